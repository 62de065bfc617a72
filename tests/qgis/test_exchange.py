"""The exchange through Processing: who may see what, who decides, and the way back."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from neaspec_plugin.bridge import exchange, language
from neaspec_plugin.io import geopackage, merging, package
from tests.io.offices import CN, LATER, NOW, RU, edit, fill, make, new, square
from tests.qgis.landscape import run


@pytest.fixture(autouse=True)
def ours(provider, clean_qgis):
    return provider


@pytest.fixture
def offices(tmp_path):
    """Return two databases that contend for one width, the second office's package beside them."""
    here, there = make(tmp_path / "러시아.gpkg"), make(tmp_path / "중국.gpkg", CN)
    corridor = new("corridor", target_taxon="PTALT", code="1-2", geom=square(), min_width_m=1, status="proposed")
    geopackage.insert(here, {"corridor": [corridor]})
    package.export(here, "partner", tmp_path / "1.zip", NOW)
    merging.merge(tmp_path / "1.zip", there)
    edit(here, "UPDATE corridor SET min_width_m = 5, status = 'agreed'")
    edit(there, "UPDATE corridor SET min_width_m = 7, status = 'blocked'")
    package.export(there, "partner", tmp_path / "cn.zip", LATER)
    package.export(here, "partner", tmp_path / "ru.zip", LATER)
    return str(here), str(tmp_path / "cn.zip")


def test_preview_gives_a_layer_of_only_the_records_in_conflict(offices, tmp_path):
    here, received = offices
    layers, table = str(tmp_path / "c.gpkg"), str(tmp_path / "c.csv")
    given = {"INPUT": received, "DATABASE": here, "PREVIEW": True, "CONFLICTS": layers, "TABLE": table}
    told = run("importpackage", given).outputs
    assert (told["CONFLICTING"], told["DOUBLES"], told["SENDER"]) == (1, 0, CN)
    layer = QgsVectorLayer(f"{layers}|layername=nx_conflict_polygon", "c", "ogr")
    assert layer.isValid() and layer.featureCount() == 4
    assert {feature["office"] for feature in layer.getFeatures()} == {RU, CN}
    with Path(table).open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == 4
    assert [(line["table"], line["office"], line["conflicting"]) for line in told["TABLES"]] == [("corridor", RU, 1)]


@pytest.mark.parametrize(
    ("spoken", "title", "value"), [("ko", "생태통로: 상태", "막힘"), ("en", "Corridors: Status", "Blocked")]
)
def test_sides_of_a_conflict_are_worded(offices, spoken, title, value):
    here, received = offices
    language.install([spoken])
    told = run("importpackage", {"INPUT": received, "DATABASE": here, "PREVIEW": True}).outputs
    found = {one.column: one for one in exchange.contentions(told["SIDES"])}
    assert found["status"].title == title
    assert value in {word.value for word in found["status"].words}
    assert RU in found["status"].decides
    assert all(word.when and word.author for word in found["status"].words)


def test_outline_is_told_by_its_corners():
    told = "MULTIPOLYGON 1/5 [130.80000, 43.00000, 131.20000, 43.25000]"
    assert exchange.value_text("corridor", "geom", told) == "130.80–131.20°E, 43.00–43.25°N"


def test_settling_through_processing_and_taking_the_import_back(offices):
    here, received = offices
    before = geopackage.state(here)
    run("importpackage", {"INPUT": received, "DATABASE": here, "PREVIEW": False})
    sides = run("resolveconflicts", {"DATABASE": here}).outputs["SIDES"]
    side = next(side for side in sides if side["field"] == "min_width_m" and side["office"] == CN)
    cells = [side[name] for name in ("tbl", "rec", "field", "change_id")]
    told = run("resolveconflicts", {"DATABASE": here, "CHOICES": cells, "AUTHOR": "head of unit"}).outputs
    assert (told["SETTLED"], told["WAITING"], told["OPEN"]) == (1, 0, 1)
    history = run("recordhistory", {"DATABASE": here, "LAYER": "corridor", "RECORD": "{" + side["rec"].upper() + "}"})
    last = [entry for entry in history.outputs["ENTRIES"] if entry["field"] == "min_width_m" and entry["stands"]]
    assert [(entry["author"], entry["value"]) for entry in last] == [("head of unit", "7")]
    undone = run("undoimport", {"DATABASE": here}).outputs
    assert (undone["CHANGES"], undone["KEPT"]) == (0, 1)  # the settlement stands on it
    assert before != geopackage.state(here)


