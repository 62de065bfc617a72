"""The parameters for which a form takes a widget of the plugin's own in the place of QGIS's, and those widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Union

from qgis.core import QgsProcessingContext, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QWidget

from neaspec_plugin.bridge import definitions
from neaspec_plugin.gui.definitions import DefinitionBox
from neaspec_plugin.gui.layers import AreaBox
from neaspec_plugin.gui.pressures import PressureTable

OwnWidget = Union[AreaBox, DefinitionBox, PressureTable]
OWN: Mapping[tuple[str, str], Callable[[QgisInterface], OwnWidget]] = {
    ("scoredisturbance", "AREA"): lambda iface: AreaBox(QgsProject.instance(), iface.mapCanvas()),
    ("scoredisturbance", "SCHEME"): lambda _iface: DefinitionBox(definitions.schemes()),
    ("scoredisturbance", "PRESSURES"): lambda _iface: PressureTable(QgsProject.instance()),
    **{
        (algorithm, "SPECIES"): lambda _iface: DefinitionBox(definitions.species())
        for algorithm in ("habitatsuitability", "leastcostcorridors", "assesssites")
    },
    **{
        (algorithm, "PROTOCOL"): lambda _iface: DefinitionBox(definitions.protocols())
        for algorithm in ("assesssites", "report", "assessoragreement", "paperform")
    },
    **{
        (algorithm, "EXERCISE"): lambda _iface: DefinitionBox(definitions.exercises())
        for algorithm in ("exercisesheet", "comparestudents")
    },
}
"""What makes the widget, by algorithm and parameter; it serves better than the one that QGIS would take."""


class OwnWrapper:
    """A widget of the plugin's own, asked as QGIS's wrappers are."""

    def __init__(self, widget: OwnWidget) -> None:
        """Wrap a widget that has `value` and `set_value`."""
        self._widget = widget

    def wrappedWidget(self) -> QWidget:
        """Return the widget."""
        return self._widget

    def parameterValue(self) -> Any:
        """Return what is filled in."""
        return self._widget.value()

    def setParameterValue(self, value: Any, _context: QgsProcessingContext) -> None:
        """Fill a value in."""
        self._widget.set_value(value)

    def customProperties(self) -> Mapping[str, Any]:
        """Return nothing: only outputs have any."""
        return {}
