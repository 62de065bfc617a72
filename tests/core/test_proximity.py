"""Distances are exact: equal to brute force and to scipy, whatever the window, the reach or the engine."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import distance_transform_edt

from neaspec_plugin.core import proximity
from neaspec_plugin.core.problem import NeaspecError


@pytest.fixture(params=["numpy", "numba"])
def each_engine(request, monkeypatch):
    """Both engines; where numba is missing its loops run as plain Python."""
    if request.param == "numpy":
        monkeypatch.setattr(proximity, "kernel", lambda: None)
    elif proximity.kernel() is None:
        monkeypatch.setattr(proximity, "kernel", lambda: proximity.lower_envelope)
    return request.param


def brute(mask, reach):
    """Every cell against every True cell."""
    limit = proximity.whole(reach)
    rows, columns = np.nonzero(mask)
    y, x = np.indices(mask.shape)
    if not rows.size:
        return np.full(mask.shape, limit + 1)
    away = (y[..., None] - rows) ** 2 + (x[..., None] - columns) ** 2
    return np.minimum(away.min(axis=-1), limit + 1)


def random_mask(seed, largest=40):
    rng = np.random.default_rng(seed)
    shape = rng.integers(1, largest, 2)
    return rng.random(shape) < rng.choice([0.0, 0.002, 0.02, 0.3, 1.0]), rng


@pytest.mark.usefixtures("each_engine")
@pytest.mark.parametrize("seed", range(60))
def test_squares_are_those_of_brute_force(seed):
    mask, rng = random_mask(seed)
    reach = float(rng.choice([0.0, 0.5, 1.0, 2.7, 9.0, 30.0, 200.0]))
    assert np.array_equal(proximity.squares(mask, reach), brute(mask, reach))


@pytest.mark.usefixtures("each_engine")
def test_distances_of_a_large_landscape_are_scipys():
    rng = np.random.default_rng(3)
    mask = rng.random((400, 2300)) < 2e-4
    mask[100:300, 500:1500] = False
    for reach in (150.0, 300.5):  # both widths of the whole numbers
        found = proximity.squares(mask, reach)
        wanted = np.rint(distance_transform_edt(~mask) ** 2)
        limit = proximity.whole(reach)
        assert np.array_equal(found, np.minimum(wanted, limit + 1))
        assert found.dtype == (np.uint16 if reach < 181 else np.uint32)


@pytest.mark.usefixtures("each_engine")
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), height=st.integers(1, 17))
def test_a_window_with_its_margin_sees_what_the_whole_sees(seed, height):
    mask, rng = random_mask(seed)
    reach = float(rng.uniform(0, 12))
    whole, pad = proximity.squares(mask, reach), proximity.margin(reach)
    for first in range(0, mask.shape[0], height):
        last = min(first + height, mask.shape[0])
        above = max(0, first - pad)
        window = mask[above : last + pad]
        assert np.array_equal(proximity.squares(window, reach, first - above, last - above), whole[first:last])


@pytest.mark.usefixtures("each_engine")
@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_a_turned_landscape_gives_turned_distances_and_more_features_never_longer_ones(seed):
    mask, rng = random_mask(seed)
    found = proximity.squares(mask, 15.0)
    assert np.array_equal(proximity.squares(mask.T, 15.0).T, found)
    assert np.array_equal(proximity.squares(mask[::-1, ::-1], 15.0)[::-1, ::-1], found)
    assert (proximity.squares(mask | (rng.random(mask.shape) < 0.1), 15.0) <= found).all()
    assert ((found == 0) == mask).all()


def test_a_reach_of_whole_cells_holds_its_last_cell():
    mask = np.zeros((1, 40), bool)
    mask[0, 0] = True
    # 3000 m / 100.1 m is no whole number; 1500 / 50 and 0.3 / 0.1 are, though 0.3 / 0.1 is not to a computer.
    for reach, last in ((3000 / 100.1, 29), (1500 / 50, 30), (0.3 / 0.1, 3), (15000 / 500, 30)):
        reached = proximity.squares(mask, reach)[0] <= proximity.whole(reach)
        assert np.flatnonzero(reached).max() == last


def test_the_table_of_distances_ends_with_beyond():
    assert proximity.distances(4).tolist() == [0.0, 1.0, 2**0.5, 3**0.5, 2.0, np.inf]


def test_a_reach_of_too_many_cells_is_refused():
    with pytest.raises(NeaspecError, match=r"reach\.too_many_cells"):
        proximity.squares(np.ones((2, 2), bool), 8193.0)
    with pytest.raises(NeaspecError, match=r"reach\.too_many_cells"):
        proximity.whole(float("nan"))
