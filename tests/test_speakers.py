"""Who said it, where the sentence itself tells; `test_turns.py` has the rest."""

import pytest
from lapses import grows_with_length, repeated

from index.nouns import Article, Sentence
from rag.speaking.names.names import names
from rag.speaking.offices.beside import office
from rag.speaking.speakers import speaker, speaking

RAPAT = (
    "Pj Bupati Contoh, Sari Dewi Lestari, membuka rapat. “Kami siap,” ujar Sari. "
    "“Semua harus netral,” tegas Ketua Bawaslu Contoh, Budi Santoso. "
    "Sari menegaskan bahwa sanksi menanti. Menurut Budi, pengawasan berjalan. "
    "Pemerintah Kabupaten Magetan menegaskan netralitas. “Pemkab siap,” kata Pemkab Magetan."
)
DINAS = (
    "Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Batang, Rina Kusuma Wati, S.Pd., M.Si., mengatakan siap.\n"
    "Bupati Minahasa Utara Joune Ganda menegaskan dana tersedia. "
    "“Tidak ada pungutan,” katanya. “Semua gratis,” ujar dia.\n"
    "“Warga resah,” ujarnya.\n"
    "“Jalan ditutup,” kata Kapolres. "
    "“Sudah aman,” kata Kapolres Metro Bekasi Kombes Sumarni saat ditemui, Jumat (29/5). "
    "“Mereka bilang itu kata Rina,” ujar Joune di Jakarta. Ia menilai anggaran cukup. "
    "Budi Hartono, Ketua KPU Magetan, di Magetan, Senin, merinci jadwal. Rina tidak mengatakan kapan. "
    "Sekretaris Direktorat Jenderal Riset, Junaidi Amin menyebut hal serupa. "
    "“Kami untung,” kata Direktur PT Maju Jaya. “Laba naik,” kata Bank Sentosa. "
    "Dinas Kesehatan berdalih anggaran habis. Ketua Panitia mengklaim acara lancar. "
    "“Ia sehat,” kata ibu Joune Ganda. “Ia pulih,” ujar juru bicara Bupati Joune Ganda."
)
BALI = (
    "Juru bicara banjar, I Gede Eka Saputra, hadir. “Upacara lancar,” ungkap Gede Eka. "
    "“Kami bangga,” kata Eka Saputra dan Komang Adi."
)
ENGLISH = (
    "“Roads will be repaired,” said Regent Maria Wulandari on Monday. Wulandari told reporters that work had begun. "
    "According to Maria, it takes a month. “It is late,” she added. The ministry said nothing."
)
CLUB = (
    "“Ia cedera,” kata Real Madrid. Gelandang Real Madrid Federico Valverde menjalani tes. Real Madrid kalah. "
    "“Saya jatuh,” kata Valverde."
)


def named(text: str, words: str) -> str | None:
    start = text.index(words)
    return speaker(Sentence(Article(id="a", title="Rapat", text=text), 0, start, start + len(words)))


POLRES = (
    "“Kondisinya kritis,” ujar Dirkrimsus Polda Kalsel, Kombes Rizal Irawan, saat ditemui. "
    "“Banyak warga sesak napas,” kata Kepala Dinas Kesehatan Kota Pontianak, Sidiq Handanu Senin malam. "
    "“Tinggal uji di mahkamah,” kata Koordinator Malang Corruption Watch (MCW) Fahrudin dalam aksinya. "
    "Penjabat Bupati Cilacap, M. Arief Irwanto, menegaskan pegawai harus netral. “Netral itu wajib,” jelas Arief. "
    "Kepala Biro Humas Kemkominfo Ferdinandus Setu menyebut jaringan pulih. "
    "Wakil Bupati Tabalong, H Mawardi yang menerima piala itu mengatakan warga bangga. "
    "“Posko dibuka,” ujar Kabid Pencegahan Penyakit Menular dan Tidak Menular saat ditemui."
)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            POLRES,
            "“Kondisinya kritis,” ujar Dirkrimsus Polda Kalsel, Kombes Rizal Irawan, saat ditemui.",
            "Rizal Irawan",
        ),
        (
            POLRES,
            "“Banyak warga sesak napas,” kata Kepala Dinas Kesehatan Kota Pontianak, Sidiq Handanu Senin malam.",
            "Sidiq Handanu",
        ),
        (
            POLRES,
            "“Tinggal uji di mahkamah,” kata Koordinator Malang Corruption Watch (MCW) Fahrudin dalam aksinya.",
            "Fahrudin",
        ),
        (POLRES, "Penjabat Bupati Cilacap, M. Arief Irwanto, menegaskan pegawai harus netral.", "M. Arief Irwanto"),
        (POLRES, "“Netral itu wajib,” jelas Arief.", "M. Arief Irwanto"),
        (POLRES, "Kepala Biro Humas Kemkominfo Ferdinandus Setu menyebut jaringan pulih.", "Ferdinandus Setu"),
        (POLRES, "Wakil Bupati Tabalong, H Mawardi yang menerima piala itu mengatakan warga bangga.", "H Mawardi"),
        (RAPAT, "“Kami siap,” ujar Sari.", "Sari Dewi Lestari"),
        (RAPAT, "“Semua harus netral,” tegas Ketua Bawaslu Contoh, Budi Santoso.", "Budi Santoso"),
        (RAPAT, "Sari menegaskan bahwa sanksi menanti.", "Sari Dewi Lestari"),
        (RAPAT, "Menurut Budi, pengawasan berjalan.", "Budi Santoso"),
        (DINAS, DINAS[: DINAS.index("\n")], "Rina Kusuma Wati"),
        (DINAS, "Bupati Minahasa Utara Joune Ganda menegaskan dana tersedia.", "Joune Ganda"),
        (DINAS, "“Sudah aman,” kata Kapolres Metro Bekasi Kombes Sumarni saat ditemui, Jumat (29/5).", "Sumarni"),
        (DINAS, "Budi Hartono, Ketua KPU Magetan, di Magetan, Senin, merinci jadwal.", "Budi Hartono"),
        (DINAS, "Sekretaris Direktorat Jenderal Riset, Junaidi Amin menyebut hal serupa.", "Junaidi Amin"),
        (BALI, "“Upacara lancar,” ungkap Gede Eka.", "I Gede Eka Saputra"),
        (ENGLISH, "“Roads will be repaired,” said Regent Maria Wulandari on Monday.", "Maria Wulandari"),
        (ENGLISH, "Wulandari told reporters that work had begun.", "Maria Wulandari"),
        (ENGLISH, "According to Maria, it takes a month.", "Maria Wulandari"),
        (CLUB, "“Saya jatuh,” kata Valverde.", "Federico Valverde"),
    ],
)
def test_the_speaker_is_the_person_the_sentence_names(text: str, words: str, name: str) -> None:
    assert named(text, words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bupati Lebak Sari Dewi yang diwakili Asisten II, Wardi Rahman berpesan.", "Bupati Lebak Sari Dewi"),
        ("Kami kirim. “Inilah solusinya,” kata Gubsu Rabu (19/6).", "“Inilah solusinya,” kata Gubsu Rabu (19/6)."),
        (POLRES, "“Posko dibuka,” ujar Kabid Pencegahan Penyakit Menular dan Tidak Menular saat ditemui."),
        (RAPAT, "Pj Bupati Contoh, Sari Dewi Lestari, membuka rapat."),
        (DINAS, "“Jalan ditutup,” kata Kapolres."),
        (DINAS, "Rina tidak mengatakan kapan."),
        (DINAS, "“Kami untung,” kata Direktur PT Maju Jaya."),
        (DINAS, "“Laba naik,” kata Bank Sentosa."),
        (DINAS, "Ketua Panitia mengklaim acara lancar."),
        (DINAS, "“Ia sehat,” kata ibu Joune Ganda."),
        (DINAS, "“Ia pulih,” ujar juru bicara Bupati Joune Ganda."),
        ("“Lucu sekali,” cuit salah satu pengguna Kicau.", "“Lucu sekali,” cuit salah satu pengguna Kicau."),
        (BALI, "“Kami bangga,” kata Eka Saputra dan Komang Adi."),
        (ENGLISH, "The ministry said nothing."),
        (CLUB, "“Ia cedera,” kata Real Madrid."),
    ],
)
def test_offices_companies_places_and_aides_are_no_speakers(text: str, words: str) -> None:
    assert named(text, words) is None


