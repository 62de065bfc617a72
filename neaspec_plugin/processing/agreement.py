"""neaspec:assessoragreement: how far assessors agree, by indicator and country, with what they should talk over."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from neaspec_plugin.bridge import agreement as wording
from neaspec_plugin.bridge import layers, zones
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import write_table
from neaspec_plugin.bridge.printing import write_pdf
from neaspec_plugin.core import agreement
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.answers import add_answers, scored, source
from neaspec_plugin.processing.assessment_parameters import add_protocol
from neaspec_plugin.processing.call import Call


class AssessorAgreement(NeaspecAlgorithm):
    """Answers of several assessors to a table and a printed report of their agreement."""

    ident = "assessoragreement"
    group_ident = "habitat"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Agreement", "Report the agreement of assessors")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Agreement",
            "<p>Compares the latest visits of all assessors: Cohen's kappa with quadratic weights for two, Fleiss' "
            "kappa for more, Krippendorff's alpha (ordinal) where some have not rated every unit; for the class of "
            "each pressure and of the whole unit, state and response, for all units and by country.</p><p>Indicators "
            "below the protocol's bound (0.40) are listed to be talked over. Where all gave the same answer there is "
            "no number, and the report says so.</p>",
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Run in the main thread: printing uses fonts of the application."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def declare(self) -> None:
        """Add the parameters and outputs."""
        add_answers(self, "")
        add_protocol(self)
        self.add(
            QgsProcessingParameterMultipleLayers(
                "SITES",
                translate("Assessment", "Sites and corridors"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            translate("Agreement", "Polygons of the units, to tell the agreement by country; needs countries too."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("UNIT_FIELD", translate("Assessment", "Field with the unit's code"), "code"),
            translate("Assessment", "Field that the answers refer to."),
            advanced=True,
        )
        self.add_countries()
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("Agreement", "Printed report"),
                translate("Parameters", "PDF files (*.pdf)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Agreement", "What to talk over, and all numbers, in the chosen language."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", translate("Agreement", "Table of agreement"), translate("Parameters", "CSV files (*.csv)")
            ),
            translate("Agreement", "One row for each indicator and country."),
        )
        self.addOutput(
            QgsProcessingOutputNumber("DISCUSS_COUNT", translate("Agreement", "Number of indicators to talk over"))
        )

    def check(self, call: Call) -> None:
        """Refuse an unknown protocol, and a run without answers."""
        load_protocol(call.text("PROTOCOL"))
        if not source(call):
            raise NeaspecError("answers.not_given")

    def execute(self, call: Call) -> dict[str, Any]:
        """Compare, write, and name what is to be talked over."""
        protocol = load_protocol(call.text("PROTOCOL"))
        scores = scored(call, protocol).raw
        call.report()(0.4)
        found = agreement.by_indicator(protocol, scores, self._countries(call))
        rows = [wording.row(protocol, one) for one in found]
        results: dict[str, Any] = {"TABLE": call.written("TABLE", ".csv"), "AGREEMENT": rows}
        write_table(results["TABLE"], list(rows[0]), rows)
        for one in found:
            if one.discuss and not one.country:
                call.say(f"{wording.indicator_name(protocol, one.indicator)}: {wording.in_words(protocol, one)}")
        if call.given("REPORT"):
            results["REPORT"] = call.written("REPORT", ".pdf")
            title = translate("Agreement", "Agreement of assessors")
            write_pdf(results["REPORT"], title, wording.report(protocol, found))
        results["DISCUSS_COUNT"] = sum(one.discuss and not one.country for one in found)
        return results

    def _countries(self, call: Call) -> dict[str, str]:
        """Return the country of each unit: that which holds most of it."""
        if not (call.given("SITES") and call.given("COUNTRIES")):
            return {}
        lands = call.vector("COUNTRIES")
        crs = layers.crs_name(lands.crs())
        shapes = zones.country_shapes(lands, call.text("COUNTRY_FIELD"), crs, call.context)
        found, field = {}, call.text("UNIT_FIELD")
        for given in self.parameterAsLayerList(call.parameters, "SITES", call.context):
            layer = layers.vector_layer(given)
            if field not in layer.fields().names():
                raise NeaspecError("layer.no_field", layer.name(), field=field, known=", ".join(layer.fields().names()))
            for shape in layers.shapes(layer, crs, call.context):
                found[str(shape.values[field] or "").strip()] = zones.holder(shape.wkb, shapes)
        return found
