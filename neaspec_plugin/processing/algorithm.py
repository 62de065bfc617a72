"""What every algorithm of the provider shares: names, help, parameters, trouble in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from neaspec_plugin import paths
from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.processing.call import Call

GROUPS: Mapping[str, Callable[[], str]] = {
    "disturbance": lambda: translate("Groups", "Disturbance"),
    "habitat": lambda: translate("Groups", "Habitat"),
    "corridors": lambda: translate("Groups", "Corridors"),
    "exchange": lambda: translate("Groups", "Exchange"),
    "reporting": lambda: translate("Groups", "Reporting"),
}
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


def database_filter() -> str:
    """Return the filter of what may be an office database: a GeoPackage, or an address in PostgreSQL."""
    return translate("Parameters", "GeoPackage files (*.gpkg)") + ";;PostgreSQL (*)"


class NeaspecAlgorithm(QgsProcessingAlgorithm):
    """A step of the assessment; subclasses say what it needs (`declare`), may check it, and do it (`execute`)."""

    ident = ""
    """Final id without the provider's prefix; scripts of six countries rely on it."""
    group_ident = ""
    """Key of GROUPS."""

    def declare(self) -> None:
        """Add the parameters and outputs."""
        raise LookupError(self.ident)

    def check(self, call: Call) -> None:
        """Raise NeaspecError for what can be known before the run."""

    def execute(self, call: Call) -> dict[str, Any]:
        """Do the work and return the outputs."""
        raise LookupError(self.ident)

    def name(self) -> str:
        """Return the id."""
        return self.ident

    def createInstance(self) -> NeaspecAlgorithm:
        """Return a fresh algorithm, as QGIS asks for each run."""
        return type(self)()

    def group(self) -> str:
        """Return the group in the chosen language."""
        return GROUPS[self.group_ident]()

    def groupId(self) -> str:
        """Return the group's code."""
        return self.group_ident

    def helpUrl(self) -> str:
        """Return the address of the help page on the algorithm, in the chosen language."""
        return str(pages.url(pages.subject_of(self.ident)).toString())

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(paths.RESOURCES / "icons" / "neaspec.svg"))

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Add the parameters."""
        self.declare()

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | ADVANCED)
        self.addParameter(parameter)

    def add_choice(self, name: str, title: str, codes: list[str], text: str) -> None:
        """Add a choice among codes; its first one is the default. bridge.names.CHOICES holds their labels."""
        choice = QgsProcessingParameterEnum(name, title, codes, defaultValue=codes[0], usesStaticStrings=True)
        self.add(choice, text, advanced=True)

    def add_countries(self) -> None:
        """Add the optional layer of countries, which the user supplies: none is shipped as fact."""
        self.add(
            QgsProcessingParameterVectorLayer(
                "COUNTRIES",
                translate("Parameters", "Countries"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate(
                "Parameters",
                "Polygons of the countries, from the boundary data your office uses. The plugin ships none; "
                "ground that no polygon covers is counted as “unspecified”.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "COUNTRY_FIELD",
                translate("Parameters", "Field with the country code"),
                defaultValue="iso_a3",
                parentLayerParameterName="COUNTRIES",
                optional=True,
            ),
            translate(
                "Parameters", "Field that holds the ISO 3166 code of three letters (CHN, JPN, KOR, MNG, PRK, RUS)."
            ),
            advanced=True,
        )

    def checkParameterValues(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether the run can start, and the sentence that says why not."""
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        call = Call(self, parameters, context)
        try:
            call.check_outputs()
            self.check(call)
        except NeaspecError as trouble:
            return False, sentence(trouble)
        return True, ""

    def processAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run; trouble becomes one sentence, a cancel ends quietly, a bug keeps its traceback."""
        call = Call(self, parameters, context, feedback)
        try:
            call.check_outputs()
            self.check(call)
            return self.execute(call)
        except NeaspecError as trouble:
            call.take_back()
            raise QgsProcessingException(sentence(trouble)) from trouble
        except Cancelled:
            call.take_back()
            call.say(translate("Processing", "Stopped as you asked; nothing was written."))
            context.setLayersToLoadOnCompletion({})
            return {}
