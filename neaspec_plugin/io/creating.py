"""An empty office database, made whole or not at all: its tables, taxa and code lists, and whose it is."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from neaspec_plugin.core.problem import NeaspecError, Report, silent
from neaspec_plugin.core.schema import Schema
from neaspec_plugin.io import postgis
from neaspec_plugin.io.geopackage import Location, moment
from neaspec_plugin.io.gpkg_layout import lay_out
from neaspec_plugin.io.gpkg_rows import append
from neaspec_plugin.io.postgres import is_address
from neaspec_plugin.io.staging import staged


def create(
    path: Location, schema: Schema, office: str, language: str, report: Report = silent, stamp: str | None = None
) -> None:
    """Make an empty office database: GeoPackage 1.3, EPSG:4326, domains, taxa and code lists filled.

    Appears whole or not at all. stamp: UTC time written as last change; now, if None. path: a file, or the address of a
    PostgreSQL database, in which the same tables are made.
    Raises NeaspecError `database.exists`, `office.malformed`, `language.unknown`, `output.not_written`, and for an
    address as io.postgis.create.
    """
    if is_address(path):
        with tempfile.TemporaryDirectory(prefix="neaspec-") as folder:
            filled = Path(folder) / "filled.gpkg"
            create(filled, schema, office, language, report, stamp)
            postgis.create(str(path), schema, filled)
        return
    target = Path(path)
    if target.exists():
        raise NeaspecError("database.exists", str(target))
    if not schema.patterns["office"].fullmatch(office):
        raise NeaspecError("office.malformed", office)
    if language not in schema.languages:
        raise NeaspecError("language.unknown", language)
    with staged(target) as draft:
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            connection.execute("BEGIN")
            lay_out(connection, schema, office, language, stamp or moment())
            report(0.5)
            _fill_references(connection, schema)
            settings = {"office": office, "language": language, "format_version": schema.version}
            append(connection, schema.tables["nx_setting"], [{"key": k, "value": v} for k, v in settings.items()])
            report(0.9)
            connection.execute("COMMIT")
        finally:
            connection.close()


def _fill_references(connection: sqlite3.Connection, schema: Schema) -> None:
    tags = {"zh": "zh-Hans", "ko": "ko-KR", "ko_KP": "ko-KP"}
    taxa = [
        {
            "code": taxon.code,
            "scientific_name": taxon.scientific_name,
            "taxon_rank": taxon.rank,
            "kingdom": taxon.kingdom,
            "sensitivity": taxon.sensitivity,
        }
        for taxon in schema.taxa.values()
    ]
    lists, labels = [], []
    labelled = {name: [(code.code, code.label) for code in codes] for name, codes in schema.codes.items()}
    labelled["taxon"] = [(taxon.code, taxon.label) for taxon in schema.taxa.values()]
    for scheme, codes in labelled.items():
        for place, (code, label) in enumerate(codes):
            entry = {"scheme": scheme, "code": code, "list_status": "active"}
            lists.append({**entry, "version": schema.codelists, "sort": place})
            labels += [{**entry, "lang": tags.get(tag, tag), "label": text} for tag, text in label.items()]
    append(connection, schema.tables["taxon"], taxa)
    append(connection, schema.tables["code_list"], lists)
    append(connection, schema.tables["code_label"], labels)
