"""Networks of stepping stones: sites that birds reach by hops, without land contact (connectivity type E).

Two sites are joined when one hop leads from one to the other; what hangs together by hops is a component. A site whose
loss would split its component has no substitute (an articulation point: Tarjan 1972, doi 10.1137/0201010).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from neaspec_plugin.core.grid import Array
from neaspec_plugin.core.leastcost import Ground, spread
from neaspec_plugin.core.problem import Report, silent
from neaspec_plugin.core.survey import Pair, part_of


@dataclass(frozen=True)
class Stones:
    """Sites joined by hops."""

    hops: tuple[Pair, ...]
    """Pairs of sites no farther apart than the greatest hop, lower id first, ascending."""
    components: tuple[tuple[int, ...], ...]
    """The sites of each component, ascending; the component of most sites first, ties by the lowest id."""
    keystones: tuple[int, ...]
    """Sites without which their component falls apart, ascending."""


def stones(sites: Iterable[int], distances: Mapping[Pair, float], hop: float) -> Stones:
    """Return the network of all hops up to `hop`, in the unit of the distances (m or cost-weighted m)."""
    hops = sorted((min(pair), max(pair)) for pair, distance in distances.items() if distance <= hop)
    beside: dict[int, list[int]] = {site: [] for site in sorted(set(sites))}
    for a, b in hops:
        beside[a].append(b)
        beside[b].append(a)
    components, keystones, seen = [], set(), set()
    for site in beside:
        if site not in seen:
            members, cut = _walk(site, beside)
            seen |= members
            keystones |= cut
            components.append(tuple(sorted(members)))
    components.sort(key=lambda members: (-len(members), members[0]))
    return Stones(tuple(hops), tuple(components), tuple(sorted(keystones)))


def _walk(root: int, beside: Mapping[int, list[int]]) -> tuple[set[int], set[int]]:
    """Return the sites that hang together with the root, and those of them that hold the others together."""
    order, low, cut, branches = {root: 0}, {root: 0}, set(), 0
    way = [(root, root, iter(beside[root]))]
    while way:
        site, parent, others = way[-1]
        other = next(others, None)
        if other is None:
            way.pop()
            low[parent] = min(low[parent], low[site])
            if parent == root:
                branches += site != root
            elif low[site] >= order[parent]:
                cut.add(parent)
        elif other not in order:
            order[other] = low[other] = len(order)
            way.append((other, site, iter(beside[other])))
        elif other != parent:
            low[site] = min(low[site], order[other])
    return set(order), cut | ({root} if branches > 1 else set())


def cost_distances(labels: Array, ground: Ground, hop: float, report: Report = silent) -> dict[Pair, float]:
    """Return the least cost between sites (labels > 0) as far as it is at most `hop`, cost-weighted m."""
    sites = [int(i) for i in np.unique(labels) if i > 0]
    found: dict[Pair, float] = {}
    for number, site in enumerate(sites):
        start = ground.indices(*np.nonzero(labels == site))
        cost = spread(ground, start, hop, report=part_of(report, number / len(sites), (number + 1) / len(sites)))
        reached = np.isfinite(cost) & (labels > site)
        met, costs = labels[reached], cost[reached]
        for other in np.unique(met).tolist():
            found[site, int(other)] = float(costs[met == other].min())
    return found
