"""A picture as wide as its place, such as the chart of a result; a click opens it at its full size."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QMouseEvent, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from neaspec_plugin.bridge.language import translate


class Picture(QLabel):
    """Shows a picture file scaled to its own width."""

    def __init__(self, path: Path, parent: Optional[QWidget] = None) -> None:
        """Read the picture; a file that is none shows nothing."""
        super().__init__(parent)
        self._path = path
        self._whole = QPixmap(str(path))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate("Dock", "Click to open {file}.").format(file=path.name))
        self.setAccessibleName(translate("Dock", "Chart of the result"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the picture to the new width."""
        super().resizeEvent(event)
        if not self._whole.isNull() and self.width() > 0:
            pixels = round(self.width() * self.devicePixelRatioF())
            scaled = self._whole.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(self.devicePixelRatioF())
            self.setPixmap(scaled)
            self.setFixedHeight(round(scaled.height() / self.devicePixelRatioF()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the file with the system's own program."""
        super().mouseReleaseEvent(event)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
