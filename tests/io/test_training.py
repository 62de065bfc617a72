from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from neaspec_plugin.core.grid import Bounds, Grid
from neaspec_plugin.paths import ROOT, TRAINING

CRS = "EPSG:32652"
CODES = {20, 30, 40, 50, 60, 70, 80, 90, 111, 113, 114, 115, 121, 123, 124, 125, 200}
RASTERS = {"landcover_synthetic.tif": 0, "elevation_synthetic.tif": -32768, "water_synthetic.tif": 255}
LANGUAGES = ("en", "zh", "ko", "ja", "mn", "ru")


def read(path: Path) -> np.ndarray:
    raster = gdal.Open(str(path))
    return raster.ReadAsArray()


def reference(code: str) -> osr.SpatialReference:
    srs = osr.SpatialReference()
    srs.SetFromUserInput(code)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def countries() -> dict[str, ogr.Geometry]:
    data = ogr.Open(str(TRAINING / "study_area.gpkg"))
    turn = osr.CoordinateTransformation(reference("EPSG:4326"), reference(CRS))
    found = {feature["iso_a3"]: feature.geometry().Clone() for feature in data.GetLayer("countries")}
    for geometry in found.values():
        geometry.Transform(turn)
    return found


def burn(geometries: list[ogr.Geometry], frame: gdal.Dataset) -> np.ndarray:
    raster = gdal.GetDriverByName("MEM").Create("", frame.RasterXSize, frame.RasterYSize, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(frame.GetGeoTransform())
    raster.SetProjection(frame.GetProjection())
    vector = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = vector.CreateLayer("a", reference(CRS))
    for geometry in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.ReadAsArray().astype(bool)


def sites() -> list[tuple[dict[str, object], ogr.Geometry]]:
    data = ogr.Open(str(TRAINING / "sites_synthetic.gpkg"))
    return [(feature.items(), feature.geometry().Clone()) for feature in data.GetLayer("sites")]


@pytest.fixture(scope="module")
def cover() -> np.ndarray:
    return read(TRAINING / "landcover_synthetic.tif")


def test_rasters_share_the_frame_that_covers_the_area() -> None:
    data = ogr.Open(str(TRAINING / "area_synthetic.gpkg"))
    west, east, south, north = data.GetLayer("area").GetExtent()
    grid = Grid.covering(Bounds(west, south, east, north), 100.0, CRS)
    for name, nodata in RASTERS.items():
        raster = gdal.Open(str(TRAINING / name))
        assert raster.GetGeoTransform() == grid.geotransform
        assert (raster.RasterYSize, raster.RasterXSize) == grid.shape
        assert reference(raster.GetProjection()).IsSame(reference(CRS))
        assert raster.GetRasterBand(1).GetNoDataValue() == nodata
        assert raster.GetRasterBand(1).GetBlockSize() == [256, 256]
        assert raster.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
        assert "SYNTHETIC" in raster.GetMetadata()["NOTE"]


def test_land_cover_holds_known_codes_each_with_a_name_and_a_colour(cover: np.ndarray) -> None:
    found = set(np.unique(cover).tolist()) - {0}
    assert found <= CODES
    assert {40, 50, 80, 90, 113, 114, 115, 200} <= found
    raster = gdal.Open(str(TRAINING / "landcover_synthetic.tif"))
    colours = raster.GetRasterBand(1).GetColorTable()
    assert all(raster.GetMetadata()[f"CLASS_{code}"] for code in found)
    assert len({colours.GetColorEntry(code) for code in found}) == len(found)


def test_rasters_know_the_same_cells_and_the_same_sea(cover: np.ndarray) -> None:
    height, water = read(TRAINING / "elevation_synthetic.tif"), read(TRAINING / "water_synthetic.tif")
    assert np.array_equal(cover == 0, height == -32768)
    assert np.array_equal(cover == 0, water == 255)
    assert np.array_equal(cover == 200, water == 3)
    assert set(np.unique(height[cover == 200]).tolist()) == {0}


def test_sea_agrees_with_the_real_coast(cover: np.ndarray) -> None:
    frame = gdal.Open(str(TRAINING / "landcover_synthetic.tif"))
    known = cover > 0
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for country in countries().values():
        union = union.Union(country)
    inland = burn([union.Buffer(-2_000)], frame) & known
    offshore = known & ~burn([union.Buffer(2_000)], frame)
    assert np.mean(cover[inland] != 200) >= 0.99
    assert np.mean(cover[offshore] == 200) >= 0.99
    assert 0.15 < np.mean(cover[known] == 200) < 0.25


def test_terrain_rises_from_the_coast_to_mountains(cover: np.ndarray) -> None:
    height = read(TRAINING / "elevation_synthetic.tif")[cover > 0]
    assert height.min() == 0
    assert 1_200 < height.max() <= 1_800


def test_each_country_has_forest_and_fields(cover: np.ndarray) -> None:
    frame = gdal.Open(str(TRAINING / "landcover_synthetic.tif"))
    for country in countries().values():
        codes = cover[burn([country], frame) & (cover > 0)]
        assert np.mean(codes == 40) > 0.05
        assert np.mean((codes == 114) | (codes == 115)) > 0.25


def test_sites_are_valid_named_and_lie_in_their_country(cover: np.ndarray) -> None:
    frame = gdal.Open(str(TRAINING / "landcover_synthetic.tif"))
    lands = dict(zip(("RU", "CN", "KP"), (countries()[code] for code in ("RUS", "CHN", "PRK"))))
    found = sites()
    assert [values["code"] for values, _ in found] == [f"S0{number}" for number in range(1, 7)]
    assert {values["country"] for values, _ in found} == {"CN", "KP", "RU"}
    for values, shape in found:
        assert shape.IsValid()
        assert lands[values["country"]].Contains(shape)
        assert 50 <= shape.Area() / 1e6 <= 800
        assert values["area_km2"] == pytest.approx(shape.Area() / 1e6, abs=0.1)
        assert len({values[f"name_{language}"] for language in LANGUAGES}) == len(LANGUAGES)
        codes = cover[burn([shape], frame)]
        assert not np.any(codes == 0)
        if values["kind"] == "wetland":
            assert np.mean((codes == 90) | (codes == 80)) > 0.35
        else:
            assert np.mean(codes > 110) > 0.7


def test_land_is_all_that_is_not_sea(cover: np.ndarray) -> None:
    land = ogr.Open(str(TRAINING / "area_synthetic.gpkg"))
    parts = [feature.geometry().Clone() for feature in land.GetLayer("land")]
    assert all(part.IsValid() for part in parts)
    cells = np.count_nonzero((cover > 0) & (cover != 200))
    assert sum(part.Area() for part in parts) == pytest.approx(cells * 1e4, rel=1e-9)


def test_rivers_and_lakes_lie_in_the_frame() -> None:
    data = ogr.Open(str(TRAINING / "water_synthetic.gpkg"))
    box = ogr.Open(str(TRAINING / "area_synthetic.gpkg"))
    west, east, south, north = box.GetLayer("area").GetExtent()
    for name in ("rivers", "lakes"):
        layer = data.GetLayer(name)
        assert layer.GetFeatureCount() > 10
        left, right, bottom, top = layer.GetExtent()
        assert west - 500 <= left <= right <= east + 500
        assert south - 500 <= bottom <= top <= north + 500
        assert all(feature.geometry().IsValid() for feature in layer)


def test_training_area_stays_light() -> None:
    rasters = sum((TRAINING / name).stat().st_size for name in RASTERS)
    whole = sum(path.stat().st_size for path in TRAINING.iterdir())
    assert rasters <= 7e6
    assert whole <= 12e6


def test_sources_are_named_beside_the_data() -> None:
    text = (TRAINING / "README.md").read_text(encoding="utf8")
    for words in (
        "OpenStreetMap contributors",
        "ODbL",
        "GeoNames",
        "CC BY 4.0",
        "Natural Earth",
        "Never for a decision",
    ):
        assert words in text


def run_tool(folder: Path, *options: str) -> dict[str, str]:
    """Return a digest of every file that the command made."""
    tool = ROOT / "tools" / "make_training.py"
    command = [sys.executable, str(tool), "--cell", "1000", "--output", str(folder), *options]
    subprocess.run(command, check=True, capture_output=True)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_making_it_again_gives_equal_bytes(tmp_path: Path) -> None:
    first = run_tool(tmp_path / "a")
    assert first == run_tool(tmp_path / "b")
    assert set(RASTERS) < set(first)
    cover = read(tmp_path / "a" / "landcover_synthetic.tif")
    assert cover.shape == (283, 210)
    assert set(np.unique(cover).tolist()) <= CODES | {0}


def test_another_seed_moves_the_land_but_not_the_coast(tmp_path: Path) -> None:
    run_tool(tmp_path / "a")
    run_tool(tmp_path / "b", "--seed", "7")
    one, other = (read(tmp_path / name / "landcover_synthetic.tif") for name in "ab")
    assert np.array_equal(one == 200, other == 200)
    assert np.mean(one != other) > 0.1
