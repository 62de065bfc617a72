"""What becomes of a network in QGIS: corridors outlined, cut and measured, and the rows of their layers.

core.corridor is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from neaspec_plugin.bridge import records, zones
from neaspec_plugin.bridge.outputs import Column
from neaspec_plugin.core.contour import closed, contour
from neaspec_plugin.core.network import Corridor, Link, Network
from neaspec_plugin.core.problem import Cancelled, Problem, Report, Severity, silent
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.corridor_inputs import Ground, territory_of

if TYPE_CHECKING:
    from neaspec_plugin.core import corridor

LINK_COLUMNS = (
    Column("code"),
    Column("from_patch", int),
    Column("to_patch", int),
    Column("least_cost_km", float),
    Column("euclidean_km", float),
    Column("path_length_km", float),
    Column("cost_per_euclidean", float),
    Column("cost_per_length", float),
)
CORRIDOR_COLUMNS = (
    Column("code"),
    Column("from_patch", int),
    Column("to_patch", int),
    Column("scope"),
    Column("connectivity_type"),
    Column("countries"),
    Column("least_cost_km", float),
    Column("cutoff_km", float),
    Column("length_km", float),
    Column("area_km2", float),
    Column("min_width_m", float),
    Column("mean_width_m", float),
    Column("min_width_x", float),
    Column("min_width_y", float),
)
STOP_S = 1.5
"""Seconds that outlining whole pairs may go on after a stop."""


@dataclass(frozen=True)
class Cut:
    """Where corridors end."""

    kind: str
    """cutoff, share (of each least cost) or width (the least cutoff that reaches it)."""
    cutoff: float
    """Greatest NLCC, cost-weighted m; of no matter for a share."""
    share: float
    """NLCC up to this share of the least cost, 0..1."""
    width_m: float
    """Least width wanted, m; 0 where none is known."""

    def of(self, link: Link) -> float:
        """Return the cutoff of a link before it is narrowed to the width, cost-weighted m."""
        return self.share * link.least_cost if self.kind == "share" else self.cutoff


@dataclass(frozen=True)
class Found:
    """One corridor with its outline and measures."""

    link: Link
    polygon: Any
    """Outline outside both cores, in the grid's CRS."""
    axis: Any
    """Least-cost path, in the grid's CRS."""
    measures: corridor.Measures
    cutoff: float
    """NLCC at which the corridor is cut, cost-weighted m."""


@dataclass(frozen=True)
class Outlined:
    """The pairs that are whole."""

    network: Network
    """Links, corridors and surface of these pairs."""
    found: tuple[Found, ...]
    """Their corridors; none for patches that touch."""


def outlined(call: Call, ground: Ground, result: Network, cut: Cut, report: Report) -> Outlined:
    """Return the corridors outlined, cut and measured; after a stop those that are whole.

    Raises Cancelled when the work is stopped before one pair is whole.
    """
    outliner = _Outliner(call, ground, cut, silent if result.stopped else report)
    found: list[Found] = []
    cutoffs: dict[str, float] = {}
    until = time.monotonic() + STOP_S if result.stopped else None
    for number, (link, corridor) in enumerate(zip(result.links, result.corridors), start=1):
        try:
            outliner.share = (number - 1) / len(result.links)
            one = outliner.outline(link, corridor)
            cutoffs[link.code] = one.cutoff if one else cut.of(link)
            found += [one] if one else []
            outliner.report(number / len(result.links))
        except Cancelled:
            until = 0.0
        if until is not None and time.monotonic() > until:
            break
    whole = len(cutoffs) == len(result.links) and cut.kind != "width"
    if not cutoffs:
        raise Cancelled
    network = result if whole else result.kept(cutoffs)
    return Outlined(replace(network, stopped=until is not None), tuple(found))


