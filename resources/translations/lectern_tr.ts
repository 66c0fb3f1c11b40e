<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lectern</source>
        <translation>Lectern hakkında</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>Search, read, annotate and export local articles, offline.</source>
        <translation>Yerel makaleleri çevrimdışı arayın, okuyun, açıklayın ve dışa aktarın.</translation>
    </message>
    <message>
        <source>It makes no network connection and never writes to your articles.</source>
        <translation>Hiçbir ağ bağlantısı kurmaz ve makalelerinize asla yazmaz.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt, PySide, Whoosh, trafilatura and Markdown.</source>
        <translation>MIT lisansı. Qt, PySide, Whoosh, trafilatura ve Markdown ile geliştirildi.</translation>
    </message>
    <message>
        <source>The recogniser&apos;s weights are under CC BY-SA 4.0, with their attributions in resources/models/NOTICE.md. Contains GeoNames data, CC BY 4.0, and names of the Unicode CLDR.</source>
        <translation>Ad tanıyıcının ağırlıkları CC BY-SA 4.0 lisanslıdır; atıflar resources/models/NOTICE.md dosyasındadır. GeoNames verileri (CC BY 4.0) ve Unicode CLDR adları içerir.</translation>
    </message>
    <message>
        <source>This library&apos;s data: %1</source>
        <translation>Bu kitaplığın verileri: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find</source>
        <translation>Bulma</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Arama kutusuna git</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Yeniden tüm makaleleri göster</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Reach anything by typing a part of its name</source>
        <translation>Adının bir parçasını yazarak her şeye ulaş</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Aramayı kaydet</translation>
    </message>
    <message>
        <source>Keep this search in the left column</source>
        <translation>Bu aramayı sol sütunda tut</translation>
    </message>
    <message>
        <source>Several searches</source>
        <translation>Toplu arama</translation>
    </message>
    <message>
        <source>Run a list of searches</source>
        <translation>Bir arama listesini çalıştır</translation>
    </message>
    <message>
        <source>Every hit</source>
        <translation>Tüm eşleşmeler</translation>
    </message>
    <message>
        <source>Show every hit in its context</source>
        <translation>Her eşleşmeyi bağlamıyla göster</translation>
    </message>
    <message>
        <source>Group copies</source>
        <translation>Kopyaları grupla</translation>
    </message>
    <message>
        <source>Show one of several copies</source>
        <translation>Kopyalardan yalnız birini göster</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Go to the next hit in this article</source>
        <translation>Bu makaledeki sonraki eşleşmeye git</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Go to the hit before this one</source>
        <translation>Bundan önceki eşleşmeye git</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Go back to the article before</source>
        <translation>Önceki makaleye dön</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Yeniden ileri git</translation>
    </message>
    <message>
        <source>Grade the outlet</source>
        <translation>Yayını derecelendir</translation>
    </message>
    <message>
        <source>Say how reliable the outlet is</source>
        <translation>Yayının ne kadar güvenilir olduğunu belirt</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopyalar</translation>
    </message>
    <message>
        <source>Show where else this text stands</source>
        <translation>Bu metnin başka nerede bulunduğunu göster</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Okunmadı say</translation>
    </message>
    <message>
        <source>Let this article count as not read</source>
        <translation>Bu makaleyi okunmamış say</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Sekmeyi kapat</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Bu makaleyi kapat</translation>
    </message>
    <message>
        <source>Reopen the tab</source>
        <translation>Sekmeyi yeniden aç</translation>
    </message>
    <message>
        <source>Bring back the article that was closed last</source>
        <translation>En son kapatılan makaleyi geri getir</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Sonraki sekme</translation>
    </message>
    <message>
        <source>Go to the next open article</source>
        <translation>Sonraki açık makaleye git</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Önceki sekme</translation>
    </message>
    <message>
        <source>Go to the article before</source>
        <translation>Önceki açık makaleye git</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Sekmeyi ileri taşı</translation>
    </message>
    <message>
        <source>Move this tab along the row</source>
        <translation>Bu sekmeyi sırada ileri taşı</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Sekmeyi geri taşı</translation>
    </message>
    <message>
        <source>Move this tab back</source>
        <translation>Bu sekmeyi sırada geri taşı</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>İkisi yan yana</translation>
    </message>
    <message>
        <source>Show two articles, or one again</source>
        <translation>İki makaleyi yan yana ya da yeniden tek göster</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Öteki taraf</translation>
    </message>
    <message>
        <source>Go to the other of the two articles</source>
        <translation>İki makaleden ötekine git</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Sonraki not</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Sonraki açıklamaya git</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Önceki not</translation>
    </message>
    <message>
        <source>Go to the annotation before this one</source>
        <translation>Bundan önceki açıklamaya git</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Makalede bul</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Bu makalede sözcük bul</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Sayfa eklentileri</translation>
    </message>
    <message>
        <source>Show or fold what is not the article</source>
        <translation>Makaleden olmayanı göster ya da katla</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Özgün dosyayı aç</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Dosyayı kendi programında aç</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Vurgula</translation>
    </message>
    <message>
        <source>Highlight the selected passage</source>
        <translation>Seçili pasajı vurgula</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>Seçili pasaja not yaz</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kaynakçasıyla kopyala</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <translation>Pasajı kaynağıyla birlikte kopyala</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Makaleye not</translation>
    </message>
    <message>
        <source>Note and mark all of it</source>
        <translation>Makalenin tümüne not ve gizlilik işareti ekle</translation>
    </message>
    <message>
        <source>Mark the note</source>
        <translation>Notu işaretle</translation>
    </message>
    <message>
        <source>Say how far it may be passed on</source>
        <translation>Ne kadar paylaşılabileceğini söyle</translation>
    </message>
    <message>
        <source>Cite as…</source>
        <translation>Alıntılama biçimi…</translation>
    </message>
    <message>
        <source>Choose how to cite, and copy</source>
        <translation>Alıntılama biçimini seç ve kopyala</translation>
    </message>
    <message>
        <source>Copy the article</source>
        <translation>Makaleyi kopyala</translation>
    </message>
    <message>
        <source>Copy the article as Markdown</source>
        <translation>Makaleyi Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Adı düzelt</translation>
    </message>
    <message>
        <source>Correct a name, or mark one</source>
        <translation>Bir adı düzelt ya da işaretle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back the last change to the notes</source>
        <translation>Notlardaki son değişikliği geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Değişikliği yeniden yap</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notları dışa aktar</translation>
    </message>
    <message>
        <source>Write notes as Markdown files</source>
        <translation>Notları Markdown dosyaları olarak yaz</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Choose what to export, and how</source>
        <translation>Neyin, nasıl dışa aktarılacağını seç</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Sol sütun</translation>
    </message>
    <message>
        <source>Show or hide the left column</source>
        <translation>Sol sütunu göster ya da gizle</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Show or hide the list of results</source>
        <translation>Sonuç listesini göster ya da gizle</translation>
    </message>
    <message>
        <source>Library side</source>
        <translation>Kitaplık bölmesi</translation>
    </message>
    <message>
        <source>Show the library at the left</source>
        <translation>Solda kitaplığı göster</translation>
    </message>
    <message>
        <source>Entities side</source>
        <translation>Varlıklar bölmesi</translation>
    </message>
    <message>
        <source>Show the entities at the left</source>
        <translation>Solda varlıkları göster</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Tüm notlar</translation>
    </message>
    <message>
        <source>Show the notes on all articles</source>
        <translation>Tüm makalelerdeki notları göster</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Metni büyüt</translation>
    </message>
    <message>
        <source>Make the text of the article larger</source>
        <translation>Makale metnini büyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Metni küçült</translation>
    </message>
    <message>
        <source>Make the text of the article smaller</source>
        <translation>Makale metnini küçült</translation>
    </message>
    <message>
        <source>Entities of the library</source>
        <translation>Kitaplıktaki varlıklar</translation>
    </message>
    <message>
        <source>Show who and what is named</source>
        <translation>Kimlerin ve nelerin anıldığını göster</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>Adları gözden geçir</translation>
    </message>
    <message>
        <source>Settle what the recogniser doubts</source>
        <translation>Tanıyıcının kuşkulandıklarını karara bağla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Show dated sentences in order</source>
        <translation>Tarihli tümceleri sırayla göster</translation>
    </message>
    <message>
        <source>Timeline of the article</source>
        <translation>Makalenin zaman çizelgesi</translation>
    </message>
    <message>
        <source>Show its dated sentences</source>
        <translation>Makalenin tarihli tümcelerini göster</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Olağan boyut</translation>
    </message>
    <message>
        <source>Set the text to its normal size</source>
        <translation>Metni olağan boyutuna getir</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Odak</translation>
    </message>
    <message>
        <source>Show nothing but the article</source>
        <translation>Yalnızca makaleyi göster</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>Öne çıkar</translation>
    </message>
    <message>
        <source>Fade what is not annotated</source>
        <translation>Açıklaması olmayan metni soldur</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Metin ve tema</translation>
    </message>
    <message>
        <source>Choose face, size, spacing and theme</source>
        <translation>Yazı tipi, boyut, aralık ve tema seç</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık ya da koyu</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Açık ve koyu tema arasında geç</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Follow a folder of articles</source>
        <translation>Bir makale klasörünü izle</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Güncelle</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Yeni ve değişen dosyaları ara</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Okunamayan dosyalar</translation>
    </message>
    <message>
        <source>List the files that gave no article</source>
        <translation>Makale çıkmayan dosyaları listele</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Name outlets, and grade them</source>
        <translation>Yayınları adlandır ve derecelendir</translation>
    </message>
    <message>
        <source>Bring in notes…</source>
        <translation>Notları içe aktar…</translation>
    </message>
    <message>
        <source>Bring in notes of others</source>
        <translation>Başkalarının notlarını içe aktar</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Yedekle…</translation>
    </message>
    <message>
        <source>Write all you made into one file</source>
        <translation>Oluşturduğunuz her şeyi tek dosyaya yaz</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Put a backup in the place of the notes</source>
        <translation>Notların yerine bir yedeği koy</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>Read again what was told</source>
        <translation>Bildirilenleri yeniden oku</translation>
    </message>
    <message>
        <source>Reopen as…</source>
        <translation>Kodlamayla yeniden aç…</translation>
    </message>
    <message>
        <source>Read this file in another encoding</source>
        <translation>Bu dosyayı başka bir kodlamayla oku</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Choose theme, language and text</source>
        <translation>Tema, dil ve metin ayarlarını seç</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Neyin nasıl yapıldığını oku</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation>Bu kısayol listesini göster</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Kısayolları değiştir</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Komutlara başka kısayollar ver</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>Lectern hakkında</translation>
    </message>
    <message>
        <source>Version, licence and where the data lies</source>
        <translation>Sürüm, lisans ve verilerin konumu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Pencereyi kapat</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>Arama kutusundan sonuçlara</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Makaleyi aç</translation>
    </message>
    <message>
        <source>Open the article in a tab of its own</source>
        <translation>Makaleyi ayrı sekmede aç</translation>
    </message>
    <message>
        <source>In the search box: the searches before</source>
        <translation>Arama kutusunda: önceki aramalar</translation>
    </message>
    <message>
        <source>In the search box: complete a field, an outlet, a language</source>
        <translation>Arama kutusunda: alan, yayın ya da dil tamamla</translation>
    </message>
    <message>
        <source>From the article to the results, from the results to the search box</source>
        <translation>Makaleden sonuçlara, sonuçlardan arama kutusuna</translation>
    </message>
    <message>
        <source>Move a caret through the text with the arrows, to select by keys</source>
        <translation>Klavyeyle seçmek için imleci oklarla metinde gezdir</translation>
    </message>
    <message>
        <source>In the list of notes: edit the note</source>
        <translation>Not listesinde: notu düzenle</translation>
    </message>
    <message>
        <source>In the list of notes: accept the place that is suggested</source>
        <translation>Not listesinde: önerilen yeri kabul et</translation>
    </message>
    <message>
        <source>Highlight the selected passage with a label</source>
        <translation>Seçili pasajı bir kategoriyle vurgula</translation>
    </message>
    <message>
        <source>Scroll down a few lines</source>
        <translation>Birkaç satır aşağı kaydır</translation>
    </message>
    <message>
        <source>Scroll up a few lines</source>
        <translation>Birkaç satır yukarı kaydır</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Sonraki eşleşmeye git</translation>
    </message>
    <message>
        <source>Go to the next mention of the chosen name</source>
        <translation>Seçili adın sonraki anılmasına git</translation>
    </message>
    <message>
        <source>Go to the mention before this one</source>
        <translation>Bundan önceki anılmaya git</translation>
    </message>
    <message>
        <source>Tell who or what a marked name stands for</source>
        <translation>İşaretli adın kim ya da ne olduğunu göster</translation>
    </message>
    <message>
        <source>Correct the chosen name, or mark the selection as one</source>
        <translation>Seçili adı düzelt ya da seçimi ad olarak işaretle</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Makalede sözcük bul</translation>
    </message>
    <message>
        <source>Fade what is not annotated, or show it again</source>
        <translation>Açıklaması olmayan metni soldur ya da yeniden göster</translation>
    </message>
    <message>
        <source>Say whether the block of the selection is page furniture</source>
        <translation>Seçimin bulunduğu bloğun sayfa eklentisi olup olmadığını belirt</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the active annotation</source>
        <translation>Seçime ya da etkin açıklamaya not yaz</translation>
    </message>
    <message>
        <source>Edit the tags of the active annotation</source>
        <translation>Etkin açıklamanın etiketlerini düzenle</translation>
    </message>
    <message>
        <source>Grade the active annotation, or else the outlet</source>
        <translation>Etkin açıklamayı, yoksa yayını derecelendir</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Seçimi kopyala</translation>
    </message>
    <message>
        <source>Copy the selection or the active annotation with its citation</source>
        <translation>Seçimi ya da etkin açıklamayı kaynakçasıyla kopyala</translation>
    </message>
</context>
<context>
    <name>AnnotatingRoom</name>
    <message>
        <source>Not marked</source>
        <translation>İşaretsiz</translation>
    </message>
    <message>
        <source>Notes on this article</source>
        <translation>Bu makaledeki notlar</translation>
    </message>
    <message>
        <source>Notes on the articles found</source>
        <translation>Bulunan makalelerdeki notlar</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Tüm notlar</translation>
    </message>
