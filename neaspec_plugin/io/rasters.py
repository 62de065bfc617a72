"""Raster files to values on a grid and back.

Burning, distances and polygons stand in io.burning, frames in io.frames; both are importable from here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from uuid import uuid4

import numpy as np
from osgeo import gdal, osr

from neaspec_plugin.core.grid import Array, Grid, Raster
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.io.burning import Outline, burn, distance, polygons
from neaspec_plugin.io.frames import (
    PathLike,
    Progress,
    crs_text,
    frame,
    frame_of,
    gdal_errors,
    memory_raster,
    opened,
    reference_of,
    same_crs,
    spatial_reference,
)
from neaspec_plugin.io.staging import staged

__all__ = ["Aligned", "Outline", "align", "burn", "distance", "frame", "polygons", "read", "write"]

_STRIP = 512
"""Rows read or written between two reports."""
TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "uint32": gdal.GDT_UInt32,
    "int32": gdal.GDT_Int32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}
"""GDAL's type of each of numpy's that is stored as it is."""
STORED_AS = {"bool": "uint8", "int8": "int16", "int64": "int32", "uint64": "uint32", "float16": "float32"}
"""What types are stored as that GDAL 3.4 does not have."""
_YOUNGER = [getattr(gdal, name) for name in ("GDT_Int64", "GDT_UInt64") if hasattr(gdal, name)]
WIDE = (gdal.GDT_UInt32, gdal.GDT_Int32, gdal.GDT_Float64, *_YOUNGER)
"""Types whose values want float64; those of 64 bits are younger than GDAL 3.4."""
RESAMPLING = {"nearest": "near", "bilinear": "bilinear", "average": "average"}


@dataclass(frozen=True)
class Aligned:
    """A raster brought onto a grid, and what that took."""

    raster: Raster
    """Floating values on the grid asked for, NaN = NoData."""
    resampled: bool
    """False when cells of the file and the grid coincide, so that every value is as in the file."""
    source_crs: str
    """CRS of the file, as an authority id or WKT."""
    source_cell: float
    """Width of the file's cells in units of its CRS."""
    covered: float
    """Share 0..1 of the grid's cells that have a value."""


def read(path: PathLike, band: int = 1, report: Report = silent) -> Raster:
    """Read a band on its own grid.

    Floating values have NaN for NoData. Integers stay integers when the file declares no NoData or 0, which is what
    labels and class codes use; with any other NoData they become floats with NaN. Scale and offset are applied.
    Raises NeaspecError as `frame`, and `raster.all_nodata`.
    """
    with gdal_errors():
        dataset = opened(path, band)
        grid = frame_of(dataset, str(path))
        values = _values(dataset.GetRasterBand(band), str(path), report)
    return Raster(values, grid)


def align(path: PathLike, grid: Grid, resampling: str = "nearest", band: int = 1, report: Report = silent) -> Aligned:
    """Read a band onto a grid: reprojected and resampled where cells do not coincide. Always floating, NaN = NoData.

    resampling: nearest for classes, bilinear for continuous values, average for finer or share-like ones.
    Raises NeaspecError (place = path) `raster.unreadable`, `raster.no_crs`, `raster.no_overlap`, `raster.all_nodata`.
    """
    with gdal_errors():
        source = opened(path, band)
        reference = reference_of(source, str(path))
        coincide = coincides(source, reference, grid)
        method = RESAMPLING["nearest" if coincide else resampling]
        values = _warped(source, band, str(path), grid, method, report)
        valid = np.count_nonzero(~np.isnan(values))
        if not valid:
            meet = overlaps(source, reference, grid)
            raise NeaspecError("raster.all_nodata" if meet else "raster.no_overlap", str(path))
        cell = abs(source.GetGeoTransform()[1])
        return Aligned(Raster(values, grid), not coincide, crs_text(reference), cell, valid / values.size)


