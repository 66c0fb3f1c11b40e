"""Every action of the window, as one table. The menu of keys, the toolbar and the tests read the same lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

_TR = "Actions"  # the context of the translations


class Section(StrEnum):
    """Under which heading the list of keys shows an action."""

    FIND = "Find"
    READ = "Read"
    NOTE = "Annotate"
    VIEW = "View"
    LIBRARY = "Library"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One line of the table.

    Attributes:
        id: What the code calls it.
        section: Its heading in the list of keys.
        text: A few words, in English; shown translated.
        tooltip: A sentence, in English; shown translated, with the key.
        keys: Key sequences; the first is the one that is shown.
        icon: The meaning of its icon; empty where it has none.
    """

    id: str
    section: Section
    text: str
    tooltip: str
    keys: tuple[str, ...]
    icon: str = ""


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("search", Section.FIND, "Search", "Go to the search box", ("Ctrl+F", "/"), "search"),
    ActionSpec("clear", Section.FIND, "Clear the search", "Show all articles again", ("Ctrl+L",)),
    ActionSpec("palette", Section.FIND, "Palette", "Reach anything by typing a part of its name", ("Ctrl+K",)),
    ActionSpec("save_search", Section.FIND, "Save the search", "Keep this search in the left column", ("Ctrl+S",)),
    ActionSpec("batch", Section.FIND, "Several searches", "Run a list of searches", ("Ctrl+Alt+B",)),
    ActionSpec("concordance", Section.FIND, "Every hit", "Show every hit in its context", ("Ctrl+Shift+H",)),
    ActionSpec("group_copies", Section.FIND, "Group copies", "Show one of several copies", ("Ctrl+Shift+G",)),
    ActionSpec("next_hit", Section.FIND, "Next hit", "Go to the next hit in this article", ("F3",), "next"),
    ActionSpec(
        "previous_hit", Section.FIND, "Previous hit", "Go to the hit before this one", ("Shift+F3",), "previous"
    ),
    ActionSpec("back", Section.READ, "Back", "Go back to the article before", ("Alt+Left",), "back"),
    ActionSpec("forward", Section.READ, "Forward", "Go forward again", ("Alt+Right",), "forward"),
    ActionSpec("grade_outlet", Section.READ, "Grade the outlet", "Say how reliable the outlet is", ("Ctrl+G",)),
    ActionSpec("copies", Section.READ, "Copies", "Show where else this text stands", ("Ctrl+Shift+L",)),
    ActionSpec("unread", Section.READ, "Mark as unread", "Let this article count as not read", ("Ctrl+Shift+M",)),
    ActionSpec("close_tab", Section.READ, "Close the tab", "Close this article", ("Ctrl+W",), "close"),
    ActionSpec(
        "reopen_tab", Section.READ, "Reopen the tab", "Bring back the article that was closed last", ("Ctrl+Shift+T",)
    ),
    ActionSpec("next_tab", Section.READ, "Next tab", "Go to the next open article", ("Ctrl+PgDown", "Ctrl+Tab")),
    ActionSpec(
        "previous_tab", Section.READ, "Previous tab", "Go to the article before", ("Ctrl+PgUp", "Ctrl+Shift+Tab")
    ),
    ActionSpec("tab_later", Section.READ, "Move the tab on", "Move this tab along the row", ("Ctrl+Shift+PgDown",)),
    ActionSpec("tab_earlier", Section.READ, "Move the tab back", "Move this tab back", ("Ctrl+Shift+PgUp",)),
    ActionSpec("beside", Section.READ, "Two side by side", "Show two articles, or one again", ("Ctrl+\\",), "beside"),
    ActionSpec("other_side", Section.READ, "Other side", "Go to the other of the two articles", ("F6",)),
    ActionSpec("next_note", Section.READ, "Next note", "Go to the next annotation", ("F4",)),
    ActionSpec("previous_note", Section.READ, "Previous note", "Go to the annotation before this one", ("Shift+F4",)),
    ActionSpec("find_here", Section.READ, "Find in the article", "Find words in this article", ("Ctrl+Shift+F",)),
    ActionSpec("furniture", Section.READ, "Page furniture", "Show or fold what is not the article", ("Ctrl+U",)),
    ActionSpec("original", Section.READ, "Open the original", "Open the file in its own program", ("Ctrl+O",)),
    ActionSpec("highlight", Section.NOTE, "Highlight", "Highlight the selected passage", ("H",), "highlight"),
    ActionSpec("note", Section.NOTE, "Note", "Write a note on the selected passage", ("N",), "note"),
    ActionSpec("cite", Section.NOTE, "Copy with citation", "Copy the passage with its source", ("Ctrl+Shift+C",)),
    ActionSpec("article_note", Section.NOTE, "Note on the article", "Note and mark all of it", ("Ctrl+Alt+N",)),
    ActionSpec("mark_note", Section.NOTE, "Mark the note", "Say how far it may be passed on", ("Ctrl+Alt+M",)),
    ActionSpec("cite_as", Section.NOTE, "Cite as…", "Choose how to cite, and copy", ("Ctrl+Alt+Shift+C",)),
    ActionSpec("copy_article", Section.NOTE, "Copy the article", "Copy the article as Markdown", ("Ctrl+Alt+C",)),
    ActionSpec("correct_name", Section.NOTE, "Correct a name", "Correct a name, or mark one", ("Ctrl+Shift+N",)),
    ActionSpec("undo", Section.NOTE, "Undo", "Take back the last change to the notes", ("Ctrl+Z",), "undo"),
    ActionSpec("redo", Section.NOTE, "Redo", "Make the change again", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionSpec("export", Section.NOTE, "Export notes", "Write notes as Markdown files", ("Ctrl+E",), "export"),
    ActionSpec("export_more", Section.NOTE, "Export…", "Choose what to export, and how", ("Ctrl+Shift+E",)),
    ActionSpec("left_column", Section.VIEW, "Left column", "Show or hide the left column", ("Ctrl+B",)),
    ActionSpec("results_column", Section.VIEW, "Results", "Show or hide the list of results", ("Ctrl+R",)),
    ActionSpec("show_library", Section.VIEW, "Library side", "Show the library at the left", ("Ctrl+1",)),
    ActionSpec("show_entities", Section.VIEW, "Entities side", "Show the entities at the left", ("Ctrl+2",)),
    ActionSpec("show_notes", Section.VIEW, "All notes", "Show the notes on all articles", ("Ctrl+3",), "note"),
    ActionSpec("larger", Section.VIEW, "Larger text", "Make the text of the article larger", ("Ctrl++", "Ctrl+=")),
    ActionSpec("smaller", Section.VIEW, "Smaller text", "Make the text of the article smaller", ("Ctrl+-",)),
    ActionSpec("entities", Section.VIEW, "Entities of the library", "Show who and what is named", ("Ctrl+4",)),
    ActionSpec("review", Section.VIEW, "Review names", "Settle what the recogniser doubts", ("Ctrl+Shift+R",)),
    ActionSpec("timeline", Section.VIEW, "Timeline", "Show dated sentences in order", ("Ctrl+Shift+Y",)),
    ActionSpec(
        "article_timeline", Section.VIEW, "Timeline of the article", "Show its dated sentences", ("Ctrl+Alt+Y",)
    ),
    ActionSpec("normal", Section.VIEW, "Normal text", "Set the text to its normal size", ("Ctrl+0",)),
    ActionSpec("focus", Section.VIEW, "Focus", "Show nothing but the article", ("F11",)),
    ActionSpec("backlight", Section.VIEW, "Backlight", "Fade what is not annotated", ("Ctrl+Shift+B",)),
    ActionSpec(
        "typography", Section.VIEW, "Text and theme", "Choose face, size, spacing and theme", ("Ctrl+T",), "text-size"
    ),
    ActionSpec("theme", Section.VIEW, "Light or dark", "Change between light and dark", ("Ctrl+D",), "theme"),
    ActionSpec(
        "follow", Section.LIBRARY, "Choose a folder…", "Follow a folder of articles", ("Ctrl+Shift+O",), "folder"
    ),
    ActionSpec("update", Section.LIBRARY, "Update", "Look for new and changed files", ("F5",)),
    ActionSpec(
        "unreadable", Section.LIBRARY, "Unreadable files", "List the files that gave no article", ("Ctrl+Shift+U",)
    ),
    ActionSpec("outlets", Section.LIBRARY, "Outlets", "Name outlets, and grade them", ("Ctrl+Alt+G",)),
    ActionSpec("import", Section.LIBRARY, "Bring in notes…", "Bring in notes of others", ("Ctrl+Shift+I",)),
    ActionSpec("backup", Section.LIBRARY, "Back up…", "Write all you made into one file", ("Ctrl+Alt+K",)),
    ActionSpec("restore", Section.LIBRARY, "Restore…", "Put a backup in the place of the notes", ("Ctrl+Alt+R",)),
    ActionSpec("messages", Section.LIBRARY, "Messages", "Read again what was told", ("Ctrl+Shift+J",)),
    ActionSpec("encoding", Section.LIBRARY, "Reopen as…", "Read this file in another encoding", ("Ctrl+Alt+U",)),
    ActionSpec("preferences", Section.LIBRARY, "Preferences", "Choose theme, language and text", ("Ctrl+,",)),
    ActionSpec("help", Section.LIBRARY, "Help", "Read how things are done", ("F1",)),
    ActionSpec("keys", Section.LIBRARY, "Keys", "Show this list of keys", ("?", "Ctrl+F1")),
    ActionSpec("change_keys", Section.LIBRARY, "Change keys", "Give actions other keys", ("Ctrl+Shift+K",)),
    ActionSpec("about", Section.LIBRARY, "About Lectern", "Version, licence and where the data lies", ("Shift+F1",)),
    ActionSpec("quit", Section.LIBRARY, "Quit", "Close the window", ("Ctrl+Q",)),
)

