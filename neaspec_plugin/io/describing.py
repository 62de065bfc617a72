"""What a package says of itself: the Frictionless descriptor, the manifest, read-me texts in every language."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neaspec_plugin.core.schema import GEOMETRY, TIERS, Column, Schema
from neaspec_plugin.io.geopackage import Office
from neaspec_plugin.paths import RESOURCES

README = RESOURCES / "schema" / "readme"
CHUNK = 1 << 20
Weights = dict[str, dict[str, Any]]
"""Path, size and SHA-256 of files by name."""
TYPES = {
    "TEXT": "string",
    "GEOMETRY": "string",
    "DATETIME": "datetime",
    "DATE": "date",
    "INTEGER": "integer",
    "SMALLINT": "integer",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
}
"""Types of Frictionless Table Schema v1."""


@dataclass(frozen=True)
class Identity:
    """What tells one package from another."""

    package_id: str
    """A uuid."""
    office: Office
    tier: str
    created: str
    """UTC time with milliseconds and Z."""
    tool: str

    def row(self) -> dict[str, str]:
        """Return the row of nx_package that names it."""
        named = {"package_id": self.package_id, "office": self.office.code, "tier": self.tier}
        return {**named, "created": self.created, "tool": self.tool}


def describe(folder: Path, schema: Schema, identity: Identity, weights: Weights) -> dict[str, Any]:
    """Return the Frictionless v1 descriptor of the files in a folder, schemas inline, so that no one need go online."""
    resources: list[dict[str, Any]] = [
        {"name": "neaspec", "format": "gpkg", "mediatype": "application/geopackage+sqlite3"}
    ]
    resources[0].update(_weighed(folder, "neaspec.gpkg", weights))
    for path in sorted((folder / "csv").iterdir()):
        table = schema.tables[path.stem]
        resources.append(
            {
                "name": table.name.replace("_", "-"),
                "title": table.title["en"],
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
                **_weighed(folder, "csv/" + path.name, weights),
                "schema": {
                    "fields": [_field(column, schema) for column in table.columns.values()],
                    "missingValues": [""],
                    **({"primaryKey": "uuid"} if table.kind == "record" else {}),
                },
            }
        )
    return {
        "profile": "data-package",
        "name": "nxp-" + identity.office.code.lower() + "-" + identity.tier,
        "id": identity.package_id,
        "created": identity.created,
        "version": schema.version,
        "resources": resources,
    }


def _field(column: Column, schema: Schema) -> dict[str, Any]:
    limits: dict[str, Any] = {}
    if column.required:
        limits["required"] = True
    if column.unique or column.name == "uuid":
        limits["unique"] = True
    if column.codes:
        limits["enum"] = [code.code for code in schema.codes[column.codes]]
    if column.minimum is not None:
        limits["minimum"] = column.minimum
    if column.maximum is not None:
        limits["maximum"] = column.maximum
    if column.size:
        limits["maxLength"] = column.size
    field: dict[str, Any] = {"name": column.name, "type": TYPES[column.type], "title": schema.titles[column.name]["en"]}
    if column.type == "DATETIME":
        field["format"] = "%Y-%m-%dT%H:%M:%S.%fZ"
    if column.name == GEOMETRY:
        field["description"] = "WKT, EPSG:4326, x = longitude, y = latitude"
    return {**field, **({"constraints": limits} if limits else {})}


def write_readmes(folder: Path, identity: Identity) -> None:
    """Write readme_<language>.txt in every language."""
    for path in sorted(README.glob("readme_*.txt")):
        text = path.read_text(encoding="utf8")
        for name, value in (
            ("office", identity.office.code),
            ("tier", identity.tier),
            ("created", identity.created),
            ("package_id", identity.package_id),
        ):
            text = text.replace("{" + name + "}", value)
        (folder / path.name).write_bytes(text.replace("\n", "\r\n").encode("utf8"))


def write_manifest(
    folder: Path,
    schema: Schema,
    identity: Identity,
    records: Mapping[str, int],
    known: Mapping[str, Any],
    weights: Weights,
) -> None:
    """Write manifest.json: who, what, and size and SHA-256 of every other member; known: further entries."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    files = []
    for name in names:
        weighed = _weighed(folder, name, weights)
        files.append({"path": name, "bytes": weighed["bytes"], "sha256": weighed["hash"].split(":")[1]})
    manifest = {
        "format": schema.format,
        "format_version": schema.version,
        "package_id": identity.package_id,
        "office": identity.office.code,
        "tier": identity.tier,
        "created": identity.created,
        "tool": identity.tool,
        "kind": "snapshot" if identity.tier == TIERS[0] else "changes",
        **known,
        "records": dict(records),
        "files": files,
    }
    write_json(folder / "manifest.json", manifest)


def write_json(path: Path, document: Any) -> None:
    """Write a document as readable JSON."""
    path.write_bytes((json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf8"))


def _weighed(folder: Path, name: str, weights: Weights) -> dict[str, Any]:
    """Return path, size and SHA-256 of a file that will not change any more; weights: of those weighed before."""
    if name not in weights:
        digest = hashlib.sha256()
        path = folder / name
        with path.open("rb") as stream:
            for chunk in iter(lambda: stream.read(CHUNK), b""):
                digest.update(chunk)
        weights[name] = {"path": name, "bytes": path.stat().st_size, "hash": "sha256:" + digest.hexdigest()}
    return weights[name]
