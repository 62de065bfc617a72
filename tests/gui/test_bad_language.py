"""Languages that are unknown, damaged or missing: English or the base with a note, never an empty label or a crash."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsSettings

from neaspec_plugin.bridge import definitions, labels, language
from neaspec_plugin.bridge.language import LANGUAGES
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.gui.form import AlgorithmForm
from neaspec_plugin.gui.pressures import PressureTable
from neaspec_plugin.io import protocols
from neaspec_plugin.io.definitions import SPECIES, load_species
from neaspec_plugin.io.schemes import SCHEMES, load_scheme
from tests.gui import screens
from tests.gui.test_plugin import desk, no_provider, plugin

__all__ = ["desk", "no_provider", "plugin"]

DAMAGES = {
    "empty": lambda whole: b"",
    "no translation at all": lambda whole: b"<html>not found</html>",
    "its head alone": lambda whole: whole[:16],
    "cut in the middle": lambda whole: whole[: len(whole) // 2],
    "cut at the end": lambda whole: whole[:-10],
    "zeros": lambda whole: b"\0" * len(whole),
}


@pytest.fixture
def damaged(tmp_path, monkeypatch):
    """Return what puts damaged texts in the place of a language's."""
    whole = {code: language.translation_file(code) for code in LANGUAGES}

    def damage(code, how):
        path = tmp_path / f"neaspec_{code}.qm"
        path.write_bytes(DAMAGES[how](whole[code].read_bytes()))
        monkeypatch.setattr(language, "translation_file", lambda one: path if one == code else whole[one])

    return damage


@pytest.mark.parametrize("how", DAMAGES)
def test_damaged_texts_are_told_and_english_is_spoken(plugin, desk, damaged, how):
    damaged("mn", how)
    plugin.speak("mn")
    shell = plugin.shell
    assert shell.dock.start.text() == "&Run this step"
    assert "Монгол" in desk.messageBar().currentItem().text()
    assert "install the plugin anew" in desk.messageBar().currentItem().text()
    assert labels.table_title("corridor") == "Экологийн коридор", "labels in the data are read without the damaged file"
    assert [said.widget for said in screens.texts(shell.dock) if said.how == "text" and not said.text.strip()] == []
    plugin.speak("ja")
    assert language.unreadable() == ""


def test_an_overlay_that_is_damaged_speaks_its_base(plugin, desk, damaged):
    damaged("ko_KP", "cut in the middle")
    plugin.speak("ko")
    korean = plugin.shell.dock.start.text()
    plugin.speak("ko_KP")
    assert plugin.shell.dock.start.text() == korean
    assert "조선말" in desk.messageBar().currentItem().text()
    assert "다시 설치" in desk.messageBar().currentItem().text()


def test_a_missing_file_is_told_too(plugin, desk, monkeypatch):
    monkeypatch.setattr(language, "translation_file", lambda code: None)
    plugin.speak("en")
    assert language.unreadable() == ""
    plugin.speak("ru")
    assert "Русский" in desk.messageBar().currentItem().text()


@pytest.mark.parametrize("setting", ["xx", "", "../../etc/passwd", "EN", "zh_TW", "auto ", "한국어"])
def test_a_setting_nobody_knows_follows_qgis(plugin, setting):
    QgsSettings().setValue("neaspec/language", setting)
    QgsSettings().setValue("locale/userLocale", "tlh_XX")
    try:
        assert language.install() == ["en"]
    finally:
        QgsSettings().remove("locale/userLocale")
    plugin.shell.retranslate()
    assert plugin.shell.dock.start.text() == "&Run this step"


def lacking(source, target, *codes):
    """Write a copy of a definition without some languages; return its path."""

    def without(value):
        if isinstance(value, list):
            return [without(one) for one in value]
        if isinstance(value, dict):
            labels = isinstance(value.get("en"), str)
            return {key: without(one) for key, one in value.items() if not (labels and key in codes)}
        return value

    target.write_text(json.dumps(without(json.loads(source.read_text(encoding="utf8")))), encoding="utf8")
    return str(target)


def test_a_scheme_of_ones_own_without_mongolian_is_shown_in_english_with_a_note(plugin, desk, tmp_path, qtbot):
    plugin.speak("mn")
    path = lacking(SCHEMES / "human_footprint.json", tmp_path / "ours.json", "mn")
    scheme = load_scheme(path)
    (note,) = definitions.scheme_notes(scheme, path)
    assert path in sentence(note) and "Монгол" in sentence(note)
    dock = plugin.shell.dock
    dock.choose(1)
    assert isinstance(dock.form, AlgorithmForm)
    dock.form.widget("SCHEME").set_value(path)
    table = dock.form.findChild(PressureTable).table
    shown = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert shown == [scheme.pressures[code].label["en"] for code in scheme.pressures]


def test_a_scheme_without_the_other_korean_is_shown_in_korean_without_a_note(qgis, tmp_path):
    language.install(["ko", "ko_KP"])
    path = lacking(SCHEMES / "human_footprint.json", tmp_path / "ours.json", "ko_KP")
    scheme = load_scheme(path)
    assert definitions.scheme_notes(scheme, path) == []
    assert language.label(scheme.label) == scheme.label["ko"]


def test_a_species_and_a_protocol_that_lack_a_language_are_shown_in_english_with_a_note(qgis, tmp_path):
    language.install(["ja"])
    path = lacking(SPECIES / "amur_tiger.json", tmp_path / "tiger.json", "ja")
    species = load_species(path)
    assert language.label(species.label) == "Amur tiger"
    assert len(definitions.species_notes(species, path)) == 1
    path = lacking(protocols.FOLDER / "neaspec_jha_forest.json", tmp_path / "forest.json", "ja")
    protocol = protocols.load_protocol(path)
    (note,) = definitions.protocol_notes(protocol, path)
    assert note.values["count"] > 20 and "日本語" in sentence(note)
    assert all(language.label(one.label) for one in protocol.indicators.values())


def test_what_ships_needs_no_note(qgis):
    for code in LANGUAGES:
        language.install([code])
        for one, _ in definitions.schemes():
            assert definitions.scheme_notes(load_scheme(one), one) == []
        for one, _ in definitions.species():
            assert definitions.species_notes(load_species(one), one) == []
        for one, _ in definitions.protocols():
            assert definitions.protocol_notes(protocols.load_protocol(one), one) == []


def test_a_file_without_english_is_refused_in_one_sentence(qgis, tmp_path):
    language.install(["zh"])
    path = lacking(SPECIES / "amur_tiger.json", tmp_path / "tiger.json", "en", "mn")
    with pytest.raises(NeaspecError) as trouble:
        load_species(path)
    assert path in sentence(trouble.value)
    assert definitions.load(path) is None


def test_an_empty_label_is_never_shown(qgis):
    language.install(["mn"])
    assert labels.worded({"mn": "", "en": "Road"}, "4.1") == "Road"
    assert labels.worded({"mn": ""}, "4.1") == "4.1"
    assert labels.worded({"ko": "도로"}, "4.1") == "도로"
