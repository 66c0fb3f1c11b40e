"""Lines that name the authors, in several languages."""

from __future__ import annotations

import re

# What a byline begins with, where a name in capitals must follow.
_PREPOSITIONS = (
    "by|written by|reported by|reporting by|text by|story by|words by|report by|analysis by|interview by|opinion by"
    "|edited by|review by|comment by|von|ein beitrag von|ein kommentar von|eine analyse von|interview von"
    "|story and photos by|text and photos by|words and pictures by|words and photographs by|text und fotos von"
    "|texte et photos par|texto y fotos de|texto y fotos por|testo e foto di|ein gastbeitrag von|gastbeitrag von"
    "|ein gastkommentar von|eine reportage von|une chronique de|un reportaje de|rozmawiał|rozmawiała|rozmawiali"
    "|propos recueillis par|une enquête de|un texte de|entrevista de|una crónica de|intervista di|un articolo di"
    "|kommentar av|tekst door|texto|texto de|text|tekst|oprac.|opracował|opracowała|article rédigé par|rédigé par"
    "|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|de notre envoyé spécial"
    "|de notre correspondant|from our correspondent|from our own correspondent|von unserem korrespondenten"
    "|van onze verslaggever|van onze verslaggeefster|van onze redacteur|van onze correspondent|door onze redacteur"
    "|von unserer korrespondentin|de nuestro corresponsal|de nuestra corresponsal|do nosso correspondente"
    "|par|texte par|por|di|a cura di|door|av|af|od"
)
# What it begins with where a colon (or, in scripts without capitals, a space) follows.
_LABELS = (
    "by|door|af|av|przez|oleh"
    "|author|authors|written by|reported by|reporting by|words|autor|autoren|autorin|text|von|auteur|auteurs|texte"
    "|par|autor|autora|autores|texto|por|redacción|autore|autori|testo|a cura di|auteur|tekst|författare|skribent"
    "|forfatter|kirjoittaja|autorzy|autorka|haber|yazan|yazar|muhabir|haberi yazan|penulis|reporter|editor|szerző"
    "|作者|記者|记者|撰文|文|автор|авторы|текст|корреспондент|автори|журналіст|аутор|συντάκτης|כתב|מאת|نویسنده|گزارشگر|خبرنگار|بقلم|كتب|كتبت|الكاتب"
    "|المؤلف|إعداد|تحرير|تقرير|نص|تحریر|از"
)
_NO_CASE_LABELS = "本报记者|本报讯记者|本網記者|بقلم|كتب|كتبت|إعداد|نویسنده|تحرير|تقرير|מאת"
_PARTICLE = r"(?:al|el|de|del|della|di|da|dos|du|van|von|der|den|ter|bin|ibn|bint|abu|la|le|y|e|ben|af|zu|st\.)"
_WORD = r"(?:[^\W\d_a-zß-öø-ÿа-я][\w.'’\u00ad-]*|(?:al|el|ad|as|an|ar)-[^\W\d_][\w'’-]+)"
_NAME = rf"{_WORD}(?:\s+(?:{_PARTICLE}\s+)?{_WORD}){{1,4}}"
_AND = (
    r"\s*(?:,\s*(?:and|und|et)|\b(?:and|und|et|y|e|en|och|og|ve|и|та|i|a|ja|oraz|si|și|és|dan|with|mit|avec)\b|&)\s*"
)
_NAMES = rf"{_NAME}(?:(?:\s*,\s*{_NAME}){{0,4}}{_AND}{_NAME})?"
# A place, an outlet, a day, an address of mail.
_REST = r"(?:\s*(?:[,|•·–—/(-]|\b(?:in|at|for|aus|à|en|a|da|de|vanuit|в|из)\b)\s*.{0,80}|\s+\S{2,40}@\S{3,60})?"
_CASED = re.compile(rf"(?:(?i:{_PREPOSITIONS})|(?i:{_LABELS})\s*[:：])\s+(?P<names>{_NAMES}){_REST}$")
_CASELESS = re.compile(
    rf"(?:(?:{_NO_CASE_LABELS})(?!\w)\s*[:：/-]?|(?:{_LABELS})\s*[:：])\s*(?P<names>[^\d.!?،,|:()–—-]{{2,60}}?)"
    r"(?:\s*[،,|(–—-]\s*.{0,80})?$",
    re.IGNORECASE,
)
_AGENCY_WORD = r"[A-ZÀ-ÞА-Я][\w&.’'-]*"
_AGENCY = re.compile(
    rf"(?i:{_PREPOSITIONS})\s+(?:our\s+|the\s+)?(?:{_AGENCY_WORD}(?:\s+{_AGENCY_WORD}){{0,3}})"
    r"(?:\s+(?:staff|agencies|correspondents?|reporters?|newsroom|desk|and agencies))?"
    r"(?:\s*[,|•·–—(-]\s*.{0,60})?$"
)
_BEHIND_NAME = re.compile(r"\s*(?:기자|특파원)$|(?<=[^\W\d_]{3})\.$")
_SEPARATOR = re.compile(rf"{_AND}|\s*,\s*")
_ARABIC_AND = re.compile(r"\s+و\s*(?=\w)|\s*،\s*")
_MOST_WORDS = 5  # of a name in a script without capitals
_POST = re.compile(
    r"\b(?:editor|correspondent|reporter|staff|writer|bureau|chief|redakteur|journaliste?|desk|newsroom|redazione"
    r"|redaktion|redacción|redação|rédaction|redactie|redaksjon\w*|редакци\w+"
    r"|agência|agencia|agence|agenzia|agentur|ajansı?|агентство|وكالة|وكالات|خبرگزاری)\b",
    re.IGNORECASE,
)
_POSTS = (
    "correspond|editor|reporter|writer|journalist|korrespondent|redakt|redatt|correspons|redator|redactor|inviat|enviad"
    "|envoyé|periodista|giornalist|jornalist|dziennikar|verslaggever|muhabir|корреспондент|кореспондент|редактор"
    "|обозреватель|журналист"
)
_OFFICE = rf"\s*[,|–(-]\s*[^.!?]{{0,30}}(?:{_POSTS})[^.!?]{{0,30}}"
_OFFICE_IN_TURKISH = rf"\s*/\s*{_WORD}(?:\s*,?\s*\(\w{{2,6}}\))?"  # "Name SURNAME/PLACE, (AGENCY)"
_BARE = re.compile(
    rf"(?P<names>{_NAMES})(?:\s+(?:in|at|aus|à|en|a)\s+{_WORD}(?:\s+{_WORD})?|{_OFFICE}|{_OFFICE_IN_TURKISH})?(?:\s+(?:기자|특파원)|,?\s+\(\w{{2,4}}\))?,?$"
)
# "Ana Reth Environment correspondent": two words are the name, as nothing parts it from the post
_BEFORE_POST = re.compile(
    rf"(?P<names>{_WORD}\s+(?:{_PARTICLE}\s+)?{_WORD})\s+(?:[^\W\d]+\s+){{0,2}}(?i:{_POSTS})[^\W\d]*"
    rf"(?:\s+[^.!?]{{1,30}})?$"
)
_FOR_OUTLET = re.compile(r"\s+(?:FOR|[Ff]or)\s+(?:[Tt]he\s+|THE\s+)?[A-ZÀ-Þ][\w.’'-]*(?:\s+[A-ZÀ-Þ][\w.’'-]*){0,3}$")
_LONGEST_BARE = 60  # code points
_LONGEST = 160  # code points
_CASELESS_LETTER = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NO_NAME = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august"
    r"|september|october|november|december|contrast|far)\b",
    re.IGNORECASE,
)
# No person is called so: sections, buttons and labels that stand alone in a line and have capitals as names do.
_NO_PERSON = re.compile(
    r"\b(?:the|this|that|what|why|how|who|when|where|we|you|your|our|my|it"
    r"|is|are|was|were|not|no|all|more|most|read|later|short|long|media|note|news|story|stories|report|provided|share"
    r"|watch|listen|live|latest|update|updates|updated|published|print|page|photo|photos|video|url|link|menu|home|sign"
    r"|log|subscribe|newsletter|comments?|article|breaking|top|key|office|department|ministry|council|committee|press"
    r"|release|statement|fact|check|guest|essay|opinion|editorial|analysis|review|interview|exclusive|advertisement"
    r"|university|institute|government|minutes?|part|series|magazine|daily|weekly|special|world|sports?|business"
    r"|politics|culture|health|science|travel|technology|economy|markets?|nieuws|nachrichten|noticias|notizie|nyheter"
    r"|redactie|redaktion|rédaction|redacción|redazione|redação|редакция|агентство|agency|agencies|agence|agencia)\b",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(r"(?P<names>[^\d|·•,]{4,50}?)(?:,?\s*\(\w{2,4}\))?(?:\s*[|·•]\s*|(?<=[^\W\d_])(?=\d)).*\d")
_BEHIND_DAY = re.compile(r"(?<=\d\s)[Bb]y [^\d|·•,]{4,50}$")
_PREFIX = re.compile(rf"^\s*(?:(?:{_PREPOSITIONS}|{_LABELS})\s*[:：]\s*|(?:by|von|par|por|door)\s+)", re.IGNORECASE)


def authors_of(line: str) -> tuple[str, ...]:
    """Return the names in a byline, in order; none where the line is no byline."""
    line = line.strip()
    if len(line) > _LONGEST:
        return ()
    pattern = _CASELESS if _CASELESS_LETTER.search(line) else _CASED
    found = pattern.match(line)
    if found is None or _NO_NAME.search(found["names"]) or line.endswith((".", "!", "?")):
        return ()
    names = split_names(found["names"])
    return () if pattern is _CASELESS and any(len(name.split()) > _MOST_WORDS for name in names) else names


def is_byline(line: str) -> bool:
    """Whether a line says whom an article is by: people, or only an agency ("By our staff")."""
    line = line.strip()
    if len(line) > _LONGEST or line.endswith((".", "!", "?")):
        return False
    return bool(authors_of(line) or (_AGENCY.match(line) and not _NO_NAME.search(line)))


def is_bare_name(line: str) -> bool:
    """Whether a line is nothing but a person's name, with or without a place or a post behind it."""
    return bool(bare_names(line))


def bare_names(line: str) -> tuple[str, ...]:
    """Return the names in a line that is nothing but names, with or without a place or a post behind them."""
    line = line.strip()
    if len(line) > _LONGEST_BARE:
        return ()
    for pattern in (_BEFORE_POST, _BARE):
        found = pattern.match(line)
        if found is not None and not (_NO_NAME.search(found["names"]) or _NO_PERSON.search(found["names"])):
            return split_names(found["names"])
    return ()


def authors_beside_day(line: str) -> tuple[str, ...]:
    """Return the names in front of the day in one line ("Ana Reth | 3 May 2021"), or behind it ("… by Ana Reth").

    A name parted from the day by a comma or blank may be a place, and is none.
    """
    before = _BEFORE_DAY.match(line.strip())
    if before is not None and is_bare_name(before["names"]):
        return bare_names(before["names"])
    behind = _BEHIND_DAY.search(line.strip())
    return authors_of(behind[0]) if behind is not None else ()


def split_names(names: str) -> tuple[str, ...]:
    """Return the single names of a field ("By Ana Reth and Jo Marr"), each once; addresses and posts are none."""
    pattern = _ARABIC_AND if _CASELESS_LETTER.search(names) else _SEPARATOR
    plain = _FOR_OUTLET.sub("", _PREFIX.sub("", names, count=1))
    parts = (_BEHIND_NAME.sub("", part.strip()).strip(" ,;|") for part in pattern.split(plain))
    return tuple(
        dict.fromkeys(part for part in parts if part and not re.search(r"[/@]", part) and not _POST.search(part))
    )
