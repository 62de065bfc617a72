"""A package into an office database and out again: preview, merge, settle, undo, each in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

from neaspec_plugin.core.duplicates import Double, doubles
from neaspec_plugin.core.history import Change, RecordKey, Signature, change
from neaspec_plugin.core.merging import Conflict, Merged, renewed
from neaspec_plugin.core.merging import merge as merge_changes
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.schema import GEOMETRY, Schema
from neaspec_plugin.core.validation import place_of, record_problems, reference_problems
from neaspec_plugin.io.geopackage import Location, append, copied, moment, office_of, opened, rows
from neaspec_plugin.io.history import Committed, commit, linked, materialise, record_of, store
from neaspec_plugin.io.reading import Package, read_package
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.soundness import crosses_itself
from neaspec_plugin.paths import version


@dataclass(frozen=True)
class TableSummary:
    """What a package does to the records of one office in one table."""

    table: str
    office: str
    """The office whose records they are."""
    new: int = 0
    changed: int = 0
    conflicting: int = 0
    """Records with at least one open conflict."""
    rejected: int = 0
    """Records of the package that were left out because of a fault."""
    doubles: int = 0
    """Counts that may be of animals that another office counted, too."""


@dataclass(frozen=True)
class MergeSummary:
    """What a package does, or would do, to a database."""

    package_id: str
    office: str
    """The office that made the package."""
    refused: bool
    """Whether nothing was taken; the problems say why."""
    preview: bool
    """Whether nothing was written."""
    tables: tuple[TableSummary, ...] = ()
    """By table and office; only what the package touches."""
    conflicts: tuple[Conflict, ...] = ()
    """Open conflicts of the records that the package touches."""
    doubles: tuple[Double, ...] = ()
    """Possible double counts with the counts that the package touches."""
    problems: tuple[Problem, ...] = ()

    def total(self, what: str, table: str = "") -> int:
        """Return how many records are `new`, `changed`, `conflicting`, `rejected` or `doubles`."""
        return sum(getattr(line, what) for line in self.tables if not table or line.table == table)

    def as_dict(self) -> dict[str, Any]:
        """Return the summary as plain values, for reports in JSON."""
        return {**asdict(self), "problems": [problem.as_dict() for problem in self.problems]}


@dataclass(frozen=True)
class Outcome:
    """What a merge, or the preview of one, has led to."""

    summary: MergeSummary
    merged: Merged
    shapes: Mapping[str, bytes] = field(default_factory=dict)
    """WKB by SHA-256."""


@dataclass(frozen=True)
class Choice:
    """Somebody's word on a conflict: which of its values shall stand."""

    table: str
    uuid: str
    field: str
    change: str
    """Id of the change whose value is chosen."""


@dataclass(frozen=True)
class Settled:
    """What came of choices."""

    settled: int
    """Conflicts that are none any more."""
    waiting: tuple[Conflict, ...]
    """Conflicts that wait for the word of another office."""


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


def signed(connection: sqlite3.Connection, author: str = "", now: datetime | None = None) -> Signature:
    """Return who writes into a database now."""
    code = office_of(connection, "").code
    return Signature(code, author or code, moment(now), "neaspec_plugin/" + version())


def merge(package: Location, database: Location, preview: bool = False, report: Report = silent) -> MergeSummary:
    """Take the changes of a package into a database in one transaction; preview writes nothing.

    A refused package is a summary that says so. Raises NeaspecError `package.missing` and as io.geopackage.opened.
    """
    return outcome(package, database, preview, report).summary


def outcome(package: Location, database: Location, preview: bool = False, report: Report = silent) -> Outcome:
    """Merge as `merge` does, and return the state that it leads to as well."""
    found = read_package(package, lambda share: report(share * 0.6))
    if found.refused:
        summary = MergeSummary(found.package_id, found.office, True, preview, problems=found.problems)
        return Outcome(summary, Merged({}, {}, (), ()))
    with opened(database, write=not preview) as connection:
        if preview:
            with copied(connection) as copy:
                return _merge_into(copy, found, True, report)
        return _merge_into(connection, found, False, report)


