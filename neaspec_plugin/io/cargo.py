"""What may leave an office for a tier: the true history of a record, a snapshot of it made coarser, or nothing.

It is chosen record by record and waits in temporary tables of the office database, so that memory holds no more than a
ruling for each record.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from neaspec_plugin.core import sensitivity
from neaspec_plugin.core.history import RecordKey, Signature, Values, change
from neaspec_plugin.core.problem import Report
from neaspec_plugin.core.register import DELETED
from neaspec_plugin.core.ruling import Ruling, rulings
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema
from neaspec_plugin.io.encoding import Encoder
from neaspec_plugin.io.ledger import Entries, history, record_of, shape_of
from neaspec_plugin.io.sensitivity import load_rules
from neaspec_plugin.io.witness import PUBLIC, RESTRICTED, Record, Records, Witness

WHOLE = "(tbl TEXT, rec TEXT, PRIMARY KEY (tbl, rec)) WITHOUT ROWID"
SHOWN = "(tbl TEXT, rec TEXT, said TEXT, geom BLOB, heads TEXT, other INTEGER, PRIMARY KEY (tbl, rec)) WITHOUT ROWID"


@dataclass
class Cargo:
    """What goes into a package; what it is made of waits in temporary tables of the office database.

    `whole`: records whose log leaves as it is. `shown`: what is shown of the others. `entry`, `entry_shape`: the
    snapshots of those and their geometries.
    """

    withheld: dict[str, int] = field(default_factory=dict)
    """Records that stay at home, by table."""
    exact: dict[str, int] = field(default_factory=dict)
    """Records that partners would not see as they are, by table; counted for the restricted tier only."""
    generalised: int = 0
    """Records whose place or words were made coarser."""
    parents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What each snapshot stands for; stays at home, because an id betrays to a patient guesser what it is made of."""


def cargo(
    connection: sqlite3.Connection,
    tier: str,
    schema: Schema,
    signature: Signature,
    witness: Witness,
    report: Report,
) -> Cargo:
    """Choose what may leave of a database whose commit was witnessed; signature: who exports, and when.

    The public gets snapshots only: no history of what was once exact, and no trace of what was deleted.
    """
    witness.flush()
    return _Loading(connection, tier, schema, signature, frozenset(witness.strange)).run(report)


