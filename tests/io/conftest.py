"""Raster files to read, made with GDAL alone; an office database and its package."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from neaspec_plugin.core.grid import Grid
from neaspec_plugin.io import package
from tests.io import offices

FOLDER = "한국어 자료"


@pytest.fixture
def grid():
    return Grid(west=500000.0, north=4700000.0, cell=100.0, rows=30, columns=40, crs="EPSG:32652")


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / FOLDER
    path.mkdir()
    return path


@pytest.fixture
def stored(folder):
    """Return a function that writes an array as a GeoTIFF and returns its path."""

    def store(
        values, transform=(500000.0, 100.0, 0.0, 4700000.0, 0.0, -100.0), crs=32652, nodata=None, name="in put.tif"
    ):
        values = np.asarray(values)
        path = folder / name
        data_type = {"b": gdal.GDT_Byte, "u": gdal.GDT_Byte, "i": gdal.GDT_Int16, "f": gdal.GDT_Float32}[
            values.dtype.kind
        ]
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, data_type)
        if transform:
            dataset.SetGeoTransform(transform)
        if crs:
            reference = osr.SpatialReference()
            if isinstance(crs, int):
                reference.ImportFromEPSG(crs)
            else:
                reference.SetFromUserInput(crs)
            dataset.SetProjection(reference.ExportToWkt())
        if nodata is not None:
            dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset.GetRasterBand(1).WriteArray(values)
        dataset.FlushCache()
        del dataset
        return path

    return store


@pytest.fixture
def database(tmp_path):
    """Return an office database with records of every shape and tier."""
    return offices.fill(tmp_path / "office.gpkg")


@pytest.fixture
def zipped(database, tmp_path):
    """Return the package of that database for partners."""
    package.export(database, "partner", tmp_path / "a.zip", offices.NOW)
    return tmp_path / "a.zip"
