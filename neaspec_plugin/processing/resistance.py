"""neaspec:resistance: suitability to resistance against movement."""

from __future__ import annotations

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
from neaspec_plugin.core import resistance
from neaspec_plugin.core.grid import Raster
from neaspec_plugin.io import rasters
from neaspec_plugin.processing.algorithm import Call, NeaspecAlgorithm

BYTES_PER_CELL = 40
"""Peak memory per cell: suitability, resistance and the exponential in float64, and GDAL's copy."""
NUMBER = QgsProcessingParameterNumber.Type.Double


class Resistance(NeaspecAlgorithm):
    """Suitability to resistance by the negative exponential of Keeley et al. (2016)."""

    ident = "resistance"
    group_ident = "corridors"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Resistance", "Derive movement resistance")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Resistance",
            "<p>R = M − (M − 1)·(1 − e^(−c·h)) / (1 − e^(−c)), where h is the suitability (0 to 1), M the greatest "
            "resistance and c the shape (Keeley et al. 2016). The greater c, the more readily animals cross ground "
            "that is no good habitat; c near 0 is a straight line.</p><p>Cells without data stay impassable.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer("SUITABILITY", translate("Suitability", "Habitat suitability")),
            translate("Resistance", "Raster of suitability, 0 to 1."),
        )
        self.add(
            QgsProcessingParameterNumber("SHAPE", translate("Resistance", "Shape c"), NUMBER, 4.0, False, 0.0, 50.0),
            translate("Resistance", "Expert default 4. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_RESISTANCE", translate("Resistance", "Greatest resistance"), NUMBER, 100.0, False, 1.0, 10_000.0
            ),
            translate("Resistance", "Resistance where the suitability is 0; it is 1 where the suitability is 1."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "BARRIERS",
                translate("Resistance", "Barriers"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            translate("Resistance", "Fences, canals, dams: every cell they touch is raised to the barrier resistance."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "BARRIER_RESISTANCE",
                translate("Resistance", "Barrier resistance"),
                NUMBER,
                1000.0,
                False,
                0.0,
                10_000.0,
            ),
            translate("Resistance", "Expert default 1000. With 0 the barriers cannot be crossed at all."),
            advanced=True,
        )
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", translate("Resistance", "Resistance")))
        self.addOutput(QgsProcessingOutputNumber("MEAN", translate("Resistance", "Mean resistance")))

    def check(self, call: Call) -> None:
        """Refuse a raster without a projected CRS in metres."""
        check_size(rasters.frame(call.raster("SUITABILITY")), BYTES_PER_CELL)

    def execute(self, call: Call) -> dict[str, Any]:
        """Transform, burn barriers, write."""
        output = call.output("OUTPUT", "resistance", translate("Resistance", "Resistance"))
        suitability = rasters.read(call.raster("SUITABILITY"))
        call.announce(suitability.grid, BYTES_PER_CELL, 0.2)
        values = suitability.values
        call.report()(0.3)
        shape, greatest = call.number("SHAPE"), call.number("MAX_RESISTANCE")
        with call.about(call.layer("SUITABILITY").name()):
            surface = resistance.keeley(values, shape, greatest)
        call.report()(0.6)
        if call.given("BARRIERS"):
            shapes = layers.shapes(call.vector("BARRIERS"), suitability.grid.crs, call.context, suitability.grid.bounds)
            mask = rasters.burn(((found.wkb, 1.0) for found in shapes), suitability.grid, all_touched=True) > 0
            surface = resistance.burn(surface, mask, call.number("BARRIER_RESISTANCE") or np.nan)
        described = {"NEASPEC_SHAPE": str(shape), "NEASPEC_MAX_RESISTANCE": str(greatest)}
        written = Raster(surface.astype(np.float32), suitability.grid)
        rasters.write(written, output, metadata=described, report=call.report(0.7, 1.0))
        return {"OUTPUT": output, "MEAN": float(np.nanmean(surface))}
