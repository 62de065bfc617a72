"""The raster frame that all layers of one assessment share, and values on it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from neaspec_plugin.core.problem import NeaspecError

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Grid:
    """A north-up raster frame of square cells in a projected CRS in metres."""

    west: float
    """x of the west edge, m."""
    north: float
    """y of the north edge, m."""
    cell: float
    """Side of a cell, m, > 0."""
    rows: int
    columns: int
    crs: str
    """The CRS as an authority id (EPSG:32652) or WKT."""

    @classmethod
    def covering(cls, bounds: Bounds, cell: float, crs: str) -> Grid:
        """Return the least grid that covers the bounds, its edges on whole multiples of the cell.

        Edges on multiples make grids of two offices with the same cell and CRS fall on each other.
        Raises NeaspecError `grid.empty` when the bounds hold no area.
        """
        if not (bounds.east > bounds.west and bounds.north > bounds.south and cell > 0):
            raise NeaspecError("grid.empty", cell_m=cell)
        west = math.floor(bounds.west / cell) * cell
        north = math.ceil(bounds.north / cell) * cell
        columns = math.ceil((bounds.east - west) / cell)
        rows = math.ceil((north - bounds.south) / cell)
        return cls(west, north, cell, rows, columns, crs)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns, as numpy wants them."""
        return self.rows, self.columns

    @property
    def bounds(self) -> Bounds:
        """The outer edges."""
        return Bounds(self.west, self.north - self.rows * self.cell, self.west + self.columns * self.cell, self.north)

    @property
    def cell_km2(self) -> float:
        """Area of a cell, km²."""
        return self.cell * self.cell / 1e6

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """The six numbers GDAL wants."""
        return self.west, self.cell, 0.0, self.north, 0.0, -self.cell

    def centre(self, row: Array, column: Array) -> tuple[Array, Array]:
        """Return x and y of the centres of cells."""
        return self.west + (column + 0.5) * self.cell, self.north - (row + 0.5) * self.cell

    def locate(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return row and column of the cells that hold the points; outside the grid they lie outside 0..shape."""
        row = np.floor((self.north - np.asarray(y)) / self.cell).astype(int)
        column = np.floor((np.asarray(x) - self.west) / self.cell).astype(int)
        return row, column


@dataclass(frozen=True)
class Bounds:
    """A rectangle in map units."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True)
class Raster:
    """Values on a grid; floating values use NaN for NoData, labels (integers) use 0."""

    values: Array
    """Two-dimensional, of the grid's shape."""
    grid: Grid
