"""Synthetic terrain for the training area: seeded noise, valleys cut by running water, rivers.

No analysis uses this: it exists because no free fine elevation of the area may be shipped. The heights come from the
steady state of the stream power law (slope proportional to uplift times catchment to the power -0.45; Howard 1994,
Whipple and Tucker 1999), with uplift held low where real roads, railways and towns run, so that people live in valleys.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
NEIGHBOURS = ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1))


@dataclass(frozen=True)
class Ground:
    """What the terrain has to respect, on the model's own coarse frame."""

    cell: float
    """Side of a cell, m."""
    inside: Array
    """True in the study box."""
    sea: Array
    """True in the sea."""
    to_sea: Array
    """Distance to the sea, m."""
    to_people: Array
    """Distance to the next road, railway or settlement, m."""
    to_road: Array
    """Distance to the next road or railway as the land sees it (meandering about the straight edges), m."""
    trunk: Array
    """0 off the border river, else its running number from the source, 1..n."""
    to_mouth: Array
    """Distance to the border river's mouth, m."""
    easting: Array
    """0 at the west edge .. 1 at the east edge."""
    northing: Array
    """0 at the south edge .. 1 at the north edge."""


@dataclass(frozen=True)
class Terrain:
    """Heights and drainage on the model's frame."""

    height: Array
    """Metres above the sea, >= 0; 0 in the sea."""
    receiver: Array
    """Flat index of the cell that takes this cell's water; -1 at outlets and outside."""
    catchment: Array
    """Land drained through the cell, km2."""


def noise(shape: tuple[int, int], cell: float, wavelength: float, seed: int, roughness: float = 1.0) -> Array:
    """Return a fractal field of mean 0 and variance 1 whose longest waves are about `wavelength` metres.

    Rounded to 1e-4, so that the last bits of an FFT library do not decide about a class.
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    margin = min(64, int(wavelength / cell) + 1)
    tall = (shape[0] + margin, shape[1] + margin)
    spectrum = np.fft.rfft2(rng.standard_normal(tall))
    fy = np.fft.fftfreq(tall[0], cell)[:, None]
    fx = np.fft.rfftfreq(tall[1], cell)[None, :]
    frequency = np.hypot(fy, fx) * wavelength
    field = np.fft.irfft2(spectrum / (1.0 + frequency**2) ** (0.5 + 0.5 * roughness), tall)[: shape[0], : shape[1]]
    rounded: Array = np.round((field - field.mean()) / field.std(), 4)
    return rounded


def smoothstep(value: Array, low: float, high: float) -> Array:
    """Return 0 below `low`, 1 above `high` and a smooth rise between."""
    t = np.clip((value - low) / (high - low), 0.0, 1.0)
    step: Array = t * t * (3.0 - 2.0 * t)
    return step


def blur(values: Array, radius: int, passes: int = 2) -> Array:
    """Return running means over squares of 2 * radius + 1 cells, edges repeated."""
    out = np.asarray(values, dtype=np.float64)
    width = 2 * radius + 1
    for _ in range(passes):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (radius + 1, radius)
            total = np.cumsum(np.pad(out, pad, mode="edge"), axis=axis)
            upper = np.take(total, range(width, total.shape[axis]), axis=axis)
            lower = np.take(total, range(total.shape[axis] - width), axis=axis)
            out = (upper - lower) / width
    return out


def resample(values: Array, cell: float, west: float, north: float, x: Array, y: Array) -> Array:
    """Return bilinear values at the crossings of columns `x` and rows `y` (map units)."""
    column = np.clip((x - west) / cell - 0.5, 0, values.shape[1] - 1.001)
    row = np.clip((north - y) / cell - 0.5, 0, values.shape[0] - 1.001)
    c0, r0 = column.astype(int), row.astype(int)
    wc, wr = (column - c0)[None, :], (row - r0)[:, None]
    across = values[:, c0] * (1 - wc) + values[:, c0 + 1] * wc
    out: Array = across[r0] * (1 - wr) + across[r0 + 1] * wr
    return out


def warp(values: Array, shift: Array, cell: float, seed: int, wavelength: float = 14_000) -> Array:
    """Return values fetched from up to about twice `shift` metres aside, so that straight lines meander."""
    rows, columns = np.indices(values.shape)
    down = np.rint(noise(values.shape, cell, wavelength, seed, 1.6) * shift / cell).astype(int)
    across = np.rint(noise(values.shape, cell, wavelength, seed + 1, 1.6) * shift / cell).astype(int)
    taken: Array = values[
        np.clip(rows + down, 0, values.shape[0] - 1), np.clip(columns + across, 0, values.shape[1] - 1)
    ]
    return taken


def route(height: Array, inside: Array, outlets: Array, grain: Array) -> tuple[Array, Array]:
    """Return for each cell where its water goes, and the cells from the outlets upstream (priority flood, Barnes 2014).

    `grain` (m, >= 0) is added to each step, so that rivers wind over what would be flat.
    """
    steps = grain.ravel().tolist()
    rows, columns = height.shape
    level = height.ravel().tolist()
    free = inside.ravel().tolist()
    receiver = np.full(rows * columns, -1, dtype=np.int64).tolist()
    heap = [(level[i], int(i)) for i in np.flatnonzero(outlets & inside)]
    for _, i in heap:
        free[i] = False
    heapq.heapify(heap)
    order = []
    while heap:
        low, i = heapq.heappop(heap)
        order.append(i)
        row, column = divmod(i, columns)
        for dr, dc in NEIGHBOURS:
            r, c = row + dr, column + dc
            j = r * columns + c
            if 0 <= r < rows and 0 <= c < columns and free[j]:
                free[j] = False
                receiver[j] = i
                heapq.heappush(heap, (max(level[j], low + steps[j]), j))
    return np.array(receiver), np.array(order)


def drain(receiver: Array, order: Array, supply: Array) -> Array:
    """Return what flows through each cell when each adds its supply."""
    flow = supply.ravel().tolist()
    to = receiver.tolist()
    for i in reversed(order.tolist()):
        if to[i] >= 0:
            flow[to[i]] += flow[i]
    return np.array(flow)


def _climb(receiver: Array, order: Array, rise: Array, base: Array) -> Array:
    """Return heights that start from the base at outlets and add each cell's rise upstream."""
    height = base.ravel().tolist()
    to, up = receiver.tolist(), rise.ravel().tolist()
    for i in order.tolist():
        if to[i] >= 0:
            height[i] = height[to[i]] + up[i]
    return np.array(height).reshape(base.shape)


