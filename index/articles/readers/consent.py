"""Takes the boxes in which a page asks for consent out of the contest for its headline.

A box of this kind often stands first, with a heading of its own, and its heading may even be the title of the window.
It is told by the names of its element, or by a button that accepts or rejects; its text stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from index.articles.cleaning.cues import table
from index.articles.cleaning.phrases import cues_in, tokens_of
from index.articles.cleaning.service import service_of
from index.articles.readers.page import Element, is_longer, words_of

_NAMED = re.compile(
    r"cookie|consent|gdpr|didomi|onetrust|sp_message|(?:^|[\s_-])cmp(?:$|[\s_-])"
    r"|privacy-?(?:box|banner|notice|wall|popup|modal|dialog)",
    re.IGNORECASE,
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_OUTER = frozenset({"html", "body", "main", "article"})
_MOST = 20  # boxes, buttons or headings that are looked at; a page has a few
_LONGEST_BOX = 2000  # code points
_LONGEST_BUTTON = 60  # code points of a button or a heading that is a phrase
_SHORTEST_PARAGRAPH = 12  # words
_FEWEST_OF_STORY = 2  # paragraphs
_NOT_LETTERS = re.compile(r"[\W_]+")


def set_consent_aside(root: Element) -> None:
    """Make the headings of consent boxes plain paragraphs, and empty a window title that only repeats them."""
    headings = [heading for box in list(_boxes(root)) for heading in box.iter(*_HEADINGS)]
    headings += [heading for heading in islice(root.iter(*_HEADINGS), _MOST) if _asks(_short_words(heading))]
    said = {_letters(words_of(heading)) for heading in headings}
    for heading in headings:
        heading.tag = "p"
    for title in root.iter("title"):
        words = words_of(title)
        if _letters(words) in said or _asks(words):
            title.text = ""


def _boxes(root: Element) -> Iterator[Element]:
    """Yield the elements in which a page asks for consent; some may stand inside others."""
    named = (element for element in root.iter("div", "section", "aside", "dialog", "form") if _is_named(element))
    yield from filter(_is_small, islice(named, _MOST))
    buttons = (element for element in root.iter("button", "a", "input") if _is_button(element))
    yield from map(_widest_around, islice(buttons, _MOST))


def _is_named(element: Element) -> bool:
    """Whether the makers of a page call an element a box for consent."""
    return bool(_NAMED.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


def _is_button(element: Element) -> bool:
    """Whether an element is a button of consent, and no link to another page."""
    words = element.get("value") or "" if element.tag == "input" else _short_words(element)
    is_link = element.tag == "a" and not (element.get("href") or "#").startswith(("#", "javascript:"))
    return bool(words) and not is_link and _asks(words)


def _short_words(element: Element) -> str:
    """Return the words of an element, or "" where they are more than those of a button."""
    return "" if is_longer(element, _LONGEST_BUTTON) else words_of(element)


def _asks(words: str) -> bool:
    """Whether some words are a phrase of consent and nothing else."""
    return any(cue.why == table.COOKIES and cue.field in {"whole", "opens"} for cue in cues_in(tokens_of(words)))


def _widest_around(button: Element) -> Element:
    """Return the widest element around a button that may be its box."""
    box = button
    for above in button.iterancestors():
        if above.tag in _OUTER or not _is_small(above):
            break
        box = above
    return box


def _is_small(element: Element) -> bool:
    """Whether an element is no larger than a box and holds no story."""
    if is_longer(element, _LONGEST_BOX) or next(element.iter("article"), None) is not None:
        return False
    texts = (words_of(paragraph) for paragraph in element.iter("p"))
    told = (text for text in texts if len(text.split()) >= _SHORTEST_PARAGRAPH and not service_of(text)[1])
    return sum(1 for _ in told) < _FEWEST_OF_STORY


def _letters(words: str) -> str:
    """Return the letters and digits of some words, by which two printings of them are compared."""
    return _NOT_LETTERS.sub("", words).casefold()
