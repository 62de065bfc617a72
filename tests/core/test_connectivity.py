"""Connectivity of patches: the worked numbers of the methods, and recomputing without each node and link."""

from __future__ import annotations

import heapq
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core import shortest
from neaspec_plugin.core.connectivity import Graph, connectivity, decay
from neaspec_plugin.core.problem import NeaspecError


def graph(areas, links, costs, countries=()):
    return Graph(np.array(areas, float), np.array(links, int).reshape(-1, 2), np.array(costs, float), countries)


def least(count, links, costs, source):
    """Return the least costs from a source: Dijkstra, the plain way."""
    beside = {i: [] for i in range(count)}
    for (a, b), cost in zip(links, costs):
        beside[a].append((b, cost))
        beside[b].append((a, cost))
    found, queue = [math.inf] * count, [(0.0, source)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost >= found[node]:
            continue
        found[node] = cost
        for other, more in beside[node]:
            heapq.heappush(queue, (cost + more, other))
    return found


def numerator(areas, links, costs, worth):
    total = 0.0
    for source, area in enumerate(areas):
        if area:
            costs_from = least(len(areas), links, costs, source)
            total += sum(area * other * worth(cost) for other, cost in zip(areas, costs_from))
    return total


def without_node(node, areas, links, costs):
    kept = [i for i, link in enumerate(links) if node not in link]
    left = [0.0 if i == node else area for i, area in enumerate(areas)]
    return left, [links[i] for i in kept], [costs[i] for i in kept]


def without_link(link, areas, links, costs):
    return areas, links[:link] + links[link + 1 :], costs[:link] + costs[link + 1 :]


def check_by_recomputing(areas, links, costs, alpha):
    found = connectivity(graph(areas, links, costs), alpha)
    for index, worth, lengths in (
        (found.pc, lambda cost: math.exp(-alpha * cost), costs),
        (found.iic, lambda cost: 1 / (1 + cost), [1.0] * len(costs)),
    ):
        whole = numerator(areas, links, lengths, worth)
        assert index.numerator == pytest.approx(whole, rel=1e-12)
        nodes = [whole - numerator(*without_node(k, areas, links, lengths), worth) for k in range(len(areas))]
        assert index.node_loss == pytest.approx(100 * np.array(nodes) / whole, rel=1e-9, abs=1e-9)
        cut = [whole - numerator(*without_link(e, areas, links, lengths), worth) for e in range(len(links))]
        assert index.link_loss == pytest.approx(100 * np.array(cut) / whole, rel=1e-9, abs=1e-9)


CHAIN = graph([10, 5, 8, 3], [(0, 1), (1, 2), (2, 3)], [10, 15, 12], ["RUS", "RUS", "CHN", "CHN"])
ALPHA = decay(20, 0.5)


def test_the_decay_is_the_methods():
    assert math.exp(-decay(100, 0.05) * 40) == pytest.approx(0.301709, abs=1e-6)


@pytest.mark.parametrize(("distance", "probability"), [(0, 0.5), (10, 0), (10, 1), (-1, 0.5), (math.nan, 0.5)])
def test_a_decay_that_is_none_is_refused(distance, probability):
    with pytest.raises(NeaspecError) as trouble:
        decay(distance, probability)
    assert trouble.value.code == "connectivity.bad_probability"


def test_the_chain_of_four_nodes_by_probability():
    found = connectivity(CHAIN, ALPHA)
    assert found.probabilities == pytest.approx([0.707107, 0.594604, 0.659754], abs=1e-6)
    assert found.pc.numerator == pytest.approx(443.631169, abs=1e-6)
    assert found.pc.equivalent == pytest.approx(21.062554, abs=1e-6)
    assert found.pc.share(1000) == pytest.approx(0.000443631, abs=1e-9)
    assert found.pc.node_loss == pytest.approx([57.395862, 53.865237, 53.855659, 15.571605], abs=1e-6)
    assert found.pc.intra == pytest.approx([22.541248, 5.635312, 14.426398, 2.028712], abs=1e-6)
    assert found.pc.flux == pytest.approx([34.854614, 29.314379, 33.024773, 13.542893], abs=1e-6)
    assert found.pc.connector == pytest.approx([0, 18.915545, 6.404488, 0], abs=1e-6)


def test_the_chain_of_four_nodes_by_number_of_links():
    found = connectivity(CHAIN, ALPHA)
    assert found.iic.numerator == pytest.approx(390.333333, abs=1e-6)
    assert found.iic.equivalent == pytest.approx(19.756855, abs=1e-6)
    assert found.iic.node_loss == pytest.approx([55.935098, 49.530316, 52.860803, 14.859095], abs=1e-6)
    assert found.iic.connector == pytest.approx([0, 17.506405, 6.404782, 0], abs=1e-6)


def test_the_chain_of_four_nodes_as_a_graph():
    found = connectivity(CHAIN, ALPHA)
    assert found.components == 1
    assert found.betweenness == pytest.approx([0, 2, 2, 0])
    assert found.betweenness_share == pytest.approx([0, 2 / 3, 2 / 3, 0])
    assert found.link_betweenness == pytest.approx([3, 4, 3])
    # By hand: pairs 1-3, 1-4, 2-3, 2-4 lead abroad, 2 (80 x .420448 + 30 x .277392 + 40 x .594604 + 15 x .392292).
    assert found.transboundary == pytest.approx(2 * 71.626368 / 443.631169, abs=1e-6)
    # Without link 2-3 nothing leads abroad, and that is all that is lost.
    assert found.pc.link_loss[1] == pytest.approx(100 * found.transboundary, abs=1e-9)


def test_with_all_pairs_linked_no_node_connects_others():
    """The answer depends on the link set: the same patches, links as long as the chain's paths."""
    links = [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)]
    found = connectivity(graph(CHAIN.areas, links, [10, 15, 12, 25, 27, 37]), ALPHA)
    assert found.pc.numerator == pytest.approx(443.631169, abs=1e-6)
    assert found.pc.connector == pytest.approx(0, abs=1e-9)


