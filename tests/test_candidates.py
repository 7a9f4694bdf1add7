"""Pairs of candidates, whom a party backs, who won and how many voted: news of elections, in both languages."""

import pytest
from by_hand import every_sentence
from by_hand import told as few_words
from invented import with_articles

from index.nouns import Article
from rag import Answer, Library
from rag.choosing.candidates import is_of_another_number, mate_in, of_own_pair, told_of_candidates
from rag.choosing.of_another import is_of_another_class
from rag.expecting.asked_classes import asked_classes
from rag.parsing.opposites import Granted
from rag.parsing.own_number import own_number
from rag.question import understand
from rag.scoring.as_told import as_told
from rag.scoring.voted import as_voted
from rag.speaking.names.pairs import forms, pairs

TEXT = (
    "Pasangan calon bupati dan wakil bupati Demak nomor urut 2, Wiryo Sasono-Ratih Anjani (Wira), unggul dalam"
    " hitung cepat dengan 54,3 persen suara. "
    "Pasangan nomor urut 1, Gilang Ranu dan Salmi Kartika, memperoleh 45,7 persen. "
    "Paslon nomor urut 2 Wiryo Sasono-Ratih Anjani meraih 9.410 suara, sedangkan paslon nomor urut 1 Gilang-Salmi"
    " meraih 8.005 suara. "
    "Wiryo-Ratih diusung PDIP dan PKB. "
    "Gilang-Salmi didukung Golkar, sementara Hanura tidak mendukung pasangan mana pun. "
    "Calon bupati nomor urut 3, Darmo Hadiwi, berpasangan dengan Tarno Wibawa. "
    "KPU akan menggelar pemungutan suara ulang di TPS 4 Desa Pinang pada 15 Desember 2024."
)


@pytest.fixture(scope="module")
def asked(lasting: Library) -> Library:
    with_articles(
        lasting,
        {"title": "Hasil Pilkada Demak", "text": TEXT, "outlet": "harianreka.com", "published": "2024-12-05"},
    )
    return lasting


def short(answer: Answer) -> str:
    return answer.short_answer or ""


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Paslon nomor urut 2, Rina Dewi-Edo Karsa (Rido), menang.", ("Rina Dewi", "Edo Karsa", "2", "Rido")),
        ("Pasangan nomor urut 3 Rina Dewi dan Edo Karsa menang.", ("Rina Dewi", "Edo Karsa", "3", "")),
        ("Calon bupati Rina Dewi, yang berpasangan dengan Edo Karsa, hadir.", ("Rina Dewi", "Edo Karsa", "", "")),
        ("KPU menetapkan Rina dan Edo sebagai bupati dan wakil bupati terpilih.", ("Rina", "Edo", "", "")),
        ("Tim Rina-Edo membantah.", ("Rina", "Edo", "", "")),
        ("Aturan Pasangan Calon Presiden dan Wakil Presiden dicabut.", None),
        ("Rina Dewi dan Edo Karsa hadir dalam rapat.", None),
    ],
)
def test_a_pair_is_read_with_its_halves_its_number_and_its_short_name(
    text: str, named: tuple[str, str, str, str] | None
) -> None:
    found = [(text[slice(*one.first)], text[slice(*one.second)], one.number, one.called) for one in pairs(text)]
    assert found == ([named] if named else [])


@pytest.mark.parametrize(
    ("question", "mate"),
    [
        ("Siapa pasangan Wiryo Sasono?", "Ratih Anjani"),
        ("Siapa wakil Gilang Ranu?", "Salmi Kartika"),
        ("Siapa pasangan Salmi Kartika di Pilkada Demak?", "Gilang Ranu"),
        ("Who is Wiryo Sasono's running mate?", "Ratih Anjani"),
        ("Who is running with Darmo Hadiwi?", "Tarno Wibawa"),
        ("Siapa calon wakil bupati nomor urut 2 di Demak?", "Ratih Anjani"),
    ],
)
def test_the_other_half_of_a_pair_is_its_running_mate(asked: Library, question: str, mate: str) -> None:
    assert short(asked.ask(question)) == mate


@pytest.mark.parametrize("question", ["Siapa wakil Ratih Anjani?", "Siapa istri Wiryo Sasono?", "Siapa Ratih Anjani?"])
def test_who_is_second_has_no_deputy_and_other_questions_ask_for_no_mate(asked: Library, question: str) -> None:
    told = every_sentence(TEXT)
    assert not any(mate_in(understand(question), one.sentence) for one in told)
    assert short(asked.ask(question)) != "Wiryo Sasono"


