"""Reads a foreign package with suspicion: zip, manifest, header, database, rows, history; each judged before the next.

Nothing in it reaches QGIS, OGR or shapely. A fault of the whole refuses the package; a fault of a record rejects that
record.
"""

from __future__ import annotations

import hashlib
import io
import re
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import Change, RecordKey, State
from neaspec_plugin.core.merging import merge
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema
from neaspec_plugin.core.validation import (
    change_of,
    change_problems,
    place_of,
    record_problems,
    reference_problems,
    strict_json,
    value_problem,
)
from neaspec_plugin.io.geopackage import Location, encoded
from neaspec_plugin.io.gpkg_blob import unwrap
from neaspec_plugin.io.hardened import foreign_rows, opened_foreign, shown
from neaspec_plugin.io.schema import load_schema

MEMBER = re.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)?")
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
UNLISTED = ("manifest.json", "manifest.json.minisig")
DATABASE = "neaspec.gpkg"
CHUNK = 1 << 20
FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What zipfile raises for a broken file."""


@dataclass(frozen=True)
class Package:
    """What a package holds, as far as it may be trusted."""

    package_id: str = ""
    office: str = ""
    tier: str = ""
    created: str = ""
    refused: bool = True
    """Whether nothing of it may be used."""
    problems: tuple[Problem, ...] = ()
    changes: tuple[Change, ...] = ()
    """Sound changes of records that are not rejected."""
    shapes: Mapping[str, bytes] = field(default_factory=dict)
    """Checked WKB by SHA-256."""
    receipts: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    """Rows of nx_package and nx_ack."""
    rejected: frozenset[RecordKey] = frozenset()


def read_package(path: Location, report: Report = silent) -> Package:
    """Return a package and everything that is wrong with it. Raises NeaspecError `package.missing` only."""
    source = Path(path)
    if not source.is_file():
        raise NeaspecError("package.missing", str(source))
    schema = load_schema()
    head = Package()
    try:
        with tempfile.TemporaryDirectory(prefix="neaspec-") as folder:
            database = Path(folder) / DATABASE
            head = _unpack(source, database, schema, report)
            with opened_foreign(database, schema) as connection:
                report(0.5)
                tables = {
                    table.name: foreign_rows(connection, table, schema.limits["rows"])
                    for table in schema.tables.values()
                    if table.kind != "reference"
                }
        return _judge(head, tables, schema, report)
    except NeaspecError as fault:
        problem = Problem(fault.code, Severity.ERROR, fault.place or source.name, fault.values)
        return replace(head, refused=True, problems=(problem,), changes=())


def _unpack(source: Path, database: Path, schema: Schema, report: Report) -> Package:
    """Check every member against the manifest; only the database is written, into a private folder."""
    if source.stat().st_size > schema.limits["zip_bytes"]:
        raise NeaspecError("package.too_big", source.name, maximum_bytes=schema.limits["zip_bytes"])
    try:
        with zipfile.ZipFile(source) as archive:
            members = _members(archive, schema)
            head, files = _manifest(archive, members, schema)
            for index, (name, entry) in enumerate(sorted(files.items())):
                digest, size = _stream(archive, members[name], schema, database if name == DATABASE else None)
                if digest != entry["sha256"] or size != entry["bytes"]:
                    raise NeaspecError("package.hash_wrong", name)
                report(0.4 * (index + 1) / len(files))
    except FAULTS as fault:
        raise NeaspecError("package.damaged", source.name, reason=str(fault)[:200]) from fault
    return head


def _members(archive: zipfile.ZipFile, schema: Schema) -> dict[str, zipfile.ZipInfo]:
    limits = schema.limits
    entries = archive.infolist()
    if len(entries) > limits["members"]:
        raise NeaspecError("package.too_many_members", maximum=limits["members"])
    seen = set()
    for entry in entries:
        name = entry.orig_filename
        parts = name.split("/")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        plain = MEMBER.fullmatch(name) and len(name) <= limits["path_characters"] and entry.filename == name
        if not plain or any(RESERVED.fullmatch(part) or part.endswith(".") for part in parts):
            raise NeaspecError("package.member_name", shown(name))
        if kind not in (0, stat.S_IFREG) or entry.flag_bits & 1 or entry.compress_type not in (0, 8):
            raise NeaspecError("package.member_kind", shown(name))
        if name.lower() in seen:
            raise NeaspecError("package.member_twice", shown(name))
        if name.endswith(("-wal", "-shm", "-journal")):
            raise NeaspecError("database.wal", shown(name))
        seen.add(name.lower())
        _check_size(name, entry.file_size, entry.compress_size, schema)
    if sum(entry.file_size for entry in entries) > limits["unpacked_bytes"]:
        raise NeaspecError("package.too_big", maximum_bytes=limits["unpacked_bytes"])
    return {entry.filename: entry for entry in entries}


def _check_size(name: str, size: int, packed: int, schema: Schema) -> None:
    limits = schema.limits
    if size > limits["unpacked_bytes"]:
        raise NeaspecError("package.too_big", shown(name), maximum_bytes=limits["unpacked_bytes"])
    if size > limits["ratio_above_bytes"] and size > limits["ratio"] * max(packed, 1):
        raise NeaspecError("package.bomb", shown(name), ratio=limits["ratio"])


def _stream(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, schema: Schema, target: Path | None) -> tuple[str, int]:
    """Return SHA-256 and true size of a member, written to target if one is given."""
    digest = hashlib.sha256()
    size = 0
    with archive.open(entry) as stream, target.open("wb") if target else io.BytesIO() as sink:
        for chunk in iter(lambda: stream.read(CHUNK), b""):
            size += len(chunk)
            _check_size(entry.filename, size, entry.compress_size, schema)
            digest.update(chunk)
            if target:
                sink.write(chunk)
    return digest.hexdigest(), size


def _manifest(
    archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo], schema: Schema
) -> tuple[Package, dict[str, dict[str, Any]]]:
    if "manifest.json" not in members:
        raise NeaspecError("package.manifest_missing")
    if members["manifest.json"].file_size > schema.limits["json_bytes"]:
        raise NeaspecError("json.malformed", "manifest.json", reason="too_big")
    with archive.open(members["manifest.json"]) as stream:
        text = stream.read(schema.limits["json_bytes"] + 1)
    try:
        manifest = strict_json(text, schema)
    except NeaspecError as fault:
        raise NeaspecError(fault.code, "manifest.json", **fault.values) from fault
    if not isinstance(manifest, dict) or manifest.get("format") != schema.format:
        raise NeaspecError("package.format_foreign")
    _identified(manifest, schema)
    files = _listed(manifest.get("files"), schema)
    for name in sorted(set(members) - set(files) - set(UNLISTED)):
        raise NeaspecError("package.member_unlisted", name)
    for name in sorted({*files, DATABASE} - set(members)):
        raise NeaspecError("package.member_missing", shown(name))
    if DATABASE not in files:
        raise NeaspecError("package.member_unlisted", DATABASE)
    return Package(manifest["package_id"], manifest["office"], manifest["tier"], manifest["created"][:24]), files


def _identified(manifest: Mapping[str, Any], schema: Schema) -> None:
    """Raise NeaspecError for a manifest of another format version, or of nobody."""
    found = str(manifest.get("format_version"))
    if not schema.patterns["version"].fullmatch(found) or len(found) > 20:
        raise NeaspecError("package.manifest_malformed", field="format_version")
    if int(found.split(".")[0]) != int(schema.version.split(".")[0]):
        raise NeaspecError("package.format_version", found=found, known=schema.version)
    for name, pattern in (("package_id", "uuid"), ("office", "office")):
        if not isinstance(manifest.get(name), str) or not schema.patterns[pattern].fullmatch(manifest[name]):
            raise NeaspecError("package.manifest_malformed", field=name)
    if manifest.get("tier") not in TIERS or not isinstance(manifest.get("created"), str):
        raise NeaspecError("package.manifest_malformed", field="tier")


def _listed(entries: Any, schema: Schema) -> dict[str, dict[str, Any]]:
    files: dict[str, dict[str, Any]] = {}
    for item in entries if isinstance(entries, list) else [None]:
        entry: dict[str, Any] = item if isinstance(item, dict) else {}
        sound = (
            isinstance(entry.get("path"), str)
            and entry["path"] not in (*UNLISTED, *files)
            and isinstance(entry.get("bytes"), int)
            and isinstance(entry.get("sha256"), str)
            and schema.patterns["sha256"].fullmatch(entry["sha256"])
        )
        if not sound:
            raise NeaspecError("package.manifest_malformed", field="files")
        files[entry["path"]] = entry
    return files


def _judge(head: Package, tables: Mapping[str, list[dict[str, Any]]], schema: Schema, report: Report) -> Package:
    """Check rows, geometries and changes, and that the rows are what the history says."""
    problems: list[Problem] = []
    _check_log(tables, schema)
    shapes = {row["sha256"]: _shape(row) for row in tables["nx_blob"]}
    changes = [change_of(row, schema) for row in tables["nx_change"]]
    if len({item.id for item in changes}) != len(changes):
        raise NeaspecError("change.twice", "nx_change")
    report(0.6)
    rejected: set[RecordKey] = set()
    records, rows = _records(tables, schema, problems, rejected, report)
    now = datetime.now(timezone.utc)
    for item in changes:
        faults = change_problems(item, schema, shapes, now)
        problems.extend(faults)
        if any(fault.severity is Severity.ERROR for fault in faults):
            rejected.add(item.key)
    report(0.8)
    merged = merge([item for item in changes if item.key not in rejected], schema.latest)
    for key in sorted((set(rows) | set(merged.state)) - rejected):
        if not _same(rows.get(key), merged.state.get(key)):
            problems.append(Problem("record.differs_from_history", Severity.ERROR, place_of(key)))
            rejected.add(key)
    for problem in reference_problems(schema, records):
        problems.append(problem)
        if problem.severity is Severity.ERROR:
            rejected.add(RecordKey(*problem.place.split(" ")))
    if merged.pending:
        problems.append(Problem("change.pending", Severity.WARNING, "nx_change", {"count": len(merged.pending)}))
    report(1.0)
    return replace(
        head,
        refused=False,
        problems=tuple(problems),
        changes=tuple(item for item in changes if item.key not in rejected),
        shapes=shapes,
        receipts={name: tables[name] for name in ("nx_package", "nx_ack")},
        rejected=frozenset(rejected),
    )


def _check_log(tables: Mapping[str, list[dict[str, Any]]], schema: Schema) -> None:
    """Raise NeaspecError for a row of the log tables that is not of the format."""
    for table in schema.of("log"):
        for row in tables[table.name]:
            for column in table.columns.values():
                fault = value_problem(row.get(column.name), column, schema)
                if fault:
                    raise NeaspecError(fault[0], table.name, **fault[1])


def _same(row: Mapping[str, str | None] | None, history: Mapping[str, str | None] | None) -> bool:
    if row is None or history is None:
        return row is history
    return all(row.get(name) == history.get(name) for name in {*row, *history})


def _shape(row: Mapping[str, Any]) -> bytes:
    """Return checked WKB in its one written form."""
    place = "nx_blob " + row["sha256"][:12]
    try:
        plain = wkb.write(wkb.parse(row["wkb"], plain=True))
    except NeaspecError as fault:
        raise NeaspecError(fault.code, place, **fault.values) from fault
    if plain != row["wkb"] or hashlib.sha256(plain).hexdigest() != row["sha256"]:
        raise NeaspecError("geometry.hash_wrong", place)
    return plain


def _records(
    tables: Mapping[str, list[dict[str, Any]]],
    schema: Schema,
    problems: list[Problem],
    rejected: set[RecordKey],
    report: Report,
) -> tuple[dict[RecordKey, dict[str, Any]], State]:
    """Return the sound records, stored and encoded; list the faults of the others and reject them."""
    records: dict[RecordKey, dict[str, Any]] = {}
    rows: State = {}
    for table in schema.of("record"):
        for number, row in enumerate(tables[table.name]):
            if number % 200 == 0:
                report(0.6)
            name = row.get("uuid")
            if not isinstance(name, str) or not schema.patterns["uuid"].fullmatch(name):
                raise NeaspecError("record.uuid_malformed", table.name, row=number + 1)
            key = RecordKey(table.name, name)
            faults = _row_faults(row, key, schema)
            if key in records:
                faults.append(Problem("record.uuid_shared", Severity.ERROR, place_of(key), {"other": table.name}))
            problems.extend(faults)
            if faults:
                rejected.add(key)
                continue
            records[key] = row
            if row.get("deleted") != 1:
                rows[key] = encoded(row, table, {})
    return records, rows


def _row_faults(row: dict[str, Any], key: RecordKey, schema: Schema) -> list[Problem]:
    if isinstance(row.get(GEOMETRY), bytes):
        try:
            row[GEOMETRY] = unwrap(row[GEOMETRY])
            wkb.parse(row[GEOMETRY], plain=True, vertices=schema.limits["vertices"])
        except NeaspecError as fault:
            return [Problem(fault.code, Severity.ERROR, place_of(key), fault.values)]
    return record_problems(schema, schema.tables[key.table], row, place_of(key))
