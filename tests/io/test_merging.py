"""Packages of offices meet in one database: nothing is lost, somebody decides, and all of it can be taken back."""

from __future__ import annotations

import csv
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time
import uuid
from pathlib import Path

import pytest

from neaspec_plugin.core import wkb
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.io import chronicle, conflicts, geopackage, merging, package, settling, undoing
from neaspec_plugin.io.gpkg_blob import wrap
from neaspec_plugin.io.settling import Choice
from tests.io.offices import CN, KR, LATER, NOW, RU, digest, edit, make, new, point, square


@pytest.fixture
def offices(tmp_path: Path) -> tuple[Path, Path]:
    """Return the databases of two offices that wrote different widths into one corridor of the first."""
    here, there = make(tmp_path / "ru.gpkg", RU), make(tmp_path / "cn.gpkg", CN)
    corridor = new(
        "corridor", RU, target_taxon="PTALT", code="1-2", name_local="虎豹走廊", geom=square(), min_width_m=1
    )
    site = new("site", RU, name_local="Хасан", geom=square(), sensitivity=0)
    geopackage.insert(here, {"corridor": [corridor], "site": [site]})
    package.export(here, "partner", tmp_path / "first.zip", NOW)
    merging.merge(tmp_path / "first.zip", there)
    edit(here, "UPDATE corridor SET min_width_m = 5")
    edit(there, "UPDATE corridor SET min_width_m = 7, modified_by = 'ranger'")
    package.export(here, "partner", tmp_path / "ru.zip", LATER)
    package.export(there, "partner", tmp_path / "cn.zip", LATER)
    return here, there


def width(path: Path) -> float:
    return geopackage.read(path, "corridor")[0]["min_width_m"]


def test_preview_tells_both_values_with_office_author_and_time(offices: tuple[Path, Path], tmp_path: Path) -> None:
    here, _ = offices
    before = digest(here)
    summary = merging.merge(tmp_path / "cn.zip", here, preview=True)
    assert digest(here) == before
    (conflict,) = summary.conflicts
    assert (conflict.field, conflict.base, conflict.owner, conflict.shown) == ("min_width_m", "1", RU, "5")
    assert {(side.office, side.author, side.value) for side in conflict.sides} == {
        (RU, RU, "5"),
        (CN, "ranger", "7"),
    }
    assert all(side.at.startswith("2026-06-01") for side in conflict.sides)
    assert [(line.table, line.office, line.conflicting) for line in summary.tables] == [("corridor", RU, 1)]


def test_owner_chooses_and_all_offices_agree_afterwards(offices: tuple[Path, Path], tmp_path: Path) -> None:
    here, there = offices
    (conflict,) = merging.merge(tmp_path / "cn.zip", here).conflicts
    merging.merge(tmp_path / "ru.zip", there)
    assert width(here) == width(there) == 5
    foreign = next(side for side in conflict.sides if side.office == CN)
    done = settling.resolve(
        here, [Choice("corridor", conflict.key.uuid, "min_width_m", foreign.change)], "head of unit"
    )
    assert (done.settled, done.waiting) == (1, ())
    assert width(here) == 7
    assert merging.conflicts(here).summary.conflicts == ()
    package.export(here, "partner", tmp_path / "settled.zip", LATER)
    assert merging.merge(tmp_path / "settled.zip", there).conflicts == ()
    assert geopackage.state(here) == geopackage.state(there)


def test_office_that_neither_made_nor_wrote_the_record_does_not_decide(
    offices: tuple[Path, Path], tmp_path: Path
) -> None:
    third = make(tmp_path / "kr.gpkg", KR)
    for name in ("ru.zip", "cn.zip"):
        merging.merge(tmp_path / name, third)
    (conflict,) = merging.conflicts(third).summary.conflicts
    before = digest(third)
    choice = Choice("corridor", conflict.key.uuid, "min_width_m", conflict.sides[0].change)
    with pytest.raises(NeaspecError) as caught:
        settling.resolve(third, [choice])
    assert (caught.value.code, caught.value.values["owner"]) == ("conflict.not_owner", RU)
    with pytest.raises(NeaspecError) as caught:
        settling.resolve(third, [Choice("corridor", conflict.key.uuid, "status", "0" * 64)])
    assert caught.value.code == "conflict.unknown"
    assert digest(third) == before