def test_another_pair_does_not_answer_with_whom_somebody_stands() -> None:
    told = every_sentence(TEXT)
    own = of_own_pair(told, understand("Siapa pasangan Wiryo Sasono?"))
    assert own and all("Wiryo" in one.sentence.text for one in own)
    unknown = of_own_pair(told, understand("Siapa pasangan Budi Hartanto?"))
    assert not any("Pasangan nomor urut 1" in one.sentence.text for one in unknown)
    assert of_own_pair(told, understand("Siapa camat Pinang?")) == told


def test_candidates_with_another_number_do_not_answer() -> None:
    one, two, *_ = (each.sentence for each in every_sentence(TEXT))
    question = understand("Berapa persen suara paslon nomor urut 1?")
    numbers = {is_of_another_number(one, question), is_of_another_number(two, question)}
    assert numbers == {True, False}
    assert not is_of_another_number(one, understand("Berapa persen suara Wira?"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Siapa yang diusung PKB?", ["Wiryo-Ratih diusung"]),
        ("Who did Golkar back?", ["Gilang-Salmi didukung"]),
        ("Hanura mendukung siapa?", []),
        ("Partai apa yang mengusung Wiryo-Ratih?", []),
        ("Siapa lawan Gilang-Salmi?", ["Paslon nomor urut 2"]),
        ("Siapa lawan Budi Hartanto?", []),
    ],
)
def test_whom_a_party_backs_and_who_stands_against_whom(question: str, told: list[str]) -> None:
    found = told_of_candidates(every_sentence(TEXT), understand(question))
    assert len(found) == len(told)
    assert all(one.sentence.text.startswith(begins) for one, begins in zip(found, told, strict=True))


def test_a_pair_is_asked_of_by_the_form_that_a_passage_has() -> None:
    article = Article("1", "Pilkada", TEXT)
    assert "Wiryo Sasono-Ratih Anjani" in forms(article, "Wira")
    assert "Wiryo-Ratih" in forms(article, "Wira")
    assert forms(article, "Rina-Edo") == []
    question = "Berapa suara Wira?"
    assert as_told(question, ["Wira"], "Wiryo-Ratih diusung PDIP.", article) == "Berapa suara Wiryo-Ratih?"


@pytest.mark.parametrize(
    ("question", "passage", "told"),
    [
        ("Kapan PSU digelar?", "KPU menggelar pemungutan suara ulang.", "Kapan pemungutan suara ulang digelar?"),
        ("Berapa DPT Demak?", "Daftar pemilih tetap 900 orang.", "Berapa daftar pemilih tetap Demak?"),
        ("Kapan pemungutan suara ulang digelar?", "PSU digelar Minggu.", "Kapan PSU digelar?"),
        ("Kapan PSU digelar?", "PSU, pemungutan suara ulang, digelar.", "Kapan PSU digelar?"),
        ("Kapan PSU digelar?", "Pemungutan suara digelar.", "Kapan PSU digelar?"),
    ],
)
def test_an_abbreviation_is_asked_by_the_form_that_a_passage_has(question: str, passage: str, told: str) -> None:
    article = Article("1", "Pilkada", passage)
    assert as_told(question, [], passage, article) == told


def test_what_an_abbreviation_names_is_found_by_its_long_form(asked: Library) -> None:
    assert short(asked.ask("Kapan PSU digelar di Demak?")) == "15 Desember 2024"


@pytest.mark.parametrize(
    ("question", "passage", "told"),
    [
        ("Siapa yang menang Pilkada Demak?", "Wira unggul.", "Siapa yang unggul di Pilkada Demak?"),
        ("Who won the Demak election?", "Wira unggul.", "Siapa yang unggul di Demak election?"),
        ("Siapa pemenang Pilbup Demak?", "Rina terpilih jadi bupati.", "Siapa yang terpilih dalam Pilbup Demak?"),
        ("Siapa yang menang Pilkada Demak?", "Rina memenangi pilkada.", "Siapa yang menang Pilkada Demak?"),
        ("Siapa yang menang lomba burung?", "Rina unggul.", "Siapa yang menang lomba burung?"),
        ("Siapa yang kalah di pilkades?", "Rina mengalahkan Edo.", "Siapa yang dikalahkan di pilkades?"),
        ("Siapa yang kalah dari Rina?", "Rina mengalahkan Edo.", "Siapa yang kalah dari Rina?"),
    ],
)
def test_who_won_is_asked_as_a_passage_tells_it(question: str, passage: str, told: str) -> None:
    assert as_voted(question, passage) == told


