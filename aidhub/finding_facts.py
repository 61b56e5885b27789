"""What the sentences of findings share: how their facts are said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from aidhub.domain.names import name_in
from aidhub.i18n import spoken

Facts = Mapping[str, Any]


def article_in(facts: Facts, name: str = "article") -> str:
    """Name an article in the language in use."""
    return name_in(facts[name], spoken().code)


def day_in(facts: Facts, name: str) -> str:
    """Write a day in the language in use."""
    return spoken().day(date.fromisoformat(facts[name]))
