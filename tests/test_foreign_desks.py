"""English questions as desks abroad put them: what they ask for, whom they mean, and what is told in few words."""

from dataclasses import replace

import pytest
from by_hand import every_sentence, told
from invented import with_articles

from rag import Library
from rag.asking.kinds import Kind, kind_of
from rag.asking.names.english_offices import in_indonesian
from rag.asking.wording.plainer import plainer
from rag.choosing.plainly import told_plainly
from rag.expecting.asked_classes import asked_classes
from rag.expecting.fates import IN_COURT
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand
from rag.scoring.phrasing import reading
from rag.speaking.offices.alike import is_another_office

COURT = (
    "Jaksa Arum Wening membacakan tuntutan di Pengadilan Sukatani, Senin (6/10/2025). "
    "Edo Jati Karsa, bendahara berusia 41 tahun, dituntut 4 tahun penjara. "
    '"Klien saya tidak bersalah," kata Lani Wulan, pengacara Edo Jati Karsa.'
)
CLINIC = (
    "Tiga toko di Sukatani tetap buka pada malam hari.\n"
    'Denda dibayar tunai. "Toko yang melanggar jam buka didenda Rp 3 juta," kata Kepala Kejaksaan Sukatani Seno Karang '
    "Bawana usai sidang.\n"
    "Petugas menutup jalan raya selama sepekan, dan pasar pindah ke lapangan.\n"
    "Para pedagang berharap pasar lekas dibuka. Warga membantu petugas menjaga ketertiban.\n"
    "Seno Karang Bawana menyebut para pelanggar menyesal. Seno Karang Bawana juga meminta warga sabar."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Was anyone hurt when the lift fell?", Kind.YES_NO),
        ("Did anybody die when the boat sank?", Kind.YES_NO),
        ("Will anyone be fined when they smoke?", Kind.YES_NO),
        ("Has anyone been arrested where the bridge fell?", Kind.YES_NO),
        ("Does anyone know when the market opens?", Kind.WHEN),
        ("Can anybody remember when it opened?", Kind.WHEN),
        ("Was anyone told when it starts?", Kind.WHEN),
        ("Do you remember when it opened?", Kind.WHEN),
    ],
)
def test_whether_something_befell_anyone_is_asked_though_a_clause_tells_when(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("What do we know about the ferry fire?", "What is known about the ferry fire?"),
        ("So what do you know so far about Rina Dewi?", "What is known about Rina Dewi?"),
        ("What is known about Rina Dewi so far?", "What is known about Rina Dewi?"),
        ("Apa saja yang kita tahu soal kebakaran itu?", "apa yang diketahui soal kebakaran itu?"),
        ("What do the police know about the fire?", "What do the police know about the fire?"),
        ("Who was the ringleader of the gang?", "Who was the leader of the gang?"),
        ("Who are the ring-leaders?", "Who are the leaders?"),
        ("Who is the headmistress?", "Who is the headmaster?"),
        ("Who is Rina's fiancé?", "Who is Rina's fiance?"),
        ("How many people died in the pile-up?", "How many people died in the chain collision?"),
    ],
)
def test_what_is_asked_in_rare_words_is_read_in_plainer_ones(typed: str, said: str) -> None:
    assert plainer(typed) == said


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What sentence did prosecutors seek for Edo?", "Edo dituntut 4 tahun penjara."),
        ("How many years in prison did the prosecution ask for?", "Edo dituntut 4 tahun penjara."),
        ("What jail term was sought by the prosecutors?", "Edo dituntut 4 tahun penjara."),
        ("What sentence did Edo get?", "Edo divonis 2 tahun penjara."),
    ],
)
def test_what_prosecutors_seek_is_told_as_a_demand(question: str, told: str) -> None:
    classes = asked_classes(understand(question), (IN_COURT,))
    assert len(classes) <= 1
    assert all(one.told.search(told) for one in classes)


