"""Exact quantiles of values that do not fit into memory, by two passes over them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from neaspec_plugin.core.grid import Array

_HALF = 16


class Quantiles:
    """Quantiles of the positive values of a raster, as numpy.quantile gives them (linear between two values).

    Positive float32 numbers sort as their bits do: a first pass counts them by the upper half of the bits, a second
    by the lower half, within those of the first that hold a quantile.
    """

    def __init__(self, shares: Sequence[float]) -> None:
        """shares: 0..1, which quantiles are wanted."""
        self._shares = shares
        self._upper = np.zeros(1 << _HALF, np.int64)
        self._lower: dict[int, Array] = {}

    def count(self, values: Array) -> None:
        """First pass: take values in; those that are NaN, 0 or less count for nothing."""
        self._upper += np.bincount(_bits(values) >> _HALF, minlength=self._upper.size)

    def refine(self, values: Array) -> None:
        """Second pass: take the same values in again."""
        if not self._lower:
            self._lower = {int(bin_): np.zeros(1 << _HALF, np.int64) for bin_ in self._bins()}
        bits = _bits(values)
        upper = bits >> _HALF
        for bin_, counts in self._lower.items():
            counts += np.bincount(bits[upper == bin_] & ((1 << _HALF) - 1), minlength=counts.size)

    def result(self) -> Array:
        """Return the quantiles, float64; none where no value was positive."""
        total = int(self._upper.sum())
        if not total:
            return np.empty(0)
        found = []
        for share in self._shares:
            place = share * (total - 1)
            low, high = self._at(math.floor(place)), self._at(math.ceil(place))
            found.append(low + (high - low) * (place - math.floor(place)))
        return np.array(found)

    def _bins(self) -> Array:
        """Return the upper halves that hold a value next to a quantile."""
        total = int(self._upper.sum())
        if not total:
            return np.empty(0, np.int64)
        places = {end(share * (total - 1)) for share in self._shares for end in (math.floor, math.ceil)}
        return np.unique(np.searchsorted(np.cumsum(self._upper), sorted(places), side="right"))

    def _at(self, place: int) -> float:
        """Return the value of a place in the order of all values, from 0."""
        below = np.cumsum(self._upper)
        upper = int(np.searchsorted(below, place, side="right"))
        rest = place - (int(below[upper - 1]) if upper else 0)
        lower = int(np.searchsorted(np.cumsum(self._lower[upper]), rest, side="right"))
        return float(np.array([(upper << _HALF) | lower], np.uint32).view(np.float32)[0])


def _bits(values: Array) -> Array:
    positive = values[values > 0].astype(np.float32, copy=False)
    return positive.view(np.uint32).astype(np.int64)
