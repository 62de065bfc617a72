from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.zone import UNSPECIFIED, apportioned, mean_inside, summaries, sums

CLASSES = ("low", "middle", "high")
INDEX = np.array([[0.0, 2.0, 7.9], [8.0, 50.0, np.nan]])
KINDS = np.array([[1, 2, 2], [3, 3, 0]], np.uint8)
ROADS, TOWNS = INDEX * 0.75, INDEX * 0.25


def zones_of(labels, codes, cell_km2=0.01):
    total = sums(labels, len(codes), INDEX, KINDS, 3, (ROADS, TOWNS))
    return summaries(total, codes, CLASSES, ("roads", "towns"), cell_km2)


def test_classes_of_a_zone_add_up_to_its_area():
    china, russia = zones_of(np.array([[1, 1, 1], [2, 2, 2]]), ("CHN", "RUS"))
    assert china.code == "CHN"
    assert china.class_km2 == {"low": 0.01, "middle": 0.02, "high": 0.0}
    assert russia.area_km2 == 0.02  # the cell without data counts nowhere
    assert russia.mean == pytest.approx(29.0)
    assert russia.gives == pytest.approx({"roads": 21.75, "towns": 7.25})
    assert russia.greatest == "roads"


def test_ground_of_no_zone_is_unspecified_and_comes_last():
    found = zones_of(np.array([[0, 1, 1], [1, 1, 1]]), ("MNG",))
    assert [zone.code for zone in found] == ["MNG", UNSPECIFIED]
    assert found[1].greatest == ""  # nothing disturbs there
    (whole,) = zones_of(None, ())
    assert (whole.code, whole.area_km2) == (UNSPECIFIED, 0.05)


def test_a_zone_without_data_is_left_out():
    found = zones_of(np.array([[1, 1, 1], [1, 1, 2]]), ("KOR", "PRK"))
    assert [zone.code for zone in found] == ["KOR"]


def test_rows_add_up_to_the_whole():
    labels = np.array([[1, 2, 0], [2, 1, 1]])
    whole = sums(labels, 2, INDEX, KINDS, 3, (ROADS, TOWNS))
    halves = [
        sums(labels[r : r + 1], 2, INDEX[r : r + 1], KINDS[r : r + 1], 3, (ROADS[r : r + 1], TOWNS[r : r + 1]))
        for r in (0, 1)
    ]
    both = halves[0] + halves[1]
    for name in ("cells", "index", "gives"):
        assert np.allclose(getattr(both, name), getattr(whole, name))


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=8), st.floats(1e-6, 100))
def test_areas_in_six_decimals_add_up_exactly(cells, cell_km2):
    areas = apportioned(cells, cell_km2)
    whole = Decimal(f"{round(sum(cells) * cell_km2 * 1e6) / 1e6:.6f}")
    assert sum(Decimal(f"{area:.6f}") for area in areas) == whole
    assert all(abs(area - number * cell_km2) < 1.1e-6 + 1e-12 * area for area, number in zip(areas, cells))


def test_mean_inside_passes_over_missing_cells():
    values = np.array([1.0, np.nan, 5.0])
    assert mean_inside(values, np.array([True, True, True])) == 3.0
    assert mean_inside(values, np.array([False, True, False])) is None
