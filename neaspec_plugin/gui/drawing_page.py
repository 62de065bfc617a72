"""The page for drawing corridors: a button for each tool, its options, the line that tells of the sketch."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import labels
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.gui.steps import icon
from neaspec_plugin.gui.tooltexts import TEXTS, plain

STEP_M = 100.0
"""m by which a key changes the width."""
_WIDTH_M = 4000.0


class DrawingPage(QWidget):
    """The widgets and their words; `Drawing` says what happens when they are used."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Build the page, without words."""
        super().__init__(parent)
        self._build()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language; what is filled in stays."""
        for name, action in self.actions_by_name.items():
            action.setText(TEXTS[name].name())
            action.setToolTip(plain(TEXTS[name].name()))
        self.width_label.setText(translate("Drawing", "&Width at the next vertex (m)"))
        self.kind_label.setText(translate("Drawing", "&Kind of barrier"))
        self.crossing_label.setText(translate("Drawing", "C&rossing structure"))
        self.unit_label.setText(translate("Drawing", "Len&gth of a unit (km)"))
        self.form.setText(translate("Drawing", "Fill &in the form after drawing"))
        for box, column in ((self.kind, "barrier_type"), (self.crossing, "crossing")):
            for row in range(box.count()):
                box.setItemText(row, labels.value_label("barrier", column, str(box.itemData(row))))

    def _build(self) -> None:
        self.actions_by_name = {name: self._action(name) for name in TEXTS}
        grid = QGridLayout()
        for number, action in enumerate(self.actions_by_name.values()):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, number, 0, 1, 2)
        self.width, self.unit = QDoubleSpinBox(), QDoubleSpinBox()
        self.width.setObjectName("width")
        self.width.setRange(1.0, 200_000.0)
        self.width.setDecimals(0)
        self.width.setSingleStep(STEP_M)
        self.width.setValue(_WIDTH_M)
        self.unit.setRange(0.1, 1000.0)
        self.unit.setDecimals(1)
        self.unit.setValue(5.0)
        self.kind, self.crossing = QComboBox(), QComboBox()
        for box, column in ((self.kind, "barrier_type"), (self.crossing, "crossing")):
            for code in labels.value_labels("barrier", column):
                box.addItem(code, code)
        self.width_label, self.kind_label, self.crossing_label, self.unit_label = QLabel(), QLabel(), QLabel(), QLabel()
        options = (
            (self.width_label, self.width),
            (self.kind_label, self.kind),
            (self.crossing_label, self.crossing),
            (self.unit_label, self.unit),
        )
        for row, (text, widget) in enumerate(options, start=len(TEXTS)):
            text.setBuddy(widget)
            text.setWordWrap(True)
            grid.addWidget(text, row, 0)
            grid.addWidget(widget, row, 1)
        self.form, self.line = QCheckBox(), QLabel()
        self.form.setChecked(True)
        self.line.setObjectName("sketch")
        self.line.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self.form)
        layout.addWidget(self.line)
        layout.addStretch(1)

    def _action(self, name: str) -> QAction:
        action = QAction(icon(TEXTS[name].icon), "", self)
        action.setObjectName(f"NeaspecTool_{name}")
        action.setCheckable(True)
        return action
