"""Boxes to choose a layer of the project, or one by its source; and an area as polygons or as an extent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRectangle
from qgis.gui import QgsExtentWidget, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.gui import theirs

# QGIS has moved this enumeration; the former place is deprecated since 3.34.
_Filter = getattr(Qgis, "LayerFilter", None) or QgsMapLayerProxyModel.Filter
_Filters = getattr(Qgis, "LayerFilters", None) or QgsMapLayerProxyModel.Filters
_FILTERS = {
    "point": _Filter.PointLayer,
    "line": _Filter.LineLayer,
    "polygon": _Filter.PolygonLayer,
    "raster": _Filter.RasterLayer,
}
LIST = "QStringList"
"""The signal of layers that are to go, as their ids."""
_EXTENT = re.compile(r"\s*([-\d.eE+]+)\s*,\s*([-\d.eE+]+)\s*,\s*([-\d.eE+]+)\s*,\s*([-\d.eE+]+)\s*(?:\[(.*)\])?\s*")
"""West, east, south, north and the CRS, as Processing writes an extent."""


class LayerBox(QgsMapLayerComboBox):
    """Layers of some kinds, or one that is not in the project, by its source."""

    def __init__(self, kinds: Sequence[str]) -> None:
        """Offer the project's layers of these kinds (point, line, polygon, raster), and none."""
        super().__init__()
        wanted = _Filters(_FILTERS[kinds[0]])
        for kind in kinds[1:]:
            wanted |= _FILTERS[kind]
        self.setFilters(wanted)
        self.setAllowEmptyLayer(True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setLayer(None)
        self.model().rowsAboutToBeRemoved.connect(self._leave)

    def _leave(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Choose none when the chosen layer goes: Qt would choose the next one."""
        if first <= self.currentIndex() <= last:
            self.setCurrentIndex(0)  # the empty entry

    def value(self) -> str:
        """Return the layer's id, or the source of one that is not in the project; empty where none is chosen."""
        layer = self.currentLayer()
        return layer.id() if layer is not None else self.currentText().strip()

    def set_value(self, value: str, project: QgsProject) -> None:
        """Choose a layer by id or source."""
        layer = project.mapLayer(value) or next(
            (one for one in project.mapLayers().values() if one.source() == value), None
        )
        if layer is not None or not value:
            self.setLayer(layer)
        else:
            self.setAdditionalItems([value])
            self.setCurrentIndex(self.count() - 1)


class AreaBox(QWidget):
    """An area: the polygons of a layer, or an extent where no layer is chosen.

    QGIS's own widget makes an extent of a layer, so that ground beyond its polygons would be counted, too.
    """

    def __init__(self, project: QgsProject, canvas: Optional[QgsMapCanvas], parent: Optional[QWidget] = None) -> None:
        """Offer the polygon layers of the project, and the extent of the map."""
        super().__init__(parent)
        self._project = project
        self.layer = LayerBox(["polygon"])
        self.layer.setAccessibleName(translate("Dock", "Polygon layer"))
        self.extent = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent.setNullValueAllowed(True, translate("Dock", "or an extent"))
        if canvas is not None:
            self.extent.setMapCanvas(canvas, False)
        theirs.name(self.extent, translate("Dock", "or an extent"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.layer)
        layout.addWidget(self.extent)
        self.layer.layerChanged.connect(self._layer_changed)

    def value(self) -> str:
        """Return the layer, or the extent as Processing writes it; empty where there is neither."""
        if self.layer.value():
            return self.layer.value()
        if not self.extent.isValid():
            return ""
        box, crs = self.extent.outputExtent(), self.extent.outputCrs()
        sides = ",".join(repr(side) for side in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
        return f"{sides} [{crs.authid()}]" if crs.authid() else sides

    def set_value(self, value: Any) -> None:
        """Show a layer by id or source, or an extent."""
        found = _EXTENT.fullmatch(str(value))
        if found is None:
            self.layer.set_value(str(value), self._project)
            return
        west, east, south, north = map(float, found.groups()[:4])
        crs = QgsCoordinateReferenceSystem(found.group(5)) if found.group(5) else self._project.crs()
        self.layer.setLayer(None)
        self.extent.setOutputCrs(crs)
        self.extent.setOutputExtentFromUser(QgsRectangle(west, south, east, north), crs)

    def _layer_changed(self, layer: Optional[QgsMapLayer]) -> None:
        self.extent.setEnabled(layer is None)
