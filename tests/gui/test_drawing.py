"""Corridors drawn as a person draws them: clicks and keys on a real canvas, undo and redo, nothing saved on its own."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from neaspec_plugin.bridge import forms, language
from neaspec_plugin.bridge.drafting import opened
from neaspec_plugin.gui import office
from neaspec_plugin.gui.corridors import CorridorDock
from tests.gui.sketching import LEFT, RIGHT, SOUTH, WEST, dock, draw_polygon, hand, polygons, rectangle, rows, use

__all__ = ["dock", "hand"]
pytest.importorskip("shapely")


def test_a_polygon_becomes_a_record_with_everything_derived(dock, hand):
    draw_polygon(dock, hand)
    (found,) = rows("corridor")
    assert (found["scope"], found["countries"], found["connectivity_type"]) == ("international", "CN|RU", "PE")
    # 2 %: a pixel of the canvas is 100 m wide here, and corners lie where they were clicked.
    assert found["length_km"] == pytest.approx(40, rel=0.02)
    assert found["area_km2"] == pytest.approx(160, rel=0.05)
    assert found["min_width_m"] == pytest.approx(4000, rel=0.05)
    assert found["transboundary"] and found["country"] == "ZZ"
    assert (found["source"], found["target_taxon"], found["code"]) == ("digitized", "PTALT", "C01")
    assert len(found["uuid"]) == 36
    layer = opened(QgsProject.instance(), "corridor")
    assert layer.isEditable() and layer.dataProvider().featureCount() == 0
    assert "C01" in dock.line.text()


def test_what_is_protected_and_what_is_crossed_is_found_out(dock, hand):
    parks = polygons("parks", [(rectangle(-9, -9, 20, 9), "P")], "name")
    fences = polygons("fences", [(rectangle(x, -9, x + 0.1, 9), "") for x in (5, 15, 50)], "name")
    dock.ground.boxes["protected"].setLayer(parks)
    dock.ground.boxes["barriers"].setLayer(fences)
    draw_polygon(dock, hand)
    (found,) = rows("corridor")
    assert found["protected_share_0_1"] == pytest.approx(0.5, abs=0.01)
    assert found["barrier_count"] == 2


def test_vertices_snap_as_the_project_says(dock, hand):
    corner = polygons("corner", [(rectangle(10, 5, 12, 7), "x")])
    hand.canvas.setLayers([corner])
    config = QgsSnappingConfig(QgsProject.instance())
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    vertex = Qgis.SnappingType.Vertex if hasattr(Qgis, "SnappingType") else QgsSnappingConfig.VertexFlag
    config.setTypeFlag(vertex)
    config.setTolerance(20)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    snapping = hand.canvas.snappingUtils()
    snapping.setMapSettings(hand.canvas.mapSettings())
    snapping.setConfig(config)
    tool = use(dock, "polygon")
    snapping.snapToMap(QgsPointXY(WEST, SOUTH))  # QGIS makes its index of vertices beside the first moves of the mouse
    hand.click(10.3, 5.3)
    layer = opened(QgsProject.instance(), "corridor")
    on_map = hand.canvas.mapSettings().layerToMapCoordinates(layer, tool.places()[0])
    assert on_map.distance(WEST + 10e3, SOUTH + 5e3) < 1
    hand.key(Qt.Key.Key_Escape)


def test_undo_and_redo_are_one_step(dock, hand):
    draw_polygon(dock, hand)
    stack = opened(QgsProject.instance(), "corridor").undoStack()
    assert stack.count() == 1 and "polygon" in stack.text(0)
    stack.undo()
    assert rows("corridor") == []
    stack.redo()
    assert len(rows("corridor")) == 1


def test_backspace_takes_a_vertex_back_and_esc_gives_up(dock, hand):
    tool = use(dock, "polygon")
    for place in ((0, 0), (40, 0), (40, 9)):
        hand.click(*place)
    assert tool.size() == 3
    hand.key(Qt.Key.Key_Backspace)
    assert tool.size() == 2
    hand.key(Qt.Key.Key_Escape)
    assert tool.size() == 0
    assert rows("corridor") == []
    for place in ((0, 0), (10, 0)):
        hand.click(*place)
    hand.click(10, 0, RIGHT)
    assert rows("corridor") == []  # two corners are no polygon


def test_the_former_tool_comes_back(dock, hand):
    pan = QgsMapToolPan(hand.canvas)
    hand.canvas.setMapTool(pan)
    action = dock.drawing.actions_by_name["polygon"]
    use(dock, "polygon")
    assert action.isChecked() and hand.canvas.mapTool() is dock.drawing.tools["polygon"]
    use(dock, "centreline")
    assert not action.isChecked()
    dock.drawing.actions_by_name["centreline"].trigger()
    assert hand.canvas.mapTool() is pan
    use(dock, "polygon")
    hand.canvas.setMapTool(pan)
    assert not action.isChecked()


def test_a_centreline_with_a_width_at_each_vertex(dock, hand):
    use(dock, "centreline")
    dock.drawing.width.setValue(2000)
    hand.click(0, 0)
    dock.drawing.width.setValue(4000)
    hand.click(20, 0)
    hand.key(Qt.Key.Key_Plus)
    assert dock.drawing.width.value() == 4100
    hand.key(Qt.Key.Key_Minus)
    hand.click(40, 0)
    hand.click(40, 0, RIGHT)
    (found,) = rows("corridor")
    # 30 km2 between 2 and 4 km wide, 80 km2 beyond; 1 %: pixels.
    assert found["area_km2"] == pytest.approx(20 * 3 + 20 * 4, rel=0.01)
    assert found["min_width_m"] == pytest.approx(2000, rel=0.06)
    assert found["length_km"] == pytest.approx(40, rel=0.01)
    (axis,) = rows("corridor_axis")
    assert axis["corridor_uuid"] == found["uuid"] and axis["rank"] == 1
    assert axis.geometry().constGet().nCoordinates() == 3


def test_what_goes_into_two_tables_is_undone_as_one(dock, hand):
    use(dock, "centreline")
    for place in ((0, 0), (20, 5), (20, 5)):
        hand.click(*place)
    hand.click(20, 5, RIGHT)
    assert (len(rows("corridor")), len(rows("corridor_axis"))) == (1, 1)
    stack = opened(QgsProject.instance(), "corridor").undoStack()
    stack.undo()
    assert (len(rows("corridor")), len(rows("corridor_axis"))) == (0, 0)
    stack.redo()
    assert (len(rows("corridor")), len(rows("corridor_axis"))) == (1, 1)


def test_the_line_tells_of_the_sketch_within_fifty_milliseconds(dock, hand, tmp_path):
    import numpy as np

    from neaspec_plugin.core.grid import Grid, Raster
    from neaspec_plugin.io import rasters

    path = str(tmp_path / "disturbance.tif")
    values = np.linspace(0, 60, 2000 * 2000, dtype=np.float32).reshape(2000, 2000)
    rasters.write(Raster(values, Grid(WEST - 50e3, SOUTH + 100e3, 100.0, 2000, 2000, "EPSG:32652")), path)
    raster = QgsRasterLayer(path, "disturbance")
    QgsProject.instance().addMapLayer(raster)
    dock.ground.boxes["disturbance"].setLayer(raster)
    use(dock, "centreline")
    dock.drawing.width.setValue(4000)
    for place in ((0, 0), (10, 3), (20, -2)):
        hand.click(*place)
    hand.move(30, 0)
    text = dock.drawing.line.text()
    for part in ("km", "width 4,000 m", "km²", "China", "Russian Federation", "disturbance", "worst"):
        assert part in text, text
    assert dock.drawing.tools["centreline"].band.asGeometry().area() > 0
    use(dock, "polygon")
    for place in ((0, 0), (30, 0)):
        hand.click(*place)
    hand.move(30, 9)
    assert "area" in dock.drawing.line.text()


def test_a_corridor_changed_with_qgis_own_tools_is_measured_before_it_is_saved(dock, hand):
    draw_polygon(dock, hand)
    layer = opened(QgsProject.instance(), "corridor")
    assert layer.commitChanges(False), layer.commitErrors()
    (found,) = rows("corridor")
    box = found.geometry().boundingBox()
    box.setXMaximum((box.xMinimum() + box.center().x()) / 2)
    smaller = found.geometry().intersection(QgsGeometry.fromRect(box))
    smaller.convertToMultiType()
    layer.changeGeometry(found.id(), smaller)
    assert layer.commitChanges(), layer.commitErrors()
    (saved,) = list(QgsVectorLayer(layer.source()).getFeatures())
    assert (saved["office"], saved["record_status"]) == ("RU-TEST-01", "draft")
    assert saved["created"].isValid() and saved["created_by"] == "RU-TEST-01"
    assert saved["area_km2"] == pytest.approx(found["area_km2"] / 4, rel=0.03)
    assert (saved["scope"], saved["countries"]) == ("national", "CN")


def test_without_a_database_a_tool_says_what_to_do(iface, provider, qtbot):
    page = CorridorDock(iface)
    qtbot.addWidget(page)
    use(page, "polygon")
    assert "open" in page.line.text() and not page.drawing.actions_by_name["polygon"].isChecked()
    QTest.mouseClick(page.check, LEFT)
    assert "not open" in page.line.text()
    page.abandon()


def test_the_form_opens_on_request_and_names_codes_in_the_chosen_language(dock, hand, monkeypatch):
    shown = []
    monkeypatch.setattr(type(dock._iface), "openFeatureForm", lambda *args: shown.append(args[1:3]), raising=False)
    language.install(["mn"])
    try:
        dock.retranslate()
        office.reword(QgsProject.instance())  # as the window does for all pages
        dock.drawing.form.setChecked(True)
        draw_polygon(dock, hand)
        layer, feature = shown[0]
        assert layer.customProperty(forms.KEY) == "corridor" and feature["code"] == "C01"
        setup = layer.editorWidgetSetup(layer.fields().indexOf("mechanism"))
        assert any("гэрээ" in text for choice in setup.config()["map"] for text in choice)
        config = layer.editFormConfig()
        assert config.readOnly(layer.fields().indexOf("min_width_m")) and not config.readOnly(
            layer.fields().indexOf("status")
        )
    finally:
        language.install(["en"])


def test_moves_are_told_quickly(dock, hand):
    """The measure itself stands in docs/performance.md; here only that a move is not re-reading layers."""
    use(dock, "centreline")
    hand.click(0, 0)
    around = dock.drawing._around
    hand.move(10, 1)
    started = time.perf_counter()
    for step in range(20):
        hand.move(10 + step / 10, 1)
    assert dock.drawing._around is around
    assert time.perf_counter() - started < 20  # a hang, not a speed
