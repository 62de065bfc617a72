"""neaspec:newassessment, exportpackage, validatepackage: what is kept and what travels."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from neaspec_plugin.bridge import labels, records
from neaspec_plugin.bridge.language import LANGUAGES, spoken, translate
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import TIERS
from neaspec_plugin.io import creating, measures, package
from neaspec_plugin.io.postgres import is_address
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.exchange_parameters import ExchangeAlgorithm
from neaspec_plugin.processing.exchange_results import described, load, reported


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
            translate(
                "Exchange",
                "New GeoPackage; or a PostgreSQL database, for many writers: PG:host=… dbname=… user=…",
            ),
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
        path = call.text("OUTPUT") if is_address(call.text("OUTPUT")) else call.written("OUTPUT", ".gpkg")
        creating.create(path, load_schema(), call.text("OFFICE"), call.choice("LANGUAGE"), call.report())
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
            "tables, metadata, a manifest with checksums and a readme in every language; for the public, a Darwin Core "
            "Archive too.</p><p>The tier decides who may see it: public, partner offices, or restricted. Records of a "
            "stricter tier stay at home; places of sensitive species are made coarser or left out. Exact places leave "
            "in the restricted tier only, and only after a second confirmation that names their number.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_database(translate("Exchange", "GeoPackage made with “New assessment”."))
        self.add_tier("partner")
        self.add(
            QgsProcessingParameterBoolean("PREVIEW", translate("Exchange", "Preview"), defaultValue=False),
            translate("Exchange", "Only show what the others will see, as layers; no package is written."),
        )
        self.add(
            QgsProcessingParameterNumber("CONFIRM", translate("Exchange", "Confirmation"), optional=True, minValue=0),
            translate(
                "Exchange",
                "Restricted tier only: the number of exact records that would leave, as the first attempt names it.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Exchange", "Package"), translate("Parameters", "Zip files (*.zip)")
            ),
            translate("Exchange", "New package."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "SHOWN",
                translate("Exchange", "What others will see"),
                translate("Parameters", "GeoPackage files (*.gpkg)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Exchange", "With preview: GeoPackage of what the tier would see, to be looked at."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("RECORD_COUNT", translate("Exchange", "Number of records")))

    def check(self, call: Call) -> None:
        """Refuse a file that is no office database."""
        records.check_database(call.file("DATABASE"))
        self.check_folder(str(call.parameters.get("OUTPUT") or ""))

    def execute(self, call: Call) -> dict[str, Any]:
        """Write the package, or show what would be in it."""
        database, tier = call.file("DATABASE"), call.choice("TIER")
        if call.flag("PREVIEW"):
            path = call.written("SHOWN", ".gpkg") or QgsProcessingUtils.generateTempFilename("shown.gpkg")
            done = package.show(database, tier, path)
            load(call, path, [table for table in done.records if load_schema().tables[table].geometry])
            return {"SHOWN": path, **_told(call, done)}
        _check_agreed(call, database)
        if tier == TIERS[-1]:
            _confirm(call, package.view(database, tier).summary.exact, database)
        path = call.written("OUTPUT", ".zip")
        done = package.export(database, tier, path, report=call.report())
        return {"OUTPUT": path, "PACKAGE_ID": done.package_id, **_told(call, done)}


def _check_agreed(call: Call, database: str) -> None:
    """Raise NeaspecError when an agreed assessment lacks a control measure that the rule demands."""
    unmet = measures.unmet(database)
    if unmet:
        call.list(unmet)
        first = unmet[0]
        values = {"count": len(unmet), "unit": first.place, "pressure": first.values["pressure"]}
        raise NeaspecError("measure.blocks_export", database, **values)


def _confirm(call: Call, exact: Mapping[str, int], database: str) -> None:
    """Raise NeaspecError unless the caller names how many exact records would leave: the second confirmation."""
    count = sum(exact.values())
    if count and not (call.given("CONFIRM") and int(call.number("CONFIRM")) == count):
        tables = ", ".join(f"{labels.table_title(name)}: {number}" for name, number in exact.items())
        raise NeaspecError("export.unconfirmed", database, count=count, tables=tables)


def _told(call: Call, done: package.ExportSummary) -> dict[str, Any]:
    """Say what leaves and what stays, and return it."""
    call.list(done.problems)
    withheld = sum(done.withheld.values())
    if withheld:
        call.say(translate("Exchange", "%n record(s) stay at home because of their tier.", None, withheld))
    if done.generalised:
        call.say(translate("Exchange", "%n record(s) are shown coarser than they are held.", None, done.generalised))
    counts = dict(done.records)
    told = {"RECORD_COUNT": sum(counts.values()), "RECORDS": counts, "WITHHELD": dict(done.withheld)}
    return {**told, "GENERALISED": done.generalised, "EXACT": dict(done.exact)}


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
        return {"PROBLEM_COUNT": len(problems), **reported(call, {"problems": described(problems)})}
