"""Threats that add up: every cell of a threat counts by its distance, as InVEST 3.3 to 3.12 computed them.

A convolution with a kernel that sums to 1, by blocks of a fast Fourier transform. Linear: 1 - d/R within R = d_max;
exponential: exp(-d/d_max) within R = 5 d_max, so 1/e and not 5 % is left at d_max. The kernel has round(2R + 1) cells
and its centre lies at R from the first, so a radius that is no whole number of cells shifts it by a part of a cell.
"""

from __future__ import annotations

import math

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError

REACHES = {"linear": 1.0, "exponential": 5.0}
"""Radius of the kernel in greatest distances, by decay."""
MOST_CELLS = 4000
"""The longest radius in cells; a block of the transform then takes 2 GiB."""
_LEAST_BLOCK = 512


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


def density(window: Array, weights: Array, first: int, last: int) -> Array:
    """Return the density of the rows first..last (exclusive) of a window, float32.

    window: intensities 0..1, 0 where there is no threat, wider than the rows asked for by `margins`, as far as the
    raster goes; beyond it there is no threat.
    """
    size = weights.shape[0]
    before, after = margins(weights)
    block = 1 << math.ceil(math.log2(max(_LEAST_BLOCK, 2 * size)))
    step = block - size + 1
    spectrum = np.fft.rfft2(weights, (block, block))
    height, width = window.shape
    found = np.empty((last - first, width), np.float32)
    for top in range(first, last, step):
        for left in range(0, width, step):
            part = np.zeros((block, block))
            rows = slice(max(0, top - before), min(height, top + step + after))
            columns = slice(max(0, left - before), min(width, left + step + after))
            within = window[rows, columns]
            down, right = rows.start - (top - before), columns.start - (left - before)
            part[down : down + within.shape[0], right : right + within.shape[1]] = within
            spread = np.fft.irfft2(np.fft.rfft2(part) * spectrum, (block, block))[size - 1 :, size - 1 :]
            bottom, end = min(top + step, last), min(left + step, width)
            found[top - first : bottom - first, left:end] = spread[: bottom - top, : end - left]
    # What the transform leaves below 0 is rounding.
    return np.maximum(found, 0.0, out=found)
