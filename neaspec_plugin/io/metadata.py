"""What a package says of itself to catalogues: ISO 19139 (gmd) and EML 2.2.0 in the profile of GBIF.

All of it is made from the records that are in the package, so that it tells no more than they do.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.darwincore import DATES
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.moments import span
from neaspec_plugin.core.schema import GEOMETRY, Schema, Table, Taxon
from neaspec_plugin.io.markup import Element, document
from neaspec_plugin.paths import RESOURCES

FILE = RESOURCES / "schema" / "metadata.json"
GMD, GCO, GML = "http://www.isotc211.org/2005/gmd", "http://www.isotc211.org/2005/gco", "http://www.opengis.net/gml"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
EML = "https://eml.ecoinformatics.org/eml-2.2.0"
CODES = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#"
Tables = Mapping[str, Iterable[Mapping[str, Any]]]
SPACES = {"xmlns:gmd": GMD, "xmlns:gco": GCO, "xmlns:gml": GML, "xmlns:xsi": XSI}


@dataclass(frozen=True)
class About:
    """What there is to say."""

    package_id: str
    office: str
    tier: str
    created: str
    """UTC time with milliseconds and Z."""
    box: Bounds | None
    """Around all places shown, degrees; None when none is."""
    days: tuple[str, str] | None
    """First and last day of the records, ISO 8601."""
    taxa: tuple[Taxon, ...]
    license: str
    """The strictest licence of any record."""
    titles: Mapping[str, str]
    abstracts: Mapping[str, str]


@lru_cache(maxsize=1)
def texts() -> dict[str, Any]:
    """Return the texts of the metadata."""
    return dict(json.loads(FILE.read_text(encoding="utf8")))


def about(package_id: str, office: str, tier: str, created: str, tables: Tables, schema: Schema) -> About:
    """Return what the records of a package say; tables: stored records by table."""
    seen = _Seen(schema)
    for name, rows in tables.items():
        for record in rows:
            seen.add(schema.tables[name], record)
    order = [code.code for code in schema.codes["license"]]
    values = {"office": office, "tier": tier, "date": created[:10]}
    return About(
        package_id,
        office,
        tier,
        created,
        Bounds(*seen.box) if seen.box else None,
        (seen.days[0].isoformat(), seen.days[1].isoformat()) if seen.days else None,
        tuple(schema.taxa[code] for code in sorted(seen.taxa) if code in schema.taxa),
        order[max((order.index(code) for code in seen.licenses if code in order), default=0)],
        {language: text.format(**values) for language, text in texts()["title"].items()},
        dict(texts()["abstract"]),
    )


class _Seen:
    """What records say, one after another."""

    def __init__(self, schema: Schema) -> None:
        self.box: tuple[float, float, float, float] | None = None
        self.days: tuple[date, date] | None = None
        self.taxa: set[str] = set()
        self.licenses: set[str] = set()
        self._taxa = {
            table.name: [column.name for column in table.columns.values() if column.taxon]
            for table in schema.of("record")
        }

    def add(self, table: Table, record: Mapping[str, Any]) -> None:
        """Take a record, stored values with WKB."""
        if record.get(GEOMETRY) is not None:
            one = wkb.parse(record[GEOMETRY]).bounds
            west, south, east, north = self.box or (one.west, one.south, one.east, one.north)
            self.box = min(west, one.west), min(south, one.south), max(east, one.east), max(north, one.north)
        for name in DATES:
            told = span(str(record[name])) if record.get(name) else None
            if told is not None:
                first, last = self.days or (told.first, told.last)
                self.days = min(first, told.first), max(last, told.last)
        self.taxa.update(str(record.get(name)) for name in self._taxa[table.name])
        self.licenses.add(str(record.get("license")))


def _number(value: float) -> str:
    return format(value, ".7f").rstrip("0").rstrip(".")


def eml(one: About) -> bytes:
    """Return the metadata as EML 2.2.0."""
    named = {"xmlns:eml": EML, "packageId": one.package_id, "system": "neaspec", "scope": "system", "xml:lang": "en"}
    root = Element("eml:eml", named)
    dataset = root.add("dataset")
    dataset.add("alternateIdentifier", one.package_id)
    for language, title in one.titles.items():
        dataset.add("title", title).attributes["xml:lang"] = texts()["tags"][language][0]
    for party in ("creator", "metadataProvider"):
        dataset.add(party).add("organizationName", one.office)
    dataset.add("pubDate", one.created[:10])
    dataset.add("language", "en")
    dataset.add("abstract").add("para", one.abstracts["en"])
    name, address = texts()["licenses"][one.license]
    dataset.add("intellectualRights").add("para", " ".join((name, address)).strip())
    if address:
        licensed = dataset.add("licensed")
        licensed.add("licenseName", name)
        licensed.add("url", address)
        licensed.add("identifier", one.license)
    if one.box is not None or one.days is not None or one.taxa:
        _coverage(dataset.add("coverage"), one)
    upkeep = dataset.add("maintenance")
    upkeep.add("description").add("para", "As offices agree on new counts and assessments.")
    upkeep.add("maintenanceUpdateFrequency", "irregular")
    dataset.add("contact").add("organizationName", one.office)
    return document(root)


def _coverage(coverage: Element, one: About) -> None:
    if one.box is not None:
        place = coverage.add("geographicCoverage")
        place.add("geographicDescription", "Box around all places shown; no boundary.")
        box = place.add("boundingCoordinates")
        for name in ("west", "east", "north", "south"):
            box.add(name + "BoundingCoordinate", _number(getattr(one.box, name)))
    if one.days is not None:
        days = coverage.add("temporalCoverage").add("rangeOfDates")
        for name, day in zip(("beginDate", "endDate"), one.days):
            days.add(name).add("calendarDate", day)
    if one.taxa:
        scope = coverage.add("taxonomicCoverage")
        for taxon in one.taxa:
            line = scope.add("taxonomicClassification")
            line.add("taxonRankName", taxon.rank)
            line.add("taxonRankValue", taxon.scientific_name)


class _Iso:
    """Builds gmd elements: each property wraps a value in a type."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = languages

    def element(self, name: str, *children: Element, space: str = "gmd:", **attributes: str) -> Element:
        made = Element(space + name, attributes)
        made.extend(children)
        return made

    def text(self, name: str, value: str) -> Element:
        inner = self.element("CharacterString", space="gco:")
        inner.text = value
        return self.element(name, inner)

    def number(self, name: str, value: float) -> Element:
        inner = self.element("Decimal", space="gco:")
        inner.text = _number(value)
        return self.element(name, inner)

    def free(self, name: str, values: Mapping[str, str]) -> Element:
        """Return a text in English with its translations."""
        made = self.text(name, values["en"])
        made.attributes["xsi:type"] = "gmd:PT_FreeText_PropertyType"
        others = [language for language in self.languages if language != "en"]
        groups = []
        for language in others:
            local = self.element("LocalisedCharacterString", locale="#" + locale(language))
            local.text = values[language]
            groups.append(self.element("textGroup", local))
        made.children.append(self.element("PT_FreeText", *groups))
        return made

    def code(self, name: str, kind: str, value: str) -> Element:
        inner = self.element(kind, codeList=CODES + kind, codeListValue=value)
        inner.text = value
        return self.element(name, inner)

    def date(self, name: str, day: str) -> Element:
        inner = self.element("Date", space="gco:")
        inner.text = day
        return self.element(name, inner)

    def party(self, name: str, office: str) -> Element:
        who = self.element(
            "CI_ResponsibleParty",
            self.text("organisationName", office),
            self.code("role", "CI_RoleCode", "pointOfContact"),
        )
        return self.element(name, who)


