"""The tables of neaspec:comparescenarios: gains by measure and country, classes of sites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from neaspec_plugin.bridge.measures import Area
from neaspec_plugin.core import scenario
from neaspec_plugin.processing.scenario_runs import ALL, State

TOGETHER = "all"
"""Name of the scenario of all measures."""
SITE_COLUMNS = ("measure", "site", "class_before", "class_after", "covered_percent")


def site_row(measure: str, site: str, before: int, after: int, covered: float | None) -> dict[str, Any]:
    """Return a row of the table of sites; covered: share 0..1 of the site that the measure covers."""
    percent = None if covered is None else 100.0 * covered
    return {"measure": measure, "site": site, "class_before": before, "class_after": after, "covered_percent": percent}


def gain_rows(
    before: State, after: Mapping[str, State], areas: Mapping[str, Area], sites: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return a row for each scenario and country, those of single measures ranked by what they take off the index."""
    single = [code for code in after if code != TOGETHER]
    ranks = scenario.ranks([(before.index[ALL] or 0.0) - (after[code].index[ALL] or 0.0) for code in single])
    place = dict(zip(single, ranks))
    rows = []
    for code in sorted(after, key=lambda code: place.get(code, len(place) + 1)):
        touched = [row for row in sites if row["measure"] == code]
        for country in before.index:
            area = areas.get(code)
            row: dict[str, Any] = {
                "measure": code,
                "kind": area.measure.kind if area else None,
                "pressure": area.measure.pressure if area else None,
                "area_km2": area.shape.area() / 1e6 if area else None,
                "country": country,
                "rank": place.get(code),
            }
            for name, one, other in (
                ("index", before.index, after[code].index),
                ("suitability", before.suitability, after[code].suitability),
                ("corridor_km", before.corridor_km, after[code].corridor_km),
            ):
                row.update(_compared(name, one.get(country), other.get(country)))
            row["sites"] = len(touched) if country == ALL else None
            better = sum(one["class_after"] < one["class_before"] for one in touched)
            row["sites_better"] = better if country == ALL else None
            rows.append(row)
    return rows


def _compared(name: str, before: float | None, after: float | None) -> dict[str, float | None]:
    """Return a number before and after and the gain: less disturbance and cost, more suitability."""
    gain = None if before is None or after is None else before - after
    if gain is not None and name == "suitability":
        gain = -gain
    return {f"{name}_before": before, f"{name}_after": after, f"{name}_gain": gain}
