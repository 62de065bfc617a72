"""A window in front of one algorithm: its form, filled in as far as known, run in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from neaspec_plugin.bridge import running
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.gui import messages, results
from neaspec_plugin.gui.form import AlgorithmForm

_SIZE = (560, 620)


class RunDialog(QDialog):
    """Runs an algorithm; `succeeded` gives its results."""

    succeeded = pyqtSignal(dict)

    def __init__(
        self, ident: str, values: Mapping[str, Any], iface: QgisInterface, parent: Optional[QWidget] = None
    ) -> None:
        """Show the form of `neaspec:<ident>` with values filled in."""
        super().__init__(parent or iface.mainWindow())
        self.setObjectName(f"neaspec_run_{ident}")
        self.setLocale(locale())
        self._iface = iface
        self.run: Optional[running.Run] = None
        algorithm = running.algorithm(f"neaspec:{ident}")
        if algorithm is None:
            raise LookupError(ident)
        self.setWindowTitle(algorithm.displayName())
        self.resize(*_SIZE)
        self.form = AlgorithmForm(algorithm, iface)
        self.form.fill(values)
        self._build()
        self.start.clicked.connect(self.begin)
        self.stop.clicked.connect(self.cancel)
        self._enable()

    def begin(self) -> None:
        """Run in the background, if nothing speaks against it."""
        algorithm = running.algorithm(self.form.algorithm.id())
        if self.run is not None or algorithm is None:
            return
        run = running.Run(algorithm, self.form.values(), QgsProject.instance(), self.form.not_opened())
        empty = self.form.first_empty()
        refusal = translate("Dock", "{input} is empty: fill it in.").format(input=empty) if empty else run.refusal()
        if refusal:
            self._fail(refusal)
            return
        self.run = run
        run.progressed.connect(self._progress)
        run.said.connect(self._say)
        run.ended.connect(self._end)
        self._enable()
        run.start()

    def cancel(self) -> None:
        """Ask what is running to stop; without a run the window closes."""
        if self.run is None:
            self.reject()
        else:
            self.run.cancel()

    def abandon(self) -> None:
        """Ask what is running to stop and listen to it no more."""
        run, self.run = self.run, None
        if run is not None:
            run.abandon()

    def reject(self) -> None:
        """Close; what is running is asked to stop."""
        self.abandon()
        super().reject()

    def _end(self) -> None:
        run, self.run = self.run, None
        if run is None:
            return
        self._enable()
        if run.cancelled:
            self._say(translate("Exchange", "Stopped; nothing was written."))
        elif not run.successful:
            self._fail(run.error or translate("Exchange", "It did not succeed; the log says why."))
        else:
            results.load(run, QgsProject.instance())
            title = run.algorithm.displayName()
            messages.tell(self._iface.messageBar(), translate("Dock", "Done: {step}").format(step=title))
            self.succeeded.emit(run.results)
            self.accept()

    def _progress(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _fail(self, text: str) -> None:
        self._say(text)
        messages.fail(self._iface.messageBar(), text)

    def _say(self, text: str) -> None:
        if text.strip():
            self.line.setText(text.strip().splitlines()[0])

    def _enable(self) -> None:
        self.start.setEnabled(self.run is None)
        self.progress.setVisible(self.run is not None)

    def _build(self) -> None:
        page = QScrollArea()
        page.setWidget(self.form)
        page.setWidgetResizable(True)
        self.progress, self.line = QProgressBar(), QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.start, self.stop = (
            QPushButton(translate("Dock", "&Run this step")),
            QPushButton(translate("Dock", "&Cancel")),
        )
        self.start.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        buttons.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.addWidget(page, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.line)
        layout.addLayout(buttons)
