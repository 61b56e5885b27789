"""The papers: finished value in, PDF bytes out.

A paper is a module with ``title(tr)``, ``TEMPLATE`` (the day its form was checked), ``build(value, languages)`` and
``gaps(value, languages)``, and one row in `PAPERS`. The value is frozen and knows all that is printed; nothing here
asks a database or a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from aidhub.documents import manifest
from aidhub.documents.manifest import Gap
from aidhub.i18n import Translator


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper.

    ``title`` names it in a language, ``build`` makes the PDF from its value, ``gaps`` lists what it should say in these
    languages and cannot, ``template`` is the day its form was last compared with the rules it follows.
    """

    key: str
    title: Callable[[Translator], str]
    build: Callable[[Any, Sequence[Translator]], bytes]
    gaps: Callable[[Any, Sequence[str]], tuple[Gap, ...]]
    template: date


PAPERS = {
    paper.key: paper for paper in (Paper("manifest", manifest.title, manifest.build, manifest.gaps, manifest.TEMPLATE),)
}
"""Every paper that can be printed, by key, in the order they are offered."""
