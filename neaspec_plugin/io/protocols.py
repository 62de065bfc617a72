"""Protocol files: by the id of a shipped one, or by path."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Union

from neaspec_plugin import paths
from neaspec_plugin.core import protocol_document
from neaspec_plugin.core.problem import NeaspecError, Problem
from neaspec_plugin.core.protocol import Protocol

FOLDER = paths.RESOURCES / "protocols"


def protocols() -> tuple[str, ...]:
    """Return the ids of the shipped protocols, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json") if not path.name.endswith(".schema.json")))


def load_protocol(path_or_id: Union[str, Path]) -> Protocol:
    """Return a protocol by the id of a shipped one (`neaspec_jha_forest`) or by the path of a file.

    Raises NeaspecError `protocol.unknown` (no such id), `protocol.not_readable`, `protocol.not_json`, and those of
    core.protocol_document.parse.
    """
    path = _path(path_or_id)
    return protocol_document.parse(_document(path), path.name)


def check_protocol(path_or_id: Union[str, Path]) -> list[Problem]:
    """Return every fault of a protocol file; raises like load_protocol when the file cannot be read at all."""
    path = _path(path_or_id)
    return protocol_document.problems(_document(path), path.name)


def _path(path_or_id: Union[str, Path]) -> Path:
    if isinstance(path_or_id, str) and path_or_id in protocols():
        return FOLDER / f"{path_or_id}.json"
    path = Path(path_or_id)
    if path.suffix.lower() != ".json":
        raise NeaspecError("protocol.unknown", str(path_or_id), known=", ".join(protocols()))
    return path


def _document(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise NeaspecError("protocol.not_readable", str(path), reason=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise NeaspecError("protocol.not_json", path.name, row=1, column=error.start + 1, reason="UTF-8") from error
    except json.JSONDecodeError as error:
        raise NeaspecError(
            "protocol.not_json", path.name, row=error.lineno, column=error.colno, reason=error.msg
        ) from error
    except RecursionError as error:
        raise NeaspecError("protocol.not_json", path.name, row=1, column=1, reason="nesting") from error
