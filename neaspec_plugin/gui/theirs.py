"""What QGIS's own widgets say in the plugin's forms, in the plugin's language: QGIS has no Mongolian.

Menus behind a button "…" stay QGIS's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsUnitTypes,
)
from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from neaspec_plugin.bridge.language import locale, translate

UNITS: Mapping[str, Callable[[], str]] = {
    "meters": lambda: translate("Dock", "metres"),
    "km": lambda: translate("Dock", "kilometres"),
    "feet": lambda: translate("Dock", "feet"),
    "yd": lambda: translate("Dock", "yards"),
    "mi": lambda: translate("Dock", "miles"),
    "nautical miles": lambda: translate("Dock", "nautical miles"),
}
"""Units of a distance by QGIS's code."""


def tip(definition: QgsProcessingParameterDefinition) -> str:
    """Return what is told of a parameter when the mouse rests on it."""
    return str(definition.help() or definition.description())


def name(widget: QWidget, text: str) -> None:
    """Give a widget of several parts a name for readers of screens, and a tip in the place of QGIS's own."""
    widget.setAccessibleName(text)
    for part in widget.findChildren(QWidget):
        if part.toolTip():
            part.setToolTip(text)


def reword(definition: QgsProcessingParameterDefinition, widget: QWidget, value: Any) -> None:
    """Say in the spoken language what QGIS's widget of a parameter says; `value` is what is filled in."""
    for part in (widget, *widget.findChildren(QWidget)):
        if part is widget or part.toolTip():
            part.setToolTip(tip(definition))
        if isinstance(part, QgsDoubleSpinBox):
            # QGIS reads what is typed as an expression, in which 2,5 is no number.
            part.setExpressionsEnabled(locale().decimalPoint() == ".")
        if isinstance(part, (QgsSpinBox, QgsDoubleSpinBox)) and part.specialValueText():
            part.setSpecialValueText(translate("Dock", "not set"))
    if definition.isDestination():
        for box in widget.findChildren(QCheckBox):
            box.setText(translate("Dock", "Add the result to the map"))
        for line in widget.findChildren(QLineEdit):
            line.setPlaceholderText(_destination(definition, value))
    if isinstance(definition, QgsProcessingParameterDistance):
        _reword_units(widget)
    summary = _summary(definition, value)
    for line in widget.findChildren(QLineEdit) if summary else ():
        line.setText(summary)


def _summary(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """Return how much is filled in, for a widget that shows nothing else of it; empty for all other widgets."""
    count = len(value) if isinstance(value, (list, tuple)) else 0
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return translate("Dock", "%n chosen", None, count)
    if isinstance(definition, QgsProcessingParameterMatrix):
        return translate("Dock", "%n row(s)", None, count // max(1, len(definition.headers())))
    return ""


def _reword_units(widget: QWidget) -> None:
    worded = {QgsUnitTypes.toString(QgsUnitTypes.decodeDistanceUnit(code)[0]): say() for code, say in UNITS.items()}
    for label in widget.findChildren(QLabel):
        label.setText(worded.get(label.text(), label.text()))
    for box in widget.findChildren(QComboBox):
        for row in range(box.count()):
            box.setItemText(row, worded.get(box.itemText(row), box.itemText(row)))


def _destination(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """Return what becomes of a result for which no file is named."""
    if value is None:
        return translate("Dock", "[not written]")
    if isinstance(definition, QgsProcessingParameterFolderDestination):
        return translate("Dock", "[temporary folder]")
    if isinstance(definition, QgsProcessingParameterFeatureSink):
        return translate("Dock", "[temporary layer]")
    return translate("Dock", "[temporary file]")
