"""The page Settings, by keyboard: each change applies at once, is undone, and what cannot be is said."""

from __future__ import annotations

import base64
import os
import shutil
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hands import CTRL, KEY, Hands, at_the_window, nameless, text_of
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from warehouse import Warehouse, new_warehouse

from aidhub.app import journal_steps, open_warehouse
from aidhub.database.automatic import backups
from aidhub.database.contents import contents
from aidhub.database.database import Database
from aidhub.domain.limits import shipped_limits
from aidhub.services.limits import change_limit, limits
from aidhub.services.office import office
from aidhub.services.parties import NewParty, add_parties
from aidhub.settings import Settings
from aidhub.ui.first_start.page import FirstStartPage
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.scale import Port
from aidhub.ui.settings import bench
from aidhub.ui.settings.checks import report_text
from aidhub.ui.settings.logo import LogoRefused, logo_picture, read_logo
from aidhub.ui.settings.page import SettingsPage
from aidhub.ui.start import Opening, make_window
from aidhub.ui.theme import Theme

ESC = KEY.Key_Escape


@pytest.fixture
def at(qapp: QApplication, qtbot: QtBot, full_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the settings of a warehouse of 300 boxes in a file, with its backups."""
    file = tmp_path / "lager.aidhub"
    shutil.copyfile(full_file, file)
    window = make_window(qapp, Settings(language="en", theme="light", page="settings", database=str(file)))
    qtbot.addWidget(window.shell)
    window.shell.resize(1440, 870)
    window.shell.show()
    window.shell.activateWindow()
    with qtbot.waitSignal(window.desk.opened, timeout=20_000):
        Opening(window, open_warehouse, journal_steps).open()
    made = Hands(qtbot, window, Warehouse(window.desk.database, window.desk.person_id or 0, 0))
    made.wait(lambda: made.page is not None and made.page.backups.table.current_row is not None)
    assert isinstance(made.page, SettingsPage)
    yield made
    window.desk.close()
    window.desk.background.close()
    for kind in (FocusRing, Theme, Language, type(window.desk)):
        for one in qapp.findChildren(kind):
            one.deleteLater()
    qapp.setStyleSheet("")


def organised(at: Hands) -> None:
    at.window.desk.do(add_parties, [NewParty("organisation", "Hilfe Beispielstadt e. V.", town="Dortmund")])
    at.wait(lambda: at.page.organisation.logo is not None and at.page.organisation._shown.address is not None)


def ask(at: Hands, question: Any, *args: Any) -> Any:
    return at.window.desk.database.read(question, *args)


def undo(at: Hands) -> None:
    """Ctrl+Z from a field in which nothing is typed."""
    at.page.search.setFocus()
    at.press(KEY.Key_Z, CTRL)
    at.wait()


def toast(at: Hands) -> Any:
    return at.window.shell.area.toast


def notice(at: Hands) -> str:
    banner = at.window.shell.area.notice
    return banner.words if banner.isVisible() else ""


# The column


def test_the_search_shows_what_is_looked_for_and_esc_shows_all(at: Hands) -> None:
    page = at.page
    at.press(KEY.Key_F, CTRL)
    at.type("pallet")
    at.qtbot.waitUntil(lambda: not page.site.isVisible())
    shown = [row.name.words for section in page.sections for row in section.rows if row.isVisible()]
    assert "Load of a pallet" in shown
    assert "Heavy box" not in shown
    at.press(ESC)
    at.qtbot.waitUntil(page.site.isVisible)
    at.type("qqqq")
    at.qtbot.waitUntil(page.nothing.isVisible)
    at.press(ESC)
    at.qtbot.waitUntil(lambda: not page.nothing.isVisible())


def test_words_of_a_heading_show_the_whole_section(at: Hands) -> None:
    at.page.search.setText("backup")
    at.qtbot.waitUntil(lambda: not at.page.limits.isVisible())
    assert at.page.backups.isVisible()
    at.page.search.setText("limits heavy")
    at.qtbot.waitUntil(at.page.limits.isVisible)
    assert [row.name.words for row in at.page.limits.rows if row.isVisible()] == ["Heavy box", "Box too heavy"]


def test_from_the_search_return_leads_into_what_was_found(at: Hands) -> None:
    at.press(KEY.Key_F, CTRL)
    at.type("heavy box")
    at.qtbot.waitUntil(lambda: not at.page.site.isVisible())
    at.press(KEY.Key_Return)
    assert at.focus is at.page.limits.limits["box_heavy_g"].field.line


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("code", ["de", "uk", "en"])
def test_nothing_stands_over_the_edge_in_any_language_and_size(at: Hands, scale: int, code: str) -> None:
    at.window.desk.do(change_limit, "box_heavy_g", 18_000)
    at.window.language.use(code)
    at.window.shell.use_text_size(scale)
    at.wait()
    column = at.page.column
    for width in (1440, 1180):
        at.window.shell.resize(width, 900)
        at.wait()
        wide = [
            (type(one).__name__, one.accessibleName())
            for one in column.findChildren(QWidget)
            if one.isVisibleTo(column)
            and one.window() is column.window()
            and one.mapTo(column, QPoint(one.width(), 0)).x() > column.width() + 1
            and not _is_in_a_table(one)
        ]
        assert wide == []
        view = column.parentWidget()
        assert view is not None
        assert column.width() <= view.width()
    assert nameless(at.page) == []


def _is_in_a_table(widget: QWidget) -> bool:
    return any(type(above).__name__ == "Table" for above in _above(widget))


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


# The warehouse and ourselves


def test_a_warehouse_is_named_by_typing_and_named_back_by_undo(at: Hands) -> None:
    field = next(iter(at.page.site.names.values()))
    before = field.line.text()
    field.line.setFocus()
    field.line.selectAll()
    at.enter("Halle 2")
    at.wait(lambda: ask(at, office).sites[0].name == "Halle 2")
    assert "Halle 2" in toast(at)._text.words
    undo(at)
    at.wait(lambda: field.line.text() == before)
    assert ask(at, office).sites[0].name == before


def test_a_name_that_cannot_be_stays_with_its_reason_and_esc_puts_the_old_one_back(at: Hands) -> None:
    field = next(iter(at.page.site.names.values()))
    before = field.line.text()
    field.line.setFocus()
    field.line.selectAll()
    at.press(KEY.Key_Delete)
    at.press(KEY.Key_Return)
    at.wait(field.problem.isVisible)
    assert "needs a name" in field.problem.words
    assert field.line.text() == ""
    at.press(ESC)
    assert field.line.text() == before
    assert not field.problem.isVisible()


def test_ten_million_pasted_letters_are_refused_below_the_field(at: Hands) -> None:
    field = next(iter(at.page.site.names.values()))
    QGuiApplication.clipboard().setText("x" * 10_000_000)
    field.line.setFocus()
    at.press(KEY.Key_V, CTRL)
    at.press(KEY.Key_Return)
    assert field.is_too_long
    assert "at most 200 fit here" in field.problem.words
    assert len(ask(at, office).sites[0].name) < 200
    QGuiApplication.clipboard().clear()
    at.press(ESC)


def test_what_another_workstation_changes_does_not_disturb_who_is_typing(at: Hands) -> None:
    field = at.page.limits.limits["box_heavy_g"].field
    field.line.setFocus()
    field.line.setText("17")
    at.window.desk.do(change_limit, "box_heavy_g", 19_000)
    at.wait()
    assert field.line.text() == "17"
    at.press(ESC)
    assert field.line.text() == "19"


def test_our_address_is_entered_from_here(at: Hands) -> None:
    organisation = at.page.organisation
    assert not organisation._logo.isVisible()
    assert "Not entered yet" in organisation.address.words
    organisation.changer.setFocus()
    at.press(KEY.Key_Space)
    at.wait(lambda: at.dialog is not None)
    at.dialog.entries["name"].setText("Hilfe Beispielstadt e. V.")
    at.dialog.entries["city"].setText("Dortmund")
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: "Hilfe Beispielstadt" in organisation.address.words)
    assert organisation._logo.isVisible()
    assert ask(at, office).address is not None


def test_the_name_of_who_signs_is_kept(at: Hands) -> None:
    field = at.page.organisation.signature
    field.line.setFocus()
    at.type("Sabine Krüger")
    at.press(KEY.Key_Tab)
    at.wait(lambda: ask(at, office).signature == "Sabine Krüger")
    undo(at)
    at.wait(lambda: field.line.text() == "")


# The logo


def picture(file: Path, width: int, height: int, kind: str = "PNG") -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(file), kind)  # type: ignore[call-overload]
    return file


def bomb(file: Path, side: int) -> Path:
    """A PNG of a few hundred kB that would fill gigabytes."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    lines = zlib.compress(b"\0" * (side * 3 + 1) * 100, 9)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b""))
    return file


def test_a_logo_is_chosen_shown_and_taken_away(at: Hands, tmp_path: Path) -> None:
    organised(at)
    section = at.page.organisation
    section.take_logo(picture(tmp_path / "logo.png", 1800, 300))
    at.wait(lambda: section.logo.isVisible() and ask(at, office).logo)
    kept = logo_picture(ask(at, office).logo)
    assert (kept.width(), kept.height()) == (600, 100)
    assert section.remover.isVisible()
    section.remover.setFocus()
    at.press(KEY.Key_Space)
    at.wait(lambda: not section.logo.isVisible())
    assert at.focus is section.chooser
    undo(at)
    at.wait(section.logo.isVisible)


@pytest.mark.parametrize(
    ("kind", "size", "becomes"), [("JPEG", (300, 900), (66, 200)), ("PNG", (20, 10), (20, 10)), ("PNG", (1, 1), (1, 1))]
)
def test_a_logo_is_made_small_and_put_on_white(
    qapp: QApplication, tmp_path: Path, kind: str, size: tuple[int, int], becomes: tuple[int, int]
) -> None:
    kept = logo_picture(read_logo(picture(tmp_path / "any name", *size, kind)))
    assert (kept.width(), kept.height()) == becomes
    assert not kept.hasAlphaChannel()


def test_a_drawing_becomes_a_logo(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
        '<!-- <use/> --><svg xmlns="http://www.w3.org/2000/svg" width="30" height="20">'
        '<circle cx="10" cy="10" r="8" fill="red"/></svg>'
    )
    kept = logo_picture(read_logo(file))
    assert (kept.width(), kept.height()) == (300, 200)
    assert kept.pixelColor(100, 100).red() > 200
    assert kept.pixelColor(299, 0) == Qt.GlobalColor.white


HOSTILE_DRAWINGS = {
    "entities": '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="x">&b;</svg>',
    "picture": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>',
    "use": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="a"/><use href="#a"/></svg>',
    "prefix": '<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"><s:image href="x"/></s:svg>',
    "script": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
    "deep": "<svg>" + "<g>" * 60 + "</g>" * 60 + "</svg>",
    "many": "<svg>" + "<g/>" * 30_000 + "</svg>",
}


@pytest.mark.parametrize("name", HOSTILE_DRAWINGS)
def test_a_drawing_that_could_do_harm_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "logo.svg").write_text(HOSTILE_DRAWINGS[name])
    with pytest.raises(LogoRefused) as refused:
        read_logo(tmp_path / "logo.svg")
    assert refused.value.facts["why"] == "drawing"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no_picture"),
        (b"%PDF-1.4" * 100, "no_picture"),
        (b"GIF89a" + b"\0" * 100, "no_picture"),
        (b"<svg", "no_picture"),
        ("<svg></svg>".encode("utf-16"), "no_picture"),
        (b"<svg>" + b" " * 1_100_000 + b"</svg>", "too_large"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "no_picture"),
    ],
)
def test_a_file_that_is_no_logo_is_refused(qapp: QApplication, tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "logo").write_bytes(content)
    with pytest.raises(LogoRefused) as refused:
        read_logo(tmp_path / "logo")
    assert refused.value.facts["why"] == why


