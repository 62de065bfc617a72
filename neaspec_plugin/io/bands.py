"""A band of a raster file on a grid, read strip by strip: values, presence or class codes, whatever grid it lies on."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

import numpy as np
from osgeo import gdal

from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.frames import PathLike, gdal_errors, opened, reference_of, spatial_reference
from neaspec_plugin.io.rasters import RESAMPLING, WIDE, coincides, overlaps
from neaspec_plugin.io.strips import Strip

_CACHE = 128 * 2**20
"""What GDAL may keep of files while strips run, bytes; by default it is a share of the machine's memory."""
_THREADS = "GDAL_NUM_THREADS"
NO_CLASS = -(2**31)
"""What class codes hold where there is no data."""

_lock = threading.Lock()
_users: list[int] = []


@contextmanager
def streaming() -> Iterator[None]:
    """Make GDAL raise its errors, as `gdal_errors`, keep little of its files, and use all cores to unpack them."""
    former_threads = gdal.GetThreadLocalConfigOption(_THREADS)
    gdal.SetThreadLocalConfigOption(_THREADS, "ALL_CPUS")
    with gdal_errors():
        with _lock:
            _users.append(_users[0] if _users else gdal.GetCacheMax())
            gdal.SetCacheMax(min(_CACHE, _users[0]))
        try:
            yield
        finally:
            with _lock:
                former = _users.pop()
                if not _users:
                    gdal.SetCacheMax(former)
            gdal.SetThreadLocalConfigOption(_THREADS, former_threads)


