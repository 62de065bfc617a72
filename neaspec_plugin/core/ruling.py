"""How coarse a record is in a tier, by rules that are data: taxon and season, method, area, and what it hangs on.

Whatever is unknown (a taxon, a date, a category) counts as the strictest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from neaspec_plugin.core import wkb
from neaspec_plugin.core.grid import Bounds
from neaspec_plugin.core.history import RecordKey
from neaspec_plugin.core.moments import Span, span
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import GEOMETRY, TIERS, Schema, Table

EXTREME = 1
CATEGORIES = (0, 1, 2, 3, 4)
DATES = ("event_date", "assessment_date", "obs_date", "evidence_date")
"""Columns that tell when."""
Record = Mapping[str, Any]


@dataclass(frozen=True)
class Rule:
    """When a record gets a category, or stays at home."""

    tier: str
    category: int = 0
    months: frozenset[int] = frozenset(range(1, 13))
    """Months (1..12) in which it applies; a record without a date counts as of any month."""
    method: str = ""
    """Survey method it is about, if any."""
    box: Bounds | None = None
    """Area it is about, if any, degrees."""
    late_months: int = 0
    """How old a record must be before it may leave, months."""
    never: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Values by column with which a record never leaves."""
    withhold: bool = False
    """Whether the record stays at home at all."""


@dataclass(frozen=True)
class Rules:
    """The whole file."""

    version: str
    unknown: Mapping[str, int]
    """Category of an unknown taxon, by tier."""
    own: frozenset[str]
    """Tables in which the record's own category counts and no rule on its taxon."""
    fewest: Mapping[int, int]
    """Fewest events that share a cell of a category, or their place is withheld."""
    taxa: Mapping[str, Sequence[Rule]]
    others: Sequence[Rule]
    """On methods and areas."""


@dataclass(frozen=True)
class Ruling:
    """What becomes of a record in a tier."""

    category: int
    """0 = as held, 1..4 = how coarse."""
    withhold: bool = False
    """Whether it stays at home."""


def parse(document: Mapping[str, Any], schema: Schema) -> Rules:
    """Return the rules of a parsed file. Raises NeaspecError `sensitivity.broken` with the faulty part."""
    try:
        taxa = {code: tuple(_rule(entry) for entry in entries) for code, entries in document["taxa"].items()}
        others = tuple(_rule(entry) for entry in (*document["methods"], *document["areas"]))
        fewest = {int(category): int(number) for category, number in document["fewest_events"].items()}
        unknown = {tier: int(document["unknown"][tier]) for tier in TIERS[:-1]}
        own = frozenset(document["by_own_category"])
        strangers = [name for name in (*taxa, *own) if name not in schema.taxa and name not in schema.tables]
        if strangers or set(schema.taxa) - set(taxa):
            raise ValueError(", ".join(strangers) or "taxa")
        return Rules(str(document["version"]), unknown, own, fewest, taxa, others)
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise NeaspecError("sensitivity.broken", "tiers.json", part=str(fault)) from fault


def _rule(entry: Mapping[str, Any]) -> Rule:
    known = {"tier", "category", "months", "method", "box", "late_months", "never", "withhold", "about"}
    if set(entry) - known or entry["tier"] not in TIERS or entry.get("category", 0) not in CATEGORIES:
        raise ValueError(str(entry))
    return Rule(
        entry["tier"],
        int(entry.get("category", 0)),
        frozenset(entry.get("months", range(1, 13))),
        entry.get("method", ""),
        Bounds(*entry["box"]) if "box" in entry else None,
        int(entry.get("late_months", 0)),
        {name: frozenset(values) for name, values in entry.get("never", {}).items()},
        bool(entry.get("withhold", False)),
    )


def rulings(
    records: Mapping[RecordKey, Record], schema: Schema, rules: Rules, tier: str, today: date
) -> dict[RecordKey, Ruling]:
    """Return what becomes of each record in a tier; today: the day it would leave.

    A record is as strict as what it refers to, and a visit as strict as the counts made on it.
    """
    if tier == TIERS[-1]:
        return dict.fromkeys(records, Ruling(0))
    found: dict[RecordKey, Ruling] = {}
    links: dict[RecordKey, tuple[RecordKey, ...]] = {}
    counted = []
    for key, record in records.items():
        found[key] = _own(key, record, records, schema, rules, tier, today)
        linked = _linked(key, record, schema)
        if linked:
            links[key] = linked
        if key.table == "count":
            late = found[key].withhold and not _never(record, rules, tier)
            counted.append((RecordKey("visit", str(record.get("visit_uuid"))), _ruling(found[key].category, late)))
    for visit, ruling in counted:
        if visit in found:
            found[visit] = strictest(found[visit], ruling)
    return {key: _inherited(key, found, links) for key in found}