def test_a_bomb_a_gigabyte_and_what_is_no_file_change_nothing_and_are_said(at: Hands, tmp_path: Path) -> None:
    organised(at)
    huge = tmp_path / "huge.png"
    with huge.open("wb") as stream:
        stream.truncate(1_000_000_000)
    for file, words in (
        (bomb(tmp_path / "bomb.png", 30_000), "more than 25 million pixels"),
        (huge, "larger than a logo can be"),
        (tmp_path / "none.png", "cannot be read"),
        (tmp_path, "cannot be read"),
        (bomb(tmp_path / "broken.png", 500), "no picture that can be read"),
    ):
        at.page.organisation.take_logo(file)
        at.wait(lambda words=words: words in notice(at))
        assert ask(at, office).logo == ""


def test_what_is_kept_and_is_no_logo_is_not_shown(qapp: QApplication) -> None:
    for kept in ("", "rubbish", base64.b64encode(b"rubbish").decode()):
        assert logo_picture(kept).isNull()


# This workstation


def test_the_look_of_the_workstation_changes_at_once_and_is_taken_back_in_the_toast(at: Hands) -> None:
    section, settings = at.page.workstation, at.window.desk.settings
    for choices, name, value in ((section.theme, "theme", "dark"), (section.text_size, "text_size", "125")):
        before = getattr(settings, name)
        choices.setFocus()
        while choices.chosen != value:
            at.press(KEY.Key_Down)
        assert str(getattr(settings, name)) == value
        toast(at)._undo.click()
        at.wait()
        if name == "theme":
            assert getattr(settings, name) == before
        assert str(getattr(settings, name)) == choices.chosen
    section.language.setFocus()
    section.language.choose("uk")
    section.language.activated.emit(1)
    at.wait()
    assert at.window.language.code == "uk"
    assert at.page.title.words == "Налаштування"
    toast(at)._undo.click()
    assert at.window.language.code == "en"


