"""The SQL that lays out a GeoPackage 1.3 for the exchange format: the same bytes from every GDAL, or from none.

Names come from the schema alone, whose names match [a-z][a-z0-9_]*; values are always bound.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import GEOMETRY, Column, Schema, Table

IDENTIFIER = re.compile("[a-z][a-z0-9_]{0,62}")
NOW = "(strftime('%Y-%m-%dT%H:%M:%fZ','now'))"
WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)
BASE = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL,srs_id INTEGER NOT NULL PRIMARY KEY,
organization TEXT NOT NULL,organization_coordsys_id INTEGER NOT NULL,definition TEXT NOT NULL,description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY,data_type TEXT NOT NULL,identifier TEXT UNIQUE,
description TEXT DEFAULT '',last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
min_x DOUBLE,min_y DOUBLE,max_x DOUBLE,max_y DOUBLE,srs_id INTEGER,
CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL,column_name TEXT NOT NULL,
geometry_type_name TEXT NOT NULL,srs_id INTEGER NOT NULL,z TINYINT NOT NULL,m TINYINT NOT NULL,
CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),CONSTRAINT uk_gc_table_name UNIQUE (table_name),
CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,
definition TEXT NOT NULL,scope TEXT NOT NULL,
CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL,column_name TEXT NOT NULL,name TEXT,title TEXT,
description TEXT,mime_type TEXT,constraint_name TEXT,CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL,constraint_type TEXT NOT NULL,
value TEXT,min NUMERIC,min_is_inclusive BOOLEAN,max NUMERIC,max_is_inclusive BOOLEAN,description TEXT,
CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))
"""
SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, WGS84, "longitude/latitude in decimal degrees on the WGS 84 spheroid"),
)
EXTENSIONS = "http://www.geopackage.org/spec130/#extension_"
WORDS = (
    ("@FULL", "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"),
    ("@EMPTY", "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"),
    ("@SAME", "OLD.fid = NEW.fid"),
    ("@MOVED", "OLD.fid != NEW.fid"),
    ("@DROP", "DELETE FROM @R WHERE id"),
    ("@PUT", "INSERT OR REPLACE INTO @R @BOUNDS; END"),
    ("@BOUNDS", "VALUES (NEW.fid,ST_MinX(NEW.geom),ST_MaxX(NEW.geom),ST_MinY(NEW.geom),ST_MaxY(NEW.geom))"),
)
"""Phrases of the triggers, replaced in this order."""
TRIGGERS = (
    ("_insert", "AFTER INSERT ON @T WHEN @FULL BEGIN @PUT"),
    ("_update1", "AFTER UPDATE OF geom ON @T WHEN @SAME AND @FULL BEGIN @PUT"),
    ("_update2", "AFTER UPDATE OF geom ON @T WHEN @SAME AND @EMPTY BEGIN @DROP = OLD.fid; END"),
    ("_update3", "AFTER UPDATE ON @T WHEN @MOVED AND @FULL BEGIN @DROP = OLD.fid; @PUT"),
    ("_update4", "AFTER UPDATE ON @T WHEN @MOVED AND @EMPTY BEGIN @DROP IN (OLD.fid, NEW.fid); END"),
    ("_delete", "AFTER DELETE ON @T WHEN OLD.geom NOT NULL BEGIN @DROP = OLD.fid; END"),
)
"""The R-tree triggers of GeoPackage 1.3 F.3; @T is the table, @R its R-tree."""


def quoted(name: str) -> str:
    """Return a name of the schema as an SQL identifier. Raises NeaspecError `table.unknown` for any other text."""
    if not IDENTIFIER.fullmatch(name):
        raise NeaspecError("table.unknown", name)
    return '"' + name + '"'


def sql(text: str, table: str, columns: Iterable[str] = ()) -> str:
    """Return a statement: @T stands for the table, @C for its columns, @S for `column = ?`, @M for as many marks."""
    return _sql(text, table, tuple(columns))


@lru_cache(maxsize=2048)
def _sql(text: str, table: str, columns: tuple[str, ...]) -> str:
    names = [quoted(name) for name in columns]
    sets, marks = ", ".join(name + " = ?" for name in names), ", ".join("?" for _ in names)
    for word, meaning in (("@T", quoted(table)), ("@C", ", ".join(names)), ("@S", sets), ("@M", marks)):
        text = text.replace(word, meaning)
    return text


def index_of(table: str) -> str:
    """Return the name of the R-tree of a table."""
    return "rtree_" + table + "_" + GEOMETRY


def lay_out(connection: sqlite3.Connection, schema: Schema, office: str, language: str, stamp: str) -> None:
    """Write every table, domain and code list of the schema into an empty database."""
    connection.execute("PRAGMA application_id = 1196444487")
    connection.execute("PRAGMA user_version = 10300")
    for statement in BASE.split(";"):
        connection.execute(statement)
    connection.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)", SYSTEMS)
    for name in ("gpkg_data_columns", "gpkg_data_column_constraints"):
        _extend(connection, name, None, "gpkg_schema", EXTENSIONS + "schema", "read-write")
    for table in schema.tables.values():
        if table.kind != "report":
            _create_table(connection, table, office, stamp, language)
            _describe(connection, table, schema, language)
    _constrain(connection, schema, language)


