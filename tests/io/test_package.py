"""A package leaves the office, is judged and merged: the round trip, the tiers, and what hostile files may not do."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import sqlite3
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.problem import Cancelled, NeaspecError, Severity
from neaspec_plugin.io import geopackage, package
from neaspec_plugin.io.gpkg_blob import register
from neaspec_plugin.io.schema import load_schema

NOW = datetime(2026, 5, 1, 3, tzinfo=timezone.utc)
LATER = datetime(2026, 6, 1, 3, tzinfo=timezone.utc)
RU, CN = "RU-TEST-01", "CN-TEST-01"


def square(west: float = 131.23456, south: float = 43.34567, side: float = 0.02) -> bytes:
    return wkb.write(wkb.box(Bounds(west, south, west + side, south + side)))


def point(x: float = 131.23456, y: float = 43.34567) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def new(table: str, **values: object) -> dict[str, object]:
    return geopackage.new_record(table, values, RU, NOW)


def make(path: Path, office: str = RU) -> Path:
    geopackage.create(path, load_schema(), office, "en")
    return path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return an office database with records of every shape and tier."""
    path = make(tmp_path / "office.gpkg")
    site = new("site", name_local='두만강, "습지"\nx', geom=square(), tier="public", sensitivity=0)
    corridor = new("corridor", target_taxon="PTALT", code="1-2", name_local="虎豹走廊", geom=square())
    corridor["min_width_m"] = 0.1
    secret = new("corridor", target_taxon="PPORI", geom=square(131.55555), tier="restricted")
    hinted = new(
        "corridor", target_taxon="PTALT", name_local="Eyrie", geom=square(), tier="public", remarks="by the oak"
    )
    visit = new("visit", event_date="2026-01-15", method="snow_track", geom=point(), tier="public", sensitivity=1)
    count = new("count", visit_uuid=visit["uuid"], taxon_code="PTALT", occurrence_status="present", count_best=2)
    axis = new("corridor_axis", corridor_uuid=hinted["uuid"], tier="public", sensitivity=0)
    axis["geom"] = struct.pack("<BII4d", 1, 2, 2, 131.0, 43.0, 131.1, 43.1)
    records = {"site": [site], "corridor": [corridor, secret, hinted], "visit": [visit], "count": [count]}
    geopackage.insert(path, {**records, "corridor_axis": [axis]})
    return path


@pytest.fixture
def zipped(database: Path, tmp_path: Path) -> Path:
    package.export(database, "partner", tmp_path / "a.zip", NOW)
    return tmp_path / "a.zip"


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def edit(path: Path, statement: str, *values: object) -> None:
    """Edit a database as QGIS would."""
    connection = sqlite3.connect(path)
    register(connection)
    connection.execute(statement, values)
    connection.commit()
    connection.close()


def test_round_trip_into_an_empty_database_gives_equal_records(database: Path, tmp_path: Path) -> None:
    summary = package.export(database, "restricted", tmp_path / "a.zip", NOW)
    assert package.validate(tmp_path / "a.zip") == []
    other = make(tmp_path / "other.gpkg", CN)
    result = package.merge(tmp_path / "a.zip", other)
    assert geopackage.state(other) == geopackage.state(database)
    assert len(geopackage.state(other)) == sum(summary.records.values()) == 7
    assert {name: line.new for name, line in result.tables.items()} == dict(summary.records)
    assert result.conflicts == result.problems == ()


