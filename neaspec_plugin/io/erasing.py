"""A copy of a raster file in which the cells of an area are 0, whatever its CRS and frame."""

from __future__ import annotations

from osgeo import gdal, ogr

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.frames import PathLike, gdal_errors, opened, reference_of


def crs_of_raster(path: PathLike) -> str:
    """Return the CRS of a raster file as WKT. Raises NeaspecError `raster.unreadable`, `raster.no_crs`."""
    with gdal_errors():
        return str(reference_of(opened(path), str(path)).ExportToWkt())


def erase(path: PathLike, area: bytes, output: PathLike) -> None:
    """Write a copy of a raster in which cells whose centre lies in the area (WKB in the raster's CRS) are 0.

    Raises NeaspecError `raster.unreadable`, `raster.no_crs`.
    """
    with gdal_errors():
        source = opened(path)
        reference = reference_of(source, str(path))
        try:
            options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
            copy = gdal.Translate(str(output), source, format="GTiff", creationOptions=options)
            shapes = ogr.GetDriverByName("Memory").CreateDataSource("")
            layer = shapes.CreateLayer("area", reference, ogr.wkbMultiPolygon)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(area))
            layer.CreateFeature(feature)
            gdal.RasterizeLayer(copy, [1], layer, burn_values=[0])
            copy.FlushCache()
        except RuntimeError as error:
            raise NeaspecError("raster.unreadable", str(path)) from error
