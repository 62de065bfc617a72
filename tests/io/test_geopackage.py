"""The office database: made whole, written in one transaction, untouched by whatever fails."""

from __future__ import annotations

import hashlib
import sqlite3
import struct
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import pytest

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.problem import Cancelled, NeaspecError
from neaspec_plugin.io import creating, geopackage
from neaspec_plugin.io.schema import load_schema

NOW = datetime(2026, 5, 1, 3, tzinfo=timezone.utc)
OFFICE = "RU-TEST-01"


def square(west: float = 131.0, south: float = 43.0, side: float = 0.1) -> bytes:
    return wkb.write(wkb.box(Bounds(west, south, west + side, south + side)))


def corridor(**values: object) -> dict[str, object]:
    given = {"target_taxon": "PTALT", "code": "1-2", "geom": square(), "name_local": "호랑이 길", **values}
    return geopackage.new_record("corridor", given, OFFICE, NOW)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "한국어 사무소.gpkg"
    creating.create(path, load_schema(), OFFICE, "en")
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def validated(path: Path) -> subprocess.CompletedProcess[str]:
    command = ["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_new_database_is_a_valid_geopackage_with_its_code_lists(database: Path) -> None:
    schema = load_schema()
    result = validated(database)
    assert result.returncode == 0, result.stdout + result.stderr
    connection = sqlite3.connect(database)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA user_version").fetchone() == (10300,)
    assert database.read_bytes()[18:20] == b"\x01\x01"
    assert connection.execute("SELECT count(*) FROM taxon").fetchone() == (6,)
    codes = sum(len(entries) for entries in schema.codes.values()) + len(schema.taxa)
    assert connection.execute("SELECT count(*) FROM code_list").fetchone() == (codes,)
    connection.close()
    assert geopackage.office(database).code == OFFICE


def test_written_records_come_back_and_the_file_stays_valid(database: Path) -> None:
    point = struct.pack("<BIdd", 1, 1, 131.123456789, 43.0)
    visit = geopackage.new_record("visit", {"event_date": "2026-01-15", "method": "ground", "geom": point}, OFFICE, NOW)
    geopackage.insert(database, {"corridor": [corridor(), corridor(geom=None)], "visit": [visit]})
    first, second = geopackage.read(database, "corridor")
    assert (first["name_local"], first["geom"], second["geom"]) == ("호랑이 길", square(), None)
    assert first["created"] == "2026-05-01T03:00:00.000Z"
    assert (first["country"], first["deleted"], first["sensitivity"], first["tier"]) == ("RU", 0, 1, "partner")
    shape = wkb.parse(geopackage.read(database, "visit")[0]["geom"])
    assert shape.parts[0][0].tolist() == [[131.1234568, 43.0]]
    result = validated(database)
    assert result.returncode == 0, result.stdout + result.stderr
    connection = sqlite3.connect(database)
    extent = connection.execute("SELECT min_x, max_y FROM gpkg_contents WHERE table_name = 'corridor'").fetchone()
    assert extent == pytest.approx((131.0, 43.1), abs=1e-5)


def test_replacing_renews_a_row_and_never_doubles(database: Path) -> None:
    first = corridor(min_width_m=1.0)
    geopackage.insert(database, {"corridor": [first, corridor()]})
    later = {**first, "created": "2026-07-01T00:00:00.000Z", "modified": "2026-07-01T00:00:00.000Z"}
    geopackage.insert(database, {"corridor": [later]}, replacing=True)
    assert geopackage.read(database, "corridor")[0] == {**first, "geom": square()}
    geopackage.insert(database, {"corridor": [{**later, "min_width_m": 2.0}, corridor()]}, replacing=True)
    rows = geopackage.read(database, "corridor")
    assert [row["min_width_m"] for row in rows] == [2.0, None, None]
    assert (rows[0]["created"], rows[0]["modified"]) == (first["created"], later["modified"])
    with pytest.raises(NeaspecError) as caught:
        geopackage.insert(database, {"corridor": [first]})
    assert caught.value.code == "record.exists"


def test_existing_file_is_not_overwritten(database: Path) -> None:
    before = digest(database)
    with pytest.raises(NeaspecError) as caught:
        creating.create(database, load_schema(), OFFICE, "en")
    assert caught.value.code == "database.exists"
    assert digest(database) == before


@pytest.mark.parametrize(
    ("office", "language", "code"),
    [("Nobody", "en", "office.malformed"), (OFFICE, "de", "language.unknown")],
)
def test_new_database_needs_an_office_and_a_language(tmp_path: Path, office: str, language: str, code: str) -> None:
    with pytest.raises(NeaspecError) as caught:
        creating.create(tmp_path / "a.gpkg", load_schema(), office, language)
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "none").write_text("a file where the folder should be")
    with pytest.raises(NeaspecError) as caught:
        creating.create(tmp_path / "none" / "a.gpkg", load_schema(), OFFICE, "en")
    assert caught.value.code == "output.not_written"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"target_taxon": None}, "value.missing"),
        ({"min_width_m": -1.0}, "value.out_of_range"),
        ({"status": "nice"}, "value.unknown_code"),
        ({"min_width_m": 5.0, "mean_width_m": 1.0}, "record.range_reversed"),
        ({"geom": b"\x01\x07\x00\x00\x00\x00\x00\x00\x00"}, "geometry.malformed"),
        ({"geom": struct.pack("<BIdd", 1, 1, 131.0, 43.0)}, "geometry.kind"),
    ],
)
def test_faulty_record_leaves_the_file_byte_identical(database: Path, values: dict[str, object], code: str) -> None:
    before = digest(database)
    with pytest.raises(NeaspecError) as caught:
        geopackage.insert(database, {"corridor": [corridor(), corridor(**values)]})
    assert caught.value.code == code
    assert digest(database) == before


