"""Every screen in every language: nothing left in English, nothing cut, no letter that chooses two things."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDateEdit, QDoubleSpinBox, QMenu, QTabWidget

from neaspec_plugin.bridge import language
from neaspec_plugin.bridge.language import LANGUAGES
from neaspec_plugin.gui.dock import JobDock
from neaspec_plugin.io import creating
from neaspec_plugin.io.schema import load_schema
from tests.gui import screens
from tests.gui.test_plugin import desk, no_provider, plugin
from tests.io.offices import RU
from tools import pseudo

__all__ = ["desk", "no_provider", "plugin"]

WIDEST = 600
"""Pixels a dock may ask for in a language that is spoken; on a screen of 1366 more than half is left to the map."""
OTHERS = [code for code in LANGUAGES if code != "en"]
SENTENCE = re.compile(r"[A-Za-z]{2,}(?:[ ,;:.'-]+[A-Za-z]{2,})+")
ALLOWED: Mapping[str, str] = {
    r"\S*/\S+": "a path, or units above each other",
    r"\b[a-z]+(_[a-z]+)+\b": "a code",
    r"\b[A-Z]{2}-[A-Z]+\b": "the code of an office",
    r"\b[A-Z]{3}(, [A-Z]{3})+": "codes of countries",
    r"\w+(-\w+)? et al\b": "authors of a source",
    r"\bHernandez-Blanco\b": "an author of a source",
    r"\bCopernicus CGLS-LC100\b": "the name of a product",
    r"\bHuman (Footprint|Modification)\b": "the name of a published index",
    r"\bDarwin Core( Archive)?\b": "the name of a standard",
    r"\bGeoPackage, CSV\b": "formats of files",
    r"(Project|Default) CRS: .*": "how QGIS's own box names coordinate systems",
    r"(?s)\bPROJCRS\[.*": "the definition of a coordinate system, in its own language",
    r"EPSG:\d+ - .*": "the name of a coordinate system, as in its register",
    r"WGS 84 / UTM zone \w+": "the name of a coordinate system, as in its register",
    r"\bhighway; width\b": "names of fields",
    r"\bPG:host=\S+ dbname=\S+ user=\S+": "the address of a database, as it is typed",
    r"\((planned, running, done, dropped)\)": "codes of a column",
    r"\bpressure, measure, authority, deadline\b": "names of columns",
    r"\bNEASPEC\b": "the name of the programme",
}
"""Latin words that may stand in a screen of any language, each with its reason."""


@pytest.fixture
def opened(plugin, desk, tmp_path, qtbot) -> list[QgsDockWidget]:
    """Every dock of the plugin, open beside the training area and an office database, at its least width."""
    QgsSettings().setValue("neaspec/output", str(tmp_path / "assessment_01"))
    plugin.shell.open_training_area()
    database = tmp_path / "office.gpkg"
    creating.create(database, load_schema(), RU, "en")
    desk.window.show()
    docks = [dock for dock in desk.window.findChildren(QgsDockWidget) if dock.objectName().startswith("Neaspec")]
    assert len(docks) >= 3
    for dock in docks:
        dock.show()
        dock.setFloating(True)
    plugin.shell.exchange.database.setFilePath(str(database))
    plugin.shell.exchange.open_layers()
    return docks


def narrow(dock: QgsDockWidget) -> None:
    """Lay a dock out at its least width."""
    dock.resize(dock.minimumWidth(), 1000)
    screens.settle()
    dock.resize(max(dock.minimumSizeHint().width(), dock.minimumWidth()), 1000)
    screens.settle()


def pages(dock: QgsDockWidget) -> Iterator[str]:
    """Show each page of a dock in turn: every step's form with its folds open, every tab."""
    tabs = dock.findChild(QTabWidget)
    if isinstance(dock, JobDock):
        for row, step in enumerate(dock.flow.steps):
            dock.choose(row)
            for box in dock.findChildren(QgsCollapsibleGroupBox):
                box.setCollapsed(False)
            yield f"{dock.objectName()}, {step.name}"
        dock.choose(0)
    elif tabs is not None:
        for row in range(tabs.count()):
            tabs.setCurrentIndex(row)
            yield f"{dock.objectName()}, tab {row}"
    else:
        yield dock.objectName()


