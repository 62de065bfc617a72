"""Accumulated cost side by side with other people's: time and peak memory on seeded landscapes.

    python benchmarks/cost_distance.py [--sizes 1000 2000 5000] [--seeds 101 202 303] [--peers ...] [--runs 3]

The seeds were not tuned on. Each run is a process of its own, the peers take turns, and the first patch of the
landscape is the source. Arrays in memory to array in memory, without the start of the process, the reading of the input
and the compiling by numba (done once before); r.cost reads and writes GRASS's own rasters, and its time is that of the
command. Peak memory is what the process holds above what it held with the input read (r.cost: all it holds), in bytes
per cell. Results are compared cell by cell. Peers that are not installed are skipped with a line. The table goes to
standard output as Markdown, each run to standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.landscape import CELL, landscape  # noqa: E402 (the script may be run from anywhere)

Answer = tuple[float, np.ndarray, float]
"""Seconds, cost of each cell (inf where not reached), bytes of peak memory (0: as the process says)."""


def ours(engine: str, resistance: np.ndarray, sources: np.ndarray) -> Answer:
    from neaspec_plugin.core import leastcost

    if leastcost.engine() != engine:
        raise SystemExit(f"{engine} is not there")
    warm = np.ones((64, 64), resistance.dtype)
    leastcost.accumulated_cost(warm, warm > 0, CELL)
    began = time.perf_counter()
    cost = leastcost.accumulated_cost(resistance, sources, CELL)
    return time.perf_counter() - began, cost, 0.0


def skimage(resistance: np.ndarray, sources: np.ndarray) -> Answer:
    from skimage.graph import MCP_Geometric

    began = time.perf_counter()
    surface = np.where(np.isfinite(resistance), resistance, -1).astype(np.float64)
    cost = MCP_Geometric(surface, sampling=(CELL, CELL)).find_costs(np.argwhere(sources))[0]
    return time.perf_counter() - began, cost, 0.0


def scipy(resistance: np.ndarray, sources: np.ndarray) -> Answer:
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    began = time.perf_counter()
    rows, columns = resistance.shape
    number = np.arange(resistance.size, dtype=np.int32).reshape(resistance.shape)
    a, b, weight = [], [], []
    for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
        here = slice(0, rows - down), slice(max(0, -right), columns - max(0, right))
        there = slice(down, rows), slice(max(0, right), columns + min(0, right))
        step = (resistance[here].astype(float) + resistance[there]) * (0.5 * CELL * np.hypot(down, right))
        known = np.isfinite(step)
        a.append(number[here][known])
        b.append(number[there][known])
        weight.append(step[known])
    ends = np.concatenate(a), np.concatenate(b)
    graph = csr_matrix((np.concatenate(weight), ends), shape=(resistance.size, resistance.size))
    cost = dijkstra(graph, directed=False, indices=np.flatnonzero(sources), min_only=True)
    return time.perf_counter() - began, cost.reshape(resistance.shape), 0.0


def grass(resistance: np.ndarray, sources: np.ndarray) -> Answer:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "xy")
        subprocess.run(["grass", "-c", "XY", "-e", str(place)], check=True, capture_output=True)
        rows, columns = resistance.shape
        size = f"bytes=4 rows={rows} cols={columns} north={rows * CELL} south=0 east={columns * CELL} west=0"
        np.where(np.isfinite(resistance), resistance, -9999).astype("<f4").tofile(f"{folder}/r.bin")
        sources.astype("<i4").tofile(f"{folder}/s.bin")
        script = f"""set -e
g.region n={rows * CELL} s=0 e={columns * CELL} w=0 res={CELL}
r.in.bin -f --q input={folder}/r.bin output=r {size} anull=-9999
r.in.bin --q input={folder}/s.bin output=s {size} anull=0
date +%s.%N > {folder}/began
/usr/bin/env time -f %M -o {folder}/peak r.cost --q input=r start_raster=s output=c memory=6000
date +%s.%N > {folder}/ended
r.out.bin --q input=c output={folder}/c.bin null=-1 bytes=8
"""
        if not shutil.which("time"):
            script = script.replace(f"/usr/bin/env time -f %M -o {folder}/peak ", "")
        done = subprocess.run(["grass", str(place / "PERMANENT"), "--exec", "bash", "-c", script], capture_output=True)
        if done.returncode:
            raise SystemExit(done.stderr.decode()[-400:])
        cost = np.fromfile(f"{folder}/c.bin", "<f8").reshape(resistance.shape) * CELL
        seconds = float(Path(folder, "ended").read_text()) - float(Path(folder, "began").read_text())
        peak = Path(folder, "peak")
        held = float(peak.read_text().split()[-1]) * 1024 if peak.exists() else float("nan")
        return seconds, np.where(cost < 0, np.inf, cost), held


PEERS = {
    "ours, numpy": (lambda r, s: ours("numpy", r, s), "numpy"),
    "ours, numba": (lambda r, s: ours("numba", r, s), "numba"),
    "scikit-image MCP_Geometric": (skimage, "skimage"),
    "scipy csgraph dijkstra": (scipy, "scipy"),
    "GRASS r.cost": (grass, "grass"),
}


def there(needs: str) -> bool:
    return shutil.which(needs) is not None if needs == "grass" else find_spec(needs) is not None


def peak_bytes() -> float:
    """The most memory this process has held, bytes; NaN where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return float("nan")
    return next(float(line.split()[1]) * 1024 for line in status.read_text().splitlines() if "VmHWM" in line)


