"""A dossier as a page of Markdown. What articles say is escaped, so that it stays text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from index.entities.reasons import in_words
from index.export.escaping import block_quote, inline
from index.named import Alias, Companion, Dossier, MentionInContext
from index.views import ListedNote
from index.wording import counted

_MARK = "<!-- lectern:dossier "
_WIDEST = 30  # signs of the longest bar of the chart


def write_dossier(dossier: Dossier) -> bytes:
    """Return a dossier as Markdown in UTF-8."""
    entity = dossier.entity
    lines = [
        f"{_MARK}{_comment(entity.id)} -->",
        f"# {inline(entity.name)}",
        "",
        f"{entity.kind.value}, named {counted(entity.mentions, 'time')} in {counted(entity.articles, 'article')}.",
        *_section("Names", (_alias(alias) for alias in entity.aliases)),
        *_section("Articles over time", _months(dossier)),
        *_section("Named with", _companions(dossier)),
        *_section("Notes", _notes(dossier.notes), is_list=False),
        *_section("Graded quotations", _quotations(dossier.annotations), is_list=False),
        *_section("Mentions", _mentions(dossier.mentions), is_list=False),
    ]
    if dossier.is_cut:
        lines += ["", "The mentions are those of the latest articles alone."]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def is_dossier(content: bytes) -> bool:
    """Whether a file was written by ``write_dossier``, by its first line."""
    return content.startswith(_MARK.encode())


def _comment(text: str) -> str:
    """Return a text that may stand in a comment of HTML."""
    return " ".join(text.split()).replace("--", "- -").replace(">", "")


def _section(title: str, lines: Iterable[str], *, is_list: bool = True) -> list[str]:
    body = [f"- {line}" for line in lines] if is_list else list(lines)
    return ["", f"## {title}", "", *body] if body else []


def _alias(alias: Alias) -> str:
    why = f": {in_words(alias.reason)}" if alias.reason else ""
    return f"{inline(alias.name)} ({counted(alias.mentions, 'mention')}, {counted(alias.articles, 'article')}){why}"


def _months(dossier: Dossier) -> Iterator[str]:
    most = max((month.articles for month in dossier.months), default=1)
    for month in dossier.months:
        bar = "█" * max(1, round(_WIDEST * month.articles / most))
        yield f"{month.month or 'without a date'} {bar} {month.articles}"


def _companions(dossier: Dossier) -> Iterator[str]:
    for one in dossier.companions:
        yield f"{inline(one.name)} ({one.kind.value}): {shared(one)}"


def shared(companion: Companion) -> str:
    """Return in how many sentences and articles somebody is named with an entity; no sentence is nothing to tell."""
    articles = counted(companion.articles, "article")
    return f"{counted(companion.sentences, 'sentence')}, {articles}" if companion.sentences else articles


def _notes(notes: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, note in notes:
        yield from (f"On {inline(name)}:", "", note.strip(), "")


def _quotations(annotations: Iterable[ListedNote]) -> Iterator[str]:
    for one in annotations:
        annotation = one.placed.annotation
        grade = f"{one.reliability}{annotation.credibility}"
        yield from (block_quote(annotation.selector.quote), "")
        yield f"{inline(one.title or one.path)}, {inline(one.outlet) or 'outlet unknown'}, {grade}"
        yield ""
        if annotation.note:
            yield from (annotation.note.strip(), "")


def _mentions(mentions: Iterable[MentionInContext]) -> Iterator[str]:
    for _, group in groupby(mentions, key=lambda one: one.article):
        named = list(group)
        first = named[0]
        day = first.published.isoformat() if first.published else "without a date"
        yield from (f"### {day}: {inline(first.title) or 'untitled'}", "")
        if first.outlet:
            yield from (inline(first.outlet), "")
        for one in named:
            yield f"- {_joined(one.before)}**{inline(one.text)}**{_joined(one.after)}"
        yield ""


def _joined(text: str) -> str:
    """Return a text as Markdown, with the blank at its ends that parts it from its neighbour."""
    first, last = (" " if text[at:after].isspace() else "" for at, after in ((0, 1), (-1, None)))
    return f"{first}{inline(text)}{last}"
