"""The dock as a person uses it: keys and clicks, on algorithms made for the purpose."""

from __future__ import annotations

import gc
import time
import weakref
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsLayerTreeLayer, QgsProject
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from neaspec_plugin.bridge import language
from neaspec_plugin.bridge.language import AUTO, LANGUAGES
from neaspec_plugin.gui.dock import JobDock
from neaspec_plugin.gui.picture import Picture
from neaspec_plugin.gui.steps import StepState
from tests.gui.dock_algorithms import STEPS, Provider

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def algorithms(qapp):
    registry = QgsApplication.processingRegistry()
    provider = Provider()
    registry.addProvider(provider)
    yield
    registry.removeProvider(provider)


KEPT = []
"""Windows that are never taken apart: their digitizing dock crashes when Python drops it after its window."""


@pytest.fixture
def desk(iface):
    KEPT.append(iface)
    browser = QgsBrowserGuiModel()
    iface.browserModel = lambda: browser
    return iface


@pytest.fixture
def dock(algorithms, desk, qtbot, tmp_path):
    dock = JobDock(desk, STEPS, tmp_path / "결과 folder")
    dock.begin(tmp_path / "training", tmp_path / "결과 folder")
    desk.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    yield dock
    dock.abandon()


def said(desk):
    item = desk.messageBar().currentItem()
    return f"{item.title()}: {item.text()}" if item is not None else ""


def over(dock):
    return lambda: dock.run is None


def fill_text(qtbot, dock, text):
    line = dock.form.widget("TEXT")
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_the_steps_say_their_names_and_states(dock):
    assert [dock.steps.topLevelItem(row).text(0) for row in range(4)] == [
        "1. Draw points",
        "2. Wait",
        "3. neaspectest:gone",
        "4. Here",
    ]
    assert dock.steps.topLevelItem(0).text(1) == "not yet"
    assert not dock.steps.topLevelItem(0).icon(1).isNull()


def test_the_form_has_the_parameters_and_the_jobs_values(dock, tmp_path):
    assert dock.form.values()["COUNT"] == 3
    sink = dock.form.values()["OUTPUT"].sink.staticValue()
    assert sink == str(tmp_path / "결과 folder" / "points.gpkg")


def test_a_run_writes_loads_and_hands_on_its_result(dock, desk, qtbot, tmp_path):
    qtbot.mouseClick(dock.start, LEFT)
    qtbot.waitUntil(over(dock), timeout=10000)
    assert dock.flow.states[0] is StepState.DONE
    assert dock.steps.topLevelItem(0).text(1) == "done"
    group = QgsProject.instance().layerTreeRoot().findGroup("NEASPEC")
    layers = [node.layer() for node in group.children() if isinstance(node, QgsLayerTreeLayer)]
    assert [layer.name() for layer in layers] == ["Points"]
    assert layers[0].featureCount() == 3
    assert said(desk) == "NEASPEC: Done: Draw points"
    dock.choose(1)
    assert dock.form.values()["TEXT"] == str(tmp_path / "결과 folder" / "points.gpkg")


def test_the_keyboard_alone_chooses_a_step_and_runs_it(dock, qtbot):
    dock.steps.setFocus()
    QTest.keyClick(dock.steps, Qt.Key.Key_Down)
    assert dock.steps.row() == 1
    fill_text(qtbot, dock, "go")
    QTest.keyClick(dock.start, Qt.Key.Key_Space)
    qtbot.waitUntil(over(dock), timeout=10000)
    assert dock.flow.states[1] is StepState.DONE


def test_cancel_takes_effect_within_two_seconds(dock, desk, qtbot):
    dock.choose(1)
    fill_text(qtbot, dock, "wait for me")
    qtbot.mouseClick(dock.start, LEFT)
    qtbot.waitUntil(lambda: dock.progress.value() > 0, timeout=5000)
    assert dock.steps.topLevelItem(1).text(1) == "running"
    assert not dock.start.isEnabled()
    begin = time.monotonic()
    qtbot.mouseClick(dock.stop, LEFT)
    qtbot.waitUntil(over(dock), timeout=5000)
    assert time.monotonic() - begin < 2
    assert dock.flow.states[1] is StepState.STOPPED
    assert said(desk) == ""
    assert dock.start.isEnabled()
    assert not dock.stop.isEnabled()


def test_a_failure_is_one_sentence_in_the_message_bar(dock, desk, qtbot):
    dock.choose(1)
    fill_text(qtbot, dock, "fail")
    qtbot.mouseClick(dock.start, LEFT)
    qtbot.waitUntil(over(dock), timeout=5000)
    assert said(desk) == "NEASPEC: Layer roads, feature 7 has no geometry: draw it again."
    assert dock.steps.topLevelItem(1).text(1) == "failed"


def test_what_can_be_known_before_is_refused_without_a_run(dock, desk, qtbot, tmp_path):
    count = dock.form.widget("COUNT")
    count.setValue(0)
    qtbot.mouseClick(dock.start, LEFT)
    assert dock.run is None
    assert said(desk) == "NEASPEC: COUNT is below 1: give at least 1."
    assert not (tmp_path / "결과 folder" / "points.gpkg").exists()


