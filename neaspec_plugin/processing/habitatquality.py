"""neaspec:habitatquality: InVEST's Habitat Quality, strip by strip and with exact distances."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from neaspec_plugin.bridge import layers
from neaspec_plugin.bridge.estimates import by_strips, check_room
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import made_folder
from neaspec_plugin.core import density, habitatquality
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.habitatquality import Model, Threat
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.io import rasters
from neaspec_plugin.io.bands import NO_CLASS, Rows, streaming
from neaspec_plugin.io.burning import burn_file
from neaspec_plugin.io.proximity import ExactSquares, Later, StoredSquares, measure
from neaspec_plugin.io.sheets import Sheet, sheet
from neaspec_plugin.io.staging import Batch, scratch, together
from neaspec_plugin.io.strips import Stop, Strip, in_order, strips
from neaspec_plugin.io.threats import read_sensitivity, read_threats
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.habitatquality_parameters import HabitatQualityParameters
from neaspec_plugin.processing.habitatquality_strips import Inputs, Sums, add_counts, by_square, compute, densities


class HabitatQuality(HabitatQualityParameters):
    """Degradation, quality and rarity of habitat from land cover and threats."""

    ident = "habitatquality"
    group_ident = "disturbance"

    def displayName(self) -> str:
        """Return the title."""
        return translate("HabitatQuality", "Habitat quality (InVEST)")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "HabitatQuality",
            "<p>The Habitat Quality model of InVEST from the same tables, with the same result: how much threats "
            "degrade each cell, what is left of its quality as habitat, and how rare its land cover has become. A "
            "threat counts by the distance to its nearest cell.</p><p>Land cover should reach beyond your area by the "
            "greatest distance of the threats, or its edges look better than they are. Compare maps only when they "
            "were made with the same half-saturation constant and the same cell size; both are written into the "
            "results.</p>",
        )

    def check(self, call: Call) -> None:
        """Refuse tables, rasters and choices that do not fit, before any cell is touched."""
        grid = rasters.frame(call.raster("LULC"))
        threats = self._threats(call)
        outputs = 2 + call.given("RARITY") + len(threats) * call.given("THREAT_LAYERS")
        check_room(grid, 4 * outputs, call.parameters.get("QUALITY"))
        habitatquality.model(threats, read_sensitivity(call.file("SENSITIVITY"), threats), 1.0)
        with streaming():
            for path in (*(threat.path for threat in threats), *self._baseline(call)):
                with Rows(path, grid):
                    continue  # what cannot be opened, or lies elsewhere, is refused
        for threat in threats:
            cells = threat.max_distance_m / grid.cell
            if call.choice("DECAY") == "density":
                density.radius(cells, threat.decay, threat.name)
            else:
                habitatquality.decay_by_square(threat, grid.cell)
        if call.given("RARITY") and not call.given("BASELINE"):
            raise NeaspecError("habitatquality.no_baseline")

    @staticmethod
    def _baseline(call: Call) -> list[str]:
        return [call.raster("BASELINE")] if call.given("BASELINE") else []

    def execute(self, call: Call) -> dict[str, Any]:
        """Run strip by strip."""
        lulc = call.raster("LULC")
        grid, threats = rasters.frame(lulc), self._threats(call)
        half = call.number("HALF_SATURATION")
        model = habitatquality.model(threats, read_sensitivity(call.file("SENSITIVITY"), threats), half)
        call.announce(grid, by_strips(grid), 0.08 * len(threats))
        results: dict[str, Any] = {}
        stop = Stop()
        with scratch() as folder, together() as batch, streaming(), ExitStack() as files:
            cover = files.enter_context(Rows(lulc, grid))
            access = self._access(call, grid, folder, files)
            left = self._left(call, threats, grid, folder, files, stop)

            def read(strip: Strip) -> Inputs:
                reach = access.values(strip) if access is not None else None
                return Inputs(cover.codes(strip), [one(strip) for one in left], reach)

            sums = self._write(call, model, grid, read, results, batch, stop)
            if call.given("RARITY"):
                self._write_rarity(call, grid, cover, files, results, batch)
        call.list(
            Problem("threats.nowhere", Severity.WARNING, threat.name, {"path": threat.path})
            for threat in threats
            if threat.name not in sums.reached
        )
        results["MEAN_QUALITY"] = sums.quality / sums.cells if sums.cells else None
        results["MEAN_DEGRADATION"] = sums.degradation / sums.cells if sums.cells else None
        return results

    def _threats(self, call: Call) -> list[Threat]:
        folder = Path(call.file("THREAT_FOLDER")) if call.given("THREAT_FOLDER") else None
        return read_threats(call.file("THREATS"), folder, call.choice("SCENARIO"))

    def _access(self, call: Call, grid: Grid, scratch: Path, files: ExitStack) -> Rows | None:
        """Return the accessibility on the grid, None without a layer of it."""
        if not call.given("ACCESS"):
            return None
        layer, name = call.vector("ACCESS"), call.text("ACCESS_FIELD")
        if name not in layer.fields().names():
            raise NeaspecError("layer.no_field", layer.name(), field=name, known=", ".join(layer.fields().names()))
        shapes = list(layers.shapes(layer, grid.crs, call.context, grid.bounds))
        for shape in shapes:
            value = shape.values[name]
            if not isinstance(value, (int, float)) or not 0 <= value <= 1:
                raise NeaspecError("access.out_of_range", layer.name(), feature=shape.number, field=name, value=value)
        burnt = ((shape.wkb, float(shape.values[name])) for shape in shapes)
        path = burn_file(burnt, grid, scratch / "access.tif", mode="value", fill=1.0, report=call.listen)
        return files.enter_context(Rows(path, grid))

    def _left(
        self, call: Call, threats: Sequence[Threat], grid: Grid, scratch: Path, files: ExitStack, stop: Stop
    ) -> list[Callable[[Strip], Later]]:
        """Return for each threat what gives, for a strip, what is left of the threat there."""
        left = []
        for number, threat in enumerate(threats):
            rows = files.enter_context(Rows(threat.path, grid))
            rows.within = (0.0, 1.0)
            if call.choice("DECAY") == "density":
                left.append(densities(threat, rows, stop.listen))
                continue
            reach = threat.max_distance_m / grid.cell
            if call.choice("DISTANCES") == "fast":
                share = call.report(0.02 + 0.4 * number / len(threats), 0.02 + 0.4 * (number + 1) / len(threats))
                stored = measure(rows, reach, scratch / f"distance_{number}.tif", share)
                squares: Any = StoredSquares(files.enter_context(Rows(stored, grid)), reach)
            else:
                squares = ExactSquares(rows.presence, grid.rows, reach)
            left.append(by_square(habitatquality.decay_by_square(threat, grid.cell), squares))
        return left

    def _write(
        self,
        call: Call,
        model: Model,
        grid: Grid,
        read: Callable[[Strip], Inputs],
        results: dict[str, Any],
        batch: Batch,
        stop: Stop,
    ) -> Sums:
        """Write quality, degradation and the parts of the threats; return the sums."""
        described = {
            "NEASPEC_MODEL": "InVEST Habitat Quality",
            "NEASPEC_HALF_SATURATION": repr(model.half_saturation),
            "NEASPEC_CELL_M": repr(grid.cell),
            "NEASPEC_DECAY": call.choice("DECAY"),
            "NEASPEC_DISTANCES": call.choice("DISTANCES"),
            "NEASPEC_THREATS": "; ".join(
                f"{t.name} {t.max_distance_m:g} m {t.weight:g} {t.decay}" for t in model.threats
            ),
        }
        results["QUALITY"] = call.output("QUALITY", "quality", translate("HabitatQuality", "Habitat quality"))
        results["DEGRADATION"] = call.output(
            "DEGRADATION", "degradation", translate("HabitatQuality", "Degradation")
        )  # fmt: skip
        parts: list[str] = []
        if call.given("THREAT_LAYERS"):
            results["THREAT_LAYERS"] = folder = made_folder(call.written("THREAT_LAYERS", ""))
            parts = [str(Path(folder) / f"{threat.name}.tif") for threat in model.threats]
        sums = Sums()
        work = partial(compute, model, call.layer("LULC").name(), bool(parts))
        with ExitStack() as sheets:
            write = partial(sheet, grid=grid, metadata=described)
            quality, degradation = (
                sheets.enter_context(write(batch.path(results[name]), report=call.report(0.9, 0.95)))
                for name in ("QUALITY", "DEGRADATION")
            )
            more: list[Sheet] = [sheets.enter_context(write(batch.path(path))) for path in parts]
            for strip, outcome in in_order(strips(grid), read, work, call.report(0.45, 0.9), stop=stop):
                quality.put(strip, outcome.quality)
                degradation.put(strip, outcome.degradation)
                for one, part in zip(more, outcome.parts):
                    one.put(strip, part)
                sums.add(outcome, model.lookup)
        return sums

    def _write_rarity(
        self, call: Call, grid: Grid, cover: Rows, files: ExitStack, results: dict[str, Any], batch: Batch
    ) -> None:
        """Write how rare the land cover of each cell has become; NaN where the baseline holds no data."""
        baseline = files.enter_context(Rows(call.raster("BASELINE"), grid))
        then: dict[int, int] = {}
        here: dict[int, int] = {}
        parts, report = strips(grid), call.report(0.95, 0.97)
        for strip in parts:
            report(strip.first / grid.rows)
            before, codes = baseline.codes(strip), cover.codes(strip)
            add_counts(then, habitatquality.count(before[before != NO_CLASS]))
            add_counts(here, habitatquality.count(codes[(before != NO_CLASS) & (codes != NO_CLASS)]))
        lookup = habitatquality.Lookup(sorted(here) or [0])
        column = lookup.column({0: math.nan, **habitatquality.rarity(here, then)})
        results["RARITY"] = output = call.output("RARITY", "rarity", translate("HabitatQuality", "Rarity"))
        report = call.report(0.97, 1.0)
        with sheet(batch.path(output), grid, metadata={"NEASPEC_UNIT": "0..1"}) as rarity:
            for strip in parts:
                report(strip.first / grid.rows)
                codes = np.where(baseline.codes(strip) != NO_CLASS, cover.codes(strip), NO_CLASS)
                rarity.put(strip, column.take(lookup(codes)))
