"""The wording by which a whole line shows itself as a prompt, an advert or furniture of the site.

Knows: what Indonesian news sites print around their articles, as patterns of whole lines. Does not know: dates, bylines
and tags (index.page.imprint), or how a line is judged (index.page.lines). A pattern never begins at a double
quotation mark, so that a quoted sentence beginning “Baca juga …” is nobody's prompt.
"""

import re
from typing import Final

from index.origin.dates import MONTHS, either
from index.saying import BY, SURELY

LEAD: Final = r"[^\w\"“”‘’']{0,8}"
"""What may stand before a prompt's first word: bullets, stars, arrows; never a quotation mark."""
_END: Final = r"[^\w]*$"

_RELATED: Final = (
    r"(?:baca|simak|lihat|cek)\s?(?:juga|selengkapnya|selanjutnya|berikutnya|lainnya|lagi|ini|pula)?\s?(?:berita|artikel)?(?:\s(?:lainnya|ini))?\s?[:：]",
    r"(?:berita|artikel|pilihan|rekomendasi|related|read|see|also\sread|tulisan|topik|informasi)"
    r"\s(?:terkait|lainnya|editor|redaksi|untuk\sanda|also|more|artikel|articles?|news|posts?)(?:\s\w+)?\s?[:：]",
    r"(?:(?:also\s)?read|editor['’]?s?\s(?:choice|picks?))\s?[:：]",
    r"(?:baca|simak)\sjuga[,\s]*$",
    r"(?:lewati|akhir\sdari|end\sof|skip)\s[^.!?\"“”]{3,60}\s(?:dan\sterus\smembaca|and\scontinue\sreading)" + _END,
    r"(?:akhir\sdari|end\sof)\s[^.!?\"“”]{0,40}\b(?:direkomendasikan|banyak\sdibaca|recommended\s\w+|most\sread)"
    + _END,
    r"(?:baca|simak)\sjuga\s(?=[A-Z])[^.!?\"“”]{10,200}[^.!?:,]$",
    r"baca\s(?:beritanya|artikelnya|artikel\sini)\s(?:dalam|versi)\s?bahasa\s\w+" + _END,
)
_VIDEO: Final = (
    r"['‘]?(?:(?:yuk|ayo|mari|jangan)[,!]?\s)?(?:simak|tonton|lihat|saksikan|nonton|putar|watch|lewatkan)!?\s(?:juga\s)?(?:\w+\s)?(?:video|foto|live|infografis|cuplikan)"
    r"(?:\b|(?=[A-Z])).{0,220}[^.,]$",
    r"(?:simak|tonton|saksikan|lihat)\sjuga\s[\"'“‘].{5,200}[\"'”’]\s?(?:di\ssini\s?)?:?$",
    r"\[?gambas\s?:.{0,120}\]?$",
    r"\[?(?:video|embed|youtube)\s?:?\s?\d*(?:detik|youtube|embed)?\]$",
    r"(?:lihat\spostingan\sini\sdi|view\sthis\spost\son)\s\w+" + _END,
    r"(?:sebuah\s(?:kiriman|postingan)\s(?:yang\s)?dibagikan\soleh|a\s(?:post|video|reel)\sshared\sby)\b.{0,160}$",
    r"melihat\skembali\s[^.!?]{3,120}:\s*$",
    r"your\sbrowser\sdoes\snot\ssupport\b.{0,100}$",
    r"video\s(?:terkait|lainnya|pilihan|terpopuler)" + _END,
)
_ADVERT: Final = (
    r"(?:advertisement|advertorial|iklan|pasang\siklan|sponsored(?:\sby)?|ads?|adv|ad\sslot|promoted|space\siklan)"
    + _END,
    r"(?:advertisement\W+)?scroll\s(?:to|ke|untuk|down)\b.{0,80}$",
    r"(?:gulir|geser|lanjut(?:kan)?)\s(?:ke\sbawah|untuk|membaca)\b.{0,40}(?:bawah(?:\sini)?|konten|membaca|artikel|iklan|lanjut|melanjutkan)"
    + _END,
    r"(?:example|banner|iklan|ads?|space|ukuran)?\s?\d{2,4}\s?[x×]\s?\d{2,4}" + _END,
    r"(?:advertisement|iklan)[.\s]+(?:close|tutup)" + _END,
    r"article\scontinues\s(?:after|below).{0,40}$",
    r"(?-i:Promosi|Advertorial|Sponsored|Iklan)(?=(?-i:[A-Z]))[^.!?\"“”]{10,160}$",
    r"baca\s(?:\w+\s){0,4}(?:tanpa|bebas|minim|dengan\ssedikit)\siklan\b[^\"“”]{0,80}$",
)
_COMMENTS: Final = (
    r"(?:\d{1,6}\s)?(?:komentar|comments?|tanggapan)(?:\s\(?\d{1,6}\)?)?" + _END,
    r"(?:tinggalkan|tulis|beri(?:kan)?|kirim|tambah(?:kan)?|lihat|semua|no|belum\sada|tidak\sada|leave\sa|post\sa?|write\sa|add\sa?)"
    r"\s(?:semua\s)?(?:komentar|balasan|tanggapan|comments?|reply|replies)(?:\s(?:anda|yang\sditampilkan|pertama))?"
    + _END,
    r"(?:alamat\semail\sanda\stidak\sakan|your\semail\saddress\swill\snot)\b.{0,160}$",
    r"(?:simpan\snama,?\s(?:saya,?\s)?email|save\smy\sname,?\semail)\b.{0,160}$",
    r"(?:nama|email|situs\sweb|website|name|komentar|comment)\s?\*" + _END,
    r"(?:batalkan|cancel)\s(?:balasan|reply)" + _END,
    r"(?:jadilah\syang\spertama|be\sthe\sfirst\sto)\s(?:untuk\s)?(?:ber|me)?(?:komentar|comment).{0,60}$",
    r"(?:anda\sharus|silakan|please)\s(?:masuk|login|log\sin)\b.{0,80}(?:komentar|comment).{0,20}$",
    r"komentar\sadalah\stanggapan\spribadi\b.{0,300}$",
)
_NETWORK: Final = (
    r"(?:facebook|twitter|x|whats?app|wa|telegram|line|pinterest|linkedin|e-?mail|surel|instagram|tiktok|threads|messenger|bluesky|reddit|tumblr"
    r"|pocket|teman(?:mu)?|(?:a\s)?friends?|media\ssosial|social\smedia)"
)
_SHARE: Final = (
    r"(?:se)?bar(?:kan|luaskan)\s(?:artikel|berita|tulisan)\sini" + _END,
    rf"(?:bagikan|share|tweet|post|kirim|pin|(?:click|klik)\s(?:to|untuk)\s(?:share|tweet|e-?mail|print|(?:mem|ber)bagi(?:kan)?|mencetak))"
    rf"(?:\s(?:artikel|berita|this|article|story|post|ini))*\s(?:ke|via|on|to|di|dengan|with|lewat|melalui)\s(?:{_NETWORK}\b[^\w(]*"
    r"|(?:dan|and|atau|or|ke|via|on|di|share\son|share\sto|bagikan\ske|bagikan\sdi)\s|\((?:opens\sin|membuka\sdi)[^)]{3,40}\)\W*)+$",
    r"(?:bagikan|share)(?:\s(?:artikel|berita|tulisan|ini|this|post|article|ke|via|on|to|di|dan))*" + _END,
    r"(?:(?:\d{1,6}\s)?(?:google\snews|share[sd]?|tweets?|bagikan|facebook|twitter|x|whatsapp|wa|telegram|line|pinterest|linkedin|e-?mail|print|cetak"
    r"|copy\s?link|salin\s?(?:link|tautan)|link\scopied|tautan\sdisalin|instagram|tiktok|threads|messenger|google\+?+|pin\sit|like|suka"
    r"|ukuran\sfont|a-|a\+|dengarkan|simpan|bookmark|ke|via)(?:\W++|$))++$",
)
_CHANNEL: Final = (
    r"\b(?:google\snews|whatsapp|telegram|channel|saluran|kanal|instagram|tiktok|youtube|facebook|twitter|aplikasi|newsletter|play\s?store"
    r"|app\sstore|medsos|media\ssosial|20\.detik|di\ssini|disini)\b"
)
_PHONE: Final = r"\b(?:ponsel|gawai|genggaman|smartphone|handphone|hp)(?:mu|\s?anda|\skamu)\b"
_NEWS: Final = (
    r"\b(?:berita|artikel|informasi|info|update|kabar|konten|kami|kita|news|follow|terbaru|terkini|breaking|ulasan)"
)
_OURS: Final = (
    r"(?:(?:\W+\w+){0,3}\W+(?:kami|kita)\b|.{0,200}\bgoogle\snews\b|.{0,200}\b(?:berita|artikel|kabar|ulasan)"
    r"\s(?:\w+\s)?(?:terbaru|terkini|ter-?update|lainnya|pilihan|menarik|seputar|kami|dari)\b)"
)
"""What a site offers: its own things, Google News, more news; a form's steps offer information and updates, too."""
_SPOKEN: Final = rf"(?!.*[\"”],?\s(?:{SURELY}|said)\w*\b)"
_SAID: Final = rf"(?!.*,\s(?:{SURELY}|pinta|ajak|said)\w*\b)"
_FOLLOW: Final = (
    r"(?:i{0,2}kuti|yuk|ayo|follow|gabung|bergabunglah|mari\sbergabung|langganan|berlangganan|subscribe"
    r"|jangan\s(?:lupa|lewatkan|ketinggalan)|update\sberita|cek\sberita|simak\sberita|baca\sberita)"
    rf"\b(?=.{{0,300}}{_CHANNEL})(?=.{{0,300}}{_NEWS}){_SPOKEN}.{{10,400}}$",
    r"(?:dapatkan|download|unduh|install|nikmati|klik|temukan|kunjungi)"
    rf"\b(?=.{{0,300}}{_CHANNEL})(?={_OURS}){_SPOKEN}.{{10,400}}$",
    r"(?:ikuti\skami|follow\sus|temukan\skami|gabung\sdengan\skami)\b"
    rf"(?![^\n]{{0,120}},\s(?:{BY}|ajak|begitu|demikian)\b)[^\"“”]{{0,120}}$",
    r"(?:ikuti|follow)" + _END,
    r"(?:simak|baca|akses|dapatkan|nikmati|pilih|cek|temukan)\b(?=.{0,120}\b(?:breaking\snews|berita(?:\s\w+){0,2}\s(?:pilihan|terbaru|terkini|viral)"
    rf"|(?:pilihan|berita)\s(?:lainnya|kami)|beritanya)\b)(?=.{{0,400}}(?:{_CHANNEL}|{_PHONE})){_SPOKEN}{_SAID}.{{10,400}}$",
    rf"(?:untuk|pastikan|kami\shadirkan|semua\sberita|silakan|kunjungi)\b(?=.{{0,200}}\b(?:berita|artikel|kunjungi)\b)(?=.{{0,300}}{_CHANNEL})(?={_OURS}){_SPOKEN}{_SAID}"
    r".{10,300}$",
    r"(?:berita|artikel|update|kabar|semua)\s[^!?\"“”]{2,80}\s(?:di|via)\s(?:google\snews|(?:wa|whatsapp|telegram)\schannel)\b[^.!?\"“”]{0,40}$",
    r"(?:ikuti|follow|gabung|kunjungi|silakan\skunjungi)\s[^.!?\"“”]{0,60}\b(?:whats?app|telegram|google\snews)\b[^.!?\"“”]{0,40}$",
    r"google\snews\s?:[^.!?\"“”]{3,60}$",
    r"[\w-]+\.(?:com|co\.id|id|net|co)\s(?:whatsapp|telegram|google\snews)(?:\schannel)?" + _END,
    r"jadikan\s.{2,60}\b(?:sumber|pilihan)\b.{0,60}\bgoogle\b[^\"“”]{0,40}$",
    r"add\s.{2,60}\bpreferred\ssource\b.{0,40}$",
    r"click\shere\s(?:to|for)\b(?=.{0,160}\b(?:news|updates?)\b)[^\"“”]{10,200}$",
    r"gabung\sdi\ssini" + _END,
)
_COPYRIGHT: Final = (
    r"(?:hak\scipta\s(?:©|\(c\)|dilindungi)|©).{0,160}$",
    r"(?:copyright\s?)?\(c\)\s?(?:by\s)?(?:19|20)\d\d\b.{0,160}$",
    r"copyright(?:\s?(?:[©:|]|\(c\))|\s(?:by\s)?(?:19|20)\d\d\b).{0,160}$",
    r"copyright(?:\s(?:by\s)?(?-i:[A-Z])[\w.&'’-]{0,30}(?:\s(?-i:[A-Z0-9&])[\w.&'’-]{0,30}){0,5})?" + _END,
    # An Indonesian headline is capitalised throughout, too: only a year tells the note from “Hak Cipta Lagu Daerah”.
    r"hak\scipta(?:\s(?:19|20)\d\d(?:\s(?-i:[A-Z0-9&])[\w.&'’-]{0,30}){0,5}|(?:\s(?-i:[A-Z0-9&])[\w.&'’-]{0,30}){1,3}\s(?:19|20)\d\d)"
    + _END,
    r"hak\scipta" + _END,
    r"[^.!?]{0,80}\ball\srights\sreserved\b.{0,40}$",
    r"dilarang\s(?:keras\s)?(?:mengambil|mengutip|menyalin|menggandakan|memperbanyak|menyebarluaskan|meng-?copy)"
    r"\s(?:konten|isi|artikel|berita|sebagian|seluruh|tulisan|tanpa)\b.{0,300}$",
    r"(?:artikel|berita|tulisan)\s(?:ini|asli)\s(?:telah|sudah|pernah|pertama\skali|sebelumnya|juga)\s?(?:pertama\skali\s)?"
    r"(?:tayang|terbit|dimuat|diterbitkan|dipublikasikan|disadur)\b(?:[^\"“”]{0,250}|.{0,80}dengan\sjudul\b.{0,300})$",
    r"(?:isi|konten)\sdi\sluar\stanggung\sjawab\b.{0,120}$",
)
_NAVIGATION: Final = (
    r"\d{1,3}\s(?:dari|of)\s\d{1,3}\s(?:halaman|laman|pages?)" + _END,
    r"(?:laporkan|dengarkan|simpan|cetak)\s(?:tulisan|artikel|berita)(?:\sini)?" + _END,
    r"(?:informasi\sartikel|lanjut(?:kan)?\smembaca|post\sviews\s?:\s?[\d.,]+|change\ssize|(?:buka|baca\sdi)\saplikasi"
    r"|(?:suka|balas|komentari|bagikan)(?:\s(?:suka|balas|komentari|bagikan))+)" + _END,
    r"(?:halaman|page|hal)\s?[:.]?\s?\d{1,3}+(?:\W*+(?:(?:tampilkan|lihat|show|view)\s(?:semua|all)|selanjutnya|berikutnya|next|semua|dari|of|\d{1,3}+))*+\W*+$",
    r"(?:login|masuk|log\sin)\s(?:ke\s)?[\w-]{2,30}(?:\.[a-z]{2,4}){1,2}" + _END,
    r"arsip\s(?:blog|berita|artikel)" + _END,
    rf"(?:(?:{either(MONTHS)})(?:\s(?:19|20)\d\d)?|(?:19|20)\d\d)"
    r"\s\(\d{1,5}\)" + _END,
    r"(?:\d{1,3}\s+){1,12}(?:\d{1,3}|selanjutnya|berikutnya|next|semua|last|»)" + _END,
    r"(?:baca|simak|lihat|berita|cek)\s(?:berita\s)?selengkapnya(?:\s(?:di|klik|hanya)\b.{0,40})?$",
    r"(?:halaman\s)?(?:selanjutnya|berikutnya|sebelumnya|selengkapnya|next|prev|previous|older|newer)"
    r"(?:\s(?:posts?|page|halaman|articles?|artikel|berita|story|stories))?" + _END,
    r"(?:baca|lihat|tampilkan|show|view|read|see|load|muat)\s(?:selengkapnya|semua|semuanya|all|more|lainnya|lebih\sbanyak|indeks|full"
    r"|halaman\slain)(?:\s(?:di|\w+))?" + _END,
    r"(?:zoom-?in\s?)?(?:lihat|perbesar)\s?(?:foto|gambar)" + _END,
    r"(?:perbesar|halaman|home|beranda|menu|search|cari|pencarian|login|log\sin|masuk|daftar|sign\sin|sign\sup|register|tutup|close|kembali"
    r"|back(?:\sto\stop)?|kembali\ske\satas|skip\sto\scontent|langsung\ske\skonten|indeks|index|loading|memuat|navigasi\spos"
    r"|post\snavigation|daftar\sisi|table\sof\scontents|buka\smenu|toggle\snavigation|tentang\skami|redaksi|kontak|hubungi\skami"
    r"|pedoman\smedia\ssiber|kebijakan\sprivasi|privacy\spolicy|disclaimer|karir|kode\setik|info\siklan|sitemap|peta\ssitus)"
    + _END,
)
_CONTACT: Final = (
    r"e-?mail\s?:?\s?(?:\[email\sprotected\]|\S+@\S+)" + _END,
    r"\[email\sprotected\]" + _END,
    r"(?:hubungi|kontak|contact)\s?(?:redaksi|kami|us)\s?:\s?.{3,80}$",
)
_NOTICE: Final = (
    r"dukung\s(?:\w+\s){0,2}(?:jurnalisme|jurnalis|media)\b(?=.{0,160}\b(?:(?:ber)?langganan|per\sbulan|donasi|kontribusi)\b)[^\"“”]{10,200}$",
    r"(?:ber)?langganan\ssekarang" + _END,
    rf"(?:tulisan|artikel|konten|komentar)\b{_SAID}"
    r"[^.\"“”]{0,80}\b(?:adalah\s|menjadi\s)?tanggung\sjawab\s(?:penulis|pengirim|pengguna)\b[^\"“”]{0,60}$",
    r"(?:situs|website|web|laman)\s(?:web\s)?(?:ini|kami)\smenggunakan\scookies?\b.{0,300}$",
    r"(?:we|this\s(?:web)?site)\suses?\scookies\b.{0,300}$",
    r"(?:accept|terima|setuju)\s?(?:all|semua)?\s?cookies?" + _END,
    r"fakta\satau\shoaks\s?\?\suntuk\smengetahui\b.{0,300}$",
    r"(?:please\s)?enable\sjavascript\b.{0,120}$",
    r"(?:artikel|berita|konten)\s(?:ini\s)?(?:khusus|hanya)\s(?:untuk\s)?(?:pelanggan|pembaca\sberlangganan|anggota|subscriber)s?\b[^\"“”]{0,160}$",
    r"(?:(?:silakan|ayo|yuk|mulai)\s)?berlangganan\s(?:sekarang\s)?untuk\s(?:lanjut|melanjutkan|membaca|terus)\b[^\"“”]{0,120}$",
    r"(?:anda|kamu)\s(?:sudah|telah)\smembaca\s\d+\s(?:dari\s\d+\s)?artikel\sgratis\b[^\"“”]{0,240}$",
    r"(?:sudah|belum)\s(?:punya\sakun|berlangganan)\s?\?[^\"“”]{0,60}$",
    r"jika\s(?:anda\s)?mengalami\skendala\b[^\"“”]{0,80}\blayanan\spelanggan\skami\b[^\"“”]{0,60}$",
    r"(?:muat\sulang|refresh|diperbarui)\s(?:secara\s)?otomatis\b[^\"“”]{0,60}$",
    r"messages\sand\scalls\sare\send-to-end\sencrypted\b.{0,200}$",
    r"(?:tentang\spenulis|about\sthe\sauthor|view\sall\sposts\sby.{0,60}|lihat\ssemua\s(?:artikel|tulisan|pos)\b.{0,60})"
    + _END,
)


def _whole(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(LEAD + "(?:" + "|".join(patterns) + ")", re.IGNORECASE)


RELATED: Final = _whole(_RELATED)
VIDEO: Final = _whole(_VIDEO)
ADVERT: Final = _whole(_ADVERT)
COMMENTS: Final = _whole(_COMMENTS)
SHARE: Final = _whole(_SHARE)
FOLLOW: Final = _whole(_FOLLOW)
COPYRIGHT: Final = _whole(_COPYRIGHT)
NAVIGATION: Final = _whole(_NAVIGATION)
CONTACT: Final = _whole(_CONTACT)
NOTICE: Final = _whole(_NOTICE)
SLOGAN: Final = re.compile(r"[\"“]detik\s(?:pagi|sore),[^.?\"“”]{3,60}![\"”]\W*$", re.IGNORECASE)
"""A programme's slogan, which stands in quotation marks under “Saksikan Live DetikPagi”."""
