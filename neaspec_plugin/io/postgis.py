"""An office database in PostgreSQL with PostGIS, for a secretariat with many writers.

All work is done on a GeoPackage of the same content, by the same code: it is checked out, worked on, and what differs
is written back in one transaction, unless somebody else has written meanwhile.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.io import gpkg_blob, postgres
from neaspec_plugin.io.gpkg_layout import adapt, lay_out, quoted, sql
from neaspec_plugin.io.postgres import HOME, Session, home

START = "1980-01-01T00:00:00.000Z"
"""Time of the last change in the contents of a working copy, which nobody reads."""
BATCH = 500


@contextmanager
def session(address: str) -> Iterator[Session]:
    """Give a session. Raises NeaspecError `database.unreachable`."""
    found = Session(address)
    try:
        yield found
    finally:
        found.close()


def create(address: str, schema: Schema, filled: Path) -> None:
    """Make the tables in a database and fill them from a new GeoPackage, all in one transaction.

    Raises NeaspecError `database.exists`, `database.no_postgis`, `database.unreachable`, `database.not_written`.
    """
    with session(address) as found:
        if postgres.columns_of(found):
            raise NeaspecError("database.exists", found.place)
        try:
            found.run("CREATE EXTENSION IF NOT EXISTS postgis")
        except NeaspecError as fault:
            raise NeaspecError("database.no_postgis", found.place, **fault.values) from fault
        with found.transaction(), sqlite3.connect(filled) as source:
            told = dict(source.execute("SELECT key, value FROM nx_setting"))
            found.run("CREATE SCHEMA IF NOT EXISTS " + HOME)
            for statement in postgres.adapted(found, schema, told["office"], told["language"]):
                found.run(statement)
            for table in _tables(schema):
                names = list(table.columns)
                rows = source.execute(sql("SELECT @C FROM @T ORDER BY fid", table.name, names))
                _run(found, _inserts(table, rows))
        source.close()


def settings(address: str) -> dict[str, str]:
    """Return the settings of an office database. Raises NeaspecError `database.foreign`, `database.unreachable`."""
    with session(address) as found:
        held = "nx_setting" in postgres.columns_of(found)
        told = dict(found.rows(["key", "value"], home("nx_setting"))) if held else {}
        if not {"office", "language", "format_version"} <= set(told):
            raise NeaspecError("database.foreign", found.place)
        return told


@contextmanager
def checked_out(address: str, write: bool, schema: Schema) -> Iterator[Path]:
    """Give the path of a GeoPackage with the content of a database; write: take what differs back at the end.

    Raises NeaspecError `database.foreign`, `database.changed` when somebody has written meanwhile, `database.locked`,
    `database.unreachable`, `database.not_written`.
    """
    with tempfile.TemporaryDirectory(prefix="neaspec-") as folder, session(address) as found:
        base, work = Path(folder) / "base.gpkg", Path(folder) / "work.gpkg"
        with found.transaction("ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            held = postgres.columns_of(found)
            if "nx_setting" not in held:
                raise NeaspecError("database.foreign", found.place)
            marks = _marks(found, held) if write else []
            _load(found, schema, held, base)
        if not write:
            yield base
            return
        shutil.copyfile(base, work)
        yield work
        _write_back(found, schema, held, marks, (base, work))


def _tables(schema: Schema) -> list[Table]:
    return [table for table in schema.tables.values() if table.kind != "report"]


def _marks(found: Session, held: dict[str, set[str]]) -> list[Any]:
    """Return what is different after any write into our tables: versions and places of all rows."""
    marks = "(SELECT count(*) || ' ' || coalesce(sum(hashtextextended(xmin::text || ctid::text, 0)), 0) FROM "
    asked = [marks + home(name) + ")" for name in sorted(held)]
    return next(iter(found.rows(asked, "(SELECT 1) AS once")))


def _load(found: Session, schema: Schema, held: dict[str, set[str]], target: Path) -> None:
    settings = dict(found.rows(["key", "value"], home("nx_setting")))
    connection = sqlite3.connect(target, isolation_level=None)
    try:
        gpkg_blob.register(connection)
        connection.execute("BEGIN")
        # What an older database lacks is missing in its copy as well, and is added to both when it is worked on.
        older = {name: _held(table, held[name]) for name, table in schema.tables.items() if name in held}
        known = replace(schema, tables=older)
        lay_out(connection, known, settings.get("office", ""), settings.get("language", "en"), START)
        for table in _tables(schema):
            if table.name in held:
                _load_table(found, table, held[table.name], connection)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _held(table: Table, held: set[str]) -> Table:
    return replace(table, columns={name: column for name, column in table.columns.items() if name in held})


def _load_table(found: Session, table: Table, held: set[str], connection: sqlite3.Connection) -> None:
    columns = [column for column in table.columns.values() if column.name in held]
    asked = ["fid", *(postgres.expression(column, table) for column in columns)]
    names = ["fid", *(column.name for column in columns)]
    hexed = [place for place, column in enumerate(columns, start=1) if column.type in ("GEOMETRY", "BLOB")]

    def rows() -> Iterator[list[Any]]:
        for row in found.rows(asked, home(table.name) + " ORDER BY fid"):
            for place in hexed:
                if row[place] is not None:
                    raw = bytes.fromhex(row[place])
                    row[place] = gpkg_blob.wrap(wkb.parse(raw)) if names[place] == GEOMETRY else raw
            yield row

    connection.executemany(sql("INSERT INTO @T (@C) VALUES (@M)", table.name, names), rows())


def _write_back(
    found: Session, schema: Schema, held: dict[str, set[str]], marks: list[Any], copies: tuple[Path, Path]
) -> None:
    """Write what differs between two copies into the database, if it is still what the first of them was made from."""
    base, work = copies
    connection = sqlite3.connect(work)
    try:
        connection.execute("ATTACH ? AS base", (str(base),))
        with found.transaction():
            found.run(f"SET LOCAL lock_timeout = '{postgres.WAIT}'")
            found.run("LOCK TABLE " + ", ".join(home(name) for name in sorted(held)) + " IN SHARE ROW EXCLUSIVE MODE")
            if _marks(found, held) != marks:
                raise NeaspecError("database.changed", found.place)
            settings = dict(connection.execute("SELECT key, value FROM nx_setting"))
            for copy in copies:
                _complete(copy, schema, settings)
            for statement in list(postgres.adapted(found, schema, settings["office"], settings["language"])):
                found.run(statement)
            for table in _tables(schema):
                _run(found, _difference(connection, table))
    finally:
        connection.close()


def _complete(copy: Path, schema: Schema, settings: dict[str, str]) -> None:
    with sqlite3.connect(copy) as connection:
        gpkg_blob.register(connection)
        adapt(connection, schema, settings["office"], settings["language"], START)
    connection.close()


def _run(found: Session, statements: Iterator[str]) -> None:
    for batch in postgres.batches(statements):
        found.run(batch)


def _difference(connection: sqlite3.Connection, table: Table) -> Iterator[str]:
    """Yield the statements that make of the rows of the base those of the working copy."""
    names = list(table.columns)
    gone = sql("SELECT fid FROM base.@T EXCEPT SELECT fid FROM main.@T", table.name)
    for (fid,) in connection.execute(gone):
        yield " ".join(("DELETE FROM", home(table.name), "WHERE fid =", str(int(fid))))
    same = " AND ".join(f"new.{quoted(name)} IS old.{quoted(name)}" for name in names)
    listed = ", ".join("new." + quoted(name) for name in names)
    both = "FROM main.@T AS new JOIN base.@T AS old USING (fid) WHERE NOT ("
    changed = " ".join(("SELECT new.fid,", listed, both, same, ")"))
    for fid, *values in connection.execute(sql(changed, table.name)):
        told = zip(table.columns.values(), values)
        sets = ", ".join(f"{quoted(c.name)} = {postgres.literal(value, c)}" for c, value in told)
        yield " ".join(("UPDATE", home(table.name), "SET", sets, "WHERE fid =", str(int(fid))))
    new = sql("SELECT @C FROM main.@T WHERE fid NOT IN (SELECT fid FROM base.@T) ORDER BY fid", table.name, names)
    yield from _inserts(table, connection.execute(new))


def _inserts(table: Table, rows: Iterator[Any]) -> Iterator[str]:
    """Yield the statements that add rows, to which the database gives numbers of its own."""
    columns = list(table.columns.values())
    names = ", ".join(quoted(column.name) for column in columns)
    head = " ".join(("INSERT INTO", home(table.name), "(", names, ") VALUES "))
    batch: list[str] = []
    for values in rows:
        batch.append("(" + ", ".join(postgres.literal(v, c) for v, c in zip(values, columns)) + ")")
        if len(batch) == BATCH:
            yield head + ", ".join(batch)
            batch = []
    if batch:
        yield head + ", ".join(batch)
