"""Habitat quality in a real QGIS: InVEST's numbers, brute force where InVEST's distances fail, and every bad input."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

from neaspec_plugin.core import habitatquality as hq
from neaspec_plugin.core import proximity
from neaspec_plugin.io import frames, rasters, strips
from tests.qgis.landscape import CELL, NORTH, WEST, box, layer, raster, run

RECORDED = json.loads((Path(__file__).parent / "invest_recorded.json").read_text(encoding="utf8"))
"""What natcap.invest 3.20.2 gave on the landscape below; made by benchmarks/record_invest.py."""


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def landscape():
    """The landscape of the recorded numbers: 60 x 80 cells, three threats, ground without data."""
    rng = np.random.default_rng(20)
    cover = rng.integers(1, 5, (60, 80))
    cover[:4, :7] = 0
    layers = {name: rng.random((60, 80)) < share for name, share in (("road", 0.004), ("town", 0.002), ("farm", 0.01))}
    return cover, layers


def inputs(folder, **more):
    """Write the landscape as the algorithm wants it and return its parameters."""
    cover, threats = landscape()
    write(folder / "lulc.tif", cover, 0)
    for name, mask in threats.items():
        write(folder / f"{name}.tif", mask, 255)
    (folder / "threats.csv").write_text(
        "THREAT,MAX_DIST,WEIGHT,DECAY,CUR_PATH\nroad,1500,0.4,exponential,road.tif\n"
        "town,3000,1.0,exponential,town.tif\nfarm,1000,0.6,linear,farm.tif\n"
    )
    (folder / "sensitivity.csv").write_text(
        "lucode,habitat,road,town,farm\n1,1.0,0.8,0.9,0.5\n2,0.7,0.3,0.6,0.1\n3,0.4,0.5,0.5,0.9\n4,0.0,0.2,0.3,0.4\n"
    )
    given = {
        "LULC": str(folder / "lulc.tif"),
        "THREATS": str(folder / "threats.csv"),
        "SENSITIVITY": str(folder / "sensitivity.csv"),
        "HALF_SATURATION": 0.05,
        "QUALITY": str(folder / "quality.tif"),
        "DEGRADATION": str(folder / "degradation.tif"),
    }
    return {**given, **more}


def write(path, values, nodata, kind=gdal.GDT_Byte):
    file = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    file.SetGeoTransform((WEST, CELL, 0.0, NORTH, 0.0, -CELL))
    file.SetProjection(frames.spatial_reference("EPSG:32652").ExportToWkt())
    file.GetRasterBand(1).WriteArray(values.astype(np.float64))
    if nodata is not None:
        file.GetRasterBand(1).SetNoDataValue(nodata)
    del file


def values_of(path):
    return rasters.read(path).values


@pytest.mark.parametrize("engine", ["numpy", "as it is"])
def test_the_rasters_are_those_of_invest(tmp_path, monkeypatch, engine):
    if engine == "numpy":
        monkeypatch.setattr(proximity, "kernel", lambda: None)
    access = layer(tmp_path / "access.gpkg", {box(10, 10, 30, 25): 0.3}, "Polygon", "ACCESS:double")
    baseline = landscape()[0].copy()
    baseline[baseline == 2] = 1
    baseline[30, 30] = 9
    write(tmp_path / "baseline.tif", baseline, 0)
    more = {"ACCESS": access, "BASELINE": str(tmp_path / "baseline.tif"), "RARITY": str(tmp_path / "rarity.tif")}
    result = run("habitatquality", inputs(tmp_path, **more))
    assert result.done, result.words
    for name in ("degradation", "quality", "rarity"):
        found, wanted = values_of(tmp_path / f"{name}.tif"), RECORDED[name]
        assert np.isnan(found).sum() == wanted["nodata"]
        for row, column, value in wanted["cells"]:
            assert found[row, column] == pytest.approx(value, abs=1e-6), (name, row, column)
        assert float(np.nansum(found, dtype=float)) == pytest.approx(wanted["sum"], rel=1e-6)
    assert result.outputs["MEAN_QUALITY"] == pytest.approx(RECORDED["quality"]["mean"], abs=1e-6)


def test_the_parts_of_the_threats_add_up_to_the_degradation(tmp_path):
    folder = tmp_path / "위협"
    result = run("habitatquality", inputs(tmp_path, THREAT_LAYERS=str(folder)))
    assert result.done, result.words
    parts = sum(values_of(folder / f"{name}.tif") for name in ("road", "town", "farm"))
    assert np.allclose(parts, values_of(tmp_path / "degradation.tif"), atol=1e-6, equal_nan=True)


def test_densities_are_those_of_invest_before_3_13(tmp_path):
    result = run("habitatquality", inputs(tmp_path, DECAY="density"))
    assert result.done, result.words
    found = values_of(tmp_path / "degradation.tif")
    for row, column, value in RECORDED["density"]["cells"]:
        assert found[row, column] == pytest.approx(value, abs=1e-6)


def test_beyond_invests_float32_distances_are_still_exact(tmp_path):
    """InVEST squares column numbers in float32, which from column 4096 on cannot hold them (docs/methods.md)."""
    cover = np.ones((4, 4700), np.uint8)
    threat = np.zeros_like(cover)
    threat[1, 4309] = threat[3, 4333] = 1
    write(tmp_path / "lulc.tif", cover, None)
    write(tmp_path / "road.tif", threat, None)
    (tmp_path / "threats.csv").write_text("THREAT,MAX_DIST,WEIGHT,DECAY,CUR_PATH\nroad,10000,1,linear,road.tif\n")
    (tmp_path / "sensitivity.csv").write_text("lucode,habitat,road\n1,1,1\n")
    given = {
        "LULC": str(tmp_path / "lulc.tif"),
        "THREATS": str(tmp_path / "threats.csv"),
        "SENSITIVITY": str(tmp_path / "sensitivity.csv"),
        "QUALITY": str(tmp_path / "q.tif"),
        "DEGRADATION": str(tmp_path / "d.tif"),
    }
    assert run("habitatquality", given).done
    y, x = np.indices(cover.shape)
    away = np.minimum(np.hypot(y - 1, x - 4309), np.hypot(y - 3, x - 4333))
    assert np.allclose(values_of(tmp_path / "d.tif"), np.maximum(0, 1 - away / 100), atol=1e-6)


def test_other_grids_and_projections_are_brought_onto_the_land_cover(tmp_path):
    given = inputs(tmp_path)
    _, threats = landscape()
    fine = np.repeat(np.repeat(threats["road"], 2, 0), 2, 1)
    raster(tmp_path / "road.tif", fine.astype(float), CELL / 2)
    assert run("habitatquality", given).done
    found = values_of(tmp_path / "degradation.tif")
    (tmp_path / "road.tif").unlink()
    write(tmp_path / "road.tif", threats["road"], 255)
    assert run("habitatquality", given).done
    assert np.allclose(found, values_of(tmp_path / "degradation.tif"), atol=1e-6, equal_nan=True)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda f: (f / "threats.csv").write_text("THREAT,WEIGHT,DECAY\nroad,1,linear\n"), "max_dist"),
        (lambda f: edit(f / "threats.csv", "0.4", "nan"), "nan"),
        (lambda f: edit(f / "threats.csv", "1500", "0"), "row 2"),
        (lambda f: edit(f / "threats.csv", "0.4,e", "0,e", "1.0,e", "0,e", "0.6,l", "0,l"), "add up to 0"),
        (lambda f: edit(f / "sensitivity.csv", "4,0.0,0.2,0.3,0.4\n", ""), "lacks the classes 4"),
        (lambda f: edit(f / "sensitivity.csv", "farm", "field"), "farm"),
        (lambda f: (f / "road.tif").unlink(), "road.tif"),
        (lambda f: write(f / "road.tif", np.full((60, 80), 3), None), "3"),
        (lambda f: write(f / "road.tif", np.full((60, 80), -0.5), None, gdal.GDT_Float32), "-0.5"),
        (lambda f: write(f / "lulc.tif", np.full((60, 80), 1.5), None, gdal.GDT_Float32), "1.5"),
        (lambda f: edit(f / "threats.csv", "1500", "900000"), "9,000 cells"),
    ],
)
def test_what_cannot_be_used_is_named_and_nothing_is_left(tmp_path, change, words):
    given = inputs(tmp_path)
    change(tmp_path)
    result = run("habitatquality", given)
    assert not result.done
    assert words in result.words, result.words
    assert not Path(given["QUALITY"]).exists() and not Path(given["DEGRADATION"]).exists()


def edit(path, *changes):
    text = path.read_text()
    for old, new in zip(changes[::2], changes[1::2]):
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text)


def test_a_threat_that_is_nowhere_degrades_nothing_and_is_said(tmp_path):
    given = inputs(tmp_path)
    write(tmp_path / "town.tif", np.zeros((60, 80)), None)
    result = run("habitatquality", given)
    assert result.done and "The threat “town” is nowhere" in result.words and "“road”" not in result.words


@pytest.mark.parametrize("value", [-0.1, 1.5])
def test_an_accessibility_that_is_none_names_its_feature(tmp_path, value):
    access = layer(tmp_path / "access.gpkg", {box(1, 1): 0.5, box(5, 5): value}, "Polygon", "ACCESS:double")
    result = run("habitatquality", inputs(tmp_path, ACCESS=access))
    assert not result.done
    assert "feature 2" in result.words and "ACCESS" in result.words


def test_rarity_wants_a_baseline(tmp_path):
    result = run("habitatquality", inputs(tmp_path, RARITY=str(tmp_path / "r.tif")))
    assert not result.done and "baseline" in result.refusal


def test_it_stops_when_asked_and_leaves_nothing(tmp_path):
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, percent):
            self.cancel()

    given = inputs(tmp_path)
    result = run("habitatquality", given, Impatient(False))
    assert not Path(given["QUALITY"]).exists() and not Path(given["DEGRADATION"]).exists()
    assert "Stopped" in result.words


def test_a_failure_of_the_rarity_leaves_the_quality_as_it_was(tmp_path):
    given = inputs(tmp_path, BASELINE=str(tmp_path / "baseline.tif"), RARITY=str(tmp_path / "rarity.tif"))
    write(tmp_path / "baseline.tif", np.full((60, 80), 1.5), None, gdal.GDT_Float32)
    Path(given["QUALITY"]).write_bytes(b"former")
    result = run("habitatquality", given)
    assert not result.done and "1.5" in result.words
    assert Path(given["QUALITY"]).read_bytes() == b"former"
    assert not Path(given["DEGRADATION"]).exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_baseline_elsewhere_is_refused_before_the_work(tmp_path):
    given = inputs(tmp_path, BASELINE=str(tmp_path / "baseline.tif"), RARITY=str(tmp_path / "rarity.tif"))
    write(tmp_path / "baseline.tif", np.ones((60, 80)), None)
    file = gdal.Open(given["BASELINE"], gdal.GA_Update)
    file.SetGeoTransform((0.0, 100.0, 0.0, 5_200_000.0, 0.0, -100.0))
    del file
    assert "does not overlap" in run("habitatquality", given).refusal


def test_the_number_of_strips_and_threads_changes_nothing(tmp_path, monkeypatch):
    given = inputs(tmp_path)
    assert run("habitatquality", given).done
    whole = values_of(given["DEGRADATION"])
    from neaspec_plugin.processing import habitatquality as module

    plain = strips.in_order
    for rows, threads in ((7, 1), (13, 3)):
        cut = [strips.Strip(first, min(first + rows, 60)) for first in range(0, 60, rows)]
        monkeypatch.setattr(module, "strips", lambda grid, cut=cut: cut)
        monkeypatch.setattr(module, "in_order", lambda *a, threads=threads, **k: plain(*a, threads=threads, **k))
        assert run("habitatquality", given).done
        assert np.array_equal(values_of(given["DEGRADATION"]), whole, equal_nan=True)


def test_the_settings_are_written_into_the_result(tmp_path):
    given = inputs(tmp_path)
    assert run("habitatquality", given).done
    written = gdal.Open(given["QUALITY"])
    assert written.GetMetadata()["NEASPEC_HALF_SATURATION"] == "0.05"
    assert "road 1500 m 0.4 exponential" in written.GetMetadata()["NEASPEC_THREATS"]
    assert hq.SCALING == 2.5


def test_land_cover_without_data_has_no_mean(tmp_path):
    given = inputs(tmp_path)
    write(tmp_path / "lulc.tif", np.zeros((60, 80)), 0)
    result = run("habitatquality", given)
    assert result.done and result.outputs["MEAN_QUALITY"] is None and result.outputs["MEAN_DEGRADATION"] is None
