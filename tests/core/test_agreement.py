"""Agreement against the worked numbers, and the cases where there is none to speak of."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import agreement
from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.assessment import score_all
from neaspec_plugin.io.protocols import load_protocol

FOREST = load_protocol("neaspec_jha_forest")
MATRIX = [[20, 5, 0], [3, 30, 4], [1, 2, 15]]
COUNTS = [[0, 0, 1, 5], [0, 2, 4, 0], [6, 0, 0, 0], [1, 3, 2, 0], [0, 0, 3, 3]]


@pytest.mark.parametrize(("weights", "kappa"), [("plain", 0.706530), ("linear", 0.743795), ("quadratic", 0.788546)])
def test_cohen_gives_the_worked_numbers(weights, kappa):
    found = agreement.cohen(MATRIX, weights)
    assert found.kappa == pytest.approx(kappa, abs=5e-7)
    assert (found.units, found.outcome) == (80, "ok")


def test_cohen_gives_the_worked_shares():
    found = agreement.cohen(MATRIX)
    assert found.observed == pytest.approx(0.8125)
    assert found.expected == pytest.approx(0.361094, abs=5e-7)


def test_fleiss_gives_the_worked_numbers():
    found = agreement.fleiss(COUNTS)
    assert found.observed == pytest.approx(0.56)
    assert found.expected == pytest.approx(0.264444, abs=5e-7)
    assert found.kappa == pytest.approx(0.401813, abs=5e-7)
    assert (found.units, found.outcome) == (5, "ok")


@pytest.mark.parametrize("weights", ["plain", "linear", "quadratic"])
def test_everybody_giving_one_answer_leaves_kappa_undefined(weights):
    found = agreement.cohen([[0, 0], [0, 7]], weights)
    assert (found.kappa, found.outcome, found.observed) == (None, "all_same", 1.0)


def test_one_answer_of_many_assessors_leaves_kappa_undefined():
    assert agreement.fleiss([[0, 6, 0], [0, 6, 0]]).outcome == "all_same"


@pytest.mark.parametrize("weights", ["plain", "linear", "quadratic"])
def test_full_and_no_agreement_are_the_ends(weights):
    assert agreement.cohen([[3, 0], [0, 3]], weights).kappa == pytest.approx(1.0)
    assert agreement.cohen([[0, 3], [3, 0]], weights).kappa == pytest.approx(-1.0)


def test_without_units_there_is_no_kappa():
    assert agreement.cohen([[0, 0], [0, 0]]).outcome == "no_units"
    assert agreement.fleiss([]).outcome == "no_units"


def test_tables_that_are_none_are_refused():
    for matrix, weights in (([[1, 2]], "plain"), ([[1, -2], [0, 1]], "plain"), ([[1, 0], [0, 1]], "cubic")):
        with pytest.raises(ValueError):
            agreement.cohen(matrix, weights)
    for counts in ([[1, 2], [3, 3]], [[1, 0]]):
        with pytest.raises(ValueError):
            agreement.fleiss(counts)


@pytest.mark.parametrize(
    ("kappa", "label"), [(-0.2, "Poor"), (0.0, "Slight"), (0.3, "Fair"), (0.5, "Moderate"), (0.8, "Substantial")]
)
def test_a_band_names_the_agreement(kappa, label):
    assert agreement.band(kappa, FOREST.bands).label["en"] == label
    assert agreement.band(None, FOREST.bands) is None


def scores(table):
    """Unit -> assessor -> severity of one pressure that is otherwise 3, 3."""
    answers = [
        Answer(
            unit,
            assessor,
            "2026-06-01",
            "field",
            "pressure:5.1",
            {name: Reading(number, number, number) for name, number in zip(("timing", "scope", "severity"), factors)},
        )
        for unit, row in table.items()
        for assessor, factors in row.items()
    ]
    return score_all(FOREST, answers)


LOW, HIGH = (3, 0, 1), (3, 3, 3)


def test_two_assessors_are_compared_by_weighted_cohen_over_the_units_both_scored():
    table = {f"S0{n}": {"A": LOW, "B": LOW} for n in range(1, 4)}
    table.update({f"S1{n}": {"A": HIGH, "B": HIGH} for n in range(1, 4)})
    table["S20"] = {"A": HIGH}
    found = {item.indicator: item for item in agreement.by_indicator(FOREST, scores(table))}
    assert found["pressure:5.1"].statistic == "cohen_quadratic"
    assert found["pressure:5.1"].agreement.kappa == pytest.approx(1.0)
    assert found["unit"].agreement.units == 6
    assert found["pressure:4.1"].agreement.outcome == "all_same"
    assert not found["pressure:4.1"].discuss
    assert len(found) == len(FOREST.pressures) + 3


def test_poor_agreement_is_listed_for_discussion():
    table = {"S01": {"A": LOW, "B": HIGH}, "S02": {"A": HIGH, "B": LOW}, "S03": {"A": LOW, "B": LOW}}
    unit = agreement.by_indicator(FOREST, scores(table))[0]
    assert unit.discuss
    assert unit.agreement.kappa == pytest.approx(-0.5)


def test_three_assessors_are_compared_by_fleiss():
    table = {"S01": {"A": LOW, "B": LOW, "C": LOW}, "S02": {"A": HIGH, "B": HIGH, "C": LOW}}
    unit = agreement.by_indicator(FOREST, scores(table))[0]
    assert unit.statistic == "fleiss"
    assert unit.agreement.kappa == pytest.approx(agreement.fleiss([[3, 0, 0, 0], [1, 0, 0, 2]]).kappa)


def test_alone_or_without_common_units_nothing_is_compared():
    assert agreement.by_indicator(FOREST, scores({"S01": {"A": LOW}}))[0].agreement.outcome == "no_units"
    apart = {"S01": {"A": LOW}, "S02": {"B": LOW}, "S03": {"C": LOW}}
    for count in (2, 3):
        some = dict(list(apart.items())[:count])
        assert agreement.by_indicator(FOREST, scores(some))[0].agreement.outcome == "no_units"


def test_the_order_of_scores_does_not_change_the_agreement():
    found = scores({"S01": {"A": LOW, "B": HIGH}, "S02": {"A": HIGH, "B": HIGH}})
    again = tuple(dataclasses.replace(item) for item in reversed(found))
    assert agreement.by_indicator(FOREST, found) == agreement.by_indicator(FOREST, again)


PUBLISHED = """
1 2 3 3 2 1 4 1 2 . . .
1 2 3 3 2 2 4 1 2 5 . 3
. 3 3 3 2 3 4 2 2 5 1 .
1 2 3 3 2 4 4 1 2 5 1 .
"""
"""Example C of Krippendorff 2011: four observers, twelve units, five values; ordinal alpha 0.815."""


def test_alpha_of_the_published_example():
    rows = [
        [math.nan if cell == "." else float(cell) - 1 for cell in line.split()] for line in PUBLISHED.split("\n")[1:-1]
    ]
    found = agreement.krippendorff(np.array(rows).T, 5)
    assert found.kappa == pytest.approx(0.815, abs=5e-4)
    assert found.units == 11, "one unit has a single rating"


RECORDED = json.loads(Path(__file__).with_name("krippendorff_recorded.json").read_text(encoding="utf8"))["cases"]


@pytest.mark.parametrize("number", range(len(RECORDED)))
def test_alpha_is_that_of_the_package_krippendorff(number):
    case = RECORDED[number]
    table = [[math.nan if rating is None else rating for rating in row] for row in case["ratings"]]
    assert agreement.krippendorff(table, case["levels"]).kappa == pytest.approx(case["alpha"], abs=1e-12)


@given(st.lists(st.lists(st.sampled_from([0, 1, 2, 3, None]), min_size=3, max_size=3), min_size=1, max_size=12))
def test_alpha_does_not_hang_on_the_order_of_units_and_assessors(rows):
    table = np.array([[math.nan if rating is None else rating for rating in row] for row in rows], dtype=float)
    found = agreement.krippendorff(table, 4)
    turned = agreement.krippendorff(table[::-1, ::-1], 4)
    assert found.outcome == turned.outcome
    assert found.kappa == (None if turned.kappa is None else pytest.approx(turned.kappa, abs=1e-9))
    assert found.kappa is None or found.kappa <= 1 + 1e-12
    more = agreement.krippendorff(table, 6)
    assert found.kappa == (None if more.kappa is None else pytest.approx(more.kappa, abs=1e-9)), "unused levels"


def test_alpha_that_is_none_says_why():
    assert agreement.krippendorff([[2, 2], [2, math.nan], [2, 2]], 4).outcome == "all_same"
    assert agreement.krippendorff([[2, math.nan]], 4).outcome == "no_units"
    assert agreement.krippendorff([], 4).outcome == "no_units"
    for table in ([[4, 0]], [[-1, 0]], [[0.5, 0]]):
        with pytest.raises(ValueError):
            agreement.krippendorff(table, 4)


def test_alpha_is_taken_where_one_of_three_is_missing():
    table = {"S01": {"A": LOW, "B": LOW, "C": LOW}, "S02": {"A": HIGH, "B": HIGH}, "S03": {"A": HIGH, "C": LOW}}
    unit = agreement.by_indicator(FOREST, scores(table))[0]
    assert unit.statistic == "krippendorff_ordinal"
    rows = [[0, 0, 0], [3, 3, math.nan], [3, math.nan, 0]]
    assert unit.agreement.kappa == pytest.approx(agreement.krippendorff(rows, 4).kappa)
    assert unit.agreement.units == 3


def test_agreement_is_told_by_country():
    table = {
        "S01": {"A": LOW, "B": LOW},
        "S02": {"A": HIGH, "B": HIGH},
        "S03": {"A": LOW, "B": HIGH},
        "S04": {"A": HIGH, "B": LOW},
    }
    countries = {"S01": "KOR", "S02": "KOR", "S03": "RUS", "S04": "RUS"}
    found = {(one.indicator, one.country): one for one in agreement.by_indicator(FOREST, scores(table), countries)}
    assert found["unit", "KOR"].agreement.kappa == pytest.approx(1.0)
    assert found["unit", "RUS"].agreement.kappa == pytest.approx(-1.0) and found["unit", "RUS"].discuss
    assert found["unit", ""].agreement.units == 4


def test_state_and_response_are_compared_too():
    answers = [
        Answer(unit, assessor, "2026-06-01", "field", code, {"value": Reading(number, number, number)})
        for unit, number in {"S01": 0, "S02": 3}.items()
        for assessor in "AB"
        for code in ("state:habitat", "response:designation", "response:plan", "response:action")
    ]
    found = {one.indicator: one for one in agreement.by_indicator(FOREST, score_all(FOREST, answers))}
    assert found["state"].agreement.kappa == pytest.approx(1.0)
    assert found["response"].agreement.kappa == pytest.approx(1.0)
    assert found["response"].agreement.units == 2