def test_cancel_half_way_leaves_the_file_byte_identical(database: Path) -> None:
    before = digest(database)

    def stop(share: float) -> None:
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        geopackage.insert(database, {"corridor": [corridor() for _ in range(400)]}, stop)
    assert digest(database) == before
    assert [path.name for path in database.parent.iterdir()] == [database.name]


FULL_DISK = """
import resource, sys
sys.path.insert(0, {root!r})
from tests.io.test_geopackage import corridor
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import geopackage
records = [corridor() for _ in range(3000)]
size = {size}
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    geopackage.insert({path!r}, {{"corridor": records}})
except NeaspecError as error:
    sys.exit(0 if error.code == "database.not_written" else 2)
sys.exit(3)
"""


def test_full_disk_leaves_the_file_byte_identical(database: Path) -> None:
    before = digest(database)
    root = str(Path(__file__).parents[2])
    script = FULL_DISK.format(root=root, path=str(database), size=database.stat().st_size + 100_000)
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert digest(database) == before
    assert [path.name for path in database.parent.iterdir()] == [database.name]


def test_locked_database_is_a_sentence(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    real = sqlite3.connect
    monkeypatch.setattr(
        geopackage.sqlite3, "connect", lambda path, **settings: real(path, isolation_level=None, timeout=0)
    )
    with pytest.raises(NeaspecError) as caught:
        geopackage.insert(database, {"corridor": [corridor()]})
    assert caught.value.code == "database.locked"
    other.close()


def test_other_files_are_no_office_database(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    with pytest.raises(NeaspecError) as caught:
        geopackage.read(path, "corridor")
    assert caught.value.code == "database.missing"
    path.write_bytes(b"no database, but long enough to be asked for a header" * 20)
    with pytest.raises(NeaspecError) as caught:
        geopackage.read(path, "corridor")
    assert caught.value.code == "database.damaged"
    path.unlink()
    sqlite3.connect(path).close()
    with pytest.raises(NeaspecError) as caught:
        geopackage.read(path, "corridor")
    assert caught.value.code == "database.foreign"
