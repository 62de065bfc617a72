from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.quantile import Quantiles

TENTHS = [tenth / 10 for tenth in range(1, 10)]


def quantiles(parts, shares=TENTHS):
    found = Quantiles(shares)
    for part in parts:
        found.count(part)
    for part in parts:
        found.refine(part)
    return found.result()


@given(st.lists(st.floats(-5, 1e6, width=32), min_size=1, max_size=200), st.integers(1, 5))
def test_quantiles_are_numpys_however_the_values_are_cut(values, parts):
    array = np.array(values, np.float32)
    positive = array[array > 0]
    found = quantiles(np.array_split(array, parts))
    if not positive.size:
        assert found.size == 0
        return
    assert np.allclose(found, np.quantile(positive.astype(np.float64), TENTHS), rtol=1e-12)


def test_gaps_and_negative_values_count_for_nothing():
    assert quantiles([np.array([np.nan, -1.0, 0.0, 1.0, 2.0, 3.0])], [0.0, 0.5, 1.0]).tolist() == [1.0, 2.0, 3.0]


def test_many_equal_values():
    values = np.repeat(np.float32([0.5, 63.0]), [900, 100])
    assert quantiles([values]) == pytest.approx([0.5] * 8 + [np.quantile(values.astype(float), 0.9)])
