"""Places of sensitive species: a fixed grid, never a random offset, and what is unknown counts as the strictest."""

from __future__ import annotations

import struct
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import wkb
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.ruling import Ruling, parse, rulings
from neaspec_plugin.core.sensitivity import STEPS, generalised, snap, uncertainty_m
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.sensitivity import load_rules

SCHEMA = load_schema()
TODAY = date(2027, 6, 1)


@pytest.mark.parametrize(
    ("value", "step", "node"),
    [(43.25, "0.1", "43.3"), (131.05, "0.1", "131.1"), (43.5, "1", "44"), (-0.5, "1", "0"), (-43.25, "0.1", "-43.2")],
)
def test_halves_go_up_and_binary_luck_plays_no_part(value: float, step: str, node: str) -> None:
    assert snap(value, Decimal(step)) == Decimal(node)


@given(st.floats(-180, 180), st.sampled_from(sorted(STEPS)))
def test_node_is_its_own_node_and_within_half_a_step(value: float, category: int) -> None:
    node = snap(value, STEPS[category])
    assert snap(float(node), STEPS[category]) == node
    assert abs(node - Decimal(repr(value))) <= STEPS[category] / 2


@pytest.mark.parametrize(
    ("latitude", "category", "metres"),
    [(43, 1, 68_903), (35, 1, 71_835), (43, 2, 6_890), (35, 2, 7_184), (43, 3, 689), (43, 4, 69)],
)
def test_uncertainty_is_half_the_diagonal_rounded_up(latitude: float, category: int, metres: int) -> None:
    assert uncertainty_m(latitude, STEPS[category], 0) == -(-metres // 100) * 100
    assert uncertainty_m(latitude, STEPS[category], 150) == -(-(metres + 150) // 100) * 100


def judged(records: dict[RecordKey, dict[str, Any]], tier: str = "public") -> dict[str, Ruling]:
    return {key.uuid: one for key, one in rulings(records, SCHEMA, load_rules(), tier, TODAY).items()}


def seen(taxon: str, when: str, **values: Any) -> dict[RecordKey, dict[str, Any]]:
    place = {"x": 131.2, "y": 43.3, "method": "ground", **values}
    point = struct.pack("<BIdd", 1, 1, place["x"], place["y"])
    visit = {"event_date": when, "geom": point, "sensitivity": 0, "method": place["method"]}
    count = {"taxon_code": taxon, "visit_uuid": "v", "sensitivity": values.get("sensitivity", 0), **values}
    return {RecordKey("visit", "v"): visit, RecordKey("count", "c"): count}


@pytest.mark.parametrize(
    ("taxon", "when", "tier", "category"),
    [
        ("PTALT", "2026-01-15", "public", 1),
        ("PTALT", "2026-01-15", "partner", 3),
        ("PPORI", "2026-01-15", "partner", 3),
        ("PUNCI", "2026-01-15", "public", 1),
        ("PTALT", "2026-01-15", "restricted", 0),
        ("GMONA", "2026-01-15", "public", 4),
        ("GMONA", "2026-05-15", "public", 2),
        ("AVIPI", "2026-03-30/2026-04-02", "public", 2),
        ("AVIPI", "2026", "public", 2),
        ("AVIPI", "2026-05-15", "partner", 0),
        ("PMINO", "2026-12-15", "public", 0),
        ("PMINO", "2026-03-15", "public", 2),
        ("PMINO", "some day", "public", 2),
        ("NNNNN", "2026-01-15", "public", 1),
        ("NNNNN", "2026-01-15", "partner", 3),
    ],
)
def test_taxon_and_season_make_the_category_of_count_and_visit(taxon: str, when: str, tier: str, category: int) -> None:
    found = judged(seen(taxon, when), tier)
    assert (found["c"].category, found["v"].category) == (category, category)


def test_own_category_makes_a_record_stricter_and_never_laxer() -> None:
    assert judged(seen("PMINO", "2026-12-15", sensitivity=3))["c"].category == 3
    assert judged(seen("PTALT", "2026-01-15", sensitivity=4))["c"].category == 1
    assert judged(seen("PMINO", "2026-12-15", sensitivity=None))["c"].category == 1
    assert judged(seen("PMINO", "2026-12-15", sensitivity=9))["c"].category == 1


def test_camera_stations_are_coarse_whatever_they_see() -> None:
    cameras = seen("PMINO", "2026-12-15", method="camera")
    assert judged(cameras)["v"].category == 2
    assert judged(cameras, "partner")["v"].category == 3


@pytest.mark.parametrize("values", [{"evidence": "carcass"}, {"life_stage": "juvenile"}])
def test_carcasses_and_young_cats_never_leave_for_the_public(values: dict[str, str]) -> None:
    assert judged(seen("PTALT", "2020-01-15", **values))["c"].withhold
    assert not judged(seen("PTALT", "2020-01-15", **values))["v"].withhold
    assert not judged(seen("PTALT", "2020-01-15", **values), "partner")["c"].withhold


@pytest.mark.parametrize(("when", "stays"), [("2026-06-02", True), ("2026-06-01", False), ("2026", True)])
def test_cats_of_the_last_twelve_months_stay_at_home_with_their_visit(when: str, stays: bool) -> None:
    found = judged(seen("PPORI", when))
    assert (found["c"].withhold, found["v"].withhold) == (stays, stays)


def test_areas_that_a_state_has_yet_to_decide_on_are_coarse_or_stay_at_home() -> None:
    assert judged(seen("PMINO", "2026-12-15", x=127.0, y=38.2))["v"].category == 2
    assert judged(seen("PMINO", "2026-12-15", x=125.7, y=37.7))["v"].withhold


def test_what_hangs_on_a_sensitive_record_is_as_sensitive() -> None:
    site = {"sensitivity": 2, "geom": None}
    name = {"sensitivity": 0, "site_uuid": "s"}
    assert judged({RecordKey("site", "s"): site, RecordKey("place_name", "n"): name})["n"].category == 2


def test_corridor_goes_by_its_own_category() -> None:
    assert judged({RecordKey("corridor", "a"): {"target_taxon": "PTALT", "sensitivity": 0}})["a"].category == 0
    assert judged({RecordKey("corridor", "a"): {"target_taxon": "PTALT", "sensitivity": 1}})["a"].category == 1
    assert judged({RecordKey("corridor", "a"): {"target_taxon": "NNNNN", "sensitivity": 0}})["a"].category == 1


def test_partners_get_a_coarse_place_and_all_words() -> None:
    record = {"geom": struct.pack("<BIdd", 1, 1, 131.23456, 43.34567), "weather": "snow", "event_date": "2026-01-15"}
    shown = generalised({**record, "office": "RU-TEST-01"}, SCHEMA.tables["visit"], 3, "partner")
    assert shown is not None
    assert wkb.text(wkb.parse(shown["geom"])) == "MULTIPOINT ((131.23 43.35))"
    assert (shown["weather"], shown["event_date"], shown["coord_uncertainty_m"]) == ("snow", "2026-01-15", 800)
    assert shown["generalizations"].startswith(
        "Coordinates snapped to a 0.01 degree WGS 84 grid node; held as recorded"
    )


SAFE = {
    "uuid", "office", "country", "target_taxon", "affected_taxon", "taxon_code", "threat_scheme", "threat_code",
    "habitat_scheme", "habitat_code", "habitat_code_2", "countries", "indicator_code", "unit", "coordinating_office",
    "version", "doc_sha256", "lang", "generalizations", "withheld",
}  # fmt: skip
"""Free texts that tell no place, by what the format says of them."""


def test_every_free_text_of_a_sensitive_record_is_silenced_for_the_public() -> None:
    loud = {
        f"{table.name}.{column.name}"
        for table in SCHEMA.of("record")
        for column in table.columns.values()
        if column.type == "TEXT" and not (column.codes or column.references or column.public or column.tier)
        if column.name not in SAFE and table.name != "protocol"
    }
    assert loud == set()


@pytest.mark.parametrize("part", ["taxa", "unknown", "methods"])
def test_broken_rules_are_refused(part: str) -> None:
    import json

    from neaspec_plugin.io.sensitivity import FILE

    document = json.loads(FILE.read_text(encoding="utf8"))
    for value in ({"XXXXX": []}, [{"tier": "all"}], None):
        with pytest.raises(NeaspecError) as caught:
            parse({**document, part: value}, SCHEMA)
        assert caught.value.code == "sensitivity.broken"
