"""How much of each cell a narrow road, fence or mast covers: length times width, by cell, exactly."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import Report, silent

_POINT, _LINE = 1, 2
_VERTICES, _CROSSED = 100_000, 1_000_000
"""Vertices of a line and crossings of cells that are looked at at once."""


@dataclass(frozen=True)
class Footprints:
    """Covered areas, by cell of a grid."""

    cells: Array
    """int64, rising: row * columns + column."""
    covered: Array
    """float64: share of the cell that is covered, > 0; several on one cell add up and may pass 1."""
    weighted: Array
    """float64: the same, times the weight of what covers it."""

    def rows(self, grid: Grid, first: int, last: int) -> tuple[Array, Array]:
        """Return covered and weighted shares of the rows first..last (exclusive), float64; crowded cells pass 1."""
        start, end = np.searchsorted(self.cells, [first * grid.columns, last * grid.columns])
        place = self.cells[start:end] - first * grid.columns
        shape = (last - first, grid.columns)
        shares = (np.bincount(place, one[start:end], shape[0] * shape[1]) for one in (self.covered, self.weighted))
        # Of nothing bincount makes whole numbers.
        covered, weighted = (share.reshape(shape).astype(np.float64, copy=False) for share in shares)
        return covered, weighted


def footprints(features: Iterable[tuple[bytes, float, float]], grid: Grid, report: Report = silent) -> Footprints:
    """Return what lines and points cover of each cell of a grid.

    features: WKB of QGIS (little-endian, 2-D) in the grid's CRS, width of the line or diameter of the point in m, and
    weight. A line covers its length in a cell times its width, a point a disc in the cell that holds it: meant for
    features no wider than a cell. What lies outside the grid is left out. `report` is called to hear of a stop.
    """
    found = [part for some in _lots(features, grid.cell) for part in _covered(some, grid, report)]
    if not found:
        return Footprints(np.empty(0, np.int64), np.empty(0), np.empty(0))
    return _added_up(*(np.concatenate([part[place] for part in found]) for place in range(3)))


Piece = tuple[Array, float, float]
"""Coordinates of one line or point, width in m, weight."""


def _lots(features: Iterable[tuple[bytes, float, float]], cell: float) -> Iterator[list[Piece]]:
    """Yield lines and points in lots that cross about _CROSSED cells, which numpy cuts at once in a moment."""
    lot: list[Piece] = []
    crossed = 0.0
    for wkb, width, weight in features:
        for points in _parts(wkb):
            for first in range(0, max(1, len(points) - 1), _VERTICES):
                some = points[first : first + _VERTICES + 1]
                lot.append((some, width, weight))
                crossed += len(some) + float(np.abs(np.diff(some, axis=0)).sum()) / cell
                if crossed >= _CROSSED:
                    yield lot
                    lot, crossed = [], 0.0
    if lot:
        yield lot


def _covered(lot: list[Piece], grid: Grid, report: Report) -> Iterator[tuple[Array, Array, Array]]:
    """Yield cells, covered and weighted shares of a lot: of its points, and of its lines."""
    report(0.0)
    spots = [piece for piece in lot if len(piece[0]) == 1]
    if spots:
        where = _rows_of(np.concatenate([points for points, _, _ in spots]), grid)
        width, weight = np.array([piece[1:] for piece in spots]).T
        yield _inside(where, np.pi * width * width / 4.0, weight, grid)
    lines = [piece for piece in lot if len(piece[0]) > 1]
    if lines:
        number = np.repeat(np.arange(len(lines)), [len(points) for points, _, _ in lines])
        where, length, line = _crossed(np.concatenate([points for points, _, _ in lines]), number, grid)
        width, weight = np.array([piece[1:] for piece in lines]).T
        yield _inside(where, length * width[line], weight[line], grid)


def _inside(where: Array, area: Array, weight: Array, grid: Grid) -> tuple[Array, Array, Array]:
    inside = where >= 0
    share = area[inside] / grid.cell**2
    one = _added_up(where[inside], share, share * weight[inside])
    return one.cells, one.covered, one.weighted


def _added_up(cells: Array, covered: Array, weighted: Array) -> Footprints:
    """Return one entry for each cell."""
    order = np.argsort(cells, kind="stable")
    cells = cells[order]
    first = np.flatnonzero(np.concatenate([[True], cells[1:] != cells[:-1]])) if cells.size else np.empty(0, np.intp)
    sums = (np.add.reduceat(one[order], first) if first.size else np.empty(0) for one in (covered, weighted))
    return Footprints(cells[first], *sums)


def _crossed(points: Array, number: Array, grid: Grid) -> tuple[Array, Array, Array]:
    """Return the cell and the length in m of each piece of a line between two edges of cells, and the line's number.

    number: of the line that each point belongs to, rising. Cells outside the grid are -1.
    """
    across = (points[:, 0] - grid.west) / grid.cell
    down = (grid.north - points[:, 1]) / grid.cell
    real = np.flatnonzero(number[1:] == number[:-1])
    x0, x1, y0, y1 = across[real], across[real + 1], down[real], down[real + 1]
    whole = np.arange(len(real))
    segments, cuts = [whole, whole], [np.zeros(len(real)), np.ones(len(real))]
    for start, end in ((x0, x1), (y0, y1)):
        which, cut = _edges(start, end)
        segments.append(which)
        cuts.append(cut)
    segment, cut = np.concatenate(segments), np.concatenate(cuts)
    order = np.lexsort((cut, segment))
    segment, cut = segment[order], cut[order]
    piece = segment[1:] == segment[:-1]
    segment, middle, share = segment[:-1][piece], ((cut[1:] + cut[:-1]) / 2)[piece], (cut[1:] - cut[:-1])[piece]
    x = x0[segment] + middle * (x1 - x0)[segment]
    y = y0[segment] + middle * (y1 - y0)[segment]
    lengths = np.hypot(x1 - x0, y1 - y0) * grid.cell
    return _cells(y, x, grid), share * lengths[segment], number[real][segment]


def _edges(start: Array, end: Array) -> tuple[Array, Array]:
    """Return segment and place along it (0..1) of each edge between cells that segments cross on one axis."""
    low, high = np.floor(np.minimum(start, end)) + 1, np.ceil(np.maximum(start, end)) - 1
    number = np.maximum(high - low + 1, 0).astype(np.int64)
    segment = np.repeat(np.arange(len(start)), number)
    step = np.arange(len(segment)) - np.repeat(np.cumsum(number) - number, number)
    edge = low[segment] + step
    return segment, (edge - start[segment]) / (end - start)[segment]


def _rows_of(points: Array, grid: Grid) -> Array:
    return _cells((grid.north - points[:, 1]) / grid.cell, (points[:, 0] - grid.west) / grid.cell, grid)


def _cells(down: Array, across: Array, grid: Grid) -> Array:
    row, column = np.floor(down).astype(np.int64), np.floor(across).astype(np.int64)
    inside = (row >= 0) & (row < grid.rows) & (column >= 0) & (column < grid.columns)
    return np.where(inside, row * grid.columns + column, -1)


def _parts(wkb: bytes) -> Iterator[Array]:
    """Yield the coordinates, (n, 2), of the lines and points of a geometry."""
    (kind,) = struct.unpack_from("<I", wkb, 1)
    if kind == _POINT:
        point = np.frombuffer(wkb, np.float64, 2, 5).reshape(1, 2)
        if np.isfinite(point).all():
            yield point
    elif kind == _LINE:
        (count,) = struct.unpack_from("<I", wkb, 5)
        points = np.frombuffer(wkb, np.float64, 2 * count, 9).reshape(count, 2)
        known = np.isfinite(points).all(axis=1)
        # A point that is nowhere parts the line: the segments that it ends cover nothing.
        parts = np.split(np.arange(count), np.flatnonzero(~known))
        yield from (points[part] for part in (one[known[one]] for one in parts) if len(part) > 1)
    else:
        (number,) = struct.unpack_from("<I", wkb, 5)
        at = 9
        for _ in range(number):
            (inner,) = struct.unpack_from("<I", wkb, at + 1)
            count = 1 if inner == _POINT else struct.unpack_from("<I", wkb, at + 5)[0]
            size = 21 if inner == _POINT else 9 + 16 * count
            yield from _parts(wkb[at : at + size])
            at += size
