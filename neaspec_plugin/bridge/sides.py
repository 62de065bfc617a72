"""How the sides of conflicts look on the map: outlines only, one colour and one dash for each office.

An office is named only where it drew the outline itself. Where values contend, both sides lie on the one outline that
the record has, and an office's colour would tell what is not so: these are grey dots, named by the kind of conflict.
"""

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

from neaspec_plugin.bridge.exchange import kind_text

PREFIX = "nx_conflict"
DRAWN = "geometry"
"""Kind of the conflicts in which each side has an outline of its own."""
_COLOURS = ("#b35806", "#542788", "#01665e", "#c51b7d", "#4d4d4d", "#8c510a")
"""Told apart by people who see colours otherwise, and dashed besides."""
_DASHES = ("solid", "dash", "dot", "dash dot")
_QUIET = {"colour": "#4d4d4d", "dash": "dot", "width": "0.4"}


def is_conflict(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer holds sides of conflicts."""
    return f"|layername={PREFIX}" in layer.source()


def dress(layer: QgsVectorLayer) -> None:
    """Show each office's outline in its own colour and dash, and quietly where only values contend."""
    if not layer.isSpatial():
        return
    found = {(str(feature["kind"]), str(feature["office"])) for feature in layer.getFeatures()}
    offices = sorted({office for kind, office in found if kind == DRAWN})
    categories = [QgsRendererCategory(office, _loud(layer, number), office) for number, office in enumerate(offices)]
    others = sorted({kind for kind, _ in found if kind != DRAWN})
    categories += [
        QgsRendererCategory(kind, _symbol(layer, shape="circle", **_QUIET), kind_text(kind)) for kind in others
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'if("kind" = \'{DRAWN}\', "office", "kind")', categories))
    layer.triggerRepaint()


def _loud(layer: QgsVectorLayer, number: int) -> QgsSymbol:
    shape = ("circle", "diamond", "square", "triangle")[number % 4]
    return _symbol(layer, _COLOURS[number % len(_COLOURS)], _DASHES[number % len(_DASHES)], "0.8", shape)


def _symbol(layer: QgsVectorLayer, colour: str, dash: str, width: str, shape: str) -> QgsSymbol:
    """Return a symbol without a filling, as the layer's geometry wants it; the width is in mm."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        given = {"style": "no", "outline_color": colour, "outline_width": width, "outline_style": dash}
        return QgsFillSymbol.createSimple(given)
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"color": colour, "width": width, "line_style": dash})
    return QgsMarkerSymbol.createSimple({"name": shape, "color": "0,0,0,0", "outline_color": colour, "size": "4"})
