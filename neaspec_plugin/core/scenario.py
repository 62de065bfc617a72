"""What a control measure changes: the score of a pressure on the ground, and the scope of it in a scored site.

A pressure of score S, and S0 without what lies in the measure's area, becomes S + part * (S0 - S): all of it goes
(`remove`, `move`), a share (`reduce`), or the months of a year for which it is kept out (`close`). What is moved scores
at its new place as well; of both the greater counts. These rules are defaults of experts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from neaspec_plugin.core.assessment import class_of, impact
from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.protocol import FACTORS, Protocol, Scale

KINDS = ("remove", "reduce", "move", "close")
_MONTHS = 12.0
_WHOLE = 100.0


@dataclass(frozen=True)
class Measure:
    """One measure against one pressure."""

    code: str
    """Name of the measure; several areas may bear one."""
    kind: str
    """One of KINDS."""
    pressure: str
    """Code of the pressure in its scheme."""
    amount: float
    """reduce: share that goes, 0..100 %; close: months a year, 0..12; else of no meaning."""

    @property
    def part(self) -> float:
        """Return the part 0..1 of the pressure that goes."""
        return {"reduce": self.amount / _WHOLE, "close": self.amount / _MONTHS}.get(self.kind, 1.0)


def check(measure: Measure, place: str, feature: int) -> None:
    """Raise NeaspecError `scenario.kind` or `scenario.amount` (place = layer, feature) for a measure that is none."""
    if measure.kind not in KINDS:
        known = ", ".join(KINDS)
        raise NeaspecError("scenario.kind", place, feature=feature, found=measure.kind, known=known)
    high = {"reduce": _WHOLE, "close": _MONTHS}.get(measure.kind)
    if high is not None and not 0.0 < measure.amount <= high:
        raise NeaspecError("scenario.amount", place, feature=feature, found=measure.amount, high=high)


def score_after(before: Array, without: Array, part: float, moved: Optional[Array] = None) -> Array:
    """Return the scores of a pressure after a measure, float32; never above those before except where it moved to.

    before, without: scores with all there is, and without what lies in the measure's area; moved: scores of what comes
    elsewhere. NaN where `before` is NaN.
    """
    gone = np.minimum(np.where(np.isnan(without), 0.0, without), before)
    left = before + np.float32(part) * (gone - before)
    if moved is not None:
        left = np.maximum(left, np.where(np.isnan(moved), 0.0, moved))
    return np.where(np.isnan(before), np.nan, left).astype(np.float32)


def scope_after(scale: Scale, scope: int, part: float, covered: float) -> int:
    """Return the scope of a pressure in a site after a measure.

    The share that the scope stands for (the upper bound of its answer, to be cautious) shrinks by the part that goes on
    the share of the site that the measure covers (0..1). A scope never grows.
    """
    bounds = [choice.least_percent or 0.0 for choice in scale.choices] + [_WHOLE]
    share = bounds[scope + 1] * (1.0 - part * covered)
    reached = [int(choice.value) for choice in scale.choices if share > (choice.least_percent or 0.0)]
    return min(scope, max(reached, default=0))


def class_after(
    protocol: Protocol, factors: dict[str, dict[str, float]], indicators: set[str], part: float, covered: float
) -> tuple[int, int]:
    """Return the class of a site's pressure before and after a measure.

    factors: timing, scope and severity of each pressure by its indicator; indicators: those the measure is against.
    """
    before, after = [0], [0]
    for code, given in factors.items():
        timing, scope, severity = (int(given.get(name, 0)) for name in FACTORS)
        before.append(impact(timing, scope, severity))
        if code in indicators:
            scope = scope_after(protocol.scales["scope"], scope, part, covered)
        after.append(impact(timing, scope, severity))
    return class_of(max(before), protocol.classes), class_of(max(after), protocol.classes)


def indicators_of(protocol: Protocol, iucn: str) -> set[str]:
    """Return the indicators of a threat code: those of the code itself, of what it holds, and of what holds it."""
    return {
        pressure.code
        for pressure in protocol.pressures
        if f"{pressure.iucn}.".startswith(f"{iucn}.") or f"{iucn}.".startswith(f"{pressure.iucn}.")
    }


def ranks(gains: list[float]) -> list[int]:
    """Return the rank of each gain, 1 = the greatest; equal ones share a rank."""
    return [1 + sum(other > gain for other in gains) for gain in gains]