def test_katanya_takes_the_speaker_of_the_sentence_before() -> None:
    assert named(DINAS, "“Tidak ada pungutan,” katanya.") == "Joune Ganda"
    assert named(ENGLISH, "“It is late,” she added.") == "Maria Wulandari"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (RAPAT, "Pemerintah Kabupaten Magetan menegaskan netralitas.", "Pemerintah Kabupaten Magetan"),
        (RAPAT, "“Pemkab siap,” kata Pemkab Magetan.", "Pemkab Magetan"),
        (DINAS, "Dinas Kesehatan berdalih anggaran habis.", "Dinas Kesehatan"),
        ("KPU juga memastikan logistik tiba.", "KPU juga memastikan logistik tiba.", "KPU"),
        ("Lembaga Tani Rukun (LTR) berdiri. LTR menyebut panen naik.", "LTR menyebut panen naik.", "LTR"),
    ],
)
def test_an_institution_speaks_where_it_is_named_outright(text: str, words: str, name: str) -> None:
    assert named(text, words) == name


@pytest.mark.parametrize(
    "text",
    [
        "Polisi menyebut jalan sepi.",
        "Pasal 63 menyatakan hak.",
        "RSQ mengaku lelah.",
        "Pemerintah menegaskan netralitas.",
    ],
)
def test_institutions_without_a_name_laws_and_unknown_initials_are_no_speakers(text: str) -> None:
    assert named(text, text) is None


def test_a_dateline_and_the_place_of_an_office_are_no_part_of_the_subject() -> None:
    text = (
        "Demak (KABAR) - Penjabat Bupati Demak, Jawa Tengah, Harjo Pranoto mengingatkan warga agar waspada. "
        "Menurut dirinya, tanggul sudah rapuh."
    )
    article = Article(id="0", title="", text=text)
    first = text.index(". ") + 1
    told = speaking(Sentence(article, 0, 0, first))
    assert told and (told.name, told.office) == ("Harjo Pranoto", "Penjabat Bupati Demak")
    after = speaking(Sentence(article, 1, first + 1, len(text)))
    assert after and after.name == "Harjo Pranoto"


def test_a_name_inside_the_quotation_is_not_its_speaker() -> None:
    assert named(DINAS, "“Mereka bilang itu kata Rina,” ujar Joune di Jakarta.") == "Joune Ganda"


def test_a_name_that_two_persons_share_stays_as_the_sentence_gives_it() -> None:
    text = "Ketua Budi Santoso dan Sekretaris Budi Gunawan hadir. “Siap,” kata Budi."
    assert named(text, "“Siap,” kata Budi.") == "Budi"


def test_initials_stand_for_the_person_the_article_introduces_with_them() -> None:
    text = "Menko Agus Harimurti Yudhoyono (AHY) hadir. “Tiket turun,” tegas AHY."
    assert named(text, "“Tiket turun,” tegas AHY.") == "Agus Harimurti Yudhoyono"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Laku,” kata Ketua Laboratorium Kebijakan Unmaju, Suwardi, Kamis (25/7).", "Suwardi"),
        ("Universitas Maju (Unmaju) buka. Unmaju ramai. “Laku,” kata Ketua Senat Unmaju, Suwardi, Kamis.", "Suwardi"),
        ("“Aman,” kata Komandan Kodim 1702/Jayaraya, Letkol Inf Candra Wijaya, saat dihubungi.", "Candra Wijaya"),
        ("“Aman,” kata Dansatgas Pamtas Yonif Raider 142/KJ, Mayor Inf Rahmadin dalam rilisnya.", "Rahmadin"),
        ("“Tolak,” tutur Presma Unmaju, Dinar.", "Dinar"),
        ("“Siap,” kata Ketua Karang Taruna Sinar, Wagiman.", "Wagiman"),
        ("“Naik,” ujar Kabid Penyakit Menular, Dinas Kesehatan Kobar, Rudi Sulaiman saat ditemui.", "Rudi Sulaiman"),
        ("“Naik,” ujar Kepala Desa Rejomulyo, HM Ridwan, saat ditemui.", "HM Ridwan"),
        ("Kepala Desa Rejomulyo HA Sulkan mengatakan panen naik.", "HA Sulkan"),
        (
            "Rudi pulang. “Siap,” kata Kadis Rudi Hartono, Wonorejo.",
            "Rudi Hartono",
        ),
        ("“Siap,” kata Bupati Magetan Rudi Hartono, Senin.", "Rudi Hartono"),
    ],
)
def test_behind_the_comma_after_an_office_stands_the_person(text: str, name: str) -> None:
    assert named(text, text[max(text.rfind("“"), 0) :]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Bus ditambah. Kepala dinas perhubungan, Rudi Hartono, menyebut pengadaan dimulai pada Februari.",
            "Rudi Hartono",
        ),
        ("Bus ditambah. Pengamat anggaran Prof. Dr. Rina Wati mengingatkan soal bahan bakar.", "Rina Wati"),
        ("Rapat dipimpin Penjabat (Pj) Bupati Batang, Lani Dwi Rejeki. Lani menjanjikan sanksi.", "Lani Dwi Rejeki"),
        (
            "Hal itu disampaikan Bupati Sukamara, Rudi Hartono, Senin. Rudi menjelaskan bahwa aturan terbit.",
            "Rudi Hartono",
        ),
        ("Lelang ditunda. Direktur rumah lelang Arjuna mengungkapkan bahwa lelang ditunda.", None),
        ("Kapal datang. Kepala desa menemui Rudi Hartono, mengatakan bahwa kapal tiba.", None),
    ],
)
def test_an_office_that_goes_on_in_small_and_a_place_behind_it_lead_to_the_name(text: str, name: str | None) -> None:
    assert named(text, text[text.find(". ") + 2 :]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Asap datang ke Cilandi. “Sesak,” kata Ketua Panitia Cilandi Juhari.", "Juhari"),
        ("“Asap,” ucap Juhari. “Sesak,” kata Kepala SDN 07 Cilandi Juhari.", "Juhari"),
        ("Lembaga Tani Makmur (Letamur) rapat. “Naik,” kata Ketua Letamur Bima Wirawan.", "Bima Wirawan"),
        ("Yudha pulang. “Boros,” kata Ekonom Insef Yudha Wirawan Putra.", "Yudha Wirawan Putra"),
        ("“Boros,” kata Pengamat Politik Rangga Kuti.", "Rangga Kuti"),
        ("“Boros,” kata Kabid Angkutan Penumpang Lesmana Adnan.", "Lesmana Adnan"),
        ("“Boros,” kata Seskab Tedjo.", "Tedjo"),
        ("Projaya rapat. Menurut Budi Ario, itu sah. “Sah,” kata Ketua Projaya Budi Ario Setia.", "Budi Ario Setia"),
        ("“Sesak,” kata Rudi. “Panas,” ujar warga Rudi Hartono.", "Rudi Hartono"),
        ("“Naik,” ujar Direktur PT Rejo Makmur Tbk Rudi Hartono.", "Rudi Hartono"),
        ("“Naik,” ujar Chairman RM Corp Rudi Hartono.", "Rudi Hartono"),
        ("“Sesak,” ujar seorang warga bernama Rudi Hartono.", "Rudi Hartono"),
        ("“Sesak,” ujar Wakil Wali Kota Rudi Hartono.", "Rudi Hartono"),
        ("Zaki hadir. “Siap,” kata Bupati Tangerang Ahmed Zaki Iskandar.", "Ahmed Zaki Iskandar"),
    ],
)
def test_places_institutions_and_fields_are_no_part_of_a_name(text: str, name: str) -> None:
    assert named(text, text[text.rfind("“") :]) == name


