"""Densities are those of a convolution, and a window sees what the whole sees."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import convolve2d

from neaspec_plugin.core import density
from neaspec_plugin.core.problem import Cancelled, NeaspecError


def convolved(values, weights):
    """The full convolution, cut so that the middle of the kernel lies on the cell."""
    middle = weights.shape[0] // 2
    full = convolve2d(values, weights)
    before = weights.shape[0] - 1 - middle
    _, after = density.margins(weights)
    assert before == density.margins(weights)[0] and after == middle
    return full[middle : middle + values.shape[0], middle : middle + values.shape[1]]


@pytest.mark.parametrize(
    ("reach", "decay"), [(4.0, "linear"), (2.6, "linear"), (1.3, "exponential"), (3.0, "exponential")]
)
def test_densities_are_those_of_a_convolution(reach, decay):
    values = np.random.default_rng(1).random((60, 75)) * (np.random.default_rng(2).random((60, 75)) < 0.1)
    weights = density.kernel(reach, decay)
    found = density.density(values, weights, 0, 60)
    assert np.allclose(found, convolved(values, weights), atol=1e-7)  # float32's rounding of numbers below 1


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 2**32), st.integers(9, 30))
def test_a_window_with_its_margins_sees_what_the_whole_sees(seed, height):
    values = np.random.default_rng(seed).random((50, 40))
    weights = density.kernel(2.5, "linear")
    whole = density.density(values, weights, 0, 50)
    before, after = density.margins(weights)
    for first in range(0, 50, height):
        last = min(first + height, 50)
        above = max(0, first - before)
        part = density.density(values[above : last + after], weights, first - above, last - above)
        assert np.allclose(part, whole[first:last], atol=1e-7)


def test_kernels_sum_to_one_and_end_at_their_radius():
    linear = density.kernel(10.0, "linear")
    assert linear.shape == (21, 21)
    assert linear.sum() == pytest.approx(1.0)
    assert linear[10, 0] == 0.0 and linear[10, 1] == pytest.approx(0.1 * linear[10, 10])
    exponential = density.kernel(10.0, "exponential")
    assert exponential.shape == (101, 101)
    assert exponential[50, 40] == pytest.approx(exponential[50, 50] / math.e)


def test_a_lone_threat_spreads_whole():
    values = np.zeros((41, 41))
    values[20, 20] = 0.5
    assert density.density(values, density.kernel(8.0, "linear"), 0, 41).sum() == pytest.approx(0.5, rel=1e-6)


def test_radii_of_too_many_cells_are_refused():
    with pytest.raises(NeaspecError, match=r"reach\.too_many_cells"):
        density.kernel(401.0, "exponential")


@pytest.mark.parametrize("part", [1, 5, 13])
def test_a_kernel_taken_in_parts_gives_the_same(monkeypatch, part):
    values = np.random.default_rng(3).random((40, 31))
    weights = density.kernel(3.0, "exponential")
    whole = density.density(values, weights, 5, 33)
    monkeypatch.setattr(density, "_PART", part)
    monkeypatch.setattr(density, "_LEAST_BLOCK", 16)
    assert np.allclose(density.density(values, weights, 5, 33), whole, atol=1e-7)


def test_a_stop_is_heard_between_blocks():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        density.density(np.ones((9, 9)), density.kernel(2.0, "linear"), 0, 9, stop)
