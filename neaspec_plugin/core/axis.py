"""The centreline of a corridor that was drawn as a polygon: the longest way along its medial axis.

Towards an end the medial axis runs into a corner; there the centreline goes straight on instead.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.medial import Medial, from_outline, length_of, longest, medial, samples, spread, way_back
from neaspec_plugin.core.shape import Geometry, line, nearest_points, polygons, rings, valid
from neaspec_plugin.core.transect import Edges

_OPENING = 0.4
"""m of half width gained per m of way: into a square corner it is 0.71, into a sharp one of 50 degrees 0.42, into a
round end 1; between sides that open by less than 23 degrees each it is less."""
_HUGGED = 1 / 3
"""Share of the outline from which a corridor lies along what it joins: its longest way is not the one between."""
_BESIDE = 1.5
"""Half widths from a point of the medial axis within which a place on the outline lies beside it."""
_ASKED = 48
"""Points of the medial axis nearest to a place that are asked whether it lies beside them."""
_MOSTLY = 0.6
"""Share of the longest way from which the way between two shapes is that of the whole corridor."""
_STAY = 0.8
"""Half widths that a point is moved at most when the way is smoothed."""
_LEVER = 2.0
"""Half widths back from an end whose direction it goes straight on in."""
_MOST_PARTS = 40
"""Parts of a corridor that are joined by one centreline, the largest ones."""


@dataclass(frozen=True)
class Axis:
    """A centreline."""

    places: Array
    """x and y of its points, n x 2, m; at least two."""
    half: Array
    """Distance of each point from the outline, m: the corridor is nowhere narrower there than twice this."""

    @property
    def line(self) -> Geometry:
        """The centreline as a shape."""
        return line(self.places)

    def clear(self, ground: Geometry, radius_m: float, step_m: float) -> bool:
        """Tell whether a circle of this radius, m, fits into the ground at every step along the way but at its ends."""
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(self.places, axis=0).T))])
        if along[-1] <= 2 * radius_m:
            return False
        stops = np.linspace(radius_m, along[-1] - radius_m, int(along[-1] / step_m) + 2)
        places = np.stack([np.interp(stops, along, self.places[:, i]) for i in (0, 1)], axis=1)
        outline = [ring for polygon in polygons(ground) for ring in rings(polygon)]
        return bool((from_outline(places, outline) >= radius_m).all())


def axis(ground: Geometry, ends: Sequence[Geometry] = ()) -> Axis | None:
    """Return the centreline of a corridor, m, through all its parts; None for one without area.

    ends: two shapes that it joins, for example core areas: the centreline of a single part leads from the middle of
    where it meets the one to the middle of where it meets the other, unless that is only a part of the way. Without
    them it is the longest way.
    """
    parts = sorted(polygons(valid(ground)), key=_area, reverse=True)[:_MOST_PARTS]
    found = [one for one in (_along(part, ends if len(parts) == 1 else ()) for part in parts) if one is not None]
    return _joined(found) if found else None


def _along(polygon: Geometry, ends: Sequence[Geometry]) -> Axis | None:
    """Return the centreline of one polygon."""
    if polygon.area <= 0:
        return None
    outline = rings(polygon)
    met = [_meeting(polygon, end) for end in ends] if len(ends) == 2 else []
    if met and met[0].distance(met[1]) < 2.0 * float(polygon.area) / float(polygon.length):
        return _across(polygon, outline, met)
    for points in samples(outline, polygon):
        graph = medial(points, outline)
        way, whole = longest(graph.beside)
        between = _between(polygon, graph, met) if met else None
        if between is not None and (_held(polygon, met) > _HUGGED or length_of(between) > _MOSTLY * graph.length(way)):
            half = from_outline(between, outline)
            return Axis(_inside_of(polygon, _smooth(between, half), between), half)
        known = between is not None or not met
        if known and whole and len(way) > 1 and polygon.contains(line(graph.nodes[way])):
            break
    if len(way) < 2:
        return _straight(polygon, outline)
    places = graph.nodes[way]
    half = from_outline(places, outline)
    places, half = _without_caps(places, half)
    if len(places) < 2:
        return _straight(polygon, outline)
    places = _reaching(_inside_of(polygon, _smooth(places, half), places), half, outline)
    return Axis(places, np.concatenate([half[:1], half, half[-1:]]))


def _across(polygon: Geometry, outline: Sequence[Array], met: Sequence[Geometry]) -> Axis:
    """Return the shortest line between two shapes across ground that is wider than long: its medial axis lies askew."""
    places = np.array([[place.x, place.y] for place in nearest_points(*met)])
    if np.hypot(*(places[1] - places[0])) == 0.0:
        return _straight(polygon, outline)
    return Axis(places, from_outline(places, outline))


def _between(polygon: Geometry, graph: Medial, met: Sequence[Geometry]) -> Array | None:
    """Return the way along the medial axis from the middle of one meeting to that of the other; None without one."""
    middles = [nearest_points(polygon, one.centroid)[0] for one in met]
    first, last = (np.array([place.x, place.y]) for place in middles)
    known = list(graph.beside)
    if not known:
        return None
    nodes = graph.nodes[known]
    goal = known[int(np.hypot(*(nodes - last).T).argmin())]
    start, reached = _entry(polygon, first, known, nodes, spread(goal, graph.beside)[0])
    if not reached:
        return None
    distance, before = spread(start, graph.beside)
    goal, _ = _entry(polygon, last, known, nodes, distance)
    places = np.concatenate([[first], graph.nodes[way_back(goal, before)[::-1]], [last]])
    way: Array = places[np.concatenate([[True], np.hypot(*np.diff(places, axis=0).T) > 0])]
    return way


def _entry(
    polygon: Geometry, place: Array, known: list[int], nodes: Array, distance: Mapping[int, float]
) -> tuple[int, bool]:
    """Return the node over which a place on the outline is reached by the shortest way, and whether it is reached.

    Only nodes whose circle comes near to the place: to the corners beside it the medial axis has branches of its own.
    """
    apart = np.hypot(*(nodes - place).T)
    near = np.argsort(apart)[:_ASKED]
    half = from_outline(nodes[near], rings(polygon))
    far = np.array([distance.get(known[number], math.inf) for number in near])
    beside = apart[near] <= _BESIDE * half
    best = int(np.where(beside, apart[near] + far, math.inf).argmin()) if beside.any() else 0
    return known[near[best]], bool(np.isfinite(far[best]))


def _held(polygon: Geometry, met: Sequence[Geometry]) -> float:
    """Return the share of the outline along which a polygon meets the shapes; areas are half their outline long."""
    return sum(float(one.length) / (2.0 if one.area > 0 else 1.0) for one in met) / float(polygon.length)


def _meeting(polygon: Geometry, end: Geometry) -> Geometry:
    """Return where a polygon meets a shape, or comes nearest to it."""
    apart = polygon.distance(end)
    near = end.intersection(polygon.envelope.buffer(apart + 1.0)).buffer(apart * 1.5) if apart > 0 else end
    met = polygon.intersection(near)
    return nearest_points(polygon, end)[0] if met.is_empty else met


def _inside_of(polygon: Geometry, smooth: Array, places: Array) -> Array:
    """Return the smooth way where it stays inside, else the way as the medial axis has it."""
    return smooth if len(smooth) < 2 or polygon.contains(line(smooth)) else places


def _without_caps(places: Array, half: Array) -> tuple[Array, Array]:
    """Return the way without the stretches at both ends that run into corners or to the rim of a round end."""
    slack = 0.05 * half.max()
    for _ in range(2):
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(places, axis=0).T))])
        gained, first = (half - _OPENING * along).tolist(), 0
        for number, gain in enumerate(gained):
            if gain > gained[first]:
                first = number
            elif gained[first] - gain > half[first] / 4 + slack:
                break  # what comes then is no end any more: a room behind a neck may be wider
        places, half = places[first:][::-1], half[first:][::-1]
    return places, half


def _smooth(places: Array, half: Array) -> Array:
    """Return the way without its small zigzag: each point is the mean of those up to a half width away."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(places, axis=0).T))])
    # Symmetric windows, shorter towards the ends, so that a straight way stays where it is.
    reach = np.minimum(half, np.minimum(along, along[-1] - along))
    dense = np.linspace(-1.0, 1.0, 9)
    stops = along[:, None] + reach[:, None] * dense
    means = np.stack([np.interp(stops, along, places[:, i]).mean(axis=1) for i in (0, 1)], axis=1)
    # No farther than the circle around the point that fits in.
    moved = np.hypot(*(means - places).T)
    share = np.minimum(1.0, _STAY * half / np.maximum(moved, 1e-9))
    smooth: Array = places + (means - places) * share[:, None]
    return smooth


