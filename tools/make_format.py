"""Writes docs/format.md, the reference of the exchange format, from resources/schema/exchange.json."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from neaspec_plugin.core.schema import Column, Schema, Table  # noqa: E402
from neaspec_plugin.io.schema import load_schema  # noqa: E402

TABLES = (
    ("record", "Tables that merge"),
    ("reference", "Tables of the format"),
    ("log", "The log"),
    ("report", "Layers of conflicts, made when asked"),
)
OUTPUT = ROOT / "docs" / "format.md"
HEAD = """# NEASPEC exchange format {version}

Made by `tools/make_format.py` from `resources/schema/exchange.json`; change that file, not this one.

A package is a zip: `manifest.json` (first; SHA-256 of every other member), `neaspec.gpkg` (GeoPackage 1.3, EPSG:4326,
the data), `datapackage.json` with `csv/<table>.csv` (the same tables, Frictionless v1), metadata in ISO 19139 and
EML 2.2, a read-me in seven languages and, for the public, a Darwin Core Archive.

How it merges. Each edit is a change `{{rec, table, set, parents, office, author, at, tool, snapshot}}`, named by the
SHA-256 of its canonical JSON and kept in `nx_change`; geometries are kept once in `nx_blob`. A record is the sum of
its changes, field by field; two writes that did not know of each other are a conflict, open until someone who knows
both writes again.

Who settles a conflict. The office that made a record decides alone; any other may only give up its own value. Of a
record of country ZZ, which no office owns, all sides must say the same. What somebody else writes over a conflict
stays one more side of it.

What leaves. A record leaves only for its own tier or a stricter one. `resources/sensitivity/tiers.json` says how
coarse its place is there, by taxon and season, survey method and area, and what stays at home; the strictest rule
counts, and what is unknown (taxon, date, category) counts as category 1. Categories 1..4 are grids of 1, 0.1, 0.01
and 0.001 degree: a point is shown as the node next to it, a polygon as the rectangle of whole cells around it, a line
not at all. Its uncertainty is half the diagonal of the cell and its own (30 m, if unknown), rounded up to 100 m. A
visit is as coarse as the counts made on it, and everything as coarse as what it refers to; a reference to something
shown finer is dropped.

The public tier holds snapshots only: no history, no trace of what was deleted, no receipts. In a coarse record the
columns marked *public* are emptied (`blank`; "withheld" where required), cut to the year (`year`, `january`) or
replaced by the office (`office`), and a place that fewer than three events share is left out. In the partner tier a
record that is shown coarser than it is held, or loses a column, travels as a snapshot, whose parents only its own
office knows (`nx_alias`): the id of an exact change would betray to a patient guesser what it is made of.

Versions. Of a newer minor version, unknown tables, columns and codes are kept in the log. Who may see a column that is
unknown here only the newer version knows: a change that writes one goes on in packages of the tier it first came in
or a stricter one, and in restricted ones alone where that tier is not known; in all others its record leaves as a
snapshot of what is known. The public gets none. A record of an unknown table leaves, besides, for partners only where
its tier and a sensitivity of 0 have always allowed it. Who gets the newer version finds all of it in its tables. A
newer or older major version is refused.

Limits: {limits}.
"""

WITHSTOOD = """## What a reader must withstand

A reader opens nothing of a package before it has judged it. Each of these is built by `tests/io/hostile.py` from a
good package, and refused, rejected (the one record) or cleaned; the database of the office stays as it was.

