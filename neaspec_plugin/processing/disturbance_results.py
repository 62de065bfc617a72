"""What comes of the scores: rasters, tables, chart and records."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from neaspec_plugin.bridge import chart, styles, zones
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.looks import colour
from neaspec_plugin.bridge.outputs import made_folder, write_table
from neaspec_plugin.core import disturbance, zone
from neaspec_plugin.core.disturbance import Scheme
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.uncertainty import uncertainty
from neaspec_plugin.core.zone import UNSPECIFIED, Sums, ZoneSummary
from neaspec_plugin.io.bands import Rows
from neaspec_plugin.io.proximity import Later
from neaspec_plugin.io.sheets import Sheet, sheet
from neaspec_plugin.io.staging import Batch
from neaspec_plugin.io.strips import Strip
from neaspec_plugin.processing.call import Call

RASTERS: Mapping[str, tuple[str, str, float]] = {
    "OUTPUT": ("disturbance", "float32", math.nan),
    "DOMINANT": ("dominant", "uint8", 255),
    "DOMINANT_SHARE": ("dominant_share", "float32", math.nan),
    "UNCERTAIN": ("uncertain", "uint8", 255),
    "MEAN_INDEX": ("disturbance", "float32", math.nan),
    "DEVIATION": ("deviation", "float32", math.nan),
}
"""Style, type and NoData of each raster that may be asked for."""
_NO_NUMBER = 255
_MOST_BARS = 24


@dataclass(frozen=True)
class Zoning:
    """Zones that are summed up together."""

    codes: tuple[str, ...]
    """Their codes; the number of a zone is its place, from 1."""
    labels: tuple[Rows, ...]
    """Rasters of the numbers; zones that overlap are in different ones. None = everything is of no zone."""
    rest: str = UNSPECIFIED
    """Code of the ground of no zone; empty = it is of no interest."""


@dataclass(frozen=True)
class Task:
    """What is to be computed for each strip."""

    scheme: Scheme
    method: str | None
    """One of disturbance.METHODS; None = the scheme's."""
    spread: float
    draws: int
    seed: int
    wanted: frozenset[str]
    """Names of the rasters asked for."""
    scores: bool
    """Whether the score of each pressure is wanted."""
    zonings: Mapping[str, Zoning]
    """By name: countries, sites."""


@dataclass(frozen=True)
class Inputs:
    """What one strip is computed from."""

    scores: Mapping[str, Later]
    """What gives the scores of each pressure."""
    inside: Array | None
    """bool, which cells belong to the area; None = all."""
    labels: Mapping[str, Sequence[Array]]
    """Numbers of the zones, by zoning."""
    uncertain: Array
    """uint8, 1 where a layer ends too near."""


@dataclass(frozen=True)
class Outcome:
    """What became of one strip."""

    rasters: Mapping[str, Array]
    """Values by the name of their raster."""
    scores: Mapping[str, Array]
    """Scores by pressure, when they are wanted."""
    sums: Mapping[str, Sums]
    """By zoning."""
    gaps: Mapping[str, int]
    """Cells of the area without data, by pressure."""


def compute(task: Task, inputs: Inputs) -> Outcome:
    """Compute one strip."""
    scores: dict[str, Array] = {}
    gaps: dict[str, int] = {}
    for code, later in inputs.scores.items():
        values = later()
        unknown = np.isnan(values) if inputs.inside is None else np.isnan(values) & inputs.inside
        gaps[code] = int(unknown.sum())
        if inputs.inside is not None:
            values[~inputs.inside] = np.nan
        scores[code] = values
    index = disturbance.combine(task.scheme, scores, task.method)
    gives = disturbance.shares(task.scheme, scores, task.method)
    found = {"OUTPUT": index, **_dominant(task, gives, index), **_spread(task, scores)}
    if "UNCERTAIN" in task.wanted:
        found["UNCERTAIN"] = np.where(np.isnan(index), _NO_NUMBER, inputs.uncertain).astype(np.uint8)
    classes = disturbance.classify(task.scheme, index)
    sums = {
        name: _sums(task, zoning, inputs.labels[name], index, classes, list(gives.values()))
        for name, zoning in task.zonings.items()
    }
    return Outcome(found, scores if task.scores else {}, sums, gaps)


def _dominant(task: Task, gives: Mapping[str, Array], index: Array) -> dict[str, Array]:
    if not {"DOMINANT", "DOMINANT_SHARE"} & task.wanted:
        return {}
    number, share = disturbance.dominant(gives, list(task.scheme.pressures))
    return {"DOMINANT": np.where(np.isnan(index), _NO_NUMBER, number).astype(np.uint8), "DOMINANT_SHARE": share}


def _spread(task: Task, scores: Mapping[str, Array]) -> dict[str, Array]:
    if not {"MEAN_INDEX", "DEVIATION"} & task.wanted:
        return {}
    mean, deviation = uncertainty(task.scheme, scores, task.spread, task.draws, task.seed, task.method)
    return {"MEAN_INDEX": mean, "DEVIATION": deviation}


