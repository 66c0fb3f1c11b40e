"""Files made to trap their reader: each does what its manifest says, where the study data is there."""

from __future__ import annotations

import csv
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index.articles.formats import is_candidate
from index.articles.reading import Reading
from index.articles.sandbox import Sandbox
from tests.support.data import study_data, study_folder

SECONDS = 10.0  # for one article, as in use; a busy machine must not fail what an idle one passes
LARGEST = 20_000  # code points of the text of a file that does not grow
Check = Callable[[Reading], bool]


def names() -> list[str]:
    manifest = study_folder() / "hostile" / "MANIFEST.tsv"
    if not manifest.exists():
        return ["absent"]
    with manifest.open(encoding="utf-8", newline="") as file:
        return [row["file"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def text_of(reading: Reading) -> str:
    return reading.article.text if reading.article else ""


def says(*words: str) -> Check:
    return lambda reading: all(word in text_of(reading) for word in words)


def lacks(*words: str) -> Check:
    return lambda reading: bool(reading.article) and not any(word in text_of(reading) for word in words)


def fails(*codes: str) -> Check:
    return lambda reading: bool(reading.failure and reading.failure.code in codes)


def either(*checks: Check) -> Check:
    return lambda reading: any(check(reading) for check in checks)


def has_paragraphs(count: int) -> Check:
    def check(reading: Reading) -> bool:
        blocks = reading.article.blocks if reading.article else ()
        return bool(reading.article and reading.article.title) and sum(not b.why for b in blocks) > count

    return check


WORD = says("zanzibarquill")
DAMAGED = fails("broken-file")
WHOLE = has_paragraphs(8)
EXPECTED: dict[str, Check] = {
    "docx/zip_bomb_200MB.docx": fails("expands-too-much"),
    "docx/external_template.docx": says("harbour"),
    "docx/good.docx": WORD,
    "docx/truncated_half.docx": DAMAGED,
    "docx/garbage_tail.docx": says("harbour"),
    "docx/missing_document_xml.docx": DAMAGED,
    "docx/bad_crc.docx": DAMAGED,
    "docx/is_really_html.docx": either(says("harbour"), DAMAGED),
    "docx/is_really_rtf.doc": says("harbour"),
    "docx/zip_slip.docx": says("harbour"),
    "docx/tracked_changes.docx": lambda reading: says("insertedword")(reading) and lacks("deletedword")(reading),
    "docx/split_runs.docx": WORD,
    "epub/good.epub": says("harbour"),
    "epub/script_chapter.epub": lacks("script", "alert("),
    "odt/good.odt": WORD,
    "zip/nested_bomb.zip": lambda reading: bool(reading.failure) and not reading.more,
    "zip/lying_size.zip": DAMAGED,
    "text/nul_bytes.txt": says("harbour"),
    "text/control_chars.txt": lacks("\x1b", "\x07", "\x08"),
    "text/png_in_txt.txt": either(fails("not-text"), fails("picture")),
    "html/good.html": WHOLE,
    "html/charset_lies_utf8.html": lacks("Ã©", "\N{REPLACEMENT CHARACTER}"),
    "html/charset_lies_latin1.html": lacks("Ã©", "\N{REPLACEMENT CHARACTER}"),
    "html/charset_late.html": says("Министр"),
    "html/cp1256_meta.html": lambda reading: bool(reading.article and reading.article.direction.value == "rtl"),
    "html/data_uri_image.html": lacks("base64"),
    "html/hidden_text.html": lacks("hiddenword", "invisible"),
    "html/entities.html": says("AT&T"),
    "eml/good_qp.eml": lambda reading: (
        WORD(reading) and "résumé" in (reading.article.title if reading.article else "")
    ),
    "eml/missing_boundary.eml": says("harbour"),
    "eml/attachment_traversal.eml": says("harbour"),
    "eml/html_only.eml": has_paragraphs(8),
    "eml/alternative.eml": lambda reading: text_of(reading).count("harbour authority") == 1,
    "eml/mbox_two.mbox": lambda reading: len(reading.parts()) == 2,
    "mhtml/good.mhtml": lambda reading: WHOLE(reading) and says("channel")(reading),
    "rtf/good.rtf": says("Привет", "zanzibarquill"),
    "rtf/objdata.rtf": lambda reading: says("harbour")(reading) and len(text_of(reading)) < LARGEST,
    "pdf/good.pdf": WORD,
    "pdf/bad_xref.pdf": either(says("harbour"), DAMAGED),
    "pdf/garbage_prefix.pdf": either(says("harbour"), DAMAGED),
    "pdf/flate_bomb_200MB.pdf": fails("expands-too-much"),
    "pdf/no_text.pdf": fails("no-text-layer"),
    "pdf/hyphenated_lines.pdf": says("government", "infrastructure"),
    "pdf/two_columns.pdf": lambda reading: (
        text_of(reading).find("left column line 39") < text_of(reading).find("right")
    ),
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seconds=SECONDS) as made:
        yield made


@pytest.mark.parametrize("name", names())
def test_file_gives_an_article_or_a_reason_and_what_the_manifest_says(name: str, sandbox: Sandbox) -> None:
    reading = sandbox.read(study_data("hostile") / name)
    assert (reading.article is None) != (reading.failure is None)
    assert reading.failure is None or not reading.failure.code.startswith("parser-"), reading.failure
    assert EXPECTED.get(name, lambda _: True)(reading), (reading.failure, text_of(reading)[:200])


@pytest.mark.parametrize(
    "name", [name for name in names() if "laughs" in name or "xxe" in name or "quadratic" in name]
)
def test_entities_neither_grow_nor_read_files(name: str, sandbox: Sandbox) -> None:
    text = text_of(sandbox.read(study_data("hostile") / name))
    assert len(text) < LARGEST
    assert "root:" not in text
    assert "lollol" not in text


def test_odd_names_and_special_files_are_read_or_told(tmp_path: Path, sandbox: Sandbox) -> None:
    script = study_data("hostile") / "make_fs_traps.sh"
    folder = tmp_path / "traps"
    made = subprocess.run(["bash", script, folder], capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"this system cannot make them all: {made.stderr[-200:]}")
    codes = set()
    for place, folders, files in os.walk(folder):
        folders[:] = [inner for inner in folders if inner != "many"]
        for name in filter(lambda name: is_candidate(Path(name)), files):
            reading = sandbox.read(Path(place) / name)
            assert reading.failure or "trapword" in text_of(reading)
            codes.add(reading.failure.code if reading.failure else "")
    subprocess.run(["chmod", "-R", "u+rwX", folder], check=True)
    assert codes - {"no-permission"} == {"", "not-a-regular-file", "too-large", "empty"}
    assert not (folder / "pwned").exists()