1. view without end · 2. view that loads an extension · 3. view that builds hundreds of megabytes · 4. foreign
trigger · 5. computed column · 6. virtual table · 7. garbage after the magic · 8. truncated file · 9. flipped bytes
· 10. value of another type · 11. WAL header or member · 12. UTF-16 database · 13. invalid UTF-8 · 14. SQL in a
table's name · 15. function that asks the network · 16. other application or version · 17. EPSG:4326 redefined · 18.
lying envelope or reference system · 19. NaN, infinity, off the globe · 20. nested collections · 21. false count of
points · 22. too many vertices, outline that crosses itself · 23. form code in a style · 24. actions in a style ·
25. QGIS project · 26. entities in the metadata table · 27. entity bombs · 28. external entities · 29. unsafe member
names, links · 30. twin and reserved names · 31. zip bombs, overlapping members · 32. encrypted, zip64, nested,
something before or after · 33. names in other encodings · 34. manifest missing, wrong, of another version · 35.
hostile JSON · 36. paths and addresses in the descriptor · 37. formulas in texts · 38. invisible characters,
decomposed Hangul, long texts · 39. changes with a false id, many parents, unknown parents, future dates · 40.
changes in the name of another office · 41. codes and columns of a newer version · 42. malformed and shared uuids ·
43. HTML in names · 44. broken signatures · 45. half a file, full disk, linked folder, stop half way.

## Maps to other standards

`dwca.zip` of the public tier: surveys, visits, habitat assessments, disturbances and corridors are events
(`dwc:Event`), counts are occurrences (quantity 0 where absent), other numbers `obis:ExtendedMeasurementOrFact`,
what was looked for `eco:Event` (Humboldt). Sites carry the names of WDPCA; threats are IUCN-CMP 3.3, habitats IUCN
3.1. `metadata/iso19139.xml` (gmd) and `metadata/eml.xml` (EML 2.2.0) describe the package. `content_sha256` of the
manifest is equal in two offices that hold the same records.
"""


def text(schema: Schema) -> str:
    """Return the whole document."""
    limits = ", ".join(name.replace("_", " ") + " " + str(value) for name, value in schema.limits.items())
    parts = [HEAD.format(version=schema.version, limits=limits), WITHSTOOD]
    for kind, title in TABLES:
        parts.append("## " + title + "\n")
        parts += [_table(table, schema) for table in schema.of(kind)]
    parts.append("## Code lists, version " + schema.codelists + "\n")
    for name, codes in schema.codes.items():
        entries = "; ".join("`" + code.code + "` " + code.label["en"] for code in codes)
        parts.append("- **" + name + "**: " + entries)
    parts.append("\n## Patterns\n")
    for name, pattern in schema.patterns.items():
        parts.append("- **" + name + "**: `" + pattern.pattern + "`")
    return "\n".join(parts) + "\n"


def _table(table: Table, schema: Schema) -> str:
    geometry = table.geometry or "no geometry"
    head = "### " + table.name + "\n\n" + table.title["en"] + "; " + geometry
    lines = [head + ("; `" + table.term + "`" if table.term else "") + ".\n"]
    lines += ["| column | type | title | rule | means |", "| --- | --- | --- | --- | --- |"]
    for column in table.columns.values():
        size = "(" + str(column.size) + ")" if column.size else ""
        title = schema.titles[column.name]["en"]
        row = (column.name, column.type + size, title, _rule(column), ", ".join(column.terms))
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |")
    return "\n".join(lines) + "\n"


def _rule(column: Column) -> str:
    limits = column.minimum is not None
    rules = (
        "required" if column.required else "",
        "unique" if column.unique or column.name == "uuid" else "",
        column.codes and "list " + column.codes,
        column.pattern and "pattern " + column.pattern,
        column.references and "uuid of " + column.references,
        "code of taxon" if column.taxon else "",
        format(column.minimum, "g") + " .. " + format(column.maximum or 0, "g") if limits else "",
        column.unit and "unit " + column.unit,
        "default " + str(column.default) if column.default is not None else "",
        "latest wins" if column.latest else "",
        column.tier and "tier " + column.tier,
        column.public and "public: " + column.public,
    )
    return "; ".join(rule for rule in rules if rule)


if __name__ == "__main__":
    OUTPUT.write_text(text(load_schema()), encoding="utf8")
