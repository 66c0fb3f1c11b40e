"""Lines that say how long ago something was published: "2 hours ago", "vor 3 Tagen", "منذ ساعتين".

Such a line stands in the card of another article and above a reader's comment, whatever the language.
"""

from __future__ import annotations

import re

_NUMBER = r"(?:\d{1,2}|[٠-٩۰-۹]{1,2}|an?|one|einem?|einer|une?|un[ao]?|uma?|een|en|ett|bir)"
_UNITS = (
    r"(?:s|m|h|d|w|mo|y|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|sek\w*|min\w*|std\.?"
    r"|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|heures?|jours?|semaines?|mois|ans?|horas?|días?|dias?"
    r"|semanas?|mes(?:es)?|m[êe]s|años?|anos?|ore|ora|giorn[oi]|settiman[ae]|mes[ei]|uur|uren|dag(?:en|ar|e)?|we(?:ek|ken)"
    r"|maand(?:en)?|timm(?:ar|e)|timer?|tim|veck(?:a|or)|saat|dakika|dk|gün|hafta|ay|yıl|сек\w*|мин\w*|час\w*|д(?:ень|ня|ней)"
    r"|недел\w*|месяц\w*|год\w*|лет|хв\w*|годин\w*|дн\w*|godzin\w*|dni|dzień|tygod\w*|hodin\w*|d(?:en|ny|ní|nem)|jam|hari"
    r"|menit|minggu|bulan|tahun)"
)
_ELAPSED = re.compile(
    rf"(?:{_NUMBER}\s?{_UNITS}\s(?:ago|fa|geleden|önce|назад|тому|sedan|siden|sitten|temu|atrás|(?:yang )?lalu)"
    rf"|(?:vor|il y a|hace|há|hace|för|for|pred|před|přede|now)\s{_NUMBER}\s?{_UNITS}(?:\s(?:sedan|siden))?"
    r"|(?:منذ|قبل)\s.{2,18}|πριν\s(?:από\s)?.{1,12}|لפני\s.{2,18}|לפני\s.{2,18}|[٠-٩۰-۹\d]{1,2}\s(?:ساعت|روز|دقیقه|هفته)\s(?:پیش|قبل)"
    r"|\d{1,2}\s?(?:秒|分|時間|日|週間|か月|ヶ月|年|小时|小時|分钟|分鐘|天|周|個月|个月|초|분|시간|일|주|개월|년)\s?(?:前|전))[.:]?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:last\s)?(?:updated|published|modified|posted)\s|(?:zuletzt\s)?(?:aktualisiert|veröffentlicht)\s"
    r"|(?:mis à jour|publié)\s|(?:actualizado|publicado|atualizado|aggiornato|pubblicato|bijgewerkt|uppdaterad"
    r"|oppdatert|opdateret|обновлено|опубликовано|оновлено)\s",
    re.IGNORECASE,
)
_LONGEST = 45  # code points


def is_elapsed(text: str) -> bool:
    """Whether a line says nothing but how long ago something was."""
    bare = text.strip(" ·•|–—-()")
    return len(bare) <= _LONGEST and bool(_ELAPSED.match(_BEFORE.sub("", bare, count=1)))
