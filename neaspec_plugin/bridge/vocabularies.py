"""Codes that travel and the labels that are shown for them, read from resources/vocabularies."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from neaspec_plugin import paths

_FOLDER = "vocabularies"


@dataclass(frozen=True)
class LandCover:
    """One class of land cover."""

    code: int
    """Value in the raster."""
    colour: str
    """Colour of the classification's own legend, #rrggbb."""
    labels: Mapping[str, str]
    """Name by language."""


def land_cover() -> tuple[LandCover, ...]:
    """Return the classes of the land cover that the species files speak of."""
    document = json.loads((paths.RESOURCES / _FOLDER / "land_cover.json").read_text(encoding="utf8"))
    return tuple(LandCover(int(entry["code"]), entry["colour"], entry["label"]) for entry in document["classes"])


def countries() -> dict[str, dict[str, str]]:
    """Return the names of the six members by ISO 3166 code of three letters and language."""
    document = json.loads((paths.RESOURCES / _FOLDER / "countries.json").read_text(encoding="utf8"))
    return {entry["iso3"]: entry["label"] for entry in document["members"]}
