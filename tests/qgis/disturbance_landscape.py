"""What the tests of scoring disturbance share: a small area, layers of pressures in it, and a way to score them."""

from __future__ import annotations

import json

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from neaspec_plugin.bridge.layers import crs_of
from neaspec_plugin.io import rasters
from neaspec_plugin.io.schemes import SCHEMES
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, layer, raster, run, saved

COLUMNS, ROWS = 40, 20
AREA = f"{WEST},{WEST + COLUMNS * CELL},{NORTH - ROWS * CELL},{NORTH} [{CRS}]"


def score(tmp_path, pressures, **more):
    given = {
        "AREA": AREA,
        "CELL_SIZE": CELL,
        "CRS": CRS,
        "SCHEME": "human_footprint",
        "PRESSURES": pressures,
        "OUTPUT": str(tmp_path / "index.tif"),
        **more,
    }
    return run("scoredisturbance", given)


def values_of(path):
    return rasters.read(path).values


def line(column=10.5, **more):
    """A road from north to south through the middle of a column, far beyond the area."""
    x = WEST + column * CELL
    return f"LINESTRING({x} {NORTH + 20000},{x} {NORTH - 22000})"


def attributes(path, kind, fields, features):
    """Write a layer with several attributes: (WKT, values)."""
    memory = QgsVectorLayer(f"{kind}?crs={CRS}&" + "&".join(f"field={one}" for one in fields), path.stem, "memory")
    memory.setCrs(crs_of(CRS))
    for wkt, values in features:
        feature = QgsFeature(memory.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(values))
        memory.dataProvider().addFeature(feature)
    return saved(memory, path)


def own_scheme(path, base="human_footprint", **changes):
    """Write a changed copy of a scheme; a change is a function of its pressure, by code, or a value of the root."""
    document = json.loads((SCHEMES / f"{base}.json").read_text(encoding="utf8"))
    document["id"] = "own_scheme"
    for pressure in document["pressures"]:
        if pressure["code"] in changes:
            changes[pressure["code"]](pressure)
    path.write_text(json.dumps(document), encoding="utf8")
    return str(path)


def roads_of(tmp_path):
    return layer(tmp_path / "국도.gpkg", {line(): 1}, "LineString")


def everything(tmp_path):
    """Layers for five pressures of the Human Footprint."""
    towns = attributes(
        tmp_path / "towns.gpkg", "Point", ["people:integer"], [(f"POINT({WEST + 3050} {NORTH - 950})", [4000])]
    )
    roads = layer(tmp_path / "roads.gpkg", {line(10.5): 1}, "LineString")
    cover = raster(tmp_path / "cover.tif", np.random.default_rng(1).choice([40, 50, 111], (ROWS, COLUMNS)))
    return ["roads", roads, "", "population", towns, "people", "built", cover, "50", "cropland", cover, "40"]
