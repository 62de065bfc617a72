"""The dock for corridors: draw them, check them, look along them, compare their versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessing, QgsProject, QgsRectangle
from qgis.gui import QgisInterface, QgsDockWidget, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
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

from neaspec_plugin.bridge import drafting, layers, profile, running, widening
from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.layout import disclaimer
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.gui import messages, office, results, theirs
from neaspec_plugin.gui.column import Column
from neaspec_plugin.gui.drawing import DrawingPage
from neaspec_plugin.gui.ground import GroundBox
from neaspec_plugin.gui.help import HelpButton
from neaspec_plugin.gui.plot import PlotWidget
from neaspec_plugin.gui.problems import ProblemTable
from neaspec_plugin.gui.tools import PickTool
from neaspec_plugin.gui.tooltexts import plain

OBJECT_NAME = "NeaspecCorridors"
_WIDTH = 430
_STEP_M = 500.0
_LEAST_REACH_M = 500.0


class CorridorDock(QgsDockWidget):
    """One dock for the life of a corridor; analyses run as algorithms, in the background."""

    def __init__(self, iface: QgisInterface) -> None:
        """Build the dock; it stays hidden until it is asked for."""
        super().__init__(iface.mainWindow())
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        self.run: Optional[running.Run] = None
        self._then: Optional[Callable[[Mapping[str, Any]], None]] = None
        self._profile: Optional[profile.Profile] = None
        self._changes: list[Mapping[str, Any]] = []
        self._build()
        self.opened.clicked.connect(self.open_layers)
        self.check.clicked.connect(self.run_check)
        self.compare.clicked.connect(self.run_report)
        self.stop.clicked.connect(self.cancel)
        self.choose.toggled.connect(self._toggle_choosing)
        self.keep_picture.clicked.connect(self.save_plot)
        self.keep_table.clicked.connect(self.save_table)
        self.keep_changes.clicked.connect(self.save_changes)
        self.problems.shown.connect(self.show_place)
        self.drawing.said.connect(self._say)
        self.plot.pointed.connect(self._point)
        self.picker.picked.connect(self.show_profile_of)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language; what is filled in stays."""
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
        self._show_changes()
        self._enable()

    def open_layers(self) -> None:
        """Load the tables of the database with their forms, to be drawn in; a tool of another one is left."""
        self.drawing.leave()
        try:
            office.open_tables(QgsProject.instance(), self.database.filePath())
        except NeaspecError as trouble:
            self._fail(sentence(trouble))
            return
        self.ground.guess()
        self._enable()

    def run_check(self) -> None:
        """Check the corridors of the office database, edits that are not saved included."""
        given = self._given(("CORES", "COUNTRIES", "COUNTRY_FIELD", "TOLERANCE", "BARRIERS", "AXES", "SPECIES"))
        if given is not None:
            self._start("checkcorridors", {**given, "PROBLEMS": QgsProcessing.TEMPORARY_OUTPUT}, self._checked)

    def run_report(self) -> None:
        """Compare each corridor that supersedes another one with its predecessor."""
        given = self._given(("CORES", "COUNTRIES", "COUNTRY_FIELD", "TOLERANCE", "PROTECTED", "DISTURBANCE", "AXES"))
        if given is not None:
            self._start("wideningreport", {**given, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}, self._compared)

    def show_profile_of(self, feature: QgsFeature) -> None:
        """Make the profile of one corridor and show it."""
        given = self._given(("CORES", "DISTURBANCE", "SUITABILITY", "BARRIERS", "AXES", "SPECIES"))
        if given is not None:
            values = {
                **given,
                "CORRIDOR": str(feature["uuid"]),
                "STEP": _STEP_M,
                "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
            }
            self._start("corridorprofile", values, self._looked_along, not_opened=("OUTPUT",))

    def save_plot(self) -> None:
        """Write the shown plot as PNG or SVG."""
        text = translate("Drawing", "Save the plot")
        path, _ = QFileDialog.getSaveFileName(self, text, "", translate("Profile", "Pictures (*.png *.svg)"))
        if path and self._profile is not None:
            self._written(partial(profile.save, self._profile, path), path)

    def save_table(self) -> None:
        """Write the shown profile as CSV."""
        path = self._table_path()
        if path and self._profile is not None:
            self._written(partial(profile.save_table, self._profile, path), path)

    def save_changes(self) -> None:
        """Write the shown comparison as CSV."""
        path = self._table_path()
        if path:
            self._written(partial(widening.save, self._changes, path), path)

    def _table_path(self) -> str:
        """Ask for the path of a table; empty where the user changes his mind."""
        text = translate("Drawing", "Save the table")
        path, _ = QFileDialog.getSaveFileName(self, text, "", translate("Profile", "CSV files (*.csv)"))
        return str(path)

    def show_place(self, row: Mapping[str, Any]) -> None:
        """Zoom to the place of a problem and select its corridor."""
        corridors = drafting.opened(QgsProject.instance(), drafting.CORRIDOR)
        if corridors is None:
            return
        corridors.selectByIds([int(row["feature"])])
        if row.get("x") is None:
            return
        box = layers.frame_around(QgsPointXY(row["x"], row["y"]), max(row["reach_m"], _LEAST_REACH_M), corridors.crs())
        canvas = self._iface.mapCanvas()
        onto: QgsRectangle = canvas.mapSettings().layerExtentToOutputExtent(corridors, box)
        canvas.setExtent(onto)
        canvas.refresh()
        place = canvas.mapSettings().layerToMapCoordinates(corridors, QgsPointXY(row["x"], row["y"]))
        canvas.flashGeometries([QgsGeometry.fromPointXY(place)], canvas.mapSettings().destinationCrs())

    def cancel(self) -> None:
        """Ask what is running to stop."""
        if self.run is not None:
            self.run.cancel()

    def abandon(self) -> None:
        """Ask what is running to stop, give the map its tool back: the dock is about to go."""
        run, self.run = self.run, None
        if run is not None:
            run.abandon()
        self.drawing.remove()
        self._iface.mapCanvas().unsetMapTool(self.picker)
        self.picker.discard()
        self.plot.discard()

    def _given(self, wanted: tuple[str, ...]) -> Optional[dict[str, Any]]:
        """Return the corridors and what is chosen around them as parameters; None where no database is open."""
        corridors = drafting.opened(QgsProject.instance(), drafting.CORRIDOR)
        if corridors is None:
            self._fail(sentence(NeaspecError("draft.not_open")))
            return None
        known = self.ground.parameters()
        return {"CORRIDORS": corridors.id(), **{name: known[name] for name in wanted if name in known}}

    def _start(
        self,
        algorithm: str,
        values: Mapping[str, Any],
        then: Callable[[Mapping[str, Any]], None],
        not_opened: tuple[str, ...] = (),
    ) -> None:
        made = running.algorithm(f"neaspec:{algorithm}")
        if self.run is not None or made is None:
            return
        run = running.Run(made, values, QgsProject.instance(), not_opened)
        refusal = run.refusal()
        if refusal:
            self._fail(refusal)
            return
        self.run, self._then = run, then
        run.progressed.connect(self._progress)
        run.said.connect(self._say)
        run.ended.connect(self._end)
        self.progress.setValue(0)
        self._enable()
        run.start()

    def _progress(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _end(self) -> None:
        run, then = self.run, self._then
        if run is None or then is None:
            return
        self.run = self._then = None
        if run.cancelled:
            self._say(translate("Exchange", "Stopped; nothing was written."))
        elif not run.successful:
            self._fail(run.error or translate("Exchange", "It did not succeed; the log says why."))
        else:
            results.load(run, QgsProject.instance())
            then(run.results)
        self._enable()

    def _checked(self, told: Mapping[str, Any]) -> None:
        self.problems.show_rows(told["PROBLEM_ROWS"])
        self._say(translate("CheckCorridors", "%n problem(s)", None, int(told["PROBLEM_COUNT"])))

    def _compared(self, told: Mapping[str, Any]) -> None:
        self._changes = list(told["CHANGE_ROWS"])
        self._show_changes()

    def _looked_along(self, told: Mapping[str, Any]) -> None:
        species = self.ground.choice().species
        least = species.corridor_min_width_m if species else 0.0
        corridors = drafting.opened(QgsProject.instance(), drafting.CORRIDOR)
        if corridors is not None:
            self._profile = profile.from_rows(told["PROFILE_ROWS"], least, _STEP_M)
            self.plot.show_profile(self._profile, corridors.crs())

    def _show_changes(self) -> None:
        headers, rows = widening.titles(), widening.lines(self._changes)
        self.report.setColumnCount(len(headers))
        self.report.setHorizontalHeaderLabels(headers)
        self.report.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.report.setItem(number, column, QTableWidgetItem(text))

    def _toggle_choosing(self, wanted: bool) -> None:
        canvas = self._iface.mapCanvas()
        corridors = drafting.opened(QgsProject.instance(), drafting.CORRIDOR)
        if wanted and corridors is None:
            self._fail(sentence(NeaspecError("draft.not_open")))
            self.choose.setChecked(False)
        elif wanted:
            self.drawing.leave()
            self.picker.pick_from(corridors)
            canvas.setMapTool(self.picker)
        else:
            canvas.unsetMapTool(self.picker)

    def _released(self) -> None:
        self.choose.setChecked(False)

    def _written(self, write: Callable[[], None], path: str) -> None:
        try:
            write()
        except NeaspecError as trouble:
            self._fail(sentence(trouble))
        else:
            self._say(translate("Exchange", "Written: {path}").format(path=path))

    def _point(self, text: str) -> None:
        self.station.setText(text)

    def _fail(self, text: str) -> None:
        self._say(text)
        messages.fail(self._iface.messageBar(), text)

    def _say(self, text: str) -> None:
        lines = text.strip().splitlines()
        self.line.setText(lines[0] if lines else "")

    def _enable(self) -> None:
        idle = self.run is None
        for button in (self.check, self.compare, self.choose):
            button.setEnabled(idle)
        for button in (self.keep_picture, self.keep_table):
            button.setEnabled(idle and self._profile is not None)
        self.keep_changes.setEnabled(idle and bool(self._changes))
        self.stop.setEnabled(not idle)
        self.progress.setVisible(not idle)

    def _build(self) -> None:
        self.ground = GroundBox()
        self.drawing = DrawingPage(self._iface, self.ground)
        self.problems = ProblemTable()
        self.plot = PlotWidget(self._iface.mapCanvas())
        self.picker = PickTool(self._iface.mapCanvas())
        self.picker.deactivated.connect(self._released)
        self.picker.left.connect(self._released)
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