</context>
<context>
    <name>AnnotationController</name>
    <message>
        <source>Annotation removed. Ctrl+Z brings it back.</source>
        <translation>Açıklama silindi. Ctrl+Z geri getirir.</translation>
    </message>
    <message>
        <source>Counts as page furniture now.</source>
        <translation>Artık sayfa eklentisi sayılıyor.</translation>
    </message>
    <message>
        <source>Counts as text now.</source>
        <translation>Artık metin sayılıyor.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Geri alındı: %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Yinelendi: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>ArticleNoteDialog</name>
    <message>
        <source>Note on the article</source>
        <translation>Makaleye not</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Not (Markdown)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>May be passed on</source>
        <translation>Paylaşım</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>İşaretsiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Drag this to take the article elsewhere, as Markdown</source>
        <translation>Makaleyi Markdown olarak başka yere taşımak için sürükleyin</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Özgün dosyayı aç</translation>
    </message>
    <message>
        <source>Grade the outlet</source>
        <translation>Yayını derecelendir</translation>
    </message>
    <message>
        <source>Show the copies of this text</source>
        <translation>Bu metnin kopyalarını göster</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Run several searches</source>
        <translation>Toplu arama</translation>
    </message>
    <message>
        <source>Searches, one a line</source>
        <translation>Aramalar, satır başına bir tane</translation>
    </message>
    <message>
        <source>One search a line; a line that begins with # is a remark</source>
        <translation>Her satıra bir arama; # ile başlayan satır yorumdur</translation>
    </message>
    <message>
        <source>Each line is searched for by itself. Enter on a result shows its articles.</source>
        <translation>Her satır ayrı ayrı aranır. Bir sonuçta Enter, makalelerini gösterir.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Makaleler</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>En yeni</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Aranan</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştır</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Edit note</source>
        <translation>Notu düzenle</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Açıklamayı sil</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Note, in Markdown</source>
        <translation>Not (Markdown)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>#tags</source>
        <translation>#etiketler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Bilginin inanılırlığı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Every hit of %1</source>
        <translation>Tüm eşleşmeler: %1</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Makaleler taranıyor…</translation>
    </message>
    <message>
        <source>Save as a search report…</source>
        <translation>Arama raporu olarak kaydet…</translation>
    </message>
    <message>
        <source>%1 in %2. Enter shows a passage; a click on a heading sorts.</source>
        <translation>%2 içinde %1. Enter pasajı gösterir; başlığa tıklamak sıralar.</translation>
    </message>
    <message>
        <source>These are the first %1; a narrower search shows all.</source>
        <translation>Bunlar ilk %1; daha dar bir arama hepsini gösterir.</translation>
    </message>
    <message>
        <source>Every hit in its context</source>
        <translation>Tüm eşleşmeler, bağlamıyla</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Before</source>
        <translation>Öncesi</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Eşleşme</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonrası</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
</context>
<context>
    <name>ConcordanceRoom</name>
    <message>
        <source>Type a search first; then every hit can be shown in its context.</source>
        <translation>Önce bir arama yazın; ardından her eşleşme bağlamıyla gösterilebilir.</translation>
    </message>
    <message>
        <source>Save the search report</source>
        <translation>Arama raporunu kaydet</translation>
    </message>
    <message>
        <source>The search report was written: %1</source>
        <translation>Arama raporu yazıldı: %1</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>wanted</source>
        <translation>yalnız bunlar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışlandı</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Okunamayan dosyalar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tüm makaleler</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Notu olanlar</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 yeni</translation>
    </message>
</context>
<context>
    <name>CorrectingRoom</name>
    <message>
        <source>Click a name, or select the words that are one, first.</source>
        <translation>Önce bir ada tıklayın ya da ad olan sözcükleri seçin.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a name</source>
        <translation>Adı düzelt</translation>
    </message>
    <message>
        <source>Mark as a name</source>
        <translation>Ad olarak işaretle</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Changes %1 in %2.</source>
        <translation>%2 içinde %1 değişecek.</translation>
    </message>
    <message>
        <source>The words stand in %2; it changes those where they are the name.</source>
        <translation>Bu sözcükler %2 içinde geçiyor; ad oldukları yerler değişecek.</translation>
    </message>
    <message>
        <source>Nothing in the library changes now; later articles will follow.</source>
        <translation>Kitaplıkta şimdi bir şey değişmez; sonraki makaleler buna uyar.</translation>
    </message>
    <message>
        <source>No article says this name now; a search for it will find the other one.</source>
        <translation>Şu anda hiçbir makale bu adı geçirmiyor; onu arayan arama diğerini bulur.</translation>
    </message>
    <message>
        <source>They are one already: %1.</source>
        <translation>Zaten tek bir ad: %1.</translation>
    </message>
    <message>
        <source>What it changes cannot be told.</source>
        <translation>Neyi değiştireceği bilinemiyor.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Looking what it changes…</source>
        <translation>Neyi değiştireceğine bakılıyor…</translation>
    </message>
    <message>
        <source>Write the name as it stands in the text, longer or shorter than now.</source>
        <translation>Adı metinde geçtiği gibi, şimdikinden uzun ya da kısa yazın.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>file of {day}</source>
        <translation>dosya: {day}</translation>
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
            <numerusform>%Ln eşleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln sözcük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln makale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity|%n entities</source>
        <translation>
            <numerusform>%Ln varlık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln anılma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once|%n times</source>
        <translation>
            <numerusform>%Ln kez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Copied with its citation.</source>
        <translation>Kaynakçasıyla kopyalandı.</translation>
    </message>
    <message>
        <source>The article was copied as Markdown.</source>
        <translation>Makale Markdown olarak kopyalandı.</translation>
    </message>
    <message>
        <source>Go to a note first, with F4 or by a click on its passage.</source>
        <translation>Önce F4 ile veya bölümüne tıklayarak bir nota gidin.</translation>
    </message>
    <message>
        <source>What is selected says something about the article, and is no part of its text.</source>
        <translation>Seçilen yazı makale hakkında bilgidir; makale metninin parçası değildir.</translation>
    </message>
    <message>
        <source>Select a passage of the article first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Önce fareyle ya da Shift ve ok tuşlarıyla makaleden bir pasaj seçin.</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Mentions</source>
        <translation>Anılmalar</translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Birlikte anılanlar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Graded quotations</source>
        <translation>Dereceli alıntılar</translation>
    </message>
    <message>
        <source>Write a note on it, in Markdown. It is kept when you leave the field.</source>
        <translation>Hakkında Markdown ile not yazın. Alandan çıkınca saklanır.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Hakkında bilinenler</translation>
    </message>
    <message>
        <source>Choose a name to see all about it.</source>
        <translation>Hakkındaki her şeyi görmek için bir ad seçin.</translation>
    </message>
    <message>
        <source>the latest articles only</source>
        <translation>yalnızca en son makaleler</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Kitaplıkta ara</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Düzelt…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdown olarak kaydet…</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Read in another encoding</source>
        <translation>Başka kodlamayla oku</translation>
    </message>
    <message>
        <source>Choose the encoding in which %1 was written. It is read in it from now on.</source>
        <translation>%1 dosyasının yazıldığı kodlamayı seçin. Bundan sonra bu kodlamayla okunur.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodlamalar</translation>
    </message>
    <message>
        <source>Find out from the file</source>
        <translation>Dosyadan anla</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Batı Avrupa</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Orta Avrupa</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltık</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>İskandinav</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Güney Avrupa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
</context>
<context>
    <name>EntitiesDialog</name>
    <message>
        <source>Entities of the library</source>
        <translation>Kitaplıktaki varlıklar</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Kuşkulu olanlar</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Düzeltmeler</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>Kuşkulu bir şey yok.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>N takes away %1 in %2.</source>
        <translation>N, %2 içinde %1 kaldırır.</translation>
    </message>
    <message>
        <source>Y marks what is missing in at most %2.</source>
        <translation>Y, en çok %2 içinde eksik kalanları işaretler.</translation>
    </message>
    <message>
        <source>Y marks %1 more in %2.</source>
        <translation>Y, %2 içinde fazladan %1 işaretler.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. A click on a name in an article leads there.</source>
        <translation>Henüz bir düzeltme yapılmadı. Bir makaledeki ada tıklamak oraya götürür.</translation>
    </message>
    <message>
        <source>Y: it is right. N: it is no name. K: another kind. S: the same as … Enter: the passage.</source>
        <translation>Y: doğru. N: ad değil. K: türü başka. S: şununla aynı … Enter: pasaj.</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tüm adlar</translation>
    </message>
    <message>
        <source>What was corrected holds for later articles too, until it is withdrawn.</source>
        <translation>Düzeltmeler geri çekilene dek sonraki makaleler için de geçerlidir.</translation>
    </message>
</context>
<context>
    <name>EntitiesModel</name>
    <message>
        <source>Space shows or hides the marks of this kind</source>
        <translation>Boşluk tuşu bu türün işaretlerini gösterir ya da gizler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Teçhizat</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Miktarlar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>İletişim bilgileri</translation>
    </message>
</context>
<context>
    <name>EntitiesRoom</name>
    <message>
        <source>Save the dossier</source>
        <translation>Profili kaydet</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>Previous mention (Left)</source>
        <translation>Önceki anılma (Sol)</translation>
    </message>
    <message>
        <source>Next mention (Right)</source>
        <translation>Sonraki anılma (Sağ)</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Diğer pasajlar</translation>
    </message>
    <message>
        <source>Search the library for it</source>
        <translation>Kitaplıkta ara</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Düzelt…</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>%1 anıldı</translation>
    </message>
    <message>
        <source>In the library: {times} in {articles}</source>
        <translation>Kitaplıkta: {articles} içinde {times}</translation>
    </message>
    <message>
        <source>, as {name}</source>
        <translation>, {name} adıyla</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Diğer adları: {names}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} / {total}</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Find a name</source>
        <translation>Ad bul</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>These are the same…</source>
        <translation>Bunlar aynı…</translation>
    </message>
    <message>
        <source>No name is like that.</source>
        <translation>Böyle bir ad yok.</translation>
    </message>
    <message>
        <source>Entities of the library</source>
        <translation>Kitaplıktaki varlıklar</translation>
    </message>
</context>
<context>
    <name>EntityListModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Anılma</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Entities of the article</source>
        <translation>Makaledeki varlıklar</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Kimi ve neyi andığını görmek için bir makale açın.</translation>
    </message>
    <message>
        <source>Nobody and nothing was recognised in this article.</source>
        <translation>Bu makalede hiçbir varlık tanınmadı.</translation>
    </message>
