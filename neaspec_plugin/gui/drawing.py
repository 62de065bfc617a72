"""Drawing corridors: the tools on the map, what is told while the mouse moves, and what becomes of a sketch."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from typing import Any, Callable, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsProject
from qgis.gui import QgisInterface, QgsMapTool, QgsMapToolCapture
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from neaspec_plugin.bridge import drafting, revising, sketches
from neaspec_plugin.bridge.drafting import AXIS, CORRIDOR
from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.surroundings import Surroundings
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.gui import messages
from neaspec_plugin.gui.chaintool import ChainTool
from neaspec_plugin.gui.derivedcolumns import DerivedColumns
from neaspec_plugin.gui.drawing_page import STEP_M, DrawingPage
from neaspec_plugin.gui.ground import GroundBox
from neaspec_plugin.gui.tools import PickTool, SketchTool
from neaspec_plugin.gui.tooltexts import TEXTS, plain, worded

_MODE = QgsMapToolCapture.CaptureMode


class Drawing(DrawingPage):
    """The tools at work; each sketch that is done becomes records, in one step of undo."""

    said = pyqtSignal(str)
    """A sentence for the status line of the dock."""

    def __init__(self, iface: QgisInterface, ground: GroundBox, parent: Optional[QWidget] = None) -> None:
        """Build the page; no tool is active."""
        super().__init__(parent)
        self._iface, self._ground = iface, ground
        self._canvas = iface.mapCanvas()
        self._former: Optional[QgsMapTool] = None
        self._around: Optional[Surroundings] = None
        self._able = find_spec("shapely") is not None
        self.acts = drafting.Acts(QgsProject.instance())
        self.tools = self._make_tools()
        for name, action in self.actions_by_name.items():
            action.triggered.connect(partial(self._toggle, name))
            self.tools[name].setAction(action)
        self.width.valueChanged.connect(self._set_width)
        ground.changed.connect(self._look_around)
        self._columns = DerivedColumns(ground) if self._able else None
        if self._columns is not None:
            self._columns.failed.connect(self._fail)
        self.retranslate()

    def remove(self) -> None:
        """Give the map its former tool back and listen no more: the page is about to go."""
        if self._columns is not None:
            self._columns.remove()
        if self._canvas.mapTool() in self.tools.values():
            self.leave()
        for tool in self.tools.values():
            tool.discard()
            tool.deleteLater()

    def start(self, name: str) -> None:
        """Make a tool the one of the map; what it needs is put into editing."""
        tool = self.tools[name]
        try:
            if not self._able:
                raise NeaspecError("shapely.missing")
            self._prepare(name, tool)
        except NeaspecError as trouble:
            self.actions_by_name[name].setChecked(False)
            self._fail(sentence(trouble))
            return
        former = self._canvas.mapTool()
        if former is not None and not isinstance(former, (SketchTool, PickTool)):
            self._remember(former)
        self._canvas.setMapTool(tool)
        self.said.emit(TEXTS[name].hint())

    def leave(self) -> None:
        """Give the map back the tool that it had before."""
        tool = self._canvas.mapTool()
        if tool not in self.tools.values():
            return
        if self._former is not None:
            self._canvas.setMapTool(self._former)
        else:
            self._canvas.unsetMapTool(tool)
        self.said.emit("")

    def _remember(self, former: QgsMapTool) -> None:
        """Keep the tool to come back to, as long as it lives."""
        if former is not self._former:
            self._former = former
            former.destroyed.connect(self._forget_former)

    def _forget_former(self) -> None:
        self._former = None

    def look(self, name: str) -> str:
        """Return what is told of the sketch now; empty where there is nothing to tell."""
        tool = self.tools[name]
        if not isinstance(tool, SketchTool) or len(tool.places()) < 2 or tool.target is None:
            return ""
        try:
            if self._around is None:
                self._around = sketches.around_place(tool.places()[0], tool.target, self._ground.choice())
            return self._told(name, tool, self._around)
        except NeaspecError as trouble:
            return sentence(trouble)

    def _told(self, name: str, tool: SketchTool, around: Surroundings) -> str:
        places = tool.places()
        if name == "centreline":
            seen = sketches.look_at_line(places, tool.widths_so_far(), around)
            tool.show_band(seen.outline)
            return worded(seen.look)
        if name == "polygon" and len(places) > 2:
            return worded(sketches.look_at_polygon(places, around).look)
        km = locale().toString(sketches.length_km(places, around), "f", 2)
        return translate("Drawing", "length {km} km").format(km=km)

    def _prepare(self, name: str, tool: QgsMapTool) -> None:
        """Get the layers of a tool ready. Raises NeaspecError with the reason why it cannot be used."""
        project = QgsProject.instance()
        if name in ("polygon", "centreline", "barrier_line", "barrier_point"):
            corridors = drafting.needed(project, CORRIDOR)
            table = {"polygon": CORRIDOR, "centreline": AXIS}.get(name) or drafting.BARRIERS[name.split("_")[1]]
            layer = corridors if table == CORRIDOR else drafting.needed(project, table)
            tool.draw_on(layer)
            tool.width_m = self.width.value()
            self._around = None  # that of the first vertex
            middle = self._canvas.mapSettings().mapToLayerCoordinates(layer, self._canvas.extent().center())
            sketches.around_place(middle, layer, self._ground.choice())
            return
        source = {"chain": self._ground.layer("sites"), "accept": self._ground.layer("modelled")}.get(name)
        if source is None:
            if name in ("chain", "accept"):
                raise NeaspecError(
                    "draft.no_source", self._ground.labels["sites" if name == "chain" else "modelled"].text()
                )
            source = drafting.opened(project, CORRIDOR)
        drafting.needed(project, CORRIDOR)
        tool.pick_from(source)
        if isinstance(tool, ChainTool):
            species = self._ground.choice().species
            tool.limit_m = species.hop_m if species else 0.0

    def _make_tools(self) -> dict[str, Any]:
        cad = self._iface.cadDockWidget()
        tools: dict[str, Any] = {
            "polygon": SketchTool(self._canvas, cad, _MODE.CapturePolygon),
            "centreline": SketchTool(self._canvas, cad, _MODE.CaptureLine),
            "chain": ChainTool(self._canvas),
            "barrier_line": SketchTool(self._canvas, cad, _MODE.CaptureLine),
            "barrier_point": SketchTool(self._canvas, cad, _MODE.CapturePoint),
            "accept": PickTool(self._canvas),
            "units": PickTool(self._canvas),
            "version": PickTool(self._canvas),
        }
        for name, tool in tools.items():
            tool.left.connect(self.leave)
            if isinstance(tool, SketchTool):
                tool.moved.connect(partial(self._follow, name))
                tool.drawn.connect(partial(self._draw, name))
                tool.wider.connect(self._widen)
            elif isinstance(tool, ChainTool):
                tool.changed.connect(self._tell_chain)
                tool.finished.connect(self._join)
            else:
                tool.picked.connect(partial(self._pick, name))
        return tools

    def _toggle(self, name: str, checked: bool) -> None:
        if checked:
            self.start(name)
        else:
            self.leave()

    def _follow(self, name: str) -> None:
        if self.tools[name].size() == 0:
            self._around = None
        text = self.look(name)
        self.line.setText(text)

    def _look_around(self) -> None:
        """Look anew at what lies around: another layer was chosen, or one has gone."""
        self._around = None

    def _widen(self, steps: int) -> None:
        self.width.setValue(self.width.value() + steps * STEP_M)

    def _set_width(self, metres: float) -> None:
        tool = self.tools["centreline"]
        tool.width_m = metres
        self._follow("centreline")

    def _draw(self, name: str, geometry: QgsGeometry) -> None:
        """Make the records of a finished sketch."""
        tool, choice = self.tools[name], self._ground.choice()
        corridors = drafting.opened(QgsProject.instance(), CORRIDOR)
        if corridors is None:
            return
        if name == "polygon":
            self._act(name, lambda: sketches.polygon(geometry, corridors, choice))
        elif name == "centreline":
            widths = list(tool.widths)
            self._act(name, lambda: sketches.centreline(geometry, widths, corridors, choice))
        else:
            table = drafting.BARRIERS[name.split("_")[1]]
            kind, crossing = self.kind.currentData(), self.crossing.currentData()
            self._act(name, lambda: [sketches.barrier(geometry, kind, crossing, table)])

    def _join(self) -> None:
        """Make the records of a finished chain."""
        tool = self.tools["chain"]
        corridors = drafting.opened(QgsProject.instance(), CORRIDOR)
        sites, choice = list(tool.sites), self._ground.choice()
        if corridors is not None and tool.layer is not None:
            self._act("chain", lambda: sketches.chain(sites, tool.layer, corridors, choice))

    def _pick(self, name: str, feature: QgsFeature) -> None:
        """Make the records that follow from a click on a corridor."""
        corridors, choice = drafting.opened(QgsProject.instance(), CORRIDOR), self._ground.choice()
        source = self.tools[name].layer
        if corridors is None or source is None:
            return
        if name == "accept":
            self._act(name, lambda: revising.accepted(feature, source, corridors, choice))
        elif name == "units":
            length = self.unit.value() * 1000
            self._act(name, lambda: revising.units(feature, corridors, revising.axis_of(feature), choice, length))
        else:
            self._act(name, lambda: revising.version(feature, corridors, revising.axis_of(feature)))

    def _act(self, name: str, parts: Callable[[], list[drafting.Part]]) -> None:
        """Add records as one step of undo, or say why not."""
        title = plain(TEXTS[name].name())
        try:
            made = parts()
            added = self.acts.add(title, made)
        except NeaspecError as trouble:
            self._fail(sentence(trouble))
            return
        self.line.setText("")
        self.said.emit(self._done(name, made, added))
        layer = drafting.opened(QgsProject.instance(), made[0].table)
        if layer is not None and name != "units":
            layer.selectByIds([added[0].id()])
            if self.form.isChecked():
                self._iface.openFeatureForm(layer, layer.getFeature(added[0].id()), False, False)

    def _done(self, name: str, made: Sequence[drafting.Part], added: Sequence[QgsFeature]) -> str:
        """Return what has become of a sketch."""
        if name == "units":
            return translate(
                "Drawing", "%n unit(s) made; they are saved with the edits of the sites.", None, len(added)
            )
        if made[0].table != CORRIDOR:
            return translate("Drawing", "The barrier is drawn; it is saved with the edits of its layer.")
        text = translate("Drawing", "Corridor {code} is drawn; it is saved with the edits of its layer.")
        return text.format(code=made[0].values.get("code") or "")

    def _tell_chain(self) -> None:
        tool = self.tools["chain"]
        hops = tool.hops()
        if not tool.sites:
            self.line.setText("")
            return
        total = locale().toString(sum(length for _, _, length in hops) / 1000, "f", 1)
        text = translate("Drawing", "{sites} sites, {km} km in hops").format(sites=len(tool.sites), km=total)
        long = tool.too_long()
        if long:
            text += " · " + translate("Drawing", "%n hop(s) too long", None, long)
        self.line.setText(text)

    def _fail(self, text: str) -> None:
        self.said.emit(text)
        messages.fail(self._iface.messageBar(), text)
