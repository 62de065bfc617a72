"""Time drawn corridors: the check of many, and what is told while the mouse moves.

    /usr/bin/python3 benchmarks/drawn_corridors.py            both, on one core
    /usr/bin/python3 benchmarks/drawn_corridors.py check 1000 one size
    /usr/bin/python3 benchmarks/drawn_corridors.py live

The check runs neaspec:checkcorridors on corridors of 497 vertices, a fifth of them with a narrow place, against
200 core areas and a layer of two countries whose border has 5 000 vertices; reading and writing the layers is counted.
The sketch lies on the training area: its countries, and the disturbance index of `make demo` if it is there.
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZES = (250, 1000, 4000)
CORES = 200
CRS = "EPSG:32652"
COLUMN_M, ROW_M, LENGTH_M = 45e3, 14e3, 30e3
WEST, SOUTH = 300e3, 4_500e3


def one_core():
    """Work on one core only, as the figure is asked for."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})


def start():
    """Return a QGIS with the provider."""
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    application = QgsApplication([], True)
    application.initQgis()
    from neaspec_plugin.processing.provider import NeaspecProvider

    provider = NeaspecProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def layer(name, rings, field, values):
    """Return a layer of polygons, each a ring (n x 2)."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

    made = QgsVectorLayer(f"Polygon?crs={CRS}&field={field}:string", name, "memory")
    for ring, value in zip(rings, values):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in ring]]))
        feature.setAttributes([value])
        made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    return made.id()


def landscape(count):
    """Return the layers of a landscape of so many corridors, in rows of five."""
    rng, side = np.random.default_rng(1), 5
    t = np.linspace(0, 1, 248)
    corridors, cores = [], []
    for number in range(count):
        x0, y0 = WEST + number % side * COLUMN_M, SOUTH + number // side * ROW_M * 1000 / max(count, 1000)
        half = rng.uniform(2800, 5000) / 2 * (1 + 0.1 * np.sin(t * 40))
        if number % 5 == 0:
            half[100:130] *= 0.3
        x, y = x0 + t * LENGTH_M, y0 + 1500 * np.sin(t * 7 + rng.random() * 6)
        corridors.append(np.concatenate([np.c_[x, y + half], np.c_[x, y - half][::-1]]))
    turn = np.linspace(0, 2 * math.pi, 60)
    for number in range(CORES):
        x, y = WEST + number % 10 * COLUMN_M / 2 - 4e3, SOUTH + number // 10 * 140e3
        cores.append(np.c_[x + 8e3 * np.cos(turn), y + 60e3 * np.sin(turn)])
    top = SOUTH + 3000e3
    along = np.linspace(SOUTH - 1e5, top, 5000)
    border = np.c_[WEST + 2.4 * COLUMN_M + 3e3 * np.sin(along / 9e3), along]
    lands = [
        np.concatenate([[[WEST - 9e4, SOUTH - 1e5]], border, [[WEST - 9e4, top]]]),
        np.concatenate([[[WEST + 5e5, SOUTH - 1e5]], border, [[WEST + 5e5, top]]]),
    ]
    return {
        "CORRIDORS": layer("corridors", corridors, "code", [f"C{i}" for i in range(count)]),
        "CORES": layer("cores", cores, "patch", [str(i) for i in range(CORES)]),
        "COUNTRIES": layer("countries", lands, "iso_a3", ["CHN", "RUS"]),
        "COUNTRY_FIELD": "iso_a3",
    }


def check(count):
    """Return the seconds of one check, and how many problems it found."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    given = landscape(count)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with tempfile.TemporaryDirectory() as folder:
        given["PROBLEMS"] = str(Path(folder, "problems.gpkg"))
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:checkcorridors")
        started = time.perf_counter()
        outputs, done = algorithm.run(given, context, QgsProcessingFeedback(False))
        seconds = time.perf_counter() - started
    assert done
    QgsProject.instance().clear()
    return seconds, outputs["PROBLEM_COUNT"]


def live():
    """Return the milliseconds of each move of the mouse while a centreline and a polygon are drawn."""
    from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer, QgsVectorLayer

    from neaspec_plugin.bridge import sketches
    from neaspec_plugin.bridge.surroundings import Choice

    training, demo = ROOT / "resources" / "training", ROOT / "demo-output"
    countries = QgsVectorLayer(f"{training / 'study_area.gpkg'}|layername=countries", "countries", "ogr")
    corridors = QgsVectorLayer(f"Polygon?crs={CRS}", "corridors", "memory")
    found = sorted(demo.rglob("disturbance.tif"))
    rasters = {"disturbance": QgsRasterLayer(str(found[0]), "disturbance")} if found else {}
    print("disturbance index:", found[0] if found else "none (run make demo)")
    choice = Choice(countries=countries, rasters=rasters)
    around = sketches.around_of(QgsGeometry.fromPointXY(QgsPointXY(560e3, 4_750e3)), corridors.crs(), choice)
    rng = np.random.default_rng(2)
    middle = [(560e3 + i * 6e3, 4_750e3 + rng.uniform(-4e3, 4e3)) for i in range(20)]
    took = {"centreline": [], "polygon": []}
    for count in range(2, 20):
        for step in range(5):
            places = [QgsPointXY(x, y) for x, y in middle[:count]]
            places.append(QgsPointXY(middle[count][0] + 300 * step, middle[count][1]))
            started = time.perf_counter()
            sketches.look_at_line(places, [4000.0] * len(places), around)
            took["centreline"].append(1000 * (time.perf_counter() - started))
            ring = places + [QgsPointXY(p.x(), p.y() + 9e3) for p in places[::-1]]
            started = time.perf_counter()
            sketches.look_at_polygon(ring, around)
            took["polygon"].append(1000 * (time.perf_counter() - started))
    return took


def main():
    one_core()
    _application, _provider = start()
    wanted = sys.argv[1:2] or ["check", "live"]
    if "check" in wanted:
        sizes = [int(size) for size in sys.argv[2:]] or SIZES
        known = [(size, *check(size)) for size in sizes]
        for size, seconds, problems in known:
            print(f"{size:6} corridors: {seconds:6.2f} s, {problems} problems")
        for (a, before, _), (b, after, _) in zip(known, known[1:]):
            growth, allowed = after / before, b * math.log(b) / (a * math.log(a))
            print(f"{a} to {b}: {growth:.2f} times the time; n log n would be {allowed:.2f}")
    if "live" in wanted:
        for name, took in live().items():
            print(f"{name}: median {np.median(took):.1f} ms, greatest {max(took):.1f} ms of {len(took)} moves")


if __name__ == "__main__":
    main()
