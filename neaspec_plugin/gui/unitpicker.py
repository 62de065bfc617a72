"""The map tool that chooses a unit of the assessment by a click."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal


class UnitPicker(QgsMapToolEmitPoint):
    """Tells the unit under a click; where several overlap the smallest."""

    picked = pyqtSignal(QgsFeature)
    missed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Wait for a layer."""
        super().__init__(canvas)
        self.layer: Optional[QgsVectorLayer] = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.canvasClicked.connect(self._look)

    def _look(self, point: QgsPointXY, _button: Qt.MouseButton) -> None:
        found = unit_at(self.layer, point, self.canvas()) if self.layer is not None else None
        if found is None:
            self.missed.emit()
        else:
            self.picked.emit(found)


def unit_at(layer: QgsVectorLayer, point: QgsPointXY, canvas: QgsMapCanvas) -> Optional[QgsFeature]:
    """Return the smallest unit under a point of the map; None where there is none."""
    transform = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance())
    try:
        place = QgsGeometry.fromPointXY(transform.transform(point))
    except QgsCsException:  # the click lies where the layer's CRS does not reach
        return None
    within = [each for each in layer.getFeatures() if not each.geometry().isEmpty() and each.geometry().contains(place)]
    return min(within, key=lambda each: each.geometry().area(), default=None)
