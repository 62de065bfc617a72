"""Stacked bars drawn with Qt: what each pressure gives to the disturbance of countries or sites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from neaspec_plugin.bridge.fonts import font_family
from neaspec_plugin.bridge.language import locale, spoken
from neaspec_plugin.io.staging import staged

_WIDTH, _BAR, _GAP, _EDGE = 620, 22, 10, 14
_SCALE = 3
"""Pixels of the picture for one of the drawing, so that it prints well."""


@dataclass(frozen=True)
class Series:
    """Parts that have something in common."""

    name: str
    """What the legend says; two series may be called the same."""
    colour: str


@dataclass(frozen=True)
class Bar:
    """One bar."""

    name: str
    """What stands beside it."""
    parts: Mapping[str, float]
    """Length of each part by the code of its series, >= 0."""


@dataclass(frozen=True)
class Chart:
    """A chart of stacked bars."""

    title: str
    axis: str
    """What the lengths are, with their unit."""
    series: Mapping[str, Series]
    """By code, in their order."""
    bars: Sequence[Bar]
    note: str = ""
    """A line under the chart."""


def save(chart: Chart, path: str) -> None:
    """Write the chart as PNG; NeaspecError `output.not_written` when it cannot be written."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(chart).save(buffer, "PNG")
    with staged(path) as hidden:
        hidden.write_bytes(bytes(data))


def draw(chart: Chart) -> QImage:
    """Return the chart as a picture in the fonts of the spoken language."""
    drawing = _Drawing(chart)
    image = QImage(_WIDTH * _SCALE, round(drawing.height) * _SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(_SCALE, _SCALE)
    drawing.paint(painter)
    painter.end()
    return image


class _Drawing:
    """Where the parts of one chart lie."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        family = font_family(spoken())
        self.text, self.head = QFont(family), QFont(family)
        self.text.setPixelSize(13)
        self.head.setPixelSize(16)
        self.head.setBold(True)
        self.metrics = QFontMetricsF(self.text)
        names = max((self.metrics.horizontalAdvance(bar.name) for bar in chart.bars), default=0.0)
        self.left = min(names + 2 * _EDGE, _WIDTH * 0.4)
        self.right = _WIDTH - 4 * _EDGE
        self.legend = self._legend_rows()
        self.top = _EDGE + 30 + len(self.legend) * 20 + 10
        self.bottom = self.top + len(chart.bars) * (_BAR + _GAP)
        self.height = self.bottom + 62 + (20 if chart.note else 0)
        self.longest = max((sum(bar.parts.values()) for bar in chart.bars), default=0.0) or 1.0

    def _legend_rows(self) -> list[list[Series]]:
        rows: list[list[Series]] = [[]]
        width = 0.0
        for series in self.chart.series.values():
            needed = self.metrics.horizontalAdvance(series.name) + 38
            if rows[-1] and width + needed > _WIDTH - 2 * _EDGE:
                rows.append([])
                width = 0.0
            rows[-1].append(series)
            width += needed
        return rows

    def paint(self, painter: QPainter) -> None:
        painter.setFont(self.head)
        self._write(painter, _EDGE, _EDGE, _WIDTH - 2 * _EDGE, 24, self.chart.title)
        painter.setFont(self.text)
        self._paint_legend(painter)
        step = _step(self.longest)
        self._paint_axis(painter, step)
        for number, bar in enumerate(self.chart.bars):
            self._paint_bar(painter, bar, self.top + number * (_BAR + _GAP) + _GAP / 2)
        if self.chart.note:
            self._write(painter, _EDGE, self.bottom + 52, _WIDTH - 2 * _EDGE, 20, self.chart.note)

    def _paint_legend(self, painter: QPainter) -> None:
        for row, found in enumerate(self.legend):
            x, y = float(_EDGE), _EDGE + 34 + row * 20
            for series in found:
                painter.fillRect(QRectF(x, y, 14, 14), QColor(series.colour))
                width = self.metrics.horizontalAdvance(series.name)
                self._write(painter, x + 20, y - 3, width + 4, 20, series.name)
                x += width + 38

    def _paint_axis(self, painter: QPainter, step: float) -> None:
        value = 0.0
        while value <= self.longest * 1.0001:
            x = self._x(value)
            painter.setPen(QPen(QColor("#cccccc"), 1))
            painter.drawLine(round(x), round(self.top), round(x), round(self.bottom))
            text = locale().toString(value, "g", 3)
            self._write(painter, x - 40, self.bottom + 2, 80, 18, text, Qt.AlignmentFlag.AlignHCenter)
            value += step
        self._write(painter, self.left, self.bottom + 22, self.right - self.left, 20, self.chart.axis)

    def _paint_bar(self, painter: QPainter, bar: Bar, y: float) -> None:
        name = self.metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, self.left - 2 * _EDGE)
        self._write(painter, _EDGE, y, self.left - 2 * _EDGE + 4, _BAR, name)
        value = 0.0
        for code, series in self.chart.series.items():
            length = bar.parts.get(code, 0.0)
            painter.fillRect(
                QRectF(self._x(value), y, self._x(value + length) - self._x(value), _BAR), QColor(series.colour)
            )
            value += length
        text = locale().toString(value, "f", 1)
        self._write(painter, self._x(value) + 6, y, 60, _BAR, text)

    def _x(self, value: float) -> float:
        return self.left + (self.right - self.left) * value / self.longest

    @staticmethod
    def _write(
        painter: QPainter,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setPen(QColor("black"))
        painter.drawText(QRectF(x, y, width, height), int(align | Qt.AlignmentFlag.AlignVCenter), text)


def _step(longest: float) -> float:
    """Return a round step that parts the axis into four to ten."""
    step = 1e-6
    while True:
        for factor in (1, 2, 5):
            if longest / (step * factor) <= 8:
                return step * factor
        step *= 10
