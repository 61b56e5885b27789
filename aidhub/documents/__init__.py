"""The papers: finished value in, PDF bytes out.

A paper is a module with ``title(tr)``, ``TEMPLATE`` (the day its form was checked) and ``build(value, languages)``,
and one row in `PAPERS`. The value is frozen and knows all that is printed; nothing here asks a database or a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from aidhub.documents import manifest
from aidhub.i18n import Translator


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper.

    ``title`` names it in a language, ``build`` makes the PDF from its value, ``template`` is the day its form was last
    compared with the rules it follows.
    """

    key: str
    title: Callable[[Translator], str]
    build: Callable[[Any, Sequence[Translator]], bytes]
    template: date


PAPERS = {paper.key: paper for paper in (Paper("manifest", manifest.title, manifest.build, manifest.TEMPLATE),)}
"""Every paper that can be printed, by key, in the order they are offered."""
