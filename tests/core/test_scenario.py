"""What measures change: scores on the ground, scopes in sites, ranks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import scenario
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.scenario import Measure
from neaspec_plugin.io.protocols import load_protocol

FOREST = load_protocol("neaspec_jha_forest")
SCOPE = FOREST.scales["scope"]


@pytest.mark.parametrize(
    ("kind", "amount", "part"), [("remove", 0, 1.0), ("move", 0, 1.0), ("reduce", 25, 0.25), ("close", 3, 0.25)]
)
def test_the_part_that_goes(kind, amount, part):
    assert Measure("m", kind, "roads", amount).part == part


def test_scores_shrink_by_the_part_and_by_no_more_than_the_area_holds():
    before, without = np.array([8.0, 4.0, 1.0, np.nan]), np.array([0.0, 3.0, 2.0, 0.0])
    assert scenario.score_after(before, without, 1.0)[:3] == pytest.approx([0, 3, 1])
    assert scenario.score_after(before, without, 0.25)[:3] == pytest.approx([6, 3.75, 1])
    assert np.isnan(scenario.score_after(before, without, 1.0)[3])


def test_what_is_moved_scores_where_it_comes_to():
    before, without, moved = np.array([8.0, 0.0]), np.array([0.0, 0.0]), np.array([0.5, 8.0])
    assert scenario.score_after(before, without, 1.0, moved) == pytest.approx([0.5, 8])


@pytest.mark.parametrize(
    ("scope", "part", "covered", "after"),
    [
        (3, 1.0, 1.0, 0),
        (3, 1.0, 0.6, 1),  # 100 % becomes 40 %
        (2, 1.0, 0.6, 1),  # 90 % at most becomes 36 %
        (2, 0.5, 1.0, 1),  # 45 %
        (1, 0.5, 1.0, 1),  # 25 %
        (1, 1.0, 0.9, 0),  # 5 %
        (3, 1.0, 0.0, 3),
        (0, 0.5, 0.5, 0),
    ],
)
def test_the_scope_shrinks_from_its_upper_bound(scope, part, covered, after):
    assert scenario.scope_after(SCOPE, scope, part, covered) == after


@given(st.integers(0, 3), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_a_scope_never_grows_and_more_done_never_helps_less(scope, part, covered, more):
    one = scenario.scope_after(SCOPE, scope, part, covered)
    assert 0 <= one <= scope
    assert scenario.scope_after(SCOPE, scope, max(part, more), covered) <= one


def test_the_class_of_a_site_falls_with_its_worst_pressure_only():
    factors = {
        "pressure:5.1": {"timing": 3, "scope": 3, "severity": 3},
        "pressure:4.1": {"timing": 3, "scope": 1, "severity": 2},
    }
    snares, roads = {"pressure:5.1"}, {"pressure:4.1"}
    assert scenario.class_after(FOREST, factors, snares, 1.0, 1.0) == (3, 2)
    assert scenario.class_after(FOREST, factors, roads, 1.0, 1.0) == (3, 3)
    assert scenario.class_after(FOREST, {}, roads, 1.0, 1.0) == (0, 0)


def test_threats_meet_above_and_below():
    assert scenario.indicators_of(FOREST, "4.1") == {"pressure:4.1"}
    assert scenario.indicators_of(FOREST, "5.1.2") == {"pressure:5.1"}
    assert scenario.indicators_of(FOREST, "8.1") == {"pressure:8"}
    assert scenario.indicators_of(FOREST, "1") == {"pressure:1.1", "pressure:1.2", "pressure:1.3"}
    assert scenario.indicators_of(FOREST, "11.2") == set()


@pytest.mark.parametrize(
    ("kind", "amount", "code"),
    [("explode", 1, "scenario.kind"), ("reduce", 0, "scenario.amount"), ("close", 13, "scenario.amount")],
)
def test_a_measure_that_is_none_is_refused(kind, amount, code):
    with pytest.raises(NeaspecError) as caught:
        scenario.check(Measure("m", kind, "roads", amount), "measures", 4)
    assert (caught.value.code, caught.value.values["feature"]) == (code, 4)


def test_ranks_begin_with_the_greatest_gain():
    assert scenario.ranks([0.1, 3.0, 0.1, 2.0]) == [3, 1, 3, 2]
