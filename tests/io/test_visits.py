"""Files of answers, one for each assessor: drafts come back as they were left, and nothing is saved over a fault."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import visit as visiting
from neaspec_plugin.core.answer import Reading
from neaspec_plugin.core.assessment import missing, score_all
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.trend import rounds
from neaspec_plugin.io.answers import read_answers
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.visits import load_visits, read_all, save_visits
from tests.core.test_visit import FOREST, fresh, pressed, whole

WETLAND = load_protocol("neaspec_jha_wetland")


def done(visit):
    return dataclasses.replace(visit, done=True)


def test_a_draft_comes_back_as_it_was_left(tmp_path):
    path = tmp_path / "답변" / "assessor-A.csv"
    half = pressed(fresh(), "5.1", 3, 1)
    half = visiting.with_answer(half, "pressure:4.1", remarks="=1+1 길, 새로 남", photos=("photos/길 １.jpg", "b.png"))
    half = visiting.with_reading(half, "visit:effort_km", "value", Reading(12.5, 12.5, 12.5))
    full = done(pressed(whole(fresh(date="2025-06-01")), "5.1", 3, 1, 3))
    save_visits(path, [half, full])
    loaded = {visit.key: visit for visit in load_visits(path, FOREST)}
    assert not loaded[half.key].done and loaded[full.key].done
    assert loaded[half.key].answers == half.answers
    assert {code: answer.readings for code, answer in loaded[full.key].answers.items()} == {
        code: answer.readings for code, answer in full.answers.items()
    }
    assert loaded[full.key].method == "field"


factor = st.integers(0, 3).flatmap(
    lambda value: st.tuples(st.integers(0, value), st.integers(value, 3)).map(lambda ends: Reading(value, *ends))
)


@given(
    st.dictionaries(st.sampled_from([p.code for p in FOREST.pressures]), st.tuples(factor, factor, factor), max_size=6),
    st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30),
    st.booleans(),
)
def test_whatever_is_answered_comes_back(tmp_path_factory, given_factors, remarks, finished):
    visit = visiting.with_answer(fresh(), "visit:method", choice="field", remarks=remarks.strip())
    for code, factors in given_factors.items():
        readings = dict(zip(("timing", "scope", "severity"), factors))
        visit = visiting.with_answer(visit, code, readings=readings)
    visit = dataclasses.replace(visit, done=finished)
    path = tmp_path_factory.mktemp("v") / "a.csv"
    save_visits(path, [visit])
    (loaded,) = load_visits(path, FOREST)
    assert loaded.done == finished
    assert {code: a.readings for code, a in loaded.answers.items()} == {c: a.readings for c, a in visit.answers.items()}
    assert visiting.score(FOREST, loaded) == visiting.score(FOREST, visit)
    assert loaded.answers["visit:method"].remarks == remarks.strip()


@given(st.floats(0, 100_000))
def test_any_number_comes_back_to_the_last_digit(tmp_path_factory, number):
    path = tmp_path_factory.mktemp("v") / "a.csv"
    save_visits(path, [visiting.with_reading(fresh(), "visit:effort_trap_days", "value", Reading(number, 0, number))])
    (loaded,) = load_visits(path, FOREST)
    assert loaded.answers["visit:effort_trap_days"].readings["value"] == Reading(number, 0, number)


def test_remarks_without_an_answer_outlive_the_end_of_a_visit_and_answer_nothing(tmp_path):
    path = tmp_path / "a.csv"
    visit = visiting.with_answer(done(whole(fresh(unit="№3"))), "pressure:3.3", remarks="none seen")
    save_visits(path, [done(visit)])
    (loaded,) = load_visits(path, FOREST)
    assert loaded.key == visit.key and loaded.answers["pressure:3.3"].remarks == "none seen"
    only_remarks = [one for one in read_answers(path, FOREST).answers if one.remarks]
    assert only_remarks and score_all(FOREST, only_remarks) == () == rounds(FOREST, only_remarks)[0]
    assert len(missing(FOREST, [replace_indicator(only_remarks[0], "state:habitat")])) == len(missing(FOREST, []))


def replace_indicator(answer, code):
    return dataclasses.replace(answer, indicator=code)


def test_a_file_whose_answers_were_all_taken_back_does_not_stop_the_others(tmp_path):
    save_visits(tmp_path / "a.csv", [done(whole(fresh()))])
    save_visits(tmp_path / "b.csv", [])
    sheet = read_all(tmp_path, FOREST)
    assert [(problem.code, problem.place) for problem in sheet.problems] == [("answers.empty", "b.csv")]
    assert sheet.answers


def test_no_file_is_no_visit_and_an_empty_one_too(tmp_path):
    assert load_visits(tmp_path / "none.csv", FOREST) == ()
    save_visits(tmp_path / "empty.csv", [fresh()])
    assert load_visits(tmp_path / "empty.csv", FOREST) == ()


def test_a_broken_file_is_not_saved_over(tmp_path):
    path = tmp_path / "assessor-A.csv"
    save_visits(path, [done(whole(fresh()))])
    path.write_bytes(path.read_bytes().replace(b"state:habitat", b"state:nothing"))
    with pytest.raises(NeaspecError) as caught:
        load_visits(path, FOREST)
    assert (caught.value.code, caught.value.place) == ("answers.refused", "assessor-A.csv")


def test_drafts_are_not_scored(tmp_path):
    save_visits(tmp_path / "a.csv", [pressed(fresh(), "5.1", 3, 1)])
    sheet = read_answers(tmp_path / "a.csv", FOREST)
    assert (sheet.problems, sheet.answers, len(sheet.drafts)) == ((), (), 1)


def test_a_folder_is_read_as_one(tmp_path):
    for assessor in ("assessor-A", "assessor-B"):
        save_visits(tmp_path / f"{assessor}.csv", [done(whole(fresh(assessor)))])
    sheet = read_all(tmp_path, FOREST, {"S01"})
    assert sheet.problems == ()
    assert {answer.assessor for answer in sheet.answers} == {"assessor-A", "assessor-B"}


def test_one_assessor_in_two_files_is_named(tmp_path):
    for name in ("a.csv", "b.csv"):
        save_visits(tmp_path / name, [done(whole(fresh()))])
    sheet = read_all(tmp_path, FOREST)
    (problem,) = sheet.problems
    assert (problem.code, problem.place, problem.values["other"]) == ("answers.same_assessor", "b.csv", "a.csv")
    assert sheet.answers == ()


def test_what_a_killed_write_left_behind_is_no_assessor(tmp_path):
    save_visits(tmp_path / "assessor-A.csv", [done(whole(fresh()))])
    (tmp_path / ".neaspec-0123456789ab.csv").write_bytes(b"\xef\xbb\xbfunit_code,asses")
    sheet = read_all(tmp_path, FOREST)
    assert sheet.problems == () and sheet.answers


def test_a_folder_without_answers_is_refused(tmp_path):
    with pytest.raises(NeaspecError, match=r"answers\.empty_folder"):
        read_all(tmp_path, FOREST)


def test_answers_to_another_protocol_or_version_are_told_apart(tmp_path):
    path = tmp_path / "a.csv"
    save_visits(path, [done(whole(fresh()))])
    (problem,) = {each.code for each in read_answers(path, WETLAND).problems}
    assert problem == "answers.other_protocol"
    path.write_bytes(path.read_bytes().replace(b"0.1.0", b"0.0.9"))
    sheet = read_answers(path, FOREST)
    assert [(each.code, each.values["value"]) for each in sheet.problems] == [("answers.other_version", "0.0.9")]
    assert sheet.answers


@pytest.mark.parametrize(
    "photo", ["/etc/passwd", "..\\a.jpg", "photos/../../a.jpg", "C:\\a.jpg", "http://example.org/a"]
)
def test_photos_lie_in_the_folder_of_the_answers(tmp_path, photo):
    path = tmp_path / "a.csv"
    visit = visiting.with_answer(done(whole(fresh())), "state:habitat", photos=(photo,))
    save_visits(path, [done(visit)])
    assert "answers.photo_elsewhere" in {each.code for each in read_answers(path, FOREST).problems}


def test_an_unknown_status_is_named(tmp_path):
    path = tmp_path / "a.csv"
    save_visits(path, [done(whole(fresh()))])
    path.write_bytes(path.read_bytes().replace(b",done", b",soon"))
    problem = read_answers(path, FOREST).problems[0]
    assert (problem.code, problem.values["column"]) == ("answers.out_of_scale", "status")
