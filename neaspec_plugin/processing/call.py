"""One call of an algorithm: its parameters as plain values, progress, words for the log, outputs, a clean end."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from neaspec_plugin.bridge import layers, running, styles
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core import leastcost
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import Cancelled, NeaspecError, Problem, Report, Severity, silent


@dataclass(frozen=True)
class Call:
    """One call of an algorithm: its parameters as plain values."""

    algorithm: QgsProcessingAlgorithm
    """The algorithm whose parameter definitions read the values."""
    parameters: Mapping[str, Any]
    """The raw values by parameter name."""
    context: QgsProcessingContext
    """Where layers are looked up and results are announced."""
    feedback: QgsProcessingFeedback | None = None
    """Progress, cancel and log; None while parameters are only checked."""
    new: list[Path] = field(default_factory=list)
    """Outputs that did not exist before this call; taken away again when it fails or is stopped."""

    def given(self, name: str) -> bool:
        """Tell whether an optional parameter holds a value."""
        return self.parameters.get(name) not in (None, "", [])

    def number(self, name: str) -> float:
        """Return a number."""
        return float(self.algorithm.parameterAsDouble(self.parameters, name, self.context))

    def text(self, name: str) -> str:
        """Return a text; empty when not given."""
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context))

    def choice(self, name: str) -> str:
        """Return the chosen code of an enumeration with static strings."""
        return str(self.algorithm.parameterAsEnumString(self.parameters, name, self.context))

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        return bool(self.algorithm.parameterAsBoolean(self.parameters, name, self.context))

    def file(self, name: str) -> str:
        """Return the path of a file; empty when not given."""
        return str(self.algorithm.parameterAsFile(self.parameters, name, self.context))

    def crs(self, name: str) -> QgsCoordinateReferenceSystem:
        """Return a CRS."""
        return self.algorithm.parameterAsCrs(self.parameters, name, self.context)

    def vector(self, name: str) -> QgsVectorLayer:
        """Return a vector layer; NeaspecError when it cannot be read."""
        return layers.vector_layer(self.layer(name))

    def layer(self, name: str) -> QgsMapLayer:
        """Return a layer; NeaspecError when it cannot be read."""
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        return layer if layer is not None else layers.layer_named(self.parameters.get(name), self.context)

    def raster(self, name: str) -> str:
        """Return the file of a raster layer; NeaspecError when it is none."""
        return layers.raster_path(self.layer(name))

    def rows(self, name: str) -> list[Any]:
        """Return the cells of a matrix parameter, row after row."""
        return list(self.algorithm.parameterAsMatrix(self.parameters, name, self.context))

    def report(self, start: float = 0.0, end: float = 1.0) -> Report:
        """Return the progress call for a part of the work, from share `start` to share `end`."""
        if self.feedback is None:
            return silent
        whole = running.report(self.feedback)
        return lambda share: whole(start + (end - start) * share)

    def listen(self, _share: float = 0.0) -> None:
        """Raise Cancelled once the user asked to stop; a Report that shows no progress."""
        if self.feedback is not None and self.feedback.isCanceled():
            raise Cancelled

    def announce(self, grid: Grid, bytes_per_cell: int, seconds: float) -> None:
        """Say before the long part what it will take; `seconds` for a million cells, as measured on two cores."""
        cells = grid.rows * grid.columns
        text = translate("Processing", "{cells} cells: about {memory} GiB of memory and {seconds} s.")
        memory = locale().toString(cells * bytes_per_cell / 2**30, "f", 1)
        took = locale().toString(max(1, round(cells / 1e6 * seconds)))
        self.say(text.format(cells=locale().toString(cells), memory=memory, seconds=took))

    def name_engine(self) -> None:
        """Say which engine computes the costs: with numba it is faster, the numbers are the same."""
        self.say(translate("Processing", "Costs are computed with {engine}.").format(engine=leastcost.engine()))

    def say(self, text: str) -> None:
        """Write a line into the log."""
        if self.feedback is not None:
            self.feedback.pushInfo(text)

    def list(self, problems: Iterable[Problem]) -> None:
        """Write problems into the log, each as one sentence."""
        for problem in problems:
            if problem.severity is Severity.NOTE:
                self.say(sentence(problem))
            elif self.feedback is not None:
                self.feedback.pushWarning(sentence(problem))

    @contextmanager
    def about(self, place: str) -> Iterator[None]:
        """Name the layer in trouble that core, which knows no layers, raises within."""
        try:
            yield
        except NeaspecError as trouble:
            if trouble.place:
                raise
            raise NeaspecError(trouble.code, place, **trouble.values) from trouble

    def output(self, name: str, style: str = "", title: str = "") -> str:
        """Return the path of a layer to be written, and announce how it is to look once QGIS loads it."""
        path = self._noted(str(self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)))
        if path and self.context.willLoadLayerOnCompletion(path):
            details = self.context.layerToLoadOnCompletionDetails(path)
            if title:
                details.name = title
                details.forceName = True
            if style:
                details.setPostProcessor(styles.processor(style))
        return path

    def written(self, name: str, suffix: str) -> str:
        """Return the path of a file (no layer) to be written; empty when it is not wanted."""
        path = str(self.algorithm.parameterAsFileOutput(self.parameters, name, self.context))
        if path and path == QgsProcessing.TEMPORARY_OUTPUT:
            path = QgsProcessingUtils.generateTempFilename(f"{name.lower()}{suffix}")
        return self._noted(path)

    def _noted(self, path: str) -> str:
        if path and not Path(path).exists():
            self.new.append(Path(path))
        return path

    def take_back(self) -> None:
        """Remove the outputs this call has made, so that a failed run leaves nothing behind."""
        for path in self.new:
            if path.is_dir():
                shutil.rmtree(path)
            elif path.exists():
                path.unlink()

    def check_outputs(self) -> None:
        """Raise NeaspecError when an output cannot be written where it is wanted, before the long part of the work.

        Two outputs of one path are refused too: the latter would take the place of the former.
        """
        wanted: set[str] = set()
        for definition in self.algorithm.destinationParameterDefinitions():
            value = self.parameters.get(definition.name())
            if isinstance(value, QgsProcessingOutputLayerDefinition):
                value = value.sink.staticValue()
            if not isinstance(value, str) or not value or value == QgsProcessing.TEMPORARY_OUTPUT:
                continue
            if definition.type() != "folderDestination" and Path(value).is_dir():
                raise NeaspecError("output.not_written", value, reason="is_folder")
            path = os.path.normcase(str(Path(value).resolve()))
            if path in wanted:
                raise NeaspecError("output.twice", value)
            wanted.add(path)
            folder = next(parent for parent in Path(value).absolute().parents if parent.exists())
            if not folder.is_dir():
                raise NeaspecError("output.not_written", value, reason="no_folder")
            if not os.access(folder, os.W_OK):
                raise NeaspecError("output.not_written", value, reason="read_only")
