"""Human disturbance as a sum of scored pressures: the Human Footprint form.

Rules: Williams et al. 2020 as printed by Mu et al. 2022 (doi 10.1038/s41597-022-01284-8, Table 1). The numbers stand in
a scheme file; this module holds only the forms of the rules. In the papers distances are measured on a 1 km grid; on
cells of 100 m the first class of roads and railways shows as a band of its true width.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

import numpy as np

from neaspec_plugin.core.decay import Decay, floating
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Report, silent

RULE_NUMBERS: Mapping[str, tuple[str, ...]] = {
    "distance": ("near_m", "near_score", "factor", "shift_m", "scale_m", "floor"),
    "share": ("threshold", "above", "present"),
    "density": ("saturation", "factor"),
    "quantiles": ("classes",),
    "proportional": ("factor",),
}
"""The numbers each kind of rule wants."""


@dataclass(frozen=True)
class Rule:
    """How the values of one pressure become a score.

    distance      values are distances in m: see decay.Decay, with the pressure's reach_m
    share         values are shares of the cell 0..1: > threshold scores `above`, any less `present`, none 0
    density       values are people/km²: >= saturation scores the maximum, less scores factor * log10(P + 1)
    quantiles     values of any unit >= 0: the positive ones fall into `classes` equal quantiles of the layer given,
                  so that scores of two areas compare only when they are scored together
    proportional  values are shares of the cell 0..1: share * factor
    """

    kind: str
    """A key of RULE_NUMBERS."""
    numbers: Mapping[str, float]
    """The numbers of the kind, by name."""


@dataclass(frozen=True)
class Pressure:
    """One kind of human pressure and its rule."""

    code: str
    """Code within the scheme, such as `roads`."""
    iucn: str
    """Threat code of IUCN-CMP 3.3, such as `4.1`."""
    geometry: str
    """What the layer holds: point, line, polygon, raster or any."""
    rule: Rule
    maximum: float
    """Highest score, > 0."""
    reach_m: float
    """Distance rules: where the effect ends, m. Density rules: radius over which people are spread, m. Else 0."""
    label: Mapping[str, str]
    """Name by language code."""
    source: str
    """Where the rule was published."""
    mark: str
    """`published` or `expert default`."""
    field: str = ""
    """Attribute the layer must bring (`population`), or nothing."""
    reach_source: str = ""
    """Where the reach comes from, when not from the rule's source."""
    reach_mark: str = "published"
    """`published` or `expert default`, for the reach alone."""


@dataclass(frozen=True)
class IntactnessClass:
    """A named span of the sum of scores."""

    code: str
    """wilderness, intact, highly_modified."""
    below: float
    """The sum (not the index) under which a cell belongs here; infinity for the last class."""
    label: Mapping[str, str]
    """Name by language code."""


@dataclass(frozen=True)
class Scheme:
    """A versioned set of pressures that are scored together."""

    id: str
    version: str
    label: Mapping[str, str]
    """Name by language code."""
    citation: str
    maximum: float
    """Sum of scores that makes the index 100, > 0."""
    pressures: Mapping[str, Pressure]
    """By code, in the order of the file."""
    classes: tuple[IntactnessClass, ...]
    """From the least to the most disturbed."""


def score(pressure: Pressure, values: Array) -> Array:
    """Return the scores 0..maximum of the values the pressure's rule wants; NaN stays NaN.

    Raises NeaspecError `pressure.negative` for values under 0, `pressure.not_a_share` for shares over 1.
    """
    given = floating(np.asarray(values))
    lowest, highest = np.fmin.reduce(given, axis=None, initial=0.0), np.fmax.reduce(given, axis=None, initial=0.0)
    if lowest < 0:
        raise NeaspecError("pressure.negative", pressure.code, lowest=float(lowest))
    if pressure.rule.kind in ("share", "proportional") and highest > 1 + 1e-6:
        raise NeaspecError("pressure.not_a_share", pressure.code, highest=float(highest))
    scores = np.minimum(_RULES[pressure.rule.kind](pressure, given), pressure.maximum)
    return scores.astype(given.dtype, copy=False)


