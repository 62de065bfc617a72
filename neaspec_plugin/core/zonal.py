"""What cells lie in zones that may overlap: as spans of rows, by the cells' centres or by the area they share.

A ring's edges are cut with the rows of the grid, and what lies between two cuts is one span. Sums over a span are the
difference of two running sums of its row, so that a zone costs as much as its outline, and a second zone over the same
cells no more. Areas follow the signed-area rasterising of outline fonts: each piece of an edge gives its cell the area
to its right, and its height to all cells farther right.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array, Grid

_NOTHING = 1e-9
"""Shares of a cell below this are rounding."""


@dataclass(frozen=True)
class Spans:
    """Cells side by side in a row of the grid, each lying in a zone; sorted by row."""

    zone: Array
    """intp: number of the zone, from 0."""
    row: Array
    """intp: row of the grid."""
    start: Array
    """intp: first column."""
    stop: Array
    """intp: column after the last one."""
    weight: Array
    """float64: share of each cell that lies in the zone, 0..1."""


@dataclass(frozen=True)
class _Edges:
    """Edges of rings in cells from the north-west corner of the grid, y down; none is horizontal."""

    zone: Array
    x0: Array
    """Column of the upper end."""
    y0: Array
    """Row of the upper end."""
    x1: Array
    y1: Array
    """Row of the lower end, > y0."""
    sign: Array
    """+1 where the zone begins to the right of the edge, -1 where it ends."""


def centres(zones: Sequence[bytes], grid: Grid) -> Spans:
    """Return the cells whose centre lies in each zone, weight 1.

    zones: polygons as 2-D WKB of our own in the grid's CRS. The even-odd rule decides; a centre on an outline falls as
    GDAL's rasterising lets it fall.
    """
    edges = _edges(zones, grid)
    first = np.clip(np.ceil(edges.y0 - 0.5), 0, grid.rows).astype(np.intp)
    last = np.clip(np.ceil(edges.y1 - 0.5), 0, grid.rows).astype(np.intp)
    edge, row = _every(first, last)
    x = edges.x0[edge] + (row + 0.5 - edges.y0[edge]) * _slope(edges)[edge]
    zone = edges.zone[edge]
    order = np.lexsort((x, row, zone))
    column = np.clip(np.floor(x[order] + 0.5), 0, grid.columns).astype(np.intp)
    zone, row = zone[order][::2], row[order][::2]
    return _sorted(zone, row, column[::2], column[1::2], np.ones(len(zone)))


def areas(zones: Sequence[bytes], grid: Grid) -> Spans:
    """Return the cells that each zone touches, with the share of the cell that lies in it.

    zones: valid polygons as 2-D WKB of our own in the grid's CRS, of any size, also smaller than a cell.
    """
    zone, row, column, height, area = _pieces(_edges(zones, grid), grid)
    if not len(zone):
        return _sorted(zone, row, column, column, height)
    # One number for each zone, row and column sorts faster than three.
    leftmost = int(column.min())
    place = (zone * grid.rows + row) * (int(column.max()) - leftmost + 1) + (column - leftmost)
    order = np.argsort(place, kind="stable")
    starts = np.flatnonzero(np.diff(place[order], prepend=-1))
    zone, row, column = (one[order[starts]] for one in (zone, row, column))
    height, area = np.add.reduceat(height[order], starts), np.add.reduceat(area[order], starts)
    right_of = np.cumsum(height)  # nought again at the end of each row of a zone, for its rings are closed
    touched = np.clip(right_of - height + area, 0.0, 1.0)
    between = np.clip(right_of, 0.0, 1.0)[:-1]
    gap = (np.diff(zone) == 0) & (np.diff(row) == 0) & (np.diff(column) > 1) & (between > _NOTHING)
    return _sorted(
        np.concatenate([zone, zone[:-1][gap]]),
        np.concatenate([row, row[:-1][gap]]),
        np.clip(np.concatenate([column, column[:-1][gap] + 1]), 0, grid.columns),
        np.clip(np.concatenate([column + 1, column[1:][gap]]), 0, grid.columns),
        np.concatenate([touched, between[gap]]),
    )


def add_up(spans: Spans, values: Array, first: int, zones: int) -> Array:
    """Return what the values of some rows add up to in each zone, float64.

    values: numbers or truth values (rows, columns) without NaN, the first row being row `first` of the grid.
    """
    rows, columns = values.shape
    begin, end = np.searchsorted(spans.row, (first, first + rows))
    if begin == end:
        return np.zeros(zones)
    row = spans.row[begin:end] - first
    before = np.zeros((rows, columns + 1))
    np.cumsum(values, axis=1, dtype=np.float64, out=before[:, 1:])
    sums = before[row, spans.stop[begin:end]] - before[row, spans.start[begin:end]]
    return np.bincount(spans.zone[begin:end], sums * spans.weight[begin:end], zones)


def _edges(zones: Sequence[bytes], grid: Grid) -> _Edges:
    """Return the edges of all zones, upper end first; outlines turned one way and holes the other."""
    parts = []
    for number, wkb in enumerate(zones):
        for hole, ring in _rings(wkb):
            x, y = (ring[:, 0] - grid.west) / grid.cell, (grid.north - ring[:, 1]) / grid.cell
            # About the first point, where the products are small.
            twice = float(np.dot(x[:-1] - x[0], y[1:] - y[0]) - np.dot(x[1:] - x[0], y[:-1] - y[0]))
            turn = (1.0 if twice <= 0 else -1.0) * (-1.0 if hole else 1.0)
            parts.append(
                np.stack([np.full(len(x) - 1, float(number)), x[:-1], y[:-1], x[1:], y[1:], np.full(len(x) - 1, turn)])
            )
    zone, x0, y0, x1, y1, sign = np.concatenate(parts, axis=1) if parts else np.zeros((6, 0))
    kept = y0 != y1
    zone, x0, y0, x1, y1, sign = (one[kept] for one in (zone, x0, y0, x1, y1, sign))
    up = y0 > y1
    return _Edges(
        zone.astype(np.intp),
        np.where(up, x1, x0),
        np.where(up, y1, y0),
        np.where(up, x0, x1),
        np.where(up, y0, y1),
        np.where(up, -sign, sign),
    )


def _slope(edges: _Edges) -> Array:
    slope: Array = (edges.x1 - edges.x0) / (edges.y1 - edges.y0)
    return slope


def _pieces(edges: _Edges, grid: Grid) -> tuple[Array, Array, Array, Array, Array]:
    """Return the pieces of edges within one cell each: zone, row, column, signed height, signed area to its right."""
    first = np.clip(np.floor(edges.y0), 0, grid.rows).astype(np.intp)
    last = np.clip(np.ceil(edges.y1), 0, grid.rows).astype(np.intp)
    edge, row = _every(first, last)
    top, bottom = np.maximum(edges.y0[edge], row), np.minimum(edges.y1[edge], row + 1)
    slope = _slope(edges)[edge]
    x_top = edges.x0[edge] + (top - edges.y0[edge]) * slope
    x_bottom = edges.x0[edge] + (bottom - edges.y0[edge]) * slope
    left, right = np.minimum(x_top, x_bottom), np.maximum(x_top, x_bottom)
    # What lies beside the grid need not be cut into columns; it counts for the columns right of it all the same.
    for beside in (right <= 0, left >= grid.columns):
        left = np.where(beside, np.clip(left, -0.5, grid.columns + 0.5), left)
        right = np.where(beside, left, right)
    piece, column = _every(
        np.floor(left).astype(np.intp), np.maximum(np.ceil(right), np.floor(left) + 1).astype(np.intp)
    )
    west, east = np.maximum(left[piece], column), np.minimum(right[piece], column + 1)
    width = (right - left)[piece]
    share = np.divide(east - west, width, out=np.ones(len(piece)), where=width > 0)
    height = (edges.sign[edge] * (bottom - top))[piece] * share
    return edges.zone[edge][piece], row[piece], column, height, height * (column + 1 - (west + east) / 2)


def _every(first: Array, last: Array) -> tuple[Array, Array]:
    """Return each number from `first` up to `last` of each place, with its place."""
    count = np.maximum(last - first, 0)
    place = np.repeat(np.arange(len(count)), count)
    return place, np.arange(len(place)) - np.repeat(np.cumsum(count) - count, count) + first[place]


def _sorted(zone: Array, row: Array, start: Array, stop: Array, weight: Array) -> Spans:
    kept = np.flatnonzero((stop > start) & (weight > _NOTHING))
    order = kept[np.argsort(row[kept], kind="stable")]
    return Spans(zone[order], row[order], start[order], stop[order], weight[order])


def _rings(wkb: bytes) -> list[tuple[bool, Array]]:
    """Return the rings of a polygon or multipolygon in 2-D WKB of our own, each with whether it is a hole."""
    found: list[tuple[bool, Array]] = []
    at = 0

    def count() -> tuple[str, int, int]:
        nonlocal at
        order = "<" if wkb[at] == 1 else ">"
        kind, number = struct.unpack_from(order + "II", wkb, at + 1)
        at += 9
        return order, kind, number

    order, kind, number = count()
    for _ in range(number if kind == 6 else 1):
        order, _, rings = count() if kind == 6 else (order, kind, number)
        for place in range(rings):
            (points,) = struct.unpack_from(order + "I", wkb, at)
            ring = np.frombuffer(wkb, order + "f8", 2 * points, at + 4).reshape(points, 2)
            at += 4 + 16 * points
            if points > 3:
                found.append((place > 0, ring.astype(float)))
    return found
