"""Finds where the article ends on a page.

The article is the stretch of lines with the most prose in it: the maximum subsequence of Pasternack and Roth
("Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009), with weights of our own.
What stands between two stretches of prose costs no more than a box does, so that a last short paragraph below a box
is not lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.articles.cleaning.phrases import is_dense
from index.text.spans import Span

_PROSE_CAP = 60  # words of one line that count for the article
_FULL_STOP = 6.0  # what a short sentence counts at least, as words of prose
_CUED = 4.0
_OPENING = 12.0
_SHORT = 3.0
_BOX = 10  # lines: a gap as long may be a box inside the article
_IN_BOX = 1.2  # what each line of furniture in such a gap costs at most, in words of prose
_IN_LIST = 0.5  # what each other short line in a gap costs at most
_DEAREST_LIST = 5.0  # what all of them cost at most
_LONGEST_LIST = 25  # lines of a gap without furniture
_LONGEST_TITLE = 16  # words of the title of another article that is a question
_LONGEST_LABEL = 6  # words of a line in capitals that opens a box
_LEAST_ABOVE_COMMENTS = 3  # sentences; a count of comments also stands below the headline
_FEWEST_APART = 2  # tags between an article and a sentence that may be none of its own
_MOST_STRAY = 2  # sentences
_LONGEST_TAG = 4  # words
_SURE_SERVICE = 2
_LINES_OF_CARD = 3
_LONGEST_READER = 3  # words of the name that a reader comments under
_LONGEST_TEASER = 35  # words of the only sentence of a card
_TOLD_IN_CARD = 0.34  # share of its words that are in the article as well
_LINES_COMPARED = 200  # of an article: its beginning says what it is about, and more would cost a long file dear
_STEM = 4  # code points by which inflected words are compared
_LONG_STEM = 5
_FAR_APART = 4  # lines between an article and a sentence that is hardly its own
_LONGEST_STRAY = 28  # words
_TOLD_FAR = 0.25  # share of the words of a last paragraph that are in the article as well
_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])$")
_ENDINGS = frozenset({table.COPYRIGHT, table.COOKIES, table.FOOTER})
_BELOW_ARTICLES = frozenset({table.TAGS, table.COMMENTS, table.FOOTER, table.REPRINT})
_SENTENCE_OF_TEXT = 8  # words
_PARAGRAPH_OF_TEXT = 15  # words
_GOES_ON = 3  # paragraphs right below each other, as no comments stand


def extent(lines: Sequence[Line], top: Span) -> Span:
    """Return the numbers of the lines with the most prose, from the top's end on; none where there is no prose.

    Args:
        lines: All lines, with ``why`` set on those that are certainly furniture.
        top: The lines from the headline up to the first paragraph.
    """
    best = Span(top.end, top.end)
    best_sum = total = 0.0
    start = top.end
    sentences = 0
    gap: list[Line] = []
    last = _last_in_row(lines)
    for number in range(top.end, len(lines)):
        line = lines[number]
        is_over = (_ends_article(line) and not _goes_on(lines, number)) or (line.is_elapsed and number >= last)
        if is_over and sentences >= _LEAST_ABOVE_COMMENTS:
            break
        is_service = line.service[1] >= _SURE_SERVICE
        if (
            line.why
            or is_service
            or not line.is_sentence
            or (_is_question(line) and any(opened(above) for above in gap))
        ):
            gap.append(line)
            continue
        sentences += 1
        total -= _cost(gap)
        gap.clear()
        if total <= 0:
            total, start = 0.0, number
        total += max(_FULL_STOP if line.is_full_sentence else 0, min(line.words, _PROSE_CAP))
        if total > best_sum:
            best, best_sum = Span(start, number + 1), total
    return _without_stray_end(lines, best)


def _without_stray_end(lines: Sequence[Line], found: Span) -> Span:
    """Return the extent without last sentences that stand apart from the article, in groups of one or two."""
    while (shorter := _without_last_title(lines, _without_last_group(lines, found))) != found:
        found = shorter
    return found


def _without_last_title(lines: Sequence[Line], found: Span) -> Span:
    """Return the extent without a last question below titles and furniture: the title of another article."""
    last = lines[found.end - 1] if found else None
    if last is None or not _is_question(last) or last.is_speech:
        return found
    end = found.end - 1
    while end > found.start and not _is_told(lines[end - 1]):
        end -= 1
    above = lines[found.start : min(end, found.start + _LINES_COMPARED)]
    is_apart = found.end - 1 - end >= _FEWEST_APART and sum(map(_is_told, above)) >= _LEAST_ABOVE_COMMENTS
    return Span(found.start, end) if is_apart and any(line.why for line in lines[end : found.end + 1]) else found


def _is_told(line: Line) -> bool:
    """Whether a line is a sentence that no reason speaks against."""
    return line.is_sentence and not line.why


def _without_last_group(lines: Sequence[Line], found: Span) -> Span:
    """Return the extent without a last sentence or two below tags, buttons or boxes, that share no word with it."""
    end = found.end
    while end > found.start and lines[end - 1].is_sentence and not lines[end - 1].why:
        end -= 1
    below = end
    while end > found.start and (lines[end - 1].why or not lines[end - 1].is_sentence):
        end -= 1
    gap, last = lines[end:below], lines[below : found.end]
    above = lines[found.start : min(end, found.start + _LINES_COMPARED)]
    if len(last) > _MOST_STRAY or sum(line.is_sentence for line in above) < _LEAST_ABOVE_COMMENTS:
        return found
    is_apart = sum(not line.why for line in gap) >= _FEWEST_APART and all(line.why or _is_tag(line) for line in gap)
    if is_apart and share_told(last, above, _STEM) == 0:
        return Span(found.start, end)
    if _is_teaser(last, gap, lines[below - 1]):
        return Span(found.start, end)
    if _is_comment(lines, below):
        return Span(found.start, end)
    if _is_card(lines, below, found.end) and share_told(last, above, _LONG_STEM) < _TOLD_IN_CARD:
        return Span(found.start, end)
    is_short = all(line.words <= _LONGEST_STRAY for line in last)
    is_far = is_short and len(gap) >= _FAR_APART and not any(line.is_item for line in gap)
    is_below_end = is_far and any(line.why in _BELOW_ARTICLES or line.is_byline for line in gap)
    is_stray = is_below_end and share_told(last, above, _LONG_STEM) < _TOLD_FAR
    return Span(found.start, end) if is_stray else found


def _is_teaser(last: Sequence[Line], gap: Sequence[Line], title: Line) -> bool:
    """Whether a last sentence is the beginning of another article, cut off, below furniture or below its title."""
    if len(last) != 1 or not _CUT.search(last[0].text):
        return False
    is_titled = not title.why and title.is_headline_like and not title.ends
    return any(line.why for line in gap) and (is_titled or len(gap) >= _FEWEST_APART)


def _is_card(lines: Sequence[Line], start: int, end: int) -> bool:
    """Whether the sentence here stands between a title and a day or time: the card of another article."""
    if end - start != 1 or lines[start].words > _LONGEST_TEASER or end >= len(lines):
        return False
    first = start
    while first > _LINES_OF_CARD and _is_card_at(lines, first - _LINES_OF_CARD):
        first -= _LINES_OF_CARD
    is_timeline = first > 1 and lines[first - 2].is_date_line  # the day stands above what happened on it
    return _is_card_at(lines, start) and not is_timeline


def _is_card_at(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is the only sentence between a title and a day or time."""
    title, below = lines[number - 1], lines[number + 1]
    is_title = title.is_headline_like and not (title.ends or title.is_item or title.why)
    if below.is_name and number + 2 < len(lines):
        below = lines[number + 2]
    is_about = below.is_date_line or below.why == table.READING_TIME
    return is_title and is_about and lines[number].is_sentence


