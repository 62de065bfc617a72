"""What QGIS edited becomes history: rows are compared with what the log says of them, record by record."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import Change, RecordKey, Signature, Values, edit, same
from neaspec_plugin.core.merging import Conflict, Meaning, meaning
from neaspec_plugin.core.moments import stamp
from neaspec_plugin.core.problem import Problem, Report, Severity, silent
from neaspec_plugin.core.schema import GEOMETRY, Schema
from neaspec_plugin.core.validation import STAMP, Checks, place_of, record_problems
from neaspec_plugin.io.encoding import Encoder
from neaspec_plugin.io.geopackage import moment, new_record, office_of
from neaspec_plugin.io.gpkg_layout import adapt, sql
from neaspec_plugin.io.gpkg_rows import rows, touch
from neaspec_plugin.io.ledger import UUID, Entries, chosen_rows, histories, joined, prepare, put, stored
from neaspec_plugin.paths import version

TIME = "{0}{0}{0}{0}-{0}{0}-{0}{0}T{0}{0}:{0}{0}:{0}{0}.{0}{0}{0}Z".format("[0-9]")
"""What a sound time looks like, for GLOB."""
Witness = Callable[[RecordKey, Mapping[str, Change], Meaning, bool], None]


@dataclass(frozen=True)
class Committed:
    """What came of putting all edits into the change log."""

    added: int
    """How many changes are new."""
    conflicts: tuple[Conflict, ...]
    """Open conflicts, sorted by table, uuid and field."""
    problems: tuple[Problem, ...]
    """Faults of records; a record with an error stays out of the log until it is mended."""


def signed(connection: sqlite3.Connection, author: str = "", now: datetime | None = None) -> Signature:
    """Return who writes into a database now."""
    code = office_of(connection, "").code
    return Signature(code, author or code, moment(now), "neaspec_plugin/" + version())


def commit(
    connection: sqlite3.Connection,
    schema: Schema,
    signature: Signature,
    report: Report = silent,
    chosen: str = "",
    witness: Witness | None = None,
) -> Committed:
    """Compare the rows with the last known state and log each difference as a change; part of the open transaction.

    chosen: a temporary table of the records to look at, if not at all (see io.ledger.choose). witness: is told of every
    record, its changes, what they mean, and whether it is at fault, so that its row does not say what the log does.
    """
    prepare(connection)
    renew(connection, schema, signature.at)
    _complete(connection, schema, signature, chosen)
    return _Commit(connection, schema, signature, witness).run(report, chosen)


def renew(connection: sqlite3.Connection, schema: Schema, at: str) -> None:
    """Bring a database of an older minor version up to this one, the new parts filled with what the log kept for them.

    at: UTC time of what is made anew.
    """
    office = office_of(connection, "")
    added = adapt(connection, schema, office.code, office.language, at)
    if added:
        _restore(connection, schema, added)


class _Commit:
    def __init__(
        self, connection: sqlite3.Connection, schema: Schema, signature: Signature, witness: Witness | None
    ) -> None:
        self.connection, self.schema, self.signature = connection, schema, signature
        self.entries = Entries(connection, schema)
        self.checks = Checks(schema)
        self.encoders = {table.name: Encoder(table) for table in schema.of("record")}
        self.problems: list[Problem] = []
        self.conflicts: list[Conflict] = []
        self.stamped: list[RecordKey] = []
        self.held_back: list[tuple[RecordKey, Values | None]] = []
        self.witness = witness

    def run(self, report: Report, chosen: str) -> Committed:
        records = joined(histories(self.connection, self.schema, chosen), self._rows(chosen))
        for number, (key, changes, found) in enumerate(records):
            if number % 200 == 0:
                report(0.9 * (1 - 20_000 / (number + 20_000)))
            self._record(key, changes, found[0] if found else None)
        self.entries.store()
        for key in self.stamped:
            statement = sql("UPDATE @T SET modified = ? WHERE uuid = ?", key.table)
            self.connection.execute(statement, (self.signature.at, key.uuid))
        # What is contended shows the owner's word, whatever was typed over it; else the next commit would differ.
        for key, values in self.held_back:
            put(self.connection, self.schema.tables[key.table], key.uuid, values)
        for name in sorted({key.table for key, _ in self.held_back}):
            touch(self.connection, self.schema.tables[name], moment())
        report(1.0)
        return Committed(self.entries.count, tuple(self.conflicts), tuple(self.problems))

    def _rows(self, chosen: str) -> Iterator[tuple[RecordKey, list[dict[str, Any]]]]:
        for table in sorted(self.schema.of("record"), key=lambda table: table.name):
            within = sql("uuid IN (SELECT rec FROM temp.@T WHERE tbl = ?)", chosen) if chosen else ""
            values = (table.name,) if chosen else ()
            for row in rows(self.connection, table, where=within, values=values, order="uuid"):
                yield RecordKey(table.name, str(row["uuid"])), [row]

    def _record(self, key: RecordKey, changes: dict[str, Change], row: dict[str, Any] | None) -> None:
        known = meaning(key, changes, self.schema.latest) if changes else Meaning(None, ())
        if key.table not in self.schema.tables:
            self._note(key, changes, replace(known, conflicts=()), False)  # of a newer version: it has no rows here
            return
        before = known.alive
        after, shape, faulty = self._read(key, row, before)
        if faulty:
            self._note(key, changes, known, True)
            return
        if before is not None and after is not None and _edited_unstamped(before, after):
            after["modified"] = self.signature.at
            self.stamped.append(key)
        item = edit(key, before, after, known.heads, self.signature)
        if item is not None:
            self.entries.add(item, shape)
            changes = {**changes, item.id: item}
            known = meaning(key, changes, self.schema.latest)
            if not same(known.alive, after, self.schema.tables[key.table].names):
                self.held_back.append((key, known.alive))
        self._note(key, changes, known, False)

    def _note(self, key: RecordKey, changes: Mapping[str, Change], known: Meaning, faulty: bool) -> None:
        self.conflicts.extend(known.conflicts)
        if self.witness is not None:
            self.witness(key, changes, known, faulty)

    def _read(
        self, key: RecordKey, row: dict[str, Any] | None, before: Values | None
    ) -> tuple[Values | None, bytes | None, bool]:
        """Return a row encoded, None if it is deleted or none; its new geometry, if any; and whether it is at fault."""
        if row is None:
            return None, None, False
        table = self.schema.tables[key.table]
        raw = row.get(GEOMETRY)
        name = hashlib.sha256(raw).hexdigest() if raw is not None else None
        drawn = (
            name is not None and before is not None and before.get(GEOMETRY) == name
        )  # the log has it, byte for byte
        faults = record_problems(self.schema, table, row, place_of(key), checks=self.checks, drawn=drawn)
        faults = _judged(faults, row, before) if faults else faults
        self.problems.extend(faults)
        if row.get("deleted") == 1:
            return None, None, False
        if any(fault.severity is Severity.ERROR for fault in faults):
            return None, None, True
        if raw is None or drawn:
            return self.encoders[table.name].encoded(row, name), None, False
        plain = wkb.write(wkb.parse(raw, table.geometry))
        return self.encoders[table.name].encoded(row, hashlib.sha256(plain).hexdigest()), plain, False


def _edited_unstamped(before: Values, after: Values) -> bool:
    """Tell whether a record was edited without renewing `modified`."""
    return after["modified"] == before.get("modified") and any(
        before.get(name) != value for name, value in after.items()
    )


def _judged(faults: Sequence[Problem], row: Mapping[str, Any], known: Mapping[str, str | None] | None) -> list[Problem]:
    """Return the faults, those on codes that the log knows as mere warnings: they came from a newer list."""
    found = []
    for fault in faults:
        column = str(fault.values.get("column"))
        old = known is not None and fault.code == "value.unknown_code" and known.get(column) == row.get(column)
        found.append(replace(fault, severity=Severity.WARNING) if old else fault)
    return found


def _restore(connection: sqlite3.Connection, schema: Schema, added: Mapping[str, Sequence[str]]) -> None:
    """Write what the log holds of tables and columns that are new here: it came from offices that had them before.

    Without this the empty rows would pass for edits, which take everything away again.
    """
    for key, changes in histories(connection, schema):
        said = meaning(key, changes, schema.latest).alive if key.table in added else None
        if said is None:
            continue
        table, names = schema.tables[key.table], added[key.table]
        if not names:
            put(connection, table, key.uuid, said)
        elif any(said.get(name) is not None for name in names) and stored(connection, table, key.uuid) is not None:
            put(connection, table, key.uuid, said, {**said, **dict.fromkeys(names)})
    for name in added:
        if name in schema.tables and schema.tables[name].kind == "record":
            touch(connection, schema.tables[name], moment())


def _complete(connection: sqlite3.Connection, schema: Schema, signature: Signature, chosen: str) -> None:
    """Give rows drawn by hand the common columns they lack, and copies of a feature a uuid of their own."""
    good = schema.patterns["uuid"]
    for table in schema.of("record"):
        times = [column.name for column in table.columns.values() if column.type == "DATETIME"]
        needed = [column.name for column in table.columns.values() if column.required]
        odd = [f'"{name}" IS NULL' for name in needed] + [f"\"{name}\" NOT GLOB '{TIME}'" for name in times]
        where = " OR ".join([*odd, f"uuid NOT GLOB '{UUID}'"])
        if chosen:
            where = f"({where}) AND {chosen_rows(table, chosen)}"
        for row in list(rows(connection, table, ("fid",), where)):
            _write_times(connection, table.name, row, times)
            blank = [name for name in needed if row.get(name) is None]
            plain = str(row["uuid"]).strip("{}").lower()
            if plain != row["uuid"] and good.fullmatch(plain) and not _holds(connection, table.name, plain):
                row["uuid"] = plain  # the same uuid, written another way
                _fill(connection, table.name, row["fid"], {"uuid": plain})
            if blank or not good.fullmatch(str(row["uuid"])):
                whole = new_record(table.name, {}, signature.office)
                whole["created"] = whole["modified"] = signature.at
                names = {*blank, "uuid"} if not good.fullmatch(str(row["uuid"])) else set(blank)
                _fill(connection, table.name, row["fid"], {name: whole[name] for name in sorted(names)})


def _holds(connection: sqlite3.Connection, table: str, uuid: str) -> bool:
    return connection.execute(sql("SELECT 1 FROM @T WHERE uuid = ?", table), (uuid,)).fetchone() is not None


def _write_times(connection: sqlite3.Connection, table: str, row: Mapping[str, Any], times: Iterable[str]) -> None:
    """Write times that another program wrote its own way as the format has them."""
    fresh = {}
    for name in times:
        told = stamp(row[name]) if isinstance(row[name], str) and not STAMP.fullmatch(row[name]) else None
        if told:
            fresh[name] = told
    if fresh:
        _fill(connection, table, row["fid"], fresh)


def _fill(connection: sqlite3.Connection, table: str, fid: int, values: Mapping[str, Any]) -> None:
    connection.execute(sql("UPDATE @T SET @S WHERE fid = ?", table, values), [*values.values(), fid])
