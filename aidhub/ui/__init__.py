"""The windows; Qt only here and in app.py."""

from __future__ import annotations

from aidhub.ui.overrides import guard_overrides

guard_overrides()
