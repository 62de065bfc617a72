"""Disturbance by rasters of every type: shares of classes, quantiles, and gaps that are said."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from neaspec_plugin.io.frames import spatial_reference
from tests.qgis.disturbance_landscape import COLUMNS, ROWS, roads_of, score, values_of
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, box, layer, raster
from tests.qgis.test_habitatquality import write


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def test_a_finer_raster_of_classes_gives_shares(tmp_path):
    cover = np.zeros((ROWS * 4, COLUMNS * 4))
    cover[8:12, 8:10] = 50  # the west half of cell (2, 2)
    fine = raster(tmp_path / "cover.tif", cover, CELL / 4)
    result = score(tmp_path, ["pasture", fine, "50; 60"])
    found = values_of(result.outputs["OUTPUT"]) / 2
    assert found[2, 2] == pytest.approx(2.0, abs=4 * 0.11)  # 5 x 5 samples see 2 or 3 of 5 columns
    assert np.count_nonzero(found) == 1


def test_lights_fall_into_quantiles_of_the_area_alone(tmp_path):
    lights = np.zeros((ROWS, COLUMNS))
    lights[0, :] = np.arange(1, COLUMNS + 1)
    lights[5, :] = 1000
    path = raster(tmp_path / "lights.tif", lights)
    area = layer(tmp_path / "area.gpkg", {box(0, 0, COLUMNS, 3): 1})
    result = score(tmp_path, ["lights", path, ""], AREA=area)
    assert result.done, result.words
    found = values_of(result.outputs["OUTPUT"]) / 2
    assert np.unique(found[0], return_counts=True)[1].tolist() == [4] * 10
    assert found[0, -1] == 10.0


@pytest.mark.parametrize("kind", [gdal.GDT_Float32, gdal.GDT_Float64])
@pytest.mark.parametrize("value", [0.3, 0.7])
def test_quantiles_are_those_of_the_raster_whatever_its_type(tmp_path, kind, value):
    write(tmp_path / "lights.tif", np.full((ROWS, COLUMNS), value), None, kind)
    result = score(tmp_path, ["lights", str(tmp_path / "lights.tif"), ""])
    assert result.done and result.outputs["MEAN"] == pytest.approx(2.0)


@pytest.mark.parametrize("kind", [gdal.GDT_Byte, gdal.GDT_Float64, "bit", "scaled"])
def test_rasters_of_any_type_are_read_as_what_they_mean(tmp_path, kind):
    share = np.zeros((ROWS, COLUMNS))
    share[4, 4] = 1
    path = tmp_path / "s.tif"
    if kind == "scaled":
        write(path, share * 200, None, gdal.GDT_Int16)
        file = gdal.Open(str(path), gdal.GA_Update)
        file.GetRasterBand(1).SetScale(0.005)
        del file
    elif kind == "bit":
        file = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, 1, gdal.GDT_Byte, ["NBITS=1"])
        file.SetGeoTransform((WEST, CELL, 0.0, NORTH, 0.0, -CELL))
        file.SetProjection(spatial_reference(CRS).ExportToWkt())
        file.GetRasterBand(1).WriteArray(share)
        del file
    else:
        write(path, share, None, kind)
    found = values_of(score(tmp_path, ["pasture", str(path), ""]).outputs["OUTPUT"])
    assert found[4, 4] == pytest.approx(8.0)
    assert np.count_nonzero(found) == 1


def test_gaps_in_a_raster_are_unknown_and_said(tmp_path):
    share = np.ones((ROWS, COLUMNS))
    share[0, :10] = np.nan
    result = score(tmp_path, ["pasture", raster(tmp_path / "g.tif", share), ""])
    assert np.isnan(values_of(result.outputs["OUTPUT"])[0, :10]).all()
    assert "holds no data for 0.1 km²" in result.words
    assert result.outputs["AREA_KM2"] == pytest.approx(8.0 - 0.1)


def test_gaps_in_a_raster_of_features_are_said(tmp_path):
    towns = np.zeros((ROWS, COLUMNS))
    towns[:, :10], towns[5, 30] = np.nan, 1
    towns = raster(tmp_path / "towns.tif", towns)
    result = score(tmp_path, ["settlements", towns, ""], SCHEME="large_cat_disturbance")
    assert result.done and "Layer towns holds no data for 2 km² of the area; the pressure “settlements”" in result.words
    area = layer(tmp_path / "area.gpkg", {box(5, 0, 20, 20): 1})
    result = score(tmp_path, ["settlements", towns, ""], SCHEME="large_cat_disturbance", AREA=area)
    assert result.done and "holds no data for 1 km²" in result.words
    whole = raster(tmp_path / "whole.tif", np.ones((ROWS + 80, COLUMNS + 80)))
    assert "holds no data" not in score(tmp_path, ["roads", roads_of(tmp_path), "", "water", whole, ""]).words
