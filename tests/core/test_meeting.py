"""Pairs of patches: what holds of their least costs and corridors whatever the landscape, and how a run ends early."""

from __future__ import annotations

import heapq
import math
import time
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.graph import MCP_Geometric

from neaspec_plugin.core import meeting
from neaspec_plugin.core.leastcost import accumulated_cost
from neaspec_plugin.core.network import network
from neaspec_plugin.core.problem import Cancelled
from neaspec_plugin.core.spacing import within

SEEDS = st.integers(0, 2**32)


def landscape(seed, barriers=True):
    """Resistance from 1 up, half of them with barriers, and three to five patches of one to nine cells."""
    rng = np.random.default_rng(seed)
    shape = rng.integers(6, 26, 2)
    resistance = 1 + np.round(np.exp(rng.normal(1, 1, shape)), 2)
    if barriers:
        resistance[rng.random(shape) < rng.choice([0, 0.2])] = np.nan
    labels = np.zeros(shape, np.int32)
    for i in range(1, rng.integers(4, 7)):
        row, column = rng.integers(0, shape)
        block = labels[row : row + rng.integers(1, 4), column : column + rng.integers(1, 4)]
        block[block == 0] = i
    return resistance, labels


def everything(labels):
    return set(combinations(sorted(int(i) for i in np.unique(labels) if i), 2))


def costs_of(result):
    return {link.code: link.least_cost for link in result.links}


def test_200_landscapes_cost_what_scikit_image_says():
    compared = 0
    for seed in range(200):
        resistance, labels = landscape(seed)
        result = network(labels, resistance, 100.0, 300.0, everything(labels))
        costs = costs_of(result)
        closed = np.where(np.isnan(resistance), -1, resistance)
        for a in {a for a, _ in everything(labels)}:
            starts = np.argwhere((labels == a) & ~np.isnan(resistance))
            if not len(starts):
                continue
            field, _ = MCP_Geometric(closed, fully_connected=True).find_costs(starts)
            for b in range(a + 1, labels.max() + 1):
                least = 100 * field[labels == b].min(initial=np.inf)
                compared += 1
                assert costs.get(f"{a}-{b}", np.inf) == pytest.approx(least, rel=1e-9)
    assert compared > 1000


def plain_dijkstra(resistance, starts):
    """Accumulated cost cell by cell with a heap, as the books have it."""
    cost = np.full(resistance.shape, np.inf)
    queue = [(0.0, row, column) for row, column in starts]
    while queue:
        so_far, row, column = heapq.heappop(queue)
        if so_far >= cost[row, column]:
            continue
        cost[row, column] = so_far
        for down, right in product((-1, 0, 1), (-1, 0, 1)):
            r, c = row + down, column + right
            if (down or right) and 0 <= r < cost.shape[0] and 0 <= c < cost.shape[1] and not np.isnan(resistance[r, c]):
                step = 50.0 * (resistance[row, column] + resistance[r, c]) * math.hypot(down, right)
                heapq.heappush(queue, (so_far + step, r, c))
    return cost


def test_200_landscapes_have_the_corridors_of_brute_force():
    compared = 0
    for seed in range(1000, 1200):
        resistance, labels = landscape(seed)
        result = network(labels, resistance, 100.0, 400.0, everything(labels))
        fields = {}
        for i in {i for pair in everything(labels) for i in pair}:
            fields[i] = plain_dijkstra(resistance, np.argwhere((labels == i) & ~np.isnan(resistance)))
        found = dict(zip(costs_of(result), result.corridors))
        for a, b in everything(labels):
            least = fields[a][labels == b].min()
            corridor = found.get(f"{a}-{b}")
            assert (corridor is None) == np.isinf(least)
            if corridor is not None:
                compared += 1
                assert costs_of(result)[f"{a}-{b}"] == pytest.approx(least, rel=1e-9)
                laid = np.full(labels.shape, np.nan, np.float32)
                corridor.lay(laid)
                wanted = fields[a] + fields[b] - least
                sure = np.abs(wanted - 400.0) > 1e-3
                np.testing.assert_array_equal(np.isfinite(laid)[sure], (wanted <= 400.0)[sure])
                np.testing.assert_allclose(laid[np.isfinite(laid)], wanted[np.isfinite(laid)], rtol=1e-5, atol=1e-2)
    assert compared > 500


