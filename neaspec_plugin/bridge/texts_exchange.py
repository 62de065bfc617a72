"""Sentences on databases, packages and merging."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

EXCHANGE: Mapping[str, Callable[[], str]] = {}
