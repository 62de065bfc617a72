"""Scoring disturbance in a real QGIS: numbers worked by hand, every method, every kind of layer, every bad input."""

from __future__ import annotations

import csv
import json
import math
import os
import shutil
import tempfile
import threading
import time
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from neaspec_plugin.bridge import estimates, job, language, mapping, running, styles
from neaspec_plugin.bridge.chart import draw
from neaspec_plugin.bridge.layers import crs_of
from neaspec_plugin.core import disturbance, proximity
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.uncertainty import weights_of_draws
from neaspec_plugin.core.zone import ZoneSummary
from neaspec_plugin.io import geopackage, rasters, strips
from neaspec_plugin.io.schemes import SCHEMES, load_scheme
from neaspec_plugin.processing import disturbance_results
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, box, layer, raster, run, saved
from tests.qgis.test_habitatquality import write

COLUMNS, ROWS = 40, 20
AREA = f"{WEST},{WEST + COLUMNS * CELL},{NORTH - ROWS * CELL},{NORTH} [{CRS}]"


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def score(tmp_path, pressures, **more):
    given = {
        "AREA": AREA,
        "CELL_SIZE": CELL,
        "CRS": CRS,
        "SCHEME": "human_footprint",
        "PRESSURES": pressures,
        "OUTPUT": str(tmp_path / "index.tif"),
        **more,
    }
    return run("scoredisturbance", given)


def values_of(path):
    return rasters.read(path).values


def line(column=10.5, **more):
    """A road from north to south through the middle of a column, far beyond the area."""
    x = WEST + column * CELL
    return f"LINESTRING({x} {NORTH + 20000},{x} {NORTH - 22000})"


def attributes(path, kind, fields, features):
    """Write a layer with several attributes: (WKT, values)."""
    memory = QgsVectorLayer(f"{kind}?crs={CRS}&" + "&".join(f"field={one}" for one in fields), path.stem, "memory")
    memory.setCrs(crs_of(CRS))
    for wkt, values in features:
        feature = QgsFeature(memory.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(values))
        memory.dataProvider().addFeature(feature)
    return saved(memory, path)


def own_scheme(path, base="human_footprint", **changes):
    """Write a changed copy of a scheme; a change is a function of its pressure, by code, or a value of the root."""
    document = json.loads((SCHEMES / f"{base}.json").read_text(encoding="utf8"))
    document["id"] = "own_scheme"
    for pressure in document["pressures"]:
        if pressure["code"] in changes:
            changes[pressure["code"]](pressure)
    path.write_text(json.dumps(document), encoding="utf8")
    return str(path)


def roads_score(metres):
    return 8.0 if metres <= 500 else 3.75 * math.exp(-(metres / 1000 - 1)) + 0.25 if metres < 15000 else 0.0


# Distances, classes, widths


