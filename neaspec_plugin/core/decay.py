"""How an effect fades: with distance from its source, or along a curve given by points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array


def floating(values: Array) -> Array:
    """Return the values as float64 when they are float64 or wide integers, else as float32, which halves the memory."""
    wide = values.dtype == np.float64 or (values.dtype.kind in "iu" and values.dtype.itemsize > 2)
    return values.astype(np.float64 if wide else np.float32, copy=False)


@dataclass(frozen=True)
class Decay:
    """A plateau beside the source, then an exponential decline to a floor, then nothing.

    score(d) = near_score                                           d <= near_m
               factor * exp(-(d - shift_m) / scale_m) + floor       near_m < d < reach_m
               0                                                    d >= reach_m

    The form of the road, railway and navigable water rules of the Human Footprint (Mu et al. 2022, Table 1). The table
    leaves the distance equal to the reach undefined; here it scores 0.
    """

    near_m: float
    """Width of the plateau, m, >= 0, inclusive."""
    near_score: float
    """Score on the plateau, >= 0."""
    factor: float
    """Score above the floor at the distance shift_m, >= 0; 0 leaves the plateau only."""
    shift_m: float
    """Distance at which the exponential is 1, m."""
    scale_m: float
    """Distance over which the exponential falls to 1/e, m, > 0."""
    floor: float
    """Score that the decline approaches, >= 0."""
    reach_m: float
    """Distance from which there is no effect, m, > 0."""

    def at(self, distance_m: Array) -> Array:
        """Return the scores at the distances (m, any shape); NaN stays NaN, infinity scores 0."""
        distance = floating(np.asarray(distance_m))
        faded = self.factor * np.exp((self.shift_m - distance) / self.scale_m) + self.floor
        scores = np.where(distance >= self.reach_m, 0.0, faded)
        scores = np.where(distance <= self.near_m, self.near_score, scores)
        return scores.astype(distance.dtype, copy=False)


def along(points: Sequence[tuple[float, float]], values: Array) -> Array:
    """Return y for each value along straight lines between points (x, y) of rising x.

    Left of the first and right of the last point their y holds. NaN stays NaN.
    """
    asked = floating(np.asarray(values))
    x, y = zip(*points)
    return np.interp(asked, x, y).astype(asked.dtype, copy=False)
