"""A class learns to score alike: each student's answers beside a reference scoring and beside those of the class."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from neaspec_plugin.core.agreement import Agreement, cohen
from neaspec_plugin.core.answer import Answer
from neaspec_plugin.core.assessment import UnitScore, score_all
from neaspec_plugin.core.protocol import FACTORS, Protocol

Key = tuple[str, str, str]
"""Unit, indicator, and part of the answer: `timing`, `scope`, `severity`, `value` or `choice`."""


@dataclass(frozen=True)
class Difference:
    """One part of an answer that is not that of the reference."""

    unit_code: str
    indicator: str
    part: str
    """`timing`, `scope`, `severity`, `value` or `choice`."""
    given: str
    """What the student answered; empty for nothing."""
    wanted: str
    """What the reference says."""
    usual: str
    """What most of the class answered, of equally many the lowest; empty when nobody did."""


@dataclass(frozen=True)
class StudentResult:
    """How one student scored."""

    student: str
    """Name of the student's file."""
    units: int
    """Units of the reference that the student answered."""
    parts: int
    """Parts of answers that the reference has: the number that could be equal."""
    equal: int
    """Those that are equal."""
    right_classes: int
    """Units whose class of pressure is that of the reference."""
    agreement: Agreement
    """Cohen's kappa with quadratic weights of the classes of the reference's pressures, student against reference."""
    differences: tuple[Difference, ...]
    """By unit, then in the protocol's order."""

    @property
    def share(self) -> float:
        """Return the share of equal parts, 0..1."""
        return self.equal / self.parts if self.parts else 0.0


@dataclass(frozen=True)
class ClassResult:
    """How the class scored."""

    students: tuple[StudentResult, ...]
    """The best first, by share of equal parts; ties by name."""
    median: Optional[float]
    """Median share of equal parts, 0..1; None without a student."""
    hardest: tuple[tuple[str, float], ...]
    """Indicators with the share of the students' parts that are equal, 0..1, the hardest first."""


def compare(protocol: Protocol, reference: Sequence[Answer], students: Mapping[str, Sequence[Answer]]) -> ClassResult:
    """Return how each student's answers compare with the reference and with the class.

    Only what the reference answers counts; what it leaves open is the student's own, as are the visit itself (method,
    effort), remarks, dates and roles.
    The order of answers and of students changes nothing.
    """
    order = {code: place for place, code in enumerate(protocol.indicators)}
    of_the_visit = {i.code for section in protocol.sections if section.code == "visit" for i in section.indicators}
    wanted = {key: value for key, value in _parts(reference).items() if key[1] not in of_the_visit}
    keys = sorted(wanted, key=lambda key: (key[0], order.get(key[1], len(order)), key[2]))
    given = {student: _parts(answers) for student, answers in students.items()}
    usual = {key: _usual([parts[key] for parts in given.values() if key in parts]) for key in keys}
    truth = _scores(protocol, reference)
    found = []
    for student, parts in given.items():
        differences = tuple(
            Difference(*key, parts.get(key, ""), wanted[key], usual[key])
            for key in keys
            if parts.get(key, "") != wanted[key]
        )
        scores = _scores(protocol, students[student])
        common = sorted(set(truth) & set(scores))
        right = sum(truth[unit].pressure_class == scores[unit].pressure_class for unit in common)
        kappa = _kappa(protocol, [(truth[unit], scores[unit]) for unit in common])
        equal = len(keys) - len(differences)
        found.append(StudentResult(student, len(common), len(keys), equal, right, kappa, differences))
    found.sort(key=lambda one: (-one.share, one.student))
    median = statistics.median(one.share for one in found) if found else None
    return ClassResult(tuple(found), median, _hardest(keys, wanted, list(given.values()), order))


def _parts(answers: Sequence[Answer]) -> dict[Key, str]:
    """Return the parts of answers as they are written; of several visits to a unit the latest counts."""
    found: dict[Key, str] = {}
    for answer in sorted(answers, key=lambda answer: answer.date):
        if answer.choice:
            found[answer.unit_code, answer.indicator, "choice"] = answer.choice
        for name, reading in answer.readings.items():
            found[answer.unit_code, answer.indicator, name] = f"{reading.value:g}"
    return found


def _usual(given: Sequence[str]) -> str:
    counts = Counter(given)
    return min(counts, key=lambda value: (-counts[value], value), default="")


def _scores(protocol: Protocol, answers: Sequence[Answer]) -> dict[str, UnitScore]:
    """Return the score of each unit; a file counts as one assessor, half answered pressures not at all."""
    pressures = {pressure.code for pressure in protocol.pressures}
    whole = [
        replace(answer, assessor="")
        for answer in answers
        if answer.indicator not in pressures or all(name in answer.readings for name in FACTORS)
    ]
    return {score.unit_code: score for score in score_all(protocol, whole)}


def _kappa(protocol: Protocol, pairs: Sequence[tuple[UnitScore, UnitScore]]) -> Agreement:
    size = len(protocol.classes)
    matrix = np.zeros((size, size))
    for truth, found in pairs:
        for part in truth.pressures:  # not all: the many that nobody answers would make everybody agree
            matrix[part.pressure_class, _class(found, part.code)] += 1
    return cohen(matrix, "quadratic")


def _class(score: UnitScore, code: str) -> int:
    return next((part.pressure_class for part in score.pressures if part.code == code), 0)


def _hardest(
    keys: Sequence[Key], wanted: Mapping[Key, str], given: Sequence[Mapping[Key, str]], order: Mapping[str, int]
) -> tuple[tuple[str, float], ...]:
    asked, equal = Counter[str](), Counter[str]()
    for key in keys:
        for parts in given:
            asked[key[1]] += 1
            equal[key[1]] += parts.get(key, "") == wanted[key]
    shares = [(code, equal[code] / asked[code]) for code in asked]
    return tuple(sorted(shares, key=lambda pair: (pair[1], order.get(pair[0], len(order)))))
