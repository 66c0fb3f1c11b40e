"""Lets an annotated article whose last file went go on in an article that is there, where that stands for it now.

A file that is new is known again when it is read. What is left are articles that were in the library before the other
went: a copy of it that was edited while the copy with the notes stood, the file as it was before it was edited, or
what it was saved as under another name a while before it was deleted. The first two are taken on the evidence that
they were one article, unless day, outlet or address speak against it; the last by the rules for files that were
renamed and edited, and more: the titles have to agree, and the days must not differ, since near copies of other
outlets stand in many libraries. Nothing is taken by an article that bears notes or rulings of its own, nor by one in
whose text a passage of the annotations is missing: it could not bear them. Only what was saved beside the file and
then took its very place is its next version whatever it says. It is asked once, when an article has gone: one that
stays gone then can be read from the notes store, and is known again when its file comes back. One that went on in
another article is known again by its text: the other then has the id again that it had; see ``Storer``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import PurePath

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.departed import DepartedArticle
from index.catalogue.records import ArticleRecord
from index.ingest.departures import departures
from index.ingest.handovers import HandOvers
from index.ingest.kept_texts import anchored, whole_text
from index.ingest.next_versions import UNLIKE, NextVersions, has_same_title, is_doubtful, is_of_other_day, needed
from index.ingest.scanning import Scan
from index.ingest.storing import Storer
from index.notes.annotation import Annotation
from index.notes.kept import last_text
from index.notes.memory import PARTED, READ, JsonValue
from index.notes.store import NotesStore
from index.text.similarity import likeness

_AT_ONCE = 8  # articles in one transaction: each is written to the notes too, durably, and a user waits for its end


@dataclass(frozen=True, slots=True, order=True)
class _Claim:
    """What speaks for an article as the next version of one that is gone; the least is the strongest.

    Attributes:
        is_by_likeness: Whether nothing but its text, title and day does.
        unlikeness: How unlike the texts are, 0 to 1.
        is_called_otherwise: Whether the file has another name.
        path: Of the file.
        gone: The id of the article that is gone.
        heir: The id of the other.
    """

    is_by_likeness: bool
    unlikeness: float
    is_called_otherwise: bool
    path: str
    gone: str
    heir: str


def hand_on(catalogue: Catalogue, notes: NotesStore, found: Scan) -> None:
    """Hand on what went since it was last asked; call when all files of a look have been read.

    Args:
        catalogue: Written to, in no transaction of the caller's.
        notes: Told.
        found: What the look at the folders found.
    """
    noted = notes.roster.articles()
    _give_back(catalogue, notes, frozenset(noted))
    missing = catalogue.tallies.missing(noted)
    looked_for = catalogue.departed.looked_for()
    if missing == looked_for:
        return
    new = missing - looked_for
    chosen = _without_rivals(_Claims(catalogue, notes, found).of(new)) if new else []
    storer = Storer(catalogue, notes)
    for start in range(0, len(chosen), _AT_ONCE):
        with catalogue.transaction():
            own = _own(notes)  # the user goes on annotating: such a claim is looked for anew next time
            for claim in chosen[start : start + _AT_ONCE]:
                if claim.heir not in own:
                    _carry_read_state(notes, claim)
                    storer.hand_on(claim.gone, claim.heir)
    with catalogue.transaction():
        catalogue.departed.remember_looked_for(missing - {claim.gone for claim in chosen})


def _give_back(catalogue: Catalogue, notes: NotesStore, noted: frozenset[str]) -> None:
    """Let articles have their ids again on which something was noted under these in the moment they changed them."""
    late = [one.article for one in HandOvers(notes).noted_under_old_id(noted) if not catalogue.has_article(one.heir)]
    if not late:
        return
    storer = Storer(catalogue, notes)
    with catalogue.transaction():
        for article in late:
            storer.give_back(article)


def _own(notes: NotesStore) -> frozenset[str]:
    """Return the ids of the articles that bear notes or rulings of their own now."""
    ruled = ((one.about, one.value.get("article", "")) for one in notes.decisions.all())
    return frozenset(chain(notes.roster.articles(), *ruled))


def _without_rivals(claims: Iterable[_Claim]) -> list[_Claim]:
    """Return the claims of which none is to what a stronger one took, or by what took something."""
    chosen: list[_Claim] = []
    taken: set[str] = set()
    for claim in sorted(claims):
        if taken.isdisjoint({claim.gone, claim.heir}):
            taken |= {claim.gone, claim.heir}
            chosen.append(claim)
    return chosen


def _carry_read_state(notes: NotesStore, claim: _Claim) -> None:
    """Let what was read stay read, unless the article that is gone says something itself."""
    state = notes.memory.get(READ, claim.heir)
    if state is not None and notes.memory.get(READ, claim.gone) is None:
        notes.memory.put(READ, claim.gone, state)


class _Claims:
    """Looks for the articles that may stand for those that are gone. Made for one look at the folders."""

    def __init__(self, catalogue: Catalogue, notes: NotesStore, found: Scan) -> None:
        self._catalogue = catalogue
        self._notes = notes
        self._may_be_there = found.may_be_there
        self._departed = {one.article: one for one in departures(catalogue, notes, found)}
        everything = tuple(self._departed.values())
        self._rules = NextVersions(everything, found.may_be_there, catalogue.has_article, lambda _: 0.0)
        self._parted = _parted(catalogue, notes)
        self._texts: dict[str, set[str]] = {}
        for one in notes.roster.annotations().values():
            self._texts.setdefault(one.article, set()).add(one.text_hash)
        self._own = _own(notes)

    def of(self, missing: Iterable[str]) -> Iterator[_Claim]:
        """Yield the claims to some articles that are gone."""
        for name in sorted(missing):
            gone = self._departed.get(name)
            if gone is not None:
                yield from self._by_descent(gone)
                yield from self._by_likeness(gone)

    def _by_descent(self, gone: DepartedArticle) -> Iterator[_Claim]:
        """Yield the claims of what was one article with it."""
        for heir in self._parted.get(gone.article, ()):
            record = self._free(heir)
            alike = likeness(gone.signature, self._catalogue.origins.signature_of(heir))
            if record is not None and alike >= _needed_of_kin(gone, record):
                yield from self._claim(gone, record, alike, is_by_likeness=False)
        for text in sorted(self._texts.get(gone.article, ())):
            heir = self._catalogue.article_of_text(text)
            yield from self._claim(gone, self._free(heir), 1.0, is_by_likeness=False)

    def _by_likeness(self, gone: DepartedArticle) -> Iterator[_Claim]:
        """Yield the claims of what it may have been saved as."""
        for heir, alike in self._catalogue.origins.near(gone.signature).items():
            record = self._free(heir)
            if record is not None and _is_told_by_title(gone, record.article):
                signature = self._catalogue.origins.signature_of(heir)
                if self._rules.of(record.article, signature, record.path) == gone.article:
                    yield from self._claim(gone, record, alike, is_by_likeness=True)

    def _free(self, heir: str) -> ArticleRecord | None:
        """Return an article that may take something; None for one that bears something itself, or is not there."""
        return self._catalogue.article(heir) if heir and heir not in self._own else None

    def _claim(
        self, gone: DepartedArticle, heir: ArticleRecord | None, alike: float, *, is_by_likeness: bool
    ) -> Iterator[_Claim]:
        holds_another = any(one.article for one in self._catalogue.parts(gone.path).values())
        if heir is None or (self._may_be_there(gone.path) and not holds_another):
            return
        is_in_its_place = not is_by_likeness and (heir.path, heir.part) == (gone.path, "")
        if not is_in_its_place and not self._bears_passages(gone.article, heir.article.text):
            return
        is_called_otherwise = PurePath(gone.path).name != PurePath(heir.path).name
        yield _Claim(is_by_likeness, 1 - alike, is_called_otherwise, heir.path, gone.article, heir.id)

    def _bears_passages(self, gone: str, text: str) -> bool:
        """Whether all passages of an article that is gone are in a text; but for those that the article lost before.

        What it was last is known by the last of its texts that is kept. Where that is lost, nothing is excused.
        """
        noted, made = self._notes.noted_article(gone), self._notes.annotations(gone)
        digest = last_text(noted, made, self._notes.roster.kept_texts()) if noted else ""
        last = whole_text(self._notes, digest)
        missing = _unplaced(self._notes, made, text)
        return not missing or (last is not None and missing <= _unplaced(self._notes, made, last))


def _is_told_by_title(gone: DepartedArticle, article: Article) -> bool:
    return has_same_title(gone, article) and not is_of_other_day(gone, article)


def _needed_of_kin(gone: DepartedArticle, heir: ArticleRecord) -> float:
    """Return how like one that is gone a former copy of it has to be: the next day's page may be saved over it."""
    return needed(gone, heir.article) if is_doubtful(gone, heir.article) else UNLIKE


def _unplaced(notes: NotesStore, made: Iterable[Annotation], text: str) -> set[str]:
    return {name for name, place in anchored(notes, made, text).items() if place.span is None}


def _parted(catalogue: Catalogue, notes: NotesStore) -> dict[str, set[str]]:
    """Return which articles were copies of annotated ones until they were edited, by the id of those.

    They are told by their id; by their place where the catalogue was made anew since and gave them another one, and
    knows of none that left: what was saved in its place then is another article.
    """
    found: dict[str, set[str]] = {}
    for key, value in notes.memory.all(PARTED).items():
        article = key.partition(" ")[0]
        other, path, part = _texts_in(value)
        if not catalogue.has_article(other):
            stands_there = None if catalogue.departed.path_of(other) else catalogue.parts(path).get(part)
            other = stands_there.article if stands_there else ""
        found.setdefault(article, set()).update({other} - {"", article})
    return found


def _texts_in(value: JsonValue) -> tuple[str, str, str]:
    """Return what is remembered of a copy; empty texts for what somebody else's notes brought in another form."""
    kept = value if isinstance(value, dict) else {}
    article, path, part = (str(kept.get(key, "")) for key in ("article", "path", "part"))
    return article, path, part
