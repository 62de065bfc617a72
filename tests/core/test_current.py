"""Current between patches: worked circuits, a direct solve of the same equations, and laws of electricity."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.current import between, currents, neighbour_pairs
from neaspec_plugin.core.problem import Cancelled, NeaspecError

SEEDS = st.integers(0, 2**32)
ROOT2 = math.sqrt(2)


def circuit(rows, ends):
    """A resistance surface, and labels with patch 1, 2, ... at the given cells."""
    resistance = np.array(rows, float)
    labels = np.zeros(resistance.shape, np.int32)
    for number, cells in enumerate(ends, start=1):
        for cell in cells:
            labels[cell] = number
    return labels, resistance


def landscape(seed):
    """Resistance 1..10 000 with holes, and two patches of any size, on barriers at times, touching at times."""
    rng = np.random.default_rng(seed)
    shape = rng.integers(2, 34, 2)
    resistance = np.exp(rng.uniform(0, rng.choice([0.1, 2, math.log(10_000)]), shape))
    resistance[rng.random(shape) < rng.choice([0, 0.1, 0.35, 0.5])] = rng.choice([np.nan, 0])
    labels = np.zeros(shape, np.int32)
    for i in (1, 2):
        row, column = rng.integers(0, shape)
        block = labels[row : row + rng.integers(1, 5), column : column + rng.integers(1, 5)]
        block[block == 0] = i
    return labels, resistance


def edges(labels, resistance):
    """Both ends and the conductance of each conductor, found cell by cell."""
    rows, columns = resistance.shape
    for row in range(rows):
        for column in range(columns):
            for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
                r, c = row + down, column + right
                if r < rows and 0 <= c < columns:
                    mean = (resistance[row, column] + resistance[r, c]) / 2
                    if mean > 0 and np.isfinite(mean) and min(resistance[row, column], resistance[r, c]) > 0:
                        yield (row, column), (r, c), 1 / mean / math.hypot(down, right)


def direct(labels, resistance):
    """Effective resistance and current of each cell by a direct solve of Kirchhoff's equations; None without a way."""
    sparse = pytest.importorskip("scipy.sparse")
    linalg = pytest.importorskip("scipy.sparse.linalg")
    graph = pytest.importorskip("scipy.sparse.csgraph")
    node = np.arange(2, labels.size + 2).reshape(labels.shape)
    node[labels == 1], node[labels == 2] = 0, 1
    found = [(node[p], node[q], g, p, q) for p, q, g in edges(labels, resistance)]
    found = [one for one in found if one[0] != one[1]]
    if not found:
        return None
    p, q, g = (np.array(values) for values in list(zip(*found))[:3])
    size = labels.size + 2
    adjacency = sparse.coo_matrix((g, (p, q)), (size, size))
    adjacency = (adjacency + adjacency.T).tocsr()
    part = graph.connected_components(adjacency, directed=False)[1]
    if part[0] != part[1]:
        return None
    kept = np.flatnonzero(part == part[0])
    laplacian = sparse.diags(np.asarray(adjacency.sum(axis=1)).ravel()) - adjacency
    solved = kept[kept != 1]
    inflow = np.zeros(size)
    inflow[0] = 1
    potential = np.zeros(size)
    potential[solved] = linalg.spsolve(laplacian[solved][:, solved].tocsc(), inflow[solved])
    current = np.zeros(labels.shape)
    for one, other, conductance, at, to in found:
        flow = abs(potential[one] - potential[other]) * conductance
        current[at] += flow
        current[to] += flow
    current[(labels != 1) & (labels != 2)] /= 2
    return potential[0], current


def spread_out(flow, shape):
    """The current of a pair on the whole raster."""
    whole = np.zeros(shape)
    height, width = flow.current.shape
    whole[flow.row0 : flow.row0 + height, flow.column0 : flow.column0 + width] = flow.current
    return whole


@pytest.mark.parametrize(
    ("rows", "ends", "expected"),
    [
        ([[1, 3, 1]], [[(0, 0)], [(0, 2)]], 4.0),  # in line: 2 + 2
        ([[1, 1], [1, 1]], [[(0, 0)], [(1, 1)]], 2 - ROOT2),  # 2 || 2 || sqrt 2, corner to corner
        ([[1, 1], [np.nan, 1]], [[(0, 0)], [(1, 1)]], 1 / (1 / 2 + 1 / ROOT2)),
        ([[4], [4]], [[(0, 0)], [(1, 0)]], 4.0),  # patches that touch
        ([[1, 1, 1]], [[(0, 0), (0, 1)], [(0, 2)]], 1.0),  # a patch is one node
        ([[2, 2, 2, 2, 2]], [[(0, 0)], [(0, 4)]], 8.0),
    ],
)
def test_small_circuits_worked_by_hand(rows, ends, expected):
    flow = between(*circuit(rows, ends), 1, 2)
    assert flow.effective_resistance == pytest.approx(expected, rel=1e-12)


