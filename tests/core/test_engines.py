"""Both engines of accumulated cost give the same numbers, and nothing that is wrong with numba stops a run.

Where numba is missing, the same kernels are run as plain Python, so that they are compared cell by cell there, too.
"""

from __future__ import annotations

import math
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from neaspec_plugin.core import engine, leastcost, leastcost_numba
from neaspec_plugin.core.ground import prepare
from neaspec_plugin.core.leastcost import spread_to
from neaspec_plugin.core.leastcost_numpy import WaveFront
from neaspec_plugin.core.prefetch import prefetch

NUMBA = find_spec("numba") is not None
PLAIN = (leastcost_numba.extremes, leastcost_numba.empty_buckets, leastcost_numba.trace)
SEEDS = st.integers(0, 2**32)


def landscape(seed, largest=28):
    """A random ground with barriers of all kinds, ties and sources, some of them on barriers."""
    rng = np.random.default_rng(seed)
    shape = rng.integers(1, largest, 2)
    kinds = (
        lambda: rng.uniform(1, 100, shape),
        lambda: rng.integers(1, 4, shape).astype(float),
        lambda: np.ones(shape),
        lambda: rng.choice([1.0, 1000.0], shape),
        lambda: np.exp(rng.uniform(-3, 8, shape)),
    )
    resistance = kinds[rng.integers(len(kinds))]().astype(rng.choice([np.float32, np.float64]))
    resistance[rng.random(shape) < rng.choice([0, 0.1, 0.45])] = rng.choice([np.nan, -1, 0, np.inf, -np.inf])
    sources = rng.random(shape) < rng.choice([0.003, 0.05, 0.5])
    sources.flat[rng.integers(sources.size)] = True
    ground = prepare(resistance, 30.0)
    return ground, ground.indices(*np.nonzero(sources)), rng


def kernels():
    """The compiled kernels; the plain loops where numba is missing."""
    fit = leastcost_numba.kernels()
    assert (fit is not None) == NUMBA
    return fit or PLAIN


def run(front):
    while front.advance():
        pass
    return front.cost


def full(ground, start):
    """Cost of the wave front, barriers and unreached cells inf."""
    cost = run(WaveFront(ground, start, math.inf)).copy()
    cost[cost < 0] = math.inf
    return cost


@example(seed=2989, share=0.0, nudge=-1)
@given(SEEDS, st.sampled_from([0.0, 0.2, 0.7, 1.0, math.inf]), st.sampled_from([-1, 0, 1]))
@settings(deadline=None, max_examples=150)
def test_both_engines_give_the_same_number_in_every_cell(seed, share, nudge):
    ground, start, _ = landscape(seed)
    costs = full(ground, start)
    reached = np.sort(costs[np.isfinite(costs)])
    limit = math.inf
    if share <= 1 and reached.size:
        limit = max(0.0, float(np.nextafter(reached[int(share * (reached.size - 1))], nudge * math.inf or 0.0)))
    queue = leastcost_numba._queue(kernels(), ground, start, limit)
    if queue is None:  # there is nothing to walk on; the wave front says so
        assert ground.barrier.size == ground.half.size
        return
    queue.slice = 7
    np.testing.assert_array_equal(run(queue), run(WaveFront(ground, start, limit)))


@given(SEEDS, st.floats(0, 3))
@settings(deadline=None, max_examples=100)
@pytest.mark.parametrize("numba", [True, False])
def test_a_run_where_cells_are_of_use_gives_the_whole_run_s_costs_there(numba, seed, share):
    ground, start, rng = landscape(seed)
    other = full(ground, rng.integers(0, ground.half.size, 2))
    costs = full(ground, start)
    least = min((float(other[cell]) for cell in start if costs[cell] == 0), default=math.inf)
    wanted = share * (least if math.isfinite(least) else 1.0)
    useful = ground.inside(np.nextafter(wanted * (1 + 1e-9) - other, math.inf))
    fit = kernels() if numba else None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leastcost_numba, "kernels", lambda: fit)
        found = spread_to(ground, start, (), 0.0, useful=useful)
    inside = costs + other <= wanted
    np.testing.assert_array_equal(found[ground.inside(inside)], costs[inside])
    assert np.isinf(found[found >= useful]).all()


@given(SEEDS, st.floats(0, 5000))
@settings(deadline=None, max_examples=80)
@pytest.mark.parametrize("numba", [True, False])
def test_a_run_ends_behind_the_dearest_goal_that_can_be_reached(numba, seed, beyond):
    ground, start, rng = landscape(seed)
    goals = [rng.integers(0, ground.half.size, rng.integers(0, 4)) for _ in range(rng.integers(0, 4))]
    costs = full(ground, start)
    bound = max((costs[cells].min() for cells in goals if cells.size), default=math.inf) + beyond
    fit = kernels() if numba else None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leastcost_numba, "kernels", lambda: fit)
        found = spread_to(ground, start, goals, beyond)
    np.testing.assert_array_equal(found, ground.inside(np.where(costs <= bound, costs, math.inf)))


