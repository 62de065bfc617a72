"""Compiled kernels where numba is there and works; the one module that asks for it.

Nothing needs it: each kernel has a twin in numpy that gives the same numbers, and a kernel that cannot be imported or
compiled, or that fails its self test, is not used. With NEASPEC_ENGINE=numpy in the environment none is.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from threading import Lock
from typing import Any, Callable, Optional

from neaspec_plugin.core.prefetch import teach

Kernel = Callable[..., Any]
Kernels = tuple[Kernel, ...]

_lock = Lock()
_known: dict[Kernel, Optional[Kernels]] = {}


def compiled(functions: Sequence[Kernel], passes: Callable[[Kernels], bool]) -> Kernels | None:
    """Return the functions compiled, None where that does not work; asked once in each process.

    functions: plain loops over arrays, which release the interpreter while they run; passes: the self test, True
    when the compiled functions give what their twin in numpy gives.
    """
    if os.environ.get("NEASPEC_ENGINE") == "numpy":
        return None
    with _lock:
        if functions[0] not in _known:
            _known[functions[0]] = _first_that_passes(functions, passes)
        return _known[functions[0]]


def _first_that_passes(functions: Sequence[Kernel], passes: Callable[[Kernels], bool]) -> Kernels | None:
    """Try with the compiled code kept on disk, then without: a folder may be read-only, full or stale."""
    for keep, hint in ((True, True), (False, True), (False, False)):
        # An unfit numba raises anything: SystemError when it was built for another numpy (UMEP-processing #28),
        # RuntimeError where no folder takes its cache, its own errors while compiling. Whatever it is, numpy runs.
        try:
            from numba import extending, njit

            teach(extending, hint)
            kernels = tuple(njit(cache=keep, nogil=True)(function) for function in functions)
            fit = passes(kernels)
        except ImportError:
            return None
        except Exception:  # noqa: BLE001
            fit = False
        if fit:
            return kernels
    return None
