"""A whole network of corridors: ten patches, all neighbour pairs, least-cost links, corridors and polygons.

    python benchmarks/corridors.py [--sizes 2000 5000] [--seeds 101] [--runs 3] [--peers ...]

Ours runs from the resistance in memory to the measured polygons in memory, and says what that is in runs of the
accumulated cost from one patch over the whole raster (same engine, same process). GRASS runs r.cost once for each
patch and one r.mapcalc for each pair, with the pairs and their least costs handed to it, and makes no polygons: less
work than ours. Each run is a process of its own; the peers take turns. Peers that are not installed are skipped with a
line. The table goes to standard output as Markdown, each run to standard error.
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

CUTOFF = 20_000.0
"""NLCC at which corridors are cut, cost-weighted m: the plugin's default."""
PEERS = {"ours, numpy": "numpy", "ours, numba": "numba", "GRASS r.cost + r.mapcalc": "grass"}
GRASS = "GRASS r.cost + r.mapcalc"


def ours(resistance: np.ndarray, labels: np.ndarray, engine: str) -> dict[str, object]:
    from neaspec_plugin.core import corridor, leastcost
    from neaspec_plugin.core.contour import closed, contour
    from neaspec_plugin.core.grid import Grid
    from neaspec_plugin.core.network import network
    from neaspec_plugin.core.territory import Territory

    if leastcost.engine() != engine:
        raise SystemExit(f"{engine} is not there")
    small = np.zeros((64, 64), np.int32)
    small[0, 0], small[63, 63] = 1, 2
    network(small, np.ones((64, 64), resistance.dtype), CELL, 100.0)
    before = peak_bytes()
    began = time.perf_counter()
    result = network(labels, resistance, CELL, CUTOFF)
    middle = time.perf_counter()
    polygons = 0
    for link, (row, column), mask in result.corridor_masks():
        height, width = mask.shape
        grid = Grid(column * CELL, -row * CELL, CELL, height, width, "EPSG:32652")
        part = labels[row : row + height, column : column + width]
        outside = closed(mask) & (part != link.a) & (part != link.b)
        if outside[link.rows - row, link.columns - column].any():
            axis = corridor.axis_of(*grid.centre(link.rows - row, link.columns - column))
            edge = contour(outside, link.rows - row, link.columns - column)
            corridor.measure(corridor.smooth(corridor.drawn(edge, grid), axis, CELL), axis, Territory({}))
            polygons += 1
    ended = time.perf_counter()
    held = peak_bytes() - before
    alone = []
    for _ in range(3):
        one = time.perf_counter()
        leastcost.accumulated_cost(resistance, labels == 1, CELL)
        alone.append(time.perf_counter() - one)
    single = statistics.median(alone)
    pairs = [[link.a, link.b, link.least_cost] for link in result.links]
    return {
        "seconds": ended - began,
        "network": middle - began,
        "single": single,
        "held": held,
        "pairs": pairs,
        "polygons": polygons,
    }


def grass(resistance: np.ndarray, labels: np.ndarray, pairs: list[list[float]]) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "xy")
        subprocess.run(["grass", "-c", "XY", "-e", str(place)], check=True, capture_output=True)
        rows, columns = resistance.shape
        size = f"bytes=4 rows={rows} cols={columns} north={rows * CELL} south=0 east={columns * CELL} west=0"
        np.where(np.isfinite(resistance), resistance, -9999).astype("<f4").tofile(f"{folder}/r.bin")
        script = [
            "set -e",
            f"g.region n={rows * CELL} s=0 e={columns * CELL} w=0 res={CELL}",
            f"r.in.bin -f --q input={folder}/r.bin output=r {size} anull=-9999",
        ]
        ids = sorted({int(i) for a, b, _ in pairs for i in (a, b)})
        for i in ids:
            (labels == i).astype("<i4").tofile(f"{folder}/s{i}.bin")
            script.append(f"r.in.bin --q input={folder}/s{i}.bin output=s{i} {size} anull=0")
        script.append(f"date +%s.%N > {folder}/began")
        script += [f"r.cost --q input=r start_raster=s{i} output=c{i} memory=6000" for i in ids]
        for a, b, least in pairs:
            total = f"c{int(a)} + c{int(b)} - {least / CELL!r}"
            kept = f"if({total} <= {CUTOFF / CELL!r}, {total}, null())"
            script.append(f'r.mapcalc --q "n{int(a)}_{int(b)} = {kept}"')
        script.append(f"date +%s.%N > {folder}/ended")
        command = ["grass", str(place / "PERMANENT"), "--exec", "bash", "-c", "\n".join(script)]
        done = subprocess.run(command, capture_output=True)
        if done.returncode:
            raise SystemExit(done.stderr.decode()[-400:])
        seconds = float(Path(folder, "ended").read_text()) - float(Path(folder, "began").read_text())
    return {"seconds": seconds, "held": float("nan")}


