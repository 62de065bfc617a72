"""The parameters of habitat quality."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.io.threats import SCENARIOS
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm

DECAY_FORMS = ("nearest", "density")
DISTANCES = ("exact", "fast")


class HabitatQualityParameters(NeaspecAlgorithm):
    """What habitat quality asks for and gives."""

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self._declare_inputs()
        self._declare_choices()
        for name, title in (
            ("QUALITY", translate("HabitatQuality", "Habitat quality")),
            ("DEGRADATION", translate("HabitatQuality", "Degradation")),
        ):
            self.addParameter(QgsProcessingParameterRasterDestination(name, title))
        self.add(
            QgsProcessingParameterRasterDestination(
                "RARITY", translate("HabitatQuality", "Rarity"), optional=True, createByDefault=False
            ),
            translate("HabitatQuality", "Needs the land cover of the baseline."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "THREAT_LAYERS",
                translate("HabitatQuality", "Folder for the degradation by each threat"),
                optional=True,
                createByDefault=False,
            ),
            translate("HabitatQuality", "One raster for each threat; together they are the degradation."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("MEAN_QUALITY", translate("HabitatQuality", "Mean quality")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_DEGRADATION", translate("HabitatQuality", "Mean degradation")))

    def _declare_inputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("LULC", translate("HabitatQuality", "Land cover")),
            translate("HabitatQuality", "Class codes on square cells in metres. Its grid is that of the results."),
        )
        tables = translate("Parameters", "CSV files (*.csv)")
        self.add(
            QgsProcessingParameterFile("THREATS", translate("HabitatQuality", "Table of threats"), fileFilter=tables),
            translate(
                "HabitatQuality",
                "CSV with the columns THREAT, MAX_DIST (m), WEIGHT, DECAY (linear or exponential) and CUR_PATH, as for "
                "InVEST 3.15 and later.",
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "SENSITIVITY", translate("HabitatQuality", "Table of sensitivities"), fileFilter=tables
            ),
            translate(
                "HabitatQuality",
                "CSV with the columns LULC (class code), HABITAT (0 to 1) and one column for each threat (0 to 1).",
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "THREAT_FOLDER",
                translate("HabitatQuality", "Folder of the threats' rasters"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            translate("HabitatQuality", "Where the paths of the table begin; without it, beside the table."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "ACCESS",
                translate("HabitatQuality", "Accessibility"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate(
                "HabitatQuality",
                "Polygons where protection keeps threats away: 1 fully accessible, 0 not at all. Elsewhere 1 holds.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "ACCESS_FIELD",
                translate("HabitatQuality", "Field with the accessibility"),
                defaultValue="ACCESS",
                parentLayerParameterName="ACCESS",
                optional=True,
            ),
            translate("HabitatQuality", "Numbers from 0 to 1."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "BASELINE", translate("HabitatQuality", "Land cover of the baseline"), optional=True
            ),
            translate("HabitatQuality", "An earlier or natural land cover with the same codes, for the rarity."),
            advanced=True,
        )

    def _declare_choices(self) -> None:
        half = QgsProcessingParameterNumber(
            "HALF_SATURATION",
            translate("HabitatQuality", "Half-saturation constant"),
            QgsProcessingParameterNumber.Type.Double,
            0.05,
            minValue=1e-6,
        )
        self.add(
            half,
            translate(
                "HabitatQuality",
                "The degradation that halves the quality. InVEST advises half of the greatest degradation; one number "
                "for all areas that are to be compared.",
            ),
        )
        for name, title, codes, text in (
            (
                "DECAY",
                translate("HabitatQuality", "How a threat counts"),
                DECAY_FORMS,
                translate(
                    "HabitatQuality",
                    "By its nearest cell, as InVEST since 3.13, or by all cells around (InVEST 3.3 to 3.12).",
                ),
            ),
            (
                "DISTANCES",
                translate("HabitatQuality", "Distances"),
                DISTANCES,
                translate(
                    "HabitatQuality",
                    "Exact, or those of GDAL: in about one cell of a thousand too great by up to 0.29 cells, and "
                    "faster where threats reach farther than some 300 cells.",
                ),
            ),
            (
                "SCENARIO",
                translate("HabitatQuality", "Scenario"),
                tuple(SCENARIOS),
                translate(
                    "HabitatQuality",
                    "Which rasters of the table of threats are meant: those of CUR_PATH, FUT_PATH or BASE_PATH.",
                ),
            ),
        ):
            self.add_choice(name, title, list(codes), text)
