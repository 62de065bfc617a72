"""Map tools: QGIS's own capture that tells of each move, and picking one feature of a layer.

Snapping, tracing, the advanced digitizing panel and the undo of vertices are QGIS's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsMapCanvas,
    QgsMapMouseEvent,
    QgsMapToolCapture,
    QgsMapToolDigitizeFeature,
    QgsMapToolIdentifyFeature,
    QgsRubberBand,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from neaspec_plugin.gui.layers import LIST

FILL, LINE = QColor(94, 60, 153, 60), QColor(94, 60, 153)
"""Colours of what is sketched or picked."""


class SketchTool(QgsMapToolDigitizeFeature):
    """Draws a point, line or polygon on a layer; keeps a width for each vertex of a line."""

    moved = pyqtSignal()
    """The mouse has moved, or a vertex has come or gone."""
    drawn = pyqtSignal(QgsGeometry)
    """A sketch is done, in the layer's CRS; `widths` holds the widths of its vertices."""
    left = pyqtSignal()
    """The tool is to be left."""
    wider = pyqtSignal(int)
    """A key asks for the next vertex to be wider (+1) or narrower (-1)."""

    def __init__(
        self, canvas: QgsMapCanvas, cad: QgsAdvancedDigitizingDockWidget, mode: QgsMapToolCapture.CaptureMode
    ) -> None:
        """Make the tool for one kind of geometry."""
        super().__init__(canvas, cad, mode)
        self.cursor: Optional[QgsPointXY] = None
        self.width_m = 0.0
        self.widths: list[float] = []
        self._layer: Optional[QgsVectorLayer] = None
        self._ident = ""
        QgsProject.instance().layersWillBeRemoved[LIST].connect(self._gone)
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setFillColor(FILL)
        self.band.setStrokeColor(LINE)
        self.digitizingCompleted.connect(self._complete)

    def draw_on(self, layer: QgsVectorLayer) -> None:
        """Draw on a layer that is in editing; should it go, the tool is left first."""
        self._layer, self._ident = layer, layer.id()
        self.setLayer(layer)

    @property
    def target(self) -> Optional[QgsVectorLayer]:
        """The layer that is drawn on."""
        return self._layer

    def forget(self) -> None:
        """Give the sketch up and the layer free: QGIS would go on drawing on one that is gone."""
        if self._layer is not None:
            self.stopCapturing()
            self.left.emit()
            self.setLayer(None)
            self._layer, self._ident = None, ""

    def _gone(self, idents: Sequence[str]) -> None:
        if self._ident in idents:
            self.forget()

    def discard(self) -> None:
        """Take what the tool shows off the map: it is about to go."""
        QgsProject.instance().layersWillBeRemoved[LIST].disconnect(self._gone)
        self.forget()
        self.canvas().scene().removeItem(self.band)

    def places(self) -> list[QgsPointXY]:
        """Return the vertices so far and the mouse, in the layer's CRS."""
        fixed = [QgsPointXY(point.x(), point.y()) for point in self.pointsZM()]
        return [*fixed, self.cursor] if self.cursor is not None else fixed

    def widths_so_far(self) -> list[float]:
        """Return the widths of the vertices so far and of the mouse."""
        return [*self.widths, self.width_m] if self.cursor is not None else list(self.widths)

    def show_band(self, geometry: Optional[QgsGeometry]) -> None:
        """Show a polygon beside the line that is drawn; None takes it away."""
        if geometry is None or self._layer is None:
            self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self.band.setToGeometry(geometry, self._layer)

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Follow the mouse."""
        super().cadCanvasMoveEvent(event)
        if self._layer is not None:
            self.cursor = self.toLayerCoordinates(self._layer, event.mapPoint())
        self._keep_widths()
        self.moved.emit()

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Set a vertex, or end the sketch with the right button."""
        self._keep_widths()
        super().cadCanvasReleaseEvent(event)
        self._keep_widths()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a vertex back (Backspace), give the sketch up (Esc), change the width (+ and -)."""
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}.get(event.key())
        if step is not None:
            self.wider.emit(step)
            event.accept()
            return
        super().keyPressEvent(event)
        self._keep_widths()
        self.moved.emit()

    def deactivate(self) -> None:
        """Leave nothing of the sketch behind."""
        self.show_band(None)
        self.cursor = None
        super().deactivate()

    def _complete(self, feature: QgsFeature) -> None:
        self.drawn.emit(QgsGeometry(feature.geometry()))
        self.widths = []
        self.show_band(None)

    def _keep_widths(self) -> None:
        """Have as many widths as vertices: new ones take the width that is set now."""
        count = self.size()
        del self.widths[count:]
        self.widths += [self.width_m] * (count - len(self.widths))


class PickTool(QgsMapToolIdentifyFeature):
    """Picks one feature of a layer with a click."""

    picked = pyqtSignal(QgsFeature)
    left = pyqtSignal()
    """The tool is to be left."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Make the tool; `pick_from` says which layer."""
        super().__init__(canvas)
        self.layer: Optional[QgsVectorLayer] = None
        self._ident = ""
        QgsProject.instance().layersWillBeRemoved[LIST].connect(self._gone)
        self.featureIdentified.connect(self._pick)

    def pick_from(self, layer: QgsVectorLayer) -> None:
        """Pick features of a layer; should it go, the tool is left first."""
        self.layer, self._ident = layer, layer.id()
        self.setLayer(layer)

    def forget(self) -> None:
        """Give the layer free."""
        if self.layer is not None:
            self.left.emit()
            self.setLayer(None)
            self.layer, self._ident = None, ""

    def _gone(self, idents: Sequence[str]) -> None:
        if self._ident in idents:
            self.forget()

    def discard(self) -> None:
        """Take what the tool shows off the map: it is about to go."""
        QgsProject.instance().layersWillBeRemoved[LIST].disconnect(self._gone)
        self.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()

    def _pick(self, feature: QgsFeature) -> None:
        self.picked.emit(QgsFeature(feature))
