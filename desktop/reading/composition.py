"""Decides what of an article is shown, in which order and style. Knows no document and no pixel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop.reading import wording
from index.articles.article import Article, Block, Role
from index.text.direction import Direction, direction_of
from index.text.spans import Span

LONGEST = 6_000  # code points in one paragraph of the document; Qt's time to lay out one grows faster than its length

_PATH_BESIDE = 40  # characters of the path where other things stand before it on the line

_GAP = "\u2002"  # between what stands on one line
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"  # first strong isolate and its end, UAX #9


class Style(Enum):
    """How a paragraph is set."""

    OUTLET = auto()
    TITLE = auto()
    STANDFIRST = auto()
    BYLINE = auto()
    SOURCE = auto()
    CAPTION = auto()
    HEADING = auto()
    BODY = auto()
    QUOTE = auto()
    LIST = auto()
    ROW = auto()
    FURNITURE = auto()
    FOLD = auto()
    NOTICE = auto()


class Link(Enum):
    """What a click on a part of the heading does."""

    ORIGINAL = auto()
    GRADE = auto()
    COPIES = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a paragraph.

    Attributes:
        text: What is shown.
        span: Where that stands in the article's text, in code points; None where it comes from elsewhere.
        link: What a click on it does; None for nothing.
        is_remark: Whether it says something about what follows.
    """

    text: str
    span: Span | None = None
    link: Link | None = None
    is_remark: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it is shown.

    Attributes:
        style: How it is set.
        runs: Its parts, one after the other.
        direction: Which way it runs.
        continues: Whether the next paragraph goes on where this one ends.
    """

    style: Style
    runs: tuple[Run, ...]
    direction: Direction
    continues: bool = False


_STYLES = {
    Role.HEADLINE: Style.HEADING,
    Role.STANDFIRST: Style.STANDFIRST,
    Role.BYLINE: Style.CAPTION,
    Role.DATELINE: Style.CAPTION,
    Role.CAPTION: Style.CAPTION,
    Role.HEADING: Style.HEADING,
    Role.BODY: Style.BODY,
    Role.QUOTE: Style.QUOTE,
    Role.LIST: Style.LIST,
    Role.TABLE_ROW: Style.ROW,
    Role.BOILERPLATE: Style.FURNITURE,
}
_OPENING = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE})
_STORY = frozenset({Role.BODY, Role.QUOTE, Role.LIST, Role.TABLE_ROW, Role.HEADING})


@dataclass(frozen=True, slots=True)
class _Opening:
    """The blocks that are shown above the story, by role."""

    headline: tuple[Block, ...]
    standfirsts: tuple[Block, ...]
    bylines: tuple[Block, ...]
    datelines: tuple[Block, ...]

    def blocks(self) -> frozenset[Block]:
        return frozenset((*self.headline, *self.standfirsts, *self.bylines, *self.datelines))


def compose(
    article: Article,
    *,
    format_: str = "",
    path: str = "",
    is_gone: bool = False,
    last_path: str = "",
    shows_furniture: bool = False,
    about: Iterable[Run] = (),
) -> tuple[Paragraph, ...]:
    """Return the paragraphs of an article as they are to be shown.

    Args:
        article: What to show.
        format_: The kind of its file, such as "txt".
        path: Of its file; empty where there is nothing to open.
        is_gone: Whether its file is gone.
        last_path: Where that was then.
        shows_furniture: Whether boilerplate is shown, greyed, or stands for in one line at the end.
        about: What else is said about the article, between its length and where it lies.
    """
    opening = _opening(article)
    notice = [_notice(last_path)] if is_gone else []
    paragraphs = [*notice, *_header(article, opening, format_), *_source(article, path, about)]
    skipped = opening.blocks()
    for block in article.blocks:
        if block not in skipped and (shows_furniture or block.role is not Role.BOILERPLATE):
            paragraphs.extend(_with_reason(_set(article, block, _STYLES[block.role]), block))
    reasons = [block.why for block in article.blocks if block.role is Role.BOILERPLATE]
    if reasons:
        line = wording.unfolded(reasons) if shows_furniture else wording.folded(reasons)
        paragraphs.append(Paragraph(Style.FOLD, _known(article, line), article.direction))
    return tuple(paragraphs)


def _with_reason(paragraphs: Iterable[Paragraph], block: Block) -> Iterator[Paragraph]:
    """Yield a block's paragraphs, the first with the reason why it is no part of the article."""
    remark = (Run(f"{wording.why_left_out(block.why)}:\u2002", is_remark=True),) if block.why else ()
    for number, paragraph in enumerate(paragraphs):
        yield replace(paragraph, runs=(*remark, *paragraph.runs)) if number == 0 else paragraph


