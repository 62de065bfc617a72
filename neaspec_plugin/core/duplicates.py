"""Counts of two offices that may be of the same animals: listed, never joined; a person links them with `same_as`.

Same taxon, at most a day apart (cats: or the same individual) and no farther than DISTANCE_KM (exchange rules of the
format, 3.4). Distances are great-circle, mean Earth radius 6371.0088 km.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.moments import Span, span
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import GEOMETRY, Schema

DISTANCE_KM = {"cat": 20.0, "bird": 2.0}
"""Greatest distance by group of the taxon; another group counts as a cat, the wider net."""
DAYS = 1
RADIUS_KM = 6371.0088
Record = Mapping[str, Any]


@dataclass(frozen=True)
class Double:
    """Two counts that may be of the same animals."""

    first: str
    """uuid of a count; the smaller of both."""
    second: str
    taxon: str
    offices: tuple[str, str]
    days: int
    distance_km: float


@dataclass(frozen=True)
class _Sighting:
    uuid: str
    office: str
    taxon: str
    group: str
    individual: str
    linked: str
    days: Span
    x: float
    y: float


def doubles(records: Mapping[RecordKey, Record], schema: Schema, touched: frozenset[str] | None = None) -> list[Double]:
    """Return the pairs of counts of different offices that may be of the same animals, sorted.

    records: stored values with WKB; touched: uuids of counts of which at least one must be in a pair, None for all.
    """
    cells: dict[tuple[str, int, int], list[_Sighting]] = {}
    everyone = list(_sightings(records, schema))
    for one in everyone:
        cells.setdefault((one.taxon, *_cell(one)), []).append(one)
    found = []
    for one in everyone:
        if touched is not None and one.uuid not in touched:
            continue
        for other in _near(one, cells):
            mirrored = touched is None or other.uuid in touched
            pair = None if mirrored and other.uuid < one.uuid else _double(one, other)
            if pair:
                found.append(pair)
    return sorted(found, key=lambda pair: (pair.first, pair.second))


def _cell(one: _Sighting) -> tuple[int, int]:
    """Return the half degree of latitude and the degrees of longitude a sighting lies in: wider than any distance."""
    return math.floor(one.y * 2), math.floor(one.x)


def _near(one: _Sighting, cells: Mapping[tuple[str, int, int], list[_Sighting]]) -> Iterator[_Sighting]:
    row, column = _cell(one)
    for y in (row - 1, row, row + 1):
        for x in (column - 1, column, column + 1):
            yield from cells.get((one.taxon, y, x), ())


def _sightings(records: Mapping[RecordKey, Record], schema: Schema) -> Iterator[_Sighting]:
    for key, record in records.items():
        if key.table != "count" or record.get("occurrence_status") != "present":
            continue
        visit = records.get(RecordKey("visit", str(record.get("visit_uuid"))))
        days = span(visit.get("event_date")) if visit else None
        middle = _middle(visit.get(GEOMETRY)) if visit else None
        taxon = schema.taxa.get(str(record.get("taxon_code")))
        if days and middle and taxon:
            own = str(record["office"]), taxon.code, taxon.group, str(record.get("individual_ref") or "")
            yield _Sighting(key.uuid, *own, str(record.get("same_as") or ""), days, *middle)


def _middle(data: bytes | None) -> tuple[float, float] | None:
    if data is None:
        return None
    try:
        box = wkb.parse(data).bounds
    except NeaspecError:
        return None
    return (box.west + box.east) / 2, (box.south + box.north) / 2


def _double(one: _Sighting, other: _Sighting) -> Double | None:
    if one.office == other.office or one.uuid in (other.uuid, other.linked) or other.uuid == one.linked:
        return None
    named = bool(one.individual and other.individual)
    days = one.days.days_apart(other.days)
    if (named and one.individual != other.individual) or (days > DAYS and not (named and one.group == "cat")):
        return None
    apart = distance_km(one.x, one.y, other.x, other.y)
    if apart > DISTANCE_KM.get(one.group, DISTANCE_KM["cat"]):
        return None
    first, second = sorted((one, other), key=lambda sighting: sighting.uuid)
    return Double(first.uuid, second.uuid, one.taxon, (first.office, second.office), days, round(apart, 3))


def distance_km(x: float, y: float, other_x: float, other_y: float) -> float:
    """Return the great-circle distance of two places in degrees (haversine), km."""
    north, east = math.radians(other_y - y) / 2, math.radians(other_x - x) / 2
    parallel = math.cos(math.radians(y)) * math.cos(math.radians(other_y))
    return 2 * RADIUS_KM * math.asin(min(1.0, math.sqrt(math.sin(north) ** 2 + parallel * math.sin(east) ** 2)))