def write(
    raster: Raster,
    path: PathLike,
    nodata: Optional[float] = None,
    metadata: Optional[Mapping[str, str]] = None,
    report: Report = silent,
) -> None:
    """Write a GeoTIFF: tiled, compressed, with NoData, overviews and metadata; whole or not at all.

    nodata: value in the file for NaN (default NaN itself), or of integers (default 0). Booleans become 0 and 1.
    Raises NeaspecError `output.not_written` (place = path, reason); a file of that name stays as it was until the new
    one takes its place.
    """
    values = np.ascontiguousarray(raster.values.astype(STORED_AS.get(raster.values.dtype.name, raster.values.dtype)))
    floats = values.dtype.kind == "f"
    missing = (math.nan if floats else 0) if nodata is None else nodata
    if floats and not math.isnan(missing):
        values = np.where(np.isnan(values), values.dtype.type(missing), values)
    # Built in memory, because GDAL's bindings tell nobody of a disk that is full when a file is closed; Python does.
    with gdal_errors(), _in_memory() as name:
        try:
            _build(values, raster.grid, name, missing, metadata or {}, report)
        except RuntimeError as error:
            raise NeaspecError("output.not_written", str(path), reason="too_big") from error
        with staged(path) as waiting:
            _copy(name, waiting, Progress(report, 0.8, 1.0))
    # Statistics that QGIS left beside a former file are not those of this one.
    Path(f"{path}.aux.xml").unlink(missing_ok=True)


def metadata(path: PathLike) -> dict[str, str]:
    """Return what a raster file says of itself. Raises NeaspecError `raster.unreadable`."""
    with gdal_errors():
        return dict(opened(path).GetMetadata())


def _values(band: gdal.Band, place: str, report: Report) -> Array:
    """Return a band with NaN where it has no data, in floats where it must."""
    valid_all = bool(band.GetMaskFlags() & gdal.GMF_ALL_VALID)
    scale, offset = band.GetScale() or 1.0, band.GetOffset() or 0.0
    floats = band.DataType in (gdal.GDT_Float32, gdal.GDT_Float64)
    labels = not floats and (valid_all or band.GetNoDataValue() == 0)
    rows, columns = band.YSize, band.XSize
    parts = []
    try:
        for row in range(0, rows, _STRIP):
            report(row / rows)
            height = min(_STRIP, rows - row)
            part = band.ReadAsArray(0, row, columns, height)
            if not (labels and scale == 1.0 and offset == 0.0):
                part = part.astype(np.float64 if band.DataType in WIDE else np.float32, copy=False)
                part = (
                    part * part.dtype.type(scale) + part.dtype.type(offset) if (scale, offset) != (1.0, 0.0) else part
                )
                if not valid_all:
                    part[band.GetMaskBand().ReadAsArray(0, row, columns, height) == 0] = math.nan
            parts.append(part)
    except RuntimeError as error:
        raise NeaspecError("raster.unreadable", place) from error
    values: Array = np.concatenate(parts)
    if values.dtype.kind == "f" and not np.isfinite(values).any():
        raise NeaspecError("raster.all_nodata", place)
    return values


def _warped(source: gdal.Dataset, band: int, place: str, grid: Grid, method: str, report: Report) -> Array:
    """Return a band warped onto the grid."""
    wide = source.GetRasterBand(band).DataType in WIDE
    only = gdal.Translate("", source, format="VRT", bandList=[band], unscale=True, outputType=gdal.GDT_Float64)
    target = memory_raster(grid, gdal.GDT_Float64 if wide else gdal.GDT_Float32)
    target.GetRasterBand(1).SetNoDataValue(math.nan)
    target.GetRasterBand(1).Fill(math.nan)
    progress = Progress(report)
    try:
        gdal.Warp(target, only, resampleAlg=method, dstNodata=math.nan, callback=progress, errorThreshold=0.125)
    except RuntimeError as error:
        progress.settle()
        # A file whose coordinates cannot be reprojected into the grid's CRS lies nowhere near it.
        failed = "raster.no_overlap" if "ransform" in str(error) else "raster.unreadable"
        raise NeaspecError(failed, place) from error
    progress.settle()
    values: Array = target.GetRasterBand(1).ReadAsArray()
    return values


