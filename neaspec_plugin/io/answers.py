"""Filled-in answers, read from CSV: UTF-8 (a BOM is fine), comma, one row per unit, assessor, day and indicator.

Pressures carry timing, scope and severity; every other indicator carries value; each may have `_lo` and `_hi`.
A file with any error gives no answers at all: nothing is half-imported. Rows without answer, remark or photo are those
of a template that nobody filled in, and are passed over. Rows of a visit that is not finished bear the status `draft`:
they may lack what a finished one needs, and are not scored.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Optional, Union

from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.protocol import FACTORS, Indicator, Protocol
from neaspec_plugin.io.answerfile import COLUMNS, DONE, DRAFT, KEYS, NUMBERS, RANGES, REQUIRED, freed, plain

_GIVEN = (*NUMBERS, *RANGES, "remarks", "photos")
"""Columns of which a row that was filled in has at least one."""
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_COMMA = re.compile(r"[+-]?\d+,\d+")


@dataclass(frozen=True)
class AnswerSheet:
    """What one file gave."""

    answers: tuple[Answer, ...]
    """In the file's order; empty when `problems` holds an error."""
    problems: tuple[Problem, ...]
    """Every fault found, with file, row (1 = the header), column and rule."""
    drafts: tuple[Answer, ...] = ()
    """Answers of visits that are not finished; empty when `problems` holds an error."""


def read_answers(path: Union[str, Path], protocol: Protocol, units: Optional[Collection[str]] = None) -> AnswerSheet:
    """Return the answers of a CSV file, or every fault that keeps it from being used.

    `units`, where given, are the codes of the units that exist; answers on others are kept and noted.
    Raises NeaspecError `answers.not_readable` when the file cannot be opened.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise NeaspecError("answers.not_readable", str(path), reason=error.strerror or "") from error
    return parse_answers(data, path.name, protocol, units)


def parse_answers(data: bytes, place: str, protocol: Protocol, units: Optional[Collection[str]] = None) -> AnswerSheet:
    """Return the answers of a CSV file's bytes; see read_answers."""
    sheet = _Sheet(place, protocol)
    try:
        lines = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sheet.fault("answers.encoding", data.count(b"\n", 0, error.start) + 1, "")
        return AnswerSheet((), tuple(sheet.problems))
    rows = csv.reader(io.StringIO(lines, newline=""), strict=True)
    try:
        sheet.read(rows, units)
    except csv.Error as error:
        sheet.fault("answers.not_csv", rows.line_num, "", reason=str(error))
    broken = any(problem.severity is Severity.ERROR for problem in sheet.problems)
    if broken:
        return AnswerSheet((), tuple(sheet.problems))
    return AnswerSheet(tuple(sheet.answers), tuple(sheet.problems), tuple(sheet.drafts))


