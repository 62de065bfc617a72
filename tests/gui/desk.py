"""A desktop small enough for tests: what the plugin asks of QGIS's interface, and nothing else."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget


class Desk:
    """A main window with a map, a message bar and the plugins' menus."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1400, 950)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        self.bar = QgsMessageBar(middle)
        self.canvas = QgsMapCanvas(middle)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas)
        self.window.setCentralWidget(middle)
        self.browser = QgsBrowserGuiModel()
        self.menus: dict[str, QMenu] = {}

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def browserModel(self) -> QgsBrowserGuiModel:
        return self.browser

    def activeLayer(self) -> QgsMapLayer | None:
        return None

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, name: str, action: QAction) -> None:
        self.menus.setdefault(name, QMenu(name)).addAction(action)

    def removePluginMenu(self, name: str, action: QAction) -> None:
        self.menus[name].removeAction(action)
        if self.menus[name].isEmpty():
            del self.menus[name]

    def leftovers(self) -> set[str]:
        """Return the names of everything that is in the window, its menus and among its children."""
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
        children = {
            child.objectName() for kind in (QAction, QToolBar, QDockWidget) for child in self.window.findChildren(kind)
        }
        return {name for name in children | set(self.menus) if name.lower().startswith("neaspec")}

    def said(self) -> str:
        """Return the sentence that the message bar shows."""
        item = self.bar.currentItem()
        return f"{item.title()}: {item.text()}" if item is not None else ""
