"""neaspec:pinchpoints: core areas and resistance to current flow, which shows where a corridor is narrowest."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import made_folder, write_table
from neaspec_plugin.core.current import TOLERANCE, Flow, currents
from neaspec_plugin.core.grid import Array, Grid, Raster
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.io import rasters
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.corridor_inputs import Ground, ground_of
from neaspec_plugin.processing.corridor_parameters import BetweenPatches

BYTES_PER_CELL = 260
"""Peak memory per cell: the conductors of all levels, five fields of the solver, resistance, labels and the sum."""
SECONDS = 3.0
"""For a million cells and one pair, as measured on one core."""
NUMBER = QgsProcessingParameterNumber.Type.Double
COLUMNS = (
    "pair",
    "from_patch",
    "to_patch",
    "effective_resistance",
    "least_cost_km",
    "cost_per_resistance",
    "greatest_current_a",
    "greatest_x",
    "greatest_y",
    "iterations",
)


class PinchPoints(BetweenPatches):
    """Current flow between core areas: the pinch points of corridors, and how well each pair is connected."""

    ident = "pinchpoints"
    group_ident = "corridors"

    def displayName(self) -> str:
        """Return the title."""
        return translate("PinchPoints", "Find pinch points")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "PinchPoints",
            "<p>Sends a current of 1 A from one core area of a pair to the other. Neighbouring cells conduct with "
            "1 / mean resistance (divided by √2 on the diagonal), each core area is one node (McRae et al. 2008). "
            "Where the current is high, most ways lead through: a pinch point, the first place to protect. The "
            "effective resistance of a pair falls with every further way, which the least cost does not show.</p>"
            "<p>With a corridor surface the current stays within the cutoff. Ground that does not lead to both core "
            "areas carries no current.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_patches()
        self.add(
            QgsProcessingParameterRasterLayer("RESISTANCE", translate("Resistance", "Resistance")),
            translate("PinchPoints", "Raster of resistance; cells without data or not above 0 carry no current."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "CORRIDORS_SURFACE", translate("Corridors", "Corridor surface"), optional=True
            ),
            translate(
                "PinchPoints",
                "Normalised corridors in cost-weighted metres, as “Model least-cost corridors” writes them: current "
                "flows only in cells at or below the cutoff. Without it, it may flow everywhere.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber("CUTOFF", translate("Corridors", "Cutoff"), NUMBER, 20_000.0, False, 0.0),
            translate(
                "PinchPoints",
                "Greatest value of the corridor surface that carries current, in cost-weighted metres. Expert default.",
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "NEIGHBOURS",
                translate("Corridors", "Pairs"),
                ["allocation", "all"],
                defaultValue="allocation",
                usesStaticStrings=True,
            ),
            translate("PinchPoints", "allocation: pairs whose cost allocations touch; all: every pair."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "TOLERANCE", translate("PinchPoints", "Tolerance"), NUMBER, TOLERANCE, False, 1e-10, 1e-2
            ),
            translate(
                "PinchPoints", "Share of the current that may be out of balance; the smaller, the longer it takes."
            ),
            advanced=True,
        )
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", translate("PinchPoints", "Current")))
        self.add(
            QgsProcessingParameterFolderDestination(
                "PAIR_CURRENTS",
                translate("PinchPoints", "Folder for the current of each pair"),
                optional=True,
                createByDefault=False,
            ),
            translate("PinchPoints", "Where one raster for each pair is written."),
            advanced=True,
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "TABLE",
                translate("PinchPoints", "Table of pairs (CSV)"),
                "CSV (*.csv)",
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("PAIR_COUNT", translate("PinchPoints", "Number of pairs")))
        self.addOutput(QgsProcessingOutputNumber("GREATEST_CURRENT", translate("PinchPoints", "Greatest current (A)")))

    def check(self, call: Call) -> None:
        """Refuse what cannot be computed before the long part starts."""
        check_size(rasters.frame(call.raster("RESISTANCE")), BYTES_PER_CELL)
        patches = call.vector("PATCHES")
        if not patches.crs().isValid():
            raise NeaspecError("layer.no_crs", patches.name())
        if patches.featureCount() == 0:
            raise NeaspecError("layer.empty", patches.name())
        if call.given("CORRIDORS_SURFACE"):
            rasters.frame(call.raster("CORRIDORS_SURFACE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Compute the currents, then write raster and table."""
        output = call.output("OUTPUT", "current", translate("PinchPoints", "Current"))
        table = call.written("TABLE", ".csv")
        ground = ground_of(call, shapely=False)
        grid = ground.resistance.grid
        pairs = set(combinations(sorted(ground.cores), 2)) if call.choice("NEIGHBOURS") == "all" else None
        # A map of n places has at most about 2 n pairs of neighbours that matter.
        count = len(pairs) if pairs is not None else max(1, 2 * len(ground.cores) - 3)
        call.announce(grid, BYTES_PER_CELL, SECONDS * count)
        described = {"NEASPEC_CUTOFF_M": str(call.number("CUTOFF")), "NEASPEC_UNIT": "A, 1 A for each pair"}
        folder = made_folder(call.written("PAIR_CURRENTS", "")) if call.given("PAIR_CURRENTS") else ""

        def keep(flow: Flow) -> None:
            rasters.write(Raster(_placed(flow, grid), grid), str(Path(folder) / f"{flow.code}.tif"), metadata=described)

        with call.about(call.layer("RESISTANCE").name()):
            result = currents(
                ground.labels,
                ground.resistance.values,
                pairs,
                self._used(call, grid),
                call.number("TOLERANCE"),
                each=keep if folder else None,
                report=call.report(0.05, 0.95),
            )
        call.list(result.problems)
        if not result.flows:
            raise NeaspecError("current.no_pair", call.layer("PATCHES").name())
        rows = [_values(flow, ground) for flow in result.flows]
        self._say(call, rows)
        rasters.write(Raster(result.total, grid), output, metadata=described, report=call.report(0.95, 1.0))
        results = {"OUTPUT": output, "PAIR_COUNT": len(rows), "PAIR_ROWS": rows}
        if folder:
            results["PAIR_CURRENTS"] = folder
        if table:
            write_table(table, COLUMNS, rows)
            results["TABLE"] = table
        greatest = np.where(ground.labels > 0, np.float32(np.nan), result.total)
        found = greatest[np.isfinite(greatest)]
        return {**results, "GREATEST_CURRENT": float(found.max()) if found.size else 0.0}

    def _used(self, call: Call, grid: Grid) -> Array | None:
        """Return where current may flow; None for everywhere."""
        if not call.given("CORRIDORS_SURFACE"):
            return None
        layer, cutoff = call.layer("CORRIDORS_SURFACE"), call.number("CUTOFF")
        aligned = rasters.align(call.raster("CORRIDORS_SURFACE"), grid, "nearest")
        if aligned.resampled:
            values = {"cell": aligned.source_cell, "crs": aligned.source_crs}
            call.list([Problem("raster.resampled", Severity.NOTE, layer.name(), values)])
        # NaN compares as False: ground beyond every corridor.
        used: Array = aligned.raster.values <= cutoff
        if not used.any():
            raise NeaspecError("current.no_surface", layer.name(), cutoff_m=cutoff)
        return used

    def _say(self, call: Call, rows: Sequence[dict[str, Any]]) -> None:
        """Write a line for each pair into the log."""
        text = translate(
            "PinchPoints",
            "Pair {pair}: effective resistance {resistance}, greatest current {current} A, {iterations} iterations",
        )
        for row in rows:
            current = row["greatest_current_a"]
            call.say(
                text.format(
                    pair=row["pair"],
                    resistance=f"{row['effective_resistance']:.6g}",
                    current="–" if current is None else f"{current:.3f}",
                    iterations=row["iterations"],
                )
            )


def _placed(flow: Flow, grid: Grid) -> Array:
    """Return the current of a pair on the whole grid, float32; NaN where none flows."""
    placed = np.full((grid.rows, grid.columns), np.nan, dtype=np.float32)
    height, width = flow.current.shape
    part = placed[flow.row0 : flow.row0 + height, flow.column0 : flow.column0 + width]
    np.copyto(part, flow.current, where=flow.current > 0, casting="same_kind")
    return placed


def _values(flow: Flow, ground: Ground) -> dict[str, Any]:
    """Return the row of a pair; without place where its patches touch and no other cell leads."""
    known, cell = flow.row >= 0, ground.resistance.grid.cell
    x, y = ground.resistance.grid.centre(np.array(flow.row), np.array(flow.column))
    return {
        "pair": flow.code,
        "from_patch": flow.a,
        "to_patch": flow.b,
        "effective_resistance": flow.effective_resistance,
        "least_cost_km": flow.least_cost * cell / 1000,
        "cost_per_resistance": flow.cost_per_resistance * cell,
        "greatest_current_a": flow.greatest if known else None,
        "greatest_x": float(x) if known else None,
        "greatest_y": float(y) if known else None,
        "iterations": flow.iterations,
    }
