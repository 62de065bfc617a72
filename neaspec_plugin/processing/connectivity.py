"""neaspec:connectivitymetrics: habitat patches and links to measures of the network, of each node and of each link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsVectorLayer

from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.layers import is_null
from neaspec_plugin.bridge.outputs import write_table
from neaspec_plugin.core.connectivity import Connectivity, connectivity, decay
from neaspec_plugin.core.habitatgraph import Built, LinkRow, NodeRow, build
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.connectivity_parameters import ConnectivityParameters
from neaspec_plugin.processing.connectivity_tables import LINK_COLUMNS, MEASURES, NODE_COLUMNS, Tables, written

SECONDS = 110
"""For 2000 nodes and 6000 links to near neighbours."""


class ConnectivityMetrics(ConnectivityParameters):
    """PC, EC, IIC and what each node and link contributes to them."""

    ident = "connectivitymetrics"
    group_ident = "corridors"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Connectivity", "Measure connectivity")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Connectivity",
            "<p>Measures how well core areas are connected by links: probability of connectivity PC, equivalent "
            "connected area EC, integral index IIC, components, and the share of PC that crosses borders. For each "
            "node and each link: what is lost when it is lost (dPC, dIIC; for nodes with intra, flux and connector) "
            "and how many pairs of nodes depend on it (betweenness).</p><p>The probability of dispersal falls with the "
            "cost of a link: p = exp(−α · cost), equal to the given probability at the given distance. The answer "
            "depends on the link set: compare only results of links that were obtained in the same way.</p>",
        )

    def check(self, call: Call) -> None:
        """Refuse layers without the fields."""
        for layer, fields in (
            ("NODES", ("NODE_ID", "AREA_FIELD", "COUNTRY_FIELD")),
            ("LINKS", ("FROM_FIELD", "TO_FIELD", "COST_FIELD")),
        ):
            vector = call.vector(layer)
            names = vector.fields().names()
            for field in fields:
                name = call.text(field)
                if name not in names and (name or field != "COUNTRY_FIELD"):
                    raise NeaspecError("layer.no_field", vector.name(), field=name, known=", ".join(names))

    def execute(self, call: Call) -> dict[str, Any]:
        """Read nodes and links, measure, write the tables."""
        built = self._read(call)
        call.list(built.problems)
        landscape = call.number("LANDSCAPE_AREA") if call.given("LANDSCAPE_AREA") else 0.0
        area = float(built.graph.areas.sum())
        if landscape and landscape < area:
            place = call.layer("NODES").name()
            raise NeaspecError("connectivity.landscape_too_small", place, landscape_km2=landscape, nodes_km2=area)
        alpha = decay(call.number("DISTANCE"), call.number("PROBABILITY"))
        self._announce(call, len(built.graph.areas), len(built.used))
        found = connectivity(built.graph, alpha, call.report(0.05, 0.95))
        results: dict[str, Any] = {"EC": found.pc.equivalent, "COMPONENTS": found.components}
        if landscape:
            results |= {"PC": found.pc.share(landscape), "IIC": found.iic.share(landscape)}
        if found.transboundary is not None:
            results["TRANSBOUNDARY_SHARE"] = found.transboundary
        tables = Tables(built, found, landscape)
        for name, columns, rows in (
            ("TABLE", MEASURES, tables.overall(self._basis(call, built, alpha))),
            ("NODE_TABLE", NODE_COLUMNS, tables.nodes()),
            ("LINK_TABLE", LINK_COLUMNS, tables.links()),
        ):
            path = call.written(name, ".csv")
            if path:
                write_table(path, columns, rows)
                results[name] = path
        self._tell(call, found)
        return results

    def _read(self, call: Call) -> Built:
        """Return the graph that the layers describe."""
        nodes, links = call.vector("NODES"), call.vector("LINKS")
        country = call.text("COUNTRY_FIELD")
        node_rows = [
            NodeRow(_name(values[call.text("NODE_ID")]), _number(values[call.text("AREA_FIELD")]), land, feature)
            for feature, values in _rows(nodes)
            for land in [_name(values[country]) if country else ""]
        ]
        ends = call.text("FROM_FIELD"), call.text("TO_FIELD")
        link_rows = [
            LinkRow(_name(values[ends[0]]), _name(values[ends[1]]), _number(values[call.text("COST_FIELD")]), feature)
            for feature, values in _rows(links)
        ]
        return build(node_rows, link_rows, nodes.name(), links.name())

    def _announce(self, call: Call, nodes: int, links: int) -> None:
        """Say before the long part what it will take, as measured on two cores."""
        # Paths grow with the root of the number of nodes, and each of their links is taken away once.
        seconds = SECONDS * (nodes / 2000) ** 2.5 * (links / max(1, 3 * nodes))
        text = translate("Connectivity", "{nodes} nodes, {links} links: about {seconds} s.")
        words = [locale().toString(number) for number in (nodes, links, max(1, round(seconds)))]
        call.say(text.format(nodes=words[0], links=words[1], seconds=words[2]))

    def _basis(self, call: Call, built: Built, alpha: float) -> dict[str, str]:
        """Return what the measures rest on: the dispersal and the link set."""
        return {
            "distance": written(call.number("DISTANCE")),
            "probability": written(call.number("PROBABILITY")),
            "alpha": written(alpha),
            "links": str(len(built.used)),
            "links_left_out": str(call.vector("LINKS").featureCount() - len(built.used)),
            "links_layer": call.layer("LINKS").name(),
            "links_cost_field": call.text("COST_FIELD"),
            "links_obtained": call.text("LINK_SET"),
        }

    def _tell(self, call: Call, found: Connectivity) -> None:
        """Write the headline into the log."""
        text = translate("Connectivity", "Equivalent connected area {area} km² in {components} components.")
        call.say(
            text.format(
                area=locale().toString(found.pc.equivalent, "g", 6), components=locale().toString(found.components)
            )
        )
        if found.transboundary is not None:
            share = locale().toString(100 * found.transboundary, "f", 1)
            call.say(translate("Connectivity", "{share} % of PC comes from pairs across borders.").format(share=share))


def _rows(layer: QgsVectorLayer) -> list[tuple[int, Mapping[str, Any]]]:
    """Return id and attributes of each feature, with or without a geometry."""
    names = layer.fields().names()
    return [(feature.id(), dict(zip(names, feature.attributes()))) for feature in layer.getFeatures()]


def _name(value: Any) -> str:
    """Return a node's number or name as text, such that 1, 1.0 and "1" are the same node."""
    if is_null(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def _number(value: Any) -> float | None:
    """Return a number, also from a table that holds it as text; None where it is none."""
    if is_null(value):
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
