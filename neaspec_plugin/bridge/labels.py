"""Codes travel, labels are shown: titles of tables and columns, labels of values, in the chosen language."""

from __future__ import annotations

from collections.abc import Mapping

from neaspec_plugin.bridge.language import label, translate
from neaspec_plugin.io.definitions import sources
from neaspec_plugin.io.schema import load_schema


def worded(texts: Mapping[str, str], otherwise: str = "") -> str:
    """Return the text of the chosen language, else of the language it varies, else the English one."""
    return label(texts) or otherwise


def degrees(number: str, side: str) -> str:
    """Return a latitude (side N or S) or a longitude (E or W); number: degrees, or two of them with a dash."""
    worded = {
        "N": translate("Map", "{degrees}°N"),
        "S": translate("Map", "{degrees}°S"),
        "E": translate("Map", "{degrees}°E"),
        "W": translate("Map", "{degrees}°W"),
    }
    return worded[side].format(degrees=number)


def source(text: str) -> str:
    """Return a note on a source in the chosen language, where it ships; a citation or a user's own note as it is."""
    return label(sources().get(text, {})) or text


def table_title(table: str) -> str:
    """Return the title of a table of the exchange format; its name, if there is none."""
    known = load_schema().tables.get(table)
    return worded(known.title, table) if known else table


def column_title(column: str) -> str:
    """Return the title of a column of the exchange format; its name, if there is none."""
    return worded(load_schema().titles.get(column, {}), column)


def value_label(table: str, column: str, value: str) -> str:
    """Return what is shown for a code of a column; any other value as it is."""
    return worded(value_labels(table, column).get(value, {}), value)


def value_labels(table: str, column: str) -> dict[str, Mapping[str, str]]:
    """Return the labels of the codes of a column, by code and language; none for a column without codes."""
    schema = load_schema()
    known = schema.tables[table].columns.get(column) if table in schema.tables else None
    if known is not None and known.codes:
        return {code.code: code.label for code in schema.codes[known.codes]}
    if known is not None and known.taxon:
        return {code: taxon.label for code, taxon in schema.taxa.items()}
    return {}
