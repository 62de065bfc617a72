"""Strips read and write what the whole would, in any number of threads, and stop when asked."""

from __future__ import annotations

import errno
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.io import bands, frames, rasters, strips
from neaspec_plugin.io.sheets import sheet

GRID = Grid(500000.0, 4700000.0, 100.0, 30, 40, "EPSG:32652")


def all_of(path, grid, method="values", parts=None, **more):
    with bands.streaming():
        rows = bands.Rows(path, grid, **more)
        return np.concatenate([getattr(rows, method)(strip) for strip in parts or strips.strips(grid)])


@given(rows=st.integers(1, 3000), columns=st.integers(1, 30_000))
def test_strips_cover_each_row_once_in_whole_tiles(rows, columns):
    parts = strips.strips(Grid(0.0, 0.0, 1.0, rows, columns, "EPSG:32652"))
    assert [parts[0].first, parts[-1].last] == [0, rows]
    assert all(one.last == other.first for one, other in zip(parts, parts[1:]))
    assert all(part.first % strips.TILE == 0 for part in parts)


@pytest.mark.parametrize("kind", ["u", "i", "f"])
def test_rows_of_the_same_grid_are_those_of_the_file(stored, kind):
    values = np.random.default_rng(1).integers(0, 9, (30, 40)).astype({"u": "u1", "i": "i2", "f": "f4"}[kind])
    path = stored(values, nodata=7)
    wanted = rasters.align(path, GRID).raster.values
    parts = [strips.Strip(first, min(first + 7, 30)) for first in range(0, 30, 7)]
    assert np.array_equal(all_of(path, GRID, parts=parts), wanted, equal_nan=True)
    assert np.array_equal(all_of(path, GRID, "presence", parts), (wanted > 0) & ~np.isnan(wanted))


@pytest.mark.parametrize("shift", [(-5, -3), (4, 6), (-40, 0), (0, 25)])
def test_rows_beyond_the_file_hold_nothing(stored, shift):
    path = stored(np.arange(1, 1201, dtype=np.float32).reshape(30, 40))
    right, down = shift
    moved = Grid(500000.0 + right * 100, 4700000.0 - down * 100, 100.0, 33, 47, "EPSG:32652")
    if right == -40:
        moved = Grid(moved.west - 700, moved.north, 100.0, 33, 47, "EPSG:32652")
        with pytest.raises(NeaspecError, match=r"raster\.no_overlap"):
            all_of(path, moved)
        return
    wanted = rasters.align(path, moved).raster.values
    parts = [strips.Strip(first, min(first + 8, 33)) for first in range(0, 33, 8)]
    assert np.array_equal(all_of(path, moved, parts=parts), wanted, equal_nan=True)
    assert np.array_equal(all_of(path, moved, "presence", parts), np.isfinite(wanted))


@pytest.mark.parametrize("method", ["nearest", "average", "bilinear"])
def test_rows_on_another_grid_are_those_that_align_gives(stored, method):
    path = stored(np.random.default_rng(2).random((30, 40), dtype=np.float32))
    other = Grid(500130.0, 4699930.0, 250.0, 12, 15, "EPSG:32652")
    wanted = rasters.align(path, other, method).raster.values
    parts = [strips.Strip(0, 5), strips.Strip(5, 12)]
    assert np.allclose(all_of(path, other, parts=parts, resampling=method), wanted, atol=1e-6, equal_nan=True)


def test_codes_come_as_they_are_stored_with_a_code_for_no_data(stored):
    path = stored(np.array([[1, 2], [255, 4]], np.uint8), nodata=255)
    grid = Grid(500000.0, 4700000.0, 100.0, 2, 3, "EPSG:32652")
    with bands.streaming():
        rows = bands.Rows(path, grid)
        none = bands.NO_CLASS
        assert rows.codes(strips.Strip(0, 2)).tolist() == [[1, 2, none], [none, 4, none]]


