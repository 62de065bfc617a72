"""The zip of a foreign package: names, sizes, manifest, and the texts beside the database, judged before use."""

from __future__ import annotations

import hashlib
import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neaspec_plugin.core.admission import strict_json
from neaspec_plugin.core.problem import NeaspecError, Report
from neaspec_plugin.core.schema import TIERS, Schema
from neaspec_plugin.io.hardened import shown

MEMBER = re.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)?")
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
FORMAT = re.compile(
    r"neaspec\.gpkg|datapackage\.json|csv/[a-z0-9_]+\.csv|metadata/(iso19139|eml)\.xml|readme_[a-z_]+\.txt|dwca\.zip"
)
"""The members of the format; a package of the same version holds no other."""
MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"
UNLISTED = (MANIFEST, SIGNATURE)
DATABASE = "neaspec.gpkg"
DESCRIPTOR = "datapackage.json"
CHUNK = 1 << 20
END, LOCAL, ZIP64 = b"PK\5\6", b"PK\3\4", 1
FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What zipfile raises for a broken file."""


@dataclass(frozen=True)
class Cover:
    """What the manifest says of a package, and what else is known before its data are read."""

    package_id: str
    office: str
    tier: str
    created: str
    newer: bool
    """Whether it was made by a newer minor version or with newer code lists: what is unknown is kept, not refused."""
    codelists: str
    """Date version of its code lists."""
    signed: bool
    """Whether a signature lies beside the manifest; nobody checks it here."""


def unpack(source: Path, database: Path, schema: Schema, report: Report) -> Cover:
    """Check every member against the manifest; only the database is written, into a private folder.

    Raises NeaspecError `package.*`, `json.malformed`, `xml.malformed`, `database.wal`.
    """
    if source.stat().st_size > schema.limits["zip_bytes"]:
        raise NeaspecError("package.too_big", source.name, maximum_bytes=schema.limits["zip_bytes"])
    try:
        with zipfile.ZipFile(source) as archive:
            _check_ends(source)
            members = _members(archive, schema)
            cover, files = _manifest(archive, members, schema)
            total = sum(entry["bytes"] for entry in files.values()) or 1
            done = [0]
            for name, entry in sorted(files.items()):
                target = database if name == DATABASE else None
                digest, size = _stream(archive, members[name], schema, target, lambda: report(sum(done) / total))
                if digest != entry["sha256"] or size != entry["bytes"]:
                    raise NeaspecError("package.hash_wrong", name)
                if name == DESCRIPTOR or name.endswith(".xml"):
                    _check_text(archive, members[name], schema, set(files))
                done.append(size)
    except FAULTS as fault:
        raise NeaspecError("package.damaged", source.name, reason=str(fault)[:200]) from fault
    return cover


def _check_ends(source: Path) -> None:
    """Raise NeaspecError `package.not_plain` for a file that is something else before the zip or after it."""
    with source.open("rb") as stream:
        first = stream.read(4)
        stream.seek(max(source.stat().st_size - 22, 0))
        last = stream.read(22)
    if first == LOCAL and not (last.startswith(END) and last.endswith(b"\0\0")):
        raise NeaspecError("package.not_plain", source.name)
    if first != LOCAL and last.startswith(END):
        raise NeaspecError("package.not_plain", source.name)


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
        if (
            kind not in (0, stat.S_IFREG)
            or entry.flag_bits & 1
            or entry.compress_type not in (0, 8)
            or _is_zip64(entry)
        ):
            raise NeaspecError("package.member_kind", shown(name))
        if name.lower() in seen:
            raise NeaspecError("package.member_twice", shown(name))
        if name.endswith(("-wal", "-shm", "-journal")):
            raise NeaspecError("database.wal", shown(name))
        seen.add(name.lower())
        _check_size(name, entry.file_size, entry.compress_size, schema)
    _check_apart(entries)
    if sum(entry.file_size for entry in entries) > limits["unpacked_bytes"]:
        raise NeaspecError("package.too_big", maximum_bytes=limits["unpacked_bytes"])
    return {entry.filename: entry for entry in entries}


def _check_apart(entries: list[zipfile.ZipInfo]) -> None:
    """Raise NeaspecError `package.bomb` when two members share bytes, as in a bomb that counts them many times."""
    ends = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < ends:
            raise NeaspecError("package.bomb", shown(entry.orig_filename), ratio=1)
        ends = entry.header_offset + 30 + len(entry.orig_filename) + entry.compress_size


def _is_zip64(entry: zipfile.ZipInfo) -> bool:
    """Tell whether an entry uses the extension for sizes that no package may have."""
    extra = entry.extra
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        if kind == ZIP64:
            return True
        extra = extra[4 + size :]
    return False


def _check_text(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, schema: Schema, files: set[str]) -> None:
    """Raise NeaspecError for a descriptor that points out of the package, or XML that defines something."""
    if entry.file_size > schema.limits["json_bytes"]:
        raise NeaspecError("package.too_big", entry.filename, maximum_bytes=schema.limits["json_bytes"])
    text = archive.read(entry)
    if entry.filename == DESCRIPTOR:
        _check_descriptor(text, schema, files)
    else:
        check_xml(text, entry.filename)


def _check_descriptor(text: bytes, schema: Schema, files: set[str]) -> None:
    try:
        document = strict_json(text, schema)
    except NeaspecError as fault:
        raise NeaspecError(fault.code, DESCRIPTOR, **fault.values) from fault
    resources = document.get("resources") if isinstance(document, dict) else None
    for resource in resources if isinstance(resources, list) else [None]:
        path = resource.get("path") if isinstance(resource, dict) else None
        if not isinstance(path, str) or path not in files or not isinstance(resource.get("schema", {}), dict):
            raise NeaspecError("package.descriptor", DESCRIPTOR, path=shown(path))


def check_xml(text: bytes, place: str) -> None:
    """Raise NeaspecError `xml.malformed` for XML with a document type, which may define entities, or not in UTF-8.

    It is not parsed: nobody here needs what it says, and QtXml would end the process over an entity bomb.
    """
    head = text[:200].lower()
    coded = re.search(rb"encoding\s*=\s*[\"']([^\"']*)", head)
    if b"\0" in text or (coded and coded.group(1) not in (b"utf-8", b"utf8", b"us-ascii")):
        raise NeaspecError("xml.malformed", place, reason="not_utf8")
    if re.search(rb"<!\s*(doctype|entity|element|attlist|notation)", text, re.IGNORECASE):
        raise NeaspecError("xml.malformed", place, reason="doctype")


def _check_size(name: str, size: int, packed: int, schema: Schema) -> None:
    limits = schema.limits
    if size > limits["unpacked_bytes"]:
        raise NeaspecError("package.too_big", shown(name), maximum_bytes=limits["unpacked_bytes"])
    if size > limits["ratio_above_bytes"] and size > limits["ratio"] * max(packed, 1):
        raise NeaspecError("package.bomb", shown(name), ratio=limits["ratio"])


def _stream(
    archive: zipfile.ZipFile,
    entry: zipfile.ZipInfo,
    schema: Schema,
    target: Path | None,
    pulse: Callable[[], None],
) -> tuple[str, int]:
    """Return SHA-256 and true size of a member, written to target if one is given; pulse: called between blocks."""
    digest = hashlib.sha256()
    size = 0
    with archive.open(entry) as stream, target.open("wb") if target else io.BytesIO() as sink:
        for chunk in iter(lambda: stream.read(CHUNK), b""):
            pulse()
            size += len(chunk)
            _check_size(entry.filename, size, entry.compress_size, schema)
            digest.update(chunk)
            if target:
                sink.write(chunk)
    return digest.hexdigest(), size


def _manifest(
    archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo], schema: Schema
) -> tuple[Cover, dict[str, dict[str, Any]]]:
    if MANIFEST not in members:
        raise NeaspecError("package.manifest_missing")
    if members[MANIFEST].file_size > schema.limits["json_bytes"]:
        raise NeaspecError("json.malformed", MANIFEST, reason="too_big")
    with archive.open(members[MANIFEST]) as stream:
        text = stream.read(schema.limits["json_bytes"] + 1)
    try:
        manifest = strict_json(text, schema)
    except NeaspecError as fault:
        raise NeaspecError(fault.code, MANIFEST, **fault.values) from fault
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
    newer = _version(manifest["format_version"]) > _version(schema.version)
    codelists = str(manifest.get("codelists") or "")[:10]
    cover = Cover(
        manifest["package_id"],
        manifest["office"],
        manifest["tier"],
        manifest["created"][:24],
        newer or codelists > schema.codelists,
        codelists,
        SIGNATURE in members,
    )
    foreign = [name for name in sorted(files) if not FORMAT.fullmatch(name)]
    if foreign and not newer:
        raise NeaspecError("package.member_foreign", foreign[0])
    return cover, files


def _version(text: str) -> tuple[int, int]:
    """Return major and minor of a version; a patch changes no meaning."""
    major, minor, _ = text.split(".")
    return int(major), int(minor)


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
