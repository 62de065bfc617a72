"""A visit while it is answered: what is asked, what is left, the score so far, copies and the talk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import visit as visiting
from neaspec_plugin.core.answer import Reading
from neaspec_plugin.core.consensus import CONSENSUS
from neaspec_plugin.io.protocols import load_protocol

FOREST = load_protocol("neaspec_jha_forest")
NAMES = ("timing", "scope", "severity")


def reading(value, lo=None, hi=None):
    return Reading(value, value if lo is None else lo, value if hi is None else hi)


def fresh(assessor="assessor-A", date="2026-06-01", unit="S01"):
    return visiting.begin(FOREST, unit, assessor, date)


def pressed(visit, code, *factors):
    for name, value in zip(NAMES, factors):
        visit = visiting.with_reading(visit, f"pressure:{code}", name, reading(value))
    return visit


def whole(visit):
    """Return the visit with every required answer."""
    visit = visiting.with_answer(visit, "visit:method", choice="field")
    for code in ("state:habitat", "response:designation", "response:plan", "response:action"):
        visit = visiting.with_reading(visit, code, "value", reading(2))
    return visit


def test_a_fresh_visit_names_what_is_required():
    found = visiting.progress(FOREST, fresh())
    assert (found.answered, found.begun) == (0, ())
    assert found.required_left == (
        "visit:method",
        "state:habitat",
        "response:designation",
        "response:plan",
        "response:action",
    )
    assert visiting.score(FOREST, fresh()) is None
    assert visiting.progress(FOREST, whole(fresh())).required_left == ()


def test_a_pressure_counts_once_it_has_three_factors():
    begun = pressed(fresh(), "5.1", 3, 1)
    assert visiting.progress(FOREST, begun).begun == ("pressure:5.1",)
    assert visiting.score(FOREST, begun) is None
    done = pressed(begun, "5.1", 3, 1, 3)
    assert visiting.progress(FOREST, done).begun == ()
    assert visiting.score(FOREST, done).p_max == 7


def test_the_live_score_is_that_of_the_methods():
    visit = pressed(pressed(pressed(fresh(), "2.3", 3, 2, 1), "4.1", 3, 1, 2), "5.1", 3, 1, 3)
    score = visiting.score(FOREST, visit)
    assert (score.p_max, score.pressure_class) == (7, 2)
    assert score.p_cum == pytest.approx(0.975309, abs=1e-6)


def test_a_question_is_asked_when_its_condition_holds():
    snares = FOREST.indicators["field:snares_per_10km"]
    assert not visiting.is_asked(fresh(), snares)
    assert not visiting.is_asked(pressed(fresh(), "5.1", 3, 0, 1), snares)
    assert visiting.is_asked(pressed(fresh(), "5.1", 3, 1, 1), snares)
    counted = visiting.with_reading(pressed(fresh(), "5.1", 3, 0, 1), snares.code, "value", reading(4))
    assert visiting.whole_answers(FOREST, counted)[-1].indicator == "pressure:5.1", "what is not asked is not scored"


def test_measured_indicators_are_not_asked():
    assert not any(
        visiting.is_asked(fresh(), indicator) for indicator in FOREST.indicators.values() if indicator.kind == "gis"
    )


def test_taking_an_answer_away_leaves_nothing():
    visit = pressed(fresh(), "5.1", 3)
    assert visiting.with_reading(visit, "pressure:5.1", "timing", None).answers == {}
    noted = visiting.with_answer(visit, "pressure:5.1", readings={}, remarks="올무")
    assert noted.answers["pressure:5.1"].remarks == "올무"


def test_an_answer_makes_a_finished_visit_a_draft_again():
    done = visiting.Visit("S01", "a", "2026-06-01", FOREST.id, FOREST.version, {}, done=True)
    assert not pressed(done, "5.1", 1).done


def test_the_last_visit_is_the_latest_finished_one_before_the_day():
    old, new = whole(fresh(date="2025-06-01")), whole(fresh(date="2026-05-01"))
    finished = [visiting.Visit(**{**each.__dict__, "done": True}) for each in (new, old)]
    assert visiting.last_of(finished, "S01", "2026-06-01") == finished[0]
    assert visiting.last_of(finished, "S01", "2026-05-01") == finished[1]
    assert visiting.last_of(finished, "S02", "2026-06-01") is None
    assert visiting.last_of([old], "S01", "2026-06-01") is None


def test_a_copy_leaves_behind_what_held_for_that_day():
    last = visiting.with_answer(
        pressed(whole(fresh(date="2025-06-01")), "5.1", 3, 1, 3), "pressure:5.1", photos=("a.jpg",)
    )
    now = pressed(visiting.with_answer(fresh(), "visit:method", choice="camera"), "5.1", 0, 0, 0)
    copied = visiting.copied(now, last)
    assert copied.method == "camera"
    assert copied.answers["pressure:5.1"].readings["timing"] == reading(0), "what is answered already stays"
    assert copied.answers["state:habitat"].readings == {"value": reading(2)}
    assert {(answer.date, answer.photos) for answer in copied.answers.values()} == {("2026-06-01", ())}


def test_the_talk_begins_with_the_consensus_of_the_rule():
    first = pressed(whole(fresh("assessor-A")), "5.1", 3, 1, 3)
    second = pressed(whole(fresh("assessor-B")), "4.1", 3, 2, 1)
    second = visiting.with_reading(second, "state:habitat", "value", reading(1))
    draft = visiting.talk(FOREST, [first, second], "2026-07-01")
    assert (draft.assessor, draft.done, draft.method) == (CONSENSUS, False, "field")
    snares = draft.answers["pressure:5.1"].readings
    assert [snares[name].value for name in NAMES] == [2, 1, 2], "median with 0, ties upwards"
    assert (snares["timing"].lo, snares["timing"].hi) == (0, 3)
    assert draft.answers["state:habitat"].readings["value"] == Reading(1, 1, 2)


@given(st.permutations(["pressure:5.1", "pressure:4.1", "state:habitat", "response:plan", "visit:season"]))
def test_the_order_of_answering_never_changes_what_is_scored(order):
    fields = {
        "pressure:5.1": {"readings": dict(zip(NAMES, map(reading, (3, 1, 3))))},
        "pressure:4.1": {"readings": dict(zip(NAMES, (reading(3), reading(1, 0, 2), reading(2))))},
        "state:habitat": {"readings": {"value": reading(2)}},
        "response:plan": {"readings": {"value": reading(1)}},
        "visit:season": {"choice": "winter"},
    }
    visit = fresh()
    for code in order:
        visit = visiting.with_answer(visit, code, **fields[code])
    reference = fresh()
    for code, given_fields in fields.items():
        reference = visiting.with_answer(reference, code, **given_fields)
    assert visiting.score(FOREST, visit) == visiting.score(FOREST, reference)
    assert visiting.progress(FOREST, visit) == visiting.progress(FOREST, reference)
