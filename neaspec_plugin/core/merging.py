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
        one = line(records[key])
        pending.extend(one.pending)
        if not one.changes:
            continue
        heads[key] = one.heads
        values, contended = _settle(key, one, latest)
        conflicts.extend(contended)
        (graves if values.get(DELETED) == "1" else state)[key] = values
    return Merged(state, heads, tuple(conflicts), tuple(sorted(pending)), graves)


def renewed(before: Merged, changes: Sequence[Change], keys: frozenset[RecordKey], latest: frozenset[str]) -> Merged:
    """Return what a set of changes means when only some records differ from what is known already.

    changes: the whole set, of which only the changes of the records in keys are looked at.
    """
    part = merge([item for item in changes if item.key in keys], latest)
    state = {key: values for key, values in before.state.items() if key not in keys}
    graves = {key: values for key, values in before.graves.items() if key not in keys}
    heads = {key: names for key, names in before.heads.items() if key not in keys}
    waiting = {item.id: item.key for item in changes}
    return Merged(
        {**state, **part.state},
        {**heads, **part.heads},
        tuple(
            sorted(
                (*(one for one in before.conflicts if one.key not in keys), *part.conflicts),
                key=lambda one: (one.key, one.field),
            )
        ),
        tuple(sorted({*(name for name in before.pending if waiting.get(name) not in keys), *part.pending})),
        {**graves, **part.graves},
    )


def _settle(key: RecordKey, one: Line, latest: frozenset[str]) -> tuple[Values, list[Conflict]]:
    """Return the shown values of a record and its open conflicts."""
    values: Values = {}
    if is_chain(one) and not any(item.snapshot for item in one.changes[1:]):
        for item in one.changes:
            values.update(item.values)
        return dict(sorted(values.items())), []
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
