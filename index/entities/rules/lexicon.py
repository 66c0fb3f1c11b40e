"""The word lists of the rules, as sets that can be asked quickly."""

from __future__ import annotations

from dataclasses import dataclass

from index.entities.gazetteer import Gazetteer
from index.entities.mentions import Kind

_NAMED = (Kind.PLACE, Kind.ORG, Kind.GROUP, Kind.WEAPON, Kind.EVENT, Kind.DOCUMENT)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the rules know about words.

    Attributes:
        names: The lists of names.
        common: Words usually written in lower case, in lower case.
        function: Capitalised words that open sentences and never open a name.
        titles: Titles as tuples of lower-case words, by their last word.
        weak_titles: Titles that also stand before things.
        given: Given names that are seldom anything else.
        weak_given: Given names that are often something else.
        particles: Lower-case words inside a name.
        glued: Lower-case words before a hyphen inside a name.
        suffixes: "Jr", "III" …
        calendar: Days and months.
        person_verbs: What people do: said, told …
        place_heads, place_openers, place_cues, place_prepositions: Words after and before places.
        role_words: Words in lower case that belong to titles: foreign, deputy …
        sure_place_heads: Words after places that are nobody's surname.
        organisation_heads: Last words of organisations.
        organisation_openers: First words of organisations, before "of" or "for".
        sure_organisation_heads: Words of organisations that are nothing else behind a place.
        team_heads: Last words of teams.
        doubtful_weapons: Names of weapons that are names of something else more often.
        weapon_context: Words near weapons.
        not_organisations: Abbreviations that are no organisations.
        sure_document_heads, sure_event_heads, sure_event_openers: Words of laws and events that are nothing else.
        not_names: Capitalised words that name nobody and no place.
    """

    names: Gazetteer
    common: frozenset[str]
    function: frozenset[str]
    titles: dict[str, frozenset[tuple[str, ...]]]
    weak_titles: frozenset[str]
    given: frozenset[str]
    weak_given: frozenset[str]
    particles: frozenset[str]
    glued: frozenset[str]
    suffixes: frozenset[str]
    calendar: frozenset[str]
    person_verbs: frozenset[str]
    place_heads: frozenset[str]
    role_words: frozenset[str]
    sure_place_heads: frozenset[str]
    place_openers: frozenset[str]
    place_cues: frozenset[str]
    place_prepositions: frozenset[str]
    organisation_heads: frozenset[str]
    organisation_openers: frozenset[str]
    sure_organisation_heads: frozenset[str]
    team_heads: frozenset[str]
    doubtful_weapons: frozenset[str]
    weapon_context: frozenset[str]
    not_organisations: frozenset[str]
    sure_document_heads: frozenset[str]
    sure_event_heads: frozenset[str]
    sure_event_openers: frozenset[str]
    not_names: frozenset[str]

    @classmethod
    def of(cls, names: Gazetteer) -> Lexicon:
        """Return the lexicon of these lists."""
        weak = names.words("weak-given-names")
        return cls(
            names=names,
            common=names.words("common-words"),
            function=names.words("function-words"),
            titles=_by_last_word(names.words("titles")),
            weak_titles=names.words("weak-titles"),
            given=names.words("given-names") - weak,
            weak_given=weak,
            particles=names.words("name-particles"),
            glued=names.words("glued-particles"),
            suffixes=names.words("name-suffixes"),
            calendar=names.words("day-and-month-words"),
            person_verbs=names.words("person-verbs"),
            place_heads=names.words("place-heads"),
            role_words=names.words("role-words"),
            sure_place_heads=names.words("sure-place-heads"),
            place_openers=names.words("place-openers"),
            place_cues=names.words("place-cues"),
            place_prepositions=names.words("place-prepositions"),
            organisation_heads=names.words("organisation-heads"),
            organisation_openers=names.words("organisation-openers"),
            sure_organisation_heads=names.words("sure-organisation-heads"),
            team_heads=names.words("team-heads"),
            doubtful_weapons=names.words("doubtful-weapons"),
            weapon_context=names.words("weapon-context"),
            not_organisations=names.words("not-organisations"),
            sure_document_heads=names.words("sure-document-heads"),
            sure_event_heads=names.words("sure-event-heads"),
            sure_event_openers=names.words("sure-event-openers"),
            not_names=names.words("not-names"),
        )

    def is_ordinary(self, word: str) -> bool:
        """Whether a word is usually written in lower case, so that its capital needs another reason."""
        return word.lower() in self.common or word in self.function

    def kind_by_head(self, words: list[str]) -> Kind | None:
        """Return the kind that a name of several words says itself, as no organisation ends with "Act"."""
        if len(words) < 2:
            return None
        if words[-1] in self.sure_document_heads:
            return Kind.DOCUMENT
        is_against = words[-2] == "the"  # "Veterans Against the War" are people
        is_event = (words[-1] in self.sure_event_heads and not is_against) or words[0] in self.sure_event_openers
        return Kind.EVENT if is_event else None

    def names_something(self, word: str) -> bool:
        """Whether a list has the word alone as the name of something that is not a person."""
        return self.names.is_known(word, *_NAMED)


def _by_last_word(titles: frozenset[str]) -> dict[str, frozenset[tuple[str, ...]]]:
    grouped: dict[str, set[tuple[str, ...]]] = {}
    for title in titles:
        words = tuple(title.replace("-", " - ").split())
        grouped.setdefault(words[-1], set()).add(words)
    return {last: frozenset(phrases) for last, phrases in grouped.items()}
