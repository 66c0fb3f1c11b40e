"""How long the entities of a large library take: to be linked, listed and corrected.

    python -m tests.performance.entities_at_scale [ARTICLES]

Articles are invented: about twenty names each, drawn so that few are named very often and most once or twice. It
prints seconds; what counts is how they grow with the number of articles.
"""

from __future__ import annotations

import argparse
import itertools
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord
from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.corrections.rules import NO_RULES, Rules
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.ingest.naming import Naming
from index.text.spans import Span

_CONSONANTS, _VOWELS = "bdfghklmnprstvz", "aeiou"
_NAMES = 60_000
_BATCH = 500


def _word(chance: random.Random) -> str:
    syllables = (chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in range(chance.randint(2, 4)))
    return "".join(syllables).capitalize()


def _names(chance: random.Random) -> list[tuple[Kind, str]]:
    kinds = [Kind.PERSON, Kind.PERSON, Kind.ORG, Kind.PLACE]
    found = []
    for _ in range(_NAMES):
        kind = chance.choice(kinds)
        words = 2 if kind is Kind.PERSON else chance.randint(1, 3)
        found.append((kind, " ".join(_word(chance) for _ in range(words))))
    return found


def _recognition(chance: random.Random, names: list[tuple[Kind, str]]) -> Recognition:
    """Return about twenty entities; a person is named by surname too, and now and then by surname alone."""
    mentions: list[Mention] = []
    entities: list[Entity] = []
    place = itertools.count(0, 40)
    for _ in range(20):
        kind, name = names[min(int(chance.paretovariate(0.35)) - 1, len(names) - 1)]
        forms = [name]
        if kind is Kind.PERSON:
            forms = [name.split()[-1]] if chance.random() < 0.1 else [name, name.split()[-1]]
        number = len(entities)
        for form in forms:
            start = next(place)
            mentions.append(Mention(Span(start, start + len(form)), kind, form, number, 0.9))
        entities.append(Entity(forms[0], kind, tuple(forms[1:]), len(forms)))
    return Recognition(tuple(mentions), tuple(entities))


def _timed(what: str, work: Callable[[], object]) -> None:
    started = time.perf_counter()
    work()
    print(f"{what:<58} {time.perf_counter() - started:9.3f} s")


def _fill(catalogue: Catalogue, count: int) -> Iterator[int]:
    """Store articles and link what they name, batch by batch; yield how many are there."""
    chance = random.Random(7)
    names = _names(chance)
    for first in range(0, count, _BATCH):
        batch = {f"a{number}": _recognition(chance, names) for number in range(first, min(count, first + _BATCH))}
        with catalogue.transaction():
            for number, name in enumerate(batch, first):
                day = date(2020, 1, 1) + timedelta(number % 2000)
                article = Article(text="Nothing.", blocks=(), title=name, published=day, language="en")
                catalogue.put_article(ArticleRecord(name, f"/{name}", name, name, "txt", article))
            naming = Naming(catalogue, NO_RULES)
            touched: set[int] = set()
            for name, recognition in batch.items():
                touched |= naming.take(name, recognition)
            naming.link(touched)
            catalogue.pending.clear(batch)
        yield first + len(batch)


def _correct(catalogue: Catalogue, *corrections: Correction) -> int:
    rules = Rules({str(number): one for number, one in enumerate(corrections)})
    with catalogue.transaction():
        Naming(catalogue, rules).follow_rules()
    return catalogue.pending.about()


def main() -> None:
    """Fill a catalogue, and time what a user waits for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int, nargs="?", default=100_000)
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Catalogue.open(Path(folder) / "catalogue.sqlite", "scale")
        started = time.perf_counter()
        for done in _fill(catalogue, count):
            if done % max(count // 5, _BATCH) == 0:
                seconds = time.perf_counter() - started
                print(f"{done:>8,} articles linked, {1000 * seconds / done:.2f} ms each so far")
        lists = catalogue.entity_lists
        _, rows = lists.page("", "PERSON", order="articles", limit=10, offset=0)
        most, second = rows[0], rows[1]
        print(
            f"{lists.page('', '', order='name', limit=1, offset=0)[0]:,} entities; most: {most.articles:,} articles"
        )
        everywhere, person = Scope.EVERYWHERE, Kind.PERSON
        gone = Correction(Action.NOT_ENTITY, everywhere, most.name, person)
        same = Correction(Action.SAME, everywhere, most.name, person, to_form=second.name)
        kind = Correction(Action.KIND, everywhere, most.name, person, to_kind=Kind.ORG)
        called = Correction(Action.RENAME, everywhere, most.name, person, to_form="The Heron")
        _timed("first page of all entities", lambda: lists.page("", "", order="articles", limit=50, offset=0))
        _timed(
            "first page of a search for a name",
            lambda: lists.page("karves", "", order="articles", limit=50, offset=0),
        )
        for what, rule in {
            "no entity": gone,
            "same as another": same,
            "another kind": kind,
            "renamed": called,
        }.items():
            _timed(f"{what}, everywhere", lambda rule=rule: _correct(catalogue, rule))  # type: ignore[misc]
            _timed(f"{what}, taken back", lambda: _correct(catalogue))
        _timed("articles of the most named", lambda: lists.articles_of(most.root))
        _timed("months of the most named", lambda: lists.months_of(most.root))
        _timed("named together with the most named", lambda: lists.beside(most.root, limit=40))
        _timed("everything linked anew", lambda: _relink(catalogue))
        catalogue.close()


def _relink(catalogue: Catalogue) -> None:
    with catalogue.transaction():
        Naming(catalogue, NO_RULES).relink()


if __name__ == "__main__":
    main()
