"""Finds the sentences in which a page speaks of itself to its reader: consent, newsletters, subscriptions, comments.

Such sentences differ from outlet to outlet, but they address somebody and are made of few words: "you", "your",
"we", and what a site deals in. A sentence counts by how many of these words it has, so that no phrase need be known.
"""

from __future__ import annotations

import re

from index.articles.cleaning.cues import table

_LOOK_AT = 1200  # code points
_WORDS_OF_DEALING = {
    table.COOKIES: (
        r"cookies?\b|consent|vendors?\b|personali[sz]|geolocation|browser|personal data|your data|your device"
        r"|a device|privacy|legitimate interest|preferences|terms of (?:use|service|sale)|opt[- ]?(?:out|in)\b"
        r"|non-essential|einwilligung|datenschutz|personenbezogen|endgerät|drittanbieter|widerruf|consentement"
        r"|traceurs|vie privée|données personnelles|confidentialité|personnalis|finalités|consentimiento"
        r"|privacidad|datos personales|preferencias|consenso|dati personali|riservatezza|preferenze"
        r"|consentimento|dados pessoais|privacidade|toestemming|persoonsgegevens|voorkeuren|zgod[aęy]\b"
        r"|dane osobowe|danych osobowych|prywatnoś|personuppgift|samtyck|samtykk|personvern|souhlas"
        r"|osobních údajů|evästee|suostumu|tietosuoj|куки|персональн|конфиденциальн|согласи[ея]|çerez"
        r"|kişisel veri|gizlilik|onayın|συγκατάθεσ|προσωπικά δεδομένα|ملفات تعريف|الخصوصية|کوکی|حریم خصوصی"
        r"|クッキー|個人情報|プライバシー|隐私|个人信息|개인정보|쿠키|süti|adatvédel|confidențialit"
        r"|datelor personale"
    ),
    table.NEWSLETTER: (
        r"newsletters?\b|sähköpostiisi|news ?alerts?|google (?:news|discover)|notifications?\b|telegram\b|whatsapp\b"
        r"|instagram\b|inbox|mailbox|unsubscrib|e-?mail address|your e-?mail|sign(?:ing)? up|digest\b|delivered"
        r"|every morning|posteingang|postfach|abmelden|kostenlos|e-mail-adresse|boîte mail|boîte de réception"
        r"|inscri(?:re|vez|ption|s-toi)|désinscri|désabonn|adresse e-?mail|adresse électronique"
        r"|chaque (?:matin|semaine)|boletín|boletines|bandeja de entrada|correo electrónico|apúnt|iscrivi"
        r"|casella di posta|nieuwsbrief|aanmeld|e-mailadres|nyhetsbrev|nyhedsbrev|uutiskirj|zapisz się|skrzynk"
        r"|рассылк|на почту|розсилк|bülten|e-posta|النشرة|بريدك|البريد الإلكتروني|خبرنامه|ニュースレター|メルマガ"
        r"|订阅|邮箱|뉴스레터|이메일|hírlevél|abonează"
    ),
    table.OFFER: (
        r"subscri(?:be|bing|ber|ption)|free or paid|support (?:us|my work|our)|receive new"
        r"|free trial|local journalism"
        r"|become a (?:subscriber|member)"
        r"|gift articles?|donat(?:e|ion)|membership|reader-supported|our journalism|independent journalism"
        r"|our app\b|the app\b|download|unlimited access|cancel any ?time|log ?in|account\b|abonnier|abonnent"
        r"|abo\b|spende|registrier|anmeld|jederzeit kündbar|unsere app|unabhängige[nr]? journal|s'abonn"
        r"|abonn(?:ez|é|ement)|soutenez|faites un don|votre compte|sans engagement|téléchargez|connectez-vous"
        r"|suscrip|suscríb|hazte soci|donaci|tu cuenta|inicia sesión|descarga|abbona|accedi|registrati|scarica"
        r"|sostieni|assine|assinante|assinatura|sua conta|baixe|abonnee|inloggen|prenumer|logga in|tilaa"
        r"|kirjaudu|subskryp|zaloguj|подпис|авториз|зарегистр|abone|üye ol|giriş yap|اشترك|اشتراك"
        r"|تسجيل الدخول|حمّل|تطبيق|عضویت|登録|会員|ログイン|会员|登录|注册|下载|구독|로그인|가입|přihlas"
        r"|předplat|előfizet|donazion|offrici|bonifico|doaç|pix\b|bijdrage|doneer|onbeperkt|premium\b|bidra|swish\b"
        r"|vipps\b|lahjoit|darowizn|dotacj|wesprz|wpłat|příspěv|darujte|adomány|támogat|doneaz|пожертв|донат|платёж"
        r"|поддерж|підтрим|bağış|destek ol|تبرع|ادعم|کمک مالی|δωρε|στηρίξτε|寄付|ご支援|捐|후원"
    ),
    table.COMMENTS: (
        r"comment(?:s|ing|ers?)?\b|moderat|community guidelines|discussion|on-topic|story tips?|feedback|typo\b"
        r"|kommentar|netiquette|forenregeln|mitdiskut|leserbrief|commentaire|modér|comentari|commenti|reacties"
        r"|komentarz|komment|коммент|модерац|обсужден|yorum|تعليق|التعليقات|コメント|评论|댓글"
    ),
}
_DEALING = {why: re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for why, words in _WORDS_OF_DEALING.items()}
_READER = re.compile(
    r"(?<!\w)(?:you|your|yours|(?-i:Sie|Ihnen|Ihre[mnrs]?|Ihr)|dein(?:e[mnrs]?)?|du|dir|dich|euch|eure[mnrs]?|vous"
    r"|votre|vos|tes|usted|ustedes|tus?|tua|tue|tuo|tuoi|vostr[aeio]|você|vocês|seus?|suas?|je|jij|jou|jouw|uw"
    r"|cię|twój|twoja|twoje|twoich|państwa|din|ditt|dina|dig|deg|dit|sinu[na]?|sinulle|sähköpostiisi|teidän|vám|vás|vaš[eií]?"
    r"|тебе|тебя|вы|вам|вас|ваш\w*|size|sizin|sizi|siz|senin|iscriviti|لك|لكم|شما|بريدك|σας|εσάς|önnek|dvs)(?!\w)"
    r"|[你您]|あなた|ください|下さい|세요",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"(?<!\w)(?:we|our|(?-i:us|I)|my|wir|uns|unser(?:e[mnrs]?)?|nous|notre|nos|nosotros|nuestr[ao]s?|noi|nostr[aeio]"
    r"|nós|nossos?|nossas?|wij|onze|ons|nasz\w*|nas|nam|vi|vår[at]?|vores|våre|meidän|náš|naše|naší|мы|наш\w*|нас"
    r"|biz|bizim|bize|نحن|nostru|noastr[ăe]|this (?:site|website|page|post|article|story|newsletter))(?!\w)"
    r"|我们|我們|当社|弊社|本网|저희",
    re.IGNORECASE,
)
_COOKIE = re.compile(r"\bcookies?\b", re.IGNORECASE)
_FEW = 2  # different words of dealing
_SOME = 3
_MANY = 4
_STEM = 6  # code points by which two of them are told apart


def service_of(text: str) -> tuple[str, int]:
    """Return what kind of furniture a sentence sounds like, and how sure that is, from 0 to 3.

    1 is one word of dealing that is said to the reader, 2 is several of them; at 3 there are so many that the
    sentence can hardly be an article's.
    """
    text = text[:_LOOK_AT]
    found = {why: {match.casefold()[:_STEM] for match in words.findall(text)} for why, words in _DEALING.items()}
    total = len(set().union(*found.values()))
    if not total:
        return "", 0
    why = max(found, key=lambda kind: len(found[kind]))
    to_reader, of_site = bool(_READER.search(text)), bool(_SITE.search(text))
    if total >= _MANY or (total >= _SOME and to_reader and of_site):
        return why, 3 if to_reader or of_site else 2
    if total >= _FEW or (of_site and _COOKIE.search(text)):
        return why, 2 if to_reader or of_site else 1
    return (why, 1) if to_reader else ("", 0)
