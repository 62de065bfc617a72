"""Map tools: QGIS's own capture that tells of each move, picking one feature, picking sites one after the other.

Snapping, tracing, the advanced digitizing panel and the undo of vertices are QGIS's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsMapCanvas,
    QgsMapCanvasItem,
    QgsMapMouseEvent,
    QgsMapToolCapture,
    QgsMapToolDigitizeFeature,
    QgsMapToolIdentifyFeature,
    QgsRubberBand,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QApplication, QStyleOptionGraphicsItem, QWidget

from neaspec_plugin.bridge import sketches
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.gui.layers import LIST

GOOD, TOO_LONG = QColor("#1B7837"), QColor("#D7191C")
"""Colours of hops; the length stands beside them, with a word for one that is too long."""
_FILL = QColor(94, 60, 153, 60)
_LINE = QColor(94, 60, 153)
_METRES_IN_KM = 1000.0


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
        self.band.setFillColor(_FILL)
        self.band.setStrokeColor(_LINE)
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


class ChainTool(PickTool):
    """Picks sites in turn; the hops between them are shown with their lengths, too long ones in red."""

    changed = pyqtSignal()
    """A site has come or gone."""
    finished = pyqtSignal()
    """The right button ends the chain."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Make the tool."""
        super().__init__(canvas)
        self.sites: list[QgsFeature] = []
        self.limit_m = 0.0
        """Greatest hop, m; 0 = none is too long."""
        self._items: list[_HopItem] = []
        self._bands: list[QgsRubberBand] = []
        self.picked.connect(self._take)

    def hops(self) -> list[tuple[QgsPointXY, QgsPointXY, float]]:
        """Return start, end (in the layer's CRS) and length on the ellipsoid, m, of each hop so far."""
        return sketches.hops(self.sites, self.layer) if self.layer is not None else []

    def forget(self) -> None:
        """Give the chain up and the layer free."""
        self.sites = []
        self.draw()
        super().forget()

    def too_long(self) -> int:
        """Return how many hops are longer than the limit."""
        return sum(self.limit_m > 0 and length > self.limit_m for _, _, length in self.hops())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a site with the left button, end the chain with the right one."""
        if event.button() == Qt.MouseButton.RightButton:
            if len(self.sites) > 1:
                self.finished.emit()
            self.restart()
        else:
            super().canvasReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the last site back with Backspace, give the chain up with Esc; a second Esc leaves the tool."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.sites:
            self.sites.pop()
            self.draw()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.sites:
            self.restart()
            event.accept()
        else:
            super().keyPressEvent(event)

    def deactivate(self) -> None:
        """Leave nothing of the chain behind."""
        self.restart()
        super().deactivate()

    def restart(self) -> None:
        """Begin a new chain."""
        self.sites = []
        self.draw()

    def draw(self) -> None:
        """Show the sites and the hops."""
        scene = self.canvas().scene()
        for item in (*self._items, *self._bands):
            scene.removeItem(item)
        self._items, self._bands = [], []
        for site in self.sites:
            band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setFillColor(_FILL)
            band.setStrokeColor(_LINE)
            band.setToGeometry(site.geometry(), self.layer)
            self._bands.append(band)
        if self.layer is not None:
            for start, end, length in self.hops():
                self._draw_hop(self.layer.crs(), start, end, length)
        self.changed.emit()

    def _draw_hop(
        self, band_crs: QgsCoordinateReferenceSystem, start: QgsPointXY, end: QgsPointXY, length_m: float
    ) -> None:
        long = self.limit_m > 0 and length_m > self.limit_m
        band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.LineGeometry)
        band.setStrokeColor(TOO_LONG if long else GOOD)
        band.setWidth(3)
        band.setToGeometry(QgsGeometry.fromPolylineXY([start, end]), self.layer)
        self._bands.append(band)
        text = locale().toString(length_m / _METRES_IN_KM, "f", 1)
        words = translate("Drawing", "{km} km, too far") if long else translate("Drawing", "{km} km")
        middle = QgsPointXY((start.x() + end.x()) / 2, (start.y() + end.y()) / 2)
        settings = self.canvas().mapSettings()
        to_map = QgsCoordinateTransform(band_crs, settings.destinationCrs(), QgsProject.instance())
        item = _HopItem(self.canvas(), to_map.transform(middle), words.format(km=text), TOO_LONG if long else GOOD)
        self._items.append(item)

    def _take(self, feature: QgsFeature) -> None:
        if all(feature.id() != site.id() for site in self.sites):
            self.sites.append(feature)
            self.draw()


class _HopItem(QgsMapCanvasItem):
    """A length beside a hop."""

    def __init__(self, canvas: QgsMapCanvas, place: QgsPointXY, text: str, colour: QColor) -> None:
        super().__init__(canvas)
        self._place, self._text, self._colour = place, text, colour
        self.setZValue(1000)
        self.update()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def boundingRect(self) -> QRectF:
        """Return where it draws."""
        metrics = QFontMetricsF(self._font())
        width = metrics.horizontalAdvance(self._text) + 10
        return QRectF(6, -metrics.height() - 6, width, metrics.height() + 6)

    def updatePosition(self) -> None:
        """Stay at the place when the map moves."""
        self.setPos(self.toCanvasCoordinates(self._place))

    def paint(
        self, painter: QPainter, _option: Optional[QStyleOptionGraphicsItem] = None, _widget: Optional[QWidget] = None
    ) -> None:
        """Write the text on a white ground."""
        self.updatePosition()
        painter.setFont(self._font())
        painter.setPen(QPen(self._colour))
        painter.setBrush(QColor(255, 255, 255, 220))
        box = self.boundingRect()
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(QPointF(box.left() + 5, box.bottom() - 7), self._text)

    @staticmethod
    def _font() -> QFont:
        font = QApplication.font()
        font.setBold(True)
        return font
