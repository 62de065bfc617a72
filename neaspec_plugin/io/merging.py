"""A package into an office database and out again: preview, merge, settle, undo, each in one transaction."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from neaspec_plugin.core.duplicates import Double
from neaspec_plugin.core.history import RecordKey, Signature, Values
from neaspec_plugin.core.merging import Conflict, Merged, meaning
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema
from neaspec_plugin.io.arriving import Arrival, arrive, referring, wanted
from neaspec_plugin.io.excerpt import excerpt
from neaspec_plugin.io.geopackage import Location, copied, opened
from neaspec_plugin.io.gpkg_rows import append, rows
from neaspec_plugin.io.history import commit, signed
from neaspec_plugin.io.ledger import choose, history, shape_of
from neaspec_plugin.io.reading import Package, received
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.stopping import stoppable
from neaspec_plugin.io.twins import doubles_of


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
    """What the contended records say, and no others."""
    shapes: Mapping[str, bytes] = field(default_factory=dict)
    """WKB by SHA-256, of the geometries that they name."""


def merge(package: Location, database: Location, preview: bool = False, report: Report = silent) -> MergeSummary:
    """Take the changes of a package into a database in one transaction; preview writes nothing.

    A refused package is a summary that says so. Raises NeaspecError `package.missing` and as io.geopackage.opened.
    """
    return outcome(package, database, preview, report, shown=False).summary


def outcome(
    package: Location, database: Location, preview: bool = False, report: Report = silent, shown: bool = True
) -> Outcome:
    """Merge as `merge` does, and return what the contended records say as well, if they are to be shown."""
    with received(package, lambda share: report(share * 0.6)) as found:
        if found.refused:
            summary = MergeSummary(found.package_id, found.office, True, preview, problems=found.problems)
            return Outcome(summary, Merged({}, {}, (), ()))
        with opened(database, write=not preview) as connection, stoppable(connection, report) as heard:
            choose(connection, "wanted", wanted(found))
            if preview:
                with excerpt(connection, load_schema()) as copy, stoppable(copy, heard) as heard_too:
                    return _merge_into(copy, connection, found, shown, heard_too)
            return _merge_into(connection, None, found, shown, heard)


def _merge_into(
    connection: sqlite3.Connection, whole: sqlite3.Connection | None, found: Package, shown: bool, report: Report
) -> Outcome:
    """Merge into a database whose temporary table `wanted` names the records; whole: what it is an excerpt of."""
    schema = load_schema()
    signature = signed(connection)
    done = commit(connection, schema, signature, lambda share: report(0.6 + share * 0.1), "wanted")
    arrival = arrive(connection, schema, found, lambda share: report(0.7 + share * 0.25))
    if whole is None:
        _take(connection, schema, found, signature, arrival.changes)
    pairs = doubles_of(connection, whole, schema, "heard")
    faults = (*done.problems, *arrival.problems, *referring(connection, schema), *_relayed(found, arrival))
    summary = _summary(connection, found, whole is not None, arrival, pairs, faults)
    report(1.0)
    return _contended(connection, schema, summary, shown)


def _contended(connection: sqlite3.Connection, schema: Schema, summary: MergeSummary, shown: bool) -> Outcome:
    """Return a summary with what the contended records say, which the log is asked for one by one."""
    state: dict[RecordKey, Values] = {}
    graves: dict[RecordKey, Values] = {}
    shapes: dict[str, bytes] = {}
    for key in sorted({conflict.key for conflict in summary.conflicts}) if shown else ():
        one = meaning(key, history(connection, schema, key), schema.latest)
        if one.values is not None:
            (graves if one.dead else state)[key] = one.values
            _keep(connection, shapes, one.values.get(GEOMETRY))
    for conflict in summary.conflicts if shown else ():
        if conflict.field == GEOMETRY:
            for value in (conflict.base, conflict.shown, *(side.value for side in conflict.sides)):
                _keep(connection, shapes, value)
    return Outcome(summary, Merged(state, {}, summary.conflicts, (), graves), shapes)


def _keep(connection: sqlite3.Connection, shapes: dict[str, bytes], name: str | None) -> None:
    if name and name not in shapes:
        shape = shape_of(connection, name)
        if shape is not None:
            shapes[name] = shape


def _relayed(found: Package, arrival: Arrival) -> list[Problem]:
    """Return a note for each other office whose changes the sender hands on: their ids are true, their hand is not."""
    return [
        Problem("change.relayed", Severity.NOTE, office, {"sender": found.office, "count": count})
        for office, count in sorted(arrival.relayed.items())
    ]


def _take(connection: sqlite3.Connection, schema: Schema, found: Package, signature: Signature, new: int) -> None:
    """Note that the package arrived, so that its sender can see it in the next package that travels back."""
    _note_packages(connection, schema, found)
    acks = schema.tables["nx_ack"]
    held = {(row["package_id"], row["office"]) for row in rows(connection, acks)}
    fresh = {(row["package_id"], row["office"]): row for row in found.receipts["nx_ack"]}
    if found.office != signature.office:
        own = {"package_id": found.package_id, "office": signature.office, "at": signature.at}
        fresh.setdefault((found.package_id, signature.office), own)
    append(connection, acks, [row for key, row in fresh.items() if key not in held])
    if found.newer:
        # What this office hands on may hold codes of that list, so its packages must say so.
        connection.execute("DELETE FROM nx_setting WHERE key = 'codelists' AND value < ?", (found.codelists,))
        connection.execute("INSERT OR IGNORE INTO nx_setting (key, value) VALUES ('codelists', ?)", (found.codelists,))
    if new:
        row = {"package_id": found.package_id, "office": found.office, "at": signature.at, "changes": new}
        append(connection, schema.tables["nx_import"], [row])


def _note_packages(connection: sqlite3.Connection, schema: Schema, found: Package) -> None:
    """Note the package and those that it tells of. What others said of its tier makes it stricter, never less so."""
    table = schema.tables["nx_package"]
    told = {row["package_id"]: row for row in found.receipts["nx_package"]}
    held = {row["package_id"]: row["tier"] for row in rows(connection, table)}
    own = told.setdefault(found.package_id, {"tool": None})
    tiers = {own.get("tier"), held.get(found.package_id), found.tier} & set(TIERS)
    own.update(package_id=found.package_id, office=found.office, tier=max(tiers, key=TIERS.index))
    own.setdefault("created", found.created)
    append(connection, table, [row for name, row in told.items() if name not in held])
    if held.get(found.package_id, own["tier"]) != own["tier"]:
        connection.execute("UPDATE nx_package SET tier = ? WHERE package_id = ?", (own["tier"], found.package_id))


def _summary(
    connection: sqlite3.Connection,
    found: Package,
    preview: bool,
    arrival: Arrival,
    pairs: Sequence[Double],
    faults: tuple[Problem, ...],
) -> MergeSummary:
    conflicts = tuple(sorted(arrival.conflicts, key=lambda one: (one.key, one.field)))
    counts: dict[tuple[str, str], Counter[str]] = arrival.counts

    def add(key: RecordKey, what: str, office: str) -> None:
        counts.setdefault((key.table, office), Counter())[what] += 1

    for key in sorted({conflict.key for conflict in conflicts}):
        add(key, "conflicting", _office_of(connection, key) or found.office)
    for key in sorted(found.rejected):
        add(key, "rejected", found.office)
    for uuid, office in sorted({one for pair in pairs for one in zip((pair.first, pair.second), pair.offices)}):
        add(RecordKey("count", uuid), "doubles", office)
    lines = tuple(TableSummary(table, office, **line) for (table, office), line in sorted(counts.items()))
    problems = (*found.problems, *faults)
    return MergeSummary(found.package_id, found.office, False, preview, lines, conflicts, tuple(pairs), problems)


def _office_of(connection: sqlite3.Connection, key: RecordKey) -> str:
    """Return the office that a record names."""
    schema = load_schema()
    return (meaning(key, history(connection, schema, key), schema.latest).alive or {}).get("office") or ""


def conflicts(database: Location, report: Report = silent) -> Outcome:
    """Return all open conflicts of a database; nothing is written. Raises NeaspecError as io.geopackage.opened."""
    schema = load_schema()
    with opened(database) as connection, copied(connection) as copy, stoppable(copy, report) as heard:
        done = commit(copy, schema, signed(copy), heard)
        summary = MergeSummary("", signed(copy).office, False, True, (), done.conflicts)
        return _contended(copy, schema, summary, True)


def compare(first: Location, second: Location, report: Report = silent) -> dict[str, dict[str, list[str]]]:
    """Return the uuids of the records that only the second of two packages has, that differ, that only the first has.

    By table, then `new`, `changed`, `missing`. Raises NeaspecError `package.refused` for a package that is not sound.
    """
    result: dict[str, dict[str, list[str]]] = {}
    with received(first, lambda share: report(share / 2)) as one:
        _sound(first, one)
        with received(second, lambda share: report((1 + share) / 2)) as other:
            _sound(second, other)
            for table in load_schema().of("record"):
                for kind, uuid in _differing(_states(one, table.name), _states(other, table.name)):
                    kinds = result.setdefault(table.name, {"new": [], "changed": [], "missing": []})
                    kinds[kind].append(uuid)
    return dict(sorted(result.items()))


def _sound(path: Location, found: Package) -> None:
    if found.refused:
        errors = [problem for problem in found.problems if problem.severity is Severity.ERROR]
        raise NeaspecError("package.refused", str(path), fault=errors[0].code, count=len(errors))


def _states(found: Package, name: str) -> Iterator[tuple[str, Values]]:
    rejected = {key.uuid for key in found.rejected if key.table == name}
    for uuid, values, _ in found.source.states(load_schema().tables[name], lambda uuid: uuid not in rejected):
        yield uuid, values


def _differing(first: Iterator[tuple[str, Values]], second: Iterator[tuple[str, Values]]) -> Iterator[tuple[str, str]]:
    """Yield what became of the records of two sorted streams, where they differ."""
    left, right = next(first, None), next(second, None)
    while left is not None or right is not None:
        if left is None or (right is not None and right[0] < left[0]):
            if right is not None:
                yield "new", right[0]
            right = next(second, None)
        elif right is None or left[0] < right[0]:
            yield "missing", left[0]
            left = next(first, None)
        else:
            if left[1] != right[1]:
                yield "changed", left[0]
            left, right = next(first, None), next(second, None)