@cache
def _ruling(category: int, withhold: bool) -> Ruling:
    return Ruling(category, withhold)


def strictest(*several: Ruling) -> Ruling:
    """Return the ruling that satisfies all."""
    category = min((one.category for one in several if one.category), default=0)
    return _ruling(category, any(one.withhold for one in several))


def _linked(key: RecordKey, record: Record, schema: Schema) -> tuple[RecordKey, ...]:
    """Return the records that one refers to."""
    columns = schema.tables[key.table].columns.values()
    told = ((column.references, record.get(column.name)) for column in columns if column.references)
    return tuple(RecordKey(table, str(target)) for table, target in told if target)


def _inherited(
    key: RecordKey, found: Mapping[RecordKey, Ruling], links: Mapping[RecordKey, tuple[RecordKey, ...]]
) -> Ruling:
    if key not in links:
        return found[key]
    waiting, seen = [key], {key}
    while waiting:
        for parent in links.get(waiting.pop(), ()):
            if parent in found and parent not in seen:
                seen.add(parent)
                waiting.append(parent)
    # A count that is said to be of the same animals as another does not hang on it.
    return strictest(*(found[one] for one in seen if one == key or one.table != key.table))


def _own(
    key: RecordKey,
    record: Record,
    records: Mapping[RecordKey, Record],
    schema: Schema,
    rules: Rules,
    tier: str,
    today: date,
) -> Ruling:
    table = schema.tables[key.table]
    own = record.get("sensitivity")
    category = own if isinstance(own, int) and own in CATEGORIES else EXTREME
    parts = [Ruling(category if tier == TIERS[0] else 0)]
    when = _when(record, records)
    taxa = [record[column.name] for column in table.columns.values() if column.taxon and record.get(column.name)]
    for taxon in taxa:
        if taxon not in rules.taxa:
            parts.append(Ruling(rules.unknown[tier]))
        elif key.table not in rules.own:
            parts += [_applied(rule, record, table, when, today) for rule in rules.taxa[taxon] if rule.tier == tier]
    parts += [_applied(rule, record, table, when, today) for rule in rules.others if rule.tier == tier]
    return strictest(*parts)


def _when(record: Record, records: Mapping[RecordKey, Record]) -> Span | None:
    told = next((str(record[name]) for name in DATES if record.get(name)), None)
    if told is None and record.get("visit_uuid"):
        visit = records.get(RecordKey("visit", str(record["visit_uuid"])), {})
        told = visit.get("event_date")
    return span(told)


def _applied(rule: Rule, record: Record, table: Table, when: Span | None, today: date) -> Ruling:
    """Return what a rule says of a record; nothing where it does not apply."""
    if rule.method and record.get("method") != rule.method:
        return Ruling(0)
    if rule.box is not None and not _meets(rule.box, record, table):
        return Ruling(0)
    if when is not None and not rule.months & when.months:
        return Ruling(0)
    young = rule.late_months and (when is None or _months_between(when.last, today) < rule.late_months)
    return Ruling(rule.category, bool(rule.withhold or young or _has_any(record, rule.never)))


def _never(record: Record, rules: Rules, tier: str) -> bool:
    known = rules.taxa.get(str(record.get("taxon_code")), ())
    return any(_has_any(record, rule.never) for rule in known if rule.tier == tier)


def _has_any(record: Record, never: Mapping[str, frozenset[str]]) -> bool:
    return any(record.get(column) in values for column, values in never.items())


def _months_between(first: date, last: date) -> int:
    """Return the whole months from one day to another."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def _meets(box: Bounds, record: Record, table: Table) -> bool:
    if record.get(GEOMETRY) is None:
        return False
    try:
        own = wkb.parse(record[GEOMETRY], table.geometry).bounds
    except NeaspecError:
        return True  # a place that cannot be read may lie anywhere
    return own.west <= box.east and box.west <= own.east and own.south <= box.north and box.south <= own.north
