"""Dutch, Polish, Czech and the Nordic languages."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="poczta|logowanie|lubię to|tallenna|jaa|pidä|tilaa|kirjaudu ulos|lagre|gem|naar hoofdcontent"
        "|naar de hoofdinhoud|ga naar hoofdinhoud|przejdź do głównej zawartości|přeskočit na hlavní obsah"
        "|přejít k hlavnímu obsahu|menu główne|odhlásit|mina sidor|min sida|prenumerera|lyssna|logga ut"
        "|bli prenumerant|předplatné|přihlášení|prenumerata|newsletter|ga naar de inhoud|naar de inhoud"
        "|naar hoofdinhoud|spring naar inhoud|menu|zoeken|zoek|inloggen|aanmelden|uitloggen|mijn account"
        "|terug naar boven|printen|lees later|bewaren|meer laden|toon meer|volgende|vorige|sluiten"
        "|przejdź do treści|przejdź do głównej treści|szukaj|wyszukaj|zaloguj|zaloguj się|zarejestruj się"
        "|moje konto|do góry|drukuj|strona główna|pokaż więcej|następny|poprzedni|zamknij|přejít k obsahu"
        "|přeskočit na obsah|hledat|přihlásit|přihlásit se|nahoru|tisk|další|předchozí|zavřít"
        "|hoppa till innehåll|hoppa till innehållet|gå till innehåll|meny|sök|logga in|hopp til innhold"
        "|gå til innhold|søk|logg inn|gå til indhold|hop til indhold|søg|log ind|log på|siirry sisältöön|haku"
        "|kirjaudu|kirjaudu sisään|valikko|till toppen|stäng|lukk|luk|spara|visa fler",
        start="ga naar|naar de|przejdź do|přejít|hoppa till|hopp til|gå til|siirry|dziękujemy że przeczytałaś"
        "|dziękujemy że przeczytał|dalszy ciąg|dalsza część|bądź na bieżąco|masz temat|oceń jakość"
        "|twoja opinia pozwala|je hebt je cookie|hittat fel|så jobbar vi|rapporter från förstahandskällor",
        weak="nieuws|binnenland|buitenland|politiek|economie|sport|cultuur|opinie|wetenschap|tech|regio|weer"
        "|video|wiadomości|kraj|świat|polska|polityka|gospodarka|biznes|kultura|nauka|wideo|pogoda|zdrowie"
        "|zprávy|domácí|zahraniční|ekonomika|názory|počasí|svět|nyheter|inrikes|utrikes|ekonomi|kultur|sverige"
        "|världen|debatt|ledare|väder|innenriks|utenriks|verden|meninger|økonomi|nyheder|indland|udland|politik"
        "|vejr|danmark|norge|kotimaa|ulkomaat|talous|kulttuuri|urheilu|mielipide|sää|uutiset|politiikka|kotimaat",
    ),
    table.NEWSLETTER: Cues(
        whole="nieuwsbrief|newsletter|nyhetsbrev|nyhedsbrev|uutiskirje|schrijf je in|zapisz się"
        "|přihlásit se k odběru|meld deg på|tilmeld dig|tilaa uutiskirje",
        start="schrijf je in|meld je aan|ontvang|blijf op de hoogte|mis niets|zapisz się|bądź na bieżąco"
        "|otrzymuj|nie przegap|přihlaste se|odebírejte|få nyhet|få de|prenumerera på|anmäl dig|meld deg|tilmeld"
        "|modtag|tilaa|abonner på",
        within="nieuwsbrief|newsletter|newslettera|nyhetsbrev|nyhetsbrevet|nyhedsbrev|uutiskirje|uutiskirjeen",
        sure="onze nieuwsbrief|naszego newslettera|na newsletter|vårt nyhetsbrev|vores nyhedsbrev|uutiskirjeemme"
        "|našeho newsletteru|in je inbox|in uw inbox|na twoją skrzynkę",
    ),
    table.RELATED: Cues(
        whole="lees meer|lees verder|lees ook|bekijk ook|czytaj więcej|czytaj dalej|czytaj też|czytaj także"
        "|zobacz więcej|więcej|čtěte také|číst dále|více|číst více|läs mer|läs också|läs även|les mer|les også"
        "|læs mere|læs også|lue lisää|lue myös",
        start="zobacz|przeczytaj|dalszy ciąg|polecamy|lue lisää|katso myös|lees ook|lees meer|lees verder"
        "|bekijk ook|kijk ook|czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także"
        "|zobacz również|przeczytaj także|przeczytaj też|čtěte také|čtěte i|přečtěte si|läs också|läs även"
        "|läs mer|se också|les også|les mer|læs også|læs mere|se også|lue myös|meer over|więcej o|související"
        "|polecany artykuł|luister ook|mohlo by vás",
        opens="wybrane dla ciebie|zobacz również|zobacz|polecane dla ciebie|przeczytaj także|warto przeczytać"
        "|materiał partnera|mer om|läs vidare|senaste|senaste nyheterna|mest sett|mest populära"
        "|meer over dit onderwerp|lees ook over|net binnen|ander nieuws|inne tematy|zobacz więcej|ostatnie"
        "|nejnovější|nejnovější články|z domova|další zprávy|fler nyheter|flere nyheter|siste saker|se flere"
        "|flere historier|suosituimmat|lisää aiheesta|lees ook|meer over|gerelateerd|gerelateerde artikelen"
        "|meest gelezen|meer nieuws|laatste nieuws|aanbevolen|ook interessant|andere artikelen|czytaj też"
        "|czytaj także|zobacz także|powiązane|powiązane artykuły|podobne artykuły|najczęściej czytane"
        "|najpopularniejsze|najnowsze|polecane|polecamy|więcej na ten temat|čtěte také|související"
        "|související články|nejčtenější|doporučujeme|další články|mest läst|mest lästa|relaterat"
        "|relaterade artiklar|läs också|läs mer|senaste nytt|fler artiklar|rekommenderat|mest lest"
        "|relaterte saker|les også|flere saker|siste nytt|mest læste|læs også|relaterede artikler|seneste nyt"
        "|flere artikler|luetuimmat|lue myös|aiheesta lisää|uusimmat|suosittelemme|mer om ämnet|fik du læst"
        "|osion luetuimmat|luitko jo nämä|lue seuraavaksi|mohlo by vás zajímat|mohlo by vás také zajímat"
        "|nejčtenější články|čtěte dále|další z rubriky|polecane oferty|materiały promocyjne partnera|wideo dnia"
        "|może cię zainteresować|to cię zainteresuje|inni czytali też|więcej na temat|najnowsze wiadomości"
        "|popularne artykuły|popularne|czytaj więcej|artykuły sponsorowane|meer uit|meest bekeken|aangeraden"
        "|aanraders|anderen lazen ook|misschien ook interessant|nyhetsdygnet|läs nästa|andra läser"
        "|populärast just nu|topplistan|flere nyheder|mest populære|andre læser|anbefalet|anbefalte saker"
        "|andre leser nå|siste fra|luetuimmat nyt|uusimmat uutiset|wybrane dla was|mer från|ämnen i artikeln",
    ),
    table.SHARING: Cues(
        whole="deel artikel|deel via|dela artikel|tweetnij|wykop|wyślij|tipsa oss|dela på x|deel dit|volgen|följ"
        "|obserwuj|poslat|tisknout|vytisknout|delen|deel|deel dit artikel|delen via whatsapp|delen op facebook"
        "|kopieer link|volg ons|udostępnij|podziel się|skopiuj link|kopiuj link|obserwuj nas|sdílet|sdílejte"
        "|sdílet na facebooku|kopírovat odkaz|dela|dela artikeln|dela på facebook|kopiera länk|följ oss|del"
        "|del artikkelen|del på facebook|kopier lenke|kopier link|del artiklen|følg oss|følg os|jaa"
        "|jaa artikkeli|kopioi linkki|seuraa meitä|tipsa|zapisz na później|zapisz artykuł|udostępnij artykuł"
        "|artikel delen|deel dit bericht|dela på linkedin|dela via mail|del på x|del via e mail|læs op"
        "|lyt til artiklen|jaa facebookissa|jaa whatsappissa",
        start="deel op|deel via|delen via|volg ons|udostępnij|podziel się|śledź nas|obserwuj nas|sdílet na"
        "|sledujte nás|dela på|följ oss|del på|følg|jaa facebookissa|jaa",
        sure="volg ons op|śledź nas na|obserwuj nas w|sledujte nás na|följ oss på|følg oss på|følg os på",
    ),
    table.COOKIES: Cues(
        whole="accepteren|alles accepteren|weigeren|akceptuję|zgadzam się|akceptuj|přijmout|souhlasím|acceptera"
        "|godkänn alla|godta|accepter alle|hyväksy|hyväksy kaikki|cookies",
        within="cookies|cookie|ciasteczka|evästeitä|evästeet",
        sure="gebruikt cookies|gebruiken cookies|pliki cookie|plików cookie|pliki cookies|plików cookies"
        "|soubory cookie|använder cookies|bruker cookies|informasjonskapsler|bruger cookies|käyttää evästeitä"
        "|käytämme evästeitä|polityką prywatności",
    ),
    table.COPYRIGHT: Cues(
        start="alle rechten voorbehouden|wszelkie prawa|všechna práva|alla rättigheter|alle rettigheter"
        "|alle rettigheder|kaikki oikeudet",
        within="alle rechten voorbehouden|wszelkie prawa zastrzeżone|všechna práva vyhrazena|med ensamrätt",
        sure="alle rechten voorbehouden|wszelkie prawa zastrzeżone|všechna práva vyhrazena"
        "|alla rättigheter förbehållna|alle rettigheter reservert|alle rettigheder forbeholdes"
        "|kaikki oikeudet pidätetään|ansvarig utgivare|ansvarlig redaktør",
    ),
    table.REPRINT: Cues(
        sure="zonder toestemming|bez zgody|bez souhlasu|kopiowanie treści|artykuł ukazał się",
    ),
    table.ADVERT: Cues(
        whole="advertentie|reclame|reklama|reklamy|inzerce|annons|annonse|annonce|mainos"
        "|artikeln fortsätter efter annonsen|artikkelen fortsetter etter annonsen"
        "|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod wideo|gesponsord|sponsrad|sponset",
        start="advertentie|annons|dalsza część|pozostało|artykuł sponsorowany|artikeln fortsätter"
        "|artikkelen fortsetter|tekst gaat verder|het artikel gaat verder|lees verder na|artiklen fortsætter",
    ),
    table.COMMENTS: Cues(
        whole="wyłączono komentarze|oceń jakość naszego artykułu|napisz komentarz|dodaj komentarz|reageer"
        "|reageren|reactie plaatsen|komentuj|odpowiedz|zgłoś|přidat komentář|diskuse|vstoupit do diskuse"
        "|kommentera|kommenter|svara|svar|kommentoi|vastaa",
        start="# reacties|# komentarzy|# komentarze|komentarze #|komentáře #|# kommentarer|kommentarer #"
        "|# kommenttia|dodaj komentarz|diskuse #|twój adres|podaj powód",
        sure="komentarze naszych użytkowników|twoja opinia jest dla nas|je e mailadres wordt niet"
        "|twój adres e mail nie zostanie|vaše e mailová adresa nebude|din e postadress kommer inte"
        "|nikt jeszcze nie skomentował|wyłącznie dla zalogowanych|komentowanie artykułów jest"
        "|serdecznie prosimy o przestrzeganie|tworzyć lepsze treści",
        opens="reacties|# reacties|komentarze|komentarze #|dodaj komentarz|komentáře|diskuse|diskuze|kommentarer"
        "|kommenter|kommentera|kommentit|keskustelu|zostaw komentarz",
    ),
    table.TAGS: Cues(
        whole="tags|trefwoorden|tagi|tematy|štítky|témata|ämnen|emner|aiheet|onderwerpen|följ ämnen i artikeln"
        "|ämnen i artikeln",
        start="tags|trefwoorden|tagi|słowa kluczowe|štítky|ämnen|emner|aiheet|onderwerpen|mer om",
        opens="tags|tagi|onderwerpen|ämnen|emner|aiheet|témata|följ ämnen i artikeln|ämnen i artikeln|läs mer om"
        "|mer om detta ämne|emner i artiklen|følg emnerne|aiheeseen liittyvää|tagi artykułu|tematy w artykule",
    ),
    table.READING_TIME: Cues(
        whole="# min leestijd|leestijd # min|# minuten leestijd|# min czytania|czas czytania # min|# min čtení"
        "|lästid # min|lesetid # min|læsetid # min|# min",
        start="leestijd|czas czytania|lästid|lesetid|læsetid|lukuaika|doba čtení|# min leestijd",
    ),
    table.OFFER: Cues(
        whole="abonneer|abonneren|word abonnee|al abonnee|doneer|steun ons|download de app|prenumerera"
        "|bli prenumerant|bli abonnent|bliv abonnent|køb abonnement|wesprzyj nas|wspieraj nas|kup subskrypcję"
        "|subskrybuj|předplatit|předplatné|tilaa|tilaajille|för prenumeranter",
        start="word abonnee|abonneer|al abonnee|steun|wesprzyj|masz już|pobierz aplikację|předplaťte|prenumerera"
        "|redan prenumerant|allerede abonnent|er du abonnent|bli medlem|lataa",
        sure="alleen voor abonnees|dla subskrybentów|tylko dla prenumeratorów|pouze pro předplatitele"
        "|för prenumeranter|vain tilaajille",
    ),
    table.PLAYER: Cues(
        whole="luister|beluister|beluister artikel|odtwórz|posłuchaj|přehrát|poslechnout|lyssna"
        "|lyssna på artikeln|lytt|lyt|kuuntele|vergroten|powiększ|zvětšit|förstora",
        start="luister naar|posłuchaj|lyssna på|lytt til|lyt til|foto #",
    ),
    table.FOOTER: Cues(
        whole="ansvarig utgivare|om oss|kontakta oss|så arbetar vi|kontakt oss|regulamin|redakcja|o nas"
        "|polityka prywatności|zásady ochrany osobních údajů|ochrana osobních údajů|podmínky užití|kontakty"
        "|inzerce|o projektu|over ons|privacy|voorwaarden|colofon|werken bij|om cookies|tietosuoja"
        "|tietosuojaseloste|contact|privacybeleid|privacyverklaring|algemene voorwaarden|gebruiksvoorwaarden"
        "|adverteren|vacatures|klantenservice|disclaimer|kontakt|reklama|praca|kariera|o nás|ochrana soukromí"
        "|om os|kontakt os|personvern|integritetspolicy|privatlivspolitik|annonsera|annonsere|annoncér"
        "|yhteystiedot|ota yhteyttä|käyttöehdot|mediatiedot|hantera preferenser|cookie indstillinger"
        "|hantera cookies|annonceinfo|ledige stillinger|wróć na stronę główną|personvernerklæring"
        "|personvern og cookies",
        start="ansvarig utgivare|masz zdjęcia|widzisz błąd|znalazłeś błąd|läs mer om hur vi|så arbetar"
        "|heb je een tip|heeft u een|klopt er iets|tips ons|over ons|privacybeleid|polityka prywatności"
        "|regulamin|foutje gezien|zauważyłeś błąd|masz dla nas|hittat fel|tip ons|kontakta",
        within="algemene voorwaarden|polityka prywatności|privacybeleid",
        sure="regler for god presseskikk|vær varsom plakatens",
    ),
}
