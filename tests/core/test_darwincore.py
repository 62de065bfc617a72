"""Sheets of an archive are made event by event: what is held does not grow with the number of records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from neaspec_plugin.core.darwincore import lines
from neaspec_plugin.io.schema import load_schema

Record = Mapping[str, Any]
MANY = 5000


class Shelf:
    """Records that wait elsewhere, and how many were taken so far."""

    def __init__(self, **tables: list[Record]) -> None:
        self.tables = tables
        self.taken = 0

    def ordered(self, table: str, column: str) -> Iterator[Record]:
        for record in sorted(self.tables.get(table, ()), key=lambda record: str(record[column])):
            self.taken += 1
            yield record

    def find(self, table: str, uuid: str | None, columns: tuple[str, ...]) -> Record | None:
        found = (record for record in self.tables.get(table, ()) if record["uuid"] == uuid)
        return next(({name: record.get(name) for name in columns} for record in found), None)


def count(number: int, visit: str) -> Record:
    common = {"taxon_code": "PMINO", "occurrence_status": "present", "count_best": 3}
    return {"uuid": f"c{number:05}", "visit_uuid": visit, **common}


def made(shelf: Shelf) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for sheet, line in lines(shelf, load_schema()):
        found.setdefault(sheet.file, []).append(line[:2])
    return found


def test_no_more_than_one_event_with_its_counts_is_held() -> None:
    shelf = Shelf(
        visit=[{"uuid": f"v{number:05}"} for number in range(MANY)],
        count=[count(number, f"v{number:05}") for number in range(MANY)],
    )
    seen = groupby(lines(shelf, load_schema()), key=lambda made: made[1][0])
    for number, _ in enumerate(seen, start=1):
        assert shelf.taken <= 2 * number + 4
    assert number == MANY


def test_rows_are_sorted_by_event_whatever_the_order_of_tables_and_records() -> None:
    shelf = Shelf(
        survey=[{"uuid": "e"}, {"uuid": "b"}],
        visit=[{"uuid": "d", "survey_uuid": "e"}, {"uuid": "a", "survey_uuid": "none"}],
        corridor=[{"uuid": "c"}],
        count=[count(2, "d"), count(1, "d"), count(3, "a")],
    )
    found = made(shelf)
    assert found["event.csv"] == [("a", ""), ("b", ""), ("c", ""), ("d", "e"), ("e", "")]
    assert found["occurrence.csv"] == [("a", "c00003"), ("d", "c00001"), ("d", "c00002")]
    assert [line[0] for line in found["humboldt.csv"]] == ["a", "b", "d", "e"]


def test_what_names_no_event_of_its_kind_is_left_out() -> None:
    shelf = Shelf(
        survey=[{"uuid": "b"}],
        visit=[{"uuid": "c"}],
        count=[count(1, "a"), count(2, "b"), count(3, "c"), count(4, "d")],
        assessment_score=[{"uuid": "s", "assessment_uuid": "a", "indicator_code": "x", "raw_value": 1.0}],
    )
    found = made(shelf)
    assert found["occurrence.csv"] == [("c", "c00003")]
    assert "emof.csv" not in found
