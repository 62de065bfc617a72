"""Control measures: what is done about a pressure, by whom and by when; and where a score demands one in vain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from neaspec_plugin.core.assessment import UnitScore
from neaspec_plugin.core.problem import Problem, Severity


@dataclass(frozen=True)
class ControlMeasure:
    """What will be done about one pressure on one unit."""

    unit_code: str
    """Site or corridor."""
    pressure: str
    """Code of the indicator."""
    measure: str
    """What is done."""
    authority: str
    """Who is in charge."""
    deadline: str
    """By when, ISO 8601."""
    status: str
    """Planned, under way, done."""


def missing_measures(score: UnitScore, measures: Iterable[ControlMeasure]) -> list[Problem]:
    """Return a warning for each pressure that demands a control measure and has none, or one with a field empty."""
    known = {(measure.unit_code, measure.pressure): measure for measure in measures}
    found = []
    for part in score.pressures:
        if part.code not in score.needs_measure:
            continue
        values = {"pressure": part.code, "pressure_class": part.pressure_class}
        measure = known.get((score.unit_code, part.code))
        if measure is None:
            found.append(Problem("measure.missing", Severity.WARNING, score.unit_code, values))
            continue
        empty = [name for name in ("measure", "authority", "deadline", "status") if not getattr(measure, name).strip()]
        if empty:
            values = {**values, "fields": ", ".join(empty)}
            found.append(Problem("measure.incomplete", Severity.WARNING, score.unit_code, values))
    return found
