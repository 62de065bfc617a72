"""Counts of two offices that may be of the same animals are listed, never joined."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from neaspec_plugin.core.duplicates import distance_km, doubles
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.io.schema import load_schema

SCHEMA = load_schema()


def sighting(number: int, office: str, x: float, date: str = "2026-01-15", **values: Any) -> dict[RecordKey, Any]:
    visit, count = f"v{number}", f"c{number}"
    point = struct.pack("<BIdd", 1, 1, x, 43.0)
    given = {"taxon_code": "GMONA", "occurrence_status": "present", "office": office, "visit_uuid": visit, **values}
    return {
        RecordKey("visit", visit): {"event_date": date, "geom": point, "office": office},
        RecordKey("count", count): given,
    }


def pairs(*sightings: dict[RecordKey, Any], touched: frozenset[str] | None = None) -> list[tuple[str, str]]:
    records = {key: record for one in sightings for key, record in one.items()}
    return [(pair.first, pair.second) for pair in doubles(records, SCHEMA, touched)]


def test_cranes_of_two_offices_within_two_kilometres_and_a_day_may_be_the_same() -> None:
    first = sighting(1, "CN-A-01", 131.0)
    assert pairs(first, sighting(2, "RU-B-01", 131.02, "2026-01-16")) == [("c1", "c2")]
    assert pairs(first, sighting(2, "RU-B-01", 131.03)) == []
    assert pairs(first, sighting(2, "RU-B-01", 131.0, "2026-01-17")) == []
    assert pairs(first, sighting(2, "CN-A-01", 131.0)) == []
    assert pairs(first, sighting(2, "RU-B-01", 131.0, taxon_code="AVIPI")) == []
    assert pairs(first, sighting(2, "RU-B-01", 131.0, occurrence_status="absent")) == []


def test_pair_that_a_person_has_linked_is_settled() -> None:
    assert pairs(sighting(1, "CN-A-01", 131.0), sighting(2, "RU-B-01", 131.0, same_as="c1")) == []


@pytest.mark.parametrize(
    ("date", "names", "found"),
    [
        ("2026-01-16", ("", ""), True),
        ("2026-03-01", ("F7", "F7"), True),
        ("2026-03-01", ("F7", ""), False),
        ("2026-01-15", ("F7", "F8"), False),
    ],
)
def test_cats_within_twenty_kilometres_go_by_the_individual_where_both_name_it(
    date: str, names: tuple[str, str], found: bool
) -> None:
    first = sighting(1, "CN-A-01", 131.0, taxon_code="PTALT", individual_ref=names[0] or None)
    second = sighting(2, "RU-B-01", 131.2, date, taxon_code="PTALT", individual_ref=names[1] or None)
    assert bool(pairs(first, second)) is found


def test_only_pairs_with_a_touched_count_are_listed_once() -> None:
    three = [sighting(number, office, 131.0) for number, office in ((1, "CN-A-01"), (2, "RU-B-01"), (3, "KR-C-01"))]
    assert pairs(*three) == [("c1", "c2"), ("c1", "c3"), ("c2", "c3")]
    assert pairs(*three, touched=frozenset({"c3"})) == [("c1", "c3"), ("c2", "c3")]


def test_distance_of_a_degree_of_longitude_at_the_equator() -> None:
    assert distance_km(10.0, 0.0, 11.0, 0.0) == pytest.approx(111.195, abs=0.001)
