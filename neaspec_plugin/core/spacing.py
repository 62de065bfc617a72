"""The exact straight distance between two sets of cells."""

from __future__ import annotations

import math

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
