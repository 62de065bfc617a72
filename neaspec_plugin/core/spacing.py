"""The exact straight distance between two sets of cells."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np

from neaspec_plugin.core.grid import Array

_BLOCK = 32


def outline(labels: Array, rows: Array, columns: Array) -> Array:
    """Return, n x 2 (row, column), those of the cells that lie on the raster's edge or beside another label."""
    own = labels[rows, columns]
    last_row, last_column = labels.shape[0] - 1, labels.shape[1] - 1
    edge = (rows == 0) | (columns == 0) | (rows == last_row) | (columns == last_column)
    for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        beside = labels[np.clip(rows + down, 0, last_row), np.clip(columns + right, 0, last_column)]
        edge |= beside != own
    cells: Array = np.stack([rows[edge], columns[edge]], axis=1)
    return cells


def nearest(a: Array, b: Array) -> float:
    """Return the least distance between the centres of cells of two sets (n x 2: row, column), in cells.

    The cells are put into square blocks; only pairs of blocks that can hold the nearest pair are looked into.
    """
    blocks_a, blocks_b = _blocks(a), _blocks(b)
    boxes_a, boxes_b = _boxes(blocks_a), _boxes(blocks_b)
    pairs = []
    best = math.inf
    for i, box in enumerate(boxes_a):
        apart = np.maximum(0, np.maximum(boxes_b[:, :2] - box[2:], box[:2] - boxes_b[:, 2:]))
        least = np.hypot(apart[:, 0], apart[:, 1])
        span = np.maximum(boxes_b[:, 2:] - box[:2], box[2:] - boxes_b[:, :2])
        best = min(best, float(np.hypot(span[:, 0], span[:, 1]).min()))
        near = np.flatnonzero(least <= best)
        pairs += [(distance, i, j) for distance, j in zip(least[near].tolist(), near.tolist())]
    for distance, i, j in sorted(pairs):
        if distance > best:
            break
        best = min(best, _least(blocks_a[i], blocks_b[j]))
    return best


def within(labels: Array, reach: float) -> set[tuple[int, int]]:
    """Return the pairs of labels (> 0, lower first) that lie no farther apart than the reach, in cells, edge to edge.

    Edge to edge is the distance of the nearest cells' centres less one cell; cells that touch are 0 apart.
    """
    cells = {}
    for i in np.unique(labels[labels > 0]).tolist():
        cells[int(i)] = outline(labels, *np.nonzero(labels == i))
    found = set()
    for a, b in combinations(sorted(cells), 2):
        apart = np.maximum(cells[a].min(axis=0) - cells[b].max(axis=0), cells[b].min(axis=0) - cells[a].max(axis=0))
        # Patches whose frames are too far apart need no exact look.
        if math.hypot(*np.maximum(0, apart)) <= reach + 1 and nearest(cells[a], cells[b]) - 1 <= reach:
            found.add((a, b))
    return found


def _least(a: Array, b: Array) -> float:
    """Return the least distance by comparing all pairs."""
    between = a[:, None, :] - b[None, :, :]
    return math.sqrt(int((between**2).sum(axis=2).min()))


def _blocks(cells: Array) -> list[Array]:
    """Split cells by the square block they lie in."""
    block = cells // _BLOCK
    key = block[:, 0] * (int(block[:, 1].max()) + 1) + block[:, 1]
    order = np.argsort(key, kind="stable")
    return np.split(cells[order], np.flatnonzero(np.diff(key[order])) + 1)


def _boxes(blocks: list[Array]) -> Array:
    """Return, one row a block, least row, least column, greatest row, greatest column of its cells."""
    return np.array([[*block.min(axis=0), *block.max(axis=0)] for block in blocks])
