"""Fonts by what is installed, and lists in the order of the language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QFontDatabase

from neaspec_plugin.bridge import definitions, fonts, language
from neaspec_plugin.bridge.language import LANGUAGES
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.gui.definitions import DefinitionBox
from tests.gui.test_plugin import desk, no_provider, plugin

__all__ = ["desk", "no_provider", "plugin"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_font_of_a_language_has_its_letters(qgis, code):
    assert fonts.covers(fonts.font_family(code), code)
    assert fonts.lacking(code) == []


def test_the_best_suited_of_the_installed_fonts_is_taken(qgis):
    installed = QFontDatabase().families()
    for code, wanted in fonts.FONTS.items():
        best = [family for family in wanted if family in installed]
        if best:
            assert fonts.font_family(code) == best[0]


def test_a_language_without_a_font_is_told_with_the_remedy(plugin, desk, monkeypatch):
    monkeypatch.setattr(fonts, "_covering", lambda code, installed: "" if code == "ja" else "DejaVu Sans")
    assert fonts.font_family("ja") != ""
    plugin.speak("ja")
    assert "Noto Sans CJK" in desk.messageBar().currentItem().text()
    assert "日本語" in sentence(fonts.lacking()[0])
    desk.messageBar().clearWidgets()
    plugin.speak("mn")
    assert desk.messageBar().currentItem() is None


def test_names_are_listed_as_the_language_does(qgis):
    orders = {}
    for code in LANGUAGES:
        language.install([code])
        orders[code] = [name for _, name in definitions.species()]
        assert orders[code] == language.in_order(reversed(orders[code]), str)
    assert orders["en"][0] == "Amur leopard"
    assert orders["ru"] == sorted(orders["ru"])
    assert language.in_order(["зүйл 10", "зүйл 9"], str) == ["зүйл 9", "зүйл 10"]


def test_the_other_order_of_russian_and_mongolian_letters(qgis):
    language.install(["mn"])
    assert language.in_order(["П", "Ө", "О"], str) == ["О", "Ө", "П"]
    language.install(["ru"])
    assert language.in_order(["Ж", "Ё", "Е"], str) == ["Е", "Ё", "Ж"]


def test_a_choice_survives_another_order(qgis, qtbot):
    language.install(["en"])
    box = DefinitionBox(definitions.species())
    qtbot.addWidget(box)
    box.set_value("snow_leopard")
    for code in ("ru", "zh"):
        language.install([code])
        box.retranslate(definitions.species())
        assert box.value() == "snow_leopard"
    box.set_value("/home/me/my species.json")
    language.install(["ko"])
    box.retranslate(definitions.species())
    assert box.value() == "/home/me/my species.json"
