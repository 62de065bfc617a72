"""Hostile records in a sound database: values of another type, shapes that are none, endless rows, shared uuids."""

from __future__ import annotations

import hashlib
import random
import struct
from pathlib import Path

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from tests.io.hostile_input import Hostile, kept_in
from tests.io.mangling import shape, with_change, with_sql, with_value
from tests.io.offices import square

RECORDS: list[Hostile] = []
hostile = kept_in(RECORDS)


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


@hostile(13, "rejected", "value.type")
def invalid_utf8(zipped: Path) -> Path:
    return with_sql(zipped, "UPDATE corridor SET name_local = CAST(x'ff41' AS TEXT) WHERE code = '1-2'")


@hostile(18, "cleaned", "")
def lying_envelope_and_reference_system(zipped: Path) -> Path:
    lie = struct.pack("<2sBBi4d", b"GP", 0, 0x03, 32652, 0.0, 1.0, 0.0, 1.0) + square()
    return with_value("geom", lie)(zipped)


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


@hostile(38, "cleaned", "")
def decomposed_hangul(zipped: Path) -> Path:
    return with_change(
        zipped,
        "UPDATE corridor SET name_local = '\u1112\u1161\u11ab' WHERE code = '1-2'",
        values={"name_local": "\ud55c"},
    )


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


@hostile(43, "cleaned", "")
def script_in_a_name(zipped: Path) -> Path:
    text = "<img src=http://example.org/a.png onerror=alert(1)>"
    return with_change(
        zipped, f"UPDATE corridor SET name_local = '{text}' WHERE code = '1-2'", values={"name_local": text}
    )