def test_distances_are_exact_where_gdals_are_not(tmp_path):
    rng = np.random.default_rng(4)
    points = {
        f"POINT({WEST + x * CELL + 50} {NORTH - y * CELL - 50})": 1 for x, y in rng.integers(0, 20, (9, 2)).tolist()
    }
    towns = layer(tmp_path / "towns.gpkg", points, "Point")
    result = score(tmp_path, ["settlements", towns, ""], SCHEME="large_cat_disturbance")
    assert result.done, result.words
    there = np.zeros((ROWS, COLUMNS), bool)
    for wkt in points:
        x, y = map(float, wkt[6:-1].split())
        there[int((NORTH - y) // CELL), int((x - WEST) // CELL)] = True
    rows, columns = np.nonzero(there)
    y, x = np.indices(there.shape)
    away = np.hypot(y[..., None] - rows, x[..., None] - columns).min(axis=-1) * CELL
    expected = np.where(away <= 3000, 0.8 * np.exp(-2.99 * away / 3000), 0)
    assert np.allclose(values_of(result.outputs["OUTPUT"]), 100 * expected, atol=1e-4)


def test_classes_of_roads_weigh_and_reach_as_the_scheme_says(tmp_path):
    scheme = load_scheme("large_cat_disturbance").pressures["roads"]
    primary, secondary, paths = scheme.classes
    roads = attributes(
        tmp_path / "roads.gpkg",
        "LineString",
        ["highway:string"],
        [(line(5.5), [primary.values[0].upper()]), (line(25.5), [secondary.values[0]]), (line(35.5), ["moon road"])],
    )
    result = score(tmp_path, ["roads", roads, ""], SCHEME="large_cat_disturbance")
    assert result.done, result.words
    found = values_of(result.outputs["OUTPUT"])[10] / 100
    reach = [each.reach_m or scheme.reach_m for each in (primary, secondary)]
    for column in (5, 8, 14, 22, 25, 28):
        given = [
            (primary.weight, abs(column - 5), reach[0]),
            (secondary.weight, abs(column - 25), reach[1]),
            (scheme.other_weight, abs(column - 35), scheme.reach_m),
        ]
        best = max(w * math.exp(-2.99 * d * CELL / r) if d * CELL <= r else 0.0 for w, d, r in given)
        assert found[column] == pytest.approx(best, abs=1e-5)
    assert "“moon road”" in result.words and paths.code


def test_a_wide_road_begins_at_its_edge(tmp_path):
    roads = attributes(tmp_path / "r.gpkg", "LineString", ["w:double"], [(line(10.5), [500.0])])
    result = score(tmp_path, ["railways", roads, "width=w"])
    assert result.done, result.words
    found = values_of(result.outputs["OUTPUT"])[10]
    # 250 m from its middle lies its edge: cells 8 to 12 hold it, and 500 m further the score of 8 ends.
    assert np.flatnonzero(found).tolist() == list(range(3, 18))


def test_narrow_roads_cover_their_length_times_width(tmp_path):
    features = [(line(10.5), ["motorway", 20.0]), (line(12.5), ["track", 4.0]), (line(14.5), ["motorway", None])]
    roads = attributes(tmp_path / "r.gpkg", "LineString", ["highway:string", "w:double"], features)
    scheme = load_scheme("human_modification").pressures["roads"]
    result = score(tmp_path, ["roads", roads, "class=highway; width=w"], SCHEME="human_modification")
    assert result.done, result.words
    found = values_of(result.outputs["OUTPUT"])[10] / 100
    weight = {each.values[0]: each.weight for each in scheme.classes}
    motorway = next(each.weight for each in scheme.classes if "motorway" in each.values)
    track = next(each.weight for each in scheme.classes if "track" in each.values)
    assert found[10] == pytest.approx(scheme.weight * motorway * 0.20, rel=1e-5)
    assert found[12] == pytest.approx(scheme.weight * track * 0.04, rel=1e-5)
    assert found[14] == pytest.approx(scheme.weight * motorway * scheme.width_m / CELL, rel=1e-5)
    assert "1 features have no width" in result.words and weight


def test_overlapping_polygons_of_two_classes_count_by_the_heavier(tmp_path):
    def classes(pressure):
        pressure["class_field"] = ["kind"]
        one = {"source": "here", "mark": "expert default", "label": pressure["label"]}
        pressure["classes"] = [
            {"code": "city", "values": ["city"], "weight": 1.0, **one},
            {"code": "camp", "values": ["camp"], "weight": 0.5, **one},
        ]
        pressure["other_weight"] = {"value": 0.0, "source": "here", "mark": "expert default"}

    own = own_scheme(tmp_path / "own.json", "human_modification", built=classes)
    both = attributes(
        tmp_path / "b.gpkg",
        "Polygon",
        ["kind:string"],
        [(box(2, 2, 3, 1), ["city"]), (box(2, 2, 1, 1), ["camp"]), (box(8, 2, 1, 1), ["camp"]), (box(9, 2), ["?"])],
    )
    result = score(tmp_path, ["built", both, ""], SCHEME=own)
    assert result.done, result.words
    found = values_of(result.outputs["OUTPUT"])[2]
    weight = load_scheme(own).pressures["built"].weight
    assert found[[2, 4, 8, 9]] / 100 == pytest.approx([weight, weight, weight / 2, 0.0], rel=1e-5)


def test_crowded_narrow_roads_count_no_more_than_their_class(tmp_path):
    features = [(line(10.2 + 0.2 * number), ["minor_road", 60.0]) for number in range(3)]
    scheme = load_scheme("human_modification").pressures["roads"]
    minor = next(each for each in scheme.classes if each.code == "minor")
    features = [(wkt, [minor.values[0], 60.0]) for wkt, _ in features]
    roads = attributes(tmp_path / "r.gpkg", "LineString", ["highway:string", "w:double"], features)
    result = score(tmp_path, ["roads", roads, "class=highway; width=w"], SCHEME="human_modification")
    assert result.done, result.words
    assert values_of(result.outputs["OUTPUT"])[10, 10] == pytest.approx(100 * scheme.weight * minor.weight, rel=1e-5)


def test_shares_of_cells_are_seen_in_steps_of_four_percent(tmp_path):
    half = layer(tmp_path / "h.gpkg", {box(3, 3, 0.38, 1): 1, box(6, 3, 0.42, 0.58): 2})
    result = score(tmp_path, ["pasture", half, ""])
    found = values_of(result.outputs["OUTPUT"])[3] / 2  # index 100 = 50
    # 5 x 5 samples: of the first 2 columns of 5, of the second 2 columns in 3 rows.
    assert found[[3, 6]] == pytest.approx([4 * 0.4, 4 * 6 / 25], rel=1e-6)


# Rasters


def test_a_finer_raster_of_classes_gives_shares(tmp_path):
    cover = np.zeros((ROWS * 4, COLUMNS * 4))
    cover[8:12, 8:10] = 50  # the west half of cell (2, 2)
    fine = raster(tmp_path / "cover.tif", cover, CELL / 4)
    result = score(tmp_path, ["pasture", fine, "50; 60"])
    found = values_of(result.outputs["OUTPUT"]) / 2
    assert found[2, 2] == pytest.approx(2.0, abs=4 * 0.11)  # 5 x 5 samples see 2 or 3 of 5 columns
    assert np.count_nonzero(found) == 1


def test_a_raster_is_measured_from_beyond_the_area(tmp_path):
    there = np.zeros((ROWS, COLUMNS + 10))
    there[:, COLUMNS + 3] = 7
    towns = raster(tmp_path / "t.tif", there)
    result = score(tmp_path, ["settlements", towns, ""], SCHEME="large_cat_disturbance")
    found = values_of(result.outputs["OUTPUT"])[5, COLUMNS - 1]
    assert found == pytest.approx(80 * math.exp(-2.99 * 400 / 3000), rel=1e-4)
    assert score(tmp_path, ["settlements", towns, "5"], SCHEME="large_cat_disturbance").outputs["MEAN"] == 0


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
        file.SetProjection(strips.spatial_reference(CRS).ExportToWkt())
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


# Methods, uncertainty, contributions


def everything(tmp_path):
    """Layers for five pressures of the Human Footprint."""
    towns = attributes(
        tmp_path / "towns.gpkg", "Point", ["people:integer"], [(f"POINT({WEST + 3050} {NORTH - 950})", [4000])]
    )
    roads = layer(tmp_path / "roads.gpkg", {line(10.5): 1}, "LineString")
    cover = raster(tmp_path / "cover.tif", np.random.default_rng(1).choice([40, 50, 111], (ROWS, COLUMNS)))
    return ["roads", roads, "", "population", towns, "people", "built", cover, "50", "cropland", cover, "40"]


@pytest.mark.parametrize("method", disturbance.METHODS)
def test_each_method_is_that_of_core(tmp_path, method):
    folder = tmp_path / "압력"
    result = score(tmp_path, everything(tmp_path), METHOD=method, PRESSURE_LAYERS=str(folder))
    assert result.done, result.words
    scheme = load_scheme("human_footprint")
    scores = {path.stem: values_of(path) for path in folder.glob("*.tif")}
    assert set(scores) == {"roads", "population", "built", "cropland"}
    assert np.allclose(values_of(result.outputs["OUTPUT"]), disturbance.combine(scheme, scores, method), atol=1e-5)


def test_the_raster_of_a_pressure_comes_with_its_look(tmp_path):
    assert score(tmp_path, everything(tmp_path), PRESSURE_LAYERS=str(tmp_path / "p")).done
    assert sorted(path.suffix for path in (tmp_path / "p").iterdir()) == [".qml"] * 4 + [".tif"] * 4
    layer = QgsRasterLayer(str(tmp_path / "p" / "roads.tif"), "roads")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == ["< 1.6", "1.6 – 3.2", "3.2 – 4.8", "4.8 – 6.4", "≥ 6.4"]


def test_dominant_pressures_and_their_share(tmp_path):
    given = {"DOMINANT": str(tmp_path / "d.tif"), "DOMINANT_SHARE": str(tmp_path / "s.tif")}
    result = score(tmp_path, everything(tmp_path), PRESSURE_LAYERS=str(tmp_path / "p"), **given)
    scheme = load_scheme("human_footprint")
    scores = {path.stem: values_of(path) for path in (tmp_path / "p").glob("*.tif")}
    gives = disturbance.shares(scheme, scores)
    number, share = disturbance.dominant(gives, list(scheme.pressures))
    assert np.array_equal(values_of(result.outputs["DOMINANT"]), number)
    assert np.allclose(values_of(result.outputs["DOMINANT_SHARE"]), share, atol=1e-6)
    assert np.allclose(sum(gives.values()), values_of(result.outputs["OUTPUT"]), atol=1e-4)


def test_weights_drawn_with_one_seed_give_one_result(tmp_path):
    given = {
        "MEAN_INDEX": str(tmp_path / "m.tif"),
        "DEVIATION": str(tmp_path / "d.tif"),
        "UNCERTAINTY": 0.3,
        "DRAWS": 20,
    }
    layers = everything(tmp_path)
    first = score(tmp_path, layers, SEED=7, PRESSURE_LAYERS=str(tmp_path / "p"), **given)
    assert first.done, first.words
    mean, deviation = values_of(given["MEAN_INDEX"]), values_of(given["DEVIATION"])
    scheme = load_scheme("human_footprint")
    scores = {path.stem: values_of(path) for path in (tmp_path / "p").glob("*.tif")}
    drawn = [
        disturbance.combine(scheme, scores, None, dict(zip(scheme.pressures, row)))
        for row in weights_of_draws(scheme, 0.3, 20, 7).tolist()
    ]
    assert np.allclose(mean, np.mean(drawn, axis=0), atol=1e-4)
    assert np.allclose(deviation, np.std(drawn, axis=0), atol=1e-4)
    score(tmp_path, layers, SEED=7, **given)
    assert np.array_equal(values_of(given["MEAN_INDEX"]), mean, equal_nan=True)
    score(tmp_path, layers, SEED=8, **given)
    assert not np.array_equal(values_of(given["MEAN_INDEX"]), mean, equal_nan=True)
    score(tmp_path, layers, **{**given, "UNCERTAINTY": 0.0})
    assert values_of(given["DEVIATION"]).max() < 1e-5
    assert np.allclose(values_of(given["MEAN_INDEX"]), values_of(first.outputs["OUTPUT"]), atol=1e-5)


# Tables, chart, records


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


# Reach beyond the area


def test_a_layer_that_ends_too_early_is_named_with_side_and_distance(tmp_path):
    short = layer(tmp_path / "short.gpkg", {line(10.5): 1, line(60.5): 2}, "LineString")
    result = score(tmp_path, ["railways", short, ""], UNCERTAIN=str(tmp_path / "u.tif"))
    # Railways reach 500 m; the first line lies 1050 m from the west edge of the area.
    assert "short ends 1550 m too early in the west" in result.words
    assert not any(f"in the {side}" in result.words for side in ("north", "south", "east"))
    found = values_of(tmp_path / "u.tif")
    assert (found[:, :16] == 1).all() and (found[:, 16:] == 0).all()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), kind=st.sampled_from(["roads", "railways", "water"]))
