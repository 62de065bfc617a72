"""Habitat quality side by side with InVEST: time, peak memory and agreement, file to file.

    python benchmarks/habitat_quality.py --invest PYTHON [--sizes 2000 5000] [--seeds 101 202] [--runs 1]
    python benchmarks/habitat_quality.py --large 20000 [--reach 5000]

PYTHON is one that imports natcap.invest (pip install natcap.invest, with GDAL's headers); without it ours run alone.
This script wants a Python with QGIS and, for the second engine, numba. Four threats with exponential decay on a seeded
landscape of 30 m cells, without accessibility. Each run is a process of its own and the peers take turns; the time is
that of InVEST's `execute` and of the algorithm `neaspec:habitatquality` from file to file, without the start of the
process; memory is the peak of the whole process. Results are compared cell by cell with exact distances; columns from
3800 on, where InVEST's distances overflow float32, are counted apart. --large runs ours on one synthetic landscape.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

CELL = 30.0
OVERFLOW = 3800
"""Columns from 4096 on have squares that float32 cannot hold; nearer ones are reached from there."""
THREATS = (
    ("road", 5000.0, 1.0, "exponential"),
    ("town", 8000.0, 0.8, "exponential"),
    ("farm", 2000.0, 0.5, "exponential"),
    ("rail", 3000.0, 0.6, "exponential"),
)
"""Name, greatest distance in m, weight, decay."""
CLASSES = (1, 2, 3, 4, 5)
NODATA = 0


def make(folder: Path, size: int, seed: int, reach: float | None = None) -> None:
    """Write land cover, threats and both tables."""
    from benchmarks.landscape import draw, surface

    rng = np.random.default_rng([seed, size])
    tile = min(size, 5000)
    cover = surface(tile, rng, 1.8)
    lulc = (np.digitize(cover, np.quantile(cover[::7, ::7], [0.25, 0.5, 0.75, 0.9])) + 1).astype(np.uint8)
    people = surface(tile, rng, 2.0)
    roads, rails = np.zeros((tile, tile), bool), np.zeros((tile, tile), bool)
    for _ in range(12):
        draw(roads, rng)
    for _ in range(2):
        draw(rails, rng)
    town = people > np.quantile(people[::7, ::7], 0.985)
    lulc[surface(tile, rng, 2.6) > 1.6] = NODATA
    layers = {"road": roads, "town": town, "farm": (lulc == 5), "rail": rails}
    write(folder / "lulc.tif", lulc, size, NODATA)
    for name, mask in layers.items():
        write(folder / f"{name}.tif", mask.astype(np.uint8), size, 255)
    rows = [f"{name},{reach or distance},{weight},{decay},{name}.tif" for name, distance, weight, decay in THREATS]
    (folder / "threats.csv").write_text("THREAT,MAX_DIST,WEIGHT,DECAY,CUR_PATH\n" + "\n".join(rows) + "\n")
    values = rng.uniform(0, 1, (len(CLASSES), 1 + len(THREATS))).round(2)
    table = [",".join(map(str, (code, *row))) for code, row in zip(CLASSES, values)]
    head = "lucode,habitat," + ",".join(threat[0] for threat in THREATS)
    (folder / "sensitivity.csv").write_text(head + "\n" + "\n".join(table) + "\n")


def write(path: Path, tile: np.ndarray, size: int, nodata: int) -> None:
    """Write an array, repeated as often as the size wants, strip by strip."""
    from osgeo import gdal, osr

    gdal.UseExceptions()
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER", "NUM_THREADS=2"]
    file = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Byte, options)
    file.SetGeoTransform((500000.0, CELL, 0.0, 4900000.0, 0.0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32652)
    file.SetProjection(reference.ExportToWkt())
    band = file.GetRasterBand(1)
    band.SetNoDataValue(nodata)
    across = np.tile(tile, (1, -(-size // tile.shape[1])))[:, :size]
    for first in range(0, size, tile.shape[0]):
        band.WriteArray(across[: min(tile.shape[0], size - first)], 0, first)
        band.FlushCache()


def invest(folder: Path, out: Path) -> float:
    """Run InVEST; return its seconds."""
    from natcap.invest import habitat_quality

    arguments = {
        "workspace_dir": str(out),
        "lulc_cur_path": str(folder / "lulc.tif"),
        "threats_table_path": str(folder / "threats.csv"),
        "sensitivity_table_path": str(folder / "sensitivity.csv"),
        "half_saturation_constant": 0.05,
        "n_workers": -1,
    }
    began = time.perf_counter()
    habitat_quality.execute(arguments)
    return time.perf_counter() - began


def ours(folder: Path, out: Path, more: dict[str, str]) -> float:
    """Run the algorithm in QGIS; return its seconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    from neaspec_plugin.core import proximity
    from neaspec_plugin.processing.provider import NeaspecProvider

    provider = NeaspecProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    proximity.kernel()  # compiled once, before
    out.mkdir(parents=True, exist_ok=True)
    parameters = {
        "LULC": str(folder / "lulc.tif"),
        "THREATS": str(folder / "threats.csv"),
        "SENSITIVITY": str(folder / "sensitivity.csv"),
        "HALF_SATURATION": 0.05,
        "QUALITY": str(out / "quality_c.tif"),
        "DEGRADATION": str(out / "deg_sum_c.tif"),
        **more,
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:habitatquality")
    feedback = QgsProcessingFeedback(False)
    began = time.perf_counter()
    _, done = algorithm.run(parameters, QgsProcessingContext(), feedback)
    seconds = time.perf_counter() - began
    if not done:
        raise SystemExit(feedback.textLog())
    return seconds


def one(arguments: argparse.Namespace) -> None:
    """Run one peer in this process and print seconds and peak memory in MiB as JSON."""
    folder, out = Path(arguments.folder), Path(arguments.out)
    if arguments.one == "InVEST":
        seconds = invest(folder, out)
    else:
        more = {"DISTANCES": "fast"} if arguments.one.endswith("fast") else {}
        seconds = ours(folder, out, {**more, "DECAY": arguments.decay})
    status = Path("/proc/self/status").read_text()
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(json.dumps({"seconds": seconds, "peak": peak}))


def run(python: str, peer: str, folder: Path, out: Path, decay: str) -> dict[str, float]:
    """Run a peer in a process of its own."""
    engine = {"NEASPEC_ENGINE": "numpy"} if "numpy" in peer else {}
    command = [python, __file__, "--one", peer, "--folder", str(folder), "--out", str(out), "--decay", decay]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **engine}, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    print(peer, out.name, answer, file=sys.stderr)
    return answer


