"""The whole job on the real training area, as the demo runs it, with cells of 500 m so that it is quick."""

from __future__ import annotations

import json

import numpy as np
import pytest

from neaspec_plugin import paths
from neaspec_plugin.bridge import job
from neaspec_plugin.io import geopackage, rasters
from tests.qgis.landscape import run


@pytest.fixture(scope="module")
def outcome(register, tmp_path_factory):
    """Run every step once; return the folder and the outputs of each step."""
    register()
    folder = tmp_path_factory.mktemp("demo")
    outputs = {}
    for step in job.steps():
        parameters = job.fill(step, paths.TRAINING, folder)
        if "CELL_SIZE" in parameters:
            parameters["CELL_SIZE"] = 500
        result = run(step.algorithm.partition(":")[2], parameters)
        assert result.done, f"{step.name}: {result.words}"
        outputs[step.name] = result.outputs
    return folder, outputs


def test_every_country_of_the_area_is_scored(outcome):
    rows = {row["country"]: row for row in outcome[1]["disturbance"]["BY_COUNTRY"]}
    assert {"CHN", "PRK", "RUS"} <= set(rows)
    total = sum(row["area_km2"] for row in rows.values())
    assert total == pytest.approx(outcome[1]["disturbance"]["AREA_KM2"])
    assert rows["ZZZ"]["area_km2"] < 0.01 * total  # slivers between the simplified borders


def test_cores_and_corridors_join_countries(outcome):
    assert outcome[1]["patches"]["PATCH_COUNT"] >= 4
    corridors = outcome[1]["corridors"]["CORRIDOR_ROWS"]
    assert any("|" in row["countries"] for row in corridors)
    assert all(row["least_cost_km"] > 0 and row["area_km2"] > 0 for row in corridors)
    surface = rasters.read(str(outcome[0] / "corridor_surface.tif")).values
    assert np.nanmin(surface) == 0.0
    assert np.nanmax(surface) <= 20_000


def test_records_are_equal_in_the_second_office(outcome):
    first, second = outcome[0] / "assessment.gpkg", outcome[0] / "second_office.gpkg"
    assert geopackage.state(first) == geopackage.state(second)
    corridors = geopackage.read(second, "corridor")
    assert len(corridors) == len(outcome[1]["corridors"]["CORRIDOR_ROWS"])
    assessed = geopackage.read(second, "habitat_assessment")
    assert {row["assessor_role"] for row in assessed} == {"assessor-A", "assessor-B", "consensus"}


def test_the_package_is_sound_and_the_map_is_there(outcome):
    assert outcome[1]["validation"]["PROBLEM_COUNT"] == 0
    report = json.loads((outcome[0] / "import.json").read_text(encoding="utf8"))
    assert not report["refused"]
    assert (outcome[0] / "map.pdf").stat().st_size > 20_000
    assert (outcome[0] / "map.png").stat().st_size > 50_000
