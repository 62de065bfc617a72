"""A package leaves the office, is judged and merged: the round trip, the tiers, and what hostile files may not do."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.io import geopackage, merging, package
from tests.io.offices import CN, LATER, NOW, digest, edit, make


def test_round_trip_into_an_empty_database_gives_equal_records(database: Path, tmp_path: Path) -> None:
    summary = package.export(database, "restricted", tmp_path / "a.zip", NOW)
    assert package.validate(tmp_path / "a.zip") == []
    other = make(tmp_path / "other.gpkg", CN)
    result = merging.merge(tmp_path / "a.zip", other)
    assert geopackage.state(other) == geopackage.state(database)
    assert len(geopackage.state(other)) == sum(summary.records.values()) == 7
    assert {line.table: line.new for line in result.tables} == dict(summary.records)
    assert result.conflicts == result.problems == ()


def test_importing_twice_changes_not_one_byte(zipped: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    merging.merge(zipped, other)
    before = digest(other)
    assert merging.merge(zipped, other).tables == ()
    assert digest(other) == before


def test_preview_counts_and_writes_nothing(zipped: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    before = digest(other)
    preview = merging.merge(zipped, other, preview=True)
    assert digest(other) == before
    assert preview.tables == merging.merge(zipped, other).tables


def test_equal_content_at_an_equal_time_makes_equal_bytes(database: Path, tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        package.export(database, "partner", tmp_path / name, NOW)
    assert digest(tmp_path / "a.zip") == digest(tmp_path / "b.zip")


def test_frictionless_accepts_the_descriptor(zipped: Path, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    zipfile.ZipFile(zipped).extractall(tmp_path / "out")
    report = frictionless.validate(str(tmp_path / "out" / "datapackage.json"))
    assert report.valid, report.flatten(["name", "fieldName", "rowNumber", "message"])


def test_geopackage_of_the_package_is_valid(zipped: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(zipped).extract("neaspec.gpkg", tmp_path)
    command = ["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(tmp_path / "neaspec.gpkg")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_members_stand_in_order_and_speak_seven_languages(zipped: Path) -> None:
    archive = zipfile.ZipFile(zipped)
    names = archive.namelist()
    assert names[0] == "manifest.json"
    tags = ("en", "zh", "ko_kr", "ko_kp", "ja", "mn", "ru")
    assert {"neaspec.gpkg", "datapackage.json", *(f"readme_{tag}.txt" for tag in tags)} <= set(names)
    rows = list(csv.DictReader(io.StringIO(archive.read("csv/site.csv").decode("utf8"), newline="")))
    assert rows[0]["name_local"] == '두만강, "습지"\nx'
    assert rows[0]["geom"].startswith("MULTIPOLYGON (((131.23456 43.34567, ")


def test_offices_that_edit_apart_meet_again(database: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    package.export(database, "partner", tmp_path / "1.zip", NOW)
    merging.merge(tmp_path / "1.zip", other)
    edit(database, "UPDATE corridor SET min_width_m = 5 WHERE code = '1-2'")
    edit(other, "UPDATE corridor SET min_width_m = 7, status = 'agreed' WHERE code = '1-2'")
    edit(other, "DELETE FROM site")
    package.export(database, "partner", tmp_path / "2.zip", LATER)
    package.export(other, "partner", tmp_path / "3.zip", LATER)
    here, there = merging.merge(tmp_path / "3.zip", database), merging.merge(tmp_path / "2.zip", other)
    assert [conflict.field for conflict in here.conflicts] == ["min_width_m"] == [c.field for c in there.conflicts]
    for path in (database, other):
        (row,) = [row for row in geopackage.read(path, "corridor") if row["code"] == "1-2"]
        assert (row["min_width_m"], row["status"]) == (5.0, "agreed")
        assert geopackage.read(path, "site") == []
    assert here.total("changed", "site") == 1


def test_feature_drawn_by_hand_becomes_a_whole_record(database: Path, tmp_path: Path) -> None:
    edit(database, "INSERT INTO survey (name, year, target_taxon) VALUES ('January count', 2026, 'GMONA')")
    summary = package.export(database, "restricted", tmp_path / "a.zip", NOW)
    assert summary.problems == ()
    assert summary.records["survey"] == 1


def test_faulty_record_stays_at_home_and_is_listed(database: Path, tmp_path: Path) -> None:
    edit(database, "UPDATE corridor SET status = 'nice' WHERE code = '1-2'")
    summary = package.export(database, "partner", tmp_path / "a.zip", NOW)
    assert [problem.code for problem in summary.problems] == ["value.unknown_code"]
    assert summary.records["corridor"] == 1


@pytest.mark.parametrize("stop_at", [0.1, 0.5, 0.9])
def test_cancelled_export_leaves_nothing(database: Path, tmp_path: Path, stop_at: float) -> None:
    before = digest(database)

    def stop(share: float) -> None:
        if share >= stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        package.export(database, "partner", tmp_path / "a.zip", NOW, stop)
    assert digest(database) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["office.gpkg"]


@pytest.mark.parametrize("stop_at", [0.3, 0.7, 0.9])
def test_cancelled_import_leaves_the_database_byte_identical(zipped: Path, tmp_path: Path, stop_at: float) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    before = digest(other)

    def stop(share: float) -> None:
        if share >= stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        merging.merge(zipped, other, report=stop)
    assert digest(other) == before


FULL_DISK = """
import resource, sys
from datetime import datetime, timezone
sys.path.insert(0, {root!r})
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import package
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    package.export({path!r}, "partner", {output!r}, datetime(2026, 5, 1, tzinfo=timezone.utc))
except NeaspecError as error:
    sys.exit(0 if error.code == "output.not_written" else error.code)
