"""neaspec:leastcostcorridors: core areas and resistance to links, corridor surface and corridor records.

core.corridor is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any

from qgis.core import QgsWkbTypes

from neaspec_plugin.bridge import estimates, layers, records
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import Row, write_layer
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.grid import Grid, Raster
from neaspec_plugin.core.network import Network, network
from neaspec_plugin.core.problem import Cancelled, NeaspecError, Problem, Severity
from neaspec_plugin.core.suitability import Species
from neaspec_plugin.core.windowed import windowed
from neaspec_plugin.io import rasters
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.processing import corridor_inputs, corridor_layers, stepping
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.corridor_layers import CORRIDOR_COLUMNS, LINK_COLUMNS, Cut, Found, Outlined
from neaspec_plugin.processing.corridor_parameters import CorridorParameters

BYTES_PER_CELL = 160
"""Peak memory per cell: the ground and cost of the wave front, allocation, surface and two cost fields."""
SECONDS = 0.2
"""For a million cells and one core area, as measured with numpy on one core."""
LEAN_BYTES_PER_CELL = 48
"""Peak memory per cell of the rasters alone: resistance and patches while they are read, the surface while written."""


class LeastCostCorridors(CorridorParameters):
    """Least-cost links, normalised corridors and corridor records between neighbouring core areas."""

    ident = "leastcostcorridors"
    group_ident = "corridors"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Corridors", "Model least-cost corridors")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Corridors",
            "<p>Runs the accumulated cost (cell × mean resistance × 1 or √2) from each core area, finds neighbouring "
            "pairs by cost allocation, the least-cost path of each pair and its normalised corridor "
            "CWD_A + CWD_B − LCD, cut at the cutoff.</p><p>A least-cost path always exists, however poor: look at the "
            "least width and at the cost ratio before you call a link a corridor. With a database the corridors are "
            "added to it as records.</p><p>Type E joins sites by hops instead, for birds: straight lines between "
            "sites no farther apart than the greatest hop, and the networks they form.</p><p>A run that is stopped "
            "writes the pairs that are whole, and nothing into the database.</p>",
        )

    def canExecute(self) -> tuple[bool, str]:
        """Return whether shapely is there, which most installations of QGIS bring and some do not."""
        if find_spec("shapely") is not None:
            return True, ""
        return False, sentence(Problem("shapely.missing"))

    def check(self, call: Call) -> None:
        """Refuse what cannot be connected before the long part starts."""
        patches = call.vector("PATCHES")
        if not patches.crs().isValid():
            raise NeaspecError("layer.no_crs", patches.name())
        if patches.featureCount() == 0:
            raise NeaspecError("layer.empty", patches.name())
        if call.given("RESISTANCE"):
            # Beyond this corridors go by windows, for which the rasters themselves must fit.
            by_cost = call.choice("TYPE") == "E" and call.choice("METRIC") == "cost"
            need = BYTES_PER_CELL if by_cost else LEAN_BYTES_PER_CELL
            estimates.check_size(rasters.frame(call.raster("RESISTANCE")), need)
        elif call.choice("TYPE") == "PE" or call.choice("METRIC") == "cost":
            raise NeaspecError("corridor.no_resistance")
        self.check_pairs(call)
        if call.choice("CUT") == "width" and not self._width(call):
            raise NeaspecError("corridor.no_width")
        if call.file("DATABASE"):
            records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Compute the network, then write surface, links, corridors and records."""
        if call.choice("TYPE") == "E":
            return stepping.join(call, self._species(call))
        paths = {
            "LINKS": call.output("LINKS", "links", translate("Corridors", "Least-cost paths")),
            "SURFACE": call.output("SURFACE", "corridor_surface", translate("Corridors", "Corridor surface")),
            "CORRIDORS": call.output("CORRIDORS", "corridors", translate("Corridors", "Corridors")),
        }
        window = _window(rasters.frame(call.raster("RESISTANCE")))
        ground = corridor_inputs.ground_of(call)
        grid = ground.resistance.grid
        call.announce(grid, BYTES_PER_CELL, SECONDS * len(ground.cores))
        call.name_engine()
        cut = Cut(call.choice("CUT"), call.number("CUTOFF"), call.number("SHARE") / 100, self._width(call))
        result = self._network(call, ground, cut, window)
        call.list(result.problems)
        if not result.links:
            raise NeaspecError("corridor.no_link", call.layer("PATCHES").name())
        whole = corridor_layers.outlined(call, ground, result, cut, call.report(0.9, 0.97))
        self._compare_widths(call, whole.found)
        self._write(call, paths, grid, whole)
        self._record(call, grid, whole)
        rows = [corridor_layers.corridor_values(one) for one in whole.found]
        _tell(call, rows)
        made = {name: path for name, path in paths.items() if path}
        return {**made, "CORRIDOR_COUNT": len(rows), "CORRIDOR_ROWS": rows}

    def _network(self, call: Call, ground: corridor_inputs.Ground, cut: Cut, window: int | None) -> Network:
        """Compute links and corridors, at once or, with the most cells of a window, by windows."""
        values, cell = ground.resistance.values, ground.resistance.grid.cell
        share, report = cut.share if cut.kind == "share" else None, call.report(0.02, 0.9)
        with call.about(call.layer("RESISTANCE").name()):
            pairs = corridor_inputs.pairs_of(call, ground)
            if window is None:
                return network(ground.labels, values, cell, cut.cutoff, pairs, share, partial=True, report=report)
            gib = values.size * BYTES_PER_CELL / 2**30
            said = {"need_gib": gib, "free_gib": estimates.free_memory() / 2**30, "cells": window}
            call.list([Problem("network.by_windows", Severity.NOTE, values=said)])
            return windowed(ground.labels, values, cell, cut.cutoff, window, pairs, share, partial=True, report=report)

    def _width(self, call: Call) -> float:
        """Return the least width wanted, m: the one given, else the species', else 0."""
        species = self._species(call)
        return call.number("MIN_WIDTH") or (species.corridor_min_width_m if species else 0.0)

    def _compare_widths(self, call: Call, found: tuple[Found, ...]) -> None:
        """Warn of corridors narrower than is needed."""
        needed = self._width(call)
        for one in found:
            if one.measures.min_width_m < needed:
                values = {"width_m": round(one.measures.min_width_m), "needed_m": needed}
                call.list([Problem("corridor.too_narrow", Severity.WARNING, one.link.code, values)])

    def _species(self, call: Call) -> Species | None:
        return load_species(call.text("SPECIES")) if call.text("SPECIES") else None

    def _write(self, call: Call, paths: Mapping[str, str], grid: Grid, whole: Outlined) -> None:
        """Write the files; a stop does not end this, for what they hold is whole."""
        from neaspec_plugin.core import corridor

        described = {"NEASPEC_CUTOFF_M": str(call.number("CUTOFF")), "NEASPEC_UNIT": "cost-weighted m"}
        if paths["SURFACE"]:
            rasters.write(Raster(whole.network.surface, grid), paths["SURFACE"], metadata=described)
        links = [
            Row(corridor.axis_of(*grid.centre(one.rows, one.columns)).wkb, corridor_layers.link_values(one))
            for one in whole.network.links
        ]
        write_layer(paths["LINKS"], "links", QgsWkbTypes.Type.LineString, grid.crs, LINK_COLUMNS, links)
        outlines = [Row(one.polygon.wkb, corridor_layers.corridor_values(one)) for one in whole.found]
        polygons = QgsWkbTypes.Type.Polygon
        write_layer(paths["CORRIDORS"], "corridors", polygons, grid.crs, CORRIDOR_COLUMNS, outlines)

    def _record(self, call: Call, grid: Grid, whole: Outlined) -> None:
        """Add the records in one transaction, unless the work was stopped."""
        stopped = whole.network.stopped
        try:
            if not stopped:
                call.report()(0.99)
            if call.file("DATABASE") and not stopped:
                species = self._species(call)
                modelled = [
                    records.ModelledCorridor(
                        one.link, one.measures, layers.moved(one.polygon.wkb, grid.crs, layers.WGS84, call.context)
                    )
                    for one in whole.found
                ]
                kept = records.corridors(call.file("DATABASE"), modelled, species.taxon_code if species else None)
                records.add(call.file("DATABASE"), kept, call.report(0.99, 1.0))
        except Cancelled:
            stopped = True
        if stopped:
            text = translate(
                "Corridors",
                "Stopped as you asked; what is whole was written (links: {count}), nothing into a database.",
            )
            call.say(text.format(count=len(whole.network.links)))


def _window(grid: Grid) -> int | None:
    """Return the most cells of a window where the whole does not fit into memory, else None."""
    cells, free = grid.rows * grid.columns, estimates.free_memory()
    if cells * BYTES_PER_CELL <= free:
        return None
    return max(1, (free - cells * LEAN_BYTES_PER_CELL) // BYTES_PER_CELL)


def _tell(call: Call, rows: list[dict[str, Any]]) -> None:
    """Write a line for each corridor into the log."""
    text = translate("Corridors", "Corridor {code}: {length} km long, least width {width} m, {countries}")
    for row in rows:
        call.say(
            text.format(
                code=row["code"],
                length=round(row["length_km"], 1),
                width=row["min_width_m"] and round(row["min_width_m"]),
                countries=row["countries"] or "–",
            )
        )
