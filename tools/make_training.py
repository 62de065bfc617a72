"""Make the training area: real roads, railways, settlements and countries, synthetic terrain, water, cover, sites.

    /usr/bin/python3 tools/make_training.py [--source study_area.gpkg] [--output folder] [--cell 100] [--seed 20240601]

The same seed gives the same files. Needs numpy and GDAL only. Documentation and expected numbers refer to the files in
resources/training; make them anew only together with those numbers.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from training_cover import CLASSES, Site, land_cover  # noqa: E402
from training_ground import (  # noqa: E402
    CRS,
    TO_GRID,
    box_outline,
    burn,
    distance,
    ground,
    memory,
    reach_of_towns,
    reference,
    sea_mask,
    shapes,
    study_grid,
)
from training_sites import SITES, outline  # noqa: E402
from training_terrain import blur, noise, resample, rivers, round_off, shape_terrain  # noqa: E402

from neaspec_plugin.core.grid import Grid  # noqa: E402

Array = np.ndarray[Any, Any]
SEED = 20240601
SYNTHETIC = "SYNTHETIC - made from a seed for training and tests, not an observation; never for a decision"
OLD_DATE = "2024-06-01T00:00:00.000Z"


def courses(found: list[tuple[float, Array]], frame: Grid) -> list[tuple[float, ogr.Geometry]]:
    """Return river lines, corners cut, in map units."""
    out = []
    for catchment, cells in found:
        x, y = frame.centre(cells[:, 0], cells[:, 1])
        line = ogr.Geometry(ogr.wkbLineString)
        for px, py in round_off(np.column_stack([x, y])):
            line.AddPoint_2D(round(float(px), 1), round(float(py), 1))
        out.append((catchment, line))
    return out


def write_raster(path: Path, values: Array, grid: Grid, nodata: int, metadata: dict[str, str]) -> None:
    """Write a tiled, compressed GeoTIFF; bytes with the land cover's colours and names when it holds its codes."""
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Int16
    predictor = ["PREDICTOR=2"] if kind == gdal.GDT_Int16 else []
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=9", "BLOCKXSIZE=256", "BLOCKYSIZE=256", *predictor]
    path.unlink(missing_ok=True)
    raster = gdal.GetDriverByName("GTiff").Create(str(path), grid.columns, grid.rows, 1, kind, options)
    raster.SetGeoTransform(grid.geotransform)
    raster.SetProjection(reference(grid.crs).ExportToWkt())
    raster.SetMetadata({"NOTE": SYNTHETIC, "SOURCE": "tools/make_training.py", **metadata})
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(nodata)
    band.SetDescription(metadata["TITLE"])
    legend = {k: v for k, v in metadata.items() if k.startswith("CLASS_")}
    if legend:
        colours = gdal.ColorTable()
        for code in (int(key[6:]) for key in legend):
            colours.SetColorEntry(code, (*PALETTE[metadata["LEGEND"]][code], 255))
        band.SetColorTable(colours)
    band.WriteArray(values)
    del band, raster


WATER = {0: ("Land", (235, 235, 225)), 1: ("River", (40, 120, 220)), 2: ("Lake", (0, 50, 200)), 3: ("Sea", (0, 0, 128))}
PALETTE = {"land cover": {k: v[1] for k, v in CLASSES.items()}, "water": {k: v[1] for k, v in WATER.items()}}


def legend(name: str, classes: dict[int, tuple[str, tuple[int, int, int]]]) -> dict[str, str]:
    """Return class names as metadata."""
    return {"LEGEND": name, **{f"CLASS_{code}": label for code, (label, _) in classes.items()}}


def create_layer(data: ogr.DataSource, name: str, kind: int, fields: dict[str, int]) -> ogr.Layer:
    """Return a new layer in the grid's CRS."""
    layer = data.CreateLayer(name, reference(CRS), kind, ["DESCRIPTION=" + SYNTHETIC])
    for field, field_kind in fields.items():
        layer.CreateField(ogr.FieldDefn(field, field_kind))
    return layer


def add(layer: ogr.Layer, geometry: ogr.Geometry, values: dict[str, object]) -> None:
    """Add one feature."""
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        feature.SetField(name, value)
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)


