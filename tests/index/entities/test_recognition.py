"""From text to mentions, on articles written for this test, and on any text at all."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.entities.candidates import Candidate
from index.entities.mentions import Kind, Recognition
from index.entities.recognition import recognise
from index.entities.tokenised import Tokenised
from index.text.spans import Span
from tests.support.data import study_data
from tests.support.marked import marks_of, unmarked

NAMES = frozenset({Kind.PERSON, Kind.ORG, Kind.PLACE, Kind.WEAPON})

CEASEFIRE = """{Turkey|PLACE} and {Russia|PLACE} extend truce in {Syria|PLACE}'s north

By {Leyla Demirci|PERSON} in {Gaziantep|PLACE}

The two sides agreed on Monday to extend a truce in {Idlib|PLACE}, Turkish Foreign Minister \
{Mevlut Sahin|PERSON} told {Reuters|ORG}. {Sahin|PERSON} said the {Syrian National Army|ORG} had been informed.

"We expect {Moscow|PLACE} to keep its word," {Sahin|PERSON} said. The {Kremlin|ORG} did not comment. Earlier, \
spokesman {Dmitry Orlovsky|PERSON} had called the {S-400|WEAPON} dispute with {Washington|PLACE} closed.
"""

MINISTRY = """The {Ministry of Rural Affairs|ORG} in {Nairobi|PLACE} said on Tuesday that \
{Grace Wanjiru|PERSON}, a former governor, would lead the {National Water Council|ORG}. {Wanjiru|PERSON} studied \
at the {University of Dar es Salaam|ORG} and later worked for the {World Bank|ORG} in {Addis Ababa|PLACE}.
"""

ABBREVIATIONS = """Members of the {Coastal Fishers' Union|ORG} ({CFU|ORG}) met officials of the {EU|ORG} in \
{Brussels|PLACE}. The {CFU|ORG} wants a quota. At the {EFCA|ORG} [{European Fisheries Control Agency|ORG}] nobody \
answered the telephone.
"""

WEAPONS = """The navy sent {HMS Marlborough|WEAPON} to the {Gulf of Aden|PLACE}. Two {F-16s|WEAPON} and a \
{Bayraktar TB2|WEAPON} drone were seen above {Misrata|PLACE}, while {T-72|WEAPON} tanks stood on the M-4 motorway \
near {Saraqib|PLACE}. {Iran|PLACE}-backed fighters fired {Kornet|WEAPON} missiles.
"""

CAPITALS = """{MERKEL|PERSON} AND {PUTIN|PERSON} TO MEET IN {BERLIN|PLACE}

Chancellor {Angela Merkel|PERSON} will receive {Vladimir Putin|PERSON} in {Berlin|PLACE} next week, her office said. \
Both will speak about {Ukraine|PLACE}.
"""

TITLE_CASE = """Senior Officials Say Talks With {Iran|PLACE} Will Resume In Spring

Talks with {Iran|PLACE} will resume in spring, senior officials said in {Vienna|PLACE}. General \
{Abbas Karimi|PERSON} doubts it. {Karimi|PERSON} leads the {Institute of Strategic Studies|ORG}.
"""

NAMES_OF_MANY = """Prime Minister {Abiy Tessema|PERSON} received {Ursula von der Heyden|PERSON}, \
{Abdul Rahman al-Hashimi|PERSON} and Dr. {Jean-Pierre Moreau|PERSON} in {Addis Ababa|PLACE}. {al-Hashimi|PERSON} \
thanked {von der Heyden|PERSON}; Mr {Moreau|PERSON} left for {Port Sudan|PLACE}.
"""

LISTS = """In this issue
- Markets: what to watch
- Weather and travel
- {Kenya|PLACE}: floods in {Garissa|PLACE} County
- Letters to the editor
Click here to read more. Sign up for updates.
"""

ARTICLES = {
    "ceasefire": CEASEFIRE,
    "ministry": MINISTRY,
    "abbreviations": ABBREVIATIONS,
    "weapons": WEAPONS,
    "capitals": CAPITALS,
    "title case": TITLE_CASE,
    "names of many": NAMES_OF_MANY,
    "lists": LISTS.replace("{Garissa|PLACE} County", "{Garissa County|PLACE}"),
}

OTHER_LANGUAGES = {
    "tr": """{Türkiye|PLACE}'nin {İdlib|PLACE}'deki askerleri için görüşme

Cumhurbaşkanı {Recep Tayyip Erdoğan|PERSON}, {Ankara|PLACE}'da {Birleşmiş Milletler|ORG} temsilcisini kabul etti. \
{Erdoğan|PERSON}'ın yarın {Soçi|PLACE}'ye gitmesi bekleniyor. Kaya köyünde yağmur var.
""",
    "ar": """بحث {رجب طيب أردوغان|PERSON} مع {فلاديمير بوتين|PERSON} الوضع في {إدلب|PLACE} و{سوريا|PLACE}، وقال \
{أردوغان|PERSON} للصحفيين ب{أنقرة|PLACE} إن {الأمم المتحدة|ORG} ستشارك.
""",
    "ru": """Президент {Владимир Путин|PERSON} прибыл в {Сочи|PLACE}. В {Москве|PLACE} и {Анкаре|PLACE} ждут встречи \
{Путина|PERSON} с представителями {ООН|ORG} о {Сирии|PLACE}.
""",
    "de": """In {Berlin|PLACE} hat {Angela Merkel|PERSON} über {Syriens|PLACE} Zukunft gesprochen. Der \
{UN-Sicherheitsrat|ORG} tagt in {New York|PLACE}.
""",
    "fr": """{Emmanuel Macron|PERSON} s'est rendu à {Alger|PLACE}. L'{ONU|ORG} et l'{Iran|PLACE} ont réagi depuis \
{Téhéran|PLACE}.
""",
    "es": """El presidente {Nicolás Maduro|PERSON} habló en {Caracas|PLACE} sobre {Turquía|PLACE} y la {OTAN|ORG}. \
{Maduro|PERSON} viaja a {Pekín|PLACE}.
""",
}


@pytest.mark.parametrize("marked", ARTICLES.values(), ids=ARTICLES.keys())
def test_people_organisations_places_and_weapons_of_an_article_are_found(marked: str) -> None:
    text, marks = unmarked(marked)
    assert _named(text, marks_of(recognise(text), NAMES)) == _named(text, marks)


@pytest.mark.parametrize(("language", "marked"), OTHER_LANGUAGES.items(), ids=OTHER_LANGUAGES.keys())
def test_known_names_of_other_languages_are_found(language: str, marked: str) -> None:
    text, marks = unmarked(marked)
    assert _named(text, marks_of(recognise(text, language=language), NAMES)) == _named(text, marks)


def _named(text: str, marks: list[tuple[int, int, Kind]]) -> list[tuple[int, str, str]]:
    return [(start, kind.value, text[start:end]) for start, end, kind in marks]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("It began on {29 September 2021|DATE} and ended {late last year|DATE}.", Kind.DATE),
        ("In {March 2020|DATE}, then {on|DATE}".replace("{on|DATE}", "once more in {1998|DATE}") + ".", Kind.DATE),
        ("{Earlier this week|DATE} it rained for {three days|DATE}.", Kind.DATE),
        ("They met {two weeks ago|DATE} and on {Friday|DATE}; we may march.", Kind.DATE),
        ("It cost {$2.5 billion|MONEY}, not {40 million euros|MONEY}.", Kind.MONEY),
        (
            "Some {12,000 people|QUANTITY} walked {40 kilometres|QUANTITY}; {7 per cent|QUANTITY} gave up.",
            Kind.QUANTITY,
        ),
        ("About {300|QUANTITY} Kurdish fighters and {three million|QUANTITY} Syrian refugees left.", Kind.QUANTITY),
        ("About 300 {Kurdish|GROUP} fighters and three million {Syrian|GROUP} refugees left.", Kind.GROUP),
        ("{Turkish|GROUP} and {Kurdish|GROUP} doctors treated {Russians|GROUP}.", Kind.GROUP),
        ("Write to {desk@example.org|CONTACT} or see {https://example.org/a|CONTACT}.", Kind.CONTACT),
        ("The {Battle of Kirkdale|EVENT} preceded {Operation Silent Tide|EVENT}.", Kind.EVENT),
        ("Both signed the {Treaty of Nordhaven|DOCUMENT} and the {Minsk agreements|DOCUMENT}.", Kind.DOCUMENT),
    ],
)
def test_other_kinds_are_found(marked: str, kind: Kind) -> None:
    text, marks = unmarked(marked)
    assert _named(text, marks_of(recognise(text), frozenset({kind}))) == _named(text, marks)


@pytest.mark.parametrize(
    "text",
    [
        "Meanwhile the weather improved. However, nobody came. Officials declined to comment.",
        "Why This Matters And What Happens Next For Small Farmers",
        "The CEO said GDP fell. TV stations ignored the IED.",
        "He turned to page 12, section B-2, of the A-4 leaflet.",
        "May I ask what will happen? Will it rain in the spring? Mark my words.",
        "READ MORE: WHAT WE KNOW SO FAR AND WHO IS TO BLAME FOR IT",
    ],
)
def test_words_that_only_look_like_names_are_left_alone(text: str) -> None:
    assert marks_of(recognise(text), NAMES) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Erdogan left.", "Erdogan"),
        ("It was Syria's turn.", "Syria"),
        ("Gen. Anna Kowalska's staff agreed.", "Anna Kowalska"),
        ("The defence minister, Hulusi Akar, left.", "Hulusi Akar"),
    ],
)
def test_titles_and_possessives_are_not_part_of_a_name(text: str, name: str) -> None:
    assert [one.text for one in recognise(text).mentions] == [name]


def test_country_is_a_place_and_its_adjective_a_group() -> None:
    found = {one.text: one.kind for one in recognise("Turkey and the Turkish army, a Turkey-Russia deal").mentions}
    assert (found["Turkey"], found["Turkish"], found["Russia"]) == (Kind.PLACE, Kind.GROUP, Kind.PLACE)


def test_surname_at_the_start_of_a_sentence_is_known_from_the_full_name() -> None:
    text = "Officials met Ludmila Brandqvist on Monday. Brandqvist declined to speak."
    assert [one.text for one in recognise(text).mentions if one.kind is Kind.PERSON] == [
        "Ludmila Brandqvist",
        "Brandqvist",
    ]


@pytest.mark.parametrize("opening", ["VARNHOLM (BNA) — ", "VARNHOLM, 3 May (BNA) - ", "VARNHOLM, May 3. "])
def test_place_of_a_dateline_is_found_and_known_again(opening: str) -> None:
    mentions = recognise(f"{opening}Nothing happened. Varnholm slept.").mentions
    assert [(one.text, one.kind) for one in mentions if one.kind is Kind.PLACE] == [
        ("VARNHOLM", Kind.PLACE),
        ("Varnholm", Kind.PLACE),
    ]


def test_nothing_is_found_inside_skipped_spans() -> None:
    text = "Sign up for news from Ankara.\nThe talks in Ankara failed."
    mentions = recognise(text, skip=[Span(0, 29)]).mentions
    assert [one.span.start for one in mentions] == [text.rindex("Ankara")]


def test_another_recogniser_takes_the_place_of_the_rules() -> None:
    class Fixed:
        def candidates(self, tokens: Tokenised) -> list[Candidate]:
            return [Candidate(0, 3, Kind.PERSON, 1.0), Candidate(0, 8, Kind.ORG, 0.9)]

    recognition = recognise("Abc Defg. Abc Defg.", recogniser=Fixed())
    assert [(one.text, one.kind) for one in recognition.mentions] == [("Abc Defg", Kind.ORG), ("Abc Defg", Kind.ORG)]
    assert [one.count for one in recognition.entities] == [2]


@pytest.mark.parametrize("language", ["", "xx", "en-GB", "../en", "zh"])
def test_any_language_code_is_accepted(language: str) -> None:
    assert isinstance(recognise("Ankara 安卡拉", language=language), Recognition)


PIECES = st.sampled_from(
    [
        *(
            "President",
            "Erdogan",
            "Recep Tayyip Erdogan",
            "said",
            "in",
            "Ankara",
            ".",
            ",",
            "\n",
            "'s",
            "(",
            ")",
            "PKK",
        ),
        *(
            "S-400",
            "the",
            "of",
            "Ministry",
            "Bank",
            "al-Assad",
            "-",
            "“",
            "”",
            "5 million",
            "March",
            "2020",
            "$4",
            "@a",
        ),
        *("x@y.z", "http://a.b", "Gen.", "A.", "İstanbul", "أنقرة", "\x00", "\u200f", "é", "e\u0301", "🙂", "UN"),
        *("TURKEY", "By", "and", "[", "]"),
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES).map("".join))


@given(text=TEXTS, language=st.sampled_from(["en", "tr", "ar", "ru"]))
@example(text="al-", language="en")
@example(text="(A)", language="en")
@example(text="\u0300 0", language="en")
@example(text="\u0300", language="ar")
@settings(deadline=None)
def test_mentions_are_ordered_apart_and_faithful_to_the_text(text: str, language: str) -> None:
    recognition = recognise(text, language=language)
    end = 0
    for mention in recognition.mentions:
        assert mention.span.start >= end
        assert mention.text == mention.span.of(text) != ""
        assert recognition.entities[mention.entity].kind is mention.kind
        end = mention.span.end
    assert sum(entity.count for entity in recognition.entities) == len(recognition.mentions)


@given(text=TEXTS, data=st.data())
@settings(deadline=None)
def test_no_mention_touches_a_skipped_span(text: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(text)))
    skip = Span(first, data.draw(st.integers(first, len(text))))
    assert not len(skip) or not any(one.span.overlaps(skip) for one in recognise(text, skip=[skip]).mentions)


@given(text=TEXTS)
@settings(deadline=None)
def test_same_text_gives_the_same(text: str) -> None:
    assert recognise(text) == recognise(text)


def test_pasted_article_of_the_study_is_recognised() -> None:
    text = study_data("pasted/turkey-russia-idlib.txt").read_text(encoding="utf-8")
    recognition = recognise(text)
    counts = {(one.kind, one.name): one.count for one in recognition.entities}
    assert counts[Kind.PERSON, "Recep Tayyip Erdogan"] == text.count("Erdogan")
    assert counts[Kind.PERSON, "Vladimir Putin"] == text.count("Putin")
    people = {name for kind, name in counts if kind is Kind.PERSON}
    assert {"Hulusi Akar", "Ibrahim Kalin", "Fahrettin Altun", "Hakan Fidan", "Ragip Soylu"} <= people
    assert len(people) == 7
    organisations = {name for kind, name in counts if kind is Kind.ORG}
    assert organisations == {
        "Middle East Eye",
        "AFP",
        "YPG",
        "Kurdistan Workers' Party",
        "UN General Assembly",
        "Nato",
    }
    assert {name for kind, name in counts if kind is Kind.WEAPON} == {"S-400", "F-35"}


def test_a_text_too_short_to_tell_its_language_is_taken_for_english():
    found = recognise("President Ana Kovač met the EU.", language="")
    assert [mention.text for mention in found.mentions] == ["Ana Kovač", "EU"]
