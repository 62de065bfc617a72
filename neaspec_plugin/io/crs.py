"""Coordinate reference systems as GDAL words them."""

from __future__ import annotations

from osgeo import osr


def proj_wkt(text: str) -> str:
    """Return the WKT of a PROJ string; empty where GDAL does not read it."""
    named = osr.SpatialReference()
    return str(named.ExportToWkt(["FORMAT=WKT2_2019"])) if named.ImportFromProj4(text) == 0 else ""
