"""The two tables of Habitat Quality, as InVEST's users have them, and every way they can be at fault."""

from __future__ import annotations

import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.threats import read_sensitivity, read_threats

THREATS = (
    "THREAT,MAX_DIST,WEIGHT,DECAY,CUR_PATH,BASE_PATH\n"
    "road,3000,0.4,exponential,r.tif,b/r.tif\n농지,2000,1,Linear,a.tif,b/a.tif\n"
)
SENSITIVITY = "LULC,NAME,HABITAT,road,농지\n1,forest,1,0.8,0.5\n20,field,0.3,0,0\n"


@pytest.fixture
def written(tmp_path):
    def write(text, name="표.csv"):
        path = tmp_path / name
        path.write_bytes(text.encode("utf-8-sig"))
        return path

    return write


def fault(work, *arguments):
    with pytest.raises(NeaspecError) as caught:
        work(*arguments)
    return caught.value.code, caught.value.values.get("row"), caught.value.values.get("column")


def test_threats_are_read_with_the_rasters_of_their_scenario(written, tmp_path):
    path = written(THREATS)
    road, farm = read_threats(path)
    assert (road.name, road.max_distance_m, road.weight, road.decay) == ("road", 3000.0, 0.4, "exponential")
    assert farm.decay == "linear"
    assert road.path == str(tmp_path / "r.tif")
    assert read_threats(path, scenario="baseline")[0].path == str(tmp_path / "b" / "r.tif")
    assert read_threats(path, tmp_path / "other")[1].path == str(tmp_path / "other" / "a.tif")


def test_without_a_column_of_paths_the_raster_bears_the_threats_name(written, tmp_path):
    (road,) = read_threats(written("threat;max_dist;weight;decay\nroad;1000;1;linear\n"))
    assert road.path == str(tmp_path / "road.tif")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("threat,weight,decay\nroad,1,linear\n", ("table.no_column", None, "max_dist")),
        ("threat,max_dist,max_dist,weight,decay\nroad,1,1,1,linear\n", ("table.no_column", None, "max_dist")),
        (THREATS.replace("3000", "0"), ("table.broken_cell", 2, "max_dist")),
        (THREATS.replace("3000", "nan"), ("table.broken_cell", 2, "max_dist")),
        (THREATS.replace("3000", "three"), ("table.broken_cell", 2, "max_dist")),
        (THREATS.replace("0.4", "-1"), ("table.broken_cell", 2, "weight")),
        (THREATS.replace("0.4", "nan"), ("table.broken_cell", 2, "weight")),
        (THREATS.replace("Linear", "cubic"), ("table.broken_cell", 3, "decay")),
        (THREATS.replace("농지", "ROAD"), ("table.broken_cell", 3, "threat")),
        (THREATS.replace("road", "../evil"), ("table.broken_cell", 2, "threat")),
        (THREATS.replace("road", ".evil"), ("table.broken_cell", 2, "threat")),
        (THREATS.replace("road", "C:evil"), ("table.broken_cell", 2, "threat")),
        (THREATS.replace("road", "..\\evil"), ("table.broken_cell", 2, "threat")),
        (THREATS.replace("road", "ro\x07ad"), ("table.broken_cell", 2, "threat")),
        (THREATS.replace("r.tif,b", ",b"), ("table.broken_cell", 2, "cur_path")),
        ("threat,max_dist,weight,decay\n,1,1,linear\n", ("table.broken_cell", 2, "threat")),
        ("threat,max_dist,weight,decay\n", ("table.broken_cell", 2, "threat")),
    ],
)
def test_the_cell_that_is_wrong_is_named(written, text, wanted):
    assert fault(read_threats, written(text)) == wanted


def test_sensitivity_is_read(written):
    threats = read_threats(written(THREATS))
    for text in (
        SENSITIVITY,
        SENSITIVITY.replace("LULC", "lucode"),
        SENSITIVITY.replace("road", "L_road").replace("농지", "L_농지"),
    ):
        found = read_sensitivity(written(text, "s.csv"), threats)
        assert found.habitat == {1: 1.0, 20: 0.3}
        assert found.to == {"road": {1: 0.8, 20: 0.0}, "농지": {1: 0.5, 20: 0.0}}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (SENSITIVITY.replace(",road", ",rail"), ("table.no_column", None, "road")),
        (SENSITIVITY.replace("LULC", "class"), ("table.no_column", None, "lulc")),
        (SENSITIVITY.replace("20,field", "1,field"), ("table.broken_cell", 3, "lulc")),
        (SENSITIVITY.replace("20,field", "wood,field"), ("table.broken_cell", 3, "lulc")),
        (SENSITIVITY.replace("0.3", "1.3"), ("table.broken_cell", 3, "habitat")),
        (SENSITIVITY.replace("0.8", ""), ("table.broken_cell", 2, "road")),
        ("LULC,HABITAT,road,농지\n", ("table.broken_cell", 2, "lulc")),
    ],
)
def test_the_cell_of_a_sensitivity_that_is_wrong_is_named(written, text, wanted):
    threats = read_threats(written(THREATS))
    assert fault(read_sensitivity, written(text, "s.csv"), threats) == wanted


@pytest.mark.parametrize(("data", "why"), [("위협,1".encode("cp949"), "not_utf8"), (b"1" * 1_000_001, "too_big")])
def test_what_is_no_table_is_refused(data, why, tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    with pytest.raises(NeaspecError) as error:
        read_threats(path)
    assert (error.value.code, error.value.values["reason"]) == ("table.unreadable", why)
