"""Distances to where a raster holds something, strip by strip: exact, or GDAL's own where the reach is long."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal

from neaspec_plugin.core import proximity
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.io.bands import Rows
from neaspec_plugin.io.frames import PathLike, Progress, carried_out, gdal_errors, spatial_reference
from neaspec_plugin.io.strips import Sliding, Strip, strips

Later = Callable[[], Array]
"""What gives the squares of a strip when it is called, in whatever thread."""


class ExactSquares:
    """Squares of distances in cells by core.proximity; strips are asked for in order."""

    def __init__(self, presence: Callable[[Strip], Array], rows: int, reach: float) -> None:
        """presence: gives where the rows of a strip hold something; rows: of the raster; reach: in cells."""
        pad = proximity.margin(reach)
        self._reach, self._window = reach, Sliding(presence, rows, pad, pad)

    def __call__(self, strip: Strip) -> Later:
        """Return what computes the squares of a strip, as core.proximity.squares gives them."""
        window, first = self._window(strip)
        return partial(proximity.squares, window, self._reach, first, first + strip.rows)


class StoredSquares:
    """Squares of distances that GDAL has written to a file: most are exact, some too great by up to 0.29 cells."""

    def __init__(self, distances: Rows, reach: float) -> None:
        """distances: in cells, below 0 beyond the reach; reach: in cells."""
        self._distances, self._limit = distances, proximity.whole(reach)

    def __call__(self, strip: Strip) -> Later:
        """Return what gives the squares of a strip."""
        return partial(self._squares, self._distances.values(strip))

    def _squares(self, cells: Array) -> Array:
        squares: Array = np.rint(cells.astype(np.float64) ** 2)
        squares[(cells < 0) | (squares > self._limit)] = self._limit + 1
        whole: Array = squares.astype(np.uint32)
        return whole


def measure(presence: Rows, reach: float, path: PathLike, report: Report = silent) -> str:
    """Write GDAL's distances in cells to the nearest cell of a raster that holds something; return the file's path.

    They are carried from neighbour to neighbour, so where several features compete they may be too great by 0.29
    cells (Danielsson 1980); the time does not grow with the reach. Within `streaming`.
    """
    try:
        with gdal_errors():
            return _measure(presence, reach, Path(path), report)
    except RuntimeError as error:
        raise NeaspecError("output.not_written", str(path), reason="disk_full") from error


def _measure(presence: Rows, reach: float, path: Path, report: Report) -> str:
    grid = presence.grid
    there = path.with_name(f"{path.stem}_there.tif")
    source = target = bands = None
    try:
        source = _empty(there, grid, gdal.GDT_Byte)
        for strip in strips(grid):
            report(0.3 * strip.first / grid.rows)
            source.GetRasterBand(1).WriteArray(presence.presence(strip).astype(np.uint8), 0, strip.first)
        source.FlushCache()
        target = _empty(path, grid, gdal.GDT_Float32)
        # A little over the reach keeps the cells exactly there, whatever the rounding.
        options = ["VALUES=1", "DISTUNITS=PIXEL", f"MAXDIST={reach + 1e-3!r}", "NODATA=-1"]
        bands = source.GetRasterBand(1), target.GetRasterBand(1)
        carried_out(gdal.ComputeProximity, *bands, options, progress=Progress(report, 0.3, 1.0))
        target.FlushCache()
    finally:
        source = target = bands = None  # closed whatever happens: Windows removes no file that is open
    return str(path)


def _empty(path: Path, grid: Grid, kind: int) -> gdal.Dataset:
    options = ["COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
    file = gdal.GetDriverByName("GTiff").Create(str(path), grid.columns, grid.rows, 1, kind, options)
    file.SetGeoTransform(grid.geotransform)
    file.SetSpatialRef(spatial_reference(grid.crs))
    return file
