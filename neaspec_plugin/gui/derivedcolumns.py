"""Keeps what belongs to corridors true when edits are saved: derived columns, and the centrelines of deleted ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from qgis.core import QgsFeature, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from neaspec_plugin.bridge import drafting, forms, revising
from neaspec_plugin.bridge.deletions import Deletions
from neaspec_plugin.bridge.drafting import AXIS, CORRIDOR
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.gui.ground import GroundBox


class DerivedColumns(QObject):
    """Listens to the tables of corridors in the project, whichever way they came into it."""

    failed = pyqtSignal(str)
    """A sentence on a corridor that could not be measured."""

    def __init__(self, ground: GroundBox) -> None:
        """Listen from now on; `ground` says what the corridors are measured against, and it lives no longer."""
        super().__init__(ground)
        self._ground = ground
        self._watched: dict[str, Any] = {}
        self._deletions: dict[str, Deletions] = {}
        QgsProject.instance().layersAdded.connect(self.watch)
        self.watch(list(QgsProject.instance().mapLayers().values()))

    def remove(self) -> None:
        """Listen no more."""
        QgsProject.instance().layersAdded.disconnect(self.watch)
        for listener in (*self._watched.values(), *self._deletions.values()):
            listener.stop()
        self._watched.clear()
        self._deletions.clear()

    def watch(self, added: Sequence[QgsMapLayer]) -> None:
        """Listen to what is edited in tables of corridors and of centrelines."""
        for layer in added:
            table = layer.customProperty(forms.KEY)
            if table not in (CORRIDOR, AXIS) or layer.id() in self._watched:
                continue
            if table == CORRIDOR:
                refresher = drafting.Refresher(layer, partial(self._derived, layer), sentence)
                refresher.failed.connect(self.failed)
                self._watched[layer.id()] = refresher
                self._deletions[layer.id()] = Deletions(layer, partial(forms.beside, layer, AXIS))
            else:
                self._watched[layer.id()] = drafting.AxisWatch(layer, self._remeasure)
            layer.willBeDeleted.connect(partial(self._forget, layer.id()))

    def _forget(self, number: str) -> None:
        self._watched.pop(number, None)
        self._deletions.pop(number, None)

    def _remeasure(self, corridors: Sequence[str]) -> None:
        """Measure corridors anew whose centreline is being saved; they wait for being saved themselves."""
        layer = drafting.opened(QgsProject.instance(), CORRIDOR)
        refresher = self._watched.get(layer.id()) if layer is not None else None
        if layer is not None and refresher is not None and (layer.isEditable() or layer.startEditing()):
            numbers = [one.id() for one in layer.getFeatures() if one["uuid"] in corridors]
            layer.beginEditCommand(translate("Drawing", "Corridor measured anew"))
            refresher.refresh(numbers)
            layer.endEditCommand()

    def _derived(self, layer: QgsVectorLayer, feature: QgsFeature) -> Mapping[str, Any]:
        """Return the derived columns of a corridor that was changed with QGIS's own tools."""
        return revising.remeasured(feature, layer, self._ground.choice())