def test_undo_before_anything_was_decided_gives_the_former_state(offices):
    here, received = offices
    before = geopackage.state(here)
    run("importpackage", {"INPUT": received, "DATABASE": here, "PREVIEW": False})
    assert exchange.last_import(here).text.startswith(CN)
    told = run("undoimport", {"DATABASE": here, "PACKAGE": exchange.last_import(here).package_id}).outputs
    assert (told["CHANGES"], told["KEPT"]) == (1, 0)
    assert geopackage.state(here) == before
    assert exchange.last_import(here) is None


def test_choices_that_are_not_whole_are_refused_before_the_run(offices):
    result = run("resolveconflicts", {"DATABASE": offices[0], "CHOICES": ["corridor", "x"]})
    assert not result.done
    assert "four values" in result.words


def test_restricted_places_leave_only_after_a_second_confirmation(tmp_path):
    database = str(fill(tmp_path / "office.gpkg"))
    given = {"DATABASE": database, "TIER": "restricted", "OUTPUT": str(tmp_path / "r.zip")}
    refused = run("exportpackage", given)
    assert not refused.done
    assert "3 records" in refused.words and "Corridors: 1" in refused.words
    assert not (tmp_path / "r.zip").exists()
    assert not run("exportpackage", {**given, "CONFIRM": 2}).done
    done = run("exportpackage", {**given, "CONFIRM": 3})
    assert done.done, done.words
    assert done.outputs["EXACT"] == {"corridor": 1, "count": 1, "visit": 1}


def test_preview_of_an_export_shows_what_others_will_see_and_writes_no_package(tmp_path):
    database = fill(tmp_path / "office.gpkg")
    before = database.read_bytes()
    given = {"DATABASE": str(database), "TIER": "public", "PREVIEW": True}
    told = run("exportpackage", {**given, "OUTPUT": str(tmp_path / "p.zip"), "SHOWN": str(tmp_path / "s.gpkg")}).outputs
    assert database.read_bytes() == before
    assert not (tmp_path / "p.zip").exists()
    layer = QgsVectorLayer(f"{told['SHOWN']}|layername=corridor", "c", "ogr")
    assert layer.extent().toString(1) == "130.5,42.5 : 131.5,43.5"
    assert told["WITHHELD"] == {"corridor": 2, "corridor_axis": 1, "count": 1, "visit": 1}


def test_darwin_core_alone(tmp_path):
    told = run("exportdarwincore", {"DATABASE": str(fill(tmp_path / "o.gpkg")), "OUTPUT": str(tmp_path / "d.zip")})
    assert told.done, told.words
    names = zipfile.ZipFile(tmp_path / "d.zip").namelist()
    assert set(names) == {"eml.xml", "meta.xml", "event.csv", "occurrence.csv", "emof.csv", "humboldt.csv"}
    assert told.outputs["EVENT_COUNT"] == 1


@pytest.mark.parametrize("column", ["status", "office", "record_status", "corridor_type"])
def test_plain_qgis_shows_drop_downs_made_of_the_constraints(tmp_path, column):
    path = make(tmp_path / "o.gpkg")
    layer = QgsVectorLayer(f"{path}|layername=corridor", "c", "ogr")
    setup = layer.editorWidgetSetup(layer.fields().indexOf(column))
    assert (setup.type() == "ValueMap") is (column != "office")


def test_package_opens_as_layers_of_a_zip(tmp_path):
    package.export(fill(tmp_path / "o.gpkg"), "partner", tmp_path / "p.zip", NOW)
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        archive.extract("neaspec.gpkg", tmp_path)
    layer = QgsVectorLayer(f"{Path(tmp_path, 'neaspec.gpkg')}|layername=site", "s", "ogr")
    assert layer.isValid() and layer.crs().authid() == "EPSG:4326" and layer.featureCount() == 1
