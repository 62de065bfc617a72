"""How wide a shape is across a line: the piece of a straight cut that holds a given point."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from neaspec_plugin.core.grid import Array

_BLOCK = 64
"""Edges in one block; only blocks whose frame a cut meets are looked into."""
_FEW = 2048
"""Edges that are faster looked at all than sorted out by blocks."""
_NEAR = 1e-3
"""m: a point so near to a piece lies on it, and pieces so near to each other are one; far above any rounding."""


class Edges:
    """The edges of closed rings, shells and holes of any number of polygons alike."""

    def __init__(self, rings: Sequence[Array]) -> None:
        """Take the corners of each ring, n x 2 (x, y) in m, the first repeated at the end."""
        self.x, self.y = np.ascontiguousarray(np.concatenate(rings).T)
        # An edge begins at every corner but the last of a ring.
        self.edges = np.delete(np.arange(len(self.x)), np.cumsum([len(ring) for ring in rings]) - 1)
        firsts = np.arange(0, len(self.edges), _BLOCK)
        pairs = [(corners[self.edges], corners[self.edges + 1]) for corners in (self.x, self.y)]
        low = np.stack([np.minimum.reduceat(np.minimum(*pair), firsts) for pair in pairs], axis=1)
        high = np.stack([np.maximum.reduceat(np.maximum(*pair), firsts) for pair in pairs], axis=1)
        self.centre, self.half = (low + high) / 2, (high - low) / 2

    def piece(self, x: float, y: float, across: float, up: float) -> float:
        """Return the length, m, of the piece of a straight cut that holds the point x, y; 0 when none does.

        The cut leads through the point along the unit vector (across, up); edges count as inside.
        """
        low, high = self.span(x, y, across, up)
        return high - low

    def span(self, x: float, y: float, across: float, up: float) -> tuple[float, float]:
        """Return where that piece begins and ends, as distances from the point along the cut, m."""
        edges = self._near(x, y, across, up) if len(self.edges) > _FEW else self.edges
        start, end = edges, edges + 1
        before = (self.x[start] - x) * up - (self.y[start] - y) * across
        after = (self.x[end] - x) * up - (self.y[end] - y) * across
        # A corner on the cut belongs to one side of it: once to the left, once to the right. What is inside seen from
        # either side is inside or an edge.
        over = np.flatnonzero((before >= 0) != (after >= 0))
        pieces = [self._crossings(start[over], before[over], after[over], x, y, across, up)]
        if not (before.all() and after.all()):
            over = np.flatnonzero((before > 0) != (after > 0))
            pieces.append(self._crossings(start[over], before[over], after[over], x, y, across, up))
        return _holding(np.concatenate(pieces))

    def _near(self, x: float, y: float, across: float, up: float) -> Array:
        """Return the edges of the blocks whose frame the cut meets."""
        off = np.abs((self.centre[:, 0] - x) * up - (self.centre[:, 1] - y) * across)
        near = np.flatnonzero(off <= self.half[:, 0] * abs(up) + self.half[:, 1] * abs(across) + _NEAR)
        numbers = (near[:, None] * _BLOCK + np.arange(_BLOCK)).ravel()
        edges: Array = self.edges[numbers[numbers < len(self.edges)]]
        return edges

    def _crossings(
        self, start: Array, before: Array, after: Array, x: float, y: float, across: float, up: float
    ) -> Array:
        """Return where the cut enters and leaves over edges, n x 2, as distances along the cut, m."""
        from_ = (self.x[start] - x) * across + (self.y[start] - y) * up
        to = (self.x[start + 1] - x) * across + (self.y[start + 1] - y) * up
        places = np.where(after == 0.0, to, from_ + (to - from_) * (before / (before - after)))
        places.sort()
        pieces: Array = places.reshape(-1, 2)
        return pieces


def _holding(pieces: Array) -> tuple[float, float]:
    """Return the ends of what holds the distance 0, of pieces of which some may touch or overlap; 0, 0 for none."""
    if len(pieces) < 2:
        low, high = pieces[0].tolist() if len(pieces) else (0.0, 0.0)
        return (low, high) if low <= _NEAR and high >= -_NEAR else (0.0, 0.0)
    pieces = pieces[np.argsort(pieces[:, 0], kind="stable")]
    reached = np.maximum.accumulate(pieces[:, 1])
    # A piece that begins beyond all before it begins a new one.
    firsts = np.flatnonzero(np.concatenate([[True], pieces[1:, 0] > reached[:-1] + _NEAR]))
    lows, highs = pieces[firsts, 0], np.maximum.reduceat(pieces[:, 1], firsts)
    held = np.flatnonzero((lows <= _NEAR) & (highs >= -_NEAR))
    if not len(held):
        return 0.0, 0.0
    longest = held[(highs[held] - lows[held]).argmax()]
    return float(lows[longest]), float(highs[longest])