def test_floats_are_class_codes_when_they_are_whole(stored):
    grid = Grid(500000.0, 4700000.0, 100.0, 1, 3, "EPSG:32652")
    path = stored(np.array([[5.0, -7.0, np.nan]], np.float32))
    with bands.streaming(), bands.Rows(path, grid) as rows:
        assert rows.codes(strips.Strip(0, 1)).tolist() == [[5, -7, bands.NO_CLASS]]
    path = stored(np.array([[5.0, 2.5, np.nan]], np.float32))
    with bands.streaming(), bands.Rows(path, grid) as rows, pytest.raises(NeaspecError) as caught:
        rows.codes(strips.Strip(0, 1))
    assert (caught.value.code, caught.value.values) == ("raster.not_classes", {"value": 2.5})


@pytest.mark.parametrize(("kind", "options"), [(gdal.GDT_Byte, ["NBITS=1"]), (gdal.GDT_Float64, []), ("Int64", [])])
def test_rasters_of_one_bit_and_of_sixty_four(folder, kind, options):
    if kind == "Int64":
        kind = getattr(gdal, "GDT_Int64", None)
        if kind is None:  # younger than GDAL 3.4
            return
    values = np.random.default_rng(5).integers(0, 2, (30, 40))
    dataset = gdal.GetDriverByName("GTiff").Create(str(folder / "b.tif"), 40, 30, 1, kind, options)
    dataset.SetGeoTransform(GRID.geotransform)
    dataset.SetSpatialRef(frames.spatial_reference(GRID.crs))
    dataset.GetRasterBand(1).WriteArray(values)
    del dataset
    assert np.array_equal(all_of(folder / "b.tif", GRID), values)
    assert np.array_equal(all_of(folder / "b.tif", GRID, "presence"), values == 1)
    assert np.array_equal(all_of(folder / "b.tif", GRID, "codes"), values)


def test_scale_and_offset_are_applied(stored, folder):
    path = stored(np.array([[0, 10]], np.int16))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(-5.0)
    del dataset
    grid = Grid(500000.0, 4700000.0, 100.0, 1, 2, "EPSG:32652")
    assert all_of(path, grid).tolist() == [[-5.0, 0.0]]
    assert all_of(path, grid, "presence").tolist() == [[True, False]]


def test_windows_slide_over_each_row_once():
    read = []

    def rows(strip):
        read.extend(range(strip.first, strip.last))
        return np.arange(strip.first, strip.last)[:, None]

    slide = strips.Sliding(rows, 20, 3, 2)
    for first in range(0, 20, 6):
        strip = strips.Strip(first, min(first + 6, 20))
        window, start = slide(strip)
        assert window[start : start + strip.rows, 0].tolist() == list(range(strip.first, strip.last))
        assert window[0, 0] == max(0, strip.first - 3) and window[-1, 0] == min(20, strip.last + 2) - 1
    assert read == list(range(20))


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_the_order_is_that_of_the_strips(threads):
    parts = [strips.Strip(at, at + 1) for at in range(12)]

    def slow_at_first(at):
        time.sleep(0.02 if at < 3 else 0)
        return at * at

    outcome = list(strips.in_order(parts, lambda strip: strip.first, slow_at_first, threads=threads))
    assert outcome == [(strip, strip.first**2) for strip in parts]


def test_a_stop_is_heard_while_a_strip_is_worked_on():
    started = []

    def report(share):
        if started:
            raise Cancelled

    def work(at):
        started.append(at)
        time.sleep(0.3)

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        list(strips.in_order([strips.Strip(at, at + 1) for at in range(50)], lambda strip: strip, work, report, 2))
    assert len(started) <= 4
    assert time.monotonic() - begun < 2


def test_a_fault_in_a_strip_is_raised():
    with pytest.raises(ZeroDivisionError):
        list(strips.in_order([strips.Strip(0, 1)], lambda strip: 0, lambda zero: 1 / zero))