def test_doubling_the_margin_changes_nothing_inside(tmp_path, seed, kind):
    rng = np.random.default_rng(seed)
    wide = [(WEST + x, NORTH - y) for x, y in rng.uniform(-16000, 20000, (60, 2)).tolist()]
    wkts = {f"LINESTRING({x} {y},{x + 400} {y + 300})": 1 for x, y in wide}
    far = layer(tmp_path / f"{kind}_{seed}.gpkg", wkts, "LineString")
    index = values_of(score(tmp_path, [kind, far, ""]).outputs["OUTPUT"])
    big = f"{WEST - 16000},{WEST + COLUMNS * CELL + 16000},{NORTH - ROWS * CELL - 16000},{NORTH + 16000} [{CRS}]"
    whole = values_of(score(tmp_path, [kind, far, ""], AREA=big).outputs["OUTPUT"])
    assert np.array_equal(whole[160:180, 160:200], index)


def test_strips_and_engines_change_nothing(tmp_path, monkeypatch):
    from neaspec_plugin.processing import disturbance as module

    layers = everything(tmp_path)
    whole = values_of(score(tmp_path, layers).outputs["OUTPUT"])
    plain = strips.in_order
    for rows, threads in ((3, 1), (7, 4)):
        cut = [strips.Strip(first, min(first + rows, ROWS)) for first in range(0, ROWS, rows)]
        monkeypatch.setattr(module, "strips", lambda grid, cut=cut: cut)
        monkeypatch.setattr(module, "in_order", lambda *a, threads=threads, **k: plain(*a, threads=threads, **k))
        assert np.array_equal(values_of(score(tmp_path, layers).outputs["OUTPUT"]), whole)
    monkeypatch.setattr(proximity, "kernel", lambda: None)
    assert np.array_equal(values_of(score(tmp_path, layers).outputs["OUTPUT"]), whole)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(4)), scheme=st.sampled_from(["human_footprint"]))
