"""A class beside a reference: what is equal, what is hardest, and that order changes nothing."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import training
from tests.core.test_assessment import FOREST, pressure, value

REFERENCE = [
    dataclasses.replace(answer, unit_code=unit, assessor="reference")
    for unit, severity in (("T01", 1), ("T02", 3))
    for answer in (pressure("5.1", 3, 1, severity), value("state:habitat", 2))
]


def student(**severities):
    """Return the reference's answers with the severity changed in some units."""
    found = []
    for answer in REFERENCE:
        if "severity" in answer.readings and answer.unit_code in severities:
            answer = pressure("5.1", 3, 1, severities[answer.unit_code])
            answer = dataclasses.replace(answer, unit_code=answer.unit_code)
        found.append(answer)
    return [
        dataclasses.replace(answer, unit_code=reference.unit_code, assessor="me")
        for answer, reference in zip(found, REFERENCE)
    ]


def test_equal_answers_are_all_equal():
    whole = training.compare(FOREST, REFERENCE, {"A": student()})
    (found,) = whole.students
    assert (found.parts, found.equal, found.share, found.units, found.right_classes) == (8, 8, 1.0, 2, 2)
    assert found.agreement.kappa == pytest.approx(1.0)
    assert found.differences == () and whole.median == 1.0


def test_a_difference_says_what_was_given_wanted_and_usual():
    whole = training.compare(FOREST, REFERENCE, {"A": student(T02=1), "B": student(T02=1), "C": student()})
    assert [one.student for one in whole.students] == ["C", "A", "B"]
    (difference,) = whole.students[1].differences
    assert dataclasses.astuple(difference) == ("T02", "pressure:5.1", "severity", "1", "3", "1")
    assert whole.students[1].right_classes == 1
    assert whole.hardest[0] == ("pressure:5.1", pytest.approx(16 / 18))
    assert whole.median == pytest.approx(7 / 8)


def test_what_a_student_left_out_differs_and_what_the_reference_left_out_does_not():
    extra = [*student(), dataclasses.replace(pressure("4.1", 3, 3, 3), unit_code="T01", assessor="me")]
    found = training.compare(FOREST, REFERENCE, {"A": extra, "B": student()[:2]}).students
    assert (found[0].student, found[0].share) == ("A", 1.0)
    assert (found[1].units, found[1].equal) == (1, 4)
    assert {one.given for one in found[1].differences} == {""}


def test_half_answered_pressures_do_not_stop_the_comparison():
    half = dataclasses.replace(pressure("5.1", 3, 1, 1), unit_code="T01")
    half = dataclasses.replace(half, readings={"timing": half.readings["timing"]})
    (found,) = training.compare(FOREST, REFERENCE, {"A": [half]}).students
    assert (found.equal, found.units, found.agreement.outcome) == (1, 0, "no_units")


def test_an_empty_class_has_no_median():
    assert training.compare(FOREST, REFERENCE, {}).median is None


@given(st.permutations(range(len(REFERENCE))), st.booleans())
def test_order_changes_nothing(order, turned):
    students = {"A": student(T01=3), "B": student(T02=2)}
    shuffled = {name: [answers[place] for place in order] for name, answers in students.items()}
    if turned:
        shuffled = dict(reversed(shuffled.items()))
    reference = [REFERENCE[place] for place in order]
    assert training.compare(FOREST, reference, shuffled) == training.compare(FOREST, REFERENCE, students)
