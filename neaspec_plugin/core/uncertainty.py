"""How much the disturbance index hangs on the weights: drawn at random within a stated range, and combined anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

import numpy as np

from neaspec_plugin.core.disturbance import Scheme, combine
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Report, silent


def weights_of_draws(scheme: Scheme, spread: float, draws: int, seed: int) -> Array:
    """Return float64 (draws, pressures of the scheme in its order): each weight times 1 + spread * u.

    u is uniform in -1..1, `spread` 0..1. One draw holds for the whole area, so that strips of any size and order use
    the same weights.
    Raises NeaspecError `uncertainty.spread` or `uncertainty.draws` for a number out of its range.
    """
    if not 0.0 <= spread <= 1.0:
        raise NeaspecError("uncertainty.spread", scheme.id, spread=spread)
    if draws < 1:
        raise NeaspecError("uncertainty.draws", scheme.id, draws=draws)
    weights: Array = np.array([pressure.weight for pressure in scheme.pressures.values()])
    factors: Array = np.random.default_rng(seed).uniform(1.0 - spread, 1.0 + spread, (draws, len(weights)))
    return np.multiply(factors, weights)


def uncertainty(
    scheme: Scheme,
    scores: Mapping[str, Array],
    spread: float,
    draws: int,
    seed: int,
    method: Optional[str] = None,
    report: Report = silent,
) -> tuple[Array, Array]:
    """Return mean and standard deviation (float32, cell by cell) of the index 0..100 over draws of the weights.

    The deviation is that of the draws themselves (divided by their number). Mean and variance are kept up as the draws
    come (Welford 1962), so that memory is a few arrays however many draws there are. NaN where any score is NaN.
    Arguments as in `weights_of_draws` and `disturbance.combine`, whose errors it raises.
    """
    drawn = weights_of_draws(scheme, spread, draws, seed)
    mean = np.zeros(np.shape(next(iter(scores.values()), ())))
    squares = np.zeros_like(mean)
    for number, row in enumerate(drawn, 1):
        report((number - 1) / draws)
        index = combine(scheme, scores, method, dict(zip(scheme.pressures, row.tolist())))
        away = index - mean
        mean += away / number
        away *= index - mean
        squares += away
    return mean.astype(np.float32), np.sqrt(squares / draws).astype(np.float32)
