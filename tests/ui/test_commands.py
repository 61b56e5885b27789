"""Commands: each is one action with one text, icon and key; menus, F1 and the palette know all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hands import KEY, Hands, open_transport
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from aidhub.ui.commands import Choice
from aidhub.ui.components.buttons import CommandButton
from aidhub.ui.components.keys_overlay import KeyBadge
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.page import Page
from aidhub.ui.pages import PAGES
from aidhub.ui.shell import Shell
from aidhub.ui.text import said

KEYS = [entry.key for entry in PAGES]


def shown(hands: Hands, key: str) -> Page:
    """A page as it is used; what stands within another with a thing on it."""
    if key == "transport":
        open_transport(hands, goods=("1",))
    else:
        hands.window.shell.open_page(key)
    hands.wait()
    page = hands.page
    assert isinstance(page, Page)
    return page


def tab_by_tab(hands: Hands, page: Page) -> Iterator[str]:
    """Every tab of a page in turn."""
    tabs = next((one for one in page.findChildren(Tabs) if one.isVisibleTo(page)), None)
    for key in tabs.keys if tabs else ("",):
        if tabs:
            tabs.choose(key)
            hands.wait()
        yield key


def sequences(action: QAction) -> list[str]:
    return [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]


@pytest.mark.parametrize("key", KEYS)
def test_no_two_commands_of_a_page_share_a_key(hands: Hands, key: str) -> None:
    page, shell = shown(hands, key), hands.window.shell
    for tab in tab_by_tab(hands, page):
        keys = Counter(one for command in [*shell.commands.all(), *page.commands()] for one in sequences(command))
        table_keys = Counter(one for one, _ in page.more_keys())
        twice = [one for one, times in (keys + table_keys).items() if times > 1]
        assert twice == [], (key, tab)


@pytest.mark.parametrize("key", KEYS)
def test_every_command_has_words_of_its_own(hands: Hands, key: str) -> None:
    page = shown(hands, key)
    for tab in tab_by_tab(hands, page):
        words = Counter(command.words for command in page.commands() if command.isVisible())
        assert "" not in words, (key, tab)
        assert [one for one, times in words.items() if times > 1] == [], (key, tab)


@pytest.mark.parametrize("key", KEYS)
def test_a_button_and_its_command_are_the_same(hands: Hands, key: str) -> None:
    page = shown(hands, key)
    for button in page.findChildren(CommandButton):
        command = button._command
        assert said(button._text or button._name) == command.words
        assert button.icon_name == command.icon_name
        assert button.isEnabled() == command.isEnabled()


@pytest.mark.parametrize("key", KEYS)
def test_no_key_of_a_page_is_kept_secret(hands: Hands, key: str) -> None:
    page = shown(hands, key)
    for tab in tab_by_tab(hands, page):
        told = {one for command in page.commands() for one in sequences(command)}
        told |= {QKeySequence(one).toString() for one, _ in page.more_keys()}
        secret = {one for action in actions_in(page) for one in sequences(action)} - told
        secret |= {
            shortcut.key().toString()
            for shortcut in page.findChildren(QShortcut)
            if not in_dialog(shortcut.parent(), page)
        } - told
        assert secret == set(), (key, tab)


def actions_in(page: Page) -> Iterator[QAction]:
    """The actions whose keys work on the page as it is shown."""
    for widget in [page, *page.findChildren(QWidget)]:
        if widget.isVisibleTo(page) and not isinstance(widget, QMenu) and not in_dialog(widget, page):
            yield from widget.actions()


def in_dialog(widget: object, page: Page) -> bool:
    while isinstance(widget, QWidget) and widget is not page:
        if isinstance(widget, (QDialog, QMenu)):
            return True
        widget = widget.parentWidget()
    return False


@pytest.mark.parametrize("key", KEYS)
def test_f1_lists_every_key_of_the_page(hands: Hands, key: str) -> None:
    page, shell = shown(hands, key), hands.window.shell
    hands.press(KEY.Key_F1)
    words = {label.words for label in shell.overlay.findChildren(PlainLabel)}
    badges = {badge._key for badge in shell.overlay.findChildren(KeyBadge)}
    for command in [*page.commands(), *shell.commands.all()]:
        if command.key and command.isVisible():
            assert command.words in words
            assert command.key in badges
    for one, text in page.more_keys():
        assert (one in badges, said(text) in words) == (True, True)
    hands.press(KEY.Key_Escape)


@pytest.mark.parametrize("key", KEYS)
def test_the_menus_hold_every_command(hands: Hands, key: str) -> None:
    page, shell = shown(hands, key), hands.window.shell
    for tab in tab_by_tab(hands, page):
        shell.menus[0].aboutToShow.emit()
        listed = {action for menu in shell.menus for action in menu.actions()}
        assert set(page.commands()) <= listed, (key, tab)
        assert set(shell.commands.all()) - listed == {shell.commands.back}


def test_every_command_of_the_window_has_an_icon(hands: Hands) -> None:
    bare = [one.words for one in hands.window.shell.commands.all() if not one.icon_name and not isinstance(one, Choice)]
    assert bare == []


def test_the_menu_bar_on_alt_shows_the_new_commands(hands: Hands) -> None:
    shell = hands.window.shell
    shell.toggle_menu_bar()
    texts = [action.text() for menu in shell.menus for action in menu.actions()]
    assert {"Find anything", "Last steps", "Plan transport"} <= set(texts)


# The overlay on F1


def overlay_parts(shell: Shell) -> list[QWidget]:
    return shell.overlay._parts


@pytest.mark.parametrize("language", ["de", "uk", "en"])
@pytest.mark.parametrize(("percent", "width", "height"), [(100, 1440, 870), (200, 1000, 600), (200, 1920, 1040)])
def test_the_keys_are_never_cut_off_and_scroll(
    hands: Hands, language: str, percent: int, width: int, height: int
) -> None:
    shell = hands.window.shell
    hands.window.language.use(language)
    shell.use_text_size(percent)
    shell.resize(width, height)
    hands.press(KEY.Key_F1)
    QApplication.processEvents()
    overlay = shell.overlay
    assert overlay.rect().contains(overlay.sheet.geometry())
    assert overlay._scroll.horizontalScrollBar().maximum() == 0
    for part in overlay_parts(shell):
        assert part.width() >= part.sizeHint().width() - 1
    bar = overlay._scroll.verticalScrollBar()
    if percent == 200:
        assert bar.maximum() > 0
        hands.press(KEY.Key_End)
        assert bar.value() == bar.maximum()
        hands.press(KEY.Key_Up)
        hands.press(KEY.Key_PageUp)
        hands.press(KEY.Key_Home)
        assert bar.value() == 0
        hands.press(KEY.Key_PageDown)
        hands.press(KEY.Key_Down)
        assert bar.value() > 0
    hands.press(KEY.Key_F1)
    assert not overlay.isVisible()


def test_the_columns_fold_below_each_other_where_the_window_is_narrow(hands: Hands) -> None:
    shell = hands.window.shell
    shell.use_text_size(200)
    shell.resize(960, 600)
    hands.press(KEY.Key_F1)
    QApplication.processEvents()
    first, second = (QRect(part.mapTo(shell.overlay, QPoint(0, 0)), part.size()) for part in overlay_parts(shell))
    assert first.bottom() < second.top()
    shell.resize(1920, 600)
    QApplication.processEvents()
    first, second = (QRect(part.mapTo(shell.overlay, QPoint(0, 0)), part.size()) for part in overlay_parts(shell))
    assert first.right() < second.left()


def test_a_second_look_shows_no_keys_of_before(hands: Hands) -> None:
    for _ in range(3):
        hands.press(KEY.Key_F1)
        hands.press(KEY.Key_F1)
    hands.press(KEY.Key_F1)
    headings = [label.words for label in hands.window.shell.overlay.findChildren(PlainLabel)
                if label.isVisibleTo(hands.window.shell) and label.words == "Everywhere"]  # fmt: skip
    assert headings == ["Everywhere"]
