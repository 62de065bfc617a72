"""Read a protocol document of unknown quality: every fault becomes a Problem, and reading goes on with a default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from neaspec_plugin.core.problem import Problem, Severity

LANGUAGES = ("en", "zh", "ko", "ja", "mn", "ru")
"""The languages every text must have."""
VARIANTS = ("ko_KP",)
"""Languages a text may have besides, where they differ from the one they fall back to."""
_LARGEST = 1e15  # beyond it a whole number is no longer exact as a float
Text = Mapping[str, str]
"""One text by language code."""


class Reader:
    """The faults of one document and the means to read its parts."""

    def __init__(self, place: str) -> None:
        """Start without faults; `place` is the file's name."""
        self.place = place
        self.languages: tuple[str, ...] = LANGUAGES
        self.problems: list[Problem] = []

    def fault(self, code: str, path: str, severity: Severity = Severity.ERROR, /, **values: Any) -> None:
        """Note a fault at a path of the document."""
        self.problems.append(Problem(code, severity, self.place, {"path": path, **values}))

    def mapping(self, value: Any, path: str) -> Mapping[str, Any]:
        """Return an object of the document, empty when it is none."""
        if isinstance(value, dict):
            return value
        self.fault("protocol.wrong_type", path, expected="object")
        return {}

    def sequence(self, parent: Mapping[str, Any], key: str, path: str) -> Sequence[Any]:
        """Return a list of the document, empty when it is none."""
        value = parent.get(key)
        if isinstance(value, list):
            return value
        self.fault("protocol.wrong_type", _join(path, key), expected="list")
        return []

    def rows(
        self, parent: Mapping[str, Any], key: str, path: str, unique: str
    ) -> Sequence[tuple[str, Mapping[str, Any]]]:
        """Return the objects of a list with their paths; `unique` names the member no two of them may share."""
        found = []
        seen: set[str] = set()
        for number, item in enumerate(self.sequence(parent, key, path)):
            where = f"{_join(path, key)}/{number}"
            row = self.mapping(item, where)
            if unique:
                name = repr(row.get(unique))
                if name in seen:
                    self.fault("protocol.duplicate", where, code=str(row.get(unique)))
                seen.add(name)
            found.append((where, row))
        return found

    def string(self, parent: Mapping[str, Any], key: str, path: str) -> str:
        """Return a string that must not be empty."""
        value = parent.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self.fault("protocol.wrong_type", _join(path, key), expected="text")
        return ""

    def word(self, parent: Mapping[str, Any], key: str, path: str, allowed: Sequence[str]) -> str:
        """Return a string that must be one of the allowed ones."""
        value = self.string(parent, key, path)
        if value and value not in allowed:
            self.fault("protocol.wrong_value", _join(path, key), value=value, allowed=", ".join(allowed))
        return value

    def number(self, parent: Mapping[str, Any], key: str, path: str, default: Optional[float] = None) -> float:
        """Return a number within 1e15; absent, the default, or a fault when there is none."""
        value = parent.get(key)
        if value is None and default is not None:
            return default
        if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= _LARGEST:
            return float(value)
        self.fault("protocol.wrong_type", _join(path, key), expected="number")
        return 0.0 if default is None else default

    def text(self, parent: Mapping[str, Any], key: str, path: str) -> Text:
        """Return a text by language; without English it is a fault, without another language a warning."""
        where = _join(path, key)
        value = self.mapping(parent.get(key), where)
        found = {code: words for code, words in value.items() if isinstance(words, str) and words.strip()}
        missing = [code for code in self.languages if code not in found]
        if missing:
            severity = Severity.ERROR if "en" in missing else Severity.WARNING
            self.fault("protocol.missing_language", where, severity, languages=", ".join(missing))
        unknown = sorted(code for code in value if code not in LANGUAGES and code not in VARIANTS)
        if unknown:
            self.fault("protocol.unknown_language", where, Severity.WARNING, languages=", ".join(map(str, unknown)))
        return found


def _join(path: str, key: str) -> str:
    return f"{path}/{key}" if path else key
