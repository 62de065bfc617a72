"""Lines and points cover exactly their length times width, cell by cell."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiLineString, MultiPoint, Point, box

from neaspec_plugin.core import footprint
from neaspec_plugin.core.footprint import footprints
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import Cancelled

GRID = Grid(1000.0, 2000.0, 100.0, 8, 10, "EPSG:32652")
COORDINATES = st.tuples(st.floats(900, 2100), st.floats(1100, 2100))


def shares(features, grid=GRID):
    found = footprints(((shape.wkb, width, weight) for shape, width, weight in features), grid)
    return found.rows(grid, 0, grid.rows)


def brute(line, width):
    """Every cell cut with the line by shapely."""
    found = np.zeros(GRID.shape)
    for row in range(GRID.rows):
        for column in range(GRID.columns):
            west, north = GRID.west + column * 100, GRID.north - row * 100
            found[row, column] = line.intersection(box(west, north - 100, west + 100, north)).length * width / 1e4
    return found


@given(st.lists(COORDINATES, min_size=2, max_size=6, unique=True))
def test_a_line_covers_its_length_in_each_cell(points):
    line = LineString(points)
    if any(abs(x / 100 - round(x / 100)) < 1e-9 or abs(y / 100 - round(y / 100)) < 1e-9 for x, y in points):
        return  # along the edge of two cells it belongs to one of them here and to both for shapely
    covered, _ = shares([(line, 1.0, 1.0)])
    # Where a line goes over itself it counts twice here and once for shapely.
    wanted = sum(brute(LineString(pair), 1.0) for pair in zip(points, points[1:]))
    assert np.allclose(covered, wanted, atol=1e-9)


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_segments_that_end_nowhere_cover_nothing(wrong):
    line = LineString([(1010, 1950), (1090, 1950), (wrong, wrong), (1010, 1850), (1050, 1850)])
    covered, _ = shares(
        [(line, 10.0, 1.0), (Point(wrong, 1950), 20.0, 1.0), (LineString([(1, 1), (1, wrong)]), 9.0, 1)]
    )
    assert covered[0, 0] == pytest.approx(80 * 10 / 1e4) and covered[1, 0] == pytest.approx(40 * 10 / 1e4)
    assert covered.sum() == pytest.approx(covered[:2, 0].sum())


def test_width_and_weight_multiply():
    covered, weighted = shares([(LineString([(1010, 1950), (1090, 1950)]), 10.0, 0.5)])
    assert covered[0, 0] == pytest.approx(80 * 10 / 1e4)
    assert weighted[0, 0] == pytest.approx(0.04)
    assert covered.sum() == covered[0, 0]


def test_points_and_many_parts_count():
    covered, _ = shares([(MultiPoint([(1050, 1950), (1051, 1951)]), 20.0, 1.0), (Point(1950, 1250), 20.0, 1.0)])
    disc = math.pi * 100 / 1e4
    assert covered[0, 0] == pytest.approx(2 * disc) and covered[7, 9] == pytest.approx(disc)
    two = MultiLineString([[(1010, 1950), (1020, 1950)], [(1110, 1950), (1140, 1950)]])
    covered, _ = shares([(two, 10.0, 1.0)])
    assert covered[0, :2] == pytest.approx([0.01, 0.03])


def test_crowded_cells_keep_their_sums_and_outside_is_nothing():
    crowd = [(LineString([(1000.5, 1950), (1099.5, 1950)]), 60.0, 1.0)] * 5
    covered, weighted = shares([*crowd, (LineString([(0, 0), (500, 500)]), 60.0, 1.0)])
    assert np.count_nonzero(covered) == 1
    assert covered.max() == pytest.approx(5 * 99 * 60 / 1e4)  # more than whole, so that mean weights stay right
    assert weighted.max() == covered.max()


def test_strips_give_what_the_whole_gives():
    line = LineString([(1005, 1995), (1995, 1205), (1305, 1905)])
    found = footprints([(line.wkb, 5.0, 0.3)], GRID)
    whole = found.rows(GRID, 0, 8)
    parts = [found.rows(GRID, first, first + 2) for first in range(0, 8, 2)]
    for number in (0, 1):
        assert np.array_equal(np.concatenate([part[number] for part in parts]), whole[number])


def test_nothing_covers_nothing():
    assert shares([])[0].sum() == 0
    empty = struct.pack("<BII", 1, 5, 0)
    assert footprints([(empty, 1.0, 1.0)], GRID).cells.size == 0


def test_many_features_at_once_are_the_sum_of_each(monkeypatch):
    rng = np.random.default_rng(6)
    lines = [(LineString(rng.uniform(900, 2100, (4, 2))), rng.uniform(1, 20), rng.random()) for _ in range(30)]
    spots = [(Point(rng.uniform(1000, 2000, 2)), 10.0, rng.random()) for _ in range(10)]
    each = [shares([one]) for one in (*lines, *spots)]
    for vertices, crossed in ((100_000, 1_000_000), (2, 7)):
        monkeypatch.setattr(footprint, "_VERTICES", vertices)
        monkeypatch.setattr(footprint, "_CROSSED", crossed)
        for number, found in enumerate(shares([*lines, *spots])):
            assert np.allclose(found, sum(one[number] for one in each))


def test_a_stop_is_heard_between_lots(monkeypatch):
    monkeypatch.setattr(footprint, "_CROSSED", 2)
    heard = []

    def report(share):
        heard.append(share)
        if len(heard) == 3:
            raise Cancelled

    line = LineString([(1010, 1950), (1090, 1950)])
    with pytest.raises(Cancelled):
        footprints([(line.wkb, 1.0, 1.0)] * 9, GRID, report)
    assert len(heard) == 3
