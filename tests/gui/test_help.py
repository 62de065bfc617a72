"""The help: pages as their sources say, links that lead somewhere, the right page opened in every language."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge import language
from neaspec_plugin.bridge.language import LANGUAGES
from neaspec_plugin.gui.help import HelpButton
from neaspec_plugin.io.exercises import exercises, load_exercise
from tests.gui.test_plugin import desk, no_provider, plugin
from tools import make_help, ts

__all__ = ["desk", "no_provider", "plugin"]

LARGEST = 5_000_000
"""Bytes of all pictures together, eleven in each of seven languages: the plugin must fit on a slow line."""


ALL = (*pages.PAGES, *exercises())
"""The subjects and the exercises."""


@pytest.fixture
def opened(monkeypatch) -> list[Path]:
    """The files that the plugin asks the desktop to open, in turn."""
    found: list[Path] = []

    def note(address: QUrl) -> bool:
        assert address.isLocalFile()
        found.append(Path(address.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return found


class Links(HTMLParser):
    """The addresses of a page, its tags, and whether each that opens is closed."""

    def __init__(self, path: Path):
        super().__init__()
        self.addresses: list[str] = []
        self.open: list[str] = []
        self.language = ""
        self.words = ""
        self.feed(path.read_text(encoding="utf8"))
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        self.addresses += [known[name] for name in ("href", "src") if name in known]
        self.language = known.get("lang", self.language)
        if tag not in {"meta", "link", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data


@pytest.mark.parametrize("code", LANGUAGES)
def test_made_pages_are_up_to_date(code):
    for subject, text in make_help.made(code).items():
        assert (pages.FOLDER / code / f"{subject}.html").read_text(encoding="utf8") == text, "run `make help-pages`"


def test_pictures_are_made_of_the_present_screens():
    folder = pages.FOLDER / "images"
    assert json.loads(make_help.RECORD.read_text("utf8")) == make_help.pictures(), "run `make help-pages`"
    assert {path.stem for path in folder.glob("*.jpg")} == set(make_help.pictures())
    assert sum(path.stat().st_size for path in folder.glob("*.jpg")) < LARGEST


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_page_and_every_link_leads_somewhere(code):
    assert make_help.SUBJECTS == pages.PAGES
    for subject in ALL:
        path = pages.FOLDER / code / f"{subject}.html"
        page = Links(path)
        assert page.language == make_help.TAGS.get(code, code)
        for address in page.addresses:
            assert not re.match(r"\w+:|/", address), f"{path}: {address} needs a network or another computer"
            assert (path.parent / address).is_file(), f"{path}: {address}"
        assert {f"{one}.html" for one in ALL if one != subject} <= set(page.addresses)
        assert "[[" not in page.words and "**" not in page.words


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_has_the_parts_that_the_english_one_has(code):
    for subject in ALL:
        parts = [
            re.findall(r"<(h1|h2|li|tr|a|code)\b", (pages.FOLDER / one / f"{subject}.html").read_text("utf8"))
            for one in ("en", code)
        ]
        assert sorted(parts[0]) == sorted(parts[1]), subject


@pytest.mark.parametrize("code", LANGUAGES)
def test_pages_name_the_screen_as_the_screen_does(code):
    said = make_help.speech(code)
    source = "".join((make_help.SOURCE / "en" / f"{subject}.md").read_text("utf8") for subject in pages.PAGES)
    named = set(re.findall(r"\[\[(\w+)\]\]", source))
    assert named <= set(said.labels)
    shown = "".join((pages.FOLDER / code / f"{subject}.html").read_text("utf8") for subject in pages.PAGES)
    assert [alias for alias in named if said.labels[alias] not in shown.replace("&amp;", "&")] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_exercise_is_read_with_its_numbers_in_each_language(code):
    for name in exercises():
        exercise = load_exercise(name)
        words = Links(pages.FOLDER / code / f"{name}.html").words
        assert language.label(exercise.title, code) in words
        assert language.label(exercise.objective, code) in words
        assert [step for step in exercise.steps if language.label(step.text, code) not in words] == []
        numbers = [one.name for step in exercise.steps for one in step.expected]
        assert numbers and [one for one in numbers if one not in words] == []
        assert all(card.unit in words for card in exercise.cards)


@pytest.mark.parametrize("code", LANGUAGES)
def test_pages_bear_the_disclaimer_and_say_that_nobody_has_reviewed_them(code):
    said = make_help.speech(code)
    for subject in ALL:
        text = Links(pages.FOLDER / code / f"{subject}.html").words
        assert said.disclaimer in text
        assert (said.common["review"] in text) is not make_help.reviewed(code)


def test_a_signature_takes_the_sentence_on_the_missing_review_away(monkeypatch, tmp_path):
    for name in ("metadata.txt", "i18n/REVIEWERS.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((make_help.ROOT / name).read_text("utf8"), encoding="utf8")
    with (tmp_path / "i18n" / "REVIEWERS.md").open("a", encoding="utf8") as file:
        file.write("| mn | A name | An office | 2026-12-01 | 0.1.0 |\n")
    monkeypatch.setattr(make_help, "ROOT", tmp_path)
    assert make_help.reviewed("mn") and not make_help.reviewed("ko")
    review = make_help.speech("mn").common["review"]
    assert not any(review in text for text in make_help.made("mn").values())


def test_an_alias_that_no_screen_says_is_refused(monkeypatch, tmp_path):
    (tmp_path / "labels.txt").write_text("run = Dock | &Walk this step\n", encoding="utf8")
    monkeypatch.setattr(make_help, "SOURCE", tmp_path)
    with pytest.raises(LookupError, match="Walk this step"):
        make_help.speech("en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_menus_open_the_first_page_in_the_spoken_language(plugin, desk, opened, code):
    plugin.speak(code)
    (entry,) = [action for action in desk.pluginHelpMenu().actions() if action.text() == "NEASPEC"]
    entry.trigger()
    plugin.shell.show_help.trigger()
    assert opened == [pages.FOLDER / code / "start.html"] * 2
    assert opened[0].is_file()
    assert plugin.shell.show_help in desk.submenus["NEASPEC"].actions()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_dock_has_a_button_that_opens_its_own_page(plugin, opened, code):
    plugin.speak(code)
    shell = plugin.shell
    wanted = []
    for row, step in enumerate(shell.dock.flow.steps):
        shell.dock.choose(row)
        shell.dock.help.click()
        wanted.append(pages.subject_of(step.algorithm))
    assert set(wanted) == {"start", "disturbance", "habitat", "corridors", "assessment", "exchange"}
    shell.exchange.help.click()
    shell.corridors.help.click()
    wanted += ["exchange", "drawing"]
    assert opened == [pages.FOLDER / code / f"{subject}.html" for subject in wanted]
    buttons = [
        button for dock in (shell.dock, shell.exchange, shell.corridors) for button in dock.findChildren(HelpButton)
    ]
    assert len(buttons) == 3
    assert all(button.accessibleName() and "&" not in button.toolTip() for button in buttons)


def test_processing_dialogs_open_the_page_on_their_algorithm(plugin):
    plugin.speak("ja")
    algorithms = QgsApplication.processingRegistry().providerById("neaspec").algorithms()
    found = {one.name(): QUrl(one.helpUrl()).toLocalFile() for one in algorithms}
    assert all(Path(path).is_file() for path in found.values())
    assert found["pinchpoints"] == str(pages.FOLDER / "ja" / "corridors.html")
    assert set(pages.SUBJECTS) <= set(found)


def test_a_page_that_is_missing_opens_in_the_base_and_then_in_english(qgis, monkeypatch, tmp_path):
    for code in ("en", "ko"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "start.html").write_text("", encoding="utf8")
    monkeypatch.setattr(pages, "FOLDER", tmp_path)
    language.install(["ko", "ko_KP"])
    assert pages.page("start") == tmp_path / "ko" / "start.html"
    language.install(["mn"])
    assert pages.page("start") == tmp_path / "en" / "start.html"


def test_the_other_korean_is_spelt_its_own_way():
    text = "".join(make_help.made("ko_KP").values())
    assert "화일" in text and "십시오" in text and "데이터베이스를 지정" not in text
    assert ts.OVERLAYS["ko_KP"] == "ko"
    assert not re.search("세요|프기록부", re.sub(r'<span class="label">.*?</span>', "", text))
