"""Databases that are hostile as such: what they hold besides tables, what they say they are, broken bytes."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.io.hostile_input import Hostile, kept_in
from tests.io.mangling import Members, added, repacked, with_bytes, with_sql

DATABASE: list[Hostile] = []
hostile = kept_in(DATABASE)


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
    ]
    for number, name, code, statements in cases:
        hostile(number, "refused", code, name)(lambda zipped, statements=statements: with_sql(zipped, *statements))


sql_cases()


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
