"""Sentences of an article that begin as the labels of a page do: "More than forty ships", "Más de cien barcos"."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file

ABOVE = "The harbour of Varn was closed on Monday after a barge sank at the gate, the port authority said."
BELOW = "The pilots said that the barge had no lights, and asked the port authority for a second tug at the gate."
FURNITURE = ["Skip to content", "Log in", "Share on Facebook", "Follow us on Instagram"]
SENTENCES = [
    "More than forty ships are waiting.",
    "More in hope than in fear, they wait.",
    "Over forty ships are waiting.",
    "Part of the quay has collapsed.",
    "Around the gate lie forty ships.",
    "Terms of the truce were not told.",
    "A weekly market opened on the quay.",
    "The day's catch was poor.",
    "Other ships turned back at dawn.",
    "Mehr als hundert Arbeiter wurden festgenommen.",
    "Mehr von ihnen kamen am Abend.",
    "Weitere Schiffe warten vor der Schleuse.",
    "Jeden Morgen warten hundert Schiffe.",
    "Plus de cent ouvriers ont été arrêtés.",
    "Autres temps, dit le pilote.",
    "Chaque jour, dix navires repartent.",
    "Más de cien trabajadores fueron detenidos.",
    "Más de 100 barcos esperan fuera.",
    "Además, los barcos esperan fuera.",
    "Más sobre todo esperan los pilotos.",
    "Otros barcos volvieron al alba.",
    "Hace 3 días cayó el puente.",
    "Più di cento operai sono stati arrestati.",
    "Altri operai sono tornati a casa.",
    "Mais de cem trabalhadores foram detidos.",
    "Outros navios voltaram ao porto.",
    "Больше ста судов стоят на рейде.",
    "Другие новости пришли из порта вечером.",
    "Главный редактор газеты задержан в порту.",
    "Daha fazla gemi açıkta bekliyor.",
    "Sosyal medyada yeni görüntüler yayıldı.",
    "Meer dan honderd schepen wachten.",
    "Meer over zee dan over land.",
    "Lezen leren ook de loodsen.",
    "المزيد من السفن تنتظر خارج الميناء.",
    "انضم إلى العمال آلاف المتظاهرين.",
]
STANDFIRSTS = [
    "Más de cuarenta buques esperan en el golfo",
    "Más de 40 buques esperan en el golfo",
    "More than forty ships wait in the gulf",
    "Part of the quay has fallen into the sea",
    "Mehr als vierzig Schiffe warten im Golf",
    "Mehr von ihnen warten vor der Schleuse",
    "Plus de quarante navires attendent dans le golfe",
    "المزيد من السفن تنتظر خارج ميناء فارن",
]
LABELS = ["Más de Economía", "More from The Varn Post", "Mehr aus Politik", "More on this story"]


def read(folder: Path, *lines: str) -> Article:
    page = folder / "page.txt"
    page.write_text("\n\n".join(lines), encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    return article


def furniture(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.boilerplate()]


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_of_the_article_is_no_label(tmp_path: Path, line: str) -> None:
    article = read(tmp_path, *FURNITURE[:2], "Barge closes harbour of Varn", *FURNITURE[2:], ABOVE, line, BELOW)
    assert line not in furniture(article)


@pytest.mark.parametrize("line", STANDFIRSTS)
def test_a_standfirst_with_such_a_beginning_stays(tmp_path: Path, line: str) -> None:
    top = ["Barge closes harbour of Varn", line, "By Ana Reth", "3 May 2021"]
    article = read(tmp_path, *FURNITURE[:2], *top, *FURNITURE[2:], ABOVE, BELOW)
    roles = {block.span.of(article.text): block.role for block in article.blocks}
    assert roles[line] is Role.STANDFIRST


@pytest.mark.parametrize("line", LABELS)
def test_a_label_with_a_title_behind_it_is_furniture(tmp_path: Path, line: str) -> None:
    article = read(tmp_path, *FURNITURE[:2], "Barge closes harbour of Varn", *FURNITURE[2:], ABOVE, line, BELOW)
    assert line in furniture(article)
