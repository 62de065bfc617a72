"""Scores against the published and the worked numbers, and the laws they obey."""

from __future__ import annotations

import dataclasses
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core import assessment, consensus, controlmeasures
from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.controlmeasures import ControlMeasure
from neaspec_plugin.core.problem import Severity
from neaspec_plugin.io.protocols import load_protocol

FOREST = load_protocol("neaspec_jha_forest")
CODES = [pressure.code for pressure in FOREST.pressures]


def reading(value, lo=None, hi=None):
    return Reading(value, value if lo is None else lo, value if hi is None else hi)


def pressure(code, timing, scope, severity, assessor="assessor-A", date="2026-06-01", method="field"):
    factors = (part if isinstance(part, Reading) else reading(part) for part in (timing, scope, severity))
    readings = dict(zip(("timing", "scope", "severity"), factors))
    return Answer("S01", assessor, date, method, f"pressure:{code}", readings)


def value(indicator, number, assessor="assessor-A", **ends):
    return Answer("S01", assessor, "2026-06-01", "field", indicator, {"value": reading(number, **ends)})


def response(designation, plan, action):
    return [value("response:designation", designation), value("response:plan", plan), value("response:action", action)]


def score(*answers):
    return assessment.score_unit(FOREST, answers)


@pytest.mark.parametrize(
    ("timing", "scope", "severity", "impact", "label"),
    [
        pytest.param(3, 3, 2, 8, "Very high", id="logging"),
        pytest.param(3, 1, 2, 6, "High", id="work and other"),
        pytest.param(3, 2, 1, 6, "High", id="dams"),
        pytest.param(3, 1, 3, 7, "High", id="tourism areas"),
        pytest.param(3, 0, 1, 0, "Low", id="roads: one factor is 0"),
    ],
)
def test_the_rows_of_the_published_factsheet_come_out(timing, scope, severity, impact, label):
    assert assessment.impact(timing, scope, severity) == impact
    found = assessment.class_of(impact, FOREST.classes)
    assert FOREST.class_label(found)["en"] == label


def test_the_site_of_the_factsheet_is_very_high_by_its_worst_threat():
    site = score(
        pressure("5.3", 3, 3, 2),
        pressure("6.3", 3, 1, 2),
        pressure("7.2", 3, 2, 1),
        pressure("1.3", 3, 1, 3),
        pressure("4.1", 3, 0, 1),
    )
    assert (site.p_max, site.pressure_class, site.worst) == (8, 3, "pressure:5.3")


@pytest.mark.parametrize(("impact", "found"), [(0, 0), (2, 0), (3, 1), (5, 1), (6, 2), (7, 2), (8, 3), (9, 3)])
def test_the_bounds_of_the_classes_stand_in_the_protocol(impact, found):
    assert assessment.class_of(impact, FOREST.classes) == found


def test_livestock_roads_and_snares_give_the_worked_number():
    unit = score(pressure("2.3", 3, 2, 1), pressure("4.1", 3, 1, 2), pressure("5.1", 3, 1, 3))
    assert [part.impact for part in unit.pressures] == [6, 6, 7]
    assert (unit.p_max, unit.pressure_class, unit.worst) == (7, 2, "pressure:5.1")
    assert unit.p_cum == pytest.approx(0.975309, abs=5e-7)
    assert unit.needs_measure == ("pressure:2.3", "pressure:4.1", "pressure:5.1")
    assert (unit.protocol_id, unit.protocol_version) == ("neaspec_jha_forest", "0.1.0")


def test_a_range_is_carried_through_to_the_class():
    unit = score(pressure("2.3", 3, reading(2, 1, 2), reading(1, 1, 2)), value("state:habitat", 2, lo=1, hi=2))
    (part,) = unit.pressures
    assert (part.impact_lo, part.impact, part.impact_hi) == (5, 6, 7)
    assert (unit.class_lo, unit.pressure_class, unit.class_hi) == (1, 2, 2)
    assert (unit.p_max_lo, unit.p_max_hi) == (5, 7)
    assert unit.p_cum_lo == pytest.approx(5 / 9)
    assert unit.p_cum_hi == pytest.approx(7 / 9)
    assert unit.state == Reading(2, 1, 2)


def test_a_range_that_reaches_zero_takes_the_low_end_to_zero():
    (part,) = score(pressure("4.1", 3, reading(1, 0, 1), 2)).pressures
    assert (part.impact_lo, part.impact, part.impact_hi) == (0, 6, 6)


def test_state_and_response_are_those_of_the_form():
    unit = score(value("state:habitat", 1), *response(3, 2, 1))
    assert unit.state == Reading(1, 1, 1)
    assert unit.response == Reading(6, 6, 6)
    assert (unit.p_max, unit.p_cum, unit.worst, unit.pressures) == (0, 0.0, "", ())
    assert score(*response(3, 2, 1)[:2]).response is None
    assert score(pressure("4.1", 1, 1, 1)).state is None


@pytest.mark.parametrize(
    ("percent", "state"), [(100, 3), (90, 3), (89.9, 2), (70, 2), (69, 1), (40, 1), (39.9, 0), (0, 0)]
)
def test_the_state_follows_the_share_of_habitat_left(percent, state):
    assert assessment.state_from_share(FOREST, percent) == state


def test_a_weight_counts_a_pressure_less_in_the_sum_only():
    lighter = dataclasses.replace(FOREST.indicators["pressure:4.1"], weight=0.5)
    weighted = dataclasses.replace(FOREST, indicators={**FOREST.indicators, "pressure:4.1": lighter})
    unit = assessment.score_unit(weighted, [pressure("4.1", 3, 3, 3)])
    assert (unit.p_max, unit.p_cum) == (9, 0.5)


