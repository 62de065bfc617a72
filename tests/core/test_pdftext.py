"""The names of letters in a PDF: what is meant is named, and nothing else moves."""

from __future__ import annotations

import unicodedata

from neaspec_plugin.core import pdftext

TABLE = (
    b"%PDF-1.4\n<2ED3> outside\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n"
    b"<0000> <0000> <0000>\n<0001> <0004> [<2ED3> <2F63> <004E> <0009> ]\nendbfrange\nendcmap\n<2ED3>\x80\xff"
)


def test_letters_are_named_in_the_place_of_radicals():
    found = pdftext.searchable(TABLE)
    assert b"[<957F> <751F> <004E> <0020> ]" in found
    assert len(found) == len(TABLE)
    assert found.startswith(b"%PDF-1.4\n<2ED3> outside") and found.endswith(b"<2ED3>\x80\xff")


def test_codes_of_ranges_stay():
    ranges = TABLE.replace(b"<0000> <0000> <0000>", b"<2ED3> <2ED3> <2F63>")
    assert b"<2ED3> <2ED3> <2F63>" in pdftext.searchable(ranges)


def test_it_is_done_once_and_for_all():
    once = pdftext.searchable(TABLE)
    assert pdftext.searchable(once) == once


def test_every_letter_is_one_of_the_basic_plane_and_an_ideograph_for_a_radical():
    for named, meant in pdftext.LETTERS.items():
        assert len(named) == len(meant) == 1 and ord(meant) < 0x10000
        if 0x2E80 <= ord(named) < 0x2FE0:
            assert unicodedata.name(meant).startswith("CJK UNIFIED IDEOGRAPH")
    assert not set(pdftext.LETTERS) & set(pdftext.LETTERS.values())
