"""Keeps the derived columns of corridors true: they are measured anew just before edits are saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from qgis.core import QgsFeature, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from neaspec_plugin.bridge import drafting, forms, revising
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
        QgsProject.instance().layersAdded.connect(self.watch)
        self.watch(list(QgsProject.instance().mapLayers().values()))

    def remove(self) -> None:
        """Listen no more."""
        QgsProject.instance().layersAdded.disconnect(self.watch)
        for refresher in self._watched.values():
            refresher.stop()
        self._watched.clear()

    def watch(self, added: Sequence[QgsMapLayer]) -> None:
        """Listen to what is edited in tables of corridors and of centrelines."""
        for layer in added:
            table = layer.customProperty(forms.KEY)
            if table in (CORRIDOR, AXIS) and layer.id() not in self._watched:
                listener: Any = (
                    drafting.Refresher(layer, partial(self._derived, layer), sentence)
                    if table == CORRIDOR
                    else drafting.AxisWatch(layer, self._remeasure)
                )
                if isinstance(listener, drafting.Refresher):
                    listener.failed.connect(self.failed)
                self._watched[layer.id()] = listener
                layer.willBeDeleted.connect(partial(self._watched.pop, layer.id(), None))

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
