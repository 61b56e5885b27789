"""Scans are taken out of what is typed: at every speed, on every layout, and no typed key is lost."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
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


# A hand at the keyboard while somebody scans

FINGERS = "qwrtzuiopasdfghjklyxvbnm "
"""Keys a hand types; none that a scan here holds, since the same key pressed twice at once is one key to the system."""

Stroke = tuple[int, int, QEvent.Type, int, str, int, bool]


def strokes_of(text: str, at: int, gap: int, layout: dict[str, str] | None, end: int) -> list[Stroke]:
    """What a scanner types: each key is let go before the next one is pressed."""
    made: list[Stroke] = []
    for sign in [*text, ""]:
        low = sign.lower()
        place = PLACES.find(low) + 2 if sign else 28
        types = (layout or {}).get(low, low) if sign else ("\r" if end == KEY.Key_Return else "\t")
        key = ord(low.upper()) if sign else end
        is_upper = sign != low
        for after, kind in ((0, QEvent.Type.KeyPress), (gap // 2, QEvent.Type.KeyRelease)):
            made.append((at + after, 0, kind, key, types.upper() if is_upper else types, place, is_upper))
        at += gap
    return made


@st.composite
def scanned_and_typed(draw: st.DrawFn) -> tuple[list[Stroke], list[str], str]:
    """Scans one after the other, and a hand that types meanwhile, now and then as fast as hands can."""
    at, strokes, texts = 1_000, [], []
    layout = draw(st.sampled_from([None, GERMAN, UKRAINIAN]))
    for _ in range(draw(st.integers(0, 3))):
        front, code = draw(st.sampled_from(["", "]E0", "]C1"])), str(draw(st.integers(100_000, 10**20)))
        gap, end = draw(st.integers(2, 30)), draw(st.sampled_from([KEY.Key_Return, KEY.Key_Tab]))
        at += draw(st.integers(40, 600))
        strokes += strokes_of(front + code, at, gap, layout, end)
        texts.append(front + code)
        at += gap * (len(front + code) + 1)
    typed, moment, longest = "", draw(st.integers(900, 1_400)), at + 300
    down: dict[str, int] = {}
    while moment < longest and len(typed) < 40:
        sign = draw(st.sampled_from([one for one in FINGERS if down.get(one, 0) < moment]))
        down[sign] = moment + draw(st.integers(45, 160))
        place = PLACES.find(sign) + 2
        for when, kind in ((moment, QEvent.Type.KeyPress), (down[sign], QEvent.Type.KeyRelease)):
            strokes.append((when, 1, kind, ord(sign.upper()), sign, place, False))
        typed += sign
        moment += draw(st.integers(36, 250))
    return sorted(strokes, key=lambda one: one[:2]), texts, typed


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scanned_and_typed())
def test_no_scan_is_misread_and_no_typed_key_lost_when_both_come_at_once(
    board: Keyboard, scans: list[str], mixed: tuple[list[Stroke], list[str], str]
) -> None:
    strokes, texts, typed = mixed
    board.field.clear()
    scans.clear()
    board.clock += 100_000
    for when, _, kind, key, text, place, shift in strokes:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, modifier, place + 8, 0, 0, text)
        event.setTimestamp(board.clock + when)
        QApplication.sendEvent(board.field, event)
    board.key(KEY.Key_Shift, after=10_000)
    board.key(KEY.Key_F20, after=10_000)
    assert scans == texts
    assert board.field.text() == typed
    assert QApplication.focusWidget() is board.field


def test_a_key_that_corrects_stays_behind_what_it_corrects(board: Keyboard, scans: list[str], qtbot: QtBot) -> None:
    board.type("abc", 20)
    board.key(KEY.Key_Backspace, "\b", 14, 20)
    board.type("d", 20)
    settled(board, qtbot, "abd")


def test_a_key_that_corrects_in_the_middle_of_a_scan_costs_the_scan_nothing(
    board: Keyboard, scans: list[str], qtbot: QtBot
) -> None:
    board.type("48x", 90)
    settled(board, qtbot, "48x")
    board.clock += 400
    board.type(BOX[:6], 5)
    board.key(KEY.Key_Backspace, "\b", 14, 2)
    board.type(BOX[6:], 5)
    board.key(KEY.Key_Return, "\r", 28, 5)
    settled(board, qtbot, "48")
    assert scans == [BOX]
