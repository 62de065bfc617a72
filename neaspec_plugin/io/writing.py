"""The members of an exchange package: a fresh GeoPackage, CSV tables, the zip."""

from __future__ import annotations

import csv
import hashlib
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import RecordKey, canonical
from neaspec_plugin.core.problem import Report, silent
from neaspec_plugin.core.schema import Column, Schema, Table
from neaspec_plugin.io.creating import create
from neaspec_plugin.io.describing import CHUNK, Identity
from neaspec_plugin.io.gpkg_blob import register
from neaspec_plugin.io.gpkg_layout import sql
from neaspec_plugin.io.gpkg_rows import append, rows, touch
from neaspec_plugin.io.leaving import leaving_changes, leaving_rows, leaving_shapes
from neaspec_plugin.io.ledger import CACHE_KIB, SHAPE

BATCH = 1000
LEVEL = 3
"""Half the time of the usual level for a package a thirtieth larger: hashes, most of it, grow no smaller."""
FOUND = 20_000
"""How many records that were looked up are kept in memory, a few columns each."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""Time of every member: equal content makes equal bytes."""


@contextmanager
def workshop(target: Path) -> Iterator[Path]:
    """Give a private folder beside the target, on the same disk, for the members of a package."""
    with tempfile.TemporaryDirectory(prefix=".neaspec-", dir=target.parent) as folder:
        yield Path(folder)


class Content:
    """One SHA-256 for the records of a state: equal in two offices that hold the same, whoever packed them."""

    def __init__(self) -> None:
        """Begin with no record."""
        self._digest = hashlib.sha256(b"[")
        self._mark = b""

    def add(self, key: RecordKey, values: Mapping[str, str | None]) -> None:
        """Add what a record says, encoded; records come sorted."""
        said = {name: value for name, value in values.items() if value is not None}
        self._digest.update(self._mark + canonical([key.table, key.uuid, said]))
        self._mark = b","

    def digest(self) -> str:
        """Return it, hexadecimal."""
        whole = self._digest.copy()
        whole.update(b"]")
        return whole.hexdigest()


def write_database(
    path: Path,
    schema: Schema,
    identity: Identity,
    office: sqlite3.Connection,
    receipts: Mapping[str, list[dict[str, Any]]] | None,
    report: Report = silent,
) -> Content:
    """Write the GeoPackage of a package: the records that leave an office, their history, nothing else.

    A new file, so that no freed page and no index tells of what stayed at home.
    office: a database that io.cargo has made ready. receipts: rows of nx_package and nx_ack that travel along; None
    leaves the log away.
    """
    create(path, schema, identity.office.code, identity.office.language, stamp=identity.created)
    content = Content()
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        register(connection)
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("BEGIN")
        for place, table in enumerate(sorted(schema.of("record"), key=lambda table: table.name)):
            _write_rows(connection, office, schema, table, content, identity, lambda: report(0.4 * place / 20))  # noqa: B023
        if receipts is not None:
            _write_log(connection, office, schema, lambda share: report(0.4 + 0.4 * share))
            others = [row for row in receipts["nx_package"] if row["package_id"] != identity.package_id]
            append(connection, schema.tables["nx_package"], [*others, identity.row()])
            append(connection, schema.tables["nx_ack"], receipts["nx_ack"])
        connection.execute("COMMIT")
        if connection.execute("PRAGMA freelist_count").fetchone()[0]:
            connection.execute("VACUUM")
    finally:
        connection.close()
    return content


def _write_rows(
    connection: sqlite3.Connection,
    office: sqlite3.Connection,
    schema: Schema,
    table: Table,
    content: Content,
    identity: Identity,
    pulse: Callable[[], None],
) -> None:
    batch: list[dict[str, Any]] = []
    some = False
    for record, values in leaving_rows(office, schema, table):
        content.add(RecordKey(table.name, record["uuid"]), values)
        batch.append(record)
        some = True
        if len(batch) == BATCH:
            pulse()
            append(connection, table, batch)
            batch = []
    append(connection, table, batch)
    if some:
        touch(connection, table, identity.created)


def _write_log(connection: sqlite3.Connection, office: sqlite3.Connection, schema: Schema, report: Report) -> None:
    named: set[bytes] = set()

    def changes() -> Iterator[dict[str, Any]]:
        for number, row in enumerate(leaving_changes(office, schema)):
            if number % 500 == 0:
                report(0.8 * number / (number + 200_000))
            place = row["set_json"].find(SHAPE)
            if place >= 0:
                named.add(bytes.fromhex(row["set_json"][place + len(SHAPE) :][:64]))
            yield row

    append(connection, schema.tables["nx_change"], changes())
    append(connection, schema.tables["nx_blob"], leaving_shapes(office, named))
    report(1.0)


