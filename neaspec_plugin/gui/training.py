"""The training area: copied to the user's folder, loaded, styled and named in the spoken language."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from neaspec_plugin import paths
from neaspec_plugin.bridge import language, names, styles
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.gui import results

_PALE = 0.5
"""How far the colours of land cover are drawn towards white, so that results stand out on them, 0..1."""
_WORDED = {"land_cover", "sites"}
"""Layers whose style holds texts."""
_NAMED = ("en", "zh", "ko", "ja", "mn", "ru")
"""Languages in which the sites have a name, as the ending of the field."""
CRS = "EPSG:32652"
_OSM = "© OpenStreetMap contributors, ODbL 1.0"
FOLDER = "training"
_GROUP = "neaspec/training"
_NOT_DATA = ("job.json", "*.py", "*.md", "__pycache__", "*.qml")


@dataclass(frozen=True)
class TrainingLayer:
    """One layer of the training area."""

    key: str
    """What bridge.names and bridge.styles know it by."""
    source: str
    """File in the training folder, with `|layername=` for a table of a GeoPackage."""
    rights: str = "synthetic, made for training: never for a decision"
    """Whom to name, in the words of the licence."""
    visible: bool = True
    """Whether it is drawn from the start."""


LAYERS = (
    TrainingLayer("elevation", "elevation_synthetic.tif", visible=False),
    TrainingLayer("land_cover", "landcover_synthetic.tif"),
    TrainingLayer("countries", "study_area.gpkg|layername=countries", "Natural Earth, public domain", visible=False),
    TrainingLayer("area", "area_synthetic.gpkg|layername=area"),
    TrainingLayer("railways", "study_area.gpkg|layername=railways", _OSM),
    TrainingLayer("roads", "study_area.gpkg|layername=roads", _OSM),
    TrainingLayer("settlements", "study_area.gpkg|layername=settlements", "GeoNames, CC BY 4.0"),
    TrainingLayer("sites", "sites_synthetic.gpkg|layername=sites"),
    TrainingLayer("exercise_units", "exercise_units_synthetic.geojson", visible=False),
    TrainingLayer("exercise_2_units", "exercise_2_units_synthetic.geojson", visible=False),
)
"""From the bottom to the top."""


def group_name() -> str:
    """Return the name of the group of inputs."""
    return translate("Training", "Training area")


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
        _style(entry.key, layer)
        results.put(project, inputs, layer, f"{FOLDER}/{entry.key}")
        node = inputs.findLayer(layer.id())
        node.setItemVisibilityChecked(entry.visible)
        node.setExpanded(entry.key == "land_cover")
        if isinstance(layer, QgsRasterLayer) or extent.isEmpty():
            extent = _extent(layer, project)
    if canvas is not None and not extent.isEmpty():
        canvas.setDestinationCrs(project.crs())
        canvas.setExtent(extent.buffered(extent.width() * 0.02))
        canvas.refresh()
    return missing


def rename(project: QgsProject) -> None:
    """Name the group of inputs and its legends in the spoken language; results.rename does so for its layers."""
    for node in project.layerTreeRoot().findGroups(True):
        if node.customProperty(_GROUP):
            node.setName(group_name())
    for layer in project.mapLayers().values():
        folder, _, key = results.key_of(layer).partition("/")
        if folder == FOLDER and key in _WORDED:
            _style(key, layer)


def _fresh_group(project: QgsProject) -> QgsLayerTreeGroup:
    root = results.group(project)
    for node in root.findGroups():
        if node.customProperty(_GROUP):
            project.removeMapLayers([layer.layerId() for layer in node.findLayers()])
            root.removeChildNode(node)
    inputs = root.addGroup(group_name())
    inputs.setCustomProperty(_GROUP, True)
    return inputs


def _style(key: str, layer: QgsMapLayer) -> None:
    """Draw a layer quietly, so that results stand out on it, with its texts in the spoken language."""
    styles.apply(layer, key)
    if key == "land_cover":
        _make_pale(layer)
    elif key == "sites":
        field = next((code for code in reversed(language.current()) if code in _NAMED), "en")
        _label(layer, f"name_{field}")
    elif key in ("exercise_units", "exercise_2_units"):
        _label(layer, "code")


def _make_pale(layer: QgsRasterLayer) -> None:
    """Keep the classes that are there and draw them in pale colours."""
    present = {found.value for found in QgsPalettedRasterRenderer.classDataFromRaster(layer.dataProvider(), 1)}
    classes = [entry for entry in layer.renderer().classes() if entry.value in present]
    for entry in classes:
        parts = (entry.color.red(), entry.color.green(), entry.color.blue())
        entry.color = QColor(*(round(part + (255 - part) * _PALE) for part in parts))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _label(layer: QgsVectorLayer, field: str) -> None:
    """Write the name or code of each polygon on the map."""
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    text = QgsTextFormat()
    text.setSize(8)
    text.setBuffer(around)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _open(folder: Path, entry: TrainingLayer) -> QgsMapLayer:
    source = str(folder / entry.source)
    name = names.layer_title(entry.key)
    layer = QgsRasterLayer(source, name) if source.endswith(".tif") else QgsVectorLayer(source, name, "ogr")
    metadata = layer.metadata()
    metadata.setRights([entry.rights])
    layer.setMetadata(metadata)
    return layer


def _extent(layer: QgsMapLayer, project: QgsProject) -> QgsRectangle:
    return QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent())
