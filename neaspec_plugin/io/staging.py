"""Whole files or none: work on a hidden file in the same folder, then put it in place in one step."""

from __future__ import annotations

import errno
import secrets
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Optional, Union

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
        let_go(sys.exc_info()[1])
        _remove(waiting)


def let_go(error: Optional[BaseException]) -> None:
    """Forget what the frames of an error and of those before it hold: a file that is open there cannot be removed.

    Windows refuses to remove or replace open files, and a trace keeps alive all that its functions had at hand.
    """
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__context__


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder for files that are needed within the block only."""
    with TemporaryDirectory(prefix="neaspec-") as folder:
        try:
            yield Path(folder)
        finally:
            let_go(sys.exc_info()[1])


@contextmanager
def together() -> Iterator[Batch]:
    """Give a batch of files that take their places together when the block ends well; else all is as it was.

    Raises NeaspecError `output.not_written` (place = path, reason); an error about a hidden file names the real one.
    """
    batch = Batch()
    try:
        yield batch
        batch.place()
    except NeaspecError as error:
        wanted = batch.targets.get(error.place)
        if wanted is None:
            raise
        raise NeaspecError(error.code, str(wanted), **error.values) from error
    finally:
        let_go(sys.exc_info()[1])
        for hidden in batch.targets:
            _remove(Path(hidden))


class Batch:
    """Files of one run that are written under hidden names first."""

    def __init__(self) -> None:
        """Begin with no file."""
        self.targets: dict[str, Path] = {}
        """Place of each file by its hidden path."""

    def path(self, wanted: Union[str, Path]) -> str:
        """Return the hidden path to write to for a file; empty for an empty path."""
        if not wanted:
            return ""
        target = Path(wanted)
        if target.is_dir():
            raise NeaspecError("output.not_written", str(wanted), reason="is_folder")
        hidden = str(target.with_name(f".neaspec-{secrets.token_hex(6)}{target.suffix}"))
        self.targets[hidden] = target
        return hidden

    def place(self) -> None:
        """Put every file that was written in its place."""
        for hidden, target in self.targets.items():
            if Path(hidden).exists():
                try:
                    Path(hidden).replace(target)
                except PermissionError as error:
                    raise NeaspecError("output.not_written", str(target), reason="in_use") from error
                except OSError as error:
                    raise NeaspecError("output.not_written", str(target), reason=reason(error)) from error


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
