"""Corridors in a real QGIS: which pairs, where they end, what cannot be joined, stepping stones."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from neaspec_plugin.bridge import estimates
from neaspec_plugin.core import leastcost
from neaspec_plugin.io import geopackage, rasters
from tests.qgis.landscape import CRS, box, layer, raster, run


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


ROW = {box(2, 8, 4, 4): 1, box(16, 8, 4, 4): 2, box(36, 8, 4, 4): 3}
"""Three core areas in a row: 1 000 m and 1 600 m apart."""


def corridors(tmp_path, **more):
    given = {
        "PATCHES": layer(tmp_path / "cores.gpkg", more.pop("cores", ROW)),
        "PATCH_ID": "patch",
        "RESISTANCE": raster(tmp_path / "r.tif", more.pop("resistance", np.ones((20, 42)))),
        "CUTOFF": 300,
        "SPECIES": "",
        "LINKS": str(tmp_path / "links.gpkg"),
        "SURFACE": str(tmp_path / "surface.tif"),
        "CORRIDORS": str(tmp_path / "corridors.gpkg"),
        **more,
    }
    return run("leastcostcorridors", given)


def rows(path):
    return {feature["code"]: feature for feature in QgsVectorLayer(str(path)).getFeatures()}


def links(result):
    assert result.done, result.words
    return set(rows(result.outputs["LINKS"]))


def table(tmp_path, lines, name="pairs.csv"):
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", encoding="utf8")
    return str(path)


def test_pairs_are_those_asked_for(tmp_path):
    assert links(corridors(tmp_path)) == {"1-2", "2-3"}
    assert links(corridors(tmp_path, NEIGHBOURS="all")) == {"1-2", "2-3", "1-3"}
    assert links(corridors(tmp_path, NEIGHBOURS="distance", MAX_DISTANCE=1000)) == {"1-2"}
    assert links(corridors(tmp_path, NEIGHBOURS="distance", MAX_DISTANCE=1600)) == {"1-2", "2-3"}
    assert links(corridors(tmp_path, NEIGHBOURS="distance", MAX_DISTANCE=3000)) == {"1-2", "2-3", "1-3"}
    wanted = corridors(tmp_path, NEIGHBOURS="table", PAIRS=table(tmp_path, ["from,to", "3,1", "1,9", "2,x", "2,2"]))
    assert links(wanted) == {"1-3"}
    assert "row 2: “1” and “9”" in wanted.log and "row 4: “2” and “2”" in wanted.log


def test_the_run_says_first_what_it_takes_and_which_engine_spreads_the_costs(tmp_path):
    result = corridors(tmp_path)
    assert result.log.index("840 cells: about") < result.log.index("Corridor 1-2")
    assert result.log.count(f"Costs are computed with {leastcost.engine()}.") == 1


def test_each_corridor_names_its_countries_and_joins_both_cores(tmp_path):
    lands = {box(-30, -30, 40, 90): "MNG", box(10, -30, 90, 90): "CHN"}
    countries = layer(tmp_path / "land.gpkg", lands, "Polygon", "iso_a3:string")
    result = corridors(tmp_path, COUNTRIES=countries, CUTOFF=2000)
    found = rows(result.outputs["CORRIDORS"])
    assert [(found[code]["countries"], found[code]["scope"]) for code in ("1-2", "2-3")] == [
        ("CN|MN", "international"),
        ("CN", "national"),
    ]
    assert {row["connectivity_type"] for row in found.values()} == {"PE"}
    assert all(row.geometry().isGeosValid() for row in found.values())
    patches = rasters.read(result.outputs["SURFACE"]).grid
    for row in found.values():
        inside = row.geometry().boundingBox()
        assert inside.xMinimum() >= patches.west - 1 and inside.yMaximum() <= patches.north + 1


def test_links_of_a_former_run_are_a_table_of_pairs(tmp_path):
    first = tmp_path / "first.gpkg"
    corridors(tmp_path, NEIGHBOURS="distance", MAX_DISTANCE=1000, LINKS=str(first))
    assert links(corridors(tmp_path, NEIGHBOURS="table", PAIRS=str(first))) == {"1-2"}


def test_pairs_that_are_none_are_refused_in_words(tmp_path):
    for wanted, sentence in (
        ({"NEIGHBOURS": "table"}, "no table is given"),
        ({"NEIGHBOURS": "distance", "MAX_DISTANCE": 100}, "no pair of core areas is left"),
        ({"NEIGHBOURS": "table", "PAIRS": table(tmp_path, ["a,b", "1,2"])}, "has no field “from”"),
        ({"NEIGHBOURS": "table", "PAIRS": table(tmp_path, ["from,to", "8,9"], "none.csv")}, "no pair of core areas"),
        ({"CUT": "width"}, "none is given"),
        ({"RESISTANCE": None}, "A resistance raster is needed"),
        ({"RESISTANCE": None, "TYPE": "E", "METRIC": "cost"}, "A resistance raster is needed"),
    ):
        result = corridors(tmp_path, **wanted)
        assert not result.done and sentence in result.words, result.words


def test_a_share_cuts_each_corridor_at_its_own_least_cost(tmp_path):
    result = corridors(tmp_path, CUT="share", SHARE=25)
    assert links(result) == {"1-2", "2-3"}
    for row in rows(result.outputs["CORRIDORS"]).values():
        assert row["cutoff_km"] == pytest.approx(0.25 * row["least_cost_km"])
    surface = rasters.read(result.outputs["SURFACE"]).values
    assert np.nanmax(surface[:, :18]) <= 0.25 * 1300 + 1e-3 < np.nanmax(surface) <= 0.25 * 1900 + 1e-3


def test_a_corridor_is_cut_where_it_is_wide_enough(tmp_path):
    full = rows(corridors(tmp_path, CUTOFF=2000).outputs["CORRIDORS"])
    result = corridors(tmp_path, CUTOFF=2000, CUT="width", MIN_WIDTH=800)
    cut = rows(result.outputs["CORRIDORS"])
    for code, row in cut.items():
        assert 800 <= row["min_width_m"] < full[code]["min_width_m"]
        # The level before it was too narrow.
        before = corridors(tmp_path, CUTOFF=row["cutoff_km"] * 1000 - 1, MIN_WIDTH=800)
        assert rows(before.outputs["CORRIDORS"])[code]["min_width_m"] < 800
    surface = rasters.read(corridors(tmp_path, CUTOFF=2000, CUT="width", MIN_WIDTH=800).outputs["SURFACE"]).values
    assert np.nanmax(surface) <= max(row["cutoff_km"] for row in cut.values()) * 1000 + 1e-3
    narrow = corridors(tmp_path, CUTOFF=100, CUT="width", MIN_WIDTH=5000)
    assert "needs 5" in narrow.log and links(narrow) == {"1-2", "2-3"}


def test_a_patch_smaller_than_a_cell_and_two_in_one_cell_are_named(tmp_path):
    tiny = {box(25.1, 15.1, 0.3, 0.3): 7, box(30, 2, 0.6, 1): 8, box(30.4, 2, 0.6, 1): 9}
    result = corridors(tmp_path, cores={**ROW, **tiny}, NEIGHBOURS="all")
    assert "core areas 7, 8 cover no cell of 100 m" in result.log
    assert links(result) == {"1-2", "2-3", "1-3", "1-9", "2-9", "3-9"}


def test_unreachable_patches_and_barriers_are_named_and_the_rest_is_joined(tmp_path):
    forest = np.ones((20, 42))
    forest[:, 30] = -1
    result = corridors(tmp_path, resistance=forest)
    assert links(result) == {"1-2"}
    assert "20 cells of the resistance raster are 0 or negative" in result.log
    assert "Core area 3 cannot be reached" in result.log
    walled = corridors(tmp_path, resistance=np.where(np.arange(42) < 30, 1.0, np.nan) * forest**2)
    assert links(walled) == {"1-2"} and "Core area 3 lies wholly on ground" in walled.log
    assert not corridors(tmp_path, resistance=-(forest**2)).done


def test_patches_that_touch_need_no_corridor(tmp_path):
    result = corridors(tmp_path, cores={box(2, 8, 4, 4): 1, box(6, 8, 4, 4): 2, box(20, 8, 4, 4): 3}, CUTOFF=1500)
    assert links(result) == {"1-2", "2-3"}
    assert "1 and 2 touch" in result.log
    assert set(rows(result.outputs["CORRIDORS"])) == {"2-3"}


SITES = {box(0, 0, 2, 2): 1, box(12, 0, 2, 2): 2, box(24, 0, 2, 2): 3, box(12, 40, 2, 2): 4, box(12, 48, 2, 2): 5}
"""Three wetlands 1 000 m apart in a row, and two others far off, 600 m apart."""


def test_stepping_stones_join_by_hops_and_name_the_site_between(tmp_path):
    result = corridors(tmp_path, cores=SITES, TYPE="E", HOP=1000, RESISTANCE=None)
    assert links(result) == {"1-2", "2-3", "4-5"}
    hops = rows(result.outputs["LINKS"])
    assert hops["1-2"]["euclidean_km"] == pytest.approx(1.0) and hops["4-5"]["euclidean_km"] == pytest.approx(0.6)
    assert hops["1-2"].geometry().length() == pytest.approx(1000)
    networks = rows(result.outputs["CORRIDORS"])
    assert {code: row["site_list"] for code, row in networks.items()} == {"E-1": "1, 2, 3", "E-4": "4, 5"}
    assert networks["E-1"]["keystones"] == "2" and networks["E-1"]["area_km2"] == pytest.approx(0.12)
    assert (result.outputs["CORRIDOR_COUNT"], result.outputs["KEYSTONE_COUNT"]) == (2, 1)
    assert "Without site 2 its network falls apart" in result.log
    wider = corridors(tmp_path, cores=SITES, TYPE="E", HOP=2200, RESISTANCE=None)
    assert "1-3" in links(wider) and "Without site" not in wider.log
    none = corridors(tmp_path, cores=SITES, TYPE="E", HOP=500, RESISTANCE=None)
    assert not none.done and "within a hop of 500 m" in none.words


def test_hops_by_cost_follow_the_resistance(tmp_path):
    sea = np.ones((52, 30))
    sea[:, 18:22] = 10
    result = corridors(tmp_path, cores=SITES, resistance=sea, TYPE="E", METRIC="cost", HOP=1500)
    assert links(result) == {"1-2", "4-5"}
    assert rows(result.outputs["LINKS"])["1-2"]["least_cost_km"] == pytest.approx(1.1)
    assert not (tmp_path / "surface.tif").exists()


def test_stepping_stones_become_records_once(tmp_path):
    database = str(tmp_path / "office.gpkg")
    assert run("newassessment", {"OFFICE": "MN-TEST-01", "LANGUAGE": "mn", "OUTPUT": database}).done
    lands = {box(-30, -30, 48, 200): "MNG", box(18, -30, 60, 200): "RUS"}
    countries = layer(tmp_path / "land.gpkg", lands, "Polygon", "iso_a3:string")
    more = {"cores": SITES, "TYPE": "E", "HOP": 1000, "RESISTANCE": None, "DATABASE": database}
    for _ in range(2):
        result = corridors(tmp_path, COUNTRIES=countries, SPECIES="amur_tiger", **more)
        assert result.done, result.words
    kept = {row["code"]: row for row in geopackage.read(database, "corridor")}
    assert set(kept) == {"E-1", "E-4"}
    first = kept["E-1"]
    assert (first["corridor_type"], first["connectivity_type"], first["scope"]) == (
        "stepping_stone",
        "E",
        "international",
    )
    assert (first["countries"], first["country"], kept["E-4"]["scope"]) == ("MN|RU", "ZZ", "national")


def barriers(tmp_path, **more):
    fence = np.ones((20, 42))
    fence[:, 10:12] = 50
    given = {
        "PATCHES": layer(tmp_path / "cores.gpkg", ROW),
        "PATCH_ID": "patch",
        "RESISTANCE": raster(tmp_path / "r.tif", fence),
        "RADIUS": "200;300",
        "OUTPUT": str(tmp_path / "gain.tif"),
        "OUTPUT_SUM": str(tmp_path / "sum.tif"),
        "TABLE": str(tmp_path / "best.csv"),
        **more,
    }
    return run("barriers", given)


def test_a_fence_across_the_forest_is_where_restoration_helps(tmp_path):
    result = barriers(tmp_path)
    assert result.done, result.words
    gain = rasters.read(result.outputs["OUTPUT"]).values
    assert result.outputs["GREATEST"] == pytest.approx(np.nanmax(gain), rel=1e-6)
    row, column = np.unravel_index(np.nanargmax(gain), gain.shape)
    assert 8 <= column <= 13 and 6 <= row <= 13
    best = list(csv.DictReader(Path(result.outputs["TABLE"]).read_text(encoding="utf-8-sig").splitlines()))
    assert [(one["code"], float(one["radius_m"])) for one in best] == [
        ("1-2", 200),
        ("1-2", 300),
        ("2-3", 200),
        ("2-3", 300),
    ]
    # LCD 1-2: 11 steps, of which 50 + 50 of the fence: 9 plain ones, two half-dear, one dear. Radius 200: D = 400.
    lcd = 100 * (8 + 2 * 25.5 + 50)
    assert float(best[0]["least_cost_km"]) * 1000 == pytest.approx(lcd)
    assert float(best[0]["score"]) == pytest.approx((lcd - 100 * (11 - 4) - 400) / 400)
    assert float(best[2]["score"]) == 0 and best[2]["x"] == ""
    total = rasters.read(result.outputs["OUTPUT_SUM"]).values
    assert np.nanmax(np.nan_to_num(gain) - np.nan_to_num(total)) <= 1e-4
    assert "saves" in result.log


@pytest.mark.parametrize(
    ("radius", "sentence"),
    [
        ("100", "greater than a cell"),
        ("wide", "no list of radii"),
        ("500:100:50", "no list of radii"),
        ("1:1e9:1", "no list of radii"),
        ("200:400:0", "no list of radii"),
        ("nan", "no list of radii"),
    ],
)
def test_radii_that_make_no_sense_are_refused(radius, sentence, tmp_path):
    result = barriers(tmp_path, RADIUS=radius)
    assert not result.done and sentence in result.words


def test_radii_may_be_a_range(tmp_path):
    result = barriers(tmp_path, RADIUS="200:400:100", NEIGHBOURS="table", PAIRS=table(tmp_path, ["from,to", "1,2"]))
    assert [row["radius_m"] for row in result.outputs["RESTORATIONS"]] == [200, 300, 400]
    assert rasters.read(result.outputs["OUTPUT"]).grid.crs == CRS


def test_an_area_beyond_memory_goes_by_windows_and_says_so(tmp_path, monkeypatch):
    whole = corridors(tmp_path, NEIGHBOURS="all")
    expected = {code: row["least_cost_km"] for code, row in rows(whole.outputs["LINKS"]).items()}
    surface = rasters.read(whole.outputs["SURFACE"]).values
    assert "by itself" not in whole.log
    monkeypatch.setattr(estimates, "free_memory", lambda: 20 * 42 * 48 + 500 * 160)
    result = corridors(tmp_path, NEIGHBOURS="all")
    assert links(result) == set(expected)
    assert "each pair is worked on by itself, in a window of at most 500 cells" in result.log
    assert {code: row["least_cost_km"] for code, row in rows(result.outputs["LINKS"]).items()} == expected
    np.testing.assert_allclose(rasters.read(result.outputs["SURFACE"]).values, surface)
    by_allocation = corridors(tmp_path)
    assert links(by_allocation) == {"1-2", "2-3"} and "found on cells of 200 m" in by_allocation.log
    monkeypatch.setattr(estimates, "free_memory", lambda: 20 * 42 * 40)
    refused = corridors(tmp_path)
    assert not refused.done and "choose cells of" in refused.words
