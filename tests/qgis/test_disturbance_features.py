"""Disturbance by points, lines and polygons: numbers worked by hand, classes, widths, any CRS, layers of every make."""

from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsPointXY, QgsProject, QgsVectorLayer

from neaspec_plugin.bridge.layers import crs_of
from neaspec_plugin.io import rasters
from neaspec_plugin.io.schemes import load_scheme
from tests.qgis.disturbance_landscape import COLUMNS, ROWS, attributes, line, own_scheme, score, values_of
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, box, layer


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def roads_score(metres):
    return 8.0 if metres <= 500 else 3.75 * math.exp(-(metres / 1000 - 1)) + 0.25 if metres < 15000 else 0.0


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
