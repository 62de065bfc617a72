"""The file that answers are written into: its columns, the row of an answer, the empty form; read by io.answers."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Union

import numpy as np

from neaspec_plugin.core.answer import Answer
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.protocol import FACTORS, Protocol

KEYS = ("unit_code", "assessor", "date", "method", "indicator")
REQUIRED = (*KEYS, *FACTORS, "value")
NUMBERS = (*FACTORS, "value")
RANGES = tuple(f"{name}_{end}" for name in NUMBERS for end in ("lo", "hi"))
COLUMNS = (
    *KEYS,
    *(column for name in NUMBERS for column in (name, f"{name}_lo", f"{name}_hi")),
    "remarks",
    "photos",
    "protocol",
    "status",
)
"""Every column, in the order a template has them."""
DRAFT, DONE = "draft", "done"
"""What the status may be; nothing written means done."""
_FORMULA = tuple("=+-@")


def answers_text(rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return a file of answers out of texts by column: UTF-8 with a BOM, so that spreadsheets read every script."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf8")


def answer_row(answer: Answer) -> dict[str, str]:
    """Return an answer as the cells of its row."""
    numbers = {
        column: np.format_float_positional(end, trim="-")  # whole, and never as 1e-05
        for name, reading in answer.readings.items()
        for column, end in ((name, reading.value), (f"{name}_lo", reading.lo), (f"{name}_hi", reading.hi))
        if column == name or end != reading.value
    }
    row = {"value": answer.choice} if answer.choice else numbers
    keys = (answer.unit_code, answer.assessor, answer.date, answer.method, answer.indicator)
    return {**dict(zip(KEYS, keys)), **row, "remarks": guarded(answer.remarks), "photos": "|".join(answer.photos)}


def plain(code: str) -> str:
    """Return the code of a unit as it is told apart: as typed, or as an input method for Asian scripts widens it."""
    return unicodedata.normalize("NFKC", code.strip())


def guarded(text: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip("'")[:1] in _FORMULA else text


def freed(text: str) -> str:
    """Return words as they were before `guarded`."""
    return text[1:] if text[:1] == "'" and text.lstrip("'")[:1] in _FORMULA else text


def write_template(path: Union[str, Path], protocol: Protocol, units: Collection[str], assessor: str = "") -> None:
    """Write an empty form: one row per unit and asked indicator, to be filled in on any computer (UTF-8 with BOM)."""
    asked = [indicator.code for indicator in protocol.indicators.values() if indicator.kind != "gis"]
    named = f"{protocol.id} {protocol.version}"
    rows = [
        {"unit_code": unit, "assessor": assessor, "indicator": code, "protocol": named}
        for unit in units
        for code in asked
    ]
    try:
        Path(path).write_bytes(answers_text(rows))
    except OSError as error:
        raise NeaspecError("output.not_written", str(path), reason=error.strerror or "") from error
