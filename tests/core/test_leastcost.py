"""Accumulated cost against scikit-image, its laws on random landscapes, limits, allocation and paths."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.leastcost import accumulated_cost, allocate, neighbours, path
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.core.resistance import passable

SEEDS = st.integers(0, 2**32)
WORKED = np.array([[1, 1, 5, 1, 1], [1, 10, 5, 10, 1], [1, 1, 1, 1, 1], [10, 10, 10, 10, 1], [1, 1, 1, 1, 1]], float)


def landscape(seed):
    """A random resistance surface with barriers of all kinds, and some sources."""
    rng = np.random.default_rng(seed)
    shape = rng.integers(1, 45, 2)
    kinds = (
        lambda: rng.uniform(1, 100, shape),
        lambda: rng.integers(1, 6, shape).astype(float),
        lambda: np.exp(rng.uniform(-7, 12, shape)),
        lambda: np.ones(shape),
        lambda: rng.choice([1.0, 1000.0], shape),
    )
    resistance = kinds[rng.integers(len(kinds))]().astype(rng.choice([np.float32, np.float64]))
    resistance[rng.random(shape) < rng.choice([0, 0.1, 0.45])] = rng.choice([np.nan, -1, 0, np.inf, -np.inf])
    sources = rng.random(shape) < rng.choice([0.003, 0.05])
    sources.flat[rng.integers(sources.size)] = True
    return resistance, sources


def cost_of(resistance, rows, columns, cell):
    """The cost of walking a path of cells, summed from its last cell (the source) on."""
    values = resistance.astype(float)[rows, columns][::-1]
    lengths = np.hypot(np.diff(rows), np.diff(columns))[::-1]
    return math.fsum((values[:-1] + values[1:]) / 2 * lengths * cell)


@given(SEEDS, st.sampled_from([1.0, 30.0, 100.0]))
@settings(deadline=None, max_examples=150)
def test_equal_to_scikit_image(seed, cell):
    graph = pytest.importorskip("skimage.graph")
    resistance, sources = landscape(seed)
    open_ = passable(resistance)
    starts = np.argwhere(sources & open_)
    expected = np.full(resistance.shape, np.inf)
    if len(starts):
        surface = np.where(open_, resistance.astype(float), -1.0)
        expected = graph.MCP_Geometric(surface, sampling=(cell, cell)).find_costs(starts)[0]
    found = accumulated_cost(resistance, sources, cell)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, expected, rtol=1e-9)


@given(SEEDS, st.floats(0, 1), st.sampled_from([-1, 0, 1]))
@settings(deadline=None, max_examples=150)
def test_a_limit_keeps_every_cell_at_or_below_it_and_none_above(seed, share, nudge):
    resistance, sources = landscape(seed)
    full = accumulated_cost(resistance, sources, 30.0)
    reached = np.sort(full[np.isfinite(full)])
    if not reached.size:
        return
    limit = float(reached[int(share * (reached.size - 1))])
    if nudge and limit > 0:
        limit = float(np.nextafter(limit, nudge * np.inf))
    np.testing.assert_array_equal(
        accumulated_cost(resistance, sources, 30.0, limit=limit), np.where(full <= limit, full, np.inf)
    )


@given(SEEDS)
@settings(deadline=None, max_examples=60)
def test_stopping_at_targets_is_a_limit_at_the_cheapest_of_them(seed):
    resistance, sources = landscape(seed)
    targets = np.random.default_rng(seed + 1).random(resistance.shape) < 0.05
    full = accumulated_cost(resistance, sources, 30.0)
    nearest = full[targets].min(initial=np.inf)
    np.testing.assert_array_equal(
        accumulated_cost(resistance, sources, 30.0, stop_at=targets), np.where(full <= nearest, full, np.inf)
    )


def test_a_large_landscape_crosses_many_thresholds_within_the_limit():
    graph = pytest.importorskip("skimage.graph")
    rng = np.random.default_rng(7)
    resistance = np.exp(rng.normal(2, 1.5, (420, 510)))
    resistance[rng.random(resistance.shape) < 0.1] = np.nan
    sources = np.zeros(resistance.shape, bool)
    sources[[3, 200, 400], [5, 500, 100]] = True
    resistance[sources] = 1
    expected = graph.MCP_Geometric(np.where(np.isnan(resistance), -1, resistance)).find_costs(np.argwhere(sources))[0]
    full = accumulated_cost(resistance, sources, 1.0)
    np.testing.assert_allclose(full, expected, rtol=1e-9)
    limit = float(np.median(full[np.isfinite(full)]))
    np.testing.assert_array_equal(
        accumulated_cost(resistance, sources, 1.0, limit), np.where(full <= limit, full, np.inf)
    )


@given(SEEDS)
@settings(deadline=None)
def test_laws_of_cost(seed):
    resistance, sources = landscape(seed)
    cost = accumulated_cost(resistance, sources, 30.0)
    np.testing.assert_allclose(accumulated_cost(resistance.T, sources.T, 30.0), cost.T, rtol=1e-12)
    np.testing.assert_allclose(accumulated_cost(resistance.astype(float) * 4, sources, 30.0), cost * 4, rtol=1e-12)
    np.testing.assert_allclose(accumulated_cost(resistance, sources, 60.0), cost * 2, rtol=1e-12)
    closed = np.random.default_rng(seed).random(resistance.shape) < 0.1
    assert (accumulated_cost(np.where(closed, np.nan, resistance), sources, 30.0) >= cost * (1 - 1e-12)).all()
    assert (cost[sources & passable(resistance)] == 0).all()
    assert np.isinf(cost[~passable(resistance)]).all()


@given(SEEDS)
@settings(deadline=None)
def test_the_path_costs_what_was_accumulated(seed):
    resistance, sources = landscape(seed)
    cost = accumulated_cost(resistance, sources, 30.0)
    reached = np.argwhere(np.isfinite(cost))
    if not len(reached):
        return
    row, column = max(reached.tolist(), key=lambda cell: cost[tuple(cell)])
    rows, columns = path(cost, resistance, 30.0, row, column)
    assert (rows[0], columns[0]) == (row, column)
    assert cost[rows[-1], columns[-1]] == 0
    assert max(np.abs(np.diff(rows)).max(initial=0), np.abs(np.diff(columns)).max(initial=0)) <= 1
    assert cost_of(resistance, rows, columns, 30.0) == pytest.approx(cost[row, column], rel=1e-9)


@given(SEEDS)
@settings(deadline=None)
def test_allocation_and_neighbours(seed):
    resistance, sources = landscape(seed)
    labels = np.zeros(resistance.shape, np.int32)
    labels[sources] = np.arange(1, sources.sum() + 1) % 5 + 1
    cost = accumulated_cost(resistance, labels > 0, 30.0)
    owner = allocate(cost, labels, resistance, 30.0)
    single = {i: accumulated_cost(resistance, labels == i, 30.0) for i in np.unique(labels) if i}
    for i, field in single.items():
        np.testing.assert_allclose(field[owner == i], cost[owner == i], rtol=1e-12)
    np.testing.assert_array_equal(owner > 0, np.isfinite(cost))
    for (a, b), bound in neighbours(cost, owner, resistance, 30.0).items():
        assert a < b
        least = single[a][labels == b].min()
        assert least <= bound * (1 + 1e-12)


def test_the_worked_grid():
    start = np.zeros((5, 5), bool)
    start[0, 0] = True
    cost = accumulated_cost(WORKED, start, 100.0)
    assert cost[0, 4] == pytest.approx(400 + 200 * math.sqrt(2))
    assert cost[2, 2] == pytest.approx(341.4214, abs=5e-5)
    rows, columns = path(cost, WORKED, 100.0, 0, 4)
    assert list(zip(rows, columns)) == [(0, 4), (1, 4), (2, 3), (2, 2), (2, 1), (1, 0), (0, 0)]


def test_ties_give_the_same_path_every_time():
    start = np.zeros((9, 9), bool)
    start[8, 8] = True
    cost = accumulated_cost(np.ones((9, 9)), start, 10.0)
    rows, columns = path(cost, np.ones((9, 9)), 10.0, 0, 3)
    assert list(zip(rows, columns))[:4] == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_nothing_is_reached_from_barriers_or_from_nowhere():
    resistance = np.array([[1.0, np.nan]])
    for sources in ([[False, True]], [[False, False]]):
        assert np.isinf(accumulated_cost(resistance, np.array(sources), 1.0)).all()
    with pytest.raises(NeaspecError, match=r"leastcost\.no_path"):
        path(np.array([[0.0, np.inf]]), resistance, 1.0, 0, 1)


def test_resistances_too_far_apart_are_named():
    resistance = np.array([[1e20, 1e20, 1e-20, 1e-20]])
    start = np.array([[True, False, False, False]])
    cost = accumulated_cost(resistance, start, 1.0)
    with pytest.raises(NeaspecError, match=r"leastcost\.range"):
        path(cost, resistance, 1.0, 0, 3)


def test_cancel_takes_effect_within_two_seconds():
    resistance = np.random.default_rng(0).uniform(1, 50, (1500, 1500))
    sources = np.zeros(resistance.shape, bool)
    sources[0, 0] = True
    calls = [time.perf_counter()]

    def stop(share):
        calls.append(time.perf_counter())
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        accumulated_cost(resistance, sources, 30.0, report=stop)
    assert max(np.diff(calls)) < 2
