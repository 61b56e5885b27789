"""The buttons beside what the checks found do what they say, and Ctrl+Z takes it back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hands import CTRL, KEY, Hands, open_transport, text_of
from PySide6.QtWidgets import QFileDialog

from aidhub.domain.checks import RULES
from aidhub.services.articles import edit_article
from aidhub.services.stock import rows
from aidhub.services.stock_question import Wanted
from aidhub.ui import printers
from aidhub.ui.articles.page import ArticlesPage
from aidhub.ui.components.buttons import Button

NO_BUTTON_NEEDED = {"take_down", "place_all", "swap"}
"""What the load plan does; its own tests look at it."""


def remedy(hands: Hands, words: str) -> Button:
    """Find the button of a remedy, in the order of the findings."""
    hands.wait(lambda: any(button.words == words for button in hands.page.goods.findings.buttons))
    return next(button for button in hands.page.goods.findings.buttons if button.words == words)


def use(hands: Hands, words: str) -> None:
    """Apply a remedy by the keyboard."""
    remedy(hands, words).setFocus()
    hands.press(KEY.Key_Space)


def article_of(hands: Hands, **fields: Any) -> int:
    """Change the article that lies on the pallet."""
    id_ = hands.warehouse.ask(rows, Wanted(), 0, 1)[0].article_id
    hands.warehouse.do(edit_article, id_, **fields)
    return int(id_)


def rules(hands: Hands) -> set[str]:
    return {finding.rule for finding in hands.shown().findings}


def test_every_remedy_of_a_rule_is_a_button_that_works_here(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    known = set(hands.page.goods.findings._remedies) | NO_BUTTON_NEEDED
    assert {rule.remedy for rule in RULES} <= known


def test_the_aid_code_is_entered_beside_its_finding_and_taken_back(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    use(hands, "Enter the aid code")
    assert "Клініка «Зразок»" in text_of(hands.dialog)
    hands.enter("0000-0007")
    hands.wait(lambda: hands.shown().stops[0].aid_code == "0000-0007")
    assert "R-UA-1" not in rules(hands)
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: hands.shown().stops[0].aid_code == "")


def test_goods_that_must_stay_here_are_taken_off_at_once_and_brought_back(hands: Hands) -> None:
    article_of(hands, un_number="1203")
    open_transport(hands, partners=1, goods=("P-1",))
    assert "R-AD-1" in rules(hands)
    use(hands, "Take goods off")
    hands.wait(lambda: not hands.shown().lines)
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: hands.shown().lines)


def test_the_article_is_opened_where_its_fact_is_missing(hands: Hands) -> None:
    article_of(hands, control="check")
    open_transport(hands, partners=1, goods=("P-1",))
    use(hands, "Open the article")
    hands.wait(lambda: isinstance(hands.page, ArticlesPage))


def test_the_vehicle_is_changed_from_a_finding(hands: Hands) -> None:
    article_of(hands, temperature="2-8")
    open_transport(hands, partners=1, goods=("P-1",))
    use(hands, "Change the vehicle")
    hands.wait(lambda: hands.dialog)
    assert "Vehicle and journey" in text_of(hands.dialog)
    hands.press(KEY.Key_Escape)


def test_the_check_sheet_is_saved_where_there_is_no_printer(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers, "has_printer", lambda: False)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(tmp_path / Path(str(a[2])).name), ""))
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.more.checker.trigger()
    file = tmp_path / f"Check sheet {hands.shown().number}.pdf"
    hands.wait(file.exists)
    assert file.read_bytes().startswith(b"%PDF")


def test_who_went_on_in_spite_of_problems_stands_below_the_findings(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.more.departer.trigger()
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.dialog and hands.dialog.reason.isVisible())
    hands.enter("the code comes by phone")
    hands.wait(lambda: hands.shown().status == "on_the_way")
    hands.wait(lambda: "the code comes by phone" in text_of(hands.page.goods.findings))
