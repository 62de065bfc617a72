"""Tables of land cover classes with a resistance each, as CSV: `class,resistance`."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Optional, Union

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.staging import reason

COLUMNS = ("class", "resistance")
MOST_BYTES = 1_000_000
"""A table of classes is small; anything larger is another file."""


def read_resistances(path: Union[str, Path]) -> Mapping[int, Optional[float]]:
    """Return the resistance of each class code; None for ground that cannot be crossed (an empty cell).

    The table is UTF-8 with comma, semicolon or tab; other columns may stand beside the two.
    Raises NeaspecError (place = path) `resistance.unreadable_table` and `resistance.broken_table`.
    """
    place = str(path)
    try:
        with Path(path).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as trouble:
        said = reason(trouble) if isinstance(trouble, OSError) else "not_utf8"
        raise NeaspecError("resistance.unreadable_table", place, reason=said) from trouble
    if len(data) > MOST_BYTES:
        raise NeaspecError("resistance.unreadable_table", place, reason="too_big")
    lines = text.splitlines()
    head = lines[0] if lines else ""
    mark = next((one for one in ("\t", ";") if one in head), ",")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    names = [name.strip().lower() for name in next(rows, [])]
    if any(names.count(name) != 1 for name in COLUMNS):
        raise NeaspecError("resistance.broken_table", place, row=1, text=head[:80])
    table: dict[int, Optional[float]] = {}
    for number, row in enumerate(rows, start=2):
        cells = dict(zip(names, (cell.strip() for cell in row)))
        if not any(cells.values()):
            continue
        code, resistance = _code(cells.get("class", "")), _resistance(cells.get("resistance", ""))
        if code is None or code in table or (resistance is not None and math.isnan(resistance)):
            raise NeaspecError("resistance.broken_table", place, row=number, text=mark.join(row)[:80])
        table[code] = resistance
    if not table:
        raise NeaspecError("resistance.broken_table", place, row=1, text=head[:80])
    return table


def _code(text: str) -> Optional[int]:
    """Return a class code, None for what is none."""
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if number.is_integer() and abs(number) < 2**31 else None


def _resistance(text: str) -> Optional[float]:
    """Return a resistance above 0, None for an empty cell, NaN for what is none."""
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        return math.nan
    return number if 0 < number < math.inf else math.nan
