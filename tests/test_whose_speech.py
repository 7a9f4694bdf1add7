"""Who speaks, and as what: where stops are lost, openers pile up, names are doubled, or words are another's."""

import pytest

from index.nouns import Article, Sentence
from index.sentences import segment
from rag.choosing.spoken_by import is_said_by
from rag.expecting.whose_words import whose_words
from rag.question import understand
from rag.speaking.offices.beside import office
from rag.speaking.speakers import speaking


@pytest.mark.parametrize(
    ("asked", "whose"),
    [
        ("carikan kutipan wakil bupati Demak pekan lalu", ("wakil bupati Demak",)),
        ("kutipan dari Ketua KPU soal tanggul", ("Ketua KPU",)),
        ("ucapan Budi Santoso soal tanggul", ("Budi Santoso",)),
        ("What did Budi Santoso, Rina's lawyer, say about it?", ("Budi Santoso",)),
        ("What did Budi Santoso, the head of the village, say?", ("Budi Santoso",)),
        ("kutipan soal tanggul di Demak", ()),
    ],
)
def test_whose_quotation_is_wanted_is_whose_words_are_asked_for(asked: str, whose: tuple[str, ...]) -> None:
    assert whose_words(understand(asked)) == whose


def last(text: str) -> str | None:
    """The speaker of a text's last sentence."""
    article = Article(id="a", title="Rapat", text=text)
    *_, (start, end, _) = segment(text)
    found = speaking(Sentence(article, 0, start, end))
    return found.name if found else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Warung itu dan yang lain.Kepala Dinas Pasar Demak, Budi Santoso menilai wajar.", "Kepala Dinas Pasar Demak"),
        ("Sanksi Tetap DiberikanWakil Bupati Demak Budi Santoso mengatakan siap.", "Wakil Bupati Demak"),
        ("Sidang dibuka pagi.Wakil Bupati Demak Budi Santoso mengatakan siap.", "Wakil Bupati Demak"),
        ("Direktur RSUD H.R.Maryono, Budi Santoso mengatakan siap.", "Direktur RSUD H.R.Maryono"),
        ("Wali Kota Demak FX Budi Santoso mengatakan siap.", "Wali Kota Demak"),
        ("Direktur Pelayaran R Budi Santoso mengatakan siap.", "Direktur Pelayaran"),
        ("Ketua Komisi A Budi Santoso mengatakan siap.", "Ketua Komisi A"),
        ("“Siap,” kata Budi Santoso, anggota panitia pemilihan.", "anggota panitia pemilihan"),
        ("Budi Santoso selaku Ketua Panitia.", "Ketua Panitia"),
        ("Soal pelantikan sekda tersebut, Budi Santoso mengatakan siap. “Siap,” kata Budi Santoso.", None),
    ],
)
def test_an_office_begins_behind_a_glued_stop_and_ends_before_initials(text: str, who: str | None) -> None:
    assert office(Article(id="a", title="Rapat", text=text), "Budi Santoso") == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Apalagi sebelumnya Bupati Demak, Budi Santoso menyampaikan stok aman.", "Budi Santoso"),
        ("“Aman,” kata Bupati Demak Budi Santoso. Selain itu Budi juga menilai harga turun.", "Budi Santoso"),
        ("“Aman,” kata Bupati Demak Budi Santoso. “Cukup,” sebut Budi Budi juga menegaskan stok.", "Budi Santoso"),
        ("“Aman,” cetus pakar Universitas Maju, Dan Miller, yang menulis studi itu.", "Dan Miller"),
        ("Menurut Wakil Bupati Demak, Budi pelaksanaan pemilihan itu yang pertama.", "Budi"),
        ("“Aman,” kata Bupati Demak Rina Wati. Menurut jaksa, Budi menagih utang.", None),
        (
            "“Aman,” kata Bupati Demak Rina Wati. Senada dengan itu, Kepala Dinas Pasar, Budi, menurutnya, stok ada.",
            "Budi",
        ),
        (
            "“Aman,” kata Rina Wati. Acara itu mendapat pujian dari Bupati Demak, Budi Santoso. Menurutnya, ini baik.",
            "Budi Santoso",
        ),
        ("“Aman,” kata Bupati Rina Wati. Polisi memeriksa Bupati Demak, Budi Santoso. Menurutnya, ini baik.", None),
    ],
)
def test_openers_lost_stops_and_a_source_before_leave_the_name(text: str, name: str | None) -> None:
    assert last(text) == name


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("“Saya kesal,” sambungnya menirukan jawaban Budi.", "Budi Santoso"),
        ("“Saya kesal,” kata Rina menirukan ucapan Budi.", "Budi Santoso"),
        ("“Saya kesal,” kata Rina menirukan ucapan sang anak.", None),
        ("“Saya kesal,” kata Rina menirukan ucapan Budi. “Begitu,” katanya.", "Rina Wati"),
        ("“Saya kesal,” kata Rina.", "Rina Wati"),
    ],
)
def test_imitated_words_are_whose_they_are(end: str, name: str | None) -> None:
    told = "Sekretaris Jenderal Partai Maju, Budi Santoso, hadir. “Aman,” kata Bupati Demak Rina Wati. "
    assert last(told + end) == name


