"""Make the training area: real roads, railways, settlements and countries, synthetic terrain, water, land cover and sites.

    /usr/bin/python3 tools/make_training.py [--source study_area.gpkg] [--output folder] [--cell 100] [--seed 20240601]

The same seed gives the same files. Needs numpy and GDAL only. The files that lie in resources/training are the ones that
documentation and expected numbers refer to; make them anew only together with those numbers.
"""

from __future__ import annotations

import argparse
import math
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from training_cover import CLASSES, Site, land_cover  # noqa: E402
from training_sites import SITES, outline  # noqa: E402
from training_terrain import Ground, blur, noise, resample, rivers, round_off, shape_terrain  # noqa: E402

from neaspec_plugin.core.grid import Bounds, Grid  # noqa: E402

Array = np.ndarray[Any, Any]
SEED = 20240601
BOX = Bounds(129.5, 42.0, 132.0, 44.5)
CRS = "EPSG:32652"
LONGEST_STRAIGHT_KM = 25.0
"""Straight edges longer than this are shortcuts of the generalised network, not roads on the ground."""
SYNTHETIC = "SYNTHETIC - made from a seed for training and tests, not an observation; never for a decision"
OLD_DATE = "2024-06-01T00:00:00.000Z"


@dataclass(frozen=True)
class Town:
    """A settlement."""

    x: float
    y: float
    people: int
    """0 when unknown."""


def reference(code: str) -> osr.SpatialReference:
    """Return a CRS whose axes are x, y in this order."""
    srs = osr.SpatialReference()
    srs.SetFromUserInput(code)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


TO_GRID = osr.CoordinateTransformation(reference("EPSG:4326"), reference(CRS))


def box_outline() -> ogr.Geometry:
    """Return the study box in the grid's CRS; its sides are densified, for parallels are no straight lines there."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    corners = [(BOX.west, BOX.south), (BOX.east, BOX.south), (BOX.east, BOX.north), (BOX.west, BOX.north)]
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1]):
        for step in range(50):
            ring.AddPoint_2D(x0 + (x1 - x0) * step / 50, y0 + (y1 - y0) * step / 50)
    ring.CloseRings()
    box = ogr.Geometry(ogr.wkbPolygon)
    box.AddGeometry(ring)
    box.Transform(TO_GRID)
    return box


def study_grid(cell: float) -> Grid:
    """Return the frame that covers the study box, its edges on multiples of the cell."""
    west, east, south, north = box_outline().GetEnvelope()
    return Grid.covering(Bounds(west, south, east, north), cell, CRS)


def shapes(source: Path, layer: str, where: str = "") -> list[ogr.Geometry]:
    """Return a layer's geometries in the grid's CRS."""
    data = ogr.Open(str(source))
    table = data.GetLayer(layer)
    table.SetAttributeFilter(where or None)
    found = [feature.geometry().Clone() for feature in table]
    for geometry in found:
        geometry.Transform(TO_GRID)
    return found


def towns(source: Path) -> list[Town]:
    """Return the settlements in the grid's CRS."""
    data = ogr.Open(str(source))
    found = []
    for feature in data.GetLayer("settlements"):
        x, y, _ = TO_GRID.TransformPoint(feature.geometry().GetX(), feature.geometry().GetY())
        found.append(Town(x, y, int(feature["pop"] or 0)))
    return found


def burn(geometries: list[ogr.Geometry], grid: Grid, touched: bool = False) -> Array:
    """Return True where a geometry covers a cell."""
    raster = memory(grid, gdal.GDT_Byte)
    vector = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = vector.CreateLayer("a", reference(grid.crs))
    for geometry in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    options = ["ALL_TOUCHED=TRUE"] if touched else []
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1], options=options)
    return raster.ReadAsArray().astype(bool)


def memory(grid: Grid, kind: int) -> gdal.Dataset:
    """Return an empty raster of the grid in memory."""
    raster = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, kind)
    raster.SetGeoTransform(grid.geotransform)
    raster.SetProjection(reference(grid.crs).ExportToWkt())
    return raster


def distance(mask: Array, grid: Grid) -> Array:
    """Return metres to the next True cell."""
    source, target = memory(grid, gdal.GDT_Byte), memory(grid, gdal.GDT_Float32)
    source.GetRasterBand(1).WriteArray(mask.astype(np.uint8))
    gdal.ComputeProximity(source.GetRasterBand(1), target.GetRasterBand(1), ["VALUES=1", "DISTUNITS=PIXEL"])
    return np.round(target.ReadAsArray().astype(np.float64) * grid.cell, 1)


def sea_mask(countries: list[ogr.Geometry], inside: Array, grid: Grid) -> Array:
    """Return the sea: in the box, in no country, and no sliver (closed over 300 m) or puddle (under 20 km2)."""
    land = burn(countries, grid, touched=True)
    reach = max(1, round(300 / grid.cell))
    wide = distance(land, grid) <= reach * grid.cell
    closed = land | (distance(~wide, grid) > reach * grid.cell)
    water = memory(grid, gdal.GDT_Byte)
    water.GetRasterBand(1).WriteArray((~closed & inside).astype(np.uint8))
    sieved = memory(grid, gdal.GDT_Byte)
    gdal.SieveFilter(water.GetRasterBand(1), None, sieved.GetRasterBand(1), max(2, round(20 / grid.cell_km2)), 4)
    return ~closed & inside & sieved.ReadAsArray().astype(bool)


