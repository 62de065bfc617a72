"""Sentences on databases, own and received: their tables, records, geometries and values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

DATABASE: Mapping[str, Callable[[], str]] = {
    "column.unknown": lambda: translate(
        "Problems",
        "Table {place} has no column “{column}” in the agreed format; check the name.",
    ),
    "database.changed": lambda: translate(
        "Problems",
        "Somebody else has written into database {place} meanwhile; nothing was changed, so try again.",
    ),
    "database.column_missing": lambda: translate(
        "Problems",
        "Table {place} of the package lacks the column {column}; ask the sender to export it again.",
    ),
    "database.crs": lambda: translate(
        "Problems",
        "Database {place} redefines its coordinate reference system; it must be WGS 84 (EPSG:4326), so ask the sender "
        "to export it again.",
    ),
    "database.damaged": lambda: translate(
        "Problems",
        "Database {place} is damaged ({reason}); use a copy or ask for it again.",
    ),
    "database.exists": lambda: translate(
        "Problems",
        "{place} exists already; choose another name, existing assessments are never overwritten.",
    ),
    "database.foreign": lambda: translate(
        "Problems",
        "{place} is no office database; make one with “New assessment”.",
    ),
    "database.generated_column": lambda: translate(
        "Problems",
        "Table {place} of the package has a computed column “{column}”, which is not allowed; ask the sender to export "
        "it again.",
    ),
    "database.kind": lambda: translate(
        "Problems",
        "{place} is no GeoPackage of a version that is read here ({user_version}); ask the sender to export it again.",
    ),
    "database.locked": lambda: translate(
        "Problems",
        "Database {place} is in use by another program; close it there or save the edits, then try again.",
    ),
    "database.missing": lambda: translate(
        "Problems",
        "There is no database {place}; check the path or make one with “New assessment”.",
    ),
    "database.no_postgis": lambda: translate(
        "Problems",
        "Database {place} has no PostGIS ({reason}); ask its administrator to run CREATE EXTENSION postgis.",
    ),
    "database.not_written": lambda: translate(
        "Problems",
        "Database {place} could not be written ({reason}); nothing was changed. Check that it may be written to and "
        "that the disk has room.",
    ),
    "database.too_many_rows": lambda: translate(
        "Problems",
        "Table {place} of the package holds more than {maximum} rows; ask the sender to split it by year or site.",
    ),
    "database.unexpected": lambda: translate(
        "Problems",
        "Database {place} holds {kind} “{name}”, which does not belong to the format; ask the sender to export it "
        "again.",
    ),
    "database.unknown_column": lambda: translate(
        "Problems",
        "Table {place} of the package has an unknown column “{column}”; update the plugin or ask the sender.",
    ),
    "database.unreachable": lambda: translate(
        "Problems",
        "Database {place} cannot be reached ({reason}); check host, name, user and password.",
    ),
    "database.wal": lambda: translate(
        "Problems",
        "Database {place} was copied while it was in use and is incomplete; ask the sender to export it again.",
    ),
    "geometry.crosses_itself": lambda: translate(
        "Problems",
        "{place}: the outline crosses itself; mend it with “Fix geometries” or draw it anew.",
    ),
    "geometry.hash_wrong": lambda: translate(
        "Problems",
        "{place}: a geometry does not match its checksum; the package was altered, so ask the sender for it again.",
    ),
    "geometry.kind": lambda: translate(
        "Problems",
        "{place}: the geometry is a {found} and must be a {expected}; correct the record.",
    ),
    "geometry.malformed": lambda: translate(
        "Problems",
        "{place}: the geometry is damaged ({reason}); correct the record.",
    ),
    "language.unknown": lambda: translate(
        "Problems",
        "There is no language “{place}”; choose one from the list.",
    ),
    "office.malformed": lambda: translate(
        "Problems",
        "“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.",
    ),
    "record.absent_but_counted": lambda: translate(
        "Problems",
        "Record {place} says “absent” and counts {count}; correct one of both.",
    ),
    "record.differs_from_history": lambda: translate(
        "Problems",
        "Record {place} differs from its own history; the package was altered, so ask the sender for it again.",
    ),
    "record.exists": lambda: translate(
        "Problems",
        "Database {place} holds a record of the same uuid already; nothing was written, so replace that record "
        "instead.",
    ),
    "record.range_reversed": lambda: translate(
        "Problems",
        "Record {place}: {first} ({low}) lies above {second} ({high}); exchange them.",
    ),
    "record.reference_unknown": lambda: translate(
        "Problems",
        "Record {place}: {column} refers to {uuid} of table {table}, which is not in the package.",
    ),
    "record.uuid_malformed": lambda: translate(
        "Problems",
        "Table {place}, row {row}: the uuid is malformed; ask the sender to export the package again.",
    ),
    "record.uuid_shared": lambda: translate(
        "Problems",
        "Record {place}: table {other} has a record of the same uuid; give one of them a new one.",
    ),
    "schema.broken": lambda: translate(
        "Problems",
        "The schema {place} of the plugin is damaged ({part}); install the plugin again.",
    ),
    "table.unknown": lambda: translate(
        "Problems",
        "The agreed format has no table “{place}”; check the name.",
    ),
    "value.control_character": lambda: translate(
        "Problems",
        "Record {place}, column {column}: “{value}” holds invisible control characters; type it again.",
    ),
    "value.formula": lambda: translate(
        "Problems",
        "Record {place}, column {column}: “{value}” begins like a formula; begin with a letter or a number.",
    ),
    "value.malformed": lambda: translate(
        "Problems",
        "Record {place}, column {column}: “{value}” is not of the form {pattern}; correct it.",
    ),
    "value.missing": lambda: translate(
        "Problems",
        "Record {place}: the column {column} is required; fill it in.",
    ),
    "value.out_of_range": lambda: translate(
        "Problems",
        "Record {place}, column {column}: {value} lies outside {minimum} to {maximum}; correct it.",
    ),
    "value.too_long": lambda: translate(
        "Problems",
        "Record {place}, column {column}: {characters} characters are too many, {maximum} are allowed; shorten it.",
    ),
    "value.type": lambda: translate(
        "Problems",
        "Record {place}, column {column}: the value is of the wrong type, {expected} is expected; correct it.",
    ),
    "value.unknown_code": lambda: translate(
        "Problems",
        "Record {place}, column {column}: “{value}” is not in the code list {list}; choose a code from the list.",
    ),
}
