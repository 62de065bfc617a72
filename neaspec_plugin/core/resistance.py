"""Resistance to movement from habitat suitability, and what is wrong with a resistance surface.

Resistance is a number without unit, 1 = the best ground, so that a cost is a length in "cost-weighted metres".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity

_LINEAR_BELOW = 1e-6
_SLACK = 1e-6


def keeley(suitability: Array, shape: float, maximum: float = 100.0) -> Array:
    """Return resistance 1..maximum from suitability 0..1 by a negative exponential function.

    R = max - (max - 1) (1 - exp(-c h)) / (1 - exp(-c)) with h the suitability and c the shape (Keeley, Beier and
    Gagnon 2016, doi 10.1007/s10980-016-0387-5). c near 0 is the straight line max - (max - 1) h; the larger c, the
    easier an animal crosses ground of middling suitability. NaN stays NaN.
    Raises NeaspecError `resistance.maximum` when maximum is not above 1 and `resistance.suitability_range` when a
    suitability lies outside 0..1, which is how a raster in per cent shows itself.
    """
    if not (np.isfinite(maximum) and maximum > 1 and np.isfinite(shape)):
        raise NeaspecError("resistance.maximum", maximum=maximum, shape=shape)
    habitat = np.asarray(suitability, dtype=np.float64)
    known = habitat[~np.isnan(habitat)]
    if known.size and (known.min() < -_SLACK or known.max() > 1 + _SLACK):
        raise NeaspecError("resistance.suitability_range", low=float(known.min()), high=float(known.max()))
    habitat = np.clip(habitat, 0.0, 1.0)
    # expm1 keeps the digits that 1 - exp() loses for small shapes.
    eased = habitat if abs(shape) < _LINEAR_BELOW else np.expm1(-shape * habitat) / np.expm1(-shape)
    resistance: Array = maximum - (maximum - 1.0) * eased
    return resistance


def by_class(classes: Array, table: Mapping[int, Optional[float]]) -> Array:
    """Return float64 the resistance of each cell's class; NaN where the table has None or does not know the class."""
    codes = np.array(sorted(table))
    listed = [table[int(code)] for code in codes]
    values = np.array([np.nan if value is None else value for value in listed], dtype=np.float64)
    place = np.minimum(np.searchsorted(codes, classes), len(codes) - 1)
    resistance: Array = np.where(codes[place] == classes, values[place], np.nan)
    return resistance


def unknown_classes(classes: Array, table: Mapping[int, Optional[float]]) -> tuple[int, ...]:
    """Return the class codes of a layer (NaN = NoData) that the table does not know, in rising order."""
    given = np.asarray(classes)
    return tuple(int(code) for code in np.unique(given[np.isfinite(given)]) if code not in table)


def disturbed(resistance: Array, disturbance: Array, weight: float) -> Array:
    """Return the resistance with `weight` added for each point of the disturbance index (0..100).

    Where the index holds no data nothing is added. Roads and towns may so slow animals that habitat alone would not.
    """
    added: Array = resistance + weight * np.nan_to_num(np.asarray(disturbance, dtype=np.float64), nan=0.0)
    return added


def burn(resistance: Array, mask: Array, value: float) -> Array:
    """Return a copy in which the cells of the mask have the value: NaN or inf closes them, a number opens them again.

    Barriers come first (a fenced motorway, NaN), passages after them (a wildlife crossing, 1).
    """
    burnt = np.array(resistance, dtype=np.float64)
    burnt[np.asarray(mask, dtype=bool)] = value
    return burnt


def passable(resistance: Array) -> Array:
    """Return True where an animal can walk: resistance finite and above 0. NaN, inf, 0 and less are barriers."""
    values = np.asarray(resistance)
    with np.errstate(invalid="ignore"):
        walkable: Array = np.isfinite(values) & (values > 0)
    return walkable


def problems(resistance: Array) -> tuple[Problem, ...]:
    """Return which cells of a resistance surface stand as barriers, and why; each with how many there are (count).

    Warnings `resistance.not_positive` (at or below 0) and `resistance.infinite`, a note `resistance.no_data`.
    Raises NeaspecError `resistance.all_barrier` when no cell can be crossed.
    """
    values = np.asarray(resistance)
    if not passable(values).any():
        raise NeaspecError("resistance.all_barrier", cells=int(values.size))
    found = []
    with np.errstate(invalid="ignore"):
        below = values[values <= 0]
    if below.size:
        counted = {"count": int(below.size), "least": float(below.min())}
        found.append(Problem("resistance.not_positive", Severity.WARNING, values=counted))
    for code, severity, cells in (
        ("resistance.infinite", Severity.WARNING, np.isposinf(values)),
        ("resistance.no_data", Severity.NOTE, np.isnan(values)),
    ):
        if cells.any():
            found.append(Problem(code, severity, values={"count": int(np.count_nonzero(cells))}))
    return tuple(found)
