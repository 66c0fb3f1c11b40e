"""Which articles show the furniture of their page: because the reader wants it, or to look at a passage in it."""

from __future__ import annotations


class Folds:
    """Remembers it for every article that was shown, as long as the window is open.

    What was unfolded for a passage alone is no wish of the reader's: it is forgotten when another article is shown.
    """

    def __init__(self) -> None:
        self._wanted: set[str] = set()
        self._looked_into = ""

    def enter(self, article: str) -> None:
        """Take note that the article of this id is shown."""
        if self._looked_into != article:
            self._looked_into = ""

    def shows(self, article: str) -> bool:
        """Whether the furniture of an article is shown."""
        return article in self._wanted or article == self._looked_into

    def toggle(self, article: str) -> None:
        """Show the furniture of an article from now on, or fold it away where it is shown."""
        if self.shows(article):
            self._wanted.discard(article)
            self._looked_into = ""
        else:
            self._wanted.add(article)

    def look_into(self, article: str) -> None:
        """Show the furniture of an article for a passage in it."""
        if not self.shows(article):
            self._looked_into = article

    def look_away(self) -> bool:
        """Fold what was unfolded for a passage alone; return whether there was something."""
        was_open = bool(self._looked_into)
        self._looked_into = ""
        return was_open
