"""Exact distances to the nearest cell that holds something, as whole numbers: squares of distances in cells.

Between centres of cells the square of a distance is a whole number, so nothing is rounded and a table of scores by
square replaces root and exponential. Two passes: along the columns, then along the rows the least of columns² + k²
(Saito and Toriwaki 1994; with numba its lower envelope, Meijster et al. 2000, which gives the same numbers).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from neaspec_plugin.core import engine
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError

MOST_CELLS = 8192
"""The longest reach in cells: a table of scores by square then has 67 million entries."""
_TALL, _WIDE = 64, 1024
"""A tile that stays in the processor's cache while shifted copies of its rows are compared."""
_LOOK = 4
"""Shifts between two looks at how far the farthest cell of a tile still is."""


def whole(reach: float, place: str = "") -> int:
    """Return the greatest square that lies within a reach in cells (>= 0).

    Raises NeaspecError `reach.too_many_cells` for a reach above MOST_CELLS.
    """
    if not reach <= MOST_CELLS:
        raise NeaspecError("reach.too_many_cells", place, cells=reach, most=MOST_CELLS)
    # A reach of whole cells must not lose its last one to a division of metres by metres.
    return math.floor(reach * reach * (1 + 1e-12) + 1e-9)


def margin(reach: float) -> int:
    """Return how many cells beyond a window can matter inside it."""
    return math.isqrt(whole(reach))


def distances(limit: int) -> Array:
    """Return the distances in cells of the squares 0..limit, and infinity for the one that means `beyond`; float64."""
    return np.append(np.sqrt(np.arange(limit + 1, dtype=np.float64)), math.inf)


def squares(mask: Array, reach: float, first: int = 0, last: int | None = None) -> Array:
    """Return the square of the distance from each cell of the rows first..last (exclusive) to the nearest True cell.

    mask: window of a raster, bool or uint8, at least `margin(reach)` rows wider than the rows asked for, above and
    below, as far as the raster goes; reach: in cells, >= 0. Squares are whole numbers, `whole(reach)` + 1 for all that
    lies beyond the reach, in uint16 or uint32. Two windows that see the same ground give the same squares.
    """
    limit, pad = whole(reach), margin(reach)
    last = mask.shape[0] if last is None else last
    # The greatest sum of the second pass is that of a far column at the longest shift.
    kind = np.uint16 if limit + 1 + pad * pad <= np.iinfo(np.uint16).max else np.uint32
    found = _along_columns(mask, first, last, pad, kind)
    np.multiply(found, found, out=found)
    np.minimum(found, kind(limit + 1), out=found)
    fast = kernel()
    if fast is not None:
        fast(found, limit)
        return found
    return _along_rows(found, pad, limit)


def _along_columns(mask: Array, first: int, last: int, pad: int, kind: Any) -> Array:
    """Return the distance to the nearest True cell of the same column, pad + 1 where it is farther."""
    empty = np.logical_not(mask)
    found = np.empty((last - first, mask.shape[1]), kind)
    running = np.full(mask.shape[1], pad + 1, kind)
    top, bottom = max(0, first - pad), min(mask.shape[0], last + pad)
    for row in range(top, last):
        _step(running, empty[row], pad)
        if row >= first:
            found[row - first] = running
    running[:] = pad + 1
    for row in range(bottom - 1, first - 1, -1):
        _step(running, empty[row], pad)
        if row < last:
            np.minimum(found[row - first], running, out=found[row - first])
    return found


def _step(running: Array, empty: Array, pad: int) -> None:
    """Go one row on: a cell farther, or back to 0 on a True cell."""
    np.add(running, 1, out=running)
    np.multiply(running, empty, out=running)
    np.minimum(running, running.dtype.type(pad + 1), out=running)


def _along_rows(columns: Array, pad: int, limit: int) -> Array:
    """Return the least of columns[x + k] + k² over all shifts k, tile by tile."""
    rows, width = columns.shape
    wide = np.full((rows, width + 2 * pad), limit + 1, columns.dtype)
    wide[:, pad : pad + width] = columns
    for top in range(0, rows, _TALL):
        for left in range(0, width, _WIDE):
            right = min(left + _WIDE, width)
            near = wide[top : top + _TALL, left : right + 2 * pad]
            columns[top : top + _TALL, left:right] = _least(near, pad, right - left)
    return np.minimum(columns, columns.dtype.type(limit + 1), out=columns)


def _least(near: Array, pad: int, width: int) -> Array:
    """Return the least over shifts of one tile; `near` holds it with `pad` columns more on both sides."""
    best = near[:, pad : pad + width].copy()
    shifted = np.empty_like(best)
    floor, worst = int(near.min()), int(best.max())
    for shift in range(1, pad + 1):
        # No longer shift can better any cell, once even the nearest column is too far at this one.
        if floor + shift * shift >= worst:
            break
        for start in (pad - shift, pad + shift):
            np.add(near[:, start : start + width], shift * shift, out=shifted)
            np.minimum(best, shifted, out=best)
        if shift % _LOOK == 0:
            worst = int(best.max())
    return best


def lower_envelope(squares: Array, limit: int) -> None:
    """Replace each row by the least of row[x + k] + k², limit + 1 beyond the limit; plain loops for numba.

    The parabolas that are the lowest somewhere are kept on a stack, with the column from which each is.
    """
    rows, width = squares.shape
    centre = np.empty(width, np.int64)
    height = np.empty(width, np.int64)
    begin = np.empty(width, np.int64)
    for row in range(rows):
        top = -1
        for x in range(width):
            here = np.int64(squares[row, x])
            if here > limit:
                continue
            start = np.int64(0)
            while top >= 0:
                apart = 2 * (x - centre[top])
                start = (here + x * x - height[top] - centre[top] * centre[top]) // apart + 1
                if start > begin[top]:
                    break
                top -= 1
            if top < 0:
                start = np.int64(0)
            if start < width:
                top += 1
                centre[top], height[top], begin[top] = x, here, start
        end = width
        while top >= 0:
            start = begin[top]
            for x in range(start, end):
                away = x - centre[top]
                squares[row, x] = min(height[top] + away * away, limit + 1)
            end = start
            top -= 1


def kernel() -> Any:
    """Return the compiled lower envelope, None where numba is missing or unfit."""
    found = engine.compiled((lower_envelope,), _passes)
    return found[0] if found else None


def _passes(kernels: engine.Kernels) -> bool:
    """Tell whether the compiled loops give what numpy gives."""
    for kind, pad in ((np.uint16, 9), (np.uint32, 40)):
        limit = pad * pad
        start: Array = np.minimum((np.arange(300).reshape(6, 50) * 7919 % 1009) ** 2, limit + 1).astype(kind)
        start[2] = limit + 1
        fast = start.copy()
        kernels[0](fast, limit)
        if not np.array_equal(fast, _along_rows(start.copy(), pad, limit)):
            return False
    return True
