"""The judged rows of a package on their way into an office database, within its open transaction.

A record that the office never heard of is taken as it stands in the package, where it agrees with its history. Only
for the others the changes of both are read together.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from dataclasses import replace as dataclass_replace
from typing import Any

from neaspec_plugin.core.admission import known_change, strict_change
from neaspec_plugin.core.history import Change, RecordKey, written
from neaspec_plugin.core.merging import Conflict, meaning
from neaspec_plugin.core.problem import Problem, Report, Severity
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.core.validation import Checks, place_of, record_problems
from neaspec_plugin.io.geopackage import moment
from neaspec_plugin.io.gpkg_layout import sql
from neaspec_plugin.io.gpkg_rows import append, replace, touch
from neaspec_plugin.io.ledger import SHAPE, WANTED, linked, logged, put, record_of
from neaspec_plugin.io.reading import Package
from neaspec_plugin.io.soundness import crosses_itself

BATCH = 1000
Rows = Iterator[dict[str, Any]]


@dataclass
class Arrival:
    """What a package has done to a database."""

    changes: int = 0
    """Changes that are new here."""
    relayed: Counter[str] = field(default_factory=Counter)
    """How many of them are of other offices than the sender, by office."""
    counts: dict[tuple[str, str], Counter[str]] = field(default_factory=dict)
    """Records `new` and `changed`, by table and office of the record."""
    conflicts: list[Conflict] = field(default_factory=list)
    """Open conflicts of the records that new changes are about."""
    problems: list[Problem] = field(default_factory=list)
    """What no longer agrees within a record or is drawn badly, though each write was sound."""

    def count(self, table: str, office: str, what: str) -> None:
        """Count a record."""
        self.counts.setdefault((table, office), Counter())[what] += 1


def wanted(found: Package) -> Iterator[tuple[str, str]]:
    """Yield table and uuid of the records of a package that may be used."""
    for table, uuid in found.source.named():
        if RecordKey(table, uuid) not in found.rejected:
            yield table, uuid


def arrive(connection: sqlite3.Connection, schema: Schema, found: Package, report: Report) -> Arrival:
    """Take the changes and rows of a package into a database whose temporary table `wanted` names its records.

    Leaves the temporary tables `heard`, the keys of the records that new changes are about, and `altered`, of those
    whose rows are others now.
    """
    return _Arriving(connection, schema, found).run(report)


class _Arriving:
    def __init__(self, connection: sqlite3.Connection, schema: Schema, found: Package) -> None:
        self.connection, self.schema, self.found = connection, schema, found
        self.arrival = Arrival()
        self.checks = Checks(schema)
        self.last = connection.execute("SELECT coalesce(max(fid), 0) FROM nx_change").fetchone()[0]
        self.altered: list[tuple[str, str]] = []
        for name in ("fresh", "touched", "altered"):
            connection.execute(sql("DROP TABLE IF EXISTS temp.@T", name))
            connection.execute(sql("CREATE TEMP TABLE @T ", name) + WANTED)
        connection.execute(
            "INSERT INTO temp.fresh SELECT tbl, rec FROM temp.wanted AS one WHERE NOT EXISTS "
            "(SELECT 1 FROM nx_change AS old WHERE old.tbl = one.tbl AND old.rec = one.rec)"
        )
        self.fresh: dict[str, set[str]] = {}
        for table, uuid in connection.execute("SELECT tbl, rec FROM temp.fresh"):
            self.fresh.setdefault(table, set()).add(uuid)

    def run(self, report: Report) -> Arrival:
        named: set[bytes] = set()
        touched: set[tuple[str, str]] = set()
        log = self.schema.tables["nx_change"]
        append(self.connection, log, _reporting(self._changes(named, touched), report, 0.0, 0.4))
        self._shapes(named)
        self.connection.executemany("INSERT INTO temp.touched VALUES (?, ?)", sorted(touched))
        for table in sorted(self.schema.of("record"), key=lambda table: table.name):
            if table.name in self.fresh:
                self._rows(table, self.fresh[table.name], lambda share: report(0.4 + share * 0.3))
        for number, (key, group) in enumerate(logged(self.connection, self.schema, "touched")):
            if number % 200 == 0:
                report(0.7 + 0.2 * number / len(touched))
            self._merge(key, group)
        self._alter()
        self.connection.execute("DROP TABLE IF EXISTS temp.heard")
        self.connection.execute("CREATE TEMP TABLE heard AS SELECT * FROM temp.fresh UNION SELECT * FROM temp.touched")
        for (name,) in self.connection.execute("SELECT DISTINCT tbl FROM temp.altered ORDER BY tbl").fetchall():
            touch(self.connection, self.schema.tables[name], moment())
        report(1.0)
        return self.arrival

    def _changes(self, named: set[bytes], touched: set[tuple[str, str]]) -> Rows:
        """Yield the rows of the log that are new here; keep which geometries and which known records they name."""
        found, arrival, fresh = self.found, self.arrival, self.fresh
        none: set[str] = set()
        for row in found.source.rows(self.schema.tables["nx_change"], "change_id"):
            key = (row["tbl"], row["rec"])
            if key[1] not in fresh.get(key[0], none):
                if RecordKey(*key) in found.rejected or self._holds("nx_change", "change_id", row["change_id"]):
                    continue
                touched.add(key)
            if row["change_id"] in found.reworded:
                row["parents"], row["set_json"] = written(strict_change(row, self.schema))
            place = row["set_json"].find(SHAPE)
            if place >= 0:
                start = place + len(SHAPE)
                named.add(bytes.fromhex(row["set_json"][start : start + 64]))
            arrival.changes += 1
            if row["office"] != found.office:
                arrival.relayed[row["office"]] += 1
            row["package_id"] = found.package_id
            yield row

    def _holds(self, table: str, column: str, value: str) -> bool:
        asked = sql("SELECT 1 FROM @T WHERE @C = ?", table, [column])
        return self.connection.execute(asked, (value,)).fetchone() is not None

    def _shapes(self, named: set[bytes]) -> None:
        table = self.schema.tables["nx_blob"]
        if named:
            new = (
                row
                for row in self.found.source.rows(table, "sha256")
                if bytes.fromhex(row["sha256"]) in named and not self._holds("nx_blob", "sha256", row["sha256"])
            )
            append(self.connection, table, new)

    def _rows(self, table: Table, fresh: set[str], report: Report) -> None:
        """Take the rows of records that nobody here has heard of."""
        taken = {row[0] for row in self.connection.execute(sql("SELECT uuid FROM @T", table.name)) if row[0] in fresh}
        self.arrival.conflicts.extend(
            one for one in self.found.conflicts if one.key.table == table.name and one.key.uuid in fresh
        )
        batch: list[dict[str, Any]] = []
        for number, (uuid, values, shape) in enumerate(self.found.source.states(table, fresh.__contains__)):
            record = record_of(table, uuid, values, shape)
            key = RecordKey(table.name, uuid)
            self._alter(key)
            self.arrival.count(table.name, str(values.get("office")), "new")
            self._disagree(table, key, record, self.found.newer)
            if uuid in taken:
                replace(self.connection, table, record)  # somebody typed a faulty record of that uuid
                continue
            batch.append(record)
            if len(batch) == BATCH:
                append(self.connection, table, batch)
                batch = []
                report(number / (number + 20_000))
        append(self.connection, table, batch)

    def _merge(self, key: RecordKey, group: Rows) -> None:
        """Renew the row of a record that both know."""
        every: dict[str, Change] = {}
        old: dict[str, Change] = {}
        for row in group:
            item = linked(self.connection, known_change(row))
            every[item.id] = item
            if row["fid"] <= self.last:
                old[item.id] = item
        if key.table not in self.schema.tables:
            return  # of a newer version: kept in the log alone
        before = meaning(key, old, self.schema.latest).alive if old else None
        after = meaning(key, every, self.schema.latest)
        self.arrival.conflicts.extend(after.conflicts)
        if after.alive == before:
            return
        table = self.schema.tables[key.table]
        record = put(self.connection, table, key.uuid, after.alive, before)
        self._alter(key)
        office = (after.alive or before or {}).get("office") or self.found.office
        self.arrival.count(table.name, office, "changed" if before is not None else "new")
        if record is not None:
            self._disagree(table, key, record, True)

    def _alter(self, key: RecordKey | None = None) -> None:
        if key is not None:
            self.altered.append((key.table, key.uuid))
        if key is None or len(self.altered) >= BATCH:
            self.connection.executemany("INSERT INTO temp.altered VALUES (?, ?)", self.altered)
            self.altered = []

    def _disagree(self, table: Table, key: RecordKey, record: Mapping[str, Any], checked: bool) -> None:
        """List what no longer agrees within a record; checked: whether its values are to be looked at again."""
        if checked:
            faults = record_problems(self.schema, table, record, place_of(key), checks=self.checks)
            self.arrival.problems.extend(dataclass_replace(fault, severity=Severity.WARNING) for fault in faults)
        if table.geometry == "MULTIPOLYGON" and record[GEOMETRY] and crosses_itself(record[GEOMETRY]):
            self.arrival.problems.append(Problem("geometry.crosses_itself", Severity.WARNING, place_of(key)))


def _reporting(rows: Rows, report: Report, start: float, share: float) -> Rows:
    for number, row in enumerate(rows):
        if number % 500 == 0:
            report(start + share * number / (number + 100_000))
        yield row


def referring(connection: sqlite3.Connection, schema: Schema) -> list[Problem]:
    """Return what the altered records refer to that is not there, and uuids that two of them share, sorted."""
    found: list[tuple[RecordKey, int, Problem]] = []
    homes: dict[str, str] = {}
    shared = (
        "SELECT tbl, rec FROM temp.altered WHERE rec IN (SELECT rec FROM temp.altered GROUP BY rec HAVING count(*) > 1)"
    )
    for table, uuid in connection.execute(shared + " ORDER BY tbl, rec"):
        if homes.setdefault(uuid, table) != table:
            key = RecordKey(table, uuid)
            fault = Problem("record.uuid_shared", Severity.ERROR, place_of(key), {"other": homes[uuid]})
            found.append((key, -1, fault))
    for table in schema.of("record"):
        for place, column in enumerate(table.columns.values()):
            if not column.references:
                continue
            words = sql("one.uuid, one.@C FROM @T AS one ", table.name, [column.name])
            missing = sql("SELECT 1 FROM @T AS other WHERE other.deleted = 0 AND other.uuid = ", column.references)
            asked = "SELECT " + words + "JOIN temp.altered AS new ON new.tbl = ? AND new.rec = one.uuid WHERE "
            asked += sql("one.@C IS NOT NULL AND NOT EXISTS (", table.name, [column.name]) + missing
            asked += sql("one.@C)", table.name, [column.name])
            for uuid, target in connection.execute(asked, (table.name,)):
                key = RecordKey(table.name, uuid)
                values = {"column": column.name, "uuid": target, "table": column.references}
                fault = Problem("record.reference_unknown", Severity.WARNING, place_of(key), values)
                found.append((key, place, fault))
    return [problem for _, _, problem in sorted(found, key=lambda one: one[:2])]
