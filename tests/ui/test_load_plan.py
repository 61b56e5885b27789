"""The load plan: packages are placed, moved, turned, stacked and taken off, by keyboard, by mouse and from the list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from hands import CTRL, KEY, Hands, nameless, open_transport, text_of
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from aidhub.domain.floor import Floor, Spot
from aidhub.ui.load_plan.board import LoadPlan
from aidhub.ui.load_plan.pallet import Pallet
from aidhub.ui.load_plan.picture import MIME
from aidhub.ui.load_plan.standing import metres
from aidhub.ui.load_plan.which_vehicle import WhichVehicle

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def board(hands: Hands) -> Iterator[LoadPlan]:
    """Open a transport with two pallets for one stop; nothing has a place."""
    open_transport(hands, partners=1, goods=("P-1", "P-2"))
    board: LoadPlan = hands.page.goods.plan
    assert board.isVisible()
    yield board
    QApplication.clipboard().clear()


def spots(hands: Hands) -> dict[str, Spot]:
    shown = hands.shown()
    floor = shown.floor
    assert isinstance(floor, Floor)
    codes = {lift.place_id: lift.code for lift in shown.lifts}
    return {codes[key]: spot for key, spot in floor.spots.items()}


def key_of(board: LoadPlan, code: str) -> int:
    return next(one.key for one in board._those if one.lift.code == code)


def pallets(board: LoadPlan) -> dict[str, Pallet]:
    return {item.one.lift.code: item for item in board.picture.scene().items() if isinstance(item, Pallet)}


def middle(board: LoadPlan, code: str) -> QPoint:
    return board.picture.mapFromScene(pallets(board)[code].box.center())


def placed(hands: Hands, board: LoadPlan) -> None:
    hands.press(KEY.Key_G, CTRL | SHIFT)
    hands.wait(lambda: len(pallets(board)) == 2)


def test_all_is_placed_by_one_key_and_taken_back_by_another(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    assert set(spots(hands)) == {"P-0001", "P-0002"}
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: not spots(hands))
    assert "0 of 2 placed" in board.sums.words


def test_placing_again_says_that_nothing_is_to_be_done(hands: Hands, board: LoadPlan) -> None:
    said: list[str] = []
    hands.page.told.connect(lambda text, _: said.append(text))
    placed(hands, board)
    hands.press(KEY.Key_G, CTRL | SHIFT)
    hands.wait(lambda: len(said) == 2)
    assert said == ["Load placed", "Everything stands as well as it can already"]


def test_the_arrows_move_r_turns_and_del_takes_off(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    board.choose(key_of(board, "P-0001"))
    board.picture.setFocus()
    before = spots(hands)["P-0001"]
    hands.press(KEY.Key_Right)
    hands.wait(lambda: spots(hands)["P-0001"].x_mm > before.x_mm)
    hands.press(KEY.Key_R)
    hands.wait(lambda: spots(hands)["P-0001"].turned != before.turned)
    hands.press(KEY.Key_Delete)
    hands.wait(lambda: "P-0001" not in spots(hands))
    assert len(hands.shown().lines) > 0  # the goods stay promised
    hands.press(KEY.Key_Return)
    hands.wait(lambda: "P-0001" in spots(hands))


def test_what_may_not_be_stacked_says_why_above_the_picture(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    behind = max(board._those, key=lambda one: (one.spot.x_mm, one.spot.y_mm) if one.spot else (0, 0))
    board.choose(behind.key)
    board.picture.setFocus()
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_S)
    hands.wait(board.banner.isVisible)
    assert "P-000" in board.banner.words


def test_page_down_and_the_list_choose_a_package(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    board.picture.setFocus()
    hands.press(KEY.Key_PageDown)
    first = board.picture.chosen_key
    hands.press(KEY.Key_PageDown)
    assert board.picture.chosen_key != first
    assert board.packages.chosen_key == board.picture.chosen_key
    assert "P-000" in board.picture.accessibleName()
    board.packages.setFocus()
    hands.press(KEY.Key_Up)
    assert board.picture.chosen_key == first


def test_the_keys_of_the_list_are_those_of_the_picture(hands: Hands, board: LoadPlan) -> None:
    board.packages.setFocus()
    board.choose(key_of(board, "P-0002"))
    hands.press(KEY.Key_Return)
    hands.wait(lambda: "P-0002" in spots(hands))
    hands.press(KEY.Key_Right)
    hands.wait(lambda: spots(hands)["P-0002"].x_mm == 1200)
    hands.press(KEY.Key_Delete)
    hands.wait(lambda: not spots(hands))


def test_a_pallet_is_dragged_to_another_place(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    view = board.picture.viewport()
    start = middle(board, "P-0001")
    before = spots(hands)["P-0001"]
    end = start + QPoint(round(6000 * board.picture._scale), 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, start + QPoint(20, 0))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    hands.wait(lambda: abs(spots(hands)["P-0001"].x_mm - before.x_mm - 6000) < 100)


def test_a_pallet_dragged_out_of_the_vehicle_loses_its_place(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    view, start = board.picture.viewport(), middle(board, "P-0001")
    end = QPoint(start.x(), view.height() + 200)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    hands.wait(lambda: "P-0001" not in spots(hands))


def test_a_click_without_a_drag_only_chooses(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    before = spots(hands)
    QTest.mouseClick(
        board.picture.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle(board, "P-0002")
    )
    hands.wait()
    assert board.picture.chosen_key == key_of(board, "P-0002")
    assert spots(hands) == before


def test_a_package_of_the_list_is_dropped_where_it_should_stand(hands: Hands, board: LoadPlan) -> None:
    data = QMimeData()
    data.setData(MIME, str(key_of(board, "P-0002")).encode())
    scale = board.picture._scale
    at = QPointF(board.picture._x(5000), 24 + 1200 * scale)
    drop = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    board.picture.dropEvent(drop)
    hands.wait(lambda: "P-0002" in spots(hands))
    assert abs(spots(hands)["P-0002"].x_mm - 4400) < 100


def test_the_side_view_shows_heights(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    board.view._segments["side"].click()
    hands.wait()
    heights = {item.box.height() for item in pallets(board).values()}
    assert heights == {1000 * board.picture._scale}  # nobody measured them: drawn a metre high


def test_which_vehicle_suffices_is_answered_in_a_dialog(hands: Hands, board: LoadPlan) -> None:
    board.chooser.trigger()
    hands.wait(lambda: isinstance(hands.dialog, WhichVehicle))
    assert "Which vehicle suffices?" in text_of(hands.dialog)
    first = hands.dialog.rows.row(0)
    assert first.suffices
    hands.press(KEY.Key_Escape)


def test_the_load_plan_is_saved_on_paper(
    hands: Hands, board: LoadPlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed(hands, board)
    file = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    hands.page.goods.plan_paper.saver.trigger()
    hands.wait(file.exists)
    with closing(pypdfium2.PdfDocument(file)) as document:
        text = document[0].get_textpage().get_text_range()
    floor = hands.shown().floor
    assert isinstance(floor, Floor)
    assert "☐ P-0001" in text
    assert f"Schwerpunkt {metres(floor.centre_mm).replace('.', ',')} m" in text


def test_the_load_plan_is_hidden_and_shown_by_a_key(hands: Hands, board: LoadPlan) -> None:
    hands.press(KEY.Key_L, CTRL)
    assert not board.isVisible()
    assert not board.packages.isVisible()
    assert hands.page.goods.table.isVisible()
    hands.press(KEY.Key_L, CTRL)
    assert board.isVisible()


def test_in_a_low_window_the_plan_and_the_goods_take_turns(hands: Hands, board: LoadPlan) -> None:
    hands.window.shell.resize(1100, 560)
    hands.wait(lambda: not board.isVisible())
    assert hands.page.goods.table.isVisible()
    hands.press(KEY.Key_L, CTRL)
    assert board.isVisible()
    assert not hands.page.goods.table.isVisible()


def test_without_a_vehicle_the_plan_says_what_to_do(hands: Hands) -> None:
    open_transport(hands, partners=1, vehicle=None)
    board = hands.page.goods.plan
    assert board.empty.isVisible()
    assert "Choose a vehicle" in board.empty.words
    assert not board.placer.isEnabled()


def test_the_remedies_of_the_checks_place_what_has_no_place(hands: Hands, board: LoadPlan) -> None:
    board.packages.setFocus()
    board.choose(key_of(board, "P-0002"))
    hands.press(KEY.Key_Return)
    hands.wait(lambda: "R-LP-7" in {finding.rule for finding in hands.shown().findings})
    button = next(one for one in hands.page.goods.findings.buttons if one.words == "Place all")
    button.click()
    hands.wait(lambda: len(spots(hands)) == 2)


def test_a_van_of_boxes_is_stacked_by_hand_and_shows_how_high(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("9", "10"), vehicle="VAN_L")
    board = hands.page.goods.plan
    hands.press(KEY.Key_G, CTRL | SHIFT)
    hands.wait(lambda: pallets(board))
    floor = hands.shown().floor
    assert floor is not None
    assert sorted(item.high for item in pallets(board).values()) == [2]
    assert {spot.level for spot in floor.spots.values()} == {0, 1}
    assert "full by weight" in board.sums.words


def test_everything_has_a_name_and_follows_the_language(hands: Hands, board: LoadPlan) -> None:
    placed(hands, board)
    assert nameless(hands.page) == []
    panes = hands.page.panes()
    assert board.picture in panes
    assert board.packages in panes
    hands.window.shell.language.use("de")
    hands.wait(lambda: board.sums.words.startswith("2 von 2 platziert"))
    assert board.placer.words == "Alles platzieren"
    assert board.picture.accessibleName().startswith("Ladeplan")
    hands.window.shell.language.use("en")


@pytest.mark.parametrize("percent", [150, 200])
def test_no_button_of_the_plan_is_cut_with_larger_letters(hands: Hands, board: LoadPlan, percent: int) -> None:
    hands.window.shell.use_text_size(percent)
    hands.window.shell.resize(1440 * percent // 100, 870 * percent // 100)
    hands.window.language.use("uk")
    hands.wait(board.isVisible)
    cut = [
        button.text()
        for button in board.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width() - 1
    ]
    assert cut == []
    hands.window.language.use("en")
