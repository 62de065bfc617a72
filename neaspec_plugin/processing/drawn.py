"""What the analyses of drawn corridors ask for: the corridors, what lies around them, the species."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from neaspec_plugin.bridge import layers
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.surroundings import Choice
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import Problem
from neaspec_plugin.core.suitability import Species
from neaspec_plugin.io.definitions import load_species
from neaspec_plugin.processing.algorithm import NeaspecAlgorithm
from neaspec_plugin.processing.call import Call

_DOUBLE = QgsProcessingParameterNumber.Type.Double
_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon


class OfDrawn(NeaspecAlgorithm):
    """An analysis of corridors that were drawn, modelled or received."""

    group_ident = "corridors"

    def canExecute(self) -> tuple[bool, str]:
        """Return whether shapely is there, which most installations of QGIS bring and some do not."""
        if find_spec("shapely") is not None:
            return True, ""
        return False, sentence(Problem("shapely.missing"))

    def add_corridors(self) -> None:
        """Add the corridors and their drawn centrelines."""
        self.add(
            QgsProcessingParameterVectorLayer("CORRIDORS", translate("Corridors", "Corridors"), [_POLYGON]),
            translate(
                "DrawnCorridors",
                "Polygons of the corridors: the table of the office database, or any other layer. Edits that are not "
                "saved yet count.",
            ),
        )
        self.add_layer(
            "AXES",
            translate("DrawnCorridors", "Drawn centrelines"),
            QgsProcessing.SourceType.TypeVectorLine,
            translate(
                "DrawnCorridors",
                "Lines with the corridor's uuid in “corridor_uuid”. A corridor without one is measured along its "
                "medial axis.",
            ),
        )

    def add_layer(
        self, name: str, title: str, kind: QgsProcessing.SourceType, text: str, *, advanced: bool = True
    ) -> None:
        """Add an optional layer of one kind of geometry."""
        self.add(QgsProcessingParameterVectorLayer(name, title, [kind], optional=True), text, advanced=advanced)

    def add_cores(self) -> None:
        """Add the core areas."""
        text = translate("DrawnCorridors", "Polygons that the corridors connect.")
        self.add_layer("CORES", translate("Patches", "Core areas"), _POLYGON, text, advanced=False)

    def add_barriers(self) -> None:
        """Add the layers of barriers."""
        self.add(
            QgsProcessingParameterMultipleLayers(
                "BARRIERS",
                translate("DrawnCorridors", "Barriers"),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
                optional=True,
            ),
            translate(
                "DrawnCorridors",
                "Roads, railways, fences, dams, settlements, waters: points, lines or polygons. Their kind stands in "
                "“barrier_type”, a crossing structure in “crossing”, as in the tables of the office database.",
            ),
        )

    def add_raster(self, name: str, title: str, text: str) -> None:
        """Add an optional raster."""
        self.add(QgsProcessingParameterRasterLayer(name, title, optional=True), text)

    def add_species(self) -> None:
        """Add the species."""
        self.add(
            QgsProcessingParameterString("SPECIES", translate("Parameters", "Species"), "amur_tiger", optional=True),
            translate(
                "DrawnCorridors",
                "Code or file of the species, whose least width and greatest hop are used.",
            ),
        )

    def add_metres(self, name: str, title: str, default: float, text: str) -> None:
        """Add an advanced distance in metres from 0 up."""
        self.add(QgsProcessingParameterNumber(name, title, _DOUBLE, default, False, 0.0), text, advanced=True)

    def add_tolerance(self) -> None:
        """Add the tolerance for borders."""
        self.add_metres(
            "TOLERANCE",
            translate("DrawnCorridors", "Tolerance for borders (m)"),
            500.0,
            translate(
                "DrawnCorridors",
                "A country counts when a corridor reaches deeper into it, or lies in it with more than its half: "
                "border lines of different sources differ.",
            ),
        )


def species_of(call: Call) -> Optional[Species]:
    """Return the chosen species. Raises NeaspecError as io.definitions.load_species."""
    return load_species(call.text("SPECIES")) if call.text("SPECIES") else None


def axes_of(call: Call) -> Optional[QgsVectorLayer]:
    """Return the layer of drawn centrelines, if one is given."""
    return call.vector("AXES") if call.given("AXES") else None


def choice_of(call: Call) -> Choice:
    """Return the layers around the corridors, as far as the algorithm asks for them and they are given."""
    asked = {definition.name() for definition in call.algorithm.parameterDefinitions()}

    def vector(name: str) -> Optional[QgsVectorLayer]:
        return call.vector(name) if name in asked and call.given(name) else None

    rasters = {}
    for name in ("DISTURBANCE", "SUITABILITY"):
        layer = call.layer(name) if name in asked and call.given(name) else None
        if isinstance(layer, QgsRasterLayer):
            layers.raster_path(layer)  # named in a sentence now rather than in the middle of the work
            rasters[name.lower()] = layer
    barriers = (
        call.algorithm.parameterAsLayerList(call.parameters, "BARRIERS", call.context) if "BARRIERS" in asked else []
    )
    return Choice(
        cores=vector("CORES"),
        countries=vector("COUNTRIES"),
        country_field=call.text("COUNTRY_FIELD") if "COUNTRY_FIELD" in asked else "",
        protected=vector("PROTECTED"),
        barriers=tuple(layers.vector_layer(one) for one in barriers or []),
        rasters=rasters,
        tolerance_m=call.number("TOLERANCE") if "TOLERANCE" in asked else 0.0,
        species=species_of(call) if "SPECIES" in asked else None,
    )