@pytest.mark.parametrize(
    "aside",
    [
        ", usai rapat",
        ", di Batang",
        ", Senin (3/8/2026)",
        ", selaku ketua panitia",
        ", selaku ketua panitia,",
    ],
)
def test_what_stands_between_a_person_and_the_verb_may_lack_its_second_comma(aside: str) -> None:
    text = f"Kepala Dinas Rina Dewanti hadir. Rina Dewanti{aside} mengatakan jalan itu ditutup."
    assert named(text, "jalan itu ditutup") == "Rina Dewanti"


@pytest.mark.parametrize(
    "text",
    [
        "“Kami takut,” ujar salah seorang warga dari Sori Baru, Kecamatan Saparua.",
        "Warga Cilandi mengeluhkan asap.",
        "“Sesak,” kata warga Cilandi.",
        "Asap datang ke Cilandi. Camat Cilandi mengatakan siap.",
        "“Aman,” ungkap Kapendam saat dihubungi.",
        "“Sah,” kata Kepala Taman Makam Pahlawan Kaliasri Rudi Prasetya.",
        "Projaya menilai itu sah. Menurut Budi Ario, itu sah. “Sah,” kata Ketua Projaya Budi Ario Setia.",
    ],
)
def test_places_and_institutions_alone_are_no_persons(text: str) -> None:
    assert named(text, text.split(". ")[-1] if text.startswith("Asap") else text.split(". ")[0]) is None


def test_a_name_apposed_to_an_office_is_a_persons_where_it_speaks_later_on() -> None:
    text = "Rapat dipimpin Pj Bupati Demak, Sartono. Sartono memastikan pelanggaran ditangani. Menurut dia, itu pasti."
    assert named(text, "Sartono memastikan pelanggaran ditangani.") == "Sartono"
    assert named(text, "Menurut dia, itu pasti.") == "Sartono"
    silent = "Rapat dipimpin Pj Bupati Demak, Sartono. “Baik,” ujarnya. Menurut Sartono itu pasti."
    assert named(silent, "“Baik,” ujarnya.") is None
    for present in ("Hadir", "Rapat dihadiri"):
        body = f"{present} Pj Bupati Demak, Inspektorat. Inspektorat menyatakan siap."
        assert named(body, "Inspektorat menyatakan siap.") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hujan. Dikatakan Suroyo, air naik. “Naik,” kata Suroyo.", "Suroyo"),
        ("Ada aplikasi Lapor Suroyo di kota. “Naik,” kata Suroyo.", "Suroyo"),
        ("Komentar Suroyo ramai. “Naik,” kata Suroyo.", "Suroyo"),
        ("Menurut Suroyo E-Surat sudah jalan. “Naik,” kata Suroyo.", "Suroyo"),
        ("Penulis itu, Dewi Suroyo, tiba. “Naik,” kata Suroyo.", "Dewi Suroyo"),
        ("Hadir pula Bambang Suroyo. “Naik,” kata Suroyo.", "Bambang Suroyo"),
    ],
)
def test_a_word_that_begins_a_sentence_or_an_application_is_no_first_name(text: str, name: str) -> None:
    assert named(text, text[text.rfind("“") :]) == name


@pytest.mark.parametrize(
    "piece",
    [
        "Budi, ",
        "Aa Bb ",
        "“a,” kata ",
        "kata Budi dan ",
        "Ketua, ",
        "Ketua, Budi. ",
        ", menurut Ketua ",
        "“a,” ujar Bupati. Bupati Demak Rina Wati. ",
    ],
)
def test_hostile_text_takes_no_longer_than_its_length_deserves(piece: str) -> None:
    def work(length: int) -> None:
        text = repeated(piece, length)
        speaker(Sentence(Article(id=f"{piece}{length}", title="", text=text), 0, 0, length))

    assert grows_with_length(work, 400_000)


@pytest.mark.parametrize(
    ("text", "name", "held"),
    [
        ("Tak hanya Emil, Bupati Purwakarta, Anne Ratna kaget.", "Emil", None),
        ("Tak hanya Emil, Bupati Purwakarta, Anne Ratna kaget.", "Anne Ratna", "Bupati Purwakarta"),
        ("Lani, Bupati Batang, Senin (7/10), datang.", "Lani", "Bupati Batang"),
        ("Mantan Menteri Energi Sudirman Said datang.", "Sudirman Said", "Mantan Menteri Energi"),
        ("Kata Wakil Ketua KPK Alex Marwata, benar.", "Alex Marwata", "Wakil Ketua KPK"),
        ("Putra sulung Presiden Joko Widodo, Gibran Rakabuming, datang.", "Gibran Rakabuming", None),
        ("Istri Bupati Batang, Siti Aminah, datang.", "Siti Aminah", None),
        ("Kata Pelaksana Tugas Direktur Irigasi, Tono Wirya, benar.", "Tono Wirya", "Pelaksana Tugas Direktur Irigasi"),
        ("Ujar pelaksana harian (Plh) Bupati Contoh Rini Asih.", "Rini Asih", "pelaksana harian (Plh) Bupati Contoh"),
        ("Kata Penjabat sementara Bupati Contoh Rini Asih.", "Rini Asih", "Penjabat sementara Bupati Contoh"),
        ("Tono, Pelaksana Tugas Direktur Irigasi, datang.", "Tono", "Pelaksana Tugas Direktur Irigasi"),
        ("Petugas pelaksana datang. Direktur Irigasi Tono Wirya hadir.", "Tono Wirya", "Direktur Irigasi"),
        ("Kata Sekretaris Jenderal Tono Wirya, benar.", "Tono Wirya", "Sekretaris Jenderal"),
        ("Kata Kapolda Contoh Brigadir Jenderal Tono Wirya, benar.", "Tono Wirya", "Kapolda Contoh"),
        ("Perdana Menteri Mohammad, Wirya datang.", "Wirya", "Perdana Menteri"),
        ("Menteri Energi (Menergi)Tono Wiryabuka suara.", "Tono Wirya", "Menteri Energi (Menergi)"),
    ],
)
def test_an_office_is_the_persons_own_and_of_now_unless_it_says_otherwise(
    text: str, name: str, held: str | None
) -> None:
    article = Article("a", "Judul", text)
    assert office(article, name) == held


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Camat Ratna Dewanti", "Ratna Dewanti"),
        ("Camat Tunjungan Yanto Wiyono", "Yanto Wiyono"),
        ("Ketua KPU Yanto Wiyono", "Yanto Wiyono"),
        ("Camat Sungai Raya", None),
        ("Ketua KPU Tanjung Priok", None),
        ("Kepala Desa Sumber Rejo", None),
    ],
)
def test_behind_an_office_named_by_its_place_a_name_is_none_of_a_place(told: str, name: str | None) -> None:
    text = f'"Jembatan itu selesai bulan depan," kata {told}. Hujan turun sejak pagi.'
    assert speaker(Sentence(Article(id=told, title="", text=text), 0, 0, text.index(" Hujan"))) == name


