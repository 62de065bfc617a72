"""The composition root: language, provider, actions and the dock; unload is its mirror."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtWidgets import QAction, QToolBar

from neaspec_plugin.bridge import job, language, settings
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.gui import messages, results, training
from neaspec_plugin.gui.dock import JobDock
from neaspec_plugin.gui.steps import icon
from neaspec_plugin.processing.provider import NeaspecProvider

MENU = "NEASPEC"
TOOLBAR = "NeaspecToolBar"


class NeaspecPlugin:
    """The plugin as QGIS loads and unloads it."""

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        """Keep the interface; qgis_process has none."""
        self.iface = iface
        self.provider: Optional[NeaspecProvider] = None
        self.dock: Optional[JobDock] = None
        self.toolbar: Optional[QToolBar] = None
        self.show_dock: Optional[QAction] = None
        self.load_training: Optional[QAction] = None

    def initProcessing(self) -> None:
        """Speak the language and give the algorithms; all that qgis_process needs."""
        language.install()
        self.provider = NeaspecProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the provider, the menu, the toolbar and the dock."""
        self.initProcessing()
        window = self.iface.mainWindow()
        self.show_dock = QAction(icon("neaspec"), "", window)
        self.show_dock.setObjectName("NeaspecShowDock")
        self.load_training = QAction(icon("training_area"), "", window)
        self.load_training.setObjectName("NeaspecLoadTraining")
        self.load_training.triggered.connect(self.open_training_area)
        self.toolbar = self.iface.addToolBar(MENU)
        self.toolbar.setObjectName(TOOLBAR)
        for action in (self.show_dock, self.load_training):
            self.iface.addPluginToMenu(MENU, action)
            self.toolbar.addAction(action)
        self.dock = JobDock(self.iface, job.steps(), self._fresh_folder(), settings.load().language)
        self.dock.setToggleVisibilityAction(self.show_dock)
        self.dock.language_chosen.connect(self.speak)
        self.dock.training_wanted.connect(self.open_training_area)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._retranslate()

    def unload(self) -> None:
        """Take everything back that initGui added."""
        if self.dock is not None:
            self.dock.abandon()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        for action in (self.show_dock, self.load_training):
            if action is not None:
                self.iface.removePluginMenu(MENU, action)
                action.deleteLater()
        if self.toolbar is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        language.remove()
        self.dock = self.toolbar = self.provider = self.show_dock = self.load_training = None

    def speak(self, code: str) -> None:
        """Speak another language from now on, everywhere at once."""
        settings.save(replace(settings.load(), language=code))
        language.install()
        self.provider.refreshAlgorithms()
        self._retranslate()
        self.dock.retranslate()
        project = QgsProject.instance()
        results.rename(project)
        training.rename(project)

    def open_training_area(self) -> None:
        """Copy the training area into a fresh folder, load it and fill in the forms."""
        bar = self.iface.messageBar()
        output = self._fresh_folder()
        try:
            folder = training.copy(output)
        except OSError as trouble:
            sentence = translate(
                "Plugin",
                "The training area cannot be copied to {folder} ({reason}). Choose another folder for results.",
            )
            messages.fail(bar, sentence.format(folder=output, reason=trouble.strerror))
            return
        missing = training.load(QgsProject.instance(), self.iface.mapCanvas(), folder)
        self.dock.begin(folder, output)
        self.dock.setUserVisible(True)
        settings.save(replace(settings.load(), output=str(output)))
        if missing:
            sentence = translate("Plugin", "The training area lacks {files}: install the plugin anew.")
            messages.warn(bar, sentence.format(files=", ".join(missing)))
        else:
            sentence = translate("Plugin", "The training area is loaded. Results go to the folder {folder}.")
            messages.tell(bar, sentence.format(folder=output.name))

    def _retranslate(self) -> None:
        self.show_dock.setText(translate("Plugin", "&Steps of the assessment"))
        self.load_training.setText(translate("Plugin", "Load the &training area"))
        for action in (self.show_dock, self.load_training):
            action.setToolTip(action.text().replace("&", ""))
        self.toolbar.setWindowTitle(MENU)

    def _fresh_folder(self) -> Path:
        """Return a folder for results that does not exist yet, beside the last one."""
        last = settings.load().output
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        parent = Path(last).parent if last else Path(documents) / MENU
        taken = {path.name for path in parent.iterdir()} if parent.is_dir() else set()
        number = 1
        while f"assessment_{number:02}" in taken:
            number += 1
        return parent / f"assessment_{number:02}"
