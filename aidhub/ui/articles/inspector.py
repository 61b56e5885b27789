"""What the pane beside the catalogue says of an article: names, rules, packs, codes, where it lies, and its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtWidgets import QLayout, QWidget

from aidhub.domain.catalogue import temperature_words
from aidhub.domain.names import NAME_LANGUAGES, name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.article_list import ArticleLine
from aidhub.services.article_parts import ArticleDetails, Danger, Lying, Part
from aidhub.ui.articles import columns
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Banner, Facts, hairline
from aidhub.ui.history_line import history_line
from aidhub.ui.text import Text

MOST_SYNONYMS = 12


class ArticleInspector(Inspector):
    """Shows one article at once, and the rest of it when it is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Articles", "Details"), parent)
        self._line: ArticleLine | None = None
        self._details: ArticleDetails | None = None

    def show_line(self, line: ArticleLine) -> None:
        """Show this article; what was shown of another is gone."""
        if self._line is None or self._line.id != line.id:
            self._details = None
        self._line = line
        self._fill()

    def show_details(self, details: ArticleDetails) -> None:
        """Show all that there is to say of it."""
        self._line, self._details = details.line, details
        self._fill()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._fill()

    def _fill(self) -> None:
        line, details = self._line, self._details
        if line is None:
            return
        self.show_head(columns.called(line), columns.category(line), line.code)
        self.empty()
        if said := _state(line):
            banner = Banner()
            banner.show_text(said, kind="info" if line.merged_into or not line.active else "warn")
            self.body.addWidget(banner)
        facts = Facts()
        facts.show_facts(_facts(line))
        self.body.addWidget(facts)
        if details is None:
            return
        for title, rows in _sections(details):
            if rows:
                self._add_section(title, rows)
        if details.history:
            self._add_section(
                lambda: translate("Articles", "History"), [history_line(step) for step in details.history]
            )

    def _add_section(self, title: Text, rows: Iterable[QWidget | QLayout]) -> None:
        self.body.addWidget(hairline())
        self.body.addWidget(PlainLabel(title, "strong"))
        for part in rows:
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)


def _state(line: ArticleLine) -> Text:
    if line.merged_into:
        return lambda: translate("Articles", "Merged into {article}", article=name_in(line.merged_into, spoken().code))
    if not line.active:
        return lambda: translate("Articles", "Removed from the catalogue")
    if line.review:
        return lambda: translate("Articles", "Came with an import and is to be checked")
    return ""


def _facts(line: ArticleLine) -> list[tuple[Text, Text]]:
    names = [(columns.NAME_TITLES[language], line.names[language]) for language in NAME_LANGUAGES]
    unknown = columns.customs_number(line) if line.hs_code else ""
    category_number = "" if line.hs_code else line.category_hs_code
    lines: list[tuple[Callable[[], str], str]] = [
        *((title, name or "–") for title, name in names if callable(title)),
        (lambda: translate("Articles", "Counted in"), columns.unit(line)),
        (lambda: translate("Articles", "Net weight"), columns.net_words(line) or "–"),
        (lambda: translate("Articles", "Volume"), columns.volume_words(line)),
        (lambda: translate("Articles", "Value"), columns.value_words(line) or "–"),
        (lambda: translate("Articles", "Customs no."), unknown),
        (
            lambda: translate("Articles", "Customs no."),
            translate("Articles", "{number}, of its category", number=category_number) if category_number else "",
        ),
        (
            lambda: translate("Articles", "Expiry"),
            translate("Articles", "asked for at intake") if line.expiry_needed else "",
        ),
        (lambda: translate("Articles", "Export control"), columns.control_words(line)),
        (lambda: translate("Articles", "UN number"), line.un_number),
        (lambda: translate("Articles", "Temperature"), temperature_words(line.temperature)),
        (lambda: translate("Articles", "Usual location"), line.location),
        (lambda: translate("Articles", "In stock"), columns.stock(line) or "–"),
        (lambda: translate("Articles", "Minimum"), columns.minimum_words(line)),
        (lambda: translate("Articles", "Note"), line.note),
    ]
    return [(name, value) for name, value in lines if value]


