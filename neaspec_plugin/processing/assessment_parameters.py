"""The parameters of neaspec:assesssites."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm, database_filter
from neaspec_plugin.processing.answers import add_answers


def declare(algorithm: NeaspecAlgorithm) -> None:
    """Add the parameters and outputs."""
    _add_answers(algorithm)
    add_maps(algorithm)
    _add_records(algorithm)
    algorithm.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", translate("Assessment", "Assessed units")))
    algorithm.add(
        QgsProcessingParameterFileDestination(
            "TABLE",
            translate("Assessment", "Table of scores"),
            translate("Parameters", "CSV files (*.csv)"),
            optional=True,
            createByDefault=False,
        ),
        translate("Assessment", "One row for each unit and assessor, and one for the consensus."),
    )
    algorithm.addOutput(QgsProcessingOutputNumber("UNIT_COUNT", translate("Assessment", "Number of assessed units")))


def add_units(algorithm: NeaspecAlgorithm) -> None:
    """Add the layers of units and the field of their code."""
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "SITES", translate("Assessment", "Sites and corridors"), QgsProcessing.SourceType.TypeVectorPolygon
        ),
        translate("Assessment", "Polygons of the units; each needs a code of its own."),
    )
    algorithm.add(
        QgsProcessingParameterString("UNIT_FIELD", translate("Assessment", "Field with the unit's code"), "code"),
        translate("Assessment", "Field that the answers refer to."),
    )


def add_protocol(algorithm: NeaspecAlgorithm) -> None:
    """Add the choice of a protocol."""
    algorithm.add(
        QgsProcessingParameterString("PROTOCOL", translate("Parameters", "Protocol"), "neaspec_jha_forest"),
        translate("Assessment", "Name of a protocol of the plugin, or the path of a protocol file (JSON)."),
    )


def _add_answers(algorithm: NeaspecAlgorithm) -> None:
    add_units(algorithm)
    add_answers(algorithm, translate("Assessment", "Without either the units are measured only."))
    add_protocol(algorithm)


def add_maps(algorithm: NeaspecAlgorithm) -> None:
    """Add the layers that the protocol's GIS indicators are measured from."""
    algorithm.add(
        QgsProcessingParameterRasterLayer("DISTURBANCE", translate("Disturbance", "Disturbance index")),
        translate(
            "Assessment", "Its mean and the share of each of its classes in each unit are kept beside the answers."
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "SUITABILITY", translate("Suitability", "Habitat suitability"), optional=True
        ),
        translate("Assessment", "Its mean in each unit is measured and kept beside the answers."),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("LAND_COVER", translate("Suitability", "Land cover"), optional=True),
        translate("Assessment", "Shares of land cover that the protocol asks for are measured from it."),
    )
    for name, title in (
        ("ROADS", translate("Layers", "Roads")),
        ("RAILWAYS", translate("Layers", "Railways")),
        ("SETTLEMENTS", translate("Layers", "Settlements")),
        ("WATER", translate("Suitability", "Water")),
    ):
        algorithm.add(
            QgsProcessingParameterVectorLayer(
                name, title, [QgsProcessing.SourceType.TypeVectorAnyGeometry], optional=True
            ),
            translate(
                "Assessment",
                "The distance from the edge of each unit to the nearest one is measured, up to 100 km; 0 when one "
                "reaches into the unit.",
            ),
            advanced=True,
        )


def _add_records(algorithm: NeaspecAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFile(
            "MEASURES",
            translate("Assessment", "Control measures"),
            optional=True,
            fileFilter=translate("Parameters", "CSV files (*.csv)"),
        ),
        translate(
            "Assessment",
            "Table with the columns unit_code, pressure, measure, authority, deadline (YYYY-MM-DD) and status "
            "(planned, running, done, dropped). Pressures of class 2 and higher need one.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("SPECIES", translate("Parameters", "Species"), "amur_tiger", optional=True),
        translate("Assessment", "Species the assessment is for; needed when a database is given."),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "DATABASE", translate("Parameters", "Office database"), fileFilter=database_filter(), optional=True
        ),
        translate("Assessment", "GeoPackage of the assessment; units, answers and scores are added to it."),
    )
