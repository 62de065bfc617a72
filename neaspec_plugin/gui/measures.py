"""The control measures of one unit: what is done about each pressure, by whom, until when; saved at each change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import controlmeasures
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.core.controlmeasures import ControlMeasure
from neaspec_plugin.core.protocol import Protocol

_SIZE = (760, 320)
_PRESSURE, _MEASURE, _AUTHORITY, _DEADLINE, _STATUS = range(5)
_TYPED = {_MEASURE: "measure", _AUTHORITY: "authority", _DEADLINE: "deadline"}


class MeasuresDialog(QDialog):
    """One row for each pressure that needs a measure or has one; `changed` gives the measures of the unit."""

    changed = pyqtSignal(list)

    def __init__(
        self,
        protocol: Protocol,
        unit_code: str,
        pressures: Sequence[str],
        held: Sequence[ControlMeasure],
        parent: Optional[QWidget] = None,
    ) -> None:
        """Show the pressures by their codes with the measures that are known of the unit."""
        super().__init__(parent)
        self.setLocale(locale())
        self.setObjectName("NeaspecMeasures")
        self.setWindowTitle(translate("Questionnaire", "Control measures: {unit}").format(unit=unit_code))
        self.resize(*_SIZE)
        self._unit = unit_code
        known = {one.pressure: one for one in held}
        self._pressures = list(dict.fromkeys([*pressures, *known]))
        self.table, self.line = QTableWidget(len(self._pressures), 5), QLabel()
        self.statuses: list[QComboBox] = []
        self.line.setWordWrap(True)
        self.table.setHorizontalHeaderLabels(controlmeasures.titles())
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        for column in range(self.table.columnCount()):  # two columns of sentences share what titles and choices leave
            wide = QHeaderView.ResizeMode.Stretch if column < 2 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, wide)
        for row, code in enumerate(self._pressures):
            self._fill(row, protocol, code, known.get(code))
        about = QLabel(controlmeasures.about(protocol, bool(self._pressures)))
        about.setWordWrap(True)
        close = QPushButton(translate("Questionnaire", "Close"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        for widget in (about, self.table, self.line, close):
            layout.addWidget(widget)
        self.table.itemChanged.connect(self._tell)

    def measures(self) -> list[ControlMeasure]:
        """Return the measures of which anything is filled in."""
        found = []
        for row, code in enumerate(self._pressures):
            typed = {name: self.table.item(row, column).text().strip() for column, name in _TYPED.items()}
            status = str(self.statuses[row].currentData() or "")
            if any(typed.values()) or status:
                found.append(ControlMeasure(self._unit, code, **typed, status=status))
        return found

    def _fill(self, row: int, protocol: Protocol, code: str, held: Optional[ControlMeasure]) -> None:
        name = QTableWidgetItem(controlmeasures.pressure_name(protocol, code))
        name.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(row, _PRESSURE, name)
        for column, field in _TYPED.items():
            self.table.setItem(row, column, QTableWidgetItem(getattr(held, field) if held else ""))
        box = QComboBox()
        box.setAccessibleName(controlmeasures.titles()[_STATUS])
        for value, text in controlmeasures.statuses():
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(held.status if held else ""), 0))
        box.activated.connect(self._tell)
        self.table.setCellWidget(row, _STATUS, box)
        self.statuses.append(box)

    def _tell(self, *_: object) -> None:
        found = self.measures()
        self.line.setText(controlmeasures.faults(found))
        self.changed.emit(found)
