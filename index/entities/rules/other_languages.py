"""Languages other than English: the names of their lists, in the forms that names take in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from index.entities.candidates import Candidate
from index.entities.dates.languages import LANGUAGES as WITH_DATES
from index.entities.gazetteer import Found, Gazetteer
from index.entities.mentions import Kind
from index.entities.rules.contacts import contacts
from index.entities.rules.dates_elsewhere import DatesElsewhere
from index.entities.rules.inflection import inflected
from index.entities.rules.name_signs import LANGUAGES
from index.entities.rules.organisations_elsewhere import OrganisationsElsewhere
from index.entities.rules.people_elsewhere import PeopleElsewhere
from index.entities.tokenised import Tokenised

_SURE = 0.9
_NAMES_GO_ON = frozenset({"tr", "fr", "es"})  # where a capital behind a place shows that a longer name goes on
_INHABITANTS = ("li", "lı", "lu", "lü")


class ListRules:
    """Finds the names of one language's lists, for precision above all. A ``Recogniser``.

    No rule of English is used. The lists are expanded once by the forms that names take in the language.
    """

    def __init__(self, gazetteer: Gazetteer, language: str) -> None:
        self._language = language
        self._names = inflected(gazetteer, language)
        self._doubtful = gazetteer.words("doubtful-organisations")
        self._context = gazetteer.words("organisation-context")
        self._organisations = OrganisationsElsewhere(gazetteer, self._names)
        self._people = PeopleElsewhere(gazetteer, self._names, language) if language in LANGUAGES else None
        self._dates = DatesElsewhere(language) if language in WITH_DATES else None

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield known names, people and organisations by their form, dates, contacts. Time grows with the tokens."""
        people = self._people.candidates(tokens) if self._people else ()
        dates = self._dates.candidates(tokens) if self._dates else ()
        return chain(self._known(tokens), people, self._organisations.candidates(tokens), dates, contacts(tokens))

    def _known(self, tokens: Tokenised) -> Iterator[Candidate]:
        is_spoken_of = not self._context.isdisjoint(tokens.words)
        for found in self._names.find(tokens):
            if tokens.words[found.first] in self._doubtful and found.known.kind is Kind.ORG and not is_spoken_of:
                continue  # "eine Oper von Verdi"
            if found.known.kind is Kind.PLACE and self._is_part(tokens, found):
                continue
            span = tokens.span(found.first, found.after)
            start, kind = span.start + found.known.clitic, found.known.kind
            if self._language == "tr" and kind is Kind.PLACE and _names_inhabitants(tokens, found.after):
                yield Candidate(start, span.end, Kind.GROUP, _SURE)
            else:
                yield Candidate(start, span.end, kind, _SURE, found.known.canonical)

    def _is_part(self, tokens: Tokenised, found: Found) -> bool:
        """Whether the place begins a longer name that no list knows: "İstanbul Üniversitesi"."""
        after = found.after
        if self._language not in _NAMES_GO_ON or after >= len(tokens) or not tokens.is_beside(after):
            return False
        word = tokens.words[after]
        is_name = word[0].isupper() and not word.isupper() and not tokens.touches(after)
        return is_name and self._names.known((word,)) is None and not tokens.opens[after]


def _names_inhabitants(tokens: Tokenised, after: int) -> bool:
    """Whether a Turkish suffix makes people of a place: "ABD'li"."""
    words = tokens.words
    is_suffixed = after + 1 < len(words) and tokens.touches(after) and tokens.touches(after + 1)
    return is_suffixed and words[after] in {"'", "’"} and words[after + 1].startswith(_INHABITANTS)
