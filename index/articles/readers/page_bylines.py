"""The authors as the elements of a page name them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from index.articles.bylines import authors_of, bare_names, is_bare_name, split_names
from index.articles.dates import dates_in
from index.articles.readers.page import Element, fold, is_longer, words_of
from index.articles.readers.page_places import Places

# What the makers of pages call what names the author, the surest first.
_BYLINE = re.compile(r"by-?line")
_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:article|story|post|entry|news|meta|td-post|c)?[-_]*(?:author|autor|auteur|autore|redactor|writer"
    r"|contributor|journalist|reporter|columnist|schreiber|författare|yazar|penulis|muhabir|redakteur|journaliste"
    r"|giornalista|jornalista|periodista|zuozhe|jizhe|autoria|verfasser|kirjoittaja|toimittaja|forfatter|skribent|signataire)s?(?![a-z])|authorname|author-name"
)
_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es|a|as|i|in|innen)?|auteurs?|autrices?|redakteure?|redakteurin|redactores?|signataires?)"
    r"[/-][^/?#]"
    r"|/(?:profiles?|perfil|profil|by|people|person|persons?|staff|experts?|journalists?|journalistes?|periodistas?"
    r"|giornalisti|reporters?|contributors?|colaboradores|columnists?|columnistas|kolumnisten|korrespondenten|editors?"
    r"|yazar|yazarlar|muhabir|muhabirler|writers?|bloggers?|team|agency|firmas?)/[^/?#]|/@[\w.-]{2,}"
)
_VCARD = re.compile(
    r"(?:^|\s)(?:fn|username|p-author|by|posted-?by|postedby|submitted)(?:$|\s)"
    r"|(?:^|[\s_-])(?:signature|firma|assinatura)(?:$|[\s_-])"
)
_BOX = re.compile(
    r"avatar|image|photo|social|follow|twitter|count"
    r"|(?:author|writer|journalist|byline|reporter|autor)[\w-]*[-_](?:title|role|job|city|location|place|e?mail|bio)"
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")  # "authorName" is "author-name"
_BETWEEN_NAMES = re.compile(r"\s*[,;/&|]\s*")
_LABEL = re.compile(
    r"^(?:(?:文|撰文|作者|記者|记者|本报记者|本報記者)\s*[／/：:・\s]?\s*)+|(?<=\w)\s*[／/](?=[\u3400-\u9fff]).*$"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SAID_BEHIND = re.compile(
    rf"\s+(?:[Pp]osted|[Uu]pdated|[Pp]ublished|[Ll]ast\s+[Uu]pdated|[Mm]odified|[Cc]reated)\b.*$|\s+@\w.*$"
    rf"|(?<=[a-z])(?=(?:{_MONTHS})\s+\d).*$|\s+(?:Guest\s+)?(?:Contributor|Columnist|Author)s?$"
    r"|\s+(?:Photo(?:graph)?(?:s|y)?|Pictures?|Images?|Illustrations?|Video|Editing|Fotos?|Bilder)"
    r"(?:\s+by\b|\s*[:：]).*$"
)
_AND = re.compile(r"\s+AND\s+")
_ACRONYM = re.compile(r"[A-Z]{2,4}\s+[A-Z]{4,}$")  # an outlet: "USA TODAY"
_POST = re.compile(
    r"correspond|editor|editör|reporter|writer|journalis|columnist|contributor|staff|redakt|rédact|redacc|korrespond"
    r"|redat|periodista|giornalist|jornalist|muhabir|\byazar|корреспондент|редактор|журналист|обозреватель|محرر|مراسل"
    r"|\bכתב|記者|记者|编辑|編輯",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"\b(?:fellow|associate|director|professor|analyst|research\w*|senior|junior|head|manager|advis[eo]r|chief|officer"
    r"|president|minister|intern|freelance\w*|expert\w*|leiter\w*|directeur|directrice|chercheu\w+|investigador\w*)\b",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"\b(?:by|von|par|por|di|da|door|av|af)$", re.IGNORECASE)
_FROM_PLACE = re.compile(r"(?:De|En|In|From|Aus|Em|Da|Dal|Dalla|Van|À|Vom|Desde|Uit|At)\s\S+$")
_BUTTON = re.compile(
    r"(?:Follow|Share|View|Show|See|Suggest|Edit|Save|Print|Read|Sign|Log|Subscribe|Comment)\b", re.IGNORECASE
)
_NO_PIECE = re.compile(rf"[@#]|^{_BUTTON.pattern}|{_POST.pattern}|{_STANDING.pattern}", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?P<dash>[—–-]\s?)?(?P<name>[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}),? "
    r"(?:(?:is|was|ist|war|est|es|è) (?:an?|the|eine?|une?|una?|la|le|el|il)\b|writes\b|covers\b|reports\b)"
)
_IN_SCRIPT = re.compile(
    r"\"(?:author|authors|authorName|author_name|byline)\"\s*:\s*\[?\s*\"(?P<names>[^\"\\]{4,80})\""
)
_NO_NAME = re.compile(r"[\d.,:：!?،؟。|／]|\s[-–—]\s")
_SIGNED = re.compile(
    r"[（(](?:記者|记者)?\s*(?P<name>(?!.*(?:共同|時事|通信|新聞|[社報报]$))[\u3400-\u9fff々]{3,6})[）)]$"
)
# "القاهرة - محمود السيد", "VARN — By Ana Reth": the place stands in front
_PLACE_BEFORE = re.compile(
    r"^[\u0600-\u06ff]+(?:\s[\u0600-\u06ff]+)?\s+[-–—]\s+(?=[\u0600-\u06ff\s]{5,40}$)|^[^a-z\d]{2,30}\s[-–—]\s(?=By\s)"
)
_OF_PICTURES = (
    r"photo(?:graph)?\w*|pictures?|images?|illustrations?|graphics?|foto\w*|bild(?:er)?|video|fot\.|zdjęci\w*|фото\w*"
    r"|fotoğraf\w*|kuvat?|صور|تصوير"
)
_AND_BEFORE = re.compile(r"^(?:and|und|et|y|e|en|og|och|ja|i|и|та|ve)\s+(?=[^\W\d_a-z])")
_NAME_WITH = r"[^\W\d_a-z][\w.’'-]+(?:\s[^\W\d_a-z][\w.’'-]*){1,3}"
_OF_PICTURES_BEHIND = re.compile(
    rf"\s*(?:[,;&]|\b(?:and|und|et|y|e|en|og|och|i|и)\b)?\s*{_NAME_WITH}\s*\((?i:{_OF_PICTURES})[^()]{{0,20}}\)"
    r"|\s+(?:Beeld|Bild|Kamera|Camera|Foto’s|Foto's)\s*[:：]?\s+(?=[A-ZÀ-Þ]).*$"
)
_KIND_BEHIND = re.compile(r"\s*\((?:[Tt]e[xk]t\w*|[Ww]ords|[Tt]esto)\)")
_AGENCY_BEHIND = re.compile(
    r"\s+(?:avec|mit|with|con|com|met|med|z|und|and|et|y|e|i|en)\s+(?:[Tt]he\s+|l['’])?"
    r"(?:[A-Z]{2,5}|[Aa]gen(?:cies|turen|ces|cias|zie|tschappen)|Reuters|Bloomberg)$"
)
_HOUSE_BEHIND = re.compile(r"(?<=[a-zà-ÿ])\s+[A-Z]{2,4}$")  # "Sanna Hietala HS"
_WORDS_BY = re.compile(r"^(?:Words|Text|Story|Report|Texte|Texto|Testo|Tekst)\s*[:：]?\s+(?=[A-ZÀ-Þ])")
_WITHIN = re.compile(
    r"(?:(?:作者|记者|記者|撰文|執筆)\s*[：:\s]|^文\s*[／/：:](?!\s*[记記]者))\s*(?P<name>[\u3400-\u9fff々]{2,4})(?=[\s|｜/]|$)"
)
_MAY_SAY_SO = ("span", "div", "p", "li", "small", "em", "td", "th", "dt", "b", "strong", "h4", "h5", "h6")
_PICTURED_BY = re.compile(rf"^\W*(?:{_OF_PICTURES})(?:\s+(?:by|von|par|de|di|av|af))?\s*[:：]?$", re.IGNORECASE)
_PICTURED = re.compile(rf"^[(\[]\s*(?:{_OF_PICTURES})", re.IGNORECASE)
_PICTURES_OF = re.compile(rf"^(?:{_OF_PICTURES})\s*[:：]?\s+\S", re.IGNORECASE)
_BULLET = re.compile(r"\s[·•|]\s|[\n·•|]")
_MAIL = re.compile(r"\s*\b[\w.+-]+@[\w.-]+\w")
_BRACKETED = re.compile(r"^[（(【\[]\s*([^（）()【】\[\]]+?)\s*[）)】\]]$")
_LONGEST = 160  # code points of a byline
_LONGEST_POST = 40  # code points
_LONGEST_CASELESS = 30  # code points of a name in a script without capitals
_LONGEST_SCRIPT = 2_000_000  # code points of one script that is looked at
_WIDEST = 3  # elements around the first name, in which others of the same article stand
_MOST = 8  # names in one byline
_WRITTEN = (
    "verfasst|geschrieben|erstellt|eingestellt|veröffentlicht|écrite?|rédigée?|publiée?|postée?|signée?|escrit[oa]"
    "|publicad[oa]|enviad[oa]|scritt[oa]|pubblicat[oa]|redatt[oa]|geschreven|geplaatst|gepubliceerd|skrevet|skrivet"
    "|publisert|publicerat|napisane|(?:ein|eine|un|une|una|um|uma|an?|en|ett|et|een)\\s+[^\\W\\d]+"
)
_WORDS_OF_LABELS = (
    "author authors by written text words story reporter autor autoren autorin verfasser von auteur auteurs par texte"
    " autora autores por texto autore autori di testo tekst skribent forfatter författare yazar yazan muhabir haber"
    " автор авторы текст автори الكاتب بقلم كتب كاتب إعداد נכתב מאת כתב 作者 記者 记者 文 撰文 執筆 筆者"
)
_LABELS = frozenset(_WORDS_OF_LABELS.split())
_MADE_BY = (
    "(?:posted|submitted|published|written|reported|contributed|uploaded|added|compiled|edited)\\s+by"
    rf"|(?:{_WRITTEN})\s+(?:von|par|por|da|de|di|door|van|by|av|af|przez)"
)
_SAID_SO = re.compile(rf"^(?:{_MADE_BY})\s*[:：]?\s+(?=[A-ZÀ-ÞА-Я])", re.IGNORECASE)
_SAID_BEFORE = re.compile(
    rf"^(?:{_MADE_BY}|interview(?:er)?|words|story|report|authors?|published|updated|autor(?:a|in|es|en)?|auteurs?"
    r"|autor[ei]|penulis|text[eo]?|testo|tekst|yazan|yazar|haber|автор|текст)\s*[:：]?\s+(?=[A-ZÀ-ÞА-Я])",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\s+(?:on|at)\s+(?=[A-Z\d])"
    r"|\s+(?:le|am|vom|el|il|den|em|op|dne|dnia|w dniu|del|d\.)\s+(?=\d)"
    r"|\s*[|·•–—]\s*|\s+-\s+|\s*\d|\s*[,(]\s*(?=[A-Z]{2,}\b|the\b|[A-Z]\w+\s*$)"
)


class Byline(NamedTuple):
    """A byline as an element of the page has it, and the names in it."""

    line: str
    names: tuple[str, ...]


def byline_of(places: Places, language: str) -> Byline | None:
    """Return the byline of a page's article: of the surest mark that any element has, the nearest to the headline.

    Where nothing is marked as one, it is a name that stands beside a day, one in the data of a script, or that with
    which a note in italics below the text begins.
    """
    tiers: dict[int, list[Element]] = {}
    for element in places.root.iter("*"):
        tier = _tier(element)
        if tier:
            tiers.setdefault(tier, []).append(element)
    for tier in sorted(tiers):
        found = _first(places.nearest(tiers[tier]))
        if found is not None:
            return found
    return _labelled(places) or _beside_day(places, language) or _in_scripts(places) or _last_said(places, language)


def _labelled(places: Places) -> Byline | None:
    """Return the byline that an element near the headline says to be one: "Text: Ana Reth", "作者：陈晓东".

    The label may stand in an element of its own, and a name alone may have the post behind it.
    """
    for element in places.root.iter(*_MAY_SAY_SO):
        if not (places.is_near(element) and places.is_own(element)):
            continue
        line, beside = _line(element), element.getnext()
        names = names_in(line) if authors_of(line) or _SAID_SO.match(line) else _labelled_within(line)
        names = names or _above_post(element)
        if not names and beside is not None:
            if line.strip(" :：").casefold() in _LABELS:
                line, names = _line(beside), names_of(beside)
            elif is_bare_name(line) and _is_post(_line(beside)):
                names = names_in(line)
        if names:
            return Byline(line, names)
    return None


def _above_post(element: Element) -> tuple[str, ...]:
    """Return the name right above a post in an element of few lines: "Thomas Ekdal", "Chief correspondent", a day."""
    if is_longer(element, _LONGEST):
        return ()
    lines = [line for text in element.itertext("*") if (line := fold(text))]
    return next((names for line, below in pairwise(lines) if _is_post(below) and (names := _names_alone(line))), ())


def _labelled_within(line: str) -> tuple[str, ...]:
    """Return the name behind a label in the midst of a Chinese or Japanese line: "来源：… 作者：周敏 2022-06-18"."""
    found = _WITHIN.search(line)
    return (found["name"],) if found else ()


def _is_post(line: str) -> bool:
    """Whether a line is nothing but what somebody is at an outlet."""
    return len(line) <= _LONGEST_POST and bool(_POST.search(line)) and not is_bare_name(line)


def _beside_day(places: Places, language: str) -> Byline | None:
    """Return a name that stands alone in an element beside a day, or between bullets in a line with one."""
    for element in places.root.iter("span", "div", "p", "a", "b", "strong", "em", "li"):
        if not places.is_near(element) or not places.is_own(element):
            continue
        line, around = _line(element), _line(element.getparent())
        is_name = is_bare_name(line) and not _BUTTON.match(line)
        is_alone = len(element) <= 1 and (is_name or all(map(_names_alone, _BETWEEN_NAMES.split(line))))
        if is_alone and dates_in(around, language):
            return Byline(line, names_in(line))
        if _BULLET.search(line) and dates_in(line, language):
            pieces = map(str.strip, _BULLET.split(line))
            names = next(filter(None, (authors_of(piece) or _names_alone(piece) for piece in pieces)), ())
            if names:
                return Byline(line, names)
    return None


def _in_scripts(places: Places) -> Byline | None:
    """Return the author that the data of a script name, or the same data in a meta element."""
    told = [script.text or "" for script in places.root.iter("script")]
    told += [element.get("content") or "" for element in places.root.iter("meta")]
    for text in told:
        for found in _IN_SCRIPT.finditer(text[:_LONGEST_SCRIPT]):
            names = _bare_names(found["names"])
            if names:
                return Byline("", names)
    return None


def _last_said(places: Places, language: str) -> Byline | None:
    """Return the author whom the end of the text names: in a note in italics, or in brackets as in Japan."""
    return _about_author(places) or (_signed(places) if language[:2] in {"ja", "zh"} else None)


def _signed(places: Places) -> Byline | None:
    """Return the name in brackets with which the last paragraph ends that has any."""
    for element in reversed(list(places.root.iter("p"))):
        found = _SIGNED.search(words_of(element)[-_LONGEST_CASELESS:])
        if found and places.is_own(element):
            return Byline("", (found["name"],))
    return None


def _about_author(places: Places) -> Byline | None:
    """Return the author whom a paragraph in italics introduces: "Mira Tolan is a lawyer in Varn."."""
    for element in places.root.iter("em", "i", "p"):
        words, outer = words_of(element), element.getparent()
        found = _ABOUT.match(words)
        is_note = found and (found["dash"] if element.tag == "p" else _is_all_of(words, outer))
        if found and is_note and is_bare_name(found["name"]) and places.is_own(element):
            return Byline("", split_names(found["name"]))
    return None


def _is_all_of(words: str, outer: Element) -> bool:
    """Whether an element has these words and no others; of a long one no more is read than tells it."""
    return not is_longer(outer, len(words)) and words_of(outer) == words


def _tier(element: Element) -> int:
    """Return how surely an element names the author, 1 the surest; 0 where nothing says that it does."""
    properties = f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower()
    is_person = "person" in (element.get("typeof") or "").lower() and "name" in properties
    if "author" in properties or is_person or element.get("rel") == "author":
        return 1
    if element.tag in {"body", "html", "meta", "link", "script", "img", "article", "main"}:
        return 0
    name = " ".join(element.get(key) or "" for key in ("class", "id", "data-testid", "data-qa"))
    name = _HUMP.sub("-", name).lower()
    if name.strip() and not _BOX.search(name):
        if _BYLINE.search(name):
            return 2
        if _AUTHOR.search(name):
            return 3
        if _VCARD.search(name):
            return 5
    return 4 if element.tag == "a" and _ADDRESS.search(element.get("href") or "") else 0


def _first(elements: Sequence[Element]) -> Byline | None:
    """Return the first byline with names among some elements, with the names that stand beside it."""
    for element in elements:
        line = _line(element)
        names = names_of(element)
        if names:
            return Byline(line, _with_those_beside(element, names, elements))
    return None


def names_of(element: Element) -> tuple[str, ...]:
    """Return the names in an element that is marked as a byline.

    Where elements inside it hold a name each and nothing else, those are the names, whatever stands between them.
    """
    line = _line(element)
    texts = [text for whole in element.itertext("*") for text in _BULLET.split(whole)] if line else []
    pieces = _without_photographers([piece for text in texts if (piece := fold(text).strip(" ,;"))])
    alone = [found for piece in pieces if (found := _names_alone(piece))]
    if len(pieces) > 1 and alone:
        names = tuple(dict.fromkeys(name for found in alone for name in found))
        said = names_in(line)
        is_whole = len(pieces) == len([text for text in texts if fold(text).strip(" ,;")])
        is_fuller = is_whole and set(said) >= set(names) and not _runs_on(said, names)
        return said if is_fuller else names
    return names_in(line)


def _without_photographers(pieces: list[str]) -> list[str]:
    """Return the pieces of a byline without those whom a label in front or brackets behind make photographers."""
    around = [*pieces, ""]
    return [
        piece
        for number, piece in enumerate(pieces)
        if not (_PICTURED.match(around[number + 1]) or (number and _PICTURED_BY.match(around[number - 1])))
    ]


def _names_alone(piece: str) -> tuple[str, ...]:
    """Return the names in a text that is nothing but names; posts and places are none."""
    piece = _HOUSE_BEHIND.sub("", _WORDS_BY.sub("", _AND_BEFORE.sub("", piece)))
    is_other = (
        _NO_PIECE.search(piece) or _PICTURES_OF.match(piece) or _FROM_PLACE.match(piece) or _UNFINISHED.search(piece)
    )
    return () if is_other else bare_names(piece)


def _runs_on(said: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Whether a reading of a whole line has names with more in them than the elements that hold them."""
    return any(name != one and name in one for one in said for name in names)


