"""How time and memory of the disturbance scores grow with the area.

    python benchmarks/disturbance.py [--sizes 2000 5000 20000] [--scheme human_footprint] [--scratch FOLDER]

This script wants a Python with QGIS and, for the second engine, numba. Five layers on cells of 30 m: roads and
railways (as many kilometres for each square kilometre at every size), settlements with their people, built-up land and
fields from a land cover raster. Each run is a process of its own; the time is that of the algorithm from file to file,
memory the peak of the whole process.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

CELL = 30.0
WEST, NORTH = 500000.0, 4900000.0
CRS = "EPSG:32652"
ROADS_KM2, RAILWAYS_KM2, TOWNS_KM2 = 0.06, 0.006, 0.02
"""Features for each square kilometre; roads and railways are 15 km long."""


def make(folder: Path, size: int) -> None:
    """Write the layers."""
    from benchmarks.habitat_quality import write
    from benchmarks.landscape import surface

    rng = np.random.default_rng([7, size])
    tile = min(size, 5000)
    cover = np.full((tile, tile), 111, np.uint8)
    people = surface(tile, rng, 2.0)
    cover[people > np.quantile(people[::7, ::7], 0.8)] = 40
    cover[people > np.quantile(people[::7, ::7], 0.98)] = 50
    write(folder / "cover.tif", cover, size, 0)
    side = size * CELL
    km2 = (side / 1000) ** 2
    lines(folder / "roads.gpkg", rng, int(km2 * ROADS_KM2), side)
    lines(folder / "railways.gpkg", rng, int(km2 * RAILWAYS_KM2), side)
    points(folder / "towns.gpkg", rng, int(km2 * TOWNS_KM2), side)


def layer(path: Path, kind: int) -> tuple[object, object]:
    """Return a new GeoPackage and its one layer."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(int(CRS.partition(":")[2]))
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = file.CreateLayer(path.stem, reference, kind)
    made.CreateField(ogr.FieldDefn("people", ogr.OFTInteger))
    return file, made


def lines(path: Path, rng: np.random.Generator, count: int, side: float) -> None:
    """Write winding lines of 15 km."""
    from osgeo import ogr

    file, made = layer(path, ogr.wkbLineString)
    made.StartTransaction()
    for _ in range(count):
        heading = rng.uniform(0, 2 * np.pi) + np.cumsum(rng.normal(0, 0.15, 150))
        x = WEST + rng.uniform(0, side) + np.cumsum(np.cos(heading)) * 100
        y = NORTH - rng.uniform(0, side) + np.cumsum(np.sin(heading)) * 100
        line = ogr.Geometry(ogr.wkbLineString)
        for east, north in zip(x, y):
            line.AddPoint_2D(east, north)
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(line)
        made.CreateFeature(feature)
    made.CommitTransaction()
    del made, file


def points(path: Path, rng: np.random.Generator, count: int, side: float) -> None:
    """Write settlements with their people."""
    from osgeo import ogr

    file, made = layer(path, ogr.wkbPoint)
    made.StartTransaction()
    for east, north, people in zip(*rng.uniform(0, side, (2, count)), rng.lognormal(7, 1.5, count)):
        feature = ogr.Feature(made.GetLayerDefn())
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(WEST + east, NORTH - north)
        feature.SetGeometry(point)
        feature.SetField("people", int(people))
        made.CreateFeature(feature)
    made.CommitTransaction()
    del made, file


def one(folder: Path, size: int, scheme: str) -> None:
    """Run the algorithm in this process and print seconds and peak memory in MiB as JSON."""
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
    side = size * CELL
    parameters = {
        "AREA": f"{WEST},{WEST + side},{NORTH - side},{NORTH} [{CRS}]",
        "CELL_SIZE": CELL,
        "CRS": CRS,
        "SCHEME": scheme,
        "PRESSURES": table(folder, scheme),
        "OUTPUT": str(folder / "index.tif"),
        "DOMINANT": str(folder / "dominant.tif"),
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:scoredisturbance")
    feedback = QgsProcessingFeedback(False)
    began = time.perf_counter()
    results, done = algorithm.run(parameters, QgsProcessingContext(), feedback)
    seconds = time.perf_counter() - began
    if not done:
        raise SystemExit(feedback.textLog())
    peak = int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) / 1024
    print(json.dumps({"seconds": seconds, "peak": peak, "mean": results["MEAN"]}))


def table(folder: Path, scheme: str) -> list[str]:
    """Return the table of pressures."""
    rows = [("roads", "roads.gpkg", ""), ("railways", "railways.gpkg", ""), ("cropland", "cover.tif", "40")]
    if scheme != "large_cat_disturbance":
        rows += [("population", "towns.gpkg", "people"), ("built", "cover.tif", "50")]
    else:
        rows += [("settlements", "cover.tif", "50")]
    return [cell for code, file, field in rows for cell in (code, str(folder / file), field)]


def main() -> None:
    """Read the command line, make the layers, run, and print the Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[2000, 5000, 20000])
    parser.add_argument("--scheme", default="human_footprint")
    parser.add_argument("--scratch", help="folder for the rasters")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        one(Path(arguments.one), arguments.sizes[0], arguments.scheme)
        return
    print("| cells | engine | s | s for a million cells | peak MiB |\n|---|---|---|---|---|")
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory(dir=arguments.scratch) as scratch:
            make(Path(scratch), size)
            for engine in ("numpy", "numba"):
                command = [
                    sys.executable,
                    __file__,
                    "--one",
                    scratch,
                    "--sizes",
                    str(size),
                    "--scheme",
                    arguments.scheme,
                ]
                environment = {**os.environ, **({"NEASPEC_ENGINE": "numpy"} if engine == "numpy" else {})}
                done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
                if done.returncode:
                    raise SystemExit(done.stderr[-2000:])
                answer = json.loads(done.stdout.splitlines()[-1])
                each = answer["seconds"] / size**2 * 1e6
                row = f"| {size}² | {engine} | {answer['seconds']:.1f} | {each:.3f} | {answer['peak']:.0f} |"
                print(row, flush=True)


if __name__ == "__main__":
    main()
