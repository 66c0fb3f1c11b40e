"""Turns a note's Markdown into HTML that can do nothing but be read."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

LONGEST = 20_000  # code points of a note that are rendered; the editor has the whole
_TAGS = {
    *("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
}
_SCHEMES = {"http", "https", "mailto"}


_MARKED = re.compile(r"[*_`#>\[\]<&\\]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)
_INLINE = re.compile(r"</?(?:em|strong|code|a)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def plain(note: str) -> str:
    """Return the words of a note, without what Markdown dresses them with, in one line.

    Args:
        note: Markdown.
    """
    text = unescape(_TAG.sub(" ", _INLINE.sub("", render(note)))) if _MARKED.search(note) else note
    return " ".join(text.split())


@lru_cache(maxsize=512)
def render(note: str) -> str:
    """Return a note as HTML of a few plain elements: no image, no style, no script, no table, no other link.

    ``markdown`` lets raw HTML and ``javascript:`` links through; ``nh3`` takes them out.

    Args:
        note: Markdown.
    """
    # Loaded at the first note, not at the start of the window.
    import markdown
    import nh3
    from markdown.extensions.nl2br import Nl2BrExtension
    from markdown.extensions.sane_lists import SaneListExtension

    html = markdown.markdown(note[:LONGEST], extensions=[Nl2BrExtension(), SaneListExtension()])
    return nh3.clean(
        html, tags=_TAGS, attributes={"a": {"href"}}, url_schemes=_SCHEMES, link_rel=None, strip_comments=True
    )
