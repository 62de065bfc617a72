"""Disturbance by country and by site: tables, chart, and the records of the office."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from neaspec_plugin.bridge.chart import draw
from neaspec_plugin.core.zone import ZoneSummary
from neaspec_plugin.io import geopackage
from neaspec_plugin.io.schemes import load_scheme
from neaspec_plugin.processing import disturbance_results
from tests.qgis.disturbance_landscape import everything, own_scheme, roads_of, score, values_of
from tests.qgis.landscape import box, layer, run


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def table_of(path):
    return list(csv.DictReader(Path(path).read_text(encoding="utf-8-sig").splitlines()))


def test_tables_add_up_to_the_last_digit_and_name_the_greatest_pressure(tmp_path):
    lands = layer(
        tmp_path / "land.gpkg", {box(0, 0, 20, 20): "MNG", box(20, 0, 20, 13): "RUS"}, "Polygon", "iso_a3:string"
    )
    given = {"COUNTRIES": lands, "TABLE": str(tmp_path / "t.csv"), "CELL_SIZE": 33.3, "CHART": str(tmp_path / "c.png")}
    result = score(tmp_path, everything(tmp_path), **given)
    assert result.done, result.words
    rows = table_of(result.outputs["TABLE"])
    assert [row["country"] for row in rows] == ["MNG", "RUS", "ZZZ"]
    for row in rows:
        parts = [Decimal(row[f"{name}_km2"]) for name in ("wilderness", "intact", "highly_modified")]
        assert sum(parts) == Decimal(row["area_km2"])
        gives = {name: float(value) for name, value in row.items() if name.startswith("gives_")}
        assert sum(gives.values()) == pytest.approx(float(row["mean_index"]), abs=1e-5)
        assert f"gives_{row['greatest']}" == max(gives, key=gives.get)
    from qgis.PyQt.QtGui import QImage

    picture = QImage(result.outputs["CHART"])
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4)
    }
    assert picture.width() > 1000 and len(colours & {"#332288", "#e69f00", "#56b4e9", "#882255"}) >= 3


def test_ground_without_a_country_is_one_row(tmp_path):
    lands = {box(0, 0, 5, 20): None, box(5, 0, 5, 20): "MNG", box(12, 0, 3, 3): " ", box(20, 0, 3, 3): "ZZZ"}
    lands = layer(tmp_path / "land.gpkg", lands, "Polygon", "iso_a3:string")
    result = score(tmp_path, ["roads", roads_of(tmp_path), ""], COUNTRIES=lands)
    assert result.done, result.words
    areas = {row["country"]: row["area_km2"] for row in result.outputs["BY_COUNTRY"]}
    assert len(result.outputs["BY_COUNTRY"]) == 2 and areas == {"MNG": 1.0, "ZZZ": 7.0}


def test_sites_may_overlap_and_those_too_small_are_named(tmp_path):
    sites = layer(
        tmp_path / "sites.gpkg",
        {box(0, 0, 10, 10): "A", box(5, 5, 10, 10): "B", box(30.6, 3.6, 0.1, 0.1): "C", box(20, 0, 2, 2): "A"},
        "Polygon",
        "code:string",
    )
    given = {"SITES": sites, "SITE_TABLE": str(tmp_path / "s.csv"), "PRESSURE_LAYERS": str(tmp_path / "p")}
    result = score(tmp_path, everything(tmp_path), **given)
    assert result.done, result.words
    rows = {row["site"]: row for row in table_of(result.outputs["SITE_TABLE"])}
    assert set(rows) == {"A", "B"} and "(C)" in result.words
    index = values_of(result.outputs["OUTPUT"]).astype(float)
    assert float(rows["B"]["mean_index"]) == pytest.approx(index[5:15, 5:15].mean(), abs=1e-5)
    both = np.concatenate([index[:10, :10].ravel(), index[:2, 20:22].ravel()])
    assert float(rows["A"]["mean_index"]) == pytest.approx(both.mean(), abs=1e-5)
    assert float(rows["A"]["area_km2"]) == pytest.approx(1.04)


def test_sites_keep_their_codes_apart(tmp_path):
    found = {box(0, 0, 2, 2): None, box(5, 0, 3, 2): "1", box(10, 0, 2, 4): "ZZZ"}
    sites = layer(tmp_path / "sites.gpkg", found, "Polygon", "code:string")
    result = score(tmp_path, ["roads", roads_of(tmp_path), ""], SITES=sites)
    assert result.done, result.words
    areas = {row["site"]: row["area_km2"] for row in result.outputs["BY_SITE"]}
    assert areas == {"#1": 0.04, "1": 0.06, "ZZZ": 0.08}


def test_pressures_of_one_name_are_two_in_the_chart(tmp_path):
    def named(pressure):
        pressure["label"] = dict.fromkeys(pressure["label"], "道路")

    scheme = load_scheme(own_scheme(tmp_path / "own.json", roads=named, railways=named))
    one = ZoneSummary("MNG", 1.0, 30.0, {}, {"roads": 10.0, "railways": 20.0})
    chart = disturbance_results._chart(scheme, [one], [])
    assert [series.name for series in chart.series.values()] == ["道路", "道路"]
    assert chart.bars[0].parts == {"roads": 10.0, "railways": 20.0}
    assert not draw(chart).isNull()


def test_records_and_rasters_tell_scheme_weights_and_inputs(tmp_path):
    database = str(tmp_path / "office.gpkg")
    assert run("newassessment", {"OFFICE": "KR-NIBR-01", "LANGUAGE": "ko", "OUTPUT": database}).done
    sites = layer(tmp_path / "sites.gpkg", {box(0, 0, 10, 10): "A"}, "Polygon", "code:string")
    for _ in range(2):  # a second run renews the records
        result = score(tmp_path, everything(tmp_path), SITES=sites, DATABASE=database)
        assert result.done, result.words
    rows = geopackage.read(database, "disturbance")
    assert {row["threat_code"] for row in rows} == {"4.1", "6.3", "1.1", "2.1"}
    assert len(rows) == 4
    road = next(row for row in rows if row["threat_code"] == "4.1")
    assert road["score_method"] == "human_footprint 1.1.0 sum, weight 1; roads"
    assert road["layer_source"] == "roads"
    assert road["intensity_0_100"] == pytest.approx(result.outputs["BY_SITE"][0]["gives_roads"], abs=1e-6)
    written = gdal.Open(result.outputs["OUTPUT"]).GetMetadata()
    assert written["NEASPEC_SCHEME_VERSION"] == "1.1.0" and "roads=1" in written["NEASPEC_WEIGHTS"]
    assert "cropland: cover" in written["NEASPEC_INPUTS"]
