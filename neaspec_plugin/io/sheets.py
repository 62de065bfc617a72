"""GeoTIFFs written strip by strip, each whole or not at all."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal

from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.io.frames import PathLike, Progress, carried_out, spatial_reference
from neaspec_plugin.io.rasters import STORED_AS, TYPES, overview_levels
from neaspec_plugin.io.staging import staged
from neaspec_plugin.io.strips import TILE, Strip

_PLACE = ("BLOCK_OFFSET", "BLOCK_SIZE")
"""What GDAL tells of where a tile lies in a file."""


class Sheet:
    """A GeoTIFF that is written strip by strip."""

    def __init__(self, file: gdal.Dataset, kind: Any, nodata: float) -> None:
        self._file: Any = file
        self._kind, self._nodata = np.dtype(kind), nodata

    def put(self, strip: Strip, values: Array) -> None:
        """Write a strip: floats with NaN for NoData, else integers that hold the NoData value already."""
        stored = np.ascontiguousarray(values.astype(self._kind, copy=False))
        if self._kind.kind == "f" and not math.isnan(self._nodata):
            stored = np.where(np.isnan(stored), self._kind.type(self._nodata), stored)
        band = self._file.GetRasterBand(1)
        band.WriteArray(stored, 0, strip.first)
        band.FlushCache()

    def finish(self, kind: str, report: Report) -> None:
        """Make the overviews and write what is still in memory."""
        self._file.FlushCache()
        levels = overview_levels((self._file.RasterYSize, self._file.RasterXSize))
        if levels:
            resampling = "AVERAGE" if kind.startswith("float") else "NEAREST"
            carried_out(self._file.BuildOverviews, resampling, levels, progress=Progress(report))
        self._file.FlushCache()

    def close(self) -> None:
        """Let go of the file, which Windows neither moves nor removes before."""
        self._file = None


@contextmanager
def sheet(
    path: PathLike,
    grid: Grid,
    kind: str = "float32",
    nodata: float = math.nan,
    metadata: Optional[Mapping[str, str]] = None,
    report: Report = silent,
) -> Iterator[Sheet]:
    """Give a GeoTIFF to write strips to: tiled, compressed, with NoData, overviews and metadata; whole or not at all.

    Overviews are made when the block ends, and it is seen whether every tile lies within the file, because GDAL's
    bindings tell nobody of a disk that is full when a file is closed. Within `streaming`.
    Raises NeaspecError `output.not_written` (place = path, reason); a file of that name stays as it was until then.
    """
    with staged(path) as waiting:
        try:
            one = Sheet(_created(str(waiting), grid, kind, nodata, metadata or {}), STORED_AS.get(kind, kind), nodata)
            try:
                yield one
                one.finish(kind, report)
            finally:
                one.close()
            _check(str(waiting))
        except RuntimeError as error:
            raise NeaspecError("output.not_written", str(path), reason="disk_full") from error


def _created(name: str, grid: Grid, kind: str, nodata: float, metadata: Mapping[str, str]) -> gdal.Dataset:
    stored = STORED_AS.get(kind, kind)
    predictor = 3 if stored.startswith("float") else 2
    options = ["TILED=YES", f"BLOCKYSIZE={TILE}", "COMPRESS=DEFLATE", "ZLEVEL=1", f"PREDICTOR={predictor}"]
    options += ["BIGTIFF=IF_SAFER", "NUM_THREADS=2"]
    file = gdal.GetDriverByName("GTiff").Create(name, grid.columns, grid.rows, 1, TYPES[stored], options)
    file.SetGeoTransform(grid.geotransform)
    file.SetSpatialRef(spatial_reference(grid.crs))
    file.SetMetadata({key: str(value) for key, value in metadata.items()})
    file.GetRasterBand(1).SetNoDataValue(nodata)
    return file


def _check(name: str) -> None:
    """Raise RuntimeError when a tile of the file, or of its overviews, does not lie within the file."""
    size = Path(name).stat().st_size
    file = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_READONLY)
    whole = file.GetRasterBand(1)
    bands: Any = [whole, *(whole.GetOverview(level) for level in range(whole.GetOverviewCount()))]
    missing = [place for band in bands for place in _cut_off(band, size)]
    file = whole = bands = None  # closed before anything is removed
    if missing:
        raise RuntimeError(f"{name}: tile {missing[0]}")


def _cut_off(band: gdal.Band, size: int) -> Iterator[tuple[int, int]]:
    """Yield column and row of the tiles of a band that lie beyond the size of the file, or nowhere."""
    width, height = band.GetBlockSize()
    for row in range(-(-band.YSize // height)):
        for column in range(-(-band.XSize // width)):
            start, length = (band.GetMetadataItem(f"{item}_{column}_{row}", "TIFF") for item in _PLACE)
            if not start or int(start) + int(length or 0) > size:
                yield column, row
