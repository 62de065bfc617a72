"""Scoring disturbance is whole or not at all: a stop or a failure leaves every file as it was."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessing, QgsProcessingFeedback, QgsProcessingUtils

from neaspec_plugin.bridge import estimates
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.problem import NeaspecError
from tests.qgis.disturbance_landscape import everything, score
from tests.qgis.landscape import CELL, CRS, NORTH, WEST, layer, run


@pytest.fixture(autouse=True)
def ours(provider):
    return provider


class Stopping(QgsProcessingFeedback):
    """Asks to stop once a share of the work is done."""

    def __init__(self, percent):
        super().__init__(False)
        self.percent = percent

    def setProgress(self, percent):
        super().setProgress(percent)
        if percent >= self.percent:
            self.cancel()


def everything_asked_for(tmp_path):
    """All outputs, some of them over files that are there already; return parameters and what the files held."""
    folder = tmp_path / "layers"
    folder.mkdir()
    names = {"OUTPUT": "i.tif", "DOMINANT": "d.tif", "TABLE": "t.csv", "CHART": "c.png", "UNCERTAIN": "u.tif"}
    given = {name: str(tmp_path / file) for name, file in names.items()}
    given["PRESSURE_LAYERS"] = str(folder)
    for former in (tmp_path / "i.tif", tmp_path / "t.csv", folder / "roads.tif"):
        former.write_bytes(b"former")
    return given, {path: path.read_bytes() for path in (*tmp_path.glob("*.*"), *folder.iterdir()) if path.is_file()}


def files_of(tmp_path):
    places = (*tmp_path.glob("*"), *(tmp_path / "layers").iterdir(), *tmp_path.glob(".*"))
    return {path: path.read_bytes() for path in places if path.is_file() and not path.name.endswith(".aux.xml")}


@pytest.mark.parametrize("percent", [0, 15, 50, 90, 91, 94, 97])
def test_a_stop_at_any_moment_leaves_every_file_as_it_was(tmp_path, monkeypatch, percent):
    pressures = everything(tmp_path)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    given, _ = everything_asked_for(tmp_path)
    before = files_of(tmp_path)
    stopping = Stopping(percent)
    area = f"{WEST},{WEST + 60000},{NORTH - 60000},{NORTH} [{CRS}]"  # large enough for overviews
    parameters = {"AREA": area, "CELL_SIZE": CELL, "CRS": CRS, "PRESSURES": pressures, **given}
    result = run("scoredisturbance", parameters, stopping)
    assert stopping.isCanceled() and "nothing was written" in result.words
    assert files_of(tmp_path) == before
    assert not list(scratch.iterdir())


def test_a_failure_at_the_end_leaves_every_file_as_it_was(tmp_path, monkeypatch):
    from neaspec_plugin.processing import disturbance_results as module

    pressures = everything(tmp_path)
    given, _ = everything_asked_for(tmp_path)
    before = files_of(tmp_path)

    def full(chart, path):
        raise NeaspecError("output.not_written", path, reason="disk_full")

    monkeypatch.setattr(module.chart, "save", full)
    result = score(tmp_path, pressures, **given)
    assert not result.done and "c.png could not be written (the disk is full)" in result.words
    assert files_of(tmp_path) == before


def test_a_folder_where_a_file_should_be_is_refused_first(tmp_path):
    (tmp_path / "t.csv").mkdir()
    result = score(tmp_path, everything(tmp_path), TABLE=str(tmp_path / "t.csv"))
    assert not result.done and "it is a folder" in result.refusal


def test_a_result_of_no_name_asks_for_room_in_the_temporary_folder(monkeypatch):
    asked = []
    monkeypatch.setattr(estimates, "disk_usage", lambda folder: asked.append(folder) or shutil.disk_usage(folder))
    estimates.check_room(Grid(WEST, NORTH, CELL, 2, 2, CRS), 4, QgsProcessing.TEMPORARY_OUTPUT)
    assert asked == [Path(QgsProcessingUtils.tempFolder())]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="asks the system which files are open")
@pytest.mark.parametrize("percent", [3, 50, 95])
def test_no_file_is_open_when_it_is_removed(tmp_path, monkeypatch, percent):
    """Windows removes no open file; here the system tells which are open at that moment."""
    still_open = []
    plain = os.unlink

    def watched(path, *more, **how):
        opened = {Path(os.path.realpath(one)).name for one in Path("/proc/self/fd").iterdir()}
        still_open.extend({Path(str(path)).name} & opened)
        return plain(path, *more, **how)

    monkeypatch.setattr(os, "unlink", watched)
    area = f"{WEST},{WEST + 60000},{NORTH - 60000},{NORTH} [{CRS}]"
    parameters = {"AREA": area, "CELL_SIZE": CELL, "CRS": CRS, "PRESSURES": everything(tmp_path)}
    run("scoredisturbance", {**parameters, "OUTPUT": str(tmp_path / "i.tif")}, Stopping(percent))
    assert still_open == []


def test_a_stop_is_heard_while_people_are_spread(tmp_path):
    rng = np.random.default_rng(2)
    spots = {f"POINT({WEST + x} {NORTH - y})": 100 for x, y in rng.uniform(0, 20000, (15_000, 2)).tolist()}
    towns = layer(tmp_path / "t.gpkg", spots, "Point", "people:integer")
    asked = []

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, percent):
            if percent >= 20 and not asked:
                asked.append(threading.Timer(0.5, lambda: (asked.append(time.monotonic()), self.cancel())))
                asked[0].start()

    area = f"{WEST},{WEST + 20000},{NORTH - 20000},{NORTH} [{CRS}]"
    given = {"AREA": area, "CELL_SIZE": 10, "CRS": CRS, "PRESSURES": ["population", towns, "people"]}
    run("scoredisturbance", {**given, "OUTPUT": str(tmp_path / "i.tif")}, Impatient(False))
    ended = time.monotonic()
    assert len(asked) == 2 and not (tmp_path / "i.tif").exists()
    assert ended - asked[1] < 10  # 2 s on a quiet machine; before, each strip was spread to its end
