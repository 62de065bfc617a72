"""Writes a Darwin Core Archive: sheets, what they mean (meta.xml), and the metadata (eml.xml), in one zip."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from neaspec_plugin.core.darwincore import Sheet, Tables, sheets
from neaspec_plugin.core.problem import silent
from neaspec_plugin.core.schema import Schema
from neaspec_plugin.io import metadata
from neaspec_plugin.io.markup import Element, document
from neaspec_plugin.io.writing import write_zip

TEXT = "http://rs.tdwg.org/dwc/text/"


def write_archive(
    target: Path, folder: Path, tables: Tables, schema: Schema, known: metadata.About
) -> tuple[Sheet, ...]:
    """Write the archive of some records, its members first into an empty folder; equal records make equal bytes."""
    made = sheets(tables, schema)
    for sheet in made:
        with (folder / sheet.file).open("w", encoding="utf8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\r\n")
            writer.writerow(sheet.terms)
            writer.writerows(sheet.rows)
    (folder / "meta.xml").write_bytes(_meta(made))
    (folder / "eml.xml").write_bytes(metadata.eml(known))
    write_zip(target, folder, silent)
    return made


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
