"""The articles that benchmarks are made of."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.performance.corpus import Names, Source, make_corpus

TEXTS = (
    "A bridge is closed\n\nThe bridge at Kalvos was closed on Monday. Nobody said why.\n\nBoats cross instead.\n",
    "Bread costs more\n\nThe price of bread rose again. Bakers blame the flour.\n",
)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number, text in enumerate(TEXTS):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return Source.read(folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.txt")}


def test_sentences_of_all_paragraphs_are_gathered_without_titles(source: Source) -> None:
    assert source.sentences[:3] == (
        "The bridge at Kalvos was closed on Monday.",
        "Nobody said why.",
        "Boats cross instead.",
    )
    assert source.shapes == ((2, 1), (2,))


def test_folder_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no texts"):
        Source.read(tmp_path)


def test_same_seed_makes_the_same_articles(source: Source, tmp_path: Path) -> None:
    for name in ("one", "other"):
        make_corpus(source, tmp_path / name, 20, seed=7)
    assert contents(tmp_path / "one") == contents(tmp_path / "other")


def test_another_seed_makes_other_articles(source: Source, tmp_path: Path) -> None:
    for seed in (7, 8):
        make_corpus(source, tmp_path / str(seed), 20, seed=seed)
    assert contents(tmp_path / "7") != contents(tmp_path / "8")


def test_corpus_tells_what_was_written(source: Source, tmp_path: Path) -> None:
    corpus = make_corpus(source, tmp_path / "made", 20, seed=7)
    written = contents(corpus.folder)
    assert corpus.articles == len(written) == 20
    assert corpus.size == sum(map(len, written.values()))
    assert corpus.word_counts["bread"] == sum(b"bread" in text.lower() for text in written.values())


def test_rare_names_occur_once_or_twice(source: Source, tmp_path: Path) -> None:
    corpus = make_corpus(source, tmp_path / "made", 50, seed=7)
    whole = b"\n".join(contents(corpus.folder).values()).decode()
    assert corpus.rare
    assert all(1 <= whole.count(f" {name} said:") <= 2 for name in corpus.rare)


def test_names_keep_growing_but_slower_than_drawings() -> None:
    names = Names(random.Random(1))
    different: list[int] = []
    drawn: set[str] = set()
    for _ in range(2):
        drawn.update(names.draw() for _ in range(5000))
        different.append(len(drawn))
    assert different[0] < different[1] < 2 * different[0]