OPPOSITION = (
    "Ketua oposisi, Rene Salda, hadir. Tono Hartanto mengaku marah. "
    "“Kita menolak,” tulis Salda di laman X sambil memegang spanduk “perbaiki,” katanya."
)


def test_one_who_writes_is_called_as_elsewhere_and_a_later_katanya_is_no_other_persons() -> None:
    written = OPPOSITION[OPPOSITION.index("“") :]
    assert named(OPPOSITION, written) == "Rene Salda"
    unknown = f"Bupati Demak, Tono Hartanto, mengaku marah. {written}"
    assert named(unknown, unknown[:43]) == "Tono Hartanto"
    assert named(unknown, written) is None
    for source in ("Kompas", "dokumen itu"):
        text = f"Bupati Demak, Tono Hartanto, mengaku marah. “Kita menolak,” tulis {source}."
        assert named(text, text[text.index("“") :]) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Siap,” kata Tono. Hal itu diungkap Tono dalam rapat.", "Tono"),
        ("“Siap,” kata Tono. Hal itu juga dibenarkan Tono di rumahnya.", "Tono"),
        ("“Siap,” kata Tono. Hal ini diucapkan oleh Tono.", "Tono"),
        ("“Siap,” kata Tono. Hal itu diungkap dalam rapat.", None),
        ("“Siap,” kata Tono. Hal itu dipastikan terjadi.", None),
        ("Serikat Rukun Tani (SRT) berdiri. SRT melaporkan Tono Hartanto pada Selasa.", None),
        ("Serikat Rukun Tani (SRT) berdiri. SRT melaporkan dugaan suap ke polisi.", None),
        ("BNPB berjaga. BNPB melaporkan lima rumah rusak.", "BNPB"),
        ("BMKG berjaga. BMKG melaporkan bahwa gempa terjadi dua kali.", "BMKG"),
    ],
)
def test_what_is_disclosed_by_somebody_is_said_and_whom_somebody_reports_is_not(text: str, name: str | None) -> None:
    assert named(text, text[text.index(". ") + 2 :]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ketua Pansel Heryanto hadir. “Lolos,” kata Heryanto.", "Heryanto"),
        ("Mantan pemain Denmark Vidar Axel tiba. “Senang,” kata Axel.", "Vidar Axel"),
        ("Kepala SKK Migas Joko Siswoyo hadir. “Naik,” kata Joko Siswoyo.", "Joko Siswoyo"),
        ("Medan Purnama hadir. “Naik,” kata Purnama.", "Purnama"),
        ("Menteri Perdagangan Santo Wirawan hadir. “Naik,” kata Sanwir.", "Santo Wirawan"),
        ("Menteri Perdagangan Santo Wirawan hadir. Sekda Sandi Wirya hadir. “Naik,” kata Sanwir.", "Sanwir"),
    ],
)
def test_a_country_or_body_before_a_name_is_none_of_it_and_a_clipped_name_is_the_whole_one(
    text: str, name: str
) -> None:
    assert named(text, text[text.index("“") :]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Tayang,” kata Ketua Komisi Siaran Agung Wirya di kantor. Agung hadir. “Ya,” kata Agung.", "Agung Wirya"),
        ("Kapolres Contoh AKBP Imam Wirya mengatakan siap. “Ya,” kata Imam.", "Imam Wirya"),
        ("“Siap,” ujar Kapolsek Contoh, Kompol Anak Agung Wirya. “Ya,” ujar Agung.", "Anak Agung Wirya"),
        ("“Ya,” kata Agung. “Tidak,” kata Jaksa Agung Tono Wirya.", "Tono Wirya"),
        ("“Ya,” kata Imam Tono Wirya.", "Tono Wirya"),
        ("Bupati Demak, Imam Wirya, datang. “Ya,” kata Imam Wirya.", "Imam Wirya"),
        ("“Ya,” kata Ketua KPU Demak Imam Wirya.", "Imam Wirya"),
        ("“Ya,” kata Wakil Imam Masjid Tono Wirya.", None),
        ("Bupati Demak, Imam Masjid Wirya, dan warga datang. “Ya,” kata Imam Masjid Wirya.", None),
        ("“Ya,” kata Jaksa Agung.", None),
        ("Kepala BPBD Contoh, Wahyu Pratama, hadir. “Air habis,” kata Wahyu Pratama.", "Wahyu Pratama"),
        ("“Ya,” kata Ketua DPRD Contoh, Lukman Hakim Wirya. “Sidang mulai,” kata Lukman.", "Lukman Hakim Wirya"),
        ("“Ya,” ujar Direktur Contoh Setya Utama. “Sudah,” ujar Setya.", "Setya Utama"),
        ("“Ya,” kata Hakim Ketua Tono Wirya.", "Tono Wirya"),
        ("“Ya,” kata Pejabat Tinggi Pratama.", None),
    ],
)
def test_what_is_elsewhere_an_office_begins_a_name_where_somebody_called_so_speaks(text: str, name: str | None) -> None:
    assert named(text, text[text.rindex("“") :]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Ia sehat,” kata ayah korban, Tono Wirya.", "Tono Wirya"),
        ("“Ia sehat,” kenang putri sulungnya, Rina Wati.", "Rina Wati"),
        ("“Ia sehat,” kata ibu korban kepada wartawan, Senin (7/10).", None),
        ("“Ia sehat,” ujar ayahnya, didampingi Tono Wirya.", None),
        ("“Ia sehat,” kata ibu Tono Wirya.", None),
        ("Ketua Serikat Buruh, Tono Wirya, angkat bicara soal upah.", "Tono Wirya"),
        ("Bupati Demak Tono Wirya akhirnya buka suara soal jalan.", "Tono Wirya"),
        ("Bupati Demak Tono Wirya enggan buka suara soal jalan.", None),
        ("Bupati Demak Tono Wirya diminta angkat bicara soal jalan.", None),
        ("Ketua Serikat Buruh, Tono Wirya, mengutuk serangan itu.", "Tono Wirya"),
    ],
)
def test_who_speaks_up_speaks_and_who_declines_to_does_not(text: str, name: str | None) -> None:
    assert named(text, text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CEO DataMaju Sari Wirya mengatakan laba naik.", "Sari Wirya"),
        ("CEO Maju Sari McWirya mengatakan laba naik.", "Maju Sari McWirya"),
        ("Sari Wirya, pendiri Dana Maju yang baru menjual saham, mengatakan laba naik.", "Sari Wirya"),
        ("Sari Wirya, istri Bupati Tono Hartanto, mengatakan jalan rusak.", "Sari Wirya"),
        ("Direktur Utama Contohindo (Conindo) Sari Wirya mengatakan laba naik. “Ya,” kata Sari.", "Sari Wirya"),
        ("Peneliti dari Halvard Medical School Sari Wirya mengatakan laba naik.", "Sari Wirya"),
        ("CEO Hawea Sari Wirya mengatakan laba naik. Ponsel Hawea Pro dijual.", "Sari Wirya"),
        ("CEO Sari Ayu Wirya mengatakan laba naik. “Ya,” kata Sari. Acara Sari Ceria usai.", "Sari Ayu Wirya"),
        ("Pelatih Hotland Raver Tono Wirya mengakui timnya kalah. “Ya,” kata Wirya.", "Tono Wirya"),
        ("Dosen Sekolah Tinggi (STC) Budhi Luhur Rangkasbitung Tono Hadi Wirya mengatakan naik.", "Tono Hadi Wirya"),
        ("Wali Kota Surabaya Tono 'Toto' Wirya mengatakan siap.", "Tono 'Toto' Wirya"),
        ("Menteri Pangan Bpk Tono Wirya mengatakan siap.", "Tono Wirya"),
        ("Dilansir dari Kabar, Ketua Panitia yang saat itu dijabat Tono Wirya, mengatakan siap.", None),
    ],
)
def test_a_firm_club_or_nickname_beside_a_name_leaves_the_person_who_speaks(text: str, name: str | None) -> None:
    assert named(text, text[: text.index(".") + 1]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Menteri Pangan dan Pembangunan Kewarganegaraan Tono Hadi Wirya (THW) tiba. THW menyebut naik.",
            "Tono Hadi Wirya",
        ),
        ("Sari dan Tono Hadi Wirya (THW) tiba. THW menyebut naik.", "Tono Hadi Wirya"),
        ("Menteri Sosial Tono Wirya, (Gus Toni) tiba. “Naik,” kata Gus Toni.", "Tono Wirya"),
        ("Wali Kota Surabaya Tono 'Toto' Wirya tiba. “Naik,” imbuh Toto.", "Tono 'Toto' Wirya"),
        ("Sekretaris Negara Sastro Hadi tiba. Kembali ke Sastro. “Naik,” ujar Sastro.", "Sastro Hadi"),
        ("Menteri Energi (Menergi)Tono Wiryabuka suara. “Naik,” kata Tono.", "Tono Wirya"),
    ],
)
def test_a_short_name_is_the_whole_one_that_the_article_introduces(text: str, name: str) -> None:
    assert named(text, text[text.rindex(". ", 0, -1) + 2 :]) == name


