"""A hint to the processor that compiled kernels can give: what memory they will ask for next.

numba has no word for it, so it is taught LLVM's; where that is not understood the hint is compiled as nothing.
"""

from __future__ import annotations

from typing import Any

from neaspec_plugin.core.grid import Array

_state = {"hint": True, "taught": False}
"""Whether the hint is compiled, and whether numba has been told how."""


def prefetch(array: Array, place: int) -> None:
    """Let the processor fetch a place of an array early; nothing at all in plain Python."""


def teach(extending: Any, hint: bool) -> None:
    """Tell numba (its module `extending`) how `prefetch` is compiled: as the hint or as nothing."""
    _state["hint"] = hint
    if _state["taught"]:
        return
    _state["taught"] = True
    ask = extending.intrinsic(_asked)

    # numba compares the names and annotations of the arguments with those of `choose`.
    def hinting(array: Any, place: Any) -> Any:
        return ask(array, place)

    def silent(array: Any, place: Any) -> Any:
        return None

    def choose(array: Any, place: Any) -> Any:
        return hinting if _state["hint"] else silent

    extending.overload(prefetch)(choose)


def _asked(context: Any, array: Any, place: Any) -> Any:
    """Return the signature of the hint, and what writes it as an instruction of LLVM."""
    from llvmlite import ir
    from numba import types

    def build(target: Any, builder: Any, signature: Any, given: Any) -> Any:
        byte, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        first = target.make_array(array)(target, builder, given[0]).data
        where = builder.bitcast(builder.gep(first, [given[1]]), byte)
        kind = ir.FunctionType(ir.VoidType(), [byte, number, number, number])
        function = builder.module.declare_intrinsic("llvm.prefetch", [byte], kind)
        # To be read (0), to be kept (3), data (1).
        builder.call(function, [where, *(ir.Constant(number, value) for value in (0, 3, 1))])
        return target.get_dummy_value()

    return types.void(array, place), build
