"""Areas and means by zone: countries, sites, corridors on the grid."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array

UNSPECIFIED = "ZZZ"
"""Code of ground that no country polygon covers, or that is disputed."""


@dataclass(frozen=True)
class Zones:
    """Zones on a grid."""

    labels: Array
    """int32 of the grid's shape; 0 = no zone, k = the zone codes[k - 1]."""
    codes: tuple[str, ...]
    """Codes of the zones."""


@dataclass(frozen=True)
class ZoneSummary:
    """What one zone holds."""

    code: str
    """Code of the zone."""
    area_km2: float
    """Area with data, km²; the sum of class_km2, to the last of six decimals."""
    mean: float
    """Mean of the index."""
    class_km2: Mapping[str, float]
    """Area by class, km², six decimals."""
    gives: Mapping[str, float]
    """What each pressure gives to the mean; adds up to it."""

    @property
    def greatest(self) -> str:
        """The pressure that gives most; empty where nothing disturbs."""
        code = max(self.gives, key=lambda each: self.gives[each], default="")
        return code if code and self.gives[code] > 0 else ""


@dataclass(frozen=True)
class Sums:
    """What the cells of some rows add up to, by zone: arrays whose first place is for ground of no zone."""

    cells: Array
    """int64 (zones + 1, classes + 1): cells by zone and class; class 0 = no data."""
    index: Array
    """float64 (zones + 1): sum of the index."""
    gives: Array
    """float64 (pressures, zones + 1): sum of what each pressure gives."""

    def __add__(self, other: Sums) -> Sums:
        """Return what both add up to."""
        return Sums(self.cells + other.cells, self.index + other.index, self.gives + other.gives)


def sums(labels: Array | None, zones: int, index: Array, classes: Array, count: int, gives: Sequence[Array]) -> Sums:
    """Return what some cells add up to by zone.

    labels: int, 0 = no zone, up to `zones`, None = no zones at all; index: 0..100, NaN = no data; classes: uint8,
    0 = no data, up to `count`; gives: what each pressure gives, which adds up to the index.
    """
    there = classes > 0
    where = np.zeros(int(there.sum()), np.intp) if labels is None else labels[there].astype(np.intp)
    cells = np.bincount(where * (count + 1) + classes[there], minlength=(zones + 1) * (count + 1))
    parts = [np.bincount(where, one[there], zones + 1) for one in (index, *gives)]
    return Sums(cells.reshape(zones + 1, count + 1), parts[0], np.array(parts[1:]).reshape(len(gives), zones + 1))


def summaries(
    total: Sums,
    codes: Sequence[str],
    classes: Sequence[str],
    pressures: Sequence[str],
    cell_km2: float,
    rest: str = UNSPECIFIED,
) -> list[ZoneSummary]:
    """Return the summary of each zone that has data, in the order of the codes, ground of no zone last.

    rest: code of the ground of no zone; empty = it is left out.
    """
    found = []
    for number, code in [*enumerate(codes, 1), *([(0, rest)] if rest else [])]:
        cells = total.cells[number, 1:]
        count = int(cells.sum())
        if count:
            areas = apportioned(cells.tolist(), cell_km2)
            gives = {name: float(one[number]) / count for name, one in zip(pressures, total.gives)}
            mean = float(total.index[number]) / count
            found.append(ZoneSummary(code, round(sum(areas), 6), mean, dict(zip(classes, areas)), gives))
    return found


def apportioned(cells: Sequence[int], cell_km2: float) -> list[float]:
    """Return the areas of some numbers of cells, km² in six decimals that add up to the rounded whole.

    What rounding leaves over goes to the largest remainders (Hamilton's method), so that a table adds up exactly.
    """
    exact = [number * cell_km2 * 1e6 for number in cells]
    whole = [math.floor(area) for area in exact]
    left = round(sum(cells) * cell_km2 * 1e6) - sum(whole)
    order = sorted(range(len(cells)), key=lambda place: whole[place] - exact[place])
    for place in order[:left]:
        whole[place] += 1
    return [area / 1e6 for area in whole]


def mean_inside(values: Array, inside: Array) -> float | None:
    """Return the mean of the values inside a zone (NaN apart); None where there is no value."""
    cells = values[inside]
    cells = cells[np.isfinite(cells)]
    return float(cells.mean(dtype=float)) if cells.size else None
