"""Weights drawn at random: mean and spread of the index, the same for the same seed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.disturbance import METHODS, combine
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.core.uncertainty import uncertainty, weights_of_draws
from neaspec_plugin.io.schemes import load_scheme

SCHEME = load_scheme("human_footprint")
SCORES = {
    "roads": np.array([0.0, 2.0, 8.0, np.nan, 8.0], np.float32),
    "built": np.array([0.0, 4.0, 10.0, 4.0, 0.0], np.float32),
    "population": np.array([0.0, 9.0, 10.0, 1.0, 3.0], np.float32),
}


def by_hand(method, spread, draws, seed):
    rows = weights_of_draws(SCHEME, spread, draws, seed)
    return np.array([combine(SCHEME, SCORES, method, dict(zip(SCHEME.pressures, row))) for row in rows], np.float64)


@pytest.mark.parametrize("method", METHODS)
def test_without_a_spread_the_mean_is_the_index(method):
    mean, deviation = uncertainty(SCHEME, SCORES, 0.0, 7, 1, method)
    assert np.array_equal(mean, combine(SCHEME, SCORES, method), equal_nan=True)
    assert deviation[[0, 1, 2, 4]].tolist() == [0, 0, 0, 0]
    assert np.isnan(deviation[3])


@pytest.mark.parametrize("method", METHODS)
@given(spread=st.floats(0, 1), draws=st.integers(1, 12), seed=st.integers(0, 2**32))
def test_mean_and_deviation_are_those_of_the_draws(method, spread, draws, seed):
    mean, deviation = uncertainty(SCHEME, SCORES, spread, draws, seed, method)
    all_draws = by_hand(method, spread, draws, seed)
    assert mean == pytest.approx(all_draws.mean(axis=0), abs=1e-4, nan_ok=True)
    assert deviation == pytest.approx(all_draws.std(axis=0), abs=1e-4, nan_ok=True)
    known = ~np.isnan(mean)
    assert (mean[known] >= all_draws.min(axis=0)[known] - 1e-4).all()
    assert (mean[known] <= all_draws.max(axis=0)[known] + 1e-4).all()


def test_the_same_seed_gives_the_same_and_strips_change_nothing():
    whole = uncertainty(SCHEME, SCORES, 0.3, 20, 42)
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(whole, uncertainty(SCHEME, SCORES, 0.3, 20, 42)))
    parts = [{code: values[at] for code, values in SCORES.items()} for at in (slice(0, 2), slice(2, 5))]
    for number in (0, 1):
        strips = np.concatenate([uncertainty(SCHEME, part, 0.3, 20, 42)[number] for part in parts])
        assert np.array_equal(strips, whole[number], equal_nan=True)
    assert not np.array_equal(whole[0], uncertainty(SCHEME, SCORES, 0.3, 20, 43)[0], equal_nan=True)


def test_weights_of_draws_stay_within_the_spread():
    weights = weights_of_draws(SCHEME, 0.25, 500, 3)
    assert weights.shape == (500, len(SCHEME.pressures))
    assert 0.75 <= weights.min() < 0.77
    assert 1.23 < weights.max() <= 1.25


@pytest.mark.parametrize(
    ("spread", "draws", "code"),
    [
        (-0.1, 5, "uncertainty.spread"),
        (1.1, 5, "uncertainty.spread"),
        (float("nan"), 5, "uncertainty.spread"),
        (0.1, 0, "uncertainty.draws"),
    ],
)
def test_a_spread_or_number_of_draws_out_of_range_is_refused(spread, draws, code):
    with pytest.raises(NeaspecError) as caught:
        uncertainty(SCHEME, SCORES, spread, draws, 1)
    assert caught.value.code == code


def test_nothing_to_draw_for_is_refused_and_the_run_can_be_cancelled():
    def stop(share):
        raise Cancelled

    with pytest.raises(NeaspecError, match=r"disturbance\.no_pressure"):
        uncertainty(SCHEME, {}, 0.1, 3, 1)
    with pytest.raises(Cancelled):
        uncertainty(SCHEME, SCORES, 0.1, 3, 1, report=stop)
