"""Sentences on corridor networks, restoration, stepping stones and resistance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

CORRIDORS: Mapping[str, Callable[[], str]] = {
    "barrier.radius": lambda: translate(
        "Problems",
        "A radius of {radius_m} m cannot be searched with cells of {cell_m} m; choose radii greater than a cell.",
    ),
    "corridor.no_hop": lambda: translate(
        "Problems",
        "No two sites of layer {place} lie within a hop of {hop_m} m of each other; raise the hop or add sites between.",
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
    "pair.unknown": lambda: translate(
        "Problems",
        "Table {place}, row {row}: “{a}” and “{b}” are not two core areas that can be used; the row is left out.",
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
}
