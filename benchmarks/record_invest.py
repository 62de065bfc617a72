"""Record what natcap.invest gives on the landscape of tests/qgis/test_habitatquality.py, for the tests to compare with.

    python benchmarks/record_invest.py inputs FOLDER                   with a Python that has QGIS: write the inputs
    PYTHON benchmarks/record_invest.py record FOLDER SOURCE > tests/qgis/invest_recorded.json

PYTHON is one that imports natcap.invest; SOURCE the folder of an unpacked natcap.invest 3.10.2 (pip download
--no-binary :all:), whose kernels made the densities. Nothing of either is kept in the project but the numbers.
"""

from __future__ import annotations

import ast
import json
import math
import os
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
CELLS = [(row, column) for row in (0, 3, 11, 24, 30, 41, 59) for column in (0, 6, 7, 22, 38, 53, 79)]


def write_inputs(folder: Path) -> None:
    """Write the inputs of the tests."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    from tests.qgis import test_habitatquality as tests
    from tests.qgis.landscape import box, layer

    folder.mkdir(parents=True, exist_ok=True)
    tests.inputs(folder)
    layer(folder / "access.gpkg", {box(10, 10, 30, 25): 0.3}, "Polygon", "ACCESS:double")
    baseline = tests.landscape()[0].copy()
    baseline[baseline == 2] = 1
    baseline[30, 30] = 9
    tests.write(folder / "baseline.tif", baseline, 0)


def record(folder: Path, source: Path) -> None:
    """Run InVEST and print its numbers."""
    from natcap.invest import habitat_quality

    out = folder / "invest"
    arguments = {
        "workspace_dir": str(out),
        "lulc_cur_path": str(folder / "lulc.tif"),
        "lulc_bas_path": str(folder / "baseline.tif"),
        "threats_table_path": str(folder / "threats_with_base.csv"),
        "sensitivity_table_path": str(folder / "sensitivity_with_9.csv"),
        "access_vector_path": str(folder / "access.gpkg"),
        "half_saturation_constant": 0.05,
        "n_workers": -1,
    }
    threats = (folder / "threats.csv").read_text().splitlines()
    rows = [threats[0] + ",BASE_PATH", *(line + "," for line in threats[1:])]
    (folder / "threats_with_base.csv").write_text("\n".join(rows) + "\n")
    text = (folder / "sensitivity.csv").read_text() + "9,0,0,0,0\n"
    (folder / "sensitivity_with_9.csv").write_text(text)
    habitat_quality.execute(arguments)
    names = {"degradation": "deg_sum_c.tif", "quality": "quality_c.tif", "rarity": "rarity_c.tif"}
    answer = {
        "made_by": f"natcap.invest {version()}",
        **{key: numbers(read(out / name)) for key, name in names.items()},
    }
    answer["density"] = numbers(density(folder, source))
    print(json.dumps(answer, indent=1))


def version() -> str:
    from importlib.metadata import version as installed

    return installed("natcap.invest")


def read(path: Path) -> np.ndarray:
    from osgeo import gdal

    file = gdal.Open(str(path))
    values = file.ReadAsArray().astype(np.float64)
    return np.where(np.abs(values) > 1e30, np.nan, values)


def numbers(values: np.ndarray) -> dict[str, object]:
    """Return the cells that the tests look at, the sum, the mean and the cells without data."""
    cells = [[row, column, float(values[row, column])] for row, column in CELLS if np.isfinite(values[row, column])]
    there = values[np.isfinite(values)]
    return {
        "cells": cells,
        "sum": float(there.sum()),
        "mean": float(there.mean()),
        "nodata": int(np.isnan(values).sum()),
    }


def density(folder: Path, source: Path) -> np.ndarray:
    """Return the degradation by the kernels of InVEST 3.10.2, convolved by pygeoprocessing as it did."""
    import pygeoprocessing

    lulc = read(folder / "lulc.tif")
    threats = [line.split(",") for line in (folder / "threats.csv").read_text().splitlines()[1:]]
    table = [line.split(",") for line in (folder / "sensitivity.csv").read_text().splitlines()]
    total, weights = np.zeros(lulc.shape), sum(float(threat[2]) for threat in threats)
    for name, distance, weight, decay, raster in threats:
        kernel = folder / f"kernel_{name}.tif"
        make_kernel(source, decay, float(distance) / 100.0, kernel)
        spread = folder / f"spread_{name}.tif"
        pygeoprocessing.convolve_2d(
            (str(folder / raster), 1),
            (str(kernel), 1),
            str(spread),
            ignore_nodata_and_edges=False,
            mask_nodata=False,
            target_nodata=-3.4e38,
        )
        column = table[0].index(name)
        sensitivity = {int(row[0]): float(row[column]) for row in table[1:]}
        factor = np.vectorize(lambda code, s=sensitivity: s.get(int(code), np.nan))(np.nan_to_num(lulc))
        total += read(spread) * factor * float(weight) / weights
    total[np.isnan(lulc) | (lulc == 0)] = np.nan
    return total


def make_kernel(source: Path, decay: str, distance: float, path: Path) -> None:
    """Write a kernel with the function of InVEST 3.10.2 itself, found in its source by name."""
    module, wanted = {
        "linear": ("habitat_quality.py", "_make_linear_decay_kernel_path"),
        "exponential": ("utils.py", "exponential_decay_kernel_raster"),
    }[decay]
    text = next(source.rglob(module)).read_text()
    (function,) = (node for node in ast.parse(text).body if getattr(node, "name", "") == wanted)
    import pygeoprocessing
    from osgeo import gdal, osr

    space: dict[str, object] = {
        "numpy": np,
        "np": np,
        "gdal": gdal,
        "osr": osr,
        "math": math,
        "pygeoprocessing": pygeoprocessing,
    }
    exec(compile(ast.Module([function], []), module, "exec"), space)
    space[wanted](distance, str(path))  # type: ignore[operator]


if __name__ == "__main__":
    if sys.argv[1] == "inputs":
        write_inputs(Path(sys.argv[2]))
    else:
        record(Path(sys.argv[2]), Path(sys.argv[3]))
