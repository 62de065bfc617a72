"""Features to cells and cells to features: burn, distance, polygons. Importable from io.rasters as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Optional

import numpy as np
from osgeo import gdal, ogr

from neaspec_plugin.core import proximity
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.io.frames import PathLike, Progress, carried_out, gdal_errors, memory_raster, spatial_reference

_FIELD = "value"
_FEATURES = 1000
"""Features taken between two reports."""
_ROWS = 512
"""Rows whose distances are found between two reports."""


class Outline(NamedTuple):
    """The shape of all cells of one label."""

    label: int
    """The label, > 0."""
    wkb: bytes
    """A MultiPolygon in the grid's CRS along cell edges."""


def burn(
    features: Iterable[tuple[bytes, float]],
    grid: Grid,
    all_touched: bool = False,
    mode: str = "presence",
    report: Report = silent,
) -> Array:
    """Burn features, pairs of WKB in the grid's CRS and a value, into the cells whose centre they cover.

    Lines burn the cells they run through, points the cell that holds them; all_touched burns each cell touched.
    mode  presence  bool: True where any feature lies
          value     float64: the value of the last feature, 0 where there is none
          sum       float64: the sum of the values, 0 where there is none; meant for points
    Raises NeaspecError `geometry.broken` (place = number of the feature from 1).
    """
    with gdal_errors():
        target = memory_raster(grid, gdal.GDT_Byte if mode == "presence" else gdal.GDT_Float64)
        _rasterize(features, grid, target, all_touched, mode, report)
        values: Array = target.GetRasterBand(1).ReadAsArray()
    return values.astype(bool) if mode == "presence" else values


def burn_file(
    features: Iterable[tuple[bytes, float]],
    grid: Grid,
    path: PathLike,
    all_touched: bool = False,
    mode: str = "presence",
    fill: float = 0.0,
    report: Report = silent,
) -> str:
    """Burn features as `burn` does, into a file, so that memory does not grow with the area; return its path.

    fill: what cells without a feature hold; not for mode `sum`.
    """
    with gdal_errors():
        kind = {"presence": gdal.GDT_Byte, "value": gdal.GDT_Float32, "sum": gdal.GDT_Float64}[mode]
        options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE"]
        target = None
        try:
            target = gdal.GetDriverByName("GTiff").Create(str(path), grid.columns, grid.rows, 1, kind, options)
            target.SetGeoTransform(grid.geotransform)
            target.SetSpatialRef(spatial_reference(grid.crs))
            if fill:
                target.GetRasterBand(1).Fill(fill)
            _rasterize(features, grid, target, all_touched, mode, report)
            target.FlushCache()
        except RuntimeError as error:
            raise NeaspecError("output.not_written", str(path), reason="disk_full") from error
        finally:
            target = None  # closed whatever happens: Windows removes no file that is open
    return str(path)


class Features:
    """Features that are burnt strip by strip, finer than the grid, to see how much of each cell they cover."""

    def __init__(self, features: Iterable[tuple[bytes, int]], grid: Grid, report: Report = silent) -> None:
        """features: WKB in the grid's CRS and a number 1..255; where several lie, the last one shows."""
        with gdal_errors():
            self._holder, self._layer = _layer(features, grid, report=report)
        self._grid = grid

    def numbers(self, first: int, last: int, finer: int) -> Optional[Array]:
        """Return the numbers of the rows first..last (exclusive), uint8, 0 = nothing, with finer x finer cells for one.

        None where no feature comes near.
        """
        cell = self._grid.cell / finer
        north = self._grid.north - first * self._grid.cell
        rows, columns = (last - first) * finer, self._grid.columns * finer
        part = Grid(self._grid.west, north, cell, rows, columns, self._grid.crs)
        bounds = part.bounds
        with gdal_errors():
            self._layer.SetSpatialFilterRect(bounds.west, bounds.south, bounds.east, bounds.north)
            if not self._layer.GetFeatureCount():
                return None
            target = memory_raster(part, gdal.GDT_Byte)
            gdal.RasterizeLayer(target, [1], self._layer, options=[f"ATTRIBUTE={_FIELD}"])
            burnt: Array = target.GetRasterBand(1).ReadAsArray()
        return burnt


