"""Networks pair by pair in windows: the same as at once where they say so."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.network import network
from neaspec_plugin.core.problem import Cancelled
from neaspec_plugin.core.resistance import problems as resistance_problems
from neaspec_plugin.core.windowed import windowed


def landscape(seed):
    rng = np.random.default_rng(seed)
    resistance = 1 + np.round(np.exp(rng.normal(0, 0.5, (60, 90))), 2)
    resistance[rng.random((60, 90)) < 0.05] = np.nan
    labels = np.zeros((60, 90), np.int32)
    for i in range(1, 7):
        row, column = rng.integers(2, 52), rng.integers(2, 82)
        block = labels[row : row + 5, column : column + 5]
        block[block == 0] = i
    return resistance, labels


@pytest.mark.parametrize("seed", range(12))
def test_pairs_that_are_not_named_are_exact(seed):
    resistance, labels = landscape(seed)
    result = windowed(labels, resistance, 100.0, 200.0, 2400)
    at_edge = {problem.place for problem in result.problems if problem.code == "network.window_edge"}
    pairs = {(link.a, link.b) for link in result.links}
    assert pairs
    whole = network(labels, resistance, 100.0, 200.0, pairs)
    for one, link, (_, origin, mask), (_, first, full) in zip(
        result.links, whole.links, result.corridor_masks(), whole.corridor_masks()
    ):
        assert one.least_cost >= link.least_cost * (1 - 1e-12)
        if one.code not in at_edge:
            assert one.least_cost == pytest.approx(link.least_cost)
            assert origin == first
            np.testing.assert_array_equal(mask, full)
            assert (labels[one.rows[0], one.columns[0]], labels[one.rows[-1], one.columns[-1]]) == (one.a, one.b)


def test_a_window_of_everything_is_exact_and_nothing_is_named():
    resistance, labels = landscape(3)
    pairs = {(1, 2), (3, 4), (1, 6)}
    result, whole = (
        windowed(labels, resistance, 100.0, 500.0, 10**6, pairs),
        network(labels, resistance, 100.0, 500.0, pairs),
    )
    np.testing.assert_array_equal(result.surface, whole.surface)
    assert result.problems == whole.problems == resistance_problems(resistance)
    assert [one.least_cost for one in result.links] == [one.least_cost for one in whole.links]


def test_what_is_coarse_or_does_not_fit_is_named():
    resistance, labels = np.ones((20, 60)), np.zeros((20, 60), np.int32)
    labels[10, 2], labels[10, 20], labels[10, 57], labels[1, 1] = 1, 2, 3, 4
    result = windowed(labels, resistance, 100.0, 0.0, 400, {(1, 2), (1, 3)})
    assert [link.code for link in result.links] == ["1-2", "1-3"]
    small = windowed(labels, resistance, 100.0, 0.0, 50, {(1, 2), (1, 3)})
    assert [(p.code, p.place) for p in small.problems if p.code == "network.too_far"] == [("network.too_far", "1-3")]
    coarse = windowed(labels, resistance, 100.0, 0.0, 400)
    assert coarse.problems[0].code == "network.coarse" and coarse.problems[0].values["cell_m"] == 200.0


def test_a_stop_keeps_whole_pairs():
    resistance, labels = landscape(1)

    def stop(share):
        if share > 0.6:
            raise Cancelled

    part = windowed(labels, resistance, 100.0, 200.0, 4000, partial=True, report=stop)
    assert part.stopped and part.links
    with pytest.raises(Cancelled):
        windowed(labels, resistance, 100.0, 200.0, 4000, report=stop)
