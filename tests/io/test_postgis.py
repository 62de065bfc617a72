"""An office database in PostgreSQL is one like any other: it is filled, exported, merged into, settled and undone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io import chronicle, conflicts, creating, geopackage, merging, package, settling, undoing
from neaspec_plugin.io.schema import load_schema
from tests.io import postgres
from tests.io.offices import KR, LATER, NOW, RU, digest, edit, fill, make, new, square


@pytest.fixture(scope="module")
def cluster() -> Iterator[Path]:
    with postgres.server() as folder:
        yield folder


@pytest.fixture
def address(cluster: Path, request: pytest.FixtureRequest) -> str:
    """Return an empty office database of KR in PostgreSQL."""
    name = "t" + str(abs(hash(request.node.name)))
    found = postgres.database(cluster, name)
    creating.create(found, load_schema(), KR, "ko")
    return found


def rows(path: object, table: str) -> list[tuple[object, ...]]:
    """Return the rows of a table without what its database alone knows."""
    found = geopackage.read(path, table)  # type: ignore[arg-type]
    return sorted((tuple(row.values()) for row in found), key=repr)


def test_new_database_has_the_tables_and_lists_of_a_geopackage(address: str, tmp_path: Path) -> None:
    other = make(tmp_path / "kr.gpkg", KR)
    assert geopackage.office(address).code == KR
    assert geopackage.office(address).language == "ko"
    for name in ("taxon", "code_list", "code_label"):
        assert rows(address, name) == rows(other, name)
    kind = "SELECT type || ' ' || srid FROM geometry_columns WHERE f_table_name = 'corridor'"
    assert postgres.sql(address, kind) == "MULTIPOLYGON 4326"
    assert postgres.sql(address, "SELECT obj_description('neaspec.corridor'::regclass)")
    with pytest.raises(NeaspecError) as caught:
        creating.create(address, load_schema(), KR, "en")
    assert caught.value.code == "database.exists"


def test_records_come_back_as_they_went(address: str, tmp_path: Path) -> None:
    filled = fill(tmp_path / "ru.gpkg")
    tables = [table.name for table in load_schema().of("record")]
    records = {name: geopackage.read(filled, name) for name in tables}
    geopackage.insert(address, records)
    assert geopackage.state(address) == geopackage.state(filled)
    for name in tables:
        assert rows(address, name) == rows(filled, name)


def test_export_merge_and_export_again_agree_with_a_geopackage(address: str, tmp_path: Path) -> None:
    filled = fill(tmp_path / "ru.gpkg")
    package.export(filled, "restricted", tmp_path / "ru.zip", NOW)
    other = make(tmp_path / "kr.gpkg", KR)
    preview = merging.merge(tmp_path / "ru.zip", address, preview=True)
    assert geopackage.state(address) == {}
    summary = merging.merge(tmp_path / "ru.zip", address)
    assert summary.tables == preview.tables == merging.merge(tmp_path / "ru.zip", other).tables
    assert geopackage.state(address) == geopackage.state(other) == geopackage.state(filled)
    for name in ("nx_change", "nx_blob"):
        assert rows(address, name) == rows(other, name)
    for path, name in ((address, "a.zip"), (other, "b.zip")):
        package.export(path, "restricted", tmp_path / name, LATER)
        assert package.validate(tmp_path / name) == []
    # Two offices that heard of the same package at different times note different times, and nothing else.
    sums = [merging.compare(tmp_path / "a.zip", tmp_path / "b.zip")]
    assert sums == [{}]
    marks = postgres.sql(address, "SELECT sum(xmin::text::bigint) FROM neaspec.nx_change")
    assert merging.merge(tmp_path / "ru.zip", address).tables == ()
    assert postgres.sql(address, "SELECT sum(xmin::text::bigint) FROM neaspec.nx_change") == marks


def test_what_other_clients_write_becomes_history(address: str, tmp_path: Path) -> None:
    postgres.sql(
        address,
        "INSERT INTO neaspec.corridor (target_taxon, name_local, geom) VALUES ('PTALT', '백두 ''회랑''', "
        "ST_Multi(ST_MakeEnvelope(131.123456789, 43, 131.2, 43.1, 4326)))",
    )
    first = package.export(address, "partner", tmp_path / "1.zip", NOW)
    assert (first.logged, first.problems, dict(first.records)) == (1, (), {"corridor": 1})
    (row,) = geopackage.read(address, "corridor")
    assert (row["name_local"], row["office"], row["created_by"]) == ("백두 '회랑'", KR, KR)
    postgres.sql(address, "UPDATE neaspec.corridor SET min_width_m = 0.1, remarks = E'a\\nb\\\\c'")
    assert package.export(address, "partner", tmp_path / "2.zip", LATER).logged == 1
    entries = chronicle.chronicle(address, "corridor", str(row["uuid"]))
    assert [entry.value for entry in entries if entry.field in ("min_width_m", "remarks")] == ["0.1", "a\nb\\c"]
    assert package.export(address, "partner", tmp_path / "3.zip", LATER).logged == 0
    postgres.sql(address, "DELETE FROM neaspec.corridor")
    assert package.export(address, "partner", tmp_path / "4.zip", LATER).logged == 1


def test_conflict_is_settled_and_an_import_undone(address: str, tmp_path: Path) -> None:
    here = make(tmp_path / "ru.gpkg", RU)
    corridor = new("corridor", RU, target_taxon="PTALT", geom=square(), country="ZZ", min_width_m=1)
    geopackage.insert(here, {"corridor": [corridor]})
    package.export(here, "partner", tmp_path / "1.zip", NOW)
    merging.merge(tmp_path / "1.zip", address)
    edit(here, "UPDATE corridor SET min_width_m = 5")
    postgres.sql(address, "UPDATE neaspec.corridor SET min_width_m = 7")
    package.export(here, "partner", tmp_path / "2.zip", LATER)
    outcome = merging.outcome(tmp_path / "2.zip", address)
    (conflict,) = outcome.summary.conflicts
    assert conflicts.write_conflicts(tmp_path / "conflicts.gpkg", outcome, "ko") == {"nx_conflict_polygon": 2}
    assert merging.conflicts(address).summary.conflicts == (conflict,)
    theirs = next(side.change for side in conflict.sides if side.value == "5")
    choice = settling.Choice("corridor", conflict.key.uuid, "min_width_m", theirs)
    settling.resolve(address, [choice], "head of unit")
    assert postgres.sql(address, "SELECT count(*) FROM neaspec.nx_change WHERE author = 'head of unit'") == "1"
    assert [taken.office for taken in undoing.imports(address)] == [RU, RU]
    undone = undoing.undo(address)
    assert (undone.changes, undone.kept) == (0, 1)
    assert [taken.office for taken in undoing.imports(address)] == [RU]


def rename(address: str, meanwhile: Callable[[], object]) -> None:
    with geopackage.opened(address, write=True) as connection:
        connection.execute("UPDATE site SET name_local = 'x'")
        meanwhile()


def test_nothing_is_written_over_what_somebody_wrote_meanwhile(address: str, tmp_path: Path) -> None:
    geopackage.insert(address, {"site": [new("site", KR, name_local="철원", geom=square())]})
    with pytest.raises(NeaspecError) as caught:
        rename(address, lambda: postgres.sql(address, "UPDATE neaspec.site SET name_en = 'Cheorwon'"))
    assert caught.value.code == "database.changed"
    (row,) = geopackage.read(address, "site")
    assert (row["name_local"], row["name_en"]) == ("철원", "Cheorwon")
    rename(address, lambda: None)
    assert [row["name_local"] for row in geopackage.read(address, "site")] == ["x"]


def test_writer_waits_for_others_and_says_so_when_they_do_not_end(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from neaspec_plugin.io import postgres as sessions

    monkeypatch.setattr(sessions, "WAIT", "300ms")
    locked, go_on = threading.Event(), threading.Event()
    other = sessions.Session(address)

    def hold() -> None:
        with other.transaction():
            other.run("LOCK TABLE neaspec.site IN ROW EXCLUSIVE MODE")
            locked.set()
            go_on.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        assert locked.wait(30)
        with pytest.raises(NeaspecError) as caught:
            geopackage.insert(address, {"site": [new("site", KR, name_local="철원", geom=square())]})
        assert caught.value.code == "database.locked"
    finally:
        go_on.set()
        thread.join()
    assert geopackage.read(address, "site") == []


def test_failing_work_leaves_the_database_as_it_was(address: str) -> None:
    site = new("site", KR, name_local="철원", geom=square())
    geopackage.insert(address, {"site": [site]})
    with pytest.raises(ZeroDivisionError):
        rename(address, lambda: 1 // 0)
    assert [row["name_local"] for row in geopackage.read(address, "site")] == ["철원"]
    with pytest.raises(NeaspecError) as caught:
        geopackage.insert(address, {"site": [new("site", KR, name_local="a", geom=square()), site]})
    assert caught.value.code == "record.exists"
    assert len(geopackage.read(address, "site")) == 1


def test_database_of_an_older_minor_version_gains_what_it_lacks(address: str, tmp_path: Path) -> None:
    postgres.sql(address, "DROP TABLE neaspec.nx_import")
    postgres.sql(address, "ALTER TABLE neaspec.nx_change DROP COLUMN package_id")
    filled = fill(tmp_path / "ru.gpkg")
    package.export(filled, "partner", tmp_path / "ru.zip", NOW)
    merging.merge(tmp_path / "ru.zip", address)
    assert len(undoing.imports(address)) == 1
    assert {row["package_id"] for row in geopackage.read(address, "nx_change")} == {
        undoing.imports(address)[0].package_id
    }


def test_who_is_not_there_or_no_office_database_is_said(cluster: Path) -> None:
    with pytest.raises(NeaspecError) as caught:
        geopackage.office("PG:host=/nowhere dbname=x user=y password='se cret'")
    assert caught.value.code == "database.unreachable"
    assert "se cret" not in str(caught.value)
    assert "password=***" in caught.value.place
    empty = postgres.database(cluster, "empty")
    with pytest.raises(NeaspecError) as caught:
        geopackage.office(empty)
    assert caught.value.code == "database.foreign"


def test_command_line_merges_into_it(address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from neaspec_plugin.__main__ import main

    filled = fill(tmp_path / "ru.gpkg")
    package.export(filled, "partner", tmp_path / "ru.zip", NOW)
    assert main(["merge", str(tmp_path / "ru.zip"), address]) == 0
    assert '"new": 1' in capsys.readouterr().out
    assert len(geopackage.read(address, "visit")) == 1
    assert digest(filled)


def test_column_that_is_new_here_is_filled_from_the_log(address: str, tmp_path: Path) -> None:
    corridor = new("corridor", KR, target_taxon="GMONA", geom=square(), management="fences")
    geopackage.insert(address, {"corridor": [corridor]})
    package.export(address, "partner", tmp_path / "1.zip", NOW)
    postgres.sql(address, "ALTER TABLE neaspec.corridor DROP COLUMN management")
    assert package.export(address, "partner", tmp_path / "2.zip", LATER).logged == 0
    assert postgres.sql(address, "SELECT management FROM neaspec.corridor") == "fences"
