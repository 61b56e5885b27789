"""What happens when Python fails inside a function that Qt calls: it is reported, and Qt goes on.

Left alone, PySide 6.11 keeps such an exception and raises it in whatever Python code called Qt, which may be a deed
half done; and below Python 3.12 an exception that C code raised (``int("x")``, ``1 // 0``) ends the process with a
segmentation fault, since PySide writes into a message that is not there yet. So what our classes override of Qt is
wrapped: the fault goes to ``sys.excepthook``, and Qt gets the answer it would have given itself.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken

_WITHOUT_ANSWER = {"paint", "paintSection", "setEditorData", "setModelData", "updateEditorGeometry"}
_WITH_ANSWER = {"event", "eventFilter", "editorEvent", "viewportEvent", "helpEvent"}


def guard_overrides() -> None:
    """Wrap what classes override of Qt, from now on and wherever they are made."""
    setattr(Shiboken.Object, "__init_subclass__", classmethod(_guard))  # noqa: B010 - not for type checkers


def _guard(made: type, /, **_: Any) -> None:
    of_qt = [base for base in made.__mro__ if base.__module__.startswith("PySide6")]
    for name, member in list(vars(made).items()):
        base = next((base for base in of_qt if name in vars(base)), None)
        if isinstance(member, FunctionType) and base is not None and not name.startswith("__"):
            setattr(made, name, _guarded(member, getattr(base, name)))


def _guarded(function: Callable[..., Any], qt_does: Callable[..., Any]) -> Callable[..., Any]:
    name = function.__name__
    is_silent = name in _WITHOUT_ANSWER or (name.endswith("Event") and name not in _WITH_ANSWER)

    @functools.wraps(function)
    def call(*args: Any, **kw: Any) -> Any:
        try:
            return function(*args, **kw)
        except Exception as fault:  # noqa: BLE001 - handed to the one hook that reports faults
            sys.excepthook(type(fault), fault, fault.__traceback__)
            if is_silent:
                return None
            try:
                return qt_does(*args, **kw)
            except NotImplementedError:  # Qt has no answer of its own
                raise fault from None

    return call