def _is_comment(lines: Sequence[Line], start: int) -> bool:
    """Whether the sentences here are what a reader wrote: a name stands above them, and how long ago it was."""
    if start < _LINES_OF_CARD or not lines[start - 1].is_elapsed:
        return False
    name = lines[start - 2]
    return name.words <= _LONGEST_READER and not (name.is_sentence or name.ends or name.why)


def share_told(last: Sequence[Line], above: Sequence[Line], stem: int) -> float:
    """Return which share of the longer words below, by their beginnings, the lines above have as well."""
    told = {part for line in above for part in _stems(line, stem)}
    own = [part for line in last for part in _stems(line, stem)]
    return sum(part in told for part in own) / len(own) if own else 1.0


def _stems(line: Line, stem: int) -> list[str]:
    """Return the beginnings of the longer words of a line; of scripts without spaces, each two signs in a row."""
    if any(map(is_dense, line.tokens)):
        return [token[place : place + 2] for token in line.tokens for place in range(len(token) - 1)]
    return [token[:stem] for token in line.tokens if len(token) >= stem]


def _is_tag(line: Line) -> bool:
    """Whether a line is a word or a few, and nothing that an article's list or a live blog is made of."""
    is_plain = not any(mark in ":：,;–—" or mark.isdecimal() for mark in line.text)
    return line.words <= _LONGEST_TAG and is_plain and not line.is_item