def test_a_name_loses_no_part_of_the_verb_behind_it_that_only_ends_like_a_glued_one() -> None:
    text = "Presiden Tono Mengangkat Sari Wirya jadi Menteri. Presiden Tono Wiryaangkat bicara."
    found = names(Article(id="a", title="Rapat", text=text)).persons
    assert "Tono Wirya" in found and not any("Meng" in one.split() for one in found)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Menurut jaksa, Sari saat itu menagih utang.", None),
        ("Menurut hakim, Budi Santoso terbukti menerima suap.", None),
        ("Kata saksi, Budi datang malam.", None),
        ("Menurut jaksa, Sari Dewi mengaku menagih utang.", None),
        ("Menurut Kapolres Demak, AKBP Budi Santoso, jalan ditutup.", "Budi Santoso"),
        ("Menurut ketua RT, Budi, jalan ditutup.", "Budi"),
        ("Menurut dia, Pak Budi menjelaskan, jalan ditutup.", "Budi"),
        ("Hal itu disampaikan Bupati Demak, Budi Santoso usai rapat.", "Budi Santoso"),
    ],
)
def test_what_follows_an_office_without_a_name_is_the_subject_and_no_speaker(text: str, who: str | None) -> None:
    assert named(text, text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Rina Wati, analis senior di Maju Jaya mengatakan harga naik.", "Rina Wati"),
        ("Rina Wati, Kepala Riset Pasar di Maju Jaya juga mengatakan harga naik.", "Rina Wati"),
        ("Rina Wati, manajer program Maju Base di Sukamaju juga mengumumkan wahana.", "Rina Wati"),
        ("dr. Rina Wati dari RS Sehat Indah, Sukamaju Indah, mengatakan harga naik.", "Rina Wati"),
        ("Salah satu peserta dari Maju Community, Rina, menilai acara itu baik. “Ya,” kata Rina.", "Rina"),
        ("“Ya,” kata Dr. Rina Wati, direktur Okfam untuk Asia.", "Rina Wati"),
        ("“Ya,” kata pendiri Okfam, Rina Wati.", "Rina Wati"),
        ("Kepala divisi humas Toko Maju, Rina Wati, mengatakan harga naik.", "Rina Wati"),
        ("Pakar media digital Rina Wati mengatakan harga naik.", "Rina Wati"),
        ("“Ya,” kata kepala badan meteorologi Sukamaju, Rina Wati.", "Rina Wati"),
        ("“Ya,” ujar Plt. Kepala Dinas Sosial Rina Wati.", "Rina Wati"),
        ("“Ya,” kata petugas Dinas Sosial, Rina Wati.", "Rina Wati"),
        ("“Ya,” kata ahli iklim, Rina Wati Jika panas turun, es cair.", "Rina Wati"),
    ],
)
def test_a_name_beside_its_office_speaks_with_or_without_the_second_comma(text: str, who: str) -> None:
    assert named(text, text.split(" “Ya,” kata Rina")[0]) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Ya,” kata Kapolres Demak Kombes Reno E.P. Hutapea.", "Reno E.P. Hutapea"),
        ("“Ya,” kata Plt Direktur Utama RSUP Prof Sukarmo I Wayan Sudira.", "I Wayan Sudira"),
        ("“Ya,” kata Kepala Bamaju Hesti Mega Putri.", "Hesti Mega Putri"),
        ("“Ya,” kata Direktur Maju Indonesia Hesti Yuda Putri. “Tidak,” kata Yuda.", "Hesti Yuda Putri"),
        ("Survei Medika terbit. “Ya,” kata Ketua Medika Riko Marbun. “Tidak,” kata Riko.", "Riko Marbun"),
        ("“Ya,” kata Ketua Umum Tri Riko Marbun. “Tidak,” kata Tri.", "Tri Riko Marbun"),
        ("“Ya,” kata Ketua Dewan Pers Mohammad Arif.", "Mohammad Arif"),
        ("“Ya,” kata Kolonel Tek Sunu Eko.", "Sunu Eko"),
        ("“Ya,” kata Kasintel.", None),
        ("Dalam video itu anggota Brimob menyebutkan jalan ditutup.", None),
        ("Seorang anggota senior komunitas Maju Ortodoks di Demak mengatakan jalan ditutup.", None),
        ("Rapat mulai.Sri Mulya Indra hadir. “Ya,” kata Menteri Keuangan Sri Mulya Indra.", "Sri Mulya Indra"),
        ("“Ya,” kata Subekti HS di Demak. Subekti menyebut jalan ditutup.", "Subekti HS"),
        ("“Ya,” kata Ketua Partai Maju RI.", None),
    ],
)
def test_a_name_ends_where_its_institution_begins(text: str, who: str | None) -> None:
    at = text.find("“Ya")
    part = text[max(0, at) :].split(". “Tidak")[0].split(". Subekti")[0]
    assert named(text, part if at >= 0 else text) == who


