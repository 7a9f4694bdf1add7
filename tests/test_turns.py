"""Who said it, where another sentence or paragraph names the speaker; nobody where two could be meant."""

import pytest
from lapses import grows_with_length, repeated

from index.nouns import Article, Sentence
from index.sentences import segment
from rag.speaking.speakers import speaker, speaking
from rag.speaking.turns.attributions import SIGNS, Sign, attribution

OPENING = "Kepala Dinas Perikanan Contoh, Ratna Dewi Sukmawati, mengatakan panen naik. "
LONG = (
    "“Tambak di pesisir kami perbaiki sejak awal tahun bersama kelompok petani yang mau bergotong royong setiap pekan. "
    "Saluran air yang lama tersumbat sekarang mengalir lagi sampai ke ujung desa, dan itu kerja banyak orang. "
    "Tahun depan kami ingin benih disiapkan sendiri supaya ongkosnya turun dan hasilnya tetap terjaga mutunya,” "
)


def speakers(text: str) -> dict[str, str | None]:
    """Every sentence of a text with its speaker."""
    article = Article(id="a", title="Panen", text=text)
    return {
        text[start:end]: speaker(Sentence(article, number, start, end))
        for number, (start, end, _) in enumerate(segment(text))
    }


def last(text: str) -> str | None:
    """The speaker of a text's last sentence."""
    return list(speakers(text).values())[-1]


@pytest.mark.parametrize(
    "end",
    [
        "“Air bersih,” ujarnya.",
        "“Air bersih,” kata dia.",
        "“Air bersih,” dia mengakhiri.",
        "“Air bersih,” lanjut perempuan berusia 40 tahun itu.",
        "Ia menambahkan bahwa air bersih.",
        "Lebih lanjut, ia menilai air bersih.",
        "Menurutnya, air bersih.",
        "Dalam kesempatan itu dia juga mengingatkan soal air.",
        "“Air bersih.”",
        "\n“Air bersih,” imbuhnya.",
        "Kata dia, air bersih.",
        "Kata Ratna, air bersih.",
        "“Air bersih,” keluhnya.",
        "Dia sendiri mengaku senang.",
        "Ia telah mengatakan air bersih.",
        "Ia dengan tegas membantah air keruh.",
        "Dia akhirnya mengaku senang.",
        "Dalam panen itu Ratna mengakui air bersih.",
        "Perempuan yang akrab disapa Nana itu menambahkan bahwa air bersih.",
        "Menurut Nana, begitu perempuan ini biasa disapa, air bersih.",
        "Nana, demikian ia akrab disapa, hadir. “Air bersih,” kata Nana.",
        "Panen berlangsung dua pekan. “Air bersih,” tegasnya.",
        "Panen berlangsung dua pekan.\nIkan dijual di pasar.\n“Air bersih,” tegasnya.",
        "\nBACA LAINNYA\n“Air bersih,” tegasnya.",
    ],
)
def test_the_speaker_before_is_meant_by_a_pronoun_a_description_or_nothing(end: str) -> None:
    assert last(OPENING + end) == "Ratna Dewi Sukmawati"


@pytest.mark.parametrize(
    "between",
    [
        "“Kami lelah,” ujar salah satu nelayan. ",
        "Hal serupa disampaikan seorang pembeli. ",
        "“Laut naik,” ungkap pernyataan tersebut. ",
        "Menurut peneliti, laut menghangat. ",
        "Camat Budi Hartono hadir bersama Ratna. ",
        "Hadir pula Camat Contoh Budi Hartono. ",
        "Ikan dijual. Harga turun. Pasar ramai. Kapal datang. Hujan reda. ",
    ],
)
def test_another_person_or_much_prose_ends_what_a_pronoun_means(between: str) -> None:
    assert last(f"{OPENING}{between}“Air bersih,” katanya.") != "Ratna Dewi Sukmawati"


@pytest.mark.parametrize(
    ("verb", "name"),
    [("dipanggil camat", None), ("ditangkap polisi", None), ("ditemui", "Budi Hartono"), ("menunggu", "Budi Hartono")],
)
def test_whom_something_is_done_to_is_not_meant_by_a_pronoun_but_who_is_asked_is(verb: str, name: str | None) -> None:
    assert last(f"Nelayan Budi Hartono hadir. Budi Hartono {verb} di pasar. “Air bersih,” ujarnya.") == name


