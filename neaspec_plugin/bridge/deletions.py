"""What goes with a corridor that is deleted: its centreline. A barrier stays, for it is there without a corridor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject


class Deletions(QObject):
    """Deletes the centrelines of corridors whose deletion is saved.

    Where centrelines are being edited the deletion waits among those edits; else it is saved at once.
    """

    def __init__(self, corridors: QgsVectorLayer, axes: Callable[[], Iterator[QgsVectorLayer]]) -> None:
        """Listen to a layer of corridors; axes: yields the open layers of centrelines of the same database."""
        super().__init__()
        self._corridors, self._axes = corridors, axes
        self._going: dict[int, str] = {}
        corridors.beforeCommitChanges.connect(self._note)
        corridors.committedFeaturesRemoved.connect(self._follow)

    def stop(self) -> None:
        """Listen no more."""
        self._corridors.beforeCommitChanges.disconnect(self._note)
        self._corridors.committedFeaturesRemoved.disconnect(self._follow)

    def _note(self, *_stop: Any) -> None:
        """Keep the uuids of what is being deleted: once that is saved nobody knows them."""
        buffer = self._corridors.editBuffer()
        numbers = list(buffer.deletedFeatureIds()) if buffer is not None else []
        stored = self._corridors.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(numbers))
        self._going = {one.id(): str(one["uuid"]) for one in stored} if numbers else {}

    def _follow(self, _layer: str, gone: Any) -> None:
        uuids = {self._going[number] for number in gone if number in self._going}
        axes = next(self._axes(), None)
        if axes is None or not uuids:
            return
        left = [one.id() for one in axes.getFeatures() if one["corridor_uuid"] in uuids]
        alone = not axes.isEditable()
        if not left or (alone and not axes.startEditing()):
            return
        axes.deleteFeatures(left)
        if alone:
            axes.commitChanges()
