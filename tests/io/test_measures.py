"""Control measures: the table that holds them, and the rule that an agreed assessment obeys."""

from __future__ import annotations

import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import creating, geopackage, measures
from neaspec_plugin.io.protocols import load_protocol
from neaspec_plugin.io.schema import load_schema

FOREST = load_protocol("neaspec_jha_forest")
HEAD = "unit_code,pressure,measure,authority,deadline,status\n"
WHOLE = {"measure": "상시 순찰", "authority": "NPA", "deadline": "2027-03-01", "measure_status": "planned"}


@pytest.fixture
def table(tmp_path):
    def store(text):
        path = tmp_path / "대책.csv"
        path.write_text(text, encoding="utf8")
        return path

    return store


def test_a_table_is_read_with_empty_cells(table):
    found = measures.read_measures(
        table(HEAD + "S01,pressure:5.1,patrol,NPA,2027-03-01,planned\n\nS02,pressure:4.1,,,,\n"), FOREST, ["S01", "S02"]
    )
    assert [one.unit_code for one in found] == ["S01", "S02"]
    assert (found[0].deadline, found[1].measure) == ("2027-03-01", "")


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("S09,pressure:5.1,patrol,NPA,2027-03-01,planned", "unit_code"),
        ("S01,pressure:99,patrol,NPA,2027-03-01,planned", "pressure"),
        ("S01,pressure:5.1,patrol,NPA,1.3.2027,planned", "deadline"),
        ("S01,pressure:5.1,patrol,NPA,2027-02-30,planned", "deadline"),
        ("S01,pressure:5.1,patrol,NPA,2027-03-01,soon", "status"),
    ],
)
def test_a_fault_is_named_with_row_and_column(table, row, column):
    with pytest.raises(NeaspecError) as caught:
        measures.read_measures(table(HEAD + "S01,pressure:4.1,,,,\n" + row), FOREST, ["S01"])
    assert caught.value.code == "table.broken_cell"
    assert (caught.value.values["row"], caught.value.values["column"]) == (3, column)


def test_a_missing_column_is_named(table):
    with pytest.raises(NeaspecError) as caught:
        measures.read_measures(table("unit_code,pressure\nS01,pressure:4.1\n"), FOREST, ["S01"])
    assert (caught.value.code, caught.value.values["column"]) == ("table.no_column", "measure")


@pytest.fixture
def office(tmp_path):
    """Give a database with one assessment whose snares (7) and roads (6) demand measures and whose crops (3) do not."""
    path = tmp_path / "office.gpkg"
    creating.create(path, load_schema(), "KR-NIE-01", "ko")
    add(path, "protocol", uuid=uuid(1), code=FOREST.id, title_en="t", version="0.1.0")
    add(path, "site", uuid=uuid(2), code="S01", name_local="금강")
    row = {"assessment_date": "2026-06-01", "target_taxon": "PTALT", "protocol_id": uuid(1), "pressure_class": 2}
    add(path, "habitat_assessment", uuid=uuid(3), site_uuid=uuid(2), record_status="agreed", **row)
    for place, (code, impact) in enumerate({"5.1": 7, "4.1": 6, "2.1": 3}.items()):
        score = {"assessment_uuid": uuid(3), "indicator_code": f"pressure:{code}", "raw_value": float(impact)}
        add(path, "assessment_score", uuid=uuid(10 + place), **score)
    return path


def uuid(number):
    return f"00000000-0000-4000-8000-{number:012d}"


def add(path, table, **values):
    record = geopackage.new_record(table, values, "KR-NIE-01")
    geopackage.insert(path, {table: [record]}, replacing=True)


def codes(path):
    return [(problem.code, problem.place, problem.values["pressure"]) for problem in measures.unmet(path)]


def test_each_pressure_of_class_2_needs_a_measure_of_its_own(office):
    assert codes(office) == [("measure.missing", "S01", "pressure:4.1"), ("measure.missing", "S01", "pressure:5.1")]
    add(office, "control_measure", uuid=uuid(20), assessment_uuid=uuid(3), threat_code="5.1", **WHOLE)
    assert codes(office) == [("measure.missing", "S01", "pressure:4.1")]
    add(office, "control_measure", uuid=uuid(21), site_uuid=uuid(2), threat_code="4.1", **{**WHOLE, "authority": None})
    (problem,) = measures.unmet(office)
    assert (problem.code, problem.values["fields"]) == ("measure.incomplete", "authority")
    add(office, "control_measure", uuid=uuid(22), site_uuid=uuid(2), threat_code="4.1", **WHOLE)
    assert codes(office) == []
    held = measures.held_measures(office, FOREST)
    assert {(one.unit_code, one.pressure) for one in held} == {("S01", "pressure:5.1"), ("S01", "pressure:4.1")}


def test_drafts_and_deleted_assessments_need_none(office):
    row = {"assessment_date": "2026-06-01", "target_taxon": "PTALT", "protocol_id": uuid(1), "site_uuid": uuid(2)}
    add(office, "habitat_assessment", uuid=uuid(3), record_status="draft", **row)
    assert codes(office) == []
    add(office, "habitat_assessment", uuid=uuid(3), record_status="agreed", deleted=1, **row)
    assert codes(office) == []


def test_of_a_protocol_that_is_not_known_the_class_of_the_unit_counts(office):
    add(office, "protocol", uuid=uuid(1), code="another", title_en="t", version="9.0.0")
    assert codes(office) == [("measure.missing", "S01", "another")]
    add(office, "control_measure", uuid=uuid(20), assessment_uuid=uuid(3), threat_code="5.1", **WHOLE)
    assert codes(office) == []
