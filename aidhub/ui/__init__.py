"""The windows; Qt only here and in app.py."""

from __future__ import annotations

from aidhub.ui.overrides import make_exceptions_whole

make_exceptions_whole()