def one_run(peer: str, folder: Path) -> None:
    """Measure a peer in this process and leave what came of it in the folder."""
    # Imports are no part of the measure.
    if PEERS[peer][1] != "grass":
        __import__({"skimage": "skimage.graph", "scipy": "scipy.sparse.csgraph"}.get(PEERS[peer][1], PEERS[peer][1]))
    resistance, sources = np.load(folder / "resistance.npy"), np.load(folder / "sources.npy")
    if peer == "ours, numba":
        ours("numba", np.ones((64, 64), np.float32), np.ones((64, 64), bool))
    before = peak_bytes()
    seconds, cost, held = PEERS[peer][0](resistance, sources)
    held = held or peak_bytes() - before
    expected, differs = folder / "expected.npy", 0.0
    if expected.exists():
        wanted = np.load(expected, mmap_mode="r")
        finite = np.isfinite(wanted)
        differs = float("inf") if (finite != np.isfinite(cost)).any() else 0.0
        differs += float(np.max(np.abs(cost - wanted)[finite] / np.maximum(wanted[finite], 1.0), initial=0.0))
    else:
        np.save(expected, cost)
    (folder / "answer.json").write_text(json.dumps([seconds, held / cost.size, differs]))


def measured(peer: str, folder: Path) -> tuple[float, float, float] | None:
    """Run a peer in a process of its own: seconds, bytes per cell, greatest relative difference; None if it failed."""
    environment = {**os.environ, "NEASPEC_ENGINE": "numpy" if peer == "ours, numpy" else ""}
    command = [sys.executable, __file__, "--one", peer, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{peer} failed: {done.stderr[-300:]}", file=sys.stderr)
        return None
    return tuple(json.loads((folder / "answer.json").read_text()))


def table(size: int, seed: int, peers: list[str], runs: int) -> None:
    """Measure all peers on one landscape and print a table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = landscape(size, seed)
        np.save(folder / "resistance.npy", made.resistance)
        np.save(folder / "sources.npy", made.patches == 1)
        del made
        found: dict[str, list[tuple[float, float, float]]] = {peer: [] for peer in peers}
        for turn in range(runs):
            for peer in [peer for peer in found if turn == 0 or found[peer]]:
                answer = measured(peer, folder)
                print(f"{size} {seed} {peer} {answer}", file=sys.stderr, flush=True)
                found[peer] += [answer] if answer else []
    base = [row[0] for row in found.get("scikit-image MCP_Geometric", [])]
    print(f"\n### {size} x {size} cells, seed {seed}\n")
    print("| | median s | min .. max | scikit-image / it | peak, bytes per cell | greatest relative difference |")
    print("|---|---|---|---|---|---|")
    for peer, rows in found.items():
        if rows:
            seconds = [row[0] for row in rows]
            middle = statistics.median(seconds)
            ratio = f"{statistics.median(base) / middle:.2f}" if base else ""
            held = statistics.median(row[1] for row in rows)
            between = f"{min(seconds):.3f} .. {max(seconds):.3f}"
            print(f"| {peer} | {middle:.3f} | {between} | {ratio} | {held:.0f} | {max(row[2] for row in rows):.1e} |")
    sys.stdout.flush()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--sizes", type=int, nargs="+", default=[1000, 2000, 5000], help="rows and columns")
    asked.add_argument("--seeds", type=int, nargs="+", default=[101, 202, 303], help="seeds of the landscapes")
    asked.add_argument("--peers", nargs="+", default=list(PEERS), help=f"of {', '.join(PEERS)}")
    asked.add_argument("--runs", type=int, default=3, help="runs of each, of which the median counts")
    asked.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one:
        one_run(given.one[0], Path(given.one[1]))
        return
    print(f"Python {platform.python_version()}, numpy {np.__version__}, {os.cpu_count()} cores, {platform.system()}")
    peers = [peer for peer in given.peers if there(PEERS[peer][1])]
    for peer in given.peers:
        if peer not in peers:
            print(f"\n{peer} is not installed and was left out.")
    for size in given.sizes:
        for seed in given.seeds:
            table(size, seed, peers, given.runs)


if __name__ == "__main__":
    main()
