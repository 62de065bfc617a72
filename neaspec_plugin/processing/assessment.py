"""neaspec:assesssites: filled-in protocols to scores, consensus and agreement of sites and corridors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsWkbTypes

from neaspec_plugin.bridge import layers, records
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.outputs import Column, Row, write_layer, write_table
from neaspec_plugin.core import agreement, assessment
from neaspec_plugin.core.assessment import ControlMeasure, UnitScore
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.io import rasters
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.io.measures import held_measures, read_measures
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.visits import read_all
from neaspec_plugin.processing import assessment_parameters
from neaspec_plugin.processing.algorithm import Call, NeaspecAlgorithm
from neaspec_plugin.processing.assessment_units import Surveyed, Unit, survey, unit_layers

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
    Column("measures_missing"),
    Column("area_km2", float),
    Column("mean_disturbance", float),
    Column("mean_suitability", float),
)


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
            "nothing.</p><p>What the maps say of each unit is measured beside it: means weighted with the area of each "
            "cell in the unit, shares of classes, distances to roads, railways, settlements and water. Units may "
            "overlap and be smaller than a cell.</p><p>The answers are a CSV table in UTF-8; a fault in it is named "
            "with row and column, and then nothing is taken over. A pressure of class 2 or higher needs a control "
            "measure; without it the assessment cannot be exported as agreed.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        assessment_parameters.declare(self)

    def check(self, call: Call) -> None:
        """Refuse an unknown protocol, layers without CRS or code, a database that is none."""
        load_protocol(call.text("PROTOCOL"))
        rasters.frame(call.raster("DISTURBANCE"))
        for layer in unit_layers(call):
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
        output = call.output("OUTPUT", "assessed", translate("Assessment", "Assessed units"))
        surveyed = survey(call, protocol)
        if not _answers(call):
            return self._measured_only(call, surveyed, output)
        units = surveyed.units
        scores = self._scores(call, protocol, units)
        given = read_measures(call.file("MEASURES"), protocol, units) if call.file("MEASURES") else ()
        held = held_measures(call.file("DATABASE"), protocol) if call.file("DATABASE") else ()
        agreed = {
            code: assessment.agreed(protocol, [score for score in scores if score.unit_code == code])
            for code in sorted({score.unit_code for score in scores})
        }
        call.report()(0.75)
        rows = []
        for code, one in agreed.items():
            lacking = assessment.missing_measures(one.score, (*held, *given))
            call.list(lacking)
            rows.append(self._values(protocol, units[code], one.score, len(one.raw)))
            rows[-1]["measures_missing"] = "|".join(problem.values["pressure"] for problem in lacking)
        outlines = [Row(units[code].wkb, row) for code, row in zip(agreed, rows)]
        crs = rasters.frame(call.raster("DISTURBANCE")).crs
        columns = _with(surveyed.columns)
        write_layer(output, "assessed_units", QgsWkbTypes.Type.MultiPolygon, crs, columns, outlines)
        results: dict[str, Any] = {"OUTPUT": output, "UNIT_COUNT": len(agreed), "UNITS": rows}
        if call.given("TABLE"):
            results["TABLE"] = call.written("TABLE", ".csv")
            table = [_score_row(score) for one in agreed.values() for score in (*one.raw, one.score)]
            write_table(results["TABLE"], list(table[0]), table)
        if call.file("DATABASE"):
            self._keep(call, protocol, units, agreed, crs, given)
        raw = tuple(score for score in scores if score.assessor != assessment.CONSENSUS)
        results["AGREEMENT"] = self._agreement(call, protocol, raw)
        return results

    def _measured_only(self, call: Call, surveyed: Surveyed, output: str) -> dict[str, Any]:
        """Write what the maps say of each unit; there are no answers yet."""
        rows = [{"code": unit.code, "name": unit.name, **unit.measured} for unit in surveyed.units.values()]
        outlines = [Row(unit.wkb, row) for unit, row in zip(surveyed.units.values(), rows)]
        crs = rasters.frame(call.raster("DISTURBANCE")).crs
        write_layer(output, "assessed_units", QgsWkbTypes.Type.MultiPolygon, crs, _with(surveyed.columns), outlines)
        call.say(translate("Assessment", "Without answers the units are measured only."))
        return {"OUTPUT": output, "UNIT_COUNT": len(rows), "UNITS": rows}

    def _scores(self, call: Call, protocol: Protocol, units: Mapping[str, Unit]) -> tuple[UnitScore, ...]:
        """Return the score of each assessor on each unit; a file with a fault is refused whole."""
        sheet = read_all(_answers(call), protocol, units)
        call.list(sheet.problems)
        drafts = {(answer.unit_code, answer.assessor, answer.date) for answer in sheet.drafts}
        if drafts:
            call.say(translate("Assessment", "%n visit(s) are drafts and not scored.", None, len(drafts)))
        faults = [problem for problem in sheet.problems if problem.severity is Severity.ERROR]
        if faults:
            raise NeaspecError("answers.refused", faults[0].place, count=len(faults))
        scores = assessment.score_all(protocol, [answer for answer in sheet.answers if answer.unit_code in units])
        if not scores:
            raise NeaspecError("answers.no_unit", _answers(call))
        return scores

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
        measures: tuple[ControlMeasure, ...],
    ) -> None:
        """Add sites, assessments, their scores and control measures to the database in one transaction."""
        taxon = load_species(call.text("SPECIES")).taxon_code
        outlines = {
            code: layers.moved(unit.wkb, crs, layers.WGS84, call.context)
            for code, unit in units.items()
            if code in agreed
        }
        names = {code: unit.name for code, unit in units.items()}
        measured = {code: {**unit.measured, **unit.indicators} for code, unit in units.items()}
        rows = records.assessments(call.file("DATABASE"), protocol, agreed, outlines, names, measured, taxon)
        rows["control_measure"] = records.control_measures(call.file("DATABASE"), protocol, agreed, measures)
        records.add(call.file("DATABASE"), rows, call.report(0.9, 1.0))


def _answers(call: Call) -> str:
    """Return the file or folder of answers; empty when neither is given."""
    return call.file("ANSWERS") or call.file("ANSWERS_FOLDER")


def _with(measured: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return the columns of the result with those of what was measured."""
    known = {column.name for column in COLUMNS}
    return (*COLUMNS, *(column for column in measured if column.name not in known))


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