def _opening(article: Article) -> _Opening:
    """Return the first headline, and what of the other opening roles comes before the story begins."""
    end = len(article.text)
    story, further, *_ = (*(block.span.start for block in article.blocks if block.role in _STORY), end, end)
    # Who and when may be told below one line of the story: a standfirst that was not taken for one.
    signed = further if further < end else story
    ends = {Role.HEADLINE: story, Role.STANDFIRST: story, Role.BYLINE: signed, Role.DATELINE: signed}
    early: dict[Role, list[Block]] = {role: [] for role in _OPENING}
    for block in article.blocks:
        if block.role in _OPENING and block.span.start < ends[block.role]:
            early[block.role].append(block)
    return _Opening(
        tuple(early[Role.HEADLINE][:1]),
        tuple(early[Role.STANDFIRST]),
        tuple(early[Role.BYLINE]),
        tuple(early[Role.DATELINE]),
    )


def _notice(last_path: str) -> Paragraph:
    """Return what is said above an article whose file is gone."""
    notice = wording.translated("The file is gone. This is the text as it was when it was annotated.")
    if last_path:
        lay = f"{_ISOLATE}{wording.short_path(last_path)}{_END_ISOLATE}"
        notice += " " + wording.translated("It was at %1.").replace("%1", lay)
    return Paragraph(Style.NOTICE, (Run(notice),), Direction.LTR)


def _header(article: Article, opening: _Opening, format_: str) -> Iterator[Paragraph]:
    if article.outlet:
        yield Paragraph(Style.OUTLET, _known(article, article.outlet), article.direction)
    yield from _shown(article, opening.headline, article.title, Style.TITLE)
    yield from _shown(article, opening.standfirsts, article.standfirst, Style.STANDFIRST)
    runs = tuple(_byline(article, opening, format_))
    if runs:
        yield Paragraph(Style.BYLINE, runs, article.direction)


def _source(article: Article, path: str, about: Iterable[Run]) -> Iterator[Paragraph]:
    """Yield the line that says how long the article is, what is known about it, and where it lies."""
    if article.text:
        parts = [*_known(article, wording.reading_time(article.text))]
        for run in about:
            parts.extend(replace(known, link=run.link) for known in _known(article, run.text))
        longest = _PATH_BESIDE if len(parts) > 1 else wording.LONGEST_PATH
        lies = _known(article, wording.short_path(path, longest)) if path else ()
        parts.extend(replace(known, link=Link.ORIGINAL) for known in lies)
        yield Paragraph(Style.SOURCE, tuple(_separated(parts)), article.direction)


def _shown(article: Article, blocks: Sequence[Block], known: str, style: Style) -> Iterator[Paragraph]:
    """Yield what stands in the text, or else what is known from elsewhere."""
    for block in blocks:
        yield from _set(article, block, style)
    if not blocks and known:
        yield Paragraph(style, (Run(known),), _direction(article, known))


def _byline(article: Article, opening: _Opening, format_: str) -> Iterator[Run]:
    dated = article.published_from == "dateline" and bool(opening.datelines)
    parts: list[Run] = [Run(block.span.of(article.text), block.span) for block in opening.bylines]
    shown = [block.span.of(article.text) for block in opening.datelines]
    if not parts and article.byline not in shown:
        parts.extend(_known(article, article.byline or ", ".join(article.authors)))
    parts.extend(Run(block.span.of(article.text), block.span) for block in opening.datelines)
    if dated:
        source = f"({wording.translated('read from the dateline')})"
        parts.extend(replace(run, text=f"{_GAP}{run.text}") for run in _known(article, source))
    else:
        parts.extend(_known(article, wording.published(*article.shown_day)))
    parts.extend(_known(article, wording.kind_of_file(format_)))
    return _separated(parts)


def _known(article: Article, text: str) -> tuple[Run, ...]:
    """Return words of the interface, kept apart from the direction of the text around them."""
    if not text:
        return ()
    return (Run(f"{_ISOLATE}{text}{_END_ISOLATE}" if article.direction is Direction.RTL else text),)


def _separated(parts: Iterable[Run]) -> Iterator[Run]:
    for number, part in enumerate(parts):
        if number and not part.text.startswith(_GAP):
            yield Run(f"{_GAP}·{_GAP}")
        yield part


def _set(article: Article, block: Block, style: Style) -> Iterator[Paragraph]:
    """Yield a block as one paragraph, or as several that go on in each other where it is very long."""
    direction = _direction(article, block.span.of(article.text))
    spans = tuple(_cut(article.text, block.span))
    for span in spans:
        yield Paragraph(style, (Run(span.of(article.text), span),), direction, continues=span is not spans[-1])


def _cut(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = space + 1 if space >= 0 else start + LONGEST
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _direction(article: Article, text: str) -> Direction:
    """Return the direction of a paragraph; one without letters runs as its article does."""
    return direction_of(text) if any(character.isalpha() for character in text) else article.direction
