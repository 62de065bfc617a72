"""A package into an office database and out again: preview, merge, settle, undo, each in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from neaspec_plugin.core.duplicates import Double, doubles
from neaspec_plugin.core.history import Change, RecordKey, Signature
from neaspec_plugin.core.merging import Conflict, Merged, renewed
from neaspec_plugin.core.merging import merge as merge_changes
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.schema import GEOMETRY, Schema
from neaspec_plugin.core.validation import place_of, record_problems, reference_problems
from neaspec_plugin.io.geopackage import Location, append, copied, opened, rows
from neaspec_plugin.io.history import commit, linked, materialise, record_of, signed, store
from neaspec_plugin.io.reading import Package, read_package
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.soundness import crosses_itself


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