@given(SEEDS, st.sampled_from([0.25, 3.0, 1000.0]))
@settings(deadline=None, max_examples=40)
def test_scaling_the_resistance_scales_the_cost(seed, scale):
    resistance, labels = landscape(seed)
    if labels.max() < 2 or len(np.unique(labels)) < 3:
        return
    plain, scaled = (network(labels, resistance * s, 100.0, 500.0 * s, everything(labels)) for s in (1.0, scale))
    assert costs_of(scaled) == pytest.approx({code: cost * scale for code, cost in costs_of(plain).items()})
    both = np.isfinite(plain.surface) & np.isfinite(scaled.surface)
    np.testing.assert_allclose(scaled.surface[both], plain.surface[both] * scale, rtol=1e-4, atol=1e-3 * scale)


@given(SEEDS)
@settings(deadline=None, max_examples=40)
def test_a_transposed_landscape_gives_the_transposed_result(seed):
    resistance, labels = landscape(seed)
    if len(np.unique(labels)) < 3:
        return
    plain = network(labels, resistance, 100.0, 450.0)
    turned = network(labels.T, resistance.T, 100.0, 450.0)
    # Ties of allocation may join other neighbours; pairs both runs have must agree.
    shared = set(costs_of(plain)) & set(costs_of(turned))
    assert shared or not plain.links
    assert {c: costs_of(plain)[c] for c in shared} == pytest.approx({c: costs_of(turned)[c] for c in shared})
    everyone = [
        network(part, ground, 100.0, 450.0, everything(labels))
        for part, ground in ((labels, resistance), (labels.T, resistance.T))
    ]
    assert costs_of(everyone[0]) == pytest.approx(costs_of(everyone[1]))
    a, b = everyone[0].surface, everyone[1].surface.T
    both = np.isfinite(a) & np.isfinite(b)
    np.testing.assert_allclose(a[both], b[both], rtol=1e-4, atol=1e-3)
    only_one = np.isfinite(a) != np.isfinite(b)
    assert np.where(np.isfinite(a), a, b)[only_one] == pytest.approx(450.0, rel=1e-6)


