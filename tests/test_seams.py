"""Where a page lost its line breaks, paragraphs are parted again; what another story's link left behind goes."""

import pytest
from lapses import grows_with_length, repeated

from index.cleaning import Clean, clean
from index.page import fragments, linked, seams
from index.page.lines import Reason
from index.readers import Page

LEAD = "Sukamara (ANTARA) - Dinas Perhubungan menutup jembatan gantung di Desa Tirta Asri mulai hari ini."
SPOKEN = (
    "“Papan lantai jembatan itu sudah lapuk dan tidak aman lagi bagi pejalan kaki,” ujar Kepala Dinas Wira Santika."
)
PULLED = "Papan lantai jembatan itu sudah lapuk dan tidak aman lagi"


def cleaned(text: str) -> Clean:
    return clean(Page("page.txt", text, {"title": "Jembatan gantung ditutup"}, ()))


def test_a_pull_quote_that_runs_into_the_dateline_is_no_sentence_of_the_article() -> None:
    article = cleaned(f"{PULLED} {LEAD} {SPOKEN}")
    assert article.text == f"{LEAD} {SPOKEN}"
    assert (PULLED, Reason.PULLED) in [(part.text, part.reason) for part in article.removed]


def test_what_stands_above_a_dateline_and_nowhere_else_is_parted_from_it_and_stays() -> None:
    above = "Warga diminta memutar lewat jalan desa selama perbaikan"
    assert cleaned(f"{above} {LEAD} {SPOKEN}").text == f"{above}\n\n{LEAD} {SPOKEN}"


def test_a_pull_quote_that_ends_in_a_place_is_parted_before_the_datelines_own() -> None:
    assert seams.part(f"Belum ada korban jiwa di wilayah Kota Sukamara {LEAD}").endswith(
        f"wilayah Kota Sukamara\n{LEAD}"
    )


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        LEAD.replace("Sukamara", "Penajam Paser Utara"),
        LEAD.replace("Sukamara", "Kota Padang"),
        "Tim Persatuan Sukamara (PSS) - yang belum kalah - menang lagi di kandang.",
        "Rapat digelar di Batang (Jawa Tengah) - provinsi dengan desa terbanyak.",
    ],
)
def test_a_text_that_begins_with_its_dateline_or_has_none_stays_whole(text: str) -> None:
    assert seams.part(text) == text


@pytest.mark.parametrize("above", ["", "Sabtu, 5 Oktober 2024 17:45 WIB\n", "Jembatan Ditutup\n", "PERISTIWA\n"])
@pytest.mark.parametrize(
    "town",
    [
        "Kuala Kapuas",
        "Kuala Kapuas, Kalteng",
        "Muara Enim",
        "Cikarang, Kabupaten Bekasi",
        "Simpang Empat, Pasaman Barat",
        "Sungai Raya Kepulauan, Bengkayang",
        "Mataram, NTB",
        "Kuala Lumpur",
        "Tanjung Selor, Bulungan, Kaltara",
    ],
)
@pytest.mark.parametrize("outlet", [" (ANTARA)", ", SUARAKITA.com"])
def test_a_dateline_at_the_beginning_of_a_line_is_never_torn(above: str, town: str, outlet: str) -> None:
    text = f"{above}{town}{outlet} - Petani memulai panen raya di lahan seluas 12 hektare, Sabtu."
    assert seams.part(text) == text


@pytest.mark.parametrize(
    ("above", "dateline"),
    [
        ("Papan lantai itu sudah lapuk", "Kuala Kapuas, Kalteng (ANTARA) - "),
        ("Rumah Kepala Desa Kami Digeledah", "Batang, Jawa Tengah (ANTARA) - "),
        ("Warga memutar lewat jalan desa", "Cikarang, Kabupaten Bekasi, SUARAKITA.com - "),
    ],
)
def test_a_dateline_amid_a_line_begins_with_the_town_before_its_region(above: str, dateline: str) -> None:
    assert seams.part(f"{above} {dateline}Polisi memasang garis.") == f"{above}\n{dateline}Polisi memasang garis."


