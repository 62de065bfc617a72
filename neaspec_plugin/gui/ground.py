"""The choice of what lies around corridors, layers and the species; shared by drawing, check and profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QWidget

from neaspec_plugin.bridge import definitions, drafting, names
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.surroundings import Choice
from neaspec_plugin.gui.definitions import DefinitionBox
from neaspec_plugin.gui.layers import LayerBox

KINDS: Mapping[str, tuple[str, ...]] = {
    "cores": ("polygon",),
    "countries": ("polygon",),
    "disturbance": ("raster",),
    "suitability": ("raster",),
    "protected": ("polygon",),
    "barriers": ("point", "line", "polygon"),
    "sites": ("polygon",),
    "modelled": ("polygon",),
}
"""The layers that may be chosen, with their kinds of geometry."""
TITLES: Mapping[str, Callable[[], str]] = {
    "cores": lambda: translate("Patches", "Core areas"),
    "countries": lambda: translate("Parameters", "Countries"),
    "disturbance": lambda: translate("Disturbance", "Disturbance index"),
    "suitability": lambda: translate("Suitability", "Habitat suitability"),
    "protected": lambda: translate("Widening", "Protected areas"),
    "barriers": lambda: translate("DrawnCorridors", "Barriers"),
    "sites": lambda: translate("Drawing", "Sites of chains"),
    "modelled": lambda: translate("Drawing", "Modelled corridors"),
}
_KNOWN = {"cores": "cores", "countries": "countries", "disturbance": "disturbance", "suitability": "suitability"}
"""Layers that are chosen by themselves, by the style that the plugin knows them by."""
_TABLES = {"sites": drafting.SITE}
_MODELLED = "leastcostcorridors/CORRIDORS"
_TOLERANCE_M = 500.0
"""Border lines of different sources differ by so much."""
_FIELDS = ("iso_a3", "iso3", "adm0_a3")
"""Names of fields that usually hold country codes."""


class GroundBox(QgsCollapsibleGroupBox):
    """Choices of layers, and of the species."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Offer the layers of the project; what the plugin knows is chosen by itself."""
        super().__init__("", parent)
        self.setObjectName("neaspec_ground")
        self.setSaveCollapsedState(False)
        self.species = DefinitionBox(definitions.species())
        self.species.setObjectName("species")
        self.boxes = {name: LayerBox(kinds) for name, kinds in KINDS.items()}
        self.field = QgsFieldComboBox()
        self.tolerance = QDoubleSpinBox()
        self.tolerance.setObjectName("tolerance")
        self.tolerance.setRange(0.0, 100_000.0)
        self.tolerance.setDecimals(0)
        self.tolerance.setSingleStep(100.0)
        self.tolerance.setValue(_TOLERANCE_M)
        self.labels = {name: QLabel() for name in ("species", *KINDS, "field", "tolerance")}
        grid = QGridLayout(self)
        widgets: dict[str, QWidget] = {"species": self.species}
        for name, box in self.boxes.items():
            box.setObjectName(name)
            widgets[name] = box
            if name == "countries":
                widgets["field"] = self.field
                widgets["tolerance"] = self.tolerance
        for row, (name, widget) in enumerate(widgets.items()):
            self.labels[name].setBuddy(widget)
            self.labels[name].setWordWrap(True)
            grid.addWidget(self.labels[name], row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        self.boxes["countries"].layerChanged.connect(self._set_fields)
        for box in self.boxes.values():
            box.layerChanged.connect(self._tell)
        self.field.fieldChanged.connect(self._tell)
        self.tolerance.valueChanged.connect(self._tell)
        self.species.chosen.connect(self._tell)
        self.species.set_value("amur_tiger")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language."""
        self.setTitle(translate("Drawing", "Species and what lies around"))
        self.species.retranslate(definitions.species())
        self.labels["species"].setText(translate("Parameters", "Species"))
        self.labels["tolerance"].setText(translate("DrawnCorridors", "Tolerance for borders (m)"))
        self.labels["field"].setText(translate("Parameters", "Field with the country code"))
        for name, title in TITLES.items():
            self.labels[name].setText(title())
            self.boxes[name].setAccessibleName(title())

    def guess(self) -> None:
        """Choose what the plugin knows by itself, where nothing is chosen yet."""
        project = QgsProject.instance()
        known = list(project.mapLayers().values())
        for name, box in self.boxes.items():
            if box.currentLayer() is None:
                found = next((one for one in known if self._fits(name, one)), None)
                if found is not None:
                    box.setLayer(found)

    def layer(self, name: str) -> Any:
        """Return a chosen layer; None where none is."""
        return self.boxes[name].currentLayer()

    def choice(self) -> Choice:
        """Return what is chosen; barriers of the office database count by themselves."""
        project = QgsProject.instance()
        own = [drafting.opened(project, table) for table in drafting.BARRIERS.values()]
        barriers = [one for one in (*own, self.layer("barriers")) if isinstance(one, QgsVectorLayer)]
        rasters = {name: self.layer(name) for name in ("disturbance", "suitability")}
        return Choice(
            cores=self.layer("cores"),
            countries=self.layer("countries") if self.field.currentField() else None,
            country_field=self.field.currentField(),
            tolerance_m=self.tolerance.value(),
            protected=self.layer("protected"),
            barriers=tuple(dict.fromkeys(barriers)),
            rasters={name: one for name, one in rasters.items() if isinstance(one, QgsRasterLayer)},
            species=definitions.load(self.species.value()),
        )

    def parameters(self) -> dict[str, Any]:
        """Return what is chosen as parameters of the analyses of drawn corridors."""
        chosen = self.choice()
        layers = {
            "CORES": chosen.cores,
            "COUNTRIES": chosen.countries,
            "PROTECTED": chosen.protected,
            "DISTURBANCE": chosen.rasters.get("disturbance"),
            "SUITABILITY": chosen.rasters.get("suitability"),
            "AXES": drafting.opened(QgsProject.instance(), drafting.AXIS),
        }
        given: dict[str, Any] = {name: layer.id() for name, layer in layers.items() if layer is not None}
        if chosen.countries is not None:
            given["COUNTRY_FIELD"] = chosen.country_field
            given["TOLERANCE"] = chosen.tolerance_m
        if chosen.barriers:
            given["BARRIERS"] = [layer.id() for layer in chosen.barriers]
        return {**given, "SPECIES": self.species.value()}

    @staticmethod
    def _fits(name: str, layer: QgsMapLayer) -> bool:
        if name in _TABLES and layer.customProperty("neaspec/table") == _TABLES[name]:
            return True
        if name == "modelled":
            return str(layer.customProperty("neaspec/key") or "").endswith(_MODELLED)
        raster = isinstance(layer, QgsRasterLayer)
        return name in _KNOWN and names.style_of(layer) == _KNOWN[name] and raster == (KINDS[name] == ("raster",))

    def _set_fields(self, layer: Optional[QgsMapLayer]) -> None:
        self.field.setLayer(layer)
        if isinstance(layer, QgsVectorLayer):
            present = layer.fields().names()
            self.field.setField(next((name for name in _FIELDS if name in present), ""))

    def _tell(self, *_what: Any) -> None:
        self.changed.emit()
