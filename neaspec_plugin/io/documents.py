"""JSON files that other people wrote, read with suspicion: every fault names the file and the spot in it."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from neaspec_plugin.core.origin import Origin
from neaspec_plugin.core.problem import NeaspecError

LANGUAGES = ("en", "zh", "ko", "ja", "mn", "ru")
"""Languages a label has in what ships."""
BASE = "en"
"""The language every label must have, in a file of one's own too."""
VARIANTS = ("ko_KP",)
"""Languages a label may have where they differ from their base."""
MARKS = ("published", "expert default")
"""How far a figure is proven."""
ORIGIN = ("source", "mark")
"""Keys by which an object says where its figures come from."""
CODE = re.compile(r"[a-z][a-z0-9_]{0,62}")
SCHEMA = ".schema.json"
"""End of the name of a file that describes documents and is none itself."""
LARGEST_BYTES = 1_000_000
_LONGEST_NUMBER = 30
_DEEPEST = 50
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class Node:
    """A value within a document, that knows where it stands.

    Every method raises NeaspecError `definition.broken` (place = file; reason, at, and what the reason needs) when the
    value is not what is asked for.
    """

    value: Any
    place: str
    """The file."""
    at: str = ""
    """The way to the value, such as `pressures[3].rule.kind`."""

    def broken(self, reason: str, **values: Any) -> NeaspecError:
        """Return the error that this value is at fault."""
        return NeaspecError("definition.broken", self.place, reason=reason, at=self.at or ".", **values)

    def keys(self, required: Collection[str], optional: Collection[str] = ()) -> None:
        """Check that this is an object with all required keys and no unknown one."""
        members = self._mapping()
        for key in required:
            if key not in members:
                raise self.broken("missing", key=key)
        for key in members:
            if key not in required and key not in optional:
                raise self.broken("unknown_key", key=key[:80])

    def has(self, key: str) -> bool:
        """Tell whether the object has the key with a value other than null."""
        return self._mapping().get(key) is not None

    def get(self, key: str) -> Node:
        """Return the member of that key."""
        members = self._mapping()
        if key not in members:
            raise self.broken("missing", key=key)
        return Node(members[key], self.place, f"{self.at}.{key}".lstrip("."))

    def members(self) -> dict[str, Node]:
        """Return all members of the object by key."""
        return {key: self.get(key) for key in self._mapping()}

    def items(self) -> list[Node]:
        """Return the items of a list that is not empty."""
        if not isinstance(self.value, list) or not self.value:
            raise self.broken("not_a_list")
        return [Node(each, self.place, f"{self.at}[{number}]") for number, each in enumerate(self.value)]

    def text(self, longest: int = 1000) -> str:
        """Return a text that is not empty and holds no control or direction-override characters."""
        if not isinstance(self.value, str) or not self.value.strip() or len(self.value) > longest:
            raise self.broken("not_a_text")
        if any(each in _BIDI or unicodedata.category(each) in ("Cc", "Cs") for each in self.value):
            raise self.broken("not_a_text")
        return unicodedata.normalize("NFC", self.value)

    def choice(self, allowed: Collection[str]) -> str:
        """Return a text that is one of those allowed."""
        if self.value not in list(allowed):
            raise self.broken("unknown_value", found=str(self.value)[:80], allowed=sorted(allowed))
        return str(self.value)

    def number(self, low: float = -math.inf, high: float = math.inf, above: Optional[float] = None) -> float:
        """Return a number low..high, and greater than `above` when that is given."""
        if isinstance(self.value, bool) or not isinstance(self.value, (int, float)):
            raise self.broken("not_a_number")
        if not low <= self.value <= high or (above is not None and self.value <= above):
            raise self.broken("out_of_range", found=self.value, low=low if above is None else above, high=high)
        return float(self.value)

    def labels(self) -> dict[str, str]:
        """Return a text by language; a file of one's own may have English alone, which is shown for what it lacks."""
        self.keys((), LANGUAGES + VARIANTS)
        if not self.has(BASE):
            raise self.broken("language_missing", language=BASE)
        return {language: node.text() for language, node in self.members().items()}

    def code(self) -> str:
        """Return a code: small letters, digits and underscores."""
        code = self.text()
        if not CODE.fullmatch(code):
            raise self.broken("unknown_value", found=code[:80], allowed=["a-z 0-9 _"])
        return code

    def origin(self) -> Origin:
        """Return where the figures of this object come from."""
        return Origin(self.get("source").text(), self.get("mark").choice(MARKS))

    def _mapping(self) -> Mapping[str, Any]:
        if not isinstance(self.value, dict):
            raise self.broken("not_an_object")
        return self.value