def test_an_office_ends_where_the_next_of_a_row_begins() -> None:
    text = "Tersangka lain: Danu Wiratma, pejabat pembuat komitmen; Rina Wati, pegawai dinas; dan Edo Karsa."
    assert office(Article("a", "Judul", text), "Danu Wiratma") == "pejabat pembuat komitmen"


def test_the_first_name_behind_a_bracket_is_no_part_of_an_office() -> None:
    text = "Ketua Forum Warga (FW) Azis Tigor Simatupang hadir. “Ya,” kata Tigor."
    assert office(Article("a", "Judul", text), "Tigor") == "Ketua Forum Warga (FW)"
    assert office(Article("a", "Judul", "Ia bicara seperti Presiden Tigor hadir."), "Tigor") == "Presiden"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Menteri Keuangan Santo Wira Darma sebelumnya pernah mengatakan jalan ditutup.", "Santo Wira Darma"),
        ("Menteri Keuangan Santo Wirawan untuk kesekian kalinya memperingatkan warga.", "Santo Wirawan"),
        ("Menteri Keuangan Santo Wirawan berulang kali menegaskan hal itu.", "Santo Wirawan"),
        ("Menteri Keuangan Santo Wirawan tidak pernah mengatakan jalan ditutup.", None),
        ("Menteri Keuangan Santo Wirawan menepis tudingan itu.", "Santo Wirawan"),
        ("Menteri Keuangan Santo Wirawan menepis bahwa jalan ditutup.", "Santo Wirawan"),
        ("Kiper Persima Santo Wirawan menepis bola keras.", None),
        ("Menteri Sosial Santo Wirawan atau Gus San mengatakan siap.", "Santo Wirawan"),
        ("Santo Wirawan atau Rina Dewi mengatakan siap.", None),
        ("Ketua Bank Maju atau BM Rina Dewi mengatakan siap.", "Rina Dewi"),
        ("Direktur PT Sukamaju Karya Prima (Sukarya) Rina Dewi menepis kabar itu.", "Rina Dewi"),
        ("Santo Wira Darma hadir. SWD siap melatih. “Ya,” kata SWD.", "Santo Wira Darma"),
        ("Santo Wi-ra hadir. SWR siap melatih. “Ya,” kata SWR.", "Santo Wi-ra"),
        ("Santo Wira Darma hadir. Saksi Warga Demak (SWD) juga. “Ya,” kata SWD.", None),
        ("Santo Wira Darma dan Sari Wulan Dewi hadir. SWD siap. “Ya,” kata SWD.", None),
        ("Darma Puji Raharjo hadir. DPR siap. “Ya,” kata DPR.", "DPR"),
    ],
)
def test_how_often_he_says_it_and_what_he_is_also_called_leave_the_speaker(text: str, who: str | None) -> None:
    at = max(0, text.find("“Ya"))
    assert named(text, text[at:]) == who


@pytest.mark.parametrize(
    "title", ["dr.", "dr. ", "dr ", "Dr.", "Prof.", "Prof.Dr.", "Prof. Dr. ", "drg.", "drh.", "Dr. (H.C.) "]
)
def test_an_office_ends_before_a_title_that_may_lack_its_space(title: str) -> None:
    text = f"Kepala Dinas Kesehatan Demak, {title}Santo Wirawan mengatakan jalan ditutup. “Ya,” kata Santo."
    found = speaking(Sentence(Article("a", "Judul", text), 0, 0, text.index(" “")))
    assert found and (found.name, found.office) == ("Santo Wirawan", "Kepala Dinas Kesehatan Demak")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        # What the first name is called by ends before a firm's begins with it.
        (
            "Helm itu dibuat Aldo Wirama. “Belum selesai,” ungkap Wirama di bengkel. "
            "“Ya,” imbuh pemilik Wirama Racing itu.",
            "“Belum selesai,” ungkap Wirama di bengkel.",
            "Wirama",
        ),
        (
            "Ketua panitia dan Wirama Sulistyo datang, lalu Aldo Wirama. “Belum selesai,” ungkap Wirama di bengkel.",
            "“Belum selesai,” ungkap Wirama di bengkel.",
            "Wirama Sulistyo",
        ),
        # A lost paragraph leaves a comma behind the full stop.
        (
            "“Aku senang,” kata Sulis., Nama Sulis melambung setelah lomba itu.",
            "“Aku senang,” kata Sulis.",
            "Sulis",
        ),
        # A noun that is a first name where he speaks by it, though the article writes it small.
        (
            "Warga menunggu tiga hari. “Lukisan itu tua,” kata peneliti Hari Pranoto. Ia datang.",
            "“Lukisan itu tua,” kata peneliti Hari Pranoto.",
            "Hari Pranoto",
        ),
        ("“Lomba ditunda,” ujar pelatih Hari Kartini.", "“Lomba ditunda,” ujar pelatih Hari Kartini.", "Hari Kartini"),
        ("“Lomba ditunda,” ujar panitia pada Hari Kartini.", "“Lomba ditunda,” ujar panitia pada Hari Kartini.", None),
        (
            "“Lomba ditunda,” ujar Hari di balai. Ia bicara menjelang Hari Kartini.",
            "“Lomba ditunda,” ujar Hari di balai.",
            "Hari",
        ),
        # One word behind the office of a region's head and the region, before a verb of speech.
        ("Gubernur Riau Suwirya mengatakan api padam.", "Gubernur Riau Suwirya mengatakan api padam.", "Suwirya"),
        ("Bupati Demak Suwirya juga menilai begitu.", "Bupati Demak Suwirya juga menilai begitu.", "Suwirya"),
        ("Camat Demak Suwirya mengatakan api padam.", "Camat Demak Suwirya mengatakan api padam.", None),
        ("Gubernur Riau Timur mengatakan api padam.", "Gubernur Riau Timur mengatakan api padam.", None),
        ("Gubernur Riau Potong Anggaran. Ia menilai cukup.", "Ia menilai cukup.", None),
    ],
)
def test_one_word_is_a_name_where_its_bearer_speaks(text: str, words: str, name: str | None) -> None:
    assert named(text, words) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("“Dari utara,” kata Adil al-Jubari, juru bicara Koalisi Rawa.", "“Dari", "Adil al-Jubari"),
        ("“Dari utara,” kata Turki al-Jubari, juru bicara Koalisi Rawa.", "“Dari", "Turki al-Jubari"),
        ("“Aman,” kata Menteri Energi Salman al-Rawadi. Menurut al-Rawadi, ya.", "Menurut", "Salman al-Rawadi"),
        # What stands behind an office is where it lies.
        ("“Aman,” kata Presiden Mesir al-Rawadi. Rapat usai.", "“Aman", None),
        ("Pesinetron Danang Wirya hadir. “Doakan saya,” tulis Danang.", "“Doakan", "Danang Wirya"),
        ("Monetary Authority of Rawaland (MAR) hadir. “Uang habis,” ujar MAR.", "“Uang", "MAR"),
        ("Merpati Angin of Rawaland (MAR) hadir. “Uang habis,” ujar MAR.", "“Uang", None),
    ],
)
def test_names_with_an_article_occupations_and_english_bodies_speak(text: str, words: str, name: str | None) -> None:
    start = text.index(words)
    end = text.find(".", start) + 1
    assert speaker(Sentence(Article(id=words + text, title="Rapat", text=text), 0, start, end)) == name


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Pasukan datang,” kata Presiden di Pangkalan TNI AU Danu Wiratma, Demak, Selasa.", None),
        ("“Pasukan datang,” kata Presiden Danu Wiratma di Pangkalan TNI AU Budi Hartono, Contoh.", "Danu Wiratma"),
        ("“Pasukan datang,” kata Kolonel TNI Danu Wiratma di Contoh.", "Danu Wiratma"),
        ("“Kapan?” tanya seorang warganet kepada Danu Wiratma.", None),
        ("“Kami somasi,” ujar kuasa hukum Rina Wati, Danu Bagus Wiratma saat ditemui.", "Danu Bagus Wiratma"),
        ("“Kami somasi,” ujar kuasa hukum Rina Wati saat ditemui.", None),
        ("Penasihat Senior TPQ, Danu Wiratma menyebutkan harga naik.", "Danu Wiratma"),
        ("Danu Wiratma, salah satu penggagas dan penasehat BKTRu mengungkapkan harga naik.", None),
        ("“Kami bangun,” ungkap Founder Sahara Corporation Danu Wiratma.", "Danu Wiratma"),
        ("Laporan-laporan Danu sangat rapi. “Kami tulis,” ujar Danu.", "Danu"),
    ],
)
def test_a_thing_or_whoever_is_addressed_or_stood_for_is_no_speaker(text: str, who: str | None) -> None:
    last = text[text.rindex("“") :] if "“" in text else text
    assert named(text, last) == who


