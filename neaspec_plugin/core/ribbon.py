"""A corridor drawn as a centreline with a width at each of its points, tapering between them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.shape import Geometry, Point, Polygon, line, union

_QUARTER = 16
"""Corners of a quarter of a circle at a bend: its edge lies at most 0.12 % of the half width inside."""


def ribbon(places: Sequence[tuple[float, float]], widths: Sequence[float]) -> Geometry:
    """Return the polygon of a centreline, m, with a width at each point, m; flat at both ends, round at bends.

    Between two points the width changes evenly. Points that repeat the one before are passed over. Raises NeaspecError
    `corridor.empty` with fewer than two different points or without a width.
    """
    # To the millimetre: what lies nearer together is one point, and shapes far thinner are none.
    exact = np.round(np.array(places, dtype=float).reshape(-1, 2), 3)
    kept = [i for i in range(len(exact)) if i == 0 or tuple(exact[i]) != tuple(exact[i - 1])]
    points, half = exact[kept], np.round(np.array([widths[i] for i in kept]) / 2, 3)
    if len(points) < 2 or not (half >= 0).all() or half.max() <= 0:
        raise NeaspecError("corridor.empty")
    way = np.diff(points, axis=0)
    left = np.stack([-way[:, 1], way[:, 0]], axis=1) / np.hypot(*way.T)[:, None]
    pieces = []
    for i, side in enumerate(left):
        near, far = side * half[i], side * half[i + 1]
        pieces.append(Polygon([points[i] + near, points[i + 1] + far, points[i + 1] - far, points[i] - near]))
    pieces += [Point(*points[i]).buffer(half[i], _QUARTER) for i in range(1, len(points) - 1) if half[i] > 0]
    return union(piece for piece in pieces if piece.area > 0)


def centreline(places: Sequence[tuple[float, float]]) -> Geometry:
    """Return the centreline as a shape."""
    return line(np.asarray(places, dtype=float))
