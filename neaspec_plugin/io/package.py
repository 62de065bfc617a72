"""The exchange package: one zip out of an office database, for one tier."""

from __future__ import annotations

import sqlite3
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from neaspec_plugin.core.history import Signature, canonical
from neaspec_plugin.core.merging import merge as merge_changes
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, silent
from neaspec_plugin.core.schema import TIERS, Schema
from neaspec_plugin.io.cargo import cargo
from neaspec_plugin.io.geopackage import Location, append, moment, office_of, opened, rows
from neaspec_plugin.io.history import commit, remember
from neaspec_plugin.io.reading import read_package
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.staging import staged
from neaspec_plugin.io.writing import (
    Identity,
    describe,
    write_database,
    write_json,
    write_manifest,
    write_readmes,
    write_tables,
    write_zip,
)
from neaspec_plugin.paths import version

NAMESPACE = uuid.UUID("b3c0ad3c-5f36-5b0e-9a4e-6e6561737065")
"""Of package ids: equal content exported at one time has one id."""


@dataclass(frozen=True)
class ExportSummary:
    """What left the office and what stayed."""

    path: str
    package_id: str
    tier: str
    records: Mapping[str, int]
    """Records in the package by table."""
    withheld: Mapping[str, int]
    """Records that stayed at home because of their tier or sensitivity, by table."""
    generalised: int
    """Records whose place or words were made coarser."""
    logged: int
    """Edits that went into the change log by this export."""
    problems: tuple[Problem, ...]
    """Faults of records; one with an error stays at home until it is mended."""

    def as_dict(self) -> dict[str, Any]:
        """Return the summary as plain values, for reports in JSON."""
        return {**asdict(self), "problems": [problem.as_dict() for problem in self.problems]}


def export(
    database: Location,
    tier: str,
    output: Location,
    now: datetime | None = None,
    report: Report = silent,
    package_id: str = "",
) -> ExportSummary:
    """Log what was edited since the last time and write the package of a tier: public, partner or restricted.

    Log and zip succeed together or neither; equal content at an equal time makes equal bytes.
    Raises NeaspecError `tier.unknown`, `output.not_written` and those of io.geopackage.opened.
    """
    if tier not in TIERS:
        raise NeaspecError("tier.unknown", tier)
    schema = load_schema()
    created = moment(now)
    target = Path(output)
    tool = "neaspec_plugin/" + version()
    with staged(target) as draft, _workshop(target) as folder, opened(database, write=True) as connection:
        office = office_of(connection, database)
        signature = Signature(office.code, office.code, created, tool)
        done = commit(connection, schema, signature, lambda share: report(share * 0.4))
        load = cargo(done, tier, schema, signature, lambda share: report(0.4 + share * 0.2))
        remember(connection, schema, load.parents)
        content = canonical([office.code, tier, created, sorted(item.id for item in load.changes)])
        identity = Identity(
            package_id or str(uuid.uuid5(NAMESPACE, content.decode("utf8"))), office, tier, created, tool
        )
        receipts = {
            name: list(rows(connection, schema.tables[name])) if tier != "public" else []
            for name in ("nx_package", "nx_ack")
        }
        _note(connection, schema, identity)
        merged = merge_changes(load.changes, schema.latest)
        write_database(
            folder / "neaspec.gpkg",
            schema,
            identity,
            load.changes,
            merged,
            load.shapes,
            receipts,
            lambda share: report(0.6 + share * 0.1),
        )
        codelists = max(
            schema.codelists, dict(connection.execute("SELECT key, value FROM nx_setting")).get("codelists", "")
        )
        counts = write_tables(folder, folder / "neaspec.gpkg", schema, lambda share: report(0.7 + share * 0.1))
        write_json(folder / "datapackage.json", describe(folder, schema, identity))
        write_readmes(folder, identity)
        write_manifest(folder, schema, identity, counts, codelists)
        write_zip(draft, folder, lambda share: report(0.8 + share * 0.2))
    return ExportSummary(
        str(target),
        identity.package_id,
        tier,
        counts,
        load.withheld,
        load.generalised,
        done.added,
        done.problems,
    )


def _note(connection: sqlite3.Connection, schema: Schema, identity: Identity) -> None:
    """Keep in the office what package left it, so that the receipts that come back can be told apart."""
    if not connection.execute("SELECT 1 FROM nx_package WHERE package_id = ?", (identity.package_id,)).fetchone():
        append(connection, schema.tables["nx_package"], [identity.row()])


@contextmanager
def _workshop(target: Path) -> Iterator[Path]:
    """Give a private folder beside the target, on the same disk, for the members of a package."""
    with tempfile.TemporaryDirectory(prefix=".neaspec-", dir=target.parent) as folder:
        yield Path(folder)


def validate(path: Location, report: Report = silent) -> list[Problem]:
    """Return everything that is wrong with a package; never raises for what is in it.

    Raises NeaspecError `package.missing` when there is no such file.
    """
    return list(read_package(path, report).problems)