def _cost(gap: Sequence[Line]) -> float:
    """Return what lines between two sentences speak against both belonging to one article; items of lists nothing."""
    gap = [line for line in gap if line.why or not line.is_item]
    cost = sum((_OPENING if opened(line) else _CUED) if line.why else _SHORT for line in gap)
    if any(line.why in _ENDINGS for line in gap):
        return cost
    marked = sum(bool(line.why) for line in gap)
    if len(gap) > (_BOX if marked else _LONGEST_LIST):
        return cost
    return min(cost, _IN_BOX * marked + min(_IN_LIST * (len(gap) - marked), _DEAREST_LIST))


def _is_question(line: Line) -> bool:
    """Whether a line may be the title of another article although it ends as a sentence does."""
    return line.text.endswith(("?", "!", "؟")) and line.words <= _LONGEST_TITLE


def _ends_article(line: Line) -> bool:
    """Whether no article goes on below such a line."""
    return bool(line.why) and any(cue.why == table.COMMENTS and cue.field == "opens" for cue in line.cues)


def _last_in_row(lines: Sequence[Line]) -> int:
    """Return the number of the last paragraph that stands right below another; cards and comments stand apart."""
    row = (number for number in range(len(lines) - 1, 0, -1) if all(map(_is_told, lines[number - 1 : number + 1])))
    return next(row, 0)


def _goes_on(lines: Sequence[Line], number: int) -> bool:
    """Whether paragraphs follow below a line without names, times or buttons between them."""
    below = [line for line in lines[number + 1 :][: 2 * _GOES_ON] if not line.why][:_GOES_ON]
    return len(below) == _GOES_ON and all(line.is_sentence and line.words >= _PARAGRAPH_OF_TEXT for line in below)


def opened(line: Line) -> str:
    """Return the kind of box that a line is the heading of, or ""."""
    if line.part.role is Role.HEADLINE:
        return ""
    for cue in line.cues:
        is_label = line.text.endswith(":") or (line.text.isupper() and line.words <= _LONGEST_LABEL)
        if cue.field == "opens" or (cue.why == table.RELATED and cue.field == "start" and is_label):
            return cue.why
    return ""


def is_heading_of_writer(lines: Sequence[Line], number: int) -> bool:
    """Whether a word that pages use for a box stands between two paragraphs, as a writer's heading does."""
    if len(lines[number].tokens) != 1 or not 0 < number < len(lines) - 1:
        return False
    return all(
        not other.why and other.is_sentence and other.words >= _SENTENCE_OF_TEXT and not _is_question(other)
        for other in (lines[number - 1], lines[number + 1])
    )
