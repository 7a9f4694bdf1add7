"""What is answered, from which article, with which words, and when nothing is."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import with_articles

import rag
from index.errors import InvalidQuestion, KutipError
from index.nouns import Article, Sentence
from rag import Answer, Library
from rag.asking.kinds import Kind
from rag.asking.wording.typed_words import written_out
from rag.expecting.marks import mark, of_kind
from rag.extracting.edges import paired
from rag.library import MOST_HITS
from rag.phrases.refusals import WHAT_ABOUT
from rag.question import understand
from rag.scoring.phrasing import at_home, reading
from rag.scoring.terms import REPORTING

MISSION = ("what sanctions did Magetan announce?", "Sanksi apa yang diumumkan Magetan?")


def quotes(answer: Answer) -> str:
    return " ".join(citation.quote for citation in answer.citations)


@pytest.mark.parametrize("question", MISSION)
def test_the_sanctions_of_magetan_are_quoted_from_its_article_alone(question: str, real: Library) -> None:
    answer = real.ask(question)
    assert answer.answered
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Magetan"}
    for words in ("ringan, sedang, hingga berat", "sanksi moral", "sanksi pidana"):
        assert words in quotes(answer)
    assert {citation.article.published for citation in answer.citations} == {"2024-10-07"}
    assert answer.language == ("en" if question.startswith("what") else "id")


@pytest.mark.parametrize("question", ["What sanctions did Semarang announce?", "Sanksi apa yang diumumkan Semarang?"])
def test_a_place_without_articles_is_not_answered_from_another_place(question: str, real: Library) -> None:
    answer = real.ask(question)
    assert not answer.answered
    assert answer.citations == ()
    assert "Semarang" in (answer.reason or "")
    assert answer.closest


def test_batang_and_batanghari_are_never_confused(real: Library) -> None:
    for question, region in (
        ("what did Batang's acting regent say?", "Kabupaten Batang"),
        ("Apa kata Lani di Batang?", "Kabupaten Batang"),
        ("what did Batanghari ask of civil servants?", "Kabupaten Batang Hari"),
        ("Siapa sekretaris daerah Batang Hari?", "Kabupaten Batang Hari"),
    ):
        answer = real.ask(question)
        assert {citation.article.region for citation in answer.citations} == {region}, question


def test_a_comparison_quotes_each_place(real: Library) -> None:
    answer = real.ask("Bandingkan sanksi di Magetan dan Cilacap")
    assert {citation.article.region for citation in answer.citations} == {"Kabupaten Magetan", "Kabupaten Cilacap"}


def test_a_sentence_that_answers_for_two_places_is_quoted_once(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        "Kabut Asap Menyelimuti Riau\n\nPEKANBARU - Kabut asap menyelimuti Provinsi Riau pekan ini.\n\n"
        "Satelit mendeteksi 74 titik panas di Riau, lebih sedikit daripada di Jambi yang memiliki 120 titik panas.\n"
    )
    library.add(file)
    answer = library.ask("Bandingkan jumlah titik panas di Riau dan Jambi")
    assert "120 titik panas" in quotes(answer)
    assert len({citation.start for citation in answer.citations}) == len(answer.citations)


def test_a_question_through_all_regions_names_each_that_qualifies(real: Library) -> None:
    answer = real.ask("Kabupaten mana saja yang menyebut sanksi pidana?")
    assert {"Kabupaten Magetan", "Kabupaten Cilacap"} <= {citation.article.region for citation in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "What did Donald Trump say?",
        "Apa kata Xi Jinping?",
        "resep rendang padang yang enak",
        "how do I fix a flat bicycle tyre?",
        "Berapa jumlah TPS di Kabupaten Magetan?",
    ],
)
def test_what_the_articles_do_not_hold_is_not_answered(question: str, real: Library) -> None:
    answer = real.ask(question)
    assert not answer.answered
    assert answer.reason == answer.text
    assert answer.language == ("id" if re.match("Apa|resep|Berapa", question) else "en")


def test_a_first_question_that_says_nothing_of_what_it_is_about_is_not_answered(starter: Library) -> None:
    for question in ("siapa pelakunya?", "What happened?", "kenapa?", "berapa korbannya?", "why is that?"):
        answer = starter.ask(question)
        assert answer.reason == WHAT_ABOUT[answer.language]
    assert starter.ask("Apa yang terjadi di Demak?").reason != WHAT_ABOUT["id"]
    assert starter.ask("kenapa?", history=["Apa yang terjadi di Demak?"]).reason not in WHAT_ABOUT.values()


def test_an_unknown_name_is_given_as_the_reason(real: Library) -> None:
    assert "Joko Widodo" in (real.ask("What did Joko Widodo say?").reason or "")
    assert "Joko Widodo" in (real.ask("Apa yang dikatakan Joko Widodo?").reason or "")
    assert "zumbaria" in (real.ask("apa kata bupati soal zumbaria").reason or "")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Which official spoke for Batang when its civil servants were told to stay neutral?", Kind.WHO),
        ("When did the official speak who was asked first?", Kind.WHEN),
        ("What did Nizhamul do when staff broke the rules?", Kind.WHAT),
        ("Apa yang dilakukan Bawaslu, dan berapa orang yang ikut?", Kind.WHAT),
        ("Berapa orang yang hadir, dan siapa saja?", Kind.HOW_MANY),
        ("Apa alasan KPU menunda?", Kind.WHY),
        ("Alasan KPU menunda rapat apa sih?", Kind.WHY),
        ("KPU menunda rapat alasannya apa?", Kind.WHY),
        ("Rapat ditunda gara-gara apa?", Kind.WHY),
        ("Gara-gara apa KPU menunda rapat?", Kind.WHY),
        ("Apa yang jadi alasan dia?", Kind.WHAT),
        ("Penyebab kebakaran apa?", Kind.WHAT),
        ("Apa benar Nizhamul mundur?", Kind.YES_NO),
        ("Benar tidak sih Nizhamul mundur?", Kind.YES_NO),
        ("On which days is the festival held?", Kind.WHEN),
        ("What month did the rain begin?", Kind.WHEN),
        ("Korban banjir dirawat di kota mana?", Kind.WHERE),
        ("Di kota mana sanksi diumumkan?", Kind.WHICH_REGIONS),
        ("Sanksi diumumkan di kabupaten mana?", Kind.WHICH_REGIONS),
        ("Apa Nizhamul Karim sudah mundur?", Kind.YES_NO),
        ("Apa yang sudah diumumkan Nizhamul?", Kind.WHAT),
        ("Di mana saja kualitas udara diukur di Pontianak?", Kind.WHERE),
        ("Daerah mana saja di Demak yang banjir?", Kind.WHERE),
        ("Di mana saja banjir terjadi di Jawa Tengah?", Kind.WHICH_REGIONS),
        ("Kabupaten mana saja yang menyebut Demak?", Kind.WHICH_REGIONS),
        ("Did anyone object?", Kind.YES_NO),
        ("What did Governor Sudirja say about the flood?", Kind.WHAT),
        ("What is Mayor Sudirja's reaction?", Kind.WHAT),
        ("Which police spokesman spoke?", Kind.WHO),
        ("How did they learn who did it?", Kind.HOW),
        ("Siapa yang hadir, dari kabupaten mana saja?", Kind.WHICH_REGIONS),
        ("di mana aja ada ikrar netralitas?", Kind.WHICH_REGIONS),
        ("pemkab mana yang membentuk tim khusus?", Kind.WHICH_REGIONS),
        ("Which regents warned civil servants?", Kind.WHICH_REGIONS),
        ("Which regent warned civil servants?", Kind.WHO),
        ("Pejabat mana yang berjanji mendata pedagang?", Kind.WHO),
        ("How high was the water in Demak?", Kind.HOW_MANY),
        ("What did the governor of East Java say about the toll road to Probolinggo?", Kind.WHAT),
        ("What do Magetan and Demak say about sanctions?", Kind.COMPARISON),
        ("Siapa yang lebih banyak titik panasnya, Pelalawan atau Dumai?", Kind.COMPARISON),
        ("Siapa yang hadir dari Pelalawan dan Dumai?", Kind.WHO),
        ("Bisakah pegawai ikut kampanye?", Kind.YES_NO),
        ("Haruskah ia mundur?", Kind.YES_NO),
        ("Must they resign?", Kind.YES_NO),
        ("Langkah apa yang diambil Magetan?", Kind.WHAT),
        ("Siapakah bupatinya?", Kind.WHO),
        ("In which city was he treated?", Kind.WHERE),
        ("In which city was Habibie treated?", Kind.WHERE),
        ("In which city were the protests?", Kind.WHICH_REGIONS),
        ("May 2026 floods in Demak", Kind.WHAT),
        ("Mekkah banjir?", Kind.WHAT),
        ("Could you tell me what the witness said?", Kind.WHAT),
        ("In which regencies were sanctions announced?", Kind.WHICH_REGIONS),
        ("Provinsi mana yang menyebut sanksi?", Kind.WHICH_REGIONS),
        ("Apa yang menyebabkan banjir di Demak?", Kind.WHY),
        ("What was the reason for the delay?", Kind.WHY),
        ("How fast did the water rise?", Kind.HOW_MANY),
        ("Which witness spoke?", Kind.WHO),
        ("At what hour did it begin?", Kind.WHEN),
    ],
)
def test_the_first_question_word_says_what_is_asked_for(question: str, kind: Kind) -> None:
    assert understand(question).kind is kind


def test_a_sentence_that_is_missing_is_not_blamed_on_the_day_of_its_article(real: Library) -> None:
    answer = real.ask("Siapa pejabat Badan Kepegawaian Negara yang menjadi pembicara di rapat 7 Oktober 2024?")
    assert answer.answered or "terdekat" not in answer.text


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        (
            "Berapa anggaran Pilkada di Batang?",
            "Ada artikel tentang Kabupaten Batang, tetapi tidak ada yang menyebut “anggaran”.",
        ),
        (
            "How many polling stations are in Magetan?",
            "There are articles about Magetan Regency, but nothing in them on “polling stations”.",
        ),
        ("resep rendang gimana?", "Tidak ada artikel yang menyebut “resep rendang”."),
    ],
)
def test_the_reason_says_what_is_missing(question: str, reason: str, real: Library) -> None:
    assert real.ask(question).reason == reason


@pytest.mark.parametrize(
    ("told", "held"), [("Nasib Wirawan dihukum empat bulan penjara.", True), ("Nasib Wirawan didenda.", False)]
)
def test_a_word_that_names_a_body_too_is_not_missing_where_articles_have_it(
    library: Library, told: str, held: bool
) -> None:
    with_articles(library, {"title": "Nasib Wirawan", "text": f"{told} Hakim membacakannya di Demak."})
    reason = library.ask("How big is the prison?").reason or ""
    assert ("“prison”" in reason) is not held


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Apa kata Nizamul soal sanksi?", "menyebut “Nizamul”. Mungkin yang dimaksud Nizhamul?"),
        ("Apa kata Rendo Lesmana soal netralitas?", "menyebut “Rendo Lesmana”. Mungkin yang dimaksud Rendy Lesmana?"),
        ("What did Maria Gunarso say?", "mentions “Maria Gunarso”."),
        ("What did Kurniawan Sutapa say?", "mentions “Kurniawan Sutapa”."),
    ],
)
def test_of_a_name_that_no_article_has_those_like_it_are_told(starter: Library, question: str, reason: str) -> None:
    answer = starter.ask(question)
    assert not answer.answered and (answer.reason or "").endswith(reason)


def test_of_a_place_that_is_only_named_the_reason_does_not_speak_for_all_articles(
    library: Library, tmp_path: Path
) -> None:
    for name, text in (
        ("a.txt", "Kurban di Magetan\n\nPemkab Magetan menyembelih 52 sapi kurban di alun-alun Magetan kemarin.\n"),
        ("b.txt", "Beasiswa Demak\n\nPemkab Demak memberi beasiswa. Penerimanya datang dari Demak dan Merauke.\n"),
    ):
        (tmp_path / name).write_text(text)
    library.add(tmp_path)
    indonesian = library.ask("Berapa sapi kurban di Kabupaten Merauke?").reason or ""
    assert indonesian.startswith("Artikel yang menyebut Kabupaten Merauke tidak memuat")
    english = library.ask("How many sacrificial cows were there in Merauke?").reason or ""
    assert english.startswith("The articles that name Merauke Regency have nothing on")


@pytest.mark.parametrize(
    "question", ["Jam berapa Rina tiba di masjid di Solo?", "When did Rina reach the mosque in Solo?"]
)
def test_of_a_place_that_may_stand_in_another_name_no_word_is_said_to_be_wanting(
    library: Library, tmp_path: Path, question: str
) -> None:
    for name, text in (
        (
            "a.txt",
            "Rina Salat Id\n\nRina Dewi salat di Masjid Raya Sheikh Zayed Solo. Ia tiba di masjid pukul 05.47.\n",
        ),
        ("b.txt", "Beasiswa Demak\n\nPemkab Demak memberi beasiswa. Penerimanya datang dari Demak dan Solo.\n"),
    ):
        (tmp_path / name).write_text(text)
    library.add(tmp_path)
    answer = library.ask(question)
    assert "masjid" not in (answer.reason or "") and "mosque" not in (answer.reason or "")


def test_a_word_cut_from_the_one_before_it_is_not_joined_to_the_next(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Banjir Demak\n\nKorban banjir di Demak mengungsi ke balai desa kemarin siang.\n")
    library.add(tmp_path)
    reason = library.ask("Berapa korban jiwa kerusuhan di Demak?").reason or ""
    assert "“jiwa” atau “kerusuhan”" in reason, reason


def test_a_name_ends_before_what_is_written_small(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Pasar Demak\n\nPedagang di Demak mengungsi ke balai desa kemarin siang.\n")
    (tmp_path / "b.txt").write_text("Lomba Kudus\n\nPenyanyi Sulis Wirama menonton lomba di Kudus kemarin siang.\n")
    library.add(tmp_path)
    reason = library.ask("Kapan Sulis Wirama manggung di Demak?").reason or ""
    assert "“Sulis Wirama” atau “manggung”" in reason, reason


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("di Demak brp yg ditilang ganjil genap?", "tidak ada yang menyebut “ditilang” atau “ganjil genap”."),
        ("How old is the Demak welder?", "nothing in them on “welder”."),
        ("Berapa perahu yang dibeli Pemkab Demak?", "tidak ada yang menyebut “perahu”."),
    ],
)
def test_what_asks_for_a_number_and_governments_are_not_said_to_be_wanting(
    library: Library, tmp_path: Path, question: str, reason: str
) -> None:
    (tmp_path / "a.txt").write_text(
        "Aksi di Demak\n\nPara jurnalis, Ari (20) dan Budi (31), tiba di alun-alun Demak.\n"
    )
    (tmp_path / "b.txt").write_text("Rapat Kudus\n\nPemkab Kudus menggelar rapat koordinasi kemarin siang.\n")
    library.add(tmp_path)
    told = library.ask(question).reason or ""
    assert told.endswith(reason), told


def test_of_several_that_one_sentence_tells_of_none_is_said_to_be_wanting(library: Library, tmp_path: Path) -> None:
    told = (
        "Serapan anggaran Perumda Tirta Jaya baru 16,9 persen dan Perumda Tirta Raya 32,8 persen, kata Budi Wiryawan."
    )
    (tmp_path / "a.txt").write_text(f"Serapan Anggaran Rendah\n\n{told}\n")
    library.add(tmp_path)
    answer = library.ask("Bandingkan serapan anggaran Perumda Tirta Jaya dan Perumda Tirta Raya")
    assert not any("untuk Perumda" in note for note in answer.notes), answer.notes


def test_where_other_articles_mention_a_name_those_that_do_not_are_no_answer(library: Library, tmp_path: Path) -> None:
    for name, text in (
        (
            "a.txt",
            "Demo Buruh\n\nPolisi menangkap sembilan orang dalam demo buruh di depan gedung dewan kemarin siang.\n",
        ),
        (
            "b.txt",
            "Toko Sinarmulya\n\nKaryawan Sinarmulya berunjuk rasa menuntut upah lembur di kantor pusat kemarin.\n",
        ),
    ):
        (tmp_path / name).write_text(text)
    library.add(tmp_path)
    answer = library.ask("Berapa orang yang ditangkap polisi dalam demo Sinarmulya?")
    assert not answer.answered or all("Sinarmulya" in one.article.text for one in answer.citations)


def test_a_word_that_articles_have_another_word_for_is_not_said_to_be_wanting(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Aksi di Demak\n\nPara jurnalis berunjuk rasa di alun-alun Demak kemarin siang.\n")
    library.add(tmp_path)
    reason = library.ask("Berapa gaji wartawan di Demak?").reason or ""
    assert "“gaji”" in reason and "wartawan" not in reason


def test_an_english_word_without_a_translation_is_not_said_to_be_wanting(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Aksi di Demak\n\nPara jurnalis berunjuk rasa di alun-alun Demak kemarin siang.\n")
    library.add(tmp_path)
    reason = library.ask("Was there a kerfuffle about zoetropes in Demak?").reason or ""
    assert "zoetropes” is known: try another word" in reason and "nothing in them on “zoetropes" not in reason


def test_a_place_that_a_filter_leaves_out_is_said_to_be_so(library: Library) -> None:
    for outlet, place in (("satu.id", "Demak"), ("dua.id", "Batang")):
        text = f"{place.upper()} - Pemkab {place} memberi teguran kepada 3 ASN pada Senin (7/10/2024)."
        with_articles(library, {"title": f"Teguran di {place}", "text": text, "outlet": outlet})
    reason = library.ask("Berapa ASN yang ditegur di Demak?", outlet="dua.id").reason
    assert reason == "Tidak ada artikel tentang Kabupaten Demak di antara yang lolos saringan (media dua.id)."


def test_where_nothing_that_is_asked_is_spoken_of_nothing_is_quoted(real: Library) -> None:
    answer = real.ask("resep nasi pecel magetan gimana sih?")
    assert not answer.answered and "resep nasi pecel" in (answer.reason or "")


def test_the_reason_names_no_word_that_only_points_back(real: Library) -> None:
    reason = real.ask("sebutkan semuanya", history=["Berapa anggaran Pilkada di Batang?"]).reason or ""
    assert "Batang" in reason and "semuanya" not in reason


@pytest.mark.parametrize(
    ("question", "wants"),
    [
        ("Sebutkan sanksi bagi ASN", True),
        ("Siapa saja nama mereka?", True),
        ("What kinds of sanctions are there?", True),
        ("Which village got the deepest water?", False),
        ("Sektor apa yang paling besar?", False),
        ("Which officials did the regent call?", True),
        ("Which official says so?", False),
        ("Siapa yang mendata daftar pedagang?", False),
    ],
)
def test_only_what_asks_for_all_in_so_many_words_gets_no_short_answer(question: str, wants: bool) -> None:
    assert understand(question).wants_all == wants


@pytest.mark.parametrize(
    ("question", "sentence", "has"),
    [
        ("Berapa korban tewas banjir 15 Oktober 2024?", "Banjir menewaskan 5 orang.", 1.0),
        ("Berapa korban tewas banjir 15 Oktober 2024?", "Banjir 15 Oktober 2024 merendam desa.", 0.0),
        ("Berapa warga yang mengungsi?", "Ratusan warga mengungsi.", 1.0),
        ("How many people died?", "Three people died.", 1.0),
        ("Kapan rapat digelar?", "Rapat digelar kemarin di pendapa.", 1.0),
    ],
)
def test_a_mark_of_the_kind_asked_for_is_one_that_the_question_does_not_hold(
    question: str, sentence: str, has: float
) -> None:
    article = Article(id="0", title="", text=sentence)
    assert mark(understand(question), Sentence(article, 0, 0, len(sentence))) == has


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Tell me who was arrested in Demak", "who"),
        ("Do you know who won in Batang?", "who"),
        ("Whom did police arrest?", "who"),
        ("Where is the minister who resigned?", "where"),
        ("Did the regent who resigned apologise?", "yes or no"),
    ],
)
def test_who_is_asked_for_unless_it_only_tells_of_whom(question: str, kind: str) -> None:
    assert understand(question).kind == kind


def test_the_name_of_a_list_asks_for_none() -> None:
    assert not understand("Berapa daftar pemilih tetap di Batang?").wants_list
    assert understand("daftar sanksi di Batang").wants_list


def test_only_words_of_reporting_weigh_less() -> None:
    told = "announced says mengumumkan disebutkan mengatakan katanya dilaporkan menurut artikel".split()
    others = "bahasa sayur terang katak saidi tellers reporter".split()
    assert all(REPORTING.match(word) for word in told) and not any(REPORTING.match(word) for word in others)


@pytest.mark.parametrize(
    ("question", "words", "able"),
    [
        ("Berapa kali video itu ditonton?", "39 detik", False),
        ("Berapa kali video itu ditonton?", "3 kali", True),
        ("How many people came?", "Rp31 miliar", False),
        ("How many people came?", "31", True),
        ("Berapa luasnya?", "12 km", True),
        ("Berapa lama?", "tiga hari", True),
        ("When will it be declared?", "tiga bulan", False),
        ("When will it be declared?", "tiga bulan lagi", True),
    ],
)
def test_a_short_answer_is_of_the_unit_asked_for(question: str, words: str, able: bool) -> None:
    assert of_kind(understand(question), words) == able


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Apa sanksi di Cilacap?", "Apa sanksi?"),
        ("What sanctions did Cilacap announce?", "What sanctions are there"),
        ("Apa sanksi di Kabupaten Batang?", "Apa sanksi?"),
        ("Siapa yang memimpin apel netralitas di Batang?", "Siapa yang memimpin apel netralitas di Batang?"),
        ("What is Magetan's plan?", "What is Magetan's plan?"),
        ("Apa yang terjadi di Batang?", "Apa yang terjadi di Batang?"),
    ],
)
def test_of_an_article_of_its_region_a_vague_question_is_asked_without_it(question: str, asked: str) -> None:
    assert at_home(understand(question)).rstrip("?") == asked.rstrip("?")


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Benarkah ada sanksi pidana?", "Apakah benar ada sanksi pidana?"),
        ("Beneran ada sanksi pidana?", "Apakah benar ada sanksi pidana?"),
        ("Benarkah Rina dipidana?", "Benarkah Rina dipidana?"),
        ("Benarkah adanya sanksi itu?", "Benarkah adanya sanksi itu?"),
    ],
)
def test_whether_there_is_something_is_asked_in_two_words(question: str, asked: str) -> None:
    assert reading(understand(written_out(question)[0])) == asked


@pytest.mark.parametrize("asked", ["sanksi Magetan", "Magetan sanksi apa", "sanksi itu apa saja", "Cilacap sanctions"])
def test_a_mark_at_the_end_changes_nothing(asked: str) -> None:
    assert reading(understand(asked)) == reading(understand(f"{asked}?")) == f"{asked}?"


def test_one_of_a_kind_is_given_in_few_words(starter: Library) -> None:
    answer = starter.ask("Which budget expert warned about the free school buses in Kutai Kartanegara?")
    assert answer.short_answer and "Hilda Rumengan" in answer.short_answer and answer.understood["list"]


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("pada Sabtu (31/8/2019) siang", "Sabtu (31/8/2019", "Sabtu (31/8/2019)"),
        ("Selasa (17/9/2019).", "17/9/2019)", "17/9/2019"),
        ("yakni ‘merajut nusantara’.", "merajut nusantara’", "merajut nusantara"),
        ('berkata "ya" dan pergi', '"ya', '"ya"'),
        ("oleh Ma’ruf Amin", "Ma’ruf Amin", "Ma’ruf Amin"),
        ("Komisi (KPK) lama", "Komisi (KPK)", "Komisi (KPK)"),
        ('bertema "Menjaga Suara Rakyat pada 2024."', "Menjaga Suara", "Menjaga Suara Rakyat pada 2024"),
        ("bertajuk “Menjaga Suara Rakyat” itu", "Menjaga Suara", "Menjaga Suara Rakyat"),
        ('"Jalan ini rusak. Kami perbaiki," kata Rina', "Jalan ini", "Jalan ini"),
        ('Rapat bertema "Jujur dan Adil di Sukatani." Senin', 'bertema "Jujur dan Adil', "Jujur dan Adil di Sukatani"),
    ],
)
def test_a_short_answer_has_both_halves_of_a_mark_or_none(text: str, words: str, whole: str) -> None:
    start, end = paired(text, (text.index(words), text.index(words) + len(words)))
    assert text[start:end] == whole


@pytest.mark.parametrize(
    "question",
    ["Khofifah bilang apa soal netralitas ASN Magetan?", "apa kata khofifah soal netralitas asn di magetan?"],
)
def test_a_name_is_one_wherever_it_stands_and_however_it_is_typed(question: str, real: Library) -> None:
    assert "khofifah" in (real.ask(question).reason or "").lower()


def test_ordinary_words_without_capitals_are_no_names(real: Library) -> None:
    for question in ("sanksi apa yang diumumkan magetan?", "what did the village head say about us in magetan?"):
        assert real.ask(question).understood["names"] == []


def test_a_name_that_stands_only_in_a_title_is_known(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        "# Pelanggan PDAM Bebas Tagihan\n\nPerusahaan air minum membebaskan pelanggan dari tagihan bulan Oktober.\n"
    )
    library.add(file)
    assert "PDAM" not in (library.ask("Apakah pelanggan PDAM membayar tagihan Oktober?").reason or "")


def test_an_empty_library_says_so_in_the_language_of_the_question(library: Library) -> None:
    assert "belum berisi" in library.ask("Siapa bupati Magetan?").text
    assert "no articles yet" in library.ask("Who is the regent of Magetan?").text


def test_filters_bind_and_their_emptiness_is_the_reason(real: Library) -> None:
    assert not real.ask(MISSION[1], outlet="ANTARA").answered
    assert not real.ask(MISSION[1], until="2024-10-06").answered
    assert real.ask(MISSION[1], since="2024-10-07", until="2024-10-07", region="Jawa Timur").answered
    answer = real.ask("what sanctions were announced?", since="2031-01-01")
    assert "since 1 January 2031" in (answer.reason or "")
    assert "2 articles without a date" in (answer.reason or "")
    assert answer.filters == {"since": "2031-01-01"}


def test_a_list_that_a_sentence_announces_is_quoted_with_it(library: Library, tmp_path: Path) -> None:
    items = ["Membawa kartu keluarga", "Membawa akta kelahiran", "Mengisi formulir di balai desa"]
    text = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    file = tmp_path / "a.txt"
    file.write_text(
        "Warga Magetan Urus Kartu Identitas Anak\n\nPemkab Magetan membuka layanan kartu identitas anak pekan ini.\n\n"
        f"Syarat mengurus kartu identitas anak adalah:\n\n{text}\n\nLayanan ini gratis.\n"
    )
    library.add(file)
    answer = library.ask("Apa saja syarat mengurus kartu identitas anak di Magetan?")
    assert all(item in quotes(answer) for item in items)


def test_a_sentence_that_only_announces_is_not_quoted(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        "Fakta Perokok Magetan\n\nPemkab Magetan mencabut jaminan kesehatan para perokok mulai bulan depan.\n\n"
        "Berikut ini fakta lengkap tentang perokok Magetan:\n\nPemkab Magetan menganggarkan Rp 20 miliar untuk jaminan "
        "kesehatan warga. Perokok Magetan harus membayar iuran sendiri.\n"
    )
    library.add(file)
    answer = library.ask("Apa fakta tentang perokok di Magetan?")
    assert answer.answered
    assert not any(citation.quote.endswith(":") for citation in answer.citations)


def test_those_who_are_counted_are_named_by_the_sentence_after(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        "Polres Magetan Tangkap Penipu\n\nPolres Magetan menangkap dua pelaku penipuan seleksi pegawai di Magetan.\n\n"
        "Keduanya adalah Damar Sejati (35) dan Aris Waluyo (33).\n\nSejumlah daerah lain juga rawan. Polisi berjaga.\n"
    )
    library.add(file)
    assert "Aris Waluyo" in quotes(library.ask("Siapa saja pelaku penipuan yang ditangkap Polres Magetan?"))
    assert "Aris Waluyo" in quotes(library.ask("Who are the fraud suspects arrested in Magetan?"))


@pytest.mark.parametrize("question", ["", "   ", "?!", "a" * 2001, "apa\x00kabar", "siapa\x1b[31m"])
def test_what_is_no_question_is_refused_in_one_line(question: str, real: Library) -> None:
    for door in (real.ask, real.search):
        with pytest.raises(InvalidQuestion) as refusal:
            door(question)
        assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("limit", [0, MOST_HITS + 1, True, "ten", None])
def test_a_limit_out_of_range_is_refused(limit: Any, starter: Library) -> None:
    with pytest.raises(InvalidQuestion, match=f"from 1 to {MOST_HITS}"):
        starter.search("netralitas", limit=limit)


def test_what_a_caller_gives_in_another_kind_is_refused_in_one_line(starter: Library, tmp_path: Path) -> None:
    anything: Any = starter
    for call in (
        lambda: anything.ask("Apa sanksinya?", history=None),
        lambda: anything.ask("Apa sanksinya?", history="Apa?"),
        lambda: anything.ask("Apa sanksinya?", today="kemarin"),
        lambda: anything.article(None),
        lambda: anything.remove(7),
        lambda: anything.add(""),
        lambda: anything.add(None),
        lambda: rag.open(tmp_path / "a\0b"),
    ):
        with pytest.raises(KutipError) as refusal:
            call()
        assert "\n" not in str(refusal.value)


def test_today_may_be_a_day_a_moment_or_text(starter: Library) -> None:
    asked = "Apa yang terjadi di Demak kemarin?"
    days = (date(2024, 12, 13), datetime(2024, 12, 13, 9, 30), "2024-12-13")
    assert len({starter.ask(asked, today=day).text for day in days}) == 1


def test_a_blank_earlier_question_says_nothing(starter: Library) -> None:
    asked = "Sanksi apa yang diumumkan Magetan?"
    assert starter.ask(asked, history=["", "  "]).text == starter.ask(asked).text


def test_any_text_is_answered_exactly_or_refused(real: Library) -> None:
    @settings(max_examples=150)
    @given(st.text(max_size=200), st.lists(st.text(max_size=60), max_size=3))
    def holds(question: str, history: list[str]) -> None:
        try:
            answer = real.ask(question, history=history)
        except KutipError:
            return
        for citation in answer.citations:
            assert citation.quote == real.article(citation.article.id).text[citation.start : citation.end]

    holds()


WORDS = "siapa apa kapan sanksi ASN Magetan Batang what who regent netralitas Bawaslu Nizhamul".split()


def test_every_answer_cites_exactly_and_numbers_in_order(real: Library) -> None:
    @settings(max_examples=60)
    @given(st.lists(st.sampled_from(WORDS)))
    def holds(words: list[str]) -> None:
        try:
            answer = real.ask(" ".join(words))
        except InvalidQuestion:
            return
        assert [citation.number for citation in answer.citations] == list(range(1, len(answer.citations) + 1))
        counted = answer.answerer == "counting"  # its first sentence stands for all that is quoted behind it
        for sentence in answer.sentences[counted:]:
            assert [int(number) for number in re.findall(r"\[(\d+)\]$", sentence.text)] == list(sentence.citations)
        for citation in answer.citations:
            assert citation.quote in answer.text

    holds()


def test_the_same_question_gets_the_same_answer_every_time(real: Library) -> None:
    def said(answer: Answer) -> dict[str, object]:
        return {name: value for name, value in answer.to_dict().items() if name != "timings_ms"}

    first = said(real.ask(MISSION[0]))
    assert all(said(real.ask(MISSION[0])) == first for _ in range(20))


def test_places_that_nothing_answers_for_are_told_in_one_sentence(starter: Library) -> None:
    answer = starter.ask("Bandingkan sanksi di Magetan, Demak, Wonosobo, Surabaya, Kediri dan Cilacap")
    assert [one for one in answer.notes if "Kabupaten" in one] == [
        "Tidak ada artikel tentang Kota Surabaya atau Kota Kediri atau Kabupaten Kediri dalam koleksi ini.",
        "Ada artikel tentang Kabupaten Demak dan Kabupaten Wonosobo, tetapi di dalamnya tidak ditemukan kalimat yang "
        "menjawab pertanyaan ini.",
    ]
