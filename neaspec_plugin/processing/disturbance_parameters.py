"""The parameters of the disturbance scores."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDistance,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core.disturbance import METHODS
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm, database_filter

AS_IN_SCHEME = "scheme"
"""The method that the scheme states."""


class DisturbanceParameters(NeaspecAlgorithm):
    """What scoring disturbance asks for and gives."""

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self._declare_frame()
        self._declare_pressures()
        self.add_countries()
        self._declare_sites()
        self._declare_uncertainty()
        self._declare_rasters()
        self._declare_tables()
        self.addOutput(QgsProcessingOutputNumber("MEAN", translate("Disturbance", "Mean index")))
        self.addOutput(QgsProcessingOutputNumber("AREA_KM2", translate("Parameters", "Area in km²")))

    def _declare_frame(self) -> None:
        self.add(
            QgsProcessingParameterExtent("AREA", translate("Disturbance", "Area")),
            translate("Disturbance", "Extent or polygon layer. With polygons, cells outside them hold no data."),
        )
        cell = QgsProcessingParameterDistance("CELL_SIZE", translate("Disturbance", "Cell size"), 100.0, "CRS")
        cell.setMinimum(1.0)
        self.add(cell, translate("Disturbance", "Side of a cell in metres. All later steps keep this grid."))
        self.add(
            QgsProcessingParameterCrs("CRS", translate("Disturbance", "Coordinate reference system"), "ProjectCrs"),
            translate("Disturbance", "A projected system in metres, for example the UTM zone of the area."),
        )

    def _declare_pressures(self) -> None:
        self.add(
            QgsProcessingParameterString("SCHEME", translate("Disturbance", "Scheme"), "human_footprint"),
            translate(
                "Disturbance",
                "Which pressures count and how: a scheme of the plugin, or the path of your own scheme file (a changed "
                "copy of one of them). Numbers that are not published are marked in the file.",
            ),
        )
        self.add(
            QgsProcessingParameterMatrix(
                "PRESSURES",
                translate("Disturbance", "Pressures"),
                numberRows=1,
                headers=[
                    translate("Disturbance", "Pressure"),
                    translate("Disturbance", "Layer"),
                    translate("Disturbance", "Field or classes"),
                ],
                optional=True,
            ),
            translate(
                "Disturbance",
                "One row for each layer: the code of the pressure, the layer, and the field that holds the number of "
                "people, the class or the width in metres, whichever the pressure asks for; several as "
                "“class=highway; width=width_m”. For a land cover raster the class codes, separated by semicolons. "
                "Left empty, the table that the project remembers from the dock is used.",
            ),
        )
        self.add_choice(
            "METHOD",
            translate("Disturbance", "How pressures are combined"),
            [AS_IN_SCHEME, *METHODS],
            translate(
                "Disturbance",
                "As the scheme says, as a sum with caps (Human Footprint), as a fuzzy sum (Human Modification), or the "
                "greatest pressure alone.",
            ),
        )

    def _declare_sites(self) -> None:
        self.add(
            QgsProcessingParameterVectorLayer(
                "SITES",
                translate("Disturbance", "Sites"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate("Disturbance", "Polygons to be summed up one by one; they may overlap."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "SITE_FIELD",
                translate("Disturbance", "Field with the site code"),
                defaultValue="code",
                parentLayerParameterName="SITES",
                optional=True,
            ),
            translate("Disturbance", "Polygons of one code are one site."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "DATABASE",
                translate("Parameters", "Office database"),
                fileFilter=database_filter(),
                optional=True,
            ),
            translate(
                "Disturbance",
                "Where the disturbance of each site by each pressure is kept as a record, with scheme, version, weight "
                "and layer.",
            ),
            advanced=True,
        )

    def _declare_uncertainty(self) -> None:
        number = QgsProcessingParameterNumber.Type
        for name, kind, default, low, high, title, text in (
            (
                "UNCERTAINTY",
                number.Double,
                0.2,
                0.0,
                1.0,
                translate("Disturbance", "Range of the weights"),
                translate(
                    "Disturbance",
                    "By which part each weight may be smaller or greater, for the outputs of uncertainty: 0.2 draws "
                    "weights between 80 % and 120 %.",
                ),
            ),
            (
                "DRAWS",
                number.Integer,
                100,
                2,
                10_000,
                translate("Disturbance", "Number of draws"),
                translate("Disturbance", "How often the weights are drawn for the outputs of uncertainty."),
            ),
            (
                "SEED",
                number.Integer,
                1,
                0,
                2**31 - 1,
                translate("Disturbance", "Seed"),
                translate("Disturbance", "The same seed draws the same weights on every computer."),
            ),
        ):
            self.add(QgsProcessingParameterNumber(name, title, kind, default, False, low, high), text, advanced=True)

    def _declare_rasters(self) -> None:
        self.addParameter(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Disturbance", "Disturbance index"))
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "PRESSURE_LAYERS", translate("Disturbance", "Folder for the score of each pressure"), optional=True
            ),
            translate("Disturbance", "Where one raster for each pressure is written."),
            advanced=True,
        )
        for name, title, text in (
            (
                "DOMINANT",
                translate("Disturbance", "Dominant pressure"),
                translate("Disturbance", "The pressure that gives most to the index of each cell."),
            ),
            (
                "DOMINANT_SHARE",
                translate("Disturbance", "Share of the dominant pressure"),
                translate("Disturbance", "Which part of the index of each cell the dominant pressure gives, 0 to 1."),
            ),
            (
                "UNCERTAIN",
                translate("Disturbance", "Uncertain cells"),
                translate(
                    "Disturbance",
                    "1 where a layer ends so near that pressures beyond its end could count, else 0. Without such "
                    "a layer all cells are 0.",
                ),
            ),
            (
                "MEAN_INDEX",
                translate("Disturbance", "Mean index of the draws"),
                translate("Disturbance", "Mean of the index when the weights vary."),
            ),
            (
                "DEVIATION",
                translate("Disturbance", "Standard deviation of the draws"),
                translate("Disturbance", "How much the index hangs on the weights, in points of the index."),
            ),
        ):
            output = QgsProcessingParameterRasterDestination(name, title, optional=True, createByDefault=False)
            self.add(output, text, advanced=True)

    def _declare_tables(self) -> None:
        csv = translate("Parameters", "CSV files (*.csv)")
        for name, title, files, text in (
            (
                "TABLE",
                translate("Disturbance", "Table by country"),
                csv,
                translate("Disturbance", "Area, mean index, area of each class and what each pressure gives."),
            ),
            (
                "SITE_TABLE",
                translate("Disturbance", "Table by site"),
                csv,
                translate("Disturbance", "The same for every site."),
            ),
            (
                "CHART",
                translate("Disturbance", "Chart"),
                translate("Parameters", "PNG pictures (*.png)"),
                translate("Disturbance", "Stacked bars: what each pressure gives to the mean index."),
            ),
        ):
            output = QgsProcessingParameterFileDestination(name, title, files, optional=True, createByDefault=False)
            self.add(output, text, advanced=True)
