"""The table that maps layers of the project to the pressures of a scheme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import NULL, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import labels, mapping
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.mapping import Mapped
from neaspec_plugin.core.disturbance import Scheme
from neaspec_plugin.core.pressure import GEOMETRY, Pressure
from neaspec_plugin.gui.layers import LayerBox

_PRESSURE, _LAYER, _FIELD = range(3)
_CODE = Qt.ItemDataRole.UserRole
_EDITABLE = Qt.ItemFlag.ItemIsEditable
_MOST_ROWS = 9
"""Rows that are seen without scrolling."""
_WIDEST_NAME = 150
"""Width of the column of names, pixels; longer ones take a second line."""


class PressureLayerBox(LayerBox):
    """Layers that fit a pressure."""

    def __init__(self, pressure: Pressure, field: QComboBox) -> None:
        """Offer the project's layers of the pressure's geometries, and none; `field` is the box beside it."""
        super().__init__(GEOMETRY[pressure.geometry])
        self.code, self.field = pressure.code, field


class PressureTable(QWidget):
    """A row for each pressure of the scheme: its layer, and the field or classes that say more."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: Optional[QWidget] = None) -> None:
        """Make an empty table; `set_scheme` fills it."""
        super().__init__(parent)
        self._project = project
        self._scheme: Optional[Scheme] = None
        self._name = ""
        self._filling = False
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels(
            [
                translate("Disturbance", "Pressure"),
                translate("Disturbance", "Layer"),
                translate("Disturbance", "Field or classes"),
            ]
        )
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_PRESSURE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_LAYER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_FIELD, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.suggest = QPushButton(translate("Disturbance", "Suggest layers"))
        self.suggest.setToolTip(translate("Disturbance", "Choose layers whose names say which pressure they show."))
        self.more = QPushButton(translate("Disturbance", "Another layer for this pressure"))
        project.readProject.connect(self._read_again)
        self.suggest.clicked.connect(self.take_suggestions)
        self.more.clicked.connect(self._add_below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.suggest)  # below each other: side by side they are too wide in Mongolian
        layout.addWidget(self.more)

    def set_scheme(self, name: str) -> None:
        """Show the pressures of a scheme with what the project remembers of it, else with suggestions."""
        scheme = mapping.scheme_of(name)
        if scheme is None or name == self._name:
            return
        self._scheme, self._name = scheme, name
        kept = mapping.remembered(self._project, name)
        self.fill(mapping.suggested(scheme, self._project) if kept is None else kept)

    def _read_again(self, *_document: Any) -> None:
        """Show what the project that was just opened remembers."""
        name, self._name = self._name, ""
        self.set_scheme(name)

    def fill(self, rows: Sequence[Mapped]) -> None:
        """Show rows: each pressure of the scheme has one at least. The project remembers only what the user chooses."""
        if self._scheme is None:
            return
        self._filling = True
        self.table.setRowCount(0)
        for code in self._scheme.pressures:
            for row in [one for one in rows if one.pressure == code] or [Mapped(code, "")]:
                self._add(self.table.rowCount(), row)
        self._filling = False
        self._fit()
        self.changed.emit()

    def take_suggestions(self) -> None:
        """Fill the empty rows with layers whose names fit; what was chosen stays."""
        if self._scheme is None:
            return
        offered = {one.pressure: one for one in mapping.suggested(self._scheme, self._project)}
        self.fill([offered.get(one.pressure, one) if not one.layer else one for one in self._rows()])
        self._keep()

    def rows(self) -> list[Mapped]:
        """Return the rows that have a layer."""
        return [one for one in self._rows() if one.layer]

    def value(self) -> list[str]:
        """Return the cells as the parameter takes them."""
        return [cell for one in self.rows() for cell in (one.pressure, one.layer, one.field)]

    def set_value(self, cells: Sequence[Any]) -> None:
        """Show the cells of the parameter."""
        parts = [
            ["" if cell in (None, NULL) else str(cell) for cell in cells[at : at + 3]] for at in range(0, len(cells), 3)
        ]
        rows = [Mapped(*(part + ["", ""])[:3]) for part in parts if part[0]]
        if rows:
            self.fill(rows)

    def _rows(self) -> list[Mapped]:
        found = []
        for row in range(self.table.rowCount()):
            code = self.table.item(row, _PRESSURE).data(_CODE)
            layer, field = (self.table.cellWidget(row, column) for column in (_LAYER, _FIELD))
            found.append(Mapped(code, layer.value(), field.currentText().strip()))
        return found

    def _add(self, row: int, mapped: Mapped) -> None:
        """Insert a row with its boxes."""
        if self._scheme is None:
            return
        pressure = self._scheme.pressures[mapped.pressure]
        self.table.insertRow(row)
        item = QTableWidgetItem(label(pressure.label))
        item.setData(_CODE, pressure.code)
        item.setFlags(item.flags() & ~_EDITABLE)
        item.setToolTip(_about(pressure))
        self.table.setItem(row, _PRESSURE, item)
        field = QComboBox()
        layer = PressureLayerBox(pressure, field)
        field.setEditable(True)
        field.setMinimumContentsLength(7)
        for box, name in (
            (layer, translate("Disturbance", "Layer")),
            (field, translate("Disturbance", "Field or classes")),
        ):
            box.setAccessibleName(f"{item.text()}: {name}")
        layer.set_value(mapped.layer, self._project)
        _offer_fields(field, layer.currentLayer(), mapped.field)
        self.table.setCellWidget(row, _LAYER, layer)
        self.table.setCellWidget(row, _FIELD, field)
        # Bound methods, which PyQt holds weakly: a cycle through a lambda might be taken apart in another thread.
        layer.layerChanged.connect(self._layer_changed)
        field.currentTextChanged.connect(self._say)
        # Those below come of the user alone, not of layers that come and go with their project.
        layer.activated.connect(self._keep)
        field.activated.connect(self._keep)
        field.lineEdit().textEdited.connect(self._keep)

    def _layer_changed(self, layer: Optional[QgsMapLayer]) -> None:
        """Offer the fields of the layer now chosen, the likeliest first."""
        box = self.sender()
        if self._scheme is not None and isinstance(box, PressureLayerBox):
            _offer_fields(box.field, layer, mapping.likely_field(self._scheme, box.code, layer))
        self._say()

    def _say(self, *_text: Any) -> None:
        """Tell that the cells have changed."""
        if not self._filling:
            self.changed.emit()

    def _add_below(self) -> None:
        """Add a row for another layer of the pressure in the current row."""
        row = max(self.table.currentRow(), 0)
        if self.table.rowCount():
            self._add(row + 1, Mapped(self.table.item(row, _PRESSURE).data(_CODE), ""))
            self._fit()

    def _keep(self, *_what: Any) -> None:
        """Remember the rows, which the user has changed, in the project."""
        mapping.remember(self._project, self._name, self.rows())

    def _fit(self) -> None:
        """Make the table as high as its rows, so that none hides, and so wide that no title is cut."""
        height = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        header = self.table.horizontalHeader()
        name = max(header.sectionSizeHint(_PRESSURE), min(self.table.sizeHintForColumn(_PRESSURE), _WIDEST_NAME))
        self.table.setColumnWidth(_PRESSURE, name)
        for row in range(self.table.rowCount()):
            lines = max(self.table.sizeHintForRow(row), self.table.cellWidget(row, _LAYER).sizeHint().height() + 2)
            self.table.setRowHeight(row, lines)
            height += lines if row < _MOST_ROWS else 0
        self.table.setFixedHeight(height)
        header.setMinimumSectionSize(header.sectionSizeHint(_LAYER))
        beside = self.table.verticalScrollBar().sizeHint().width() + 2 * self.table.frameWidth()
        field = max(header.sectionSizeHint(_FIELD), self.table.sizeHintForColumn(_FIELD))
        self.table.setMinimumWidth(name + header.sectionSizeHint(_LAYER) + field + beside)


def _offer_fields(box: QComboBox, layer: Optional[QgsMapLayer], chosen: str) -> None:
    """Offer the fields of a vector layer; for a raster class codes are typed."""
    box.blockSignals(True)
    box.clear()
    if isinstance(layer, QgsVectorLayer):
        box.addItems(["", *layer.fields().names()])
    box.lineEdit().setPlaceholderText("" if isinstance(layer, QgsVectorLayer) else "40; 50")
    box.setEditText(chosen)
    box.blockSignals(False)


def _about(pressure: Pressure) -> str:
    """Return where the numbers of a pressure come from, and whether they are published."""
    text = translate("Disturbance", "{source} ({mark})").format(
        source=labels.source(pressure.source), mark=mapping.mark(pressure.mark)
    )
    return text if not pressure.field else f"{text}\n{pressure.field}"
