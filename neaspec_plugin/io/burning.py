"""Features to cells and cells to features: burn, distance, polygons. Importable from io.rasters as well."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from osgeo import gdal, ogr

from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.io.frames import Progress, gdal_errors, memory_raster, spatial_reference

_FIELD = "value"


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
        holder, layer = _layer(features, grid)
        data_type = gdal.GDT_Byte if mode == "presence" else gdal.GDT_Float64
        target = memory_raster(grid, data_type)
        options = ["ALL_TOUCHED=TRUE"] if all_touched else []
        options += [] if mode == "presence" else [f"ATTRIBUTE={_FIELD}"]
        options += ["MERGE_ALG=ADD"] if mode == "sum" else []
        if layer.GetFeatureCount():
            progress = Progress(report)
            try:
                gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=options, callback=progress)
            finally:
                progress.settle()
        values: Array = target.GetRasterBand(1).ReadAsArray()
        del layer, holder
    return values.astype(bool) if mode == "presence" else values


def distance(mask: Array, grid: Grid, reach_m: float, report: Report = silent) -> Array:
    """Return float32 metres from each cell's centre to the centre of the nearest True cell; inf beyond reach_m.

    GDAL's ComputeProximity is exact beside a feature; where several compete it may be too great by 0.29
    cells, the bound of distances carried from neighbour to neighbour (Danielsson 1980).
    """
    with gdal_errors():
        source = memory_raster(grid, gdal.GDT_Byte)
        source.GetRasterBand(1).WriteArray(np.ascontiguousarray(mask, dtype=np.uint8))
        target = memory_raster(grid, gdal.GDT_Float32)
        # A little over the reach keeps the cells exactly there, whatever the rounding.
        options = ["VALUES=1", "DISTUNITS=GEO", f"MAXDIST={reach_m + grid.cell * 1e-3!r}", "NODATA=-1"]
        progress = Progress(report)
        try:
            gdal.ComputeProximity(source.GetRasterBand(1), target.GetRasterBand(1), options, callback=progress)
        finally:
            progress.settle()
        metres: Array = target.GetRasterBand(1).ReadAsArray()
    metres[metres < 0] = math.inf
    return metres


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
    features: Iterable[tuple[bytes, float]], grid: Grid, kind: int = ogr.OFTReal
) -> tuple[ogr.DataSource, ogr.Layer]:
    """Return a layer of the features in memory, and the dataset that keeps it alive."""
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    holder = driver.CreateDataSource("features")
    layer = holder.CreateLayer("features", spatial_reference(grid.crs), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn(_FIELD, kind))
    for number, (wkb, value) in enumerate(features, 1):
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
