"""A field officer adds a name in the form of a site, and the map shows it; a project speaks to who opens it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsVectorLayerTools,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm, QgsGui, QgsRelationEditorWidget
from qgis.PyQt.QtWidgets import QApplication

from neaspec_plugin import classFactory
from neaspec_plugin.bridge import forms
from neaspec_plugin.gui import office
from neaspec_plugin.io import geopackage
from tests.gui.test_plugin import desk, no_provider, plugin
from tests.io.offices import KR, make, new, square

__all__ = ["desk", "no_provider", "plugin"]


def tables():
    return {
        layer.customProperty(forms.KEY): layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty(forms.KEY)
    }


def called(layer) -> list[object]:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expression = QgsExpression(layer.labeling().settings().fieldName)
    shown = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        shown.append(expression.evaluate(context))
    return shown


class Tools(QgsVectorLayerTools):
    """What QGIS's window does to layers for forms; without any, a form with related records crashes."""

    def addFeature(self, *_):
        return False, None

    def startEditing(self, layer):
        return layer.startEditing()

    def stopEditing(self, layer, *_):
        return layer.rollBack()

    def saveEdits(self, layer):
        return layer.commitChanges()

    def copyMoveFeatures(self, *_):
        return False, None


@pytest.fixture
def database(tmp_path):
    path = make(tmp_path / "기관.gpkg", KR)
    site = new("site", KR, name_local="두만강", geom=square(), sensitivity=0)
    geopackage.insert(path, {"site": [site]})
    return path


def add(name: str, code: str) -> None:
    """Add a name for the only site and save it."""
    made = tables()
    layer = made["place_name"]
    site = next(made["site"].getFeatures())
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer)
    feature["site_uuid"], feature["name_lang"], feature["name"] = site["uuid"], code, name
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()


def test_a_name_that_is_saved_is_shown_at_once(plugin, database):
    plugin.speak("ru")
    office.open_tables(QgsProject.instance(), str(database))
    assert called(tables()["site"]) == ["두만강"]
    add("Туманная", "ru")
    assert called(tables()["site"]) == ["Туманная"]
    plugin.speak("ko")
    assert called(tables()["site"]) == ["두만강"]
    record = geopackage.read(database, "place_name")[0]
    assert (record["office"], record["country"]) == (KR, "KR")


def test_a_project_speaks_the_language_of_who_opens_it(plugin, database, tmp_path):
    plugin.speak("ko")
    office.open_tables(QgsProject.instance(), str(database))
    add("Түмэн гол", "mn")
    assert tables()["site"].name() == "지역"
    assert QgsProject.instance().write(str(tmp_path / "프로젝트.qgz"))
    QgsProject.instance().clear()
    plugin.speak("mn")
    assert QgsProject.instance().read(str(tmp_path / "프로젝트.qgz"))
    made = tables()
    assert made["site"].name() == "Газар"
    assert made["site"].attributeAlias(made["site"].fields().indexOf("code")) == "Код"
    assert called(made["site"]) == ["Түмэн гол"]
    add("Түмэн мөрөн", "mn")
    assert len(geopackage.read(database, "place_name")) == 2


def test_the_form_of_a_site_lists_its_names(plugin, desk, database, qtbot):
    plugin.speak("ja")
    office.open_tables(QgsProject.instance(), str(database))
    add("豆満江", "ja")
    site = tables()["site"]
    if "TextEdit" not in QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors(desk.mapCanvas())
    context = QgsAttributeEditorContext()
    tools = Tools()
    context.setVectorLayerTools(tools)
    context.setMapCanvas(desk.mapCanvas())
    context.setCadDockWidget(desk.cadDockWidget())
    form = QgsAttributeForm(site, next(site.getFeatures()), context)
    qtbot.addWidget(form)
    form.show()
    QApplication.processEvents()
    (editor,) = form.findChildren(QgsRelationEditorWidget)
    assert editor.relation().name() == "地名"
    assert editor.relation().referencingLayer() == tables()["place_name"]


def test_what_listens_leaves_with_the_plugin(desk, no_provider, database):
    loaded = classFactory(desk)
    loaded.initGui()
    loaded.speak("ru")
    office.open_tables(QgsProject.instance(), str(database))
    loaded.unload()
    add("Туманная", "ru")
    assert called(tables()["site"]) == ["두만강"]
