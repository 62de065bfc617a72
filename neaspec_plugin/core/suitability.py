"""Habitat suitability of a species: each variable scored 0..1, then joined by a weighted geometric mean.

The geometric mean lets no good variable make up for one that is 0. The form is an expert default of NEASPEC, the
numbers stand in a species file with the source of each.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from neaspec_plugin.core.decay import along, floating
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.origin import Origin
from neaspec_plugin.core.problem import NeaspecError

LAND_COVER = "land_cover"


@dataclass(frozen=True)
class Variable:
    """One variable of the habitat and how it is scored: by class or along a curve, never both."""

    name: str
    """land_cover, elevation, water or disturbance."""
    weight: float
    """Exponent in the geometric mean, > 0."""
    unit: str
    """Unit of the layer's values: class, m, or index 0..100."""
    source: str
    mark: str
    """`published` or `expert default`."""
    classes: Mapping[int, Optional[float]] = field(default_factory=dict)
    """Score 0..1 of each class code; None = neither habitat nor to be crossed (NoData)."""
    points: tuple[tuple[float, float], ...] = ()
    """Points (value, score 0..1) of rising value."""


@dataclass(frozen=True)
class Population:
    """How many there are, from which the thresholds of site criteria follow."""

    low: float
    """Estimate, or the lower end of a range, individuals."""
    high: Optional[float]
    """Upper end of the range; None for one number."""
    origin: Origin


@dataclass(frozen=True)
class Species:
    """What the models need to know of a species."""

    code: str
    """Name of the species file, such as `amur_tiger`."""
    taxon_code: str
    """Code in the exchange format, such as `PTALT`."""
    scientific_name: str
    label: Mapping[str, str]
    """Name by language code."""
    variables: tuple[Variable, ...]
    threshold: float
    """Suitability from which a cell is habitat, 0..1."""
    min_area_km2: float
    """Least area of a core patch, km²."""
    gap_m: float
    """Habitat this close counts as one patch, m."""
    hop_m: float
    """Greatest hop between two stepping stones, m."""
    resistance_shape: float
    """c of the resistance curve (Keeley et al. 2016); 0 is linear."""
    max_resistance: float
    """Resistance where suitability is 0, > 1; it is 1 where suitability is 1."""
    cutoff_m: float
    """Width of a corridor in normalised least cost, cost-weighted m."""
    corridor_min_width_m: float
    """Width under which a corridor is a bottleneck, m."""
    corridor_target_width_m: float
    """Width a corridor should have, m."""
    origins: Mapping[str, Origin]
    """Source and mark of each number above, by its field name."""
    population: Optional[Population] = None
    """Of waterbirds, for site criteria; None where no criterion asks for it."""

    def variable(self, name: str) -> Optional[Variable]:
        """Return the variable of that name, or None."""
        return next((each for each in self.variables if each.name == name), None)


def score(variable: Variable, values: Array) -> Array:
    """Return the scores 0..1 of a layer (any shape); NaN for NoData, unknown classes and classes that map to None."""
    if not variable.classes:
        return along(variable.points, values)
    given = np.asarray(values)
    codes = np.array(sorted(variable.classes))
    listed = [variable.classes[int(code)] for code in codes]
    scores = np.array([math.nan if each is None else each for each in listed], dtype=np.float32)
    position = np.minimum(np.searchsorted(codes, given), len(codes) - 1)
    return np.where(codes[position] == given, scores[position], np.float32(math.nan))


def habitat_suitability(species: Species, layers: Mapping[str, Array]) -> Array:
    """Return HSI = (product of s_i ** w_i) ** (1 / sum of w_i), 0..1, over the species' variables that have a layer.

    layers: by variable name, all of one shape, NaN = NoData; the land cover is required. NaN where any score is NaN.
    Raises NeaspecError `suitability.no_land_cover`, `suitability.shapes_differ`.
    """
    if LAND_COVER not in layers:
        raise NeaspecError("suitability.no_land_cover", species.code)
    shape = np.shape(layers[LAND_COVER])
    used = [variable for variable in species.variables if variable.name in layers]
    weights = sum(variable.weight for variable in used)
    result = np.ones(shape, dtype=np.float32)
    for variable in used:
        if np.shape(layers[variable.name]) != shape:
            raise NeaspecError("suitability.shapes_differ", variable.name)
        scores = floating(score(variable, layers[variable.name]))
        # numpy makes NaN ** 0 one, but weights are over 0, so NaN stays NaN; and 0 * NaN is NaN too.
        result = result * scores ** (variable.weight / weights)
    return result


def unknown_classes(variable: Variable, values: Array) -> tuple[int, ...]:
    """Return the class codes in the layer (NaN = NoData) that the species file does not score, in rising order."""
    if not variable.classes:
        return ()
    given = np.asarray(values)
    present = np.unique(given[np.isfinite(given)])
    return tuple(int(code) for code in present if code not in variable.classes)
