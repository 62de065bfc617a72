"""From a set of changes to one state, the same on every machine, whatever the order they came in.

The set only grows. Each field is a register (core.register) that keeps every write no entitled later write takes the
place of; one value is the state, several are an open conflict, derived anew each time and so never lost. `deleted` is
a field as well. A change whose parents are missing waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from neaspec_plugin.core.history import Change, RecordKey, State, Values
from neaspec_plugin.core.problem import Report, silent
from neaspec_plugin.core.register import DELETED, SHARED, Line, base, beside, is_chain, line, standing


@dataclass(frozen=True)
class Side:
    """One of the values that contend for a field."""

    change: str
    """Id of the change that wrote it."""
    office: str
    author: str
    at: str
    value: str | None
    """Encoded."""


@dataclass(frozen=True)
class Conflict:
    """A field that two offices wrote without knowing of each other."""

    key: RecordKey
    field: str
    kind: str
    """`edit-edit`, `edit-delete` or `geometry`."""
    owner: str
    """The office that decides alone; empty for a shared record, where all sides must agree."""
    base: str | None
    """The value that all sides knew, encoded; None when there was none."""
    shown: str | None
    """The value shown meanwhile: the owner office's, else that of the smallest change id."""
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Meaning:
    """What the changes of one record mean."""

    values: Values | None
    """Shown values; None while none of its changes has what it was written on."""
    heads: tuple[str, ...]
    """Changes without a successor."""
    conflicts: tuple[Conflict, ...] = ()
    """Sorted by field."""
    pending: tuple[str, ...] = ()
    """Ids of changes that wait for a parent."""

    @property
    def dead(self) -> bool:
        """Whether the record is deleted."""
        return self.values is not None and self.values.get(DELETED) == "1"

    @property
    def alive(self) -> Values | None:
        """The shown values of a record that is not deleted."""
        return None if self.values is None or self.values.get(DELETED) == "1" else self.values


@dataclass(frozen=True)
class Merged:
    """What a set of changes means."""

    state: State
    """Shown values of every record that is not deleted."""
    heads: Mapping[RecordKey, tuple[str, ...]]
    """Changes without a successor, of every record, deleted ones included."""
    conflicts: tuple[Conflict, ...]
    """Sorted by table, uuid and field."""
    pending: tuple[str, ...]
    """Ids of changes that wait for a parent."""
    graves: State = field(default_factory=dict)
    """Last values of every record that is deleted."""


def merge(changes: Iterable[Change], latest: frozenset[str] = frozenset(), report: Report = silent) -> Merged:
    """Return the state, heads, conflicts and waiting changes of a set of changes.

    latest: fields whose concurrent writes are no conflict; the latest one is shown.
    """
    records: dict[RecordKey, dict[str, Change]] = {}
    for item in changes:
        records.setdefault(item.key, {})[item.id] = item
    state: State = {}
    graves: State = {}
    heads: dict[RecordKey, tuple[str, ...]] = {}
    conflicts: list[Conflict] = []
    pending: list[str] = []
    for index, key in enumerate(sorted(records)):
        if index % 500 == 0:
            report(index / len(records))
        one = meaning(key, records[key], latest)
        pending.extend(one.pending)
        if one.values is None:
            continue
        heads[key] = one.heads
        conflicts.extend(one.conflicts)
        (graves if one.dead else state)[key] = one.values
    return Merged(state, heads, tuple(conflicts), tuple(sorted(pending)), graves)


def meaning(key: RecordKey, changes: Mapping[str, Change], latest: frozenset[str]) -> Meaning:
    """Return what the changes of one record, by id, mean; latest: as of `merge`. Records do not touch each other."""
    one = line(changes)
    if not one.changes:
        return Meaning(None, (), (), one.pending)
    if is_chain(one) and not any(item.snapshot for item in one.changes[1:]):
        values: Values = {}
        for item in one.changes:
            values.update(item.values)
        return Meaning(values, one.heads, (), one.pending)
    values, conflicts = _contended(key, one, latest)
    return Meaning(values, one.heads, tuple(conflicts), one.pending)


def _contended(key: RecordKey, one: Line, latest: frozenset[str]) -> tuple[Values, list[Conflict]]:
    """Return the shown values of a record that was written by people who did not know of each other."""
    values: Values = {}
    skipped = _outweighed(one)
    owner = _owner(one, skipped)
    writers: dict[str, list[int]] = {}
    for place, item in enumerate(one.changes):
        if item.id not in skipped:
            for name in item.values:
                writers.setdefault(name, []).append(place)
    conflicts = []
    for name in sorted(writers):
        stand = standing(one, name, writers[name], owner)
        last = [one.changes[place] for place in stand]
        if name in latest:
            values[name] = max(last, key=lambda item: (item.at, item.id)).values[name]
            continue
        shown = _shown(last, name, owner)
        if name == DELETED:
            stand = [*stand, *beside(one, stand, skipped, latest)]
            last = [one.changes[place] for place in stand]
            if len(last) > 1 and any(item.values.get(name) == "1" for item in last):
                shown = "0" if any(item.values.get(name) != "1" for item in last) else "1"
        values[name] = shown
        if len({item.values.get(name) for item in last}) > 1:
            common = base(one, writers[name], stand)
            known = None if common is None else one.changes[common].values[name]
            conflicts.append(_conflict(key, name, owner, known, shown, last))
    return values, conflicts


def standing_writes(changes: Iterable[Change]) -> frozenset[tuple[str, str]]:
    """Return (id, field) of the writes of one record that stand."""
    one = line({item.id: item for item in changes})
    skipped = _outweighed(one)
    owner = _owner(one, skipped)
    found = set()
    for name in {name for item in one.changes for name in item.values}:
        places = [place for place, item in enumerate(one.changes) if name in item.values and item.id not in skipped]
        found |= {(one.changes[place].id, name) for place in standing(one, name, places, owner)}
    return frozenset(found)


def _owner(one: Line, skipped: frozenset[str]) -> str:
    """Return the office that made the record; empty when the record is shared."""
    roots = [item for item in one.changes if (item.snapshot or not item.parents) and item.id not in skipped]
    if not roots:
        return ""
    root = min(roots, key=lambda item: item.id)
    return "" if root.values.get("country") == SHARED else root.office


def _outweighed(one: Line) -> frozenset[str]:
    """Return the snapshots that do not count: all where true history is known, else all but the latest."""
    snapshots = [item for item in one.changes if item.snapshot]
    if not any(not item.parents and not item.snapshot for item in one.changes) and snapshots:
        snapshots.remove(max(snapshots, key=lambda item: (item.at, item.id)))
    return frozenset(item.id for item in snapshots)


def _shown(last: Sequence[Change], name: str, owner: str) -> str | None:
    own = [item for item in last if item.office == owner]
    return min(own or last, key=lambda item: item.id).values[name]


def _conflict(
    key: RecordKey, name: str, owner: str, known: str | None, shown: str | None, last: Sequence[Change]
) -> Conflict:
    sides = tuple(
        Side(item.id, item.office, item.author, item.at, item.values.get(name, "0" if name == DELETED else None))
        for item in sorted(last, key=lambda item: item.id)
    )
    kind = {DELETED: "edit-delete", "geom": "geometry"}.get(name, "edit-edit")
    return Conflict(key, name, kind, owner, known, shown, sides)
