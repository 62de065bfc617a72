"""What a cargo holds, row by row, as it goes into a package."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table
from neaspec_plugin.io.encoding import Encoder
from neaspec_plugin.io.gpkg_layout import sql
from neaspec_plugin.io.gpkg_rows import rows
from neaspec_plugin.io.ledger import record_of
from neaspec_plugin.io.witness import Record, Records

ANY = "EXISTS (SELECT 1 FROM temp.whole)"
"""Whether any history leaves; asked once, so that the log is not read at all for the public, who get snapshots only."""
LEAVES = "EXISTS (SELECT 1 FROM temp.whole AS one WHERE one.tbl = nx_change.tbl AND one.rec = nx_change.rec)"
"""Whether a change leaves as it is; asked row by row, so that the log is read in its own order and then sorted."""


def leaving_ids(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the ids of the changes that leave, sorted."""
    added = "UNION ALL SELECT change_id FROM temp.entry ORDER BY change_id"
    asked = ("SELECT change_id FROM nx_change WHERE", ANY, "AND", LEAVES, added)
    return (row[0] for row in connection.execute(" ".join(asked)))


def leaving_changes(connection: sqlite3.Connection, schema: Schema) -> Iterator[dict[str, Any]]:
    """Yield the rows of the log that leave, sorted by id."""
    names = [name for name in schema.tables["nx_change"].columns if name != "package_id"]
    whole = "SELECT @C FROM @T JOIN temp.whole USING (tbl, rec) WHERE"
    asked = (whole, ANY, "UNION ALL SELECT @C FROM temp.entry ORDER BY change_id")
    for values in connection.execute(sql(" ".join(asked), "nx_change", names)):
        yield dict(zip(names, values))


def leaving_shapes(connection: sqlite3.Connection, named: set[bytes]) -> Iterator[dict[str, Any]]:
    """Yield the rows of the geometries of some names (32 bytes each), sorted."""
    asked = "SELECT sha256, wkb FROM nx_blob UNION ALL SELECT sha256, wkb FROM temp.entry_shape ORDER BY sha256"
    last = ""
    for name, shape in connection.execute(asked):
        if name != last and bytes.fromhex(name) in named:
            yield {"sha256": name, "wkb": shape}
        last = name


def leaving_rows(
    connection: sqlite3.Connection, schema: Schema, table: Table
) -> Iterator[tuple[Record, dict[str, str | None]]]:
    """Yield the records of a table as they leave, stored and encoded, sorted by uuid."""
    records = Records(connection, schema)
    encoder = Encoder(table)
    asked = (
        "SELECT rec, 0, NULL, NULL FROM temp.whole WHERE tbl = ? "
        "UNION ALL SELECT rec, 1, said, geom FROM temp.shown WHERE tbl = ? ORDER BY rec"
    )
    within = "".join(("uuid IN (SELECT rec FROM temp.whole WHERE tbl = '", table.name, "')"))
    stream = rows(connection, table, where=within, order="uuid")
    row = next(stream, None)
    for uuid, coarse, said, geom in connection.execute(asked, (table.name, table.name)):
        while row is not None and row["uuid"] < uuid:
            row = next(stream, None)
        key = RecordKey(table.name, uuid)
        kept = records.kept.get(key)
        if kept == 1:
            continue  # deleted
        if coarse:
            record: Record | None = {**json.loads(said), GEOMETRY: geom}
        elif kept is None:
            record = row if row is not None and row["uuid"] == uuid else None
        else:
            record = records.get(key)
        if record is None:
            continue  # all its changes wait for others
        name, shape = _plain(connection, record.get(GEOMETRY), table)
        values = encoder.encoded(record, name)
        yield record_of(table, uuid, values, shape), values


def _plain(connection: sqlite3.Connection, shape: bytes | None, table: Table) -> tuple[str | None, bytes | None]:
    """Return name and WKB of a geometry in its one written form."""
    if shape is None:
        return None, None
    name = hashlib.sha256(shape).hexdigest()
    if connection.execute("SELECT 1 FROM nx_blob WHERE sha256 = ?", (name,)).fetchone() is None:
        shape = wkb.write(wkb.parse(shape, table.geometry))
        name = hashlib.sha256(shape).hexdigest()
    return name, shape