def total(scores: Mapping[str, Array]) -> Array:
    """Return the sum of the scores cell by cell; NaN where any pressure is unknown.

    Raises NeaspecError `disturbance.no_pressure` when there is none, `disturbance.shapes_differ` when they are not on
    one grid.
    """
    if not scores:
        raise NeaspecError("disturbance.no_pressure")
    first = next(iter(scores.values()))
    result = floating(first).copy()
    for code, array in list(scores.items())[1:]:
        if array.shape != first.shape:
            raise NeaspecError("disturbance.shapes_differ", code)
        result = result + array
    return result


def index(scores: Mapping[str, Array], maximum: float) -> Array:
    """Return the disturbance index 0..100: 100 * sum / maximum, capped at 100. NaN and errors as in `total`."""
    return np.minimum(total(scores) * (100.0 / maximum), 100.0)


def classify(scheme: Scheme, index_values: Array) -> Array:
    """Return uint8: 1, 2, ... for the scheme's classes in their order, 0 = NoData, of an index 0..100.

    Williams et al. 2020: a sum under 1 is wilderness, under 4 intact, 4 and more highly modified.
    """
    edges = np.array([each.below * 100.0 / scheme.maximum for each in scheme.classes[:-1]])
    classes = np.searchsorted(edges.astype(index_values.dtype), index_values, side="right") + 1
    return np.where(np.isnan(index_values), 0, classes).astype(np.uint8)


def people_per_km2(population: Array, cell_m: float, radius_m: float, report: Report = silent) -> Array:
    """Spread people counted per cell evenly over a disc around the cell; return people/km², float64.

    The disc holds the cells whose centre lies within the radius of the centre; what falls beyond the edge of the array
    is lost. A radius under one cell only divides by the cell's area. NaN counts as nobody.
    Raises NeaspecError `pressure.negative` for a negative count.
    """
    counts = np.nan_to_num(np.asarray(population, dtype=np.float64), nan=0.0)
    if counts.size and counts.min() < 0:
        raise NeaspecError("pressure.negative", "population", lowest=float(counts.min()))
    reach = int(radius_m / cell_m + 1e-9)
    if reach == 0:
        return counts / (cell_m * cell_m / 1e6)
    offsets = np.arange(-reach, reach + 1)
    disc = offsets[:, None] ** 2 + offsets[None, :] ** 2 <= (radius_m / cell_m) ** 2 + 1e-9
    stamp = disc / (disc.sum() * cell_m * cell_m / 1e6)
    # A margin as wide as the disc spares every stamp the clipping at the edges.
    spread = np.zeros((counts.shape[0] + 2 * reach, counts.shape[1] + 2 * reach))
    rows, columns = np.nonzero(counts)
    for done, (row, column) in enumerate(zip(rows, columns)):
        if done % 1000 == 0:
            report(done / len(rows))
        spread[row : row + 2 * reach + 1, column : column + 2 * reach + 1] += stamp * counts[row, column]
    return np.ascontiguousarray(spread[reach : reach + counts.shape[0], reach : reach + counts.shape[1]])


def _distance(pressure: Pressure, distance: Array) -> Array:
    return Decay(**pressure.rule.numbers, reach_m=pressure.reach_m).at(distance)


def _share(pressure: Pressure, share: Array) -> Array:
    numbers = pressure.rule.numbers
    scores = np.where(share > numbers["threshold"], numbers["above"], np.where(share > 0, numbers["present"], 0.0))
    return np.where(np.isnan(share), math.nan, scores)


def _density(pressure: Pressure, people: Array) -> Array:
    numbers = pressure.rule.numbers
    return np.where(people >= numbers["saturation"], pressure.maximum, numbers["factor"] * np.log10(people + 1.0))


def _quantiles(pressure: Pressure, values: Array) -> Array:
    classes = int(pressure.rule.numbers["classes"])
    positive = values[values > 0]
    if positive.size == 0:
        return np.where(np.isnan(values), math.nan, 0.0)
    edges = np.quantile(positive, np.arange(1, classes) / classes)
    scores = (np.searchsorted(edges, values, side="left") + 1) * (pressure.maximum / classes)
    return np.where(np.isnan(values), math.nan, np.where(values > 0, scores, 0.0))


def _proportional(pressure: Pressure, share: Array) -> Array:
    return share * pressure.rule.numbers["factor"]


_RULES: Mapping[str, Callable[[Pressure, Array], Array]] = {
    "distance": _distance,
    "share": _share,
    "density": _density,
    "quantiles": _quantiles,
    "proportional": _proportional,
}
