"""The runs behind neaspec:comparescenarios: the algorithms of the plugin, called with the layers of each scenario."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback

from neaspec_plugin.bridge import layers, measures
from neaspec_plugin.bridge.measures import Area
from neaspec_plugin.bridge.outputs import write_table
from neaspec_plugin.bridge.pressures import Source
from neaspec_plugin.core import scenario
from neaspec_plugin.core.disturbance import Scheme, combine
from neaspec_plugin.core.grid import Array, Grid, Raster
from neaspec_plugin.io import rasters
from neaspec_plugin.io.zonal import inside
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.corridor import LeastCostCorridors
from neaspec_plugin.processing.disturbance import ScoreDisturbance
from neaspec_plugin.processing.resistance import Resistance
from neaspec_plugin.processing.suitability import HabitatSuitability

ALL = ""
"""Key of the sums over the whole area."""
_FRAME = ("AREA", "CELL_SIZE", "CRS", "SCHEME", "METHOD")
_HABITAT = ("SPECIES", "LAND_COVER", "ELEVATION", "WATER")


@dataclass(frozen=True)
class State:
    """The landscape in one scenario, each number for the whole area (ALL) and by country."""

    index: Mapping[str, float | None]
    """Mean disturbance index, 0..100."""
    suitability: Mapping[str, float | None]
    """Mean habitat suitability, 0..1; empty without land cover."""
    corridor_km: Mapping[str, float]
    """Sum of the least costs of corridors, cost-weighted km; by country those that touch it; empty without patches."""


class _Quiet(QgsProcessingMultiStepFeedback):
    """Passes on progress and stop, not the log: each scenario would say the same again."""

    def pushInfo(self, info: str) -> None:
        """Say nothing."""

    def pushWarning(self, warning: str) -> None:
        """Say nothing."""


class Runs:
    """Runs the model for one scenario after another, on one grid."""

    def __init__(self, call: Call, scheme: Scheme, folder: Path, steps: int, lands: Mapping[str, bytes]) -> None:
        """Begin without a run.

        steps: runs that will be asked for; lands: outline of each country (WKB in the CRS of the work) by code.
        """
        self._call, self._scheme, self._folder, self._lands = call, scheme, folder, lands
        self._steps = steps
        self._done = 0
        self._pairs = ""
        self.scores: dict[str, Array] = {}
        """Scores of each pressure as things are."""
        self.grid: Grid | None = None
        self._described: dict[str, str] = {}

    def baseline(self, cells: Sequence[Any]) -> State:
        """Score things as they are and keep the scores."""
        path, pressures = str(self._folder / "before.tif"), self._folder / "before"
        self._run(
            ScoreDisturbance,
            {**self._frame(), "PRESSURES": list(cells), "OUTPUT": path, "PRESSURE_LAYERS": str(pressures)},
            quiet=False,
        )
        self.grid, self._described = rasters.frame(path), rasters.metadata(path)
        self.scores = {found.stem: rasters.read(str(found)).values for found in sorted(pressures.glob("*.tif"))}
        return self._state(path, "before")

    def after(self, scores: Mapping[str, Array], name: str) -> State:
        """Return the state with other scores."""
        index = combine(self._scheme, scores, self._described.get("NEASPEC_METHOD"))
        path = str(self._folder / f"{name}.tif")
        self.write(index, path)
        return self._state(path, name)

    def write(self, index: Array, path: str) -> None:
        """Write an index with what the first one says of itself."""
        if self.grid is not None:
            rasters.write(Raster(index, self.grid), path, metadata=self._described)

    def rescored(self, area: Area, sources: Sequence[Source], cells: Sequence[Any], places: str, number: int) -> Array:
        """Return the scores of the measure's pressure after it: without what it is against, with what it moves.

        places: layer of where things are moved to, by id; empty when nothing is.
        """
        measure, context = area.measure, self._call.context
        rows: list[Any] = []
        coming: list[Any] = []
        for place, source in enumerate(sources):
            if source.pressure.code != measure.pressure:
                continue
            field = cells[3 * place + 2] if len(cells) > 3 * place + 2 else ""
            left = measures.without(source, area.shape, self._crs(), context, self._folder)
            rows += [measure.pressure, left, field] if left else []
            if places and source.kind != "raster" and not coming:
                come = measures.moved(
                    layers.vector_layer(layers.layer_named(places, context)), measure.code, source, context
                )
                coming = [measure.pressure, come, field] if come else []
        before = self.scores[measure.pressure]
        gone = self._score_alone(measure.pressure, rows, f"without_{number}")
        moved = self._score_alone(measure.pressure, coming, f"moved_{number}") if coming else None
        return scenario.score_after(before, np.zeros_like(before) if gone is None else gone, measure.part, moved)

    def _score_alone(self, code: str, rows: Sequence[Any], name: str) -> Array | None:
        """Return the scores of one pressure from other layers; None without a layer."""
        if not rows:
            self._done += 1
            return None
        folder = self._folder / name
        given = {
            **self._frame(),
            "PRESSURES": list(rows),
            "OUTPUT": str(folder) + "_index.tif",
            "PRESSURE_LAYERS": str(folder),
        }
        self._run(ScoreDisturbance, given)
        values: Array = rasters.read(str(folder / f"{code}.tif")).values
        return values

    def _state(self, index: str, name: str) -> State:
        suitability: dict[str, float | None] = {}
        corridors: dict[str, float] = {}
        if self._call.given("LAND_COVER"):
            path = str(self._folder / f"{name}_suitability.tif")
            given = {key: self._call.parameters[key] for key in _HABITAT if self._call.given(key)}
            self._run(HabitatSuitability, {**given, "DISTURBANCE": index, "OUTPUT": path})
            suitability = self._means(path)
            if self._call.given("PATCHES"):
                corridors = self._corridors(path, name)
        return State(self._means(index), suitability, corridors)

    def _corridors(self, suitability: str, name: str) -> dict[str, float]:
        """Return the least costs between the same pairs of patches in every scenario."""
        call, paths = self._call, {key: str(self._folder / f"{name}_{key}") for key in ("LINKS", "CORRIDORS")}
        resistance = str(self._folder / f"{name}_resistance.tif")
        shape = {key: call.number(key) for key in ("SHAPE", "MAX_RESISTANCE")}
        self._run(Resistance, {**shape, "SUITABILITY": suitability, "OUTPUT": resistance})
        given: dict[str, Any] = {key: call.parameters[key] for key in ("PATCHES", "PATCH_ID") if call.given(key)}
        if self._lands:
            given.update({key: call.parameters[key] for key in ("COUNTRIES", "COUNTRY_FIELD") if call.given(key)})
        if self._pairs:
            given.update({"NEIGHBOURS": "table", "PAIRS": self._pairs})
        outputs = {key: f"{path}.gpkg" for key, path in paths.items()}
        outputs["SURFACE"] = str(self._folder / f"{name}_surface.tif")
        told = self._run(
            LeastCostCorridors, {**given, **outputs, "RESISTANCE": resistance, "CUTOFF": call.number("CUTOFF")}
        )
        rows = told["CORRIDOR_ROWS"]
        if not self._pairs:
            self._pairs = str(self._folder / "pairs.csv")
            write_table(
                self._pairs, ["from", "to"], [{"from": row["from_patch"], "to": row["to_patch"]} for row in rows]
            )
        found = {ALL: sum(row["least_cost_km"] for row in rows)}
        for row in rows:
            for code in filter(None, str(row["countries"]).split("|")):
                found[code] = found.get(code, 0.0) + row["least_cost_km"]
        return found

    def _means(self, path: str) -> dict[str, float | None]:
        """Return the mean of a raster over the whole area and in each country."""
        values = rasters.read(path).values
        codes, grid = list(self._lands), rasters.frame(path)
        found = inside(path, [self._lands[code] for code in codes], grid, report=self._call.listen) if codes else []
        return {ALL: float(np.nanmean(values)), **{code: one.mean for code, one in zip(codes, found)}}

    def _frame(self) -> dict[str, Any]:
        return {key: self._call.parameters[key] for key in _FRAME if self._call.given(key)}

    def _crs(self) -> str:
        return self.grid.crs if self.grid is not None else layers.crs_name(self._call.crs("CRS"))

    def _run(self, kind: type[NeaspecAlgorithm], values: Mapping[str, Any], quiet: bool = True) -> dict[str, Any]:
        """Run an algorithm of the plugin within this one; its trouble is this one's."""
        algorithm = kind()
        algorithm.initAlgorithm()
        call = Call(algorithm, dict(values), self._call.context, self._feedback(quiet))
        algorithm.check(call)
        told = algorithm.execute(call)
        self._done += 1
        return told

    def _feedback(self, quiet: bool) -> QgsProcessingFeedback | None:
        if self._call.feedback is None:
            return None
        made = (_Quiet if quiet else QgsProcessingMultiStepFeedback)(self._steps, self._call.feedback)
        made.setCurrentStep(min(self._done, self._steps - 1))
        return made