class Rows:
    """A band of a raster file on a grid, read by rows; within `streaming`."""

    def __init__(self, path: PathLike, grid: Grid, resampling: str = "nearest", band: int = 1) -> None:
        """Open a file; `resampling` as in rasters.align, where cells do not coincide with those of the grid.

        Raises NeaspecError (place = path) `raster.unreadable`, `raster.no_crs`, `raster.no_overlap`.
        """
        self.place, self.grid = str(path), grid
        self.within: Optional[tuple[float, float]] = None
        """Values that `presence` and `values` take; others raise NeaspecError `raster.out_of_range`."""
        self._source: Optional[gdal.Dataset] = None
        self._file = opened(path, band)
        reference = reference_of(self._file, self.place)
        if not overlaps(self._file, reference, grid):
            raise NeaspecError("raster.no_overlap", self.place)
        self.resampled = not coincides(self._file, reference, grid)
        """Whether cells of the file and of the grid differ."""
        self.cell = _cell_of(self._file, reference)
        """Width of the file's cells, m."""
        one = self._file.GetRasterBand(band)
        self._scaled = (one.GetScale() or 1.0, one.GetOffset() or 0.0)
        self.wide = one.DataType in WIDE
        self._number = band
        if self.resampled:
            self._file = self._onto_the_grid(band, resampling)
            self._number, self._scaled = 1, (1.0, 0.0)
        self._band = self._file.GetRasterBand(self._number)
        self._valid = bool(self._band.GetMaskFlags() & gdal.GMF_ALL_VALID)
        west, width, _, north, _, height = self._file.GetGeoTransform()
        self._down = round((grid.north - north) / height)
        self._right = round((grid.west - west) / width)

    def __enter__(self) -> Rows:
        return self

    def __exit__(self, *_trouble: object) -> None:
        """Let go of the file, which Windows does not remove before."""
        self._band = self._file = self._source = None

    def _onto_the_grid(self, band: int, resampling: str) -> gdal.Dataset:
        bounds = self.grid.bounds
        only = gdal.Translate("", self._file, format="VRT", bandList=[band], unscale=True, outputType=gdal.GDT_Float64)
        self._source = only  # the warped file reads through it
        return gdal.Warp(
            "",
            only,
            format="VRT",
            outputBounds=(bounds.west, bounds.south, bounds.east, bounds.north),
            width=self.grid.columns,
            height=self.grid.rows,
            dstSRS=spatial_reference(self.grid.crs),
            outputType=gdal.GDT_Float64 if self.wide else gdal.GDT_Float32,
            resampleAlg=RESAMPLING[resampling],
            dstNodata=math.nan,
            errorThreshold=0.125,
            warpMemoryLimit=32,
        )

    def values(self, strip: Strip) -> Array:
        """Return the rows as float32, float64 for wide integers and floats; NaN = NoData or beyond the file."""
        kind = np.float64 if self.wide else np.float32
        raw, valid = self._read(strip)
        scale, offset = self._scaled
        read: Array = raw.astype(kind, copy=False)
        if (scale, offset) != (1.0, 0.0):
            read = (read * scale + offset).astype(kind, copy=False)
        if valid is not None:
            read[valid == 0] = math.nan
        if self.within is not None:
            self._check(read[np.isfinite(read)], 1.0, 0.0)
        return self._framed(read, strip, math.nan)

    def presence(self, strip: Strip) -> Array:
        """Return where the rows hold a value that is not 0; bool."""
        raw, valid = self._read(strip)
        scale, offset = self._scaled
        there = raw != 0 if offset == 0.0 else raw * scale + offset != 0
        if raw.dtype.kind == "f":
            there &= ~np.isnan(raw)
        if valid is not None:
            there &= valid != 0
        if self.within is not None:
            self._check(raw[there] if raw.dtype.kind == "f" or valid is not None else raw, scale, offset)
        return self._framed(there, strip, fill=False)

    def _check(self, raw: Array, scale: float, offset: float) -> None:
        if not raw.size:
            return
        low, high = self.within or (-math.inf, math.inf)
        for value in (raw.min() * scale + offset, raw.max() * scale + offset):
            if not low <= value <= high:
                raise NeaspecError("raster.out_of_range", self.place, value=float(value), low=low, high=high)

    def codes(self, strip: Strip) -> Array:
        """Return the rows as class codes, int32 (int64 of wider files); NO_CLASS for NoData and beyond the file.

        Raises NeaspecError `raster.not_classes` (place = path, value) for a value that is no whole number.
        """
        raw, valid = self._read(strip)
        if raw.dtype.kind == "f" or self._scaled != (1.0, 0.0):
            values = self.values(strip)
            there = np.isfinite(values)
            whole = np.where(there, np.rint(values), NO_CLASS)
            if (whole[there] != values[there]).any():
                value = float(values[there][whole[there] != values[there]][0])
                raise NeaspecError("raster.not_classes", self.place, value=value)
            return whole.astype(np.int64)
        read = raw.astype(np.int32 if raw.dtype.itemsize < 4 else np.int64)
        if valid is not None:
            read[valid == 0] = NO_CLASS
        return self._framed(read, strip, NO_CLASS)

    @property
    def complete(self) -> bool:
        """Whether each cell of the grid holds data, as far as is known without reading."""
        whole = Strip(0, self.grid.rows)
        return self._valid and not self.resampled and self._inside(whole) == (0, whole.rows, 0, self.grid.columns)

    def _inside(self, strip: Strip) -> tuple[int, int, int, int]:
        """Return rows and columns of the strip that the file has, in the strip: top, bottom, left, right."""
        top = min(max(0, -(strip.first + self._down)), strip.rows)
        bottom = max(top, min(strip.rows, self._file.RasterYSize - self._down - strip.first))
        left = min(max(0, -self._right), self.grid.columns)
        right = max(left, min(self.grid.columns, self._file.RasterXSize - self._right))
        return top, bottom, left, right

    def _read(self, strip: Strip) -> tuple[Array, Optional[Array]]:
        top, bottom, left, right = self._inside(strip)
        if top == bottom or left == right:
            return np.zeros((bottom - top, right - left), np.float32), None
        window = (left + self._right, strip.first + top + self._down, right - left, bottom - top)
        try:
            raw = self._band.ReadAsArray(*window)
            return raw, None if self._valid else self._band.GetMaskBand().ReadAsArray(*window)
        except RuntimeError as error:
            raise NeaspecError("raster.unreadable", self.place) from error

    def _framed(self, read: Array, strip: Strip, fill: Any) -> Array:
        """Return what was read in the frame of the whole strip."""
        if read.shape == (strip.rows, self.grid.columns):
            return read
        top, bottom, left, right = self._inside(strip)
        whole = np.full((strip.rows, self.grid.columns), fill, read.dtype)
        whole[top:bottom, left:right] = read
        return whole


def _cell_of(file: gdal.Dataset, reference: Any) -> float:
    """Return the width of a file's cells in metres, of degrees that of the meridian."""
    width = abs(file.GetGeoTransform()[1])
    return float(width * (111_320.0 if reference.IsGeographic() else reference.GetLinearUnits()))