def test_the_square_of_the_methods():
    labels, resistance = circuit([[1, 1], [1, 1]], [[(0, 0)], [(1, 1)]])
    flow = between(labels, resistance, 1, 2)
    # Two ways of 1 + 1 beside the diagonal of sqrt 2: 1 / (1/2 + 1/2 + 1/sqrt 2); without diagonals it would be 1.
    assert flow.effective_resistance == pytest.approx(0.585786, abs=5e-7)
    assert flow.current[0, 1] == flow.current[1, 0] == pytest.approx(0.585786 / 2, abs=5e-7)
    assert flow.current[0, 0] == flow.current[1, 1] == pytest.approx(1.0)


def test_two_ways_share_the_current():
    # Two ways of three cells u around a wall, each entered and left over a corner: sqrt 2 (1 + u) + 2 u is 4 and 12.
    upper, lower = ((way - ROOT2) / (2 + ROOT2) for way in (4, 12))
    wall = np.nan
    rows = [[wall, upper, upper, upper, wall], [1, wall, wall, wall, 1], [wall, lower, lower, lower, wall]]
    ends = [[(1, 0)], [(1, 4)]]
    flow = between(*circuit(rows, ends), 1, 2)
    assert flow.effective_resistance == pytest.approx(3.0, rel=1e-12)
    assert flow.current[0, 2] == pytest.approx(0.75) and flow.current[2, 2] == pytest.approx(0.25)
    assert (flow.greatest, flow.row, flow.column) == (pytest.approx(0.75), 0, 1)


def test_a_gap_of_one_cell_takes_all_the_current():
    rows = np.ones((21, 31))
    rows[:, 15] = np.nan
    rows[6, 15] = 1
    flow = between(*circuit(rows, [[(10, 0)], [(10, 30)]]), 1, 2)
    assert (flow.row, flow.column) == (6, 15)
    assert flow.greatest == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("part", range(4))
def test_equal_to_a_direct_solve_on_random_landscapes(part):
    for seed in range(part * 50, part * 50 + 50):
        labels, resistance = landscape(seed)
        expected = direct(labels, resistance)
        flow = between(labels, resistance, 1, 2) if {1, 2} <= set(np.unique(labels)) else None
        if expected is None:
            assert flow is None, seed
            continue
        assert flow.residual <= 1e-6, seed
        assert flow.effective_resistance == pytest.approx(expected[0], rel=1e-6), seed
        np.testing.assert_allclose(spread_out(flow, labels.shape), expected[1], atol=1e-4, err_msg=str(seed))


