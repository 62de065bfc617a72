"""The sentence for each code of trouble, worded when it is shown, in the chosen language.

One sentence says what is wrong, names the layer, feature or row, and what to do about it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Union

from neaspec_plugin.bridge.language import locale, translate
from neaspec_plugin.bridge.texts_analysis import ANALYSIS
from neaspec_plugin.bridge.texts_assessment import ASSESSMENT
from neaspec_plugin.bridge.texts_corridors import CORRIDORS
from neaspec_plugin.bridge.texts_database import DATABASE
from neaspec_plugin.bridge.texts_disturbance import DISTURBANCE
from neaspec_plugin.bridge.texts_exchange import EXCHANGE
from neaspec_plugin.core.problem import NeaspecError, Problem

SENTENCES: Mapping[str, Callable[[], str]] = {
    **ANALYSIS,
    **ASSESSMENT,
    **CORRIDORS,
    **DATABASE,
    **DISTURBANCE,
    **EXCHANGE,
}
"""Sentence with `{placeholders}` by code."""


def sentence(trouble: Union[Problem, NeaspecError]) -> str:
    """Return the trouble in words; numbers are written as the chosen language writes them."""
    shown = {name: _shown(value) for name, value in trouble.values.items()}
    return SENTENCES[trouble.code]().format(place=trouble.place, **shown)


REASONS: Mapping[str, Callable[[], str]] = {
    "disk_full": lambda: translate("Reasons", "the disk is full"),
    "read_only": lambda: translate("Reasons", "it may not be written to"),
    "no_folder": lambda: translate("Reasons", "the folder does not exist"),
    "is_folder": lambda: translate("Reasons", "it is a folder"),
    "name_too_long": lambda: translate("Reasons", "the name is too long"),
    "in_use": lambda: translate("Reasons", "another program has it open"),
    "other": lambda: translate("Reasons", "the system refused it"),
    "classes_or_points": lambda: translate("Reasons", "either classes or points are wanted, not both"),
    "duplicate_code": lambda: translate("Reasons", "a code stands twice"),
    "duplicate_key": lambda: translate("Reasons", "a key stands twice"),
    "duplicate_value": lambda: translate("Reasons", "a value stands in two classes"),
    "language_missing": lambda: translate("Reasons", "a label lacks a language"),
    "side_west": lambda: translate("Reasons", "in the west"),
    "side_south": lambda: translate("Reasons", "in the south"),
    "side_east": lambda: translate("Reasons", "in the east"),
    "side_north": lambda: translate("Reasons", "in the north"),
    "kind_point": lambda: translate("Reasons", "points"),
    "kind_line": lambda: translate("Reasons", "lines"),
    "kind_polygon": lambda: translate("Reasons", "polygons"),
    "kind_other": lambda: translate("Reasons", "something else"),
    "kind_raster": lambda: translate("Reasons", "a raster"),
    "wanted_above_0": lambda: translate("Reasons", "a number above 0"),
    "wanted_class_code": lambda: translate("Reasons", "a class code, a whole number"),
    "wanted_name": lambda: translate("Reasons", "a name"),
    "wanted_file_name": lambda: translate("Reasons", "a name that may be that of a file"),
    "not_csv": lambda: translate("Reasons", "this is no valid CSV"),
    "wanted_once": lambda: translate("Reasons", "a value that stands in one row only"),
    "wanted_path": lambda: translate("Reasons", "the path of a raster"),
    "wanted_row": lambda: translate("Reasons", "at least one row"),
    "wanted_number": lambda: translate("Reasons", "a number"),
    "missing": lambda: translate("Reasons", "an entry is missing"),
    "no_weight": lambda: translate("Reasons", "all weights are 0"),
    "not_a_list": lambda: translate("Reasons", "a list is wanted"),
    "not_a_number": lambda: translate("Reasons", "a number is wanted"),
    "not_a_pair": lambda: translate("Reasons", "a pair of numbers is wanted"),
    "not_a_text": lambda: translate("Reasons", "a text is wanted"),
    "not_an_object": lambda: translate("Reasons", "an object is wanted"),
    "not_json": lambda: translate("Reasons", "this is no valid JSON"),
    "not_rising": lambda: translate("Reasons", "the values do not rise"),
    "not_utf8": lambda: translate("Reasons", "the text is not in UTF-8"),
    "out_of_range": lambda: translate("Reasons", "the number is out of range"),
    "too_many_weights": lambda: translate("Reasons", "there are more than 254 different weights"),
    "too_big": lambda: translate("Reasons", "it is too big"),
    "too_deep": lambda: translate("Reasons", "it is nested too deeply"),
    "unknown_key": lambda: translate("Reasons", "a key is not known"),
    "unknown_value": lambda: translate("Reasons", "a value is not known"),
    "header": lambda: translate("Reasons", "its header is wrong"),
    "type": lambda: translate("Reasons", "its type is not allowed"),
    "truncated": lambda: translate("Reasons", "it ends too early"),
    "count": lambda: translate("Reasons", "it counts more points than it holds"),
    "vertices": lambda: translate("Reasons", "it has too many vertices"),
    "not_finite": lambda: translate("Reasons", "a coordinate is no number"),
    "off_the_globe": lambda: translate("Reasons", "a coordinate lies off the globe"),
    "nested": lambda: translate("Reasons", "it is nested"),
    "ring": lambda: translate("Reasons", "a ring is not closed"),
    "line": lambda: translate("Reasons", "a line has fewer than two points"),
    "trailing_bytes": lambda: translate("Reasons", "something follows its end"),
    "empty": lambda: translate("Reasons", "it is empty"),
    "parents": lambda: translate("Reasons", "its predecessors"),
    "table": lambda: translate("Reasons", "its table"),
    "fields": lambda: translate("Reasons", "its fields"),
    "values": lambda: translate("Reasons", "its values"),
    "number": lambda: translate("Reasons", "a number is too long"),
    "doctype": lambda: translate("Reasons", "it defines a document type"),
    "syntax": lambda: translate("Reasons", "its syntax"),
}
"""Words for the reasons that io gives as codes; a reason of the operating system is shown as it is."""


def _shown(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_shown, value))
    if isinstance(value, str) and value in REASONS:
        return REASONS[value]()
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, int):
        return str(value) if abs(value) < 10_000 else locale().toString(value)
    return locale().toString(value, "g", 6)
