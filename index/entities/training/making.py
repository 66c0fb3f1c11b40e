"""Makes a model: reads the data, fits several networks, scores them together, and writes model and card."""

from __future__ import annotations

import json
import logging
import platform
import time
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from index.entities.gazetteer import Gazetteer, gazetteer_for
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules
from index.entities.trained.features import FeatureMaker
from index.entities.trained.knowledge import Knowledge
from index.entities.trained.model_file import Model, checksum, load_model, save_model
from index.entities.trained.network import Weights
from index.entities.trained.recogniser import TrainedRecogniser
from index.entities.trained.tagger import Tagger
from index.entities.training.articles import SOURCE, articles_folder, read_articles
from index.entities.training.background import (
    digest_of_lists,
    listed_organisations,
    read_categories,
    read_knowledge,
    read_vectors,
)
from index.entities.training.corpus import Record, labelled, read_records
from index.entities.training.fitting import Example, Plan, fit
from index.entities.training.linear_fitting import LinearPlan, fit_linear
from index.entities.training.scoring import Score
from index.entities.training.setting import Text, alone, in_capitals, parted
from index.entities.training.variation import Variation

_LOG = logging.getLogger(__name__)
_TRAIN, _DEV = "train.jsonl.gz", "dev.jsonl.gz"
_INPUTS = (_TRAIN, _DEV, "gaz_with_factbook.json.gz", "unlabelled.txt.xz", "vectors64.npz")
_SEEDS = (1, 2)  # of the networks, and of the linear members
_LICENCE = "CC-BY-SA-4.0"


@dataclass(frozen=True, slots=True)
class Mixture:
    """How texts are varied from epoch to epoch.

    Attributes:
        texts: Share of the texts in which names are replaced by others, anew in each epoch.
        names: Share of the names of such a text that are replaced.
        manners: Share of the texts whose manner of marking is told.
        parted: Share of the texts whose tokens are parted by spaces.
        capitals: Share of the texts whose first line is set in capitals.
        alone: Share of the texts that are cut into sentences.
        articles: How often the articles that were written for Lectern are seen in each epoch.
    """

    texts: float = 0.6
    names: float = 0.6
    manners: float = 0.7
    parted: float = 0.1
    capitals: float = 0.1
    alone: float = 0.1
    articles: int = 2


@dataclass(frozen=True, slots=True)
class Varied:
    """The annotated texts, at each epoch with other names in part of them.

    Attributes:
        records: The texts.
        variation: What replaces names.
        knowledge: What the networks know of words.
        seed: Decides which texts are varied.
        mixture: How much is varied.
    """

    records: list[Record]
    variation: Variation
    knowledge: Knowledge
    seed: int
    mixture: Mixture = field(default_factory=Mixture)

    def epoch(self, number: int) -> list[Example]:
        """Return the examples of one epoch; those of the first are as they were annotated."""
        maker = FeatureMaker(self.knowledge)
        common = gazetteer_for("en").words("common-words")
        chance, mixture = np.random.default_rng((self.seed, number)), self.mixture
        examples = []
        for record in self.records:
            text, marks = record.text, record.marks
            if number and chance.random() < mixture.texts:
                text, marks = self.variation.of(text, marks, mixture.names)
            for one, its_marks in self._set((text, marks), chance) if number else ((text, marks),):
                found = labelled(one, its_marks, common)
                if found is not None:
                    told = float(chance.random() < mixture.manners)
                    arrays = maker.make(found.tokens, found.sentences, manner_of(record.source), told)
                    examples.append((arrays, found.labels))
        return examples

    def _set(self, text: Text, chance: np.random.Generator) -> Iterable[Text]:
        """Return the text as one of those that it is printed as; see ``setting``."""
        drawn, mixture = chance.random(), self.mixture
        if drawn < mixture.parted:
            return (parted(*text),)
        if drawn < mixture.parted + mixture.capitals:
            return (in_capitals(*text),)
        return alone(*text) if drawn < mixture.parted + mixture.capitals + mixture.alone else (text,)


