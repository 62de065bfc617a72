"""A small copy of an office database: what it holds of some records, to try a package on without writing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from neaspec_plugin.core.schema import Schema, Table
from neaspec_plugin.io import gpkg_blob
from neaspec_plugin.io.geopackage import moment, office_of
from neaspec_plugin.io.gpkg_layout import lay_out, sql
from neaspec_plugin.io.ledger import SHAPE, chosen_rows


@contextmanager
def excerpt(connection: sqlite3.Connection, schema: Schema) -> Iterator[sqlite3.Connection]:
    """Give a copy that holds of a database only the records in its temporary table `wanted`, and their log.

    Rows whose uuid is written another way go along, because they may be meant.
    """
    office = office_of(connection, "")
    copy = sqlite3.connect("", isolation_level=None)
    try:
        gpkg_blob.register(copy)
        copy.execute("BEGIN")
        lay_out(copy, schema, office.code, office.language, moment())
        copy.execute("CREATE TEMP TABLE wanted (tbl TEXT NOT NULL, rec TEXT NOT NULL, PRIMARY KEY (tbl, rec))")
        keys = connection.execute("SELECT tbl, rec FROM temp.wanted")
        copy.executemany("INSERT INTO temp.wanted VALUES (?, ?)", keys)
        _take(connection, copy, schema.tables["nx_setting"], "")
        _take(connection, copy, schema.tables["nx_change"], "JOIN temp.wanted USING (tbl, rec) ORDER BY fid")
        for table in schema.of("record"):
            _take(connection, copy, table, "WHERE " + chosen_rows(table, "wanted") + " ORDER BY fid")
        _take_named(connection, copy, schema)
        yield copy
    finally:
        copy.close()


def _take(source: sqlite3.Connection, copy: sqlite3.Connection, table: Table, which: str) -> None:
    """Copy rows of a table; columns and tables that an older database lacks stay empty."""
    held = {row[1] for row in source.execute(sql("PRAGMA table_info(@T)", table.name))}
    names = [name for name in table.columns if name in held]
    if names:
        found = source.execute(sql("SELECT @C FROM @T ", table.name, names) + which)
        copy.executemany(sql("INSERT INTO @T (@C) VALUES (@M)", table.name, names), found)


def _take_named(source: sqlite3.Connection, copy: sqlite3.Connection, schema: Schema) -> None:
    """Copy the geometries that the copied log names, and what its snapshots stand for."""
    sent = copy.execute("SELECT change_id FROM nx_change WHERE snapshot = 1").fetchall()
    for table, column, names in (
        ("nx_blob", "sha256", _shapes(copy)),
        ("nx_alias", "change_id", [row[0] for row in sent]),
    ):
        columns = list(schema.tables[table].columns)
        if not source.execute(sql("PRAGMA table_info(@T)", table)).fetchall():
            continue  # made by an older version
        asked = sql("SELECT @C FROM @T WHERE ", table, columns) + sql("@C = ?", table, [column])
        found = (row for name in names for row in source.execute(asked, (name,)))
        copy.executemany(sql("INSERT INTO @T (@C) VALUES (@M)", table, columns), found)


def _shapes(copy: sqlite3.Connection) -> list[str]:
    texts = (str(row[0]) for row in copy.execute("SELECT set_json FROM nx_change"))
    places = ((text, text.find(SHAPE)) for text in texts)
    return sorted({text[place + len(SHAPE) :][:64] for text, place in places if place >= 0})