def test_importing_twice_changes_not_one_byte(zipped: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    package.merge(zipped, other)
    before = digest(other)
    assert package.merge(zipped, other).tables == {}
    assert digest(other) == before


def test_preview_counts_and_writes_nothing(zipped: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    before = digest(other)
    preview = package.merge(zipped, other, preview=True)
    assert digest(other) == before
    assert preview.tables == package.merge(zipped, other).tables


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


def test_tiers_keep_what_is_not_theirs(database: Path, tmp_path: Path) -> None:
    partner = package.export(database, "partner", tmp_path / "partner.zip", NOW)
    public = package.export(database, "public", tmp_path / "public.zip", NOW)
    assert partner.withheld == {"corridor": 1}
    assert public.records == {"site": 1, "corridor": 1, "visit": 1}
    assert public.withheld == {"corridor": 2, "count": 1, "corridor_axis": 1}
    assert public.generalised == 2
    assert package.validate(tmp_path / "public.zip") == []
    archive = zipfile.ZipFile(tmp_path / "public.zip")
    everything = b"".join(archive.read(name) for name in archive.namelist() if name != "csv/site.csv")
    for trace in ("oak", "Eyrie", "131.23456, 43.34567", "虎豹走廊", "131.55555"):
        assert trace.encode() not in everything
    other = make(tmp_path / "other.gpkg", CN)
    package.merge(tmp_path / "public.zip", other)
    (visit,) = geopackage.read(other, "visit")
    assert wkb.text(wkb.parse(visit["geom"])) == "MULTIPOINT ((131 43))"
    assert (visit["coord_precision"], visit["coord_uncertainty_m"], visit["event_date"]) == (1.0, 69000, "2026")
    (corridor,) = geopackage.read(other, "corridor")
    assert wkb.parse(corridor["geom"]).bounds == Bounds(130.5, 42.5, 131.5, 43.5)


def test_exact_place_of_a_sensitive_record_is_in_no_byte_of_the_public_database(database: Path, tmp_path: Path) -> None:
    edit(database, "DELETE FROM site")
    package.export(database, "public", tmp_path / "public.zip", NOW)
    data = zipfile.ZipFile(tmp_path / "public.zip").read("neaspec.gpkg")
    for value in (131.23456, 43.34567, 131.55555):
        assert struct.pack("<d", value) not in data
        assert struct.pack(">f", value) not in data


def test_offices_that_edit_apart_meet_again(database: Path, tmp_path: Path) -> None:
    other = make(tmp_path / "other.gpkg", CN)
    package.export(database, "partner", tmp_path / "1.zip", NOW)
    package.merge(tmp_path / "1.zip", other)
    edit(database, "UPDATE corridor SET min_width_m = 5 WHERE code = '1-2'")
    edit(other, "UPDATE corridor SET min_width_m = 7, status = 'agreed' WHERE code = '1-2'")
    edit(other, "DELETE FROM site")
    package.export(database, "partner", tmp_path / "2.zip", LATER)
    package.export(other, "partner", tmp_path / "3.zip", LATER)
    here, there = package.merge(tmp_path / "3.zip", database), package.merge(tmp_path / "2.zip", other)
    assert [conflict.field for conflict in here.conflicts] == ["min_width_m"] == [c.field for c in there.conflicts]
    for path in (database, other):
        (row,) = [row for row in geopackage.read(path, "corridor") if row["code"] == "1-2"]
        assert (row["min_width_m"], row["status"]) == (5.0, "agreed")
        assert geopackage.read(path, "site") == []
    assert here.tables["site"].changed == 1


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
        package.merge(zipped, other, report=stop)
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


# Hostile packages -----------------------------------------------------------------------------------------------------

Members = dict[str, bytes]


def repacked(zipped: Path, change: Callable[[Members], None], honest: bool = True) -> Path:
    """Return the package with changed members; honest: the manifest agrees with them."""
    archive = zipfile.ZipFile(zipped)
    members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    if honest:
        manifest = json.loads(members["manifest.json"])
        manifest["files"] = [
            {"path": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in members.items()
            if name != "manifest.json"
        ]
        members["manifest.json"] = json.dumps(manifest).encode()
    target = zipped.with_name("hostile.zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in members.items():
            out.writestr(name, data)
    return target


def with_sql(zipped: Path, *statements: str, values: tuple[object, ...] = ()) -> Path:
    """Return the package with its database changed by SQL and every hash true."""

    def change(members: Members) -> None:
        path = zipped.with_name("hostile.gpkg")
        path.write_bytes(members["neaspec.gpkg"])
        connection = sqlite3.connect(path)
        register(connection)
        connection.create_function("ST_IsEmpty", 1, lambda blob: True)
        for statement in statements:
            connection.execute(statement, values)
        connection.commit()
        connection.close()
        members["neaspec.gpkg"] = path.read_bytes()

    return repacked(zipped, change)


def with_bytes(zipped: Path, place: int, data: bytes) -> Path:
    def change(members: Members) -> None:
        old = members["neaspec.gpkg"]
        members["neaspec.gpkg"] = old[:place] + data + old[place + len(data) :]

    return repacked(zipped, change)


def refused_as(path: Path, tmp_path: Path) -> str:
    """Return the code of the refusal; the database stays as it was."""
    other = make(tmp_path / "victim.gpkg", CN)
    before = digest(other)
    problems = package.validate(path)
    assert package.merge(path, other).refused
    assert digest(other) == before
    assert len(problems) == 1
    return problems[0].code


ENDLESS = "CREATE VIEW trap AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        (ENDLESS, "database.unexpected"),  # 1
        ("CREATE VIEW trap AS SELECT load_extension('evil')", "database.unexpected"),  # 2
        ("CREATE VIEW trap AS SELECT hex(zeroblob(400000000))", "database.unexpected"),  # 3
        ("CREATE TRIGGER t AFTER INSERT ON site BEGIN DELETE FROM site; END", "database.unexpected"),  # 4
        ("ALTER TABLE site ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(name_local))", "database.generated_column"),  # 5
        ("CREATE VIRTUAL TABLE f USING fts5(x)", "database.unexpected"),  # 6
        ('CREATE TABLE "a""; DROP TABLE site; --" (x)', "database.unexpected"),  # 14
        ("CREATE VIEW trap AS SELECT ogr_geocode('x')", "database.unexpected"),  # 15
        ("PRAGMA application_id = 0", "database.kind"),  # 16
        ("PRAGMA user_version = 10900", "database.kind"),  # 16
        ("UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 4490 WHERE srs_id = 4326", "database.crs"),  # 17
        ("CREATE TABLE layer_styles (styleQML TEXT)", "database.unexpected"),  # 23
        ("CREATE TABLE qgis_projects (content BLOB)", "database.unexpected"),  # 25
        ("UPDATE nx_change SET office = 'JP-EVIL-01'", "change.id_wrong"),  # 39
        ('UPDATE nx_change SET set_json = \'{"deleted":"1"}\'', "change.id_wrong"),  # 39
        ("UPDATE nx_change SET parents = '[' || substr(hex(zeroblob(4000)), 1) || ']'", "json.malformed"),  # 39
        ("UPDATE nx_change SET set_json = replace(hex(zeroblob(4000)), '0', '[')", "json.malformed"),  # 35
        ("UPDATE nx_blob SET wkb = x'0107000000'", "geometry.malformed"),  # 20
    ],
)
def test_hostile_database_is_refused(zipped: Path, tmp_path: Path, statement: str, code: str) -> None:
    assert refused_as(with_sql(zipped, statement), tmp_path) == code


@pytest.mark.parametrize(
    ("place", "data", "code"),
    [
        (200, b"\xff" * 90_000, "database.damaged"),  # 7, 9
        (18, b"\x02\x02", "database.wal"),  # 11
        (56, b"\x00\x00\x00\x02", "database.kind"),  # 12
        (0, b"no SQLite at all", "database.damaged"),  # 7
        (4096, bytes(range(256)) * 16, "database.damaged"),  # 9
    ],
)
def test_damaged_database_is_refused(zipped: Path, tmp_path: Path, place: int, data: bytes, code: str) -> None:
    assert refused_as(with_bytes(zipped, place, data), tmp_path) == code


def test_truncated_database_is_refused(zipped: Path, tmp_path: Path) -> None:  # 8
    def change(members: Members) -> None:
        members["neaspec.gpkg"] = members["neaspec.gpkg"][:-5000]

    assert refused_as(repacked(zipped, change), tmp_path) == "database.damaged"


@pytest.mark.parametrize(
    "name",
    ["../x", "/x", "C:\\x", "..\\x", "a/b/c", "CON", "nul.txt", "a\u202e.txt", "한글.txt", ".hidden", "x."],
)
def test_member_with_an_unsafe_name_is_refused(zipped: Path, tmp_path: Path, name: str) -> None:  # 29, 30, 33
    assert refused_as(repacked(zipped, lambda members: members.update({name: b"x"})), tmp_path) == "package.member_name"


@pytest.mark.parametrize(
    ("name", "code"),
    [("README_EN.txt", "package.member_twice"), ("neaspec.gpkg-wal", "database.wal")],  # 30, 11
)
def test_twin_and_wal_members_are_refused(zipped: Path, tmp_path: Path, name: str, code: str) -> None:
    assert refused_as(repacked(zipped, lambda members: members.update({name: b"x"})), tmp_path) == code


def test_symbolic_link_is_refused(zipped: Path, tmp_path: Path) -> None:  # 29
    path = repacked(zipped, lambda members: None)
    with zipfile.ZipFile(path, "a") as archive:
        entry = zipfile.ZipInfo("link")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    assert refused_as(path, tmp_path) == "package.member_kind"


def test_bomb_is_refused(zipped: Path, tmp_path: Path) -> None:  # 31
    path = repacked(zipped, lambda members: members.update({"zeros.txt": bytes(20_000_000)}))
    assert refused_as(path, tmp_path) == "package.bomb"


def test_bomb_with_a_false_size_is_refused(zipped: Path, tmp_path: Path) -> None:  # 31
    path = repacked(zipped, lambda members: members.update({"zeros.txt": bytes(20_000_000)}))
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<I", 20_000_000), struct.pack("<I", 1000)))
    assert refused_as(path, tmp_path) in ("package.hash_wrong", "package.damaged", "package.bomb")


def dropped(name: str) -> Callable[[Members], None]:
    return lambda members: members.__delitem__(name)


def stated(**values: object) -> Callable[[Members], None]:
    def change(members: Members) -> None:
        members["manifest.json"] = json.dumps({**json.loads(members["manifest.json"]), **values}).encode()

    return change


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (dropped("manifest.json"), "package.manifest_missing"),
        (dropped("readme_en.txt"), "package.member_missing"),
        (lambda members: members.update({"extra.txt": b"x"}), "package.member_unlisted"),
        (lambda members: members.update({"readme_en.txt": b"x"}), "package.hash_wrong"),
        (stated(format="other"), "package.format_foreign"),
        (stated(format_version="2.0.0"), "package.format_version"),
        (stated(format_version="0.9.0"), "package.format_version"),
        (stated(office="<b>"), "package.manifest_malformed"),
        (stated(tier="all"), "package.manifest_malformed"),
        (stated(files=[{"path": "manifest.json", "bytes": 1, "sha256": "0" * 64}]), "package.manifest_malformed"),
        (stated(files="none"), "package.manifest_malformed"),
        (lambda members: members.update({"manifest.json": b"[" * 100_000}), "json.malformed"),  # 35
        (lambda members: members.update({"manifest.json": b'{"a": ' + b"9" * 5000 + b"}"}), "json.malformed"),
        (lambda members: members.update({"manifest.json": b'{"a": NaN}'}), "json.malformed"),
        (lambda members: members.update({"manifest.json": b'{"a": 1, "a": 2}'}), "json.malformed"),
        (lambda members: members.update({"manifest.json": b"\xff\xfe"}), "json.malformed"),
    ],
)
def test_hostile_manifest_is_refused(
    zipped: Path, tmp_path: Path, change: Callable[[Members], None], code: str
) -> None:
    assert refused_as(repacked(zipped, change, honest=False), tmp_path) == code  # 34