@pytest.mark.parametrize(
    ("office", "read"),
    [
        ("head of Elang Jaya village", ("kepala desa Elang Jaya", "kades Elang Jaya")),
        ("the Merpati village chief", ("kepala desa Merpati", "kades Merpati")),
        ("village head of Merpati", ("kepala desa Merpati", "kades Merpati")),
        ("head of Merpati sub-district", ("camat Merpati", "lurah Merpati")),
        ("head of the village", ("head of the village",)),
        ("the IKN Authority", ("Otorita IKN", "Otorita Ibu Kota Nusantara")),
    ],
)
def test_who_heads_a_village_and_bodies_are_read_as_indonesian_calls_them(office: str, read: tuple[str, ...]) -> None:
    assert in_indonesian(office) == read


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        (
            "When is the audition in Makassar?",
            "Audisi digelar di Pekanbaru, Riau pada 7-12 Juli, lalu Makassar, Sulawesi Selatan pada 4-9 Agustus.",
            "7-12 Juli",
            "4-9 Agustus",
        ),
        (
            "Kapan lomba di Jepara?",
            "Lomba digelar di Demak pada 3 Mei, lalu Jepara, Jawa Tengah pada 7 Mei, kemudian Kudus pada 9 Mei.",
            "3 Mei",
            "7 Mei",
        ),
        (
            "Kapan lomba di Jawa Tengah?",
            "Lomba digelar di Demak pada 3 Mei, lalu Jepara, Jawa Tengah pada 7 Mei, kemudian Garut pada 9 Mei.",
            "3 Mei",
            "3 Mei",
        ),
        ("What is the number plate of the truck?", "Truk itu bernomor polisi B 1459 SIJ.", "B 1459", "B 1459 SIJ"),
        ("Which team won?", "Tim U 17 AFC menang.", "U 17", "U 17"),
    ],
)
def test_the_day_of_the_place_and_the_whole_plate_are_given(question: str, text: str, words: str, short: str) -> None:
    assert told(question, text, words) == short


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("Who leads the search team of Elang?", "Ketua Elang, Rina Dewi, hadir.", "Rina Dewi"),
        ("Siapa ketua tim seleksi Elang?", "Ketua Elang, Rina Dewi, hadir.", "Rina Dewi"),
        ("Who was in the regent's car?", "Mobil dinas Bupati Demak Rina Dewi melintas.", "Rina Dewi"),
        ("Who was arrested together with Rina?", "Polisi menangkap Edo Karsa di sebuah hotel.", "Edo Karsa"),
        ("Which two of them are twins?", "Edo Karsa punya saudara kembar.", "Edo Karsa"),
        ("How much did Rina lose?", "Kerugian awal Rp 9 juta, dan bangunannya Rp 90 juta.", "Rp 9 juta"),
        ("Who reported the theft?", "Polisi menerima laporan pencurian dari dua pegawai.", "laporan pencurian"),
        ("What is the motive?", "Kalau motif, polisi menunggu hasil tes.", "menunggu hasil tes"),
        (
            "What is the address of the clinic?",
            "Perjanjian klinik itu diteken di Aula Elang Demak.",
            "Aula Elang Demak",
        ),
        ("What is the job of Edo's victim?", "Edo adalah mantan ketua desa.", "mantan ketua desa"),
        ("What do we know about the truck?", "Truk itu membawa sapi.", "sapi"),
        ("What is known about the truck?", "Truk itu membawa sapi.", "sapi"),
        ("What was seized?", "Disita bahan yakni 2 kilogram pupuk, 3 botol cuka, dan pipa.", "2 kilogram pupuk"),
    ],
)
def test_few_words_of_another_part_are_not_given(question: str, text: str, words: str) -> None:
    assert told(question, text, words) is None


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("Who leads the search team of Elang?", "Ketua tim pencari Elang, Rina Dewi, hadir.", "Rina Dewi"),
        ("What is the address of the clinic?", "Klinik itu beralamat di Jalan Elang 4.", "Jalan Elang 4"),
        ("What issue did the minister address?", "Menteri itu menyinggung gaji guru.", "gaji guru"),
        ("Apa alamat web Elang?", "Elang bisa dibuka di elang.id.", "elang.id"),
        ("What is the job of Edo's victim?", "Edo melecehkan seorang bidan.", "bidan"),
        ("Who owns the car?", "Mobil dinas Bupati Demak Rina Dewi melintas.", "Rina Dewi"),
        ("Who was arrested together with Rina?", "Rina ditangkap bersama Edo Karsa.", "Edo Karsa"),
        ("How much was the first loss of Rina?", "Kerugian awal Rp 9 juta, dan bangunannya Rp 90 juta.", "Rp 9 juta"),
    ],
)
def test_few_words_of_the_part_asked_for_are_given(question: str, text: str, words: str) -> None:
    assert told(question, text, words) == words


@pytest.mark.parametrize(
    ("question", "given"),
    [("When did Edo Karsa die?", None), ("Kapan Edo Karsa meninggal?", None), ("When did Edo Karsa come?", "26 April")],
)
def test_of_two_days_of_a_death_none_is_given(question: str, given: str | None) -> None:
    every = every_sentence("Ia meninggal pada 26 April di klinik. Ia sakit dan meninggal pada 11 April.")
    spans = [(one.sentence.text.index("pada ") + 5 + one.sentence.start, one.sentence.end - 1) for one in every]
    spans[0] = (spans[0][0], spans[0][0] + len("26 April"))
    worth = zip(every, spans, (0.9, 0.8), strict=True)
    chosen = [replace(one, score=sure, features={"span": sure, "words": 1.0}, span=span) for one, span, sure in worth]
    cited = [Citation(one.sentence.article, number=1, start=one.sentence.start, end=one.sentence.end) for one in chosen]
    short = short_answer(understand(question), chosen, cited)
    assert (short.text if short else None) == given


