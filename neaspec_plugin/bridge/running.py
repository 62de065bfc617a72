"""One way to run: an algorithm by its id, in the background, with progress, cancel and its errors kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from neaspec_plugin.core.problem import Cancelled, Report

_DRAW_MS = 50
_LAYER_DESTINATIONS = {"sink", "vectorDestination", "rasterDestination"}


def report(feedback: QgsFeedback) -> Report:
    """Return what long work calls with its done share (0..1): shows progress, raises Cancelled once asked to stop."""

    def tell(share: float) -> None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100.0 * share)

    return tell


class Listener(QgsProcessingFeedback):
    """A feedback that hands on what an algorithm says, from whatever thread."""

    said = pyqtSignal(str)

    def __init__(self) -> None:
        """Start with no errors."""
        super().__init__(False)
        self.errors: list[str] = []

    def setProgressText(self, text: str) -> None:
        """Hand on the name of the part now under way."""
        super().setProgressText(text)
        self.said.emit(text)

    def pushInfo(self, info: str) -> None:
        """Hand on an information."""
        super().pushInfo(info)
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:
        """Hand on a warning."""
        super().pushWarning(warning)
        self.said.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep an error: the last one says why a run failed."""
        super().reportError(error, fatalError)
        self.errors.append(error)
        self.said.emit(error)


class Run(QObject):
    """One run of an algorithm; it lives as long as somebody holds it and the task works."""

    progressed = pyqtSignal(float)
    """The done share in percent."""
    said = pyqtSignal(str)
    """A line of the log."""
    ended = pyqtSignal()
    """Over: done, failed or cancelled; the attributes say which."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        project: QgsProject,
        not_opened: Collection[str] = (),
    ) -> None:
        """Prepare the run; nothing happens before start().

        Layers that it writes are announced for loading into the project, except the outputs named in `not_opened`.
        """
        super().__init__()
        self.algorithm = algorithm
        self.feedback = Listener()
        self.context = QgsProcessingContext()
        self.context.setProject(project)
        self.context.setFeedback(self.feedback)
        opened = loaded_outputs(algorithm, parameters, project)
        self.parameters = {**parameters, **{name: value for name, value in opened.items() if name not in not_opened}}
        self.successful = False
        self.results: dict[str, Any] = {}
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._over = False
        self.feedback.progressChanged.connect(self.progressed)
        self.feedback.said.connect(self.said)

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return bool(self.feedback.isCanceled())

    @property
    def error(self) -> str:
        """The sentence that says why the run failed, or nothing."""
        return self.feedback.errors[-1].strip() if self.feedback.errors else ""

    def refusal(self) -> str:
        """Return the sentence that says why the run cannot start, or nothing; known without running."""
        able, sentence = self.algorithm.canExecute()
        if able:
            able, sentence = self.algorithm.checkParameterValues(self.parameters, self.context)
        return "" if able else str(sentence)

    def start(self) -> None:
        """Begin in the background; `ended` tells when it is over.

        What needs the main thread (maps, which use the application's fonts) runs there, once the window is drawn.
        """
        if self.algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading:
            QTimer.singleShot(_DRAW_MS, self._run_here)
            return
        self._task = QgsProcessingAlgRunnerTask(self.algorithm, self.parameters, self.context, self.feedback)
        self._task.setDescription(self.algorithm.displayName())
        if self._task.isCanceled():  # its preparation failed: the task manager would never run it
            QTimer.singleShot(0, lambda: self._finish(successful=False, results={}))
            return
        self._task.executed.connect(lambda successful, results: self._finish(successful=successful, results=results))
        QgsApplication.taskManager().addTask(self._task)

    def _run_here(self) -> None:
        results, successful = self.algorithm.run(self.parameters, self.context, self.feedback)
        self._finish(successful=successful, results=results)

    def abandon(self) -> None:
        """Ask the algorithm to stop, and tell nobody any more: who watched is about to go."""
        for signal in (self.progressed, self.said, self.ended):
            signal.disconnect()
        self.cancel()

    def cancel(self) -> None:
        """Ask the algorithm to stop; it does so within two seconds."""
        self.feedback.cancel()
        if self._task is not None and not self._over:
            self._task.cancel()

    def _finish(self, *, successful: bool, results: Mapping[str, Any]) -> None:
        if self._over:
            return
        self._over = True
        self._task = None
        self.successful = successful and not self.cancelled
        self.results = dict(results)
        self.ended.emit()


def algorithm(algorithm_id: str) -> Optional[QgsProcessingAlgorithm]:
    """Return a fresh algorithm, worded in the spoken language, or None where nobody provides it."""
    return QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)


def loaded_outputs(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], project: QgsProject
) -> dict[str, Any]:
    """Return the layer destinations of the parameters, told to be loaded into the project when written."""
    outputs = {}
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        if definition.type() not in _LAYER_DESTINATIONS or not value:
            continue
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = QgsProcessingOutputLayerDefinition(value)
            value.destinationProject = project
        elif not isinstance(value, QgsProperty):
            value = QgsProcessingOutputLayerDefinition(str(value), project)
        outputs[definition.name()] = value
    return outputs
