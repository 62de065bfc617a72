"""The gate over the translations, and the gate's own faults found."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from tools import ts, ts_check

CODE = """
from neaspec_plugin.bridge.language import translate
def words(n, name):
    translate("Corridors", "Corridor {name}: ").format(name=name)
    translate("Corridors", "%n corridor(s)", None, n)
    translate("Groups", "Habitat")
"""
RUSSIAN = {
    "Corridors": {
        "Corridor {name}: ": "Коридор {name}: ",
        "%n corridor(s)": ["%n коридор", "%n коридора", "%n коридоров"],
    },
    "Groups": {"Habitat": "Местообитания"},
}


@pytest.fixture
def tree(tmp_path):
    """A small project with three sentences, translated into Russian."""
    (tmp_path / "neaspec_plugin").mkdir()
    (tmp_path / "resources").mkdir()
    (tmp_path / "neaspec_plugin" / "words.py").write_text(CODE, encoding="utf8")
    ts.update(tmp_path)
    assert ts.merge("ru", RUSSIAN, tmp_path) == []
    return tmp_path


def faults(tree, language="ru"):
    return [fault for fault in ts_check.problems(tree) if fault.startswith(f"neaspec_{language}.ts")]


def test_the_project_has_no_fault():
    assert ts_check.problems() == []


def test_a_complete_translation_has_no_fault(tree):
    assert faults(tree) == []
    assert len(faults(tree, "mn")) == 3


def test_english_asks_for_counts_only(tree):
    assert ts.todo("en", tree) == {"Corridors": {"%n corridor(s)": ["", ""]}}


def test_an_overlay_may_be_partial_and_shows_its_base(tree):
    ts.merge("ko", {"Groups": {"Habitat": "서식지"}}, tree)
    assert ts.todo("ko_KP", tree)["Groups"] == {"Habitat": "서식지"}
    assert faults(tree, "ko_KP") == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"Corridors": {"Corridor {name}: ": "Коридор {имя}: "}}, "placeholders differ"),
        ({"Corridors": {"Corridor {name}: ": "Коридор {name} "}}, "colon"),
        ({"Corridors": {"Corridor {name}: ": "Коридор {name}:"}}, "spaces around"),
        ({"Corridors": {"Corridor {name}: ": "<b>Коридор {name}: "}}, "tags differ"),
        ({"Corridors": {"%n corridor(s)": ["%n коридор", "%n коридора"]}}, "unfinished"),
        ({"Corridors": {"%n corridor(s)": ["один коридор", "%n коридора", "%n коридоров"]}}, "placeholders differ"),
        ({"Groups": {"Habitat": "サ"}}, "letters of another language"),
    ],
)
def test_what_a_translation_lost_is_said(tree, changed, fault):
    ts.merge("ru", changed, tree)
    assert any(fault in line for line in faults(tree)), faults(tree)


def test_a_changed_sentence_makes_the_file_stale(tree):
    source = tree / "neaspec_plugin" / "words.py"
    source.write_text(CODE.replace('"Habitat"', '"Habitats"'), encoding="utf8")
    assert len([fault for fault in faults(tree) if "stale" in fault]) == 2


@pytest.mark.parametrize(
    "call", ['translate("A", f"{x}")', 'translate("A", "a" + b)', 'self.tr("a")', 'translate("A", "%n", n=1)']
)
def test_a_sentence_that_can_never_be_found_is_said(tree, call):
    (tree / "neaspec_plugin" / "more.py").write_text(call, encoding="utf8")
    assert any(fault.startswith("neaspec_plugin/more.py:1") for fault in ts_check.problems(tree))


def test_a_move_of_a_geometry_is_no_sentence(tree):
    (tree / "neaspec_plugin" / "more.py").write_text("geometry.translate(dx, dy)", encoding="utf8")
    assert not any("more.py" in fault for fault in ts_check.problems(tree))


def test_a_label_that_lacks_a_language_is_said(tree):
    label = {"label": {"en": "Tiger", "ko": "호랑이", "zh": "虎", "ja": "トラ", "mn": "Бар"}}
    (tree / "resources" / "one.json").write_text(json.dumps(label), encoding="utf8")
    assert "resources/one.json: 'Tiger' lacks ru" in ts_check.problems(tree)


def test_a_term_is_said_as_the_glossary_has_it(tree):
    (tree / "i18n" / "glossary.csv").write_text("en,ru\nhabitat,местообитание\n", encoding="utf8")
    assert faults(tree) == []
    ts.merge("ru", {"Groups": {"Habitat": "Ареалы"}}, tree)
    assert any("glossary" in fault for fault in faults(tree))


def test_an_overlay_says_terms_as_the_glossary_has_them_for_it_else_as_its_base(tree):
    path = tree / "i18n" / "glossary.csv"
    path.write_text("en,ko,ko_KP\nhabitat,서식지,살이터\n", encoding="utf8")
    ts.merge("ko_KP", {"Groups": {"Habitat": "서식지"}}, tree)
    assert any("살이터" in fault for fault in faults(tree, "ko_KP"))
    path.write_text("en,ko,ko_KP\nhabitat,서식지,\n", encoding="utf8")
    assert faults(tree, "ko_KP") == []


def test_the_glossary_holds_each_term_once_in_every_language():
    terms = list(ts_check.glossary())
    assert len(terms) >= 250
    assert len({term["en"].lower() for term in terms}) == len(terms)
    for term in terms:
        assert [code for code in ts_check.REQUIRED if not (term[code] or "").strip()] == [], term["en"]
        for code, letters in ts_check.SCRIPT.items():
            if term[code] or code not in ts.OVERLAYS:
                assert letters.search(term[code]), (term["en"], code)
        assert term["ko_KP"] != term["ko"], "what 조선말 says alike stays empty"
    assert sum(bool(term["source"]) for term in terms) > len(terms) / 2


def test_plural_forms_speak_at_run_time(tree, tmp_path):
    ts.compile_all(tmp_path / "qm", tree)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "qm" / "neaspec_ru.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        said = [QCoreApplication.translate("Corridors", "%n corridor(s)", None, n) for n in (1, 2, 5, 21)]
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said == ["1 коридор", "2 коридора", "5 коридоров", "21 коридор"]


def test_pylupdate_reads_the_same_sentences(tree):
    """Linguist's own tool must agree with ours, so that either may be used."""
    pylupdate = shutil.which("pylupdate5")
    if pylupdate is None:
        pytest.skip("pylupdate5 is not here")
    target = tree / "theirs.ts"
    subprocess.run([pylupdate, str(tree / "neaspec_plugin" / "words.py"), "-ts", str(target)], check=True)
    assert ts.read(target)[1].keys() == ts.sources(tree).messages.keys()
