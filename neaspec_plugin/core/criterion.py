"""When a site counts as internationally important for a waterbird: shares of its population, met regularly.

Ramsar criterion 6: regularly 1 % of a population; criterion 5: regularly 20,000 waterbirds. Staging sites of the
East Asian-Australasian Flyway: 0.25 % of a population on migration, or 5,000 waterbirds at one time (the wording of the
latter was not found in print and is an expert default).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

WATERBIRDS = 20_000
"""Ramsar criterion 5."""
STAGING_WATERBIRDS = 5_000
"""Waterbirds at one time from which a site is a staging site (expert default)."""
_VERY_MANY = 2_000_000
_VERY_MANY_THRESHOLD = 20_000
_STEPS = ((10.0, 1), (100.0, 5), (1000.0, 10))
_STEP_ABOVE = 100
_STAGING = 0.0025
_SHARE_OF_SEASONS = 2 / 3
_LEAST_SEASONS, _SEASONS_OF_A_MEAN = 3, 5


@dataclass(frozen=True)
class Regularity:
    """How regularly a site holds a number of birds."""

    seasons: int
    """Seasons with a count."""
    met: int
    """Of them, those whose maximum reaches the threshold."""
    mean: Optional[float]
    """Mean of the maxima, birds; None without a count."""
    regular: Optional[bool]
    """Whether the threshold is met regularly; None with fewer than three seasons."""


def one_percent(low: float, high: Optional[float] = None) -> int:
    """Return the 1 % threshold of a population estimate, or of the middle of a range, birds.

    Rounded as Waterbird Population Estimates do: up to 10 to the nearest 1, up to 100 to 5, up to 1000 to 10, above to
    100; 20,000 for populations of two million and more.
    """
    population = low if high is None else (low + high) / 2
    if population >= _VERY_MANY:
        return _VERY_MANY_THRESHOLD
    share = population / 100
    step = next((step for limit, step in _STEPS if share <= limit), _STEP_ABOVE)
    return math.floor(share / step + 0.5) * step


def staging(low: float, high: Optional[float] = None) -> int:
    """Return 0.25 % of a population estimate, or of the middle of a range, rounded up, birds (expert default)."""
    return math.ceil((low if high is None else (low + high) / 2) * _STAGING)


def regularity(maxima: Sequence[Optional[float]], threshold: float) -> Regularity:
    """Return how regularly yearly maxima (birds; None = no count) meet a threshold.

    Regular: met in two thirds of the seasons with a count, of which there must be three, or by the mean of five and
    more (Ramsar's definition, from memory: expert default).
    """
    known = [count for count in maxima if count is not None]
    met = sum(count >= threshold for count in known)
    mean = sum(known) / len(known) if known else None
    if mean is None or len(known) < _LEAST_SEASONS:
        return Regularity(len(known), met, mean, None)
    often = met / len(known) >= _SHARE_OF_SEASONS
    return Regularity(len(known), met, mean, often or (len(known) >= _SEASONS_OF_A_MEAN and mean >= threshold))
