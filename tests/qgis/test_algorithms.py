"""Each algorithm in a real QGIS: what it declares, and numbers worked out by hand."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingParameterEnum, QgsVectorLayer

from neaspec_plugin.bridge import job, names
from neaspec_plugin.io import geopackage, rasters
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, box, layer, raster, run

FINAL = {
    "newassessment": {"OFFICE", "LANGUAGE", "OUTPUT"},
    "scoredisturbance": {
        "AREA", "CELL_SIZE", "CRS", "SCHEME", "PRESSURES", "OUTPUT", "PRESSURE_LAYERS", "TABLE",
    },
    "habitatquality": {
        "LULC", "THREATS", "SENSITIVITY", "THREAT_FOLDER", "ACCESS", "BASELINE", "HALF_SATURATION", "DECAY",
        "QUALITY", "DEGRADATION", "RARITY",
    },
    "comparescenarios": {"DATABASE", "MEASURES", "TABLE", "OUTPUT"},
    "habitatsuitability": {"SPECIES", "LAND_COVER", "ELEVATION", "WATER", "DISTURBANCE", "OUTPUT"},
    "habitatpatches": {"SUITABILITY", "THRESHOLD", "MIN_AREA", "GAP", "OUTPUT"},
    "resistance": {
        "SUITABILITY", "SHAPE", "MAX_RESISTANCE", "BARRIERS", "LAND_COVER", "TABLE", "DISTURBANCE", "OUTPUT",
    },
    "costdistance": {"RESISTANCE", "SOURCES", "MAX_COST", "OUTPUT"},
    "leastcostcorridors": {
        "PATCHES", "PATCH_ID", "RESISTANCE", "NEIGHBOURS", "CUTOFF", "LINKS", "SURFACE", "CORRIDORS",
        "MAX_DISTANCE", "PAIRS", "CUT", "SHARE", "MIN_WIDTH", "TYPE", "HOP", "METRIC",
    },
    "connectivitymetrics": {
        "NODES", "AREA_FIELD", "LINKS", "FROM_FIELD", "TO_FIELD", "COST_FIELD", "DISTANCE", "PROBABILITY",
        "TABLE", "NODE_TABLE", "LINK_TABLE",
    },
    "barriers": {"PATCHES", "PATCH_ID", "RESISTANCE", "RADIUS", "OUTPUT", "OUTPUT_SUM", "TABLE"},
    "pinchpoints": {
        "PATCHES", "PATCH_ID", "RESISTANCE", "CORRIDORS_SURFACE", "CUTOFF", "OUTPUT", "TABLE",
    },
    "assesssites": {"SITES", "ANSWERS", "PROTOCOL", "DISTURBANCE", "SUITABILITY", "OUTPUT", "TABLE"},
    "assessoragreement": {"ANSWERS", "ANSWERS_FOLDER", "PROTOCOL", "SITES", "COUNTRIES", "TABLE", "REPORT"},
    "paperform": {"PROTOCOL", "LANGUAGE", "SITES", "ASSESSOR", "OUTPUT", "TEMPLATE"},
    "exportpackage": {"DATABASE", "TIER", "PREVIEW", "CONFIRM", "OUTPUT", "SHOWN"},
    "validatepackage": {"INPUT", "REPORT"},
    "importpackage": {"INPUT", "DATABASE", "PREVIEW", "REPORT", "CONFLICTS", "TABLE"},
    "resolveconflicts": {"DATABASE", "CHOICES", "AUTHOR", "CONFLICTS"},
    "undoimport": {"DATABASE", "PACKAGE"},
    "recordhistory": {"DATABASE", "LAYER", "RECORD", "OUTPUT"},
    "checkcorridors": {"CORRIDORS", "CORES", "COUNTRIES", "BARRIERS", "SPECIES", "PROBLEMS"},
    "corridorprofile": {"CORRIDORS", "CORRIDOR", "DISTURBANCE", "SUITABILITY", "STEP", "OUTPUT", "TABLE", "PICTURE"},
    "wideningreport": {"CORRIDORS", "BEFORE", "COUNTRIES", "PROTECTED", "DISTURBANCE", "OUTPUT", "TABLE"},
    "exportdarwincore": {"DATABASE", "TIER", "OUTPUT"},
    "report": {"LAYERS", "OUTPUT", "IMAGE"},
    "exercisesheet": {"EXERCISE", "LANGUAGE", "SOLUTIONS", "OUTPUT"},
    "comparestudents": {"EXERCISE", "ANSWERS_FOLDER", "SHEETS", "TABLE"},
}  # fmt: skip
"""Ids and parameters that scripts of six countries rely on."""


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def test_each_code_of_a_choice_has_a_label(ours):
    bare = [
        (algorithm.name(), parameter.name(), code)
        for algorithm in ours.algorithms()
        for parameter in algorithm.parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterEnum) and parameter.usesStaticStrings()
        for code in parameter.options()
        if code not in names.CHOICES.get(parameter.name(), {}) and names.choice_label(parameter.name(), code) == code
    ]
    assert bare == []


def test_ids_and_parameters_are_the_final_ones(ours):
    assert {algorithm.name() for algorithm in ours.algorithms()} == set(FINAL)
    for ident, wanted in FINAL.items():
        names = {one.name() for one in ours.algorithm(ident).parameterDefinitions()}
        assert wanted <= names, ident


def test_every_algorithm_explains_itself(ours):
    for algorithm in ours.algorithms():
        assert algorithm.displayName() and algorithm.group() and len(algorithm.shortHelpString()) > 80
        for parameter in algorithm.parameterDefinitions():
            assert parameter.name() == parameter.name().upper()
            assert parameter.description()
            assert parameter.isDestination() or parameter.help(), f"{algorithm.name()} {parameter.name()}"


def test_the_job_names_only_parameters_that_exist(ours):
    for step in job.steps():
        known = {one.name() for one in ours.algorithm(step.algorithm.partition(":")[2]).parameterDefinitions()}
        assert set(step.parameters) <= known, step.name


def road(tmp_path):
    x = WEST + 1050
    return layer(tmp_path / "roads.gpkg", {f"LINESTRING({x} {NORTH + 500},{x} {NORTH - 3000})": 1}, "LineString")


def score_area(tmp_path, **more):
    east, south = WEST + 40 * CELL, NORTH - 20 * CELL
    given = {
        "AREA": f"{WEST},{east},{south},{NORTH} [{CRS}]",
        "CELL_SIZE": CELL,
        "CRS": CRS,
        "SCHEME": "human_footprint",
        "OUTPUT": str(tmp_path / "index.tif"),
        **more,
    }
    return run("scoredisturbance", given)


def test_disturbance_is_the_published_road_score(tmp_path):
    table = str(tmp_path / "table.csv")
    folder = str(tmp_path / "점수")
    pressures = ["roads", road(tmp_path), ""]
    result = score_area(tmp_path, PRESSURES=pressures, TABLE=table, PRESSURE_LAYERS=folder)
    assert result.done, result.words
    index = rasters.read(result.outputs["OUTPUT"])
    assert index.values.shape == (20, 40)
    # The road runs through column 10; distances are those of cell centres (methods.md 2.1: 8 up to 500 m, then decay).
    for column, metres in ((10, 0), (15, 500), (16, 600), (20, 1000), (30, 2000)):
        score = 8.0 if metres <= 500 else 3.75 * math.exp(-(metres / 1000 - 1)) + 0.25
        assert index.values[10, column] == pytest.approx(2 * score, rel=1e-5)
    assert rasters.read(f"{folder}/roads.tif").values[10, 20] == pytest.approx(4.0, rel=1e-6)
    (row,) = csv.DictReader(Path(table).read_text(encoding="utf-8-sig").splitlines())
    assert row["country"] == "ZZZ"
    areas = [float(row[name]) for name in ("wilderness_km2", "intact_km2", "highly_modified_km2")]
    assert sum(areas) == pytest.approx(float(row["area_km2"]), abs=1e-9) == pytest.approx(8.0)
    assert "lights" in result.log  # pressures without a layer are named


def test_a_road_outside_the_area_still_counts_inside(tmp_path):
    x = WEST + 41 * CELL + 50
    outside = layer(tmp_path / "east.gpkg", {f"LINESTRING({x} {NORTH},{x} {NORTH - 2000})": 1}, "LineString")
    result = score_area(tmp_path, PRESSURES=["roads", outside, ""])
    values = rasters.read(result.outputs["OUTPUT"]).values
    assert values[10, 39] == pytest.approx(16.0)


def test_the_area_may_be_polygons_and_people_are_counted_per_country(tmp_path):
    area = layer(tmp_path / "area.gpkg", {box(0, 0, 40, 10): 1})
    lands = layer(
        tmp_path / "land.gpkg", {box(0, 0, 20, 20): "MNG", box(20, 0, 20, 20): "RUS"}, "Polygon", "iso_a3:string"
    )
    towns = layer(tmp_path / "towns.gpkg", {f"POINT({WEST + 1050} {NORTH - 1050})": 5000}, "Point", "people:integer")
    result = score_area(tmp_path, AREA=area, PRESSURES=["population", towns, "people"], COUNTRIES=lands)
    assert result.done, result.words
    values = rasters.read(result.outputs["OUTPUT"]).values
    assert values.shape == (10, 40) and np.isfinite(values).all()
    rows = {row["country"]: row for row in result.outputs["BY_COUNTRY"]}
    assert rows["MNG"]["area_km2"] == rows["RUS"]["area_km2"] == pytest.approx(2.0)
    assert rows["MNG"]["mean_index"] > rows["RUS"]["mean_index"]


def test_suitability_is_the_weighted_geometric_mean(tmp_path):
    cover = raster(tmp_path / "cover.tif", [[115, 114, 40], [50, 200, 113]])
    disturbed = raster(tmp_path / "disturbed.tif", [[0, 8, 20], [0, 0, 0]])
    result = run(
        "habitatsuitability",
        {"SPECIES": "amur_tiger", "LAND_COVER": cover, "DISTURBANCE": disturbed, "OUTPUT": str(tmp_path / "s.tif")},
    )
    assert result.done, result.words
    values = rasters.read(result.outputs["OUTPUT"]).values
    # Weights 2 (land cover) and 1 (disturbance); scores from the species file; no elevation given.
    assert values[0, 0] == pytest.approx(1.0)
    assert values[0, 1] == pytest.approx((0.8**2 * 0.6) ** (1 / 3), rel=1e-5)
    assert values[0, 2] == pytest.approx((0.05**2 * 0.2) ** (1 / 3), rel=1e-5)
    assert values[1, 0] == 0.0
    assert np.isnan(values[1, 1])  # the sea is neither habitat nor to be crossed
    assert "elevation" in result.log


def test_cores_are_numbered_by_area(tmp_path):
    values = np.zeros((30, 30))
    values[2:6, 2:6] = 0.8
    values[10:20, 10:20] = 0.9
    values[25, 25] = 0.9
    suitability = raster(tmp_path / "s.tif", values)
    result = run(
        "habitatpatches",
        {"SUITABILITY": suitability, "THRESHOLD": 0.5, "MIN_AREA": 0.1, "GAP": 0, "OUTPUT": str(tmp_path / "c.gpkg")},
    )
    assert result.done, result.words
    found = {f["patch"]: f for f in QgsVectorLayer(result.outputs["OUTPUT"]).getFeatures()}
    assert [found[1]["area_km2"], found[2]["area_km2"]] == pytest.approx([1.0, 0.16])
    assert found[2]["mean_suitability"] == pytest.approx(0.8, rel=1e-6)
    assert found[1].geometry().area() == pytest.approx(1e6)
    assert len(found) == 2 and "1 patches under 0.1" in result.log


def test_resistance_is_keeleys_curve_with_barriers(tmp_path):
    suitability = raster(tmp_path / "s.tif", [[0, 0.25, 0.5, 0.75, 1.0]])
    fence = layer(
        tmp_path / "fence.gpkg", {f"LINESTRING({WEST + 450} {NORTH - 90},{WEST + 450} {NORTH - 10})": 1}, "LineString"
    )
    given = {"SUITABILITY": suitability, "SHAPE": 4, "MAX_RESISTANCE": 100, "OUTPUT": str(tmp_path / "r.tif")}
    plain = rasters.read(run("resistance", given).outputs["OUTPUT"]).values[0]
    assert plain == pytest.approx([100, 36.2525, 12.8011, 4.1738, 1], rel=1e-5)
    fenced = rasters.read(run("resistance", {**given, "BARRIERS": fence}).outputs["OUTPUT"]).values[0]
    assert fenced == pytest.approx([100, 36.2525, 12.8011, 4.1738, 1000], rel=1e-5)


WORKED = [[1, 1, 5, 1, 1], [1, 10, 5, 10, 1], [1, 1, 1, 1, 1], [10, 10, 10, 10, 1], [1, 1, 1, 1, 1]]


def corridors(tmp_path, **more):
    cores = layer(tmp_path / "cores.gpkg", {box(0, 0): 1, box(4, 0): 2})
    given = {
        "PATCHES": cores,
        "PATCH_ID": "patch",
        "RESISTANCE": raster(tmp_path / "r.tif", WORKED),
        "CUTOFF": 150,
        "SPECIES": "amur_tiger",
        "LINKS": str(tmp_path / "links.gpkg"),
        "SURFACE": str(tmp_path / "surface.tif"),
        "CORRIDORS": str(tmp_path / "corridors.gpkg"),
        **more,
    }
    return run("leastcostcorridors", given)


def test_the_worked_grid_of_the_methods_goes_through_the_algorithm(tmp_path):
    result = corridors(tmp_path)
    assert result.done, result.words
    (link,) = QgsVectorLayer(result.outputs["LINKS"]).getFeatures()
    assert link["least_cost_km"] * 1000 == pytest.approx(400 + 200 * math.sqrt(2))
    assert link["cost_per_euclidean"] == pytest.approx(1.707107, rel=1e-6)
    surface = rasters.read(result.outputs["SURFACE"]).values
    assert surface[0] == pytest.approx([0, 117.157, 117.157, 117.157, 0], abs=1e-3)
    assert surface[2] == pytest.approx([58.579, 0, 0, 0, 58.579], abs=1e-3)
    assert np.isnan(surface[1, 1])  # 958.579 lies beyond the cutoff
    assert (link["code"], link["from_patch"], link["to_patch"]) == ("1-2", 1, 2)


def test_corridors_become_records_once(tmp_path):
    database = str(tmp_path / "office.gpkg")
    assert run("newassessment", {"OFFICE": "MN-TEST-01", "LANGUAGE": "mn", "OUTPUT": database}).done
    lands = layer(tmp_path / "land.gpkg", {box(-20, -20, 60, 60): "MNG"}, "Polygon", "iso_a3:string")
    for _ in range(2):
        result = corridors(tmp_path, DATABASE=database, COUNTRIES=lands)
        assert result.done, result.words
    (record,) = geopackage.read(database, "corridor")
    assert (record["code"], record["countries"], record["scope"], record["country"]) == ("1-2", "MN", "national", "MN")
    assert record["least_cost"] == pytest.approx(682.8427, abs=1e-3)
    assert record["office"] == "MN-TEST-01" and record["target_taxon"] == "PTALT"


def test_packages_travel_between_offices(tmp_path):
    first, second = str(tmp_path / "하나.gpkg"), str(tmp_path / "둘.gpkg")
    for path, office in ((first, "KR-NIE-01"), (second, "KP-SAOS-01")):
        assert run("newassessment", {"OFFICE": office, "LANGUAGE": "ko", "OUTPUT": path}).done
    assert corridors(tmp_path, DATABASE=first).done
    package, report = str(tmp_path / "p.zip"), str(tmp_path / "report.json")
    exported = run("exportpackage", {"DATABASE": first, "TIER": "partner", "OUTPUT": package})
    assert exported.outputs["RECORD_COUNT"] == 1, exported.words
    checked = run("validatepackage", {"INPUT": package, "REPORT": report})
    assert checked.outputs["PROBLEM_COUNT"] == 0, checked.words
    before = (tmp_path / "둘.gpkg").read_bytes()
    preview = run("importpackage", {"INPUT": package, "DATABASE": second, "PREVIEW": True})
    assert preview.outputs["NEW"] == 1, preview.words
    assert (tmp_path / "둘.gpkg").read_bytes() == before
    for new in (1, 0):  # the second import changes nothing
        taken = run("importpackage", {"INPUT": package, "DATABASE": second, "PREVIEW": False})
        assert (taken.outputs["NEW"], taken.outputs["CONFLICTING"]) == (new, 0)
    assert geopackage.state(first) == geopackage.state(second)


def test_a_damaged_package_is_a_list_of_faults(tmp_path):
    package = tmp_path / "p.zip"
    package.write_bytes(b"PK\x03\x04 not a zip")
    report = tmp_path / "faults.json"
    result = run("validatepackage", {"INPUT": str(package), "REPORT": str(report)})
    assert result.done and result.outputs["PROBLEM_COUNT"] >= 1
    document = json.loads(report.read_text(encoding="utf8"))
    assert document["problems"][0]["code"].startswith("package.")
    assert len(document["problems"][0]["sentence"]) > 20


def test_the_map_carries_what_it_must(tmp_path):
    index = raster(tmp_path / "disturbance.tif", np.linspace(0, 50, 400).reshape(20, 20))
    pdf, png = tmp_path / "map.pdf", tmp_path / "map.png"
    result = run("report", {"LAYERS": [index], "TITLE": "서식지", "OUTPUT": str(pdf), "IMAGE": str(png)})
    assert result.done, result.words
    assert pdf.read_bytes()[:5] == b"%PDF-" and pdf.stat().st_size > 10_000
    assert png.read_bytes()[1:4] == b"PNG"


def test_help_of_every_algorithm_is_found_by_its_id():
    registry = QgsApplication.processingRegistry()
    assert all(registry.algorithmById(step.algorithm) is not None for step in job.steps())
