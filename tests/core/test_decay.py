"""How effects fade."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.decay import Decay, along

ROAD = Decay(near_m=500.0, near_score=8.0, factor=3.75, shift_m=1000.0, scale_m=1000.0, floor=0.25, reach_m=15000.0)


@pytest.mark.parametrize(
    ("km", "expected"),
    [(0.5, 8), (0.51, 6.371186), (1, 4.0), (2, 1.629548), (5, 0.318684), (14.99, 0.250003), (15, 0), (99, 0)],
)
def test_road_scores_as_the_worked_numbers(km, expected):
    assert ROAD.at(np.array([km * 1000.0]))[0] == pytest.approx(expected, abs=5e-7)


def test_no_data_stays_and_infinity_scores_nothing():
    scores = ROAD.at(np.array([np.nan, np.inf, 0.0]))
    assert np.isnan(scores[0])
    assert scores[1:].tolist() == [0.0, 8.0]


@given(st.lists(st.floats(0, 30000), min_size=2, max_size=30))
def test_farther_never_scores_higher(distances):
    scores = ROAD.at(np.array(sorted(distances)))
    assert (np.diff(scores) <= 0).all()
    assert scores.min() >= 0
    assert scores.max() <= 8


def test_float32_stays_float32():
    assert ROAD.at(np.zeros((2, 2), np.float32)).dtype == np.float32


def test_along_is_straight_between_points_and_level_beyond():
    points = ((0.0, 1.0), (800.0, 1.0), (1600.0, 0.1))
    scores = along(points, np.array([-5.0, 400.0, 1200.0, 1600.0, 9000.0, np.nan]))
    assert scores[:5] == pytest.approx([1.0, 1.0, 0.55, 0.1, 0.1])
    assert np.isnan(scores[5])
