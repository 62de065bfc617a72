"""Habitat quality: the worked numbers of the method, and what must hold for any input."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import habitatquality as hq
from neaspec_plugin.core import proximity
from neaspec_plugin.core.problem import NeaspecError

ROAD = hq.Threat("road", 3000.0, 0.4, "exponential", "")
TOWN = hq.Threat("town", 8000.0, 1.0, "exponential", "")
FARM = hq.Threat("farm", 2000.0, 0.6, "linear", "")
WORKED = ((ROAD, 500.0, 0.8, 0.607542), (TOWN, 4000.0, 0.9, 0.224249), (FARM, 1000.0, 0.5, 0.5))
CELL = 100.0


def left_at(threat, metres, cell=CELL):
    return float(hq.decay_by_square(threat, cell)[round((metres / cell) ** 2)])


def worked_degradation(access):
    to = {threat.name: {7: sensitivity} for threat, _, sensitivity, _ in WORKED}
    model = hq.model([ROAD, TOWN, FARM], hq.Sensitivity({7: 0.9}, to), 0.05)
    rows = model.lookup(np.array([7, 8]))
    parts = [
        model.part(threat, rows, np.float32([left_at(threat, metres)] * 2), access) for threat, metres, _, _ in WORKED
    ]
    total = sum(parts)
    assert np.isnan(total[1]) and np.isnan(model.quality(rows, total)[1])
    return total[:1]


@pytest.mark.parametrize(("threat", "metres", "sensitivity", "expected"), WORKED)
def test_what_is_left_of_each_threat(threat, metres, sensitivity, expected):
    assert left_at(threat, metres) == pytest.approx(expected, abs=5e-7)


def test_the_exponential_leaves_five_percent_at_its_reach():
    near = hq.Threat("near", 1000.0, 1.0, "exponential", "")
    assert left_at(near, 200.0) == pytest.approx(0.549910, abs=5e-7)
    assert left_at(near, 1000.0) == pytest.approx(0.050287, abs=5e-7)
    table = hq.decay_by_square(near, CELL)
    assert table.size == 102 and table[-1] == 0 and table[0] == 1


def test_weights_are_shares():
    assert list(hq.weights([ROAD, TOWN, FARM]).values()) == pytest.approx([0.2, 0.5, 0.3])


def test_the_worked_cell():
    # float32 carries seven digits: 1e-7 of numbers below 1.
    half_open = worked_degradation(np.float32([0.5]))
    assert half_open[0] == pytest.approx(0.13655933, abs=1e-7)
    assert worked_degradation(None)[0] == pytest.approx(0.27311865, abs=1e-7)
    habitat = np.float32([0.9])
    assert hq.quality(half_open, habitat, 0.05)[0] == pytest.approx(0.06752906, abs=2e-7)
    assert hq.quality(half_open, habitat, 0.1)[0] == pytest.approx(0.28308726, abs=2e-7)
    assert hq.quality(np.float32([0.2]), habitat, 0.2)[0] == pytest.approx(0.45, abs=1e-7)


def test_rarity():
    assert hq.rarity({1: 400, 2: 5}, {1: 1000})[1] == pytest.approx(0.714286, abs=5e-7)
    assert hq.rarity({1: 400, 2: 5}, {1: 1000})[2] == 0.0
    assert hq.rarity({3: 10}, {3: 10}) == {3: 0.5}


def test_weights_that_add_up_to_nothing_are_refused():
    with pytest.raises(NeaspecError, match=r"threats\.no_weight"):
        hq.weights([hq.Threat("a", 1.0, 0.0, "linear", "")])


@given(
    st.lists(st.floats(0, 1, width=32), min_size=1, max_size=6),
    st.floats(0, 1, width=32),
    st.floats(0.001, 10),
)
def test_quality_stays_between_nothing_and_the_habitat(degradation, habitat, half):
    values = np.sort(np.float32(degradation))
    found = hq.quality(values, np.full(values.shape, habitat, np.float32), half)
    assert (found >= 0).all() and (found <= habitat).all()
    assert (np.diff(found) <= 1e-7).all()  # more degradation, never more quality, but for float32's last digit


@given(st.floats(100, 20000), st.floats(10, 500), st.sampled_from(["linear", "exponential"]))
def test_decay_falls_from_one_and_ends_at_the_reach(reach, cell, decay):
    threat = hq.Threat("any", reach, 1.0, decay, "")
    if reach / cell > 200:
        return
    table = hq.decay_by_square(threat, cell)
    assert table[0] == 1.0 and table[-1] == 0.0
    assert (np.diff(table[:-1]) <= 0).all()
    assert table.size == proximity.whole(reach / cell) + 2
    last = table[-2] if table.size > 2 else 1.0
    assert last >= (0.0 if decay == "linear" else math.exp(-2.99) - 1e-6)


@given(st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=30, unique=True), st.data())
def test_codes_find_their_row(codes, data):
    lookup = hq.Lookup(codes)
    asked = data.draw(st.lists(st.one_of(st.sampled_from(codes), st.integers(-(2**31), 2**31 - 1)), max_size=20))
    rows = lookup(np.array(asked, np.int64))
    assert rows.tolist() == [codes.index(code) + 1 if code in codes else 0 for code in asked]
    column = lookup.column({code: float(number) for number, code in enumerate(codes)})
    assert np.isnan(column[0]) and column[1:].tolist() == list(range(len(codes)))


@given(st.lists(st.integers(-300, 300), max_size=50))
def test_cells_are_counted(codes):
    assert hq.count(np.array(codes, np.int32)) == {code: codes.count(code) for code in set(codes)}


def test_cells_of_far_apart_codes_are_counted():
    assert hq.count(np.array([5, 2**31 - 1, 5])) == {5: 2, 2**31 - 1: 1}
