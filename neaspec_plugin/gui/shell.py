"""What the plugin adds to the QGIS window: menu, toolbar and dock; remove() is the mirror of making it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtWidgets import QAction

from neaspec_plugin.bridge import fonts, job, language, settings
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.gui import messages, office, results, training
from neaspec_plugin.gui.corridors import CorridorDock
from neaspec_plugin.gui.dock import JobDock
from neaspec_plugin.gui.exchange import ExchangeDock
from neaspec_plugin.gui.help import open_page
from neaspec_plugin.gui.placenames import PlaceNames
from neaspec_plugin.gui.questionnaire import QuestionnaireDock
from neaspec_plugin.gui.steps import icon

MENU = "NEASPEC"
TOOLBAR = "NeaspecToolBar"


class Shell:
    """Menu, toolbar and dock in one QGIS window."""

    def __init__(self, iface: QgisInterface, speak: Callable[[str], None]) -> None:
        """Add everything; `speak` is called with the language that the user chooses."""
        self._iface = iface
        window = iface.mainWindow()
        self.show_dock = QAction(icon("neaspec"), "", window)
        self.show_dock.setObjectName("NeaspecShowDock")
        self.load_training = QAction(icon("training_area"), "", window)
        self.load_training.setObjectName("NeaspecLoadTraining")
        self.load_training.triggered.connect(self.open_training_area)
        self.show_exchange = QAction(icon("exchange"), "", window)
        self.show_exchange.setObjectName("NeaspecShowExchange")
        self.show_corridors = QAction(icon("corridors"), "", window)
        self.show_corridors.setObjectName("NeaspecShowCorridors")
        self.show_questionnaire = QAction(icon("questionnaire"), "", window)
        self.show_questionnaire.setObjectName("NeaspecShowQuestionnaire")
        self.show_help = QAction(icon("help"), "", window)
        self.show_help.setObjectName("NeaspecShowHelp")
        self.help_entry = QAction(icon("neaspec"), MENU, window)
        self.help_entry.setObjectName("NeaspecHelpEntry")
        for action in (self.show_help, self.help_entry):
            action.triggered.connect(self.open_help)
        self.toolbar = iface.addToolBar(MENU)
        self.toolbar.setObjectName(TOOLBAR)
        for action in self._actions():
            iface.addPluginToMenu(MENU, action)
            self.toolbar.addAction(action)
        iface.pluginHelpMenu().addAction(self.help_entry)
        self.dock = JobDock(iface, job.steps(), fresh_folder(), settings.load().language)
        self.dock.setToggleVisibilityAction(self.show_dock)
        self.dock.language_chosen.connect(speak)
        self.dock.training_wanted.connect(self.open_training_area)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.exchange = ExchangeDock(iface)
        self.exchange.setToggleVisibilityAction(self.show_exchange)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.exchange)
        self.exchange.hide()
        self.corridors = CorridorDock(iface)
        self.corridors.setToggleVisibilityAction(self.show_corridors)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.corridors)
        self.corridors.hide()
        for action in self.corridors.drawing.actions_by_name.values():
            self.toolbar.addAction(action)
        self.questionnaire = QuestionnaireDock(iface)
        self.questionnaire.setToggleVisibilityAction(self.show_questionnaire)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.questionnaire)
        self.questionnaire.hide()
        for dock in self._docks():
            dock.setLocale(language.locale())
        self.placenames = PlaceNames()
        QgsProject.instance().readProject.connect(self._word_project)
        self._name_actions()
        self._warn_of_language()

    def remove(self) -> None:
        """Take everything back; a running step is asked to stop."""
        QgsProject.instance().readProject.disconnect(self._word_project)
        self.placenames.remove()
        for dock in self._docks():
            dock.abandon()
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        for action in self._actions():
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self._iface.pluginHelpMenu().removeAction(self.help_entry)
        self.help_entry.deleteLater()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language, the names of the plugin's layers included."""
        self._name_actions()
        for dock in self._docks():
            dock.setLocale(language.locale())  # numbers and calendars in its widgets
            dock.retranslate()
        self._word_project()
        self._warn_of_language()

    def open_help(self) -> None:
        """Open the help at its first page."""
        open_page()

    def open_training_area(self) -> None:
        """Copy the training area into a fresh folder, load it and fill in the forms."""
        bar = self._iface.messageBar()
        output = fresh_folder()
        try:
            folder = training.copy(output)
        except OSError as trouble:
            messages.no_folder(bar, output, trouble)
            return
        missing = training.load(QgsProject.instance(), self._iface.mapCanvas(), folder)
        self.dock.begin(folder, output)
        self.dock.setUserVisible(True)
        settings.save(replace(settings.load(), output=str(output)))
        if missing:
            text = translate("Plugin", "The training area lacks {files}: install the plugin anew.")
            messages.warn(bar, text.format(files=", ".join(missing)))
        else:
            text = translate("Plugin", "The training area is loaded. Results go to the folder {folder}.")
            messages.tell(bar, text.format(folder=output.name))

    def _word_project(self) -> None:
        """Word the layers of the project, which may have been saved in another language."""
        project = QgsProject.instance()
        results.rename(project)
        training.rename(project)
        office.reword(project)

    def _docks(self) -> tuple[JobDock, ExchangeDock, CorridorDock, QuestionnaireDock]:
        return self.dock, self.exchange, self.corridors, self.questionnaire

    def _actions(self) -> tuple[QAction, ...]:
        return (
            self.show_dock,
            self.show_corridors,
            self.show_questionnaire,
            self.show_exchange,
            self.load_training,
            self.show_help,
        )

    def _warn_of_language(self) -> None:
        """Say what the chosen language lacks: texts that can be read, or a font with its letters."""
        notes = [language.unreadable(), *(sentence(note) for note in fonts.lacking())]
        for note in filter(None, notes):
            messages.warn(self._iface.messageBar(), note)

    def _name_actions(self) -> None:
        self.show_dock.setText(translate("Plugin", "&Steps of the assessment"))
        self.load_training.setText(translate("Plugin", "Load the &training area"))
        self.show_corridors.setText(translate("Plugin", "&Corridors: draw, check, compare"))
        self.show_questionnaire.setText(translate("Plugin", "&Questionnaire"))
        self.show_help.setText(translate("Plugin", "&Help"))
        self.show_exchange.setText(translate("Plugin", "E&xchange with other offices"))
        for action in self._actions():
            # Chinese, Japanese and Korean put the mnemonic into brackets behind the text.
            action.setToolTip(re.sub(r"\(&.\)|&", "", action.text()))
        self.toolbar.setWindowTitle(MENU)


def fresh_folder() -> Path:
    """Return a folder for results that does not exist yet, beside the last one."""
    last = settings.load().output
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    parent = Path(last).parent if last else Path(documents) / MENU
    taken = {path.name for path in parent.iterdir()} if parent.is_dir() else set()
    number = 1
    while f"assessment_{number:02}" in taken:
        number += 1
    return parent / f"assessment_{number:02}"
