"""Whether areas cross themselves: asked of GEOS only for geometries whose bytes core.wkb has judged already."""

from __future__ import annotations

from osgeo import gdal, ogr


def crosses_itself(shape: bytes) -> bool:
    """Tell whether an area, WKB, is none that GEOS calls valid: rings cross, touch along a line, or lie outside."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what GEOS says of it is said by a Problem
    try:
        geometry = ogr.CreateGeometryFromWkb(shape)
        return geometry is None or not geometry.IsValid()
    finally:
        gdal.PopErrorHandler()
