"""The rows of a table of an open GeoPackage: read, added, replaced and removed one by one, geometry as WKB bytes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.schema import GEOMETRY, Table
from neaspec_plugin.io import gpkg_blob
from neaspec_plugin.io.gpkg_layout import index_of, sql

Record = Mapping[str, Any]


def rows(
    connection: sqlite3.Connection,
    table: Table,
    local: tuple[str, ...] = (),
    where: str = "",
    values: Sequence[Any] = (),
    order: str = "fid",
) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table in the order they were made, or that of a column; geometry as WKB bytes, unchecked.

    local: columns to read beside those of the format (`fid`). where: SQL made of names of the schema and marks for
    values.
    """
    names = [*local, *table.columns]
    statement = sql("SELECT @C FROM @T", table.name, names) + (" WHERE " + where if where else "")
    for found in connection.execute(statement + sql(" ORDER BY @C", table.name, [order]), values):
        row = dict(zip(names, found))
        if row.get(GEOMETRY) is not None:
            row[GEOMETRY] = gpkg_blob.unwrap(row[GEOMETRY])
        yield row


def append(connection: sqlite3.Connection, table: Table, records: Iterable[Record]) -> None:
    """Insert rows as they are, geometry wrapped."""
    names = list(table.columns)
    statement = sql("INSERT INTO @T (@C) VALUES (@M)", table.name, names)
    drawn = names.index(GEOMETRY) if table.geometry else -1

    def found() -> Iterator[list[Any]]:
        for record in records:
            values = [record.get(name) for name in names]
            if drawn >= 0 and values[drawn] is not None:
                values[drawn] = stored(record, GEOMETRY, table)
            yield values

    connection.executemany(statement, found())


def replace(connection: sqlite3.Connection, table: Table, record: Record, columns: Sequence[str] | None = None) -> None:
    """Write a record over the row of its uuid, or as a new row; columns: the ones that differ, if that is known.

    Not by UPSERT, which the R-tree triggers of GeoPackage 1.3 do not survive.
    """
    names = table.names if columns is None else columns
    statement = sql("UPDATE @T SET @S WHERE uuid = ?", table.name, names)
    values = [stored(record, name, table) for name in names]
    if connection.execute(statement, [*values, record["uuid"]]).rowcount == 0:
        append(connection, table, [record])


def remove(connection: sqlite3.Connection, table: Table, identity: str) -> None:
    """Delete the row of a uuid, if there is one."""
    connection.execute(sql("DELETE FROM @T WHERE uuid = ?", table.name), (identity,))


def stored(record: Record, name: str, table: Table) -> Any:
    """Return a value of a record as its column holds it: geometry wrapped."""
    value = record.get(name)
    if name == GEOMETRY and value is not None:
        return gpkg_blob.wrap(wkb.parse(value, table.geometry))
    return value


def touch(connection: sqlite3.Connection, table: Table, stamp: str) -> None:
    """Note in gpkg_contents when a table changed and the box around its features."""
    box = (None, None, None, None)
    if table.geometry:
        statement = sql("SELECT min(minx), min(miny), max(maxx), max(maxy) FROM @T", index_of(table.name))
        box = connection.execute(statement).fetchone()
    connection.execute(
        "UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
        (stamp, *box, table.name),
    )