def compare(found: Path, wanted: Path) -> str:
    """Return the largest difference below and above the column where InVEST's distances overflow."""
    from osgeo import gdal

    worst = []
    for name in ("deg_sum_c.tif", "quality_c.tif"):
        a, b = gdal.Open(str(found / name)), gdal.Open(str(wanted / name))
        below = beyond = share = 0.0
        for row in range(0, a.RasterYSize, 500):
            height = min(500, a.RasterYSize - row)
            mine = a.GetRasterBand(1).ReadAsArray(0, row, a.RasterXSize, height)
            theirs = b.GetRasterBand(1).ReadAsArray(0, row, a.RasterXSize, height)
            theirs = np.where(np.abs(theirs) > 1e30, np.nan, theirs)
            if not np.array_equal(np.isnan(mine), np.isnan(theirs)):
                raise SystemExit(f"{name}: the cells without data differ")
            away = np.nan_to_num(np.abs(mine - theirs))
            below = max(below, float(away[:, :OVERFLOW].max(initial=0)))
            beyond = max(beyond, float(away[:, OVERFLOW:].max(initial=0)))
            share += float((away > 1e-6).sum()) / (a.RasterXSize * a.RasterYSize)
        worst.append(f"{below:.1e}" + (f" ({beyond:.1e} beyond, {share:.2%} of cells)" if beyond else ""))
    return " / ".join(worst)


def table(arguments: argparse.Namespace) -> None:
    """Print the Markdown table."""
    here = {"ours, numpy": sys.executable, "ours, numba": sys.executable, "ours, numpy, fast": sys.executable}
    peers = {**({"InVEST": arguments.invest} if arguments.invest else {}), **here}
    if arguments.decay == "density":
        peers = {"ours, numpy": sys.executable}
    print("| cells | seed | | s | InVEST / it | peak MiB | degradation / quality differ by |")
    print("|---|---|---|---|---|---|---|")
    for size in arguments.sizes:
        for seed in arguments.seeds:
            with tempfile.TemporaryDirectory(dir=arguments.scratch) as scratch:
                folder = Path(scratch, "in")
                folder.mkdir()
                make(folder, size, seed, arguments.reach)
                runs: dict[str, list[dict[str, float]]] = {peer: [] for peer in peers}
                for number in range(arguments.runs):
                    for peer, python in peers.items():
                        out = Path(scratch, f"{peer.replace(', ', '_')}_{number}")
                        runs[peer].append(run(python, peer, folder, out, arguments.decay))
                medians = {peer: statistics.median(each["seconds"] for each in some) for peer, some in runs.items()}
                for peer, some in runs.items():
                    ratio = f"{medians['InVEST'] / medians[peer]:.1f}" if "InVEST" in medians else ""
                    out = Path(scratch, f"{peer.replace(', ', '_')}_0")
                    same = compare(out, Path(scratch, "InVEST_0")) if "InVEST" in peers and peer != "InVEST" else ""
                    peak = max(each["peak"] for each in some)
                    print(
                        f"| {size}² | {seed} | {peer} | {medians[peer]:.2f} | {ratio} | {peak:.0f} | {same} |",
                        flush=True,
                    )


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--invest", help="a Python with natcap.invest")
    parser.add_argument("--sizes", type=int, nargs="+", default=[2000, 5000])
    parser.add_argument("--seeds", type=int, nargs="+", default=[101])
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--reach", type=float, help="greatest distance of all threats, m")
    parser.add_argument("--decay", default="nearest")
    parser.add_argument("--large", type=int, help="run ours alone, on so many rows and columns")
    parser.add_argument("--scratch", help="folder for the rasters")
    for name in ("--one", "--folder", "--out"):
        parser.add_argument(name, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        one(arguments)
        return
    if arguments.large:
        arguments.sizes, arguments.invest = [arguments.large], None
    table(arguments)


if __name__ == "__main__":
    main()