def there(peer: str) -> bool:
    needs = PEERS[peer]
    return shutil.which(needs) is not None if needs == "grass" else find_spec(needs) is not None


def peak_bytes() -> float:
    """The most memory this process has held, bytes; NaN where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return float("nan")
    return next(float(line.split()[1]) * 1024 for line in status.read_text().splitlines() if "VmHWM" in line)


def one_run(peer: str, folder: Path) -> None:
    """Measure a peer in this process and leave what came of it in the folder."""
    resistance, labels = np.load(folder / "resistance.npy"), np.load(folder / "labels.npy")
    pairs = folder / "pairs.json"
    if peer == GRASS:
        answer = grass(resistance, labels, json.loads(pairs.read_text()))
    else:
        answer = ours(resistance, labels, PEERS[peer])
        pairs.write_text(json.dumps(answer["pairs"]))
    (folder / "answer.json").write_text(json.dumps({**answer, "cells": resistance.size}))


def measured(peer: str, folder: Path) -> dict[str, float] | None:
    """Run a peer in a process of its own; None if it failed."""
    environment = {**os.environ, "NEASPEC_ENGINE": "numpy" if peer == "ours, numpy" else ""}
    command = [sys.executable, __file__, "--one", peer, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{peer} failed: {done.stderr[-300:]}", file=sys.stderr)
        return None
    return json.loads((folder / "answer.json").read_text())


def table(size: int, seed: int, peers: list[str], runs: int) -> None:
    """Measure all peers on one landscape and print a table."""
    found: dict[str, list[dict[str, float]]] = {peer: [] for peer in peers}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = landscape(size, seed)
        np.save(folder / "resistance.npy", made.resistance)
        np.save(folder / "labels.npy", made.patches)
        count = int(made.patches.max())
        del made
        for turn in range(runs):
            for peer in [peer for peer in found if turn == 0 or found[peer]]:
                answer = measured(peer, folder)
                print(f"{size} {seed} {peer} {answer}", file=sys.stderr, flush=True)
                found[peer] += [answer] if answer else []
    print(f"\n### {size} x {size} cells, seed {seed}, {count} patches\n")
    print("| | median s | min .. max | runs of one cost distance | GRASS / it | peak, bytes per cell | pairs |")
    print("|---|---|---|---|---|---|---|")
    base = [row["seconds"] for row in found.get(GRASS, [])]
    for peer, rows in found.items():
        if rows:
            seconds = [row["seconds"] for row in rows]
            middle = statistics.median(seconds)
            between = f"{min(seconds):.2f} .. {max(seconds):.2f}"
            alone = [row["single"] for row in rows if "single" in row]
            share = f"{middle / statistics.median(alone):.1f}" if alone else ""
            ratio = f"{statistics.median(base) / middle:.2f}" if base else ""
            held = statistics.median(row["held"] / row["cells"] for row in rows)
            pairs = len(rows[0].get("pairs", [])) or ""
            print(f"| {peer} | {middle:.2f} | {between} | {share} | {ratio} | {held:.0f} | {pairs} |")
    sys.stdout.flush()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--sizes", type=int, nargs="+", default=[2000, 5000], help="rows and columns")
    asked.add_argument("--seeds", type=int, nargs="+", default=[101], help="seeds of the landscapes")
    asked.add_argument("--peers", nargs="+", default=list(PEERS), help=f"of {', '.join(PEERS)}")
    asked.add_argument("--runs", type=int, default=3, help="runs of each, of which the median counts")
    asked.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one:
        one_run(given.one[0], Path(given.one[1]))
        return
    print(f"Python {platform.python_version()}, numpy {np.__version__}, {os.cpu_count()} cores, {platform.system()}")
    peers = [peer for peer in given.peers if there(peer)]
    for peer in given.peers:
        if peer not in peers:
            print(f"\n{peer} is not installed and was left out.")
    for size in given.sizes:
        for seed in given.seeds:
            table(size, seed, peers, given.runs)


if __name__ == "__main__":
    main()
