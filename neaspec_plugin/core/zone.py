"""Areas and means by zone: countries, sites, corridors on the grid."""

from __future__ import annotations

from collections.abc import Mapping
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
class ZoneClasses:
    """What one zone holds."""

    code: str
    """Code of the zone."""
    area_km2: float
    """Area with data, km²."""
    mean: float
    """Mean of the values."""
    class_km2: Mapping[str, float]
    """Area by class, km²; adds up to area_km2."""


def by_zone(values: Array, zones: Zones, cell_km2: float, bounds: Mapping[str, float]) -> list[ZoneClasses]:
    """Return area, mean and area by class for each zone that has data, the unspecified rest last.

    `bounds` names the classes in rising order with their upper bound (exclusive); the last should be inf.
    Cells that are NaN belong to no zone's area.
    """
    valid = np.isfinite(values)
    classes = np.digitize(np.where(valid, values, 0), list(bounds.values())[:-1])
    found = []
    for number, code in [*enumerate(zones.codes, 1), (0, UNSPECIFIED)]:
        cells = valid & (zones.labels == number)
        count = int(cells.sum())
        if count:
            per_class = np.bincount(classes[cells], minlength=len(bounds))
            areas = {name: float(cells_in) * cell_km2 for name, cells_in in zip(bounds, per_class)}
            found.append(ZoneClasses(code, count * cell_km2, float(values[cells].mean(dtype=float)), areas))
    return found


def mean_inside(values: Array, inside: Array) -> float | None:
    """Return the mean of the values inside a zone (NaN apart); None where there is no value."""
    cells = values[inside]
    cells = cells[np.isfinite(cells)]
    return float(cells.mean(dtype=float)) if cells.size else None
