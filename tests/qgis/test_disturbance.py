"""Scoring disturbance in a real QGIS: every method, whatever strips, engine and order, in a model and in a project."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from neaspec_plugin.bridge import job, language, mapping, running, styles
from neaspec_plugin.core import disturbance, proximity
from neaspec_plugin.core.uncertainty import weights_of_draws
from neaspec_plugin.io import strips
from neaspec_plugin.io.schemes import load_scheme
from tests.qgis.disturbance_landscape import AREA, ROWS, everything, line, roads_of, score, values_of
from tests.qgis.landscape import CELL, CRS, layer


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


@pytest.mark.parametrize("method", disturbance.METHODS)
def test_each_method_is_that_of_core(tmp_path, method):
    folder = tmp_path / "압력"
    result = score(tmp_path, everything(tmp_path), METHOD=method, PRESSURE_LAYERS=str(folder))
    assert result.done, result.words
    scheme = load_scheme("human_footprint")
    scores = {path.stem: values_of(path) for path in folder.glob("*.tif")}
    assert set(scores) == {"roads", "population", "built", "cropland"}
    assert np.allclose(values_of(result.outputs["OUTPUT"]), disturbance.combine(scheme, scores, method), atol=1e-5)


def test_the_raster_of_a_pressure_comes_with_its_look(tmp_path):
    assert score(tmp_path, everything(tmp_path), PRESSURE_LAYERS=str(tmp_path / "p")).done
    assert sorted(path.suffix for path in (tmp_path / "p").iterdir()) == [".qml"] * 4 + [".tif"] * 4
    layer = QgsRasterLayer(str(tmp_path / "p" / "roads.tif"), "roads")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == ["< 1.6", "1.6 – 3.2", "3.2 – 4.8", "4.8 – 6.4", "≥ 6.4"]


def test_dominant_pressures_and_their_share(tmp_path):
    given = {"DOMINANT": str(tmp_path / "d.tif"), "DOMINANT_SHARE": str(tmp_path / "s.tif")}
    result = score(tmp_path, everything(tmp_path), PRESSURE_LAYERS=str(tmp_path / "p"), **given)
    scheme = load_scheme("human_footprint")
    scores = {path.stem: values_of(path) for path in (tmp_path / "p").glob("*.tif")}
    gives = disturbance.shares(scheme, scores)
    number, share = disturbance.dominant(gives, list(scheme.pressures))
    assert np.array_equal(values_of(result.outputs["DOMINANT"]), number)
    assert np.allclose(values_of(result.outputs["DOMINANT_SHARE"]), share, atol=1e-6)
    assert np.allclose(sum(gives.values()), values_of(result.outputs["OUTPUT"]), atol=1e-4)


def test_weights_drawn_with_one_seed_give_one_result(tmp_path):
    given = {
        "MEAN_INDEX": str(tmp_path / "m.tif"),
        "DEVIATION": str(tmp_path / "d.tif"),
        "UNCERTAINTY": 0.3,
        "DRAWS": 20,
    }
    layers = everything(tmp_path)
    first = score(tmp_path, layers, SEED=7, PRESSURE_LAYERS=str(tmp_path / "p"), **given)
    assert first.done, first.words
    mean, deviation = values_of(given["MEAN_INDEX"]), values_of(given["DEVIATION"])
    scheme = load_scheme("human_footprint")
    scores = {path.stem: values_of(path) for path in (tmp_path / "p").glob("*.tif")}
    drawn = [
        disturbance.combine(scheme, scores, None, dict(zip(scheme.pressures, row)))
        for row in weights_of_draws(scheme, 0.3, 20, 7).tolist()
    ]
    assert np.allclose(mean, np.mean(drawn, axis=0), atol=1e-4)
    assert np.allclose(deviation, np.std(drawn, axis=0), atol=1e-4)
    score(tmp_path, layers, SEED=7, **given)
    assert np.array_equal(values_of(given["MEAN_INDEX"]), mean, equal_nan=True)
    score(tmp_path, layers, SEED=8, **given)
    assert not np.array_equal(values_of(given["MEAN_INDEX"]), mean, equal_nan=True)
    score(tmp_path, layers, **{**given, "UNCERTAINTY": 0.0})
    assert values_of(given["DEVIATION"]).max() < 1e-5
    assert np.allclose(values_of(given["MEAN_INDEX"]), values_of(first.outputs["OUTPUT"]), atol=1e-5)


def test_strips_and_engines_change_nothing(tmp_path, monkeypatch):
    from neaspec_plugin.processing import disturbance as module

    layers = everything(tmp_path)
    whole = values_of(score(tmp_path, layers).outputs["OUTPUT"])
    plain = strips.in_order
    for rows, threads in ((3, 1), (7, 4)):
        cut = [strips.Strip(first, min(first + rows, ROWS)) for first in range(0, ROWS, rows)]
        monkeypatch.setattr(module, "strips", lambda grid, cut=cut: cut)
        monkeypatch.setattr(module, "in_order", lambda *a, threads=threads, **k: plain(*a, threads=threads, **k))
        assert np.array_equal(values_of(score(tmp_path, layers).outputs["OUTPUT"]), whole)
    monkeypatch.setattr(proximity, "kernel", lambda: None)
    assert np.array_equal(values_of(score(tmp_path, layers).outputs["OUTPUT"]), whole)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(4)), scheme=st.sampled_from(["human_footprint"]))
def test_the_order_of_layers_does_not_matter(tmp_path, order, scheme):
    rows = everything(tmp_path / "in") if (tmp_path / "in").mkdir(exist_ok=True) is None else []
    parts = [rows[at : at + 3] for at in range(0, 12, 3)]
    first = values_of(score(tmp_path, rows, SCHEME=scheme).outputs["OUTPUT"])
    mixed = values_of(score(tmp_path, [cell for at in order for cell in parts[at]], SCHEME=scheme).outputs["OUTPUT"])
    assert np.array_equal(first, mixed)


def test_the_legend_of_the_index_is_that_of_its_scheme(tmp_path):
    result = score(tmp_path, ["roads", roads_of(tmp_path), ""], SCHEME="crane_disturbance")
    index = QgsRasterLayer(result.outputs["OUTPUT"], "index")
    styles.apply(index, "disturbance")

    def legend():
        items = index.renderer().shader().rasterShaderFunction().colorRampItemList()
        return [(item.value, item.label) for item in items]

    assert legend() == [
        (10.0, "below 10: Low"),
        (30.0, "10 to 30: Medium"),
        (60.0, "30 to 60: High"),
        (math.inf, "60 and more: Very high"),
    ]
    language.install(["ja"])
    try:
        styles.reword(index, "disturbance")
        assert [value for value, _ in legend()] == [10, 30, 60, math.inf]
        names = [each.label["ja"] for each in load_scheme("crane_disturbance").classes]
        assert all(name in label and "below" not in label for name, (_, label) in zip(names, legend()))
    finally:
        language.remove()


def test_it_runs_within_a_model(tmp_path):
    roads = layer(tmp_path / "roads.gpkg", {line(): 1}, "LineString")
    given = {"AREA": AREA, "CELL_SIZE": CELL, "CRS": CRS, "PRESSURES": ["roads", roads, ""]}
    model = QgsProcessingModelAlgorithm("disturbance", "test")
    child = QgsProcessingModelChildAlgorithm("neaspec:scoredisturbance")
    child.setChildId("score")
    for name, value in given.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    output = QgsProcessingModelOutput("INDEX", "INDEX")
    output.setChildId("score")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"INDEX": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    _, done = model.run({"score:INDEX": str(tmp_path / "index.tif")}, context, feedback)
    assert done, feedback.textLog()
    assert values_of(tmp_path / "index.tif")[10, 10] == 16.0


def test_a_row_without_its_third_cell_counts(tmp_path):
    result = score(tmp_path, ["railways", roads_of(tmp_path)])
    assert result.done and values_of(result.outputs["OUTPUT"])[10, 10] == 16.0


def test_an_empty_table_takes_what_the_project_remembers(tmp_path):
    project = QgsProject.instance()
    roads = QgsVectorLayer(layer(tmp_path / "roads.gpkg", {line(): 1}, "LineString"), "국도", "ogr")
    project.addMapLayer(roads)
    try:
        assert not score(tmp_path, []).done
        mapping.remember(project, "human_footprint", [mapping.Mapped("railways", roads.id())])
        for empty in ([], ["", "", ""], [NULL, NULL, NULL]):
            result = score(tmp_path, empty)
            assert result.done, result.words
            assert values_of(result.outputs["OUTPUT"])[10, 10] == 16.0
        assert "table of pressures is empty" in score(tmp_path, [], SCHEME="crane_disturbance").words
    finally:
        project.clear()


@pytest.mark.parametrize("name", ["own.json", "나의 계획 (2).json", "1st scheme.json", "C:\\\\u\\\\own.json"])
def test_the_project_remembers_a_scheme_of_any_name(tmp_path, name):
    project, rows = QgsProject(), [mapping.Mapped("roads", "국도", "class=highway")]
    mapping.remember(project, str(tmp_path / name), rows)
    mapping.remember(project, "human_footprint", [])
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    assert mapping.remembered(again, str(tmp_path / name)) == rows
    assert mapping.remembered(again, "human_footprint") == []
    assert mapping.remembered(again, "crane_disturbance") is None


def test_the_training_area_scores_as_the_job_says(tmp_path):
    step = next(one for one in job.steps() if one.name == "disturbance")
    assert running.algorithm(step.algorithm) is not None
    assert {"DOMINANT", "CHART", "UNCERTAIN"} <= set(step.parameters)
