#!/usr/bin/env python3
"""Current between two patches: this project's multigrid beside pyamg's smoothed aggregation.

    python benchmarks/current.py [--sizes 250 1000 2000] [--rounds 3] [--seed 3]

Seeded landscapes (benchmarks/landscape.py) of size x size cells, the two patches that lie farthest apart of those a way
joins. Each run has a process of its own. Ours is timed in full: connected ground, conductors, levels, solution, current
of each cell. pyamg (from PyPI) is run as its user has it, who builds the matrix, the levels and the solution in one
process, from the same connected ground and conductors, and gets no currents; and once more on a finished matrix from a
file, which spares it the building. Conjugate gradients to the same tolerance; its residual is relative to the right
side, ours to the current, which is the stricter of the two. Peak RSS is that of the process; Python, the libraries and
the landscape or matrix included.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.landscape import landscape  # noqa: E402
from neaspec_plugin.core import current  # noqa: E402
from neaspec_plugin.core.circuit import Circuit  # noqa: E402
from neaspec_plugin.core.resistance import passable  # noqa: E402

TOLERANCE = 1e-6


def prepare(size: int, seed: int, folder: Path) -> None:
    """Write the landscape and the matrix of its equations."""
    found = landscape(size, seed)
    parts = current.label(passable(found.resistance))
    places = {i: np.argwhere(found.patches == i).mean(axis=0) for i in np.unique(found.patches) if i}
    ground = {i: set(np.unique(parts[found.patches == i]).tolist()) - {0} for i in places}
    joined = [pair for pair in combinations(places, 2) if ground[pair[0]] & ground[pair[1]]]
    a, b = max(joined, key=lambda pair: float(np.hypot(*(places[pair[0]] - places[pair[1]]))))
    np.savez(folder / "landscape.npz", resistance=found.resistance, labels=found.patches, pair=[a, b])
    if find_spec("pyamg") is not None:
        from scipy import sparse

        matrix, inflow, through = equations(found.resistance, found.patches, a, b)
        sparse.save_npz(folder / "matrix.npz", matrix, compressed=False)
        np.savez(folder / "inflow.npz", inflow=inflow, through=through)


def equations(resistance: np.ndarray, labels: np.ndarray, a: int, b: int) -> tuple:
    """Return the matrix (CSR), its right side and what flows at potential 0 all over."""
    from scipy import sparse

    open_ = passable(resistance)
    at_a, at_b = (labels == a) & open_, (labels == b) & open_
    free = current._carrying(open_ & ~at_a & ~at_b, at_a, at_b)
    circuit = Circuit(resistance, at_a, at_b, free)
    conductors = circuit.conductors()
    diagonal = conductors.fixed.copy()
    pieces = []
    for offset, ahead in zip(conductors.offsets, conductors.ahead):
        diagonal += ahead
        diagonal[offset:] += ahead[:-offset]
        pieces += [(-ahead[:-offset], offset), (-ahead[:-offset], -offset)]
    kept = np.flatnonzero(diagonal > 0)
    values, offsets = zip(*[*pieces, (diagonal, 0)])
    matrix = sparse.diags(values, offsets, format="csr")[kept][:, kept]
    matrix.eliminate_zeros()
    return matrix, circuit.inflow[kept], circuit.through


def ours(folder: Path) -> dict:
    """Solve with this project."""
    with np.load(folder / "landscape.npz") as stored:
        resistance, labels, (a, b) = stored["resistance"], stored["labels"], stored["pair"].tolist()
    begun = time.perf_counter()
    flow = current.between(labels, resistance, a, b, tolerance=TOLERANCE)
    seconds = time.perf_counter() - begun
    return {"seconds": seconds, "iterations": flow.iterations, "resistance": flow.effective_resistance}


def pyamg(folder: Path, finished: bool = False) -> dict:
    """Solve with pyamg."""
    from pyamg import smoothed_aggregation_solver
    from scipy import sparse

    if finished:
        matrix = sparse.load_npz(folder / "matrix.npz")
        with np.load(folder / "inflow.npz") as stored:
            inflow, through = stored["inflow"], float(stored["through"])
    else:
        with np.load(folder / "landscape.npz") as stored:
            resistance, labels, (a, b) = stored["resistance"], stored["labels"], stored["pair"].tolist()
    residuals: list[float] = []
    begun = time.perf_counter()
    if not finished:
        matrix, inflow, through = equations(resistance, labels, a, b)
    levels = smoothed_aggregation_solver(matrix)
    potential = levels.solve(inflow, tol=TOLERANCE, accel="cg", maxiter=300, residuals=residuals)
    seconds = time.perf_counter() - begun
    current_of_all = through - float(inflow @ potential)
    return {"seconds": seconds, "iterations": len(residuals) - 1, "resistance": 1 / current_of_all}


PEERS = {"ours": ours, "pyamg": pyamg, "pyamg, finished matrix": partial(pyamg, finished=True)}


def measured(peer: str, folder: Path) -> dict:
    """Run one peer in a process of its own."""
    command = [sys.executable, __file__, "--one", peer, "--folder", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[250, 1000, 2000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one == "prepare":
        prepare(given.sizes[0], given.seed, given.folder)
        return
    if given.one:
        result = PEERS[given.one](given.folder)
        print(json.dumps({**result, "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
        return
    peers = list(PEERS) if find_spec("pyamg") else ["ours"]
    if "pyamg" not in peers:
        print("pyamg is not installed: skipped.\n")
    print("| cells | solver | iterations | min s | median s | max s | peak RSS MiB | effective resistance |")
    print("|---|---|---|---|---|---|---|---|")
    for size in given.sizes:
        runs: dict[str, list[dict]] = {peer: [] for peer in peers}
        with tempfile.TemporaryDirectory() as folder:
            # A process inherits the peak of the one that starts it, so this one stays small.
            command = [sys.executable, __file__, "--one", "prepare", "--folder", folder, "--seed", str(given.seed)]
            subprocess.run([*command, "--sizes", str(size)], check=True)
            for number in range(given.rounds):
                for peer in peers if number % 2 == 0 else peers[::-1]:
                    runs[peer].append(measured(peer, Path(folder)))
        for peer in peers:
            seconds = [run["seconds"] for run in runs[peer]]
            print(
                f"| {size * size} | {peer} | {runs[peer][0]['iterations']} | {min(seconds):.2f} "
                f"| {statistics.median(seconds):.2f} | {max(seconds):.2f} "
                f"| {max(run['mib'] for run in runs[peer]):.0f} | {runs[peer][0]['resistance']:.6f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
