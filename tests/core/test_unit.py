"""Corridors cut into units."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("shapely")
from shapely.geometry import LineString, box

from neaspec_plugin.core.axis import axis
from neaspec_plugin.core.ribbon import centreline, ribbon
from neaspec_plugin.core.territory import Territory
from neaspec_plugin.core.unit import units

STRIP, MIDDLE = box(0, 0, 20e3, 4e3), LineString([(0, 2e3), (20e3, 2e3)])


def test_units_are_five_kilometres_along_the_centreline():
    found = units(STRIP, MIDDLE, Territory({}))
    assert [(unit.number, unit.country, unit.shape.bounds) for unit in found] == [
        (number, "", pytest.approx((5e3 * (number - 1), 0, 5e3 * number, 4e3))) for number in range(1, 5)
    ]


@pytest.mark.parametrize(("length", "count"), [(2e3, 10), (6.4e3, 3), (30e3, 1)])
def test_pieces_are_of_equal_length(length, count):
    areas = [unit.shape.area for unit in units(STRIP, MIDDLE, Territory({}), length)]
    assert areas == pytest.approx([STRIP.area / count] * count)


def test_no_unit_crosses_a_border():
    lands = Territory({"CHN": box(-1e5, -1e5, 8e3, 1e5), "RUS": box(8e3, -1e5, 1e5, 1e5)})
    found = units(STRIP, MIDDLE, lands)
    assert [(unit.number, unit.country) for unit in found] == [
        (1, "CHN"),
        (2, "CHN"),
        (2, "RUS"),
        (3, "RUS"),
        (4, "RUS"),
    ]
    assert sum(unit.shape.area for unit in found) == pytest.approx(STRIP.area)
    assert all(lands.lies_in(unit.shape)[0] == (unit.country,) for unit in found)


def test_a_sliver_at_the_border_makes_no_unit_and_unknown_ground_does():
    lands = Territory({"CHN": box(-1e5, -1e5, 9.8e3, 1e5), "RUS": box(9.8e3, -1e5, 13e3, 1e5)})
    found = units(STRIP, MIDDLE, lands)
    assert [(unit.number, unit.country) for unit in found] == [(1, "CHN"), (2, "CHN"), (3, "RUS"), (3, ""), (4, "")]
    assert sum(unit.shape.area for unit in found) == pytest.approx(STRIP.area)


@given(st.lists(st.floats(-8e3, 8e3), min_size=3, max_size=9), st.floats(500, 5e3), st.floats(2e3, 2e4))
@settings(deadline=None, max_examples=50)
def test_units_are_the_corridor_however_it_winds(waves, width, length):
    places = list(zip(np.linspace(0, 60e3, len(waves)).tolist(), waves))
    ground = ribbon(places, [width] * len(places))
    for line in (centreline(places), axis(ground).line):
        found = units(ground, line, Territory({}), length)
        assert sum(unit.shape.area for unit in found) == pytest.approx(ground.area)
        assert all(a.shape.intersection(b.shape).area < 1 for i, a in enumerate(found) for b in found[:i])
        assert [unit.number for unit in found] == sorted({unit.number for unit in found})


@pytest.mark.parametrize("holes", [1, 10])
def test_holes_do_not_keep_pieces_together(holes):
    """A hole lies across every cut, or there are many small ones."""
    ground = STRIP
    for number in range(holes):
        west = 4e3 if holes == 1 else 1e3 + 1.9e3 * number
        ground = ground.difference(box(west, 1.5e3, west + (12e3 if holes == 1 else 1e3), 2.5e3))
    found = units(ground, MIDDLE, Territory({}))
    assert [unit.number for unit in found] == [1, 2, 3, 4]
    assert sum(unit.shape.area for unit in found) == pytest.approx(ground.area)
    assert max(unit.shape.area for unit in found) < 1.3 * ground.area / 4
