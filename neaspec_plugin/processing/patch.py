"""neaspec:habitatpatches: suitable cells to cores."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import zones
from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import Column, Row, write_layer
from neaspec_plugin.core import patch
from neaspec_plugin.core.grid import Array, Grid
from neaspec_plugin.core.zone import UNSPECIFIED, Zones, mean_inside
from neaspec_plugin.io import rasters
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call

BYTES_PER_CELL = 60
"""Peak memory per cell: suitability, mask, labels and the buffers of the labelling."""
COLUMNS = (Column("patch", int), Column("area_km2", float), Column("cells", int), Column("mean_suitability", float))
COUNTRY_COLUMNS = (Column("country"), Column("countries"))
"""Written when countries are given: the one with the greatest part of the patch, and all of them, greatest first."""
NUMBER = QgsProcessingParameterNumber.Type.Double


class HabitatPatches(NeaspecAlgorithm):
    """Suitable ground to numbered patches, the largest first."""

    ident = "habitatpatches"
    group_ident = "habitat"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Patches", "Find core areas")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Patches",
            "<p>Cells at or above the threshold that touch at an edge or a corner form a patch; patches no farther "
            "apart than the gap count as one. Patches under the least area are left out.</p><p>The default of 401 km² "
            "is the mean home range of a female Amur tiger (95 % kernel, Hernandez-Blanco et al. 2015): the least "
            "that can hold one breeding female.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer("SUITABILITY", translate("Suitability", "Habitat suitability")),
            translate("Resistance", "Raster of suitability, 0 to 1."),
        )
        self.add(
            QgsProcessingParameterNumber("THRESHOLD", translate("Patches", "Threshold"), NUMBER, 0.5, False, 0.0, 1.0),
            translate("Patches", "Least suitability of a core. Expert default 0.5."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_AREA", translate("Patches", "Least area (km²)"), NUMBER, 401.0, False, 0.0
            ),
            translate("Patches", "Patches smaller than this are left out."),
        )
        self.add(
            QgsProcessingParameterNumber("GAP", translate("Patches", "Gap (m)"), NUMBER, 0.0, False, 0.0),
            translate("Patches", "Patches that lie no farther apart than this count as one."),
            advanced=True,
        )
        self.add_countries()
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", translate("Patches", "Core areas")))
        self.addOutput(QgsProcessingOutputNumber("PATCH_COUNT", translate("Patches", "Number of core areas")))
        self.addOutput(QgsProcessingOutputNumber("AREA_KM2", translate("Parameters", "Area in km²")))

    def check(self, call: Call) -> None:
        """Refuse a raster without a projected CRS in metres."""
        check_size(rasters.frame(call.raster("SUITABILITY")), BYTES_PER_CELL)

    def execute(self, call: Call) -> dict[str, Any]:
        """Label, filter, turn into polygons, write."""
        output = call.output("OUTPUT", "cores", translate("Patches", "Core areas"))
        suitability = rasters.read(call.raster("SUITABILITY"))
        call.announce(suitability.grid, BYTES_PER_CELL, 0.4)
        found = patch.patches(
            suitability,
            call.number("THRESHOLD"),
            call.number("MIN_AREA"),
            call.number("GAP"),
            report=call.report(0.05, 0.7),
        )
        call.list(found.problems)
        shapes = dict(rasters.polygons(found.labels, suitability.grid))
        call.report()(0.9)
        lands = self._lands(call, suitability.grid)
        rows = []
        for one in found.patches:
            inside = found.labels == one.id
            values = {
                "patch": one.id,
                "area_km2": one.area_km2,
                "cells": one.cells,
                "mean_suitability": mean_inside(suitability.values, inside),
            }
            rows.append(Row(shapes[one.id], {**values, **(_in_countries(lands, inside) if lands else {})}))
        columns = COLUMNS + (COUNTRY_COLUMNS if lands else ())
        write_layer(output, "cores", QgsWkbTypes.Type.MultiPolygon, suitability.grid.crs, columns, rows)
        results = {"OUTPUT": output, "PATCH_COUNT": len(rows), "PATCHES": [dict(row.values) for row in rows]}
        return {**results, "AREA_KM2": sum(one.area_km2 for one in found.patches)}

    def _lands(self, call: Call, grid: Grid) -> Zones | None:
        """Return the countries on the grid, None where no layer is given."""
        if not call.given("COUNTRIES"):
            return None
        return zones.from_layer(call.vector("COUNTRIES"), call.text("COUNTRY_FIELD"), grid, call.context)


def _in_countries(lands: Zones, inside: Array) -> dict[str, str]:
    """Return the country of most of a patch's cells, and all its countries, ISO 3166 codes of two letters."""
    cells = np.bincount(lands.labels[inside], minlength=len(lands.codes) + 1)
    order = [int(number) for number in np.argsort(-cells, kind="stable") if cells[number]]
    codes = [zones.iso2(lands.codes[number - 1]) if number else zones.iso2(UNSPECIFIED) for number in order]
    return {"country": codes[0], "countries": "|".join(dict.fromkeys(codes))}
