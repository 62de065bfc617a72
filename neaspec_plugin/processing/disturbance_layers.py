"""From the layers of the pressures table to scores, strip by strip."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsVectorLayer

from neaspec_plugin.bridge import layers, pressures
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.pressures import Faults, Piece, Source
from neaspec_plugin.core.footprint import footprints
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.pressure import DISTANCE_KINDS, UNIT, scores_of_squares
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity
from neaspec_plugin.io import scoring
from neaspec_plugin.io.bands import Rows
from neaspec_plugin.io.burning import Features, burn_file
from neaspec_plugin.io.scoring import Presence, Scorer, Wide, widened
from neaspec_plugin.io.strips import Stop, Strip, strips
from neaspec_plugin.processing.call import Call

_EXTENT = re.compile(r"\s*-?[\d.]+\s*,\s*-?[\d.]+\s*,")
"""How the text of an extent begins; a file's name does not."""
_MOST_WEIGHTS = 255


class Layers:
    """Reads the layers of one run; files it writes on the way lie in a folder that goes with the run."""

    def __init__(self, call: Call, grid: Grid, scratch: Path, files: ExitStack, stop: Stop) -> None:
        """grid: of the area; scratch: folder for what is written on the way; files: closes what is opened.

        stop: asked by work in other threads whether it is still wanted.
        """
        self._call, self._grid, self._scratch, self._files, self._stop = call, grid, scratch, files, stop
        self._written = 0

    def inside(self) -> Rows | None:
        """Return which cells belong to the area: those under the polygons of a layer; None = all of an extent."""
        value = self._call.parameters.get("AREA")
        if isinstance(value, str) and _EXTENT.match(value):
            return None
        layer = value
        if not isinstance(value, QgsMapLayer):
            layer = QgsProcessingUtils.mapLayerFromString(str(value), self._call.context)
        if not isinstance(layer, QgsVectorLayer):
            return None
        shapes = layers.shapes(layer, self._grid.crs, self._call.context)
        rows = self._burnt([(shape.wkb, 1.0) for shape in shapes], self._grid)
        parts = [Strip(first, min(first + 512, self._grid.rows)) for first in range(0, self._grid.rows, 512)]
        if not any(rows.presence(part).any() for part in parts):
            raise NeaspecError("layer.no_overlap", layer.name())
        return rows

    def labels(self, shapes: Sequence[tuple[bytes, int]]) -> Rows:
        """Return zones on the grid by the number of each shape; 0 = no zone."""
        return self._burnt([(wkb, float(number)) for wkb, number in shapes], self._grid, mode="value")

    def scorers(self, sources: Sequence[Source], inside: Rows | None, report: Report) -> dict[str, Scorer]:
        """Return what scores each pressure that has a layer, by its code."""
        found: dict[str, list[Scorer]] = {}
        for number, source in enumerate(sources):
            report(number / len(sources))
            self._call.say(
                translate("Disturbance", "{number}/{total} {pressure}: {layer}").format(
                    number=number + 1,
                    total=len(sources),
                    pressure=label(source.pressure.label),
                    layer=source.layer.name(),
                )
            )
            one = self._raster(source, inside) if source.kind == "raster" else self._vector(source)
            found.setdefault(source.pressure.code, []).append(one)
        return {code: scoring.greatest(several) for code, several in found.items()}

    def _vector(self, source: Source) -> Scorer:
        kind = source.pressure.rule.kind
        wide = widened(self._grid, source.pressure.farthest_m)
        faults = Faults()
        call = self._call
        found = list(pressures.pieces(source, self._grid, wide.grid.bounds, call.context, faults, call.listen))
        problems = faults.problems(source)
        if not found:
            problems.append(Problem("layer.nothing_in_area", Severity.WARNING, source.layer.name()))
        self._call.list(problems)
        if kind in DISTANCE_KINDS:
            return self._by_distance(source, found, wide)
        if UNIT[kind] == "people_km2":
            people = self._burnt([(one.wkb, one.people) for one in found], wide.grid, mode="sum")
            return scoring.by_people(source.pressure, people, wide, self._stop.listen)
        return self._by_cover(source, found)

    def _by_distance(self, source: Source, found: Sequence[Piece], wide: Wide) -> Scorer:
        """Score features by distance: those of one weight and one reach together."""
        kinds = sorted({(one.weight, one.reach_m) for one in found}) or [(1.0, source.pressure.reach_m)]
        presences = []
        for weight, reach in kinds:
            burnt = [(one.wkb, 1.0) for one in found if (one.weight, one.reach_m) == (weight, reach)]
            rows = self._burnt(burnt, wide.grid, all_touched=True)
            table = scores_of_squares(source.pressure, self._grid.cell, reach) * np.float32(weight)
            presences.append(Presence(rows.presence, reach, table))
        return scoring.by_distance(presences, wide)

    def _by_cover(self, source: Source, found: Sequence[Piece]) -> Scorer:
        """Score features by the share of a cell they cover; the heavier ones are burnt last, so that they show."""
        thin = ((one.wkb, one.width_m, one.weight) for one in found if one.width_m)
        narrow = footprints(thin, self._grid, self._call.listen)
        broad = sorted((one for one in found if not one.width_m), key=lambda one: one.weight)
        weights = sorted({one.weight for one in broad})[-_MOST_WEIGHTS:]
        number = {weight: place for place, weight in enumerate(weights, 1)}
        burnt = ((one.wkb, number[one.weight]) for one in broad)
        features = Features(burnt, self._grid, self._call.listen) if broad else None
        table = np.array([0.0, *weights])
        return scoring.by_cover(source.pressure, features, table, narrow, self._grid)

    def _raster(self, source: Source, inside: Rows | None) -> Scorer:
        """Score a raster: by distance to its cells that count, by their share, or by their values."""
        path, kind, name = layers.raster_path(source.layer), source.pressure.rule.kind, source.layer.name()
        with self._call.about(name):
            if kind in DISTANCE_KINDS:
                wide = widened(self._grid, source.pressure.reach_m)
                rows = self._opened(path, wide.grid, "nearest")
                self._list_unknown(source, rows, wide, inside)
                table = scores_of_squares(source.pressure, self._grid.cell)
                return scoring.by_distance([Presence(_there(rows, source.codes), source.pressure.reach_m, table)], wide)
            if source.codes:
                return scoring.by_values(source.pressure, self._share_of_classes(path, source.codes), name)
            rows = self._opened(path, self._grid, "average")
            if kind == "quantiles":
                report = self._call.report(0.1, 0.2)
                return scoring.by_quantiles(source.pressure, rows, inside, self._grid, name, report)
            return scoring.by_values(source.pressure, rows.values, name)

    def _list_unknown(self, source: Source, rows: Rows, wide: Wide, inside: Rows | None) -> None:
        """List how much of the area a raster of features says nothing about: none is taken to be there."""
        if rows.complete:
            return
        cells, report = 0, self._call.report(0.02, 0.02)
        for strip in strips(self._grid):
            report(strip.first / self._grid.rows)
            unknown = np.isnan(wide.columns(rows.values(wide.rows(strip))))
            cells += int((unknown if inside is None else unknown & inside.presence(strip)).sum())
        if cells:
            values = {"area_km2": round(cells * self._grid.cell_km2, 3), "pressure": source.pressure.code}
            self._call.list([Problem("disturbance.nothing_known", Severity.WARNING, source.layer.name(), values)])

    def _share_of_classes(self, path: str, codes: Sequence[float]) -> Callable[[Strip], Array]:
        """Return what gives the share of each cell that the classes hold; finer cells are counted."""
        rows = self._opened(path, self._grid, "nearest")
        if not rows.resampled or rows.cell >= self._grid.cell:
            return scoring.of_classes(rows, codes)
        finer = replace(
            self._grid,
            cell=self._grid.cell / scoring.FINER,
            rows=self._grid.rows * scoring.FINER,
            columns=self._grid.columns * scoring.FINER,
        )
        return scoring.of_finer_classes(self._opened(path, finer, "nearest"), codes, self._grid)

    def _opened(self, path: str, grid: Grid, resampling: str) -> Rows:
        return self._files.enter_context(Rows(path, grid, resampling))

    def _burnt(self, features: Sequence[tuple[bytes, float]], grid: Grid, **how: object) -> Rows:
        """Return features burnt into a file on a grid."""
        self._written += 1
        path = self._scratch / f"burnt_{self._written}.tif"
        burn_file(features, grid, path, report=self._call.listen, **how)  # type: ignore[arg-type]
        return self._opened(str(path), grid, "nearest")