def test_word_typed_over_a_conflict_of_others_stays_a_side_of_it(offices: tuple[Path, Path], tmp_path: Path) -> None:
    third = make(tmp_path / "kr.gpkg", KR)
    for name in ("ru.zip", "cn.zip"):
        merging.merge(tmp_path / name, third)
    edit(third, "UPDATE corridor SET min_width_m = 9")
    assert package.export(third, "partner", tmp_path / "kr.zip", LATER).logged == 1
    assert width(third) == 5
    (conflict,) = merging.conflicts(third).summary.conflicts
    assert sorted(str(side.value) for side in conflict.sides) == ["5", "7", "9"]
    assert package.export(third, "partner", tmp_path / "kr2.zip", LATER).logged == 0


def test_undo_takes_the_whole_import_back(offices: tuple[Path, Path], tmp_path: Path) -> None:
    here, _ = offices
    before = geopackage.state(here)
    logs = ("nx_change", "nx_blob", "nx_package")
    log = [rows_of(here, name) for name in logs]
    merging.merge(tmp_path / "cn.zip", here)
    (taken,) = undoing.imports(here)
    assert (taken.office, taken.changes) == (CN, 1)
    undone = undoing.undo(here, taken.package_id)
    assert (undone.changes, undone.kept) == (1, 0)
    assert geopackage.state(here) == before
    assert log == [rows_of(here, name) for name in logs]
    assert {receipt.office for receipt in chronicle.receipts(here)} == {CN}  # that CN has ours stays true
    assert undoing.imports(here) == []
    assert merging.merge(tmp_path / "cn.zip", here).total("conflicting") == 1


def test_undo_of_new_records_removes_them_and_their_shapes(tmp_path: Path, offices: tuple[Path, Path]) -> None:
    third = make(tmp_path / "kr.gpkg", KR)
    merging.merge(tmp_path / "ru.zip", third)
    undone = undoing.undo(third)
    assert undone.records == 2
    assert geopackage.state(third) == {}
    assert rows_of(third, "nx_blob") == rows_of(third, "nx_change") == []


def test_undo_keeps_what_somebody_has_written_on(tmp_path: Path, offices: tuple[Path, Path]) -> None:
    third = make(tmp_path / "kr.gpkg", KR)
    merging.merge(tmp_path / "ru.zip", third)
    edit(third, "UPDATE site SET name_local = '하산'")
    undone = undoing.undo(third)
    assert undone.kept == 1
    assert [row["name_local"] for row in geopackage.read(third, "site")] == ["하산"]
    assert geopackage.read(third, "corridor") == []


def test_only_the_latest_import_is_undone(tmp_path: Path, offices: tuple[Path, Path]) -> None:
    third = make(tmp_path / "kr.gpkg", KR)
    with pytest.raises(NeaspecError) as caught:
        undoing.undo(third)
    assert caught.value.code == "import.none"
    for name in ("ru.zip", "cn.zip"):
        merging.merge(tmp_path / name, third)
    first, second = undoing.imports(third)
    with pytest.raises(NeaspecError) as caught:
        undoing.undo(third, first.package_id)
    assert (caught.value.code, caught.value.values["latest"]) == ("import.not_last", second.package_id)


def test_history_tells_who_when_and_in_which_package(offices: tuple[Path, Path], tmp_path: Path) -> None:
    here, _ = offices
    merging.merge(tmp_path / "cn.zip", here)
    uuid = geopackage.read(here, "corridor")[0]["uuid"]
    told = [entry for entry in chronicle.chronicle(here, "corridor", uuid) if entry.field == "min_width_m"]
    assert [(entry.office, entry.author, entry.value, entry.stands) for entry in told] == [
        (RU, RU, "1", False),
        *sorted([(RU, RU, "5", True), (CN, "ranger", "7", True)], key=lambda row: told[1].office != row[0]),
    ]
    (arrived,) = [entry for entry in told if entry.office == CN]
    assert (arrived.package_id, arrived.sender) == (undoing.imports(here)[0].package_id, CN)
    shape = next(entry for entry in chronicle.chronicle(here, "corridor", uuid) if entry.field == "geom")
    assert shape.value.startswith("MULTIPOLYGON (((131.23456 43.34567")


def test_receipts_travel_back(offices: tuple[Path, Path], tmp_path: Path) -> None:
    here, _ = offices
    assert chronicle.receipts(here) == []
    merging.merge(tmp_path / "cn.zip", here)
    sent = {row["package_id"] for row in geopackage.read(here, "nx_package") if row["office"] == RU}
    assert {(receipt.office, receipt.package_id in sent) for receipt in chronicle.receipts(here)} == {
        (CN, True),
        (RU, False),
    }


