"""neaspec:assessoragreement: the table, the printed report, and what is said where there is no number."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from neaspec_plugin.bridge import agreement as wording
from neaspec_plugin.core import agreement
from neaspec_plugin.core.assessment import score_all
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.visits import read_all
from tests.qgis.landscape import box, layer, run
from tests.qgis.test_assessment import answers, factors

pytestmark = pytest.mark.usefixtures("provider")
FOREST = load_protocol("neaspec_jha_forest")
LOW, HIGH = factors(3, 0, 1), factors(3, 3, 3)


def rows(table):
    return [
        (unit, assessor, "pressure:5.1", numbers)
        for unit, given in table.items()
        for assessor, numbers in given.items()
    ]


@pytest.fixture
def given(tmp_path):
    table = {
        "S01": {"A": LOW, "B": LOW},
        "S02": {"A": HIGH, "B": HIGH},
        "S03": {"A": LOW, "B": HIGH},
        "S04": {"A": HIGH, "B": LOW},
    }
    sites = layer(
        tmp_path / "sites.gpkg", {box(10 * n, 0, 5, 5): f"S0{n + 1}" for n in range(4)}, "Polygon", "code:string"
    )
    lands = {box(-5, -5, 22, 20): "KOR", box(17, -5, 50, 20): "RUS"}
    return {
        "ANSWERS": answers(tmp_path / "a.csv", rows(table)),
        "SITES": [sites],
        "COUNTRIES": layer(tmp_path / "lands.gpkg", lands, "Polygon", "iso_a3:string"),
        "TABLE": str(tmp_path / "agreement.csv"),
        "REPORT": str(tmp_path / "합의.pdf"),
    }


def test_the_table_tells_each_indicator_by_country(given):
    result = run("assessoragreement", given)
    assert result.done, result.words
    with Path(given["TABLE"]).open(encoding="utf-8-sig", newline="") as stream:
        found = {(row["indicator"], row["country"]): row for row in csv.DictReader(stream)}
    assert float(found["pressure:5.1", "KOR"]["agreement"]) == 1.0
    assert float(found["pressure:5.1", "RUS"]["agreement"]) == -1.0
    assert found["pressure:5.1", ""]["discuss"] == "True"
    assert found["pressure:4.1", ""]["outcome"] == "all_same"
    assert "one and the same answer" in found["pressure:4.1", ""]["in_words"]
    assert result.outputs["DISCUSS_COUNT"] == 2, "snares and the whole unit"
    assert "Hunting, poaching and snares: Slight; talk it over" in result.log
    assert Path(given["REPORT"]).read_bytes()[:5] == b"%PDF-"


def test_the_report_lists_first_what_is_to_be_talked_over(given):
    scores = score_all(FOREST, read_all(given["ANSWERS"], FOREST).answers)
    parts = wording.report(FOREST, agreement.by_indicator(FOREST, scores, {"S01": "KOR"}))
    text = "".join(parts)
    assert text.index("To be talked over") < text.index("Hunting, poaching and snares") < text.index("All units")
    assert "Units: Republic of Korea" in text


def test_one_assessor_alone_is_told_so(given, tmp_path):
    alone = answers(tmp_path / "alone.csv", rows({"S01": {"A": LOW}}))
    result = run("assessoragreement", {**given, "ANSWERS": alone})
    assert result.done, result.words
    assert {row["in_words"] for row in result.outputs["AGREEMENT"]} == {"no unit was rated by two assessors"}


def test_without_answers_it_does_not_start(given):
    result = run("assessoragreement", {**given, "ANSWERS": ""})
    assert "Give a file of answers" in result.refusal


def test_a_field_that_is_not_there_is_named(given):
    result = run("assessoragreement", {**given, "UNIT_FIELD": "number"})
    assert not result.done and "number" in result.words and "sites" in result.words
