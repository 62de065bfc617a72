"""Which cells become one node of the next coarser level, so that a wall or a river keeps its two banks apart.

A node is a part of a block of 2 x 2, 4 x 4, 8 x 8 … cells that good conductors hold together; a node of its own that
one neighbour in the block holds best joins it. Conductances between nodes are summed (unsmoothed aggregation).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import Report, silent

_STRONG = 0.1
"""Of the best conductor at either end: a conductor as good as that holds two nodes together."""
_BEST = 0.25
"""Of the best conductor at a node: one as good as that may take the node along."""
_ROWS = 128
"""Rows of cells whose conductors are summed at once."""


@dataclass(frozen=True)
class Conductors:
    """Conductances between the cells of a raster, and from each cell to ground of a fixed potential."""

    rows: int
    columns: int
    ahead: tuple[Array, Array, Array, Array]
    """To the neighbour east, south, south-east and south-west, flat float64, >= 0; 0 where there is none."""
    fixed: Array
    """To ground of fixed potential, flat float64, >= 0."""

    @property
    def offsets(self) -> tuple[int, int, int, int]:
        """Cells from a cell to the neighbours of `ahead`."""
        return 1, self.columns, self.columns + 1, self.columns - 1


@dataclass(frozen=True)
class Web:
    """Conductances between nodes anywhere, each pair once or more often, and from nodes to fixed ground."""

    one: Array
    """Node at one end of each conductor."""
    other: Array
    """Node at the other end."""
    values: Array
    """float64, > 0."""
    fixed: Array
    """To ground of fixed potential, float64 for each node, >= 0."""
    row: Array
    """Row of each node's block."""
    column: Array
    """Column of each node's block."""


def from_cells(cells: Conductors, report: Report = silent) -> tuple[Web, Array]:
    """Return the web of the nodes that cells join to, and the node of each cell."""
    live = cells.fixed > 0
    best = np.zeros(cells.fixed.size)
    for offset, ahead in zip(cells.offsets, cells.ahead):
        rest = max(0, ahead.size - offset)
        np.maximum(best, ahead, out=best)
        np.maximum(best[offset:], ahead[:rest], out=best[offset:])
    live |= best > 0
    root = np.empty(best.size, dtype=np.int64)
    for begin in range(0, best.size, _ROWS * cells.columns):
        report(0.0)
        # Blocks lie within an even number of rows, so such a strip can be joined by itself.
        end = min(begin + _ROWS * cells.columns, best.size)
        root[begin:end] = begin + _roots(best[begin:end], *_inside(cells, begin, end))
    del best
    node, first = _numbered(root, live)
    del root
    fixed = np.bincount(node, weights=cells.fixed, minlength=first.size)
    parts = []
    for part in _crossing(cells, node):
        report(0.0)
        parts.append(_summed(*part, first.size))
    one, other, values = _gathered(parts)
    del parts
    row, column = first // cells.columns, first % cells.columns
    return Web(one, other, values, fixed, row >> 1, column >> 1), node


def coarser(web: Web) -> tuple[Web, Array]:
    """Return the web of the nodes that nodes join to, and the new node of each."""
    size = web.fixed.size
    best = np.zeros(size)
    np.maximum.at(best, web.one, web.values)
    np.maximum.at(best, web.other, web.values)
    row, column = web.row >> 1, web.column >> 1
    near = np.flatnonzero((row[web.one] == row[web.other]) & (column[web.one] == column[web.other]))
    root = _roots(best, web.one[near], web.other[near], web.values[near])
    node, first = _numbered(root, np.ones(size, dtype=bool))
    fixed = np.bincount(node, weights=web.fixed, minlength=first.size)
    one, other, values = _summed(node[web.one], node[web.other], web.values, first.size)
    return Web(one, other, values, fixed, row[first], column[first]), node


def _inside(cells: Conductors, begin: int, end: int) -> tuple[Array, Array, Array]:
    """Return the conductors within blocks of 2 x 2 cells, the cells counted from the first of the strip."""
    ends = []
    for offset, ahead in zip(cells.offsets, cells.ahead):
        one = np.flatnonzero(ahead[begin:end])
        to = one + offset
        kept = one // cells.columns >> 1 == to // cells.columns >> 1
        kept &= one % cells.columns >> 1 == to % cells.columns >> 1
        one = one[kept]
        ends.append((one, one + offset, ahead[begin + one]))
    return _gathered(ends)


def _gathered(ends: list[tuple[Array, Array, Array]]) -> tuple[Array, Array, Array]:
    """Return several lists of conductors as one."""
    one, other, values = (np.concatenate([part[i] for part in ends]) for i in range(3))
    return one, other, values


def _crossing(cells: Conductors, node: Array) -> Iterator[tuple[Array, Array, Array]]:
    """Give the conductors between cells by the nodes they join, some rows at a time."""
    step = _ROWS * cells.columns
    for begin in range(0, node.size, step):
        ends = []
        for offset, ahead in zip(cells.offsets, cells.ahead):
            one = np.flatnonzero(ahead[begin : begin + step]) + begin
            ends.append((node[one], node[one + offset], ahead[one]))
        yield _gathered(ends)


def _summed(one: Array, other: Array, values: Array, size: int) -> tuple[Array, Array, Array]:
    """Return the conductors between different nodes, those of one pair summed."""
    apart = np.flatnonzero(one != other)
    one, other, values = one[apart], other[apart], values[apart]
    key = np.minimum(one, other) * size + np.maximum(one, other)
    order = np.argsort(key, kind="stable")
    key = key[order]
    if not key.size:
        return one, other, values
    starts = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
    sums: Array = np.add.reduceat(values[order], starts)
    return key[starts] // size, key[starts] % size, sums


def _roots(best: Array, one: Array, other: Array, values: Array) -> Array:
    """Return for each member the first of those it becomes one node with."""
    root = np.arange(best.size)
    strong = values >= _STRONG * np.maximum(best[one], best[other])
    _unite(root, one[strong], other[strong])
    alone = (np.bincount(root, minlength=root.size) == 1)[root]
    takers = []
    for own, to in ((one, other), (other, one)):
        fit = np.flatnonzero(alone[own] & (values >= _BEST * best[own]))
        takers.append((own[fit], to[fit], values[fit]))
    own, to, value = _gathered(takers)
    order = np.argsort(value, kind="stable")
    taker = root.copy()
    # Of several assignments the last stays, which is the best conductor.
    taker[own[order]] = to[order]
    moved = np.unique(own)
    _unite(root, moved, taker[moved])
    return root


def _numbered(root: Array, live: Array) -> tuple[Array, Array]:
    """Return the number of the node each joins, and the first member of each node; what is not live joins node 0."""
    leads = (root == np.arange(root.size)) & live
    number = np.cumsum(leads) - 1
    node = number[root]
    node[~live] = 0
    return node, np.flatnonzero(leads)


def _unite(root: Array, one: Array, other: Array) -> None:
    """Give all members of the parts that the pairs join the same root, the least of them."""
    while one.size:
        a, b = root[one], root[other]
        apart = np.flatnonzero(a != b)
        if not apart.size:
            return
        one, other, a, b = one[apart], other[apart], a[apart], b[apart]
        # A root is hung below a lesser one, so no ring can come about whichever assignment stays.
        root[np.maximum(a, b)] = np.minimum(a, b)
        while True:
            further = root[root]
            if np.array_equal(further, root):
                break
            root[:] = further
