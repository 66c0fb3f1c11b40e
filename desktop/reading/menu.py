"""The context menu of the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.reading import wording
from desktop.reading.shapes import label_icon
from index.notes.labels import labels


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the menu can do.

    Attributes:
        label: Highlight the selection with the label of this key.
        note: Highlight it and write a note.
        copy: Copy it.
        edit: Edit the annotation under the pointer; None where there is none.
        remove: Delete it; None where there is none.
        names: What can be done about names, each with what does it.
        furniture: Show or fold boilerplate.
        rulings: What can be said about the block under the pointer, each with what says it.
        export: Export the notes on this article.
        original: Open the file in its own program; None where it is gone.
        folder: Open its folder; None where it is gone.
    """

    label: Callable[[str], None]
    note: Callable[[], None]
    copy: Callable[[], None]
    edit: Callable[[], None] | None
    remove: Callable[[], None] | None
    names: Sequence[tuple[str, Callable[[], None]]]
    furniture: Callable[[], None]
    rulings: Sequence[tuple[str, Callable[[], None]]]
    export: Callable[[], None]
    original: Callable[[], None] | None
    folder: Callable[[], None] | None


def context_menu(owner: QWidget, theme: Theme, deeds: Deeds, *, has_selection: bool) -> QMenu:
    """Return the menu for a place of the text; it deletes itself when it closes.

    Args:
        owner: Whose menu it is.
        theme: Where the icons' colours come from.
        deeds: What its lines do.
        has_selection: Whether a passage is selected.
    """
    menu = QMenu(owner)
    menu.aboutToHide.connect(menu.deleteLater)
    if has_selection:
        for label in labels():
            action = menu.addAction(label_icon(label, theme), wording.translated(label.name))
            action.triggered.connect(lambda _checked=False, key=label.key: deeds.label(key))
        _add(menu, theme, "note", wording.translated("Highlight and write a note"), deeds.note)
        menu.addSeparator()
        _add(menu, theme, "", wording.translated("Copy"), deeds.copy)
    _add(menu, theme, "edit", wording.translated("Edit note"), deeds.edit)
    _add(menu, theme, "trash", wording.translated("Delete annotation"), deeds.remove)
    for text, deed in deeds.names:
        _add(menu, theme, "person", text, deed)
    menu.addSeparator()
    _add(menu, theme, "eye", wording.translated("Show or fold page furniture"), deeds.furniture)
    for text, deed in deeds.rulings:
        _add(menu, theme, "", text, deed)
    _add(menu, theme, "export", wording.translated("Export the notes on this article"), deeds.export)
    _add(menu, theme, "open-external", wording.translated("Open the original"), deeds.original)
    _add(menu, theme, "folder", wording.translated("Open its folder"), deeds.folder)
    return menu


def _add(menu: QMenu, theme: Theme, meaning: str, text: str, deed: Callable[[], None] | None) -> None:
    if deed is None:
        return
    action = menu.addAction(icon(meaning, theme), text) if meaning else menu.addAction(text)
    action.triggered.connect(lambda _checked=False: deed())