def untranslated(text: str) -> str:
    """Return the first sentence in Latin letters of a text that may not be there; empty where there is none."""
    for pattern in ALLOWED:
        text = re.sub(pattern, " # ", text)
    found = SENTENCE.search(text)
    return found.group() if found else ""


@pytest.mark.parametrize("code", OTHERS)
def test_no_english_sentence_is_left_in_any_screen(plugin, opened, code):
    plugin.speak(code)
    left = set()
    for dock in opened:
        for page in pages(dock):
            screens.settle()
            left |= {(page, said.text) for said in screens.texts(dock) if untranslated(said.text)}
    left |= {("menu", text) for text in menus(plugin)["menus"] if untranslated(text)}
    assert left == set()


def test_what_is_left_in_english_would_be_found(plugin, opened):
    plugin.speak("ru")
    plugin.shell.dock.start.setText("Run this step")
    assert "Run this step" in [untranslated(said.text) for said in screens.texts(plugin.shell.dock)]


def test_every_reason_is_still_needed(plugin, opened):
    plugin.speak("mn")
    said = {text.text for dock in opened for _ in pages(dock) for text in screens.texts(dock)}
    plugin.speak("ru")
    said |= {text.text for dock in opened for _ in pages(dock) for text in screens.texts(dock)}
    unused = [pattern for pattern in ALLOWED if not any(re.search(pattern, text) for text in said)]
    assert unused == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_letter_chooses_one_thing_in_a_page_and_in_a_menu(plugin, desk, opened, code):
    plugin.speak(code)
    twice = {}
    for dock in opened:
        for page in pages(dock):
            screens.settle()
            twice.update({(page, key): texts for key, texts in screens.mnemonics(dock).items() if len(texts) > 1})
    for menu in desk.window.findChildren(QMenu):
        letters = [found.lower() for action in menu.actions() for found in re.findall(r"&(\w)", action.text())]
        twice.update({(menu.title(), key): "menu" for key in letters if letters.count(key) > 1})
    assert twice == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_label_button_or_title_is_cut(plugin, opened, code):
    plugin.speak(code)
    for dock in opened:
        for page in pages(dock):
            narrow(dock)
            assert list(screens.cut(dock)) == [], page
            assert dock.width() <= WIDEST, page


def test_texts_two_fifths_longer_are_not_cut_either(plugin, opened, monkeypatch, tmp_path):
    path = pseudo.compiled(tmp_path / "pseudo")
    monkeypatch.setattr(language, "translation_file", lambda code: path)
    plugin.speak("en")
    assert plugin.shell.dock.start.text() == "&Rúñ thíš štép ẋẋẋẋẋ"
    for dock in opened:
        for page in pages(dock):
            narrow(dock)
            assert list(screens.cut(dock)) == [], page


def test_what_is_cut_would_be_found(plugin, opened):
    dock = plugin.shell.dock
    narrow(dock)
    dock.start.setMaximumWidth(30)
    dock.footer.setMaximumHeight(5)
    screens.settle()
    assert len(list(screens.cut(dock))) == 2


