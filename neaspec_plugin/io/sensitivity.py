"""Reads resources/sensitivity/tiers.json."""

from __future__ import annotations

import json
from functools import lru_cache

from neaspec_plugin.core.problem import NeaspecError
from neaspec_plugin.core.ruling import Rules, parse
from neaspec_plugin.io.schema import load_schema
from neaspec_plugin.paths import RESOURCES

FILE = RESOURCES / "sensitivity" / "tiers.json"


@lru_cache(maxsize=1)
def load_rules() -> Rules:
    """Return the rules on sensitive records. Raises NeaspecError `sensitivity.broken`."""
    try:
        document = json.loads(FILE.read_text(encoding="utf8"))
    except (OSError, ValueError) as fault:
        raise NeaspecError("sensitivity.broken", str(FILE), part=str(fault)) from fault
    return parse(document, load_schema())