def read_document(path: Union[str, Path]) -> Node:
    """Read a JSON object (UTF-8, at most LARGEST_BYTES), without duplicate keys, NaN or deep nesting.

    Raises NeaspecError `definition.unreadable` when there is no such file, `definition.broken` for all else.
    """
    place = str(path)
    try:
        with Path(path).open("rb") as handle:
            data = handle.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL character
        raise NeaspecError("definition.unreadable", place) from error
    root = Node(None, place)
    if len(data) > LARGEST_BYTES:
        raise root.broken("too_big", largest_bytes=LARGEST_BYTES)
    document = Node(_parsed(data, root), place)
    if _depth(document.value) > _DEEPEST:
        raise root.broken("too_deep")
    document.members()
    return document


def names(folder: Path) -> tuple[str, ...]:
    """Return the names, without suffix, of the documents in a folder."""
    return tuple(sorted(path.stem for path in folder.glob("*.json") if not path.name.endswith(SCHEMA)))


def find_document(asked: str, folder: Path, key: str = "") -> Path:
    """Return the file of a name in the folder, of a value that its member `key` has, or of a path.

    Names come first, so that no file of that name stands in for what ships. Raises NeaspecError `definition.unknown`.
    """
    shipped = {name: folder / f"{name}.json" for name in names(folder)}
    if asked in shipped:
        return shipped[asked]
    if asked.lower().endswith(".json") or _is_file(asked):
        return Path(asked)
    for path in shipped.values() if key else ():
        if read_document(path).members().get(key, Node(None, "")).value == asked:
            return path
    raise NeaspecError("definition.unknown", asked, known=sorted(shipped))


def _is_file(asked: str) -> bool:
    try:
        return Path(asked).is_file()
    except OSError:  # a name that the system finds too long is none of a file
        return False


def _parsed(data: bytes, root: Node) -> Any:
    """Return the values of a JSON text; raises the root's broken error."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members: dict[str, Any] = {}
        for key, value in pairs:
            if key in members:
                raise root.broken("duplicate_key", key=key[:80])
            members[key] = value
        return members

    def finite(digits: str) -> Union[int, float]:
        number = float(digits) if len(digits) < _LONGEST_NUMBER else math.inf
        if not math.isfinite(number):
            raise root.broken("not_a_number")
        return int(digits) if digits.lstrip("-").isdigit() else number

    try:
        text = data.decode("utf-8-sig")
        return json.loads(
            text, object_pairs_hook=unique, parse_int=finite, parse_float=finite, parse_constant=lambda _: finite("nan")
        )
    except UnicodeDecodeError as error:
        raise root.broken("not_utf8") from error
    except json.JSONDecodeError as error:
        raise root.broken("not_json", line=error.lineno) from error
    except RecursionError as error:
        raise root.broken("too_deep") from error


def _depth(value: Any) -> int:
    """Return how deep lists and objects nest, without recursion."""
    depth, level = 0, [value]
    while level:
        depth += 1
        inner: list[Any] = []
        for each in level:
            if isinstance(each, dict):
                inner.extend(each.values())
            elif isinstance(each, list):
                inner.extend(each)
        level = inner
    return depth
