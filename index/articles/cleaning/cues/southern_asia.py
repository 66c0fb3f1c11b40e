"""Indonesian, Vietnamese and Hindi."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="lewati ke konten|langsung ke konten|cari|masuk|daftar|keluar|cetak|simpan|selanjutnya|sebelumnya"
        "|lihat semua|selengkapnya|kembali ke atas|tìm kiếm|đăng nhập|đăng ký|trở về đầu trang|lưu|xem thêm"
        "|in bài|tất cả|लॉग इन|लॉगिन|खोजें|साइन इन|मेन्यू|सामग्री पर जाएं",
        start="lewati ke|chuyển đến",
        weak="beranda|berita|nasional|internasional|ekonomi|olahraga|hiburan|teknologi|gaya hidup|politik|daerah"
        "|hukum|dunia|bisnis|opini|trang chủ|thời sự|thế giới|kinh tế|kinh doanh|thể thao|giải trí|văn hóa"
        "|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|khoa học|công nghệ|chính trị|xã hội|góc nhìn|होम|देश"
        "|दुनिया|विदेश|राजनीति|खेल|मनोरंजन|बिज़नेस|कारोबार|वीडियो|राज्य|विज्ञान|तस्वीरें|धर्म|शिक्षा|क्रिकेट|ताज़ा खबरें"
        "|भारत",
    ),
    table.NEWSLETTER: Cues(
        whole="berlangganan|đăng ký nhận tin|सब्सक्राइब करें|न्यूज़लेटर",
        start="dapatkan|đăng ký nhận|सब्सक्राइब",
    ),
    table.RELATED: Cues(
        whole="baca selengkapnya|baca juga|đọc thêm|xem thêm|और पढ़ें|यह भी पढ़ें|ये भी पढ़ें",
        start="baca juga|simak juga|lihat juga|tonton juga|xem thêm|đọc thêm|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|ये भी देखें",
        opens="baca juga|berita terkait|artikel terkait|terpopuler|berita terpopuler|terkini|berita terbaru"
        "|rekomendasi|berita lainnya|pilihan editor|tin liên quan|tin cùng chuyên mục|tin mới|tin nổi bật"
        "|đọc nhiều|đọc nhiều nhất|xem nhiều|bài viết liên quan|cùng chuyên mục|संबंधित खबरें|संबंधित समाचार"
        "|यह भी पढ़ें|ये भी पढ़ें|सबसे ज्यादा पढ़े गए|ताज़ा ख़बरें|टॉप स्टोरी|बड़ी खबरें",
    ),
    table.SHARING: Cues(
        whole="bagikan|salin tautan|ikuti kami|chia sẻ|sao chép liên kết|theo dõi|शेयर करें|शेयर|फॉलो करें",
        start="bagikan ke|ikuti kami|chia sẻ|theo dõi|फॉलो करें",
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
        whole="topik|tag|từ khóa|chủ đề|टैग्स|टैग",
        start="tag|từ khóa|chủ đề|टैग",
        opens="tag|từ khóa|topik",
    ),
    table.FOOTER: Cues(
        whole="tentang kami|redaksi|pedoman media siber|kebijakan privasi|syarat dan ketentuan|kontak kami"
        "|hubungi kami|karir|kode etik|giới thiệu|liên hệ|liên hệ quảng cáo|điều khoản sử dụng"
        "|chính sách bảo mật|हमारे बारे में|संपर्क करें|गोपनीयता नीति|नियम और शर्तें",
        start="giấy phép|cơ quan chủ quản|tổng biên tập|pedoman media",
    ),
}
