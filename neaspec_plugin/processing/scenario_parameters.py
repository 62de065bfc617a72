"""The parameters of neaspec:comparescenarios: those of the disturbance scores, of habitat and of measures."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.processing.disturbance_parameters import DisturbanceParameters

_NUMBER = QgsProcessingParameterNumber.Type.Double


class ScenarioParameters(DisturbanceParameters):
    """What comparing measures asks for and gives."""

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterVectorLayer(
                "MEASURES", translate("Scenarios", "Measures"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            translate("Scenarios", "Polygons with the fields measure, kind, pressure and amount."),
        )
        self._declare_frame()
        self._declare_pressures()
        self.add(
            QgsProcessingParameterVectorLayer(
                "MOVED",
                translate("Scenarios", "New places"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            translate(
                "Scenarios",
                "Where pressures of measures of the kind move come to; the field measure names the measure.",
            ),
            advanced=True,
        )
        self._declare_habitat()
        self.add_countries()
        self.add(
            QgsProcessingParameterFile(
                "DATABASE", translate("Parameters", "Office database"), extension="gpkg", optional=True
            ),
            translate("Scenarios", "GeoPackage with the agreed assessments of sites; it is only read."),
        )
        self._declare_outputs()

    def _declare_habitat(self) -> None:
        self.add(
            QgsProcessingParameterString("SPECIES", translate("Parameters", "Species"), "amur_tiger", optional=True),
            translate("Parameters", "Name of a species of the plugin, or the path of your own species file (JSON)."),
        )
        for name, title in (
            ("LAND_COVER", translate("Suitability", "Land cover")),
            ("ELEVATION", translate("Suitability", "Elevation")),
        ):
            self.add(
                QgsProcessingParameterRasterLayer(name, title, optional=True),
                translate("Scenarios", "For the suitability before and after, as in “Model habitat suitability”."),
            )
        self.add(
            QgsProcessingParameterVectorLayer(
                "WATER",
                translate("Suitability", "Water"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            translate("Scenarios", "For the suitability before and after, as in “Model habitat suitability”."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "PATCHES",
                translate("Patches", "Core areas"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate("Scenarios", "For the cost of corridors between them, before and after."),
        )
        self.add(
            QgsProcessingParameterString("PATCH_ID", translate("Corridors", "Field with the patch number"), "patch"),
            translate("Scenarios", "Field of the core areas that numbers them."),
            advanced=True,
        )
        for name, title, default in (
            ("SHAPE", translate("Resistance", "Shape c"), 4.0),
            ("MAX_RESISTANCE", translate("Resistance", "Greatest resistance"), 100.0),
            ("CUTOFF", translate("Corridors", "Cutoff"), 20_000.0),
        ):
            self.add(
                QgsProcessingParameterNumber(name, title, _NUMBER, default, False, 0.0),
                translate("Scenarios", "As in the step of that name; it decides how suitability becomes a cost."),
                advanced=True,
            )

    def _declare_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", translate("Scenarios", "Table of gains"), translate("Parameters", "CSV files (*.csv)")
            ),
            translate("Scenarios", "One row for each measure and country, and for all measures together."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "SITE_TABLE",
                translate("Scenarios", "Table of sites"),
                translate("Parameters", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Scenarios", "Class of each site before and after each measure; needs a database."),
            advanced=True,
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Scenarios", "Index after all measures"))
        )