def manner_of(source: str) -> str:
    """Return in which of ``features.MANNERS`` the texts of a source were marked; empty for an unknown source."""
    manners = {
        "uner": "web",
        "gum": "university",
        "re3d": "reports",
        SOURCE: "reports",
        "crossner": "encyclopedia",
    }
    return manners.get(source.partition("_")[0], "")


def make_model(data: Path, out: Path, processes: int) -> None:
    """Make the model ``out`` from the folder ``data``, and its card beside it.

    Args:
        data: The folder of annotated texts, names and vectors.
        out: The model's file; the card has the same name and ends in ".json".
        processes: How many networks are fitted at a time.
    """
    begun = time.perf_counter()
    lists = gazetteer_for("en")
    words, vectors = read_vectors(data / "vectors64.npz")
    knowledge = read_knowledge(data, lists, words, vectors)
    plans = [*(Plan(seed=seed) for seed in _SEEDS), *(LinearPlan(seed=seed) for seed in _SEEDS)]
    with ProcessPoolExecutor(processes) as pool:
        members = tuple(pool.map(partial(_fitted, data, knowledge), plans))
    save_model(Model(members[: len(_SEEDS)], members[len(_SEEDS) :], vectors, knowledge), out)
    card = _card(data, out, _scores(data / _DEV, load_model(out), lists))
    out.with_suffix(".json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    _LOG.info("made in %.0f s; on dev: %s", time.perf_counter() - begun, card["dev"]["all"])


def _fitted(data: Path, knowledge: Knowledge, plan: Plan | LinearPlan) -> Weights:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    records = list(read_records(data / _TRAIN))
    records += list(read_articles(articles_folder())) * Mixture().articles
    variation = Variation(records, read_categories(data), listed_organisations(gazetteer_for("en")), plan.seed)
    varied = Varied(records, variation, knowledge, plan.seed)
    if isinstance(plan, LinearPlan):
        return fit_linear(varied.epoch, plan)
    _, vectors = read_vectors(data / "vectors64.npz")
    return fit(varied.epoch, vectors, plan)


def _scores(dev: Path, model: Model, lists: Gazetteer) -> dict[str, dict[str, float]]:
    """Return the F1 of the whole recogniser on texts that it was not fitted to, by source and together."""
    recogniser = TrainedRecogniser(Tagger(model), EnglishRules(lists), lists)
    scores: defaultdict[str, Score] = defaultdict(Score)
    for record in read_records(dev):
        mentions = recognise(record.text, recogniser=recogniser).mentions
        found = {(one.span.start, one.span.end, one.kind.value) for one in mentions}
        for name in ("all", record.source):
            scores[name].add(set(record.marks), found)
    return {name: score.table() for name, score in scores.items()}


def _card(data: Path, out: Path, scores: dict[str, dict[str, float]]) -> dict[str, Any]:
    """Return what must be known of the model to judge it and to make it again."""
    return {
        "model": out.name,
        "sha256": checksum(out),
        "licence": _LICENCE,
        "attribution": "NOTICE.md",
        "made_by": "python -m index.entities.training",
        "made_with": {"python": platform.python_version(), "numpy": np.__version__},
        "inputs": {name: checksum(data / name) for name in _INPUTS},
        **recipe(),
        "dev": scores,
    }


def recipe() -> dict[str, Any]:
    """Return what of Lectern's own goes into a model: lists, articles, seeds and settings, as the card has it."""
    plans = {"networks": asdict(Plan()), "linear": asdict(LinearPlan()), "variation": asdict(Mixture())}
    del plans["networks"]["seed"], plans["linear"]["seed"]
    return {
        "lists": digest_of_lists(gazetteer_for("en")),
        "articles": {file.name: checksum(file) for file in sorted(articles_folder().glob("*.txt"))},
        "seeds": list(_SEEDS),
        "plan": plans,
    }