sys.exit("written")
"""


def test_full_disk_leaves_no_package(database: Path, tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    script = FULL_DISK.format(root=root, path=str(database), output=str(tmp_path / "a.zip"))
    before = digest(database)
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert digest(database) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["office.gpkg"]


def test_unknown_tier_and_missing_files_are_sentences(database: Path, tmp_path: Path) -> None:
    (tmp_path / "none").write_text("a file where the folder should be")
    for call, code in (
        (lambda: package.export(database, "all", tmp_path / "a.zip"), "tier.unknown"),
        (lambda: package.export(tmp_path / "no.gpkg", "public", tmp_path / "a.zip"), "database.missing"),
        (lambda: package.export(database, "public", tmp_path / "none" / "a.zip"), "output.not_written"),
        (lambda: package.validate(tmp_path / "no.zip"), "package.missing"),
    ):
        with pytest.raises(NeaspecError) as caught:
            call()
        assert caught.value.code == code


def test_command_line_validates_merges_and_compares(zipped: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    root = Path(__file__).parents[2]

    def run(*words: object) -> tuple[int, object]:
        command = [sys.executable, "-m", "neaspec_plugin", *map(str, words)]
        result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root)
        assert "Traceback" not in result.stderr
        return result.returncode, json.loads(result.stdout)

    assert run("validate", zipped) == (0, {str(zipped): []})
    code, summary = run("merge", zipped, other)
    assert (code, summary[str(zipped)]["refused"]) == (0, False)
    assert run("diff", zipped, zipped) == (0, {})
    code, fault = run("validate", tmp_path / "no.zip")
    assert (code, fault["code"]) == (2, "package.missing")


ALONE = """
import sys
for name in ("qgis", "PyQt5", "PyQt6", "shapely", "scipy", "numba"):
    sys.modules[name] = None
sys.path.insert(0, {root!r})
from neaspec_plugin.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_commands_need_no_qgis(zipped: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    script = ALONE.format(root=str(Path(__file__).parents[2]))
    for words in (("validate", zipped), ("merge", zipped, other), ("diff", zipped, zipped)):
        command = [sys.executable, "-c", script, *map(str, words)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr


def test_manifest_names_what_it_is_based_on(zipped: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    merging.merge(zipped, other)
    package.export(other, "partner", tmp_path / "b.zip", LATER)
    first, second = (json.loads(zipfile.ZipFile(path).read("manifest.json")) for path in (zipped, tmp_path / "b.zip"))
    assert (first["kind"], first["based_on"], second["based_on"]) == ("changes", [], [first["package_id"]])
