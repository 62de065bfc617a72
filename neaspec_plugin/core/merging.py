"""From a set of changes to one state, the same on every machine, whatever the order they came in.

The set only grows. Each field is a register that keeps every write no other write of it descends from; one value
is the state, several are an open conflict, derived anew each time and so never lost. `deleted` is a field as well.
A change whose parents are missing waits. (Multi-value register: Shapiro et al. 2011, INRIA RR-7506, section 3.2.2.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from neaspec_plugin.core.history import Change, RecordKey, State, Values
from neaspec_plugin.core.problem import Report, silent


@dataclass(frozen=True)
class Side:
    """One of the values that contend for a field."""

    change: str
    """Id of the change that wrote it."""
    office: str
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


@dataclass(frozen=True)
class _Line:
    """The applicable changes of one record, in an order where parents come first."""

    changes: tuple[Change, ...]
    before: Mapping[str, int]
    """Ancestors of each change as a set of bits, by place in changes."""
    heads: tuple[str, ...]
    pending: tuple[str, ...]


def merge(changes: Iterable[Change], latest: frozenset[str] = frozenset(), report: Report = silent) -> Merged:
    """Return the state, heads, conflicts and waiting changes of a set of changes.

    latest: fields whose concurrent writes are no conflict; the latest one is shown.
    """
    records: dict[RecordKey, dict[str, Change]] = {}
    for item in changes:
        records.setdefault(item.key, {})[item.id] = item
    state: State = {}
    heads: dict[RecordKey, tuple[str, ...]] = {}
    conflicts: list[Conflict] = []
    pending: list[str] = []
    for index, key in enumerate(sorted(records)):
        if index % 500 == 0:
            report(index / len(records))
        line = _line(records[key])
        pending.extend(line.pending)
        if not line.changes:
            continue
        heads[key] = line.heads
        values, open_conflicts = _resolve(key, line, latest)
        conflicts.extend(open_conflicts)
        if values.get("deleted") != "1":
            state[key] = values
    return Merged(state, heads, tuple(conflicts), tuple(sorted(pending)))


def _line(changes: Mapping[str, Change]) -> _Line:
    """Order the changes of a record, parents first; what never gets its parents (or runs in a circle) waits."""
    children: dict[str, list[str]] = {}
    missing = {}
    for item in changes.values():
        parents = _awaited(item, changes)
        missing[item.id] = len(parents)
        for parent in parents:
            children.setdefault(parent, []).append(item.id)
    ready = sorted(name for name, count in missing.items() if count == 0)
    order: list[Change] = []
    before: dict[str, int] = {}
    place: dict[str, int] = {}
    while ready:
        name = ready.pop()
        item = changes[name]
        bits = 0
        for parent in _awaited(item, changes):
            bits |= before[parent] | 1 << place[parent]
        before[name], place[name] = bits, len(order)
        order.append(item)
        for child in children.get(name, ()):
            missing[child] -= 1
            if missing[child] == 0:
                ready.append(child)
    known = 0
    for bits in before.values():
        known |= bits
    heads = tuple(sorted(item.id for item in order if not known >> place[item.id] & 1))
    return _Line(tuple(order), before, heads, tuple(sorted(set(changes) - set(before))))


def _awaited(item: Change, changes: Mapping[str, Change]) -> frozenset[str]:
    """Return the parents without which a change waits: all, but of a snapshot only those that are here."""
    return frozenset(parent for parent in item.parents if parent in changes or not item.snapshot)


def _resolve(key: RecordKey, line: _Line, latest: frozenset[str]) -> tuple[Values, list[Conflict]]:
    """Return the shown values of a record and its open conflicts."""
    skipped = _outweighed(line)
    roots = [item for item in line.changes if (item.snapshot or not item.parents) and item.id not in skipped]
    owner = min(roots, key=lambda item: item.id).office if roots else ""
    writers: dict[str, list[int]] = {}
    for place, item in enumerate(line.changes):
        if item.id not in skipped:
            for name in item.values:
                writers.setdefault(name, []).append(place)
    values: Values = {}
    conflicts = []
    for name in sorted(writers):
        last = _undescended(line, writers[name])
        if name in latest:
            values[name] = max(last, key=lambda item: (item.at, item.id)).values[name]
            continue
        shown = _shown(last, name, owner)
        if name == "deleted":
            last += _written_beside(line, last, skipped, latest)
            if len(last) > 1 and any(item.values.get(name) == "1" for item in last):
                shown = "0" if any(item.values.get(name) != "1" for item in last) else "1"
        values[name] = shown
        if len({item.values.get(name) for item in last}) > 1:
            conflicts.append(_conflict(key, name, shown, last))
    return values, conflicts


def _outweighed(line: _Line) -> frozenset[str]:
    """Return the snapshots that do not count: all where true history is known, else all but the latest."""
    snapshots = [item for item in line.changes if item.snapshot]
    if not any(not item.parents and not item.snapshot for item in line.changes) and snapshots:
        snapshots.remove(max(snapshots, key=lambda item: (item.at, item.id)))
    return frozenset(item.id for item in snapshots)


def _undescended(line: _Line, places: list[int]) -> list[Change]:
    covered = 0
    for place in places:
        covered |= line.before[line.changes[place].id]
    return [line.changes[place] for place in places if not covered >> place & 1]


def _written_beside(line: _Line, last: list[Change], skipped: frozenset[str], latest: frozenset[str]) -> list[Change]:
    """Return the changes of other fields that no deletion knew of and that knew of no deletion."""
    place = {item.id: index for index, item in enumerate(line.changes)}
    beside = []
    for grave in (item for item in last if item.values["deleted"] == "1"):
        for item in line.changes:
            strange = (
                not line.before[grave.id] >> place[item.id] & 1 and not line.before[item.id] >> place[grave.id] & 1
            )
            edits = "deleted" not in item.values and set(item.values) - latest
            if strange and edits and item.id not in skipped and item not in beside:
                beside.append(item)
    return beside


def _shown(last: list[Change], name: str, owner: str) -> str | None:
    own = [item for item in last if item.office == owner]
    return min(own or last, key=lambda item: item.id).values[name]


def _conflict(key: RecordKey, name: str, shown: str | None, last: list[Change]) -> Conflict:
    sides = tuple(
        Side(item.id, item.office, item.at, item.values.get(name, "0" if name == "deleted" else None))
        for item in sorted(last, key=lambda item: item.id)
    )
    kind = {"deleted": "edit-delete", "geom": "geometry"}.get(name, "edit-edit")
    return Conflict(key, name, kind, shown, sides)
