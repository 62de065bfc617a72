"""How results look: colours that colour-blind readers can tell apart, classes named in the chosen language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from neaspec_plugin.bridge.language import label, locale, translate
from neaspec_plugin.bridge.looks import FILLS, LINES, MARKERS, RASTERS, Classes, colour, spans
from neaspec_plugin.core.disturbance import class_limits
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.definitions import land_cover
from neaspec_plugin.io.rasters import metadata
from neaspec_plugin.io.schemes import load_scheme


def apply(layer: QgsMapLayer, style: str) -> None:
    """Give a layer its look; a style the plugin does not know leaves the layer as it is."""
    renderer = _renderer(layer, style)
    if renderer is not None:
        layer.setRenderer(renderer)
        layer.triggerRepaint()


def keep(raster: str, style: str, path: str) -> None:
    """Write a look as a file of styles (.qml), which QGIS takes by itself when it lies beside the raster.

    Raises NeaspecError `output.not_written`.
    """
    layer = QgsRasterLayer(raster, style)
    apply(layer, style)
    _, written = layer.saveNamedStyle(path)
    if not written:
        raise NeaspecError("output.not_written", path, reason="other")


def reword(layer: QgsMapLayer, style: str) -> None:
    """Word the legend of a layer in the spoken language; its colours, which the user may have changed, stay."""
    ours, worn = _renderer(layer, style), layer.renderer()
    if ours is None or type(ours) is not type(worn):
        return
    if isinstance(worn, QgsCategorizedSymbolRenderer) and len(worn.categories()) == len(ours.categories()):
        for number, category in enumerate(ours.categories()):
            worn.updateCategoryLabel(number, category.label())
    elif isinstance(worn, QgsPalettedRasterRenderer):
        texts = {entry.value: entry.label for entry in ours.classes()}
        for number, entry in enumerate(worn.classes()):
            worn.setLabel(number, texts.get(entry.value, entry.label))
    elif isinstance(worn, QgsSingleBandPseudoColorRenderer):
        function = worn.shader().rasterShaderFunction()
        items, worded = function.colorRampItemList(), ours.shader().rasterShaderFunction().colorRampItemList()
        if len(items) == len(worded):
            for item, other in zip(items, worded):
                item.label = other.label
            function.setColorRampItemList(items)
    layer.legendChanged.emit()


def _renderer(layer: QgsMapLayer, style: str) -> QgsRasterRenderer | QgsFeatureRenderer | None:
    """Return a fresh renderer of a style for the layer; None for a style or a kind of layer it is not for."""
    if isinstance(layer, QgsRasterLayer):
        if style in SCALES:
            return _classified(layer, SCALES[style](layer))
        if style in RASTERS:
            return _classified(layer, RASTERS[style])
        return PALETTES[style](layer) if style in PALETTES else None
    if not isinstance(layer, QgsVectorLayer):
        return None
    if style in CATEGORIES:
        return CATEGORIES[style]()
    if style in FILLS:
        return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(dict(FILLS[style])))
    if style in LINES:
        return QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(dict(LINES[style])))
    return QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(dict(MARKERS[style]))) if style in MARKERS else None


def _classified(layer: QgsRasterLayer, classes: Classes) -> QgsSingleBandPseudoColorRenderer:
    ramp = QgsStyle.defaultStyle().colorRamp(classes.ramp)
    steps = max(1, len(classes.bounds) - 1)
    items = []
    for number, (bound, text) in enumerate(zip(classes.bounds, classes.labels())):
        share = number / steps
        color = ramp.color(1 - share if classes.inverted else share)
        items.append(QgsColorRampShader.ColorRampItem(float(bound), color, text))
    function = QgsColorRampShader()
    function.setColorRampType(QgsColorRampShader.Type.Discrete)
    function.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)


def _land_cover(layer: QgsRasterLayer) -> QgsPalettedRasterRenderer:
    classes = [
        QgsPalettedRasterRenderer.Class(float(found.code), QColor(found.colour), label(found.label))
        for found in land_cover()
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def _dominant(layer: QgsRasterLayer) -> QgsPalettedRasterRenderer:
    """Name the pressures by the numbers that the raster states; those of a scheme that is gone bear their codes."""
    about = metadata(layer.source())
    numbers = dict(pair.split("=", 1) for pair in about.get("NEASPEC_NUMBERS", "").split(";") if "=" in pair)
    try:
        known = load_scheme(about.get("NEASPEC_SCHEME_FILE", "")).pressures
    except NeaspecError:
        known = {}
    given = set(about.get("NEASPEC_PRESSURES", "").split(","))
    classes = [QgsPalettedRasterRenderer.Class(0.0, QColor("#f2f2f2"), translate("Legend", "undisturbed"))]
    for number, code in numbers.items():
        if code in given:
            text = label(known[code].label) if code in known else code
            classes.append(QgsPalettedRasterRenderer.Class(float(number), QColor(colour(int(number))), text))
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def _uncertain(layer: QgsRasterLayer) -> QgsPalettedRasterRenderer:
    classes = [
        QgsPalettedRasterRenderer.Class(0.0, QColor(0, 0, 0, 0), translate("Legend", "layers reach far enough")),
        QgsPalettedRasterRenderer.Class(1.0, QColor("#D55E00"), translate("Legend", "uncertain: a layer ends near")),
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def _disturbance(layer: QgsRasterLayer) -> Classes:
    """Return the classes of the scheme that the raster names, with their numbers; else those of the Human Footprint."""
    try:
        scheme = load_scheme(metadata(layer.source()).get("NEASPEC_SCHEME_FILE", ""))
    except NeaspecError:
        return RASTERS["disturbance"]
    limits = class_limits(scheme)
    names = [label(each.label) for each in scheme.classes]
    return replace(
        RASTERS["disturbance"], bounds=tuple(limits.values()), labels=lambda: spans(names, list(limits.values()))
    )


def _score(layer: QgsRasterLayer) -> Classes:
    """Return fifths of the greatest score a pressure can have, which the raster tells as its unit."""
    greatest = float(metadata(layer.source()).get("NEASPEC_UNIT", "").rpartition("..")[2] or 1)
    bounds = [greatest * fifth / 5 for fifth in range(1, 5)]
    low, *between = [locale().toString(bound, "g", 4) for bound in bounds]
    texts = [f"< {low}", *(f"{a} – {b}" for a, b in zip([low, *between], between)), f"≥ {between[-1]}"]
    return replace(RASTERS["disturbance"], bounds=(*bounds, float("inf")), labels=lambda: texts)


SCALES: Mapping[str, Callable[[QgsRasterLayer], Classes]] = {"disturbance": _disturbance, "score": _score}
"""Continuous rasters whose classes follow from what the raster tells of itself."""

PALETTES: Mapping[str, Callable[[QgsRasterLayer], QgsPalettedRasterRenderer]] = {
    "land_cover": _land_cover,
    "dominant": _dominant,
    "uncertain": _uncertain,
}


def _hatched(color: str, angle: int, outline: str = "solid") -> QgsSymbol:
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": color, "outline_width": "0.5", "outline_style": outline}
    )
    lines = QgsFillSymbol.createSimple(
        {"style": "f_diagonal" if angle > 0 else "b_diagonal", "color": color, "outline_style": "no"}
    )
    symbol.appendSymbolLayer(lines.symbolLayer(0).clone())
    return symbol


def _corridors() -> QgsCategorizedSymbolRenderer:
    """Corridors by hatch as well as colour: international, national, unspecified."""
    return QgsCategorizedSymbolRenderer(
        "scope",
        [
            QgsRendererCategory(
                "international", _hatched("230,97,1", 45), translate("Legend", "international corridor")
            ),
            QgsRendererCategory("national", _hatched("94,60,153", -45), translate("Legend", "national corridor")),
            QgsRendererCategory(  # and whatever has no scope yet: what is not drawn cannot be clicked either
                "", _hatched("90,90,90", 45, "dash"), translate("Legend", "corridor, country unspecified")
            ),
        ],
    )


def _assessed() -> QgsCategorizedSymbolRenderer:
    """Assessed units by the class of their greatest pressure, 0 to 3, with the number in the legend."""
    colors = ("253,231,180", "253,184,99", "224,130,20", "127,59,8")
    texts = (
        translate("Legend", "0: low pressure"),
        translate("Legend", "1: medium pressure"),
        translate("Legend", "2: high pressure"),
        translate("Legend", "3: very high pressure"),
    )
    categories = []
    for number, (color, text) in enumerate(zip(colors, texts)):
        symbol = QgsFillSymbol.createSimple(
            {"color": f"{color},150", "outline_color": f"{color},255", "outline_width": "0.5"}
        )
        categories.append(QgsRendererCategory(number, symbol, text))
    empty = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "90,90,90,255", "outline_width": "0.5", "outline_style": "dash"}
    )
    categories.append(QgsRendererCategory(None, empty, translate("Legend", "not scored yet")))
    return QgsCategorizedSymbolRenderer("pressure_class", categories)


def _problems() -> QgsCategorizedSymbolRenderer:
    """Problems by shape as well as colour: errors as crosses, warnings as triangles."""
    kinds = (
        ("error", "cross2", "178,24,43,255", translate("CheckCorridors", "error")),
        ("warning", "triangle", "230,97,1,255", translate("CheckCorridors", "warning")),
        ("note", "circle", "33,102,172,255", translate("CheckCorridors", "note")),
    )
    categories = []
    for code, shape, color, text in kinds:
        look = {"name": shape, "color": color, "outline_color": color, "outline_width": "0.6", "size": "3.5"}
        categories.append(QgsRendererCategory(code, QgsMarkerSymbol.createSimple(look), text))
    return QgsCategorizedSymbolRenderer("severity", categories)


def _widening() -> QgsCategorizedSymbolRenderer:
    """Ground gained and lost by hatches of opposite slant, kept ground plain."""
    kept = QgsFillSymbol.createSimple({"color": "200,200,200,120", "outline_color": "120,120,120,255"})
    return QgsCategorizedSymbolRenderer(
        "part",
        [
            QgsRendererCategory("gained", _hatched("1,102,94", 45), translate("Widening", "gained")),
            QgsRendererCategory("lost", _hatched("191,91,23", -45), translate("Widening", "lost")),
            QgsRendererCategory("kept", kept, translate("Widening", "kept")),
        ],
    )


CATEGORIES: Mapping[str, Callable[[], QgsCategorizedSymbolRenderer]] = {
    "problems": _problems,
    "widening": _widening,
    "corridors": _corridors,
    "assessed": _assessed,
}


class _Processor(QgsProcessingLayerPostProcessorInterface):
    """Styles a result when QGIS loads it."""

    def __init__(self, style: str) -> None:
        """Keep the name of the style."""
        super().__init__()
        self.style = style

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Give the loaded layer its look."""
        apply(layer, self.style)


_kept: list[_Processor] = []


def processor(style: str) -> QgsProcessingLayerPostProcessorInterface:
    """Return a fresh post-processor of a style.

    Its Python half is kept here for good, for QGIS holds no reference to it; the C++ half goes with the context that it
    is given to, so that none can serve a second run.
    """
    _kept.append(_Processor(style))
    return _kept[-1]
