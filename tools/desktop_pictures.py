"""Run inside the QGIS desktop by screenshots.py: bring up each screen and grab the main window."""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QSplitter, QTabWidget
from qgis.utils import iface, plugins

PICTURES = Path(os.environ["NEASPEC_PICTURES"])
RESULTS = Path(os.environ["NEASPEC_RESULTS"])
STYLES = {"assessed_units": "assessed"}
"""Style of an output, where it is not named like its file."""
SHOWN = {"cores", "links", "corridors", "disturbance"}
"""Outputs that are drawn; the others stand in the layer tree unticked."""
SEEN = {"Layers", "NeaspecDock", "NeaspecExchange", "NeaspecCorridors", "NeaspecQuestionnaire"}
"""Docks that are not closed."""
WITH_TOOLS = {"en", "ko", "mn"}
"""Languages in which each tool for corridors has a picture; in the others those have that the help pages show."""
IN_HELP = {"corridor_centreline", "corridor_problems", "corridor_profile"}
NAMES = {
    "en": "Tumen estuary",
    "zh-Hans": "图们江口",
    "ko-KR": "두만강 하구",
    "ko-KP": "두만강하구",
    "ja": "豆満江河口",
    "mn": "Түмэн голын адаг",
    "mn-Mong": "ᠲᠦᠮᠡᠨ ᠭᠣᠣᠯ",
    "ru": "Устье Туманной",
}
"""Names of one place, as an office may keep them."""
RUN_SECONDS = 120
"""Longest time a run may take."""
PAGE_DPI = 110
"""Resolution in which a printed page is shown."""
OPEN = {"cores", "corridors", "disturbance"}
"""Outputs whose legend is unfolded."""


def settle(seconds: float = 0.5) -> None:
    """Let QGIS draw until the map stands still."""
    end = time.monotonic() + seconds
    while time.monotonic() < end or iface.mapCanvas().isDrawing():
        QApplication.processEvents()
        time.sleep(0.02)


def grab(name: str) -> None:
    """Write the picture of a screen."""
    settle(1.0)
    iface.mainWindow().grab().save(str(PICTURES / f"{name}.png"))


def tidy() -> None:
    """Leave only what a user of the plugin looks at: the map, the layers and the dock."""
    window = iface.mainWindow()
    window.resize(1440, 900)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in SEEN:
            dock.close()
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers, ours().dock], [340, 440], Qt.Orientation.Horizontal)


def ours() -> Any:
    """Return what the plugin has added to the window."""
    return plugins["neaspec_plugin"].shell


def row_of(name: str) -> int:
    """Return the row of a step."""
    return [step.name for step in ours().dock.flow.steps].index(name)


def desktop() -> None:
    """Show the training area, freshly loaded."""
    ours().open_training_area()
    settle(2.0)
    grab("desktop")


def form() -> None:
    """Show the form of a step, with more room than the list of steps."""
    dock = ours().dock
    iface.messageBar().clearWidgets()
    dock.steps.setCurrentItem(dock.steps.topLevelItem(row_of("corridors")))
    dock.findChild(QSplitter).setSizes([150, 450])
    settle()
    grab("form")


def disturbance() -> None:
    """Run the step that scores disturbance, by a click, and show its table of pressures, map and chart."""
    from neaspec_plugin.gui.picture import Picture

    dock = ours().dock
    iface.messageBar().clearWidgets()
    dock.output.setFilePath(str(PICTURES / "run"))
    dock.steps.setCurrentItem(dock.steps.topLevelItem(row_of("disturbance")))
    dock.findChild(QSplitter).setSizes([110, 490])
    settle()
    dock.start.click()
    end = time.monotonic() + RUN_SECONDS
    while dock.run is not None and time.monotonic() < end:
        settle(0.1)
    if not dock.form.findChildren(Picture):
        raise RuntimeError(dock.line.text())
    iface.messageBar().clearWidgets()
    dock.page.verticalScrollBar().setValue(0)
    settle(2.0)
    grab("disturbance")
    table = dock.form.widget("PRESSURES")
    dock.page.ensureWidgetVisible(table)
    dock.page.verticalScrollBar().setValue(table.y() - 60)
    grab("pressures")
    project = QgsProject.instance()
    project.removeMapLayers([key for key, layer in project.mapLayers().items() if str(PICTURES) in layer.source()])


