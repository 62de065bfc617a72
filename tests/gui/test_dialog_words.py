"""Dialogs and the questionnaire on every page, in every language: nothing left in English, nothing cut."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QDate

from neaspec_plugin.gui.measures import MeasuresDialog
from neaspec_plugin.gui.rundialog import RunDialog
from neaspec_plugin.io.protocols import load_protocol
from tests.gui import screens
from tests.gui.test_plugin import desk, no_provider, plugin
from tests.gui.test_words import OTHERS, narrow, opened, untranslated

__all__ = ["desk", "no_provider", "opened", "plugin"]


CODES = {
    r"\bd?[A-Z]+(_[A-Z]+)*(,? d?[A-Z]+(_[A-Z]+)*)+\b": "names of columns and of indices",
    r"intra, flux,? (connector)?": "parts of an index, as columns are named",
    r"\bIUCN-CMP\b|\bBirdLife International\b|\bInVEST\b": "names of a classification, a body and a model",
    r"\b[A-Z]+_[A-Z]+\b": "the name of a column",
    r"\bOccurrence, eMoF, Humboldt\b": "parts of Darwin Core",
    r"\bHabitat Quality\b": "the name of a model",
    r"[A-Z]\w+( et al\.)? \d{4}, doi \S+": "a citation",
}
"""Latin words that may stand in a dialog of any language, each with its reason."""


def left(window) -> set[str]:
    """Return what is said in Latin words that belong to no language."""
    screens.settle()
    found = set()
    for said in screens.texts(window):
        text = said.text
        for pattern in CODES:
            text = re.sub(pattern, " # ", text)
        found.add(untranslated(text))
    return found - {""}


@pytest.mark.parametrize("code", OTHERS)
def test_the_dialog_of_every_tool_is_said_in_the_language(plugin, desk, opened, code):
    plugin.speak(code)
    names = [one.name() for one in QgsApplication.processingRegistry().providerById("neaspec").algorithms()]
    assert len(names) > 25
    english, shorn = {}, {}
    for name in names:
        dialog = RunDialog(name, {}, desk)
        dialog.show()
        for fold in dialog.findChildren(QgsCollapsibleGroupBox):
            fold.setCollapsed(False)
        english[name], shorn[name] = left(dialog), list(screens.cut(dialog))
        dialog.reject()
        dialog.deleteLater()
    assert {name: found for name, found in english.items() if found} == {}
    assert {name: found for name, found in shorn.items() if found} == {}


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("protocol", ["neaspec_jha_forest", "neaspec_jha_wetland"])
def test_every_page_of_the_questionnaire_is_said_in_the_language(plugin, opened, tmp_path, code, protocol):
    plugin.speak(code)
    dock = plugin.shell.questionnaire
    layers = {layer.customProperty("neaspec/key"): layer for layer in QgsProject.instance().mapLayers().values()}
    dock.page.folder.setFilePath(str(tmp_path / "answers"))
    dock.page.layer.setLayer(layers["training/sites"])
    dock.page.day.setDate(QDate(2026, 6, 1))
    dock.page.protocol.set_value(protocol)
    assert dock.page.choose_unit("S06")
    asked = 0
    for page in range(len(dock.form._pages)):
        dock.form.show_page(page)
        shown = [question for question in dock.form.questions.values() if question.isVisibleTo(dock)]
        for question in shown:
            question.help.setChecked(True)
        asked += len(shown)
        assert left(dock) == set(), page
        narrow(dock)
        assert list(screens.cut(dock)) == [], page
    assert asked > 20


def test_an_exercise_is_chosen_by_its_title(plugin, desk, qtbot):
    plugin.speak("ko")
    dialog = RunDialog("exercisesheet", {"EXERCISE": "exercise_2"}, desk)
    qtbot.addWidget(dialog)
    box = dialog.form.widget("EXERCISE")
    assert [box.itemText(row) for row in range(box.count())] == [
        "단위 열 개를 똑같이 평가하기",
        "습지 열 곳을 똑같이 평가하기",
    ]
    assert box.currentText() == "습지 열 곳을 똑같이 평가하기"
    assert dialog.form.values()["EXERCISE"] == "exercise_2"


@pytest.mark.parametrize("code", OTHERS)
def test_the_control_measures_are_said_in_the_language(plugin, desk, code, qtbot):
    plugin.speak(code)
    protocol = load_protocol("neaspec_jha_forest")
    dialog = MeasuresDialog(protocol, "S06", ["5.1", "2.3"], [], desk.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert left(dialog) == set()
    assert list(screens.cut(dialog)) == []
