"""Turkish."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="anasayfa|ana sayfa|içeriğe geç|içeriğe atla|menüyü aç|abone ol|üye ol|giriş|çıkış yap|arama yap"
        "|yazdır|yazı boyutu|dinle|kaydet|ana içeriğe atla|ana içeriğe geç|menü|ana menü|menüyü kapat|arama"
        "|ara|giriş yap|üyelik|kayıt ol|hesabım|çıkış|yukarı çık|başa dön|sayfa başına dön|son dakika|tümü"
        "|tümünü gör|devamını gör|daha fazla|daha fazla göster|sonraki|önceki|sonraki haber|önceki haber|kapat"
        "|buradasınız|canlı yayın|canlı|e gazete|site haritası|bu haberi paylaş|tüm haberler|haberin devamı"
        "|bakmadan geçme|haberle ilgili daha fazlası|yorum yap|yorum yaz|adınız soyadınız|gönder|editör|kaynak"
        "|foto galeri|web tv|imsak'a kalan süre|dolar|euro|altın|bist|bist #|bitcoin|sesli dinle|haberi dinle"
        "|takip et|takipte kalın|google news'te takip et|okunma|# okunma|facebook'ta paylaş|twitter'da paylaş"
        "|sayfa başı",
        start="ana içeriğe|içeriğe|buradasınız",
        weak="gündem|haberler|haber|dünya|politika|siyaset|ekonomi|spor|kültür|kültür sanat|sanat|sağlık"
        "|teknoloji|bilim|eğitim|yaşam|magazin|türkiye|yerel|yazarlar|köşe yazıları|video|videolar|foto galeri"
        "|fotoğraf|galeri|foto|podcast|hava durumu|astroloji|otomobil|emlak|seyahat|medya|çevre|analiz|görüş"
        "|röportaj|dosya|avrupa|asya|afrika|amerika|orta doğu|ortadoğu|futbol|basketbol|finans|resmi ilanlar"
        "|nöbetçi eczaneler",
    ),
    table.NEWSLETTER: Cues(
        whole="bülten|e bülten|bültene abone ol|abone ol|e posta adresiniz|e posta|bültenimize abone olun",
        start="bültenimize|e bültenimize|e posta bültenimize|haberdar olun|gelişmelerden haberdar"
        "|gelişmelerden anında|en son haberleri|kaydolun|abone olun|güncel haberleri|günün öne çıkan",
        within="bülten|bültenimize|bültenine|e posta kutunuza|e posta adresinizi",
        sure="bültenimize abone|bültenimize kaydolun|e posta kutunuza|e posta adresinizi girin"
        "|abonelikten çıkabilirsiniz",
    ),
    table.RELATED: Cues(
        whole="devamını oku|devamı|haberin devamı|daha fazlası|detaylar|ayrıntılar|tıklayınız|haberi oku"
        "|devamını okumak için tıklayın|daha fazla oku|haberin detayları",
        start="ilgili haber|ayrıca bakınız|bunu da okuyun|bunlar da|okumadan geçme|haberin devamı|devamını oku"
        "|i̇lginizi çekebilir|ilginizi çekebilir|daha fazla oku|haber için tıklayın|detaylar için"
        "|sıradaki haber|bunlar da ilginizi|ayrıca okuyun|ilgili video|ayrıca oku|bu haberi de|haberin detayı"
        "|daha fazla haber",
        opens="ilgili haber|ilgili haberler|günün manşetleri|en çok okunanlar|çok okunanlar|son dakika haberleri"
        "|diğer haberler|benzer haberler|önerilen haberler|sizin için seçtiklerimiz|öne çıkanlar"
        "|gündem haberleri|bunlar da ilginizi çekebilir|ilgili içerikler|son haberler|en çok okunan"
        "|en çok okunan haberler|en çok izlenenler|öne çıkan haberler|manşetler|ilginizi çekebilir"
        "|önerilen içerikler|popüler|popüler haberler|gündemden|günün haberleri|bunlar da var"
        "|okumadan geçmeyin|editörün seçtikleri|yazarın son yazıları|yazarın diğer yazıları|tüm yazıları"
        "|günün köşe yazıları|diğer yazılar|sonraki haber|güncel haberler|en son haberler|video galeri"
        "|foto galeri|ilgili konular|ilginizi çekebilecek haberler|popüler içerikler|bakmadan geçme"
        "|haberle ilgili daha fazlası|editörün seçimi|günün öne çıkanları",
    ),
    table.SHARING: Cues(
        whole="paylaş|haberi paylaş|facebook'ta paylaş|twitter'da paylaş|whatsapp'ta paylaş|tweetle"
        "|bağlantıyı kopyala|linki kopyala|bizi takip edin|takip et|takip edin|e posta gönder|arkadaşına gönder"
        "|google news|abone|a- a+|haberi kopyala|yazıyı dinle|haber linkini kopyala|whatsapp kanalı",
        start="bizi takip|paylaş|facebook'ta|twitter'da|whatsapp'ta|google news|google haberler|sosyal medyada",
        sure="sosyal medya hesaplarımızı takip|bizi takip edin|google news'te takip|kanalımıza abone"
        "|whatsapp kanalımıza|whatsapp kanalımızı|google'da takip",
    ),
    table.COOKIES: Cues(
        whole="kabul et|tümünü kabul et|reddet|çerez politikası|çerez ayarları|çerezleri kabul et|kabul ediyorum"
        "|ayarlar",
        within="çerez|çerezler",
        sure="çerez kullanılmaktadır|çerezler kullanılmaktadır|çerezler kullanıyoruz|çerez kullanıyoruz"
        "|çerez politikamız|kişisel verilerin korunması",
    ),
    table.COPYRIGHT: Cues(
        start="tüm hakları saklıdır|telif hakkı|copyright",
        within="tüm hakları saklıdır|her hakkı saklıdır",
        sure="tüm hakları saklıdır|her hakkı saklıdır|kaynak gösterilmeden|telif hakları|kopyalamayınız"
        "|izinsiz kullanılamaz|izin alınmadan",
    ),
    table.REPRINT: Cues(
        sure="izinsiz kullanılamaz|izin alınmadan|kaynak gösterilmeden|kaynak gösterilerek|kopyalanamaz"
        "|izinsiz yayınlanamaz|ilk olarak yayımlandı|alıntılanamaz|tüm hakları aittir|tamamı özel izin alınmadan"
        "|izin alınmadan kullanılamaz|aktif link verilerek",
    ),
    table.ADVERT: Cues(
        whole="reklam|reklamlar|ilan|sponsorlu|sponsorlu içerik|reklamı geç|haber devam ediyor"
        "|haberin devamı aşağıda|reklamdan sonra devam ediyor",
        start="reklam|haberin devamı|advertorial",
    ),
    table.COMMENTS: Cues(
        whole="yorum yap|yorum yaz|yorum ekle|yorumları göster|tüm yorumlar|yanıtla|cevapla|şikayet et|gönder"
        "|beğen|yorumunuzu yazın|ilk yorumu sen yap|yorumları gör",
        start="# yorum|yorumlar #|ilk yorumu|yorum yapabilmek|yorum yapmak için|yorumunuz|bu habere"
        "|e posta adresiniz yayınlanmayacak|yorumunuz onaylandıktan|henüz yorum|bu habere tepkiniz",
        sure="e hesabınız yayımlanmayacak|e posta hesabınız yayımlanmayacak|gerekli alanlar|küfür hakaret"
        "|yorumlar onaylandıktan|yorum yapmak için giriş|suç teşkil edecek",
        opens="yorumlar|# yorum|yorumlar #|yorum yaz|bir cevap yazın|bir yanıt yazın|okur yorumları|yorum yapın",
    ),
    table.TAGS: Cues(
        whole="etiketler|etiket|konular|kategoriler",
        start="etiketler|etiket|konular|anahtar kelimeler",
        opens="etiketler|konular",
    ),
    table.READING_TIME: Cues(
        whole="# dakika okuma süresi|# dk okuma süresi|okuma süresi # dk|okuma süresi # dakika|# dakikada okunur"
        "|# dk|# dakika",
        start="okuma süresi|# dk okuma|# dakika okuma|tahmini okuma",
    ),
    table.OFFER: Cues(
        whole="abone ol|destek ol|bize destek olun|bağış yap|uygulamayı indir|üye olun|destekle|ücretsiz dene",
        start="uygulamamızı|uygulamayı|mobil uygulama|bağımsız gazeteciliğe|destek olmak|abone olarak"
        "|okumaya devam etmek",
        sure="mobil uygulamamızı|uygulamamızı indirin|bağımsız gazeteciliği|gazeteciliğe destek",
    ),
    table.PLAYER: Cues(
        whole="oynat|dinle|haberi dinle|sesli dinle|videoyu izle|izle|tam ekran|fotoğrafı büyüt|büyüt|galeriyi gör",
        start="haberi dinle|videoyu izle|videoyu oynat|fotoğraf #",
    ),
    table.FOOTER: Cues(
        whole="künye|iletişim|hakkımızda|gizlilik|gizlilik politikası|kullanım koşulları|kullanım şartları"
        "|yasal uyarı|kvkk|aydınlatma metni|çerez politikası|reklam|bize ulaşın|yayın ilkeleri|kariyer|yardım"
        "|sıkça sorulan sorular|veri politikası|gizlilik sözleşmesi|kurumsal",
        start="künye|iletişim|hakkımızda|gizlilik|bize ulaşın|kullanım koşulları|haber yazılımı|ihbar hattı",
        within="gizlilik politikası|kullanım koşulları|yasal uyarı",
    ),
}
