"""Patches: labelling against scipy, joining over gaps against brute force, what is dropped."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.grid import Bounds, Grid, Raster
from neaspec_plugin.core.patch import label, patches
from neaspec_plugin.core.problem import Cancelled, NeaspecError

ndimage = pytest.importorskip("scipy.ndimage")


def raster(values, cell=100.0):
    values = np.asarray(values, dtype=float)
    return Raster(values, Grid(1000.0, 9000.0, cell, *values.shape, "EPSG:32652"))


def random_mask(seed, most=40):
    rng = np.random.default_rng(seed)
    return rng.random(rng.integers(1, most, 2)) < rng.uniform(0.02, 0.98)


def joined_by_force(mask, reach):
    """Labels of cells whose centres lie within reach of each other, directly or by others, by all pairs."""
    cells = np.argwhere(mask)
    labels = np.zeros(mask.shape, dtype=np.int32)
    for start in cells:
        if labels[tuple(start)]:
            continue
        number = labels.max() + 1
        labels[tuple(start)] = number
        queue = [start]
        while queue:
            near = cells[((cells - queue.pop()) ** 2).sum(axis=1) <= reach**2 + 1e-9]
            for cell in near[labels[near[:, 0], near[:, 1]] == 0]:
                labels[tuple(cell)] = number
                queue.append(cell)
    return labels


@given(st.integers(0, 2**32))
@settings(deadline=None)
def test_label_equals_scipy(seed):
    mask = random_mask(seed)
    np.testing.assert_array_equal(label(mask), ndimage.label(mask, np.ones((3, 3)))[0])


def test_label_of_spirals_and_combs():
    comb = np.zeros((41, 41), bool)
    comb[:, ::2] = True
    comb[-1] = True
    assert label(comb).max() == 1
    rings = np.add.outer(np.abs(np.arange(41) - 20), np.zeros(41, int))
    rings = np.maximum(rings, rings.T) % 2 == 0
    np.testing.assert_array_equal(label(rings), ndimage.label(rings, np.ones((3, 3)))[0])
    assert label(np.zeros((3, 4), bool)).tolist() == [[0] * 4] * 3
    assert label(np.ones((1, 1), bool)).dtype == np.int32


@given(st.integers(0, 2**32), st.floats(0, 800))
@settings(deadline=None, max_examples=60)
def test_gaps_join_what_lies_within_reach(seed, gap_m):
    mask = random_mask(seed, 22)
    if not mask.any():
        return
    found = patches(raster(mask), 0.5, 0.01, gap_m)
    force = joined_by_force(mask, max(2**0.5, gap_m / 100 + 1))
    pairs = np.unique(np.stack([found.labels[mask], force[mask]]), axis=1)
    assert pairs.shape[1] == force.max() == len(found.patches)


@pytest.mark.parametrize(("gap_m", "count"), [(0, 2), (299.9, 2), (300, 1), (5000, 1)])
def test_a_gap_counts_from_edge_to_edge_along_a_row(gap_m, count):
    assert len(patches(raster([[1, 0, 0, 0, 1]]), 0.5, 0.01, gap_m).patches) == count


def test_patches_are_numbered_by_area_then_by_first_cell():
    values = [
        [0.9, 0, 0, 0.8, 0.8],
        [0, 0, 0, 0, 0],
        [0.7, 0.7, 0.7, 0, 0],
        [0, 0, 0, 0, 0.6],
        [0, 0.5, 0, 0, 0.6],
    ]
    result = patches(raster(values), 0.5, 0.02)
    assert result.labels.tolist() == [
        [0, 0, 0, 2, 2],
        [0, 0, 0, 0, 0],
        [1, 1, 1, 0, 0],
        [0, 0, 0, 0, 3],
        [0, 0, 0, 0, 3],
    ]
    assert [p.cells for p in result.patches] == [3, 2, 2]
    first = result.patches[0]
    assert first.area_km2 == pytest.approx(0.03)
    assert first.mean_suitability == pytest.approx(0.7)
    assert first.bounds == Bounds(1000.0, 8700.0, 1300.0, 8800.0)
    (problem,) = result.problems
    assert (problem.code, problem.severity.value) == ("patch.dropped", "note")
    assert problem.values == {"count": 2, "min_area_km2": 0.02}


def test_the_area_is_asked_after_joining_and_a_whole_area_is_enough():
    assert len(patches(raster([[1, 0, 1]]), 0.5, 0.02, gap_m=100).patches) == 1
    assert patches(raster(np.ones((23, 1)), 30.0), 0.5, 23 * 0.0009).patches[0].cells == 23


def test_a_least_area_below_a_cell_is_a_warning():
    (problem,) = patches(raster([[1.0]]), 0.5, 0.001).problems
    assert (problem.code, problem.severity.value) == ("patch.smaller_than_cell", "warning")


def test_only_patches_near_the_marked_cells_stay():
    values, near = [[1, 1, 0, 1]], np.array([[False, False, False, True]])
    result = patches(raster(values), 0.5, 0.01, near=near)
    assert result.labels.tolist() == [[0, 0, 0, 1]]
    assert [p.code for p in result.problems] == ["patch.not_near"]
    with pytest.raises(NeaspecError, match=r"patch\.none_near"):
        patches(raster(values), 0.5, 0.01, near=np.zeros((1, 4), bool))


@pytest.mark.parametrize(
    ("values", "code", "named"),
    [
        ([[np.nan, np.nan]], "patch.no_data", {}),
        ([[0.25, np.nan]], "patch.none", {"threshold": 0.5, "best": 0.25}),
        ([[1, 0, 1]], "patch.all_too_small", {"count": 2, "largest_km2": 0.01, "min_area_km2": 0.5}),
    ],
)
def test_no_patch_says_why(values, code, named):
    with pytest.raises(NeaspecError) as error:
        patches(raster(values), 0.5, 0.5)
    assert error.value.code == code
    assert error.value.values == pytest.approx(named)


def test_nodata_is_no_habitat():
    assert patches(raster([[1, np.nan, 1]]), 0.5, 0.01).labels.tolist() == [[1, 0, 2]]


def test_joining_can_be_cancelled():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        patches(raster(random_mask(3)), 0.5, 0.01, 1000, report=stop)
