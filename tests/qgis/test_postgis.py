"""A secretariat's database in PostgreSQL through Processing, and in QGIS as layers with the same forms."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayerUtils

from neaspec_plugin.bridge import drafting, exchange, forms
from neaspec_plugin.gui import office
from neaspec_plugin.io import geopackage, package
from tests.io import postgres
from tests.io.offices import KR, NOW, fill, make
from tests.qgis.landscape import run


@pytest.fixture(autouse=True)
def ours(provider, clean_qgis):
    return provider


@pytest.fixture(scope="module")
def cluster():
    with postgres.server() as folder:
        yield folder


def test_database_is_made_drawn_into_exported_and_merged_into(cluster, tmp_path):
    address = postgres.database(cluster, "secretariat")
    made = run("newassessment", {"OFFICE": KR, "LANGUAGE": "ko", "OUTPUT": address}).outputs
    assert made["OUTPUT"] == address
    refused = run("newassessment", {"OFFICE": KR, "LANGUAGE": "ko", "OUTPUT": address})
    assert (refused.done, refused.outputs) == (False, {})
    layers = {layer.customProperty(forms.KEY): layer for layer in forms.layers(address)}
    sites = layers["site"]
    assert sites.isValid() and sites.dataProvider().name() == "postgres"
    assert sites.editorWidgetSetup(sites.fields().indexOf("site_type")).type() == "ValueMap"
    assert layers["count"].isValid() and not layers["count"].isSpatial()
    shape = QgsGeometry.fromWkt("MultiPolygon (((127 38, 127.1 38, 127.1 38.1, 127 38)))")
    sites.startEditing()
    drawn = QgsVectorLayerUtils.createFeature(sites, shape)
    drawn["name_local"] = "철원 평야"
    assert sites.addFeature(QgsFeature(drawn)) and sites.commitChanges(), sites.commitErrors()
    free = Path(exchange.free_name(address, "partner"))
    assert free.is_absolute() and free.name.startswith(f"nxp_{KR}_")
    told = run("exportpackage", {"DATABASE": address, "TIER": "partner", "OUTPUT": str(tmp_path / "kr.zip")}).outputs
    assert told["RECORD_COUNT"] == 1
    assert run("validatepackage", {"INPUT": str(tmp_path / "kr.zip")}).outputs["PROBLEM_COUNT"] == 0
    package.export(fill(tmp_path / "ru.gpkg"), "partner", tmp_path / "ru.zip", NOW)
    merged = {"INPUT": str(tmp_path / "ru.zip"), "DATABASE": address, "PREVIEW": False}
    assert run("importpackage", merged).outputs["NEW"] >= 3
    assert {row["name_local"] for row in geopackage.read(address, "site")} == {"철원 평야", '두만강, "습지"\nx'}
    sites.dataProvider().reloadData()
    assert sites.featureCount() == 2
    assert run("undoimport", {"DATABASE": address}).outputs["RECORDS"] >= 3


def test_of_two_databases_the_one_opened_last_is_worked_on(cluster, tmp_path):
    address, file = postgres.database(cluster, "second"), str(make(tmp_path / "cn.gpkg"))
    assert run("newassessment", {"OFFICE": KR, "LANGUAGE": "ko", "OUTPUT": address}).done
    project = QgsProject.instance()
    for database, provider in ((address, "postgres"), (file, "ogr"), (address, "postgres")):
        office.open_tables(project, database)
        opened = drafting.opened(project, "corridor")
        assert opened.providerType() == provider
        assert [one.providerType() for one in forms.beside(opened, "site")] == [provider]


def test_address_is_no_file_and_is_told_without_its_password(tmp_path):
    nowhere = f"PG:host={tmp_path} dbname=x user=y password=geheim"
    result = run("exportpackage", {"DATABASE": nowhere, "TIER": "partner", "OUTPUT": str(tmp_path / "a.zip")})
    assert not result.done
    assert "geheim" not in result.words and "password=***" in result.words
    assert list(Path(tmp_path).iterdir()) == []
