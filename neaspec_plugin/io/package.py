"""The exchange package: one zip out of an office database, for one tier."""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from neaspec_plugin.core.history import Signature, State, canonical
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, silent
from neaspec_plugin.core.schema import TIERS, Schema
from neaspec_plugin.io import metadata
from neaspec_plugin.io.archiving import write_archive
from neaspec_plugin.io.cargo import Cargo, cargo
from neaspec_plugin.io.describing import Identity, Weights, describe, write_json, write_manifest, write_readmes
from neaspec_plugin.io.geopackage import Location, copied, moment, office_of, opened
from neaspec_plugin.io.gpkg_rows import append, rows
from neaspec_plugin.io.history import commit
from neaspec_plugin.io.leaving import leaving_ids
from neaspec_plugin.io.ledger import remember
from neaspec_plugin.io.reading import read_package
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.staging import staged
from neaspec_plugin.io.stopping import stoppable
from neaspec_plugin.io.witness import Witness
from neaspec_plugin.io.writing import Content, counted, held, workshop, write_database, write_tables, write_zip
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
    exact: Mapping[str, int]
    """Records that the next wider tier would not see as they are, by table; of the restricted tier only."""
    logged: int
    """Edits that went into the change log by this export."""
    problems: tuple[Problem, ...]
    """Faults of records; one with an error stays at home until it is mended."""

    def as_dict(self) -> dict[str, Any]:
        """Return the summary as plain values, for reports in JSON."""
        return {**asdict(self), "problems": [problem.as_dict() for problem in self.problems]}


@dataclass(frozen=True)
class Freight:
    """What leaves, and under which name."""

    identity: Identity
    load: Cargo
    logged: int
    problems: tuple[Problem, ...]

    def summary(self, path: str, records: Mapping[str, int]) -> ExportSummary:
        """Return what left and what stayed."""
        name, load = self.identity, self.load
        told = (records, load.withheld, load.generalised, load.exact, self.logged, self.problems)
        return ExportSummary(path, name.package_id, name.tier, *told)


@dataclass(frozen=True)
class View:
    """What a tier would see."""

    identity: Identity
    summary: ExportSummary


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
    schema, target = _schema_for(tier), Path(output)
    with (
        staged(target) as draft,
        workshop(target) as folder,
        opened(database, write=True) as connection,
        stoppable(connection, report) as heard,
    ):
        freight = _load(connection, schema, tier, moment(now), lambda share: heard(share * 0.6), package_id)
        remember(connection, schema, freight.load.parents)
        receipts = _receipts(connection, schema, tier)
        _note(connection, schema, freight.identity)
        settings = dict(connection.execute("SELECT key, value FROM nx_setting"))
        codelists = max(schema.codelists, settings.get("codelists", ""))
        steps = (lambda share: heard(0.6 + share * 0.2)), (lambda share: heard(0.8 + share * 0.2))
        counts = _fill(folder, schema, freight.identity, connection, receipts, codelists, steps[0])
        write_zip(draft, folder, steps[1])
    return freight.summary(str(target), counts)


@contextmanager
def viewed(
    database: Location, tier: str, now: datetime | None = None, report: Report = silent
) -> Iterator[tuple[Freight, sqlite3.Connection]]:
    """Give what a tier would see of a database, which is only read, and a copy of it that io.cargo has made ready.

    Raises NeaspecError `tier.unknown` and those of io.geopackage.opened.
    """
    schema = _schema_for(tier)
    with opened(database) as connection, copied(connection) as copy, stoppable(copy, report) as heard:
        yield _load(copy, schema, tier, moment(now), heard, ""), copy


def view(database: Location, tier: str, now: datetime | None = None, report: Report = silent) -> View:
    """Return what a tier would see of a database, in numbers. Raises NeaspecError as viewed."""
    with viewed(database, tier, now, report) as (freight, _):
        return View(freight.identity, freight.summary("", {}))


def show(database: Location, tier: str, output: Location, now: datetime | None = None) -> ExportSummary:
    """Write a GeoPackage of what a tier would see, to be looked at; neither the log nor a package is written.

    Raises NeaspecError `tier.unknown`, `output.not_written` and those of io.geopackage.opened.
    """
    schema = _schema_for(tier)
    with viewed(database, tier, now) as (freight, copy), staged(Path(output)) as draft:
        write_database(draft, schema, freight.identity, copy, None)
        counts = counted(draft, schema)
    return freight.summary(str(output), counts)