def test_who_does_something_behind_what_befell_him_is_meant_by_a_pronoun() -> None:
    told = "Camat Rudi Hasan datang. “Ia ditunggu,” kata seorang petugas. "
    between = "Sementara itu, Rudi Hasan yang dicegat wartawan tidak bisa mengelak. "
    assert last(f"{told}{between}“Saya lupa,” ujarnya.") == "Rudi Hasan"


def test_an_institution_between_leaves_katanya_to_the_only_person_who_speaks() -> None:
    assert last(f"{OPENING}Polisi menyebut jalan sepi. “Air bersih,” katanya.") == "Ratna Dewi Sukmawati"
    other = "“Laut tenang,” kata Nahkoda Joko Purnomo. KPU menyebut logistik tiba. "
    assert last(f"{OPENING}{other}“Air bersih,” katanya.") is None


@pytest.mark.parametrize(
    "text", [f"{LONG}ujar Ketua Kelompok Tani Budi Hartono.", f"Budi, ketua, hadir.\n{LONG}kata Pak Budi."]
)
def test_all_sentences_of_a_quotation_have_the_speaker_named_at_its_end(text: str) -> None:
    spoken = [name for sentence, name in speakers(text).items() if "hadir" not in sentence]
    assert len(spoken) == 3
    assert len(set(spoken)) == 1 and str(spoken[0]).startswith("Budi")


def test_all_sentences_of_a_quotation_have_the_speaker_named_at_its_beginning() -> None:
    told = speakers(f"Ketua Kelompok Tani Budi Hartono mengatakan, {LONG.rstrip(' ,”')}.”")
    assert set(told.values()) == {"Budi Hartono"}
    assert len(told) == 3


def test_a_quotation_belongs_to_who_says_the_one_after_it_when_nobody_spoke_before() -> None:
    text = "Panen dimulai kemarin. “Kami senang.” “Air bersih,” kata Ketua Kelompok Tani Budi Hartono."
    assert speakers(text)["“Kami senang.”"] == "Budi Hartono"


def test_a_quotation_between_two_speakers_is_nobodys() -> None:
    text = f"{OPENING}“Air bersih,” ujar Ratna. “Kami senang.” “Ikan mahal,” kata Ketua Kelompok Tani Budi Hartono."
    assert speakers(text)["“Kami senang.”"] is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Gubernur Contoh Ridho Kamandaka tiba. Emon -- sapaan Ridho Kamandaka -- lelah. “Siap,” kata Emon.",
            "Ridho Kamandaka",
        ),
        (
            "Pemain Abdul Zubaidi Rahman kalah. Zubed, sapaan karibnya, kecewa. “Lelah,” kata Zubed.",
            "Abdul Zubaidi Rahman",
        ),
        ("Mantan wali kota Joni Widarto (Jowi) hadir. “Segar,” kata Jowi.", "Joni Widarto"),
        (
            "Direktur Budi Hariyanto menilai tambang perlu. Laki-laki yang akrab disapa Yanto ini menyebut"
            " pajak. “Aman,” kata Yanto.",
            "Budi Hariyanto",
        ),
        ("“Lelah,” kata mahasiswa jurusan bisnis, Rina Dewi, Senin.", "Rina Dewi"),
        ("“Lelah,” ujar Mahasiswa jurusan bisnis, Rina Dewi.", "Rina Dewi"),
        ("Penulis novel itu, Lukas Torbenson, tiba. “Indah,” kata Torbenson.", "Lukas Torbenson"),
        ("Kasubid Media, Febriana Rizki Akbari, hadir. “Ramai,” kata Febri.", "Febriana Rizki Akbari"),
        ("Ketua RT Yanti Sarah dan Ketua RW Yanti Dewi hadir. “Siap,” kata Yanti.", "Yanti"),
    ],
)
def test_surnames_and_nicknames_become_the_full_name_when_one_person_is_meant(text: str, name: str) -> None:
    assert last(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ratna Dewi Sukmawati menolak hadir di sidang.",
        "Korea Selatan, yang juga memastikan lolos, menang.",
        "Sebuah penelitian baru menjelaskan alasannya.",
        "Isinya menegaskan bahwa panen naik.",
        "Tonton juga video “Panen Ikan di Contoh” di sini.",
        "Ratna mencatat waktu 25 detik.",
        "Ratna mencatat skor 75 persen.",
    ],
)
def test_what_is_no_speech_has_no_speaker(text: str) -> None:
    assert last(OPENING + text) is None