def outlines(mask: Array, grid: Grid, least_m2: float) -> list[ogr.Geometry]:
    """Return outlines of the parts of a mask of a least area, largest first."""
    raster = memory(grid, gdal.GDT_Byte)
    raster.GetRasterBand(1).WriteArray(mask.astype(np.uint8))
    vector = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = vector.CreateLayer("a", reference(grid.crs), ogr.wkbPolygon)
    gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1), layer, -1)
    found = [f.geometry().Clone() for f in layer if f.geometry().Area() >= least_m2]
    return sorted(found, key=lambda g: (-g.Area(), g.GetEnvelope()))


def write_water(path: Path, lines: list[tuple[float, ogr.Geometry]], pools: list[ogr.Geometry]) -> None:
    """Write rivers and lakes."""
    path.unlink(missing_ok=True)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = create_layer(data, "rivers", ogr.wkbLineString, {"catchment_km2": ogr.OFTReal, "note": ogr.OFTString})
    data.StartTransaction()
    for catchment, line in lines:
        add(layer, line, {"catchment_km2": round(catchment), "note": "synthetic"})
    layer = create_layer(data, "lakes", ogr.wkbPolygon, {"area_km2": ogr.OFTReal, "note": ogr.OFTString})
    for pool in pools:
        add(layer, pool, {"area_km2": round(pool.Area() / 1e6, 2), "note": "synthetic"})
    data.CommitTransaction()


def write_sites(path: Path, source: Path, seed: int) -> None:
    """Write the practice sites, cut to their country."""
    path.unlink(missing_ok=True)
    lands = {code: shapes(source, "countries", f"iso_a3 = '{code}'")[0] for code in ("CHN", "PRK", "RUS")}
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    names = [f"name_{language}" for language in SITES[0].names]
    texts = dict.fromkeys(["code", *names, "country", "kind", "note"], ogr.OFTString)
    layer = create_layer(data, "sites", ogr.wkbPolygon, {**texts, "area_km2": ogr.OFTReal})
    data.StartTransaction()
    for number, site in enumerate(SITES):
        x, y, _ = TO_GRID.TransformPoint(site.longitude, site.latitude)
        shape = outline(x, y, site.radius_km * 1000, seed + number, site.stretch, site.bearing)
        cut = shape.Intersection(lands[site.iso3].Buffer(-150)).Simplify(30)
        if cut.GetGeometryName() != "POLYGON":
            cut = max((cut.GetGeometryRef(i).Clone() for i in range(cut.GetGeometryCount())), key=lambda g: g.Area())
        values = {f"name_{language}": text for language, text in site.names.items()}
        values |= {"code": site.code, "country": site.country, "kind": site.kind, "note": "synthetic"}
        add(layer, cut, {**values, "area_km2": round(cut.Area() / 1e6, 1)})
    data.CommitTransaction()


def write_area(path: Path, land: list[ogr.Geometry]) -> None:
    """Write the study box, whose least grid of 100 m is the frame of all rasters, and the land in it."""
    path.unlink(missing_ok=True)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = create_layer(data, "area", ogr.wkbPolygon, {"name": ogr.OFTString})
    add(layer, box_outline(), {"name": "Training area, 129.5-132.0 E, 42.0-44.5 N"})
    layer = create_layer(data, "land", ogr.wkbPolygon, {"note": ogr.OFTString})
    data.StartTransaction()
    for part in land:
        add(layer, part, {"note": "synthetic"})
    data.CommitTransaction()


