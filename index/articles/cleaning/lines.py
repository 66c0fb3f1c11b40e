"""What can be seen in one line of a page without knowing the others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from index.articles.article import Role
from index.articles.bylines import is_bare_name, is_byline
from index.articles.cleaning.credits import ends_with_name, is_bare_credit, is_credited, is_labelled, is_marked
from index.articles.cleaning.cues.table import COPYRIGHT
from index.articles.cleaning.elapsed import is_elapsed
from index.articles.cleaning.phrases import Cue, Tokens, cues_in, phrases_in_row, tokens_of
from index.articles.cleaning.sentences import opens_sentence
from index.articles.cleaning.service import service_of
from index.articles.dates import WrittenDate, dates_in
from index.articles.draft import Part

_ENDS = re.compile(r"[.!?…。！？؟।۔]+[\"'”’»」)\]]*\s*(?:\[\d+\])?$|[.!?…。！？][\"'”’»]\s*$")
# The mark of an agency or of the end behind the last full stop: "… on Friday. EFE", "… in a jar. ♦"
_TIME_ZONE = r"(?:[ECMP][SD]?T|GMT|UTC|BST|IST|CES?T)$"
_MARKED_END = re.compile(
    rf"[.!?…][\"'”’»)]*\s+(?:(?!{_TIME_ZONE})[A-Z]{{2,6}}|[(\[][A-Za-z]{{2,6}}(?:/[A-Za-z]{{2,6}})*[)\]]|[♦■●□▪◆])$"
)
_INNER_END = re.compile(r"[.!?…؟۔][\"'”’»)]*\s+[\"'“‘«(]?[^\W\da-zа-яß-öø-ÿ]|。")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # written without spaces
_WITHOUT_STOPS = re.compile(r"[\u0e00-\u0eff]{4}")  # Thai and Lao
_SENTENCE_WITHOUT_STOP = 40  # code points
_DENSE_WORD = 2  # code points to a word, roughly
_PUBLISHED_WORDS = (
    "published publication posted updated last modified veröffentlicht aktualisiert erstellt stand publié publiée mis"
    " mise posté publicado publicada actualizado actualizada pubblicato aggiornato atualizado gepubliceerd bijgewerkt"
    " publicerad uppdaterad publisert oppdatert julkaistu opublikowano publikacja aktualizacja vydáno yayinlanma"
    " yayinlandi güncelleme güncellendi опубликовано обновлено опубліковано оновлено نشر نُشر تحديث النشر انتشار تاریخ"
)
_PUBLISHED = frozenset(_PUBLISHED_WORDS.split())
_LOOK_AT = 4000  # code points
_LONGEST_DATE_LINE = 14  # words
_TRAIL = re.compile(r"\s[/>»›→|\\]\s|[»›]")
_ARROW = re.compile(r"\s?[>»›→]\s")
_FEWEST_ARROWS = 2  # of a trail whose sections nobody knows
_LONGEST_TRAIL = 30  # words
_LONGEST_STEPS = 4  # words of a trail of two steps
_GLUED = re.compile(r"[a-zß-öø-ÿа-яё](?=[A-ZÀ-ÖØ-ÞА-ЯЁ][a-zß-öø-ÿа-яё])")  # "HomeNewsSport"
_FEWEST_IN_ROW = 3  # phrases of a menu on one line, where they are nearly all of it
_MANY_IN_ROW = 4
_NEARLY_ALL = 0.8
_MOST_OF_ROW = 0.5
_LONG_ROW = 12  # longer words, nearly all with a capital
_SENTENCE_MARK = re.compile(r"[.,;:!?]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST_CAPITALS = 3  # longer words of a title in which each has a capital
_FEWEST_ABOVE_DAY = 4  # words
_LONGEST_CREDIT = 12  # words
_LONGEST_SERVICE = 120  # words
_LISTED = re.compile(r"[,;]")
_BULLET = re.compile(r"^(?:[-*•▪‣●◦–—]|\(?\d{1,3}[.)])\s")


@dataclass
class Line:
    """One part of an article in the making, and what can be seen in it.

    Attributes:
        part: The part; its role and reason are what cleaning decides.
        language: A tag of the article's language, for dates.
        why: The reason why it is furniture, or "".
        is_masthead: Whether it is the name of the paper above the headline.
    """

    part: Part
    language: str = ""
    why: str = field(default="")
    is_masthead: bool = False

    @property
    def text(self) -> str:
        """The line itself."""
        return self.part.text

    @cached_property
    def tokens(self) -> Tokens:
        """The words of its beginning, folded; what is longer is an article's, whatever the words."""
        return tokens_of(self.text[:_LOOK_AT])

    @cached_property
    def words(self) -> int:
        """How many words it has; of scripts without spaces, roughly."""
        dense = len(_DENSE.findall(self.text[:_LOOK_AT]))
        return max(len(self.tokens), dense // _DENSE_WORD)

    @cached_property
    def ends(self) -> bool:
        """Whether it ends as a sentence does; of scripts that write no full stop, whether it is long enough."""
        if _WITHOUT_STOPS.search(self.text):
            return len(self.text) >= _SENTENCE_WITHOUT_STOP
        return bool(_ENDS.search(self.text[-12:]) or _MARKED_END.search(self.text[-16:]))

    @cached_property
    def is_sentence(self) -> bool:
        """Whether it looks like a sentence of an article, if a short one."""
        return self.is_prose or (self.ends and self.words >= 3 and not self.is_title_case)

    @cached_property
    def is_elapsed(self) -> bool:
        """Whether it says how long ago something was published, as cards of articles and comments do."""
        return self.part.role is Role.BODY and is_elapsed(self.text)

    @cached_property
    def is_full_sentence(self) -> bool:
        """Whether it is a sentence that ends in a full stop, and nothing in it sounds like furniture."""
        return self.is_sentence and self.text.endswith((".", "。", "۔", "।")) and not self.cues

    @cached_property
    def is_prose(self) -> bool:
        """Whether it looks like a paragraph of an article."""
        if self.part.role is not Role.BODY:
            return self.part.role is Role.QUOTE and self.words >= 8
        if self.ends:
            return self.words >= 8 and not self.is_title_case
        if self.is_menu_row:
            return False
        return self.words >= 30 or (self.words >= 12 and bool(_INNER_END.search(self.text)))

    @cached_property
    def is_title_case(self) -> bool:
        """Whether Each Longer Word Has a Capital, as in English titles; a list of names is none."""
        longer = _WORD.findall(self.text[:_LOOK_AT])
        is_list = len(_LISTED.findall(self.text)) > len(longer) / 4
        is_title = len(longer) >= _FEWEST_CAPITALS and all(word[0].isupper() for word in longer)
        return is_title and not is_list and not self.text.isupper()

    @cached_property
    def cues(self) -> list[Cue]:
        """The phrases of furniture in it, those apart that open a sentence of an article."""
        found = cues_in(self.tokens)
        if any(cue.field == "start" for cue in found) and not service_of(self.text)[1]:
            found = [cue for cue in found if cue.field != "start" or not opens_sentence(self.text, self.tokens, cue)]
        return found

    @cached_property
    def dates(self) -> tuple[WrittenDate, ...]:
        """The whole days written in it."""
        return dates_in(self.text, self.language) if any(character.isdecimal() for character in self.text) else ()

    @cached_property
    def is_byline(self) -> bool:
        """Whether it names the authors."""
        return is_byline(self.text)

    @cached_property
    def is_name(self) -> bool:
        """Whether it is nothing but the name of a person, as some pages print their byline."""
        found, share = self.menu_words
        return is_bare_name(self.text) and not (found and share >= _MOST_OF_ROW)

    @cached_property
    def says_published(self) -> bool:
        """Whether it has a word such as "published" among its first ones."""
        return bool(_PUBLISHED.intersection(self.tokens[:4]))

    @cached_property
    def is_date_line(self) -> bool:
        """Whether it is there to give a day."""
        longest = _LONGEST_DATE_LINE * (2 if self.says_published else 1)
        return bool(self.dates) and self.words <= longest and not self.is_prose and not self.is_caption

    @cached_property
    def ends_with_day(self) -> bool:
        """Whether it is some words with a day behind them, as in a list of articles: "Depot burns - 3 May 2021"."""
        if not self.dates or self.is_item or self.words > _LONGEST_TRAIL:
            return False
        last = self.dates[-1].span
        return last.end >= len(self.text) - 1 and len(self.text[: last.start].split()) >= _FEWEST_ABOVE_DAY

    @cached_property
    def is_caption(self) -> bool:
        """Whether it reads like the caption of a picture: it carries a credit, and is no line of copyright."""
        owned = [cue for cue in self.cues if cue.why == COPYRIGHT and cue.field != "start"]
        is_owned = bool(owned) and not (is_marked(self.text) and all(cue.words == 1 for cue in owned))
        is_owned = is_owned and not is_labelled(self.text)
        return self.part.role is Role.CAPTION or (3 <= self.words <= 80 and is_credited(self.text) and not is_owned)

    @cached_property
    def is_credit(self) -> bool:
        """Whether it is nothing but the credit of the picture above or below it."""
        return self.words <= _LONGEST_CREDIT and is_bare_credit(self.text)

    @cached_property
    def may_be_caption(self) -> bool:
        """Whether it ends with a name in brackets, as a caption near the top does."""
        return self.is_caption or self.is_credit or (self.words <= 60 and ends_with_name(self.text))

    @cached_property
    def is_trail(self) -> bool:
        """Whether it is the trail of sections that leads to the page: "Home / World / Floods in Varn"."""
        steps = _TRAIL.split(self.text[:_LOOK_AT])
        if len(steps) < 2 or self.ends or self.words > _LONGEST_TRAIL:
            return False
        if len(_ARROW.findall(self.text[:_LOOK_AT])) >= _FEWEST_ARROWS:
            return True
        is_menu = any(cue.field in {"weak", "whole"} for cue in cues_in(tokens_of(steps[0])))
        return is_menu and (len(steps) > 2 or self.words <= _LONGEST_STEPS)

    @cached_property
    def menu_words(self) -> tuple[int, float]:
        """How many words of menus stand in a row in it, and which share of it they are."""
        found, covered = phrases_in_row(self.tokens)
        return found, covered / max(1, len(self.tokens))

    @cached_property
    def is_menu_row(self) -> bool:
        """Whether it is a row of words of menus, as a browser writes a menu on one line: "Home News Sport Log in"."""
        if self.ends or self.part.role is not Role.BODY:
            return False
        text = self.text[:_LOOK_AT]
        if len(_GLUED.findall(text)) >= _FEWEST_IN_ROW and not _INNER_END.search(text):
            return True
        found, share = self.menu_words
        if found >= (_FEWEST_IN_ROW if share >= _NEARLY_ALL else _MANY_IN_ROW) and share >= _MOST_OF_ROW:
            return True
        longer = _WORD.findall(text)
        capitals = sum(word[0].isupper() for word in longer)
        return len(longer) >= _LONG_ROW and capitals >= _NEARLY_ALL * len(longer) and not _SENTENCE_MARK.search(text)

    @cached_property
    def service(self) -> tuple[str, int]:
        """What kind of furniture it sounds like where it speaks to the reader, and how sure that is, from 0 to 3."""
        is_fit = self.part.role in {Role.BODY, Role.HEADING} and not self.is_speech and self.words <= _LONGEST_SERVICE
        return service_of(self.text) if is_fit else ("", 0)

    @cached_property
    def is_speech(self) -> bool:
        """Whether it is a quotation, in which anybody may say anything."""
        return self.text[:1] in "\"“„«‘'" or self.text.count('"') >= 2 or "“" in self.text

    @cached_property
    def is_item(self) -> bool:
        """Whether it is an item of the writer's own list."""
        return self.part.role is Role.LIST or bool(_BULLET.match(self.text))

    @cached_property
    def is_headline_like(self) -> bool:
        """Whether it could be the title of this article or of another."""
        return 3 <= self.words <= 32 and not self.text.endswith((".", "。", ";", ":", ",", "،")) and not self.is_item
