"""The medial axis of a polygon as a graph: from the Voronoi diagram of points along its outline.

Its edges inside the polygon run where two sides are equally far (Brandt & Algazi 1992,
doi 10.1016/1049-9660(92)90030-7).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.shape import Geometry, voronoi

_PER_WIDTH = 4.0
"""Points along the outline on a length of the mean width: a neck a quarter as wide is still seen as one."""
_FEWEST, _MOST = 48, 600
"""Points along all outlines of one polygon."""
_CLOSE = 6000
"""Points along the outlines when all else finds no way."""
_BLOCK = 200_000
"""Comparisons made at once, of a point with an edge or with a point: a few MiB."""
_WHOLE = 0.9
"""Share of the points of the medial axis that hang together in an outline whose narrow places were seen."""


@dataclass(frozen=True)
class Medial:
    """A medial axis as a graph."""

    nodes: Array
    """x and y of its points, n x 2, m."""
    beside: dict[int, list[tuple[int, float]]]
    """The neighbours of each point inside, with their distances, m."""

    def length(self, way: Sequence[int]) -> float:
        """Return the length of a way along it, m."""
        return length_of(self.nodes[list(way)]) if len(way) > 1 else 0.0


def medial(points: Array, outline: Sequence[Array]) -> Medial:
    """Return the medial axis of the rings as far as it lies inside."""
    edges = voronoi(points)
    nodes, numbers = np.unique(edges.reshape(-1, 2), axis=0, return_inverse=True)
    numbers = numbers.reshape(-1, 2)
    inside = _inside(nodes, outline)
    return Medial(nodes, _beside(nodes, numbers[inside[numbers].all(axis=1)]))


def samples(outline: Sequence[Array], polygon: Geometry) -> Iterator[Array]:
    """Yield points along the rings: so close that a narrow place has some on both sides; then closer, with all corners.

    The later sets are for outlines with places far narrower than the rest, where the first one finds no way through.
    """
    length = float(polygon.length)
    count = int(np.clip(length**2 / (2.0 * float(polygon.area)) * _PER_WIDTH, _FEWEST, _MOST))
    yield _evenly(outline, length / count)
    corners = np.concatenate([ring[:-1] for ring in outline])
    for step in (length / (4 * count), length / _CLOSE):
        # Points that coincide, or nearly so, would have no edge between them.
        yield np.unique(np.round(np.concatenate([_evenly(outline, step), corners]), 3), axis=0)


def _evenly(outline: Sequence[Array], step: float) -> Array:
    """Return points along the rings about a step apart."""
    parts = []
    for ring in outline:
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
        number = max(3, round(along[-1] / step))
        stops = np.arange(number) * (along[-1] / number)
        parts.append(np.stack([np.interp(stops, along, ring[:, i]) for i in (0, 1)], axis=1))
    points: Array = np.concatenate(parts)
    return points


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


def from_outline(places: Array, outline: Sequence[Array]) -> Array:
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


def longest(beside: dict[int, list[tuple[int, float]]]) -> tuple[list[int], bool]:
    """Return the nodes of the longest shortest way of all connected parts, and whether nearly all hangs together."""
    best: list[int] = []
    farthest, left, greatest = -1.0, set(beside), 0
    while left:
        distance, _ = spread(min(left), beside)
        left -= set(distance)
        greatest = max(greatest, len(distance))
        far = max(distance, key=distance.__getitem__)
        distance, before = spread(far, beside)
        end = max(distance, key=distance.__getitem__)
        if distance[end] > farthest:
            farthest, best = distance[end], way_back(end, before)
    return best, greatest >= _WHOLE * len(beside)


def spread(start: int, beside: dict[int, list[tuple[int, float]]]) -> tuple[dict[int, float], dict[int, int]]:
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


def way_back(node: int, before: dict[int, int]) -> list[int]:
    """Return the nodes from one back to where `spread` began."""
    way = [node]
    while before[node] != node:
        node = before[node]
        way.append(node)
    return way


def length_of(places: Array) -> float:
    """Return the length of a line through points, n x 2, m."""
    return float(np.hypot(*np.diff(places, axis=0).T).sum())
