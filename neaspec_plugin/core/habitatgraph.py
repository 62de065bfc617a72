"""From rows of nodes and links, as tables hold them, to the graph whose connectivity is measured."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.connectivity import Graph
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity


@dataclass(frozen=True)
class NodeRow:
    """A habitat patch as a layer holds it."""

    ident: str
    """What links call it; unique, not empty."""
    area: float | None
    """Area, or another attribute of its worth, >= 0; None where it is missing or no number."""
    country: str = ""
    """Code of its country, "" where it is not known."""
    feature: int = 0
    """The feature's id in its layer, for messages."""


@dataclass(frozen=True)
class LinkRow:
    """A link between two patches as a layer or table holds it."""

    a: str
    """The node at one end."""
    b: str
    """The node at the other end; links have no direction."""
    cost: float | None
    """What the way costs, >= 0, in the unit of the dispersal distance; None where it is missing or no number."""
    feature: int = 0
    """The feature's or row's id, for messages."""


@dataclass(frozen=True)
class Built:
    """A graph, and what was found on the way to it."""

    graph: Graph
    """The nodes in the order of their rows, the links that could be used."""
    nodes: tuple[NodeRow, ...]
    """The rows of its nodes, in their order."""
    used: tuple[LinkRow, ...]
    """The rows of the graph's links, in their order."""
    problems: tuple[Problem, ...]
    """Links left out, nodes of no area or country."""


def build(nodes: Sequence[NodeRow], links: Sequence[LinkRow], nodes_place: str, links_place: str) -> Built:
    """Return the graph of nodes and links; the places are the names of their layers, for messages.

    Links that name an unknown node or join a node with itself are left out and listed. Of several links between the
    same nodes all are kept: the cheapest counts, and the next when it is lost. Raises NeaspecError
    `connectivity.no_node`, `no_ident`, `duplicate_node`, `bad_area`, `no_area`, `bad_cost`.
    """
    if not nodes:
        raise NeaspecError("connectivity.no_node", nodes_place)
    index = _indices(nodes, nodes_place)
    found = _node_problems(nodes, nodes_place)
    used = []
    for link in links:
        lost = [end for end in (link.a, link.b) if end not in index]
        if lost:
            values = {"feature": link.feature, "node": lost[0]}
            found.append(Problem("connectivity.unknown_node", Severity.ERROR, links_place, values))
        elif link.a == link.b:
            values = {"feature": link.feature, "node": link.a}
            found.append(Problem("connectivity.self_link", Severity.WARNING, links_place, values))
        elif link.cost is None or not 0 <= link.cost < math.inf:
            raise NeaspecError("connectivity.bad_cost", links_place, feature=link.feature)
        else:
            used.append(link)
    found += _link_problems(used, links_place)
    graph = Graph(
        areas=np.array([node.area for node in nodes], dtype=np.float64),
        links=np.array([(index[link.a], index[link.b]) for link in used], dtype=np.intp).reshape(-1, 2),
        costs=np.array([link.cost for link in used], dtype=np.float64),
        countries=tuple(node.country for node in nodes),
    )
    return Built(graph, tuple(nodes), tuple(used), tuple(found))


def _indices(nodes: Sequence[NodeRow], place: str) -> dict[str, int]:
    index: dict[str, int] = {}
    for number, node in enumerate(nodes):
        if not node.ident:
            raise NeaspecError("connectivity.no_ident", place, feature=node.feature)
        if node.ident in index:
            raise NeaspecError("connectivity.duplicate_node", place, feature=node.feature, node=node.ident)
        if node.area is None or not 0 <= node.area < math.inf:
            raise NeaspecError("connectivity.bad_area", place, feature=node.feature, node=node.ident)
        index[node.ident] = number
    if not any(node.area for node in nodes):
        raise NeaspecError("connectivity.no_area", place)
    return index


def _node_problems(nodes: Sequence[NodeRow], place: str) -> list[Problem]:
    found = []
    for node in nodes:
        if node.area == 0:
            values = {"feature": node.feature, "node": node.ident}
            found.append(Problem("connectivity.zero_area", Severity.WARNING, place, values))
    abroad = [node.ident for node in nodes if not node.country]
    if abroad and len(abroad) < len(nodes):
        values = {"nodes": ", ".join(abroad)}
        found.append(Problem("connectivity.no_country", Severity.WARNING, place, values))
    return found


def _link_problems(used: Sequence[LinkRow], place: str) -> list[Problem]:
    found = []
    if not used:
        found.append(Problem("connectivity.no_link", Severity.WARNING, place))
    pairs = [(min(link.a, link.b), max(link.a, link.b)) for link in used]
    double = len(pairs) - len(set(pairs))
    if double:
        found.append(Problem("connectivity.double_link", Severity.NOTE, place, {"links": double}))
    return found
