"""Every refusal has its sentence, in every language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from aidhub.database import errors as kept
from aidhub.domain import errors
from aidhub.domain.errors import AidHubError
from aidhub.i18n import languages, use_language
from aidhub.messages import _SENTENCES, sentence

FACTS = {"backup_at": datetime(2026, 11, 24, 12, 0, tzinfo=UTC)}
NAMES = [
    "file",
    "folder",
    "kind",
    "service",
    "place",
    "finding",
    "backup",
    "host",
    "user",
    "server",
    "reason",
    "encoding",
]


def _classes(module: object) -> list[type[AidHubError]]:
    return [
        found
        for found in vars(module).values()
        if isinstance(found, type) and issubclass(found, AidHubError) and found is not AidHubError
    ]


@pytest.mark.parametrize("kind", [*_classes(errors), *_classes(kept)], ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence_of_its_own(kind: type[AidHubError]) -> None:
    assert kind in _SENTENCES


@pytest.mark.parametrize("kind", _classes(kept), ids=lambda kind: kind.__name__)
def test_what_is_the_matter_with_file_or_server_is_said_in_every_language(kind: type[AidHubError]) -> None:
    said = set()
    for language in languages():
        use_language(language)
        said.add(sentence(kind(**{name: f"<{name}>" for name in NAMES}, **FACTS, command="c")))
    assert len(said) == len(languages())
    assert not any("{" in text or len(text) < 40 for text in said)


def test_without_a_backup_or_a_holder_the_sentence_leaves_them_out() -> None:
    assert "<" not in sentence(kept.FileDamaged(file="f", finding="x", backup=None, backup_at=None))
    assert "another program" in sentence(kept.OpenElsewhere(file="f", host="", user=""))
