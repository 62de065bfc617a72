"""Stepping stones of neaspec:leastcostcorridors: sites joined by hops, as lines, networks and records.

core.corridor is imported where it is used: it needs shapely, and without it the provider must load all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from neaspec_plugin.bridge import layers, records, zones
from neaspec_plugin.bridge.language import translate
from neaspec_plugin.bridge.outputs import Column, Row, write_layer
from neaspec_plugin.core.leastcost import prepare
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.stepping import Stones, cost_distances, stones
from neaspec_plugin.core.suitability import Species
from neaspec_plugin.core.survey import Pair
from neaspec_plugin.processing import corridor_inputs
from neaspec_plugin.processing.call import Call

HOP_COLUMNS = (
    Column("code"),
    Column("from_patch", int),
    Column("to_patch", int),
    Column("network"),
    Column("euclidean_km", float),
    Column("least_cost_km", float),
)
NETWORK_COLUMNS = (
    Column("code"),
    Column("scope"),
    Column("connectivity_type"),
    Column("countries"),
    Column("sites", int),
    Column("site_list"),
    Column("keystones"),
    Column("area_km2", float),
)


@dataclass(frozen=True)
class Joined:
    """One network of sites."""

    values: Mapping[str, Any]
    """Attributes by column."""
    shape: Any
    """The sites, in the CRS of the work."""
    sites: tuple[int, ...]
    """Their numbers, ascending."""
    countries: tuple[str, ...]
    """ISO 3166-1 alpha-3 codes of the countries they lie in."""


def join(call: Call, species: Species | None) -> dict[str, Any]:
    """Join sites by hops, write lines, networks and records, and name the sites that hold a network together."""
    paths = {
        "LINKS": call.output("LINKS", "links", translate("Corridors", "Hops")),
        "CORRIDORS": call.output("CORRIDORS", "corridors", translate("Corridors", "Corridors")),
    }
    by_cost = call.choice("METRIC") == "cost"
    if by_cost:
        ground = corridor_inputs.ground_of(call)
        crs, sites = ground.resistance.grid.crs, ground.cores
        cell = ground.resistance.grid.cell
        ready = prepare(np.asarray(ground.resistance.values), cell)
        costs = cost_distances(ground.labels, ready, call.number("HOP"), call.report(0.05, 0.8))
    else:
        layer = call.vector("PATCHES")
        layers.check_metres(layer.crs(), layer.name())
        crs, costs = layers.crs_name(layer.crs()), {}
        sites = corridor_inputs.outlines(call, crs)
    lines = _lines(call, sites, costs, by_cost)
    apart = costs if by_cost else {pair: float(line.length) for pair, line in lines.items()}
    found = stones(sites, apart, call.number("HOP"))
    if not found.hops:
        raise NeaspecError("corridor.no_hop", call.layer("PATCHES").name(), hop_m=call.number("HOP"))
    networks = _networks(call, crs, sites, found)
    names = {site: str(one.values["code"]) for one in networks for site in one.sites}
    hops = [Row(lines[pair].wkb, _hop(pair, names[pair[0]], lines[pair].length, costs)) for pair in found.hops]
    call.report()(0.95)
    write_layer(paths["LINKS"], "links", QgsWkbTypes.Type.LineString, crs, HOP_COLUMNS, hops)
    rows = [Row(layers.moved(one.shape.wkb, crs, crs, call.context), one.values) for one in networks]
    write_layer(paths["CORRIDORS"], "corridors", QgsWkbTypes.Type.MultiPolygon, crs, NETWORK_COLUMNS, rows)
    if call.file("DATABASE"):
        _record(call, crs, networks, species)
    call.list([Problem("site.keystone", Severity.WARNING, str(one), {"site": one}) for one in found.keystones])
    values = [dict(one.values) for one in networks]
    return {
        **paths,
        "CORRIDOR_COUNT": len(networks),
        "KEYSTONE_COUNT": len(found.keystones),
        "KEYSTONES": list(found.keystones),
        "CORRIDOR_ROWS": values,
    }


def _lines(call: Call, sites: Mapping[int, Any], costs: Mapping[Pair, float], by_cost: bool) -> dict[Pair, Any]:
    """Return the shortest straight line between the sites of each pair that may be a hop."""
    from neaspec_plugin.core import corridor

    hop, report = call.number("HOP"), call.report(0.8, 0.9)
    lines = {}
    order = sorted(sites)
    frames = {site: sites[site].bounds for site in order}
    for number, site in enumerate(order):
        report(number / len(order))
        for a, b in ((site, other) for other in order[number + 1 :]):
            near = (a, b) in costs if by_cost else _frames_apart(frames[a], frames[b]) <= hop
            if near:
                lines[a, b] = corridor.bridge(sites[a], sites[b])
    return lines


def _frames_apart(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    """Return the distance of two frames (west, south, east, north), m: no more than that of what is in them."""
    across, up = max(a[0] - b[2], b[0] - a[2], 0.0), max(a[1] - b[3], b[1] - a[3], 0.0)
    return float(np.hypot(across, up))


def _hop(pair: Pair, network: str, metres: float, costs: Mapping[Pair, float]) -> dict[str, Any]:
    return {
        "code": f"{pair[0]}-{pair[1]}",
        "from_patch": pair[0],
        "to_patch": pair[1],
        "network": network,
        "euclidean_km": metres / 1000,
        "least_cost_km": costs[pair] / 1000 if pair in costs else None,
    }


def _networks(call: Call, crs: str, sites: Mapping[int, Any], found: Stones) -> list[Joined]:
    """Return attributes, geometry and sites of each network of two sites and more."""
    from neaspec_plugin.core import shape

    territory = corridor_inputs.territory_of(call, crs)
    networks = []
    for members in found.components:
        if len(members) < 2:
            continue
        # Each site counts by itself: a small one beyond the border must not drown in the many on this side.
        places = [territory.lies_in(sites[site]) for site in members]
        inside = sorted({code for codes, _ in places for code in codes})
        known = all(scope != "unspecified" for _, scope in places)
        scope = "international" if len(inside) > 1 else "national" if inside and known else "unspecified"
        whole = shape.union(sites[site] for site in members)
        row = {
            "code": f"E-{members[0]}",
            "scope": scope,
            "connectivity_type": "E",
            "countries": "|".join(zones.iso2(code) for code in inside),
            "sites": len(members),
            "site_list": ", ".join(map(str, members)),
            "keystones": ", ".join(str(site) for site in found.keystones if site in members),
            "area_km2": whole.area / 1e6,
        }
        networks.append(Joined(row, whole, members, tuple(inside)))
    return networks


def _record(call: Call, crs: str, networks: list[Joined], species: Species | None) -> None:
    """Add the networks to the database, in one transaction."""
    kept = [
        records.SteppingStones(
            one.values["code"],
            one.countries,
            one.values["scope"],
            one.values["area_km2"],
            layers.moved(one.shape.wkb, crs, layers.WGS84, call.context),
        )
        for one in networks
    ]
    path, taxon = call.file("DATABASE"), species.taxon_code if species else None
    records.add(path, records.stepping_stones(path, kept, taxon), call.report(0.97, 1.0))
