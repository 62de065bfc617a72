"""How wide a shape is across a line: the piece of a straight cut that holds a given point."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from neaspec_plugin.core.grid import Array

_BLOCK = 64
"""Edges in one block; only blocks whose frame a cut meets are looked into."""
_NEAR = 1e-3
"""m: a point so near to a piece lies on it, and pieces so near to each other are one; far above any rounding."""


class Edges:
    """The edges of closed rings, shells and holes of any number of polygons alike."""

    def __init__(self, rings: Sequence[Array]) -> None:
        """Take the corners of each ring, n x 2 (x, y) in m, the first repeated at the end."""
        self.start = np.concatenate([ring[:-1] for ring in rings])
        self.end = np.concatenate([ring[1:] for ring in rings])
        firsts = np.arange(0, len(self.start), _BLOCK)
        low = np.minimum.reduceat(np.minimum(self.start, self.end), firsts)
        high = np.maximum.reduceat(np.maximum(self.start, self.end), firsts)
        self.centre, self.half = (low + high) / 2, (high - low) / 2

    def piece(self, x: float, y: float, across: float, up: float) -> float:
        """Return the length, m, of the piece of a straight cut that holds the point x, y; 0 when none does.

        The cut leads through the point along the unit vector (across, up); edges count as inside.
        """
        low, high = self.span(x, y, across, up)
        return high - low

    def span(self, x: float, y: float, across: float, up: float) -> tuple[float, float]:
        """Return where that piece begins and ends, as distances from the point along the cut, m."""
        off = np.abs((self.centre[:, 0] - x) * up - (self.centre[:, 1] - y) * across)
        near = np.flatnonzero(off <= self.half[:, 0] * abs(up) + self.half[:, 1] * abs(across) + _NEAR)
        edges = (near[:, None] * _BLOCK + np.arange(_BLOCK)).ravel()
        edges = edges[edges < len(self.start)]
        (before, from_), (after, to) = (
            ((ends[:, 1] - y) * -across + (ends[:, 0] - x) * up, (ends[:, 0] - x) * across + (ends[:, 1] - y) * up)
            for ends in (self.start[edges], self.end[edges])
        )
        # A corner on the cut belongs to one side of it: once to the left, once to the right. What is inside seen from
        # either side is inside or an edge.
        pieces = [_crossings(before >= 0, after >= 0, before, after, from_, to)]
        if (before == 0.0).any() or (after == 0.0).any():
            pieces.append(_crossings(before > 0, after > 0, before, after, from_, to))
        return _holding(np.concatenate(pieces))


def _crossings(left: Array, then_left: Array, before: Array, after: Array, from_: Array, to: Array) -> Array:
    """Return where cuts enter and leave, n x 2, as distances along the cut, m."""
    over = left != then_left
    before, after, from_, to = before[over], after[over], from_[over], to[over]
    places = np.where(after == 0.0, to, from_ + (to - from_) * (before / (before - after)))
    places.sort()
    pieces: Array = places.reshape(-1, 2)
    return pieces


def _holding(pieces: Array) -> tuple[float, float]:
    """Return the ends of what holds the distance 0, of pieces of which some may touch or overlap; 0, 0 for none."""
    if not len(pieces):
        return 0.0, 0.0
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
