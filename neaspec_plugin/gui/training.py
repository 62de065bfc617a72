"""The training area: copied to the user's folder, loaded, styled and named in the spoken language."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from neaspec_plugin import paths
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.gui import results, training_styles

CRS = "EPSG:32652"
FOLDER = "training"
_GROUP = "neaspec/training"
_NOT_DATA = ("job.json", "*.py", "*.md", "__pycache__", "*.qml")


@dataclass(frozen=True)
class TrainingLayer:
    """One layer of the training area."""

    key: str
    """What its name and style are found by."""
    source: str
    """File in the training folder, with `|layername=` for a table of a GeoPackage."""
    visible: bool = True
    """Whether it is drawn from the start."""


LAYERS = (
    TrainingLayer("elevation", "elevation_synthetic.tif", visible=False),
    TrainingLayer("land_cover", "landcover_synthetic.tif"),
    TrainingLayer("countries", "study_area.gpkg|layername=countries", visible=False),
    TrainingLayer("area", "area_synthetic.gpkg|layername=area"),
    TrainingLayer("railways", "study_area.gpkg|layername=railways"),
    TrainingLayer("roads", "study_area.gpkg|layername=roads"),
    TrainingLayer("settlements", "study_area.gpkg|layername=settlements"),
    TrainingLayer("sites", "sites_synthetic.gpkg|layername=sites"),
)
"""From the bottom to the top."""

NAMES: Mapping[str, Callable[[], str]] = {
    "elevation": lambda: translate("Training", "Elevation (synthetic)"),
    "land_cover": lambda: translate("Training", "Land cover (synthetic)"),
    "countries": lambda: translate("Training", "Countries (Natural Earth)"),
    "area": lambda: translate("Training", "Study area (synthetic)"),
    "railways": lambda: translate("Training", "Railways (© OpenStreetMap contributors)"),
    "roads": lambda: translate("Training", "Roads (© OpenStreetMap contributors)"),
    "settlements": lambda: translate("Training", "Settlements (GeoNames)"),
    "sites": lambda: translate("Training", "Sites (synthetic)"),
}


def group_name() -> str:
    """Return the name of the group of inputs."""
    return translate("Training", "Training area")


def layer_name(key: str) -> Optional[str]:
    """Return the name of a training layer, from its key `training/<key>`."""
    folder, _, name = key.partition("/")
    return NAMES[name]() if folder == FOLDER and name in NAMES else None


def copy(output: Path) -> Path:
    """Copy the training files into the output folder, so that students may change them; return where they are.

    Files already there are kept. Raises OSError when the folder cannot be written.
    """
    target = output / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(paths.TRAINING.iterdir()):
        wanted = source.is_file() and not any(source.match(pattern) for pattern in _NOT_DATA)
        if wanted and not (target / source.name).exists():
            shutil.copyfile(source, target / source.name)
    return target


def load(project: QgsProject, canvas: Optional[QgsMapCanvas], folder: Path) -> list[str]:
    """Load the layers from a folder, set the project's CRS and zoom; return the files that could not be read."""
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    inputs = _fresh_group(project)
    missing = []
    extent = QgsRectangle()
    for entry in LAYERS:
        layer = _open(folder, entry)
        if not layer.isValid():
            missing.append(entry.source)
            continue
        training_styles.style(entry.key, layer)
        results.put(project, inputs, layer, f"{FOLDER}/{entry.key}")
        node = inputs.findLayer(layer.id())
        node.setItemVisibilityChecked(entry.visible)
        node.setExpanded(False)
        if isinstance(layer, QgsRasterLayer) or extent.isEmpty():
            extent = _extent(layer, project)
    if canvas is not None and not extent.isEmpty():
        canvas.setDestinationCrs(project.crs())
        canvas.setExtent(extent.buffered(extent.width() * 0.02))
        canvas.refresh()
    return missing


def rename(project: QgsProject) -> None:
    """Name the group of inputs in the spoken language; results.rename does so for its layers."""
    for node in project.layerTreeRoot().findGroups(True):
        if node.customProperty(_GROUP):
            node.setName(group_name())


def _fresh_group(project: QgsProject) -> QgsLayerTreeGroup:
    root = results.group(project)
    for node in root.findGroups():
        if node.customProperty(_GROUP):
            project.removeMapLayers([layer.layerId() for layer in node.findLayers()])
            root.removeChildNode(node)
    inputs = root.addGroup(group_name())
    inputs.setCustomProperty(_GROUP, True)
    return inputs


def _open(folder: Path, entry: TrainingLayer) -> QgsMapLayer:
    source = str(folder / entry.source)
    name = NAMES[entry.key]()
    return QgsRasterLayer(source, name) if source.endswith(".tif") else QgsVectorLayer(source, name, "ogr")


def _extent(layer: QgsMapLayer, project: QgsProject) -> QgsRectangle:
    return QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent())