def make(source: Path, output: Path, cell: float, seed: int) -> None:
    """Write all files of the training area into the folder."""
    output.mkdir(parents=True, exist_ok=True)
    if source.resolve() != (output / "study_area.gpkg").resolve():
        shutil.copyfile(source, output / "study_area.gpkg")
    frame = study_grid(500 if cell <= 250 else 2 * cell)
    base = ground(source, frame, seed)
    terrain = shape_terrain(base, seed)
    print("terrain done")
    grid = study_grid(cell)
    x = grid.west + (np.arange(grid.columns) + 0.5) * cell
    y = grid.north - (np.arange(grid.rows) + 0.5) * cell
    inside = burn([box_outline()], grid)
    sea = sea_mask(shapes(source, "countries"), inside, grid)
    height = resample(terrain.height, frame.cell, frame.west, frame.north, x, y)
    height = blur(height, max(1, round(250 / cell)), 2)
    height = np.maximum(height + 0.03 * blur(height, 5) * noise(grid.shape, cell, 6_000, seed + 3, 2.0), 1.0)
    to_sea = distance(sea, grid)
    height = np.round(np.where(sea, 0.0, np.minimum(height, 1 + 0.06 * to_sea)), 2)
    lines = courses(rivers(terrain, base, 60.0), frame)
    wide = burn([line.Buffer(min(450.0, 2.2 * catchment**0.5)) for catchment, line in lines if catchment > 900], grid)
    every = burn([line for _, line in lines], grid, touched=True) & ~sea
    to_road = np.round(resample(base.to_road, frame.cell, frame.west, frame.north, x, y), 1)
    broad = [line for catchment, line in lines if catchment > 250]
    built, fields = reach_of_towns(source, grid)
    site = Site(
        cell=cell,
        inside=inside,
        sea=sea,
        height=height,
        to_sea=to_sea,
        to_road=to_road,
        towns=built,
        farms=fields,
        to_river=distance(every, grid),
        to_broad=distance(burn(broad, grid, touched=True), grid),
        to_mouth=np.round(resample(base.to_mouth, frame.cell, frame.west, frame.north, x, y), 1),
        river=wide & ~sea,
    )
    cover = land_cover(site, seed)
    water = np.where(sea, 3, np.where((cover == 80) & ~wide, 2, np.where(every | (wide & ~sea), 1, 0)))
    water = np.where(inside, water, 255).astype(np.uint8)
    whole = np.where(inside, np.round(height), -32768).astype(np.int16)
    about = {"SEED": str(seed)}
    title = {"TITLE": "Synthetic land cover (CGLS-LC100 codes)", **legend("land cover", CLASSES)}
    write_raster(output / "landcover_synthetic.tif", cover, grid, 0, {**about, **title})
    title = {"TITLE": "Synthetic water (0 land, 1 river, 2 lake, 3 sea)", **legend("water", WATER)}
    write_raster(output / "water_synthetic.tif", water, grid, 255, {**about, **title})
    title = {"TITLE": "Synthetic elevation, m above the sea"}
    write_raster(output / "elevation_synthetic.tif", whole, grid, -32768, {**about, **title})
    write_water(output / "water_synthetic.gpkg", lines, outlines(water == 2, grid, 5e5))
    write_sites(output / "sites_synthetic.gpkg", source, seed)
    write_area(output / "area_synthetic.gpkg", outlines(inside & ~sea, grid, 0.0))
    report(cover, whole, grid, output)


def report(cover: Array, height: Array, grid: Grid, output: Path) -> None:
    """Print what was made."""
    known = cover[cover > 0]
    print(f"{grid.columns} x {grid.rows} cells of {grid.cell:g} m, {known.size * grid.cell_km2:.0f} km2 in the box")
    for code, (label, _) in CLASSES.items():
        share = np.count_nonzero(known == code) / known.size
        if share:
            print(f"{code:4d} {100 * share:6.2f} %  {label}")
    print(f"highest {height.max()} m")
    for path in sorted(output.glob("*.tif")) + sorted(output.glob("*.gpkg")):
        print(f"{path.stat().st_size / 1e6:7.2f} MB  {path.name}")


def main() -> None:
    """Read the command line and make the files."""
    training = ROOT / "resources" / "training"
    parser = argparse.ArgumentParser(description="Make the synthetic layers of the training area.")
    parser.add_argument("--source", type=Path, default=training / "study_area.gpkg", help="roads, railways, ... (real)")
    parser.add_argument("--output", type=Path, default=training, help="folder to write into")
    parser.add_argument("--cell", type=float, default=100.0, help="cell size, m")
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args()
    gdal.UseExceptions()
    ogr.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", OLD_DATE)
    make(chosen.source, chosen.output, chosen.cell, chosen.seed)


if __name__ == "__main__":
    main()