def test_who_opens_something_behind_his_office_is_meant_by_a_pronoun_after_it() -> None:
    assert last("Bupati Contoh, Wira Kusuma meresmikan pasar. “Pasar ramai,” katanya.") == "Wira Kusuma"


@pytest.mark.parametrize(
    "text",
    [
        "Ketua RT Yanti Sarah dan Ketua RW Budi Dewanto hadir. Menurut Cece, begitu ia biasa disapa, hujan turun.",
        "Kata kunci itu mengatakan banyak hal.",
        "Ia pulang, kesal karena hujan.",
    ],
)
def test_a_nickname_that_two_may_have_and_words_that_only_look_like_speech_are_nobodys(text: str) -> None:
    assert last(OPENING + text) is None


def test_office_and_the_place_of_the_name_are_told() -> None:
    text = OPENING + "Panen berlangsung dua pekan. “Air bersih,” tegasnya."
    article = Article(id="a", title="Panen", text=text)
    start = text.index("“Air")
    told = speaking(Sentence(article, 2, start, len(text)))
    assert told is not None and told.named is not None
    assert (told.name, told.office) == ("Ratna Dewi Sukmawati", "Kepala Dinas Perikanan Contoh")
    assert text[slice(*told.named)] == "Ratna Dewi Sukmawati"
    first = speaking(Sentence(article, 0, 0, len(OPENING) - 1))
    assert first is not None and first.named is None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("“Siap,” kata Kapolres Contoh AKBP Budi Hartono.", "Kapolres Contoh"),
        ("Budi Hartono, Ketua KPU Contoh, mengatakan siap.", "Ketua KPU Contoh"),
        ("Budi Hartono hadir. “Siap,” kata Budi Hartono.", None),
        ("Presiden, demikian diumumkan pemimpin sidang Budi Hartono, pergi. “Siap,” kata Budi Hartono.", None),
    ],
)
def test_the_office_is_the_one_beside_the_name(text: str, office: str | None) -> None:
    start = max(text.rfind("“"), 0)
    told = speaking(Sentence(Article(id="a", title="", text=text), 0, start, len(text)))
    assert told is not None and told.office == office


@pytest.mark.parametrize(
    "piece", ["“Ya,” katanya. ", "Budi menilai (ABC) itu. ", '"Saya. ', "Ia berkata ya.\n", "Aa Bb Cc (Dd) "]
)
def test_many_sentences_take_no_longer_than_their_length_deserves(piece: str) -> None:
    def work(length: int) -> None:
        speaker(Sentence(Article(id=f"{piece}{length}", title="", text=repeated(piece, length)), 0, 0, 20))

    assert grows_with_length(work, 100_000)