def _rasterize(
    features: Iterable[tuple[bytes, float]],
    grid: Grid,
    target: gdal.Dataset,
    all_touched: bool,
    mode: str,
    report: Report,
) -> None:
    holder, layer = _layer(features, grid, report=report)
    options = ["ALL_TOUCHED=TRUE"] if all_touched else []
    options += [] if mode == "presence" else [f"ATTRIBUTE={_FIELD}"]
    options += ["MERGE_ALG=ADD"] if mode == "sum" else []
    if layer.GetFeatureCount():
        how = {"burn_values": [1], "options": options}
        carried_out(gdal.RasterizeLayer, target, [1], layer, progress=Progress(report), **how)
    del layer, holder


def distance(mask: Array, grid: Grid, reach_m: float, report: Report = silent) -> Array:
    """Return float32 metres from each cell's centre to the centre of the nearest True cell, exact; inf beyond reach_m.

    Raises NeaspecError `reach.too_many_cells`.
    """
    reach = reach_m / grid.cell
    limit, pad = proximity.whole(reach), proximity.margin(reach)
    metres = (proximity.distances(limit) * grid.cell).astype(np.float32)
    found = np.empty(mask.shape, np.float32)
    for first in range(0, grid.rows, _ROWS):
        report(first / grid.rows)
        last, above = min(first + _ROWS, grid.rows), max(0, first - pad)
        window = mask[above : last + pad]
        found[first:last] = metres.take(proximity.squares(window, reach, first - above, last - above))
    return found


def polygons(labels: Array, grid: Grid, report: Report = silent) -> list[Outline]:
    """Return one valid MultiPolygon for each label > 0 (True counts as 1), by rising label.

    Lines follow the edges of cells; cells that meet at a corner only belong to one polygon.
    """
    with gdal_errors():
        source = memory_raster(grid, gdal.GDT_Int32)
        source.GetRasterBand(1).WriteArray(np.ascontiguousarray(labels, dtype=np.int32))
        holder, layer = _layer((), grid, ogr.OFTInteger)
        progress = Progress(report)
        band = source.GetRasterBand(1)
        try:
            gdal.Polygonize(band, band, layer, 0, ["8CONNECTED=8"], callback=progress)
        finally:
            progress.settle()
        parts: dict[int, ogr.Geometry] = {}
        for feature in layer:
            label = feature.GetField(0)
            if label > 0:
                parts.setdefault(label, ogr.Geometry(ogr.wkbMultiPolygon)).AddGeometry(feature.GetGeometryRef())
        outlines = [Outline(label, _valid(parts[label])) for label in sorted(parts)]
        del layer, holder
    return outlines


def _valid(shape: ogr.Geometry) -> bytes:
    """Return the WKB of a MultiPolygon, repaired where two rings touch along a corner."""
    sound = shape if shape.IsValid() else shape.MakeValid()
    return bytes(ogr.ForceToMultiPolygon(sound).ExportToWkb(ogr.wkbNDR))


def _layer(
    features: Iterable[tuple[bytes, float]], grid: Grid, kind: int = ogr.OFTReal, report: Report = silent
) -> tuple[ogr.DataSource, ogr.Layer]:
    """Return a layer of the features in memory, and the dataset that keeps it alive."""
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    holder = driver.CreateDataSource("features")
    layer = holder.CreateLayer("features", spatial_reference(grid.crs), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn(_FIELD, kind))
    for number, (wkb, value) in enumerate(features, 1):
        if number % _FEATURES == 0:
            report(0.0)
        try:
            geometry = ogr.CreateGeometryFromWkb(bytes(wkb))
        except RuntimeError as error:
            raise NeaspecError("geometry.broken", str(number)) from error
        if geometry is None:
            raise NeaspecError("geometry.broken", str(number))
        if geometry.HasCurveGeometry():
            geometry = geometry.GetLinearGeometry()
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(geometry)
        feature.SetField(0, float(value))
        layer.CreateFeature(feature)
    return holder, layer
