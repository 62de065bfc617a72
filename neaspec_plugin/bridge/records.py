"""Results of the analyses as records of the office database.

Each record's identity is made from what it is about (UUIDv5), so that a second run replaces and never doubles.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from neaspec_plugin.bridge import zones
from neaspec_plugin.core.network import Link
from neaspec_plugin.core.problem import Report
from neaspec_plugin.io import geopackage

if TYPE_CHECKING:  # core.corridor needs shapely, and without it the rest must work
    from neaspec_plugin.core.corridor import Measures

NAMESPACE = uuid.UUID("6f1f2d0c-51a5-5bb3-9f39-0e7c3c1d8a10")
"""Namespace of the identities made here."""


def check_database(path: str) -> None:
    """Raise NeaspecError when a file is no office database."""
    geopackage.office(path)


def identity(*parts: object) -> str:
    """Return the same UUID for the same parts, on every machine."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(map(str, parts))))


def add(path: str, records: Mapping[str, Sequence[Mapping[str, Any]]], report: Report) -> None:
    """Add records to the tables of a database, or replace those of the same uuid, in one transaction."""
    office = geopackage.office(path).code
    whole = {
        table: [geopackage.new_record(table, values, office) for values in rows] for table, rows in records.items()
    }
    geopackage.insert(path, whole, replacing=True, report=report)


@dataclass(frozen=True)
class ModelledCorridor:
    """A corridor as the model gives it."""

    link: Link
    """The least-cost way it follows."""
    measures: Measures
    """Length, area, widths, countries."""
    outline: bytes
    """Multipolygon, WKB, EPSG:4326."""


def corridors(path: str, found: Sequence[ModelledCorridor], taxon: str | None) -> dict[str, list[dict[str, Any]]]:
    """Return modelled corridors as records: one for each office, species and pair of core areas."""
    office = geopackage.office(path).code
    return {"corridor": [_corridor(one, identity(office, "corridor", taxon, one.link.code), taxon) for one in found]}


def _corridor(one: ModelledCorridor, key: str, taxon: str | None) -> dict[str, Any]:
    measures, codes = one.measures, [zones.iso2(code) for code in one.measures.countries]
    return {
        "uuid": key,
        "code": one.link.code,
        "name_local": one.link.code,
        "corridor_type": "linear",
        "connectivity_type": measures.connectivity_type,
        "scope": measures.scope,
        "source": "modelled",
        "status": "proposed",
        "evidence": "model",
        "target_taxon": taxon,
        "from_patch": one.link.a,
        "to_patch": one.link.b,
        "countries": "|".join(codes) or None,
        "country": codes[0] if len(codes) == 1 else "ZZ",
        "transboundary": int(measures.scope == "international"),
        "least_cost": one.link.least_cost,
        "euclidean_km": one.link.euclidean_m / 1000,
        "path_length_km": one.link.path_length_m / 1000,
        "length_km": measures.length_km,
        "area_km2": measures.area_km2,
        "min_width_m": known(measures.min_width_m),
        "mean_width_m": known(measures.mean_width_m),
        "geom": one.outline,
    }


@dataclass(frozen=True)
class SteppingStones:
    """Sites that hang together by hops."""

    code: str
    """Code of the network, unique in the assessment."""
    countries: Sequence[str]
    """ISO 3166-1 alpha-3 codes, in alphabetical order."""
    scope: str
    """international, national or unspecified."""
    area_km2: float
    """Area of all sites, km²."""
    outline: bytes
    """The sites as one multipolygon, WKB, EPSG:4326."""


def stepping_stones(path: str, found: Sequence[SteppingStones], taxon: str | None) -> dict[str, list[dict[str, Any]]]:
    """Return networks of stepping stones as records: one for each office, species and network."""
    office = geopackage.office(path).code
    rows = []
    for one in found:
        codes = [zones.iso2(code) for code in one.countries]
        rows.append(
            {
                "uuid": identity(office, "corridor", taxon, one.code),
                "code": one.code,
                "name_local": one.code,
                "corridor_type": "stepping_stone",
                "connectivity_type": "E",
                "scope": one.scope,
                "source": "modelled",
                "status": "proposed",
                "evidence": "model",
                "target_taxon": taxon,
                "countries": "|".join(codes) or None,
                "country": codes[0] if len(codes) == 1 else "ZZ",
                "transboundary": int(one.scope == "international"),
                "area_km2": one.area_km2,
                "geom": one.outline,
            }
        )
    return {"corridor": rows}


@dataclass(frozen=True)
class SiteDisturbance:
    """What one pressure gives to the disturbance of one site."""

    site: str
    """Code of the site."""
    threat: str
    """Threat code of IUCN-CMP 3.3."""
    pressure: str
    """Code of the pressure in its scheme."""
    intensity: float
    """Points of the mean index, 0..100."""
    method: str
    """Scheme, version, method and weight."""
    layer: str
    """Name of the layer it was scored from."""
    outline: bytes
    """The site as a multipolygon, WKB, EPSG:4326."""


def disturbances(path: str, found: Sequence[SiteDisturbance]) -> dict[str, list[dict[str, Any]]]:
    """Return scored disturbances as records: one for each office, site and pressure of a scheme."""
    office = geopackage.office(path).code
    sites = {row["code"]: row["uuid"] for row in geopackage.read(path, "site")}
    rows = [
        {
            "uuid": identity(office, "disturbance", one.site, one.method.split()[0], one.pressure),
            "site_uuid": sites.get(one.site),
            "threat_code": one.threat,
            "intensity_0_100": round(one.intensity, 6),
            "score_method": f"{one.method}; {one.pressure}"[:200],
            "layer_source": one.layer[:200],
            "obs_date": date.today().isoformat(),
            "geom": one.outline,
        }
        for one in found
    ]
    return {"disturbance": rows}


def known(number: float) -> float | None:
    """Return a number, or None for one that could not be measured."""
    return None if math.isnan(number) else number
