"""The office database: a GeoPackage made from the exchange format, read and written in single transactions."""

from __future__ import annotations

import sqlite3
import tempfile
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Union

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import RecordKey, State
from neaspec_plugin.core.problem import NeaspecError, Report, Severity, silent
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.core.validation import Checks, place_of, record_problems
from neaspec_plugin.io import gpkg_blob, postgis
from neaspec_plugin.io.encoding import encoded
from neaspec_plugin.io.gpkg_layout import index_of, lay_out, sql
from neaspec_plugin.io.postgres import is_address
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.staging import staged

Record = Mapping[str, Any]
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


def create(
    path: Location, schema: Schema, office: str, language: str, report: Report = silent, stamp: str | None = None
) -> None:
    """Make an empty office database: GeoPackage 1.3, EPSG:4326, domains, taxa and code lists filled.

    Appears whole or not at all. stamp: UTC time written as last change; now, if None. path: a file, or the address of a
    PostgreSQL database, in which the same tables are made.
    Raises NeaspecError `database.exists`, `office.malformed`, `language.unknown`, `output.not_written`, and for an
    address as io.postgis.create.
    """
    if is_address(path):
        with tempfile.TemporaryDirectory(prefix="neaspec-") as folder:
            filled = Path(folder) / "filled.gpkg"
            create(filled, schema, office, language, report, stamp)
            postgis.create(str(path), schema, filled)
        return
    target = Path(path)
    if target.exists():
        raise NeaspecError("database.exists", str(target))
    if not schema.patterns["office"].fullmatch(office):
        raise NeaspecError("office.malformed", office)
    if language not in schema.languages:
        raise NeaspecError("language.unknown", language)
    with staged(target) as draft:
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            connection.execute("BEGIN")
            lay_out(connection, schema, office, language, stamp or moment())
            report(0.5)
            _fill_references(connection, schema)
            settings = {"office": office, "language": language, "format_version": schema.version}
            append(connection, schema.tables["nx_setting"], [{"key": k, "value": v} for k, v in settings.items()])
            report(0.9)
            connection.execute("COMMIT")
        finally:
            connection.close()


def _fill_references(connection: sqlite3.Connection, schema: Schema) -> None:
    tags = {"zh": "zh-Hans", "ko": "ko-KR", "ko_KP": "ko-KP"}
    taxa = [
        {
            "code": taxon.code,
            "scientific_name": taxon.scientific_name,
            "taxon_rank": taxon.rank,
            "kingdom": taxon.kingdom,
            "sensitivity": taxon.sensitivity,
        }
        for taxon in schema.taxa.values()
    ]
    lists, labels = [], []
    labelled = {name: [(code.code, code.label) for code in codes] for name, codes in schema.codes.items()}
    labelled["taxon"] = [(taxon.code, taxon.label) for taxon in schema.taxa.values()]
    for scheme, codes in labelled.items():
        for place, (code, label) in enumerate(codes):
            entry = {"scheme": scheme, "code": code, "list_status": "active"}
            lists.append({**entry, "version": schema.codelists, "sort": place})
            labels += [{**entry, "lang": tags.get(tag, tag), "label": text} for tag, text in label.items()]
    append(connection, schema.tables["taxon"], taxa)
    append(connection, schema.tables["code_list"], lists)
    append(connection, schema.tables["code_label"], labels)


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


def rows(
    connection: sqlite3.Connection,
    table: Table,
    local: tuple[str, ...] = (),
    where: str = "",
    values: Sequence[Any] = (),
    order: str = "fid",
) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table in the order they were made, or that of a column; geometry as WKB bytes, unchecked.

    local: columns to read beside those of the format (`fid`). where: SQL made of names of the schema and marks for
    values.
    """
    names = [*local, *table.columns]
    statement = sql("SELECT @C FROM @T", table.name, names) + (" WHERE " + where if where else "")
    for found in connection.execute(statement + sql(" ORDER BY @C", table.name, [order]), values):
        row = dict(zip(names, found))
        if row.get(GEOMETRY) is not None:
            row[GEOMETRY] = gpkg_blob.unwrap(row[GEOMETRY])
        yield row


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
    new = {**{name: _stored(record, name, table) for name in table.columns}, **kept}
    if any(new[name] != _stored(old, name, table) for name in table.columns if name not in stamps):
        replace(connection, table, {**record, **kept})


def _accept(record: Record, table: Table, schema: Schema) -> None:
    unknown = sorted(set(record) - set(table.columns))
    if unknown:
        raise NeaspecError("column.unknown", table.name, column=unknown[0])
    for problem in record_problems(schema, table, record, place_of(RecordKey(table.name, str(record.get("uuid"))))):
        raise NeaspecError(problem.code, problem.place, **problem.values)


def append(connection: sqlite3.Connection, table: Table, records: Iterable[Record]) -> None:
    """Insert rows as they are, geometry wrapped."""
    names = list(table.columns)
    statement = sql("INSERT INTO @T (@C) VALUES (@M)", table.name, names)
    drawn = names.index(GEOMETRY) if table.geometry else -1

    def found() -> Iterator[list[Any]]:
        for record in records:
            values = [record.get(name) for name in names]
            if drawn >= 0 and values[drawn] is not None:
                values[drawn] = _stored(record, GEOMETRY, table)
            yield values

    connection.executemany(statement, found())


def replace(connection: sqlite3.Connection, table: Table, record: Record, columns: Sequence[str] | None = None) -> None:
    """Write a record over the row of its uuid, or as a new row; columns: the ones that differ, if that is known.

    Not by UPSERT, which the R-tree triggers of GeoPackage 1.3 do not survive.
    """
    names = table.names if columns is None else columns
    statement = sql("UPDATE @T SET @S WHERE uuid = ?", table.name, names)
    values = [_stored(record, name, table) for name in names]
    if connection.execute(statement, [*values, record["uuid"]]).rowcount == 0:
        append(connection, table, [record])


def remove(connection: sqlite3.Connection, table: Table, identity: str) -> None:
    """Delete the row of a uuid, if there is one."""
    connection.execute(sql("DELETE FROM @T WHERE uuid = ?", table.name), (identity,))


def _stored(record: Record, name: str, table: Table) -> Any:
    value = record.get(name)
    if name == GEOMETRY and value is not None:
        return gpkg_blob.wrap(wkb.parse(value, table.geometry))
    return value


def touch(connection: sqlite3.Connection, table: Table, stamp: str) -> None:
    """Note in gpkg_contents when a table changed and the box around its features."""
    box = (None, None, None, None)
    if table.geometry:
        statement = sql("SELECT min(minx), min(miny), max(maxx), max(maxy) FROM @T", index_of(table.name))
        box = connection.execute(statement).fetchone()
    connection.execute(
        "UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
        (stamp, *box, table.name),
    )


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
