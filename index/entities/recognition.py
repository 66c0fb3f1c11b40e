"""Who and what a text names: the way from text to mentions and entities."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from index.entities.candidates import Candidate, Recogniser
from index.entities.details import Describer, with_sorts_of_dates
from index.entities.gazetteer import Gazetteer, gazetteer_for
from index.entities.grouping import group
from index.entities.mentions import Recognition
from index.entities.own_lists import NO_LISTS, OwnLists, OwnNames
from index.entities.resolution import Occupied, resolve
from index.entities.second_pass import UNSURE, repeated
from index.entities.tokenised import Tokenised
from index.entities.version import RECOGNISER_VERSION, RULES_VERSION
from index.text.spans import Span

if TYPE_CHECKING:
    from index.entities.trained.tagger import Tagger

__all__ = [
    "RECOGNISER_VERSION",
    "forget_recognisers",
    "recognise",
    "recogniser_for",
    "recogniser_version",
    "wanted_version",
]

_ENGLISH = "en"


@lru_cache(maxsize=8)
def recogniser_for(language: str, own: OwnLists = NO_LISTS) -> Recogniser:
    """Return the recogniser for a language code; one without lists finds only what no language changes.

    Args:
        language: The code.
        own: The user's lists, which go before all others.
    """
    # Rules compile large patterns, and the model is large: both are loaded by the first text, not by whoever imports
    # this module.
    from index.entities.rules.inflection import inflected
    from index.entities.rules.other_languages import ListRules
    from index.entities.rules.recogniser import EnglishRules

    gazetteer = own.names.over(gazetteer_for(language)) if own.digest else gazetteer_for(language)
    rules: Recogniser = EnglishRules(gazetteer) if language == _ENGLISH else ListRules(gazetteer, language)
    if own.digest:
        rules = OwnNames(rules, inflected(own.names, language))
    return _trained(rules, gazetteer) if language == _ENGLISH else rules


def _trained(rules: Recogniser, gazetteer: Gazetteer) -> Recogniser:
    """Return the trained recogniser over the rules; the rules alone where there is no usable model."""
    from index.entities.trained.recogniser import TrainedRecogniser

    tagger = _tagger()
    return rules if tagger is None else TrainedRecogniser(tagger, rules, gazetteer)


@lru_cache(maxsize=1)
def _tagger() -> Tagger | None:
    from index.entities.trained.shipped import model_or_none, shipped_model_file
    from index.entities.trained.tagger import Tagger

    model = model_or_none(shipped_model_file())
    return None if model is None else Tagger(model)


def forget_recognisers() -> None:
    """Forget what was loaded, so that the next text loads it anew."""
    recogniser_for.cache_clear()
    _tagger.cache_clear()


def wanted_version(own: OwnLists = NO_LISTS) -> str:
    """Return the version of the recogniser that is meant to run. Loads nothing."""
    return own.version(RECOGNISER_VERSION)


def recogniser_version(own: OwnLists = NO_LISTS) -> str:
    """Return the version of the recogniser that really runs here: that of the rules where there is no usable model.

    What is stored keeps this name, so that it is recognised anew once the model can be read. Loads the model.
    """
    return own.version(RULES_VERSION if _tagger() is None else RECOGNISER_VERSION)


def recognise(
    text: str,
    *,
    language: str = _ENGLISH,
    skip: Sequence[Span] = (),
    own: OwnLists = NO_LISTS,
    recogniser: Recogniser | None = None,
) -> Recognition:
    """Return the mentions and entities of ``text``.

    Args:
        text: Any text.
        language: Its language code ("en", "tr", "pt-BR" …); rules of English are used on English only, and on texts
            too short to tell ("").
        skip: Spans, in code points, in which nothing is to be found: menus and other boilerplate.
        own: The user's lists; see ``own_lists.load``.
        recogniser: What finds the candidates; the one of the language and the lists where none is given.

    Returns:
        Mentions in order and without overlap, each with its entity. The same text always gives the same.
    """
    code = language.partition("-")[0].lower() or _ENGLISH
    common = gazetteer_for(_ENGLISH).words("common-words") if code == _ENGLISH else frozenset[str]()
    tokens = Tokenised(text, language=code, common=common)
    finder = recogniser or recogniser_for(code, own)
    found = resolve(finder.candidates(tokens), Occupied(len(text), skip))
    if code == _ENGLISH:
        found = _with_repeated(tokens, found, skip, common)
    grouped = group(tokens, found, names_from_lists=code != _ENGLISH, ordinary=_shared_words())
    described = _describer().described(tokens, found, grouped) if code == _ENGLISH else grouped
    return with_sorts_of_dates(described, code)


@lru_cache(maxsize=1)
def _shared_words() -> frozenset[str]:
    """Return the words in lower case that many English names of organisations share."""
    names = gazetteer_for(_ENGLISH)
    heads = names.words("organisation-heads") | names.words("organisation-openers")
    return names.words("common-words") | {word.lower() for word in heads}


@lru_cache(maxsize=1)
def _describer() -> Describer:
    return Describer(gazetteer_for(_ENGLISH))


def _with_repeated(
    tokens: Tokenised, found: list[Candidate], skip: Sequence[Span], common: frozenset[str]
) -> list[Candidate]:
    """Add what the second pass finds; unsure candidates of the first compete with it."""
    sure = [one for one in found if one.score >= UNSURE]
    unsure = [one for one in found if one.score < UNSURE]
    occupied = Occupied(len(tokens.text), [*skip, *(Span(one.start, one.end) for one in sure)])
    again = resolve([*repeated(tokens, sure, common), *unsure], occupied)
    return sorted([*sure, *again], key=lambda one: one.start)
