"""Records as sheets of a Darwin Core Archive: events, occurrences, measurements and what an absence means.

Event core with the extensions Occurrence, ExtendedMeasurementOrFact (OBIS 2023-08-28) and Humboldt (TDWG 2024).
Surveys, visits, assessments, disturbances and corridors are events; a count is an occurrence of its visit, with the
quantity zero where it says absent; all other numbers are measurements. All sheets are sorted by event, so that they are
made event by event (core.occasion) and none is ever held as a whole.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.duplicates import distance_km
from neaspec_plugin.core.history import number
from neaspec_plugin.core.occasion import EVENTS, Occasion, Record, Tables, occasions
from neaspec_plugin.core.schema import GEOMETRY, Schema

Places = Mapping[str, Mapping[str, Any]]
"""Where each event of an occasion lies, by table."""
DWC, DC, ECO, OBIS = (
    "http://rs.tdwg.org/dwc/terms/",
    "http://purl.org/dc/terms/",
    "http://rs.tdwg.org/eco/terms/",
    "http://rs.iobis.org/obis/terms/",
)
NAMESPACE = uuid.UUID("7d0d9e0e-94c5-5d21-8a6c-1f0f5a7f3c55")
"""Of measurement ids: one record and type have one id for ever."""
INVENTORIES = ("survey", "visit")
PLAN = ("protocol_id", "target_taxon")
"""What a visit takes from its survey."""
DATES = ("event_date", "assessment_date", "obs_date", "evidence_date")
MACHINES = ("camera", "drone")
PLACE = (
    "countryCode", "decimalLatitude", "decimalLongitude", "geodeticDatum", "coordinateUncertaintyInMeters",
    "coordinatePrecision",
)  # fmt: skip
SHARED = (
    "institutionCode", "license", "modified", "language", "dataGeneralizations", "informationWithheld",
)  # fmt: skip
EVENT = (
    "eventID", "parentEventID", "eventType", "eventDate", "samplingProtocol", "sampleSizeValue", "sampleSizeUnit",
    "samplingEffort", "habitat", "locationID", "locality", *PLACE, "footprintWKT", "footprintSRS", *SHARED,
    "eventRemarks",
)  # fmt: skip
OCCURRENCE = (
    "eventID", "occurrenceID", "basisOfRecord", "scientificName", "taxonRank", "kingdom", "occurrenceStatus",
    "organismQuantity", "organismQuantityType", "individualCount", "sex", "lifeStage",
    "identificationVerificationStatus", "eventDate", *PLACE, *SHARED, "occurrenceRemarks",
)  # fmt: skip
EMOF = (
    "eventID", "measurementID", "occurrenceID", "measurementType", "measurementValue", "measurementUnit",
    "measurementMethod", "measurementRemarks",
)  # fmt: skip
HUMBOLDT = (
    "eventID", "targetTaxonomicScope", "isTaxonomicScopeFullyReported", "isAbsenceReported", "absentTaxa",
    "isAbundanceReported", "inventoryTypes", "protocolNames", "protocolReferences", "isSamplingEffortReported",
    "samplingEffortProtocol", "samplingEffortValue", "samplingEffortUnit", "reportedWeather",
)  # fmt: skip
FOREIGN = {"license": DC, "modified": DC, "language": "http://purl.org/dc/elements/1.1/"}
"""Terms that are not of the sheet's own namespace."""


@dataclass(frozen=True)
class Sheet:
    """One table of the archive; its first column is the id of the event."""

    file: str
    row_type: str
    terms: Mapping[str, str]
    """URI of each column by its name, in order."""


def _sheet(file: str, row_type: str, names: Sequence[str], own: str) -> Sheet:
    return Sheet(file, row_type, {name: FOREIGN.get(name, DWC if name == "eventID" else own) + name for name in names})


SHEETS = (
    _sheet("event.csv", DWC + "Event", EVENT, DWC),
    _sheet("occurrence.csv", DWC + "Occurrence", OCCURRENCE, DWC),
    _sheet("emof.csv", OBIS + "ExtendedMeasurementOrFact", EMOF, DWC),
    _sheet("humboldt.csv", ECO + "Event", HUMBOLDT, ECO),
)
"""The core and its extensions, with every column there may be."""


