"""Habitat quality and rarity as InVEST computes them (Sharp et al., InVEST user's guide, Habitat Quality).

    D_xj = sum_r (w_r / sum w) * i_r(d) * access_x * S_jr      Q_xj = H_j * (1 - D^z / (D^z + k^z)), z = 2.5
    i_r  linear 1 - d/d_max, exponential exp(-2.99 d/d_max), 0 beyond d_max
    R_j  = 1 - N_j / (N_j,baseline + N_j), 0 for a class that the baseline lacks

d is the distance to the nearest cell of threat r, as in InVEST's code since 3.13; the guide's sum over all cells of the
threat is not what it computes (docs/methods.md). All values are float32 with NaN for NoData, as there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core import proximity
from neaspec_plugin.core.decay import faded
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError

SCALING = 2.5
"""z, which the guide holds fixed."""
DECAYS = ("linear", "exponential")
"""How a threat may fade; see decay.faded."""


@dataclass(frozen=True)
class Threat:
    """One source of degradation."""

    name: str
    """Name in both tables."""
    max_distance_m: float
    """How far it reaches, m, > 0."""
    weight: float
    """Importance beside the others, >= 0; only the ratios count."""
    decay: str
    """One of DECAYS."""
    path: str
    """Its raster: 1 (or any other value up to 1) where the threat is, 0 or NoData where it is not."""


@dataclass(frozen=True)
class Sensitivity:
    """What each class of land cover is worth and how it suffers."""

    habitat: Mapping[int, float]
    """Suitability as habitat, 0..1, by class code."""
    to: Mapping[str, Mapping[int, float]]
    """By threat: sensitivity, 0..1, by class code."""


def decay_by_square(threat: Threat, cell_m: float) -> Array:
    """Return what is left of a threat by squared distance in cells; float32, the last entry is 0, for `beyond`."""
    reach = threat.max_distance_m / cell_m
    limit = proximity.whole(reach, threat.name)
    distances = np.minimum(proximity.distances(limit)[:-1], reach)
    return np.append(faded(threat.decay, distances, reach), 0.0).astype(np.float32)


def weights(threats: Sequence[Threat]) -> Mapping[str, float]:
    """Return each threat's share of all weights. Raises NeaspecError `threats.no_weight` when they add up to 0."""
    total = sum(threat.weight for threat in threats)
    if not total > 0:
        raise NeaspecError("threats.no_weight")
    return {threat.name: threat.weight / total for threat in threats}


class Lookup:
    """Class codes to the number of their row in a table, 1, 2, ...; 0 for a code that the table lacks."""

    def __init__(self, codes: Sequence[int]) -> None:
        """Keep the codes, each once; the rows are in their order."""
        self.codes = tuple(codes)
        self._rising = np.sort(np.asarray(self.codes, np.int64))
        self._rows = (np.argsort(np.asarray(self.codes, np.int64)) + 1).astype(np.uint16)
        span = int(self._rising[-1]) - int(self._rising[0]) + 1
        self._low = int(self._rising[0]) - 1
        self._table = None
        if span <= 1 << 16:  # one look-up instead of a search
            self._table = np.zeros(span + 2, np.uint16)
            self._table[self._rising - self._low] = self._rows

    def __call__(self, codes: Array) -> Array:
        """Return the rows of codes; uint16, of the same shape."""
        if self._table is not None:
            wide = codes.astype(np.int64) - self._low
            return self._table.take(wide, mode="clip")
        place = np.minimum(np.searchsorted(self._rising, codes), self._rising.size - 1)
        return np.where(self._rising[place] == codes, self._rows[place], 0).astype(np.uint16)

    def column(self, values: Mapping[int, float]) -> Array:
        """Return the values of a table's column by row; NaN for row 0."""
        return np.array([np.nan, *(values[code] for code in self.codes)], np.float32)


@dataclass(frozen=True)
class Model:
    """Threats and sensitivities as tables for one cell size, so that a cell costs a look-up for each threat."""

    threats: tuple[Threat, ...]
    """In the order of their table."""
    lookup: Lookup
    """Class codes to rows."""
    habitat: Array
    """Habitat score by row, float32; NaN for row 0, no class."""
    weighted: Mapping[str, Array]
    """By threat: sensitivity times the threat's share of the weights, by row, float32; NaN for row 0."""
    half_saturation: float
    """k, > 0."""

    def part(self, threat: Threat, rows: Array, left: Array, access: Array | None = None) -> Array:
        """Return the part of a threat in the degradation of cells: what is left of it there, times its other factors.

        rows: of `lookup`; left: 0..1, float32; access: 0..1, where given. NaN where there is no class.
        """
        part: Array = self.weighted[threat.name].take(rows)
        part *= left
        if access is not None:
            part *= access
        return part

    def quality(self, rows: Array, degradation: Array) -> Array:
        """Return the quality of cells."""
        return quality(degradation, self.habitat.take(rows), self.half_saturation)


def model(threats: Sequence[Threat], sensitivity: Sensitivity, half_saturation: float) -> Model:
    """Return the model of two tables. Raises NeaspecError `threats.no_weight`."""
    lookup, shares = Lookup(list(sensitivity.habitat)), weights(threats)
    columns = {one.name: lookup.column(sensitivity.to[one.name]) * np.float32(shares[one.name]) for one in threats}
    return Model(tuple(threats), lookup, lookup.column(sensitivity.habitat), columns, half_saturation)


def quality(degradation: Array, habitat: Array, half_saturation: float) -> Array:
    """Return the quality 0..1: the habitat score, halved where the degradation equals the half saturation (> 0)."""
    suffered = degradation**SCALING
    # A habitat without degradation keeps its score, whatever the rounding of k.
    found: Array = habitat * (1.0 - suffered / (suffered + np.float32(half_saturation**SCALING)))
    return found


def rarity(now: Mapping[int, float], baseline: Mapping[int, float]) -> dict[int, float]:
    """Return the rarity of each class there is now, 0..1, from areas (or counts of equal cells) now and then."""
    return {code: 1.0 - area / (baseline[code] + area) if baseline.get(code) else 0.0 for code, area in now.items()}


def count(codes: Array) -> dict[int, int]:
    """Return how many cells each code has."""
    if not codes.size:
        return {}
    low, high = int(codes.min()), int(codes.max())
    if high - low < 1 << 16:
        counts = np.bincount((codes.ravel() - low).astype(np.intp, copy=False))
        return {low + int(code): int(counts[code]) for code in np.flatnonzero(counts)}
    found, counts = np.unique(codes, return_counts=True)
    return {int(code): int(number) for code, number in zip(found, counts)}
