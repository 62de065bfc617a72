"""neaspec:newassessment, exportpackage, validatepackage, importpackage: what is kept and what travels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from neaspec_plugin.bridge import records
from neaspec_plugin.bridge.language import LANGUAGES, spoken, translate
from neaspec_plugin.bridge.outputs import write_json
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import NeaspecError, Problem
from neaspec_plugin.core.schema import TIERS
from neaspec_plugin.io import geopackage, merging, package
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.processing.algorithm import Call, NeaspecAlgorithm


class ExchangeAlgorithm(NeaspecAlgorithm):
    """What the four have in common."""

    group_ident = "exchange"

    def add_database(self, text: str) -> None:
        """Add the parameter for an existing office database."""
        name = translate("Parameters", "Office database")
        self.add(QgsProcessingParameterFile("DATABASE", name, extension="gpkg"), text)

    def add_package(self) -> None:
        """Add the parameter for a received package."""
        name = translate("Exchange", "Package")
        self.add(
            QgsProcessingParameterFile("INPUT", name, extension="zip"),
            translate("Exchange", "Exchange package (zip) of another office."),
        )

    def add_report(self) -> None:
        """Add the report in JSON."""
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("Exchange", "Report"),
                translate("Parameters", "JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Exchange", "Every fault with its place, as JSON."),
        )

    def check_folder(self, path: str) -> None:
        """Raise NeaspecError when the folder of an output does not exist."""
        if path and path != QgsProcessing.TEMPORARY_OUTPUT and not Path(path).parent.is_dir():
            raise NeaspecError("output.not_written", path, reason="no_folder")


class NewAssessment(ExchangeAlgorithm):
    """An empty office database."""

    ident = "newassessment"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "New assessment")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Makes the GeoPackage an office works in: sites, corridors, assessments, counts and the code lists of "
            "the "
            "agreed format, ready for editing in QGIS. An existing file is never overwritten.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add(
            QgsProcessingParameterString("OFFICE", translate("Exchange", "Office")),
            translate(
                "Exchange",
                "Code of your office: country, organisation, number, for example KR-NIE-01 or ZZ-TRAINING-01.",
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "LANGUAGE",
                translate("Exchange", "Language"),
                list(LANGUAGES),
                defaultValue=spoken(),
                usesStaticStrings=True,
            ),
            translate("Exchange", "Language of the titles and drop-down lists in the database."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("Parameters", "Office database"),
                translate("Parameters", "GeoPackage files (*.gpkg)"),
            ),
            translate("Exchange", "New GeoPackage."),
        )

    def check(self, call: Call) -> None:
        """Refuse an existing file and a wrong office code before anything is made."""
        path = str(call.parameters.get("OUTPUT") or "")
        self.check_folder(path)
        if path and Path(path).exists():
            raise NeaspecError("database.exists", path)
        if not load_schema().patterns["office"].fullmatch(call.text("OFFICE")):
            raise NeaspecError("office.malformed", call.text("OFFICE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Make the file."""
        path = call.written("OUTPUT", ".gpkg")
        geopackage.create(path, load_schema(), call.text("OFFICE"), call.choice("LANGUAGE"), call.report())
        return {"OUTPUT": path}


class ExportPackage(ExchangeAlgorithm):
    """An office database to a package."""

    ident = "exportpackage"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "Export an exchange package")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Notes what was edited since the last export and writes one zip for other offices: a GeoPackage, CSV "
            "tables, a manifest with checksums and a readme in every language.</p><p>The tier decides who may see it: "
            "public, partner offices, or restricted. Records of a stricter tier stay at home; in the public tier, "
            "places of sensitive species are made coarser or left out.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_database(translate("Exchange", "GeoPackage made with “New assessment”."))
        self.add(
            QgsProcessingParameterEnum(
                "TIER", translate("Exchange", "Tier"), list(TIERS), defaultValue="partner", usesStaticStrings=True
            ),
            translate("Exchange", "public, partner or restricted."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Exchange", "Package"), translate("Parameters", "Zip files (*.zip)")
            ),
            translate("Exchange", "New package."),
        )
        self.addOutput(QgsProcessingOutputNumber("RECORD_COUNT", translate("Exchange", "Number of records")))

    def check(self, call: Call) -> None:
        """Refuse a file that is no office database."""
        records.check_database(call.file("DATABASE"))
        self.check_folder(str(call.parameters.get("OUTPUT") or ""))

    def execute(self, call: Call) -> dict[str, Any]:
        """Write the package."""
        path = call.written("OUTPUT", ".zip")
        done = package.export(call.file("DATABASE"), call.choice("TIER"), path, report=call.report())
        call.list(done.problems)
        withheld = sum(done.withheld.values())
        if withheld:
            call.say(translate("Exchange", "%n record(s) stay at home because of their tier.", None, withheld))
        counts = dict(done.records)
        return {"OUTPUT": path, "RECORD_COUNT": sum(counts.values()), "RECORDS": counts, "PACKAGE_ID": done.package_id}


class ValidatePackage(ExchangeAlgorithm):
    """A package to a list of its faults."""

    ident = "validatepackage"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "Validate an exchange package")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Reads a package as a stranger's: names, sizes, checksums, the database, every value and geometry, and "
            "lists what is wrong. Nothing in it is run or opened before it was checked, and nothing is changed.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_package()
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("PROBLEM_COUNT", translate("Exchange", "Number of faults")))

    def execute(self, call: Call) -> dict[str, Any]:
        """List the faults."""
        problems = package.validate(call.file("INPUT"), call.report())
        call.list(problems)
        if not problems:
            call.say(translate("Exchange", "The package is sound."))
        return {"PROBLEM_COUNT": len(problems), **_reported(call, {"problems": _described(problems)})}


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
        merged = merging.merge(call.file("INPUT"), call.file("DATABASE"), call.flag("PREVIEW"), call.report())
        call.list(merged.problems)
        results = _reported(call, {**merged.as_dict(), "problems": _described(merged.problems)})
        if merged.refused:
            raise NeaspecError("package.refused", call.file("INPUT"), count=len(merged.problems))
        for line in merged.tables:
            text = translate(
                "Exchange",
                "{table}, {office}: {new} new, {changed} changed, {conflicting} in conflict, {rejected} rejected, "
                "{doubles} possible double counts",
            )
            call.say(text.format(**asdict(line)))
        counted = ("new", "changed", "conflicting", "rejected", "doubles")
        return {**results, **{name.upper(): merged.total(name) for name in counted}}


def _described(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """Return problems as codes for machines with a sentence for people."""
    return [{**problem.as_dict(), "sentence": sentence(problem)} for problem in problems]


def _reported(call: Call, document: dict[str, Any]) -> dict[str, Any]:
    """Write the report where one is wanted."""
    if not call.given("REPORT"):
        return {}
    path = call.written("REPORT", ".json")
    write_json(path, document)
    return {"REPORT": path}