def test_a_folder_that_cannot_be_made_is_one_sentence(dock, desk, qtbot, tmp_path):
    (tmp_path / "file").write_text("in the way")
    dock.output.setFilePath(str(tmp_path / "file" / "below"))
    qtbot.mouseClick(dock.start, LEFT)
    assert dock.run is None
    assert said(desk).startswith("NEASPEC: The folder ")


def test_a_file_that_an_earlier_step_makes_is_asked_of_that_step(dock, desk, qtbot):
    dock.choose(1)
    qtbot.mouseClick(dock.start, LEFT)
    assert dock.run is None
    sentence = "Text does not exist yet: run step 1 (Draw points) first or choose a file."
    assert said(desk) == f"NEASPEC: {sentence}"
    assert dock.line.text() == sentence


def test_what_must_be_filled_in_is_named(dock, desk, qtbot):
    dock.choose(1)
    dock.form.widget("TEXT").clear()
    qtbot.mouseClick(dock.start, LEFT)
    assert said(desk) == "NEASPEC: Text is empty: fill it in."


def test_what_needs_the_main_thread_runs_there(dock, qtbot):
    dock.choose(3)
    qtbot.mouseClick(dock.start, LEFT)
    qtbot.waitUntil(over(dock), timeout=5000)
    assert dock.flow.states[3] is StepState.DONE


def test_a_missing_tool_says_so_and_cannot_run(dock):
    dock.choose(2)
    assert dock.form is None
    assert "neaspectest:gone" in dock.page.widget().text()
    assert not dock.start.isEnabled()


def test_what_was_typed_stays_when_another_step_is_looked_at(dock):
    dock.form.widget("COUNT").setValue(7)
    dock.choose(1)
    dock.choose(0)
    assert dock.form.values()["COUNT"] == 7


def test_the_languages_are_offered_in_their_own_names(dock):
    assert [dock.language.itemData(row) for row in range(dock.language.count())] == [AUTO, *LANGUAGES]
    assert dock.language.itemText(dock.language.findData("mn")) == "Монгол"


def test_choosing_a_language_with_the_keyboard_tells_the_plugin(dock, qtbot):
    with qtbot.waitSignal(dock.language_chosen) as told:
        dock.language.setFocus()
        QTest.keyClick(dock.language, Qt.Key.Key_Down)
    assert told.args == ["en"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_in_every_language_mnemonics_are_unique_and_nothing_is_cut(dock, qtbot, code):
    language.install([code])
    dock.retranslate()
    widgets = [widget for kind in (QPushButton, QLabel) for widget in dock.widget().findChildren(kind)]
    texts = [widget.text() for widget in widgets]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) >= 5
    assert len(letters) == len(set(letters))

    def nothing_cut():  # Qt lays out when it comes to it
        for widget in (dock.start, dock.stop, dock.load_training, dock.language_label, dock.footer):
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
        assert dock.footer.height() >= dock.footer.heightForWidth(dock.footer.width())

    qtbot.waitUntil(nothing_cut, timeout=10_000)


def test_a_long_name_of_a_step_gets_the_lines_it_needs(dock):
    dock.steps.show_steps(["Short", "A very long name of a step " * 4], [StepState.NOT_YET] * 2)
    short, long = (dock.steps.visualItemRect(dock.steps.topLevelItem(row)).height() for row in (0, 1))
    assert long > 2 * short * 0.8


def test_sentences_do_not_pile_up(dock, desk, qtbot):
    count = dock.form.widget("COUNT")
    count.setValue(0)
    for _ in range(3):
        qtbot.mouseClick(dock.start, LEFT)
    assert len(desk.messageBar().items()) == 1


def test_without_the_training_area_only_files_between_steps_are_given(algorithms, desk, tmp_path):
    dock = JobDock(desk, STEPS, tmp_path)
    assert dock.form.values()["COUNT"] == 2
    assert dock.form.values()["OUTPUT"].sink.staticValue() == str(tmp_path / "points.gpkg")
    assert not any(Path(tmp_path).iterdir())


def test_a_form_that_is_left_dies_at_once_and_not_in_an_algorithms_thread(dock):
    gc.disable()
    try:
        left = weakref.ref(dock.form)
        dock.choose(1)
        assert left() is None
    finally:
        gc.enable()


def test_the_chart_of_a_result_stands_above_its_form(dock, qtbot, tmp_path):
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(0x332288)
    path = tmp_path / "도표.png"
    assert picture.save(str(path))
    dock.flow.keep_results(0, {"CHART": str(path)})
    dock.choose(1)
    assert dock.form.findChildren(Picture) == []
    dock.choose(0)
    (shown,) = dock.form.findChildren(Picture)
    qtbot.waitUntil(lambda: shown.pixmap() is not None and not shown.pixmap().isNull(), timeout=5000)
    assert shown.height() == pytest.approx(shown.width() / 2, abs=2)
    path.unlink()
    dock.choose(1)
    dock.choose(0)
    assert dock.form.findChildren(Picture) == []


def test_a_run_dies_when_it_is_over(dock, qtbot):
    gc.collect()
    gc.disable()
    try:
        qtbot.mouseClick(dock.start, LEFT)
        run = weakref.ref(dock.run)
        qtbot.waitUntil(over(dock), timeout=10000)
        qtbot.wait(50)
        assert run() is None
    finally:
        gc.enable()
