"""What mail programs call the headers that they put in front of a message they forward.

The words are those of Gmail, Outlook, Apple Mail, Thunderbird and Yahoo in the languages they are sold in.
"""

from __future__ import annotations

from enum import Enum, auto


class Header(Enum):
    """What a header says."""

    SENDER = auto()
    DAY = auto()
    SUBJECT = auto()
    OTHER = auto()


_NAMES = {
    Header.SENDER: "from|von|de|da|van|fra|från|od|от|від|от кого|gönderen|kimden|expéditeur|mittente|remetente"
    "|remitente|absender|afzender|lähettäjä|feladó|de la|από|من|المرسل|از|מאת|发件人|寄件者|寄件人|差出人"
    "|送信者|보낸 사람|보낸사람|dari|từ",
    Header.DAY: "date|sent|sent on|datum|gesendet|gesendet am|envoyé|envoyé le|date d'envoi|fecha|enviado"
    "|enviado el|enviado em|enviada|enviada em|data|inviato|inviata|data invio|verzonden|verzonden op|skickat"
    "|sendt|dato|lähetetty|päivämäärä|päiväys|wysłano|data wysłania|odesláno|datum odeslání|odoslané|dátum"
    "|elküldve|küldve|trimis|дата|отправлено|дата отправки|надіслано|изпратено|tarih|gönderildi"
    "|gönderilme tarihi|gönderme tarihi|ημερομηνία|στάλθηκε|التاريخ|تاريخ|تاريخ الإرسال|تم الإرسال|أرسلت|أُرسلت"
    "|تاریخ|ارسال شده|תאריך|נשלח|נשלח בתאריך|发送时间|发件时间|日期|时间|寄件日期|日付|日時|送信日時|送信日"
    "|날짜|보낸 날짜|tanggal|dikirim|ngày",
    Header.SUBJECT: "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět"
    "|predmet|tárgy|subiect|тема|konu|θέμα|الموضوع|موضوع|נושא|הנדון|主题|主旨|件名|제목|subjek|perihal|chủ đề",
    Header.OTHER: "to|cc|bcc|reply-to|reply to|sender|message-id|organization|newsgroups|attachments|importance"
    "|priority|an|kopie|blindkopie|antwort an|antwort-an|anlagen|à|a|pour|copie à|copie|répondre à"
    "|pièces jointes|para|copia|responder a|adjuntos|datos adjuntos|cópia|anexos|per|rispondi a|allegati|aan"
    "|beantwoorden|bijlagen|till|kopia|svara till|til|kopi|svar til|vastaanottaja|kopio|do|dw|odpowiedz do|komu"
    "|címzett|másolatot kap|către|кому|копия|копія|вложения|kime|bilgi|yanıt adresi|yanıtla|προς|κοιν|إلى|نسخة"
    "|الرد على|نسخة إلى|المرفقات|به|אל|העתק|עותק|השב אל|收件人|抄送|回复|收件者|副本|宛先|받는 사람|받는사람"
    "|참조|kepada|đến",
}
_KINDS = {name: kind for kind, names in _NAMES.items() for name in names.split("|")}


def header_called(name: str) -> Header | None:
    """Return what a header of this name says, or None where no program calls one so."""
    return _KINDS.get(" ".join(name.casefold().replace("i\u0307", "i").replace("’", "'").split()))
