"""neaspec:leastcostcorridors: core areas and resistance to links, corridor surface and corridor records.

core.corridor is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import layers, records, zones
from neaspec_plugin.bridge.estimates import check_size
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import Column, Row, write_layer
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.grid import Array, Grid, Raster
from neaspec_plugin.core.network import Link, Network, network
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.suitability import Species
from neaspec_plugin.io import rasters
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.processing.algorithm import Call, NeaspecAlgorithm

if TYPE_CHECKING:
    from neaspec_plugin.core import corridor

BYTES_PER_CELL = 160
"""Peak memory per cell: the ground and cost of the wave front, allocation, surface and two cost fields."""
NUMBER = QgsProcessingParameterNumber.Type.Double
LINK_COLUMNS = (
    Column("code"),
    Column("from_patch", int),
    Column("to_patch", int),
    Column("least_cost_km", float),
    Column("euclidean_km", float),
    Column("path_length_km", float),
    Column("cost_per_euclidean", float),
    Column("cost_per_length", float),
)
CORRIDOR_COLUMNS = (
    Column("code"),
    Column("from_patch", int),
    Column("to_patch", int),
    Column("scope"),
    Column("connectivity_type"),
    Column("countries"),
    Column("least_cost_km", float),
    Column("length_km", float),
    Column("area_km2", float),
    Column("min_width_m", float),
    Column("mean_width_m", float),
    Column("min_width_x", float),
    Column("min_width_y", float),
)


@dataclass(frozen=True)
class Ground:
    """What the network is computed on."""

    resistance: Raster
    """Resistance, NaN where there is no passage."""
    labels: Array
    """int32, patch ids, 0 outside."""
    cores: Mapping[int, Any]
    """Outline of each patch in the grid's CRS."""


@dataclass(frozen=True)
class Found:
    """One corridor with its outline and measures."""

    link: Link
    polygon: Any
    """Outline outside both cores, in the grid's CRS."""
    axis: Any
    """Least-cost path, in the grid's CRS."""
    measures: corridor.Measures


