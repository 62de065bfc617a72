"""Outlines of cells, beside the union of squares."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("shapely")
from shapely.geometry import Polygon, box
from shapely.ops import unary_union

from neaspec_plugin.core.contour import closed, contour
from neaspec_plugin.core.patch import label
from neaspec_plugin.core.problem import NeaspecError


def polygon(found) -> Polygon:
    return Polygon(found.shell[:, ::-1], [hole[:, ::-1] for hole in found.holes])


def necks(mask) -> int:
    """How many corners there are at which two cells touch that have no edge in common there."""
    a, b, c, d = mask[:-1, :-1], mask[:-1, 1:], mask[1:, :-1], mask[1:, 1:]
    return int((a & d & ~b & ~c).sum() + (b & c & ~a & ~d).sum())


@given(st.integers(0, 2**32), st.floats(0.2, 0.95))
@settings(deadline=None, max_examples=200)
def test_the_outline_holds_the_cells_and_their_necks_alone(seed, share):
    rng = np.random.default_rng(seed)
    mask = rng.random(tuple(rng.integers(1, 13, 2))) < share
    rows, columns = np.nonzero(mask)
    if not rows.size:
        return
    one = int(rng.integers(rows.size))
    found = polygon(contour(mask, rows[one : one + 1], columns[one : one + 1]))
    parts = label(mask)
    part = parts == parts[rows[one], columns[one]]
    squares = unary_union([box(c, r, c + 1, r + 1) for r, c in np.argwhere(part)])
    assert found.is_valid
    assert squares.difference(found).area == pytest.approx(0, abs=1e-9)
    assert found.area == pytest.approx(part.sum() + 0.08 * necks(part))


def test_cells_that_touch_at_a_corner_are_joined_by_a_neck():
    found = polygon(contour(np.eye(2, dtype=bool), np.array([0]), np.array([0])))
    assert found.buffer(-0.19, join_style=2).geom_type == "Polygon"
    assert found.buffer(-0.21, join_style=2).geom_type == "MultiPolygon"


def test_of_several_parts_that_with_most_cells_of_the_axis_is_outlined():
    mask = np.zeros((5, 9), bool)
    mask[1:4, 0:2] = mask[1:4, 3:9] = True
    mask[2, 5] = False
    found = contour(mask, np.full(9, 2), np.arange(9))
    assert polygon(found).equals(box(3, 1, 9, 4).difference(box(5, 2, 6, 3)))
    assert len(found.holes) == 1


def test_gaps_of_one_cell_are_closed_and_wider_ones_are_not():
    mask = np.ones((5, 8), bool)
    mask[2, 1], mask[:, 3], mask[1:3, 5:7] = False, False, False
    expected = np.ones((5, 8), bool)
    expected[1:3, 5:7] = False
    assert np.array_equal(closed(mask), expected)


def test_an_axis_without_ground_is_refused():
    with pytest.raises(NeaspecError, match=r"corridor\.empty"):
        contour(np.eye(2, dtype=bool), np.array([0]), np.array([1]))
