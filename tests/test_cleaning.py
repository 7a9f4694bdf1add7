"""The noise of a page goes and is told; every sentence of the article stays, word for word."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lapses import grows_with_length, repeated, seconds

from index.cleaning import MAX_LINES, Clean, clean
from index.errors import Rejected
from index.page.lines import Reason, reason_of
from index.readers import Page, Record, parse, records

FIRST = "Pemerintah kabupaten menutup tiga tempat pembuangan sampah liar di tepi sungai pada awal pekan ini."
SECOND = "Penutupan itu diikuti dengan penambahan dua truk pengangkut."


def cleaned(text: str, **fields: str) -> Clean:
    return clean(Page("x.txt", text, fields, ()))


def reasons(article: Clean) -> dict[str, str]:
    return {part.text: str(part.reason) for part in article.removed}


@dataclass(frozen=True)
class Expected:
    """What a reader sees on a real page: the first and last words of each paragraph, and what is not the article."""

    title: str
    paragraphs: tuple[tuple[str, str], ...]
    removed: tuple[str, ...]
    captions: tuple[str, ...] = ()


REAL = {
    "000": Expected(
        "Pj Bupati Batang Tegaskan Netralitas ASN, Siapkan Sanksi Tegas bagi Pelanggar",
        (
            ("RADARPEKALONGAN.ID, BATANG – Penjabat", "adil dan demokratis."),
            ("Komitmen ini disampaikan", "membaca ikrar netralitas ASN."),
            ("“Ikrar netralitas ini", "ujar Lani."),
            ("Sanksi Tegas bagi", "yang Tidak Netral"),
            ("Lani menegaskan bahwa", "undangan yang berlaku."),
            ("“Jika masih ada", "diberikan,” tegasnya."),
            ("Sejauh ini, beberapa", "netralitas tetap terjaga."),
            ("Lani juga mengingatkan", "orang lain,” jelasnya."),
            ("Pengawasan Ketat dan", "Sosialisasi Netralitas"),
            ("Untuk mencegah pelanggaran,", "juga akan dilakukan."),
            ("Sebagai langkah tambahan,", "dugaan pelanggaran netralitas."),
            ("“Masyarakat juga punya", "laporkan,” imbau Lani."),
            ("Profesionalisme ASN sebagai", "Pilar Demokrasi"),
            ("Menurut Lani, netralitas", "lancar dan demokratis."),
        ),
        (
            "Pj Bupati Batang",
            "Pj Bupati Batang",
            "NOVIA ROCHMAWATI",
            "0 Komentar",
            "Baca Juga:SMK Bina",
            "Baca Juga:Surutnya",
            "0 Komentar",
        ),
        ("NOVIA ROCHMAWATI",),
    ),
    "001": Expected(
        "Pj Bupati Magetan Tekankan Netralitas ASN dalam Pilkada 2024",
        (
            ("Magetan, LENSANUSANTARA.CO.ID – Dalam", "Senin (07/10/2024)."),
            ("Rapat ini diikuti", "virtual melalui Zoom."),
            ("Pj Bupati Magetan, Nizhamul, menegaskan", "dalam pelaksanaan Pilkada."),
            ("“Menindaklanjuti arahan", "jelas Nizhamul."),
            ("Ia juga menambahkan,", "dikenakan sanksi tegas."),
            ("“Kalaupun ada pelanggaran,", "ujar Nizhamul."),
            ("Untuk mencegah pelanggaran,", "selama masa kampanye."),
            ("“Upaya preventif penting,", "berhati-hati,” tambahnya."),
            ("Pemerintah Kabupaten Magetan juga", "internal maupun eksternal."),
            ("Pengawasan internal dilakukan", "Hukum Terpadu (Gakkumdu)."),
            ("Selain sanksi administratif,", "bahkan sanksi pidana."),
            ("“Netralitas ASN bukan", "kata Nizhamul."),
            ("Nizhamul menekankan bahwa", "untuk kepentingan politik."),
            ("Ia mengajak seluruh", "menjaga keutuhan demokrasi."),
            ("“Netralitas ASN adalah", "tutup Nizhamul."),
            ("Dalam rapat tersebut,", "ASN dalam Pilkada."),
        ),
        (
            "Pemerintahan",
            "Pj Bupati Magetan Tekankan",
            "×",
            "Pj Bupati Magetan Tekankan",
            "Sebarkan artikel ini",
            "Pj Bupati Magetan",
            "Pj Bupati Magetan, Nizhamul memimpin",
            "Example 300x600",
            "**) IIkuti berita",
        ),
        ("Pj Bupati Magetan", "Pj Bupati Magetan, Nizhamul memimpin"),
    ),
    "002": Expected(
        "Pemerintah Kabupaten Batanghari mengeluarkan imbauan tegas",
        (
            ("BATANGHARI, JAMBIEKSPRES.CO -Pemerintah", "pada November 2024."),
            ("Hal ini disampaikan", "selama periode pemilihan."),
            ("Dalam pernyataannya, Muhammad", "dalam proses demokrasi."),
            ('"Kami ingin mengingatkan', "publik terhadap ASN."),
            ("Pemerintah Kabupaten Batanghari juga", "serentak tahun 2024."),
            ('"Surat edaran ini', 'edaran ini," jelasnya.'),
            ("Sesuai dengan regulasi", "satu pasangan calon."),
            ('"Kita harus mengingat', "tambah Azan."),
            ("Ia menegaskan bahwa", "menimbulkan konflik kepentingan."),
            ("Azan juga menegaskan", "melanggar ketentuan ini."),
            ('"Apabila kami menemukan', 'berlaku," tuturnya.'),
        ),
        ("BACA JUGA:Ad 400", "BACA JUGA:Gubernur", "BACA JUGA:Diduga", "BACA JUGA:Dugaan"),
    ),
    "003": Expected(
        "Pj Bupati Sukamara minta ASN tetap jaga netralitas selama Pilkada 2024",
        (
            ("Sukamara (ANTARA) - Penjabat", "serentak tahun 2024."),
            ("Pemerintah sudah mengeluarkan", "di Sukamara, kemarin."),
            ('"Jadi, baik sebelum', 'apapun," ucapnya.'),
            ("Menurut dirinya, hal", "terkait dengan netralitas."),
            ('"Kami memiliki kewajiban', 'diperlukan," tegasnya.'),
            ("Rendy menerangkan, bahwa", "kepolisian dan kejaksaan."),
            ('"Hal ini juga pernah', "kata dia."),
            ("Pj Bupati Sukamara itu mengatakan", "undangan yang berlaku."),
        ),
        (
            "Pj Bupati Sukamara minta",
            "id Penjabat Bupati",
            "Pj Bupati Sukamara minta",
            "Penjabat Bupati Sukamara, Rendy Lesmana saat",
            "Baca juga: Pemkab ajak",
            "Baca juga: Menuju",
            "Baca juga: Pemkab Sukamara",
            "Baca juga: Gebyar",
            "Baca juga: Penjabat",
        ),
        ("Penjabat Bupati Sukamara, Rendy Lesmana saat",),
    ),
    "004": Expected(
        "Di Rakor Bawaslu, Pemkab Cilacap Tegaskan Netralitas ASN dalam Pilkada Serentak 2024",
        (
            ("Seluruh peserta menandatangani", "tertib, dan lancar."),
            ("KUASAKATACOM, Cilacap- Badan", "Hotel Aston Cilacap."),
            ("Ketua Bawaslu Cilacap,", "berjalan dengan optimal.”"),
            ("Bawaslu, yang berlandaskan", "dalam acara tersebut."),
            ("Penjabat Bupati Cilacap,", "serentak tahun 2024."),
            ('"netralitas berarti setiap', "jelas Arief."),
            ("Ia juga menggarisbawahi", "moralitas yang tinggi."),
            ("Pegawai yang melanggar", "penjara dan denda."),
            ("Arief menegaskan bahwa", "kredibilitas proses pemilihan."),
            ("Dalam acara tersebut,", "diambil untuk mewujudkannya."),
        ),
        (
            "Di Rakor Bawaslu",
            "Kamis, 17 Oktober 2024 | 20:24 WIB - Ragam",
            "Penulis:",
            ". Editor: Wis",
            "BERITA TERKAIT:",
            "Pemkab Cilacap Adakan",
            "Pemkab Cilacap akan",
            "Pemkab Cilacap Siapkan Rencana Kontingensi",
            "SIBERMAYA",
            "Pemkab Cilacap Siapkan Rencana Pembangunan",
            "***tags:",
            "Email:",
            "KOMENTAR",
            "BACA JUGA",
            "TERKINI",
            "Jelang HUT",
            "25 Juni 2025",
            "Artotel",
            "24 Juni 2025",
            "Polisi Tangkap",
            "24 Juni 2025",
            "Polisi Ungkap",
            "24 Juni 2025",
            "Ratusan Warga",
            "24 Juni 2025",
            "Seorang Anak",
            "24 Juni 2025",
        ),
    ),
}


@pytest.mark.parametrize("number", REAL)
def test_on_a_real_page_no_noise_stays_and_no_sentence_is_lost(number: str, shared: Path) -> None:
    (path,) = (shared / "seeds").glob(f"{number}_*.txt")
    (record,) = records(path)
    assert isinstance(record, Record)
    article, expected = clean(parse(record)), REAL[number]
    assert article.title.startswith(expected.title)
    paragraphs = article.text.split("\n\n")
    assert len(paragraphs) == len(expected.paragraphs)
    for paragraph, (first, last) in zip(paragraphs, expected.paragraphs, strict=True):
        assert paragraph.startswith(first)
        assert paragraph.endswith(last)
    assert len(article.removed) == len(expected.removed)
    for part, start in zip(article.removed, expected.removed, strict=True):
        assert part.text.startswith(start)
    assert len(article.captions) == len(expected.captions)
    for caption, start in zip(article.captions, expected.captions, strict=True):
        assert caption.startswith(start)
    words = sorted(path.read_text(encoding="utf-8").split())
    kept = (article.text + "\n" + "\n".join(part.text for part in article.removed)).split()
    assert sorted(kept) == words


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Baca Juga: Truk Sampah Mogok di Tanjakan", Reason.RELATED),
        ("BACA JUGA:Truk Sampah Mogok di TanjakanWarga Protes Bau Sampah", Reason.RELATED),
        ("Pilihan Editor: Truk Sampah Mogok di Tanjakan", Reason.RELATED),
        ("Read also: Garbage truck breaks down", Reason.RELATED),
        ("Simak juga Video: Truk Sampah Mogok di Tanjakan", Reason.RELATED),
        ("Simak Video 'Truk Mogok! Warga Protes':", Reason.VIDEO),
        ('Tonton juga "Truk Mogok, Siapa Salah?" di sini:', Reason.VIDEO),
        ("[Gambas:Video 20detik]", Reason.VIDEO),
        ("Lihat postingan ini di Instagram", Reason.VIDEO),
        ("SCROLL TO CONTINUE WITH CONTENT", Reason.ADVERT),
        ("ADVERTISEMENT", Reason.ADVERT),
        ("Example 728x250", Reason.ADVERT),
        ("Scroll ke bawah untuk melanjutkan membaca", Reason.ADVERT),
        ("Gulir ke bawah untuk melanjutkan", Reason.ADVERT),
        ("12 Komentar", Reason.COMMENTS),
        ("Tinggalkan Balasan", Reason.COMMENTS),
        ("Sebarkan artikel ini", Reason.SHARE),
        ("Bagikan:", Reason.SHARE),
        ("Facebook Twitter WhatsApp", Reason.SHARE),
        ("Ikuti berita terbaru kami di WhatsApp Channel, klik di sini", Reason.FOLLOW),
        ("Dapatkan update berita pilihan setiap hari, gabung di Telegram sekarang", Reason.FOLLOW),
        ("Copyright © 2024 Kabar Merapi", Reason.COPYRIGHT),
        ("Copyright Kabar Merapi", Reason.COPYRIGHT),
        ("Hak Cipta 2024 Kabar Merapi", Reason.COPYRIGHT),
        ("Hak Cipta Kabar Merapi 2024", Reason.COPYRIGHT),
        ("Jika mengalami kendala, hubungi layanan pelanggan kami.", Reason.NOTICE),
        ("(c) 2024 Kabar Merapi", Reason.COPYRIGHT),
        ("Unduh aplikasi Kabar Merapi di Play Store untuk membaca berita terbaru", Reason.FOLLOW),
        ("Temukan berita kami yang lain di Google News", Reason.FOLLOW),
        ("Artikel ini telah tayang di kabarmerapi.id dengan judul Sampah", Reason.COPYRIGHT),
        ("Halaman: 1 2 3 Selanjutnya", Reason.NAVIGATION),
        ("Halaman 1 2 Tampilkan Semua", Reason.NAVIGATION),
        ("Login Kabarmerapi.id", Reason.NAVIGATION),
        ("Arsip Blog", Reason.NAVIGATION),
        ("- Desember (4)", Reason.NAVIGATION),
        ("Loading...", Reason.NAVIGATION),
        ("Email: [email protected]", Reason.CONTACT),
        ("Situs ini menggunakan cookie untuk kenyamanan Anda", Reason.NOTICE),
        ("Artikel ini khusus pelanggan. Silakan berlangganan untuk membaca selengkapnya.", Reason.NOTICE),
        ("Anda sudah membaca 3 dari 3 artikel gratis bulan ini. Mulai dari Rp 58.000.", Reason.NOTICE),
        ("Sudah berlangganan? Masuk di sini.", Reason.NOTICE),
        ("Muat ulang otomatis setiap 60 detik", Reason.NOTICE),
        ("Tags: sampah, sungai, bupati", Reason.TAGS),
        ("#sampah #sungai bersih #bupati", Reason.TAGS),
        ("Kamis, 17 Oktober 2024 | 20:24 WIB", Reason.DATE),
        ("Diperbarui 3 jam yang lalu", Reason.DATE),
        ("Penulis: Sari Dewi | Editor: Wis", Reason.BYLINE),
        ("Pewarta: M. Arief", Reason.BYLINE),
        ("(abc/xyz)", Reason.SIGNATURE),
        ("×", Reason.SYMBOL),
        ("Foto: Petugas mengangkut sampah (Dok. Pemkab)", Reason.CAPTION),
        ("Petugas mengangkut sampah di tepi sungai. (Foto: Sari/Kabar Merapi)", Reason.CAPTION),
    ],
)
def test_a_noise_line_between_paragraphs_goes_with_its_reason(line: str, reason: Reason) -> None:
    article = cleaned(f"{FIRST}\n{line}\n{SECOND}")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert reasons(article) == {line: reason}


@pytest.mark.parametrize(
    "line",
    [
        '"Baca juga aturan disiplin pegawai sebelum berkampanye," ujar bupati.',
        "“Baca juga: itu pesan saya,” kata dia kepada pegawai.",
        "Baca juga aturan itu sebelum berkampanye, kata bupati kepada para pegawai di kantornya.",
        "Tags pada ternak dipasang petugas dinas peternakan.",
        "Ragam",
        "Iklan kampanye dilarang di kantor pemerintah.",
        "Komentar bupati itu disambut tepuk tangan.",
        "Bagikan sembako, bupati dilaporkan ke Bawaslu.",
        "Oleh karena itu, warga diminta memilah sampah.",
        "Sumber air warga tercemar limbah pabrik.",
        "Editor buku itu adalah seorang guru dari desa.",
        "Penulis: bagaimana nasib petani setelah panen raya gagal?",
        "Ikuti aturan yang berlaku, kata dia kepada para camat.",
        '"Ikuti berita resmi kami di kanal YouTube, jangan percaya kabar lain," kata bupati.',
        "Foto bupati dipasang di setiap kantor desa. Warga menurunkannya. Polisi datang.",
        "Ilustrasi itu menunjukkan jalur pembuangan sampah.",
        "Terkini, warga masih mengungsi di balai desa.",
        "Berita terkait penutupan itu dibantah kepala dinas.",
        "Peristiwa 10 November 1945",
        "Pada 17 Oktober 2024 warga menggelar unjuk rasa.",
        "Simak video itu, kata dia, lalu nilailah sendiri.",
        "Halaman sekolah itu terendam 30 sentimeter.",
        "Hak cipta lagu daerah itu milik warga.",
        "Hak Cipta Lagu Daerah",
        "Jika mengalami kendala, warga dapat melapor ke layanan pelanggan PDAM Beran di nomor 0271.",
        "Ikuti kami ke sawah, kata guru Wiwien kepada muridnya.",
        "Artikel ini khusus membahas pelanggan air minum, kata Budi.",
        "Berlangganan koran desa naik 12 persen.",
        "Masuk ke kabarmerapi.id, warga mendaftar 40 UMKM.",
        "Arsip berita desa itu hilang sejak 2019.",
        "Sebanyak 2 (dua) truk rusak.",
        "Jadwal layanan: Senin 08.00-12.00 WIB",
        "Rabu, 18 Agustus 2024, Persis vs Persib | 20:00 WIB",
        '"Yang terbakar dua kios," katanya. (kabar.id/sari dewi)',
        "(c) memakai atribut partai politik;",
        "Copyright menjadi persoalan bagi musisi Batang, kata Budi.",
        "- Klik menu informasi TPS di aplikasi",
        "Kunjungi situs KPU atau aplikasi Cek DPT Online untuk melihat informasi TPS, lalu masukkan NIK.",
        "- Unduh aplikasi Cek Bansos di Play Store lalu isi informasi data diri",
        "Rekomendasi",
        "Senin, 14 Oktober 2024",
        "15 Oktober 2024 pukul 09.00 WIB",
    ],
)
def test_a_line_of_the_article_that_looks_like_noise_stays(line: str) -> None:
    article = cleaned(f"{FIRST}\n\n{line}\n\n{SECOND}")
    assert article.text == f"{FIRST}\n\n{line}\n\n{SECOND}"
    assert article.removed == ()


def test_a_block_of_headlines_ends_where_the_article_goes_on() -> None:
    article = cleaned(
        f"{FIRST}\nBERITA TERKAIT:\nHarga Beras Naik Lagi\nApa Itu Dana Desa?\n12 Desember 2024\n{SECOND}\nSelesai."
    )
    assert article.text == f"{FIRST}\n\n{SECOND}\n\nSelesai."


def test_a_block_of_headlines_under_tags_ends_the_page_only_in_its_later_half() -> None:
    headlines = "Berita Terkait\n\nHarga telur naik\nTruk sampah mogok"
    early = cleaned(f"Sungai Bersih Lagi\n\nTags: sungai, sampah\n\n{headlines}\n\n{FIRST}\n\n{SECOND}")
    assert early.text == f"{FIRST}\n\n{SECOND}"
    teaser = "Harga telur di pasar induk naik sejak Senin."
    late = cleaned(f"Sungai Bersih Lagi\n\n{FIRST}\n\n{SECOND}\n\nTags: sungai, sampah\n\n{headlines}\n{teaser}")
    assert late.text == f"{FIRST}\n\n{SECOND}"
    assert reasons(late)[teaser] == "related headline"


def test_a_prompt_before_a_sentence_of_the_article_does_not_take_it_along() -> None:
    sentence = "Menurut dinas, harga telur di tujuh pasar akan turun lagi sesudah panen jagung bulan depan."
    assert reason_of(f"Baca juga: Harga telur naik. {sentence}") is None
    assert reason_of("Baca juga: Harga telur naik di pasar induk.") is Reason.RELATED


def test_the_days_of_a_chronology_head_their_parts() -> None:
    days = f"1 Mei 2024\n{SECOND}\n\n2 Mei 2024\nADVERTISEMENT\nWarga kembali ke rumah."
    article = cleaned(f"{FIRST}\n\n{days}\n\n3 Mei 2024\nEditor: Wis")
    assert article.text.split("\n\n") == [FIRST, "1 Mei 2024", SECOND, "2 Mei 2024", "Warga kembali ke rumah."]


@pytest.mark.parametrize("line", ["Sen, 7 Okt 2024", "Jum, 11 Agst 2024", "Rabu, 6 Peb 2024", "Tues, 8 Oct 2024"])
def test_a_date_line_may_have_its_names_in_short(line: str) -> None:
    assert reasons(cleaned(f"Dua Truk Sampah Ditambah\n{line}\n{FIRST}\n{SECOND}"))[line] == Reason.DATE


def test_a_date_between_standfirst_and_dateline_is_the_pages() -> None:
    report = f"Magetan, KABAR.CO.ID – {FIRST}"
    article = cleaned(f"Dua Truk Sampah Ditambah\n{FIRST}\n12 Oktober 2024\n{report}\n{SECOND}")
    assert reasons(article)["12 Oktober 2024"] == Reason.DATE


def test_prompts_in_a_list_are_its_items() -> None:
    items = "(a) 2022: 15 kasus;\n(b) 2023: 12 kasus;\n(c) 2024: 9 kasus."
    assert cleaned(f"{FIRST}\n{items}").text == f"{FIRST}\n\n{items}"
    steps = "- Ikuti berita terbaru kami di kanal Telegram\n- Catat nomor antrean\n- Datang ke balai desa"
    assert cleaned(f"{FIRST}\n{steps}").text == f"{FIRST}\n\n{steps}"
    prompts = "- Ikuti berita terbaru kami di kanal Telegram\n- Ikuti berita terbaru kami di Google News"
    assert cleaned(f"{FIRST}\n{prompts}").text == FIRST


def test_a_section_named_by_an_ambiguous_word_keeps_its_list() -> None:
    items = "- Tambah dua truk\n- Tutup tempat pembuangan liar"
    assert cleaned(f"{FIRST}\n\nRekomendasi\n{items}").text == f"{FIRST}\n\nRekomendasi\n\n{items}"
    assert cleaned(f"{FIRST}\n\nRekomendasi\nTruk Sampah Terbakar di Jalan\nHarga Cabai Naik").text == FIRST


def test_a_subheading_after_a_block_of_headlines_stays() -> None:
    block = "Baca Juga\nHarga Beras Naik Lagi di Pasar Induk\nTruk Sampah Mogok di Tanjakan Desa"
    text = f"{FIRST}\n\n{block}\n\nSungai tercemar\n\n{SECOND}"
    assert cleaned(text).text == f"{FIRST}\n\nSungai tercemar\n\n{SECOND}"


def test_everything_below_the_page_end_goes() -> None:
    popular = "TERPOPULER\n1\nHarga Beras Naik Lagi\nDibaca 1.234 kali\n2\nVaksinasi Ternak Dimulai"
    tail = f"Tags: sampah\n{popular}\nKOMENTAR\nNama *\nSitus Web"
    article = cleaned(f"{FIRST}\n\n{SECOND}\n\n{tail}")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert len(article.removed) == 10


def test_a_list_at_the_end_of_an_article_stays() -> None:
    article = cleaned(f"{FIRST}\n\nSyaratnya:\n1. Membawa kartu\n2. Membayar retribusi\n- Tepat waktu")
    assert article.text == f"{FIRST}\n\nSyaratnya:\n\n1. Membawa kartu\n2. Membayar retribusi\n- Tepat waktu"
    assert article.removed == ()


def test_a_list_the_article_announced_stays_behind_a_prompt() -> None:
    items = "1. Budi Santoso (PDIP)\n2. Sari Dewi (PKB)"
    article = cleaned(f"{FIRST}\nBerikut nama mereka:\nIkuti kami di WhatsApp Channel\n{items}\nsampah\nsungai")
    assert article.text == f"{FIRST}\n\nBerikut nama mereka:\n\n{items}"


def test_a_standfirst_between_byline_and_dateline_stays() -> None:
    report = f"Magetan, KABAR.CO.ID – {FIRST}"
    article = cleaned(f"Dua Truk Sampah Ditambah\nPenulis: Sari Dewi\n{SECOND}\n{report}")
    assert article.text == f"{SECOND}\n\n{report}"
    caption = cleaned(f"Dua Truk Sampah Ditambah\nPenulis: Sari Dewi\nTruk baru di halaman balai kota\n{report}")
    assert caption.text == report


def test_a_short_lead_that_repeats_the_title_stays() -> None:
    title = "Dua Truk Sampah Ditambah"
    lead = f"{title} untuk warga Sleman."
    assert cleaned(f"{title}\n{lead}\n{FIRST}").text == f"{lead}\n\n{FIRST}"
    assert cleaned(f"{title}\n{title} - Kabar Merapi\n{FIRST}").text == FIRST


def test_the_head_of_a_page_is_told_from_its_article() -> None:
    article = cleaned(
        "Beranda » Berita » Daerah\nPenutupan Tempat Sampah Liar Disambut Warga\n"
        "Warga berharap sungai bersih kembali.\n"
        "Sari Dewi - KabarMerapi\nSelasa, 12 November 2024 08:15 WIB\nBagikan:\nPetugas di tepi sungai\n"
        f"SLEMAN, KABARMERAPI.ID – {FIRST}\n{SECOND}"
    )
    assert article.title == "Penutupan Tempat Sampah Liar Disambut Warga"
    assert article.text.split("\n\n") == [
        "Warga berharap sungai bersih kembali.",
        f"SLEMAN, KABARMERAPI.ID – {FIRST}",
        SECOND,
    ]
    assert article.captions == ("Petugas di tepi sungai",)
    assert reasons(article)["Sari Dewi - KabarMerapi"] == Reason.BYLINE


def test_a_dateline_on_a_line_of_its_own_joins_its_sentence() -> None:
    assert cleaned(f"Jakarta, CNN Indonesia --\n{FIRST}\n{SECOND}").text.startswith(
        f"Jakarta, CNN Indonesia -- {FIRST}"
    )


def test_a_declared_title_wins_and_its_repetition_goes() -> None:
    article = cleaned(
        f"Sampah Liar Ditutup Pemkab\n{FIRST}\nSampah Liar Ditutup Pemkab", title="Sampah Liar Ditutup Pemkab"
    )
    assert article.title == "Sampah Liar Ditutup Pemkab"
    assert article.text == FIRST


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("SOLO - Warga menolak pabrik semen di dekat mata air mereka, Senin.", "Warga menolak pabrik semen"),
        ('Magetan – "Kami menolak pabrik semen di dekat mata air kami," kata warga.', '"Kami menolak pabrik semen'),
        ("BLORA, KABARREKA.COM - Warga menolak pabrik semen di dekat mata air mereka.", "Warga menolak pabrik"),
        ("Wiwien - Ma'mun Slamet unggul di enam kecamatan menurut hitungan panitia.", "Wiwien - Ma'mun Slamet unggul"),
        ("Magetan-Ngawi kini ditempuh dalam satu jam dengan kereta menurut menteri.", "Magetan-Ngawi kini ditempuh"),
        (
            "KPK, Polri - Kejaksaan sepakat menangani perkara pabrik semen di desa itu.",
            "KPK, Polri - Kejaksaan sepakat",
        ),
    ],
)
def test_a_title_that_is_made_of_the_first_sentence_loses_a_dateline_and_nothing_else(first: str, title: str) -> None:
    assert cleaned(f"{first} {SECOND}").title.startswith(title)


def test_without_a_title_the_first_sentence_lends_its_words_and_stays() -> None:
    article = cleaned(f"SLEMAN, KABARMERAPI.ID -{FIRST} {SECOND}")
    assert article.title == FIRST.rstrip(".")
    assert article.text == f"SLEMAN, KABARMERAPI.ID -{FIRST} {SECOND}"


def test_header_lines_that_became_fields_leave_the_text() -> None:
    article = cleaned(f"Judul: Sampah Ditutup\nTempat: Sleman\n\n{FIRST}", title="Sampah Ditutup", place="Sleman")
    assert article.text == FIRST
    assert set(reasons(article).values()) == {Reason.HEADER}


def test_a_detail_of_an_event_that_equals_a_field_stays() -> None:
    article = cleaned(f"{FIRST}\nLokasi: Sleman\n{SECOND}", place="Sleman")
    assert article.text == f"{FIRST}\n\nLokasi: Sleman\n\n{SECOND}"


def test_noise_glued_to_the_end_of_a_paragraph_is_cut_off() -> None:
    article = cleaned(
        f"{FIRST} Baca juga: Harga beras naik lagi Baca juga: Truk sampah mogok Pewarta: Rr. Sari Dewi Editor: Wis "
        "Copyright © ANTARA 2025 Dilarang keras mengambil konten tanpa izin."
    )
    assert article.text == FIRST
    assert len(article.removed) == 4


def test_a_prompt_inside_a_paragraph_takes_its_headline_and_leaves_the_next_sentence() -> None:
    article = cleaned(
        f"{FIRST} Baca juga: Harga beras naik lagi di pasar induk Menurut bupati, sungai akan dijaga. {SECOND}"
    )
    assert article.text == f"{FIRST}\n\nMenurut bupati, sungai akan dijaga. {SECOND}"


@pytest.mark.parametrize(
    "rest",
    [
        "Sebelumnya, Menteri Agama mengajak umat merawat keluarga.",
        "Di Pelabuhan Merak, Menhub meninjau terminal.",
        "Menurut Susyana, pesan itu menjadi refleksi.",
        "Kedua, studi itu segera dilakukan.",
        "Melihat sentimen global, dolar melemah.",
    ],
)
def test_a_headline_ends_where_a_sentence_opens(rest: str) -> None:
    article = cleaned(f"{FIRST} Baca juga: Harga telur naik menjelang hari raya {rest}")
    assert article.text == f"{FIRST}\n\n{rest}"


def test_a_question_behind_a_prompt_is_a_headline() -> None:
    assert cleaned(f"{FIRST} Baca juga: Apa itu sarang burung walet?").text == FIRST


def test_a_headline_glued_to_the_next_sentence_goes_whole() -> None:
    article = cleaned(f"{FIRST} Baca juga: Akui Nikah Siri, Ini AlasannyaLebih lanjut, polisi diam. Ia pergi.")
    assert article.text == f"{FIRST}\n\nLebih lanjut, polisi diam. Ia pergi."


def test_what_is_cut_from_a_line_is_told_in_the_pages_order() -> None:
    line = f"{FIRST} Baca juga: Harga telur naik Namun ia pergi. [Gambas:Video 20detik] Ia kembali. Pewarta: Sari Dewi"
    cut = [part.text for part in cleaned(f"{line} Copyright © Kabar 2025").removed]
    assert cut == [
        "Baca juga: Harga telur naik", "[Gambas:Video 20detik]", "Pewarta: Sari Dewi", "Copyright © Kabar 2025",
    ]  # fmt: skip


def test_where_a_headline_ends_is_not_guessed() -> None:
    article = cleaned(f"{FIRST} Baca juga: Harga beras naik lagi Bupati Sleman menjamin stok cukup. {SECOND}")
    assert "Bupati Sleman menjamin stok cukup." in article.text


@pytest.mark.parametrize(
    "mark", ["(abc/xyz)", "[antara]", "(*)", "(RMOL)", "(Sumber: Antara)", "***", "(Sari Dewi)", "(kabar.id/sari)"]
)
def test_the_makers_initials_leave_the_last_line(mark: str) -> None:
    article = cleaned(f"{FIRST}\n\n{SECOND} {mark}")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert reasons(article) == {mark: Reason.SIGNATURE}


@pytest.mark.parametrize("line", ["ANTARA", "SARI DEWI | KABAR.ID", "THE MERPATI TIMES, ANTARA"])
def test_a_last_line_in_nothing_but_capitals_is_its_makers(line: str) -> None:
    article = cleaned(f"{FIRST}\n\n{SECOND}\n\n{line}")
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert reasons(article) == {line: Reason.SIGNATURE}
    assert cleaned(f"{FIRST}\n\n{line}\n\n{SECOND}").text == f"{FIRST}\n\n{line}\n\n{SECOND}"


def test_an_abbreviation_at_the_end_is_not_taken_for_initials() -> None:
    text = f"{FIRST}\n\nLaporan itu diteruskan ke Badan Kepegawaian Negara (BKN)."
    assert cleaned(text).text == text


def test_paragraphs_joined_by_commas_are_parted() -> None:
    article = cleaned('Bupati datang.,"Kami siap," katanya.,Warga senang.,Acara usai.')
    assert article.text == 'Bupati datang.\n\n"Kami siap," katanya.\n\nWarga senang.\n\nAcara usai.'


def test_academic_degrees_part_no_paragraphs() -> None:
    text = "Bupati Budi, S.H.,M.H. dan Sari, S.Pd.,M.Pd. hadir. Wakilnya Ani, S.H. , M.Si. juga hadir di balai kota."
    assert cleaned(text).text == text


def test_a_page_of_noise_alone_is_rejected() -> None:
    with pytest.raises(Rejected, match="no article text"):
        cleaned("Baca Juga: Harga Beras Naik\n0 Komentar\nCopyright © 2024")


def test_more_lines_than_an_article_has_are_refused() -> None:
    with pytest.raises(Rejected, match="lines"):
        cleaned("Kata\n" * (MAX_LINES + 1))


@pytest.mark.parametrize(
    "piece",
    [
        "A.", "Aa, ", "Aa ", "#a b ", "Baca juga: ", "Halo. Baca juga: ", "Terkini\nJudul baru ini\n", "Editor: A B ",
        "foto/", "Abc.com ", "(", '"', "tweet ", "Baca juga\n", ".Baca juga:xx", "a, , ",
        "ikuti berita ", "- Ikuti\n", "Viral\nKata dia.\n", "[gambas:", "1 2 ", ". , ", ".,A", "A. ", "12/12 ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("width", [400, 300_000])
def test_repeated_pieces_take_no_longer_than_their_length_deserves(piece: str, width: int) -> None:
    def work(length: int) -> None:
        lines = [repeated(piece, min(width, length))] * max(length // width, 1)
        with contextlib.suppress(Rejected):
            cleaned("\n".join(lines) + "\nBupati datang.")

    assert grows_with_length(work, 300_000)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("start", "piece", "end"),
    [
        ("hal. ", "1 ", "Terakhir"), ("", "#a ,", "x."), ("", "google+ ", "q"), ("", "share ", "q"), ("", "1 ", "q"),
        ("share on x ", "via ", "q"), ("copyright ", "A ", "q!"), ("klik ", "berita ", "q"), ("ikuti ", "kita ", "q"),
        ("embargo: ", "embargo: ", "q"), ("tags", " #a", "."), ("", "12 Mei 2024 ", "q"),
    ],
)  # fmt: skip
def test_judging_a_line_of_twice_the_length_takes_no_more_than_eight_times_as_long(
    start: str, piece: str, end: str
) -> None:
    def taken(length: int) -> float:
        line = (start + piece * length)[: length - len(end)] + end
        return min(seconds(lambda: [reason_of(line) for _ in range(20)]) for _ in range(5))

    assert taken(400) < 8 * taken(200) + 0.01


PIECES = st.sampled_from(
    [FIRST, SECOND, "Baca Juga: Harga", "TERKINI", "Judul Berita Baru", "12 Mei 2024", "", "Tags: a", "x", "(a/b)"]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=12).map("\n".join))
def test_any_page_is_cleaned_without_inventing_or_losing_words(text: str) -> None:
    try:
        article = cleaned(text)
    except Rejected:
        return
    kept = "".join((article.text + "".join(part.text for part in article.removed)).split())
    marks = str.maketrans("", "", ",")  # only commas left by lost links may vanish unsaid
    assert sorted(kept.translate(marks)) == sorted("".join(text.split()).translate(marks))
    assert all(line == line.strip() for line in article.text.split("\n"))
    assert "\n\n\n" not in article.text
    assert cleaned(text) == article
