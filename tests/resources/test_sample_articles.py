"""What is read from the sample library: title, outlet, date and language of each article, and its furniture."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"

BNA, COURIER, POST, KESTINFORM, INSTITUTE = (
    "Basin News Agency",
    "The Ilvar Courier",
    "Doramar Post",
    "Kestinform",
    "Institute for Basin Studies",
)
# path → day of publication in 2026, outlet, language, title
ARTICLES = {
    "ABOUT.txt": ("07-01", "", "en", "About this sample library"),
    "basin-news-agency/2026-01-20-tovarra-protests-flow.txt": (
        "01-20", BNA, "en", "Tovarra protests as flow of Ilvar falls by a third",
    ),
    "basin-news-agency/2026-02-05-gas-transit-deal.txt": (
        "02-05", BNA, "en", "Sahrin, Kestria sign $2.4 bln gas transit deal",
    ),
    "basin-news-agency/2026-03-07-hazarbel-strike.txt": (
        "03-07", BNA, "en", "Drones hit compressor station in northern Kestria, at least nine killed",
    ),
    "basin-news-agency/2026-03-19-correction-hazarbel-toll.txt": (
        "03-19", BNA, "en", "CORRECTION: Hazarbel death toll was 11, not 14 or more",
    ),
    "basin-news-agency/2026-04-17-belsanne-declaration.html": (
        "04-17", BNA, "en", "Ilvar leaders sign Belsanne Declaration on water and ceasefire",
    ),
    "basin-news-agency/monitors-count-violations.txt": (
        "05-06", BNA, "en", "Monitors count 23 ceasefire violations in a week, Kestria four, rebels 61",
    ),
    "basin-studies/2026-01-26-the-1974-treaty.md": (
        "01-26", INSTITUTE, "en", "The 1974 treaty: what it says, what it does not, and who wrote it",
    ),
    "basin-studies/2026-03-16-who-struck-hazarbel.md": (
        "03-16", INSTITUTE, "en", "Who struck Hazarbel? What open sources can and cannot tell us",
    ),
    "basin-studies/2026-05-12-s-300-on-the-ilvar.md": (
        "05-12", INSTITUTE, "en", "S-300 on the Ilvar: how much of a shield, and for whom?",
    ),
    "basin-studies/2026-06-26-ledger-of-claims.md": (
        "06-26", INSTITUTE, "en", "Six months on the Ilvar: a ledger of claims",
    ),
    "doramar-post/2026-02-13-one-employee-dredger.md": (
        "02-13", POST, "en", "Gas terminal: dredging contract went to a firm with one employee",
    ),
    "doramar-post/2026-03-07-hazarbel-strike.html": (
        "03-07", POST, "en", "Fourteen dead as drones hit pipeline station in northern Kestria",
    ),
    "doramar-post/2026-06-09-barcellar-survives-vote.md": (
        "06-09", POST, "en", "Barcellar survives vote by three, and signs for the terminal at midnight",
    ),
    "ilvar-courier/2026-02-05-gas-transit-deal.html": (
        "02-05", COURIER, "en", "Sahrin and Kestria sign $2.4 billion gas transit deal",
    ),
    "ilvar-courier/2026-04-02-corvane-letter.md": (
        "04-02", COURIER, "en", 'The Corvane letter: $340 million in "facilitation" and a signature',
    ),
    "ilvar-courier/2026-06-18-first-gas.html": (
        "06-18", COURIER, "en", "First gas reaches Doramar, less than promised and later",
    ),
    "ilvar-courier/goceri-interview.txt": (
        "02-24", COURIER, "en", "Ceasefire 'hangs by a thread', says leader of Yeşilbel Liberation Front",
    ),
    "ilvar-courier/hazarbel-strike.txt": (
        "03-08", COURIER, "en", "Hazarbel: at least 14 killed as drones hit compressor station",
    ),
    "ilvar-courier/krescak-dismissed.txt": ("05-27", COURIER, "en", "Hradvék dismisses Defence Minister Kreščak"),
    "ilvar-courier/sarvan-filling-begins.txt": (
        "01-14", COURIER, "en", "Kestria starts filling Sarvan reservoir as Tovarra warns of a dry spring",
    ),
    "kestinform/gas-transit-deal.txt": (
        "02-06", KESTINFORM, "en", "Historic gas agreement between Kestria and Sahrin signed in Velmora",
    ),
    "kestinform/hazarbel-17-killed.html": (
        "03-08", KESTINFORM, "en", "Seventeen workers fall victim to terrorist attack at Hazarbel",
    ),
    "kestinform/presidency-rejects-letter.txt": (
        "04-03", KESTINFORM, "en", "Presidency rejects newspaper letter about pipeline money as fabrication",
    ),
    "kestinform/sarvan-turbine-hall-opened.html": (
        "01-30", KESTINFORM, "en", "President Hradvék opens Sarvan turbine hall, pledges water for all",
    ),
    "local-press/2026-02-18-boru-hatti-hazarbel.txt": (
        "02-18", "Sınır Postası", "tr", 'Hazarbel\'de boru hattı nöbeti: "Önce bize sorsalardı"',
    ),
    "local-press/2026-03-09-sahrin-hazarbel.html": (
        "03-09", "صوت الرمال", "ar", "المرجاني: هجوم حزربل لن يوقف خط الغاز",
    ),
    "local-press/2026-04-20-belsanne-kommentar.md": (
        "04-20", "Hochland-Zeitung", "de",
        "Ein Handschlag, zwei Lesarten: Was in Belsanne nicht unterschrieben wurde",
    ),
}  # fmt: skip
# Lines that are the furniture of pages that were pasted or copied as text.
FURNITURE = re.compile(
    r"Skip to main content|Home  Regions|BNA Wire|The Courier's newsletter|Sign up for|Subscribe to our news"
    r"|Be the first|Read More|See also:|Related:|Tags:|Share  Copy|©"
    r"|The Ilvar Courier is an independent"
)
TEXTS = [name for name in ARTICLES if name.endswith(".txt")]


@cache
def article_of(name: str) -> Article:
    article = read_file(SAMPLE / name).article
    assert article is not None
    return article


def lines_of(name: str, role: Role) -> list[str]:
    article = article_of(name)
    return [
        line
        for block in article.blocks
        if (block.role is Role.BOILERPLATE) == (role is Role.BOILERPLATE)
        for line in block.span.of(article.text).splitlines()
    ]


each_article = pytest.mark.parametrize("name", ARTICLES)


def test_every_article_is_described() -> None:
    assert {path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*") if path.is_file()} == set(ARTICLES)


@each_article
def test_title_is_that_of_the_article(name: str) -> None:
    assert article_of(name).title == ARTICLES[name][3]


@each_article
def test_day_of_publication_is_known(name: str) -> None:
    assert article_of(name).published == date.fromisoformat(f"2026-{ARTICLES[name][0]}")


@each_article
def test_outlet_is_known(name: str) -> None:
    assert article_of(name).outlet == ARTICLES[name][1]


@each_article
def test_language_is_known(name: str) -> None:
    assert article_of(name).language == ARTICLES[name][2]


@pytest.mark.parametrize("name", TEXTS)
def test_furniture_is_marked_and_the_body_is_free_of_it(name: str) -> None:
    assert [line for line in lines_of(name, Role.BODY) if FURNITURE.match(line)] == []


@pytest.mark.parametrize("name", TEXTS)
def test_no_sentence_of_the_body_is_taken_for_furniture(name: str) -> None:
    body = [line for line in lines_of(name, Role.BOILERPLATE) if len(line) > 120 and not FURNITURE.match(line)]
    assert body == []
