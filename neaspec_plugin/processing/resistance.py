"""neaspec:resistance: suitability or land cover classes to resistance against movement."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge import layers
from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core import resistance
from neaspec_plugin.core.grid import Array, Grid, Raster
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.io import rasters
from neaspec_plugin.io.classes import read_resistances
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call

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
            "that is no good habitat; c = 0 is a straight line.</p><p>Instead of suitability you may give land cover "
            "and a table with a resistance for each class. Disturbance may be added; barriers are burnt in last, every "
            "cell they touch.</p><p>Cells without data stay impassable.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(
                "SUITABILITY", translate("Suitability", "Habitat suitability"), optional=True
            ),
            translate("Resistance", "Raster of suitability, 0 to 1; leave it out to start from land cover."),
        )
        self.add(
            QgsProcessingParameterNumber("SHAPE", translate("Resistance", "Shape c"), NUMBER, 4.0, False, 0.0, 50.0),
            translate(
                "Resistance",
                "Expert default 4; 0 is a straight line. Studies use 0.25, 0.5, 1, 2, 4, 8 and 16: try several.",
            ),
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
        self._declare_classes()
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", translate("Resistance", "Resistance")))
        self.addOutput(QgsProcessingOutputNumber("MEAN", translate("Resistance", "Mean resistance")))

    def _declare_classes(self) -> None:
        """Add what takes the place of suitability, and what is added to it."""
        self.add(
            QgsProcessingParameterRasterLayer("LAND_COVER", translate("Suitability", "Land cover"), optional=True),
            translate("Resistance", "Raster of class codes, instead of suitability."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "TABLE", translate("Resistance", "Resistance of the classes"), extension="csv", optional=True
            ),
            translate(
                "Resistance",
                "CSV with the columns “class” and “resistance”; an empty resistance means ground that cannot be "
                "crossed.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "DISTURBANCE", translate("Suitability", "Disturbance index"), optional=True
            ),
            translate("Resistance", "Index 0 to 100 to be added; where it has no data nothing is added."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "DISTURBANCE_WEIGHT", translate("Resistance", "Weight of disturbance"), NUMBER, 1.0, False, 0.0, 100.0
            ),
            translate("Resistance", "Resistance added for each point of the index. Expert default 1."),
            advanced=True,
        )

    def check(self, call: Call) -> None:
        """Refuse a raster without a projected CRS in metres, and a start from both sides or none."""
        classes = call.given("LAND_COVER") and call.given("TABLE")
        either = call.given("LAND_COVER") or call.given("TABLE")
        if call.given("SUITABILITY") == classes or (either and not classes):
            raise NeaspecError("resistance.no_base")
        check_size(rasters.frame(call.raster("LAND_COVER" if classes else "SUITABILITY")), BYTES_PER_CELL)
        if classes:
            read_resistances(call.file("TABLE"))
        if call.given("DISTURBANCE") and not call.layer("DISTURBANCE").crs().isValid():
            raise NeaspecError("layer.no_crs", call.layer("DISTURBANCE").name())

    def execute(self, call: Call) -> dict[str, Any]:
        """Transform, add disturbance, burn barriers, write."""
        output = call.output("OUTPUT", "resistance", translate("Resistance", "Resistance"))
        source = "SUITABILITY" if call.given("SUITABILITY") else "LAND_COVER"
        base = rasters.read(call.raster(source))
        grid = base.grid
        call.announce(grid, BYTES_PER_CELL, 0.2)
        call.report()(0.3)
        described: dict[str, str] = {}
        if source == "SUITABILITY":
            shape, greatest = call.number("SHAPE"), call.number("MAX_RESISTANCE")
            described = {"NEASPEC_SHAPE": str(shape), "NEASPEC_MAX_RESISTANCE": str(greatest)}
            with call.about(call.layer("SUITABILITY").name()):
                surface = resistance.keeley(base.values, shape, greatest)
        else:
            surface = self._classes(call, base.values)
        call.report()(0.6)
        if call.given("DISTURBANCE"):
            surface = self._disturbed(call, surface, grid)
            described["NEASPEC_DISTURBANCE_WEIGHT"] = str(call.number("DISTURBANCE_WEIGHT"))
        if call.given("BARRIERS"):
            shapes = layers.shapes(call.vector("BARRIERS"), grid.crs, call.context, grid.bounds)
            mask = rasters.burn(((found.wkb, 1.0) for found in shapes), grid, all_touched=True) > 0
            surface = resistance.burn(surface, mask, call.number("BARRIER_RESISTANCE") or np.nan)
        written = Raster(surface.astype(np.float32), grid)
        rasters.write(written, output, metadata=described, report=call.report(0.7, 1.0))
        return {"OUTPUT": output, "MEAN": float(np.nanmean(surface))}

    def _classes(self, call: Call, classes: Array) -> Array:
        """Return the resistance of each class; classes the table does not know are listed."""
        table = read_resistances(call.file("TABLE"))
        name = call.layer("LAND_COVER").name()
        unknown = resistance.unknown_classes(classes, table)
        if unknown:
            values = {"classes": unknown[:20], "count": len(unknown)}
            call.list([Problem("resistance.unknown_class", Severity.WARNING, name, values)])
        surface = resistance.by_class(classes, table)
        if not np.isfinite(surface).any():
            raise NeaspecError("resistance.all_barrier", name, cells=int(surface.size))
        return surface

    def _disturbed(self, call: Call, surface: Array, grid: Grid) -> Array:
        """Return the surface with disturbance added."""
        aligned = rasters.align(call.raster("DISTURBANCE"), grid, "bilinear")
        if aligned.resampled:
            values = {"cell": aligned.source_cell, "crs": aligned.source_crs}
            call.list([Problem("raster.resampled", Severity.NOTE, call.layer("DISTURBANCE").name(), values)])
        return resistance.disturbed(surface, aligned.raster.values, call.number("DISTURBANCE_WEIGHT"))
