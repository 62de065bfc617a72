"""The hostile inputs of the format, each built from a good package by code; numbered as in docs/format.md.

A builder takes the good package and returns the path of the bad one. What must come of it: `refused` with a code,
`rejected` (the record is left out, with a code), `left out` (what was added is), or `cleaned` (taken, with a note of a
code or without one).
"""

from __future__ import annotations

import hashlib
import io
import json
import random
import sqlite3
import struct
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.history import RecordKey, Signature, change
from neaspec_plugin.io.gpkg_blob import register
from neaspec_plugin.io.ledger import row_of
from tests.io.offices import square

Members = dict[str, bytes]
Builder = Callable[[Path], Path]


@dataclass(frozen=True)
class Hostile:
    """One hostile input and what must come of it."""

    number: int
    name: str
    outcome: str
    code: str
    build: Builder


INPUTS: list[Hostile] = []


def hostile(number: int, outcome: str, code: str, name: str = "") -> Callable[[Builder], Builder]:
    """Register a builder."""

    def keep(build: Builder) -> Builder:
        INPUTS.append(Hostile(number, name or build.__name__, outcome, code, build))
        return build

    return keep


def repacked(zipped: Path, change: Callable[[Members], None], honest: bool = True) -> Path:
    """Return the package with changed members; honest: the manifest agrees with them."""
    archive = zipfile.ZipFile(zipped)
    members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    if honest:
        manifest = json.loads(members["manifest.json"])
        manifest["files"] = [
            {"path": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in members.items()
            if name not in ("manifest.json", "manifest.json.minisig")
        ]
        members["manifest.json"] = json.dumps(manifest).encode()
    target = zipped.with_name("hostile.zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in members.items():
            out.writestr(name, data)
    return target


def added(name: str, data: bytes) -> Callable[[Members], None]:
    return lambda members: members.update({name: data})


def with_sql(zipped: Path, *statements: str, values: tuple[object, ...] = ()) -> Path:
    """Return the package with its database changed by SQL and every hash true."""

    def change(members: Members) -> None:
        path = zipped.with_name("hostile.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        connection = sqlite3.connect(path)
        register(connection)
        connection.create_function("ST_IsEmpty", 1, lambda blob: True)
        for statement in statements:
            connection.execute(statement, values if "?" in statement else ())
        connection.commit()
        connection.close()
        members["neaspec.gpkg"] = path.read_bytes()

    return repacked(zipped, change)


def with_bytes(zipped: Path, place: int, data: bytes) -> Path:
    def change(members: Members) -> None:
        old = members["neaspec.gpkg"]
        members["neaspec.gpkg"] = old[:place] + data + old[place + len(data) :]

    return repacked(zipped, change)


def stated(**values: object) -> Callable[[Members], None]:
    def change(members: Members) -> None:
        members["manifest.json"] = json.dumps({**json.loads(members["manifest.json"]), **values}).encode()

    return change


def shape(data: bytes, srs: int = 4326) -> bytes:
    return struct.pack("<2sBBi", b"GP", 0, 1, srs) + data


def with_value(column: str, value: object) -> Builder:
    """Return a builder that puts a value into a column of one corridor, past the triggers."""

    def build(zipped: Path) -> Path:
        free = "DROP TRIGGER rtree_corridor_geom_update1"
        return with_sql(zipped, free, f"UPDATE corridor SET {column} = ? WHERE code = '1-2'", values=(value,))

    return build


def sql_cases() -> None:
    endless = "CREATE VIEW trap AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"
    style = "CREATE TABLE layer_styles (f_table_name TEXT, styleQML TEXT, useAsDefault BOOLEAN)"
    python = "<editforminit>boom</editforminit><editforminitcode>import os</editforminitcode>"
    actions = "<attributeactions><actionsetting type='1' action='import os'/></attributeactions><default env('HOME')/>"
    cases = [
        (1, "endless view", "database.unexpected", (endless,)),
        (
            1,
            "endless view in contents",
            "database.unexpected",
            (endless, "INSERT INTO gpkg_contents (table_name, data_type) VALUES ('trap', 'attributes')"),
        ),
        (2, "extension", "database.unexpected", ("CREATE VIEW trap AS SELECT load_extension('evil')",)),
        (3, "huge blob", "database.unexpected", ("CREATE VIEW trap AS SELECT hex(zeroblob(400000000))",)),
        (4, "trigger", "database.unexpected", ("CREATE TRIGGER t AFTER INSERT ON site BEGIN DELETE FROM site; END",)),
        (
            5,
            "generated column",
            "database.generated_column",
            ("ALTER TABLE site ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(name_local))",),
        ),
        (6, "fts5", "database.unexpected", ("CREATE VIRTUAL TABLE f USING fts5(x)",)),
        (14, "table name with SQL", "database.unexpected", ('CREATE TABLE "a""; DROP TABLE site; --" (x)',)),
        (15, "network", "database.unexpected", ("CREATE VIEW trap AS SELECT ogr_geocode('x')",)),
        (16, "application id", "database.kind", ("PRAGMA application_id = 0",)),
        (16, "user version", "database.kind", ("PRAGMA user_version = 10900",)),
        (
            17,
            "EPSG 4326 redefined",
            "database.crs",
            ("UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 4490 WHERE srs_id = 4326",),
        ),
        (
            23,
            "form code in style",
            "database.unexpected",
            (style, f"INSERT INTO layer_styles VALUES ('site', '{python}', 1)"),
        ),
        (
            24,
            "actions in style",
            "database.unexpected",
            (style, f"INSERT INTO layer_styles VALUES ('site', \"{actions}\", 1)"),
        ),
        (25, "project in database", "database.unexpected", ("CREATE TABLE qgis_projects (name TEXT, content BLOB)",)),
        (
            26,
            "metadata table",
            "database.unexpected",
            (
                "CREATE TABLE gpkg_metadata (metadata TEXT)",
                "INSERT INTO gpkg_metadata VALUES ('<!DOCTYPE a [<!ENTITY b \"c\">]><a/>')",
            ),
        ),
        (39, "office of a change", "change.id_wrong", ("UPDATE nx_change SET office = 'JP-EVIL-01'",)),
        (39, "content of a change", "change.id_wrong", ('UPDATE nx_change SET set_json = \'{"deleted":"1"}\'',)),
        (39, "ten thousand parents", "change.malformed", ("UPDATE nx_change SET parents = ? WHERE fid = 1",)),
        (
            35,
            "nested JSON in a change",
            "json.malformed",
            ("UPDATE nx_change SET set_json = replace(hex(zeroblob(4000)), '0', '[')",),
        ),
        (20, "nested collection as blob", "geometry.malformed", ("UPDATE nx_blob SET wkb = x'0107000000'",)),
    ]
    parents = json.dumps([format(number, "064x") for number in range(140)])
    for number, name, code, statements in cases:
        hostile(number, "refused", code, name)(
            lambda zipped, statements=statements: with_sql(zipped, *statements, values=(parents,))
        )


sql_cases()


def value_cases() -> None:
    nested = struct.pack("<BII", 1, 7, 1)
    giant = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, 0xFFFFFFF0)
    box = wkb.write(wkb.box(Bounds(10.0, 10.0, 11.0, 11.0)))
    ten = struct.pack("<d", 10.0)
    vertices = 1_000_000
    ring = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, vertices) + random.Random(1).randbytes(16 * vertices)
    cases: list[tuple[int, str, str, object, str]] = [
        (10, "text in DOUBLE", "min_width_m", "wide", "value.type"),
        (10, "blob in TEXT", "name_local", b"\x00\x01", "value.type"),
        (10, "infinity", "min_width_m", float("inf"), "value.type"),
        (10, "infinity as a whole number", "from_patch", float("inf"), "value.type value.out_of_range"),
        (19, "NaN", "geom", shape(box.replace(ten, struct.pack("<d", float("nan")))), "geometry.malformed"),
        (19, "infinite", "geom", shape(box.replace(ten, struct.pack("<d", float("inf")))), "geometry.malformed"),
        (19, "off the globe", "geom", shape(box.replace(ten, struct.pack("<d", 1e300))), "geometry.malformed"),
        (20, "50 000 nested collections", "geom", shape(nested * 50_000), "geometry.malformed"),
        (
            20,
            "100 000 nested multipolygons",
            "geom",
            shape(struct.pack("<BII", 1, 6, 1) * 100_000),
            "geometry.malformed",
        ),
        (21, "false count", "geom", shape(giant), "geometry.malformed"),
        (21, "broken header", "geom", b"GP\x00\xff", "geometry.malformed"),
        (37, "formula", "name_local", "=HYPERLINK(1)", "value.formula"),
        (37, "full-width formula", "name_local", "＝1", "value.formula"),
        (37, "minus", "name_local", "-1+1", "value.formula"),
        (37, "tab", "name_local", "\t=1", "value.formula"),
        (38, "right-to-left override", "name_local", "a\u202eb", "value.control_character"),
        (38, "zero width", "name_local", "a\u200bb", "value.control_character"),
        (38, "C1 control", "name_local", "a\u0085b", "value.control_character"),
        (38, "long remark", "remarks", "x" * 3_000_000, "value.too_long"),
        (41, "unknown code of this version", "status", "nice", "value.unknown_code"),
        (43, "script in a code", "status", "<script>alert(1)</script>", "value.too_long"),
    ]
    for number, name, column, value, code in cases:
        hostile(number, "rejected", code, name)(with_value(column, value))
    hostile(22, "refused", "database.damaged", "a million vertices")(with_value("geom", shape(ring)))


value_cases()


@hostile(22, "rejected", "geometry.malformed")
def too_many_vertices(zipped: Path) -> Path:
    corners = [(100 + step / 200_000, 40.0) for step in range(110_000)]
    corners += [(100.5, 41.0), corners[0]]
    ring = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, len(corners))
    ring += b"".join(struct.pack("<dd", *corner) for corner in corners)
    return with_value("geom", shape(ring))(zipped)


