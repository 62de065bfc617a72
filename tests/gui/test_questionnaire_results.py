"""What is made of the visits from the page: measured units, scores, agreement, a printed form, control measures."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from neaspec_plugin.io.measures import read_measures
from tests.gui.assessor import FOREST, browser, choose, click, dock, finish_whole, page_of, pick, units
from tests.qgis.landscape import raster

__all__ = ["browser", "dock", "units"]


def test_units_are_measured_from_the_page_and_all_visits_scored(dock, tmp_path, qtbot):
    index = raster(tmp_path / "index.tif", np.full((30, 50), 12.0))
    QgsProject.instance().addMapLayer(QgsRasterLayer(index, "index"))
    finish_whole(dock)
    click(dock.page.measure)
    dock.dialog.form.fill({"DISTURBANCE": index})
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    assert (tmp_path / "answers" / "measured_units.gpkg").exists()
    assert page_of(dock, "gis:disturbance_mean").impact.text() == "12 (measured from the maps)"
    click(dock.page.score)
    output = str(tmp_path / "scored.gpkg")
    dock.dialog.form.fill({"DISTURBANCE": index, "OUTPUT": output})
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    assert "needs a control measure" in dock.dialog.line.text()
    (scored,) = QgsVectorLayer(output, "scored", "ogr").getFeatures()
    assert (scored["code"], scored["pressure_max"], scored["state"], scored["assessors"]) == ("S01", 7, 2, 1)


def test_the_form_is_printed_and_the_agreement_reported_from_the_page(dock, tmp_path, qtbot):
    for role, severity in (("assessor-A", 3), ("assessor-B", 1)):
        finish_whole(dock, role=role, severity=severity)
    dock.page.paper.trigger()
    dock.dialog.form.fill({"OUTPUT": str(tmp_path / "form.pdf")})
    click(dock.dialog.start)
    qtbot.waitUntil((tmp_path / "form.pdf").exists, timeout=20000)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    dock.page.agreement.trigger()
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None and (tmp_path / "agreement.pdf").exists(), timeout=20000)
    assert (tmp_path / "agreement.csv").exists()


def test_control_measures_are_kept_at_each_change_and_scored_with(dock, tmp_path, qtbot):
    finish_whole(dock)
    dock.page.measures.trigger()
    table = dock.table.table
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == ["Hunting, poaching and snares"]
    table.item(0, 1).setText("상시 순찰")
    table.item(0, 2).setText("NPA")
    table.item(0, 3).setText("next spring")
    assert "is no date" in dock.table.line.text()
    (half,) = read_measures(tmp_path / "control_measures.csv", FOREST, {"S01"})
    assert (half.measure, half.deadline) == ("상시 순찰", "")
    table.item(0, 3).setText("2027-03-01")
    assert not dock.table.line.text()
    pick(dock.table.statuses[0], "planned")
    kept = read_measures(tmp_path / "control_measures.csv", FOREST, {"S01"})
    assert [(one.measure, one.authority, one.deadline, one.status) for one in kept] == [
        ("상시 순찰", "NPA", "2027-03-01", "planned")
    ]
    choose(dock, "S02")
    dock.page.measures.trigger()
    assert dock.table.table.rowCount() == 0
    choose(dock, "S01")
    dock.page.measures.trigger()
    assert dock.table.table.item(0, 1).text() == "상시 순찰"
    click(dock.page.score)
    index = raster(tmp_path / "index.tif", np.full((30, 50), 12.0))
    dock.dialog.form.fill({"DISTURBANCE": index})
    click(dock.dialog.start)
    qtbot.waitUntil(lambda: dock.dialog.run is None, timeout=20000)
    assert "needs a control measure" not in dock.dialog.line.text()
