"""Which days an ISO 8601 text of a record may mean: a year, a month, a day, a time, or an interval of two of them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone


@dataclass(frozen=True)
class Span:
    """Days from the first to the last that are meant, both included."""

    first: date
    last: date

    @property
    def months(self) -> frozenset[int]:
        """The months (1..12) that it touches."""
        if (self.last - self.first).days >= 365:
            return frozenset(range(1, 13))
        days = range((self.last - self.first).days + 1)
        return frozenset((self.first + timedelta(days=day)).month for day in days)

    def days_apart(self, other: Span) -> int:
        """Return the days between two spans, 0 when they touch."""
        return max((other.first - self.last).days, (self.first - other.last).days, 0)


def span(text: str | None) -> Span | None:
    """Return the days that a text means, or None when it means none."""
    parts = (text or "").split("/")
    try:
        first, last = _days(parts[0])[0], _days(parts[-1])[1]
    except ValueError:
        return None
    return Span(first, last) if first <= last and len(parts) <= 2 else None


def _days(text: str) -> tuple[date, date]:
    numbers = [int(part) for part in text[:10].split("-")]
    if len(numbers) == 1:
        return date(numbers[0], 1, 1), date(numbers[0], 12, 31)
    if len(numbers) == 2:
        year, month = numbers
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    day = date(*numbers)
    return day, day


TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?\s*(?:(Z)|([+-])(\d\d):?(\d\d))?", re.IGNORECASE
)


def stamp(text: str) -> str | None:
    """Return a time as the format writes it, UTC with milliseconds and Z, or None when it is no time.

    GDAL writes it without milliseconds, with an offset, or without either, as its version and settings will have it; a
    time without an offset is UTC, as GeoPackage says.
    """
    found = TIME.fullmatch(text.strip())
    if found is None:
        return None
    day, minute, second, fraction, _, sign, hours, minutes = found.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{minute}:{second or '00'}")
    except ValueError:
        return None
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    moment = (moment + offset if sign == "-" else moment - offset).replace(tzinfo=timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + (fraction or "").ljust(3, "0")[:3] + "Z"
