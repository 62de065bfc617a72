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
    "disturbance.broken_fields": lambda: translate(
        "Problems",
        "Layer {place}: “{text}” cannot be understood; write the name of a field, or pairs such as “class=highway; "
        "width=width_m” with {roles}.",
    ),
    "disturbance.codes_not_wanted": lambda: translate(
        "Problems",
        "Layer {place}: “{pressure}” is scored from the values of a raster, for which class codes ({classes}) mean "
        "nothing; leave the third cell empty.",
    ),
    "disturbance.gaps": lambda: translate(
        "Problems",
        "Layer {place} holds no data for {area_km2} km² of the area; the index is unknown there. Fill the gaps, with 0 "
        "where the pressure “{pressure}” is absent.",
    ),
    "disturbance.layer_ends": lambda: translate(
        "Problems",
        "Layer {place} ends {short_m} m too early {side}: its pressure reaches {reach_m} m, so the index near that "
        "edge may be too low. Use a layer that goes further, or see “Uncertain cells”.",
    ),
    "disturbance.negative": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the field {field} holds {value}; only 0 and more make sense, so correct it.",
    ),
    "disturbance.no_layer": lambda: translate(
        "Problems",
        "Row {row} of the table of pressures: no layer is chosen for “{place}”; choose one, or take the row out.",
    ),
    "disturbance.no_sites": lambda: translate(
        "Problems",
        "A table by site and records of sites need sites; choose a layer of sites, or leave table and database out.",
    ),
    "disturbance.no_width": lambda: translate(
        "Problems",
        "Layer {place} holds lines or points, and “{pressure}” counts the ground they cover; name the field with their "
        "width in metres, or choose polygons.",
    ),
    "disturbance.nothing_known": lambda: translate(
        "Problems",
        "Layer {place} holds no data for {area_km2} km² of the area; the pressure “{pressure}” is taken to be absent "
        "there. Fill the gaps if that is wrong.",
    ),
    "disturbance.site_without_cell": lambda: translate(
        "Problems",
        "Layer {place}: {count} sites ({sites}) hold no cell with data and stand in no table; choose smaller cells or "
        "a larger area.",
    ),
    "disturbance.some_without_width": lambda: translate(
        "Problems",
        "Layer {place}: {features} features have no width in the field {field} and count with {width_m} m.",
    ),
    "disturbance.unknown_class": lambda: translate(
        "Problems",
        "Layer {place}: the scheme does not know {values} of the field {field} ({features} features); they count with "
        "the weight {weight}. Add the values to a class in your own copy of the scheme.",
    ),
    "disturbance.wrong_geometry": lambda: translate(
        "Problems",
        "Layer {place} holds {found}, which the pressure “{pressure}” cannot be scored from; choose another layer.",
    ),
    "grid.no_room": lambda: translate(
        "Problems",
        "{cells} cells of {cell_m} m need {need_gib} GiB in {place} and {free_gib} GiB are free; choose cells of "
        "{fitting_m} m or more, a smaller area, or another disk.",
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
    "scenario.amount": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the amount {found} must be above 0 and at most {high} (reduce: percent, "
        "close: months a year).",
    ),
    "scenario.kind": lambda: translate(
        "Problems", "Layer {place}, feature {feature}: “{found}” is no kind of measure; write one of {known}."
    ),
    "scenario.no_land_cover": lambda: translate(
        "Problems", "The cost of corridors between {place} needs a suitability; give land cover too."
    ),
    "scenario.no_layer": lambda: translate(
        "Problems",
        "Layer {place}: measure {measure} is against “{pressure}”, which has no layer in the table of pressures; add "
        "it.",
    ),
    "scenario.no_place": lambda: translate(
        "Problems", "Layer {place}: measure {measure} moves a pressure; give the layer of new places."
    ),
    "scenario.site_protocol": lambda: translate(
        "Problems", "Site {place} was scored by protocol {protocol}, which is not known here; its class is left out."
    ),
    "scenario.two_kinds": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: measure {measure} says two things; give its polygons the same kind, "
        "pressure and amount or another name.",
    ),
    "scenario.unnamed": lambda: translate(
        "Problems", "Layer {place}, feature {feature}: the measure has no name; fill in the field measure."
    ),
    "table.broken_cell": lambda: translate(
        "Problems", "Table {place}, row {row}, column {column}: “{found}” cannot be used; wanted is {wanted}."
    ),
    "table.no_column": lambda: translate("Problems", "Table {place} needs the column “{column}” once; it has {known}."),
    "table.unreadable": lambda: translate(
        "Problems", "Table {place} cannot be read ({reason}); save it as CSV in UTF-8."
    ),
    "threats.nowhere": lambda: translate(
        "Problems",
        "The threat “{place}” is nowhere near the land cover and degrades nothing; check its raster {path}.",
    ),
    "threats.no_weight": lambda: translate(
        "Problems", "The weights of all threats add up to 0; give at least one threat a weight above 0."
    ),
}
