"""The last 50 steps: shown to everybody, undone from there, and what keeps a step from being undone."""

from __future__ import annotations

import pytest
from hands import CTRL, KEY, Hands, nameless, text_of
from PySide6.QtCore import Qt

from aidhub.services.moving import move
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.persons import PersonForm, person, save_person
from aidhub.ui.steps_dialog import StepsDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier


def moved(hands: Hands, to: str) -> None:
    row = next(row for row in hands.warehouse.rows() if row.package == "9")
    hands.warehouse.do(move, [(row.lot_id, row.place_id)], hands.warehouse.shelf(to))


def location(hands: Hands) -> str:
    return next(row.location for row in hands.warehouse.rows() if row.package == "9")


def open_steps(hands: Hands) -> StepsDialog:
    hands.press(KEY.Key_Z, CTRL | SHIFT)
    hands.wait(lambda: isinstance(hands.dialog, StepsDialog) and hands.dialog.rows.total)
    dialog = hands.dialog
    assert isinstance(dialog, StepsDialog)
    return dialog


def words(dialog: StepsDialog, row: int) -> list[str]:
    return [str(dialog.rows.index(row, column).data()) for column in range(1, 4)]


def sign_on_helper(hands: Hands) -> None:
    id_ = hands.warehouse.do(save_person, PersonForm("Jonas"))
    hands.window.shell.signing_on.sign_on(hands.warehouse.ask(person, id_))
    hands.wait()
    if hands.dialog:
        hands.dialog.reject()
    hands.wait(lambda: hands.dialog is None)


def test_the_last_steps_are_listed_with_who_did_them(hands: Hands) -> None:
    moved(hands, "A-02-1")
    dialog = open_steps(hands)
    assert words(dialog, 0) == ["Olena", "9 moved to A-02-1", ""]
    assert dialog.rows.total <= 50
    assert nameless(dialog) == []
    hands.press(KEY.Key_Escape)
    assert hands.dialog is None


def test_a_step_is_undone_and_done_again_from_there(hands: Hands) -> None:
    moved(hands, "B-02-1")
    dialog = open_steps(hands)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: words(dialog, 0)[1].startswith("Undone"))
    assert location(hands) == "B-01-1"
    assert words(dialog, 1)[2] == "Undone"
    assert dialog.action.words in ("Do again", "Undo this step")
    hands.press(KEY.Key_Home)
    dialog.table.selectRow(0)
    assert dialog.action.words == "Do again"
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: words(dialog, 0)[1].startswith("Done again"))
    assert location(hands) == "B-02-1"


def test_an_undone_step_cannot_be_undone_twice(hands: Hands) -> None:
    moved(hands, "B-02-1")
    dialog = open_steps(hands)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: words(dialog, 0)[1].startswith("Undone"))
    dialog.table.selectRow(1)
    assert not dialog.action.isEnabled()


def test_what_stands_in_the_way_is_named_and_undone_together(hands: Hands) -> None:
    moved(hands, "A-02-1")
    moved(hands, "B-02-1")
    dialog = open_steps(hands)
    dialog.table.selectRow(1)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: dialog.banner.words)
    assert dialog.banner.words == "Later steps build on this one:"
    assert "9 moved to B-02-1 (Olena)" in text_of(dialog)
    assert location(hands) == "B-02-1"
    dialog.banner.button.click()
    hands.wait(lambda: location(hands) == "B-01-1")
    assert not dialog.banner.words


def test_choosing_another_step_takes_the_sentence_away(hands: Hands) -> None:
    moved(hands, "A-02-1")
    moved(hands, "B-02-1")
    dialog = open_steps(hands)
    dialog.table.selectRow(1)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: dialog.banner.words)
    hands.press(KEY.Key_Up)
    assert not dialog.banner.words


def test_a_helper_is_told_that_a_coordinators_step_stays(hands: Hands) -> None:
    moved(hands, "B-02-1")
    sign_on_helper(hands)
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: hands.window.shell.area.notice.words)
    assert hands.window.shell.area.notice.words.startswith("Olena did this as a coordinator.")
    dialog = open_steps(hands)
    dialog.table.selectRow(next(at for at in range(dialog.rows.total) if "9 moved" in words(dialog, at)[1]))
    hands.press(KEY.Key_Return)
    hands.wait(lambda: dialog.banner.words)
    assert dialog.banner.words.startswith("Olena did this as a coordinator.")
    assert location(hands) == "B-02-1"


def test_a_helper_undoes_their_own_step_with_ctrl_z(hands: Hands) -> None:
    sign_on_helper(hands)
    hands.warehouse.person = hands.window.desk.person_id or 0
    moved(hands, "B-02-1")
    hands.window.desk.changed.emit(None)
    hands.wait()
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: location(hands) == "B-01-1")
    hands.press(KEY.Key_Y, CTRL)
    hands.wait(lambda: location(hands) == "B-02-1")


def test_a_helper_reads_no_donors_there(hands: Hands) -> None:
    hands.warehouse.do(add_parties, [NewParty("donor", "Familie Beispiel")])
    sign_on_helper(hands)
    dialog = open_steps(hands)
    shown = [word for at in range(dialog.rows.total) for word in words(dialog, at)]
    assert "Jonas added to the people" in shown
    assert not any("Familie" in word for word in shown)


def test_the_list_closes_when_rights_fall(hands: Hands) -> None:
    open_steps(hands)
    hands.window.shell.signing_on.changed.emit()
    hands.wait(lambda: hands.dialog is None)


@pytest.mark.parametrize("language", ["de", "uk"])
def test_it_speaks_the_language_in_use(hands: Hands, language: str) -> None:
    hands.window.language.use(language)
    dialog = open_steps(hands)
    said = {"de": "Diesen Schritt rückgängig machen", "uk": "Скасувати цей крок"}
    assert dialog.action.words == said[language]