def test_a_picture_s_caption_is_parted_from_the_report_it_runs_into() -> None:
    article = cleaned(
        f"Jembatan gantung di Desa Tirta Asri tampak lengang. (ANTARA/Rina) {LEAD[len('Sukamara (ANTARA) - ') :]}"
    )
    assert article.text.startswith("Dinas Perhubungan")
    assert article.captions == ("Jembatan gantung di Desa Tirta Asri tampak lengang. (ANTARA/Rina)",)


def test_the_items_of_a_list_joined_by_commas_are_parted() -> None:
    text = "Syaratnya:\n1. Surat pengantar desa sejak 2006,2. Fotokopi ijazah,3. Pas foto."
    assert seams.part(text) == "Syaratnya:\n1. Surat pengantar desa sejak 2006\n2. Fotokopi ijazah\n3. Pas foto."


@pytest.mark.parametrize(
    "text",
    [
        "Ia menempati peringkat 1. Disusul Rina di posisi kedua, 2. Budi ketiga",
        "Isinya Pasal 1. Larangan umum, 2. Juni 2020 mulai berlaku",
        "Hasilnya: 1. Pasar dibuka, 2. Jalan ditutup, dan 3. Denda naik.",
        "1. Inflasi turun ke 0,2. Bank senang.",
    ],
)
def test_the_numbers_of_a_sentence_are_no_list_joined_by_commas(text: str) -> None:
    assert seams.part(text) == text


@pytest.mark.parametrize("piece", ["9. A,", "1. A,2. B,", "IniItu desa.Warga pulang ", "a.,B", ", "])
def test_a_long_hostile_text_takes_no_longer_than_its_length_deserves(piece: str) -> None:
    assert grows_with_length(lambda length: seams.part(repeated(piece, length)), 200_000)


@pytest.mark.parametrize(
    "text", ["Inflasi turun ke 0,5. Bank senang.", "Ia lulus dengan IPK 3,97. Di desa, ia mengajar."]
)
def test_a_decimal_before_a_full_stop_numbers_no_item(text: str) -> None:
    assert seams.part(text) == text


def test_the_link_at_the_end_of_a_round_up_s_item_goes_and_the_next_item_is_parted() -> None:
    text = (
        "1. Jembatan ditutup. Selengkapnya di sini 2. Pasar dibuka kembali. Selengkapnya di sini 3. Panen raya dimulai."
    )
    article = cleaned(f"{LEAD}\n{text}")
    assert article.text.split("\n")[-3:] == [
        "1. Jembatan ditutup.",
        "2. Pasar dibuka kembali.",
        "3. Panen raya dimulai.",
    ]


CHECKERS = "Tim Pemeriksa Fakta Cermat (CekDulu)"


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (f"Bupati resmi ditahan polisi {CHECKERS} menelusuri klaim itu.", CHECKERS),
        (f"Bupati resmi ditahan polisi {CHECKERS} sebelumnya sudah memeriksa klaim itu.", CHECKERS),
        (f"Silakan daftar lewat tautan ini ya, {CHECKERS} mengakses tautan itu.", CHECKERS),
        ("Segera daftar lewat tautan berikut: Tim Periksa Fakta Cermat membukanya.", "Tim Periksa"),
        ("Bupati resmi ditahan Berdasarkan penelusuran Tim Cek Fakta merpati.com tidak ada berita itu.", None),
        ("Bupati resmi ditahan Berdasarkan penelusuran Tim Cek Fakta Merpati menemukan fotonya.", "Berdasarkan"),
        ("Bupati resmi ditahan Disadur dari artikel Cek Fakta Merpati . Ia tidak ditahan.", "Disadur dari"),
        ("Video itu ditelusuri oleh Tim Cek Fakta Merapi dan lama. Hasil dari Tim Cek Fakta Merapi menemukan.", None),
        (f"Setelah video itu disimak, {CHECKERS} menelusuri akunnya.", None),
        (f"Menurut {CHECKERS} menelusuri akun saja belum cukup.", None),
        ("Tulisan ini Disadur dari artikel Cek Fakta Merpati.", None),
        ("Cerita itu disadur dari artikel Rina Dewi.", None),
    ],
)
def test_the_words_that_are_checked_are_parted_from_the_checkers(text: str, begins: str | None) -> None:
    _, *rest = seams.part(text).split("\n")
    assert len(rest) == (begins is not None)
    assert not begins or rest[0].startswith(begins)


