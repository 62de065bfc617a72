"""Export, validation, preview and import of many records with many changes of six offices: seconds and memory of each.

    .venv/bin/python benchmarks/exchange.py --records 200000 --changes 10

Each step runs in a process of its own, so that its memory is its own. The bar of the project is 200 000 records with
2 million changes, each step under 120 s and 1 GiB, and a preview of a package of 1000 records under 2 s.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.history import Change, RecordKey, Signature, change
from neaspec_plugin.core.schema import Table
from neaspec_plugin.io import creating, darwincore, geopackage, gpkg_rows, merging, package
from neaspec_plugin.io.encoding import encoded
from neaspec_plugin.io.geopackage import moment
from neaspec_plugin.io.gpkg_layout import adapt
from neaspec_plugin.io.ledger import Entries, record_of
from neaspec_plugin.io.schema import load_schema

OFFICES = ("CN-BENCH-01", "JP-BENCH-01", "KP-BENCH-01", "KR-BENCH-01", "MN-BENCH-01", "RU-BENCH-01")
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
SMALL = 1000
"""Records of the small package."""


def prepare(path: Path, office: str, records: range, changes: int, kinds: tuple[str, ...] = ("site",)) -> None:
    """Make the database of an office whose log holds so many changes of each record, by six offices in turn.

    Equal numbers make equal records, so that databases overlap where their ranges do. kinds: the tables, in turn.
    """
    schema = load_schema()
    creating.create(path, schema, office, "en")
    with geopackage.opened(path, write=True) as connection:
        connection.execute("PRAGMA cache_size = -131072")
        adapt(connection, schema, office, "en", moment(START))
        entries = Entries(connection, schema)
        for place, name in enumerate(kinds):
            table = schema.tables[name]
            gpkg_rows.append(connection, table, _records(table, records[place :: len(kinds)], changes, entries))
            gpkg_rows.touch(connection, table, moment(START))
        entries.store()


def _records(table: Table, numbers: range, changes: int, entries: Entries) -> Iterator[dict[str, Any]]:
    for number in numbers:
        shapes: dict[str, bytes] = {}
        values: dict[str, str | None] = {}
        uuid = ""
        for item in history(table, number, changes, shapes):
            entries.add(item, next(iter(shapes.values()), None))
            values.update(item.values)
            uuid = item.record
        yield record_of(table, uuid, values, next(iter(shapes.values()), None))


def history(table: Table, number: int, changes: int, shapes: dict[str, bytes]) -> Iterator[Change]:
    """Yield the changes of a record, each on top of the one before, by six offices in turn."""
    given, edited = GIVEN[table.name](number)
    record = geopackage.new_record(table.name, given, OFFICES[number % 6], START)
    record["uuid"] = named(number)
    key = RecordKey(table.name, named(number))
    values = {name: value for name, value in encoded(record, table, shapes).items() if value is not None}
    head: tuple[str, ...] = ()
    for step in range(changes):
        office = OFFICES[(number + step) % 6]
        at = moment(START + timedelta(minutes=step))
        item = change(key, values, head, Signature(office, office, at, "benchmark/1"))
        yield item
        head, values = (item.id,), {edited: str(step + 1), "modified": at}


def named(number: int) -> str:
    """Return the uuid of a record."""
    return str(uuid.UUID(int=random.Random(number).getrandbits(128), version=4))


def _site(number: int) -> tuple[dict[str, Any], str]:
    west, south = 100 + number % 3000 / 100, 30 + number // 3000 / 100
    geom = wkb.write(wkb.box(Bounds(west, south, west + 0.01, south + 0.01)))
    return {"name_local": f"湿地 {number}", "geom": geom, "sensitivity": 0}, "area_km2"


def _visit(number: int) -> tuple[dict[str, Any], str]:
    x, y = 100 + number % 3000 / 100, 30 + number // 3000 / 100
    geom = struct.pack("<BIIBIdd", 1, 4, 1, 1, 1, x, y)
    common = {"tier": "public", "sensitivity": 0, "method": "ground", "effort_value": 2.5, "effort_unit": "km"}
    return {"geom": geom, "event_date": f"2024-01-{number % 28 + 1:02d}", **common}, "coverage_pct"


def _count(number: int) -> tuple[dict[str, Any], str]:
    taxon = "PTALT" if number % 4 == 1 else "GMONA"
    common = {"tier": "public", "sensitivity": 0, "occurrence_status": "present", "count_type": "exact"}
    return {"visit_uuid": named(number - 1), "taxon_code": taxon, "unit": "individuals", **common}, "count_best"


GIVEN = {"site": _site, "visit": _visit, "count": _count}
"""Values of a record by its number, and the column that is edited."""


STEPS = {
    "export": lambda folder: package.export(folder / "full.gpkg", "partner", folder / "p.zip"),
    "export of the public tier": lambda folder: package.export(folder / "seen.gpkg", "public", folder / "public.zip"),
    "Darwin Core Archive alone": lambda folder: darwincore.publish(folder / "seen.gpkg", "public", folder / "dwca.zip"),
    "validate the public package": lambda folder: package.validate(folder / "public.zip"),
    "validate": lambda folder: package.validate(folder / "p.zip"),
    "preview": lambda folder: merging.merge(folder / "p.zip", folder / "empty.gpkg", preview=True),
    "preview of the small package": lambda folder: merging.merge(
        folder / "small.zip", folder / "full.gpkg", preview=True
    ),
    "import of the small package": lambda folder: merging.merge(folder / "small.zip", folder / "copy.gpkg"),
    "import": lambda folder: merging.merge(folder / "p.zip", folder / "copy.gpkg"),
    "import again": lambda folder: merging.merge(folder / "p.zip", folder / "copy.gpkg"),
    "import onto half of each": lambda folder: merging.merge(folder / "p.zip", folder / "copy.gpkg"),
}
USED = {
    "import of the small package": "full.gpkg",
    "import": "empty.gpkg",
    "import onto half of each": "half.gpkg",
}
"""The database that a step alters, of which it gets a copy; the second import goes into the copy of the first."""


PUBLIC = {"export of the public tier", "Darwin Core Archive alone", "validate the public package"}
"""Steps on visits with counts, a half each, every second visit with a tiger; the others are on sites."""
SHOWN = {"full.gpkg", "p.zip", "seen.gpkg", "public.zip", "dwca.zip"}


def run(folder: Path, records: int, changes: int) -> None:
    """Prepare the databases."""
    prepare(folder / "full.gpkg", OFFICES[0], range(records), changes)
    prepare(folder / "half.gpkg", OFFICES[2], range(records), changes // 2)
    creating.create(folder / "empty.gpkg", load_schema(), OFFICES[1], "en")
    prepare(folder / "other.gpkg", OFFICES[5], range(records - SMALL // 2, records + SMALL // 2), changes + 1)
    package.export(folder / "other.gpkg", "partner", folder / "small.zip")


def step(name: str, folder: Path) -> None:
    """Run one step and tell what it took."""
    used = USED.get(name)
    if used:
        shutil.copyfile(folder / used, folder / "copy.gpkg")
    started, worked = time.monotonic(), time.process_time()
    STEPS[name](folder)
    seconds, worked = time.monotonic() - started, time.process_time() - worked
    # The kernel's own mark: ru_maxrss begins with what the parent held when it forked.
    peak = int(Path("/proc/self/status").read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) // 1024
    told = {"step": name, "seconds": round(seconds, 1), "processor": round(worked, 1), "MiB": peak}
    print(json.dumps(told), flush=True)


def size(path: Path) -> int:
    """Return the size of a file, MiB."""
    return path.stat().st_size >> 20 if path.exists() else 0


def main() -> None:
    """Prepare, then run each step in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--changes", type=int, default=10)
    parser.add_argument("--only", choices=sorted(STEPS), nargs="*", default=list(STEPS))
    parser.add_argument("--step", choices=sorted(STEPS))
    parser.add_argument("--folder", type=Path, help="where the databases are, or will be kept")
    options = parser.parse_args()
    if options.step:
        step(options.step, options.folder)
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(exist_ok=True)
        if not (folder / "seen.gpkg").exists() and PUBLIC & set(options.only):
            prepare(folder / "seen.gpkg", OFFICES[0], range(options.records), options.changes, ("visit", "count"))
        if not (folder / "full.gpkg").exists() and set(options.only) - PUBLIC:
            run(folder, options.records, options.changes)
        for name in options.only:
            subprocess.run([sys.executable, __file__, "--step", name, "--folder", folder], check=True)
        for name in sorted(path.name for path in folder.iterdir() if path.name in SHOWN):
            print(json.dumps({"file": name, "MiB": size(folder / name)}))
            if name in ("full.gpkg", "seen.gpkg"):
                with sqlite3.connect(folder / name) as connection:
                    print(json.dumps({"changes": connection.execute("SELECT count(*) FROM nx_change").fetchone()[0]}))


if __name__ == "__main__":
    main()