def test_the_order_of_layers_does_not_matter(tmp_path, order, scheme):
    rows = everything(tmp_path / "in") if (tmp_path / "in").mkdir(exist_ok=True) is None else []
    parts = [rows[at : at + 3] for at in range(0, 12, 3)]
    first = values_of(score(tmp_path, rows, SCHEME=scheme).outputs["OUTPUT"])
    mixed = values_of(score(tmp_path, [cell for at in order for cell in parts[at]], SCHEME=scheme).outputs["OUTPUT"])
    assert np.array_equal(first, mixed)


# Any CRS


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32651"])
def test_layers_in_any_crs_are_brought_to_the_grid(tmp_path, crs):
    from qgis.core import QgsCoordinateTransform

    transform = QgsCoordinateTransform(crs_of(CRS), crs_of(crs), QgsProject.instance())
    ends = [transform.transform(QgsPointXY(WEST + 1050, NORTH + north)) for north in (18000, 500, -500, -1500, -20000)]
    wkt = "LINESTRING(" + ",".join(f"{end.x()} {end.y()}" for end in ends) + ")"
    roads = layer(tmp_path / "roads.gpkg", {wkt: 1}, "LineString", crs=crs)
    found = values_of(score(tmp_path, ["roads", roads, ""]).outputs["OUTPUT"])
    assert found[10, 10] == 16.0 and found[10, 30] == pytest.approx(2 * roads_score(2000), rel=1e-5)


def test_an_area_across_the_antimeridian(tmp_path):
    """UTM zone 1 begins at 180 degrees; the area lies on both sides of it."""
    from qgis.core import QgsCoordinateTransform

    far = "EPSG:32601"
    transform = QgsCoordinateTransform(crs_of("EPSG:4326"), crs_of(far), QgsProject.instance())
    edge = transform.transform(QgsPointXY(-180.0, 65.0))
    area = f"{edge.x() - 3000},{edge.x() + 3000},{edge.y() - 1000},{edge.y() + 1000} [{far}]"
    towns = layer(tmp_path / "towns.gpkg", {"POINT(179.97 65)": 1, "POINT(-179.97 65)": 1}, "Point", crs="EPSG:4326")
    given = {"AREA": area, "CRS": far, "SCHEME": "large_cat_disturbance"}
    result = score(tmp_path, ["settlements", towns, ""], **given)
    assert result.done, result.words
    found = values_of(result.outputs["OUTPUT"])
    for longitude in (179.97, -179.97):
        at = transform.transform(QgsPointXY(longitude, 65.0))
        grid = rasters.frame(result.outputs["OUTPUT"])
        row, column = grid.locate(np.array([at.x()]), np.array([at.y()]))
        assert found[row[0], column[0]] == pytest.approx(80.0)


# Whole or not at all


class Stopping(QgsProcessingFeedback):
    """Asks to stop once a share of the work is done."""

    def __init__(self, percent):
        super().__init__(False)
        self.percent = percent

    def setProgress(self, percent):
        super().setProgress(percent)
        if percent >= self.percent:
            self.cancel()


def everything_asked_for(tmp_path):
    """All outputs, some of them over files that are there already; return parameters and what the files held."""
    folder = tmp_path / "layers"
    folder.mkdir()
    names = {"OUTPUT": "i.tif", "DOMINANT": "d.tif", "TABLE": "t.csv", "CHART": "c.png", "UNCERTAIN": "u.tif"}
    given = {name: str(tmp_path / file) for name, file in names.items()}
    given["PRESSURE_LAYERS"] = str(folder)
    for former in (tmp_path / "i.tif", tmp_path / "t.csv", folder / "roads.tif"):
        former.write_bytes(b"former")
    return given, {path: path.read_bytes() for path in (*tmp_path.glob("*.*"), *folder.iterdir()) if path.is_file()}


