"""A change is named by its content: one content, one id, on every machine."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.history import RecordKey, Signature, canonical, change, decode, encode, identity, number
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import Column

KEY = RecordKey("site", "00000000-0000-4000-8000-000000000001")
SIGNATURE = Signature("KR-TEST-01", "officer", "2026-05-01T03:00:00.000Z", "test/1")


def test_id_of_a_known_change_never_changes() -> None:
    item = change(KEY, {"name_local": "두만강", "area_km2": "1.5", "geom": None}, [], SIGNATURE)
    assert item.id[:16] == "6b1294ceae5cf6e9"
    assert identity(item) == item.id


def test_composed_and_decomposed_hangul_are_one_content() -> None:
    one = change(KEY, {"name_local": "\ud55c"}, [], SIGNATURE)
    two = change(KEY, {"name_local": "\u1112\u1161\u11ab"}, [], SIGNATURE)
    assert one.id == two.id


def test_order_of_fields_and_parents_does_not_matter() -> None:
    one = change(KEY, {"a": "1", "b": "2"}, ["x", "y"], SIGNATURE)
    two = change(KEY, {"b": "2", "a": "1"}, ["y", "x"], SIGNATURE)
    assert one.id == two.id


@pytest.mark.parametrize("field", ["record", "office", "author", "at", "tool"])
def test_any_other_content_has_another_id(field: str) -> None:
    item = change(KEY, {"a": "1"}, [], SIGNATURE)
    assert identity(dataclasses.replace(item, **{field: "other"})) != item.id


def test_canonical_json_has_no_spaces_and_sorted_keys() -> None:
    assert canonical({"b": [1], "a": "ü"}) == '{"a":"ü","b":[1]}'.encode()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_number_reads_back_as_itself(value: float) -> None:
    column = Column("a", "DOUBLE")
    assert decode(encode(value, column), column) == value


@pytest.mark.parametrize(("value", "text"), [(3.0, "3"), (-0.0, "0"), (0.1, "0.1"), (1e22, "1e+22")])
def test_number_is_written_in_its_shortest_form(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(("value", "kind"), [("a", "INTEGER"), (1, "TEXT"), ("1", "DOUBLE"), (1.5, "INTEGER")])
def test_value_of_another_type_is_refused(value: object, kind: str) -> None:
    with pytest.raises(NeaspecError) as caught:
        encode(value, Column("a", kind))
    assert caught.value.code == "value.type"


@pytest.mark.parametrize("text", ["x", "9" * 5000, "1.5"])
def test_text_that_is_no_integer_is_refused(text: str) -> None:
    with pytest.raises(NeaspecError):
        decode(text, Column("a", "INTEGER"))
