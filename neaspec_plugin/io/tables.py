"""Small tables that users write by hand or export from a spreadsheet: CSV in UTF-8 with comma, semicolon or tab."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.staging import reason

MOST_BYTES = 1_000_000
"""Such a table is small; anything larger is another file."""


@dataclass(frozen=True)
class Row:
    """One row that is not empty."""

    number: int
    """Its number in the file; the head of the table is 1."""
    cells: Mapping[str, str]
    """Text by column, blanks taken off; columns in lower case."""
    text: str
    """The row as it stands, for messages."""


@dataclass(frozen=True)
class Table:
    """What one file holds."""

    place: str
    """Path of the file."""
    columns: Sequence[str]
    """Columns in lower case, in their order."""
    rows: Sequence[Row]

    def broken(self, row: int, column: str, found: str, wanted: str) -> NeaspecError:
        """Return the error for a cell: `table.broken_cell` with row, column, text found and code of what is wanted."""
        return NeaspecError("table.broken_cell", self.place, row=row, column=column, found=found[:80], wanted=wanted)

    def need(self, columns: Sequence[str]) -> None:
        """Raise NeaspecError `table.no_column` unless each of the columns stands in the table once."""
        for column in columns:
            if self.columns.count(column) != 1:
                raise NeaspecError("table.no_column", self.place, column=column, known=", ".join(self.columns)[:200])

    def number(self, row: Row, column: str, low: float = -math.inf, high: float = math.inf) -> float:
        """Return a finite number of a cell within low..high; a decimal comma is refused, for it may mean thousands."""
        text = row.cells.get(column, "")
        try:
            number = float(text)
        except ValueError:
            raise self.broken(row.number, column, text, "wanted_number") from None
        if not (math.isfinite(number) and low <= number <= high):
            raise self.broken(row.number, column, text, f"{low:g}..{high:g}")
        return number


def read_table(path: Union[str, Path]) -> Table:
    """Read a table. Raises NeaspecError `table.unreadable` (place = path) with the reason."""
    place = str(path)
    try:
        with Path(path).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as trouble:
        said = reason(trouble) if isinstance(trouble, OSError) else "not_utf8"
        raise NeaspecError("table.unreadable", place, reason=said) from trouble
    if len(data) > MOST_BYTES:
        raise NeaspecError("table.unreadable", place, reason="too_big")
    lines = text.splitlines()
    head = lines[0] if lines else ""
    mark = next((one for one in ("\t", ";") if one in head), ",")
    read = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    rows = []
    try:
        columns = [name.strip().lower() for name in next(read, [])]
        for number, cells in enumerate(read, start=2):
            known = dict(zip(columns, (cell.strip() for cell in cells)))
            if any(known.values()):
                rows.append(Row(number, known, mark.join(cells)[:80]))
    except csv.Error as trouble:
        raise NeaspecError("table.unreadable", place, reason="not_csv") from trouble
    return Table(place, columns, rows)
