"""Cost distance as a user runs it: the worked number, limits, one sentence for what cannot be."""

from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback, QgsRasterLayer

from neaspec_plugin.bridge import names, styles
from neaspec_plugin.core import leastcost
from neaspec_plugin.io import rasters
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, box, layer, raster, run

WORKED = np.array([[1, 1, 5, 1, 1], [1, 10, 5, 10, 1], [1, 1, 1, 1, 1], [10, 10, 10, 10, 1], [1, 1, 1, 1, 1]], float)
FAR = 400 + 200 * math.sqrt(2)
"""Cost of the cell in the north-east corner from that in the north-west, by hand: round the 10s and under the 5s."""


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def point(column, row):
    return f"POINT({WEST + (column + 0.5) * CELL} {NORTH - (row + 0.5) * CELL})"


def measure(tmp_path, values=WORKED, sources=None, feedback=None, **more):
    given = {
        "RESISTANCE": raster(tmp_path / "resistance.tif", values),
        "SOURCES": layer(tmp_path / "dens.gpkg", sources or {point(0, 0): 1}, "Point"),
        "OUTPUT": str(tmp_path / "cost.tif"),
    }
    return run("costdistance", {**given, **more}, feedback)


def test_the_worked_grid(tmp_path):
    result = measure(tmp_path)
    assert result.done, result.words
    cost = rasters.read(tmp_path / "cost.tif").values
    assert cost.dtype == np.float64
    assert cost[0, 4] == pytest.approx(FAR, rel=1e-12)
    assert cost[0, 0] == 0
    assert result.outputs["CELLS_REACHED"] == 25
    assert result.outputs["GREATEST_COST"] == cost.max()
    assert result.log.count(f"Costs are computed with {leastcost.engine()}.") == 1
    assert "25 cells: about" in result.log


@pytest.mark.parametrize(("limit", "kept"), [(FAR + 1e-6, True), (FAR - 1e-6, False)])
def test_cells_above_the_greatest_cost_have_no_data(tmp_path, limit, kept):
    result = measure(tmp_path, MAX_COST=limit)
    cost = rasters.read(tmp_path / "cost.tif").values
    assert bool(np.isfinite(cost[0, 4])) is kept
    assert result.outputs["GREATEST_COST"] <= limit
    assert result.outputs["CELLS_REACHED"] == np.isfinite(cost).sum()


def test_ground_behind_barriers_has_no_data(tmp_path):
    values = np.ones((6, 9))
    values[:, 4] = [np.nan, 0, -3, np.nan, 0, np.nan]
    result = measure(tmp_path, values)
    cost = rasters.read(tmp_path / "cost.tif").values
    assert result.outputs["CELLS_REACHED"] == 24
    assert np.isnan(cost[:, 4:]).all()
    assert "3" in result.log


def test_polygons_and_lines_start_from_every_cell_they_touch(tmp_path):
    shapes = layer(tmp_path / "cores.gpkg", {box(1.2, 1.2, 1, 1): 1})
    assert measure(tmp_path, np.ones((6, 6)), SOURCES=shapes).done
    cost = rasters.read(tmp_path / "cost.tif").values
    assert (np.argwhere(cost == 0) == [[1, 1], [1, 2], [2, 1], [2, 2]]).all()


def test_sources_of_another_crs_are_brought_over(tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    place = QgsGeometry.fromWkt(point(0, 0))
    place.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(CRS), geographic, QgsProject.instance()))
    dens = layer(tmp_path / "degrees.gpkg", {place.asWkt(9): 1}, "Point", crs="EPSG:4326")
    assert measure(tmp_path, SOURCES=dens).done
    assert rasters.read(tmp_path / "cost.tif").values[0, 4] == pytest.approx(FAR)


def closed_source():
    values = np.ones((5, 5))
    values[0, 0] = 0
    return values


@pytest.mark.parametrize(
    ("values", "sources", "words"),
    [
        (closed_source(), {point(0, 0): 1}, "Layer dens: all 1 cells of the sources lie on ground"),
        (WORKED, {point(70, 70): 1}, "Layer dens does not overlap the area"),
        (WORKED, {"POINT EMPTY": 1}, "Layer dens does not overlap the area"),
        (-WORKED, {point(0, 0): 1}, "resistance"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_leaves_no_file(tmp_path, values, sources, words):
    result = measure(tmp_path, values, sources)
    assert not result.done
    assert words in result.words
    assert "Traceback" not in result.words
    assert not (tmp_path / "cost.tif").exists()


def test_an_empty_layer_and_a_raster_in_degrees_are_refused_before_the_run(tmp_path):
    none = layer(tmp_path / "none.gpkg", {}, "Point")
    assert "has no features" in measure(tmp_path, SOURCES=none).refusal
    degrees = raster(tmp_path / "degrees.tif", WORKED, 0.01, "EPSG:4326")
    assert "metres" in measure(tmp_path, RESISTANCE=degrees).refusal
    assert measure(tmp_path, MAX_COST=-1).refusal


def test_sources_partly_on_barriers_are_counted(tmp_path):
    result = measure(tmp_path, closed_source(), {point(0, 0): 1, point(3, 3): 2})
    assert result.done
    assert "1 of 2 cells of the sources" in result.log


def test_a_stopped_run_leaves_nothing(tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    result = measure(tmp_path, feedback=feedback)
    assert not (tmp_path / "cost.tif").exists()
    assert "nothing was written" in result.log


def test_the_result_is_styled(tmp_path):
    measure(tmp_path, OUTPUT=str(tmp_path / "cost_distance.tif"))
    result = QgsRasterLayer(str(tmp_path / "cost_distance.tif"), "cost")
    assert names.style_of(result) == "cost_distance"
    styles.apply(result, "cost_distance")
    assert len(result.renderer().shader().rasterShaderFunction().colorRampItemList()) == 5
