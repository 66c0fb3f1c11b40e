"""The recogniser of gazetteers and rules: English in full, other languages by their lists alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from index.entities.candidates import Candidate
from index.entities.gazetteer import Gazetteer
from index.entities.rules.abbreviations import alone, explained
from index.entities.rules.amounts import amounts
from index.entities.rules.called import called_organisations
from index.entities.rules.contacts import contacts
from index.entities.rules.coordinates import coordinates
from index.entities.rules.happenings import happenings
from index.entities.rules.headed import headed_names
from index.entities.rules.known import known_names
from index.entities.rules.lexicon import Lexicon
from index.entities.rules.people import people
from index.entities.rules.places import bylines, cued_places, datelines
from index.entities.rules.possessives import outlets_by_address, possessives
from index.entities.rules.runs import RunFinder
from index.entities.rules.ships import ships
from index.entities.rules.units import units
from index.entities.rules.weapons import designations
from index.entities.tokenised import Tokenised


class EnglishRules:
    """Finds candidates in English text. A ``Recogniser``."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._lexicon = Lexicon.of(gazetteer)
        self._date_openers = gazetteer.words("date-openers")

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield the candidates of every rule; they may overlap. Time grows with the number of tokens."""
        lexicon = self._lexicon
        runs = RunFinder(tokens, lexicon).find()
        headed = list(headed_names(tokens, runs, lexicon))
        return chain(
            known_names(tokens, lexicon),
            people(tokens, runs, lexicon),
            headed,
            happenings(tokens, runs, lexicon),
            datelines(tokens, lexicon.calendar),
            bylines(tokens),
            cued_places(tokens, runs, lexicon),
            called_organisations(tokens, lexicon),
            possessives(tokens, lexicon),
            outlets_by_address(tokens, lexicon),
            explained(tokens, lexicon, headed),
            alone(tokens, lexicon),
            designations(tokens, lexicon),
            ships(tokens, lexicon),
            units(tokens),
            amounts(tokens, self._date_openers),
            contacts(tokens),
            coordinates(tokens),
        )