def lines(tables: Tables, schema: Schema) -> Iterator[tuple[Sheet, tuple[str, ...]]]:
    """Yield the rows of the sheets, those of each sheet sorted."""
    for one in occasions(tables):
        places = {table: _place(record) for table, record in one.events}
        made = (
            _events(one, places, tables),
            _occurrences(one, places, schema),
            _measurements(one, schema),
            _inventories(one, tables, schema),
        )
        for sheet, rows in zip(SHEETS, made):
            for line in sorted(tuple(_text(row.get(name)) for name in sheet.terms) for row in rows):
                yield sheet, line


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return number(value) if isinstance(value, float) else str(value)


def _events(one: Occasion, places: Places, tables: Tables) -> Iterator[dict[str, Any]]:
    for table, record in one.events:
        parent = record.get("survey_uuid")
        protocol = tables.find("protocol", record.get("protocol_id"), ("title_en",))
        site = tables.find("site", record.get("site_uuid"), ("name_local",))
        yield {
            "eventID": record["uuid"],
            "parentEventID": parent if any(tables.find(name, parent, ("uuid",)) for name in EVENTS) else None,
            "eventType": EVENTS[table],
            "eventDate": _date(record),
            "samplingProtocol": protocol["title_en"] if protocol else record.get("method"),
            "sampleSizeValue": record.get("sample_size_value"),
            "sampleSizeUnit": record.get("sample_size_unit"),
            "samplingEffort": _effort(record),
            "habitat": record.get("habitat_code") and f"{record['habitat_scheme']} {record['habitat_code']}",
            "locationID": record.get("site_uuid"),
            "locality": site and site["name_local"],
            **places[table],
            **_shared(record),
            "eventRemarks": record.get("remarks"),
        }


def _date(record: Record) -> Any:
    told = next((record[name] for name in DATES if record.get(name)), None)
    window = [record[name] for name in ("window_start", "window_end") if record.get(name)]
    return told or "/".join(window) or record.get("year")


def _effort(record: Record) -> str | None:
    if record.get("effort_value") is None:
        return None
    return (number(float(record["effort_value"])) + " " + str(record.get("effort_unit") or "")).strip()


