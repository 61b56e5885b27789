"""Keeps the program alive when Python fails inside a function that Qt calls.

PySide 6.11 puts its own words in front of the message of such an exception. Below Python 3.12 an exception that C code
raised (``int("x")``, ``1 // 0``) is not whole before somebody has caught it, and PySide then ends the process with a
segmentation fault. Catching and raising it again makes it whole; what is overridden in our classes is wrapped for that.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken


def make_exceptions_whole() -> None:
    """Wrap what classes override of Qt from now on. Does nothing where exceptions are whole by themselves."""
    if sys.version_info < (3, 12):
        setattr(Shiboken.Object, "__init_subclass__", classmethod(_wrap_overrides))  # noqa: B010 - not for type checkers


def _wrap_overrides(made: type, /, **_: Any) -> None:
    of_qt = [base for base in made.__mro__ if base.__module__.startswith("PySide6")]
    for name, member in list(vars(made).items()):
        if isinstance(member, FunctionType) and any(name in vars(base) for base in of_qt):
            setattr(made, name, _caught_and_raised(member))


def _caught_and_raised(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def call(*args: Any, **kw: Any) -> Any:
        try:
            return function(*args, **kw)
        except Exception:  # noqa: TRY203 - see above
            raise

    return call
