"""The sentences for what cannot be kept: articles, partners, and lists of others that become both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services.addresses import NameMissing
from aidhub.services.articles import CodeTaken
from aidhub.services.importing import NothingToImport
from aidhub.services.saved_views import TooManyViews, ViewNameMissing, ViewNameTaken


@says(NameMissing)
def _name_missing(**_: Any) -> str:
    return translate("Message", "The name is missing. Type it as it is registered.")


@says(NothingToImport)
def _nothing_to_import(rows: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "{count} row was read, and none can be taken in. Look at the reasons, and at what the columns mean.",
        "{count} rows were read, and none can be taken in. Look at the reasons, and at what the columns mean.",
        rows,
    )


@says(CodeTaken)
def _code_taken(code: str, article: Mapping[str, str], **_: Any) -> str:
    if not article:
        return translate(
            "Message", "The code {code} stands for two articles. Give one of them another code.", code=code
        )
    return translate(
        "Message",
        "The code {code} belongs to {article}. Choose another code.",
        code=code,
        article=name_in(article, spoken().code),
    )


@says(ViewNameMissing)
def _view_name_missing(**_: Any) -> str:
    return translate("Message", "The view needs a name. Type one, such as Winter.")


@says(ViewNameTaken)
def _view_name_taken(name: str, **_: Any) -> str:
    return translate("Message", "There is a view {name} already. Choose another name.", name=name)


@says(TooManyViews)
def _too_many_views(limit: int, **_: Any) -> str:
    return translate("Message", "There are {limit} views already. Remove one first.", limit=limit)
