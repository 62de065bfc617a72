"""Whole files or none, whatever the disk does."""

from __future__ import annotations

import resource
import signal
import subprocess

import numpy as np
import pytest

from neaspec_plugin.core.grid import Grid, Raster
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import rasters
from neaspec_plugin.io.staging import staged

BIG = Grid(500000.0, 4700000.0, 100.0, 400, 400, "EPSG:32652")
NOISE = Raster(np.random.default_rng(4).random(BIG.shape), BIG)


def reason_of(path):
    with pytest.raises(NeaspecError) as caught:
        rasters.write(NOISE, path)
    assert caught.value.code == "output.not_written"
    assert caught.value.place == str(path)
    return caught.value.values["reason"]


@pytest.fixture
def little_room():
    """Let no file of this process grow over 100 kB, as a full disk would."""
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, former[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, former)
    signal.signal(signal.SIGXFSZ, handler)


def test_a_file_appears_whole_in_a_folder_that_is_made(tmp_path):
    path = tmp_path / "새 폴더" / "a b.bin"
    with staged(path) as waiting:
        waiting.write_bytes(b"new")
        assert waiting.suffix == ".bin"
        assert waiting.name.startswith(".")
        assert not path.exists()
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_an_error_leaves_nothing_of_any_driver(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"old")

    def fail():
        with staged(path) as waiting:
            for ending in ("", "-wal", "-journal", ".aux.xml"):
                waiting.with_name(waiting.name + ending).write_bytes(b"half")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"old"


def test_a_full_disk_leaves_nothing_and_the_old_file_whole(folder, little_room):
    path = folder / "a.tif"
    path.write_bytes(b"old")
    assert reason_of(path) == "disk_full"
    assert list(folder.iterdir()) == [path]
    assert path.read_bytes() == b"old"


def test_a_really_full_disk(folder):
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode:
        pytest.skip("may not mount a small disk here")
    try:
        assert reason_of(folder / "a.tif") == "disk_full"
        assert list(folder.iterdir()) == []
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True, capture_output=True)
        assert reason_of(folder / "a.tif") == "read_only"
    finally:
        subprocess.run(["umount", str(folder)], check=True, capture_output=True)


def test_a_folder_that_is_a_file(folder):
    (folder / "file").write_bytes(b"")
    assert reason_of(folder / "file" / "a.tif") == "no_folder"


def test_a_file_that_is_a_folder(folder):
    (folder / "a.tif").mkdir()
    assert reason_of(folder / "a.tif") == "is_folder"
    assert [each.name for each in folder.iterdir()] == ["a.tif"]


def test_a_read_only_folder(folder, monkeypatch):
    # Root may write anywhere, so the refusal is played.
    def refuse(self, *arguments, **more):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr("pathlib.Path.open", refuse)
    assert reason_of(folder / "a.tif") == "read_only"


def test_a_file_that_another_program_holds(folder, monkeypatch):
    def refuse(self, target):
        raise PermissionError(13, "The process cannot access the file", str(target))

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    assert reason_of(folder / "a.tif") == "in_use"
    assert list(folder.iterdir()) == []


def test_a_name_that_is_too_long(folder):
    assert reason_of(folder / ("한" * 100 + ".tif")) == "name_too_long"
    assert list(folder.iterdir()) == []
