"""What a record may hold: each rule has a value that passes and one that does not."""

from __future__ import annotations

import struct
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import wkb
from neaspec_plugin.core.admission import strict_json
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.core.ruling import rulings
from neaspec_plugin.core.sensitivity import generalised, may_leave, snap, uncertainty_m
from neaspec_plugin.core.validation import record_problems, reference_problems
from neaspec_plugin.io.geopackage import new_record
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.sensitivity import load_rules

SCHEMA = load_schema()


def codes(table: str, **values: Any) -> list[str]:
    filled = {
        "visit": {"event_date": "2026-01-15", "method": "ground"},
        "survey": {"name": "January", "year": 2026, "target_taxon": "GMONA"},
        "count": {
            "visit_uuid": "00000000-0000-4000-8000-000000000001",
            "taxon_code": "GMONA",
            "occurrence_status": "present",
        },
    }
    record = new_record(table, {**filled[table], **values}, "KR-TEST-01")
    record.update(values)
    return [problem.code for problem in record_problems(SCHEMA, SCHEMA.tables[table], record, "here")]


@pytest.mark.parametrize(
    "date",
    ["2026", "2026-01", "2026-01-15", "2026-01-15T07:30+09:00", "2026-01-15T07:30:10.5Z", "2026-01-15/2026-01-17"],
)
def test_iso_dates_pass(date: str) -> None:
    assert codes("visit", event_date=date) == []


@pytest.mark.parametrize(
    "date", ["15.1.2026", "2026-13-01", "2026-02-30", "2026-01-15T25:00Z", "令和8年", "2026-01-15T07:30"]
)
def test_other_dates_do_not(date: str) -> None:
    assert codes("visit", event_date=date) == ["value.malformed"]


@pytest.mark.parametrize(
    ("table", "values", "expected"),
    [
        ("count", {"count_min": 1, "count_best": 2, "count_max": 3}, []),
        ("count", {"count_min": 3, "count_max": 1}, ["record.range_reversed"]),
        ("count", {"occurrence_status": "absent", "count_best": 0}, []),
        ("count", {"occurrence_status": "absent", "count_best": 2}, ["record.absent_but_counted"]),
        ("count", {"count_best": -1}, ["value.out_of_range"]),
        ("count", {"count_best": 1.5}, ["value.type"]),
        ("count", {"count_best": True}, ["value.type"]),
        ("count", {"ci_level": 0.95}, []),
        ("count", {"sex": "both"}, ["value.unknown_code"]),
        ("count", {"visit_uuid": "00000000-0000-4000-8000-000000000001_1"}, ["value.too_long"]),
        ("count", {"visit_uuid": None}, ["value.missing"]),
        ("survey", {"window_start": "2026-01-10", "window_end": "2026-01-20"}, []),
        ("survey", {"window_start": "2026-01-20", "window_end": "2026-01-10"}, ["record.range_reversed"]),
        ("survey", {"name": "＝1+1"}, ["value.formula"]),
        ("survey", {"name": "a\u202eb"}, ["value.control_character"]),
        ("survey", {"name": "x" * 201}, ["value.too_long"]),
        ("survey", {"countries": "CN|RU"}, []),
        ("survey", {"countries": "CN,RU"}, ["value.malformed"]),
        ("survey", {"created": "2026-05-01T03:00:00+09:00"}, ["value.malformed"]),
        ("visit", {"event_date": "2026-01-17/2026-01-15"}, ["record.range_reversed"]),
        ("visit", {"geom": struct.pack("<BIdd", 1, 1, 200.0, 43.0)}, ["geometry.malformed"]),
    ],
)
def test_rules_of_records(table: str, values: dict[str, Any], expected: list[str]) -> None:
    assert codes(table, **values) == expected


