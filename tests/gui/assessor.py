"""An assessor at the questionnaire: the dock over three units, and the keys and clicks that fill it in."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QInputMethodEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from neaspec_plugin.core.protocol import FACTORS
from neaspec_plugin.gui.questionnaire import QuestionnaireDock
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.visits import load_visits
from tests.qgis.landscape import box, layer

LEFT = Qt.MouseButton.LeftButton
FOREST = load_protocol("neaspec_jha_forest")
UNITS = {box(0, 0, 20, 20): "S01", box(5, 5, 2, 2): "S02", box(30, 0, 10, 10): "1-2"}


KEPT = []
"""Windows that are never taken apart: their digitizing dock crashes when Python drops it after its window."""


@pytest.fixture
def units(tmp_path, qgis):
    path = layer(tmp_path / "sites.gpkg", UNITS, "Polygon", "code:string")
    found = QgsVectorLayer(path, "sites", "ogr")
    QgsProject.instance().addMapLayer(found)
    return found


@pytest.fixture(scope="module")
def browser(qapp):
    """Return a browser model: widgets ask for one, and QGIS does not survive two of them being deleted."""
    return QgsBrowserGuiModel()


@pytest.fixture
def dock(iface, provider, units, tmp_path, browser):
    iface.browserModel = lambda: browser
    KEPT.append(iface)
    made = QuestionnaireDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    iface.window.show()
    made.page.folder.setFilePath(str(tmp_path / "answers"))
    made.page.layer.setLayer(units)
    made.page.day.setDate(QDate(2026, 6, 1))
    yield made
    made.abandon()


def choose(dock, code, role="assessor-A", protocol=None):
    dock.page.show_role(role)
    if protocol is not None:
        dock.page.protocol.set_value(protocol)
    assert dock.page.choose_unit(code)


def pick(combo, value):
    """Choose an answer with the arrow keys."""
    combo.setFocus()
    target = combo.findData(value)
    assert target >= 0
    while combo.currentIndex() != target:
        down = combo.currentIndex() < target
        QTest.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def compose(line, text):
    """Type what needs an input method, such as Hangul."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def page_of(dock, code):
    """Turn to the page of a question and return it."""
    for number, page in enumerate(dock.form._pages):
        if code in [indicator.code for indicator in page.indicators]:
            dock.form.show_page(number)
            return dock.form.questions[code]
    raise LookupError(code)


def press(dock, code, *factors):
    question = page_of(dock, f"pressure:{code}")
    for name, value in zip(FACTORS, factors):
        pick(question.rows[name].value, value)
    return question


def saved(dock, assessor="assessor-A", protocol=FOREST):
    return load_visits(Path(dock.page.folder.filePath()) / f"{assessor}.csv", protocol)


def click(button):
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def finish_whole(dock, code="S01", role="assessor-A", severity=3):
    choose(dock, code, role)
    pick(page_of(dock, "visit:method").choice, "field")
    press(dock, "5.1", 3, 1, severity)
    for name in ("state:habitat", "response:designation", "response:plan", "response:action"):
        pick(page_of(dock, name).rows["value"].value, 2)
    click(dock.page.finish)
    assert "Finished" in dock.page.state.text()
