"""What changed between two visits to the same units, and whether the landscape changed as a whole.

A unit has changed only where the intervals of two visits do not overlap and both were made by the same method; any
other difference may be the assessors'. Over units the sign test tells whether more got worse than chance would have it
(Dixon & Mood 1946).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Optional

from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.assessment import UnitScore, score_unit
from neaspec_plugin.core.protocol import Protocol

WORSE, BETTER, ALIKE, OTHER_METHOD = "worse", "better", "not_distinguishable", "method_differs"


@dataclass(frozen=True)
class Change:
    """One unit at two visits."""

    unit_code: str
    """Site or corridor."""
    before: str
    """Day of the earlier visit, ISO 8601."""
    after: str
    """Day of the later visit."""
    class_before: int
    """Class of the unit's pressure at the earlier visit."""
    class_after: int
    """Class at the later visit."""
    outcome: str
    """`worse`, `better`, `not_distinguishable`, or `method_differs` where nothing can be said."""
    state: str
    """The same of the state."""
    response: str
    """The same of the response."""


@dataclass(frozen=True)
class SignTest:
    """Whether more units got worse than better, or the other way."""

    worse: int
    """Units that got worse."""
    better: int
    """Units that got better."""
    p: float
    """Probability 0..1 of so uneven a split by chance, two-sided; 1 without a changed unit."""


def change(earlier: UnitScore, later: UnitScore) -> Change:
    """Return what changed between two visits to a unit.

    Raises ValueError when they are of two units or the later one is not later.
    """
    if earlier.unit_code != later.unit_code or earlier.date >= later.date:
        raise ValueError(f"{earlier.unit_code} {earlier.date}, {later.unit_code} {later.date}")
    same = earlier.method == later.method and earlier.protocol_id == later.protocol_id
    pressures = [
        Reading(score.pressure_class, score.class_lo, score.class_hi) if same else None for score in (earlier, later)
    ]
    return Change(
        earlier.unit_code,
        earlier.date,
        later.date,
        earlier.pressure_class,
        later.pressure_class,
        _outcome(pressures[0], pressures[1], more_is_worse=True),
        _outcome(earlier.state if same else None, later.state if same else None, more_is_worse=False),
        _outcome(earlier.response if same else None, later.response if same else None, more_is_worse=False),
    )


def sign_test(outcomes: Iterable[str]) -> SignTest:
    """Return the exact two-sided sign test over the units that changed; all others do not count."""
    found = list(outcomes)
    worse, better = found.count(WORSE), found.count(BETTER)
    total, fewer = worse + better, min(worse, better)
    tail = sum(math.comb(total, number) for number in range(fewer + 1)) / 2**total
    return SignTest(worse, better, min(1.0, 2.0 * tail))


def rounds(protocol: Protocol, answers: Iterable[Answer]) -> tuple[tuple[UnitScore, ...], tuple[UnitScore, ...]]:
    """Return the scores of each assessor's latest visit to each unit, and of the visit before it where there is one."""
    visits: dict[tuple[str, str], dict[str, list[Answer]]] = {}
    for answer in filter(lambda answer: answer.answers, answers):
        visits.setdefault((answer.unit_code, answer.assessor), {}).setdefault(answer.date, []).append(answer)
    latest, before = [], []
    for key in sorted(visits):
        days: Mapping[str, list[Answer]] = visits[key]
        order = sorted(days)
        latest.append(score_unit(protocol, days[order[-1]]))
        if len(order) > 1:
            before.append(score_unit(protocol, days[order[-2]]))
    return tuple(latest), tuple(before)


def _outcome(earlier: Optional[Reading], later: Optional[Reading], more_is_worse: bool) -> str:
    if earlier is None or later is None:
        return OTHER_METHOD
    if later.lo > earlier.hi:
        return WORSE if more_is_worse else BETTER
    if later.hi < earlier.lo:
        return BETTER if more_is_worse else WORSE
    return ALIKE