def large(n, seed):
    """Resistance 1..10 000 with patterns of all sizes, a broken wall and scattered holes."""
    rng = np.random.default_rng(seed)
    field = np.zeros((n, n))
    for k in (64, 32, 16, 8, 4, 2, 1):
        field += np.kron(rng.normal(size=(n // k + 2, n // k + 2)) * k**0.8, np.ones((k, k)))[:n, :n]
    resistance = np.exp(np.interp(field, (field.min(), field.max()), (0, math.log(10_000))))
    resistance[rng.random((n, n)) < 0.02] = np.nan
    resistance[n // 2] = np.nan
    resistance[n // 2, [n // 7, n // 2, n - 9]] = 2
    labels = np.zeros((n, n), np.int32)
    labels[n // 10 : n // 8, n // 10 : n // 8], labels[-n // 8 : -n // 10, -n // 8 : -n // 10] = 1, 2
    return labels, resistance


@pytest.mark.parametrize("seed", [1, 2])
def test_equal_to_a_direct_solve_on_a_large_landscape(seed):
    labels, resistance = large(150, seed)
    expected = direct(labels, resistance)
    flow = between(labels, resistance, 1, 2)
    assert flow.iterations <= 40
    assert flow.effective_resistance == pytest.approx(expected[0], rel=1e-6)
    np.testing.assert_allclose(spread_out(flow, labels.shape), expected[1], atol=1e-4)


@given(SEEDS)
@settings(deadline=None, max_examples=60)
def test_laws_of_current(seed):
    labels, resistance = landscape(seed)
    if not {1, 2} <= set(np.unique(labels)):
        return
    flow = between(labels, resistance, 1, 2)
    back = between(labels, resistance, 2, 1)
    if flow is None:
        assert back is None
        return
    assert back.effective_resistance == pytest.approx(flow.effective_resistance, rel=1e-9)
    np.testing.assert_allclose(back.current, flow.current, atol=1e-5)
    scaled = between(labels, resistance * 37, 1, 2)
    assert scaled.effective_resistance == pytest.approx(37 * flow.effective_resistance, rel=1e-9)
    turned = between(labels.T, resistance.T, 1, 2)
    assert turned.effective_resistance == pytest.approx(flow.effective_resistance, rel=1e-9)
    whole = spread_out(flow, labels.shape)
    assert whole[labels == 1].sum() == pytest.approx(1, abs=1e-5)
    assert whole[labels == 2].sum() == pytest.approx(1, abs=1e-5)
    assert whole.min() >= 0 and whole.max() <= 1 + 1e-5


@given(SEEDS)
@settings(deadline=None, max_examples=40)
def test_easier_ground_never_raises_the_effective_resistance(seed):
    labels, resistance = landscape(seed)
    if not {1, 2} <= set(np.unique(labels)):
        return
    flow = between(labels, resistance, 1, 2)
    rng = np.random.default_rng(seed + 1)
    easier = np.where(rng.random(resistance.shape) < 0.2, resistance * rng.uniform(0.1, 1), resistance)
    easier = np.where((rng.random(resistance.shape) < 0.1) & ~(resistance > 0), 5.0, easier)
    after = between(labels, easier, 1, 2)
    if flow is not None:
        assert after.effective_resistance <= flow.effective_resistance * (1 + 1e-9)


@given(SEEDS)
@settings(deadline=None, max_examples=40)
def test_one_ampere_passes_every_line_across(seed):
    rng = np.random.default_rng(seed)
    rows, columns = rng.integers(1, 9), rng.integers(3, 30)
    resistance = rng.uniform(1, 100, (rows, columns))
    labels = np.zeros((rows, columns), np.int32)
    labels[:, 0], labels[:, -1] = 1, 2
    flow = between(labels, resistance, 1, 2)
    # Current may run up and down within a column, so a column carries at least what crosses it.
    assert (flow.current.sum(axis=0) >= 1 - 1e-5).all()
    if rows == 1:
        np.testing.assert_allclose(flow.current, 1, atol=1e-6)


@pytest.mark.parametrize("spacing", [7, 31])
def test_walls_and_rivers_cost_no_more_iterations(spacing):
    labels, resistance = large(240, 3)
    resistance = np.where(np.isnan(resistance), np.nan, 1 + resistance % 7)
    resistance[::spacing], resistance[:, :: spacing + 3] = 10_000, 10_000
    resistance[5::20, 9:-9] = np.nan
    flow = between(labels, resistance, 1, 2)
    assert flow.residual <= 1e-6 and flow.iterations <= 40


def test_islands_and_dead_ends_carry_nothing():
    resistance = np.ones((20, 30))
    resistance[:, 10] = np.nan
    resistance[5, 10] = 1  # the only way in and out of the west
    resistance[15:, 20:] = np.nan
    resistance[17:19, 25:28] = 1  # an island
    labels = np.zeros(resistance.shape, np.int32)
    labels[2, 12], labels[10, 25] = 1, 2
    flow = between(labels, resistance, 1, 2)
    whole = spread_out(flow, labels.shape)
    assert np.abs(whole[:, :10]).max() < 1e-6
    assert whole[17:19, 25:28].max() == 0


@pytest.mark.parametrize("contrast", [10_000, 1 / 10_000])
def test_a_winding_corridor_of_one_cell_through_the_hardest_contrast(contrast):
    n = 61
    resistance = np.full((n, n), float(contrast))
    for row in range(0, n, 2):
        resistance[row] = 1
    resistance[1::4, -1] = 1
    resistance[3::4, 0] = 1
    labels = np.zeros((n, n), np.int32)
    labels[0, 0], labels[-1, -1] = 1, 2
    expected = direct(labels, resistance)
    flow = between(labels, resistance, 1, 2)
    assert flow.residual <= 1e-6
    assert flow.effective_resistance == pytest.approx(expected[0], rel=1e-6)
    np.testing.assert_allclose(spread_out(flow, labels.shape), expected[1], atol=1e-4)
    resistance[resistance == contrast] = np.nan
    walled = between(labels, resistance, 1, 2)
    expected = direct(labels, resistance)
    assert walled.residual <= 1e-6
    assert walled.effective_resistance == pytest.approx(expected[0], rel=1e-6)
    np.testing.assert_allclose(spread_out(walled, labels.shape), expected[1], atol=1e-4)


def test_the_sum_over_pairs():
    labels, resistance = circuit(np.ones((1, 7)), [[(0, 0)], [(0, 3)], [(0, 6)]])
    result = currents(labels, resistance, pairs={(1, 2), (1, 3), (2, 3)})
    assert [flow.code for flow in result.flows] == ["1-2", "1-3", "2-3"]
    assert [flow.effective_resistance for flow in result.flows] == pytest.approx([3, 6, 3])
    np.testing.assert_allclose(result.total, [[2, 2, 2, 3, 2, 2, 2]], atol=1e-5)
    assert result.problems == ()
    few = currents(labels, resistance, pairs={(3, 1)})
    assert [flow.code for flow in few.flows] == ["1-3"]
    assert few.total.dtype == np.float32
    # Without a choice the neighbours by cost allocation: 2 stands between 1 and 3.
    assert [flow.code for flow in currents(labels, resistance).flows] == ["1-2", "2-3"]


def test_only_used_ground_leads():
    labels, resistance = circuit(np.ones((3, 5)), [[(1, 0)], [(1, 4)]])
    used = np.zeros((3, 5), bool)
    used[1] = True
    result = currents(labels, resistance, used=used)
    assert result.flows[0].effective_resistance == pytest.approx(4.0)
    assert np.isnan(result.total[0]).all() and np.isfinite(result.total[1]).all()


def test_pairs_without_a_way_are_named_and_the_others_done():
    labels, resistance = circuit([[1, 1, 1, np.nan, 1]], [[(0, 0)], [(0, 2)], [(0, 4)]])
    result = currents(labels, resistance, pairs={(1, 2), (1, 3)})
    assert [flow.code for flow in result.flows] == ["1-2"]
    assert [(one.code, one.place) for one in result.problems] == [
        ("resistance.no_data", ""),
        ("current.no_way", "1-3"),
    ]
    assert neighbour_pairs(labels, resistance, resistance > 0) == {(1, 2)}


def test_what_did_not_converge_is_named():
    labels, resistance = large(60, 5)
    result = currents(labels, resistance, most=2)
    problem = result.problems[-1]
    assert problem.code == "current.not_converged" and problem.values["iterations"] == 2
    assert problem.values["residual"] > problem.values["tolerance"]


def test_bad_input_is_named():
    with pytest.raises(NeaspecError, match=r"patch\.too_few"):
        currents(np.array([[1, 0]]), np.ones((1, 2)))
    with pytest.raises(NeaspecError, match=r"resistance\.all_barrier"):
        currents(np.array([[1, 2]]), np.full((1, 2), np.nan))


def test_cancel_takes_effect_within_two_seconds():
    labels, resistance = large(400, 1)
    calls = [time.perf_counter()]

    def stop(share):
        calls.append(time.perf_counter())
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        currents(labels, resistance, report=stop)
    assert max(np.diff(calls)) < 2


@pytest.mark.parametrize(
    ("rows", "ends", "least", "ratio"),
    [
        ([[1, 3, 1]], ([(0, 0)], [(0, 2)]), 4.0, 1.0),
        ([[1, 1], [1, 1]], ([(0, 0)], [(1, 1)]), ROOT2, 1 + ROOT2),
        ([[2] * 9], ([(0, 0)], [(0, 8)]), 16.0, 1.0),
    ],
)
def test_the_least_cost_per_effective_resistance_tells_of_other_ways(rows, ends, least, ratio):
    (flow,) = currents(*circuit(rows, ends)).flows
    assert flow.least_cost == pytest.approx(least)
    assert flow.cost_per_resistance == pytest.approx(ratio, rel=1e-6)


def test_the_least_cost_stays_on_the_ground_of_the_current():
    labels, resistance = circuit([[1, 1, 1], [9, 9, 9]], ([(0, 0), (1, 0)], [(0, 2), (1, 2)]))
    (wide,) = currents(labels, resistance).flows
    (narrow,) = currents(labels, resistance, used=np.arange(6).reshape(2, 3) > 2).flows
    # The patches are open all over, so that the way over the dearer cell between begins and ends at a diagonal.
    assert (wide.least_cost, narrow.least_cost) == (2.0, pytest.approx(10 * ROOT2))
