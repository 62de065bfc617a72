"""What a raster holds under a shape or at points, without reading the rest of it."""

from __future__ import annotations

import math

import numpy as np

from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.io.burning import burn
from neaspec_plugin.io.frames import PathLike, frame_of, gdal_errors, opened

MOST = 16_000_000
"""Cells read under one shape; of a larger window every second one is read, or fewer."""


class Underneath:
    """A raster on a grid of square cells in metres."""

    def __init__(self, path: PathLike) -> None:
        """Look at the file, which is not kept open. Raises NeaspecError as io.rasters.frame."""
        self.path = str(path)
        with gdal_errors():
            self.grid = frame_of(opened(path), self.path)

    def values(self, wkb: bytes, bounds: tuple[float, float, float, float], most: int = MOST) -> Array:
        """Return the values of the cells whose centre lies in a shape, NaN left out.

        wkb, bounds (west, south, east, north): of the shape, in the raster's CRS; most: cells read at most.
        """
        read = self._window(bounds, most)
        if read is None:
            return np.empty(0)
        cells, part = read
        inside = burn([(wkb, 1.0)], part)
        if not inside.any():  # smaller than a cell: those it touches
            inside = burn([(wkb, 1.0)], part, all_touched=True)
        found: Array = cells[inside & np.isfinite(cells)]
        return found

    def at(self, xs: Array, ys: Array) -> Array:
        """Return the values of the cells that hold points in the raster's CRS; NaN beside the raster and for NoData."""
        found = np.full(np.shape(xs), math.nan)
        read = self._window((float(np.min(xs)), float(np.min(ys)), float(np.max(xs)), float(np.max(ys))), MOST)
        if read is not None:
            cells, part = read
            rows, columns = part.locate(xs, ys)
            inside = (rows >= 0) & (rows < part.rows) & (columns >= 0) & (columns < part.columns)
            found[inside] = cells[rows[inside], columns[inside]]
        return found

    def _window(self, bounds: tuple[float, float, float, float], most: int) -> tuple[Array, Grid] | None:
        """Return the cells around some bounds with their frame, thinned out to `most`; None beside the raster."""
        west, south, east, north = bounds
        if not all(map(math.isfinite, bounds)):
            return None
        rows, columns = self.grid.locate(np.array([west, east]), np.array([north, south]))
        row0, row1 = np.clip([rows[0], rows[1] + 1], 0, self.grid.rows).tolist()
        column0, column1 = np.clip([columns[0], columns[1] + 1], 0, self.grid.columns).tolist()
        if row0 >= row1 or column0 >= column1:
            return None
        thin = max(1, math.ceil(math.sqrt((row1 - row0) * (column1 - column0) / most)))
        height, width = math.ceil((row1 - row0) / thin), math.ceil((column1 - column0) / thin)
        with gdal_errors():
            dataset = opened(self.path)  # a band does not keep its dataset alive
            band = dataset.GetRasterBand(1)
            size = {"win_xsize": width * thin, "win_ysize": height * thin, "buf_xsize": width, "buf_ysize": height}
            size["win_xsize"] = min(size["win_xsize"], self.grid.columns - column0)
            size["win_ysize"] = min(size["win_ysize"], self.grid.rows - row0)
            cells = band.ReadAsArray(column0, row0, **size).astype(np.float64)
            if band.GetNoDataValue() is not None:
                cells[cells == band.GetNoDataValue()] = math.nan
            cells = cells * (band.GetScale() or 1.0) + (band.GetOffset() or 0.0)
        cell, left, top = self.grid.cell, self.grid.west, self.grid.north
        return cells, Grid(left + column0 * cell, top - row0 * cell, cell * thin, height, width, self.grid.crs)
