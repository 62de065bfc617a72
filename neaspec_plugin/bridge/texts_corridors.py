"""Sentences on corridor networks, restoration, stepping stones and resistance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

CORRIDORS: Mapping[str, Callable[[], str]] = {
    "barrier.radii": lambda: translate(
        "Problems",
        "“{text}” is no list of radii; write one number in metres, several separated by semicolons, or "
        "least:greatest:step.",
    ),
    "barrier.radius": lambda: translate(
        "Problems",
        "A radius of {radius_m} m cannot be searched with cells of {cell_m} m; choose radii greater than a cell.",
    ),
    "connectivity.bad_area": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the area of node {node} is missing, negative or no number; correct it in "
        "the area field.",
    ),
    "connectivity.bad_cost": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the cost of the link is missing, negative or no number; correct it in the "
        "cost field or remove the link.",
    ),
    "connectivity.bad_probability": lambda: translate(
        "Problems",
        "A probability of {probability} at a distance of {distance} describes no dispersal; choose a probability "
        "between 0 and 1 and a distance above 0.",
    ),
    "connectivity.double_link": lambda: translate(
        "Problems",
        "Layer {place}: {links} links join nodes that another link joins already; the cheaper one counts, the other "
        "when it is lost.",
    ),
    "connectivity.duplicate_node": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: node {node} stands twice; dissolve its parts into one feature or give each "
        "its own number.",
    ),
    "connectivity.landscape_too_small": lambda: translate(
        "Problems",
        "The landscape of {landscape_km2} km² is smaller than the nodes of layer {place} together, {nodes_km2} km²; "
        "give the area of the whole study region, or leave it empty.",
    ),
    "connectivity.no_area": lambda: translate(
        "Problems", "Layer {place}: no node has an area above 0; choose another area field."
    ),
    "connectivity.no_country": lambda: translate(
        "Problems",
        "Layer {place}: nodes {nodes} have no country; pairs with them do not count as transboundary.",
    ),
    "connectivity.no_ident": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the node has no number or name; fill in the field of its name.",
    ),
    "connectivity.no_link": lambda: translate(
        "Problems", "Layer {place} holds no link that can be used; each node stands alone."
    ),
    "connectivity.no_node": lambda: translate("Problems", "Layer {place} holds no node; choose another layer."),
    "connectivity.self_link": lambda: translate(
        "Problems", "Layer {place}, feature {feature}: the link joins node {node} with itself and is left out."
    ),
    "connectivity.unknown_node": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the link names the node “{node}”, which the nodes do not hold; it is left "
        "out. Check both node fields.",
    ),
    "connectivity.zero_area": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: node {node} has an area of 0 and counts as a stepping stone only.",
    ),
    "corridor.barrier": lambda: translate(
        "Problems",
        "Corridor {place} crosses a barrier ({kind}) without a crossing structure; record the structure there, or lead "
        "the corridor around it.",
    ),
    "corridor.double": lambda: translate(
        "Problems",
        "Corridors {place} and {other} have {share_percent} % of the smaller one in common; delete one of them, or "
        "name the one it supersedes.",
    ),
    "corridor.ends_at_border": lambda: translate(
        "Problems",
        "Corridor {place} ends at the border ({country}) without a core area, and no corridor goes on beyond; ask the "
        "neighbouring office for its part.",
    ),
    "corridor.few_cores": lambda: translate(
        "Problems",
        "Corridor {place} touches {cores} core areas, and it takes two; draw it up to the next one.",
    ),
    "corridor.gap": lambda: translate(
        "Problems",
        "Corridor {place} is broken by a gap of {gap_m} m; close it, or record the corridor as a chain of stepping "
        "stones.",
    ),
    "corridor.keystone": lambda: translate(
        "Problems",
        "Without this site the chain of corridor {place} falls apart; find a site that could stand in for it.",
    ),
    "corridor.long_hop": lambda: translate(
        "Problems",
        "A hop of {hop_m} m in corridor {place} is longer than the {limit_m} m that the species can do; add a site "
        "between.",
    ),
    "corridor.narrow": lambda: translate(
        "Problems",
        "Corridor {place} is only {width_m} m wide here and narrower than {limit_m} m over {length_m} m; widen it.",
    ),
    "corridor.no_code": lambda: translate("Problems", "Corridor {place} has no code; give it one."),
    "corridor.no_date": lambda: translate("Problems", "Corridor {place} has no date of evidence; fill it in."),
    "corridor.no_mechanism": lambda: translate(
        "Problems", "Corridor {place} says nothing of the mechanism that protects it; choose one, “none yet” included."
    ),
    "corridor.no_run": lambda: translate(
        "Problems", "The length of a narrow stretch that is borne is 0 m: give one above 0, for example 500."
    ),
    "corridor.no_shape": lambda: translate(
        "Problems", "Corridor {place} has no outline; draw it or delete the record."
    ),
    "corridor.not_joined": lambda: translate(
        "Problems",
        "Corridor {place} does not meet corridor {other} beyond the border ({country}): they are {gap_m} m apart and "
        "{offset_m} m beside each other. Agree on one place with the neighbouring office.",
    ),
    "corridor.not_valid": lambda: translate(
        "Problems", "The outline of corridor {place} is not valid here; correct it with the vertex tool."
    ),
    "corridor.other_scope": lambda: translate(
        "Problems",
        "Corridor {place} is recorded as {said}, the countries it lies in make it {scope}; measure it anew.",
    ),
    "corridor.self_crossing": lambda: translate(
        "Problems", "The outline of corridor {place} crosses itself here; correct it with the vertex tool."
    ),
    "corridor.no_hop": lambda: translate(
        "Problems",
        "No two sites of layer {place} lie within a hop of {hop_m} m of each other; raise the hop or add sites.",
    ),
    "corridor.no_pair": lambda: translate(
        "Problems", "Layer {place}: no pair of core areas is left to be joined; check the choice of pairs."
    ),
    "corridor.no_pair_table": lambda: translate(
        "Problems", "Pairs from a table are wanted and no table is given; choose one with the columns “from” and “to”."
    ),
    "corridor.no_resistance": lambda: translate(
        "Problems", "A resistance raster is needed for corridors and for hops by cost; choose one."
    ),
    "corridor.no_width": lambda: translate(
        "Problems", "Corridors are to be cut at a least width and none is given; choose a species or give the width."
    ),
    "current.no_pair": lambda: translate(
        "Problems",
        "Layer {place}: no current can flow between any two core areas; raise the cutoff, or check the barriers in the "
        "resistance.",
    ),
    "current.no_way": lambda: translate(
        "Problems",
        "No ground that may be used leads from core area {a} to core area {b}; their pair is left out. Raise the "
        "cutoff, or check the barriers in the resistance.",
    ),
    "current.not_converged": lambda: translate(
        "Problems",
        "The currents of pair {place} are less exact than asked for: {residual} of 1 A is out of balance after "
        "{iterations} iterations, where {tolerance} is wanted. Long thin lines of very high resistance are the usual "
        "reason; lower the greatest resistance or make such lines impassable.",
    ),
    "current.no_surface": lambda: translate(
        "Problems", "Layer {place} has no cell at or below the cutoff of {cutoff_m} m; raise the cutoff."
    ),
    "draft.has_units": lambda: translate(
        "Problems", "Corridor {place} has units already; delete them among the sites before you split it anew."
    ),
    "draft.is_chain": lambda: translate(
        "Problems", "Corridor {place} is a chain of stepping stones: its sites are its units, it cannot be split."
    ),
    "draft.no_source": lambda: translate(
        "Problems", "Nothing can be clicked yet: choose a layer under “{place}” first."
    ),
    "draft.not_open": lambda: translate(
        "Problems", "The tables of the office database are not open; choose the database above and open it first."
    ),
    "draft.read_only": lambda: translate(
        "Problems", "Layer {place} cannot be edited; check whether its file may be written to."
    ),
    "draft.refused": lambda: translate(
        "Problems", "Layer {place} did not take the new record; nothing was added. Check its constraints."
    ),
    "leastcost.no_source": lambda: translate(
        "Problems",
        "Layer {place}: all {cells} cells of the sources lie on ground that cannot be crossed; move the sources, or "
        "give these cells a resistance above 0.",
    ),
    "leastcost.source_on_barrier": lambda: translate(
        "Problems",
        "Layer {place}: {closed} of {cells} cells of the sources lie on ground that cannot be crossed; movement does "
        "not start there.",
    ),
    "network.by_windows": lambda: translate(
        "Problems",
        "The whole area would need {need_gib} GiB of memory and {free_gib} GiB are free: each pair is worked on by "
        "itself, in a window of at most {cells} cells.",
    ),
    "network.coarse": lambda: translate(
        "Problems",
        "Neighbours were found on cells of {cell_m} m, because the area is larger than the memory; give the pairs as a "
        "table if one is missing.",
    ),
    "network.too_far": lambda: translate(
        "Problems",
        "Core areas {a} and {b} do not fit into memory together and their pair is left out; choose larger cells.",
    ),
    "network.window_edge": lambda: translate(
        "Problems",
        "Pair {place}: a way beyond its window might be cheaper, so its least cost may be too high; run it with larger "
        "cells to compare.",
    ),
    "pair.unknown": lambda: translate(
        "Problems",
        "Table {place}, row {row}: “{a}” and “{b}” are not two core areas that can be used; the row is left out.",
    ),
    "profile.no_step": lambda: translate(
        "Problems", "A profile with a step of 0 m has no end: give a step above 0, for example 500."
    ),
    "profile.one_picture": lambda: translate(
        "Problems",
        "A plot shows one corridor, and layer {place} holds {count}: name one of them under “Corridor”, or leave the "
        "plot out.",
    ),
    "profile.unknown": lambda: translate(
        "Problems",
        "Layer {place} holds no corridor “{name}”; give its code, its uuid or the number of its feature.",
    ),
    "resistance.broken_table": lambda: translate(
        "Problems",
        "Table {place}, row {row}: “{text}” is no class code with a resistance; write a whole number, and a number "
        "above 0 or nothing for ground that cannot be crossed.",
    ),
    "resistance.no_base": lambda: translate(
        "Problems", "Give either habitat suitability, or land cover with a table of class resistances."
    ),
    "resistance.unknown_class": lambda: translate(
        "Problems",
        "Layer {place}: the table of resistances does not know {count} of its classes ({classes}); their cells hold "
        "no data and cannot be crossed.",
    ),
    "site.keystone": lambda: translate(
        "Problems", "Without site {site} its network falls apart; find a site that could stand in for it."
    ),
    "widening.no_pair": lambda: translate(
        "Problems",
        "No corridor of layer {place} supersedes another one: make a new version of a corridor, or choose the layer of "
        "the earlier versions.",
    ),
}
