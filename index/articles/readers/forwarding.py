"""Finds the message inside a message that forwards it as text.

Mail programs put a line of their own and a few headers in front of what they forward; the words are those of
Gmail, Outlook, Apple Mail and Thunderbird in the languages they are sold in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_ANNOUNCED = re.compile(
    r"^[ \t>]*(?:-{3,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|message transféré|message d'origine|mensaje reenviado|mensaje original|messaggio inoltrato"
    r"|doorgestuurd bericht|mensagem encaminhada|пересылаемое сообщение|пересланное сообщение"
    r"|исходное сообщение|iletilen mesaj"
    r"|الرسالة المعاد توجيهها|رسالة أعيد توجيهها)[^\n]*"
    r"|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié"
    r"|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_NAMES = {
    "from": "from|von|de|da|van|fra|från|od|от|gönderen|kimden|من",
    "day": "date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|дата|отправлено|tarih|التاريخ",
    "subject": "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема|konu|الموضوع",
    "other": "to|cc|bcc|reply-to|an|à|para|a|aan|кому|kime|إلى|message-id",
}
_HEADER = re.compile(
    r"^[\s>*]*(?:"
    + "|".join(f"(?P<{kind}>{names})" for kind, names in _NAMES.items())
    + r")\*?\s*:\*?\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_MOST_HEADERS = 12  # lines
_FEWEST_HEADERS = 2


class Forwarded(NamedTuple):
    """A message inside another.

    Attributes:
        before: What the person who forwards it says.
        headers: The lines that the mail program put in front of it.
        sender, day, subject: What those lines say.
        text: The message, freed of marks of quotation.
    """

    before: str
    headers: tuple[str, ...]
    sender: str
    day: str
    subject: str
    text: str


def split_forwarded(text: str) -> Forwarded | None:
    """Return the message that canonical ``text`` forwards, or None where it forwards none."""
    announced = _ANNOUNCED.search(text)
    if announced is None:
        return None
    lines = text[announced.end() :].split("\n")
    found: dict[str, str] = {}
    headers = [announced[0].strip()]
    place = 0
    while place < min(len(lines), _MOST_HEADERS):
        header = _HEADER.match(lines[place])
        if header:
            headers.append(lines[place].strip("> \t"))
            found.setdefault(_kind(header), header["value"].strip())
        elif lines[place].strip("> \t") or len(found) >= _FEWEST_HEADERS:
            break
        place += 1
    if len(found) < _FEWEST_HEADERS:
        return None
    body = "\n".join(_unquoted(lines[place:]))
    return Forwarded(
        text[: announced.start()],
        tuple(headers),
        found.get("from", ""),
        found.get("day", ""),
        found.get("subject", ""),
        body,
    )


def _kind(header: re.Match[str]) -> str:
    """Return which of the headers this is."""
    return next(kind for kind in _NAMES if header[kind])


def _unquoted(lines: list[str]) -> list[str]:
    """Return the lines without the mark of quotation, where all of them have it."""
    written = [line for line in lines if line.strip()]
    if written and all(line.lstrip().startswith(">") for line in written):
        return [re.sub(r"^\s*>\s?", "", line) for line in lines]
    return lines