def test_a_look_chosen_in_the_menu_is_shown_here(at: Hands) -> None:
    at.window.shell.use_theme("dark")
    at.window.shell.use_text_size(110)
    at.wait(lambda: at.page.workstation.text_size.chosen == "110")
    assert at.page.workstation.theme.chosen == "dark"


def test_scrolling_over_a_choice_changes_nothing(at: Hands) -> None:
    choices = at.page.workstation.theme
    before = at.window.desk.settings.theme
    middle = QPointF(choices.rect().center())
    turn = QWheelEvent(
        middle, choices.mapToGlobal(middle), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    choices.setFocus()
    QApplication.sendEvent(choices, turn)
    assert at.window.desk.settings.theme == before


def test_a_printer_that_is_gone_is_named_as_such(at: Hands) -> None:
    settings = at.window.desk.settings
    settings.printer = "Ramp printer"
    at.page.refresh()
    choices = at.page.workstation.printer
    assert choices.currentText() == "Ramp printer, not connected"
    choices.setFocus()
    at.press(KEY.Key_Home)
    assert settings.printer is None
    toast(at)._undo.click()
    assert settings.printer == "Ramp printer"


# Limits


def test_a_limit_is_typed_with_its_unit_and_undone(at: Hands) -> None:
    limit = at.page.limits.limits["box_heavy_g"]
    limit.field.line.setFocus()
    limit.field.line.selectAll()
    at.enter("18.5 kg")
    at.wait(lambda: ask(at, limits).box_heavy_g == 18_500)
    at.wait(lambda: limit.field.line.text() == "18.5")
    assert limit.back.isVisible()
    assert limit.back.words == "Set back to 20 kg"
    assert "Changed on" in limit.origin.words
    undo(at)
    at.wait(lambda: limit.field.line.text() == "20")
    assert ask(at, limits) == shipped_limits()


def test_a_changed_limit_is_set_back(at: Hands) -> None:
    at.window.desk.do(change_limit, "travel_days", 5)
    limit = at.page.limits.limits["travel_days"]
    at.wait(limit.back.isVisible)
    limit.back.setFocus()
    at.press(KEY.Key_Space)
    at.wait(lambda: ask(at, limits).travel_days == 3)
    at.wait(lambda: limit.field.line.text() == "3")
    assert at.focus is limit.field.line


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("0", "must be between 1 kg and 100 kg"),
        ("31", "must not be above"),
        ("heavy", "not a number"),
        ("-5", "below zero"),
        ("1e3", "not a number"),
    ],
)
def test_a_limit_that_makes_no_sense_stays_with_its_reason(at: Hands, typed: str, words: str) -> None:
    field = at.page.limits.limits["box_heavy_g"].field
    field.line.setFocus()
    field.line.selectAll()
    at.enter(typed)
    at.wait(field.problem.isVisible)
    assert words in field.problem.words
    assert field.line.text() == typed
    assert ask(at, limits) == shipped_limits()
    at.press(ESC)
    assert field.line.text() == "20"


