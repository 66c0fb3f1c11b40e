"""Hungarian, Romanian, Slovak, and Croatian with its neighbours."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="ugrás a tartalomra|menü|keresés|bejelentkezés|belépés|regisztráció|nyomtatás|vissza a tetejére"
        "|következő|előző|mentés|sari la conținut|meniu|căutare|autentificare|înregistrare|cont|printează"
        "|înapoi sus|următorul|anterior|prejsť na obsah|hľadať|prihlásiť|prihlásiť sa|prihlásenie|registrácia"
        "|tlačiť|hore|ďalej|preskoči na sadržaj|izbornik|pretraga|prijava|registracija|prijavi se|ispis"
        "|natrag na vrh|sljedeće|prethodno|preskoči na vsebino|iskanje|naslovnica",
        start="ugrás a|sari la|prejsť na|preskoči na",
        weak="kezdőlap|címlap|főoldal|hírek|belföld|külföld|gazdaság|sport|kultúra|vélemény|tudomány|tech"
        "|életmód|időjárás|videó|politika|bulvár|egészség|acasă|prima pagină|știri|actualitate|politică|economie"
        "|externe|internațional|sănătate|cultură|opinii|meteo|educație|social|domov|správy|slovensko|zahraničie"
        "|ekonomika|šport|názory|svet|regióny|zdravie|počasie|početna|vijesti|vesti|svijet|hrvatska|srbija"
        "|gospodarstvo|ekonomija|biznis|kultura|kolumne|crna kronika|hronika|zabava|vrijeme|slovenija|mnenja"
        "|vreme",
    ),
    table.NEWSLETTER: Cues(
        whole="hírlevél|feliratkozás|iratkozzon fel|abonare newsletter|abonează te|odber noviniek|newsletter",
        start="iratkozzon fel|iratkozz fel|abonează te|abonați vă|prihláste sa na|prijavite se na",
        within="hírlevél|hírlevelünkre|newsletter|newsletterul",
        sure="hírlevelünkre|la newsletterul|na naš newsletter|na odber noviniek",
    ),
    table.RELATED: Cues(
        whole="tovább|tovább olvasom|olvasson tovább|citește mai mult|citește mai departe|čítať ďalej"
        "|pročitaj više|pročitajte više",
        start="kapcsolódó|olvassa el|olvasta már|ezt is|citește și|citiți și|vezi și|prečítajte si aj|čítajte aj"
        "|pročitajte još|pročitajte i|čitajte još|preberite tudi|pročitaj i|olvasson tovább|mai multe despre",
        opens="kapcsolódó cikkek|kapcsolódó|kapcsolódó cikk|ajánlott cikkek|ajánljuk|legolvasottabb"
        "|legolvasottabbak|legfrissebb|legfrissebb hírek|friss hírek|ez is érdekelheti|önnek ajánljuk"
        "|további cikkek|még több|citește și|articole similare|cele mai citite|ultimele știri|recomandări"
        "|te ar putea interesa|pe aceeași temă|știri similare|súvisiace|súvisiace články|najčítanejšie"
        "|odporúčame|ďalšie články|čítajte aj|najnovije|najčitanije|povezane vijesti|povezani članci"
        "|pročitajte još|izdvojeno|preporučujemo|vezane vesti|najnovije vesti|najbolj brano|preberite tudi"
        "|sorodne novice|ajánlatunk|ez is érdekelhet|érdekesnek találod|friss|olvasottak|ezeket is olvassa el"
        "|cele mai noi|cele mai noi știri|știrile zilei|recomandate|citește mai departe|ți ar putea plăcea"
        "|najčitanije danas|preporuka|pročitajte i ovo|povezane teme|najnovije vijesti|čítajte ďalej"
        "|mohlo by vás zaujímať|najnovšie",
    ),
    table.SHARING: Cues(
        whole="megosztás|megosztom|küldés|kövess minket|tetszik|distribuie|trimite|urmărește ne|zdieľať"
        "|zdieľajte|sledujte nás|podijeli|podijelite|podeli|podelite|pratite nas|deli|másolás|vágólapra másolva"
        "|megosztom facebookon|distribuie pe facebook|distribuie articolul|podeli na facebook",
        start="megosztás|kövessen minket|distribuie pe|urmărește|zdieľať na|podijeli na|pratite nas",
        sure="pe google news|google news și|kövesse az|kövess minket|urmărește ne pe",
    ),
    table.COOKIES: Cues(
        whole="elfogadom|rendben|accept|sunt de acord|súhlasím|prihvaćam|slažem se",
        within="sütiket|cookie|cookies|kolačiće",
        sure="sütiket használ|folosește cookie|používa cookies|koristi kolačiće",
    ),
    table.COPYRIGHT: Cues(
        whole="minden jog fenntartva|toate drepturile rezervate|všetky práva vyhradené|sva prava pridržana"
        "|sva prava zadržana",
        start="minden jog fenntartva|toate drepturile rezervate|všetky práva vyhradené|sva prava",
        within="minden jog fenntartva|toate drepturile rezervate|všetky práva vyhradené|sva prava pridržana"
        "|sva prava zadržana",
    ),
    table.ADVERT: Cues(
        whole="hirdetés|publicitate|reklama|oglas|promo|inzercia|támogatott tartalom",
    ),
    table.COMMENTS: Cues(
        whole="hozzászólás|hozzászólok|comentează|adaugă comentariu|komentovať|komentiraj|pošalji komentar"
        "|trimite comentariul|comentează acum",
        start="# hozzászólás|# comentarii|# komentara|# komentárov",
        opens="hozzászólások|kommentek|comentarii|# comentarii|komentari|komentáre|diskusia|diskusia #|komentari #",
    ),
    table.TAGS: Cues(
        whole="címkék|etichete|kľúčové slová|oznake|tagovi|témák",
        start="címkék|etichete|oznake|tagovi",
        opens="címkék|etichete|oznake|tagovi",
    ),
    table.FOOTER: Cues(
        whole="impresszum|adatvédelem|adatvédelmi tájékoztató|adatkezelési tájékoztató|szerzői jogok|kapcsolat"
        "|médiaajánlat|felhasználási feltételek|rólunk|despre noi|termeni și condiții"
        "|politica de confidențialitate|politica cookies|redacția|publicitate|kontakt|o nás|podmienky používania"
        "|ochrana súkromia|impressum|uvjeti korištenja|pravila privatnosti|uslovi korišćenja"
        "|politika privatnosti|o nama|marketing|oglašavanje|impresum",
        start="adatvédelmi|felhasználási feltételek|termeni și|politica de|uvjeti korištenja|uslovi korišćenja"
        "|dacă ți a plăcut|sursa foto",
    ),
    table.OFFER: Cues(
        whole="támogatás|támogatom|támogasd a munkánkat|csatlakozom",
        sure="támogasd a munkánkat|támogassa munkánkat",
    ),
}
