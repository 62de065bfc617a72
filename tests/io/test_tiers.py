"""What leaves for whom: no den, no exact place and no trace of one in anything that the public or partners get."""

from __future__ import annotations

import re
import sqlite3
import struct
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.io import geopackage, merging, package
from tests.io.offices import CN, NOW, digest, edit, make, members, new, point, square

LATE = datetime(2026, 6, 1, 3, tzinfo=timezone.utc)
"""More than a year after the cats of these tests were seen."""


def traces(path: Path, x: float, y: float) -> list[str]:
    """Return the members that hold a coordinate: as text to three decimals, or as a binary number."""
    texts = [re.compile(rb"(?<![0-9])" + re.escape(f"{int(v * 1000) / 1000:.3f}".encode())) for v in (x, y)]
    binary = [struct.pack(kind, value) for value in (x, y) for kind in ("<d", ">d", "<f", ">f")]
    found = []
    for name, data in members(path).items():
        whole = data.replace(b"\0", b"")
        if any(text.search(data) or text.search(whole) for text in texts) or any(raw in data for raw in binary):
            found.append(name)
    return found


@pytest.fixture
def dens(tmp_path: Path) -> Path:
    """Return a database with three tiger visits in one cell, edited, one deleted, and an open site they lie in."""
    path = make(tmp_path / "office.gpkg")
    site = new("site", name_local="Хасан", geom=square(131.2, 43.3, 0.1), tier="public", sensitivity=0)
    common = {"method": "snow_track", "tier": "public", "sensitivity": 0, "site_uuid": site["uuid"]}
    places = [(131.23456, 43.34567), (131.2411117, 43.3511117), (131.2522227, 43.3622227), (131.2777777, 43.3777777)]
    visits = [new("visit", event_date=f"2024-01-1{n}", geom=point(*xy), **common) for n, xy in enumerate(places)]
    counts = [
        new("count", visit_uuid=visit["uuid"], taxon_code="PTALT", occurrence_status="present", tier="public")
        for visit in visits
    ]
    for number, count in enumerate(counts):
        count["individual_ref"] = f"F{number}2"
    geopackage.insert(path, {"site": [site], "visit": visits, "count": counts})
    package.export(path, "restricted", tmp_path / "first.zip", NOW)
    edit(path, "UPDATE visit SET remarks = 'den under the cedar at 43.346, 131.235', weather = 'snow'")
    edit(path, "DELETE FROM visit WHERE uuid = ?", visits[3]["uuid"])
    edit(path, "DELETE FROM count WHERE uuid = ?", counts[3]["uuid"])
    package.export(path, "restricted", tmp_path / "second.zip", NOW)
    return path


PLACES = [(131.23456, 43.34567), (131.2411117, 43.3511117), (131.2522227, 43.3622227), (131.2777777, 43.3777777)]


@pytest.mark.parametrize("tier", ["public", "partner"])
def test_no_byte_of_a_package_tells_an_exact_place(dens: Path, tmp_path: Path, tier: str) -> None:
    assert traces(tmp_path / "second.zip", *PLACES[0])  # the search itself finds what is there
    package.export(dens, tier, tmp_path / "p.zip", LATE)
    assert package.validate(tmp_path / "p.zip") == []
    everything = members(tmp_path / "p.zip")
    if tier == "public":
        assert {place: traces(tmp_path / "p.zip", *place) for place in PLACES} == {place: [] for place in PLACES}
        assert not [name for name, data in everything.items() if b"cedar" in data or b"snow'" in data]
        assert not [name for name, data in everything.items() if b"2024-01-1" in data]
    for place in PLACES:
        assert not [name for name, data in everything.items() for v in place if struct.pack("<d", v) in data]
    for individual in (b"F02", b"F12"):
        assert not [name for name, data in everything.items() if name.startswith("csv") and individual in data]


