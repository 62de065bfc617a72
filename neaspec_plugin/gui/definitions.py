"""A choice among what ships (schemes, species, protocols, exercises) by its name, or the path of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from neaspec_plugin.bridge.language import translate


class DefinitionBox(QComboBox):
    """Shows the names of definitions and gives their codes; a path may be typed."""

    chosen = pyqtSignal()

    def __init__(self, offered: Sequence[tuple[str, str]], parent: Optional[QWidget] = None) -> None:
        """Offer definitions, pairs of code and name."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.retranslate(offered)
        # Bound methods, which PyQt holds weakly: a cycle through a lambda might be taken apart in another thread.
        self.activated.connect(self._tell)
        self.lineEdit().editingFinished.connect(self._tell)

    def retranslate(self, offered: Sequence[tuple[str, str]]) -> None:
        """Offer the definitions anew by their names in the spoken language; what is chosen or typed stays."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for code, name in offered:
            self.addItem(name, code)
        row = self.findData(kept)
        self.setCurrentIndex(max(row, 0))
        if kept and row < 0:
            self.setEditText(kept)
        self.blockSignals(False)
        self.lineEdit().setPlaceholderText(translate("Dock", "name, or path of your own file"))

    def _tell(self, *_row: int) -> None:
        self.chosen.emit()

    def value(self) -> str:
        """Return the code of the definition, or what was typed; empty where nothing is."""
        text = self.currentText().strip()
        row = self.findText(text)
        return str(self.itemData(row)) if row >= 0 else text

    def set_value(self, value: Any) -> None:
        """Show a definition by its code, or a path."""
        row = self.findData(value)
        if row >= 0:
            self.setCurrentIndex(row)
        else:
            self.setEditText("" if value is None else str(value))
        self.chosen.emit()
