"""What was typed into a form and not saved yet: it outlives a closed form, a crash, and the power going off."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

from aidhub.folders import home_folder
from aidhub.i18n import spoken, translate
from aidhub.ui.components.dialog import Dialog

KEPT_FOR = timedelta(days=7)
MOST_DRAFTS, LONGEST_FILE = 50, 2_000_000
WRITE_AFTER = 400  # milliseconds without a key


class HoldsText(Protocol):
    """A part of a form of several fields, which says what is typed into it as one text, and takes it back."""

    @property
    def textChanged(self) -> Any:
        """The signal that something else is typed into it."""

    def text(self) -> str:
        """Say what is typed into it."""

    def setText(self, text: str, /) -> None:
        """Take back what was said before."""


TypedInto = HoldsText | QLineEdit | QPlainTextEdit

log = logging.getLogger("aidhub.drafts")


class DraftFile:
    """The drafts of this workstation, one JSON file; what cannot be read or written is only logged."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or home_folder() / "drafts.json"

    def find(self, key: str) -> tuple[dict[str, str], datetime] | None:
        """Find what was typed into a form by the names of its fields, and when; None if nothing is kept."""
        found = self._read().get(key)
        return (found["texts"], datetime.fromisoformat(found["at"])) if found else None

    def keep(self, key: str, texts: Mapping[str, str]) -> None:
        """Keep what is typed into a form; nothing typed keeps nothing."""
        kept = self._read()
        kept.pop(key, None)
        if texts:
            kept[key] = {"texts": dict(texts), "at": datetime.now(UTC).isoformat()}
        self._write(dict(list(kept.items())[-MOST_DRAFTS:]))

    def _read(self) -> dict[str, Any]:
        try:
            if self._file.stat().st_size > LONGEST_FILE:
                return {}
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        oldest = datetime.now(UTC) - KEPT_FOR
        return {key: one for key, one in found.items() if _is_draft(one, oldest)} if isinstance(found, dict) else {}

    def _write(self, drafts: Mapping[str, Any]) -> None:
        part = self._file.with_suffix(".part")
        try:
            with part.open("w", encoding="utf-8") as stream:
                part.chmod(0o600)
                json.dump(drafts, stream, ensure_ascii=False)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(self._file)
        except OSError:
            log.warning("what was typed cannot be kept")


class Draft(QObject):
    """Keeps what is typed into the fields of one form, and puts it back when the form opens again.

    Make it once the fields hold what is saved. It ends when the form is accepted; a form that was closed otherwise goes
    on where it was left, and says so with a button that starts anew.
    """

    def __init__(self, form: Dialog, key: str, fields: Mapping[str, TypedInto], file: DraftFile | None = None) -> None:
        """Take the fields. ``key`` names the form and what it is about, such as ``party 12``."""
        super().__init__(form)
        self._form, self._key, self._fields, self._file = form, key, dict(fields), file or DraftFile()
        self._saved = {name: _text(field) for name, field in self._fields.items()}
        self._soon = QTimer(self, singleShot=True, interval=WRITE_AFTER)
        self._put_back()

        self._soon.timeout.connect(self._keep)
        for field in self._fields.values():
            field.textChanged.connect(lambda *_: self._soon.start())
        form.finished.connect(self._finish)

    def _put_back(self) -> None:
        found = self._file.find(self._key)
        typed = {name: text for name, text in found[0].items() if name in self._fields} if found else {}
        if not found or all(self._saved[name] == text for name, text in typed.items()):
            return
        for name, text in typed.items():
            _set_text(self._fields[name], text)
        at = found[1].astimezone()
        self._form.banner.show_text(
            lambda: translate(
                "Draft", "Typed on {day} at {time} and not saved yet.", day=spoken().day(at.date()), time=f"{at:%H:%M}"
            ),
            kind="info",
            action=lambda: translate("Draft", "Start anew"),
            run=self._start_anew,
        )

    def _start_anew(self) -> None:
        for name, text in self._saved.items():
            _set_text(self._fields[name], text)
        self._form.banner.hide()
        self._keep()

    def _keep(self) -> None:
        self._soon.stop()
        now = {name: _text(field) for name, field in self._fields.items()}
        self._file.keep(self._key, {name: text for name, text in now.items() if text != self._saved[name]})

    def _finish(self, result: int) -> None:
        self._soon.stop()
        if result == QDialog.DialogCode.Accepted:
            self._file.keep(self._key, {})
        else:
            self._keep()


def _is_draft(one: object, oldest: datetime) -> bool:
    if not isinstance(one, dict) or not isinstance(texts := one.get("texts"), dict):
        return False
    try:
        is_new = datetime.fromisoformat(str(one.get("at"))) > oldest
    except (ValueError, TypeError):
        return False
    return is_new and all(isinstance(text, str) for text in texts.values())


def _text(field: TypedInto) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def _set_text(field: TypedInto, text: str) -> None:
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        field.setText(text)
