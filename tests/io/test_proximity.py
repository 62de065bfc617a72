"""Distances by strips are those of the whole raster; GDAL's own are near them."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from neaspec_plugin.core import proximity as core
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import Cancelled
from neaspec_plugin.io import bands, proximity, strips

GRID = Grid(500000.0, 4700000.0, 100.0, 300, 200, "EPSG:32652")
PARTS = [strips.Strip(first, min(first + 37, 300)) for first in range(0, 300, 37)]


@pytest.fixture
def roads(stored):
    mask = np.random.default_rng(7).random(GRID.shape) < 0.002
    return mask, stored(mask.astype(np.uint8))


def test_strips_give_the_distances_of_the_whole(roads):
    mask, path = roads
    with bands.streaming(), bands.Rows(path, GRID) as rows:
        squares = proximity.ExactSquares(rows.presence, GRID.rows, 25.0)
        found = np.concatenate([squares(strip)() for strip in PARTS])
    assert np.array_equal(found, core.squares(mask, 25.0))


def test_gdals_distances_are_never_shorter_and_little_longer(roads, tmp_path):
    mask, path = roads
    with bands.streaming(), bands.Rows(path, GRID) as rows:
        stored = proximity.measure(rows, 25.0, tmp_path / "d.tif")
        with bands.Rows(stored, GRID) as distances:
            squares = proximity.StoredSquares(distances, 25.0)
            found = np.concatenate([squares(strip)() for strip in PARTS])
    exact = distance_transform_edt(~mask)
    near = exact <= 25.0
    cells = np.sqrt(found[near & (found <= 625)].astype(float))
    true = exact[near & (found <= 625)]
    assert (cells >= true - 1e-9).all()
    assert (cells - true).max() <= 0.29
    assert (found[~near] == 626).all()
    # What GDAL misses lies within 0.29 cells of the reach.
    assert (exact[near & (found == 626)] > 25.0 - 0.29).all()


def test_measuring_can_be_stopped(roads, tmp_path):
    def stop(share):
        if share > 0.3:
            raise Cancelled

    with bands.streaming(), bands.Rows(roads[1], GRID) as rows, pytest.raises(Cancelled):
        proximity.measure(rows, 25.0, tmp_path / "d.tif", stop)
