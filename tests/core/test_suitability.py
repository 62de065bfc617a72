"""Habitat suitability: the weighted geometric mean and its scores."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import suitability
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.suitability import Variable
from neaspec_plugin.io.definitions import load_species, species_codes

TIGER = load_species("amur_tiger")
CODES = species_codes()


def three_variables():
    forest = Variable("land_cover", 2.0, "class", "test", "published", classes={1: 0.8, 2: 0.0, 9: None})
    slope = Variable("elevation", 1.0, "m", "test", "published", points=((0.0, 0.0), (100.0, 1.0)))
    road = Variable("water", 1.0, "m", "test", "published", points=((0.0, 0.0), (100.0, 1.0)))
    return replace(TIGER, variables=(forest, slope, road))


def test_the_worked_number():
    layers = {"land_cover": np.array([1]), "elevation": np.array([50.0]), "water": np.array([90.0])}
    assert suitability.habitat_suitability(three_variables(), layers)[0] == pytest.approx(0.732568, abs=1e-6)


def test_one_zero_makes_all_zero_and_no_data_wins_over_zero():
    layers = {
        "land_cover": np.array([2, 1, 9, 7, 2]),
        "elevation": np.array([50.0, 0.0, 50.0, 50.0, np.nan]),
        "water": np.array([90.0] * 5),
    }
    index = suitability.habitat_suitability(three_variables(), layers)
    assert index[:2].tolist() == [0, 0]
    assert np.isnan(index[2:]).all()


def test_variables_without_a_layer_do_not_count():
    index = suitability.habitat_suitability(three_variables(), {"land_cover": np.array([[1.0]])})
    assert index[0, 0] == pytest.approx(0.8)


@given(st.lists(st.tuples(st.sampled_from([1, 2]), st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=20))
def test_the_index_lies_between_its_worst_and_best_score(cells):
    cover, elevation, water = (np.array(each) for each in zip(*cells))
    species = three_variables()
    layers = {"land_cover": cover, "elevation": elevation, "water": water}
    scores = np.array([suitability.score(each, layers[each.name]) for each in species.variables])
    index = suitability.habitat_suitability(species, layers)
    assert (index <= scores.max(axis=0) + 1e-5).all()
    assert (index >= scores.min(axis=0) - 1e-5).all()


def test_land_cover_is_required_and_layers_share_a_grid():
    with pytest.raises(NeaspecError, match=r"suitability\.no_land_cover"):
        suitability.habitat_suitability(TIGER, {"elevation": np.zeros(1)})
    with pytest.raises(NeaspecError, match=r"suitability\.shapes_differ"):
        suitability.habitat_suitability(TIGER, {"land_cover": np.full((2, 2), 115), "elevation": np.zeros((2, 3))})


def test_classes_score_in_any_type_of_raster():
    variable = TIGER.variable("land_cover")
    for dtype in (np.uint8, np.int32, np.float32, np.float64):
        scores = suitability.score(variable, np.array([115, 114, 113, 50, 200, 0, 77]).astype(dtype))
        assert scores[:4] == pytest.approx([1.0, 0.8, 0.4, 0.0])
        assert np.isnan(scores[4:]).all()


def test_classes_the_species_does_not_score_are_named():
    variable = TIGER.variable("land_cover")
    assert suitability.unknown_classes(variable, np.array([115.0, 77.0, np.nan, 33.0])) == (33, 77)
    assert suitability.unknown_classes(TIGER.variable("elevation"), np.array([5.0])) == ()


@pytest.mark.parametrize("code", ["white_naped_crane", "hooded_crane", "black_faced_spoonbill"])
def test_birds_prefer_quiet_wetland_beside_water(code):
    layers = {
        "land_cover": np.array([90, 90, 90, 115, 50, 0]),
        "water": np.array([0.0, 15_000.0, 0.0, 0.0, 0.0, 0.0]),
        "disturbance": np.array([0.0, 0.0, 40.0, 0.0, 0.0, 0.0]),
    }
    index = suitability.habitat_suitability(load_species(code), layers)
    assert index[0] == 1
    assert (index[1:4] < 0.8).all()
    assert index[4] == 0
    assert np.isnan(index[5])


def test_the_sea_stops_cats_and_not_birds():
    sea = {"land_cover": np.array([200])}
    stopped = {code: bool(np.isnan(suitability.habitat_suitability(load_species(code), sea)[0])) for code in CODES}
    assert stopped == {code: code.endswith(("tiger", "leopard")) for code in CODES}


def test_the_tiger_prefers_quiet_low_forest():
    layers = {
        "land_cover": np.array([115, 115, 115, 40, 200]),
        "elevation": np.array([300.0, 1600.0, 300.0, 300.0, 0.0]),
        "disturbance": np.array([0.0, 0.0, 20.0, 0.0, 0.0]),
    }
    index = suitability.habitat_suitability(TIGER, layers)
    assert index[0] == 1
    assert index[1:4] == pytest.approx([0.1**0.25, 0.2**0.25, 0.05**0.5], abs=1e-6)
    assert np.isnan(index[4])