def test_three_nodes_by_hand():
    """p12 = .5, p23 = .4, p13 = .1: p*13 = .2, PCnum = 1400 + 2 (100 + 240 + 60); without node 2: 1000 + 60."""
    found = connectivity(graph([10, 20, 30], [(0, 1), (1, 2), (0, 2)], -np.log([0.5, 0.4, 0.1])), 1.0)
    assert found.pc.share(100) == pytest.approx(0.22)
    assert found.pc.node_loss[1] == pytest.approx(100 * 1140 / 2200)
    assert found.pc.intra[1] == pytest.approx(100 * 400 / 2200)
    assert found.pc.flux[1] == pytest.approx(100 * 680 / 2200)
    assert found.pc.connector[1] == pytest.approx(100 * 60 / 2200)
    assert found.pc.link_loss[2] == pytest.approx(0, abs=1e-12)  # the direct link is worse than the way over node 2
    two = connectivity(graph([10, 20, 30], [(0, 1), (1, 2)], [1, 1]), 1.0)
    assert two.iic.share(100) == pytest.approx(0.24)


def random_graph(seed):
    """Return areas, links and costs; ties, double links, zero costs, stepping stones and islands among them."""
    rng = np.random.default_rng(seed)
    count = int(rng.integers(2, 16))
    areas = (rng.random(count) * 10 * (rng.random(count) > 0.2)).tolist()
    areas[0] = 1.0
    links = [tuple(rng.choice(count, 2, replace=False).tolist()) for _ in range(int(rng.integers(0, 3 * count)))]
    whole = rng.integers(0, 4, len(links)) if seed % 2 else rng.random(len(links)) * 5
    return areas, links, whole.astype(float).tolist()


@pytest.mark.parametrize("seed", range(120))
def test_every_loss_is_what_recomputing_without_it_gives(seed):
    check_by_recomputing(*random_graph(seed), alpha=0.4)


