"""What catalogues and GBIF get: judged by other people's readers and validators, equal for equal content."""

from __future__ import annotations

import csv
import io
import subprocess
import zipfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from lxml import etree

from neaspec_plugin.core import darwincore
from neaspec_plugin.core.problem import Cancelled
from neaspec_plugin.io import darwincore as publishing
from neaspec_plugin.io import geopackage, package
from neaspec_plugin.io.metadata import texts
from neaspec_plugin.io.schema import load_schema
from tests.io.offices import LATER, RU, digest, make, new, point, square

TIERS = ("public", "partner", "restricted")


@pytest.fixture
def winter(tmp_path: Path) -> Path:
    """Return a database with a survey, three visits, counts (one of none), an assessment with a score and more."""
    path = make(tmp_path / "winter.gpkg")
    protocol = new(
        "protocol", code="P", title_en="Roost count", version="1.0.0", citation="NEASPEC 2026", tier="public"
    )
    protocol["sensitivity"] = 0
    common = {"tier": "public", "sensitivity": 0}
    survey = new("survey", name="January", year=2024, target_taxon="PMINO", protocol_id=protocol["uuid"], **common)
    visits, counts = [], []
    for number, (taxon, best) in enumerate((("PMINO", 12), ("PMINO", 0), ("GMONA", 5))):
        visit = new("visit", event_date=f"2024-01-1{number}", method="roost_count", geom=point(131 + number), **common)
        visit.update({"survey_uuid": survey["uuid"], "effort_value": 2.5, "effort_unit": "observer-hours"})
        visits.append(visit)
        status = "present" if best else "absent"
        count = new("count", visit_uuid=visit["uuid"], taxon_code=taxon, occurrence_status=status, **common)
        counts.append({**count, "count_best": best, "count_min": best, "count_type": "exact", "unit": "individuals"})
    assessment = new("habitat_assessment", assessment_date="2024-02", target_taxon="PMINO", geom=square(), **common)
    assessment["habitat_code"] = "5.1"
    score = new("assessment_score", assessment_uuid=assessment["uuid"], indicator_code="pressure:1", raw_value=3.5)
    score.update(common)
    disturbance = new("disturbance", threat_code="4.1", obs_date="2024", geom=square(), intensity_0_100=40.0, **common)
    records = {"protocol": [protocol], "survey": [survey], "visit": visits, "count": counts}
    more = {"habitat_assessment": [assessment], "assessment_score": [score], "disturbance": [disturbance]}
    geopackage.insert(path, {**records, **more})
    return path


