"""Which of the names of a place is shown: by language, then one's own office, then what is official."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.placename import PlaceName, chosen

KHERLEN = PlaceName("s", "mn", "Хэрлэн", True, "MN-TEST-01")
SCRIPT = PlaceName("s", "mn-Mong", "ᠬᠡᠷᠦᠯᠦᠨ", True, "MN-TEST-01")
KELULUN = PlaceName("s", "zh-Hans", "克鲁伦河", False, "CN-TEST-01")
OTHER = PlaceName("s", "zh-Hans", "怯绿连河", True, "MN-TEST-01")


def test_the_language_comes_first_then_the_own_office_then_the_official_name():
    names = [KHERLEN, SCRIPT, KELULUN, OTHER]
    assert chosen(names, ["mn"]) == {"s": "Хэрлэн"}
    assert chosen(names, ["mn-Mong", "mn"]) == {"s": "ᠬᠡᠷᠦᠯᠦᠨ"}
    assert chosen(names, ["zh-Hans"]) == {"s": "怯绿连河"}
    assert chosen(names, ["zh-Hans"], "CN-TEST-01") == {"s": "克鲁伦河"}
    assert chosen(names, ["ja"]) == {}


@given(
    st.lists(
        st.builds(
            PlaceName,
            st.sampled_from("abc"),
            st.sampled_from(["mn", "ru", "ja"]),
            st.sampled_from(["", "x", "y"]),
            st.booleans(),
            st.sampled_from(["MN-TEST-01", "RU-TEST-01"]),
        )
    ),
    st.randoms(use_true_random=False),
)
def test_the_order_of_records_decides_nothing_and_no_name_is_empty(names, shuffled):
    first = chosen(names, ["mn", "ru"], "RU-TEST-01")
    mixed = list(names)
    shuffled.shuffle(mixed)
    assert chosen(mixed, ["mn", "ru"], "RU-TEST-01") == first
    assert all(first.values())
    assert first.keys() == {one.site for one in names if one.language in ("mn", "ru") and one.name}
