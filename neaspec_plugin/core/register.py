"""One field of one record as a register: which of its writes stand, and who may let one of them stand alone.

A write takes the place of the writes of the same field that it knew of. Where those already contended, it does so only
by right: the office that made the record decides alone; any other office takes back its own words and no one else's,
so that a shared record (country ZZ, which no office owns) is settled once every side says the same.
(Multi-value register: Shapiro et al. 2011, INRIA RR-7506, section 3.2.2.)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from neaspec_plugin.core.history import Change

SHARED = "ZZ"
"""Country of a record that no office owns."""
DELETED = "deleted"


@dataclass(frozen=True)
class Line:
    """The applicable changes of one record, in an order where parents come first."""

    changes: tuple[Change, ...]
    before: Sequence[int]
    """Ancestors of each change as a set of bits, by place in changes."""
    heads: tuple[str, ...]
    """Ids of the changes without a successor, sorted."""
    pending: tuple[str, ...]
    """Ids of changes that wait for a parent, sorted."""

    def knows(self, later: int, earlier: int) -> bool:
        """Tell whether one change, by place, was made knowing another."""
        return bool(self.before[later] >> earlier & 1)


class _All(Sequence[int]):
    """The ancestors in a chain: all former ones. Made when asked, for written out they grow with the square."""

    def __init__(self, length: int) -> None:
        self._length = length

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, place: Any) -> Any:
        return (1 << place) - 1


def line(changes: Mapping[str, Change]) -> Line:
    """Order the changes of a record, parents first; what never gets its parents (or runs in a circle) waits."""
    chain = _chain(changes)
    if chain is not None:
        return Line(chain, _All(len(chain)), (chain[-1].id,), ())
    children: dict[str, list[str]] = {}
    missing = {}
    for item in changes.values():
        parents = _awaited(item, changes)
        missing[item.id] = len(parents)
        for parent in parents:
            children.setdefault(parent, []).append(item.id)
    ready = sorted(name for name, count in missing.items() if count == 0)
    order: list[Change] = []
    before: list[int] = []
    place: dict[str, int] = {}
    known = 0
    while ready:
        name = ready.pop()
        item = changes[name]
        bits = 0
        for parent in _awaited(item, changes):
            bits |= before[place[parent]] | 1 << place[parent]
        place[name] = len(order)
        order.append(item)
        before.append(bits)
        known |= bits
        for child in children.get(name, ()):
            missing[child] -= 1
            if missing[child] == 0:
                ready.append(child)
    heads = tuple(sorted(item.id for index, item in enumerate(order) if not known >> index & 1))
    return Line(tuple(order), tuple(before), heads, tuple(sorted(set(changes) - set(place))))


def _chain(changes: Mapping[str, Change]) -> tuple[Change, ...] | None:
    """Return the changes in order when each was written on top of just one other, from the first to the last."""
    after: dict[str, Change] = {}
    first = None
    for item in changes.values():
        parents = item.parents
        if item.snapshot or len(parents) > 1:
            if len(changes) > 1:
                return None
            parents = ()
        if parents:
            if parents[0] not in changes or parents[0] in after:
                return None
            after[parents[0]] = item
        elif first is None:
            first = item
        else:
            return None
    if first is None:
        return None
    order = [first]
    while len(order) < len(changes):
        following = after.get(order[-1].id)
        if following is None:
            return None
        order.append(following)
    return tuple(order)


def _awaited(item: Change, changes: Mapping[str, Change]) -> frozenset[str]:
    """Return the parents without which a change waits: all, but of a snapshot only those that are here."""
    parents = item.stands_for or item.parents
    return frozenset(parent for parent in parents if parent in changes or not item.snapshot)


def is_chain(one: Line) -> bool:
    """Tell whether every change knew all former ones: then the last word on each field stands."""
    return isinstance(one.before, _All) or all(bits == (1 << place) - 1 for place, bits in enumerate(one.before))


def standing(one: Line, field: str, places: Sequence[int], owner: str) -> list[int]:
    """Return the places of the writes of a field that stand, in order.

    places: the writes of the field, in order. owner: the office that decides alone; empty for none.
    """
    covers: dict[int, int] = {}
    for place in places:
        seen = [other for other in places if one.knows(place, other)]
        gone = _union(covers, seen)
        stand = [other for other in seen if not gone >> other & 1]
        office = one.changes[place].office
        free = office == owner or not _contend(one, field, stand, place)
        covers[place] = gone
        for other in stand:
            if free or one.changes[other].office == office:
                covers[place] |= 1 << other
    gone = _union(covers, places)
    return [place for place in places if not gone >> place & 1]


def _union(covers: Mapping[int, int], places: Sequence[int]) -> int:
    bits = 0
    for place in places:
        bits |= covers[place]
    return bits


def _contend(one: Line, field: str, stand: Sequence[int], place: int) -> bool:
    """Tell whether the writes that one knew of were at odds, among them or with an edit beside a deletion."""
    values = {one.changes[other].values.get(field) for other in stand}
    if len(values) > 1:
        return True
    if field != DELETED or values != {"1"}:
        return False
    within = [other for other in range(len(one.changes)) if one.knows(place, other)]
    return any(
        _apart(one, grave, other) and DELETED not in one.changes[other].values for grave in stand for other in within
    )


def beside(one: Line, stand: Sequence[int], skipped: frozenset[str], latest: frozenset[str]) -> list[int]:
    """Return the edits of other fields that no standing deletion knew of and that knew of none.

    An edit whose own office has since deleted the record itself, knowing it, no longer counts.
    """
    found = []
    graves = [place for place in stand if one.changes[place].values[DELETED] == "1"]
    for place, item in enumerate(one.changes):
        edits = DELETED not in item.values and set(item.values) - latest and item.id not in skipped
        given_up = any(one.changes[grave].office == item.office and one.knows(grave, place) for grave in graves)
        if edits and not given_up and any(_apart(one, grave, place) for grave in graves):
            found.append(place)
    return found


def _apart(one: Line, first: int, second: int) -> bool:
    return not one.knows(first, second) and not one.knows(second, first)


def base(one: Line, places: Sequence[int], stand: Sequence[int]) -> int | None:
    """Return the last write of a field that all contending ones knew, or None."""
    for place in reversed(places):
        if place not in stand and all(one.knows(other, place) for other in stand):
            return place
    return None
