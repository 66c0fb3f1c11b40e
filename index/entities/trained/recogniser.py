"""The recogniser of trained networks, with the rules for what the networks were not taught."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from index.entities.candidates import Candidate, Recogniser
from index.entities.gazetteer import Gazetteer
from index.entities.mentions import Kind
from index.entities.resolution import Occupied
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised
from index.entities.trained.companies import companies
from index.entities.trained.consistency import agreed
from index.entities.trained.institutions import institutions
from index.entities.trained.labels import KINDS
from index.entities.trained.tagger import Name, Tagged, Tagger
from index.entities.trained.tidying import tidied
from index.text.spans import Span

_LEARNED = frozenset(KINDS)
_EXPLAINED = 0.95  # the score of an abbreviation that the text explains
_SUREST = 0.94  # the best score of the networks: what the text itself explains is surer
_DOUBTFUL = 0.85  # a less probable name gives way where its capital says nothing
_LISTED = 0.9  # the score of a name that a list knows


class TrainedRecogniser:
    """Finds people, organisations, places and groups with networks, other kinds with rules. A ``Recogniser``."""

    def __init__(self, tagger: Tagger, rules: Recogniser, names: Gazetteer) -> None:
        """Combine.

        Args:
            tagger: The networks.
            rules: What finds the other kinds, abbreviations, and names that lists know.
            names: The lists, which give names their usual form.
        """
        self._tagger = tagger
        self._rules = rules
        self._names = names
        self._lexicon = Lexicon.of(names)

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield the candidates of networks and rules; they may overlap."""
        ruled = list(self._rules.candidates(tokens))
        tagged = self._tagger.tag(tokens)
        agreeing = agreed(tokens, tagged, ruled, self._lexicon.organisation_heads)
        agreeing = list(companies(tokens, agreeing, self._lexicon))
        names = institutions(tokens, tagged, tidied(tokens, agreeing, self._lexicon), ruled, self._lexicon)
        # A treaty or a battle is no organisation, though the networks, which know neither, often take it for one.
        told = {(one.start, one.end) for one in ruled if one.kind not in _LEARNED}
        certain = (
            self._candidate(tokens, tagged, name) for name in names if not self._is_no_name(tokens, tagged, name)
        )
        learned = [one for one in certain if (one.start, one.end) not in told]
        yield from learned
        yield from (self._called(tokens, one) for one in _beside(tokens, learned, ruled))

    def _candidate(self, tokens: Tokenised, tagged: Tagged, name: Name) -> Candidate:
        span = tokens.span(name.first, name.after)
        name = self._by_head(tokens, name)
        canonical = self._listed(tokens.words[name.first : name.after], name.kind)
        score = min(tagged.probability(name.first, name.after), _SUREST)
        return Candidate(span.start, span.end, name.kind, score, canonical)

    def _called(self, tokens: Tokenised, one: Candidate) -> Candidate:
        """Return a candidate of the rules with the name that a list has for it: "LONDON" opens a report."""
        if one.canonical or one.alias_of or one.kind is not Kind.PLACE:
            return one
        words = tokens.words[tokens.at_or_after(one.start) : tokens.at_or_after(one.end)]
        return replace(one, canonical=self._listed(words, one.kind))

    def _listed(self, words: list[str], kind: Kind) -> str:
        """Return the usual form of a name of this kind; "" where no list has it."""
        known = self._names.known(words) or self._names.known_in_capitals(words)
        return known.canonical if known and known.kind is kind else ""

    def _by_head(self, tokens: Tokenised, name: Name) -> Name:
        """Return the name with the kind that its own words say: the networks know no laws and no storms."""
        told = self._lexicon.kind_by_head(tokens.words[name.first : name.after])
        return name._replace(kind=told) if told and name.kind is not Kind.GROUP else name

    def _is_no_name(self, tokens: Tokenised, tagged: Tagged, name: Name) -> bool:
        """Whether a lone word names nobody: a disease, or a verb with the capital of its place: "Mark my words"."""
        if name.after - name.first > 1:
            return False
        word = tokens.words[name.first]
        if word in self._lexicon.not_names:
            return True
        return (
            tokens.opens[name.first] > 0
            and word in self._lexicon.weak_given
            and tagged.probability(name.first, name.after) < _DOUBTFUL
        )


def _beside(tokens: Tokenised, learned: Sequence[Candidate], ruled: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield what the rules know better: other kinds, explained abbreviations, listed names that were passed over."""
    taken = Occupied(len(tokens.text), [Span(one.start, one.end) for one in learned])
    starts, ends = {one.start for one in learned}, {one.end for one in learned}
    for one in ruled:
        is_missing = one.score >= _LISTED and taken.is_free(one.start, one.end)
        # "Middle East Eye" is a newspaper, though the networks know the Middle East
        is_whole = one.score >= _LISTED and one.canonical and _covers(taken, one, starts, ends)
        if one.kind not in _LEARNED or one.score >= _EXPLAINED or is_missing or is_whole:
            yield one


def _covers(taken: Occupied, one: Candidate, starts: set[int], ends: set[int]) -> bool:
    """Whether no learned name reaches into the candidate from outside."""
    begins_free = taken.is_free(one.start, one.start + 1) or one.start in starts
    ends_free = taken.is_free(one.end - 1, one.end) or one.end in ends
    return begins_free and ends_free