def test_many_different_names_take_no_longer_than_their_number_deserves() -> None:
    parts = ("Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Ji", "Ka")

    def name(number: int) -> str:
        return "".join(parts[number // 8**place % 8].lower() for place in range(4)).capitalize() + "r"

    def work(length: int) -> None:
        text = " ".join(f"“Naik,” kata Ketua {name(2 * at)} {name(2 * at + 1)}." for at in range(length))
        speaker(Sentence(Article(id=f"names{length}", title="", text=text), 0, 0, 20))

    assert grows_with_length(work, 1_600)


@pytest.mark.parametrize(
    "prose",
    [
        "Dalam kesempatan yang sama, Bramantyo berterima kasih atas panen itu. ",
        "Majunya Bramantyo berawal dari kegelisahan. ",
        "Panen itu diakui warga lainnya Bramantyo Sutopo. ",
        "Sementara itu, Bramantyo memilih menanam padi. ",
    ],
)
def test_a_pronoun_after_prose_that_introduces_somebody_is_not_the_one_before(prose: str) -> None:
    before = "Bantuan diberikan kepada istri petambak, Bramantyo. "
    assert last(before + OPENING + prose + "“Saya lega,” katanya.") is None


@pytest.mark.parametrize(
    "prose",
    [
        "Panen itu berlangsung di dekat Monumen Nila. ",
        "Bibit Nila Merah dibeli dari Bramantyo. ",
        "Fasilitas pascapanen menjadi perhatian lain. ",
        "Sukma Ratna menerima bantuan. ",
    ],
)
def test_a_pronoun_after_prose_about_things_is_the_one_before(prose: str) -> None:
    assert last(OPENING + prose + "“Saya lega,” katanya.") == "Ratna Dewi Sukmawati"


def test_what_another_resident_says_likewise_is_his() -> None:
    said = "Hal senada juga dikatakan, warga lainnya Bramantyo Sutopo. Menurut dia, panen turun. “Rugi,” katanya."
    assert last(OPENING + said) == "Bramantyo Sutopo"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Acara itu mendapat apresiasi", "Budi Santoso"),
        ("Hadir juga Rina Dewi di sana. Rina Dewi mendapat kritik", None),
    ],
)
def test_after_words_from_one_to_another_either_may_speak(text: str, who: str | None) -> None:
    assert last(f"{text} dari Bupati Demak Budi Santoso. “Saya maklum,” katanya.") == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Tambang ditutup,” kata Kepala Satuan Tugas KPK Wilayah V Darma Patrika di Jakarta.", "Darma Patrika"),
        ("“Tarif naik,” kata Ketua Komisi VII Rina Wati di Jakarta.", "Rina Wati"),
        ("Panen naik.\nPeringatan Ratna\nPernyataan itu muncul. Ratna datang. “Air bersih,” kata Ratna.", "Ratna"),
        # A name on a line of its own that is begun elsewhere, too, is one.
        ("Ratna Sukmawati\nPanen naik sejak Ratna datang. “Air bersih,” kata Ratna.", "Ratna Sukmawati"),
    ],
)
def test_a_part_that_is_numbered_and_a_heading_are_no_names(text: str, name: str) -> None:
    assert name in speakers(text).values()
    assert len(set(speakers(text).values()) - {None}) == 1


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Sementara tersangka B memohon maaf.", None),
        ("Sedangkan korban masih dirawat.", None),
        ("Sementara pria berinisial B memohon maaf.", "Ratna Dewi Sukmawati"),
        ("Korban baru menyadarinya.", "Ratna Dewi Sukmawati"),
        ("Sementara tambak diperbaiki.", "Ratna Dewi Sukmawati"),
    ],
)
def test_a_report_that_turns_to_somebody_of_the_case_ends_a_turn(between: str, who: str | None) -> None:
    assert last(f"{OPENING}{between} “Itu tidak benar,” ujarnya.") == who


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Salah satunya, , Marsinah (42), warga Kelurahan Sukamaju, Demak.", "Marsinah"),
        ("Salah satu korban, Marsinah Dewi (42 tahun), warga Sukamaju.", "Marsinah Dewi"),
        ("Salah satunya adalah Marsinah (42).", "Marsinah"),
        ("Misalnya Marsinah (42), pedagang sayur.", "Marsinah"),
        ("Salah satunya, Marsinah (42), warga yang tewas.", "Ratna Dewi Sukmawati"),
        ("Salah satunya kolam (42) di tepi jalan.", "Ratna Dewi Sukmawati"),
        ("Salah satunya harga benih.", "Ratna Dewi Sukmawati"),
    ],
)
def test_who_is_presented_with_his_age_is_meant_by_a_pronoun_after_it(between: str, who: str | None) -> None:
    assert last(f"{OPENING}{between} Dirinya mengaku sudah seminggu demam.") == who


def test_two_names_that_run_together_once_are_no_fuller_name() -> None:
    fused = "Menurut Wirandi, rakyat puas. Atas dasar itu analisa Wirandi Pradana tak maju. Pradana Suta diam. "
    assert last(f"Aktivis Wirandi hadir. {fused}“Ini beda,” pungkas Wirandi.") == "Wirandi"


def test_a_name_that_is_given_in_full_but_once_stays_the_fullest() -> None:
    text = "Aktivis Wirandi Pradana hadir. “Ini beda,” kata Wirandi. Pradana lalu pulang. “Kami siap,” pungkas Wirandi."
    assert last(text) == "Wirandi Pradana"