def test_an_old_limit_is_confirmed(at: Hands) -> None:
    limit = at.page.limits.limits["stack_height_mm"]
    assert limit.chip.isVisible()
    limit.confirmer.setFocus()
    at.press(KEY.Key_Space)
    at.wait(lambda: not limit.chip.isVisible())
    assert "Confirmed on" in limit.origin.words
    assert not limit.back.isVisible()
    undo(at)
    at.wait(limit.chip.isVisible)


# Backups


def test_a_backup_is_made_and_says_what_is_inside(at: Hands) -> None:
    section = at.page.backups
    before = len(section.shown.rows)
    assert section.shown.rows[0].inside.boxes == 300
    section.maker.setFocus()
    at.press(KEY.Key_Space)
    at.wait(lambda: len(section.shown.rows) == before + 1)
    assert toast(at)._text.words == "Backup made"
    assert section.last.words.endswith("MB")


def test_a_second_folder_gets_the_newest_backup_and_may_be_away(at: Hands, tmp_path: Path) -> None:
    section, keeping = at.page.backups, at.window.desk.keeping
    assert keeping is not None
    assert keeping.backups is not None
    stick = tmp_path / "stick"
    stick.mkdir()
    section.take_second(stick)
    at.wait(lambda: at.window.desk.settings.second_folder)
    at.wait(lambda: "newest of" in section.second.words or "same drive" in section.second.words)
    [own] = list(stick.iterdir())
    assert len(backups(own, "lager")) == 1

    stick.rename(tmp_path / "away")
    at.window.desk.do(change_limit, "travel_days", 5)
    keeping.run()
    at.wait(lambda: "second folder not there" in at.window.shell.status.backup._text.words)
    at.wait(lambda: "is not there" in section.second.words)
    (tmp_path / "away").rename(stick)
    keeping.run()
    at.wait(lambda: "second" not in at.window.shell.status.backup._text.words)
    assert len(backups(own, "lager")) == 2

    section.second_stopper.click()
    at.wait(lambda: at.window.desk.settings.second_folder is None)
    assert section.second.words.startswith("None.")
    toast(at)._undo.click()
    at.wait(lambda: at.window.desk.settings.second_folder == str(own))


