"""Newsletters: whose name the sender's is."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file

STORY = (
    "The harbour of Varn will be dredged this summer, the port authority said on Monday after years of delay.\n\n"
    "Ships with a draught of more than nine metres have had to wait for the tide since 2015.\n"
)


def read(folder: Path, sender: str, *, page: str = "", **headers: str) -> Article:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "reader@coast.example", "Harbour of Varn to be dredged"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(STORY)
    if page:
        made.add_alternative(page, subtype="html")
    path = folder / "a.eml"
    path.write_bytes(made.as_bytes())
    article = read_file(path).article
    assert article is not None
    return article


@pytest.mark.parametrize(
    "headers",
    [{"List_Unsubscribe": "<https://varnpost.example/off>"}, {"List_Id": "Morning <morning.varnpost.example>"}],
)
@pytest.mark.parametrize("name", ["Example Daily", "Varn Post", "The Coast"])
def test_sender_of_a_newsletter_is_its_outlet(name: str, headers: dict[str, str], tmp_path: Path) -> None:
    article = read(tmp_path, f"{name} <news@varnpost.example>", **headers)
    assert (article.outlet, article.authors) == (name, ())
    assert article.sources["outlet"] == "mail header"


@pytest.mark.parametrize("name", ["Ana Reth from Varn Post", "Ana Reth | Varn Post", "Ana Reth, Varn Post"])
def test_author_before_the_outlet_is_the_author(name: str, tmp_path: Path) -> None:
    article = read(tmp_path, f'"{name}" <news@varnpost.example>', List_Id="<morning.varnpost.example>")
    assert (article.outlet, article.authors) == ("Varn Post", ("Ana Reth",))


def test_person_who_writes_to_a_list_is_the_author(tmp_path: Path) -> None:
    article = read(tmp_path, "Ana Reth <ana.reth@coast.example>", List_Id="<harbour.lists.example>")
    assert (article.outlet, article.authors) == ("", ("Ana Reth",))


def test_sender_of_other_mail_is_no_outlet(tmp_path: Path) -> None:
    assert read(tmp_path, "Example Daily <news@example.com>").outlet == ""


def test_sender_is_the_outlet_of_a_page_as_well(tmp_path: Path) -> None:
    page = "<html><body><h1>Harbour of Varn to be dredged</h1>" + "".join(
        f"<p>{words}</p>" for words in STORY.split("\n\n")
    )
    article = read(
        tmp_path, "Varn Post <news@varnpost.example>", page=page, List_Unsubscribe="<mailto:off@x.example>"
    )
    assert article.outlet == "Varn Post"


ABOVE = [
    "View in browser",
    "Im Browser ansehen",
    "Voir dans le navigateur",
    "Ver en el navegador",
    "Открыть в браузере",
    "Tarayıcıda görüntüle",
    "عرض في المتصفح",
]
BELOW = [
    "You receive this because you subscribed. Unsubscribe | Varn Media, 5 Quay Street, Varn",
    "Sie erhalten diese E-Mail, weil Sie den Newsletter der Post bestellt haben.",
    "Vous recevez cet e-mail car vous êtes inscrit à notre liste.",
    "Recibes este correo porque te apuntaste a nuestra lista.",
    "Вы получили это письмо, потому что подписаны на рассылку.",
    "Bu e-postayı aldınız çünkü listemize kayıtlısınız.",
    "Abonelikten çık",
]


def furniture(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.boilerplate()]


@pytest.mark.parametrize(("above", "below"), list(zip(ABOVE, BELOW, strict=True)))
def test_what_a_newsletter_says_around_its_articles_is_furniture(above: str, below: str, tmp_path: Path) -> None:
    page = f"<html><body><table><tr><td><a href='x'>{above}</a></td></tr><tr><td>" + "".join(
        f"<p>{words}</p>" for words in STORY.split("\n\n")
    )
    page += f"</td></tr><tr><td>{below}</td></tr></table></body></html>"
    article = read(tmp_path, "Varn Post <news@varnpost.example>", page=page, List_Id="<morning.varnpost.example>")
    assert furniture(article) == [above, below]


@pytest.mark.parametrize(("above", "below"), list(zip(ABOVE, BELOW, strict=True)))
def test_a_newsletter_of_plain_text_has_the_same_furniture(above: str, below: str, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"{above}\n\nHarbour of Varn to be dredged\n\n{STORY}\n{below}\n", encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    assert furniture(article) == [above, below]


def test_a_story_about_mail_is_no_furniture(tmp_path: Path) -> None:
    told = "He opened the letter in his browser, and asked the court why he received this mail."
    page = tmp_path / "page.txt"
    page.write_text(f"View in browser\n\nHarbour of Varn to be dredged\n\n{STORY}\n{told}\n", encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    assert [block.role for block in article.blocks][-1] is Role.BODY
