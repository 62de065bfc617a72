"""neaspec:paperform: the protocol as a printable form and as an empty table, in any language of the plugin."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from neaspec_plugin.bridge import layers, paper
from neaspec_plugin.bridge.language import LANGUAGES, speaking, spoken, translate
from neaspec_plugin.bridge.printing import write_pdf
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.answerfile import write_template
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.assessment_parameters import add_protocol
from neaspec_plugin.processing.call import Call


class PaperForm(NeaspecAlgorithm):
    """A protocol to a PDF for a pen and a CSV for any computer."""

    ident = "paperform"
    group_ident = "habitat"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Paper", "Print the protocol as a form")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Paper",
            "<p>Writes the protocol as a paper form (PDF) in the language asked for: the same questions, scales and "
            "help as the questionnaire; what is not proven bears an asterisk. Measured indicators are left out: the "
            "maps answer them.</p><p>The template is an empty CSV table, one row for each unit and question, to be "
            "filled in on any computer and read by “Assess sites and corridors”, which names faults with row and "
            "column.</p>",
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Run in the main thread: printing uses fonts of the application, and the language is changed meanwhile."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def declare(self) -> None:
        """Add the parameters and outputs."""
        add_protocol(self)
        self.add(
            QgsProcessingParameterEnum(
                "LANGUAGE",
                translate("Paper", "Language of the form"),
                list(LANGUAGES),
                defaultValue=spoken(),
                usesStaticStrings=True,
            ),
            translate("Paper", "Language in which the form is printed; codes are the same in all."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "SITES",
                translate("Assessment", "Sites and corridors"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            translate("Paper", "Units for whose codes the template gets rows; without it one unit is left open."),
        )
        self.add(
            QgsProcessingParameterString("UNIT_FIELD", translate("Assessment", "Field with the unit's code"), "code"),
            translate("Assessment", "Field that the answers refer to."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ASSESSOR", translate("Paper", "Role of the assessor"), optional=True),
            translate("Paper", "Such as assessor-A, never a name; written into form and template."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Paper", "Paper form"), translate("Parameters", "PDF files (*.pdf)")
            ),
            translate("Paper", "One form, to be copied for each visit."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TEMPLATE",
                translate("Paper", "Template"),
                translate("Parameters", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Paper", "Empty table of answers in UTF-8, which spreadsheets open."),
        )

    def check(self, call: Call) -> None:
        """Refuse an unknown protocol and layers without the field."""
        load_protocol(call.text("PROTOCOL"))
        self._units(call)

    def execute(self, call: Call) -> dict[str, Any]:
        """Write the form in its language, and the template."""
        protocol, language = load_protocol(call.text("PROTOCOL")), call.choice("LANGUAGE")
        results = {"OUTPUT": call.written("OUTPUT", ".pdf")}
        with speaking(language):
            parts = paper.form(protocol, assessor=call.text("ASSESSOR"))
            write_pdf(results["OUTPUT"], paper.title(protocol), parts, language)
        if call.given("TEMPLATE"):
            results["TEMPLATE"] = call.written("TEMPLATE", ".csv")
            write_template(results["TEMPLATE"], protocol, self._units(call) or [""], call.text("ASSESSOR"))
        return results

    def _units(self, call: Call) -> list[str]:
        found, field = [], call.text("UNIT_FIELD")
        for given in self.parameterAsLayerList(call.parameters, "SITES", call.context) or []:
            layer = layers.vector_layer(given)
            names = layer.fields().names()
            if field not in names:
                raise NeaspecError("layer.no_field", layer.name(), field=field, known=", ".join(names))
            found += [
                str(feature[field]).strip() for feature in layer.getFeatures() if not layers.is_null(feature[field])
            ]
        return sorted(found)
