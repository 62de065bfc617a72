"""Connectivity of a network in a real QGIS: the chain of the methods, and input that is wrong."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer

from tests.qgis.landscape import CRS, NORTH, WEST, box, layer, raster, run, saved

NODES = [(1, 10.0, "RUS"), (2, 5.0, "RUS"), (3, 8.0, "CHN"), (4, 3.0, "CHN")]
LINKS = [(1, 2, 10.0), (2, 3, 15.0), (3, 4, 12.0)]


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


def points(path: Path, rows, fields: str) -> str:
    """Write points with attributes."""
    memory = QgsVectorLayer(f"Point?crs={CRS}&{fields}", path.stem, "memory")
    for number, row in enumerate(rows):
        feature = QgsFeature(memory.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({WEST + 1000 * number} {NORTH})"))
        feature.setAttributes(list(row))
        memory.dataProvider().addFeature(feature)
    return saved(memory, path)


def table(path: Path, rows) -> str:
    """Write links as a CSV table, whose fields are all text."""
    path.write_text("from_patch,to_patch,least_cost_km\n" + "".join(f"{a},{b},{cost}\n" for a, b, cost in rows))
    return str(path)


def measure(tmp_path, nodes=NODES, links=LINKS, feedback=None, **more):
    fields = "field=patch:integer&field=area_km2:double&field=land:string"
    given = {
        "NODES": points(tmp_path / "patches.gpkg", nodes, fields),
        "NODE_ID": "patch",
        "AREA_FIELD": "area_km2",
        "LINKS": table(tmp_path / "links.csv", links),
        "FROM_FIELD": "from_patch",
        "TO_FIELD": "to_patch",
        "COST_FIELD": "least_cost_km",
        "DISTANCE": 20,
        "PROBABILITY": 0.5,
        "TABLE": str(tmp_path / "network.csv"),
        "NODE_TABLE": str(tmp_path / "node_table.csv"),
        "LINK_TABLE": str(tmp_path / "link_table.csv"),
        **more,
    }
    return run("connectivitymetrics", {key: value for key, value in given.items() if value is not None}, feedback)


def read(path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(Path(path).read_text(encoding="utf-8-sig").splitlines()))


def test_the_chain_of_the_methods_goes_through_the_algorithm(tmp_path):
    result = measure(tmp_path, LANDSCAPE_AREA=1000, COUNTRY_FIELD="land", LINK_SET="cost allocation")
    assert result.done, result.words
    assert result.outputs["EC"] == pytest.approx(21.062554, abs=1e-6)
    assert result.outputs["PC"] == pytest.approx(0.000443631, abs=1e-9)
    assert result.outputs["IIC"] == pytest.approx(390.333333e-6, abs=1e-12)
    assert result.outputs["COMPONENTS"] == 1
    assert result.outputs["TRANSBOUNDARY_SHARE"] == pytest.approx(2 * 71.626368 / 443.631169, abs=1e-6)
    nodes = read(result.outputs["NODE_TABLE"])
    assert [row["node"] for row in nodes] == ["1", "2", "3", "4"]
    assert [float(row["dpc"]) for row in nodes] == pytest.approx([57.395862, 53.865237, 53.855659, 15.571605])
    assert [float(row["diic_connector"]) for row in nodes] == pytest.approx([0, 17.506405, 6.404782, 0])
    assert [float(row["betweenness_share"]) for row in nodes] == pytest.approx([0, 2 / 3, 2 / 3, 0])
    links = read(result.outputs["LINK_TABLE"])
    assert float(links[1]["dpc"]) == pytest.approx(100 * result.outputs["TRANSBOUNDARY_SHARE"])
    whole = {row["measure"]: row["value"] for row in read(result.outputs["TABLE"])}
    assert float(whole["pc"]) == pytest.approx(0.000443631169, rel=1e-9)
    assert (whole["links"], whole["links_cost_field"]) == ("3", "least_cost_km")
    assert (whole["links_layer"], whole["links_obtained"]) == ("links", "cost allocation")
    assert "4 nodes, 3 links: about 1 s" in result.log
    assert "32.3 % of PC comes from pairs across borders" in result.log


def test_without_landscape_and_countries_there_are_fewer_numbers(tmp_path):
    result = measure(tmp_path, TABLE=None, NODE_TABLE=None, LINK_TABLE=None)
    assert result.done, result.words
    assert {"EC", "COMPONENTS"} <= set(result.outputs)
    assert not {"PC", "IIC", "TRANSBOUNDARY_SHARE", "TABLE", "NODE_TABLE"} & set(result.outputs)


def test_what_can_be_left_out_is_named_and_left_out(tmp_path):
    nodes = [*NODES, (5, 0.0, "")]
    result = measure(tmp_path, nodes, [*LINKS, (4, 9, 1.0), (2, 2, 1.0), (3, 2, 99.0)], COUNTRY_FIELD="land")
    assert result.done, result.words
    assert result.outputs["EC"] == pytest.approx(21.062554, abs=1e-6)
    assert result.outputs["COMPONENTS"] == 2
    assert "names the node “9”" in result.log and "joins node 2 with itself" in result.log
    assert "node 5 has an area of 0" in result.log and "nodes 5 have no country" in result.log
    assert "1 links join nodes" in result.log
    whole = {row["measure"]: row["value"] for row in read(result.outputs["TABLE"])}
    assert (whole["links"], whole["links_left_out"]) == ("4", "2")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"links": [(1, 2, -1.0)]}, "Layer links, feature 1: the cost of the link"),
        ({"links": [(1, 2, "ten")]}, "the cost of the link is missing, negative or no number"),
        ({"nodes": [*NODES, (4, 1.0, "")]}, "Layer patches, feature 5: node 4 stands twice"),
        ({"nodes": [(1, -2.0, ""), (2, 1.0, "")]}, "the area of node 1"),
        ({"nodes": [(1, None, ""), (2, 1.0, "")]}, "the area of node 1"),
        ({"nodes": [(None, 2.0, ""), (2, 1.0, "")]}, "feature 1: the node has no number or name"),
        ({"nodes": [(1, 0.0, ""), (2, 0.0, "")]}, "no node has an area above 0"),
        ({"nodes": []}, "Layer patches holds no node"),
        ({"COST_FIELD": "cost"}, "has no field “cost”"),
        ({"LANDSCAPE_AREA": 20}, "The landscape of 20 km² is smaller"),
    ],
)
def test_bad_input_gets_a_sentence_and_leaves_nothing(tmp_path, change, words):
    result = measure(tmp_path, **change)
    assert not result.done
    assert words in result.words
    assert not {"network.csv", "node_table.csv", "link_table.csv"} & {path.name for path in tmp_path.iterdir()}


def test_nodes_without_links_are_measured_and_it_is_said(tmp_path):
    result = measure(tmp_path, links=[(7, 8, 1.0)])
    assert result.done, result.words
    assert result.outputs["COMPONENTS"] == 4 and "no link that can be used" in result.log


def test_the_links_of_the_corridor_model_fit_as_they_are(tmp_path):
    """Its field names are the defaults here: only the layers are to be chosen."""
    cores = layer(tmp_path / "cores.gpkg", {box(0, 0): 1, box(4, 0): 2})
    given = {"PATCHES": cores, "PATCH_ID": "patch", "RESISTANCE": raster(tmp_path / "r.tif", np.ones((5, 5)))}
    given |= {name: str(tmp_path / name) + suffix for name, suffix in (("LINKS", ".gpkg"), ("SURFACE", ".tif"))}
    linked = run("leastcostcorridors", {**given, "CORRIDORS": str(tmp_path / "c.gpkg"), "CUTOFF": 150})
    assert linked.done, linked.words
    nodes = points(tmp_path / "nodes.gpkg", [(1, 3.0), (2, 4.0)], "field=patch:integer&field=area_km2:double")
    result = run("connectivitymetrics", {"NODES": nodes, "LINKS": linked.outputs["LINKS"]})
    assert result.done, result.words
    assert result.outputs["EC"] == pytest.approx((25 + 24 * 0.05 ** (0.4 / 100)) ** 0.5, rel=1e-6)


def test_a_stopped_run_leaves_nothing(tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    result = measure(tmp_path, feedback=feedback)
    assert not result.outputs.get("NODE_TABLE")
    assert not (tmp_path / "node_table.csv").exists()
