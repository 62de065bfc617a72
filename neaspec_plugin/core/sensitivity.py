"""What may leave the office: tiers, and the grid on which sensitive places are shown.

Places are snapped to the nodes of a fixed grid (Chapman 2020, doi 10.15468/doc-5jp4-5g10, table 7), never moved at
random: random offsets average away. A node stands for its cell, so its uncertainty is half the cell's diagonal.
A point becomes its node, a polygon the rectangle of whole cells around it; a line has no such stand-in and stays home.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import ROUND_FLOOR, Decimal
from typing import Any

import numpy as np

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema, Table

STEPS = {1: Decimal("1"), 2: Decimal("0.1"), 3: Decimal("0.01"), 4: Decimal("0.001")}
"""Grid step of each category, degrees."""
EXTREME = 1
Record = Mapping[str, Any]


def may_leave(record: Record, tier: str) -> bool:
    """Tell whether a record may go to a tier; an unknown tier of the record means it stays."""
    own = record.get("tier")
    return own in TIERS and TIERS.index(str(own)) <= TIERS.index(tier)


def category(key: RecordKey, records: Mapping[RecordKey, Record], schema: Schema) -> int:
    """Return 0 (not sensitive) or the category 1..4 of a record: the strictest of its own and of what it refers to.

    Missing or unknown category, or unknown taxon: 1, the strictest.
    """
    found: list[int] = []
    waiting, seen = [key], {key}
    while waiting:
        here = waiting.pop()
        record = records[here]
        found.append(_own_category(record, schema.tables[here.table], schema))
        for column in schema.tables[here.table].columns.values():
            target = record.get(column.name) if column.references else None
            parent = RecordKey(column.references, str(target))
            if target and parent in records and parent not in seen:
                seen.add(parent)
                waiting.append(parent)
    return min((value for value in found if value), default=0)


def _own_category(record: Record, table: Table, schema: Schema) -> int:
    for column in table.columns.values():
        if column.taxon and record.get(column.name) is not None and record[column.name] not in schema.taxa:
            return EXTREME
    own = record.get("sensitivity")
    return own if isinstance(own, int) and (own == 0 or own in STEPS) else EXTREME


def snap(value: float, step: Decimal) -> Decimal:
    """Return the node of the grid next to a coordinate (degrees), halves upwards; a node is its own node."""
    return ((Decimal(repr(value)) / step + Decimal("0.5")).to_integral_value(ROUND_FLOOR) * step).quantize(step)


def uncertainty_m(latitude: float, step: Decimal, original_m: float) -> int:
    """Return half the diagonal of a cell (m, WGS 84) plus the original uncertainty, rounded up to 100 m."""
    angle = math.radians(latitude)
    north = 111132.954 - 559.822 * math.cos(2 * angle) + 1.175 * math.cos(4 * angle)
    east = 111412.84 * math.cos(angle) - 93.5 * math.cos(3 * angle) + 0.118 * math.cos(5 * angle)
    return int(math.ceil((math.hypot(north, east) * float(step) / 2 + original_m) / 100) * 100)


def generalised(record: Record, table: Table, level: int) -> dict[str, Any] | None:
    """Return what the public may see of a record of category 1..4, or None when it must stay at home."""
    step = STEPS[level]
    public = dict(record)
    withheld = []
    for column in table.columns.values():
        if column.public and record.get(column.name) is not None:
            withheld.append(column.name)
            hidden = "withheld" if column.required else None
            public[column.name] = str(record[column.name])[:4] if column.public == "year" else hidden
    if record.get(GEOMETRY) is not None:
        if table.geometry == "MULTILINESTRING":
            return None
        shape = wkb.parse(record[GEOMETRY], table.geometry)
        if not shape.parts:
            return None
        held = float(record.get("coord_uncertainty_m") or 0)
        coarse = _coarse(shape, step)
        nearest_equator = min(
            abs(coarse.bounds.south), abs(coarse.bounds.north)
        )  # the true latitude would show through
        public[GEOMETRY] = wkb.write(coarse)
        public["coord_precision"] = float(step)
        public["coord_uncertainty_m"] = uncertainty_m(nearest_equator, step, held)
        public["generalizations"] = "Coordinates snapped to a " + str(step) + " degree WGS 84 grid."
        withheld.insert(0, "exact coordinates")
    if withheld:
        names = ", ".join(withheld)
        public["withheld"] = ("Withheld: " + names + "; ask office " + str(record.get("office")) + ".")[:500]
    return public


def _coarse(shape: wkb.Shape, step: Decimal) -> wkb.Shape:
    if shape.kind == "MULTIPOINT":
        nodes = {
            (float(snap(x, step)), float(snap(y, step)))
            for part in shape.parts
            for ring in part
            for x, y in ring.tolist()
        }
        nodes = {(min(max(x, -180.0), 180.0), min(max(y, -90.0), 90.0)) for x, y in nodes}
        return wkb.Shape(shape.kind, tuple((np.array([node]),) for node in sorted(nodes)))
    half = step / 2
    box = shape.bounds
    return wkb.box(
        Bounds(
            max(float(snap(box.west, step) - half), -180.0),
            max(float(snap(box.south, step) - half), -90.0),
            min(float(snap(box.east, step) + half), 180.0),
            min(float(snap(box.north, step) + half), 90.0),
        )
    )


def below_tier(record: Record, table: Table, tier: str) -> dict[str, Any]:
    """Return a record without the columns that may not travel in a tier."""
    return {name: None if name in withheld_columns(table, tier) else value for name, value in record.items()}


def withheld_columns(table: Table, tier: str) -> frozenset[str]:
    """Return the columns of a table whose values may not travel in a tier."""
    return frozenset(
        column.name for column in table.columns.values() if column.tier and TIERS.index(column.tier) > TIERS.index(tier)
    )