def test_dangling_reference_is_a_warning_and_a_shared_uuid_an_error() -> None:
    site = new_record("site", {"name_local": "a"}, "KR-TEST-01")
    visit = new_record("visit", {"event_date": "2026", "method": "ground", "site_uuid": site["uuid"]}, "KR-TEST-01")
    keys = (RecordKey("site", site["uuid"]), RecordKey("visit", visit["uuid"]))
    assert reference_problems(SCHEMA, dict(zip(keys, (site, visit)))) == []
    (problem,) = reference_problems(SCHEMA, {keys[1]: visit})
    assert (problem.code, problem.severity) == ("record.reference_unknown", Severity.WARNING)
    twin = RecordKey("survey", site["uuid"])
    (problem,) = reference_problems(SCHEMA, {keys[0]: site, twin: new_record("survey", {}, "KR-TEST-01")})
    assert (problem.code, problem.severity) == ("record.uuid_shared", Severity.ERROR)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":1,"a":2}', "NaN", "9" * 5000, "{", "\ud800", "[1e999999]"])
def test_hostile_json_is_refused(text: str) -> None:
    with pytest.raises(NeaspecError) as caught:
        strict_json(text, SCHEMA)
    assert caught.value.code == "json.malformed"


def ring(*points: tuple[float, float]) -> np.ndarray[Any, Any]:
    return np.array(points, dtype=float)


def test_wkb_comes_back_as_it_went() -> None:
    hole = ring((1.1, 1.1), (1.2, 1.1), (1.2, 1.2), (1.1, 1.1))
    shape = wkb.Shape("MULTIPOLYGON", ((ring((1, 1), (2, 1), (2, 2), (1, 1)), hole), (hole,)))
    data = wkb.write(shape)
    assert wkb.write(wkb.parse(data)) == data
    assert wkb.text(wkb.parse(data)).startswith("MULTIPOLYGON (((1 1, 2 1, 2 2, 1 1), (1.1 1.1,")
    big = struct.pack(">BIdd", 0, 1, 1.0, 2.0)
    assert wkb.text(wkb.parse(big)) == "MULTIPOINT ((1 2))"
    three = struct.pack("<BIddd", 1, 1001, 1.0, 2.0, 9.0)
    assert wkb.text(wkb.parse(three)) == "MULTIPOINT ((1 2))"
    with pytest.raises(NeaspecError):
        wkb.parse(three, plain=True)


@given(st.binary(max_size=200))
def test_no_bytes_end_the_reader_in_any_other_way(data: bytes) -> None:
    for head in (b"", struct.pack("<BI", 1, 6), struct.pack("<BII", 1, 5, 1)):
        with suppress(NeaspecError):
            written = wkb.write(wkb.parse(head + data))
            assert wkb.write(wkb.parse(written)) == written


def test_snapping_knows_no_banker_and_no_binary_luck() -> None:
    tenth = Decimal("0.1")
    assert [str(snap(value, tenth)) for value in (43.25, 131.05, -43.25)] == ["43.3", "131.1", "-43.2"]


@given(st.floats(-180, 180), st.sampled_from([Decimal("1"), Decimal("0.1"), Decimal("0.01"), Decimal("0.001")]))
def test_snapping_twice_is_snapping_once(value: float, step: Decimal) -> None:
    node = snap(value, step)
    assert snap(float(node), step) == node
    assert abs(node - Decimal(repr(value))) <= step / 2


def test_uncertainty_is_half_the_diagonal_of_a_cell() -> None:
    assert uncertainty_m(43, Decimal("1"), 0) == 69_000
    assert uncertainty_m(35, Decimal("1"), 0) == 71_900
    assert uncertainty_m(43, Decimal("0.1"), 30) == 7_000


def category(key: RecordKey, records: dict[RecordKey, dict[str, object]]) -> int:
    return rulings(records, SCHEMA, load_rules(), "public", date(2026, 6, 1))[key].category


def test_unknown_category_taxon_and_tier_fail_closed() -> None:
    site = new_record("site", {"name_local": "a", "sensitivity": 0}, "KR-TEST-01")
    visit = new_record("visit", {"site_uuid": site["uuid"], "sensitivity": 0}, "KR-TEST-01")
    keys = (RecordKey("site", site["uuid"]), RecordKey("visit", visit["uuid"]))
    records = dict(zip(keys, (site, visit)))
    assert category(keys[1], records) == 0
    assert category(keys[1], {**records, keys[0]: {**site, "sensitivity": 2}}) == 2
    assert category(keys[1], {**records, keys[0]: {**site, "sensitivity": None}}) == 1
    count = RecordKey("count", "x")
    unknown = {"taxon_code": "WOLF", "sensitivity": 0}
    assert category(count, {count: unknown}) == 1
    assert not may_leave({"tier": None}, "restricted")
    assert not may_leave({"tier": "secret"}, "restricted")


def test_public_sees_a_rectangle_of_cells_and_no_line() -> None:
    shape = wkb.write(wkb.box(Bounds(131.23, 43.31, 131.34, 43.38)))
    record = {"geom": shape, "office": "KR-TEST-01", "name_local": "a", "evidence_date": "2026-01-15"}
    public = generalised(record, SCHEMA.tables["corridor"], 2, "public")
    assert public is not None
    assert wkb.parse(public["geom"]).bounds == Bounds(131.15, 43.25, 131.35, 43.45)
    assert (public["name_local"], public["evidence_date"]) == (None, "2026")
    line = struct.pack("<BII4d", 1, 2, 2, 131.0, 43.0, 131.1, 43.1)
    assert generalised({"geom": line}, SCHEMA.tables["corridor_axis"], 2, "public") is None
