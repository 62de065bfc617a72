"""The plot of a profile: width above, disturbance and suitability below, barriers as marks; drawn with Qt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from neaspec_plugin.bridge.fonts import font_family
from neaspec_plugin.bridge.language import locale, spoken, translate

if TYPE_CHECKING:
    from neaspec_plugin.bridge.profile import Profile

_LEFT, _RIGHT, _TOP, _BOTTOM, _BETWEEN = 62.0, 52.0, 46.0, 44.0, 16.0
_WIDTH, _LEAST, _WORST, _DISTURBED, _SUITABLE, _BARRIER = (
    *("#5E3C99", "#0072B2", "#FEE0B6", "#E66101", "#1B7837"),
    "#333333",
)
_MARK = 5.0
"""Half the width of the mark of a barrier."""


class Plot:
    """Where the parts of a profile lie on a paper of some size."""

    def __init__(self, shown: Profile, size: QSize) -> None:
        """Lay out the plot in the fonts of the spoken language."""
        self.shown = shown
        self.size = size
        self.text = QFont(font_family(spoken()))
        self.text.setPixelSize(12)
        self.metrics = QFontMetricsF(self.text)
        self.has_below = any(not math.isnan(value) for one in shown.stations for value in one.means.values())
        right, bottom = size.width() - _RIGHT, size.height() - _BOTTOM
        height = (bottom - _TOP - _BETWEEN) * 0.6 if self.has_below else bottom - _TOP
        self.above = QRectF(_LEFT, _TOP, right - _LEFT, height)
        self.below = QRectF(_LEFT, _TOP + height + _BETWEEN, right - _LEFT, bottom - _TOP - height - _BETWEEN)
        widest = max([one.width_m for one in shown.stations] + [shown.least_m], default=1.0) or 1.0
        self.widest = widest * 1.08
        self.disturbed = max(
            [one.worst.get("disturbance", 0.0) for one in shown.stations if _known(one.worst.get("disturbance"))],
            default=0.0,
        )

    def x(self, along_m: float) -> float:
        """Return where a distance along the centreline lies."""
        return self.above.left() + self.above.width() * along_m / max(self.shown.length_m, 1.0)

    def nearest(self, x: float) -> Optional[int]:
        """Return the number of the station nearest to a place on the paper."""
        stations = self.shown.stations
        return min(range(len(stations)), key=lambda i: abs(self.x(stations[i].along_m) - x), default=None)

    def paint(self, painter: QPainter, marked: Optional[int] = None) -> None:
        """Draw the plot; marked: the station to point out."""
        painter.setFont(self.text)
        self._paint_frames(painter)
        self._paint_widths(painter)
        if self.has_below:
            if self.disturbed > 0:
                self._paint_line(painter, "disturbance", max(self.disturbed * 1.08, 1.0), _DISTURBED)
            self._paint_line(painter, "suitability", 1.0, _SUITABLE)
        self._paint_barriers(painter)
        self._paint_legend(painter)
        if marked is not None and marked < len(self.shown.stations):
            x = self.x(self.shown.stations[marked].along_m)
            painter.setPen(QPen(QColor("#000000"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, self.above.top()), QPointF(x, self._bottom()))

    def _bottom(self) -> float:
        return self.below.bottom() if self.has_below else self.above.bottom()

    def _paint_frames(self, painter: QPainter) -> None:
        """Draw the worst stretch, the grid and the numbers of both panels."""
        worst = self.shown.worst
        if worst is not None:
            left, right = self.x(worst.start_m), self.x(min(worst.end_m, self.shown.length_m))
            painter.fillRect(
                QRectF(left, self.above.top(), max(right - left, 2.0), self._bottom() - self.above.top()),
                QColor(_WORST),
            )
        for value in _steps(self.widest, 5):
            y = self.above.bottom() - self.above.height() * value / self.widest
            self._rule(painter, self.above.left(), y, self.above.right(), y)
            self._write(painter, 0, y - 9, _LEFT - 6, _number(value), Qt.AlignmentFlag.AlignRight)
        for value in _steps(self.shown.length_m / 1000, 8):
            x = self.x(value * 1000)
            self._rule(painter, x, self.above.top(), x, self._bottom())
            self._write(painter, x - 30, self._bottom() + 3, 60, _number(value), Qt.AlignmentFlag.AlignHCenter)
        text = translate("Profile", "distance along the centreline (km)")
        self._write(painter, _LEFT, self._bottom() + 21, self.above.width(), text, Qt.AlignmentFlag.AlignHCenter)
        if self.has_below:
            self._paint_scales(painter)
        painter.setPen(QPen(QColor("#888888"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for panel in (self.above, self.below) if self.has_below else (self.above,):
            painter.drawRect(panel)

    def _paint_scales(self, painter: QPainter) -> None:
        """Write the scale of disturbance to the left of the lower panel, that of suitability to the right."""
        if self.disturbed > 0:
            most = max(self.disturbed * 1.08, 1.0)
            for value in _steps(most, 3):
                y = self.below.bottom() - self.below.height() * value / most
                self._write(painter, 0, y - 9, _LEFT - 6, _number(value), Qt.AlignmentFlag.AlignRight)
        if any(_known(one.means.get("suitability")) for one in self.shown.stations):
            for value in (0.0, 0.5, 1.0):
                y = self.below.bottom() - self.below.height() * value
                self._write(painter, self.below.right() + 6, y - 9, _RIGHT - 8, _number(value))

    def _paint_widths(self, painter: QPainter) -> None:
        low, height = self.above.bottom(), self.above.height()
        points = [QPointF(self.x(s.along_m), low - height * s.width_m / self.widest) for s in self.shown.stations]
        if points:
            outline = [QPointF(points[0].x(), low), *points, QPointF(points[-1].x(), low)]
            fill = QColor(_WIDTH)
            fill.setAlpha(50)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF(outline))
            painter.setPen(QPen(QColor(_WIDTH), 2))
            painter.drawPolyline(QPolygonF(points))
        if self.shown.least_m > 0:
            y = low - height * self.shown.least_m / self.widest
            painter.setPen(QPen(QColor(_LEAST), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self.above.left(), y), QPointF(self.above.right(), y))

    def _paint_line(self, painter: QPainter, name: str, most: float, colour: str) -> None:
        """Draw the mean of a raster; where it has no value the line is broken."""
        painter.setPen(QPen(QColor(colour), 2))
        run: list[QPointF] = []
        for one in [*self.shown.stations, None]:
            value = one.means.get(name) if one is not None else None
            if one is not None and value is not None and not math.isnan(value):
                y = self.below.bottom() - self.below.height() * min(value / most, 1.0)
                run.append(QPointF(self.x(one.along_m), y))
                continue
            if len(run) > 1:
                painter.drawPolyline(QPolygonF(run))
            elif run:
                painter.drawPoint(run[0])
            run = []

    def _paint_barriers(self, painter: QPainter) -> None:
        """Mark barriers above the widths: filled without a crossing structure, open with one."""
        painter.setPen(QPen(QColor(_BARRIER), 1))
        for one in self.shown.stations:
            if one.barriers:
                x, y = self.x(one.along_m), self.above.top() + 2
                closed = any(not each.endswith("+") for each in one.barriers)
                painter.setBrush(QColor(_BARRIER if closed else "white"))
                mark = [QPointF(x - _MARK, y), QPointF(x + _MARK, y), QPointF(x, y + 2 * _MARK)]
                painter.drawPolygon(QPolygonF(mark))

    def _paint_legend(self, painter: QPainter) -> None:
        x, y = 8.0, 6.0
        for colour, text in self._legend():
            needed = self.metrics.horizontalAdvance(text) + 34
            if x + needed > self.size.width() and x > 8.0:
                x, y = 8.0, y + 18
            painter.fillRect(QRectF(x, y + 3, 14, 10), QColor(colour))
            self._write(painter, x + 19, y - 1, needed, text)
            x += needed

    def _legend(self) -> list[tuple[str, str]]:
        found = [(_WIDTH, translate("Profile", "width (m)"))]
        if self.shown.least_m > 0:
            found.append((_LEAST, translate("Profile", "least width")))
        if self.disturbed > 0:
            found.append((_DISTURBED, translate("Profile", "disturbance")))
        if any(_known(one.means.get("suitability")) for one in self.shown.stations):
            found.append((_SUITABLE, translate("Profile", "suitability (0–1)")))
        if any(one.barriers for one in self.shown.stations):
            found.append((_BARRIER, translate("Profile", "barrier")))
        if self.shown.worst is not None:
            found.append((_WORST, translate("Profile", "worst stretch")))
        return found

    def _rule(self, painter: QPainter, x1: float, y1: float, x2: float, y2: float) -> None:
        painter.setPen(QPen(QColor("#dddddd"), 1))
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    @staticmethod
    def _write(
        painter: QPainter,
        x: float,
        y: float,
        width: float,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setPen(QColor("black"))
        painter.drawText(QRectF(x, y, width, 18), int(align | Qt.AlignmentFlag.AlignVCenter), text)


def _known(value: Optional[float]) -> bool:
    return value is not None and not math.isnan(value)


def _number(value: float) -> str:
    return locale().toString(value, "g", 6)


def _steps(most: float, parts: int) -> list[float]:
    """Return round numbers from 0 up to most, in at most so many parts."""
    if not most > 0:
        return [0.0]
    step = 10.0 ** math.floor(math.log10(most / parts))
    step *= next(factor for factor in (1, 2, 5, 10) if most / (step * factor) <= parts)
    return [i * step for i in range(int(most / step + 1e-9) + 1)]