def menus(plugin) -> dict[str, list[str]]:
    """Return what is said outside the docks, by what says it."""
    shell = plugin.shell
    algorithms = QgsApplication.processingRegistry().providerById("neaspec").algorithms()
    parameters = [one for algorithm in algorithms for one in algorithm.parameterDefinitions()]
    layers = list(QgsProject.instance().mapLayers().values())
    tables = [layer for layer in layers if isinstance(layer, QgsVectorLayer) and layer.customProperty("neaspec/table")]
    maps = [
        choice
        for layer in tables
        for field in range(layer.fields().count())
        for choice in layer.editorWidgetSetup(field).config().get("map", [])
    ]
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    nodes = [node for one in QgsProject.instance().layerTreeRoot().findLayers() for node in model.layerLegendNodes(one)]
    return {
        "menus": [one.text() for one in (*shell._actions(), *shell.toolbar.actions())],
        "algorithms": [text for one in algorithms for text in (one.displayName(), one.group())],
        "help": [text for one in algorithms for text in (one.shortHelpString(), one.shortDescription())],
        "parameters": [one.description() for one in parameters],
        "parameter help": [one.help() for one in parameters if one.help()],
        "layers": [layer.name() for layer in layers],
        "aliases": [layer.attributeAlias(index) for layer in tables for index in layer.attributeList()],
        "value labels": [next(iter(choice)) for choice in maps],
        "legends": [str(node.data(0) or "") for node in nodes],
    }


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_chosen_with_forms_open_changes_everything_at_once(plugin, opened, code):
    plugin.shell.dock.choose(1)
    english = {**menus(plugin), **{dock.objectName(): screen(dock) for dock in opened}}
    plugin.speak(code)
    said = {**menus(plugin), **{dock.objectName(): screen(dock) for dock in opened}}
    for what, texts in english.items():
        assert len(texts) > 3, what
        assert len(texts) == len(said[what]), what
        same = [new for old, new in zip(texts, said[what]) if old == new and untranslated(new)]
        assert same == [], what
        changed = sum(old != new for old, new in zip(texts, said[what]))
        words = sum(bool(re.search("[a-z]{3}", untouched(old))) for old in texts)
        assert changed >= 0.9 * words, (what, [old for old, new in zip(texts, said[what]) if old == new])
    plugin.speak("en")
    assert {**menus(plugin), **{dock.objectName(): screen(dock) for dock in opened}} == english


def test_legends_in_a_panel_that_is_open_are_headed_in_the_language(plugin, desk, tmp_path):
    QgsSettings().setValue("neaspec/output", str(tmp_path / "assessment_01"))
    plugin.speak("mn")
    shown = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    plugin.shell.open_training_area()
    nodes = [node for one in QgsProject.instance().layerTreeRoot().findLayers() for node in shown.layerLegendNodes(one)]
    texts = [str(node.data(0) or "") for node in nodes]
    assert "1-р суваг" in texts
    assert [text for text in texts if untranslated(text)] == []


def screen(dock: QgsDockWidget) -> list[str]:
    """Return the texts of a dock's labels, buttons and titles."""
    return [said.text for said in screens.texts(dock) if said.how in {"text", "title", "tab", "header"}]


def untouched(text: str) -> str:
    """Return a text without what is the same in every language."""
    for pattern in ALLOWED:
        text = re.sub(pattern, " ", text)
    return text


@pytest.mark.parametrize(
    ("code", "point", "day"),
    [("en", ".", "2026-03-04"), ("ru", ",", "04.03.2026"), ("mn", ".", "2026.03.04"), ("ko", ".", "2026. 3. 4.")],
)
def test_numbers_in_forms_are_written_as_the_language_does_and_read_back(plugin, opened, code, point, day):
    plugin.speak(code)
    seen = 0
    for dock in opened:
        for page in pages(dock):
            for box in dock.findChildren(QDoubleSpinBox):
                if box.decimals() > 0 and box.minimum() <= 2.5 <= box.maximum():
                    seen += 1
                    box.setSpecialValueText("")
                    box.lineEdit().setText(f"2{point}5")
                    box.interpretText()
                    assert box.value() == 2.5, page
                    assert box.textFromValue(2.5).startswith(f"2{point}5"), page
    assert seen > 3
    edits = [edit for dock in opened for edit in dock.findChildren(QDateEdit)]
    assert {edit.locale().language() for edit in edits} == {language.locale().language()}
    for edit in edits:
        edit.setDate(QDate(2026, 3, 4))
        assert edit.text() == day


def test_a_day_is_written_with_all_of_its_year_and_never_the_american_way():
    for code in LANGUAGES:
        with language.speaking(code):
            assert "yyyy" in language.date_format() and language.date_format() != "MM/dd/yyyy"
