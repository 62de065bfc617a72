"""Measures of corridor polygons: length, area, width along the axis, the countries they lie in."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

from neaspec_plugin.core.contour import Contour
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.shape import (
    Geometry,
    LineString,
    Point,
    Polygon,
    nearest_points,
    polygons,
    prep,
    rings,
    valid,
)
from neaspec_plugin.core.territory import Territory
from neaspec_plugin.core.transect import Edges

STEP_M = 500.0
"""Distance between two transects, unless said otherwise."""
_END = 0.1
"""Steps from the end of the axis within which no width is measured."""
FINE = 5
"""Transects to one step where an end is looked at."""
_ROUND = 0.9
"""Share of the chord of a circle from which an end counts as round: one of few corners is a little less."""

_ASLANT = 1.2
"""m of width gained per m of axis: more than sides at 30 degrees to it give; an end aslant by up to 40 degrees does."""


@dataclass(frozen=True)
class Width:
    """The width of a corridor at one point of its axis."""

    along_m: float
    """Distance of the point from the start of the axis, m."""
    x: float
    """Of the point on the axis, m."""
    y: float
    """Of the point on the axis, m."""
    width_m: float
    """Length of the transect inside the corridor, m; 0 where the axis leaves the corridor."""


class Across(Protocol):
    """Whatever knows its place along an axis and the width there."""

    @property
    def along_m(self) -> float:
        """Distance from the start of the axis, m."""

    @property
    def width_m(self) -> float:
        """Length of the transect inside the corridor, m."""


Cut = TypeVar("Cut", bound=Across)


@dataclass(frozen=True)
class Measures:
    """What a corridor record carries besides its polygon."""

    length_km: float
    """Length of the axis, km."""
    area_km2: float
    """Area of the polygon, km²."""
    min_width_m: float
    """Least width between the ends, m; NaN when no transect could be measured."""
    min_width_at: tuple[float, float]
    """x and y of the axis point of the least width, m; of equal widths the first."""
    mean_width_m: float
    """Mean of the widths, m; NaN when no transect could be measured."""
    widths: tuple[Width, ...]
    """The profile, from the start of the axis to its end."""
    countries: tuple[str, ...]
    """ISO 3166-1 alpha-3 codes of the countries the corridor lies in, in alphabetical order."""
    scope: str
    """"international" (two countries or more), "national" (one), "unspecified" (ground of no known country counts)."""
    connectivity_type: str
    """"PE" when one unbroken part of the polygon touches two cores, else "E"."""


def axis_of(xs: Iterable[float], ys: Iterable[float]) -> Geometry:
    """Return the line through points, m, for example the cell centres of a least-cost path."""
    points = list(zip((float(x) for x in xs), (float(y) for y in ys)))
    return LineString(points if len(points) > 1 else points * 2)


def drawn(contour: Contour, grid: Grid) -> Geometry:
    """Return the polygon of a contour of cells on the grid."""

    def ring(corners: Array) -> Array:
        return np.stack([grid.west + corners[:, 1] * grid.cell, grid.north - corners[:, 0] * grid.cell], axis=1)

    return Polygon(ring(contour.shell), [ring(hole) for hole in contour.holes])


def smooth(polygon: Geometry, axis: Geometry, cell: float) -> Geometry:
    """Return the polygon with the stairs of its cells' edges drawn straight (simplified by half a cell).

    Where the corridor is one cell wide a straighter edge may cut the axis: then the stairs stay.
    """
    simpler = max(polygons(valid(polygon.simplify(cell / 2))), key=_area, default=polygon)
    held = polygon.intersection(axis).length
    return simpler if simpler.intersection(axis).length >= held * (1 - 1e-9) else polygon


def measure(
    polygon: Geometry,
    axis: Geometry,
    territory: Territory,
    step_m: float = STEP_M,
    cores: Sequence[Geometry] = (),
) -> Measures:
    """Return the measures of a corridor polygon with its axis (a line), all in one projected CRS in metres.

    Widths: transects at right angles to the axis every step_m between its ends (a shorter axis: in its middle), as far
    as the polygon reaches, of which only the piece that holds the axis point counts. Points inside a core (the axis of
    a least-cost corridor starts and ends in one) are skipped, as are leading and trailing points of width 0; a 0
    between others stands: a gap. What a round or slanting end cuts off is no bottleneck and is left out.
    Countries and scope: as core.territory says.
    Raises NeaspecError `corridor.empty` when the polygon has no area or the axis no length.
    """
    ground = valid(polygon)
    if ground.is_empty or ground.area <= 0 or axis.is_empty or axis.length <= 0 or step_m <= 0:
        raise NeaspecError("corridor.empty")
    widths = profile(ground, axis, step_m, cores)
    least = min(widths, key=_width, default=Width(0.0, math.nan, math.nan, math.nan))
    mean = math.fsum(width.width_m for width in widths) / len(widths) if widths else math.nan
    inside, scope = territory.lies_in(ground)
    return Measures(
        length_km=axis.length / 1000.0,
        area_km2=ground.area / 1e6,
        min_width_m=least.width_m,
        min_width_at=(least.x, least.y),
        mean_width_m=mean,
        widths=widths,
        countries=inside,
        scope=scope,
        connectivity_type="PE" if _joins(ground, cores) else "E",
    )


def bridge(a: Geometry, b: Geometry) -> Geometry:
    """Return the shortest line from one geometry to another; of length 0 where they meet."""
    return LineString(nearest_points(a, b))


def stops(length_m: float, step_m: float) -> list[float]:
    """Return the distances along an axis at which widths are measured, m; in the middle of a shorter one.

    At the very ends a transect would fall on the polygon's edge and be cut by rounding.
    """
    return [i * step_m for i in range(1, math.ceil(length_m / step_m - _END))] or [length_m / 2]


def widths_at(ground: Geometry, axis: Geometry, along: Iterable[float], step_m: float) -> Iterator[Width]:
    """Yield the widths of a valid polygon at some distances along its axis, m; none where the axis stands still.

    The direction is that of the chord over one step to each side: a path of cells turns at every cell.
    """
    edges = Edges([ring for polygon in polygons(ground) for ring in rings(polygon)])
    places = np.asarray(axis.coords)[:, :2]
    so_far = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(places, axis=0).T))])
    at = np.asarray(list(along), dtype=float)
    (x0, y0), (x1, y1), (x2, y2) = (
        [np.interp(at + shift, so_far, places[:, i]) for i in (0, 1)] for shift in (-step_m, 0.0, step_m)
    )
    across, up = y0 - y2, x2 - x0
    size = np.hypot(across, up)
    turned = size > 0.0
    columns = [
        values[turned] for values in (at, x1, y1, across / np.where(turned, size, 1), up / np.where(turned, size, 1))
    ]
    for stop, x, y, dx, dy in np.stack(columns, axis=1).tolist():
        yield Width(stop, x, y, edges.piece(x, y, dx, dy))


def profile(ground: Geometry, axis: Geometry, step_m: float, cores: Sequence[Geometry]) -> tuple[Width, ...]:
    """Return the widths along the axis, without those in cores, at empty ends, and those that an end cuts off."""
    inside = [prep(core) for core in cores]
    widths = [
        width
        for width in widths_at(ground, axis, stops(axis.length, step_m), step_m)
        if not any(core.contains(Point(width.x, width.y)) for core in inside)
    ]
    solid = [i for i, width in enumerate(widths) if width.width_m > 0]
    if not solid:
        return ()
    start, end = caps(ground, axis, step_m, max(width.width_m for width in widths))
    kept = widths[solid[0] : solid[-1] + 1]
    return tuple(width for width in kept if start <= width.along_m <= axis.length - end) or tuple(kept)


def caps(
    ground: Geometry, axis: Geometry, step_m: float, widest_m: float, wanted: tuple[bool, bool] = (True, True)
) -> tuple[float, float]:
    """Return the lengths, m, of both ends of the axis on which transects are cut off: they are no bottleneck.

    Looked for on transects five times as close, up to the first that is no farther from the end than half its width;
    wanted: which ends are looked at, the others have none.
    """
    fine, reach = step_m / FINE, min(widest_m / 2 + step_m, axis.length / 2)
    distances = [fine * number for number in range(1, int(reach / fine) + 1)]
    found = [0.0, 0.0]
    for end, along in enumerate((distances, [axis.length - distance for distance in distances])):
        widths: list[Width] = []
        for distance, one in zip(distances, widths_at(ground, axis, along, step_m) if wanted[end] else ()):
            widths.append(Width(distance, one.x, one.y, one.width_m))
            if distance >= one.width_m / 2:
                break
        kept = without_cap(widths)
        found[end] = kept[0].along_m - fine if kept else 0.0
    return found[0], found[1]


def without_cap(widths: Sequence[Cut]) -> Sequence[Cut]:
    """Return widths from an end inwards (along_m counted from it) without those that the end cuts off.

    A round end as wide as the corridor behind it is half as long as it is wide; what is narrower than its circle stays,
    unless it opens faster than the sides of a corridor do, as at an end that lies aslant.
    """
    if not widths:
        return widths
    behind = next((i for i, width in enumerate(widths) if width.along_m >= width.width_m / 2), 0)
    radius = widths[behind].width_m / 2
    chords = [2 * math.sqrt(max(radius**2 - max(radius - one.along_m, 0.0) ** 2, 0.0)) for one in widths[:behind]]
    round_end = all(_ROUND * chord <= one.width_m < chord / _ROUND for one, chord in zip(widths, chords))
    if behind and widths[0].width_m < _ROUND * 2 * radius and round_end:
        return widths[behind:]
    first = 0
    while first < behind:
        step = widths[first + 1].along_m - widths[first].along_m
        if widths[first + 1].width_m - widths[first].width_m < _ASLANT * step:
            break
        first += 1
    return widths[first:]


def _joins(ground: Geometry, cores: Sequence[Geometry]) -> bool:
    """Tell whether one part of the ground touches two cores."""
    return any(sum(1 for core in cores if part.intersects(core)) >= 2 for part in polygons(ground))


def _area(geometry: Geometry) -> float:
    return float(geometry.area)


def _width(width: Width) -> float:
    return width.width_m