def test_the_line_that_tells_whose_check_it_is_is_parted_from_the_check() -> None:
    line = "Disadur dari artikel Cek Fakta merpati.com"
    assert seams.part(f"Bupati ditahan! {line} Foto itu lama.") == f"Bupati ditahan! {line}\nFoto itu lama."
    assert seams.part(f"Bupati ditahan! {line} . Foto itu lama.") == f"Bupati ditahan! {line} . Foto itu lama."


LOST = "Ia pulang.Warga lalu bubar. Mereka lega.Polisi masih berjaga di sana. "


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("Oleh: Wira P SantikalayaBanyak orang lupa", "Oleh: Wira P Santikalaya\nBanyak orang lupa"),
        ("Warga Mengaku DirugikanAdapun, sidang lanjut", "Warga Mengaku Dirugikan\nAdapun, sidang lanjut"),
        ("Putusan di JakartaPengadilan tinggi menolak", "Putusan di Jakarta\nPengadilan tinggi menolak"),
        ("Tanggapan warganetVideo itu viral", "Tanggapan warganet\nVideo itu viral"),
        ("Sidang 14 Juni 2021Dalam salinan putusan", "Sidang 14 Juni 2021\nDalam salinan putusan"),
    ],
)
def test_words_glued_by_a_lost_line_break_are_parted(glued: str, parted: str) -> None:
    assert seams.part(LOST + glued) == LOST + parted


@pytest.mark.parametrize(
    "brand",
    [
        "Ia memakai YouTube setiap hari",
        "Naik TransJakarta ke kantor",
        "Aplikasi PasarLaju dan PasarLaju baru",
        "Tagar #gantiBupati ramai",
        "Akun @WiraSebelumnya ramai",
        "Bank DanaKita menolak",
        "Menurut McDonald itu salah",
    ],
)
def test_a_name_that_is_written_so_stays_whole(brand: str) -> None:
    assert seams.part(LOST + brand) == LOST + brand


def test_in_a_text_that_has_its_line_breaks_nothing_is_glued() -> None:
    text = "Ia pulang. Warga lalu bubar.\nDikutip dari bukuHukum adat, mereka lega."
    assert seams.part(text) == text


@pytest.mark.parametrize(
    ("headline", "following"),
    [
        (" Dinas bangun jembatan baru pada tahun depan", "Kepala Desa Tirta Asri Rina Dewi mengatakan warga senang."),
        (" Tujuh ide usaha rumahan bagi warga desa", "2. Kue kering Usaha ini mudah dimulai. Modalnya kecil."),
        (" Truk Sampah Mogok di Tanjakan", '"Kami sudah menunggu sejak pagi di tepi jalan," kata Rina. Ia pulang.'),
    ],
)
def test_the_headline_behind_a_prompt_ends_where_the_article_goes_on(headline: str, following: str) -> None:
    assert linked.resumes_at(headline) is None
    article = cleaned(f"{LEAD}\n{SPOKEN} Jembatan itu tua. Baca juga:{headline} {following}")
    assert article.text.endswith(f"tua.\n\n{following}")


@pytest.mark.parametrize(
    "rest",
    [
        " Wira Santika menolak hadir lalu pergi ke Desa lama. Ia pulang.",
        " Dinas bangun jembatan baru pada tahun depan Rina Dewi dari desa. Ia pulang.",
        " Pencuri di Desa yang Lukai Tangan Korbannya hingga malam. Ia pulang.",
        " KPK cek dugaan suap untuk Gubernur. Ia pulang.",
        " Truk Sampah Mogok di Tanjakan Warga Kesal. Ia pulang.",
        " Bupati minta maaf kepada warga Desa terkait jalan rusak. Ia pulang.",
        " Polisi sebut pelaku penusukan di Batang adalah Guru honorer di sekolah itu. Ia pulang.",
        " Polisi akan periksa saksi kasus suap proyek Jalan tol Batang. Ia pulang.",
        " Cara daftar bantuan sosial bagi warga Lansia yang tinggal sendiri. Ia pulang.",
        " Terungkap isi surat wasiat mantan suami Rina mengaku difitnah. Ia pulang.",
        " Dinas pasang papan baru di jembatan Warga senang saat Kepala Desa Rina Dewi mengatakan itu. Ia pulang.",
    ],
)
def test_where_no_sign_tells_the_headlines_end_nothing_is_taken(rest: str) -> None:
    assert linked.resumes_at(rest) is None


