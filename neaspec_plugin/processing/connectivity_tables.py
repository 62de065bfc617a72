"""The tables of neaspec:connectivitymetrics: the network, its nodes, its links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from neaspec_plugin.core.connectivity import Connectivity
from neaspec_plugin.core.habitatgraph import Built

MEASURES = ("measure", "value")
NODE_COLUMNS = (
    "node",
    "area",
    "country",
    "component",
    *("dpc", "dpc_intra", "dpc_flux", "dpc_connector"),
    *("diic", "diic_intra", "diic_flux", "diic_connector"),
    *("betweenness", "betweenness_share"),
)
LINK_COLUMNS = ("from_node", "to_node", "cost", "probability", "dpc", "diic", "betweenness")


@dataclass(frozen=True)
class Tables:
    """What is written."""

    built: Built
    """The graph and its rows."""
    found: Connectivity
    """Its measures."""
    landscape: float
    """Area of the landscape, km2; 0 where it is not known."""

    def overall(self, basis: Mapping[str, str]) -> list[dict[str, Any]]:
        """Return a row for each measure of the network, then for each thing it rests on."""
        pc, iic, areas = self.found.pc, self.found.iic, self.built.graph.areas
        abroad = self.found.transboundary
        values: dict[str, Any] = {
            "ec_km2": written(pc.equivalent),
            "pc": written(pc.share(self.landscape)) if self.landscape else None,
            "pc_numerator": written(pc.numerator),
            "ec_iic_km2": written(iic.equivalent),
            "iic": written(iic.share(self.landscape)) if self.landscape else None,
            "iic_numerator": written(iic.numerator),
            "components": str(self.found.components),
            "transboundary_share": None if abroad is None else written(abroad),
            "nodes": str(len(areas)),
            "area_km2": written(float(areas.sum())),
            "landscape_km2": written(self.landscape) if self.landscape else None,
            **basis,
        }
        return [{"measure": name, "value": value} for name, value in values.items()]

    def nodes(self) -> list[dict[str, Any]]:
        """Return a row for each node, in the order of the layer."""
        pc, iic = self.found.pc, self.found.iic
        columns = {
            "area": self.built.graph.areas,
            "dpc": pc.node_loss,
            "dpc_intra": pc.intra,
            "dpc_flux": pc.flux,
            "dpc_connector": pc.connector,
            "diic": iic.node_loss,
            "diic_intra": iic.intra,
            "diic_flux": iic.flux,
            "diic_connector": iic.connector,
            "betweenness": self.found.betweenness,
            "betweenness_share": self.found.betweenness_share,
        }
        return [
            {
                "node": node.ident,
                "country": node.country,
                "component": int(self.found.component[number]),
                **{name: written(float(values[number])) for name, values in columns.items()},
            }
            for number, node in enumerate(self.built.nodes)
        ]

    def links(self) -> list[dict[str, Any]]:
        """Return a row for each link that was used."""
        columns = {
            "cost": self.built.graph.costs,
            "probability": self.found.probabilities,
            "dpc": self.found.pc.link_loss,
            "diic": self.found.iic.link_loss,
            "betweenness": self.found.link_betweenness,
        }
        return [
            {
                "from_node": link.a,
                "to_node": link.b,
                **{name: written(float(values[number])) for name, values in columns.items()},
            }
            for number, link in enumerate(self.built.used)
        ]


def written(value: float) -> str:
    """Return a number for a table, with ten figures however small it is."""
    return f"{value:.10g}"
