"""Scans are taken out of what is typed: at every speed, on every layout, and no typed key is lost."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aidhub.domain.codes import own_code
from aidhub.ui.scanner import ScannerKeys

KEY = Qt.Key
PLACES = "1234567890-=  qwertyuiop[]  asdfghjkl;'` \\zxcvbnm,./    "
UKRAINIAN = dict(zip("qwertyuiop[]asdfghjkl;'zxcvbnm,.", "йцукенгшщзхїфівапролджєячсмитьбю", strict=True))
GERMAN = {"y": "z", "z": "y", "[": "ü", "]": "+", ";": "ö", "'": "ä", "-": "ß", "/": "-"}
BOX = own_code("box", 4231)


class Keyboard:
    """A keyboard or a scanner: types with so many milliseconds between the keys, by a clock of its own."""

    def __init__(self, window: QWidget, field: QLineEdit) -> None:
        self.window, self.field, self.clock = window, field, 1_000

    def key(self, key: int, text: str = "", place: int = 0, after: int = 100, *, shift: bool = False) -> None:
        self.clock += after
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifier, place + 8 if place else 0, 0, 0, text)
            event.setTimestamp(self.clock)
            QApplication.sendEvent(QApplication.focusWidget() or self.window, event)

    def type(self, text: str, after: int, layout: dict[str, str] | None = None) -> None:
        for sign in text:
            low = sign.lower()
            place = PLACES.find(low) + 2
            words = (layout or {}).get(low, low)
            is_upper = sign != low
            self.key(ord(low.upper()), words.upper() if is_upper else words, place, after, shift=is_upper)

    def scan(self, text: str, after: int = 5, layout: dict[str, str] | None = None, end: int = KEY.Key_Return) -> None:
        self.clock += 400
        self.type(text, after, layout)
        self.key(end, "\r" if end == KEY.Key_Return else "\t", 28, after)


@pytest.fixture
def scans(qapp: QApplication) -> Iterator[list[str]]:
    keys, found = ScannerKeys(qapp), []
    keys.scanned.connect(found.append)
    yield found
    qapp.removeEventFilter(keys)
    keys.deleteLater()


@pytest.fixture
def board(qtbot: QtBot) -> Keyboard:
    window, field = QWidget(), QLineEdit()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    return Keyboard(window, field)


def settled(board: Keyboard, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: board.field.text() == text, timeout=1000)


def button_beside(board: Keyboard, qtbot: QtBot) -> QPushButton:
    """A button below the field, with the focus."""
    button, layout = QPushButton("anywhere"), board.window.layout()
    assert layout is not None
    layout.addWidget(button)
    qtbot.waitUntil(button.isVisible)
    button.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    return button


@pytest.mark.parametrize("layout", [None, GERMAN, UKRAINIAN], ids=["us", "de", "uk"])
@pytest.mark.parametrize("after", [2, 10, 20, 30])
@pytest.mark.parametrize("end", [KEY.Key_Return, KEY.Key_Tab], ids=["enter", "tab"])
def test_a_scan_is_read_at_every_speed_and_layout_and_no_field_gets_it(
    board: Keyboard, scans: list[str], after: int, layout: dict[str, str] | None, end: int
) -> None:
    board.scan(BOX, after, layout, end)
    board.scan("]C10109506000134352", after, layout, end)
    assert scans == [BOX, "]C10109506000134352"]
    assert board.field.text() == ""
    assert QApplication.focusWidget() is board.field


def test_letters_of_a_scan_are_those_of_an_american_keyboard(board: Keyboard, scans: list[str]) -> None:
    board.scan("Charge-Yz/42;[x]", 5, UKRAINIAN)
    board.scan("Charge-Yz/42;[x]", 5, GERMAN)
    assert scans == ["Charge-Yz/42;[x]"] * 2


def test_the_separator_of_fields_is_kept(board: Keyboard, scans: list[str]) -> None:
    board.clock += 400
    board.type("10abc", 4)
    board.clock += 4
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, KEY.Key_BracketRight, Qt.KeyboardModifier.ControlModifier, 35, 0, 0, "\x1d")
        event.setTimestamp(board.clock)
        QApplication.sendEvent(board.field, event)
    board.type("17271231", 4)
    board.key(KEY.Key_Return, "\r", 28, 4)
    assert scans == ["10abc\x1d17271231"]


def test_what_a_person_types_arrives_whole_and_in_order(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    for after in (36, 60, 120):
        board.field.clear()
        board.type("wolldecken 48 kg", after)
        settled(board, qtbot, "wolldecken 48 kg")
    assert scans == []


def test_keys_that_roll_over_each_other_are_no_scan(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    chance = random.Random(7)
    typed = ""
    for _ in range(120):
        word = "".join(chance.choice("asdfghjkl") for _ in range(chance.randint(1, 9)))
        for at, sign in enumerate(word):
            board.type(sign, 12 if at % 3 else chance.randint(40, 180))
        board.key(KEY.Key_Space, " ", 57, chance.randint(40, 180))
        typed += word + " "
    settled(board, qtbot, typed)
    assert scans == []


def test_enter_after_a_typed_word_is_enter(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    entered: list[str] = []
    board.field.returnPressed.connect(lambda: entered.append(board.field.text()))
    board.type("4231042", 80)
    board.key(KEY.Key_Return, "\r", 28, 90)
    qtbot.waitUntil(lambda: entered == ["4231042"])
    board.field.clear()
    board.type("12345", 5)
    board.key(KEY.Key_Return, "\r", 28, 5)
    qtbot.waitUntil(lambda: entered == ["4231042", "12345"])
    assert scans == []


def test_two_scans_within_a_second_are_two(board: Keyboard, scans: list[str]) -> None:
    board.scan(BOX, 3)
    board.scan(own_code("box", 4232), 3)
    assert scans == [BOX, own_code("box", 4232)]


def test_what_was_typed_before_a_scan_stays_typed(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    board.type("48 ", 90)
    board.scan(BOX, 3)
    settled(board, qtbot, "48 ")
    assert scans == [BOX]


def test_a_held_key_is_no_scan(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    for _ in range(10):
        board.clock += 20
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_A, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "a", autorep=True)
        event.setTimestamp(board.clock)
        QApplication.sendEvent(board.field, event)
    board.key(KEY.Key_Return, "\r", 28, 20)
    settled(board, qtbot, "a" * 10)
    assert scans == []


def test_a_key_of_a_scan_is_no_command(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    fired: list[str] = []
    button = button_beside(board, qtbot)
    QShortcut(QKeySequence("-"), board.window).activated.connect(lambda: fired.append("-"))
    board.scan("12-34-56-78", 4)
    assert scans == ["12-34-56-78"]
    assert fired == []
    for sign in "12345678":
        qtbot.keyClick(button, sign)
    assert fired == []


def test_a_button_pressed_with_space_is_pressed_once(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    pressed: list[int] = []
    button = button_beside(board, qtbot)
    button.clicked.connect(lambda: pressed.append(1))
    board.key(KEY.Key_Space, " ", 57, 100)
    qtbot.waitUntil(lambda: pressed == [1])
    assert not button.isDown()


def test_a_window_that_was_busy_takes_typed_keys_for_typed(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    """All keys arrive at once, but the system saw them 80 ms apart."""
    board.type("bettwaesche", 80)
    board.key(KEY.Key_Return, "\r", 28, 80)
    settled(board, qtbot, "bettwaesche")
    assert scans == []
