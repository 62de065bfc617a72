"""What is seen of a database while it is committed, and the records that it has, deleted ones included."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from neaspec_plugin.core import sensitivity
from neaspec_plugin.core.history import Change, RecordKey, Values
from neaspec_plugin.core.merging import Meaning
from neaspec_plugin.core.register import DELETED
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema
from neaspec_plugin.io.gpkg_rows import rows
from neaspec_plugin.io.ledger import Entries, record_of, shape_of, stored

PUBLIC, RESTRICTED = TIERS[0], TIERS[-1]
WIDER = frozenset(TIERS[:-1])
"""Every tier but the restricted one."""
Record = dict[str, Any]
KEPT = "(tbl TEXT, rec TEXT, dead INTEGER, said TEXT, PRIMARY KEY (tbl, rec)) WITHOUT ROWID"
KNOWN = "(tbl TEXT, rec TEXT, free INTEGER, heads TEXT, PRIMARY KEY (tbl, rec)) WITHOUT ROWID"


class Witness:
    """Keeps what is needed for a cargo while a database is committed, in temporary tables.

    `kept`: what the log says of records that have no row saying so: dead 1 deleted, 0 at fault since, -1 at fault from
    the start. `known`: every record of the log, whether a tier may see all that was ever written into it, and its
    changes without a successor, so that a log is not read a second time for a snapshot.
    """

    def __init__(self, connection: sqlite3.Connection, tier: str, schema: Schema) -> None:
        """Begin with no record."""
        self._connection, self._tier = connection, tier
        self._hidden = {t.name: sensitivity.withheld_columns(t, tier) for t in schema.of("record")}
        self._lower = frozenset(TIERS[: TIERS.index(tier) + 1])
        self._known = {table.name: table.columns.keys() for table in schema.of("record")}
        self.strange: set[RecordKey] = set()
        """Records with values of a newer version that partners may not see; kept for the restricted tier only."""
        self._batch: list[tuple[str, str, int, str]] = []
        for name, columns in (("kept", KEPT), ("known", KNOWN)):
            connection.execute("DROP TABLE IF EXISTS temp." + name)
            connection.execute("CREATE TEMP TABLE " + name + " " + columns)

    def __call__(self, key: RecordKey, changes: Mapping[str, Change], known: Meaning, faulty: bool) -> None:
        """Keep word of a record."""
        if key.table in self._hidden and (faulty or known.dead):
            dead = -1 if known.values is None else int(known.dead)
            row = (key.table, key.uuid, dead, json.dumps(known.values))
            self._connection.execute("INSERT INTO temp.kept VALUES (?, ?, ?, ?)", row)
        if changes:
            free = self._tier == RESTRICTED or (
                self._tier != PUBLIC and all(self._travels(item) for item in changes.values())
            )
            if self._tier == RESTRICTED and not all(self._came_with(item, WIDER) for item in changes.values()):
                self.strange.add(key)
            self._batch.append((key.table, key.uuid, int(free), json.dumps(known.heads)))
            if len(self._batch) >= Entries.BATCH:
                self.flush()

    def flush(self) -> None:
        """Let all wait in the tables."""
        self._connection.executemany("INSERT INTO temp.known VALUES (?, ?, ?, ?)", self._batch)
        self._batch = []

    def _travels(self, item: Change) -> bool:
        """Tell whether a change holds nothing, and never made its record anything, that the tier may not see."""
        values = item.values
        if not self._came_with(item, self._lower):
            return False
        if item.table not in self._hidden and values.get("sensitivity", "0" if item.parents else None) != "0":
            return False  # nobody here knows how to make a record of a newer version coarser
        tier = values.get("tier", None if item.snapshot or not item.parents else PUBLIC)
        return tier in self._lower and not any(values.get(name) for name in self._hidden.get(item.table, ()))

    def _came_with(self, item: Change, tiers: frozenset[str]) -> bool:
        """Tell whether a change has no column of a newer version, or came in a package of one of some tiers.

        Only its newer version knows who may see such a column, so that it goes to nobody whom its sender kept it from.
        """
        if item.values.keys() <= self._known.get(item.table, frozenset()):
            return True
        asked = "SELECT tier FROM nx_change JOIN nx_package USING (package_id) WHERE change_id = ?"
        found = self._connection.execute(asked, (item.id,)).fetchone()
        return found is not None and found[0] in tiers


class Records(Mapping[RecordKey, Record]):
    """The records of a database as its log has them, deleted ones included, read when they are asked for."""

    def __init__(self, connection: sqlite3.Connection, schema: Schema) -> None:
        """Take a database whose commit was witnessed."""
        self._connection = connection
        self._schema = schema
        asked = connection.execute("SELECT tbl, rec, dead FROM temp.kept")
        self.kept = {RecordKey(table, uuid): dead for table, uuid, dead in asked}
        """Records that no row tells of: 1 deleted, 0 at fault since, -1 never in the log."""

    def __getitem__(self, key: RecordKey) -> Record:
        table = self._schema.tables[key.table]
        if key in self.kept:
            if self.kept[key] < 0:
                raise KeyError(key)
            asked = "SELECT said FROM temp.kept WHERE tbl = ? AND rec = ?"
            values: Values = json.loads(self._connection.execute(asked, (key.table, key.uuid)).fetchone()[0])
            return record_of(table, key.uuid, values, shape_of(self._connection, values.get(GEOMETRY)))
        row = stored(self._connection, table, key.uuid)
        if row is None or row.get(DELETED) == 1:
            raise KeyError(key)
        return row

    def rows(self) -> Iterator[tuple[RecordKey, Record]]:
        """Yield every record."""
        for key, dead in sorted(self.kept.items()):
            if dead >= 0:
                yield key, self[key]
        for table in self._schema.of("record"):
            for row in rows(self._connection, table):
                key = RecordKey(table.name, row["uuid"])
                if key not in self.kept and row.get(DELETED) != 1:
                    yield key, row

    def items(self) -> Any:
        """Yield every record with its key."""
        return self.rows()

    def __iter__(self) -> Iterator[RecordKey]:
        return (key for key, _ in self.rows())

    def __len__(self) -> int:
        return sum(1 for _ in self.rows())
