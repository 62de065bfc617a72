"""The circuit between two patches: conductors between neighbouring cells, what flows in, the current in each cell."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from neaspec_plugin.core.aggregates import Conductors
from neaspec_plugin.core.grid import Array

_AHEAD = ((0, 1, 1.0), (1, 0, 1.0), (1, 1, math.sqrt(2.0)), (1, -1, math.sqrt(2.0)))
"""Row, column and length of the steps to the four neighbours ahead."""
_SLICE = 256
"""Rows worked on at once, so that what is only needed in passing stays small."""
Box = tuple[slice, slice]


class Circuit:
    """The conductors of one pair: free cells between a patch at potential 1 and one at 0."""

    def __init__(self, resistance: Array, at_a: Array, at_b: Array, free: Array) -> None:
        self.at_a, self.at_b, self.free = at_a, at_b, free
        self.resistance, self.live = resistance, at_a | at_b | free
        self.fixed, inflow = np.zeros(free.shape), np.zeros(free.shape)
        self.direct = 0.0
        for step in _AHEAD:
            for here, there in _slices(free.shape, *step[:2]):
                conductance = self._conductance(here, there, step[2])
                for one, other in ((here, there), (there, here)):
                    from_a = np.where(at_a[other] & free[one], conductance, 0.0)
                    inflow[one] += from_a
                    self.fixed[one] += from_a
                    self.fixed[one] += np.where(at_b[other] & free[one], conductance, 0.0)
                    self.direct += float(conductance[at_a[one] & at_b[other]].sum())
        self.inflow = inflow.ravel()
        self.through = float(self.inflow.sum()) + self.direct

    def _conductance(self, here: Box, there: Box, length: float) -> Array:
        """Return 1 / mean(R) over the length of the step."""
        # A conductor to an endless resistance is none.
        both = np.where(self.live[here] & self.live[there], self.resistance[here], math.inf).astype(np.float64)
        both += np.where(self.live[there], self.resistance[there], 0.0)
        conductance: Array = np.divide(2.0 / length, both, out=both)
        return conductance

    def conductors(self) -> Conductors:
        """Return the conductors between free cells and to both patches."""
        ahead = []
        for row, column, length in _AHEAD:
            values = np.zeros(self.free.shape)
            for here, there in _slices(self.free.shape, row, column):
                both = self.free[here] & self.free[there]
                np.copyto(values[here], self._conductance(here, there, length), where=both)
            ahead.append(values.ravel())
        rows, columns = self.free.shape
        return Conductors(rows, columns, (ahead[0], ahead[1], ahead[2], ahead[3]), self.fixed.ravel())

    def currents(self, potential: Array) -> tuple[Array, float]:
        """Return the current through each cell, and the energy turned into heat at the given potentials."""
        through, energy = np.zeros(potential.shape), 0.0
        for row, column, length in _AHEAD:
            for here, there in _slices(potential.shape, row, column):
                fall = potential[here] - potential[there]
                flow = self._conductance(here, there, length)
                flow *= fall
                energy += float((flow * fall).sum())
                np.abs(flow, out=flow)
                through[here] += flow
                through[there] += flow
        # What flows into a free cell flows out again; a cell of a patch has one side only.
        through[self.free] *= 0.5
        return through, energy


def _slices(shape: tuple[int, ...], row: int, column: int) -> Iterator[tuple[Box, Box]]:
    """Give, some rows at a time, the cells that have a neighbour in a direction, and these neighbours."""
    left, right = max(0, -column), shape[1] - max(0, column)
    for first in range(0, shape[0] - row, _SLICE):
        end = min(first + _SLICE, shape[0] - row)
        here = slice(first, end), slice(left, right)
        yield here, (slice(first + row, end + row), slice(left + column, right + column))
