"""No text lacks a translation, no refusal and no step of the journal its sentence, and no call escapes the search."""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter
from types import ModuleType
from typing import Any

import pytest
from warehouse import Warehouse

import aidhub
from aidhub import entry_words, i18n
from aidhub.domain.checks import Finding, Severity
from aidhub.domain.errors import AidHubError
from aidhub.entry_words import entry_sentence
from aidhub.exchange.notes import Question, Refusal, Remark, Skip
from aidhub.i18n import languages, plural_form, read_texts, use_language
from aidhub.list_words import _SENTENCES as LIST_SENTENCES
from aidhub.messages import _SENTENCES, sentence
from aidhub.services.undo import journal
from tools import texts

ROOT = Path(__file__).parents[1]
CODE = sorted((ROOT / "aidhub").rglob("*.py"))
TRANSLATED = ("de", "uk")
TEXTS = texts.texts_of_the_code()
FILES = {code: read_texts(i18n.I18N_FOLDER / f"aidhub_{code}.ts") for code in TRANSLATED}
TS = {code: {key: forms for key, forms in found.items() if key in TEXTS} for code, found in FILES.items()}
COMMAND = 'pip install "aidhub[postgres]"'
"""What is typed into a terminal keeps its plain quotation marks."""

FORMAL = re.compile(r"(?<![.:!?–] )(?<!^)\b(Sie|Ihr|Ihre|Ihren|Ihrem|Ihnen)\b")
"""German for you, to a stranger; at the beginning of a sentence it may mean they."""

RUSSIAN = set("ыэёъЫЭЁЪ")


def modules() -> Iterator[ModuleType]:
    """Import everything there is; the windows only where Qt is installed."""
    for found in pkgutil.walk_packages(aidhub.__path__, "aidhub."):
        if "migrations" in found.name:
            continue
        try:
            yield importlib.import_module(found.name)
        except ModuleNotFoundError as error:
            if not (error.name or "").startswith("PySide6"):
                raise


def refusals() -> list[type[AidHubError]]:
    """List every class of refusal there is, after all modules were imported."""
    list(modules())
    found, waiting = [], [AidHubError]
    while waiting:
        kinds = [kind for kind in waiting.pop().__subclasses__() if kind.__module__.startswith("aidhub.")]
        found += kinds
        waiting += kinds
    return sorted(set(found), key=lambda kind: (kind.__module__, kind.__name__))


REFUSALS = refusals()


def fields(text: str) -> set[str]:
    """List the facts a text has room for."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


# Translations --------------------------------------------------------------------------------------------------------


def test_no_text_of_the_code_lacks_a_translation(capsys: pytest.CaptureFixture[str]) -> None:
    texts.missing([])

    assert json.loads(capsys.readouterr().out) == {}


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_file_holds_no_text_that_is_not_in_the_code(code: str) -> None:
    assert sorted(set(FILES[code]) - set(TEXTS)) == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_room_for_the_same_facts(code: str) -> None:
    """A form that goes with one may leave the number out."""
    wrong = {}
    for key, forms in TS[code].items():
        text = TEXTS[key]
        wanted = fields(text.source) | fields(text.many or "")
        for form in forms:
            if fields(form) | {"count"} != wanted | {"count"} or ("count" in fields(form)) > ("count" in wanted):
                wrong[key] = form

    assert wrong == {}


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_text_that_counts_has_a_form_for_every_number(code: str) -> None:
    needed = 1 + max(plural_form(code, number) for number in range(200))

    assert {key: forms for key, forms in TS[code].items() if len(forms) != (needed if TEXTS[key].many else 1)} == {}


@pytest.mark.parametrize("code", TRANSLATED)
def test_quotation_marks_and_apostrophes_are_typographic(code: str) -> None:
    forms = [form.replace(COMMAND, "") for forms in TS[code].values() for form in forms]

    assert [form for form in forms if set(form) & {'"', "'", "`", "ʼ"}] == []


def test_ukrainian_is_written_in_ukrainian_letters_with_its_own_quotation_marks() -> None:
    forms = [form for forms in TS["uk"].values() for form in forms]

    assert [form for form in forms if set(form) & RUSSIAN] == []
    assert [form for form in forms if set(form) & set("“”„")] == []
    assert [form for form in forms if re.search(r"[а-яіїєґ][a-z]|[a-z][а-яіїєґ]", form)] == []


def test_german_has_its_own_quotation_marks_and_no_formal_address() -> None:
    forms = [form for forms in TS["de"].values() for form in forms]

    assert [form for form in forms if "”" in form or "«" in form] == []
    assert [
        form for form in forms if re.search(r"\b(Sie|Ihre?[nmrs]?|Ihnen)\b(?<!^Sie)", form) and _is_address(form)
    ] == []


OTHER_WORDS = {
    "uk": r"коробк|коробок|відскан|штрих-код|локаці|обіцян",
    "de": r"\b(Box(en)?|Location|Label|Barcode|Pallet|zugesagt)\b",
}
"""Words that mean what the glossary has another word for."""


@pytest.mark.parametrize("code", OTHER_WORDS)
def test_one_thing_has_one_word(code: str) -> None:
    forms = [form for forms in TS[code].values() for form in forms]

    said = [re.sub(r"{.*?}", "", form) for form in forms]
    assert [form for form in said if re.search(OTHER_WORDS[code], form, re.IGNORECASE)] == []


def _is_address(form: str) -> bool:
    """Say whether a German text says Sie to somebody: not at the beginning of a sentence, where it may be they."""
    return bool(re.search(r"(?<![.:!?–] )(?<!^)\b(Sie|Ihr|Ihre|Ihren|Ihrem|Ihnen)\b", form))


# The search for texts ------------------------------------------------------------------------------------------------


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Yield (where, call, name of what is called) for every call in the code but those inside `aidhub.i18n` itself."""
    for file in CODE:
        if file == ROOT / "aidhub" / "i18n.py":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                yield f"{file.relative_to(ROOT)}:{node.lineno}", node, name


