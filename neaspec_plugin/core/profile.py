"""What a corridor is like along its centreline: width, disturbance, suitability, barriers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from neaspec_plugin.core.checked import Barrier
from neaspec_plugin.core.corridor import STEP_M, stops
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.shape import Geometry, Point, polygons, rings, valid
from neaspec_plugin.core.transect import Edges

Sampler = Callable[[Array, Array], Array]
"""Returns the values of a raster at points (x and y, m), NaN where there is none."""
_SAMPLES = 41
"""Points of a transect at which rasters are read; on 4 km it is one each 100 m."""


@dataclass(frozen=True)
class Station:
    """One transect."""

    along_m: float
    """Distance from the start of the centreline, m."""
    x: float
    """Of the point on the centreline, m."""
    y: float
    """Of the point on the centreline, m."""
    width_m: float
    """Length of the transect inside the corridor, m; 0 in a gap."""
    left: tuple[float, float]
    """x and y of the end to the left of the direction of the centreline, m."""
    right: tuple[float, float]
    """x and y of the other end, m."""
    means: Mapping[str, float] = field(default_factory=dict)
    """Mean of each raster on the transect, by the raster's name; NaN where it has no value."""
    worst: Mapping[str, float] = field(default_factory=dict)
    """Greatest value of each raster on the transect."""
    barriers: tuple[str, ...] = ()
    """Kinds of the barriers nearer to this station than to others, `+` behind those with a crossing."""


@dataclass(frozen=True)
class Stretch:
    """The worst part of a corridor."""

    start_m: float
    """Distance of its start from the start of the centreline, m."""
    end_m: float
    """Distance of its end, m."""
    least_width_m: float
    """Least width on it, m."""
    short: bool
    """Whether it is narrower than the species needs; else it is only the narrowest place."""


def stations(
    ground: Geometry,
    axis: Geometry,
    step_m: float = STEP_M,
    rasters: Mapping[str, Sampler] | None = None,
    barriers: Sequence[Barrier] = (),
    report: Report = silent,
) -> list[Station]:
    """Return the transects of a corridor each step_m along its centreline, all in one projected CRS in metres.

    Widths as in core.corridor; rasters are read at points along each transect, as far as it lies in the corridor.
    Raises NeaspecError `corridor.empty` when the polygon has no area or the centreline no length.
    """
    whole = valid(ground)
    if whole.is_empty or whole.area <= 0 or axis.is_empty or axis.length <= 0:
        raise NeaspecError("corridor.empty")
    met = _met(whole, axis, step_m, barriers)
    along = stops(axis.length, step_m)
    found = []
    for number, one in enumerate(_transects(whole, axis, along, step_m)):
        report(number / len(along))
        xs, ys = (np.linspace(one.left[i], one.right[i], _SAMPLES) for i in (0, 1))
        values = {
            name: read(xs, ys) if one.width_m > 0 else np.array([np.nan]) for name, read in (rasters or {}).items()
        }
        found.append(
            Station(
                *(one.along_m, one.x, one.y, one.width_m, one.left, one.right),
                {name: _mean(read) for name, read in values.items()},
                {name: _greatest(read) for name, read in values.items()},
                tuple(met.get(round(one.along_m / step_m), ())),
            )
        )
    return found


def worst(found: Sequence[Station], least_m: float, step_m: float = STEP_M) -> Stretch | None:
    """Return the stretch that lacks most: of those narrower than least_m the one with the greatest missing area.

    Where no station is too narrow it is the narrowest one, half a step to each side. None without a station.
    """
    if not found:
        return None
    missing = [max(least_m - one.width_m, 0.0) for one in found]
    best, total, first, so_far = (0, 0), 0.0, 0, 0.0
    for number, lack in enumerate(missing):
        first, so_far = (first, so_far + lack) if lack and so_far else (number, lack)
        if so_far > total:
            best, total = (first, number), so_far
    if total <= 0:
        number = min(range(len(found)), key=lambda i: found[i].width_m)
        best = (number, number)
    inside = found[best[0] : best[1] + 1]
    least = min(one.width_m for one in inside)
    return Stretch(max(inside[0].along_m - step_m / 2, 0.0), inside[-1].along_m + step_m / 2, least, total > 0)


def _transects(ground: Geometry, axis: Geometry, along: Sequence[float], step_m: float) -> Iterator[Station]:
    """Yield the transects, without what is on them."""
    edges = Edges([ring for polygon in polygons(ground) for ring in rings(polygon)])
    for stop in along:
        here = axis.interpolate(stop)
        back, ahead = axis.interpolate(max(stop - step_m, 0.0)), axis.interpolate(stop + step_m)
        left = (back.y - ahead.y, ahead.x - back.x)
        size = math.hypot(*left)
        if size == 0.0:
            continue
        left = (left[0] / size, left[1] / size)
        low, high = edges.span(here.x, here.y, *left)
        ends = [(here.x + d * left[0], here.y + d * left[1]) for d in (high, low)]
        yield Station(stop, here.x, here.y, high - low, ends[0], ends[1])


def _met(ground: Geometry, axis: Geometry, step_m: float, barriers: Sequence[Barrier]) -> dict[int, list[str]]:
    """Return the barriers in the corridor by the number of the nearest station."""
    met: dict[int, list[str]] = {}
    last = len(stops(axis.length, step_m))
    for barrier in barriers:
        if not barrier.shape.intersects(ground):
            continue
        on_axis = barrier.shape.intersection(axis)
        places = barrier.shape.intersection(ground) if on_axis.is_empty else on_axis
        kind = (barrier.kind or "other") + ("+" if barrier.crossed else "")
        # A road that winds crosses the centreline more than once.
        numbers = {
            min(max(round(axis.project(Point(one.representative_point())) / step_m), 1), last)
            for one in getattr(places, "geoms", [places])
        }
        for number in numbers:
            met.setdefault(number, []).append(kind)
    return met


def _mean(values: Array) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if known.size else math.nan


def _greatest(values: Array) -> float:
    known = values[np.isfinite(values)]
    return float(known.max()) if known.size else math.nan
