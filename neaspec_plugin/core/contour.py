"""The outline of a corridor's cells: their edges in order, as rings of corners.

Cells that touch at a corner only are joined by a neck, so that what a moving animal can cross is one polygon.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.patch import label
from neaspec_plugin.core.problem import NeaspecError

_NECK = 0.4
"""Width of the neck between cells that touch at a corner only, in cells."""
_NORTH_EAST, _SOUTH_WEST, _SOUTH_EAST = 2, 4, 8
"""Of the four cells around a corner; the north-western is 1."""
_FALLING, _RISING = 1 | _SOUTH_EAST, _NORTH_EAST | _SOUTH_WEST
"""Two cells that touch at the corner only."""
_TURNS = np.array([code not in (0, 3, 5, 10, 12, 15) for code in range(16)])
"""Whether the edge of the cells turns at the corner."""


@dataclass(frozen=True)
class Contour:
    """The outline of one unbroken part of a mask, in cells from the mask's north-western corner."""

    shell: Array
    """Corners of the outer ring, n x 2 (row, column), the first not repeated."""
    holes: tuple[Array, ...]
    """Corners of each ring around a gap."""


def closed(mask: Array) -> Array:
    """Return the mask with gaps of one cell closed: cells between two True ones in a row or in a column."""
    filled: Array = mask.copy()
    filled[:, 1:-1] |= mask[:, :-2] & mask[:, 2:]
    filled[1:-1] |= mask[:-2] & mask[2:]
    return filled


def contour(mask: Array, rows: Array, columns: Array) -> Contour:
    """Return the outline of the part of the mask that holds most of the given cells.

    Cells hang together by edges or corners. Raises NeaspecError `corridor.empty` where no given cell is True.
    """
    held = mask[rows, columns]
    if not held.any():
        raise NeaspecError("corridor.empty")
    shells, holes = _rings(mask)
    if len(shells) > 1:
        parts = label(mask)
        most = np.bincount(parts[rows[held], columns[held]]).argmax()
        shells, holes = _rings(parts == most)
    return Contour(shells[0], tuple(holes))


def _rings(mask: Array) -> tuple[list[Array], list[Array]]:
    """Return the rings around True cells, and those around gaps in them."""
    code, rows, columns = _corners(mask)
    places = np.stack([rows, columns], axis=1).astype(np.float64)
    follower = _followers(code, rows, columns)
    order, firsts = _in_order(follower)
    # Twice the area under each edge, in the ring's direction: below 0 in sum around a gap.
    under = columns * rows[follower] - rows * columns[follower]
    areas = np.add.reduceat(under[order], firsts)
    touching = (code == _FALLING) | (code == _RISING)
    corners = _necked(places, follower, touching)[order]
    # A corner that is no neck stands twice in one place; a ring begins where those before it have had their corners.
    kept = np.stack([np.ones_like(touching), touching], axis=1)[order]
    begins = np.concatenate([[0], np.cumsum(kept.sum(axis=1))])[firsts]
    rings = np.split(corners[kept], begins[1:])
    return (
        [ring for ring, area in zip(rings, areas) if area > 0],
        [ring for ring, area in zip(rings, areas) if area < 0],
    )


def _in_order(follower: Array) -> tuple[Array, Array]:
    """Return the corners ring by ring, and the place of each ring's first."""
    order: list[int] = []
    firsts = []
    ahead, seen = follower.tolist(), bytearray(follower.size)
    for first in range(len(ahead)):
        if not seen[first]:
            firsts.append(len(order))
            corner = first
            while not seen[corner]:
                seen[corner] = True
                order.append(corner)
                corner = ahead[corner]
    return np.array(order), np.array(firsts)


def _corners(mask: Array) -> tuple[Array, Array, Array]:
    """Return the corners of the rings, row by row: the cells around each, its row and its column.

    Where two cells touch at the corner only two rings, or one ring twice, turn there: it is given twice.
    """
    around: Array = np.zeros((mask.shape[0] + 1, mask.shape[1] + 1), dtype=np.uint8)
    cells: Array = mask.view(np.uint8)
    around[1:, 1:] = cells
    around[1:, :-1] |= cells << 1
    around[:-1, 1:] |= cells << 2
    around[:-1, :-1] |= cells << 3
    # Far quicker than to look for rows and columns at once.
    corners = np.flatnonzero(_TURNS.take(around))
    rows, columns = np.divmod(corners, around.shape[1])
    code = around.ravel()[corners]
    times = np.where((code == _FALLING) | (code == _RISING), 2, 1)
    return np.repeat(code, times), np.repeat(rows, times), np.repeat(columns, times)


def _followers(code: Array, rows: Array, columns: Array) -> Array:
    """Return for each corner the next one of its ring, with the True cells on the right.

    Corners of one row belong together two by two, from edge to edge, as do those of one column. Where cells touch at
    the corner only the first of the two turns from the west, the second to the east.
    """
    number = np.arange(code.size)
    along = number ^ 1
    second = np.zeros(code.size, dtype=bool)
    second[1:] = (rows[1:] == rows[:-1]) & (columns[1:] == columns[:-1])
    # A ring turns around the gap, so that both cells stay on one side of it: from the west to the south where the
    # gaps lie south-west and north-east, else from the west to the north.
    southern = np.where(code == _FALLING, ~second, second)
    by_column = np.lexsort((southern, rows, columns))
    across = np.empty_like(number)
    across[by_column[::2]], across[by_column[1::2]] = by_column[1::2], by_column[::2]
    # From the western corner of two the way leads east where the cell to the south of it is True.
    eastward = (code[::2] & _SOUTH_EAST) > 0
    out_along = np.stack([eastward, ~eastward], axis=1).ravel()
    return np.where(out_along, along, across)


def _necked(places: Array, follower: Array, touching: Array) -> Array:
    """Return each corner twice: at which cells touch, it is cut off, so that a neck is open between them."""
    before = np.empty_like(follower)
    before[follower] = np.arange(follower.size)
    # Cut off so far along both edges, the two cuts lie the width of the neck apart.
    shift = _NECK / np.sqrt(2.0) * touching[:, None]
    ways = [np.sign(places[other] - places) for other in (before, follower)]
    necked: Array = np.stack([places + shift * way for way in ways], axis=1)
    return necked
