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
        "|schlagzeilen|login|abo|epaper|e paper|schriftgröße|schließen",
        start="zum inhalt|sie sind hier|zur startseite|direkt zu",
        weak="politik|wirtschaft|panorama|sport|kultur|wissen|wissenschaft|reise|auto|digital|netzwelt"
        "|gesundheit|leben|gesellschaft|meinung|ausland|inland|regional|lokales|finanzen|unternehmen|technik"
        "|medien|videos|video|fotos|bilder|podcast|podcasts|wetter|shop|stellenmarkt|immobilien|karriere|spiele"
        "|rätsel|newsticker|mediathek|nachrichten|deutschland|europa|welt|kommentar|kolumnen|feuilleton|stil"
        "|fußball|bundesliga|bildung|geschichte",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|newsletter abonnieren|jetzt anmelden|e mail adresse|ihre e mail adresse"
        "|newsletter bestellen|jetzt abonnieren|kostenlos anmelden",
        start="melden sie sich|abonnieren sie|jetzt newsletter|bestellen sie|der newsletter|unser newsletter"
        "|erhalten sie|verpassen sie nichts|immer informiert|das wichtigste vom tag|täglich das wichtigste"
        "|jeden morgen|hier anmelden",
        within="newsletter|in ihr postfach|ins postfach|per e mail",
        sure="unseren newsletter|unserem newsletter|newsletter abonnieren|in ihr postfach|jederzeit abbestellen"
        "|jederzeit abmelden|jederzeit widerrufen",
    ),
    table.RELATED: Cues(
        whole="mehr lesen|weiterlesen|mehr dazu|mehr erfahren|zum artikel|hier geht es zum artikel"
        "|lesen sie mehr|jetzt lesen|mehr|zur bildergalerie",
        start="lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|lesen sie hier|mehr von|mehr aus"
        "|siehe auch|auch interessant|das könnte sie|weitere artikel|weitere nachrichten|hier lesen sie"
        "|mehr über",
        opens="mehr zum thema|zum thema|verwandte artikel|ähnliche artikel|auch interessant"
        "|das könnte sie auch interessieren|das könnte dich auch interessieren|meistgelesen|meist gelesen"
        "|meistgelesene artikel|weitere artikel|weitere meldungen|weitere themen|empfohlene artikel|empfehlungen"
        "|lesen sie auch|mehr aus dem ressort|mehr aus der rubrik|neueste artikel|aktuelle nachrichten"
        "|top themen|topthemen|beliebt|im trend|leserempfehlungen|links zum thema|weiterführende links|themen"
        "|mehr lesen über|anzeigen|newsticker|aus dem netz",
    ),
    table.SHARING: Cues(
        whole="teilen|artikel teilen|auf facebook teilen|auf twitter teilen|twittern|per mail|per e mail"
        "|per whatsapp|link kopieren|kopieren|folgen|folgen sie uns|merkzettel|empfehlen|versenden|mailen"
        "|soziale netzwerke",
        start="teilen auf|auf facebook|auf twitter|folgen sie uns|per e mail|beitrag teilen|artikel teilen"
        "|diesen artikel",
        sure="folgen sie uns auf",
    ),
    table.COOKIES: Cues(
        whole="alle akzeptieren|akzeptieren|ablehnen|zustimmen|cookie einstellungen|datenschutzeinstellungen"
        "|privatsphäre einstellungen|einverstanden",
        within="cookies|externe inhalte",
        sure="wir verwenden cookies|verwendet cookies|nutzt cookies|wir und unsere partner"
        "|personenbezogene daten an drittplattformen|externer inhalt|externe inhalte angezeigt"
        "|mit ihrer zustimmung|ihre einwilligung|unserer datenschutzerklärung|bitte aktivieren sie javascript",
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
        "|nach der anzeige weiterlesen|anzeige überspringen|werbung schließen",
        start="weiterlesen nach der anzeige|anzeige",
    ),
    table.COMMENTS: Cues(
        whole="kommentieren|kommentar schreiben|kommentar verfassen|kommentare anzeigen|alle kommentare"
        "|kommentare lesen|antworten|melden|kommentar abschicken|zu den kommentaren|mitdiskutieren"
        "|diskutieren sie mit",
        start="# kommentare|# kommentar|kommentare #|diskutieren sie|schreiben sie einen kommentar|ihre meinung"
        "|ihre e mail adresse wird",
        sure="behält sich vor kommentare|geben nicht notwendigerweise die meinung"
        "|ihre e mail adresse wird nicht veröffentlicht|erforderliche felder sind|unsere netiquette"
        "|kommentarfunktion ist",
        opens="kommentare|# kommentare|kommentare #|leserkommentare|diskussion|leserbriefe"
        "|schreiben sie einen kommentar|schreibe einen kommentar",
    ),
    table.TAGS: Cues(
        whole="schlagwörter|schlagworte|stichworte|themen",
        start="schlagwörter|schlagworte|stichworte|themen in diesem artikel|mehr zu den themen",
        opens="themen in diesem artikel|schlagwörter|schlagworte",
    ),
    table.READING_TIME: Cues(
        whole="# min lesezeit|# minuten lesezeit|lesezeit # min|lesezeit # minuten|# minuten|# min",
        start="lesezeit|lesedauer|# min lesezeit|# minuten lesezeit",
    ),
    table.OFFER: Cues(
        whole="abonnieren|jetzt testen|abo abschließen|jetzt abonnieren|probeabo|jetzt kostenlos testen|spenden"
        "|jetzt spenden|unterstützen sie uns|app herunterladen|zum angebot|abo bestellen|weiterlesen mit",
        start="jetzt abonnieren|lesen sie diesen artikel|dieser artikel ist|sie haben bereits|bereits abonnent"
        "|sie sind bereits|testen sie|unterstützen sie|weiterlesen mit|laden sie",
        sure="zeitgleiche nutzung|auf mehreren geräten|weiterlesen mit|zu unseren angeboten"
        "|diesen artikel weiterlesen|jederzeit kündbar|mit ihrem abo|unabhängigen journalismus unterstützen"
        "|laden sie unsere app",
    ),
    table.PLAYER: Cues(
        whole="abspielen|anhören|artikel anhören|video abspielen|video|audio|bild vergrößern|bildunterschrift"
        "|vollbild|audio starten",
        start="artikel zum hören|artikel anhören|diesen artikel anhören|video abspielen|video laden|bild #"
        "|audio herunterladen",
    ),
    table.FOOTER: Cues(
        whole="impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|hilfe"
        "|mediadaten|werbung buchen|redaktion|barrierefreiheit|jugendschutz|widerruf|verträge kündigen"
        "|nutzungsbasierte onlinewerbung|fehler melden|korrektur melden|leserservice|kundenservice|karriere"
        "|presse",
        start="dieser beitrag stammt aus|dieses thema im programm|über dieses thema berichtete"
        "|sie haben einen fehler|haben sie einen|fragen zum|quelle dpa|impressum|datenschutz|fehler entdeckt"
        "|haben sie einen fehler|schreiben sie uns|hinweis der redaktion",
        within="impressum|datenschutzerklärung|nutzungsbedingungen",
    ),
}
