"""The solver alone: against a dense solve, on any shape, and no slower in iterations on larger rasters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.aggregates import Conductors
from neaspec_plugin.core.multigrid import solve

SEEDS = st.integers(0, 2**32)
STEPS = ((0, 1), (1, 0), (1, 1), (1, -1))


def conductors(shape, seed, contrast=1e4, missing=0.2):
    """Random conductors, some missing; ground of potential 1 along the west, of potential 0 along the east."""
    rng = np.random.default_rng(seed)
    ahead = []
    for down, right in STEPS:
        values = np.exp(rng.uniform(0, np.log(contrast), shape)) * (rng.random(shape) >= missing)
        values[shape[0] - down :] = 0
        if right > 0:
            values[:, -1] = 0
        elif right < 0:
            values[:, 0] = 0
        ahead.append(values.ravel())
    west, east = np.zeros(shape), np.zeros(shape)
    west[:, 0], east[:, -1] = rng.uniform(0.1, 2, shape[0]), rng.uniform(0.1, 2, shape[0])
    return Conductors(*shape, tuple(ahead), (west + east).ravel()), west.ravel()


def matrix_of(found):
    """The same conductors as a dense matrix."""
    matrix = np.diag(found.fixed)
    for offset, ahead in zip(found.offsets, found.ahead):
        for cell in np.flatnonzero(ahead):
            other, value = cell + offset, ahead[cell]
            matrix[[cell, other], [cell, other]] += value
            matrix[cell, other] -= value
            matrix[other, cell] -= value
    return matrix


@given(SEEDS, st.integers(1, 24), st.integers(1, 24))
@settings(deadline=None, max_examples=100)
def test_equal_to_a_dense_solve_and_one_current_passes_every_cut(seed, rows, columns):
    graph = pytest.importorskip("scipy.sparse.csgraph")
    found, inflow = conductors((rows, columns), seed)
    matrix = matrix_of(found)
    part = graph.connected_components(matrix != 0, directed=False)[1]
    assume(set(part[inflow > 0]) & set(part[found.fixed > inflow]))  # without a way the current is 0
    result = solve(replace(found, fixed=found.fixed.copy()), inflow.copy(), float(inflow.sum()), 1e-9, 400)
    assert result.residual <= 1e-9
    current = float(inflow.sum() - inflow @ result.potential)
    balance = matrix @ result.potential - inflow
    assert np.linalg.norm(balance) <= 1e-7 * current
    live = np.flatnonzero(np.isin(part, part[found.fixed > 0]))  # an island has no potential of its own
    expected = np.linalg.solve(matrix[np.ix_(live, live)], inflow[live])
    np.testing.assert_allclose(result.potential[live], expected, atol=1e-6)
    # A cut: some cells together with the western ground. What leaves them is the current, whichever cells they are.
    side = np.random.default_rng(seed + 1).random(rows * columns) < 0.5
    to_east = found.fixed - inflow
    over = float((inflow * (1 - result.potential))[~side].sum()) + float((to_east * result.potential)[side].sum())
    for offset, ahead in zip(found.offsets, found.ahead):
        for cell in np.flatnonzero(ahead):
            if side[cell] != side[cell + offset]:
                fall = result.potential[cell] - result.potential[cell + offset]
                over += float(ahead[cell] * fall) * (1 if side[cell] else -1)
    assert over == pytest.approx(current, rel=1e-5)


@pytest.mark.parametrize("n", [250, 251, 600])
def test_iterations_hardly_grow_with_the_raster(n):
    found, inflow = conductors((n, n), 1, missing=0.05)
    result = solve(found, inflow.copy(), float(inflow.sum()), 1e-6, 100)
    assert result.residual <= 1e-6
    assert result.iterations <= 40


def test_the_iterations_end_where_they_are_told_and_the_residual_says_how_far_they_came():
    found, inflow = conductors((60, 60), 2)
    result = solve(found, inflow.copy(), float(inflow.sum()), 1e-6, 2)
    assert result.iterations == 2 and result.residual > 1e-6


def test_nothing_to_solve_takes_no_step():
    found, inflow = conductors((3, 3), 2)
    result = solve(found, np.zeros_like(inflow), 1.0, 1e-6, 10)
    assert (result.iterations, result.residual) == (0, 0.0) and not result.potential.any()


def test_a_tolerance_beyond_the_digits_ends_too():
    found, inflow = conductors((40, 40), 3)
    result = solve(found, inflow.copy(), float(inflow.sum()), 0.0, 300)
    assert result.residual < 1e-8 and np.isfinite(result.potential).all()


def test_progress_rises_to_one():
    found, inflow = conductors((120, 120), 4)
    shares: list[float] = []
    solve(found, inflow.copy(), float(inflow.sum()), 1e-6, 100, shares.append)
    assert shares[-1] == 1.0 and all(0 <= share <= 1 for share in shares)
