"""neaspec:exportdarwincore: what GBIF takes."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from neaspec_plugin.bridge import records
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.core.schema import TIERS
from neaspec_plugin.io import darwincore
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.exchange_parameters import ExchangeAlgorithm


class ExportDarwinCore(ExchangeAlgorithm):
    """An office database to a Darwin Core Archive."""

    ident = "exportdarwincore"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Exchange", "Export a Darwin Core Archive")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Exchange",
            "<p>Writes what GBIF takes: surveys, visits, assessments, disturbances and corridors as events, counts as "
            "occurrences, all other numbers as measurements, and what was looked for, so that a zero means: looked, "
            "and found none (Event core, Occurrence, eMoF, Humboldt; metadata in EML 2.2).</p><p>The tier decides how "
            "coarse places of sensitive species are, as in a package. The database is only read.</p>",
        )

    def declare(self) -> None:
        """Add the parameters and outputs."""
        self.add_database(translate("Exchange", "GeoPackage made with “New assessment”."))
        self.add_tier(TIERS[0])
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Exchange", "Archive"), translate("Parameters", "Zip files (*.zip)")
            ),
            translate("Exchange", "New archive."),
        )
        self.addOutput(QgsProcessingOutputNumber("EVENT_COUNT", translate("Exchange", "Number of events")))
        self.addOutput(QgsProcessingOutputNumber("OCCURRENCE_COUNT", translate("Exchange", "Number of occurrences")))

    def check(self, call: Call) -> None:
        """Refuse a file that is no office database."""
        records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Write the archive."""
        path = call.written("OUTPUT", ".zip")
        made = darwincore.publish(call.file("DATABASE"), call.choice("TIER"), path, report=call.report())
        call.list(made.problems)
        if made.withheld:
            call.say(translate("Exchange", "%n record(s) stay at home because of their tier.", None, made.withheld))
        counts = {"EVENT_COUNT": made.rows["event.csv"], "OCCURRENCE_COUNT": made.rows["occurrence.csv"]}
        return {"OUTPUT": path, "ROWS": made.rows, **counts}
