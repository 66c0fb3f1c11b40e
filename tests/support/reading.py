"""Articles, annotations and recognitions for tests of the reading view. All of it is invented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from index.articles.article import Article, Block, Role
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.notes.annotation import Annotation, PlacedAnnotation, Placement, Selector, State
from index.text.direction import Direction
from index.text.spans import Span
from index.views import OpenedArticle

MADE = datetime(2024, 5, 4, 9, 30, tzinfo=UTC)

STORY = (
    (Role.BOILERPLATE, "Skip to content", "menu"),
    (Role.HEADLINE, "Harbour talks end without a date", ""),
    (Role.STANDFIRST, "Both sides say that the pilots' strike can be settled by autumn", ""),
    (Role.CAPTION, "Minister Oda Fenwick at the quay of Port Sorrel", ""),
    (Role.BYLINE, "By Ilse Marn in Port Sorrel", ""),
    (Role.BODY, "Oda Fenwick met the pilots of Port Sorrel on Tuesday 🚢 and left without a date.", ""),
    (Role.BOILERPLATE, "Sign up for our letter", "newsletter box"),
    (Role.QUOTE, "“We are nearer than we were,” said Fenwick.", ""),
    (Role.LIST, "The harbour stays shut on Sundays.", ""),
    (Role.BODY, "A second meeting is planned for Friday, said two people who were there.", ""),
    (Role.BOILERPLATE, "All rights reserved", "footer"),
)
ARABIC = (
    (Role.HEADLINE, "انتهت محادثات الميناء دون موعد", ""),
    (Role.BODY, "التقت أودا فنويك بمرشدي ميناء Port Sorrel يوم الثلاثاء 14 مايو وغادرت دون موعد.", ""),
    (Role.BODY, "ومن المقرر عقد اجتماع ثان يوم الجمعة.", ""),
)


def article(parts: Iterable[tuple[Role, str, str]] = STORY, **known: object) -> Article:
    """Return an article of these blocks, joined by blank lines."""
    blocks, texts, at = [], [], 0
    for role, text, why in parts:
        blocks.append(Block(role, Span(at, at + len(text)), why))
        texts.append(text)
        at += len(text) + 2
    values: dict[str, object] = {"outlet": "Sorrel Gazette", "published": date(2024, 5, 14), "language": "en"}
    return Article("\n\n".join(texts), tuple(blocks), **{**values, **known})  # type: ignore[arg-type]


def arabic_article() -> Article:
    """Return an article from right to left."""
    return article(ARABIC, language="ar", direction=Direction.RTL)


def find(text: str, part: str, nth: int = 0) -> Span:
    """Return where the nth ``part`` stands."""
    found = [match.span() for match in re.finditer(re.escape(part), text)][nth]
    return Span(*found)


def annotated(
    text: str,
    part: str,
    label: str = "claim",
    note: str = "",
    *,
    tags: Sequence[str] = (),
    credibility: int = 6,
    state: State = State.EXACT,
    key: str = "",
) -> PlacedAnnotation:
    """Return an annotation on the first ``part`` of a text; its id is its label unless a key is given."""
    span = Span(0, 0) if state is State.UNPLACED else find(text, part)
    selector = Selector(part, "", "", span, 1)
    made = Annotation(key or label, "a1", selector, "", label, note, tuple(tags), credibility, MADE, MADE)
    return PlacedAnnotation(made, Placement(state, None if state is State.UNPLACED else span))


def recognised(text: str, *entities: tuple[Kind, str, tuple[str, ...]]) -> Recognition:
    """Return a recognition that finds exactly these names and their aliases."""
    mentions, found = [], []
    for number, (kind, name, aliases) in enumerate(entities):
        names = "|".join(re.escape(one) for one in (name, *aliases))
        here = [Mention(Span(*m.span()), kind, m.group(), number) for m in re.finditer(names, text)]
        mentions.extend(here)
        found.append(Entity(name, kind, aliases, len(here)))
    return Recognition(tuple(sorted(mentions, key=lambda mention: mention.span)), tuple(found))


def opened(
    shown: Article | None = None,
    annotations: Sequence[PlacedAnnotation] = (),
    recognition: Recognition | None = None,
    *,
    is_gone: bool = False,
) -> OpenedArticle:
    """Return an opened article with Oda Fenwick and Port Sorrel recognised unless told otherwise."""
    shown = shown or article()
    names = recognition or recognised(
        shown.text, (Kind.PERSON, "Oda Fenwick", ("Fenwick",)), (Kind.PLACE, "Port Sorrel", ())
    )
    return OpenedArticle("a1", "/articles/harbour.txt", "", "txt", shown, names, tuple(annotations), is_gone)
