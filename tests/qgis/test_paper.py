"""neaspec:paperform: a form in every language, and a template that is read back as it was filled in."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from neaspec_plugin.bridge import language, paper
from neaspec_plugin.io.answerfile import COLUMNS
from neaspec_plugin.io.answers import read_answers
from neaspec_plugin.io.protocols import load_protocol
from tests.qgis.landscape import box, layer, run

pytestmark = pytest.mark.usefixtures("provider", "clean_qgis")


@pytest.mark.parametrize("code", language.LANGUAGES)
@pytest.mark.parametrize("name", ["neaspec_jha_forest", "neaspec_jha_wetland"])
def test_the_form_is_printed_in_each_language(tmp_path, code, name):
    given = {"PROTOCOL": name, "LANGUAGE": code, "OUTPUT": str(tmp_path / "양식.pdf")}
    result = run("paperform", given)
    assert result.done, result.words
    assert Path(given["OUTPUT"]).read_bytes()[:5] == b"%PDF-"
    assert language.spoken() == "en", "the language of the plugin is as it was"
    protocol = load_protocol(name)
    with language.speaking(code):
        text = "".join(paper.form(protocol))
    for indicator in protocol.indicators.values():
        worded = language.label(indicator.label, code)
        assert (worded in text) == (indicator.kind != "gis") or worded in text.replace("&amp;", "&")


def test_every_question_has_room_for_an_answer_and_what_is_not_proven_is_marked():
    text = "".join(paper.form(load_protocol("neaspec_jha_forest"), "S01", "assessor-A"))
    assert text.replace("\u00a0", " ").count("0   1   2   3") == 3 * 19
    assert "☐ 3 · Favourable" in text and "☐ Field visit" in text
    assert "Severity *" in text and "Scope *" not in text
    assert "* Not proven" in text
    assert "S01" in text and "assessor-A" in text
    assert "Only if “Hunting, poaching and snares” scores 1 or more." in text


def test_the_template_is_filled_in_and_read_back(tmp_path):
    sites = layer(tmp_path / "s.gpkg", {box(0, 0): "S02", box(5, 5): "S01"}, "Polygon", "code:string")
    given = {
        "SITES": [sites],
        "ASSESSOR": "assessor-A",
        "OUTPUT": str(tmp_path / "f.pdf"),
        "TEMPLATE": str(tmp_path / "t.csv"),
    }
    assert run("paperform", given).done
    with Path(given["TEMPLATE"]).open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == list(COLUMNS)
    assert {row["unit_code"] for row in rows} == {"S01", "S02"}
    for row in rows:
        row.update(date="2026-06-01", method="field")
        if row["indicator"] == "pressure:5.1":
            row.update(timing="3", scope="1", severity="3", severity_lo="2", remarks="올무")
    with Path(given["TEMPLATE"]).open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    sheet = read_answers(given["TEMPLATE"], load_protocol("neaspec_jha_forest"), {"S01", "S02"})
    assert sheet.problems == ()
    assert [(answer.unit_code, answer.readings["severity"].lo) for answer in sheet.answers] == [("S01", 2), ("S02", 2)]


def test_a_layer_without_the_field_is_named(tmp_path):
    sites = layer(tmp_path / "s.gpkg", {box(0, 0): 1}, "Polygon", "number:integer")
    result = run("paperform", {"SITES": [sites], "OUTPUT": str(tmp_path / "f.pdf")})
    assert "code" in result.refusal and "number" in result.refusal
