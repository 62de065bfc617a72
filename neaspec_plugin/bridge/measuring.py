"""What the plugin finds out about a corridor by itself: the derived columns of its record."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from neaspec_plugin.bridge import zones
from neaspec_plugin.bridge.surroundings import Surroundings
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError

if TYPE_CHECKING:  # core.shape needs shapely, and without it the rest must work
    from neaspec_plugin.core.checked import Corridor
    from neaspec_plugin.core.shape import Geometry
    from neaspec_plugin.core.widening import Version

CONTACT_M = 100.0
"""A core area so near, m, is touched: outlines from rasters keep half a cell apart."""
LIVE = 60_000
"""Cells of a raster that are looked at while the mouse moves."""


@dataclass(frozen=True)
class Look:
    """What is told of a corridor while it is drawn."""

    length_km: float
    """Length of its centreline; of a polygon that is being drawn, of its outline."""
    width_m: float
    """Width where the mouse is, or the mean one; NaN where there is none."""
    area_km2: float
    """Area on the ellipsoid, km²."""
    countries: tuple[str, ...]
    """Codes of the countries it lies in."""
    mean_disturbance: float
    """NaN where it is not known."""
    worst_disturbance: float
    """NaN where it is not known."""


def look(ground: Geometry, line: Geometry, width_m: float, around: Surroundings) -> Look:
    """Return what is told of a sketch; quick, with rasters thinned out."""
    from neaspec_plugin.core import shape

    whole = shape.valid(ground)
    values = around.under("disturbance", whole, LIVE) if whole.area > 0 else np.empty(0)
    inside = around.territory.lies_in(whole)[0] if around.territory.countries and whole.area > 0 else ()
    plane = around.plane
    mean, worst = (float(values.mean()), float(values.max())) if values.size else (math.nan, math.nan)
    return Look(plane.length_km(line), width_m, plane.area_km2(whole), inside, mean, worst)


def derived(ground: Geometry, line: Optional[Geometry], around: Surroundings, *, chain: bool) -> dict[str, Any]:
    """Return the derived columns of a corridor by name, None for what is not known.

    ground: on the plane of its surroundings; line: its centreline if it was drawn; chain: of stepping stones, without
    land contact. Raises NeaspecError `corridor.empty`.
    """
    from neaspec_plugin.core.corridor import measure
    from neaspec_plugin.core.shape import polygons, valid

    whole = valid(ground)
    values = _under(whole, around)
    kept = {
        "area_km2": around.plane.area_km2(whole),
        "mean_disturbance_0_100": float(np.clip(values.mean(), 0, 100)) if values.size else None,
        "protected_share_0_1": _protected(whole, around),
        "barrier_count": sum(one.shape.intersects(whole) for one in around.barriers)
        if around.choice.barriers
        else None,
        **_whereabouts(whole, around),
    }
    if chain:
        return {**kept, "connectivity_type": "E", **_hops(polygons(whole), around)}
    cores = [core for core in around.cores or [] if core.distance(whole) <= CONTACT_M]
    line = line if line is not None else _middle(whole, cores)
    measures = measure(whole, line, around.territory, cores=cores)
    joined = len(polygons(whole)) == 1 and len(cores) >= 2
    return {
        **kept,
        "connectivity_type": "PE" if joined else None,
        "length_km": around.plane.length_km(line),
        "min_width_m": _known(measures.min_width_m),
        "mean_width_m": _known(measures.mean_width_m),
        "longest_hop_km": None,
    }


def _under(whole: Geometry, around: Surroundings) -> Array:
    """Return the disturbance under a shape; nothing where the raster cannot be read, which a tool says at once."""
    try:
        return around.under("disturbance", whole)
    except NeaspecError:
        return np.empty(0)


def _middle(whole: Geometry, cores: list[Geometry]) -> Geometry:
    from neaspec_plugin.core.axis import axis
    from neaspec_plugin.core.check import farthest

    found = axis(whole, farthest(cores))
    if found is None:
        raise NeaspecError("corridor.empty")
    return found.line


def _whereabouts(whole: Geometry, around: Surroundings) -> dict[str, Any]:
    """Return the countries and the scope; unspecified where no country is known."""
    inside, scope = around.territory.lies_in(whole)
    codes = [zones.iso2(code) for code in inside]
    members = [code for code in codes if code != "ZZ"]
    return {
        "countries": "|".join(members) or None,
        "country": codes[0] if len(codes) == 1 else "ZZ",
        "scope": scope,
        "transboundary": scope == "international",
    }


def _protected(whole: Geometry, around: Surroundings) -> Optional[float]:
    if around.protected is None:
        return None
    return float(np.clip(around.protected.intersection(whole).area / whole.area, 0.0, 1.0))


def _hops(parts: list[Geometry], around: Surroundings) -> dict[str, Any]:
    """Return the lengths of a chain: of all hops of its least spanning tree, and of the longest one."""
    from neaspec_plugin.core.chain import spanning
    from neaspec_plugin.core.shape import LineString

    lengths = [around.plane.length_km(LineString([hop.start, hop.end])) for hop in spanning(parts)]
    longest = max(lengths, default=None)
    return {"length_km": math.fsum(lengths), "longest_hop_km": longest, "min_width_m": None, "mean_width_m": None}


def _known(number: float) -> Optional[float]:
    return None if math.isnan(number) else number


def version(one: Corridor, around: Surroundings) -> Version:
    """Return what a version of a corridor measures. Raises NeaspecError `corridor.no_shape`, `corridor.empty`."""
    from neaspec_plugin.core.widening import Version

    if one.shape is None or one.ground.area <= 0:
        raise NeaspecError("corridor.no_shape", one.name)
    found = derived(one.ground, one.drawn, around, chain=one.chain)
    inside = around.territory.parts(one.ground) if around.territory.countries else {"": one.ground}
    return Version(
        min_width_m=_number(found["min_width_m"]),
        mean_width_m=_number(found["mean_width_m"]),
        length_km=_number(found["length_km"]),
        area_km2=found["area_km2"],
        country_km2={code: around.plane.area_km2(shape) for code, shape in inside.items()},
        protected=_number(found["protected_share_0_1"]),
        disturbance=_number(found["mean_disturbance_0_100"]),
    )


def _number(value: Optional[float]) -> float:
    return math.nan if value is None else value
