"""The visits of an assessor: a unit chosen, a draft resumed or copied, blind until the talk, safe in a killed QGIS."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from neaspec_plugin.gui.questionnaire import QuestionnaireDock
from neaspec_plugin.io.visits import load_visits
from tests.gui.assessor import (
    FOREST,
    LEFT,
    browser,
    choose,
    click,
    dock,
    finish_whole,
    page_of,
    pick,
    press,
    saved,
    units,
)
from tests.qgis.landscape import NORTH, WEST

__all__ = ["browser", "dock", "units"]


def test_a_click_on_the_map_chooses_the_smallest_unit(dock, iface, units):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(units.crs())
    canvas.setLayers([units])
    canvas.resize(400, 400)
    canvas.setExtent(units.extent())
    canvas.refresh()
    click(dock.page.pick)
    assert canvas.mapTool() is dock.picker

    def at(column, row):
        point = canvas.getCoordinateTransform().transform(WEST + column * 100, NORTH - row * 100)
        QTest.mouseClick(
            canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(int(point.x()), int(point.y()))
        )

    at(6, 6)
    assert dock.visit.unit_code == "S02"
    assert canvas.mapTool() is not dock.picker
    click(dock.page.pick)
    at(25, 15)
    assert dock.visit.unit_code == "S02"
    assert any("no unit" in item.text() for item in iface.messageBar().items())


def test_a_draft_is_resumed_even_on_another_day(dock, iface, units):
    choose(dock, "S01")
    press(dock, "5.1", 3, 1)
    again = QuestionnaireDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, again)
    again.page.layer.setLayer(units)
    assert again.page.folder.filePath() == dock.page.folder.filePath(), "the folder is remembered"
    choose(again, "S01")
    assert again.page.day.date() == QDate(2026, 6, 1)
    assert page_of(again, "pressure:5.1").rows["scope"].value.currentData() == 1
    assert not again.page.finish.isHidden()
    again.abandon()


def test_the_last_visit_is_copied_into_a_new_one(dock):
    finish_whole(dock)
    dock.page.day.setDate(QDate(2027, 6, 1))
    dock.page.day.editingFinished.emit()
    assert dock.visit.date == "2027-06-01" and dock.visit.answers == {}
    click(dock.page.copy)
    assert page_of(dock, "pressure:5.1").rows["severity"].value.currentData() == 3
    old, new = sorted(saved(dock), key=lambda visit: visit.date)
    assert old.done and not new.done and new.method == ""


def test_assessors_are_blind_until_all_have_finished_and_the_talk_changes_none_of_them(dock):
    finish_whole(dock, role="assessor-A", severity=3)
    choose(dock, "S01", "consensus")
    assert "needs two" in dock.page.state.text() and dock.visit is None
    choose(dock, "S01", "assessor-B")
    question = press(dock, "5.1", 3, 1)
    assert question.said.isHidden() and "3" not in question.said.text()
    assert "hidden until the talk: assessor-A" in dock.page.state.text()
    choose(dock, "S01", "consensus")
    assert "assessor-B has not finished" in dock.page.state.text()
    finish_whole(dock, role="assessor-B", severity=1)
    raw = [(Path(dock.page.folder.filePath()) / f"assessor-{one}.csv").read_bytes() for one in "AB"]
    choose(dock, "S01", "consensus")
    question = page_of(dock, "pressure:5.1")
    assert question.said.text() == "assessor-A: 3 / 1 / 3 · assessor-B: 3 / 1 / 1"
    assert question.rows["severity"].value.currentData() == 2
    pick(question.rows["severity"].value, 3)
    click(dock.page.finish)
    assert [(Path(dock.page.folder.filePath()) / f"assessor-{one}.csv").read_bytes() for one in "AB"] == raw
    (talked,) = saved(dock, "consensus")
    assert talked.done and talked.answers["pressure:5.1"].readings["severity"].value == 3


def test_a_disk_that_refuses_is_said_and_the_answer_stays_on_the_page(dock, tmp_path):
    (tmp_path / "file").write_text("no folder")
    dock.page.folder.setFilePath(str(tmp_path / "file"))
    choose(dock, "S01")
    press(dock, "5.1", 3)
    assert "could not be written" in dock.page.state.text()
    assert dock.visit.answers["pressure:5.1"].readings["timing"].value == 3


KILLED = """
import os, signal, sys
sys.path[:0] = [{root!r}]
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
app = QgsApplication([], True); app.initQgis()
from qgis.PyQt.QtCore import QDate
from tests.gui.conftest import Iface
from tests.gui import assessor as steps
dock = steps.QuestionnaireDock(Iface())
layer = QgsVectorLayer({sites!r}, "sites", "ogr")
QgsProject.instance().addMapLayer(layer)
dock.page.folder.setFilePath({folder!r})
dock.page.layer.setLayer(layer)
dock.page.day.setDate(QDate(2026, 6, 1))
steps.choose(dock, "S01")
question = steps.press(dock, "5.1", 3, 1)
steps.QTest.keyClicks(question.remarks, "half a sent")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_nothing_is_lost_when_qgis_is_killed(tmp_path, units):
    folder = tmp_path / "answers"
    root = str(Path(__file__).resolve().parents[2])
    code = KILLED.format(root=root, sites=units.source(), folder=str(folder))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    (visit,) = load_visits(folder / "assessor-A.csv", FOREST)
    answer = visit.answers["pressure:5.1"]
    assert {name: reading.value for name, reading in answer.readings.items()} == {"timing": 3, "scope": 1}
    assert answer.remarks == "half a sent"
    assert not visit.done
    assert sorted(path.name for path in folder.iterdir()) == ["assessor-A.csv"]
