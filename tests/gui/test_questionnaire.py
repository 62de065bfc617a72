"""The form of a questionnaire as an assessor fills it in: by keys and clicks, in the language chosen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from neaspec_plugin import paths
from neaspec_plugin.bridge import language
from neaspec_plugin.core.protocol import FACTORS
from neaspec_plugin.gui.question import Question
from neaspec_plugin.io.answers import read_answers
from neaspec_plugin.io.protocols import load_protocol
from tests.gui.assessor import browser, choose, click, compose, dock, page_of, pick, press, saved, units
from tests.qgis.landscape import box, layer

__all__ = ["browser", "dock", "units"]


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
