"""Printed pages in every language: their text is found by a search, and they are drawn with letters that exist."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from neaspec_plugin.bridge import language, layout
from neaspec_plugin.bridge.language import LANGUAGES, translate
from neaspec_plugin.io.exercises import load_exercise
from neaspec_plugin.io.protocols import load_protocol
from tests.qgis.landscape import raster, run

pytestmark = pytest.mark.usefixtures("provider", "clean_qgis")

NAMES = "연해주 · Приморье · 沿海州 · 滨海 · Өвөр · Ussuri"
"""Scripts of place names of the region that one page may have to carry, whatever language is spoken."""


GRATICULE = {
    "en": "42.43°N",
    "zh": "北纬42.43°",
    "ko": "북위 42.43°",
    "ko_KP": "북위 42.43°",
    "ja": "北緯42.43°",
    "mn": "х.ө. 42.43°",
    "ru": "42,43° с. ш.",
}
"""A parallel that crosses the map."""


def folded(text: str) -> str:
    """Return a text as a search compares it: compatible forms made one, blanks and line ends gone.

    The point between words is one for all: fonts of Japanese and Korean draw it with one glyph, whose name is the
    language's whose font was loaded first.
    """
    return re.sub(r"[\s\u00ad\u200b\ufffe]+", "", unicodedata.normalize("NFKC", text)).replace("・", "·")


def read(path: Path) -> tuple[str, list[np.ndarray]]:
    """Return the text of a PDF as a search reads it, and its pages as pictures of 72 dpi in grey."""
    with pypdfium2.PdfDocument(path) as document:
        pages = [document[number] for number in range(len(document))]
        text = "".join(page.get_textpage().get_text_range() for page in pages)
        return folded(text), [page.render(scale=1, grayscale=True).to_numpy().squeeze() for page in pages]


def ink(picture: np.ndarray, rows: slice) -> float:
    """Return the share of dark points in a strip of a page."""
    return float((picture[rows] < 128).mean())


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_map_is_searched_and_drawn_in_each_language(tmp_path, code):
    index = raster(tmp_path / "disturbance.tif", np.linspace(0, 50, 400).reshape(20, 20))
    given = {"LAYERS": [index], "SOURCE": NAMES, "OUTPUT": str(tmp_path / "지도.pdf")}
    with language.speaking(code):
        assert run("report", given).done
        title = translate("Report", "Joint assessment of habitat, disturbance and corridors")
        legend = language.label(load_protocol("neaspec_jha_forest").title)
        said = [title, legend, layout.disclaimer()]
    text, pages = read(Path(given["OUTPUT"]))
    assert [one for one in (*said, *NAMES.split(" · ")) if folded(one) not in text] == []
    assert folded(GRATICULE[code]) in text
    (page,) = pages
    height = page.shape[0]
    heading, foot = slice(0, height // 10), slice(height * 9 // 10, height)
    assert ink(page, heading) > 0.002 and ink(page, foot) > 0.002


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_form_is_searched_and_drawn_in_each_language(tmp_path, code):
    given = {"PROTOCOL": "neaspec_jha_wetland", "LANGUAGE": code, "OUTPUT": str(tmp_path / "f.pdf")}
    assert run("paperform", given).done
    protocol = load_protocol("neaspec_jha_wetland")
    text, pages = read(Path(given["OUTPUT"]))
    asked = [one.label for one in protocol.indicators.values() if one.kind != "gis"]
    assert [one for one in asked if folded(language.label(one, code)) not in text] == []
    assert all(ink(page, slice(None)) > 0.0005 for page in pages)


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_exercise_is_searched_in_each_language(tmp_path, code):
    given = {"EXERCISE": "exercise_1", "LANGUAGE": code, "SOLUTIONS": True, "OUTPUT": str(tmp_path / "e.pdf")}
    assert run("exercisesheet", given).done
    text, _ = read(Path(given["OUTPUT"]))
    exercise = load_exercise("exercise_1")
    assert folded(language.label(exercise.title, code)) in text
    assert folded(language.label(exercise.objective, code)) in text
