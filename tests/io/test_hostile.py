"""What hostile packages may not do: each input is refused, rejected or cleaned, and the office database stays whole."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from neaspec_plugin.core.problem import Severity
from neaspec_plugin.io import geopackage, merging, package, reading
from tests.io.hostile import INPUTS
from tests.io.hostile_input import Hostile
from tests.io.mangling import repacked, stated
from tests.io.offices import CN, NOW, digest, edit, fill, make, members, new, square

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a good package, made once."""
    folder = tmp_path_factory.mktemp("good")
    package.export(fill(folder / "office.gpkg"), "partner", folder / "a.zip", NOW)
    return folder / "a.zip"


@pytest.fixture
def zipped(good: Path, tmp_path: Path) -> Path:
    """Return a copy of it that may be mangled."""
    path = tmp_path / "a.zip"
    path.write_bytes(good.read_bytes())
    return path


@pytest.mark.parametrize("case", INPUTS, ids=lambda case: f"{case.number}-{case.name}"[:60])
def test_hostile_input_is_refused_rejected_or_cleaned(case: Hostile, zipped: Path, tmp_path: Path) -> None:
    path = case.build(zipped)
    victim = make(tmp_path / "victim.gpkg", CN)
    before = digest(victim)
    problems = package.validate(path)
    assert digest(victim) == before
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    summary = merging.merge(path, victim)
    if case.outcome == "refused":
        assert summary.refused
        assert digest(victim) == before
        assert [problem.code in case.code.split() for problem in errors] == [True]
        assert errors[0].place
    elif case.outcome == "rejected":
        assert not summary.refused
        assert {problem.code for problem in errors} <= set(case.code.split())
        assert errors[0].place
        assert [row["code"] for row in geopackage.read(victim, "corridor")] == [None]
        assert len(geopackage.read(victim, "visit")) == 1
    elif case.outcome == "left out":
        assert {problem.code for problem in errors} <= set(case.code.split())
        assert summary.total("rejected") == 1
        assert len(geopackage.read(victim, "corridor")) == 2
    else:
        assert errors == []
        assert case.code in ("", *(problem.code for problem in problems + list(summary.problems)))
        assert len(geopackage.read(victim, "corridor")) == 2
    assert stat.S_IMODE(victim.stat().st_mode) & 0o111 == 0


def test_every_number_of_the_list_is_built() -> None:
    assert sorted({case.number for case in INPUTS}) == list(range(1, 46))


LIMITED = """
import json, resource, sys, time
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
sys.path.insert(0, {root!r})
from neaspec_plugin.io import package
for path in sys.argv[1:]:
    started = time.monotonic()
    problems = package.validate(path)
    print(json.dumps([path, len(problems), round(time.monotonic() - started, 3)]))
# The kernel's own mark: ru_maxrss begins with what the parent held when it forked.
peak = int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0]) // 1024
print(json.dumps(["memory", peak, 0]))
"""


def test_no_hostile_input_takes_a_gibibyte_or_a_minute(good: Path, tmp_path: Path) -> None:
    paths = []
    for place, case in enumerate(INPUTS):
        folder = tmp_path / str(place)
        folder.mkdir()
        copy = folder / "a.zip"
        copy.write_bytes(good.read_bytes())
        paths.append(case.build(copy).rename(tmp_path / f"{place}.zip"))
    command = [sys.executable, "-c", LIMITED.format(root=str(ROOT)), *map(str, paths)]
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=600)
    assert result.returncode == 0, result.stderr
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(lines) == len(paths) + 1
    assert max(seconds for _, _, seconds in lines) < 60
    assert lines[-1][1] < 1024


