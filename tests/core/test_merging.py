"""Six offices may import each other's changes in any order, any number of times: one state."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from neaspec_plugin.core import register
from neaspec_plugin.core.history import Change, RecordKey, Signature, change, difference
from neaspec_plugin.core.merging import Merged, meaning, merge, standing_writes

KEY = RecordKey("corridor", "00000000-0000-4000-8000-000000000001")
LATEST = frozenset({"modified"})
OFFICES = ("CN-AAA-01", "KR-BBB-01", "RU-CCC-01")


def write(values: dict[str, str | None], parents: list[Change], office: str, minute: int = 0) -> Change:
    at = f"2026-05-01T00:{minute:02d}:00.000Z"
    return change(KEY, values, [parent.id for parent in parents], Signature(office, "officer", at, "test/1"))


def histories(seed: int) -> list[list[Change]]:
    """Return what each of three offices wrote while they met by chance."""
    dice = np.random.default_rng(seed)
    sets: list[dict[str, Change]] = [{}, {}, {}]
    keys = [RecordKey("corridor", f"00000000-0000-4000-8000-{number:012d}") for number in range(3)]
    for _step in range(20):
        office = int(dice.integers(3))
        if dice.random() < 0.25:
            sets[office].update(sets[int(dice.integers(3))])
            continue
        key = keys[int(dice.integers(3))]
        heads = merge(sets[office].values(), LATEST).heads.get(key, ())
        field = ["name", "status", "geom", "deleted", "modified"][int(dice.integers(5))]
        value = "1" if field == "deleted" else str(int(dice.integers(3)))
        signature = Signature(OFFICES[office], "officer", f"2026-05-01T00:{int(dice.integers(60)):02d}:00.000Z", "t")
        item = change(key, {field: value}, heads, signature, snapshot=bool(dice.random() < 0.1))
        sets[office][item.id] = item
    return [list(items.values()) for items in sets]


@pytest.mark.parametrize("seed", range(300))
def test_every_order_of_import_gives_one_state(seed: int) -> None:
    parts = histories(seed)
    results: list[Merged] = []
    for order in itertools.permutations(range(3)):
        known: dict[str, Change] = {}
        for office in order + order:
            known.update({item.id: item for item in parts[office]})
        results.append(merge(known.values(), LATEST))
        results.append(merge(reversed(list(known.values())), LATEST))
    assert all(result == results[0] for result in results)


@pytest.mark.parametrize("seed", range(100))
def test_chains_mean_what_they_mean_without_the_short_way(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    every = [item for part in histories(seed) for item in part]
    short = merge(every, LATEST)
    monkeypatch.setattr(register, "_chain", lambda changes: None)
    assert merge(every, LATEST) == short


def test_long_chain_takes_the_last_word_in_little_memory() -> None:
    items = [write({"name": "0"}, [], OFFICES[0])]
    for number in range(1, 20_000):
        items.append(write({"name": str(number)}, items[-1:], OFFICES[number % 3]))
    one = register.line({item.id: item for item in reversed(items)})
    assert [item.id for item in one.changes] == [item.id for item in items]
    assert (len(one.before), one.knows(19_999, 0), one.knows(0, 19_999)) == (20_000, True, False)
    assert merge(items).state[KEY] == {"name": "19999"}


def test_different_fields_do_not_conflict() -> None:
    root = write({"name": "a", "status": "agreed"}, [], OFFICES[0])
    one = write({"name": "b"}, [root], OFFICES[1])
    two = write({"status": "lost"}, [root], OFFICES[2])
    merged = merge([two, one, root])
    assert merged.state[KEY] == {"name": "b", "status": "lost"}
    assert merged.conflicts == ()
    assert merged.heads[KEY] == tuple(sorted((one.id, two.id)))


def test_one_field_written_twice_is_a_conflict_shown_as_its_owner_wrote_it() -> None:
    root = write({"name": "a"}, [], OFFICES[1])
    one, two = write({"name": "b"}, [root], OFFICES[0]), write({"name": "c"}, [root], OFFICES[1])
    merged = merge([root, one, two])
    assert merged.state[KEY]["name"] == "c"
    assert [(conflict.field, conflict.kind, len(conflict.sides)) for conflict in merged.conflicts] == [
        ("name", "edit-edit", 2)
    ]
    resolved = merge([root, one, two, write({"name": "b"}, [one, two], OFFICES[1], 5)])
    assert resolved.state[KEY]["name"] == "b"
    assert resolved.conflicts == ()


def test_conflict_tells_what_all_sides_knew_and_who_decides() -> None:
    root = write({"name": "a"}, [], OFFICES[1])
    pair = [write({"name": value}, [root], OFFICES[place]) for place, value in enumerate("bc")]
    (conflict,) = merge([root, *pair]).conflicts
    assert (conflict.base, conflict.owner) == ("a", OFFICES[1])
    assert {side.author for side in conflict.sides} == {"officer"}


def test_only_the_office_that_made_the_record_settles_a_conflict_of_others() -> None:
    root = write({"name": "a"}, [], OFFICES[0])
    one, two = write({"name": "b"}, [root], OFFICES[1]), write({"name": "c"}, [root], OFFICES[2])
    meddling = write({"name": "c"}, [one, two], "MN-DDD-01", 5)
    conflict = merge([root, one, two, meddling]).conflicts[0]
    assert sorted(side.office for side in conflict.sides) == sorted((OFFICES[1], OFFICES[2], "MN-DDD-01"))
    word = write({"name": "b"}, [meddling], OFFICES[0], 6)
    merged = merge([root, one, two, meddling, word])
    assert (merged.state[KEY]["name"], merged.conflicts) == ("b", ())


def test_office_may_give_up_its_own_value_and_no_other() -> None:
    root = write({"name": "a"}, [], OFFICES[0])
    own, other = write({"name": "b"}, [root], OFFICES[0]), write({"name": "c"}, [root], OFFICES[1])
    third = write({"name": "d"}, [root], OFFICES[2])
    yielded = write({"name": "b"}, [own, other], OFFICES[1], 5)
    assert merge([root, own, other, yielded]).conflicts == ()
    values = {side.value for side in merge([root, own, other, third, yielded]).conflicts[0].sides}
    assert values == {"b", "d"}


def test_shared_record_is_settled_when_all_sides_say_the_same() -> None:
    root = write({"name": "a", "country": "ZZ"}, [], OFFICES[0])
    one, two = write({"name": "b"}, [root], OFFICES[0]), write({"name": "c"}, [root], OFFICES[1])
    first = write({"name": "d"}, [one, two], OFFICES[0], 5)
    assert merge([root, one, two]).conflicts[0].owner == ""
    assert len(merge([root, one, two, first]).conflicts) == 1
    second = write({"name": "d"}, [first], OFFICES[1], 6)
    merged = merge([root, one, two, first, second])
    assert (merged.state[KEY]["name"], merged.conflicts) == ("d", ())


def test_office_that_edited_a_deleted_record_may_agree_that_it_goes() -> None:
    root = write({"name": "a", "deleted": "0"}, [], OFFICES[0])
    grave, edit = write({"deleted": "1"}, [root], OFFICES[1]), write({"name": "b"}, [root], OFFICES[2])
    assert merge([root, grave, edit]).conflicts[0].kind == "edit-delete"
    meddling = write({"deleted": "1"}, [grave, edit], "MN-DDD-01", 4)
    assert KEY in merge([root, grave, edit, meddling]).state
    assert KEY not in merge([root, grave, edit, write({"deleted": "1"}, [grave, edit], OFFICES[2], 5)]).state
    restored = merge([root, grave, edit, write({"deleted": "0"}, [grave, edit], OFFICES[1], 5)])
    assert (restored.state[KEY]["name"], restored.conflicts) == ("b", ())


@pytest.mark.parametrize("seed", range(20))
def test_records_mean_alone_what_they_mean_among_others(seed: int) -> None:
    every = {item.id: item for part in histories(seed) for item in part}
    whole = merge(every.values(), LATEST)
    for key in {item.key for item in every.values()}:
        one = meaning(key, {name: item for name, item in every.items() if item.key == key}, LATEST)
        assert one.alive == whole.state.get(key)
        assert one.heads == whole.heads.get(key, ())
        assert one.conflicts == tuple(conflict for conflict in whole.conflicts if conflict.key == key)


def test_write_that_stands_is_the_last_word_or_all_that_contend() -> None:
    root = write({"name": "a", "status": "x"}, [], OFFICES[0])
    one, two = write({"name": "b"}, [root], OFFICES[1]), write({"name": "c"}, [root], OFFICES[2])
    assert standing_writes([root, one, two]) == {(root.id, "status"), (one.id, "name"), (two.id, "name")}


def test_equal_values_are_no_conflict() -> None:
    root = write({"name": "a"}, [], OFFICES[0])
    both = [write({"name": "b"}, [root], office) for office in OFFICES]
    assert merge([root, *both]).conflicts == ()


@pytest.mark.parametrize("office", OFFICES)
def test_deletion_beside_an_edit_keeps_the_record_in_sight(office: str) -> None:
    root = write({"name": "a", "deleted": "0"}, [], OFFICES[0])
    grave, edit = write({"deleted": "1"}, [root], office), write({"name": "b"}, [root], OFFICES[1])
    merged = merge([root, grave, edit])
    assert merged.state[KEY] == {"name": "b", "deleted": "0"}
    assert [conflict.kind for conflict in merged.conflicts] == ["edit-delete"]
    assert KEY not in merge([root, grave, edit, write({"deleted": "1"}, [grave, edit], OFFICES[0])]).state


def test_deletion_that_knew_every_edit_deletes() -> None:
    root = write({"name": "a"}, [], OFFICES[0])
    assert merge([root, write({"deleted": "1"}, [root], OFFICES[1])]).state == {}


def test_change_without_its_parent_waits_and_is_not_lost() -> None:
    root = write({"name": "a"}, [], OFFICES[0])
    middle = write({"name": "b"}, [root], OFFICES[0])
    last = write({"name": "c"}, [middle], OFFICES[0])
    assert merge([root, last]).pending == (last.id,)
    assert merge([root, last]).state[KEY]["name"] == "a"
    assert merge([last, middle, root]).state[KEY]["name"] == "c"


def test_changes_in_a_circle_wait() -> None:
    one = Change("1", KEY.table, KEY.uuid, {"name": "a"}, ("2",), OFFICES[0], "x", "", "")
    two = Change("2", KEY.table, KEY.uuid, {"name": "b"}, ("1",), OFFICES[0], "x", "", "")
    assert merge([one, two]).pending == ("1", "2")


def test_true_history_outweighs_a_snapshot() -> None:
    signature = Signature(OFFICES[0], "officer", "2026-06-01T00:00:00.000Z", "t")
    coarse = change(KEY, {"geom": "coarse"}, [], signature, snapshot=True)
    exact = write({"geom": "exact"}, [], OFFICES[0])
    assert merge([coarse]).state[KEY] == {"geom": "coarse"}
    assert merge([coarse, exact]).state[KEY] == {"geom": "exact"}
    assert merge([coarse, exact]).conflicts == ()


def test_edit_of_a_snapshot_follows_on_the_history_it_stands_for() -> None:
    root = write({"name": "a", "individual": "F12"}, [], OFFICES[0])
    signature = Signature(OFFICES[0], "officer", "2026-06-01T00:00:00.000Z", "t")
    seen_abroad = change(KEY, {"name": "a", "individual": None}, [root.id], signature, snapshot=True)
    edit = write({"name": "b"}, [seen_abroad], OFFICES[1])
    assert merge([seen_abroad, edit]).state[KEY] == {"name": "b", "individual": None}
    at_home = merge([root, seen_abroad, edit])
    assert at_home.state[KEY] == {"name": "b", "individual": "F12"}
    assert at_home.conflicts == ()


def test_snapshot_that_names_no_parents_is_linked_where_they_are_known() -> None:
    root = write({"name": "a", "individual": "F12"}, [], OFFICES[0])
    signature = Signature(OFFICES[0], "officer", "2026-06-01T00:00:00.000Z", "t")
    sent = change(KEY, {"name": "a"}, [], signature, snapshot=True)
    edit = write({"name": "b"}, [sent], OFFICES[1])
    at_home = merge([root, replace(sent, stands_for=(root.id,)), edit])
    assert at_home.state[KEY] == {"name": "b", "individual": "F12"}
    assert at_home.conflicts == ()


def test_later_stamp_is_no_conflict() -> None:
    root = write({"modified": "1"}, [], OFFICES[0])
    pair = [write({"modified": str(minute)}, [root], OFFICES[minute], minute) for minute in (1, 2)]
    merged = merge([root, *pair], LATEST)
    assert merged.state[KEY]["modified"] == "2"
    assert merged.conflicts == ()


def test_author_is_whom_the_record_names_anew_else_the_office() -> None:
    signature = Signature(OFFICES[0], OFFICES[0], "2026-06-01T00:00:00.000Z", "t")
    known = {KEY: {"name": "a", "modified_by": "ranger"}}
    (silent,) = difference(known, {KEY: {"name": "b", "modified_by": "ranger"}}, {}, signature)
    (named,) = difference(known, {KEY: {"name": "b", "modified_by": "warden"}}, {}, signature)
    assert (silent.author, named.author) == (OFFICES[0], "warden")


def test_what_differs_becomes_changes_and_they_lead_there() -> None:
    signature = Signature(OFFICES[0], "officer", "2026-06-01T00:00:00.000Z", "t")
    other = RecordKey("site", KEY.uuid)
    first = difference({}, {KEY: {"name": "a", "status": None}, other: {"code": "S01"}}, {}, signature)
    known = merge(first)
    assert known.state == {KEY: {"name": "a"}, other: {"code": "S01"}}
    second = difference(known.state, {KEY: {"name": "길", "status": None}}, known.heads, signature)
    assert [item.values for item in second] == [{"name": "길"}, {"deleted": "1"}]
    assert merge(first + second).state == {KEY: {"name": "길"}}
