"""The invented articles of the library in memory."""

from __future__ import annotations

from datetime import UTC, date, datetime

from index.articles.article import Article, Block, Role
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.text.spans import Span
from index.views import OpenedArticle

MOMENT = datetime(2031, 4, 2, 8, 0, tzinfo=UTC)
BODY = "The harbour council of Velmora met on Tuesday. Mayor Irena Dalca spoke first, and Dalca left early."


def make_article(number: int = 1) -> OpenedArticle:
    """Return an invented article with two entities."""
    title = f"Harbour talks, day {number}"
    text = f"{title}\n\n{BODY}"
    start = len(title) + 2
    article = Article(
        text=text,
        blocks=(Block(Role.HEADLINE, Span(0, len(title))), Block(Role.BODY, Span(start, len(text)))),
        title=title,
        outlet="Velmora Courier",
        published=date(2031, 4, number % 28 + 1),
        language="en",
    )
    mentions = [
        Mention(Span(at, at + len(name)), kind, name, entity)
        for name, kind, entity in (("Velmora", Kind.PLACE, 1), ("Irena Dalca", Kind.PERSON, 0))
        for at in (text.index(name),)
    ]
    last = text.rindex("Dalca")
    mentions.append(Mention(Span(last, last + 5), Kind.PERSON, "Dalca", 0))
    entities = (Entity("Irena Dalca", Kind.PERSON, ("Dalca",), 2), Entity("Velmora", Kind.PLACE, (), 1))
    return OpenedArticle(
        f"a{number}", f"/articles/{number}.txt", "0" * 64, "txt", article, Recognition(tuple(mentions), entities)
    )