def opened(path: Path, name: str) -> list[dict[str, str]]:
    text = zipfile.ZipFile(path).read(name).decode("utf8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_events_occurrences_measurements_and_inventories_are_those_of_the_records(winter: Path, tmp_path: Path) -> None:
    made = publishing.publish(winter, "public", tmp_path / "dwca.zip", LATER)
    assert made.rows == {"event.csv": 6, "occurrence.csv": 3, "emof.csv": 5, "humboldt.csv": 4}
    occurrences = opened(tmp_path / "dwca.zip", "occurrence.csv")
    assert sorted((row["scientificName"], row["occurrenceStatus"], row["organismQuantity"]) for row in occurrences) == [
        ("Grus monacha", "present", "5"),
        ("Platalea minor", "absent", "0"),
        ("Platalea minor", "present", "12"),
    ]
    for row in occurrences:
        assert all(
            row[name] for name in ("occurrenceID", "basisOfRecord", "scientificName", "eventDate", "countryCode")
        )
        assert (row["geodeticDatum"], row["individualCount"]) == ("EPSG:4326", row["organismQuantity"])
    events = {row["eventID"]: row for row in opened(tmp_path / "dwca.zip", "event.csv")}
    assert sorted({row["eventType"] for row in events.values()}) == [
        "DisturbanceObservation",
        "HabitatAssessment",
        "SiteVisit",
        "Survey",
    ]
    visit = events[occurrences[0]["eventID"]]
    assert events[visit["parentEventID"]]["eventType"] == "Survey"
    assert visit["samplingEffort"] == "2.5 observer-hours"
    measured = {row["measurementType"]: row for row in opened(tmp_path / "dwca.zip", "emof.csv")}
    assert (measured["intensity_0_100"]["measurementValue"], measured["intensity_0_100"]["measurementUnit"]) == (
        "40",
        "percent",
    )
    assert measured["pressure:1"]["measurementValue"] == "3.5"
    none = next(row for row in opened(tmp_path / "dwca.zip", "humboldt.csv") if row["absentTaxa"])
    assert (none["absentTaxa"], none["isAbsenceReported"]) == ("Platalea minor", "true")
    assert (none["targetTaxonomicScope"], none["samplingEffortValue"]) == ("Platalea minor", "2.5")


def test_python_dwca_reader_counts_the_same(winter: Path, tmp_path: Path) -> None:
    reading = pytest.importorskip("dwca.read")
    publishing.publish(winter, "public", tmp_path / "dwca.zip", LATER)
    with reading.DwCAReader(str(tmp_path / "dwca.zip")) as archive:
        rows = list(archive)
        kinds = [line.rowtype for row in rows for line in row.extensions]
        assert archive.descriptor.core.type == darwincore.DWC + "Event"
        assert archive.metadata.tag.endswith("eml")
    assert len(rows) == 6
    assert {kind: kinds.count(kind) for kind in kinds} == {
        darwincore.DWC + "Occurrence": 3,
        darwincore.OBIS + "ExtendedMeasurementOrFact": 5,
        darwincore.ECO + "Event": 4,
    }


def test_occurrence_ids_are_unique_and_every_extension_has_its_event(winter: Path, tmp_path: Path) -> None:
    publishing.publish(winter, "public", tmp_path / "dwca.zip", LATER)
    ids = [row["occurrenceID"] for row in opened(tmp_path / "dwca.zip", "occurrence.csv")]
    assert len(ids) == len(set(ids))
    events = {row["eventID"] for row in opened(tmp_path / "dwca.zip", "event.csv")}
    for name in ("occurrence.csv", "emof.csv", "humboldt.csv"):
        assert {row["eventID"] for row in opened(tmp_path / "dwca.zip", name)} <= events


def test_equal_content_makes_an_equal_archive_and_the_database_is_only_read(winter: Path, tmp_path: Path) -> None:
    before = digest(winter)
    for name in ("a.zip", "b.zip"):
        publishing.publish(winter, "public", tmp_path / name, LATER)
    assert digest(tmp_path / "a.zip") == digest(tmp_path / "b.zip")
    assert digest(winter) == before


@pytest.mark.parametrize(("call", "share", "done"), [(publishing.publish, 0.75, 1.0), (package.export, 0.75, 0.8)])
def test_archive_that_is_stopped_leaves_nothing(
    winter: Path, tmp_path: Path, call: Callable[..., object], share: float, done: float
) -> None:
    """Both hear it while the archive is made, not after it is done."""
    before = digest(winter)
    heard: list[float] = []

    def stop(at: float) -> None:
        heard.append(at)
        if at > share:
            raise Cancelled

    with pytest.raises(Cancelled):
        call(winter, "public", tmp_path / "part.zip", LATER, stop)
    assert heard[-1] < done
    assert digest(winter) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["winter.gpkg"]


def test_only_the_public_package_holds_an_archive(winter: Path, tmp_path: Path) -> None:
    for tier in TIERS:
        package.export(winter, tier, tmp_path / f"{tier}.zip", LATER)
        names = zipfile.ZipFile(tmp_path / f"{tier}.zip").namelist()
        assert ("dwca.zip" in names) is (tier == "public")
        assert {"metadata/iso19139.xml", "metadata/eml.xml"} <= set(names)


@pytest.fixture(params=TIERS)
def unpacked(request: pytest.FixtureRequest, winter: Path, tmp_path: Path) -> Path:
    """Return the folder of an unpacked package of each tier."""
    package.export(winter, request.param, tmp_path / "p.zip", LATER)
    assert package.validate(tmp_path / "p.zip") == []
    zipfile.ZipFile(tmp_path / "p.zip").extractall(tmp_path / "out")
    return tmp_path / "out"


def test_metapype_accepts_the_eml(unpacked: Path) -> None:
    validate = pytest.importorskip("metapype.eml.validate")
    from metapype.model import metapype_io

    found: list[object] = []
    validate.tree(metapype_io.from_xml((unpacked / "metadata" / "eml.xml").read_text(encoding="utf8")), found)
    assert found == []


def test_schema_of_iso_19139_accepts_the_record(unpacked: Path) -> None:
    package_of = find_spec("pycsw")  # of which only the files are wanted
    assert package_of is not None
    schemas = Path(str(package_of.origin)).parent / "plugins/profiles/apiso/schemas/ogc/iso/19139/20060504/gmd/gmd.xsd"
    schema = etree.XMLSchema(etree.parse(str(schemas)))
    record = etree.parse(str(unpacked / "metadata" / "iso19139.xml"))
    assert schema.validate(record), schema.error_log


def test_frictionless_accepts_every_tier(unpacked: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    report = frictionless.validate(str(unpacked / "datapackage.json"))
    assert report.valid, report.flatten(["name", "fieldName", "rowNumber", "message"])


def test_validator_of_gdal_accepts_every_tier(unpacked: Path) -> None:
    command = ["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(unpacked / "neaspec.gpkg")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_metadata_speak_every_language_and_name_the_office(unpacked: Path) -> None:
    record = (unpacked / "metadata" / "iso19139.xml").read_text(encoding="utf8")
    for language in load_schema().languages:
        assert texts()["abstract"][language] in record.replace("&amp;", "&")
    assert record.count(f"<gco:CharacterString>{RU}</gco:CharacterString>") == 2


def test_ogr2ogr_keeps_uuids_and_counts(unpacked: Path, tmp_path: Path) -> None:
    from osgeo import ogr

    there, back = str(tmp_path / "v.geojson"), str(tmp_path / "v.gpkg")
    run(["ogr2ogr", "-f", "GeoJSON", there, str(unpacked / "neaspec.gpkg"), "visit"])
    run(["ogr2ogr", "-f", "GPKG", back, there])
    names = []
    for path in (str(unpacked / "neaspec.gpkg"), back):
        source = ogr.Open(path)
        layer = source.GetLayerByName("visit")
        names.append(sorted(feature["uuid"] for feature in layer))
    assert names[0] == names[1]
    assert len(names[0]) == 3


def run(command: list[str]) -> None:
    subprocess.run(command, capture_output=True, text=True, check=True)


def test_two_offices_with_the_same_records_have_one_digest_to_tell_each_other(winter: Path, tmp_path: Path) -> None:
    import json

    from neaspec_plugin.io import merging
    from tests.io.offices import CN

    package.export(winter, "partner", tmp_path / "ru.zip", LATER)
    other = make(tmp_path / "cn.gpkg", CN)
    merging.merge(tmp_path / "ru.zip", other)
    package.export(other, "partner", tmp_path / "cn.zip", LATER)
    digests = {
        json.loads(zipfile.ZipFile(tmp_path / name).read("manifest.json"))["content_sha256"]
        for name in ("ru.zip", "cn.zip")
    }
    assert len(digests) == 1


def test_formula_in_a_coordinate_column_is_no_formula(winter: Path, tmp_path: Path) -> None:
    publishing.publish(winter, "public", tmp_path / "dwca.zip", LATER)
    for name in ("event.csv", "occurrence.csv", "emof.csv", "humboldt.csv"):
        cells = [cell for row in opened(tmp_path / "dwca.zip", name) for cell in row.values() if cell]
        assert not [cell for cell in cells if cell[0] in "=+@" or (cell[0] == "-" and not is_number(cell))]


def is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("call", [publishing.publish, package.show])
def test_unknown_tier_is_a_sentence(winter: Path, tmp_path: Path, call: Callable[..., object]) -> None:
    from neaspec_plugin.core.problem import NeaspecError

    with pytest.raises(NeaspecError) as caught:
        call(winter, "all", tmp_path / "x.gpkg")
    assert caught.value.code == "tier.unknown"


def test_what_a_tier_would_see_is_shown_without_writing_into_the_log(winter: Path, tmp_path: Path) -> None:
    before = digest(winter)
    shown = package.show(winter, "public", tmp_path / "seen.gpkg", LATER)
    assert digest(winter) == before
    package.export(winter, "public", tmp_path / "p.zip", LATER)
    zipfile.ZipFile(tmp_path / "p.zip").extract("neaspec.gpkg", tmp_path)
    for name in ("visit", "count", "habitat_assessment"):
        assert geopackage.read(tmp_path / "seen.gpkg", name) == geopackage.read(tmp_path / "neaspec.gpkg", name)
    assert shown.records["visit"] == 3
