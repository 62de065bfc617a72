"""The latest import, taken back in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from neaspec_plugin.core.merging import renewed
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.schema import Schema
from neaspec_plugin.io.geopackage import Location, opened, rows
from neaspec_plugin.io.history import Committed, commit, materialise, signed
from neaspec_plugin.io.schema import load_schema


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
    with opened(database, write=True) as connection:
        done = commit(connection, schema, signed(connection), lambda share: report(share * 0.5))
        last = _last(_imports(connection, schema), package_id)
        arrived = {
            row[0]
            for row in connection.execute("SELECT change_id FROM nx_change WHERE package_id = ?", (last.package_id,))
        }
        gone = arrived - _needed(done, arrived)
        left = [item for item in done.changes if item.id not in gone]
        keys = frozenset(item.key for item in done.changes if item.id in gone)
        merged = renewed(done.merged, left, keys, schema.latest)

        _forget(connection, last, gone, {str(item.values.get("geom")) for item in left})
        altered = [key for key in keys if merged.state.get(key) != done.merged.state.get(key)]
        materialise(connection, schema, merged, altered, done.shapes, lambda share: report(0.5 + share * 0.5))
    return Undone(last.package_id, len(gone), len(altered), len(arrived) - len(gone))


def _last(taken: Sequence[Import], package_id: str) -> Import:
    if not taken:
        raise NeaspecError("import.none")
    if package_id and package_id != taken[-1].package_id:
        raise NeaspecError("import.not_last", package_id, latest=taken[-1].package_id, office=taken[-1].office)
    return taken[-1]


def _needed(done: Committed, arrived: set[str]) -> set[str]:
    """Return the arrived changes that later ones, which stay, were written on top of."""
    by_id = {item.id: item for item in done.changes}
    waiting = [parent for item in done.changes if item.id not in arrived for parent in item.parents]
    needed: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in arrived and name not in needed:
            needed.add(name)
            waiting.extend(by_id[name].parents)
    return needed


def _forget(connection: sqlite3.Connection, taken: Import, gone: Iterable[str], shapes: set[str]) -> None:
    """Remove changes, the geometries that none of the others names, and the note that the package arrived."""
    connection.executemany("DELETE FROM nx_change WHERE change_id = ?", ((name,) for name in gone))
    held = [row[0] for row in connection.execute("SELECT sha256 FROM nx_blob")]
    connection.executemany("DELETE FROM nx_blob WHERE sha256 = ?", ((name,) for name in held if name not in shapes))
    connection.execute("DELETE FROM nx_import WHERE fid = (SELECT max(fid) FROM nx_import)")
    for name in ("DELETE FROM nx_package WHERE package_id = ?", "DELETE FROM nx_ack WHERE package_id = ?"):
        connection.execute(name, (taken.package_id,))
