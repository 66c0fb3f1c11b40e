"""Archives of articles, and the limits on what is unpacked."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles import packages
from index.articles.packages import Allowance, Package
from index.articles.read import read_file
from index.articles.reading import Reading
from index.errors import ReadError
from tests.support.documents import PARAGRAPHS, packed

TEXT = "A headline\n\n" + "\n\n".join(PARAGRAPHS)


def read(folder: Path, data: bytes) -> Reading:
    path = folder / "a.zip"
    path.write_bytes(data)
    return read_file(path)


def test_each_file_that_may_be_an_article_is_a_part(tmp_path: Path) -> None:
    inner = packed({"deep/c.txt": TEXT})
    parts: dict[str, str | bytes] = {
        "a.txt": TEXT,
        "logo.png": b"\x89PNG",
        "__MACOSX/a.txt": "x",
        "b/b.md": f"# B\n\n{TEXT}",
        "in.zip": inner,
    }
    reading = read(tmp_path, packed(parts))
    assert reading.format == "zip"
    assert [(part.part, part.format) for part in reading.parts()] == [
        ("", "zip"),
        ("b/b.md", "md"),
        ("in.zip/deep/c.txt", "txt"),
    ]


def test_file_of_an_archive_has_the_hash_of_its_own_bytes(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    reading = read(tmp_path, packed({"a.txt": "Other words.", "b.txt": TEXT}))
    assert reading.more[0].sha256 == read_file(tmp_path / "b.txt").sha256


def test_bad_file_costs_no_other(tmp_path: Path) -> None:
    reading = read(tmp_path, packed({"a.docx": b"PK\x03\x04 broken", "b.txt": TEXT}))
    assert reading.article is not None
    assert [part.failure.code for part in reading.more if part.failure] == ["broken-file"]


def test_archive_without_an_article_is_one_failure(tmp_path: Path) -> None:
    reading = read(tmp_path, packed({f"{number}.txt": " " for number in range(20)}))
    assert reading.failure is not None
    assert (reading.failure.code, reading.more) == ("empty", ())


def test_archive_of_pictures_is_told(tmp_path: Path) -> None:
    failure = read(tmp_path, packed({"a.png": b"\x89PNG"})).failure
    assert failure is not None
    assert failure.code == "no-article-inside"


def test_names_that_lead_out_of_the_archive_are_only_names(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    reading = read(
        folder, packed({"a.txt": TEXT, "../../evil.txt": TEXT + " More.", "/etc/b.txt": TEXT + " Yet more."})
    )
    assert [part.part for part in reading.more] == ["evil.txt", "etc/b.txt"]
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["a.zip"]


def test_archives_inside_each_other_without_end_are_told(tmp_path: Path) -> None:
    data = packed({"a.txt": TEXT})
    for _ in range(packages.DEEPEST + 1):
        data = packed({"a.zip": data})
    failure = read(tmp_path, data).failure
    assert failure is not None
    assert failure.code == "nested-too-deep"


def test_part_that_expands_too_much_is_refused() -> None:
    package = Package(packed({"a.txt": b" " * 5_000_000}), Allowance())
    with pytest.raises(ReadError) as caught:
        package.read("a.txt")
    assert caught.value.code == "expands-too-much"


def test_all_parts_together_are_bounded() -> None:
    package = Package(packed({"a": TEXT, "b": TEXT}), Allowance(total=len(TEXT.encode()) + 1))
    package.read("a")
    with pytest.raises(ReadError) as caught:
        package.read("b")
    assert caught.value.code == "archive-too-large"


def test_number_of_parts_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MOST_PARTS", 2)
    with pytest.raises(ReadError) as caught:
        Package(packed({"a": "", "b": "", "c": ""}), Allowance())
    assert caught.value.code == "too-many-parts"


def test_size_that_the_headers_deny_is_found_out() -> None:
    data = packed({"a.txt": b" " * 5_000_000})
    lying = data.replace((5_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert lying != data
    with pytest.raises(ReadError) as caught:
        Package(lying, Allowance()).read("a.txt")
    assert caught.value.code == "broken-file"
