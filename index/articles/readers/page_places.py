"""Where things stand on a page: its headline, and how near to it a day or a byline is.

A page states days and names of many articles: in the cards of others above, beside and below its own. What is said of
its own stands near its headline and in no card.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from index.articles.readers.page import Element, is_longer, words_of

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TITLES = ("h1", "h2", "h3")
_PLAIN = ("span", "div", "b", "strong", "font", "big", "p", "td", "center")
_POST_TITLE = re.compile(
    r"(?:entry|post|article|story)[-_]?(?:title|headline)|(?:^|\s)(?:page-)?(?:headline|title)(?=\s|$)"
)
_LONGEST_TITLE = 300  # code points
_MOST_OF_TITLE = 0.5
_SHORTEST_TITLE = 10  # letters of a heading that a title is told by
_SHORTEST_PARAGRAPH = 60  # code points
_NOT_WORDS = re.compile(r"[\W_]+")
_BESIDE = frozenset({"aside", "nav", "form", "figure"})
_CARD = re.compile(
    r"related|recommend|read-?more|more-(?:from|on|stor|news)|teaser(?!-(?:author|autor|byline))|trending|popular|most-|sidebar|ticker|latest"
    r"|(?<!elementor-)widget|comment|disqus|reply|newsletter|promo|author-?(?:box|bio|desc)|about-?(?:the-?)?author"
    r"|\bbio\b|(?<!post-)(?<!entry-)(?<!article-)footer|copyright"
)
_OF_AUTHOR = re.compile(r"author|autor|auteur|byline|by-line")
_LONGEST_CARD = 600  # code points; what has a heading and is longer may be the article itself
_MOST = 100  # elements of one kind that are looked at; those further from the headline say nothing of its article
_FURTHEST = 400  # elements from the headline to what is said of its article, where that is not marked as such
_HOME = frozenset({"/", "", "#", "index.html", "/index.html"})


class Places:
    """The elements of a page in their order, and its headline.

    Attributes:
        root: The page.
        headline: The element that is the headline, or None.
    """

    def __init__(self, root: Element, title: str = "") -> None:
        """Find the headline.

        Args:
            root: The page.
            title: The title that the page states for machines, or "".
        """
        self.root = root
        self.headline = self._find_headline(title)
        self._around = set(self.headline.iterancestors()) if self.headline is not None else set()
        self._others: dict[Element, bool] = {}

    @cached_property
    def order(self) -> dict[Element, int]:
        """The number of each element in the order of the page."""
        return {element: number for number, element in enumerate(self.root.iter())}

    @cached_property
    def window_title(self) -> str:
        """The title that a browser shows."""
        return next((words_of(element) for element in self.root.iter("title")), "")

    def _find_headline(self, title: str) -> Element | None:
        found = [element for element in self.root.iter("*") if element.tag in _TITLES or _is_post_title(element)]
        keys = {element: _key(words_of(element)) for element in found}
        wanted, window = _key(title), _key(self.window_title)
        same = [element for element in found if wanted and keys[element] == wanted]
        if same:
            return min(same, key=lambda element: element.tag != "h1")
        within = [
            element
            for element in found
            if len(keys[element]) >= _SHORTEST_TITLE and (keys[element] in window or keys[element] in wanted)
        ]
        told = max(within, key=lambda element: len(keys[element]), default=None)
        first = [element for element in found if keys[element] and (element.tag == "h1" or _is_post_title(element))]
        named = next((element for element in first if not _leads_home(element)), None)
        if told is None or named is None:
            sure = next((one for one in (told, named) if one is not None), None)
            return (
                sure if sure is not None else self._plain_headline(window) if window else self._above_text(set(found))
            )
        is_site = keys[named] in window.replace(keys[told], "")
        return told if is_site or len(keys[told]) > _MOST_OF_TITLE * len(wanted or window) else named

    def _plain_headline(self, window: str) -> Element | None:
        """Return the first element that says most of the page's title, where nothing is marked as a heading."""
        for element in self.root.iter(*_PLAIN):
            if not is_longer(element, _LONGEST_TITLE):
                key = _key(words_of(element))
                if len(key) >= _SHORTEST_TITLE and key in window and len(key) > _MOST_OF_TITLE * len(window):
                    return element
        return None

    def _above_text(self, headings: set[Element]) -> Element | None:
        """Return the last heading above the first paragraph, for a page without any title; None where none is."""
        last = None
        for element in self.root.iter("p", *_TITLES):
            if element in headings:
                last = element
            elif last is not None and is_longer(element, _SHORTEST_PARAGRAPH):
                return last
        return None

    def is_own(self, element: Element) -> bool:
        """Whether what an element says may be about the page's article, and is in no card of another."""
        for above in (element, *element.iterancestors()):
            if above in self._around or above.tag in {"body", "html"}:
                return True
            if above not in self._others:
                is_beside = above.tag in _BESIDE or bool(_CARD.search(_names(above)))
                self._others[above] = is_beside or _is_card(above) or _is_footer(above)
            if self._others[above]:
                return False
        return True

    def distance(self, element: Element) -> int:
        """Return how many elements there are from the headline; what stands above it counts double."""
        if self.headline is None:
            return self.order[element]
        there = self.order[element] - self.order[self.headline]
        return there if there >= 0 else -2 * there

    def nearest(self, elements: Iterable[Element]) -> list[Element]:
        """Return those of the elements that are in no card, the nearest to the headline first; of very many, some."""
        return sorted(filter(self.is_own, elements), key=self.distance)[:_MOST]

    def is_near(self, element: Element) -> bool:
        """Whether an element is so near to the headline that it may say something of the article unmarked."""
        return self.headline is not None and self.distance(element) <= _FURTHEST


def _is_post_title(element: Element) -> bool:
    """Whether the makers of a page call an element the title of its post."""
    is_title = bool(_POST_TITLE.search((element.get("class") or "").lower()))
    return is_title and not is_longer(element, _LONGEST_TITLE)


def _is_footer(element: Element) -> bool:
    """Whether an element is the footer of the page, and not that of an article."""
    return element.tag == "footer" and next(element.iterancestors("article"), None) is None


def _is_card(element: Element) -> bool:
    """Whether an element is a heading with little else, as the card of another article is; a name is no heading."""
    if is_longer(element, _LONGEST_CARD) or _OF_AUTHOR.search(_names(element)):
        return False
    return any(not _OF_AUTHOR.search(_names(heading)) for heading in element.iter(*_HEADINGS))


def _leads_home(element: Element) -> bool:
    """Whether a heading is a link to the beginning of the site, as the name of the site is."""
    links = [*element.iter("a"), *(above for above in element.iterancestors("a"))]
    return any(_is_home(link.get("href") or "") for link in links)


def _is_home(address: str) -> bool:
    """Whether an address is that of a site and not of a page on it."""
    return address.split("?", maxsplit=1)[0] in _HOME or bool(re.fullmatch(r"https?://[^/]+/?", address))


def _names(element: Element) -> str:
    """Return what the makers of a page call an element."""
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()


def _key(text: str) -> str:
    """Return the letters and digits of a title, by which two printings of it are compared."""
    return _NOT_WORDS.sub("", text).casefold()
