"""Corridors cut into the units that are assessed: equally long pieces, in one country each."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.shape import Geometry, LineString, lines, many, polygons, rings, split, union, valid
from neaspec_plugin.core.territory import Territory
from neaspec_plugin.core.transect import Edges

LENGTH_M = 5000.0
"""Length of a unit along the centreline, m (protocol of the joint habitat assessment, proposal)."""
_OVER_M = 1.0
"""m by which a cut reaches beyond both edges, so that rounding leaves no bridge."""


@dataclass(frozen=True)
class Unit:
    """One piece of a corridor."""

    number: int
    """Number of the piece along the centreline, from 1; pieces of one number lie side by side."""
    country: str
    """Code of the country it lies in; empty for ground of no known country."""
    shape: Geometry
    """Its polygons."""


def units(ground: Geometry, axis: Geometry, territory: Territory, length_m: float = LENGTH_M) -> list[Unit]:
    """Return the units of a corridor, from the start of its centreline; together they are the corridor.

    The pieces are of equal length, as near to length_m as their number allows. Cuts are transects; they lead on along
    borders. A sliver at a border, narrower than the tolerance for borders, stays with the unit beside it.
    """
    whole = valid(ground)
    count = max(1, round(axis.length / length_m))
    pieces = _cut(whole, axis, [axis.length * i / count for i in range(1, count)])
    found = []
    for number, piece in enumerate(pieces, start=1):
        found += [Unit(number, country, shape) for country, shape in _by_country(piece, territory)]
    return found


def _cut(ground: Geometry, axis: Geometry, stops: list[float]) -> list[Geometry]:
    """Return the ground cut across the axis at some distances along it, in their order."""
    edges = Edges([ring for polygon in polygons(ground) for ring in rings(polygon)])
    parts = polygons(ground)
    for stop in stops:
        cut = _transect(edges, axis, stop)
        if cut is not None:
            parts = [piece for part in parts for piece in polygons(split(part, cut))]
    bounds = [0.0, *stops, axis.length]
    groups: list[list[Geometry]] = [[] for _ in bounds[1:]]
    for part in parts:
        groups[_belongs(part, axis, bounds)].append(part)
    return [union(group) for group in groups if group]


def _transect(edges: Edges, axis: Geometry, stop: float) -> Geometry | None:
    """Return the transect at a place of the axis, a little longer than the ground is wide; None outside the ground."""
    here = axis.interpolate(stop)
    back, ahead = axis.interpolate(max(stop - LENGTH_M / 10, 0.0)), axis.interpolate(stop + LENGTH_M / 10)
    across, up = back.y - ahead.y, ahead.x - back.x
    size = math.hypot(across, up)
    if size == 0.0:
        return None
    low, high = edges.span(here.x, here.y, across / size, up / size)
    if high - low <= 0.0:
        return None
    ends = [(here.x + d * across / size, here.y + d * up / size) for d in (low - _OVER_M, high + _OVER_M)]
    return LineString(ends)


def _belongs(part: Geometry, axis: Geometry, bounds: list[float]) -> int:
    """Return the number of the stretch of the axis that a piece belongs to: where most of it lies along the axis."""
    inside = max(lines(part.intersection(axis)), key=lambda one: one.length, default=None)
    place = part.representative_point() if inside is None else inside.interpolate(0.5, normalized=True)
    along = axis.project(place)
    return int(np.clip(np.searchsorted(bounds, along) - 1, 0, len(bounds) - 2))


def _by_country(piece: Geometry, territory: Territory) -> Iterator[tuple[str, Geometry]]:
    """Yield the part of a piece in each country; slivers go to the greatest part that they touch."""
    if not territory.countries:
        yield "", piece
        return
    parts = sorted(territory.parts(piece).items(), key=lambda one: -one[1].area)
    slivers = [(code, shape) for code, shape in parts[1:] if shape.buffer(-territory.tolerance_m / 2).is_empty]
    kept = {code: [shape] for code, shape in parts if (code, shape) not in slivers}
    for _, sliver in slivers:
        nearest = min(kept, key=lambda code: kept[code][0].distance(sliver))
        kept[nearest].append(sliver)
    for code, shapes in kept.items():
        yield code, many([union(shapes)])
