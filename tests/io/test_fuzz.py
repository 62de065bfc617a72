"""A good package mangled at random: whatever comes of it is said in codes, and the office database stays whole.

500 manglings in an ordinary run, 10 000 in `make test-long` (NEASPEC_FUZZ).
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from xml.parsers import expat

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neaspec_plugin.core import wkb
from neaspec_plugin.core.admission import change_of, strict_json
from neaspec_plugin.core.problem import NeaspecError, Problem
from neaspec_plugin.io import merging, package
from neaspec_plugin.io.archive import check_xml
from neaspec_plugin.io.gpkg_blob import unwrap
from neaspec_plugin.io.schema import load_schema
from tests.io.offices import CN, NOW, digest, fill, make, square

RUNS = int(os.environ.get("NEASPEC_FUZZ", "500"))
MERGED_EACH = 10
"""Every so many manglings the package is merged as well, not only judged."""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("good")
    package.export(fill(folder / "office.gpkg"), "partner", folder / "a.zip", NOW)
    return folder / "a.zip"


def flipped(dice: random.Random, data: bytes) -> bytes:
    """Return bytes with some changed, cut out, doubled or put in."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        place = dice.randrange(len(out)) if out else 0
        act = dice.randrange(4)
        if act == 0 and out:
            out[place] = dice.randrange(256)
        elif act == 1:
            out[place : place + dice.randint(1, 64)] = b""
        elif act == 2:
            out[place:place] = out[place : place + dice.randint(1, 64)]
        else:
            out[place:place] = dice.randbytes(dice.randint(1, 16))
    return bytes(out)


def value(dice: random.Random) -> object:
    """Return a value nobody expects in a column."""
    odd = [None, "", "=1", "\u202e", "x" * 11_000, -1, 2**62, 0.1, float("inf"), b"", dice.randbytes(20), "<b>", "NaN"]
    return dice.choice([*odd, flipped(dice, square()), "2026-02-30", "[" * 5000, dice.random()])


def mangled_rows(dice: random.Random, folder: Path, data: bytes) -> bytes:
    """Return the database with some cells overwritten."""
    path = folder / "mangled.gpkg"
    path.write_bytes(data)
    connection = sqlite3.connect(path)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    tables = ["site", "corridor", "visit", "count", "nx_change", "nx_blob", "nx_package", "gpkg_spatial_ref_sys"]
    for _ in range(dice.randint(1, 3)):
        table = dice.choice(tables)
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        try:
            connection.execute(f'UPDATE {table} SET "{dice.choice(columns)}" = ? WHERE rowid % 2 = 0', (value(dice),))
        except sqlite3.IntegrityError:
            continue
    connection.commit()
    connection.close()
    return path.read_bytes()


def mangled(dice: random.Random, good: Path, folder: Path) -> Path:
    """Return a package with one thing wrong: in the zip itself, a member, the manifest, or the rows."""
    target = folder / "mangled.zip"
    act = dice.randrange(4)
    if act == 0:
        target.write_bytes(flipped(dice, good.read_bytes()))
        return target
    archive = zipfile.ZipFile(good)
    members = {name: archive.read(name) for name in archive.namelist()}
    if act == 1:
        name = dice.choice(sorted(members))
        members[name] = flipped(dice, members[name])
    elif act == 2:
        members["neaspec.gpkg"] = mangled_rows(dice, folder, members["neaspec.gpkg"])
    else:
        members["neaspec.gpkg"] = flipped(dice, members["neaspec.gpkg"])
    if act > 1 or dice.random() < 0.5:
        restated(members)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        for name, data in members.items():
            out.writestr(name, data)
    return target


