"""The countries that ground lies in, with a tolerance: border lines of different sources differ."""

from __future__ import annotations

from collections.abc import Mapping

from neaspec_plugin.core.shape import Geometry, box, prep, union, valid

TOLERANCE_M = 500.0
"""How deep ground must reach into a country to count, unless said otherwise."""


class Territory:
    """Countries as polygons, asked for many pieces of ground."""

    def __init__(self, countries: Mapping[str, Geometry], tolerance_m: float = TOLERANCE_M) -> None:
        """Take the polygon of each country, by its code, in a projected CRS in metres."""
        self.countries = {code: valid(shape) for code, shape in countries.items()}
        self.tolerance_m = tolerance_m
        self._ready = {code: prep(shape) for code, shape in self.countries.items()}

    def lies_in(self, ground: Geometry) -> tuple[tuple[str, ...], str]:
        """Return the codes of the countries that count, in alphabetical order, and the scope that follows.

        A country counts when the ground reaches deeper than the tolerance into it, or when it holds more than half of
        the ground. Ground of no country is treated alike: where it counts and fewer than two countries do, the scope is
        "unspecified"; else "international" (two countries or more) or "national" (one).
        """
        touched = [code for code, shape in self._ready.items() if shape.intersects(ground)]
        if len(touched) == 1 and self._ready[touched[0]].contains(ground):
            return (touched[0],), "national"
        inside, unknown = self._counting(ground)
        return inside, "international" if len(inside) > 1 else "national" if inside and not unknown else "unspecified"

    def beside(self, place: Geometry, apart_from: tuple[str, ...]) -> str | None:
        """Return the code of the nearest other country that begins within the tolerance of a place, if one does."""
        west, south, east, north = place.bounds
        reach = self.tolerance_m
        frame = box(west - reach, south - reach, east + reach, north + reach)
        near = [code for code, shape in self._ready.items() if code not in apart_from and shape.intersects(frame)]
        others = {code: self.countries[code].distance(place) for code in near}
        code = min(others, key=lambda one: others[one], default=None)
        return code if code is not None and others[code] <= reach else None

    def parts(self, ground: Geometry) -> dict[str, Geometry]:
        """Return the part of the ground in each country, and under "" what lies in none; empty parts are left out."""
        frame = self._frame(ground)
        near = {code: shape.intersection(frame) for code, shape in self.countries.items()}
        found = {code: shape.intersection(ground) for code, shape in near.items()}
        found[""] = ground.difference(union(near.values())) if near else ground
        return {code: shape for code, shape in found.items() if shape.area > 0}

    def _frame(self, ground: Geometry) -> Geometry:
        """Return the surroundings, so wide that their edges, too, shrink back to beyond the ground."""
        west, south, east, north = ground.bounds
        margin = 2 * self.tolerance_m + 1.0
        return box(west - margin, south - margin, east + margin, north + margin)

    def _counting(self, ground: Geometry) -> tuple[tuple[str, ...], bool]:
        """Return the codes of the countries that count, and whether ground of no country does."""
        if not self.countries:
            return (), True
        frame = self._frame(ground)
        near = {code: shape.intersection(frame) for code, shape in self.countries.items()}
        inside = [code for code, shape in near.items() if self._counts(ground, shape)]
        unknown = frame.difference(union(near.values()))
        return tuple(sorted(inside)), self._counts(ground, unknown)

    def _counts(self, ground: Geometry, shape: Geometry) -> bool:
        """Tell whether the ground lies in the shape deeper than the tolerance, or with more than its half."""
        if shape.is_empty:
            return False
        deep = shape.buffer(-self.tolerance_m) if self.tolerance_m > 0 else shape
        if deep.intersection(ground).area > 0:
            return True
        return bool(shape.intersection(ground).area > ground.area / 2)
