"""neaspec:scoredisturbance: layers of human pressure to one index on one grid."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsMapLayer,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDistance,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from neaspec_plugin.bridge import layers, zones
from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.outputs import made_folder, write_table
from neaspec_plugin.core import disturbance
from neaspec_plugin.core.grid import Array, Bounds, Grid, Raster
from neaspec_plugin.core.pressure import DISTANCE_KINDS, Pressure, people_per_km2, score
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity
from neaspec_plugin.core.zone import by_zone
from neaspec_plugin.io import rasters
from neaspec_plugin.io.schemes import load_scheme
from neaspec_plugin.processing.algorithm import Call, NeaspecAlgorithm

EXTENT = re.compile(r"\s*-?[\d.]+\s*,\s*-?[\d.]+\s*,")
"""How the text of an extent begins; a file's name does not."""
BYTES_PER_CELL = 60
"""Peak memory per cell: index, sum, area, the pressure at work in float32 and float64, and GDAL's copies."""


@dataclass(frozen=True)
class Source:
    """One row of the pressures table."""

    pressure: Pressure
    """The pressure that the layer shows."""
    layer: QgsMapLayer
    """Its vector or raster layer."""
    field: str
    """Population field of a vector layer, or the classes of a raster, separated by `;`; may be empty."""


