"""How the layers of the training area are drawn: quiet inputs, so that results stand out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from neaspec_plugin.bridge.language import label
from neaspec_plugin.bridge.vocabularies import countries, land_cover

_PALE = 0.5
"""How far the colours of land cover are drawn towards white, so that results stand out on them."""
_COUNTRIES = {
    "CHN": "#f3ead6",
    "PRK": "#e6eee6",
    "RUS": "#eae6f0",
    "MNG": "#f0eaea",
    "KOR": "#e6eef0",
    "JPN": "#f0f0e2",
}
_HEIGHTS = ((0, "#00204d"), (300, "#414d6b"), (600, "#7c7b78"), (900, "#bcaf6f"), (1500, "#ffea46"))


def style(key: str, layer: QgsMapLayer) -> None:
    """Draw a layer of the training area in its style; an unknown key keeps QGIS's own."""
    draw = _STYLES.get(key)
    if draw is not None:
        draw(layer)


def _land_cover(layer: QgsRasterLayer) -> None:
    present = {entry.value for entry in QgsPalettedRasterRenderer.classDataFromRaster(layer.dataProvider(), 1)}
    classes = [
        QgsPalettedRasterRenderer.Class(cover.code, _pale(cover.colour), label(cover.labels))
        for cover in land_cover()
        if cover.code in present
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _pale(colour: str) -> QColor:
    full = QColor(colour)
    parts = [round(part + (255 - part) * _PALE) for part in (full.red(), full.green(), full.blue())]
    return QColor(*parts)


def _elevation(layer: QgsRasterLayer) -> None:
    ramp = QgsColorRampShader(_HEIGHTS[0][0], _HEIGHTS[-1][0])
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(height, QColor(colour), f"{height} m") for height, colour in _HEIGHTS]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def _countries(layer: QgsVectorLayer) -> None:
    categories = [
        QgsRendererCategory(
            code, QgsFillSymbol.createSimple({"color": _COUNTRIES[code], "outline_style": "no"}), label(labels)
        )
        for code, labels in countries().items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("iso_a3", categories))


def _area(layer: QgsVectorLayer) -> None:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#303030", "outline_width": "0.4"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _railways(layer: QgsVectorLayer) -> None:
    symbol = QgsLineSymbol.createSimple({"line_color": "#333333", "line_width": "0.5", "line_style": "dash"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _roads(layer: QgsVectorLayer) -> None:
    symbol = QgsLineSymbol.createSimple({"line_color": "#8c4a1f", "line_width": "0.4"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _settlements(layer: QgsVectorLayer) -> None:
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "#4a4a4a", "outline_color": "white", "size": "1.6"}
    )
    size = QgsProperty.fromExpression("1.2 + coalesce(ln(1 + pop / 1000.0), 0) * 0.5")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _sites(layer: QgsVectorLayer) -> None:
    symbol = QgsFillSymbol.createSimple(
        {"color": "0,0,0,0", "style": "b_diagonal", "outline_color": "#5e3c99", "outline_width": "0.7"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


_STYLES: Mapping[str, Callable[[QgsMapLayer], None]] = {
    "land_cover": _land_cover,
    "elevation": _elevation,
    "countries": _countries,
    "area": _area,
    "railways": _railways,
    "roads": _roads,
    "settlements": _settlements,
    "sites": _sites,
}
