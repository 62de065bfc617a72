"""The office database: opened in single transactions, asked whose it is, read by table, records added to it."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Union

from neaspec_plugin.core.history import RecordKey, State
from neaspec_plugin.core.problem import NeaspecError, Report, Severity, silent
from neaspec_plugin.core.schema import Schema, Table
from neaspec_plugin.core.validation import Checks, place_of, record_problems
from neaspec_plugin.io import gpkg_blob, postgis
from neaspec_plugin.io.encoding import encoded
from neaspec_plugin.io.gpkg_rows import Record, append, replace, rows, stored, touch
from neaspec_plugin.io.postgres import is_address
from neaspec_plugin.io.schema import load_schema

Location = Union[str, Path]


@dataclass(frozen=True)
class Office:
    """Whose database it is."""

    code: str
    """Country, organisation, number: KR-NIE-01."""
    language: str
    """Language of its titles, a language code of the plugin."""
    format_version: str
    """Version of the exchange format it was made for."""


def moment(time: datetime | None = None) -> str:
    """Return a UTC time as it is stored: milliseconds and Z."""
    time = (time or datetime.now(timezone.utc)).astimezone(timezone.utc)
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + format(time.microsecond // 1000, "03d") + "Z"


def new_record(table: str, values: Record, office: str, now: datetime | None = None) -> dict[str, Any]:
    """Return a whole record of a table: the given values, the common columns filled, geometry as WKB bytes.

    Sensitivity, if not given, is that of the taxon the record names, else 1 (strictest); tier, if not given, partner.
    Raises NeaspecError `table.unknown`, `column.unknown`.
    """
    schema = load_schema()
    columns = schema.table(table).columns
    stamp = moment(now)
    given = {name: value.item() if hasattr(value, "item") else value for name, value in values.items()}
    unknown = sorted(set(given) - set(columns))
    if unknown:
        raise NeaspecError("column.unknown", table, column=unknown[0])
    taxa = [schema.taxa[given[c.name]] for c in columns.values() if c.taxon and given.get(c.name) in schema.taxa]
    filled = {
        "uuid": str(uuid.uuid4()),
        "office": office,
        "country": office[:2],
        "sensitivity": min((taxon.sensitivity for taxon in taxa if taxon.sensitivity), default=0 if taxa else 1),
        "created": stamp,
        "modified": stamp,
        "created_by": office,
        "modified_by": office,
    }
    record = {column.name: filled.get(column.name, column.default) for column in columns.values()}
    record.update({name: value for name, value in given.items() if value is not None or name not in filled})
    return record


@contextmanager
def opened(path: Location, write: bool = False) -> Iterator[sqlite3.Connection]:
    """Give a connection in one transaction: committed at the end when write, undone in any other case.

    path: a file, or the address of a PostgreSQL database, of which a copy is given; what is committed there is written
    back. Raises NeaspecError `database.missing`, `database.foreign`, `database.locked`, `database.not_written`,
    `database.damaged`, and for an address as io.postgis.checked_out.
    """
    if is_address(path):
        with postgis.checked_out(str(path), write, load_schema()) as copy, opened(copy, write) as connection:
            yield connection
        return
    if not Path(path).is_file():
        raise NeaspecError("database.missing", str(path))
    connection = sqlite3.connect(str(path), isolation_level=None, timeout=5)
    try:
        gpkg_blob.register(connection)
        connection.execute("BEGIN IMMEDIATE" if write else "BEGIN")
        office_of(connection, path)
        yield connection
        if write:
            connection.execute("COMMIT")
    except sqlite3.DatabaseError as fault:
        raise _worded(fault, path) from fault
    finally:
        if connection.in_transaction:
            connection.rollback()
        connection.close()


@contextmanager
def copied(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Give a copy of a database in memory, to try on it what shall not be written."""
    copy = sqlite3.connect("", isolation_level=None)
    try:
        connection.backup(copy)
        gpkg_blob.register(copy)
        yield copy
    finally:
        copy.close()


