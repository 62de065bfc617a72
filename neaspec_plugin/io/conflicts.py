"""The conflicts as layers: one row for each side of each, drawn where its record lies, so that both can be seen."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.merging import Conflict
from neaspec_plugin.core.schema import GEOMETRY, Schema
from neaspec_plugin.core.validation import FORMULA
from neaspec_plugin.io.geopackage import Location
from neaspec_plugin.io.gpkg_blob import register
from neaspec_plugin.io.gpkg_layout import lay_out_report
from neaspec_plugin.io.gpkg_rows import append, touch
from neaspec_plugin.io.merging import Outcome
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.staging import staged

LAYERS = {
    "MULTIPOLYGON": "nx_conflict_polygon",
    "MULTILINESTRING": "nx_conflict_line",
    "MULTIPOINT": "nx_conflict_point",
    "": "nx_conflict",
}
"""Layer by the geometry of the record's table."""


def conflict_rows(outcome: Outcome, schema: Schema) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of the layers, by layer; one for each side of each conflict of the summary."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for conflict in outcome.summary.conflicts:
        layer = LAYERS[schema.tables[conflict.key.table].geometry]
        rows.setdefault(layer, []).extend(_sides(conflict, outcome, schema))
    return rows


def _sides(conflict: Conflict, outcome: Outcome, schema: Schema) -> Iterator[dict[str, Any]]:
    table = schema.tables[conflict.key.table]
    values = outcome.merged.state.get(conflict.key) or outcome.merged.graves.get(conflict.key) or {}
    for number, side in enumerate(conflict.sides, start=1):
        row: dict[str, Any] = {
            "tbl": table.name,
            "rec": conflict.key.uuid,
            "field": conflict.field,
            "kind": conflict.kind,
            "owner": conflict.owner or None,
            "base": told(conflict, conflict.base, outcome),
            "side": number,
            "value": told(conflict, side.value, outcome),
            "is_shown": int(side.value == conflict.shown),
            "office": side.office,
            "author": side.author,
            "at": side.at,
            "change_id": side.change,
        }
        if table.geometry:
            shape = side.value if conflict.field == GEOMETRY else values.get(GEOMETRY)
            row[GEOMETRY] = outcome.shapes.get(str(shape))
        yield row


def told(conflict: Conflict, value: str | None, outcome: Outcome) -> str | None:
    """Return a value of a conflict as a text to be read; a geometry by its kind, parts and box."""
    if value is None or conflict.field != GEOMETRY:
        return None if value is None else value[:10_000]
    shape = wkb.parse(outcome.shapes[value])
    box = shape.bounds
    vertices = sum(len(ring) for part in shape.parts for ring in part)
    corners = (box.west, box.south, box.east, box.north)
    return f"{shape.kind} {len(shape.parts)}/{vertices} [" + ", ".join(format(c, ".5f") for c in corners) + "]"


def write_conflicts(path: Location, outcome: Outcome, language: str) -> dict[str, int]:
    """Write the layers of a preview or a merge as a GeoPackage; return the rows of each that has any.

    Raises NeaspecError `output.not_written`.
    """
    schema = load_schema()
    rows = conflict_rows(outcome, schema)
    with staged(path) as draft:
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            register(connection)
            connection.execute("BEGIN")
            lay_out_report(connection, schema, LAYERS.values(), language)
            for name, entries in rows.items():
                append(connection, schema.tables[name], entries)
                touch(connection, schema.tables[name], max(row["at"] for row in entries))
            connection.execute("COMMIT")
        finally:
            connection.close()
    return {name: len(entries) for name, entries in rows.items()}


def write_table(path: Location, outcome: Outcome) -> None:
    """Write the same rows as CSV for a spreadsheet: what looks like a formula gets an apostrophe in front.

    Raises NeaspecError `output.not_written`.
    """
    schema = load_schema()
    names = list(schema.tables["nx_conflict"].columns)
    with staged(path) as draft, Path(draft).open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(names)
        for entries in conflict_rows(outcome, schema).values():
            writer.writerows([harmless(row.get(name)) for name in names] for row in entries)


def harmless(value: Any) -> Any:
    """Return a cell that no spreadsheet runs."""
    if isinstance(value, str) and value.startswith(FORMULA) and not _is_number(value):
        return "'" + value
    return value


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
