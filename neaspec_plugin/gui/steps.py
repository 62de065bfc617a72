"""The list of the job's steps, each with its state in words and as an icon."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from neaspec_plugin import paths
from neaspec_plugin.bridge.language import translate

_NAME, _STATE = 0, 1
_MOST_ROWS = 12
_MARGIN = 12
"""Pixels beside a name."""
_BETWEEN = 3
"""Pixels between two rows."""


class StepState(Enum):
    """How far a step is; the value names its icon."""

    NOT_YET = "state_not_yet"
    RUNNING = "state_running"
    DONE = "state_done"
    FAILED = "state_failed"
    STOPPED = "state_stopped"

    def text(self) -> str:
        """Return the state in words."""
        return {
            StepState.NOT_YET: lambda: translate("Dock", "not yet"),
            StepState.RUNNING: lambda: translate("Dock", "running"),
            StepState.DONE: lambda: translate("Dock", "done"),
            StepState.FAILED: lambda: translate("Dock", "failed"),
            StepState.STOPPED: lambda: translate("Dock", "stopped"),
        }[self]()


def icon(name: str) -> QIcon:
    """Return one of the plugin's own icons."""
    return QIcon(str(paths.RESOURCES / "icons" / f"{name}.svg"))


class StepList(QTreeWidget):
    """The steps by their number; choosing one with mouse or keyboard emits `chosen(row)`."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setIconSize(QSize(16, 16))
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_STATE, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._choose)

    def show_steps(self, titles: Sequence[str], states: Sequence[StepState]) -> None:
        """Show the steps anew in the spoken language, keeping the chosen one."""
        row = self.row()
        self.blockSignals(True)
        self.clear()
        self.setHeaderLabels([translate("Dock", "Step"), translate("Dock", "State")])
        self.setAccessibleName(translate("Dock", "Steps of the assessment"))
        for number, (title, state) in enumerate(zip(titles, states), start=1):
            item = QTreeWidgetItem([f"{number}. {title}", ""])
            item.setToolTip(_NAME, title)
            self.addTopLevelItem(item)
            self._set(item, state)
        self._fit_rows()
        self.setCurrentItem(self.topLevelItem(max(row, 0)))
        self.blockSignals(False)

    def set_state(self, row: int, state: StepState) -> None:
        """Show how far a step is."""
        item = self.topLevelItem(row)
        if item is not None:
            self._set(item, state)

    def row(self) -> int:
        """Return the number of the chosen row, from 0; -1 where none is."""
        return self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() else -1

    def sizeHint(self) -> QSize:
        """Return the height of all rows, so that usually none is hidden."""
        rows = min(max(self.topLevelItemCount(), 3), _MOST_ROWS)
        height = self.header().sizeHint().height() + rows * max(self.sizeHintForRow(0), 16) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give long names the lines they need at the new width."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make each row as high as its name needs: a tree view breaks lines but leaves the rows as they are."""
        width = self.columnWidth(_NAME) - _MARGIN
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            flags = int(Qt.TextFlag.TextWordWrap)
            text = self.fontMetrics().boundingRect(QRect(0, 0, max(width, 1), 0), flags, item.text(_NAME))
            item.setSizeHint(_NAME, QSize(0, text.height() + _BETWEEN))
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def _set(self, item: QTreeWidgetItem, state: StepState) -> None:
        item.setText(_STATE, state.text())
        item.setIcon(_STATE, icon(state.value))

    def _choose(self, item: Optional[QTreeWidgetItem]) -> None:
        if item is not None:
            self.chosen.emit(self.indexOfTopLevelItem(item))
