"""neaspec:habitatsuitability: what a species finds, 0 (nothing) to 1 (all it needs)."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from neaspec_plugin.bridge import definitions, layers
from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.core import suitability
from neaspec_plugin.core.grid import Array, Grid, Raster
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.io import rasters
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call

BYTES_PER_CELL = 80
"""Peak memory per cell: four layers in float32, their scores and the logarithms in float64."""
FARTHEST_WATER_M = 20_000.0
"""Distances to water are measured up to here; farther counts as this far."""
RASTERS = {"ELEVATION": "elevation", "DISTURBANCE": "disturbance"}


class HabitatSuitability(NeaspecAlgorithm):
    """Land cover, elevation, water and disturbance to a suitability index."""

    ident = "habitatsuitability"
    group_ident = "habitat"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Suitability", "Model habitat suitability")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Suitability",
            "<p>Scores each layer by the functions of the species file and takes the weighted geometric mean: "
            "HSI = (Π sᵢ^wᵢ)^(1/Σwᵢ). One variable at 0 makes the whole 0; no good value can hide it.</p><p>Values the "
            "literature does not prove are expert defaults and marked so in the species file; change them in a copy of "
            "your own.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterString("SPECIES", translate("Parameters", "Species"), "amur_tiger"),
            translate("Parameters", "Name of a species of the plugin, or the path of your own species file (JSON)."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("LAND_COVER", translate("Suitability", "Land cover")),
            translate(
                "Suitability", "Raster of land cover classes as in the species file (Copernicus CGLS-LC100 codes)."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("ELEVATION", translate("Suitability", "Elevation"), optional=True),
            translate("Suitability", "Height above the sea in metres."),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                "WATER",
                translate("Suitability", "Water"),
                optional=True,
                types=[QgsProcessing.SourceType.TypeVectorAnyGeometry, QgsProcessing.SourceType.TypeRaster],
            ),
            translate("Suitability", "Rivers and lakes, or a raster whose cells above 0 are water."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "DISTURBANCE", translate("Suitability", "Disturbance index"), optional=True
            ),
            translate("Suitability", "Index 0 to 100. The result takes its grid; without it, that of the land cover."),
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Suitability", "Habitat suitability"))
        )
        self.addOutput(QgsProcessingOutputNumber("MEAN", translate("Suitability", "Mean suitability")))

    def check(self, call: Call) -> None:
        """Refuse rasters without a projected CRS, and more cells than fit into memory."""
        check_size(self._grid(call), BYTES_PER_CELL)
        for name in ("LAND_COVER", *RASTERS, "WATER"):
            if call.given(name) and not call.layer(name).crs().isValid():
                raise NeaspecError("layer.no_crs", call.layer(name).name())

    def execute(self, call: Call) -> dict[str, Any]:
        """Align the layers to one grid, score them, write the index."""
        species, grid = load_species(call.text("SPECIES")), self._grid(call)
        call.list(definitions.species_notes(species, call.text("SPECIES")))
        call.announce(grid, BYTES_PER_CELL, 0.3)
        output = call.output("OUTPUT", "suitability", translate("Suitability", "Habitat suitability"))
        given = {"land_cover": self._aligned(call, "LAND_COVER", grid, "nearest")}
        for number, (name, variable) in enumerate(RASTERS.items()):
            call.report()(0.2 + 0.2 * number)
            if call.given(name):
                given[variable] = self._aligned(call, name, grid, "bilinear")
        call.report()(0.6)
        if call.given("WATER"):
            given["water"] = self._water(call, call.layer("WATER"), grid)
        self._compare(call, species, given)
        index = suitability.habitat_suitability(species, given).astype(np.float32)
        if not np.isfinite(index).any():
            raise NeaspecError("suitability.all_nodata", call.layer("LAND_COVER").name())
        described = {"NEASPEC_SPECIES": species.code, "NEASPEC_VARIABLES": ",".join(sorted(given))}
        rasters.write(Raster(index, grid), output, metadata=described, report=call.report(0.8, 1.0))
        call.say(label(species.label))
        return {"OUTPUT": output, "MEAN": float(np.nanmean(index))}

    def _grid(self, call: Call) -> Grid:
        return rasters.frame(call.raster("DISTURBANCE" if call.given("DISTURBANCE") else "LAND_COVER"))

    def _aligned(self, call: Call, name: str, grid: Grid, resampling: str) -> Array:
        aligned = rasters.align(call.raster(name), grid, resampling)
        if aligned.resampled:
            values = {"cell": aligned.source_cell, "crs": aligned.source_crs}
            call.list([Problem("raster.resampled", Severity.NOTE, call.layer(name).name(), values)])
        return aligned.raster.values

    def _water(self, call: Call, layer: QgsMapLayer, grid: Grid) -> Array:
        """Return metres to the nearest water."""
        if isinstance(layer, QgsRasterLayer):
            wet = rasters.align(layers.raster_path(layer), grid, "nearest").raster.values > 0
        else:
            shapes = layers.shapes(layers.vector_layer(layer), grid.crs, call.context, grid.bounds)
            wet = rasters.burn(((shape.wkb, 1.0) for shape in shapes), grid, all_touched=True) > 0
        return np.minimum(rasters.distance(wet, grid, FARTHEST_WATER_M), FARTHEST_WATER_M)

    def _compare(self, call: Call, species: suitability.Species, given: dict[str, Array]) -> None:
        """Say which layers the species misses, which it does not use, and which classes it does not know."""
        for name, values in given.items():
            variable = species.variable(name)
            if variable is None:
                call.list([Problem("suitability.layer_unused", Severity.NOTE, name, {"species": species.code})])
                continue
            unknown = suitability.unknown_classes(variable, values)
            if unknown:
                found = {"species": species.code, "classes": unknown[:20], "count": len(unknown)}
                call.list([Problem("suitability.unknown_class", Severity.WARNING, name, found)])
        names = [variable.name for variable in species.variables if variable.name not in given]
        if names:
            missing = {"names": ", ".join(names)}
            call.list([Problem("suitability.variable_missing", Severity.WARNING, species.code, missing)])
