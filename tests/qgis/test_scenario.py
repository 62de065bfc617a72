"""neaspec:comparescenarios: measures on a landscape whose answers are known, and what is refused."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from neaspec_plugin.io import geopackage, rasters
from tests.qgis.landscape import CRS, NORTH, WEST, box, layer, raster, run, saved
from tests.qgis.test_assessment import answers, factors, line

pytestmark = pytest.mark.usefixtures("provider")
AREA = f"{WEST},{WEST + 6000},{NORTH - 4000},{NORTH} [{CRS}]"
FIELDS = "measure:string&field=kind:string&field=pressure:string&field=amount:double"


def measures(path, rows):
    """Write measures: (wkt, measure, kind, pressure, amount)."""
    memory = QgsVectorLayer(f"Polygon?crs={CRS}&field={FIELDS}", path.stem, "memory")
    for wkt, *values in rows:
        feature = QgsFeature(memory.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        memory.dataProvider().addFeature(feature)
    return saved(memory, path)


WHOLE, WEST_HALF = box(-50, -50, 200, 200), box(-50, -50, 80, 200)


@pytest.fixture
def given(tmp_path):
    """Give a road from north to south at column 15, another at column 45, and a railway at column 30."""
    roads = layer(tmp_path / "roads.gpkg", {line((15, -9), (15, 49)): 1, line((45, -9), (45, 49)): 2}, "LineString")
    return {
        "AREA": AREA,
        "CELL_SIZE": 100,
        "CRS": CRS,
        "SCHEME": "human_footprint",
        "PRESSURES": [
            "roads", roads, "",
            "railways", layer(tmp_path / "rail.gpkg", {line((30, -9), (30, 49)): 1}, "LineString"), "",
        ],
        "MEASURES": measures(tmp_path / "measures.gpkg", [(WHOLE, "no roads", "remove", "roads", 0.0)]),
        "TABLE": str(tmp_path / "gains.csv"),
        "OUTPUT": str(tmp_path / "after.tif"),
    }  # fmt: skip


def compared(given, **more):
    result = run("comparescenarios", {**given, **more})
    assert result.done, result.words
    return result, {(row["measure"], row["country"]): row for row in result.outputs["GAINS"]}


def test_without_roads_only_the_railway_is_left(given, tmp_path):
    result, found = compared(given)
    alone = {key: given[key] for key in ("AREA", "CELL_SIZE", "CRS", "SCHEME")}
    rail = run("scoredisturbance", {**alone, "PRESSURES": given["PRESSURES"][3:], "OUTPUT": str(tmp_path / "rail.tif")})
    expected = rasters.read(rail.outputs["OUTPUT"]).values
    assert rasters.read(result.outputs["OUTPUT"]).values == pytest.approx(expected)
    row = found["no roads", ""]
    assert row["index_after"] == pytest.approx(float(expected.mean()), rel=1e-6)
    assert row["index_gain"] == pytest.approx(row["index_before"] - row["index_after"])
    assert (row["rank"], found["all", ""]["rank"]) == (1, None)
    with Path(given["TABLE"]).open(encoding="utf-8-sig", newline="") as stream:
        assert [line["measure"] for line in csv.DictReader(stream)] == ["no roads", "all"]


def test_a_road_removed_in_part_still_scores_from_outside(given, tmp_path):
    rows = [(box(10, -50, 10, 70), "north", "remove", "roads", 0.0)]
    result, _ = compared(given, MEASURES=measures(tmp_path / "part.gpkg", rows))
    after = rasters.read(result.outputs["OUTPUT"]).values
    assert after[19, 15] == after[25, 15], "the road goes on south of row 20 and scores up to 500 m beside it"
    assert after[0, 15] < after[8, 15] < after[19, 15]


def test_measures_are_ranked_and_halves_halve(given, tmp_path):
    rows = [
        (WHOLE, "half", "reduce", "roads", 50.0),
        (WHOLE, "winter", "close", "roads", 3.0),
        (WHOLE, "gone", "remove", "roads", 0.0),
        (WEST_HALF, "west", "remove", "roads", 0.0),
    ]
    result, found = compared(given, MEASURES=measures(tmp_path / "four.gpkg", rows))
    gain = {name: found[name, ""]["index_gain"] for name in ("half", "winter", "gone", "west")}
    assert gain["half"] == pytest.approx(gain["gone"] / 2, rel=1e-4)
    assert gain["winter"] == pytest.approx(gain["gone"] / 4, rel=1e-4)
    assert 0 < gain["west"] < gain["gone"]
    ranks = {name: found[name, ""]["rank"] for name in gain}
    assert ranks["gone"] == 1 and sorted(ranks.values()) == [1, 2, 3, 4]
    assert "1. gone: mean index" in result.log
    assert found["all", ""]["index_after"] == pytest.approx(found["gone", ""]["index_after"], abs=1e-6)


def test_what_is_moved_scores_at_its_new_place(given, tmp_path):
    table = measures(tmp_path / "move.gpkg", [(WEST_HALF, "bypass", "move", "roads", 0.0)])
    places = layer(tmp_path / "places.gpkg", {line((46, -9), (46, 49)): "bypass"}, "LineString", "measure:string")
    result, found = compared(given, MEASURES=table, MOVED=places)
    after = rasters.read(result.outputs["OUTPUT"]).values
    assert after[20, 15] < after[20, 46]
    assert found["bypass", ""]["index_gain"] > 0, "two roads side by side disturb less than two apart"


def test_a_pressure_of_a_raster_goes_from_its_cells(given, tmp_path):
    cover = np.full((40, 60), 115.0)
    cover[:, :20] = 50
    built = raster(tmp_path / "cover.tif", cover)
    cells = ["built", built, "50"]
    table = measures(tmp_path / "b.gpkg", [(WEST_HALF, "village", "remove", "built", 0.0)])
    _, found = compared(given, PRESSURES=cells, MEASURES=table)
    assert found["village", ""]["index_before"] > 0
    assert found["village", ""]["index_after"] == 0
    assert rasters.read(built).values[0, 0] == 50, "the layer itself stays as it was"


def test_countries_suitability_and_corridors_before_and_after(given, tmp_path):
    cover = raster(tmp_path / "cover.tif", np.full((40, 60), 115.0))
    lands = layer(
        tmp_path / "lands.gpkg", {box(-5, -5, 35, 60): "CHN", box(30, -5, 40, 60): "RUS"}, "Polygon", "iso_a3:string"
    )
    cores = layer(tmp_path / "cores.gpkg", {box(0, 15, 5, 10): 1, box(55, 15, 5, 10): 2})
    more = {"LAND_COVER": cover, "COUNTRIES": lands, "PATCHES": cores, "PATCH_ID": "patch", "CUTOFF": 2000}
    rows = [(WEST_HALF, "west", "remove", "roads", 0.0)]
    _, found = compared(given, **more, MEASURES=measures(tmp_path / "w.gpkg", rows))
    assert {country for _, country in found} == {"", "CN", "RU"}
    whole, china, russia = (found["west", country] for country in ("", "CN", "RU"))
    assert china["index_gain"] > russia["index_gain"] >= 0
    for row in (whole, china):
        assert row["suitability_gain"] > 0 and row["corridor_km_gain"] > 0
    assert whole["corridor_km_before"] > whole["corridor_km_after"] > 5.0


def test_the_class_of_a_site_falls_where_its_pressure_is_taken_away(given, tmp_path):
    office = str(tmp_path / "office.gpkg")
    assert run("newassessment", {"OFFICE": "CN-NFGA-01", "LANGUAGE": "zh", "OUTPUT": office}).done
    sites = layer(
        tmp_path / "sites.gpkg", {box(12, 5, 6, 10): "S01", box(42, 5, 6, 10): "S02"}, "Polygon", "code:string"
    )
    rows = [(unit, who, "pressure:4.1", factors(3, 2, 2)) for unit in ("S01", "S02") for who in "AB"]
    index = raster(tmp_path / "i.tif", np.ones((40, 60)))
    assess = {"SITES": [sites], "ANSWERS": answers(tmp_path / "a.csv", rows), "DISTURBANCE": index, "DATABASE": office}
    assert run("assesssites", {**assess, "OUTPUT": str(tmp_path / "assessed.gpkg")}).done
    before = Path(office).read_bytes()
    table = measures(tmp_path / "w.gpkg", [(WEST_HALF, "west", "remove", "roads", 0.0)])
    result, found = compared(given, MEASURES=table, DATABASE=office, SITE_TABLE=str(tmp_path / "s.csv"))
    rows = {(row["measure"], row["site"]): (row["class_before"], row["class_after"]) for row in result.outputs["SITES"]}
    assert rows == {("west", "S01"): (2, 0), ("all", "S01"): (2, 0)}
    assert (found["west", ""]["sites"], found["west", ""]["sites_better"]) == (1, 1)
    assert Path(office).read_bytes() == before
    assert len(geopackage.read(office, "habitat_assessment")) == 6


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ((WHOLE, "m", "explode", "roads", 1.0), "is no kind of measure"),
        ((WHOLE, "m", "reduce", "roads", 0.0), "must be above 0 and at most 100"),
        ((WHOLE, "m", "close", "roads", 14.0), "at most 12"),
        ((WHOLE, "", "remove", "roads", 0.0), "has no name"),
        ((WHOLE, "m", "remove", "rods", 0.0), "rods"),
        ((WHOLE, "m", "remove", "built", 0.0), "no layer in the table of pressures"),
        ((WHOLE, "m", "move", "roads", 0.0), "give the layer of new places"),
    ],
)
def test_a_measure_that_cannot_be_is_named_before_the_run(given, tmp_path, row, sentence):
    result = run("comparescenarios", {**given, "MEASURES": measures(tmp_path / "bad.gpkg", [row])})
    assert not result.done and sentence in result.refusal


def test_a_measure_that_says_two_things_is_named(given, tmp_path):
    rows = [(WHOLE, "m", "remove", "roads", 0.0), (WEST_HALF, "m", "reduce", "roads", 10.0)]
    result = run("comparescenarios", {**given, "MEASURES": measures(tmp_path / "two.gpkg", rows)})
    assert "says two things" in result.refusal
