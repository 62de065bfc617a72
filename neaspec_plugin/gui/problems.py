"""The table of problems: filter by severity and country, a double click shows the place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import zones
from neaspec_plugin.bridge.language import in_order, label, translate

_ROW = Qt.ItemDataRole.UserRole
_RANK = {"error": 0, "warning": 1, "note": 2}
_COLOURS = {"error": "#B2182B", "warning": "#B35806", "note": "#2166AC"}


def severity_text(code: str) -> str:
    """Return a severity in words."""
    return {
        "error": lambda: translate("CheckCorridors", "error"),
        "warning": lambda: translate("CheckCorridors", "warning"),
        "note": lambda: translate("CheckCorridors", "note"),
    }.get(code, lambda: code)()


class ProblemTable(QWidget):
    """Problems as `neaspec:checkcorridors` tells them in PROBLEM_ROWS."""

    shown = pyqtSignal(dict)
    """The place of this problem is wanted: one row of PROBLEM_ROWS."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._rows: Sequence[Mapping[str, Any]] = ()
        self.severity, self.country, self.count = QComboBox(), QComboBox(), QLabel()
        self.severity.setObjectName("severity")
        self.country.setObjectName("country")
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.verticalHeader().setVisible(False)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        filters = QHBoxLayout()
        filters.addWidget(self.severity)
        filters.addWidget(self.country)
        filters.addWidget(self.count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(filters)
        layout.addWidget(self.table)
        for box in (self.severity, self.country):
            box.activated.connect(self._fill)
        self.table.itemDoubleClicked.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language; sentences stay as the check has worded them."""
        self.severity.setAccessibleName(translate("CheckCorridors", "Severity"))
        self.country.setAccessibleName(translate("CheckCorridors", "Country"))
        self.table.setAccessibleName(translate("CheckCorridors", "Problems of corridors"))
        self.table.setHorizontalHeaderLabels(
            [
                translate("CheckCorridors", "Severity"),
                translate("CheckCorridors", "Corridor"),
                translate("CheckCorridors", "Problem"),
            ]
        )
        self.show_rows(self._rows)

    def show_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these problems, the worst first; the filters stay as far as they still mean something."""
        self._rows = sorted(rows, key=lambda row: _RANK.get(str(row["severity"]), 9))
        severities = [code for code in _RANK if any(row["severity"] == code for row in self._rows)]
        found = {code for row in self._rows for code in str(row["countries"]).split("|") if code}
        countries = in_order(found, lambda code: label(zones.country_labels(code)))
        every = translate("CheckCorridors", "all severities")
        _offer(self.severity, [(every, ""), *((severity_text(code), code) for code in severities)])
        every = translate("CheckCorridors", "all countries")
        _offer(self.country, [(every, ""), *((label(zones.country_labels(code)), code) for code in countries)])
        self._fill()

    def visible_rows(self) -> list[Mapping[str, Any]]:
        """Return the problems that the filters let through."""
        severity, country = self.severity.currentData(), self.country.currentData()
        return [
            row
            for row in self._rows
            if (not severity or row["severity"] == severity)
            and (not country or country in str(row["countries"]).split("|"))
        ]

    def _fill(self, *_chosen: int) -> None:
        rows = self.visible_rows()
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            texts = (severity_text(str(row["severity"])), str(row["corridor"]), str(row["sentence"]))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(_ROW, dict(row))
                if column == 0:
                    item.setForeground(QColor(_COLOURS.get(str(row["severity"]), "#000000")))
                self.table.setItem(number, column, item)
        self.table.resizeRowsToContents()
        text = translate("CheckCorridors", "%n problem(s)", None, len(rows))
        self.count.setText(text)

    def _show(self, item: QTableWidgetItem) -> None:
        self.shown.emit(item.data(_ROW))


def _offer(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for text, code in choices:
        box.addItem(text, code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
