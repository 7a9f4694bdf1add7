"""Whose words a question asks for where only their place in it tells, by office, nickname or in small letters."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.choosing.own_words import theirs
from rag.choosing.quoted import may_be_quoted
from rag.evidence import Evidence
from rag.expecting.speaker_slot import asked_speakers
from rag.expecting.whose_words import whose_words
from rag.question import understand
from rag.speaking.asked.posts import post_of, posts
from rag.speaking.offices.alike import is_same_office, is_told_office

PALM = Article(
    "palm",
    "Dua Menteri Bicara soal Kernel",
    (
        "Menteri Perdagangan (Mendag) Santo Wirawan menanggapi kasus ekspor kernel. "
        '"Kernel itu urusan izin," kata Sanwir saat ditemui. '
        "Sementara itu, Menteri Keuangan Darma Yudha Setiaji menyebut sepuluh eksportir kernel. "
        '"Eksportir kernel itu nakal," ujar Darma. '
        "Kepala Badan Karantina Tani (BKT) hadir tanpa bicara. "
        "Panglima TNI memberi pesan lewat telegram soal kernel."
    ),
)
ABU = Article(
    "abu",
    "Pidato yang Dilaporkan",
    (
        "Rahman Hadi alias Abu Salim dilaporkan Serikat Warga Rukun (SWR) ke polisi. "
        "SWR melaporkan Abu Salim pada Selasa. "
        '"Laporan ini soal orang seperti dia (Abu Salim)," kata Ketua SWR, Tito Lesmana. '
        '"Laporan itu dibuat-buat," kata Abu Salim saat dihubungi. '
        "Warga menunggu laporan itu diproses."
    ),
)
SCHOOL = Article(
    "school",
    "Paku di Kotak Makan",
    (
        "Sebuah paku ada di kotak makan siswa. "
        "Kepala SMPN 3 Rejo, Lilis Handayani mengatakan paku itu jatuh dari rak. "
        "Kepala Dinas Pendidikan, Bram Sutopo mengatakan paku itu diperiksa. "
        '"Monitor kami bagus," kata CEO Monitor Prima Asia, Jordi Haga.'
    ),
)


def _evidence(article: Article) -> list[Evidence]:
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    return [
        Evidence(Sentence(article, number, one.start, one.end), hit, 1.0, {})
        for number, one in enumerate(segment(article.text))
    ]


def _said_by(evidence: list[Evidence], asked: tuple[str, ...]) -> list[Evidence]:
    own = theirs(evidence, asked)
    return own.sentences if own.known else []


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("apa kata abu salim soal laporan itu", ("abu salim",)),
        ("abu salim bilang apa soal laporan itu", ("abu salim",)),
        ("apa kata abu salim soal keterangan Tito Lesmana", ("abu salim",)),
        ("apa kata polda jabar soal laporan Tito Lesmana", ("polda jabar",)),
        ("gimana tanggapan abu salim tentang laporan", ("abu salim",)),
        ("what did abu salim say about the report", ("abu salim",)),
        ("apa kata mendag", ("mendag",)),
        ("what did the trade minister say about the kernels?", ("trade minister",)),
        ("apa kata ceo monitor prima soal monitor", ("ceo monitor prima",)),
        ("apa kata mendag dan menkeu soal kernel", ("mendag", "menkeu")),
        ("apa kata bkt soal kernel", ("bkt",)),
        ("What did Abu Salim really say about the report?", ("abu salim",)),
        ("What did SWR state in the report?", ("swr",)),
        ("What does SWR do with state assets?", ()),
        ("How does SWR handle comment boxes?", ()),
        ("apa kata warga soal laporan", ()),
        ("apa kata orang soal laporan itu", ()),
        ("apa kata siswa soal paku", ()),
        ("apa kata dokter soal paku", ()),
        ("apa kata kunci laporan itu", ()),
        ("menurut laporan apa isi pidato itu", ()),
        ("what did the residents say about the report", ()),
        ("what did the head of the workers union say about it", ()),
        ("siapa yang bilang laporan itu dibuat-buat", ()),
    ],
)
def test_who_stands_in_a_speakers_place_is_asked_unless_he_may_be_anybody(
    question: str, asked: tuple[str, ...]
) -> None:
    understood = understand(question)
    names = asked_speakers(understood, (PALM, ABU, SCHOOL), named=whose_words(understood))
    assert {name.lower() for name in names} == set(asked)


@pytest.mark.parametrize(
    ("article", "asked", "words"),
    [
        (PALM, "mendag", ["urusan izin"]),
        (PALM, "Trade Minister", ["urusan izin"]),
        (PALM, "menteri perdagangan", ["urusan izin"]),
        (PALM, "menkeu", ["sepuluh eksportir", "nakal"]),
        (PALM, "Menteri Keuangan Darma", ["sepuluh eksportir", "nakal"]),
        (PALM, "panglima tni", []),
        (PALM, "menhut", []),
        (PALM, "bkt", []),
        (ABU, "abu salim", ["dibuat-buat"]),
        (ABU, "rahman hadi", ["dibuat-buat"]),
        (ABU, "kapolri", []),
        (ABU, "Polri", []),
        (ABU, "swr", ["orang seperti dia"]),
        (SCHOOL, "kepala sekolah", ["jatuh dari rak"]),
        (SCHOOL, "school principal", ["jatuh dari rak"]),
        (SCHOOL, "bos monitor prima", ["Monitor kami"]),
        (SCHOOL, "bos kernel", []),
    ],
)
def test_an_offices_words_are_its_holders_and_nobody_elses(article: Article, asked: str, words: list[str]) -> None:
    told = [one.sentence.text for one in _said_by(_evidence(article), (asked,)) if one.sentence.text[0] != "P"]
    said = [text for text in told if "mengatakan" in text or "menyebut" in text or '"' in text]
    assert len(said) == len(words) and all(one in text for one, text in zip(words, said, strict=True))


def test_of_an_office_whose_holder_says_nothing_it_is_told() -> None:
    assert not theirs(_evidence(PALM), ("panglima tni",)).known
    assert theirs(_evidence(PALM), ("mendag",)).known


@pytest.mark.parametrize(
    ("asked", "told", "same"),
    [
        ("mendag", "Menteri Perdagangan (Mendag)", True),
        ("mendag", "Wakil Menteri Perdagangan", False),
        ("mendag", "Mantan Menteri Perdagangan", False),
        ("mendag", "Staf Khusus Menteri Perdagangan", False),
        ("wamendag", "Wakil Menteri Perdagangan", True),
        ("menhut", "Menteri Kehutanan", True),
        ("menhut", "Menteri Perhubungan", False),
        ("menteri kehutanan", "Menhut", True),
        ("menko polhukam", "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan", True),
        ("menko polhukam", "Menteri Koordinator Bidang Perekonomian", False),
        ("kapolri", "Kapolres Rejo", False),
        ("kajati rejo", "Kajati Wono", False),
        ("ketua perindo", "Ketua Persatuan Insinyur Indonesia", False),
        ("ketua perindo", "Ketua Partai Persatuan Indonesia", True),
        ("jaksa agung", "Jaksa Agung Muda Pidana Umum", False),
        ("kepala sekolah", "Kepala MTsN 2", True),
        ("kepala sekolah", "Guru SMPN 2", False),
        ("bos toko maju", "Direktur Utama Toko Maju", True),
        ("ketua dpr", "Ketua Komisi VIII DPR", False),
        ("ketua kpk", "Ketua Wadah Pegawai KPK", False),
        ("ketua komisi viii dpr", "Ketua Komisi VIII DPR", True),
        ("menteri kelautan", "Menteri Kelautan dan Kepala Badan Pengelola Laut", True),
        ("kepala badan pengelola laut", "Menteri Kelautan/Kepala Badan Pengelola Laut", True),
        ("wakil presiden", "Staf Khusus Presiden dan Wakil Presiden", False),
        ("wakil presiden", "Calon Presiden dan Wakil Presiden", False),
        ("ketua dprd", "Pengacara Bupati dan Ketua DPRD", False),
        ("menteri lh", "Menteri Lingkungan Hidup", True),
        ("menteri lingkungan hidup", "Menteri LH", True),
        ("menteri lh", "Menteri Luar Negeri", False),
        ("sekretaris dinas perhubungan", "Sekretaris Dishub Kota Demak", True),
        ("sekretaris dinas perhubungan", "Sekretaris Dinkes Kota Demak", False),
        ("kepala bpl", "Kepala Badan Pengelola Laut", True),
        ("dirjen p2l", "Direktur Jenderal Pelestarian dan Pengawasan Laut", True),
        ("dirjen p2l", "Direktur Jenderal Pengawasan Laut", False),
        ("kepala dinas p3a", "Kepala Dinas Pemberdayaan Perempuan dan Perlindungan Anak", True),
        ("kepala bpl", "Wakil Kepala Badan Pengelola Laut", False),
        ("dirut toko maju", "Presiden Direktur & CEO Toko Maju", True),
        ("presiden", "Presiden Direktur Toko Maju", False),
    ],
)
def test_a_short_form_is_the_office_that_it_stands_for(asked: str, told: str, same: bool) -> None:
    assert is_same_office(asked, told) is same


@pytest.mark.parametrize(
    ("name", "office"),
    [
        ("mendag", True),
        ("rektor", True),
        ("pelatih", False),
        ("pelatih rejo", True),
        ("pak budi", False),
        ("abu", False),
    ],
)
def test_an_occupation_alone_is_nobody_certain(name: str, office: bool) -> None:
    assert is_told_office(name) is office


def _of(title: str, text: str) -> Article:
    return Article(title.lower(), title, text)


NICK = _of(
    "Modus Beras",
    "Budi Wardana atau akrab disapa Budwar menjelaskan modus itu. "
    '"Karungnya ditukar," kata Budwar di Sukatani. '
    '"Berasnya aman," kata Menteri Pertanian Rina Dewi.',
)
ABROAD = _of(
    "Ancaman di Selat",
    "Pemerintah Oman membantah laporan itu. "
    "Pemerintahan Tarmon menyebut laporan itu rekayasa. "
    "Menteri Luar Negeri Iran Abas Arahi mengatakan selat itu terbuka. "
    "Juru bicara Presiden Filipina, Salvo Panel, mengatakan proposal itu ada. "
    "Presiden Filipina, Rodri Duterno, menerima tamu. "
    '"Pulau itu penting," kata juru bicara militer, Edgar Areval.',
)

MONEY = _of(
    "Uang Baru",
    "Monetary Authority of Sukaland (MAS) menjual uang baru. "
    '"Dua juta lembar habis," ujar MAS. '
    "Dalam video asli, van Rawa mengatakan uang itu palsu. "
    "Tetangga van Rawa mengatakan ia pergi. "
    "Mas Danang mengatakan antrean panjang.",
)
BEACH = _of(
    "Pantai Ditutup",
    "Santo Wi-ra mengatakan pantai ditutup. SWR siap membuka pantai. "
    "Ketua Gerakan Pesisir Lestari atau Garil Kecamatan Rejo, Bram Sutopo menjelaskan warga keberatan. "
    '"Pantai aman," kata Kapolres Tegal Kota, AKBP Lilis Handayani.',
)


@pytest.mark.parametrize(
    ("asked", "article", "own"),
    [
        ("SWR", BEACH, ["Santo"]),
        ("swr", BEACH, ["Santo"]),
        ("ketua Garil Rejo", BEACH, ["Ketua"]),
        ("Kapolres Tegal", BEACH, ["Pantai"]),
        ("Kapolres Tegal Kota", BEACH, ["Pantai"]),
        ("Budwar", NICK, ["Karungnya"]),
        ("budwar", NICK, ["Karungnya"]),
        ("Budi Wardana", NICK, ["Karungnya"]),
        ("Rina Dewi", NICK, ["Berasnya"]),
        ("Oman's government", ABROAD, ["Pemerintah Oman"]),
        ("pemerintah Oman", ABROAD, ["Pemerintah Oman"]),
        ("the Iran government", ABROAD, ["Menteri Luar"]),
        ("Duterno's spokesman", ABROAD, ["Juru bicara"]),
        ("Philippine president's spokesman", ABROAD, ["Juru bicara"]),
        ("presidential spokesman", ABROAD, ["Juru bicara"]),
        ("MAS", MONEY, ["Monetary", "Dua juta"]),
        ("van Rawa", MONEY, ["Dalam video"]),
    ],
)
def test_words_are_his_by_nickname_country_or_whom_he_speaks_for(asked: str, article: Article, own: list[str]) -> None:
    found = [one.sentence.text.strip('"').split(" ")[:2] for one in _said_by(_evidence(article), (asked,))]
    assert [" ".join(some) for some in found if any(" ".join(some).startswith(one) for one in own)]
    assert all(any(" ".join(some).startswith(one) for one in own) for some in found)


@pytest.mark.parametrize(
    ("behind", "his"),
    [
        ("kata Kepala Desa Panongan Lor Agus Syamsah, Sabtu", True),
        ("ujar Prakirawan Stasiun Cuaca Rawa-Ngilir Agus Syamsah di Rawa", True),
        ("kata juru bicara militer Rawa dan Korps Elang Agus Syamsah dalam unggahannya", True),
        ("tutur jaksa penuntut Agus Syamsah SC", True),
        ("kata istri Agus Syamsah", False),
        ("kata kuasa hukum Agus Syamsah", False),
        ("kata juru bicara Gubernur Rawa Agus Syamsah", False),
        ("kata seorang warga kepada Agus Syamsah", False),
        ("kata warga yang menemui Agus Syamsah", False),
    ],
)
def test_words_are_his_who_is_told_behind_all_that_he_is_and_not_whom_another_is_told_by(
    behind: str, his: bool
) -> None:
    article = _of("Sedekah Bumi", f'Warga berkumpul. "Hasil panen melimpah," {behind}.')
    said = [one.sentence.text for one in _said_by(_evidence(article), ("Agus Syamsah",))]
    assert any("melimpah" in one for one in said) is his


def test_a_nickname_that_another_article_explains_is_known_unless_two_bear_it() -> None:
    plain = _of("Gudang", '"Gudang penuh," kata Direktur Bulog Budi Wardana.')
    other = _of("Pasar", 'Budi Warsono atau akrab disapa Budwar hadir. "Pasar sepi," kata Budi Warsono.')
    every = [*_evidence(NICK), *_evidence(plain)]
    assert any("Gudang" in one.sentence.text for one in _said_by(every, ("Budwar",)))
    assert not any("Gudang" in one.sentence.text for one in _said_by([*every, *_evidence(other)], ("Budwar",)))


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What did Oman's government say about the report?", ("Oman's government",)),
        ("How has Oman's government responded to the threat?", ("Oman's government",)),
        ("apa kata pemerintah Oman soal laporan itu?", ("pemerintah Oman",)),
        ("apa kata pemerintah pusat soal laporan itu?", ()),
        ("apa kata pemerintah soal laporan itu?", ()),
        ("What did the Surabaya government say about the report?", ()),
        ("What did Duterno's spokesman have to say about the island?", ("Duterno's spokesman",)),
        ("What did Andre of PDIP say about the law?", ("Andre",)),
        ("What did Rina Dewi of the Bawaslu claim about the law?", ("Rina Dewi",)),
        ("Apa yang dikatakan Rina Dewi dari Bawaslu Demak?", ("Rina Dewi",)),
        ("What did the Bank of England say about rates?", ("England",)),
        ("What did the head of BPBD say about the flood?", ("head of BPBD",)),
    ],
)
def test_governments_spokesmen_and_persons_told_by_their_body(question: str, asked: tuple[str, ...]) -> None:
    understood = understand(question)
    assert asked_speakers(understood, [ABROAD, NICK], named=whose_words(understood)) == asked


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("Budwar", True),
        ("Rina Dewi", True),
        ("Mega Hastuti", True),
        ("Salvo Panel", True),
        ("Tono Wirawan", False),
        ("Hamus", False),
        ("Bawaslu", False),
        ("Saptono", True),
        ("Elangsky", True),
        ("Harjo Pranoto", False),
    ],
)
def test_nobody_is_said_not_to_be_quoted_whose_words_may_be_there(name: str, may: bool) -> None:
    player = _of(
        "Pemain Pindah",
        "Mega Hastuti Pertiwi resmi pindah klub. Dalam pernyataannya, Mega antusias. "
        '"Aku senang sekali," ujarnya. Tono Wirawan tidak hadir. Bawaslu hadir. Serangan Hamus, kata warga, reda. '
        '"Saya kaget," kata seorang warga Saptono. Menurut perusahaan keamanan siber Elangsky, akun dibajak. '
        '"Silakan masuk," kata Rina kepada Harjo Pranoto.',
    )
    assert may_be_quoted([NICK, ABROAD, player], name) is may


@pytest.mark.parametrize(
    ("asked", "told", "same"),
    [
        ("Kapolres Tegal", "Kapolres Tegal Kota", True),
        ("kapolres tegal", "Kapolres Tegal", True),
        ("Kapolres Tegal Kota", "Kapolres Tegal", False),
        ("Kapolres Kabupaten Tegal", "Kapolres Tegal Kota", False),
        ("Kapolres Tegal", "Kapolres Magelang Kota", False),
        ("Bupati Tegal", "Wali Kota Tegal", False),
    ],
)
def test_a_police_chief_asked_for_by_a_shared_name_may_be_the_citys(asked: str, told: str, same: bool) -> None:
    post, other = post_of(asked), next(posts(told))
    assert post and post.is_held_by(other) is same


@pytest.mark.parametrize(
    ("question", "regions"),
    [
        ("Apa kata Kapolres Tegal soal begal?", {"Kabupaten Tegal", "Kota Tegal"}),
        ("Apa kata Kapolres Tegal Kota soal begal?", {"Kota Tegal"}),
        ("Apa kata Bupati Tegal soal begal?", {"Kabupaten Tegal"}),
    ],
)
def test_where_that_is_asked_articles_of_both_may_answer(question: str, regions: set[str]) -> None:
    assert {place.name for each in understand(question).places for place in each} == regions


CLUB = Article(
    "club",
    "Sahara FD Menang",
    (
        "Sahara menjamu Elang. Di kandang Sahara pelatih kepala Sahara, Danu Wiratma, gembira. "
        '"Kami menang," kata Danu. Polisi menjaga Sahara. "Aman," ujar Kapolres Contoh, Lilis Handayani.'
    ),
)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Apa kata pelatih Sahara soal laga itu?", ("pelatih Sahara",)),
        ("Apa kata pembalap Sahara soal laga itu?", ("pembalap Sahara",)),
        ("Apa kata pelatih Danu soal laga itu?", ("Danu",)),
        ("Apa kata Sahara soal laga itu?", ("Sahara",)),
        ("Menurut pelatih Sahara, apa yang kurang?", ("Sahara",)),
        ("Apa kata polisi tentang keterangan Danu Wiratma?", ()),
        ("Apa kata Danu Wiratma tentang keterangan polisi?", ("Danu Wiratma",)),
    ],
)
def test_an_office_keeps_its_head_before_what_it_is_of(question: str, asked: tuple[str, ...]) -> None:
    understood = understand(question)
    assert asked_speakers(understood, (CLUB,), named=whose_words(understood)) == asked
