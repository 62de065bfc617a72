"""Filled-in answers: the sample, and every way to fill them in wrongly."""

from __future__ import annotations

import pytest

from neaspec_plugin import paths
from neaspec_plugin.core.answer import Reading
from neaspec_plugin.core.assessment import score_all
from neaspec_plugin.core.problem import NeaspecError, Severity
from neaspec_plugin.io.answerfile import COLUMNS, write_template
from neaspec_plugin.io.answers import parse_answers, read_answers
from neaspec_plugin.io.protocols import load_protocol

FOREST = load_protocol("neaspec_jha_forest")
SAMPLE = paths.TRAINING / "answers_sample.csv"
HEADER = ",".join(COLUMNS)
GOOD = {"unit_code": "S01", "assessor": "assessor-A", "date": "2026-06-01", "method": "field"}
SNARES = {**GOOD, "indicator": "pressure:5.1", "timing": "3", "scope": "1", "severity": "3"}
STATE = {**GOOD, "indicator": "state:habitat", "value": "2"}


def line(cells, **changed):
    return ",".join({**cells, **changed}.get(column, "") for column in COLUMNS)


def parsed(*lines, header=HEADER, units=None):
    return parse_answers("\n".join([header, *lines]).encode(), "answers.csv", FOREST, units)


def only(sheet):
    (problem,) = sheet.problems
    assert problem.place == "answers.csv"
    assert sheet.answers == ()
    return problem.code, problem.values["row"], problem.values["column"]


def test_the_sample_is_read_without_a_fault_and_its_classes_differ():
    sheet = read_answers(SAMPLE, FOREST)
    assert sheet.problems == ()
    scores = score_all(FOREST, sheet.answers)
    assert {score.assessor for score in scores} == {"assessor-A", "assessor-B"}
    assert {"S01", "S06", "1-3", "8-9"} <= {score.unit_code for score in scores}
    for assessor in ("assessor-A", "assessor-B"):
        assert {score.pressure_class for score in scores if score.assessor == assessor} == {0, 1, 2, 3}
    assert all(score.state is not None and score.response is not None for score in scores)


def test_a_row_becomes_an_answer_with_its_range():
    sheet = parsed(line(SNARES, scope_lo="0", scope_hi="2", remarks='"남북 능선, 올무"'), line(STATE))
    assert sheet.problems == ()
    snares, state = sheet.answers
    assert (snares.unit_code, snares.assessor, snares.date, snares.method) == tuple(GOOD.values())
    assert snares.readings["scope"] == Reading(1, 0, 2)
    assert snares.readings["severity"] == Reading(3, 3, 3)
    assert snares.remarks == "남북 능선, 올무"
    assert state.readings == {"value": Reading(2, 2, 2)}


def test_choices_travel_as_codes():
    sheet = parsed(line(GOOD, indicator="visit:season", value="winter"))
    assert sheet.answers[0].choice == "winter"


def test_a_byte_order_mark_empty_lines_and_full_width_digits_are_fine():
    text = "\ufeff" + "\r\n".join([HEADER, line(SNARES, timing="３"), "", "," * (len(COLUMNS) - 1), line(STATE)])
    sheet = parse_answers(text.encode(), "answers.csv", FOREST)
    assert sheet.problems == ()
    assert sheet.answers[0].readings["timing"].value == 3


def test_a_file_without_ranges_and_remarks_is_complete():
    short = ("unit_code", "assessor", "date", "method", "indicator", "timing", "scope", "severity", "value")
    sheet = parsed(",".join(SNARES.get(column, "") for column in short), header=",".join(short))
    assert sheet.problems == ()
    assert len(sheet.answers) == 1


@pytest.mark.parametrize(
    ("changed", "code", "column"),
    [
        ({"indicator": "pressure:99"}, "answers.unknown_indicator", "indicator"),
        ({"timing": "4"}, "answers.out_of_scale", "timing"),
        ({"timing": "2.5"}, "answers.out_of_scale", "timing"),
        ({"timing": "-1"}, "answers.out_of_scale", "timing"),
        ({"timing": '"2,5"'}, "answers.decimal_comma", "timing"),
        ({"timing": "сейчас"}, "answers.not_a_number", "timing"),
        ({"timing": "nan"}, "answers.not_a_number", "timing"),
        ({"severity": ""}, "answers.empty_cell", "severity"),
        ({"scope_lo": "2"}, "answers.low_above_high", "scope"),
        ({"scope_lo": "3", "scope_hi": "0"}, "answers.low_above_high", "scope"),
        ({"scope_hi": "7"}, "answers.out_of_scale", "scope_hi"),
        ({"value": "2"}, "answers.misplaced_value", "value"),
        ({"unit_code": ""}, "answers.empty_cell", "unit_code"),
        ({"assessor": " "}, "answers.empty_cell", "assessor"),
        ({"date": "01.06.2026"}, "answers.wrong_date", "date"),
        ({"date": "2026-02-30"}, "answers.wrong_date", "date"),
        ({"method": "полевой"}, "answers.out_of_scale", "method"),
    ],
)
def test_a_fault_is_named_with_row_and_column_and_nothing_is_imported(changed, code, column):
    assert only(parsed(line(STATE), line(SNARES, **changed))) == (code, 3, column)


def test_what_is_allowed_is_said():
    (problem,) = parsed(line(SNARES, timing="4")).problems
    assert problem.values["allowed"] == "0, 1, 2, 3"
    (problem,) = parsed(line(GOOD, indicator="visit:effort_km", value="1001")).problems
    assert problem.values["allowed"] == "0..1000"


