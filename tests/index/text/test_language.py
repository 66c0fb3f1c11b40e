"""Languages told from texts."""

from __future__ import annotations

import pytest

from index.text.language import language_of

SENTENCES = {
    "en": "The council said on Monday that it would open the road to the harbour before the end of the year.",
    "de": "Der Rat teilte am Montag mit, dass die Straße zum Hafen noch vor dem Ende des Jahres geöffnet wird.",
    "fr": "Le conseil a annoncé lundi que la route du port serait ouverte avant la fin de l'année.",
    "es": "El consejo dijo el lunes que la carretera al puerto se abrirá antes de que termine el año.",
    "pt": "O conselho disse na segunda-feira que a estrada para o porto será aberta antes do fim do ano.",
    "it": "Il consiglio ha detto lunedì che la strada per il porto sarà aperta prima della fine dell'anno.",
    "nl": "De raad zei maandag dat de weg naar de haven voor het einde van het jaar wordt geopend.",
    "sv": "Rådet sade på måndagen att vägen till hamnen ska öppnas före årets slut och inte senare.",
    "da": "Rådet sagde, at vejen til havnen skal åbnes inden årets udgang, men der er ikke penge til det.",
    "fi": "Neuvosto sanoi maanantaina, että tie satamaan avataan ennen vuoden loppua, mutta se ei ole varmaa.",
    "pl": "Rada poinformowała w poniedziałek, że droga do portu zostanie otwarta przed końcem roku.",
    "cs": "Rada v pondělí uvedla, že silnice do přístavu bude otevřena ještě před koncem roku a že je to možné.",
    "hu": "A tanács hétfőn közölte, hogy a kikötőhöz vezető utat még az év vége előtt megnyitják, de ez nem biztos.",
    "ro": "Consiliul a anunțat luni că drumul spre port va fi deschis înainte de sfârșitul anului și nu mai târziu.",
    "tr": "Meclis pazartesi, liman yolunun yıl sonundan önce açılacağını ve bunun için çalıştığını söyledi.",
    "vi": "Hội đồng cho biết hôm thứ hai rằng con đường đến cảng sẽ được mở trước cuối năm và không có trở ngại.",
    "id": "Dewan mengatakan pada Senin bahwa jalan ke pelabuhan akan dibuka sebelum akhir tahun dan tidak nanti.",
    "ru": "Совет сообщил в понедельник, что дорога к порту будет открыта до конца года, но это ещё не решено.",
    "uk": "Рада повідомила у понеділок, що дорога до порту буде відкрита до кінця року, але це ще не вирішено.",
    "bg": "Съветът съобщи в понеделник, че пътят към пристанището ще бъде открит преди края на годината.",
    "sr": "Савет је у понедељак саопштио да ће пут ка луци бити отворен пре краја године и да није касно.",
    "el": "Το συμβούλιο είπε τη Δευτέρα ότι ο δρόμος προς το λιμάνι θα ανοίξει πριν από το τέλος του έτους.",
    "ar": "قال المجلس يوم الاثنين إن الطريق إلى الميناء سيفتح قبل نهاية العام ولم يحدد موعدا بعد.",
    "fa": "شورا روز دوشنبه گفت که راه بندر تا پایان سال باز می شود و این کار را به زودی آغاز خواهد کرد.",
    "ur": "کونسل نے پیر کو کہا کہ بندرگاہ کا راستہ سال کے آخر سے پہلے کھول دیا جائے گا اور یہ کام جاری ہے۔",
    "he": "המועצה אמרה ביום שני כי הדרך אל הנמל תיפתח לפני סוף השנה.",
    "hi": "परिषद ने सोमवार को कहा कि बंदरगाह की सड़क साल के अंत से पहले खोल दी जाएगी।",
    "zh": "市议会周一表示通往港口的道路将在年底前开放。",
    "ja": "市議会は月曜日、港への道路を年末までに開通させると発表した。",
    "ko": "시의회는 월요일 항구로 가는 도로를 연말 전에 개통한다고 밝혔다.",
    "th": "สภาเมืองกล่าวเมื่อวันจันทร์ว่าถนนสู่ท่าเรือจะเปิดก่อนสิ้นปี",
    "ka": "საბჭომ ორშაბათს განაცხადა, რომ გზა ნავსადგურისკენ წლის ბოლომდე გაიხსნება.",
    "hy": "Խորհուրդը երկուշաբթի օրը հայտնեց, որ նավահանգստի ճանապարհը կբացվի մինչև տարեվերջ։",
    "am": "ምክር ቤቱ ሰኞ ዕለት የወደቡ መንገድ ከዓመቱ መጨረሻ በፊት እንደሚከፈት ተናገረ።",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_language_of_one_sentence_is_told(language: str) -> None:
    assert language_of(SENTENCES[language]) == language


@pytest.mark.parametrize("text", ["", "12 345", "Ana Reth, Varn", "!!!"])
def test_text_without_words_of_a_language_has_none(text: str) -> None:
    assert not language_of(text)


def test_menu_in_latin_letters_does_not_hide_arabic() -> None:
    assert language_of("Home World Sport\n" + SENTENCES["ar"]) == "ar"
