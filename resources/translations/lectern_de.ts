<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>Über Lectern</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>Search, read, annotate and export local articles, offline.</source>
        <translation>Lokale Artikel offline durchsuchen, lesen, mit Anmerkungen versehen und exportieren.</translation>
    </message>
    <message>
        <source>It makes no network connection and never writes to your articles.</source>
        <translation>Stellt keine Netzwerkverbindung her und ändert niemals Ihre Artikel.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt, PySide, Whoosh, trafilatura and Markdown.</source>
        <translation>MIT-Lizenz. Erstellt mit Qt, PySide, Whoosh, trafilatura und Markdown.</translation>
    </message>
    <message>
        <source>The recogniser&apos;s weights are under CC BY-SA 4.0, with their attributions in resources/models/NOTICE.md. Contains GeoNames data, CC BY 4.0, and names of the Unicode CLDR.</source>
        <translation>Die Gewichte der Namenserkennung stehen unter CC BY-SA 4.0; die Quellenangaben dazu enthält resources/models/NOTICE.md. Enthält Daten von GeoNames (CC BY 4.0) und Namen des Unicode CLDR.</translation>
    </message>
    <message>
        <source>This library&apos;s data: %1</source>
        <translation>Daten dieser Bibliothek: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld wechseln</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Wieder alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Reach anything by typing a part of its name</source>
        <translation>Alles über einen Teil seines Namens erreichen</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Keep this search in the left column</source>
        <translation>Diese Suche in der linken Spalte behalten</translation>
    </message>
    <message>
        <source>Several searches</source>
        <translation>Mehrere Suchen</translation>
    </message>
    <message>
        <source>Run a list of searches</source>
        <translation>Eine Liste von Suchen ausführen</translation>
    </message>
    <message>
        <source>Every hit</source>
        <translation>Alle Treffer</translation>
    </message>
    <message>
        <source>Show every hit in its context</source>
        <translation>Jeden Treffer in seinem Zusammenhang anzeigen</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Kopien zusammenfassen</translation>
    </message>
    <message>
        <source>Show one of several copies</source>
        <translation>Von mehreren Kopien nur eine anzeigen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next hit in this article</source>
        <translation>Zum nächsten Treffer in diesem Artikel springen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to the hit before this one</source>
        <translation>Zum vorigen Treffer springen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the article before</source>
        <translation>Zum vorigen Artikel zurückgehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärts gehen</translation>
    </message>
    <message>
        <source>Grade the outlet</source>
        <translation>Medium bewerten</translation>
    </message>
    <message>
        <source>Say how reliable the outlet is</source>
        <translation>Zuverlässigkeit des Mediums einschätzen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Show where else this text stands</source>
        <translation>Anzeigen, wo dieser Text noch erschienen ist</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Let this article count as not read</source>
        <translation>Diesen Artikel als ungelesen behandeln</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Diesen Artikel schließen</translation>
    </message>
    <message>
        <source>Reopen the tab</source>
        <translation>Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Bring back the article that was closed last</source>
        <translation>Zuletzt geschlossenen Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Go to the next open article</source>
        <translation>Zum nächsten geöffneten Artikel wechseln</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Go to the article before</source>
        <translation>Zum vorigen Artikel wechseln</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Tab weiterschieben</translation>
    </message>
    <message>
        <source>Move this tab along the row</source>
        <translation>Diesen Tab eine Stelle weiterschieben</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Tab zurückschieben</translation>
    </message>
    <message>
        <source>Move this tab back</source>
        <translation>Diesen Tab eine Stelle zurückschieben</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>Zwei nebeneinander</translation>
    </message>
    <message>
        <source>Show two articles, or one again</source>
        <translation>Zwei Artikel anzeigen oder wieder einen</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Go to the other of the two articles</source>
        <translation>Zum anderen der beiden Artikel wechseln</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Zur nächsten Anmerkung springen</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Go to the annotation before this one</source>
        <translation>Zur vorigen Anmerkung springen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Show or fold what is not the article</source>
        <translation>Ein- oder ausblenden, was nicht zum Artikel gehört</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Datei im zugehörigen Programm öffnen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight the selected passage</source>
        <translation>Ausgewählte Textstelle markieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>Notiz zur ausgewählten Textstelle schreiben</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <translation>Textstelle mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note and mark all of it</source>
        <translation>Notiz und Kennzeichnung für den ganzen Artikel</translation>
    </message>
    <message>
        <source>Mark the note</source>
        <translation>Notiz kennzeichnen</translation>
    </message>
    <message>
        <source>Say how far it may be passed on</source>
        <translation>Sagen, wie weit sie weitergegeben werden darf</translation>
    </message>
    <message>
        <source>Cite as…</source>
        <translation>Zitieren als …</translation>
    </message>
    <message>
        <source>Choose how to cite, and copy</source>
        <translation>Zitierweise wählen und kopieren</translation>
    </message>
    <message>
        <source>Copy the article</source>
        <translation>Artikel kopieren</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>Artikel als Markdown kopieren</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Namen berichtigen</translation>
    </message>
    <message>
        <source>Correct a name, or mark one</source>
        <translation>Namen berichtigen oder kennzeichnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change to the notes</source>
        <translation>Letzte Änderung an den Notizen rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Write notes as Markdown files</source>
        <translation>Notizen als Markdown-Dateien schreiben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Choose what to export, and how</source>
        <translation>Inhalt und Form des Exports wählen</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Linke Spalte</translation>
    </message>
    <message>
        <source>Show or hide the left column</source>
        <translation>Linke Spalte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Show or hide the list of results</source>
        <translation>Ergebnisliste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Library side</source>
        <translation>Bibliothek links</translation>
    </message>
    <message>
        <source>Show the library at the left</source>
        <translation>Links die Bibliothek anzeigen</translation>
    </message>
    <message>
        <source>Entities side</source>
        <translation>Namen links</translation>
    </message>
    <message>
        <source>Show the entities at the left</source>
        <translation>Links die Namen anzeigen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Show the notes on all articles</source>
        <translation>Notizen zu allen Artikeln anzeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>Artikeltext vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>Artikeltext verkleinern</translation>
    </message>
    <message>
        <source>Entities of the library</source>
        <translation>Namen der Bibliothek</translation>
    </message>
    <message>
        <source>Show who and what is named</source>
        <translation>Anzeigen, wer und was genannt wird</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>Namen prüfen</translation>
    </message>
    <message>
        <source>Settle what the recogniser doubts</source>
        <translation>Zweifelsfälle der Namenserkennung entscheiden</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show dated sentences in order</source>
        <translation>Datierte Sätze in zeitlicher Folge anzeigen</translation>
    </message>
    <message>
        <source>Timeline of the article</source>
        <translation>Zeitleiste des Artikels</translation>
    </message>
    <message>
        <source>Show its dated sentences</source>
        <translation>Datierte Sätze des Artikels anzeigen</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Set the text to its normal size</source>
        <translation>Text auf die normale Größe setzen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Konzentriert lesen</translation>
    </message>
    <message>
        <source>Show nothing but the article</source>
        <translation>Nur den Artikel anzeigen</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>Anmerkungen abheben</translation>
    </message>
    <message>
        <source>Fade what is not annotated</source>
        <translation>Text ohne Anmerkungen abblenden</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Text und Farbschema</translation>
    </message>
    <message>
        <source>Choose face, size, spacing and theme</source>
        <translation>Schrift, Größe, Abstände und Farbschema wählen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Follow a folder of articles</source>
        <translation>Einen Ordner mit Artikeln beobachten</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Nach neuen und geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>List the files that gave no article</source>
        <translation>Dateien auflisten, aus denen kein Artikel wurde</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Name outlets, and grade them</source>
        <translation>Medien benennen und bewerten</translation>
    </message>
    <message>
        <source>Bring in notes…</source>
        <translation>Notizen einlesen …</translation>
    </message>
    <message>
        <source>Bring in notes of others</source>
        <translation>Notizen anderer einlesen</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Write all you made into one file</source>
        <translation>Alles selbst Erstellte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Put a backup in the place of the notes</source>
        <translation>Notizen durch eine Sicherung ersetzen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Read again what was told</source>
        <translation>Frühere Meldungen nachlesen</translation>
    </message>
    <message>
        <source>Reopen as…</source>
        <translation>Neu öffnen als …</translation>
    </message>
    <message>
        <source>Read this file in another encoding</source>
        <translation>Diese Datei in einer anderen Zeichenkodierung lesen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose theme, language and text</source>
        <translation>Farbschema, Sprache und Text wählen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Nachlesen, wie etwas geht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation>Diese Liste der Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Aktionen andere Tasten zuweisen</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>Über Lectern</translation>
    </message>
    <message>
        <source>Version, licence and where the data lies</source>
        <translation>Version, Lizenz und Speicherort der Daten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>Vom Suchfeld in die Ergebnisse</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the article in a tab of its own</source>
        <translation>Artikel in eigenem Tab öffnen</translation>
    </message>
    <message>
        <source>In the search box: the searches before</source>
        <translation>Im Suchfeld: frühere Suchen</translation>
    </message>
    <message>
        <source>In the search box: complete a field, an outlet, a language</source>
        <translation>Im Suchfeld: Feld, Medium oder Sprache vervollständigen</translation>
    </message>
    <message>
        <source>From the article to the results, from the results to the search box</source>
        <translation>Vom Artikel zu den Ergebnissen, von den Ergebnissen zum Suchfeld</translation>
    </message>
    <message>
        <source>Move a caret through the text with the arrows, to select by keys</source>
        <translation>Mit den Pfeiltasten eine Einfügemarke durch den Text bewegen, um mit Tasten auszuwählen</translation>
    </message>
    <message>
        <source>In the list of notes: edit the note</source>
        <translation>In der Notizliste: Notiz bearbeiten</translation>
    </message>
    <message>
        <source>In the list of notes: accept the place that is suggested</source>
        <translation>In der Notizliste: vorgeschlagene Stelle annehmen</translation>
    </message>
    <message>
        <source>Highlight the selected passage with a label</source>
        <translation>Ausgewählte Textstelle mit einem Label markieren</translation>
    </message>
    <message>
        <source>Scroll down a few lines</source>
        <translation>Einige Zeilen nach unten rollen</translation>
    </message>
    <message>
        <source>Scroll up a few lines</source>
        <translation>Einige Zeilen nach oben rollen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer springen</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen name</source>
        <translation>Zur nächsten Nennung des gewählten Namens springen</translation>
    </message>
    <message>
        <source>Go to the mention before this one</source>
        <translation>Zur vorigen Nennung springen</translation>
    </message>
    <message>
        <source>Tell who or what a marked name stands for</source>
        <translation>Erklären, für wen oder was ein hervorgehobener Name steht</translation>
    </message>
    <message>
        <source>Correct the chosen name, or mark the selection as one</source>
        <translation>Gewählten Namen berichtigen oder die Auswahl als Namen kennzeichnen</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Wörter im Artikel suchen</translation>
    </message>
    <message>
        <source>Fade what is not annotated, or show it again</source>
        <translation>Text ohne Anmerkungen abblenden oder wieder zeigen</translation>
    </message>
    <message>
        <source>Say whether the block of the selection is page furniture</source>
        <translation>Entscheiden, ob der ausgewählte Abschnitt Beiwerk ist</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the active annotation</source>
        <translation>Notiz zur Auswahl oder zur aktiven Anmerkung schreiben</translation>
    </message>
    <message>
        <source>Edit the tags of the active annotation</source>
        <translation>Schlagwörter der aktiven Anmerkung bearbeiten</translation>
    </message>
    <message>
        <source>Grade the active annotation, or else the outlet</source>
        <translation>Aktive Anmerkung bewerten, sonst das Medium</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy the selection or the active annotation with its citation</source>
        <translation>Auswahl oder aktive Anmerkung mit Quellenangabe kopieren</translation>
    </message>
