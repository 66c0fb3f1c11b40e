"""The whole script on a handful of invented sentences: what it writes, and that it writes the same again."""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path

import numpy as np
import pytest

from index.entities.tokenised import Tokenised
from index.entities.trained.model_file import checksum, load_model
from index.entities.trained.tagger import Tagger
from index.entities.training.making import make_model

TEXTS = (
    ("Anna Berg of the Harbour Union left Oslo.", [(0, 9, "PERSON"), (17, 30, "ORG"), (36, 40, "PLACE")]),
    ("In Lund the Kestrian minister met Karl Holm.", [(3, 7, "PLACE"), (12, 20, "GROUP"), (34, 43, "PERSON")]),
)
WORDS = ("the", "Oslo", "Berg", "left", "minister")
NAMES = {"first": ["Anna", "Karl"], "last": ["Berg", "Holm"], "city": ["Oslo"], "country": ["Norway"]}


@pytest.fixture(name="data", scope="module")
def _data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all inputs of the script, as small as can be."""
    folder = tmp_path_factory.mktemp("data")
    records = "\n".join(json.dumps({"src": "re3d", "text": text, "spans": marks}) for text, marks in TEXTS)
    for name in ("train.jsonl.gz", "dev.jsonl.gz"):
        (folder / name).write_bytes(gzip.compress(records.encode()))
    lists = {"cat": {**NAMES, "region": ["Western Isles"], "org": ["Harbour Union"]}}
    (folder / "gaz_with_factbook.json.gz").write_bytes(gzip.compress(json.dumps(lists).encode()))
    (folder / "unlabelled.txt.xz").write_bytes(lzma.compress(b"they saw Oslo and the sea .\n" * 20))
    vectors = np.random.default_rng(1).standard_normal((len(WORDS), 8)).astype(np.float16)
    np.savez(folder / "vectors64.npz", words=np.array(WORDS), V=vectors)
    return folder


@pytest.fixture(name="made", scope="module")
def _made(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("made") / "names.npz"
    make_model(data, out, processes=1)
    return out


def test_script_writes_a_model_that_recognises(made: Path) -> None:
    tagged = Tagger(load_model(made)).tag(Tokenised(TEXTS[0][0]))
    assert tagged.shares.shape == (9, 4)
    assert np.isfinite(tagged.shares).all()


def test_card_tells_what_the_model_was_made_from(made: Path, data: Path) -> None:
    card = json.loads(made.with_suffix(".json").read_text(encoding="utf-8"))
    assert card["sha256"] == checksum(made)
    assert card["inputs"]["train.jsonl.gz"] == checksum(data / "train.jsonl.gz")
    assert set(card["dev"]) == {"all", "re3d"}
    assert set(card["plan"]) == {"networks", "linear", "variation"}


def test_script_makes_the_same_again(made: Path, data: Path, tmp_path: Path) -> None:
    make_model(data, tmp_path / "names.npz", processes=1)
    assert (tmp_path / "names.npz").read_bytes() == made.read_bytes()
