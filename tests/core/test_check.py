"""Each fault of a corridor, on one that has it and no other; and a sound one beside it."""

from __future__ import annotations

import pytest

pytest.importorskip("shapely")
from shapely.affinity import rotate
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union

from neaspec_plugin.core.check import check
from neaspec_plugin.core.checked import Barrier, Corridor, Rules
from neaspec_plugin.core.problem import Cancelled
from neaspec_plugin.core.territory import Territory

CHINA, RUSSIA = box(-100e3, -100e3, 30e3, 100e3), box(30e3, -100e3, 150e3, 100e3)
LANDS = Territory({"CHN": CHINA, "RUS": RUSSIA})
CORES = [box(-10e3, -5e3, 0, 8e3), box(20e3, -5e3, 28e3, 8e3)]
RULES = Rules(min_width_m=2000, hop_m=4000)
WHOLE = {"code": "C-1", "evidence_date": "2026", "mechanism": "legal", "corridor_type": "linear", "uuid": "a"}
SOUND = box(0, 0, 20e3, 3e3)
NECK = unary_union([box(0, 0, 9e3, 3e3), box(9e3, 1e3, 11e3, 2e3), box(11e3, 0, 20e3, 3e3)])


def corridor(shape, number=1, **about):
    return Corridor(number, shape, {**WHOLE, "uuid": str(number), **about})


def faults(*corridors, rules=RULES, territory=LANDS, cores=CORES, barriers=()):
    return check(corridors, rules, territory, cores, barriers)


def only(found):
    assert len(found) == 1, [fault.problem for fault in found]
    return found[0].problem.code, found[0].problem.severity.value, dict(found[0].problem.values)


def test_a_sound_corridor_has_no_fault():
    assert faults(corridor(SOUND)) == []


def test_a_crossing_outline():
    bow = Polygon([(0, 0), (20e3, 3e3), (20e3, 0), (0, 3e3)])
    crossing = next(fault for fault in faults(corridor(bow)) if fault.problem.code == "corridor.self_crossing")
    assert (crossing.x, crossing.y) == (10e3, 1.5e3)
    assert crossing.countries == ()


def test_an_outline_that_is_not_valid():
    nested = Polygon(SOUND.exterior.coords, [[(30e3, 0), (31e3, 0), (31e3, 1e3)]])
    assert [fault.problem.code for fault in faults(corridor(nested))][:1] == ["corridor.not_valid"]


@pytest.mark.parametrize("nothing", [None, Polygon()])
def test_a_record_without_an_outline(nothing):
    assert only(faults(corridor(nothing)))[:2] == ("corridor.no_shape", "error")


def test_a_gap():
    halves = MultiPolygon([box(0, 0, 9e3, 3e3), box(9.3e3, 0, 20e3, 3e3)])
    # The gap alone is reported: it is no place where the corridor is narrow for more than 500 m.
    assert only(faults(corridor(halves))) == ("corridor.gap", "error", {"gap_m": 300})


@pytest.mark.parametrize(("cores", "touched"), [([], 0), (CORES[:1], 1), ([CORES[0], box(20.2e3, 0, 30e3, 3e3)], 1)])
def test_fewer_than_two_core_areas(cores, touched):
    assert only(faults(corridor(SOUND), cores=cores)) == ("corridor.few_cores", "error", {"cores": touched})


def test_cores_may_stay_half_a_cell_apart_and_need_not_be_known():
    assert faults(corridor(SOUND), cores=[CORES[0], box(20.05e3, 0, 30e3, 3e3)]) == []
    assert faults(corridor(SOUND), cores=None) == []


@pytest.mark.parametrize("turned", [0, 33])
def test_narrow_for_more_than_a_run(turned):
    found = faults(corridor(rotate(NECK, turned, (0, 0))), cores=[rotate(one, turned, (0, 0)) for one in CORES])
    code, severity, values = only(found)
    assert (code, severity, values["width_m"], values["limit_m"]) == ("corridor.narrow", "warning", 1000, 2000)
    # Transects 100 m apart tell where the neck of 2 000 m begins and ends.
    assert values["length_m"] == pytest.approx(2000, abs=100)
    place = rotate(Point(found[0].x, found[0].y), -turned, (0, 0))
    assert 9e3 <= place.x <= 11e3
    # The axis is that of points some 600 m apart along the outline, which do not stand opposite each other.
    assert place.y == pytest.approx(1500, abs=50)