def files_of(tmp_path):
    places = (*tmp_path.glob("*"), *(tmp_path / "layers").iterdir(), *tmp_path.glob(".*"))
    return {path: path.read_bytes() for path in places if path.is_file() and not path.name.endswith(".aux.xml")}


@pytest.mark.parametrize("percent", [0, 15, 50, 90, 91, 94, 97])
def test_a_stop_at_any_moment_leaves_every_file_as_it_was(tmp_path, monkeypatch, percent):
    pressures = everything(tmp_path)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    given, _ = everything_asked_for(tmp_path)
    before = files_of(tmp_path)
    stopping = Stopping(percent)
    area = f"{WEST},{WEST + 60000},{NORTH - 60000},{NORTH} [{CRS}]"  # large enough for overviews
    parameters = {"AREA": area, "CELL_SIZE": CELL, "CRS": CRS, "PRESSURES": pressures, **given}
    result = run("scoredisturbance", parameters, stopping)
    assert stopping.isCanceled() and "nothing was written" in result.words
    assert files_of(tmp_path) == before
    assert not list(scratch.iterdir())


def test_a_failure_at_the_end_leaves_every_file_as_it_was(tmp_path, monkeypatch):
    from neaspec_plugin.processing import disturbance_results as module

    pressures = everything(tmp_path)
    given, _ = everything_asked_for(tmp_path)
    before = files_of(tmp_path)

    def full(chart, path):
        raise NeaspecError("output.not_written", path, reason="disk_full")

    monkeypatch.setattr(module.chart, "save", full)
    result = score(tmp_path, pressures, **given)
    assert not result.done and "c.png could not be written (the disk is full)" in result.words
    assert files_of(tmp_path) == before


def test_a_folder_where_a_file_should_be_is_refused_first(tmp_path):
    (tmp_path / "t.csv").mkdir()
    result = score(tmp_path, everything(tmp_path), TABLE=str(tmp_path / "t.csv"))
    assert not result.done and "it is a folder" in result.refusal


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="asks the system which files are open")
@pytest.mark.parametrize("percent", [3, 50, 95])
def test_no_file_is_open_when_it_is_removed(tmp_path, monkeypatch, percent):
    """Windows removes no open file; here the system tells which are open at that moment."""
    still_open = []
    plain = os.unlink

    def watched(path, *more, **how):
        opened = {Path(os.path.realpath(one)).name for one in Path("/proc/self/fd").iterdir()}
        still_open.extend({Path(str(path)).name} & opened)
        return plain(path, *more, **how)

    monkeypatch.setattr(os, "unlink", watched)
    area = f"{WEST},{WEST + 60000},{NORTH - 60000},{NORTH} [{CRS}]"
    parameters = {"AREA": area, "CELL_SIZE": CELL, "CRS": CRS, "PRESSURES": everything(tmp_path)}
    run("scoredisturbance", {**parameters, "OUTPUT": str(tmp_path / "i.tif")}, Stopping(percent))
    assert still_open == []


def test_a_stop_is_heard_while_people_are_spread(tmp_path):
    rng = np.random.default_rng(2)
    spots = {f"POINT({WEST + x} {NORTH - y})": 100 for x, y in rng.uniform(0, 20000, (15_000, 2)).tolist()}
    towns = layer(tmp_path / "t.gpkg", spots, "Point", "people:integer")
    asked = []

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, percent):
            if percent >= 20 and not asked:
                asked.append(threading.Timer(0.5, lambda: (asked.append(time.monotonic()), self.cancel())))
                asked[0].start()

    area = f"{WEST},{WEST + 20000},{NORTH - 20000},{NORTH} [{CRS}]"
    given = {"AREA": area, "CELL_SIZE": 10, "CRS": CRS, "PRESSURES": ["population", towns, "people"]}
    run("scoredisturbance", {**given, "OUTPUT": str(tmp_path / "i.tif")}, Impatient(False))
    ended = time.monotonic()
    assert len(asked) == 2 and not (tmp_path / "i.tif").exists()
    assert ended - asked[1] < 10  # 2 s on a quiet machine; before, each strip was spread to its end


# As a part of a model


def test_it_runs_within_a_model(tmp_path):
    roads = layer(tmp_path / "roads.gpkg", {line(): 1}, "LineString")
    given = {"AREA": AREA, "CELL_SIZE": CELL, "CRS": CRS, "PRESSURES": ["roads", roads, ""]}
    model = QgsProcessingModelAlgorithm("disturbance", "test")
    child = QgsProcessingModelChildAlgorithm("neaspec:scoredisturbance")
    child.setChildId("score")
    for name, value in given.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    output = QgsProcessingModelOutput("INDEX", "INDEX")
    output.setChildId("score")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"INDEX": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    _, done = model.run({"score:INDEX": str(tmp_path / "index.tif")}, context, feedback)
    assert done, feedback.textLog()
    assert values_of(tmp_path / "index.tif")[10, 10] == 16.0


def test_an_empty_table_takes_what_the_project_remembers(tmp_path):
    project = QgsProject.instance()
    roads = QgsVectorLayer(layer(tmp_path / "roads.gpkg", {line(): 1}, "LineString"), "국도", "ogr")
    project.addMapLayer(roads)
    try:
        assert not score(tmp_path, []).done
        mapping.remember(project, "human_footprint", [mapping.Mapped("railways", roads.id())])
        for empty in ([], ["", "", ""], [NULL, NULL, NULL]):
            result = score(tmp_path, empty)
            assert result.done, result.words
            assert values_of(result.outputs["OUTPUT"])[10, 10] == 16.0
        assert "table of pressures is empty" in score(tmp_path, [], SCHEME="crane_disturbance").words
    finally:
        project.clear()


