"""What a raster holds under a shape and at points, against the whole array."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds, Grid, Raster
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import rasters
from neaspec_plugin.io.underneath import Underneath

ROWS, COLUMNS, CELL = 205, 305, 100.0
GRID = Grid(600e3, 4_700e3, CELL, ROWS, COLUMNS, "EPSG:32652")
VALUES = np.random.default_rng(3).random((ROWS, COLUMNS)).astype(np.float32)
VALUES[50:60, 70:90] = np.nan


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    path = tmp_path_factory.mktemp("under") / "values.tif"
    rasters.write(Raster(VALUES, GRID), path)
    return Underneath(path)


def box(row, column, rows, columns):
    west, north = GRID.west + column * CELL, GRID.north - row * CELL
    frame = Bounds(west, north - rows * CELL, west + columns * CELL, north)
    return wkb.write(wkb.box(frame)), (frame.west, frame.south, frame.east, frame.north)


@given(st.integers(-20, ROWS), st.integers(-20, COLUMNS), st.integers(1, 60), st.integers(1, 60))
@settings(max_examples=60, deadline=None)
def test_cells_under_a_box_are_those_of_the_array(raster, row, column, rows, columns):
    found = raster.values(*box(row, column, rows, columns))
    part = VALUES[max(row, 0) : max(row + rows, 0), max(column, 0) : max(column + columns, 0)]
    assert np.array_equal(np.sort(found), np.sort(part[np.isfinite(part)]))


def test_a_shape_smaller_than_a_cell_has_the_cell_it_touches(raster):
    shape, frame = box(10.4, 20.4, 0.1, 0.1)
    assert raster.values(shape, frame).tolist() == [VALUES[10, 20]]


def test_thinning_reaches_the_last_row_and_column(tmp_path):
    values = np.zeros((ROWS, COLUMNS), np.float32)
    values[-6:], values[:, -6:] = 90, 80
    rasters.write(Raster(values, GRID), tmp_path / "edge.tif")
    found = Underneath(tmp_path / "edge.tif").values(*box(0, 0, ROWS, COLUMNS), most=60_000)
    assert found.size <= 60_000 and found.max() == 90


def test_points_have_the_value_of_their_cell(raster):
    rows, columns = np.array([0, 55, 204, 3]), np.array([0, 75, 304, 200])
    xs, ys = GRID.centre(rows, columns)
    found = raster.at(np.append(xs, GRID.west - 1), np.append(ys, GRID.north))
    assert np.array_equal(found[:4], VALUES[rows, columns].astype(float), equal_nan=True)
    assert np.isnan(found[4])


def test_no_raster_is_said(tmp_path):
    with pytest.raises(NeaspecError, match=r"raster\.unreadable"):
        Underneath(tmp_path / "none.tif")
