"""The dock for corridors as a person uses it: check, jump to a problem, look along a corridor, compare versions."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from neaspec_plugin.bridge import language
from neaspec_plugin.bridge.drafting import CORRIDOR, Part, opened
from neaspec_plugin.gui import results
from neaspec_plugin.gui.plot import PlotWidget
from tests.gui.sketching import LEFT, SOUTH, WEST, Hand, dock, draw_polygon, hand, rectangle, rows, use

__all__ = ["dock", "hand"]
pytest.importorskip("shapely")


def press(page, qtbot, button):
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: page.run is None, timeout=20000)


def draw(page, shape, **values):
    """Add a corridor as a tool does."""
    layer = opened(QgsProject.instance(), CORRIDOR)
    from qgis.core import QgsCoordinateTransform

    moved = QgsGeometry(shape)
    moved.transform(
        QgsCoordinateTransform(
            page._iface.mapCanvas().mapSettings().destinationCrs(), layer.crs(), QgsProject.instance()
        )
    )
    whole = {
        "corridor_type": "linear",
        "evidence_date": "2026",
        "mechanism": "legal",
        "target_taxon": "PTALT",
        **values,
    }
    return page.drawing.acts.add("test", [Part(CORRIDOR, moved, whole)])[0]


def sentences(page):
    table = page.problems.table
    return [table.item(row, 2).text() for row in range(table.rowCount())]


def test_problems_are_listed_filtered_shown_and_vanish_when_mended(dock, qtbot):
    draw(dock, rectangle(0, 0, 10, 3), code="SHORT", mechanism=None)
    draw(dock, rectangle(0, -5, 40, -4), code="THIN")
    page = dock.tabs.widget(1)
    dock.tabs.setCurrentWidget(page)
    press(dock, qtbot, dock.check)
    table = dock.problems
    listed = [(row["corridor"], row["code"], row["severity"]) for row in table.visible_rows()]
    assert listed == [
        ("SHORT", "corridor.few_cores", "error"),
        ("SHORT", "corridor.no_mechanism", "warning"),
        ("THIN", "corridor.narrow", "warning"),
    ]
    assert "3 problems" in table.count.text()
    table.severity.setCurrentIndex(table.severity.findData("warning"))
    table.severity.activated.emit(table.severity.currentIndex())
    assert len(sentences(dock)) == 2
    table.country.setCurrentIndex(table.country.findData("RU"))
    table.country.activated.emit(table.country.currentIndex())
    assert [row["corridor"] for row in table.visible_rows()] == ["THIN"]
    canvas = dock._iface.mapCanvas()
    item = table.table.item(0, 2)
    table.table.itemDoubleClicked.emit(item)
    assert canvas.extent().contains(QgsPointXY(WEST + 20e3, SOUTH - 4.5e3))
    layer = opened(QgsProject.instance(), CORRIDOR)
    assert [one["code"] for one in layer.selectedFeatures()] == ["THIN"]
    thin = layer.selectedFeatures()[0]
    box = thin.geometry().boundingBox()
    layer.changeGeometry(
        thin.id(),
        QgsGeometry.fromRect(QgsRectangle(box.xMinimum(), box.yMinimum() - 0.02, box.xMaximum(), box.yMaximum())),
    )
    press(dock, qtbot, dock.check)
    assert "corridor.narrow" not in [row["code"] for row in table.visible_rows()]
    assert any(
        results.key_of(one).endswith("checkcorridors/PROBLEMS") for one in QgsProject.instance().mapLayers().values()
    )


def mouse(widget, x):
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(x, 100),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_the_plot_follows_the_map_and_the_map_the_plot(dock, qtbot, hand, tmp_path, monkeypatch):
    draw(dock, rectangle(0, 0, 40, 4), code="P")
    hand.canvas.setLayers([opened(QgsProject.instance(), CORRIDOR)])
    dock.tabs.setCurrentIndex(2)
    assert not dock.keep_picture.isEnabled()
    QTest.mouseClick(dock.choose, LEFT)
    hand.click(20, 2)
    qtbot.waitUntil(lambda: dock.run is None and dock.plot._shown is not None, timeout=20000)
    plot: PlotWidget = dock.plot
    plot.resize(500, 300)
    assert plot._shown.narrowest_m == pytest.approx(4000, rel=0.01)
    mouse(plot, 250)
    assert plot.marked is not None and "wide" in dock.station.text()
    band = plot.band.asGeometry()
    assert band.length() == pytest.approx(4000, rel=0.02)
    marked = plot.marked
    hand.move(5, 2)
    assert plot.marked is not None and plot.marked != marked
    near = plot._shown.stations[plot.marked]
    assert abs(plot.band.asGeometry().centroid().asPoint().x() - (WEST + 5e3)) < 500 and near.width_m > 0
    hand.move(5, 18)
    assert plot.marked is None and dock.station.text() == ""
    for suffix in ("png", "svg"):
        path = str(tmp_path / f"plot.{suffix}")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *args, path=path: (path, "")))
        QTest.mouseClick(dock.keep_picture, LEFT)
        assert path in dock.line.text()
    assert QImage(str(tmp_path / "plot.png")).width() == 1800
    table = str(tmp_path / "profile.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *args: (table, "")))
    QTest.mouseClick(dock.keep_table, LEFT)
    with open(table, encoding="utf-8-sig", newline="") as file:  # noqa: PTH123 (newline as csv wants it)
        assert len(list(csv.DictReader(file))) == len(plot._shown.stations)
    dock.choose.setChecked(False)
    assert hand.canvas.mapTool() is not dock.picker


def test_versions_are_compared(dock, qtbot, hand, tmp_path, monkeypatch):
    draw_polygon(dock, hand)
    hand.canvas.setLayers([opened(QgsProject.instance(), CORRIDOR)])
    use(dock, "version")
    hand.click(20, 2)
    layer = opened(QgsProject.instance(), CORRIDOR)
    later = next(one for one in rows("corridor") if one["supersedes"])
    wider = later.geometry().boundingBox()
    wider.setYMinimum(wider.yMinimum() - 0.02)
    layer.changeGeometry(later.id(), QgsGeometry.fromRect(wider))
    dock.tabs.setCurrentIndex(3)
    press(dock, qtbot, dock.compare)
    cells = [[dock.report.item(row, column).text() for column in range(5)] for row in range(dock.report.rowCount())]
    areas = next(line for line in cells if line[1] == "Area (km²)")
    assert areas[0] == "C01 → C01" and float(areas[4].replace(",", "")) > 50
    table = str(tmp_path / "changes.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *args: (table, "")))
    QTest.mouseClick(dock.keep_changes, LEFT)
    with open(table, encoding="utf-8-sig", newline="") as file:  # noqa: PTH123 (newline as csv wants it)
        assert len(list(csv.DictReader(file))) == len(cells)
    assert any("China" in line[1] for line in cells) and any("Russian Federation" in line[1] for line in cells)


def test_nothing_to_compare_is_said(dock, qtbot):
    draw(dock, rectangle(0, 0, 10, 3), code="A")
    QTest.mouseClick(dock.compare, LEFT)
    assert "supersedes" in dock.line.text()


@pytest.mark.parametrize("code", ["zh", "ko", "ko_KP", "ja", "mn", "ru"])
def test_the_dock_speaks_the_chosen_language_at_once(dock, code):
    english = {one.text() for one in (*dock.findChildren(QPushButton), *dock.findChildren(QLabel)) if one.text()}
    tabs = [dock.tabs.tabText(number) for number in range(dock.tabs.count())]
    language.install({"ko_KP": ["ko", "ko_KP"]}.get(code, [code]))
    try:
        dock.retranslate()
        spoken = {one.text() for one in (*dock.findChildren(QPushButton), *dock.findChildren(QLabel)) if one.text()}
        same = {text for text in english & spoken if any(letter.isalpha() for letter in text) and "file://" not in text}
        assert same == set()
        assert not set(tabs) & {dock.tabs.tabText(number) for number in range(dock.tabs.count())}
        tips = [action.toolTip() for action in dock.drawing.actions_by_name.values()]
        assert all(tips) and not any("corridor" in tip for tip in tips)
    finally:
        language.install(["en"])
        dock.retranslate()


def test_a_check_can_be_stopped(dock, qtbot):
    for number in range(40):
        draw(dock, rectangle(0, number / 10, 40, number / 10 + 3), code=f"N{number}")
    QTest.mouseClick(dock.check, LEFT)
    dock.cancel()
    qtbot.waitUntil(lambda: dock.run is None, timeout=20000)
    assert Hand(dock).canvas is not None
    assert dock.stop.isEnabled() is False and dock.check.isEnabled()