def border_river(source: Path) -> ogr.Geometry:
    """Return the south-western land border down to the coast as a line: the border river's synthetic course.

    Neighbours share their vertices, so the line is the run of the southern country's vertices that another country has too.
    """
    data = ogr.Open(str(source))
    rings: dict[str, list[tuple[float, float]]] = {}
    for feature in data.GetLayer("countries"):
        parts = [feature.geometry().GetGeometryRef(i).GetGeometryRef(0) for i in range(feature.geometry().GetGeometryCount())]
        largest = max(parts, key=lambda ring: ring.GetPointCount())
        rings[feature["iso_a3"]] = [(round(p[0], 9), round(p[1], 9)) for p in largest.GetPoints()]
    others = set(rings["CHN"]) | set(rings["RUS"])
    line = ogr.Geometry(ogr.wkbLineString)
    shared = [p for p in rings["PRK"][:-1] if p in others]
    start = shared.index(min(shared))
    for x, y in shared[start:] + shared[:start]:
        line.AddPoint_2D(x, y)
    line.Transform(TO_GRID)
    return line


def ground(source: Path, grid: Grid) -> Ground:
    """Return what the terrain has to respect."""
    inside = burn([box_outline()], grid)
    sea = sea_mask(shapes(source, "countries"), inside, grid)
    lines = shapes(source, "roads", f"straight_km <= {LONGEST_STRAIGHT_KM}")
    lines += shapes(source, "railways", f"straight_km <= {LONGEST_STRAIGHT_KM}")
    people = burn(lines, grid, touched=True)
    for town in towns(source):
        row, column = grid.locate(np.array(town.x), np.array(town.y))
        people[int(row), int(column)] = True
    trunk = np.zeros(grid.shape, dtype=np.int64)
    line = border_river(source)
    count = math.ceil(line.Length() / (0.5 * grid.cell))
    for step in range(count + 1):
        point = line.Value(min(step * 0.5 * grid.cell, line.Length()))
        row, column = (int(v) for v in grid.locate(np.array(point.GetX()), np.array(point.GetY())))
        if 0 <= row < grid.rows and 0 <= column < grid.columns and trunk[row, column] == 0 and inside[row, column]:
            trunk[row, column] = trunk.max() + 1
    rows, columns = np.mgrid[0 : grid.rows, 0 : grid.columns]
    return Ground(
        cell=grid.cell,
        inside=inside,
        sea=sea & (trunk == 0),
        to_sea=distance(sea, grid),
        to_people=distance(people | (trunk > 0), grid),
        trunk=trunk,
        easting=columns / (grid.columns - 1),
        northing=1 - rows / (grid.rows - 1),
    )


def courses(found: list[tuple[float, Array]], frame: Grid, sea: ogr.Geometry | None = None) -> list[tuple[float, ogr.Geometry]]:
    """Return river lines, corners cut, in map units."""
    out = []
    for catchment, cells in found:
        x, y = frame.centre(cells[:, 0], cells[:, 1])
        line = ogr.Geometry(ogr.wkbLineString)
        for px, py in round_off(np.column_stack([x, y])):
            line.AddPoint_2D(round(float(px), 1), round(float(py), 1))
        out.append((catchment, line))
    return out


def reach_of_towns(source: Path, grid: Grid) -> tuple[Array, Array]:
    """Return radius over distance of the towns' built-up ground, and 0..1 how near their fields are."""
    built, fields = np.zeros(grid.shape), np.zeros(grid.shape)
    x = grid.west + (np.arange(grid.columns) + 0.5) * grid.cell
    y = grid.north - (np.arange(grid.rows) + 0.5) * grid.cell
    for town in towns(source):
        radius = 250 + 330 * (max(town.people, 900) / 1000) ** 0.42
        far = 3_200 + 4.0 * radius
        rows = np.flatnonzero(np.abs(y - town.y) < 4 * far)
        columns = np.flatnonzero(np.abs(x - town.x) < 4 * far)
        if not rows.size or not columns.size:
            continue
        window = np.ix_(rows, columns)
        away = np.hypot(x[columns][None, :] - town.x, y[rows][:, None] - town.y)
        built[window] = np.maximum(built[window], radius / np.maximum(away, grid.cell / 2))
        fields[window] = np.maximum(fields[window], np.exp(-((away / far) ** 2)))
    return np.round(built, 4), np.round(fields, 4)


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


def lakes(water: Array, grid: Grid) -> list[ogr.Geometry]:
    """Return outlines of lakes of half a square kilometre and more, largest first."""
    raster = memory(grid, gdal.GDT_Byte)
    raster.GetRasterBand(1).WriteArray((water == 2).astype(np.uint8))
    vector = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = vector.CreateLayer("a", reference(grid.crs), ogr.wkbPolygon)
    gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1), layer, -1, ["8CONNECTED=8"])
    found = [f.geometry().Clone() for f in layer if f.geometry().Area() >= 5e5]
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


def make(source: Path, output: Path, cell: float, seed: int) -> None:
    """Write all files of the training area into the folder."""
    output.mkdir(parents=True, exist_ok=True)
    if source.resolve() != (output / "study_area.gpkg").resolve():
        shutil.copyfile(source, output / "study_area.gpkg")
    frame = study_grid(500 if cell <= 250 else 2 * cell)
    base = ground(source, frame)
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
    roads = burn(shapes(source, "roads") + shapes(source, "railways"), grid, touched=True)
    built, fields = reach_of_towns(source, grid)
    site = Site(
        cell, inside, sea, height, to_sea, distance(roads, grid), built, fields, distance(every, grid), wide & ~sea
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
    write_water(output / "water_synthetic.gpkg", lines, lakes(water, grid))
    write_sites(output / "sites_synthetic.gpkg", source, seed)
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
