"""A form made of an algorithm's own parameters, with QGIS's own widgets for them."""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProject,
)
from qgis.gui import (
    QgisInterface,
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsCollapsibleGroupBox,
    QgsDoubleSpinBox,
    QgsGui,
    QgsProcessingContextGenerator,
    QgsProcessingGui,
    QgsProcessingParametersGenerator,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from neaspec_plugin.bridge import names
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.gui import theirs
from neaspec_plugin.gui.definitions import DefinitionBox
from neaspec_plugin.gui.ownwidgets import OWN, OwnWidget, OwnWrapper
from neaspec_plugin.gui.picture import Picture
from neaspec_plugin.gui.pressures import PressureTable

_HELP_HEIGHT = 180
_BELOW_SUMMARY = 1
"""Place of the chart: below the title."""
_HIDDEN = QgsProcessingParameterDefinition.Flag.FlagHidden
_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


class _Context(QgsProcessingContextGenerator):
    """Gives the widgets the context in which layers and expressions are looked up."""

    def __init__(self, context: QgsProcessingContext) -> None:
        super().__init__()
        self._context = context

    def processingContext(self) -> QgsProcessingContext:
        return self._context


class _Parameters(QgsProcessingParametersGenerator):
    """Gives a widget the values of the others.

    It must not keep the form: a cycle would be taken apart by Python's collector, perhaps in an algorithm's thread,
    where widgets must not die.
    """

    def __init__(self, form: AlgorithmForm) -> None:
        super().__init__()
        self._form = weakref.ref(form)

    def createProcessingParameters(self, *_flags: Any) -> dict[str, Any]:
        form = self._form()
        return form.values() if form is not None else {}


class AlgorithmForm(QWidget):
    """The parameters of one algorithm: the usual ones open, the advanced ones and the help folded."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, iface: QgisInterface, parent: Optional[QWidget] = None
    ) -> None:
        """Build the widgets in the spoken language, with the parameters' defaults."""
        super().__init__(parent)
        self.algorithm = algorithm
        self._iface = iface
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self._context_generator = _Context(self.context)
        self._parameters_generator = _Parameters(self)
        self._surroundings = self._widget_context(iface)
        self._wrappers: dict[str, Union[QgsAbstractProcessingParameterWidgetWrapper, OwnWrapper]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        self._add_summary(layout)
        advanced = self._add_parameters(layout)
        if advanced is not None:
            layout.addWidget(advanced)
        self._add_help(layout)
        layout.addStretch(1)
        wrappers = [one for one in self._wrappers.values() if not isinstance(one, OwnWrapper)]
        for wrapper in wrappers:
            wrapper.postInitialize(wrappers)
            self._reword(wrapper)
        self._follow_scheme()

    def values(self) -> dict[str, Any]:
        """Return what is filled in; what was left empty is left out."""
        values = {name: wrapper.parameterValue() for name, wrapper in self._wrappers.items()}
        return {name: value for name, value in values.items() if not _is_empty(value)}

    def fill(self, values: Mapping[str, Any]) -> None:
        """Fill in values, layers before their fields; names the algorithm does not know are left aside."""
        for name, wrapper in self._wrappers.items():
            if not _is_empty(values.get(name)):
                wrapper.setParameterValue(values[name], self.context)

    def show_picture(self, path: Path) -> None:
        """Show the chart of the last run above the parameters, in the place of a former one."""
        for former in self.findChildren(Picture):
            former.deleteLater()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(_BELOW_SUMMARY, Picture(path))

    def not_opened(self) -> set[str]:
        """Return the outputs that the user does not want to see when they are written."""
        return {
            name
            for name, wrapper in self._wrappers.items()
            if wrapper.customProperties().get("OPEN_AFTER_RUNNING") is False
        }

    def first_empty(self) -> str:
        """Return the first input that must be filled in and is not, as the form names it; empty when none is."""
        values = self.values()
        for definition in self.algorithm.parameterDefinitions():
            needed = not definition.isDestination() and not definition.flags() & _OPTIONAL
            if needed and definition.name() in self._wrappers and definition.name() not in values:
                return str(definition.description())
        return ""

    def widget(self, name: str) -> Optional[QWidget]:
        """Return the widget of a parameter."""
        wrapper = self._wrappers.get(name)
        return wrapper.wrappedWidget() if wrapper is not None else None

    @staticmethod
    def _widget_context(iface: QgisInterface) -> QgsProcessingParameterWidgetContext:
        surroundings = QgsProcessingParameterWidgetContext()
        surroundings.setProject(QgsProject.instance())
        surroundings.setMapCanvas(iface.mapCanvas())
        surroundings.setBrowserModel(iface.browserModel())
        surroundings.setActiveLayer(iface.activeLayer())
        return surroundings

    def _add_summary(self, layout: QVBoxLayout) -> None:
        title = QLabel(f"<b>{self.algorithm.displayName()}</b>")
        title.setWordWrap(True)
        layout.addWidget(title)
        summary = self.algorithm.shortDescription()
        if summary:
            line = QLabel(summary)
            line.setWordWrap(True)
            layout.addWidget(line)

    def _add_parameters(self, layout: QVBoxLayout) -> Optional[QgsCollapsibleGroupBox]:
        """Add the widgets to the layout and return the folded box of the advanced ones, if there are any."""
        box = QgsCollapsibleGroupBox(translate("Dock", "Advanced"))
        box.setObjectName(f"neaspec_advanced_{self.algorithm.name()}")
        box.setSaveCollapsedState(False)
        inside = QVBoxLayout(box)
        definitions = sorted(self.algorithm.parameterDefinitions(), key=lambda d: bool(d.isDestination()))
        for definition in definitions:
            if not definition.flags() & _HIDDEN:
                self._add_parameter(definition, inside if definition.flags() & _ADVANCED else layout)
        box.setCollapsed(True)
        return box if inside.count() else None

    def _follow_scheme(self) -> None:
        """Let the table of pressures show those of the chosen scheme."""
        scheme, table = self.widget("SCHEME"), self.widget("PRESSURES")
        if isinstance(scheme, DefinitionBox) and isinstance(table, PressureTable):
            table.set_scheme(scheme.value())

    def _add_own(self, definition: QgsProcessingParameterDefinition, widget: OwnWidget, layout: QVBoxLayout) -> None:
        """Add a widget of the plugin's own for a parameter."""
        label = QLabel(_label(definition))
        label.setWordWrap(True)
        label.setBuddy(widget)
        layout.addWidget(label)
        layout.addWidget(_named(definition, widget))
        if isinstance(widget, DefinitionBox):
            widget.set_value(definition.defaultValue())
            widget.chosen.connect(self._follow_scheme)
        self._wrappers[definition.name()] = OwnWrapper(widget)

    def _add_parameter(self, definition: QgsProcessingParameterDefinition, layout: QVBoxLayout) -> None:
        own = OWN.get((self.algorithm.name(), definition.name()))
        if own is not None:
            self._add_own(definition, own(self._iface), layout)
            return
        registry = QgsGui.processingGuiRegistry()
        wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
        if wrapper is None:
            return
        wrapper.setWidgetContext(self._surroundings)
        wrapper.registerProcessingContextGenerator(self._context_generator)
        wrapper.registerProcessingParametersGenerator(self._parameters_generator)
        label = wrapper.createWrappedLabel()
        widget = wrapper.createWrappedWidget(self.context)
        if widget is None:
            return
        if label is not None:
            label.setText(_label(definition))
            label.setWordWrap(True)
            label.setBuddy(widget)
            label.setToolTip(theirs.tip(definition))
            layout.addWidget(label)
        _trim(definition, widget)
        _word(definition, widget)
        layout.addWidget(_named(definition, widget))
        self._wrappers[definition.name()] = wrapper
        # A bound method, which PyQt holds weakly.
        wrapper.widgetValueHasChanged.connect(self._reword)

    def _reword(self, wrapper: QgsAbstractProcessingParameterWidgetWrapper) -> None:
        """Say in the spoken language what QGIS's widget has just said in its own."""
        theirs.reword(wrapper.parameterDefinition(), wrapper.wrappedWidget(), wrapper.parameterValue())

    def _add_help(self, layout: QVBoxLayout) -> None:
        text = self.algorithm.shortHelpString()
        if not text:
            return
        box = QgsCollapsibleGroupBox(translate("Dock", "About this step"))
        box.setObjectName(f"neaspec_help_{self.algorithm.name()}")
        box.setSaveCollapsedState(False)
        inside = QVBoxLayout(box)
        page = QTextBrowser()
        page.setHtml(text)
        page.setOpenExternalLinks(True)
        page.setMinimumHeight(_HELP_HEIGHT)
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        page.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        inside.addWidget(page)
        box.setCollapsed(True)
        layout.addWidget(box)


def _named(definition: QgsProcessingParameterDefinition, widget: QWidget) -> QWidget:
    """Return the widget with the parameter's name, for tests, readers of screens and tips."""
    widget.setObjectName(definition.name())
    widget.setAccessibleName(definition.description())
    widget.setToolTip(theirs.tip(definition))
    return widget


def _label(definition: QgsProcessingParameterDefinition) -> str:
    """Return what a parameter is called; QGIS's own label says "optional" in QGIS's language, not in ours."""
    if definition.flags() & _OPTIONAL:
        return translate("Dock", "{input} (optional)").format(input=definition.description())
    return str(definition.description())


def _trim(definition: QgsProcessingParameterDefinition, widget: QWidget) -> None:
    """Show two decimals more than the default has: QGIS would write 401.000000."""
    if "widget_wrapper" in definition.metadata():
        return
    default = definition.defaultValue()
    given = f"{default:g}".partition(".")[2] if isinstance(default, (int, float)) else ""
    boxes = [widget] if isinstance(widget, QgsDoubleSpinBox) else widget.findChildren(QgsDoubleSpinBox)
    for box in boxes:
        box.setDecimals(min(len(given) + 2, box.decimals()))


def _word(definition: QgsProcessingParameterDefinition, widget: QWidget) -> None:
    """Show labels for the codes of a choice; the box keeps the codes as its data, and those are what is run with."""
    if isinstance(definition, QgsProcessingParameterEnum) and definition.usesStaticStrings():
        for box in [widget] if isinstance(widget, QComboBox) else widget.findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            for number in range(box.count()):
                box.setItemText(number, names.choice_label(definition.name(), str(box.itemData(number))))


def _is_empty(value: Any) -> bool:
    """Tell whether nothing was filled in; QGIS says None, NULL, "" or a table of NULLs."""
    if isinstance(value, (list, tuple)):
        return all(_is_empty(part) for part in value)
    return value is None or value == NULL or (isinstance(value, str) and not value)