def test_a_long_chain_and_a_star_are_no_worse_than_others():
    count = 40
    costs = np.random.default_rng(5).random(count - 1).tolist()
    check_by_recomputing([1.0] * count, [(i, i + 1) for i in range(count - 1)], costs, 0.2)
    check_by_recomputing([1.0] * count, [(0, i + 1) for i in range(count - 1)], costs, 0.2)
    ring = [(i, (i + 1) % count) for i in range(count)]
    check_by_recomputing([2.0] * count, ring, [*costs, 0.5], 0.2)


def test_sources_taken_together_or_one_by_one_give_the_same(monkeypatch):
    rng = np.random.default_rng(8)
    links = [tuple(rng.choice(60, 2, replace=False).tolist()) for _ in range(150)]
    large = graph(rng.random(60), links, rng.random(150))
    together = connectivity(large, 0.7)
    monkeypatch.setattr(shortest, "_SOURCES", 1)
    single = connectivity(large, 0.7)
    monkeypatch.setattr(shortest, "_stride", lambda ways: 0.0)
    for other in (single, connectivity(large, 0.7)):
        assert other.pc.node_loss == pytest.approx(together.pc.node_loss, rel=1e-12)
        assert other.pc.link_loss == pytest.approx(together.pc.link_loss, rel=1e-12, abs=1e-13)
        assert other.betweenness == pytest.approx(together.betweenness, rel=1e-12)


def paths_of(source, count, cheapest, far):
    """How many cheapest paths lead from a source to each node."""
    number = [0.0] * count
    number[source] = 1.0
    for node in sorted(range(count), key=far.__getitem__):
        for (a, b), cost in cheapest.items():
            for before, after in ((a, b), (b, a)):
                if after == node and far[before] + cost == far[node] < math.inf:
                    number[node] += number[before]
    return number


@pytest.mark.parametrize("seed", range(30))
def test_betweenness_counts_equal_paths_in_parts(seed):
    """Against the definition: of the cheapest paths between s and t, the share that leads over node k or a link."""
    areas, links, costs = random_graph(2 * seed + 1)
    costs = [cost + 1 for cost in costs]
    count = len(areas)
    found = connectivity(graph(areas, links, costs), 0.3)
    cheapest = {}
    for (a, b), cost in zip(links, costs):
        pair = min(a, b), max(a, b)
        cheapest[pair] = min(cost, cheapest.get(pair, math.inf))
    far = [least(count, links, costs, source) for source in range(count)]
    many = [paths_of(source, count, cheapest, far[source]) for source in range(count)]
    pairs = [(s, t) for s in range(count) for t in range(s) if far[s][t] < math.inf]

    def over(s, t, here, there, cost):
        return many[s][here] * many[t][there] / many[s][t] * (far[s][here] + cost + far[there][t] == far[s][t])

    nodes = [sum(over(s, t, k, k, 0) for s, t in pairs if k not in (s, t)) for k in range(count)]
    assert found.betweenness == pytest.approx(nodes)
    wanted = {
        (a, b): sum(over(s, t, *ends, cost) for s, t in pairs for ends in ((a, b), (b, a)))
        for (a, b), cost in cheapest.items()
    }
    # Of several links between the same nodes one carries all.
    counted = dict.fromkeys(cheapest, 0.0)
    for (a, b), value in zip(links, found.link_betweenness):
        counted[min(a, b), max(a, b)] += value
    assert counted == pytest.approx(wanted)


def test_nodes_without_links_stand_alone():
    found = connectivity(graph([3, 4], [], []), 1.0)
    assert found.components == 2 and found.component.tolist() == [1, 2]
    assert found.pc.equivalent == found.iic.equivalent == 5
    assert found.pc.node_loss == pytest.approx([36, 64])
    assert found.transboundary is None


def test_a_node_of_unknown_country_leads_nowhere_abroad():
    known = connectivity(graph([1, 1, 1], [(0, 1), (1, 2)], [0, 0], ["MNG", "", "RUS"]), 1.0)
    assert known.transboundary == pytest.approx(2 / 9)  # of 9 ordered pairs, 1-3 and 3-1


