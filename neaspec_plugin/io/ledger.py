"""The change log of an office database, read record by record and written in one go; the rows that it means."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace as dataclass_replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from neaspec_plugin.core.admission import change_of
from neaspec_plugin.core.history import Change, RecordKey, Values, decode, written
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.io.gpkg_layout import sql
from neaspec_plugin.io.gpkg_rows import append, remove, replace, rows

CACHE_KIB = 131_072
"""What SQLite may keep of the office database in memory while it works on all of it."""
WANTED = "(tbl TEXT NOT NULL, rec TEXT NOT NULL, PRIMARY KEY (tbl, rec)) WITHOUT ROWID"
SHAPE = '"geom":"'
"""Where the canonical text of a change names its geometry; within a value the quotes would be escaped."""
UUID = "-".join("[0-9a-f]" * count for count in (8, 4, 4, 4, 12))
"""What a sound uuid looks like, for GLOB; looser than its pattern."""
Row = dict[str, Any]
Histories = Iterator[tuple[RecordKey, dict[str, Change]]]


def prepare(connection: sqlite3.Connection) -> None:
    """Let a connection use the memory that work on the whole log takes."""
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")


def choose(connection: sqlite3.Connection, name: str, keys: Iterable[tuple[str, str]]) -> None:
    """Keep the keys of some records in a temporary table, for queries to join."""
    connection.execute(sql("DROP TABLE IF EXISTS temp.@T", name))
    connection.execute(sql("CREATE TEMP TABLE @T ", name) + WANTED)
    connection.executemany(sql("INSERT OR IGNORE INTO temp.@T VALUES (?, ?)", name), keys)


def chosen_rows(table: Table, chosen: str) -> str:
    """Return the condition for the rows of chosen records, and for rows whose uuid is written another way.

    Both are answered from the index of the uuids, without a look at every row.
    """
    told = sql("SELECT rec FROM temp.@T", chosen) + f" WHERE tbl = '{table.name}'"
    odd = sql("SELECT fid FROM @T WHERE uuid IS NULL OR uuid NOT GLOB ", table.name) + f"'{UUID}'"
    named = sql("SELECT fid FROM @T WHERE uuid IN (", table.name)
    return f"fid IN ({named}{told}) UNION ALL {odd})"


def histories(connection: sqlite3.Connection, schema: Schema, chosen: str = "") -> Histories:
    """Yield the changes of each record by id, sorted by table and uuid; chosen: of the records in that table only.

    Raises NeaspecError as core.admission.change_of for a forged row.
    """
    for key, group in logged(connection, schema, chosen):
        changes = (linked(connection, change_of(row, schema)) for row in group)
        yield key, {item.id: item for item in changes}


def logged(
    connection: sqlite3.Connection, schema: Schema, chosen: str = ""
) -> Iterator[tuple[RecordKey, Iterator[dict[str, Any]]]]:
    """Yield the rows of the log of each record, with their `fid`; see histories."""
    table = schema.tables["nx_change"]
    names = ["fid", *table.columns]
    within = sql(" JOIN temp.@T USING (tbl, rec)", chosen) if chosen else ""
    statement = sql("SELECT @C FROM @T", table.name, names) + within + " ORDER BY tbl, rec"
    found = (dict(zip(names, values)) for values in connection.execute(statement))
    for (name, uuid), group in groupby(found, key=itemgetter("tbl", "rec")):
        yield RecordKey(name, uuid), group


def joined(
    histories: Histories, rows: Iterator[tuple[RecordKey, list[Row]]]
) -> Iterator[tuple[RecordKey, dict[str, Change], list[Row]]]:
    """Yield each record of two sorted streams once, with its changes and its rows; either may be empty."""
    left, right = next(histories, None), next(rows, None)
    while left is not None or right is not None:
        if left is None or (right is not None and right[0] < left[0]):
            if right is not None:
                yield right[0], {}, right[1]
            right = next(rows, None)
        elif right is None or left[0] < right[0]:
            yield left[0], left[1], []
            left = next(histories, None)
        else:
            yield left[0], left[1], right[1]
            left, right = next(histories, None), next(rows, None)


def history(connection: sqlite3.Connection, schema: Schema, key: RecordKey) -> dict[str, Change]:
    """Return the changes of one record by id."""
    table = schema.tables["nx_change"]
    statement = sql("SELECT @C FROM @T WHERE tbl = ? AND rec = ?", table.name, table.columns)
    found = connection.execute(statement, (key.table, key.uuid)).fetchall()
    items = (linked(connection, change_of(dict(zip(table.columns, row)), schema)) for row in found)
    return {item.id: item for item in items}


def linked(connection: sqlite3.Connection, item: Change) -> Change:
    """Return a change; a snapshot that this office sent with what it stands for.

    A snapshot that leaves names no parents, whose ids would betray what they are made of; here they are known.
    """
    if not item.snapshot:
        return item
    found = connection.execute("SELECT parents FROM nx_alias WHERE change_id = ?", (item.id,)).fetchone()
    return dataclass_replace(item, stands_for=tuple(json.loads(found[0]))) if found else item


def remember(connection: sqlite3.Connection, schema: Schema, parents: Mapping[str, tuple[str, ...]]) -> None:
    """Keep which changes each snapshot that leaves stands for, so that edits of it follow on them when they return."""
    asked = "SELECT 1 FROM nx_alias WHERE change_id = ?"
    fresh = (
        {"change_id": name, "parents": json.dumps(list(heads))}
        for name, heads in parents.items()
        if connection.execute(asked, (name,)).fetchone() is None
    )
    append(connection, schema.tables["nx_alias"], fresh)


def row_of(item: Change) -> dict[str, Any]:
    """Return the row of nx_change that holds a change."""
    parents, values = written(item)
    return {
        "change_id": item.id,
        "rec": item.record,
        "tbl": item.table,
        "office": item.office,
        "author": item.author,
        "at": item.at,
        "tool": item.tool,
        "snapshot": int(item.snapshot),
        "parents": parents,
        "set_json": values,
    }


class Entries:
    """Changes and shapes on their way into the log: they wait in temporary tables while the log is read."""

    BATCH = 2000

    def __init__(self, connection: sqlite3.Connection, schema: Schema) -> None:
        """Begin with none."""
        self._connection = connection
        self._columns = [name for name in schema.tables["nx_change"].columns if name != "package_id"]
        self._rows: list[list[Any]] = []
        self._shapes: dict[str, bytes] = {}
        self.count = 0
        marks = ", ".join(self._columns)
        for statement in (
            "DROP TABLE IF EXISTS temp.entry",
            "DROP TABLE IF EXISTS temp.entry_shape",
            f"CREATE TEMP TABLE entry ({marks})",
            "CREATE TEMP TABLE entry_shape (sha256 TEXT PRIMARY KEY, wkb BLOB) WITHOUT ROWID",
        ):
            connection.execute(statement)

    def add(self, item: Change, shape: bytes | None = None) -> None:
        """Add a change and the WKB of the geometry it names, if that may be new."""
        row = row_of(item)
        self._rows.append([row[name] for name in self._columns])
        name = item.values.get(GEOMETRY)
        if name and shape is not None:
            self._shapes[name] = shape
        self.count += 1
        if len(self._rows) >= self.BATCH:
            self.flush()

    def flush(self) -> None:
        """Let all wait in the temporary tables."""
        self._connection.executemany(sql("INSERT INTO temp.@T VALUES (@M)", "entry", self._columns), self._rows)
        self._connection.executemany("INSERT OR IGNORE INTO temp.entry_shape VALUES (?, ?)", self._shapes.items())
        self._rows, self._shapes = [], {}

    def store(self) -> None:
        """Write all into the log, shapes that it has already but once."""
        self.flush()
        if not self.count:
            return
        self._connection.execute(
            "INSERT INTO nx_blob (sha256, wkb) SELECT sha256, wkb FROM temp.entry_shape AS new "
            "WHERE NOT EXISTS (SELECT 1 FROM nx_blob WHERE sha256 = new.sha256) ORDER BY sha256"
        )
        stored = "INSERT INTO @T (@C) SELECT @C FROM temp.entry ORDER BY rowid"
        self._connection.execute(sql(stored, "nx_change", self._columns))


def shape_of(connection: sqlite3.Connection, name: str | None) -> bytes | None:
    """Return the WKB of a geometry that the log names."""
    found = connection.execute("SELECT wkb FROM nx_blob WHERE sha256 = ?", (name,)).fetchone() if name else None
    return bytes(found[0]) if found else None


def record_of(table: Table, uuid: str, values: Values, shape: bytes | None) -> dict[str, Any]:
    """Return the stored values of a record; shape: the WKB of its geometry."""
    record: dict[str, Any] = {"uuid": uuid}
    for column in table.fields:
        drawn = column.type == "GEOMETRY"
        record[column.name] = shape if drawn else decode(values.get(column.name), column)
    return record


def put(
    connection: sqlite3.Connection, table: Table, uuid: str, values: Values | None, before: Values | None = None
) -> dict[str, Any] | None:
    """Write the values of a record into its row; None removes the row. Return what they are as stored.

    before: what the row says so far, where that is known; then only the columns that differ are written.
    """
    if values is None:
        remove(connection, table, uuid)
        return None
    record = record_of(table, uuid, values, shape_of(connection, values.get(GEOMETRY)))
    names = [name for name in table.names if before is None or before.get(name) != values.get(name)]
    if names:
        replace(connection, table, record, names)
    return record


def stored(connection: sqlite3.Connection, table: Table, uuid: str) -> dict[str, Any] | None:
    """Return the row of a record, geometry as WKB bytes."""
    return next(rows(connection, table, where="uuid = ?", values=(uuid,)), None)
