"""Sentences on protocols, answers and measures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from neaspec_plugin.bridge.language import translate

ASSESSMENT: Mapping[str, Callable[[], str]] = {
    "answer.missing": lambda: translate(
        "Problems", "{place}: the required answer “{indicator}” is missing; ask the assessor for it."
    ),
    "answers.empty_folder": lambda: translate(
        "Problems", "Folder {place} holds no CSV file of answers; choose the folder of the questionnaire."
    ),
    "answers.other_protocol": lambda: translate(
        "Problems", "File {place}, row {row}: “{value}” is not the protocol chosen, {protocol}; choose that one."
    ),
    "answers.other_version": lambda: translate(
        "Problems",
        "File {place}, row {row}: answered by version {value} of the protocol, scored by version {protocol}; check "
        "that the questions are the same.",
    ),
    "answers.photo_elsewhere": lambda: translate(
        "Problems", "File {place}, row {row}: the photo “{value}” must lie in the folder of the answers; copy it there."
    ),
    "answers.same_assessor": lambda: translate(
        "Problems",
        "File {place}: {assessor} answers for {unit} on {date} in {other} too; keep one of the two files.",
    ),
    "answers.decimal_comma": lambda: translate(
        "Problems", "File {place}, row {row}, column {column}: “{value}” has a decimal comma; write a point."
    ),
    "answers.delimiter": lambda: translate(
        "Problems", "File {place}: the columns are separated by “{value}”; save it as CSV with commas."
    ),
    "answers.duplicate_column": lambda: translate(
        "Problems", "File {place}: the column {column} stands twice; remove one."
    ),
    "answers.duplicate_row": lambda: translate(
        "Problems", "File {place}, row {row}: the answer “{value}” stands in row {first_row} already; remove one."
    ),
    "answers.empty": lambda: translate("Problems", "File {place} holds no answers; fill in at least one row."),
    "answers.empty_cell": lambda: translate(
        "Problems", "File {place}, row {row}: the column {column} is empty; fill it in."
    ),
    "answers.encoding": lambda: translate(
        "Problems", "File {place}, row {row}: the text is not in UTF-8; save it as “CSV UTF-8”."
    ),
    "answers.low_above_high": lambda: translate(
        "Problems",
        "File {place}, row {row}, column {column}: {value} does not lie between {low} and {high}; correct the range.",
    ),
    "answers.measured_indicator": lambda: translate(
        "Problems", "File {place}, row {row}: “{value}” is measured from the maps; the answer is not used."
    ),
    "answers.misplaced_value": lambda: translate(
        "Problems",
        "File {place}, row {row}, column {column}: the indicator “{indicator}” takes no value here, but “{value}” "
        "stands there; empty the cell.",
    ),
    "answers.missing_column": lambda: translate(
        "Problems", "File {place}: the column {column} is missing; start from the template of the protocol."
    ),
    "answers.no_unit": lambda: translate(
        "Problems", "File {place} holds no answer on any of the units given; check the codes of the units."
    ),
    "answers.not_a_number": lambda: translate(
        "Problems", "File {place}, row {row}, column {column}: “{value}” is no number; correct it."
    ),
    "answers.not_csv": lambda: translate(
        "Problems", "File {place}, row {row}: this is no valid CSV ({reason}); save the table again as CSV UTF-8."
    ),
    "answers.not_given": lambda: translate("Problems", "Give a file of answers or the folder of the questionnaire."),
    "answers.not_readable": lambda: translate(
        "Problems", "File {place} cannot be read ({reason}); check that it exists and is not open in another program."
    ),
    "answers.out_of_scale": lambda: translate(
        "Problems", "File {place}, row {row}, column {column}: “{value}” is not on the scale; allowed: {allowed}."
    ),
    "answers.refused": lambda: translate(
        "Problems", "File {place} has {count} faults, listed in the log; correct them, nothing was taken over."
    ),
    "answers.unknown_column": lambda: translate(
        "Problems", "File {place}: the column {column} is not known and is not used."
    ),
    "answers.unknown_indicator": lambda: translate(
        "Problems",
        "File {place}, row {row}: protocol {protocol} has no indicator “{value}”; check the code or the protocol.",
    ),
    "answers.unknown_unit": lambda: translate(
        "Problems", "File {place}, row {row}: there is no unit “{value}” among the layers; its answers are not used."
    ),
    "answers.wrong_date": lambda: translate(
        "Problems", "File {place}, row {row}: “{value}” is no date; write year-month-day, for example 2026-05-01."
    ),
    "answers.wrong_width": lambda: translate(
        "Problems", "File {place}, row {row}: {cells} cells instead of {columns}; check commas and quotation marks."
    ),
    "measure.blocks_export": lambda: translate(
        "Problems",
        "{place}: agreed assessments lack {count} control measures, first for {pressure} of unit {unit}; add measure, "
        "authority, deadline and status, or set the assessments back to draft.",
    ),
    "measure.incomplete": lambda: translate(
        "Problems", "Unit {place}: the control measure for {pressure} lacks {fields}; complete it."
    ),
    "measure.missing": lambda: translate(
        "Problems",
        "Unit {place}: {pressure} is of class {pressure_class} and needs a control measure with authority, deadline "
        "and status.",
    ),
    "protocol.broken": lambda: translate(
        "Problems",
        "Protocol {place} has {count} faults and cannot be used; use the protocol that ships with the plugin or ask "
        "its author.",
    ),
    "protocol.cyclic_rule": lambda: translate(
        "Problems", "Protocol {place}, {path}: {indicators} wait for one another; break the circle."
    ),
    "protocol.duplicate": lambda: translate(
        "Problems", "Protocol {place}, {path}: the code {code} stands twice; every indicator needs a code of its own."
    ),
    "protocol.empty_scale": lambda: translate(
        "Problems", "Protocol {place}, {path}: the scale {scale} has no answers; add at least two."
    ),
    "protocol.low_above_high": lambda: translate(
        "Problems",
        "Protocol {place}, {path}: the least value {low} of {indicator} is above the greatest, {high}; exchange them.",
    ),
    "font.missing": lambda: translate(
        "Problems", "No installed font has the letters of {place}; install {font}, or maps and charts show squares."
    ),
    "protocol.missing_language": lambda: translate(
        "Problems", "Protocol {place}, {path}: no text in {languages}; every label needs all languages."
    ),
    "protocol.missing_rule": lambda: translate(
        "Problems", "Protocol {place}, {path}: the rule {rule} is missing; state it."
    ),
    "protocol.missing_scale": lambda: translate(
        "Problems",
        "Protocol {place}, {path}: the scale {scale} of {indicator} does not exist; define it or correct the name.",
    ),
    "protocol.newer": lambda: translate(
        "Problems",
        "Protocol {place} is of format {format} and this version of the plugin reads up to {known}; update the plugin.",
    ),
    "protocol.no_pressure": lambda: translate(
        "Problems", "Protocol {place}, {path}: there is no pressure to be scored; add one."
    ),
    "protocol.not_json": lambda: translate(
        "Problems", "Protocol {place}, line {row}, column {column}: this is no valid JSON ({reason}); correct it."
    ),
    "protocol.not_readable": lambda: translate(
        "Problems", "Protocol {place} cannot be read ({reason}); check that the file exists."
    ),
    "protocol.unknown": lambda: translate(
        "Problems", "There is no protocol “{place}”; choose one of {known} or the path of a JSON file."
    ),
    "protocol.unknown_code": lambda: translate(
        "Problems",
        "Protocol {place}, {path}: {threat} of {indicator} is no code of the threat classification; check it.",
    ),
    "protocol.unknown_indicator": lambda: translate(
        "Problems", "Protocol {place}, {path}: {indicator} refers to {other}, which does not exist; correct the code."
    ),
    "protocol.unknown_language": lambda: translate(
        "Problems", "Protocol {place}, {path}: {languages} is no language of the plugin and is not used."
    ),
    "protocol.wrong_classes": lambda: translate(
        "Problems",
        "Protocol {place}, {path}: the classes must start at 0 and rise without a gap; correct their bounds.",
    ),
    "protocol.wrong_order": lambda: translate(
        "Problems", "Protocol {place}, {path}: the answers of scale {scale} are not in rising order; sort them."
    ),
    "protocol.wrong_type": lambda: translate(
        "Problems", "Protocol {place}, {path}: {expected} is expected here; correct the entry."
    ),
    "protocol.wrong_value": lambda: translate(
        "Problems", "Protocol {place}, {path}: “{value}” is not allowed; allowed: {allowed}."
    ),
    "unit.no_code": lambda: translate(
        "Problems", "Layer {place}, feature {feature}: the field {field} is empty; give every unit a code."
    ),
    "unit.no_data": lambda: translate(
        "Problems", "Unit {place} lies where layer {layer} has no data; check that the layer covers the unit."
    ),
    "visit.blind": lambda: translate(
        "Problems", "{place} must not see the answers of others before the talk; choose the role of the consensus."
    ),
    "visit.no_folder": lambda: translate("Problems", "Choose the folder in which the answers are kept."),
    "visit.not_done": lambda: translate(
        "Problems", "{place} has not finished unit {unit}; the talk begins when all who have begun have finished."
    ),
    "visit.role": lambda: translate(
        "Problems", "“{place}” cannot be a role; write up to 40 letters, digits, points or hyphens, as assessor-A."
    ),
    "visit.too_few": lambda: translate(
        "Problems", "Unit {place} has the finished answers of {count} assessors; a consensus needs two."
    ),
    "unit.twice": lambda: translate(
        "Problems",
        "Layer {place}, feature {feature}: the code {code} stands twice; every unit needs a code of its own.",
    ),
}
