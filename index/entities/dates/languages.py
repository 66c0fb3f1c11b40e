"""The tables of words for times: Arabic, German, Russian and Turkish, and with them those of ``romance``.

``calendar_words`` says how they are read. The forms are those of news: "am Mittwoch", "в прошлую среду". Words that
are as often something else are "shy": they count only in the company of others that tell a time.
"""

from __future__ import annotations

from index.entities.dates.calendar_words import CalendarWords
from index.entities.dates.romance import ROMANCE

_GERMAN = """
shy: months weekdays
months: Januar/Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
weekdays: Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend Sonntag
day -2: vorgestern
day -1: gestern
day 0: heute
day 1: morgen
day 2: übermorgen
which -1: letzte/letzten/letzter/letztes/letztem vergangene/vergangenen/vergangener/vergangenes/vergangenem
which -1: vorige/vorigen/voriger/voriges
which 0: diese/diesen/dieser/dieses/diesem
which 1: nächste/nächsten/nächster/nächstes/nächstem kommende/kommenden/kommender/kommendes/kommendem
span week: Woche/Wochen
span month: Monat/Monats/Monate/Monaten
span year: Jahr/Jahres/Jahre/Jahren
decades decade: Jahrzehnt/Jahrzehnte/Jahrzehnten
unit day: Tag/Tage/Tagen
unit hour: Stunde/Stunden
number 1: ein/eine/einem/einer/einen
number 2: zwei
number 3: drei
number 4: vier
number 5: fünf
number 6: sechs
number 7: sieben
number 8: acht
number 9: neun
number 10: zehn
ago: vor
part early: Anfang
part mid: Mitte
part late: Ende
season spring: Frühjahr/Frühling/Frühjahrs
season summer: Sommer/Sommers
season autumn: Herbst/Herbstes
season winter: Winter/Winters
clock: Uhr
of: des der dem
in: am im vom zum seit ab für in von nach zwischen den
to: bis
and: und
part-of-day: früh Vormittag Mittag Nachmittag Abend Nacht Morgen
"""
_GERMAN_WEEK = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"
_GERMAN_COMPOUNDS = "".join(
    f"weekday {number}: {day}morgen {day}vormittag {day}mittag {day}nachmittag {day}abend {day}nacht\n"
    for number, day in enumerate(_GERMAN_WEEK.split())
)
_TURKISH = """
shy: months pazar
months: ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
weekdays: pazartesi salı çarşamba perşembe cuma cumartesi pazar
day -2: evvelsi_gün önceki_gün
day -1: dün
day 0: bugün bu_sabah bu_akşam bu_gece
day 1: yarın
day 2: öbür_gün
which -1: geçen geçtiğimiz
which 0: bu
which 1: gelecek önümüzdeki
stretching -1: son
span week: hafta/haftanın/haftada
span month: ay
span year: yıl/yılın/yılda sene
unit day: gün
hour: saat
number 1: bir
number 2: iki
number 3: üç
number 4: dört
number 5: beş
number 6: altı
number 7: yedi
number 8: sekiz
number 9: dokuz
number 10: on
ago-behind: önce
part-behind early: başında/başlarında
part-behind mid: ortasında/ortalarında
part-behind late: sonunda/sonlarında
season spring: baharında/ilkbaharında/baharı/ilkbahar
season summer: yazında/yazı/yaz
season autumn: sonbaharında/sonbaharı/sonbahar/güzünde
season winter: kışında/kışı/kış
at: saat
beside: günü/gününde/gününden ayı/ayında/ayından/ayının yılı/yılında/yılından/yılının yılındaki
beside: yılları/yıllarda/yıllarında ayındaki günkü
of: tarihinde/tarihli/tarihlerinde
part-of-day: sabahı/sabah akşamı/akşam gecesi/gece öğleden_sonra
plural: lı/li/lu/lü lar/ler/larda/lerde/lardan/lerden/ların/lerin
locative: da/de/ta/te daki/deki/taki/teki
genitive: ın/in/un/ün nın/nin/nun/nün
ablative: dan/den/tan/ten
since: beri bu itibaren
nothing: cuma_namazı
"""
_RUSSIAN = """
shy: среда среды среде
months: январь/января/январе/январю февраль/февраля/феврале/февралю март/марта/марте/марту
months 4: апрель/апреля/апреле/апрелю май/мая/мае/маю июнь/июня/июне/июню июль/июля/июле/июлю
months 8: август/августа/августе/августу сентябрь/сентября/сентябре/сентябрю октябрь/октября/октябре/октябрю
months 11: ноябрь/ноября/ноябре/ноябрю декабрь/декабря/декабре/декабрю
weekdays: понедельник/понедельника/понедельнику вторник/вторника/вторнику среда/среды/среде/среду
weekdays 3: четверг/четверга/четвергу пятница/пятницу/пятницы суббота/субботу/субботы воскресенье/воскресенья
day -2: позавчера
day -1: вчера
day 0: сегодня
day 1: завтра
day 2: послезавтра
which -1: прошлый/прошлого/прошлом/прошлая/прошлой/прошлую/прошлое/прошлым
which -1: минувший/минувшего/минувшем/минувшей/минувшую
which 0: этот/этого/этом/эта/этой/эту/это/этим нынешнего/нынешнем/нынешней
which 1: следующий/следующего/следующем/следующей/следующую/следующее будущем/будущей/будущего/будущую
stretching -1: последние/последних
stretching 1: ближайшие/ближайших
span week: неделя/неделе/неделю/недели/недель
span month: месяц/месяца/месяце/месяцев
year year: год/года/году/годом
span year: лет
decades decade: десятилетие/десятилетия/десятилетий
unit day: день/дня/дней
unit hour: час/часа часов
number 1: один/одну/одного
number 2: два/две
number 3: три
number 4: четыре
number 5: пять
number 6: шесть
number 7: семь
number 8: восемь
number 9: девять
number 10: десять
ago-behind: назад тому_назад
part early: начале/начала/начало/началу
part mid: середине/середины/середину
part late: конце/конца/конец/концу
season spring: весной/весны/весна/весну
season summer: летом/лета/лето
season autumn: осенью/осени/осень
season winter: зимой/зимы/зима/зиму
in: в во на к ко до с со после
to: по
and: и
beside: г гг годах годов годы годами
part-of-day: утром днем вечером ночью утра вечера
plural: х е ых ые
"""
_ARABIC = """
shy: months الاثنين الإثنين
months: يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/إبريل/نيسان/أفريل مايو/أيار/ماي
months 6: يونيو/حزيران/جوان يوليو/تموز/جويلية أغسطس/آب/أوت سبتمبر/أيلول أكتوبر/تشرين_الأول
months 11: نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول
weekdays: الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
day -2: أول_أمس أول_من_أمس
day -1: أمس الأمس
day 0: اليوم
day 1: غدا الغد
day 2: بعد_غد
which 0: هذا/هذه
which-behind -1: الماضي/الماضية الفائت/الفائتة المنصرم
which-behind 0: الجاري/الجارية الحالي/الحالية
which-behind 1: المقبل/المقبلة القادم/القادمة
span week: الأسبوع/أسبوع/أسابيع/الأسابيع
span month: الشهر/شهر/أشهر/الأشهر/شهور
year year: العام/السنة/عام/سنة عامي
span year: أعوام/سنوات/الأعوام/السنوات
decades decade: العقد/عقد/عقود
unit day: يوم/أيام/الأيام
unit hour: ساعة/ساعات
two day: يومين
two week: أسبوعين
two month: شهرين
two year: عامين/سنتين
number 1: واحد/واحدة
number 3: ثلاثة/ثلاث/الثلاثة/الثلاث
number 4: أربعة/أربع/الأربعة/الأربع
number 5: خمسة/خمس/الخمسة/الخمس
number 6: ستة/ست/الستة/الست
number 7: سبعة/سبع/السبعة/السبع
number 8: ثمانية/ثماني/الثمانية/الثماني
number 9: تسعة/تسع/التسعة/التسع
number 10: عشرة/عشر/العشرة/العشر
ago: قبل
part early: أوائل/مطلع/بداية
part mid: منتصف/أواسط
part late: أواخر/نهاية
season spring: ربيع/الربيع
season summer: صيف/الصيف
season autumn: خريف/الخريف
season winter: شتاء/الشتاء
decade 1920: العشرينيات/العشرينات
decade 1930: الثلاثينيات/الثلاثينات
decade 1940: الأربعينيات/الأربعينات
decade 1950: الخمسينيات/الخمسينات
decade 1960: الستينيات/الستينات
decade 1970: السبعينيات/السبعينات
decade 1980: الثمانينيات/الثمانينات
decade 1990: التسعينيات/التسعينات
ordinals: الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر
ordinals 11: الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر
ordinals 20: العشرين الحادي_والعشرين الثاني_والعشرين الثالث_والعشرين الرابع_والعشرين الخامس_والعشرين
ordinals 26: السادس_والعشرين السابع_والعشرين الثامن_والعشرين التاسع_والعشرين الثلاثين الحادي_والثلاثين
clock: الساعة
of: من
in: في منذ حتى خلال
and: و
to: إلى
part-of-day: صباح مساء ليل ليلة ظهر فجر عصر
nothing: في_اليوم طوال_اليوم ذلك_اليوم نفس_اليوم خلال_اليوم
"""
LANGUAGES = {
    **ROMANCE,
    "de": CalendarWords.of(_GERMAN + _GERMAN_COMPOUNDS),
    "tr": CalendarWords.of(_TURKISH),
    "ru": CalendarWords.of(_RUSSIAN, capitals_are_names=True),
    "ar": CalendarWords.of(_ARABIC, clitics="وبلف"),
}
"""The words of each language, by its code."""
