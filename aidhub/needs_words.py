"""The sentences of needs lists: what is refused in one, and what each of its steps did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services.needs import NeedsListClosed, NothingAsked, SeveralLists
from aidhub.services.needs_by_persons import FigureOutOfRange, NoGroup
from aidhub.services.needs_edits import ArticleOpen, NoConversion, NoPriority

Facts = Mapping[str, Any]


@says(NeedsListClosed)
def _closed(number: int, partner: str, **_: Any) -> str:
    return translate(
        "Message",
        "Needs list {number} of {partner} is closed. Open it again to change it.",
        number=number,
        partner=partner,
    )


@says(SeveralLists)
def _several_lists(**_: Any) -> str:
    return translate("Message", "These lines are of several lists. Choose lines of one list.")


@says(NothingAsked)
def _nothing_asked(**_: Any) -> str:
    return translate("Message", "The line asks for nothing. Type what is needed, and how much.")


@says(ArticleOpen)
def _article_open(text: str, **_: Any) -> str:
    return translate("Message", "“{text}” has no article yet. Choose one first.", text=text)


@says(NoConversion)
def _no_conversion(written: str, article: Mapping[str, str], unit: Mapping[str, str], **_: Any) -> str:
    return translate(
        "Message",
        "Nobody knows how much of {article} one “{unit}” is. "
        "Type the quantity in {own}, or add the pack to the article.",
        unit=written,
        article=name_in(article, spoken().code),
        own=name_in(unit, spoken().code),
    )


@says(NoPriority)
def _no_priority(text: str, **_: Any) -> str:
    return translate("Message", "“{text}” is no priority. Choose urgent, high or normal.", text=text)


@says(NoGroup)
def _no_group(persons: int, days: int, household: int, **_: Any) -> str:
    return translate(
        "Message",
        "Type whole numbers: up to {persons} persons, up to {days} days, up to {household} in a household.",
        persons=spoken().number(persons),
        days=spoken().number(days),
        household=household,
    )


@says(FigureOutOfRange)
def _out_of_range(most: int, **_: Any) -> str:
    return translate(
        "Message", "So much for one makes no sense. Type more than 0 and at most {most}.", most=spoken().quantity(most)
    )


def priority_word(priority: str) -> str:
    """Say how urgent a line is, as chips and sentences do."""
    return {
        "urgent": translate("Priority", "urgent"),
        "high": translate("Priority", "high"),
        "normal": translate("Priority", "normal"),
    }[priority]


def _made(facts: Facts) -> str:
    if facts.get("file"):
        return translate_plural(
            "Step",
            "{count} line of {partner} from {file}",
            "{count} lines of {partner} from {file}",
            facts["lines"],
            partner=facts["partner"],
            file=facts["file"],
        )
    return translate_plural(
        "Step",
        "Needs list of {partner} with {count} line",
        "Needs list of {partner} with {count} lines",
        facts["lines"],
        partner=facts["partner"],
    )


def _added(facts: Facts) -> str:
    if facts["lines"] == 1:
        return translate("Step", "{what} needed by {partner}", what=_said(facts), partner=facts["partner"])
    return translate_plural(
        "Step",
        "{count} line added for {partner}",
        "{count} lines added for {partner}",
        facts["lines"],
        partner=facts["partner"],
    )


def _removed(facts: Facts) -> str:
    if facts["lines"] == 1:
        return translate("Step", "{what} of {partner} taken away", what=_said(facts), partner=facts["partner"])
    return translate_plural(
        "Step",
        "{count} line of {partner} taken away",
        "{count} lines of {partner} taken away",
        facts["lines"],
        partner=facts["partner"],
    )


def _changed(facts: Facts) -> str:
    if facts["lines"] == 1:
        return translate("Step", "{what} of {partner} changed", what=_said(facts), partner=facts["partner"])
    return translate_plural(
        "Step",
        "{count} line of {partner} changed",
        "{count} lines of {partner} changed",
        facts["lines"],
        partner=facts["partner"],
    )


def _confirmed(facts: Facts) -> str:
    if facts["lines"] == 1:
        return translate("Step", "Article for {what} confirmed", what=_said(facts))
    return translate_plural(
        "Step", "Article of {count} line confirmed", "Articles of {count} lines confirmed", facts["lines"]
    )


def _ranked(facts: Facts) -> str:
    if facts["lines"] == 1:
        return translate("Step", "{what}: {priority}", what=_said(facts), priority=priority_word(facts["priority"]))
    return translate_plural(
        "Step", "Priority of {count} line changed", "Priority of {count} lines changed", facts["lines"]
    )


def _said(facts: Facts) -> str:
    what = facts["what"]
    return what if isinstance(what, str) else ", ".join(what)


WORDS: dict[str, Callable[[Facts], str]] = {
    "make_needs_list": _made,
    "add_needs_lines": _added,
    "remove_needs_lines": _removed,
    "edit_needs_lines": _changed,
    "choose_needs_article": lambda facts: translate(
        "Step", "{what} means {article}", what=_said(facts), article=name_in(facts["article"], spoken().code)
    ),
    "confirm_needs_articles": _confirmed,
    "rank_needs_lines": _ranked,
    "change_figure": lambda facts: translate(
        "Step",
        "{article} for one: {amount} {unit}",
        article=name_in(facts["article"], spoken().code),
        amount=spoken().quantity(facts["quantity_milli"]),
        unit=name_in(facts["unit"], spoken().code),
    ),
    "edit_needs_list": lambda facts: translate(
        "Step", "Needs list {number} of {partner} changed", number=facts["list"], partner=facts["partner"]
    ),
    "confirm_needs_list": lambda facts: translate(
        "Step", "Needs list {number} of {partner} confirmed", number=facts["list"], partner=facts["partner"]
    ),
    "close_needs_list": lambda facts: translate(
        "Step", "Needs list {number} of {partner} closed", number=facts["list"], partner=facts["partner"]
    ),
    "reopen_needs_list": lambda facts: translate(
        "Step", "Needs list {number} of {partner} opened again", number=facts["list"], partner=facts["partner"]
    ),
    "remove_needs_list": lambda facts: translate(
        "Step", "Needs list {number} of {partner} taken away", number=facts["list"], partner=facts["partner"]
    ),
}
"""What each step of a needs list did."""
