"""Corridors cut into the units that are assessed: equally long pieces, in one country each."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.shape import Geometry, LineString, cut, lines, many, union, valid
from neaspec_plugin.core.territory import Territory

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
    bounds = [0.0, *stops, axis.length]
    reach = (bounds[1] - bounds[0]) / 2
    cuts = [piece for stop in stops for piece in _transects(ground, axis, stop, reach)]
    groups: list[list[Geometry]] = [[] for _ in bounds[1:]]
    for part in cut(ground, cuts):
        groups[_belongs(part, axis, bounds)].append(part)
    return [union(group) for group in groups if group]


def _transects(ground: Geometry, axis: Geometry, stop: float, reach: float) -> list[Geometry]:
    """Return the pieces of the line across a place of the axis that lie in the ground and nearest to that place.

    There are several where holes lie between them; those of another bend of the corridor are left out. Each is a little
    longer than the ground is wide.
    """
    here = axis.interpolate(stop)
    back, ahead = axis.interpolate(max(stop - LENGTH_M / 10, 0.0)), axis.interpolate(stop + LENGTH_M / 10)
    across, up = back.y - ahead.y, ahead.x - back.x
    size = math.hypot(across, up)
    if size == 0.0:
        return []
    across, up = across / size, up / size
    west, south, east, north = ground.bounds
    far = math.hypot(east - west, north - south)
    whole = LineString([(here.x - far * across, here.y - far * up), (here.x + far * across, here.y + far * up)])
    found = []
    for piece in lines(whole.intersection(ground)):
        middle = piece.interpolate(0.5, normalized=True)
        if abs(axis.project(middle) - stop) <= reach:
            along = [(x - here.x) * across + (y - here.y) * up for x, y in piece.coords]
            ends = [(here.x + d * across, here.y + d * up) for d in (min(along) - _OVER_M, max(along) + _OVER_M)]
            found.append(LineString(ends))
    return found


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