def test_file_that_is_no_zip_is_refused(zipped: Path, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    path.write_bytes(b"no zip")
    assert refused_as(path, tmp_path) == "package.damaged"
    path.write_bytes(zipped.read_bytes()[: zipped.stat().st_size // 2])
    shutil.rmtree(tmp_path / "none", ignore_errors=True)
    assert [problem.code for problem in package.validate(path)] == ["package.damaged"]


def hostile_shape(data: bytes) -> bytes:
    return struct.pack("<2sBBi", b"GP", 0, 1, 4326) + data


NESTED = struct.pack("<BII", 1, 7, 1) * 50_000
GIANT = struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, 0xFFFFFFF0)
FAR = wkb.write(wkb.box(Bounds(10.0, 10.0, 11.0, 11.0))).replace(struct.pack("<d", 10.0), struct.pack("<d", 1e300))
NAN = wkb.write(wkb.box(Bounds(10.0, 10.0, 11.0, 11.0))).replace(
    struct.pack("<d", 10.0), struct.pack("<d", float("nan"))
)


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("geom", hostile_shape(NESTED), "geometry.malformed"),  # 20
        ("geom", hostile_shape(GIANT), "geometry.malformed"),  # 21
        ("geom", hostile_shape(NAN), "geometry.malformed"),  # 19
        ("geom", hostile_shape(FAR), "geometry.malformed"),  # 19
        ("geom", b"GP\x00\xff", "geometry.malformed"),
        ("geom", "text", "value.type"),
        ("min_width_m", "wide", "value.type"),  # 10
        ("name_local", b"\x00\x01", "value.type"),  # 10
        ("name_local", "=HYPERLINK(1)", "value.formula"),  # 37
        ("name_local", "a\u202eb", "value.control_character"),  # 38
        ("remarks", "x" * 20_000, "value.too_long"),  # 38
        ("target_taxon", None, "value.missing"),
        ("status", "nice", "value.unknown_code"),
        ("min_width_m", float("inf"), "value.type"),
        ("min_width_m", 9.0, "record.differs_from_history"),
    ],
)
def test_hostile_value_rejects_its_record_and_no_other(
    zipped: Path, tmp_path: Path, column: str, value: object, code: str
) -> None:
    statement = f"UPDATE corridor SET {column} = ? WHERE code = '1-2'"
    path = with_sql(zipped, "DROP TRIGGER rtree_corridor_geom_update1", values=())
    path = with_sql(path.rename(tmp_path / "b.zip"), statement, values=(value,))
    problems = [problem for problem in package.validate(path) if problem.severity is Severity.ERROR]
    assert [problem.code for problem in problems] == [code]
    other = make(tmp_path / "other.gpkg", CN)
    summary = package.merge(path, other)
    assert (summary.refused, summary.tables["corridor"].rejected, summary.tables["corridor"].new) == (False, 1, 1)
    assert len(geopackage.read(other, "visit")) == 1


def test_invalid_utf8_rejects_its_record(zipped: Path) -> None:  # 13
    path = with_sql(zipped, "UPDATE corridor SET name_local = CAST(x'ff41' AS TEXT) WHERE code = '1-2'")
    assert "value.type" in [problem.code for problem in package.validate(path)]


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
    assert (code, summary["refused"]) == (0, False)
    assert run("diff", zipped, zipped) == (0, {})
    code, fault = run("validate", tmp_path / "no.zip")
    assert (code, fault["code"]) == (2, "package.missing")
