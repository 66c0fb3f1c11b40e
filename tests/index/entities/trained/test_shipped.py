"""The model that comes with Lectern, its card, and what happens without it."""

from __future__ import annotations

import json

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import (
    RECOGNISER_VERSION,
    forget_recognisers,
    recognise,
    recogniser_for,
    recogniser_version,
)
from index.entities.rules.recogniser import EnglishRules
from index.entities.trained import shipped
from index.entities.trained.model_file import checksum, load_model
from index.entities.trained.recogniser import TrainedRecogniser
from index.entities.training.background import read_knowledge, read_vectors
from index.entities.training.making import recipe
from index.entities.version import RULES_VERSION
from tests.support.data import study_data


@pytest.fixture(name="card", scope="module")
def _card():
    return json.loads(shipped.shipped_model_file().with_suffix(".json").read_text(encoding="utf-8"))


@pytest.fixture(name="other_model")
def _other_model(monkeypatch):
    """Return a function that puts another file in the place of the model."""

    def put(file):
        monkeypatch.setattr(shipped, "shipped_model_file", lambda: file)
        forget_recognisers()

    yield put
    forget_recognisers()


def test_card_is_of_this_model(card):
    assert card["sha256"] == checksum(shipped.shipped_model_file())


def test_card_tells_what_the_model_was_made_from(card):
    model = load_model(shipped.shipped_model_file())
    assert len(card["seeds"]) == len(model.networks) == len(model.linear)
    for name, digest in card["inputs"].items():
        assert checksum(study_data(f"entities/{name}")) == digest, name


def test_model_was_made_by_the_script_as_it_is_today(card):
    today = recipe()
    assert {part: card[part] for part in today} == today


def test_model_knows_what_the_script_reads_today():
    model = load_model(shipped.shipped_model_file())
    words, vectors = read_vectors(study_data("entities/vectors64.npz"))
    knowledge = read_knowledge(study_data("entities"), gazetteer_for("en"), words, vectors)
    assert model.knowledge == knowledge


def test_card_tells_licence_and_scores(card):
    notice = (shipped.shipped_model_file().parent / card["attribution"]).read_text(encoding="utf-8")
    assert card["licence"] == "CC-BY-SA-4.0"
    assert "CC BY-SA 4.0" in notice
    assert card["dev"]["all"]["names"] > 70


def test_names_are_recognised_with_the_model():
    assert isinstance(recogniser_for("en"), TrainedRecogniser)


def test_missing_model_leaves_the_rules_and_says_so_once(other_model, tmp_path, caplog):
    other_model(tmp_path / "missing.npz")
    found = recognise("President Erdogan left Ankara.")
    recognise("Nothing more is said.")
    assert [(one.text, one.kind) for one in found.mentions] == [("Erdogan", Kind.PERSON), ("Ankara", Kind.PLACE)]
    assert len([line for line in caplog.messages if "rules alone" in line]) == 1
    caplog.clear()


def test_version_is_that_of_the_model_where_it_is_used():
    assert recogniser_version() == RECOGNISER_VERSION


def test_version_is_that_of_the_rules_where_the_model_is_missing(other_model, tmp_path, caplog):
    other_model(tmp_path / "missing.npz")
    assert recogniser_version() == RULES_VERSION
    caplog.clear()


def test_damaged_model_leaves_the_rules_and_says_so(other_model, tmp_path, caplog):
    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes(shipped.shipped_model_file().read_bytes()[:1000])
    other_model(damaged)
    assert isinstance(recogniser_for("en"), EnglishRules)
    assert "rules alone" in caplog.text
    caplog.clear()
