"""What a raster file holds in zones that may overlap, read by strips: memory does not grow with the area."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from neaspec_plugin.core import zonal
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import Report, silent
from neaspec_plugin.io.bands import Rows, streaming
from neaspec_plugin.io.frames import PathLike
from neaspec_plugin.io.strips import Strip, in_order, strips

Part = Callable[[Array], Array]
"""Tells which values (NaN = NoData) belong to a part, for example to a class; bool."""


@dataclass(frozen=True)
class Inside:
    """What a raster holds in one zone."""

    cells: int
    """Cells with data whose centre lies in the zone."""
    area_cells: float
    """Area with data in the zone, in cells; a zone smaller than a cell has less than 1."""
    mean: Optional[float]
    """Mean of the values, each weighted with the area of its cell that lies in the zone; None without data."""
    shares: tuple[Optional[float], ...]
    """Share of each part in the area with data, 0..1; None without data."""


def inside(
    path: PathLike,
    zones: Sequence[bytes],
    grid: Grid,
    resampling: str = "nearest",
    parts: Sequence[Part] = (),
    report: Report = silent,
) -> list[Inside]:
    """Return what a band holds in each zone (polygons, 2-D WKB in the grid's CRS), in the order of the zones.

    A file whose cells are not those of the grid is resampled. Raises NeaspecError as `bands.Rows`.
    """
    centres, areas, count = zonal.centres(zones, grid), zonal.areas(zones, grid), len(zones)

    def sums(read: tuple[Strip, Array]) -> Array:
        strip, values = read
        there = np.isfinite(values)
        whole = zonal.add_up(centres, there, strip.first, count)
        held = [there, np.where(there, values, 0.0), *(part(values) & there for part in parts)]
        return np.array([whole, *(zonal.add_up(areas, each, strip.first, count) for each in held)])

    met = [strip for strip in strips(grid) if _meets(areas, strip) or _meets(centres, strip)]
    total = np.zeros((3 + len(parts), count))
    with streaming(), Rows(path, grid, resampling) as rows:
        for _, found in in_order(met, lambda strip: (strip, rows.values(strip)), sums, report):
            total += found
    return [_inside(column) for column in total.T]


def _meets(spans: zonal.Spans, strip: Strip) -> bool:
    first, last = np.searchsorted(spans.row, (strip.first, strip.last))
    return bool(last > first)


def _inside(sums: Array) -> Inside:
    cells, area, value, *parts = sums.tolist()
    if area <= 0.0:
        return Inside(round(cells), 0.0, None, tuple(None for _ in parts))
    return Inside(round(cells), area, value / area, tuple(min(part / area, 1.0) for part in parts))
