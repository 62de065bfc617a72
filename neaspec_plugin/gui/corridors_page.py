"""The page for corridors: its tabs to draw, check, look along and compare, below what they have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.gui import QgisInterface, QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge import widening
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.layout import disclaimer
from neaspec_plugin.gui import theirs
from neaspec_plugin.gui.column import Column
from neaspec_plugin.gui.drawing import Drawing
from neaspec_plugin.gui.ground import GroundBox
from neaspec_plugin.gui.help import HelpButton
from neaspec_plugin.gui.plot import PlotWidget
from neaspec_plugin.gui.problems import ProblemTable
from neaspec_plugin.gui.tools import PickTool
from neaspec_plugin.gui.tooltexts import plain

_WIDTH = 430


class CorridorsPage(QgsDockWidget):
    """The widgets and their words; `CorridorDock` says what happens when they are used."""

    def __init__(self, iface: QgisInterface) -> None:
        """Build the page, without words."""
        super().__init__(iface.mainWindow())
        self._build(iface)

    def retranslate(self) -> None:
        """Say everything anew in the spoken language."""
        self.setWindowTitle(translate("Drawing", "NEASPEC corridors"))
        self.database_label.setText(translate("Exchange", "Office &database"))
        theirs.name(self.database, plain(self.database_label.text()))
        self.opened.setText(translate("Exchange", "Open the database with its &forms"))
        for number, text in enumerate(
            (
                translate("Drawing", "Draw"),
                translate("Drawing", "Check"),
                translate("Drawing", "Profile"),
                translate("Drawing", "Widening"),
            )
        ):
            self.tabs.setTabText(number, text)
        self.check.setText(translate("Drawing", "C&heck all corridors"))
        self.choose.setText(translate("Drawing", "Choose a corridor on the &map"))
        self.keep_picture.setText(translate("Drawing", "Save the &plot …"))
        for button in (self.keep_table, self.keep_changes):
            button.setText(translate("Drawing", "Save the &table …"))
        self.compare.setText(translate("Drawing", "Compare &versions"))
        self.stop.setText(translate("Dock", "&Cancel"))
        self.footer.setText(disclaimer())
        self.report.setAccessibleName(translate("Widening", "Widening report"))
        for part in (self.help, self.ground, self.drawing, self.problems, self.plot):
            part.retranslate()

    def show_changes(self, changes: Sequence[Mapping[str, Any]]) -> None:
        """Show the comparison of versions."""
        headers, rows = widening.titles(), widening.lines(changes)
        self.report.setColumnCount(len(headers))
        self.report.setHorizontalHeaderLabels(headers)
        self.report.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.report.setItem(number, column, QTableWidgetItem(text))

    def _build(self, iface: QgisInterface) -> None:
        self.ground = GroundBox()
        self.drawing = Drawing(iface, self.ground)
        self.problems = ProblemTable()
        self.plot = PlotWidget(iface.mapCanvas())
        self.picker = PickTool(iface.mapCanvas())
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._build_head())
        layout.addWidget(self.ground)
        layout.addWidget(self._build_tabs(), 1)
        layout.addLayout(self._build_foot())
        page = Column()
        page.setWidget(body)
        self.setWidget(page)
        self.setMinimumWidth(_WIDTH)

    def _build_head(self) -> QGridLayout:
        self.database_label, self.database, self.opened = QLabel(), QgsFileWidget(), QPushButton()
        self.database.setFilter("GeoPackage (*.gpkg)")
        self.database_label.setBuddy(self.database)
        grid = QGridLayout()
        grid.addWidget(self.database_label, 0, 0)
        grid.addWidget(self.database, 0, 1)
        self.help = HelpButton(lambda: pages.DRAWING)
        row = QHBoxLayout()
        row.addWidget(self.opened, 1)
        row.addWidget(self.help)
        grid.addLayout(row, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def _build_tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.check, self.choose, self.compare = QPushButton(), QPushButton(), QPushButton()
        self.keep_picture, self.keep_table, self.keep_changes = QPushButton(), QPushButton(), QPushButton()
        self.choose.setCheckable(True)
        self.station = QLabel()
        self.station.setWordWrap(True)
        self.report = QTableWidget()
        self.report.verticalHeader().setVisible(False)
        self.report.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        kept = QHBoxLayout()
        kept.addWidget(self.keep_picture)
        kept.addWidget(self.keep_table)
        for parts in (
            (self.drawing,),
            (self.check, self.problems),
            (self.choose, self.plot, self.station, kept),
            (self.compare, self.report, self.keep_changes),
        ):
            page = QWidget()
            inside = QVBoxLayout(page)
            for part in parts:
                inside.addLayout(part) if isinstance(part, QHBoxLayout) else inside.addWidget(part)
            self.tabs.addTab(page, "")
        return self.tabs

    def _build_foot(self) -> QVBoxLayout:
        self.progress, self.line, self.stop, self.footer = QProgressBar(), QLabel(), QPushButton(), QLabel()
        self.progress.setRange(0, 100)
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        small = self.footer.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        self.footer.setFont(small)
        self.footer.setWordWrap(True)
        running_row = QHBoxLayout()
        running_row.addWidget(self.progress, 1)
        running_row.addWidget(self.stop)
        foot = QVBoxLayout()
        foot.addLayout(running_row)
        foot.addWidget(self.line)
        foot.addWidget(self.footer)
        return foot
