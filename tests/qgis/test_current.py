"""neaspec:pinchpoints on small layers: a gap in a wall, the cutoff, and what goes wrong."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

from neaspec_plugin.io import rasters
from tests.qgis.landscape import CELL, NORTH, WEST, box, layer, raster, run


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def pinch(tmp_path, ground=None, cores=None, feedback=None, **more):
    if ground is None:
        ground = np.ones((21, 31))
        ground[:, 15] = np.nan
        ground[6, 15] = 1
    given = {
        "PATCHES": layer(tmp_path / "cores.gpkg", cores or {box(0, 9, 2, 3): 1, box(29, 9, 2, 3): 2}),
        "PATCH_ID": "patch",
        "RESISTANCE": raster(tmp_path / "resistance.tif", ground),
        "OUTPUT": str(tmp_path / "current.tif"),
        "TABLE": str(tmp_path / "pairs.csv"),
        **more,
    }
    return run("pinchpoints", given, feedback)


def table(result):
    return list(csv.DictReader(Path(result.outputs["TABLE"]).read_text(encoding="utf-8-sig").splitlines()))


def test_the_only_gap_in_a_wall_is_the_pinch_point(tmp_path):
    result = pinch(tmp_path)
    assert result.done, result.words
    (row,) = table(result)
    assert (row["pair"], row["from_patch"], row["to_patch"]) == ("1-2", "1", "2")
    assert float(row["greatest_current_a"]) == pytest.approx(1.0, abs=1e-5)
    place = float(row["greatest_x"]), float(row["greatest_y"])
    assert place == (WEST + 15.5 * CELL, NORTH - 6.5 * CELL)
    assert 0 < int(row["iterations"]) <= 40
    current = rasters.read(result.outputs["OUTPUT"]).values
    assert current.dtype == np.float32 and current[6, 15] == pytest.approx(1.0, abs=1e-5)
    assert np.isnan(current[0, 15])
    assert result.outputs["PAIR_COUNT"] == 1
    assert result.outputs["GREATEST_CURRENT"] == pytest.approx(1.0, abs=1e-5)
    assert "1-2" in result.log


def test_the_circuit_of_the_methods(tmp_path):
    result = pinch(tmp_path, [[1, 3, 1]], {box(0, 0): 1, box(2, 0): 2})
    assert result.done, result.words
    (row,) = table(result)
    assert float(row["effective_resistance"]) == pytest.approx(4.0)
    assert float(row["least_cost_km"]) == pytest.approx(4 * CELL / 1000)
    assert float(row["cost_per_resistance"]) == pytest.approx(CELL)


def test_current_stays_within_the_cutoff(tmp_path):
    surface = np.full((5, 9), np.nan)
    surface[1], surface[2], surface[3] = 500, 0, 100
    cores = {box(0, 2): 1, box(8, 2): 2}
    given = {"CORRIDORS_SURFACE": raster(tmp_path / "surface.tif", surface)}
    wide = pinch(tmp_path, np.ones((5, 9)), cores, CUTOFF=1000, **given)
    assert np.isfinite(rasters.read(wide.outputs["OUTPUT"]).values).all(axis=1).tolist() == [0, 1, 1, 1, 0]
    assert float(table(wide)[0]["effective_resistance"]) < 8.0
    narrow = pinch(tmp_path, np.ones((5, 9)), cores, CUTOFF=50, **given)
    assert narrow.done, narrow.words
    values = rasters.read(narrow.outputs["OUTPUT"]).values
    np.testing.assert_allclose(values[2], 1, atol=1e-5)
    assert np.isnan(np.delete(values, 2, axis=0)).all()
    assert float(table(narrow)[0]["effective_resistance"]) == pytest.approx(8.0)
    none = pinch(tmp_path, np.ones((5, 9)), cores, **{**given, "CORRIDORS_SURFACE": empty(tmp_path)}, CUTOFF=50)
    assert not none.done and "cutoff" in none.words.lower()


def empty(tmp_path):
    return raster(tmp_path / "far.tif", np.full((5, 9), 900))


def test_neighbours_or_all_pairs(tmp_path):
    cores = {box(0, 0): 1, box(3, 0): 2, box(6, 0): 3}
    result = pinch(tmp_path, np.ones((1, 7)), cores)
    assert [row["pair"] for row in table(result)] == ["1-2", "2-3"]
    result = pinch(tmp_path, np.ones((1, 7)), cores, NEIGHBOURS="all")
    assert [row["pair"] for row in table(result)] == ["1-2", "1-3", "2-3"]
    np.testing.assert_allclose(rasters.read(result.outputs["OUTPUT"]).values, [[2, 2, 2, 3, 2, 2, 2]], atol=1e-5)


def test_each_pair_has_a_raster_of_its_own_where_a_folder_is_given(tmp_path):
    cores = {box(0, 0): 1, box(3, 0): 2, box(6, 0): 3}
    result = pinch(tmp_path, np.ones((1, 7)), cores, NEIGHBOURS="all", PAIR_CURRENTS=str(tmp_path / "pairs"))
    assert result.done, result.words
    folder = Path(result.outputs["PAIR_CURRENTS"])
    pairs = {path.stem: rasters.read(path).values[0] for path in folder.glob("*.tif")}
    assert set(pairs) == {"1-2", "1-3", "2-3"}
    np.testing.assert_allclose(pairs["1-2"], [1, 1, 1, 1, np.nan, np.nan, np.nan], atol=1e-5)
    np.testing.assert_allclose(pairs["1-3"], np.ones(7), atol=1e-5)
    total = sum(np.nan_to_num(values) for values in pairs.values())
    np.testing.assert_allclose(rasters.read(result.outputs["OUTPUT"]).values[0], total, atol=1e-5)


def test_touching_patches_have_no_pinch_point(tmp_path):
    result = pinch(tmp_path, np.full((1, 2), 4.0), {box(0, 0): 1, box(1, 0): 2})
    (row,) = table(result)
    assert float(row["effective_resistance"]) == pytest.approx(4.0)
    assert row["greatest_current_a"] == row["greatest_x"] == ""


def test_what_goes_wrong_is_one_sentence(tmp_path):
    wall = np.ones((5, 9))
    wall[:, 4] = np.nan
    cores = {box(0, 2): 1, box(8, 2): 2}
    walled = pinch(tmp_path, wall, cores)
    assert not walled.done and "cores" in walled.words
    every = pinch(tmp_path, wall, cores, NEIGHBOURS="all")
    assert not every.done and "1" in every.words and "Traceback" not in every.words
    single = pinch(tmp_path, np.ones((5, 9)), {box(0, 2): 1})
    assert not single.done and "Traceback" not in single.words
    assert not (tmp_path / "current.tif").exists() and not (tmp_path / "pairs.csv").exists()


def test_a_stop_leaves_nothing_behind(tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 20 else None)
    ground = np.random.default_rng(1).uniform(1, 100, (300, 300))
    result = pinch(tmp_path, ground, feedback=feedback, PAIR_CURRENTS=str(tmp_path / "pairs"))
    assert result.outputs == {}, result.words
    assert not (tmp_path / "pairs").exists()
    assert not (tmp_path / "current.tif").exists() and not (tmp_path / "pairs.csv").exists()
