"""What a question demands of a sentence: somebody's own words, a name, the kind of few words, each one's own answer."""

from collections.abc import Sequence
from typing import cast

import pytest
from invented import with_articles
from lapses import is_quicker

from index.filters import Filters
from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag import Library
from rag.asking.kinds import Kind
from rag.choosing import fitting
from rag.choosing.own_words import theirs, unclaimed
from rag.evidence import Evidence
from rag.expecting.demands import demands
from rag.expecting.marks import of_kind
from rag.expecting.parts import parts
from rag.expecting.whose_words import whose_words
from rag.question import understand
from rag.speaking.asked.posts import post_of
from rag.speaking.asked.roles import role_of
from rag.speaking.speakers import Speaker, speaker
from rag.speaking.turns.bodies import is_body, is_of

STORIES = (
    {
        "title": "Warga Mengeluhkan Monyet di Muara Sari",
        "text": (
            "MUARA SARI - Kawanan monyet masuk ke permukiman warga di Muara Sari sejak awal bulan. "
            "Andi Wiratama, ketua RT setempat, mengatakan monyet itu datang setiap pagi. "
            '"Kami sudah melapor ke dinas," kata Andi. '
            "Rosalina Tambunan, warga lain, mengaku jemurannya dibawa lari monyet. "
            '"Baju anak saya hilang dari jemuran," ujar Rosalina.'
        ),
    },
    {
        "title": "Anggaran Taman Kota Disetujui Dewan",
        "text": (
            "Dewan menyetujui anggaran taman kota sebesar Rp7 miliar pada Senin lalu. "
            "Wali Kota Sudirja Halim menyebut taman itu akan dibuka untuk umum. "
            '"Taman ini milik semua warga," kata Sudirja. '
            "Ketua Golkar setempat, Mirna Lestari, menolak anggaran taman itu. "
            '"Jalan rusak lebih mendesak daripada taman," kata Mirna.'
        ),
    },
)


