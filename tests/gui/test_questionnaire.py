"""The questionnaire as an assessor uses it: by keys and clicks, in the language chosen, and killed in the middle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import QDate, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QInputMethodEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from neaspec_plugin import paths
from neaspec_plugin.bridge import language
from neaspec_plugin.core.protocol import FACTORS
from neaspec_plugin.gui.question import Question
from neaspec_plugin.gui.questionnaire import QuestionnaireDock
from neaspec_plugin.io.answers import read_answers
from neaspec_plugin.io.measures import read_measures
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.visits import load_visits
from tests.qgis.landscape import NORTH, WEST, box, layer, raster

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


@pytest.mark.parametrize("name", ["neaspec_jha_forest", "neaspec_jha_wetland"])
def test_a_whole_form_is_filled_by_keys(dock, name):
    protocol = load_protocol(name)
    choose(dock, "S01", protocol=name)
    asked = [indicator for indicator in protocol.indicators.values() if indicator.kind != "gis"]
    for place, indicator in enumerate(asked):
        question = page_of(dock, indicator.code)
        if indicator.kind == "pressure":
            for factor, name_ in enumerate(FACTORS):
                pick(question.rows[name_].value, (place + factor) % 4)
        elif indicator.kind == "scale":
            pick(question.rows["value"].value, 2)
        elif indicator.kind == "choice":
            pick(question.choice, protocol.scales[indicator.scale].values[0])
        elif not question.isHidden():
            QTest.keyClicks(question.line, "12,5" if place % 2 else "12.5")
        compose(question.remarks, "표범")
    click(dock.page.finish)
    (visit,) = saved(dock, protocol=protocol)
    assert visit.done and visit.method == "field"
    shown = [one for one in asked if one.asked_if is None]
    assert {one.code for one in shown} <= set(visit.answers)
    assert all(visit.answers[one.code].remarks == "표범" for one in shown)
    assert visit.answers["visit:effort_km"].readings["value"].value == 12.5
    sheet = read_answers(Path(dock.page.folder.filePath()) / "assessor-A.csv", protocol)
    assert sheet.problems == () and len(sheet.answers) == len(visit.answers)


def test_the_score_lives_with_each_answer_and_names_its_parts(dock):
    choose(dock, "S01")
    assert "No answer yet" in dock.form.score.text()
    press(dock, "2.3", 3, 2, 1)
    press(dock, "4.1", 3, 1, 2)
    question = press(dock, "5.1", 3, 1, 3)
    text = dock.form.score.text()
    assert "Pressure 7 of 9, class 2 · High, by Hunting, poaching and snares" in text
    assert "0.975" in text and "Livestock: 3 + 2 + 1 = 6: 2 · High" in text
    assert "A control measure is needed for" in text
    assert question.impact.text() == "3 + 1 + 3 = 7: 2 · High"


def test_a_range_goes_into_the_class(dock):
    choose(dock, "S01")
    question = press(dock, "5.1", 3, 1, 1)
    row = question.rows["severity"]
    click(row.ranged)
    pick(row.high, 3)
    assert question.impact.text() == "3 + 1 + 1 = 5: 1 · Medium (1–2)"
    pick(row.value, 3)
    assert (row.reading().lo, row.reading().hi) == (1, 3)
    pick(row.low, 3)
    pick(row.value, 2)
    assert row.low.currentData() == 2, "the lowest end is never above the answer"
    (visit,) = saved(dock)
    assert visit.answers["pressure:5.1"].readings["severity"].lo == 2


def test_progress_names_what_is_required_and_what_is_half(dock):
    choose(dock, "S01")
    assert "0 of" in dock.form.told.text() and "still required: Method of the visit" in dock.form.told.text()
    press(dock, "5.1", 3)
    assert "belong together: Hunting" in dock.form.told.text()
    click(dock.page.finish)
    assert "cannot be finished yet" in dock.page.state.text()
    assert not saved(dock)[0].done
    assert "(required)" in page_of(dock, "state:habitat").title()


def test_a_number_that_is_none_is_said_and_not_saved(dock):
    choose(dock, "S01")
    question = page_of(dock, "visit:area_covered")
    QTest.keyClicks(question.line, "about 120")
    assert "is no number from 0 to 100" in question.fault.text()
    assert saved(dock) == ()
    question.line.clear()
    QTest.keyClicks(question.line, "45,5")
    assert question.fault.isHidden()
    assert saved(dock)[0].answers["visit:area_covered"].readings["value"].value == 45.5


def test_a_great_number_is_shown_as_it_can_be_typed_on_and_a_doubtful_comma_is_asked_about(dock, clean_qgis):
    choose(dock, "S01")
    question = page_of(dock, "visit:effort_trap_days")
    QTest.keyClicks(question.line, "12345.678")
    question = page_of(dock, "visit:effort_trap_days")
    assert question.line.text() == "12345.678"
    QTest.keyClicks(question.line, "9")
    assert saved(dock)[0].answers["visit:effort_trap_days"].readings["value"].value == 12345.6789
    for doubtful in ("1,200", "inf", "nan", "1e999"):
        question.line.clear()
        QTest.keyClicks(question.line, doubtful)
        assert "is no number from 0 to 100,000" in question.fault.text(), doubtful
        assert saved(dock) == ()
    language.install(["ru"])
    question.line.clear()
    QTest.keyClicks(question.line, "1,200")
    assert saved(dock)[0].answers["visit:effort_trap_days"].readings["value"].value == 1.2


def test_a_question_appears_when_its_condition_holds(dock):
    choose(dock, "S01")
    assert page_of(dock, "field:snares_per_10km").isHidden()
    press(dock, "5.1", 3, 1, 1)
    assert not page_of(dock, "field:snares_per_10km").isHidden()


def test_the_wheel_changes_no_answer(dock):
    choose(dock, "S01")
    row = page_of(dock, "pressure:5.1").rows["timing"]
    pick(row.value, 3)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(row.value.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(row.value, event)
    assert row.value.currentData() == 3


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


def finish_whole(dock, code="S01", role="assessor-A", severity=3):
    choose(dock, code, role)
    pick(page_of(dock, "visit:method").choice, "field")
    press(dock, "5.1", 3, 1, severity)
    for name in ("state:habitat", "response:designation", "response:plan", "response:action"):
        pick(page_of(dock, name).rows["value"].value, 2)
    click(dock.page.finish)
    assert "Finished" in dock.page.state.text()


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


def test_photos_are_copied_and_linked_by_relative_path(dock, tmp_path, monkeypatch):
    elsewhere = tmp_path / "카메라"
    elsewhere.mkdir()
    (elsewhere / "올무.jpg").write_bytes(b"first")
    choose(dock, "S01")
    question = page_of(dock, "pressure:5.1")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(elsewhere / "올무.jpg"), ""))
    click(question.add_photo)
    (visit,) = saved(dock)
    assert visit.answers["pressure:5.1"].photos == ("photos/올무.jpg",)
    folder = Path(dock.page.folder.filePath())
    assert (folder / "photos" / "올무.jpg").read_bytes() == b"first"
    assert "올무.jpg" in dock.form.questions["pressure:5.1"].photos.text()
    (elsewhere / "올무.jpg").write_bytes(b"another of the same name")
    click(question.add_photo)
    assert saved(dock)[0].answers["pressure:5.1"].photos == ("photos/올무.jpg", "photos/올무_2.jpg")
    question._follow("remove:photos/올무.jpg")
    assert saved(dock)[0].answers["pressure:5.1"].photos == ("photos/올무_2.jpg",)
    for strange in ("IMG 12:30:05.jpg", "a|b.jpg"):
        (folder / strange).write_bytes(b"of a name that not every system allows")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, name=strange: (str(folder / name), ""))
        click(dock.form.questions["pressure:5.1"].add_photo)
    kept = ("photos/올무_2.jpg", "photos/IMG 12_30_05.jpg", "photos/a_b.jpg")
    assert saved(dock)[0].answers["pressure:5.1"].photos == kept
    assert all((folder / path).is_file() for path in kept)


def test_what_was_measured_is_shown_and_marked(dock, tmp_path):
    choose(dock, "S02")
    question = page_of(dock, "gis:road_distance")
    assert question.impact.text() == "not measured yet"
    folder = Path(dock.page.folder.filePath())
    folder.mkdir(exist_ok=True)
    made = layer(
        folder / "measured_units.gpkg", {box(5, 5, 2, 2): "S02"}, "Polygon", "code:string&field=road_distance:double"
    )
    edited = QgsVectorLayer(made, "m", "ogr")
    edited.dataProvider().changeAttributeValues({1: {edited.fields().lookupField("road_distance"): 1234.5}})
    choose(dock, "S02")
    assert page_of(dock, "gis:road_distance").impact.text() == "1,234.5 m (measured from the maps)"


def test_every_language_builds_the_form_and_answers_stay(dock):
    choose(dock, "S01")
    press(dock, "5.1", 3, 1, 3)
    titles = set()
    for code in ("zh", "ko", "ko_KP", "ja", "mn", "ru", "en"):
        language.install([code] if code != "ko_KP" else ["ko", "ko_KP"])
        dock.retranslate()
        question = page_of(dock, "pressure:5.1")
        assert question.rows["severity"].value.currentData() == 3
        titles.add(question.title())
        assert "7" in dock.form.score.text()
    assert len(titles) >= 6
    (visit,) = saved(dock)
    assert visit.answers["pressure:5.1"].readings["severity"].value == 3


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
from tests.gui import test_questionnaire as steps
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


def test_units_are_measured_from_the_page_and_all_visits_scored(dock, tmp_path, qtbot):
    index = raster(tmp_path / "index.tif", np.full((30, 50), 12.0))
    QgsProject.instance().addMapLayer(QgsRasterLayer(index, "index"))
    finish_whole(dock)
    click(dock.page.measure)
    dock.dialog.form.fill({"DISTURBANCE": index})
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    assert (tmp_path / "answers" / "measured_units.gpkg").exists()
    assert page_of(dock, "gis:disturbance_mean").impact.text() == "12 (measured from the maps)"
    click(dock.page.score)
    output = str(tmp_path / "scored.gpkg")
    dock.dialog.form.fill({"DISTURBANCE": index, "OUTPUT": output})
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    assert "needs a control measure" in dock.dialog.line.text()
    (scored,) = QgsVectorLayer(output, "scored", "ogr").getFeatures()
    assert (scored["code"], scored["pressure_max"], scored["state"], scored["assessors"]) == ("S01", 7, 2, 1)


def test_a_protocol_of_ten_thousand_questions_builds_one_page(dock, tmp_path):
    document = json.loads((paths.RESOURCES / "protocols" / "neaspec_jha_forest.json").read_text(encoding="utf8"))
    (numbers,) = (section for section in document["sections"] if section["code"] == "measured")
    pattern = next(one for one in numbers["indicators"] if one["code"] == "field:people_rai")
    numbers["indicators"] += [{**pattern, "code": f"field:extra_{number}"} for number in range(10_000)]
    path = tmp_path / "large.json"
    path.write_text(json.dumps(document), encoding="utf8")
    choose(dock, "S01", protocol=str(path))
    assert dock.form.chooser.count() > 500
    assert len(dock.form.findChildren(Question)) <= 20
    question = page_of(dock, "field:extra_9999")
    QTest.keyClicks(question.line, "7")
    assert saved(dock, protocol=load_protocol(str(path)))[0].answers["field:extra_9999"].readings["value"].value == 7


def test_the_form_is_printed_and_the_agreement_reported_from_the_page(dock, tmp_path, qtbot):
    for role, severity in (("assessor-A", 3), ("assessor-B", 1)):
        finish_whole(dock, role=role, severity=severity)
    dock.page.paper.trigger()
    dock.dialog.form.fill({"OUTPUT": str(tmp_path / "form.pdf")})
    click(dock.dialog.start)
    qtbot.waitUntil((tmp_path / "form.pdf").exists, timeout=20000)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    dock.page.agreement.trigger()
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None and (tmp_path / "agreement.pdf").exists(), timeout=20000)
    assert (tmp_path / "agreement.csv").exists()


def test_control_measures_are_kept_at_each_change_and_scored_with(dock, tmp_path, qtbot):
    finish_whole(dock)
    dock.page.measures.trigger()
    table = dock.table.table
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == ["Hunting, poaching and snares"]
    table.item(0, 1).setText("상시 순찰")
    table.item(0, 2).setText("NPA")
    table.item(0, 3).setText("next spring")
    assert "is no date" in dock.table.line.text()
    (half,) = read_measures(tmp_path / "control_measures.csv", FOREST, {"S01"})
    assert (half.measure, half.deadline) == ("상시 순찰", "")
    table.item(0, 3).setText("2027-03-01")
    assert not dock.table.line.text()
    pick(dock.table.statuses[0], "planned")
    kept = read_measures(tmp_path / "control_measures.csv", FOREST, {"S01"})
    assert [(one.measure, one.authority, one.deadline, one.status) for one in kept] == [
        ("상시 순찰", "NPA", "2027-03-01", "planned")
    ]
    choose(dock, "S02")
    dock.page.measures.trigger()
    assert dock.table.table.rowCount() == 0
    choose(dock, "S01")
    dock.page.measures.trigger()
    assert dock.table.table.item(0, 1).text() == "상시 순찰"
    click(dock.page.score)
    index = raster(tmp_path / "index.tif", np.full((30, 50), 12.0))
    dock.dialog.form.fill({"DISTURBANCE": index})
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    assert "needs a control measure" not in dock.dialog.line.text()
