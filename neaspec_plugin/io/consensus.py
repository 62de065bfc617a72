"""The agreed scores of an office database, site by site, with the factors they were made from."""

from __future__ import annotations

from dataclasses import dataclass

from neaspec_plugin.core.consensus import CONSENSUS
from neaspec_plugin.core.protocol import FACTORS
from neaspec_plugin.io.geopackage import Location, read


@dataclass(frozen=True)
class AgreedSite:
    """One site or corridor with the latest consensus on it."""

    code: str
    """Code of the site or corridor; the uuid of the assessment where it has none."""
    protocol: str
    """Id of the protocol it was scored with."""
    outline: bytes
    """Multipolygon, WKB, EPSG:4326."""
    factors: dict[str, dict[str, float]]
    """Timing, scope and severity of each pressure, by its indicator."""


def agreed_sites(database: Location) -> tuple[AgreedSite, ...]:
    """Return the latest consensus on each site and corridor that has an outline, by code."""
    names = {row["uuid"]: row["code"] for table in ("site", "corridor") for row in read(database, table)}
    methods = {row["uuid"]: row["code"] for row in read(database, "protocol")}
    latest: dict[str, dict[str, object]] = {}
    for row in read(database, "habitat_assessment"):
        if row["assessor_role"] != CONSENSUS or not row["geom"]:
            continue
        code = str(names.get(row["site_uuid"] or row["corridor_uuid"]) or row["uuid"])
        if code not in latest or str(latest[code]["assessment_date"]) < row["assessment_date"]:
            latest[code] = row
    wanted = {str(row["uuid"]): code for code, row in latest.items()}
    factors: dict[str, dict[str, dict[str, float]]] = {code: {} for code in latest}
    for score in read(database, "assessment_score"):
        indicator, _, factor = str(score["indicator_code"]).rpartition(":")
        if score["assessment_uuid"] in wanted and factor in FACTORS and score["raw_value"] is not None:
            held = factors[wanted[score["assessment_uuid"]]].setdefault(indicator, {})
            held[factor] = float(score["raw_value"])
    return tuple(
        AgreedSite(code, str(methods.get(row["protocol_id"]) or ""), bytes(row["geom"]), factors[code])  # type: ignore[call-overload]
        for code, row in sorted(latest.items())
    )
