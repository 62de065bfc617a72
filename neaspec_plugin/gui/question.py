"""One question of the questionnaire: its answer with an optional range, remarks, photos and help."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import questionnaire
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core.answer import Answer, Reading
from neaspec_plugin.core.protocol import FACTORS, Indicator, Protocol

_PICTURE = QSize(324, 90)
"""Greatest size of a picture in a help, pixels."""
_REMOVE = "remove:"
_SHORTEST = 12
"""Characters of an answer that a narrow dock shows at least."""
_END = 4
"""Those of the lowest and the highest answer, which stand side by side."""


class ChoiceBox(QComboBox):
    """Answers of a scale, none of them chosen at first; the wheel scrolls the page and changes nothing."""

    def __init__(self, name: str, offered: Sequence[tuple[object, str]], shortest: int = _SHORTEST) -> None:
        """Offer answers, pairs of value and text."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(shortest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem(translate("Questionnaire", "– no answer –"), None)
        for value, text in offered:
            self.addItem(text, value)
            self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def choose(self, value: object) -> None:
        """Show an answer; None shows that there is none."""
        self.setCurrentIndex(max(self.findData(value), 0))


class ReadingRow(QWidget):
    """An answer on an ordered scale, with the lowest and highest that are possible where the assessor is not sure."""

    changed = pyqtSignal()

    def __init__(self, name: str, offered: Sequence[tuple[object, str]]) -> None:
        """Offer answers, pairs of number and text."""
        super().__init__()
        self.value = ChoiceBox(name, offered)
        lowest, highest = translate("Questionnaire", "lowest"), translate("Questionnaire", "highest")
        self.low = ChoiceBox(f"{name}, {lowest}", offered, _END)
        self.high = ChoiceBox(f"{name}, {highest}", offered, _END)
        self.ranged = QToolButton()
        self.ranged.setText(translate("Questionnaire", "range"))
        self.ranged.setToolTip(translate("Questionnaire", "Not sure? Give the lowest and the highest answer possible."))
        self.ranged.setCheckable(True)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.value, 1)
        top.addWidget(self.ranged)
        self._ends = QWidget()
        for text, box in ((lowest, self.low), (highest, self.high)):
            below.addWidget(QLabel(text))
            below.addWidget(box, 1)
        below.setContentsMargins(0, 0, 0, 0)
        self._ends.setLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._ends)
        self._ends.hide()
        self.ranged.toggled.connect(self._show_ends)
        for box in (self.value, self.low, self.high):
            box.activated.connect(self._answer)

    def reading(self) -> Optional[Reading]:
        """Return the answer with its range; None where there is none."""
        value = self.value.currentData()
        if value is None:
            return None
        low, high = self.low.currentData(), self.high.currentData()
        sure = not self.ranged.isChecked()
        return Reading(
            float(value),
            float(value if sure or low is None else min(low, value)),
            float(value if sure or high is None else max(high, value)),
        )

    def show_reading(self, reading: Optional[Reading]) -> None:
        """Show an answer."""
        self.value.choose(None if reading is None else int(reading.value))
        unsure = reading is not None and reading.lo != reading.hi
        self.low.choose(int(reading.lo) if reading is not None and unsure else None)
        self.high.choose(int(reading.hi) if reading is not None and unsure else None)
        self.ranged.blockSignals(True)
        self.ranged.setChecked(unsure)
        self.ranged.blockSignals(False)
        self._ends.setVisible(unsure)

    def _show_ends(self, shown: bool) -> None:
        self._ends.setVisible(shown)
        for box in (self.low, self.high):
            box.choose(self.value.currentData() if shown else None)
        self.changed.emit()

    def _answer(self, _row: int) -> None:
        """Let the range follow the answer: its lowest end lies never above it, its highest never below."""
        reading = self.reading()
        if self.ranged.isChecked() and reading is not None:
            self.low.choose(int(reading.lo))
            self.high.choose(int(reading.hi))
        self.changed.emit()


