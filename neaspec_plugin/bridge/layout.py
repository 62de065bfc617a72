"""The overview map: one A4 page with everything a map of the assessment must carry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont

from neaspec_plugin import paths
from neaspec_plugin.bridge import fonts, labels
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.core import pdftext
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.frames import gdal_errors

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


@dataclass(frozen=True)
class Page:
    """What the map says."""

    title: str
    """Heading of the page."""
    notes: Sequence[str]
    """Lines under the legend: protocol and version, sources, date."""
    layers: Sequence[QgsMapLayer]
    """Layers, the topmost first."""
    crs: QgsCoordinateReferenceSystem
    """CRS of the map, projected, metres."""
    extent: QgsRectangle
    """What to show, in `crs`."""


def disclaimer() -> str:
    """Return the neutral sentence on boundaries that stands on every map."""
    return translate(
        "Map",
        "The boundaries and names shown and the designations used on this map do not imply official endorsement or "
        "acceptance by the United Nations or by any member of NEASPEC.",
    )


def compose(page: Page, project: QgsProject) -> QgsPrintLayout:
    """Return an A4 landscape layout: map with graticule, legend, scale bar, north arrow, notes, disclaimer.

    The layout lives only as long as the project it is given, which should be an empty one.
    """
    project.setCrs(page.crs)
    project.addMapLayers([layer.clone() for layer in page.layers], False)
    for layer in page.layers:
        clone = next(found for found in project.mapLayers().values() if found.source() == layer.source())
        clone.setName(layer.name())
        project.layerTreeRoot().addLayer(clone)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    shown = [node.layer() for node in project.layerTreeRoot().findLayers()]
    view = _map(layout, page, shown)
    _label(layout, "label.title", page.title, 10, 5, 277, 11, 16, bold=True)
    _legend(layout, view, shown)
    _scale_bar(layout, view)
    _north_arrow(layout)
    _label(layout, "label.notes", "\n".join(page.notes), 208, 132, 79, 36, 7)
    _label(layout, "label.disclaimer", disclaimer(), 10, 194, 277, 12, 7)
    return layout


def _place(item: QgsLayoutItem, name: str, x: float, y: float, width: float, height: float) -> None:
    item.setId(name)
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))
    item.layout().addLayoutItem(item)


def _font(size: float, bold: bool = False) -> QFont:
    font = fonts.font()
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


def _format(size: float, bold: bool = False) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(_font(size, bold))
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    return text


def _label(
    layout: QgsPrintLayout,
    name: str,
    text: str,
    x: float,
    y: float,
    width: float,
    height: float,
    size: float,
    bold: bool = False,
) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    if hasattr(item, "setTextFormat"):  # QGIS 3.24 and later
        item.setTextFormat(_format(size, bold))
    else:
        item.setFont(_font(size, bold))
    item.setHAlign(Qt.AlignmentFlag.AlignLeft)
    _place(item, name, x, y, width, height)


def _map(layout: QgsPrintLayout, page: Page, shown: Sequence[QgsMapLayer]) -> QgsLayoutItemMap:
    view = QgsLayoutItemMap(layout)
    view.setRect(0, 0, 182, 168)  # an item without a size computes an extent of NaN
    _place(view, "map.main", 18, 20, 182, 168)
    view.setCrs(page.crs)
    view.setLayers(list(shown))
    view.setKeepLayerSet(True)
    view.zoomToExtent(page.extent)
    view.setFrameEnabled(True)
    grid = QgsLayoutItemMapGrid("graticule", view)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    step = _graticule_step(page)
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Solid)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "60,60,60,120", "line_width": "0.1"}))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(_degrees())
    hidden = QgsLayoutItemMapGrid.DisplayMode.HideAll
    for side in (QgsLayoutItemMapGrid.BorderSide.Right, QgsLayoutItemMapGrid.BorderSide.Top):
        grid.setAnnotationDisplay(hidden, side)
    grid.setAnnotationTextFormat(_format(6))
    view.grids().addGrid(grid)
    return view


_STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0)
"""Degrees between lines of the graticule."""


def _degrees() -> str:
    """Return an expression that words a line of the graticule.

    QGIS's own wording follows QGIS's language, and there 42.0°С (north, in Russian) reads as degrees Celsius.
    """
    number = f"replace(to_string(round(abs(@grid_number), 3)), '.', '{locale().decimalPoint()}')"
    cases = [
        f"WHEN {test} THEN replace({QgsExpression.quotedString(labels.degrees('@', side))}, '@', {number})"
        for side, test in (
            ("N", "@grid_axis = 'y' AND @grid_number >= 0"),
            ("S", "@grid_axis = 'y'"),
            ("E", "@grid_number >= 0"),
            ("W", "true"),
        )
    ]
    return f"CASE {' '.join(cases)} END"


def _graticule_step(page: Page) -> float:
    """Return degrees between lines, so that some four of them cross the map."""
    degrees = page.extent.height() / 111_000.0
    return next((step for step in _STEPS if degrees / step <= 5), 10.0)


def _legend(layout: QgsPrintLayout, view: QgsLayoutItemMap, shown: Sequence[QgsMapLayer]) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setTitle(translate("Map", "Legend"))
    legend.setLinkedMap(view)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in shown:
        node = root.addLayer(layer)
        if isinstance(layer, QgsRasterLayer):
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, _class_count(layer) + 1)))
            legend.model().refreshLayerLegend(node)
    sizes = {
        QgsLegendStyle.Style.Title: 10,
        QgsLegendStyle.Style.Subgroup: 8,
        QgsLegendStyle.Style.SymbolLabel: 7,
    }
    for style, size in sizes.items():
        if hasattr(QgsLegendStyle, "setTextFormat"):  # QGIS 3.30 and later
            legend.rstyle(style).setTextFormat(_format(size))
        else:
            legend.setStyleFont(style, _font(size))
    legend.setSymbolWidth(5)
    legend.setSymbolHeight(3)
    legend.setResizeToContents(True)
    _place(legend, "legend.main", 206, 18, 82, 100)


def _class_count(layer: QgsRasterLayer) -> int:
    """Return the number of classes, which follow the band's name in the legend."""
    return len(layer.renderer().legendSymbologyItems())


