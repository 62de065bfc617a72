"""Cells in zones: by centres and by area, against shapely and by force."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely.wkb
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Point, Polygon, box

from neaspec_plugin.core import zonal
from neaspec_plugin.core.grid import Grid

GRID = Grid(600_000.0, 4_700_000.0, 100.0, 12, 15, "EPSG:32652")


def cells(spans, zone=0):
    """Return the share of each cell of the grid that lies in a zone."""
    found = np.zeros(GRID.shape)
    for number, row, start, stop, weight in zip(spans.zone, spans.row, spans.start, spans.stop, spans.weight):
        if number == zone:
            found[row, start:stop] += weight
    return found


def cell(row, column):
    return box(
        GRID.west + 100 * column, GRID.north - 100 * (row + 1), GRID.west + 100 * (column + 1), GRID.north - 100 * row
    )


def by_area(shape):
    return np.array([[shape.intersection(cell(r, c)).area / 1e4 for c in range(15)] for r in range(12)])


def by_centre(shape):
    return np.array([[float(shape.contains(cell(r, c).centroid)) for c in range(15)] for r in range(12)])


@st.composite
def shapes(draw):
    """Stars of any size around the grid, some with a hole, some of two parts."""
    x = GRID.west + draw(st.floats(-300, 1800))
    y = GRID.north - draw(st.floats(-300, 1500))
    size = draw(st.sampled_from([20.0, 150.0, 700.0, 3000.0]))
    reaches = draw(st.lists(st.floats(0.1, 1.0), min_size=3, max_size=9))
    angles = [2 * math.pi * number / len(reaches) + 0.1 for number in range(len(reaches))]
    star = Polygon([(x + size * r * math.cos(a), y + size * r * math.sin(a)) for r, a in zip(reaches, angles)])
    hole = Point(x, y).buffer(size * 0.05, 3)
    whole = star.buffer(0)
    if draw(st.booleans()):
        whole = whole.difference(hole)
    if draw(st.booleans()):
        whole = whole.union(Point(x + 2.5 * size, y).buffer(size * 0.4, 5))
    return whole if isinstance(whole, (Polygon, MultiPolygon)) else star.convex_hull


@given(shapes())
@settings(max_examples=60)
def test_areas_are_those_of_shapely(shape):
    assert cells(zonal.areas([shapely.wkb.dumps(shape)], GRID)) == pytest.approx(by_area(shape), abs=1e-6)


@given(shapes())
@settings(max_examples=60)
def test_centres_are_those_that_lie_inside(shape):
    centre = np.array([[cell(r, c).centroid.distance(shape.boundary) for c in range(15)] for r in range(12)])
    clear = centre > 1e-6  # on the very outline either answer is right
    found = cells(zonal.centres([shapely.wkb.dumps(shape)], GRID))
    assert (found[clear] == by_centre(shape)[clear]).all()


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
def test_the_direction_of_rings_and_the_order_of_bytes_do_not_matter(turned, order):
    ring = list(box(600_150, 4_699_350, 600_850, 4_699_850).exterior.coords)
    hole = list(box(600_350, 4_699_450, 600_650, 4_699_650).exterior.coords)
    given_rings = (ring[::-1], hole) if turned else (ring, hole[::-1])
    data = shapely.wkb.dumps(Polygon(given_rings[0], [given_rings[1]]), big_endian=order == ">")
    found = cells(zonal.areas([data], GRID))
    assert found.sum() == pytest.approx(7 * 5 - 3 * 2)
    assert found[3, 3] == pytest.approx(0.75) and found[4, 4] == pytest.approx(0.0, abs=1e-9)


def test_zones_may_overlap_and_each_gets_the_whole():
    zones = [shapely.wkb.dumps(box(600_000, 4_699_000, 600_500, 4_700_000)) for _ in range(3)]
    values = np.arange(180.0).reshape(GRID.shape)
    sums = zonal.add_up(zonal.areas(zones, GRID), values, 0, 3)
    assert sums == pytest.approx([values[:10, :5].sum()] * 3)


def test_sums_by_strips_are_those_of_the_whole():
    zones = [shapely.wkb.dumps(Point(600_700, 4_699_400).buffer(430)), shapely.wkb.dumps(cell(2, 3))]
    values = np.random.default_rng(7).random(GRID.shape)
    for spans in (zonal.areas(zones, GRID), zonal.centres(zones, GRID)):
        whole = zonal.add_up(spans, values, 0, 2)
        strips = sum(zonal.add_up(spans, values[first : first + 5], first, 2) for first in range(0, 12, 5))
        assert strips == pytest.approx(whole)


def test_a_zone_beside_the_grid_and_no_zone_hold_nothing():
    far = shapely.wkb.dumps(box(700_000, 4_000_000, 700_100, 4_000_100))
    assert len(zonal.areas([far], GRID).row) == len(zonal.centres([far], GRID).row) == 0
    assert len(zonal.areas([], GRID).row) == 0
    assert zonal.add_up(zonal.areas([far], GRID), np.ones(GRID.shape), 0, 1).tolist() == [0.0]
