"""Acts on the tables of corridors in editing: each is one step of undo, in all tables it touches; nothing is saved.

Derived columns are filled in when a corridor is drawn, and again just before edits are saved, for what was changed with
QGIS's own tools.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, Callable, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QObject

from neaspec_plugin.bridge import forms, layers
from neaspec_plugin.core.problem import NeaspecError

CORRIDOR, AXIS, SITE = "corridor", "corridor_axis", "site"
BARRIERS = {"line": "barrier", "point": "barrier_point"}
KEPT = (
    *(
        "code",
        "name_local",
        "name_en",
        "corridor_type",
        "target_taxon",
        "from_site",
        "to_site",
        "from_patch",
        "to_patch",
    ),
    *("mechanism", "level", "legal_instrument", "status", "evidence", "evidence_date", "management"),
    *("least_cost", "euclidean_km", "path_length_km"),
)
"""Columns that a new version takes over."""


@dataclass(frozen=True)
class Part:
    """One record to be added."""

    table: str
    """Its table."""
    geometry: QgsGeometry
    """In the CRS of the table's layer; made multi-part here."""
    values: Mapping[str, Any]
    """Attributes by column."""


def opened(project: QgsProject, table: str) -> Optional[QgsVectorLayer]:
    """Return the layer of a table of an office database in a project, the topmost if there are several."""
    ours = {id(one): one for one in project.mapLayers().values() if one.customProperty(forms.KEY) == table}
    ordered = [node.layer() for node in project.layerTreeRoot().findLayers()]
    return next((one for one in ordered if id(one) in ours), next(iter(ours.values()), None))


def needed(project: QgsProject, table: str) -> QgsVectorLayer:
    """Return the layer of a table, in editing. Raises NeaspecError `draft.not_open`, `draft.read_only`."""
    layer = opened(project, table)
    if layer is None:
        raise NeaspecError("draft.not_open")
    if not layer.isEditable() and not layer.startEditing():
        raise NeaspecError("draft.read_only", layer.name())
    return layer


class Acts(QObject):
    """Acts on several tables that are undone and redone as one."""

    def __init__(self, project: QgsProject) -> None:
        """Act on the tables that are open in a project."""
        super().__init__()
        self._project = project
        self._paired: list[_Pair] = []

    def add(self, title: str, parts: Sequence[Part]) -> list[QgsFeature]:
        """Add records as one step of undo with a title; return them as they stand in their layers.

        Raises NeaspecError `draft.not_open`, `draft.read_only`, `draft.refused`; then nothing is added.
        """
        tables = list(dict.fromkeys(part.table for part in parts))
        known = {table: needed(self._project, table) for table in tables}
        before = {table: layer.undoStack().index() for table, layer in known.items()}
        added = []
        with _commands(known.values(), title):
            for part in parts:
                layer = known[part.table]
                feature = made(layer, part.geometry, part.values)
                if not layer.addFeature(feature):
                    raise NeaspecError("draft.refused", layer.name())
                added.append(feature)
        for table in tables[1:]:
            self._paired.append(_Pair(known[tables[0]], known[table], before[tables[0]], before[table]))
        for layer in known.values():
            layer.triggerRepaint()
        return added


class _Pair:
    """A step in a second layer that goes and comes with the step in the first one."""

    def __init__(self, first: QgsVectorLayer, second: QgsVectorLayer, before: int, second_before: int) -> None:
        self._second, self._before, self._second_before = second, before, second_before
        self._done = True
        self._stack = first.undoStack()
        self._stack.indexChanged.connect(self._follow)
        first.editingStopped.connect(self._end)
        second.editingStopped.connect(self._end)

    def _follow(self, index: int) -> None:
        stack = self._second.undoStack()
        if self._done and index <= self._before and stack.index() == self._second_before + 1:
            stack.undo()
            self._done = False
        elif not self._done and index > self._before and stack.index() == self._second_before and stack.canRedo():
            stack.redo()
            self._done = True
        self._second.triggerRepaint()

    def _end(self) -> None:
        """Follow no more: edits were saved or given up."""
        try:
            self._stack.indexChanged.disconnect(self._follow)
        except (TypeError, RuntimeError):
            return  # already done by the other layer, or the layer is gone


@contextmanager
def _commands(known: Iterable[QgsVectorLayer], title: str) -> Iterator[None]:
    """Make what happens within one step in each layer; where it fails none is left."""
    several, whole = list(known), False
    for layer in several:
        layer.beginEditCommand(title)
    try:
        yield
        whole = True
    finally:
        for layer in several:
            layer.endEditCommand() if whole else layer.destroyEditCommand()


def made(layer: QgsVectorLayer, geometry: QgsGeometry, values: Mapping[str, Any]) -> QgsFeature:
    """Return a feature of a table with its defaults; names that the table does not have are left aside."""
    fields = layer.fields()
    given = {fields.indexOf(name): value for name, value in values.items() if fields.indexOf(name) >= 0}
    whole = QgsGeometry(geometry)
    whole.convertToMultiType()
    known = {number: value for number, value in given.items() if value is not None}
    return QgsVectorLayerUtils.createFeature(layer, whole, known, layer.createExpressionContext())


def change(layer: QgsVectorLayer, number: int, values: Mapping[str, Any]) -> None:
    """Change attributes of a feature in the edit command that is open."""
    fields = layer.fields()
    new = {fields.indexOf(name): value for name, value in values.items() if fields.indexOf(name) >= 0}
    layer.changeAttributeValues(number, new)


def today() -> str:
    """Return today's date as it is stored."""
    return date.today().isoformat()


def next_code(layer: QgsVectorLayer, prefix: str) -> str:
    """Return a code that no record of a table has: the prefix and the next number."""
    taken = {str(feature["code"]) for feature in layer.getFeatures() if not layers.is_null(feature["code"])}
    number = 1
    while f"{prefix}{number:02}" in taken:
        number += 1
    return f"{prefix}{number:02}"


def version_of(feature: QgsFeature) -> dict[str, Any]:
    """Return the attributes of a new version of a corridor: what stays, and which one it supersedes."""
    names = feature.fields().names()
    kept = {name: feature[name] for name in KEPT if name in names and not layers.is_null(feature[name])}
    return {**kept, "supersedes": feature["uuid"], "source": "digitized"}


class Refresher(QObject):
    """Measures corridors anew that were changed in editing, just before they are saved."""

    def __init__(self, layer: QgsVectorLayer, derive: Callable[[QgsFeature], Mapping[str, Any]]) -> None:
        """Listen to a layer of corridors; derive: returns the derived columns of a feature."""
        super().__init__(layer)
        self._layer, self._derive = layer, derive
        layer.beforeCommitChanges.connect(self._refresh)

    def _refresh(self, *_stop: Any) -> None:
        buffer = self._layer.editBuffer()
        if buffer is None:
            return
        numbers = set(buffer.changedGeometries()) | set(buffer.addedFeatures())
        for feature in list(self._layer.getFeatures(list(numbers))) if numbers else []:
            try:
                values = self._derive(feature)
            except NeaspecError:
                continue  # an outline that cannot be measured is told by the check
            named = {name: value for name, value in values.items() if self._layer.fields().indexOf(name) >= 0}
            if any(feature[name] != value for name, value in named.items()):
                change(self._layer, feature.id(), named)
