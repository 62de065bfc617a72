"""The page of the exchange: the two files, what comes in, what contends, what leaves, and how far a run is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.gui import QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import exchange, names
from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core.schema import TIERS
from neaspec_plugin.gui import theirs
from neaspec_plugin.gui.contention import ContentionTree
from neaspec_plugin.gui.help import HelpButton
from neaspec_plugin.gui.tooltexts import plain

_WIDTH = 420
_ROWS_HIGH = 130
"""Height of the table of sums, pixels."""


class ExchangePage(QgsDockWidget):
    """The widgets and their words; `ExchangeDock` says what happens when they are used."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Build the page, without words."""
        super().__init__(parent)
        self._build()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language."""
        self.setWindowTitle(translate("Exchange", "NEASPEC exchange"))
        self.database_label.setText(translate("Exchange", "Office &database"))
        self.package_label.setText(translate("Exchange", "&Package of another office"))
        for label, box in ((self.database_label, self.database), (self.package_label, self.package)):
            theirs.name(box, plain(label.text()))
        self.author_label.setText(translate("Exchange", "Your &role or initials"))
        self.tier_label.setText(translate("Exchange", "For &whom"))
        self.coming.setTitle(translate("Exchange", "What comes in"))
        self.contending.setTitle(translate("Exchange", "What contends"))
        self.leaving.setTitle(translate("Exchange", "What leaves"))
        self.opened.setText(translate("Exchange", "Open the database with its &forms"))
        self.preview.setText(translate("Exchange", "Pre&view"))
        self.merge.setText(translate("Exchange", "&Merge"))
        self.listed.setText(translate("Exchange", "&Open conflicts"))
        self.settled.setText(translate("Exchange", "&Settle as ticked"))
        self.show_leaving.setText(translate("Exchange", "Show what o&thers will see"))
        self.export.setText(translate("Exchange", "&Export …"))
        self.stop.setText(translate("Dock", "&Cancel"))
        self.help.retranslate()
        for number, tier in enumerate(TIERS):
            self.tier.setItemText(number, names.choice_label("TIER", tier))
        self.sums.setAccessibleName(translate("Exchange", "Sums by table and office"))

    def show_sums(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Show the sums of an import by table and office."""
        headers, rows = exchange.sum_titles(), exchange.sums(lines)
        self.sums.setColumnCount(len(headers))
        self.sums.setHorizontalHeaderLabels(headers)
        self.sums.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for place, text in enumerate(row):
                cell = QTableWidgetItem(text)
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                if place > 1:
                    cell.setTextAlignment(int(right))
                self.sums.setItem(number, place, cell)
        self.sums.resizeColumnsToContents()
        bar = self.sums.horizontalScrollBar().sizeHint().height()
        needed = self.sums.horizontalHeader().sizeHint().height() + self.sums.verticalHeader().length() + bar
        self.sums.setMaximumHeight(min(_ROWS_HIGH, needed + 2 * self.sums.frameWidth()))  # the rest is for conflicts

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._build_files())
        layout.addWidget(self._build_coming())
        layout.addWidget(self._build_contending(), 1)
        layout.addWidget(self._build_leaving())
        self.progress, self.line = QProgressBar(), QLabel()
        self.progress.setRange(0, 100)
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self.progress)
        layout.addWidget(self.line)
        self.setWidget(body)
        self.setMinimumWidth(_WIDTH)

    def _build_files(self) -> QGridLayout:
        grid = QGridLayout()
        self.database_label, self.database = QLabel(), QgsFileWidget()
        self.package_label, self.package = QLabel(), QgsFileWidget()
        self.database.setFilter("GeoPackage (*.gpkg)")
        self.package.setFilter("Zip (*.zip)")
        rows = ((self.database_label, self.database), (self.package_label, self.package))
        for number, (label, widget) in enumerate(rows):
            label.setBuddy(widget)
            grid.addWidget(label, number, 0)
            grid.addWidget(widget, number, 1)
        self.opened, self.help = QPushButton(), HelpButton(lambda: pages.EXCHANGE)
        row = QHBoxLayout()
        row.addWidget(self.opened, 1)
        row.addWidget(self.help)
        grid.addLayout(row, len(rows), 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def _build_coming(self) -> QGroupBox:
        self.coming, self.sums = QGroupBox(), QTableWidget()
        self.preview, self.merge, self.undo = QPushButton(), QPushButton(), QPushButton()
        self.sums.setObjectName("NeaspecSums")
        self.sums.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sums.verticalHeader().hide()
        self.sums.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.sums.setMaximumHeight(_ROWS_HIGH)
        layout = QVBoxLayout(self.coming)
        layout.addWidget(self.sums)
        layout.addLayout(_row(self.preview, self.merge))
        layout.addWidget(self.undo)
        return self.coming

    def _build_contending(self) -> QGroupBox:
        self.contending, self.tree = QGroupBox(), ContentionTree()
        self.author_label, self.author = QLabel(), QLineEdit()
        self.author_label.setBuddy(self.author)
        self.listed, self.settled = QPushButton(), QPushButton()
        layout = QVBoxLayout(self.contending)
        layout.addWidget(self.tree, 1)
        layout.addLayout(_row(self.author_label, self.author))
        layout.addLayout(_row(self.listed, self.settled))
        return self.contending

    def _build_leaving(self) -> QGroupBox:
        self.leaving, self.tier_label, self.tier = QGroupBox(), QLabel(), QComboBox()
        self.show_leaving, self.export, self.stop = QPushButton(), QPushButton(), QPushButton()
        self.receipts = QLabel()
        self.receipts.setTextFormat(Qt.TextFormat.PlainText)
        self.receipts.setWordWrap(True)
        for tier in TIERS:
            self.tier.addItem(tier, tier)
        self.tier.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tier_label.setBuddy(self.tier)
        layout = QVBoxLayout(self.leaving)
        layout.addLayout(_row(self.tier_label, self.tier))
        layout.addLayout(_row(self.show_leaving, self.export))
        layout.addWidget(self.receipts)
        layout.addWidget(self.stop)
        return self.leaving


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return row
