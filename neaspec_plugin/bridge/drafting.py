"""Acts on the tables of corridors in editing: each is one step of undo, in all tables it touches; nothing is saved.

Derived columns are filled in when a corridor is drawn, and again just before edits are saved, for what was changed with
QGIS's own tools.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Callable, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QObject, pyqtSignal

from neaspec_plugin.bridge import forms, layers
from neaspec_plugin.core.problem import NeaspecError

_CHOSEN = "neaspec/chosen"
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
    """Return the layer of a table of the office database that is worked on; of several the topmost.

    A database that was opened last is the one that is worked on (`choose`).
    """
    ours = [one for one in project.mapLayers().values() if one.customProperty(forms.KEY) == table]
    order = {node.layerId(): place for place, node in enumerate(project.layerTreeRoot().findLayers())}
    ours.sort(key=lambda one: (not one.customProperty(_CHOSEN), order.get(one.id(), len(order))))
    return ours[0] if ours else None


def choose(project: QgsProject, home: str) -> None:
    """Work on the tables of one office database from now on, named as `forms.home` names it."""
    for layer in project.mapLayers().values():
        if layer.customProperty(forms.KEY):
            layer.setCustomProperty(_CHOSEN, forms.home(layer) == home)


def needed(project: QgsProject, table: str) -> QgsVectorLayer:
    """Return the layer of a table, in editing. Raises NeaspecError `draft.not_open`, `draft.read_only`."""
    layer = opened(project, table)
    if layer is None:
        raise NeaspecError("draft.not_open")
    if not layer.isEditable() and not layer.startEditing():
        raise NeaspecError("draft.read_only", layer.name())
    return layer


class Acts(QObject):
    """Acts on several tables that are undone and redone as one.

    Each act has a title of its own, by which its step is known again in the stacks of undo of both layers.
    """

    def __init__(self, project: QgsProject) -> None:
        """Act on the tables that are open in a project."""
        super().__init__()
        self._project = project
        self._pairs: list[_Pair] = []
        self._heard: set[str] = set()
        self._count = 0

    def add(self, title: str, parts: Sequence[Part]) -> list[QgsFeature]:
        """Add records as one step of undo with a title; return them as they stand in their layers.

        Raises NeaspecError `draft.not_open`, `draft.read_only`, `draft.refused`; then nothing is added.
        """
        tables = list(dict.fromkeys(part.table for part in parts))
        known = {table: needed(self._project, table) for table in tables}
        if len(tables) > 1:
            self._count += 1
            title = f"{title} ({self._count})"
        added = []
        with _commands(known.values(), title):
            for part in parts:
                layer = known[part.table]
                feature = made(layer, part.geometry, part.values)
                if not layer.addFeature(feature):
                    raise NeaspecError("draft.refused", layer.name())
                added.append(feature)
        for table in tables[1:]:
            self._listen(known[tables[0]])
            self._pairs.append(_Pair(known[tables[0]].id(), known[table].id(), title))
        for layer in known.values():
            layer.triggerRepaint()
        return added

    def _listen(self, layer: QgsVectorLayer) -> None:
        """Hear of undo and redo in a layer, and of edits that are given up."""
        if layer.id() not in self._heard:
            self._heard.add(layer.id())
            layer.undoStack().indexChanged.connect(partial(self._follow, layer.id()))
            layer.beforeRollBack.connect(partial(self._give_up, layer.id()))
            layer.willBeDeleted.connect(partial(self._forget, layer.id()))

    def _follow(self, first: str, index: int) -> None:
        """Undo in the second layer what was undone in the first, the latest act first; redo the earliest first."""
        layer = self._project.mapLayer(first)
        if layer is None:
            return
        stack = layer.undoStack()
        titles = [stack.command(number).text() for number in range(stack.count())]
        # Saved, or replaced by another act:
        self._pairs = [pair for pair in self._pairs if pair.first != first or pair.title in titles]
        mine = [pair for pair in self._pairs if pair.first == first]
        gone = [pair for pair in reversed(mine) if pair.done and titles.index(pair.title) >= index]
        back = [pair for pair in mine if not pair.done and titles.index(pair.title) < index]
        for pair in (*gone, *back):
            if self._step(pair, undo=pair.done):
                pair.done = not pair.done

    def _step(self, pair: _Pair, *, undo: bool) -> bool:
        """Undo or redo the step of a pair in the second layer, unless other edits lie on it; tell whether it was."""
        layer = self._project.mapLayer(pair.second)
        if layer is None:
            return False
        stack = layer.undoStack()
        number = stack.index() - 1 if undo else stack.index()
        command = stack.command(number) if 0 <= number < stack.count() else None
        if command is None or command.text() != pair.title:
            return False
        stack.undo() if undo else stack.redo()
        layer.triggerRepaint()
        return True

    def _give_up(self, first: str) -> None:
        """Undo the second halves of acts whose first halves are about to be given up."""
        for pair in [pair for pair in reversed(self._pairs) if pair.first == first and pair.done]:
            self._step(pair, undo=True)
            self._pairs.remove(pair)

    def _forget(self, gone: str) -> None:
        self._heard.discard(gone)
        self._pairs = [pair for pair in self._pairs if gone not in (pair.first, pair.second)]


@dataclass
class _Pair:
    """A step in a second layer that goes and comes with the step in the first one."""

    first: str
    """Id of the first layer."""
    second: str
    """Id of the second layer."""
    title: str
    """What the step is called in both."""
    done: bool = True


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

    failed = pyqtSignal(str)
    """A sentence on a corridor that could not be measured; it is saved as it is."""

    def __init__(
        self,
        layer: QgsVectorLayer,
        derive: Callable[[QgsFeature], Mapping[str, Any]],
        word: Callable[[NeaspecError], str],
    ) -> None:
        """Listen to a layer of corridors; derive: returns the derived columns of a feature; word: words a trouble."""
        super().__init__()
        self._layer, self._derive, self._word = layer, derive, word
        layer.beforeCommitChanges.connect(self._refresh)

    def stop(self) -> None:
        """Listen no more."""
        self._layer.beforeCommitChanges.disconnect(self._refresh)

    def refresh(self, numbers: Iterable[int]) -> None:
        """Measure some corridors anew, in a step of undo of its own."""
        self._measure(numbers)

    def _refresh(self, *_stop: Any) -> None:
        buffer = self._layer.editBuffer()
        if buffer is not None:
            self._measure(set(buffer.changedGeometries()) | set(buffer.addedFeatures()))

    def _measure(self, numbers: Iterable[int]) -> None:
        wanted = list(numbers)
        for feature in list(self._layer.getFeatures(wanted)) if wanted else []:
            try:
                values = self._derive(feature)
            except NeaspecError as trouble:
                self.failed.emit(self._word(trouble))
                continue
            named = {name: value for name, value in values.items() if self._layer.fields().indexOf(name) >= 0}
            if any(feature[name] != value for name, value in named.items()):
                change(self._layer, feature.id(), named)


class AxisWatch(QObject):
    """Tells of corridors whose centreline was changed in editing, just before that is saved."""

    def __init__(self, layer: QgsVectorLayer, tell: Callable[[Sequence[str]], None]) -> None:
        """Listen to a layer of centrelines; tell: takes the uuids of their corridors."""
        super().__init__()
        self._layer, self._tell = layer, tell
        layer.beforeCommitChanges.connect(self._look)

    def stop(self) -> None:
        """Listen no more."""
        self._layer.beforeCommitChanges.disconnect(self._look)

    def _look(self, *_stop: Any) -> None:
        buffer = self._layer.editBuffer()
        changed = list(buffer.changedGeometries()) if buffer is not None else []
        if changed:
            self._tell([str(one["corridor_uuid"]) for one in self._layer.getFeatures(changed)])
