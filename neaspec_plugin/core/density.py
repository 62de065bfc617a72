"""Threats that add up: every cell of a threat counts by its distance, as InVEST 3.3 to 3.12 computed them.

A convolution with a kernel that sums to 1, by blocks of a fast Fourier transform. Linear: 1 - d/R within R = d_max;
exponential: exp(-d/d_max) within R = 5 d_max, so 1/e and not 5 % is left at d_max. The kernel has round(2R + 1) cells
and its centre lies at R from the first, so a radius that is no whole number of cells shifts it by a part of a cell.
"""

from __future__ import annotations

import math

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Report, silent

REACHES = {"linear": 1.0, "exponential": 5.0}
"""Radius of the kernel in greatest distances, by decay."""
MOST_CELLS = 2000
"""The longest radius in cells; the kernel then takes 128 MiB, and four times as much while it is made."""
_LEAST_BLOCK = 512
_PART = 1024
"""Side of the parts of a kernel; a block of the transform is twice as wide and takes about 240 MiB in all."""


def radius(max_distance: float, decay: str, place: str = "") -> float:
    """Return the radius of the kernel in cells. Raises NeaspecError `reach.too_many_cells` above MOST_CELLS."""
    cells = max_distance * REACHES[decay]
    if not cells <= MOST_CELLS:
        raise NeaspecError("reach.too_many_cells", place, cells=cells, most=MOST_CELLS)
    return cells


def kernel(max_distance: float, decay: str) -> Array:
    """Return the weights of the cells around one, float64, square, of sum 1; the greatest distance is in cells."""
    reach = radius(max_distance, decay)
    away = np.arange(round(reach * 2 + 1)) - reach
    distance = np.hypot(away[:, None], away[None, :])
    weights = (max_distance - distance) / max_distance if decay == "linear" else np.exp(-distance / max_distance)
    weights[distance > reach] = 0.0
    whole: Array = weights / weights.sum()
    return whole


def margins(weights: Array) -> tuple[int, int]:
    """Return how many rows (and columns) before and after a cell its density depends on."""
    middle = weights.shape[0] // 2
    return weights.shape[0] - 1 - middle, middle


def density(window: Array, weights: Array, first: int, last: int, listen: Report = silent) -> Array:
    """Return the density of the rows first..last (exclusive) of a window, float32.

    window: intensities 0..1, 0 where there is no threat, wider than the rows asked for by `margins`, as far as the
    raster goes; beyond it there is no threat. listen: is called between blocks to hear of a stop. A large kernel is
    taken in parts, so that memory does not grow with it.
    """
    found = np.zeros((last - first, window.shape[1]))
    for down in range(0, weights.shape[0], _PART):
        for right in range(0, weights.shape[1], _PART):
            _spread(
                found,
                window,
                weights[down : down + _PART, right : right + _PART],
                (down, right),
                weights,
                first,
                listen,
            )
    # What the transform leaves below 0 is rounding.
    return np.maximum(found, 0.0).astype(np.float32)


def _spread(
    found: Array, window: Array, part: Array, place: tuple[int, int], weights: Array, first: int, listen: Report
) -> None:
    """Add what a part of the kernel, which begins at `place` in it, gives to the rows that begin at `first`."""
    block = 1 << math.ceil(math.log2(max(_LEAST_BLOCK, 2 * max(part.shape))))
    spectrum = np.fft.rfft2(part, (block, block))
    tall, wide = part.shape
    step_down, step_right = block - tall + 1, block - wide + 1
    middle = weights.shape[0] // 2
    # Cell y takes weights[j] from row y + middle - j of the window; the part's last row is its first in the window.
    up, back = middle - place[0] - (tall - 1), middle - place[1] - (wide - 1)
    for top in range(0, found.shape[0], step_down):
        for left in range(0, found.shape[1], step_right):
            listen(0.0)
            patch = _cut(window, first + top + up, left + back, block)
            if not patch.any():
                continue
            spread = np.fft.irfft2(np.fft.rfft2(patch) * spectrum, (block, block))[tall - 1 :, wide - 1 :]
            into = found[top : top + step_down, left : left + step_right]
            into += spread[: into.shape[0], : into.shape[1]]


def _cut(window: Array, top: int, left: int, size: int) -> Array:
    """Return a square of a window, float64, 0 beyond its edges."""
    patch = np.zeros((size, size))
    rows = slice(min(max(0, top), window.shape[0]), max(0, min(window.shape[0], top + size)))
    columns = slice(min(max(0, left), window.shape[1]), max(0, min(window.shape[1], left + size)))
    within = window[rows, columns]
    if within.size:
        down, right = rows.start - top, columns.start - left
        patch[down : down + within.shape[0], right : right + within.shape[1]] = within
    return patch
