"""The index: every worked number of the methods, and what must hold for any input, whichever way scores combine."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import disturbance
from neaspec_plugin.core.disturbance import METHODS, Scheme, combine, dominant, shares
from neaspec_plugin.core.pressure import Pressure, Rule, score
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.schemes import load_scheme

FOOTPRINT = load_scheme("human_footprint")


def pressure(code, maximum=1.0, weight=1.0, keywords=(), geometry="any"):
    rule = Rule("proportional", {"factor": maximum})
    return Pressure(code, "1.1", geometry, rule, maximum, 0.0, {}, "", "", weight=weight, keywords=keywords)


def scheme(*pressures, method="fuzzy_sum", maximum=0.0):
    return Scheme("test", "1", {}, "", maximum, {each.code: each for each in pressures}, (), method)


THREE = scheme(pressure("a"), pressure("b", maximum=10.0, weight=0.8), pressure("c", maximum=4.0, weight=0.5))


def of(**scores):
    return {code: np.atleast_1d(np.array(value, dtype=np.float64)) for code, value in scores.items()}


def test_the_worked_cell_of_the_human_footprint():
    values = {"built": 0.1, "population": 99, "lights": 0, "cropland": 0.5, "pasture": 0, "roads": 2000}
    values |= {"railways": np.inf, "water": 2000}
    scores = {code: score(FOOTPRINT.pressures[code], np.array([float(each)])) for code, each in values.items()}
    assert sum(each[0] for each in scores.values()) == pytest.approx(19.836889, abs=1e-6)
    assert combine(FOOTPRINT, scores)[0] == pytest.approx(39.673778, abs=2e-6)


@pytest.mark.parametrize(
    ("parts", "index"),
    [((0.5, 0.3, 0.2), 72), ((0.2, 0.5, 0.3), 72), ((0.5, 0, 0), 50), ((0, 0, 0), 0), ((0.5, 1, 0.2), 100)],
)
def test_the_fuzzy_sum_of_the_human_modification(parts, index):
    given_scheme = scheme(*(pressure(code) for code in "abc"))
    assert combine(given_scheme, of(**dict(zip("abc", parts))))[0] == pytest.approx(index, abs=1e-5)


@pytest.mark.parametrize(
    ("method", "index"),
    [
        ("sum", 100 * (0.5 + 0.8 * 5 + 0.5 * 1) / (1 + 8 + 2)),
        ("fuzzy_sum", 100 * (1 - 0.5 * 0.6 * 0.875)),
        ("maximum", 50),
    ],
)
def test_the_three_ways_with_weights_by_hand(method, index):
    scores = of(a=0.5, b=5.0, c=1.0)
    assert combine(THREE, scores, method)[0] == pytest.approx(index, rel=1e-6)
    found = shares(THREE, scores, method)
    assert sum(each[0] for each in found.values()) == pytest.approx(index, rel=1e-6)


def test_weights_given_replace_those_of_the_scheme():
    scores = of(a=0.5, b=5.0)
    assert combine(THREE, scores, weights={"b": 0.0})[0] == pytest.approx(50)
    assert combine(THREE, scores, weights={"a": 4.0})[0] == pytest.approx(100)
    assert combine(FOOTPRINT, of(roads=8.0), weights={"roads": 0.5})[0] == pytest.approx(8)


def test_a_sum_is_measured_against_the_maximum_of_the_scheme():
    capped = dataclasses.replace(THREE, maximum=2.0)
    assert combine(capped, of(a=1.0), "sum")[0] == pytest.approx(50)
    assert combine(capped, of(a=1.0, b=5.0), "sum")[0] == 100


LAYERS = st.fixed_dictionaries(
    {
        "a": st.lists(st.floats(0, 1), min_size=4, max_size=4),
        "b": st.lists(st.floats(0, 10), min_size=4, max_size=4),
        "c": st.lists(st.floats(0, 4), min_size=4, max_size=4),
    }
)
TYPES = st.sampled_from([np.float32, np.float64])


def layers_of(drawn, dtype):
    return {code: np.array(values).astype(dtype) for code, values in drawn.items()}


@pytest.mark.parametrize("method", METHODS)
@given(drawn=LAYERS, dtype=TYPES)
def test_the_index_stays_within_its_range_and_is_what_the_pressures_give(method, drawn, dtype):
    scores = layers_of(drawn, dtype)
    index = combine(THREE, scores, method)
    assert index.dtype == np.float32
    assert (index >= 0).all()
    assert (index <= 100).all()
    found = shares(THREE, scores, method)
    assert list(found) == ["a", "b", "c"]
    assert all((each >= 0).all() for each in found.values())
    assert sum(found.values()) == pytest.approx(index, abs=1e-3)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("code", ["a", "b", "c"])
@given(drawn=LAYERS, dtype=TYPES)
def test_the_index_never_falls_when_a_pressure_grows(method, code, drawn, dtype):
    scores = layers_of(drawn, dtype)
    scores = {each: np.full_like(values, values[0]) for each, values in scores.items()} | {code: np.sort(scores[code])}
    assert (np.diff(combine(THREE, scores, method)) >= 0).all()


@pytest.mark.parametrize("method", METHODS)
@given(drawn=LAYERS, order=st.permutations(["a", "b", "c"]), dtype=TYPES)
def test_the_order_of_the_layers_changes_nothing(method, drawn, order, dtype):
    scores = layers_of(drawn, dtype)
    turned = {code: scores[code] for code in order}
    assert np.array_equal(combine(THREE, turned, method), combine(THREE, scores, method))
    assert all(np.array_equal(a, b) for a, b in zip(*(shares(THREE, s, method).values() for s in (turned, scores))))


@pytest.mark.parametrize("method", METHODS)
def test_a_pressure_of_zero_changes_nothing_and_no_data_stays(method):
    scores = of(a=[0.5, 0.5], b=[3.0, np.nan])
    with_zero = scores | of(c=[0.0, 0.0])
    assert np.array_equal(combine(THREE, scores, method), combine(THREE, with_zero, method), equal_nan=True)
    assert np.isnan(combine(THREE, scores, method)).tolist() == [False, True]
    assert all(np.isnan(each).tolist() == [False, True] for each in shares(THREE, scores, method).values())


@pytest.mark.parametrize("method", METHODS)
def test_scores_given_are_left_alone(method):
    scores = of(a=0.5, b=5.0)
    combine(THREE, scores, method)
    shares(THREE, scores, method)
    assert (scores["a"][0], scores["b"][0]) == (0.5, 5.0)


def test_what_each_pressure_gives():
    given_scheme = scheme(*(pressure(code) for code in "abc"))
    whole = shares(given_scheme, of(a=1.0, b=1.0, c=0.9), "fuzzy_sum")
    assert [each[0] for each in whole.values()] == [50, 50, 0]
    alike = shares(given_scheme, of(a=0.1, b=0.6, c=0.6), "maximum")
    assert [each[0] for each in alike.values()] == pytest.approx([0, 60, 0])
    part = shares(given_scheme, of(a=0.5, b=0.75), "fuzzy_sum")
    assert [each[0] for each in part.values()] == pytest.approx([87.5 / 3, 87.5 * 2 / 3])
    capped = shares(dataclasses.replace(given_scheme, maximum=1.0), of(a=1.0, b=0.5, c=0.5), "sum")
    assert [each[0] for each in capped.values()] == pytest.approx([50, 25, 25])
    assert [each[0] for each in shares(given_scheme, of(a=0.0, b=0.0), "sum").values()] == [0, 0]


def test_the_dominant_pressure_and_its_share():
    found = {"a": np.array([30.0, 10.0, 0.0, np.nan]), "b": np.array([10.0, 10.0, 0.0, 5.0])}
    number, share = dominant(found)
    assert (number.dtype, number.tolist()) == (np.uint8, [1, 1, 0, 0])
    assert share[:3].tolist() == [0.75, 0.5, 0.0]
    assert np.isnan(share[3])
    assert dominant(found, ["x", "b", "a"])[0].tolist() == [3, 2, 0, 0]
    with pytest.raises(NeaspecError, match=r"disturbance\.no_pressure"):
        dominant({})


@pytest.mark.parametrize("weight", [-0.1, math.nan, math.inf])
def test_a_weight_that_is_none_is_refused(weight):
    with pytest.raises(NeaspecError) as caught:
        combine(THREE, of(a=0.5), weights={"a": weight})
    assert (caught.value.code, caught.value.place) == ("disturbance.bad_weight", "a")


def test_weights_that_are_all_zero_are_refused():
    with pytest.raises(NeaspecError, match=r"disturbance\.no_weight"):
        combine(THREE, of(a=0.5, b=1.0), weights={"a": 0.0, "b": 0.0})


def test_an_index_of_nothing_or_of_two_grids_is_refused():
    with pytest.raises(NeaspecError, match=r"disturbance\.no_pressure"):
        combine(THREE, {})
    with pytest.raises(NeaspecError, match=r"disturbance\.shapes_differ"):
        combine(THREE, {"a": np.zeros((2, 2)), "b": np.zeros((2, 3))})
    with pytest.raises(KeyError):
        combine(THREE, of(unknown=1.0))


def test_classes_change_at_sums_of_one_and_four():
    index = np.array([0.0, 1.99, 2.0, 7.99, 8.0, 100.0, np.nan])
    for dtype in (np.float32, np.float64):
        assert disturbance.classify(FOOTPRINT, index.astype(dtype)).tolist() == [1, 1, 2, 2, 3, 3, 0]
    assert disturbance.class_limits(FOOTPRINT) == {"wilderness": 2, "intact": 8, "highly_modified": math.inf}


WORDS = scheme(
    pressure("roads", keywords=("road", "公路", "дорог"), geometry="line"),
    pressure("railways", keywords=("rail", "railroad"), geometry="line"),
    pressure("mines", keywords=("mine",), geometry="point_or_raster"),
    pressure("wells", keywords=("well",), geometry="point"),
)


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("Roads 2024", "line", "roads"),
        ("ＲＯＡＤＳ", "line", "roads"),
        ("Автомобильные ДОРОГИ", "line", "roads"),
        ("railroads", "line", "railways"),
        ("roads", "polygon", None),
        ("rail and road", "line", None),
        ("mines", "raster", "mines"),
        ("wells and mines", "point", None),
        ("rivers", "line", None),
        ("", "line", None),
    ],
)
def test_a_name_suggests_the_pressure_of_its_longest_keyword(name, kind, code):
    assert disturbance.suggest(WORDS, name, kind) == code
