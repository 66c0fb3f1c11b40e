"""Bytes to characters."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.decoding import ENCODINGS, decode
from index.errors import ReadError
from tests.support.data import study_data

ENGLISH = "“Smart quotes”, a dash — and the café of Varn. " * 4
RUSSIAN = "Совет сообщил в понедельник, что дорога к порту будет открыта до конца года. " * 4
TURKISH = "Dışişleri Bakanı, görüşmelerin gelecek hafta yeniden başlayacağını söyledi. " * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_english_text_is_decoded(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)).text == ENGLISH


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "iso8859-5", "utf-16-le", "utf-16-be"])
def test_russian_text_is_decoded(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding)).text == RUSSIAN


def test_turkish_text_is_not_taken_for_central_european() -> None:
    assert decode(TURKISH.encode("cp1254")).text == TURKISH


def test_japanese_escapes_are_decoded() -> None:
    text = "市議会は月曜日、港への道路を開通させると発表した。"
    assert decode(text.encode("iso2022_jp")).text == text


def test_seven_bit_unicode_is_decoded() -> None:
    assert decode(ENGLISH.encode("utf-7")).text == ENGLISH


def test_plus_signs_are_no_encoding() -> None:
    assert decode(b"C+11-, a+b- and 1+1-").text == "C+11-, a+b- and 1+1-"


def test_page_that_lies_about_utf_8_is_decoded() -> None:
    page = '<meta charset="utf-8"><p>' + ENGLISH
    assert decode(page.encode("cp1252")).text == page


def test_declared_encoding_is_taken() -> None:
    page = '<html><head><meta charset="windows-1251"></head><p>' + RUSSIAN
    assert decode(page.encode("cp1251")).encoding == "cp1251"


def test_nuls_in_text_are_passed_over() -> None:
    assert decode(b"one\0two " * 20).text == "onetwo " * 20


def test_damaged_byte_in_utf_8_costs_only_itself() -> None:
    data = RUSSIAN.encode() + b"\xff " + RUSSIAN.encode()
    assert decode(data).text == f"{RUSSIAN}\ufffd {RUSSIAN}"


def test_line_pasted_in_another_encoding_is_mended() -> None:
    data = ENGLISH.encode() + b"\n" + "Un café à Varn".encode("cp1252") + b"\n" + ENGLISH.encode()
    assert decode(data).text == f"{ENGLISH}\nUn café à Varn\n{ENGLISH}"


@pytest.mark.parametrize("data", [bytes(range(256)) * 8, b"\x00\x01\x02\x03" * 100])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        decode(data)
    assert caught.value.code == "not-text"


def test_texts_of_seven_languages_in_many_encodings_are_decoded() -> None:
    folder = study_data("hostile") / "text"
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    wrong = [
        path.name
        for language, line in truth.items()
        for path in folder.glob(f"{language}_*.txt")
        if line.strip().splitlines()[0] not in decode(path.read_bytes()).text
    ]
    assert wrong == []


def test_encoding_that_the_user_names_goes_before_everything_else() -> None:
    assert decode("Совет".encode("koi8-r"), "KOI8-R") == ("Совет", "koi8-r")
    assert decode("é".encode(), "windows-1252").text == "Ã©"


@pytest.mark.parametrize("encoding", [name for group in ENCODINGS.values() for name in group])
def test_every_encoding_that_is_offered_can_be_named(encoding: str) -> None:
    assert decode(b"plain", encoding).encoding


@pytest.mark.parametrize("encoding", ["klingon", "base64", "rot13", "idna", "a\0b"])
def test_name_that_is_no_encoding_of_text_is_refused(encoding: str) -> None:
    with pytest.raises(ReadError) as error:
        decode(b"plain", encoding)
    assert error.value.code == "unknown-encoding"


@given(st.binary(max_size=200), st.sampled_from([name for group in ENCODINGS.values() for name in group]))
def test_any_bytes_can_be_opened_in_any_encoding(data: bytes, encoding: str) -> None:
    assert isinstance(decode(data, encoding).text, str)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        "港务局周一表示，港口将于今年夏天疏浚。\n自2015年以来，船只不得不等待潮汐。",
        "港湾局は月曜日、この夏に港の浚渫を始めると発表した。\n船は潮を待っている。",
        "항만청은 월요일 올여름 항구를 준설한다고 밝혔다.\n배는 2015년부터 밀물을 기다려야 했다.",
    ],
)
def test_wide_characters_of_east_asia_need_no_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "shift_jis", "euc_jp"])
def test_east_asian_bytes_are_not_taken_for_wide_characters(encoding: str) -> None:
    text = "港口今年夏天疏浚。\n船只等待潮汐。" * 8 if encoding == "gb18030" else "港口今年夏天。船等待。\n" * 8
    assert decode(text.encode(encoding)).encoding != "utf-16-le"
