"""Finds where an article begins on a page: its headline, and what stands between it and the first paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.labels import is_of_ticker
from index.articles.cleaning.lines import Line
from index.text.spans import Span

_ROLES_OF_TOP = frozenset({Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.CAPTION})
_APPEALS = frozenset({table.NEWSLETTER, table.OFFER, table.COOKIES, table.COMMENTS})
_LOOK_AT = 400  # lines
_LINES_OF_TOP = 20
_SENTENCES_COMPARED = 30
_WORDS_OF_SENTENCE = 5
_SHORTEST_WORD = 4  # code points; shorter ones are in every headline
_LEAST_SHARED = 0.25  # of a headline's longer words
_FULL_HEADLINE = 7  # longer words; sections and breadcrumbs have fewer
_NEAR_BEST = 0.7
_FEWEST_IN_MENU = 2  # lines
_NEAR_ABOVE = 0.4
_SHORTEST_HEADLINE = 5  # words of one that stands above a better match; a breadcrumb has fewer
_FAR_BELOW = 8  # lines
_NEAR_BELOW = 3  # lines that are no furniture, among which byline or day stand below a headline
_SIGNED = 0.3
_SENTENCE = 0.2
_TICKER = 0.3
_ADDRESSES = ("http://", "https://", "www.")
_FEWEST_IN_TRAIL = 4  # words of a headline that a trail of sections ends with
_LONGEST_BRACKETED = 12  # words of a headline that ends with something in brackets
_FEWEST_BUTTONS = 2  # words of menus in a line that is no headline
_SHARE_OF_BUTTONS = 0.5
_SURE_SERVICE = 2
_NEAR_ABOVE_TEXT = 4  # lines
_LONGEST_IN_TOP = 25  # words
_STEM = 5  # code points by which inflected words are compared
_LONG_STANDFIRST = 8  # words of one that is taken for the headline below a shorter line
_LONGEST_STANDFIRST = 70  # words
_SHORTEST_STANDFIRST = 6
_SHORTEST_BELOW_HEADLINE = 4  # words of one between headline and author; languages that join their words need few


def find_top(lines: Sequence[Line]) -> Span:
    """Return the lines, by number, from the headline (the first of them) up to the first paragraph.

    An empty span at the start means that the text has no headline.
    """
    start = _headline(lines)
    if start is None:
        return Span(0, 0)
    start = _below_trail(lines, start)
    end = start + 1
    while end < len(lines) and end - start < _LINES_OF_TOP and _is_above_text(lines, start, end):
        end += 1
    return Span(start, end)


def _below_trail(lines: Sequence[Line], start: int) -> int:
    """Return the number of the headline itself, where the line found is a trail that ends with it, or its copy."""
    found = lines[start].tokens
    for number in range(start + 1, min(start + _LINES_OF_TOP, len(lines))):
        tokens = lines[number].tokens
        if _is_paragraph(lines[number]):
            break  # what repeats the headline below the text is a box's
        if _FEWEST_IN_TRAIL <= len(tokens) <= len(found) and found[-len(tokens) :] == tokens:
            return number
    return start


def _headline(lines: Sequence[Line]) -> int | None:
    """Return the number of the line that is the headline, or None."""
    marked = next((number for number, line in enumerate(lines) if line.part.role is Role.HEADLINE), None)
    if marked is not None:
        return marked
    first = next((number for number, line in enumerate(lines[:_LOOK_AT]) if _is_paragraph(line)), None)
    if first is None and not any(_is_furniture(line) for line in lines[:_LOOK_AT]):
        begin = next((number for number, line in enumerate(lines) if not line.is_masthead), None)
        return begin if begin is not None and lines[begin].is_headline_like else None
    if first is None:
        first = next((number for number, line in enumerate(lines[:_LOOK_AT]) if line.is_prose), len(lines) - 1)
    candidates = [
        number for number in range(first + 1) if _may_be_headline(lines[number]) and not _is_of_list(lines, number)
    ]
    if not candidates:
        return None
    wanted = _words_of_text(lines)
    scores = {number: _score(lines, number, wanted) for number in candidates}
    best = max(scores.values())
    if best < _LEAST_SHARED:
        is_first = all(line.is_masthead for line in lines[: candidates[0]])
        is_first = is_first and not any(_is_furniture(line) for line in lines[1:first])
        likeliest = next(number for number in candidates if scores[number] == best)
        return candidates[0] if is_first else likeliest if best > 0 else candidates[-1]
    found = _below_menus(lines, [number for number in candidates if scores[number] >= _NEAR_BEST * best])
    found = _above_day(lines, found, wanted)
    above = found - 1  # a standfirst often shares more words with the text than the headline above it
    while above > found - _NEAR_BELOW and _is_furniture(lines[above]):
        above -= 1
    is_long = lines[found].words >= max(_LONG_STANDFIRST, lines[above].words)
    is_above_standfirst = found + 1 < first and is_standfirst(lines, found, found + 1)
    if is_of_ticker(lines, above) or (is_above_standfirst and scores.get(above, 0.0) < scores[found]):
        return found
    may_be_short = above in scores and is_long and not _is_masthead(lines[above])
    is_headline = may_be_short or scores.get(above, 0.0) >= _NEAR_ABOVE * scores[found]
    return above if is_headline and lines[above].words >= _SHORTEST_HEADLINE else found


def _below_menus(lines: Sequence[Line], candidates: Sequence[int]) -> int:
    """Return the first likely headline with no menu between it and the next: menus stand above headlines."""
    for upper, lower in pairwise(candidates):
        menus = sum(_is_of_menu(line) for line in lines[upper + 1 : lower])
        if menus < _FEWEST_IN_MENU:
            return upper
    return candidates[-1]


def _is_masthead(line: Line) -> bool:
    """Whether a line is rather the paper's name and its menu: "Karsholm Post Latest Desks Log in"."""
    words = line.text.split()
    capitals = sum(word[0].isupper() for word in words)
    return line.menu_words[0] >= _FEWEST_BUTTONS and capitals > len(words) / 2


