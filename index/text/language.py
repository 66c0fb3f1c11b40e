"""Which language a text is in, told by its script and its most frequent small words.

The word lists are the commonest function words of each language, put together for Lectern. A word that several
languages share counts for each of them, but less; the language whose words weigh most in the text wins.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache

_LOOK_AT = 20_000  # code points; enough to outweigh a menu in another language
_FEWEST_HITS = 2
_LOWEST_SHARE = 0.05  # of all words; names and numbers alone reach less
# Not by ``\w``, which leaves out the vowel signs of Indic scripts.
_WORD = re.compile(r"[^\s\d.,;:!?…\"“”„«»()\[\]{}<>|/*_=+—–।،؛؟、。]+")
_ELISION = re.compile(r"['’ʼ]")

# First and last code point of each script, and the name it goes by here.
_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "latin"), (0x1E00, 0x1EFF, "latin"), (0x0370, 0x03FF, "greek"), (0x1F00, 0x1FFF, "greek"),
    (0x0400, 0x052F, "cyrillic"), (0x0531, 0x058F, "armenian"), (0x0591, 0x05F4, "hebrew"),
    (0x0620, 0x06FF, "arabic"), (0x0750, 0x077F, "arabic"), (0x08A0, 0x08FF, "arabic"), (0xFB50, 0xFEFC, "arabic"),
    (0x0780, 0x07BF, "thaana"), (0x0904, 0x097F, "devanagari"), (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "gurmukhi"), (0x0A80, 0x0AFF, "gujarati"), (0x0B00, 0x0B7F, "oriya"), (0x0B80, 0x0BFF, "tamil"),
    (0x0C00, 0x0C7F, "telugu"), (0x0C80, 0x0CFF, "kannada"), (0x0D00, 0x0D7F, "malayalam"),
    (0x0D80, 0x0DFF, "sinhala"), (0x0E00, 0x0E7F, "thai"), (0x0E80, 0x0EFF, "lao"), (0x0F00, 0x0FFF, "tibetan"),
    (0x1000, 0x109F, "burmese"), (0x10A0, 0x10FF, "georgian"), (0x1200, 0x137F, "ethiopic"),
    (0x1780, 0x17FF, "khmer"), (0x1800, 0x18AF, "mongolian"), (0x3040, 0x30FF, "kana"),
    (0x3400, 0x9FFF, "han"), (0xAC00, 0xD7AF, "hangul"), (0x1100, 0x11FF, "hangul"),
)  # fmt: skip

# Scripts that one language all but owns.
_SCRIPT_LANGUAGE = {
    "greek": "el", "armenian": "hy", "thaana": "dv", "bengali": "bn", "gurmukhi": "pa", "gujarati": "gu",
    "oriya": "or", "tamil": "ta", "telugu": "te", "kannada": "kn", "malayalam": "ml", "sinhala": "si", "thai": "th",
    "lao": "lo", "tibetan": "bo", "burmese": "my", "georgian": "ka", "ethiopic": "am", "khmer": "km",
    "mongolian": "mn", "kana": "ja", "han": "zh", "hangul": "ko", "hebrew": "he",
}  # fmt: skip

_WORDS: dict[str, dict[str, str]] = {
    "latin": {
        "en": "the of and to in a is that for it was on with as he be by at from his had have not are this but which"
        " an were has their will who been said they its would after more than about also",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"
        " er hat dass sie nach wird bei einer um am sind noch wie einem über so zum haben war",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son"
        " aux ont été cette mais comme ou on ses leur était elle d l qu n s",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si"
        " sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à"
        " seu sua ou ser quando muito há nos já está também só pelo pela até isso são",
        "it": "di e il la che in un a per è una sono non con del si da al le dei della ha i nel alla più come anche"
        " lo ma gli delle su questo dal stato ai dalla nella hanno essere l d c dell all nell",
        "nl": "de van het een en in is dat op te zijn met voor niet aan er om ook als die bij maar door over ze uit"
        " hij heeft werd naar wordt nog deze worden tot hebben was geen meer al dan",
        "sv": "och i att det som en på är av för med den till har de inte om ett men var jag sig från vi så kan när"
        " år han under också efter eller nu sin där vid mot ska skulle kommer ut blev",
        "da": "og i at det er en til af på som med for den de der ikke har et fra han var men sig om vil blev også"
        " ved efter kan bliver skal havde jeg nu mod ud år været under blevet siger eller sagde inden mellem",
        "no": "og i det er på som en til av for at med den de har ikke et han var fra om men seg vil også ble etter"
        " kan blir skal hadde jeg nå mot ut år vært under blitt sier eller ved der sa innen mellom",
        "fi": "ja on ei oli että se hän ovat mutta myös joka kuin sen mukaan ole tai kun olla jo vain ovat jos hänen"
        " sekä niin nyt kanssa ollut vielä noin voi mitä ne tämä tämän jälkeen olisi vuonna",
        "pl": "w i na z nie się do że jest to o jak za od po przez ale dla są co który czy tym był tego oraz jego ma"
        " przy już być może tak również które której roku została przed ich",
        "cs": "a v se na je že o s z do i to k ve pro za by ale si po jako od jsou které který jeho podle bude byl"
        " však až uvedl než aby při nebo také má už jen u byla bylo",
        "sk": "a v sa na je že o s z do aj to k vo pre za by ale si po ako od sú ktoré ktorý jeho podľa bude bol však"
        " až povedal než aby pri alebo tiež má už len u bola bolo",
        "hu": "a az és hogy nem is egy ez meg volt már csak de mint el azt ha vagy van még után szerint ki sem pedig"
        " lesz úgy lehet minden között ezt amely amikor míg több nagy mondta",
        "ro": "de și în a la cu pe că o din nu un pentru care este au mai al fi să se ce sunt prin după lui fost sau"
        " dar ca fost ale unei această acest către între dintre o, spus potrivit",
        "tr": "ve bir bu da de için ile olarak daha çok en gibi olan sonra kadar ancak ne var ise göre o ya değil"
        " diye her iki yeni tarafından dedi ki oldu olduğunu etti edildi ama mi",
        "az": "və bir bu da də üçün ilə olan kimi ki çox daha o sonra olaraq etdi edib bildirib var deyil görə"
        " isə amma onun dedi edir olub bu, ölkə azərbaycan hər ilə",
        "hr": "i u je na se da za su od s a o koji će kako što iz ne do bi te nije ali ili kao sve po koje samo bio"
        " nakon također koja prema biti još bez tijekom tko gdje",
        "sl": "in je v na se da za so z ki pa s od tudi po kot ne še bo ali bi do o ni iz pri bil že le kar več ko"
        " med bila zaradi če lahko bodo povedal",
        "sq": "të e në për dhe që me një i nga është ka së do si më se u janë duke kjo por ky nuk kanë ishte pas"
        " ai tha edhe kishte gjatë mund tyre",
        "lv": "un ir ar no uz par ka tas bet kas arī pēc lai kā gan pie gada nav vai tika tā tikai savu viņš ko jau"
        " bija būs līdz kad var latvijas šī",
        "lt": "ir kad į iš su yra tai bet kaip o ne jis už apie dėl nuo taip buvo per jau dar po metų bus pat gali"
        " lietuvos kurie prie jo arba tik šis",
        "et": "ja on ei et ta see oli mis kui ka aga oma või kes seda pärast tema siis nii välja veel kuid ning olid"
        " sel nende eesti selle vaid oleks mida aasta",
        "id": "yang dan di dengan untuk dari ini pada itu dalam tidak akan ke juga oleh adalah sebagai telah karena"
        " bisa ada atau mereka saat tersebut kata lebih sudah para bahwa kepada menjadi",
        "vi": "và của là có được trong cho các với không một đã người này những từ khi đến về ở để vào nhiều sẽ"
        " cũng tại ra như ông theo việc trên năm",
        "sw": "ya na wa kwa ni katika za la kuwa hiyo huo hii cha yake baada kama pia hilo watu alisema hivyo bado"
        " rais nchini nchi wake lakini au",
        "ca": "de la i el que a les en els per un amb una del és no al ha es se més com dels són aquest però seva"
        " aquesta també va han l d entre fins sense",
        "so": "oo ka ku ee ah la in waa iyo uu u ay soo si ayaa kale ayay isaga waxa waxaa ma sida",
        "ku": "û li ji bo di de ku ne ya yên jî bi ev ew ser vê wan hat dike bû xwe hatin me di navbera",
        "tl": "ng sa ang na mga ay at si ni para ito kay hindi may siya niya nang kung din rin ayon mula sila",
        "af": "die van en in is het nie dat ’n te om vir op met was hy sy aan ook wat sal deur as maar by word",
        "ga": "an na agus i ar go le is a sé bhí tá ag do sin leis as ach siad atá don chuid iad",
        "is": "að og í á er sem til við um var með en af hann fyrir það því ekki eru frá hefur þá verið",
    },
    "cyrillic": {
        "ru": "и в не на что с по он как к из у за от но это для о же был его так а до все только или также было"
        " были после при года году который которые чтобы со сказал",
        "uk": "і в не на що з та у до за від як для це про але він його по був є також а зі які після або який"
        " було року під час щоб їх буде",
        "bg": "и на да в за се от с че не е по са като до след това той ще а при или но бе има беше които който"
        " през към още само вече може си",
        "sr": "и у је на се да за су од са о који ће као што из не до би али или након није то по које само био"
        " још према рекао",
        "mk": "и на во да се за од е со не ќе што како по го ги а или но беше кои кој при ја му тој има овој"
        " според само уште",
        "be": "і ў у на не што з да за па як для гэта ад але ён яго быў таксама пра каб я або пасля якія года"
        " быць толькі",
        "kk": "және мен бұл үшін да де бір деп болып ол жылы бойынша туралы еді емес осы бар болды қазақстан"
        " дейін кейін",
    },
    "arabic": {
        "ar": "في من على أن إلى عن التي مع هذا الذي أو كان ما هذه لا قال بعد بين كما لم قد ذلك كانت حول خلال وقال"
        " إن منذ قبل حيث غير أي ولا",
        "fa": "و در به از که این را با است برای آن بر یک شد خود تا کرد های می هم نیز شده است. اما اند باید او شود"
        " دیگر گفت پس ما بود",
        "ur": "کے کی میں ہے اور سے کا کو نے پر کہ اس ہیں یہ بھی ایک تھا لیے گیا کر ان ہو نہیں کیا وہ تھی کہا گئے"
        " جو بعد ساتھ",
        "ps": "د په او چې ته کې دی له دا سره هم يې کړي شوي وي کوي نه پر ده کړل وروسته هغه دغه",
        "ckb": "لە بۆ و بە کە ئەم ئەو لەسەر دوای کرد هەر لەگەڵ بوو یەک نییە هێز دەکات بەڵام",
    },
    "devanagari": {
        "hi": "के में की है और से का को ने पर कि इस हैं यह भी एक था लिए गया कर नहीं किया वह हो कहा जो तो बाद साथ",
        "mr": "आहे आणि या ते च्या हे तर मध्ये नाही होते केली केले असून त्या आहेत यांनी होता झाली म्हणून",
        "ne": "छ र को मा ले पनि गरेको भएको यो गर्न लागि हो गरेका थियो छन् भन्ने उनले तथा गर्ने",
    },
    "hebrew": {
        "he": "של את על לא הוא כי עם זה גם אל היא אמר או כל בין אבל אחרי אם יש היה",
        "yi": "און די איז פון דער צו אין אַ מיט ניט האָט דאָס אויף װאָס",
    },
}

# Letters that stand out among the languages of the same script.
_LETTERS = {
    "tr": "ğış", "az": "əğış", "ro": "șțăşţ", "cs": "ěřů", "sk": "ľĺŕ", "pl": "łąęśźż", "hu": "őű", "de": "ßäöü",
    "fr": "çœêèà", "es": "ñ¿¡", "pt": "ãõ", "sv": "åä", "fi": "äö", "da": "æø", "no": "æø", "is": "ðþ",
    "vi": "ạảấầậđơư", "lv": "āēīļņ", "lt": "ėįų", "et": "õä", "sq": "ë", "hr": "čćđ", "ku": "êîû", "uk": "іїєґ",
    "be": "ўыі", "ru": "ыэё", "sr": "ђћџљњј", "mk": "ѓќѕј", "kk": "әғқңөұү", "fa": "پچژگی", "ur": "ٹڈڑںے",
    "ps": "ښځڅېۍ", "ckb": "ەێۆڵ",
}  # fmt: skip
_LETTER_WEIGHT = 0.2  # of a function word that no other language has


@cache
def _weights_of(script: str) -> dict[str, list[tuple[str, float]]]:
    """Return the languages of a script that have each function word, which weighs less the more there are."""
    having: dict[str, list[str]] = {}
    for language, words in _WORDS[script].items():
        for word in dict.fromkeys(words.split()):
            having.setdefault(word, []).append(language)
    return {word: [(language, 1 / len(languages)) for language in languages] for word, languages in having.items()}


def language_of(text: str) -> str:
    """Return the primary subtag of BCP 47 of the language of ``text``, or "" where that cannot be told."""
    sample = text[:_LOOK_AT].casefold()
    characters = Counter(sample)
    script = _script(characters)
    if script in _WORDS:
        return _by_words(sample, characters, script) or _SCRIPT_LANGUAGE.get(script, "")
    return _SCRIPT_LANGUAGE.get(script, "")


def script_of(text: str) -> str:
    """Return the script of most letters of ``text``, such as "latin", "cyrillic" or "han"; "" without any letter."""
    return _script(Counter(text[:_LOOK_AT].casefold()))


def _script(characters: Counter[str]) -> str:
    """Return the script of most letters, or ""; some kana among ideographs make a text Japanese."""
    scripts: Counter[str] = Counter()
    for character, count in characters.items():
        if character.isalpha():
            scripts[_script_of(ord(character))] += count
    if not scripts:
        return ""
    if scripts["kana"] * 10 > scripts["han"]:
        scripts["kana"] += scripts.pop("han", 0)
    return scripts.most_common(1)[0][0]


def _script_of(point: int) -> str:
    """Return the name of the script that a letter's code point belongs to, or ""."""
    return next((name for first, last, name in _SCRIPTS if first <= point <= last), "")


def _by_words(sample: str, characters: Counter[str], script: str) -> str:
    """Return the language whose function words and own letters weigh most, or "" where there are next to none."""
    words = Counter(_WORD.findall(sample))
    total = words.total()
    for word in [word for word in words if _ELISION.search(word)]:
        words.update(dict.fromkeys(_ELISION.split(word), words[word]))
    scores: defaultdict[str, float] = defaultdict(float)
    hits: Counter[str] = Counter()
    for word in words.keys() & _weights_of(script).keys():
        for language, weight in _weights_of(script)[word]:
            scores[language] += words[word] * weight
            hits[language] += words[word]
    for language in scores:
        scores[language] += _LETTER_WEIGHT * sum(characters[letter] for letter in _LETTERS.get(language, ""))
    best = max(scores, key=lambda language: (scores[language], language), default="")
    return best if hits[best] >= max(_FEWEST_HITS, _LOWEST_SHARE * total) else ""
