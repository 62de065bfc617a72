"""Whole files or none: work on a hidden file in the same folder, then put it in place in one step."""

from __future__ import annotations

import errno
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Union

from neaspec_plugin.core.problem import NeaspecError

_REASONS = {
    errno.ENOSPC: "disk_full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EEXIST: "no_folder",
    errno.EISDIR: "is_folder",
    errno.ENAMETOOLONG: "name_too_long",
    errno.EBUSY: "in_use",
}


def reason(error: OSError) -> str:
    """Return the code of why the system refused a file; `other` when it is none of the usual reasons."""
    return _REASONS.get(error.errno or 0, "other")


@contextmanager
def staged(path: Union[str, Path]) -> Iterator[Path]:
    """Give a path to write to that becomes `path` when the block ends well; else nothing is left, `path` is as it was.

    The folder is made where it is missing. The path given does not exist yet and keeps the suffix. An OSError or
    SQLite's OperationalError inside the block or at the last step becomes NeaspecError `output.not_written` (place =
    path, reason); other exceptions pass.
    """
    target = Path(path)
    # The name is short, because Hangul names near the limit of 255 bytes leave no room for more.
    waiting = target.with_name(f".neaspec-{secrets.token_hex(6)}{target.suffix}")
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder", str(target))
        target.parent.mkdir(parents=True, exist_ok=True)
        yield waiting
        try:
            waiting.replace(target)
        except PermissionError as error:
            # The folder took the new file, so it is the old one that resists: on Windows, open in another program.
            raise NeaspecError("output.not_written", str(path), reason="in_use") from error
    except OSError as error:
        raise NeaspecError("output.not_written", str(path), reason=reason(error)) from error
    except sqlite3.OperationalError as error:
        raise NeaspecError("output.not_written", str(path), reason=str(error)) from error
    finally:
        _remove(waiting)


def _remove(waiting: Path) -> None:
    """Remove the staged file and what drivers put beside it (-wal, -journal, .aux.xml)."""
    if not waiting.parent.is_dir():
        return
    for left in waiting.parent.iterdir():
        if left.name.startswith(waiting.name):
            try:
                left.unlink()
            except OSError:
                # Nothing more can be done here, and the first error is the one to tell.
                continue
