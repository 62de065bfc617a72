"""Zonal statistics side by side with QGIS's own: overlapping polygons over one raster, from files to numbers.

    python benchmarks/zonal.py [--size 5000] [--zones 2000] [--seeds 101 202 303] [--runs 3]

Needs a Python that has QGIS. Each run is a process of its own, the two take turns. `native:zonalstatisticsfb` gives
count, sum and mean; ours counts, means weighted by area and the share of three classes beside them. Counts are compared
zone by zone. The table goes to standard output as Markdown, each run to standard error.
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
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
CELL, WEST, NORTH, CRS = 100.0, 600_000.0, 4_700_000.0, "EPSG:32652"


def make(folder: Path, size: int, zones: int, seed: int) -> None:
    """Write a raster and a layer of overlapping stars of 64 corners, 20 to 400 cells wide."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorFileWriter, QgsVectorLayer

    from neaspec_plugin.core.grid import Grid, Raster
    from neaspec_plugin.io import rasters

    draw = np.random.default_rng(seed)
    grid = Grid(WEST, NORTH, CELL, size, size, CRS)
    rasters.write(Raster((100 * draw.random((size, size))).astype(np.float32), grid), folder / "index.tif")
    layer = QgsVectorLayer(f"Polygon?crs={CRS}&field=code:string", "zones", "memory")
    for number in range(zones):
        angle = np.linspace(0, 2 * np.pi, 65)[:-1]
        reach = draw.uniform(10, 200) * CELL * (1 + 0.3 * np.sin(5 * angle + number))
        x = WEST + draw.uniform(0.05, 0.95) * size * CELL + reach * np.cos(angle)
        y = NORTH - draw.uniform(0.05, 0.95) * size * CELL + reach * np.sin(angle)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in zip(x, y)]]))
        feature.setAttributes([f"Z{number:05}"])
        layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(folder / "zones.gpkg"), context, options)


def ours(folder: Path) -> list[int]:
    """Measure with our kernel."""
    from qgis.core import QgsProcessingContext, QgsVectorLayer

    from neaspec_plugin.bridge import layers
    from neaspec_plugin.io import rasters
    from neaspec_plugin.io.zonal import inside

    layer = QgsVectorLayer(str(folder / "zones.gpkg"), "zones", "ogr")
    zones = [layers.sound_polygon(shape.wkb) for shape in layers.shapes(layer, CRS, QgsProcessingContext())]
    path = folder / "index.tif"
    parts = [lambda z: z < 20, lambda z: (z >= 20) & (z < 60), lambda z: z >= 60]
    return [one.cells for one in inside(path, zones, rasters.frame(path), parts=parts)]


def native(folder: Path) -> list[int]:
    """Measure with QGIS's algorithm."""
    import processing
    from qgis.core import QgsVectorLayer

    given = {
        "INPUT": str(folder / "zones.gpkg"),
        "INPUT_RASTER": str(folder / "index.tif"),
        "RASTER_BAND": 1,
        "STATISTICS": [0, 1, 2],
    }
    processing.run("native:zonalstatisticsfb", {**given, "OUTPUT": str(folder / "native.gpkg")})
    layer = QgsVectorLayer(str(folder / "native.gpkg"), "native", "ogr")
    return [round(feature["_count"]) for feature in layer.getFeatures()]


def work(task: str, folder: Path, arguments: list[int]) -> None:
    """Do one task in this process and print what came out."""
    from qgis.core import Qgis, QgsApplication

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        from qgis.analysis import QgsNativeAlgorithms

        registry.addProvider(QgsNativeAlgorithms(registry))
    if task == "make":
        make(folder, *arguments)
        answer: dict[str, Any] = {}
    else:
        began = time.perf_counter()
        counts = {"ours": ours, "native": native}[task](folder)
        answer = {"seconds": time.perf_counter() - began, "counts": counts, "qgis": Qgis.QGIS_VERSION}
    Path(folder, "answer.json").write_text(json.dumps(answer), encoding="utf8")
    os._exit(0)  # Qt objects that outlive the application would crash a plain exit


def run(task: str, folder: Path, *arguments: int) -> dict[str, Any]:
    """Do one task in a process of its own."""
    command = [sys.executable, __file__, "--task", task, "--folder", str(folder), "--arguments", *map(str, arguments)]
    subprocess.run(command, check=True, env={"QT_QPA_PLATFORM": "offscreen", **os.environ}, stderr=subprocess.DEVNULL)
    return dict(json.loads(Path(folder, "answer.json").read_text(encoding="utf8")))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=5000)
    parser.add_argument("--zones", type=int, default=2000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[101, 202, 303])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--task", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--arguments", type=int, nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.task:
        work(options.task, options.folder, options.arguments)
    print("| cells | zones | seed | ours | native:zonalstatisticsfb | × | zones whose count differs |")
    print("|---|---|---|---|---|---|---|")
    for seed in options.seeds:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            run("make", folder, options.size, options.zones, seed)
            seconds: dict[str, list[float]] = {"ours": [], "native": []}
            counts: dict[str, list[int]] = {}
            for _ in range(options.runs):
                for task, times in seconds.items():
                    answer = run(task, folder)
                    times.append(answer["seconds"])
                    counts[task] = answer["counts"]
                    print(f"{seed} {task} {times[-1]:.2f} s, QGIS {answer['qgis']}", file=sys.stderr)
        one, other = (statistics.median(seconds[task]) for task in ("ours", "native"))
        apart = sum(a != b for a, b in zip(counts["ours"], counts["native"]))
        times_faster = f"{other / one:.1f}"
        print(
            f"| {options.size}² | {options.zones} | {seed} | {one:.2f} s | {other:.2f} s | {times_faster} | {apart} |"
        )


if __name__ == "__main__":
    main()
