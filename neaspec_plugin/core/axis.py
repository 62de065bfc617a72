"""The centreline of a corridor that was drawn as a polygon: the longest way along its medial axis.

The medial axis is taken from the Voronoi diagram of points along the outline (Brandt & Algazi 1992,
doi 10.1016/1049-9660(92)90030-7): its edges inside the polygon run where two sides are equally far. Towards an end the
medial axis runs into a corner; there the centreline goes straight on instead.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.shape import Geometry, line, nearest_points, polygons, rings, valid, voronoi
from neaspec_plugin.core.transect import Edges

_PER_WIDTH = 4.0
"""Points along the outline on a length of the mean width: a neck a quarter as wide is still seen as one."""
_FEWEST, _MOST = 48, 600
"""Points along all outlines of one polygon."""
_BLOCK = 200_000
"""Comparisons made at once, of a point with an edge or with a point: a few MiB."""
_OPENING = 0.4
"""m of half width gained per m of way: into a square corner it is 0.71, into a sharp one of 50 degrees 0.42, into a
round end 1; between sides that open by less than 23 degrees each it is less."""
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
        return bool((_from_outline(places, outline) >= radius_m).all())


def axis(ground: Geometry, ends: Sequence[Geometry] = ()) -> Axis | None:
    """Return the centreline of a corridor, m, through all its parts; None for one without area.

    ends: two shapes that it joins, for example core areas: the centreline of a single part leads from the place nearest
    to the one to that nearest to the other. Without them it is the longest way.
    """
    parts = sorted(polygons(valid(ground)), key=_area, reverse=True)[:_MOST_PARTS]
    found = [one for one in (_along(part, ends if len(parts) == 1 else ()) for part in parts) if one is not None]
    return _joined(found) if found else None


def _along(polygon: Geometry, ends: Sequence[Geometry]) -> Axis | None:
    """Return the centreline of one polygon."""
    if polygon.area <= 0:
        return None
    outline = rings(polygon)
    samples = _sampled(outline, polygon)
    edges = voronoi(samples)
    nodes, numbers = np.unique(edges.reshape(-1, 2), axis=0, return_inverse=True)
    numbers = numbers.reshape(-1, 2)
    inside = _inside(nodes, outline)
    kept = numbers[inside[numbers].all(axis=1)]
    if not len(kept):
        return _straight(polygon, outline)
    beside = _beside(nodes, kept)
    way = _way(nodes, beside, polygon, ends)
    places = nodes[way]
    half = _from_outline(places, outline)
    places, half = _without_caps(places, half)
    if len(places) < 2:
        return _straight(polygon, outline)
    places = _reaching(_smooth(places, half), half, outline)
    return Axis(places, np.concatenate([half[:1], half, half[-1:]]))


def _sampled(outline: Sequence[Array], polygon: Geometry) -> Array:
    """Return points along the rings, evenly: so close that a narrow place has some on both sides."""
    length = float(polygon.length)
    width = 2.0 * float(polygon.area) / length
    count = int(np.clip(length / width * _PER_WIDTH, _FEWEST, _MOST))
    step = length / count
    parts = []
    for ring in outline:
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
        stops = np.arange(max(3, round(along[-1] / step))) * (along[-1] / max(3, round(along[-1] / step)))
        parts.append(np.stack([np.interp(stops, along, ring[:, i]) for i in (0, 1)], axis=1))
    samples: Array = np.concatenate(parts)
    return samples


def _inside(places: Array, outline: Sequence[Array]) -> Array:
    """Tell for each point whether it lies inside the rings: a ray to the east crosses them an odd number of times."""
    start = np.concatenate([ring[:-1] for ring in outline])
    end = np.concatenate([ring[1:] for ring in outline])
    # A level edge is crossed by no ray.
    leaning = start[:, 1] != end[:, 1]
    start, end = start[leaning], end[leaning]
    slope = (end[:, 0] - start[:, 0]) / (end[:, 1] - start[:, 1])
    inside = np.zeros(len(places), dtype=bool)
    for part in np.array_split(np.arange(len(places)), max(1, len(places) * len(start) // _BLOCK)):
        x, y = places[part, :1], places[part, 1:]
        over = (start[:, 1] > y) != (end[:, 1] > y)
        east = x < start[:, 0] + (y - start[:, 1]) * slope
        inside[part] = (over & east).sum(axis=1) % 2 == 1
    return inside


def _from_outline(places: Array, outline: Sequence[Array]) -> Array:
    """Return the distance of each point from the rings."""
    start = np.concatenate([ring[:-1] for ring in outline])
    way = np.concatenate([np.diff(ring, axis=0) for ring in outline])
    squared = np.maximum((way**2).sum(axis=1), np.finfo(float).tiny)
    found = np.empty(len(places))
    for part in np.array_split(np.arange(len(places)), max(1, len(places) * len(start) // _BLOCK)):
        x, y = (places[part, i, None] - start[:, i] for i in (0, 1))
        share = np.clip((x * way[:, 0] + y * way[:, 1]) / squared, 0.0, 1.0)
        apart = (x - share * way[:, 0]) ** 2 + (y - share * way[:, 1]) ** 2
        found[part] = np.sqrt(apart.min(axis=1))
    return found


def _beside(nodes: Array, edges: Array) -> dict[int, list[tuple[int, float]]]:
    """Return the neighbours of each node with their distances."""
    lengths = np.hypot(*(nodes[edges[:, 0]] - nodes[edges[:, 1]]).T)
    beside: dict[int, list[tuple[int, float]]] = {}
    for (a, b), length in zip(edges.tolist(), lengths.tolist()):
        beside.setdefault(a, []).append((b, length))
        beside.setdefault(b, []).append((a, length))
    return beside


def _way(
    nodes: Array, beside: dict[int, list[tuple[int, float]]], polygon: Geometry, ends: Sequence[Geometry]
) -> list[int]:
    """Return the nodes of the way between the ends, or of the longest one of the greatest connected part."""
    if len(ends) == 2:
        known = list(beside)
        first, last = (known[_closest(nodes[known], polygon, end)] for end in ends)
        distance, before = _spread(first, beside)
        if last in distance and last != first:
            return _back(last, before)[::-1]
    best: list[int] = []
    longest, left = -1.0, set(beside)
    while left:
        distance, _ = _spread(min(left), beside)
        left -= set(distance)
        far = max(distance, key=distance.__getitem__)
        distance, before = _spread(far, beside)
        end = max(distance, key=distance.__getitem__)
        if distance[end] > longest:
            longest, best = distance[end], _back(end, before)
    return best


def _closest(places: Array, polygon: Geometry, end: Geometry) -> int:
    """Return the number of the point nearest to the middle of where the polygon meets a shape."""
    met = polygon.intersection(end)
    centre = nearest_points(polygon, end)[0] if met.is_empty else met.centroid
    return int(np.hypot(places[:, 0] - centre.x, places[:, 1] - centre.y).argmin())


def _spread(start: int, beside: dict[int, list[tuple[int, float]]]) -> tuple[dict[int, float], dict[int, int]]:
    """Return the distance of every node that can be reached, and the node before it (Dijkstra 1959)."""
    distance, before = {start: 0.0}, {start: start}
    queue = [(0.0, start)]
    while queue:
        so_far, node = heappop(queue)
        if so_far > distance[node]:
            continue
        for other, length in beside[node]:
            if so_far + length < distance.get(other, math.inf):
                distance[other], before[other] = so_far + length, node
                heappush(queue, (so_far + length, other))
    return distance, before


def _back(node: int, before: dict[int, int]) -> list[int]:
    way = [node]
    while before[node] != node:
        node = before[node]
        way.append(node)
    return way


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
    smooth: Array = np.stack([np.interp(stops, along, places[:, i]).mean(axis=1) for i in (0, 1)], axis=1)
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
