"""The schemes of pressures that ship, as their files say, and the published schema to hold a file against."""

from __future__ import annotations

import json

import jsonschema

from neaspec_plugin.io import schemes

IDS = ("crane_disturbance", "human_footprint", "human_modification", "large_cat_disturbance")
FILES = {name: json.loads((schemes.SCHEMES / f"{name}.json").read_text(encoding="utf8")) for name in IDS}
SCHEMA = json.loads((schemes.SCHEMES / "scheme.schema.json").read_text(encoding="utf8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
