"""What the log tells of one record: who wrote what, when, in which office, and in which package it came."""

from __future__ import annotations

from dataclasses import dataclass

from neaspec_plugin.core import wkb
from neaspec_plugin.core.admission import change_of
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.merging import standing_writes
from neaspec_plugin.core.schema import GEOMETRY
from neaspec_plugin.io.geopackage import Location, opened
from neaspec_plugin.io.gpkg_layout import sql
from neaspec_plugin.io.gpkg_rows import rows
from neaspec_plugin.io.schema import load_schema


@dataclass(frozen=True)
class Entry:
    """One value that somebody wrote into one field of a record."""

    at: str
    """UTC time with milliseconds and Z."""
    office: str
    author: str
    """A role or initials."""
    field: str
    value: str | None
    """As it stands in the log; a geometry as WKT, None = emptied."""
    stands: bool
    """Whether no later write has taken its place; several of one field are an open conflict."""
    package_id: str
    """The package it arrived in; empty when it was written here."""
    sender: str
    """The office that sent that package."""
    tool: str
    change: str
    """Id of the change."""


def chronicle(database: Location, table: str, uuid: str) -> list[Entry]:
    """Return what was ever written into a record, the oldest first; edits since the last export are not in yet.

    Raises NeaspecError `table.unknown` and as io.geopackage.opened.
    """
    schema = load_schema()
    key = RecordKey(schema.table(table).name, uuid)
    with opened(database) as connection:
        senders = {row["package_id"]: row["office"] for row in rows(connection, schema.tables["nx_package"])}
        changes = schema.tables["nx_change"]
        statement = sql("SELECT @C FROM @T WHERE tbl = ? AND rec = ? ORDER BY fid", changes.name, changes.columns)
        found = [dict(zip(changes.columns, row)) for row in connection.execute(statement, (key.table, key.uuid))]
        log = [(change_of(row, schema), str(row["package_id"] or "")) for row in found]
        shapes = dict(connection.execute("SELECT sha256, wkb FROM nx_blob"))
    stand = standing_writes([item for item, _ in log])
    entries = []
    for item, package_id in log:
        for field, value in sorted(item.values.items()):
            told = wkb.text(wkb.parse(shapes[value])) if field == GEOMETRY and value else value
            where = (package_id, senders.get(package_id, ""), item.tool, item.id)
            entries.append(Entry(item.at, item.office, item.author, field, told, (item.id, field) in stand, *where))
    return sorted(entries, key=lambda entry: (entry.at, entry.change, entry.field))


@dataclass(frozen=True)
class Receipt:
    """That an office has received a package."""

    package_id: str
    office: str
    """Who received it."""
    at: str


def receipts(database: Location) -> list[Receipt]:
    """Return who has received which package, as far as word of it has come back, in order of time."""
    schema = load_schema()
    with opened(database) as connection:
        found = [Receipt(**row) for row in rows(connection, schema.tables["nx_ack"])]
    return sorted(found, key=lambda receipt: (receipt.at, receipt.package_id, receipt.office))