def test_a_club_before_the_name_of_its_coach_is_none_of_his_words() -> None:
    text = "Kemarin pelatih Sahara Unka Wirata datang. Unka Wirata membawa 19 pemain. “Dua cedera,” jelas Wirata."
    assert named(text, "“Dua cedera,” jelas Wirata.") == "Unka Wirata"


def test_a_lawyer_is_told_by_whom_he_stands_for_who_is_none_himself() -> None:
    text = "“Kami somasi,” ujar kuasa hukum Rina Wati, Danu Wiratma. “Saya lega,” kata Rina Wati."
    article = Article(id="a", title="Somasi", text=text)
    assert (office(article, "Danu Wiratma"), office(article, "Rina Wati")) == ("kuasa hukum Rina Wati", None)


LED = "Menteri Kesehatan Danu Wiratma datang bersama Bupati Demak Rina Wati. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{LED}“Air surut hari ini,” ujar Menkes.", "Danu Wiratma"),
        (f"{LED}“Air surut hari ini,” ujar Bupati di lokasi, Senin.", "Rina Wati"),
        (f"{LED}Bupati berharap air surut.", "Rina Wati"),
        (f"{LED}“Air surut hari ini,” ujar Bupati Demak.", "Rina Wati"),
        (f"{LED}“Air surut hari ini,” ujar Wakil Bupati.", None),
        (f"{LED}“Air surut hari ini,” ujar Camat.", None),
        (f"{LED}“Air surut hari ini,” ujar seorang bupati.", None),
        (f"{LED}“Air surut hari ini,” ujar Bupati Kudus.", None),
        (f"{LED}Bupati Kudus juga hadir. “Air surut hari ini,” ujar Bupati.", None),
        ("Mantan Bupati Demak Rina Wati datang. “Air surut hari ini,” ujar Bupati.", None),
        ("Kepala Dinas Pasar, Rina Wati, datang. “Air surut hari ini,” ucap Kepala , Demak Danu Wiratma.", None),
        ("Petugas Pasar Rina Wati datang. “Air surut hari ini,” ujar petugas.", None),
    ],
)
def test_an_office_that_speaks_is_the_one_person_whom_the_article_gives_it(text: str, who: str | None) -> None:
    article = Article(id="a", title="Banjir", text=text)
    begin = max(text.rfind("“"), text.rfind("Bupati berharap"))
    assert speaker(Sentence(article, 0, begin, len(text))) == who


