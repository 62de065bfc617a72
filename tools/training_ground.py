"""What the training area's synthetic layers must respect: study box, coast, border, roads and settlements on a grid."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr
from training_terrain import Ground, smoothstep, warp

from neaspec_plugin.core.grid import Bounds, Grid

Array = np.ndarray[Any, Any]
BOX = Bounds(129.5, 42.0, 132.0, 44.5)
CRS = "EPSG:32652"
LONGEST_M = 100_000.0
"""A straight edge longer than this is a shortcut of the generalised network: no valley, no fields along it."""
FARM_VALLEYS = (
    ((130.44, 43.34), (130.62, 43.29), (130.79, 43.29), (130.97, 43.36), (131.28, 43.33), (131.50, 43.31)),
    ((130.20, 44.15), (130.06, 44.08), (129.98, 43.98), (129.75, 43.93), (129.60, 43.97), (129.50, 44.02)),
)
"""Invented valleys with fields (longitude, latitude), so that the forest falls into blocks worth linking."""


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


def polyline(points: Iterable[tuple[float, float]]) -> ogr.Geometry:
    """Return a line through longitudes and latitudes, in the grid's CRS."""
    line = ogr.Geometry(ogr.wkbLineString)
    for x, y in points:
        line.AddPoint_2D(x, y)
    line.Transform(TO_GRID)
    return line


def border_river(source: Path) -> ogr.Geometry:
    """Return the south-western land border down to the coast as a line: the border river's synthetic course.

    Neighbours share their vertices, so the line is the run of the southern country's vertices that others have too.
    """
    data = ogr.Open(str(source))
    rings: dict[str, list[tuple[float, float]]] = {}
    for feature in data.GetLayer("countries"):
        parts = [
            feature.geometry().GetGeometryRef(i).GetGeometryRef(0) for i in range(feature.geometry().GetGeometryCount())
        ]
        largest = max(parts, key=lambda ring: ring.GetPointCount())
        rings[feature["iso_a3"]] = [(round(p[0], 9), round(p[1], 9)) for p in largest.GetPoints()]
    others = set(rings["CHN"]) | set(rings["RUS"])
    shared = [p for p in rings["PRK"][:-1] if p in others]
    start = shared.index(min(shared))
    return polyline(shared[start:] + shared[:start])


def ground(source: Path, grid: Grid, seed: int) -> Ground:
    """Return what the terrain has to respect."""
    inside = burn([box_outline()], grid)
    sea = sea_mask(shapes(source, "countries"), inside, grid)
    people = np.zeros(grid.shape, dtype=bool)
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
    to_town = distance(people, grid)
    lines = [line for line in shapes(source, "roads") + shapes(source, "railways") if line.Length() < LONGEST_M]
    lines += [polyline(points) for points in FARM_VALLEYS]
    shift = 2_100 * smoothstep(to_town, 1_000, 7_000)
    to_road = warp(distance(burn(lines, grid, touched=True), grid), shift, grid.cell, seed + 20)
    rows, columns = np.mgrid[0 : grid.rows, 0 : grid.columns]
    return Ground(
        cell=grid.cell,
        inside=inside,
        sea=sea & (trunk == 0),
        to_sea=distance(sea, grid),
        to_people=np.minimum(to_road, distance(people | (trunk > 0), grid)),
        to_road=to_road,
        to_mouth=distance(trunk == trunk.max(), grid),
        trunk=trunk,
        easting=columns / (grid.columns - 1),
        northing=1 - rows / (grid.rows - 1),
    )


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
