"""Disturbance from beyond the area: it counts, and a layer that ends too early is named."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.qgis.disturbance_landscape import COLUMNS, ROWS, line, score, values_of
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, layer, raster


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def test_a_raster_is_measured_from_beyond_the_area(tmp_path):
    there = np.zeros((ROWS, COLUMNS + 10))
    there[:, COLUMNS + 3] = 7
    towns = raster(tmp_path / "t.tif", there)
    result = score(tmp_path, ["settlements", towns, ""], SCHEME="large_cat_disturbance")
    found = values_of(result.outputs["OUTPUT"])[5, COLUMNS - 1]
    assert found == pytest.approx(80 * math.exp(-2.99 * 400 / 3000), rel=1e-4)
    assert score(tmp_path, ["settlements", towns, "5"], SCHEME="large_cat_disturbance").outputs["MEAN"] == 0


def test_a_layer_that_ends_too_early_is_named_with_side_and_distance(tmp_path):
    short = layer(tmp_path / "short.gpkg", {line(10.5): 1, line(60.5): 2}, "LineString")
    result = score(tmp_path, ["railways", short, ""], UNCERTAIN=str(tmp_path / "u.tif"))
    # Railways reach 500 m; the first line lies 1050 m from the west edge of the area.
    assert "short ends 1550 m too early in the west" in result.words
    assert not any(f"in the {side}" in result.words for side in ("north", "south", "east"))
    found = values_of(tmp_path / "u.tif")
    assert (found[:, :16] == 1).all() and (found[:, 16:] == 0).all()


def test_only_what_is_measured_from_afar_makes_edges_uncertain(tmp_path):
    people = raster(tmp_path / "people.tif", np.full((ROWS, COLUMNS), 99.0))
    mask = str(tmp_path / "uncertain.tif")
    result = score(tmp_path, ["population", people, ""], UNCERTAIN=mask)
    assert result.done and "too early" not in result.words and not values_of(mask).any()
    spot = {f"POINT({WEST + 50} {NORTH - 50})": 9, f"POINT({WEST + 950} {NORTH - 950})": 9}
    points = layer(tmp_path / "points.gpkg", spot, "Point", "population:integer")
    result = score(tmp_path, ["population", points, ""], UNCERTAIN=mask)
    assert result.done and "too early" in result.words and values_of(mask).any()


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