def literals(call: ast.Call) -> int:
    """Count the literal texts a call begins with."""
    count = 0
    for argument in call.args:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            break
        count += 1
    return count


def is_text(call: ast.Call) -> bool:
    """Say whether a call says a text; `str.translate` is another one."""
    if isinstance(call.func, ast.Name):
        return call.func.id in {"translate", "translate_plural", "tr"}
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value.id if isinstance(call.func.value, ast.Name) else ""
        return call.func.attr == "plural" or (owner == "i18n" and call.func.attr.startswith("translate"))
    return False


def test_every_text_stands_as_a_literal_where_it_is_said() -> None:
    wanted = {"translate": 2, "tr": 2, "translate_plural": 3, "plural": 3}

    assert [where for where, call, name in calls() if is_text(call) and literals(call) != wanted[name]] == []


def test_no_text_is_said_under_a_name_the_search_does_not_know() -> None:
    contexts = {context for context, _ in TEXTS}
    known = texts.SINGLE | texts.PLURAL

    odd = [
        where
        for where, call, name in calls()
        if name not in known
        and literals(call) >= 2
        and isinstance(call.args[0], ast.Constant)
        and call.args[0].value in contexts
        and isinstance(call.args[1], ast.Constant)
        and re.search(r"[ {]|^[A-Z]", str(call.args[1].value))
    ]
    assert odd == []


def test_a_text_is_counted_everywhere_or_nowhere() -> None:
    """The same English words with and without a second form would be one entry in the file."""
    forms = defaultdict(set)
    for _, call, name in calls():
        if name in texts.SINGLE | texts.PLURAL and literals(call) >= 2:
            context, text = (argument.value for argument in call.args[:2])  # type: ignore[attr-defined]
            forms[context, text].add(name in texts.PLURAL)

    assert [key for key, found in forms.items() if len(found) > 1] == []


# Refusals ------------------------------------------------------------------------------------------------------------

