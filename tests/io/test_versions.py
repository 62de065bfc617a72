"""Offices with an older and a newer minor version of the format: what one does not know is kept for those who do."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from neaspec_plugin.core.history import RecordKey, Signature, change
from neaspec_plugin.core.problem import Severity
from neaspec_plugin.io import geopackage, merging, package, undoing
from neaspec_plugin.io.ledger import row_of
from tests.io.mangling import Members, newer, repacked, stated
from tests.io.offices import CN, KR, LATER, NOW, edit, fill, make, new, square

KEY = RecordKey("hydro_gauge", "11111111-1111-4111-8111-111111111111")
ROOT = {"station": "호수 1", "depth_m": "-1.5", "tier": "partner", "sensitivity": "0"}


def with_table(zipped: Path, *writes: dict[str, str]) -> Path:
    """Return the package as a newer office sends it: with a table of places and its history."""
    name = KEY.table

    def add(members: Members) -> None:
        path = zipped.with_name("newer.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        connection = sqlite3.connect(path)
        connection.execute(f"CREATE TABLE {name} (fid INTEGER PRIMARY KEY, geom POINT, uuid TEXT, station TEXT)")
        index = f"rtree_{name}_geom"
        connection.execute(f"CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)")
        connection.execute(f"CREATE TRIGGER {index}_insert AFTER INSERT ON {name} BEGIN SELECT 1; END")
        head: tuple[str, ...] = ()
        for values in writes:
            item = change(
                RecordKey(name, KEY.uuid), dict(values), head, Signature(CN, CN, "2026-05-01T00:00:00.000Z", "t")
            )
            head = (item.id,)
            row = row_of(item)
            marks = ", ".join("?" for _ in row)
            connection.execute(f"INSERT INTO nx_change ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        connection.commit()
        connection.close()
        members["neaspec.gpkg"] = path.read_bytes()

    return newer(repacked(zipped, add))


def logged(path: Path) -> list[dict[str, str]]:
    """Return what the log of a database holds of tables that nobody here knows."""
    rows = geopackage.read(path, "nx_change")
    return [json.loads(row["set_json"]) for row in rows if row["tbl"] == KEY.table]


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    package.export(fill(tmp_path / "office.gpkg"), "partner", tmp_path / "a.zip", NOW)
    return tmp_path / "a.zip"


def test_table_of_a_newer_version_is_kept_handed_on_and_taken_back(zipped: Path, tmp_path: Path) -> None:
    sent = with_table(zipped, ROOT, {"depth_m": "-2"})
    assert [problem.code for problem in package.validate(sent) if problem.severity is Severity.ERROR] == []
    (note,) = [problem for problem in package.validate(sent) if problem.code == "change.table_unknown"]
    assert (note.place, note.values) == (KEY.table, {"count": 2})
    middle, last = make(tmp_path / "cn.gpkg", CN), make(tmp_path / "kr.gpkg", KR)
    preview = merging.merge(sent, middle, preview=True)
    done = merging.merge(sent, middle)
    assert (done.tables, done.problems) == (preview.tables, preview.problems)
    assert logged(middle) == [ROOT, {"depth_m": "-2"}] or logged(middle) == [{"depth_m": "-2"}, ROOT]
    assert merging.merge(sent, middle).tables == ()
    package.export(middle, "partner", tmp_path / "again.zip", LATER)
    merging.merge(tmp_path / "again.zip", last)
    assert len(logged(last)) == 2
    assert geopackage.state(last) == geopackage.state(middle)
    undoing.undo(last)
    assert logged(last) == []
    package.export(middle, "public", tmp_path / "public.zip", LATER)
    assert KEY.table.encode() not in zipfile.ZipFile(tmp_path / "public.zip").read("neaspec.gpkg")


@pytest.mark.parametrize("write", [{"sensitivity": "1"}, {"tier": "restricted"}])
def test_record_that_nobody_can_make_coarser_leaves_in_the_restricted_tier_only(
    zipped: Path, tmp_path: Path, write: dict[str, str]
) -> None:
    middle, last = make(tmp_path / "cn.gpkg", CN), make(tmp_path / "kr.gpkg", KR)
    merging.merge(with_table(zipped, ROOT, write), middle)
    for tier, count in (("partner", 0), ("restricted", 2)):
        package.export(middle, tier, tmp_path / f"{tier}.zip", LATER)
        merging.merge(tmp_path / f"{tier}.zip", last)
        assert len(logged(last)) == count


def test_record_of_an_unknown_table_goes_on_no_wider_than_it_came(zipped: Path, tmp_path: Path) -> None:
    """Whatever it says of itself: one of its columns may be for the restricted tier alone."""
    middle, last = make(tmp_path / "cn.gpkg", CN), make(tmp_path / "kr.gpkg", KR)
    merging.merge(repacked(with_table(zipped, ROOT), stated(tier="restricted")), middle)
    for tier, count in (("partner", 0), ("restricted", 1)):
        summary = package.export(middle, tier, tmp_path / f"{tier}.zip", LATER)
        assert summary.exact.get(KEY.table, 0) == count
        merging.merge(tmp_path / f"{tier}.zip", last)
        assert len(logged(last)) == count


@pytest.mark.parametrize(
    "write", [{**ROOT, "station": "x" * 10_001}, {**ROOT, "geom": "0" * 64}], ids=["endless text", "no geometry"]
)
def test_what_may_not_stand_anywhere_is_rejected_there_too(zipped: Path, tmp_path: Path, write: dict[str, str]) -> None:
    middle = make(tmp_path / "cn.gpkg", CN)
    summary = merging.merge(with_table(zipped, write), middle)
    assert not summary.refused
    assert summary.total("rejected") == 1
    assert logged(middle) == []


@pytest.mark.parametrize("name", ["taxon", "nx_change", "Water", "w; DROP TABLE site"])
def test_change_of_a_table_that_holds_no_records_is_none(zipped: Path, name: str) -> None:
    item = change(RecordKey(name, KEY.uuid), {"a": "b"}, (), Signature(CN, CN, "2026-05-01T00:00:00.000Z", "t"))
    row = row_of(item)

    def add(members: Members) -> None:
        path = zipped.with_name("newer.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        connection = sqlite3.connect(path)
        marks = ", ".join("?" for _ in row)
        connection.execute(f"INSERT INTO nx_change ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        connection.commit()
        connection.close()
        members["neaspec.gpkg"] = path.read_bytes()

    problems = package.validate(newer(repacked(zipped, add)))
    (fault,) = [problem for problem in problems if problem.severity is Severity.ERROR]
    assert (fault.code, fault.values) == ("change.malformed", {"reason": "table"})


def test_office_that_gets_the_newer_version_finds_what_was_kept(tmp_path: Path) -> None:
    """A column and a table are taken away to make the database that of an older version; the log keeps their values."""
    path = make(tmp_path / "kr.gpkg", KR)
    corridor = new("corridor", KR, target_taxon="GMONA", geom=square(), management="fences")
    plain = new("corridor", KR, target_taxon="GMONA", geom=square(131.5))
    gone = new("corridor", KR, target_taxon="GMONA", geom=square(131.7), management="none")
    protocol = new("protocol", KR, code="a", title_en="b", version="1.0.0")
    geopackage.insert(path, {"corridor": [corridor, plain, gone], "protocol": [protocol]})
    package.export(path, "restricted", tmp_path / "1.zip", NOW)
    before = geopackage.state(path)
    edit(path, "DELETE FROM corridor WHERE uuid = ?", gone["uuid"])
    edit(path, "ALTER TABLE corridor DROP COLUMN management")
    edit(path, "DELETE FROM gpkg_data_columns WHERE table_name = 'corridor' AND column_name = 'management'")
    edit(path, "DROP TABLE protocol")
    edit(path, "DELETE FROM gpkg_contents WHERE table_name = 'protocol'")
    edit(path, "DELETE FROM gpkg_data_columns WHERE table_name = 'protocol'")
    assert package.export(path, "restricted", tmp_path / "2.zip", LATER).logged == 1
    del before[RecordKey("corridor", str(gone["uuid"]))]
    assert geopackage.state(path) == before