@pytest.mark.parametrize("name", ["own.json", "나의 계획 (2).json", "1st scheme.json", "C:\\\\u\\\\own.json"])
def test_the_project_remembers_a_scheme_of_any_name(tmp_path, name):
    project, rows = QgsProject(), [mapping.Mapped("roads", "국도", "class=highway")]
    mapping.remember(project, str(tmp_path / name), rows)
    mapping.remember(project, "human_footprint", [])
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    assert mapping.remembered(again, str(tmp_path / name)) == rows
    assert mapping.remembered(again, "human_footprint") == []
    assert mapping.remembered(again, "crane_disturbance") is None


# Layers of every make


def test_curves_of_straight_pieces_are_scored(tmp_path):
    y, railways = NORTH - 1050, load_scheme("human_modification").pressures["railways"]
    line_of = f"({WEST + 50} {y},{WEST + 350} {y}),({WEST + 350} {y},{WEST + 950} {y})"
    curves = layer(tmp_path / "c.gpkg", {f"MULTICURVE(COMPOUNDCURVE({line_of}))": 1}, "MultiCurve")
    result = score(tmp_path, ["railways", curves, ""], SCHEME="human_modification")
    assert result.done, result.words
    covered = values_of(result.outputs["OUTPUT"]).sum() / 100 / railways.weight * CELL**2
    assert covered == pytest.approx(900 * railways.width_m)


def test_a_layer_whose_crs_does_not_reach_the_area_is_read_or_named(tmp_path):
    for number, (crs, spot) in enumerate(
        (("EPSG:27700", "400000 300000"), ("ESRI:54049", "0 0"), ("EPSG:3031", "1 1"))
    ):
        far = layer(tmp_path / f"{number}.gpkg", {f"POINT({spot})": 1}, "Point", crs=crs)
        result = score(tmp_path, ["settlements", far, ""], SCHEME="large_cat_disturbance")
        assert "Traceback" not in result.words
        assert result.done or "feature 1: its coordinates cannot be transformed" in result.words, result.words


@pytest.mark.parametrize("scheme", ["human_footprint", "human_modification"])
def test_coordinates_that_are_no_numbers_leave_the_rest(tmp_path, scheme):
    memory = QgsVectorLayer(f"LineString?crs={CRS}", "no numbers", "memory")
    x, nowhere = WEST + 1050, QgsPoint(math.nan, math.inf)
    for points in ([QgsPoint(x, NORTH), QgsPoint(x, NORTH - 2000)], [QgsPoint(x, NORTH), nowhere], [nowhere, nowhere]):
        feature = QgsFeature(memory.fields())
        feature.setGeometry(QgsGeometry.fromPolyline(points))
        memory.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(memory)
    try:
        result = score(tmp_path, ["railways", memory.id(), ""], SCHEME=scheme)
        assert result.done, result.words
        assert np.nanmax(values_of(result.outputs["OUTPUT"])[:, 10]) > 0
    finally:
        QgsProject.instance().clear()


def test_classes_in_a_list_or_empty_count_as_the_rest(tmp_path):
    memory = QgsVectorLayer(f"LineString?crs={CRS}&field=highway:string[]", "lists", "memory")
    for value in (["motorway", "primary"], None):
        feature = QgsFeature(memory.fields())
        feature.setGeometry(QgsGeometry.fromWkt(line()))
        feature.setAttributes([value])
        memory.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(memory)
    try:
        result = score(tmp_path, ["roads", memory.id(), "highway"], SCHEME="large_cat_disturbance")
        assert result.done, result.words
        assert "“”" in result.words and "None" not in result.words and "(2 features)" in result.words
    finally:
        QgsProject.instance().clear()


def test_a_row_without_its_third_cell_counts(tmp_path):
    result = score(tmp_path, ["railways", roads_of(tmp_path)])
    assert result.done and values_of(result.outputs["OUTPUT"])[10, 10] == 16.0


def test_only_what_is_measured_from_afar_makes_edges_uncertain(tmp_path):
    people = raster(tmp_path / "people.tif", np.full((ROWS, COLUMNS), 99.0))
    mask = str(tmp_path / "uncertain.tif")
    result = score(tmp_path, ["population", people, ""], UNCERTAIN=mask)
    assert result.done and "too early" not in result.words and not values_of(mask).any()
    spot = {f"POINT({WEST + 50} {NORTH - 50})": 9, f"POINT({WEST + 950} {NORTH - 950})": 9}
    points = layer(tmp_path / "points.gpkg", spot, "Point", "population:integer")
    result = score(tmp_path, ["population", points, ""], UNCERTAIN=mask)
    assert result.done and "too early" in result.words and values_of(mask).any()


@pytest.mark.parametrize("kind", [gdal.GDT_Float32, gdal.GDT_Float64])
@pytest.mark.parametrize("value", [0.3, 0.7])
def test_quantiles_are_those_of_the_raster_whatever_its_type(tmp_path, kind, value):
    write(tmp_path / "lights.tif", np.full((ROWS, COLUMNS), value), None, kind)
    result = score(tmp_path, ["lights", str(tmp_path / "lights.tif"), ""])
    assert result.done and result.outputs["MEAN"] == pytest.approx(2.0)


