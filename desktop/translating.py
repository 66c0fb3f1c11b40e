"""The language of the interface: which there are, and how one is put on.

Texts stand in English in the code and go through Qt's translator. ``python -m tests.translations`` gathers them into
``resources/translations``, where each language has one file to be translated and one that is loaded.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from importlib import resources as packaged

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_LOG = logging.getLogger(__name__)

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {"en": "English", "de": "Deutsch", "tr": "Türkçe", "ar": "العربية"}
"""The languages of the interface by their codes, each by its own name."""


def language_of(choice: str, system: QLocale | None = None) -> str:
    """Return the code of the language that a choice stands for.

    Args:
        choice: "system", or the code of a language.
        system: The locale of the system; English is taken where Lectern does not speak its language.
    """
    if choice in LANGUAGES:
        return choice
    spoken = QLocale.languageToCode((system or QLocale.system()).language())
    return spoken if spoken in LANGUAGES else ENGLISH


def speak(app: QApplication, choice: str) -> str:
    """Let the interface speak a language from now on; what is built already keeps its own.

    Args:
        app: Is given the translations and the direction of the language.
        choice: "system", or the code of a language.

    Returns:
        The code of the language.
    """
    language = language_of(choice)
    locale = QLocale(language)
    if choice in LANGUAGES and locale.language() != QLocale.system().language():
        QLocale.setDefault(locale)
    if language != ENGLISH:
        _load(app, "qtbase", language, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        with packaged.as_file(packaged.files("resources") / "translations") as folder:
            _load(app, "lectern", language, str(folder))
    app.setLayoutDirection(locale.textDirection())
    return language


def plural(context: str, text: str, number: int) -> str:
    """Return a text about a number in the language of the interface.

    Args:
        context: Of the translation.
        text: In English, with "%n" for the number and "(s)" for the ending of many: "%n note(s)". Two whole texts
            stand for words that change more: "%n entity|%n entities".
        number: How many.
    """
    if QCoreApplication.translate(context, text) != text:
        return QCoreApplication.translate(context, text, None, number)  # a translation says where the number stands
    one, _, many = text.partition("|") if "|" in text else (text.replace("(s)", ""), "", text.replace("(s)", "s"))
    return (one if number == 1 else many).replace("%n", _english_number(number))


def _english_number(number: int) -> str:
    locale = QLocale()
    return (QLocale(ENGLISH) if locale.language() is QLocale.Language.C else locale).toString(number)


def _load(app: QApplication, name: str, language: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(f"{name}_{language}", folder):
        app.installTranslator(translator)
    else:
        _LOG.warning("there is no translation %s for %s", name, language)
