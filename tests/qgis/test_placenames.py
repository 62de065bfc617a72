"""Names of places in every script of the region survive export, import, search and print; each reader sees his own."""

from __future__ import annotations

import sqlite3
import unicodedata
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayerSimpleLabeling,
)

from neaspec_plugin.bridge import forms, language, placenames
from neaspec_plugin.io import geopackage, merging, package
from tests.io.offices import CN, KR, NOW, make, new, square
from tests.qgis.landscape import run
from tests.qgis.test_printed import folded, read

pytestmark = pytest.mark.usefixtures("provider", "clean_qgis")

NAMES = {
    "en": "Tumen estuary",
    "zh-Hans": "图们江口长湿地",
    "ko-KR": "두만강 하구",
    "ko-KP": "두만강하구 력사늪",
    "ja": "豆満江かこう・ツル",
    "mn": "Түмэн голын адаг, Өвөр нуур",
    "mn-Mong": "ᠲᠦᠮᠡᠨ ᠭᠣᠣᠯ\u202fᠤᠨ ᠠᠷ᠎ᠠ ᠪᠦ᠋ᠷᠢᠨ",
    "ru": "Устье Туманной, ёлки",
}
"""Latin, Han, Hangul, Kana, Cyrillic, and the traditional script with its narrow blank, its vowel separator (U+180E)
and a choice of form (U+180B)."""
SPOKEN = {"en": "en", "zh": "zh-Hans", "ko": "ko-KR", "ko_KP": "ko-KP", "ja": "ja", "mn": "mn", "ru": "ru"}


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Return a database with a site that has a name in each language, and one that has a local name alone."""
    path = make(tmp_path / "кн 图们.gpkg")
    site = new("site", name_local=NAMES["ru"], geom=square(), sensitivity=0)
    other = new("site", name_local=NAMES["mn-Mong"], geom=square(131.26), sensitivity=0)
    given = [
        new("place_name", site_uuid=site["uuid"], name_lang=code, name=name, sensitivity=0)
        for code, name in NAMES.items()
    ]
    geopackage.insert(path, {"site": [site, other], "place_name": given})
    return path


def named(path: Path) -> dict[str, str]:
    return {row["name_lang"]: row["name"] for row in geopackage.read(path, "place_name")}


def opened(path: Path) -> dict[str, object]:
    """Return the tables of a database in the project, in the spoken language."""
    made = {layer.customProperty(forms.KEY): layer for layer in forms.layers(str(path))}
    QgsProject.instance().addMapLayers(list(made.values()))
    forms.reword(made.values())
    return made


def called(layer) -> list[str]:
    """Return what the sites are called in lists and on the map."""
    expression = QgsExpression(layer.displayExpression())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    assert expression.prepare(context), expression.parserErrorString()
    shown = []
    for feature in layer.getFeatures(QgsFeatureRequest().addOrderBy('"fid"')):
        context.setFeature(feature)
        shown.append(expression.evaluate(context))
    assert layer.labelsEnabled() and layer.labeling().settings().fieldName == layer.displayExpression()
    return shown


def test_every_script_travels_to_another_office_and_back_to_a_third(office, tmp_path):
    second, third = make(tmp_path / "둘째.gpkg", KR), make(tmp_path / "第三.gpkg", CN)
    package.export(office, "partner", tmp_path / "a.zip", NOW)
    assert not merging.merge(tmp_path / "a.zip", second).refused
    package.export(second, "partner", tmp_path / "b.zip", NOW)
    assert not merging.merge(tmp_path / "b.zip", third).refused
    assert named(second) == named(third) == NAMES
    assert {row["name_local"] for row in geopackage.read(third, "site")} == {NAMES["ru"], NAMES["mn-Mong"]}


@pytest.mark.parametrize("code", NAMES)
def test_a_name_is_found_by_what_is_typed(office, tmp_path, code):
    """As in QGIS's filters and locator, whole and by its beginning, also where a keyboard writes letters in parts."""
    split = unicodedata.normalize("NFD", NAMES[code])
    with sqlite3.connect(office) as connection:
        connection.execute("UPDATE place_name SET name = ? WHERE name_lang = ?", (split, code))
    connection.close()
    package.export(office, "partner", tmp_path / "a.zip", NOW)
    target = make(tmp_path / "b.gpkg", KR)
    merging.merge(tmp_path / "a.zip", target)
    layer = opened(target)["place_name"]
    for asked in (f"\"name\" = '{NAMES[code]}'", f"\"name\" ILIKE '{NAMES[code][:3]}%' AND \"name_lang\" = '{code}'"):
        (found,) = layer.getFeatures(QgsFeatureRequest().setFilterExpression(asked))
        assert found["name_lang"] == code


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_the_map_is_labelled_in_the_readers_language_and_printed(office, tmp_path, spoken):
    with language.speaking(spoken):
        sites = opened(office)["site"]
        mine, only_local = called(sites)
        printed = str(tmp_path / "map.pdf")
        result = run("report", {"LAYERS": [sites.id()], "OUTPUT": printed})
        assert result.done, result.words
    assert mine == NAMES[SPOKEN[spoken]]
    assert only_local == NAMES["mn-Mong"]
    text, _ = read(Path(printed))
    assert folded(mine) in text
    assert b"NotoSansMongolian" in Path(printed).read_bytes()  # drawn by the font that has its letters


