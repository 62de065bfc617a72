"""How an effect fades: with distance from its source, or along a curve given by points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from neaspec_plugin.core.grid import Array

LEFT_AT_REACH = 2.99
"""Exponent of an exponential decline at its reach: exp(-2.99) leaves 5 % (InVEST user's guide, Habitat Quality)."""


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


def faded(kind: str, distance_m: Array, reach_m: float, near_m: float = 0.0) -> Array:
    """Return the part 0..1 of an effect that is left at the distances (m, any shape); NaN stays NaN.

    1 up to `near_m` (m, 0..reach), 0 beyond `reach_m` (m, > 0); between them, with x = (d - near) / (reach - near),
    step 1, linear 1 - x, exponential exp(-2.99 x). Without a plateau these are the forms of InVEST's Habitat Quality
    (Sharp et al., InVEST user's guide), and a step is a buffer. `kind` is a key of FADINGS.
    """
    distance = floating(np.asarray(distance_m))
    span = reach_m - near_m
    between = np.clip(distance - near_m, 0.0, span) / span if span > 0 else np.zeros_like(distance)
    left = np.where(distance <= near_m, 1.0, FADINGS[kind](between))
    left = np.where(distance > reach_m, 0.0, left)
    return np.where(np.isnan(distance), np.nan, left).astype(distance.dtype, copy=False)


FADINGS: Mapping[str, Callable[[Array], Array]] = {
    "step": np.ones_like,
    "linear": lambda between: 1.0 - between,
    "exponential": lambda between: np.exp(-LEFT_AT_REACH * between),
}
"""What is left of an effect between the plateau (0) and the reach (1)."""


def along(points: Sequence[tuple[float, float]], values: Array) -> Array:
    """Return y for each value along straight lines between points (x, y) of rising x.

    Left of the first and right of the last point their y holds. NaN stays NaN.
    """
    asked = floating(np.asarray(values))
    x, y = zip(*points)
    return np.interp(asked, x, y).astype(asked.dtype, copy=False)
