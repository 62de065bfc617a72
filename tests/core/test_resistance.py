"""Resistance from suitability, burning, and what is wrong with a surface."""

from __future__ import annotations

import numpy as np
import pytest

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.resistance import burn, by_class, disturbed, keeley, passable, problems, unknown_classes

SUITABILITIES = np.array([0, 0.1, 0.25, 0.5, 0.75, 0.9, 1])
KEELEY_2016 = {
    0.0: [100, 90.1, 75.25, 50.5, 25.75, 10.9, 1],
    0.25: [100, 88.9497, 72.8837, 47.4103, 23.4802, 9.8238, 1],
    2.0: [100, 79.2455, 54.9496, 27.6252, 11.0521, 4.4307, 1],
    4.0: [100, 66.7527, 36.2525, 12.8011, 4.1738, 1.9084, 1],
    8.0: [100, 45.4653, 14.3695, 2.7806, 1.2123, 1.0407, 1],
    16.0: [100, 20.9877, 2.8132, 1.0332, 1.0006, 1.0000, 1],
}


@pytest.mark.parametrize("shape", KEELEY_2016)
def test_keeley_gives_the_worked_table(shape):
    np.testing.assert_allclose(keeley(SUITABILITIES, shape), KEELEY_2016[shape], atol=5e-5)


def test_tiny_shapes_meet_the_straight_line_without_a_step():
    line = keeley(SUITABILITIES, 0.0)
    for shape in (1e-5, 2e-6, 0.9e-6, -1e-5):
        np.testing.assert_allclose(keeley(SUITABILITIES, shape), line, atol=1e-3)


def test_nodata_stays_and_maximum_scales():
    resistance = keeley(np.array([[np.nan, 0.0, 1.0]], dtype=np.float32), 4.0, maximum=1000.0)
    np.testing.assert_array_equal(resistance, [[np.nan, 1000.0, 1.0]])


@pytest.mark.parametrize("shape", [-4.0, 0.0, 1.0, 16.0, 300.0])
def test_resistance_falls_with_suitability_and_stays_within_its_range(shape):
    resistance = keeley(np.linspace(0, 1, 101), shape)
    assert (np.diff(resistance) <= 0).all()
    assert resistance.min() == pytest.approx(1.0)
    assert resistance.max() == pytest.approx(100.0)


def test_per_cent_is_refused():
    with pytest.raises(NeaspecError) as error:
        keeley(np.array([0.0, 80.0]), 4.0)
    assert error.value.code == "resistance.suitability_range"
    assert error.value.values == {"low": 0.0, "high": 80.0}


@pytest.mark.parametrize(("shape", "maximum"), [(4.0, 1.0), (4.0, -5.0), (4.0, np.inf), (np.nan, 100.0)])
def test_a_senseless_maximum_or_shape_is_refused(shape, maximum):
    with pytest.raises(NeaspecError, match=r"resistance\.maximum"):
        keeley(SUITABILITIES, shape, maximum)


def test_burn_closes_and_opens_and_leaves_the_input_alone():
    resistance = np.array([[1.0, 2.0, np.nan]])
    closed = burn(resistance, np.array([[True, False, False]]), np.nan)
    np.testing.assert_array_equal(closed, [[np.nan, 2.0, np.nan]])
    np.testing.assert_array_equal(burn(closed, np.isnan(closed), 7.0), [[7.0, 2.0, 7.0]])
    np.testing.assert_array_equal(resistance, [[1.0, 2.0, np.nan]])


def test_barriers():
    values = np.array([1.0, 0.0, -1.0, np.nan, np.inf, -np.inf, 1e-300])
    np.testing.assert_array_equal(passable(values), [True, False, False, False, False, False, True])


def test_what_stands_as_a_barrier_is_counted_by_its_reason():
    assert problems(np.array([[1.0, 2.0]])) == ()
    found = problems(np.array([[1.0, 0.0, -3.0, np.nan, np.nan, np.nan, np.inf]]))
    assert [(problem.code, problem.severity.value, problem.values) for problem in found] == [
        ("resistance.not_positive", "warning", {"count": 2, "least": -3.0}),
        ("resistance.infinite", "warning", {"count": 1}),
        ("resistance.no_data", "note", {"count": 3}),
    ]


def test_all_barrier_is_an_error():
    with pytest.raises(NeaspecError, match=r"resistance\.all_barrier"):
        problems(np.array([[np.nan, 0.0]]))


def test_classes_have_the_resistance_of_their_table():
    table = {111: 1.0, 40: 25.5, 200: None}
    classes = np.array([[111, 40, 200], [7, np.nan, 111]])
    np.testing.assert_array_equal(by_class(classes, table), [[1, 25.5, np.nan], [np.nan, np.nan, 1]])
    np.testing.assert_array_equal(by_class(np.array([40, 41], np.uint8), table), [25.5, np.nan])
    assert unknown_classes(classes, table) == (7,)


def test_disturbance_adds_and_its_gaps_do_not():
    found = disturbed(np.array([1.0, 10.0, np.nan, 5.0]), np.array([20, 0, 50, np.nan], np.float32), 0.5)
    np.testing.assert_array_equal(found, [11.0, 10.0, np.nan, 5.0])