def _sections(details: ArticleDetails) -> list[tuple[Text, list[QWidget]]]:
    of_kind: dict[str, list[Part]] = {}
    for part in details.parts:
        of_kind.setdefault(part.kind, []).append(part)
    synonyms = of_kind.get("synonym", [])
    words = [_words(part.text) for part in synonyms[:MOST_SYNONYMS]]
    if len(synonyms) > MOST_SYNONYMS:
        words.append(_words(partial(_more, len(synonyms) - MOST_SYNONYMS)))
    return [
        (lambda: translate("Articles", "Customs and danger"), _meanings(details)),
        (lambda: translate("Articles", "Where it lies"), _places(details)),
        (
            lambda: translate("Articles", "Packs"),
            [_words(partial(pack_words, part, details.line)) for part in of_kind.get("pack", [])],
        ),
        (
            lambda: translate("Articles", "Barcodes"),
            [_words(partial(barcode_words, part, details.line)) for part in of_kind.get("barcode", [])],
        ),
        (lambda: translate("Articles", "Also called"), words),
        (
            lambda: translate("Articles", "May be given instead"),
            [_words(partial(substitute_words, part)) for part in of_kind.get("substitute", [])],
        ),
        (
            lambda: translate("Articles", "Parts of the kit"),
            [_words(partial(kit_words, part)) for part in of_kind.get("kit", [])],
        ),
        (
            lambda: translate("Articles", "May stand in for"),
            [_words(partial(_in_words, names)) for names in details.instead_of],
        ),
    ]


def _meanings(details: ArticleDetails) -> list[QWidget]:
    """Say what customs number and UN number stand for."""
    said: list[QWidget] = []
    if details.customs_names:
        said.append(_words(lambda: f"{details.line.hs_code}: {_in_words(details.customs_names)}"))
    if details.danger:
        said.append(_words(partial(_danger_words, details.line.un_number, details.danger)))
        if name_in(details.danger.hint, spoken().code):
            said.append(_words(partial(_in_words, details.danger.hint)))
    return said


def _danger_words(un_number: str, danger: Danger) -> str:
    return translate(
        "Articles",
        "UN {number}, class {hazard}: {name}",
        number=un_number,
        hazard=danger.hazard_class,
        name=name_in(danger.names, spoken().code),
    )


def _places(details: ArticleDetails) -> list[QWidget]:
    found = [_words(partial(_lying_words, place, details.line)) for place in details.places]
    if details.more:
        found.append(_words(partial(_more, details.more)))
    if details.elsewhere_milli:
        found.append(_words(partial(_elsewhere, details)))
    return found


def _in_words(names: Mapping[str, str]) -> str:
    return name_in(names, spoken().code)


def _words(text: Text) -> QWidget:
    return PlainLabel(text, "body", "text2", wrap=True)


def _more(count: int) -> str:
    return translate_plural("Articles", "and {count} more", "and {count} more", count)


def _amount(quantity_milli: int, line: ArticleLine) -> str:
    return f"{spoken().quantity(quantity_milli)} {unit_in(line.unit, spoken().code, quantity_milli)}"


def _lying_words(place: Lying, line: ArticleLine) -> str:
    amount = _amount(place.quantity_milli, line)
    if not place.packages:
        return translate("Articles", "{location}: {quantity}", location=place.location, quantity=amount)
    return translate_plural(
        "Articles",
        "{location}: {quantity} in {count} box",
        "{location}: {quantity} in {count} boxes",
        place.packages,
        location=place.location,
        quantity=amount,
    )


def _elsewhere(details: ArticleDetails) -> str:
    amount = _amount(details.elsewhere_milli, details.line)
    return translate("Articles", "On the way or delivered: {quantity}", quantity=amount)


def pack_words(part: Part, line: ArticleLine) -> str:
    """Say what a pack holds."""
    return translate("Articles", "{pack}: {quantity}", pack=part.text, quantity=_amount(part.quantity_milli, line))


def barcode_words(part: Part, line: ArticleLine) -> str:
    """Say a barcode, and what it stands for if that is not one unit."""
    code = part.text.removeprefix("0") if len(part.text) == 14 else part.text  # noqa: PLR2004 - a GTIN-14
    if part.quantity_milli == 1000:  # noqa: PLR2004 - one
        return code
    return translate("Articles", "{pack}: {quantity}", pack=code, quantity=_amount(part.quantity_milli, line))


def substitute_words(part: Part) -> str:
    """Name what may be given instead."""
    return name_in(part.names or {}, spoken().code)


def kit_words(part: Part) -> str:
    """Say how much of what goes into one kit."""
    amount = f"{spoken().quantity(part.quantity_milli)} {unit_in(part.unit or {}, spoken().code, part.quantity_milli)}"
    return translate("Articles", "{pack}: {quantity}", pack=substitute_words(part), quantity=amount)
