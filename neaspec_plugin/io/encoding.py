"""Rows as they stand in changes: every value a text, a geometry the SHA-256 of its one written form."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import encode
from neaspec_plugin.core.schema import GEOMETRY, Column, Table

Record = Mapping[str, Any]


class Encoder:
    """Writes the rows of one table as they stand in changes."""

    def __init__(self, table: Table) -> None:
        """Prepare for a table."""
        self._columns = [(column.name, _encoding(column)) for column in table.fields if column.name != GEOMETRY]
        self._kind = table.geometry

    def encoded(self, row: Record, shape: str | None) -> dict[str, str | None]:
        """Return a row encoded; shape: the SHA-256 of its geometry. Raises NeaspecError `value.type`."""
        values: dict[str, str | None] = {}
        for name, encoding in self._columns:
            value = row.get(name)
            values[name] = None if value is None else encoding(value)
        if self._kind:
            values[GEOMETRY] = shape
        return values

    def drawn(self, row: Record, shapes: dict[str, bytes]) -> dict[str, str | None]:
        """Return a row encoded; its geometry, normalised, goes into shapes under its SHA-256. Raises as `encoded`."""
        shape = None
        if self._kind and row.get(GEOMETRY) is not None:
            plain = wkb.write(wkb.parse(row[GEOMETRY], self._kind))
            shape = hashlib.sha256(plain).hexdigest()
            shapes[shape] = plain
        return self.encoded(row, shape)


def _encoding(column: Column) -> Callable[[Any], str | None]:
    if column.type in ("INTEGER", "SMALLINT", "BOOLEAN", "DOUBLE"):
        return lambda value: encode(value, column)
    return lambda value: value if type(value) is str and value.isascii() else encode(value, column)


def encoded(row: Record, table: Table, shapes: dict[str, bytes]) -> dict[str, str | None]:
    """Return a record as it stands in changes; its geometry, normalised, goes into shapes under its SHA-256."""
    return Encoder(table).drawn(row, shapes)