def filled(library: Library) -> Library:
    """A library of two stories in which several people speak."""
    return with_articles(library, *STORIES)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The same for all tests that only ask."""
    return filled(lasting)


@pytest.fixture
def fresh(library: Library) -> Library:
    """The same for a test that adds to it."""
    return filled(library)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("What did Anies say about the flood?", ("Anies",)),
        ("Apa kata Bupati Nizhamul soal sanksi?", ("Bupati Nizhamul",)),
        ("Compare what Bima Arya and Tjahjo Kumolo said about it", ("Bima Arya", "Tjahjo Kumolo")),
        ("Menurut Rosalina, apa yang hilang?", ("Rosalina",)),
        ("Siapa yang mengatakan Anies bersalah?", ()),
        ("Kapan Anies dilantik?", ()),
        ("Apa kata Wali Kota Surabaya tentang banjir?", ("Wali Kota Surabaya",)),
        ("apa kata walikota surabaya?", ("walikota surabaya",)),
        ("What did the deputy governor of East Java say?", ("deputy governor of East Java",)),
        ("What was Surabaya's mayor's response to the flood?", ("Surabaya's mayor",)),
        ("Apa kata Pj. Bupati Demak soal pupuk?", ("Pj. Bupati Demak",)),
        ("Apa kata Wakil Bupati Demak Lintang soal pupuk?", ("Lintang",)),
        ("Apa tugas Bupati Demak?", ()),
        ("Apa kata calon Bupati Demak soal pupuk?", ()),
        ("Apa kata warga Demak soal pupuk?", ()),
        ("Apa kata juru bicara KPK soal pupuk?", ("juru bicara KPK",)),
        ("Menurut Kepala Dinas Bina Marga Demak, kapan jalan dibuka?", ("Kepala Dinas Bina Marga Demak",)),
        ("Apa kata istri Lintang Prasetya soal jalan?", ("istri Lintang Prasetya",)),
        ("Apa tugas juru bicara KPK?", ()),
    ],
)
def test_whose_words_are_asked_for(question: str, names: tuple[str, ...]) -> None:
    assert whose_words(understand(question)) == names


def test_what_somebody_says_is_answered_with_his_words_alone(told: Library) -> None:
    answer = told.ask("Apa kata Mirna Lestari tentang anggaran taman?")
    assert answer.answered
    assert all("Mirna" in (citation.speaker or citation.quote) for citation in answer.citations)


def test_of_one_who_is_not_quoted_it_is_told(told: Library) -> None:
    question = understand("Apa kata Sudirja Halim tentang monyet di jemuran?")
    (part,) = parts(question)
    every = told.answerer.judged(told.answerer.sought(part, Filters()))
    others = [one for one in every if "Monyet" in one.sentence.article.title]
    assert others and fitting.fitting(others, question).unsaid == ("Sudirja Halim",)
    assert {speaker(one.sentence) for one in fitting.fitting(others, question).sentences} <= {None}
    assert fitting.fitting(every, question).unsaid == ()
    assert {speaker(one.sentence) for one in fitting.fitting(every, question).sentences} <= {"Sudirja Halim", None}


def test_who_said_it_is_the_speaker_of_these_very_words(told: Library) -> None:
    answer = told.ask("Siapa yang bilang bajunya hilang dari jemuran?")
    assert answer.short_answer in ("Rosalina", "Rosalina Tambunan")


@pytest.mark.parametrize("question", ["Siapa Bupati Tirtamukti?", "Apa kata Andi Gunarsono soal monyet?"])
def test_a_name_that_no_article_has_is_told(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert not answer.answered and answer.reason and understand(question).names[0] in answer.reason


def test_where_a_name_is_asked_for_a_sentence_without_another_is_no_answer(told: Library) -> None:
    assert not told.ask("Siapa nama istri Andi Wiratama?").answered


def test_persons_that_are_compared_are_asked_one_by_one(told: Library) -> None:
    question = understand("Compare what Sudirja Halim and Mirna Lestari said about the park")
    assert [(part.of, part.question.text) for part in parts(question)] == [
        ("Sudirja Halim", "what Sudirja Halim said about the park"),
        ("Mirna Lestari", "what Mirna Lestari said about the park"),
    ]
    answer = told.ask(question.text)
    assert {"Sudirja Halim", "Mirna Lestari"} <= {citation.speaker for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "few"),
    [("Which spent more, Demak or Kudus?", 2), ("Did more homes burn down in Demak or in Kudus?", 2)],
)
def test_a_choice_between_places_compares_them(question: str, few: int) -> None:
    assert len(parts(understand(question))) == few and understand(question).kind == "comparison"


@pytest.mark.parametrize(
    "question",
    [
        "What did the regent of Demak say about refugees from Kudus?",
        "Apa yang dilakukan pemadam Jakarta di Riau?",
        "Apa kendala pembangunan tol Semarang-Demak?",
    ],
)
def test_two_places_of_one_event_are_not_compared(question: str) -> None:
    assert len(parts(understand(question))) == 1 and understand(question).kind == "what"
    assert understand("Apa sanksi di Magetan, apa di Batang?").kind == "comparison"


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Apa kata pengacara Anies soal gugatan?", ("pengacara Anies",)),
        ("What did Prabowo supporters say about it?", ()),
        ("What was Gibran told by the commission?", ()),
        ("Apa yang dikatakan Sudirja tentang taman?", ("Sudirja",)),
        ("What was Anies's response to the ruling?", ("Anies",)),
        ("What did Anies, Ganjar and Prabowo say about it?", ("Anies", "Ganjar", "Prabowo")),
        ("From what date does the rate that Bank Indonesia announced apply?", ()),
        ("What is it that Sudirja said about the park?", ("Sudirja",)),
        ("What are the things that Prabowo said about the budget?", ("Prabowo",)),
        ("What is Prabowo said to have received?", ()),
        ("According to Sudirja, why did police come?", ("Sudirja",)),
        ("According to Sudirja why did police come?", ("Sudirja",)),
        ("What were port offices in Sumatra told to do?", ()),
        ("What was Anies asked to do about the flood?", ()),
        ("According to the Tanjung Priok customs chief, why is it held?", ()),
        ("According to the KPK spokesman, how many were arrested?", ("KPK",)),
        ("What is the opinion of Prabowo on head covering?", ("Prabowo",)),
    ],
)
def test_whose_words_are_not_those_of_his_lawyer(question: str, names: tuple[str, ...]) -> None:
    assert whose_words(understand(question)) == names


def test_one_who_shares_a_first_name_is_another(fresh: Library) -> None:
    text = (
        "Pajak pasar naik mulai bulan depan, demikian keputusan dewan kota hari ini. "
        '"Pajak pasar ini memberatkan kami," kata Sri Hartanto, pedagang ikan di pasar itu. '
        "Sri Mulyati, kepala pasar, hadir dalam rapat itu tanpa memberi keterangan kepada wartawan."
    )
    with_articles(fresh, {"title": "Pajak Pasar Naik", "text": text})
    answer = fresh.ask("Apa kata Sri Mulyati tentang pajak pasar?")
    said = {citation.speaker for citation in answer.citations}
    assert not answer.answered or "Sri Hartanto" not in said or answer.notes


def test_of_several_compared_the_one_without_an_answer_is_named(told: Library) -> None:
    answer = told.ask("Compare what Sudirja Halim and Rosalina Tambunan said about the city park")
    said = {citation.speaker for citation in answer.citations}
    assert "Sudirja Halim" in said
    assert "Rosalina Tambunan" in said or any("Rosalina Tambunan" in note for note in answer.notes)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What is the higher education budget in Demak and Kudus?", {"What is the higher education budget in Demak?"}),
        ("Was the flood in Demak bigger than in Kudus?", {"how much: Was the flood in Kudus?"}),
        ("Did Demak have more victims than Kudus?", {"how much: Kudus have victims?"}),
    ],
)
def test_a_measure_is_asked_for_where_one_is_compared(question: str, asked: set[str]) -> None:
    assert asked <= {part.question.text for part in parts(understand(question))}


def test_a_long_list_of_places_is_understood_at_once() -> None:
    places = ", ".join(["Demak", "Kudus", "Jepara", "Pati", "Rembang", "Blora", "Grobogan"] * 6)
    few = "Kabupaten mana saja yang kena banjir: Demak dan Jepara?"
    assert is_quicker(
        lambda: understand(f"Kabupaten mana saja yang kena banjir: {places} dan Jepara?"),
        lambda: [understand(few) for _ in range(100)],
    )


FERTILISER = {
    "title": "Pupuk Langka, Petani Demak Mengeluh",
    "text": (
        "Pupuk bersubsidi langka di Kabupaten Demak sejak awal bulan ini. "
        "Bupati Demak Wira Kusuma mengatakan pupuk akan datang pekan depan. "
        "Gudang pupuk di pelabuhan sudah disiapkan untuk itu. "
        '"Pupuk sudah di jalan," kata Wira. '
        "Rapat tentang pupuk itu berlangsung dua jam di pendapa. "
        "Para petani menunggu di luar sampai sore. "
        '"Nanti soal pupuk kami sampaikan ke Pak Gub Seno Adiwangsa," tandas seorang petani. '
        "Wakil Bupati Demak, Lintang Prabowo, menyebut pupuk ditahan pengecer. "
        '"Pengecer pupuk akan kami periksa," ujar Lintang. '
        "Gubernur Jawa Tengah Seno Adiwangsa menolak impor pupuk. "
        "Calon Bupati Demak Raras Wening menjanjikan pupuk gratis. "
        '"Pupuk harus gratis," kata Raras.'
    ),
}


def _told() -> list[Evidence]:
    """The sentences of the story on fertiliser."""
    article = Article(id="a", region_code="33.21", **FERTILISER)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    return [
        Evidence(Sentence(article, number, one.start, one.end), hit, 1.0, {})
        for number, one in enumerate(segment(article.text))
    ]


def _theirs(asked: str) -> list[str]:
    """What of the story on fertiliser counts as said by one who is asked about."""
    own = theirs(_told(), (asked,))
    return [one.sentence.text for one in own.sentences] if own.known else []


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Wira Kusuma", ["pekan depan", "di pelabuhan", "di jalan"]),
        ("wira kusuma", ["pekan depan", "di pelabuhan", "di jalan"]),
        ("Bupati Demak", ["pekan depan", "di pelabuhan", "di jalan"]),
        ("regent of Demak", ["pekan depan", "di pelabuhan", "di jalan"]),
        ("Wakil Bupati Demak", ["ditahan pengecer", "kami periksa"]),
        ("deputy regent of Demak", ["ditahan pengecer", "kami periksa"]),
        ("Pj Bupati Demak", []),
        ("Bupati Kudus", []),
        ("Seno Adiwangsa", ["menolak impor"]),
        ("Gubernur Jateng", ["menolak impor"]),
    ],
)
def test_only_his_own_words_are_his_and_what_stands_beside_them(asked: str, words: list[str]) -> None:
    theirs = _theirs(asked)
    assert len(theirs) == len(words) and all(one in text for one, text in zip(words, theirs, strict=True))


@pytest.mark.parametrize(
    ("asked", "text", "own"),
    [
        ("PSSI", '"Hasil pemantauan dari PSSI hanya tiga titik yang diperbaiki," kata Zarka Putra.', True),
        ("pssi", "Rekomendasi PSSI menyebut tiga titik harus diperbaiki.", True),
        ("BMKG", "Menurut data BMKG, hujan turun tiga hari lagi.", True),
        ("BMKG", "Warga mengabaikan imbauan BMKG pada sore itu.", False),
        ("KPK", "Fahri Hamzah mengkritik evaluasi KPK pada sore itu.", False),
        ("Bupati Demak", '"Air surut besok," ucap Bupati kepada wartawan.', True),
        ("Bupati Kudus", '"Air surut besok," ucap Bupati kepada wartawan.', False),
        ("Bupati Demak", '"Air surut besok," ucap Bupati Kudus kepada wartawan.', False),
    ],
)
def test_a_bodys_findings_and_a_bare_offices_words_are_theirs(asked: str, text: str, own: bool) -> None:
    article = Article(id="a", title="Kabar Hari Ini", text=text, region_code="33.21")
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    assert theirs([Evidence(Sentence(article, 0, 0, len(text)), hit, 1.0, {})], (asked,)).known is own


@pytest.mark.parametrize(
    ("question", "text", "answers"),
    [
        ("Apa penyebab ledakan gudang Sidomukti?", "Ledakan tersebut menyebabkan rumah warga rusak.", False),
        ("What caused the explosion?", "Ledakan itu mengakibatkan dua polisi terluka.", False),
        ("Kenapa rumah warga rusak?", "Ledakan tersebut menyebabkan rumah warga rusak.", True),
        ("Apa penyebab ledakan gudang Sidomukti?", "Korsleting menyebabkan ledakan di gudang itu.", True),
        ("Apa dampak ledakan gudang Sidomukti?", "Ledakan tersebut menyebabkan rumah warga rusak.", True),
        ("What damage was caused by the explosion?", "Ledakan itu menyebabkan rumah warga rusak.", True),
        ("Kenapa Hartono Wiguna ditahan?", "Hartono diduga memalsukan kuitansi yang menyebabkan kerugian.", True),
        ("Apa penyebab kebakaran Pasar Sido?", "Korsleting di Pasar Sido menyebabkan api membesar.", True),
        ("Apa penyebab kecelakaan bus itu?", "Sopir bus mengantuk dan menyebabkan busnya menyeberang.", True),
    ],
)
def test_what_came_of_something_is_not_its_cause(question: str, text: str, answers: bool) -> None:
    article = Article(id="a", title="Kabar Hari Ini", text=text)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    evidence = [Evidence(Sentence(article, 0, 0, len(text)), hit, 1.0, {"kind": 1.0, "elsewhere": 0.0})]
    assert bool(fitting.fitting(evidence, understand(question)).sentences) is answers


@pytest.mark.parametrize(
    ("asked", "name", "office", "held"),
    [
        ("juru bicara KPK", "Lintang Prasetya", "Jubir KPK", True),
        ("juru bicara KPK", "Lintang Prasetya", "Wakil Ketua KPK", False),
        ("ketua KPK", "Lintang Prasetya", "Wakil Ketua KPK", False),
        ("Kepala Dinas Bina Marga Demak", "Lintang Prasetya", "Kepala Dinas Bina Marga", True),
        ("Kepala Dinas Bina Marga Demak", "Lintang Prasetya", "Kepala Dinas Pendidikan", False),
        ("Kepala Basarnas", "Lintang Prasetya", "Kepala Sub Direktorat Operasi Basarnas", False),
        ("komisioner KPAI", "Lintang Prasetya", "Komisioner KPAI Bidang Pendidikan", True),
        ("Kepala Bidang Humas Polda Jateng", "Lintang Prasetya", "Kepala Bidang Humas Polda Jateng", True),
        ("kepala Polresta Demak", "Lintang Prasetya", "Kepala Dinas Lingkungan Hidup DKI Jakarta", False),
        ("istri Lintang Prasetya", "Lintang Prasetya", "Bupati Demak", False),
    ],
)
def test_a_role_is_held_by_whose_office_has_its_words(asked: str, name: str, office: str, held: bool) -> None:
    role = role_of(asked)
    assert role is not None and role.is_held_by(Speaker(name, office)) is held


def _article(number: int, title: str, text: str) -> Article:
    return Article(id=str(number), title=title, text=text, region_code="33.21")


def _evidence(article: Article, scores: Sequence[float]) -> list[Evidence]:
    """The sentences of an article with a score each."""
    hit = cast("Hit", None)
    return [
        Evidence(Sentence(article, number, one.start, one.end), hit, score, {})
        for number, (one, score) in enumerate(zip(segment(article.text), scores, strict=True))
    ]


def test_an_article_that_names_the_holder_of_an_office_tells_whose_words_another_has() -> None:
    story = _article(1, "Alasan Bupati Demak Kecewa", "Hujan turun. “Janji itu lupa dipenuhi,” kata Wira dalam surat.")
    other = _article(2, "Tamu dari Kudus", "Rombongan menemui Bupati Demak, Wira Kusuma pada Jumat.")
    evidence = _evidence(story, [0.1, 0.9])
    assert not theirs(evidence, ("Bupati Demak",)).known
    found = theirs(evidence, ("Bupati Demak",), found=(other,))
    assert found.known and any("Janji" in one.sentence.text for one in found.sentences)
    assert not theirs(evidence, ("Bupati Kudus",), found=(other,)).known


@pytest.mark.parametrize(
    ("score", "known", "shown"), [(0.9, False, "Pasar itu"), (0.3, True, "Panggung"), (0.05, True, "Panggung")]
)
def test_a_strong_sentence_that_nobody_says_stands_in_where_his_own_say_nothing(
    score: float, known: bool, shown: str
) -> None:
    text = (
        "Pasar itu dibuka bulan depan. Warga berdatangan. “Pasar tetap tutup,” kata Ketua RT Budi Hartono. "
        "Warga pulang. Kios sepi. Jalan lengang. “Panggung siap,” kata Ketua RW Rina Lestari."
    )
    evidence = _evidence(_article(1, "Pasar", text), [score, 0, 0.95, 0, 0, 0, 0.02])
    found = theirs(evidence, ("Rina Lestari",))
    texts = [one.sentence.text for one in found.sentences]
    assert found.known is known and any(shown in one for one in texts)
    assert not any("tutup" in one for one in texts)


def test_what_nobody_is_known_to_say_is_prose() -> None:
    left = [one.sentence.text for one in unclaimed(_told())]
    assert "Para petani menunggu di luar sampai sore." in left
    assert not any('"' in text or "menyebut" in text for text in left)


@pytest.mark.parametrize(
    ("name", "told", "own"),
    [
        ("Bawaslu Demak", "Ketua Bawaslu Demak", True),
        ("Bawaslu", "anggota Badan Pengawas Pemilu", True),
        ("Bawaslu Demak", "Pj Bupati Demak", False),
        ("KPU Demak", "Ketua Bawaslu Demak", False),
        ("Dinas Kesehatan Demak", "Kepala Dinkes Demak", True),
        ("Dinas Kesehatan Demak", "Kepala Dinas Pendidikan Demak", False),
        ("Polres Demak", "Kapolres Demak", True),
        ("Kejari Demak", "Kajari Demak", True),
        ("Kejari Demak", "Kapolres Demak", False),
        ("Kemenkes", "Menteri Kesehatan", True),
        ("BMKG", "Kepala Stasiun Meteorologi Ahmad Yani", True),
        ("Pemkab Demak", "Bupati Demak", True),
    ],
)
def test_an_institutions_words_are_those_of_who_holds_an_office_in_it(name: str, told: str, own: bool) -> None:
    assert is_of(name, told) is own


@pytest.mark.parametrize(
    ("name", "body"), [("Kades", False), ("Mendagri", False), ("Kapolri", False), ("Dinkes", True), ("Bawaslu", True)]
)
def test_an_abbreviated_office_is_no_institution(name: str, body: bool) -> None:
    assert is_body(name) is body


@pytest.mark.parametrize(
    ("question", "sentence", "able"),
    [
        ("Siapa nama ibu bayi yang hanyut?", "Nenek bayi itu, Suminten, menangis.", False),
        ("Siapa nama ibu bayi yang hanyut?", "Ibunda bayi itu, Warsini, menangis.", True),
        ("What is the name of Karto's wife?", "Warsini, istri Karto, melapor ke polisi.", True),
        ("What is Karto's wife's name?", "Karto ditangkap bersama Joni Lesmana.", False),
        ("Siapa nama anak yang hanyut?", "Korban bernama Raka ditemukan warga.", True),
        ("Berapa lebar jembatan itu?", "Jembatan itu dibangun sepanjang 25 meter.", False),
        ("Berapa lebar jembatan itu?", "Jembatan sepanjang 25 meter itu selebar 4 meter.", True),
        ("How wide is the bridge?", "Jembatan berukuran 25 x 4 meter.", True),
        ("How deep was the flood?", "Air naik setinggi 2 meter, kedalamannya merata.", True),
        ("Berapa nomor HP camat?", "Mobil camat bernomor polisi H 1234 XY.", False),
        ("Berapa nomor HP camat?", "Warga dapat menghubungi 0812-0000-1111.", True),
        ("Berapa lama perbaikan jembatan?", "Perbaikan sepanjang 25 meter memakan 3 bulan.", True),
        ("Berapa umur Suminten?", "Suminten (48) ditemui di rumahnya.", True),
        ("How old is Suminten?", "Suminten berjualan jamu selama 8 tahun.", False),
        ("Umur Suminten berapa tahun?", "Perempuan 48 tahun itu berjualan jamu.", True),
        ("Korban dirawat di RS mana?", "Korban yang tinggal di Sukatani masih dirawat.", False),
        ("Korban dirawat di RS mana?", "Korban dirawat di RSUD Sukatani.", True),
        ("Which hospital treated them?", "Mereka dibawa ke Rumah Sakit Harapan.", True),
        ("Which school was flooded?", "Banjir merendam 20 rumah di Sukatani.", False),
        ("Sekolah mana yang terendam?", "SDN 2 Sukatani terendam.", True),
        ("Pasar mana saja yang terbakar?", "Api melalap Sukatani dan Sukamaju.", True),
        ("Sekolah apakah wajib libur?", "Semua libur.", True),
        ("What road safety measures were announced?", "Pemkot memasang 40 lampu.", True),
        ("Siapa nama ibu korban?", "Korban bernama Sari.", False),
        ("Siapa nama ibu bupati Demak?", "Bupati Demak Estianah hadir.", True),
        ("Apa nama ibu kota negara itu?", "Ibukotanya bernama Sukamaju.", True),
        ("Which road will be tolled?", "Kota itu akan menerapkan jalan berbayar elektronik.", False),
        ("Jalan mana yang berbayar?", "Sistem itu diterapkan di jalan Merdeka.", True),
        ("Berapa harga satu rumah telur?", "Beratnya sekitar 2 ton dan bisa dibongkar.", False),
        ("Berapa harga satu rumah telur?", "Satu rumah dijual Rp400 juta.", True),
        ("What is the construction cost of one pod?", "Pembangunannya menelan 3 miliar.", True),
        ("Biaya pendaftarannya berapa?", "Pendaftaran dibuka 3 hari, gratis.", True),
        ("Dana itu untuk berapa orang?", "Bantuan dibagikan kepada 40 warga.", True),
        ("Berapa lama denda berlaku?", "Denda berlaku 3 bulan.", True),
        ("Berapa persen anggaran dipotong?", "Anggaran dipotong 3 miliar.", False),
        ("What percentage was cut?", "Anggaran dipotong separuh.", True),
        ("Dia juara dunia di negara mana?", "Ia juara dunia tahun lalu.", False),
        ("Dia juara dunia di negara mana?", "Ia juara dunia di Belanda.", True),
        ("Which ministry inflated its budget?", "Kementerian dan lembaga menggelembungkan anggaran.", False),
        ("Which ministry inflated its budget?", "Kementerian Desa menggelembungkan anggaran.", True),
        ("Kementerian mana yang disorot?", "Kemenkeu disorot auditor.", True),
        ("Which airline flew them home?", "Mereka pulang lewat bandara Sorong.", False),
        ("Naik maskapai apa mereka?", "Mereka pulang dengan Garuda.", True),
        ("How tall is the Elang stadium?", "Elang dimenangkan Rina yang berusia 17 tahun.", False),
        ("How tall is the Elang stadium?", "Elang menjulang 40 meter.", True),
        ("Berapa tinggi badan Rina?", "Rina baru 17 tahun.", False),
        ("What is the mission of Bawaslu?", "Pemkab membentuk tim bersama Bawaslu untuk memantau pegawai.", False),
        ("Apa misi Bawaslu?", "Bawaslu bertugas mengawasi pemilu.", True),
    ],
)
def test_a_sentence_without_what_the_question_names_is_no_answer(question: str, sentence: str, able: bool) -> None:
    assert all(demand.met(sentence) for demand in demands(question)) is able


@pytest.mark.parametrize(
    ("question", "words", "able"),
    [
        ("Kapan jembatan itu dibuka?", "Senin (9/9/2024)", True),
        ("Kapan jembatan itu dibuka?", "pukul 18.23", False),
        ("Jam berapa jembatan itu dibuka?", "pukul 18.23 WIB", True),
        ("Jam berapa jembatan itu dibuka?", "Senin (9/9/2024)", False),
        ("Berapa rumah rusak?", "26 rumah di Sukatani, 6 rumah di Sukamaju", False),
        ("Berapa rumah rusak?", "26 rumah", True),
        ("Berapa hari perbaikannya?", "5-7 hari", True),
        ("How many barrels are pumped?", "3.500 barel per hari", True),
        ("Berapa kilo panjang lintasan?", "12 kilometer", True),
        ("Pasal berapa yang menjerat Rina?", "Pasal 351 ayat 1", True),
        ("Undang-undang nomor berapa itu?", "UU Nomor 22 Tahun 2009", True),
        ("Berapa gaji penjaga jembatan?", "50 persen gaji", False),
        ("Berapa gaji penjaga jembatan?", "Rp2 juta", True),
        ("Rupiah ditutup di posisi berapa?", "Rp14.085/USD", True),
        ("Rina dihukum berapa lama?", "4 tahun 6 bulan penjara", True),
        ("How far did the lava travel?", "antara 500 meter hingga 1.100 meter", True),
        ("How big is the cell?", "4x7 meter", True),
        ("How many kiosks burned?", "904 dari 4.661 kios", True),
        ("Pasal berapa yang menjerat Rina?", "Pasal 280 Undang-undang Nomor 22 Tahun 2009", True),
        ("Tgl brp pasar dibuka?", "7-12 September 2025", True),
        ("Tgl brp pasar dibuka?", "12 kios", False),
        ("When was the power back on 26 May 2026?", "pukul 17.56 WIB", True),
        ("How soon after kick-off did Edo score?", "35 detik", True),
        ("When did Edo score?", "35 detik", False),
        ("How often has Elang won it?", "kesembilan kalinya", True),
        ("Harga cabai berapa?", "Rp 5 ribu dan Rp 7 ribu", False),
    ],
)
def test_a_few_words_are_of_the_kind_that_is_asked_for(question: str, words: str, able: bool) -> None:
    assert of_kind(understand(question), words) is able


def test_an_acting_office_with_its_abbreviation_in_brackets_is_acting() -> None:
    for name in (
        "Penjabat (Pj) Bupati Demak",
        "Pelaksana Tugas (Plt.) Bupati Demak",
        "Pj. Bupati Demak",
        "Pj.Bupati Demak",
    ):
        post = post_of(name)
        assert post and post.acting and post.words == {"bupati"}


def test_two_things_asked_of_the_same_are_asked_each_for_itself(told: Library) -> None:
    one, other = parts(understand("Kapan dan siapa yang menyetujui anggaran taman kota?"))
    assert (one.question.text, one.question.kind) == ("Kapan yang menyetujui anggaran taman kota?", Kind.WHEN)
    assert (other.question.text, other.question.kind) == ("siapa yang menyetujui anggaran taman kota?", Kind.WHO)
    assert len(parts(understand("Siapa dan apa kata Rosalina?"))) == 1
    answer = told.ask("When and how much did the council approve for the city park?")
    assert any("Rp7 miliar" in one.quote for one in answer.citations)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Has the mosque done away with plastic when packing its meat?", Kind.YES_NO),
        ("Were there victims where the bus fell?", Kind.YES_NO),
        ("Did they say when the bridge opens?", Kind.WHEN),
        ("Do you know who announced it?", Kind.WHO),
        ("Is it clear where the money went?", Kind.WHERE),
        ("Are there any suspects, and who are they?", Kind.WHO),
        ("Has he said how many died?", Kind.HOW_MANY),
        ("When was that?", Kind.WHEN),
        ("Kalinya masih ketutup sampah nggak?", Kind.YES_NO),
        ("siapa yang datang, bupati bukan?", Kind.WHO),
    ],
)
def test_a_word_that_joins_clauses_asks_for_nothing(question: str, kind: Kind) -> None:
    assert understand(question).kind is kind


def test_a_day_of_the_week_is_nobodys_name(told: Library) -> None:
    answer = told.ask("Siapa nama orang yang menyetujui anggaran taman kota?")
    assert all("Senin" not in one.quote for one in answer.citations)


def test_another_place_than_the_one_asked_of_answers_nothing(library: Library) -> None:
    story = {
        "title": "Kunjungan Menteri ke Jawa Tengah",
        "text": "SEMARANG - Menteri berkunjung ke Jawa Tengah pada Senin (7/10/2024). Ia memuji petani di Demak, yang "
        "memanen padi 9 ton per hektare. Ia juga menyebut Magetan sebagai daerah yang perlu ditolong.",
    }
    with_articles(library, story)
    assert not library.ask("Berapa ton padi per hektare yang dipanen petani di Magetan?").answered
    assert library.ask("Berapa ton padi per hektare yang dipanen petani di Demak?").answered


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("What did the president say about the park?", ("president",)),
        ("apa kata gubernur tentang taman?", ("gubernur",)),
        ("menurut wali kota, kapan taman dibuka?", ("wali kota",)),
        ("apa kata presiden klub soal taman?", ()),
        ("What did the mayor's wife say?", ()),
    ],
)
def test_an_office_alone_is_somebody_whose_words_are_asked_for(question: str, names: tuple[str, ...]) -> None:
    assert whose_words(understand(question)) == names


def test_nobody_elses_words_are_shown_for_those_of_an_office(told: Library) -> None:
    answer = told.ask("What did the president say about the park budget?")
    assert not answer.answered and answer.reason == "No words of the president on this were found in these articles."
    mayors = told.ask("apa kata wali kota tentang taman itu?")
    assert {one.speaker for one in mayors.citations} == {"Sudirja Halim"}


def test_what_is_told_of_the_province_is_not_told_of_a_sister_regency(library: Library) -> None:
    body = (
        '{} - Banjir melanda sejumlah desa di {}. "Korban terdampak banjir 5.402 jiwa," kata Kepala Badan '
        "Penanggulangan Bencana Jawa Tengah Sari Wulan, Senin (7/10/2024). Di Magelang hujan turun sejak Minggu, "
        "begitu pula di Demak."
    )
    story = {"title": "Banjir di Kudus", "text": body.format("KUDUS", "Kabupaten Kudus"), "date": "2024-10-07"}
    with_articles(library, story)
    assert library.ask("Berapa jiwa korban terdampak banjir di Kudus?").answered
    assert not library.ask("Berapa jiwa korban terdampak banjir di Demak?").answered
    assert library.ask("Berapa jiwa korban terdampak banjir di Jawa Tengah?").answered


def test_a_short_form_that_only_other_articles_have_is_not_answered(library: Library) -> None:
    text = (
        'Menteri Rosalina bicara soal Kredit Usaha Rakyat di Demak. "Kredit itu disalurkan bank tanpa agunan," kata '
        'Rosalina di Demak, Senin (7/10/2024). "Bunga kredit itu rendah," kata Rosalina.'
    )
    for name, told in (("kur", text), ("other", "Kantor BLN dan kantor KUR berada di Kudus. Keduanya dicat putih.")):
        with_articles(library, {"title": f"Berita {name}", "text": told, "date": "2024-10-07"})
    refused = library.ask("Apa kata Rosalina soal kredit BLN?")
    assert not refused.answered and "artikel yang menyebut “BLN”" in (refused.reason or "")
    for question in ("Apa kata Rosalina soal KUR?", "Apa kata Rosalina soal kredit RI?"):
        assert not any("tidak menyebut" in note for note in library.ask(question).notes)


def test_of_two_questions_the_second_may_ask_for_the_words_of_whom_the_first_asks(told: Library) -> None:
    first, second = parts(understand("Siapa wali kota Demak dan apa katanya tentang taman?"))
    assert first.question.asked == "Siapa wali kota Demak"
    assert second.question.asked == "apa kata wali kota Demak tentang taman?"


@pytest.mark.parametrize(
    ("region", "fired", "answered"),
    [
        ("Demak", "Dua guru ASN dipecat karena berkampanye.", True),
        ("Kudus", "Sejauh ini belum ada guru ASN yang dipecat.", False),
        ("Batang", "Tidak ada toleransi: dua guru ASN dipecat karena berkampanye.", True),
    ],
)
def test_a_region_that_denies_it_is_not_among_those_asked_for(
    library: Library, region: str, fired: str, answered: bool
) -> None:
    story = {
        "title": f"Guru ASN {region} dan Kampanye",
        "text": f"{region.upper()} - Bupati {region} memanggil 20 guru ASN "
        f"yang berkampanye pada Senin (7/10/2024). {fired} Mereka diperiksa Inspektorat Kabupaten {region}.",
    }
    with_articles(library, story)
    answer = library.ask("Kabupaten mana saja yang memecat guru ASN?")
    assert any("dipecat" in one.quote for one in answer.citations) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Siapa wali kota yang menyebut taman Ditjen Tamkot dibuka untuk umum?", True),
        ("Siapa wali kota yang menyebut taman Sudarji Halimun dibuka untuk umum?", False),
    ],
)
def test_a_body_that_no_article_mentions_may_have_another_name_there(
    told: Library, question: str, answered: bool
) -> None:
    answer = told.ask(question)
    assert answer.answered is answered
    assert any("Tidak ada artikel" in note for note in answer.notes) is answered


def test_a_question_for_no_ones_words_keeps_every_sentence(told: Library) -> None:
    question = understand("Apa kata orang tentang taman kota?")
    (part,) = parts(question)
    every = told.answerer.judged(told.answerer.sought(part, Filters()))
    assert fitting.fitting(every, question)[:3] == (every, (), False)


@pytest.mark.parametrize(
    ("question", "sentence", "kept"),
    [
        ("Jam berapa rapat mulai?", "Rapat dimulai pukul 06.00-10.00 WIB, Senin.", True),
        ("Jam berapa rapat mulai?", "Rapat mulai jam setengah delapan.", True),
        ("What time did the meeting begin?", "Rapat dimulai Senin malam.", True),
        (
            "Jam berapa rapat mulai?",
            "Laju naik dari 25,65 km/jam menjadi 28,16 km/jam, Sabtu, 14 September 2019.",
            False,
        ),
        ("Jam berapa rapat mulai?", "Rapat dimulai Senin dengan 10.000 orang.", False),
        ("Kapan rapat mulai?", "Rapat dimulai Senin dengan 10.000 orang.", True),
    ],
)
def test_the_time_of_day_is_told_by_an_hour_or_a_part_of_the_day(question: str, sentence: str, kept: bool) -> None:
    article = Article(id="a", title="Rapat", text=sentence)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    told = Evidence(Sentence(article, 0, 0, len(sentence)), hit, 0.9, {"kind": 1.0, "elsewhere": 0.0})
    assert bool(fitting.fitting([told], understand(question)).sentences) is kept
