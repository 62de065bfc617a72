"""neaspec:scoredisturbance: layers of human pressure to one index on one grid, strip by strip."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial, reduce
from typing import Any

from neaspec_plugin.bridge import definitions, layers, mapping, pressures, records, zones
from neaspec_plugin.bridge.estimates import by_strips, check_room
from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.bridge.pressures import Source
from neaspec_plugin.core.disturbance import Scheme
from neaspec_plugin.core.grid import Bounds, Grid
from neaspec_plugin.core.problem import NeaspecError, Problem, Severity
from neaspec_plugin.core.zone import UNSPECIFIED, Sums, ZoneSummary, summaries
from neaspec_plugin.io.bands import streaming
from neaspec_plugin.io.schemes import load_scheme
from neaspec_plugin.io.staging import Batch, scratch, together
from neaspec_plugin.io.strips import Stop, Strip, in_order, strips
from neaspec_plugin.processing import disturbance_results as outcome_of
from neaspec_plugin.processing.call import Call
from neaspec_plugin.processing.disturbance_layers import Layers, uncertain, uncertain_rows
from neaspec_plugin.processing.disturbance_parameters import AS_IN_SCHEME, DisturbanceParameters
from neaspec_plugin.processing.disturbance_results import RASTERS, Inputs, Sheets, Task, Zoning

_COUNTRIES, _SITES = "countries", "sites"


class ScoreDisturbance(DisturbanceParameters):
    """Human pressures to a score each and an index 0..100 together."""

    ident = "scoredisturbance"
    group_ident = "disturbance"

    def displayName(self) -> str:
        """Return the title."""
        return translate("Disturbance", "Score human disturbance")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "Disturbance",
            "<p>Scores each human pressure by the rules of a scheme and combines the scores to an index from 0 to 100. "
            "Schemes: <i>human_footprint</i> (Williams et al. 2020, as printed by Mu et al. 2022), "
            "<i>human_modification</i> (Theobald 2013; intensities are project defaults), <i>crane_disturbance</i> and "
            "<i>large_cat_disturbance</i> (distances of the species, partly expert defaults). A changed copy of a file "
            "is a scheme of your own.</p><p>Distances are exact, between the centres of cells; the papers use cells of "
            "1 km, so with smaller cells the nearest class becomes visibly wider. Layers are read beyond the area as "
            "far as their pressure reaches; where a layer ends before, the log says so and “Uncertain cells” shows "
            "it. Pressures without a layer count as 0 and are named in the log: compare two areas only when the same "
            "pressures were given.</p>",
        )

    def check(self, call: Call) -> None:
        """Refuse what cannot be scored before any cell is touched."""
        crs = call.crs("CRS")
        layers.check_metres(crs, translate("Disturbance", "Coordinate reference system"))
        wanted = self._wanted(call)
        check_room(self._grid(call), 4 * len(wanted), call.parameters.get("OUTPUT"))
        scheme = load_scheme(call.text("SCHEME"))
        found = pressures.sources(self.pressure_rows(call), scheme, call.context)
        given = {source.pressure.code for source in found}
        if not any(scheme.pressures[code].weight for code in given):
            raise NeaspecError("disturbance.no_weight", scheme.id)
        if not call.given("SITES") and (call.given("SITE_TABLE") or call.given("DATABASE")):
            raise NeaspecError("disturbance.no_sites")
        if call.given("SITES"):
            layer, field = call.vector("SITES"), call.text("SITE_FIELD")
            if field not in layer.fields().names():
                known = ", ".join(layer.fields().names())
                raise NeaspecError("layer.no_field", layer.name(), field=field, known=known)
        if call.file("DATABASE"):
            records.check_database(call.file("DATABASE"))

    def execute(self, call: Call) -> dict[str, Any]:
        """Score every pressure, combine them, write rasters, tables, chart and records."""
        scheme = load_scheme(call.text("SCHEME"))
        call.list(definitions.scheme_notes(scheme, call.text("SCHEME")))
        grid, sources = self._grid(call), pressures.sources(self.pressure_rows(call), scheme, call.context)
        call.announce(grid, by_strips(grid), 0.15 * len(sources))
        given = [code for code in scheme.pressures if code in {source.pressure.code for source in sources}]
        missing = sorted(set(scheme.pressures) - set(given))
        if missing:
            values = {"codes": ", ".join(missing)}
            call.list([Problem("disturbance.pressure_missing", Severity.WARNING, scheme.id, values)])
        stop = Stop()
        with scratch() as folder, together() as batch, streaming(), ExitStack() as files:
            source_layers = Layers(call, grid, folder, files, stop)
            inside = source_layers.inside()
            problems, depth = uncertain(call, sources, grid)
            call.list(problems)
            task = self._task(call, scheme, self._zonings(call, grid, source_layers))
            scorers = source_layers.scorers(sources, inside, call.report(0.02, 0.2))

            def read(strip: Strip) -> Inputs:
                return Inputs(
                    {code: scorers[code](strip) for code in given},
                    None if inside is None else inside.presence(strip),
                    {
                        name: [rows.values(strip) for rows in zoning.labels]
                        for name, zoning in task.zonings.items()
                    },
                    uncertain_rows(depth, grid, strip),
                )  # fmt: skip

            described = self._described(call, task, sources)
            results, sums, gaps = self._write(call, task, grid, read, described, batch, stop)
            self._tell_gaps(call, sources, gaps, grid)
            return self._finish(call, task, sources, given, grid, sums, results, batch)

    def _write(
        self,
        call: Call,
        task: Task,
        grid: Grid,
        read: Callable[[Strip], Inputs],
        described: Mapping[str, str],
        batch: Batch,
        stop: Stop,
    ) -> tuple[dict[str, Any], dict[str, Sums], dict[str, int]]:
        """Write the rasters; return their paths, the sums of each zoning, and the cells without data by pressure."""
        sums: dict[str, list[Sums]] = {name: [] for name in task.zonings}
        gaps: dict[str, int] = {}
        with ExitStack() as open_:
            sheets = Sheets(call, task, grid, described, open_, batch)
            work = partial(outcome_of.compute, task)
            for strip, outcome in in_order(strips(grid), read, work, call.report(0.2, 0.9), stop=stop):
                sheets.put(strip, outcome)
                for name, one in outcome.sums.items():
                    sums[name].append(one)
                for code, cells in outcome.gaps.items():
                    gaps[code] = gaps.get(code, 0) + cells
        sheets.dress()
        return dict(sheets.results), {name: reduce(Sums.__add__, several) for name, several in sums.items()}, gaps

    def _finish(
        self,
        call: Call,
        task: Task,
        sources: Sequence[Source],
        given: Sequence[str],
        grid: Grid,
        sums: Mapping[str, Sums],
        results: dict[str, Any],
        batch: Batch,
    ) -> dict[str, Any]:
        """Write tables, chart and records, and tell the means of the countries."""
        classes = [one.code for one in task.scheme.classes]
        found = {
            name: summaries(sums[name], zoning.codes, classes, given, grid.cell_km2, zoning.rest)
            for name, zoning in task.zonings.items()
        }
        countries = found[_COUNTRIES]
        sites = found.get(_SITES, [])
        outcome_of.write_tables(call, task, countries, sites, results, batch)
        results["BY_COUNTRY"] = outcome_of.rows_of(countries, "country")
        if _SITES in task.zonings:
            results["BY_SITE"] = outcome_of.rows_of(sites, "site")
            self._tell_small(call, task.zonings[_SITES].codes, sites)
        cells = sums[_COUNTRIES].cells[:, 1:].sum()
        results["AREA_KM2"] = float(cells * grid.cell_km2)
        results["MEAN"] = float(sums[_COUNTRIES].index.sum() / cells) if cells else None
        if call.file("DATABASE") and sites:
            self._record(call, task, sources, sites, grid)
        for row in results["BY_COUNTRY"]:
            call.say(
                translate("Disturbance", "{country}: {area} km², mean index {mean}").format(
                    country=label(zones.country_labels(row["country"])),
                    area=round(row["area_km2"]),
                    mean=round(row["mean_index"], 2),
                )
            )
        return results

    def _task(self, call: Call, scheme: Scheme, zonings: Mapping[str, Zoning]) -> Task:
        method = call.choice("METHOD")
        return Task(
            scheme=scheme,
            method=None if method == AS_IN_SCHEME else method,
            spread=call.number("UNCERTAINTY"),
            draws=int(call.number("DRAWS")),
            seed=int(call.number("SEED")),
            wanted=frozenset(self._wanted(call)),
            scores=call.given("PRESSURE_LAYERS"),
            zonings=zonings,
        )

    @staticmethod
    def pressure_rows(call: Call) -> list[Any]:
        """Return the cells of the table of pressures; of an empty one, what the project remembers for the scheme."""
        cells = call.rows("PRESSURES")
        project = call.context.project()
        if any(not layers.is_null(cell) and cell != "" for cell in cells) or project is None:
            return cells
        kept = mapping.remembered(project, call.text("SCHEME")) or []
        return [cell for one in kept for cell in (one.pressure, one.layer, one.field)]

    @staticmethod
    def _wanted(call: Call) -> list[str]:
        return [name for name in RASTERS if name == "OUTPUT" or call.given(name)]

    def _zonings(self, call: Call, grid: Grid, source_layers: Layers) -> dict[str, Zoning]:
        """Return countries and, where they are given, sites."""
        found = {_COUNTRIES: Zoning((), ())}
        if call.given("COUNTRIES"):
            layer, field = call.vector("COUNTRIES"), call.text("COUNTRY_FIELD")
            shapes = zones.country_shapes(layer, field, grid.crs, call.context)
            codes = tuple(sorted({code for code, _ in shapes} - {UNSPECIFIED}))
            numbers = {code: number for number, code in enumerate(codes, 1)}
            numbered = [(wkb, numbers.get(code, 0)) for code, wkb in shapes]
            found[_COUNTRIES] = Zoning(codes, (source_layers.labels(numbered),))
        if call.given("SITES"):
            codes, groups = zones.apart(call.vector("SITES"), call.text("SITE_FIELD"), grid.crs, call.context)
            found[_SITES] = Zoning(codes, tuple(source_layers.labels(group) for group in groups), rest="")
        return found

    def _grid(self, call: Call) -> Grid:
        crs = call.crs("CRS")
        box = self.parameterAsExtent(call.parameters, "AREA", call.context, crs)
        bounds = Bounds(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return Grid.covering(bounds, call.number("CELL_SIZE"), layers.crs_name(crs))

    def _described(self, call: Call, task: Task, sources: Sequence[Source]) -> dict[str, str]:
        """Return what the rasters say of themselves: scheme, version, method, weights, inputs."""
        scheme = task.scheme
        given = [code for code in scheme.pressures if code in {source.pressure.code for source in sources}]
        return {
            "NEASPEC_SCHEME": scheme.id,
            "NEASPEC_SCHEME_VERSION": scheme.version,
            "NEASPEC_SCHEME_FILE": call.text("SCHEME"),
            "NEASPEC_METHOD": task.method or scheme.method,
            "NEASPEC_PRESSURES": ",".join(given),
            "NEASPEC_NUMBERS": ";".join(f"{number}={code}" for number, code in enumerate(scheme.pressures, 1)),
            "NEASPEC_WEIGHTS": ";".join(f"{code}={scheme.pressures[code].weight:g}" for code in given),
            "NEASPEC_INPUTS": "; ".join(f"{source.pressure.code}: {source.layer.name()}" for source in sources),
            "NEASPEC_UNCERTAINTY": f"{task.spread:g} in {task.draws} draws, seed {task.seed}",
            "NEASPEC_UNIT": "index 0..100",
        }

    @staticmethod
    def _tell_gaps(call: Call, sources: Sequence[Source], gaps: Mapping[str, int], grid: Grid) -> None:
        """List the layers that hold no data in parts of the area: the index is unknown there."""
        call.list(
            Problem(
                "disturbance.gaps",
                Severity.WARNING,
                ", ".join(source.layer.name() for source in sources if source.pressure.code == code),
                {"area_km2": round(cells * grid.cell_km2, 3), "pressure": code},
            )
            for code, cells in gaps.items()
            if cells
        )

    @staticmethod
    def _tell_small(call: Call, codes: Sequence[str], sites: Sequence[ZoneSummary]) -> None:
        """List the sites that hold no cell with data."""
        lost = [code for code in codes if code not in {one.code for one in sites}]
        if lost:
            values = {"sites": ", ".join(lost[:20]), "count": len(lost)}
            call.list([Problem("disturbance.site_without_cell", Severity.WARNING, call.vector("SITES").name(), values)])

    def _record(
        self, call: Call, task: Task, sources: Sequence[Source], sites: Sequence[ZoneSummary], grid: Grid
    ) -> None:
        """Keep what each pressure gives to each site as a record of the office database."""
        path = call.file("DATABASE")
        outlines = zones.outlines(call.vector("SITES"), call.text("SITE_FIELD"), grid.crs, call.context)
        how = f"{task.scheme.id} {task.scheme.version} {task.method or task.scheme.method}"
        given = {source.pressure.code: source for source in sources}
        found = [
            records.SiteDisturbance(
                site=one.code,
                threat=given[code].pressure.iucn,
                pressure=code,
                intensity=points,
                method=f"{how}, weight {given[code].pressure.weight:g}",
                layer=given[code].layer.name(),
                outline=layers.moved(outlines[one.code], grid.crs, layers.WGS84, call.context),
            )
            for one in sites
            for code, points in one.gives.items()
        ]
        records.add(path, records.disturbances(path, found), call.report(0.98, 1.0))
        call.say(translate("Disturbance", "%n record(s) of disturbance were kept.", None, len(found)))
