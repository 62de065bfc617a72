"""Sentences on disturbance and habitat quality."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

DISTURBANCE: Mapping[str, Callable[[], str]] = {
    "access.out_of_range": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the field {field} holds “{value}”; write how accessible the place is to "
        "threats, from 0 (not at all) to 1 (fully).",
    ),
    "habitatquality.no_baseline": lambda: translate(
        "Problems", "Rarity compares with an earlier land cover; choose the land cover of the baseline too."
    ),
    "habitatquality.unknown_class": lambda: translate(
        "Problems",
        "Layer {place}: the table of sensitivities lacks the classes {classes}; add a row for each of them.",
    ),
    "raster.not_classes": lambda: translate(
        "Problems", "Layer {place} holds {value}, which is no class code; choose a raster of whole numbers."
    ),
    "raster.out_of_range": lambda: translate(
        "Problems", "Layer {place} holds {value}; only values from {low} to {high} are allowed here."
    ),
    "reach.too_many_cells": lambda: translate(
        "Problems",
        "“{place}” reaches {cells} cells far and at most {most} can be computed; choose larger cells or a shorter "
        "distance.",
    ),
    "table.broken_cell": lambda: translate(
        "Problems", "Table {place}, row {row}, column {column}: “{found}” cannot be used; wanted is {wanted}."
    ),
    "table.no_column": lambda: translate("Problems", "Table {place} needs the column “{column}” once; it has {known}."),
    "table.unreadable": lambda: translate(
        "Problems", "Table {place} cannot be read ({reason}); save it as CSV in UTF-8."
    ),
    "threats.no_weight": lambda: translate(
        "Problems", "The weights of all threats add up to 0; give at least one threat a weight above 0."
    ),
}
