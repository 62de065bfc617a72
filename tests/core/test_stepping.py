"""Stepping stones: hops, components and the sites that hold them together."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.leastcost import prepare
from neaspec_plugin.core.stepping import cost_distances, stones


def parts(sites, hops):
    """Components by painting over, one hop after the other."""
    colour = {site: site for site in sites}
    for _ in sites:
        for a, b in hops:
            if a in colour and b in colour:
                colour[a] = colour[b] = min(colour[a], colour[b])
    return {tuple(sorted(s for s in sites if colour[s] == one)) for one in set(colour.values())}


def test_a_chain_of_wetlands_with_a_far_one():
    distances = {(1, 2): 90.0, (2, 3): 100.0, (3, 4): 100.0, (2, 4): 80.0, (4, 5): 250.0, (5, 6): 10.0}
    found = stones(range(1, 7), distances, 100.0)
    assert found.hops == ((1, 2), (2, 3), (2, 4), (3, 4), (5, 6))
    assert found.components == ((1, 2, 3, 4), (5, 6))
    assert found.keystones == (2,)  # 1 hangs on 2; 3 and 4 have each other


def test_a_lone_site_is_a_component():
    assert stones([7, 3], {}, 100.0).components == ((3,), (7,))


@given(st.integers(1, 9), st.sets(st.tuples(st.integers(1, 9), st.integers(1, 9)), max_size=20))
@settings(deadline=None, max_examples=300)
def test_components_and_keystones_equal_brute_force(count, drawn):
    sites = list(range(1, count + 1))
    distances = {(min(p), max(p)): 1.0 for p in drawn if p[0] != p[1] and max(p) <= count}
    found = stones(sites, distances, 1.0)
    assert set(found.components) == parts(sites, found.hops)
    splitting = []
    for site in sites:
        rest = [s for s in sites if s != site]
        own = next(c for c in found.components if site in c)
        left = parts([s for s in rest if s in own], [h for h in found.hops if site not in h])
        if len(left) > 1:
            splitting.append(site)
    assert list(found.keystones) == splitting


def test_hops_by_cost_are_least_costs():
    labels = np.zeros((1, 8), np.int32)
    labels[0, [0, 3, 7]] = 1, 2, 3
    resistance = np.array([[1, 1, 1, 1, 5, 5, 5, 1.0]])
    ground = prepare(resistance, 100.0)
    assert cost_distances(labels, ground, 10_000.0) == {(1, 2): 300.0, (2, 3): 1600.0, (1, 3): 1900.0}
    assert cost_distances(labels, ground, 1600.0) == {(1, 2): 300.0, (2, 3): 1600.0}
    wide = stones([1, 2, 3], cost_distances(labels, ground, 1700.0), 1700.0)
    assert wide.keystones == (2,)
    assert all(a < b for a, b in combinations(wide.components[0], 2))