def _worded(fault: sqlite3.DatabaseError, path: Location) -> NeaspecError:
    reason = str(fault)
    if isinstance(fault, sqlite3.IntegrityError):
        return NeaspecError("record.exists", str(path), reason=reason)
    if "locked" in reason:
        return NeaspecError("database.locked", str(path))
    if isinstance(fault, sqlite3.OperationalError):
        return NeaspecError("database.not_written", str(path), reason=reason)
    return NeaspecError("database.damaged", str(path), reason=reason)


def office_of(connection: sqlite3.Connection, path: Location) -> Office:
    """Return whose database it is. Raises NeaspecError `database.foreign` for any other file."""
    try:
        pairs = dict(connection.execute("SELECT key, value FROM nx_setting"))
        return Office(pairs["office"], pairs["language"], pairs["format_version"])
    except (sqlite3.OperationalError, KeyError) as fault:
        if "locked" in str(fault):
            raise NeaspecError("database.locked", str(path)) from fault
        raise NeaspecError("database.foreign", str(path)) from fault


def office(path: Location) -> Office:
    """Return whose database it is. Raises NeaspecError as `opened`."""
    if is_address(path):
        told = postgis.settings(str(path))  # nobody need check a whole database out to learn its name
        return Office(told["office"], told["language"], told["format_version"])
    with opened(path) as connection:
        return office_of(connection, path)


def read(path: Location, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table, geometry as WKB bytes, without fid and without records marked as deleted.

    Raises NeaspecError `table.unknown` and as `opened`.
    """
    schema = load_schema()
    if table not in schema.tables:
        raise NeaspecError("table.unknown", table)
    with opened(path) as connection:
        return [row for row in rows(connection, schema.tables[table]) if row.get("deleted") != 1]


def insert(
    path: Location, records: Mapping[str, Sequence[Record]], report: Report = silent, replacing: bool = False
) -> None:
    """Add whole records (see new_record) to their tables, all or none.

    replacing: a record whose uuid is there already takes that row's place, but keeps when and by whom it was created;
    one that says the same leaves the row as it is.
    Raises NeaspecError `record.exists`, with the code and values of the first fault of a record, and as `opened`.
    """
    schema = load_schema()
    total = sum(len(entries) for entries in records.values()) or 1
    done = 0
    with opened(path, write=True) as connection:
        for name, entries in records.items():
            table = schema.table(name)
            held = {row["uuid"]: row for row in rows(connection, table)} if replacing else {}
            for start in range(0, len(entries), 50):
                report(done / total)
                batch = entries[start : start + 50]
                for record in batch:
                    _accept(record, table, schema)
                    if record["uuid"] in held:
                        _renew(connection, table, held[record["uuid"]], record)
                append(connection, table, [record for record in batch if record["uuid"] not in held])
                done += len(batch)
            touch(connection, table, moment())
        report(1.0)


def _renew(connection: sqlite3.Connection, table: Table, old: Record, record: Record) -> None:
    kept = {name: old[name] for name in ("created", "created_by") if old[name] is not None}
    stamps = {"modified", "modified_by"}
    new = {**{name: stored(record, name, table) for name in table.columns}, **kept}
    if any(new[name] != stored(old, name, table) for name in table.columns if name not in stamps):
        replace(connection, table, {**record, **kept})


def _accept(record: Record, table: Table, schema: Schema) -> None:
    unknown = sorted(set(record) - set(table.columns))
    if unknown:
        raise NeaspecError("column.unknown", table.name, column=unknown[0])
    for problem in record_problems(schema, table, record, place_of(RecordKey(table.name, str(record.get("uuid"))))):
        raise NeaspecError(problem.code, problem.place, **problem.values)


def state(path: Location) -> State:
    """Return the records of a database that are sound and not deleted, encoded: equal states hold equal records."""
    schema = load_schema()
    checks = Checks(schema)
    found: State = {}
    with opened(path) as connection:
        for table in schema.of("record"):
            for row in rows(connection, table):
                key = RecordKey(table.name, str(row["uuid"]))
                faults = record_problems(schema, table, row, place_of(key), checks=checks)
                if row.get("deleted") != 1 and not any(fault.severity is Severity.ERROR for fault in faults):
                    found[key] = encoded(row, table, {})
    return found
