"""neaspec:assesssites: filled-in protocols to scores, consensus and agreement of sites and corridors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsWkbTypes

from neaspec_plugin.bridge import agreement as wording
from neaspec_plugin.bridge import assessment_records, definitions, layers, records
from neaspec_plugin.bridge.language import label, locale, translate
from neaspec_plugin.bridge.outputs import Column, Row, write_layer, write_table
from neaspec_plugin.core import agreement, consensus, controlmeasures, trend
from neaspec_plugin.core.assessment import UnitScore
from neaspec_plugin.core.controlmeasures import ControlMeasure
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.io import rasters
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.io.measures import held_measures, read_measures
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.processing import assessment_parameters
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.answers import Scored, scored, source
from neaspec_plugin.processing.assessment_units import Surveyed, Unit, survey, unit_layers
from neaspec_plugin.processing.call import Call

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
    Column("trend"),
    Column("visit_before"),
    Column("class_before", int),
    Column("state_trend"),
    Column("response_trend"),
    Column("area_km2", float),
    Column("mean_disturbance", float),
    Column("mean_suitability", float),
)

TRENDS = {trend.WORSE: "declining", trend.BETTER: "improving", trend.ALIKE: "unknown", trend.OTHER_METHOD: "unknown"}
"""Code of the exchange format for each outcome of a comparison: what cannot be told apart is not called stable."""


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
        call.list(definitions.protocol_notes(protocol, call.text("PROTOCOL")))
        output = call.output("OUTPUT", "assessed", translate("Assessment", "Assessed units"))
        surveyed = survey(call, protocol)
        if not source(call):
            return self._measured_only(call, surveyed, output)
        units = surveyed.units
        answers = scored(call, protocol, units)
        given = read_measures(call.file("MEASURES"), protocol, units) if call.file("MEASURES") else ()
        held = held_measures(call.file("DATABASE"), protocol) if call.file("DATABASE") else ()
        agreed = {
            code: consensus.agreed(protocol, [score for score in answers.latest if score.unit_code == code])
            for code in sorted({score.unit_code for score in answers.latest})
        }
        changes = self._changes(protocol, answers, agreed)
        call.report()(0.75)
        rows = []
        for code, one in agreed.items():
            lacking = controlmeasures.missing_measures(one.score, (*held, *given))
            call.list(lacking)
            rows.append(self._values(protocol, units[code], one.score, len(one.raw)))
            rows[-1]["measures_missing"] = "|".join(problem.values["pressure"] for problem in lacking)
            rows[-1].update(_trend_row(changes.get(code)))
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
            self._keep(call, protocol, units, agreed, crs, given, changes)
        results["AGREEMENT"] = self._agreement(call, protocol, answers.raw)
        return {**results, **self._trend(call, changes)}

    def _measured_only(self, call: Call, surveyed: Surveyed, output: str) -> dict[str, Any]:
        """Write what the maps say of each unit; there are no answers yet."""
        rows = [{"code": unit.code, "name": unit.name, **unit.measured} for unit in surveyed.units.values()]
        outlines = [Row(unit.wkb, row) for unit, row in zip(surveyed.units.values(), rows)]
        crs = rasters.frame(call.raster("DISTURBANCE")).crs
        write_layer(output, "assessed_units", QgsWkbTypes.Type.MultiPolygon, crs, _with(surveyed.columns), outlines)
        call.say(translate("Assessment", "Without answers the units are measured only."))
        return {"OUTPUT": output, "UNIT_COUNT": len(rows), "UNITS": rows}

    def _changes(
        self, protocol: Protocol, answers: Scored, agreed: Mapping[str, consensus.Consensus]
    ) -> dict[str, trend.Change]:
        """Return what changed in each unit that was visited before: consensus against consensus."""
        found = {}
        for code, one in agreed.items():
            former = [score for score in answers.before if score.unit_code == code]
            earlier = consensus.agreed(protocol, former).score if former else None
            if earlier is not None and earlier.date < one.score.date:
                found[code] = trend.change(earlier, one.score)
        return found

    def _trend(self, call: Call, changes: Mapping[str, trend.Change]) -> dict[str, Any]:
        """Say how many units changed, and whether that is more than chance; nothing without a former visit."""
        if not changes:
            return {}
        test = trend.sign_test(change.outcome for change in changes.values())
        text = translate(
            "Assessment",
            "Since the visits before, pressure got worse in {worse} and better in {better} of {count} units (sign test "
            "p = {p}); in the others no change can be told from the ranges or methods.",
        )
        count, p = len(changes), locale().toString(test.p, "g", 3)
        call.say(text.format(worse=test.worse, better=test.better, count=count, p=p))
        return {"WORSE": test.worse, "BETTER": test.better, "SIGN_P": test.p}

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
        for one in agreement.by_indicator(protocol, scores):
            name = wording.indicator_name(protocol, one.indicator)
            found.append({"indicator": one.indicator, "kappa": one.agreement.kappa, "outcome": one.agreement.outcome})
            if one.discuss:
                text = translate("Assessment", "Agreement on {name} is low (kappa {kappa}): talk it over.")
                call.say(text.format(name=name, kappa=one.agreement.kappa and round(one.agreement.kappa, 2)))
        return found

    def _keep(
        self,
        call: Call,
        protocol: Protocol,
        units: Mapping[str, Unit],
        agreed: Mapping[str, consensus.Consensus],
        crs: str,
        measures: tuple[ControlMeasure, ...],
        changes: Mapping[str, trend.Change],
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
        trends = {code: TRENDS[change.outcome] for code, change in changes.items()}
        path = call.file("DATABASE")
        rows = assessment_records.assessments(path, protocol, agreed, outlines, names, measured, taxon, trends)
        rows["control_measure"] = assessment_records.control_measures(call.file("DATABASE"), protocol, agreed, measures)
        records.add(call.file("DATABASE"), rows, call.report(0.9, 1.0))


def _trend_row(change: trend.Change | None) -> dict[str, Any]:
    if change is None:
        return {}
    outcomes = {"trend": change.outcome, "state_trend": change.state, "response_trend": change.response}
    return {**outcomes, "visit_before": change.before, "class_before": change.class_before}


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
