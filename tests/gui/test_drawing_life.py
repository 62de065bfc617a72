"""What a drawing outlives: saving, other edits, layers and projects that go, a second database, the plugin itself."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from neaspec_plugin.bridge import forms
from neaspec_plugin.bridge.drafting import opened
from neaspec_plugin.gui import drawing
from tests.gui.sketching import (
    LEFT,
    RIGHT,
    SOUTH,
    WEST,
    chain_of,
    dock,
    draw_polygon,
    hand,
    polygons,
    rows,
    use,
)
from tests.io.offices import CN, make

__all__ = ["dock", "hand"]
pytest.importorskip("shapely")


def layer(table):
    return opened(QgsProject.instance(), table)


def draw_centreline(page, hand, south=0.0):
    use(page, "centreline")
    for x in (0, 20):
        hand.click(x, south)
    hand.click(20, south, RIGHT)


def saved(table):
    """Return how many records of a table are in the file."""
    return layer(table).dataProvider().featureCount()


@pytest.mark.parametrize("keep", [False, True], ids=["end", "keep editing"])
def test_saving_the_corridors_keeps_their_centrelines(dock, hand, keep):
    draw_centreline(dock, hand)
    assert layer("corridor").commitChanges(not keep)
    assert len(rows("corridor_axis")) == 1
    assert layer("corridor_axis").commitChanges()
    assert (saved("corridor"), saved("corridor_axis")) == (1, 1)


def test_saving_a_chain_keeps_its_hops_and_its_length(dock):
    _, hand = chain_of(dock, 0, 5, 10)
    for x in (1, 11, 6):
        hand.click(x, 1)
    hand.click(6, 1, RIGHT)
    before = rows("corridor")[0]["length_km"]
    assert layer("corridor").commitChanges() and layer("corridor_axis").commitChanges()
    assert saved("corridor_axis") == 1
    # The length of a chain is that of the hops that hold it together, however it was clicked.
    after = rows("corridor")[0]["length_km"]
    assert after == pytest.approx(before, rel=1e-9)
    assert after == pytest.approx(6, rel=0.01)


def test_giving_corridors_up_gives_their_centrelines_up(dock, hand):
    draw_centreline(dock, hand)
    assert layer("corridor").rollBack()
    assert rows("corridor_axis") == []


def test_undo_leaves_other_edits_alone(dock, hand):
    draw_centreline(dock, hand)
    for table in ("corridor", "corridor_axis"):
        assert layer(table).commitChanges(False)
    axis, corridor = rows("corridor_axis")[0], rows("corridor")[0]
    for table, one, name, value in (("corridor_axis", axis, "rank", 7), ("corridor", corridor, "name_en", "x")):
        layer(table).changeAttributeValue(one.id(), layer(table).fields().indexOf(name), value)
    layer("corridor").undoStack().undo()
    assert rows("corridor_axis")[0]["rank"] == 7


def test_undo_of_several_at_once_and_what_comes_after_it(dock, hand):
    draw_centreline(dock, hand, 0)
    draw_centreline(dock, hand, 5)
    stack = layer("corridor").undoStack()
    stack.setIndex(0)
    assert (rows("corridor"), rows("corridor_axis")) == ([], [])
    stack.setIndex(2)
    assert (len(rows("corridor")), len(rows("corridor_axis"))) == (2, 2)
    stack.setIndex(0)
    draw_polygon(dock, hand)
    assert (len(rows("corridor")), rows("corridor_axis")) == (1, [])


def test_opening_the_database_again_keeps_edits(dock, hand):
    draw_polygon(dock, hand)
    before = layer("corridor").id()
    QTest.mouseClick(dock.opened, LEFT)
    assert layer("corridor").id() == before and len(rows("corridor")) == 1 and layer("corridor").isEditable()


def test_a_second_database_takes_over_and_the_tool_is_left(dock, hand, tmp_path):
    first = layer("corridor")
    tool = use(dock, "polygon")
    hand.click(0, 0)
    dock.database.setFilePath(str(make(tmp_path / "second.gpkg", CN)))
    QTest.mouseClick(dock.opened, LEFT)
    assert hand.canvas.mapTool() is not tool
    assert layer("corridor").source() != first.source()
    draw_polygon(dock, hand)
    assert [one["code"] for one in layer("corridor").getFeatures()] == ["C01"] and first.featureCount() == 0


@pytest.mark.parametrize("how", ["layer", "project"])
def test_a_layer_that_goes_takes_the_sketch_with_it(dock, hand, how):
    use(dock, "polygon")
    for place in ((0, 0), (10, 0)):
        hand.click(*place)
    if how == "layer":
        QgsProject.instance().removeMapLayer(layer("corridor").id())
    else:
        QgsProject.instance().clear()
    hand.click(10, 10)
    hand.click(10, 10, RIGHT)
    assert not dock.drawing.actions_by_name["polygon"].isChecked()
    use(dock, "polygon")
    assert "not open" in dock.line.text()


def test_sites_that_go_end_the_chain(dock):
    tool, hand = chain_of(dock, 0, 5)
    hand.click(1, 1)
    QgsProject.instance().removeMapLayer(dock.ground.layer("sites").id())
    hand.click(6, 1)
    assert tool.sites == [] and hand.canvas.mapTool() is not tool


def test_surroundings_that_go_do_not_take_the_sketch(dock, hand):
    use(dock, "polygon")
    for place in ((0, 0), (30, 0), (30, 4)):
        hand.click(*place)
    QgsProject.instance().removeMapLayer(dock.ground.layer("cores").id())
    hand.click(30, 4, RIGHT)
    (found,) = rows("corridor")
    assert found["connectivity_type"] == NULL  # nobody knows the cores any more; no other layer stands in
    assert found["countries"] == "CN|RU"


def test_a_layer_chosen_while_drawing_counts(dock, hand):
    dock.ground.boxes["countries"].setLayer(None)
    use(dock, "polygon")
    for place in ((0, 0), (30, 0), (30, 4)):
        hand.click(*place)
    dock.ground.boxes["countries"].setLayer(next(iter(QgsProject.instance().mapLayersByName("lands"))))
    hand.move(10, 6)
    assert "China" in dock.drawing.line.text()
    hand.click(30, 4, RIGHT)
    assert rows("corridor")[0]["scope"] == "international"


def test_the_plane_is_that_of_the_sketch_not_of_the_map_it_began_on(dock, hand):
    hand.canvas.setExtent(QgsRectangle(WEST - 2_500e3, SOUTH - 2_000e3, WEST + 300e3, SOUTH + 2_000e3))
    use(dock, "centreline")
    dock.drawing.width.setValue(4000)
    hand.canvas.setExtent(QgsRectangle(WEST - 5e3, SOUTH - 20e3, WEST + 45e3, SOUTH + 20e3))
    for x in (0, 40):
        hand.click(x, 0)
    hand.click(40, 0, RIGHT)
    (found,) = rows("corridor")
    assert found["area_km2"] == pytest.approx(160, rel=0.01)
    assert found["scope"] == "international"


def test_a_centreline_that_is_changed_has_its_corridor_measured_anew(dock, hand):
    draw_centreline(dock, hand)
    for table in ("corridor", "corridor_axis"):
        assert layer(table).commitChanges()
    axis = rows("corridor_axis")[0]
    layer("corridor_axis").startEditing()
    line = axis.geometry()
    half = line.interpolate(line.length() / 2).asPoint()
    start = line.vertexAt(0)
    shorter = QgsGeometry.fromPolylineXY([QgsPointXY(start.x(), start.y()), half])
    shorter.convertToMultiType()
    layer("corridor_axis").changeGeometry(axis.id(), shorter)
    assert layer("corridor_axis").commitChanges()
    assert layer("corridor").isEditable()
    assert rows("corridor")[0]["length_km"] == pytest.approx(10, rel=0.02)


def test_esc_in_a_tool_that_picks_gives_the_former_tool_back(dock, hand):
    draw_polygon(dock, hand)
    pan = QgsMapToolPan(hand.canvas)
    hand.canvas.setMapTool(pan)
    use(dock, "units")
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.mapTool() is pan
    pan.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    use(dock, "version")
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.mapTool() is not dock.drawing.tools["version"]


def test_a_raster_that_cannot_be_read_is_said_before_the_first_vertex(dock, hand, tmp_path):
    from osgeo import gdal

    path = str(tmp_path / "degrees.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 4)
    dataset.SetGeoTransform((130, 0.1, 0, 43, 0, -0.1))
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    del dataset
    raster = QgsRasterLayer(path, "degrees")
    QgsProject.instance().addMapLayer(raster)
    dock.ground.boxes["disturbance"].setLayer(raster)
    use(dock, "polygon")
    assert "metres" in dock.line.text() and not dock.drawing.actions_by_name["polygon"].isChecked()
    dock.ground.boxes["disturbance"].setLayer(None)
    use(dock, "polygon")
    for place in ((0, 0), (30, 0), (30, 4)):
        hand.click(*place)
    dock.ground.boxes["disturbance"].setLayer(raster)
    hand.move(0, 4)
    assert "metres" in dock.drawing.line.text()
    hand.click(30, 4, RIGHT)
    assert len(rows("corridor")) == 1  # what was drawn is never lost


def test_without_shapely_a_tool_says_so(iface, provider, qtbot, monkeypatch):
    from neaspec_plugin.gui.corridors import CorridorDock

    monkeypatch.setattr(drawing, "find_spec", lambda name: None)
    page = CorridorDock(iface)
    qtbot.addWidget(page)
    use(page, "polygon")
    assert "shapely" in page.line.text()
    page.abandon()


def test_the_plugin_leaves_nothing_on_the_map_and_nobody_listening(dock, hand):
    draw_polygon(dock, hand)
    found = layer("corridor")
    dock.abandon()
    ours = [
        item
        for item in hand.canvas.scene().items()
        if item in [tool.band for tool in dock.drawing.tools.values() if hasattr(tool, "band")]
    ]
    assert ours == [] and dock.plot.band not in hand.canvas.scene().items()
    assert found.commitChanges(), found.commitErrors()
    dock.abandon = lambda: None


def test_a_project_that_is_read_again_is_listened_to_again(dock, hand, tmp_path):
    draw_polygon(dock, hand)
    assert layer("corridor").commitChanges()
    area = rows("corridor")[0]["area_km2"]
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    again = layer("corridor")
    assert again.customProperty(forms.KEY) == "corridor"
    again.startEditing()
    one = rows("corridor")[0]
    box = one.geometry().boundingBox()
    box.setXMaximum(box.center().x())
    half = one.geometry().intersection(QgsGeometry.fromRect(box))
    half.convertToMultiType()
    again.changeGeometry(one.id(), half)
    assert again.commitChanges(), again.commitErrors()
    assert rows("corridor")[0]["area_km2"] == pytest.approx(area / 2, rel=0.05)


def test_hops_across_the_antimeridian_are_short(dock):
    from neaspec_plugin.bridge import sketches

    shapes = ((179.5, 179.7), (-179.8, -179.6))
    sites = polygons(
        "far", [(QgsGeometry.fromRect(QgsRectangle(w, 66, e, 66.1)), "s") for w, e in shapes], crs="EPSG:4326"
    )
    (hop,) = sketches.hops(list(sites.getFeatures()), sites)
    # 0.5 degrees of longitude at 66.1 N, where the parallels are 45.3 km apart for a degree.
    assert hop[2] == pytest.approx(0.5 * 45_280, rel=0.01)


@pytest.mark.parametrize("editing", [False, True], ids=["alone", "among other edits"])
def test_a_deleted_corridor_takes_its_centreline_with_it_and_nothing_else(dock, hand, editing):
    draw_centreline(dock, hand)
    draw_centreline(dock, hand, south=6.0)
    use(dock, "barrier_line")
    for y in (-1, 1):
        hand.click(5, y)
    hand.click(5, 1, RIGHT)
    for table in ("corridor", "corridor_axis", "barrier"):
        assert layer(table).commitChanges()
    first, second = rows("corridor")
    assert layer("corridor").startEditing() and layer("corridor").deleteFeature(first.id())
    assert len(rows("corridor_axis")) == 2  # as long as it is not saved, it may come back
    if editing:
        assert layer("corridor_axis").startEditing()
    assert layer("corridor").commitChanges()
    assert [one["corridor_uuid"] for one in rows("corridor_axis")] == [second["uuid"]]
    assert layer("corridor_axis").isEditable() is editing
    assert saved("corridor_axis") == 1 + editing
    assert layer("corridor_axis").commitChanges() is editing
    assert (saved("corridor"), saved("corridor_axis"), saved("barrier")) == (1, 1, 1)


def test_a_deletion_that_is_rolled_back_leaves_the_centreline(dock, hand):
    draw_centreline(dock, hand)
    assert layer("corridor").commitChanges() and layer("corridor_axis").commitChanges()
    (corridor,) = rows("corridor")
    assert layer("corridor").startEditing() and layer("corridor").deleteFeature(corridor.id())
    assert layer("corridor").rollBack()
    assert layer("corridor").startEditing() and layer("corridor").commitChanges()
    assert (saved("corridor"), saved("corridor_axis")) == (1, 1)