def test_ground_without_a_country_is_one_row(tmp_path):
    lands = {box(0, 0, 5, 20): None, box(5, 0, 5, 20): "MNG", box(12, 0, 3, 3): " ", box(20, 0, 3, 3): "ZZZ"}
    lands = layer(tmp_path / "land.gpkg", lands, "Polygon", "iso_a3:string")
    result = score(tmp_path, ["roads", roads_of(tmp_path), ""], COUNTRIES=lands)
    assert result.done, result.words
    areas = {row["country"]: row["area_km2"] for row in result.outputs["BY_COUNTRY"]}
    assert len(result.outputs["BY_COUNTRY"]) == 2 and areas == {"MNG": 1.0, "ZZZ": 7.0}


def test_sites_keep_their_codes_apart(tmp_path):
    found = {box(0, 0, 2, 2): None, box(5, 0, 3, 2): "1", box(10, 0, 2, 4): "ZZZ"}
    sites = layer(tmp_path / "sites.gpkg", found, "Polygon", "code:string")
    result = score(tmp_path, ["roads", roads_of(tmp_path), ""], SITES=sites)
    assert result.done, result.words
    areas = {row["site"]: row["area_km2"] for row in result.outputs["BY_SITE"]}
    assert areas == {"#1": 0.04, "1": 0.06, "ZZZ": 0.08}


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


def test_pressures_of_one_name_are_two_in_the_chart(tmp_path):
    def named(pressure):
        pressure["label"] = dict.fromkeys(pressure["label"], "道路")

    scheme = load_scheme(own_scheme(tmp_path / "own.json", roads=named, railways=named))
    one = ZoneSummary("MNG", 1.0, 30.0, {}, {"roads": 10.0, "railways": 20.0})
    chart = disturbance_results._chart(scheme, [one], [])
    assert [series.name for series in chart.series.values()] == ["道路", "道路"]
    assert chart.bars[0].parts == {"roads": 10.0, "railways": 20.0}
    assert not draw(chart).isNull()


def test_the_legend_of_the_index_is_that_of_its_scheme(tmp_path):
    result = score(tmp_path, ["roads", roads_of(tmp_path), ""], SCHEME="crane_disturbance")
    index = QgsRasterLayer(result.outputs["OUTPUT"], "index")
    styles.apply(index, "disturbance")

    def legend():
        items = index.renderer().shader().rasterShaderFunction().colorRampItemList()
        return [(item.value, item.label) for item in items]

    assert legend() == [
        (10.0, "below 10: Low"),
        (30.0, "10 to 30: Medium"),
        (60.0, "30 to 60: High"),
        (math.inf, "60 and more: Very high"),
    ]
    language.install(["ja"])
    try:
        styles.reword(index, "disturbance")
        assert [value for value, _ in legend()] == [10, 30, 60, math.inf]
        names = [each.label["ja"] for each in load_scheme("crane_disturbance").classes]
        assert all(name in label and "below" not in label for name, (_, label) in zip(names, legend()))
    finally:
        language.remove()


# Bad input


def own(tmp_path, base, code, **changes):
    """A scheme with changed entries of one pressure; None takes an entry away."""

    def change(pressure):
        for name, value in changes.items():
            pressure.update({name: value})
            if value is None:
                del pressure[name]

    return own_scheme(tmp_path / "own.json", base, **{code: change})


def origin(value):
    return {"value": value, "source": "here", "mark": "expert default"}


def roads_of(tmp_path):
    return layer(tmp_path / "국도.gpkg", {line(): 1}, "LineString")


def wide_of(tmp_path, width):
    return attributes(tmp_path / "w.gpkg", "LineString", ["w:double"], [(line(), [width])])


def towns_of(tmp_path, people):
    spot = f"POINT({WEST} {NORTH})"
    return attributes(tmp_path / "towns.gpkg", "Point", ["people:integer"], [(spot, [people])])


def even(tmp_path, value):
    return raster(tmp_path / "c.tif", np.full((ROWS, COLUMNS), value))


def weighed(tmp_path, value):
    scheme = own(tmp_path, "human_footprint", "roads", weight=origin(value))
    return score(tmp_path, ["roads", roads_of(tmp_path), ""], SCHEME=scheme)


def elsewhere(tmp_path):
    away = tmp_path / "away.tif"
    write(away, np.ones((5, 5)), None)
    file = gdal.Open(str(away), gdal.GA_Update)
    file.SetGeoTransform((0.0, 100.0, 0.0, 5_200_000.0, 0.0, -100.0))
    del file
    return score(tmp_path, ["pasture", str(away), ""])


def without_width(tmp_path):
    scheme = own(tmp_path, "human_modification", "railways", width_m=None)
    return score(tmp_path, ["railways", roads_of(tmp_path), ""], SCHEME=scheme)


def without_reach(tmp_path):
    scheme = own(tmp_path, "human_footprint", "roads", reach_m=origin(0))
    return score(tmp_path, ["roads", roads_of(tmp_path), ""], SCHEME=scheme)


def unknown_site_field(tmp_path):
    sites = layer(tmp_path / "sites.gpkg", {box(0, 0, 10, 10): "A"}, "Polygon", "code:string")
    return score(tmp_path, ["roads", roads_of(tmp_path), ""], SITES=sites, SITE_FIELD="name")


