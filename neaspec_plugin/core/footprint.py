"""How much of each cell a narrow road, fence or mast covers: length times width, by cell, exactly."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array, Grid

_POINT, _LINE = 1, 2


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
        """Return covered and weighted shares of the rows first..last (exclusive), float64, at most 1."""
        start, end = np.searchsorted(self.cells, [first * grid.columns, last * grid.columns])
        place = self.cells[start:end] - first * grid.columns
        size = (last - first) * grid.columns
        shares = (np.bincount(place, one[start:end], size) for one in (self.covered, self.weighted))
        covered, weighted = (np.minimum(share, 1.0).reshape(last - first, grid.columns) for share in shares)
        return covered, weighted


def footprints(features: Iterable[tuple[bytes, float, float]], grid: Grid) -> Footprints:
    """Return what lines and points cover of each cell of a grid.

    features: WKB of QGIS (little-endian, 2-D) in the grid's CRS, width of the line or diameter of the point in m, and
    weight. A line covers its length in a cell times its width, a point a disc in the cell that holds it: meant for
    features no wider than a cell. What lies outside the grid is left out.
    """
    cells, shares, weights = [], [], []
    for wkb, width, weight in features:
        for points in _parts(wkb):
            if len(points) == 1:
                where, share = _rows_of(points, grid), np.array([np.pi * width * width / 4.0])
            else:
                where, length = _crossed(points, grid)
                share = length * width
            inside = where >= 0
            cells.append(where[inside])
            shares.append(share[inside] / grid.cell**2)
            weights.append(np.full(int(inside.sum()), weight))
    if not cells:
        return Footprints(np.empty(0, np.int64), np.empty(0), np.empty(0))
    where, share, weight = np.concatenate(cells), np.concatenate(shares), np.concatenate(weights)
    order = np.argsort(where, kind="stable")
    return Footprints(where[order], share[order], (share * weight)[order])


def _crossed(points: Array, grid: Grid) -> tuple[Array, Array]:
    """Return the cell and the length in m of each piece of a line between two edges of cells; -1 = outside."""
    across = (points[:, 0] - grid.west) / grid.cell
    down = (grid.north - points[:, 1]) / grid.cell
    segments, cuts = [np.arange(len(points) - 1)] * 2, [np.zeros(len(points) - 1), np.ones(len(points) - 1)]
    for way in (across, down):
        which, cut = _edges(way)
        segments.append(which)
        cuts.append(cut)
    segment, cut = np.concatenate(segments), np.concatenate(cuts)
    order = np.lexsort((cut, segment))
    segment, cut = segment[order], cut[order]
    piece = segment[1:] == segment[:-1]
    segment, middle, share = segment[:-1][piece], ((cut[1:] + cut[:-1]) / 2)[piece], (cut[1:] - cut[:-1])[piece]
    lengths = np.hypot(np.diff(across), np.diff(down)) * grid.cell
    x = across[segment] + middle * np.diff(across)[segment]
    y = down[segment] + middle * np.diff(down)[segment]
    return _cells(y, x, grid), share * lengths[segment]


def _edges(way: Array) -> tuple[Array, Array]:
    """Return segment and place along it (0..1) of each edge between cells that a line crosses on one axis."""
    start, end = way[:-1], way[1:]
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
        yield np.frombuffer(wkb, np.float64, 2, 5).reshape(1, 2)
    elif kind == _LINE:
        (count,) = struct.unpack_from("<I", wkb, 5)
        if count > 1:
            yield np.frombuffer(wkb, np.float64, 2 * count, 9).reshape(count, 2)
    else:
        (parts,) = struct.unpack_from("<I", wkb, 5)
        at = 9
        for _ in range(parts):
            (inner,) = struct.unpack_from("<I", wkb, at + 1)
            count = 1 if inner == _POINT else struct.unpack_from("<I", wkb, at + 5)[0]
            size = 21 if inner == _POINT else 9 + 16 * count
            yield from _parts(wkb[at : at + size])
            at += size
