"""Forms made from the format: what a field officer sees is worded, what is stored is a code, slips are refused."""

from __future__ import annotations

import sqlite3
import uuid

import pytest
from qgis.core import QgsFeature, QgsNativeMetadataValidator, QgsProject, QgsVectorLayerUtils

from neaspec_plugin.bridge import forms, labels, language, names
from neaspec_plugin.io import geopackage, package
from neaspec_plugin.io.schema import load_schema
from tests.io.offices import NOW, make, new, square


@pytest.fixture
def opened(clean_qgis, tmp_path):
    """Return the layers of a database with one site, in Korean."""
    language.install(["ko"])
    path = make(tmp_path / "기관.gpkg", "KR-TEST-01")
    geopackage.insert(path, {"site": [new("site", "KR-TEST-01", name_local="철원", geom=square(), sensitivity=0)]})
    made = {layer.customProperty(forms.KEY): layer for layer in forms.layers(str(path))}
    QgsProject.instance().addMapLayers(list(made.values()))
    return path, made


def test_every_record_table_is_a_layer_with_a_worded_form(opened):
    _, made = opened
    assert set(made) == {table.name for table in load_schema().of("record")}
    for name, layer in made.items():
        assert layer.isValid() and layer.name() == labels.table_title(name)
        assert all(layer.attributeAlias(layer.fields().indexOf(c.name)) for c in load_schema().tables[name].stored)
        tabs = layer.editFormConfig().tabs()
        assert len(tabs) == 2
        shown = {child.name() for tab in tabs for child in tab.children()}
        assert shown == {column.name for column in load_schema().tables[name].stored}


def test_a_table_is_not_taken_for_a_result_that_is_called_alike(opened):
    assert {name: names.style_of(layer) for name, layer in opened[1].items() if names.style_of(layer)} == {}


@pytest.mark.parametrize(
    ("table", "column", "code", "label"),
    [
        ("corridor", "status", "agreed", "합의됨"),
        ("disturbance", "threat_code", "4.1", "도로 및 철도"),
        ("habitat_assessment", "habitat_code", "15.8", "계절성 침수 농경지(논)"),
        ("count", "taxon_code", "GMONA", "흑두루미"),
    ],
)
def test_codes_are_offered_by_their_labels(opened, table, column, code, label):
    layer = opened[1][table]
    setup = layer.editorWidgetSetup(layer.fields().indexOf(column))
    assert setup.type() == "ValueMap"
    assert {label: code} in setup.config()["map"]


def test_references_are_chosen_by_name(opened):
    layer = opened[1]["visit"]
    setup = layer.editorWidgetSetup(layer.fields().indexOf("site_uuid"))
    assert (setup.type(), setup.config()["Value"]) == ("ValueRelation", "name_local")
    assert setup.config()["Layer"] == opened[1]["site"].id()


def test_feature_drawn_by_hand_gets_a_uuid_and_travels(opened, tmp_path):
    path, made = opened
    layer = made["survey"]
    layer.startEditing()
    given = {"name": "1월 동시조사", "year": 2026, "target_taxon": "GMONA"}
    values = {layer.fields().indexOf(name): value for name, value in given.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, attributes=values)
    assert uuid.UUID(feature["uuid"]).version == 4
    assert layer.addFeature(QgsFeature(feature)) and layer.commitChanges(), layer.commitErrors()
    summary = package.export(path, "partner", tmp_path / "p.zip", NOW)
    assert summary.problems == ()
    assert summary.records["survey"] == 1
    assert geopackage.read(path, "survey")[0]["uuid"] == feature["uuid"]


def test_copied_feature_gets_a_uuid_of_its_own(opened):
    layer = opened[1]["site"]
    old = next(layer.getFeatures())
    copy = QgsVectorLayerUtils.createFeature(layer, old.geometry(), dict(enumerate(old.attributes())))
    assert copy["uuid"] != old["uuid"]


@pytest.mark.parametrize(
    ("column", "value", "right"),
    [("permeability_0_1", 0.5, True), ("permeability_0_1", 1.5, False), ("mean_width_m", 3.0, True)],
)
def test_limits_are_constraints_of_the_form(opened, column, value, right):
    layer = opened[1]["corridor"]
    feature = QgsVectorLayerUtils.createFeature(layer, attributes={layer.fields().indexOf(column): value})
    valid, _ = QgsVectorLayerUtils.validateAttribute(layer, feature, layer.fields().indexOf(column))
    assert valid is right


def test_required_columns_are_required_in_the_form(opened):
    layer = opened[1]["corridor"]
    feature = QgsVectorLayerUtils.createFeature(layer)
    valid, _ = QgsVectorLayerUtils.validateAttribute(layer, feature, layer.fields().indexOf("target_taxon"))
    assert not valid


def test_validator_of_qgis_accepts_the_metadata_of_every_layer(opened):
    for name, layer in opened[1].items():
        found = QgsNativeMetadataValidator().validate(layer.metadata())
        assert found[0], (name, [(one.section, one.note) for one in found[1]])


def test_style_that_came_with_a_file_is_not_read(clean_qgis, tmp_path):
    path = make(tmp_path / "o.gpkg")
    connection = sqlite3.connect(path)
    columns = (
        "f_table_catalog f_table_schema f_table_name f_geometry_column styleName styleQML styleSLD description owner"
    )
    texts = ", ".join(f"{name} TEXT" for name in columns.split())
    connection.execute(f"CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, {texts}, useAsDefault BOOLEAN, ui TEXT)")
    style = "<qgis><editforminit>boom</editforminit><editforminitcodesource>2</editforminitcodesource>"
    style += "<editforminitcode>import os</editforminitcode></qgis>"
    connection.execute(
        "INSERT INTO layer_styles (f_table_name, f_geometry_column, styleName, styleQML, useAsDefault) "
        "VALUES ('site', 'geom', 's', ?, 1)",
        (style,),
    )
    connection.commit()
    connection.close()
    for layer in forms.layers(str(path)):
        assert layer.editFormConfig().initCode() == ""
