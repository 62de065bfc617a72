#!/usr/bin/env python3
"""What each node contributes to the connectivity of a network, beside recomputing all pairs without each node.

    python benchmarks/connectivity.py [--sizes 500 2000] [--rounds 3] [--removals 8]

Networks of patches scattered at random, three links a node to near neighbours, seeded. The peer is igraph (from PyPI):
all pairs once for each removed node. It is timed on `--removals` nodes and multiplied by the number of nodes, since
each takes the same; that figure is marked with ~. Ours is timed in full, each run in a process of its own: dPC of all
nodes ("nodes"), and all that the algorithm gives ("all": dPC and dIIC of nodes and links, betweenness).
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from neaspec_plugin.core.connectivity import Graph, connectivity  # noqa: E402
from neaspec_plugin.core.shortest import repaired, trees, ways  # noqa: E402

ALPHA = 1 / 60  # a median dispersal of about 40 units; neighbours lie about 1000 / sqrt(nodes) apart


def network(nodes: int, seed: int) -> Graph:
    """Return patches at random in a square of 1000 units and the shortest 3 x nodes of the links to 11 neighbours."""
    rng = np.random.default_rng(seed)
    places = rng.random((nodes, 2)) * 1000
    apart = np.hypot(*(places[:, None, :] - places[None, :, :]).transpose(2, 0, 1))
    near = np.argsort(apart, axis=1)[:, 1:12]
    pairs = np.unique(np.sort(np.stack([np.repeat(np.arange(nodes), 11), near.ravel()], axis=1), axis=1), axis=0)
    length = apart[pairs[:, 0], pairs[:, 1]]
    kept = np.argsort(length)[: 3 * nodes]
    return Graph(rng.random(nodes) * 10 + 0.1, pairs[kept], length[kept] * (1 + rng.random(len(kept))))


def node_losses(graph: Graph) -> list[float]:
    """Return what PCnum loses with each node, by this project's repair of shortest path trees."""
    loss = np.zeros(len(graph.areas))
    for grown in trees(ways(len(graph.areas), graph.links, ALPHA * graph.costs)):
        own, worth = graph.areas[grown.sources], np.exp(-grown.distance)
        pairs = own[:, None] * worth * graph.areas
        loss[grown.sources] += 2 * pairs.sum(axis=1) - own**2
        changed = repaired(grown, links=False)
        less = worth[changed.tree, changed.node] - np.exp(-changed.distance)
        loss += np.bincount(changed.removed, less * own[changed.tree] * graph.areas[changed.node], len(loss))
    return loss.tolist()


def all_measures(graph: Graph) -> list[float]:
    """Return what PCnum loses with each node, as a part of all measures."""
    found = connectivity(graph, ALPHA)
    return (found.pc.node_loss / 100 * found.pc.numerator).tolist()


def igraph_losses(graph: Graph, nodes: list[int]) -> list[float]:
    """Return what PCnum loses with some nodes, recomputing all pairs without each."""
    import igraph

    def numerator(areas: np.ndarray, kept: np.ndarray) -> float:
        net = igraph.Graph(n=len(areas), edges=graph.links[kept].tolist())
        lengths = np.array(net.distances(weights=(ALPHA * graph.costs[kept]).tolist(), algorithm="dijkstra"))
        return float(areas @ np.exp(-lengths) @ areas)

    whole = numerator(graph.areas, np.ones(len(graph.links), dtype=bool))
    begun = time.perf_counter()
    losses = []
    for node in nodes:
        areas = graph.areas.copy()
        areas[node] = 0
        losses.append(whole - numerator(areas, (graph.links != node).all(axis=1)))
    igraph_losses.seconds = time.perf_counter() - begun
    return losses


def measure(peer: str, nodes: int, seed: int, removals: int) -> dict:
    """Run one peer once and return seconds, memory and losses; a sample of the nodes for igraph."""
    graph = network(nodes, seed)
    sample = np.random.default_rng(seed).choice(nodes, min(removals, nodes), replace=False).tolist()
    begun = time.perf_counter()
    if peer == "igraph":
        losses = dict(zip(sample, igraph_losses(graph, sample)))
        seconds = igraph_losses.seconds / len(sample) * nodes
    else:
        found = (node_losses if peer == "nodes" else all_measures)(graph)
        seconds = time.perf_counter() - begun
        losses = {node: found[node] for node in sample}
    return {"seconds": seconds, "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "losses": losses}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 2000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--removals", type=int, default=8)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measure(given.one, given.sizes[0], given.seed, given.removals)))
        return
    peers = ["nodes", "all"] + (["igraph"] if find_spec("igraph") else [])
    if "igraph" not in peers:
        print("igraph is not installed: skipped.\n")
    print(
        "| nodes | links | what | median s | min..max | igraph / this | peak RSS MiB |\n|---|---|---|---|---|---|---|"
    )
    for size in given.sizes:
        runs: dict[str, list[dict]] = {peer: [] for peer in peers}
        for number in range(given.rounds):
            for peer in peers if number % 2 == 0 else peers[::-1]:
                command = [sys.executable, __file__, "--one", peer, "--sizes", str(size), "--seed", str(given.seed)]
                command += ["--removals", str(given.removals)]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                runs[peer].append(json.loads(done.stdout))
        medians = {peer: statistics.median(run["seconds"] for run in runs[peer]) for peer in peers}
        for peer in peers:
            seconds = [run["seconds"] for run in runs[peer]]
            mark = "~" if peer == "igraph" else ""
            ratio = f"{medians['igraph'] / medians[peer]:.1f}" if "igraph" in peers else "–"
            memory = max(run["mib"] for run in runs[peer])
            print(
                f"| {size} | {3 * size} | {peer} | {mark}{medians[peer]:.2f} | {min(seconds):.2f}..{max(seconds):.2f} "
                f"| {ratio} | {memory:.0f} |",
                flush=True,
            )
        wanted = runs[peers[-1]][0]["losses"]
        apart = max(abs(runs["all"][0]["losses"][node] - loss) / abs(loss) for node, loss in wanted.items())
        print(f"\nGreatest relative difference from {peers[-1]} over the sampled nodes: {apart:.1e}\n")


if __name__ == "__main__":
    main()