def test_no_id_of_an_exact_change_is_in_a_package(dens: Path, tmp_path: Path) -> None:
    ids = [row["change_id"] for row in geopackage.read(dens, "nx_change") if row["tbl"] in ("visit", "count")]
    blobs = [row["sha256"] for row in geopackage.read(dens, "nx_blob")]
    for tier in ("public", "partner"):
        package.export(dens, tier, tmp_path / "p.zip", LATE)
        data = members(tmp_path / "p.zip")["neaspec.gpkg"]
        assert not [name for name in ids if name.encode() in data]
        assert len([name for name in blobs if name.encode() in data]) == 1  # the open site


def test_public_sees_cells_that_three_share_and_the_year(dens: Path, tmp_path: Path) -> None:
    summary = package.export(dens, "public", tmp_path / "p.zip", LATE)
    assert summary.records == {"count": 3, "site": 1, "visit": 3}
    other = make(tmp_path / "other.gpkg", CN)
    merging.merge(tmp_path / "p.zip", other)
    for visit in geopackage.read(other, "visit"):
        assert wkb.text(wkb.parse(visit["geom"])) == "MULTIPOINT ((131 43))"
        assert (visit["coord_precision"], visit["coord_uncertainty_m"], visit["event_date"]) == (1.0, 69000, "2024")
        assert (visit["site_uuid"], visit["created"]) == (None, "2026-01-01T00:00:00.000Z")
        assert "exact coordinates" in visit["withheld"]
    (site,) = geopackage.read(other, "site")
    assert site["name_local"] == "Хасан"


def test_place_of_an_animal_that_is_alone_in_its_cell_is_withheld(tmp_path: Path) -> None:
    path = make(tmp_path / "office.gpkg")
    visit = new("visit", event_date="2024-01-15", method="ground", geom=point(), tier="public", sensitivity=1)
    geopackage.insert(path, {"visit": [visit]})
    package.export(path, "public", tmp_path / "p.zip", LATE)
    other = make(tmp_path / "other.gpkg", CN)
    merging.merge(tmp_path / "p.zip", other)
    (shown,) = geopackage.read(other, "visit")
    assert (shown["geom"], shown["coord_precision"], shown["country"]) == (None, None, "RU")


def test_partners_get_cats_on_a_grid_and_cranes_as_they_are(tmp_path: Path) -> None:
    path = make(tmp_path / "office.gpkg")
    for taxon in ("PPORI", "GMONA"):
        visit = new("visit", event_date="2025-05-15", method="ground", geom=point(), sensitivity=0, remarks=taxon)
        count = new("count", visit_uuid=visit["uuid"], taxon_code=taxon, occurrence_status="present")
        geopackage.insert(path, {"visit": [visit], "count": [count]})
    package.export(path, "partner", tmp_path / "p.zip", NOW)
    other = make(tmp_path / "other.gpkg", CN)
    merging.merge(tmp_path / "p.zip", other)
    shown = {row["remarks"]: wkb.text(wkb.parse(row["geom"])) for row in geopackage.read(other, "visit")}
    assert shown == {"PPORI": "MULTIPOINT ((131.23 43.35))", "GMONA": "MULTIPOINT ((131.23456 43.34567))"}


def test_what_a_partner_writes_on_a_coarse_record_comes_home_to_the_exact_one(tmp_path: Path) -> None:
    home, abroad = make(tmp_path / "ru.gpkg"), make(tmp_path / "cn.gpkg", CN)
    visit = new("visit", event_date="2024-01-15", method="snow_track", geom=point(), sensitivity=0)
    count = new("count", visit_uuid=visit["uuid"], taxon_code="PPORI", occurrence_status="present")
    geopackage.insert(home, {"visit": [visit], "count": [count]})
    package.export(home, "partner", tmp_path / "1.zip", NOW)
    merging.merge(tmp_path / "1.zip", abroad)
    edit(abroad, "UPDATE visit SET weather = 'fog'")
    package.export(abroad, "partner", tmp_path / "2.zip", LATE)
    summary = merging.merge(tmp_path / "2.zip", home)
    assert (summary.conflicts, [line.changed for line in summary.tables]) == ((), [1])
    (row,) = geopackage.read(home, "visit")
    assert (row["weather"], wkb.text(wkb.parse(row["geom"]))) == ("fog", "MULTIPOINT ((131.23456 43.34567))")
    before = digest(home)
    assert merging.merge(tmp_path / "2.zip", home).tables == ()
    assert digest(home) == before


