"""Sentences on databases, packages and merging."""

from __future__ import annotations

from typing import Callable, Mapping

from neaspec_plugin.bridge.language import translate

EXCHANGE: Mapping[str, Callable[[], str]] = {}
