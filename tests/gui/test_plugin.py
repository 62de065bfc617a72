"""The plugin as QGIS loads it: nothing stays behind, and a language takes effect at once."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QDockWidget, QToolBar

from neaspec_plugin import classFactory
from neaspec_plugin.bridge import language
from neaspec_plugin.gui.tooltexts import TEXTS

KEPT = []
"""Windows that are never taken apart: their digitizing dock crashes when Python drops it after its window."""


@pytest.fixture
def desk(iface):
    KEPT.append(iface)
    browser = QgsBrowserGuiModel()
    iface.browserModel = lambda: browser
    return iface


@pytest.fixture
def no_provider(qapp):
    """Take the provider of other tests away; they register it again where they need it."""
    if QgsApplication.processingRegistry().providerById("neaspec") is not None:
        QgsApplication.processingRegistry().removeProvider("neaspec")


@pytest.fixture
def plugin(desk, no_provider):
    plugin = classFactory(desk)
    plugin.initGui()
    yield plugin
    plugin.unload()


def leftovers(desk):
    """Return the names of everything of ours in the window, its menus and among its children."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    kinds = (QAction, QToolBar, QDockWidget)
    children = {child.objectName() for kind in kinds for child in desk.mainWindow().findChildren(kind)}
    return {name for name in children | set(desk.submenus) if name.lower().startswith("neaspec")}


def test_load_unload_and_load_again_leave_nothing(desk, no_provider):
    registry = QgsApplication.processingRegistry()
    for _ in range(2):
        plugin = classFactory(desk)
        plugin.initGui()
        assert registry.providerById("neaspec") is not None
        assert leftovers(desk) == {
            "NEASPEC",
            "NeaspecDock",
            "NeaspecToolBar",
            "NeaspecShowDock",
            "NeaspecCorridors",
            "NeaspecShowCorridors",
            *(f"NeaspecTool_{name}" for name in TEXTS),
            "NeaspecExchange",
            "NeaspecShowExchange",
            "NeaspecQuestionnaire",
            "NeaspecShowQuestionnaire",
            "NeaspecLoadTraining",
            "NeaspecShowHelp",
            "NeaspecHelpEntry",
        }
        plugin.unload()
        assert leftovers(desk) == set()
        assert registry.providerById("neaspec") is None
        assert language.current() == ["en"]


def test_the_window_opens_with_the_job_and_the_exchange_stays_away_until_asked_for(plugin, desk, qtbot):
    desk.mainWindow().show()
    qtbot.waitExposed(desk.mainWindow())
    assert not plugin.shell.dock.isHidden()
    assert plugin.shell.corridors.isHidden()
    assert plugin.shell.exchange.isHidden()
    assert plugin.shell.questionnaire.isHidden()
    plugin.shell.show_exchange.trigger()
    assert not plugin.shell.exchange.isHidden()
    plugin.shell.show_questionnaire.trigger()
    assert not plugin.shell.questionnaire.isHidden()


def test_unloading_stops_a_running_step(desk, no_provider, qtbot, tmp_path):
    plugin = classFactory(desk)
    plugin.initGui()
    QgsSettings().setValue("neaspec/output", str(tmp_path / "assessment_01"))
    plugin.shell.open_training_area()
    plugin.shell.dock.choose(1)
    plugin.shell.dock.start.click()
    run = plugin.shell.dock.run
    assert run is not None
    plugin.unload()
    assert leftovers(desk) == set()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=10000)
    assert run.cancelled
    assert not (tmp_path / "assessment_01" / "disturbance.tif").exists()


def test_processing_alone_needs_no_interface(no_provider):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("neaspec") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("neaspec") is None


def test_every_step_has_a_form(plugin):
    for row in range(len(plugin.shell.dock.flow.steps)):
        plugin.shell.dock.choose(row)
        assert plugin.shell.dock.form is not None, plugin.shell.dock.flow.steps[row].algorithm
        wanted = set(plugin.shell.dock.flow.steps[row].parameters)
        known = {definition.name() for definition in plugin.shell.dock.form.algorithm.parameterDefinitions()}
        assert wanted <= known


def shown(shell):
    return (
        shell.dock.start.text(),
        shell.show_dock.text(),
        shell.dock.title(0),
        shell.dock.steps.topLevelItem(0).text(1),
    )


def test_a_language_takes_effect_at_once(plugin, desk):
    if language.translation_file("ru") is None:
        pytest.skip("no compiled translations: run `make qm`")
    english = shown(plugin.shell)
    plugin.speak("ru")
    assert all(old != new for old, new in zip(english, shown(plugin.shell)))
    plugin.speak("en")
    assert shown(plugin.shell) == english


def test_the_training_area_is_loaded_named_and_fills_the_forms(plugin, desk, tmp_path):
    QgsSettings().setValue("neaspec/output", str(tmp_path / "한국 자료" / "assessment_01"))
    plugin.shell.load_training.trigger()
    project = QgsProject.instance()
    assert project.crs().authid() == "EPSG:32652"
    assert len(project.mapLayers()) == 10
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert desk.mapCanvas().extent().width() > 100000
    folder = tmp_path / "한국 자료" / "assessment_01" / "training"
    assert (folder / "study_area.gpkg").is_file()
    plugin.shell.dock.choose(2)
    chosen = project.mapLayer(plugin.shell.dock.form.values()["LAND_COVER"])
    assert chosen.source() == str(folder / "landcover_synthetic.tif")
    plugin.shell.load_training.trigger()
    assert len(project.mapLayers()) == 10


def test_choices_are_shown_as_labels_and_run_as_codes(plugin):
    plugin.speak("ru")
    dock = plugin.shell.dock
    rows = {step.algorithm: row for row, step in enumerate(dock.flow.steps)}
    dock.choose(rows["neaspec:exportpackage"])
    box = dock.form.widget("TIER")
    box = box if isinstance(box, QComboBox) else box.findChild(QComboBox)
    assert [box.itemData(number) for number in range(box.count())] == ["public", "partner", "restricted"]
    assert all(box.itemText(number) != box.itemData(number) for number in range(box.count()))
    box.setCurrentIndex(2)
    assert dock.form.values()["TIER"] == "restricted"
