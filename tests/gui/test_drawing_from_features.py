"""What is drawn from features that are there: chains of sites, models accepted, units, new versions, and barriers."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from neaspec_plugin.bridge.drafting import opened
from tests.gui.sketching import RIGHT, SOUTH, WEST, chain_of, dock, draw_polygon, hand, rectangle, rows, use

__all__ = ["dock", "hand"]
pytest.importorskip("shapely")


def test_sites_are_joined_in_turn_and_long_hops_turn_red(dock):
    from neaspec_plugin.gui.chaintool import TOO_LONG

    tool, hand = chain_of(dock, 0, 5, 15)
    hand.click(1, 1)
    hand.click(6, 1)
    assert [round(length, -2) for _, _, length in tool.hops()] == [3000]
    assert tool.too_long() == 0
    hand.click(16, 1)
    assert tool.too_long() == 1
    texts = [item.text for item in tool._items]
    assert texts == ["3.0 km", "8.0 km, too far"]
    assert any(band.strokeColor() == TOO_LONG for band in tool._bands)
    assert "1 hop too long" in dock.drawing.line.text()
    hand.key(Qt.Key.Key_Backspace)
    assert len(tool.sites) == 2
    hand.click(16, 1)
    hand.click(16, 1, RIGHT)
    (found,) = rows("corridor")
    assert (found["connectivity_type"], found["corridor_type"]) == ("E", "stepping_stone")
    assert found["longest_hop_km"] == pytest.approx(8, rel=0.01) and found["length_km"] == pytest.approx(11, rel=0.01)
    assert found.geometry().constGet().numGeometries() == 3
    (axis,) = rows("corridor_axis")
    assert axis["corridor_uuid"] == found["uuid"]
    opened(QgsProject.instance(), "corridor").undoStack().undo()
    assert rows("corridor") == [] and rows("corridor_axis") == []


def test_a_chain_is_given_up_with_esc(dock):
    tool, hand = chain_of(dock, 0, 5)
    hand.click(1, 1)
    hand.key(Qt.Key.Key_Escape)
    assert tool.sites == [] and tool._bands == []
    hand.click(1, 1)
    hand.click(1, 1, RIGHT)
    assert rows("corridor") == []


def test_a_modelled_corridor_is_accepted_with_its_origin(dock, hand):
    model = QgsVectorLayer(
        "Polygon?crs=EPSG:32652&field=code:string&field=from_patch:integer&field=to_patch:integer&field=least_cost_km:double",
        "model",
        "memory",
    )
    feature = QgsFeature(model.fields())
    feature.setGeometry(rectangle(0, 0, 40, 3))
    feature.setAttributes(["4-6", 4, 6, 396.2])
    model.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(model)
    dock.ground.boxes["modelled"].setLayer(model)
    hand.canvas.setLayers([model])
    use(dock, "accept")
    hand.click(20, 1)
    (found,) = rows("corridor")
    assert (found["source"], found["evidence"], found["origin"]) == ("modelled", "model", "model: 4-6")
    assert (found["from_patch"], found["to_patch"], found["least_cost"]) == (4, 6, 396_200)
    assert found["scope"] == "international"
    assert model.featureCount() == 1


def test_a_modelled_corridor_takes_its_least_cost_path_along(dock, hand, tmp_path):
    from tests.qgis.landscape import saved

    shapes = {"corridors": ("Polygon", rectangle(0, 0, 40, 3)), "links": ("LineString", None)}
    made = {}
    for name, (kind, shape) in shapes.items():
        memory = QgsVectorLayer(f"{kind}?crs=EPSG:32652&field=code:string", name, "memory")
        feature = QgsFeature(memory.fields())
        way = [QgsPointXY(WEST, SOUTH), QgsPointXY(WEST + 20e3, SOUTH + 3e3), QgsPointXY(WEST + 40e3, SOUTH)]
        feature.setGeometry(shape or QgsGeometry.fromPolylineXY(way))
        feature.setAttributes(["4-6"])
        memory.dataProvider().addFeature(feature)
        made[name] = QgsVectorLayer(saved(memory, tmp_path / f"{name}.gpkg"), name, "ogr")
        made[name].setCustomProperty("neaspec/key", f"neaspec:leastcostcorridors/{name.upper()}")
        QgsProject.instance().addMapLayer(made[name])
    dock.ground.boxes["modelled"].setLayer(made["corridors"])
    hand.canvas.setLayers([made["corridors"]])
    use(dock, "accept")
    hand.click(20, 1)
    (found,) = rows("corridor")
    (axis,) = rows("corridor_axis")
    assert axis["corridor_uuid"] == found["uuid"]
    assert found["length_km"] == pytest.approx(40.45, rel=0.001)


def test_a_corridor_is_split_into_units_cut_at_the_border(dock, hand):
    draw_polygon(dock, hand)
    hand.canvas.setLayers([opened(QgsProject.instance(), "corridor")])
    use(dock, "units")
    hand.click(30, 2)
    found = sorted(rows("site"), key=lambda row: row["code"])
    assert len(found) == 8
    assert [row["iso3"] for row in found] == ["CHN"] * 4 + ["RUS"] * 4 or [row["iso3"] for row in found] == [
        "RUS"
    ] * 4 + ["CHN"] * 4
    assert {row["site_type"] for row in found} == {"survey_unit"}
    assert {row["corridor_uuid"] for row in found} == {rows("corridor")[0]["uuid"]}
    assert sum(row["area_km2"] for row in found) == pytest.approx(rows("corridor")[0]["area_km2"], rel=1e-6)
    hand.click(30, 2)
    assert len(rows("site")) == 8 and "units already" in dock.line.text()


def test_a_new_version_supersedes_the_former_one(dock, hand):
    draw_polygon(dock, hand)
    hand.canvas.setLayers([opened(QgsProject.instance(), "corridor")])
    use(dock, "version")
    hand.click(30, 2)
    first, second = rows("corridor") if rows("corridor")[1]["supersedes"] else rows("corridor")[::-1]
    assert second["supersedes"] == first["uuid"] != second["uuid"]
    assert second["code"] == first["code"] and second.geometry().equals(first.geometry())


def test_barriers_belong_to_the_corridor_they_lie_on(dock, hand):
    draw_polygon(dock, hand)
    key = rows("corridor")[0]["uuid"]
    dock.drawing.kind.setCurrentIndex(dock.drawing.kind.findData("border_fence"))
    dock.drawing.crossing.setCurrentIndex(dock.drawing.crossing.findData("underpass"))
    use(dock, "barrier_line")
    hand.click(20, -2)
    hand.click(20, 6)
    hand.click(20, 6, RIGHT)
    (fence,) = rows("barrier")
    assert (fence["barrier_type"], fence["crossing"], fence["corridor_uuid"]) == ("border_fence", "underpass", key)
    dock.drawing.kind.setCurrentIndex(dock.drawing.kind.findData("settlement"))
    use(dock, "barrier_point")
    hand.click(10, 2)
    (village,) = rows("barrier_point")
    assert (village["barrier_type"], village["corridor_uuid"]) == ("settlement", key)
    opened(QgsProject.instance(), "barrier_point").undoStack().undo()
    assert rows("barrier_point") == [] and len(rows("barrier")) == 1
