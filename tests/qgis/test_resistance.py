"""Resistance from classes and disturbance, and core areas by country, in a real QGIS."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from neaspec_plugin.io import rasters
from tests.qgis.landscape import box, layer, raster, run


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def table(tmp_path, text="class,resistance\n111,1\n40,25\n200,\n"):
    path = tmp_path / "classes.csv"
    path.write_text(text, encoding="utf8")
    return str(path)


def resistance(tmp_path, **more):
    return run("resistance", {"OUTPUT": str(tmp_path / "out.tif"), **more})


def values(result):
    assert result.done, result.words
    return rasters.read(result.outputs["OUTPUT"]).values[0].tolist()


def test_shape_0_is_a_straight_line(tmp_path):
    suitability = raster(tmp_path / "s.tif", [[0, 0.1, 0.5, 1]])
    assert values(resistance(tmp_path, SUITABILITY=suitability, SHAPE=0)) == pytest.approx([100, 90.1, 50.5, 1])


def test_classes_disturbance_and_barriers_in_this_order(tmp_path):
    cover = raster(tmp_path / "cover.tif", [[111, 40, 200, 111, 7, 40]])
    disturbance = raster(tmp_path / "d.tif", [[0, 20, 20, 50, 0, np.nan]])
    fence = layer(tmp_path / "fence.gpkg", {box(3.1, 0.1, 0.2, 0.2): 1})
    given = {"LAND_COVER": cover, "TABLE": table(tmp_path)}
    plain = resistance(tmp_path, **given)
    assert values(plain) == pytest.approx([1, 25, np.nan, 1, np.nan, 25], nan_ok=True)
    assert "does not know 1 of its classes (7)" in plain.log
    added = resistance(tmp_path, **given, DISTURBANCE=disturbance, DISTURBANCE_WEIGHT=0.5)
    assert values(added) == pytest.approx([1, 35, np.nan, 26, np.nan, 25], nan_ok=True)
    fenced = resistance(tmp_path, **given, DISTURBANCE=disturbance, BARRIERS=fence, BARRIER_RESISTANCE=700)
    assert values(fenced) == pytest.approx([1, 45, np.nan, 700, np.nan, 25], nan_ok=True)


def test_a_start_from_both_sides_or_none_is_refused(tmp_path):
    cover, suitability = raster(tmp_path / "cover.tif", [[111]]), raster(tmp_path / "s.tif", [[1]])
    for given in (
        {},
        {"LAND_COVER": cover},
        {"TABLE": table(tmp_path)},
        {"LAND_COVER": cover, "TABLE": table(tmp_path), "SUITABILITY": suitability},
        {"LAND_COVER": cover, "SUITABILITY": suitability},
    ):
        result = resistance(tmp_path, **given)
        assert not result.done and "Give either habitat suitability, or land cover" in result.words
    broken = resistance(tmp_path, LAND_COVER=cover, TABLE=table(tmp_path, "class,resistance\n111,0\n"))
    assert not broken.done and "row 2: “111,0”" in broken.words
    sea = resistance(tmp_path, LAND_COVER=raster(tmp_path / "sea.tif", [[200]]), TABLE=table(tmp_path))
    assert not sea.done and "none of the 1 cells can be crossed" in sea.words


def test_core_areas_no_farther_apart_than_the_gap_are_one(tmp_path):
    suitable = np.zeros((3, 12))
    suitable[1, :3], suitable[1, 5:8], suitable[1, 11] = 1, 1, 1
    given = {"SUITABILITY": raster(tmp_path / "s.tif", suitable), "MIN_AREA": 0, "OUTPUT": str(tmp_path / "c.gpkg")}
    counts = [run("habitatpatches", {**given, "GAP": gap}).outputs["PATCH_COUNT"] for gap in (0, 199, 200, 300)]
    assert counts == [3, 3, 2, 1]


def test_core_areas_know_their_countries(tmp_path):
    suitable = np.zeros((12, 24))
    suitable[2:8, 2:20], suitable[10:12, 22:24] = 1, 1
    lands = layer(tmp_path / "l.gpkg", {box(0, 0, 7, 20): "MNG", box(7, 0, 14, 20): "RUS"}, "Polygon", "iso_a3:string")
    given = {"SUITABILITY": raster(tmp_path / "s.tif", suitable), "MIN_AREA": 0, "OUTPUT": str(tmp_path / "c.gpkg")}
    plain = run("habitatpatches", given)
    assert "country" not in QgsVectorLayer(plain.outputs["OUTPUT"]).fields().names()
    result = run("habitatpatches", {**given, "COUNTRIES": lands})
    assert result.done, result.words
    found = {f["patch"]: (f["country"], f["countries"]) for f in QgsVectorLayer(result.outputs["OUTPUT"]).getFeatures()}
    assert found == {1: ("RU", "RU|MN"), 2: ("ZZ", "ZZ")}
