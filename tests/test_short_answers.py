"""A few words answer only where they are what is asked for: the right part in a deed, in its own clause, cut short."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.parsing.asked_deeds import asked_deed
from rag.parsing.deeds import Part, plays
from rag.question import understand

REPORTED = "Harjo Pranoto alias Gendon dilaporkan Forum Warga Sukatani ke Polres Sukatani."
SPOKEN = '"Kami sudah melaporkan Harjo Pranoto," kata Ketua Forum Warga Sukatani, Rina Dewanti, di Sukatani.'
ALL = f"{REPORTED} {SPOKEN} Harjo Pranoto alias Gendon belum berkomentar."


def _told(question: str, sentence: str, words: str, *, confidence: float = 1.0) -> str | None:
    """The short answer from a sentence of which the reader takes these words."""
    text = ALL if sentence in ALL else sentence
    article, start = Article(id="a", title="Kabar Hari Ini", text=text), text.index(sentence)
    end = start + len(sentence)
    at = start + sentence.index(words)
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    span = (at, at + len(words))
    evidence = Evidence(Sentence(article, 0, start, end), hit, 1.0, {"span": 1.0, "words": 1.0}, span)
    citations = [Citation(article, number=1, start=start, end=end)]
    found = short_answer(understand(question), [evidence], citations, confidence=confidence)
    return found.text if found else None


@pytest.mark.parametrize(("confidence", "given"), [(0.55, False), (0.65, True)])
def test_few_words_are_given_only_where_the_articles_rather_surely_answer(confidence: float, given: bool) -> None:
    told = _told("Harjo dilaporkan siapa?", REPORTED, "Forum Warga Sukatani", confidence=confidence)
    assert (told is not None) is given


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("Harjo Pranoto dilaporkan siapa?", REPORTED, "Harjo Pranoto", False),
        ("gendon dilaporkan oleh siapa", REPORTED, "Harjo Pranoto", False),
        ("gendon dilaporkan oleh siapa", REPORTED, "Harjo Pranoto alias Gendon", False),
        ("Harjo dilaporkan siapa?", REPORTED, "Forum Warga Sukatani", True),
        ("Siapa yang dilaporkan Forum Warga?", REPORTED, "Harjo Pranoto", True),
        ("Siapa yang dilaporkan Forum Warga?", REPORTED, "Forum Warga Sukatani", False),
        ("Siapa yang dilaporkan warga?", SPOKEN, "Rina Dewanti", False),
        ("Siapa yang melaporkan Harjo?", SPOKEN, "Rina Dewanti", True),
        ("Siapa yang melaporkan Gendon?", SPOKEN, "Harjo Pranoto", False),
        ("Siapa yang memukul Harjo?", '"Edo memukul Harjo," kata Kapolsek Wati.', "Wati", False),
        ("Siapa yang memukul Harjo?", "Wati mengaku memukul Harjo.", "Wati", True),
        ("Siapa yang menunjuk Harjo?", "Harjo ditunjuk Presiden RI saat itu, Wati Lestari.", "Presiden", False),
        ("Who assists him?", "Elang menunjuk Harjo Pranoto dengan dibantu Wati Lestari.", "Harjo Pranoto", False),
        ("Who assists Harjo?", "Elang menunjuk Harjo Pranoto dengan dibantu Wati Lestari.", "Wati Lestari", True),
        ("Who hit Harjo?", '"Edo memukul Harjo," kata Kapolsek Wati.', "Wati", False),
        ("Who is Rina's teammate in Sukatani?", "Rina berkenalan dengan Edo Santoso.", "Edo Santoso", False),
        ("Who reported Gendon?", REPORTED, "Forum Warga Sukatani", True),
        ("Siapa yang menunjuk Harjo?", "Wati Lestari menilai Harjo Pranoto cakap.", "Wati Lestari", False),
        ("Siapa yang menunjuk Harjo?", "Harjo ditunjuk Bupati Wati Lestari.", "Bupati Wati Lestari", True),
        ("Siapa nama asli Gendon?", REPORTED, "Harjo Pranoto", True),
        ("Siapa yang menang, Harjo atau Wati?", "Harjo menang tipis.", "Harjo", True),
        ("Siapa lurah Sukatani?", "Lurah Sukatani Wati Lestari hadir.", "Wati Lestari", True),
    ],
)
def test_who_is_named_is_the_one_asked_for(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, sentence, words) == (words if given else None)


MOCKED = "Polres Kudus menangkap warga Jati, AR yang menulis ejekan terhadap Wali Kota Sukatani, Rina Dewanti Putri."
FORUM = "Forum itu digelar Yayasan Hijau Daun, yang juga dihadiri oleh Profesor Harjo Pranoto."
ROW = "Polisi menangkap YD (51) selaku pemilik gudang, Wati (33) seebagai kasir, dan Edo (57) yakni sopir."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("Siapa yang ditangkap Polres Kudus?", MOCKED, "Rina Dewanti Putri", None),
        (
            "Siapa yang ditangkap Polres Kudus?",
            "Polres Kudus menangkap Rina Dewi yang memukul Edo.",
            "Rina Dewi",
            "Rina Dewi",
        ),
        ("Who organised the forum?", FORUM, "Harjo Pranoto", None),
        ("Siapa pemilik gudang itu?", ROW, "Wati", None),
        ("Siapa sopir gudang itu?", ROW, "Edo", "Edo"),
        ("Siapa pemilik gudang itu?", "Pemilik gudang, Wati Ayu, ditahan.", "Wati Ayu", "Wati Ayu"),
        ("Siapa PM Elang yang hadir?", "PM Elang Rina Dewanti hadir.", "Rina Dewanti", "Rina Dewanti"),
        ("Siapa CEO yang hadir?", "Yang hadir ialah CEO Elang, Rina Dewanti.", "Rina Dewanti", "Rina Dewanti"),
        ("Siapa M guru TK itu?", "M ditahan, kata AKP Edo Ari.", "AKP Edo Ari", None),
        ("Siapa pelatih Elang Jati?", "Namun eks pelatih Elang Jati Edo Ari yakin menang.", "Edo Ari", None),
        ("Siapa eks pelatih Elang Jati?", "Namun eks pelatih Elang Jati Edo Ari yakin menang.", "Edo Ari", "Edo Ari"),
        ("Siapa pelatih Elang Jati?", "Pelatih Elang Jati Edo Ari, eks pemain Garuda, yakin.", "Edo Ari", "Edo Ari"),
        ("Siapa yang menemukan tas itu?", "Tas itu ditemukan pada 4 Maret 2025.", "4 Maret 2025", None),
        ("Siapa camat Jati?", "Camat Jati Rina Dewanti bersikukuh menolak.", "Rina Dewanti bersikukuh", "Rina Dewanti"),
        ("Siapa bupati Kudus?", "Hadir Bupati Kudus Juwita Ayu Lestari.", "Ayu Lestari", "Juwita Ayu Lestari"),
        ("Siapa bupati Kudus?", "Hadir Bupati Kudus Juwita Ayu Lestari.", "Juwita Ayu Lestari", "Juwita Ayu Lestari"),
        ("Siapa kepala dinas?", "Kepala Dinas Pasar Kuantan Singingi Edo Ari hadir.", "Singingi Edo Ari", "Edo Ari"),
        ("Kapan pawai itu digelar?", "Pawai itu memasuki tahun ketiga pada Sabtu.", "tahun ketiga", None),
    ],
)
def test_a_name_is_whole_and_no_others(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, sentence, words) == told


PROTEST = "Lebih dari 3.000 orang ikut pawai di Sukatani, dan tidak ada penangkapan dalam pawai itu."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("Berapa orang ditangkap dalam pawai?", PROTEST, "3.000 orang", False),
        ("How many people were arrested at the march?", PROTEST, "3.000 orang", False),
        ("Berapa orang ikut pawai?", PROTEST, "Lebih dari 3.000 orang", True),
        ("Berapa orang ditangkap?", "Polisi menangkap 12 orang, sementara 5 orang kabur.", "12 orang", True),
        ("Berapa orang ditangkap?", "Polisi menangkap 12 orang, sementara 5 orang kabur.", "5 orang", False),
        ("Berapa orang yang ditangkap?", "Sebanyak 9 orang, dua di antaranya wanita, ditangkap.", "9 orang", True),
        ("Berapa rumah yang terbakar?", "Kebakaran itu menghanguskan 7 rumah.", "7 rumah", True),
    ],
)
def test_a_number_is_that_of_the_clause_of_the_deed(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, sentence, words) == (words if given else None)


@pytest.mark.parametrize(
    ("question", "sentence", "told"),
    [
        ("Kapan ia mundur?", "Ia mundur Rabu lalu, dan mengatakan akan pindah.", "Rabu lalu"),
        (
            "Kapan pasar buka?",
            "Pasar buka Senin (2/9/2019) dan berakhir Rabu.",
            "Senin (2/9/2019) dan berakhir Rabu",
        ),
        ("Di mana lomba itu?", "Lomba di Bukit Asri dan pembagian hadiah di Balai Kota.", "Bukit Asri"),
        ("Di mana lomba itu?", "Lomba di Bukit Asri dan Balai Kota.", "Bukit Asri dan Balai Kota"),
        ("Di mana banjir?", "Banjir di sawah dan perumahan di Sukatani.", "sawah dan perumahan di Sukatani"),
    ],
)
def test_a_day_or_place_ends_where_something_else_is_told(question: str, sentence: str, told: str) -> None:
    assert _told(question, sentence, sentence[sentence.index(told) : -1]) == told


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("siapa yang sudah membocorkan data itu?", Part.DOES),
        ("siapa yang bocorkan data itu?", Part.DOES),
        ("siapa yang ditangkap polisi?", Part.SUFFERS),
        ("yang ditangkap siapa?", Part.SUFFERS),
        ("yang menangkap dia siapa?", Part.DOES),
        ("polisi menangkap siapa?", Part.SUFFERS),
        ("oleh siapa Gendon ditangkap?", Part.DOES),
        ("Who was arrested?", Part.SUFFERS),
        ("Who signed the letter?", Part.DOES),
        ("Who beat Elang?", Part.DOES),
        ("Who will welcome Rina Dewanti?", Part.DOES),
        ("Who did Rina Dewanti report?", Part.SUFFERS),
    ],
)
def test_which_part_in_a_deed_is_asked_for(question: str, part: Part) -> None:
    deed = asked_deed(understand(question))
    assert deed is not None and deed.part is part


def test_what_is_told_amid_another_clause_ends_with_it() -> None:
    told = "Elang, yang berdiri di atas tiga pilar yakni awas, cegah, dan tindak, mengundang warga ke Sukatani."
    assert _told("Apa pilar Elang?", told, "awas, cegah, dan tindak, mengundang warga") == "awas, cegah, dan tindak"


def test_what_another_person_has_is_not_his() -> None:
    told = "Edo Ari pindah ke Elang dan Budi Hadi merapat ke Rajawali."
    assert _told("Ke klub mana Edo Ari pindah?", told, "Rajawali") is None
    assert _told("Ke klub mana Budi Hadi pindah?", told, "Rajawali") == "Rajawali"


def test_a_place_ends_before_what_came_after() -> None:
    told = "Rina meninggal di Rumah Sakit Jati setelah bertugas di Demak."
    assert _told("Di mana Rina meninggal?", told, "Rumah Sakit Jati setelah bertugas di Demak") == "Rumah Sakit Jati"
    assert _told("Di mana Rina meninggal?", told, "Jati") == "Rumah Sakit Jati"
    lent = "Rina meminjam Rp 9 juta kepada Edo pada Mei 2025."
    assert _told("Kapan Rina meminjam uang?", lent, "Rp 9 juta kepada Edo pada Mei 2025") == "Mei 2025"


def test_no_word_of_a_name_is_a_verb() -> None:
    deed = asked_deed(understand("When did Rina Dewanti divorce Edo Santoso?"))
    assert deed is not None and "cerai" in deed.terms


@pytest.mark.parametrize(
    "question",
    [
        "Siapa bupati Demak?",
        "Siapa menteri keuangan?",
        "siapa mensesneg sekarang?",
        "siapa yang menjadi ketua?",
        "Who is Rina Dewanti?",
        "Who did Rina Dewanti talk to?",
    ],
)
def test_an_office_is_no_deed(question: str) -> None:
    assert asked_deed(understand(question)) is None


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [
        ("Warga yang menemukan korban, Andi (23), panik.", "Andi", Part.DOES),
        ("Yang ditemukan adalah Andi.", "Andi", Part.SUFFERS),
        ("Tim SAR menemukan Andi di sungai.", "Andi", Part.SUFFERS),
        ("Andi ditemukan di sungai oleh Tim SAR.", "Tim SAR", Part.DOES),
        ("Andi ditemukan di sungai saat Tim SAR tiba.", "Tim SAR", None),
        ("Andi ditemukan terkait kasus Tim SAR.", "Tim SAR", Part.NEITHER),
        ("Polisi mendatangi rumah Andi, dan menemukan pisau.", "Andi", Part.SUFFERS),
        ("Andi datang dan menemukan pisau.", "Andi", Part.DOES),
        ("Andi datang.", "Andi", None),
        ("Andi senang saat Tim SAR menemukan pisau.", "Andi", Part.NEITHER),
        ("Andi percaya Budi ditemukan Tim SAR.", "Andi", Part.NEITHER),
        ("Andi, yang mengenal Budi, menemukan pisau.", "Andi", Part.DOES),
        ("Tim SAR melalui Andi menemukan pisau.", "Tim SAR", Part.DOES),
        ("Tim SAR menemukan Budi, lalu Camat menunjuk Edo menggantikan Andi.", "Andi", Part.NEITHER),
        ("Tim SAR menemukan dan membawa Andi.", "Andi", Part.SUFFERS),
    ],
)
def test_the_nearest_verb_tells_the_part(text: str, name: str, part: Part | None) -> None:
    deed = asked_deed(understand("Siapa yang ditemukan?"))
    start = text.index(name)
    assert deed is not None and plays(deed, text, start, start + len(name)) is part


@pytest.mark.parametrize(
    ("sentence", "words", "given"),
    [
        ("Pembunuhan itu terjadi setelah Edo (30) akan dicerai oleh Rina Dewanti.", "Edo", False),
        ("Pembunuhan itu terjadi setelah Rina Dewanti memecat Edo.", "Edo", False),
        ("Pembunuhan itu dilakukan saat Edo menjaga Rina Dewanti.", "Edo", True),
    ],
)
def test_whom_a_victim_did_something_to_is_not_told_to_be_the_killer(sentence: str, words: str, given: bool) -> None:
    assert _told("Siapa yang membunuh Rina Dewanti?", sentence, words) == (words if given else None)


def test_a_score_is_no_part_of_who_was_beaten() -> None:
    assert _told("Siapa yang dikalahkan Elang?", "Elang mengalahkan Merpati 3-1.", "Merpati 3-1") == "Merpati"


def test_a_long_way_between_an_office_and_a_name_is_read_at_once() -> None:
    far = "yang kemarin sore datang bersama rombongannya ke pasar lama itu menyapa pedagang dan pembeli serta memberi"
    text = f"Camat Jati {far} {far} hadiah kepada Edo Ari."
    assert _told("Siapa camat Jati?", text, "Edo Ari") in (None, "Edo Ari")


HOLDER = "Pj Bupati Magetan, Rina Dewanti, meminta warga menjaga kebersihan."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Magetan", None),
        ("Rina Dewanti Magetan", None),
        ("bupati Magetan", "Pj Bupati Magetan, Rina Dewanti"),
        ("regent of Magetan", "Pj Bupati Magetan, Rina Dewanti"),
        ("siapa bupatinya Magetan?", "Pj Bupati Magetan, Rina Dewanti"),
        ("Pj bupati Magetan", "Rina Dewanti"),
    ],
)
def test_a_bare_name_asks_for_no_few_words_and_a_bare_office_for_its_holder(question: str, told: str | None) -> None:
    assert _told(question, HOLDER, "Rina Dewanti") == told


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        ("Berapa umur korban?", "Seekor anak sapi berusia tujuh bulan ikut terbakar.", "tujuh bulan", False),
        ("Berapa umur anak sapi itu?", "Seekor anak sapi berusia tujuh bulan ikut terbakar.", "tujuh bulan", True),
        ("Berapa umur korban?", "Korban, seorang pelajar berusia 17 tahun, dirawat.", "17 tahun", True),
        ("Why did the MP leave?", "Edo pergi karena cemburu.", "cemburu", True),
        ("Kenapa HP itu ditarik?", "Ponsel itu ditarik karena cacat.", "cacat", True),
        ("When did Edo divorce Rina?", "Edo dan Rina bercerai pada Juni 2017.", "Juni 2017", True),
        ("Berapa gol Elang pada Mei?", "Selama Januari-Agustus 2025 Elang mencetak 90 gol.", "90 gol", False),
        ("Who won group A?", "Elang lolos sebagai juara Grup C.", "Grup C", False),
        ("Why did US troops leave?", "Tentara AS pergi karena perang usai.", "perang usai", True),
    ],
)
def test_an_age_or_reason_is_of_who_is_asked_of(question: str, sentence: str, words: str, given: bool) -> None:
    assert _told(question, sentence, words) == (words if given else None)


@pytest.mark.parametrize(
    ("question", "sentence", "words", "given"),
    [
        (
            "Siapa yang menemukan Budi?",
            "Budi ditemukan dua pelajar, Rina Dewi (16) dan Edo Karsa (17), di sungai.",
            "Rina Dewi",
            "Rina Dewi (16) dan Edo Karsa (17)",
        ),
        ("Siapa yang menemukan Budi?", "Budi ditemukan Rina Dewi (16) dan anjingnya.", "Rina Dewi", "Rina Dewi"),
        (
            "Obat apa yang dibeli Rina?",
            "Rina membeli obat jenis Elangin dan handuk kuning.",
            "Elangin dan handuk kuning",
            "Elangin",
        ),
        (
            "Apa yang dibeli Rina?",
            "Rina membeli Elangin dan handuk kuning.",
            "Elangin dan handuk kuning",
            "Elangin dan handuk kuning",
        ),
        ("Siapa nama bayi itu?", "Rina Dewi tersebut adalah nenek dari bayi itu.", "Rina Dewi", None),
        ("Siapa wanita itu?", "Wanita bernama Rina Dewi itu adalah nenek dari bayi.", "Rina Dewi", "Rina Dewi"),
        (
            "Siapa lawan main Rina?",
            "Rina memilih Budi Karsa dibanding Edo Santoso, lawan mainnya.",
            "Edo Santoso",
            None,
        ),
        ("Siapa sutradara Elang and Merpati?", "Elang and Merpati diangkat dari komik Rina Dewi.", "Rina Dewi", None),
        (
            "Apa syarat masuk kelas Elang?",
            "Syarat masuk kelas Elang yaitu berusia 20 tahun, sehat, dan berijazah.",
            "berusia 20 tahun",
            None,
        ),
        (
            "What did Budi Santoso ask Rina Dewi?",
            "“Kami minta perlakuan khusus,” kata Hakim Rina Dewi di Demak.",
            "perlakuan khusus",
            None,
        ),
    ],
)
def test_few_words_are_all_of_what_is_asked_for_and_no_other(
    question: str, sentence: str, words: str, given: str | None
) -> None:
    assert _told(question, sentence, words) == given
