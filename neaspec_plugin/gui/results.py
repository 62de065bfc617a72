"""The group NEASPEC in the layer tree, and what runs and the training area put into it."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from neaspec_plugin.bridge import names, running, styles
from neaspec_plugin.bridge.language import translate

GROUP = "NEASPEC"
_KEY = "neaspec/key"
_NAME = "neaspec/name"
_MAIN = "OUTPUT"
"""Output that is the main result where an algorithm has several."""


def group(project: QgsProject) -> QgsLayerTreeGroup:
    """Return the plugin's group in the layer tree, made where it is missing."""
    root = project.layerTreeRoot()
    return root.findGroup(GROUP) or root.insertGroup(0, GROUP)


def key_of(layer: QgsMapLayer) -> str:
    """Return what the plugin knows a layer by: `algorithm/output` or `training/key`; empty for the user's own."""
    return str(layer.customProperty(_KEY) or "")


def put(project: QgsProject, folder: QgsLayerTreeGroup, layer: QgsMapLayer, key: str) -> None:
    """Add a layer to a group: points, lines and areas above, rasters below; a layer of the same key gives way."""
    for old in list(project.mapLayers().values()):
        if key_of(old) == key and old.source() == layer.source():
            project.removeMapLayer(old.id())
    layer.setCustomProperty(_KEY, key)
    layer.setCustomProperty(_NAME, layer.name())
    project.addMapLayer(layer, False)
    below = [place for place, node in enumerate(folder.children()) if _lies_below_vectors(node)]
    node = folder.insertLayer(min(below, default=-1) if isinstance(layer, QgsRasterLayer) else 0, layer)
    _name_band(node)


def _lies_below_vectors(node: QgsLayerTreeNode) -> bool:
    return isinstance(node, QgsLayerTreeGroup) or isinstance(node.layer(), QgsRasterLayer)


def rename(project: QgsProject) -> None:
    """Word the plugin's layers and their legends in the spoken language; names that the user has given stay."""
    for layer in project.mapLayers().values():
        name = title(layer) if key_of(layer) else ""
        if name and names.style_of(layer):
            styles.reword(layer, names.style_of(layer))
        if name and layer.name() == layer.customProperty(_NAME):
            layer.setName(name)
            layer.setCustomProperty(_NAME, name)
        node = project.layerTreeRoot().findLayer(layer.id())
        if name and node is not None:
            _name_band(node)


def _name_band(node: QgsLayerTreeLayer) -> None:
    """Head the legend of a raster in the spoken language: QGIS takes the band's description, which is English."""
    layer = node.layer()
    if isinstance(layer, QgsRasterLayer) and layer.renderer() is not None:
        text = translate("Layers", "Band {number}").format(number=max(layer.renderer().usesBands(), default=1))
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, text)
        layer.legendChanged.emit()  # a panel that is open has built its legend before


def title(layer: QgsMapLayer) -> str:
    """Return the name of one of the plugin's layers in the spoken language; empty where there is none."""
    style = names.style_of(layer)
    return names.layer_title(style) if style else output_name(key_of(layer)) or ""


def output_name(key: str) -> Optional[str]:
    """Return the name of a layer that a run has loaded, from its key `algorithm/output`."""
    algorithm_id, _, output = key.partition("/")
    algorithm = running.algorithm(algorithm_id) if ":" in algorithm_id else None
    definition = algorithm.parameterDefinition(output) if algorithm is not None else None
    return str(definition.description()) if definition is not None else None


def load(run: running.Run, project: QgsProject) -> list[str]:
    """Load the layers of a run with the algorithm's own styles; return the paths that could not be loaded."""
    missing = []
    # The last raster is the one that is seen: the main result, not what was asked for beside it.
    found = sorted(run.context.layersToLoadOnCompletion().items(), key=lambda one: one[1].outputName == _MAIN)
    for path, details in found:
        layer = _take(path, details, run.context)
        if layer is None:
            missing.append(path)
            continue
        details.setOutputLayerName(layer)
        key = f"{run.algorithm.id()}/{details.outputName}"
        layer.setCustomProperty(_KEY, key)
        layer.setName(title(layer) or layer.name())
        put(project, group(project), layer, key)
        _show_alone(group(project), layer)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, run.context, run.feedback)
            layer.setCustomProperty(_NAME, layer.name())
    return missing


def _show_alone(folder: QgsLayerTreeGroup, layer: QgsMapLayer) -> None:
    """Hide the results that a new raster would cover or that would cover it; fold the legends of the former ones."""
    for node in folder.children():
        if isinstance(node, QgsLayerTreeLayer) and node.layerId() != layer.id():
            node.setExpanded(False)
            if isinstance(layer, QgsRasterLayer) and isinstance(node.layer(), QgsRasterLayer):
                node.setItemVisibilityChecked(False)


def _take(
    path: str, details: QgsProcessingContext.LayerDetails, context: QgsProcessingContext
) -> Optional[QgsMapLayer]:
    """Return the layer of a result, out of the store of the run."""
    layer = QgsProcessingUtils.mapLayerFromString(path, context, True, details.layerTypeHint)
    if layer is None or not layer.isValid():
        return None
    return context.temporaryLayerStore().takeMapLayer(layer) or layer
