"""A resistance surface made ready for runs over it, and the steps between its cells."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array

DIAGONAL = math.sqrt(2.0)
STEPS = (
    (-1, 0, 1.0),
    (0, -1, 1.0),
    (0, 1, 1.0),
    (1, 0, 1.0),
    (-1, -1, DIAGONAL),
    (-1, 1, DIAGONAL),
    (1, -1, DIAGONAL),
    (1, 1, DIAGONAL),
)
"""Row, column and length in cells of the steps to the eight neighbours; the order decides between equal ways."""


@dataclass(frozen=True)
class Ground:
    """A resistance surface made ready for many runs: framed by one barrier cell on each side and flat."""

    half: Array
    """float64, the cost of half a straight step out of each cell, cost-weighted m; 0 on barriers."""
    barrier: Array
    """Indices of the cells that cannot be entered, the frame included."""
    rows: int
    columns: int

    @property
    def stride(self) -> int:
        """Cells from one row to the next in the flat arrays."""
        return self.columns + 2

    @property
    def offsets(self) -> tuple[int, ...]:
        """The way to each neighbour in the flat arrays, in the order of STEPS."""
        return tuple(row * self.stride + column for row, column, _ in STEPS)

    def inside(self, flat: Array) -> Array:
        """Return a flat framed array as a view of rows and columns without the frame."""
        return flat.reshape(self.rows + 2, self.stride)[1:-1, 1:-1]

    def indices(self, rows: Array, columns: Array) -> Array:
        """Return the flat indices of cells."""
        flat: Array = (np.asarray(rows, dtype=np.int64) + 1) * self.stride + columns + 1
        return flat


def prepare(resistance: Array, cell: float) -> Ground:
    """Return the ground for `leastcost.spread`; cell in m."""
    rows, columns = np.shape(resistance)
    framed = np.zeros((rows + 2, columns + 2))
    framed[1:-1, 1:-1] = resistance
    half = framed.ravel()
    # The frame and what `resistance.passable` refuses; in float64 from here on, because a float32 product is rounded.
    with np.errstate(invalid="ignore"):
        closed = half > 0
        closed &= half < math.inf
    np.logical_not(closed, out=closed)
    barrier = np.flatnonzero(closed)
    half[barrier] = 0.0
    half *= 0.5 * cell
    return Ground(half, barrier, rows, columns)


def unreached(ground: Ground, limit: float, useful: Array | None) -> Array:
    """Return the flat costs a run begins with: in each cell the least number that is no longer wanted, -1 on barriers.

    "Cheaper than before" then also means "within the limit", and no cost is below -1, so that neither asks for a test.
    limit: cells up to it are wanted, cost-weighted m; useful: of `leastcost.spread_to`, flat.
    """
    beyond = float(np.nextafter(limit, math.inf))
    cost = np.full(ground.half.size, beyond) if useful is None else np.minimum(useful, beyond, dtype=np.float64)
    cost[ground.barrier] = -1.0
    return cost