@pytest.mark.parametrize(
    ("question", "whose"),
    [
        ("What does the terror suspect say about the bomb?", ("suspect",)),
        ("What did the attacker say to the victim?", ("attacker",)),
        ("Apa kata korban soal banjir?", ("korban",)),
        ("Apa kata saksi mata soal kecelakaan?", ("saksi",)),
        ("What did the stabbing victim in Gandapura say?", ("victim",)),
        ("What did the suspects in the Sawo market fire say?", ("suspect",)),
        ("What did the lawyer of the victim in Gandapura say?", ()),
        ("Apa kata korban ledakan Gudang Sawo?", ("korban",)),
        ("Apa kata korban tabrakan di Jalan Sawo soal polisi?", ("korban",)),
        ("Apa kata pelaku usaha soal pajak?", ()),
        ("What did police say about the victim?", ()),
        ("What did netizens say about the rain?", ()),
        ("Apa kata netizen soal hujan?", ()),
    ],
)
def test_the_words_of_a_party_to_a_case_are_asked_for(question: str, whose: tuple[str, ...]) -> None:
    assert whose_words(understand(question)) == whose


@pytest.mark.parametrize(
    ("text", "party", "his"),
    [
        ("Kepada polisi, pelaku mengaku lapar.", "attacker", True),
        ("“Gelap sekali,” ujar saksi mata, Budi Santoso.", "witness", True),
        ("“Pelaku lari,” kata Kapolres Demak Budi Santoso.", "suspect", False),
        ("Kata Kapolres Demak Budi Santoso, pelaku mengaku lapar.", "victim", False),
        ("Keluarga korban mengatakan tidak tahu.", "korban", False),
        ("Seorang korban asal Gandapura menceritakan gempa itu.", "korban", True),
        ("Keluarga seorang korban asal Gandapura menceritakan gempa itu.", "korban", False),
    ],
)
def test_a_partys_words_are_nobody_elses(text: str, party: str, his: bool) -> None:
    article = Article(id="a", title="Kasus", text=text)
    assert is_said_by(Sentence(article, 0, 0, len(text)), party) is his


