"""The exercises that ship: whole in every language, their files made from their cards, and what is broken named."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from neaspec_plugin.core.assessment import score_all
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.answers import read_answers
from neaspec_plugin.io.exercises import Expected, exercises, load_exercise
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.paths import ROOT, TRAINING

NAMES = exercises()
WORKED = {"exercise_1": ("T03", 7, 0.975309), "exercise_2": ("W03", 7, 0.925926)}
"""A unit with its greatest impact and 1 - (1 - 7/9)(1 - 6/9)…, by hand."""


def test_forests_and_wetlands_have_an_exercise_each():
    assert NAMES == ("exercise_1", "exercise_2")
    assert [load_exercise(name).protocol for name in NAMES] == ["neaspec_jha_forest", "neaspec_jha_wetland"]


@pytest.mark.parametrize("name", NAMES)
def test_an_exercise_has_ten_units_and_needs_no_internet(name):
    exercise = load_exercise(name)
    protocol = load_protocol(exercise.protocol)
    assert len({card.unit for card in exercise.cards}) == len(exercise.cards) == 10
    assert exercise.minutes > 0 and not exercise.internet
    assert {fact.pressure for card in exercise.cards for fact in card.facts} <= {p.code for p in protocol.pressures}
    assert [step.algorithm for step in exercise.steps if step.algorithm] == [
        "neaspec:scoredisturbance",
        "neaspec:assesssites",
        "neaspec:comparestudents",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_its_files_are_those_that_its_cards_make(name):
    made = importlib.util.spec_from_file_location("make_exercise", ROOT / "tools" / "make_exercise.py")
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    for path, content in module.files(name).items():
        assert (TRAINING / path).read_bytes() == content, f"run tools/make_exercise.py: {path}"


@pytest.mark.parametrize("name", NAMES)
def test_the_reference_gives_every_class_and_the_worked_unit(name):
    exercise = load_exercise(name)
    protocol = load_protocol(exercise.protocol)
    sheet = read_answers(TRAINING / exercise.reference, protocol, {card.unit for card in exercise.cards})
    assert sheet.problems == ()
    scores = {score.unit_code: score for score in score_all(protocol, sheet.answers)}
    assert {score.pressure_class for score in scores.values()} == {0, 1, 2, 3}
    unit, greatest, together = WORKED[name]
    assert scores[unit].p_max == greatest
    assert scores[unit].p_cum == pytest.approx(together, abs=1e-6)
    assert all(score.state and score.response for score in scores.values())


def test_a_number_is_found_by_result_row_and_field():
    results = {"MEAN": 8.76, "UNITS": [{"pressure_max": 7, "code": "T03"}]}
    assert Expected("MEAN", "", "", 8.8, 0.05).met(results)
    assert not Expected("MEAN", "", "", 8.8, 0.01).met(results)
    assert Expected("UNITS", "T03", "pressure_max", 7, 0).met(results)
    assert Expected("UNITS", "T04", "pressure_max", 7, 0).got(results) is None
    assert not Expected("NONE", "", "", 0, 1).met(results)


@pytest.mark.parametrize(
    ("way", "value", "reason"),
    [
        (("minutes",), 0, "out_of_range"),
        (("title", "mn"), None, "not_a_text"),
        (("title",), {"ko": "연습"}, "language_missing"),
        (("reference",), "../answers.csv", "wanted_file_name"),
        (("cards", 0, "plan"), 7, "out_of_range"),
        (("cards", 0, "facts", 0, "share"), 120, "out_of_range"),
        (("steps", 0, "expected", 0, "tolerance"), -1, "out_of_range"),
        (("steps", 0, "colour"), "red", "unknown_key"),
    ],
)
def test_a_broken_exercise_names_the_spot(tmp_path, way, value, reason):
    document = json.loads((TRAINING / "exercise_1.json").read_text(encoding="utf8"))
    target = document
    for step in way[:-1]:
        target = target[step]
    target[way[-1]] = value
    path = Path(tmp_path / "연습.json")
    path.write_text(json.dumps(document), encoding="utf8")
    with pytest.raises(NeaspecError) as caught:
        load_exercise(str(path))
    assert (caught.value.code, caught.value.place, caught.value.values["reason"]) == (
        "definition.broken",
        str(path),
        reason,
    )
