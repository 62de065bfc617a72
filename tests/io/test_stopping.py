"""A stop is heard while SQLite works on a statement that takes long, and leaves everything as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from neaspec_plugin.core.problem import Cancelled
from neaspec_plugin.io import geopackage, merging, package, undoing
from neaspec_plugin.io.hardened import opened_foreign
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.stopping import stoppable
from tests.io.offices import CN, NOW, digest, fill, make

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def stop(share: float) -> None:
    raise Cancelled


def test_endless_statement_is_stopped() -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(Cancelled), stoppable(connection, stop):
        connection.execute(ENDLESS)
    assert connection.execute("SELECT 1").fetchone() == (1,)


def test_fault_of_a_statement_stays_a_fault() -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError), stoppable(connection, lambda share: None):
        connection.execute("SELECT * FROM nothing")


def test_reading_a_foreign_database_is_stopped(tmp_path: Path) -> None:
    path = make(tmp_path / "office.gpkg")
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE hydro_gauge (x)")
        many = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 300000) SELECT x FROM n"
        connection.execute("INSERT INTO hydro_gauge " + many)
    connection.close()

    def pulse() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), opened_foreign(path, load_schema(), True, pulse):
        raise AssertionError("the integrity check was not stopped")


@pytest.mark.parametrize("place", range(0, 60, 4))
def test_stop_at_any_report_leaves_everything_as_it_was(tmp_path: Path, place: int) -> None:
    sender, receiver = fill(tmp_path / "ru.gpkg"), make(tmp_path / "cn.gpkg", CN)
    package.export(sender, "restricted", tmp_path / "a.zip", NOW)
    merging.merge(tmp_path / "a.zip", receiver)
    reports = iter(range(10_000))

    def count(share: float) -> None:
        if next(reports) == place:
            raise Cancelled

    for path, act in (
        (receiver, lambda: undoing.undo(receiver, report=count)),
        (sender, lambda: package.export(sender, "public", tmp_path / "b.zip", NOW, count)),
        (
            make(tmp_path / "kr.gpkg", "KR-TEST-01"),
            lambda: merging.merge(tmp_path / "a.zip", tmp_path / "kr.gpkg", report=count),
        ),
    ):
        before, reports = digest(path), iter(range(10_000))
        try:
            act()
        except Cancelled:
            assert digest(path) == before
            assert not (tmp_path / "b.zip").exists() or path != sender
        else:
            assert next(reports) <= place  # it was done before the stop
    assert geopackage.office(receiver).code == CN