def _place(record: Record) -> dict[str, Any]:
    """Return where a record lies: its middle with the uncertainty that covers all of it, and areas as WKT, too."""
    country = record.get("country")
    found: dict[str, Any] = {"countryCode": None if country == "ZZ" else country}
    if record.get(GEOMETRY) is None:
        return found
    shape = wkb.parse(record[GEOMETRY])
    box = shape.bounds
    reach = distance_km(box.west, box.south, box.east, box.north) * 500
    stated = record.get("coord_uncertainty_m") or 0
    coarse = record.get("coord_precision")
    found.update(
        {
            "decimalLatitude": format((box.south + box.north) / 2, ".7f").rstrip("0").rstrip("."),
            "decimalLongitude": format((box.west + box.east) / 2, ".7f").rstrip("0").rstrip("."),
            "geodeticDatum": "EPSG:4326",
            "coordinateUncertaintyInMeters": max(int(stated), int(-(-reach // 1))) or None,
            "coordinatePrecision": coarse,
        }
    )
    if shape.kind != "MULTIPOINT":
        found.update({"footprintWKT": wkb.text(shape), "footprintSRS": "EPSG:4326"})
    return found


def _shared(record: Record) -> dict[str, Any]:
    return {
        "institutionCode": record.get("office"),
        "license": record.get("license"),
        "modified": record.get("modified"),
        "language": record.get("lang"),
        "dataGeneralizations": record.get("generalizations"),
        "informationWithheld": record.get("withheld"),
    }


def _occurrences(one: Occasion, places: Places, schema: Schema) -> Iterator[dict[str, Any]]:
    visit = dict(one.events).get("visit")
    if visit is None:  # an occurrence needs its event
        return
    machine = visit.get("method") in MACHINES
    place = {name: value for name, value in places["visit"].items() if not name.startswith("footprint")}
    for record in one.counts:
        taxon = schema.taxa.get(record["taxon_code"])
        absent = record["occurrence_status"] == "absent"
        quantity = 0 if absent else record.get("count_best")
        exact = record.get("count_type") == "exact" and record.get("unit") == "individuals"
        yield {
            "eventID": record["visit_uuid"],
            "occurrenceID": record["uuid"],
            "basisOfRecord": "MachineObservation" if machine else "HumanObservation",
            "scientificName": taxon.scientific_name if taxon else record["taxon_code"],
            "taxonRank": taxon.rank if taxon else None,
            "kingdom": taxon.kingdom if taxon else None,
            "occurrenceStatus": record["occurrence_status"],
            "organismQuantity": quantity,
            "organismQuantityType": None if quantity is None else record.get("unit") or "individuals",
            "individualCount": quantity if exact or absent else None,
            "sex": record.get("sex"),
            "lifeStage": record.get("life_stage"),
            "identificationVerificationStatus": record.get("record_status"),
            "eventDate": _date(visit),
            **place,
            **_shared(record),
            "occurrenceRemarks": record.get("remarks"),
        }


MEASURED = ("INTEGER", "SMALLINT", "DOUBLE")
NO_MEASURES = {"sensitivity", "coord_precision", "coord_uncertainty_m", "year", "rank", "from_patch", "to_patch"}
SAID_ELSEWHERE = {"effort_value", "sample_size_value", "count_best"}


def _measurements(one: Occasion, schema: Schema) -> Iterator[dict[str, Any]]:
    for table, record in (*one.events, *(("count", record) for record in one.counts)):
        yield from _numbers(table, record, one.uuid, schema)
    for record in one.scores:
        for name in ("raw_value", "raw_value_low", "raw_value_high", "score_0_100"):
            suffix = "" if name == "raw_value" else " " + name
            unit = record.get("unit") if name.startswith("raw") else "percent"
            kind = record["indicator_code"] + suffix
            line = _fact(record, record["assessment_uuid"], kind, record.get(name), unit)
            if line:
                yield {**line, "measurementMethod": record.get("method")}


def _numbers(table: str, record: Record, event: str, schema: Schema) -> Iterator[dict[str, Any]]:
    for column in schema.tables[table].columns.values():
        if column.type not in MEASURED or column.name in NO_MEASURES | SAID_ELSEWHERE:
            continue
        unit = "percent" if column.name.endswith("_0_100") or column.unit == "%" else column.unit or None
        line = _fact(record, event, column.name, record.get(column.name), unit)
        if line:
            method = record.get("score_method") if column.name == "intensity_0_100" else None
            threat = record.get("threat_code") and f"{record.get('threat_scheme')} {record['threat_code']}"
            occurrence = record["uuid"] if table == "count" else None
            yield {**line, "occurrenceID": occurrence, "measurementMethod": method, "measurementRemarks": threat}


def _fact(record: Record, event: str, kind: str, value: Any, unit: Any) -> dict[str, Any]:
    if value is None:
        return {}
    name = str(uuid.uuid5(NAMESPACE, record["uuid"] + " " + kind))
    told = number(float(value))
    return {
        "eventID": event,
        "measurementID": name,
        "measurementType": kind,
        "measurementValue": told,
        "measurementUnit": unit,
    }


def _inventories(one: Occasion, tables: Tables, schema: Schema) -> Iterator[dict[str, Any]]:
    """Yield what a survey or visit looked for, so that its zero means: looked, and found none."""
    own = one.counts
    absent = [count["taxon_code"] for count in own if count["occurrence_status"] == "absent"]
    numbered = any(count.get("count_best") is not None for count in own)
    for table, record in one.events:
        if table not in INVENTORIES:
            continue
        survey = record if table == "survey" else tables.find("survey", record.get("survey_uuid"), PLAN) or {}
        named = record.get("protocol_id") or survey.get("protocol_id")
        protocol = tables.find("protocol", named, ("title_en", "citation")) or {}
        scope = [survey["target_taxon"]] if survey.get("target_taxon") else [count["taxon_code"] for count in own]
        yield {
            "eventID": record["uuid"],
            "targetTaxonomicScope": _names(scope, schema),
            "isTaxonomicScopeFullyReported": bool(record["complete"]) if record.get("complete") is not None else None,
            "isAbsenceReported": bool(absent) if table == "visit" else None,
            "absentTaxa": _names(absent, schema),
            "isAbundanceReported": numbered if table == "visit" else None,
            "inventoryTypes": "restrictedSearch" if scope else None,
            "protocolNames": protocol.get("title_en"),
            "protocolReferences": protocol.get("citation"),
            "isSamplingEffortReported": record.get("effort_value") is not None if table == "visit" else None,
            "samplingEffortProtocol": record.get("method"),
            "samplingEffortValue": record.get("effort_value"),
            "samplingEffortUnit": record.get("effort_unit"),
            "reportedWeather": record.get("weather"),
        }


def _names(codes: Iterable[str], schema: Schema) -> str:
    return " | ".join(sorted({schema.taxa[code].scientific_name if code in schema.taxa else code for code in codes}))