@pytest.mark.parametrize(
    "end",
    [
        "Ia berkata: Jangan lewat di sana",
        "Skor akhir : Merapi menang tipis sekali",
        "Korban bertambah menjadi tiga. : Dua orang lagi masih dirawat di rumah sakit",
        'Festival itu bertema "Merdeka" : Seluruh Warga Diajak Menari Bersama',
        "Apa alasan Bapak mundur? : Saya ingin beristirahat bersama keluarga di rumah",
        "Total anggaran sebagai berikut. : Dinas Pendidikan Rp4,5 miliar",
    ],
)
def test_a_colon_within_a_sentence_takes_nothing(end: str) -> None:
    assert cleaned(f"{LEAD}\n{end}").text.endswith(end)


@pytest.mark.parametrize(
    ("behind", "stays"),
    [
        (
            "Benarkah harga beras naik? Warga mengeluh harga beras naik dua kali lipat (rin/dtc)",
            "Warga mengeluh harga beras naik dua kali lipat",
        ),
        (
            'Kapan Jembatan Dibuka? "Jembatan itu akan dibuka lagi bulan depan," kata Wira (rin/dtc)',
            '"Jembatan itu akan dibuka lagi bulan depan," kata Wira',
        ),
        ("Harga Beras Naik Warga mengeluh di pasar. (rin/dtc)", "Warga mengeluh di pasar."),
        ("Harga Beras Naik Warga mengeluh di pasar (rin/dtc)", "Warga mengeluh di pasar"),
        ("Jalan Desa Rusak Parah! Warga mengeluh di pasar", "Warga mengeluh di pasar"),
    ],
)
def test_what_may_be_the_articles_own_stays_behind_a_headline(behind: str, stays: str) -> None:
    assert stays in cleaned(f"{LEAD}\nJembatan itu tua. Baca juga: {behind}").text


@pytest.mark.parametrize("headline", ["Catat! Jadwal Baru Bus Desa", "Akhirnya Dibuka! Pasar Baru di Desa"])
def test_a_headline_that_calls_out_first_goes(headline: str) -> None:
    assert cleaned(f"{LEAD}\nJembatan itu tua. Baca juga: {headline}").text.endswith("tua.")


@pytest.mark.parametrize(
    "related",
    [
        "Baca juga: Warga diminta memutar lewat jalan desa",
        "Jembatan itu tua. Baca juga: Warga diminta memutar lewat jalan desa",
    ],
)
def test_a_standfirst_that_stands_again_only_as_another_headline_stays(related: str) -> None:
    above = "Warga diminta memutar lewat jalan desa"
    assert cleaned(f"{above}\n{LEAD}\n{SPOKEN}\n{related}\n{SPOKEN}").text.startswith(above)


def test_figures_at_the_end_of_a_sentence_amid_the_article_are_no_links_to_its_pages() -> None:
    told = "Pemenangnya pasangan nomor urut berikut. 1 2"
    assert told in cleaned(f"{LEAD}\n{told}\n{SPOKEN}").text


def test_what_is_cut_of_a_line_is_told_and_its_label_may_be_any() -> None:
    kept, removed = linked.cut("Jembatan itu tua. Baca selengkapnya: Pasar Dibuka")
    assert kept == ["Jembatan itu tua. ", ""] and [part.text for part in removed] == ["Baca selengkapnya: Pasar Dibuka"]
    assert fragments.split("Jembatan itu tua. Baca selengkapnya: Pasar Dibuka").kept == ("Jembatan itu tua.",)


def test_links_to_an_articles_pages_and_a_mail_programs_words_go() -> None:
    article = cleaned(
        f'{LEAD}\nPapan itu lapuk.Hide quoted text"Kami pasang yang baru," kata Wira. Unggahan itu palsu. 1 2'
    )
    assert article.text.split("\n\n")[1:] == [
        "Papan itu lapuk.",
        '"Kami pasang yang baru," kata Wira. Unggahan itu palsu.',
    ]
