"""Counts of a database that may be of the same animals, among them at least one that a package tells of."""

from __future__ import annotations

import sqlite3
from typing import Any

from neaspec_plugin.core.duplicates import Double, doubles
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.schema import GEOMETRY, Schema
from neaspec_plugin.io.gpkg_blob import unwrap
from neaspec_plugin.io.gpkg_layout import sql

COLUMNS = {
    "visit": ("uuid", "event_date", "deleted", GEOMETRY),
    "count": (
        "uuid", "office", "visit_uuid", "taxon_code", "occurrence_status", "individual_ref", "same_as", "deleted",
    ),
}  # fmt: skip
"""What is asked of a count and its visit."""


def doubles_of(
    connection: sqlite3.Connection, whole: sqlite3.Connection | None, schema: Schema, heard: str
) -> list[Double]:
    """Return the pairs, sorted.

    heard: the temporary table of the records that are new or changed; whole: what this is an excerpt of.
    """
    asked = sql("SELECT tbl, rec FROM temp.@T WHERE tbl IN ('count', 'visit')", heard)
    keys = {RecordKey(*key) for key in connection.execute(asked)}
    if not keys:
        return []
    records = _records(whole) if whole is not None else {}
    if whole is not None:
        for key in [RecordKey(*key) for key in connection.execute("SELECT tbl, rec FROM temp.wanted")]:
            records.pop(key, None)
    records.update(_records(connection))
    touched = {
        key.uuid
        for key, record in records.items()
        if key.table == "count" and (key in keys or RecordKey("visit", str(record["visit_uuid"])) in keys)
    }
    return doubles(records, schema, frozenset(touched))


def _records(connection: sqlite3.Connection) -> dict[RecordKey, dict[str, Any]]:
    found = {}
    for table, names in COLUMNS.items():
        for values in connection.execute(sql("SELECT @C FROM @T", table, names)):
            record = dict(zip(names, values))
            if record.pop("deleted") == 1:
                continue
            if record.get(GEOMETRY) is not None:
                record[GEOMETRY] = unwrap(record[GEOMETRY])
            found[RecordKey(table, str(record["uuid"]))] = record
    return found
