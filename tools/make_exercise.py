"""Make the units, the reference scoring and the invented students of the training exercises from their cards.

    .venv/bin/python tools/make_exercise.py

Writes beside each resources/training/exercise_<n>.json what that file names. The same cards give the same files.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from neaspec_plugin.core.answer import Answer, Reading  # noqa: E402
from neaspec_plugin.core.assessment import state_from_share  # noqa: E402
from neaspec_plugin.core.protocol import Protocol  # noqa: E402
from neaspec_plugin.io.answerfile import answer_row, answers_text  # noqa: E402
from neaspec_plugin.io.exercises import Card, Exercise, exercises, load_exercise  # noqa: E402
from neaspec_plugin.io.protocols import load_protocol  # noqa: E402
from neaspec_plugin.paths import TRAINING  # noqa: E402

DAY, METHOD = "2026-06-01", "field"
KM_OF_A_DEGREE = 111.2
CORNERS = 12
DONE_BY_THE_THIRD = 6
"""Units that the third of the invented students did."""
DECLINES = (1.0, 10.0, 30.0)
"""Percent in ten years from which the severity is 1, 2 and 3, as the labels of the scale say."""


def outlines(exercise: Exercise) -> str:
    """Return the units as GeoJSON in degrees."""
    features = [
        {
            "type": "Feature",
            "properties": {"code": card.unit, "note": "SYNTHETIC, made for training, never for a decision"},
            "geometry": {"type": "Polygon", "coordinates": [list(_ring(card))]},
        }
        for card in exercise.cards
    ]
    name = Path(exercise.units).stem
    return json.dumps({"type": "FeatureCollection", "name": name, "features": features}, indent=1) + "\n"


def _ring(card: Card) -> Iterator[list[float]]:
    for corner in range(CORNERS + 1):
        angle = -2 * math.pi * (corner % CORNERS) / CORNERS
        north = card.radius_km / KM_OF_A_DEGREE * math.sin(angle)
        east = card.radius_km / KM_OF_A_DEGREE / math.cos(math.radians(card.lat)) * math.cos(angle)
        yield [round(card.lon + east, 6), round(card.lat + north, 6)]


def reference(exercise: Exercise, protocol: Protocol) -> list[Answer]:
    """Return what the cards come to by the scales of the protocol."""
    found = []
    for card in exercise.cards:
        blank = Answer(card.unit, "reference", DAY, METHOD, "", {})
        found.append(replace(blank, indicator="visit:method", choice=METHOD))
        for fact in card.facts:
            severity = sum(fact.decline >= least for least in DECLINES)
            factors = (fact.timing, state_from_share(protocol, fact.share, "scope"), severity)
            readings = {name: _sure(value) for name, value in zip(("timing", "scope", "severity"), factors)}
            found.append(replace(blank, indicator=fact.pressure, readings=readings))
        for code, value in (
            ("state:habitat", state_from_share(protocol, card.habitat_left)),
            ("response:designation", state_from_share(protocol, card.protected, "designation")),
            ("response:plan", card.plan),
            ("response:action", card.action),
        ):
            found.append(replace(blank, indicator=code, readings={"value": _sure(value)}))
    return found


def students(truth: list[Answer]) -> dict[str, list[Answer]]:
    """Return invented students: one nearly right, one who takes the scope too high, one who left the last units out."""
    first = list(dict.fromkeys(answer.unit_code for answer in truth))[:DONE_BY_THE_THIRD]
    found: dict[str, list[Answer]] = {}
    for name, wrong in (("student_A", _few), ("student_B", _scope_too_high), ("student_C", _severity_too_low)):
        answers = [replace(wrong(place, answer), assessor=name) for place, answer in enumerate(truth)]
        found[name] = [one for one in answers if name != "student_C" or one.unit_code in first]
    return found


def _few(place: int, answer: Answer) -> Answer:
    return _moved(answer, "severity", -1) if place % 7 == 2 else answer


def _scope_too_high(_place: int, answer: Answer) -> Answer:
    return _moved(answer, "scope", 1)


def _severity_too_low(place: int, answer: Answer) -> Answer:
    return _moved(_moved(answer, "severity", -1), "value", 1 if place % 3 == 0 else 0)


def _moved(answer: Answer, name: str, by: int) -> Answer:
    if name not in answer.readings:
        return answer
    value = min(3.0, max(0.0, answer.readings[name].value + by))
    return replace(answer, readings={**answer.readings, name: _sure(value)})


def _sure(value: float) -> Reading:
    return Reading(float(value), float(value), float(value))


def files(name: str) -> dict[str, bytes]:
    """Return the content of each file by its path within resources/training."""
    exercise = load_exercise(name)
    protocol = load_protocol(exercise.protocol)
    truth = reference(exercise, protocol)
    made = {exercise.units: outlines(exercise).encode("utf8"), exercise.reference: _text(truth, protocol)}
    for student, answers in students(truth).items():
        made[f"{name}_students/{student}.csv"] = _text(answers, protocol)
    return made


def _text(answers: list[Answer], protocol: Protocol) -> bytes:
    written = f"{protocol.id} {protocol.version}"
    return answers_text({**answer_row(answer), "protocol": written, "status": "done"} for answer in answers)


if __name__ == "__main__":
    for name in exercises():
        for path, content in files(name).items():
            (TRAINING / path).parent.mkdir(exist_ok=True)
            (TRAINING / path).write_bytes(content)
            print(path)