def locale(language: str) -> str:
    """Return the id of a language within the ISO record."""
    return "locale-" + str(texts()["tags"][language][2])


def iso(one: About) -> bytes:
    """Return the metadata as ISO 19139."""
    build = _Iso(list(one.titles))
    root = build.element("MD_Metadata")
    root.attributes.update(SPACES)
    add = root.children.append
    add(build.text("fileIdentifier", one.package_id))
    add(build.code("language", "LanguageCode", "eng"))
    add(build.code("characterSet", "MD_CharacterSetCode", "utf8"))
    add(build.code("hierarchyLevel", "MD_ScopeCode", "dataset"))
    add(build.party("contact", one.office))
    add(build.date("dateStamp", one.created[:10]))
    add(build.text("metadataStandardName", "ISO 19115:2003/19139"))
    add(build.text("metadataStandardVersion", "1.0"))
    root.extend(_locales(build))
    authority = build.element("RS_Identifier", build.text("code", "4326"), build.text("codeSpace", "EPSG"))
    system = build.element("MD_ReferenceSystem", build.element("referenceSystemIdentifier", authority))
    add(build.element("referenceSystemInfo", system))
    add(build.element("identificationInfo", _identification(build, one)))
    lineage = build.element("LI_Lineage", build.text("statement", "Merged from the changes listed in table nx_change."))
    scope = build.element("DQ_Scope", build.code("level", "MD_ScopeCode", "dataset"))
    quality = build.element("DQ_DataQuality", build.element("scope", scope), build.element("lineage", lineage))
    add(build.element("dataQualityInfo", quality))
    return document(root)