def _scale_bar(layout: QgsPrintLayout, view: QgsLayoutItemMap) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(view)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel(translate("Map", "km"))
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    width = view.extent().width() / 1000
    bar.setUnitsPerSegment(next((size for size in (100, 50, 20, 10, 5, 2) if size <= width / 8), 1))
    bar.setTextFormat(_format(7))
    _place(bar, "scalebar.main", 206, 168, 80, 12)


def _north_arrow(layout: QgsPrintLayout) -> None:
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(str(paths.RESOURCES / "icons" / "north.svg"))
    _place(arrow, "north.main", 188, 22, 10, 12)


def export(layout: QgsPrintLayout, pdf: str, image: str) -> None:
    """Write the layout as PDF (text stays text) and as PNG; an empty path is passed over."""
    exporter = QgsLayoutExporter(layout)
    if pdf:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        settings.rasterizeWholeImage = False
        settings.dpi = 150
        _check(exporter.exportToPdf(pdf, settings), pdf)
        Path(pdf).write_bytes(pdftext.searchable(Path(pdf).read_bytes()))
    if image:
        picture = QgsLayoutExporter.ImageExportSettings()
        picture.dpi = 150
        with gdal_errors():  # QGIS tries to write coordinates into the PNG, which GDAL refuses aloud
            result = exporter.exportToImage(image, picture)
        _check(result, image)


def _check(result: QgsLayoutExporter.ExportResult, path: str) -> None:
    if result != QgsLayoutExporter.ExportResult.Success:
        raise NeaspecError("output.not_written", path, reason=str(result))
