"""An assessment as records of the office database: protocol, sites, scores of each assessor, control measures.

Each record's identity is made from what it is about, as in bridge.records.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from neaspec_plugin.bridge.records import identity
from neaspec_plugin.core.assessment import PressureScore, UnitScore
from neaspec_plugin.core.consensus import Consensus
from neaspec_plugin.core.controlmeasures import ControlMeasure
from neaspec_plugin.core.protocol import Protocol
from neaspec_plugin.io import geopackage

MEASURED = "measured"
"""Method of a value that comes from the maps, not from an assessor."""


def assessments(
    path: str,
    protocol: Protocol,
    agreed: Mapping[str, Consensus],
    outlines: Mapping[str, bytes],
    names: Mapping[str, str],
    measured: Mapping[str, Mapping[str, float | None]],
    taxon: str,
    trends: Mapping[str, str] | None = None,
) -> dict[str, list[dict[str, Any]]]:
    """Return the records of an assessment: protocol, sites new to the database, assessments, their scores.

    `outlines` are multipolygons in EPSG:4326 by unit code. Units that are corridors of the database refer to them,
    all others become sites. `trends`: code of the trend since the visit before, by unit.
    """
    office = geopackage.office(path).code
    corridors = {row["code"]: row["uuid"] for row in geopackage.read(path, "corridor")}
    method = identity(protocol.id, protocol.version, protocol.digest)
    protocols = [
        {
            "uuid": method,
            "code": protocol.id,
            "title_en": protocol.title["en"],
            "version": protocol.version,
            "citation": protocol.citation,
            "doc_sha256": protocol.digest,
            "sensitivity": 0,
        }
    ]
    sites, kept, scores = [], [], []
    for code, one in agreed.items():
        place = (
            {"corridor_uuid": corridors[code]} if code in corridors else {"site_uuid": identity(office, "site", code)}
        )
        if code not in corridors:
            area = measured[code].get("area_km2")
            site = {"code": code, "name_local": names[code], "site_type": "survey_unit", "area_km2": area}
            sites.append({"uuid": place["site_uuid"], **site, "geom": outlines[code]})
        for score in (*one.raw, one.score):
            key = identity(office, method, code, score.assessor, score.date)
            row = {"uuid": key, "protocol_id": method, "target_taxon": taxon, "geom": outlines[code], **place}
            kept.append({**row, **_summary(score, measured[code], len(one.raw))})
            if score is one.score and trends:
                kept[-1]["trend"] = trends.get(code)
            scores.extend(_score_rows(key, method, score))
        key = identity(office, method, code, one.score.assessor, one.score.date)
        scores.extend(_measured_rows(key, method, protocol, measured[code]))
    return {"protocol": protocols, "site": sites, "habitat_assessment": kept, "assessment_score": scores}


def _summary(score: UnitScore, measured: Mapping[str, float | None], assessors: int) -> dict[str, Any]:
    suitability = measured.get("mean_suitability")
    return {
        "assessment_date": score.date,
        "assessor_role": score.assessor,
        "pressure_max": score.p_max,
        "pressure_cumulative_0_1": score.p_cum,
        "pressure_class": score.pressure_class,
        "pressure_class_low": score.class_lo,
        "pressure_class_high": score.class_hi,
        "state_score": int(score.state.value) if score.state else None,
        "response_score": int(score.response.value) if score.response else None,
        "suitability_0_100": None if suitability is None else 100 * suitability,
        "mean_disturbance_0_100": measured.get("mean_disturbance"),
        "n_observers": max(assessors, 1) if score.assessor == "consensus" else 1,
    }


def _score_rows(assessment: str, method: str, score: UnitScore) -> list[dict[str, Any]]:
    """Return each pressure's impact and the three factors it was made from."""
    rows = []
    for part in score.pressures:
        factors = {name: (reading.value, reading.lo, reading.hi) for name, reading in part.factors.items()}
        for name, numbers in {"": _impact(part), **factors}.items():
            code = f"{part.code}:{name}" if name else part.code
            rows.append(
                {
                    "uuid": identity(assessment, code),
                    "assessment_uuid": assessment,
                    "protocol_id": method,
                    "indicator_code": code,
                    "assessor_role": score.assessor,
                    "raw_value": float(numbers[0]),
                    "raw_value_low": float(numbers[1]),
                    "raw_value_high": float(numbers[2]),
                    "unit": "1",
                }
            )
    return rows


def _measured_rows(
    assessment: str, method: str, protocol: Protocol, measured: Mapping[str, float | None]
) -> list[dict[str, Any]]:
    """Return what the maps say of a unit, one row for each GIS indicator, marked as measured."""
    return [
        {
            "uuid": identity(assessment, indicator.code),
            "assessment_uuid": assessment,
            "protocol_id": method,
            "indicator_code": indicator.code,
            "raw_value": measured[indicator.code],
            "unit": indicator.unit,
            "method": MEASURED,
        }
        for indicator in protocol.indicators.values()
        if indicator.kind == "gis" and measured.get(indicator.code) is not None
    ]


def control_measures(
    path: str, protocol: Protocol, agreed: Mapping[str, Consensus], measures: Sequence[ControlMeasure]
) -> list[dict[str, Any]]:
    """Return control measures as records, the last one given for each unit and pressure; they name the consensus."""
    office = geopackage.office(path).code
    method = identity(protocol.id, protocol.version, protocol.digest)
    corridors = {row["code"] for row in geopackage.read(path, "corridor")}
    rows = {}
    for one in measures:
        if one.unit_code not in agreed or not one.measure.strip():
            continue
        score = agreed[one.unit_code].score
        site = None if one.unit_code in corridors else identity(office, "site", one.unit_code)
        rows[one.unit_code, one.pressure] = {
            "uuid": identity(office, "control_measure", one.unit_code, one.pressure),
            "assessment_uuid": identity(office, method, one.unit_code, score.assessor, score.date),
            "site_uuid": site,
            "threat_code": protocol.indicators[one.pressure].iucn,
            "measure": one.measure,
            "authority": one.authority or None,
            "deadline": one.deadline or None,
            "measure_status": one.status or None,
        }
    return list(rows.values())


def _impact(part: PressureScore) -> tuple[int, int, int]:
    return part.impact, part.impact_lo, part.impact_hi
