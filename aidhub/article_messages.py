"""The sentences for what cannot be kept of the catalogue: cells, packs and codes, merging and taking away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidhub.domain.catalogue import NoControl, NoCustomsNumber, NoTemperature, NotYesOrNo, NoUnNumber
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services.article_edits import ArticleInUse, ArticleNameMissing, IsMerged, UnitInUse
from aidhub.services.article_merging import NotThere, OneArticle, UnitsDiffer
from aidhub.services.article_parts import BarcodeWrong, OwnPart, OwnSubstitute, PackThere, PartMissing, PartTaken
from aidhub.services.kits import NotAKit, PartsLacking

Names = Mapping[str, str]


def _in(names: Names) -> str:
    return name_in(names, spoken().code)


@says(NoCustomsNumber)
def _no_customs_number(text: str, **_: Any) -> str:
    return translate("Message", "“{text}” is no customs number. Type its 6, 8 or 10 digits.", text=text)


@says(NoUnNumber)
def _no_un_number(text: str, **_: Any) -> str:
    return translate(
        "Message", "“{text}” is no UN number. Type its four digits, such as 1950, or leave it empty.", text=text
    )


@says(NoTemperature)
def _no_temperature(text: str, **_: Any) -> str:
    return translate(
        "Message", "“{text}” is no temperature. Type a range such as 2-8, or a limit such as < 30.", text=text
    )


@says(NotYesOrNo)
def _not_yes_or_no(text: str, **_: Any) -> str:
    return translate("Message", "“{text}” is neither yes nor no. Type yes, or leave it empty.", text=text)


@says(NoControl)
def _no_control(text: str, **_: Any) -> str:
    return translate(
        "Message",
        "“{text}” says nothing about export control. Type check or licence, or leave it empty.",
        text=text,
    )


@says(ArticleNameMissing)
def _name_missing(**_: Any) -> str:
    return translate("Message", "An article needs a name. Type one in at least one language.")


@says(UnitInUse)
def _unit_in_use(article: Names, **_: Any) -> str:
    return translate(
        "Message",
        "Goods or packs of {article} are counted in its unit, so it stays. Make a new article with the other unit.",
        article=_in(article),
    )


@says(ArticleInUse)
def _article_in_use(article: Names, lots: int, other: Names | None, **_: Any) -> str:
    if lots:
        return translate_plural(
            "Message",
            "{count} lot of {article} lies somewhere or went out. Merge it with another article instead.",
            "{count} lots of {article} lie somewhere or went out. Merge it with another article instead.",
            lots,
            article=_in(article),
        )
    return translate(
        "Message",
        "{article} may be given instead of {other}. Take it away there first.",
        article=_in(article),
        other=_in(other or {}),
    )


@says(IsMerged)
def _is_merged(article: Names, into: Names, **_: Any) -> str:
    return translate(
        "Message",
        "{article} was merged into {into}. Undo that step to part them.",
        article=_in(article),
        into=_in(into),
    )


# Parts ---------------------------------------------------------------------------------------------------------------


@says(BarcodeWrong)
def _barcode_wrong(text: str, **_: Any) -> str:
    return translate("Message", "The last digit of {text} does not fit. Type or scan the barcode again.", text=text)


@says(PartTaken)
def _part_taken(text: str, article: Names, **_: Any) -> str:
    return translate(
        "Message",
        "“{text}” stands for {article} already. Merge the two articles, or take it away there.",
        text=text,
        article=_in(article),
    )


@says(PackThere)
def _pack_there(text: str, quantity_milli: int, unit: Names, **_: Any) -> str:
    return translate(
        "Message",
        "The pack {text} holds {quantity} {unit} already. Take it away first, or give this one another name.",
        text=text,
        quantity=spoken().quantity(quantity_milli),
        unit=unit_in(unit, spoken().code, quantity_milli),
    )


@says(PartMissing)
def _part_missing(kind: str, **_: Any) -> str:
    if kind == "pack":
        return translate("Message", "Type the name of the pack and how many it holds, such as Box and 20.")
    if kind == "barcode":
        return translate("Message", "Type or scan the barcode.")
    if kind == "substitute":
        return translate("Message", "Type what may be given instead.")
    if kind == "kit":
        return translate("Message", "Type what goes into the kit.")
    return translate("Message", "Type how the article is called too.")


@says(OwnSubstitute)
def _own_substitute(**_: Any) -> str:
    return translate("Message", "An article cannot be given instead of itself. Choose another one.")


@says(OwnPart)
def _own_part(**_: Any) -> str:
    return translate("Message", "A kit cannot be a part of itself. Choose another article.")


@says(NotAKit)
def _not_a_kit(article: Mapping[str, str], **_: Any) -> str:
    return translate(
        "Message",
        "{article} is not made of parts here, or not of so many. Note its parts on the page Articles, or take fewer.",
        article=name_in(article, spoken().code),
    )


@says(PartsLacking)
def _parts_lacking(article: Mapping[str, str], wanted: int, available: int, **_: Any) -> str:
    return translate(
        "Message",
        "Only {available} of {article} are free, the kits need {wanted}. Make fewer kits.",
        available=spoken().quantity(available),
        wanted=spoken().quantity(wanted),
        article=name_in(article, spoken().code),
    )


# Merging -------------------------------------------------------------------------------------------------------------


@says(OneArticle)
def _one_article(limit: int, **_: Any) -> str:
    return translate("Message", "Choose two articles or more to merge, at most {limit}.", limit=limit)


@says(UnitsDiffer)
def _units_differ(article: Names, unit: Names, other: Names, into: Names, **_: Any) -> str:
    return translate(
        "Message",
        "Goods of {article} are counted in {unit}, those of {into} in {other}. "
        "They cannot be merged; keep the other one, or count the goods anew.",
        article=_in(article),
        into=_in(into),
        unit=unit_in(unit, spoken().code, 2000),
        other=unit_in(other, spoken().code, 2000),
    )


@says(NotThere)
def _not_there(article: Names, **_: Any) -> str:
    return translate(
        "Message", "{article} was taken away or merged already. Look at the list again.", article=_in(article)
    )
