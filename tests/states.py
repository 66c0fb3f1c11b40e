"""Takes a picture of every state of the window, to be looked at: ``python -P -m tests.states FOLDER [--size …]``.

Each run is one window in one size, theme and language, over the sample library with notes of every kind. What is
found wrong in the pictures is for a person to say; nothing is compared.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt  # the platform has to be chosen first
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QTabWidget, QToolButton

from desktop.dialogs.batch import BatchDialog
from desktop.dialogs.entities import EntitiesDialog
from desktop.dialogs.import_report import ImportReportDialog
from desktop.dialogs.timeline import TimelineDialog
from desktop.messages import Notice, Tone
from desktop.models.note_lists import Grouping
from desktop.translating import ENGLISH, speak
from index.notes.importing import Conflict, Imported
from index.progress import Progress, Stage
from index.text.spans import Span
from tests.support.scene import ARABIC, EDITED, QUERY, STRIKE, Scene, make_articles, make_library

Take = Callable[[str], object]


@dataclass(frozen=True)
class Album:
    """Where pictures of one window go, and which are wanted."""

    folder: Path
    wanted: frozenset[str]
    scene: Scene

    def wants(self, *names: str) -> bool:
        """Whether one of these pictures is to be taken."""
        return not self.wanted or bool(self.wanted.intersection(names))

    def take(self, name: str) -> None:
        """Keep a picture of what is shown, if it is wanted."""
        if self.wants(name):
            self.folder.mkdir(parents=True, exist_ok=True)
            self.scene.picture().save(str(self.folder / f"{name}.png"))


def finding(scene: Scene, album: Album) -> None:
    """Search: results, none, an error, facets, suggestions, the tables of hits and of several searches."""
    album.take("library")
    scene.search(QUERY)
    album.take("results")
    scene.search("hazarbal drones")
    album.take("no-results")
    scene.search('hazarbel AND ("drone')
    album.take("query-error")
    scene.search("outlet:courier person:rukavec hazarbel")
    album.take("clauses")
    box = scene.window.top_bar.search_box
    box.setFocus()
    box.setText("outl")
    box.ask_for_suggestions()
    scene.rest()
    album.take("suggestions")
    scene.clear()
    scene.search(QUERY)
    scene.do("save_search")
    for name in ("concordance", "batch"):
        scene.do(name)
        for dialog in scene.over():
            if isinstance(dialog, BatchDialog):
                dialog.run()
                scene.rest()
        album.take(name)
        scene.clear()


def reading(scene: Scene, album: Album) -> None:
    """An article in every way it can be shown."""
    scene.search(QUERY)
    scene.read(STRIKE)
    pane = scene.app.pane
    assert pane.opened is not None
    scene.window.left.show_entities()
    pane.activate_annotation(pane.opened.annotations[0].annotation.id)
    pane.view.verticalScrollBar().setValue(0)
    scene.rest()
    album.take("article")
    pane.write_note()
    scene.rest()
    album.take("note-edited")
    pane.finish_editing()
    scene.rest()
    start = pane.opened.article.text.index("Two explosions were heard")
    pane.select(Span(start, start + 25))
    pane.view.selection_settled.emit()
    scene.rest()
    album.take("selection")
    pane.bar.hide()
    small_dialogs(scene, album)
    mention = next(one for one in pane.opened.recognition.mentions if one.text == "Kalvos")
    pane.select(Span(mention.span.start, mention.span.start))
    pane.step_mention(mention.entity, 1)
    pane.introduce_by_key()
    scene.rest(1)
    album.take("entity-card")
    pane.entity_card.dismiss()
    scene.app.actions["correct_name"].trigger()
    scene.rest(1)
    album.take("correction")
    scene.clear()
    pane.open_find()
    pane.find_bar.field.setText("station")
    scene.rest()
    album.take("find-in-article")
    pane.find_bar.close_bar()
    for name in ("backlight", "furniture", "typography", "focus"):
        scene.do(name)
        album.take(name)
        scene.clear()
        if name != "typography":
            scene.do(name)
    for action, name in (("article_note", "article-note"), ("export_more", "export")):
        scene.do(action)
        album.take(name)
        scene.clear()


def small_dialogs(scene: Scene, album: Album) -> None:
    """What opens at its button: the grade of the outlet, and the choice of what to export."""
    pane = scene.app.pane
    scene.app.actions["grade_outlet"].trigger()
    scene.rest()
    album.take("grade")
    pane.grade_popover.hide()
    menu = scene.window.top_bar.export.menu()
    if menu is not None:
        menu.popup(scene.window.top_bar.export.mapToGlobal(scene.window.top_bar.export.rect().bottomLeft()))
        scene.rest()
        album.take("export-menu")
        menu.close()


def placing(scene: Scene, album: Album) -> None:
    """Tabs, two articles side by side, changed and unplaced passages, text from right to left."""
    scene.read(EDITED)
    album.take("changed-passage")
    pane = scene.app.pane
    assert pane.opened is not None
    scene.read(ARABIC)
    album.take("right-to-left")
    scene.app.tabbing.open_in_front(next(hit.article for hit in scene.window.results.model.hits))
    scene.rest()
    album.take("tabs")
    scene.do("beside")
    album.take("beside")
    scene.do("beside")


def marking(scene: Scene, album: Album) -> None:
    """Names marked in every weight, the hint at one, an article whose file is gone."""
    scene.search(QUERY)
    scene.read(STRIKE)
    for weight in ("none", "light", "strong", "normal"):
        scene.app.preferences.choose("mark_weight", weight)
        scene.rest()
        album.take(f"marks-{weight}")
    pane = scene.app.pane
    assert pane.opened is not None
    mention = next(one for one in pane.opened.recognition.mentions if one.text == "Kestria")
    pane.reveal(mention.span)
    scene.rest()
    assert pane._shown is not None
    scene.hover(
        pane.view.viewport(), pane.view.box(*next(iter(pane._shown.positions.stretches(mention.span)))).center()
    )
    album.take("hover")
    scene.read(EDITED)
    scene.remove(EDITED)
    album.take("gone-article")


def noting(scene: Scene, album: Album) -> None:
    """All notes, under every heading, selected, searched without result."""
    scene.do("show_notes")
    column = scene.window.notes
    for grouping in Grouping:
        column.group_by(grouping)
        scene.rest()
        album.take(f"notes-by-{grouping.value}")
    column.group_by(Grouping.ARTICLE)
    column.view.selectAll()
    scene.rest()
    album.take("notes-selected")
    column.view.clearSelection()
    column.search.setText("nothing like it")
    scene.rest()
    album.take("notes-none-fit")
    column.search.clear()
    scene.window.left.show_library()
    scene.rest()


def naming(scene: Scene, album: Album) -> None:
    """The entities of the library, a dossier, what is in doubt, timelines."""
    scene.do("entities")
    album.take("entities")
    dialog = scene.over()[0]
    assert isinstance(dialog, EntitiesDialog)
    dialog.list.entity_opened.emit(dialog.list.model.entity(0))
    scene.rest(1)
    album.take("dossier")
    for number in range(1, dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(number)
        scene.rest()
        album.take(f"entities-{number}")
    scene.clear()
    scene.search("")
    scene.do("timeline")
    scene.rest(2)
    album.take("timeline")
    for dialog in scene.over():
        if isinstance(dialog, TimelineDialog):
            dialog.look_closer(date(2026, 3, 1), date(2026, 4, 30))
    scene.rest()
    album.take("timeline-closer")
    scene.clear()


def choosing(scene: Scene, album: Album) -> None:
    """Dialogs about the library and the window itself."""

    def pages() -> None:
        (dialog,) = scene.over()
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            scene.rest(0.2)
            album.take(f"preferences-{number + 1}")

    for name in ("outlets", "help"):
        scene.do(name)
        scene.rest()
        album.take(name)
        scene.clear()
    for name in ("keys", "change_keys", "messages", "about", "unreadable"):
        scene.during(scene.app.actions[name].trigger, partial(album.take, name))
    scene.during(scene.app.actions["preferences"].trigger, pages)
    scene.do("palette")
    album.take("palette")
    scene.window.palette_box.box.setText("haz")
    scene.rest()
    album.take("palette-typed")
    scene.clear()
    report = Imported(added=3, conflicts=(Conflict("annotation", "n1", "n9"),), left_out=(("a picture", "No text."),))
    dialog = ImportReportDialog(report, scene.window)
    dialog.open()
    scene.rest()
    album.take("import-report")
    dialog.close()
    failed = "A long sentence that says what went wrong with the export, and what can be done about it now."
    scene.app.messages.posted.emit(Notice(Tone.ERROR, failed, details="disk-full: 3 files"))
    scene.rest()
    album.take("notice")
    scene.clear()


def working(scene: Scene, album: Album) -> None:
    """An update under way, and held."""
    presenter = scene.app.presenter
    presenter.show_progress(Progress(Stage.READING, 41_250, 100_000, searchable=40_900, rate=182.0))
    scene.window.results.set_updating(True)
    scene.rest()
    album.take("updating")
    scene.window.status.findChildren(QToolButton)[0].click()
    scene.rest()
    album.take("paused")
    presenter.end_progress()


CHAPTERS = (finding, reading, placing, noting, naming, choosing, working, marking)


def sheet(folder: Path, columns: int = 3, width: int = 800) -> None:
    """Put all pictures of a folder onto sheets that are quickly looked through."""
    names = sorted(path for path in folder.glob("*.png") if not path.name.startswith("sheet"))
    for number in range(0, len(names), columns * 3):
        pictures = [QPixmap(str(path)) for path in names[number : number + columns * 3]]
        height = max(width * picture.height() // max(1, picture.width()) for picture in pictures)
        canvas = QPixmap(columns * (width + 8), -(-len(pictures) // columns) * (height + 8))
        canvas.fill(Qt.GlobalColor.magenta)
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, picture in enumerate(pictures):
            row, column = divmod(place, columns)
            scaled = width * picture.height() // picture.width()
            painter.drawPixmap(QRect(column * (width + 8), row * (height + 8), width, scaled), picture)
        painter.end()
        canvas.save(str(folder / f"sheet-{number // (columns * 3)}.png"))


def take_all(app: QApplication, chosen: argparse.Namespace) -> None:
    """Take the pictures of one size, theme and language."""
    width, height = map(int, chosen.size.split("x"))
    if chosen.language != ENGLISH:
        speak(app, chosen.language)
    with tempfile.TemporaryDirectory(prefix="lectern-") as name:
        private = Path(name)
        articles = make_articles(private / "articles")
        make_library(private / "library", articles)
        scene = Scene(app, private / "settings", (width, height), chosen.scheme)
        album = Album(chosen.folder, frozenset(chosen.only), scene)
        if album.wants("welcome", "empty"):
            scene.open(private / "empty")
            album.take("welcome")
            (private / "nothing").mkdir()
            scene.open(private / "none", private / "nothing")
            album.take("empty")
            scene.do("show_notes")
            album.take("notes-empty")
            scene.window.left.show_library()
        scene.open(private / "library")
        for chapter in CHAPTERS:
            if not chosen.chapter or chapter.__name__ in chosen.chapter:
                chapter(scene, album)
                scene.clear()
        scene.close()
        shutil.rmtree(private / "settings", ignore_errors=True)
    sheet(chosen.folder)


def main(arguments: list[str]) -> int:
    """Take pictures as the arguments say; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -P -m tests.states", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--size", default="1440x960", help="of the window; QT_SCALE_FACTOR makes a finer one of it")
    parser.add_argument("--scheme", default="light", help="light, sepia, dark or high-contrast")
    parser.add_argument("--language", default=ENGLISH, help="of the window: en, de, tr or ar")
    chapters = ", ".join(chapter.__name__ for chapter in CHAPTERS)
    parser.add_argument("--chapter", nargs="*", default=(), help=f"only these: {chapters}")
    parser.add_argument("--only", nargs="*", default=(), help="only these pictures")
    take_all(QApplication(sys.argv[:1]), parser.parse_args(arguments))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
