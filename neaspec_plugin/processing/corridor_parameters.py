"""The parameters of corridors: many, with defaults, and some shared by every analysis between core areas."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm, database_filter
from neaspec_plugin.processing.call import Call

NUMBER = QgsProcessingParameterNumber.Type.Double


class BetweenPatches(NeaspecAlgorithm):
    """What every analysis between core areas asks for."""

    def add_patches(self) -> None:
        """Add the core areas and the field with their numbers."""
        self.add(
            QgsProcessingParameterVectorLayer(
                "PATCHES", translate("Patches", "Core areas"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            translate("Corridors", "Polygons to be connected."),
        )
        self.add(
            QgsProcessingParameterField(
                "PATCH_ID",
                translate("Corridors", "Field with the patch number"),
                "patch",
                "PATCHES",
                QgsProcessingParameterField.DataType.Numeric,
            ),
            translate("Corridors", "Whole number above 0; parts of one number are one patch."),
        )

    def add_number(self, name: str, title: str, default: float, text: str) -> None:
        """Add an advanced number from 0 up."""
        self.add(QgsProcessingParameterNumber(name, title, NUMBER, default, False, 0.0), text, advanced=True)

    def add_pairs(self) -> None:
        """Add what says which patches are joined."""
        self.add_choice(
            "NEIGHBOURS",
            translate("Corridors", "Pairs"),
            ["allocation", "all", "distance", "table"],
            translate(
                "Corridors",
                "allocation: pairs whose cost allocations touch; all: every pair; distance: every pair within the "
                "greatest distance; table: the pairs of a table.",
            ),
        )
        self.add_number(
            "MAX_DISTANCE",
            translate("Corridors", "Greatest distance (m)"),
            50_000.0,
            translate("Corridors", "For pairs by distance: greatest straight distance from edge to edge, in metres."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "PAIRS",
                translate("Corridors", "Table of pairs"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            translate("Corridors", "For pairs of a table: a layer or CSV with the patch numbers in “from” and “to”."),
            advanced=True,
        )

    def check_pairs(self, call: Call) -> None:
        """Refuse pairs of a table without a table."""
        if call.choice("NEIGHBOURS") == "table" and not call.given("PAIRS"):
            raise NeaspecError("corridor.no_pair_table")


class CorridorParameters(BetweenPatches):
    """What neaspec:leastcostcorridors asks for and gives."""

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_patches()
        self.add(
            QgsProcessingParameterRasterLayer("RESISTANCE", translate("Resistance", "Resistance"), optional=True),
            translate(
                "Corridors",
                "Raster of resistance; cells without data or not above 0 cannot be crossed. Only stepping stones by "
                "straight line need none.",
            ),
        )
        self.add_pairs()
        self._declare_cut()
        self._declare_stones()
        self.add_countries()
        self._declare_records()
        self.addParameter(QgsProcessingParameterVectorDestination("LINKS", translate("Corridors", "Least-cost paths")))
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                "SURFACE", translate("Corridors", "Corridor surface"), optional=True, createByDefault=True
            )
        )
        self.addParameter(QgsProcessingParameterVectorDestination("CORRIDORS", translate("Corridors", "Corridors")))
        self.addOutput(QgsProcessingOutputNumber("CORRIDOR_COUNT", translate("Corridors", "Number of corridors")))
        self.addOutput(
            QgsProcessingOutputNumber("KEYSTONE_COUNT", translate("Corridors", "Sites whose loss splits a network"))
        )

    def _declare_cut(self) -> None:
        """Add what says where corridors end."""
        self.add(
            QgsProcessingParameterNumber("CUTOFF", translate("Corridors", "Cutoff"), NUMBER, 20_000.0, False, 0.0),
            translate(
                "Corridors",
                "Greatest extra cost of a corridor cell over the least-cost path, in cost-weighted metres. Expert "
                "default.",
            ),
        )
        self.add_choice(
            "CUT",
            translate("Corridors", "Corridors end"),
            ["cutoff", "share", "width"],
            translate(
                "Corridors",
                "cutoff: at the cutoff; share: at a share of each pair's least cost; width: at the least extra cost at "
                "which the least width is reached, at most at the cutoff.",
            ),
        )
        self.add_number(
            "SHARE",
            translate("Corridors", "Share of the least cost (%)"),
            10.0,
            translate("Corridors", "For corridors by share: greatest extra cost in % of the pair's least cost."),
        )
        self.add_number(
            "MIN_WIDTH",
            translate("Corridors", "Least width (m)"),
            0.0,
            translate("Corridors", "Width in metres that corridors should reach; 0 takes that of the species."),
        )

    def _declare_stones(self) -> None:
        """Add what stepping stones need."""
        self.add_choice(
            "TYPE",
            translate("Corridors", "Connectivity type"),
            ["PE", "E"],
            translate("Corridors", "PE: corridors of unbroken ground; E: sites joined by hops, for birds."),
        )
        self.add_number(
            "HOP",
            translate("Corridors", "Greatest hop (m)"),
            100_000.0,
            translate(
                "Corridors",
                "For stepping stones: greatest hop from site to site, in metres, or in cost-weighted metres when "
                "measured by cost. Expert default.",
            ),
        )
        self.add_choice(
            "METRIC",
            translate("Corridors", "Hops measured by"),
            ["straight", "cost"],
            translate("Corridors", "straight: straight line from edge to edge; cost: least cost over the resistance."),
        )

    def _declare_records(self) -> None:
        """Add what the corridors need to become records."""
        self.add(
            QgsProcessingParameterString("SPECIES", translate("Parameters", "Species"), "amur_tiger", optional=True),
            translate("Corridors", "Species the corridors are for: its code and its least width go into the records."),
        )
        self.add(
            QgsProcessingParameterFile(
                "DATABASE",
                translate("Parameters", "Office database"),
                fileFilter=database_filter(),
                optional=True,
            ),
            translate("Corridors", "GeoPackage of the assessment; the corridors are added to it."),
        )
