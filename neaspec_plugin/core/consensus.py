"""The score that several assessors of a unit agree on, by the protocol's rule or in talk, beside the score of each."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from neaspec_plugin.core.answer import Reading
from neaspec_plugin.core.assessment import UnitScore, score_readings
from neaspec_plugin.core.protocol import FACTORS, Protocol

CONSENSUS = "consensus"
"""The assessor of a score that several assessors agreed on."""
TALKED = "talked_over"
"""How a consensus was reached that no rule of the protocol made."""


@dataclass(frozen=True)
class Consensus:
    """What several assessors agreed on, beside what each of them had scored."""

    score: UnitScore
    """The agreed score; its assessor is `consensus`."""
    rule: str
    """The protocol's rule it was reached by, or TALKED."""
    raw: tuple[UnitScore, ...]
    """The scores it was made from, unchanged."""


def consensus(protocol: Protocol, scores: Iterable[UnitScore]) -> Consensus:
    """Return the consensus on one unit by the protocol's rule, as a record of its own beside the raw scores.

    `median_cautious`: the median of each factor, ties to the cautious side (pressure up, state and response down).
    `most_cautious`: the highest factor, the lowest state and response. In both, a pressure that one assessor left out
    counts 0 for him, and the interval reaches from the lowest to the highest end anyone gave.
    Raises ValueError when there is no score or they are of several units.
    """
    raw = tuple(sorted(scores, key=lambda score: score.assessor))
    if len({score.unit_code for score in raw}) != 1:
        raise ValueError("scores of one unit are wanted")
    rule = protocol.rules["consensus"].rule
    absent = Reading(0.0, 0.0, 0.0)
    readings: dict[str, Mapping[str, Reading]] = {}
    for code in dict.fromkeys(part.code for score in raw for part in score.pressures):
        parts = [next((part.factors for part in score.pressures if part.code == code), {}) for score in raw]
        readings[code] = {
            factor: agree([part.get(factor, absent) for part in parts], rule, upward=True) for factor in FACTORS
        }
    score = score_readings(
        protocol,
        readings,
        raw[0].unit_code,
        CONSENSUS,
        max(item.date for item in raw),
        "|".join(sorted({item.method for item in raw})),
        _agree_on([item.state for item in raw], rule),
        _agree_on([item.response for item in raw], rule),
    )
    return Consensus(score, rule, raw)


def agreed(protocol: Protocol, scores: Iterable[UnitScore]) -> Consensus:
    """Return the consensus on one unit: what the assessors agreed on in talk where there is such, else by the rule.

    A score whose assessor is `consensus` is the outcome of a talk; it stands beside the others and is none of them.
    """
    given = list(scores)
    talked = [score for score in given if score.assessor == CONSENSUS]
    raw = tuple(sorted((score for score in given if score.assessor != CONSENSUS), key=lambda score: score.assessor))
    return Consensus(talked[-1], TALKED, raw) if talked else consensus(protocol, raw)


def _agree_on(readings: Sequence[Optional[Reading]], rule: str) -> Optional[Reading]:
    given = [reading for reading in readings if reading is not None]
    return agree(given, rule, upward=False) if given else None


def agree(readings: Sequence[Reading], rule: str, upward: bool) -> Reading:
    """Return what several readings come to by a rule of consensus; `upward` where more is worse."""
    values = sorted(reading.value for reading in readings)
    if rule == "most_cautious":
        value = values[-1] if upward else values[0]
    else:
        middle = (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
        value = float(math.ceil(middle) if upward else math.floor(middle))
    low = min(reading.lo for reading in readings)
    high = max(reading.hi for reading in readings)
    return Reading(value, min(low, value), max(high, value))