NAMES = {"de": "Wolldecken", "uk": "Ковдри вовняні", "en": "Wool blankets"}
FACTS: dict[str, Any] = {
    "departs": datetime(2026, 11, 25, tzinfo=UTC),
    "article": NAMES, "available": 1_000, "backup": "warehouse.aidhub", "backup_at": datetime(2026, 11, 24, tzinfo=UTC),
    "box": "4231",
    "boxes": [{"code": "4231", "article": NAMES, "reserved": 1_000, "quantity": 2_000}], "cell": "B7", "code": "woll",
    "columns": 3, "count": 250_000, "encoding": "LATIN1", "entry": 7, "field": "quantity", "fields": ["quantity"],
    "file": "Liste.xlsx", "filled": 12, "finding": "malformed", "findings": [], "folder": "/srv/aidhub",
    "gaps": ["value"], "heading": "Menge", "headings": ["Menge"], "host": "halle-2", "into": "A-01",
    "kind": "article", "later": [8, 9],
    "least": 144, "most": 3_000,
    "length": 300, "limit": 200, "matches": ["Wolldecke"], "megabytes": 31, "missing": "vehicle", "name": "Wolle",
    "open": ["P-1"], "other": "T-2026-032", "package": "P-1", "packages": ["P-1"], "partner": "БФ «Тепла оселя»",
    "place": "A-01", "readings": {"dmy": date(2026, 4, 3), "mdy": date(2026, 3, 4)}, "reason": "wet", "received": 500,
    "row": 3, "rows": 5, "seconds": 10, "sent": 1_000, "serial": "S-17", "server": "warehouse @ server",
    "service": "OneDrive", "sheet": "Liste", "sheets": ["Liste"], "status": "draft", "step": "plan", "rules": [],
    "text": "viel", "transport": "T-2026-031", "user": "Olena", "wanted": 2_000, "what": "4231", "where": "T-2026-001",
    "why": "no_number", "expires": date(2026, 12, 1), "arrives": date(2026, 12, 10), "keep_days": 90, "reserved": {},
    "first": "A-01-1", "there": {"boxes": 2, "pallets": 1, "loose": 3}, "articles": 4, "inside": "", "person": "Olena",
    "at": datetime(2026, 11, 24, 12, tzinfo=UTC),
    "lots": 3, "owned": 1, "transports": 2, "last": "T-2026-004", "vehicles": 1, "goods": 5, "names": ["Fond"],
    "part": "bald", "intakes": 2, "donor": "Ev. Gemeinde", "state": "accepted", "places": ["4231"],
    "theirs": {"street": "вул. Нова, 2"},
    "unit": {"de": "Stk.", "uk": "шт.", "en": "pc"}, "quantity_milli": 20_000,
    "unfit": {}, "loaded": 2, "command": "c", "nearest": "A-02", "left": 3,
    "year": 2019, "needed": 60_000_000, "begins": date(2026, 5, 1), "ends": date(2026, 3, 31),
    "until": datetime(2026, 11, 24, 12, 0, 30, tzinfo=UTC),
    "location": "A-01-1", "number": 7, "printer": "ZD421", "written": "Kiste", "persons": 100, "days": 30,
    "household": 5,
}  # fmt: skip
OWN_FACTS: dict[str, dict[str, Any]] = {
    "GoodsChanged": {
        "lines": [
            {"article": NAMES, "place": "4231", "wanted": 2000, "available": 1000, "reason": "less"},
            {"article": NAMES, "place": "4232", "wanted": 2000, "available": 2000, "reason": "too_short"},
        ]
    },
    "ArticleInUse": {"other": None},
    "IsMerged": {"into": NAMES},
    "UnitsDiffer": {"into": NAMES, "other": FACTS["unit"]},
    "GoodsNotUsable": {"reason": "too_short"},
    "LeftBeforeArrival": {"arrived": FACTS["at"], "left": FACTS["departs"]},
    "LimitOutOfRange": {"limit": "box_stop_g", "least": 1_000, "most": 100_000},
    "LimitsCross": {"limit": "box_stop_g", "lower": "box_heavy_g", "upper": "box_stop_g", "value": 30_000},
    "MayNotStack": {"below": "P-2"},
    "NotASpreadsheet": {"what": "pdf"},
    "PlanHasProblems": {"findings": [Finding("R-VE-1", Severity.BLOCK, {"over": 100_000})]},
    "PrinterNeedsHelp": {"trouble": "paper_out"},
    "ReadingTooHeavy": {"what": "memory"},
    "RouteFigureTooLarge": {"field": "wait_minutes", "most": 43_200},
    "SheetTooLarge": {"what": "rows"},
    "WrongStatus": {"wanted": ["planned", "papers"]},
}


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_every_refusal_has_its_sentence_in_every_language(kind: type[AidHubError]) -> None:
    assert any(base in _SENTENCES for base in kind.__mro__)
    said = set()
    for language in languages():
        use_language(language)
        said.add(sentence(kind(**FACTS | OWN_FACTS.get(kind.__name__, {}))))

    assert len(said) == len(languages())
    assert not any("{" in text for text in said)


def test_no_refusal_has_two_sentences() -> None:
    said = Counter(
        ast.unparse(decorator.args[0])
        for file in (ROOT / "aidhub").glob("*.py")
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "says"
    )

    assert [name for name, times in said.items() if times > 1] == []


@pytest.mark.parametrize("key", [*Skip, *Refusal, *Remark, *Question], ids=str)
def test_everything_said_of_a_list_has_its_sentence(key: Any) -> None:
    assert key in LIST_SENTENCES


# Steps of the journal ------------------------------------------------------------------------------------------------


