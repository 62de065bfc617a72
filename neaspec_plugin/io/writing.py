"""The members of an exchange package: a fresh GeoPackage, CSV tables with their descriptor, read-me texts, the zip."""

from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import Change
from neaspec_plugin.core.merging import Merged
from neaspec_plugin.core.problem import Report, silent
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Column, Schema, Table
from neaspec_plugin.io.geopackage import Office, append, create, rows, touch
from neaspec_plugin.io.gpkg_blob import register
from neaspec_plugin.io.history import record_of, store
from neaspec_plugin.paths import RESOURCES

README = RESOURCES / "schema" / "readme"
CHUNK = 1 << 20
EPOCH = (1980, 1, 1, 0, 0, 0)
"""Time of every member: equal content makes equal bytes."""
TYPES = {
    "TEXT": "string",
    "GEOMETRY": "string",
    "DATETIME": "datetime",
    "DATE": "date",
    "INTEGER": "integer",
    "SMALLINT": "integer",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
}
"""Types of Frictionless Table Schema v1."""


@dataclass(frozen=True)
class Identity:
    """What tells one package from another."""

    package_id: str
    """A uuid."""
    office: Office
    tier: str
    created: str
    """UTC time with milliseconds and Z."""
    tool: str

    def row(self) -> dict[str, str]:
        """Return the row of nx_package that names it."""
        named = {"package_id": self.package_id, "office": self.office.code, "tier": self.tier}
        return {**named, "created": self.created, "tool": self.tool}


@contextmanager
def workshop(target: Path) -> Iterator[Path]:
    """Give a private folder beside the target, on the same disk, for the members of a package."""
    with tempfile.TemporaryDirectory(prefix=".neaspec-", dir=target.parent) as folder:
        yield Path(folder)


def write_database(
    path: Path,
    schema: Schema,
    identity: Identity,
    changes: Sequence[Change],
    merged: Merged,
    shapes: Mapping[str, bytes],
    receipts: Mapping[str, list[dict[str, Any]]],
    report: Report = silent,
) -> None:
    """Write the GeoPackage of a package: the merged records of the changes, their history, nothing else.

    A new file, so that no freed page and no index tells of what stayed at home.
    receipts: rows of nx_package and nx_ack that travel along.
    """
    create(path, schema, identity.office.code, identity.office.language, stamp=identity.created)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        register(connection)
        connection.execute("BEGIN")
        by_table: dict[str, list[dict[str, Any]]] = {}
        for index, key in enumerate(sorted(merged.state)):
            if index % 100 == 0:
                report(0.4 * index / len(merged.state))
            by_table.setdefault(key.table, []).append(record_of(key, merged.state, schema, shapes))
        for name, records in by_table.items():
            for start in range(0, len(records), 100):
                report(0.4 + 0.5 * start / len(records))
                append(connection, schema.tables[name], records[start : start + 100])
            touch(connection, schema.tables[name], identity.created)
        store(connection, schema, sorted(changes, key=lambda item: item.id), shapes)
        others = [row for row in receipts["nx_package"] if row["package_id"] != identity.package_id]
        append(connection, schema.tables["nx_package"], [*others, identity.row()])
        append(connection, schema.tables["nx_ack"], receipts["nx_ack"])
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()


def write_tables(folder: Path, database: Path, schema: Schema, report: Report = silent) -> dict[str, int]:
    """Write csv/<table>.csv for every table that has rows; return the number of rows by record table."""
    target = folder / "csv"
    target.mkdir()
    counts = {}
    connection = sqlite3.connect(database)
    try:
        for table in (*schema.of("record"), *schema.of("reference")):
            entries = list(rows(connection, table))
            if entries:
                _write_csv(target / (table.name + ".csv"), table, entries, report)
                if table.kind == "record":
                    counts[table.name] = len(entries)
    finally:
        connection.close()
    return counts