# Keys that a widget handles where the focus is, listed so that the list of keys is whole.
KEYS_IN_PLACE: tuple[tuple[Section, str, str], ...] = (
    (Section.FIND, "Down, Enter", "From the search box into the results"),
    (Section.FIND, "Enter", "Open the article"),
    (Section.FIND, "Ctrl+Enter", "Open the article in a tab of its own"),
    (Section.FIND, "Up", "In the search box: the searches before"),
    (Section.FIND, "Ctrl+Space, Tab", "In the search box: complete a field, an outlet, a language"),
    (Section.FIND, "Esc", "From the article to the results, from the results to the search box"),
    (Section.READ, "F7", "Move a caret through the text with the arrows, to select by keys"),
    (Section.NOTE, "E, F2", "In the list of notes: edit the note"),
    (Section.NOTE, "A", "In the list of notes: accept the place that is suggested"),
    (Section.NOTE, "1 … 9", "Highlight the selected passage with a label"),
)


class Actions(QObject):
    """The actions of the table as ``QAction`` objects, to be found by id."""

    def __init__(self, parent: QObject | None = None, specs: Iterable[ActionSpec] = SPECS) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in specs}
        self._actions = {spec.id: self._make(spec) for spec in self._specs.values()}
        for spec in self._specs.values():
            self.set_keys(spec.id, None)

    def __getitem__(self, action: str) -> QAction:
        """Return the action with this id."""
        return self._actions[action]

    def all(self) -> tuple[QAction, ...]:
        """Return all actions in the order of the table."""
        return tuple(self._actions.values())

    def with_icons(self) -> tuple[tuple[QAction, str], ...]:
        """Return the actions that have an icon, each with the icon's meaning."""
        return tuple((self._actions[spec.id], spec.icon) for spec in self._specs.values() if spec.icon)

    def set_keys(self, action: str, keys: Iterable[str] | None) -> None:
        """Give an action other keys, or with None those of the table; an id that is unknown is passed over.

        Args:
            action: Its id.
            keys: Key sequences in Qt's portable writing; the first is the one that is shown.
        """
        spec = self._specs.get(action)
        if spec is None:
            return
        sequences = [QKeySequence(key) for key in (spec.keys if keys is None else keys)]
        self._actions[action].setShortcuts(sequences)
        shown = sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""
        self._actions[action].setToolTip(f"{words(spec.tooltip)} ({shown})" if shown else words(spec.tooltip))

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(words(spec.text), self)
        action.setObjectName(spec.id)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action


def words(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate(_TR, text)