def results() -> None:
    """Show the demo's outputs in the layer tree and on the map."""
    from neaspec_plugin.bridge import job, running, styles
    from neaspec_plugin.gui import results as loaded
    from neaspec_plugin.gui.steps import StepState

    if not RESULTS.is_dir():
        return
    dock = ours().dock
    iface.messageBar().clearWidgets()
    dock.line.clear()
    project = QgsProject.instance()
    for row, step in enumerate(job.steps()):
        filled = job.fill(step, dock.training, RESULTS)
        algorithm = running.algorithm(step.algorithm)
        names = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
        for output in names & set(filled):
            path = Path(filled[output])
            if path.suffix not in {".tif", ".gpkg"} or not path.is_file() or step.algorithm == "neaspec:newassessment":
                continue
            key = f"{step.algorithm}/{output}"
            name = loaded.output_name(key) or path.stem
            layer = QgsRasterLayer(str(path), name) if path.suffix == ".tif" else QgsVectorLayer(str(path), name, "ogr")
            if not layer.isValid():
                print("not valid:", path)
                continue
            loaded.put(project, loaded.group(project), layer, key)
            styles.apply(layer, STYLES.get(path.stem, path.stem))
            node = project.layerTreeRoot().findLayer(layer.id())
            node.setItemVisibilityChecked(path.stem in SHOWN)
            node.setExpanded(False)
        dock.flow.states[row] = StepState.DONE
    for group in loaded.group(project).findGroups():
        group.setExpanded(False)
        for node in group.findLayers():
            node.setItemVisibilityChecked(node.layer().customProperty("neaspec/key") == "training/settlements")
    dock.steps.setCurrentItem(dock.steps.topLevelItem(row_of("corridors")))
    dock.retranslate()
    settle(2.0)
    for node in loaded.group(project).findLayers():  # QGIS folds long legends when they come in
        if Path(node.layer().source().split("|")[0]).stem in OPEN:
            node.setExpanded(False)
            node.setExpanded(True)
    settle(1.0)
    grab("results")


def dialog() -> None:
    """Show the dialog that Processing makes of an algorithm."""
    import processing

    shown = processing.createAlgorithmDialog("neaspec:checkcorridors", {})
    shown.resize(1000, 720)
    shown.show()
    settle(1.0)
    shown.grab().save(str(PICTURES / "dialog.png"))
    shown.close()


def report() -> None:
    """Print the map of the demo as a PDF in the spoken language, and show that page."""
    import processing
    from osgeo import gdal

    from neaspec_plugin.bridge import job

    if not RESULTS.is_dir():
        return
    step = next(step for step in job.steps() if step.algorithm == "neaspec:report")
    given = {**job.fill(step, ours().dock.training, RESULTS), "OUTPUT": str(PICTURES / "report.pdf")}
    given.pop("IMAGE", None)
    processing.run("neaspec:report", given)
    page = gdal.OpenEx(given["OUTPUT"], open_options=[f"DPI={PAGE_DPI}"])
    gdal.Translate(str(PICTURES / "report.png"), page, format="PNG", bandList=[1, 2, 3])


def error() -> None:
    """Show what is said when a layer is missing."""
    dock = ours().dock
    dock.findChild(QSplitter).setSizes([300, 300])
    iface.messageBar().clearWidgets()
    dock.steps.setCurrentItem(dock.steps.topLevelItem(row_of("patches")))
    dock.form.fill({"SUITABILITY": str(dock.output_folder / "suitability.tif")})
    dock.start.click()
    settle()
    grab("error")


def exchange() -> None:
    """Show the preview of a package in which a second, made-up office contends with the first."""
    from neaspec_plugin.core import wkb
    from neaspec_plugin.core.grid import Bounds
    from neaspec_plugin.io import creating, geopackage, merging, package
    from neaspec_plugin.io.schema import load_schema

    folder = PICTURES / "exchange"
    folder.mkdir()
    here, there = folder / "first.gpkg", folder / "second.gpkg"
    offices = {here: "ZZ-FIRST-01", there: "ZZ-SECOND-01"}
    for path, office in offices.items():
        creating.create(path, load_schema(), office, "en")
    shape = wkb.write(wkb.box(Bounds(130.9, 43.0, 131.2, 43.3)))
    common = {"country": "RU", "target_taxon": "PTALT", "status": "proposed", "geom": shape}
    first = geopackage.new_record("corridor", {**common, "code": "1-2", "min_width_m": 900.0}, offices[here])
    geopackage.insert(here, {"corridor": [first]})
    package.export(here, "partner", folder / "1.zip")
    merging.merge(folder / "1.zip", there)
    other = {
        "status": "functional",
        "min_width_m": 1200.0,
        "geom": wkb.write(wkb.box(Bounds(131.0, 43.1, 131.3, 43.4))),
    }
    mine = {"status": "agreed", "min_width_m": 950.0, "geom": wkb.write(wkb.box(Bounds(130.8, 43.0, 131.2, 43.25)))}
    for path, words in ((here, mine), (there, other)):
        geopackage.insert(path, {"corridor": [{**first, **words}]}, replacing=True)
    package.export(there, "partner", folder / "2.zip")
    iface.messageBar().clearWidgets()
    page = ours().exchange
    ours().dock.setUserVisible(False)
    page.setUserVisible(True)
    page.database.setFilePath(str(here))
    page.package.setFilePath(str(folder / "2.zip"))
    page.take(preview=True)
    while page.run is not None:
        settle(0.1)
    settle(2.0)
    grab("exchange")


