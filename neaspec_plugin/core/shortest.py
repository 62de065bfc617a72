"""Shortest paths in a graph, and how they lengthen when one node or one link is taken away: exact, numpy alone.

From each source one tree of shortest paths. Taking away node k (or link k) changes only the ways to the nodes below it
in the tree, so only these are repaired: from the links that lead into the branch from outside, then inside the branch.
All removals along all paths of many sources are repaired at once, as one array: a row for each node, a column for each
depth of what is taken away above it. A link whose ends part at depth L of the tree comes from outside for every removal
deeper than L and lies inside the branch for the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import numpy as np

from neaspec_plugin.core.grid import Array

_STATES = 1_500_000
"""States (source, node, depth) worked on at once: about 60 bytes each, well under a second."""
_SOURCES = 256
"""Greatest number of sources worked on at once."""


@dataclass(frozen=True)
class Ways:
    """A graph's links as ways in both directions, ordered by the node they leave."""

    nodes: int
    """Number of nodes, >= 1."""
    first: Array
    """int, nodes + 1: the ways that leave node i are first[i] .. first[i + 1] - 1."""
    start: Array
    """int, the node each way leaves."""
    end: Array
    """int, the node each way reaches."""
    length: Array
    """float64, >= 0, in the unit of the caller."""
    link: Array
    """int, the link each way belongs to."""


@dataclass(frozen=True)
class Trees:
    """Trees of shortest paths, a row for each source."""

    ways: Ways
    """The graph."""
    sources: Array
    """int, the node each tree grows from."""
    distance: Array
    """float64, sources x nodes: length of the shortest path, inf where there is none."""
    parent: Array
    """int, sources x nodes: the last way of the path, -1 at the source and where there is no path."""
    depth: Array
    """int, sources x nodes: number of links of the path, -1 where there is none."""
    ancestor: Array
    """int, sources x nodes x (greatest depth + 1): the path's node at each depth, < 0 beyond the node itself."""
    shared: Array
    """int, sources x ways: the depth of the last node that the paths to both ends of a way share, -1 for none."""


@dataclass(frozen=True)
class Repair:
    """What a removal does to the paths that led over it; one entry for each path and node or link on it."""

    tree: Array
    """int, row of the tree."""
    node: Array
    """int, the node at the path's end."""
    removed: Array
    """int, the inner node or the link taken away."""
    distance: Array
    """float64, length of the shortest path without it, >= the one with it, inf where there is none."""


def ways(nodes: int, links: Array, lengths: Array) -> Ways:
    """Return the links (m x 2, node indices) as ways in both directions; several links may join the same nodes."""
    count = len(links)
    start = np.concatenate([links[:, 0], links[:, 1]]).astype(np.intp)
    end = np.concatenate([links[:, 1], links[:, 0]]).astype(np.intp)
    order = np.argsort(start, kind="stable")
    first = np.concatenate([[0], np.cumsum(np.bincount(start, minlength=nodes))])
    length = np.concatenate([lengths, lengths]).astype(np.float64)[order]
    link = np.concatenate([np.arange(count), np.arange(count)])[order]
    return Ways(nodes, first, start[order], end[order], length, link)