def _reaching(places: Array, half: Array, outline: Sequence[Array]) -> Array:
    """Return the way led straight on at both ends, as far as the outline."""
    edges = Edges(outline)
    for width in (half[-1], half[0]):
        back = places[-1] - places
        near = np.flatnonzero(np.hypot(*back.T) >= _LEVER * width)
        towards = back[near[-1] if len(near) else 0]
        # The last point is the only one that is not smoothed: it is put into the middle.
        left = np.array([-towards[1], towards[0]]) / np.hypot(*towards)
        low, high = edges.span(*places[-1], *left)
        centred = places[-1] + left * np.clip((low + high) / 2, -width / 2, width / 2)
        towards = towards + centred - places[-1]
        end = _hit(centred, towards / np.hypot(*towards), outline)
        places = np.concatenate([places[:-1], [centred, end]])[::-1]
    return places


def _hit(place: Array, towards: Array, outline: Sequence[Array]) -> Array:
    """Return where a ray from a point inside leaves the rings."""
    start = np.concatenate([ring[:-1] for ring in outline]) - place
    end = np.concatenate([ring[1:] for ring in outline]) - place
    side, next_side = (towards[0] * p[:, 1] - towards[1] * p[:, 0] for p in (start, end))
    over = (side >= 0) != (next_side >= 0)
    share = side[over] / (side[over] - next_side[over])
    met = start[over] + (end[over] - start[over]) * share[:, None]
    ahead = met @ towards
    ahead = ahead[ahead > 0]
    hit: Array = place + towards * (ahead.min() if ahead.size else 0.0)
    return hit