def test_a_firm_before_a_name_is_no_part_of_it_where_the_person_is_called_by_his_own() -> None:
    text = "“Kami tumbuh,” ujar Chief Operating Officer Sehatindo Alfredus Timoti. Alfred menjelaskan Sehatindo baru."
    assert next(iter(speakers(text).values())) == "Alfredus Timoti"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Kami lihat nanti,” sambung Wirandi.saat ditanya wartawan.", "Wirandi"),
        ("“Emas,” ujar Kapolsek Pasar Minggu Kompol Handaka ketika dihubungi.", "Handaka"),
        ("“Kami siap,” ujar Kapolsek Kompol Handaka Minggu pagi.", "Handaka"),
        ("“Jangan resah,” demikian Bupati Wirandi Pradana.", "Wirandi Pradana"),
        ("“Saya kaget,” ungkap Kontributor CNN, Rusli kepada wartawan.", "Rusli"),
        ("Direktur Operasi Sosial Gereja di Gaza Jorge Antonio mengatakan bantuan tiba.", None),
        ("Menteri Wirandi Pradana di Gedung Merah Putih mengatakan bantuan tiba.", "Wirandi Pradana"),
        ("Klub Merapi memastikan langkah ke semifinal.", None),
        ("Bupati Wirandi Pradana memastikan bantuan tiba.", "Wirandi Pradana"),
        ("Bupati Wirandi Pradana merespons kabar itu, menyebutnya konyol.", "Wirandi Pradana"),
        ("Wirandi Pradana selaku Ketua Panitia saat ditemui mengaku belum tahu.", "Wirandi Pradana"),
        ("Dinas Sosial selaku Ketua Panitia mengaku belum tahu.", None),
        ("Pasar selaku pusat kegiatan merespons positif.", None),
    ],
)
def test_a_speaker_is_named_neither_too_long_nor_too_short(text: str, name: str | None) -> None:
    assert last(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kapolsek Contoh Kompol Joko Purnomo didampingi Kepala Unit, AKP Edo Wirya mengatakan jalan sepi.", "Joko"),
        ("Kapolsek Contoh, Kompol Joko Purnomo, ditemani AKP Edo Wirya, mengatakan jalan sepi.", "Joko"),
        ("Saat meninjau didampingi Camat Edo Wirya, Kapolsek Contoh Kompol Joko Purnomo mengatakan sepi.", "Joko"),
        ("Didampingi Camat Edo Wirya, Kapolsek Contoh Kompol Joko Purnomo mengatakan sepi.", "Joko"),
        ("Kapolsek Contoh didampingi Kepala Unit, AKP Edo Wirya mengatakan jalan sepi.", ""),
    ],
)
def test_who_only_accompanies_the_speaker_says_nothing(text: str, name: str) -> None:
    assert (last(text) or "").partition(" ")[0] == name


def test_who_asks_does_not_answer_himself() -> None:
    asked = "“Yang mana murah?” tanya Ketua Kelompok Tani Budi Hartono. "
    assert last(f"{asked}“Semua mahal,” jawab pegawai toko tersebut.") is None
    assert last(f"{asked}“Semua mahal,” jawabnya.") is None
    assert last(f"{asked}“Saya beli satu,” katanya.") == "Budi Hartono"
    told = "“Air bersih,” kata Ketua Kelompok Tani Budi Hartono. "
    assert last(f"{told}“Belum tahu,” jawabnya.") == "Budi Hartono"


def test_the_second_word_of_a_bodys_name_is_none_of_a_persons() -> None:
    said = "Direktur Utama BTU Padi Budi Hartono mengatakan harga naik."
    assert last(f"Rapat digelar di BTU Padi kemarin. {said}") == "Budi Hartono"
    assert last("Rapat digelar di BTU kemarin. Ketua BTU Budi Hartono mengatakan harga naik.") == "Budi Hartono"


@pytest.mark.parametrize(
    "between",
    [
        "Keluhan serupa dirasakan Danu Wiratma.",
        "Hal yang sama dialami Danu Wiratma.",
        "Meski baru pulang, Danu Wiratma tampak di tambak.",
        "Sebelumnya Wakil Ketua BKTR,,juga memberi tanggapan senada.",
        "Sementara itu,juga melanjutkan pertanyaan soal jaring.",
        "Esok harinya, salah satu dari mereka jatuh sakit.",
        "Seorang nelayan pulang lebih awal.",
    ],
)
def test_whoever_enters_otherwise_than_by_saying_something_ends_the_turn_before(between: str) -> None:
    assert last(f"{OPENING}Warga lain, Danu Wiratma, ada di sana. {between} Menurutnya, air bersih.") is None