@given(SEEDS)
@settings(deadline=None, max_examples=40)
def test_a_barrier_never_lowers_a_cost(seed):
    resistance, labels = landscape(seed)
    if len(np.unique(labels)) < 3:
        return
    before = costs_of(network(labels, resistance, 100.0, 0.0, everything(labels)))
    walled = resistance.copy()
    walled[resistance.shape[0] // 2, : resistance.shape[1] - 1] = np.nan
    if not np.isfinite(walled).any():
        return
    after = costs_of(network(labels, walled, 100.0, 0.0, everything(labels)))
    assert all(cost >= before[code] * (1 - 1e-12) for code, cost in after.items())


@given(SEEDS, st.sampled_from([0.0, 0.1, 0.5]))
@settings(deadline=None, max_examples=40)
def test_a_share_is_a_cutoff_of_its_own_for_each_pair(seed, share):
    resistance, labels = landscape(seed)
    if len(np.unique(labels)) < 3:
        return
    wide = network(labels, resistance, 100.0, math.inf)
    result = network(labels, resistance, 100.0, 1.0, share=share)
    cut = wide.kept({link.code: share * link.least_cost for link in wide.links})
    assert costs_of(result) == pytest.approx(costs_of(wide))
    for (link, (r, c), mask), (_, (r0, c0), loose) in zip(result.corridor_masks(), cut.corridor_masks()):
        whole, other = np.zeros(labels.shape, bool), np.zeros(labels.shape, bool)
        whole[r : r + mask.shape[0], c : c + mask.shape[1]] = mask
        other[r0 : r0 + loose.shape[0], c0 : c0 + loose.shape[1]] = loose
        differ = whole != other  # only where rounding to float32 meets the cutoff itself
        assert differ.sum() <= max(2, 0.02 * whole.sum()) or share == 0.0
        assert whole[link.rows, link.columns].all()


def test_a_network_of_some_links_forgets_the_others():
    resistance, labels = np.ones((3, 9)), np.zeros((3, 9), np.int32)
    labels[1, 0], labels[1, 4], labels[1, 8] = 1, 2, 3
    result = network(labels, resistance, 100.0, 200.0)
    first = result.kept({"1-2": 0.0})
    assert [link.code for link in first.links] == ["1-2"]
    np.testing.assert_array_equal(np.isfinite(first.surface), [[0] * 9, [1] * 5 + [0] * 4, [0] * 9])


def stop_at(share):
    def tell(done):
        if done >= share:
            raise Cancelled

    return tell


def test_a_stop_keeps_whole_pairs():
    resistance, labels = np.ones((5, 41)), np.zeros((5, 41), np.int32)
    for i in range(5):
        labels[2, 10 * i] = i + 1
    whole = network(labels, resistance, 100.0, 100.0)
    part = network(labels, resistance, 100.0, 100.0, partial=True, report=stop_at(0.7))
    assert part.stopped and not whole.stopped
    assert 0 < len(part.links) < len(whole.links)
    codes = {link.code: math.inf for link in part.links}
    np.testing.assert_array_equal(part.surface, whole.kept(codes).surface)
    assert not [problem for problem in part.problems if problem.code == "leastcost.no_way"]
    with pytest.raises(Cancelled):
        network(labels, resistance, 100.0, 100.0, partial=True, report=stop_at(0.2))


def test_fields_run_at_once_give_the_same(monkeypatch):
    for seed in range(10):
        resistance, labels = landscape(seed)
        one = network(labels, resistance, 100.0, 300.0, everything(labels))
        with monkeypatch.context() as patch:
            patch.setattr(meeting, "workers", lambda: 3)
            shares = []
            three = network(labels, resistance, 100.0, 300.0, everything(labels), report=shares.append)
        assert costs_of(one) == costs_of(three)
        np.testing.assert_array_equal(one.surface, three.surface)
        assert shares[-1] == 1.0


def test_fields_run_at_once_stop_at_once(monkeypatch):
    monkeypatch.setattr(meeting, "workers", lambda: 2)
    resistance, labels = np.ones((1200, 1200)), np.zeros((1200, 1200), np.int32)
    labels[0, 0], labels[1199, 1199] = 1, 2
    asked = []

    def stop(share):
        if share > 0.34 and not asked:
            asked.append(time.monotonic())
        if asked:
            raise Cancelled

    with pytest.raises(Cancelled):
        network(labels, resistance, 100.0, 100.0, report=stop)
    assert time.monotonic() - asked[0] < 2


def test_patches_within_a_distance_are_measured_from_edge_to_edge():
    labels = np.zeros((4, 12), np.int32)
    labels[:, 0], labels[:, 1], labels[0, 5], labels[3, 11] = 1, 2, 3, 4
    assert within(labels, 0.0) == {(1, 2)}
    assert within(labels, 3.0) == {(1, 2), (2, 3)}
    assert within(labels, 4.0) == {(1, 2), (2, 3), (1, 3)}
    assert within(labels, math.hypot(6, 3) - 1) == {(1, 2), (2, 3), (1, 3), (3, 4)}
    assert within(labels, 100.0) == everything(labels)


@given(SEEDS, st.sampled_from([0.0, 300.0, 5000.0]), st.sampled_from([1, 2]))
@settings(deadline=None, max_examples=60)
def test_a_corridor_is_the_sum_of_both_whole_fields(seed, cutoff, at_once):
    resistance, labels = landscape(seed)
    if len(np.unique(labels)) < 3:
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(meeting, "workers", lambda: at_once)
        result = network(labels, resistance, 100.0, cutoff, everything(labels))
    whole = {i: accumulated_cost(resistance, labels == i, 100.0) for i in range(1, labels.max() + 1)}
    for link, corridor in zip(result.links, result.corridors):
        total = whole[link.a] + whole[link.b] - link.least_cost
        (row, column), mask = (corridor.mask.row0, corridor.mask.column0), corridor.mask.values
        found = np.full(labels.shape, np.inf)
        found[row : row + mask.shape[0], column : column + mask.shape[1]][mask] = corridor.costs
        inside = total <= cutoff + 1e-9 * link.least_cost
        np.testing.assert_array_equal(np.isfinite(found), inside)
        np.testing.assert_allclose(found[inside], np.clip(total[inside], 0, cutoff), rtol=1e-6, atol=1e-3)


@given(SEEDS)
@settings(deadline=None, max_examples=60)
def test_a_corridor_is_least_on_its_path_and_grows_with_the_cutoff(seed):
    resistance, labels = landscape(seed)
    if len(np.unique(labels)) < 3:
        return
    narrow, wide = (network(labels, resistance, 100.0, cutoff, everything(labels)) for cutoff in (200.0, 900.0))
    for link, corridor in zip(wide.links, wide.corridors):
        laid = np.full(labels.shape, np.nan, np.float32)
        corridor.lay(laid)
        steps = resistance[link.rows, link.columns] * 50.0
        lengths = np.hypot(np.diff(link.rows), np.diff(link.columns))
        assert ((steps[1:] + steps[:-1]) * lengths).sum() == pytest.approx(link.least_cost, rel=1e-9)
        assert np.nanmin(laid) == pytest.approx(0, abs=1e-3)
        assert laid[link.rows, link.columns] == pytest.approx(0, abs=1e-3)
    assert costs_of(narrow) == costs_of(wide)
    assert not (np.isfinite(narrow.surface) & ~np.isfinite(wide.surface)).any()
