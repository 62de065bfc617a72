"""neaspec:recordhistory: everything that was ever written into one record, and by whom."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from neaspec_plugin.bridge import records
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.io import chronicle, conflicts
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.staging import staged
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.exchange_parameters import ExchangeAlgorithm


class RecordHistory(ExchangeAlgorithm):
    """Who wrote what into a record."""

    ident = "recordhistory"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "History of a record")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Lists what was ever written into a record: when, by which office and author, in which package it came, "
            "and whether it still stands. Edits since the last export or import are not in yet.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_database(translate("Exchange", "GeoPackage of your office."))
        tables = [table.name for table in load_schema().of("record")]
        self.add(
            QgsProcessingParameterEnum("LAYER", translate("Exchange", "Table"), tables, usesStaticStrings=True),
            translate("Exchange", "Table of the record."),
        )
        self.add(
            QgsProcessingParameterString("RECORD", translate("Exchange", "Record")),
            translate("Exchange", "Identifier (uuid) of the record."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("Exchange", "History"),
                translate("Parameters", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("Exchange", "Table of everything that was written."),
        )
        self.addOutput(QgsProcessingOutputNumber("ENTRY_COUNT", translate("Exchange", "Number of entries")))

    def check(self, call: Call) -> None:
        """Refuse a file that is no office database."""
        records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """List the history."""
        entries = [asdict(entry) for entry in chronicle.chronicle(*_record(call))]
        results: dict[str, Any] = {"ENTRY_COUNT": len(entries), "ENTRIES": entries}
        if call.given("OUTPUT"):
            results["OUTPUT"] = call.written("OUTPUT", ".csv")
            _write(results["OUTPUT"], entries)
        return results


def _record(call: Call) -> tuple[str, str, str]:
    return call.file("DATABASE"), call.choice("LAYER"), call.text("RECORD").strip().strip("{}").lower()


def _write(path: str, entries: Sequence[dict[str, Any]]) -> None:
    with staged(path) as draft, Path(draft).open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        names = ["at", "office", "author", "field", "value", "stands", "package_id", "sender", "tool", "change"]
        writer.writerow(names)
        writer.writerows([conflicts.harmless(entry[name]) for name in names] for entry in entries)
