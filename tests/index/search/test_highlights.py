"""What is marked in a text, in many languages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.highlights import find_hits
from index.search.query import parse

# A text, a query, and what is marked.
PAIRS = [
    ("Erdoğan’ın uçağı", "Erdogan", ["Erdoğan’ın"]),
    ("Erdogan spoke", "Erdoğan", ["Erdogan"]),
    ("ERDOĞAN'DAN", "erdogan", ["ERDOĞAN'DAN"]),
    ("İstanbul'da", "istanbul", ["İstanbul'da"]),
    ("ISTANBUL", "İstanbul", ["ISTANBUL"]),
    ("Iğdır", "igdir", ["Iğdır"]),
    ("the S-400 system", "S400", ["S-400"]),
    ("the S400 system", "S-400", ["S400"]),
    ("the S 400 system", "S-400", ["S 400"]),
    ("the S–400 system", "S-400", ["S–400"]),
    ("the S-400 system", '"S400 system"', ["S-400 system"]),
    ("the S-400 system", '"the s 400 system"', ["the S-400 system"]),
    ("anti-ISIS", "ISIS", ["ISIS"]),
    ("anti ISIS", "anti-ISIS", ["anti ISIS"]),
    ("co-operation", "cooperation", ["co-operation"]),
    ("cooperation", "co-operation", ["cooperation"]),
    ("Israel–Hamas", "Israel-Hamas", ["Israel–Hamas"]),
    ("U.S. troops", "US", ["U.S"]),
    ("US troops", "U.S.", ["US"]),
    ("the U.S.-led force", '"US led"', ["U.S.-led"]),
    ("Idlib's north", "Idlib", ["Idlib's"]),
    ("Idlib’s north", "idlib", ["Idlib’s"]),
    ("Sana'a", "Sanaa", ["Sana'a"]),
    ("Sanaa", "Sana’a", ["Sanaa"]),
    ("Ṣanʿāʾ", "sana", ["Ṣanʿā"]),
    ("Qur’an", "quran", ["Qur’an"]),
    ("O'Brien", "Brien", ["O'Brien"]),
    ("O’Brien", "OBrien", ["O’Brien"]),
    ("l’accord d’Oslo", "accord", ["l’accord"]),
    ("l'Aquila", "aquila", ["l'Aquila"]),
    ("dell'Arte", "arte", ["dell'Arte"]),
    ("don't", "dont", ["don't"]),
    ("naïve façade", "naive facade", ["naïve", "façade"]),
    ("Łódź, Đurđević", "lodz durdevic", ["Łódź", "Đurđević"]),
    ("Straße", "strasse", ["Straße"]),
    ("Tromsø", "tromso", ["Tromsø"]),
    ("Đà Nẵng", '"da nang"', ["Đà Nẵng"]),
    ("Όλυμπος", "ολυμποσ", ["Όλυμπος"]),
    ("Вооружённые силы", "вооруженные", ["Вооружённые"]),
    ("Зеленский", "зеленский", ["Зеленский"]),
    ("العَرَبِيَّة", "العربية", ["العَرَبِيَّة"]),
    ("أحمد", "احمد", ["أحمد"]),
    ("مصطفى", "مصطفي", ["مصطفى"]),
    ("ایران", "ايران", ["ایران"]),
    ("همکاری‌های", "همکاری", ["همکاری"]),
    ("همکاری‌های", "همکاریهای", ["همکاری‌های"]),
    ("همکاری های", "همکاری‌های", ["همکاری های"]),
    ("مـحـمد", "محمد", ["مـحـمد"]),
    ("شָׁלוֹם שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
    ('דובר צה"ל', "צהל", ['צה"ל']),
    ("דובר צה״ל", 'צה"ל', ["צה״ל"]),
    ("सरकार", "सरकार", ["सरकार"]),
    ("日本経済新聞", "経済", ["経済"]),
    ("日本経済新聞", "日本経済", ["日本経済"]),
    ("日本経済新聞", "日", ["日"]),
    ("서울에서", "서울", ["서울"]),
    ("กรุงเทพมหานคร", "กรุงเทพ", ["กรุงเทพ"]),
    ("١٢٣ جندي", "123", ["١٢٣"]),
    ("１２３", "123", ["１２３"]),
    ("1,000 men", "1000", ["1,000"]),
    ("C++ and C", "C++", ["C++"]),
    ("e\u0301te\u0301", "été", ["e\u0301te\u0301"]),
    ("🙂 idlib", "idlib", ["idlib"]),
    ("idlib idlibi", "idl*", ["idlib", "idlibi"]),
    ("status quo", '"status qu*"', ["status quo"]),
    ("COVID-19", "covid", ["COVID"]),
    ("the truce in Idlib held", "truce NEAR/2 idlib", ["truce", "Idlib"]),
    ("Idlib: a truce", "truce NEAR/2 idlib", ["Idlib", "truce"]),
    ("Idlib: a truce", '"truce idlib"~2', ["Idlib", "truce"]),
    ("truce, then Idlib", "truce BEFORE/2 idlib", ["truce", "Idlib"]),
    ("the status quo of Idlib", '"status quo" NEAR/2 idlib', ["status quo", "Idlib"]),
    ("Islamism and racism", "*ism", ["Islamism", "racism"]),
    ("women, woman, wmn", "wom?n", ["women", "woman"]),
    ("Erdoğan, Erdogn, Ergodan, Erkan", "Erdogan~", ["Erdoğan", "Erdogn", "Ergodan"]),
    # what must not be marked
    ("truce a b Idlib", "truce NEAR/2 idlib", []),
    ("Idlib truce", "truce BEFORE/2 idlib", []),
    ("prisms", "*ism", []),
    ("й", "и", []),
    ("US", "USA", []),
    ("S-300", "S-400", []),
    ("system 400 S", "S-400", []),
    ("idlibi", "idlib", []),
    ("経日本済", "経済", []),
    ("3.5", "35", []),
    ("C++", "C#", []),
    ("quo status", '"status quo"', []),
    ("شمس", "سمس", []),
    ("cooperate", "cooperation", []),
]


@pytest.mark.parametrize(("text", "query", "marked"), PAIRS)
def test_marks(text, query, marked):
    assert [hit.of(text) for hit in find_hits(parse(query), text)] == marked


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("idlib -libya", ["Idlib"]),
        ("idlib -(libya OR -ankara)", ["Idlib", "Ankara"]),
        ("title:idlib libya", ["Libya"]),
        ("person:libya", []),
        ("body:libya", ["Libya"]),
        ("idlib OR libya", ["Idlib", "Libya"]),
        ("date:2021", []),
        ("", []),
    ],
)
def test_only_what_is_asked_of_the_text_is_marked(query, marked):
    text = "Idlib, Libya and Ankara"
    assert [hit.of(text) for hit in find_hits(parse(query), text)] == marked


def test_titles_are_marked_when_they_are_the_text():
    text = "Idlib, Libya"
    assert [hit.of(text) for hit in find_hits(parse("title:idlib libya"), text, part="title")] == ["Idlib", "Libya"]


@given(
    st.text(alphabet="ab-' .日S4", max_size=60), st.sampled_from(["a", "ab*", '"a b"', "a-b", "日", "a OR b*", "-a"])
)
def test_marks_are_in_order_and_never_overlap(text, query):
    hits = find_hits(parse(query), text)
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert all(len(hit) and hit.end <= len(text) for hit in hits)
