"""The exchange: preview a package, merge it, settle what contends, take it back; show and send what leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Optional

from qgis.core import QgsProcessing, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

from neaspec_plugin.bridge import exchange, labels, running, sides
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import TIERS
from neaspec_plugin.gui import messages, office, results
from neaspec_plugin.gui.exchange_page import ExchangePage

OBJECT_NAME = "NeaspecExchange"
_MARGIN = 1.5
"""How much more of the map is shown around conflicts."""


class ExchangeDock(ExchangePage):
    """One page for both directions of the exchange; everything runs as an algorithm, in the background."""

    def __init__(self, iface: QgisInterface) -> None:
        """Build the page; it stays hidden until it is asked for."""
        super().__init__(iface.mainWindow())
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        self.run: Optional[running.Run] = None
        self._then: Optional[Callable[[Mapping[str, Any]], None]] = None
        self._lines: Sequence[Mapping[str, Any]] = ()
        self._sides: Sequence[Mapping[str, Any]] = ()
        self._taken: Optional[exchange.Taken] = None
        self.database.fileChanged.connect(self._look)
        self.package.fileChanged.connect(lambda _: self._enable())
        self.opened.clicked.connect(self.open_layers)
        self.preview.clicked.connect(lambda: self.take(preview=True))
        self.merge.clicked.connect(lambda: self.take(preview=False))
        self.undo.clicked.connect(self.take_back)
        self.listed.clicked.connect(lambda: self.settle([]))
        self.settled.clicked.connect(lambda: self.settle(self.tree.choices()))
        self.tree.chosen.connect(self._enable)
        self.show_leaving.clicked.connect(lambda: self.send(preview=True))
        self.export.clicked.connect(lambda: self.send(preview=False))
        self.stop.clicked.connect(self.cancel)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew in the spoken language; what is filled in stays."""
        super().retranslate()
        self.show_sums(self._lines)
        self.tree.show_contentions(exchange.contentions(self._sides))
        self._look()

    def open_layers(self) -> None:
        """Load the tables of the database with their forms, to be edited."""
        try:
            office.open_tables(QgsProject.instance(), self.database.filePath())
        except NeaspecError as trouble:
            self._fail(sentence(trouble))
            return

    def take(self, *, preview: bool) -> None:
        """Preview the package, or merge it."""
        given = {"INPUT": self.package.filePath(), "DATABASE": self.database.filePath(), "PREVIEW": preview}
        self._start("importpackage", {**given, "CONFLICTS": QgsProcessing.TEMPORARY_OUTPUT}, self._took)

    def take_back(self) -> None:
        """Undo the latest import, once the user has agreed."""
        taken = exchange.last_import(self.database.filePath())
        if taken is None:
            return
        question = translate("Exchange", "Take this import back? Its changes go, what was written since stays.")
        if self._agreed(f"{question}\n\n{taken.text}"):
            given = {"DATABASE": self.database.filePath(), "PACKAGE": taken.package_id}
            self._start("undoimport", given, lambda _: self.settle([]))

    def settle(self, choices: Sequence[str]) -> None:
        """Settle conflicts as chosen, or only list those that are open."""
        given = {"DATABASE": self.database.filePath(), "CHOICES": list(choices), "AUTHOR": self.author.text().strip()}
        self._start("resolveconflicts", {**given, "CONFLICTS": QgsProcessing.TEMPORARY_OUTPUT}, self._settled)

    def send(self, *, preview: bool) -> None:
        """Show what the tier will see, or write the package; exact places only after a second confirmation."""
        given = {"DATABASE": self.database.filePath(), "TIER": self.tier.currentData(), "PREVIEW": True}
        given["OUTPUT"] = QgsProcessing.TEMPORARY_OUTPUT
        restricted = given["TIER"] == TIERS[-1]
        if preview or restricted:
            self._start("exportpackage", given, self._saw if preview else self._confirm)
        else:
            self._export(given, 0)

    def _confirm(self, told: Mapping[str, Any]) -> None:
        """Ask a second time, saying what is in a restricted package."""
        exact = told.get("EXACT", {})
        lines = [f"{labels.table_title(table)}: {count}" for table, count in exact.items()]
        question = translate(
            "Exchange",
            "%n record(s) with exact places or other restricted contents would leave. Hand the package only to the "
            "offices named for it, on an encrypted medium. Export it?",
            None,
            sum(exact.values()),
        )
        if not exact or self._agreed("\n".join([question, "", *lines])):
            given = {"DATABASE": self.database.filePath(), "TIER": TIERS[-1]}
            self._export(given, sum(exact.values()))

    def _export(self, given: Mapping[str, Any], confirmed: int) -> None:
        path = exchange.free_name(given["DATABASE"], given["TIER"])
        values = {**given, "PREVIEW": False, "OUTPUT": path, "CONFIRM": confirmed}
        self._start("exportpackage", values, self._sent)

    def _agreed(self, question: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, messages.NAME, question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        box.button(QMessageBox.StandardButton.Yes).setText(translate("Exchange", "Yes"))
        box.button(QMessageBox.StandardButton.No).setText(translate("Exchange", "No"))
        return bool(box.exec() == QMessageBox.StandardButton.Yes)

    def _took(self, told: Mapping[str, Any]) -> None:
        self._lines, self._sides = told["TABLES"], told["SIDES"]
        self.show_sums(self._lines)
        self.tree.show_contentions(exchange.contentions(self._sides))
        text = translate("Exchange", "{new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected")
        counts = {name: int(told[name.upper()]) for name in ("new", "changed", "conflicting", "rejected")}
        self._say(text.format(**counts))

    def _settled(self, told: Mapping[str, Any]) -> None:
        self._sides = told["SIDES"]
        self.tree.show_contentions(exchange.contentions(self._sides))
        self._say(translate("Exchange", "%n open conflict(s)", None, int(told["OPEN"])))

    def _saw(self, told: Mapping[str, Any]) -> None:
        text = translate("Exchange", "The map shows what {tier} will see; {withheld} records stay at home.")
        self._say(text.format(tier=self.tier.currentText(), withheld=sum(told["WITHHELD"].values())))

    def _sent(self, told: Mapping[str, Any]) -> None:
        self._say(translate("Exchange", "Written: {path}").format(path=told["OUTPUT"]))

    def cancel(self) -> None:
        """Ask what is running to stop."""
        if self.run is not None:
            self.run.cancel()

    def abandon(self) -> None:
        """Ask what is running to stop and listen to it no more: the page is about to go."""
        run, self.run = self.run, None
        if run is not None:
            run.abandon()

    def _start(self, algorithm: str, values: Mapping[str, Any], then: Callable[[Mapping[str, Any]], None]) -> None:
        made = running.algorithm(f"neaspec:{algorithm}")
        if self.run is not None or made is None:
            return
        unsaved = [layer.name() for layer in self._own_layers() if layer.isEditable() and layer.isModified()]
        if unsaved:  # what is written beneath an open edit would be overwritten when that is saved
            text = translate("Exchange", "{layer} has edits that are not saved; save or discard them first.")
            self._fail(text.format(layer=unsaved[0]))
            return
        run = running.Run(made, values, QgsProject.instance())
        refusal = run.refusal()
        if refusal:
            self._fail(refusal)
            return
        self.run, self._then = run, then
        run.progressed.connect(lambda percent: self.progress.setValue(int(percent)))
        run.said.connect(self._say)
        run.ended.connect(self._end)
        self.progress.setValue(0)
        self._enable()
        run.start()

    def _end(self) -> None:
        run, then = self.run, self._then
        if run is None or then is None:
            return
        self.run = self._then = None
        if run.cancelled:
            self._say(translate("Exchange", "Stopped; nothing was written."))
        elif not run.successful:
            self._fail(run.error or translate("Exchange", "It did not succeed; the log says why."))
        else:
            results.load(run, QgsProject.instance())
            self._draw_sides()
            for layer in self._own_layers():
                layer.reload()
                layer.triggerRepaint()
            then(run.results)
        self._look()

    def _own_layers(self) -> list[QgsVectorLayer]:
        """Return the layers of the project that show the office database."""
        path = self.database.filePath()
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        return [layer for layer in layers if path and layer.source().split("|")[0] == path]

    def _draw_sides(self) -> None:
        """Give the sides of conflicts their looks, and show where they lie."""
        found = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        canvas = self._iface.mapCanvas()
        for layer in (layer for layer in found if sides.is_conflict(layer)):
            sides.dress(layer)
            box = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
            if layer.isSpatial() and not box.isEmpty():
                box.scale(_MARGIN)
                canvas.setExtent(box)
                canvas.refresh()

    def _fail(self, text: str) -> None:
        self._say(text)
        messages.fail(self._iface.messageBar(), text)

    def _say(self, text: str) -> None:
        if text.strip():
            self.line.setText(text.strip().splitlines()[0])

    def _look(self) -> None:
        """See which office the database is of and which import may be taken back."""
        known = bool(exchange.office(self.database.filePath()))
        self._taken = exchange.last_import(self.database.filePath()) if known else None
        self.undo.setText(translate("Exchange", "Take the last import &back"))
        self.undo.setToolTip(self._taken.text if self._taken else "")
        self.receipts.setText("\n".join(exchange.receipts(self.database.filePath())[:5]) if known else "")
        self.receipts.setVisible(bool(self.receipts.text()))
        self._enable()

    def _enable(self) -> None:
        idle, known = self.run is None, bool(self.database.filePath())
        for button in (self.preview, self.merge):
            button.setEnabled(idle and known and bool(self.package.filePath()))
        for button in (self.opened, self.listed, self.show_leaving, self.export):
            button.setEnabled(idle and known)
        self.undo.setEnabled(idle and self._taken is not None)
        self.settled.setEnabled(idle and known and bool(self.tree.choices()))
        self.stop.setEnabled(not idle)
        self.progress.setVisible(not idle)