@pytest.mark.parametrize(
    ("asked", "told", "another"),
    [
        ("ketua tim seleksi Elang", "Ketua Elang", True),
        ("ketua fraksi Elang", "Ketua Elang", True),
        ("ketua panitia Elang", "Ketua Panitia Elang", False),
        ("ketua DPD Elang", "Ketua Elang", False),
        ("ketua tim seleksi", "Ketua", False),
    ],
)
def test_who_heads_a_body_does_not_head_a_team_of_it(asked: str, told: str, another: bool) -> None:
    assert is_another_office(asked, told) is another


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who is Rina Dewi's lawyer?", ["Pihak RD yang diwakili kuasa hukumnya"]),
        ("Siapa suami Lani Wulan?", ["Lani Wulan datang bersama suaminya"]),
        ("Who is Edo Karsa's husband?", []),
        ("Who is Lani Wulan's lawyer?", []),
    ],
)
def test_a_relative_is_told_behind_whose_he_is_be_it_by_initials(question: str, told: list[str]) -> None:
    every = every_sentence(
        "Rina Dewi (RD) melapor ke polisi. Pihak RD yang diwakili kuasa hukumnya, Edo Karsa, hadir. "
        "Lani Wulan datang bersama suaminya, Gatra Seno, dan pulang. Pihak LW diwakili kuasa hukumnya, Budi Hadi, juga."
    )
    found = [one.sentence.text for one in told_plainly(every, understand(question))]
    assert len(found) == len(told) and all(map(str.startswith, found, told))


def test_who_is_named_behind_an_office_and_namely_is_told_by_it() -> None:
    every = every_sentence(
        "Juru bicara Aliansi Elang yakni Seno menolak. Massa berkumpul di dua titik yakni Seno dan Jati."
    )
    found = [one.sentence.text for one in told_plainly(every, understand("Who is Seno?"))]
    assert found == ["Juru bicara Aliansi Elang yakni Seno menolak."]


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("How much were shops fined according to Rina Dewi?", "How much were shops fined?"),
        ("According to Rina Dewi, when did it start?", "when did it start?"),
        ("Berapa dendanya menurut Pak Edo Karsa?", "Berapa dendanya?"),
        ("How many agree according to a survey?", "How many agree according to a survey?"),
        ("What is wrong according to Rina Dewi?", "What is wrong according to Rina Dewi?"),
    ],
)
def test_the_reader_is_asked_for_a_number_or_a_day_without_who_tells_it(question: str, read: str) -> None:
    assert reading(understand(question)) == read


@pytest.fixture(scope="module")
def desk(lasting: Library) -> Library:
    """A trial, and a report in which many passages are nearer to a name than the one that says who he is."""
    return with_articles(
        lasting,
        {"title": "Sidang Bendahara Sukatani", "text": COURT},
        {"title": "Tiga Toko Didenda", "text": CLINIC},
    )


def test_a_middle_name_that_is_left_out_is_no_other_person(desk: Library) -> None:
    answer = desk.ask("How old is Edo Karsa?")
    assert [one.quote for one in answer.citations] == [
        "Edo Jati Karsa, bendahara berusia 41 tahun, dituntut 4 tahun penjara."
    ]


def test_his_lawyer_is_that_of_whom_the_few_words_name_behind_his_office(desk: Library) -> None:
    first = "Who was the treasurer whose trial is in Sukatani?"
    answer = desk.ask("What does his lawyer say?", history=[first])
    assert answer.answered and answer.citations[0].speaker == "Lani Wulan"


def test_a_name_is_looked_for_in_the_nearest_article_that_has_it(desk: Library) -> None:
    assert desk.ask("Who is Seno Karang Bawana?").short_answer == "Kepala Kejaksaan Sukatani"


@pytest.mark.parametrize(
    ("question", "unsaid"),
    [("How many shops in Sukatani stayed open?", "shops"), ('What does "jam buka" mean in Sukatani?', "mean")],
)
def test_an_english_plural_or_a_word_that_asks_is_no_missing_word(desk: Library, question: str, unsaid: str) -> None:
    assert not any(unsaid in note for note in desk.ask(question).notes)