class _Sheet:
    """One file while it is read."""

    def __init__(self, place: str, protocol: Protocol) -> None:
        self.place = place
        self.protocol = protocol
        self.answers: list[Answer] = []
        self.drafts: list[Answer] = []
        self._told_version = False
        self.problems: list[Problem] = []

    def fault(self, code: str, row: int, column: str, severity: Severity = Severity.ERROR, **values: Any) -> None:
        self.problems.append(Problem(code, severity, self.place, {"row": row, "column": column, **values}))

    def read(self, rows: Any, units: Optional[Collection[str]]) -> None:
        header = [cell.strip() for cell in next(rows, [])]
        if not self._header_fits(header):
            return
        known = {plain(unit): unit for unit in units or ()}
        seen: dict[tuple[str, ...], int] = {}
        strange: set[str] = set()
        for cells in rows:
            row = rows.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(header):
                self.fault("answers.wrong_width", row, "", cells=len(cells), columns=len(header))
                continue
            cell = {name: unicodedata.normalize("NFKC", text.strip()) for name, text in zip(header, cells)}
            raw = dict(zip(header, cells))  # words and names of files stay as they were written
            cell["remarks"], cell["photos"] = freed(raw.get("remarks", "").strip()), raw.get("photos", "").strip()
            if not any(cell.get(column) for column in _GIVEN):
                continue
            cell["unit_code"] = known.get(cell["unit_code"], raw["unit_code"].strip())
            answer = self._answer(row, cell)
            key = tuple(cell[name] for name in KEYS if name != "method")
            if key in seen:
                self.fault("answers.duplicate_row", row, "indicator", value=cell["indicator"], first_row=seen[key])
            seen.setdefault(key, row)
            if answer is None:
                continue
            (self.drafts if cell.get("status") == DRAFT else self.answers).append(answer)
            if units is not None and answer.unit_code not in units and answer.unit_code not in strange:
                strange.add(answer.unit_code)
                self.fault("answers.unknown_unit", row, "unit_code", Severity.NOTE, value=answer.unit_code)
        if not seen and not self.problems:
            self.fault("answers.empty", 1, "")

    def _header_fits(self, header: list[str]) -> bool:
        if not any(header):
            self.fault("answers.empty", 1, "")
            return False
        if len(header) == 1 and any(mark in header[0] for mark in ";\t"):
            self.fault("answers.delimiter", 1, "", value=";" if ";" in header[0] else "tab")
            return False
        missing = [name for name in REQUIRED if name not in header]
        for name in missing:
            self.fault("answers.missing_column", 1, name)
        twice = sorted({name for name in header if name and header.count(name) > 1})
        for name in twice:
            self.fault("answers.duplicate_column", 1, name)
        for name in header:
            if name not in COLUMNS:
                self.fault("answers.unknown_column", 1, name, Severity.WARNING)
        return not missing and not twice

    def _answer(self, row: int, cell: Mapping[str, str]) -> Optional[Answer]:
        before = len(self.problems)
        draft = cell.get("status") == DRAFT
        for name in KEYS:
            if not cell[name] and not (draft and name == "method"):
                self.fault("answers.empty_cell", row, name)
        self._check_origin(row, cell)
        if cell["date"] and not _is_day(cell["date"]):
            self.fault("answers.wrong_date", row, "date", value=cell["date"])
        if cell["method"]:
            self._check_choice(row, "method", cell["method"], "visit:method")
        indicator = self.protocol.indicators.get(cell["indicator"])
        if indicator is None:
            if cell["indicator"]:
                protocol = f"{self.protocol.id} {self.protocol.version}"
                self.fault("answers.unknown_indicator", row, "indicator", value=cell["indicator"], protocol=protocol)
            return None
        if indicator.kind == "gis":
            self.fault("answers.measured_indicator", row, "indicator", Severity.WARNING, value=indicator.code)
            return None
        choice, readings = "", {}
        if indicator.kind == "choice":
            choice = cell["value"]
            self._check_choice(row, "value", choice, indicator.code)
        else:
            readings = self._readings(row, cell, indicator)
        if any(problem.severity is Severity.ERROR for problem in self.problems[before:]):
            return None
        photos = tuple(path for path in cell.get("photos", "").split("|") if path)
        unit, assessor, date, method, code = (cell[name] for name in KEYS)
        return Answer(unit, assessor, date, method, code, readings, choice, cell["remarks"], photos)

    def _check_origin(self, row: int, cell: Mapping[str, str]) -> None:
        """Check status and protocol, which the questionnaire writes, and paths of pictures."""
        status, written = cell.get("status", ""), cell.get("protocol", "")
        if status not in ("", DRAFT, DONE):
            self.fault("answers.out_of_scale", row, "status", value=status, allowed=f"{DRAFT}, {DONE}")
        name, _, version = written.partition(" ")
        if written and name != self.protocol.id:
            self.fault("answers.other_protocol", row, "protocol", value=written, protocol=self.protocol.id)
        elif version and version != self.protocol.version and not self._told_version:
            self._told_version = True
            values = {"value": version, "protocol": self.protocol.version}
            self.fault("answers.other_version", row, "protocol", Severity.WARNING, **values)
        for path in cell.get("photos", "").split("|"):
            if path.startswith(("/", "\\")) or ":" in path or ".." in re.split(r"[/\\]", path):
                self.fault("answers.photo_elsewhere", row, "photos", value=path)

    def _readings(self, row: int, cell: Mapping[str, str], indicator: Indicator) -> dict[str, Reading]:
        names = FACTORS if indicator.kind == "pressure" else ("value",)
        columns = [column for name in NUMBERS for column in (name, f"{name}_lo", f"{name}_hi")]
        own = {column for name in names for column in (name, f"{name}_lo", f"{name}_hi")}
        for column in columns:
            if column not in own and cell.get(column):
                self.fault("answers.misplaced_value", row, column, value=cell[column], indicator=indicator.code)
        if not any(cell.get(column) for column in own):
            return {}
        readings = {}
        for name in names:
            if not cell[name]:
                if cell.get("status") != DRAFT:
                    self.fault("answers.empty_cell", row, name)
                continue
            value = self._number(row, name, cell[name], indicator)
            low, high = (
                self._number(row, column, cell[column], indicator) if cell.get(column) else value
                for column in (f"{name}_lo", f"{name}_hi")
            )
            if value is None or low is None or high is None:
                continue
            if not low <= value <= high:
                self.fault("answers.low_above_high", row, name, low=low, value=value, high=high)
                continue
            readings[name] = Reading(value, low, high)
        return readings

    def _number(self, row: int, column: str, written: str, indicator: Indicator) -> Optional[float]:
        if not _NUMBER.fullmatch(written):
            code = "answers.decimal_comma" if _COMMA.fullmatch(written) else "answers.not_a_number"
            self.fault(code, row, column, value=written)
            return None
        value = float(written)
        if indicator.kind == "number":
            fits = indicator.minimum <= value <= indicator.maximum
            allowed = f"{indicator.minimum:g}..{indicator.maximum:g}"
        else:
            factor = column[:-3] if column in RANGES else column
            scale = self.protocol.scales[factor if indicator.kind == "pressure" else indicator.scale]
            fits = value in scale.values
            allowed = ", ".join(str(item) for item in scale.values)
        if not fits:
            self.fault("answers.out_of_scale", row, column, value=written, allowed=allowed)
            return None
        return value

    def _check_choice(self, row: int, column: str, written: str, code: str) -> None:
        indicator = self.protocol.indicators.get(code)
        if indicator is None or not written:
            return
        allowed = [str(value) for value in self.protocol.scales[indicator.scale].values]
        if written not in allowed:
            self.fault("answers.out_of_scale", row, column, value=written, allowed=", ".join(allowed))


def _is_day(written: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", written, re.ASCII):
        return False
    try:
        datetime.strptime(written, "%Y-%m-%d")
    except ValueError:
        return False
    return True
