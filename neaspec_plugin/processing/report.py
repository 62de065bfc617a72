"""neaspec:report: the overview map as PDF and PNG."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate

from neaspec_plugin import paths
from neaspec_plugin.bridge import fonts, layers, layout, styles
from neaspec_plugin.bridge.language import label, locale, translate
from neaspec_plugin.bridge.names import layer_title, style_of
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.staging import staged
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call


class MapReport(NeaspecAlgorithm):
    """One page that shows the assessment."""

    ident = "report"
    group_ident = "reporting"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Report", "Print the overview map")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Report",
            "<p>Puts the layers on one A4 page with legend, scale bar, north arrow, graticule, date, protocol and the "
            "disclaimer on boundaries, in the chosen language, and writes it as PDF and as PNG. Text in the PDF "
            "stays text.</p>",
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Run in the main thread: layouts use fonts and widgets of the application."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LAYERS", translate("Report", "Layers"), QgsProcessing.SourceType.TypeMapLayer
            ),
            translate("Report", "Layers of the map, the topmost first."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", translate("Report", "Title"), optional=True),
            translate("Report", "Heading of the page; empty for the standard one."),
        )
        self.add(
            QgsProcessingParameterString("SOURCE", translate("Report", "Sources"), multiLine=True, optional=True),
            translate("Report", "Who made the data and under which licence; printed on the page."),
        )
        self.add(
            QgsProcessingParameterString(
                "PROTOCOL", translate("Parameters", "Protocol"), "neaspec_jha_forest", optional=True
            ),
            translate("Report", "Protocol whose name and version are printed."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Report", "Map as PDF"), translate("Parameters", "PDF files (*.pdf)")
            ),
            translate("Report", "The page as PDF."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "IMAGE",
                translate("Report", "Map as PNG"),
                translate("Parameters", "PNG files (*.png)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Report", "The page as a picture."),
        )

    def check(self, call: Call) -> None:
        """Refuse an empty list and layers without a CRS."""
        shown = self._layers(call)
        if not shown:
            raise NeaspecError("report.no_layer")
        for layer in shown:
            if not layer.crs().isValid():
                raise NeaspecError("layer.no_crs", layer.name())

    def execute(self, call: Call) -> dict[str, Any]:
        """Compose and write the page."""
        call.list(fonts.lacking())
        shown = self._layers(call)
        for layer in shown:
            style = style_of(layer)
            if style:
                styles.apply(layer, style)
                layer.setName(layer_title(style))
        crs = self._crs(shown)
        page = layout.Page(
            call.text("TITLE") or translate("Report", "Joint assessment of habitat, disturbance and corridors"),
            self._notes(call, crs),
            shown,
            crs,
            self._extent(call, shown, crs),
        )
        call.report()(0.2)
        pdf, image = call.written("OUTPUT", ".pdf"), call.written("IMAGE", ".png")
        project = QgsProject()
        composed = layout.compose(page, project)
        for path, as_pdf in ((pdf, True), (image, False)):
            if path:
                with staged(path) as hidden:
                    layout.export(composed, str(hidden) if as_pdf else "", "" if as_pdf else str(hidden))
            call.report()(0.6 if as_pdf else 1.0)
        return {"OUTPUT": pdf, "IMAGE": image}

    def _layers(self, call: Call) -> list[QgsMapLayer]:
        return list(self.parameterAsLayerList(call.parameters, "LAYERS", call.context))

    def _crs(self, shown: list[QgsMapLayer]) -> QgsCoordinateReferenceSystem:
        """Return the first layer's CRS in metres, which graticule and scale bar need; else the UTM zone of the layers.

        An office database is in degrees, and its sites alone make a map, too.
        """
        for layer in shown:
            if not layer.crs().isGeographic():
                return layer.crs()
        degrees = QgsRectangle()
        for layer in shown:
            degrees.combineExtentWith(layer.extent())
        if degrees.isNull():
            raise NeaspecError("crs.not_metres", shown[0].name(), crs=layers.crs_name(shown[0].crs()))
        return layers.crs_of(layers.utm(degrees.center()))

    def _extent(self, call: Call, shown: list[QgsMapLayer], crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        extent = QgsRectangle()
        for layer in shown:
            transform = QgsCoordinateTransform(layer.crs(), crs, call.context.transformContext())
            extent.combineExtentWith(transform.transformBoundingBox(layer.extent()))
        extent.scale(1.02)
        return extent

    def _notes(self, call: Call, crs: QgsCoordinateReferenceSystem) -> list[str]:
        notes = []
        if call.text("PROTOCOL"):
            protocol = load_protocol(call.text("PROTOCOL"))
            text = translate("Report", "Protocol: {name} {version}")
            notes.append(text.format(name=label(protocol.title), version=protocol.version))
        today = locale().toString(QDate.currentDate(), locale().dateFormat())
        notes.append(translate("Report", "Date: {date}").format(date=today))
        notes.append(translate("Report", "Coordinate reference system: {crs}").format(crs=layers.crs_name(crs)))
        notes.append(translate("Report", "Made with neaspec_plugin {version}").format(version=paths.version()))
        if call.text("SOURCE"):
            notes.append(translate("Report", "Sources: {sources}").format(sources=call.text("SOURCE")))
        return notes
