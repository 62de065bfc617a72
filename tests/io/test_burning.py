"""Features to cells and back, compared with brute force."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from osgeo import ogr

from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.io import rasters
from neaspec_plugin.io.burning import Features, burn, distance, polygons

SMALL = Grid(500000.0, 4700000.0, 100.0, 20, 25, "EPSG:32652")


def wkb(text):
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def point(row, column, grid=SMALL):
    x, y = grid.centre(row, column)
    return wkb(f"POINT ({x} {y})")


def stop(share):
    raise Cancelled


def test_the_names_are_importable_from_rasters():
    assert (rasters.burn, rasters.distance, rasters.polygons) == (burn, distance, polygons)


def test_presence_covers_the_centres_of_cells():
    square = wkb("POLYGON ((500100 4699900,500300 4699900,500300 4699700,500100 4699700,500100 4699900))")
    mask = burn([(square, 1.0)], SMALL)
    assert mask.dtype == bool
    assert mask.sum() == 4
    assert mask[1:3, 1:3].all()


def test_a_line_burns_a_connected_run_of_cells():
    line = wkb("LINESTRING (500050 4699950,502450 4698050)")
    mask = burn([(line, 1.0)], SMALL, all_touched=True)
    assert mask.any(axis=0).all()
    assert mask.sum() > 25


def test_value_takes_the_last_feature():
    values = burn([(point(3, 4), 7.5), (point(3, 4), 2.5), (point(0, 0), 1.0)], SMALL, mode="value")
    assert values[3, 4] == 2.5
    assert values[0, 0] == 1
    assert values.sum() == 3.5


def test_sum_adds_settlements_in_one_cell():
    people = burn([(point(3, 4), 16_777_217.0), (point(3, 4), 2.0), (point(5, 5), 3.0)], SMALL, mode="sum")
    assert people[3, 4] == 16_777_219
    assert people.sum() == 16_777_222


def test_features_outside_and_no_features_burn_nothing():
    assert not burn([(wkb("POINT (0 0)"), 1.0)], SMALL).any()
    assert not burn([], SMALL).any()
    assert burn([], SMALL, mode="sum").sum() == 0


def test_curves_and_collections_burn():
    arc = wkb("CIRCULARSTRING (500050 4699950,501000 4699000,502000 4699950)")
    assert burn([(arc, 1.0)], SMALL, all_touched=True).sum() > 20
    both = wkb("GEOMETRYCOLLECTION (POINT (500050 4699950),LINESTRING (500050 4699050,501050 4699050))")
    assert burn([(both, 1.0)], SMALL)[0, 0]


@pytest.mark.parametrize(
    "broken", [b"", b"\x01", b"\x01\x03\x00\x00\x00\xff\xff\xff\xff", b"rubbish that is no geometry"]
)
def test_a_broken_geometry_is_named_by_its_number(broken):
    with pytest.raises(NeaspecError) as caught:
        burn([(point(0, 0), 1.0), (broken, 1.0)], SMALL)
    assert (caught.value.code, caught.value.place) == ("geometry.broken", "2")


@settings(deadline=None, max_examples=60)
@given(hnp.arrays(bool, SMALL.shape, elements=st.booleans()), st.sampled_from([0, 1, 4, 16]))
def test_distance_compares_with_brute_force(mask, thinned):
    mask = mask & (np.indices(mask.shape).sum(axis=0) % (thinned + 1) == 0)
    reach = 800.0
    metres = distance(mask, SMALL, reach)
    rows, columns = np.nonzero(mask)
    if not len(rows):
        assert np.isinf(metres).all()
        return
    row, column = np.indices(mask.shape)
    exact = np.min(np.hypot(row[..., None] - rows, column[..., None] - columns), axis=2) * 100.0
    wanted = np.where(exact <= reach, exact, np.inf)
    assert np.allclose(metres, wanted, rtol=1e-6)  # float32


def test_distance_holds_exactly_at_the_reach_and_not_beyond():
    mask = np.zeros(SMALL.shape, bool)
    mask[10, 10] = True
    metres = distance(mask, SMALL, 500.0)
    assert metres[10, 15] == 500
    assert metres[13, 14] == 500
    assert np.isinf(metres[10, 16])
    assert metres.dtype == np.float32


def test_polygons_follow_cells_one_for_each_label():
    labels = np.zeros(SMALL.shape, np.int32)
    labels[0:2, 0:3] = 2
    labels[10:12, 10:12] = 2
    labels[5, 5] = 1
    outlines = polygons(labels, SMALL)
    assert [each.label for each in outlines] == [1, 2]
    shapes = {label: ogr.CreateGeometryFromWkb(data) for label, data in outlines}
    assert shapes[2].GetGeometryName() == "MULTIPOLYGON"
    assert shapes[2].GetArea() == 100_000
    assert shapes[1].GetEnvelope() == (500500.0, 500600.0, 4699400.0, 4699500.0)


@settings(deadline=None, max_examples=60)
@given(hnp.arrays(np.int32, (8, 9), elements=st.integers(0, 2)))
def test_polygons_are_valid_and_burn_back_to_their_cells(labels):
    grid = Grid(500000.0, 4700000.0, 100.0, 8, 9, "EPSG:32652")
    back = np.zeros(labels.shape, np.int32)
    for label, data in polygons(labels, grid):
        shape = ogr.CreateGeometryFromWkb(data)
        assert shape.IsValid()
        assert shape.GetArea() == pytest.approx((labels == label).sum() * 10_000)
        back[burn([(data, 1.0)], grid)] = label
    assert np.array_equal(back, labels)


def test_a_mask_is_label_one():
    assert [each.label for each in polygons(np.ones((20, 25), bool), SMALL)] == [1]


def test_long_work_can_be_cancelled():
    mask = np.ones((20, 25), bool)
    for work in (
        lambda: distance(mask, SMALL, 500.0, report=stop),
        lambda: polygons(mask, SMALL, report=stop),
        lambda: burn([(point(0, 0), 1.0)], SMALL, report=stop),
    ):
        with pytest.raises(Cancelled):
            work()


def test_features_are_burnt_finer_strip_by_strip():
    square = ogr.Geometry(ogr.wkbPolygon)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    west, north = SMALL.west, SMALL.north
    for x, y in ((0, 0), (250, 0), (250, -100), (0, -100), (0, 0)):
        ring.AddPoint_2D(west + x, north + y)
    square.AddGeometry(ring)
    features = Features([(bytes(square.ExportToWkb()), 1), (point(0, 3), 7)], SMALL)
    burnt = features.numbers(0, 1, 4)
    assert burnt.shape == (4, SMALL.columns * 4)
    assert (burnt[:, :10] == 1).all() and (burnt[:, 10:12] == 0).all()
    assert (burnt == 7).sum() == 1
    assert features.numbers(SMALL.rows - 1, SMALL.rows, 4) is None
