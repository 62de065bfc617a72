from __future__ import annotations

import math

import numpy as np
import pytest

from neaspec_plugin.core.zone import UNSPECIFIED, Zones, by_zone, mean_inside

BOUNDS = {"low": 2.0, "middle": 8.0, "high": math.inf}


def test_classes_of_a_zone_add_up_to_its_area():
    values = np.array([[0.0, 2.0, 7.9], [8.0, 50.0, np.nan]])
    zones = Zones(np.array([[1, 1, 1], [2, 2, 2]]), ("CHN", "RUS"))
    china, russia = by_zone(values, zones, 0.01, BOUNDS)
    assert china.code == "CHN"
    assert china.class_km2 == pytest.approx({"low": 0.01, "middle": 0.02, "high": 0.0})
    assert russia.area_km2 == pytest.approx(0.02)  # the cell without data counts nowhere
    assert russia.mean == pytest.approx(29.0)
    for zone in (china, russia):
        assert sum(zone.class_km2.values()) == pytest.approx(zone.area_km2)


def test_ground_of_no_zone_is_unspecified_and_comes_last():
    zones = Zones(np.array([[0, 1]]), ("MNG",))
    found = by_zone(np.array([[3.0, 4.0]]), zones, 1.0, BOUNDS)
    assert [zone.code for zone in found] == ["MNG", UNSPECIFIED]


def test_a_zone_without_data_is_left_out():
    zones = Zones(np.array([[1, 2]]), ("KOR", "PRK"))
    found = by_zone(np.array([[1.0, np.nan]]), zones, 1.0, BOUNDS)
    assert [zone.code for zone in found] == ["KOR"]


def test_mean_inside_passes_over_missing_cells():
    values = np.array([1.0, np.nan, 5.0])
    assert mean_inside(values, np.array([True, True, True])) == 3.0
    assert mean_inside(values, np.array([False, True, False])) is None
