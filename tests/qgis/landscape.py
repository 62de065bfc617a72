"""Small layers with known answers, and a way to run an algorithm on them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from neaspec_plugin.bridge.layers import crs_of
from neaspec_plugin.core.grid import Grid, Raster
from neaspec_plugin.io import rasters

CRS = "EPSG:32652"
WEST, NORTH, CELL = 600_000.0, 4_700_000.0, 100.0


def raster(path: Path, values, cell: float = CELL, crs: str = CRS) -> str:
    """Write values as a raster whose north-west corner lies at WEST, NORTH."""
    array = np.asarray(values, dtype=np.float32)
    rasters.write(Raster(array, Grid(WEST, NORTH, cell, *array.shape, crs)), str(path))
    return str(path)


def saved(memory: QgsVectorLayer, path: Path) -> str:
    """Write a layer of the memory as GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), context, options)[0] == 0
    return str(path)


def layer(
    path: Path, wkts: dict[str, object], kind: str = "Polygon", field: str = "patch:integer", crs: str = CRS
) -> str:
    """Write a layer of geometries (WKT) with one attribute each."""
    memory = QgsVectorLayer(f"{kind}?crs={crs}&field={field}", path.stem, "memory")
    memory.setCrs(crs_of(crs))
    for wkt, value in wkts.items():
        feature = QgsFeature(memory.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([value])
        memory.dataProvider().addFeature(feature)
    return saved(memory, path)


def box(column: float, row: float, columns: float = 1, rows: float = 1) -> str:
    """Return a rectangle of cells as WKT."""
    west, north = WEST + column * CELL, NORTH - row * CELL
    east, south = west + columns * CELL, north - rows * CELL
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


class Result:
    """What came of a run: outputs, log, whether it was done; `refusal` where it did not start."""

    def __init__(self, outputs: dict, log: str, done: bool, refusal: str = "") -> None:
        self.outputs, self.log, self.done, self.refusal = outputs, log, done, refusal

    @property
    def words(self) -> str:
        """All that the user was told."""
        return self.refusal + self.log


def run(ident: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> Result:
    """Run an algorithm as QGIS does: refuse what cannot start, else run; never raises."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"neaspec:{ident}")
    accepted, why = algorithm.checkParameterValues(parameters, context)
    if not accepted:
        return Result({}, "", False, why)
    feedback = feedback or QgsProcessingFeedback(False)
    outputs, done = algorithm.run(parameters, context, feedback)
    return Result(dict(outputs), feedback.textLog(), done)
