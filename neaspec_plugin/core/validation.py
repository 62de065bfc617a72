"""What may stand in a record: type, size, code, limit, text; and what must agree within it and between records."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Mapping
from datetime import date
from typing import Any, Optional

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import RecordKey, decode
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.schema import GEOMETRY, Column, Schema, Table

STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
FORMULA = tuple("=+-@\t\r＝＋－＠")
"""What makes a spreadsheet run a text as a formula."""
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]"
)
"""Control characters and direction overrides, which let a name pass for another."""
RANGES = (
    ("count_min", "count_best"),
    ("count_best", "count_max"),
    ("count_min", "count_max"),
    ("ci_low", "ci_high"),
    ("window_start", "window_end"),
    ("pressure_class_low", "pressure_class"),
    ("pressure_class", "pressure_class_high"),
    ("raw_value_low", "raw_value_high"),
    ("min_width_m", "mean_width_m"),
)
"""Pairs of columns of which the first is never greater."""


DATES = ("event_date", "obs_date", "assessment_date", "evidence_date")
"""Columns that hold a day or an interval."""
Fault = Optional[tuple[str, dict[str, Any]]]
"""Code of the fault of a value and what its sentence needs; None for a sound value."""


def value_problem(value: Any, column: Column, schema: Schema) -> Fault:
    """Return the code of the fault of a stored value and what its sentence needs, or None.

    A geometry is WKB bytes here.
    """
    named: dict[str, Any] = {"column": column.name}
    if value is None:
        return ("value.missing", named) if column.required else None
    if column.type in ("GEOMETRY", "BLOB"):
        return None if isinstance(value, bytes) else ("value.type", {**named, "expected": column.type})
    if column.type in ("DOUBLE", "INTEGER", "SMALLINT", "BOOLEAN"):
        return _number_problem(value, column, named)
    if not isinstance(value, str):
        return "value.type", {**named, "expected": column.type}
    return _text_problem(value, column, schema, named)


def _number_problem(value: Any, column: Column, named: dict[str, Any]) -> Fault:
    if not wkb.is_number(value) or (column.type != "DOUBLE" and value != int(value)):
        return "value.type", {**named, "expected": column.type}
    low, high = (0, 1) if column.type == "BOOLEAN" else (column.minimum, column.maximum)
    if (low is not None and value < low) or (high is not None and value > high):
        return "value.out_of_range", {**named, "value": value, "minimum": low, "maximum": high, "unit": column.unit}
    return None


def _text_problem(value: str, column: Column, schema: Schema, named: dict[str, Any]) -> Fault:
    longest = column.size or schema.limits["text_characters"]
    if len(value) > longest:
        return "value.too_long", {**named, "characters": len(value), "maximum": longest}
    fault = _text_fault(value, column, schema)
    if fault is None:
        return None
    return fault[0], {**named, "value": unicodedata.normalize("NFC", UNSEEN.sub("?", value[:60])), **fault[1]}


def _text_fault(value: str, column: Column, schema: Schema) -> Fault:
    """Return the code of the fault of a text of fitting length and what its sentence needs besides the text."""
    plain = value.isascii() and value.isprintable()  # what can be seen whole needs no search
    if not plain and (UNSEEN.search(value) or (not value.isascii() and "\ud800" <= max(value) <= "\udfff")):
        return "value.control_character", {}
    if value.startswith(FORMULA):
        return "value.formula", {}
    if column.codes and value not in schema.values[column.codes]:
        return "value.unknown_code", {"list": column.codes}
    if column.pattern and not schema.patterns[column.pattern].fullmatch(value):
        return "value.malformed", {"pattern": column.pattern}
    if column.type == "DATETIME" and not (STAMP.fullmatch(value) and _date(value)):
        return "value.malformed", {"pattern": "datetime"}
    dates = [value] if column.type == "DATE" else value.split("/") if column.pattern == "interval" else []
    if any(not _date(part) for part in dates) or (column.type == "DATE" and len(value) != 10):
        return "value.malformed", {"pattern": "date"}
    return None


def _date(text: str) -> date | None:
    """Return the first day that an ISO 8601 text (a year, a month, a day or a time) may mean."""
    parts = text[:10].split("-")
    try:
        if "T" in text and not (0 <= int(text[11:13]) < 24 and 0 <= int(text[14:16]) < 60):
            return None
        return date(int(parts[0]), *(int(part) for part in (parts[1:] + ["1", "1"])[:2]))
    except (ValueError, IndexError):
        return None


class Checks:
    """Finds the faults of values; a text that was judged once for a column is not judged again.

    A log says the same words a million times: codes, offices, days, names of tools.
    """

    MOST, LONGEST = 2048, 80
    """Texts remembered for a column, and characters of such a text."""

    def __init__(self, schema: Schema) -> None:
        """Begin with nothing judged."""
        self.schema = schema
        self._encoded: dict[str, dict[str | None, Fault]] = {}
        self._columns: dict[str, list[tuple[str, Column, Optional[dict[str, Fault]]]]] = {}
        self._ranges: dict[str, list[tuple[str, str]]] = {}

    def faults(self, table: Table, record: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the faults of the stored values of a row; geometry as WKB bytes."""
        columns = self._columns.get(table.name)
        if columns is None:
            columns = self._columns[table.name] = [(c.name, c, _memory(c)) for c in table.columns.values()]
        for name, column, known in columns:
            value = record.get(name)
            if value is None and not column.required:
                continue
            if type(value) is not str or known is None:
                fault = value_problem(value, column, self.schema)
            else:
                try:
                    fault = known[value]
                except KeyError:
                    fault = value_problem(value, column, self.schema)
                    self._keep(known, value, fault)
            if fault:
                yield fault

    def encoded(self, column: Column, table: str, text: str | None) -> Fault:
        """Return the fault of a value as it stands in a change; none of a geometry, which is but a name there."""
        known = self._encoded.setdefault(table + " " + column.name, {})
        try:
            return known[text]
        except KeyError:
            try:
                fault = value_problem(decode(text, column), column, self.schema)
            except NeaspecError as error:
                fault = (error.code, error.values)
            self._keep(known, text, fault)
            return fault

    def unknown(self, name: str, text: str | None, shapes: Container[str]) -> Fault:
        """Return the fault of a value of a table that is unknown here: one that nobody may hand on.

        shapes: ids of the geometries at hand.
        """
        if text is None:
            return None
        if name == GEOMETRY:
            return None if text in shapes else ("change.geometry_missing", {"geometry": text[:12]})
        longest = self.schema.limits["text_characters"]
        if len(text) > longest:
            return "value.too_long", {"column": name, "characters": len(text), "maximum": longest}
        if UNSEEN.search(text):
            return "value.control_character", {"column": name, "value": UNSEEN.sub("?", text[:60])}
        return None

    def ranges(self, table: Table) -> list[tuple[str, str]]:
        """Return the pairs of RANGES that a table has."""
        found = self._ranges.get(table.name)
        if found is None:
            found = [pair for pair in RANGES if pair[0] in table.columns and pair[1] in table.columns]
            self._ranges[table.name] = found
        return found

    def _keep(self, known: dict[Any, Fault], text: str | None, fault: Fault) -> None:
        if len(known) < self.MOST and (text is None or len(text) <= self.LONGEST):
            known[text] = fault


