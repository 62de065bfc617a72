"""What may leave the office: tiers, and the grid on which sensitive places are shown.

Places are snapped to the nodes of a fixed grid (Chapman 2020, doi 10.15468/doc-5jp4-5g10, table 7), never moved at
random: random offsets average away. A node stands for its cell, so its uncertainty is half the cell's diagonal.
A point becomes its node, a polygon the rectangle of whole cells around it; a line has no such stand-in and stays home.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from decimal import ROUND_FLOOR, Decimal
from typing import Any

import numpy as np

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema, Table

STEPS = {1: Decimal("1"), 2: Decimal("0.1"), 3: Decimal("0.01"), 4: Decimal("0.001")}
"""Grid step of each category, degrees."""
UNKNOWN_M = 30.0
"""Original uncertainty of a place that states none: a hand-held receiver under trees."""
STAMPS = ("created", "modified", "created_by", "modified_by")
"""Columns that are made coarser without a word: nobody would ask the office for them."""
Record = Mapping[str, Any]


def may_leave(record: Record, tier: str) -> bool:
    """Tell whether a record may go to a tier; an unknown tier of the record means it stays."""
    own = record.get("tier")
    return own in TIERS and TIERS.index(str(own)) <= TIERS.index(tier)


def snap(value: float, step: Decimal) -> Decimal:
    """Return the node of the grid next to a coordinate (degrees), halves upwards; a node is its own node."""
    return ((Decimal(repr(value)) / step + Decimal("0.5")).to_integral_value(ROUND_FLOOR) * step).quantize(step)


def uncertainty_m(latitude: float, step: Decimal, original_m: float) -> int:
    """Return half the diagonal of a cell (m, WGS 84) plus the original uncertainty, rounded up to 100 m."""
    angle = math.radians(latitude)
    north = 111132.954 - 559.822 * math.cos(2 * angle) + 1.175 * math.cos(4 * angle)
    east = 111412.84 * math.cos(angle) - 93.5 * math.cos(3 * angle) + 0.118 * math.cos(5 * angle)
    return int(math.ceil((math.hypot(north, east) * float(step) / 2 + original_m) / 100) * 100)


def generalised(record: Record, table: Table, level: int, tier: str) -> dict[str, Any] | None:
    """Return what a tier may see of a record of category 1..4, or None when it must stay at home.

    Partners see a coarse place and all words; the public sees no words and no time that could betray the place.
    """
    step = STEPS[level]
    public = dict(record)
    withheld = _silenced(public, table) if tier == TIERS[0] else []
    if record.get(GEOMETRY) is not None:
        if table.geometry == "MULTILINESTRING":
            return None
        shape = wkb.parse(record[GEOMETRY], table.geometry)
        if not shape.parts:
            return None
        held = float(record.get("coord_uncertainty_m") or UNKNOWN_M)
        coarse = _coarse(shape, step)
        nearest_equator = min(
            abs(coarse.bounds.south), abs(coarse.bounds.north)
        )  # the true latitude would show through
        public[GEOMETRY] = wkb.write(coarse)
        public["coord_precision"] = float(step)
        public["coord_uncertainty_m"] = uncertainty_m(nearest_equator, step, held)
        held_at = record.get("coord_precision")
        public["generalizations"] = (
            "Coordinates snapped to a "
            + str(step)
            + " degree WGS 84 grid node; held "
            + ("at " + format(held_at, "f").rstrip("0") + " degree." if held_at else "as recorded.")
        )
        withheld.insert(0, "exact coordinates")
    if withheld:
        public["withheld"] = _told(withheld, record)
    return public


def _silenced(public: dict[str, Any], table: Table) -> list[str]:
    """Empty or shorten what the public may not read, in place; return the names of those columns."""
    withheld = []
    for column in table.columns.values():
        value = public.get(column.name)
        if not column.public or value is None:
            continue
        withheld.append(column.name)
        if column.public == "year":
            public[column.name] = str(value)[:4]
        elif column.public == "january":
            public[column.name] = str(value)[:4] + "-01-01T00:00:00.000Z"
        elif column.public == "office":
            public[column.name] = public["office"]
        else:
            public[column.name] = "withheld" if column.required else None
    return [name for name in withheld if name not in STAMPS]


def _told(withheld: Sequence[str], record: Record) -> str:
    return ("Withheld: " + ", ".join(withheld) + "; ask office " + str(record.get("office")) + ".")[:500]


def unlinked(
    record: dict[str, Any], table: Table, category: int, categories: Mapping[RecordKey, int], schema: Schema
) -> dict[str, Any] | None:
    """Return a coarse record without the references that would betray its place, or None where one is required.

    A reference betrays when what it points at is shown finer than the record itself.
    """
    public = dict(record)
    for column in table.columns.values():
        target = record.get(column.name) if column.references else None
        if not target or not schema.tables[column.references].geometry:
            continue
        other = categories.get(RecordKey(column.references, str(target)), 0)
        if other == 0 or other > category:
            if column.required:
                return None
            public[column.name] = None
    return public


def cell_of(record: Record, table: Table, category: int) -> tuple[str, int, bytes] | None:
    """Return the cell that a coarse record shares with others, if it is a place; rare ones point at themselves."""
    place = record.get(GEOMETRY)
    return (table.name, category, place) if table.geometry == "MULTIPOINT" and place else None


def without_place(record: Record) -> dict[str, Any]:
    """Return a coarse record that is all but alone in its cell: it loses its place, which would point at it."""
    gone = {GEOMETRY: None, "coord_precision": None, "coord_uncertainty_m": None, "generalizations": None}
    return {**record, **gone, "withheld": _told(["place"], record)}


def is_coarse(data: bytes, level: int) -> bool:
    """Tell whether a place, WKB, lies on the grid of a category already, as when it came from another office."""
    return wkb.write(_coarse(wkb.parse(data), STEPS[level])) == data


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
    hidden = withheld_columns(table, tier)
    return {name: None if name in hidden else value for name, value in record.items()}


def withheld_columns(table: Table, tier: str) -> frozenset[str]:
    """Return the columns of a table whose values may not travel in a tier."""
    return frozenset(
        column.name for column in table.columns.values() if column.tier and TIERS.index(column.tier) > TIERS.index(tier)
    )