@hostile(22, "cleaned", "geometry.crosses_itself")
def bow_tie(zipped: Path) -> Path:
    corners = [(131.0, 43.0), (131.1, 43.1), (131.1, 43.0), (131.0, 43.1), (131.0, 43.0)]
    ring = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, len(corners))
    ring += b"".join(struct.pack("<dd", *corner) for corner in corners)
    name = hashlib.sha256(ring).hexdigest()
    statements = (
        "DROP TRIGGER rtree_corridor_geom_update1",
        f"UPDATE corridor SET geom = x'{shape(ring).hex()}' WHERE code = '1-2'",
        f"INSERT INTO nx_blob (sha256, wkb) VALUES ('{name}', x'{ring.hex()}')",
    )
    return with_change(zipped, *statements, values={"geom": name})


def many(columns: str, values: str, number: int) -> str:
    """Return SQL that makes many rows of nothing much."""
    return (
        f"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {number}) "
        f"INSERT INTO protocol ({columns}) SELECT {values} FROM n"
    )


UUID = "lower(hex(randomblob(4))) || '-1111-4111-8111-' || lower(hex(randomblob(6)))"


@hostile(31, "refused", "package.too_many_faults")
def endless_faulty_rows(zipped: Path) -> Path:
    return with_sql(zipped, many("uuid", UUID, 50_000))


