"""Training exercises as data: objective, time, steps with the numbers they must give, cards of units to be scored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from neaspec_plugin.io.documents import Node, find_document, read_document
from neaspec_plugin.paths import TRAINING

_NAME = "exercise_*.json"
_KEYS = ("code", "student")
"""Fields by which the rows of results are told apart."""


@dataclass(frozen=True)
class Fact:
    """What a card tells of one pressure."""

    pressure: str
    """Code of the indicator."""
    timing: int
    """Answer of the scale of timing, which the card words."""
    share: float
    """Share of the unit that is affected, %."""
    decline: float
    """Decline over ten years there, %."""


@dataclass(frozen=True)
class Card:
    """What the students are told of one unit: invented, and enough to answer the protocol."""

    unit: str
    lon: float
    """Centre, degrees."""
    lat: float
    radius_km: float
    habitat_left: float
    """Share of the habitat of reference that is left, %."""
    protected: float
    """Share of the unit that is protected, %."""
    plan: int
    """Answer of the scale of plans."""
    action: int
    """Answer of the scale of action."""
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Expected:
    """A number that a step must give."""

    result: str
    """Name of the result, such as MEAN, or of a list of rows, such as UNITS."""
    row: str
    """Code of the row, or its student; empty for a number."""
    field: str
    """Field of the row; empty for a number."""
    value: float
    tolerance: float
    """How far the number may lie from it, in its unit."""

    @property
    def name(self) -> str:
        """Return how the number is named on the sheet."""
        return f"{self.row} {self.field}".strip() or self.result

    def got(self, results: Mapping[str, Any]) -> Optional[float]:
        """Return the number among the results of a step; None where it is not there."""
        found = results.get(self.result)
        if self.row:
            rows = found if isinstance(found, (list, tuple)) else []
            found = next((row.get(self.field) for row in rows if self.row in map(row.get, _KEYS)), None)
        return float(found) if isinstance(found, (int, float)) else None

    def met(self, results: Mapping[str, Any]) -> bool:
        """Tell whether the results of a step hold the number."""
        got = self.got(results)
        return got is not None and abs(got - self.value) <= self.tolerance


@dataclass(frozen=True)
class ExerciseStep:
    """One step: something to do, or an algorithm to run."""

    text: Mapping[str, str]
    """What to do, by language."""
    algorithm: str
    """Id of the algorithm; empty where people do it."""
    parameters: Mapping[str, Any]
    """Values that may hold `{training}` and `{output}`."""
    expected: tuple[Expected, ...]


@dataclass(frozen=True)
class Exercise:
    """One exercise."""

    id: str
    version: str
    title: Mapping[str, str]
    objective: Mapping[str, str]
    minutes: int
    internet: bool
    """Whether it needs the internet."""
    protocol: str
    """Id of the protocol that is answered."""
    units: str
    """File of the units, in the folder of the exercise."""
    reference: str
    """File of the reference scoring."""
    cards: tuple[Card, ...]
    steps: tuple[ExerciseStep, ...]
    folder: Path
    """Folder of the exercise and its files."""


def exercises() -> tuple[str, ...]:
    """Return the ids of the exercises that ship."""
    return tuple(sorted(path.stem for path in TRAINING.glob(_NAME)))


def load_exercise(path_or_id: str) -> Exercise:
    """Return an exercise by its id, or by the path of a file.

    Raises NeaspecError `definition.unknown`, `definition.unreadable`, `definition.broken` (file, spot and reason).
    """
    path = find_document(path_or_id, TRAINING)
    root = read_document(path)
    root.keys(
        (
            "id",
            "version",
            "title",
            "objective",
            "minutes",
            "internet",
            "protocol",
            "units",
            "reference",
            "cards",
            "steps",
        )
    )
    return Exercise(
        id=root.get("id").code(),
        version=root.get("version").text(20),
        title=root.get("title").labels(),
        objective=root.get("objective").labels(),
        minutes=int(root.get("minutes").number(1, 10_000)),
        internet=root.get("internet").value is True,
        protocol=root.get("protocol").text(200),
        units=_file(root.get("units")),
        reference=_file(root.get("reference")),
        cards=tuple(_card(node) for node in root.get("cards").items()),
        steps=tuple(_step(node) for node in root.get("steps").items()),
        folder=path.parent,
    )


def _file(node: Node) -> str:
    """Return the name of a file beside the exercise."""
    name = node.text(100)
    if "/" in name or "\\" in name or name.startswith("."):
        raise node.broken("wanted_file_name")
    return name


def _card(node: Node) -> Card:
    node.keys(("unit", "lon", "lat", "radius_km", "habitat_left", "protected", "plan", "action", "facts"))
    return Card(
        unit=node.get("unit").text(24),
        lon=node.get("lon").number(-180, 180),
        lat=node.get("lat").number(-90, 90),
        radius_km=node.get("radius_km").number(0, 1000, above=0),
        habitat_left=node.get("habitat_left").number(0, 100),
        protected=node.get("protected").number(0, 100),
        plan=int(node.get("plan").number(0, 3)),
        action=int(node.get("action").number(0, 3)),
        facts=tuple(_fact(fact) for fact in node.get("facts").items()),
    )


def _fact(node: Node) -> Fact:
    node.keys(("pressure", "timing", "share", "decline"))
    return Fact(
        node.get("pressure").text(40),
        int(node.get("timing").number(0, 3)),
        node.get("share").number(0, 100),
        node.get("decline").number(0, 100),
    )


def _step(node: Node) -> ExerciseStep:
    node.keys(("text", "expected"), ("algorithm", "parameters"))
    listed = node.get("expected")
    return ExerciseStep(
        text=node.get("text").labels(),
        algorithm=node.get("algorithm").text(100) if node.has("algorithm") else "",
        parameters=node.get("parameters").value if node.has("parameters") else {},
        expected=tuple(_expected(one) for one in listed.items()) if listed.value else (),
    )


def _expected(node: Node) -> Expected:
    node.keys(("result", "value", "tolerance"), ("row", "field"))
    return Expected(
        node.get("result").text(100),
        node.get("row").text(100) if node.has("row") else "",
        node.get("field").text(100) if node.has("field") else "",
        node.get("value").number(),
        node.get("tolerance").number(0),
    )