def test_a_full_second_drive_is_said_and_the_first_backup_stands(at: Hands, tmp_path: Path, monkeypatch: Any) -> None:
    keeping = at.window.desk.keeping
    assert keeping is not None
    assert keeping.backups is not None
    (tmp_path / "stick").mkdir()
    at.page.backups.take_second(tmp_path / "stick")
    at.wait(lambda: at.window.desk.settings.second_folder)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("aidhub.database.second_folder.settle", full)
    before = len(keeping.backups.list())
    at.page.backups.maker.click()
    at.wait(lambda: "not copied to the second folder" in at.window.shell.status.backup._text.words)
    assert len(keeping.backups.list()) == before + 1
    at.wait(lambda: "full" in at.page.backups.second.words)
    assert not list((tmp_path / "stick").rglob("*.part"))


def test_a_second_folder_that_cannot_be_is_refused_and_nothing_changed(at: Hands, tmp_path: Path) -> None:
    section = at.page.backups
    section.take_second(tmp_path / "backups")
    at.wait(lambda: "lie in" in notice(at))
    section.take_second(tmp_path / "none")
    at.wait(lambda: "cannot be written" in notice(at) or "not" in notice(at))
    assert at.window.desk.settings.second_folder is None


def test_a_restore_says_what_is_inside_and_lost_then_opens_the_backup_here(at: Hands, tmp_path: Path) -> None:
    section, shell = at.page.backups, at.window.shell
    at.window.desk.do(change_limit, "travel_days", 9)
    at.wait(lambda: ask(at, limits).travel_days == 9)
    page = at.page
    section.table.setFocus()
    at.press(KEY.Key_Return)
    at.wait(lambda: at.dialog is not None and at.dialog.action.isEnabled())
    words = text_of(at.dialog)
    assert "300" in words
    assert "1 step done since would be lost" in words
    assert "Time on the way set to 9 days" in words
    at.press(ESC)
    assert ask(at, limits).travel_days == 9

    section.restorer.setFocus()
    at.press(KEY.Key_Space)
    at.wait(lambda: at.dialog is not None and at.dialog.action.isEnabled())
    with at.qtbot.waitSignal(at.window.desk.opened, timeout=20_000):
        at.qtbot.keyClick(at.dialog, KEY.Key_Return, CTRL)
    at.wait(lambda: isinstance(at.page, SettingsPage) and at.page is not page)
    assert ask(at, limits).travel_days == 3
    assert "is kept as lager-before-" in toast(at)._text.words
    assert list(tmp_path.glob("lager-before-*.aidhub"))
    at.wait(lambda: len(at.page.backups.shown.rows) >= 2)
    assert any(one.inside.last.kind == "change_limit" for one in at.page.backups.shown.rows)
    assert not shell.area.notice.isVisible()


