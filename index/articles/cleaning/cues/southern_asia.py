"""Indonesian, Vietnamese and Hindi."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="lewati ke konten|langsung ke konten|cari|masuk|daftar|keluar|cetak|simpan|selanjutnya|sebelumnya"
        "|lihat semua|selengkapnya|kembali ke atas|tìm kiếm|đăng nhập|đăng ký|trở về đầu trang|lưu|xem thêm"
        "|in bài|tất cả|लॉग इन|लॉगिन|खोजें|साइन इन|मेन्यू|सामग्री पर जाएं|scroll to continue with content"
        "|trở lại thời sự|trở lại|mới nhất|quan tâm nhất|หน้าแรก|หน้าหลัก|เข้าสู่ระบบ|สมัครสมาชิก|ค้นหา|เมนู|ปิด"
        "|ดูทั้งหมด|ดูเพิ่มเติม|โหลดเพิ่ม|লগ ইন|অনুসন্ধান|প্রচ্ছদ|சந்தா|முகப்பு|தேடல்",
        start="lewati ke|chuyển đến|हिन्दी न्यूज़|हिंदी न्यूज़|लेटेस्ट हिंदी|ब्रेकिंग न्यूज़|ताज़ा समाचार",
        weak="beranda|berita|nasional|internasional|ekonomi|olahraga|hiburan|teknologi|gaya hidup|politik|daerah"
        "|hukum|dunia|bisnis|opini|trang chủ|thời sự|thế giới|kinh tế|kinh doanh|thể thao|giải trí|văn hóa"
        "|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|khoa học|công nghệ|chính trị|xã hội|góc nhìn|होम|देश"
        "|दुनिया|विदेश|राजनीति|खेल|मनोरंजन|बिज़नेस|कारोबार|वीडियो|राज्य|विज्ञान|तस्वीरें|धर्म|शिक्षा|क्रिकेट"
        "|ताज़ा खबरें|भारत|ข่าว|การเมือง|กีฬา|เศรษฐกิจ|บันเทิง|ต่างประเทศ|สังคม|ไลฟ์สไตล์|ทั่วไทย|อาชญากรรม"
        "|ธุรกิจ|เทคโนโลยี|বাংলাদেশ|রাজনীতি|খেলা|বিনোদন|বাণিজ্য|আন্তর্জাতিক|বিশ্ব|সারাদেশ|মতামত|অর্থনীতি|জাতীয়"
        "|தமிழ்நாடு|இந்தியா|உலகம்|விளையாட்டு|சினிமா|అంతర్జాతీయం|క్రీడలు|जीवन शैली|लाइफस्टाइल|टेक्नोलॉजी|बिजनेस",
    ),
    table.NEWSLETTER: Cues(
        whole="berlangganan|đăng ký nhận tin|सब्सक्राइब करें|न्यूज़लेटर",
        start="dapatkan|đăng ký nhận|सब्सक्राइब",
        sure="ब्रेकिंग न्यूज़ hindi news|ताजा खबर लाइव|की ताजा खबरें|dapatkan update berita"
        "|ikuti saluran whatsapp|saluran whatsapp kami|theo dõi kênh",
    ),
    table.RELATED: Cues(
        whole="baca selengkapnya|baca juga|đọc thêm|xem thêm|और पढ़ें|यह भी पढ़ें|ये भी पढ़ें|อ่านเพิ่มเติม"
        "|อ่านต่อ|আরও পড়ুন|மேலும் படிக்க",
        start="baca juga|simak juga|lihat juga|tonton juga|xem thêm|đọc thêm|यह भी पढ़ें|ये भी पढ़ें"
        "|इसे भी पढ़ें|और पढ़ें|ये भी देखें|อ่านเพิ่มเติม|อ่านข่าว|ข่าวที่เกี่ยวข้อง|আরও পড়ুন|மேலும் படிக்க"
        "|simak video|lihat video|pilihan redaksi|ये खबर भी|पढ़ें",
        opens="baca juga|berita terkait|artikel terkait|terpopuler|berita terpopuler|terkini|berita terbaru"
        "|rekomendasi|berita lainnya|pilihan editor|tin liên quan|tin cùng chuyên mục|tin mới|tin nổi bật"
        "|đọc nhiều|đọc nhiều nhất|xem nhiều|bài viết liên quan|cùng chuyên mục|संबंधित खबरें|संबंधित समाचार"
        "|यह भी पढ़ें|ये भी पढ़ें|सबसे ज्यादा पढ़े गए|ताज़ा ख़बरें|टॉप स्टोरी|बड़ी खबरें|rekomendasi untukmu"
        "|rekomendasi untuk anda|berita terkini|artikel terkini|berita populer|paling populer"
        "|paling banyak dibaca|video terkini|ข่าวที่เกี่ยวข้อง|ข่าวยอดนิยม|ข่าวล่าสุด|ข่าวแนะนำ|ยอดนิยม"
        "|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|আরও খবর|সর্বশেষ|সর্বাধিক পঠিত|জনপ্রিয়|সম্পর্কিত খবর"
        "|লেখক সম্পর্কে|பிரபலமானவை|लेटेस्ट न्यूज|अन्य खबरें|ताजा खबरें|ट्रेंडिंग|latest india news|mới nhất"
        "|đọc thêm|có thể bạn quan tâm|tin đọc nhiều|tin mới nhất|bài liên quan|tin tức liên quan"
        "|quan tâm nhiều nhất",
    ),
    table.SHARING: Cues(
        whole="bagikan|salin tautan|ikuti kami|chia sẻ|sao chép liên kết|theo dõi|शेयर करें|शेयर|फॉलो करें|แชร์"
        "|คัดลอกลิงก์|คัดลอก|ติดตาม|শেয়ার করুন|শেয়ার|பகிர்",
        start="bagikan ke|ikuti kami|chia sẻ|theo dõi|फॉलो करें|แชร์|ติดตามข่าว|ติดตามเรา|फॉलो करें हमें|हमें फॉलो",
    ),
    table.COPYRIGHT: Cues(
        whole="hak cipta dilindungi|सर्वाधिकार सुरक्षित",
        start="hak cipta|bản quyền|सर्वाधिकार सुरक्षित",
        within="hak cipta dilindungi|सर्वाधिकार सुरक्षित",
    ),
    table.ADVERT: Cues(
        whole="iklan|advertisement|quảng cáo|विज्ञापन",
    ),
    table.COMMENTS: Cues(
        whole="komentar|kirim komentar|bình luận|gửi bình luận|टिप्पणी करें|ý kiến",
        opens="komentar|# komentar|bình luận|# bình luận|ý kiến bạn đọc|टिप्पणियां",
    ),
    table.TAGS: Cues(
        whole="topik|tag|từ khóa|chủ đề|टैग्स|टैग|แท็กที่เกี่ยวข้อง|แท็ก|ট্যাগ",
        start="tag|từ khóa|chủ đề|टैग|tags|แท็ก",
        opens="tag|từ khóa|topik|แท็กที่เกี่ยวข้อง|แท็ก|tags",
    ),
    table.FOOTER: Cues(
        whole="tentang kami|redaksi|pedoman media siber|kebijakan privasi|syarat dan ketentuan|kontak kami"
        "|hubungi kami|karir|kode etik|giới thiệu|liên hệ|liên hệ quảng cáo|điều khoản sử dụng"
        "|chính sách bảo mật|हमारे बारे में|संपर्क करें|गोपनीयता नीति|नियम और शर्तें|นโยบายความเป็นส่วนตัว"
        "|ติดต่อเรา|เกี่ยวกับเรา|ติดต่อโฆษณา|যোগাযোগ|গোপনীয়তা নীতি|আমাদের সম্পর্কে",
        start="giấy phép|cơ quan chủ quản|tổng biên tập|pedoman media|เงื่อนไขข้อตกลง|สงวนลิขสิทธิ์|নিয়মিত আপডেট",
        sure="สงวนลิขสิทธิ์|সর্বস্বত্ব সংরক্ষিত",
    ),
    table.PLAYER: Cues(
        start="gambas:",
    ),
}