def _with_those_beside(element: Element, names: tuple[str, ...], others: Sequence[Element]) -> tuple[str, ...]:
    """Return names with those that elements of the same kind have in the closest element that holds several."""
    outer = element
    for _ in range(_WIDEST):
        outer = outer.getparent()
        if outer is None or outer.tag in {"body", "html", "main", "article"}:
            break
        inside = [one for one in others if any(above is outer for above in one.iterancestors())]
        found = tuple(dict.fromkeys([*names, *(name for one in inside for name in names_of(one))]))
        if len(found) > len(names):
            return found if len(found) <= _MOST else names
    return names


def names_in(line: str) -> tuple[str, ...]:
    """Return the names in a line that is marked as a byline, whatever else stands in it."""
    if not 0 < len(line) <= _LONGEST:
        return ()
    if found := _labelled_within(line):
        return found
    line = _OF_PICTURES_BEHIND.sub("", _PLACE_BEFORE.sub("", line))
    line = _AGENCY_BEHIND.sub("", _KIND_BEHIND.sub("", line))
    bare = _BRACKETED.sub(r"\1", _MAIL.sub("", line).strip())
    said = _SAID_BEHIND.sub("", _SAID_BEFORE.sub("By ", _LABEL.sub("", bare))).strip(" ,|")
    names = next(filter(None, _readings(_AND.sub(" and ", said))), ())
    people = tuple(name for name in names if not _ACRONYM.match(name))
    return names if all(map(str.isupper, names)) else people


