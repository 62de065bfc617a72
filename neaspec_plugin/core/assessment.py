"""Score a unit (a site or a corridor segment) by the protocol: pressure, state, response, with their intervals.

The pressure form follows BirdLife's pressure-state-response monitoring on IUCN-CMP threat codes (docs/methods.md):
impact I = 0 if timing, scope or severity is 0, else their sum; a unit's pressure is that of its worst threat.
Every score is monotone in every answer, so intervals are carried through by taking all low, then all high ends.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Callable, Optional

from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.problem import Problem, Severity
from neaspec_plugin.core.protocol import FACTORS, ImpactClass, Protocol


@dataclass(frozen=True)
class PressureScore:
    """One pressure, scored."""

    code: str
    """Code of the indicator, for example `pressure:5.1`."""
    iucn: str
    """Threat code."""
    factors: Mapping[str, Reading]
    """Timing, scope and severity it was scored from, 0..3 each."""
    impact: int
    """0..9."""
    impact_lo: int
    """Impact of the low ends, 0..9."""
    impact_hi: int
    """Impact of the high ends, 0..9."""
    pressure_class: int
    """0 low, 1 medium, 2 high, 3 very high."""
    class_lo: int
    """Class of the low ends."""
    class_hi: int
    """Class of the high ends."""


@dataclass(frozen=True)
class UnitScore:
    """One unit, scored from the answers of one assessor (or of the consensus) of one visit."""

    unit_code: str
    """Site or corridor."""
    assessor: str
    """Role, or `consensus`."""
    date: str
    """Day of the visit; of a consensus the latest."""
    method: str
    """Method code of the visit; of a consensus the methods joined by `|`."""
    protocol_id: str
    """Protocol it was scored with."""
    protocol_version: str
    """Its version."""
    pressures: tuple[PressureScore, ...]
    """The pressures answered, in the protocol's order."""
    p_max: int
    """Worst impact, 0..9."""
    p_max_lo: int
    """Worst impact of the low ends."""
    p_max_hi: int
    """Worst impact of the high ends."""
    p_cum: float
    """Cumulative pressure 1 - prod(1 - w I/9), 0..1."""
    p_cum_lo: float
    """Of the low ends."""
    p_cum_hi: float
    """Of the high ends."""
    pressure_class: int
    """Class of p_max, 0..3."""
    class_lo: int
    """Class of p_max_lo."""
    class_hi: int
    """Class of p_max_hi."""
    worst: str
    """Code of the pressure with the highest impact (the first in the protocol on ties); empty when p_max is 0."""
    state: Optional[Reading]
    """State 0 (worst) .. 3 (best); None when not answered."""
    response: Optional[Reading]
    """Response 0..9 (designation + plan + action); None unless every required part was answered."""
    needs_measure: tuple[str, ...]
    """Codes of the pressures whose class demands a control measure."""


def impact(timing: float, scope: float, severity: float) -> int:
    """Return I of one pressure, 0..9: 0 if any factor (0..3 each) is 0, else their sum (after BirdLife's IBA form)."""
    factors = (timing, scope, severity)
    return 0 if min(factors) <= 0 else int(sum(factors))


def class_of(value: float, classes: Sequence[ImpactClass]) -> int:
    """Return the class of an impact: the highest whose lower bound it reaches."""
    return max((item.value for item in classes if value >= item.least), default=0)


def cumulative(impacts: Iterable[float], maximum: float, weights: Optional[Sequence[float]] = None) -> float:
    """Return P_cum = 1 - prod(1 - w I/maximum), 0..1; the order of the impacts does not change it."""
    values = list(impacts)
    shares = sorted(
        1.0 - w * i / maximum for i, w in zip(values, weights if weights is not None else [1.0] * len(values))
    )
    return 1.0 - math.prod(shares)


def state_from_share(protocol: Protocol, percent: float, scale: str = "state") -> int:
    """Return the answer 0..3 whose bounds on a scale hold a share (0..100 %); by default of reference habitat left."""
    reached = [choice for choice in protocol.scales[scale].choices if percent >= (choice.least_percent or 0.0)]
    return max(int(choice.value) for choice in reached)


def score_unit(protocol: Protocol, answers: Iterable[Answer]) -> UnitScore:
    """Return the score of the answers of one assessor on one unit at one visit; the order of the answers is free.

    Raises ValueError when the answers are none or of several units, assessors or days (see score_all).
    """
    given = list(answers)
    if len({(answer.unit_code, answer.assessor, answer.date) for answer in given}) != 1:
        raise ValueError("answers of one visit by one assessor are wanted")
    first = given[0]
    readings = {answer.indicator: answer.readings for answer in given if answer.readings}
    return score_readings(protocol, readings, first.unit_code, first.assessor, first.date, first.method)


