"""Results speak the chosen language at once, in the colours they wear."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from neaspec_plugin.bridge import language, names, styles
from tests.qgis.landscape import raster


@pytest.fixture
def corridors():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32652&field=scope:string", "corridors", "memory")
    styles.apply(layer, "corridors")
    return layer


def labels(layer):
    return [category.label() for category in layer.renderer().categories()]


def test_a_legend_is_reworded_and_keeps_its_colours(corridors):
    renderer = corridors.renderer()
    categories = renderer.categories()  # held, because its symbols live no longer than it does
    symbol = categories[0].symbol().clone()
    symbol.setColor(QColor("#123456"))
    renderer.updateCategorySymbol(0, symbol)
    language.install(["ru"])
    styles.reword(corridors, "corridors")
    assert labels(corridors)[0] != "international corridor"
    categories = corridors.renderer().categories()
    assert categories[0].symbol().color().name() == "#123456"


def test_a_raster_is_classified_and_reworded(tmp_path):
    layer = QgsRasterLayer(raster(tmp_path / "disturbance.tif", np.arange(16).reshape(4, 4)), "index")
    assert names.style_of(layer) == "disturbance"
    styles.apply(layer, "disturbance")
    english = [item.label for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]
    language.install(["ja"])
    styles.reword(layer, "disturbance")
    worded = [item.label for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]
    assert len(worded) == len(english) == 5
    assert worded != english


def test_a_style_of_the_user_is_left_alone(corridors):
    corridors.renderer().deleteCategory(0)
    before = labels(corridors)
    language.install(["ko"])
    styles.reword(corridors, "corridors")
    assert labels(corridors) == before


def test_every_known_layer_has_a_title():
    assert all(names.layer_title(style) for style in names.TITLES)
    assert set(names.STYLES.values()) <= set(names.TITLES)


def test_a_second_run_of_an_algorithm_is_styled_like_the_first(tmp_path, provider):
    index = raster(tmp_path / "s.tif", np.ones((4, 4)))
    for number in range(3):
        output = str(tmp_path / f"r{number}.tif")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        details = QgsProcessingContext.LayerDetails("r", QgsProject.instance(), "OUTPUT")
        context.addLayerToLoadOnCompletion(output, details)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:resistance")
        _, done = algorithm.run({"SUITABILITY": index, "OUTPUT": output}, context, QgsProcessingFeedback(False))
        assert done
        assert context.layerToLoadOnCompletionDetails(output).postProcessor() is not None
        gc.collect()
        layer = QgsRasterLayer(output, "r")
        loaded = context.layerToLoadOnCompletionDetails(output).postProcessor()
        loaded.postProcessLayer(layer, context, QgsProcessingFeedback(False))
        assert len(layer.renderer().shader().rasterShaderFunction().colorRampItemList()) == 5
        del context, details, loaded
        gc.collect()


def test_units_without_a_score_are_drawn_too():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32652&field=pressure_class:integer", "assessed", "memory")
    for number in (2, None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        layer.dataProvider().addFeature(feature)
    styles.apply(layer, "assessed")
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    drawn = [renderer.symbolForFeature(feature, context) is not None for feature in layer.getFeatures()]
    renderer.stopRender(context)
    assert drawn == [True, True]
    assert labels(layer)[-1] == "not scored yet"