def test_nothing_is_fetched(zipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("network")

    monkeypatch.setattr(socket, "socket", refuse)
    for case in (case for case in INPUTS if case.number in (15, 28, 36)):
        copy = zipped.with_name("copy.zip")
        copy.write_bytes(zipped.read_bytes())
        assert package.validate(case.build(copy))


def test_package_is_unpacked_into_a_private_folder_that_goes(
    zipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # 45
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    monkeypatch.setattr(tempfile, "tempdir", str(link))
    seen: list[int] = []

    def look(share: float) -> None:
        seen.extend(stat.S_IMODE(folder.stat().st_mode) for folder in real.iterdir())

    assert reading.read_package(zipped, look).refused is False
    assert set(seen) == {0o700}
    assert list(real.iterdir()) == []


FULL_DISK = """
import resource, sys
sys.path.insert(0, {root!r})
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import merging
def fill_the_disk(share):
    if share >= 0.6:  # the package is read; what follows is written into the database
        resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, resource.RLIM_INFINITY))
try:
    merging.merge({package!r}, {database!r}, report=fill_the_disk)
except NeaspecError as error:
    sys.exit(0 if error.code == "database.not_written" else error.code)
sys.exit("written")
"""


def test_full_disk_leaves_the_database_as_it_was(tmp_path: Path) -> None:  # 45
    sender, victim = make(tmp_path / "ru.gpkg"), make(tmp_path / "victim.gpkg", CN)
    sites = [new("site", name_local=f"S{number}", geom=square(130 + number / 100)) for number in range(300)]
    geopackage.insert(sender, {"site": sites})
    package.export(sender, "partner", tmp_path / "p.zip", NOW)
    before = digest(victim)
    size = victim.stat().st_size
    given = {"package": str(tmp_path / "p.zip"), "database": str(victim), "size": size + 40_000}
    assert size + 40_000 < sender.stat().st_size
    script = FULL_DISK.format(root=str(ROOT), **given)
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert digest(victim) == before


@pytest.mark.parametrize(
    ("came", "sent", "goes_on"),
    [
        ("partner", "partner", True),
        ("partner", "restricted", True),
        ("partner", "public", False),
        ("restricted", "partner", False),
        ("restricted", "restricted", True),
        ("restricted", "public", False),
        ("nobody knows", "partner", False),
        ("nobody knows", "restricted", True),
    ],
)
def test_unknown_column_is_kept_and_goes_on_no_wider_than_it_came(
    zipped: Path, tmp_path: Path, came: str, sent: str, goes_on: bool
) -> None:  # 41
    build = next(case.build for case in INPUTS if case.name == "unknown_column_of_a_newer_minor")
    middle, last = make(tmp_path / "cn.gpkg", CN), make(tmp_path / "kr.gpkg", "KR-TEST-01")
    arriving = build(zipped)
    if came == "restricted":
        arriving = repacked(arriving, stated(tier="restricted"))
    assert not merging.merge(arriving, middle).refused
    if came == "nobody knows":
        edit(middle, "DELETE FROM nx_package")
    package.export(middle, sent, tmp_path / "again.zip", NOW)
    assert not merging.merge(tmp_path / "again.zip", last).refused
    told = ['"noise_db":"41.5"' in row["set_json"] for row in geopackage.read(last, "nx_change")]
    assert any(told) is goes_on
    if sent == "partner":  # the record itself arrives in any case
        assert "1-2" in {row["code"] for row in geopackage.read(last, "corridor")}
    kept = ['"noise_db":"41.5"' in row["set_json"] for row in geopackage.read(middle, "nx_change")]
    assert any(kept)
    assert not [name for name, data in members(tmp_path / "again.zip").items() if b"noise_db" in data and not goes_on]
    before = package.export(middle, "restricted", tmp_path / "whole.zip", NOW).exact
    edit(middle, "UPDATE nx_package SET tier = 'partner'")
    after = package.export(middle, "restricted", tmp_path / "whole.zip", NOW).exact
    strange = before.get("corridor", 0) - after.get("corridor", 0)
    assert strange == (came == "restricted")


@pytest.mark.parametrize("told", ["public", "partner"])
def test_nobody_makes_the_tier_of_a_package_wider_by_telling_of_it(zipped: Path, tmp_path: Path, told: str) -> None:
    """A package that came before named the one with the unknown column, with a wider tier and another office."""
    build = next(case.build for case in INPUTS if case.name == "unknown_column_of_a_newer_minor")
    name = json.loads(zipfile.ZipFile(zipped).read("manifest.json"))["package_id"]
    middle, liar = make(tmp_path / "cn.gpkg", CN), make(tmp_path / "kr.gpkg", "KR-TEST-01")
    edit(
        liar,
        "INSERT INTO nx_package (package_id, office, tier, created) VALUES (?, 'KR-TEST-01', ?, ?)",
        *(name, told, "2026-05-01T00:00:00.000Z"),
    )
    package.export(liar, "partner", tmp_path / "liar.zip", NOW)
    merging.merge(tmp_path / "liar.zip", middle)
    arriving = repacked(build(zipped), stated(tier="restricted"))
    assert not merging.merge(arriving, middle).refused
    merging.merge(tmp_path / "liar.zip", middle)
    assert [row["tier"] for row in geopackage.read(middle, "nx_package") if row["package_id"] == name] == ["restricted"]
    package.export(middle, "partner", tmp_path / "again.zip", NOW)
    assert not [one for one, data in members(tmp_path / "again.zip").items() if b"noise_db" in data]


def test_unknown_code_is_shown_raw_and_handed_on(zipped: Path, tmp_path: Path) -> None:  # 41
    build = next(case.build for case in INPUTS if case.name == "unknown_code_of_a_newer_list")
    middle, last = make(tmp_path / "cn.gpkg", CN), make(tmp_path / "kr.gpkg", "KR-TEST-01")
    merging.merge(build(zipped), middle)
    assert "shelved" in {row["status"] for row in geopackage.read(middle, "corridor")}
    summary = package.export(middle, "partner", tmp_path / "again.zip", NOW)
    assert {problem.severity for problem in summary.problems} == {Severity.WARNING}
    merging.merge(tmp_path / "again.zip", last)
    assert "shelved" in {row["status"] for row in geopackage.read(last, "corridor")}