def test_what_is_done_by_the_speaker_himself_does_not_end_his_turn() -> None:
    assert last(OPENING + "Keluhan itu juga dirasakan Ratna. Menurutnya, air bersih.") == "Ratna Dewi Sukmawati"


def test_one_of_some_things_is_nobody_who_enters() -> None:
    assert last(OPENING + "Salah satu tambak kering. Menurutnya, air bersih.") == "Ratna Dewi Sukmawati"


def test_whoever_is_seen_somewhere_is_meant_by_a_pronoun_after_it() -> None:
    told = "“Panen naik,” kata Ratna Dewi. Nelayan Budi Hartono tampak duduk di dermaga. Ia mengatakan air bersih."
    assert last(told) == "Budi Hartono"


def test_who_puts_something_forward_says_it() -> None:
    told = OPENING + "Dokter Gizi RS Contoh, dr. Danu W. Setiaji, juga mengemukakan bahwa ikan sehat. “Makan,” katanya."
    assert last(told) == "Danu W. Setiaji"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Bupati Magetan Raden Wulan Setia melantik camat. “Siap,” kata Wulan di Magetan. "
            "Dua orang tewas, yaitu Wulan Anggraini dan Budi Hartono. “Netral,” kata Wulan.",
            "Raden Wulan Setia",
        ),
        (
            "Wulan Anggraini tewas di jalan raya. Bupati Magetan Raden Wulan Setia berduka. “Netral,” kata Wulan.",
            "Wulan",
        ),
        (
            "Wulan Anggraini tewas di jalan raya. Bupati Magetan Raden Wulan Setia berpesan. “Siap,” kata Wulan.",
            "Raden Wulan Setia",
        ),
        ("Wulan Anggraini berjualan di pasar. “Ramai,” kata Wulan.", "Wulan Anggraini"),
    ],
)
def test_a_word_of_an_officials_name_is_not_that_of_one_who_is_only_mentioned(text: str, name: str) -> None:
    assert last(text) == name


@pytest.mark.parametrize("who", ["penumpang tersebut", "perekam video itu", "saksi tersebut", "petugas kapal itu"])
def test_a_quotation_of_one_told_by_a_bare_noun_of_what_he_does_is_nobodys(who: str) -> None:
    assert last(f"{OPENING}Sebuah rekaman beredar. “Kami takut,” ungkap {who}.") is None
    assert last(f"{OPENING}Sebuah rekaman beredar. “Kami takut,” ungkap {who}. “Kami lelah,” tambahnya.") is None


@pytest.mark.parametrize("who", ["perempuan itu", "politikus itu", "penyanyi asal Magetan itu", "penyair 40 tahun itu"])
def test_a_quotation_of_one_told_by_something_of_his_own_is_the_speakers_before(who: str) -> None:
    assert last(f"{OPENING}“Kami senang,” ungkap {who}.") == "Ratna Dewi Sukmawati"


def test_who_keeps_count_of_something_says_it() -> None:
    assert last(OPENING + "Ratna mencatat ada 20 tambak yang rusak.") == "Ratna Dewi Sukmawati"


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Salah satu nelayan yang selamat, Sari Puspita, bercerita bahwa kapal oleng.", "Sari Puspita"),
        ("Seorang warga, Sari Puspita, mengaku kapal oleng.", "Sari Puspita"),
        ("Nelayan lainnya, Sari, menangis ketika ditemui.", None),
        ("Sari Puspita, warga Desa Lestari, masih takut melaut.", None),
        ("Sari (34), pedagang ikan, pulang ke rumah.", None),
        ("Ratna Dewi Sukmawati, warga Desa Lestari, lalu menutup rapat.", "Ratna Dewi Sukmawati"),
    ],
)
def test_who_is_presented_beside_what_he_is_ends_the_turn_before(between: str, who: str | None) -> None:
    assert last(f"{OPENING}\n{between} “Ombaknya setinggi rumah,” tuturnya.") == who


