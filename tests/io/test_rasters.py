"""Real files through GDAL: reading, aligning, writing, and every way they can be at fault."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from neaspec_plugin.core.grid import Grid, Raster
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.io import frames, rasters

NORTH_UP = (500000.0, 100.0, 0.0, 4700000.0, 0.0, -100.0)


def refused(work, *arguments, **more):
    with pytest.raises(NeaspecError) as caught:
        work(*arguments, **more)
    return caught.value


def stop_after(share):
    def report(done):
        if done >= share:
            raise Cancelled

    return report


# frame


def test_a_frame_is_that_of_the_file(stored, grid):
    assert rasters.frame(stored(np.zeros((30, 40)))) == grid


@pytest.mark.parametrize(
    ("transform", "crs", "code", "values"),
    [
        (NORTH_UP, None, "raster.no_crs", {}),
        (None, 32652, "raster.no_crs", {}),
        (NORTH_UP, 'LOCAL_CS["plan",UNIT["metre",1]]', "raster.no_crs", {}),
        ((130.0, 0.01, 0.0, 43.0, 0.0, -0.01), 4326, "raster.geographic", {"crs": "EPSG:4326"}),
        (NORTH_UP, 2263, "raster.not_metres", {"unit": "US survey foot"}),
        ((5e5, 100.0, 5.0, 4.7e6, 5.0, -100.0), 32652, "raster.rotated", {}),
        ((5e5, 100.0, 0.0, 4.7e6, 0.0, 100.0), 32652, "raster.rotated", {}),
        ((5e5, 100.0, 0.0, 4.7e6, 0.0, -90.0), 32652, "raster.not_square", {"width_m": 100.0, "height_m": 90.0}),
    ],
)
def test_frames_that_cannot_be_used_are_refused(stored, transform, crs, code, values):
    path = stored(np.ones((3, 3)), transform=transform, crs=crs)
    for work in (rasters.frame, rasters.read):
        error = refused(work, path)
        assert (error.code, error.place, error.values) == (code, str(path), values)


@pytest.mark.parametrize("content", [None, b"", b"no raster at all", b"II*\x00\x08\x00\x00\x00\xff\xff"])
def test_what_is_no_raster_is_refused(folder, content, grid):
    path = folder / "broken.tif"
    if content is not None:
        path.write_bytes(content)
    assert refused(rasters.frame, path).code == "raster.unreadable"
    assert refused(rasters.align, path, grid).code == "raster.unreadable"


def test_a_cut_off_file_is_refused(stored):
    grid = Grid(500000.0, 4700000.0, 150.0, 200, 260, "EPSG:32652")
    path = stored(np.random.default_rng(1).random((300, 400)))
    path.write_bytes(path.read_bytes()[:100_000])
    assert refused(rasters.read, path).code == "raster.unreadable"
    assert refused(rasters.align, path, grid).code == "raster.unreadable"


def test_a_band_that_is_not_there_is_refused(stored):
    assert refused(rasters.read, stored(np.ones((2, 2))), band=2).code == "raster.unreadable"


# read


def test_reading_floats_turns_no_data_into_nan(stored):
    values = rasters.read(stored(np.array([[1.5, -9999.0], [3.0, 4.0]]), nodata=-9999.0)).values
    assert values.dtype == np.float32
    assert math.isnan(values[0, 1])
    assert values[0, 0] == 1.5


@pytest.mark.parametrize("nodata", [None, 0])
def test_labels_stay_integers(stored, nodata):
    values = rasters.read(stored(np.array([[0, 7], [1, 2]], np.int16), nodata=nodata)).values
    assert values.dtype == np.int16
    assert values.tolist() == [[0, 7], [1, 2]]


def test_integers_with_another_no_data_become_floats(stored):
    values = rasters.read(stored(np.array([[0, -32768]], np.int16), nodata=-32768)).values
    assert values.dtype == np.float32
    assert values[0, 0] == 0
    assert math.isnan(values[0, 1])


def test_scale_and_offset_are_applied(stored, grid):
    path = stored(np.array([[10, 20, 255]], np.uint8), nodata=255)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(1.0)
    del dataset
    assert rasters.read(path).values[0, :2].tolist() == [6.0, 11.0]
    aligned = rasters.align(path, grid).raster.values
    assert aligned[0, :2].tolist() == [6.0, 11.0]
    assert math.isnan(aligned[0, 2])


def test_a_raster_without_any_value_is_refused(stored, grid):
    path = stored(np.full((30, 40), -1.0), nodata=-1.0)
    assert refused(rasters.read, path).code == "raster.all_nodata"
    assert refused(rasters.align, path, grid).code == "raster.all_nodata"


def test_reading_can_be_cancelled(stored, grid):
    path = stored(np.ones((30, 40)))
    with pytest.raises(Cancelled):
        rasters.read(path, report=stop_after(0))
    with pytest.raises(Cancelled):
        rasters.align(path, grid, report=stop_after(0))


# align


def test_cells_that_coincide_are_not_resampled_even_in_a_wider_file(stored, grid):
    values = np.arange(50 * 60, dtype=np.float32).reshape(50, 60)
    path = stored(values, transform=(499000.0, 100.0, 0.0, 4701000.0, 0.0, -100.0))
    aligned = rasters.align(path, grid, "bilinear")
    assert not aligned.resampled
    assert (aligned.source_crs, aligned.source_cell, aligned.covered) == ("EPSG:32652", 100.0, 1.0)
    assert np.array_equal(aligned.raster.values, values[10:40, 10:50])
    assert aligned.raster.grid == grid


def test_half_a_cell_away_is_resampled_and_said(stored, grid):
    path = stored(np.ones((30, 40)), transform=(500050.0, 100.0, 0.0, 4700000.0, 0.0, -100.0))
    assert rasters.align(path, grid).resampled


def test_average_keeps_shares(stored, grid):
    fine = np.zeros((60, 80), np.uint8)
    fine[::2, ::2] = 1
    path = stored(fine, transform=(500000.0, 50.0, 0.0, 4700000.0, 0.0, -50.0))
    aligned = rasters.align(path, grid, "average")
    assert aligned.resampled
    assert np.allclose(aligned.raster.values, 0.25)


def test_degrees_are_projected_and_classes_survive(stored, grid):
    classes = np.full((200, 200), 115, np.uint8)
    classes[:, :100] = 40
    path = stored(classes, transform=(128.9, 0.001, 0.0, 42.55, 0.0, -0.001), crs=4326)
    aligned = rasters.align(path, grid)
    assert aligned.source_crs == "EPSG:4326"
    assert set(np.unique(aligned.raster.values[np.isfinite(aligned.raster.values)])) <= {40.0, 115.0}
    assert aligned.covered == 1


def test_what_the_file_does_not_cover_is_no_data(stored, grid):
    aligned = rasters.align(stored(np.zeros((30, 20), np.int16)), grid)
    assert aligned.covered == 0.5
    assert np.isnan(aligned.raster.values[:, 20:]).all()


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        ((900000.0, 100.0, 0.0, 4700000.0, 0.0, -100.0), 32652),
        ((-70.0, 0.01, 0.0, -30.0, 0.0, -0.01), 4326),
        ((500000.0, 100.0, 0.0, 4700000.0, 0.0, -100.0), 32720),
    ],
)
def test_layers_that_lie_elsewhere_are_refused(stored, grid, transform, crs):
    assert (
        refused(rasters.align, stored(np.ones((30, 40)), transform=transform, crs=crs), grid).code
        == "raster.no_overlap"
    )


def test_aligning_a_layer_without_crs_is_refused(stored, grid):
    assert refused(rasters.align, stored(np.ones((3, 3)), crs=None), grid).code == "raster.no_crs"


# write


@pytest.mark.parametrize("dtype", ["float32", "float64", "uint8", "int16", "int32", "int64", "bool"])
def test_what_is_written_is_read_back(folder, dtype):
    grid = Grid(500000.0, 4700000.0, 100.0, 600, 700, "EPSG:32652")
    values = (np.random.default_rng(2).random(grid.shape) * 100).astype(dtype)
    if values.dtype.kind == "f":
        values[0, :5] = np.nan
    path = folder / "결과 1.tif"
    rasters.write(Raster(values, grid), path, metadata={"NEASPEC_UNIT": "지수 0..100"})
    back = rasters.read(path)
    assert back.grid == grid
    assert np.array_equal(back.values, values, equal_nan=values.dtype.kind == "f")
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert dataset.GetMetadataItem("NEASPEC_UNIT") == "지수 0..100"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert band.GetBlockSize() == [256, 256]
    assert band.GetOverviewCount() == 2
    assert band.GetNoDataValue() is not None
    assert [each.name for each in folder.iterdir()] == [path.name]


def test_another_no_data_value_may_be_asked_for(folder, grid):
    values = np.ones(grid.shape, np.float32)
    values[0, 0] = np.nan
    rasters.write(Raster(values, grid), folder / "a.tif", nodata=-9999.0)
    assert gdal.Open(str(folder / "a.tif")).ReadAsArray()[0, 0] == -9999
    assert np.array_equal(rasters.read(folder / "a.tif").values, values, equal_nan=True)


def test_statistics_of_a_former_file_go(folder, grid):
    path = folder / "a.tif"
    (folder / "a.tif.aux.xml").write_text("<PAMDataset/>")
    rasters.write(Raster(np.ones(grid.shape), grid), path)
    assert [each.name for each in folder.iterdir()] == ["a.tif"]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.61, 0.81, 1.0])
def test_cancelled_writing_leaves_nothing_and_the_old_file_whole(folder, share):
    grid = Grid(500000.0, 4700000.0, 100.0, 1100, 700, "EPSG:32652")
    path = folder / "a.tif"
    path.write_bytes(b"old")
    values = np.random.default_rng(3).random(grid.shape).astype(np.float32)
    with pytest.raises(Cancelled):
        rasters.write(Raster(values, grid), path, report=stop_after(share))
    assert [each.name for each in folder.iterdir()] == ["a.tif"]
    assert path.read_bytes() == b"old"
    assert not [name for name in gdal.ReadDir("/vsimem/") or [] if name.startswith("neaspec")]


# GDAL's state


def test_gdal_is_left_as_it_was(stored, grid):
    for module in (gdal, ogr, osr):
        module.DontUseExceptions()
    path = stored(np.ones((30, 40)))
    rasters.align(path, grid)
    refused(rasters.frame, str(path) + "x")
    assert not any(module.GetUseExceptions() for module in (gdal, ogr, osr))
    gdal.UseExceptions()
    try:
        rasters.align(path, grid)
        assert gdal.GetUseExceptions()
    finally:
        gdal.DontUseExceptions()


def test_two_tasks_at_once_do_not_undo_each_other():
    one, two = frames.gdal_errors(), frames.gdal_errors()
    one.__enter__()
    two.__enter__()
    one.__exit__(None, None, None)
    assert gdal.GetUseExceptions()
    two.__exit__(None, None, None)
    assert not gdal.GetUseExceptions()


def test_no_warnings_are_spoken(stored, grid, capfd):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rasters.align(stored(np.ones((30, 40)), crs=32653), Grid(5e5, 4.7e6, 100.0, 30, 40, "EPSG:32653"))
    assert capfd.readouterr().err == ""


def test_a_crs_that_is_none_is_refused():
    assert refused(frames.spatial_reference, "EPSG:0").code == "crs.unknown"