def test_record_that_a_partner_has_is_deleted_there_too(tmp_path: Path) -> None:
    home, abroad = make(tmp_path / "ru.gpkg"), make(tmp_path / "cn.gpkg", CN)
    visit = new("visit", event_date="2024-01-15", method="camera", geom=point(), sensitivity=0)
    geopackage.insert(home, {"visit": [visit]})
    package.export(home, "partner", tmp_path / "1.zip", NOW)
    merging.merge(tmp_path / "1.zip", abroad)
    edit(home, "DELETE FROM visit")
    package.export(home, "partner", tmp_path / "2.zip", LATE)
    merging.merge(tmp_path / "2.zip", abroad)
    assert geopackage.read(abroad, "visit") == []


def test_corridor_of_a_sensitive_species_is_a_box_of_whole_cells(database: Path, tmp_path: Path) -> None:
    summary = package.export(database, "public", tmp_path / "p.zip", LATE)
    assert summary.records == {"site": 1, "corridor": 1}
    assert summary.withheld == {"corridor": 2, "count": 1, "corridor_axis": 1, "visit": 1}
    assert summary.generalised == 1
    everything = b"".join(data for name, data in members(tmp_path / "p.zip").items() if name != "csv/site.csv")
    for trace in ("oak", "Eyrie", "131.23456, 43.34567", "虎豹走廊", "131.55555"):
        assert trace.encode() not in everything
    other = make(tmp_path / "other.gpkg", CN)
    merging.merge(tmp_path / "p.zip", other)
    (corridor,) = geopackage.read(other, "corridor")
    assert wkb.parse(corridor["geom"]).bounds == Bounds(130.5, 42.5, 131.5, 43.5)


def test_extents_and_indexes_are_those_of_what_is_shown(dens: Path, tmp_path: Path) -> None:
    edit(dens, "DELETE FROM site")
    package.export(dens, "public", tmp_path / "p.zip", LATE)
    path = tmp_path / "p.gpkg"
    path.write_bytes(members(tmp_path / "p.zip")["neaspec.gpkg"])
    connection = sqlite3.connect(path)
    boxes = connection.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE min_x IS NOT NULL")
    assert boxes.fetchall() == [(131.0, 43.0, 131.0, 43.0)]
    index = connection.execute("SELECT DISTINCT minx, maxx, miny, maxy FROM rtree_visit_geom").fetchall()
    assert np.allclose(index, [(131.0, 131.0, 43.0, 43.0)], atol=1e-4)
    assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM nx_alias").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM nx_change WHERE snapshot = 0 OR parents != '[]'").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM nx_package").fetchone() == (1,)


def test_no_picture_travels(dens: Path, tmp_path: Path) -> None:
    """Without pictures there is no EXIF; a package that brings one is refused by its member's name."""
    package.export(dens, "restricted", tmp_path / "p.zip", LATE)
    heads = (b"\xff\xd8\xff", b"\x89PNG", b"II*\0", b"MM\0*")
    assert not [name for name, data in members(tmp_path / "p.zip").items() if data.startswith(heads)]


def test_partners_do_not_learn_of_restricted_packages(dens: Path, tmp_path: Path) -> None:
    sent = {row["package_id"]: row["tier"] for row in geopackage.read(dens, "nx_package")}
    assert set(sent.values()) == {"restricted"}
    package.export(dens, "partner", tmp_path / "p.zip", LATE)
    everything = b"".join(members(tmp_path / "p.zip").values())
    assert not [name for name in sent if name.encode() in everything]
