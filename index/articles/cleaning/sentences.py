"""Tells a sentence from a label with the same first words: "Más de cien barcos esperan." from "Más de Economía".

Some phrases that labels begin with are how sentences of articles begin as well. Behind those the line itself has to
say that it is a label: a title goes on with a capital, a sentence with a number or a word in lower case.
"""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.phrases import Cue, Tokens, tokens_of

_OPENINGS = (
    "part of|more in|more on|more from|more about|latest on|around the|also in|from our|elsewhere on|go to"
    "|continue to|watch the|listen to|listen to the|other stories|more stories|latest news|available in|heard on"
    "|switch to|search for|return to|follow the|share with|send to|post on|a message from|get more|get local"
    "|join the|join thousands|join more than|a weekly|the day's|start your|become a|help us|special offer"
    "|limited offer|terms of|report a|be the first to|comments are|editor in chief|chief editor"
    "|mehr von|mehr aus|mehr über|mehr dazu|weitere artikel|weitere nachrichten|jeden morgen"
    "|die wichtigsten nachrichten|die wichtigsten meldungen|alle wichtigen nachrichten|auf facebook|auf twitter"
    "|diesen artikel|per e mail|sie haben bereits|sie sind bereits|fragen zum|hier geht es|ihre meinung"
    "|chaque matin|chaque jour|plus d'articles|aller au|passer au|politique de|une erreur dans|signaler une"
    "|conditions générales|rédacteur en chef|directeur de la publication|en partenariat avec"
    "|más de|más sobre|más noticias|ir al|pasar al|puedes ver|únete a|política de|términos de|condiciones de"
    "|todas las noticias|publicado hace|hace # horas|hace # minutos|hace # días|fe de errores|editor responsable"
    "|director responsable"
    "|mais sobre|participe do|siga o|para continuar|per continuare|tutte le notizie|termos de|em parceria com"
    "|in collaborazione con|há # horas|há # minutos|há # meses|há # dias|direttore responsabile|vai al"
    "|meer over|więcej o|naar de|over ons|få de|mer om|ga naar|gå til|podziel się|twój adres"
    "|sosyal medyada|mobil uygulama|daha fazla haber|bu habere|en son haberleri|destek olmak|detaylar için"
    "|другие новости|по теме|следите за|главный редактор|мнение автора|самые важные новости|перейти к|читать в"
    "|чтобы оставить|мнение редакции"
    "|المزيد من|انضم إلى|احصل على|استمع إلى|سجل في|نقل عن|شارك على|شارك هذا|تابع آخر"
)
_PHRASES = frozenset(tokens_of(phrase.replace("#", "1")) for phrase in _OPENINGS.split("|"))
_POINTING_WORDS = (
    "this these our the diesem dieser dem der cet cette ces este esta estos estas nuestro nuestra el la los las essa"
    " deste desta questo questa dit deze ten tym этой"
)
_POINTING = frozenset(_POINTING_WORDS.split())
_LONGEST_PHRASE = 4  # words
_SHORTEST = 4  # words of a sentence
_LONGEST_LABEL = 5  # words of a label that goes on with an article: "More from the Courier"
_STOPS = (".", "…", '."', ".”", ".»", ".“", "۔", "。")
_LEADING = "\"'“”„«»‘’([¿¡"
_BY_CASE = frozenset({table.RELATED, table.TAGS, table.MENU, table.READING_TIME, table.FOOTER, table.PLAYER})


def opens_sentence(text: str, tokens: Tokens, cue: Cue) -> bool:
    """Whether the phrase that a line begins with opens a sentence of an article there, and is no label.

    Args:
        text: The line.
        tokens: Its words, folded.
        cue: A phrase found at its beginning.
    """
    if cue.words > _LONGEST_PHRASE or len(tokens) < _SHORTEST or tokens[: cue.words] not in _PHRASES:
        return False
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    if ":" in "".join(words[: cue.words + 1]):
        return False
    if text.rstrip().endswith(_STOPS):
        return True
    return cue.why in _BY_CASE and len(words) > cue.words and _goes_on(words, cue.words)


def _goes_on(words: list[str], place: int) -> bool:
    """Whether the word behind a phrase goes on as a sentence does: with a number, or in lower case."""
    word = words[place].strip(_LEADING)
    if word[:1].isdecimal():
        return True
    if word.casefold() in _POINTING or not (word[:1].islower() or word[:1].isupper()):
        return len(words) > _LONGEST_LABEL
    return word[:1].islower()
