"""Many languages: what sites say of their terms, their funding, their comments and the age of a page."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.SHARING: Cues(
        whole="ge bort artikeln|artikel verschenken|offrir cet article|regala este artículo|oferecer artigo"
        "|podaruj artykuł"
        "|مشاركة عبر واتساب|مشاركة عبر فيسبوك|مشاركة عبر تويتر",
        start="this has been shared|this article has been shared",
    ),
    table.READING_TIME: Cues(
        start="ten artykuł przeczytasz w|tento článek přečtete za|you can read this article in"
        "|lesen sie diesen artikel in",
    ),
    table.MENU: Cues(
        whole="get involved|scroll down for live updates|pinned|newest first|oldest first|go to page #"
        "|load more updates",
    ),
    table.PLAYER: Cues(
        whole="video loading|video unavailable|click to play|tap to play|play now|loading|loading please wait"
        "|play article|story saved|print content|print with images and other media|print text only"
        "|return to article"
        "|skip ad|mute|unmute|play video|video abspielen|lire la vidéo|reproducir vídeo|guarda il video",
        start="the video will auto play|attendere un istante|stiamo caricando|video wird geladen"
        "|chargement de la vidéo"
        "|cargando el vídeo",
    ),
    table.ADVERT: Cues(
        whole="článek pokračuje pod reklamou|článok pokračuje pod reklamou|saken fortsetter under annonsen"
        "|saken fortsetter etter annonsen|artikel geht nach der anzeige weiter"
        "|der artikel geht nach der anzeige weiter"
        "|la suite après la publicité|l'article continue après la publicité|la suite après cette publicité"
        "|continúa después de la publicidad|continúa leyendo debajo de la publicidad|continua após a publicidade"
        "|continua depois da publicidade|o artigo continua após o anúncio|l'articolo continua dopo la pubblicità"
        "|continua dopo la pubblicità|het artikel gaat verder onder de advertentie"
        "|tekst loopt door onder de advertentie"
        "|ciąg dalszy pod reklamą|dalsza część artykułu pod reklamą|dalsza część tekstu pod reklamą"
        "|продолжение после рекламы|продовження після реклами|haberin devamı reklamdan sonra"
        "|haber reklamdan sonra devam ediyor|يستمر المقال بعد الإعلان|ادامه مطلب بعد از تبلیغ"
        "|το άρθρο συνεχίζεται μετά τη διαφήμιση|cikkünk a hirdetés után folytatódik"
        "|a cikk a hirdetés után folytatódik"
        "|articolul continuă după reclamă|広告の後に続きます|文章在广告后继续|story continues below advertisement"
        "|article continues below advertisement|article continues after ad|scroll to continue reading",
    ),
    table.NEWSLETTER: Cues(
        whole="something went wrong please try again later|something went wrong|thank you for subscribing"
        "|thanks for subscribing|check your inbox|danke für ihre anmeldung|merci pour votre inscription"
        "|gracias por suscribirte|grazie per esserti iscritto|obrigado por se inscrever|bedankt voor je aanmelding",
        start="recevez une sélection|recevez chaque|recevez nos|recevez toute|erhalten sie jeden"
        "|erhalten sie täglich"
        "|recibe cada|recibe en tu|ricevi ogni|receba todos|ontvang elke|ontvang dagelijks|få de viktigaste"
        "|få nyheterna"
        "|otrzymuj codziennie|wil je niets missen|wilt u niets missen|nichts mehr verpassen|ne manquez rien"
        "|no te pierdas nada|non perderti nulla|não perca nada|missa inget|ikke gå glipp av|nie przegap",
        sure="your information is being handled|if you're unable to load the form|by signing up you agree"
        "|by submitting your email|by entering your email|mit der anmeldung stimmen sie"
        "|mit ihrer anmeldung stimmen sie|mit der registrierung stimmen|en vous inscrivant vous acceptez"
        "|en cliquant sur s'inscrire|al registrarte aceptas|al suscribirte aceptas|al registrarse acepta"
        "|iscrivendoti accetti|iscrivendosi si accettano|ao assinar você concorda|ao inscrever-se aceita"
        "|ao se inscrever você concorda|door je aan te melden ga je|door u aan te melden gaat u"
        "|genom att anmäla dig godkänner du|genom att registrera dig godkänner|ved å melde deg på"
        "|ved at tilmelde dig|tilaamalla uutiskirjeen hyväksyt|zapisując się akceptujesz"
        "|rejestrując się akceptujesz"
        "|přihlášením k odběru souhlasíte|feliratkozással elfogadja|prin abonare ești de acord"
        "|подписываясь вы соглашаетесь|підписуючись ви погоджуєтесь|нажимая на кнопку вы|нажимая кнопку|kaydolarak"
        "|abone olarak kabul|بالاشتراك فإنك توافق|με την εγγραφή σας",
    ),
    table.OFFER: Cues(
        start="det här är en premiumartikel|vill du läsa hela artikeln|denna artikel är för|dette er en plus"
        "|dies ist ein premium|dieser artikel ist teil von|cet article est réservé|este contenido es exclusivo"
        "|este artículo es exclusivo|contenuto riservato agli|este conteúdo é exclusivo|dit artikel is exclusief",
        sure="会員に登録すると|i hope you appreciated this article|before you move on i|taking the step of supporting"
        "|if you value our journalism|if you can please support|we rely on readers like you|funded by our readers"
        "|wenn ihnen dieser artikel gefallen hat|unterstützen sie unabhängigen journalismus"
        "|unterstützen sie unsere arbeit|unser journalismus braucht|si vous appréciez notre travail"
        "|notre journal a besoin de vous|soutenez une presse|soutenez le journalisme|si te ha gustado este artículo"
        "|necesitamos tu apoyo|apoya el periodismo|haz posible este periodismo|se ti è piaciuto questo articolo"
        "|sostieni il giornalismo|il tuo sostegno ci|apoie o jornalismo|o seu apoio é|se gostou deste artigo"
        "|steun onafhankelijke journalistiek|steun ons werk|vond je dit artikel|stöd vår journalistik"
        "|støtt vår journalistikk|wesprzyj nas|wesprzyj nasze|podoba ci się ten artykuł|podpořte naši práci"
        "|ha tetszett a cikk|támogasd a munkánkat|susține jurnalismul|поддержите нашу работу|поддержите нас"
        "|помогите нам продолжать|если вам понравился|підтримайте нашу роботу|підтримайте незалежну"
        "|bağımsız gazetecilik için|okurlarımızın katkısına|okurlarımızın desteği|haberlerimiz ücretsiz"
        "|ادعم الصحافة المستقلة|از روزنامه نگاری مستقل|υποστηρίξτε την ανεξάρτητη|στηρίξτε την ανεξάρτητη"
        "|pour lire la suite|para seguir leyendo|per continuare a leggere|para continuar a ler|para continuar lendo"
        "|om verder te lezen|för att läsa vidare|for å lese videre|for at læse videre|aby czytać dalej"
        "|aby przeczytać cały|чтобы читать дальше|чтобы прочитать полностью|щоб читати далі|um weiterzulesen"
        "|okumaya devam etmek için|لمتابعة القراءة|to continue reading|to keep reading|残り文字|この記事は有料",
        whole="ti è piaciuto questo articolo|did you enjoy this article|did you like this article"
        "|hat ihnen der artikel gefallen|cet article vous a plu|te ha gustado este artículo|gostou deste artigo"
        "|vond je dit een goed artikel|líbil se vám článek|spodobał ci się artykuł|hva synes du|vad tycker du"
        "|hvad synes du|hva mener du|что вы думаете|ваше мнение|sen ne düşünüyorsun"
        "|bu haber hakkında ne düşünüyorsunuz"
        "|هل أعجبك الموضوع|ما رأيك|стать соучастником|suscríbete para seguir leyendo"
        "|abonnez-vous pour lire la suite"
        "|abbonati per continuare a leggere|assine para continuar lendo|prenumerera för att läsa vidare",
    ),
    table.COMMENTS: Cues(
        whole="wie bewerten sie diesen artikel|wie fanden sie diesen artikel|vielen dank für ihre bewertung"
        "|danke für ihr feedback|how did this story make you feel|how does this story make you feel|reader feedback"
        "|rate this article|rate this story|was this article helpful|notez cet article|valora este artículo"
        "|valora esta noticia|valuta questo articolo|avalie esta notícia|beoordeel dit artikel|betygsätt artikeln"
        "|artikelkommentarer|oceń materiał|oceń ten artykuł|оцените материал|оцените статью|оцініть статтю"
        "|bu haberi değerlendirin|emoji ile tepki ver|قيّم هذا المقال|tack för din röst|takk for din stemme"
        "|thanks for voting",
        start="zie je iets in jouw|här kan du kommentera|dziękujemy że przeczytał|thank you for reading"
        "|danke, dass sie|merci de votre lecture|gracias por leer|grazie per aver letto|obrigado por ler",
        sure="reageren kan onderaan|alleen reacties die|pochodzą od czytelników"
        "|nie ponosi odpowiedzialności za ich treść"
        "|hold deg til saken|håll dig till ämnet|σχόλια που περιέχουν|tell us in the comments"
        "|é o responsável pelo comentário|o autor da mensagem|die kommentare geben|geben nicht die meinung der"
        "|les commentaires n'engagent|los comentarios son responsabilidad|los comentarios expresan"
        "|i commenti esprimono|os comentários são de|de reacties geven|kommentarerna speglar"
        "|komentarze są prywatnymi|komentarze wyrażają|комментарии отражают|коментарі відображають"
        "|yorumlar yazarlarına aittir|yapılan yorumların sorumluluğu|yorumlardan sorumlu|التعليقات تعبر عن"
        "|τα σχόλια εκφράζουν|comments are the opinions|views expressed in the comments"
        "|we want to hear what you think"
        "|submit a letter to the editor|lurer du på noe om saken|har du tips om|heb je een tip of"
        "|hast du einen hinweis|haben sie einen hinweis|masz dla nas temat|есть новость поделитесь"
        "|有话要说|文明上网理性发言",
    ),
    table.RELATED: Cues(
        opens="pode também ler|مواضيع قد تهمك|مواضيع ذات صلة|قد تهمك أيضا|läs mer om|mer läsning|weitere themen"
        "|to też może cię zainteresować|może cię zainteresować|mohlo by vás zajímat|fik du læst"
        "|relacionadas|olvasta már|bunu da okuyun|bunlar da ilginizi çekebilir|ayrıca okuyun"
        "|in evidenza|nello speciale|aus dem ressort|mehr aus dem ressort|mehr aus|weitere meldungen"
        "|dans la même rubrique|de la même rubrique|à voir aussi|a voir également|en esta sección|de esta sección"
        "|más en|en la misma sección|mais em|na mesma secção|meer uit|meer nieuws|mer från|mer om ämnet|flere saker"
        "|flere nyheter|flere artikler|lisää aiheesta|muut lukevat|więcej z kategorii|z tej kategorii"
        "|další z rubriky"
        "|ezt is ajánljuk|din aceeași categorie|ещё в разделе|другие новости|другие материалы|інші новини"
        "|diğer haberler|kategorinin diğer haberleri|أخبار أخرى|المزيد من|من نفس القسم|اخبار دیگر|از همین بخش"
        "|περισσότερα στην κατηγορία|άλλα νέα|同じジャンルの記事|このカテゴリの記事|同类新闻|更多新闻|이 분야 뉴스",
    ),
    table.FOOTER: Cues(
        opens="про авторку|про автора|об авторе|über den autor|über die autorin|zur autorin|zum autor|zur person"
        "|à propos de l'auteur|à propos de l'autrice|sobre el autor|sobre la autora|sobre la firma|sobre o autor"
        "|sobre a autora|sull'autore|l'autore|over de auteur|over de schrijver|om författaren|om skribenten"
        "|om forfatteren|kirjoittajasta|o autorze|o autorce|o autorovi|o autorce článku|a szerzőről|despre autor"
        "|yazar hakkında|عن الكاتب|درباره نویسنده|about the author|about the writer|about the authors"
        "|meet the author"
        "|σχετικά με τον συντάκτη|著者プロフィール|執筆者紹介|作者简介|作者簡介",
        sure="first australians and traditional custodians|this service may include material"
        "|this is an archived article|in the article may be outdated|this article is more than"
        "|dieser artikel ist älter als"
        "|cet article a plus de|este artículo tiene más de|artikkelen er flere måneder gammel"
        "|artikkelen er over ett år"
        "|artiklen er mere end et år|artikeln är äldre än|tämä artikkeli on yli|dit artikel is ouder dan"
        "|このページの情報は",
    ),
}
