"""German."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="zur merkliste hinzufügen|merkliste|x.com|lubię to|postings|mehrfachnutzung erkannt|playlist"
        "|alle newsletter|zum hauptinhalt|zur suche|zur suche springen|inhaltsverzeichnis|artikel anhören"
        "|hauptnavigation|zur hauptnavigation springen|zum seitenanfang|seitenanfang|diesen artikel drucken"
        "|feedback|leichte sprache|gebärdensprache|push mitteilungen|benachrichtigungen|zum inhalt springen"
        "|zum hauptinhalt springen|direkt zum inhalt|zur navigation springen|zum inhalt|zur hauptnavigation"
        "|hauptmenü|menü|menü öffnen|menü schließen|suche|suchen|anmelden|einloggen|abmelden|registrieren"
        "|mein konto|nach oben|zurück|weiter|startseite|seite drucken|drucken|artikel drucken|merken"
        "|artikel merken|vorlesen|zur startseite|mehr anzeigen|alle anzeigen|sie sind hier|themen a z"
        "|schlagzeilen|login|abo|epaper|e paper|schriftgröße|schließen|zur anmeldung|mein bereich|mein profil"
        "|push aktivieren|alle news|zum ticker|zur übersicht|mehr news|mehr laden|weitere laden"
        "|weniger anzeigen|vorheriger artikel|nächster artikel|schrift vergrößern|schrift verkleinern"
        "|zum artikel springen|springe zum inhalt|springe zu hauptinhalt|navigation überspringen|seite teilen"
        "|seite empfehlen|auf die merkliste|zum archiv|folgen sie diesem thema|autor folgen|autorin folgen"
        "|mehr zum autor|zur autorenseite|alle artikel|alle beiträge|sie sehen gerade|zusammenfassen"
        "|artikelzusammenfassung|auf merkliste setzen|aktuelle themen|direkt zum inhalt wechseln|suche nach"
        "|teilen mit|zum inhalt wechseln|zum inhalt nach unten scrollen",
        start="zum inhalt|sie sind hier|zur startseite|direkt zu",
        weak="politik|wirtschaft|panorama|sport|kultur|wissen|wissenschaft|reise|auto|digital|netzwelt"
        "|gesundheit|leben|gesellschaft|meinung|ausland|inland|regional|lokales|finanzen|unternehmen|technik"
        "|medien|videos|video|fotos|bilder|podcast|podcasts|wetter|shop|stellenmarkt|immobilien|karriere|spiele"
        "|rätsel|newsticker|mediathek|nachrichten|deutschland|europa|welt|kommentar|kolumnen|feuilleton|stil"
        "|fußball|bundesliga|bildung|geschichte",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|newsletter abonnieren|jetzt anmelden|e mail adresse|ihre e mail adresse"
        "|newsletter bestellen|jetzt abonnieren|kostenlos anmelden|kostenlos abonnieren|hier abonnieren|e mail"
        "|e mail adresse eingeben|bitte geben sie eine gültige e mail adresse ein|zum newsletter|alle newsletter"
        "|unsere newsletter|newsletter anmeldung|vielen dank für ihre anmeldung",
        start="melden sie sich|abonnieren sie|jetzt newsletter|bestellen sie|der newsletter|unser newsletter"
        "|erhalten sie|verpassen sie nichts|immer informiert|das wichtigste vom tag|täglich das wichtigste"
        "|jeden morgen|hier anmelden|verpassen sie keine|nichts mehr verpassen|der tägliche newsletter"
        "|in unserem newsletter|mit unserem newsletter|ich bin damit einverstanden|ich bin einverstanden"
        "|mit der anmeldung|mit der registrierung|mit ihrer anmeldung|sie können den newsletter"
        "|bleiben sie auf dem laufenden|die wichtigsten nachrichten|die wichtigsten meldungen"
        "|alle wichtigen nachrichten|mit ihrer registrierung nehmen|prüfen sie ihr postfach"
        "|vielen dank wir haben",
        within="newsletter|in ihr postfach|ins postfach|per e mail",
        sure="unseren newsletter|unserem newsletter|newsletter abonnieren|in ihr postfach|jederzeit abbestellen"
        "|jederzeit abmelden|jederzeit widerrufen|im newsletter anmelden|hinweise zum datenschutz"
        "|hinweise zu datenschutz|informationen zum datenschutz|direkt in ihr postfach"
        "|bestätigen sie das newsletter abonnement|datenschutzerklärung zur kenntnis|zur kenntnis genommen",
    ),
    table.RELATED: Cues(
        whole="mehr lesen|weiterlesen|mehr dazu|mehr erfahren|zum artikel|hier geht es zum artikel"
        "|lesen sie mehr|jetzt lesen|mehr|zur bildergalerie|mehr nachrichten|zum thema|hier mehr lesen"
        "|hier weiterlesen|artikel lesen|zum beitrag|zum video|zum podcast|zur galerie|zur fotostrecke"
        "|weitere infos|mehr infos",
        start="lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|lesen sie hier|mehr von|mehr aus"
        "|siehe auch|auch interessant|das könnte sie|weitere artikel|weitere nachrichten|hier lesen sie"
        "|mehr über|lesen sie dazu|lesen sie außerdem|lesen sie weiter|lesen sie jetzt|lesen sie alles|podcast:"
        "|video:|sehen sie hier|das könnte dich|das könnte euch|hier geht es|hier finden sie|aus dem archiv",
        opens="mehr zum thema|zum thema|verwandte artikel|ähnliche artikel|auch interessant"
        "|das könnte sie auch interessieren|das könnte dich auch interessieren|meistgelesen|meist gelesen"
        "|meistgelesene artikel|weitere artikel|weitere meldungen|weitere themen|empfohlene artikel|empfehlungen"
        "|lesen sie auch|mehr aus dem ressort|mehr aus der rubrik|neueste artikel|aktuelle nachrichten"
        "|top themen|topthemen|beliebt|im trend|leserempfehlungen|links zum thema|weiterführende links|themen"
        "|mehr lesen über|anzeigen|newsticker|aus dem netz|lesen sie dazu auch|lesen sie jetzt|auch lesenswert"
        "|unsere empfehlungen|unsere empfehlung|empfohlener redaktioneller inhalt|empfehlungen der redaktion"
        "|empfehlung der redaktion|aus der redaktion|tipps der redaktion|das könnte sie interessieren"
        "|das könnte ihnen auch gefallen|das könnte dir auch gefallen|das interessiert andere leser"
        "|andere leser interessierte auch|andere lasen auch|mehr aus|mehr artikel|mehr nachrichten|mehr news"
        "|mehr von|mehr zum artikel|mehr politik|mehr panorama|mehr wirtschaft|mehr sport|mehr videos"
        "|mehr aus politik|weitere nachrichten|weitere beiträge|weitere news|weitere videos"
        "|weitere informationen|weitere infos|weitere artikel aus|weitere artikel zum thema|weiteres zum thema"
        "|aktuelle artikel|aktuelle themen|aktuelle meldungen|aktuelle videos|neueste meldungen"
        "|neueste nachrichten|neueste beiträge|neueste videos|letzte nachrichten|letzte meldungen"
        "|letzte beiträge|meistgelesene artikel des tages|meistgelesen auf|die meistgelesenen artikel"
        "|die meistgelesenen|am häufigsten gelesen|top artikel|top nachrichten|top news|top meldungen|top videos"
        "|top stories|beliebte artikel|beliebteste artikel|beliebte themen|beliebte beiträge|ähnliche beiträge"
        "|ähnliche themen|verwandte themen|verwandte beiträge|verwandte links|passende artikel|passend zum thema"
        "|dazu passend|thema des tages|themen des tages|zum weiterlesen|mehr zu diesem thema|mehr zu"
        "|unsere partner|aus unserem netzwerk|aus aller welt|von der startseite|auf der startseite"
        "|video des tages|bild des tages|bilder des tages|meist gesehene videos",
    ),
    table.SHARING: Cues(
        whole="teilen|artikel teilen|auf facebook teilen|auf twitter teilen|twittern|per mail|per e mail"
        "|per whatsapp|link kopieren|kopieren|folgen|folgen sie uns|merkzettel|empfehlen|versenden|mailen"
        "|soziale netzwerke|e mail|link kopiert|url kopieren|link teilen|beitrag teilen|seite teilen"
        "|per mail teilen|per e mail teilen|auf whatsapp teilen|auf x teilen|auf linkedin teilen|auf xing teilen"
        "|per messenger teilen|bei facebook teilen|bei twitter teilen|bei whatsapp teilen|artikel verschenken"
        "|mehr optionen|weitere optionen|gefällt mir|bei google bevorzugen|als bevorzugte quelle hinzufügen",
        start="teilen auf|auf facebook|auf twitter|folgen sie uns|per e mail|beitrag teilen|artikel teilen"
        "|diesen artikel|nachrichten per whatsapp|klick um|klicken zum|klicken um|gefällt mir",
        sure="folgen sie uns auf|folge uns auf|folgt uns auf|folgen sie uns bei|unseren whatsapp kanal"
        "|unserem whatsapp kanal|bei google news|bei whatsapp folgen|bei instagram folgen|bei facebook folgen",
    ),
    table.COOKIES: Cues(
        whole="alle akzeptieren|akzeptieren|ablehnen|zustimmen|zustimmen und weiter|cookie einstellungen"
        "|datenschutzeinstellungen|privatsphäre einstellungen|einverstanden|alle ablehnen|nur notwendige"
        "|nur notwendige cookies"
        "|einstellungen speichern|auswahl speichern|akzeptieren und weiter|akzeptieren und schließen"
        "|cookies akzeptieren|cookies ablehnen|cookie richtlinie|privacy manager|datenschutz manager"
        "|cookies verwalten|tracking einstellungen|utiq verwalten|einwilligung widerrufen"
        "|externen inhalt anzeigen|externe inhalte anzeigen|inhalte aktivieren|inhalt anzeigen|inhalt laden",
        start="an dieser stelle finden sie|an dieser stelle befindet|wir benötigen ihre",
        within="cookies|externe inhalte",
        sure="wir verwenden cookies|verwendet cookies|nutzt cookies|wir und unsere partner"
        "|personenbezogene daten an drittplattformen|externer inhalt|externe inhalte angezeigt"
        "|mit ihrer zustimmung|ihre einwilligung|unserer datenschutzerklärung|bitte aktivieren sie javascript"
        "|an dritte übermittelt|personenbezogene daten übermittelt|daten an drittanbieter|zu unserem datenschutz"
        "|mehr dazu in unserer|in unserer datenschutzerklärung|werbung und tracking|mit werbung lesen"
        "|mit werbung weiterlesen|cookies und tracking|empfohlener redaktioneller inhalt"
        "|redaktionell empfohlenen externen",
    ),
    table.COPYRIGHT: Cues(
        start="alle rechte vorbehalten|copyright",
        within="alle rechte vorbehalten",
        sure="alle rechte vorbehalten|für inhalte externer links|keine haftung für die inhalte",
    ),
    table.REPRINT: Cues(
        whole="lizenz erwerben|nachdruck|rechte am artikel erwerben|artikelrechte erwerben",
        sure="nachdruck nur mit genehmigung|nur mit genehmigung|dieser artikel erschien zuerst"
        "|dieser text erschien zuerst|ist zuerst erschienen|erschien zuerst auf|vervielfältigung nur",
    ),
    table.ADVERT: Cues(
        whole="anzeige|anzeigen|werbung|ad|sponsored|gesponsert|advertorial|weiter nach der anzeige"
        "|nach der anzeige weiterlesen|anzeige überspringen|werbung schließen"
        "|artikel wird nach der anzeige fortgesetzt|anzeige anzeige|werbung werbung|ende der anzeige"
        "|zum weiterlesen scrollen|weiterlesen nach der werbung|werblicher inhalt|bezahlter inhalt"
        "|sponsored post|sponsored content|anzeige schließen",
        start="weiterlesen nach der anzeige|anzeige|dieser artikel enthält affiliate"
        "|dieser beitrag enthält affiliate",
    ),
    table.COMMENTS: Cues(
        whole="kommentieren|kommentar schreiben|kommentar verfassen|kommentare anzeigen|alle kommentare"
        "|kommentare lesen|antworten|melden|kommentar abschicken|zu den kommentaren|mitdiskutieren"
        "|diskutieren sie mit|jetzt kommentieren|kommentare ausblenden|kommentare einblenden|kommentare laden"
        "|weitere kommentare|weitere kommentare laden|mehr kommentare|neueste zuerst|älteste zuerst"
        "|beliebteste zuerst|antworten anzeigen|beitrag melden|kommentar melden|ihr kommentar|dein kommentar"
        "|ihr name|kommentar posten|anmelden und mitdiskutieren|zur diskussion|an der diskussion teilnehmen"
        "|jetzt mitdiskutieren|ihre meinung ist gefragt|zur netiquette|artikel bewerten"
        "|war dieser artikel hilfreich|keine kommentare",
        start="# kommentare|# kommentar|kommentare #|diskutieren sie|schreiben sie einen kommentar|ihre meinung"
        "|ihre e mail adresse wird|wie ist ihre meinung|was meint ihr|sagen sie uns|teilen sie ihre meinung"
        "|um zu kommentieren|um kommentieren zu|bitte melden sie sich|bitte loggen sie|loggen sie sich ein"
        "|melde dich an|noch keine kommentare|kommentare zu diesem|# antworten|deine e mail adresse wird nicht"
        "|erforderliche felder sind|diese website verwendet akismet|erfahre mehr darüber wie deine|gedanken zu"
        "|ein gedanke zu|# gedanken zu|schreibe einen kommentar|kommentar verfassen|stolz präsentiert von",
        sure="behält sich vor kommentare|geben nicht notwendigerweise die meinung"
        "|ihre e mail adresse wird nicht veröffentlicht|erforderliche felder sind|unsere netiquette"
        "|kommentarfunktion ist|kommentar schreiben zu können|registrieren sie sich kostenlos|angemeldet sein um"
        "|e mail adresse wird nicht|fanden sie die zusammenfassung",
        opens="kommentare|# kommentare|kommentare #|leserkommentare|diskussion|leserbriefe"
        "|schreiben sie einen kommentar|schreibe einen kommentar|user kommentare|alle kommentare"
        "|beliebteste kommentare|schreib einen kommentar|kommentar hinterlassen|hinterlasse einen kommentar"
        "|ihre meinung|ihre meinung zum thema|diskutieren sie über diesen artikel",
    ),
    table.TAGS: Cues(
        whole="schlagwörter|schlagworte|stichworte|themen|mehr zu den themen|themen des artikels",
        start="schlagwörter|schlagworte|stichworte|themen in diesem artikel|mehr zu den themen|mehr zu:|themen:",
        opens="themen in diesem artikel|schlagwörter|schlagworte|mehr zu den themen|themen des artikels"
        "|schlagwörter zum artikel|themen dieses artikels|mehr zu diesen themen",
    ),
    table.READING_TIME: Cues(
        whole="# min lesezeit|# minuten lesezeit|lesezeit # min|lesezeit # minuten|# minuten|# min"
        "|# min lesedauer|# minuten lesedauer|lesedauer # min|lesedauer # minuten|lesezeit ca # minuten"
        "|lesezeit ca # min|ca # min|ca # minuten|# sek|# wörter|dauer # min|hördauer # min",
        start="lesezeit|lesedauer|# min lesezeit|# minuten lesezeit",
    ),
    table.OFFER: Cues(
        whole="abonnieren|jetzt testen|abo abschließen|jetzt abonnieren|probeabo|jetzt kostenlos testen|spenden"
        "|jetzt spenden|unterstützen sie uns|app herunterladen|zum angebot|abo bestellen|weiterlesen mit"
        "|jetzt registrieren|registrieren sie sich kostenlos|kostenlos registrieren|jetzt lesen|jetzt bestellen"
        "|jetzt freischalten|artikel freischalten|weiterlesen mit plus|exklusiv für abonnenten"
        "|nur für abonnenten|für abonnenten|plus artikel|premium artikel|abo artikel|abo testen|digital abo"
        "|print abo|kombi abo|alle abos|abo angebote|zu den abos|zum abo|zum probeabo|zum abo shop|abo shop"
        "|abo verwalten|sie haben schon ein abo|sie haben bereits ein abo|bereits abonnent|bereits registriert"
        "|noch kein abo|noch kein konto|noch nicht registriert|passwort vergessen|monatlich kündbar"
        "|jederzeit kündbar|spenden sie jetzt|unterstütze uns|förderer werden|mitglied werden|app laden"
        "|app store|google play|zur app|jetzt app herunterladen|zum e paper|angebot sichern|jetzt sichern"
        "|mehr erfahren",
        start="jetzt abonnieren|lesen sie diesen artikel|dieser artikel ist|sie haben bereits|bereits abonnent"
        "|sie sind bereits|testen sie|unterstützen sie|weiterlesen mit|laden sie|dieser artikel gehört"
        "|dieser artikel liegt|sie möchten weiterlesen|sie wollen weiterlesen|lesen sie weiter"
        "|lesen sie jetzt weiter|mit ihrer spende|mit deiner spende|laden sie die",
        sure="zeitgleiche nutzung|auf mehreren geräten|weiterlesen mit|zu unseren angeboten"
        "|diesen artikel weiterlesen|jederzeit kündbar|mit ihrem abo|unabhängigen journalismus unterstützen"
        "|laden sie unsere app|gehört zum angebot von|weil er ihnen geschenkt|ohne abonnement lesen"
        "|nur für abonnenten|exklusiv für abonnenten|dieser artikel ist abonnenten"
        "|jetzt kostenlos registrieren|bereits ein abo|schon ein abo|unterstützen sie uns"
        "|rechte an diesem artikel erwerben|keine nachricht mehr|newsletterbestellung zu bestätigen",
    ),
    table.PLAYER: Cues(
        whole="abspielen|anhören|artikel anhören|video abspielen|video|audio|bild vergrößern|bildunterschrift"
        "|vollbild|audio starten|wiedergabe starten|ton an|ton aus|untertitel anzeigen|nächstes video"
        "|video herunterladen|audio herunterladen|podcast abonnieren|bild in großansicht|in großansicht öffnen"
        "|bild in lightbox öffnen|open image in new tab|bildergalerie öffnen|zur bildergalerie|galerie öffnen"
        "|bild # von #|# bilder|# fotos|alle bilder|artikel vorlesen|vorlesen lassen"
        "|die wiedergabe wurde unterbrochen|audio player minimieren|video wird geladen|inhalt wird geladen"
        "|wird geladen|beitrag hören|beitrag anhören|jetzt anhören",
        start="artikel zum hören|artikel anhören|diesen artikel anhören|video abspielen|video laden|bild #"
        "|audio herunterladen|bild # von|foto # von|diesen beitrag hören|audio:|artikel als audio|video:"
        "|das video konnte|das video kann|dieser inhalt kann",
        sure="dieses video ist leider|ihr browser unterstützt|wiedergabe wurde unterbrochen"
        "|kann leider nicht wiedergegeben|dieses ki tool ist",
    ),
    table.FOOTER: Cues(
        whole="impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|hilfe"
        "|mediadaten|werbung buchen|redaktion|barrierefreiheit|jugendschutz|widerruf|verträge kündigen"
        "|nutzungsbasierte onlinewerbung|fehler melden|korrektur melden|leserservice|kundenservice|karriere"
        "|presse|die redaktion|unsere redaktion|unsere autoren|über den autor|über die autorin|über die autoren"
        "|zum autor|zur autorin|das team|unser team|offene stellen|leserbrief schreiben|kontakt zur redaktion"
        "|redaktion kontaktieren|feedback geben|feedback senden|redaktionelle richtlinien"
        "|journalistische leitlinien|hilfe faq|hilfe kontakt|hilfe und kontakt|kontakt hilfe|abo service"
        "|abo kündigen|vertrag kündigen|verträge hier kündigen|vertrag hier kündigen|rechtliche hinweise"
        "|content partner|werben auf|hier werben|anzeigen aufgeben|anzeige aufgeben|anzeigen schalten"
        "|abonnenten service|rss feed|rss feeds|barriere melden|erklärung zur barrierefreiheit|leichte sprache"
        "|tv programm|ki richtlinien|umgang mit ki|nutzungsbasierte online werbung|nach oben|zum seitenanfang",
        start="dieser beitrag stammt aus|dieses thema im programm|über dieses thema berichtete"
        "|sie haben einen fehler|haben sie einen|fragen zum|quelle dpa|impressum|datenschutz|fehler entdeckt"
        "|haben sie einen fehler|schreiben sie uns|hinweis der redaktion|dieser text erschien|dieser text wurde"
        "|dieser artikel wurde|dieser artikel erschien|dieser artikel enthält|der text erschien"
        "|anmerkung der redaktion|haben sie fehler|haben sie anregungen|fehler im text|sie möchten uns"
        "|sie haben hinweise|sie haben anregungen|über den autor|redaktion:|© #",
        within="impressum|datenschutzerklärung|nutzungsbedingungen",
        sure="schreiben sie uns an|haben sie einen fehler|einen fehler entdeckt|der redaktionellen richtlinien"
        "|erstellt und von der redaktion",
    ),
}
