"""One human pressure: how the values of a layer become scores, and what its classes count.

The numbers stand in a scheme file; this module holds only the forms of the rules. Rules of the Human Footprint:
Williams et al. 2020 as printed by Mu et al. 2022 (doi 10.1038/s41597-022-01284-8, Table 1); there distances are
measured on a 1 km grid, so that on cells of 100 m the first class of roads and railways shows as a band of its true
width. Rules `step`, `linear`, `exponential`: see decay.faded.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from typing import Any, Callable, Optional

import numpy as np

from neaspec_plugin.core.decay import FADINGS, Decay, faded, floating
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.origin import Origin
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.proximity import distances as distances_of
from neaspec_plugin.core.proximity import whole

RULE_NUMBERS: Mapping[str, tuple[str, ...]] = {
    "distance": ("near_m", "near_score", "factor", "shift_m", "scale_m", "floor"),
    "step": (),
    "linear": (),
    "exponential": (),
    "share": ("threshold", "above", "present"),
    "density": ("saturation", "factor"),
    "quantiles": ("classes",),
    "proportional": ("factor",),
}
"""The numbers each kind of rule must have."""
OPTIONAL_NUMBERS: Mapping[str, tuple[str, ...]] = dict.fromkeys(FADINGS, ("near_m",))
"""The numbers a kind of rule may have; they are 0 otherwise."""
DISTANCE_KINDS = frozenset(("distance", *FADINGS))
"""Kinds of rule whose values are m to the nearest feature, and which need a reach."""
UNIT: Mapping[str, str] = {
    **dict.fromkeys(DISTANCE_KINDS, "m"),
    "share": "share",
    "proportional": "share",
    "density": "people_km2",
    "quantiles": "any",
}
"""Unit of the values each kind of rule wants: m, share (0..1 of the cell), people_km2, or any."""
GEOMETRY: Mapping[str, tuple[str, ...]] = {
    "point": ("point",),
    "line": ("line",),
    "polygon": ("polygon",),
    "raster": ("raster",),
    "point_or_raster": ("point", "raster"),
    "any": ("point", "line", "polygon", "raster"),
}
"""What a pressure may ask for, and the kinds of layer that fit it."""
MOST_SQUARES = 25_000_000
"""Longest table of scores (a reach of 5000 cells, 100 MB); distances this long want coarser cells."""


@dataclass(frozen=True)
class Rule:
    """How the values of one pressure become a score.

    distance      values are m: see decay.Decay, with the pressure's reach_m
    step, linear, exponential
                  values are m: maximum up to near_m, then the decline of decay.faded to the pressure's reach_m
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
class PressureClass:
    """Features of a layer that count for less than the whole pressure, such as unpaved roads."""

    code: str
    """Code within the pressure, such as `unpaved`."""
    values: tuple[str, ...]
    """Attribute values that belong here, folded (see `folded`); no value stands in two classes."""
    label: Mapping[str, str]
    """Name by language code."""
    weight: float
    """What the score is multiplied by, 0..1."""
    reach_m: Optional[float]
    """Distance rules: reach of the class, m, > 0; None = the pressure's."""
    source: str
    """Where weight and reach come from."""
    mark: str
    """`published` or `expert default`."""


@dataclass(frozen=True)
class Pressure:
    """One kind of human pressure and its rule."""

    code: str
    """Code within the scheme, such as `roads`."""
    iucn: str
    """Threat code of IUCN-CMP 3.3, such as `4.1`."""
    geometry: str
    """What the layer holds: a key of GEOMETRY."""
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
    """`published` or `expert default`, for the rule."""
    unit: str = "any"
    """Unit of the values: UNIT of the rule's kind, or for `any` the one the layer is usually in."""
    weight: float = 1.0
    """What the score is multiplied by when pressures are combined, >= 0."""
    field: str = ""
    """Attribute the layer must bring (`population`), or nothing."""
    class_field: tuple[str, ...] = ()
    """Names of the attribute that tells the class, as layers in use call it, the likeliest first."""
    classes: tuple[PressureClass, ...] = ()
    """Classes of features; none = every feature counts in full."""
    other_weight: float = 1.0
    """Weight 0..1 of a feature whose attribute value no class names."""
    width_m: float = 0.0
    """Width of lines and diameter of points when the layer has no field for it, m, >= 0; 0 = they have none."""
    keywords: tuple[str, ...] = ()
    """Words, folded and in any language, by which the name of a layer suggests the pressure."""
    origins: Mapping[str, Origin] = dataclass_field(default_factory=dict)
    """Where reach_m, weight, other_weight and width_m come from, by name, when not from the rule's source."""

    @property
    def farthest_m(self) -> float:
        """The longest reach of the pressure and its classes, m: how far beyond the area its layer counts."""
        return max((self.reach_m, *(each.reach_m for each in self.classes if each.reach_m is not None)))

    def origin(self, name: str) -> Origin:
        """Return where a number comes from; the rule's origin when it has none of its own."""
        return self.origins.get(name, Origin(self.source, self.mark))


def folded(value: Any) -> str:
    """Return an attribute value or a name as it is compared: one form of each character, no case, no outer blanks.

    Whole numbers are the same whether they come as 3, 3.0 or "3". None is the empty text.
    """
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return unicodedata.normalize("NFKC", str(value)).casefold().strip()