def _merge_into(connection: sqlite3.Connection, found: Package, preview: bool, report: Report) -> Outcome:
    schema = load_schema()
    signature = signed(connection)
    done = commit(connection, schema, signature, lambda share: report(0.6 + share * 0.2))
    known = {item.id for item in done.changes}
    arriving = linked(connection, schema, [item for item in found.changes if item.id not in known])
    keys = frozenset(item.key for item in arriving)
    merged = renewed(done.merged, (*done.changes, *arriving), keys, schema.latest) if arriving else done.merged
    shapes = {**found.shapes, **done.shapes}
    altered = [key for key in sorted(keys) if merged.state.get(key) != done.merged.state.get(key)]
    if not preview:
        _take(connection, schema, found, signature, len(arriving))
        store(connection, schema, arriving, shapes, found.package_id)
        materialise(connection, schema, merged, altered, shapes, lambda share: report(0.8 + share * 0.2))
    faults = (*done.problems, *_disagreeing(schema, merged, altered, shapes), *_relayed(found, arriving))
    report(1.0)
    return Outcome(_summary(found, preview, done.merged, merged, keys, shapes, faults), merged, shapes)


def _disagreeing(
    schema: Schema, merged: Merged, keys: Iterable[RecordKey], shapes: Mapping[str, bytes]
) -> list[Problem]:
    """Return what no longer agrees within or between records, though each write was sound: for people to settle."""
    records = {key: record_of(key, merged.state, schema, shapes) for key in keys if key in merged.state}
    found = [
        replace(problem, severity=Severity.WARNING)
        for key, record in records.items()
        for problem in record_problems(schema, schema.tables[key.table], record, place_of(key))
    ]
    for key, record in records.items():
        if (
            schema.tables[key.table].geometry == "MULTIPOLYGON"
            and record[GEOMETRY]
            and crosses_itself(record[GEOMETRY])
        ):
            found.append(Problem("geometry.crosses_itself", Severity.WARNING, place_of(key)))
    return [*found, *reference_problems(schema, records, merged.state)]


def _relayed(found: Package, arriving: Sequence[Change]) -> list[Problem]:
    """Return a note for each other office whose changes the sender hands on: their ids are true, their hand is not."""
    counts: dict[str, int] = {}
    for item in arriving:
        if item.office != found.office:
            counts[item.office] = counts.get(item.office, 0) + 1
    return [
        Problem("change.relayed", Severity.NOTE, office, {"sender": found.office, "count": count})
        for office, count in sorted(counts.items())
    ]


def _take(connection: sqlite3.Connection, schema: Schema, found: Package, signature: Signature, new: int) -> None:
    """Note that the package arrived, so that its sender can see it in the next package that travels back."""
    for name in ("nx_package", "nx_ack"):
        held = {(row["package_id"], row["office"]) for row in rows(connection, schema.tables[name])}
        fresh = [row for row in found.receipts[name] if (row["package_id"], row["office"]) not in held]
        if name == "nx_ack" and (found.package_id, signature.office) not in held and found.office != signature.office:
            fresh.append({"package_id": found.package_id, "office": signature.office, "at": signature.at})
        append(connection, schema.tables[name], fresh)
    if found.newer:
        # What this office hands on may hold codes of that list, so its packages must say so.
        connection.execute("DELETE FROM nx_setting WHERE key = 'codelists' AND value < ?", (found.codelists,))
        connection.execute("INSERT OR IGNORE INTO nx_setting (key, value) VALUES ('codelists', ?)", (found.codelists,))
    if new:
        row = {"package_id": found.package_id, "office": found.office, "at": signature.at, "changes": new}
        append(connection, schema.tables["nx_import"], [row])


def _summary(
    found: Package,
    preview: bool,
    before: Merged,
    after: Merged,
    keys: frozenset[RecordKey],
    shapes: Mapping[str, bytes],
    faults: tuple[Problem, ...],
) -> MergeSummary:
    conflicts = tuple(conflict for conflict in after.conflicts if conflict.key in keys)
    pairs = _doubles(after, keys, shapes)
    counts: dict[tuple[str, str], dict[str, int]] = {}

    def add(key: RecordKey, what: str, sender: str = "") -> None:
        values = after.state.get(key) or before.state.get(key) or {}
        line = counts.setdefault((key.table, sender or values.get("office") or found.office), {})
        line[what] = line.get(what, 0) + 1

    for key in sorted(keys):
        old, new = before.state.get(key), after.state.get(key)
        if old is None and new is not None:
            add(key, "new")
        elif old != new:
            add(key, "changed")
    for key in sorted({conflict.key for conflict in conflicts}):
        add(key, "conflicting")
    for key in sorted(found.rejected):
        add(key, "rejected", found.office)
    for uuid in sorted({uuid for pair in pairs for uuid in (pair.first, pair.second)}):
        add(RecordKey("count", uuid), "doubles")
    lines = tuple(TableSummary(table, office, **line) for (table, office), line in sorted(counts.items()))
    problems = (*found.problems, *faults)
    return MergeSummary(found.package_id, found.office, False, preview, lines, conflicts, tuple(pairs), problems)