class _Outliner:
    """Draws corridors of one network."""

    def __init__(self, call: Call, ground: Ground, cut: Cut, report: Report) -> None:
        """Get the countries and the surroundings of the cores ready."""
        self.call, self.ground, self.cut, self.report = call, ground, cut, report
        self.share = 0.0
        self.grid = ground.resistance.grid
        self.territory = territory_of(call, self.grid.crs)
        # Outlines are drawn straight by half a cell: one cell of margin (with square corners) decides what touches.
        self.reached = {patch: core.buffer(self.grid.cell, 1) for patch, core in ground.cores.items()}

    def outline(self, link: Link, corridor: Corridor) -> Found | None:
        """Return the corridor of a link, None where the patches touch."""
        on_way = self.ground.labels[link.rows, link.columns]
        if not ((on_way != link.a) & (on_way != link.b)).any():
            self.call.list([Problem("corridor.touching", Severity.NOTE, link.code, {"a": link.a, "b": link.b})])
            return None
        widest = self._drawn(link, corridor, self.cut.of(link))
        if self.cut.kind != "width" or not widest.measures.min_width_m >= self.cut.width_m:
            return widest
        # The wider the cutoff the wider the corridor, so the levels at which cells join it can be bisected.
        levels = np.unique(corridor.costs)
        low, high, best = 0, levels.size - 1, widest
        while low < high:
            self.report(self.share)
            middle = (low + high) // 2
            drawn = self._drawn(link, corridor.within(float(levels[middle])), float(levels[middle]))
            if drawn.measures.min_width_m >= self.cut.width_m:
                high, best = middle, drawn
            else:
                low = middle + 1
        return best

    def _drawn(self, link: Link, drawn: Corridor, cutoff: float) -> Found:
        """Return a corridor's outline with its measures."""
        from neaspec_plugin.core import corridor

        row0, column0, mask = drawn.mask.row0, drawn.mask.column0, closed(drawn.mask.values)
        part = replace(
            self.grid, west=self.grid.west + column0 * self.grid.cell, north=self.grid.north - row0 * self.grid.cell
        )
        labels = self.ground.labels[row0 : row0 + mask.shape[0], column0 : column0 + mask.shape[1]]
        outside = mask & (labels != link.a) & (labels != link.b)
        axis = corridor.axis_of(*self.grid.centre(link.rows, link.columns))
        edge = contour(outside, link.rows - row0, link.columns - column0)
        polygon = corridor.smooth(corridor.drawn(edge, part), axis, self.grid.cell)
        cores = [self.reached[link.a], self.reached[link.b]]
        return Found(link, polygon, axis, corridor.measure(polygon, axis, self.territory, cores=cores), cutoff)


def link_values(link: Link) -> dict[str, Any]:
    """Return the attributes of a least-cost path."""
    return {
        "code": link.code,
        "from_patch": link.a,
        "to_patch": link.b,
        "least_cost_km": link.least_cost / 1000,
        "euclidean_km": link.euclidean_m / 1000,
        "path_length_km": link.path_length_m / 1000,
        "cost_per_euclidean": link.cost_ratio,
        "cost_per_length": link.least_cost / link.path_length_m,
    }


def corridor_values(one: Found) -> dict[str, Any]:
    """Return the attributes of a corridor."""
    measures = one.measures
    return {
        "code": one.link.code,
        "from_patch": one.link.a,
        "to_patch": one.link.b,
        "scope": measures.scope,
        "connectivity_type": measures.connectivity_type,
        "countries": "|".join(zones.iso2(code) for code in measures.countries),
        "least_cost_km": one.link.least_cost / 1000,
        "cutoff_km": one.cutoff / 1000,
        "length_km": measures.length_km,
        "area_km2": measures.area_km2,
        "min_width_m": records.known(measures.min_width_m),
        "mean_width_m": records.known(measures.mean_width_m),
        "min_width_x": records.known(measures.min_width_at[0]),
        "min_width_y": records.known(measures.min_width_at[1]),
    }