def _uplift(ground: Ground, seed: int) -> Array:
    """Return how strongly the land rises, about 0.05..3: low by the sea and by people, high in the north-west."""
    shape = ground.sea.shape
    hills = np.exp(0.55 * noise(shape, ground.cell, 45_000, seed, 1.5))
    coast = 0.06 + 0.94 * smoothstep(ground.to_sea, 0, 45_000)
    people = 0.10 + 0.90 * smoothstep(ground.to_people, 1_000, 14_000)
    tilt = 0.7 + 0.5 * ground.northing * (1 - ground.easting) + 0.25 * (1 - ground.easting)
    delta = 0.04 + 0.96 * smoothstep(ground.to_mouth, 10_000, 38_000)
    plain = 1 - 0.8 * smoothstep(ground.easting, 0.72, 0.95) * smoothstep(ground.northing, 0.35, 0.6)
    valley = np.where(ground.trunk > 0, 0.02, 1.0)
    uplift: Array = hills * coast * people * tilt * plain * delta * np.minimum(1.0, blur(valley, 2) + 0.02)
    return uplift


def shape_terrain(ground: Ground, seed: int, rounds: int = 7, top: float = 1400.0) -> Terrain:
    """Return heights whose highest thousandth lies at `top` metres, with rivers that all reach the sea or the edge."""
    uplift = _uplift(ground, seed)
    rough = noise(ground.sea.shape, ground.cell, 12_000, seed + 1, 1.0)
    height = 300 * uplift + 45 * rough
    edge = np.zeros_like(ground.sea)
    edge[0] = True
    edge |= ~np.roll(ground.inside, 1, axis=0)
    edge[:, 0] = True
    north = edge & ground.inside & (ground.northing > 0.9)
    plain, heights = north & (ground.easting > 0.55), north & (ground.easting < 0.2)
    heights |= edge & (ground.easting == 0) & (ground.northing > 0.75)
    outlets = ground.sea | plain | heights
    base = np.where(ground.sea, 0.0, np.where(plain, 70.0, np.where(heights, 170.0 + 60 * np.abs(rough), 0.0)))
    supply = np.where(ground.inside & ~ground.sea, (ground.cell / 1000) ** 2, 0.0)
    if ground.trunk.max() > 0:
        supply[ground.trunk == 1] += 9000.0
    receiver, order, flow = np.empty(0), np.empty(0), np.empty(0)
    jitter = 1 + 0.25 * noise(ground.sea.shape, ground.cell, 3_000, seed + 2, 0.3)
    grain = np.abs(noise(ground.sea.shape, ground.cell, 2_000, seed + 4, 0.2)) * np.where(ground.trunk > 0, 0.0, 1.5)
    for turn in range(rounds):
        bed = np.where(ground.sea, 0.0, np.maximum(height, 0.0) + 1.0)
        last = max(1, int(ground.trunk.max()))
        bed = np.where(ground.trunk > 0, 0.5 - 0.4 * ground.trunk / last, bed)
        receiver, order = route(np.where(outlets & ~ground.sea, base, bed), ground.inside, outlets, grain)
        flow = drain(receiver, order, supply).reshape(height.shape)
        slope = np.minimum(0.11 * uplift * np.clip(jitter, 0.4, 1.8) * np.maximum(flow, 0.2) ** -0.45, 0.42)
        height = _climb(receiver, order, np.where(ground.sea, 0.0, slope * ground.cell), base)
        if turn < rounds - 1:
            height = blur(height, 1, 1) + 8 * rough * (rounds - turn) / rounds
    land = height[ground.inside & ~ground.sea]
    height = np.where(ground.sea, 0.0, np.maximum(height, 0.0) * (top / np.quantile(land, 0.999)))
    return Terrain(np.round(np.minimum(height, 1.1 * top), 3), receiver.reshape(height.shape), np.round(flow, 3))


