"""Sentences in which a page speaks of itself to its reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.cleaning.service import service_of
from index.articles.read import read_file

TOP = ("Skip to content", "Log in", "Old weir of Varn gives way", "3 May 2021")
TEXT = (
    "The old weir of Varn gave way on Monday, and the mill below it stood in water to the second floor.",
    "The council said that the wood of the gates had not been looked at since the autumn of 2012.",
    "Nobody was hurt, but a boat, two sheds and a hen house went down the river towards the sea.",
)
END = ("Privacy policy", "All rights reserved")


def marked(folder: Path, *lines: str) -> set[str]:
    """Return the lines that are furniture on a page with these."""
    path = folder / "page.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    return {span.of(article.text) for span in article.boilerplate()}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We keep cookies on your device, with your consent, to know your preferences.", "cookie notice"),
        ("Leave us your email address and a digest will be in your inbox every morning.", "newsletter box"),
        ("Local journalism costs money: become a member today if you can.", "subscription offer"),
        ("Subscribe for unlimited access, support our journalism and cancel any time.", "subscription offer"),
        ("Wir bitten um Ihre Einwilligung, personenbezogene Daten an Drittanbieter zu geben.", "cookie notice"),
        ("Inscrivez-vous à notre newsletter : chaque matin, la vallée dans votre boîte mail.", "newsletter box"),
        ("Suscríbete y apoya nuestro periodismo: descarga la aplicación con tu cuenta.", "subscription offer"),
        (
            "Подписчики могут авторизоваться и читать нас без рекламы, не забудьте зарегистрироваться.",
            "subscription offer",
        ),
        ("登录您的账户，注册成为会员，下载客户端。", "subscription offer"),
    ],
)
def test_sentence_made_of_words_of_dealing_is_known_in_any_phrase(sentence: str, kind: str) -> None:
    why, level = service_of(sentence)
    assert why == kind
    assert level >= 2


@pytest.mark.parametrize(
    "sentence",
    [
        "The council said that the bridge would stay closed until the summer.",
        "Er sagte, die Brücke bleibe geschlossen, und niemand wisse, wie lange.",
        "Le maire a promis que le pont serait rouvert avant l'été.",
        "Her company sells newsletters.",
    ],
)
def test_sentence_of_an_article_is_none(sentence: str) -> None:
    assert service_of(sentence)[1] == 0


@given(st.text())
def test_level_is_between_nothing_and_certain(text: str) -> None:
    why, level = service_of(text)
    assert 0 <= level <= 3
    assert bool(why) == bool(level)


def test_notice_above_the_menu_gives_no_title(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    notice = "Please note that we may not need your consent to process some of your personal data on a device."
    path.write_text(
        "\n".join(("What you choose matters to us", notice, "Agree", *TOP, *TEXT, *END)), encoding="utf-8"
    )
    article = read_file(path).article
    assert article is not None
    assert article.title == TOP[2]
    assert notice in {span.of(article.text) for span in article.boilerplate()}


def test_box_between_two_lines_of_an_offer_is_furniture(tmp_path: Path) -> None:
    box = (
        "Free weekly newsletter",
        "The Heron",
        "What stirred in the reeds, told by those who sat there.",
        "Sign me up",
    )
    assert set(box) <= marked(tmp_path, *TOP, *TEXT[:2], *box, TEXT[2], *END)


def test_paragraph_between_two_offers_stays(tmp_path: Path) -> None:
    lines = (*TOP, TEXT[0], "Sign me up", TEXT[1], "Enter your email", TEXT[2], *END)
    assert not marked(tmp_path, *lines) & set(TEXT)


def test_article_about_consent_stays_whole(tmp_path: Path) -> None:
    told = (
        "You meet the box a hundred times a week, and a hundred times you accept.",
        "Your browser then tells the vendors what you agreed to, and your device is given a number.",
        "Open the privacy settings of your browser if you would rather not have your preferences known.",
    )
    assert not marked(tmp_path, *TOP, *TEXT[:1], *told, *TEXT[1:], *END) & {*told, *TEXT}
