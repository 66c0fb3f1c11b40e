"""An article in the making: parts that have a role but no place yet, and the facts about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from index.articles.article import Article, Block, Role
from index.text.direction import direction_of
from index.text.language import language_of
from index.text.normalisation import tidy_line
from index.text.spans import Span

_BETWEEN = "\n\n"
_NAMES = ("title", "standfirst", "byline", "authors", "outlet", "url", "language", "modified")


@dataclass(slots=True)
class Part:
    """What becomes a block: one line of text, its role, and for boilerplate the reason in words."""

    text: str
    role: Role = Role.BODY
    why: str = ""


@dataclass(slots=True)
class Facts:
    """What is known about an article; empty or None where it is not. Fields as in ``Article``.

    Attributes:
        origin: Where all of it is known from, but for what ``sources`` names.
        locale: A tag of the page's language that tells in which order the numbers of a day stand, where it is known.
        sources: Where a fact is known from, by its name; the day of publication has ``published_from``.
    """

    title: str = ""
    standfirst: str = ""
    byline: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    published: date | None = None
    published_from: str = ""
    url: str = ""
    language: str = ""
    modified: date | None = None
    origin: str = ""
    locale: str = ""
    sources: dict[str, str] = field(default_factory=dict)

    def source_of(self, name: str) -> str:
        """Return where the fact of this name is known from, or ""."""
        return self.sources.get(name, self.origin)

    def fill(self, other: Facts) -> None:
        """Take from ``other`` what is unknown here; a day of publication comes with where it is known from."""
        if self.published is None:
            self.published, self.published_from = other.published, other.published_from
        for name in _NAMES:
            if not getattr(self, name) and getattr(other, name):
                setattr(self, name, getattr(other, name))
                self.sources[name] = other.source_of(name)


def assemble(parts: Iterable[Part], facts: Facts) -> Article:
    """Return the article of these parts, joined by blank lines; a part without text is left out."""
    kept = [part for part in parts if part.text]
    text = _BETWEEN.join(part.text for part in kept)
    sources = {name: facts.source_of(name) for name in _NAMES if getattr(facts, name)}
    sources.setdefault("language", "text")
    read = "\n".join(part.text for part in kept if part.role is not Role.BOILERPLATE) or text
    return Article(
        text=text,
        blocks=tuple(_blocks(kept)),
        title=tidy_line(facts.title),
        standfirst=tidy_line(facts.standfirst),
        byline=tidy_line(facts.byline),
        authors=facts.authors,
        outlet=tidy_line(facts.outlet),
        published=facts.published,
        published_from=facts.published_from,
        url=facts.url,
        language=facts.language or language_of(read),
        direction=direction_of(read),
        modified=facts.modified,
        sources={name: source for name, source in sources.items() if source},
    )


def _blocks(parts: Iterable[Part]) -> Iterator[Block]:
    """Yield each part as a block at its place in the joined text."""
    start = 0
    for part in parts:
        end = start + len(part.text)
        yield Block(part.role, Span(start, end), part.why)
        start = end + len(_BETWEEN)
