"""Layers, tables and documents as results, each written whole or not at all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from neaspec_plugin.bridge.layers import crs_of, to_qgis
from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.io.staging import reason, staged

TYPES = {int: QVariant.Int, float: QVariant.Double, str: QVariant.String, bool: QVariant.Bool}


@dataclass(frozen=True)
class Column:
    """A column of a written layer or table."""

    name: str
    """Lower-case ASCII name; its unit is its ending (`_km2`, `_m`)."""
    kind: type = str
    """int, float, str or bool."""


@dataclass(frozen=True)
class Row:
    """One feature to be written."""

    wkb: bytes
    """Geometry in the layer's CRS."""
    values: Mapping[str, Any]
    """Values by column name; None is written as NULL."""


SINGLE_FILE = (".gpkg", ".geojson", ".fgb")
"""Formats that are one file, so that a result is there whole or not at all; a Shapefile is at least three."""


def made_folder(path: str) -> str:
    """Return the folder, made if need be; NeaspecError `output.not_written` where it cannot be made."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise NeaspecError("output.not_written", path, reason=reason(trouble)) from trouble
    return path


def write_layer(
    path: str,
    name: str,
    geometry: QgsWkbTypes.Type,
    crs: str,
    columns: Sequence[Column],
    rows: Iterable[Row],
) -> None:
    """Write a vector layer in the format of the path's suffix, one of SINGLE_FILE.

    Raises NeaspecError `output.format` for an unknown suffix and `output.not_written` when it cannot be written.
    """
    if Path(path).suffix.lower() not in SINGLE_FILE:
        raise NeaspecError("output.format", path, known=", ".join(SINGLE_FILE))
    reference = crs_of(crs)
    if not reference.isValid():
        raise NeaspecError("crs.unknown", crs[:80])
    driver = QgsVectorFileWriter.driverForExtension(Path(path).suffix)
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column.name, TYPES[column.kind]))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = name
    options.fileEncoding = "UTF-8"
    with staged(path) as hidden:
        writer = QgsVectorFileWriter.create(
            str(hidden), fields, geometry, reference, QgsCoordinateTransformContext(), options
        )
        written = not writer.hasError()
        for row in rows:
            feature = QgsFeature(fields)
            feature.setGeometry(to_qgis(row.wkb))
            feature.setAttributes([row.values.get(column.name) for column in columns])
            written = written and writer.addFeature(feature)
        why = writer.errorMessage()
        del writer
        if not written:
            raise NeaspecError("output.not_written", path, reason=why)


def write_table(path: str, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    """Write a CSV table (UTF-8 with signature, so that spreadsheets read every script; `.` as the decimal sign)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    with staged(path) as hidden:
        hidden.write_bytes(text.getvalue().encode("utf-8-sig"))


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, float):
        return repr(round(value, 6))
    if isinstance(value, str) and value and value[0] in "=+-@\t\r":
        return "'" + value  # a spreadsheet would run it as a formula
    return value


def write_json(path: str, document: Mapping[str, Any]) -> None:
    """Write a JSON document (UTF-8, indented)."""
    with staged(path) as hidden:
        hidden.write_text(json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n", encoding="utf8")
