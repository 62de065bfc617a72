"""Export, validation and import of many records with many changes of six offices: seconds and memory of each.

    .venv/bin/python benchmarks/exchange.py --records 20000 --changes 10

Each step runs in a process of its own, so that its memory is its own. The bar of the project is 200 000 records with
2 million changes, each step under 120 s and 1 GiB.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.history import RecordKey, Signature, change
from neaspec_plugin.core.merging import merge
from neaspec_plugin.io import geopackage, merging, package
from neaspec_plugin.io.geopackage import encoded, moment
from neaspec_plugin.io.history import materialise, store
from neaspec_plugin.io.schema import load_schema

OFFICES = ("CN-BENCH-01", "JP-BENCH-01", "KP-BENCH-01", "KR-BENCH-01", "MN-BENCH-01", "RU-BENCH-01")
START = datetime(2026, 1, 1, tzinfo=timezone.utc)


def prepare(folder: Path, records: int, changes: int) -> None:
    """Make a database whose log holds so many changes of each record, by six offices in turn."""
    schema = load_schema()
    table = schema.tables["site"]
    geopackage.create(folder / "full.gpkg", schema, OFFICES[0], "en")
    geopackage.create(folder / "empty.gpkg", schema, OFFICES[1], "en")
    with geopackage.opened(folder / "full.gpkg", write=True) as connection:
        shapes: dict[str, bytes] = {}
        log = []
        for number in range(records):
            west, south = 100 + number % 3000 / 100, 30 + number // 3000 / 100
            geom = wkb.write(wkb.box(Bounds(west, south, west + 0.01, south + 0.01)))
            given = {"name_local": f"S{number}", "geom": geom, "sensitivity": 0}
            record = geopackage.new_record("site", given, OFFICES[number % 6], START)
            key = RecordKey("site", str(record["uuid"]))
            values = {name: value for name, value in encoded(record, table, shapes).items() if value is not None}
            head: tuple[str, ...] = ()
            for step in range(changes):
                office = OFFICES[(number + step) % 6]
                at = moment(START + timedelta(minutes=step))
                item = change(key, values, head, Signature(office, office, at, "benchmark/1"))
                log.append(item)
                head, values = (item.id,), {"area_km2": str(step + 1), "modified": at}
        merged = merge(log, schema.latest)
        store(connection, schema, log, shapes)
        materialise(connection, schema, merged, merged.state, shapes)


STEPS = {
    "export": lambda folder: package.export(folder / "full.gpkg", "partner", folder / "p.zip"),
    "validate": lambda folder: package.validate(folder / "p.zip"),
    "preview": lambda folder: merging.merge(folder / "p.zip", folder / "empty.gpkg", preview=True),
    "import": lambda folder: merging.merge(folder / "p.zip", folder / "empty.gpkg"),
}


def main() -> None:
    """Prepare, then run each step in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--changes", type=int, default=10)
    parser.add_argument("--step", choices=sorted(STEPS))
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if options.step:
        started = time.monotonic()
        STEPS[options.step](options.folder)
        seconds = time.monotonic() - started
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"step": options.step, "seconds": round(seconds, 1), "MiB": round(memory)}))
        return
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder), options.records, options.changes)
        for step in STEPS:
            command = [sys.executable, __file__, "--step", step, "--folder", folder]
            subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