def class_of(pressure: Pressure, value: Any) -> Optional[PressureClass]:
    """Return the class that names this attribute value; None when none does (it counts `other_weight`)."""
    asked = folded(value)
    return next((each for each in pressure.classes if asked in each.values), None)


def score(pressure: Pressure, values: Array) -> Array:
    """Return the scores 0..maximum of the values the pressure's rule wants; NaN stays NaN.

    Raises NeaspecError `pressure.negative` for values under 0, `pressure.not_a_share` for shares over 1,
    `pressure.no_reach` for a distance rule whose reach is 0 or no number.
    """
    given = floating(np.asarray(values))
    kind = pressure.rule.kind
    lowest, highest = np.fmin.reduce(given, axis=None, initial=0.0), np.fmax.reduce(given, axis=None, initial=0.0)
    if lowest < 0:
        raise NeaspecError("pressure.negative", pressure.code, lowest=float(lowest))
    if UNIT[kind] == "share" and highest > 1 + 1e-6:
        raise NeaspecError("pressure.not_a_share", pressure.code, highest=float(highest))
    _check_reach(pressure)
    scores = np.minimum(_RULES[kind](pressure, given), pressure.maximum)
    return scores.astype(given.dtype, copy=False)


def scores_of_squares(pressure: Pressure, cell_m: float, reach_m: Optional[float] = None) -> Array:
    """Return the scores (float32) by squared distance in cells, for a pressure with a distance rule.

    Entry i, 0..floor((reach / cell)²), is the score at sqrt(i) * cell_m; one more entry, 0, stands for all beyond.
    Distances between the centres of cells are square roots of whole numbers, so that one look-up replaces root and
    exponential; equal to `score` at those distances. `cell_m` > 0; `reach_m` is that of a class, else the pressure's.
    Raises NeaspecError `pressure.no_reach`, and `pressure.reach_too_far` when the table would hold more than
    MOST_SQUARES entries.
    """
    asked = pressure if reach_m is None else replace(pressure, reach_m=reach_m)
    _check_reach(asked)
    squares = (asked.reach_m / cell_m) ** 2
    if not squares <= MOST_SQUARES:
        fitting = asked.reach_m / math.sqrt(MOST_SQUARES)
        raise NeaspecError(
            "pressure.reach_too_far", asked.code, reach_m=asked.reach_m, cell_m=cell_m, fitting_m=math.ceil(fitting)
        )
    distances = np.minimum(distances_of(whole(asked.reach_m / cell_m))[:-1] * cell_m, asked.reach_m)
    return np.append(score(asked, distances), 0.0).astype(np.float32)


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


def _check_reach(pressure: Pressure) -> None:
    if pressure.rule.kind in DISTANCE_KINDS and not 0 < pressure.reach_m < math.inf:
        raise NeaspecError("pressure.no_reach", pressure.code, reach_m=pressure.reach_m)


def _distance(pressure: Pressure, distance: Array) -> Array:
    return Decay(**pressure.rule.numbers, reach_m=pressure.reach_m).at(distance)


def _faded(pressure: Pressure, distance: Array) -> Array:
    rule = pressure.rule
    return faded(rule.kind, distance, pressure.reach_m, rule.numbers.get("near_m", 0.0)) * pressure.maximum


def _share(pressure: Pressure, share: Array) -> Array:
    numbers = pressure.rule.numbers
    scores = np.where(share > numbers["threshold"], numbers["above"], np.where(share > 0, numbers["present"], 0.0))
    return np.where(np.isnan(share), math.nan, scores)


def _density(pressure: Pressure, people: Array) -> Array:
    numbers = pressure.rule.numbers
    return np.where(people >= numbers["saturation"], pressure.maximum, numbers["factor"] * np.log10(people + 1.0))


def quantile_shares(pressure: Pressure) -> Array:
    """Return the shares 0..1 at which a quantile rule parts the positive values of its layer."""
    classes = int(pressure.rule.numbers["classes"])
    return np.arange(1, classes) / classes


def score_by_edges(pressure: Pressure, values: Array, edges: Array) -> Array:
    """Return the scores of a quantile rule, float32, for values and the quantiles of the whole layer; NaN stays NaN.

    Raises NeaspecError `pressure.negative` for values under 0.
    """
    lowest = np.fmin.reduce(values, axis=None, initial=0.0)
    if lowest < 0:
        raise NeaspecError("pressure.negative", pressure.code, lowest=float(lowest))
    classes = int(pressure.rule.numbers["classes"])
    scores = (np.searchsorted(edges, values, side="left") + 1) * (pressure.maximum / classes)
    scores = np.where(values > 0, scores, 0.0) if edges.size else np.zeros(values.shape)
    return np.where(np.isnan(values), math.nan, scores).astype(np.float32)


def _quantiles(pressure: Pressure, values: Array) -> Array:
    positive = values[values > 0]
    edges = np.quantile(positive.astype(np.float64), quantile_shares(pressure)) if positive.size else np.empty(0)
    return score_by_edges(pressure, values, edges)


def _proportional(pressure: Pressure, share: Array) -> Array:
    return share * pressure.rule.numbers["factor"]


_RULES: Mapping[str, Callable[[Pressure, Array], Array]] = {
    "distance": _distance,
    **dict.fromkeys(FADINGS, _faded),
    "share": _share,
    "density": _density,
    "quantiles": _quantiles,
    "proportional": _proportional,
}
