"""A row of a log is a change or it is not, whichever way it is looked at."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.admission import change_of, plain_change, strict_change
from neaspec_plugin.core.history import RecordKey, Signature, change, written
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.schema import load_schema

SCHEMA = load_schema()
FIELDS = st.sampled_from(["name_local", "area_km2", "geom", "tier", "noise_db", "deleted"])
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.dictionaries(FIELDS, st.none() | TEXTS, min_size=1, max_size=4)
IDS = st.integers(0, 2**256 - 1).map(lambda number: format(number, "064x"))
MANGLED = st.sampled_from(
    [
        lambda text: text.replace(":", ": "),
        lambda text: text.replace(",", ", "),
        lambda text: text[:-1],
        lambda text: text + " ",
        lambda text: text.replace("{", '{"tier":"x",', 1),
        lambda text: text.replace("n", "\\u006e"),
        lambda text: text.replace('"', "'"),
        lambda text: text.replace("null", "0"),
        lambda text: json.dumps([text]),
    ]
)


def row(values: dict[str, Any], parents: list[str], author: str, snapshot: bool) -> dict[str, Any]:
    key = RecordKey("site", "00000000-0000-4000-8000-000000000001")
    item = change(key, values, parents, Signature("RU-TEST-01", author, "2026-05-01T03:00:00.000Z", "t/1"), snapshot)
    above, told = written(item)
    return {
        "change_id": item.id, "rec": item.record, "tbl": item.table, "office": item.office, "author": item.author,
        "at": item.at, "tool": item.tool, "snapshot": int(snapshot), "parents": above, "set_json": told,
    }  # fmt: skip


def said(found: Any) -> Any:
    try:
        return found()
    except NeaspecError as error:
        return error.code, error.place, error.values


@given(VALUES, st.lists(IDS, max_size=3, unique=True), TEXTS, st.booleans())
def test_row_that_the_format_wrote_is_the_same_change_both_ways(
    values: dict[str, Any], parents: list[str], author: str, snapshot: bool
) -> None:
    made = row(values, parents, author, snapshot)
    assert change_of(made, SCHEMA) == strict_change(made, SCHEMA)
    assert plain_change(made, SCHEMA) in (None, strict_change(made, SCHEMA))


@given(VALUES, st.lists(IDS, max_size=3), st.sampled_from(["set_json", "parents", "author", "tbl", "rec"]), MANGLED)
@settings(max_examples=300)
def test_mangled_row_is_judged_as_strictly_both_ways(
    values: dict[str, Any], parents: list[str], column: str, mangle: Any
) -> None:
    made = row(values, parents, "officer", False)
    made[column] = mangle(made[column])
    assert said(lambda: change_of(made, SCHEMA)) == said(lambda: strict_change(made, SCHEMA))


def test_nearly_all_rows_go_the_short_way() -> None:
    made = row({"name_local": "虎豹走廊", "area_km2": "5"}, ["0" * 64], "officer", False)
    assert plain_change(made, SCHEMA) == strict_change(made, SCHEMA)


@pytest.mark.parametrize("text", ['{"name_local":"\u1112\u1161\u11ab"}', '{"name_local":"' + "1" * 400 + '"}'])
def test_text_that_is_not_plain_is_left_to_the_slow_way(text: str) -> None:
    assert plain_change({**row({"name_local": "x"}, [], "officer", False), "set_json": text}, SCHEMA) is None
