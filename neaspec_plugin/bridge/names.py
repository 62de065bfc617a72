"""Names and looks of the layers the plugin knows by their file or table name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Callable

from qgis.core import QgsMapLayer

from neaspec_plugin.bridge.labels import table_title
from neaspec_plugin.bridge.language import LANGUAGES, translate

TITLES: Mapping[str, Callable[[], str]] = {
    "roads": lambda: translate("Layers", "Roads"),
    "railways": lambda: translate("Layers", "Railways"),
    "settlements": lambda: translate("Layers", "Settlements"),
    "countries": lambda: translate("Layers", "Countries (for practice only)"),
    "land_cover": lambda: translate("Layers", "Land cover (synthetic)"),
    "elevation": lambda: translate("Layers", "Elevation (synthetic)"),
    "water": lambda: translate("Layers", "Water (synthetic)"),
    "sites": lambda: translate("Layers", "Practice sites (synthetic)"),
    "exercise_units": lambda: translate("Layers", "Units of the exercise (synthetic)"),
    "exercise_2_units": lambda: translate("Layers", "Wetlands of the exercise (synthetic)"),
    "area": lambda: translate("Layers", "Land area (synthetic)"),
    "disturbance": lambda: translate("Disturbance", "Disturbance index"),
    "dominant": lambda: translate("Disturbance", "Dominant pressure"),
    "dominant_share": lambda: translate("Disturbance", "Share of the dominant pressure"),
    "uncertain": lambda: translate("Disturbance", "Uncertain cells"),
    "deviation": lambda: translate("Disturbance", "Standard deviation of the draws"),
    "quality": lambda: translate("HabitatQuality", "Habitat quality"),
    "degradation": lambda: translate("HabitatQuality", "Degradation"),
    "rarity": lambda: translate("HabitatQuality", "Rarity"),
    "suitability": lambda: translate("Suitability", "Habitat suitability"),
    "resistance": lambda: translate("Resistance", "Resistance"),
    "cost_distance": lambda: translate("CostDistance", "Cost distance"),
    "cores": lambda: translate("Patches", "Core areas"),
    "links": lambda: translate("Corridors", "Least-cost paths"),
    "corridor_surface": lambda: translate("Corridors", "Corridor surface"),
    "corridors": lambda: translate("Corridors", "Corridors"),
    "problems": lambda: translate("CheckCorridors", "Problems of corridors"),
    "transects": lambda: translate("Profile", "Transects"),
    "widening": lambda: translate("Widening", "Ground gained, lost and kept"),
    "barriers": lambda: translate("Barriers", "Gain from restoration (greatest)"),
    "current": lambda: translate("PinchPoints", "Current"),
    "assessed": lambda: translate("Assessment", "Assessed units"),
}
"""Title in the chosen language by style name."""

TABLE = "neaspec/table"
"""Property of a layer that shows a table of an office database: the table's name."""
STYLES: Mapping[str, str] = {
    "landcover_synthetic": "land_cover",
    "elevation_synthetic": "elevation",
    "exercise_units_synthetic": "exercise_units",
    "exercise_2_units_synthetic": "exercise_2_units",
    "assessed_units": "assessed",
    **{name: name for name in TITLES},
}
"""Style by the name of a table or file."""


CHOICES: Mapping[str, Mapping[str, Callable[[], str]]] = {
    "TIER": {
        "public": lambda: translate("Exchange", "public: for everybody"),
        "partner": lambda: translate("Exchange", "partner: for the offices of the members"),
        "restricted": lambda: translate("Exchange", "restricted: exact places, for named offices only"),
    },
    "NEIGHBOURS": {
        "allocation": lambda: translate("Corridors", "neighbours by cost allocation"),
        "all": lambda: translate("Corridors", "all pairs"),
        "distance": lambda: translate("Corridors", "all pairs within the greatest distance"),
        "table": lambda: translate("Corridors", "pairs of a table"),
    },
    "CUT": {
        "cutoff": lambda: translate("Corridors", "at the cutoff"),
        "share": lambda: translate("Corridors", "at a share of each least cost"),
        "width": lambda: translate("Corridors", "where the least width is reached"),
    },
    "TYPE": {
        "PE": lambda: translate("Corridors", "PE: unbroken ground"),
        "E": lambda: translate("Corridors", "E: stepping stones"),
    },
    "METRIC": {
        "straight": lambda: translate("Corridors", "straight line"),
        "cost": lambda: translate("Corridors", "least cost"),
    },
    "METHOD": {
        "scheme": lambda: translate("Disturbance", "as in the scheme"),
        "sum": lambda: translate("Disturbance", "sum with caps"),
        "fuzzy_sum": lambda: translate("Disturbance", "fuzzy sum"),
        "maximum": lambda: translate("Disturbance", "greatest pressure alone"),
    },
    "DECAY": {
        "nearest": lambda: translate("HabitatQuality", "by its nearest cell"),
        "density": lambda: translate("HabitatQuality", "by all cells around (density)"),
    },
    "DISTANCES": {
        "exact": lambda: translate("HabitatQuality", "exact"),
        "fast": lambda: translate("HabitatQuality", "fast, almost exact"),
    },
    "SCENARIO": {
        "current": lambda: translate("HabitatQuality", "current"),
        "future": lambda: translate("HabitatQuality", "future"),
        "baseline": lambda: translate("HabitatQuality", "baseline"),
    },
    "LANGUAGE": {code: partial(str, name) for code, name in LANGUAGES.items()},
}
"""Label of each code of a parameter: codes travel, labels are shown."""


def choice_label(parameter: str, code: str) -> str:
    """Return what a form shows for a code of a parameter; a code the plugin does not know names itself.

    Tables of the exchange format are named by the schema.
    """
    worded = CHOICES.get(parameter, {}).get(code)
    return worded() if worded else table_title(code)


def style_of(layer: QgsMapLayer) -> str:
    """Return the style of a layer by its table's or file's name; empty for a layer the plugin does not know.

    Tables of an office database are named and styled by the format, whatever results are called alike.
    """
    if layer.customProperty(TABLE):
        return ""
    file, _, rest = layer.source().partition("|")
    table = rest.partition("layername=")[2].partition("|")[0]
    return STYLES.get(table) or STYLES.get(Path(file).stem) or ""


def layer_title(style: str) -> str:
    """Return the title of a known layer in the chosen language."""
    return TITLES[style]()