def restated(members: dict[str, bytes]) -> None:
    """Let the manifest, where it can be read, agree with the members, so that the fault lies deeper."""
    try:
        manifest = json.loads(members["manifest.json"])
        for entry in manifest["files"]:
            data = members.get(entry["path"], b"")
            entry.update({"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    except (ValueError, KeyError, TypeError, AttributeError):
        return
    members["manifest.json"] = json.dumps(manifest).encode()


def test_mangled_package_ends_in_codes_and_harms_nothing(good: Path, tmp_path: Path) -> None:
    victim = make(tmp_path / "victim.gpkg", CN)
    before = digest(victim)
    seed = random.SystemRandom().randrange(2**32) if "CI" not in os.environ else 1
    for number in range(RUNS):
        dice = random.Random(seed + number)
        path = mangled(dice, good, tmp_path)
        where = f"seed {seed + number}"
        problems = package.validate(path)
        assert all(isinstance(problem, Problem) for problem in problems), where
        assert digest(victim) == before, where
        if number % MERGED_EACH == 0:
            summary = merging.merge(path, victim)
            assert not summary.refused or digest(victim) == before, where
            if not summary.refused and summary.total("new"):
                victim.unlink()
                before = digest(make(victim, CN))
            before = digest(victim)


SCHEMA = load_schema()
HEAVY = settings(max_examples=max(RUNS // 5, 100), suppress_health_check=[HealthCheck.too_slow])


T = TypeVar("T")


def told(call: Callable[[], T]) -> T | None:
    """Call what may say no, but only in the house's own words; return None when it did."""
    with suppress(NeaspecError):
        return call()
    return None


def comes_back(data: bytes) -> None:
    """A geometry that is taken is one that is written and taken again, the same to the last bit."""
    shape = told(lambda: wkb.parse(data))
    if shape is not None:
        written = wkb.write(shape)
        assert wkb.write(wkb.parse(written)) == written
        assert np.isfinite([shape.bounds.west, shape.bounds.south, shape.bounds.east, shape.bounds.north]).all()


@HEAVY
@given(st.binary(max_size=400))
def test_any_bytes_as_geometry_are_parsed_or_refused(data: bytes) -> None:
    comes_back(data)
    inside = told(lambda: unwrap(data))
    if inside is not None:
        assert data.endswith(inside) and data.startswith(b"GP")
        comes_back(inside)


@HEAVY
@given(st.integers(0, 2**32 - 1))
def test_any_mangled_geometry_is_parsed_or_refused(seed: int) -> None:
    comes_back(flipped(random.Random(seed), square()))


@HEAVY
@given(st.text(max_size=400) | st.binary(max_size=400))
def test_any_text_as_json_is_parsed_or_refused(text: str | bytes) -> None:
    refused = object()
    found = told(lambda: (strict_json(text, SCHEMA),)) or refused
    assert found is refused or found == (json.loads(text),)


PIECES = st.sampled_from(
    [b"<!DOCTYPE a>", b"<!DOCTYPE\ta [", b"<!doctype a>", b"<!ENTITY b 'c'>", b"]>", b" ", b"<!--", b"-->"]
)


@HEAVY
@given(st.lists(PIECES | st.binary(max_size=20), max_size=6).map(b"".join))
def test_any_bytes_as_xml_are_read_or_refused(text: bytes) -> None:
    document = text + b"<a/>"
    declared: list[object] = []
    reader = expat.ParserCreate()
    reader.StartDoctypeDeclHandler = reader.EntityDeclHandler = lambda *given: declared.append(given)
    with suppress(expat.ExpatError):
        reader.Parse(document, True)
    # What a real reader takes for a declaration is never let through.
    taken = told(lambda: (check_xml(document, "a.xml"),)) is not None
    assert not (taken and declared)


ANY = st.none() | st.text(max_size=80) | st.integers() | st.binary(max_size=40) | st.floats()


@HEAVY
@given(st.fixed_dictionaries(dict.fromkeys(SCHEMA.tables["nx_change"].columns, ANY)))
def test_any_row_as_a_change_is_read_or_refused(row: dict[str, object]) -> None:
    change = told(lambda: change_of(row, SCHEMA))
    assert change is None or change.table in SCHEMA.tables