def write_tables(folder: Path, database: Path, schema: Schema, report: Report = silent) -> dict[str, int]:
    """Write csv/<table>.csv for every table that has rows; return the number of rows by record table."""
    target = folder / "csv"
    target.mkdir()
    counts = {}
    connection = sqlite3.connect(database)
    try:
        for table in (*schema.of("record"), *schema.of("reference")):
            entries = rows(connection, table)
            first = next(entries, None)
            if first is not None:
                count = _write_csv(target / (table.name + ".csv"), table, chain([first], entries), report)
                if table.kind == "record":
                    counts[table.name] = count
    finally:
        connection.close()
    return counts


def _write_csv(path: Path, table: Table, entries: Iterable[dict[str, Any]], report: Report) -> int:
    cells = [(name, _cell_of(column)) for name, column in table.columns.items()]
    count = 0
    with path.open("w", encoding="utf8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(table.columns)
        for entry in entries:
            if count % 100 == 0:
                report(count / (count + 10_000))
            writer.writerow(
                ["" if (value := entry[name]) is None else cell(value) if cell else value for name, cell in cells]
            )
            count += 1
    return count


def _cell_of(column: Column) -> Callable[[Any], Any] | None:
    """Return what makes a cell of a value; None where the value itself is one."""
    if column.type == "GEOMETRY":
        return lambda value: wkb.text(wkb.parse(value))
    if column.type == "BOOLEAN":
        return lambda value: "true" if value else "false"
    return (lambda value: repr(value) if isinstance(value, float) else value) if column.type == "DOUBLE" else None


class Stored(Mapping[str, Iterable[dict[str, Any]]]):
    """Records by table, stored values with WKB, only tables that have any; read anew each time."""

    def __init__(self, connection: sqlite3.Connection, schema: Schema) -> None:
        """Take a database of our own making."""
        self._connection, self._schema = connection, schema
        self._names = [
            table.name
            for table in sorted(schema.of("record"), key=lambda table: table.name)
            if next(rows(connection, table), None) is not None
        ]
        self._found = lru_cache(maxsize=FOUND)(self._find)

    def __getitem__(self, name: str) -> Iterable[dict[str, Any]]:
        if name not in self._names:
            raise KeyError(name)
        return rows(self._connection, self._schema.tables[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def ordered(self, table: str, column: str) -> Iterator[dict[str, Any]]:
        """Yield the records of a table, sorted by a column."""
        return rows(self._connection, self._schema.tables[table], order=column)

    def find(self, table: str, uuid: str | None, columns: tuple[str, ...]) -> dict[str, Any] | None:
        """Return some columns of a record, or None where there is none."""
        return self._found(table, uuid, columns) if uuid else None

    def _find(self, table: str, uuid: str, columns: tuple[str, ...]) -> dict[str, Any] | None:
        found = self._connection.execute(sql("SELECT @C FROM @T WHERE uuid = ?", table, columns), (uuid,)).fetchone()
        return dict(zip(columns, found)) if found else None


@contextmanager
def held(path: Path, schema: Schema) -> Iterator[Stored]:
    """Give the records of a database of our own making, by table; only tables that have any."""
    connection = sqlite3.connect(path)
    try:
        yield Stored(connection, schema)
    finally:
        connection.close()


def counted(path: Path, schema: Schema) -> dict[str, int]:
    """Return the number of records of each table that has any."""
    with held(path, schema) as tables:
        return {name: sum(1 for _ in tables[name]) for name in tables}


def write_zip(target: Path, folder: Path, report: Report) -> None:
    """Write the files of a folder as a zip, manifest.json first; equal files make equal bytes."""
    paths = sorted((path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.as_posix())
    paths.sort(key=lambda path: path.name != "manifest.json")
    total = sum(path.stat().st_size for path in paths)
    done = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            setattr(entry, "_compresslevel", LEVEL)  # noqa: B010 (has no public name before Python 3.13)
            entry.external_attr = 0o100644 << 16
            with path.open("rb") as source, archive.open(entry, "w") as sink:
                while chunk := source.read(CHUNK):
                    sink.write(chunk)
                    done += len(chunk)
                    report(done / total)