def test_only_the_latest_visit_of_each_assessor_is_scored():
    answers = [
        pressure("4.1", 3, 1, 1, date="2024-06-01"),
        pressure("4.1", 3, 3, 3, date="2026-06-01"),
        pressure("4.1", 3, 2, 2, assessor="assessor-B", date="2025-06-01"),
    ]
    found = assessment.score_all(FOREST, answers)
    assert [(item.assessor, item.date, item.p_max) for item in found] == [
        ("assessor-A", "2026-06-01", 9),
        ("assessor-B", "2025-06-01", 7),
    ]
    with pytest.raises(ValueError, match="one visit"):
        assessment.score_unit(FOREST, answers)


def test_the_consensus_is_the_median_with_ties_to_the_cautious_side_and_keeps_the_raw_scores():
    first = score(pressure("2.3", 3, 1, 1), value("state:habitat", 3), *response(3, 3, 3))
    second = dataclasses.replace(
        score(pressure("2.3", 3, 2, 3), pressure("4.1", 3, 1, 3), value("state:habitat", 2), *response(3, 3, 0)),
        assessor="assessor-B",
        method="camera",
    )
    found = consensus.consensus(FOREST, [second, first])
    assert found.raw == (first, second)
    assert (found.score.assessor, found.rule, found.score.method) == ("consensus", "median_cautious", "camera|field")
    livestock, roads = found.score.pressures
    assert [livestock.factors[factor].value for factor in ("timing", "scope", "severity")] == [3, 2, 2]
    assert [roads.factors[factor].value for factor in ("timing", "scope", "severity")] == [2, 1, 2]
    assert (livestock.impact_lo, livestock.impact, livestock.impact_hi) == (5, 7, 8)
    assert found.score.state == Reading(2, 2, 3)
    assert found.score.response == Reading(7, 6, 9)


def test_the_consensus_of_three_is_the_middle_one():
    scores = [
        dataclasses.replace(score(pressure("5.1", 3, scope, 1)), assessor=f"assessor-{scope}") for scope in (1, 1, 3)
    ]
    assert consensus.consensus(FOREST, scores).score.p_max == 5


def test_the_most_cautious_rule_takes_the_worst_of_each():
    rule = dataclasses.replace(FOREST.rules["consensus"], rule="most_cautious")
    strict = dataclasses.replace(FOREST, rules={**FOREST.rules, "consensus": rule})
    first, second = (score(pressure("5.1", 3, scope, 1), value("state:habitat", scope)) for scope in (1, 3))
    found = consensus.consensus(strict, [first, second]).score
    assert (found.p_max, found.state.value) == (7, 1)


def test_required_answers_left_out_are_named():
    missing = assessment.missing(FOREST, [pressure("5.1", 3, 1, 1), *response(1, 1, 1)])
    assert [(item.code, item.severity, item.values["indicator"]) for item in missing] == [
        ("answer.missing", Severity.WARNING, "state:habitat")
    ]


def test_a_pressure_of_class_two_needs_a_complete_control_measure():
    unit = score(pressure("2.3", 3, 2, 1), pressure("4.1", 3, 1, 1), pressure("5.1", 3, 1, 3))
    measures = [ControlMeasure("S01", "pressure:2.3", "fence the forest edge", "forest office", "", "planned")]
    found = controlmeasures.missing_measures(unit, measures)
    assert [(item.code, item.values["pressure"]) for item in found] == [
        ("measure.incomplete", "pressure:2.3"),
        ("measure.missing", "pressure:5.1"),
    ]
    assert found[0].values["fields"] == "deadline"


factor = st.tuples(*[st.integers(0, 3)] * 3).map(sorted).map(lambda ends: Reading(ends[1], ends[0], ends[2]))
sheet = st.dictionaries(st.sampled_from(CODES), st.tuples(factor, factor, factor), min_size=1, max_size=8)


def answers_of(given_sheet):
    return [pressure(code.split(":")[1], *factors) for code, factors in given_sheet.items()]


@settings(max_examples=60, deadline=None)
@given(given_sheet=sheet, order=st.randoms(use_true_random=False))
def test_the_order_of_answers_never_changes_a_score(given_sheet, order):
    answers = answers_of(given_sheet)
    shuffled = list(answers)
    order.shuffle(shuffled)
    assert score(*answers) == score(*shuffled)


@settings(max_examples=60, deadline=None)
@given(given_sheet=sheet)
def test_widening_a_range_never_narrows_the_result(given_sheet):
    wide = {code: tuple(Reading(f.value, 0, 3) for f in factors) for code, factors in given_sheet.items()}
    narrow, widened = score(*answers_of(given_sheet)), score(*answers_of(wide))
    assert widened.p_max_lo <= narrow.p_max_lo <= narrow.p_max <= narrow.p_max_hi <= widened.p_max_hi
    assert widened.p_cum_lo <= narrow.p_cum_lo <= narrow.p_cum <= narrow.p_cum_hi <= widened.p_cum_hi
    assert narrow.class_lo <= narrow.pressure_class <= narrow.class_hi
    assert math.isfinite(narrow.p_cum)
    assert 0 <= narrow.p_cum <= 1


@settings(max_examples=60, deadline=None)
@given(first=sheet, second=sheet)
def test_the_consensus_lies_between_the_assessors(first, second):
    scores = [score(*answers_of(first)), dataclasses.replace(score(*answers_of(second)), assessor="assessor-B")]
    found = consensus.consensus(FOREST, scores)
    assert found.raw == tuple(scores)
    for part in found.score.pressures:
        for name in ("timing", "scope", "severity"):
            assert part.factors[name].lo <= part.factors[name].value <= part.factors[name].hi
