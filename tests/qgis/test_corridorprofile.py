"""Profiles of corridors and reports on their widening, through QGIS."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from neaspec_plugin.bridge import language
from tests.qgis.landscape import layer, raster, run
from tests.qgis.test_checkcorridors import CRS, LANDS, corridors, rectangle

pytest.importorskip("shapely")


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


NECK = QgsGeometry.unaryUnion(
    [QgsGeometry.fromWkt(one) for one in (rectangle(0, 0, 4, 4), rectangle(4, 1.5, 6, 2.5), rectangle(6, 0, 10, 4))]
).asWkt()
"""10 km x 4 km with a neck 2 km long and 1 km wide."""


def profile(tmp_path, rows=None, **more):
    given = {
        "CORRIDORS": corridors(tmp_path / "corridors.gpkg", rows or {NECK: {"code": "N"}}),
        "SPECIES": "amur_tiger",
        "OUTPUT": str(tmp_path / "transects.gpkg"),
        "TABLE": str(tmp_path / "profile.csv"),
        **more,
    }
    return run("corridorprofile", given)


def lines(path):
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_neck_is_the_worst_stretch(tmp_path):
    result = profile(tmp_path)
    assert result.done, result.words
    # 1 %: UTM is 0.03 % short here.
    assert result.outputs["MIN_WIDTH_M"] == pytest.approx(1000, rel=0.01)
    assert (result.outputs["WORST_START_KM"], result.outputs["WORST_END_KM"]) == (4.25, 5.75)
    found = lines(result.outputs["TABLE"])
    assert [float(row["along_km"]) for row in found] == [0.5 * i for i in range(1, 20)]
    assert [row["too_narrow"] for row in found].count("True") == 3
    assert found[9]["worst_stretch"] == "True" and float(found[9]["x"]) == pytest.approx(605_000, abs=50)
    written = QgsVectorLayer(result.outputs["OUTPUT"])
    assert written.crs().authid() == CRS and written.featureCount() == 19
    longest = max(feature.geometry().length() for feature in written.getFeatures())
    assert longest == pytest.approx(4000, rel=0.01)
    assert "narrower than needed from km 4.2 to km 5.8" in result.log or "from km 4.3 to km 5.8" in result.log


def test_rasters_and_barriers_along_the_way(tmp_path):
    values = np.tile(np.linspace(0, 50, 200, dtype=np.float32), (60, 1))
    values[:, 150:] = np.nan
    path = raster(tmp_path / "d.tif", np.flipud(values))
    given = {
        "DISTURBANCE": path,
        "BARRIERS": [layer(tmp_path / "b.gpkg", {rectangle(7, -1, 7.05, 5): "road"}, field="barrier_type:string")],
    }
    moved = QgsGeometry.fromWkt(NECK)
    moved.translate(0, -5500)
    result = profile(tmp_path, {moved.asWkt(): {"code": "N"}}, **given)
    found = lines(result.outputs["TABLE"])
    first = next(row for row in found if row["along_km"] == "1.0")
    assert float(first["mean_disturbance_0_100"]) == pytest.approx(50 * 10 / 199, abs=0.3)
    assert [row["mean_disturbance_0_100"] for row in found if float(row["along_km"]) > 15.5] == []
    assert [row["barriers"] for row in found if row["barriers"]] == []  # the road lies north of the corridor now
    north = profile(tmp_path, BARRIERS=given["BARRIERS"])
    assert {row["along_km"]: row["barriers"] for row in lines(north.outputs["TABLE"]) if row["barriers"]} == {
        "7.0": "road"
    }


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_the_plot_is_a_picture(tmp_path, suffix):
    language.install(["ko"])
    try:
        result = profile(tmp_path, PICTURE=str(tmp_path / f"plot.{suffix}"))
    finally:
        language.install(["en"])
    picture = result.outputs["PICTURE"]
    if suffix == "svg":
        root = ElementTree.parse(picture).getroot()
        texts = "".join(root.itertext())
        assert root.tag.endswith("svg") and "폭" in texts
    else:
        image = QImage(picture)
        colours = {
            image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
        }
        assert (image.width(), image.height()) == (1800, 840)
        assert "#fee0b6" in colours  # the worst stretch


def test_one_corridor_by_code_uuid_or_number(tmp_path):
    rows = {NECK: {"code": "N"}, rectangle(0, 10, 20, 13): {"code": "S", "uuid": "u-2"}}
    for name in ("S", "u-2", "2"):
        result = profile(tmp_path, rows, CORRIDOR=name)
        assert {row["corridor"] for row in result.outputs["PROFILE_ROWS"]} == {"S"}
    assert len({row["corridor"] for row in profile(tmp_path, rows).outputs["PROFILE_ROWS"]}) == 2
    assert "no corridor “X”" in profile(tmp_path, rows, CORRIDOR="X").words
    assert "holds 2" in profile(tmp_path, rows, PICTURE=str(tmp_path / "p.png")).words
    assert "above 0" in profile(tmp_path, rows, STEP=0).words


def test_a_corridor_without_an_outline_is_named(tmp_path):
    assert "E has no outline" in profile(tmp_path, {"MULTIPOLYGON EMPTY": {"code": "E"}}).words


def widening(tmp_path, rows, **more):
    given = {
        "CORRIDORS": corridors(tmp_path / "versions.gpkg", rows),
        "COUNTRIES": layer(tmp_path / "lands.gpkg", LANDS, field="iso_a3:string"),
        "COUNTRY_FIELD": "iso_a3",
        "OUTPUT": str(tmp_path / "widening.gpkg"),
        "TABLE": str(tmp_path / "widening.csv"),
        **more,
    }
    return run("wideningreport", given)


def test_a_widening_is_reported_as_table_and_map(tmp_path):
    wide = rectangle(0, 0, 20, 4)
    rows = {rectangle(0, 0, 20, 2): {"code": "V1", "uuid": "a"}, wide: {"code": "V2", "uuid": "b", "supersedes": "a"}}
    parks = layer(tmp_path / "parks.gpkg", {rectangle(-1, 1, 30, 9): 1})
    result = widening(tmp_path, rows, PROTECTED=parks, DISTURBANCE=raster(tmp_path / "d.tif", np.full((50, 300), 20.0)))
    assert result.done, result.words
    found = {(row["measure"], row["country"]): row for row in lines(result.outputs["TABLE"])}
    assert {row["before"] for row in found.values()} == {"V1"}
    # 0.1 %: what is asked for of areas; lengths in UTM are 0.03 % short here.
    area = found["area_km2", ""]
    assert float(area["value_before"]) == pytest.approx(40, rel=1e-3)
    assert float(area["gain"]) == pytest.approx(40, rel=1e-3)
    assert float(found["min_width_m", ""]["value_after"]) == pytest.approx(4000, rel=0.01)
    # 0.2 %: the border is a straight line of 100 km in UTM, which is bent by 30 m on the plane that is measured on.
    assert float(found["country_km2", "CN"]["value_after"]) == pytest.approx(48, rel=2e-3)
    assert float(found["country_km2", "RU"]["gain"]) == pytest.approx(16, rel=2e-3)
    assert float(found["protected_share_0_1", ""]["value_before"]) == pytest.approx(0.5, abs=1e-4)
    assert float(found["protected_share_0_1", ""]["gain"]) == pytest.approx(0.25, abs=1e-4)
    assert found["mean_disturbance_0_100", ""]["value_after"] == ""  # the raster lies to the south of it
    parts = {feature["part"]: feature["area_km2"] for feature in QgsVectorLayer(result.outputs["OUTPUT"]).getFeatures()}
    assert parts == {"gained": pytest.approx(40, rel=1e-3), "kept": pytest.approx(40, rel=1e-3)}
    assert "V2" in result.log


def test_versions_of_two_layers_are_matched_by_code(tmp_path):
    before = layer(tmp_path / "b.gpkg", {rectangle(0, 0, 20, 2): "C"}, field="code:string", crs=CRS)
    result = widening(tmp_path, {rectangle(0, 0, 20, 3): {"code": "C"}}, BEFORE=before)
    assert result.outputs["PAIR_COUNT"] == 1
    assert any(math.isclose(row["gain"], 20, rel_tol=1e-3) for row in result.outputs["CHANGE_ROWS"] if row["gain"])


def test_nothing_to_compare_is_said(tmp_path):
    assert "supersedes" in widening(tmp_path, {rectangle(0, 0, 20, 3): {"code": "C"}}).words
