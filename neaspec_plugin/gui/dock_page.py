"""The page of the job: language and folder for results, the steps, the form of one, how far its run is."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge.language import AUTO, LANGUAGES, translate
from neaspec_plugin.bridge.layout import disclaimer
from neaspec_plugin.gui import theirs
from neaspec_plugin.gui.column import Column
from neaspec_plugin.gui.help import HelpButton
from neaspec_plugin.gui.steps import StepList, icon

_WIDTH = 420


class JobPage(QgsDockWidget):
    """The widgets and their words; `JobDock` says what happens when they are used."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Build the page, without words, steps and form."""
        super().__init__(parent)
        self._build()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language."""
        self.setWindowTitle(translate("Dock", "NEASPEC assessment"))
        self.language_label.setText(translate("Dock", "Lan&guage"))
        self.language.setItemText(0, translate("Dock", "as in QGIS"))
        self.output_label.setText(translate("Dock", "&Folder for results"))
        self.output.setDialogTitle(translate("Dock", "Folder for results"))
        theirs.name(self.output, translate("Dock", "Folder for results"))
        self.load_training.setText(translate("Dock", "Load the &training area"))
        self.start.setText(translate("Dock", "&Run this step"))
        self.stop.setText(translate("Dock", "&Cancel"))
        self.footer.setText(disclaimer())
        self.help.retranslate()

    def subject(self) -> str:
        """Return which help page belongs to what is shown; `JobDock` knows the step."""
        return pages.START

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._build_head())
        layout.addWidget(self._build_middle(), 1)
        layout.addLayout(self._build_foot())
        self.setWidget(body)
        self.setMinimumWidth(_WIDTH)

    def _build_head(self) -> QGridLayout:
        grid = QGridLayout()
        self.language_label, self.language = QLabel(), QComboBox()
        for code, name in ((AUTO, ""), *LANGUAGES.items()):
            self.language.addItem(name, code)
        self.output_label, self.output = QLabel(), QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.load_training = QPushButton(icon("training_area"), "")
        self.help = HelpButton(self.subject)
        for label, widget in ((self.language_label, self.language), (self.output_label, self.output)):
            label.setBuddy(widget)
        self.output_label.setWordWrap(True)
        grid.addWidget(self.language_label, 0, 0)
        grid.addWidget(self.language, 0, 1)
        grid.addWidget(self.output_label, 1, 0)
        grid.addWidget(self.output, 1, 1)
        row = QHBoxLayout()
        row.addWidget(self.load_training, 1)
        row.addWidget(self.help)
        grid.addLayout(row, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def _build_middle(self) -> QSplitter:
        self.steps = StepList()
        self.page = Column()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.steps)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _build_foot(self) -> QVBoxLayout:
        self.start, self.stop = QPushButton(), QPushButton()
        self.progress, self.line, self.footer = QProgressBar(), QLabel(), QLabel()
        self.progress.setRange(0, 100)
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        small = self.footer.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        self.footer.setFont(small)
        self.footer.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start, 2)
        buttons.addWidget(self.stop, 1)
        layout = QVBoxLayout()
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.line)
        layout.addWidget(self.footer)
        return layout
