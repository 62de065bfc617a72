"""The latest import, taken back in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from neaspec_plugin.core.admission import change_of
from neaspec_plugin.core.history import Change
from neaspec_plugin.core.merging import meaning
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.schema import Schema
from neaspec_plugin.io.geopackage import Location, moment, opened
from neaspec_plugin.io.gpkg_rows import rows, touch
from neaspec_plugin.io.history import commit, renew, signed
from neaspec_plugin.io.ledger import SHAPE, choose, linked, logged, put
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.stopping import stoppable


@dataclass(frozen=True)
class Import:
    """A package that was taken in."""

    package_id: str
    office: str
    """The office that made the package."""
    at: str
    """When it was taken in, UTC."""
    changes: int
    """How many changes were new with it."""


@dataclass(frozen=True)
class Undone:
    """What came of taking an import back."""

    package_id: str
    changes: int
    """Changes that went."""
    records: int
    """Records that are again as they were."""
    kept: int
    """Changes that stay, because somebody has written on top of them since."""


def imports(database: Location) -> list[Import]:
    """Return the packages that were taken in, the latest last. Raises NeaspecError as io.geopackage.opened."""
    schema = load_schema()
    with opened(database) as connection:
        return _imports(connection, schema)


def _imports(connection: sqlite3.Connection, schema: Schema) -> list[Import]:
    present = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'nx_import'").fetchone()
    return [Import(**row) for row in rows(connection, schema.tables["nx_import"])] if present else []


def undo(database: Location, package_id: str = "", report: Report = silent) -> Undone:
    """Take the latest import back in one transaction: its changes go, and the records are what the others say.

    Changes that somebody has written on top of since stay, so that nobody's later words hang in the air.
    package_id: which import is meant; the latest, if empty.
    Raises NeaspecError `import.none`, `import.not_last` and as io.geopackage.opened.
    """
    schema = load_schema()
    with opened(database, write=True) as connection, stoppable(connection, report) as heard:
        renew(connection, schema, moment())
        last = _last(_imports(connection, schema), package_id)
        asked = "SELECT tbl, rec FROM nx_change WHERE package_id = ?"
        choose(connection, "wanted", connection.execute(asked, (last.package_id,)))
        commit(connection, schema, signed(connection), lambda share: heard(share * 0.4), "wanted")
        undone = _undo(connection, schema, last, lambda share: heard(0.4 + share * 0.5))
        _forget(connection, last)
        heard(1.0)
    return undone


def _undo(connection: sqlite3.Connection, schema: Schema, last: Import, report: Report) -> Undone:
    """Give every record that the package wrote into the values that the other changes mean; remove its changes."""
    connection.execute("DROP TABLE IF EXISTS temp.gone")
    connection.execute("CREATE TEMP TABLE gone (change_id TEXT PRIMARY KEY) WITHOUT ROWID")
    records = kept = count = 0
    altered = set()
    for number, (key, group) in enumerate(logged(connection, schema, "wanted")):
        if number % 200 == 0:
            report(number / (number + 20_000))
        arrived, every = set(), {}
        for row in group:
            item = linked(connection, change_of(row, schema))
            every[item.id] = item
            if row["package_id"] == last.package_id:
                arrived.add(item.id)
        gone = arrived - _needed(every, arrived)
        before = meaning(key, every, schema.latest).alive
        left = {name: item for name, item in every.items() if name not in gone}
        after = meaning(key, left, schema.latest).alive if left else None
        connection.executemany("INSERT INTO temp.gone VALUES (?)", ((name,) for name in gone))
        count, kept = count + len(gone), kept + len(arrived) - len(gone)
        if after != before and key.table in schema.tables:
            put(connection, schema.tables[key.table], key.uuid, after, before)
            records += 1
            altered.add(key.table)
    connection.execute("DELETE FROM nx_change WHERE change_id IN (SELECT change_id FROM temp.gone)")
    for name in sorted(altered):
        touch(connection, schema.tables[name], moment())
    return Undone(last.package_id, count, records, kept)


def _last(taken: Sequence[Import], package_id: str) -> Import:
    if not taken:
        raise NeaspecError("import.none")
    if package_id and package_id != taken[-1].package_id:
        raise NeaspecError("import.not_last", package_id, latest=taken[-1].package_id, office=taken[-1].office)
    return taken[-1]


def _needed(every: Mapping[str, Change], arrived: set[str]) -> set[str]:
    """Return the arrived changes that later ones, which stay, were written on top of."""
    waiting = [parent for item in every.values() if item.id not in arrived for parent in item.parents]
    needed: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in arrived and name not in needed:
            needed.add(name)
            waiting.extend(every[name].parents)
    return needed


def _forget(connection: sqlite3.Connection, taken: Import) -> None:
    """Remove the geometries that no change names any more, and the note that the package arrived."""
    texts = (str(row[0]) for row in connection.execute("SELECT set_json FROM nx_change"))
    places = ((text, text.find(SHAPE)) for text in texts)
    named = {bytes.fromhex(text[place + len(SHAPE) :][:64]) for text, place in places if place >= 0}
    held = connection.execute("SELECT sha256 FROM nx_blob").fetchall()
    unnamed = [row for row in held if bytes.fromhex(row[0]) not in named]
    connection.executemany("DELETE FROM nx_blob WHERE sha256 = ?", unnamed)
    connection.execute("DELETE FROM nx_import WHERE fid = (SELECT max(fid) FROM nx_import)")
    for name in ("DELETE FROM nx_package WHERE package_id = ?", "DELETE FROM nx_ack WHERE package_id = ?"):
        connection.execute(name, (taken.package_id,))
