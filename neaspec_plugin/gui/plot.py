"""The plot of a profile in a dock: the mouse on it shows the place on the map, the mouse on the map the place on it."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.plot import Plot
from neaspec_plugin.bridge.profile import Profile, told

_HEIGHT, _WIDTH = 260, 320
_REACH = 40
"""Pixels on the map within which the mouse belongs to a transect."""


class PlotWidget(QWidget):
    """Shows one profile."""

    pointed = pyqtSignal(str)
    """What the pointed-out station is like; empty where none is."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        """Make an empty plot beside a map."""
        super().__init__(parent)
        self._canvas = canvas
        self._shown: Optional[Profile] = None
        self._crs = QgsCoordinateReferenceSystem()
        self.marked: Optional[int] = None
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self.band.setStrokeColor(QColor("#D7191C"))
        self.band.setWidth(3)
        self.setMouseTracking(True)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        canvas.xyCoordinates.connect(self._follow_map)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language."""
        self.setAccessibleName(translate("Profile", "Plot"))
        self.update()

    def show_profile(self, shown: Optional[Profile], crs: QgsCoordinateReferenceSystem) -> None:
        """Show a profile whose places are in a CRS; None = nothing."""
        self._shown, self._crs = shown, crs
        self._point_out(None)

    def discard(self) -> None:
        """Take what is shown off the map: the plot is about to go."""
        self._canvas.xyCoordinates.disconnect(self._follow_map)
        self._shown = None
        self._canvas.scene().removeItem(self.band)

    def sizeHint(self) -> QSize:
        """Return a size in which the legend fits."""
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plot, or say what to do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor("white"))
        if self._shown is None:
            painter.setPen(QColor("#555555"))
            text = translate("Profile", "Choose a corridor on the map to see its profile.")
            painter.drawText(
                self.rect().adjusted(12, 12, -12, -12),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                text,
            )
        else:
            Plot(self._shown, self.size()).paint(painter, self.marked)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point the nearest station out, here and on the map."""
        if self._shown is not None:
            self._point_out(Plot(self._shown, self.size()).nearest(event.pos().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point nothing out."""
        self._point_out(None)

    def _follow_map(self, place: QgsPointXY) -> None:
        """Point out the transect that the mouse on the map is nearest to."""
        if self._shown is None or not self.isVisible() or not self._shown.stations:
            return
        back = QgsCoordinateTransform(
            self._canvas.mapSettings().destinationCrs(), self._crs, QgsProject.instance().transformContext()
        )
        try:
            here = back.transform(place)
        except QgsCsException:
            self._point_out(None)  # the mouse is where the corridors' CRS does not reach
            return
        apart = [(here.sqrDist(QgsPointXY(one.x, one.y)), i) for i, one in enumerate(self._shown.stations)]
        nearest = min(apart)[1]
        one = self._shown.stations[nearest]
        reach = max(
            QgsPointXY(*one.left).distance(QgsPointXY(*one.right)) / 2,
            self._canvas.mapUnitsPerPixel() * _REACH if self._crs == self._canvas.mapSettings().destinationCrs() else 0,
        )
        inside = here.distance(QgsPointXY(one.x, one.y)) <= reach
        self._point_out(nearest if inside else None)

    def _point_out(self, number: Optional[int]) -> None:
        self.marked = number
        self.band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        if number is not None and self._shown is not None:
            one = self._shown.stations[number]
            onto = QgsCoordinateTransform(
                self._crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
            )
            for end in (one.left, one.right):
                self.band.addPoint(onto.transform(QgsPointXY(*end)))
            self.pointed.emit(told(self._shown, number))
        else:
            self.pointed.emit("")
        self.update()
