"""The languages of the interface."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import translating
from desktop.translating import LANGUAGES, language_of, plural

pytestmark = pytest.mark.qt


class Shouting(QTranslator):
    """Translates one text."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, _comment=None, number=-1):
        return {("Counts", "%n note(s)"): f"{number} NOTES"}.get((context, text), "")


def test_the_language_of_the_system_is_spoken_where_it_is_known():
    assert language_of("system", QLocale("de_AT")) == "de"
    assert language_of("system", QLocale("fi_FI")) == "en"


def test_a_chosen_language_goes_before_that_of_the_system():
    assert language_of("tr", QLocale("de_AT")) == "tr"


def test_numbers_read_well_without_a_translation(qapp):
    assert [plural("Test", "%n note(s)", count) for count in (1, 2, 1204)] == ["1 note", "2 notes", "1,204 notes"]
    assert [plural("Test", "once|%n times", count) for count in (1, 3)] == ["once", "3 times"]


def test_a_translation_says_where_the_number_stands(qapp):
    shouting = Shouting()
    qapp.installTranslator(shouting)
    try:
        assert plural("Counts", "%n note(s)", 3) == "3 NOTES"
    finally:
        qapp.removeTranslator(shouting)


def test_arabic_turns_the_interface_round(qapp, monkeypatch):
    monkeypatch.setattr(translating, "_load", lambda *_: None)
    before, locale = qapp.layoutDirection(), QLocale()
    try:
        assert translating.speak(qapp, "ar") == "ar"
        assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        qapp.setLayoutDirection(before)
        QLocale.setDefault(locale)


def test_every_language_is_called_by_its_own_name():
    for code, name in LANGUAGES.items():
        assert name.casefold() == QLocale(code).nativeLanguageName().casefold() or code == "en"