def test_whom_a_site_is_named_after_holds_no_office_of_who_speaks_there() -> None:
    text = "“Pasukan datang,” kata Presiden di Pangkalan TNI AU Danu Wiratma, Demak. Presiden pulang."
    assert office(Article(id="a", title="Asap", text=text), "Danu Wiratma") is None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("“Hasilnya baik,” ujar Plt. Bupati Lebak Wardi Rahman di Lebak.", "Plt. Bupati Lebak"),
        ("“Hasilnya baik,” ujar Pj. Bupati Lebak, Wardi Rahman.", "Pj. Bupati Lebak"),
        ("Plh. Sekda Lebak Wardi Rahman mengatakan jalan rusak.", "Plh. Sekda Lebak"),
        ("“Hasilnya baik,” ujar Pjs. Wali Kota Lebak Wardi Rahman.", "Pjs. Wali Kota Lebak"),
        ("“Hasilnya baik,” ujar Kasubbag Humas Polres Lebak, AKP Wardi Rahman.", "Kasubbag Humas Polres Lebak"),
        ("“Hasilnya baik,” ujar Paur Humas Polres Lebak, Wardi Rahman.", "Paur Humas Polres Lebak"),
        (
            "“Baik,” ujar Wardi Rahman, Kepala Humas Merpati saat dikonfirmasi Kabar Lebak, Jumat.",
            "Kepala Humas Merpati",
        ),
        ("“Baik,” kata Wardi Rahman, Ketua Karang Taruna di sela-sela lomba, Senin.", "Ketua Karang Taruna"),
        ("“Hasilnya baik,” ujar Managing Director Merpati, Wardi Rahman.", "Managing Director Merpati"),
        ("“Hasilnya baik,” ujar Senior Manager Humas Merpati, Wardi Rahman.", "Senior Manager Humas Merpati"),
    ],
)
def test_an_office_is_whole_however_it_begins(text: str, office: str) -> None:
    article = Article(id="a", title="Jalan Rusak", text=text)
    found = speaking(Sentence(article, 0, 0, len(text)))
    assert found and (found.name, found.office) == ("Wardi Rahman", office)


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        # The name may stand before its office without a comma.
        (
            "“Laris,” kata Danu Wirata Presiden Direktur Merpati Motor.",
            "Danu Wirata",
            "Presiden Direktur Merpati Motor",
        ),
        ("“Laris,” kata Danu Wirata Kepala Dinas Air Demak, Senin.", "Danu Wirata", "Kepala Dinas Air Demak"),
        ("“Laris,” ujar Business Development Director Merpati, Danu Wirata.", "Danu Wirata", "Director Merpati"),
        # What is told as a body elsewhere, or stands before an initial, is none of the name.
        ("The Merpati Biru tutup. “Turun,” kata Ketua Merpati Biru Danu Wirata.", "Danu Wirata", "Ketua Merpati Biru"),
        (
            "Menurut Direktur Eksekutif Merpati Biru M. Wirata, harga naik. “Turun,” kata Wirata.",
            "M. Wirata",
            "Direktur Eksekutif Merpati Biru",
        ),
        (
            "Ia mengutip Danu Adi Wirata. “Turun,” kata Kepala Divisi Merpati Biru Jingga Danu Adi Wirata.",
            "Danu Adi Wirata",
            "Kepala Divisi Merpati Biru Jingga",
        ),
        ("“Turun,” kata Direktur Poltekmer Danu Wirata.", "Danu Wirata", "Direktur Poltekmer"),
        (
            "“Turun,” kata Direktur Konservasi WMF-Merpati Danu Wirata.",
            "Danu Wirata",
            "Direktur Konservasi WMF-Merpati",
        ),
        ("“Turun,” kata Anggota Ombudsman Danu Wirata.", "Danu Wirata", "Anggota Ombudsman"),
        # Who acts in an office may lack the space before it.
        ("Pj.Bupati Demak Danu Wirata mengatakan jalan rusak.", "Danu Wirata", "Pj.Bupati Demak"),
        ("“Rusak,” ujar Plt.Kepala Dinas Air Demak, Danu Wirata.", "Danu Wirata", "Plt.Kepala Dinas Air Demak"),
        # A rank and a title of the nobility are none of an office.
        (
            "“Aman,” kata Kepala Polres Demak Komisaris Besar Polisi Danu Wirata.",
            "Danu Wirata",
            "Kepala Polres Demak",
        ),
        ("“Aman,” kata Kabid Humas Polda Demak Kombes (Pol) Danu Wirata.", "Danu Wirata", "Kabid Humas Polda Demak"),
        ("“Aman,” kata Kadispen Demak Brigjen TNI Danu Wirata.", "Danu Wirata", "Kadispen Demak"),
        (
            "“Aman,” kata Kasat Lantas Polres Demak AKP Lalu Wirata. “Ya,” imbuh Wirata.",
            "Wirata",
            "Kasat Lantas Polres Demak",
        ),
        ("“Aman,” kata Panglima TNI Marsekal TNI Danu Wirata.", "Danu Wirata", "Panglima TNI"),
        ("“Aman,” kata Komisaris Utama PT Merpati, Danu Wirata.", "Danu Wirata", "Komisaris Utama PT Merpati"),
        # A list within an office goes on behind its short form.
        (
            "“Siap,” kata Menteri Koordinator Bidang Air, Laut dan Udara (Menko Aldara) Danu Wirata.",
            "Danu Wirata",
            "Menteri Koordinator Bidang Air, Laut dan Udara (Menko Aldara)",
        ),
        # What a sentence says of somebody is no office.
        ("Psikolog bernama Danu Wirata mengatakan siap.", "Danu Wirata", "Psikolog"),
        ("Mahasiswa tak acuh dengan himbauan Danu Wirata. “Turun,” kata Danu Wirata.", "Danu Wirata", None),
        ("Majelis hakim yang diketuai Danu Wirata rapat. “Turun,” kata Danu Wirata.", "Danu Wirata", None),
        ("Mendengar pengakuan Rina, Danu Wirata pulang. “Turun,” kata Danu Wirata.", "Danu Wirata", None),
        ("Hadir asisten pribadi Danu Wirata. “Turun,” kata Danu Wirata.", "Danu Wirata", None),
        (
            "“Turun,” kata Menteri Air (Menair) Rina Asih dan Dirut ARK Danu Wirata.",
            "Danu Wirata",
            "Dirut ARK",
        ),
    ],
)
def test_a_name_and_its_office_end_where_each_other_begins(text: str, name: str, office: str | None) -> None:
    article = Article(id=text, title="Jalan Rusak", text=text)
    last = text.index("“") if "“" in text else 0
    found = speaking(Sentence(article, 0, last, len(text)))
    assert found and (found.name, found.office) == (name, office)


@pytest.mark.parametrize(
    "text",
    [
        "Indeks Harga Beras Gabungan (IHBG) naik. “Turun,” kata IHBG.",
        "KPU Danu Wirata mengatakan siap.",
        "“Turun,” kata Direksi Persida-Merpati.",
    ],
)
def test_an_index_a_body_with_a_mans_name_and_a_board_are_nobody(text: str) -> None:
    assert named(text, text[text.find("“") :] if "“" in text else text) is None


def test_initials_are_those_of_whoever_has_an_office_though_all_words_of_his_name_are_ordinary() -> None:
    text = "Penyanyi Bunga Citra Lestari (BCL) datang. “Turun,” kata BCL."
    assert named(text, "“Turun,” kata BCL.") == "Bunga Citra Lestari"


def test_who_welcomes_somebody_behind_his_whole_office_speaks_though_one_word_names_him() -> None:
    told = "Rina disambut langsung Kepala Dinas Koperasi dan UKM Demak, Wirani."
    text = f"{told} Mendengar hal ini, Wirani menyatakan senang."
    found = speaking(Sentence(Article(id="tamu", title="Tamu", text=text), 1, len(told) + 1, len(text)))
    assert found and (found.name, found.office) == ("Wirani", "Kepala Dinas Koperasi dan UKM Demak")


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("“Siap,” ujar juru bicara Gedung Putih Anna Smith.", "Anna Smith", "juru bicara Gedung Putih"),
        ("“Siap,” ujar Direktur Utama Telkomsel Rina Sri Wati.", "Rina Sri Wati", "Direktur Utama Telkomsel"),
        (
            "Menteri Perencanaan (PPN) atau Bappenas Budi P.S. Santoso hadir. “Siap,” kata Budi.",
            "Budi P.S. Santoso",
            "Menteri Perencanaan (PPN) atau Bappenas",
        ),
        (
            "Menteri Koordinator (Menko) Maritim Rina Wati hadir. “Siap,” kata Menko Rina.",
            "Rina Wati",
            "Menteri Koordinator (Menko) Maritim",
        ),
        (
            "“Siap,” kata Rina Wati, direktur eksekutif operasi bandara pada Ahad.",
            "Rina Wati",
            "direktur eksekutif operasi bandara",
        ),
        ("Salah satu warga SAB, Rina Wati mengaku siap.", "Rina Wati", None),
        (
            "Menurut data ABD Merpati, ekspor naik. Ekonom ABD Merpati Rina Wati mengatakan ekspor naik.",
            "Rina Wati",
            "Ekonom ABD Merpati",
        ),
    ],
)
def test_what_an_office_is_of_is_no_part_of_its_holders_name(text: str, name: str, office: str | None) -> None:
    start = text.rfind(". ") + 2 if ". " in text.rstrip(".") else 0
    told = speaking(Sentence(Article(id=text, title="", text=text), 0, start, len(text)))
    assert told is not None and (told.name, told.office) == (name, office)