def rivers(terrain: Terrain, ground: Ground, least_km2: float) -> list[tuple[float, Array]]:
    """Return courses (catchment at the mouth in km2, n x 2 rows and columns), from source to mouth or junction."""
    flow, to = terrain.catchment.ravel(), terrain.receiver.ravel()
    sea = ground.sea.ravel()
    stream = (flow >= least_km2) & ~sea
    heads = stream.copy()
    fed = np.flatnonzero(stream & (to >= 0))
    heads[to[fed]] = False
    seen = np.zeros(flow.size, dtype=bool)
    columns = ground.sea.shape[1]
    found = []
    for head in sorted(np.flatnonzero(heads).tolist(), key=lambda i: (-_length(i, to, sea), i)):
        course = [head]
        while not seen[course[-1]] and to[course[-1]] >= 0 and not sea[course[-1]]:
            seen[course[-1]] = True
            course.append(int(to[course[-1]]))
        if len(course) >= 4:
            found.append((float(flow[course[-2]]), np.array([divmod(i, columns) for i in course], dtype=np.float64)))
    return found


def _length(start: int, to: Array, sea: Array) -> int:
    """Return the number of cells from here to the sea or the edge."""
    count, here = 0, start
    while to[here] >= 0 and not sea[here]:
        here, count = int(to[here]), count + 1
    return count


def round_off(points: Array, passes: int = 2) -> Array:
    """Return the line with its corners cut (Chaikin 1974); both ends stay."""
    for _ in range(passes):
        first = 0.75 * points[:-1] + 0.25 * points[1:]
        second = 0.25 * points[:-1] + 0.75 * points[1:]
        inner = np.stack([first, second], axis=1).reshape(-1, 2)
        points = np.concatenate([points[:1], inner[1:-1], points[-1:]])
    return points
