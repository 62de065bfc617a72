"""Which days a text of a record may mean."""

from __future__ import annotations

from datetime import date

import pytest

from neaspec_plugin.core.moments import Span, span, stamp


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-05-01T10:20+09:00", date(2026, 5, 1), date(2026, 5, 1)),
        ("2025-12-30/2026-01-02", date(2025, 12, 30), date(2026, 1, 2)),
    ],
)
def test_text_means_days(text: str, first: date, last: date) -> None:
    assert span(text) == Span(first, last)


@pytest.mark.parametrize("text", ["", None, "spring", "2026-13", "2026-02-30", "2026-05-02/2026-05-01", "1/2/3"])
def test_text_that_means_no_days_is_none(text: str) -> None:
    assert span(text) is None


def test_span_knows_its_months_and_its_distance() -> None:
    winter = Span(date(2025, 12, 30), date(2026, 1, 2))
    assert winter.months == {12, 1}
    assert Span(date(2020, 1, 1), date(2026, 1, 1)).months == frozenset(range(1, 13))
    assert winter.days_apart(Span(date(2026, 1, 5), date(2026, 1, 6))) == 3
    assert winter.days_apart(Span(date(2026, 1, 1), date(2026, 1, 6))) == 0


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2026-05-01T10:20:30.123Z", "2026-05-01T10:20:30.123Z"),
        ("2026-11-28T03:01:10Z", "2026-11-28T03:01:10.000Z"),
        ("2026-05-01T10:20:30.5+09:00", "2026-05-01T01:20:30.500Z"),
        ("2026-05-01 10:20", "2026-05-01T10:20:00.000Z"),
        ("2026-05-01T23:30:00-0830", "2026-05-02T08:00:00.000Z"),
        ("2026-02-30T10:20:30Z", None),
        ("spring", None),
    ],
)
def test_time_of_another_program_is_written_as_the_format_has_it(text: str, written: str | None) -> None:
    assert stamp(text) == written
