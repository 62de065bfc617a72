"""Reads resources/schema/exchange.json."""

from __future__ import annotations

import json
from functools import lru_cache

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.schema import Schema, parse
from neaspec_plugin.paths import RESOURCES

FILE = RESOURCES / "schema" / "exchange.json"


@lru_cache(maxsize=1)
def load_schema() -> Schema:
    """Return the exchange format of this plugin. Raises NeaspecError `schema.broken`."""
    try:
        document = json.loads(FILE.read_text(encoding="utf8"))
    except (OSError, ValueError) as fault:
        raise NeaspecError("schema.broken", str(FILE), part=str(fault)) from fault
    return parse(document)
