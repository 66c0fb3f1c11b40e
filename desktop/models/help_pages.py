"""The pages of the help: Markdown beside the program, found by their words and shown as plain HTML."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources as packaged

from index.text.folding import fold

_ORDER = ("start", "search", "reading", "access", "entities", "notes", "export", "library")  # others follow, by name
_TAGS = {
    *("h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote", "a", "hr", "br"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page.

    Attributes:
        name: Of its file, without the ending.
        title: Its first heading.
        text: Markdown.
    """

    name: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether all words stand in the page, accents and case aside; a part of a word is enough."""
        folded = fold(self.text)
        return all(word in folded for word in fold(words).split())


@lru_cache(maxsize=1)
def help_pages() -> tuple[HelpPage, ...]:
    """Return all pages, in the order in which they are best read."""
    files = (packaged.files("resources") / "help").iterdir()
    pages = [
        _page(file.name.removesuffix(".md"), file.read_text(encoding="utf-8"))
        for file in files
        if file.name.endswith(".md")
    ]
    return tuple(sorted(pages, key=lambda page: (_place(page.name), page.name)))


def _page(name: str, text: str) -> HelpPage:
    title = next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), name)
    return HelpPage(name, title, text)


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


@lru_cache(maxsize=32)
def rendered(text: str) -> str:
    """Return Markdown as HTML of plain elements; links stay, and lead nowhere but to another page."""
    # Loaded when help is asked for, not at the start of the window.
    import markdown
    import nh3

    html = markdown.markdown(text, extensions=["tables", "sane_lists"])
    return nh3.clean(html, tags=_TAGS, attributes={"a": {"href"}}, link_rel=None)
