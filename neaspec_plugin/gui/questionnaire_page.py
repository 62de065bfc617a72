"""The page of the questionnaire: who answers what about which unit, the form of the visit, what can be done with it."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import definitions
from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge.language import date_format, label, translate
from neaspec_plugin.bridge.layers import is_null
from neaspec_plugin.core.consensus import CONSENSUS
from neaspec_plugin.gui import theirs
from neaspec_plugin.gui.definitions import DefinitionBox
from neaspec_plugin.gui.help import HelpButton
from neaspec_plugin.gui.layers import LayerBox
from neaspec_plugin.gui.tooltexts import plain
from neaspec_plugin.gui.visitform import VisitForm

_ROLES = ("assessor-A", "assessor-B", "assessor-C", "assessor-D")
_CODE = "code"


class QuestionnairePage(QWidget):
    """Widgets only; `unit_chosen` tells that another visit is wanted, `day_chosen` that one of another day is."""

    unit_chosen = pyqtSignal()
    day_chosen = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self._units: dict[str, QgsFeature] = {}
        self._build()
        self.layer.layerChanged.connect(self._list_fields)
        self.field.fieldChanged.connect(self._list_units)
        self.units.activated.connect(self._choose)
        self.day.editingFinished.connect(self.day_chosen)
        self.folder.fileChanged.connect(self._choose)
        self.protocol.chosen.connect(self._choose)
        self.roles.activated.connect(self._choose)
        self.roles.lineEdit().editingFinished.connect(self._choose)
        self.fold.toggled.connect(self._fold)
        self._list_fields()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language."""
        self.fold.setText(translate("Questionnaire", "Assessment"))
        for name, text in (
            ("protocol", translate("Parameters", "Protocol")),
            ("folder", translate("Questionnaire", "Folder of the &answers")),
            ("roles", translate("Questionnaire", "Your &role, never your name")),
            ("layer", translate("Questionnaire", "&Layer of sites or corridors")),
            ("field", translate("Assessment", "Field with the unit's code")),
            ("units", translate("Questionnaire", "&Unit")),
            ("day", translate("Questionnaire", "&Date of the visit")),
        ):
            self._labels[name].setText(text)
        self.day.setDisplayFormat(date_format())
        self.roles.setItemText(self.roles.findData(CONSENSUS), translate("Questionnaire", "consensus, at the talk"))
        self.pick.setText(translate("Questionnaire", "On the map"))
        self.pick.setToolTip(translate("Questionnaire", "Then click a unit on the map."))
        self.copy.setText(translate("Questionnaire", "&Copy from the last visit"))
        self.finish.setText(translate("Questionnaire", "&Finish the visit"))
        self.measure.setText(translate("Questionnaire", "&Measure from the maps …"))
        self.score.setText(translate("Questionnaire", "&Score all visits …"))
        self.more.setText(translate("Questionnaire", "More"))
        self.measures.setText(translate("Questionnaire", "Control measures of this unit …"))
        self.agreement.setText(translate("Agreement", "Report the agreement of assessors"))
        self.paper.setText(translate("Paper", "Print the protocol as a form"))
        self.exercise.setText(translate("Training", "Print an exercise"))
        self.students.setText(translate("Training", "Compare a class with the reference"))
        theirs.name(self.folder, plain(self._labels["folder"].text()))
        self.protocol.retranslate(definitions.protocols())
        self.help.retranslate()
        code = self.unit_code()
        self._list_units()
        self.units.setCurrentIndex(self.units.findData(code))
        self.form.retranslate()

    def role(self) -> str:
        """Return the role of the assessor."""
        row = self.roles.findText(self.roles.currentText())
        return str(self.roles.itemData(row)) if row >= 0 else self.roles.currentText().strip()

    def show_role(self, role: str) -> None:
        """Show a role."""
        row = self.roles.findData(role)
        if row >= 0:
            self.roles.setCurrentIndex(row)
        else:
            self.roles.setEditText(role)

    def unit_code(self) -> str:
        """Return the code of the chosen unit; empty where none is."""
        return str(self.units.currentData() or "")

    def unit(self) -> Optional[QgsFeature]:
        """Return the chosen unit."""
        return self._units.get(self.unit_code())

    def choose_unit(self, code: str) -> bool:
        """Choose a unit by its code; tell whether there is one."""
        row = self.units.findData(code)
        if row < 0:
            return False
        self.units.setCurrentIndex(row)
        self.unit_chosen.emit()
        return True

    def show_date(self, day: QDate) -> None:
        """Show the day of the visit."""
        self.day.setDate(day)

    def enable(self, open_: bool, known: bool, copyable: bool) -> None:
        """Enable what can be done: with an open visit, with a known assessor, with a former visit."""
        self.finish.setEnabled(open_)
        self.copy.setEnabled(copyable)
        units = self.layer.currentLayer() is not None
        self.measure.setEnabled(known and units)
        self.score.setEnabled(known and units)
        self.agreement.setEnabled(known)
        self.measures.setEnabled(open_)

    def _list_fields(self, _layer: object = None) -> None:
        layer = self.layer.currentLayer()
        self.field.setLayer(layer)
        if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField(_CODE) >= 0:
            self.field.setField(_CODE)
        self._list_units()

    def _list_units(self, _field: object = None) -> None:
        """Offer the units of the layer by code and name; none is chosen."""
        layer, field = self.layer.currentLayer(), self.field.currentField()
        self.units.clear()
        self._units = {}
        if isinstance(layer, QgsVectorLayer) and field:
            found = {str(each[field]).strip(): each for each in layer.getFeatures() if not is_null(each[field])}
            self._units = dict(sorted(found.items()))
        for code, unit in self._units.items():
            self.units.addItem(_title(code, unit), code)
        self.units.setCurrentIndex(-1)
        self.pick.setEnabled(bool(self._units))

    def _choose(self, *_: object) -> None:
        self.unit_chosen.emit()

    def _fold(self, shown: bool) -> None:
        self.head.setVisible(shown)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)

    def _build(self) -> None:
        self.protocol, self.folder = DefinitionBox(definitions.protocols()), QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.roles, self.layer, self.field = QComboBox(), LayerBox(["polygon"]), QgsFieldComboBox()
        self.roles.setEditable(True)
        self.roles.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for role in (*_ROLES, CONSENSUS):
            self.roles.addItem(role, role)
        self.units, self.day = QComboBox(), QDateEdit(QDate.currentDate())
        self.units.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.day.setCalendarPopup(True)
        self.pick = QToolButton()
        self.pick.setCheckable(True)
        self.form, self.state = VisitForm(), QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy, self.finish, self.measure, self.score = (QPushButton() for _ in range(4))
        self.more, self.help = QPushButton(), HelpButton(lambda: pages.ASSESSMENT)
        self.measures, self.agreement, self.paper, self.exercise, self.students = (QAction(self) for _ in range(5))
        menu = QMenu(self.more)
        menu.addActions([self.measures, self.agreement, self.paper, self.exercise, self.students])
        self.more.setMenu(menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        self._add_head(layout)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.state)
        for pair in ((self.copy, self.finish), (self.measure, self.score)):
            row = QHBoxLayout()
            for button in pair:
                row.addWidget(button)
            layout.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(self.more, 1)
        row.addWidget(self.help)
        layout.addLayout(row)

    def _add_head(self, layout: QVBoxLayout) -> None:
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setChecked(True)
        self.fold.setAutoRaise(True)
        self.fold.setArrowType(Qt.ArrowType.DownArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout.addWidget(self.fold)
        self.head = QWidget()
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout(self.head)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, name in enumerate(("protocol", "folder", "roles", "layer", "field")):
            self._add_row(grid, number, name)
        layout.addWidget(self.head)
        below = QGridLayout()
        self._add_row(below, 0, "units")
        below.addWidget(self.pick, 0, 2)
        self._add_row(below, 1, "day")
        layout.addLayout(below)

    def _add_row(self, grid: QGridLayout, number: int, name: str) -> None:
        widget = getattr(self, name)
        self._labels[name] = QLabel()
        self._labels[name].setBuddy(widget)
        self._labels[name].setWordWrap(True)
        grid.addWidget(self._labels[name], number, 0)
        grid.addWidget(widget, number, 1)
        grid.setColumnStretch(1, 1)


def _title(code: str, unit: QgsFeature) -> str:
    """Return code and name of a unit, the name in the spoken language where there is one."""
    names = unit.fields().names()
    worded = {name[5:]: str(unit[name]) for name in names if name.startswith("name_") and not is_null(unit[name])}
    plain = str(unit["name"]) if "name" in names and not is_null(unit["name"]) else ""
    name = label(worded) or plain
    return f"{code} · {name}" if name and name != code else code
