"""Sentences on layers, rasters, disturbance, habitat, corridors and maps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

ANALYSIS: Mapping[str, Callable[[], str]] = {
    "crs.not_metres": lambda: translate(
        "Problems",
        "{place}: the coordinate reference system {crs} does not measure in metres; choose a projected one, for "
        "example "
        "the UTM zone of your area, or reproject the layer.",
    ),
    "disturbance.bad_weight": lambda: translate(
        "Problems", "Pressure {place}: {weight} is no weight; give a number of 0 or more."
    ),
    "disturbance.broken_classes": lambda: translate(
        "Problems", "Layer {place}: “{classes}” is no list of class codes; write numbers separated by semicolons."
    ),
    "disturbance.no_population": lambda: translate(
        "Problems",
        "Layer {place}: {features} features have no number of people in the field {field} and count as nobody; fill "
        "the "
        "field in where you know the number.",
    ),
    "disturbance.no_pressure": lambda: translate(
        "Problems", "The table of pressures is empty; name at least one pressure and its layer."
    ),
    "disturbance.no_weight": lambda: translate(
        "Problems", "Scheme {place}: the weights of all pressures given are 0; give one of them at least some weight."
    ),
    "disturbance.pressure_missing": lambda: translate(
        "Problems",
        "Scheme {place}: no layer was given for {codes}; they count as 0, so compare the index only with areas scored "
        "from the same pressures.",
    ),
    "disturbance.unknown_pressure": lambda: translate(
        "Problems", "Row {row} of the table of pressures: the scheme has no pressure “{place}”; it has {known}."
    ),
    "feature.not_transformed": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: its coordinates cannot be transformed; check the layer's coordinate "
        "reference system.",
    ),
    "grid.empty": lambda: translate(
        "Problems", "The area holds no cell of {cell_m} m; check the extent and the cell size."
    ),
    "grid.too_big": lambda: translate(
        "Problems",
        "{cells} cells of {cell_m} m need {need_gib} GiB of memory and {free_gib} GiB are free; choose cells of "
        "{fitting_m} m or more, or a smaller area.",
    ),
    "layer.empty": lambda: translate("Problems", "Layer {place} has no features; choose another one."),
    "layer.no_crs": lambda: translate(
        "Problems", "Layer {place} has no coordinate reference system; set it in the layer's properties."
    ),
    "layer.no_field": lambda: translate("Problems", "Layer {place} has no field “{field}”; it has {known}."),
    "layer.no_overlap": lambda: translate(
        "Problems", "Layer {place} does not overlap the area; check both coordinate reference systems and extents."
    ),
    "layer.no_raster_file": lambda: translate(
        "Problems", "Layer {place} is no raster file; export it as GeoTIFF and choose that file."
    ),
    "layer.no_vector": lambda: translate(
        "Problems", "Layer {place} is no vector layer; choose points, lines or polygons."
    ),
    "layer.nothing_in_area": lambda: translate(
        "Problems", "Layer {place} has no feature in the area; its pressure counts as 0 there."
    ),
    "layer.unreadable": lambda: translate(
        "Problems", "The layer “{place}” cannot be read; check that the file exists and is not damaged."
    ),
    "output.format": lambda: translate(
        "Problems", "{place}: results are written as one file; choose a name ending in one of {known}."
    ),
    "output.not_written": lambda: translate(
        "Problems",
        "{place} could not be written ({reason}); check that the folder may be written to and that the disk has room. "
        "Nothing was left half-written.",
    ),
    "output.twice": lambda: translate(
        "Problems", "Two results are to be written to {place}; give each a name of its own."
    ),
    "raster.resampled": lambda: translate(
        "Problems", "Layer {place} (cells of {cell}, {crs}) was resampled to the grid of the assessment."
    ),
    "report.no_layer": lambda: translate("Problems", "The map has no layers; choose at least one."),
    "shapely.missing": lambda: translate(
        "Problems",
        "This installation of QGIS lacks the Python package shapely; add “python3-shapely” with the OSGeo4W Setup or "
        "your "
        "system's package manager and start QGIS again.",
    ),
    "suitability.all_nodata": lambda: translate(
        "Problems",
        "Layer {place} gives no cell a suitability; check that its class codes are those of the species file and that "
        "the layers overlap.",
    ),
    "suitability.variable_missing": lambda: translate(
        "Problems",
        "Species {place}: no layer was given for {names}; the suitability rests on the other variables alone.",
    ),
    "corridor.broken": lambda: translate(
        "Problems", "The outline of a corridor or core area is damaged ({reason}); repair it with “Fix geometries”."
    ),
    "corridor.empty": lambda: translate(
        "Problems", "A corridor came out empty; raise the cutoff or check that the core areas lie on passable ground."
    ),
    "corridor.no_link": lambda: translate(
        "Problems",
        "No two core areas of layer {place} can be joined; check the resistance between them for gaps without data.",
    ),
    "corridor.too_narrow": lambda: translate(
        "Problems",
        "Corridor {place} is {width_m} m wide at its narrowest and the species needs {needed_m} m; see where the least "
        "width lies and what blocks the way.",
    ),
    "corridor.touching": lambda: translate(
        "Problems", "Core areas {a} and {b} touch each other; no corridor is needed between them."
    ),
    "crs.unknown": lambda: translate(
        "Problems", "“{place}” is no coordinate reference system that is known here; choose one from the list."
    ),
    "definition.broken": lambda: translate(
        "Problems", "File {place}, at {at}: {reason}; mend it or use the file that ships with the plugin."
    ),
    "definition.not_spoken": lambda: translate(
        "Problems",
        "File {place} has no text in {language} for {count} of its names; they are shown in a language it has. "
        "Add the texts to the file.",
    ),
    "definition.unknown": lambda: translate(
        "Problems", "There is no “{place}” among {known}; choose one of these or the path of a JSON file."
    ),
    "definition.unreadable": lambda: translate(
        "Problems", "File {place} cannot be read; check that it exists and may be opened."
    ),
    "disturbance.shapes_differ": lambda: translate(
        "Problems", "The scores of pressure {place} lie on another grid than the rest; score all pressures in one run."
    ),
    "geometry.broken": lambda: translate(
        "Problems", "Feature {place} has a damaged geometry; repair the layer with “Fix geometries”."
    ),
    "leastcost.no_path": lambda: translate(
        "Problems",
        "No path leads back from row {row}, column {column} of the resistance raster; check it for gaps without data.",
    ),
    "leastcost.range": lambda: translate(
        "Problems",
        "The resistances around row {row}, column {column} lie too far apart to be summed; keep the greatest under "
        "10,000 times the least.",
    ),
    "leastcost.no_way": lambda: translate(
        "Problems", "No way leads from core area {a} to core area {b}; the pair is left out."
    ),
    "leastcost.unreachable": lambda: translate(
        "Problems",
        "Core area {patch} cannot be reached from any other one and is left out; check the resistance around it for "
        "gaps without data.",
    ),
    "patch.all_too_small": lambda: translate(
        "Problems",
        "All {count} patches are smaller than {min_area_km2} km² (the largest has {largest_km2} km²); lower the least "
        "area.",
    ),
    "patch.bad_number": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the field {field} holds no whole number above 0; number the core areas 1, "
        "2, 3 and so on.",
    ),
    "patch.dropped": lambda: translate("Problems", "{count} patches under {min_area_km2} km² were left out."),
    "patch.no_data": lambda: translate(
        "Problems", "The suitability raster {place} holds no data; check that it covers the area."
    ),
    "patch.none": lambda: translate(
        "Problems", "No cell reaches the threshold of {threshold} (the best has {best}); lower the threshold."
    ),
    "patch.none_near": lambda: translate(
        "Problems", "None of the {count} patches touches the marked cells; check the marks."
    ),
    "patch.not_near": lambda: translate("Problems", "{count} patches that touch no marked cell were left out."),
    "patch.not_on_grid": lambda: translate(
        "Problems",
        "Layer {place}: core areas {numbers} cover no cell of {cell_m} m of their own and are left out; use smaller "
        "cells or merge them with their neighbour.",
    ),
    "patch.on_barrier": lambda: translate(
        "Problems", "Core area {patch} lies wholly on ground that cannot be crossed and is left out."
    ),
    "patch.smaller_than_cell": lambda: translate(
        "Problems",
        "The least area of {min_area_km2} km² is smaller than a cell ({cell_km2} km²); every single cell counts as a "
        "patch.",
    ),
    "patch.too_few": lambda: translate(
        "Problems",
        "Corridors need two core areas at least and {patches} can be used; lower the threshold or the least area.",
    ),
    "pressure.negative": lambda: translate(
        "Problems",
        "Layer {place}: the values go down to {lowest}; only 0 and more make sense, so correct them.",
    ),
    "pressure.no_reach": lambda: translate(
        "Problems", "Pressure {place}: it fades with distance and its reach is {reach_m} m; give a reach above 0."
    ),
    "pressure.not_a_share": lambda: translate(
        "Problems",
        "Layer {place}: the values go up to {highest} and a share of a cell is 1 at most; give shares, or name the "
        "class codes of a land cover raster.",
    ),
    "pressure.reach_too_far": lambda: translate(
        "Problems",
        "Pressure {place}: a reach of {reach_m} m is too far for cells of {cell_m} m; choose cells of {fitting_m} m or "
        "more, or a shorter reach.",
    ),
    "raster.all_nodata": lambda: translate("Problems", "Raster {place} holds no data; choose another one."),
    "raster.geographic": lambda: translate(
        "Problems",
        "Raster {place} is in degrees ({crs}); reproject it to a system in metres, for example the UTM zone of your "
        "area.",
    ),
    "raster.no_crs": lambda: translate(
        "Problems", "Raster {place} has no coordinate reference system; set it in the layer’s properties."
    ),
    "raster.no_overlap": lambda: translate(
        "Problems", "Raster {place} does not overlap the area; check both coordinate reference systems and extents."
    ),
    "raster.not_metres": lambda: translate(
        "Problems", "Raster {place} measures in {unit}; reproject it to a system in metres."
    ),
    "raster.not_square": lambda: translate(
        "Problems", "Raster {place} has cells of {width_m} × {height_m} m; resample it to square cells."
    ),
    "raster.rotated": lambda: translate("Problems", "Raster {place} is rotated; warp it to a north-up grid."),
    "raster.unreadable": lambda: translate(
        "Problems", "Raster {place} cannot be read; check that the file exists and is not damaged."
    ),
    "resistance.all_barrier": lambda: translate(
        "Problems", "Raster {place}: none of the {cells} cells can be crossed; resistance must be above 0 somewhere."
    ),
    "resistance.maximum": lambda: translate("Problems", "The greatest resistance is {maximum}; it must be above 1."),
    "resistance.infinite": lambda: translate(
        "Problems", "{count} cells of the resistance raster are infinite and count as barriers."
    ),
    "resistance.no_data": lambda: translate(
        "Problems", "{count} cells of the resistance raster hold no data and count as barriers."
    ),
    "resistance.not_positive": lambda: translate(
        "Problems",
        "{count} cells of the resistance raster are 0 or negative and count as barriers; resistance starts at 1.",
    ),
    "resistance.suitability_range": lambda: translate(
        "Problems", "Raster {place} holds suitabilities from {low} to {high}; they must lie between 0 and 1."
    ),
    "suitability.layer_unused": lambda: translate(
        "Problems", "Species {species} does not use the layer “{place}”; it changes nothing."
    ),
    "suitability.no_land_cover": lambda: translate(
        "Problems", "Species {place} needs a land cover raster; choose one."
    ),
    "suitability.shapes_differ": lambda: translate(
        "Problems", "The layer “{place}” lies on another grid than the land cover; align it first."
    ),
    "suitability.unknown_class": lambda: translate(
        "Problems",
        "Layer “{place}”: species {species} does not know {count} of its classes ({classes}); their cells hold no "
        "data.",
    ),
    "uncertainty.draws": lambda: translate(
        "Problems", "Scheme {place}: {draws} draws of the weights were asked for; ask for 1 at least."
    ),
    "uncertainty.spread": lambda: translate(
        "Problems", "Scheme {place}: weights cannot vary by {spread}; give a part from 0 to 1, such as 0.25."
    ),
}
