"""Measures of corridor polygons on shapes whose answers are known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("shapely")
from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import unary_union

from neaspec_plugin.core.contour import contour
from neaspec_plugin.core.corridor import axis_of, drawn, measure, smooth
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.shape import from_wkb, union
from neaspec_plugin.core.territory import Territory

KM = 1000.0
NOWHERE = Territory({})
NECKED = unary_union([box(0, 0, 4 * KM, 4 * KM), box(4 * KM, 1.5 * KM, 6 * KM, 2.5 * KM), box(6e3, 0, 10e3, 4e3)])
MIDDLE = LineString([(0, 2 * KM), (10 * KM, 2 * KM)])
RUSSIA, CHINA = box(-50 * KM, -50 * KM, 5 * KM, 50 * KM), box(5 * KM, -50 * KM, 50 * KM, 50 * KM)


def test_a_rectangle_with_a_neck():
    found = measure(NECKED, MIDDLE, NOWHERE)
    assert found.length_km == pytest.approx(10)
    assert found.area_km2 == pytest.approx(34)
    assert found.min_width_m == pytest.approx(1000)
    assert 4 * KM <= found.min_width_at[0] <= 6 * KM
    assert found.min_width_at[1] == pytest.approx(2 * KM)
    assert [w.along_m for w in found.widths] == [500.0 * i for i in range(1, 20)]
    assert [w.width_m for w in found.widths[:7]] == pytest.approx([4000] * 7)
    assert [w.width_m for w in found.widths[8:11]] == pytest.approx([1000] * 3)
    assert found.mean_width_m == pytest.approx(np.mean([w.width_m for w in found.widths]))


def test_a_short_axis_is_measured_in_its_middle():
    found = measure(box(0, 0, 300, 800), LineString([(0, 300), (300, 300)]), NOWHERE)
    assert [(w.along_m, round(w.width_m)) for w in found.widths] == [(150, 800)]


@given(st.floats(0, 2 * math.pi), st.floats(200, 5000), st.floats(1000, 20000))
@settings(deadline=None, max_examples=60)
def test_a_turned_strip_keeps_its_width(angle, width, length):
    end = length * math.cos(angle), length * math.sin(angle)
    axis = LineString([(0, 0), end])
    strip = axis.buffer(width / 2, cap_style=2)
    found = measure(strip, axis, NOWHERE)
    assert found.min_width_m == pytest.approx(width, rel=1e-6)
    assert found.mean_width_m == pytest.approx(width, rel=1e-6)


def test_a_path_of_cells_does_not_make_the_strip_look_wider():
    steps = np.arange(0, 10001, 100.0)
    axis = axis_of(steps, 2000 + 50 * (np.arange(steps.size) % 2))
    assert measure(box(0, 0, 10000, 4000), axis, NOWHERE).mean_width_m == pytest.approx(4000, rel=0.02)


def test_only_the_piece_that_holds_the_axis_counts():
    fork = unary_union([box(0, 0, 10e3, 1e3), box(0, 3e3, 10e3, 4e3), box(9e3, 0, 10e3, 4e3)])
    found = measure(fork, LineString([(0, 500), (8000, 500)]), NOWHERE)
    assert {round(w.width_m) for w in found.widths} == {1000}


def test_empty_ends_are_left_out_and_a_gap_between_stands():
    halves = unary_union([box(1e3, 0, 4e3, 2e3), box(6e3, 0, 9e3, 2e3)])
    found = measure(halves, LineString([(0, 1000), (10e3, 1000)]), NOWHERE)
    assert found.widths[0].along_m == 1000
    assert found.widths[-1].along_m == 9000
    assert found.min_width_m == 0
    assert 4e3 < found.min_width_at[0] < 6e3


def test_points_inside_cores_are_skipped():
    west, east = box(-1e3, -5e3, 1.2e3, 5e3), box(8.9e3, -5e3, 11e3, 5e3)
    found = measure(NECKED, MIDDLE, NOWHERE, cores=[west, east])
    assert [found.widths[0].along_m, found.widths[-1].along_m] == [1500, 8500]
    assert found.connectivity_type == "PE"


def test_connectivity_needs_one_part_that_touches_two_cores():
    west, east = box(-1e3, 0, 0, 4e3), box(10e3, 0, 11e3, 4e3)
    assert measure(NECKED, MIDDLE, NOWHERE, cores=[west, east]).connectivity_type == "PE"
    assert measure(NECKED, MIDDLE, NOWHERE, cores=[west]).connectivity_type == "E"
    assert measure(NECKED, MIDDLE, NOWHERE).connectivity_type == "E"
    halves = NECKED.difference(box(4.5e3, 0, 5.5e3, 4e3))
    assert measure(halves, MIDDLE, NOWHERE, cores=[west, east]).connectivity_type == "E"


@pytest.mark.parametrize(
    ("countries", "inside", "scope"),
    [
        ({"RUS": RUSSIA, "CHN": CHINA}, ("CHN", "RUS"), "international"),
        ({"RUS": box(-9e4, -9e4, 9e4, 9e4)}, ("RUS",), "national"),
        ({}, (), "unspecified"),
        ({"RUS": RUSSIA}, ("RUS",), "unspecified"),
        ({"RUS": box(-9e4, -9e4, 9.6e3, 9e4), "CHN": box(9.6e3, -9e4, 9e4, 9e4)}, ("RUS",), "national"),
        ({"RUS": box(-9e4, -9e4, 9.6e3, 9e4), "CHN": box(9.4e3, -9e4, 9e4, 9e4)}, ("CHN", "RUS"), "international"),
        ({"RUS": box(-9e4, -9e4, 9.6e3, 9e4)}, ("RUS",), "national"),
    ],
)
def test_countries_count_beyond_the_tolerance(countries, inside, scope):
    found = measure(NECKED, MIDDLE, Territory(countries))
    assert (found.countries, found.scope) == (inside, scope)


def test_a_corridor_narrower_than_the_tolerance_along_a_border_belongs_to_the_larger_share():
    strip = box(0, -200, 10e3, 100)
    north, south = box(-5e4, 0, 5e4, 5e4), box(-5e4, -5e4, 5e4, 0)
    found = measure(strip, LineString([(0, 0), (10e3, 0)]), Territory({"CHN": north, "PRK": south}))
    assert (found.countries, found.scope) == (("PRK",), "national")


def test_a_crossing_ring_is_mended():
    bow = Polygon([(0, 0), (4e3, 4e3), (4e3, 0), (0, 4e3)])
    found = measure(bow, LineString([(500, 2000), (3500, 2000)]), NOWHERE)
    assert found.area_km2 == pytest.approx(8)
    assert found.min_width_m == pytest.approx(0, abs=1)


def test_nothing_to_measure_is_refused():
    for polygon, axis in ((Polygon(), MIDDLE), (NECKED, axis_of([1], [1])), (LineString([(0, 0), (1, 1)]), MIDDLE)):
        with pytest.raises(NeaspecError, match=r"corridor\.empty"):
            measure(polygon, axis, NOWHERE)


def test_an_axis_outside_has_no_width():
    found = measure(NECKED, LineString([(0, 9e3), (1e3, 9e3)]), NOWHERE)
    assert found.widths == ()
    assert math.isnan(found.min_width_m)
    assert math.isnan(found.mean_width_m)


def test_wkb_goes_both_ways():
    assert from_wkb(NECKED.wkb).equals(NECKED)
    with pytest.raises(NeaspecError, match=r"corridor\.broken"):
        from_wkb(b"no geometry")


def test_union_mends_and_joins():
    bow = Polygon([(0, 0), (4e3, 4e3), (4e3, 0), (0, 4e3)])
    joined = union([bow, box(4e3, 0, 5e3, 4e3)])
    assert joined.is_valid
    assert joined.area == pytest.approx(12e6)
    assert union([]).is_empty


def outlined(mask, rows, columns):
    """The smoothed polygon of cells of 100 m, the mask's south-western corner at 0, 0, and the axis through some."""
    grid = Grid(0.0, mask.shape[0] * 100.0, 100.0, *mask.shape, "EPSG:32652")
    axis = axis_of(*grid.centre(rows, columns))
    return smooth(drawn(contour(mask, rows, columns), grid), axis, 100.0), axis


def test_smooth_joins_corners_and_keeps_the_axis():
    mask = np.eye(30, dtype=bool)
    mask[28, 2] = True
    found, axis = outlined(mask, np.arange(30), np.arange(30))
    assert found.geom_type == "Polygon"
    assert found.is_valid
    assert found.intersection(axis).length == pytest.approx(axis.length)
    assert not found.intersects(Point(250, 150))


@given(st.integers(0, 2**32))
@settings(deadline=None, max_examples=25)
def test_smooth_keeps_the_area_within_the_stairs(seed):
    rng = np.random.default_rng(seed)
    middle = 20 + np.cumsum(rng.integers(-1, 2, 40))
    mask = np.abs(np.arange(60)[:, None] - middle) <= rng.integers(2, 8)
    found, axis = outlined(mask, middle, np.arange(40))
    assert found.is_valid
    assert found.intersection(axis).length >= 0.999 * axis.length
    assert found.area == pytest.approx(mask.sum() * 1e4, rel=0.15)
    assert measure(found, axis, NOWHERE).min_width_m > 0
