"""Links, the corridor surface and corridor masks between patches."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.leastcost import accumulated_cost
from neaspec_plugin.core.network import network
from neaspec_plugin.core.patch import label
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.core.spacing import nearest, outline

SEEDS = st.integers(0, 2**32)
WORKED = np.array([[1, 1, 5, 1, 1], [1, 10, 5, 10, 1], [1, 1, 1, 1, 1], [10, 10, 10, 10, 1], [1, 1, 1, 1, 1]], float)
ENDS = np.zeros((5, 5), np.int32)
ENDS[0, 0], ENDS[0, 4] = 1, 2


def landscape(seed):
    """Resistance with barriers, and two to seven patches, some of them on barriers."""
    rng = np.random.default_rng(seed)
    shape = rng.integers(4, 40, 2)
    resistance = np.exp(rng.normal(1, 1, shape))
    resistance[rng.random(shape) < rng.choice([0, 0.1, 0.4])] = rng.choice([np.nan, 0])
    labels = np.zeros(shape, np.int32)
    for i in range(1, rng.integers(3, 8)):
        row, column = rng.integers(0, shape)
        block = labels[row : row + rng.integers(1, 5), column : column + rng.integers(1, 5)]
        block[block == 0] = i
    return resistance, labels


def by_force(resistance, labels, cell):
    """Full cost fields of all patches."""
    return {int(i): accumulated_cost(resistance, labels == i, cell) for i in np.unique(labels) if i}


def test_the_worked_grid():
    result = network(ENDS, WORKED, 100.0, math.inf)
    (link,) = result.links
    assert link.code == "1-2"
    assert link.least_cost == pytest.approx(682.8427, abs=5e-5)
    assert link.euclidean_m == 400.0
    assert link.cost_ratio == pytest.approx(1.707107, abs=5e-7)
    assert link.path_length_m == pytest.approx(400 + 200 * math.sqrt(2))
    assert list(zip(link.rows, link.columns)) == [(0, 0), (1, 0), (2, 1), (2, 2), (2, 3), (1, 4), (0, 4)]
    np.testing.assert_allclose(result.surface[0], [0, 117.157, 117.157, 117.157, 0], atol=5e-4)
    np.testing.assert_allclose(result.surface[2], [58.579, 0, 0, 0, 58.579], atol=5e-4)
    assert result.surface[1, 1] == pytest.approx(958.579, abs=5e-4)
    assert result.surface[4, 4] == pytest.approx(400)
    assert result.surface[3, 4] == pytest.approx(200)
    assert result.surface.dtype == np.float32
    assert result.problems == ()


@given(SEEDS, st.sampled_from([0.0, 40.0, 300.0, math.inf]), st.booleans())
@example(57552, 40.0, False)  # a patch in two parts: the corridor is in two parts as well
@settings(deadline=None, max_examples=120)
def test_equal_to_full_fields(seed, cutoff, every):
    resistance, labels = landscape(seed)
    ids = [int(i) for i in np.unique(labels) if i]
    if len(ids) < 2 or not (resistance > 0).any():
        return
    pairs = set(combinations(ids, 2)) if every else None
    result = network(labels, resistance, 30.0, cutoff, pairs)
    fields = by_force(resistance, labels, 30.0)
    surface = np.full(labels.shape, np.inf)
    for link, (row0, column0), mask in result.corridor_masks():
        least = fields[link.a][labels == link.b].min()
        assert link.least_cost == pytest.approx(least, rel=1e-9)
        assert labels[link.rows[0], link.columns[0]] == link.a
        assert labels[link.rows[-1], link.columns[-1]] == link.b
        assert link.path_length_m >= link.euclidean_m * (1 - 1e-12)
        assert link.euclidean_m == pytest.approx(
            30 * min(math.dist(p, q) for p in np.argwhere(labels == link.a) for q in np.argwhere(labels == link.b))
        )
        corridor = np.maximum(fields[link.a] + fields[link.b] - least, 0)
        whole = np.zeros(labels.shape, bool)
        whole[row0 : row0 + mask.shape[0], column0 : column0 + mask.shape[1]] = mask
        near = np.isclose(corridor, cutoff, rtol=0, atol=1e-6) & np.isfinite(corridor)
        np.testing.assert_array_equal(whole | near, np.isfinite(corridor) & (corridor <= cutoff) | near)
        assert whole[link.rows, link.columns].all()
        # Every cell's way to A and to B lies in the corridor: each part reaches both. A patch may be in parts itself.
        parts = label(whole)
        for patch in (link.a, link.b):
            assert set(np.unique(parts[labels == patch])) >= set(range(1, parts.max() + 1))
        surface = np.minimum(surface, np.where(whole, corridor, np.inf))
    np.testing.assert_array_equal(np.isfinite(result.surface), np.isfinite(surface))
    np.testing.assert_allclose(
        result.surface[np.isfinite(surface)], surface[np.isfinite(surface)], rtol=1e-5, atol=1e-3
    )
    met = {(link.a, link.b) for link in result.links}
    if every:
        assert met == {(a, b) for a, b in combinations(ids, 2) if np.isfinite(fields[a][labels == b]).any()}
    named = {p.place for p in result.problems if p.code in ("leastcost.unreachable", "patch.on_barrier")}
    lone = {i for i in ids if not any(np.isfinite(fields[i][labels == j]).any() for j in ids if j != i)}
    assert named == {str(i) for i in lone}


@given(SEEDS)
@settings(deadline=None, max_examples=40)
def test_a_wider_cutoff_contains_the_narrower(seed):
    resistance, labels = landscape(seed)
    if np.unique(labels).size < 3 or not (resistance > 0).any():
        return
    narrow, wide = (network(labels, resistance, 30.0, cutoff) for cutoff in (50.0, 200.0))
    assert (np.isfinite(wide.surface) >= np.isfinite(narrow.surface)).all()
    np.testing.assert_allclose(wide.surface[np.isfinite(narrow.surface)], narrow.surface[np.isfinite(narrow.surface)])
    assert np.nanmin(narrow.surface, initial=0) == 0
    assert np.nanmax(wide.surface, initial=0) <= 200


def test_a_patch_behind_a_barrier_is_named():
    labels = np.array([[1, 0, 2, 0, 3]], np.int32)
    result = network(labels, np.array([[1, 1, 1, np.nan, 1]]), 100.0, 1000.0)
    assert [link.code for link in result.links] == ["1-2"]
    no_data, problem = result.problems
    assert (no_data.code, no_data.values) == ("resistance.no_data", {"count": 1})
    assert (problem.code, problem.place, problem.severity.value) == ("leastcost.unreachable", "3", "warning")


def test_a_patch_wholly_on_barriers_is_named():
    labels = np.array([[1, 0, 2, 3]], np.int32)
    result = network(labels, np.array([[1, 1, 1, 0]]), 100.0, 1000.0)
    assert [(p.code, p.place) for p in result.problems] == [("resistance.not_positive", ""), ("patch.on_barrier", "3")]


def test_no_link_at_all_is_a_result():
    labels = np.array([[1, 0, 2]], np.int32)
    result = network(labels, np.array([[1, np.nan, 1]]), 100.0, 1000.0)
    assert result.links == ()
    assert np.isnan(result.surface).all()
    assert [p.place for p in result.problems if p.code == "leastcost.unreachable"] == ["1", "2"]


def test_wanted_pairs_need_be_no_neighbours():
    labels = np.array([[1, 0, 2, 0, 3]], np.int32)
    result = network(labels, np.ones((1, 5)), 100.0, 0.0, {(3, 1)})
    (link,) = result.links
    assert (link.code, link.least_cost, link.through) == ("1-3", 400.0, (2,))
    lost = network(labels, np.array([[1, 1, 1, np.nan, 1]]), 100.0, 0.0, {(1, 3), (1, 2)})
    assert [p.place for p in lost.problems if p.code == "leastcost.no_way"] == ["1-3"]
    assert [found.code for found in lost.links] == ["1-2"]


@pytest.mark.parametrize(
    ("labels", "resistance", "code"),
    [([[1, 0]], [[1, 1]], "patch.too_few"), ([[1, 2]], [[np.nan, 0]], "resistance.all_barrier")],
)
def test_what_cannot_be_linked_is_refused(labels, resistance, code):
    with pytest.raises(NeaspecError) as error:
        network(np.array(labels), np.array(resistance, float), 100.0, 1000.0)
    assert error.value.code == code


def test_progress_rises_to_the_end_and_cancel_stops():
    shares = []
    network(ENDS, WORKED, 100.0, 100.0, report=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def stop(share):
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        network(ENDS, WORKED, 100.0, 100.0, report=stop)


def test_nearest_of_large_sets_equals_all_pairs():
    rng = np.random.default_rng(5)
    for _ in range(20):
        a = rng.integers(0, 300, (400, 2)) * rng.integers(1, 3)
        b = rng.integers(0, 300, (400, 2)) + rng.integers(0, 400, 2)
        force = math.sqrt(((a[:, None] - b[None]) ** 2).sum(axis=2).min())
        assert nearest(a, b) == pytest.approx(force, abs=1e-12)


def test_the_outline_leaves_the_inside_out():
    labels = np.zeros((6, 6), np.int32)
    labels[1:5, 1:5] = 4
    cells = outline(labels, *np.nonzero(labels == 4))
    assert len(cells) == 12
    assert [2, 2] not in cells.tolist()
