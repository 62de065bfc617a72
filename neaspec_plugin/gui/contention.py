"""The conflicts with their sides side by side: office, author, time, value; one of each may be ticked.

A tree shows plain text, so that no name that came with a package is ever taken for HTML.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from neaspec_plugin.bridge.exchange import Contention
from neaspec_plugin.bridge.language import translate

_CHANGE = Qt.ItemDataRole.UserRole
_VALUE, _OFFICE, _AUTHOR, _TIME = range(4)
_NARROWEST, _WIDEST = 130, 220
"""Width of the column of values, pixels."""
_LONGEST = 200
"""Characters of a value that are shown; the whole stands in its tool tip."""


class ContentionTree(QTreeWidget):
    """Conflicts, each with its sides; `chosen` tells that a tick was set or taken away."""

    chosen = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Make an empty tree."""
        super().__init__(parent)
        self.setObjectName("NeaspecContentions")
        self._shown: Sequence[Contention] = ()
        self.setColumnCount(4)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.itemChanged.connect(self._ticked)

    def show_contentions(self, contentions: Sequence[Contention]) -> None:
        """Show conflicts anew, nothing chosen."""
        self._shown = tuple(contentions)
        self.blockSignals(True)
        self.clear()
        headers = (
            translate("Exchange", "Value"),
            translate("Exchange", "Office"),
            translate("Exchange", "Author"),
            translate("Exchange", "Time"),
        )
        self.setHeaderLabels(list(headers))
        self.setAccessibleName(translate("Exchange", "Conflicts"))
        for contention in self._shown:
            self._add(contention)
        self.expandAll()
        self._fit()
        self.blockSignals(False)
        self.chosen.emit()

    def choices(self) -> list[str]:
        """Return what is ticked, as the cells of the parameter CHOICES: table, uuid, column, id of the change."""
        cells: list[str] = []
        for number, contention in enumerate(self._shown):
            top = self.topLevelItem(number)
            for row in range(top.childCount()):
                if top.child(row).checkState(_VALUE) == Qt.CheckState.Checked:
                    change = str(top.child(row).data(_VALUE, _CHANGE))
                    cells += [contention.table, contention.uuid, contention.column, change]
        return cells

    def _fit(self) -> None:
        """Give the values the room they need first: they are what is compared."""
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)
        self.setColumnWidth(_VALUE, min(max(self.columnWidth(_VALUE), _NARROWEST), _WIDEST))

    def _add(self, contention: Contention) -> None:
        before = translate("Exchange", "before: {value}").format(value=contention.before)
        head = QTreeWidgetItem([f"{contention.title} ({contention.kind}; {contention.decides})"])
        head.setFirstColumnSpanned(True)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        head.setToolTip(_VALUE, _plain(f"{contention.uuid}\n{before}"))
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for word in contention.words:
            value = word.value if len(word.value) <= _LONGEST else word.value[:_LONGEST] + " …"
            author = "" if word.author == word.office else word.author  # what nobody filled in says nothing
            side = QTreeWidgetItem([value, word.office, author, word.when])
            side.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            side.setCheckState(_VALUE, Qt.CheckState.Unchecked)
            side.setData(_VALUE, _CHANGE, word.change)
            side.setToolTip(_VALUE, _plain(word.value))
            if word.shown:
                font = side.font(_VALUE)
                font.setBold(True)  # what the record shows until somebody decides
                side.setFont(_VALUE, font)
            head.addChild(side)

    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        """Let one tick of a conflict take away the others."""
        if item.parent() is not None and item.checkState(_VALUE) == Qt.CheckState.Checked:
            self.blockSignals(True)
            for row in range(item.parent().childCount()):
                other = item.parent().child(row)
                if other is not item:
                    other.setCheckState(_VALUE, Qt.CheckState.Unchecked)
            self.blockSignals(False)
        self.chosen.emit()


def _plain(text: str) -> str:
    """Return a text for a tool tip, which would take tags for HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text