@pytest.mark.parametrize("kind", ["float32", "uint8", "uint16"])
def test_a_sheet_is_the_raster_that_write_makes(folder, kind):
    grid = Grid(500000.0, 4700000.0, 100.0, 700, 300, "EPSG:32652")
    values = np.random.default_rng(3).integers(0, 200, grid.shape).astype(kind)
    path = folder / "결과.tif"
    with bands.streaming(), sheet(path, grid, kind, nodata=0, metadata={"NEASPEC_UNIT": "1"}) as one:
        for strip in strips.strips(grid, 80_000):
            one.put(strip, values[strip.first : strip.last])
    written = gdal.Open(str(path))
    band = written.GetRasterBand(1)
    assert np.array_equal(band.ReadAsArray(), values)
    assert (band.GetNoDataValue(), band.GetOverviewCount(), written.GetMetadata()["NEASPEC_UNIT"]) == (0, 2, "1")
    assert written.GetGeoTransform() == grid.geotransform
    assert [left.name for left in folder.iterdir()] == ["결과.tif"]


def test_floats_have_no_data_where_they_are_none(folder):
    grid = Grid(500000.0, 4700000.0, 100.0, 1, 2, "EPSG:32652")
    with bands.streaming(), sheet(folder / "a.tif", grid, nodata=-1.0) as one:
        one.put(strips.Strip(0, 1), np.array([[np.nan, 2.0]]))
    assert rasters.read(folder / "a.tif").values.tolist()[0][1] == 2.0
    assert gdal.Open(str(folder / "a.tif")).ReadAsArray().tolist() == [[-1.0, 2.0]]


@pytest.mark.parametrize("value", [np.nan, 0.0])
def test_a_sheet_may_hold_nothing(folder, value):
    grid = Grid(500000.0, 4700000.0, 100.0, 700, 300, "EPSG:32652")
    with bands.streaming(), sheet(folder / "a.tif", grid) as one:
        for strip in strips.strips(grid, 80_000):
            one.put(strip, np.full((strip.rows, 300), value, np.float32))
    file = gdal.Open(str(folder / "a.tif"))
    assert np.array_equal(file.ReadAsArray(), np.full(grid.shape, value), equal_nan=True)


def test_a_sheet_that_is_not_finished_leaves_the_former_file(folder):
    path = folder / "a.tif"
    path.write_bytes(b"former")

    def stopped():
        with bands.streaming(), sheet(path, GRID) as one:
            one.put(strips.Strip(0, 30), np.zeros(GRID.shape, np.float32))
            raise Cancelled

    with pytest.raises(Cancelled):
        stopped()
    assert path.read_bytes() == b"former"
    assert len(list(folder.iterdir())) == 1


def test_a_full_disk_is_named_and_leaves_nothing(folder):
    resource = pytest.importorskip("resource")
    grid = Grid(500000.0, 4700000.0, 100.0, 1024, 1024, "EPSG:32652")
    values = np.random.default_rng(4).random(grid.shape, dtype=np.float32)

    def fill():
        with bands.streaming(), sheet(folder / "a.tif", grid) as one:
            for strip in strips.strips(grid, 300_000):
                one.put(strip, values[strip.first : strip.last])

    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, former[1]))
    try:
        with pytest.raises(NeaspecError) as caught:
            fill()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
    assert caught.value.code == "output.not_written"
    assert caught.value.values["reason"] in {"disk_full", "no_folder", errno.EFBIG}
    assert list(folder.iterdir()) == []


def test_gdals_cache_is_small_within_and_as_it_was_after():
    before = gdal.GetCacheMax()
    with bands.streaming():
        inside = gdal.GetCacheMax()
        with bands.streaming():
            assert gdal.GetCacheMax() == inside
    assert inside <= 128 * 2**20
    assert gdal.GetCacheMax() == before
