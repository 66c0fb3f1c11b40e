"""Whether the words around a date speak of what is yet to come, in other languages than English.

The nearest verb decides: the last before the date in its clause, or else the first behind it, as in English. Forms
are told by their endings where the language has them ("votará", "yapılacak"), and by the verbs of news where it has
none.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class _Verbs(NamedTuple):
    """Patterns of verbs of the future and of the past, and of the words that begin another clause."""

    future: re.Pattern[str]
    past: re.Pattern[str]
    clause: re.Pattern[str]


def _verbs(future: str, past: str, clauses: str) -> _Verbs:
    return _Verbs(
        re.compile(rf"\b(?:{future})\b"), re.compile(rf"\b(?:{past})\b"), re.compile(rf"[,;:،؛]|\b(?:{clauses})\b")
    )


_NEAR = 120  # code points around the date that are looked at
_LANGUAGES = {
    "de": _verbs(
        r"[Ww]ird|[Ww]erden|[Ss]oll|[Ss]ollen|will|wollen|plant|planen|geplant|vorgesehen",
        r"sagte|erklärte|teilte|meldete|wurde|wurden|war|waren|hatte|hatten|hat|haben|worden|[a-zäöü]{3,}te|trat|kam"
        r"|fiel|schlug|schlugen|starb|starben|gab|ging|begann|traf|trafen|stieg|stiegen",
        "dass|ob|weil|nachdem|bevor",
    ),
    "fr": _verbs(
        r"[a-zéèêçî]{2,}(?:[aeiuéd]ra|[aeiud]ront|vra|vront)|sera|seront|aura|auront|fera|feront|va|vont|doit|doivent"
        r"|devrait|devraient|prévue?s?",
        r"a|ont|avait|avaient|était|étaient|est|sont|fut|furent|[a-zéèêçî]{3,}(?:èrent|irent|aient|ait)",
        "que|qui|alors",
    ),
    "es": _verbs(
        r"[a-záéíóúñ]{2,}r(?:á|án)|va a|van a|prevé|prevén|previst[oa]s?|debe|deben",
        r"fue|fueron|era|eran|había|habían|ha|han|dijo|[a-záéíóúñ]{2,}(?:ó|aron|ieron|aba|aban)",
        "que|quien|cuando",
    ),
    "it": _verbs(
        r"[a-zàèéìòù]{2,}(?:rà|ranno)|deve|devono|dovrebbe|previst[oaie]",
        r"ha|hanno|aveva|avevano|è|sono|era|erano|fu|furono|[a-zàèéìòù]{3,}(?:ava|eva|iva|avano|evano|ivano)",
        "che|quando",
    ),
    "pt": _verbs(
        r"[a-záâãéêíóôõúç]{2,}(?:rá|rão)|vai|vão|deve|devem|previst[oa]s?",
        r"foi|foram|era|eram|havia|disse|[a-záâãéêíóôõúç]{2,}(?:ou|aram|eram|iram|ava|avam)",
        "que|quando",
    ),
    "tr": _verbs(
        r"\w{2,}(?:acak|ecek)(?:lar|ler|tır|tir)?|planlanıyor|bekleniyor|öngörülüyor",
        r"(?!kendi\b|şimdi\b|yedi\b)\w{2,}(?:[dt][ıiuü])(?:lar|ler)?",
        "ki|ancak",
    ),
    "ru": _verbs(
        r"будет|будут|состо[ия]тся|пройд[её]т|пройдут|намерен\w*|планиру\w+|ожида\w+|должн\w+|предсто\w+|собер\w+тся"
        r"|провед[её]т|проведут|начн\w+тся|встретится|встретятся|прибудет|прибудут|рассмотрит|примет|примут",
        r"(?!или\b|если\b|дело\b|число\b|мало\b|около\b|лишь\b)\w{2,}(?:л|ла|ло|ли)(?:ся|сь)?",
        "что|котор[а-я]+|когда|чтобы",
    ),
    "ar": _verbs(
        r"[وف]?س(?!يار|ياس|يط|يد|ينا|يول|تة|تين|نة|نو|تار|ير)[يتن]\w{2,}|سوف|المقرر|المتوقع|المزمع|يعتزم|تعتزم",
        r"[وف]?(?:قال|قالت|أعلن|أعلنت|أكد|أكدت|كان|كانت|أفاد|أفادت|ذكر|ذكرت|صرح|صرحت|وقع|وقعت|التقى|قتل|قتلت|أصيب)",
        "إن|(?<!المقرر )(?<!المتوقع )أن|الذي|التي",
    ),
}


def is_future_in(language: str, before: str, behind: str) -> bool:
    """Whether what stands around a date in its sentence makes it a date to come.

    Args:
        language: Code of the language; of one without a table nothing is known.
        before: The sentence up to the date.
        behind: The sentence from the date's end on.
    """
    verbs = _LANGUAGES.get(language)
    if verbs is None:
        return False
    before, behind = verbs.clause.split(before[-_NEAR:])[-1], verbs.clause.split(behind[:_NEAR])[0]
    future, past = _last(verbs.future, before), _last(verbs.past, before)
    if future < 0 and past < 0:
        future, past = -_first(verbs.future, behind), -_first(verbs.past, behind)
    return future > past


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _first(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.search(text)
    return match.start() if match else len(text)
