"""One pressure: every worked number of its rule, its classes, and the table by squared distance."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import pressure
from neaspec_plugin.core.pressure import DISTANCE_KINDS, Pressure, PressureClass, Rule
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.io.schemes import load_scheme

FOOTPRINT = load_scheme("human_footprint").pressures
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
    return float(pressure.score(FOOTPRINT[code], np.array([float(value)]))[0])


def with_rule(kind, reach_m=1000.0, maximum=10.0, **numbers):
    return Pressure("noise", "6.1", "line", Rule(kind, numbers), maximum, reach_m, {}, "", "")


@pytest.mark.parametrize(("code", "value", "expected"), WORKED)
def test_worked_numbers(code, value, expected):
    assert score_one(code, value) == pytest.approx(expected, abs=5e-7)


@pytest.mark.parametrize(
    ("kind", "near", "metres", "expected"),
    [
        ("step", 0, 1000, 10),
        ("step", 0, 1000.1, 0),
        ("linear", 0, 0, 10),
        ("linear", 0, 250, 7.5),
        ("linear", 0, 1000, 0),
        ("linear", 200, 200, 10),
        ("linear", 200, 600, 5),
        ("linear", 1000, 1000, 10),
        ("exponential", 0, 200, 5.499104),
        ("exponential", 0, 1000, 0.502874),
        ("exponential", 0, 1001, 0),
        ("exponential", 500, 500, 10),
        ("exponential", 500, 600, 5.499104),
        ("exponential", 500, math.inf, 0),
    ],
)
def test_scores_fade_with_distance(kind, near, metres, expected):
    numbers = {"near_m": float(near)} if near else {}
    found = pressure.score(with_rule(kind, **numbers), np.array([float(metres)]))
    assert found[0] == pytest.approx(expected, abs=5e-7)


def test_night_lights_fall_into_ten_equal_classes():
    lights = np.concatenate([np.zeros(50), np.arange(1.0, 101.0), [np.nan]])
    scores = pressure.score(FOOTPRINT["lights"], lights)
    assert np.isnan(scores[-1])
    assert (scores[:50] == 0).all()
    assert np.unique(scores[50:150], return_counts=True)[1].tolist() == [10] * 10
    assert scores[50:150].max() == 10


def test_lights_of_a_dark_area_score_nothing():
    assert pressure.score(FOOTPRINT["lights"], np.zeros(5)).tolist() == [0] * 5


@pytest.mark.parametrize("code", sorted(FOOTPRINT))
def test_no_data_stays(code):
    assert np.isnan(pressure.score(FOOTPRINT[code], np.array([np.nan, 0.5]))[0])


@pytest.mark.parametrize("kind", sorted(DISTANCE_KINDS - {"distance"}))
def test_no_data_stays_however_scores_fade(kind):
    assert np.isnan(pressure.score(with_rule(kind), np.array([np.nan, 0.5]))[0])


@pytest.mark.parametrize("code", sorted(FOOTPRINT))
def test_negative_values_are_refused(code):
    with pytest.raises(NeaspecError, match=r"pressure\.negative"):
        score_one(code, -1)


def test_percentages_given_as_shares_are_refused():
    with pytest.raises(NeaspecError) as caught:
        score_one("cropland", 35)
    assert caught.value.code == "pressure.not_a_share"
    assert caught.value.values == {"highest": 35.0}


@pytest.mark.parametrize("reach", [0.0, -1.0, math.nan, math.inf])
def test_a_distance_without_a_reach_is_refused(reach):
    with pytest.raises(NeaspecError) as caught:
        pressure.scores_of_squares(with_rule("linear", reach), 100.0)
    assert (caught.value.code, caught.value.place) == ("pressure.no_reach", "noise")


VALUES = {code: st.floats(0, 1) for code in ("built", "cropland", "pasture")}
VALUES |= {"population": st.floats(0, 1e6), "lights": st.floats(0, 63)}
VALUES |= {code: st.floats(0, 40000) for code in ("roads", "railways", "water")}


@pytest.mark.parametrize("code", sorted(VALUES))
@given(data=st.data())
def test_scores_stay_within_their_range_and_never_fall_when_the_pressure_grows(code, data):
    values = np.array(sorted(data.draw(st.lists(VALUES[code], min_size=2, max_size=20))))
    scores = pressure.score(FOOTPRINT[code], values[::-1] if code in ("roads", "railways", "water") else values)
    assert (np.diff(scores) >= 0).all()
    assert (scores >= 0).all()
    assert (scores <= FOOTPRINT[code].maximum).all()


@given(
    kind=st.sampled_from(["step", "linear", "exponential"]),
    reach=st.floats(10, 5000),
    plateau=st.floats(0, 1),
    cell=st.sampled_from([30.0, 33.3, 100.0, 250.0]),
)
def test_the_table_by_squared_distance_equals_the_scores(kind, reach, plateau, cell):
    asked = with_rule(kind, reach, **({} if kind == "step" else {"near_m": reach * plateau}))
    table = pressure.scores_of_squares(asked, cell)
    distances = np.sqrt(np.arange(len(table) - 1)) * cell
    assert table.dtype == np.float32
    assert distances[-1] <= reach * (1 + 1e-9)
    assert np.sqrt(len(table) - 1) * cell > reach
    assert table[-1] == 0
    assert np.array_equal(table[:-1], pressure.score(asked, np.minimum(distances, reach)).astype(np.float32))


@pytest.mark.parametrize("code", ["roads", "railways", "water"])
def test_the_table_of_the_human_footprint(code):
    table = pressure.scores_of_squares(FOOTPRINT[code], 100.0)
    assert len(table) == int((FOOTPRINT[code].reach_m / 100) ** 2) + 2
    assert table[25] == pytest.approx(score_one(code, 500))
    assert table[100 if len(table) > 100 else -1] == pytest.approx(score_one(code, 1000), abs=1e-6)


def test_the_ring_at_the_reach_is_not_lost_to_rounding_and_a_class_has_its_own_reach():
    step = with_rule("step", 333.0)
    assert pressure.scores_of_squares(step, 33.3)[100:].tolist() == [10.0, 0.0]
    assert pressure.scores_of_squares(step, 100.0, reach_m=100.0).tolist() == [10.0, 10.0, 0.0]


def test_a_table_beyond_all_measure_is_refused_with_a_cell_that_fits():
    with pytest.raises(NeaspecError) as caught:
        pressure.scores_of_squares(with_rule("linear", 1e6), 10.0)
    assert (caught.value.code, caught.value.values["fitting_m"]) == ("pressure.reach_too_far", 200)
    assert len(pressure.scores_of_squares(with_rule("linear", 1e6), 200.0)) == pressure.MOST_SQUARES + 2


PAVED = PressureClass("paved", ("primary", "трасса", "1"), {}, 1.0, 600.0, "", "")
TRACK = PressureClass("track", ("track", "2"), {}, 0.4, None, "", "")
ROADS = dataclasses.replace(with_rule("linear"), classes=(PAVED, TRACK), other_weight=0.5)


def test_a_layer_counts_as_far_as_the_longest_reach_of_its_classes():
    assert (ROADS.farthest_m, dataclasses.replace(ROADS, reach_m=100.0).farthest_m) == (1000, 600)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("primary", "paved"),
        (" PRIMARY ", "paved"),
        ("ТРАССА", "paved"),
        (1, "paved"),
        (2.0, "track"),
        ("2", "track"),
        ("2.5", None),
        ("", None),
        (None, None),
    ],
)
def test_an_attribute_value_finds_its_class(value, code):
    found = pressure.class_of(ROADS, value)
    assert (found.code if found else None) == code


def test_every_number_has_an_origin():
    assert FOOTPRINT["population"].origin("reach_m").mark == "expert default"
    assert FOOTPRINT["population"].origin("weight").mark == "published"


def test_people_spread_over_a_disc_and_none_is_lost():
    population = np.zeros((81, 81))
    population[40, 40] = 5000
    density = pressure.people_per_km2(population, 100.0, 2500.0)
    assert density.sum() * 0.01 == pytest.approx(5000)
    assert density[40, 40] == pytest.approx(5000 / (np.pi * 2.5**2), rel=0.01)
    assert density[40, 65] > 0
    assert density[40, 66] == 0
    assert np.array_equal(density, density.T)


def test_people_of_neighbouring_settlements_add_up_and_the_edge_cuts():
    population = np.zeros((10, 12))
    population[0, 0], population[0, 1] = 100, 50
    density = pressure.people_per_km2(population, 100.0, 150.0)
    assert density.shape == (10, 12)
    assert density[0, 0] == pytest.approx(150 / 0.09)
    assert density[0, 2] == pytest.approx(50 / 0.09)


def test_a_radius_under_a_cell_keeps_people_where_they_are():
    assert pressure.people_per_km2(np.array([[3.0, np.nan]]), 1000.0, 0.0).tolist() == [[3.0, 0.0]]


def test_spreading_people_can_be_cancelled():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        pressure.people_per_km2(np.ones((3, 3)), 100.0, 300.0, report=stop)
