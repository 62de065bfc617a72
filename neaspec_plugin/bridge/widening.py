"""The widening report in words: what a table shows of CHANGE_ROWS of neaspec:wideningreport."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from neaspec_plugin.bridge import labels, outputs, zones
from neaspec_plugin.bridge.language import label, locale, translate

_UNKNOWN = "–"


COLUMNS = ("corridor", "before", "measure", "country", "value_before", "value_after", "gain")
"""Columns of the written table; corridor and before are the names of the two versions."""


def save(rows: Iterable[Mapping[str, Any]], path: str) -> None:
    """Write the changes as CSV. Raises NeaspecError `output.not_written`."""
    outputs.write_table(path, COLUMNS, rows)


def titles() -> list[str]:
    """Return the headers of the table."""
    return [
        translate("CheckCorridors", "Corridor"),
        translate("Widening", "Measure"),
        translate("Widening", "Before"),
        translate("Widening", "After"),
        translate("Widening", "Gain"),
    ]


def lines(rows: Iterable[Mapping[str, Any]]) -> list[list[str]]:
    """Return the cells of the table, a line for each change."""
    return [
        [
            f"{row['before']} → {row['corridor']}",
            measure(str(row["measure"]), str(row["country"])),
            *(number(row[name]) for name in ("value_before", "value_after", "gain")),
        ]
        for row in rows
    ]


def measure(code: str, country: str) -> str:
    """Return what was measured; country: its code of two letters, empty or ZZ for ground of no known country."""
    if code != "country_km2":
        return labels.column_title(code)
    known = country not in ("", "ZZ")
    name = label(zones.country_labels(country)) if known else labels.value_label("corridor", "scope", "unspecified")
    return translate("Widening", "area in {country} (km²)").format(country=name)


def number(value: Any) -> str:
    """Return a number as the spoken language writes it; a dash for what is not known."""
    if value is None:
        return _UNKNOWN
    return locale().toString(float(value), "f", 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 3)