</context>
<context>
    <name>AnnotatingRoom</name>
    <message>
        <source>Not marked</source>
        <translation>Nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation>Notizen zu diesem Artikel</translation>
    </message>
    <message>
        <source>Notes on the articles found</source>
        <translation>Notizen zu den gefundenen Artikeln</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Annotation removed. Ctrl+Z brings it back.</source>
        <translation>Anmerkung gelöscht. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Counts as page furniture now.</source>
        <translation>Gilt jetzt als Beiwerk.</translation>
    </message>
    <message>
        <source>Counts as text now.</source>
        <translation>Gilt jetzt als Text.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>ArticleNoteDialog</name>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>May be passed on</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Drag this to take the article elsewhere, as Markdown</source>
        <translation>Ziehen, um den Artikel als Markdown anderswo einzufügen</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Grade the outlet</source>
        <translation>Medium bewerten</translation>
    </message>
    <message>
        <source>Show the copies of this text</source>
        <translation>Kopien dieses Textes anzeigen</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Run several searches</source>
        <translation>Mehrere Suchen ausführen</translation>
    </message>
    <message>
        <source>Searches, one a line</source>
        <translation>Suchen, eine je Zeile</translation>
    </message>
    <message>
        <source>One search a line; a line that begins with # is a remark</source>
        <translation>Eine Suche je Zeile; mit # beginnt eine Bemerkung</translation>
    </message>
    <message>
        <source>Each line is searched for by itself. Enter on a result shows its articles.</source>
        <translation>Jede Zeile wird für sich gesucht. Die Eingabetaste zeigt zu einem Ergebnis die Artikel.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Gesucht wurde</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Anmerkung löschen</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>#tags</source>
        <translation>#Schlagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Glaubwürdigkeit der Information</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Every hit of %1</source>
        <translation>Alle Treffer für %1</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Artikel werden durchsucht …</translation>
    </message>
    <message>
        <source>Save as a search report…</source>
        <translation>Als Suchbericht speichern …</translation>
    </message>
    <message>
        <source>%1 in %2. Enter shows a passage; a click on a heading sorts.</source>
        <translation>%1, %2. Die Eingabetaste zeigt die Textstelle, ein Klick auf eine Überschrift sortiert.</translation>
    </message>
    <message>
        <source>These are the first %1; a narrower search shows all.</source>
        <translation>Dies sind die ersten %1; eine engere Suche zeigt alle.</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>Jeder Treffer in seinem Zusammenhang</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ConcordanceRoom</name>
    <message>
        <source>Type a search first; then every hit can be shown in its context.</source>
        <translation>Zuerst eine Suche eingeben; dann lässt sich jeder Treffer in seinem Zusammenhang anzeigen.</translation>
    </message>
    <message>
        <source>Save the search report</source>
        <translation>Suchbericht speichern</translation>
    </message>
    <message>
        <source>The search report was written: %1</source>
        <translation>Suchbericht geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>wanted</source>
        <translation>eingegrenzt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
</context>
<context>
    <name>CorrectingRoom</name>
    <message>
        <source>Click a name, or select the words that are one, first.</source>
        <translation>Zuerst einen Namen anklicken oder die Wörter auswählen, die einer sind.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a name</source>
        <translation>Namen berichtigen</translation>
    </message>
    <message>
        <source>Mark as a name</source>
        <translation>Als Namen kennzeichnen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes %1 in %2.</source>
        <translation>Ändert: %1, %2.</translation>
    </message>
    <message>
        <source>The words stand in %2; it changes those where they are the name.</source>
        <translation>Die Wörter kommen vor: %2. Geändert wird nur, wo sie der Name sind.</translation>
    </message>
    <message>
        <source>Nothing in the library changes now; later articles will follow.</source>
        <translation>In der Bibliothek ändert sich jetzt nichts; es gilt für spätere Artikel.</translation>
    </message>
    <message>
        <source>No article says this name now; a search for it will find the other one.</source>
        <translation>Kein Artikel nennt diesen Namen bisher; eine Suche nach ihm findet den anderen.</translation>
    </message>
    <message>
        <source>They are one already: %1.</source>
        <translation>Sie sind schon eins: %1.</translation>
    </message>
    <message>
        <source>What it changes cannot be told.</source>
        <translation>Was sich ändert, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Looking what it changes…</source>
        <translation>Auswirkungen werden ermittelt …</translation>
    </message>
    <message>
        <source>Write the name as it stands in the text, longer or shorter than now.</source>
        <translation>Den Namen so schreiben, wie er im Text steht, länger oder kürzer als jetzt.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>file of {day}</source>
        <translation>Datei vom {day}</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity|%n entities</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once|%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Copied with its citation.</source>
        <translation>Mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown.</source>
        <translation>Der Artikel wurde als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Go to a note first, with F4 or by a click on its passage.</source>
        <translation>Gehen Sie zuerst zu einer Notiz, mit F4 oder mit einem Klick auf ihre Stelle.</translation>
    </message>
    <message>
        <source>What is selected says something about the article, and is no part of its text.</source>
        <translation>Das Ausgewählte sagt etwas über den Artikel und ist kein Teil seines Textes.</translation>
    </message>
    <message>
        <source>Select a passage of the article first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Zuerst eine Textstelle des Artikels auswählen, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Zusammen genannt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namensformen</translation>
    </message>
    <message>
        <source>Graded quotations</source>
        <translation>Bewertete Zitate</translation>
    </message>
    <message>
        <source>Write a note on it, in Markdown. It is kept when you leave the field.</source>
        <translation>Eine Notiz dazu schreiben, in Markdown. Sie wird beim Verlassen des Felds gespeichert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was davon bekannt ist</translation>
    </message>
    <message>
        <source>Choose a name to see all about it.</source>
        <translation>Einen Namen wählen, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>the latest articles only</source>
        <translation>nur die neuesten Artikel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern …</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Read in another encoding</source>
        <translation>In anderer Zeichenkodierung lesen</translation>
    </message>
    <message>
        <source>Choose the encoding in which %1 was written. It is read in it from now on.</source>
        <translation>Wählen Sie die Zeichenkodierung, in der %1 geschrieben wurde. Die Datei wird von nun an darin gelesen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Zeichenkodierungen</translation>
    </message>
    <message>
        <source>Find out from the file</source>
        <translation>Aus der Datei ermitteln</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nordisch</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Südeuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>EntitiesDialog</name>
    <message>
        <source>Entities of the library</source>
        <translation>Namen der Bibliothek</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Zweifelsfälle</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>Nichts ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>N takes away %1 in %2.</source>
        <translation>N nimmt weg: %1, %2.</translation>
    </message>
    <message>
        <source>Y marks what is missing in at most %2.</source>
        <translation>Y markiert, was fehlt, höchstens in: %2.</translation>
    </message>
    <message>
        <source>Y marks %1 more in %2.</source>
        <translation>Y markiert zusätzlich: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. A click on a name in an article leads there.</source>
        <translation>Noch wurde nichts berichtigt. Ein Klick auf einen Namen in einem Artikel führt dorthin.</translation>
    </message>
    <message>
        <source>Y: it is right. N: it is no name. K: another kind. S: the same as … Enter: the passage.</source>
        <translation>Y: richtig. N: kein Name. K: andere Art. S: dasselbe wie … Eingabetaste: Textstelle.</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle Namen</translation>
    </message>
    <message>
        <source>What was corrected holds for later articles too, until it is withdrawn.</source>
        <translation>Berichtigungen gelten auch für spätere Artikel, bis sie zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>EntitiesModel</name>
    <message>
        <source>Space shows or hides the marks of this kind</source>
        <translation>Leertaste: Hervorhebungen dieser Art ein- oder ausblenden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>EntitiesRoom</name>
    <message>
        <source>Save the dossier</source>
        <translation>Dossier speichern</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>Previous mention (Left)</source>
        <translation>Vorige Nennung (Links)</translation>
    </message>
    <message>
        <source>Next mention (Right)</source>
        <translation>Nächste Nennung (Rechts)</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Weitere Textstellen</translation>
    </message>
    <message>
        <source>Search the library for it</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>%1 genannt</translation>
    </message>
    <message>
        <source>In the library: {times} in {articles}</source>
        <translation>In der Bibliothek: {times}, {articles}</translation>
    </message>
    <message>
        <source>, as {name}</source>
        <translation>, als {name}</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Auch: {names}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>These are the same…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>No name is like that.</source>
        <translation>Kein solcher Name.</translation>
    </message>
    <message>
        <source>Entities of the library</source>
        <translation>Namen der Bibliothek</translation>
    </message>
</context>
<context>
    <name>EntityListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Entities of the article</source>
        <translation>Namen des Artikels</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Einen Artikel öffnen, um zu sehen, wen und was er nennt.</translation>
    </message>
    <message>
        <source>Nobody and nothing was recognised in this article.</source>
        <translation>In diesem Artikel wurde niemand und nichts erkannt.</translation>
    </message>
