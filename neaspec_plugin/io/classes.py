"""Tables of land cover classes with a resistance each, as CSV: `class,resistance`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Optional, Union

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.tables import read_table

COLUMNS = ("class", "resistance")


def read_resistances(path: Union[str, Path]) -> Mapping[int, Optional[float]]:
    """Return the resistance of each class code; None for ground that cannot be crossed (an empty cell).

    Other columns may stand beside the two. Raises NeaspecError (place = path) `table.unreadable` and
    `resistance.broken_table`.
    """
    read = read_table(path)
    head = ",".join(read.columns)[:80]
    if any(read.columns.count(name) != 1 for name in COLUMNS):
        raise NeaspecError("resistance.broken_table", read.place, row=1, text=head)
    table: dict[int, Optional[float]] = {}
    for row in read.rows:
        code, resistance = class_code(row.cells.get("class", "")), _resistance(row.cells.get("resistance", ""))
        if code is None or code in table or (resistance is not None and math.isnan(resistance)):
            raise NeaspecError("resistance.broken_table", read.place, row=row.number, text=row.text)
        table[code] = resistance
    if not table:
        raise NeaspecError("resistance.broken_table", read.place, row=1, text=head)
    return table


def class_code(text: str) -> Optional[int]:
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
