"""Which articles were read, in order, with the place in each."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 200  # articles


@dataclass(frozen=True, slots=True)
class Visit:
    """An article and where the reader was in it.

    Attributes:
        article: Its id.
        place: Scroll position in the reading view, in its own units; 0 for the top.
    """

    article: str
    place: int = 0


class History:
    """A line of visits with the reader somewhere on it, as in a browser."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    @property
    def current(self) -> Visit | None:
        """Where the reader is."""
        return self._visits[self._at] if self._visits else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a visit before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a visit after this one."""
        return self._at < len(self._visits) - 1

    def leave(self, place: int) -> None:
        """Remember where the reader leaves the present article."""
        if self.current is not None:
            self._visits[self._at] = Visit(self.current.article, place)

    def visit(self, article: str) -> None:
        """Go to an article; what was ahead is forgotten. The article that is open is no new visit."""
        if self.current is not None and self.current.article == article:
            return
        self._visits = [*self._visits[: self._at + 1], Visit(article)][-_LONGEST:]
        self._at = len(self._visits) - 1

    def go(self, by: int) -> Visit | None:
        """Go back (-1) or forward (+1), and return where that is; None where there is nothing."""
        if not 0 <= self._at + by < len(self._visits):
            return None
        self._at += by
        return self._visits[self._at]

    def clear(self) -> None:
        """Forget all."""
        self._visits, self._at = [], -1
