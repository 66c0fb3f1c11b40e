"""Many languages: further words of menus, buttons, boxes and labels around articles."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="ver resultados|votar|encuesta|umfrage|abstimmen|zum ergebnis|voter|voir les résultats|vote now"
        "|see results|view results|reader poll|vota|risultati del sondaggio|enquete|ver resultado|oy ver"
        "|sonuçları gör"
        "|anket|проголосовать|опрос|результаты|التصويت|استطلاع رأي|önerilen video|videoyu izlemek için tıklayın"
        "|fehler auf der seite entdeckt|was denken sie|hear this story|ακούστε το άρθρο|kuuntele juttu"
        "|listen to this page|صوت الخبر"
        "|till sidans huvudinnehåll|till huvudinnehåll|hoppa till huvudinnehåll|gå til hovedindhold"
        "|spring til indhold|gå til hovedinnhold|siirry pääsisältöön|hyppää sisältöön|przejdź do menu"
        "|přejít na obsah|preskočiť na obsah|sari la continut|mergi la conținut|прескочи към съдържанието"
        "|перейти к материалам|idi na sadržaj|παράκαμψη προς το κυρίως περιεχόμενο|רפתن به محتوا"
        "|رفتن به محتوا|تخطى إلى المحتوى الرئيسي|langkau ke kandungan|chuyển đến nội dung"
        "|ข้ามไปยังเนื้อหา|ナビゲーションをスキップ|跳到主要內容|跳至主要内容|본문으로 바로가기"
        "|주메뉴 바로가기|saltar al contenido principal|passa al contenuto|salta al contenuto principale"
        "|anar al contingut|menu trigger|článek|diminuir fonte|aumentar fonte|lytt til saken"
        "|posłuchaj artykułu|poslechnout článek|luister naar dit artikel|слушать новость|слухати"
        "|прослушать|прослушать новость|استمع للخبر|گوش کنید|सुनें|dengarkan|nghe đọc bài|語音播報"
        "|语音播报|听新闻|語音朗讀|읽어주기|글자 크기|글자 크기 변경하기|缩小字体|放大字体|字體|小 中 大"
        "|大 中 小|打印本页|关闭|关闭窗口|返回首页|返回|用微信扫码二维码|分享至好友和朋友圈|无障碍浏览"
        "|进入关怀版|微信扫一扫|手机版|客户端下载|繁体|簡體|繁體|選單|回首頁|字級|文字サイズ|メール"
        "|閉じる|メニューを閉じる|一覧|一覧へ|有料会員登録|無料会員登録|기사공유|닫기|전체메뉴|업데이트"
        "|salvar para ler depois|salvar artigos|recurso exclusivo para assinantes|assine ou faça login"
        "|carregando|ativar newsletters|endereço da página|erramos|envie sua notícia|busca|registrarme"
        "|suscríbase|ingresar|sezioni|отправить еще раз|друкувати|влез|търсене|принтирай|pretraži|ispiši"
        "|načítám|načíst další|zobrazit více|uložit|załaduj więcej|zapisz|caută|conectare|tipărește"
        "|mai mult|vezi mai mult|vezi mai multe|încarcă mai multe|إضافة تعليق|اضف تعليق"
        "|خبر را برای من بخوان|تلاش کریں|مزید|ऐप पर पढ़ें|सर्च|muat lainnya|in bài viết|lưu bài viết"
        "|haberin devamı için tıklayın|afdrukken|laad meer|bekijk meer|bewaar|skriv ut|visa mer"
        "|läs senare|udskriv|vis mere|gem artikel|vis mer|lagre artikkel|tulosta|lisää|näytä lisää"
        "|tallenna artikkeli|læs senere",
        start="posted by|launched # years ago|launched # months ago|launched a year ago|spela klippet"
        "|se klippet|afspil|item # of",
        sure="send any friend a story|gift articles to give each month",
        weak="sí|si|ja|nein|oui|non|да|нет|evet|hayır|نعم|لا|monthly|one time|continue|einmalig|monatlich|info"
        "|רפתן לתוכן|article|artikel|guarda|altro|ещё|еще|ще|više|još|lainnya|meer|mer|mere|hae",
    ),
    table.RELATED: Cues(
        whole="bu haber ilginizi çekebilir|te puede interesar también|czytaj również|zobacz też|przeczytaj też"
        "|polecamy również"
        "|přečtěte si také|prečítajte si aj|olvassa el|olvassa el ezt is|citeşte şi|vezi și|прочети още"
        "|вижте още|още по темата|pročitajte i|читайте ещё|читайте|материал по теме|اقرا ايضا|طالع أيضا"
        "|بیشتر بدانید|مزید پڑھیے|یہ بھی پڑھیں|आगे पढ़ें|simak juga|lihat juga|関連記事はこちら|更多阅读"
        "|haberin devamını oku|lesen sie den artikel weiter|llegir més|també et pot interessar",
        opens="مقترحات لك|あなたにおすすめ"
        "|più letti di oggi|mest delat|lokala nyheter|mest læst|seneste nyheder|siste nyheter"
        "|relaterte artikler|tuoreimmat|polecane artykuły|to również cię zainteresuje|související témata"
        "|nenechte si ujít|výběr článků|ajánlott|ajánljuk még|top citite|articole recomandate|най-четени"
        "|най-нови|още новини|свързани новини|последни новини|povezane vesti|ссылки по теме|картина дня"
        "|главное сегодня|популярні новини|стрічка новин|اخبار متعلقة|الموضوعات المتعلقة"
        "|پرخواننده‌ترین‌ها|خبرهای مهم|خبرهای مرتبط|یہ بھی پڑھیے|متعلقہ خبریں|टॉप न्यूज़|लेटेस्ट न्यूज़"
        "|あなたへのおすすめ|こんな特集も|注目の動画|最新新聞|你可能也喜歡|你可能感興趣|新闻热榜|阅读排行"
        "|인기 기사|추천 기사|이 기사와 함께 많이 본 기사|sıradaki haber|el més llegit"
        "|notícies relacionades",
    ),
    table.SHARING: Cues(
        whole="deel via whatsapp|deel op facebook|dela på twitter|del artikel|del saken|udostępnij na facebooku"
        "|prześlij dalej|zdieľať na facebooku|distribuie pe whatsapp|сподели|сподели във facebook"
        "|μοιραστείτε το|поделиться новостью|скопіювати посилання"
        "|انقر هنا للمشاركة عبر وسائل التواصل الاجتماعي|شیئر کریں|कॉपी लिंक|bagikan artikel|salin link"
        "|urlをコピー|分享到微信|링크 복사|telegram max|читайте нас в telegram|мы в telegram"
        "|мы в социальных сетях|comparteix|copiar l'enllaç",
        within="on google|auf google|sur google|en google|su google",
        weak="take part",
    ),
    table.ADVERT: Cues(
        whole="la noticia sigue debajo de la publicidad|la nota continúa debajo de la publicidad|reklame"
        "|mainos päättyy|mainos alkaa|reklama pod artykułem|dalszy ciąg materiału pod wideo"
        "|dalszy ciąg materiału pod materiałem wideo|dalsza część tekstu pod materiałem wideo"
        "|dalsza część artykułu pod wideo|dalszy ciąg artykułu pod materiałem wideo|pozostało jeszcze"
        "|inzerát|reklamă|реклама на forbes|рекламa|реклама 18+|публікація|تبلیغ|اشتہار|advertensi"
        "|scroll untuk melanjutkan|โฆษณา|la lettura prosegue dopo la pubblicità|publicitat|reklamı kapat"
        "|oglasi|werbung nach dieser anzeige weiterlesen|artikel går vidare efter annonsen"
        "|artikeln fortsätter under annonsen|artikelen fortsetter under annonsen"
        "|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen"
        "|juttu jatkuu mainoksen alla|artikkeli jatkuu mainoksen jälkeen"
        "|tekst gaat verder onder de advertentie|artikel gaat verder onder de advertentie"
        "|lees verder onder de advertentie|advertentie via ster.nl",
        sure="may contain affiliate links|as an amazon associate|see our disclosure policy"
        "|earn us a commission|may earn commission|kan innehålla annonslänkar|kann provisionen enthalten"
        "|erhalten wir eine provision|wir eine provision|touchons une commission|percevoir une commission"
        "|recibir una comisión|ricevere una commissione",
    ),
    table.COMMENTS: Cues(
        whole="view comments|load more comments|show more comments|deje su comentario|deje un comentario"
        "|deja tu comentario|escriba su comentario"
        "|dejar un comentario|escribe tu comentario|cargando comentarios|ya tengo suscripción"
        "|suscribite para comentar|comente|deixe seu comentário|leggi i contributi|plaats reactie"
        "|bekijk reacties|kommentera artikeln|skriv kommentar|skriv en kommentar|lähetä kommentti"
        "|skomentuj|zobacz komentarze|vstoupit do diskuze|pridať komentár|lasă un comentariu"
        "|scrie un comentariu|напиши коментар|коментирай|dodaj komentar|προσθέστε σχόλιο|σχολιάστε"
        "|что думаешь? оцени|что думаете|оставьте комментарий|залишити коментар|لا توجد تعليقات على الخبر"
        "|تعليقات الموقع|تم أضافة تعليقك سوف يظهر بعد المراجعة|نظر بدهید|دیدگاهتان را بنویسید|تبصرہ کریں"
        "|कमेंट करें|tulis komentar|tinggalkan komentar|viết bình luận|แสดงความคิดเห็น|我来说两句|跟贴"
        "|댓글 달기|의견쓰기|ilk yorum yapan siz olun|yorum gönder",
        start="did you make this|is this page useful|share what you think|que pensez-vous de|votre avis nous"
        "|masz ciekawy temat|что думаешь",
        sure="napisz do nas list|no se publicarán comentarios|не представляет мнение|ne reflètent pas",
        opens="коментари|تبصرے|ความคิดเห็น|コメント|100자평",
        weak="normas|scrivi|authorize|лучшие|новые|старые",
    ),
    table.TAGS: Cues(
        whole="taggar|nøkkelord|asiasanat|avainsanat|słowa kluczowe|související témata:|етикети|тагове|сюжеты"
        "|ٹیگز|文章关键词|bu haberin etiketleri",
        opens="leia tudo sobre o tema e siga|الكلمات المفتاحية|文章关键词|read more about"
        "|explore more on these topics|read about|see all topics",
        weak="temi|témy|сюжет|теми|tematy|теми",
    ),
    table.OFFER: Cues(
        whole="jetzt unterstützen|support us now|give now|faire un don|dona ahora|doe agora|dona ora"
        "|artículo exclusivo para suscriptores|contenido exclusivo para suscriptores|alleen voor abonnees"
        "|endast för prenumeranter|låst artikel|for abonnenter|kun for abonnenter|vain tilaajille"
        "|tylko dla subskrybentów|dla subskrybentów|tylko dla prenumeratorów|pouze pro předplatitele"
        "|odomknite si článok|csak előfizetőknek|numai pentru abonați|только для подписчиков"
        "|для подписчиков|тільки для передплатників|会員限定|有料会員限定"
        "|有料会員になると続きをお読みいただけます|続きを読むには|유료회원 전용|구독자 전용|会员专享"
        "|付费阅读|訂閱會員限定|para assinantes|помочь проекту|сделать пожертвование|підтримайте нас"
        "|collabora|prenumerera nu|kjøp abonnement|tilaa nyt|kup dostęp|zasubskrybuj|koupit předplatné"
        "|predplatiť|előfizetek|támogass minket|подпишитесь|передплатити",
    ),
    table.PLAYER: Cues(
        start="слушайте|listen to the article|ouvir:|escucha:",
        sure="you can now listen to",
    ),
    table.FOOTER: Cues(
        whole="política cookies|configuración cookies|cookie policy e privacy|preferenze sui cookie|scriveteci"
        "|cookiebeleid|personuppgifter|cookies och personuppgifter|rättelser|klagevejledning"
        "|cookiepolitik|ansvarlig redaktør|om nettstedet|tips oss|tietoa meistä|evästeasetukset"
        "|anna palautetta|ustawienia prywatności|zgłoś błąd|redakce|nastavení soukromí|nahlásit chybu"
        "|за нас|общи условия|политика за поверителност|kontakt redakcija|техподдержка|пресс релизы"
        "|кодекс|правила комментирования|реклама на сайті|політика конфіденційності|الأحكام والشروط"
        "|حریم خصوصی|مقررات استفاده|ہمارے بارے میں|رابطہ کریں|प्राइवेसी पॉलिसी|tòa soạn|运营公司|关于本站"
        "|版权声明|版權聲明|招聘信息|kişisel verilerin korunması|qui som|avís legal|is this page useful"
        "|did you find what you were looking for|share your feedback",
        start="特别声明|免责声明|免責聲明|責任編集|责任编辑|編輯：|编辑：|编辑|責任編輯|editor :|редактор:"
        "|organisationsnummer|org nr|org no|editor in chief|chief editor|свидетельство о регистрации"
        "|адрес электронной почты",
        sure="仅提供信息存储服务|only provides information storage|зарегистрировано в федеральной службе"
        "|зарегистрирован в федеральной службе|saklighet och opartiskhet|serves the towns of"
        "|transcripts are machine",
        weak="comercial|правила|команда|yes|no",
    ),
}
