"""Every page that there is: spoken, reachable by keyboard, in the language chosen, and nothing cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hands import INPUTS, nameless
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.drawing import chip_width
from aidhub.ui.page import Page
from aidhub.ui.pages import PAGES
from aidhub.ui.start import Window
from aidhub.ui.table import Column, Table
from aidhub.ui.table.cells import PADDING
from aidhub.ui.text import said
from aidhub.ui.theme import px

LISTED = [entry.key for entry in PAGES if not entry.within]
SAME_IN_ENGLISH = re.compile(r"^(Name|E-mail|EORI.*|Code|Status|Transport.*|AidHub.*|\d.*|[A-Z]{2}|.{0,3})$")


def shown(office: Window, key: str, qtbot: QtBot) -> Page:
    office.shell.open_page(key)
    page = office.shell.page
    assert page is not None
    qtbot.waitUntil(lambda: not office.desk.is_busy)
    return page


def seen(page: QWidget, kinds: type | tuple[type, ...]) -> Iterator[QWidget]:
    """The widgets of these kinds that a person sees on a page."""
    for widget in page.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisibleTo(page) and not widget.objectName().startswith("qt_"):
            yield widget


@pytest.mark.parametrize("key", LISTED)
def test_everything_that_takes_the_focus_has_a_name(office: Window, qtbot: QtBot, key: str) -> None:
    assert nameless(shown(office, key, qtbot)) == []


class Windows(QObject):
    """Notes each window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(repr(watched))
        return False


@pytest.mark.parametrize("key", [*LISTED, "first-start"])
def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(
    office: Window, qapp: QApplication, qtbot: QtBot, key: str
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    shown(office, key, qtbot)
    qapp.removeEventFilter(windows)
    assert windows.opened == []


@pytest.mark.parametrize("key", LISTED)
def test_tab_reaches_everything_that_can_be_used_and_comes_round(office: Window, qtbot: QtBot, key: str) -> None:
    page = shown(office, key, qtbot)
    office.shell.activateWindow()
    qtbot.waitUntil(office.shell.isActiveWindow)
    wanted = {
        widget
        for widget in seen(page, INPUTS)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and not _is_reached_by_arrows(widget)
    }
    next(iter(office.shell.page.panes() if office.shell.page else [page])).setFocus()
    reached: set[QWidget] = set()
    for _ in range(300):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in reached and wanted <= reached:
            break
        reached.add(focus)
        if isinstance(focus, QPlainTextEdit):
            focus.focusNextChild()
        else:
            qtbot.keyClick(focus, Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
    assert wanted - reached == set()


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Whether it is one of several to choose from: Tab stops at the chosen one, arrow keys go on."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    return widget.autoExclusive() or widget.group() is not None


@pytest.mark.parametrize("key", LISTED)
def test_f6_goes_through_all_panes(office: Window, qtbot: QtBot, key: str) -> None:
    page = shown(office, key, qtbot)
    office.shell.activateWindow()
    qtbot.waitUntil(office.shell.isActiveWindow)
    inside: set[int] = set()
    for _ in range(len(page.panes()) + 4):
        focus = QApplication.focusWidget()
        inside |= {at for at, pane in enumerate(page.panes()) if focus and (pane is focus or pane.isAncestorOf(focus))}
        office.shell.change_pane(1)
    assert inside == set(range(len(page.panes())))


@pytest.mark.parametrize("language", ["de", "uk"])
@pytest.mark.parametrize("key", LISTED)
def test_no_english_is_left_on_a_page(office: Window, qtbot: QtBot, key: str, language: str) -> None:
    page = shown(office, key, qtbot)
    english = {command.words for command in page.commands()} | {said(page.title.text_function)}
    office.language.use(language)
    qtbot.waitUntil(lambda: not office.desk.is_busy)
    spoken = [command.words for command in page.commands()] + [page.title.words]
    left = [words for words in spoken if words in english and not SAME_IN_ENGLISH.match(words)]
    assert left == []


@pytest.mark.parametrize("language", ["de", "uk", "en"])
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("key", LISTED)
def test_no_button_is_cut_off(office: Window, qtbot: QtBot, key: str, percent: int, language: str) -> None:
    office.language.use(language)
    office.shell.use_text_size(percent)
    office.shell.resize(1440 * percent // 100, 870 * percent // 100)
    page = shown(office, key, qtbot)
    qtbot.waitUntil(lambda: page.width() > 0)
    QApplication.processEvents()
    cut = [
        (type(widget).__name__, widget.text(), widget.width(), widget.sizeHint().width())
        for widget in seen(page, QAbstractButton)
        if isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.sizeHint().width() - 1
    ]
    assert cut == []
    room = page.rect()
    outside = [
        widget.text()
        for widget in seen(page, QAbstractButton)
        if isinstance(widget, QAbstractButton)
        and widget.window() is page.window()
        and not _scrolls(widget, page)
        and not room.contains(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))
    ]
    assert outside == []


@pytest.mark.parametrize("language", ["de", "uk", "en"])
@pytest.mark.parametrize("key", LISTED)
def test_no_head_no_chip_and_no_label_is_cut_off(office: Window, qtbot: QtBot, key: str, language: str) -> None:
    office.language.use(language)
    page = shown(office, key, qtbot)
    qtbot.waitUntil(lambda: page.width() > 0)
    QApplication.processEvents()
    cut = [
        words
        for table in seen(page, Table)
        if isinstance(table, Table)
        for at, column in enumerate(table.rows.columns)
        if not table.isColumnHidden(at)
        for words, width in _never_cut(table, column)
        if width > table.columnWidth(at) - 2 * px(PADDING) - table.lead(at) - table.trail(at)
    ]
    assert cut == []
    labels = [
        label.words
        for label in seen(page, PlainLabel)
        if isinstance(label, PlainLabel) and not label.wordWrap() and label.text() != label.words
    ]
    assert labels == []


def _never_cut(table: Table, column: Column) -> Iterator[tuple[str, int]]:
    """What stands in a column that must be read whole, and how wide it is: its head, and all chips there may be."""
    yield said(column.title), table.head.words_width(column)
    if column.chip:
        assert column.chips, f"{column.key} does not say which chips there may be"
        for chip in column.chips():
            yield chip.text, chip_width(chip)


def _scrolls(widget: QWidget, page: QWidget) -> bool:
    """Whether it stands in a part that scrolls to it."""
    above: QWidget | None = widget.parentWidget()
    while above is not None and above is not page:
        if above.inherits("QScrollArea") or above.inherits("QAbstractScrollArea"):
            return True
        above = above.parentWidget()
    return False


@pytest.mark.parametrize("key", LISTED)
def test_what_people_wrote_is_never_markup(office: Window, qtbot: QtBot, key: str) -> None:
    page = shown(office, key, qtbot)
    rich = [
        label.text() for label in seen(page, QLabel) if isinstance(label, QLabel)
        and label.textFormat() != Qt.TextFormat.PlainText and label.text()
    ]  # fmt: skip
    assert rich == []
