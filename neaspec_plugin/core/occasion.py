"""Records taken event by event, with what hangs on each: whatever their number, only those of one event are held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from typing import Any, Protocol

Record = Mapping[str, Any]
EVENTS = {
    "survey": "Survey",
    "visit": "SiteVisit",
    "habitat_assessment": "HabitatAssessment",
    "disturbance": "DisturbanceObservation",
    "disturbance_point": "DisturbanceObservation",
    "corridor": "Corridor",
}
"""Event type of the tables whose rows are events."""


class Tables(Protocol):
    """Stored records, geometry as WKB, that wait elsewhere."""

    def ordered(self, table: str, column: str) -> Iterator[Record]:
        """Yield the records of a table, sorted by a column."""

    def find(self, table: str, uuid: str | None, columns: tuple[str, ...]) -> Record | None:
        """Return some columns of a record, or None where there is none."""


@dataclass(frozen=True)
class Occasion:
    """All that bears one event id."""

    uuid: str
    events: Sequence[tuple[str, Record]]
    """Each with its table."""
    counts: Sequence[Record]
    scores: Sequence[Record]


def occasions(tables: Tables) -> Iterator[Occasion]:
    """Yield the events with what hangs on them, sorted by id."""
    counts = _Followers(tables, "count", "visit_uuid")
    scores = _Followers(tables, "assessment_score", "assessment_uuid")
    streams = (_named(tables, table) for table in EVENTS)
    for name, group in groupby(merge(*streams, key=_id_of), key=_id_of):
        events = list(group)
        yield Occasion(name, events, counts.of(name), scores.of(name))


def _named(tables: Tables, name: str) -> Iterator[tuple[str, Record]]:
    return ((name, record) for record in tables.ordered(name, "uuid"))


def _id_of(event: tuple[str, Record]) -> str:
    return str(event[1]["uuid"])


class _Followers:
    """The records of a table that name an event, taken event by event."""

    def __init__(self, tables: Tables, table: str, column: str) -> None:
        self._groups = groupby(tables.ordered(table, column), key=lambda record: str(record[column]))
        self._next = next(self._groups, None)

    def of(self, event: str) -> list[Record]:
        """Return those of an event, which comes after the one asked for before."""
        while self._next is not None and self._next[0] < event:
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != event:
            return []
        found = list(self._next[1])
        self._next = next(self._groups, None)
        return found
