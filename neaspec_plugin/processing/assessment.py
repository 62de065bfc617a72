"""neaspec:assesssites: filled-in protocols to scores, consensus and agreement of sites and corridors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
    QgsWkbTypes,
)

from neaspec_plugin.bridge import definitions, layers, records, zones
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.outputs import Column, Row, write_layer, write_table
from neaspec_plugin.core import agreement, assessment
from neaspec_plugin.core.assessment import UnitScore
from neaspec_plugin.core.grid import Raster
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.core.zone import mean_inside
from neaspec_plugin.io import rasters
from neaspec_plugin.io.answers import read_answers
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.processing.algorithm import Call, NeaspecAlgorithm

COLUMNS = (
    Column("code"),
    Column("name"),
    Column("pressure_class", int),
    Column("class_low", int),
    Column("class_high", int),
    Column("pressure_max", int),
    Column("pressure_cumulative", float),
    Column("worst_pressure"),
    Column("state", float),
    Column("response", float),
    Column("assessors", int),
    Column("needs_measure"),
    Column("area_km2", float),
    Column("mean_disturbance", float),
    Column("mean_suitability", float),
)
RASTERS = {"DISTURBANCE": "mean_disturbance", "SUITABILITY": "mean_suitability"}


@dataclass(frozen=True)
class Unit:
    """A site or corridor to be assessed."""

    code: str
    """Code that the answers name."""
    name: str
    """Name shown; the code where there is none."""
    wkb: bytes
    """Outline in the CRS of the disturbance index."""
    measured: Mapping[str, float | None]
    """What the maps say: area and means."""


class AssessSites(NeaspecAlgorithm):
    """Answers of several assessors to scores of each, a consensus beside them, and their agreement."""

    ident = "assesssites"
    group_ident = "habitat"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Assessment", "Assess sites and corridors")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Assessment",
            "<p>Scores each unit by the protocol: impact of a pressure = timing + scope + severity (0 when one of them "
            "is 0), a unit's pressure = its worst, cumulative pressure = 1 − Π(1 − I/9), with the range from lowest to "
            "highest answers. Assessors are scored apart; the consensus is a record of its own and overwrites "
            "nothing.</p><p>The answers are a CSV table in UTF-8; a fault in it is named with row and column, and then "
            "nothing is taken over.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterMultipleLayers(
                "SITES", translate("Assessment", "Sites and corridors"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            translate("Assessment", "Polygons of the units; each needs a code of its own."),
        )
        self.add(
            QgsProcessingParameterString("UNIT_FIELD", translate("Assessment", "Field with the unit's code"), "code"),
            translate("Assessment", "Field that the answers refer to."),
        )
        self.add(
            QgsProcessingParameterFile(
                "ANSWERS", translate("Assessment", "Answers"), fileFilter=translate("Parameters", "CSV files (*.csv)")
            ),
            translate("Assessment", "Filled-in protocol, one row for each unit, assessor and indicator."),
        )
        self.add(
            QgsProcessingParameterString("PROTOCOL", translate("Parameters", "Protocol"), "neaspec_jha_forest"),
            translate("Assessment", "Name of a protocol of the plugin, or the path of a protocol file (JSON)."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DISTURBANCE", translate("Disturbance", "Disturbance index")),
            translate("Assessment", "Its mean in each unit is measured and kept beside the answers."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "SUITABILITY", translate("Suitability", "Habitat suitability"), optional=True
            ),
            translate("Assessment", "Its mean in each unit is measured and kept beside the answers."),
        )
        self.add(
            QgsProcessingParameterString("SPECIES", translate("Parameters", "Species"), "amur_tiger", optional=True),
            translate("Assessment", "Species the assessment is for; needed when a database is given."),
        )
        self.add(
            QgsProcessingParameterFile(
                "DATABASE", translate("Parameters", "Office database"), extension="gpkg", optional=True
            ),
            translate("Assessment", "GeoPackage of the assessment; units, answers and scores are added to it."),
        )
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", translate("Assessment", "Assessed units")))
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                translate("Assessment", "Table of scores"),
                translate("Parameters", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Assessment", "One row for each unit and assessor, and one for the consensus."),
        )
        self.addOutput(QgsProcessingOutputNumber("UNIT_COUNT", translate("Assessment", "Number of assessed units")))

    def check(self, call: Call) -> None:
        """Refuse an unknown protocol, layers without CRS or code, a database that is none."""
        load_protocol(call.text("PROTOCOL"))
        rasters.frame(call.raster("DISTURBANCE"))
        for layer in self._layers(call):
            if not layer.crs().isValid():
                raise NeaspecError("layer.no_crs", layer.name())
            names = layer.fields().names()
            if call.text("UNIT_FIELD") not in names:
                raise NeaspecError(
                    "layer.no_field", layer.name(), field=call.text("UNIT_FIELD"), known=", ".join(names)
                )
        if call.file("DATABASE"):
            records.check_database(call.file("DATABASE"))
            load_species(call.text("SPECIES"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Read, score, measure, write."""
        protocol = load_protocol(call.text("PROTOCOL"))
        call.list(definitions.protocol_notes(protocol, call.text("PROTOCOL")))
        output = call.output("OUTPUT", "assessed", translate("Assessment", "Assessed units"))
        units = self._units(call)
        sheet = read_answers(call.file("ANSWERS"), protocol, units)
        call.list(sheet.problems)
        faults = [problem for problem in sheet.problems if problem.severity is Severity.ERROR]
        if faults:
            raise NeaspecError("answers.refused", faults[0].place, count=len(faults))
        known = [answer for answer in sheet.answers if answer.unit_code in units]
        scores = assessment.score_all(protocol, known)
        if not scores:
            raise NeaspecError("answers.no_unit", call.file("ANSWERS"))
        agreed = {
            code: assessment.consensus(protocol, [score for score in scores if score.unit_code == code])
            for code in sorted({score.unit_code for score in scores})
        }
        call.report()(0.7)
        rows = [self._values(protocol, units[code], one.score, len(one.raw)) for code, one in agreed.items()]
        outlines = [Row(units[code].wkb, row) for code, row in zip(agreed, rows)]
        crs = rasters.frame(call.raster("DISTURBANCE")).crs
        write_layer(output, "assessed_units", QgsWkbTypes.Type.MultiPolygon, crs, COLUMNS, outlines)
        results: dict[str, Any] = {"OUTPUT": output, "UNIT_COUNT": len(agreed), "UNITS": rows}
        if call.given("TABLE"):
            results["TABLE"] = call.written("TABLE", ".csv")
            table = [_score_row(score) for one in agreed.values() for score in (*one.raw, one.score)]
            write_table(results["TABLE"], list(table[0]), table)
        if call.file("DATABASE"):
            self._keep(call, protocol, units, agreed, crs)
        results["AGREEMENT"] = self._agreement(call, protocol, scores)
        return results

    def _layers(self, call: Call) -> list[QgsVectorLayer]:
        found = self.parameterAsLayerList(call.parameters, "SITES", call.context)
        return [layers.vector_layer(layer) for layer in found]

    def _units(self, call: Call) -> dict[str, Unit]:
        """Return the units by code with what the maps say of them; two units of one code are refused."""
        field, units = call.text("UNIT_FIELD"), {}
        surfaces = {column: rasters.read(call.raster(name)) for name, column in RASTERS.items() if call.given(name)}
        crs = surfaces["mean_disturbance"].grid.crs
        for layer in self._layers(call):
            for shape in layers.shapes(layer, crs, call.context):
                code = str(shape.values.get(field) or "")
                if not code:
                    raise NeaspecError("unit.no_code", layer.name(), feature=shape.number, field=field)
                if code in units:
                    raise NeaspecError("unit.twice", layer.name(), feature=shape.number, code=code)
                units[code] = Unit(code, _name(shape.values, code), shape.wkb, self._measured(shape.wkb, surfaces))
        return units

    def _measured(self, wkb: bytes, surfaces: Mapping[str, Raster]) -> dict[str, float | None]:
        """Return area (plane, in the grid's CRS) and mean of each surface under a unit."""
        measured: dict[str, float | None] = {"area_km2": layers.to_qgis(wkb).area() / 1e6}
        for column, surface in surfaces.items():
            part = zones.part_under(wkb, surface.grid)
            inside = rasters.burn([(wkb, 1.0)], part.grid) > 0
            measured[column] = mean_inside(surface.values[part.rows, part.columns], inside)
        return measured

    def _values(self, protocol: Protocol, unit: Unit, score: UnitScore, assessors: int) -> dict[str, Any]:
        worst = protocol.indicators.get(score.worst)
        return {
            "code": unit.code,
            "name": unit.name,
            "pressure_class": score.pressure_class,
            "class_low": score.class_lo,
            "class_high": score.class_hi,
            "pressure_max": score.p_max,
            "pressure_cumulative": score.p_cum,
            "worst_pressure": label(worst.label) if worst else None,
            "state": score.state.value if score.state else None,
            "response": score.response.value if score.response else None,
            "assessors": assessors,
            "needs_measure": "|".join(score.needs_measure),
            **unit.measured,
        }

    def _agreement(self, call: Call, protocol: Protocol, scores: tuple[UnitScore, ...]) -> list[dict[str, Any]]:
        """Return kappa by pressure, and say which ones the assessors should talk over."""
        found = []
        for one in agreement.by_pressure(protocol, scores):
            indicator = protocol.indicators.get(one.pressure)
            name = label(indicator.label) if indicator else translate("Assessment", "whole unit")
            found.append({"indicator": one.pressure, "kappa": one.agreement.kappa, "outcome": one.agreement.outcome})
            if one.discuss:
                text = translate("Assessment", "Agreement on {name} is low (kappa {kappa}): talk it over.")
                call.say(text.format(name=name, kappa=one.agreement.kappa and round(one.agreement.kappa, 2)))
        return found

    def _keep(
        self,
        call: Call,
        protocol: Protocol,
        units: Mapping[str, Unit],
        agreed: Mapping[str, assessment.Consensus],
        crs: str,
    ) -> None:
        """Add sites, assessments and their scores to the database in one transaction."""
        taxon = load_species(call.text("SPECIES")).taxon_code
        outlines = {
            code: layers.moved(unit.wkb, crs, layers.WGS84, call.context)
            for code, unit in units.items()
            if code in agreed
        }
        names = {code: unit.name for code, unit in units.items()}
        measured = {code: unit.measured for code, unit in units.items()}
        rows = records.assessments(call.file("DATABASE"), protocol, agreed, outlines, names, measured, taxon)
        records.add(call.file("DATABASE"), rows, call.report(0.9, 1.0))


def _name(values: Mapping[str, Any], code: str) -> str:
    """Return the unit's name in the chosen language where the layer has one."""
    names = {name[5:]: str(value) for name, value in values.items() if name.startswith("name_") and value}
    return label(names) if names else str(values.get("name") or code)


def _score_row(score: UnitScore) -> dict[str, Any]:
    return {
        "code": score.unit_code,
        "assessor": score.assessor,
        "date": score.date,
        "protocol": score.protocol_id,
        "protocol_version": score.protocol_version,
        "pressure_max": score.p_max,
        "pressure_max_low": score.p_max_lo,
        "pressure_max_high": score.p_max_hi,
        "pressure_class": score.pressure_class,
        "class_low": score.class_lo,
        "class_high": score.class_hi,
        "pressure_cumulative": score.p_cum,
        "worst_pressure": score.worst,
        "state": score.state.value if score.state else None,
        "response": score.response.value if score.response else None,
        "needs_measure": "|".join(score.needs_measure),
    }
