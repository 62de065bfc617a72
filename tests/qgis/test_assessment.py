"""neaspec:assesssites: what the maps say of units, control measures, and what blocks an export."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from neaspec_plugin.io import geopackage, rasters
from neaspec_plugin.io.answerfile import COLUMNS
from tests.qgis.landscape import CELL, NORTH, WEST, box, layer, raster, run

pytestmark = pytest.mark.usefixtures("provider")


def answers(path, rows, day="2026-06-01", method="field"):
    """Write answers: (unit, assessor, indicator, numbers[, day])."""
    with path.open("w", encoding="utf8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        for unit, assessor, indicator, numbers, *days in rows:
            keys = {"unit_code": unit, "assessor": assessor, "date": (days or [day])[0], "method": method}
            writer.writerow({**keys, "indicator": indicator, **numbers})
    return str(path)


def factors(timing, scope, severity):
    return {"timing": timing, "scope": scope, "severity": severity}


def point(column, row):
    return f"POINT({WEST + column * CELL} {NORTH - row * CELL})"


def line(*corners):
    return "LINESTRING(" + ",".join(f"{WEST + column * CELL} {NORTH - row * CELL}" for column, row in corners) + ")"


@pytest.fixture
def given(tmp_path):
    """Give units on a ramp: two that overlap, one smaller than a cell, with roads, rails, towns, land cover."""
    index = np.repeat(np.arange(40.0)[None, :], 30, axis=0)
    cover = np.where(np.arange(40) < 10, 40, np.where(np.arange(40) < 12, 50, 115))
    sites = layer(
        tmp_path / "sites.gpkg",
        {box(0, 0, 20, 10): "S01", box(10, 0, 20, 10): "S02", box(30.25, 5.25, 0.5, 0.5): "S03"},
        "Polygon",
        "code:string",
    )
    rows = [
        (unit, assessor, "pressure:5.1", factors(3, 1, 3))
        for unit in ("S01", "S02", "S03")
        for assessor in ("assessor-A", "assessor-B")
    ]
    return {
        "SITES": [sites],
        "ANSWERS": answers(tmp_path / "answers.csv", rows),
        "DISTURBANCE": raster(tmp_path / "index.tif", index),
        "SUITABILITY": raster(tmp_path / "suitability.tif", index / 100),
        "LAND_COVER": raster(tmp_path / "cover.tif", np.repeat(cover[None, :], 30, axis=0)),
        "ROADS": layer(tmp_path / "roads.gpkg", {line((5, -5), (5, 20)): 1, line((25, 12), (35, 12)): 2}, "LineString"),
        "RAILWAYS": layer(tmp_path / "rail.gpkg", {line((0, 13), (40, 13)): 1}, "LineString"),
        "SETTLEMENTS": layer(tmp_path / "towns.gpkg", {point(45, 10): 1, point(45, 40): 2}, "Point"),
        "OUTPUT": str(tmp_path / "assessed.gpkg"),
    }


def assessed(given, **more):
    result = run("assesssites", {**given, **more})
    assert result.done, result.words
    return result, {feature["code"]: feature for feature in QgsVectorLayer(result.outputs["OUTPUT"]).getFeatures()}


def test_what_the_maps_say_stands_beside_the_answers(given):
    _, found = assessed(given)
    first, second, small = found["S01"], found["S02"], found["S03"]
    assert (first["cells"], second["cells"], small["cells"]) == (200, 200, 1)
    assert first["mean_disturbance"] == pytest.approx(9.5)
    assert second["mean_disturbance"] == pytest.approx(19.5)
    assert small["mean_disturbance"] == pytest.approx(30.0)
    assert small["mean_suitability"] == pytest.approx(0.3)
    assert first["built_crop_share"] == pytest.approx(60.0)
    assert first["forest_share"] == pytest.approx(40.0)
    assert (first["road_distance"], small["road_distance"]) == (0, pytest.approx(625))
    assert first["road_density"] == pytest.approx(1.0 / 2.0)
    assert second["road_density"] == 0
    assert first["railway_distance"] == pytest.approx(300)
    assert second["settlement_distance"] == pytest.approx(1500)
    assert first["area_km2"] == pytest.approx(2.0)


def test_shares_of_the_classes_of_the_index_add_up(given):
    _, found = assessed(given)
    shares = [field for field in found["S01"].fields().names() if field.startswith("share_")]
    assert len(shares) == 3
    for feature in found.values():
        assert sum(feature[name] for name in shares) == pytest.approx(100)
    assert found["S01"][shares[0]] == pytest.approx(10.0), "under 2 of the Human Footprint: 2 columns of 20"


def test_means_are_weighted_by_area_at_the_edges(given, tmp_path):
    sites = layer(tmp_path / "half.gpkg", {box(0, 0, 1.5, 1): "S01"}, "Polygon", "code:string")
    _, found = assessed({**given, "SITES": [sites]})
    assert found["S01"]["mean_disturbance"] == pytest.approx(0.5 / 1.5)


def test_a_unit_without_data_is_named(given, tmp_path):
    far = layer(tmp_path / "far.gpkg", {box(200, 200): "S01"}, "Polygon", "code:string")
    result, found = assessed({**given, "SITES": [far]})
    assert "S01" in result.log and "has no data" in result.log
    assert found["S01"]["pressure_class"] == 2


def test_a_bow_tie_is_mended(given, tmp_path):
    corners = [(0, 0), (4, 4), (4, 0), (0, 4), (0, 0)]
    tie = "POLYGON((" + ",".join(f"{WEST + x * CELL} {NORTH - y * CELL}" for x, y in corners) + "))"
    sites = layer(tmp_path / "tie.gpkg", {tie: "S01"}, "Polygon", "code:string")
    _, found = assessed({**given, "SITES": [sites]})
    assert found["S01"]["mean_disturbance"] == pytest.approx(1.5)
    assert found["S01"]["area_km2"] == pytest.approx(0.08)


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "office.gpkg"
    assert run("newassessment", {"OFFICE": "KR-NIE-01", "LANGUAGE": "ko", "OUTPUT": str(path)}).done
    return str(path)


def measure_table(path, *rows):
    head = ["unit_code,pressure,measure,authority,deadline,status"]
    path.write_text("\n".join([*head, *rows]), encoding="utf8")
    return str(path)


def set_agreed(path):
    with geopackage.opened(path, write=True) as connection:
        connection.execute("UPDATE habitat_assessment SET record_status = 'agreed' WHERE assessor_role = 'consensus'")


def test_what_was_measured_is_kept_and_marked(given, office):
    assessed(given, DATABASE=office)
    kept = [row for row in geopackage.read(office, "assessment_score") if row["method"] == "measured"]
    assert {row["indicator_code"] for row in kept} >= {
        "gis:road_distance",
        "gis:disturbance_mean",
        "gis:built_crop_share",
    }
    assert len(kept) == 3 * 8
    assert {row["assessor_role"] for row in kept} == {None}
    first = next(row for row in kept if row["indicator_code"] == "gis:railway_distance" and row["raw_value"] == 300)
    assert first["unit"] == "m"


def test_agreed_without_a_control_measure_does_not_leave(given, office, tmp_path):
    result, found = assessed(given, DATABASE=office)
    assert "needs a control measure" in result.log
    assert found["S01"]["measures_missing"] == "pressure:5.1"
    export = {"DATABASE": office, "TIER": "partner", "OUTPUT": str(tmp_path / "p.zip")}
    assert run("exportpackage", export).done, "a draft may leave"
    set_agreed(office)
    refused = run("exportpackage", {**export, "OUTPUT": str(tmp_path / "q.zip")})
    assert (
        not refused.done and "lack 3 control measures" in refused.words and "set the assessments back" in refused.words
    )
    assert not (tmp_path / "q.zip").exists()
    table = measure_table(
        tmp_path / "m.csv", *(f"{unit},pressure:5.1,순찰,NPA,2027-03-01,planned" for unit in ("S01", "S02", "S03"))
    )
    result, found = assessed(given, DATABASE=office, MEASURES=table, OUTPUT=str(tmp_path / "again.gpkg"))
    assert "needs a control measure" not in result.log and not found["S01"]["measures_missing"]
    set_agreed(office)
    assert run("exportpackage", {**export, "OUTPUT": str(tmp_path / "r.zip")}).done
    assert len(geopackage.read(office, "control_measure")) == 3
    _, found = assessed(given, DATABASE=office, OUTPUT=str(tmp_path / "third.gpkg"))
    assert not found["S01"]["measures_missing"], "measures of the database count too"


def test_a_half_filled_measure_is_named(given, tmp_path):
    result, _ = assessed(given, MEASURES=measure_table(tmp_path / "m.csv", "S01,pressure:5.1,patrol,,,"))
    assert "lacks authority, deadline, status" in result.log


def test_a_broken_table_of_measures_is_refused_with_row_and_column(given, tmp_path):
    table = measure_table(tmp_path / "m.csv", "S09,pressure:5.1,patrol,NPA,2027-03-01,planned")
    result = run("assesssites", {**given, "MEASURES": table})
    assert not result.done and "row 2, column unit_code" in result.words


def test_the_index_of_another_scheme_is_classed_by_its_own_limits(given, tmp_path):
    path = tmp_path / "crane.tif"
    held = rasters.read(given["DISTURBANCE"])
    rasters.write(held, path, metadata={"NEASPEC_SCHEME_FILE": "crane_disturbance"})
    _, found = assessed(given, DISTURBANCE=str(path))
    names = [name for name in found["S01"].fields().names() if name.startswith("share_")]
    assert sum(found["S01"][name] for name in names) == pytest.approx(100)


def test_a_change_between_visits_is_told_only_where_ranges_do_not_explain_it(given, office, tmp_path):
    def both(unit, indicator, numbers, day):
        return [(unit, assessor, indicator, numbers, day) for assessor in ("assessor-A", "assessor-B")]

    rows = [
        *both("S01", "pressure:5.1", factors(3, 1, 1), "2024-06-01"),
        *both("S01", "pressure:5.1", factors(3, 3, 3), "2026-06-01"),
        *both("S02", "pressure:5.1", {**factors(3, 1, 1), "severity_hi": 3}, "2024-06-01"),
        *both("S02", "pressure:5.1", factors(3, 1, 3), "2026-06-01"),
        *both("S03", "pressure:5.1", factors(3, 1, 3), "2026-06-01"),
    ]
    table = answers(tmp_path / "two.csv", rows)
    result, found = assessed(given, ANSWERS=table, DATABASE=office)
    assert [found[code]["trend"] for code in ("S01", "S02")] == ["worse", "not_distinguishable"]
    assert (found["S01"]["class_before"], found["S01"]["pressure_class"]) == (1, 3)
    assert not found["S03"]["trend"]
    assert "worse in 1 and better in 0 of 2 units (sign test p = 1)" in result.log
    assert (result.outputs["WORSE"], result.outputs["SIGN_P"]) == (1, 1.0)
    kept = {
        row["trend"] for row in geopackage.read(office, "habitat_assessment") if row["assessor_role"] == "consensus"
    }
    assert kept == {"declining", "unknown", None}


def test_the_outcome_of_a_talk_stands_for_the_unit_and_the_others_stay(given, office, tmp_path):
    rows = [("S01", assessor, "pressure:5.1", factors(3, 1, number)) for assessor, number in (("A", 1), ("B", 3))]
    talked = ("S01", "consensus", "pressure:5.1", factors(3, 3, 3))
    _, by_rule = assessed(given, ANSWERS=answers(tmp_path / "rule.csv", rows))
    assert by_rule["S01"]["pressure_max"] == 6
    table = answers(tmp_path / "talk.csv", [*rows, talked])
    _, found = assessed(given, ANSWERS=table, DATABASE=office, OUTPUT=str(tmp_path / "talked.gpkg"))
    assert (found["S01"]["pressure_max"], found["S01"]["assessors"]) == (9, 2)
    kept = {row["assessor_role"]: row["pressure_max"] for row in geopackage.read(office, "habitat_assessment")}
    assert kept == {"A": 5, "B": 7, "consensus": 9}


def test_two_units_of_one_code_are_named(given, tmp_path):
    twin = layer(tmp_path / "twin.gpkg", {box(0, 12, 5, 5): "S02"}, "Polygon", "code:string")
    result = run("assesssites", {**given, "SITES": [*given["SITES"], twin]})
    assert not result.done and "Layer twin" in result.words and "the code S02 stands twice" in result.words


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("pressure:5.1,3", "pressure:5.1,сейчас", "“сейчас” is no number"),
        ("S01,assessor-A,2026-06-01,field,", "S01,assessor-A,2026-06-01,현장 조사,", "“현장 조사” is not on the scale"),
        ("timing,", "时间,", "the column timing is missing"),
        ("S02,assessor-A,2026-06-01", "S02,assessor-A,1 июня 2026", "is no date"),
    ],
)
def test_labels_in_the_place_of_codes_are_named_in_any_language(given, tmp_path, old, new, words):
    text = Path(given["ANSWERS"]).read_text(encoding="utf8")
    assert old in text
    mixed = tmp_path / "mixed.csv"
    mixed.write_text(text.replace(old, new, 1), encoding="utf8")
    result = run("assesssites", {**given, "ANSWERS": str(mixed)})
    assert not result.done and words in result.words and "nothing was taken over" in result.words
    assert not Path(given["OUTPUT"]).exists()
