"""The parameters that the algorithms of the exchange share: database, package, tier, report, conflicts."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import TIERS
from neaspec_plugin.io.postgres import is_address
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm, database_filter


class ExchangeAlgorithm(NeaspecAlgorithm):
    """What the algorithms of the exchange have in common."""

    group_ident = "exchange"

    def add_database(self, text: str) -> None:
        """Add the parameter for an existing office database."""
        name = translate("Parameters", "Office database")
        self.add(QgsProcessingParameterFile("DATABASE", name, fileFilter=database_filter()), text)

    def add_tier(self, default: str) -> None:
        """Add the choice of who may see what leaves."""
        self.add(
            QgsProcessingParameterEnum(
                "TIER", translate("Exchange", "Tier"), list(TIERS), defaultValue=default, usesStaticStrings=True
            ),
            translate("Exchange", "public, partner or restricted."),
        )

    def add_conflicts(self) -> None:
        """Add the layers of only the contending records."""
        self.add(
            QgsProcessingParameterFileDestination(
                "CONFLICTS",
                translate("Exchange", "Layers of the conflicts"),
                translate("Parameters", "GeoPackage files (*.gpkg)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Exchange", "Only the records in conflict, each side with its value, office, author and time."),
        )

    def add_package(self) -> None:
        """Add the parameter for a received package."""
        name = translate("Exchange", "Package")
        self.add(
            QgsProcessingParameterFile("INPUT", name, extension="zip"),
            translate("Exchange", "Exchange package (zip) of another office."),
        )

    def add_report(self) -> None:
        """Add the report in JSON."""
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("Exchange", "Report"),
                translate("Parameters", "JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Exchange", "Every fault with its place, as JSON."),
        )

    def check_folder(self, path: str) -> None:
        """Raise NeaspecError when the folder of an output does not exist."""
        if is_address(path):
            return
        if path and path != QgsProcessing.TEMPORARY_OUTPUT and not Path(path).parent.is_dir():
            raise NeaspecError("output.not_written", path, reason="no_folder")