@hostile(31, "refused", "package.too_many_faults")
def endless_rows_without_history(zipped: Path) -> Path:
    stamp = "'2026-01-01T00:00:00.000Z'"
    columns = (
        "uuid, office, country, record_status, sensitivity, tier, created, modified, created_by, modified_by, license, "
        "deleted, code, title_en, version"
    )
    values = f"{UUID}, 'RU-TEST-01', 'RU', 'draft', 0, 'partner', {stamp}, {stamp}, 'a', 'a', 'CC0-1.0', 0, "
    values += "'a', 'b', '1.0.0'"
    return with_sql(zipped, many(columns, values, 185_000))


@hostile(31, "refused", "database.too_many_rows")
def endless_changes_of_one_record(zipped: Path) -> Path:
    key = RecordKey("protocol", "11111111-1111-4111-8111-111111111111")
    root = change(key, {"code": "a"}, (), Signature("RU-TEST-01", "a", "2026-05-01T00:00:00.000Z", "t"))

    def forks(members: Members) -> None:
        path = zipped.with_name("hostile.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        connection = sqlite3.connect(path)
        for number in range(6000):
            signature = Signature("RU-TEST-01", "a", "2026-05-01T00:00:00.000Z", f"t/{number}")
            row = row_of(change(key, {"code": str(number)}, (root.id,), signature) if number else root)
            marks = ", ".join("?" for _ in row)
            connection.execute(f"INSERT INTO nx_change ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        connection.commit()
        connection.close()
        members["neaspec.gpkg"] = path.read_bytes()

    return repacked(zipped, forks)


@hostile(7, "refused", "database.damaged")
def garbage_after_the_magic(zipped: Path) -> Path:
    return with_bytes(zipped, 200, b"\xff" * 90_000)


@hostile(7, "refused", "database.damaged")
def no_database_at_all(zipped: Path) -> Path:
    return with_bytes(zipped, 0, b"no SQLite at all")


@hostile(8, "refused", "database.damaged")
def truncated(zipped: Path) -> Path:
    return repacked(zipped, lambda members: members.update({"neaspec.gpkg": members["neaspec.gpkg"][:-5000]}))


@hostile(9, "refused", "database.damaged")
def flipped_bytes(zipped: Path) -> Path:
    return with_bytes(zipped, 4096, bytes(range(256)) * 16)


@hostile(11, "refused", "database.wal")
def wal_header(zipped: Path) -> Path:
    return with_bytes(zipped, 18, b"\x02\x02")


@hostile(11, "refused", "database.wal")
def wal_member(zipped: Path) -> Path:
    return repacked(zipped, added("neaspec.gpkg-wal", b"x"))


@hostile(12, "refused", "database.kind")
def utf16_database(zipped: Path) -> Path:
    def change(members: Members) -> None:
        path, wide = zipped.with_name("narrow.gpkg"), zipped.with_name("wide.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        source, target = sqlite3.connect(path), sqlite3.connect(wide)
        target.execute("PRAGMA encoding = 'UTF-16le'")
        target.execute("PRAGMA application_id = 1196444487")
        target.execute("PRAGMA user_version = 10300")
        for (statement,) in source.execute(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rtree%' AND name NOT LIKE 'sqlite%'"
        ):
            target.execute(statement)
        target.commit()
        source.close()
        target.close()
        members["neaspec.gpkg"] = wide.read_bytes()

    return repacked(zipped, change)


@hostile(13, "rejected", "value.type")
def invalid_utf8(zipped: Path) -> Path:
    return with_sql(zipped, "UPDATE corridor SET name_local = CAST(x'ff41' AS TEXT) WHERE code = '1-2'")


@hostile(18, "cleaned", "")
def lying_envelope_and_reference_system(zipped: Path) -> Path:
    lie = struct.pack("<2sBBi4d", b"GP", 0, 0x03, 32652, 0.0, 1.0, 0.0, 1.0) + square()
    return with_value("geom", lie)(zipped)


@hostile(25, "refused", "package.member_foreign")
def project_member(zipped: Path) -> Path:
    return repacked(zipped, added("project.qgz", b"PK"))


@hostile(27, "refused", "xml.malformed")
def billion_laughs(zipped: Path) -> Path:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">{entities}]><a>&l9;</a>'
    return repacked(zipped, added("metadata/iso19139.xml", bomb.encode()))


@hostile(27, "refused", "xml.malformed")
def quadratic_blowup(zipped: Path) -> Path:
    bomb = f'<!DOCTYPE a [<!ENTITY x "{"y" * 50_000}">]><a>{"&x;" * 50_000}</a>'
    return repacked(zipped, added("metadata/eml.xml", bomb.encode()))


@hostile(28, "refused", "xml.malformed")
def external_entity(zipped: Path) -> Path:
    text = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
    return repacked(zipped, added("metadata/eml.xml", text))


@hostile(28, "refused", "xml.malformed")
def external_document_type(zipped: Path) -> Path:
    return repacked(zipped, added("metadata/eml.xml", b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'))


def name_cases() -> None:
    unsafe = ("../x", "/x", "C:\\x", "..\\x", "a/b/c", ".hidden", "x.", "csv/../x.csv", "a//b")
    for name in unsafe:
        hostile(29, "refused", "package.member_name", f"member {name}")(
            lambda zipped, name=name: repacked(zipped, added(name, b"x"))
        )
    for name in ("CON", "nul.txt", "COM1", "a\u202e.txt"):
        hostile(30, "refused", "package.member_name", f"member {name}")(
            lambda zipped, name=name: repacked(zipped, added(name, b"x"))
        )
    for name in ("한글.txt", "\u1112\u1161\u11ab.txt", "日本.txt"):
        hostile(33, "refused", "package.member_name", f"member {name}")(
            lambda zipped, name=name: repacked(zipped, added(name, b"x"))
        )


name_cases()


@hostile(33, "refused", "package.member_name")
def name_in_cp949(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_QQQQ.txt", b"x"))
    path.write_bytes(path.read_bytes().replace(b"readme_QQQQ.txt", b"readme_" + "한글".encode("cp949") + b".txt"))
    return path


@hostile(29, "refused", "package.member_kind")
def symbolic_link(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive:
        entry = zipfile.ZipInfo("link")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return path


@hostile(30, "refused", "package.member_twice")
def case_twin(zipped: Path) -> Path:
    return repacked(zipped, added("README_EN.txt", b"x"))


@hostile(30, "refused", "package.member_twice")
def two_manifests(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("manifest.json", "{}")
    return path


@hostile(30, "refused", "package.member_name")
def zero_byte_in_a_name(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_QQ.txt", b"x"))
    path.write_bytes(path.read_bytes().replace(b"readme_QQ.txt", b"readme_\0Q.txt"))
    return path


@hostile(31, "refused", "package.bomb")
def bomb(zipped: Path) -> Path:
    return repacked(zipped, added("readme_zz.txt", bytes(200_000_000)))


@hostile(31, "refused", "package.damaged package.hash_wrong package.bomb")
def bomb_that_says_it_is_small(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_zz.txt", bytes(20_000_000)))
    path.write_bytes(path.read_bytes().replace(struct.pack("<I", 20_000_000), struct.pack("<I", 1000)))
    return path


@hostile(31, "refused", "package.bomb package.damaged")
def overlapping_members(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_zz.txt", b"x"))
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        mine, other = archive.getinfo("readme_zz.txt"), archive.getinfo("readme_en.txt")
    directory = data.rindex(b"readme_zz.txt") - 46
    offset = struct.pack("<I", other.header_offset)
    path.write_bytes(data[: directory + 42] + offset + data[directory + 46 :])
    assert mine.header_offset != other.header_offset
    return path


@hostile(32, "refused", "package.member_kind")
def encrypted_member(zipped: Path) -> Path:
    path = repacked(zipped, added("readme_zz.txt", b"x"))
    data = bytearray(path.read_bytes())
    directory = data.rindex(b"readme_zz.txt") - 46
    data[directory + 8] |= 1
    path.write_bytes(bytes(data))
    return path


@hostile(32, "refused", "package.member_kind")
def zip64_member(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive, archive.open("readme_zz.txt", "w", force_zip64=True) as stream:
        stream.write(b"x")
    data = bytearray(path.read_bytes())
    directory = data.rindex(b"readme_zz.txt") - 46
    extra = struct.pack("<HHQ", 1, 8, 1)
    data[directory + 30 : directory + 32] = struct.pack("<H", len(extra))
    end = data.rindex(b"PK\5\6")
    place = directory + 46 + len("readme_zz.txt")
    data[place:place] = extra
    end += len(extra)
    (size,) = struct.unpack_from("<I", data, end + 12)
    struct.pack_into("<I", data, end + 12, size + len(extra))
    path.write_bytes(bytes(data))
    return path


@hostile(32, "refused", "package.member_foreign")
def nested_zip(zipped: Path) -> Path:
    return repacked(zipped, added("more.zip", zipped.read_bytes()))


@hostile(32, "refused", "package.not_plain")
def data_after_the_end(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    path.write_bytes(path.read_bytes() + b"<script>")
    return path


@hostile(32, "refused", "package.not_plain")
def data_before_the_start(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    path.write_bytes(b"#!/bin/sh\n" + path.read_bytes())
    return path


@hostile(32, "refused", "package.not_plain")
def comment(zipped: Path) -> Path:
    path = repacked(zipped, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"<script>"
    return path


def manifest_cases() -> None:
    def dropped(name: str) -> Callable[[Members], None]:
        return lambda members: members.__delitem__(name)

    manifest = "manifest.json"
    cases: list[tuple[int, str, str, Callable[[Members], None]]] = [
        (34, "no manifest", "package.manifest_missing", dropped(manifest)),
        (34, "lost member", "package.member_missing", dropped("readme_en.txt")),
        (34, "unlisted member", "package.member_unlisted", added("extra.txt", b"x")),
        (34, "wrong hash", "package.hash_wrong", added("readme_en.txt", b"x")),
        (34, "other format", "package.format_foreign", stated(format="other")),
        (34, "future major", "package.format_version", stated(format_version="2.0.0")),
        (34, "older major", "package.format_version", stated(format_version="0.9.0")),
        (34, "office in HTML", "package.manifest_malformed", stated(office="<b>")),
        (34, "unknown tier", "package.manifest_malformed", stated(tier="all")),
        (
            34,
            "hash of itself",
            "package.manifest_malformed",
            stated(files=[{"path": manifest, "bytes": 1, "sha256": "0" * 64}]),
        ),
        (34, "files as text", "package.manifest_malformed", stated(files="none")),
        (35, "nested", "json.malformed", added(manifest, b"[" * 100_000)),
        (35, "long number", "json.malformed", added(manifest, b'{"a": ' + b"9" * 5000 + b"}")),
        (35, "NaN", "json.malformed", added(manifest, b'{"a": NaN}')),
        (35, "twin keys", "json.malformed", added(manifest, b'{"a": 1, "a": 2}')),
        (35, "no UTF-8", "json.malformed", added(manifest, b"\xff\xfe")),
        (
            35,
            "two megabytes",
            "json.malformed",
            added(manifest, b'{"a": "' + random.Random(1).randbytes(1_000_000).hex().encode() + b'"}'),
        ),
    ]
    for number, name, code, make in cases:
        hostile(number, "refused", code, name)(lambda zipped, make=make: repacked(zipped, make, honest=False))


manifest_cases()


def descriptor_cases() -> None:
    for path in ("http://example.org/a.csv", "../a.csv", "/etc/passwd", ["a", "b"], None):
        text = json.dumps({"resources": [{"name": "a", "path": path}]}).encode()
        hostile(36, "refused", "package.descriptor", f"path {path}")(
            lambda zipped, text=text: repacked(zipped, added("datapackage.json", text))
        )
    text = json.dumps({"resources": [{"path": "csv/site.csv", "schema": "http://example.org/s.json"}]}).encode()
    hostile(36, "refused", "package.descriptor", "schema on the net")(
        lambda zipped: repacked(zipped, added("datapackage.json", text))
    )


descriptor_cases()


def with_change(zipped: Path, *statements: str, **more: object) -> Path:
    """Return the package with one more change of the corridor 1-2, rightly named."""
    given = {
        "values": {"management": "fences"},
        "parents": (),
        "office": "RU-TEST-01",
        "at": "2026-05-01T00:00:00.000Z",
    }
    given.update(more)
    with zipfile.ZipFile(zipped) as archive:
        data = archive.read("neaspec.gpkg")
    path = zipped.with_name("reading.gpkg")
    path.write_bytes(data)
    connection = sqlite3.connect(path)
    uuid, head = connection.execute(
        "SELECT rec, change_id FROM nx_change WHERE rec = (SELECT uuid FROM corridor WHERE code = '1-2')"
    ).fetchone()
    connection.close()
    parents = given["parents"] or (head,)
    signature = Signature(str(given["office"]), "officer", str(given["at"]), "test/1")
    item = change(RecordKey("corridor", uuid), dict(given["values"]), parents, signature)  # type: ignore[call-overload]
    row = row_of(item)
    insert = "INSERT INTO nx_change (" + ", ".join(row) + ") VALUES (" + ", ".join("?" for _ in row) + ")"
    return with_sql(zipped, *statements, insert, values=tuple(row.values()))


MANAGED = "UPDATE corridor SET management = 'fences' WHERE code = '1-2'"


@hostile(39, "cleaned", "change.pending")
def unknown_parent(zipped: Path) -> Path:
    return with_change(zipped, parents=("0" * 64,))


@hostile(39, "cleaned", "change.from_the_future")
def date_of_the_year_9999(zipped: Path) -> Path:
    return with_change(zipped, MANAGED, at="9999-12-31T00:00:00.000Z")


@hostile(39, "refused", "value.too_long")
def large_change(zipped: Path) -> Path:
    return with_change(zipped, values={"management": "x" * 70_000})


@hostile(40, "cleaned", "change.relayed")
def change_in_the_name_of_another_office(zipped: Path) -> Path:
    return with_change(zipped, MANAGED, office="JP-OTHER-01")


@hostile(41, "cleaned", "value.unknown_code")
def unknown_code_of_a_newer_list(zipped: Path) -> Path:
    path = with_change(
        zipped, "UPDATE corridor SET status = 'shelved' WHERE code = '1-2'", values={"status": "shelved"}
    )
    return newer(path)


@hostile(41, "cleaned", "change.field_unknown")
def unknown_column_of_a_newer_minor(zipped: Path) -> Path:
    path = with_change(zipped, "ALTER TABLE corridor ADD COLUMN noise_db DOUBLE", values={"noise_db": "41.5"})
    return newer(path)


def newer(path: Path) -> Path:
    renamed = path.rename(path.with_name("newer.zip"))
    return repacked(renamed, stated(format_version="1.1.0", codelists="2999-01"))


def uuid_cases() -> None:
    bad = {"upper case": "upper(uuid)", "copied by QGIS": "uuid || '_1'", "braces": "'{' || uuid || '}'"}
    for name, value in bad.items():
        hostile(42, "rejected", "record.uuid_malformed record.differs_from_history", name)(
            lambda zipped, value=value: with_sql(zipped, f"UPDATE corridor SET uuid = {value} WHERE code = '1-2'")
        )


uuid_cases()


@hostile(42, "left out", "record.uuid_shared record.differs_from_history")
def uuid_in_two_tables(zipped: Path) -> Path:
    statement = (
        "INSERT INTO protocol (uuid, office, country, record_status, sensitivity, tier, created, modified, created_by, "
        "modified_by, license, deleted, code, title_en, version) SELECT uuid, office, country, record_status, 0, tier, "
        "created, modified, created_by, modified_by, license, 0, 'a', 'b', '1.0.0' FROM corridor WHERE code = '1-2'"
    )
    return with_sql(zipped, statement)


@hostile(44, "cleaned", "package.signature_unchecked")
def broken_signature(zipped: Path) -> Path:
    return repacked(zipped, added("manifest.json.minisig", b"untrusted comment: x\nRW" + b"A" * 40))


@hostile(44, "cleaned", "package.signature_unchecked")
def signature_of_noise(zipped: Path) -> Path:
    return repacked(zipped, added("manifest.json.minisig", bytes(range(256)) * 100))


@hostile(45, "refused", "package.damaged")
def half_a_zip(zipped: Path) -> Path:
    path = zipped.with_name("half.zip")
    path.write_bytes(zipped.read_bytes()[: zipped.stat().st_size // 2])
    return path


@hostile(45, "refused", "package.damaged")
def no_zip_at_all(zipped: Path) -> Path:
    path = zipped.with_name("none.zip")
    path.write_bytes(io.BytesIO(b"no zip").read())
    return path


@hostile(43, "cleaned", "")
def script_in_a_name(zipped: Path) -> Path:
    text = "<img src=http://example.org/a.png onerror=alert(1)>"
    return with_change(
        zipped, f"UPDATE corridor SET name_local = '{text}' WHERE code = '1-2'", values={"name_local": text}
    )


@hostile(38, "cleaned", "")
def decomposed_hangul(zipped: Path) -> Path:
    return with_change(
        zipped,
        "UPDATE corridor SET name_local = '\u1112\u1161\u11ab' WHERE code = '1-2'",
        values={"name_local": "\ud55c"},
    )
