"""What the algorithms of the exchange end in: layers to be shown, faults in words, a report in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext

from neaspec_plugin.bridge import labels
from neaspec_plugin.bridge.outputs import write_json
from neaspec_plugin.bridge.texts import sentence
from neaspec_plugin.core.problem import Problem
from neaspec_plugin.processing.call import Call


def load(call: Call, path: str, tables: Sequence[str]) -> None:
    """Announce tables of a GeoPackage as layers to be shown when the run is over, where there is a project."""
    project = call.context.project()
    for table in tables if project is not None else ():
        details = QgsProcessingContext.LayerDetails(labels.table_title(table), project, table)
        call.context.addLayerToLoadOnCompletion(f"{path}|layername={table}", details)


def described(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """Return problems as codes for machines with a sentence for people."""
    return [{**problem.as_dict(), "sentence": sentence(problem)} for problem in problems]


def reported(call: Call, document: dict[str, Any]) -> dict[str, Any]:
    """Write the report where one is wanted."""
    if not call.given("REPORT"):
        return {}
    path = call.written("REPORT", ".json")
    write_json(path, document)
    return {"REPORT": path}
