"""The table that maps layers to pressures: suggestions, choices by hand, memory in the project, a whole run."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from neaspec_plugin.bridge import language, mapping, running
from neaspec_plugin.bridge.mapping import Mapped
from neaspec_plugin.gui.definitions import DefinitionBox
from neaspec_plugin.gui.form import AlgorithmForm
from neaspec_plugin.gui.pressures import PressureTable
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, box, layer, raster

NAMES = {
    "en": "Main roads 2020",
    "ru": "Автодороги края",
    "zh": "公路网",
    "ko": "국도(도로)",
    "ja": "道路網",
    "mn": "Авто зам",
}


KEPT = []
"""Windows of QGIS outlive the tests, as they outlive forms in QGIS."""


@pytest.fixture(autouse=True)
def ours(qgis, provider):
    yield
    QgsProject.instance().clear()
    language.remove()


@pytest.fixture
def iface(iface):
    KEPT.append(iface)
    browser = QgsBrowserGuiModel()
    iface.browserModel = lambda: browser
    yield iface
    iface.forms = []


def roads(tmp_path, name="roads"):
    x = WEST + 1050
    path = layer(tmp_path / "r.gpkg", {f"LINESTRING({x} {NORTH + 500},{x} {NORTH - 3000})": 1}, "LineString")
    found = QgsVectorLayer(path, name, "ogr")
    QgsProject.instance().addMapLayer(found)
    return found


def towns(tmp_path, name="settlements"):
    point = {f"POINT({WEST + 50} {NORTH - 50})": 900}
    found = QgsVectorLayer(layer(tmp_path / "t.gpkg", point, "Point", "population:integer"), name, "ogr")
    QgsProject.instance().addMapLayer(found)
    return found


def choose(table, pressure, layer):
    """Choose a layer as the user does."""
    row = next(row for row in range(table.table.rowCount()) if table.table.item(row, 0).text() == pressure)
    box = table.table.cellWidget(row, 1)
    box.setLayer(layer)
    box.activated.emit(box.currentIndex())


def form_of(iface, qtbot):
    form = AlgorithmForm(running.algorithm("neaspec:scoredisturbance"), iface)
    qtbot.addWidget(form)
    iface.forms = [*getattr(iface, "forms", []), form]
    return form


@pytest.mark.parametrize("code", NAMES)
def test_layers_are_suggested_by_names_in_any_language(tmp_path, iface, qtbot, code):
    line = roads(tmp_path, NAMES[code])
    form = form_of(iface, qtbot)
    assert form.values()["PRESSURES"] == ["roads", line.id(), ""]


def test_a_layer_is_chosen_by_hand_and_its_field_is_offered(tmp_path, iface, qtbot):
    people = towns(tmp_path, "Ортсууд")
    form = form_of(iface, qtbot)
    table = form.widget("PRESSURES")
    assert isinstance(table, PressureTable)
    row = next(row for row in range(table.table.rowCount()) if table.table.item(row, 0).text() == "Population density")
    box, field = table.table.cellWidget(row, 1), table.table.cellWidget(row, 2)
    box.setLayer(people)
    assert [field.itemText(number) for number in range(field.count())] == ["", "fid", "population"]
    assert field.currentText() == "population"
    assert form.values()["PRESSURES"] == ["population", people.id(), "population"]
    line = roads(tmp_path, "x")
    boxes = [table.table.cellWidget(number, 1) for number in range(table.table.rowCount())]
    assert all(
        line.name() not in [box.itemText(n) for n in range(box.count())] or box is not boxes[row] for box in boxes
    )


def test_the_mapping_is_saved_in_the_project(tmp_path, iface, qtbot):
    ident = roads(tmp_path, "x").id()
    project = QgsProject.instance()
    table = form_of(iface, qtbot).widget("PRESSURES")
    assert table.rows() == []
    table.fill([Mapped("railways", ident, "")])
    assert mapping.remembered(project, "human_footprint") is None and table.value() != []
    choose(table, "Railways", project.mapLayer(ident))
    saved = str(tmp_path / "프로젝트.qgz")
    assert project.write(saved)
    project.clear()
    assert project.read(saved)
    assert mapping.remembered(project, "human_footprint") == [Mapped("railways", ident, "")]
    assert table.value() == ["railways", ident, ""]  # the form that was open shows it
    assert form_of(iface, qtbot).values()["PRESSURES"] == ["railways", ident, ""]


def test_a_broken_memory_is_forgotten(iface, qtbot):
    project = QgsProject.instance()
    for text in ("{", "[1]", '[{"a": 1}]', "null"):
        project.writeEntry("neaspec", "pressures", text)
        assert mapping.remembered(project, "human_footprint") is None
        project.writeEntry("neaspec", "pressures", f'{{"human_footprint": {text}}}')
        assert mapping.remembered(project, "human_footprint") is None


def test_opening_the_form_changes_nothing_in_the_project(tmp_path, iface, qtbot):
    line, project = roads(tmp_path), QgsProject.instance()
    project.setDirty(False)
    table = form_of(iface, qtbot).widget("PRESSURES")
    assert table.value() == ["roads", line.id(), ""]
    assert not project.isDirty() and mapping.remembered(project, "human_footprint") is None


def test_rows_that_the_user_has_emptied_stay_empty(tmp_path, iface, qtbot):
    line, project = roads(tmp_path), QgsProject.instance()
    choose(form_of(iface, qtbot).widget("PRESSURES"), "Roads", None)
    assert mapping.remembered(project, "human_footprint") == []
    table = form_of(iface, qtbot).widget("PRESSURES")
    assert table.value() == []
    QTest.mouseClick(table.suggest, Qt.MouseButton.LeftButton)  # asked for, they come
    assert mapping.remembered(project, "human_footprint") == [Mapped("roads", line.id(), "")]
    project.clear()
    assert mapping.remembered(project, "human_footprint") is None  # layers that go with their project empty no row


def test_another_scheme_shows_its_pressures(tmp_path, iface, qtbot):
    form = form_of(iface, qtbot)
    scheme, table = form.widget("SCHEME"), form.widget("PRESSURES")
    assert isinstance(scheme, DefinitionBox)
    assert table.table.rowCount() == 8
    scheme.set_value("crane_disturbance")
    assert table.table.item(1, 0).text() != "" and table.table.rowCount() == 6
    assert form.values()["SCHEME"] == "crane_disturbance"
    scheme.setFocus()
    scheme.lineEdit().selectAll()
    QTest.keyClicks(scheme.lineEdit(), "/no/such/scheme.json")
    QTest.keyClick(scheme.lineEdit(), Qt.Key.Key_Return)
    assert form.values()["SCHEME"] == "/no/such/scheme.json"
    assert table.table.rowCount() == 6  # the run says what is wrong with the file


def test_several_layers_may_show_one_pressure(tmp_path, iface, qtbot):
    first, second = roads(tmp_path, "roads"), roads(tmp_path, "x")
    table = form_of(iface, qtbot).widget("PRESSURES")
    row = next(row for row in range(table.table.rowCount()) if table.table.item(row, 0).text() == "Roads")
    table.table.setCurrentCell(row, 0)
    QTest.mouseClick(table.more, Qt.MouseButton.LeftButton)
    table.table.cellWidget(row + 1, 1).setLayer(second)
    assert table.value() == ["roads", first.id(), "", "roads", second.id(), ""]


def test_suggestions_fill_only_what_is_empty(tmp_path, iface, qtbot):
    table = form_of(iface, qtbot).widget("PRESSURES")
    line, people = roads(tmp_path, "roads"), towns(tmp_path)
    table.fill([Mapped("railways", line.id(), "")])
    QTest.mouseClick(table.suggest, Qt.MouseButton.LeftButton)
    assert Mapped("railways", line.id(), "") in table.rows() and Mapped("roads", line.id(), "") in table.rows()
    assert people.id() in {one.layer for one in table.rows()}


def test_files_that_are_not_in_the_project_are_kept(tmp_path, iface, qtbot):
    form = form_of(iface, qtbot)
    path = raster(tmp_path / "c.tif", np.ones((4, 4)))
    form.fill({"PRESSURES": ["built", path, "50"]})
    assert form.values()["PRESSURES"] == ["built", path, "50"]
    QgsProject.instance().addMapLayer(QgsRasterLayer(path, "cover"))
    form.fill({"PRESSURES": ["built", path, "50"]})
    assert form.values()["PRESSURES"][1] == QgsProject.instance().mapLayersByName("cover")[0].id()


def test_what_the_table_says_is_what_is_run(tmp_path, iface, qtbot):
    roads(tmp_path, "Roads")
    form = form_of(iface, qtbot)
    area = f"{WEST},{WEST + 40 * CELL},{NORTH - 20 * CELL},{NORTH} [{CRS}]"
    form.fill({"AREA": area, "CELL_SIZE": CELL, "CRS": CRS, "OUTPUT": str(tmp_path / "i.tif")})
    run = running.Run(form.algorithm, form.values(), QgsProject.instance())
    assert run.refusal() == ""
    with qtbot.waitSignal(run.ended, timeout=60_000):
        run.start()
    assert run.successful, run.error
    assert run.results["MEAN"] > 0


def test_an_area_is_polygons_or_an_extent(tmp_path, iface, qtbot):
    form = form_of(iface, qtbot)
    path = layer(tmp_path / "area.gpkg", {box(0, 0, 10, 10): 1})
    form.fill({"AREA": path})
    assert form.values()["AREA"] == path
    land = QgsVectorLayer(path, "land", "ogr")
    QgsProject.instance().addMapLayer(land)
    form.fill({"AREA": path})
    assert form.values()["AREA"] == land.id() and not form.widget("AREA").extent.isEnabled()
    extent = f"{WEST},{WEST + 4000.5},{NORTH - 2000},{NORTH} [{CRS}]"
    form.fill({"AREA": extent})
    sides, _, crs = form.values()["AREA"].partition(" ")
    assert [float(side) for side in sides.split(",")] == [WEST, WEST + 4000.5, NORTH - 2000, NORTH]
    assert crs == f"[{CRS}]" and form.widget("AREA").extent.isEnabled()


def test_an_area_that_is_empty_is_asked_for(iface, qtbot):
    assert form_of(iface, qtbot).first_empty() == "Area"


@pytest.mark.parametrize("code", ["ko", "mn", "ru", "ja", "zh"])
def test_the_table_speaks_the_chosen_language(iface, qtbot, code):
    language.install([code])
    form = form_of(iface, qtbot)
    table = form.widget("PRESSURES").table
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert all(not name.isascii() for name in names)
    headers = [table.horizontalHeaderItem(column).text() for column in range(3)]
    assert not any(header.isascii() for header in headers)


@pytest.mark.parametrize("code", ["zh", "ru"])
def test_species_and_protocols_are_chosen_by_name_and_run_by_code(iface, qtbot, code):
    language.install([code])
    for algorithm, name, default in (
        ("habitatsuitability", "SPECIES", "amur_tiger"),
        ("leastcostcorridors", "SPECIES", "amur_tiger"),
        ("assesssites", "SPECIES", "amur_tiger"),
        ("assesssites", "PROTOCOL", "neaspec_jha_forest"),
        ("report", "PROTOCOL", "neaspec_jha_forest"),
    ):
        form = AlgorithmForm(running.algorithm(f"neaspec:{algorithm}"), iface)
        qtbot.addWidget(form)
        box = form.widget(name)
        assert isinstance(box, DefinitionBox) and not box.currentText().isascii()
        assert form.values()[name] == default
        box.lineEdit().clear()
        assert name not in form.values()


def test_a_form_leaves_no_cycle_behind(iface, qtbot):
    form = AlgorithmForm(running.algorithm("neaspec:scoredisturbance"), iface)
    table = weakref.ref(form.widget("PRESSURES"))
    gc.collect()
    gc.disable()
    try:
        form.deleteLater()
        del form
        QTest.qWait(20)
        assert table() is None
    finally:
        gc.enable()
