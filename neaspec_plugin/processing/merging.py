"""neaspec:importpackage, resolveconflicts, undoimport: what comes in, who decides, and the way back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterString,
)

from neaspec_plugin.bridge import records
from neaspec_plugin.bridge.language import spoken, translate
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import conflicts, merging, settling, undoing
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.exchange_parameters import ExchangeAlgorithm
from neaspec_plugin.processing.exchange_results import described, load, reported


class ImportPackage(ExchangeAlgorithm):
    """A package into an office database."""

    ident = "importpackage"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "Import an exchange package")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Merges what another office sent into your database. Packages may come in any order and more than once; "
            "two different values of one field are kept side by side as a conflict until somebody decides.</p><p>With "
            "preview nothing is written. Otherwise all is taken over or, at any fault or stop, nothing.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_package()
        self.add_database(translate("Exchange", "GeoPackage of your office, which takes the records in."))
        self.add(
            QgsProcessingParameterBoolean("PREVIEW", translate("Exchange", "Preview"), defaultValue=True),
            translate("Exchange", "Only say what would come in; write nothing."),
        )
        self.add_report()
        self.add_conflicts()
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                translate("Exchange", "Table of the conflicts"),
                translate("Parameters", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Exchange", "The same as a table for a spreadsheet."),
            advanced=True,
        )
        for name, text in (
            ("NEW", translate("Exchange", "New records")),
            ("CHANGED", translate("Exchange", "Changed records")),
            ("CONFLICTING", translate("Exchange", "Records in conflict")),
            ("REJECTED", translate("Exchange", "Rejected records")),
            ("DOUBLES", translate("Exchange", "Possible double counts")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, call: Call) -> None:
        """Refuse a file that is no office database."""
        records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Merge, or say what a merge would do."""
        outcome = merging.outcome(call.file("INPUT"), call.file("DATABASE"), call.flag("PREVIEW"), call.report())
        merged = outcome.summary
        call.list(merged.problems)
        results = reported(call, {**merged.as_dict(), "problems": described(merged.problems)})
        if merged.refused:
            raise NeaspecError("package.refused", call.file("INPUT"), count=len(merged.problems))
        results.update(_drawn(call, outcome))
        for line in merged.tables:
            text = translate(
                "Exchange",
                "{table}, {office}: {new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected, "
                "{doubles} possible double counts",
            )
            call.say(text.format(**asdict(line)))
        counted = ("new", "changed", "conflicting", "rejected", "doubles")
        totals = {name.upper(): merged.total(name) for name in counted}
        return {**results, **totals, **told(outcome), "PACKAGE_ID": merged.package_id, "SENDER": merged.office}


def told(outcome: merging.Outcome) -> dict[str, Any]:
    """Return what a merge does as plain lists: lines by table and office, sides of conflicts, pairs of counts."""
    rows = conflicts.conflict_rows(outcome, load_schema())
    sides = [{name: value for name, value in row.items() if name != "geom"} for each in rows.values() for row in each]
    return {
        "TABLES": [asdict(line) for line in outcome.summary.tables],
        "SIDES": sides,
        "PAIRS": [asdict(pair) for pair in outcome.summary.doubles],
    }


def _drawn(call: Call, outcome: merging.Outcome) -> dict[str, Any]:
    """Write the layers and the table of the conflicts where they are wanted."""
    results = {}
    if call.given("CONFLICTS"):
        path = call.written("CONFLICTS", ".gpkg")
        load(call, path, sorted(conflicts.write_conflicts(path, outcome, spoken())))
        results["CONFLICTS"] = path
    if call.given("TABLE"):
        path = call.written("TABLE", ".csv")
        conflicts.write_table(path, outcome)
        results["TABLE"] = path
    return results


