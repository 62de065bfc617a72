"""The Darwin Core Archive of an office, alone: what GBIF takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from neaspec_plugin.core.problem import Problem, Report, silent
from neaspec_plugin.io import metadata
from neaspec_plugin.io.archiving import write_archive
from neaspec_plugin.io.geopackage import Location
from neaspec_plugin.io.package import view
from neaspec_plugin.io.staging import staged
from neaspec_plugin.io.writing import workshop


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
    target = Path(output)
    with staged(target) as draft, workshop(target) as folder:
        seen = view(database, tier, now, lambda share: report(0.8 * share))
        name = seen.identity
        known = metadata.about(name.package_id, name.office.code, tier, name.created, seen.tables, seen.schema)
        made = write_archive(draft, folder, seen.tables, seen.schema, known)
        report(1.0)
    withheld = sum(seen.summary.withheld.values())
    return Archive(str(target), {sheet.file: len(sheet.rows) for sheet in made}, withheld, seen.summary.problems)