</context>
<context>
    <name>EntityRows</name>
    <message>
        <source>in the same sentence: {times}, in the same article: {articles}</source>
        <translation>im selben Satz: {times}, im selben Artikel: {articles}</translation>
    </message>
    <message>
        <source>in the same article: {articles}</source>
        <translation>im selben Artikel: {articles}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be read: {detail}.</source>
        <translation>Die Datei kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file may not be read: permission denied.</source>
        <translation>Die Datei darf nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>This is not a regular file, so it is not opened.</source>
        <translation>Dies ist keine gewöhnliche Datei; sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file holds notes that Lectern exported, so it is not taken for an article.</source>
        <translation>Die Datei enthält von Lectern exportierte Notizen und gilt deshalb nicht als Artikel.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file is not text, and not of a kind that Lectern reads.</source>
        <translation>Die Datei ist weder Text noch von einer Art, die Lectern liest.</translation>
    </message>
    <message>
        <source>Lectern reads no encoding called {encoding}; utf-8, windows-1251 or shift_jis are names.</source>
        <translation>Lectern kennt keine Zeichenkodierung namens {encoding}; Namen sind etwa utf-8, windows-1251 oder shift_jis.</translation>
    </message>
    <message>
        <source>The file is too large: {size} bytes, and the limit is {limit}.</source>
        <translation>Die Datei ist zu groß: {size} Bytes, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>The page holds no article text.</source>
        <translation>Die Seite enthält keinen Artikeltext.</translation>
    </message>
    <message>
        <source>The document holds no text.</source>
        <translation>Das Dokument enthält keinen Text.</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages and no text; run a text recogniser (OCR) over it first.</source>
        <translation>Die PDF-Datei enthält Bilder von Seiten und keinen Text; zuerst ist eine Texterkennung (OCR) nötig.</translation>
    </message>
    <message>
        <source>The file is encrypted; save it without a password to read it here.</source>
        <translation>Die Datei ist verschlüsselt; ohne Passwort gespeichert lässt sie sich hier lesen.</translation>
    </message>
    <message>
        <source>This is a document of an old Word (before 2007), which Lectern does not read; save it as .docx.</source>
        <translation>Dies ist ein Dokument eines alten Word (vor 2007), das Lectern nicht liest; bitte als .docx speichern.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program, which Lectern does not read; save it in a newer format.</source>
        <translation>Dies ist eine Datei eines alten Office-Programms, die Lectern nicht liest; bitte in einem neueren Format speichern.</translation>
    </message>
    <message>
        <source>This is a message of Outlook, which Lectern does not read; save it as .eml.</source>
        <translation>Dies ist eine Nachricht aus Outlook, die Lectern nicht liest; bitte als .eml speichern.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, which Lectern does not read.</source>
        <translation>Dies ist eine Tabellenkalkulation; Lectern liest sie nicht.</translation>
    </message>
    <message>
        <source>This is a presentation, which Lectern does not read.</source>
        <translation>Dies ist eine Präsentation; Lectern liest sie nicht.</translation>
    </message>
    <message>
        <source>This is a document of a kind that Lectern does not read; save it as .docx or .odt.</source>
        <translation>Lectern liest Dokumente dieser Art nicht; bitte als .docx oder .odt speichern.</translation>
    </message>
    <message>
        <source>This is a picture, which Lectern does not read.</source>
        <translation>Dies ist ein Bild; Lectern liest es nicht.</translation>
    </message>
    <message>
        <source>This is a recording of sound or video, which Lectern does not read.</source>
        <translation>Dies ist eine Ton- oder Videoaufnahme; Lectern liest sie nicht.</translation>
    </message>
    <message>
        <source>This is an archive of a kind that Lectern does not open; unpack it, or pack it as .zip.</source>
        <translation>Lectern öffnet Archive dieser Art nicht; bitte entpacken oder als .zip packen.</translation>
    </message>
    <message>
        <source>This is a program, which Lectern does not read.</source>
        <translation>Dies ist ein Programm; Lectern liest es nicht.</translation>
    </message>
    <message>
        <source>This is a database, which Lectern does not read.</source>
        <translation>Dies ist eine Datenbank; Lectern liest sie nicht.</translation>
    </message>
    <message>
        <source>This is a font, which Lectern does not read.</source>
        <translation>Dies ist eine Schriftart; Lectern liest sie nicht.</translation>
    </message>
    <message>
        <source>This is a mail folder of Outlook, which Lectern does not read; save its messages as .eml.</source>
        <translation>Dies ist ein E-Mail-Ordner aus Outlook, den Lectern nicht liest; bitte die Nachrichten als .eml speichern.</translation>
    </message>
    <message>
        <source>This is a help file, which Lectern does not read.</source>
        <translation>Dies ist eine Hilfedatei; Lectern liest sie nicht.</translation>
    </message>
    <message>
        <source>This is XML of a kind ({name}) that holds no article.</source>
        <translation>Dies ist XML einer Art ({name}), die keinen Artikel enthält.</translation>
    </message>
    <message>
        <source>The archive holds no file that could be an article.</source>
        <translation>Das Archiv enthält keine Datei, die ein Artikel sein könnte.</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than {limit} bytes, which is too much for what it holds.</source>
        <translation>Ein Teil der Datei wird entpackt größer als {limit} Bytes; das ist für seinen Inhalt zu viel.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {limit} bytes in all, so the rest of it was not read.</source>
        <translation>Die Datei wird entpackt insgesamt größer als {limit} Bytes; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The PDF has more than {limit} pages, so it was not read.</source>
        <translation>Die PDF-Datei hat mehr als {limit} Seiten und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has more parts than Lectern reads.</source>
        <translation>Die Datei hat mehr Teile, als Lectern liest.</translation>
    </message>
    <message>
        <source>The file has files inside files deeper than Lectern follows.</source>
        <translation>In der Datei sind Dateien tiefer ineinander verschachtelt, als Lectern folgt.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Die Datei ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>The parser gave up on this file ({detail}).</source>
        <translation>Diese Datei konnte nicht ausgewertet werden ({detail}).</translation>
    </message>
    <message>
        <source>Reading took longer than {seconds:g} seconds and was stopped.</source>
        <translation>Das Lesen dauerte länger als {seconds:g} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading needed more memory than a file is allowed.</source>
        <translation>Das Lesen brauchte mehr Speicher, als einer Datei zusteht.</translation>
    </message>
    <message>
        <source>The parser ended unexpectedly on this file.</source>
        <translation>Das Auswerten dieser Datei endete unerwartet.</translation>
    </message>
    <message>
        <source>A part of Lectern took longer than {seconds:g} seconds and was ended.</source>
        <translation>Ein Teil von Lectern brauchte länger als {seconds:g} Sekunden und wurde beendet.</translation>
    </message>
    <message>
        <source>A part of Lectern ended unexpectedly.</source>
        <translation>Ein Teil von Lectern endete unerwartet.</translation>
    </message>
    <message>
        <source>A part of Lectern answered with more than it may, and was ended.</source>
        <translation>Ein Teil von Lectern lieferte mehr als erlaubt und wurde beendet.</translation>
    </message>
    <message>
        <source>The recogniser failed on this article, so that its names are not marked ({detail}).</source>
        <translation>Die Erkennung ist an diesem Artikel gescheitert, sodass seine Namen nicht markiert sind ({detail}).</translation>
    </message>
    <message>
        <source>Line {line} of the input is not as expected: {detail}.</source>
        <translation>Zeile {line} der Eingabe ist nicht wie erwartet: {detail}.</translation>
    </message>
    <message>
        <source>{path} is not a library of Lectern; nothing was changed. &apos;lectern index FOLDER&apos; makes one that follows a folder of articles, in a new or empty place.</source>
        <translation>{path} ist keine Bibliothek von Lectern; nichts wurde geändert. „lectern index ORDNER“ macht eine, die einem Ordner mit Artikeln folgt, an einem neuen oder leeren Ort.</translation>
    </message>
    <message>
        <source>The library in {path} was written by a newer version of Lectern; nothing was changed. Please update Lectern.</source>
        <translation>Die Bibliothek in {path} wurde von einer neueren Version von Lectern geschrieben; nichts wurde geändert. Bitte Lectern aktualisieren.</translation>
    </message>
    <message>
        <source>Another process is updating this library; try again when it is done.</source>
        <translation>Ein anderer Prozess aktualisiert diese Bibliothek gerade; bitte danach erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Den Ordner {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} is a file and no folder; name the folder that it is in.</source>
        <translation>{path} ist eine Datei und kein Ordner; nennen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The name of the folder {path} is not in the encoding of the system; rename it to follow it.</source>
        <translation>Der Name des Ordners {path} ist nicht in der Kodierung des Systems; benennen Sie ihn um, um ihm zu folgen.</translation>
    </message>
    <message>
        <source>The folder {path} may not be read: permission denied.</source>
        <translation>Der Ordner {path} darf nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>This library follows no folder yet; name one.</source>
        <translation>Diese Bibliothek beobachtet noch keinen Ordner; bitte einen angeben.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used: {detail}. What was stored before is kept.</source>
        <translation>Der Katalog ist nicht verwendbar: {detail}. Was vorher gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The name of the file is not in the encoding of the system, so it cannot be opened by name.</source>
        <translation>Der Dateiname entspricht nicht der Zeichenkodierung des Systems; die Datei lässt sich nicht über ihren Namen öffnen.</translation>
    </message>
    <message>
        <source>The library&apos;s data folder {path} cannot be written: {detail}.</source>
        <translation>In den Datenordner {path} der Bibliothek kann nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>What was named is not there.</source>
        <translation>Was angegeben wurde, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no article {reference} in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Artikel {reference}.</translation>
    </message>
    <message>
        <source>{reference} names {count} articles; give a longer part of the path, or the id.</source>
        <translation>{reference} passt auf {count} Artikel; bitte einen längeren Teil des Pfads oder die ID angeben.</translation>
    </message>
    <message>
        <source>There is no paragraph at this place of the article.</source>
        <translation>An dieser Stelle des Artikels gibt es keinen Absatz.</translation>
    </message>
    <message>
        <source>The outlet of {article} is not known, so only this article can be ruled on.</source>
        <translation>Das Medium von {article} ist nicht bekannt; festgelegt werden kann daher nur für diesen Artikel.</translation>
    </message>
    <message>
        <source>No search is saved as {query}; &apos;lectern searches&apos; lists them.</source>
        <translation>Unter {query} ist keine Suche gespeichert; „lectern searches“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no annotation {annotation} in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Anmerkung {annotation}.</translation>
    </message>
    <message>
        <source>Nobody and nothing in this library is called {entity}.</source>
        <translation>Niemand und nichts in dieser Bibliothek heißt {entity}.</translation>
    </message>
    <message>
        <source>Nobody and nothing in this library is called {entity}; did you mean {known}?</source>
        <translation>Niemand und nichts in dieser Bibliothek heißt {entity}; ist {known} gemeint?</translation>
    </message>
    <message>
        <source>{entity} names {count} entities: {known}; give its full name, or what stands in brackets.</source>
        <translation>{entity} kann {count} Namen meinen: {known}; bitte den vollständigen Namen oder die Angabe in Klammern verwenden.</translation>
    </message>
    <message>
        <source>There is no correction {correction}; nothing was changed.</source>
        <translation>Es gibt keine Berichtigung {correction}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no outlet {outlet} in the register, nor in any article of this library.</source>
        <translation>Ein Medium {outlet} steht weder im Verzeichnis noch in einem Artikel dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is no outlet {outlet} in this library; did you mean {known}?</source>
        <translation>Ein Medium {outlet} gibt es in dieser Bibliothek nicht; war {known} gemeint?</translation>
    </message>
    <message>
        <source>The quotation does not stand in the article; check it against the text, word for word.</source>
        <translation>Das Zitat steht nicht im Artikel; bitte Wort für Wort mit dem Text vergleichen.</translation>
    </message>
    <message>
        <source>The quotation is empty; give the words of the passage.</source>
        <translation>Das Zitat ist leer; geben Sie die Wörter der Stelle an.</translation>
    </message>
    <message>
        <source>The quotation stands in the article {count} times; give words before or after it as well.</source>
        <translation>Das Zitat steht {count}-mal im Artikel; bitte auch Wörter davor oder danach angeben.</translation>
    </message>
    <message>
        <source>The notes in {path} cannot be opened: {detail}. Nothing was changed.</source>
        <translation>Die Notizen in {path} lassen sich nicht öffnen: {detail}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another window or process is writing notes just now; nothing was changed. Try again.</source>
        <translation>Ein anderes Fenster oder ein anderer Prozess schreibt gerade Notizen; nichts wurde geändert. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The notes in {path} are damaged and were left as they are: {detail}.</source>
        <translation>Die Notizen in {path} sind beschädigt und wurden belassen, wie sie sind: {detail}.</translation>
    </message>
    <message>
        <source>The disk is full, so the note was not stored; nothing was changed. Make room and try again.</source>
        <translation>Der Datenträger ist voll, die Notiz wurde nicht gespeichert; nichts wurde geändert. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The notes in {path} could not be written: {detail}. Nothing was changed.</source>
        <translation>Die Notizen in {path} konnten nicht geschrieben werden: {detail}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The notes in {path} may not be written; nothing was changed. Check the permissions.</source>
        <translation>Die Notizen in {path} dürfen nicht geschrieben werden; nichts wurde geändert. Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The text holds {character}, which is not a character, so it was not stored.</source>
        <translation>Der Text enthält {character}; das ist kein Zeichen, daher wurde er nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no file {path}; nothing was changed.</source>
        <translation>Es gibt keine Datei {path}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {detail}. Nothing was changed.</source>
        <translation>Die Datei {path} kann nicht gelesen werden: {detail}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is no backup of Lectern; nothing was changed.</source>
        <translation>{path} ist keine Sicherung von Lectern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Lectern; nothing was changed. Please update Lectern.</source>
        <translation>{path} stammt von einer neueren Version von Lectern; nichts wurde geändert. Bitte Lectern aktualisieren.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged; nothing was changed. Try an earlier one.</source>
        <translation>Die Sicherung {path} ist beschädigt; nichts wurde geändert. Bitte eine frühere versuchen.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written: {detail}. Your notes are as they were.</source>
        <translation>Die Sicherung {path} konnte nicht geschrieben werden: {detail}. Ihre Notizen sind unverändert.</translation>
    </message>
    <message>
        <source>{path} is there already and is no backup, so it was left as it is; name another file.</source>
        <translation>{path} gibt es bereits und ist keine Sicherung; die Datei blieb unverändert. Bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; it is back as of the backup of {made}, with the later actions that are known ({actions}); if any more was done, that is lost, and the damaged file is kept in {set_aside}.</source>
        <translation>Die Datei Ihrer Notizen war beschädigt; sie ist wieder auf dem Stand der Sicherung von {made}, mit den späteren Aktionen, die bekannt sind ({actions}); falls mehr getan wurde, ist das verloren, und die beschädigte Datei liegt in {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; it is back as of the backup of {made}; if anything was done after that, it is lost.</source>
        <translation>Die Datei Ihrer Notizen fehlte; sie ist wieder auf dem Stand der Sicherung von {made}; falls danach etwas getan wurde, ist es verloren.</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but what was done before is lost, and a copy of the log is kept in {set_aside}.</source>
        <translation>Die Datei Ihrer Notizen fehlte, und keine Sicherung war heil; Aktionen sind aus dem Protokoll wieder da ({actions}), aber was davor getan wurde, ist verloren, und eine Kopie des Protokolls liegt in {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes is missing, and {path}, which they could come back from, cannot be read: {detail}. Nothing was changed; let Lectern read it, or move it away to begin without these notes.</source>
        <translation>Die Datei Ihrer Notizen fehlt, und {path}, woraus sie wiederkommen könnten, kann nicht gelesen werden: {detail}. Nichts wurde verändert; lassen Sie Lectern es lesen, oder legen Sie es beiseite, um ohne diese Notizen zu beginnen.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; that one is kept in {set_aside}, as a backup and with its log.</source>
        <translation>Die Datei Ihrer Notizen ist eine andere Kopie als die, mit der hier zuletzt gearbeitet wurde; deshalb wurde ihr nichts aus dem Protokoll hinzugefügt. Jene liegt als Sicherung und mit ihrem Protokoll in {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; that one is kept in {set_aside}, as a backup and with its log, but some of its actions could not be brought back ({lost} at most).</source>
        <translation>Die Datei Ihrer Notizen ist eine andere Kopie als die, mit der hier zuletzt gearbeitet wurde; deshalb wurde ihr nichts aus dem Protokoll hinzugefügt. Jene liegt als Sicherung und mit ihrem Protokoll in {set_aside}, doch einige ihrer Aktionen (höchstens {lost}) konnten nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; no backup leads to that one any more, and what is left of its log is kept in {set_aside}.</source>
        <translation>Die Datei Ihrer Notizen ist eine andere Kopie als die, mit der hier zuletzt gearbeitet wurde; deshalb wurde ihr nichts aus dem Protokoll hinzugefügt. Zu jener führt keine Sicherung mehr, und was von ihrem Protokoll übrig ist, liegt in {set_aside}.</translation>
    </message>
    <message>
        <source>A note on a whole article is words only; leave {options} out, or name a passage with --quote. Nothing was stored.</source>
        <translation>Eine Notiz zu einem ganzen Artikel besteht nur aus Worten; lassen Sie {options} weg, oder nennen Sie mit --quote eine Stelle. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{form} and {to_form} are one name already: only capitals, accents or hyphens differ; nothing was changed.</source>
        <translation>{form} und {to_form} sind schon ein Name: nur Großschreibung, Akzente oder Bindestriche unterscheiden sich; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{form} is the name of several kinds here: {known}; say with --kind which one is meant. Nothing was changed.</source>
        <translation>{form} ist hier der Name mehrerer Arten: {known}; bitte mit --kind sagen, welche gemeint ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the name that it is about</source>
        <translation>der Name, um den es geht</translation>
    </message>
    <message>
        <source>the right kind; give it with --to-kind</source>
        <translation>die richtige Art; sie wird mit --to-kind genannt</translation>
    </message>
    <message>
        <source>the other name or the right words; give them with --to</source>
        <translation>der andere Name oder die richtigen Wörter; sie werden mit --to genannt</translation>
    </message>
    <message>
        <source>an article; name it with --article</source>
        <translation>ein Artikel; er wird mit --article genannt</translation>
    </message>
    <message>
        <source>the passage; give it with --quote</source>
        <translation>die Stelle; sie wird mit --quote genannt</translation>
    </message>
    <message>
        <source>to hold in a whole article or everywhere; leave --quote out</source>
        <translation>ein ganzer Artikel oder alle; --quote ist wegzulassen</translation>
    </message>
    <message>
        <source>{path} is a backup; &apos;lectern restore&apos; puts it in the place of the notes that are there.</source>
        <translation>{path} ist eine Sicherung; „lectern restore“ setzt sie an die Stelle der vorhandenen Notizen.</translation>
    </message>
    <message>
        <source>The file holds no notes that Lectern can bring in.</source>
        <translation>Die Datei enthält keine Notizen, die Lectern einlesen kann.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {detail}.</source>
        <translation>Die Datei {path} kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>A newer version of Lectern wrote the file; nothing was brought in. Please update Lectern.</source>
        <translation>Die Datei stammt von einer neueren Version von Lectern; nichts wurde eingelesen. Bitte Lectern aktualisieren.</translation>
    </message>
    <message>
        <source>The notes in the file are not as expected ({detail}); nothing was brought in.</source>
        <translation>Die Notizen in der Datei sind nicht wie erwartet ({detail}); nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>No article of this library is the one it is about ({source}).</source>
        <translation>Der Artikel, um den es geht ({source}), ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>It does not say what it is about.</source>
        <translation>Es fehlt die Angabe, worum es geht.</translation>
    </message>
    <message>
        <source>It marks no passage of text that could be found again.</source>
        <translation>Es ist keine Textstelle bezeichnet, die sich wiederfinden ließe.</translation>
    </message>
    <message>
        <source>It marks no passage and says nothing.</source>
        <translation>Es ist weder eine Textstelle bezeichnet noch etwas geschrieben.</translation>
    </message>
    <message>
        <source>It is no text, or the file does not hold its text.</source>
        <translation>Es ist kein Text, oder die Datei enthält seinen Text nicht.</translation>
    </message>
    <message>
        <source>There is no label {label}; the labels are {known}.</source>
        <translation>Es gibt kein Label {label}; die Labels sind {known}.</translation>
    </message>
    <message>
        <source>{credibility} is no credibility; it is a number from 1 (confirmed) to 6 (cannot be judged).</source>
        <translation>{credibility} ist keine Glaubwürdigkeit; sie ist eine Zahl von 1 (bestätigt) bis 6 (nicht beurteilbar).</translation>
    </message>
    <message>
        <source>{grade} is no grade; write it as B2, &lt;=B2, A..C or 1-3.</source>
        <translation>{grade} ist keine Bewertung; Schreibweise: B2, &lt;=B2, A..C oder 1-3.</translation>
    </message>
    <message>
        <source>{days} is no day, month, year or range of them, such as 2024-03 or 2024-01..2024-06.</source>
        <translation>{days} ist kein Tag, Monat, Jahr oder Zeitraum wie 2024-03 oder 2024-01..2024-06.</translation>
    </message>
    <message>
        <source>Say which passage with --quote, or that the note is on the whole article with --whole.</source>
        <translation>Die Textstelle mit --quote angeben, oder mit --whole, dass die Notiz den ganzen Artikel betrifft.</translation>
    </message>
    <message>
        <source>Nothing in today&apos;s text is like the passage of {annotation}; name one with --quote.</source>
        <translation>Im heutigen Text gleicht nichts der Textstelle von {annotation}; bitte eine mit --quote angeben.</translation>
    </message>
    <message>
        <source>{marking} is no marking; known are {known}.</source>
        <translation>{marking} ist keine Kennzeichnung; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>It is marked TLP:RED, and leaves only when that is asked for.</source>
        <translation>Als TLP:RED gekennzeichnet; wird nur auf ausdrücklichen Wunsch weitergegeben.</translation>
    </message>
    <message>
        <source>{reliability} is no reliability; it is a letter from A (reliable) to F (cannot be judged).</source>
        <translation>{reliability} ist keine Zuverlässigkeit; sie ist ein Buchstabe von A (zuverlässig) bis F (nicht beurteilbar).</translation>
    </message>
    <message>
        <source>An outlet needs a name; nothing was stored.</source>
        <translation>Ein Medium braucht einen Namen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The passage holds no text, so there is nothing to annotate.</source>
        <translation>Die Textstelle enthält keinen Text, es gibt also nichts anzumerken.</translation>
    </message>
    <message>
        <source>The query cannot be understood; expected {expected}.</source>
        <translation>Die Suchanfrage ist nicht verständlich; erwartet: {expected}.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; close the phrase, or leave the mark out.</source>
        <translation>Ein Anführungszeichen steht allein; bitte die Wortfolge schließen oder das Zeichen weglassen.</translation>
    </message>
    <message>
        <source>A bracket has no partner; expected {expected}.</source>
        <translation>Eine Klammer steht allein; erwartet: {expected}.</translation>
    </message>
    <message>
        <source>{operator} needs {expected}.</source>
        <translation>{operator} braucht: {expected}.</translation>
    </message>
    <message>
        <source>The field {field} is empty; write {expected}, such as {field}:{example}.</source>
        <translation>Das Feld {field} ist leer; bitte {expected} schreiben, zum Beispiel {field}:{example}.</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>a word before it</source>
        <translation>ein Wort davor</translation>
    </message>
    <message>
        <source>a word after it</source>
        <translation>ein Wort danach</translation>
    </message>
    <message>
        <source>a word or phrase before and after it</source>
        <translation>ein Wort oder eine Wortfolge davor und danach</translation>
    </message>
    <message>
        <source>a word after the colon</source>
        <translation>ein Wort nach dem Doppelpunkt</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>an opening bracket before it</source>
        <translation>eine öffnende Klammer davor</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>eine schließende Klammer</translation>
    </message>
    <message>
        <source>fewer brackets</source>
        <translation>weniger Klammern</translation>
    </message>
    <message>
        <source>a shorter query</source>
        <translation>eine kürzere Anfrage</translation>
    </message>
    <message>
        <source>more letters</source>
        <translation>mehr Buchstaben</translation>
    </message>
    <message>
        <source>{value} is no date; write a year, month or day ({expected}), or two with .. between.</source>
        <translation>{value} ist kein Datum; bitte Jahr, Monat oder Tag ({expected}) schreiben, oder zwei mit .. dazwischen.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; everything is back, from the backup of {made} and the log of the actions since ({actions}), and the damaged file is kept in {set_aside}.</source>
        <translation>Die Datei Ihrer Notizen war beschädigt; alles ist wieder da, aus der Sicherung von {made} und dem Protokoll der Aktionen danach ({actions}), und die beschädigte Datei liegt in {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; it is back as of the backup of {made} with later actions ({actions}), but some actions could not be brought back ({lost} at most), and the damaged file is kept in {set_aside}.</source>
        <translation>Die Datei Ihrer Notizen war beschädigt; sie ist wieder auf dem Stand der Sicherung von {made} mit späteren Aktionen ({actions}), aber manche Aktionen konnten nicht zurückgeholt werden (höchstens {lost}), und die beschädigte Datei liegt in {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged and no backup was whole; everything is back from the log of all actions ({actions}), and the damaged file is kept in {set_aside}.</source>
        <translation>Die Datei Ihrer Notizen war beschädigt, und keine Sicherung war heil; alles ist wieder da, aus dem Protokoll aller Aktionen ({actions}), und die beschädigte Datei liegt in {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged and no backup was whole; actions are back from the log ({actions}), but up to {lost} could not be brought back, and the damaged file is kept in {set_aside}.</source>
        <translation>Die Datei Ihrer Notizen war beschädigt, und keine Sicherung war heil; Aktionen sind aus dem Protokoll wieder da ({actions}), aber bis zu {lost} konnten nicht zurückgeholt werden, und die beschädigte Datei liegt in {set_aside}.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; everything is back, from the backup of {made} and the log of the actions since ({actions}).</source>
        <translation>Die Datei Ihrer Notizen fehlte; alles ist wieder da, aus der Sicherung von {made} und dem Protokoll der Aktionen danach ({actions}).</translation>
    </message>
    <message>
        <source>The file of your notes was missing; it is back as of the backup of {made} with later actions ({actions}), but some actions could not be brought back ({lost} at most).</source>
        <translation>Die Datei Ihrer Notizen fehlte; sie ist wieder auf dem Stand der Sicherung von {made} mit späteren Aktionen ({actions}), aber manche Aktionen konnten nicht zurückgeholt werden (höchstens {lost}).</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; everything is back from the log of all actions ({actions}).</source>
        <translation>Die Datei Ihrer Notizen fehlte, und keine Sicherung war heil; alles ist wieder da, aus dem Protokoll aller Aktionen ({actions}).</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but up to {lost} could not be brought back.</source>
        <translation>Die Datei Ihrer Notizen fehlte, und keine Sicherung war heil; Aktionen sind aus dem Protokoll wieder da ({actions}), aber bis zu {lost} konnten nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The file of your notes lacked its last actions ({actions}); they are back from the log of actions.</source>
        <translation>Der Datei Ihrer Notizen fehlten die letzten Aktionen ({actions}); sie sind aus dem Protokoll wieder da.</translation>
    </message>
    <message>
        <source>The file of your notes lacked its last actions; some are back from the log of actions ({actions}), but up to {lost} could not be brought back.</source>
        <translation>Der Datei Ihrer Notizen fehlten die letzten Aktionen; einige sind aus dem Protokoll wieder da ({actions}), aber bis zu {lost} konnten nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The correction {action} needs {lacking}; nothing was changed.</source>
        <translation>Der Berichtigung {action} fehlt: {lacking}; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The correction {action} would leave {form} as it is wherever it stands; nothing was changed.</source>
        <translation>Die Berichtigung {action} ließe {form} überall, wie es ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The article does not say {form} there, so the correction could never apply; nothing was changed.</source>
        <translation>Der Artikel sagt dort nicht {form}, die Berichtigung könnte also nie gelten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{value} is no language; write its code, such as {expected}.</source>
        <translation>{value} ist keine Sprache; bitte ihr Kürzel schreiben, zum Beispiel {expected}.</translation>
    </message>
    <message>
        <source>The field has: understands {expected}, and not {value}.</source>
        <translation>Das Feld has: kennt {expected}, nicht aber {value}.</translation>
    </message>
    <message>
        <source>The field is: understands {expected}, and not {value}.</source>
        <translation>Das Feld is: kennt {expected}, nicht aber {value}.</translation>
    </message>
    <message>
        <source>The field in: understands {expected}, and not {value}.</source>
        <translation>Das Feld in: kennt {expected}, nicht aber {value}.</translation>
    </message>
    <message>
        <source>{value} is no type of file; write its usual ending, such as {expected}.</source>
        <translation>{value} ist kein Dateityp; bitte die übliche Endung schreiben, zum Beispiel {expected}.</translation>
    </message>
    <message>
        <source>The query has no letter or digit to search for.</source>
        <translation>Die Suchanfrage enthält weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>The query is too long; the limit is {limit} words.</source>
        <translation>Die Suchanfrage ist zu lang; erlaubt sind {limit} Wörter.</translation>
    </message>
    <message>
        <source>The query has brackets within brackets more than {limit} deep; simplify it.</source>
        <translation>Die Klammern der Suchanfrage sind mehr als {limit}-fach verschachtelt; bitte vereinfachen.</translation>
    </message>
    <message>
        <source>{value} is no span of time; write a number and a letter: {expected}.</source>
        <translation>{value} ist keine Zeitspanne; bitte eine Zahl und einen Buchstaben schreiben: {expected}.</translation>
    </message>
    <message>
        <source>The field {field}: cannot be searched here.</source>
        <translation>Das Feld {field}: lässt sich hier nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Too many words begin with {prefix}; type more letters before the star.</source>
        <translation>Zu viele Wörter beginnen mit {prefix}; bitte mehr Buchstaben vor den Stern schreiben.</translation>
    </message>
    <message>
        <source>There is no folder {path} to export to; make it first.</source>
        <translation>Den Ordner {path} für den Export gibt es nicht; bitte zuerst anlegen.</translation>
    </message>
    <message>
        <source>{path} is not a folder, so nothing can be exported to it.</source>
        <translation>{path} ist kein Ordner; dorthin lässt sich nichts exportieren.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {detail}. Files that were finished are whole.</source>
        <translation>In den Ordner {path} kann nicht geschrieben werden: {detail}. Fertige Dateien sind vollständig.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {detail}. What was there before is as it was.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden: {detail}. Was vorher da war, ist, wie es war.</translation>
    </message>
    <message>
        <source>What was found could not be written to standard output: {detail}.</source>
        <translation>Was gefunden wurde, konnte nicht in die Standardausgabe geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{argument} is not in the encoding of the system, so it was not understood.</source>
        <translation>{argument} ist nicht in der Kodierung des Systems und wurde daher nicht verstanden.</translation>
    </message>
    <message>
        <source>There is no room left in {path}: {detail}. Files that were finished are whole.</source>
        <translation>In {path} ist kein Platz mehr: {detail}. Fertige Dateien sind vollständig.</translation>
    </message>
    <message>
        <source>The markers around Lectern&apos;s part are missing, doubled or altered, so the file was left as it is; restore them, or move the file away and export again.</source>
        <translation>Die Markierungen um den Teil von Lectern fehlen, sind doppelt oder verändert; die Datei blieb unverändert. Bitte wiederherstellen oder die Datei verschieben und erneut exportieren.</translation>
    </message>
    <message>
        <source>The front matter cannot be altered safely as YAML, so the file was left as it is.</source>
        <translation>Der YAML-Kopf lässt sich nicht sicher ändern; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Several files carry the id of this article, so none was altered: {paths}.</source>
        <translation>Mehrere Dateien tragen die ID dieses Artikels; keine wurde geändert: {paths}.</translation>
    </message>
    <message>
        <source>Something that is not a regular file of notes stands there, so it was left as it is.</source>
        <translation>Dort steht etwas, das keine gewöhnliche Notizdatei ist; es blieb unverändert.</translation>
    </message>
    <message>
        <source>Files of other content have every name that this article could take.</source>
        <translation>Alle Namen, die dieser Artikel haben könnte, sind durch Dateien anderen Inhalts belegt.</translation>
    </message>
    <message>
        <source>The file may not be read or written, so it was left as it is.</source>
        <translation>Die Datei darf nicht gelesen oder geschrieben werden; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>One file for a query needs a query; give one with --query.</source>
        <translation>Eine Datei für eine Suchanfrage braucht eine Suchanfrage; bitte mit --query angeben.</translation>
    </message>
    <message>
        <source>There is no kept export {export}; &apos;lectern export --kept&apos; lists them.</source>
        <translation>Es gibt keinen aktuell gehaltenen Export {export}; „lectern export --kept“ listet sie auf.</translation>
    </message>
    <message>
        <source>Single annotations cannot be kept in step; choose articles, a tag, an entity or a query.</source>
        <translation>Einzelne Anmerkungen lassen sich nicht aktuell halten; bitte Artikel, ein Schlagwort, einen Namen oder eine Suchanfrage wählen.</translation>
    </message>
    <message>
        <source>Say where to with --to DIR, or --again for the exports that are kept in step.</source>
        <translation>Das Ziel mit --to DIR angeben, oder --again für die Exporte, die aktuell gehalten werden.</translation>
    </message>
    <message>
        <source>There is no template {template}; name a file, or one of these: {known}.</source>
        <translation>Es gibt keine Vorlage {template}; bitte eine Datei angeben oder eine von diesen: {known}.</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {detail}.</source>
        <translation>Die Vorlage {path} kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the template {name} cannot be followed: {detail}. Nothing was written.</source>
        <translation>Zeile {line} der Vorlage {name} ist nicht ausführbar: {detail}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The template {name} would need more than {limit} for one file. Nothing was written.</source>
        <translation>Die Vorlage {name} würde für eine Datei mehr als {limit} brauchen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no style of citing called {style}; the styles are {known}.</source>
        <translation>Es gibt keine Zitierweise namens {style}; die Zitierweisen sind {known}.</translation>
    </message>
    <message>
        <source>A file of this name is there that no export wrote, so it was left as it is.</source>
        <translation>Eine Datei dieses Namens gibt es schon, und sie stammt aus keinem Export; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it was left as it is.</source>
        <translation>Die Datei ist kein UTF-8-Text; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The file was changed while the export ran, so it was left as it is; export again.</source>
        <translation>Die Datei wurde während des Exports geändert und blieb deshalb, wie sie ist; bitte erneut exportieren.</translation>
    </message>
    <message>
        <source>Stopped as asked; what was done so far is kept.</source>
        <translation>Wie gewünscht abgebrochen; das bisher Erledigte bleibt erhalten.</translation>
    </message>
    <message>
        <source>{part} is damaged and has to be rebuilt: {detail}.</source>
        <translation>{part} ist beschädigt und muss neu aufgebaut werden: {detail}.</translation>
    </message>
    <message>
        <source>The library could not be brought up to date ({detail}). What was done so far is kept; F5 tries again.</source>
        <translation>Die Bibliothek konnte nicht aktualisiert werden ({detail}). Das bisher Erledigte bleibt erhalten; F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>Something was not as expected: {detail}.</source>
        <translation>Etwas war nicht wie erwartet: {detail}.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>There are no notes to export there yet.</source>
        <translation>Dort gibt es noch keine Notizen zu exportieren.</translation>
    </message>
    <message>
        <source>What would be exported is marked TLP:RED, and stayed.</source>
        <translation>Was zu exportieren wäre, ist als TLP:RED gekennzeichnet und wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 written, %2 unchanged</source>
        <translation>%1 geschrieben, %2 unverändert</translation>
    </message>
    <message>
        <source>, %1 left alone</source>
        <translation>, %1 nicht angetastet</translation>
    </message>
    <message>
        <source>, %1 in no file</source>
        <translation>, %1 in keiner Datei</translation>
    </message>
    <message>
        <source>, %1 kept back as TLP:RED</source>
        <translation>, %1 als TLP:RED zurückgehalten</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep these files in step with the notes</source>
        <translation>Diese Dateien mit den Notizen aktuell halten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Say which tag or entity.</source>
        <translation>Bitte ein Schlagwort oder einen Namen angeben.</translation>
    </message>
    <message>
        <source>One file for the search needs the notes on the articles found.</source>
        <translation>Eine Datei für die Suche gibt es nur mit den Notizen zu den gefundenen Artikeln.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bitte einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Marked TLP:RED</source>
        <translation>Als TLP:RED gekennzeichnet</translation>
    </message>
    <message>
        <source>%1 stayed in the library: marked TLP:RED, not to be passed on.</source>
        <translation>In der Bibliothek geblieben: %1. Als TLP:RED gekennzeichnet, nicht zur Weitergabe bestimmt.</translation>
    </message>
    <message>
        <source>Shall they be written into this folder all the same?</source>
        <translation>Trotzdem in diesen Ordner schreiben?</translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Write them too</source>
        <translation>Auch schreiben</translation>
    </message>
    <message>
        <source>Export notes to a folder</source>
        <translation>Notizen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.md *.txt)</source>
        <translation>Vorlagen (*.j2 *.md *.txt)</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Notes on this article</source>
        <translation>Notizen zu diesem Artikel</translation>
    </message>
    <message>
        <source>Notes on the articles found</source>
        <translation>Notizen zu den gefundenen Artikeln</translation>
    </message>
    <message>
        <source>Notes with a tag</source>
        <translation>Notizen mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Notes that name an entity</source>
        <translation>Notizen, in denen ein Name vorkommt</translation>
    </message>
    <message>
        <source>The chosen notes</source>
        <translation>Die ausgewählten Notizen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown-Dateien</translation>
    </message>
    <message>
        <source>One web page (HTML)</source>
        <translation>Eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>A project for other programs (QDPX)</source>
        <translation>Ein Projekt für andere Programme (QDPX)</translation>
    </message>
    <message>
        <source>Everything, to bring in again (JSON)</source>
        <translation>Alles, zum Wiedereinlesen (JSON)</translation>
    </message>
    <message>
        <source>For each article</source>
        <translation>Je Artikel eine</translation>
    </message>
    <message>
        <source>For each tag</source>
        <translation>Je Schlagwort eine</translation>
    </message>
    <message>
        <source>For each entity</source>
        <translation>Je Name eine</translation>
    </message>
    <message>
        <source>For each note</source>
        <translation>Je Notiz eine</translation>
    </message>
    <message>
        <source>One for the search</source>
        <translation>Eine für die Suche</translation>
    </message>
    <message>
        <source>As Lectern does it</source>
        <translation>Standard von Lectern</translation>
    </message>
    <message>
        <source>Full dossier</source>
        <translation>Vollständiges Dossier</translation>
    </message>
    <message>
        <source>Plain quotations</source>
        <translation>Nur Zitate</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>Kurzbericht mit Fußnoten</translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Read or not</source>
        <translation>Gelesen oder nicht</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Dateiarten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>FindingRoom</name>
    <message>
        <source>Type a search first; then it can be saved.</source>
        <translation>Zuerst eine Suche eingeben; dann lässt sie sich speichern.</translation>
    </message>
    <message>
        <source>Saved no longer: %1</source>
        <translation>Nicht mehr gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved; it stands in the left column: %1</source>
        <translation>Gespeichert, steht in der linken Spalte: %1</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Choose a folder of articles</source>
        <translation>Ordner mit Artikeln wählen</translation>
    </message>
    <message>
        <source>Export notes to a folder</source>
        <translation>Notizen in einen Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>GradePopover</name>
    <message>
        <source>Grade of the outlet</source>
        <translation>Bewertung des Mediums</translation>
    </message>
    <message>
        <source>Why so? (may stay empty)</source>
        <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>How reliable is %1?</source>
        <translation>Wie zuverlässig ist %1?</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bewerten</translation>
    </message>
</context>
<context>
    <name>HandingOverController</name>
    <message>
        <source>Everything you made is backed up in %1.</source>
        <translation>Alles selbst Erstellte ist gesichert in %1.</translation>
    </message>
</context>
<context>
    <name>HandingOverRoom</name>
    <message>
        <source>Notes (*.json *.jsonld *.qdpx);;All files (*)</source>
        <translation>Notizen (*.json *.jsonld *.qdpx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Notizen einlesen</translation>
    </message>
    <message>
        <source>%1 brought in. Ctrl+Z takes it back.</source>
        <translation>%1 eingelesen. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Nothing new was in it: all of it was here already.</source>
        <translation>Es war nichts Neues dabei: alles war schon vorhanden.</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Back up all notes</source>
        <translation>Alle Notizen sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put the notes of %1 in the place of all that are here?</source>
        <translation>Alle vorhandenen Notizen durch die aus %1 ersetzen?</translation>
    </message>
    <message>
        <source>Those that are here are backed up first, in the folder of the library.</source>
        <translation>Die vorhandenen werden zuvor gesichert, im Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Vorhandene behalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The notes are those of the backup of %1.</source>
        <translation>Die Notizen sind nun die der Sicherung vom %1.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Articles over time</source>
        <translation>Artikel im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Notes were brought in</source>
        <translation>Notizen wurden eingelesen</translation>
    </message>
    <message>
        <source>Conflicts, and what could not be taken</source>
        <translation>Konflikte und was nicht übernommen werden konnte</translation>
    </message>
    <message>
        <source>Came in: %1. Known already: %2. In conflict: %3.</source>
        <translation>Hereingekommen: %1. Schon bekannt: %2. Im Widerspruch: %3.</translation>
    </message>
    <message>
        <source>an annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>an outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Two versions of %1: yours stays.</source>
        <translation>Zwei Fassungen: %1. Ihre bleibt.</translation>
    </message>
    <message>
        <source>Two versions of %1: yours stays, and the other one stands beside it.</source>
        <translation>Zwei Fassungen: %1. Ihre bleibt, die andere steht daneben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>KeptExports</name>
    <message>
        <source>Not every export could be kept in step.</source>
        <translation>Nicht jeder Export konnte aktuell gehalten werden.</translation>
    </message>
    <message>
        <source>The exports are in step: %1 written.</source>
        <translation>Die Exporte sind aktuell: %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>KeptExportsList</name>
    <message>
        <source>Exports that are kept in step</source>
        <translation>Exporte, die aktuell gehalten werden</translation>
    </message>
    <message>
        <source>Bring in step now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Keep in step no more</source>
        <translation>Nicht mehr aktuell halten</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>Die Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <translation>Aktuell gehalten</translation>
    </message>
    <message>
        <source>not yet by this window</source>
        <translation>noch nicht von diesem Fenster</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>zuletzt: %1</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”; give that one another first.</source>
        <translation>%1 gehört zu „%2“; weisen Sie dieser Aktion zuerst eine andere Taste zu.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Neues Tastenkürzel:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Notes in the margin</source>
        <translation>Notizen am Rand</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Ohne Textstelle</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Contents of the library</source>
        <translation>Inhalt der Bibliothek</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Follow another folder of articles</source>
        <translation>Einen weiteren Ordner mit Artikeln beobachten</translation>
    </message>
    <message>
        <source>Want no longer</source>
        <translation>Nicht mehr eingrenzen</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>Darauf eingrenzen</translation>
    </message>
    <message>
        <source>Leave out no longer</source>
        <translation>Nicht mehr ausschließen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Follow this folder no longer</source>
        <translation>Diesen Ordner nicht mehr beobachten</translation>
    </message>
</context>
<context>
    <name>LikelihoodHint</name>
    <message>
        <source>“%1” and “%2” in one sentence: a likelihood and a confidence read as one.</source>
        <translation>„%1“ und „%2“ in einem Satz: Wahrscheinlichkeit und Urteilssicherheit lesen sich wie eins.</translation>
    </message>
    <message>
        <source>“%1” stands for no likelihood on either yardstick.</source>
        <translation>„%1“ steht auf keiner der beiden Skalen für eine Wahrscheinlichkeit.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list, or press Ctrl+F and type what you look for.</source>
        <translation>Einen Artikel aus der Liste wählen oder mit Strg+F die Suche beginnen.</translation>
    </message>
    <message>
        <source>Width of the left column</source>
        <translation>Breite der linken Spalte</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the article</source>
        <translation>Karte des Artikels</translation>
    </message>
    <message>
        <source>Notes at the left, then hits, then what is looked for; click to go there</source>
        <translation>Links die Notizen, dann die Treffer, dann die Fundstellen; ein Klick führt hin</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside Lectern. Your notes are kept; the details are in the log.</source>
        <translation>In Lectern ist ein Fehler aufgetreten. Ihre Notizen sind gesichert; Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Nothing was told since the window was opened.</source>
        <translation>Seit dem Öffnen des Fensters gab es keine Meldungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>It is no name</source>
        <translation>Es ist kein Name</translation>
    </message>
    <message>
        <source>It is of another kind</source>
        <translation>Es ist von anderer Art</translation>
    </message>
    <message>
        <source>The name is longer or shorter</source>
        <translation>Der Name ist länger oder kürzer</translation>
    </message>
    <message>
        <source>It is the same as …</source>
        <translation>Es meint dasselbe wie …</translation>
    </message>
    <message>
        <source>It is not the same as …</source>
        <translation>Es meint nicht dasselbe wie …</translation>
    </message>
    <message>
        <source>It is called otherwise</source>
        <translation>Es heißt anders</translation>
    </message>
    <message>
        <source>It has another name too</source>
        <translation>Es heißt auch anders</translation>
    </message>
    <message>
        <source>It is a name</source>
        <translation>Es ist ein Name</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>In der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>{form} is no name</source>
        <translation>{form} ist kein Name</translation>
    </message>
    <message>
        <source>{form} is of the kind {kind}</source>
        <translation>{form} ist von der Art {kind}</translation>
    </message>
    <message>
        <source>{form} is {to} in full</source>
        <translation>{form} heißt vollständig {to}</translation>
    </message>
    <message>
        <source>{form} is the same as {to}</source>
        <translation>{form} meint dasselbe wie {to}</translation>
    </message>
    <message>
        <source>{form} is not the same as {to}</source>
        <translation>{form} meint nicht dasselbe wie {to}</translation>
    </message>
    <message>
        <source>{form} is called {to}</source>
        <translation>{form} heißt {to}</translation>
    </message>
    <message>
        <source>{form} is also called {to}</source>
        <translation>{form} heißt auch {to}</translation>
    </message>
    <message>
        <source>{form} is a name of the kind {kind}</source>
        <translation>{form} ist ein Name der Art {kind}</translation>
    </message>
    <message>
        <source>The name as it should be marked</source>
        <translation>Der Name, wie er gekennzeichnet sein soll</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Wer oder was es ist</translation>
    </message>
    <message>
        <source>Who or what it is not</source>
        <translation>Wer oder was es nicht ist</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>Der andere Name</translation>
    </message>
    <message>
        <source>only the spelling differs</source>
        <translation>nur die Schreibweise ist verschieden</translation>
    </message>
    <message>
        <source>the same surname in this article</source>
        <translation>derselbe Nachname in diesem Artikel</translation>
    </message>
    <message>
        <source>the same given name in this article</source>
        <translation>derselbe Vorname in diesem Artikel</translation>
    </message>
    <message>
        <source>parts of the same name</source>
        <translation>Teile desselben Namens</translation>
    </message>
    <message>
        <source>a list of known names has both</source>
        <translation>eine Liste bekannter Namen enthält beide</translation>
    </message>
    <message>
        <source>a list of known people has both</source>
        <translation>eine Liste bekannter Personen enthält beide</translation>
    </message>
    <message>
        <source>another form of the same name</source>
        <translation>eine andere Form desselben Namens</translation>
    </message>
    <message>
        <source>the article explains the abbreviation</source>
        <translation>der Artikel erklärt die Abkürzung</translation>
    </message>
    <message>
        <source>what else the article names goes with this place of the name</source>
        <translation>was der Artikel sonst nennt, passt zu diesem Ort des Namens</translation>
    </message>
    <message>
        <source>the only person of this surname in the library</source>
        <translation>die einzige Person dieses Nachnamens in der Bibliothek</translation>
    </message>
    <message>
        <source>the only person of this surname in the library, named beside the same others</source>
        <translation>die einzige Person dieses Nachnamens in der Bibliothek, neben denselben anderen genannt</translation>
    </message>
    <message>
        <source>the only person of this surname in the library, named in the same weeks beside the same place</source>
        <translation>die einzige Person dieses Nachnamens in der Bibliothek, in denselben Wochen neben demselben Ort genannt</translation>
    </message>
    <message>
        <source>by far the most often named person of this surname in the library</source>
        <translation>die bei weitem am häufigsten genannte Person dieses Nachnamens in der Bibliothek</translation>
    </message>
    <message>
        <source>the only longer name in the library of which these are parts</source>
        <translation>der einzige längere Name in der Bibliothek, zu dem diese Teile gehören</translation>
    </message>
    <message>
        <source>other articles of the library explain the abbreviation</source>
        <translation>andere Artikel der Bibliothek erklären die Abkürzung</translation>
    </message>
    <message>
        <source>the same name in Cyrillic letters</source>
        <translation>derselbe Name in kyrillischen Buchstaben</translation>
    </message>
    <message>
        <source>the same name in Arabic letters</source>
        <translation>derselbe Name in arabischen Buchstaben</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <translation>derselbe Name in einer anderen Sprache</translation>
    </message>
    <message>
        <source>a correction says so</source>
        <translation>eine Berichtigung besagt es</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Corrected: %1. Ctrl+Z takes it back.</source>
        <translation>Berichtigt: %1. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>The correction holds no longer. Ctrl+Z brings it back.</source>
        <translation>Die Berichtigung gilt nicht mehr. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>The file was written: %1</source>
        <translation>Datei geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Words in notes, passages, tags, titles</source>
        <translation>Notizen, Stellen, Schlagwörter, Titel</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Days narrow too: made:2024-03..2024-06, changed:2024-03-01, published:2024</source>
        <translation>Auch Tage grenzen ein: made:2024-03..2024-06, changed:2024-03-01, published:2024</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Keine passende Notiz</translation>
    </message>
    <message>
        <source>Take a word or a filter away to see more.</source>
        <translation>Mit weniger Wörtern oder Filtern ist mehr zu sehen.</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H to highlight it, or N to write a note.</source>
        <translation>Eine Textstelle eines Artikels auswählen und mit H markieren oder mit N eine Notiz dazu schreiben.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Grouping of the notes</source>
        <translation>Gruppierung der Notizen</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>%1 tagged #%2.</source>
        <translation>%1 mit #%2 verschlagwortet.</translation>
    </message>
    <message>
        <source>%1 labelled.</source>
        <translation>%1 mit Label versehen.</translation>
    </message>
    <message>
        <source>Nothing in the article is like that passage. Select one, and attach the note to it.</source>
        <translation>Im Artikel gleicht nichts dieser Textstelle. Eine auswählen und die Notiz daran anheften.</translation>
    </message>
    <message>
        <source>The note has its place again. Ctrl+Z takes it back.</source>
        <translation>Die Notiz hat wieder ihre Textstelle. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>In place</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not found any more</source>
        <translation>Nicht mehr gefunden</translation>
    </message>
    <message>
        <source>File gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <translation>Ganze Artikel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>Nennt niemanden</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Notes on</source>
        <translation>Notizen zu</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Ohne Medium</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>%1, 1 origin</source>
        <translation>%1, 1 Ursprung</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Filters of the notes</source>
        <translation>Filter der Notizen</translation>
    </message>
    <message>
        <source>Your notes of all articles stand here once there are any.</source>
        <translation>Hier stehen die Notizen aller Artikel, sobald es welche gibt.</translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message>
        <source>Open its article with Enter, and select the passage that the note is to be on.</source>
        <translation>Den Artikel mit der Eingabetaste öffnen und die Textstelle auswählen, zu der die Notiz gehören soll.</translation>
    </message>
</context>
<context>
    <name>NotesSelectionBar</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag to add to the selected notes</source>
        <translation>Schlagwort für die ausgewählten Notizen</translation>
    </message>
    <message>
        <source>Label  ▾</source>
        <translation>Label  ▾</translation>
    </message>
    <message>
        <source>Label of the selected notes</source>
        <translation>Label der ausgewählten Notizen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write these notes as Markdown files</source>
        <translation>Diese Notizen als Markdown-Dateien schreiben</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>OpeningRoom</name>
    <message>
        <source>This link is not understood: %1</source>
        <translation>Dieser Link ist nicht verständlich: %1</translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Je Zeile einer</translation>
    </message>
    <message>
        <source>New outlet</source>
        <translation>Neues Medium</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions, articles, names, tags, searches      &gt; actions   @ names   # tags</source>
        <translation>Aktionen, Artikel, Namen, Schlagwörter, Suchen      &gt; Aktionen   @ Namen   # Schlagwörter</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set articles as at first</source>
        <translation>Artikeldarstellung zurücksetzen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Längste Zeile</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Hervorhebung von Namen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It is kept with each annotation that you make, and goes along in exports.</source>
        <translation>Wird mit jeder eigenen Anmerkung gespeichert und beim Export mitgegeben.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <source>Full, to be checked</source>
        <translation>Vollständig, nachprüfbar</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>List of references</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Chicago, note</source>
        <translation>Chicago, Anmerkung</translation>
    </message>
    <message>
        <source>Chicago, bibliography</source>
        <translation>Chicago, Bibliografie</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Formlos</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>QueryErrorBubble</name>
    <message>
        <source>Error in the query</source>
        <translation>Fehler in der Suchanfrage</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Markdown-Datei</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>from the page&apos;s metadata</source>
        <translation>aus den Metadaten der Seite</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>aus der Seite</translation>
    </message>
    <message>
        <source>from the file&apos;s head</source>
        <translation>aus dem Dateikopf</translation>
    </message>
    <message>
        <source>from the mail&apos;s header</source>
        <translation>aus dem Kopf der E-Mail</translation>
    </message>
    <message>
        <source>from the feed</source>
        <translation>aus dem Feed</translation>
    </message>
    <message>
        <source>from the book&apos;s metadata</source>
        <translation>aus den Metadaten des Buchs</translation>
    </message>
    <message>
        <source>from the document&apos;s properties</source>
        <translation>aus den Dokumenteigenschaften</translation>
    </message>
    <message>
        <source>read from the caption</source>
        <translation>aus der Bildunterschrift gelesen</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>aus dem Text gelesen</translation>
    </message>
    <message>
        <source>read from the address</source>
        <translation>aus der Adresse gelesen</translation>
    </message>
    <message>
        <source>read from the file&apos;s name</source>
        <translation>aus dem Dateinamen gelesen</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>read from the dateline</source>
        <translation>aus der Datumszeile gelesen</translation>
    </message>
    <message>
        <source>day and month may be swapped</source>
        <translation>Tag und Monat sind vielleicht vertauscht</translation>
    </message>
    <message>
        <source>Passage moved</source>
        <translation>Textstelle verschoben</translation>
    </message>
    <message>
        <source>Passage changed since</source>
        <translation>Textstelle seither geändert</translation>
    </message>
    <message>
        <source>Passage no longer found</source>
        <translation>Textstelle nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Hervorhebung von Namen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>What somebody says is so, and that has to be tested.</source>
        <translation>Was jemand für wahr erklärt und was zu prüfen ist.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What speaks for or against a claim: a document, a figure, an observation.</source>
        <translation>Was für oder gegen eine Behauptung spricht: ein Dokument, eine Zahl, eine Beobachtung.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Background that is needed to understand the rest.</source>
        <translation>Hintergrund, der zum Verständnis des Übrigen nötig ist.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>A passage that does not convince: a contradiction, a gap, an unnamed source.</source>
        <translation>Eine Textstelle, die nicht überzeugt: ein Widerspruch, eine Lücke, eine ungenannte Quelle.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Words worth repeating as they stand.</source>
        <translation>Worte, die im Wortlaut wiederholenswert sind.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Something to do: ask, check, follow up.</source>
        <translation>Etwas zu tun: nachfragen, prüfen, weiterverfolgen.</translation>
    </message>
    <message>
        <source>menu line</source>
        <translation>Menüzeile</translation>
    </message>
    <message>
        <source>newsletter box</source>
        <translation>Newsletter-Kasten</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>verwandter Link</translation>
    </message>
    <message>
        <source>sharing line</source>
        <translation>Zeile zum Teilen</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>copyright line</source>
        <translation>Copyright-Zeile</translation>
    </message>
    <message>
        <source>reprint footer</source>
        <translation>Nachdruckvermerk</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>comment area</source>
        <translation>Kommentarbereich</translation>
    </message>
    <message>
        <source>tag line</source>
        <translation>Schlagwortzeile</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>subscription offer</source>
        <translation>Abo-Angebot</translation>
    </message>
    <message>
        <source>player control</source>
        <translation>Wiedergabesteuerung</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>Seitenfuß</translation>
    </message>
    <message>
        <source>page address</source>
        <translation>Seitenadresse</translation>
    </message>
    <message>
        <source>headline again</source>
        <translation>wiederholte Überschrift</translation>
    </message>
    <message>
        <source>cover note</source>
        <translation>Begleittext</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>Kopfzeile der E-Mail</translation>
    </message>
    <message>
        <source>mail signature</source>
        <translation>E-Mail-Signatur</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>Kolumnentitel</translation>
    </message>
    <message>
        <source>marked by you in this article</source>
        <translation>von Ihnen in diesem Artikel festgelegt</translation>
    </message>
    <message>
        <source>marked by you for this outlet</source>
        <translation>von Ihnen für dieses Medium festgelegt</translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation>TLP:CLEAR</translation>
    </message>
    <message>
        <source>May be passed on to anybody.</source>
        <translation>Darf an alle weitergegeben werden.</translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation>TLP:GREEN</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; community, but not in public.</source>
        <translation>Darf innerhalb der Gemeinschaft der Empfänger weitergegeben werden, aber nicht öffentlich.</translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <translation>TLP:AMBER</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; organisation and to its clients, to those who need to know.</source>
        <translation>Darf innerhalb der Organisation der Empfänger und an deren Kunden weitergegeben werden, soweit sie es wissen müssen.</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; organisation only, to those who need to know.</source>
        <translation>Darf nur innerhalb der Organisation der Empfänger weitergegeben werden, soweit nötig.</translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <translation>TLP:RED</translation>
    </message>
    <message>
        <source>For the eyes and ears of the recipients alone; may not be passed on.</source>
        <translation>Nur für die Empfänger persönlich; darf nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Source reliability</source>
        <translation>Zuverlässigkeit der Quelle</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>No doubt of authenticity, trustworthiness, or competency; has a history of complete reliability.</source>
        <translation>Kein Zweifel an Echtheit, Vertrauenswürdigkeit oder Kompetenz; war bisher stets zuverlässig.</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <source>Minor doubt about authenticity, trustworthiness, or competency; has a history of valid information most of the time.</source>
        <translation>Geringer Zweifel an Echtheit, Vertrauenswürdigkeit oder Kompetenz; Informationen waren bisher meist zutreffend.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Doubt of authenticity, trustworthiness, or competency but has provided valid information in the past.</source>
        <translation>Zweifel an Echtheit, Vertrauenswürdigkeit oder Kompetenz, hat aber schon zutreffende Informationen geliefert.</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Gewöhnlich nicht zuverlässig</translation>
    </message>
    <message>
        <source>Significant doubt about authenticity, trustworthiness, or competency but has provided valid information in the past.</source>
        <translation>Erheblicher Zweifel an Echtheit, Vertrauenswürdigkeit oder Kompetenz, hat aber schon zutreffende Informationen geliefert.</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Lacking in authenticity, trustworthiness, and competency; history of invalid information.</source>
        <translation>Mangel an Echtheit, Vertrauenswürdigkeit und Kompetenz; hat bisher unzutreffende Informationen geliefert.</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>No basis exists for evaluating the reliability of the source.</source>
        <translation>Es gibt keine Grundlage, die Zuverlässigkeit der Quelle zu beurteilen.</translation>
    </message>
    <message>
        <source>Information credibility</source>
        <translation>Glaubwürdigkeit der Information</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by other independent sources; logical in itself; consistent with other information on the subject.</source>
        <translation>Durch andere unabhängige Quellen bestätigt; in sich schlüssig; stimmt mit anderen Informationen zum Thema überein.</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich zutreffend</translation>
    </message>
    <message>
        <source>Not confirmed; logical in itself; consistent with other information on the subject.</source>
        <translation>Nicht bestätigt; in sich schlüssig; stimmt mit anderen Informationen zum Thema überein.</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise zutreffend</translation>
    </message>
    <message>
        <source>Not confirmed; reasonably logical in itself; agrees with some other information on the subject.</source>
        <translation>Nicht bestätigt; einigermaßen schlüssig; stimmt mit einigen anderen Informationen zum Thema überein.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Not confirmed; possible but not logical; no other information on the subject.</source>
        <translation>Nicht bestätigt; möglich, aber nicht schlüssig; keine anderen Informationen zum Thema.</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Not confirmed; not logical in itself; contradicted by other information on the subject.</source>
        <translation>Nicht bestätigt; in sich nicht schlüssig; widerspricht anderen Informationen zum Thema.</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>No basis exists for evaluating the validity of the information.</source>
        <translation>Es gibt keine Grundlage, die Richtigkeit der Information zu beurteilen.</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Namen berichtigen …</translation>
    </message>
    <message>
        <source>Correct the name, as selected…</source>
        <translation>Namen wie ausgewählt berichtigen …</translation>
    </message>
    <message>
        <source>Mark the selection as a name…</source>
        <translation>Auswahl als Namen kennzeichnen …</translation>
    </message>
    <message>
        <source>The file is gone. This is the text as it was when it was annotated.</source>
        <translation>Die Datei ist nicht mehr da. Dies ist der Text zur Zeit der Anmerkung.</translation>
    </message>
    <message>
        <source>It was at %1.</source>
        <translation>Sie lag unter %1.</translation>
    </message>
    <message>
        <source>Copies of this text</source>
        <translation>Kopien dieses Textes</translation>
    </message>
    <message>
        <source>outlet not graded</source>
        <translation>Medium nicht bewertet</translation>
    </message>
    <message>
        <source>also in %n outlets</source>
        <translation>auch in %n Medien</translation>
    </message>
    <message>
        <source>outlet graded {grade}</source>
        <translation>Medium bewertet: {grade}</translation>
    </message>
    <message>
        <source>also in {outlet}</source>
        <translation>auch in {outlet}</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>gelesen am {day}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Anmerkung löschen</translation>
    </message>
    <message>
        <source>Show or fold page furniture</source>
        <translation>Beiwerk ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Export the notes on this article</source>
        <translation>Notizen zu diesem Artikel exportieren</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Highlight and write a note</source>
        <translation>Markieren und Notiz schreiben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This is part of the article</source>
        <translation>Dies gehört zum Artikel</translation>
    </message>
    <message>
        <source>This is page furniture</source>
        <translation>Dies ist Beiwerk</translation>
    </message>
    <message>
        <source>Part of every article of {outlet}</source>
        <translation>Gehört zu jedem Artikel von {outlet}</translation>
    </message>
    <message>
        <source>Furniture in every article of {outlet}</source>
        <translation>Beiwerk in jedem Artikel von {outlet}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n min read|%n min read</source>
        <translation>
            <numerusform>%Ln Min. Lesezeit</numerusform>
            <numerusform>%Ln Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greyed line shown, hide it|%n greyed lines shown, hide them</source>
        <translation>
            <numerusform>%Ln graue Zeile eingeblendet, ausblenden</numerusform>
            <numerusform>%Ln graue Zeilen eingeblendet, ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated in %n article of this outlet|repeated in %n articles of this outlet</source>
        <translation>
            <numerusform>in %Ln Artikel dieses Mediums wiederholt</numerusform>
            <numerusform>in %Ln Artikeln dieses Mediums wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line hidden|%n lines hidden</source>
        <translation>
            <numerusform>%Ln Zeile ausgeblendet</numerusform>
            <numerusform>%Ln Zeilen ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day ago|%n days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>%1 is in no folder that is followed. Drop its folder here to follow it.</source>
        <translation>%1 liegt in keinem beobachteten Ordner. Den Ordner hier ablegen, um ihn zu beobachten.</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>This article names no outlet.</source>
        <translation>Dieser Artikel nennt kein Medium.</translation>
    </message>
    <message>
        <source>No other article has this text.</source>
        <translation>Kein anderer Artikel hat diesen Text.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n copy|%n copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>in einer Notiz</translation>
    </message>
</context>
<context>
    <name>ResultsColumn</name>
    <message>
        <source>What was searched</source>
        <translation>Gesucht wurde</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>Save this search no longer (Ctrl+S)</source>
        <translation>Diese Suche nicht mehr speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation>Diese Suche speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>(the index is being rebuilt)</source>
        <translation>(der Index wird neu aufgebaut)</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Ordner wird gelesen …</translation>
    </message>
    <message>
        <source>Articles appear here as they are read.</source>
        <translation>Artikel erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Kein Artikel gefunden</translation>
    </message>
    <message>
        <source>Nothing in this library matches %1. Fewer words, OR between them, or the beginning of a word with a star, such as border*, find more.</source>
        <translation>Nichts in dieser Bibliothek passt auf %1. Weniger Wörter, OR dazwischen oder ein Wortanfang mit Stern wie Grenz* finden mehr.</translation>
    </message>
    <message>
        <source>Articles are being read still.</source>
        <translation>Es werden noch Artikel gelesen.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>The folders of this library hold no article that could be read.</source>
        <translation>Die Ordner dieser Bibliothek enthalten keinen lesbaren Artikel.</translation>
    </message>
    <message>
        <source>One of several copies only</source>
        <translation>Von mehreren Kopien nur eine</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n copy|%n copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a tab of its own</source>
        <translation>In eigenem Tab öffnen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, AND, OR, NOT, word*, and fields such as title: or outlet:</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, AND, OR, NOT, Wort* und Felder wie title: oder outlet:</translation>
    </message>
</context>
<context>
    <name>Searched</name>
    <message>
        <source>all articles</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <source>articles with {0}</source>
        <translation>Artikel mit {0}</translation>
    </message>
    <message>
        <source>articles {0}</source>
        <translation>Artikel, {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
    <message>
        <source>the phrase “{0}”</source>
        <translation>der Wortfolge „{0}“</translation>
    </message>
    <message>
        <source>{0} in exactly this form</source>
        <translation>{0} in genau dieser Form</translation>
    </message>
    <message>
        <source>words that begin with {0}</source>
        <translation>Wörtern, die mit {0} beginnen</translation>
    </message>
    <message>
        <source>words of the form {0}</source>
        <translation>Wörtern der Form {0}</translation>
    </message>
    <message>
        <source>{0} and words nearly the same</source>
        <translation>{0} und ähnlichen Wörtern</translation>
    </message>
    <message>
        <source>{0} (or {1}, or {2})</source>
        <translation>{0} (oder {1}, oder {2})</translation>
    </message>
    <message>
        <source>{0} within {1} words of one another</source>
        <translation>{0} im Abstand von höchstens {1} Wörtern</translation>
    </message>
    <message>
        <source>{0} within 1 word of one another</source>
        <translation>{0} unmittelbar nebeneinander</translation>
    </message>
    <message>
        <source>{0} at most {1} words before {2}</source>
        <translation>{0} höchstens {1} Wörter vor {2}</translation>
    </message>
    <message>
        <source>{0} at most 1 word before {2}</source>
        <translation>{0} höchstens 1 Wort vor {2}</translation>
    </message>
    <message>
        <source>{0} also as {1}</source>
        <translation>{0} auch als {1}</translation>
    </message>
    <message>
        <source>{0} also as {1} and {2} more</source>
        <translation>{0} auch als {1} und {2} weitere</translation>
    </message>
    <message>
        <source>{0} is no field, so {1} was searched as words</source>
        <translation>{0} ist kein Feld, daher wurde {1} als Wörter gesucht</translation>
    </message>
    <message>
        <source>{0} in the title</source>
        <translation>{0} im Titel</translation>
    </message>
    <message>
        <source>{0} in the text</source>
        <translation>{0} im Text</translation>
    </message>
    <message>
        <source>{0} as the outlet</source>
        <translation>{0} als Medium</translation>
    </message>
    <message>
        <source>{0} as an author</source>
        <translation>{0} als Autor</translation>
    </message>
    <message>
        <source>{0} among the people</source>
        <translation>{0} unter den Personen</translation>
    </message>
    <message>
        <source>{0} among the organisations</source>
        <translation>{0} unter den Organisationen</translation>
    </message>
    <message>
        <source>{0} among the places</source>
        <translation>{0} unter den Orten</translation>
    </message>
    <message>
        <source>{0} among the people, organisations and places</source>
        <translation>{0} unter den Personen, Organisationen und Orten</translation>
    </message>
    <message>
        <source>{0} in the path</source>
        <translation>{0} im Pfad</translation>
    </message>
    <message>
        <source>{0} in the names of folders</source>
        <translation>{0} in den Namen der Ordner</translation>
    </message>
    <message>
        <source>{0} in the notes</source>
        <translation>{0} in den Notizen</translation>
    </message>
    <message>
        <source>{0} in the furniture of the page</source>
        <translation>{0} im Beiwerk der Seite</translation>
    </message>
    <message>
        <source>published until {0}</source>
        <translation>erschienen bis {0}</translation>
    </message>
    <message>
        <source>published since {0}</source>
        <translation>erschienen seit {0}</translation>
    </message>
    <message>
        <source>published on {0}</source>
        <translation>erschienen am {0}</translation>
    </message>
    <message>
        <source>published from {0} to {1}</source>
        <translation>erschienen von {0} bis {1}</translation>
    </message>
    <message>
        <source>in the language {0}</source>
        <translation>in der Sprache {0}</translation>
    </message>
    <message>
        <source>in files of the type {0}</source>
        <translation>in Dateien des Typs {0}</translation>
    </message>
    <message>
        <source>published by {0}</source>
        <translation>veröffentlicht von {0}</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>ähnlich wie {0}</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>ohne Notizen</translation>
    </message>
    <message>
        <source>with a note tagged {0}</source>
        <translation>mit einer Notiz mit dem Schlagwort {0}</translation>
    </message>
    <message>
        <source>with a passage labelled {0}</source>
        <translation>mit einer Stelle mit dem Label {0}</translation>
    </message>
    <message>
        <source>graded {0}</source>
        <translation>bewertet mit {0}</translation>
    </message>
    <message>
        <source>graded {0} or better</source>
        <translation>bewertet mit {0} oder besser</translation>
    </message>
    <message>
        <source>graded {0} or worse</source>
        <translation>bewertet mit {0} oder schlechter</translation>
    </message>
    <message>
        <source>graded better than {0}</source>
        <translation>besser bewertet als {0}</translation>
    </message>
    <message>
        <source>graded worse than {0}</source>
        <translation>schlechter bewertet als {0}</translation>
    </message>
    <message>
        <source>graded from {0} to {1}</source>
        <translation>bewertet von {0} bis {1}</translation>
    </message>
    <message>
        <source>that you have read</source>
        <translation>schon gelesen</translation>
    </message>
    <message>
        <source>that you have not read</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Highlight the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Highlight and write a note (N)</source>
        <translation>Markieren und Notiz schreiben (N)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the update; what was read is kept</source>
        <translation>Aktualisierung beenden; das Gelesene bleibt erhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the update rest, or go on</source>
        <translation>Aktualisierung anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>in this article: %1</source>
        <translation>in diesem Artikel: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Ordner werden durchsucht …</translation>
    </message>
    <message>
        <source>Finding names in %1 of %2</source>
        <translation>Namen werden erkannt: %1 von %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lesen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 Min.</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>noch keine Notizen</translation>
    </message>
    <message>
        <source>%1 not placed</source>
        <translation>%1 ohne Textstelle</translation>
    </message>
    <message>
        <source>%1 on changed text</source>
        <translation>%1 auf geändertem Text</translation>
    </message>
    <message>
        <source>all notes anchored</source>
        <translation>alle Notizen verankert</translation>
    </message>
    <message numerus="yes">
        <source>%n min|%n min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>a person who is named</source>
        <translation>eine genannte Person</translation>
    </message>
    <message>
        <source>an organisation that is named</source>
        <translation>eine genannte Organisation</translation>
    </message>
    <message>
        <source>a place that is named</source>
        <translation>ein genannter Ort</translation>
    </message>
    <message>
        <source>a person, organisation or place</source>
        <translation>eine Person, Organisation oder ein Ort</translation>
    </message>
    <message>
        <source>the name of the file or its folders</source>
        <translation>der Name der Datei oder ihrer Ordner</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>2026, 2026-03, 2026-03-07..2026-03-19</source>
        <translation>2026, 2026-03, 2026-03-07..2026-03-19</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>TabRoom</name>
    <message>
        <source>Opened in a tab of its own.</source>
        <translation>In eigenem Tab geöffnet.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>%1 (beside)</source>
        <translation>%1 (daneben)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Andere schließen</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Daneben anzeigen</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>A goes to the next note, E to a name, P to a hit; F7 for a caret.</source>
        <translation>A geht zur nächsten Notiz, E zu einem Namen, P zu einem Treffer; F7 gibt eine Schreibmarke.</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the library</source>
        <translation>Zeitleiste der Bibliothek</translation>
    </message>
    <message>
        <source>Timeline of {name}</source>
        <translation>Zeitleiste: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n dated sentence(s)</source>
        <translation>
            <numerusform>%Ln datierter Satz</numerusform>
            <numerusform>%Ln datierte Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Dated sentences over time</source>
        <translation>Datierte Sätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Artikel werden durchsucht …</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The articles could not be looked through.</source>
        <translation>Die Artikel konnten nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Enter shows a passage; drag over the bars to look closer.</source>
        <translation>Die Eingabetaste zeigt die Textstelle; über die Balken ziehen, um genauer hinzusehen.</translation>
    </message>
    <message>
        <source>No sentence here says when something was.</source>
        <translation>Hier sagt kein Satz, wann etwas war.</translation>
    </message>
</context>
<context>
    <name>TimelineRoom</name>
    <message>
        <source>Open an article first; then its timeline can be shown.</source>
        <translation>Zuerst einen Artikel öffnen; dann lässt sich seine Zeitleiste anzeigen.</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Where you are</source>
        <translation>Aktueller Ort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Active note</source>
        <translation>Aktive Notiz</translation>
    </message>
</context>
<context>
    <name>TypePopover</name>
    <message>
        <source>Text and theme</source>
        <translation>Text und Farbschema</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>the label of “%1”</source>
        <translation>Label von „%1“</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>the tags of “%1”</source>
        <translation>Schlagwörter von „%1“</translation>
    </message>
    <message>
        <source>the grade of “%1”</source>
        <translation>Bewertung von „%1“</translation>
    </message>
    <message>
        <source>the new place of “%1”</source>
        <translation>neue Stelle von „%1“</translation>
    </message>
    <message>
        <source>the names of “%1”</source>
        <translation>Namen von „%1“</translation>
    </message>
    <message>
        <source>the change of “%1”</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>the annotation on “%1”</source>
        <translation>Anmerkung zu „%1“</translation>
    </message>
    <message>
        <source>the removal of the annotation on “%1”</source>
        <translation>Löschen der Anmerkung zu „%1“</translation>
    </message>
    <message>
        <source>the note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
    <message>
        <source>the entry of “%1”</source>
        <translation>Eintrag von „%1“</translation>
    </message>
    <message>
        <source>the removal of “%1”</source>
        <translation>Löschen von „%1“</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>the change of %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>your decision on “%1”</source>
        <translation>Ihre Entscheidung zu „%1“</translation>
    </message>
</context>
<context>
    <name>UndoRoom</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>UnplacedBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>An Auswahl heften</translation>
    </message>
    <message>
        <source>Its passage is not found any more.</source>
        <translation>Ihre Textstelle ist nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>It might be: “%1”</source>
        <translation>Vielleicht diese: „%1“</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>Every file of the followed folders could be read.</source>
        <translation>Jede Datei der beobachteten Ordner war lesbar.</translation>
    </message>
    <message>
        <source>%1 gave no article. They were left as they are, and are tried again when they change.</source>
        <translation>Ohne Artikel: %1. Sie wurden nicht verändert und werden neu gelesen, wenn sich an ihnen etwas ändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read the chosen files again</source>
        <translation>Ausgewählte Dateien neu lesen</translation>
    </message>
    <message>
        <source>Reopen as…</source>
        <translation>Neu öffnen als …</translation>
    </message>
    <message>
        <source>Read the chosen file again in another encoding</source>
        <translation>Ausgewählte Datei in einer anderen Zeichenkodierung neu lesen</translation>
    </message>
    <message>
        <source>In %1 the recogniser failed, so that no names are marked; try again does it anew.</source>
        <translation>In %1 ist die Erkennung gescheitert, sodass keine Namen markiert sind; „Erneut versuchen“ holt das nach.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>UpdateController</name>
    <message>
        <source>The update was stopped. What was read is kept; F5 goes on.</source>
        <translation>Die Aktualisierung wurde beendet. Das Gelesene bleibt erhalten; F5 setzt sie fort.</translation>
    </message>
    <message>
        <source>The update ended unexpectedly and was started again. No note was touched.</source>
        <translation>Die Aktualisierung endete unerwartet und wurde neu gestartet. Keine Notiz war betroffen.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation>Auf dem neuesten Stand: %1.</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Open a saved web page</source>
        <translation>Gespeicherte Webseite öffnen</translation>
    </message>
    <message>
        <source>%1 is a saved web page</source>
        <translation>%1 ist eine gespeicherte Webseite</translation>
    </message>
    <message>
        <source>Lectern itself stays offline. A browser that shows this page may fetch pictures, styles and scripts from the network, and so tell others that it was opened, when, and from where.</source>
        <translation>Lectern selbst bleibt offline. Ein Browser, der diese Seite anzeigt, kann Bilder, Stile und Skripte aus dem Netz laden und so verraten, dass, wann und von wo aus sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read your articles with Lectern</source>
        <translation>Artikel lesen mit Lectern</translation>
    </message>
    <message>
        <source>Choose a folder of saved articles: Lectern searches them, marks who and what they name, and keeps your notes beside the passages. Your files are only read, never changed, and nothing leaves this machine. To look around first, open the sample library: some thirty invented articles.</source>
        <translation>Wählen Sie einen Ordner mit gespeicherten Artikeln: Lectern durchsucht sie, hebt hervor, wen und was sie nennen, und hält Ihre Notizen neben den Textstellen fest. Ihre Dateien werden nur gelesen, nie geändert, und nichts verlässt diesen Rechner. Um sich erst umzusehen, öffnen Sie die Beispielbibliothek: rund dreißig erfundene Artikel.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
</context>
</TS>