</context>
<context>
    <name>EntityRows</name>
    <message>
        <source>in the same sentence: {times}, in the same article: {articles}</source>
        <translation>aynı tümcede: {times}, aynı makalede: {articles}</translation>
    </message>
    <message>
        <source>in the same article: {articles}</source>
        <translation>aynı makalede: {articles}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be read: {detail}.</source>
        <translation>Dosya okunamıyor: {detail}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>The file may not be read: permission denied.</source>
        <translation>Dosya okunamıyor: izin verilmedi.</translation>
    </message>
    <message>
        <source>This is not a regular file, so it is not opened.</source>
        <translation>Bu sıradan bir dosya değil, bu yüzden açılmaz.</translation>
    </message>
    <message>
        <source>The file holds notes that Lectern exported, so it is not taken for an article.</source>
        <translation>Dosyada Lectern’in dışa aktardığı notlar var, bu yüzden makale sayılmaz.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Dosyada metin yok.</translation>
    </message>
    <message>
        <source>The file is not text, and not of a kind that Lectern reads.</source>
        <translation>Dosya metin değil ve Lectern’in okuduğu bir türden de değil.</translation>
    </message>
    <message>
        <source>Lectern reads no encoding called {encoding}; utf-8, windows-1251 or shift_jis are names.</source>
        <translation>Lectern {encoding} adlı bir kodlama tanımıyor; geçerli adlar: utf-8, windows-1251, shift_jis gibi.</translation>
    </message>
    <message>
        <source>The file is too large: {size} bytes, and the limit is {limit}.</source>
        <translation>Dosya çok büyük: {size} bayt; sınır {limit}.</translation>
    </message>
    <message>
        <source>The page holds no article text.</source>
        <translation>Sayfada makale metni yok.</translation>
    </message>
    <message>
        <source>The document holds no text.</source>
        <translation>Belgede metin yok.</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages and no text; run a text recogniser (OCR) over it first.</source>
        <translation>PDF’de metin değil sayfa görüntüleri var; önce metin tanımadan (OCR) geçirin.</translation>
    </message>
    <message>
        <source>The file is encrypted; save it without a password to read it here.</source>
        <translation>Dosya şifreli; burada okumak için parolasız kaydedin.</translation>
    </message>
    <message>
        <source>This is a document of an old Word (before 2007), which Lectern does not read; save it as .docx.</source>
        <translation>Bu, Lectern’in okumadığı eski bir Word belgesi (2007 öncesi); .docx olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program, which Lectern does not read; save it in a newer format.</source>
        <translation>Bu, Lectern’in okumadığı eski bir Office dosyası; daha yeni bir biçimde kaydedin.</translation>
    </message>
    <message>
        <source>This is a message of Outlook, which Lectern does not read; save it as .eml.</source>
        <translation>Bu, Lectern’in okumadığı bir Outlook iletisi; .eml olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, which Lectern does not read.</source>
        <translation>Bu bir hesap tablosu; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is a presentation, which Lectern does not read.</source>
        <translation>Bu bir sunu; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is a document of a kind that Lectern does not read; save it as .docx or .odt.</source>
        <translation>Bu, Lectern’in okumadığı türden bir belge; .docx ya da .odt olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is a picture, which Lectern does not read.</source>
        <translation>Bu bir resim; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is a recording of sound or video, which Lectern does not read.</source>
        <translation>Bu bir ses ya da görüntü kaydı; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is an archive of a kind that Lectern does not open; unpack it, or pack it as .zip.</source>
        <translation>Bu, Lectern’in açmadığı türden bir arşiv; açın ya da .zip olarak paketleyin.</translation>
    </message>
    <message>
        <source>This is a program, which Lectern does not read.</source>
        <translation>Bu bir program; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is a database, which Lectern does not read.</source>
        <translation>Bu bir veritabanı; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is a font, which Lectern does not read.</source>
        <translation>Bu bir yazı tipi; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is a mail folder of Outlook, which Lectern does not read; save its messages as .eml.</source>
        <translation>Bu, Lectern’in okumadığı bir Outlook posta klasörü; iletilerini .eml olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is a help file, which Lectern does not read.</source>
        <translation>Bu bir yardım dosyası; Lectern bunları okumaz.</translation>
    </message>
    <message>
        <source>This is XML of a kind ({name}) that holds no article.</source>
        <translation>Bu, makale içermeyen türden bir XML ({name}).</translation>
    </message>
    <message>
        <source>The archive holds no file that could be an article.</source>
        <translation>Arşivde makale olabilecek bir dosya yok.</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than {limit} bytes, which is too much for what it holds.</source>
        <translation>Dosyanın bir parçası açıldığında {limit} baytı aşıyor; bu, içeriğine göre çok fazla.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {limit} bytes in all, so the rest of it was not read.</source>
        <translation>Dosya açıldığında toplam {limit} baytı aşıyor, bu yüzden kalanı okunmadı.</translation>
    </message>
    <message>
        <source>The PDF has more than {limit} pages, so it was not read.</source>
        <translation>PDF {limit} sayfadan uzun, bu yüzden okunmadı.</translation>
    </message>
    <message>
        <source>The file has more parts than Lectern reads.</source>
        <translation>Dosyada Lectern’in okuduğundan fazla parça var.</translation>
    </message>
    <message>
        <source>The file has files inside files deeper than Lectern follows.</source>
        <translation>Dosyada iç içe dosyalar Lectern’in izlediğinden derin.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Dosya bozuk: {detail}.</translation>
    </message>
    <message>
        <source>The parser gave up on this file ({detail}).</source>
        <translation>Ayrıştırıcı bu dosyada vazgeçti ({detail}).</translation>
    </message>
    <message>
        <source>Reading took longer than {seconds:g} seconds and was stopped.</source>
        <translation>Okuma {seconds:g} saniyeden uzun sürdü ve durduruldu.</translation>
    </message>
    <message>
        <source>Reading needed more memory than a file is allowed.</source>
        <translation>Okuma, bir dosyaya izin verilenden fazla bellek gerektirdi.</translation>
    </message>
    <message>
        <source>The parser ended unexpectedly on this file.</source>
        <translation>Ayrıştırıcı bu dosyada beklenmedik biçimde sonlandı.</translation>
    </message>
    <message>
        <source>A part of Lectern took longer than {seconds:g} seconds and was ended.</source>
        <translation>Lectern’in bir parçası {seconds:g} saniyeden uzun sürdü ve sonlandırıldı.</translation>
    </message>
    <message>
        <source>A part of Lectern ended unexpectedly.</source>
        <translation>Lectern’in bir parçası beklenmedik biçimde sonlandı.</translation>
    </message>
    <message>
        <source>A part of Lectern answered with more than it may, and was ended.</source>
        <translation>Lectern’in bir parçası izin verilenden büyük bir yanıt verdi ve sonlandırıldı.</translation>
    </message>
    <message>
        <source>The recogniser failed on this article, so that its names are not marked ({detail}).</source>
        <translation>Tanıma bu makalede başarısız oldu, bu yüzden adları işaretlenmedi ({detail}).</translation>
    </message>
    <message>
        <source>Line {line} of the input is not as expected: {detail}.</source>
        <translation>Girdinin {line}. satırı beklendiği gibi değil: {detail}.</translation>
    </message>
    <message>
        <source>{path} is not a library of Lectern; nothing was changed. &apos;lectern index FOLDER&apos; makes one that follows a folder of articles, in a new or empty place.</source>
        <translation>{path} bir Lectern kitaplığı değil; hiçbir şey değiştirilmedi. “lectern index KLASÖR”, yeni ya da boş bir yerde, bir makale klasörünü izleyen bir kitaplık oluşturur.</translation>
    </message>
    <message>
        <source>The library in {path} was written by a newer version of Lectern; nothing was changed. Please update Lectern.</source>
        <translation>{path} konumundaki kitaplık daha yeni bir Lectern sürümüyle yazılmış; hiçbir şey değiştirilmedi. Lütfen Lectern’i güncelleyin.</translation>
    </message>
    <message>
        <source>Another process is updating this library; try again when it is done.</source>
        <translation>Başka bir işlem bu kitaplığı güncelliyor; bitince yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} klasörü yok.</translation>
    </message>
    <message>
        <source>{path} is a file and no folder; name the folder that it is in.</source>
        <translation>{path} bir dosya, klasör değil; içinde bulunduğu klasörü belirtin.</translation>
    </message>
    <message>
        <source>The name of the folder {path} is not in the encoding of the system; rename it to follow it.</source>
        <translation>{path} klasörünün adı sistemin kodlamasında değil; izlemek için yeniden adlandırın.</translation>
    </message>
    <message>
        <source>The folder {path} may not be read: permission denied.</source>
        <translation>{path} klasörü okunamıyor: izin verilmedi.</translation>
    </message>
    <message>
        <source>This library follows no folder yet; name one.</source>
        <translation>Bu kitaplık henüz bir klasör izlemiyor; bir tane belirtin.</translation>
    </message>
    <message>
        <source>The catalogue cannot be used: {detail}. What was stored before is kept.</source>
        <translation>Katalog kullanılamıyor: {detail}. Daha önce saklananlar korunuyor.</translation>
    </message>
    <message>
        <source>The name of the file is not in the encoding of the system, so it cannot be opened by name.</source>
        <translation>Dosyanın adı sistemin kodlamasında değil, bu yüzden adıyla açılamıyor.</translation>
    </message>
    <message>
        <source>The library&apos;s data folder {path} cannot be written: {detail}.</source>
        <translation>Kitaplığın veri klasörüne yazılamıyor ({path}): {detail}.</translation>
    </message>
    <message>
        <source>What was named is not there.</source>
        <translation>Belirtilen şey yok.</translation>
    </message>
    <message>
        <source>There is no article {reference} in this library.</source>
        <translation>Bu kitaplıkta {reference} diye bir makale yok.</translation>
    </message>
    <message>
        <source>{reference} names {count} articles; give a longer part of the path, or the id.</source>
        <translation>{reference} {count} makaleye uyuyor; yolun daha uzun bir parçasını ya da kimliği verin.</translation>
    </message>
    <message>
        <source>There is no paragraph at this place of the article.</source>
        <translation>Makalenin bu yerinde paragraf yok.</translation>
    </message>
    <message>
        <source>The outlet of {article} is not known, so only this article can be ruled on.</source>
        <translation>{article} için yayın bilinmiyor; yalnızca bu haber için karar verilebilir.</translation>
    </message>
    <message>
        <source>No search is saved as {query}; &apos;lectern searches&apos; lists them.</source>
        <translation>{query} adıyla kaydedilmiş arama yok; “lectern searches” bunları listeler.</translation>
    </message>
    <message>
        <source>There is no annotation {annotation} in this library.</source>
        <translation>Bu kitaplıkta {annotation} diye bir açıklama yok.</translation>
    </message>
    <message>
        <source>Nobody and nothing in this library is called {entity}.</source>
        <translation>Bu kitaplıkta şu adla kimse ya da hiçbir şey yok: {entity}.</translation>
    </message>
    <message>
        <source>Nobody and nothing in this library is called {entity}; did you mean {known}?</source>
        <translation>Bu kitaplıkta {entity} adlı kimse veya bir şey yok; {known} mi demek istediniz?</translation>
    </message>
    <message>
        <source>{entity} names {count} entities: {known}; give its full name, or what stands in brackets.</source>
        <translation>{entity} {count} varlığa uyuyor: {known}; tam adını ya da ayraç içindekini verin.</translation>
    </message>
    <message>
        <source>There is no correction {correction}; nothing was changed.</source>
        <translation>{correction} diye bir düzeltme yok; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no outlet {outlet} in the register, nor in any article of this library.</source>
        <translation>{outlet} adlı yayın ne kayıtta ne de bu kitaplığın bir makalesinde var.</translation>
    </message>
    <message>
        <source>There is no outlet {outlet} in this library; did you mean {known}?</source>
        <translation>Bu kitaplıkta {outlet} adlı bir yayın yok; {known} mu demek istediniz?</translation>
    </message>
    <message>
        <source>The quotation does not stand in the article; check it against the text, word for word.</source>
        <translation>Alıntı makalede geçmiyor; metinle sözcük sözcük karşılaştırın.</translation>
    </message>
    <message>
        <source>The quotation is empty; give the words of the passage.</source>
        <translation>Alıntı boş; bölümün sözcüklerini yazın.</translation>
    </message>
    <message>
        <source>The quotation stands in the article {count} times; give words before or after it as well.</source>
        <translation>Alıntı makalede {count} kez geçiyor; öncesindeki ya da sonrasındaki sözcükleri de verin.</translation>
    </message>
    <message>
        <source>The notes in {path} cannot be opened: {detail}. Nothing was changed.</source>
        <translation>{path} konumundaki notlar açılamıyor: {detail}. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Another window or process is writing notes just now; nothing was changed. Try again.</source>
        <translation>Şu anda başka bir pencere ya da işlem not yazıyor; hiçbir şey değiştirilmedi. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The notes in {path} are damaged and were left as they are: {detail}.</source>
        <translation>{path} konumundaki notlar bozuk ve olduğu gibi bırakıldı: {detail}.</translation>
    </message>
    <message>
        <source>The disk is full, so the note was not stored; nothing was changed. Make room and try again.</source>
        <translation>Disk dolu olduğu için not saklanmadı; hiçbir şey değiştirilmedi. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The notes in {path} could not be written: {detail}. Nothing was changed.</source>
        <translation>{path} konumundaki notlar yazılamadı: {detail}. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The notes in {path} may not be written; nothing was changed. Check the permissions.</source>
        <translation>{path} konumundaki notlara yazma izni yok; hiçbir şey değiştirilmedi. İzinleri denetleyin.</translation>
    </message>
    <message>
        <source>The text holds {character}, which is not a character, so it was not stored.</source>
        <translation>Metinde karakter olmayan {character} bulunuyor, bu yüzden saklanmadı.</translation>
    </message>
    <message>
        <source>There is no file {path}; nothing was changed.</source>
        <translation>{path} diye bir dosya yok; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {detail}. Nothing was changed.</source>
        <translation>{path} dosyası okunamıyor: {detail}. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{path} is no backup of Lectern; nothing was changed.</source>
        <translation>{path} bir Lectern yedeği değil; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Lectern; nothing was changed. Please update Lectern.</source>
        <translation>{path} daha yeni bir Lectern sürümüyle yapılmış; hiçbir şey değiştirilmedi. Lütfen Lectern’i güncelleyin.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged; nothing was changed. Try an earlier one.</source>
        <translation>{path} yedeği bozuk; hiçbir şey değiştirilmedi. Daha eski bir yedeği deneyin.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written: {detail}. Your notes are as they were.</source>
        <translation>{path} yedeği yazılamadı: {detail}. Notlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>{path} is there already and is no backup, so it was left as it is; name another file.</source>
        <translation>{path} zaten var ve yedek değil, bu yüzden olduğu gibi bırakıldı; başka bir dosya belirtin.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; it is back as of the backup of {made}, with the later actions that are known ({actions}); if any more was done, that is lost, and the damaged file is kept in {set_aside}.</source>
        <translation>Notlarınızın dosyası hasarlıydı; {made} yedeğindeki duruma ve bilinen sonraki {actions} eyleme dönüldü; daha fazlası yapıldıysa kayıp, hasarlı dosya {set_aside} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; it is back as of the backup of {made}; if anything was done after that, it is lost.</source>
        <translation>Notlarınızın dosyası yoktu; {made} yedeğindeki duruma dönüldü; ondan sonra bir şey yapıldıysa kayıp.</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but what was done before is lost, and a copy of the log is kept in {set_aside}.</source>
        <translation>Notlarınızın dosyası yoktu ve sağlam bir yedek yoktu; {actions} eylem günlükten geri geldi, ama daha önce yapılanlar kayboldu; günlüğün bir kopyası {set_aside} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The file of your notes is missing, and {path}, which they could come back from, cannot be read: {detail}. Nothing was changed; let Lectern read it, or move it away to begin without these notes.</source>
        <translation>Notlarınızın dosyası yok ve geri gelebilecekleri {path} okunamıyor: {detail}. Hiçbir şey değiştirilmedi; Lectern&apos;in onu okumasına izin verin ya da bu notlar olmadan başlamak için onu başka yere taşıyın.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; that one is kept in {set_aside}, as a backup and with its log.</source>
        <translation>Notlarınızın dosyası, burada en son çalışılandan başka bir kopya; bu yüzden ona günlükten hiçbir şey eklenmedi. Öteki, yedek olarak ve günlüğüyle birlikte {set_aside} içinde duruyor.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; that one is kept in {set_aside}, as a backup and with its log, but some of its actions could not be brought back ({lost} at most).</source>
        <translation>Notlarınızın dosyası, burada en son çalışılandan başka bir kopya; bu yüzden ona günlükten hiçbir şey eklenmedi. Öteki, yedek olarak ve günlüğüyle birlikte {set_aside} içinde duruyor; ancak bazı işlemleri (en çok {lost}) geri getirilemedi.</translation>
    </message>
    <message>
        <source>The file of your notes is another copy than the one that was worked with here last, so nothing was added to it from the log of actions; no backup leads to that one any more, and what is left of its log is kept in {set_aside}.</source>
        <translation>Notlarınızın dosyası, burada en son çalışılandan başka bir kopya; bu yüzden ona günlükten hiçbir şey eklenmedi. Ötekine artık hiçbir yedek götürmüyor; günlüğünden kalanlar {set_aside} içinde duruyor.</translation>
    </message>
    <message>
        <source>A note on a whole article is words only; leave {options} out, or name a passage with --quote. Nothing was stored.</source>
        <translation>Bütün bir makaleye düşülen not yalnızca sözlerden oluşur; {options} seçeneğini bırakın ya da --quote ile bir bölüm belirtin. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>{form} and {to_form} are one name already: only capitals, accents or hyphens differ; nothing was changed.</source>
        <translation>{form} ile {to_form} zaten tek bir ad: yalnızca büyük harfler, aksanlar veya tireler farklı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{form} is the name of several kinds here: {known}; say with --kind which one is meant. Nothing was changed.</source>
        <translation>{form} burada birkaç türün adı: {known}; hangisinin kastedildiğini --kind ile belirtin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>the name that it is about</source>
        <translation>ilgili olduğu ad</translation>
    </message>
    <message>
        <source>the right kind; give it with --to-kind</source>
        <translation>doğru tür; --to-kind ile verin</translation>
    </message>
    <message>
        <source>the other name or the right words; give them with --to</source>
        <translation>öteki ad ya da doğru sözcükler; --to ile verin</translation>
    </message>
    <message>
        <source>an article; name it with --article</source>
        <translation>bir makale; --article ile verin</translation>
    </message>
    <message>
        <source>the passage; give it with --quote</source>
        <translation>metin parçası; --quote ile verin</translation>
    </message>
    <message>
        <source>to hold in a whole article or everywhere; leave --quote out</source>
        <translation>makalenin tümünde ya da her yerde geçerlilik; --quote kullanmayın</translation>
    </message>
    <message>
        <source>{path} is a backup; &apos;lectern restore&apos; puts it in the place of the notes that are there.</source>
        <translation>{path} bir yedek; “lectern restore” onu var olan notların yerine koyar.</translation>
    </message>
    <message>
        <source>The file holds no notes that Lectern can bring in.</source>
        <translation>Dosyada Lectern’in içe aktarabileceği not yok.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {detail}.</source>
        <translation>{path} dosyası okunamıyor: {detail}.</translation>
    </message>
    <message>
        <source>A newer version of Lectern wrote the file; nothing was brought in. Please update Lectern.</source>
        <translation>Dosyayı daha yeni bir Lectern sürümü yazmış; hiçbir şey içe aktarılmadı. Lütfen Lectern’i güncelleyin.</translation>
    </message>
    <message>
        <source>The notes in the file are not as expected ({detail}); nothing was brought in.</source>
        <translation>Dosyadaki notlar beklendiği gibi değil ({detail}); hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>No article of this library is the one it is about ({source}).</source>
        <translation>Notun ait olduğu makale bu kitaplıkta yok ({source}).</translation>
    </message>
    <message>
        <source>It does not say what it is about.</source>
        <translation>Neyle ilgili olduğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>It marks no passage of text that could be found again.</source>
        <translation>Yeniden bulunabilecek bir pasajı işaretlemiyor.</translation>
    </message>
    <message>
        <source>It marks no passage and says nothing.</source>
        <translation>Hiçbir pasajı işaretlemiyor ve bir şey söylemiyor.</translation>
    </message>
    <message>
        <source>It is no text, or the file does not hold its text.</source>
        <translation>Metin değil ya da metni dosyada yok.</translation>
    </message>
    <message>
        <source>There is no label {label}; the labels are {known}.</source>
        <translation>{label} diye bir kategori yok; kategoriler: {known}.</translation>
    </message>
    <message>
        <source>{credibility} is no credibility; it is a number from 1 (confirmed) to 6 (cannot be judged).</source>
        <translation>{credibility} bir inanılırlık derecesi değil; 1 (doğrulanmış) ile 6 (değerlendirilemez) arasında bir sayıdır.</translation>
    </message>
    <message>
        <source>{grade} is no grade; write it as B2, &lt;=B2, A..C or 1-3.</source>
        <translation>{grade} bir derece değil; B2, &lt;=B2, A..C ya da 1-3 gibi yazın.</translation>
    </message>
    <message>
        <source>{days} is no day, month, year or range of them, such as 2024-03 or 2024-01..2024-06.</source>
        <translation>{days} bir gün, ay, yıl ya da bunların aralığı değil; örneğin 2024-03 ya da 2024-01..2024-06 yazın.</translation>
    </message>
    <message>
        <source>Say which passage with --quote, or that the note is on the whole article with --whole.</source>
        <translation>Pasajı --quote ile ya da notun tüm makaleye ait olduğunu --whole ile belirtin.</translation>
    </message>
    <message>
        <source>Nothing in today&apos;s text is like the passage of {annotation}; name one with --quote.</source>
        <translation>Bugünkü metinde {annotation} açıklamasının pasajına benzeyen bir yer yok; --quote ile bir pasaj belirtin.</translation>
    </message>
    <message>
        <source>{marking} is no marking; known are {known}.</source>
        <translation>{marking} bir gizlilik işareti değil; bilinenler: {known}.</translation>
    </message>
    <message>
        <source>It is marked TLP:RED, and leaves only when that is asked for.</source>
        <translation>TLP:RED olarak işaretli; ancak özellikle istenirse dışarı çıkar.</translation>
    </message>
    <message>
        <source>{reliability} is no reliability; it is a letter from A (reliable) to F (cannot be judged).</source>
        <translation>{reliability} bir güvenilirlik derecesi değil; A (güvenilir) ile F (değerlendirilemez) arasında bir harftir.</translation>
    </message>
    <message>
        <source>An outlet needs a name; nothing was stored.</source>
        <translation>Yayının bir adı olmalı; hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>The passage holds no text, so there is nothing to annotate.</source>
        <translation>Pasajda metin yok, bu yüzden açıklanacak bir şey de yok.</translation>
    </message>
    <message>
        <source>The query cannot be understood; expected {expected}.</source>
        <translation>Sorgu anlaşılamadı; beklenen: {expected}.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; close the phrase, or leave the mark out.</source>
        <translation>Tırnak işaretinin eşi yok; öbeği kapatın ya da tırnağı kaldırın.</translation>
    </message>
    <message>
        <source>A bracket has no partner; expected {expected}.</source>
        <translation>Ayracın eşi yok; beklenen: {expected}.</translation>
    </message>
    <message>
        <source>{operator} needs {expected}.</source>
        <translation>{operator} için gereken: {expected}.</translation>
    </message>
    <message>
        <source>The field {field} is empty; write {expected}, such as {field}:{example}.</source>
        <translation>{field} alanı boş; {expected} yazın, örneğin {field}:{example}.</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>bir sözcük</translation>
    </message>
    <message>
        <source>a word before it</source>
        <translation>önünde bir sözcük</translation>
    </message>
    <message>
        <source>a word after it</source>
        <translation>ardında bir sözcük</translation>
    </message>
    <message>
        <source>a word or phrase before and after it</source>
        <translation>önünde ve ardında bir sözcük veya söz öbeği</translation>
    </message>
    <message>
        <source>a word after the colon</source>
        <translation>iki noktadan sonra bir sözcük</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>kapanan bir tırnak işareti</translation>
    </message>
    <message>
        <source>an opening bracket before it</source>
        <translation>önünde açılan bir ayraç</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>kapanan bir ayraç</translation>
    </message>
    <message>
        <source>fewer brackets</source>
        <translation>daha az ayraç</translation>
    </message>
    <message>
        <source>a shorter query</source>
        <translation>daha kısa bir sorgu</translation>
    </message>
    <message>
        <source>more letters</source>
        <translation>daha çok harf</translation>
    </message>
    <message>
        <source>{value} is no date; write a year, month or day ({expected}), or two with .. between.</source>
        <translation>{value} bir tarih değil; yıl, ay ya da gün ({expected}) ya da aralarında .. olan iki tarih yazın.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; everything is back, from the backup of {made} and the log of the actions since ({actions}), and the damaged file is kept in {set_aside}.</source>
        <translation>Notlarınızın dosyası hasarlıydı; {made} yedeğinden ve sonraki {actions} eylemin günlüğünden her şey geri geldi; hasarlı dosya {set_aside} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged; it is back as of the backup of {made} with later actions ({actions}), but some actions could not be brought back ({lost} at most), and the damaged file is kept in {set_aside}.</source>
        <translation>Notlarınızın dosyası hasarlıydı; {made} yedeğindeki duruma ve sonraki {actions} eyleme dönüldü, ama en çok {lost} eylem geri getirilemedi; hasarlı dosya {set_aside} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged and no backup was whole; everything is back from the log of all actions ({actions}), and the damaged file is kept in {set_aside}.</source>
        <translation>Notlarınızın dosyası hasarlıydı ve sağlam bir yedek yoktu; {actions} eylemin tümünün günlüğünden her şey geri geldi; hasarlı dosya {set_aside} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged and no backup was whole; actions are back from the log ({actions}), but up to {lost} could not be brought back, and the damaged file is kept in {set_aside}.</source>
        <translation>Notlarınızın dosyası hasarlıydı ve sağlam bir yedek yoktu; {actions} eylem günlükten geri geldi, ama en çok {lost} eylem geri getirilemedi; hasarlı dosya {set_aside} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; everything is back, from the backup of {made} and the log of the actions since ({actions}).</source>
        <translation>Notlarınızın dosyası yoktu; {made} yedeğinden ve sonraki {actions} eylemin günlüğünden her şey geri geldi.</translation>
    </message>
    <message>
        <source>The file of your notes was missing; it is back as of the backup of {made} with later actions ({actions}), but some actions could not be brought back ({lost} at most).</source>
        <translation>Notlarınızın dosyası yoktu; {made} yedeğindeki duruma ve sonraki {actions} eyleme dönüldü, ama en çok {lost} eylem geri getirilemedi.</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; everything is back from the log of all actions ({actions}).</source>
        <translation>Notlarınızın dosyası yoktu ve sağlam bir yedek yoktu; {actions} eylemin tümünün günlüğünden her şey geri geldi.</translation>
    </message>
    <message>
        <source>The file of your notes was missing and no backup was whole; actions are back from the log ({actions}), but up to {lost} could not be brought back.</source>
        <translation>Notlarınızın dosyası yoktu ve sağlam bir yedek yoktu; {actions} eylem günlükten geri geldi, ama en çok {lost} eylem geri getirilemedi.</translation>
    </message>
    <message>
        <source>The file of your notes lacked its last actions ({actions}); they are back from the log of actions.</source>
        <translation>Notlarınızın dosyasında son {actions} eylem eksikti; günlükten geri geldiler.</translation>
    </message>
    <message>
        <source>The file of your notes lacked its last actions; some are back from the log of actions ({actions}), but up to {lost} could not be brought back.</source>
        <translation>Notlarınızın dosyasında son eylemler eksikti; {actions} tanesi günlükten geri geldi, ama en çok {lost} tanesi geri getirilemedi.</translation>
    </message>
    <message>
        <source>The correction {action} needs {lacking}; nothing was changed.</source>
        <translation>{action} düzeltmesinde eksik olan: {lacking}; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The correction {action} would leave {form} as it is wherever it stands; nothing was changed.</source>
        <translation>{action} düzeltmesi {form} adını geçtiği her yerde olduğu gibi bırakırdı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The article does not say {form} there, so the correction could never apply; nothing was changed.</source>
        <translation>Makalede orada {form} geçmiyor, bu düzeltme hiçbir zaman uygulanamazdı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{value} is no language; write its code, such as {expected}.</source>
        <translation>{value} bir dil değil; dilin kodunu yazın, örneğin {expected}.</translation>
    </message>
    <message>
        <source>The field has: understands {expected}, and not {value}.</source>
        <translation>has: alanı {value} değerini anlamaz; anladığı: {expected}.</translation>
    </message>
    <message>
        <source>The field is: understands {expected}, and not {value}.</source>
        <translation>is: alanı {value} değerini anlamaz; anladığı: {expected}.</translation>
    </message>
    <message>
        <source>The field in: understands {expected}, and not {value}.</source>
        <translation>in: alanı {value} değerini anlamaz; anladığı: {expected}.</translation>
    </message>
    <message>
        <source>{value} is no type of file; write its usual ending, such as {expected}.</source>
        <translation>{value} bir dosya türü değil; alışılmış uzantısını yazın, örneğin {expected}.</translation>
    </message>
    <message>
        <source>The query has no letter or digit to search for.</source>
        <translation>Sorguda aranacak bir harf ya da rakam yok.</translation>
    </message>
    <message>
        <source>The query is too long; the limit is {limit} words.</source>
        <translation>Sorgu çok uzun; sınır {limit} sözcük.</translation>
    </message>
    <message>
        <source>The query has brackets within brackets more than {limit} deep; simplify it.</source>
        <translation>Sorguda iç içe ayraçlar {limit} düzeyi aşıyor; sorguyu sadeleştirin.</translation>
    </message>
    <message>
        <source>{value} is no span of time; write a number and a letter: {expected}.</source>
        <translation>{value} bir süre değil; bir sayı ve bir harf yazın: {expected}.</translation>
    </message>
    <message>
        <source>The field {field}: cannot be searched here.</source>
        <translation>{field}: alanında burada arama yapılamaz.</translation>
    </message>
    <message>
        <source>Too many words begin with {prefix}; type more letters before the star.</source>
        <translation>{prefix} ile başlayan çok fazla sözcük var; yıldızdan önce daha çok harf yazın.</translation>
    </message>
    <message>
        <source>There is no folder {path} to export to; make it first.</source>
        <translation>Dışa aktarılacak {path} klasörü yok; önce oluşturun.</translation>
    </message>
    <message>
        <source>{path} is not a folder, so nothing can be exported to it.</source>
        <translation>{path} bir klasör değil, bu yüzden oraya dışa aktarılamaz.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {detail}. Files that were finished are whole.</source>
        <translation>{path} klasörüne yazılamıyor: {detail}. Tamamlanan dosyalar eksiksizdir.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {detail}. What was there before is as it was.</source>
        <translation>{path} dosyası yazılamıyor: {detail}. Önceden orada olan olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>What was found could not be written to standard output: {detail}.</source>
        <translation>Bulunanlar standart çıktıya yazılamadı: {detail}.</translation>
    </message>
    <message>
        <source>{argument} is not in the encoding of the system, so it was not understood.</source>
        <translation>{argument} sistemin kodlamasında değil, bu yüzden anlaşılamadı.</translation>
    </message>
    <message>
        <source>There is no room left in {path}: {detail}. Files that were finished are whole.</source>
        <translation>{path} konumunda yer kalmadı: {detail}. Tamamlanan dosyalar eksiksizdir.</translation>
    </message>
    <message>
        <source>The markers around Lectern&apos;s part are missing, doubled or altered, so the file was left as it is; restore them, or move the file away and export again.</source>
        <translation>Lectern bölümünü çevreleyen imler eksik, yinelenmiş ya da değiştirilmiş, bu yüzden dosya olduğu gibi bırakıldı; imleri düzeltin ya da dosyayı başka yere taşıyıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The front matter cannot be altered safely as YAML, so the file was left as it is.</source>
        <translation>YAML ön bilgisi güvenle değiştirilemiyor, bu yüzden dosya olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>Several files carry the id of this article, so none was altered: {paths}.</source>
        <translation>Bu makalenin kimliği birden çok dosyada var, bu yüzden hiçbiri değiştirilmedi: {paths}.</translation>
    </message>
    <message>
        <source>Something that is not a regular file of notes stands there, so it was left as it is.</source>
        <translation>Orada sıradan bir not dosyası olmayan bir şey var, bu yüzden olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>Files of other content have every name that this article could take.</source>
        <translation>Bu makalenin alabileceği tüm adlar başka içerikli dosyalarca kullanılıyor.</translation>
    </message>
    <message>
        <source>The file may not be read or written, so it was left as it is.</source>
        <translation>Dosyayı okuma ya da yazma izni yok, bu yüzden olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>One file for a query needs a query; give one with --query.</source>
        <translation>Sorgu başına tek dosya için bir sorgu gerekir; --query ile verin.</translation>
    </message>
    <message>
        <source>There is no kept export {export}; &apos;lectern export --kept&apos; lists them.</source>
        <translation>{export} diye eşitlenen bir dışa aktarım yok; &apos;lectern export --kept&apos; hepsini listeler.</translation>
    </message>
    <message>
        <source>Single annotations cannot be kept in step; choose articles, a tag, an entity or a query.</source>
        <translation>Tek tek açıklamalar eşitlenemez; makale, etiket, varlık ya da sorgu seçin.</translation>
    </message>
    <message>
        <source>Say where to with --to DIR, or --again for the exports that are kept in step.</source>
        <translation>Hedefi --to DIR ile verin ya da eşitlenen dışa aktarımlar için --again yazın.</translation>
    </message>
    <message>
        <source>There is no template {template}; name a file, or one of these: {known}.</source>
        <translation>{template} diye bir şablon yok; bir dosya ya da şunlardan birini belirtin: {known}.</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {detail}.</source>
        <translation>{path} şablonu okunamıyor: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the template {name} cannot be followed: {detail}. Nothing was written.</source>
        <translation>{name} şablonunun {line}. satırı işlenemiyor: {detail}. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The template {name} would need more than {limit} for one file. Nothing was written.</source>
        <translation>{name} şablonu tek dosya için {limit} sınırını aşıyor. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>There is no style of citing called {style}; the styles are {known}.</source>
        <translation>{style} adlı bir alıntılama biçimi yok; biçimler: {known}.</translation>
    </message>
    <message>
        <source>A file of this name is there that no export wrote, so it was left as it is.</source>
        <translation>Bu adda, dışa aktarımla yazılmamış bir dosya var, bu yüzden olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it was left as it is.</source>
        <translation>Dosya UTF-8 metni değil, bu yüzden olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The file was changed while the export ran, so it was left as it is; export again.</source>
        <translation>Dosya dışa aktarım sürerken değişti, bu yüzden olduğu gibi bırakıldı; yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Stopped as asked; what was done so far is kept.</source>
        <translation>İstek üzerine durduruldu; şimdiye dek yapılanlar korunuyor.</translation>
    </message>
    <message>
        <source>{part} is damaged and has to be rebuilt: {detail}.</source>
        <translation>{part} bozuk ve yeniden oluşturulmalı: {detail}.</translation>
    </message>
    <message>
        <source>The library could not be brought up to date ({detail}). What was done so far is kept; F5 tries again.</source>
        <translation>Kitaplık güncellenemedi ({detail}). Şimdiye dek yapılanlar korunuyor; F5 yeniden dener.</translation>
    </message>
    <message>
        <source>Something was not as expected: {detail}.</source>
        <translation>Bir şey beklendiği gibi değildi: {detail}.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>There are no notes to export there yet.</source>
        <translation>Orada henüz dışa aktarılacak not yok.</translation>
    </message>
    <message>
        <source>What would be exported is marked TLP:RED, and stayed.</source>
        <translation>Dışa aktarılacak olan TLP:RED işaretli olduğu için kaldı.</translation>
    </message>
    <message>
        <source>%1 written, %2 unchanged</source>
        <translation>%1 yazıldı, %2 değişmedi</translation>
    </message>
    <message>
        <source>, %1 left alone</source>
        <translation>, %1 olduğu gibi bırakıldı</translation>
    </message>
    <message>
        <source>, %1 in no file</source>
        <translation>, %1 hiçbir dosyada değil</translation>
    </message>
    <message>
        <source>, %1 kept back as TLP:RED</source>
        <translation>, %1 TLP:RED olduğu için alıkondu</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes</source>
        <translation>Notları dışa aktar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Keep these files in step with the notes</source>
        <translation>Bu dosyaları notlarla eşitle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Varlık</translation>
    </message>
    <message>
        <source>Say which tag or entity.</source>
        <translation>Etiketi ya da varlığı belirtin.</translation>
    </message>
    <message>
        <source>One file for the search needs the notes on the articles found.</source>
        <translation>Arama için tek dosya yalnızca bulunan makalelerdeki notlarla oluşturulabilir.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ExportRoom</name>
    <message>
        <source>More…</source>
        <translation>Daha fazla…</translation>
    </message>
    <message>
        <source>Marked TLP:RED</source>
        <translation>TLP:RED işaretli</translation>
    </message>
    <message>
        <source>%1 stayed in the library: marked TLP:RED, not to be passed on.</source>
        <translation>%1 kitaplıkta kaldı: TLP:RED işaretli, paylaşılamaz.</translation>
    </message>
    <message>
        <source>Shall they be written into this folder all the same?</source>
        <translation>Yine de bu klasöre yazılsınlar mı?</translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation>Burada kalsınlar</translation>
    </message>
    <message>
        <source>Write them too</source>
        <translation>Onları da yaz</translation>
    </message>
    <message>
        <source>Export notes to a folder</source>
        <translation>Notları bir klasöre aktar</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.md *.txt)</source>
        <translation>Şablonlar (*.j2 *.md *.txt)</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Şablon seç</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Notes on this article</source>
        <translation>Bu makaledeki notlar</translation>
    </message>
    <message>
        <source>Notes on the articles found</source>
        <translation>Bulunan makalelerdeki notlar</translation>
    </message>
    <message>
        <source>Notes with a tag</source>
        <translation>Bir etiketi taşıyan notlar</translation>
    </message>
    <message>
        <source>Notes that name an entity</source>
        <translation>Bir varlığı anan notlar</translation>
    </message>
    <message>
        <source>The chosen notes</source>
        <translation>Seçili notlar</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Tüm notlar</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown dosyaları</translation>
    </message>
    <message>
        <source>One web page (HTML)</source>
        <translation>Tek web sayfası (HTML)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Tablo (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web açıklamaları (JSON-LD)</translation>
    </message>
    <message>
        <source>A project for other programs (QDPX)</source>
        <translation>Diğer programlar için proje (QDPX)</translation>
    </message>
    <message>
        <source>Everything, to bring in again (JSON)</source>
        <translation>Her şey, yeniden içe aktarmak için (JSON)</translation>
    </message>
    <message>
        <source>For each article</source>
        <translation>Her makale için</translation>
    </message>
    <message>
        <source>For each tag</source>
        <translation>Her etiket için</translation>
    </message>
    <message>
        <source>For each entity</source>
        <translation>Her varlık için</translation>
    </message>
    <message>
        <source>For each note</source>
        <translation>Her not için</translation>
    </message>
    <message>
        <source>One for the search</source>
        <translation>Arama için tek dosya</translation>
    </message>
    <message>
        <source>As Lectern does it</source>
        <translation>Lectern’in kendi biçimi</translation>
    </message>
    <message>
        <source>Full dossier</source>
        <translation>Ayrıntılı rapor</translation>
    </message>
    <message>
        <source>Plain quotations</source>
        <translation>Yalın alıntılar</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>Dipnotlu özet</translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yıllar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Read or not</source>
        <translation>Okunma durumu</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Dosya türleri</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Okunmadı</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Makalede bul</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Önceki yer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Sonraki yer (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} / {total}</translation>
    </message>
</context>
<context>
    <name>FindingRoom</name>
    <message>
        <source>Type a search first; then it can be saved.</source>
        <translation>Önce bir arama yazın; ardından kaydedilebilir.</translation>
    </message>
    <message>
        <source>Saved no longer: %1</source>
        <translation>Artık kayıtlı değil: %1</translation>
    </message>
    <message>
        <source>Saved; it stands in the left column: %1</source>
        <translation>Kaydedildi; sol sütunda duruyor: %1</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Choose a folder of articles</source>
        <translation>Makale klasörü seç</translation>
    </message>
    <message>
        <source>Export notes to a folder</source>
        <translation>Notları bir klasöre aktar</translation>
    </message>
</context>
<context>
    <name>GradePopover</name>
    <message>
        <source>Grade of the outlet</source>
        <translation>Yayının derecesi</translation>
    </message>
    <message>
        <source>Why so? (may stay empty)</source>
        <translation>Neden? (boş kalabilir)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>How reliable is %1?</source>
        <translation>%1 ne kadar güvenilir?</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Derecelendir</translation>
    </message>
</context>
<context>
    <name>HandingOverController</name>
    <message>
        <source>Everything you made is backed up in %1.</source>
        <translation>Oluşturduğunuz her şey yedeklendi: %1</translation>
    </message>
</context>
<context>
    <name>HandingOverRoom</name>
    <message>
        <source>Notes (*.json *.jsonld *.qdpx);;All files (*)</source>
        <translation>Notlar (*.json *.jsonld *.qdpx);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Notları içe aktar</translation>
    </message>
    <message>
        <source>%1 brought in. Ctrl+Z takes it back.</source>
        <translation>%1 içe aktarıldı. Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <source>Nothing new was in it: all of it was here already.</source>
        <translation>İçinde yeni bir şey yoktu: hepsi zaten buradaydı.</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Yedekler (*.zip)</translation>
    </message>
    <message>
        <source>Back up all notes</source>
        <translation>Tüm notları yedekle</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Put the notes of %1 in the place of all that are here?</source>
        <translation>Buradaki tüm notların yerine %1 yedeğindekiler konsun mu?</translation>
    </message>
    <message>
        <source>Those that are here are backed up first, in the folder of the library.</source>
        <translation>Buradakiler önce kitaplığın klasörüne yedeklenir.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Buradakiler kalsın</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>The notes are those of the backup of %1.</source>
        <translation>Notlar şu yedekten geri yüklendi: %1.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Yardımda ara</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Articles over time</source>
        <translation>Zaman içinde makaleler</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Notes were brought in</source>
        <translation>Notlar içe aktarıldı</translation>
    </message>
    <message>
        <source>Conflicts, and what could not be taken</source>
        <translation>Çakışmalar ve alınamayanlar</translation>
    </message>
    <message>
        <source>Came in: %1. Known already: %2. In conflict: %3.</source>
        <translation>Gelen: %1. Zaten bilinen: %2. Çelişen: %3.</translation>
    </message>
    <message>
        <source>an annotation</source>
        <translation>açıklama</translation>
    </message>
    <message>
        <source>an outlet</source>
        <translation>yayın</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>karar</translation>
    </message>
    <message>
        <source>Two versions of %1: yours stays.</source>
        <translation>İki sürüm (%1): sizinki kalır.</translation>
    </message>
    <message>
        <source>Two versions of %1: yours stays, and the other one stands beside it.</source>
        <translation>İki sürüm (%1): sizinki kalır, öteki onun yanında durur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>KeptExports</name>
    <message>
        <source>Not every export could be kept in step.</source>
        <translation>Dışa aktarımların tümü eşitlenemedi.</translation>
    </message>
    <message>
        <source>The exports are in step: %1 written.</source>
        <translation>Dışa aktarımlar eşitlendi: %1 yazıldı.</translation>
    </message>
</context>
<context>
    <name>KeptExportsList</name>
    <message>
        <source>Exports that are kept in step</source>
        <translation>Eşitlenen dışa aktarımlar</translation>
    </message>
    <message>
        <source>Bring in step now</source>
        <translation>Şimdi eşitle</translation>
    </message>
    <message>
        <source>Keep in step no more</source>
        <translation>Eşitlemeyi bırak</translation>
    </message>
    <message>
        <source>The files stay as they are</source>
        <translation>Dosyalar olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Kept in step</source>
        <translation>Eşitlenenler</translation>
    </message>
    <message>
        <source>not yet by this window</source>
        <translation>bu pencerede henüz yapılmadı</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>son eşitleme: %1</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Kısayolları değiştir</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni kısayol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”; give that one another first.</source>
        <translation>%1, “%2” komutunun kısayolu; önce ona başka bir kısayol verin.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Komutlar ve kısayolları</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Yeni kısayol:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Varsayılan</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Notes in the margin</source>
        <translation>Kenar boşluğundaki notlar</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Yeri bulunamayanlar</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Varlıklar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Contents of the library</source>
        <translation>Kitaplığın içeriği</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Follow another folder of articles</source>
        <translation>Başka bir makale klasörünü izle</translation>
    </message>
    <message>
        <source>Want no longer</source>
        <translation>Süzmeyi bırak</translation>
    </message>
    <message>
        <source>Want</source>
        <translation>Yalnız bunları göster</translation>
    </message>
    <message>
        <source>Leave out no longer</source>
        <translation>Dışlamayı bırak</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışla</translation>
    </message>
    <message>
        <source>Follow this folder no longer</source>
        <translation>Bu klasörü izlemeyi bırak</translation>
    </message>
</context>
<context>
    <name>LikelihoodHint</name>
    <message>
        <source>“%1” and “%2” in one sentence: a likelihood and a confidence read as one.</source>
        <translation>“%1” ile “%2” aynı tümcede: olasılık ve güven tek bir ölçü gibi okunur.</translation>
    </message>
    <message>
        <source>“%1” stands for no likelihood on either yardstick.</source>
        <translation>“%1” iki ölçekte de bir olasılığı karşılamıyor.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No article is open</source>
        <translation>Açık makale yok</translation>
    </message>
    <message>
        <source>Choose one from the list, or press Ctrl+F and type what you look for.</source>
        <translation>Listeden bir makale seçin ya da Ctrl+F’ye basıp aradığınızı yazın.</translation>
    </message>
    <message>
        <source>Width of the left column</source>
        <translation>Sol sütunun genişliği</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Listenin genişliği</translation>
    </message>
</context>
<context>
    <name>MapStrip</name>
    <message>
        <source>Map of the article</source>
        <translation>Makalenin haritası</translation>
    </message>
    <message>
        <source>Notes at the left, then hits, then what is looked for; click to go there</source>
        <translation>Solda notlar, sonra eşleşmeler, sonra bulunan sözcükler; gitmek için tıklayın</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside Lectern. Your notes are kept; the details are in the log.</source>
        <translation>Lectern’in içinde bir sorun oluştu. Notlarınız korunuyor; ayrıntılar günlük dosyasında.</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Nothing was told since the window was opened.</source>
        <translation>Pencere açıldığından beri bir şey bildirilmedi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tümünü kopyala</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>It is no name</source>
        <translation>Bu bir ad değil</translation>
    </message>
    <message>
        <source>It is of another kind</source>
        <translation>Türü başka</translation>
    </message>
    <message>
        <source>The name is longer or shorter</source>
        <translation>Ad daha uzun ya da daha kısa</translation>
    </message>
    <message>
        <source>It is the same as …</source>
        <translation>Şununla aynı: …</translation>
    </message>
    <message>
        <source>It is not the same as …</source>
        <translation>Şununla aynı değil: …</translation>
    </message>
    <message>
        <source>It is called otherwise</source>
        <translation>Asıl adı başka</translation>
    </message>
    <message>
        <source>It has another name too</source>
        <translation>Başka bir adı da var</translation>
    </message>
    <message>
        <source>It is a name</source>
        <translation>Bu bir ad</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Yalnız burada</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Bu makalede</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>Tüm kitaplıkta</translation>
    </message>
    <message>
        <source>{form} is no name</source>
        <translation>{form} bir ad değil</translation>
    </message>
    <message>
        <source>{form} is of the kind {kind}</source>
        <translation>{form} şu türden: {kind}</translation>
    </message>
    <message>
        <source>{form} is {to} in full</source>
        <translation>{form}, tam olarak {to}</translation>
    </message>
    <message>
        <source>{form} is the same as {to}</source>
        <translation>{form} ile {to} aynı</translation>
    </message>
    <message>
        <source>{form} is not the same as {to}</source>
        <translation>{form} ile {to} aynı değil</translation>
    </message>
    <message>
        <source>{form} is called {to}</source>
        <translation>{form}, asıl adıyla {to}</translation>
    </message>
    <message>
        <source>{form} is also called {to}</source>
        <translation>{form}, diğer adıyla {to}</translation>
    </message>
    <message>
        <source>{form} is a name of the kind {kind}</source>
        <translation>{form} şu türden bir ad: {kind}</translation>
    </message>
    <message>
        <source>The name as it should be marked</source>
        <translation>Adın işaretlenmesi gereken hâli</translation>
    </message>
    <message>
        <source>Who or what it is</source>
        <translation>Kim ya da ne olduğu</translation>
    </message>
    <message>
        <source>Who or what it is not</source>
        <translation>Kim ya da ne olmadığı</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Asıl adı</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>Diğer adı</translation>
    </message>
    <message>
        <source>only the spelling differs</source>
        <translation>yalnızca yazımı farklı</translation>
    </message>
    <message>
        <source>the same surname in this article</source>
        <translation>bu makalede aynı soyadı</translation>
    </message>
    <message>
        <source>the same given name in this article</source>
        <translation>bu makalede aynı ad</translation>
    </message>
    <message>
        <source>parts of the same name</source>
        <translation>aynı adın parçaları</translation>
    </message>
    <message>
        <source>a list of known names has both</source>
        <translation>bilinen adlar listesinde ikisi de var</translation>
    </message>
    <message>
        <source>a list of known people has both</source>
        <translation>bilinen kişiler listesinde ikisi de var</translation>
    </message>
    <message>
        <source>another form of the same name</source>
        <translation>aynı adın başka bir biçimi</translation>
    </message>
    <message>
        <source>the article explains the abbreviation</source>
        <translation>makale kısaltmayı açıklıyor</translation>
    </message>
    <message>
        <source>what else the article names goes with this place of the name</source>
        <translation>makalede anılan diğer yerler bu yere uyuyor</translation>
    </message>
    <message>
        <source>the only person of this surname in the library</source>
        <translation>kitaplıkta bu soyadını taşıyan tek kişi</translation>
    </message>
    <message>
        <source>the only person of this surname in the library, named beside the same others</source>
        <translation>kütüphanede bu soyadını taşıyan tek kişi; aynı kişi ve yerlerle birlikte anılıyor</translation>
    </message>
    <message>
        <source>the only person of this surname in the library, named in the same weeks beside the same place</source>
        <translation>kütüphanede bu soyadını taşıyan tek kişi; aynı haftalarda aynı yerle birlikte anılıyor</translation>
    </message>
    <message>
        <source>by far the most often named person of this surname in the library</source>
        <translation>kitaplıkta bu soyadıyla açık farkla en çok anılan kişi</translation>
    </message>
    <message>
        <source>the only longer name in the library of which these are parts</source>
        <translation>kitaplıkta bu parçaları içeren tek uzun ad</translation>
    </message>
    <message>
        <source>other articles of the library explain the abbreviation</source>
        <translation>kitaplıktaki başka makaleler kısaltmayı açıklıyor</translation>
    </message>
    <message>
        <source>the same name in Cyrillic letters</source>
        <translation>aynı adın Kiril harfleriyle yazılışı</translation>
    </message>
    <message>
        <source>the same name in Arabic letters</source>
        <translation>aynı adın Arap harfleriyle yazılışı</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <translation>aynı adın başka bir dildeki biçimi</translation>
    </message>
    <message>
        <source>a correction says so</source>
        <translation>bir düzeltme böyle diyor</translation>
    </message>
</context>
<context>
    <name>NamingController</name>
    <message>
        <source>Corrected: %1. Ctrl+Z takes it back.</source>
        <translation>Düzeltildi: %1. Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <source>The correction holds no longer. Ctrl+Z brings it back.</source>
        <translation>Düzeltme kaldırıldı. Ctrl+Z geri getirir.</translation>
    </message>
    <message>
        <source>The file was written: %1</source>
        <translation>Dosya yazıldı: %1</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Words in notes, passages, tags, titles</source>
        <translation>Not, pasaj, etiket ve başlıklarda ara</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Notlarda ara</translation>
    </message>
    <message>
        <source>Days narrow too: made:2024-03..2024-06, changed:2024-03-01, published:2024</source>
        <translation>Günler de daraltır: made:2024-03..2024-06, changed:2024-03-01, published:2024</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Makaleye göre</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Etikete göre</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Kategoriye göre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Uyan not yok</translation>
    </message>
    <message>
        <source>Take a word or a filter away to see more.</source>
        <translation>Daha çok not görmek için bir sözcüğü ya da süzgeci kaldırın.</translation>
    </message>
    <message>
        <source>Select a passage of an article and press H to highlight it, or N to write a note.</source>
        <translation>Bir makalede pasaj seçin; vurgulamak için H’ye, not yazmak için N’ye basın.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Henüz not yok</translation>
    </message>
    <message>
        <source>Grouping of the notes</source>
        <translation>Notların gruplanması</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>%1 tagged #%2.</source>
        <translation>%1 #%2 ile etiketlendi.</translation>
    </message>
    <message>
        <source>%1 labelled.</source>
        <translation>%1 için kategori belirlendi.</translation>
    </message>
    <message>
        <source>Nothing in the article is like that passage. Select one, and attach the note to it.</source>
        <translation>Makalede o pasaja benzeyen bir yer yok. Bir pasaj seçip notu ona bağlayın.</translation>
    </message>
    <message>
        <source>The note has its place again. Ctrl+Z takes it back.</source>
        <translation>Not yeniden yerinde. Ctrl+Z geri alır.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>In place</source>
        <translation>Yerinde</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Taşınmış</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişmiş</translation>
    </message>
    <message>
        <source>Not found any more</source>
        <translation>Artık bulunamıyor</translation>
    </message>
    <message>
        <source>File gone</source>
        <translation>Dosya yok</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajlar</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <translation>Tüm makale</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Etiketsiz</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>Kimseyi anmayanlar</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>İnanılırlık</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenilirlik</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaj</translation>
    </message>
    <message>
        <source>Notes on</source>
        <translation>Notun konusu</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Kim ve ne</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yazıldığı ay</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayımlandı</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Yayını yok</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kategorisiz</translation>
    </message>
    <message>
        <source>%1, 1 origin</source>
        <translation>%1, tek kaynak</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Filters of the notes</source>
        <translation>Not süzgeçleri</translation>
    </message>
    <message>
        <source>Your notes of all articles stand here once there are any.</source>
        <translation>Tüm makalelerdeki notlarınız burada görünecek.</translation>
    </message>
</context>
<context>
    <name>NotesRoom</name>
    <message>
        <source>Open its article with Enter, and select the passage that the note is to be on.</source>
        <translation>Enter ile makalesini açın ve notun ait olacağı pasajı seçin.</translation>
    </message>
</context>
<context>
    <name>NotesSelectionBar</name>
    <message>
        <source>Add a tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Tag to add to the selected notes</source>
        <translation>Seçili notlara eklenecek etiket</translation>
    </message>
    <message>
        <source>Label  ▾</source>
        <translation>Kategori  ▾</translation>
    </message>
    <message>
        <source>Label of the selected notes</source>
        <translation>Seçili notların kategorisi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Write these notes as Markdown files</source>
        <translation>Bu notları Markdown dosyaları olarak yaz</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seçili</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>OpeningRoom</name>
    <message>
        <source>This link is not understood: %1</source>
        <translation>Bu bağlantı anlaşılamadı: %1</translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Outlets</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>Henüz derecelendirilmemiş.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Diğer adlar</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Alan adı</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenilirlik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Dereceler</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Her satıra bir tane</translation>
    </message>
    <message>
        <source>New outlet</source>
        <translation>Yeni yayın</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions, articles, names, tags, searches      &gt; actions   @ names   # tags</source>
        <translation>Komut, makale, ad, etiket, arama      &gt; komutlar   @ adlar   # etiketler</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Bu makalede</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Set articles as at first</source>
        <translation>Makale görünümünü sıfırla</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start.</source>
        <translation>Yeni dil bir sonraki açılışta etkin olur.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifli</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifsiz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Satır yüksekliği</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>En uzun satır</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>karakter</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Paragraf aralığı</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Ad işaretleri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Belirgin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>It is kept with each annotation that you make, and goes along in exports.</source>
        <translation>Eklediğiniz her açıklamayla saklanır ve dışa aktarımlarda yer alır.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Alıntılama</translation>
    </message>
    <message>
        <source>Full, to be checked</source>
        <translation>Tam, denetlenebilir</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Dipnot</translation>
    </message>
    <message>
        <source>List of references</source>
        <translation>Kaynakça</translation>
    </message>
    <message>
        <source>Chicago, note</source>
        <translation>Chicago, dipnot</translation>
    </message>
    <message>
        <source>Chicago, bibliography</source>
        <translation>Chicago, kaynakça</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Düz metin</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
</context>
<context>
    <name>QueryErrorBubble</name>
    <message>
        <source>Error in the query</source>
        <translation>Sorguda hata</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>pasted text</source>
        <translation>yapıştırılmış metin</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Markdown dosyası</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web sayfası</translation>
    </message>
    <message>
        <source>from the page&apos;s metadata</source>
        <translation>sayfanın üst verisinden</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>sayfadan</translation>
    </message>
    <message>
        <source>from the file&apos;s head</source>
        <translation>dosyanın başından</translation>
    </message>
    <message>
        <source>from the mail&apos;s header</source>
        <translation>e-postanın üst bilgisinden</translation>
    </message>
    <message>
        <source>from the feed</source>
        <translation>akıştan</translation>
    </message>
    <message>
        <source>from the book&apos;s metadata</source>
        <translation>kitabın üst verisinden</translation>
    </message>
    <message>
        <source>from the document&apos;s properties</source>
        <translation>belgenin özelliklerinden</translation>
    </message>
    <message>
        <source>read from the caption</source>
        <translation>resim yazısından okundu</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>metinden okundu</translation>
    </message>
    <message>
        <source>read from the address</source>
        <translation>adresten okundu</translation>
    </message>
    <message>
        <source>read from the file&apos;s name</source>
        <translation>dosya adından okundu</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>dosyanın tarihi</translation>
    </message>
    <message>
        <source>read from the dateline</source>
        <translation>tarih satırından okundu</translation>
    </message>
    <message>
        <source>day and month may be swapped</source>
        <translation>gün ile ay yer değiştirmiş olabilir</translation>
    </message>
    <message>
        <source>Passage moved</source>
        <translation>Pasaj taşınmış</translation>
    </message>
    <message>
        <source>Passage changed since</source>
        <translation>Pasaj sonradan değişmiş</translation>
    </message>
    <message>
        <source>Passage no longer found</source>
        <translation>Pasaj artık bulunamıyor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Teçhizat</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim bilgisi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Karşıt</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifli</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifsiz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Satır yüksekliği</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Satır uzunluğu</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Paragraf aralığı</translation>
    </message>
    <message>
        <source>Marks of names</source>
        <translation>Ad işaretleri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Belirgin</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Sav</translation>
    </message>
    <message>
        <source>What somebody says is so, and that has to be tested.</source>
        <translation>Birinin öne sürdüğü ve sınanması gereken.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>What speaks for or against a claim: a document, a figure, an observation.</source>
        <translation>Bir savı destekleyen ya da çürüten: belge, sayı, gözlem.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bağlam</translation>
    </message>
    <message>
        <source>Background that is needed to understand the rest.</source>
        <translation>Gerisini anlamak için gereken arka plan.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Kuşku</translation>
    </message>
    <message>
        <source>A passage that does not convince: a contradiction, a gap, an unnamed source.</source>
        <translation>İnandırmayan pasaj: çelişki, boşluk, adı verilmeyen kaynak.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Words worth repeating as they stand.</source>
        <translation>Olduğu gibi yinelemeye değer sözler.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Something to do: ask, check, follow up.</source>
        <translation>Yapılacak iş: sormak, denetlemek, izini sürmek.</translation>
    </message>
    <message>
        <source>menu line</source>
        <translation>menü satırı</translation>
    </message>
    <message>
        <source>newsletter box</source>
        <translation>bülten kutusu</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>ilgili bağlantı</translation>
    </message>
    <message>
        <source>sharing line</source>
        <translation>paylaşım satırı</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>çerez bildirimi</translation>
    </message>
    <message>
        <source>copyright line</source>
        <translation>telif satırı</translation>
    </message>
    <message>
        <source>reprint footer</source>
        <translation>yeniden yayım dipnotu</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>reklam</translation>
    </message>
    <message>
        <source>comment area</source>
        <translation>yorum alanı</translation>
    </message>
    <message>
        <source>tag line</source>
        <translation>etiket satırı</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>okuma süresi</translation>
    </message>
    <message>
        <source>subscription offer</source>
        <translation>abonelik teklifi</translation>
    </message>
    <message>
        <source>player control</source>
        <translation>oynatıcı düğmesi</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>sayfa altlığı</translation>
    </message>
    <message>
        <source>page address</source>
        <translation>sayfa adresi</translation>
    </message>
    <message>
        <source>headline again</source>
        <translation>yinelenen başlık</translation>
    </message>
    <message>
        <source>cover note</source>
        <translation>kapak notu</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>e-posta başlığı</translation>
    </message>
    <message>
        <source>mail signature</source>
        <translation>e-posta imzası</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>sayfa üstlüğü</translation>
    </message>
    <message>
        <source>marked by you in this article</source>
        <translation>bu makalede siz işaretlediniz</translation>
    </message>
    <message>
        <source>marked by you for this outlet</source>
        <translation>bu yayın için siz işaretlediniz</translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation>TLP:CLEAR</translation>
    </message>
    <message>
        <source>May be passed on to anybody.</source>
        <translation>Herkesle paylaşılabilir.</translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation>TLP:GREEN</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; community, but not in public.</source>
        <translation>Alıcıların topluluğu içinde paylaşılabilir, kamuya açık biçimde paylaşılamaz.</translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <translation>TLP:AMBER</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; organisation and to its clients, to those who need to know.</source>
        <translation>Alıcıların kuruluşu içinde ve müşterileriyle, bilmesi gerekenlerle paylaşılabilir.</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
        <source>May be passed on within the recipients&apos; organisation only, to those who need to know.</source>
        <translation>Yalnızca alıcıların kuruluşu içinde, bilmesi gerekenlerle paylaşılabilir.</translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <translation>TLP:RED</translation>
    </message>
    <message>
        <source>For the eyes and ears of the recipients alone; may not be passed on.</source>
        <translation>Yalnızca alıcılar içindir; paylaşılamaz.</translation>
    </message>
    <message>
        <source>Source reliability</source>
        <translation>Kaynağın güvenilirliği</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Tamamen güvenilir</translation>
    </message>
    <message>
        <source>No doubt of authenticity, trustworthiness, or competency; has a history of complete reliability.</source>
        <translation>Özgünlüğünden, güvenilirliğinden ya da yetkinliğinden kuşku yok; geçmişi tamamen güvenilir.</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Genellikle güvenilir</translation>
    </message>
    <message>
        <source>Minor doubt about authenticity, trustworthiness, or competency; has a history of valid information most of the time.</source>
        <translation>Özgünlüğü, güvenilirliği ya da yetkinliği konusunda küçük bir kuşku var; geçmişte çoğunlukla geçerli bilgi vermiş.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Oldukça güvenilir</translation>
    </message>
    <message>
        <source>Doubt of authenticity, trustworthiness, or competency but has provided valid information in the past.</source>
        <translation>Özgünlüğü, güvenilirliği ya da yetkinliği kuşkulu, ancak geçmişte geçerli bilgi vermiş.</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Genellikle güvenilir değil</translation>
    </message>
    <message>
        <source>Significant doubt about authenticity, trustworthiness, or competency but has provided valid information in the past.</source>
        <translation>Özgünlüğü, güvenilirliği ya da yetkinliği çok kuşkulu, ancak geçmişte geçerli bilgi vermiş.</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Güvenilmez</translation>
    </message>
    <message>
        <source>Lacking in authenticity, trustworthiness, and competency; history of invalid information.</source>
        <translation>Özgünlükten, güvenilirlikten ve yetkinlikten yoksun; geçmişte geçersiz bilgi vermiş.</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Güvenilirliği değerlendirilemez</translation>
    </message>
    <message>
        <source>No basis exists for evaluating the reliability of the source.</source>
        <translation>Kaynağın güvenilirliğini değerlendirecek bir dayanak yok.</translation>
    </message>
    <message>
        <source>Information credibility</source>
        <translation>Bilginin inanılırlığı</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Başka kaynaklarca doğrulanmış</translation>
    </message>
    <message>
        <source>Confirmed by other independent sources; logical in itself; consistent with other information on the subject.</source>
        <translation>Başka bağımsız kaynaklarca doğrulanmış; kendi içinde mantıklı; konudaki diğer bilgilerle tutarlı.</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Büyük olasılıkla doğru</translation>
    </message>
    <message>
        <source>Not confirmed; logical in itself; consistent with other information on the subject.</source>
        <translation>Doğrulanmamış; kendi içinde mantıklı; konudaki diğer bilgilerle tutarlı.</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Doğru olabilir</translation>
    </message>
    <message>
        <source>Not confirmed; reasonably logical in itself; agrees with some other information on the subject.</source>
        <translation>Doğrulanmamış; kendi içinde makul ölçüde mantıklı; konudaki bazı bilgilerle uyuşuyor.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Kuşkulu</translation>
    </message>
    <message>
        <source>Not confirmed; possible but not logical; no other information on the subject.</source>
        <translation>Doğrulanmamış; olanaklı ama mantıklı değil; konuda başka bilgi yok.</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Olasılık dışı</translation>
    </message>
    <message>
        <source>Not confirmed; not logical in itself; contradicted by other information on the subject.</source>
        <translation>Doğrulanmamış; kendi içinde mantıklı değil; konudaki diğer bilgilerle çelişiyor.</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Doğruluğu değerlendirilemez</translation>
    </message>
    <message>
        <source>No basis exists for evaluating the validity of the information.</source>
        <translation>Bilginin geçerliliğini değerlendirecek bir dayanak yok.</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Adı düzelt…</translation>
    </message>
    <message>
        <source>Correct the name, as selected…</source>
        <translation>Adı seçime göre düzelt…</translation>
    </message>
    <message>
        <source>Mark the selection as a name…</source>
        <translation>Seçimi ad olarak işaretle…</translation>
    </message>
    <message>
        <source>The file is gone. This is the text as it was when it was annotated.</source>
        <translation>Dosya artık yok. Bu, açıklama eklendiği sıradaki metindir.</translation>
    </message>
    <message>
        <source>It was at %1.</source>
        <translation>Yeri: %1.</translation>
    </message>
    <message>
        <source>Copies of this text</source>
        <translation>Bu metnin kopyaları</translation>
    </message>
    <message>
        <source>outlet not graded</source>
        <translation>yayın derecelendirilmemiş</translation>
    </message>
    <message>
        <source>also in %n outlets</source>
        <translation>ayrıca %n yayında</translation>
    </message>
    <message>
        <source>outlet graded {grade}</source>
        <translation>yayının derecesi: {grade}</translation>
    </message>
    <message>
        <source>also in {outlet}</source>
        <translation>ayrıca: {outlet}</translation>
    </message>
    <message>
        <source>read on {day}</source>
        <translation>okundu: {day}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notu düzenle</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Açıklamayı sil</translation>
    </message>
    <message>
        <source>Show or fold page furniture</source>
        <translation>Sayfa eklentilerini göster ya da katla</translation>
    </message>
    <message>
        <source>Export the notes on this article</source>
        <translation>Bu makaledeki notları dışa aktar</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Özgün dosyayı aç</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Klasörünü aç</translation>
    </message>
    <message>
        <source>Highlight and write a note</source>
        <translation>Vurgula ve not yaz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>This is part of the article</source>
        <translation>Makalenin parçası</translation>
    </message>
    <message>
        <source>This is page furniture</source>
        <translation>Sayfa eklentisi</translation>
    </message>
    <message>
        <source>Part of every article of {outlet}</source>
        <translation>{outlet}: her makalede metin say</translation>
    </message>
    <message>
        <source>Furniture in every article of {outlet}</source>
        <translation>{outlet}: her makalede eklenti say</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message numerus="yes">
        <source>%n min read|%n min read</source>
        <translation>
            <numerusform>%Ln dk okuma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n greyed line shown, hide it|%n greyed lines shown, hide them</source>
        <translation>
            <numerusform>%Ln soluk satır görünüyor, gizle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated in %n article of this outlet|repeated in %n articles of this outlet</source>
        <translation>
            <numerusform>bu yayının %Ln haberinde yineleniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line hidden|%n lines hidden</source>
        <translation>
            <numerusform>%Ln satır gizli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day ago|%n days ago</source>
        <translation>
            <numerusform>%Ln gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>diğer adları: {names}</translation>
    </message>
</context>
<context>
    <name>ReadingController</name>
    <message>
        <source>%1 is in no folder that is followed. Drop its folder here to follow it.</source>
        <translation>%1 izlenen bir klasörde değil. İzlemek için klasörünü buraya bırakın.</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>This article names no outlet.</source>
        <translation>Bu makalede yayın belirtilmemiş.</translation>
    </message>
    <message>
        <source>No other article has this text.</source>
        <translation>Bu metin başka bir makalede yok.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n copy|%n copies</source>
        <translation>
            <numerusform>%Ln kopya</numerusform>
        </translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>bir notta</translation>
    </message>
</context>
<context>
    <name>ResultsColumn</name>
    <message>
        <source>What was searched</source>
        <translation>Aranan</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Önce en uygun</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Şunu ara: %1</translation>
    </message>
    <message>
        <source>Save this search no longer (Ctrl+S)</source>
        <translation>Bu aramayı kayıtlardan çıkar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation>Bu aramayı kaydet (Ctrl+S)</translation>
    </message>
    <message>
        <source>Searched: %1</source>
        <translation>Aranan: %1</translation>
    </message>
    <message>
        <source>(the index is being rebuilt)</source>
        <translation>(dizin yeniden oluşturuluyor)</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Klasör okunuyor…</translation>
    </message>
    <message>
        <source>Articles appear here as they are read.</source>
        <translation>Makaleler okundukça burada görünür.</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Makale bulunamadı</translation>
    </message>
    <message>
        <source>Nothing in this library matches %1. Fewer words, OR between them, or the beginning of a word with a star, such as border*, find more.</source>
        <translation>Bu kitaplıkta %1 ile eşleşen bir şey yok. Daha az sözcükle, aralarına OR koyarak ya da border* gibi yıldızlı bir sözcük başıyla daha çok sonuç bulunur.</translation>
    </message>
    <message>
        <source>Articles are being read still.</source>
        <translation>Makaleler hâlâ okunuyor.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Henüz makale yok</translation>
    </message>
    <message>
        <source>The folders of this library hold no article that could be read.</source>
        <translation>Bu kitaplığın klasörlerinde okunabilen makale yok.</translation>
    </message>
    <message>
        <source>One of several copies only</source>
        <translation>Kopyalardan yalnız biri</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Sonuçların sırası</translation>
    </message>
    <message numerus="yes">
        <source>%n copy|%n copies</source>
        <translation>
            <numerusform>%Ln kopya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>read</source>
        <translation>okundu</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open in a tab of its own</source>
        <translation>Ayrı sekmede aç</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation>Kitaplıkta ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, AND, OR, NOT, word*, and fields such as title: or outlet:</source>
        <translation>Sözcükler, &quot;öbekler&quot;, AND, OR, NOT, sözcük* ve title: ya da outlet: gibi alanlar</translation>
    </message>
</context>
<context>
    <name>Searched</name>
    <message>
        <source>all articles</source>
        <translation>tüm makaleler</translation>
    </message>
    <message>
        <source>articles with {0}</source>
        <translation>şunları içeren makaleler: {0}</translation>
    </message>
    <message>
        <source>articles {0}</source>
        <translation>makaleler: {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} ve {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} veya {1}</translation>
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
        <translation>{0} hariç</translation>
    </message>
    <message>
        <source>the phrase “{0}”</source>
        <translation>“{0}” söz öbeği</translation>
    </message>
    <message>
        <source>{0} in exactly this form</source>
        <translation>tam bu biçimiyle {0}</translation>
    </message>
    <message>
        <source>words that begin with {0}</source>
        <translation>{0} ile başlayan sözcükler</translation>
    </message>
    <message>
        <source>words of the form {0}</source>
        <translation>{0} biçimindeki sözcükler</translation>
    </message>
    <message>
        <source>{0} and words nearly the same</source>
        <translation>{0} ve çok benzer sözcükler</translation>
    </message>
    <message>
        <source>{0} (or {1}, or {2})</source>
        <translation>{0} (veya {1} ya da {2})</translation>
    </message>
    <message>
        <source>{0} within {1} words of one another</source>
        <translation>birbirine en çok {1} sözcük uzaklıkta {0}</translation>
    </message>
    <message>
        <source>{0} within 1 word of one another</source>
        <translation>yan yana {0}</translation>
    </message>
    <message>
        <source>{0} at most {1} words before {2}</source>
        <translation>{2} sözcüğünden en çok {1} sözcük önce {0}</translation>
    </message>
    <message>
        <source>{0} at most 1 word before {2}</source>
        <translation>{2} sözcüğünden en çok 1 sözcük önce {0}</translation>
    </message>
    <message>
        <source>{0} also as {1}</source>
        <translation>{0}, şu biçimlerde de: {1}</translation>
    </message>
    <message>
        <source>{0} also as {1} and {2} more</source>
        <translation>{0}, şu biçimlerde de: {1} ve {2} biçim daha</translation>
    </message>
    <message>
        <source>{0} is no field, so {1} was searched as words</source>
        <translation>{0} bir alan değil, bu yüzden {1} sözcük olarak arandı</translation>
    </message>
    <message>
        <source>{0} in the title</source>
        <translation>başlıkta {0}</translation>
    </message>
    <message>
        <source>{0} in the text</source>
        <translation>metinde {0}</translation>
    </message>
    <message>
        <source>{0} as the outlet</source>
        <translation>yayın organı olarak {0}</translation>
    </message>
    <message>
        <source>{0} as an author</source>
        <translation>yazar olarak {0}</translation>
    </message>
    <message>
        <source>{0} among the people</source>
        <translation>kişiler arasında {0}</translation>
    </message>
    <message>
        <source>{0} among the organisations</source>
        <translation>kuruluşlar arasında {0}</translation>
    </message>
    <message>
        <source>{0} among the places</source>
        <translation>yerler arasında {0}</translation>
    </message>
    <message>
        <source>{0} among the people, organisations and places</source>
        <translation>kişiler, kuruluşlar ve yerler arasında {0}</translation>
    </message>
    <message>
        <source>{0} in the path</source>
        <translation>dosya yolunda {0}</translation>
    </message>
    <message>
        <source>{0} in the names of folders</source>
        <translation>klasör adlarında {0}</translation>
    </message>
    <message>
        <source>{0} in the notes</source>
        <translation>notlarda {0}</translation>
    </message>
    <message>
        <source>{0} in the furniture of the page</source>
        <translation>sayfa eklentilerinde {0}</translation>
    </message>
    <message>
        <source>published until {0}</source>
        <translation>{0} tarihine kadar yayımlanan</translation>
    </message>
    <message>
        <source>published since {0}</source>
        <translation>{0} tarihinden beri yayımlanan</translation>
    </message>
    <message>
        <source>published on {0}</source>
        <translation>{0} tarihinde yayımlanan</translation>
    </message>
    <message>
        <source>published from {0} to {1}</source>
        <translation>{0} – {1} arasında yayımlanan</translation>
    </message>
    <message>
        <source>in the language {0}</source>
        <translation>{0} dilinde</translation>
    </message>
    <message>
        <source>in files of the type {0}</source>
        <translation>{0} türündeki dosyalarda</translation>
    </message>
    <message>
        <source>published by {0}</source>
        <translation>yayımlayan: {0}</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>{0} makalesine benzeyen</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>notu olan</translation>
    </message>
    <message>
        <source>without notes</source>
        <translation>notu olmayan</translation>
    </message>
    <message>
        <source>with a note tagged {0}</source>
        <translation>{0} etiketli notu olan</translation>
    </message>
    <message>
        <source>with a passage labelled {0}</source>
        <translation>{0} kategorisinde bir yeri olan</translation>
    </message>
    <message>
        <source>graded {0}</source>
        <translation>{0} derecesi verilmiş</translation>
    </message>
    <message>
        <source>graded {0} or better</source>
        <translation>{0} veya daha iyi derece verilmiş</translation>
    </message>
    <message>
        <source>graded {0} or worse</source>
        <translation>{0} veya daha kötü derece verilmiş</translation>
    </message>
    <message>
        <source>graded better than {0}</source>
        <translation>{0} derecesinden iyi</translation>
    </message>
    <message>
        <source>graded worse than {0}</source>
        <translation>{0} derecesinden kötü</translation>
    </message>
    <message>
        <source>graded from {0} to {1}</source>
        <translation>{0} ile {1} arası derece verilmiş</translation>
    </message>
    <message>
        <source>that you have read</source>
        <translation>okuduğunuz</translation>
    </message>
    <message>
        <source>that you have not read</source>
        <translation>okumadığınız</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Highlight the selection</source>
        <translation>Seçimi vurgula</translation>
    </message>
    <message>
        <source>Highlight and write a note (N)</source>
        <translation>Vurgula ve not yaz (N)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Güncellemenin ilerleyişi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the update; what was read is kept</source>
        <translation>Güncellemeyi durdur; okunanlar korunur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Let the update rest, or go on</source>
        <translation>Güncellemeyi duraklat ya da sürdür</translation>
    </message>
    <message>
        <source>in this article: %1</source>
        <translation>bu makalede: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Klasörler taranıyor…</translation>
    </message>
    <message>
        <source>Finding names in %1 of %2</source>
        <translation>Adlar bulunuyor: %1 / %2</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Okunuyor: %1 / %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>saniyede %1</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>yaklaşık %1 dk kaldı</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>henüz not yok</translation>
    </message>
    <message>
        <source>%1 not placed</source>
        <translation>yeri bulunamayan: %1</translation>
    </message>
    <message>
        <source>%1 on changed text</source>
        <translation>metni değişmiş: %1</translation>
    </message>
    <message>
        <source>all notes anchored</source>
        <translation>tüm notlar yerinde</translation>
    </message>
    <message numerus="yes">
        <source>%n min|%n min</source>
        <translation>
            <numerusform>%Ln dk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>in the title</source>
        <translation>başlıkta</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>metinde</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>yayımlayan</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>yazan</translation>
    </message>
    <message>
        <source>a person who is named</source>
        <translation>anılan bir kişi</translation>
    </message>
    <message>
        <source>an organisation that is named</source>
        <translation>anılan bir kuruluş</translation>
    </message>
    <message>
        <source>a place that is named</source>
        <translation>anılan bir yer</translation>
    </message>
    <message>
        <source>a person, organisation or place</source>
        <translation>bir kişi, kuruluş ya da yer</translation>
    </message>
    <message>
        <source>the name of the file or its folders</source>
        <translation>dosyanın ya da klasörlerinin adı</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>2026, 2026-03, 2026-03-07..2026-03-19</source>
        <translation>2026, 2026-03, 2026-03-07..2026-03-19</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notlar</translation>
    </message>
</context>
<context>
    <name>TabRoom</name>
    <message>
        <source>Opened in a tab of its own.</source>
        <translation>Ayrı bir sekmede açıldı.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open articles</source>
        <translation>Açık makaleler</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Başlıksız makale</translation>
    </message>
    <message>
        <source>%1 (beside)</source>
        <translation>%1 (yanda)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Sekmeyi kapat</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Diğerlerini kapat</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Yanda göster</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Highlight</source>
        <translation>Vurgu</translation>
    </message>
    <message>
        <source>A goes to the next note, E to a name, P to a hit; F7 for a caret.</source>
        <translation>A sonraki nota, E bir ada, P bir sonuca gider; F7 imleci açar.</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{total} içinde {current}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the library</source>
        <translation>Kitaplığın zaman çizelgesi</translation>
    </message>
    <message>
        <source>Timeline of {name}</source>
        <translation>Zaman çizelgesi: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n dated sentence(s)</source>
        <translation>
            <numerusform>%Ln tarihli tümce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Dated sentences over time</source>
        <translation>Zaman içinde tarihli tümceler</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Makaleler taranıyor…</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>The articles could not be looked through.</source>
        <translation>Makaleler taranamadı.</translation>
    </message>
    <message>
        <source>Enter shows a passage; drag over the bars to look closer.</source>
        <translation>Enter pasajı gösterir; yakından bakmak için çubukların üzerinde sürükleyin.</translation>
    </message>
    <message>
        <source>No sentence here says when something was.</source>
        <translation>Burada bir şeyin ne zaman olduğunu belirten tümce yok.</translation>
    </message>
</context>
<context>
    <name>TimelineRoom</name>
    <message>
        <source>Open an article first; then its timeline can be shown.</source>
        <translation>Önce bir makale açın; ardından zaman çizelgesi gösterilebilir.</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zaman çizelgesini kaydet</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Where you are</source>
        <translation>Bulunduğunuz yer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Active note</source>
        <translation>Etkin not</translation>
    </message>
</context>
<context>
    <name>TypePopover</name>
    <message>
        <source>Text and theme</source>
        <translation>Metin ve tema</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>less</source>
        <translation>azalt</translation>
    </message>
    <message>
        <source>more</source>
        <translation>artır</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>the label of “%1”</source>
        <translation>“%1” kategorisi</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>“%1” pasajındaki not</translation>
    </message>
    <message>
        <source>the tags of “%1”</source>
        <translation>“%1” etiketleri</translation>
    </message>
    <message>
        <source>the grade of “%1”</source>
        <translation>“%1” derecesi</translation>
    </message>
    <message>
        <source>the new place of “%1”</source>
        <translation>“%1” pasajının yeni yeri</translation>
    </message>
    <message>
        <source>the names of “%1”</source>
        <translation>“%1” adları</translation>
    </message>
    <message>
        <source>the change of “%1”</source>
        <translation>“%1” değişikliği</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>kararınız</translation>
    </message>
    <message>
        <source>the annotation on “%1”</source>
        <translation>“%1” pasajındaki açıklama</translation>
    </message>
    <message>
        <source>the removal of the annotation on “%1”</source>
        <translation>“%1” pasajındaki açıklamanın silinmesi</translation>
    </message>
    <message>
        <source>the note “%1”</source>
        <translation>“%1” notu</translation>
    </message>
    <message>
        <source>the entry of “%1”</source>
        <translation>“%1” kaydı</translation>
    </message>
    <message>
        <source>the removal of “%1”</source>
        <translation>“%1” kaydının silinmesi</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <translation>içe aktarma (%1)</translation>
    </message>
    <message>
        <source>the change of %1</source>
        <translation>değişiklik (%1)</translation>
    </message>
    <message>
        <source>your decision on “%1”</source>
        <translation>“%1” hakkındaki kararınız</translation>
    </message>
</context>
<context>
    <name>UndoRoom</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Do again %1</source>
        <translation>Yinele: %1</translation>
    </message>
</context>
<context>
    <name>UnplacedBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>Kabul et (A)</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>Seçime bağla</translation>
    </message>
    <message>
        <source>Its passage is not found any more.</source>
        <translation>Pasajı artık bulunamıyor.</translation>
    </message>
    <message>
        <source>It might be: “%1”</source>
        <translation>Şu olabilir: “%1”</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Unreadable files</source>
        <translation>Okunamayan dosyalar</translation>
    </message>
    <message>
        <source>Every file of the followed folders could be read.</source>
        <translation>İzlenen klasörlerdeki tüm dosyalar okunabildi.</translation>
    </message>
    <message>
        <source>%1 gave no article. They were left as they are, and are tried again when they change.</source>
        <translation>%1 makale vermedi. Olduğu gibi bırakıldı; değişirse yeniden denenir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Listeyi kopyala</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Read the chosen files again</source>
        <translation>Seçili dosyaları yeniden oku</translation>
    </message>
    <message>
        <source>Reopen as…</source>
        <translation>Kodlamayla yeniden aç…</translation>
    </message>
    <message>
        <source>Read the chosen file again in another encoding</source>
        <translation>Seçili dosyayı başka bir kodlamayla yeniden oku</translation>
    </message>
    <message>
        <source>In %1 the recogniser failed, so that no names are marked; try again does it anew.</source>
        <translation>%1 içinde tanıma başarısız oldu, bu yüzden adlar işaretlenmedi; yeniden denemek bunu tekrarlar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
</context>
<context>
    <name>UpdateController</name>
    <message>
        <source>The update was stopped. What was read is kept; F5 goes on.</source>
        <translation>Güncelleme durduruldu. Okunanlar korunuyor; F5 sürdürür.</translation>
    </message>
    <message>
        <source>The update ended unexpectedly and was started again. No note was touched.</source>
        <translation>Güncelleme beklenmedik biçimde sonlandı ve yeniden başlatıldı. Hiçbir nota dokunulmadı.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 eklendi</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 değişti</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 taşındı</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 kaldırıldı</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 okunamadı</translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation>Güncel: %1.</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Open a saved web page</source>
        <translation>Kayıtlı web sayfasını aç</translation>
    </message>
    <message>
        <source>%1 is a saved web page</source>
        <translation>%1 kayıtlı bir web sayfası</translation>
    </message>
    <message>
        <source>Lectern itself stays offline. A browser that shows this page may fetch pictures, styles and scripts from the network, and so tell others that it was opened, when, and from where.</source>
        <translation>Lectern’in kendisi çevrimdışı kalır. Bu sayfayı gösteren tarayıcı ağdan resim, biçem ve betik çekebilir; böylece sayfanın açıldığını, ne zaman ve nereden açıldığını başkalarına bildirebilir.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Yine de aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read your articles with Lectern</source>
        <translation>Makalelerinizi Lectern ile okuyun</translation>
    </message>
    <message>
        <source>Choose a folder of saved articles: Lectern searches them, marks who and what they name, and keeps your notes beside the passages. Your files are only read, never changed, and nothing leaves this machine. To look around first, open the sample library: some thirty invented articles.</source>
        <translation>Kayıtlı makalelerinizin bulunduğu bir klasör seçin: Lectern onları arar, kimi ve neyi andıklarını işaretler, notlarınızı pasajların yanında tutar. Dosyalarınız yalnızca okunur, asla değiştirilmez ve bu makineden hiçbir şey çıkmaz. Önce göz atmak isterseniz örnek kitaplığı açın: otuz kadar kurgu makale.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Örnek kitaplığı aç</translation>
    </message>
</context>
</TS>
