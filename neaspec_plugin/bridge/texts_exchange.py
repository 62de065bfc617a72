"""Sentences on databases, packages and merging."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

EXCHANGE: Mapping[str, Callable[[], str]] = {
    "change.field_unknown": lambda: translate(
        "Problems",
        "{place}: the column {column} comes from a newer version of the format; it is kept, not shown.",
    ),
    "change.from_the_future": lambda: translate(
        "Problems",
        "{place}: an edit is dated {at}, which lies in the future; check the clock of the computer it was made on.",
    ),
    "change.geometry_missing": lambda: translate(
        "Problems",
        "{place}: the package lacks a geometry that an edit refers to; ask the sender to export it again.",
    ),
    "change.id_wrong": lambda: translate(
        "Problems",
        "Edit {place} does not match its checksum; the package was altered, so ask the sender for it again.",
    ),
    "change.malformed": lambda: translate(
        "Problems",
        "Edit {place} is malformed ({reason}); ask the sender to export the package again.",
    ),
    "change.pending": lambda: translate(
        "Problems",
        "{count} edits wait for earlier ones that have not arrived; import the missing packages too.",
    ),
    "change.relayed": lambda: translate(
        "Problems",
        "{count} edits of office {place} were handed on by {sender}; their checksums are true, but {place} has not "
        "signed for them.",
    ),
    "change.table_unknown": lambda: translate(
        "Problems",
        "{count} edits of table {place} come from a newer version of the format; they are kept, not shown.",
    ),
    "change.too_big": lambda: translate(
        "Problems",
        "Edit {place} is larger than {maximum_bytes} bytes; ask the sender to shorten its texts.",
    ),
    "change.twice": lambda: translate(
        "Problems",
        "Table {place} holds the same edit twice; ask the sender to export the package again.",
    ),
    "choices.malformed": lambda: translate(
        "Problems",
        "A choice needs four values: table, uuid, column and the id of a change; complete the rows for {place}.",
    ),
    "column.unknown": lambda: translate(
        "Problems",
        "Table {place} has no column “{column}” in the agreed format; check the name.",
    ),
    "conflict.not_owner": lambda: translate(
        "Problems",
        "Record {place}, column {column}: only office {owner}, which made the record, may decide; ask it to.",
    ),
    "conflict.unknown": lambda: translate(
        "Problems",
        "Record {place}, column {column}: there is no such open conflict (any more); read the conflicts anew.",
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
    "export.unconfirmed": lambda: translate(
        "Problems",
        "{count} records with exact places or other restricted contents would leave {place} ({tables}). To let them "
        "leave, confirm with the number {count}, and hand the package only to the offices named for it.",
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
    "import.none": lambda: translate(
        "Problems",
        "No package was taken in that could be taken back.",
    ),
    "import.not_last": lambda: translate(
        "Problems",
        "Package {place} is not the latest import; first take back {latest} of office {office}.",
    ),
    "json.malformed": lambda: translate(
        "Problems",
        "{place} is no valid JSON ({reason}); ask the sender to export the package again.",
    ),
    "language.unknown": lambda: translate(
        "Problems",
        "There is no language “{place}”; choose one from the list.",
    ),
    "office.malformed": lambda: translate(
        "Problems",
        "“{place}” is no code of an office; write country, organisation and number, for example KR-NIE-01.",
    ),
    "package.bomb": lambda: translate(
        "Problems",
        "Member {place} of the package unpacks to more than {ratio} times its size; do not open it and ask the sender.",
    ),
    "package.damaged": lambda: translate(
        "Problems",
        "Package {place} is damaged ({reason}); copy it again or ask the sender for it.",
    ),
    "package.descriptor": lambda: translate(
        "Problems",
        "{place} names “{path}”, which is no member of the package; nothing is ever fetched, so ask the sender to "
        "export it again.",
    ),
    "package.format_foreign": lambda: translate(
        "Problems",
        "The package is of another format; choose an exchange package made by this plugin.",
    ),
    "package.format_version": lambda: translate(
        "Problems",
        "The package is of format {found} and this version of the plugin reads {known}; update the plugin.",
    ),
    "package.hash_wrong": lambda: translate(
        "Problems",
        "Member {place} of the package does not match its checksum; copy the package again or ask the sender for it.",
    ),
    "package.manifest_malformed": lambda: translate(
        "Problems",
        "The manifest of the package has a wrong entry “{field}”; ask the sender to export it again.",
    ),
    "package.manifest_missing": lambda: translate(
        "Problems",
        "The package has no manifest; choose an exchange package made by this plugin.",
    ),
    "package.member_foreign": lambda: translate(
        "Problems",
        "Member {place} does not belong to the format; do not open it and ask the sender.",
    ),
    "package.member_kind": lambda: translate(
        "Problems",
        "Member {place} of the package is of a kind that is not allowed (a link, encrypted or nested); ask the sender "
        "to export it again.",
    ),
    "package.member_missing": lambda: translate(
        "Problems",
        "Member {place} is listed in the manifest and missing from the package; copy it again or ask the sender for "
        "it.",
    ),
    "package.member_name": lambda: translate(
        "Problems",
        "Member “{place}” of the package has a name that is not allowed; do not open it and ask the sender.",
    ),
    "package.member_twice": lambda: translate(
        "Problems",
        "Member {place} stands twice in the package; ask the sender to export it again.",
    ),
    "package.member_unlisted": lambda: translate(
        "Problems",
        "Member {place} is not listed in the manifest of the package; ask the sender to export it again.",
    ),
    "package.missing": lambda: translate(
        "Problems",
        "There is no package {place}; check the path.",
    ),
    "package.newer": lambda: translate(
        "Problems",
        "The package was made with a newer version of the format (code lists {codelists}); what is unknown here is "
        "kept and handed on in its own tier or a stricter one only. Update the plugin to see it.",
    ),
    "package.not_plain": lambda: translate(
        "Problems",
        "{place} is a zip with something else before or after it; do not open it and ask the sender.",
    ),
    "package.refused": lambda: translate(
        "Problems",
        "Package {place} was refused for {count} faults, listed in the log; nothing was taken over.",
    ),
    "package.signature_unchecked": lambda: translate(
        "Problems",
        "The package has a signature ({place}), which this version does not check; trust it as an unsigned one.",
    ),
    "package.too_big": lambda: translate(
        "Problems",
        "{place} is larger than {maximum_bytes} bytes; ask the sender to split the package by year or site.",
    ),
    "package.too_many_faults": lambda: translate(
        "Problems",
        "The package has more than {maximum} faults, the last of them at {place}; ask the sender to export it again.",
    ),
    "package.too_many_members": lambda: translate(
        "Problems",
        "The package has more than {maximum} members; ask the sender to export it again.",
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
    "sensitivity.broken": lambda: translate(
        "Problems",
        "The rules on sensitive species {place} of the plugin are damaged ({part}); install the plugin again.",
    ),
    "table.unknown": lambda: translate(
        "Problems",
        "The agreed format has no table “{place}”; check the name.",
    ),
    "tier.unknown": lambda: translate(
        "Problems",
        "There is no tier “{place}”; choose public, partner or restricted.",
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
    "xml.malformed": lambda: translate(
        "Problems",
        "{place} is no plain XML ({reason}); ask the sender to export the package again.",
    ),
}
