"""Speaking another language, in place: every widget is asked to say its texts anew."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from aidhub import i18n


class Language(QObject):
    """The language of the window. Belongs to the application.

    Own texts come from `aidhub.i18n`; Qt's translator serves the few dialogs that are Qt's own (files, printing).
    """

    changed = Signal(str)

    def __init__(self, app: QApplication, code: str | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._qt_words = QTranslator(self)
        self.code = ""
        self.use(code if code in i18n.languages() else i18n.system_language(QLocale.system().name()))

    def use(self, code: str) -> None:
        """Speak this language from now on. Page, focus and what is typed stay as they are."""
        if code == self.code:
            return
        self.code = code
        i18n.use_language(code)
        QLocale.setDefault(QLocale(code))
        self._take_qt_words(code)
        self._say_all_anew()
        self.changed.emit(code)

    def use_next(self) -> None:
        """Speak the next language of those there are."""
        codes = i18n.languages()
        self.use(codes[(codes.index(self.code) + 1) % len(codes)])

    def _take_qt_words(self, code: str) -> None:
        self._app.removeTranslator(self._qt_words)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_words.load(f"qtbase_{code}", folder):
            self._app.installTranslator(self._qt_words)

    def _say_all_anew(self) -> None:
        """Ask every window at once; the requests that Qt has put on its list meanwhile are not needed any more."""
        for window in self._app.topLevelWidgets():
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
            QCoreApplication.removePostedEvents(window, QEvent.Type.LanguageChange.value)