def kinds() -> set[str]:
    """Find every kind of entry that services record: where it is written, or handed on to what writes it."""
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in (ROOT / "aidhub" / "services").rglob("*.py")}
    functions = [
        (file, node) for file, tree in trees.items() for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    ]
    handing = {"Entry": 0}
    found: set[str] = set()
    before = None
    while handing != before:  # who hands its own kind on to one of these is one of these
        before = dict(handing)
        for file, function in functions:
            names = names_of(function)
            for kind in kinds_handed_on(function, handing):
                if isinstance(kind, ast.Name) and kind.id in names:
                    is_method = names[0] == "self"
                    handing["." * is_method + function.name] = names.index(kind.id) - is_method
                    found |= defaults_of(function, kind.id)
                else:
                    found |= values_of(kind, file)
    return found


def kinds_handed_on(function: ast.FunctionDef, handing: Mapping[str, int]) -> Iterator[ast.expr]:
    """Yield what stands for the kind in the calls of a function."""
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        name = call.func.id if isinstance(call.func, ast.Name) else f".{getattr(call.func, 'attr', '')}"
        if name in handing:
            named = [key.value for key in call.keywords if key.arg == "kind"]
            yield from named or call.args[handing[name] : handing[name] + 1]


def names_of(function: ast.FunctionDef) -> list[str]:
    return [argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)]


def defaults_of(function: ast.FunctionDef, name: str) -> set[str]:
    arguments = function.args
    pairs = [
        *zip(arguments.args[::-1], arguments.defaults[::-1], strict=False),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    return {
        default.value
        for argument, default in pairs
        if argument.arg == name and isinstance(default, ast.Constant) and isinstance(default.value, str)
    }


def values_of(kind: ast.expr, file: Path) -> set[str]:
    """Read a kind: a literal, a constant of the module, or one of two."""
    if isinstance(kind, ast.IfExp):
        return values_of(kind.body, file) | values_of(kind.orelse, file)
    if isinstance(kind, ast.Name):
        module = importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
        value = getattr(module, kind.id, None)
        return {value} if isinstance(value, str) else set()
    return {kind.value} if isinstance(kind, ast.Constant) and isinstance(kind.value, str) else set()


KINDS = sorted(kinds())
STEP_FACTS: dict[str, Any] = {
    "others": ["Fond"],
    "box": "4231", "size": "L", "from": "4220", "gross_g": 12_900,
    "boxes": 2, "lines": 1, "rows": 3, "file": "Liste.xlsx", "what": ["4231", "4232"], "to": "A-01-1", "count": 2,
    "pallet": "P-0001", "quantity_milli": 2_000, "name": "Wolldecken", "article": NAMES, "transport": "T-2026-031",
    "partners": ["БФ «Тепла оселя»"], "partner": "БФ «Тепла оселя»", "kind": "move",
    "facts": {"what": "4231", "to": "A-01-1"}, "first": "A-01-1", "limit": "box_heavy_g", "value": 18_000,
    "location": "A-01-1", "locations": 3, "settled": 4,
    "intake": 412, "donor": "Ev. Gemeinde", "reason": "wet", "place": NAMES, "takes": True,
    "list": 12, "priority": "high", "unit": FACTS["unit"],
}  # fmt: skip


def test_the_kinds_of_entries_are_found() -> None:
    assert {"receive", "import", "move", "undo", "redo", "depart", "take_wholly", "fill_up", "palletise"} <= set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_step_of_the_journal_has_its_sentence_in_every_language(kind: str) -> None:
    own: dict[str, Any] = {"rebox": {"boxes": ["4231"]}, "postpone": {"kind": "expired", "facts": {"count": 2}}}
    facts = STEP_FACTS | own.get(kind, {})
    said = set()
    for language in languages():
        use_language(language)
        said.add(entry_sentence(kind, facts))

    assert len(said) == len(languages())
    assert not any("{" in text or text == kind for text in said)


def test_no_sentence_waits_for_a_step_that_nobody_takes() -> None:
    assert sorted(set(entry_words._WORDS) - set(KINDS)) == []


def test_every_step_of_the_sample_is_said(sqlite_database: Any) -> None:
    from aidhub.services.demo import make_demo  # noqa: PLC0415
    from aidhub.services.setup import set_up  # noqa: PLC0415

    sqlite_database.write(set_up)
    sqlite_database.write(make_demo, date(2026, 11, 25), by=None)
    steps = Warehouse(sqlite_database, 1, 1).ask(journal, 1_000)

    for language in languages():
        use_language(language)
        assert all("{" not in entry_sentence(step.kind, step.facts) for step in steps)
    assert datetime.now(UTC) > min(step.at for step in steps)
