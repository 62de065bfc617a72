"""One assessor's visit to one unit while it is being answered: what is asked, what is left, what it scores so far.

A visit never changes: every answer gives a new one, so that a form can be redrawn and saved from it at any time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.assessment import UnitScore, impact, score_unit
from neaspec_plugin.core.consensus import CONSENSUS, agree
from neaspec_plugin.core.protocol import FACTORS, Condition, Indicator, Protocol

METHOD = "visit:method"
"""Indicator whose choice is the method of the visit."""
_OF_THE_DAY = "visit:"
"""Start of the codes of indicators that hold for one visit only."""


@dataclass(frozen=True)
class Visit:
    """The answers of one assessor on one unit at one day."""

    unit_code: str
    """Site or corridor."""
    assessor: str
    """Role, for example `assessor-A`; never a person's name."""
    date: str
    """ISO 8601 `YYYY-MM-DD`."""
    protocol_id: str
    """Protocol it is answered by."""
    protocol_version: str
    """Its version."""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    """By code of the indicator; a pressure may have fewer than three readings while it is a draft."""
    done: bool = False
    """Whether the assessor has said that it is complete; before, it is a draft."""

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells this visit from others: unit, assessor and day."""
        return self.unit_code, self.assessor, self.date

    @property
    def method(self) -> str:
        """Code of the method, empty as long as it is not chosen."""
        answer = self.answers.get(METHOD)
        return answer.choice if answer else ""


@dataclass(frozen=True)
class Progress:
    """How far a visit is."""

    asked: int
    """Indicators that are asked."""
    answered: int
    """Of them, those with an answer."""
    required_left: tuple[str, ...]
    """Codes of required indicators without an answer, in the protocol's order."""
    begun: tuple[str, ...]
    """Codes of pressures with one or two of three factors, in the protocol's order."""


def begin(protocol: Protocol, unit_code: str, assessor: str, date: str) -> Visit:
    """Return a visit without answers."""
    return Visit(unit_code, assessor, date, protocol.id, protocol.version)


def with_answer(visit: Visit, code: str, **changed: Any) -> Visit:
    """Return the visit with fields of one answer changed (readings, choice, remarks, photos); an empty answer goes."""
    blank = Answer(visit.unit_code, visit.assessor, visit.date, visit.method, code, {})
    answer = replace(visit.answers.get(code, blank), **changed)
    answers = {**visit.answers, code: answer}
    if not (answer.readings or answer.choice or answer.remarks or answer.photos):
        del answers[code]
    return replace(visit, answers=answers, done=False)


def with_reading(visit: Visit, code: str, name: str, reading: Optional[Reading]) -> Visit:
    """Return the visit with one reading of an answer set (`timing`, `scope`, `severity`, `value`), or taken away."""
    held = visit.answers[code].readings if code in visit.answers else {}
    readings = {key: value for key, value in held.items() if key != name}
    return with_answer(visit, code, readings={**readings, name: reading} if reading else readings)


def is_asked(visit: Visit, indicator: Indicator) -> bool:
    """Tell whether an indicator is to be answered: it is not measured, and its condition holds."""
    if indicator.kind == "gis":
        return False
    return indicator.asked_if is None or _holds(visit, indicator.asked_if)


def is_answered(visit: Visit, indicator: Indicator) -> bool:
    """Tell whether an indicator has a whole answer."""
    answer = visit.answers.get(indicator.code)
    if answer is None:
        return False
    if indicator.kind == "choice":
        return bool(answer.choice)
    names = FACTORS if indicator.kind == "pressure" else ("value",)
    return all(name in answer.readings for name in names)


def progress(protocol: Protocol, visit: Visit) -> Progress:
    """Return how far a visit is."""
    asked = [indicator for indicator in protocol.indicators.values() if is_asked(visit, indicator)]
    answered = {indicator.code for indicator in asked if is_answered(visit, indicator)}
    return Progress(
        len(asked),
        len(answered),
        tuple(one.code for one in asked if one.required and one.code not in answered),
        tuple(one.code for one in asked if one.code not in answered and _has_readings(visit, one.code)),
    )


def score(protocol: Protocol, visit: Visit) -> Optional[UnitScore]:
    """Return the score of what is answered so far, pressures with all three factors only; None without an answer."""
    whole = whole_answers(protocol, visit)
    return score_unit(protocol, whole) if whole else None


def whole_answers(protocol: Protocol, visit: Visit) -> list[Answer]:
    """Return the answers that are whole and asked, with the method of the visit, in the protocol's order."""
    return [
        replace(visit.answers[indicator.code], method=visit.method)
        for indicator in protocol.indicators.values()
        if is_asked(visit, indicator) and is_answered(visit, indicator)
    ]


def last_of(visits: Iterable[Visit], unit_code: str, before: str) -> Optional[Visit]:
    """Return the latest visit to a unit that is done and older than a day (ISO 8601), or None."""
    known = [visit for visit in visits if visit.done and visit.unit_code == unit_code and visit.date < before]
    return max(known, key=lambda visit: visit.date, default=None)


def copied(visit: Visit, last: Visit) -> Visit:
    """Return the visit with the answers of a former one where it has none; what held for that day only stays behind."""
    taken = {
        code: replace(answer, assessor=visit.assessor, date=visit.date, method=visit.method, photos=())
        for code, answer in last.answers.items()
        if not code.startswith(_OF_THE_DAY) and code not in visit.answers
    }
    return replace(visit, answers={**visit.answers, **taken}, done=False)


def talk(protocol: Protocol, visits: Sequence[Visit], date: str) -> Visit:
    """Return a draft of the consensus on one unit, from the visits that are to be talked over, by the protocol's rule.

    Pressures that one left out count 0 for him; state and response are agreed among those who answered; a choice or a
    number is taken over where all gave the same.
    """
    rule = protocol.rules["consensus"].rule
    draft = begin(protocol, visits[0].unit_code, CONSENSUS, date)
    for indicator in protocol.indicators.values():
        given = [v.answers[indicator.code] for v in visits if indicator.code in v.answers and is_answered(v, indicator)]
        if not given:
            continue
        if indicator.kind == "pressure":
            absent = [Reading(0.0, 0.0, 0.0)] * (len(visits) - len(given))
            found = {
                name: agree([*absent, *(one.readings[name] for one in given)], rule, upward=True) for name in FACTORS
            }
            draft = with_answer(draft, indicator.code, readings=found)
        elif indicator.kind == "scale":
            found = {"value": agree([one.readings["value"] for one in given], rule, upward=False)}
            draft = with_answer(draft, indicator.code, readings=found)
        elif all((one.choice, one.readings) == (given[0].choice, given[0].readings) for one in given):
            draft = with_answer(draft, indicator.code, choice=given[0].choice, readings=given[0].readings)
    return draft


def _holds(visit: Visit, condition: Condition) -> bool:
    answer = visit.answers.get(condition.indicator)
    if answer is None or not answer.readings:
        return False
    if "value" in answer.readings:
        return answer.readings["value"].value >= condition.at_least
    if not all(name in answer.readings for name in FACTORS):
        return False
    return impact(*(answer.readings[name].value for name in FACTORS)) >= condition.at_least


def _has_readings(visit: Visit, code: str) -> bool:
    return code in visit.answers and bool(visit.answers[code].readings)