def _straight(polygon: Geometry, outline: Sequence[Array]) -> Axis:
    """Return the line through the middle of a polygon as long as it is wide, along its longer side."""
    corners = np.asarray(polygon.minimum_rotated_rectangle.exterior.coords)[:4]
    a, b = corners[1] - corners[0], corners[2] - corners[1]
    towards = a if np.hypot(*a) >= np.hypot(*b) else b
    centre = polygon.representative_point()
    middle = np.array([centre.x, centre.y])
    towards = towards / np.hypot(*towards)
    places = np.array([_hit(middle, -towards, outline), middle, _hit(middle, towards, outline)])
    return Axis(places, np.full(3, float(polygon.exterior.distance(centre))))


def _joined(parts: list[Axis]) -> Axis:
    """Return one centreline through all parts: from one of the two farthest ends on, always to the nearest next."""
    if len(parts) == 1:
        return parts[0]
    ends = np.array([[part.places[0], part.places[-1]] for part in parts])
    flat = ends.reshape(-1, 2)
    apart = np.hypot(*(flat[:, None] - flat[None]).transpose(2, 0, 1))
    number = int(np.unravel_index(apart.argmax(), apart.shape)[0])
    places, half, left = [], [], set(range(len(parts)))
    while left:
        part, end = divmod(number, 2)
        left.remove(part)
        order = slice(None, None, -1 if end else 1)
        places.append(parts[part].places[order])
        half.append(parts[part].half[order])
        here = places[-1][-1]
        number = min(
            (2 * other + side for other in left for side in (0, 1)),
            key=lambda one: float(np.hypot(*(flat[one] - here))),
            default=0,
        )
    return Axis(np.concatenate(places), np.concatenate(half))


def _area(polygon: Geometry) -> float:
    return float(polygon.area)