def _schema_for(tier: str) -> Schema:
    if tier not in TIERS:
        raise NeaspecError("tier.unknown", tier)
    return load_schema()


def _load(
    connection: sqlite3.Connection, schema: Schema, tier: str, created: str, report: Report, package_id: str
) -> Freight:
    """Log the edits and choose what leaves; part of the open transaction."""
    office = office_of(connection, "")
    signature = Signature(office.code, office.code, created, "neaspec_plugin/" + version())
    witness = Witness(connection, tier, schema)
    done = commit(connection, schema, signature, lambda share: report(share * 0.6), witness=witness)
    load = cargo(connection, tier, schema, signature, witness, lambda share: report(0.6 + share * 0.4))
    name = package_id or _name(connection, [office.code, tier, created])
    return Freight(Identity(name, office, tier, created, signature.tool), load, done.added, done.problems)


def _name(connection: sqlite3.Connection, about: list[str]) -> str:
    """Return the uuid, version 5, of what leaves: of the canonical JSON of [*about, [id, ...]], bit by bit."""
    digest = hashlib.sha1(NAMESPACE.bytes, usedforsecurity=False)
    digest.update(canonical(about)[:-1] + b",[")
    for number, name in enumerate(leaving_ids(connection)):
        digest.update(f',"{name}"'.encode() if number else f'"{name}"'.encode())
    digest.update(b"]]")
    return str(uuid.UUID(bytes=digest.digest()[:16], version=5))


def _fill(
    folder: Path,
    schema: Schema,
    identity: Identity,
    office: sqlite3.Connection,
    receipts: Mapping[str, list[dict[str, Any]]],
    codelists: str,
    report: Report,
) -> dict[str, int]:
    """Write the members of a package into a folder; return the number of records by table."""
    path = folder / "neaspec.gpkg"
    steps = (lambda share: report(share * 0.5)), (lambda share: report(0.5 + share * 0.2))
    content = write_database(path, schema, identity, office, receipts, steps[0])
    counts = write_tables(folder, path, schema, steps[1])
    with held(path, schema) as tables:
        said = metadata.about(
            identity.package_id, identity.office.code, identity.tier, identity.created, tables, schema
        )
        (folder / "metadata").mkdir()
        (folder / "metadata" / "iso19139.xml").write_bytes(metadata.iso(said))
        (folder / "metadata" / "eml.xml").write_bytes(metadata.eml(said))
        if identity.tier == TIERS[0]:
            with workshop(folder) as inner:
                write_archive(folder / "dwca.zip", inner, tables, schema, said, lambda share: report(0.7 + share * 0.3))
    weights: Weights = {}
    write_json(folder / "datapackage.json", describe(folder, schema, identity, weights))
    write_readmes(folder, identity)
    others = sorted(row["package_id"] for row in receipts["nx_package"] if row["office"] != identity.office.code)
    known = {"based_on": others, "codelists": codelists, "content_sha256": content.digest()}
    write_manifest(folder, schema, identity, counts, known, weights)
    return counts


def content_of(state: State) -> str:
    """Return one SHA-256 for the records of a state: equal in two offices that hold the same, whoever packed them."""
    content = Content()
    for key in sorted(state):
        content.add(key, state[key])
    return content.digest()


def _receipts(connection: sqlite3.Connection, schema: Schema, tier: str) -> dict[str, list[dict[str, Any]]]:
    """Return who sent and received what, of packages that the tier may know of; the public learns of none."""
    packages, acks = (list(rows(connection, schema.tables[name])) for name in ("nx_package", "nx_ack"))
    hidden = {row["package_id"] for row in packages if TIERS.index(row["tier"]) > TIERS.index(tier)}
    kept = {"nx_package": packages, "nx_ack": acks} if tier != TIERS[0] else {"nx_package": [], "nx_ack": []}
    return {name: [row for row in lines if row["package_id"] not in hidden] for name, lines in kept.items()}


def _note(connection: sqlite3.Connection, schema: Schema, identity: Identity) -> None:
    """Keep in the office what package left it, so that the receipts that come back can be told apart."""
    if not connection.execute("SELECT 1 FROM nx_package WHERE package_id = ?", (identity.package_id,)).fetchone():
        append(connection, schema.tables["nx_package"], [identity.row()])


def validate(path: Location, report: Report = silent) -> list[Problem]:
    """Return everything that is wrong with a package; never raises for what is in it.

    Raises NeaspecError `package.missing` when there is no such file.
    """
    return list(read_package(path, report).problems)