BAD = {
    "lines without width": (without_width, "국도 holds lines or points, and “railways” counts the ground they cover"),
    "negative population": (
        lambda path: score(path, ["population", towns_of(path, -5), "people"]),
        "towns, feature 1: the field people holds -5",
    ),
    "negative width": (
        lambda path: score(path, ["railways", wide_of(path, -3.5), "width=w"]),
        "w, feature 1: the field w holds -3.5",
    ),
    "NaN weight": (lambda path: weighed(path, float("nan")), "a number is wanted"),
    "weights that sum to 0": (lambda path: weighed(path, 0.0), "weights of all pressures given are 0"),
    "reach 0": (without_reach, "reach_m"),
    "wrong geometry": (lambda path: score(path, ["roads", towns_of(path, 1), ""]), "towns holds points"),
    "unknown field": (
        lambda path: score(path, ["railways", roads_of(path), "width=wide"]),
        "국도 has no field “wide”",
    ),
    "unknown role": (lambda path: score(path, ["railways", roads_of(path), "wide=patch"]), "cannot be understood"),
    "classes that are none": (lambda path: score(path, ["built", even(path, 1), "50;x"]), "no list of class codes"),
    "negative raster": (lambda path: score(path, ["pasture", even(path, -1), ""]), "Layer c: the values go down to -1"),
    "negative lights": (lambda path: score(path, ["lights", even(path, -5), ""]), "Layer c: the values go down to -5"),
    "negative people": (
        lambda path: score(path, ["population", even(path, -5), ""]),
        "Layer c: the values go down to -5",
    ),
    "class codes for lights": (lambda path: score(path, ["lights", even(path, 1), "40; 50"]), "class codes (40; 50)"),
    "class codes for people": (lambda path: score(path, ["population", even(path, 1), "40"]), "class codes (40)"),
    "a table of sites without sites": (
        lambda path: score(path, ["roads", roads_of(path), ""], SITE_TABLE=str(path / "s.csv")),
        "choose a layer of sites",
    ),
    "records without sites": (
        lambda path: score(path, ["roads", roads_of(path), ""], DATABASE=str(path / "o.gpkg")),
        "choose a layer of sites",
    ),
    "two outputs of one path": (
        lambda path: score(path, ["roads", roads_of(path), ""], DOMINANT=str(path / "sub" / ".." / "index.tif")),
        "Two results are to be written to",
    ),
    "percent for a share": (
        lambda path: score(path, ["pasture", even(path, 35), ""]),
        "Layer c: the values go up to 35",
    ),
    "no layer": (
        lambda path: score(path, ["roads"]),
        "Row 1 of the table of pressures: no layer is chosen for “roads”",
    ),
    "null layer": (
        lambda path: score(path, ["railways", roads_of(path), "", "roads", NULL, ""]),
        "Row 2 of the table of pressures: no layer is chosen for “roads”",
    ),
    "a table that is a text": (lambda path: score(path, "roads"), "no layer is chosen for “roads”"),
    "a scheme with a long name": (
        lambda path: score(path, ["roads", roads_of(path), ""], SCHEME="x" * 300),
        "choose one of these or the path of a JSON file",
    ),
    "raster elsewhere": (elsewhere, "does not overlap the area"),
    "unknown site field": (unknown_site_field, "no field “name”"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_scored_is_named_and_nothing_is_left(tmp_path, case):
    work, sentence = BAD[case]
    result = work(tmp_path)
    assert not result.done
    assert sentence in result.words, result.words
    assert "Traceback" not in result.words
    assert not (tmp_path / "index.tif").exists()


def test_a_result_of_no_name_asks_for_room_in_the_temporary_folder(monkeypatch):
    asked = []
    monkeypatch.setattr(estimates, "disk_usage", lambda folder: asked.append(folder) or shutil.disk_usage(folder))
    estimates.check_room(Grid(WEST, NORTH, CELL, 2, 2, CRS), 4, QgsProcessing.TEMPORARY_OUTPUT)
    assert asked == [Path(QgsProcessingUtils.tempFolder())]


def test_an_empty_layer_in_the_area_counts_nothing_and_is_said(tmp_path):
    far = layer(tmp_path / "far.gpkg", {f"POINT({WEST + 900000} {NORTH})": 1}, "Point")
    result = score(tmp_path, ["settlements", far, ""], SCHEME="large_cat_disturbance")
    assert result.done and result.outputs["MEAN"] == 0
    assert "far has no feature in the area" in result.words


def test_people_without_a_number_are_counted_and_said(tmp_path):
    spots = [(f"POINT({WEST + 50} {NORTH - 50})", [None]), (f"POINT({WEST + 950} {NORTH - 50})", [900])]
    towns = attributes(tmp_path / "towns.gpkg", "Point", ["people:integer"], spots)
    result = score(tmp_path, ["population", towns, "people"])
    assert result.done and "1 features have no number of people" in result.words


def test_a_layer_of_many_vertices_is_scored(tmp_path):
    along = np.linspace(0, 6000 * np.pi, 200_000)
    points = ",".join(f"{WEST + 2000 + 1500 * math.sin(t / 3000)} {NORTH - t / 10}" for t in along)
    winding = layer(tmp_path / "w.gpkg", {f"LINESTRING({points})": 1}, "LineString")
    result = score(tmp_path, ["railways", winding, ""])
    assert result.done and values_of(result.outputs["OUTPUT"])[0, 20] == 16.0


def test_the_training_area_scores_as_the_job_says(tmp_path):
    step = next(one for one in job.steps() if one.name == "disturbance")
    assert running.algorithm(step.algorithm) is not None
    assert {"DOMINANT", "CHART", "UNCERTAIN"} <= set(step.parameters)
