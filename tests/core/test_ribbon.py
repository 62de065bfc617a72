"""Corridors by centreline and width."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("shapely")
from shapely.geometry import LineString, box

from neaspec_plugin.core.corridor import measure
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.ribbon import centreline, ribbon
from neaspec_plugin.core.territory import Territory

NOWHERE = Territory({})


def test_a_straight_line_is_a_rectangle():
    assert ribbon([(0, 0), (10e3, 0)], [4e3, 4e3]).equals(box(0, -2e3, 10e3, 2e3))


def test_the_width_tapers_between_two_points():
    found = ribbon([(0, 0), (10e3, 0), (20e3, 0)], [2e3, 4e3, 4e3])
    profile = measure(found, centreline([(0, 0), (20e3, 0)]), NOWHERE).widths
    at = {round(one.along_m): one.width_m for one in profile}
    assert at[5000] == pytest.approx(3000)
    assert at[15000] == pytest.approx(4000)
    # 0.01 %: the circle at the bend reaches a little beyond the taper.
    assert found.area == pytest.approx(30e6 + 40e6, rel=1e-4)


@pytest.mark.parametrize("bend", [30, 60, 90, 120])
def test_a_bend_keeps_its_width(bend):
    turn = math.radians(bend)
    places = [(0, 0), (20e3, 0), (20e3 + 20e3 * math.cos(turn), 20e3 * math.sin(turn))]
    found = ribbon(places, [3e3] * 3)
    # GEOS's own buffer is the oracle: equal but for the corners of the arc, 0.1 % of it.
    assert found.symmetric_difference(LineString(places).buffer(1.5e3, 64, cap_style=2)).area < 2e4
    assert measure(found, centreline(places), NOWHERE).min_width_m == pytest.approx(3e3, rel=0.02)


def test_a_repeated_point_counts_once():
    assert ribbon([(0, 0), (0, 0), (1e3, 0)], [9e3, 1e3, 1e3]).area == pytest.approx(5e6)


@pytest.mark.parametrize(
    ("places", "widths"), [([(0, 0)], [1]), ([(0, 0), (0, 0)], [1, 1]), ([(0, 0), (1, 0)], [0, 0]), ([], [])]
)
def test_nothing_to_draw_is_refused(places, widths):
    with pytest.raises(NeaspecError, match=r"corridor\.empty"):
        ribbon(places, widths)


@given(st.lists(st.tuples(st.floats(-5e4, 5e4), st.floats(-5e4, 5e4), st.floats(0, 9e3)), min_size=2, max_size=8))
@settings(deadline=None, max_examples=80)
def test_any_line_gives_valid_ground_around_it(corners):
    places, widths = [(x, y) for x, y, _ in corners], [w for _, _, w in corners]
    if len(set(places)) < 2 or max(widths) < 1:
        return
    try:
        found = ribbon(places, widths)
    except NeaspecError:
        return  # the widths stood at repeated points
    assert found.is_valid
    # 0.1 %: the circles of the buffer have corners, too.
    assert found.within(LineString(places).buffer(max(widths) / 2 * 1.001 + 1e-3, 64))
