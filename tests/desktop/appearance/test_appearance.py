"""The application is dressed in the theme that was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import interface_family, reading_family
from desktop.appearance.icons import icon, icon_names
from desktop.appearance.palette import palette
from desktop.appearance.stylesheet import stylesheet
from desktop.appearance.theme import load_theme, theme_names

ASKED_FOR = [
    *("back", "forward", "search", "previous", "next", "highlight", "note", "text-size", "theme-light", "theme-dark"),
    *("export", "library", "folder", "outlet", "language", "tag", "person", "place", "organisation", "equipment"),
    *("warning", "unreadable", "close", "more", "sidebar", "results", "undo", "redo", "trash", "edit", "check"),
    *("all-articles", "annotated", "refresh", "stop", "add-folder"),
]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Appearance]:
    appearance = Appearance()
    appearance.apply(qapp)
    yield appearance
    appearance.set_scheme("system")
    appearance.deleteLater()
    qapp.setStyleSheet("")


def inked(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_a_chosen_theme_dresses_the_application(dressed: Appearance, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dressed.theme_changed) as changed:
        dressed.set_scheme("dark")
    assert changed.args == [dressed.theme]
    assert dressed.theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == dressed.theme.colour("paper")
    assert dressed.theme.css("accent") in qapp.styleSheet()


def test_choosing_the_same_theme_again_changes_nothing(dressed: Appearance, qtbot: QtBot) -> None:
    dressed.set_scheme("dark")
    with qtbot.assertNotEmitted(dressed.theme_changed):
        dressed.set_scheme("dark")


def test_following_the_system_is_light_where_it_does_not_say(dressed: Appearance, qapp: QApplication) -> None:
    dressed.set_scheme("dark")
    dressed.set_scheme("system")
    assert dressed.theme.is_dark == (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)


def test_an_unknown_scheme_is_refused_and_the_theme_stays(dressed: Appearance) -> None:
    before = dressed.theme
    with pytest.raises(FileNotFoundError):
        dressed.set_scheme("plaid")
    assert dressed.theme is before


@pytest.mark.parametrize("name", theme_names())
def test_a_style_sheet_has_no_token_left(qapp: QApplication, name: str) -> None:
    sheet = stylesheet(load_theme(name))
    assert not re.search(r"\$\{", sheet)
    assert sheet.count("{") == sheet.count("}")


def test_style_sheets_hold_no_colour_of_their_own() -> None:
    from importlib import resources

    for sheet in (resources.files("resources") / "styles").iterdir():
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", sheet.read_text(encoding="utf-8")), sheet.name


@pytest.mark.parametrize("meaning", ASKED_FOR)
def test_there_is_an_icon_for_every_meaning_of_the_window(meaning: str) -> None:
    assert meaning in icon_names()


@pytest.mark.parametrize("meaning", icon_names())
def test_an_icon_is_drawn_in_the_colour_of_the_theme(qapp: QApplication, meaning: str) -> None:
    theme = load_theme("light")
    image = icon(meaning, theme).pixmap(QSize(64, 64), 1.0).toImage()
    assert theme.css("icon") in inked(image)


def test_an_icon_is_as_fine_as_the_screen(qapp: QApplication) -> None:
    pixmap = icon("search", load_theme("light")).pixmap(QSize(20, 20), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)


def test_the_icon_of_a_checked_button_has_the_accent(qapp: QApplication) -> None:
    theme = load_theme("dark")
    image = icon("note", theme).pixmap(QSize(64, 64), 1.0, QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert theme.css("accent") in inked(image)


def test_an_icon_can_be_drawn_in_another_token(qapp: QApplication) -> None:
    theme = load_theme("light")
    assert theme.css("on-accent") in inked(icon("export", theme, "on-accent").pixmap(64, 64).toImage())


def test_a_disabled_icon_is_dimmed(qapp: QApplication) -> None:
    theme = load_theme("light")
    image = icon("note", theme, "accent").pixmap(QSize(64, 64), 1.0, QIcon.Mode.Disabled).toImage()
    assert theme.css("icon-disabled") in inked(image)


def test_disabled_text_is_dimmed_in_the_palette() -> None:
    theme = load_theme("light")
    made = palette(theme)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.colour("icon-disabled")
    assert made.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text) == theme.colour("text")


def test_families_are_installed_ones(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontDatabase

    assert {reading_family(), interface_family()} <= set(QFontDatabase.families())