def test_a_lead_in_a_quick_count_is_quoted_and_names_no_winner(asked: Library) -> None:
    answer = asked.ask("Siapa yang menang Pilkada Demak?")
    assert any("hitung cepat" in one.quote for one in answer.citations)
    assert short(answer) == ""


def test_who_won_somewhere_did_not_win_all(library: Library) -> None:
    text = (
        "KPU menuntaskan rekapitulasi pemilihan gubernur Jawa Tengah. Ketua KPU Jawa Tengah Rina Dewanti mengatakan"
        " Wiryo-Ratih menang di Demak dan Kudus. Gilang-Salmi hanya unggul di Jepara."
    )
    with_articles(library, {"title": "Pilgub Jawa Tengah", "text": text, "outlet": "harianreka.com"})
    assert short(library.ask("Siapa yang menang Pilgub Jawa Tengah?")) == ""
    assert not library.ask("Siapa yang menang Pilgub Bali?").answered


@pytest.mark.parametrize(
    ("question", "text", "span", "own"),
    [
        ("Berapa pemilih terdaftar?", "Dari 900 pemilih terdaftar, 700 orang hadir.", "700 orang", "900 pemilih"),
        ("Berapa orang yang tidak hadir?", "Dari 900 orang terdaftar, 70 tidak hadir.", "70", "70"),
        (
            "Berapa partisipasi pada Pilgub 2020?",
            "Partisipasi 72,6 persen, turun dari 75,1 persen pada Pilgub 2020.",
            "72,6 persen",
            "75,1 persen",
        ),
    ],
)
def test_the_whole_and_the_other_election_have_numbers_of_their_own(
    question: str, text: str, span: str, own: str
) -> None:
    start = text.index(span)
    found = own_number(understand(question), text, (start, start + len(span)))
    assert found is not None
    assert text[slice(*found)].startswith(own)


def test_an_article_that_does_not_name_the_year_of_an_election_tells_nobody_of_it() -> None:
    told = every_sentence(TEXT)
    assert told_of_candidates(told, understand("Siapa pasangan Wiryo Sasono di Pilkada Demak 2024?"))
    assert not told_of_candidates(told, understand("Siapa pasangan Wiryo Sasono di Pilkada Demak 2015?"))


@pytest.mark.parametrize(
    ("question", "text", "words", "given"),
    [
        (
            "Siapa yang menang Pilkada?",
            "Paslon 2 Rina Dewi-Edo Karsa memenangi Pilkada.",
            "Karsa",
            "Rina Dewi-Edo Karsa",
        ),
        ("Siapa yang tidak hadir?", "Calon nomor urut 3 Rina Dewi tidak hadir.", "3 Rina Dewi", "Rina Dewi"),
        ("Siapa yang kalah di pilkades?", "Rina Dewi mengalahkan Edo Karsa di pilkades.", "Rina Dewi", None),
        ("Siapa pemohon sengketa itu?", "Kuasa hukum pemohon, Rina Dewi, hadir.", "Rina Dewi", None),
        (
            "Berapa kasus netralitas ASN?",
            "Ada lima kasus terkait netralitas ASN, empat kasus netralitas kades, dan tiga kasus politik uang.",
            "empat kasus",
            "lima kasus",
        ),
    ],
)
def test_few_words_of_elections_name_the_right_one_whole(
    question: str, text: str, words: str, given: str | None
) -> None:
    assert few_words(question, text, words) == given


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("MK membatalkan keputusan KPU Demak.", True),
        ("Rina meminta MK membatalkan keputusan KPU Demak.", False),
        ("KPU Demak membacakan keputusan.", False),
    ],
)
def test_what_is_demanded_of_a_court_is_no_ruling(text: str, rules: bool) -> None:
    classes = list(asked_classes(understand("Apa putusan MK soal Pilkada Demak?")))
    assert is_of_another_class(every_sentence(text)[0].sentence, classes) is not rules


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How many invalid votes were there in Demak?", "Di Demak ada 46 suara tidak sah."),
        ("Siapa yang meneruskan laporan itu?", "Bawaslu menghentikan dua laporan, dan laporan itu diteruskan."),
    ],
)
def test_what_is_not_so_may_be_asked_for(question: str, text: str) -> None:
    granted = Granted.of(understand(question))
    assert granted is None or granted.opposite(every_sentence(text)[0].sentence) is None
