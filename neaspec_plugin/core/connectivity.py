"""How well a network of habitat patches is connected, and what each patch and each link contributes.

Probability of connectivity PC (Saura and Pascual-Hortal 2007), integral index of connectivity IIC (Pascual-Hortal and
Saura 2006), equivalent connected area EC (Saura et al. 2011), and the fractions intra, flux and connector of what a
node contributes (Saura and Rubio 2010). Areas in one unit of the caller's, costs in that of the dispersal distance.

    p = exp(-alpha cost)              alpha = -ln(p_t) / d_t
    PCnum = sum_ij a_i a_j p*_ij      p*_ij: best product of p over all paths, p*_ii = 1; ordered pairs
    IICnum = sum_ij a_i a_j / (1 + nl_ij)                 nl_ij: fewest links between i and j
    PC = PCnum / A_L^2                EC = sqrt(PCnum)
    dPC_k = 100 (PCnum - PCnum without k) / PCnum = intra + flux + connector
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.shortest import Trees, Ways, repaired, trees, ways

_TIE = 1e-12
"""Relative difference below which two paths are equally long: sums of the same costs in another order."""


@dataclass(frozen=True)
class Graph:
    """Habitat patches and the links between them."""

    areas: Array
    """float64, >= 0, one a node, at least one above 0; a node of area 0 is a stepping stone only."""
    links: Array
    """int, m x 2: the indices of the nodes each link joins, never twice the same node."""
    costs: Array
    """float64, >= 0: what each link costs, in the unit of the dispersal distance."""
    countries: Sequence[str] = ()
    """Code of the country each node lies in, "" where it is not known; empty when none is known."""


@dataclass(frozen=True)
class Index:
    """PC or IIC: the whole, and what is lost with each node and each link."""

    numerator: float
    """PCnum or IICnum, the unit of the areas squared, > 0."""
    node_loss: Array
    """dPC or dIIC of each node, % of the numerator, 0..100: intra + flux + connector."""
    intra: Array
    """%: what the node is by itself, 100 a^2 / numerator."""
    flux: Array
    """%: what the node exchanges with all others as an end of paths."""
    connector: Array
    """%: what others exchange over the node and could not as well without it."""
    link_loss: Array
    """dPC or dIIC of each link, % of the numerator, 0..100."""

    @property
    def equivalent(self) -> float:
        """Return EC: the area of one patch that would be worth as much, the unit of the areas."""
        return math.sqrt(self.numerator)

    def share(self, landscape: float) -> float:
        """Return PC or IIC, 0..1, for a landscape of that area (habitat and all else), the unit of the areas."""
        return self.numerator / landscape**2


@dataclass(frozen=True)
class Connectivity:
    """All measures of a network."""

    pc: Index
    """By the probability of dispersal."""
    iic: Index
    """By the number of links."""
    probabilities: Array
    """Probability of dispersal over each link, 0..1."""
    component: Array
    """int, one a node: number of the component it belongs to, from 1 in the order of their first nodes."""
    betweenness: Array
    """Pairs of other nodes whose cheapest path leads over the node; a pair with equal paths counts in parts."""
    link_betweenness: Array
    """Pairs of nodes whose cheapest path leads over the link, counted likewise."""
    transboundary: float | None
    """Share of PCnum from pairs of nodes in different countries, 0..1; None when no country is known."""

    @property
    def components(self) -> int:
        """Return the number of components: groups of nodes that links join."""
        return int(self.component.max())

    @property
    def betweenness_share(self) -> Array:
        """Return betweenness as a share of all pairs of other nodes, 0..1."""
        others = len(self.betweenness) - 1
        return self.betweenness / max(1.0, others * (others - 1) / 2)


def decay(distance: float, probability: float) -> float:
    """Return alpha, 1 / unit of distance, such that exp(-alpha distance) = probability.

    p = 0.05 at 100 km gives exp(-alpha 40 km) = 0.301709. Raises NeaspecError `connectivity.bad_probability`.
    """
    if not (0 < probability < 1 and 0 < distance < math.inf):
        raise NeaspecError("connectivity.bad_probability", probability=probability, distance=distance)
    return -math.log(probability) / distance


def connectivity(graph: Graph, alpha: float, report: Report = silent) -> Connectivity:
    """Return all measures of a graph; alpha as `decay` gives it, > 0.

    Raises NeaspecError `connectivity.no_area` when no node has an area.
    """
    if not (graph.areas > 0).any():
        raise NeaspecError("connectivity.no_area")
    count = len(graph.areas)
    by_cost = ways(count, graph.links, alpha * graph.costs)
    by_links = ways(count, graph.links, np.ones(len(graph.links)))
    cheapest = _Sum(graph, by_cost, lambda length: np.exp(-length))
    for grown in trees(by_cost):
        cheapest.add(grown)
        cheapest.add_betweenness(grown)
        report(0.7 * (int(grown.sources[-1]) + 1) / count)
    fewest = _Sum(graph, by_links, lambda length: 1 / (1 + length))
    for grown in trees(by_links):
        fewest.add(grown)
        report(0.7 + 0.3 * (int(grown.sources[-1]) + 1) / count)
    return Connectivity(
        pc=cheapest.index(),
        iic=fewest.index(),
        probabilities=np.exp(-alpha * graph.costs),
        component=np.unique(fewest.reached, return_inverse=True)[1] + 1,
        betweenness=cheapest.betweenness / 2,
        link_betweenness=cheapest.link_betweenness / 2,
        transboundary=cheapest.abroad / cheapest.numerator if any(graph.countries) else None,
    )


class _Sum:
    """Adds up what the trees of all sources give."""

    def __init__(self, graph: Graph, graph_ways: Ways, worth: Callable[[Array], Array]) -> None:
        count = len(graph.areas)
        self.areas, self.worth, self.ways = graph.areas, worth, graph_ways
        self.country = np.unique(np.array([*graph.countries] or [""] * count), return_inverse=True)[1]
        self.known = np.array([code != "" for code in graph.countries] or [False] * count)
        self.numerator = self.abroad = 0.0
        self.flux, self.connector = np.zeros(count), np.zeros(count)
        self.link_loss = np.zeros(len(graph.links))
        self.reached = np.zeros(count, dtype=np.intp)
        self.betweenness, self.link_betweenness = np.zeros(count), np.zeros(len(graph.links))
        self.single = _single(graph_ways)

    def add(self, grown: Trees) -> None:
        """Add the pairs from the trees' sources, and what each removal takes from them."""
        sources = grown.sources
        worth = self.worth(grown.distance)
        own = self.areas[sources]
        pairs = own[:, None] * worth * self.areas
        self.numerator += float(pairs.sum())
        self.flux[sources] = 2 * (pairs.sum(axis=1) - own**2)
        known = self.known[sources][:, None] & self.known
        self.abroad += float(pairs[known & (self.country[sources][:, None] != self.country)].sum())
        self.reached[sources] = np.isfinite(grown.distance).argmax(axis=1)
        for losses, links in ((self.connector, False), (self.link_loss, True)):
            changed = repaired(grown, links)
            less = worth[changed.tree, changed.node] - self.worth(changed.distance)
            less *= own[changed.tree] * self.areas[changed.node]
            losses += np.bincount(changed.removed, less, minlength=len(losses))

    def add_betweenness(self, grown: Trees) -> None:
        """Add the shares of the shortest paths from the trees' sources over each node and link (Brandes 2001, 2008)."""
        tree, way = _shortest_ways(grown, self.single)
        count = self.ways.nodes
        before, after = tree * count + self.ways.start[way], tree * count + self.ways.end[way]
        level = _levels(grown.depth.reshape(-1).copy(), before, after)
        order = np.argsort(level[after], kind="stable")
        before, after, link = before[order], after[order], self.ways.link[way[order]]
        steps = np.split(np.arange(len(order)), np.flatnonzero(np.diff(level[after])) + 1)
        paths = np.zeros(grown.depth.size)
        paths[np.arange(len(grown.sources)) * count + grown.sources] = 1
        for step in steps:
            np.add.at(paths, after[step], paths[before[step]])
        over = np.zeros(grown.depth.size)
        for step in reversed(steps):
            below = after[step]
            share = paths[before[step]] / paths[below] * (1 + over[below])
            np.add.at(over, before[step], share)
            np.add.at(self.link_betweenness, link[step], share)
        over = over.reshape(grown.depth.shape)
        over[np.arange(len(grown.sources)), grown.sources] = 0
        self.betweenness += over.sum(axis=0)

    def index(self) -> Index:
        """Return the index once all trees are added."""
        share = 100 / self.numerator
        intra, flux, connector = share * self.areas**2, share * self.flux, share * self.connector
        return Index(self.numerator, intra + flux + connector, intra, flux, connector, share * self.link_loss)


