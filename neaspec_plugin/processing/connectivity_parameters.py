"""The parameters of connectivity: nodes and links with their fields, dispersal, the tables that come out."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm

NUMBER = QgsProcessingParameterNumber.Type.Double
VECTOR = QgsProcessing.SourceType.TypeVector


class ConnectivityParameters(NeaspecAlgorithm):
    """What the measures of connectivity ask for and give."""

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self._declare_nodes()
        self._declare_links()
        self._declare_dispersal()
        csv = translate("Parameters", "CSV files (*.csv)")
        for name, title, text in (
            (
                "TABLE",
                translate("Connectivity", "Table of the network"),
                translate("Connectivity", "PC, EC, IIC and the rest, with the link set they were computed from."),
            ),
            (
                "NODE_TABLE",
                translate("Connectivity", "Table of nodes"),
                translate(
                    "Connectivity", "Component, dPC and dIIC with their fractions (%), betweenness of each node."
                ),
            ),
            (
                "LINK_TABLE",
                translate("Connectivity", "Table of links"),
                translate("Connectivity", "Probability, dPC and dIIC (%) of each link: what its loss would cost."),
            ),
        ):
            self.add(QgsProcessingParameterFileDestination(name, title, csv, optional=True), text)
        self.addOutput(QgsProcessingOutputNumber("PC", translate("Connectivity", "Probability of connectivity PC")))
        self.addOutput(QgsProcessingOutputNumber("EC", translate("Connectivity", "Equivalent connected area EC")))
        self.addOutput(QgsProcessingOutputNumber("IIC", translate("Connectivity", "Integral index IIC")))
        self.addOutput(QgsProcessingOutputNumber("COMPONENTS", translate("Connectivity", "Number of components")))
        self.addOutput(
            QgsProcessingOutputNumber("TRANSBOUNDARY_SHARE", translate("Connectivity", "Transboundary share of PC"))
        )

    def _declare_nodes(self) -> None:
        # Optional fields, because QGIS asks for the others even where they have a default; `check` asks for them all.
        self.add(
            QgsProcessingParameterVectorLayer("NODES", translate("Connectivity", "Nodes"), [VECTOR]),
            translate("Connectivity", "Core areas or sites, one feature each: polygons, points or a table."),
        )
        for name, title, default, text in (
            (
                "NODE_ID",
                translate("Connectivity", "Field with the node's number or name"),
                "patch",
                translate("Connectivity", "What the links call the node."),
            ),
            (
                "AREA_FIELD",
                translate("Connectivity", "Field with the area (km²)"),
                "area_km2",
                translate("Connectivity", "Area in km², or another measure of what the node is worth."),
            ),
        ):
            self.add(QgsProcessingParameterField(name, title, default, "NODES", optional=True), text)
        self.add(
            QgsProcessingParameterField(
                "COUNTRY_FIELD",
                translate("Connectivity", "Field with the node's country"),
                None,
                "NODES",
                optional=True,
            ),
            translate("Connectivity", "Country code of each node; needed for the transboundary share."),
        )

    def _declare_links(self) -> None:
        self.add(
            QgsProcessingParameterVectorLayer("LINKS", translate("Connectivity", "Links"), [VECTOR]),
            translate(
                "Connectivity", "Least-cost paths or a table, one feature for each link; links have no direction."
            ),
        )
        for name, title, default, text in (
            (
                "FROM_FIELD",
                translate("Connectivity", "Field with the first node"),
                "from_patch",
                translate("Connectivity", "Node at one end of the link."),
            ),
            (
                "TO_FIELD",
                translate("Connectivity", "Field with the second node"),
                "to_patch",
                translate("Connectivity", "Node at the other end of the link."),
            ),
            (
                "COST_FIELD",
                translate("Connectivity", "Field with the cost"),
                "least_cost_km",
                translate("Connectivity", "Cost or length of the link, 0 or more, in the unit of the distance below."),
            ),
        ):
            self.add(QgsProcessingParameterField(name, title, default, "LINKS", optional=True), text)
        self.add(
            QgsProcessingParameterString(
                "LINK_SET", translate("Connectivity", "How the links were obtained"), optional=True
            ),
            translate(
                "Connectivity", "A note for the table, for example: neighbours by cost allocation, cutoff 20 km."
            ),
            advanced=True,
        )

    def _declare_dispersal(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "DISTANCE", translate("Connectivity", "Dispersal distance"), NUMBER, 100.0, False, 0.000001
            ),
            translate(
                "Connectivity",
                "Distance in the unit of the cost field (km where it holds km) at which the probability below holds. "
                "Expert default.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "PROBABILITY",
                translate("Connectivity", "Probability at that distance"),
                NUMBER,
                0.05,
                False,
                0.000001,
                0.999999,
            ),
            translate(
                "Connectivity",
                "Between 0 and 1: 0.5 for a median dispersal distance, 0.05 for a greatest one. Expert default.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "LANDSCAPE_AREA", translate("Connectivity", "Landscape area (km²)"), NUMBER, None, True, 0.0
            ),
            translate(
                "Connectivity",
                "Area of the whole study region in km², habitat and all else: PC and IIC are shares of its square. "
                "Without it only EC and the losses are given.",
            ),
            advanced=True,
        )
