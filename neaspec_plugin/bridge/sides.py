"""How the sides of conflicts look on the map: outlines only, one colour and one dash for each office."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

PREFIX = "nx_conflict"
_COLOURS = ("#b35806", "#542788", "#01665e", "#c51b7d", "#4d4d4d", "#8c510a")
"""Told apart by people who see colours otherwise, and dashed besides."""
_DASHES = ("solid", "dash", "dot", "dash dot")


def is_conflict(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer holds sides of conflicts."""
    return f"|layername={PREFIX}" in layer.source()


def dress(layer: QgsVectorLayer) -> None:
    """Show each office's side in its own colour and dash."""
    index = layer.fields().indexOf("office")
    offices = sorted(str(value) for value in layer.uniqueValues(index))
    categories = [QgsRendererCategory(office, _symbol(layer, number), office) for number, office in enumerate(offices)]
    if layer.isSpatial():
        layer.setRenderer(QgsCategorizedSymbolRenderer("office", categories))
        layer.triggerRepaint()


def _symbol(layer: QgsVectorLayer, number: int) -> QgsSymbol:
    colour, dash = _COLOURS[number % len(_COLOURS)], _DASHES[number % len(_DASHES)]
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        given = {"style": "no", "outline_color": colour, "outline_width": "0.8", "outline_style": dash}
        return QgsFillSymbol.createSimple(given)
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"color": colour, "width": "0.9", "line_style": dash})
    shape = ("circle", "diamond", "square", "triangle")[number % 4]
    return QgsMarkerSymbol.createSimple({"name": shape, "color": "0,0,0,0", "outline_color": colour, "size": "4"})
