"""One level of a multigrid: what flows between its cells or nodes, what is left to balance, one step of smoothing.

Arrays are flat, row after row: a neighbour lies a fixed number of cells ahead, and no conductor crosses the edge.
"""

from __future__ import annotations

from typing import Union

import numpy as np

from neaspec_plugin.core.aggregates import Conductors, Web
from neaspec_plugin.core.grid import Array

CHUNK = 16_384
"""Cells worked on at once, so that what is in hand stays in the processor's cache."""
_DAMPING = 0.7
"""Share of the Jacobi correction taken by a smoothing."""
_NONE = np.empty(0)
"""What a level works on before it works."""


class Cells:
    """The finest level: cells of a raster, whose neighbours lie a fixed number of cells ahead."""

    def __init__(self, conductors: Conductors) -> None:
        self.conductors = conductors
        # Counted on where it lies; whoever wants to know the fixed ground asks before.
        self.diagonal = conductors.fixed
        for offset, ahead in zip(conductors.offsets, conductors.ahead):
            self.diagonal += ahead
            self.diagonal[offset:] += ahead[: max(0, ahead.size - offset)]
        self.accumulated, self.product = np.empty(CHUNK), np.empty(CHUNK)
        self.inverse: Array | None = None
        self.node: Array | None = None
        self.potential = self.other = _NONE

    def _flow(self, x: Array, first: int, end: int) -> Array:
        """Return the current that leaves the cells first..end at the potentials x; valid until the next call."""
        total = self.accumulated[: end - first]
        np.multiply(self.diagonal[first:end], x[first:end], out=total)
        size = x.size
        for offset, ahead in zip(self.conductors.offsets, self.conductors.ahead):
            stop = min(end, size - offset)
            if stop > first:
                part = np.multiply(
                    ahead[first:stop], x[first + offset : stop + offset], out=self.product[: stop - first]
                )
                total[: stop - first] -= part
            begin = max(first, offset)
            if begin < end:
                part = np.multiply(
                    ahead[begin - offset : end - offset],
                    x[begin - offset : end - offset],
                    out=self.product[: end - begin],
                )
                total[begin - first :] -= part
        return total

    def flow(self, x: Array, out: Array) -> None:
        """Write the current that leaves each cell at the potentials x."""
        for first in range(0, x.size, CHUNK):
            end = min(first + CHUNK, x.size)
            out[first:end] = self._flow(x, first, end)

    def rest(self, x: Array, right: Array, out: Array) -> None:
        """Write what is left of the inflow `right` at the potentials x."""
        for first in range(0, x.size, CHUNK):
            end = min(first + CHUNK, x.size)
            np.subtract(right[first:end], self._flow(x, first, end), out=out[first:end])

    def smooth(self, x: Array, right: Array, out: Array) -> None:
        """Write x after one damped Jacobi step; out is another array than x."""
        for first in range(0, x.size, CHUNK):
            end = min(first + CHUNK, x.size)
            change = self._flow(x, first, end)
            np.subtract(right[first:end], change, out=change)
            self._damp(change, first, end)
            np.add(x[first:end], change, out=out[first:end])

    def begin(self, right: Array, out: Array) -> None:
        """Write one damped Jacobi step from potentials of 0."""
        for first in range(0, right.size, CHUNK):
            end = min(first + CHUNK, right.size)
            out[first:end] = right[first:end]
            self._damp(out[first:end], first, end)

    def _damp(self, rest: Array, first: int, end: int) -> None:
        """Turn what is left of the inflow into a change of potential; a cell without any conductor stays as it is."""
        diagonal = self.diagonal[first:end]
        np.divide(rest, diagonal, out=rest, where=diagonal > 0)
        rest *= _DAMPING


class Nodes:
    """A coarser level: nodes with conductors between any two of them."""

    def __init__(self, web: Web) -> None:
        self.ends, self.values, self.fixed = (web.one, web.other), web.values, web.fixed
        size = web.fixed.size
        self.diagonal = web.fixed + np.bincount(web.one, weights=web.values, minlength=size)
        self.diagonal += np.bincount(web.other, weights=web.values, minlength=size)
        self.smoothing = np.divide(_DAMPING, self.diagonal, out=np.zeros_like(self.diagonal), where=self.diagonal > 0)
        self.inverse: Array | None = None
        self.node: Array | None = None
        self.potential = self.other = _NONE

    def flow(self, x: Array, out: Array) -> None:
        """Write the current that leaves each node at the potentials x."""
        one, other = self.ends
        current = x.take(one)
        for first in range(0, current.size, CHUNK):
            current[first : first + CHUNK] -= x.take(other[first : first + CHUNK])
        current *= self.values
        np.multiply(self.fixed, x, out=out)
        out += np.bincount(one, weights=current, minlength=x.size)
        out -= np.bincount(other, weights=current, minlength=x.size)

    def rest(self, x: Array, right: Array, out: Array) -> None:
        """Write what is left of the inflow `right` at the potentials x."""
        self.flow(x, out)
        np.subtract(right, out, out=out)

    def begin(self, right: Array, out: Array) -> None:
        """Write one damped Jacobi step from potentials of 0."""
        np.multiply(self.smoothing, right, out=out)

    def smooth(self, x: Array, right: Array, out: Array) -> None:
        """Write x after one damped Jacobi step; out is another array than x."""
        self.rest(x, right, out)
        out *= self.smoothing
        out += x


Level = Union[Cells, Nodes]
