"""Keeps the names of sites on the map true when names are saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from neaspec_plugin.bridge import forms, placenames


class PlaceNames(QObject):
    """Listens to the tables of names in the project, whichever way they came into it."""

    def __init__(self) -> None:
        """Listen from now on."""
        super().__init__()
        self._heard: dict[str, QgsVectorLayer] = {}
        QgsProject.instance().layersAdded.connect(self.watch)
        self.watch(list(QgsProject.instance().mapLayers().values()))

    def remove(self) -> None:
        """Listen no more."""
        QgsProject.instance().layersAdded.disconnect(self.watch)
        for layer in self._heard.values():
            layer.afterCommitChanges.disconnect(self._saved)
        self._heard.clear()

    def watch(self, added: Sequence[QgsMapLayer]) -> None:
        """Listen to what is saved in tables of names."""
        for layer in added:
            if layer.customProperty(forms.KEY) == "place_name" and layer.id() not in self._heard:
                self._heard[layer.id()] = layer
                layer.afterCommitChanges.connect(self._saved)
                layer.willBeDeleted.connect(partial(self._heard.pop, layer.id(), None))

    def _saved(self) -> None:
        names = self.sender()
        for sites in forms.beside(names, "site"):
            placenames.name_sites(sites, names, str(sites.customProperty(forms.OFFICE, "")))
