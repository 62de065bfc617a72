"""The score of restoration: the worked number, brute force, and what really restoring a disc brings."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core import barrier
from neaspec_plugin.core.barrier import barriers, rim
from neaspec_plugin.core.leastcost import accumulated_cost
from neaspec_plugin.core.meeting import Meeting, Window
from neaspec_plugin.core.problem import Cancelled, NeaspecError

SEEDS = st.integers(0, 2**32)


def landscape(seed):
    rng = np.random.default_rng(seed)
    shape = rng.integers(6, 20, 2)
    resistance = 1 + np.round(np.exp(rng.normal(1, 1, shape)), 2)
    resistance[rng.random(shape) < rng.choice([0, 0.2])] = np.nan
    labels = np.zeros(shape, np.int32)
    for i in range(1, 4):
        row, column = rng.integers(0, shape)
        labels[row : row + 2, column : column + 2] = i
    return resistance, labels


def test_the_worked_number():
    """LCD 400, the rim is reached for 150 and for 100, D = 100: (400 - 150 - 100 - 100) / 100 = 0.5."""
    a, b = np.full((1, 7), np.inf), np.full((1, 7), np.inf)
    a[0, 2], b[0, 4] = 150.0, 100.0
    meeting = Meeting((1, 2), 400.0, 1, 0, 0, Window(0, 0, a), Window(0, 0, b))
    greatest, (best,) = barrier._scores(meeting, (1, 7), 40.0, [50.0], lambda: None)
    assert greatest.values[0, 3] == pytest.approx(0.5)
    assert (best.score, best.row, best.column, best.saved) == (0.5, 0, 3, 50.0)
    assert best.percent == pytest.approx(0.125)


def test_the_rim_is_a_ring_one_cell_wide():
    assert sorted(rim(1.0)) == [(-1, 0), (0, -1), (0, 1), (1, 0)]
    assert all(1 < math.hypot(*cell) <= 2 for cell in rim(2.0))
    assert (0, 0) not in rim(2.0) and len(rim(2.0)) == 8


@given(SEEDS, st.sampled_from([[150.0], [220.0, 310.0]]))
@settings(deadline=None, max_examples=60)
def test_equal_to_brute_force(seed, radii):
    resistance, labels = landscape(seed)
    if len(np.unique(labels)) < 3:
        return
    result = barriers(labels, resistance, 100.0, radii)
    fields = {i: accumulated_cost(resistance, labels == i, 100.0) for i in (1, 2, 3)}
    greatest, total = np.full(labels.shape, np.nan), np.full(labels.shape, np.nan)
    for pair in sorted({(one.a, one.b) for one in result.restorations}):
        least = fields[pair[0]][labels == pair[1]].min()
        own = np.full(labels.shape, np.nan)
        for radius in radii:
            cells = rim(radius / 100.0)
            for row, column in np.ndindex(*labels.shape):
                on_rim = [(row + r, column + c) for r, c in cells]
                on_rim = [p for p in on_rim if 0 <= p[0] < labels.shape[0] and 0 <= p[1] < labels.shape[1]]
                # The fields reach no farther than LCD; dearer ground gives no gain.
                costs = [
                    min([fields[i][p] for p in on_rim if fields[i][p] <= least * (1 + 1e-9)], default=np.inf)
                    for i in pair
                ]
                score = (least - sum(costs) - 2 * radius) / (2 * radius)
                if np.isfinite(score):
                    own[row, column] = np.fmax(own[row, column], max(0.0, score))
        greatest = np.fmax(greatest, own)
        total = np.where(np.isnan(own), total, np.nan_to_num(total) + own)
    # A field may reach farther than one pair's LCD for the sake of another pair: that adds zeros only.
    np.testing.assert_allclose(np.nan_to_num(result.greatest), np.nan_to_num(greatest), rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(np.nan_to_num(result.total), np.nan_to_num(total), rtol=1e-5, atol=1e-5)
    assert (np.isfinite(result.greatest) >= np.isfinite(greatest)).all()


def restored(resistance, row, column, radius):
    rows, columns = np.indices(resistance.shape)
    return np.where(np.hypot(rows - row, columns - column) <= radius, 1.0, resistance)


@given(SEEDS)
@settings(deadline=None, max_examples=60)
def test_really_restoring_the_disc_brings_at_least_what_is_said(seed):
    resistance, labels = landscape(seed)
    if len(np.unique(labels)) < 3:
        return
    for one in barriers(labels, resistance, 100.0, [200.0]).restorations:
        if one.row < 0:
            continue
        after = accumulated_cost(restored(resistance, one.row, one.column, 2.0), labels == one.a, 100.0)
        # Over cells with eight neighbours a way is up to 1.0824 times as long as the straight line.
        slack = (1.0824 - 1) * 2 * one.radius_m
        assert after[labels == one.b].min() <= one.least_cost - one.saved + slack + 1e-6


def test_a_wall_across_a_plain_is_found_and_its_gain_is_exact():
    resistance, labels = np.ones((1, 21)), np.zeros((1, 21), np.int32)
    resistance[0, 9:12] = 100.0
    labels[0, 0], labels[0, 20] = 1, 2
    result = barriers(labels, resistance, 100.0, [200.0])
    (best,) = result.restorations
    assert (best.row, best.column) == (0, 10)
    after = accumulated_cost(restored(resistance, 0, 10, 2.0), labels == 1, 100.0)[0, 20]
    assert best.saved == pytest.approx(best.least_cost - after)
    assert result.greatest[0, 10] == np.nanmax(result.greatest) == pytest.approx(best.score)


def test_a_plain_without_barriers_has_nothing_to_restore():
    labels = np.zeros((9, 9), np.int32)
    labels[4, 0], labels[4, 8] = 1, 2
    result = barriers(labels, np.ones((9, 9)), 100.0, [200.0])
    assert np.nanmax(result.greatest) == 0.0
    assert [(one.score, one.row) for one in result.restorations] == [(0.0, -1)]


def test_the_sum_counts_a_place_that_serves_two_pairs_twice():
    resistance, labels = np.ones((1, 31)), np.zeros((1, 31), np.int32)
    resistance[0, 5:8] = 100.0
    labels[0, 0], labels[0, 15], labels[0, 30] = 1, 2, 3
    result = barriers(labels, resistance, 100.0, [200.0], {(1, 2), (1, 3)})
    assert result.total[0, 6] == pytest.approx(2 * result.greatest[0, 6])


@pytest.mark.parametrize("radii", [[100.0], [50.0, 300.0], [], [math.inf]])
def test_a_radius_within_a_cell_is_refused(radii):
    with pytest.raises(NeaspecError, match=r"barrier\.radius"):
        barriers(np.array([[1, 0, 2]]), np.ones((1, 3)), 100.0, radii)


def test_pairs_without_a_way_are_named_and_cancel_stops():
    labels = np.array([[1, 0, 0, 2, 0, 3]], np.int32)
    resistance = np.array([[1, 1, 1, 1, np.nan, 1]])
    result = barriers(labels, resistance, 100.0, [150.0], {(1, 2), (1, 3)})
    assert [(p.code, p.place) for p in result.problems] == [
        ("resistance.no_data", ""),
        ("leastcost.unreachable", "3"),
        ("leastcost.no_way", "1-3"),
    ]

    def stop(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        barriers(labels, resistance, 100.0, [150.0], report=stop)
