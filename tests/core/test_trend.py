"""Change between visits: only what neither ranges nor methods can explain, and the sign test over units."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import trend
from tests.core.test_assessment import FOREST, pressure, reading, score, value


def scored(*factors, date="2026-06-01", method="field"):
    return score(pressure("5.1", *factors, date=date, method=method))


def outcome(before, after, **more):
    return trend.change(scored(*before), scored(*after, date="2028-06-01", **more)).outcome


def test_a_class_that_rises_without_overlap_is_worse():
    assert outcome((3, 0, 1), (3, 1, 3)) == trend.WORSE
    assert outcome((3, 3, 3), (3, 1, 1)) == trend.BETTER


def test_the_same_class_and_overlapping_ranges_are_not_distinguishable():
    assert outcome((3, 1, 3), (3, 2, 1)) == trend.ALIKE, "both of class 2"
    assert outcome((3, 1, reading(1, 0, 3)), (3, 1, 3)) == trend.ALIKE, "the earlier range reaches class 2"


def test_another_method_says_nothing():
    assert outcome((3, 0, 1), (3, 3, 3), method="remote") == trend.OTHER_METHOD


def test_state_and_response_get_worse_downwards():
    before = score(value("state:habitat", 3))
    after = dataclasses.replace(score(value("state:habitat", 1)), date="2028-06-01")
    found = trend.change(before, after)
    assert (found.state, found.outcome, found.response) == (trend.WORSE, trend.ALIKE, trend.OTHER_METHOD)


def test_visits_must_follow_each_other():
    with pytest.raises(ValueError):
        trend.change(scored(3, 1, 1), scored(3, 1, 1))


@pytest.mark.parametrize(
    ("worse", "better", "p"),
    [(7, 0, 0.015625), (8, 1, 0.0390625), (5, 5, 1.0), (0, 0, 1.0), (1, 0, 1.0), (6, 2, 0.2890625)],
)
def test_the_sign_test_is_the_exact_binomial_one(worse, better, p):
    found = trend.sign_test([trend.WORSE] * worse + [trend.BETTER] * better + [trend.ALIKE] * 4)
    assert (found.worse, found.better) == (worse, better)
    assert found.p == pytest.approx(p)


def test_rounds_are_the_latest_visit_and_the_one_before():
    answers = [
        dataclasses.replace(pressure("5.1", 3, 1, severity), date=f"{year}-06-01", assessor=assessor)
        for assessor in ("A", "B")
        for year, severity in ((2022, 0), (2024, 1), (2026, 3))
        if not (assessor == "B" and year < 2026)
    ]
    latest, before = trend.rounds(FOREST, answers)
    assert [(one.assessor, one.date, one.p_max) for one in latest] == [("A", "2026-06-01", 7), ("B", "2026-06-01", 7)]
    assert [(one.assessor, one.date, one.p_max) for one in before] == [("A", "2024-06-01", 5)]


numbers = st.integers(0, 3)
ranges = st.tuples(numbers, numbers, numbers).map(lambda three: reading(*(sorted(three)[i] for i in (1, 0, 2))))


@given(st.tuples(ranges, ranges, ranges), st.tuples(ranges, ranges, ranges))
def test_turning_time_turns_the_outcome_and_wider_ranges_never_make_a_change(before, after):
    turned = {trend.WORSE: trend.BETTER, trend.BETTER: trend.WORSE, trend.ALIKE: trend.ALIKE}
    found = outcome(before, after)
    assert outcome(after, before) == turned[found]
    wide = tuple(reading(one.value, 0, 3) for one in before)
    assert outcome(wide, after) in (trend.ALIKE, found)