def test_traditional_script_is_drawn_joined(tmp_path):
    """A search in a PDF does not find it, for Qt names no joined form; drawn it is, each word in one piece."""
    path = make(tmp_path / "m.gpkg")
    geopackage.insert(path, {"site": [new("site", name_local="ᠮᠣᠩᠭᠣᠯ", geom=square(), sensitivity=0)]})
    sites = opened(path)["site"]
    assert run("report", {"LAYERS": [sites.id()], "OUTPUT": str(tmp_path / "m.pdf")}).done
    with pypdfium2.PdfDocument(tmp_path / "m.pdf") as document:
        page = document[0].render(scale=4, grayscale=True).to_numpy().squeeze()
    height, width = page.shape
    columns = np.flatnonzero((page[height // 3 : height * 2 // 3, width // 5 : width // 2] < 110).any(axis=0))
    assert width // 60 < columns.size < width // 5
    assert np.diff(columns).max() == 1  # no gap between its letters


def test_the_own_offices_name_is_shown_and_no_record_of_the_other_is_touched(tmp_path):
    path = make(tmp_path / "kr.gpkg", KR)
    site = new("site", KR, name_local="x", geom=square(), sensitivity=0)
    ours = new("place_name", KR, site_uuid=site["uuid"], name_lang="ko-KR", name="우리 이름", sensitivity=0)
    theirs = new(
        "place_name", CN, site_uuid=site["uuid"], name_lang="ko-KR", name="그들 이름", official=1, sensitivity=0
    )
    geopackage.insert(path, {"site": [site], "place_name": [theirs, ours]})
    with language.speaking("ko"):
        assert called(opened(path)["site"]) == ["우리 이름"]
    assert len(geopackage.read(path, "place_name")) == 2


def test_names_with_quotes_and_empty_ones_do_no_harm(tmp_path):
    path = make(tmp_path / "q.gpkg", KR)
    site = new("site", KR, name_local="", code="S-1", geom=square(), sensitivity=0)
    cited = new(
        "place_name", KR, site_uuid=site["uuid"], name_lang="ru", name="Урочище «О'Хара\\» @a [% 1 %]", sensitivity=0
    )
    geopackage.insert(path, {"site": [site], "place_name": [cited]})
    sites = opened(path)["site"]
    assert called(sites) == ["S-1"]
    with language.speaking("ru"):
        forms.reword(QgsProject.instance().mapLayers().values())
        assert called(sites) == [cited["name"]]


def test_a_label_of_the_users_own_stays(office):
    sites = opened(office)["site"]
    settings = sites.labeling().settings()
    settings.fieldName, settings.isExpression = "code", False
    sites.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    with language.speaking("ja"):
        forms.reword(QgsProject.instance().mapLayers().values())
    assert sites.labeling().settings().fieldName == "code"
    sites.setLabeling(None)
    forms.reword(QgsProject.instance().mapLayers().values())
    assert sites.labeling() is None


def test_the_form_of_a_site_has_its_names_in_a_tab(office):
    with language.speaking("mn"):
        made = opened(office)
        tabs = made["site"].editFormConfig().tabs()
        assert [tab.name() for tab in tabs] == ["Газар", "Бичлэг", "Газрын нэр"]
        (part,) = tabs[-1].children()
        relation = part.relation()
        assert relation.isValid() and QgsProject.instance().relationManager().relation(relation.id()).isValid()
        first = next(made["site"].getFeatures(QgsFeatureRequest().addOrderBy('"fid"')))
        assert len(list(relation.getRelatedFeatures(first))) == len(NAMES)


def test_two_databases_keep_to_their_own_sites(office, tmp_path):
    other = make(tmp_path / "other.gpkg", KR)
    one, two = opened(office), opened(other)
    forms.reword(QgsProject.instance().mapLayers().values())
    for made in (one, two):
        layer = made["place_name"]
        widget = layer.editorWidgetSetup(layer.fields().indexOf("site_uuid"))
        assert widget.config()["Layer"] == made["site"].id()


def test_ten_thousand_names_are_one_constant(tmp_path):
    names = {f"{number:08d}-1111-4111-8111-111111111111": f"습지 {number}" for number in range(10_000)}
    layer = opened(make(tmp_path / "e.gpkg"))["site"]
    feature = QgsFeature(layer.fields())
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    expression = QgsExpression(placenames.expression(names))
    assert expression.prepare(context), expression.parserErrorString()
    assert (
        expression.rootNode().args().at(0).args().at(0).isStatic(expression, context)
    )  # worked out once, not for each
    feature["uuid"] = "00009999-1111-4111-8111-111111111111"
    context.setFeature(feature)
    assert expression.evaluate(context) == "습지 9999"
