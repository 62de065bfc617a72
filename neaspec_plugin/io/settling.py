"""Somebody's word on conflicts, written on top of all that contends in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from neaspec_plugin.core.history import RecordKey, change
from neaspec_plugin.core.merging import Conflict, meaning
from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.validation import place_of
from neaspec_plugin.io.geopackage import Location, moment, opened
from neaspec_plugin.io.gpkg_rows import touch
from neaspec_plugin.io.history import commit, signed
from neaspec_plugin.io.ledger import Entries, choose, history, put
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.io.stopping import stoppable


@dataclass(frozen=True)
class Choice:
    """Somebody's word on a conflict: which of its values shall stand."""

    table: str
    uuid: str
    field: str
    change: str
    """Id of the change whose value is chosen."""


@dataclass(frozen=True)
class Settled:
    """What came of choices."""

    settled: int
    """Conflicts that are none any more."""
    waiting: tuple[Conflict, ...]
    """Conflicts that wait for the word of another office."""


def resolve(
    database: Location,
    choices: Sequence[Choice],
    author: str = "",
    now: datetime | None = None,
    report: Report = silent,
) -> Settled:
    """Write the chosen values on top of all that contends, in one transaction.

    The office that made a record decides alone; of a shared record each side must choose the same; any other office
    may only give up its own value. author: role or initials; the office, if empty.
    Raises NeaspecError `conflict.unknown`, `conflict.not_owner` and as io.geopackage.opened.
    """
    schema = load_schema()
    with opened(database, write=True) as connection, stoppable(connection, report) as heard:
        signature = signed(connection, author, now)
        choose(connection, "wanted", {(choice.table, choice.uuid) for choice in choices})
        done = commit(connection, schema, signature, lambda share: heard(share * 0.6), "wanted")
        known = {(one.key, one.field): one for one in done.conflicts}
        wanted: dict[RecordKey, dict[str, str | None]] = {}
        for choice in choices:
            key = RecordKey(choice.table, choice.uuid)
            wanted.setdefault(key, {})[choice.field] = _chosen(known.get((key, choice.field)), choice, signature.office)
        entries = Entries(connection, schema)
        still: list[Conflict] = []
        for key, values in sorted(wanted.items()):
            changes = history(connection, schema, key)
            item = change(key, values, meaning(key, changes, schema.latest).heads, signature)
            entries.add(item)
            after = meaning(key, {**changes, item.id: item}, schema.latest)
            still.extend(after.conflicts)
            put(connection, schema.tables[key.table], key.uuid, after.alive)
        entries.store()
        for name in sorted({key.table for key in wanted}):
            touch(connection, schema.tables[name], moment())
        heard(1.0)
    asked = {(RecordKey(choice.table, choice.uuid), choice.field) for choice in choices}
    waiting = tuple(one for one in still if (one.key, one.field) in asked)
    return Settled(len(asked) - len(waiting), waiting)


def _chosen(conflict: Conflict | None, choice: Choice, office: str) -> str | None:
    place = place_of(RecordKey(choice.table, choice.uuid))
    if conflict is None:
        raise NeaspecError("conflict.unknown", place, column=choice.field)
    side = next((side for side in conflict.sides if side.change == choice.change), None)
    if side is None:
        raise NeaspecError("conflict.unknown", place, column=choice.field)
    if conflict.owner not in ("", office) and all(one.office != office for one in conflict.sides):
        raise NeaspecError("conflict.not_owner", place, column=choice.field, owner=conflict.owner)
    return side.value
