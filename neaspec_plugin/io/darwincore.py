"""The Darwin Core Archive of an office, alone: what GBIF takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from neaspec_plugin.core.problem import Problem, Report, silent
from neaspec_plugin.io import metadata
from neaspec_plugin.io.archiving import write_archive
from neaspec_plugin.io.geopackage import Location
from neaspec_plugin.io.package import viewed
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.staging import staged
from neaspec_plugin.io.writing import held, workshop, write_database


@dataclass(frozen=True)
class Archive:
    """What an archive holds."""

    path: str
    rows: dict[str, int]
    """Rows by file."""
    withheld: int
    """Records that stay at home."""
    problems: tuple[Problem, ...]
    """Faults of records; one with an error stays at home."""


def publish(
    database: Location, tier: str, output: Location, now: datetime | None = None, report: Report = silent
) -> Archive:
    """Write the archive of what a tier may see of a database, which is only read.

    Raises NeaspecError `tier.unknown`, `output.not_written` and those of io.geopackage.opened.
    """
    target, schema = Path(output), load_schema()
    with staged(target) as draft, workshop(target) as folder, workshop(target) as members:
        with viewed(database, tier, now, lambda share: report(0.7 * share)) as (freight, copy):
            name = freight.identity
            write_database(folder / "seen.gpkg", schema, name, copy, None)
        with held(folder / "seen.gpkg", schema) as tables:
            known = metadata.about(name.package_id, name.office.code, tier, name.created, tables, schema)
            made = write_archive(draft, members, tables, schema, known, lambda share: report(0.7 + 0.3 * share))
        report(1.0)
    withheld = sum(freight.load.withheld.values())
    return Archive(str(target), made, withheld, freight.problems)
