"""What a corridor is like along its centreline; two versions of it side by side."""

from __future__ import annotations

import math

import numpy as np
import pytest

pytest.importorskip("shapely")
from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import unary_union

from neaspec_plugin.core import widening
from neaspec_plugin.core.checked import Barrier
from neaspec_plugin.core.corridor import measure
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.profile import stations, worst
from neaspec_plugin.core.territory import Territory

NECKED = unary_union([box(0, 0, 4e3, 4e3), box(4e3, 1.5e3, 6e3, 2.5e3), box(6e3, 0, 10e3, 4e3)])
MIDDLE = LineString([(0, 2e3), (10e3, 2e3)])


def test_widths_are_those_of_the_measures():
    found = stations(NECKED, MIDDLE)
    measured = measure(NECKED, MIDDLE, Territory({})).widths
    assert [(one.along_m, one.width_m) for one in found] == [(one.along_m, one.width_m) for one in measured]
    assert found[0].left == pytest.approx((500, 4000)) and found[0].right == pytest.approx((500, 0))


def test_rasters_are_read_across_the_corridor_only():
    def north(xs, ys):
        assert ys.max() <= 4e3 + 1e-6 and ys.min() >= -1e-6
        return np.where(ys > 3e3, np.nan, ys)

    one = stations(box(0, 0, 10e3, 4e3), MIDDLE, rasters={"disturbance": north})[3]
    assert one.means["disturbance"] == pytest.approx(1500)
    assert one.worst["disturbance"] == pytest.approx(3000)
    empty = stations(NECKED, MIDDLE, rasters={"x": lambda xs, ys: xs * math.nan})[0]
    assert math.isnan(empty.means["x"]) and math.isnan(empty.worst["x"])


def test_a_gap_has_no_width_and_reads_nothing():
    halves = unary_union([box(0, 0, 4e3, 4e3), box(6e3, 0, 10e3, 4e3)])
    found = stations(halves, MIDDLE, rasters={"x": lambda xs, ys: xs})
    assert [one.along_m for one in found if one.width_m == 0] == [4500, 5000, 5500]
    assert math.isnan(next(one for one in found if one.width_m == 0).means["x"])


def test_barriers_stand_where_they_cross():
    road = Barrier(LineString([(7.1e3, -1e3), (7.1e3, 5e3)]), "road", crossed=True)
    fence, far = Barrier(Point(200, 3e3), "fence"), Barrier(Point(0, 9e3), "dam")
    found = stations(NECKED, MIDDLE, barriers=[road, fence, far])
    assert {one.along_m: one.barriers for one in found if one.barriers} == {500: ("fence",), 7000: ("road+",)}


def test_the_worst_stretch_lacks_most():
    found = stations(NECKED, MIDDLE)
    stretch = worst(found, 2000)
    assert (stretch.start_m, stretch.end_m, stretch.short) == (4250, 5750, True)
    assert stretch.least_width_m == pytest.approx(1000)
    bearable = worst(found, 900)
    assert not bearable.short and bearable.end_m - bearable.start_m == 500
    assert worst([], 900) is None


def test_nothing_to_look_at_is_refused():
    for ground, axis in ((Polygon(), MIDDLE), (NECKED, LineString([(1, 1), (1, 1)]))):
        with pytest.raises(NeaspecError, match=r"corridor\.empty"):
            stations(ground, axis)


def version(**values):
    known = {"min_width_m": 1000.0, "mean_width_m": 3000.0, "length_km": 10.0, "area_km2": 30.0, "protected": 0.2}
    return widening.Version(**{**known, "country_km2": {"CHN": 30.0}, "disturbance": 20.0, **values})


def test_a_widening_is_told_line_by_line():
    after = version(
        min_width_m=2500.0, area_km2=44.0, country_km2={"RUS": 12.0, "CHN": 31.0, "": 1.0}, disturbance=15.0
    )
    lines = {(one.measure, one.country): one.gain for one in widening.changes(version(), after)}
    assert lines["min_width_m", ""] == 1500
    assert lines["area_km2", ""] == pytest.approx(14)
    assert (lines["country_km2", "CHN"], lines["country_km2", "RUS"], lines["country_km2", ""]) == (1, 12, 1)
    assert lines["mean_disturbance_0_100", ""] == -5
    assert lines["protected_share_0_1", ""] == 0
    assert [
        one.country for one in widening.changes(version(), after) if one.country or one.measure == "country_km2"
    ] == [
        "CHN",
        "RUS",
        "",
    ]


def test_what_is_gained_lost_and_kept_adds_up():
    before, after = box(0, 0, 10e3, 2e3), box(0, 0.5e3, 10e3, 4e3)
    found = widening.parts(before, after)
    assert {code: shape.area / 1e6 for code, shape in found.items()} == pytest.approx(
        {"gained": 20, "lost": 5, "kept": 15}
    )
    assert set(widening.parts(before, before)) == {"kept"}


def test_a_road_that_winds_is_met_twice():
    road = Barrier(LineString([(2e3, -1e3), (2e3, 5e3), (8e3, 5e3), (8e3, -1e3)]), "road")
    assert [one.along_m for one in stations(NECKED, MIDDLE, barriers=[road]) if one.barriers] == [2000, 8000]
