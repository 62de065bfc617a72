"""Writes a Darwin Core Archive: sheets, what they mean (meta.xml), and the metadata (eml.xml), in one zip."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from neaspec_plugin.core.darwincore import SHEETS, Sheet, lines
from neaspec_plugin.core.occasion import Tables
from neaspec_plugin.core.problem import Report, silent
from neaspec_plugin.core.schema import Schema
from neaspec_plugin.io import metadata
from neaspec_plugin.io.markup import Element, document
from neaspec_plugin.io.writing import write_zip

TEXT = "http://rs.tdwg.org/dwc/text/"


def write_archive(
    target: Path, folder: Path, tables: Tables, schema: Schema, known: metadata.About, report: Report = silent
) -> dict[str, int]:
    """Write the archive of some records, its members first into an empty folder; equal records make equal bytes.

    Return the number of rows by file.
    """
    with ExitStack() as stack:
        files = [stack.enter_context(TemporaryFile("w+", encoding="utf8", dir=folder)) for _ in SHEETS]
        drafts = {sheet.file: _Draft(sheet, file) for sheet, file in zip(SHEETS, files)}
        for number, (sheet, line) in enumerate(lines(tables, schema)):
            if number % 200 == 0:
                report(0.6 * number / (number + 100_000))
            drafts[sheet.file].add(line)
        made = []
        for place, (name, draft) in enumerate(drafts.items()):
            report(0.6 + 0.2 * place / len(drafts))
            made.append(draft.write(folder / name))
    (folder / "meta.xml").write_bytes(_meta(made))
    (folder / "eml.xml").write_bytes(metadata.eml(known))
    write_zip(target, folder, lambda share: report(0.8 + 0.2 * share))
    return {name: draft.count for name, draft in drafts.items()}


class _Draft:
    """The rows of a sheet, which wait on the disk until it is known which of its columns say anything."""

    def __init__(self, sheet: Sheet, file: IO[str]) -> None:
        self.count = 0
        self._sheet = sheet
        self._empty = set(range(2, len(sheet.terms)))
        self._file = file

    def add(self, line: tuple[str, ...]) -> None:
        """Take a row."""
        self._file.write(json.dumps(line) + "\n")
        self._empty -= {place for place in self._empty if line[place]}
        self.count += 1

    def write(self, path: Path) -> Sheet:
        """Write the sheet without the columns that are empty in every row; return what it is then."""
        names = list(self._sheet.terms)
        used = [place for place in range(len(names)) if place not in self._empty]
        self._file.seek(0)
        with path.open("w", encoding="utf8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\r\n")
            writer.writerow([names[place] for place in used])
            writer.writerows([line[place] for place in used] for line in map(json.loads, self._file))
        return replace(self._sheet, terms={names[place]: self._sheet.terms[names[place]] for place in used})


def _meta(made: Sequence[Sheet]) -> bytes:
    root = Element("archive", {"xmlns": TEXT, "metadata": "eml.xml"})
    for place, sheet in enumerate(made):
        form = {"encoding": "UTF-8", "fieldsTerminatedBy": ",", "linesTerminatedBy": "\\r\\n"}
        form.update({"fieldsEnclosedBy": '"', "ignoreHeaderLines": "1", "rowType": sheet.row_type})
        part = root.add("extension" if place else "core", **form)
        part.add("files").add("location", sheet.file)
        part.add("coreid" if place else "id", index="0")
        for index, term in enumerate(sheet.terms.values()):
            if index or not place:
                part.add("field", index=str(index), term=term)
    return document(root)
