"""The window's language in force: which one it is, and who is asked for its words. Only the window uses it."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from facecog_desktop import paths
from facecog_desktop.core.errors import CatalogueDamagedError
from facecog_desktop.settings import Language
from facecog_desktop.ui.words.language import CONTEXT
from facecog_desktop.ui.words.phrases import PLURALS, Forms, read_phrases

LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    Language.GERMAN: QLocale(QLocale.Language.German, QLocale.Country.Germany),
    Language.SPANISH: QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
    Language.CHINESE: QLocale(QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript, QLocale.Country.China),
    Language.ARABIC: QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt),
}
"""How numbers and dates are written where the language is not the system's own."""

_SYSTEMS = {
    "en": Language.ENGLISH,
    "de": Language.GERMAN,
    "es": Language.SPANISH,
    "zh": Language.CHINESE,
    "ar": Language.ARABIC,
}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")

_log = logging.getLogger(__name__)


class Catalogue(QTranslator):
    """Answers with what a Qt Linguist file says, and leaves to others what it does not know."""

    def __init__(self, phrases: dict[str, Forms], language: Language) -> None:
        super().__init__()
        self._phrases = phrases
        self._form = PLURALS[language.value][1]

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The words for a source; None asks the next one. Called for Qt's own words too."""
        forms = self._phrases.get(source) if context == CONTEXT else None
        if forms is None:
            return None
        return forms[self._form(n)] if n >= 0 and len(forms) > 1 else forms[-1]

    def isEmpty(self) -> bool:
        """Whether nothing is known."""
        return not self._phrases


class Speech:
    """Puts a language in force in the application: words, Qt's own words, numbers, dates, direction."""

    def __init__(self, app: QApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or paths.resource("translations")
        self.spoken = Language.ENGLISH

    def choose(self, wanted: Language) -> CatalogueDamagedError | None:
        """Speak this language from now on; what is on show stays as it is. A damaged file means English, and is told.

        Its trouble is returned, not raised: whoever starts the window goes on.
        """
        trouble = None
        language = spoken_by_system() if wanted is Language.SYSTEM else wanted
        self._leave()
        try:
            self._ask(language)
        except CatalogueDamagedError as error:
            _log.warning("%s", error)
            trouble, language = error, Language.ENGLISH
        self.spoken = language
        QLocale.setDefault(_locale(language))
        right_to_left = language is Language.ARABIC
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        return trouble

    def _leave(self) -> None:
        for each in self._app.findChildren(QTranslator):
            self._app.removeTranslator(each)
            each.setParent(None)

    def _ask(self, language: Language) -> None:
        """English stands in the program. The last one installed is asked first."""
        if language is Language.ENGLISH:
            return
        phrases = read_phrases(self._folder / f"facecog_{language.value}.ts", language.value)
        qt = QTranslator()
        if qt.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(qt)
        self._install(Catalogue(phrases, language))

    def _install(self, translator: QTranslator) -> None:
        translator.setParent(self._app)  # it speaks on, however long this object lives
        self._app.installTranslator(translator)


def spoken_by_system(wishes: list[str] | None = None) -> Language:
    """The first of the system's languages that there are words in ("de-DE", "zh-Hans-CN"), else English."""
    for wish in QLocale.system().uiLanguages() if wishes is None else wishes:
        name = wish.replace("_", "-").lower()
        known = _SYSTEMS.get(name.partition("-")[0])
        if known is not None and not name.startswith(_TRADITIONAL):
            return known
    return Language.ENGLISH


def _locale(language: Language) -> QLocale:
    """The system's own way where it is of this language, so that British English has British dates."""
    system = QLocale.system()
    return system if system.language() is LOCALES[language].language() else LOCALES[language]