def score_all(protocol: Protocol, answers: Iterable[Answer]) -> tuple[UnitScore, ...]:
    """Return the score of the latest visit of each assessor to each unit, sorted by unit and assessor."""
    visits: dict[tuple[str, str], dict[str, list[Answer]]] = {}
    for answer in filter(lambda answer: answer.answers, answers):
        visits.setdefault((answer.unit_code, answer.assessor), {}).setdefault(answer.date, []).append(answer)
    return tuple(score_unit(protocol, visits[key][max(visits[key])]) for key in sorted(visits))


def missing(protocol: Protocol, answers: Iterable[Answer]) -> list[Problem]:
    """Return a warning for each required indicator that one visit's answers leave out."""
    given = [answer for answer in answers if answer.answers]
    asked = {answer.indicator for answer in given} | ({"visit:method"} if any(a.method for a in given) else set())
    place = f"{given[0].unit_code} / {given[0].assessor}" if given else ""
    return [
        Problem("answer.missing", Severity.WARNING, place, {"indicator": indicator.code})
        for indicator in protocol.indicators.values()
        if indicator.required and indicator.code not in asked
    ]


def score_readings(
    protocol: Protocol,
    readings: Mapping[str, Mapping[str, Reading]],
    unit_code: str,
    assessor: str,
    date: str,
    method: str,
    state: Optional[Reading] = None,
    response: Optional[Reading] = None,
) -> UnitScore:
    """Return the score of the readings by indicator; `state` and `response`, where given, are taken as they are."""
    parts = tuple(
        _pressure(protocol, indicator.code, indicator.iucn, readings[indicator.code])
        for indicator in protocol.pressures
        if indicator.code in readings
    )
    weights = [protocol.indicators[part.code].weight for part in parts]
    maximum = protocol.maximum_impact
    worst = max(parts, key=lambda part: part.impact, default=None)
    p_max = worst.impact if worst else 0
    p_max_lo = max((part.impact_lo for part in parts), default=0)
    p_max_hi = max((part.impact_hi for part in parts), default=0)
    from_class = protocol.rules["control_measure"].numbers["from_class"]
    return UnitScore(
        unit_code=unit_code,
        assessor=assessor,
        date=date,
        method=method,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        pressures=parts,
        p_max=p_max,
        p_max_lo=p_max_lo,
        p_max_hi=p_max_hi,
        p_cum=cumulative((part.impact for part in parts), maximum, weights),
        p_cum_lo=cumulative((part.impact_lo for part in parts), maximum, weights),
        p_cum_hi=cumulative((part.impact_hi for part in parts), maximum, weights),
        pressure_class=class_of(p_max, protocol.classes),
        class_lo=class_of(p_max_lo, protocol.classes),
        class_hi=class_of(p_max_hi, protocol.classes),
        worst=worst.code if worst and p_max > 0 else "",
        state=state or _combine(protocol, readings, "state", min),
        response=response or _combine(protocol, readings, "response", sum),
        needs_measure=tuple(part.code for part in parts if part.pressure_class >= from_class),
    )


def _pressure(protocol: Protocol, code: str, iucn: str, factors: Mapping[str, Reading]) -> PressureScore:
    value = impact(*(factors[factor].value for factor in FACTORS))
    low = impact(*(factors[factor].lo for factor in FACTORS))
    high = impact(*(factors[factor].hi for factor in FACTORS))
    classes = [class_of(item, protocol.classes) for item in (value, low, high)]
    return PressureScore(code, iucn, dict(factors), value, low, high, *classes)


def _combine(
    protocol: Protocol,
    readings: Mapping[str, Mapping[str, Reading]],
    section: str,
    combine: Callable[[list[float]], float],
) -> Optional[Reading]:
    asked = [i for s in protocol.sections if s.code == section for i in s.indicators if i.kind == "scale"]
    if any(indicator.required and indicator.code not in readings for indicator in asked):
        return None
    given = [(readings[indicator.code]["value"], indicator.weight) for indicator in asked if indicator.code in readings]
    if not given:
        return None
    if section == "state":
        given = [(reading, 1.0) for reading, _ in given]
    return Reading(
        combine([weight * reading.value for reading, weight in given]),
        combine([weight * reading.lo for reading, weight in given]),
        combine([weight * reading.hi for reading, weight in given]),
    )