def test_a_file_that_is_no_backup_is_refused_before_anything_is_asked(at: Hands, tmp_path: Path) -> None:
    (tmp_path / "rubbish.aidhub").write_bytes(b"rubbish" * 1000)
    at.page.backups._ask(tmp_path / "rubbish.aidhub")
    at.wait(lambda: "rubbish.aidhub" in notice(at))
    assert at.dialog is None


def test_a_backup_that_vanished_meanwhile_leaves_the_warehouse_open(at: Hands, tmp_path: Path) -> None:
    section = at.page.backups
    file = section.table.current_row.file
    section.restorer.click()
    at.wait(lambda: at.dialog is not None and at.dialog.action.isEnabled())
    file.unlink()
    with at.qtbot.waitSignal(at.window.desk.opened, timeout=20_000):
        at.dialog.action.click()
    at.wait(lambda: isinstance(at.page, SettingsPage))
    assert file.name in notice(at)
    assert ask(at, limits) == shipped_limits()


def test_a_copy_is_saved_as_a_file(at: Hands, tmp_path: Path) -> None:
    at.page.backups.save_copy(tmp_path / "copy.aidhub")
    at.wait(lambda: toast(at)._text.words == "Copy saved as copy.aidhub")
    at.page.backups.save_copy(tmp_path / "none" / "copy.aidhub")
    at.wait(lambda: notice(at))
    at.page.backups.save_copy(Path(at.window.desk.settings.database or ""))
    at.wait(lambda: "there already" in notice(at) or "is there" in notice(at))


# Check everything


def test_everything_is_checked_and_the_report_copied(at: Hands) -> None:
    section = at.page.checks
    section.starter.setFocus()
    at.press(KEY.Key_Space)
    at.wait(section.copier.isVisible)
    assert section.verdict.words == "Everything adds up."
    assert "300 boxes checked" in section.text.toPlainText()
    section.copier.setFocus()
    at.press(KEY.Key_Space)
    assert QGuiApplication.clipboard().text() == section.text.toPlainText()
    at.window.language.use("de")
    assert "300 Kartons geprüft" in section.text.toPlainText()


def test_what_does_not_add_up_is_told_in_words(at: Hands) -> None:
    def spoil(session: Any) -> None:
        from sqlalchemy import text  # noqa: PLC0415 - as another program would

        session.execute(text("UPDATE balance SET quantity_milli = quantity_milli + 1000 WHERE lot_id = 1"))

    at.window.desk.do(spoil)
    at.page.checks.start()
    at.wait(at.page.checks.copier.isVisible)
    assert "problem" in at.page.checks.verdict.words
    assert "the steps add up to" in at.page.checks.text.toPlainText()
    assert report_text(at.page.checks._report) == at.page.checks.text.toPlainText()


@pytest.mark.postgres
def test_on_a_server_it_is_said_who_backs_up_and_no_button_is_dead(
    qapp: QApplication, qtbot: QtBot, postgres_database: Database, tmp_path: Path
) -> None:
    warehouse = new_warehouse(postgres_database)
    warehouse.receive("blanket", boxes=[10, 20])
    with at_the_window(qapp, qtbot, postgres_database, warehouse, "settings") as at:
        section = at.page.backups
        assert "kept on a server" in section.where.words
        assert not section.table.isVisible()
        assert not section.maker.isVisible()
        assert not section.second_chooser.isVisible()
        section.save_copy(tmp_path / "copy.aidhub")
        at.wait(lambda: toast(at)._text.words == "Copy saved as copy.aidhub")
        assert contents(tmp_path / "copy.aidhub").boxes == 2
        at.page.checks.start()
        at.wait(at.page.checks.copier.isVisible)
        assert "2 boxes checked" in at.page.checks.text.toPlainText()
        field = at.page.limits.limits["travel_days"].field
        field.line.setFocus()
        field.line.selectAll()
        at.enter("4")
        at.wait(lambda: ask(at, limits).travel_days == 4)