def _there(rows: Rows, codes: Sequence[float]) -> Callable[[Strip], Array]:
    """Return what gives where a raster holds one of the codes, or anything but 0 where none is named."""
    if not codes:
        return rows.presence
    return lambda strip: np.isin(rows.values(strip), codes)


def uncertain(call: Call, sources: Sequence[Source], grid: Grid) -> tuple[list[Problem], dict[str, int]]:
    """Return a problem for each side on which a layer ends too early, and how many cells from each edge that reaches.

    A cell is uncertain when ground beyond the end of a layer lies within the reach of the layer's pressure. Values of a
    raster count where they are: only distances to its cells reach further, and not by class.
    """
    problems, depth = [], dict.fromkeys(pressures.SIDES, 0)
    for source in sources:
        pressure, raster = source.pressure, source.kind == "raster"
        reach = pressure.reach_m if raster else pressure.farthest_m
        if not reach or (raster and pressure.rule.kind not in DISTANCE_KINDS):
            continue
        needed = widened(grid, reach).grid.bounds
        for side, metres in pressures.shortfalls(source.layer, needed, grid.crs, call.context).items():
            cells = int(np.ceil(metres / grid.cell))
            if cells > 1:
                problems.append(
                    Problem(
                        "disturbance.layer_ends",
                        Severity.WARNING,
                        source.layer.name(),
                        {"side": f"side_{side}", "short_m": round(metres), "reach_m": reach},
                    )
                )
                depth[side] = max(depth[side], cells)
    return problems, depth


def uncertain_rows(depth: dict[str, int], grid: Grid, strip: Strip) -> Array:
    """Return which cells of a strip are uncertain, uint8."""
    rows = np.arange(strip.first, strip.last)[:, None]
    columns = np.arange(grid.columns)[None, :]
    found = (rows < depth["north"]) | (rows >= grid.rows - depth["south"])
    return (found | (columns < depth["west"]) | (columns >= grid.columns - depth["east"])).astype(np.uint8)
