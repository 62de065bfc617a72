"""The rows of a foreign package against the rules of the format and against their own history, record by record."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from itertools import groupby
from operator import itemgetter
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.admission import change_problems, latest_of, plain_change, strict_change
from neaspec_plugin.core.history import Change, RecordKey, same, written
from neaspec_plugin.core.merging import Conflict, meaning
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.core.validation import Checks, place_of, record_problems
from neaspec_plugin.io.encoding import Encoder
from neaspec_plugin.io.gpkg_blob import unwrap
from neaspec_plugin.io.hardened import Budget
from neaspec_plugin.io.ledger import joined
from neaspec_plugin.io.source import Row, Source

RECORD, SHAPE, RECEIPT, PROBLEM, REFERENCE = 400, 250, 1500, 1500, 300
"""What is held of each until the end takes in memory, bytes, rounded up."""


@dataclass(frozen=True)
class Verdict:
    """What came of judging."""

    problems: tuple[Problem, ...]
    conflicts: tuple[Conflict, ...]
    """Open conflicts of the package's own changes."""
    receipts: Mapping[str, list[Row]]
    """Rows of nx_package and nx_ack."""
    rejected: frozenset[RecordKey]
    reworded: frozenset[str]
    """Ids of changes whose texts stand otherwise than the format writes them."""


def judge(source: Source, schema: Schema, newer: bool, report: Report) -> Verdict:
    """Check rows, geometries and changes, and that the rows are what the history says.

    Raises NeaspecError for what spoils the whole: a log that is none, too many faults, too much to hold.
    """
    return _Judge(source, schema, newer, report).verdict()


@dataclass
class _Found:
    """Problems in the order in which they are told."""

    rows: list[Problem] = field(default_factory=list)
    changes: list[Problem] = field(default_factory=list)
    history: list[Problem] = field(default_factory=list)
    references: list[Problem] = field(default_factory=list)