class ResolveConflicts(ExchangeAlgorithm):
    """Somebody's word on conflicts."""

    ident = "resolveconflicts"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "Settle conflicts")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Writes the chosen values on top of all that contends. The office that made a record decides alone; any "
            "other may only give up its own value; of a shared record (country ZZ) all sides must choose the same. The "
            "words of the others stay in the history.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_database(translate("Exchange", "GeoPackage of your office, which holds the conflicts."))
        self.add(
            QgsProcessingParameterMatrix(
                "CHOICES",
                translate("Exchange", "Choices"),
                headers=["table", "uuid", "column", "change_id"],
                optional=True,
            ),
            translate(
                "Exchange",
                "One row for each choice: table, uuid, column and the id of the change whose value shall stand, as the "
                "layers of the conflicts name them. Without choices the open conflicts are only listed.",
            ),
        )
        self.add(
            QgsProcessingParameterString("AUTHOR", translate("Exchange", "Author"), optional=True),
            translate("Exchange", "Your role or initials; no full names, which must not travel."),
        )
        self.add_conflicts()
        for name, text in (
            ("SETTLED", translate("Exchange", "Conflicts settled")),
            ("WAITING", translate("Exchange", "Conflicts that wait for another office")),
            ("OPEN", translate("Exchange", "Open conflicts")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, call: Call) -> None:
        """Refuse a file that is no office database, and rows that are not whole."""
        records.check_database(call.file("DATABASE"))
        _choices(call)

    def execute(self, call: Call) -> dict[str, Any]:
        """Settle."""
        choices = _choices(call)
        done = settling.Settled(0, ())
        if choices:
            done = settling.resolve(call.file("DATABASE"), choices, call.text("AUTHOR"), report=call.report(0.0, 0.6))
            call.say(translate("Exchange", "%n conflict(s) settled.", None, done.settled))
        if done.waiting:
            text = translate("Exchange", "%n conflict(s) wait for the word of another office.", None, len(done.waiting))
            call.say(text)
        still = merging.conflicts(call.file("DATABASE"), call.report(0.6, 1.0))
        counts = {"SETTLED": done.settled, "WAITING": len(done.waiting), "OPEN": len(still.summary.conflicts)}
        return {**_drawn(call, still), "SIDES": told(still)["SIDES"], **counts}


def _choices(call: Call) -> list[settling.Choice]:
    cells = [str(cell) for cell in call.rows("CHOICES")] if call.given("CHOICES") else []
    if len(cells) % 4:
        raise NeaspecError("choices.malformed", call.file("DATABASE"))
    return [settling.Choice(*cells[place : place + 4]) for place in range(0, len(cells), 4)]


class UndoImport(ExchangeAlgorithm):
    """The latest import, taken back."""

    ident = "undoimport"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "Take an import back")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Undoes the whole of the latest import in one step: its changes go, and the records are again what the "
            "others say. What somebody has written on top of it since stays, together with what it was written on. The "
            "package may be imported again at any time.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_database(translate("Exchange", "GeoPackage of your office, which took the package in."))
        self.add(
            QgsProcessingParameterString("PACKAGE", translate("Exchange", "Package"), optional=True),
            translate("Exchange", "Identifier of the package that is meant, to be safe; the latest, if empty."),
        )
        for name, text in (
            ("CHANGES", translate("Exchange", "Changes that went")),
            ("RECORDS", translate("Exchange", "Records that are as before")),
            ("KEPT", translate("Exchange", "Changes that stay")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, call: Call) -> None:
        """Refuse a file that is no office database."""
        records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Take it back."""
        done = undoing.undo(call.file("DATABASE"), call.text("PACKAGE"), call.report())
        text = translate("Exchange", "Package {package} is taken back: {changes} changes of {records} records went.")
        call.say(text.format(package=done.package_id, changes=done.changes, records=done.records))
        if done.kept:
            call.say(translate("Exchange", "%n change(s) stay: somebody has written on top of them.", None, done.kept))
        return {"PACKAGE_ID": done.package_id, "CHANGES": done.changes, "RECORDS": done.records, "KEPT": done.kept}
