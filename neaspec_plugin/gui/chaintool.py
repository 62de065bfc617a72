"""The map tool that joins sites into a chain: picked in turn, each hop shown with its length, too long ones in red."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QApplication, QStyleOptionGraphicsItem, QWidget

from neaspec_plugin.bridge import sketches
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.gui.tools import FILL, LINE, PickTool

GOOD, TOO_LONG = QColor("#1B7837"), QColor("#D7191C")
"""Colours of hops; the length stands beside them, with a word for one that is too long."""
_METRES_IN_KM = 1000.0


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
            band.setFillColor(FILL)
            band.setStrokeColor(LINE)
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
