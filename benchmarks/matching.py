"""Measure how well wordings of needs lists are matched to articles, and how long it takes.

python benchmarks/matching.py [--keep] [--wrong tune]

Matches the labelled lines of data/needs_wording.csv with the articles AidHub is shipped with, and prints per language
how many of what is called *sure* is right, how often the right article is among the first three, and how much is sure;
first for the half the rules were tuned on, then for the half that was held out. Then times 500 lines against 20,000
articles. --keep writes the baseline anew; --wrong lists what went wrong in a half.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import select
from sqlalchemy.orm import Session
from stock import milliseconds

from aidhub.database.database import Database
from aidhub.database.tables import Article
from aidhub.domain.reference import read_table
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.matching import Certainty, Matched, match
from aidhub.services.persons import sign_on
from aidhub.services.setup import set_up

HERE = Path(__file__).parent
BASELINE = HERE / "baselines" / "matching.json"
LINES, ARTICLES = 500, 20_000


@dataclass
class Figures:
    """What was right of some lines."""

    lines: int = 0
    sure: int = 0
    sure_right: int = 0
    meant: int = 0
    among_three: int = 0
    nothing: int = 0
    left_open: int = 0

    def add(self, row: dict[str, str], found: Matched, codes: dict[int, str]) -> bool:
        """Count a line; answers whether it is as it should be."""
        right = set(filter(None, row["articles"].split("|")))
        offered = [codes[one.article_id] for one in found.candidates]
        self.lines += 1
        sure = found.certainty is Certainty.SURE
        self.sure += sure
        self.sure_right += sure and offered[0] in right
        self.meant += bool(right)
        self.among_three += bool(right & set(offered))
        self.nothing += not right
        self.left_open += not right and found.certainty is Certainty.OPEN
        return (offered[0] in right if sure else True) and (bool(right & set(offered)) if right else not sure)

    def said(self) -> dict[str, float]:
        """Say it in hundredths."""
        return {
            "sure is right": _share(self.sure_right, self.sure),
            "among the first three": _share(self.among_three, self.meant),
            "is sure": _share(self.sure, self.meant),
            "nothing meant, left open": _share(self.left_open, self.nothing),
        }


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 100.0


def labelled() -> list[dict[str, str]]:
    """Read the labelled lines."""
    with (HERE / "data" / "needs_wording.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def codes_of(session: Session) -> dict[int, str]:
    """Look up the codes of all articles."""
    return {row.id: row.code or "" for row in session.execute(select(Article.id, Article.code))}


def measure(database: Database, wrong: str = "") -> dict[str, dict[str, Figures]]:
    """Match all labelled lines; answers figures by half and language, "all" for all languages."""
    rows = labelled()
    codes = database.read(codes_of)
    found = database.read(match, [row["text"] for row in rows])
    figures: dict[str, dict[str, Figures]] = defaultdict(lambda: defaultdict(Figures))
    for row, one in zip(rows, found, strict=True):
        figures[row["part"]]["all"].add(row, one, codes)
        if not figures[row["part"]][row["language"]].add(row, one, codes) and row["part"] == wrong:
            offered = ", ".join(f"{codes[each.article_id]} {each.score:.2f}" for each in one.candidates)
            print(f"  {row['language']} {row['text']!r}: {row['articles'] or '–'}, but {one.certainty} {offered}")
    return figures


def timed(database: Database, person: int) -> float:
    """Time 500 lines against 20,000 articles whose names are made of those there are."""
    starters = read_table("articles")
    made = []
    for number in range(ARTICLES - len(starters)):
        one, other = starters[number % len(starters)], starters[number * 7 % len(starters)]
        names = {code: f"{one[f'name_{code}']} {other[f'name_{code}']}"[:200] for code in ("de", "uk", "en")}
        made.append(NewArticle(names, "MISC", "H87", code=f"more-{number}"))
    for start in range(0, len(made), 5_000):
        database.write(add_articles, made[start : start + 5_000], by=person)
    texts = [row["text"] for row in labelled()][:LINES]
    return milliseconds(lambda: database.read(match, texts))


def main(words: list[str]) -> None:
    """Print the figures beside the baseline."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    wrong = words[words.index("--wrong") + 1] if "--wrong" in words else ""
    said: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, Database.open(Path(folder) / "w.aidhub", create=True) as database:
        database.write(set_up)
        person = database.write(sign_on, "Olena")
        for part, languages in sorted(measure(database, wrong).items(), reverse=True):
            for language, figures in sorted(languages.items()):
                said |= {f"{part} {language}: {name}": value for name, value in figures.said().items()}
        if not wrong:
            said[f"{LINES} lines, {ARTICLES} articles (ms)"] = timed(database, person)
    for name, value in said.items():
        print(f"{name:44} {value:8.1f}   baseline {baseline.get(name, '–')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