def test_another_warehouse_is_opened_from_here(at: Hands, empty_file: Path, tmp_path: Path, monkeypatch: Any) -> None:
    other = tmp_path / "other.aidhub"
    shutil.copyfile(empty_file, other)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    with at.qtbot.waitSignal(at.window.desk.opened, timeout=20_000):
        at.page.backups.opener.click()
    at.wait(lambda: isinstance(at.page, FirstStartPage))  # nothing is in it yet
    at.window.shell.open_page("settings")
    assert "other.aidhub" in at.page.backups.where.words
    at.wait(lambda: at.page.site.names)


def test_the_locations_are_one_key_away(at: Hands) -> None:
    button = next(one for one in at.page.site.findChildren(QAbstractButton) if one.text() == "Show the locations")
    button.setFocus()
    at.press(KEY.Key_Space)
    assert type(at.page).__name__ == "LocationsPage"


def test_a_helper_does_not_see_the_settings(at: Hands) -> None:
    at.window.shell.show_rights(helper=True)
    assert not isinstance(at.page, SettingsPage)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


# At the bench


def test_the_volume_of_sounds_is_chosen_tried_and_taken_back(at: Hands) -> None:
    heard: list[str] = []
    shell, section, settings = at.window.shell, at.page.bench, at.window.desk.settings
    shell.feedback.play = heard.append
    section.volume.choose("80")
    section.volume.activated.emit(0)
    assert (settings.volume, settings.muted) == (80, False)
    section.test.click()
    at.qtbot.waitUntil(lambda: heard == ["good", "attention", "stop"], timeout=10_000)
    assert section.heard.words == "One long low tone: stop."
    at.qtbot.waitUntil(section.heard.isHidden)
    section.volume.choose("none")
    section.volume.activated.emit(0)
    assert (settings.volume, settings.muted) == (80, True)
    assert not section.test.isEnabled()
    assert not shell.commands.sounds.isChecked()
    undo_button = toast(at)._undo
    undo_button.click()
    assert (settings.volume, settings.muted, section.volume.chosen) == (80, False, "80")
    shell.commands.sounds.trigger()
    assert settings.muted


def test_what_the_scale_is_asked_with_is_chosen_and_taken_back(at: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.openpty()
    port = os.ttyname(theirs)
    os.close(theirs)
    monkeypatch.setattr(bench, "ports", lambda: [Port(port, "USB-Serial")])
    section, scale = at.page.bench, at.window.desk.scale
    section.show_settings()
    section.scale.choose("=" + port)
    section.scale.activated.emit(0)
    at.qtbot.waitUntil(lambda: scale.state == "silent")
    section.question.choose("SI")
    section.question.activated.emit(0)
    at.qtbot.waitUntil(lambda: scale.state == "silent")
    assert os.read(ours, 4) == b"SI\r\n"
    assert at.window.desk.settings.scale_question == "SI"
    toast(at)._undo.click()
    assert (at.window.desk.settings.scale_question, section.question.chosen) == ("", "")
    at.window.desk.scale.use(None)
    os.close(ours)


def test_the_scale_is_chosen_heard_and_taken_back(at: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.openpty()
    port = os.ttyname(theirs)
    os.close(theirs)
    monkeypatch.setattr(bench, "ports", lambda: [Port(port, "USB-Serial")])
    section, scale, status = at.page.bench, at.window.desk.scale, at.window.shell.status.scale
    section.show_settings()
    assert status.isHidden()
    assert not section.weight.isVisible()
    section.scale.choose("=" + port)
    section.scale.activated.emit(0)
    at.qtbot.waitUntil(lambda: scale.state == "silent")
    assert section.weight.words == "Connected. Put something on the scale, or press its print key."
    os.write(ours, b"12.90\r\n")
    at.qtbot.waitUntil(lambda: scale.state == "unread")
    assert "“12.90”, which is no weight" in section.weight.words
    assert status._text.words == "The scale is not understood"
    os.write(ours, b"ST,GS,+  12.90kg\r\n")
    at.qtbot.waitUntil(lambda: section.weight.words == "On the scale: 12.90 kg.")
    assert status._text.words == "Scale ready"
    os.close(ours)
    at.qtbot.waitUntil(lambda: status._text.words == "The scale is not connected")
    assert "Check the cable" in section.weight.words
    toast(at)._undo.click()
    assert (at.window.desk.settings.scale, scale.state) == (None, "off")
    assert status.isHidden()
