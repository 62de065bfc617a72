"""Run inside the QGIS desktop for screenshots.py: each tool for corridors half-way, the check and the profile."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu
from qgis.utils import iface

PICTURES = Path(os.environ["NEASPEC_PICTURES"])
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CENTRELINE = ((629e3, 4_806e3), (622e3, 4_815e3), (617e3, 4_827e3), (611e3, 4_838e3), (603e3, 4_846e3))
"""A line between two core areas of the training area, UTM 52N."""
FENCE = ((606e3, 4_833e3), (612e3, 4_829e3), (619e3, 4_831e3))
POLYGON = ((640e3, 4_836e3), (646e3, 4_842e3), (655e3, 4_842e3), (660e3, 4_834e3), (652e3, 4_829e3))
WIDTHS = (3000, 2200, 1200, 2600, 4000)


def place(x: float, y: float) -> QPoint:
    """Return the pixel of a place."""
    point = iface.mapCanvas().getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(point.x()), round(point.y()))


def move(x: float, y: float) -> None:
    """Move the mouse over the map."""
    none = Qt.MouseButton.NoButton
    at = QPointF(place(x, y))
    event = QMouseEvent(QEvent.Type.MouseMove, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(iface.mapCanvas().viewport(), event)


def click(x: float, y: float, button: Any = LEFT) -> None:
    """Click on the map."""
    move(x, y)
    QTest.mouseClick(iface.mapCanvas().viewport(), button, Qt.KeyboardModifier.NoModifier, place(x, y))
    QApplication.processEvents()


def show(west: float, south: float, east: float, north: float, settle: Callable[[float], None]) -> None:
    """Show a part of the map."""
    iface.mapCanvas().setExtent(QgsRectangle(west, south, east, north))
    iface.mapCanvas().refresh()
    settle(1.5)


def take(shell: Any, grab: Callable[[str], None], settle: Callable[[float], None]) -> None:
    """Take the pictures; the training area and the results of the job are open."""
    from neaspec_plugin.bridge.drafting import CORRIDOR, opened

    page = open_dock(shell, settle)
    draw = page.drawing
    show(585e3, 4_795e3, 665e3, 4_850e3, settle)
    draw.actions_by_name["polygon"].trigger()
    for corner in POLYGON[:-1]:
        click(*corner)
    move(*POLYGON[-1])
    grab("corridor_polygon")
    click(*POLYGON[-1])
    click(*POLYGON[-1], RIGHT)
    draw.actions_by_name["centreline"].trigger()
    for corner, width in zip(CENTRELINE[:-1], WIDTHS):
        draw.width.setValue(width)
        click(*corner)
    draw.width.setValue(WIDTHS[-1])
    move(*CENTRELINE[-1])
    grab("corridor_centreline")
    click(*CENTRELINE[-1])
    click(*CENTRELINE[-1], RIGHT)
    draw.kind.setCurrentIndex(draw.kind.findData("border_fence"))
    draw.actions_by_name["barrier_line"].trigger()
    for corner in FENCE[:-1]:
        click(*corner)
    move(*FENCE[-1])
    grab("corridor_barrier_line")
    click(*FENCE[-1])
    click(*FENCE[-1], RIGHT)
    draw.kind.setCurrentIndex(draw.kind.findData("settlement"))
    draw.actions_by_name["barrier_point"].trigger()
    click(612e3, 4_836.5e3)
    move(620e3, 4_822e3)
    grab("corridor_barrier_point")
    chain(page, grab, settle)
    pick(page, grab, settle)
    check(page, grab, settle)
    look_along(page, opened(QgsProject.instance(), CORRIDOR), grab, settle)


def open_dock(shell: Any, settle: Callable[[float], None]) -> Any:
    """Open the dock for corridors with a fresh office database."""
    from neaspec_plugin.io import creating
    from neaspec_plugin.io.schema import load_schema

    iface.messageBar().clearWidgets()
    path = PICTURES / "corridors.gpkg"
    creating.create(path, load_schema(), "ZZ-TRAINING-01", "en")
    for dock in (shell.dock, shell.exchange, shell.questionnaire):
        dock.setUserVisible(False)
    project = QgsProject.instance()
    project.removeMapLayers([key for key, one in project.mapLayers().items() if "onflict" in one.source()])
    page = shell.corridors
    page.setUserVisible(True)
    page.database.setFilePath(str(path))
    page.opened.click()
    page.drawing.form.setChecked(False)
    page.ground.guess()
    page.ground.setCollapsed(True)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32652"))
    layers = iface.mainWindow().findChild(QDockWidget, "Layers")
    iface.mainWindow().resizeDocks([layers, page], [300, 480], Qt.Orientation.Horizontal)
    settle(1.0)
    return page


def chain(page: Any, grab: Callable[[str], None], settle: Callable[[float], None]) -> None:
    """Join core areas to a chain, one hop of which is too long for a tiger."""
    page.ground.boxes["sites"].setLayer(page.ground.layer("cores"))
    show(520e3, 4_760e3, 700e3, 4_900e3, settle)
    page.drawing.actions_by_name["chain"].trigger()
    cores = sorted(page.ground.layer("cores").getFeatures(), key=lambda one: one["patch"])
    for number in (3, 5, 4, 8):
        inside = cores[number - 1].geometry().pointOnSurface().asPoint()
        click(inside.x(), inside.y())
    grab("corridor_chain")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)


def pick(page: Any, grab: Callable[[str], None], settle: Callable[[float], None]) -> None:
    """Accept a modelled corridor and split it into units."""
    modelled = page.ground.layer("modelled")
    wanted = next(one for one in modelled.getFeatures() if one["code"] == "4-6")
    box = wanted.geometry().boundingBox()
    box.scale(1.5)
    show(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), settle)
    inside = wanted.geometry().pointOnSurface().asPoint()
    page.drawing.actions_by_name["accept"].trigger()
    click(inside.x(), inside.y())
    grab("corridor_accept")
    page.drawing.actions_by_name["units"].trigger()
    click(inside.x(), inside.y())
    settle(1.0)
    grab("corridor_units")
    page.drawing.actions_by_name["version"].trigger()
    click(inside.x(), inside.y())
    grab("corridor_version")
    page.drawing.actions_by_name["version"].trigger()


def check(page: Any, grab: Callable[[str], None], settle: Callable[[float], None]) -> None:
    """Check the corridors and jump to the narrow one."""
    page.tabs.setCurrentIndex(1)
    page.check.click()
    while page.run is not None:
        settle(0.1)
    table = page.problems
    narrow = next(row for row, one in enumerate(table.visible_rows()) if one["code"] == "corridor.narrow")
    table.table.selectRow(narrow)
    table.table.scrollToItem(table.table.item(narrow, 0))
    page.show_place(table.visible_rows()[narrow])
    iface.messageBar().clearWidgets()
    settle(2.0)
    grab("corridor_problems")


def look_along(page: Any, corridors: Any, grab: Callable[[str], None], settle: Callable[[float], None]) -> None:
    """Show the profile of the corridor that was drawn by its centreline, the mouse on the map."""
    page.tabs.setCurrentIndex(2)
    show(590e3, 4_800e3, 645e3, 4_850e3, settle)
    drawn = max(corridors.getFeatures(), key=lambda one: one["code"] == "C02")
    page.show_profile_of(drawn)
    while page.run is not None:
        settle(0.1)
    iface.messageBar().clearWidgets()
    settle(1.0)
    move(616.5e3, 4_828e3)
    grab("corridor_profile")
    for menu in iface.mainWindow().findChildren(QMenu):
        menu.hide()