def test_without_area_there_is_nothing_to_connect():
    with pytest.raises(NeaspecError) as trouble:
        connectivity(graph([0, 0], [(0, 1)], [1]), 1.0)
    assert trouble.value.code == "connectivity.no_area"


def test_the_work_tells_how_far_it_is():
    shares = []
    connectivity(CHAIN, ALPHA, shares.append)
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1.0)


@st.composite
def graphs(draw):
    count = draw(st.integers(2, 9))
    areas = draw(st.lists(st.floats(0, 100), min_size=count, max_size=count))
    areas[0] = draw(st.floats(1, 100))
    node = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(node, node).filter(lambda pair: pair[0] != pair[1]), max_size=20))
    costs = draw(st.lists(st.floats(0, 50), min_size=len(pairs), max_size=len(pairs)))
    return areas, pairs, costs


@settings(deadline=None, max_examples=60)
@given(graphs(), st.data())
def test_adding_a_link_never_lowers_anything(one, data):
    areas, links, costs = one
    a, b = data.draw(st.permutations(range(len(areas))))[:2]
    more = connectivity(graph(areas, [*links, (a, b)], [*costs, data.draw(st.floats(0, 50))]), 0.1)
    less = connectivity(graph(areas, links, costs), 0.1)
    assert more.pc.numerator >= less.pc.numerator * (1 - 1e-12)
    assert more.iic.numerator >= less.iic.numerator * (1 - 1e-12)
    assert more.components <= less.components


@settings(deadline=None, max_examples=60)
@given(graphs())
def test_the_fractions_add_up_and_none_is_negative(one):
    found = connectivity(graph(*one), 0.1)
    for index in (found.pc, found.iic):
        assert index.node_loss == pytest.approx(index.intra + index.flux + index.connector)
        for part in (index.intra, index.flux, index.connector, index.link_loss):
            assert (part >= -1e-12).all() and (part <= 100 + 1e-9).all()
        assert (index.node_loss >= index.intra - 1e-12).all()


@settings(deadline=None, max_examples=60)
@given(graphs(), st.data())
def test_the_order_of_the_nodes_does_not_matter(one, data):
    areas, links, costs = one
    turn = data.draw(st.permutations(range(len(areas))))
    moved = [0.0] * len(areas)
    for old, new in enumerate(turn):
        moved[new] = areas[old]
    first = connectivity(graph(areas, links, costs), 0.1)
    second = connectivity(graph(moved, [(turn[b], turn[a]) for a, b in links], costs), 0.1)
    assert second.pc.numerator == pytest.approx(first.pc.numerator, rel=1e-9)
    assert second.pc.node_loss[list(turn)] == pytest.approx(first.pc.node_loss, rel=1e-9, abs=1e-9)
    assert second.pc.link_loss == pytest.approx(first.pc.link_loss, rel=1e-9, abs=1e-9)


@settings(deadline=None, max_examples=40)
@given(graphs(), st.floats(0.01, 100))
def test_areas_scaled_scale_the_equivalent_area(one, scale):
    areas, links, costs = one
    first = connectivity(graph(areas, links, costs), 0.1)
    second = connectivity(graph([area * scale for area in areas], links, costs), 0.1)
    assert second.pc.equivalent == pytest.approx(first.pc.equivalent * scale, rel=1e-9)
    assert second.iic.equivalent == pytest.approx(first.iic.equivalent * scale, rel=1e-9)
    assert second.pc.node_loss == pytest.approx(first.pc.node_loss, rel=1e-6, abs=1e-9)


def test_ways_of_no_length_are_settled():
    """Patches that touch cost nothing to reach; every pair is as good as one patch."""
    found = connectivity(graph([1, 2, 3], [(0, 1), (1, 2), (2, 0)], [0, 0, 0]), 1.0)
    assert found.pc.equivalent == pytest.approx(6)
    assert found.pc.link_loss == pytest.approx([0, 0, 0])
    assert np.isfinite(connectivity(graph([1, 2], [(0, 1)], [1e300]), 1.0).pc.node_loss).all()