def corridors() -> None:
    """Show the tools for corridors."""
    if RESULTS.is_dir():
        sys.path.insert(0, os.environ["NEASPEC_TOOLS"])
        import corridor_pictures

        every = os.environ["NEASPEC_LANGUAGE"] in WITH_TOOLS
        corridor_pictures.take(ours(), lambda name: grab(name) if every or name in IN_HELP else None, settle)


def placenames() -> None:
    """Show the names of a place in the form of its site, in every script of the region."""
    from neaspec_plugin.bridge import forms
    from neaspec_plugin.core import wkb
    from neaspec_plugin.core.grid import Bounds
    from neaspec_plugin.gui import office
    from neaspec_plugin.io import creating, geopackage
    from neaspec_plugin.io.schema import load_schema

    database, code = PICTURES / "placenames.gpkg", "ZZ-FIRST-01"
    creating.create(database, load_schema(), code, "en")
    shape = wkb.write(wkb.box(Bounds(130.5, 42.2, 130.8, 42.4)))
    site = geopackage.new_record("site", {"name_local": NAMES["en"], "geom": shape, "sensitivity": 0}, code)
    given = [{"site_uuid": site["uuid"], "name_lang": lang, "name": name} for lang, name in NAMES.items()]
    geopackage.insert(
        database, {"site": [site], "place_name": [geopackage.new_record("place_name", one, code) for one in given]}
    )
    office.open_tables(QgsProject.instance(), str(database))
    (layer,) = (
        one
        for one in QgsProject.instance().mapLayers().values()
        if one.customProperty(forms.KEY) == "site" and forms.home(one) == str(database)
    )
    form = iface.getFeatureForm(layer, next(layer.getFeatures()))
    form.resize(860, 460)
    form.show()
    tabs = form.findChild(QTabWidget)
    tabs.setCurrentIndex(tabs.count() - 1)
    settle(1.0)
    form.grab().save(str(PICTURES / "placenames.png"))
    form.close()


def questionnaire() -> None:
    """Show a visit that is half answered, with what the maps say and the score so far."""
    from qgis.PyQt.QtCore import QDate

    from neaspec_plugin.core import visit as visiting
    from neaspec_plugin.core.answer import Reading

    project = QgsProject.instance()
    if not ours().dock.training:
        ours().open_training_area()
        settle(2.0)
    iface.messageBar().clearWidgets()
    for dock in (ours().dock, ours().exchange, ours().corridors):
        dock.setUserVisible(False)
    page = ours().questionnaire
    page.setUserVisible(True)
    iface.mainWindow().resizeDocks([page], [470], Qt.Orientation.Horizontal)
    layers = {layer.customProperty("neaspec/key"): layer for layer in project.mapLayers().values()}
    page.page.folder.setFilePath(str(PICTURES / "answers"))
    page.page.layer.setLayer(layers["training/sites"])
    page.page.day.setDate(QDate(2026, 6, 1))
    page.page.fold.setChecked(False)
    page.page.choose_unit("S06")
    snares = {"timing": Reading(3, 3, 3), "scope": Reading(1, 1, 2), "severity": Reading(3, 2, 3)}
    livestock = {"timing": Reading(3, 3, 3), "scope": Reading(2, 2, 2), "severity": Reading(1, 1, 1)}
    visit = visiting.with_answer(page.visit, "visit:method", choice="field")
    visit = visiting.with_answer(visit, "pressure:5.1", readings=snares)
    visit = visiting.with_answer(visit, "pressure:2.3", readings=livestock)
    page._keep(visit)
    page.form.set_visit(visit)
    page.form.show_page(1)
    settle()
    question = page.form.questions["pressure:5.1"]
    question.help.setChecked(True)
    settle()
    page.form.page.verticalScrollBar().setValue(question.y() - 10)
    settle(2.0)
    grab("questionnaire")


SCREENS = (desktop, form, disturbance, error, results, dialog, report, exchange, questionnaire, corridors, placenames)


def work() -> None:
    """Take every picture, then leave without QGIS's questions."""
    status = 0
    try:
        tidy()
        wanted = os.environ.get("NEASPEC_SCREENS", "").split()
        for screen in SCREENS:
            if not wanted or screen.__name__ in wanted:
                screen()
    except BaseException:  # noqa: BLE001 (whatever happens, QGIS must end: nobody sits before this screen)
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    QgsProject.instance().setDirty(False)
    os._exit(status)


QTimer.singleShot(1500, work)
