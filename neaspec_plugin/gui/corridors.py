"""The dock for corridors: draw them, check them, look along them, compare their versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessing, QgsProject, QgsRectangle
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QFileDialog

from neaspec_plugin.bridge import drafting, layers, profile, running, widening
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.gui import messages, office, results
from neaspec_plugin.gui.corridors_page import CorridorsPage

OBJECT_NAME = "NeaspecCorridors"
_STEP_M = 500.0
_LEAST_REACH_M = 500.0


class CorridorDock(CorridorsPage):
    """One dock for the life of a corridor; analyses run as algorithms, in the background."""

    def __init__(self, iface: QgisInterface) -> None:
        """Build the dock; it stays hidden until it is asked for."""
        super().__init__(iface)
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        self.run: Optional[running.Run] = None
        self._then: Optional[Callable[[Mapping[str, Any]], None]] = None
        self._profile: Optional[profile.Profile] = None
        self._changes: list[Mapping[str, Any]] = []
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
        self.picker.deactivated.connect(self._released)
        self.picker.left.connect(self._released)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language; what is filled in stays."""
        super().retranslate()
        self.show_changes(self._changes)
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
        self.show_changes(self._changes)

    def _looked_along(self, told: Mapping[str, Any]) -> None:
        species = self.ground.choice().species
        least = species.corridor_min_width_m if species else 0.0
        corridors = drafting.opened(QgsProject.instance(), drafting.CORRIDOR)
        if corridors is not None:
            self._profile = profile.from_rows(told["PROFILE_ROWS"], least, _STEP_M)
            self.plot.show_profile(self._profile, corridors.crs())

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