class Question(QGroupBox):
    """One indicator of the protocol; `answered` tells its code and the fields of its answer that changed."""

    answered = pyqtSignal(str, dict)
    photo_wanted = pyqtSignal(str)
    photo_shown = pyqtSignal(str)

    def __init__(self, protocol: Protocol, indicator: Indicator, parent: Optional[QWidget] = None) -> None:
        """Build the widgets for the kind of the indicator."""
        super().__init__(questionnaire.question(indicator), parent)
        self.setObjectName(indicator.code)
        self.indicator = indicator
        self._protocol = protocol
        self.rows: dict[str, ReadingRow] = {}
        self.choice: Optional[ChoiceBox] = None
        self.line: Optional[QLineEdit] = None
        self.said, self.impact, self.fault = QLabel(), QLabel(), QLabel()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for text in (self.said, self.impact, self.fault):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.hide()
            layout.addWidget(text)
        self._add_answer(form)
        if indicator.kind != "gis":
            self._add_notes(form, layout)
        self._add_help(layout)

    def show_answer(self, answer: Optional[Answer]) -> None:
        """Show an answer of a draft; nothing is told to anybody."""
        readings = answer.readings if answer else {}
        for name, row in self.rows.items():
            row.show_reading(readings.get(name))
        if self.choice is not None:
            self.choice.choose(answer.choice if answer and answer.choice else None)
        if self.line is not None and not self.line.hasFocus():
            self.line.setText(questionnaire.editable(readings["value"].value) if "value" in readings else "")
        if self.indicator.kind != "gis":
            if not self.remarks.hasFocus():
                self.remarks.setText(answer.remarks if answer else "")
            self._show_photos(answer.photos if answer else ())

    def show_measured(self, value: Optional[float]) -> None:
        """Show what the maps say."""
        if self.indicator.kind == "gis":
            _say(self.impact, questionnaire.measured(self.indicator, value))

    def show_impact(self, text: str) -> None:
        """Show how the impact of a pressure comes about."""
        if self.indicator.kind == "pressure":
            _say(self.impact, text)

    def show_said(self, text: str) -> None:
        """Show what the assessors answered, for the talk."""
        _say(self.said, text)

    def _add_answer(self, form: QFormLayout) -> None:
        indicator, protocol = self.indicator, self._protocol
        if indicator.kind == "pressure":
            for name in FACTORS:
                row = ReadingRow(questionnaire.factor(protocol, name), questionnaire.choices(protocol.scales[name]))
                self._add_row(form, name, questionnaire.factor(protocol, name), row)
        elif indicator.kind == "scale":
            row = ReadingRow(questionnaire.question(indicator), questionnaire.choices(protocol.scales[indicator.scale]))
            self._add_row(form, "value", translate("Questionnaire", "Answer"), row)
        elif indicator.kind == "choice":
            offered = questionnaire.choices(protocol.scales[indicator.scale])
            self.choice = ChoiceBox(questionnaire.question(indicator), offered)
            self.choice.activated.connect(self._choose)
            form.addRow(translate("Questionnaire", "Answer"), self.choice)
        elif indicator.kind == "number":
            self.line = QLineEdit()
            self.line.setAccessibleName(questionnaire.question(indicator))
            self.line.textEdited.connect(self._type)
            form.addRow(translate("Questionnaire", "Answer"), self.line)

    def _add_row(self, form: QFormLayout, name: str, text: str, row: ReadingRow) -> None:
        self.rows[name] = row
        row.changed.connect(self._read)
        form.addRow(text, row)

    def _add_notes(self, form: QFormLayout, layout: QVBoxLayout) -> None:
        self.remarks = QLineEdit()
        self.remarks.setAccessibleName(translate("Questionnaire", "Remarks"))
        self.remarks.textEdited.connect(self._remark)
        form.addRow(translate("Questionnaire", "Remarks"), self.remarks)
        self.photos = QLabel()
        self.photos.setWordWrap(True)
        self.photos.setTextFormat(Qt.TextFormat.RichText)
        self.photos.linkActivated.connect(self._follow)
        self.photos.hide()
        self.add_photo = QPushButton(translate("Questionnaire", "Add a photo …"))
        self.add_photo.setFlat(True)
        self.add_photo.clicked.connect(self._want_photo)
        layout.addWidget(self.photos)
        line = QHBoxLayout()
        line.addWidget(self.add_photo)
        line.addStretch(1)
        layout.addLayout(line)

    def _add_help(self, layout: QVBoxLayout) -> None:
        self.help = QToolButton()
        self.help.setText(translate("Questionnaire", "Help"))
        self.help.setCheckable(True)
        self.help.setAutoRaise(True)
        self._text = QLabel(questionnaire.help_of(self._protocol, self.indicator))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.hide()
        layout.addWidget(self.help)
        layout.addWidget(self._text)
        self.help.toggled.connect(self._text.setVisible)
        for path in questionnaire.pictures(self.indicator):
            picture = QLabel()
            picture.setPixmap(QIcon(str(path)).pixmap(_PICTURE))
            picture.hide()
            layout.addWidget(picture)
            self.help.toggled.connect(picture.setVisible)

    def _read(self) -> None:
        found = {name: row.reading() for name, row in self.rows.items()}
        self._tell(readings={name: reading for name, reading in found.items() if reading is not None})

    def _choose(self, _row: int) -> None:
        if self.choice is not None:
            self._tell(choice=str(self.choice.currentData() or ""))

    def _type(self, text: str) -> None:
        value = questionnaire.typed(text)
        fits = value is not None and self.indicator.minimum <= value <= self.indicator.maximum
        _say(self.fault, questionnaire.not_a_number(self.indicator, text) if text.strip() and not fits else "")
        self._tell(readings={"value": Reading(value, value, value)} if fits and value is not None else {})

    def _remark(self, text: str) -> None:
        self._tell(remarks=text)

    def _want_photo(self) -> None:
        self.photo_wanted.emit(self.indicator.code)

    def _follow(self, target: str) -> None:
        """Show a photo, or take it out of the answer; its file stays."""
        if target.startswith(_REMOVE):
            self._tell(photos=tuple(path for path in self._held if path != target[len(_REMOVE) :]))
            self._show_photos([path for path in self._held if path != target[len(_REMOVE) :]])
        else:
            self.photo_shown.emit(target)

    def _show_photos(self, photos: Sequence[str]) -> None:
        self._held = tuple(photos)
        lines = [
            f"{questionnaire.link(path, Path(path).name)} {questionnaire.link(_REMOVE + path, '✕')}" for path in photos
        ]
        self.photos.setText("<br>".join(lines))
        self.photos.setVisible(bool(photos))

    def _tell(self, **changed: Any) -> None:
        self.answered.emit(self.indicator.code, changed)


def _say(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))
