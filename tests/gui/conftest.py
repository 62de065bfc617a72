"""Every test here has a running QGIS and, where it asks for `iface`, a window to put things into."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def qgis(clean_qgis):
    """Give every test of this folder a running QGIS."""
    return clean_qgis


class Iface:
    """Stands for QGIS's main window: real widgets, so that a test can ask what a plugin left behind."""

    def __init__(self):
        from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
        from qgis.PyQt.QtWidgets import QMainWindow, QMenu

        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.cad = QgsAdvancedDigitizingDockWidget(self.canvas, self.window)
        self.tree = QgsLayerTreeView(self.window)
        self.menus = {name: QMenu(name, self.window) for name in ("plugins", "vector", "raster", "help")}
        self.submenus = {}
        self.factories = []
        self.active = None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def cadDockWidget(self):
        return self.cad

    def layerTreeView(self):
        return self.tree

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer):
        self.active = layer
        return True

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def addTabifiedDockWidget(self, area, dock, tabify_with=(), raise_tab=False):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addToolBar(self, name, area=None):
        return self.window.addToolBar(name)

    def addToolBarIcon(self, action):
        return 0

    def removeToolBarIcon(self, action):
        return None

    def pluginMenu(self):
        return self.menus["plugins"]

    def vectorMenu(self):
        return self.menus["vector"]

    def rasterMenu(self):
        return self.menus["raster"]

    def pluginHelpMenu(self):
        return self.menus["help"]

    def addPluginToMenu(self, name, action):
        if name not in self.submenus:
            self.submenus[name] = self.menus["plugins"].addMenu(name)
        self.submenus[name].addAction(action)

    def removePluginMenu(self, name, action):
        menu = self.submenus.get(name)
        if menu is not None:
            menu.removeAction(action)
            if menu.isEmpty():
                self.menus["plugins"].removeAction(menu.menuAction())
                self.submenus.pop(name).deleteLater()

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)


@pytest.fixture
def iface(qgis, qtbot):
    """Return a fresh window in the place of QGIS's own."""
    stand_in = Iface()
    qtbot.addWidget(stand_in.window)
    return stand_in
