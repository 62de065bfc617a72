"""What holds the parts of a corridor together: gaps in unbroken ground, hops between stepping stones.

The links between parts are those of the least spanning tree (Prim 1957): the shortest that leave no part alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from neaspec_plugin.core.shape import Geometry, Tree, box, nearest_points
from neaspec_plugin.core.stepping import Stones, stones


@dataclass(frozen=True)
class Hop:
    """The shortest straight way between two parts."""

    a: int
    """Number of one part, from 0."""
    b: int
    """Number of the other part."""
    start: tuple[float, float]
    """x and y on the edge of a, m."""
    end: tuple[float, float]
    """x and y on the edge of b, m."""
    length_m: float
    """Length, m; 0 where the parts touch."""

    @property
    def middle(self) -> tuple[float, float]:
        """The place halfway."""
        return (self.start[0] + self.end[0]) / 2, (self.start[1] + self.end[1]) / 2


def hop(parts: Sequence[Geometry], a: int, b: int) -> Hop:
    """Return the shortest straight way between two parts."""
    start, end = nearest_points(parts[a], parts[b])
    return Hop(a, b, (start.x, start.y), (end.x, end.y), math.hypot(end.x - start.x, end.y - start.y))


def spanning(parts: Sequence[Geometry]) -> list[Hop]:
    """Return the shortest hops that join all parts: one fewer than there are parts."""
    left = set(range(1, len(parts)))
    nearest = {b: (parts[0].distance(parts[b]), 0) for b in left}
    found = []
    while left:
        b = min(left, key=lambda one: nearest[one])
        left.remove(b)
        found.append(hop(parts, nearest[b][1], b))
        for other in left:
            apart = parts[b].distance(parts[other])
            if apart < nearest[other][0]:
                nearest[other] = (apart, b)
    return found


def network(parts: Sequence[Geometry], greatest_m: float) -> Stones:
    """Return the network of all hops between parts up to the greatest hop, m."""
    tree, apart = Tree(parts), {}
    for a, part in enumerate(parts):
        west, south, east, north = part.bounds
        around = box(west - greatest_m, south - greatest_m, east + greatest_m, north + greatest_m)
        for b in tree.near(around):
            if b > a:
                apart[a, b] = float(part.distance(parts[b]))
    return stones(range(len(parts)), apart, greatest_m)