class LeastCostCorridors(NeaspecAlgorithm):
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
            "added to it as records.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterVectorLayer(
                "PATCHES", translate("Patches", "Core areas"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            translate("Corridors", "Polygons to be connected."),
        )
        self.add(
            QgsProcessingParameterField(
                "PATCH_ID",
                translate("Corridors", "Field with the patch number"),
                "patch",
                "PATCHES",
                QgsProcessingParameterField.DataType.Numeric,
            ),
            translate("Corridors", "Whole number above 0; parts of one number are one patch."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("RESISTANCE", translate("Resistance", "Resistance")),
            translate("Corridors", "Raster of resistance; cells without data or not above 0 cannot be crossed."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "NEIGHBOURS",
                translate("Corridors", "Pairs"),
                ["allocation", "all"],
                defaultValue="allocation",
                usesStaticStrings=True,
            ),
            translate("Corridors", "allocation: pairs whose cost allocations touch; all: every pair."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("CUTOFF", translate("Corridors", "Cutoff"), NUMBER, 20_000.0, False, 0.0),
            translate(
                "Corridors",
                "Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert "
                "default.",
            ),
        )
        self.add_countries()
        self._declare_records()
        self.addParameter(QgsProcessingParameterVectorDestination("LINKS", translate("Corridors", "Least-cost paths")))
        self.addParameter(
            QgsProcessingParameterRasterDestination("SURFACE", translate("Corridors", "Corridor surface"))
        )
        self.addParameter(QgsProcessingParameterVectorDestination("CORRIDORS", translate("Corridors", "Corridors")))
        self.addOutput(QgsProcessingOutputNumber("CORRIDOR_COUNT", translate("Corridors", "Number of corridors")))

    def _declare_records(self) -> None:
        """Add what the corridors need to become records."""
        self.add(
            QgsProcessingParameterString("SPECIES", translate("Parameters", "Species"), "amur_tiger", optional=True),
            translate("Corridors", "Species the corridors are for: its code and its least width go into the records."),
        )
        self.add(
            QgsProcessingParameterFile(
                "DATABASE",
                translate("Parameters", "Office database"),
                extension="gpkg",
                optional=True,
            ),
            translate("Corridors", "GeoPackage of the assessment; the corridors are added to it."),
        )

    def canExecute(self) -> tuple[bool, str]:
        """Return whether shapely is there, which most installations of QGIS bring and some do not."""
        if find_spec("shapely") is not None:
            return True, ""
        return False, sentence(Problem("shapely.missing"))

    def check(self, call: Call) -> None:
        """Refuse what cannot be connected before the long part starts."""
        grid = rasters.frame(call.raster("RESISTANCE"))
        check_size(grid, BYTES_PER_CELL)
        patches = call.vector("PATCHES")
        if not patches.crs().isValid():
            raise NeaspecError("layer.no_crs", patches.name())
        if patches.featureCount() == 0:
            raise NeaspecError("layer.empty", patches.name())
        if call.file("DATABASE"):
            records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Compute the network, then write surface, links, corridors and records."""
        paths = {
            "LINKS": call.output("LINKS", "links", translate("Corridors", "Least-cost paths")),
            "SURFACE": call.output("SURFACE", "corridor_surface", translate("Corridors", "Corridor surface")),
            "CORRIDORS": call.output("CORRIDORS", "corridors", translate("Corridors", "Corridors")),
        }
        ground = self._ground(call)
        call.announce(ground.resistance.grid, BYTES_PER_CELL, 0.4 * len(ground.cores))
        pairs = None
        if call.choice("NEIGHBOURS") == "all":
            pairs = {(a, b) for a in ground.cores for b in ground.cores if a < b}
        with call.about(call.layer("RESISTANCE").name()):
            result = network(
                ground.labels,
                ground.resistance.values,
                ground.resistance.grid.cell,
                call.number("CUTOFF"),
                pairs,
                report=call.report(0.02, 0.9),
            )
        call.list(result.problems)
        if not result.links:
            raise NeaspecError("corridor.no_link", call.layer("PATCHES").name())
        found = self._corridors(call, ground, result)
        self._write(call, paths, ground.resistance.grid, result, found)
        rows = [_values(one) for one in found]
        for row in rows:
            text = translate("Corridors", "Corridor {code}: {length} km long, least width {width} m, {countries}")
            call.say(
                text.format(
                    code=row["code"],
                    length=round(row["length_km"], 1),
                    width=row["min_width_m"] and round(row["min_width_m"]),
                    countries=row["countries"] or "–",
                )
            )
        return {**paths, "CORRIDOR_COUNT": len(found), "CORRIDOR_ROWS": rows}

    def _ground(self, call: Call) -> Ground:
        """Return resistance and patches on one grid; name patches that cannot be seen on it."""
        from neaspec_plugin.core import corridor

        resistance = rasters.read(call.raster("RESISTANCE"))
        grid, layer = resistance.grid, call.vector("PATCHES")
        field = call.text("PATCH_ID")
        parts: dict[int, list[bytes]] = {}
        for shape in layers.shapes(layer, grid.crs, call.context):
            number = shape.values.get(field)
            if not isinstance(number, (int, float)) or number < 1 or number != int(number):
                raise NeaspecError("patch.bad_number", layer.name(), feature=shape.number, field=field)
            parts.setdefault(int(number), []).append(shape.wkb)
        burnt = rasters.burn(((wkb, float(i)) for i in sorted(parts) for wkb in parts[i]), grid, mode="value")
        labels = burnt.astype(np.int32)
        seen = set(np.unique(labels).tolist())
        lost = [i for i in parts if i not in seen]
        values = {"numbers": ", ".join(map(str, lost)), "cell_m": grid.cell}
        if lost:
            call.list([Problem("patch.not_on_grid", Severity.WARNING, layer.name(), values)])
        cores = {i: corridor.union(map(corridor.from_wkb, parts[i])) for i in parts if i in seen}
        return Ground(resistance, labels, cores)

    def _corridors(self, call: Call, ground: Ground, result: Network) -> list[Found]:
        """Return the corridors outlined and measured."""
        from neaspec_plugin.core import corridor

        grid = ground.resistance.grid
        countries = self._countries(call, grid)
        # Outlines are drawn straight by half a cell: one cell of margin (with square corners) decides what touches.
        reached = {patch: core.buffer(grid.cell, 1) for patch, core in ground.cores.items()}
        found = []
        for number, (link, origin, mask) in enumerate(result.corridor_masks()):
            call.report(0.9, 0.97)(number / len(result.links))
            part = _window(grid, origin, mask.shape)
            labels = ground.labels[origin[0] : origin[0] + mask.shape[0], origin[1] : origin[1] + mask.shape[1]]
            outside = mask & (labels != link.a) & (labels != link.b)
            axis = corridor.axis_of(*grid.centre(link.rows, link.columns))
            pieces = [corridor.from_wkb(wkb) for _, wkb in rasters.polygons(outside.astype(np.int32), part)]
            if not pieces:
                values = {"a": link.a, "b": link.b}
                call.list([Problem("corridor.touching", Severity.NOTE, link.code, values)])
                continue
            polygon = corridor.smooth(pieces, axis, grid.cell)
            cores = [reached[link.a], reached[link.b]]
            found.append(Found(link, polygon, axis, corridor.measure(polygon, axis, countries, cores=cores)))
        self._compare_widths(call, found)
        return found

    def _countries(self, call: Call, grid: Grid) -> Mapping[str, Any]:
        from neaspec_plugin.core import corridor

        if not call.given("COUNTRIES"):
            return {}
        layer = call.vector("COUNTRIES")
        parts: dict[str, list[Any]] = {}
        for code, wkb in zones.country_shapes(layer, call.text("COUNTRY_FIELD"), grid.crs, call.context):
            parts.setdefault(code, []).append(corridor.from_wkb(wkb))
        return {code: corridor.union(shapes) for code, shapes in parts.items()}

    def _compare_widths(self, call: Call, found: list[Found]) -> None:
        """Warn of corridors narrower than the species needs."""
        species = self._species(call)
        if species is None:
            return
        for one in found:
            if one.measures.min_width_m < species.corridor_min_width_m:
                values = {"width_m": round(one.measures.min_width_m), "needed_m": species.corridor_min_width_m}
                call.list([Problem("corridor.too_narrow", Severity.WARNING, one.link.code, values)])

    def _species(self, call: Call) -> Species | None:
        return load_species(call.text("SPECIES")) if call.text("SPECIES") else None

    def _write(self, call: Call, paths: Mapping[str, str], grid: Grid, result: Network, found: list[Found]) -> None:
        """Write files first, then the records in one transaction."""
        from neaspec_plugin.core import corridor

        described = {"NEASPEC_CUTOFF_M": str(call.number("CUTOFF")), "NEASPEC_UNIT": "cost-weighted m"}
        report = call.report(0.97, 0.99)
        rasters.write(Raster(result.surface, grid), paths["SURFACE"], metadata=described, report=report)
        lines = QgsWkbTypes.Type.LineString
        rows = [
            Row(corridor.axis_of(*grid.centre(one.rows, one.columns)).wkb, _link_values(one)) for one in result.links
        ]
        write_layer(paths["LINKS"], "links", lines, grid.crs, LINK_COLUMNS, rows)
        outlines = [Row(one.polygon.wkb, _values(one)) for one in found]
        polygons = QgsWkbTypes.Type.Polygon
        write_layer(paths["CORRIDORS"], "corridors", polygons, grid.crs, CORRIDOR_COLUMNS, outlines)
        if call.file("DATABASE"):
            species = self._species(call)
            modelled = [
                records.ModelledCorridor(
                    one.link, one.measures, layers.moved(one.polygon.wkb, grid.crs, layers.WGS84, call.context)
                )
                for one in found
            ]
            kept = records.corridors(call.file("DATABASE"), modelled, species.taxon_code if species else None)
            records.add(call.file("DATABASE"), kept, call.report(0.99, 1.0))


def _window(grid: Grid, origin: tuple[int, int], shape: tuple[int, ...]) -> Grid:
    """Return the grid of a part that starts at a row and column."""
    west, north = grid.west + origin[1] * grid.cell, grid.north - origin[0] * grid.cell
    return replace(grid, west=west, north=north, rows=shape[0], columns=shape[1])


def _link_values(link: Link) -> dict[str, Any]:
    return {
        "code": link.code,
        "from_patch": link.a,
        "to_patch": link.b,
        "least_cost_km": link.least_cost / 1000,
        "euclidean_km": link.euclidean_m / 1000,
        "path_length_km": link.path_length_m / 1000,
        "cost_per_euclidean": link.cost_ratio,
        "cost_per_length": link.least_cost / link.path_length_m,
    }


def _values(one: Found) -> dict[str, Any]:
    measures = one.measures
    return {
        "code": one.link.code,
        "from_patch": one.link.a,
        "to_patch": one.link.b,
        "scope": measures.scope,
        "connectivity_type": measures.connectivity_type,
        "countries": "|".join(zones.iso2(code) for code in measures.countries),
        "least_cost_km": one.link.least_cost / 1000,
        "length_km": measures.length_km,
        "area_km2": measures.area_km2,
        "min_width_m": records.known(measures.min_width_m),
        "mean_width_m": records.known(measures.mean_width_m),
        "min_width_x": records.known(measures.min_width_at[0]),
        "min_width_y": records.known(measures.min_width_at[1]),
    }
