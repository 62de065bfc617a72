"""neaspec:costdistance: the least cost of reaching each cell from sources."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge import layers
from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core import leastcost, resistance
from neaspec_plugin.core.grid import Array, Raster
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.io import rasters
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call

BYTES_PER_CELL = 48
"""Peak memory per cell: resistance, its half steps and the cost in float64, and the file built in memory."""
SECONDS = {"numpy": 0.45, "numba": 0.15}
"""For a million cells, by engine."""
NUMBER = QgsProcessingParameterNumber.Type.Double


class CostDistance(NeaspecAlgorithm):
    """Accumulated cost over a resistance raster (Adriaensen et al. 2003)."""

    ident = "costdistance"
    group_ident = "corridors"

    def displayName(self) -> str:
        """Return the title."""
        return translate("CostDistance", "Measure cost distance")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "CostDistance",
            "<p>The least cost of the way from the nearest source to each cell, in cost-weighted metres: on ground of "
            "resistance 1 it is the length of the way. A step to one of the eight neighbours costs cell size × "
            "(R1 + R2) / 2, on the diagonal × √2 (Adriaensen et al. 2003).</p><p>Cells without data or not above 0 "
            "cannot be crossed. Cells that no way reaches, or only one dearer than the greatest cost, have no "
            "data.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer("RESISTANCE", translate("Resistance", "Resistance")),
            translate("Corridors", "Raster of resistance; cells without data or not above 0 cannot be crossed."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "SOURCES", translate("CostDistance", "Sources"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            ),
            translate(
                "CostDistance",
                "Points, lines or polygons from which movement starts: every passable cell they touch costs 0.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_COST", translate("CostDistance", "Greatest cost"), NUMBER, 0.0, False, 0.0
            ),
            translate("CostDistance", "In cost-weighted metres; dearer cells have no data. 0 sets no limit."),
        )
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", translate("CostDistance", "Cost distance")))
        self.addOutput(QgsProcessingOutputNumber("CELLS_REACHED", translate("CostDistance", "Number of cells reached")))
        self.addOutput(
            QgsProcessingOutputNumber("GREATEST_COST", translate("CostDistance", "Greatest cost of a cell reached"))
        )

    def check(self, call: Call) -> None:
        """Refuse what gives no result before the long part starts."""
        check_size(rasters.frame(call.raster("RESISTANCE")), BYTES_PER_CELL)
        sources = call.vector("SOURCES")
        if not sources.crs().isValid():
            raise NeaspecError("layer.no_crs", sources.name())
        if sources.featureCount() == 0:
            raise NeaspecError("layer.empty", sources.name())

    def execute(self, call: Call) -> dict[str, Any]:
        """Burn the sources, spread from them, write."""
        output = call.output("OUTPUT", "cost_distance", translate("CostDistance", "Cost distance"))
        ground = rasters.read(call.raster("RESISTANCE"), report=call.report(0.0, 0.05))
        call.announce(ground.grid, BYTES_PER_CELL, SECONDS[leastcost.engine()])
        call.name_engine()
        with call.about(call.layer("RESISTANCE").name()):
            call.list(resistance.problems(ground.values))
        sources = self._sources(call, ground)
        limit = call.number("MAX_COST") or math.inf
        cost = leastcost.accumulated_cost(ground.values, sources, ground.grid.cell, limit, report=call.report(0.1, 0.8))
        reached = np.isfinite(cost)
        cells, greatest = int(np.count_nonzero(reached)), float(np.max(cost, where=reached, initial=0.0))
        cost[~reached] = np.nan
        described = {"NEASPEC_MAX_COST": str(call.number("MAX_COST")), "NEASPEC_UNIT": "cost-weighted m"}
        rasters.write(Raster(cost, ground.grid), output, metadata=described, report=call.report(0.8, 1.0))
        return {"OUTPUT": output, "CELLS_REACHED": cells, "GREATEST_COST": greatest}

    def _sources(self, call: Call, ground: Raster) -> Array:
        """Return the cells that the sources touch; say how many of them cannot be walked on."""
        layer, grid = call.vector("SOURCES"), ground.grid
        shapes = layers.shapes(layer, grid.crs, call.context, grid.bounds)
        burnt = rasters.burn(((shape.wkb, 1.0) for shape in shapes), grid, all_touched=True)
        cells, closed = int(np.count_nonzero(burnt)), int(np.count_nonzero(burnt & ~resistance.passable(ground.values)))
        if not cells:
            raise NeaspecError("layer.no_overlap", layer.name())
        if closed == cells:
            raise NeaspecError("leastcost.no_source", layer.name(), cells=cells)
        if closed:
            values = {"closed": closed, "cells": cells}
            call.list([Problem("leastcost.source_on_barrier", Severity.WARNING, layer.name(), values)])
        return burnt
