"""Credits of pictures: the agencies, and the words that go before a photographer's name."""

from __future__ import annotations

import re

_AGENCIES = (
    "afp|reuters|ansa|epa|AFP|AP|Reuters|Getty|EPA|EFE|ANSA|dpa|DPA|TASS|ТАСС|РИА Новости|Anadolu|AA|DHA|İHA"
    "|Xinhua|Bloomberg|IMAGO|imago|picture alliance|ANP|PAP|ČTK|Lusa|Belga|Keystone|NTB|TT|Ritzau|Sputnik"
    "|Shutterstock|Handout|handout|Screengrab|Screenshot|screenshot|Supplied|File|file|Archive|archivo"
    "|archives?|Archiv|أ ف ب|رويترز|الأناضول|الفرنسية|الجزيرة|أسوشيتد برس|غيتي"
)
_LABELS = (
    "photo|photograph|photos|image|images|picture|pic|credit|photo credit|image credit|foto|fotos|bild|bildquelle"
    "|fotograf|crédit|crédits|crédit photo|photo d'archives|imagen|fotografía|fotoğraf|фото|фотография|иллюстрация"
    "|bildrechte|صورة|تصوير|kuva|zdjęcie|fot|צילום|撮影|図|写真"
)
_KINDS = (
    "file photo|archivbild|symbolbild|image d'illustration|foto de archivo|arşiv|image caption|bildunterschrift"
    "|légende image|pie de foto|legenda da foto|didascalia|подпись к фото|підпис до фото|fotoğraf altı yazısı"
    "|التعليق على الصورة"
    "|توضیح تصویر|圖像加註文字|图像加注文字|사진 설명"
)
_IN_BRACKETS = re.compile(
    rf"[(\[]\s*(?:[^()\[\]]{{0,60}}[/:,|]\s*)?(?:{_AGENCIES})(?!\w)(?:[^()\[\]]{{0,60}})[)\]]\.?$"
)
_LABELLED = re.compile(
    rf"^(?:{_LABELS})\.?(?: by| von| par| de| di)?\s*[:©]|^(?:{_KINDS})\b|^file\s*[-–—]\s", re.IGNORECASE
)
_LABELLED_IN_BRACKETS = re.compile(
    rf"[(\[]\s*(?:{_LABELS})\.?(?: by| von| par| de| di)?\s*[:：]?\s[^()\[\]]{{2,60}}[)\]]\.?$", re.IGNORECASE
)
_AT_END = re.compile(
    r"(?i:архивное фото|file photo|archivbild|symbolbild|archivfoto|symbolfoto|foto de archivo|photo d'archives"
    r"|photo d'illustration|foto d'archivio)\.?$|"
    r"(?:/\s*(?:AFP|AP|Reuters|Getty Images|EPA|Anadolu|TASS|ТАСС|РИА Новости|dpa|IMAGO)"
    r"|via (?:AP|Reuters|Getty Images|AFP)|Getty Images"
    r"|(?:Photo|PHOTO|FOTO|Foto|Bild|Photograph|Image|Credit|Фото|Fotoğraf|Crédito|Crédit|©)\s*:\s*[^.]{2,60})\.?$"
)
# 撮影, 写真, 提供: taken by, picture, lent by; 摄, 图: the same in Chinese; 사진: in Korean
_EASTERN = re.compile(r"[（(][^（）()]{0,30}(?:撮影|写真|提供|摄|图|圖|사진)[^（）()]{0,30}[）)]$")
_NAME_IN_BRACKETS = re.compile(
    r"(?<=[^\s.!?])\s+[(\[][A-ZÀ-ÞА-Я][\w.&'’-]*(?:[\s/]+[A-ZÀ-ÞА-Я][\w.&'’-]*){0,5}[)\]]$"
)
_NAME_IN_CAPITALS = re.compile(r"[.!?]\s+[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:[\s/]+[(]?[A-ZÀ-Þ&'’.-]{2,}[)]?){1,7}$")
_CASELESS_BRACKETS = re.compile(r"(?<=[\u0590-\u08ff])\s+[(\[][\u0590-\u08ff\s/.-]{3,40}[)\]]$")
_AN_OLD_PICTURE = re.compile(
    rf"(?:\b|^)(?:{_KINDS}|\(file\)|архивное фото|archive|archives|archivo|Archiv|undated|from left)(?:\b|$)",
    re.IGNORECASE,
)
_UNPARTED = re.compile(r"[.!?]\s+(?:Fotos?|Photos?|Bild|FOTOS?|PHOTOS?)\s+[A-ZÀ-Þ][\w'’.-]+(?:[\s/]+[\w'’.-]+){0,4}$")
_MARKED = re.compile(r"\w[\w.,)\]]*\s+©\s*[^\W\d][^.!?©]{1,60}$")  # words, then the mark, then a name and no year
_BARE = re.compile(
    rf"^(?:©\s*(?!\d)(?![^\n]*(?:19|20)\d\d)|(?:{_LABELS})\s*(?:[:：.…]+|\bby\b)\s*)[^\W\d][^.!?]{{1,80}}$",
    re.IGNORECASE,
)
_LOOK_BACK = 140  # code points from the end; no credit is longer


def is_credited(text: str) -> bool:
    """Whether a line ends with, or is, the credit of a picture."""
    tail = text[-_LOOK_BACK:]
    if is_marked(text) or _LABELLED_IN_BRACKETS.search(tail) or _EASTERN.search(tail):
        return True
    return bool(_IN_BRACKETS.search(tail) or _LABELLED.match(text) or _AT_END.search(tail) or _UNPARTED.search(tail))


def is_labelled(text: str) -> bool:
    """Whether a line ends with a credit in brackets that begins with a label: "… at night (Photo: © Ana Reth)"."""
    return bool(_LABELLED_IN_BRACKETS.search(text[-_LOOK_BACK:]))


def is_bare_credit(text: str) -> bool:
    """Whether a line is a credit alone: a label or the mark of copyright, and a name without a year."""
    return bool(_BARE.match(text))


def is_marked(text: str) -> bool:
    """Whether a line ends with the mark of copyright and a name, as the credit of a picture does, not with a year."""
    return bool(_MARKED.search(text[-_LOOK_BACK:]))


def ends_with_name(text: str) -> bool:
    """Whether a line ends with a name in brackets or in capitals and no full stop, as captions do."""
    tail = text[-_LOOK_BACK:]
    return bool(_NAME_IN_BRACKETS.search(tail) or _NAME_IN_CAPITALS.search(tail) or _CASELESS_BRACKETS.search(tail))


def is_old_picture(text: str) -> bool:
    """Whether a caption says that its picture is from an archive, so that its day is not that of the article."""
    return bool(_AN_OLD_PICTURE.search(text))