@pytest.mark.parametrize(
    ("before", "his"),
    [("Tersangka", True), ("Saat itu tersangka", True), ("Keluarga tersangka", False), ("Polisi", False)],
)
def test_a_party_is_called_so_at_the_start_of_a_sentence_too(before: str, his: bool) -> None:
    text = f"“Saya menyesal,” kata Budi Santoso. {before} Budi Santoso mengatakan lapar."
    start = text.index(before)
    article = Article(id="a", title="Kasus", text=text)
    assert is_said_by(Sentence(article, 0, start, len(text)), "suspect") is his


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Aman,” kata Kepala Pusat Badan Air, Laut, dan Angin (BALA) Rina Dewi.", "Rina Dewi"),
        ("“Aman,” kata Ketua Kelompok Tani, Rina, dan Harjo Pranoto (RHP) hadir.", "Rina"),
        ("“Aman,” kata Kasi Hukum Air, Laut, dan Angin Kejati Magetan, Rina Dewi di sana.", "Rina Dewi"),
        ("“Aman,” kata Kepala Pusat Data, Informasi, dan Humas BPBD, Rina Dewi.", "Rina Dewi"),
        ("“Aman,” kata Dirjen Energi Air, Laut, dan Angin Bumi (EALAB) Kementan, Rina Dewi.", "Rina Dewi"),
        ("“Aman,” kata Plt Kepala Pusat Data, Informasi, dan Humas Badan Air (BADAI), Rina Dewi.", "Rina Dewi"),
        ("“Aman,” kata warga Demak, Magetan, dan Batang.", None),
        ("“Aman,” kata Ketua Panitia, Rina Dewi, dan Harjo Pranoto, Senin.", "Rina Dewi"),
        ("“Aman,” kata Ketua Panitia, Rina Dewi, dan Ketua Kelompok, Harjo Pranoto.", "Rina Dewi"),
        ("“Aman,” kata Ketua Panitia, Rina Dewi, dan Harjo Pranoto, Sekretaris Panitia.", "Rina Dewi"),
        ("Menurut Ketua Panitia, Rina Dewi, dan Harjo Pranoto, Magetan aman.", "Rina Dewi"),
        ("Rapat DPP Angkuta usai. Ketua Umum DPP Angkuta Rina Dewitri berharap stok aman.", "Rina Dewitri"),
        ("Pengurus DPP Rina Dewitri hadir. Ketua DPP Rina Dewitri berharap stok aman.", "Rina Dewitri"),
    ],
)
def test_a_body_whose_long_name_is_a_list_or_that_has_boards_is_nobodys_name(text: str, name: str | None) -> None:
    assert last(text) == name


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("LKD misalnya, menyebut harga turun.", True),
        ("Pesaing LKD misalnya, menyebut harga turun.", False),
        ("Warga yang didukung LKD, menyebut harga turun.", False),
    ],
)
def test_initials_are_a_name_whose_words_may_be_told(text: str, his: bool) -> None:
    assert is_said_by(Sentence(Article(id="a", title="Harga", text=text), 0, 0, len(text)), "LKD") is his


@pytest.mark.parametrize(
    ("office", "name", "his"),
    [
        ("Kapolres Gandapura", "pemeran film Gandapura", False),
        ("Pelatih Elang", "Elang", True),
        ("Wakil Wali Kota Demak", "mantan Wali Kota Demak", False),
        ("Kuasa hukum Suci", "Suci Marinda", False),
        ("Jaksa Provinsi Ahmad", "Ahmad Mukti", False),
    ],
)
def test_all_words_of_a_name_are_in_the_office_of_who_speaks_for_it(office: str, name: str, his: bool) -> None:
    text = f"“Aman,” kata {office} Budi Santoso."
    assert is_said_by(Sentence(Article(id="a", title="Kabar", text=text), 0, 0, len(text)), name) is his


@pytest.mark.parametrize("text", ["“Aman,” kata Siti Rahma.", "“Aman,” kata Siti saat ditemui."])
@pytest.mark.parametrize(("name", "hers"), [("Siti Rahma", True), ("Siti Lestari", False)])
def test_what_many_names_begin_with_tells_nobody(text: str, name: str, hers: bool) -> None:
    article = Article(id="a", title="Kabar", text=f"{text} Siti Rahma menanam padi.")
    assert is_said_by(Sentence(article, 0, 0, len(text)), name) is hers


@pytest.mark.parametrize(("name", "his"), [("ketua KPU", False), ("KPU", True)])
def test_what_a_body_says_is_no_word_of_who_heads_it(name: str, his: bool) -> None:
    text = "KPU menyatakan suara sudah dihitung."
    assert is_said_by(Sentence(Article(id="a", title="Kabar", text=text), 0, 0, len(text)), name) is his


@pytest.mark.parametrize(
    ("text", "who", "held"),
    [
        ("Bulan lalu ia libur. “Siap,” kata koordinator muatan, Lalu Suminar.", "Lalu Suminar", "koordinator muatan"),
        (
            "“Siap,” kata Bupati Demak, Lalu Suminar. Tahun lalu pun. Suminar menilai wajar.",
            "Lalu Suminar",
            "Bupati Demak",
        ),
        ("“Siap,” kata aktor Dan Merrow. Ia dan Tigor pulang. Dan Merrow mengatakan siap.", "Dan Merrow", "aktor"),
        # Then somebody speaks who is never called so within a sentence.
        ("“Siap,” kata Suminar. Tahun lalu ia libur. Lalu Suminar mengatakan siap.", "Suminar", None),
    ],
)
def test_a_word_that_opens_sentences_is_a_name_where_one_stands_so_within_a_sentence(
    text: str, who: str, held: str | None
) -> None:
    assert last(text) == who
    assert office(Article(id="a", title="Rapat", text=text), who) == held
