"""The centreline of polygons whose middle is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("shapely")
from shapely.affinity import rotate, translate
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union

from neaspec_plugin.core.axis import axis
from neaspec_plugin.core.corridor import measure
from neaspec_plugin.core.territory import Territory

KM = 1000.0
NOWHERE = Territory({})
NECKED = unary_union([box(0, 0, 4e3, 4e3), box(4e3, 1.5e3, 6e3, 2.5e3), box(6e3, 0, 10e3, 4e3)])


@pytest.mark.parametrize("turned", [0, 17, 45, 90, 211])
def test_a_rectangle_with_a_neck_needs_no_drawn_centreline(turned):
    ground = rotate(NECKED, turned)
    found = measure(ground, axis(ground).line, NOWHERE)
    # 1 %: what is asked for; the way through the middle of the neck is straight, so it is far better met.
    assert found.min_width_m == pytest.approx(1000, rel=0.01)
    assert found.area_km2 == pytest.approx(34)
    assert found.length_km == pytest.approx(10, rel=0.01)


@pytest.mark.parametrize("bend", [10, 20, 45, 60, 90])
@pytest.mark.parametrize("cap", [1, 2], ids=["round", "flat"])
def test_a_buffered_line_has_its_width(bend, cap):
    turn = math.radians(bend)
    bent = LineString([(0, 0), (20e3, 0), (20e3 + 20e3 * math.cos(turn), 20e3 * math.sin(turn))])
    ground = bent.buffer(1500, cap_style=cap)
    found = measure(ground, axis(ground).line, NOWHERE)
    # 2 %: what is asked for. On the outer side of the bend the buffer is round, so that transects there are longer.
    assert found.min_width_m == pytest.approx(3000, rel=0.02)
    assert found.mean_width_m == pytest.approx(3000, rel=0.02)


def test_a_hole_is_passed_on_one_side():
    ground = box(0, 0, 20e3, 4e3).difference(Point(10e3, 2e3).buffer(500))
    found = axis(ground).line
    assert ground.buffer(1).contains(found)
    # 4 %: the nearest transect may lie 250 m beside the narrowest place, where 1 532 m are left.
    assert measure(ground, found, NOWHERE).min_width_m == pytest.approx(1500, rel=0.04)


def test_parts_are_joined_in_their_order_with_the_gap_between():
    ground = MultiPolygon([box(13e3, 0, 20e3, 3e3), box(0, 0, 5e3, 3e3), box(6e3, 0, 12e3, 3e3)])
    found = measure(ground, axis(ground).line, NOWHERE)
    assert found.length_km == pytest.approx(20, rel=0.01)
    assert found.min_width_m == 0
    assert found.min_width_at[0] == pytest.approx(5500, abs=100) or found.min_width_at[0] == pytest.approx(
        12500, abs=100
    )


def test_core_areas_say_where_it_begins_and_ends():
    cross = unary_union([box(0, 9e3, 30e3, 11e3), box(14e3, 0, 16e3, 20e3)])
    west, south = box(-5e3, 8e3, 100, 12e3), box(13e3, -5e3, 17e3, 100)
    found = axis(cross, [west, south]).places
    assert Point(found[0]).distance(west) < 300
    assert Point(found[-1]).distance(south) < 300
    longest = axis(cross).places
    assert {round(longest[0][0], -4), round(longest[-1][0], -4)} == {0, 30e3}


def test_ground_wider_than_long_is_crossed_the_short_way():
    belt = box(0, 0, 20e3, 900)
    south, north = box(-1e3, -9e3, 21e3, 0), box(-1e3, 900, 21e3, 9e3)
    assert axis(belt, [south, north]).line.length == pytest.approx(900, rel=1e-3)
    assert axis(belt).line.length == pytest.approx(20e3, rel=0.01)


def test_cores_at_one_end_only_do_not_cut_the_centreline_short():
    strip, west, below = box(0, 0, 30e3, 3e3), box(-9e3, -5e3, 0, 8e3), box(4e3, -9e3, 6e3, 0)
    assert axis(strip, [west, below]).line.length == pytest.approx(30e3, rel=0.01)


def test_a_way_one_cell_wide_between_wide_rooms_is_found():
    """Outlines of rasters have such necks; points spaced by the mean width would miss them."""
    rooms = [box(x, 0, x + 20e3, 20e3) for x in (0, 24e3, 48e3)]
    ground = unary_union([*rooms, box(20e3, 15e3, 24e3, 15.1e3), box(44e3, 4e3, 48e3, 4.1e3)])
    found = axis(ground)
    assert ground.buffer(1e-6).contains(found.line)
    assert found.line.length > 55e3
    assert measure(ground, found.line, NOWHERE).min_width_m == pytest.approx(100, rel=0.05)


def test_shapes_without_a_middle_line_have_one_all_the_same():
    for ground in (Point(0, 0).buffer(1000), Polygon([(0, 0), (1, 0), (0, 1)]), box(0, 0, 1, 1), box(0, 0, 1e-3, 50)):
        found = axis(ground)
        assert found.line.length > 0
        assert ground.buffer(math.sqrt(ground.area) * 1e-6).contains(found.line)
    assert axis(Polygon()) is None


@given(
    st.floats(0, 360),
    st.floats(400, 6000),
    st.floats(2.5, 12),
    st.floats(-1e6, 1e6),
    st.lists(st.floats(-0.2, 0.2), min_size=2, max_size=6),
)
@settings(deadline=None, max_examples=60)
def test_wherever_it_lies_and_however_it_turns(turned, width, times, east, waves):
    along = np.linspace(0, width * times * (len(waves) + 1), 40)
    drawn = LineString(
        np.c_[
            along,
            np.interp(np.arange(40) % 8, range(len(waves)), waves) * 0
            + width * np.interp(along, np.linspace(0, along[-1], len(waves)), waves),
        ]
    )
    ground = translate(rotate(drawn.buffer(width / 2, cap_style=2), turned), east, east / 3)
    found = axis(ground)
    assert ground.buffer(1).contains(found.line)
    assert found.line.length == pytest.approx(drawn.length, rel=0.05)
    assert (found.half <= width / 2 * 1.06).all()