def trees(graph: Ways) -> Iterator[Trees]:
    """Yield the trees of all sources, some sources at a time, so that memory does not grow with their square."""
    done, together = 0, 1
    while done < graph.nodes:
        sources = np.arange(done, min(done + together, graph.nodes))
        grown = grow(graph, sources)
        yield grown
        done += len(sources)
        width = grown.ancestor.shape[2] + 1
        together = max(1, min(_SOURCES, _STATES // (width * graph.nodes)))


def grow(graph: Ways, sources: Array) -> Trees:
    """Return the trees of shortest paths from the sources."""
    shape = len(sources), graph.nodes
    distance, parent = np.full(shape, np.inf), np.full(shape, -1, dtype=np.intp)
    flat, last = distance.reshape(-1), parent.reshape(-1)
    seeds = np.arange(len(sources)) * graph.nodes + sources
    flat[seeds] = 0.0

    def relax(active: Array) -> Array:
        origin, way = _leaving(graph, active % graph.nodes)
        state = active[origin]
        target = state - graph.start[way] + graph.end[way]
        return _lower(flat, target, flat[state] + graph.length[way], last, way)

    _settle(flat, seeds, _stride(graph), relax)
    depth = _depths(graph, sources, parent)
    ancestor = _ancestors(graph, parent, depth)
    return Trees(graph, sources, distance, parent, depth, ancestor, _shared(graph, ancestor))


def repaired(grown: Trees, links: bool) -> Repair:
    """Return what taking away each inner node (or, with `links`, each link) of each path makes of it."""
    graph, depth = grown.ways, grown.depth
    width = grown.ancestor.shape[2]
    last = depth if links else depth - 1  # the deepest removal above a node
    distance = _entries(grown, last)
    inside = np.minimum(np.minimum(grown.shared, last[:, graph.start]), last[:, graph.end])
    wanted = np.arange(width) <= last[:, :, None]
    wanted[:, :, 0] = False
    flat, limit = distance.reshape(-1), inside.reshape(-1)
    shift = (graph.end - graph.start) * width

    def relax(active: Array) -> Array:
        row, removal = np.divmod(active, width)
        tree, node = np.divmod(row, graph.nodes)
        origin, way = _leaving(graph, node)
        within = np.flatnonzero(removal[origin] <= limit[(tree * len(graph.start))[origin] + way])
        origin, way = origin[within], way[within]
        return _lower(flat, active[origin] + shift[way], flat[active][origin] + graph.length[way])

    _settle(flat, np.flatnonzero(np.isfinite(distance) & wanted), _stride(graph), relax)
    tree, node, removal = np.nonzero(wanted)
    removed = grown.ancestor[tree, node, removal]
    if links:
        removed = graph.link[grown.parent[tree, removed]]
    return Repair(tree, node, removed, distance[tree, node, removal])


def _settle(values: Array, seeds: Array, stride: float, relax: Callable[[Array], Array]) -> None:
    """Let `relax` lower the values around the seeds, the least first, until none falls any more.

    What lies within one stride of the least value is worked on together and again while it falls: any stride gives
    the same values, a good one works on most of them once.
    """
    begun = values[seeds]
    order = np.argsort(begun)
    seeds, begun = seeds[order], begun[order]
    taken, far = 0, seeds[:0]
    scratch = np.empty(len(values), dtype=np.int32)
    while taken < len(seeds) or far.size:
        least = [begun[taken]] if taken < len(seeds) else []
        least += [values[far].min()] if far.size else []
        limit = min(least) + stride
        upto = int(np.searchsorted(begun, limit, side="right"))
        now = seeds[taken:upto]
        near = [now[values[now] == begun[taken:upto]]]  # one that has fallen since was worked on then, or is in far
        taken = upto
        close = values[far] <= limit
        near.append(far[close])
        later = [far[~close]]
        active = _once(np.concatenate(near), scratch)
        while active.size:
            lowered = _once(relax(active), scratch)
            close = values[lowered] <= limit
            active = lowered[close]
            later.append(lowered[~close])
        far = np.concatenate(later)
        far = _once(far[values[far] > limit], scratch)


def _stride(graph: Ways) -> float:
    """Return the stride of values worked on together: the mean length of a way."""
    return float(graph.length.mean()) if len(graph.length) else 0.0


def _leaving(graph: Ways, nodes: Array) -> tuple[Array, Array]:
    """Return all ways that leave the nodes, each with the position of its node in `nodes`."""
    first = graph.first[nodes]
    count = graph.first[nodes + 1] - first
    origin = np.repeat(np.arange(len(nodes)), count)
    before = np.cumsum(count) - count
    return origin, np.arange(len(origin)) + (first - before)[origin]


def _lower(values: Array, target: Array, offer: Array, last: Array | None = None, way: Array | None = None) -> Array:
    """Lower values to the least offer made to each; return which were lowered, some more than once.

    `last` keeps the `way` the least offer came by.
    """
    better = np.flatnonzero(offer < values[target])
    target, offer = target[better], offer[better]
    changed = target
    while target.size:
        values[target] = offer  # of several offers to one the last stays, so the lesser ones are made again
        if last is not None and way is not None:
            last[target] = way[better]
        again = np.flatnonzero(offer < values[target])
        target, offer, better = target[again], offer[again], better[again]
    return changed


def _once(indices: Array, scratch: Array) -> Array:
    """Return the indices without repetition; scratch: int, as long as what is indexed, its content does not matter."""
    number = np.arange(len(indices), dtype=scratch.dtype)
    scratch[indices] = number
    kept: Array = indices[scratch[indices] == number]
    return kept


def _depths(graph: Ways, sources: Array, parent: Array) -> Array:
    """Return the number of links from the source to each node, -1 where no path leads."""
    depth = np.full(parent.shape, -1, dtype=np.intp)
    depth[np.arange(len(sources)), sources] = 0
    tree, node = np.nonzero(parent >= 0)
    while tree.size:
        above = depth[tree, graph.start[parent[tree, node]]]
        known = above >= 0
        depth[tree[known], node[known]] = above[known] + 1
        tree, node = tree[~known], node[~known]
    return depth


def _ancestors(graph: Ways, parent: Array, depth: Array) -> Array:
    """Return each path's node at each depth; beyond a node's depth a number < 0 that no other node has."""
    deepest = int(depth.max())
    found = np.empty((*depth.shape, deepest + 1), dtype=np.int32)
    found[:] = -1 - np.arange(graph.nodes, dtype=np.int32)[:, None]
    for level in range(deepest + 1):
        tree, node = np.nonzero(depth == level)
        if level:
            found[tree, node, :level] = found[tree, graph.start[parent[tree, node]], :level]
        found[tree, node, level] = node
    return found


def _shared(graph: Ways, ancestor: Array) -> Array:
    """Return for each tree and way the depth of the last node that the paths to both its ends share, -1 for none."""
    shared = np.empty((len(ancestor), len(graph.start)), dtype=np.intp)
    for tree, own in enumerate(ancestor):
        shared[tree] = (own[graph.start] == own[graph.end]).sum(axis=1) - 1
    return shared


def _entries(grown: Trees, last: Array) -> Array:
    """Return for each node and removal above it the best way that enters the branch straight at the node."""
    graph, shared = grown.ways, grown.shared
    entries = np.full(grown.ancestor.shape, np.inf)
    # The path's own last way is what a removed link is; for a removed node it comes from inside or from the node.
    foreign = grown.parent[:, graph.end] != np.arange(len(graph.start))
    tree, way = np.nonzero((shared + 1 <= last[:, graph.end]) & foreign)
    node = graph.end[way]
    target = (tree * graph.nodes + node) * entries.shape[2] + shared[tree, way] + 1
    _lower(entries.reshape(-1), target, grown.distance[tree, graph.start[way]] + graph.length[way])
    # What is outside for one removal is outside for all deeper ones.
    np.minimum.accumulate(entries, axis=2, out=entries)
    return entries
