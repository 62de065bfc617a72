"""Reads a foreign package with suspicion: zip, manifest, header, database, rows, history; each judged before the next.

Nothing in it reaches QGIS, OGR or shapely. A fault of the whole refuses the package; a fault of a record rejects that
record. Records are judged one by one, each with its row and its history side by side, so that memory does not grow
with the number of changes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.merging import Conflict
from neaspec_plugin.core.problem import NeaspecError, Problem, Report, Severity, silent
from neaspec_plugin.core.schema import Schema
from neaspec_plugin.io.archive import DATABASE, MANIFEST, SIGNATURE, Cover, unpack
from neaspec_plugin.io.geopackage import Location
from neaspec_plugin.io.hardened import damage, opened_foreign
from neaspec_plugin.io.judging import judge
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.source import Source, closed


@dataclass(frozen=True)
class Package:
    """What a package holds, as far as it may be trusted."""

    package_id: str = ""
    office: str = ""
    tier: str = ""
    created: str = ""
    refused: bool = True
    """Whether nothing of it may be used."""
    problems: tuple[Problem, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    """Open conflicts that the changes of the package have among themselves."""
    receipts: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    """Rows of nx_package and nx_ack."""
    rejected: frozenset[RecordKey] = frozenset()
    """Records of which nothing may be used."""
    reworded: frozenset[str] = frozenset()
    """Ids of changes whose texts stand otherwise than the format writes them."""
    codelists: str = ""
    """Date version of its code lists."""
    newer: bool = False
    """Whether it may hold columns and codes that this version does not know."""
    source: Source = field(default_factory=closed, compare=False)
    """Its judged rows, as long as the package is open."""


def read_package(path: Location, report: Report = silent) -> Package:
    """Return a package and everything that is wrong with it. Raises NeaspecError `package.missing` only."""
    with received(path, report) as found:
        return replace(found, source=closed())


@contextmanager
def received(path: Location, report: Report = silent) -> Iterator[Package]:
    """Give a judged package whose rows can be read within the block. Raises NeaspecError `package.missing` only."""
    source = Path(path)
    if not source.is_file():
        raise NeaspecError("package.missing", str(source))
    schema = load_schema()
    head = Package()
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="neaspec-"))
            database = Path(folder) / DATABASE
            cover = unpack(source, database, schema, lambda share: report(share * 0.2))
            head = _head(cover)
            connection = stack.enter_context(opened_foreign(database, schema, cover.newer, lambda: report(0.25)))
            with damage(DATABASE, connection):
                found = _judged(head, Source(connection, schema, cover.newer), schema, report)
        except NeaspecError as fault:
            problem = Problem(fault.code, Severity.ERROR, fault.place or source.name, fault.values)
            found = replace(head, refused=True, problems=(*head.problems, problem))
        yield found


def _judged(head: Package, source: Source, schema: Schema, report: Report) -> Package:
    verdict = judge(source, schema, head.newer, lambda share: report(0.3 + share * 0.7))
    return replace(
        head,
        refused=False,
        problems=(*head.problems, *verdict.problems),
        conflicts=verdict.conflicts,
        receipts=verdict.receipts,
        rejected=verdict.rejected,
        reworded=verdict.reworded,
        source=source,
    )


def _head(cover: Cover) -> Package:
    """Return the package that a cover promises, with what is to be said of the cover itself."""
    notes = [Problem("package.signature_unchecked", Severity.NOTE, SIGNATURE)] if cover.signed else []
    if cover.newer:
        notes.append(Problem("package.newer", Severity.NOTE, MANIFEST, {"codelists": cover.codelists}))
    named = (cover.package_id, cover.office, cover.tier, cover.created)
    return Package(*named, problems=tuple(notes), codelists=cover.codelists, newer=cover.newer)