def coincides(source: gdal.Dataset, reference: osr.SpatialReference, grid: Grid) -> bool:
    """Tell whether every cell of the grid that lies in the file is one of the file's cells."""
    west, width, row_turn, north, column_turn, height = source.GetGeoTransform()
    if row_turn or column_turn or not same_crs(reference, spatial_reference(grid.crs)):
        return False
    near = grid.cell * 1e-3
    span = max(*grid.shape, source.RasterXSize, source.RasterYSize)
    right, down = (grid.west - west) / grid.cell, (north - grid.north) / grid.cell
    same_cell = abs(width - grid.cell) * span < near and abs(height + grid.cell) * span < near
    return bool(same_cell) and abs(right - round(right)) < 1e-3 and abs(down - round(down)) < 1e-3


def overlaps(source: gdal.Dataset, reference: osr.SpatialReference, grid: Grid) -> bool:
    """Tell whether the outlines of file and grid meet, in the grid's CRS."""
    west, width, row_turn, north, column_turn, height = source.GetGeoTransform()
    transform = osr.CoordinateTransformation(reference, spatial_reference(grid.crs))
    steps = np.linspace(0.0, 1.0, 21)
    xs, ys = [], []
    for across in steps:
        for down in steps:
            column, row = across * source.RasterXSize, down * source.RasterYSize
            x, y = west + column * width + row * row_turn, north + column * column_turn + row * height
            try:
                x, y, _ = transform.TransformPoint(x, y)
            except RuntimeError:
                continue
            if math.isfinite(x) and math.isfinite(y):
                xs.append(x)
                ys.append(y)
    bounds = grid.bounds
    return (
        bool(xs)
        and min(xs) < bounds.east
        and max(xs) > bounds.west
        and min(ys) < bounds.north
        and max(ys) > bounds.south
    )


@contextmanager
def _in_memory() -> Iterator[str]:
    """Give the name of a file in GDAL's memory that is gone after the block."""
    name = f"/vsimem/neaspec-{uuid4().hex}.tif"
    try:
        yield name
    finally:
        # Nothing to remove, if the work ended before the file was made, is no error.
        if gdal.VSIStatL(name) is not None:
            gdal.Unlink(name)


def _build(values: Array, grid: Grid, name: str, nodata: float, metadata: Mapping[str, str], report: Report) -> None:
    """Make the GeoTIFF in memory."""
    predictor = 3 if values.dtype.kind == "f" else 2
    options = ["TILED=YES", "COMPRESS=DEFLATE", f"PREDICTOR={predictor}", "BIGTIFF=IF_SAFER", "NUM_THREADS=2"]
    create = gdal.GetDriverByName("GTiff").Create
    dataset = create(name, grid.columns, grid.rows, 1, TYPES[values.dtype.name], options)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetSpatialRef(spatial_reference(grid.crs))
    dataset.SetMetadata({key: str(value) for key, value in metadata.items()})
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    for row in range(0, grid.rows, _STRIP):
        report(0.6 * row / grid.rows)
        dataset.GetRasterBand(1).WriteArray(values[row : row + _STRIP], 0, row)
    dataset.FlushCache()
    levels = overview_levels(grid.shape)
    if levels:
        progress = Progress(report, 0.6, 0.8)
        try:
            dataset.BuildOverviews("AVERAGE" if predictor == 3 else "NEAREST", levels, callback=progress)
        finally:
            progress.settle()
    dataset.FlushCache()


def overview_levels(shape: tuple[int, int]) -> list[int]:
    """Return the factors of the overviews of a raster, down to one that fits a tile."""
    return [2**power for power in range(1, 12) if max(shape) // 2 ** (power - 1) > 256]


def _copy(name: str, path: Path, progress: Progress) -> None:
    """Copy a file from GDAL's memory to the disk, in pieces."""
    size = gdal.VSIStatL(name).size
    source = gdal.VSIFOpenL(name, "rb")
    try:
        with path.open("wb") as target:
            done = 0
            while done < size:
                piece = gdal.VSIFReadL(1, 4_000_000, source)
                target.write(piece)
                done += len(piece)
                progress(done / size)
                progress.settle()
    finally:
        gdal.VSIFCloseL(source)