def _locales(build: _Iso) -> list[Element]:
    found = []
    for language in build.languages:
        if language != "en":
            code = texts()["tags"][language][1]
            one = build.element(
                "PT_Locale",
                build.code("languageCode", "LanguageCode", code),
                build.code("characterEncoding", "MD_CharacterSetCode", "utf8"),
                id=locale(language),
            )
            found.append(build.element("locale", one))
    return found


def _identification(build: _Iso, one: About) -> Element:
    stamp = build.element(
        "CI_Date", build.date("date", one.created[:10]), build.code("dateType", "CI_DateTypeCode", "publication")
    )
    citation = build.element("CI_Citation", build.free("title", one.titles), build.element("date", stamp))
    name, address = texts()["licenses"][one.license]
    limits = build.element(
        "MD_LegalConstraints",
        build.text("useLimitation", " ".join((name, address)).strip()),
        build.code("accessConstraints", "MD_RestrictionCode", "license" if address else "restricted"),
    )
    topic = build.element("MD_TopicCategoryCode")
    topic.text = "biota"
    parts = [
        build.element("citation", citation),
        build.free("abstract", one.abstracts),
        build.party("pointOfContact", one.office),
        build.element("resourceConstraints", limits),
        build.code("spatialRepresentationType", "MD_SpatialRepresentationTypeCode", "vector"),
        build.code("language", "LanguageCode", "eng"),
        build.element("topicCategory", topic),
    ]
    extent = _extent(build, one)
    return build.element(
        "MD_DataIdentification", *parts, *([build.element("extent", extent)] if extent.children else [])
    )


def _extent(build: _Iso, one: About) -> Element:
    extent = build.element("EX_Extent")
    if one.box is not None:
        sides = [("westBoundLongitude", one.box.west), ("eastBoundLongitude", one.box.east)]
        sides += [("southBoundLatitude", one.box.south), ("northBoundLatitude", one.box.north)]
        box = build.element("EX_GeographicBoundingBox", *(build.number(name, value) for name, value in sides))
        extent.children.append(build.element("geographicElement", box))
    if one.days is not None:
        period = Element("gml:TimePeriod", {"gml:id": "period"})
        for name, day in zip(("beginPosition", "endPosition"), one.days):
            period.add("gml:" + name, day)
        time = build.element("EX_TemporalExtent", build.element("extent", period))
        extent.children.append(build.element("temporalElement", time))
    return extent