def test_narrow_for_less_than_a_run_is_borne():
    short = unary_union([box(0, 0, 9.8e3, 3e3), box(9.8e3, 1e3, 10.2e3, 2e3), box(10.2e3, 0, 20e3, 3e3)])
    assert faults(corridor(short)) == []
    assert only(faults(corridor(short), rules=Rules(min_width_m=2000, run_m=200)))[0] == "corridor.narrow"


def test_narrow_where_it_meets_the_core():
    end = unary_union([box(0, 0, 18e3, 3e3), box(18e3, 1e3, 20e3, 2e3)])
    assert only(faults(corridor(end)))[2]["width_m"] == 1000


def test_a_round_end_is_not_narrow():
    assert faults(corridor(LineString([(-1e3, 1500), (22e3, 1500)]).buffer(1500))) == []
    assert faults(corridor(LineString([(-1e3, 1500), (22e3, 1500)]).buffer(1100)), cores=None) == []


def test_a_taper_is_not_taken_for_a_round_end():
    taper = Polygon([(0, 600), (20e3, 0), (20e3, 3e3), (0, 2400)])
    assert only(faults(corridor(taper)))[2]["width_m"] == pytest.approx(1830, abs=40)


@pytest.mark.parametrize("lean", [-2e3, 1e3, 2.5e3])
def test_an_end_aslant_is_not_narrow(lean):
    assert faults(corridor(Polygon([(0, 0), (20e3, 0), (20e3 + lean, 3e3), (lean, 3e3)])), cores=None) == []


def test_a_drawn_centreline_is_believed():
    drawn = LineString([(0, 1500), (20e3, 1500)])
    found = check([Corridor(1, NECK, WHOLE, drawn)], RULES, LANDS, CORES)
    assert only(found)[2]["width_m"] == 1000


def chain(*lefts, **about):
    return corridor(MultiPolygon([box(x, 0, x + 1e3, 1e3) for x in lefts]), corridor_type="stepping_stone", **about)


def test_a_hop_that_is_too_long():
    found = faults(chain(0, 3e3, 10e3))
    long = [fault for fault in found if fault.problem.code == "corridor.long_hop"]
    assert only(long) == ("corridor.long_hop", "error", {"hop_m": 6000, "limit_m": 4000})
    assert (long[0].x, long[0].y) == (7e3, pytest.approx(500, abs=500))


def test_a_site_whose_loss_cuts_the_chain():
    assert only(faults(chain(0, 4e3, 8e3)))[:2] == ("corridor.keystone", "warning")
    assert faults(chain(0, 2e3, 4e3)) == []  # from the first to the last is one hop


def test_barriers_without_a_crossing():
    road = LineString([(10e3, -1e3), (10e3, 4e3)])
    assert only(faults(corridor(SOUND), barriers=[Barrier(road, "road")])) == (
        "corridor.barrier",
        "warning",
        {"kind": "road"},
    )
    for kind in ("settlement", "water", "dam"):
        assert only(faults(corridor(SOUND), barriers=[Barrier(Point(5e3, 1e3), kind)]))[1:] == ("error", {"kind": kind})
    assert faults(corridor(SOUND), barriers=[Barrier(road, "road", crossed=True), Barrier(Point(5e3, 9e3))]) == []


WEST, EAST = box(0, 0, 29.8e3, 3e3), box(31e3, 700, 50e3, 3.7e3)
BOTH = [box(-10e3, -5e3, 0, 8e3), box(50e3, -5e3, 60e3, 8e3), box(10e3, -9e3, 12e3, 0), box(40e3, -9e3, 42e3, 1e3)]


def test_two_offices_do_not_meet_at_the_border():
    found = faults(corridor(WEST, 1), corridor(EAST, 2, code="R-1"), cores=BOTH)
    west = [fault for fault in found if fault.number == 1]
    assert only(west) == (
        "corridor.not_joined",
        "warning",
        {"country": "RUS", "other": "R-1", "gap_m": 1200, "offset_m": pytest.approx(700, abs=20)},
    )
    assert (west[0].x, west[0].countries) == (pytest.approx(29.8e3, abs=1), ("CHN",))
    joined = faults(corridor(WEST, 1), corridor(box(30.1e3, 100, 50e3, 3.1e3), 2, code="R-1"), cores=BOTH)
    assert joined == []


def test_a_corridor_without_continuation_ends_at_the_border():
    found = faults(corridor(WEST), cores=BOTH)
    assert only(found) == ("corridor.ends_at_border", "warning", {"country": "RUS"})
    other = corridor(EAST, 2, target_taxon="GRUVI")
    assert (
        faults(corridor(WEST, 1, target_taxon="PTALT"), other, cores=BOTH)[0].problem.code == "corridor.ends_at_border"
    )
    at_core = [*BOTH, box(29.7e3, -9e3, 40e3, 8e3)]
    assert faults(corridor(WEST), cores=at_core) == []


