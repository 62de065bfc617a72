"""The Human Footprint: every worked number of the method, and what must hold for any input."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import disturbance
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.io.definitions import load_scheme

SCHEME = load_scheme("human_footprint")
WORKED = [
    ("roads", 500, 8),
    ("roads", 510, 6.371186),
    ("roads", 1000, 4),
    ("roads", 2000, 1.629548),
    ("roads", 5000, 0.318684),
    ("roads", 14990, 0.250003),
    ("roads", 15000, 0),
    ("water", 0, 4),
    ("water", 1000, 1.471518),
    ("water", 2000, 0.541341),
    ("water", 15000, 0),
    ("railways", 0, 8),
    ("railways", 500, 8),
    ("railways", 500.1, 0),
    ("population", 0, 0),
    ("population", 9, 3.333),
    ("population", 99, 6.666),
    ("population", 999, 9.999),
    ("population", 1000, 10),
    ("population", 5e5, 10),
    ("built", 0, 0),
    ("built", 0.2, 4),
    ("built", 0.21, 10),
    ("cropland", 0.01, 4),
    ("cropland", 1, 7),
    ("pasture", 0.5, 2),
    ("pasture", 1, 4),
]


def score_one(code, value):
    return float(disturbance.score(SCHEME.pressures[code], np.array([float(value)]))[0])


@pytest.mark.parametrize(("code", "value", "expected"), WORKED)
def test_worked_numbers(code, value, expected):
    assert score_one(code, value) == pytest.approx(expected, abs=5e-7)


def test_the_worked_cell_sums_to_its_number():
    values = {"built": 0.1, "population": 99, "lights": 0, "cropland": 0.5, "pasture": 0, "roads": 2000}
    values |= {"railways": np.inf, "water": 2000}
    scores = {code: np.array([score_one(code, value)]) for code, value in values.items()}
    assert disturbance.total(scores)[0] == pytest.approx(19.836889, abs=1e-6)
    assert disturbance.index(scores, SCHEME.maximum)[0] == pytest.approx(39.673778, abs=1e-6)


def test_night_lights_fall_into_ten_equal_classes():
    lights = np.concatenate([np.zeros(50), np.arange(1.0, 101.0), [np.nan]])
    scores = disturbance.score(SCHEME.pressures["lights"], lights)
    assert np.isnan(scores[-1])
    assert (scores[:50] == 0).all()
    assert np.unique(scores[50:150], return_counts=True)[1].tolist() == [10] * 10
    assert scores[50:150].max() == 10


def test_lights_of_a_dark_area_score_nothing():
    assert disturbance.score(SCHEME.pressures["lights"], np.zeros(5)).tolist() == [0] * 5


@pytest.mark.parametrize("code", sorted(SCHEME.pressures))
def test_no_data_stays(code):
    assert np.isnan(disturbance.score(SCHEME.pressures[code], np.array([np.nan, 0.5]))[0])


@pytest.mark.parametrize("code", sorted(SCHEME.pressures))
def test_negative_values_are_refused(code):
    with pytest.raises(NeaspecError, match=r"pressure\.negative"):
        score_one(code, -1)


def test_percentages_given_as_shares_are_refused():
    with pytest.raises(NeaspecError) as caught:
        score_one("cropland", 35)
    assert caught.value.code == "pressure.not_a_share"
    assert caught.value.values == {"highest": 35.0}


VALUES = {code: st.floats(0, 1) for code in ("built", "cropland", "pasture")}
VALUES |= {"population": st.floats(0, 1e6), "lights": st.floats(0, 63)}
VALUES |= {code: st.floats(0, 40000) for code in ("roads", "railways", "water")}


@given(st.fixed_dictionaries({code: st.lists(each, min_size=3, max_size=3) for code, each in VALUES.items()}))
def test_the_index_stays_within_its_range(layers):
    scores = {code: disturbance.score(SCHEME.pressures[code], np.array(layers[code])) for code in layers}
    for code, each in scores.items():
        assert (each >= 0).all()
        assert (each <= SCHEME.pressures[code].maximum).all()
    index = disturbance.index(scores, SCHEME.maximum)
    assert (index >= 0).all()
    assert (index <= 100).all()


@pytest.mark.parametrize("code", sorted(VALUES))
@given(data=st.data())
def test_the_index_never_falls_when_a_pressure_grows(code, data):
    values = np.array(sorted(data.draw(st.lists(VALUES[code], min_size=2, max_size=20))))
    if code in ("roads", "railways", "water"):
        values = values[::-1]
    scores = {code: disturbance.score(SCHEME.pressures[code], values), "other": np.full(len(values), 3.0)}
    assert (np.diff(disturbance.index(scores, SCHEME.maximum)) >= 0).all()


def test_the_index_is_capped_and_unknown_where_any_pressure_is():
    scores = {"a": np.array([40.0, 1.0]), "b": np.array([20.0, np.nan])}
    index = disturbance.index(scores, 50.0)
    assert index[0] == 100
    assert np.isnan(index[1])


def test_an_index_of_nothing_or_of_two_grids_is_refused():
    with pytest.raises(NeaspecError, match=r"disturbance\.no_pressure"):
        disturbance.index({}, 50.0)
    with pytest.raises(NeaspecError, match=r"disturbance\.shapes_differ"):
        disturbance.index({"a": np.zeros((2, 2)), "b": np.zeros((2, 3))}, 50.0)


def test_scores_given_are_left_alone():
    first = np.ones(3)
    disturbance.index({"a": first, "b": np.ones(3)}, 50.0)
    assert (first == 1).all()


def test_classes_change_at_sums_of_one_and_four():
    index = np.array([0.0, 1.99, 2.0, 7.99, 8.0, 100.0, np.nan])
    for dtype in (np.float32, np.float64):
        assert disturbance.classify(SCHEME, index.astype(dtype)).tolist() == [1, 1, 2, 2, 3, 3, 0]
    assert [each.code for each in SCHEME.classes] == ["wilderness", "intact", "highly_modified"]


def test_people_spread_over_a_disc_and_none_is_lost():
    population = np.zeros((81, 81))
    population[40, 40] = 5000
    density = disturbance.people_per_km2(population, 100.0, 2500.0)
    assert density.sum() * 0.01 == pytest.approx(5000)
    assert density[40, 40] == pytest.approx(5000 / (np.pi * 2.5**2), rel=0.01)
    assert density[40, 65] > 0
    assert density[40, 66] == 0
    assert np.array_equal(density, density.T)


def test_people_of_neighbouring_settlements_add_up_and_the_edge_cuts():
    population = np.zeros((10, 12))
    population[0, 0], population[0, 1] = 100, 50
    density = disturbance.people_per_km2(population, 100.0, 150.0)
    assert density.shape == (10, 12)
    assert density[0, 0] == pytest.approx(150 / 0.09)
    assert density[0, 2] == pytest.approx(50 / 0.09)


def test_a_radius_under_a_cell_keeps_people_where_they_are():
    assert disturbance.people_per_km2(np.array([[3.0, np.nan]]), 1000.0, 0.0).tolist() == [[3.0, 0.0]]


def test_spreading_people_can_be_cancelled():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        disturbance.people_per_km2(np.ones((3, 3)), 100.0, 300.0, report=stop)