def _write_csv(path: Path, table: Table, entries: list[dict[str, Any]], report: Report) -> None:
    with path.open("w", encoding="utf8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(table.columns)
        for index, entry in enumerate(entries):
            if index % 100 == 0:
                report(index / len(entries))
            writer.writerow([_cell(entry[name], column) for name, column in table.columns.items()])


def _cell(value: Any, column: Column) -> Any:
    if value is None:
        return ""
    if column.type == "GEOMETRY":
        return wkb.text(wkb.parse(value))
    if column.type == "BOOLEAN":
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else value


def describe(folder: Path, schema: Schema, identity: Identity) -> dict[str, Any]:
    """Return the Frictionless v1 descriptor of the files in a folder, schemas inline, so that no one need go online."""
    resources: list[dict[str, Any]] = [
        {"name": "neaspec", "format": "gpkg", "mediatype": "application/geopackage+sqlite3"}
    ]
    resources[0].update(_weighed(folder, "neaspec.gpkg"))
    for path in sorted((folder / "csv").iterdir()):
        table = schema.tables[path.stem]
        resources.append(
            {
                "name": table.name.replace("_", "-"),
                "title": table.title["en"],
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
                **_weighed(folder, "csv/" + path.name),
                "schema": {
                    "fields": [_field(column, schema) for column in table.columns.values()],
                    "missingValues": [""],
                    **({"primaryKey": "uuid"} if table.kind == "record" else {}),
                },
            }
        )
    return {
        "profile": "data-package",
        "name": "nxp-" + identity.office.code.lower() + "-" + identity.tier,
        "id": identity.package_id,
        "created": identity.created,
        "version": schema.version,
        "resources": resources,
    }


def _field(column: Column, schema: Schema) -> dict[str, Any]:
    limits: dict[str, Any] = {}
    if column.required:
        limits["required"] = True
    if column.unique or column.name == "uuid":
        limits["unique"] = True
    if column.codes:
        limits["enum"] = [code.code for code in schema.codes[column.codes]]
    if column.minimum is not None:
        limits["minimum"] = column.minimum
    if column.maximum is not None:
        limits["maximum"] = column.maximum
    if column.size:
        limits["maxLength"] = column.size
    field: dict[str, Any] = {"name": column.name, "type": TYPES[column.type], "title": schema.titles[column.name]["en"]}
    if column.type == "DATETIME":
        field["format"] = "%Y-%m-%dT%H:%M:%S.%fZ"
    if column.name == GEOMETRY:
        field["description"] = "WKT, EPSG:4326, x = longitude, y = latitude"
    return {**field, **({"constraints": limits} if limits else {})}


def write_readmes(folder: Path, identity: Identity) -> None:
    """Write readme_<language>.txt in every language."""
    for path in sorted(README.glob("readme_*.txt")):
        text = path.read_text(encoding="utf8")
        for name, value in (
            ("office", identity.office.code),
            ("tier", identity.tier),
            ("created", identity.created),
            ("package_id", identity.package_id),
        ):
            text = text.replace("{" + name + "}", value)
        (folder / path.name).write_bytes(text.replace("\n", "\r\n").encode("utf8"))


def write_manifest(
    folder: Path, schema: Schema, identity: Identity, records: Mapping[str, int], known: Mapping[str, Any]
) -> None:
    """Write manifest.json: who, what, and size and SHA-256 of every other member; known: further entries."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    files = []
    for name in names:
        weighed = _weighed(folder, name)
        files.append({"path": name, "bytes": weighed["bytes"], "sha256": weighed["hash"].split(":")[1]})
    manifest = {
        "format": schema.format,
        "format_version": schema.version,
        "package_id": identity.package_id,
        "office": identity.office.code,
        "tier": identity.tier,
        "created": identity.created,
        "tool": identity.tool,
        "kind": "snapshot" if identity.tier == TIERS[0] else "changes",
        **known,
        "records": dict(records),
        "files": files,
    }
    write_json(folder / "manifest.json", manifest)


def write_json(path: Path, document: Any) -> None:
    """Write a document as readable JSON."""
    path.write_bytes((json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf8"))


def _weighed(folder: Path, name: str) -> dict[str, Any]:
    digest = hashlib.sha256()
    path = folder / name
    with path.open("rb") as stream:
        for chunk in iter(lambda: stream.read(CHUNK), b""):
            digest.update(chunk)
    return {"path": name, "bytes": path.stat().st_size, "hash": "sha256:" + digest.hexdigest()}


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
            entry.external_attr = 0o100644 << 16
            with path.open("rb") as source, archive.open(entry, "w") as sink:
                while chunk := source.read(CHUNK):
                    sink.write(chunk)
                    done += len(chunk)
                    report(done / total)