def _above_day(lines: Sequence[Line], found: int, wanted: Counter[str]) -> int:
    """Return a headline right above byline and day, where the line found below them is rather a caption."""
    number = found - 1
    while number > max(0, found - _FAR_BELOW) and (_is_about_article(lines[number]) or _is_label(lines[number])):
        number -= 1
    is_signed = number < found - 1 and any(line.is_date_line for line in lines[number + 1 : found])
    is_fit = number >= 0 and lines[number].words >= _SHORTEST_HEADLINE and _may_be_headline(lines[number])
    return number if is_signed and is_fit and _shared(lines[number], wanted) > 0 else found


def _is_label(line: Line) -> bool:
    """Whether a line is a name or a few words such as a source."""
    return line.is_name or (line.words < _SHORTEST_HEADLINE and not line.ends)


def _is_of_list(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is a caption above its credit, or one of several links in a row that end with a day."""
    beside = [lines[other] for other in (number - 1, number + 1) if 0 <= other < len(lines)]
    is_dated = lines[number].ends_with_day and any(other.ends_with_day for other in beside)
    return is_dated or (number + 1 < len(lines) and lines[number + 1].is_credit)


def _is_of_menu(line: Line) -> bool:
    """Whether a line is a word of menus, of a page's foot, or a row of them."""
    return line.is_menu_row or any(
        cue.why in {table.MENU, table.FOOTER} and cue.field in {"whole", "opens", "weak"} for cue in line.cues
    )


def _score(lines: Sequence[Line], number: int, wanted: Counter[str]) -> float:
    """Return how well a line fits as the headline: by the words it shares with the text, and by what is below it."""
    line = lines[number]
    below = [other for other in lines[number + 1 : number + 1 + _FAR_BELOW] if not _is_furniture(other)]
    signed = any(_is_about_article(other) or other.is_name for other in below[:_NEAR_BELOW])
    signed = signed or any(other.is_date_line for other in lines[max(0, number - 2) : number])
    bonus = _SIGNED * min(1.0, line.words / _SHORTEST_HEADLINE) if signed else 0.0
    bonus -= _TICKER if is_of_ticker(lines, number) else 0.0
    return _shared(line, wanted) + bonus - (_SENTENCE if line.ends and line.text.endswith((".", "。")) else 0.0)


def _is_paragraph(line: Line) -> bool:
    """Whether a line is a paragraph of the article."""
    is_addressed = any(cue.field == "start" and cue.words > 1 and cue.why in _APPEALS for cue in line.cues)
    is_service = line.service[1] >= _SURE_SERVICE
    return (
        line.is_prose
        and line.words >= 12
        and not (line.ends_with_day or is_addressed or is_service or _is_furniture(line))
    )


def _is_furniture(line: Line) -> bool:
    """Whether any phrase of furniture is in a line, those apart that only count at its beginning."""
    return any(cue.field in {"whole", "opens", "weak", "sure"} for cue in line.cues)


def _may_be_headline(line: Line) -> bool:
    """Whether a line can be the headline of the article."""
    if line.is_masthead:
        return False
    if line.part.role not in {Role.BODY, Role.HEADING} or _is_furniture(line) or line.is_trail or line.is_menu_row:
        return False
    found, share = line.menu_words
    if found >= _FEWEST_BUTTONS and share >= _SHARE_OF_BUTTONS:
        return False
    if line.is_byline or line.is_date_line or line.is_elapsed or line.text.startswith(_ADDRESSES):
        return False
    is_addressed = any(cue.field == "start" and cue.words > 1 for cue in line.cues)
    is_caption = line.is_caption or (line.may_be_caption and line.words > _LONGEST_BRACKETED)
    return line.is_headline_like and not (is_caption or is_addressed or line.service[1] >= _SURE_SERVICE)


def _words_of_text(lines: Sequence[Line]) -> Counter[str]:
    """Return how many of the first sentences have a longer word that begins so."""
    prose = [
        line for line in lines if line.is_sentence and line.words >= _WORDS_OF_SENTENCE and not _is_furniture(line)
    ]
    return Counter(
        stem
        for line in prose[:_SENTENCES_COMPARED]
        for stem in {token[:_STEM] for token in line.tokens if len(token) >= _SHORTEST_WORD}
    )


def _shared(line: Line, wanted: Counter[str]) -> float:
    """Return the share of a headline's longer words that other lines have too; of short headlines, less."""
    words = [token[:_STEM] for token in line.tokens if len(token) >= _SHORTEST_WORD]
    if not words:
        return 0.0
    own = int(line.is_sentence)  # a line that is a sentence itself was counted among them
    return sum(wanted[word] > own for word in words) / len(words) * min(1.0, len(words) / _FULL_HEADLINE)


def _is_above_text(lines: Sequence[Line], start: int, number: int) -> bool:
    """Whether a line below the headline still stands above the first paragraph."""
    line = lines[number]
    if line.part.role in _ROLES_OF_TOP or _is_about_article(line) or line.is_name or _is_furniture(line):
        return True
    if not line.words or line.service[1] >= _SURE_SERVICE or is_standfirst(lines, start, number):
        return True
    below = lines[number + 1 : number + 1 + _NEAR_ABOVE_TEXT]
    if below and below[0].is_credit:
        return True  # the caption above a credit
    about = next((place for place, other in enumerate(below) if _is_about_article(other) or other.is_name), None)
    return (
        not line.is_sentence
        and line.words <= _LONGEST_IN_TOP
        and about is not None
        and all(not other.is_sentence or other.service[1] or _is_about_article(other) for other in below[:about])
    )


def _is_about_article(line: Line) -> bool:
    """Whether a line names authors, a day, or who took a picture."""
    return line.is_byline or line.is_date_line or line.may_be_caption


def is_standfirst(lines: Sequence[Line], start: int, number: int) -> bool:
    """Whether a line is the standfirst: it follows the headline, and byline, day or caption part it from the text.

    A line without a full stop right below the headline is one too where a paragraph follows.
    """
    line = lines[number]
    shortest = (
        _SHORTEST_BELOW_HEADLINE if _is_between_headline_and_author(lines, start, number) else _SHORTEST_STANDFIRST
    )
    is_fit = shortest <= line.words <= _LONGEST_STANDFIRST and line.part.role is Role.BODY
    between = lines[start + 1 : number]
    is_above_day = number + 1 < len(lines) and lines[number + 1].is_date_line
    follows = all(_is_furniture(other) or _is_short(other) for other in between)
    follows = follows or (is_above_day and all(map(_is_no_text, between)))
    if not is_fit or not follows or line.is_byline or line.is_date_line or line.may_be_caption:
        return False
    below = [other for other in lines[number + 1 : number + 5] if not _is_furniture(other)]
    if any(_is_about_article(other) or other.is_name for other in below[:2]):
        return True
    return not line.ends and bool(below) and _is_paragraph(below[0])


def _is_between_headline_and_author(lines: Sequence[Line], start: int, number: int) -> bool:
    """Whether a line goes on in lower case, with the headline right above it and author or day right below it."""
    below = lines[number + 1] if number == start + 1 < len(lines) - 1 else None
    is_above = below is not None and (below.is_byline or below.is_date_line or below.is_name)
    words = lines[number].text.split()
    return is_above and words[0][:1].isupper() and all(word[:1].islower() for word in words[-2:])


def _is_no_text(line: Line) -> bool:
    """Whether a line above a standfirst is a byline, a caption or a label."""
    return _is_about_article(line) or line.is_name or not line.is_sentence


def _is_short(line: Line) -> bool:
    """Whether a line is only a word or two, such as a section."""
    return line.words <= 3 and not line.ends
