"""Two versions of a corridor side by side: how much wider, larger and better protected the later one is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from neaspec_plugin.core.shape import Geometry, many, union, valid

_SLIVER = 1e-6
"""Share of the corridor up to which a part comes from rounding: a common edge that was moved between two CRS."""


@dataclass(frozen=True)
class Version:
    """What one version of a corridor measures."""

    min_width_m: float
    """Least width, m; NaN where none could be measured."""
    mean_width_m: float
    """Mean width, m."""
    length_km: float
    """Length of the centreline, km."""
    area_km2: float
    """Area, km²."""
    country_km2: Mapping[str, float]
    """Area in each country by its code, km²; "" = ground of no known country."""
    protected: float
    """Share inside protected areas, 0..1; NaN where these are not known."""
    disturbance: float
    """Mean disturbance, 0..100; NaN where it is not known."""


@dataclass(frozen=True)
class Change:
    """One line of the widening report."""

    measure: str
    """Name of the measure, with its unit at its end; `country_km2` for the area in one country."""
    country: str
    """Code of the country of this line; empty for the whole corridor."""
    before: float
    after: float

    @property
    def gain(self) -> float:
        """How much more there is after."""
        return self.after - self.before


def changes(before: Version, after: Version) -> list[Change]:
    """Return the lines of the report, the countries of either version in alphabetical order, unknown ground last."""
    found = [
        Change(name, "", getattr(before, name), getattr(after, name))
        for name in ("min_width_m", "mean_width_m", "length_km", "area_km2")
    ]
    countries = sorted({*before.country_km2, *after.country_km2}, key=lambda code: (not code, code))
    found += [
        Change("country_km2", code, before.country_km2.get(code, 0.0), after.country_km2.get(code, 0.0))
        for code in countries
    ]
    found.append(Change("protected_share_0_1", "", before.protected, after.protected))
    found.append(Change("mean_disturbance_0_100", "", before.disturbance, after.disturbance))
    return found


def parts(before: Geometry, after: Geometry) -> dict[str, Geometry]:
    """Return what was gained, lost and kept, as multipolygons; empty parts are left out."""
    former, later = union([valid(before)]), union([valid(after)])
    found = {
        "gained": many([later.difference(former)]),
        "lost": many([former.difference(later)]),
        "kept": many([later.intersection(former)]),
    }
    least = _SLIVER * max(former.area, later.area)
    return {code: shape for code, shape in found.items() if shape.area > least}
