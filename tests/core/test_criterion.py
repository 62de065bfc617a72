"""Thresholds of site criteria against the published rounding and the worked numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core import criterion
from neaspec_plugin.io.definitions import load_species


@pytest.mark.parametrize(
    ("low", "high", "threshold"),
    [
        (7_081, None, 70),
        (6_000, 7_000, 65),
        (12_000, None, 120),
        (150_000, None, 1_500),
        (2_500_000, None, 20_000),
        (450, None, 5),
    ],
)
def test_one_percent_is_rounded_as_waterbird_population_estimates_do(low, high, threshold):
    assert criterion.one_percent(low, high) == threshold


@pytest.mark.parametrize(("low", "high", "threshold"), [(7_081, None, 18), (6_000, 7_000, 17), (12_000, None, 30)])
def test_a_quarter_percent_is_rounded_up(low, high, threshold):
    assert criterion.staging(low, high) == threshold


def test_a_threshold_met_in_three_of_four_seasons_is_met_regularly():
    found = criterion.regularity([60, 80, None, 90, 75], 70)
    assert (found.seasons, found.met, found.regular) == (4, 3, True)
    assert found.mean == pytest.approx(76.25)


def test_few_seasons_say_nothing_and_a_mean_needs_five():
    assert criterion.regularity([90, 90], 70).regular is None
    assert criterion.regularity([None, None, None], 70).mean is None
    assert criterion.regularity([10, 10, 10, 300], 70).regular is False
    assert criterion.regularity([10, 10, 10, 10, 400], 70).regular is True


@given(st.lists(st.one_of(st.none(), st.integers(0, 1000)), max_size=10), st.integers(1, 1000), st.integers(0, 500))
def test_a_lower_threshold_is_never_met_less_often(maxima, threshold, less):
    hard, easy = criterion.regularity(maxima, threshold), criterion.regularity(maxima, max(1, threshold - less))
    assert easy.met >= hard.met
    assert easy.regular or not hard.regular


def test_the_birds_carry_the_populations_that_thresholds_come_from():
    thresholds = {}
    for code in ("white_naped_crane", "hooded_crane", "black_faced_spoonbill", "amur_tiger"):
        population = load_species(code).population
        thresholds[code] = population and criterion.one_percent(population.low, population.high)
    assert thresholds == {"white_naped_crane": 65, "hooded_crane": 120, "black_faced_spoonbill": 70, "amur_tiger": None}
