"""Offices for tests: databases, records of theirs, edits as QGIS makes them."""

from __future__ import annotations

import hashlib
import io
import sqlite3
import struct
import zipfile
from datetime import datetime, timezone
from pathlib import Path

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.io import creating, geopackage
from neaspec_plugin.io.gpkg_blob import register
from neaspec_plugin.io.schema import load_schema

NOW = datetime(2026, 5, 1, 3, tzinfo=timezone.utc)
LATER = datetime(2026, 6, 1, 3, tzinfo=timezone.utc)
RU, CN, KR = "RU-TEST-01", "CN-TEST-01", "KR-TEST-01"


def square(west: float = 131.23456, south: float = 43.34567, side: float = 0.02) -> bytes:
    return wkb.write(wkb.box(Bounds(west, south, west + side, south + side)))


def point(x: float = 131.23456, y: float = 43.34567) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def new(table: str, office: str = RU, **values: object) -> dict[str, object]:
    return geopackage.new_record(table, values, office, NOW)


def make(path: Path, office: str = RU) -> Path:
    creating.create(path, load_schema(), office, "en")
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def edit(path: Path, statement: str, *values: object) -> None:
    """Edit a database as QGIS would."""
    connection = sqlite3.connect(path)
    register(connection)
    connection.execute(statement, values)
    connection.commit()
    connection.close()


def members(path: Path) -> dict[str, bytes]:
    """Return every member of a package, those of a zip within it too."""
    archive = zipfile.ZipFile(path)
    found = {name: archive.read(name) for name in archive.namelist()}
    for name in [name for name in found if name.endswith(".zip")]:
        inner = zipfile.ZipFile(io.BytesIO(found[name]))
        found.update({f"{name}/{one}": inner.read(one) for one in inner.namelist()})
    return found


def fill(path: Path) -> Path:
    """Make an office database with records of every shape and tier."""
    make(path)
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
