"""The dock: the steps of the job, each a form in front of its algorithm, run in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from neaspec_plugin.bridge import help as pages
from neaspec_plugin.bridge import job, running
from neaspec_plugin.bridge.language import AUTO, translate
from neaspec_plugin.gui import messages, results
from neaspec_plugin.gui.dock_page import JobPage
from neaspec_plugin.gui.flow import Flow
from neaspec_plugin.gui.form import AlgorithmForm
from neaspec_plugin.gui.steps import StepState

OBJECT_NAME = "NeaspecDock"
_TITLES: Mapping[str, Callable[[], str]] = {
    "second_office": lambda: translate("Dock", "New assessment of a second office"),
}
"""Steps that run the algorithm of a former step again."""


class JobDock(JobPage):
    """The steps of one job with their forms; says in words how far each is."""

    language_chosen = pyqtSignal(str)
    """A code of bridge.language.LANGUAGES, or `auto`."""
    training_wanted = pyqtSignal()
    """The user asks for the training area."""

    def __init__(self, iface: QgisInterface, steps: Sequence[job.Step], output: Path, language: str = AUTO) -> None:
        """Build the dock; `output` is the folder offered for results, made only when a step runs."""
        super().__init__(iface.mainWindow())
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        self.flow = Flow(steps)
        self.training: Optional[Path] = None
        self.form: Optional[AlgorithmForm] = None
        self.run: Optional[running.Run] = None
        self._row = self._running_row = -1
        self.output.setFilePath(str(output))
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self.load_training.clicked.connect(self.training_wanted)
        self.steps.chosen.connect(self.choose)
        self.start.clicked.connect(self.run_step)
        self.stop.clicked.connect(self.cancel)
        self.retranslate()

    @property
    def output_folder(self) -> Path:
        """The folder that receives the results."""
        return Path(self.output.filePath())

    def retranslate(self) -> None:
        """Say everything anew in the spoken language; what is filled in stays."""
        self._keep_draft()
        super().retranslate()
        self.steps.show_steps([self.title(row) for row in range(len(self.flow.steps))], self.flow.states)
        self._show_form(max(self._row, 0))

    def title(self, row: int) -> str:
        """Return the name of a step: its algorithm's, unless it runs one again."""
        step = self.flow.steps[row]
        if step.name in _TITLES:
            return _TITLES[step.name]()
        algorithm = running.algorithm(step.algorithm)
        return str(algorithm.displayName()) if algorithm is not None else step.algorithm

    def subject(self) -> str:
        """Return which help page belongs to the shown step."""
        shown = 0 <= self._row < len(self.flow.steps)
        return pages.subject_of(self.flow.steps[self._row].algorithm) if shown else pages.START

    def begin(self, training: Optional[Path], output: Path) -> None:
        """Begin the job anew with these folders; a running step is left to end."""
        self.training = training
        self.output.setFilePath(str(output))
        self.flow.restart()
        self._drop_form()
        self.retranslate()

    def choose(self, row: int) -> None:
        """Show the form of a step."""
        if row == self._row:
            return
        self._keep_draft()
        self._show_form(row)

    def run_step(self) -> None:
        """Run the shown step in the background, if nothing speaks against it."""
        if self.run is not None or self.form is None:
            return
        bar = self._iface.messageBar()
        try:
            self.output_folder.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            messages.no_folder(bar, self.output_folder, trouble)
            return
        algorithm = running.algorithm(self.flow.steps[self._row].algorithm)
        if algorithm is None:
            return
        values = self.form.values()
        run = running.Run(algorithm, values, QgsProject.instance(), self.form.not_opened())
        refusal = self._missing(self.form, values) or run.refusal()
        if refusal:
            self._fail(self._row, refusal)
            return
        self._begin(run, self._row)

    def _missing(self, form: AlgorithmForm, values: Mapping[str, Any]) -> str:
        """Return the sentence on what is still to be filled in or made, or nothing."""
        awaited = self.flow.awaited(self._row, values, self.output_folder)
        if awaited is not None:
            name, maker = awaited
            sentence = translate(
                "Dock", "{input} does not exist yet: run step {number} ({step}) first or choose a file."
            )
            text = form.algorithm.parameterDefinition(name).description()
            return sentence.format(input=text, number=maker + 1, step=self.title(maker))
        empty = form.first_empty()
        return translate("Dock", "{input} is empty: fill it in.").format(input=empty) if empty else ""

    def _fail(self, row: int, sentence: str) -> None:
        """Say why a step did not succeed: short in the message bar, whole below the buttons."""
        self._set_state(row, StepState.FAILED)
        self._say(sentence)
        messages.fail(self._iface.messageBar(), sentence)

    def cancel(self) -> None:
        """Ask the running step to stop."""
        if self.run is not None:
            self.line.setText(translate("Dock", "Stopping …"))
            self.run.cancel()

    def abandon(self) -> None:
        """Ask the running step to stop and listen to it no more: the dock is about to go."""
        run, self.run = self.run, None
        if run is not None:
            run.abandon()

    def _begin(self, run: running.Run, row: int) -> None:
        self.run = run
        self._running_row = row
        run.progressed.connect(self._progress)
        run.said.connect(self._say)
        run.ended.connect(self._end)
        self.progress.setValue(0)
        self._set_state(row, StepState.RUNNING)
        self._set_running()
        run.start()

    def _progress(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _end(self) -> None:
        run, row = self.run, self._running_row
        if run is None:
            return
        self.run = None
        self._set_running()
        title = self.title(row)
        if run.cancelled:
            self._set_state(row, StepState.STOPPED)
            self.line.setText(translate("Dock", "Stopped: {step}").format(step=title))
        elif not run.successful:
            self._fail(row, run.error or translate("Dock", "{step} failed; the log says why.").format(step=title))
        else:
            self._finish(run, row, title)

    def _finish(self, run: running.Run, row: int, title: str) -> None:
        bar = self._iface.messageBar()
        self._set_state(row, StepState.DONE)
        self.line.setText(translate("Dock", "Done: {step}").format(step=title))
        missing = results.load(run, QgsProject.instance())
        if missing:
            sentence = translate(
                "Dock", "{path} was written but cannot be shown as a layer; open it from the folder for results."
            )
            messages.warn(bar, sentence.format(path=missing[0]))
        else:
            messages.tell(bar, translate("Dock", "Done: {step}").format(step=title))
        if row != self._row:
            self._keep_draft()
        self.flow.keep_results(row, run.results)
        if row != self._row:
            self._show_form(self._row)
        else:
            self._show_picture()

    def _show_picture(self) -> None:
        """Show the chart that the shown step has made."""
        picture = self.flow.picture(self._row)
        if picture is not None and self.form is not None:
            self.form.show_picture(picture)
            self.page.ensureVisible(0, 0)

    def _set_state(self, row: int, state: StepState) -> None:
        self.flow.states[row] = state
        self.steps.set_state(row, state)

    def _set_running(self) -> None:
        self.start.setEnabled(self.run is None and self.form is not None)
        self.stop.setEnabled(self.run is not None)
        self.progress.setVisible(self.run is not None)
        self.load_training.setEnabled(self.run is None)

    def _say(self, text: str) -> None:
        lines = text.strip().splitlines()
        if lines:
            self.line.setText(lines[0])
            self.line.setToolTip(text)

    def _keep_draft(self) -> None:
        if self.form is not None:
            self.flow.keep_draft(self._row, self.form.values())

    def _drop_form(self) -> None:
        self.form = None
        self.page.takeWidget()

    def _show_form(self, row: int) -> None:
        """Show the form of a step, or the sentence that says why there is none."""
        if not self.flow.steps:
            return
        self._row = row
        step = self.flow.steps[row]
        algorithm: Optional[QgsProcessingAlgorithm] = running.algorithm(step.algorithm)
        if algorithm is None:
            self.form = None
            missing = QLabel(
                translate("Dock", "The tool {id} is not available in this QGIS.").format(id=step.algorithm)
            )
            missing.setWordWrap(True)
            self.page.setWidget(missing)
        else:
            self.form = AlgorithmForm(algorithm, self._iface)
            self.form.fill(self.flow.values(row, self.training, self.output_folder))
            self.page.setWidget(self.form)
            self._show_picture()
        self._set_running()