class _Loading:
    def __init__(
        self,
        connection: sqlite3.Connection,
        tier: str,
        schema: Schema,
        signature: Signature,
        strange: frozenset[RecordKey],
    ) -> None:
        self.strange = strange
        self.connection, self.tier, self.schema, self.signature = connection, tier, schema, signature
        self.records = Records(connection, schema)
        self.load = Cargo()
        self.entries = Entries(connection, schema)
        self.encoders = {table.name: Encoder(table) for table in schema.of("record")}
        self.whole: list[tuple[str, str]] = []
        self.cells: Counter[tuple[str, int, bytes]] = Counter()
        self.verdicts: dict[RecordKey, Ruling] = {}
        for name, columns in (("whole", WHOLE), ("shown", SHOWN)):
            connection.execute("DROP TABLE IF EXISTS temp." + name)
            connection.execute("CREATE TEMP TABLE " + name + " " + columns)

    def run(self, report: Report) -> Cargo:
        today = date.fromisoformat(self.signature.at[:10])
        rules = load_rules()
        if self.tier == RESTRICTED:
            self.load.exact = self._exact(rulings(self.records, self.schema, rules, TIERS[1], today))
        else:
            self.verdicts = rulings(self.records, self.schema, rules, self.tier, today)
        report(0.3)
        asked = "SELECT tbl, rec, free, heads FROM temp.known ORDER BY tbl, rec"
        for number, (table, uuid, free, heads) in enumerate(self.connection.execute(asked)):
            if number % 200 == 0:
                report(0.3 + 0.4 * number / (number + 20_000))
            self._choose(RecordKey(table, uuid), bool(free), heads)
        self.connection.executemany("INSERT INTO temp.whole VALUES (?, ?)", self.whole)
        self._send(rules.fewest, lambda share: report(0.7 + share * 0.3))
        report(1.0)
        return self.load

    def _exact(self, verdicts: Mapping[RecordKey, Ruling]) -> dict[str, int]:
        found: Counter[str] = Counter(key.table for key in self.strange)
        hiding = {table.name: sensitivity.withheld_columns(table, TIERS[1]) for table in self.schema.of("record")}
        for key, record in self.records.rows():
            if self.records.kept.get(key) == 1 or key in self.strange:
                continue
            hidden = any(record.get(name) for name in hiding[key.table])
            if verdicts[key] != Ruling(0) or hidden or not sensitivity.may_leave(record, TIERS[1]):
                found[key.table] += 1
        return dict(sorted(found.items()))

    def _choose(self, key: RecordKey, free: bool, heads: str) -> None:
        """Let the log of a record leave, or keep what is shown instead.

        free: whether the tier may see all of it. heads: what a snapshot would stand for, as JSON.
        """
        if key.table not in self.schema.tables:
            if free:
                self.whole.append((key.table, key.uuid))
            return
        # What still waits for its beginnings cannot be judged.
        verdict = Ruling(0) if self.tier == RESTRICTED else self.verdicts.get(key, Ruling(1, withhold=True))
        if free and not verdict.withhold and self._tells_no_place(key, verdict.category):
            self.whole.append((key.table, key.uuid))
            return
        dead = self.records.kept.get(key) == 1
        if key not in self.verdicts or (dead and self.tier == PUBLIC):
            return
        record = self._normal(key)
        shown = self._shown(record, key, verdict)
        if shown is not None:
            self._show(key, shown, heads, shown != record)
        elif not dead:
            self.load.withheld[key.table] = self.load.withheld.get(key.table, 0) + 1

    def _tells_no_place(self, key: RecordKey, category: int) -> bool:
        """Tell whether the places that were ever written, if any, are as coarse as their record has to be."""
        if not category:
            return True
        names = {item.values.get(GEOMETRY) for item in history(self.connection, self.schema, key).values()}
        shapes = (shape_of(self.connection, name) for name in names)
        return all(shape is None or sensitivity.is_coarse(shape, category) for shape in shapes)

    def _normal(self, key: RecordKey) -> Record:
        """Return a record as its log has it, whatever form a program gave to its row."""
        row, table = self.records[key], self.schema.tables[key.table]
        shapes: dict[str, bytes] = {}
        values = self.encoders[key.table].drawn(row, shapes)
        return record_of(table, key.uuid, values, shapes.get(str(values.get(GEOMETRY))))

    def _shown(self, record: Record, key: RecordKey, verdict: Ruling) -> Record | None:
        """Return what the tier may see of a record, or None."""
        table, tier = self.schema.tables[key.table], self.tier
        if verdict.withhold or not sensitivity.may_leave(record, tier):
            return None
        shown: Record | None = sensitivity.below_tier(record, table, tier)
        if verdict.category and shown is not None:
            shown = sensitivity.generalised(shown, table, verdict.category, tier)
            if shown is not None and tier == PUBLIC:
                shown = sensitivity.unlinked(shown, table, verdict.category, _Categories(self.verdicts), self.schema)
        return shown

    def _show(self, key: RecordKey, shown: Record, heads: str, other: bool) -> None:
        table = self.schema.tables[key.table]
        cell = sensitivity.cell_of(shown, table, self.verdicts[key].category)
        if cell is not None:
            self.cells[cell] += 1
        plain = {name: value for name, value in shown.items() if name != GEOMETRY}
        row = (key.table, key.uuid, json.dumps(plain), shown.get(GEOMETRY), heads, int(other))
        self.connection.execute("INSERT INTO temp.shown VALUES (?, ?, ?, ?, ?, ?)", row)

    def _send(self, fewest: Mapping[int, int], report: Report) -> None:
        """Make the snapshots, without the places of those that would be alone in their cell."""
        asked = "SELECT tbl, rec, said, geom, heads, other FROM temp.shown ORDER BY tbl, rec"
        alone = []
        for number, (name, uuid, said, geom, heads, other) in enumerate(self.connection.execute(asked)):
            if number % 200 == 0:
                report(number / (number + 20_000))
            key, table = RecordKey(name, uuid), self.schema.tables[name]
            record: Record = json.loads(said)
            if table.geometry:
                record[GEOMETRY] = geom
            cell = sensitivity.cell_of(record, table, self.verdicts[key].category)
            if self.tier == PUBLIC and cell is not None and self.cells[cell] < fewest.get(cell[1], 0):
                record, other = sensitivity.without_place(record), 1
                alone.append((json.dumps({k: v for k, v in record.items() if k != GEOMETRY}), name, uuid))
            self.load.generalised += other
            self._snapshot(key, record, tuple(json.loads(heads)))
        self.connection.executemany("UPDATE temp.shown SET said = ?, geom = NULL WHERE tbl = ? AND rec = ?", alone)
        self.entries.flush()

    def _snapshot(self, key: RecordKey, record: Record, heads: tuple[str, ...]) -> None:
        dead = self.records.kept.get(key) == 1
        silent = self.tier == PUBLIC and self.verdicts[key].category  # its own time would tell when it was seen
        at = self.signature.at if silent or dead else str(record["modified"])
        shapes: dict[str, bytes] = {}
        values: Values = {DELETED: "1"} if dead else self.encoders[key.table].drawn(record, shapes)
        office = str(record["office"])
        item = change(key, values, (), Signature(office, office, at, self.signature.tool), snapshot=True)
        self.entries.add(item, shapes.get(str(values.get(GEOMETRY))))
        self.load.parents[item.id] = heads


class _Categories(Mapping[RecordKey, int]):
    """The category of each record by what was ruled on it."""

    def __init__(self, verdicts: Mapping[RecordKey, Ruling]) -> None:
        self._verdicts = verdicts

    def __getitem__(self, key: RecordKey) -> int:
        return self._verdicts[key].category

    def __iter__(self) -> Iterator[RecordKey]:
        return iter(self._verdicts)

    def __len__(self) -> int:
        return len(self._verdicts)