def test_relayed_changes_are_named(offices: tuple[Path, Path], tmp_path: Path) -> None:
    summary = merging.merge(tmp_path / "cn.zip", make(tmp_path / "kr.gpkg", KR))
    (note,) = [problem for problem in summary.problems if problem.code == "change.relayed"]
    assert (note.severity, note.place, note.values) == (Severity.NOTE, RU, {"sender": CN, "count": 2})


def test_possible_double_counts_are_listed(tmp_path: Path) -> None:
    paths = []
    for office in (RU, CN):
        path = make(tmp_path / f"{office}.gpkg", office)
        visit = new("visit", office, event_date="2026-01-15", method="ground", geom=point(), sensitivity=4)
        count = new("count", office, visit_uuid=visit["uuid"], taxon_code="GMONA", occurrence_status="present")
        geopackage.insert(path, {"visit": [visit], "count": [count]})
        package.export(path, "partner", tmp_path / f"{office}.zip", NOW)
        paths.append(path)
    summary = merging.merge(tmp_path / f"{CN}.zip", paths[0])
    (pair,) = summary.doubles
    assert (set(pair.offices), pair.distance_km) == ({RU, CN}, 0)
    assert (summary.total("doubles"), summary.total("new")) == (2, 2)


def test_values_that_no_longer_agree_after_a_merge_are_listed(tmp_path: Path) -> None:
    here, there = make(tmp_path / "ru.gpkg", RU), make(tmp_path / "cn.gpkg", CN)
    survey = new("survey", RU, name="Winter", year=2026, target_taxon="GMONA")
    visit = new("visit", RU, event_date="2026-01-15", method="ground", survey_uuid=survey["uuid"])
    corridor = new("corridor", RU, target_taxon="PTALT", min_width_m=10, mean_width_m=20)
    geopackage.insert(here, {"survey": [survey], "visit": [visit], "corridor": [corridor]})
    package.export(here, "partner", tmp_path / "1.zip", NOW)
    merging.merge(tmp_path / "1.zip", there)
    edit(here, "UPDATE corridor SET min_width_m = 15")
    edit(there, "UPDATE corridor SET mean_width_m = 12")
    edit(there, "UPDATE visit SET weather = 'snow'")
    edit(here, "DELETE FROM survey")
    package.export(there, "partner", tmp_path / "2.zip", LATER)
    codes = {problem.code for problem in merging.merge(tmp_path / "2.zip", here).problems}
    assert {"record.range_reversed", "record.reference_unknown"} <= codes


def test_database_of_an_older_minor_version_gains_what_it_lacks(offices: tuple[Path, Path], tmp_path: Path) -> None:
    here, _ = offices
    edit(here, "DROP TABLE nx_import")
    edit(here, "DELETE FROM gpkg_contents WHERE table_name = 'nx_import'")
    edit(here, "DELETE FROM gpkg_data_columns WHERE table_name = 'nx_import'")
    edit(here, "ALTER TABLE nx_change DROP COLUMN package_id")
    edit(here, "DELETE FROM gpkg_data_columns WHERE table_name = 'nx_change' AND column_name = 'package_id'")
    assert undoing.imports(here) == []
    merging.merge(tmp_path / "cn.zip", here)
    assert len(undoing.imports(here)) == 1


def test_times_and_uuids_that_another_program_wrote_its_own_way_are_taken_as_meant(tmp_path: Path) -> None:
    path = make(tmp_path / "ru.gpkg")
    survey = new("survey", name="Winter", year=2026, target_taxon="GMONA")
    geopackage.insert(path, {"survey": [survey]})
    edit(path, "UPDATE survey SET uuid = '{' || upper(uuid) || '}', created = '2026-05-01T12:00:00+09:00'")
    summary = package.export(path, "partner", tmp_path / "p.zip", LATER)
    assert summary.problems == ()
    (row,) = geopackage.read(path, "survey")
    assert (row["uuid"], row["created"]) == (survey["uuid"], "2026-05-01T03:00:00.000Z")