def _sums(
    task: Task, zoning: Zoning, labels: Sequence[Array], index: Array, classes: Array, gives: Sequence[Array]
) -> Sums:
    count, zone_count = len(task.scheme.classes), len(zoning.codes)
    total = zone.sums(labels[0] if labels else None, zone_count, index, classes, count, gives)
    for more in labels[1:]:
        total = total + zone.sums(more, zone_count, index, classes, count, gives)
    return total


class Sheets:
    """The rasters of one run while they are written."""

    def __init__(
        self,
        call: Call,
        task: Task,
        grid: Grid,
        described: Mapping[str, str],
        open_: ExitStack,
        batch: Batch,
    ) -> None:
        """Make every raster that is asked for, within the batch; `open_` closes them."""
        self.results: dict[str, str] = {}
        self._sheets: dict[str, Sheet] = {}
        self._scores: dict[str, Sheet] = {}
        self._looks: dict[str, str] = {}
        for number, name in enumerate(name for name in RASTERS if name in task.wanted):
            style, kind, nodata = RASTERS[name]
            definition = call.algorithm.parameterDefinition(name)
            self.results[name] = path = call.output(name, style, definition.description())
            start = 0.9 + 0.08 * number / len(task.wanted)
            report = call.report(start, start + 0.08 / len(task.wanted))
            self._sheets[name] = open_.enter_context(sheet(batch.path(path), grid, kind, nodata, described, report))
        if task.scores:
            self.results["PRESSURE_LAYERS"] = folder = made_folder(call.written("PRESSURE_LAYERS", ""))
            for code in task.scheme.pressures:
                if code in described["NEASPEC_PRESSURES"].split(","):
                    path = str(Path(folder) / f"{code}.tif")
                    about = {**described, "NEASPEC_UNIT": f"score 0..{task.scheme.pressures[code].maximum:g}"}
                    waiting = batch.path(path)
                    self._scores[code] = open_.enter_context(sheet(waiting, grid, metadata=about))
                    self._looks[str(waiting)] = str(batch.path(str(Path(folder) / f"{code}.qml")))

    def put(self, strip: Strip, outcome: Outcome) -> None:
        """Write a strip."""
        for name, one in self._sheets.items():
            one.put(strip, outcome.rasters[name])
        for code, one in self._scores.items():
            one.put(strip, outcome.scores[code])

    def dress(self) -> None:
        """Lay a style beside the raster of each pressure, by which QGIS shows it; the rasters are written by now."""
        for raster, style in self._looks.items():
            styles.keep(raster, "score", style)


def rows_of(found: Sequence[ZoneSummary], key: str) -> list[dict[str, Any]]:
    """Return the rows of a table: zone, area, mean, area of each class, the greatest pressure, what each gives."""
    return [
        {
            key: one.code,
            "area_km2": one.area_km2,
            "mean_index": one.mean,
            **{f"{name}_km2": area for name, area in one.class_km2.items()},
            "greatest": one.greatest,
            **{f"gives_{code}": points for code, points in one.gives.items()},
        }
        for one in found
    ]


def write_tables(
    call: Call,
    task: Task,
    countries: Sequence[ZoneSummary],
    sites: Sequence[ZoneSummary],
    results: dict[str, Any],
    batch: Batch,
) -> None:
    """Write the tables and the chart that are asked for."""
    for name, key, found in (("TABLE", "country", countries), ("SITE_TABLE", "site", sites)):
        path = call.written(name, ".csv")
        rows = rows_of(found, key)
        if path and rows:
            write_table(batch.path(path), list(rows[0]), rows)
            results[name] = path
    path = call.written("CHART", ".png")
    if path:
        chart.save(_chart(task.scheme, countries, sites), batch.path(path))
        results["CHART"] = path


def _chart(scheme: Scheme, countries: Sequence[ZoneSummary], sites: Sequence[ZoneSummary]) -> chart.Chart:
    """Return the bars of the countries and, below, of the most disturbed sites."""
    shown = [*countries, *sorted(sites, key=lambda each: -each.mean)][:_MOST_BARS]
    names = [label(zones.country_labels(one.code)) for one in countries] + [one.code for one in shown[len(countries) :]]
    given = [code for code in scheme.pressures if any(code in one.gives for one in shown)]
    numbers = {code: number for number, code in enumerate(scheme.pressures, 1)}
    bars = [chart.Bar(name, {code: one.gives[code] for code in given}) for name, one in zip(names, shown)]
    return chart.Chart(
        title=translate("Disturbance", "What each pressure gives to the disturbance"),
        axis=translate("Disturbance", "Mean disturbance index (0 to 100)"),
        series={code: chart.Series(label(scheme.pressures[code].label), colour(numbers[code])) for code in given},
        bars=bars,
        note=f"{label(scheme.label)} {scheme.version}",
    )