def _readings(line: str) -> Iterator[tuple[str, ...]]:
    """Yield the ways to read a byline: as a whole, as a bare name, and so without what stands behind the names."""
    head = _REST.split(line)[0].strip(" ,")
    for piece in (line, head):
        yield authors_of(piece)
        yield _bare_names(piece)


def _bare_names(line: str) -> tuple[str, ...]:
    """Return the names in an element that holds nothing else."""
    line = _HOUSE_BEHIND.sub("", line)
    is_caseless = not re.search(r"[a-zà-ÿа-я]", line) and len(line) <= _LONGEST_CASELESS
    pieces = [bare_names(piece) for piece in _BETWEEN_NAMES.split(line) if not _POST.search(piece)]
    first = list(takewhile(bool, pieces))
    if first:  # what stands behind the names is a place or an outlet
        return tuple(dict.fromkeys(name for names in first for name in names))
    is_name = is_bare_name(line) or (is_caseless and not _NO_NAME.search(line))
    return split_names(line) if is_name else ()


def _line(element: Element) -> str:
    """Return the text of an element on one line, different elements kept apart; "" where it is long."""
    if is_longer(element, _LONGEST):
        return ""
    return words_of(element) if len(element) == 0 else " ".join(" ".join(element.itertext("*")).split())
