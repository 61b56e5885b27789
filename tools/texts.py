"""Keep the translation files: find every text in the code, fill in translations, list what is missing.

    python tools/texts.py missing [PATH ...]   texts in the code that have no translation yet, in any language there is
    python tools/texts.py fill FILE.json       take translations from a file and bring the .ts files up to date
    python tools/texts.py update               bring the .ts files up to date with the code
    python tools/texts.py new CODE             begin a language: resources/i18n/aidhub_CODE.ts with every text to do

A text is found where it stands as a literal in a call of translate, translate_plural, tr or plural.
"""

from __future__ import annotations

import ast
import contextlib
import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aidhub.i18n import plural_form  # noqa: E402 - found by the line before

FOLDER = ROOT / "resources" / "i18n"
COUNTS = range(200)
"""Enough numbers to meet every plural form of a language."""


def languages() -> list[str]:
    """List the languages there are files of."""
    return sorted(file.stem.removeprefix("aidhub_") for file in FOLDER.glob("aidhub_*.ts"))


def forms_of(code: str) -> int:
    """Count the plural forms of a language."""
    return 1 + max(plural_form(code, count) for count in COUNTS)


@dataclass
class Text:
    """One text of the code: where it stands and, for plurals, its second English form."""

    context: str
    source: str
    many: str | None = None
    places: list[str] = field(default_factory=list)


def calls(file: Path) -> Iterator[tuple[str, list[str], int]]:
    """Yield (function name, literal arguments, line) of every call that says a text."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        words = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        yield name, words, node.lineno


SINGLE = {"translate", "tr", "text", "say"}
PLURAL = {"translate_plural", "plural"}


def texts_of_the_code(paths: list[Path] | None = None) -> dict[tuple[str, str], Text]:
    """Find every text; the literals must stand directly in the call."""
    found: dict[tuple[str, str], Text] = {}
    for file in paths or sorted((ROOT / "aidhub").rglob("*.py")):
        for name, words, line in calls(file):
            if name in SINGLE and len(words) == len(("context", "text")):
                text = Text(words[0], words[1])
            elif name in PLURAL and len(words) == len(("context", "one", "many")):
                text = Text(words[0], words[1], words[2])
            else:
                continue
            kept = found.setdefault((text.context, text.source), text)
            kept.places.append(f"{file.relative_to(ROOT)}:{line}")
    return found


def load(file: Path) -> dict[tuple[str, str], list[str]]:
    """Read what a .ts file has: finished forms by context and source."""
    if not file.exists() or not file.stat().st_size:
        return {}
    kept = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            kept[context.findtext("name", ""), message.findtext("source", "")] = forms
    return kept


def save(file: Path, code: str, texts: dict[tuple[str, str], Text], kept: dict[tuple[str, str], list[str]]) -> None:
    """Write a .ts file, contexts and texts in alphabetical order."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    for name in sorted({context for context, _ in texts}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key in sorted(key for key in texts if key[0] == name):
            message = ET.SubElement(context, "message", {"numerus": "yes"} if texts[key].many else {})
            ET.SubElement(message, "source").text = key[1]
            forms = kept.get(key, [])
            translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
            if texts[key].many:
                for form in forms or [""] * forms_of(code):
                    ET.SubElement(translation, "numerusform").text = form
            elif forms:
                translation.text = forms[0]
    ET.indent(root)
    content = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"
    file.write_text(content, encoding="utf-8")


def update(new: dict[str, dict[str, dict[str, str | list[str]]]] | None = None) -> None:
    """Bring both files up to date, with the given translations on top. Texts gone from the code are dropped."""
    with FileLock(FOLDER / ".lock"):
        texts = texts_of_the_code()
        for code in languages():
            file = FOLDER / f"aidhub_{code}.ts"
            kept = load(file) | waiting(code)
            for context, entries in (new or {}).items():
                for source, forms in entries.items():
                    if code in forms:
                        given = forms[code]
                        kept[context, source.split("|")[0]] = [given] if isinstance(given, str) else given
            save(file, code, texts, kept)
            keep_waiting(code, {key: forms for key, forms in kept.items() if key not in texts})
    with contextlib.suppress(FileNotFoundError):
        (FOLDER / ".lock").unlink()


def waiting(code: str) -> dict[tuple[str, str], list[str]]:
    """Translations given before their text stood in the code."""
    file = ROOT / "build" / f"waiting_{code}.json"
    entries = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    return {(context, source): forms for context, source, forms in entries}


def keep_waiting(code: str, kept: dict[tuple[str, str], list[str]]) -> None:
    """Keep the translations whose text is not in the code yet for the next time."""
    file = ROOT / "build" / f"waiting_{code}.json"
    file.parent.mkdir(exist_ok=True)
    entries = [[context, source, forms] for (context, source), forms in kept.items()]
    file.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")


def missing(paths: list[Path]) -> int:
    """Print the texts without translation as JSON to fill in; answers how many there are."""
    wanted: dict[str, dict[str, dict[str, object]]] = {}
    for code in languages():
        kept = load(FOLDER / f"aidhub_{code}.ts")
        for key, text in texts_of_the_code(paths or None).items():
            if not all(kept.get(key, [""])):
                source = text.source if text.many is None else f"{text.source}|{text.many}"
                wanted.setdefault(text.context, {}).setdefault(source, {})[code] = (
                    "" if text.many is None else [""] * forms_of(code)
                )
    print(json.dumps(wanted, ensure_ascii=False, indent=1))
    return sum(map(len, wanted.values()))


def main(words: list[str]) -> int:
    """Do what the first word says."""
    match words:
        case ["missing", *paths]:
            files = [f for path in paths for f in (Path(path).rglob("*.py") if Path(path).is_dir() else [Path(path)])]
            return 1 if missing([file.resolve() for file in files]) else 0
        case ["fill", file]:
            update(json.loads(Path(file).read_text(encoding="utf-8")))
            return 0
        case ["update"]:
            update()
            return 0
        case ["new", code] if code.isalpha() and code.islower():
            (FOLDER / f"aidhub_{code}.ts").touch()
            update()
            return 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