def _memory(column: Column) -> dict[str, Fault] | None:
    """Return where the judgements on a column are kept; None where no text comes twice."""
    return None if column.unique or column.name == "uuid" or column.size > 1000 else {}


def record_problems(
    schema: Schema,
    table: Table,
    record: Mapping[str, Any],
    place: str,
    newer: bool = False,
    checks: Checks | None = None,
    drawn: bool = False,
) -> list[Problem]:
    """Return the faults of one record (stored values by column; geometry as WKB bytes).

    newer: a code that is unknown here may come from a newer list; it is kept, and only a warning.
    checks: what was judged before, for many records. drawn: whether the geometry has been judged already.
    """
    checks = checks or Checks(schema)
    found = [Problem(code, weight(code, newer), place, values) for code, values in checks.faults(table, record)]
    if not any(problem.severity is Severity.ERROR for problem in found):
        if not drawn:
            found.extend(_shape_problems(table, record, place, schema.limits["vertices"]))
        found.extend(_agreement_problems(record, place, checks.ranges(table)))
    return found


def weight(code: str, newer: bool) -> Severity:
    """Return how much the fault of a value weighs; newer: as in record_problems."""
    return Severity.WARNING if newer and code == "value.unknown_code" else Severity.ERROR


def _shape_problems(table: Table, record: Mapping[str, Any], place: str, vertices: int) -> list[Problem]:
    if not table.geometry or record.get(GEOMETRY) is None:
        return []
    try:
        wkb.parse(record[GEOMETRY], table.geometry, vertices=vertices)
    except NeaspecError as fault:
        return [Problem(fault.code, Severity.ERROR, place, fault.values)]
    return []


def _agreement_problems(record: Mapping[str, Any], place: str, ranges: list[tuple[str, str]]) -> list[Problem]:
    found = []
    for low, high in ranges:
        first, second = record.get(low), record.get(high)
        if first is not None and second is not None and first > second:
            found.append(_reversed(place, low, high, first, second))
    counts = [record.get(name) for name in ("count_min", "count_best", "count_max")]
    if record.get("occurrence_status") == "absent" and any(counts):
        found.append(Problem("record.absent_but_counted", Severity.ERROR, place, {"count": max(filter(None, counts))}))
    for name in DATES:
        told = record.get(name)
        if not told or "/" not in told:
            continue
        parts = told.split("/")
        first_day, last_day = _date(parts[0]), _date(parts[-1])
        if len(parts) == 2 and first_day and last_day and last_day.isoformat()[: len(parts[1])] < parts[0][:10]:
            found.append(_reversed(place, name, name, parts[0], parts[1]))
    return found


def _reversed(place: str, first: str, second: str, low: Any, high: Any) -> Problem:
    values = {"first": first, "second": second, "low": low, "high": high}
    return Problem("record.range_reversed", Severity.ERROR, place, values)


def reference_problems(
    schema: Schema, records: Mapping[RecordKey, Mapping[str, Any]], known: Container[RecordKey] | None = None
) -> list[Problem]:
    """Return what refers to records that are not there (warnings: they may have stayed at home), and shared uuids.

    known: the records that may be referred to, if more than those that are looked at.
    """
    present: Container[RecordKey] = records if known is None else known
    found = []
    homes: dict[str, str] = {}
    for key in sorted(records):
        place = place_of(key)
        if homes.setdefault(key.uuid, key.table) != key.table:
            found.append(Problem("record.uuid_shared", Severity.ERROR, place, {"other": homes[key.uuid]}))
        for column in schema.tables[key.table].columns.values():
            target = records[key].get(column.name)
            if column.references and target and RecordKey(column.references, target) not in present:
                values = {"column": column.name, "uuid": target, "table": column.references}
                found.append(Problem("record.reference_unknown", Severity.WARNING, place, values))
    return found


def place_of(key: RecordKey) -> str:
    """Return the words for a record in a problem: table and uuid."""
    return key.table + " " + key.uuid
