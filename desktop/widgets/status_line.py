"""The line at the bottom: the open article, the update under way, and the state of the notes."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from desktop.models.wording import counted, grouped
from desktop.translating import plural
from desktop.widgets.labels import plain_label
from index.articles.article import Article, Role
from index.notes.annotation import State
from index.progress import Progress, Stage
from index.views import OpenedArticle

_WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047
_DOT = "  ·  "
_SAID_FOR = 6_000  # milliseconds that a short message stays


class StatusLine(QStatusBar):
    """Quiet facts, at left about the article, at right about the notes; between them the update under way.

    Signals:
        cancel_wanted: The user wants the update to stop.
        pause_toggled(bool): The user wants the update to rest, or to go on.
    """

    cancel_wanted = Signal()
    pause_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(6, 0, 6, 0)
        self._facts = plain_label()
        self._state = plain_label(self.tr("Offline"))
        self._said = plain_label()
        self._said.hide()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SAID_FOR)
        self._silence.timeout.connect(self._said.hide)
        self._progress = plain_label()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(110)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the update"))
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Stop"))
        self._cancel.setToolTip(self.tr("Stop the update; what was read is kept"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._pause = QToolButton()
        self._pause.setCheckable(True)
        self._pause.setText(self.tr("Pause"))
        self._pause.setToolTip(self.tr("Let the update rest, or go on"))
        self._pause.toggled.connect(self._tell_of_rest)
        self._update = QWidget()
        row = QHBoxLayout(self._update)
        row.setContentsMargins(0, 0, 12, 0)
        for widget in (self._progress, self._bar, self._pause, self._cancel):
            row.addWidget(widget)
        self._update.hide()
        self.addWidget(self._facts, 1)
        self.addPermanentWidget(self._said)
        self.addPermanentWidget(self._update)
        self.addPermanentWidget(self._state)

    def show_article(self, opened: OpenedArticle | None) -> None:
        """Show the facts of the open article, or none."""
        self._facts.setText(facts_about(opened) if opened else "")
        here = self.tr("in this article: %1").replace("%1", self._state_of_notes(opened)) if opened else ""
        self._state.setText(self.tr("Offline") + (_DOT + here if here else ""))

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far an update is; None where there is none."""
        self._update.setVisible(progress is not None and progress.stage is not Stage.DONE)
        if progress is None or progress.stage is Stage.DONE:
            self._pause.setChecked(False)
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._progress.setText(self._words_of(progress))

    def _tell_of_rest(self, is_wanted: bool) -> None:  # noqa: FBT001 - Qt's own
        self._pause.setText(self.tr("Go on") if is_wanted else self.tr("Pause"))
        self.pause_toggled.emit(is_wanted)

    def say(self, text: str) -> None:
        """Show a short message for a few seconds, and tell it to a screen reader."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self._silence.start()
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def said(self) -> str:
        """The short message that is shown; empty where there is none."""
        return "" if self._said.isHidden() else self._said.text()

    @property
    def facts(self) -> str:
        """What it says about the article."""
        return self._facts.text()

    @property
    def state(self) -> str:
        """What it says about the notes."""
        return self._state.text()

    @property
    def progress(self) -> str:
        """What it says about the update; empty where none is shown."""
        return self._progress.text() if not self._update.isHidden() else ""

    def _words_of(self, progress: Progress) -> str:
        if progress.stage is Stage.SCANNING or not progress.total:
            return self.tr("Looking through the folders…")
        is_naming = progress.stage is Stage.RECOGNISING
        said = self.tr("Finding names in %1 of %2") if is_naming else self.tr("Reading %1 of %2")
        said = said.replace("%1", grouped(progress.done)).replace("%2", grouped(progress.total))
        if progress.rate:
            said += _DOT + self.tr("%1 a second").replace("%1", grouped(max(1, round(progress.rate))))
            said += _DOT + self._words_of_time((progress.total - progress.done) / progress.rate)
        return said

    def _words_of_time(self, seconds: float) -> str:
        """Say about how long an update still takes; seconds are not counted down, nobody plans by them."""
        if seconds < 60:
            return self.tr("less than a minute left")
        return self.tr("about %1 min left").replace("%1", grouped(ceil(seconds / 60)))

    def _state_of_notes(self, opened: OpenedArticle) -> str:
        states = [placed.placement.state for placed in opened.annotations]
        if not states:
            return self.tr("no notes yet")
        lost, changed = states.count(State.UNPLACED), states.count(State.CHANGED)
        if lost:
            return self.tr("%1 not placed").replace("%1", counted(lost, "note"))
        if changed:
            return self.tr("%1 on changed text").replace("%1", counted(changed, "note"))
        return self.tr("all notes anchored")


def facts_about(opened: OpenedArticle) -> str:
    """Return words, reading time, entities and notes of an article in words."""
    words = word_count(opened.article)
    entities, mentions = len(opened.recognition.entities), len(opened.recognition.mentions)
    parts = [counted(words, "word"), plural("StatusLine", "%n min|%n min", max(1, ceil(words / _WORDS_A_MINUTE)))]
    if entities:
        parts.append(f"{counted(entities, 'entity')}, {counted(mentions, 'mention')}")
    parts.append(counted(len(opened.annotations), "note"))
    return _DOT.join(parts)


def word_count(article: Article) -> int:
    """Return how many words an article has, its page's furniture left out."""
    blocks = (block for block in article.blocks if block.role is not Role.BOILERPLATE)
    return sum(len(block.span.of(article.text).split()) for block in blocks)
