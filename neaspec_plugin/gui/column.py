"""A page that is scrolled up and down only, never narrower than what it holds."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

_LOWEST = 120
"""Least height, pixels."""


class Column(QScrollArea):
    """Asks for the width of its longest button, so that no language is cut at the right edge."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the page with its scroll bar."""
        page = self.widget()
        width = page.minimumSizeHint().width() if page is not None else 0
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return QSize(width + beside, _LOWEST)

    def eventFilter(self, watched: Optional[QObject], event: Optional[QEvent]) -> bool:
        """Ask for another width when the page has changed."""
        if event is not None and watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))