def test_copy_of_a_record_under_the_same_uuid_becomes_a_record_of_its_own(tmp_path: Path) -> None:
    path = make(tmp_path / "ru.gpkg")
    survey = new("survey", name="Winter", year=2026, target_taxon="GMONA")
    geopackage.insert(path, {"survey": [survey, {**survey, "uuid": str(uuid.uuid4())}]})
    edit(path, "UPDATE survey SET uuid = ? WHERE fid = 2", "{" + str(survey["uuid"]).upper() + "}")
    assert package.export(path, "partner", tmp_path / "p.zip", LATER).records == {"survey": 2}
    assert survey["uuid"] in {row["uuid"] for row in geopackage.read(path, "survey")}


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "fid"]
    rows = sorted(connection.execute(f"SELECT {', '.join(names)} FROM {table}"), key=repr)
    connection.close()
    return rows


# A process that dies ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shipment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a package of some hundred records and the database of an office that has others."""
    folder = tmp_path_factory.mktemp("shipment")
    sender = make(folder / "ru.gpkg", RU)
    sites = [new("site", RU, name_local=f"S{number}", geom=square(130 + number / 100)) for number in range(400)]
    geopackage.insert(sender, {"site": sites})
    package.export(sender, "partner", folder / "p.zip", NOW)
    receiver = make(folder / "cn.gpkg", CN)
    geopackage.insert(receiver, {"site": [new("site", CN, name_local="珲春", geom=square())]})
    package.export(receiver, "partner", folder / "own.zip", NOW)
    return folder


def test_import_killed_at_any_moment_leaves_the_old_database_or_the_new(shipment: Path, tmp_path: Path) -> None:
    old = geopackage.state(shipment / "cn.gpkg")
    whole = tmp_path / "whole.gpkg"
    shutil.copyfile(shipment / "cn.gpkg", whole)
    started = time.monotonic()
    merging.merge(shipment / "p.zip", whole)
    seconds = time.monotonic() - started
    new_state = geopackage.state(whole)
    before = digest(shipment / "cn.gpkg")
    dice = random.Random(7)
    left = []
    for number in range(50):
        victim = tmp_path / f"victim{number}.gpkg"
        shutil.copyfile(shipment / "cn.gpkg", victim)
        # Every third dies while pages are written, the shortest part of the work and the one that matters.
        share = dice.uniform(0.8, 1.05) if number % 3 == 0 else dice.uniform(0, 1.05)
        kill_while_merging(shipment / "p.zip", victim, seconds * share)
        found = geopackage.state(victim)
        assert found in (old, new_state)
        connection = sqlite3.connect(victim)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
        if found == old:
            assert digest(victim) == before
        left.append(found == new_state)
        merging.merge(shipment / "p.zip", victim)
        assert geopackage.state(victim) == new_state
        victim.unlink()
    assert not all(left)


def kill_while_merging(source: Path, victim: Path, seconds: float) -> None:
    child = os.fork()
    if child == 0:
        try:
            merging.merge(source, victim)
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def test_conflicts_are_a_layer_of_only_the_contending_records(offices: tuple[Path, Path], tmp_path: Path) -> None:
    here, there = offices
    edit(there, "UPDATE corridor SET geom = ?", wrap(wkb.parse(square(131.5))))
    edit(here, "UPDATE corridor SET geom = ?", wrap(wkb.parse(square(131.7))))
    edit(there, "UPDATE corridor SET remarks = ''")
    package.export(there, "partner", tmp_path / "cn2.zip", LATER)
    outcome = merging.outcome(tmp_path / "cn2.zip", here, preview=True)
    made = conflicts.write_conflicts(tmp_path / "conflicts.gpkg", outcome, "mn")
    assert made == {"nx_conflict_polygon": 4}
    result = subprocess.run(
        ["ogrinfo", "-ro", "-al", str(tmp_path / "conflicts.gpkg"), "nx_conflict_polygon"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Feature Count: 4" in result.stdout
    assert result.stdout.count("MULTIPOLYGON (((131.5 43.34567") == 1
    command = ["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(tmp_path / "conflicts.gpkg")]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    conflicts.write_table(tmp_path / "conflicts.csv", outcome)
    rows = list(csv.DictReader((tmp_path / "conflicts.csv").open(encoding="utf-8-sig", newline="")))
    assert [(row["office"], row["value"]) for row in rows if row["field"] == "min_width_m"] in (
        [(RU, "5"), (CN, "7")],
        [(CN, "7"), (RU, "5")],
    )
    assert conflicts.harmless("=1+1") == "'=1+1"
    assert conflicts.harmless("-1.5") == "-1.5"