def test_the_dead_do_not_speak_next() -> None:
    assert last(f"{OPENING}\nKorban, Sari, warga Desa Lestari, meninggal di tempat. “Kami berduka,” tuturnya.") is None


def test_a_degree_is_no_part_of_the_name_of_whom_prose_is_about() -> None:
    text = "Kepala SD 3 Demak, Wirani SPd merasa terhormat. “Kami senang,” ujarnya."
    assert last(text) == "Wirani"


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.example)
def test_each_sign_of_who_speaks_tells_in_its_example(sign: Sign) -> None:
    article = Article(id="sign", title="Banjir", text=sign.example)
    assert attribution(article, 0, len(sign.example)).way is sign.way


@pytest.mark.parametrize(
    "between",
    [
        "Dirinya meninjau pasar bersama Camat Budi Hartono. ",
        "Ia pun mengenang Budi Hartono sebagai guru. ",
        "Ratna tidak menjelaskan panen berikutnya secara rinci. ",
        "Menurut data, panen naik dua kali lipat. ",
        "Menurut rencana, panen dibuka pekan depan. ",
        "Pihaknya belum bisa memastikan jumlah ikan. ",
        "Petambak harus memastikan benih tersedia. ",
        "Ratna menginstruksikan petambak menabur benih. ",
    ],
)
def test_what_the_speaker_does_or_cannot_say_and_what_data_say_leave_the_turn_hers(between: str) -> None:
    other = "“Kami senang,” kata Camat Budi Hartono. "
    assert last(f"{other}{OPENING}{between}“Air bersih,” tambahnya.") == "Ratna Dewi Sukmawati"


@pytest.mark.parametrize(
    ("again", "who"),
    [
        ("Mantan Camat Sukamaju itu mengatakan", "Ratna Dewi Sukmawati"),
        ("Politikus Partai Merpati ini berharap", "Ratna Dewi Sukmawati"),
        ("Guru 40 tahun tersebut menilai", "Ratna Dewi Sukmawati"),
        # Of one by sex and age the speaker may tell, and what has nothing of its own may be anybody.
        ("Pria 40 tahun itu mengaku", None),
        ("Guru itu mengaku", None),
        ("Laporan 40 halaman itu menyebut", None),
    ],
)
def test_who_spoke_is_meant_by_what_she_is_with_a_name_or_number(again: str, who: str | None) -> None:
    assert last(f"{OPENING}{again} air bersih.") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Wakil Bupati Joko Karsa hadir. “Pasar ramai,” ujar JK di Demak.", "Joko Karsa"),
        # In a case two letters are whoever has no other name there.
        ("Kapolsek Demak Joko Karsa hadir. JK (32) ditangkap. “Saya khilaf,” kata JK.", None),
        ("Wakil Bupati Joko Karsa dan Ketua RT Jaka Kelana hadir. “Pasar ramai,” ujar JK.", None),
    ],
)
def test_two_initials_are_who_speaks_by_them_where_one_name_fits(text: str, who: str | None) -> None:
    assert last(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("BMKG melansir 12 titik panas di Demak.", "BMKG"),
        ("BMKG melansir dari laman resmi 12 titik panas di Demak.", None),
        ("Ketua Kelompok Tani Budi Hartono memuji panen itu. Ia senang.", "Budi Hartono"),
    ],
)
def test_whoever_gives_a_figure_out_or_praises_speaks(text: str, who: str | None) -> None:
    assert next(iter(speakers(text).values())) == who


def test_whom_a_quotation_names_by_office_does_not_say_it() -> None:
    text = "Presiden Rina Dewi menjaga dukungan. “{}memercayai Edo Karsa,” katanya."
    assert last(text.format("Presiden Rina Dewi akan ")) is None
    assert last(text.format("Rina akan ")) == "Rina Dewi"


def test_a_ministry_in_short_is_no_part_of_its_ministers_name() -> None:
    text = "Kementerian Sukaria membuka layanan. “Layanan dibuka,” ujar Menteri Sukaria Edo Baskara kepada wartawan."
    assert last(text) == "Edo Baskara"
    assert last("“Layanan dibuka,” ujar Menteri Imipas Edo Baskara.") == "Edo Baskara"
