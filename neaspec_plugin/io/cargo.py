"""What may leave an office for a tier: the true history of a record, a snapshot of it made coarser, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from neaspec_plugin.core import sensitivity
from neaspec_plugin.core.history import Change, RecordKey, Signature, Values, change
from neaspec_plugin.core.problem import Report
from neaspec_plugin.core.register import DELETED
from neaspec_plugin.core.ruling import Ruling, rulings
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema
from neaspec_plugin.io.geopackage import encoded
from neaspec_plugin.io.history import Committed, record_of
from neaspec_plugin.io.sensitivity import load_rules

PUBLIC, RESTRICTED = TIERS[0], TIERS[-1]
Record = dict[str, Any]


@dataclass
class Cargo:
    """What goes into a package."""

    changes: list[Change] = field(default_factory=list)
    shapes: dict[str, bytes] = field(default_factory=dict)
    """WKB by SHA-256, of the geometries that the changes name."""
    withheld: dict[str, int] = field(default_factory=dict)
    """Records that stay at home, by table."""
    exact: dict[str, int] = field(default_factory=dict)
    """Records that partners would not see as they are, by table; counted for the restricted tier only."""
    generalised: int = 0
    """Records whose place or words were made coarser."""
    parents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What each snapshot stands for; stays at home, because an id betrays to a patient guesser what it is made of."""


def cargo(done: Committed, tier: str, schema: Schema, signature: Signature, report: Report) -> Cargo:
    """Choose what may leave; signature: who exports, and when.

    The public gets snapshots only: no history of what was once exact, and no trace of what was deleted.
    """
    everything = {**done.merged.state, **done.merged.graves}
    records = {key: record_of(key, everything, schema, done.shapes) for key in everything}
    verdicts = rulings(records, schema, load_rules(), tier, date.fromisoformat(signature.at[:10]))
    report(0.3)
    load = Cargo()
    if tier == RESTRICTED:
        load.exact = _exact(done, records, schema, signature)
    leaving = _leaving(done, records, verdicts, tier, schema, load)
    report(0.7)
    for key, record in sorted(leaving.items()):
        dead = key in done.merged.graves
        silent = tier == PUBLIC and verdicts[key].category  # its own time would tell when the animal was seen
        at = signature.at if silent or dead else str(record["modified"])
        values: Values = {DELETED: "1"} if dead else {}
        values = values or encoded(record, schema.tables[key.table], load.shapes)
        office = str(record["office"])
        item = change(key, values, (), Signature(office, office, at, signature.tool), snapshot=True)
        load.changes.append(item)
        load.parents[item.id] = done.merged.heads[key]
    wanted = {str(item.values.get(GEOMETRY)) for item in load.changes}
    load.shapes = {name: shape for name, shape in {**done.shapes, **load.shapes}.items() if name in wanted}
    report(1.0)
    return load


def _exact(
    done: Committed, records: Mapping[RecordKey, Record], schema: Schema, signature: Signature
) -> dict[str, int]:
    verdicts = rulings(records, schema, load_rules(), TIERS[1], date.fromisoformat(signature.at[:10]))
    found: dict[str, int] = {}
    for key in done.merged.state:
        hidden = any(
            records[key].get(name) for name in sensitivity.withheld_columns(schema.tables[key.table], TIERS[1])
        )
        if verdicts[key] != Ruling(0) or hidden or not sensitivity.may_leave(records[key], TIERS[1]):
            found[key.table] = found.get(key.table, 0) + 1
    return dict(sorted(found.items()))


def _leaving(
    done: Committed,
    records: Mapping[RecordKey, Record],
    verdicts: Mapping[RecordKey, Ruling],
    tier: str,
    schema: Schema,
    load: Cargo,
) -> dict[RecordKey, Record]:
    """Return the records that leave as snapshots; put the true history of the others into the load."""
    lines: dict[RecordKey, list[Change]] = {}
    for item in done.changes:
        lines.setdefault(item.key, []).append(item)
    leaving: dict[RecordKey, Record] = {}
    categories = {key: verdict.category for key, verdict in verdicts.items()}
    for key in sorted(lines):
        verdict = verdicts.get(key, Ruling(1, withhold=True))  # what still waits for its beginnings cannot be judged
        if tier == RESTRICTED or (
            tier != PUBLIC
            and not verdict.withhold
            and all(travels(item, tier, schema) for item in lines[key])
            and all(_tells_no_place(item, verdict.category, done.shapes) for item in lines[key])
        ):
            load.changes.extend(lines[key])
            continue
        dead = key in done.merged.graves
        if key not in records or (dead and tier == PUBLIC):
            continue
        shown = _shown(records[key], key, verdict, categories, tier, schema)
        if shown is not None:
            leaving[key] = shown
        elif not dead:
            load.withheld[key.table] = load.withheld.get(key.table, 0) + 1
    if tier == PUBLIC:
        leaving = sensitivity.thinned(leaving, categories, load_rules().fewest, schema)
    load.generalised = sum(leaving[key] != records[key] for key in leaving)
    return leaving


def _shown(
    record: Record,
    key: RecordKey,
    verdict: Ruling,
    categories: Mapping[RecordKey, int],
    tier: str,
    schema: Schema,
) -> Record | None:
    """Return what a tier may see of a record, or None."""
    table = schema.tables[key.table]
    if verdict.withhold or not sensitivity.may_leave(record, tier):
        return None
    shown: Record | None = sensitivity.below_tier(record, table, tier)
    if verdict.category and shown is not None:
        shown = sensitivity.generalised(shown, table, verdict.category, tier)
        if shown is not None and tier == PUBLIC:
            shown = sensitivity.unlinked(shown, table, verdict.category, categories, schema)
    return shown


def _tells_no_place(item: Change, category: int, shapes: Mapping[str, bytes]) -> bool:
    """Tell whether the place that a change writes, if any, is as coarse as its record has to be."""
    shape = item.values.get(GEOMETRY)
    return not category or not shape or sensitivity.is_coarse(shapes[shape], category)


def travels(item: Change, tier: str, schema: Schema) -> bool:
    """Tell whether a change holds nothing, and never made its record anything, that a tier may not see."""
    hidden = sensitivity.withheld_columns(schema.tables[item.table], tier)
    unsaid = None if item.snapshot or not item.parents else TIERS[0]
    return not any(item.values.get(name) for name in hidden) and sensitivity.may_leave(
        {"tier": item.values.get("tier", unsaid)}, tier
    )
