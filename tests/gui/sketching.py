"""A hand that sketches: the dock for corridors over an office's database, a real canvas, its clicks and keys."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from neaspec_plugin.bridge import language
from neaspec_plugin.bridge.drafting import opened
from neaspec_plugin.gui.corridors import CorridorDock
from tests.io.offices import make

pytest.importorskip("shapely")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
WEST, SOUTH = 600e3, 4_700e3


def rectangle(west, south, east, north):
    """Return a rectangle as geometry, km from a place in UTM 52N."""
    return QgsGeometry.fromRect(
        QgsRectangle(WEST + west * 1e3, SOUTH + south * 1e3, WEST + east * 1e3, SOUTH + north * 1e3)
    )


def polygons(name, shapes, field="iso_a3", crs="EPSG:32652"):
    """Return a layer of polygons with one text each, in the project."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}:string", name, "memory")
    for shape, text in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([text])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def dock(iface, provider, qtbot, tmp_path):
    language.install(["en"])
    project = QgsProject.instance()
    canvas = iface.mapCanvas()
    crs = QgsCoordinateReferenceSystem("EPSG:32652")
    project.setCrs(crs)
    iface.window.resize(900, 700)
    iface.window.show()
    canvas.setDestinationCrs(crs)
    canvas.setExtent(QgsRectangle(WEST - 5e3, SOUTH - 20e3, WEST + 45e3, SOUTH + 20e3))
    made = CorridorDock(iface)
    qtbot.addWidget(made)
    made.show()
    made.drawing.form.setChecked(False)
    made.database.setFilePath(str(make(tmp_path / "office.gpkg")))
    QTest.mouseClick(made.opened, LEFT)
    canvas.setLayers(list(project.mapLayers().values()))
    lands = polygons("lands", [(rectangle(-50, -50, 20, 50), "CHN"), (rectangle(20, -50, 90, 50), "RUS")])
    cores = polygons("cores", [(rectangle(-5, -9, 0, 9), "1"), (rectangle(40, -9, 45, 9), "2")], "patch")
    made.ground.boxes["countries"].setLayer(lands)
    made.ground.boxes["cores"].setLayer(cores)
    yield made
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isEditable():
            layer.rollBack()
    made.abandon()
    project.clear()


class Hand:
    """A hand on the mouse and the keyboard."""

    def __init__(self, dock):
        self.canvas = dock._iface.mapCanvas()

    def place(self, x, y):
        """Return the pixel of a place, km from the corner."""
        point = self.canvas.getCoordinateTransform().transform(QgsPointXY(WEST + x * 1e3, SOUTH + y * 1e3))
        return QPoint(round(point.x()), round(point.y()))

    def move(self, x, y):
        at = QPointF(self.place(x, y))
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.canvas.viewport(), event)

    def click(self, x, y, button=LEFT):
        self.move(x, y)
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, self.place(x, y))

    def key(self, key):
        QTest.keyClick(self.canvas, key)


@pytest.fixture
def hand(dock):
    return Hand(dock)


def use(dock, name):
    """Press the button of a tool."""
    if not dock.drawing.actions_by_name[name].isChecked():
        dock.drawing.actions_by_name[name].trigger()
    return dock.drawing.tools[name]


def rows(table):
    return list(opened(QgsProject.instance(), table).getFeatures())


def draw_polygon(dock, hand):
    use(dock, "polygon")
    for place in ((0, 0), (40, 0), (40, 4), (0, 4)):
        hand.click(*place)
    hand.click(0, 4, RIGHT)


def chain_of(dock, *lefts, hop=4000.0):
    sites = polygons("sites", [(rectangle(x, 0, x + 2, 2), f"S{x}") for x in lefts], "code")
    dock.ground.boxes["sites"].setLayer(sites)
    hand = Hand(dock)
    hand.canvas.setLayers([sites])
    return use(dock, "chain"), hand
