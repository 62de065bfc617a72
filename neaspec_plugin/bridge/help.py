"""Where the help pages lie: one HTML file per subject and language, in the installed plugin, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from neaspec_plugin import paths
from neaspec_plugin.bridge import language

FOLDER = paths.RESOURCES / "help"
START, DISTURBANCE, HABITAT, CORRIDORS, DRAWING, ASSESSMENT, EXCHANGE, SETTINGS = PAGES = (
    "start",
    "disturbance",
    "habitat",
    "corridors",
    "drawing",
    "assessment",
    "exchange",
    "settings",
)
"""The subjects, in the order in which they are read."""

SUBJECTS: Mapping[str, str] = {
    "scoredisturbance": DISTURBANCE,
    "habitatquality": DISTURBANCE,
    "habitatsuitability": HABITAT,
    "habitatpatches": HABITAT,
    "resistance": HABITAT,
    "costdistance": HABITAT,
    "leastcostcorridors": CORRIDORS,
    "pinchpoints": CORRIDORS,
    "barriers": CORRIDORS,
    "connectivitymetrics": CORRIDORS,
    "checkcorridors": DRAWING,
    "corridorprofile": DRAWING,
    "wideningreport": DRAWING,
    "assesssites": ASSESSMENT,
    "assessoragreement": ASSESSMENT,
    "comparescenarios": ASSESSMENT,
    "paperform": ASSESSMENT,
    "exercisesheet": ASSESSMENT,
    "comparestudents": ASSESSMENT,
    "report": ASSESSMENT,
    "exportpackage": EXCHANGE,
    "validatepackage": EXCHANGE,
    "importpackage": EXCHANGE,
    "resolveconflicts": EXCHANGE,
    "undoimport": EXCHANGE,
    "recordhistory": EXCHANGE,
    "exportdarwincore": EXCHANGE,
}
"""The page on an algorithm; all others stand on the first page."""


def page(subject: str) -> Path:
    """Return the page on a subject in the spoken language, else in its base, else in English."""
    candidates = [FOLDER / code / f"{subject}.html" for code in (*reversed(language.current()), "en")]
    return next((one for one in candidates if one.is_file()), candidates[-1])


def url(subject: str) -> QUrl:
    """Return the address of a page for a browser."""
    return QUrl.fromLocalFile(str(page(subject)))


def subject_of(algorithm: str) -> str:
    """Return the subject of an algorithm's id, with its provider's name or without."""
    return SUBJECTS.get(algorithm.rpartition(":")[2], START)
