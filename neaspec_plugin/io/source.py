"""The rows of a foreign database that is open, in any order, judged or not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.io.encoding import Encoder
from neaspec_plugin.io.gpkg_blob import unwrap
from neaspec_plugin.io.hardened import Foreign, damage, foreign_rows
from neaspec_plugin.io.schema import load_schema

Row = dict[str, Any]


class Source:
    """The rows of a foreign database."""

    def __init__(self, connection: Foreign | None, schema: Schema, newer: bool) -> None:
        """Take a connection of io.hardened.opened_foreign; without one there are no rows."""
        self._connection = connection
        self._schema = schema
        self._newer = newer

    def rows(self, table: Table, *order: str) -> Iterator[Row]:
        """Yield the rows of a table as they are, with their number as `fid`, sorted by columns.

        Raises NeaspecError as io.hardened.foreign_rows, and `database.damaged`.
        """
        if self._connection is None:
            return
        with damage("neaspec.gpkg", self._connection):
            yield from foreign_rows(self._connection, table, self._schema.limits, self._newer, order)

    def named(self) -> Iterator[tuple[str, str]]:
        """Yield table and uuid of every record that the log of a judged package is about."""
        if self._connection is None:
            return
        with damage("neaspec.gpkg", self._connection):
            yield from self._connection.execute("SELECT DISTINCT tbl, rec FROM nx_change")

    def states(
        self, table: Table, wanted: Callable[[str], bool]
    ) -> Iterator[tuple[str, dict[str, str | None], bytes | None]]:
        """Yield uuid, encoded values and WKB of the rows of a table that are not deleted, sorted by uuid.

        wanted: tells by its uuid whether a record was judged to be sound; what was rejected may hold anything.
        """
        encoder, good = Encoder(table), self._schema.patterns["uuid"]
        for row in self.rows(table, "uuid"):
            name = row["uuid"]
            if not isinstance(name, str) or not wanted(name) or not good.fullmatch(name) or row.get("deleted") == 1:
                continue
            try:
                plain = _plain(row.get(GEOMETRY), table)
                values = encoder.encoded(row, hashlib.sha256(plain).hexdigest() if plain is not None else None)
            except NeaspecError:
                continue  # such a row was rejected
            yield name, values, plain


def closed() -> Source:
    """Return the source of a package that is refused or closed."""
    return Source(None, load_schema(), False)


def _plain(blob: Any, table: Table) -> bytes | None:
    """Return the WKB of a blob in its one written form."""
    return wkb.write(wkb.parse(unwrap(blob), table.geometry, plain=True)) if isinstance(blob, bytes) else None