def test_a_choice_must_be_one_of_its_codes():
    assert only(parsed(line(GOOD, indicator="visit:season", value="冬季"))) == ("answers.out_of_scale", 2, "value")


def test_a_row_given_twice_names_the_first():
    sheet = parsed(line(SNARES), line(STATE), line(SNARES, severity="1"))
    assert only(sheet) == ("answers.duplicate_row", 4, "indicator")
    assert sheet.problems[0].values["first_row"] == 2


def test_another_visit_or_assessor_is_no_duplicate():
    assert parsed(line(STATE), line(STATE, date="2027-06-01"), line(STATE, assessor="assessor-B")).problems == ()


def test_all_faults_are_listed_at_once():
    sheet = parsed(line(SNARES, timing="4", scope="x"), line(STATE, value="9", date="today"))
    assert [problem.code for problem in sheet.problems] == [
        "answers.out_of_scale",
        "answers.not_a_number",
        "answers.wrong_date",
        "answers.out_of_scale",
    ]


def test_missing_and_doubled_columns_are_named():
    sheet = parsed(line(SNARES), header=HEADER.replace("severity,", "timing,"))
    assert [(problem.code, problem.values["column"]) for problem in sheet.problems] == [
        ("answers.missing_column", "severity"),
        ("answers.duplicate_column", "timing"),
    ]


def test_an_unknown_column_is_a_warning():
    sheet = parsed(line(STATE) + ",x", header=HEADER + ",weather")
    assert [(problem.code, problem.severity) for problem in sheet.problems] == [
        ("answers.unknown_column", Severity.WARNING)
    ]
    assert len(sheet.answers) == 1


def test_a_row_of_another_width_is_named():
    assert only(parsed(line(STATE, value="2,5"))) == ("answers.wrong_width", 2, "")


def test_semicolons_are_named():
    assert only(parsed(line(STATE).replace(",", ";"), header=HEADER.replace(",", ";"))) == ("answers.delimiter", 1, "")


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16"])
def test_a_wrong_encoding_is_named_with_its_row(encoding):
    data = "\n".join([HEADER, line(STATE, remarks="лес")]).encode(encoding)
    code, row, _ = only(parse_answers(data, "answers.csv", FOREST))
    assert (code, row) == ("answers.encoding", 1 if encoding == "utf-16" else 2)


@pytest.mark.parametrize("text", ["", "\n\n", HEADER, HEADER + "\n\n"])
def test_an_empty_file_is_named(text):
    assert only(parse_answers(text.encode(), "answers.csv", FOREST)) == ("answers.empty", 1, "")


def test_a_quotation_left_open_is_named():
    assert only(parsed(line(STATE, remarks='"open')))[0] == "answers.not_csv"


def test_a_measured_indicator_is_not_taken_from_hand():
    sheet = parsed(line(STATE), line(GOOD, indicator="gis:road_distance", value="5"))
    assert [(problem.code, problem.severity) for problem in sheet.problems] == [
        ("answers.measured_indicator", Severity.WARNING)
    ]
    assert len(sheet.answers) == 1


def test_an_unknown_unit_is_noted_once_and_kept():
    sheet = parsed(line(STATE), line(SNARES), line(STATE, unit_code="1-2"), units={"1-2"})
    (problem,) = sheet.problems
    assert (problem.code, problem.severity, problem.values["value"]) == ("answers.unknown_unit", Severity.NOTE, "S01")
    assert len(sheet.answers) == 3


def test_a_template_that_is_filled_in_can_be_read(tmp_path):
    path = tmp_path / "양식 template.csv"
    write_template(path, FOREST, ["S01"], "assessor-A")
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == HEADER
    dated = [row.replace("assessor-A,,,", "assessor-A,2026-06-01,field,") for row in lines]
    path.write_text("\n".join(dated), encoding="utf-8-sig")
    assert [problem.code for problem in read_answers(path, FOREST).problems] == ["answers.empty"]
    snares = next(row for row in dated if "pressure:5.1," in row).replace(
        "pressure:5.1,,,,,,,", "pressure:5.1,3,,,1,,,3"
    )
    left_open = [row for row in lines if "pressure:5.1," not in row]
    path.write_text("\n".join([*left_open, snares]), encoding="utf-8-sig")
    sheet = read_answers(path, FOREST)
    assert sheet.problems == ()
    assert [(one.indicator, one.readings["scope"].value) for one in sheet.answers] == [("pressure:5.1", 1.0)]


def test_a_row_with_an_answer_needs_all_that_names_it():
    assert only(parsed(line(SNARES, date=""))) == ("answers.empty_cell", 2, "date")
    remark = {**GOOD, "indicator": "pressure:3.3", "remarks": "none seen"}
    assert [one.remarks for one in parsed(line(remark)).answers] == ["none seen"]
    assert only(parsed(line(remark, unit_code=""))) == ("answers.empty_cell", 2, "unit_code")


@pytest.mark.parametrize(("typed", "code"), [("№3", "№3"), ("№ 3", "№ 3"), ("No3", "№3"), ("S０１", "S01")])
def test_a_unit_is_found_however_its_code_was_typed_and_keeps_its_own(typed, code):
    sheet = parsed(line(SNARES, unit_code=typed), units=["№3", "№ 3", "S01", "S02"])
    assert sheet.problems == ()
    assert sheet.answers[0].unit_code == code
    assert parsed(line(SNARES, unit_code=typed)).answers[0].unit_code == typed


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(NeaspecError, match=r"answers\.not_readable"):
        read_answers(tmp_path / "none.csv", FOREST)
    with pytest.raises(NeaspecError, match=r"output\.not_written"):
        write_template(tmp_path / "none" / "form.csv", FOREST, ["S01"])