def _single(graph: Ways) -> Array:
    """Tell for each way whether it is the shortest (the first of equals) of those from its start to its end."""
    order = np.lexsort((graph.length, graph.end, graph.start))
    same = (np.diff(graph.start[order]) == 0) & (np.diff(graph.end[order]) == 0)
    single = np.ones(len(order), dtype=bool)
    single[order[1:][same]] = False
    return single


def _shortest_ways(grown: Trees, single: Array) -> tuple[Array, Array]:
    """Return tree and number of each way that lies on a shortest path from the tree's source."""
    graph = grown.ways
    begun, reached = grown.distance[:, graph.start], grown.distance[:, graph.end]
    with np.errstate(invalid="ignore"):
        tight = np.abs(begun + graph.length - reached) <= _TIE * reached
    # Along ways of length 0 both ends are equally far, and only the tree tells which comes first.
    ahead = (begun < reached) | ((begun == reached) & (grown.depth[:, graph.start] < grown.depth[:, graph.end]))
    tree, way = np.nonzero(tight & ahead & single)
    return tree, way


def _levels(level: Array, before: Array, after: Array) -> Array:
    """Raise levels until each way leads to a higher one."""
    while True:
        late = np.flatnonzero(level[before] >= level[after])
        if not late.size:
            return level
        level[after[late]] = level[before[late]] + 1
