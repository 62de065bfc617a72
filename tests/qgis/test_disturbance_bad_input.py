"""What cannot be scored as disturbance: each case is named in a sentence, and nothing is left behind."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL

from tests.qgis.disturbance_landscape import COLUMNS, ROWS, attributes, line, own_scheme, roads_of, score
from tests.qgis.landscape import NORTH, WEST, box, layer, raster
from tests.qgis.test_habitatquality import write


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def own(tmp_path, base, code, **changes):
    """A scheme with changed entries of one pressure; None takes an entry away."""

    def change(pressure):
        for name, value in changes.items():
            pressure.update({name: value})
            if value is None:
                del pressure[name]

    return own_scheme(tmp_path / "own.json", base, **{code: change})


def origin(value):
    return {"value": value, "source": "here", "mark": "expert default"}


def wide_of(tmp_path, width):
    return attributes(tmp_path / "w.gpkg", "LineString", ["w:double"], [(line(), [width])])


def towns_of(tmp_path, people):
    spot = f"POINT({WEST} {NORTH})"
    return attributes(tmp_path / "towns.gpkg", "Point", ["people:integer"], [(spot, [people])])


def even(tmp_path, value):
    return raster(tmp_path / "c.tif", np.full((ROWS, COLUMNS), value))


def weighed(tmp_path, value):
    scheme = own(tmp_path, "human_footprint", "roads", weight=origin(value))
    return score(tmp_path, ["roads", roads_of(tmp_path), ""], SCHEME=scheme)


def elsewhere(tmp_path):
    away = tmp_path / "away.tif"
    write(away, np.ones((5, 5)), None)
    file = gdal.Open(str(away), gdal.GA_Update)
    file.SetGeoTransform((0.0, 100.0, 0.0, 5_200_000.0, 0.0, -100.0))
    del file
    return score(tmp_path, ["pasture", str(away), ""])


def without_width(tmp_path):
    scheme = own(tmp_path, "human_modification", "railways", width_m=None)
    return score(tmp_path, ["railways", roads_of(tmp_path), ""], SCHEME=scheme)


def without_reach(tmp_path):
    scheme = own(tmp_path, "human_footprint", "roads", reach_m=origin(0))
    return score(tmp_path, ["roads", roads_of(tmp_path), ""], SCHEME=scheme)


def unknown_site_field(tmp_path):
    sites = layer(tmp_path / "sites.gpkg", {box(0, 0, 10, 10): "A"}, "Polygon", "code:string")
    return score(tmp_path, ["roads", roads_of(tmp_path), ""], SITES=sites, SITE_FIELD="name")


BAD = {
    "lines without width": (without_width, "국도 holds lines or points, and “railways” counts the ground they cover"),
    "negative population": (
        lambda path: score(path, ["population", towns_of(path, -5), "people"]),
        "towns, feature 1: the field people holds -5",
    ),
    "negative width": (
        lambda path: score(path, ["railways", wide_of(path, -3.5), "width=w"]),
        "w, feature 1: the field w holds -3.5",
    ),
    "NaN weight": (lambda path: weighed(path, float("nan")), "a number is wanted"),
    "weights that sum to 0": (lambda path: weighed(path, 0.0), "weights of all pressures given are 0"),
    "reach 0": (without_reach, "reach_m"),
    "wrong geometry": (lambda path: score(path, ["roads", towns_of(path, 1), ""]), "towns holds points"),
    "unknown field": (
        lambda path: score(path, ["railways", roads_of(path), "width=wide"]),
        "국도 has no field “wide”",
    ),
    "unknown role": (lambda path: score(path, ["railways", roads_of(path), "wide=patch"]), "cannot be understood"),
    "classes that are none": (lambda path: score(path, ["built", even(path, 1), "50;x"]), "no list of class codes"),
    "negative raster": (lambda path: score(path, ["pasture", even(path, -1), ""]), "Layer c: the values go down to -1"),
    "negative lights": (lambda path: score(path, ["lights", even(path, -5), ""]), "Layer c: the values go down to -5"),
    "negative people": (
        lambda path: score(path, ["population", even(path, -5), ""]),
        "Layer c: the values go down to -5",
    ),
    "class codes for lights": (lambda path: score(path, ["lights", even(path, 1), "40; 50"]), "class codes (40; 50)"),
    "class codes for people": (lambda path: score(path, ["population", even(path, 1), "40"]), "class codes (40)"),
    "a table of sites without sites": (
        lambda path: score(path, ["roads", roads_of(path), ""], SITE_TABLE=str(path / "s.csv")),
        "choose a layer of sites",
    ),
    "records without sites": (
        lambda path: score(path, ["roads", roads_of(path), ""], DATABASE=str(path / "o.gpkg")),
        "choose a layer of sites",
    ),
    "two outputs of one path": (
        lambda path: score(path, ["roads", roads_of(path), ""], DOMINANT=str(path / "sub" / ".." / "index.tif")),
        "Two results are to be written to",
    ),
    "percent for a share": (
        lambda path: score(path, ["pasture", even(path, 35), ""]),
        "Layer c: the values go up to 35",
    ),
    "no layer": (
        lambda path: score(path, ["roads"]),
        "Row 1 of the table of pressures: no layer is chosen for “roads”",
    ),
    "null layer": (
        lambda path: score(path, ["railways", roads_of(path), "", "roads", NULL, ""]),
        "Row 2 of the table of pressures: no layer is chosen for “roads”",
    ),
    "a table that is a text": (lambda path: score(path, "roads"), "no layer is chosen for “roads”"),
    "a scheme with a long name": (
        lambda path: score(path, ["roads", roads_of(path), ""], SCHEME="x" * 300),
        "choose one of these or the path of a JSON file",
    ),
    "raster elsewhere": (elsewhere, "does not overlap the area"),
    "unknown site field": (unknown_site_field, "no field “name”"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_scored_is_named_and_nothing_is_left(tmp_path, case):
    work, sentence = BAD[case]
    result = work(tmp_path)
    assert not result.done
    assert sentence in result.words, result.words
    assert "Traceback" not in result.words
    assert not (tmp_path / "index.tif").exists()