class ScoreDisturbance(NeaspecAlgorithm):
    """Human pressures to a score each and an index 0..100 together."""

    ident = "scoredisturbance"
    group_ident = "disturbance"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Disturbance", "Score human disturbance")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Disturbance",
            "<p>Scores each human pressure on the published Human Footprint scale (Williams et al. 2020, as printed by "
            "Mu et al. 2022), adds the scores and gives the sum as an index from 0 to 100, where 100 stands for the "
            "greatest possible sum of 50.</p><p>Distances are measured between cell centres; the papers use cells of "
            "1 km, so with smaller cells the nearest class becomes visibly wider. Pressures without a layer count as "
            "0 and are named in the log: compare two areas only when the same pressures were given.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterExtent("AREA", translate("Disturbance", "Area")),
            translate("Disturbance", "Extent or polygon layer. With polygons, cells outside them hold no data."),
        )
        cell = QgsProcessingParameterDistance("CELL_SIZE", translate("Disturbance", "Cell size"), 100.0, "CRS")
        cell.setMinimum(1.0)
        self.add(cell, translate("Disturbance", "Side of a cell in metres. All later steps keep this grid."))
        self.add(
            QgsProcessingParameterCrs("CRS", translate("Disturbance", "Coordinate reference system"), "ProjectCrs"),
            translate("Disturbance", "A projected system in metres, for example the UTM zone of the area."),
        )
        self.add(
            QgsProcessingParameterString("SCHEME", translate("Disturbance", "Scheme"), "human_footprint"),
            translate("Disturbance", "Name of a scheme of the plugin, or the path of your own scheme file (JSON)."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMatrix(
                "PRESSURES",
                translate("Disturbance", "Pressures"),
                numberRows=1,
                headers=[
                    translate("Disturbance", "Pressure"),
                    translate("Disturbance", "Layer"),
                    translate("Disturbance", "Field or classes"),
                ],
            ),
            translate(
                "Disturbance",
                "One row for each layer: the code of the pressure (roads, railways, population, built, cropland, "
                "pasture, lights, water), the layer, and for population points the field with the number of people, "
                "for a land cover raster the class codes, separated by semicolons.",
            ),
        )
        self.add_countries()
        self.addParameter(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Disturbance", "Disturbance index"))
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "PRESSURE_LAYERS", translate("Disturbance", "Folder for the score of each pressure"), optional=True
            ),
            translate("Disturbance", "Where one raster for each pressure is written."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                translate("Disturbance", "Table by country"),
                translate("Parameters", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Disturbance", "Area, mean index and area of each class for every country."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("MEAN", translate("Disturbance", "Mean index")))
        self.addOutput(QgsProcessingOutputNumber("AREA_KM2", translate("Parameters", "Area in km²")))

    def check(self, call: Call) -> None:
        """Refuse what cannot be scored before any cell is touched."""
        crs = call.crs("CRS")
        layers.check_metres(crs, translate("Disturbance", "Coordinate reference system"))
        check_size(self._grid(call), BYTES_PER_CELL)
        scheme = load_scheme(call.text("SCHEME"))
        for source in self._sources(call, scheme):
            if not source.layer.crs().isValid():
                raise NeaspecError("layer.no_crs", source.layer.name())

    def execute(self, call: Call) -> dict[str, Any]:
        """Score every pressure, add them up, write index, layers and table."""
        scheme = load_scheme(call.text("SCHEME"))
        grid, sources = self._grid(call), self._sources(call, scheme)
        call.announce(grid, BYTES_PER_CELL, 0.2 * len(sources))
        output = call.output("OUTPUT", "disturbance", translate("Disturbance", "Disturbance index"))
        inside = self._inside(call, grid)
        missing = sorted(set(scheme.pressures) - {source.pressure.code for source in sources})
        if missing:
            call.list(
                [Problem("disturbance.pressure_missing", Severity.WARNING, scheme.id, {"codes": ", ".join(missing)})]
            )
        scores = self._scores(call, sources, grid, inside)
        index = disturbance.combine(scheme, scores)
        described = {
            "NEASPEC_SCHEME": scheme.id,
            "NEASPEC_SCHEME_VERSION": scheme.version,
            "NEASPEC_PRESSURES": ",".join(sorted(scores)),
            "NEASPEC_UNIT": "index 0..100",
        }
        results: dict[str, Any] = {"OUTPUT": output, "MEAN": float(np.nanmean(index))}
        if call.given("PRESSURE_LAYERS"):
            results["PRESSURE_LAYERS"] = folder = made_folder(call.written("PRESSURE_LAYERS", ""))
            for code, values in scores.items():
                rasters.write(Raster(values, grid), str(Path(folder) / f"{code}.tif"), metadata=described)
        rasters.write(Raster(index, grid), output, metadata=described, report=call.report(0.9, 0.98))
        rows = self._by_country(call, index, grid, scheme)
        results["BY_COUNTRY"] = rows
        results["AREA_KM2"] = float(np.isfinite(index).sum() * grid.cell_km2)
        table = call.written("TABLE", ".csv")
        if table:
            write_table(table, list(rows[0]), rows)
            results["TABLE"] = table
        for row in rows:
            call.say(
                translate("Disturbance", "{country}: {area} km², mean index {mean}").format(
                    country=label(zones.country_labels(row["country"])),
                    area=round(row["area_km2"]),
                    mean=round(row["mean_index"], 2),
                )
            )
        return results

    def _by_country(self, call: Call, index: Array, grid: Grid, scheme: disturbance.Scheme) -> list[dict[str, Any]]:
        """Return a row for each country: area, mean index and the area of each class."""
        countries = zones.none(grid)
        if call.given("COUNTRIES"):
            layer, field = call.vector("COUNTRIES"), call.text("COUNTRY_FIELD")
            countries = zones.from_layer(layer, field, grid, call.context)
        bounds = disturbance.class_limits(scheme)
        found = by_zone(index, countries, grid.cell_km2, bounds)
        return [
            {
                "country": zone.code,
                "area_km2": zone.area_km2,
                "mean_index": zone.mean,
                **{f"{name}_km2": area for name, area in zone.class_km2.items()},
            }
            for zone in found
        ]

    def _grid(self, call: Call) -> Grid:
        crs = call.crs("CRS")
        box = self.parameterAsExtent(call.parameters, "AREA", call.context, crs)
        bounds = Bounds(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return Grid.covering(bounds, call.number("CELL_SIZE"), layers.crs_name(crs))

    def _inside(self, call: Call, grid: Grid) -> Array:
        """Return which cells belong to the area: all of an extent, those under the polygons of a layer."""
        value = call.parameters.get("AREA")
        if isinstance(value, str) and EXTENT.match(value):
            return np.ones(grid.shape, bool)
        layer = value
        if not isinstance(value, QgsMapLayer):
            layer = QgsProcessingUtils.mapLayerFromString(str(value), call.context)
        if not isinstance(layer, QgsVectorLayer):
            return np.ones(grid.shape, bool)
        burnt = ((shape.wkb, 1.0) for shape in layers.shapes(layer, grid.crs, call.context))
        inside = rasters.burn(burnt, grid) > 0
        if not inside.any():
            raise NeaspecError("layer.no_overlap", layer.name())
        return inside

    def _sources(self, call: Call, scheme: disturbance.Scheme) -> list[Source]:
        """Return the rows of the pressures table, checked."""
        cells = call.rows("PRESSURES")
        rows = [cells[at : at + 3] for at in range(0, len(cells), 3)]
        sources = []
        for number, row in enumerate(rows, 1):
            code = str(row[0]).strip()
            if not code:
                continue
            if code not in scheme.pressures:
                known = ", ".join(scheme.pressures)
                raise NeaspecError("disturbance.unknown_pressure", code, row=number, known=known)
            field = str(row[2]) if len(row) > 2 and row[2] not in (None, "") else ""
            sources.append(Source(scheme.pressures[code], layers.layer_named(row[1], call.context), field))
        if not sources:
            raise NeaspecError("disturbance.no_pressure")
        return sources

    def _scores(self, call: Call, sources: list[Source], grid: Grid, inside: Array) -> Mapping[str, Array]:
        """Return the score of each pressure, NaN outside the area; several layers of one pressure: the greatest."""
        scores: dict[str, Array] = {}
        for number, source in enumerate(sources):
            report = call.report(0.9 * number / len(sources), 0.9 * (number + 1) / len(sources))
            report(0.0)
            call.say(
                translate("Disturbance", "{number}/{total} {pressure}: {layer}").format(
                    number=number + 1,
                    total=len(sources),
                    pressure=label(source.pressure.label),
                    layer=source.layer.name(),
                )
            )
            values = score(source.pressure, self._measured(call, source, grid, report)).astype(np.float32)
            values[~inside] = np.nan
            code = source.pressure.code
            scores[code] = np.fmax(scores[code], values) if code in scores else values
        return scores

    def _measured(self, call: Call, source: Source, grid: Grid, report: Report) -> Array:
        """Return what the pressure's rule wants: metres to the nearest feature, share of a cell, or people per km²."""
        kind = source.pressure.rule.kind
        if isinstance(source.layer, QgsRasterLayer):
            return self._from_raster(source, grid)
        layer = layers.vector_layer(source.layer)
        wide = _widened(grid, source.pressure.reach_m)
        shapes = list(layers.shapes(layer, grid.crs, call.context, wide.bounds))
        if not shapes:
            call.list([Problem("layer.nothing_in_area", Severity.WARNING, layer.name())])
        report(0.3)
        if kind == "density":
            return _narrowed(self._people(call, source, layer, shapes, wide), wide, grid)
        burnt = rasters.burn(((shape.wkb, 1.0) for shape in shapes), wide, all_touched=kind in DISTANCE_KINDS)
        report(0.5)
        values = rasters.distance(burnt > 0, wide, source.pressure.reach_m) if kind in DISTANCE_KINDS else burnt
        return _narrowed(values, wide, grid)

    def _people(
        self, call: Call, source: Source, layer: QgsVectorLayer, shapes: list[layers.Shape], wide: Grid
    ) -> Array:
        field = source.field
        if field not in layer.fields().names():
            raise NeaspecError("layer.no_field", layer.name(), field=field, known=", ".join(layer.fields().names()))
        counted = [
            shape for shape in shapes if isinstance(shape.values[field], (int, float)) and shape.values[field] > 0
        ]
        if len(counted) < len(shapes):
            values = {"features": len(shapes) - len(counted), "field": field}
            call.list([Problem("disturbance.no_population", Severity.WARNING, layer.name(), values)])
        people = rasters.burn(((shape.wkb, float(shape.values[field])) for shape in counted), wide, mode="sum")
        return people_per_km2(people, wide.cell, source.pressure.reach_m)

    def _from_raster(self, source: Source, grid: Grid) -> Array:
        """Return a raster's values on the grid, or the share of the classes named in the table."""
        path = layers.raster_path(source.layer)
        if not source.field:
            return rasters.align(path, grid, "average").raster.values
        codes = _codes(source)
        classes = rasters.align(path, grid, "nearest").raster.values
        return np.where(np.isfinite(classes), np.isin(classes, codes).astype(np.float32), np.nan)


def _codes(source: Source) -> list[float]:
    try:
        return [float(code) for code in source.field.split(";")]
    except ValueError as trouble:
        raise NeaspecError("disturbance.broken_classes", source.layer.name(), classes=source.field) from trouble


def _widened(grid: Grid, reach_m: float) -> Grid:
    """Return the grid with a margin of the reach, so that what lies just outside still counts inside."""
    margin = math.ceil(reach_m / grid.cell)
    return replace(
        grid,
        west=grid.west - margin * grid.cell,
        north=grid.north + margin * grid.cell,
        rows=grid.rows + 2 * margin,
        columns=grid.columns + 2 * margin,
    )


def _narrowed(values: Array, wide: Grid, grid: Grid) -> Array:
    margin = (wide.rows - grid.rows) // 2
    return values[margin : margin + grid.rows, margin : margin + grid.columns]