def _doubles(merged: Merged, keys: frozenset[RecordKey], shapes: Mapping[str, bytes]) -> list[Double]:
    if not any(key.table in ("count", "visit") for key in keys):
        return []
    schema = load_schema()
    wanted = [key for key in merged.state if key.table in ("count", "visit")]
    records = {key: record_of(key, merged.state, schema, shapes) for key in wanted}
    touched = {
        key.uuid
        for key, record in records.items()
        if key.table == "count" and (key in keys or RecordKey("visit", str(record.get("visit_uuid"))) in keys)
    }
    return doubles(records, schema, frozenset(touched))


def conflicts(database: Location, report: Report = silent) -> Outcome:
    """Return all open conflicts of a database; nothing is written. Raises NeaspecError as io.geopackage.opened."""
    with opened(database) as connection, copied(connection) as copy:
        done = commit(copy, load_schema(), signed(copy), report)
        summary = MergeSummary("", signed(copy).office, False, True, (), done.merged.conflicts)
        return Outcome(summary, done.merged, done.shapes)


def resolve(
    database: Location,
    choices: Sequence[Choice],
    author: str = "",
    now: datetime | None = None,
    report: Report = silent,
) -> Settled:
    """Write the chosen values on top of all that contends, in one transaction.

    The office that made a record decides alone; of a shared record each side must choose the same; any other office
    may only give up its own value. author: role or initials; the office, if empty.
    Raises NeaspecError `conflict.unknown`, `conflict.not_owner` and as io.geopackage.opened.
    """
    schema = load_schema()
    with opened(database, write=True) as connection:
        signature = signed(connection, author, now)
        done = commit(connection, schema, signature, lambda share: report(share * 0.6))
        known = {(one.key, one.field): one for one in done.merged.conflicts}
        wanted: dict[RecordKey, dict[str, str | None]] = {}
        for choice in choices:
            key = RecordKey(choice.table, choice.uuid)
            wanted.setdefault(key, {})[choice.field] = _chosen(known.get((key, choice.field)), choice, signature.office)
        added = [change(key, values, done.merged.heads[key], signature) for key, values in sorted(wanted.items())]
        merged = renewed(done.merged, (*done.changes, *added), frozenset(wanted), schema.latest)
        store(connection, schema, added, done.shapes)
        materialise(connection, schema, merged, wanted, done.shapes, lambda share: report(0.6 + share * 0.4))
    asked = {(RecordKey(choice.table, choice.uuid), choice.field) for choice in choices}
    waiting = tuple(one for one in merged.conflicts if (one.key, one.field) in asked)
    return Settled(len(asked) - len(waiting), waiting)


def _chosen(conflict: Conflict | None, choice: Choice, office: str) -> str | None:
    place = place_of(RecordKey(choice.table, choice.uuid))
    if conflict is None:
        raise NeaspecError("conflict.unknown", place, column=choice.field)
    side = next((side for side in conflict.sides if side.change == choice.change), None)
    if side is None:
        raise NeaspecError("conflict.unknown", place, column=choice.field)
    if conflict.owner not in ("", office) and all(one.office != office for one in conflict.sides):
        raise NeaspecError("conflict.not_owner", place, column=choice.field, owner=conflict.owner)
    return side.value


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


def compare(first: Location, second: Location, report: Report = silent) -> dict[str, dict[str, list[str]]]:
    """Return the uuids of the records that only the second of two packages has, that differ, that only the first has.

    By table, then `new`, `changed`, `missing`. Raises NeaspecError `package.refused` for a package that is not sound.
    """
    states = []
    for place, path in enumerate((first, second)):
        found = read_package(path, lambda share, place=place: report((place + share) / 2))  # type: ignore[misc]
        if found.refused:
            errors = [problem for problem in found.problems if problem.severity is Severity.ERROR]
            raise NeaspecError("package.refused", str(path), fault=errors[0].code, count=len(errors))
        states.append(merge_changes(found.changes, load_schema().latest).state)
    before, after = states
    result: dict[str, dict[str, list[str]]] = {}
    for key in sorted(set(before) | set(after)):
        kind = "new" if key not in before else "missing" if key not in after else "changed"
        if before.get(key) != after.get(key):
            result.setdefault(key.table, {"new": [], "changed": [], "missing": []})[kind].append(key.uuid)
    return result
