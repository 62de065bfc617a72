"""The questionnaire: choose a unit, answer the protocol in the chosen language, see the score; saved at each change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsFeature
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QDate, QTime, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from neaspec_plugin.bridge import controlmeasures, questionnaire, settings, visits
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core import visit as visiting
from neaspec_plugin.core.consensus import CONSENSUS
from neaspec_plugin.core.controlmeasures import ControlMeasure
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.visit import Visit
from neaspec_plugin.gui import messages
from neaspec_plugin.gui.measures import MeasuresDialog
from neaspec_plugin.gui.questionnaire_page import QuestionnairePage
from neaspec_plugin.gui.rundialog import RunDialog
from neaspec_plugin.gui.unitpicker import UnitPicker

OBJECT_NAME = "NeaspecQuestionnaire"
_WIDTH = 420
_ISO = "yyyy-MM-dd"


class QuestionnaireDock(QgsDockWidget):
    """One visit of one assessor to one unit at a time; others' answers stay hidden until the talk."""

    def __init__(self, iface: QgisInterface) -> None:
        """Build the page; it stays hidden until it is asked for."""
        super().__init__(iface.mainWindow())
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        self.book: Optional[visits.Book] = None
        self.visits: list[Visit] = []
        self.visit: Optional[Visit] = None
        self.dialog: Optional[RunDialog] = None
        self.table: Optional[MeasuresDialog] = None
        self.page = QuestionnairePage()
        self.form = self.page.form
        self.setWidget(self.page)
        self.setMinimumWidth(_WIDTH)
        self.picker = UnitPicker(iface.mapCanvas())
        self._recall()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language; what is answered stays."""
        self.setWindowTitle(translate("Questionnaire", "NEASPEC questionnaire"))
        self.page.retranslate()
        self._tell_state()

    def open_visit(self, resume: bool = True) -> None:
        """Show the visit that the head of the page names; `resume`: or the draft of another day that was left."""
        self.book, self.visit, self.visits = None, None, []
        code = self.page.unit_code()
        try:
            book = visits.open_book(self.page.folder.filePath(), self.page.protocol.value(), self.page.role())
            self.visits = list(book.visits())
            said = book.said(code) if code and book.assessor == CONSENSUS else ()
        except NeaspecError as trouble:
            self._close(sentence(trouble))
            return
        self.book = book
        if not code:
            self._close(translate("Questionnaire", "Choose a unit, or click one on the map."))
            return
        self._remember()
        self.visit = self._wanted(book, code, resume)
        if said and not self.visit.answers:
            self.visit = visiting.talk(book.protocol, said, self.visit.date)
            self._keep(self.visit)
        self.page.show_date(QDate.fromString(self.visit.date, _ISO))
        self.form.show_visit(book.protocol, self.visit, self._measured(), said)
        self._tell_state()

    def _open_day(self) -> None:
        if self.visit is None or self.visit.date != self.page.day.date().toString(_ISO):
            self.open_visit(resume=False)

    def finish(self) -> None:
        """Say that the visit is complete, once nothing is left."""
        if self.book is None or self.visit is None:
            return
        found = visiting.progress(self.book.protocol, self.visit)
        if found.required_left or found.begun or not self.visit.answers:
            self._fail(questionnaire.unfinished(self.book.protocol, found))
            return
        self._keep(replace(self.visit, done=True))
        self.form.set_visit(self.visit)

    def copy_last(self) -> None:
        """Take over the answers of the last visit where this one has none."""
        last = self._last()
        if last is not None and self.visit is not None:
            self._keep(visiting.copied(self.visit, last))
            self.form.set_visit(self.visit)

    def abandon(self) -> None:
        """Let go of the map and of what is running: the page is about to go."""
        if self._iface.mapCanvas().mapTool() is self.picker:
            self._iface.mapCanvas().unsetMapTool(self.picker)
        if self.dialog is not None:
            self.dialog.abandon()

    def measure(self) -> None:
        """Open the window that measures the units from the maps."""
        if self.book is not None:
            output = self.book.folder / visits.MEASURED
            self._run_units({"OUTPUT": str(output)})

    def score_all(self) -> None:
        """Open the window that scores all visits of all assessors."""
        if self.book is not None:
            output = self.book.folder.parent / "assessed_units.gpkg"
            values = {"ANSWERS_FOLDER": str(self.book.folder), "OUTPUT": str(output)}
            kept = controlmeasures.path_of(self.book.folder)
            self._run_units({**values, "MEASURES": str(kept)} if kept.exists() else values)

    def show_measures(self) -> None:
        """Open the table of control measures of the unit; it is saved at each change."""
        if self.book is None or self.visit is None:
            return
        protocol, code = self.book.protocol, self.visit.unit_code
        score = visiting.score(protocol, self.visit)
        try:
            held = [one for one in controlmeasures.held(self.book.folder, protocol) if one.unit_code == code]
        except NeaspecError as trouble:
            self._fail(sentence(trouble))
            return
        self.table = MeasuresDialog(protocol, code, score.needs_measure if score else (), held, self)
        self.table.changed.connect(self._keep_measures)
        self.table.show()

    def _keep_measures(self, measures: list[ControlMeasure]) -> None:
        if self.book is None or self.visit is None:
            return
        try:
            controlmeasures.keep(self.book.folder, self.book.protocol, self.visit.unit_code, measures)
        except NeaspecError as trouble:
            self._fail(sentence(trouble))

    def report_agreement(self) -> None:
        """Open the window that reports how far the assessors agree."""
        if self.book is not None:
            parent = self.book.folder.parent
            outputs = {"TABLE": str(parent / "agreement.csv"), "REPORT": str(parent / "agreement.pdf")}
            self._run("assessoragreement", {"ANSWERS_FOLDER": str(self.book.folder), **outputs})

    def print_form(self) -> None:
        """Open the window that prints the protocol."""
        self._run("paperform", {})

    def _run_units(self, values: dict[str, str]) -> None:
        if self.page.layer.currentLayer() is not None:
            self._run("assesssites", values)
            if self.dialog is not None:
                self.dialog.succeeded.connect(lambda _: self.form.set_measured(self._measured()))

    def _run(self, ident: str, values: dict[str, str]) -> None:
        """Open the window of an algorithm with what is known here: units and protocol."""
        layer = self.page.layer.currentLayer()
        units = {"SITES": [layer.id()], "UNIT_FIELD": self.page.field.currentField()} if layer is not None else {}
        given = {**units, "PROTOCOL": self.page.protocol.value(), **values}
        self.dialog = RunDialog(ident, given, self._iface, self)
        self.dialog.show()

    def _wanted(self, book: visits.Book, code: str, resume: bool) -> Visit:
        """Return the visit of the day that is set, else the draft that was left, else a new visit."""
        own = [visit for visit in self.visits if visit.unit_code == code and visit.assessor == book.assessor]
        day = self.page.day.date().toString(_ISO)
        drafts = sorted((visit for visit in own if not visit.done), key=lambda visit: visit.date)
        same = [visit for visit in own if visit.date == day]
        if same or (drafts and resume):
            return (same or drafts)[-1]
        return visiting.begin(book.protocol, code, book.assessor, day)

    def _last(self) -> Optional[Visit]:
        return visiting.last_of(self.visits, self.visit.unit_code, self.visit.date) if self.visit else None

    def _keep(self, visit: Visit) -> None:
        """Save the visit among the others at once; what could not be saved is said and stays on the page."""
        if self.book is None:
            return
        self.visit = visit
        self.visits = [each for each in self.visits if each.key != visit.key] + [visit]
        try:
            self.book.save(self.visits)
        except NeaspecError as trouble:
            self._fail(sentence(trouble))
            return
        self._tell_state(QTime.currentTime())

    def _measured(self) -> dict[str, float]:
        if self.book is None or self.visit is None:
            return {}
        unit = self.page.unit()
        return visits.measured(self.book.protocol, self.book.folder, self.visit.unit_code, unit)

    def _close(self, text: str) -> None:
        self.visit = None
        self.form.clear()
        self._tell_state()
        self.page.state.setText(text)

    def _tell_state(self, saved: Optional[QTime] = None) -> None:
        """Say whether the visit is a draft, when it was saved, and who else answers."""
        open_, visit = self.visit is not None, self.visit
        self.page.enable(open_, self.book is not None, self._last() is not None)
        if visit is None or self.book is None:
            return
        state = translate("Questionnaire", "Finished.") if visit.done else translate("Questionnaire", "Draft.")
        parts = [state]
        if saved is not None:
            time = locale().toString(saved, "HH:mm:ss")
            parts.append(translate("Questionnaire", "Saved at {time}.").format(time=time))
        others = ", ".join(self.book.others())
        if others and self.book.assessor != CONSENSUS:
            text = translate("Questionnaire", "Others who answer, hidden until the talk: {names}.")
            parts.append(text.format(names=others))
        self.page.state.setText(" ".join(parts))

    def _photo(self, code: str) -> None:
        """Take a photo into the folder of the answers and note its relative path."""
        if self.book is None or self.visit is None:
            return
        kinds = translate("Questionnaire", "Pictures") + " (*.jpg *.jpeg *.png *.tif *.tiff *.webp)"
        title = translate("Questionnaire", "Add a photo")
        path, _ = QFileDialog.getOpenFileName(self, title, str(self.book.folder), kinds)
        if not path:
            return
        try:
            relative = visits.adopt_photo(self.book.folder, Path(path))
        except NeaspecError as trouble:
            self._fail(sentence(trouble))
            return
        held = self.visit.answers[code].photos if code in self.visit.answers else ()
        photos = tuple(dict.fromkeys((*held, relative)))
        self._keep(visiting.with_answer(self.visit, code, photos=photos))
        self.form.set_visit(self.visit)

    def _open_photo(self, relative: str) -> None:
        if self.book is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.book.folder / relative)))

    def _pick(self, wanted: bool) -> None:
        """Wait for a click on a unit, or no longer."""
        canvas = self._iface.mapCanvas()
        self.picker.layer = self.page.layer.currentLayer()
        if wanted and self.picker.layer is not None:
            canvas.setMapTool(self.picker)
        elif canvas.mapTool() is self.picker:
            canvas.unsetMapTool(self.picker)

    def _picked(self, unit: QgsFeature) -> None:
        self.page.pick.setChecked(False)
        if not self.page.choose_unit(str(unit[self.page.field.currentField()]).strip()):
            self._missed()

    def _missed(self) -> None:
        text = translate("Questionnaire", "There is no unit of the chosen layer here; click inside one.")
        messages.warn(self._iface.messageBar(), text)

    def _fail(self, text: str) -> None:
        self.page.state.setText(text)
        messages.fail(self._iface.messageBar(), text)

    def _connect(self) -> None:
        page = self.page
        page.unit_chosen.connect(self.open_visit)
        page.day_chosen.connect(self._open_day)
        page.pick.toggled.connect(self._pick)
        page.copy.clicked.connect(self.copy_last)
        page.finish.clicked.connect(self.finish)
        page.measure.clicked.connect(self.measure)
        page.score.clicked.connect(self.score_all)
        page.measures.triggered.connect(self.show_measures)
        page.agreement.triggered.connect(self.report_agreement)
        page.paper.triggered.connect(self.print_form)
        page.exercise.triggered.connect(lambda: self._run("exercisesheet", {}))
        page.students.triggered.connect(lambda: self._run("comparestudents", {}))
        self.picker.picked.connect(self._picked)
        self.picker.missed.connect(self._missed)
        self.form.answered.connect(self._keep)
        self.form.photo_wanted.connect(self._photo)
        self.form.photo_shown.connect(self._open_photo)

    def _recall(self) -> None:
        known = settings.load()
        if known.answers:
            self.page.folder.setFilePath(known.answers)
        self.page.show_role(known.role or "assessor-A")
        self.page.protocol.set_value(known.protocol or "neaspec_jha_forest")

    def _remember(self) -> None:
        if self.book is not None:
            values = {"answers": str(self.book.folder), "role": self.book.assessor}
            settings.save(replace(settings.load(), **values, protocol=self.page.protocol.value()))