@given(SEEDS)
@settings(deadline=None, max_examples=80)
def test_both_engines_give_every_cell_to_the_same_source(seed):
    ground, start, rng = landscape(seed)
    resistance = ground.inside(ground.half).copy()
    labels = np.zeros(ground.half.size, np.int64)
    labels[start] = rng.integers(1, 5, start.size)
    labels = ground.inside(labels)
    fit, owner = kernels(), {}
    for numba in (fit, None):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(leastcost_numba, "kernels", lambda fit=numba: fit)
            limit = 400.0 if seed % 3 == 0 else math.inf
            cost = leastcost.accumulated_cost(resistance, labels > 0, 2.0, limit)
            owner[numba is None] = leastcost.allocate(cost, labels, resistance, 2.0)
    assert owner[False].dtype == owner[True].dtype == np.int32
    np.testing.assert_array_equal(owner[False], owner[True])


def test_entries_that_are_used_up_grow_in_number():
    ground = prepare(np.random.default_rng(1).uniform(1, 90, (60, 70)), 1.0)
    start = ground.indices(np.array([30]), np.array([30]))
    queue = leastcost_numba._queue(kernels(), ground, start, math.inf)
    queue.cells, queue.following, queue.slice = queue.cells[:130], queue.following[:130], 50
    np.testing.assert_array_equal(run(queue), run(WaveFront(ground, start, math.inf)))
    assert len(queue.cells) > 130


@pytest.mark.parametrize(
    "resistance", [[1.0, 1e-9, 1e9], [1e308, 1e308, 1.0], [1e-320, 1.0, 1.0], [5e-324, 1.0, 2.0], [0.0, -1.0, np.nan]]
)
def test_what_buckets_cannot_hold_goes_by_the_wave_front(resistance):
    ground = prepare(np.array([resistance]), 0.01)
    start = ground.indices(np.array([0]), np.array([1]))
    assert leastcost_numba._queue(kernels(), ground, start, math.inf) is None
    assert spread_to(ground, start, (), 0.0).shape == (1, 3)


def test_the_engine_that_runs_is_named(monkeypatch):
    assert leastcost.engine() == ("numba" if NUMBA else "numpy")
    monkeypatch.setenv("NEASPEC_ENGINE", "numpy")
    assert leastcost.engine() == "numpy"


def broken(kind):
    """A module numba that fails as installations in the field do."""

    class Broken:
        def __getattr__(self, name):
            raise kind

    return Broken()


@pytest.mark.parametrize("kind", [ImportError, SystemError, AttributeError, RuntimeError, OSError])
def test_a_numba_that_fails_leaves_numpy(kind, monkeypatch):
    monkeypatch.setattr(engine, "_known", {})
    monkeypatch.setitem(sys.modules, "numba", broken(kind))
    assert leastcost.engine() == "numpy"


class Decorates:
    """A numba whose njit notes what it was asked for and hands the function back."""

    def __init__(self, refuses=False):
        self.asked, self.refuses = [], refuses
        self.extending = SimpleNamespace(intrinsic=lambda typed: typed, overload=lambda plain: lambda typed: typed)

    def njit(self, cache, nogil):
        self.asked.append((cache, nogil))
        if self.refuses and cache:
            raise RuntimeError("cannot cache function: no locator available")
        return lambda function: function


def test_a_folder_that_takes_no_cache_costs_only_the_cache(monkeypatch):
    numba = Decorates(refuses=True)
    monkeypatch.setattr(engine, "_known", {})
    monkeypatch.setitem(sys.modules, "numba", numba)
    assert leastcost.engine() == "numba"
    assert numba.asked == [(True, True)] + [(False, True)] * 3


def test_kernels_that_give_other_numbers_are_not_used(monkeypatch):
    numba = Decorates()
    monkeypatch.setattr(engine, "_known", {})
    monkeypatch.setitem(sys.modules, "numba", numba)
    assert engine.compiled(PLAIN, lambda _: False) is None
    wrong = (leastcost_numba.extremes, lambda half, *rest: leastcost_numba.empty_buckets(half * 0.5, *rest), PLAIN[2])
    assert leastcost_numba._same_as_numpy(PLAIN)
    assert not leastcost_numba._same_as_numpy(wrong)


def first_of(values):
    prefetch(values, 0)
    return values[0]


@pytest.mark.parametrize("attempt", [1, 2, 3])
def test_what_asks_for_memory_early_gives_the_same_with_and_without_the_hint(attempt, monkeypatch):
    monkeypatch.setattr(engine, "_known", {})
    tried = []

    def passes(kernels):
        tried.append(kernels[0](np.array([7.0])))
        return len(tried) == attempt

    found = engine.compiled((first_of,), passes)
    assert (found is not None) == NUMBA
    assert tried == [7.0] * (attempt * NUMBA)
    assert first_of(np.array([7.0])) == 7.0


def test_fields_run_side_by_side():
    grounds = [landscape(seed, 60) for seed in range(6)]
    alone = [spread_to(ground, start, (), 0.0) for ground, start, _ in grounds]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda one: spread_to(one[0], one[1], (), 0.0), grounds))
    for one, other in zip(alone, together):
        np.testing.assert_array_equal(one, other)


def test_nothing_asks_for_numba_while_importing():
    script = "import sys, neaspec_plugin.core.leastcost; sys.exit('numba' in sys.modules)"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 0