class _Judge:
    def __init__(self, source: Source, schema: Schema, newer: bool, report: Report) -> None:
        self.source, self.schema, self.newer, self.report = source, schema, newer, report
        self.checks = Checks(schema)
        self.budget = Budget(schema.limits["memory_bytes"])
        self.until = time.monotonic() + schema.limits["seconds"]
        self.until_when = latest_of(datetime.now(timezone.utc))
        self.found = _Found()
        self.shapes: set[str] = set()
        self.rejected: set[RecordKey] = set()
        self.reworded: set[str] = set()
        self.homes: dict[str, str] = {}
        """Table of each sound record by its uuid."""
        self.twins: set[RecordKey] = set()
        """Sound records whose uuid stands in a table before theirs, too."""
        self.references: list[tuple[RecordKey, str, str, str]] = []
        self.conflicts: list[Conflict] = []
        self.unknown: Counter[str] = Counter()
        """Changes of tables that are unknown here, by table."""
        self.pending = 0
        log = schema.tables["nx_change"]
        proven = ("change_id", "parents", "set_json", "tbl")
        words = {name: column for name, column in log.columns.items() if name not in proven}
        self.words = replace(log, name="words of nx_change", columns=words)
        self.encoders = {table.name: Encoder(table) for table in schema.of("record")}
        self.told = 0

    def verdict(self) -> Verdict:
        """Judge all."""
        for row in self._log("nx_blob"):
            self.shapes.add(_shape(row))
            self.budget.hold(SHAPE, "nx_blob")
        receipts = {name: self._held(name) for name in ("nx_package", "nx_ack")}
        for number, (key, changes, rows) in enumerate(joined(self._histories(), self._rows())):
            if number % 200 == 0:
                self._pulse(number)
            self._record(key, changes, rows)
        self._refer()
        found = self.found
        kept = (
            Problem("change.table_unknown", Severity.NOTE, name, {"count": count})
            for name, count in sorted(self.unknown.items())
        )
        problems = [*kept, *found.rows, *found.changes, *found.history, *found.references]
        if self.pending:
            problems.append(Problem("change.pending", Severity.WARNING, "nx_change", {"count": self.pending}))
        self.report(1.0)
        ends = (frozenset(self.rejected), frozenset(self.reworded))
        return Verdict(tuple(problems), tuple(self.conflicts), receipts, *ends)

    def _pulse(self, number: int) -> None:
        """Report; nobody knows how many records will come. Raises NeaspecError `database.damaged` after too long."""
        self.report(0.9 * (1 - 20_000 / (number + 20_000)))
        if time.monotonic() > self.until:
            raise NeaspecError("database.damaged", "neaspec.gpkg", reason="interrupted")

    def _held(self, name: str) -> list[Row]:
        held = []
        for row in self._log(name):
            self.budget.hold(RECEIPT, name)
            held.append({column: row.get(column) for column in self.schema.tables[name].columns})
        return held

    def _log(self, name: str, *order: str) -> Iterator[Row]:
        """Yield the rows of a log table. Raises NeaspecError for one that is not of the format."""
        table = self.schema.tables[name]
        for row in self.source.rows(table, *order):
            for code, values in self.checks.faults(table, row):
                raise NeaspecError(code, name, **values)
            yield row

    def _histories(self) -> Iterator[tuple[RecordKey, dict[str, Change]]]:
        """Yield the changes of each record by id, sorted by record."""
        rows = self.source.rows(self.schema.tables["nx_change"], "tbl", "rec")
        for (table, uuid), group in groupby(rows, key=itemgetter("tbl", "rec")):
            changes: dict[str, Change] = {}
            for row in group:
                item = self._change(row)
                if item.id in changes:
                    raise NeaspecError("change.twice", "nx_change")
                changes[item.id] = item
                if len(changes) > self.schema.limits["record_changes"]:
                    place = "nx_change " + place_of(RecordKey(table, uuid))
                    raise NeaspecError("database.too_many_rows", place, maximum=self.schema.limits["record_changes"])
            yield RecordKey(table, uuid), changes

    def _change(self, row: Row) -> Change:
        """Return the change of a row of the log. Raises NeaspecError for one that is none."""
        item = plain_change(row, self.schema)
        if item is not None and row["set_json"].isprintable():
            # Its hash, its record and its texts are sound; what is left are the words beside them.
            self._check(self.words, row)
            return item
        self._check(self.schema.tables["nx_change"], row)
        item = strict_change(row, self.schema)
        if written(item) != (row["parents"], row["set_json"]):
            self.reworded.add(item.id)
            self.budget.hold(SHAPE, "nx_change")
        return item

    def _check(self, table: Table, row: Row) -> None:
        for code, values in self.checks.faults(table, row):
            raise NeaspecError(code, "nx_change", **values)

    def _rows(self) -> Iterator[tuple[RecordKey, list[Row]]]:
        """Yield the rows of each record, sorted; more than one is a fault. List those that name no record."""
        for table in sorted(self.schema.of("record"), key=lambda table: table.name):
            good = self.schema.patterns["uuid"]
            named = []
            for name, group in groupby(self.source.rows(table, "uuid"), key=itemgetter("uuid")):
                if isinstance(name, str) and good.fullmatch(name):
                    yield RecordKey(table.name, name), list(group)
                    continue
                for row in group:
                    named.append(Problem("record.uuid_malformed", Severity.ERROR, table.name, {"row": row["fid"]}))
                    self._list(self.found.rows, named[-1:])

    def _list(self, where: list[Problem], problems: Sequence[Problem]) -> bool:
        """List problems; return whether one of them is an error. Raises NeaspecError `package.too_many_faults`."""
        if not problems:
            return False
        where.extend(problems)
        self.told += len(problems)
        if self.told > self.schema.limits["faults"]:
            raise NeaspecError("package.too_many_faults", problems[-1].place, maximum=self.schema.limits["faults"])
        return any(problem.severity is Severity.ERROR for problem in problems)

    def _record(self, key: RecordKey, changes: dict[str, Change], rows: Sequence[Row]) -> None:
        self.budget.hold(RECORD, key.table)
        stored, faulty = self._row(key, rows)
        for item in changes.values():
            faults = change_problems(item, self.schema, self.shapes, self.until_when, self.newer, self.checks)
            faulty = self._list(self.found.changes, faults) or faulty
        if faulty:
            self.rejected.add(key)
            return
        meant = meaning(key, changes, self.schema.latest) if changes else None
        if key.table not in self.schema.tables:
            self.unknown[key.table] += len(changes)  # they have no row here to be compared with
            return
        said = meant.alive if meant else None
        self.pending += len(meant.pending) if meant else 0
        if not same(stored, said, self.schema.tables[key.table].names):
            self._list(self.found.history, [Problem("record.differs_from_history", Severity.ERROR, place_of(key))])
            self.rejected.add(key)
        elif meant:
            self.conflicts.extend(meant.conflicts)

    def _row(self, key: RecordKey, rows: Sequence[Row]) -> tuple[dict[str, str | None] | None, bool]:
        """Return the encoded row of a record, None where it is deleted or missing, and whether it is at fault."""
        stored, faulty = None, False
        for number, row in enumerate(rows):
            faults, shape = self._faults(row, key)
            if number:
                faults.append(Problem("record.uuid_shared", Severity.ERROR, place_of(key), {"other": key.table}))
            if self._list(self.found.rows, faults):
                faulty = True
                continue
            self._note(key, row)
            if row.get("deleted") != 1:
                stored = self.encoders[key.table].encoded(row, shape)
        return stored, faulty

    def _faults(self, row: Row, key: RecordKey) -> tuple[list[Problem], str | None]:
        """Return the faults of a row and the name of its geometry."""
        table, shape = self.schema.tables[key.table], None
        place = place_of(key)
        if isinstance(row.get(GEOMETRY), bytes):
            try:
                row[GEOMETRY], shape = self._drawn(row[GEOMETRY], table)
            except NeaspecError as fault:
                return [Problem(fault.code, Severity.ERROR, place, fault.values)], None
        return record_problems(self.schema, table, row, place, self.newer, self.checks, drawn=True), shape

    def _drawn(self, blob: bytes, table: Table) -> tuple[bytes, str]:
        """Return the WKB of a blob, and its name in its one written form. Raises NeaspecError for what is none."""
        raw = unwrap(blob)
        name = hashlib.sha256(raw).hexdigest()
        if name in self.shapes and wkb.kind_of(raw) == table.geometry:
            return raw, name  # it was judged as a shape of the log, byte for byte
        plain = wkb.write(wkb.parse(raw, table.geometry, plain=True, vertices=self.schema.limits["vertices"]))
        return raw, hashlib.sha256(plain).hexdigest()

    def _note(self, key: RecordKey, row: Row) -> None:
        """Keep what is needed to tell later whether references lead anywhere and names are given once."""
        if self.homes.setdefault(key.uuid, key.table) != key.table:
            self.twins.add(key)
        for column in self.schema.tables[key.table].columns.values():
            target = row.get(column.name) if column.references else None
            if target:
                self.budget.hold(REFERENCE, key.table)
                self.references.append((key, column.name, column.references, target))

    def _refer(self) -> None:
        """List the references that lead nowhere, and the records whose uuid another table has."""
        for key in sorted(self.twins):
            values = {"other": self.homes[key.uuid]}
            self._list(self.found.references, [Problem("record.uuid_shared", Severity.ERROR, place_of(key), values)])
            self.rejected.add(key)
        for key, column, table, target in self.references:
            if self.homes.get(target) != table and RecordKey(table, target) not in self.twins:
                values = {"column": column, "uuid": target, "table": table}
                missing = Problem("record.reference_unknown", Severity.WARNING, place_of(key), values)
                self._list(self.found.references, [missing])


def _shape(row: Mapping[str, Any]) -> str:
    """Return the name of checked WKB in its one written form. Raises NeaspecError for any other."""
    place = "nx_blob " + row["sha256"][:12]
    try:
        plain = wkb.write(wkb.parse(row["wkb"], plain=True))
    except NeaspecError as fault:
        raise NeaspecError(fault.code, place, **fault.values) from fault
    if plain != row["wkb"] or hashlib.sha256(plain).hexdigest() != row["sha256"]:
        raise NeaspecError("geometry.hash_wrong", place)
    return str(row["sha256"])