def lay_out_report(connection: sqlite3.Connection, schema: Schema, names: Iterable[str], language: str) -> None:
    """Write an empty GeoPackage of some report tables, without code lists."""
    only = replace(schema, tables={name: replace(schema.tables[name], kind="log") for name in names}, codes={})
    lay_out(connection, only, "", language, "1980-01-01T00:00:00.000Z")


def adapt(
    connection: sqlite3.Connection, schema: Schema, office: str, language: str, stamp: str
) -> dict[str, list[str]]:
    """Add the tables and columns that a database of an older minor version lacks; nothing is ever taken away.

    Return the columns that are new, by table; of a table that is new as a whole, none.

    An office looks up the log of single records, so it has an index that packages do without.
    """
    added: dict[str, list[str]] = {}
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in schema.tables.values():
        if table.kind == "report":
            continue
        if table.name not in present:
            _create_table(connection, table, office, stamp, language)
            _describe(connection, table, schema, language)
            added[table.name] = []
            continue
        held = {row[1] for row in connection.execute(sql("PRAGMA table_info(@T)", table.name))}
        new = [column for column in table.columns.values() if column.name not in held]
        for column in new:
            definition = _definition(column, table, office).replace(" NOT NULL", "").replace(" UNIQUE", "")
            connection.execute(sql("ALTER TABLE @T ADD COLUMN ", table.name) + definition)
        if new:
            added[table.name] = [column.name for column in new]
            _describe(connection, replace(table, columns={column.name: column for column in new}), schema, language)
    connection.execute("CREATE INDEX IF NOT EXISTS nx_change_record ON nx_change (tbl, rec)")
    return added


def _extend(connection: sqlite3.Connection, *row: str | None) -> None:
    connection.execute("INSERT INTO gpkg_extensions VALUES (?,?,?,?,?)", row)


def _create_table(connection: sqlite3.Connection, table: Table, office: str, stamp: str, language: str) -> None:
    columns = ['"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL']
    columns += [_definition(column, table, office) for column in table.columns.values()]
    connection.execute("CREATE TABLE " + quoted(table.name) + " (" + ", ".join(columns) + ")")
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) "
        "VALUES (?,?,?,?,?,?)",
        (
            table.name,
            "features" if table.geometry else "attributes",
            table.name,
            table.title.get(language, table.title["en"]),
            stamp,
            4326 if table.geometry else 0,
        ),
    )
    if table.geometry:
        connection.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?,?,?,4326,0,0)", (table.name, GEOMETRY, table.geometry)
        )
        index = index_of(table.name)
        connection.execute("CREATE VIRTUAL TABLE " + quoted(index) + " USING rtree(id, minx, maxx, miny, maxy)")
        for suffix, body in TRIGGERS:
            text = body
            for word, meaning in (*WORDS, ("@T", quoted(table.name)), ("@R", quoted(index))):
                text = text.replace(word, meaning)
            connection.execute("CREATE TRIGGER " + quoted(index + suffix) + " " + text)
        _extend(connection, table.name, GEOMETRY, "gpkg_rtree_index", EXTENSIONS + "rtree", "write-only")


def _definition(column: Column, table: Table, office: str) -> str:
    """Return a column's definition; the defaults make a feature that QGIS draws by hand a whole record."""
    kind = table.geometry if column.type == "GEOMETRY" else column.type
    text = quoted(column.name) + " " + kind + ("(" + str(column.size) + ")" if column.size else "")
    if column.name == "uuid":
        return text + " UNIQUE"  # GDAL writes no default that is an expression: the log gives a uuid when it commits
    if column.unique:
        return text + " NOT NULL UNIQUE"
    default = column.default
    if table.kind == "record":
        own = {"office": office, "country": office[:2], "created_by": office, "modified_by": office}
        default = own.get(column.name, default)
        if column.name in ("created", "modified"):
            return text + " DEFAULT " + NOW
    if default is None:
        return text
    return text + " DEFAULT " + (str(default) if isinstance(default, int) else "'" + str(default) + "'")


def _describe(connection: sqlite3.Connection, table: Table, schema: Schema, language: str) -> None:
    rows = []
    for column in table.columns.values():
        titles = schema.titles[column.name]
        limits = column.minimum is not None and column.maximum is not None
        constraint = column.codes or (range_of(table, column) if limits else None)
        title = titles.get(language, titles["en"])
        rows.append((table.name, column.name, column.name, title, "; ".join(column.terms) or None, None, constraint))
    connection.executemany("INSERT INTO gpkg_data_columns VALUES (?,?,?,?,?,?,?)", rows)


def range_of(table: Table, column: Column) -> str:
    """Return the name of the range domain of a numeric column."""
    return "range_" + table.name + "_" + column.name


def _constrain(connection: sqlite3.Connection, schema: Schema, language: str) -> None:
    rows: list[tuple[Any, ...]] = []
    for name, codes in schema.codes.items():
        for code in codes:
            label = code.label.get(language, code.label["en"])
            rows.append((name, "enum", code.code, None, None, None, None, label))
    for table in schema.tables.values():
        for column in table.columns.values():
            if column.minimum is not None and column.maximum is not None:
                name = range_of(table, column)
                rows.append((name, "range", None, column.minimum, 1, column.maximum, 1, column.unit or None))
    connection.executemany("INSERT INTO gpkg_data_column_constraints VALUES (?,?,?,?,?,?,?,?)", rows)