def test_a_double():
    twin = corridor(box(-1e3, 100, 20e3, 3e3), 2, code="C-2")
    found = faults(corridor(SOUND), twin)
    assert only(found) == ("corridor.double", "warning", {"other": "C-1", "share_percent": 97})
    assert found[0].number == 2
    assert faults(corridor(SOUND), corridor(box(0, 0.7e3, 20e3, 3.7e3), 2)) == []  # 77 %
    assert faults(corridor(SOUND, target_taxon="PTALT"), corridor(SOUND, 2, target_taxon="PUNCI")) == []


def test_a_former_version_is_passed_over():
    assert faults(corridor(NECK, 1), corridor(SOUND, 2, supersedes="1")) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [("code", "corridor.no_code"), ("evidence_date", "corridor.no_date"), ("mechanism", "corridor.no_mechanism")],
)
def test_what_is_not_filled_in(name, code):
    assert only(faults(corridor(SOUND, **{name: None})))[0] == code
    about = {key: value for key, value in WHOLE.items() if key != name}
    assert check([Corridor(1, SOUND, about)], RULES, LANDS, CORES) == []


def test_a_scope_that_the_ground_contradicts():
    across = faults(corridor(box(0, 0, 40e3, 3e3), scope="national"), cores=BOTH)
    assert only(across)[::2] == ("corridor.other_scope", {"said": "national", "scope": "international"})
    assert faults(corridor(SOUND, scope="national")) == []
    assert faults(corridor(SOUND, scope="national"), territory=Territory({})) == []


def test_guests_are_compared_with_and_not_checked():
    guest = Corridor(1, SOUND, {"code": "G", "uuid": "g"}, guest=True)
    found = faults(guest, corridor(box(0, 0, 19e3, 3e3), 2))
    assert [(fault.problem.code, fault.number) for fault in found] == [
        ("corridor.few_cores", 2),
        ("corridor.double", 2),
    ]


def test_a_stop_is_heard():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        check([corridor(SOUND)], RULES, LANDS, CORES, report=stop)


@pytest.mark.parametrize("length", [700, 1000, 1500, 2000])
@pytest.mark.parametrize("wobble", [0.0, 2.0])
def test_a_neck_where_it_meets_the_core_is_found_however_short(length, wobble):
    """Even a neck of even width, which might pass for a round end."""
    sides = [(x, 1.5e3 + wobble * (i % 2)) for i, x in enumerate(range(0, length + 1, 100))]
    neck = Polygon([*sides, *[(x, 2.5e3 + y - 1.5e3) for x, y in sides[::-1]]])
    ground = unary_union([neck, box(length, 0, 20e3, 4e3)])
    drawn = LineString([(0, 2e3), (20e3, 2e3)])
    for line in (None, drawn):
        (found,) = check([Corridor(1, ground, WHOLE, line)], RULES, LANDS, CORES)
        assert found.problem.values["width_m"] == pytest.approx(1000, abs=5)
        # 60 m: transects are 50 m apart; between them the width is taken to change evenly.
        assert found.problem.values["length_m"] == pytest.approx(length, abs=60)


@pytest.mark.parametrize("start", range(6000, 6500, 60))
@pytest.mark.parametrize(("length", "told"), [(430, False), (570, True)])
def test_what_counts_is_the_length_not_where_transects_happen_to_lie(start, length, told):
    ground = unary_union(
        [box(0, 0, start, 3e3), box(start, 1e3, start + length, 2e3), box(start + length, 0, 20e3, 3e3)]
    )
    found = check([Corridor(1, ground, WHOLE, LineString([(0, 1500), (20e3, 1500)]))], RULES, LANDS, CORES)
    assert bool(found) == told


def test_of_two_the_one_drawn_last_is_the_duplicate():
    """Features that are not saved yet have numbers below 0."""
    found = faults(corridor(SOUND, -7), corridor(SOUND, 1), corridor(SOUND, -9))
    assert sorted(fault.number for fault in found) == [-9, -9, -7]


def test_who_supersedes_itself_is_checked_all_the_same():
    assert faults(corridor(NECK, 1, supersedes="1"))
    assert (
        len({fault.number for fault in faults(corridor(NECK, 1, supersedes="2"), corridor(NECK, 2, supersedes="1"))})
        == 2
    )
