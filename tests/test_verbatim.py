"""Words in quotation marks: shown as they stand, with whose they are; said to stand nowhere where they do not."""

import pytest
from invented import with_articles

from rag import Answer, Library
from rag.asking.quoted_words import quoted_words
from rag.phrases import refusals, remarks

ARTICLES = (
    (
        "Tanggul Kali Rejasa dijaga",
        "KABARREKA.COM",
        "2024-10-08",
        "Camat Tirtamulya Wening Astuti meninjau tanggul. Hal itu disampaikan Wening di Balai Desa Rejasa, Senin "
        "(7/10/2024). “Jaga tanggul ini seperti rumah sendiri. Air tidak menunggu kita siap,” kata Wening.",
    ),
    (
        "Camat minta warga berjaga",
        "posrekaan.id",
        "2024-10-09",
        "“Jaga tanggul ini seperti rumah sendiri. Air tidak menunggu kita siap,” kata Wening.\n\n"
        "Warga membawa karung pasir ke tepi sungai.",
    ),
    (
        "Pasar dibuka lagi",
        "KABARREKA.COM",
        "2024-11-02",
        "“Harga beras kita jaga sampai panen,” kata Kepala Pasar Danu Prakosa di Pasar Sumberan, Sabtu (2/11/2024). "
        "“Pedagang sabar,” ujar Danu, “dan pembeli harus tahu itu.” Los sayur masih kosong dan lantainya basah.",
    ),
    ("Lima jembatan gantung segera diganti", "posrekaan.id", "2024-12-01", "Dinas menyiapkan dana. Warga menunggu."),
)


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """The invented articles."""
    keys = ("title", "outlet", "date", "text")
    return with_articles(lasting, *(dict(zip(keys, row, strict=True)) for row in ARTICLES))


def quotes(answer: Answer) -> list[str]:
    for one in answer.citations:
        assert one.quote == one.article.text[one.start : one.end]
    return [one.quote for one in answer.citations]


@pytest.mark.parametrize(
    "question",
    [
        'Who said "harga beras kita jaga"?',
        "Siapa yang bilang “Harga beras, kita jaga sampai panen”?",
        "Siapa yang mengatakan ‘harga beras kita jaga sampai panen’?",
        "«Harga beras kita jaga sampai panen» kata siapa?",
        'Who said "Harga beras … sampai panen"?',
        'Who is quoted as saying "beras kita jaga"?',
    ],
)
def test_words_as_typed_come_first_and_are_told_whose_they_are(told: Library, question: str) -> None:
    answer = told.ask(question)
    assert "Harga beras kita jaga sampai panen" in quotes(answer)[0]
    assert (answer.short_answer, answer.confidence, answer.notes) == ("Danu Prakosa", 1.0, ())


def test_words_may_run_over_two_sentences_and_over_who_speaks_them(told: Library) -> None:
    over = told.ask('"Warga menunggu" dan "menyiapkan dana. Warga menunggu"')
    assert quotes(over) == ["Dinas menyiapkan dana.", "Warga menunggu."]
    amid = told.ask('Who said "Pedagang sabar dan pembeli harus tahu itu"?')
    assert amid.confidence == 1.0
    assert "Pedagang sabar" in quotes(amid)[0]


def test_an_ellipsis_stands_for_no_more_than_some_sentences(library: Library) -> None:
    text = f"Warga pulang dengan tenang. {'Lapangan itu kosong sampai sore. ' * 30}Lampu jalan padam lagi."
    told = with_articles(library, {"title": "Rapat", "outlet": "KABARREKA.COM", "text": text})
    assert told.ask('Who said "pulang dengan tenang … lapangan itu kosong"?').confidence == 1.0
    words = "pulang dengan tenang … lampu jalan padam"
    answer = told.ask(f'Who said "{words}"?')
    assert answer.reason == refusals.NOWHERE_TYPED["en"].format(words=words)


def test_all_articles_that_have_the_words_are_told_the_oldest_first(told: Library) -> None:
    answer = told.ask('Which outlets printed "jaga tanggul ini seperti rumah sendiri"?')
    assert answer.text.startswith("Quoted from KABARREKA.COM")
    assert [(one.article.outlet, [other.outlet for other in one.also_in]) for one in answer.citations] == [
        ("KABARREKA.COM", ["posrekaan.id"])
    ]


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ('Is it true that Danu Prakosa said "air tidak menunggu kita siap"?', "en"),
        ('Was "air tidak menunggu kita siap" said by Danu Prakosa?', "en"),
        ('Danu Prakosa said "air tidak menunggu kita siap"?', "en"),
        ('Benarkah Danu Prakosa mengatakan "air tidak menunggu kita siap"?', "id"),
        ('Kapan Danu Prakosa bilang "air tidak menunggu kita siap"?', "id"),
    ],
)
def test_words_of_another_than_is_named_are_said_to_be_his(told: Library, question: str, language: str) -> None:
    answer = told.ask(question)
    speakers = "Wening Astuti (Camat Tirtamulya)"
    assert refusals.WORDS_OF[language].format(speakers=speakers, name="Danu Prakosa") in answer.notes
    assert answer.short_answer is None
    assert "Air tidak menunggu" in quotes(answer)[0]


def test_of_two_quotations_one_may_be_anothers(told: Library) -> None:
    answer = told.ask('Did Danu Prakosa say "harga beras kita jaga" and "air tidak menunggu kita siap"?')
    assert answer.notes == (refusals.NOT_ALL_CLEAR["en"].format(name="Danu Prakosa"),)


@pytest.mark.parametrize("named", ["Danu", "Danu Prakosa", "Kepala Pasar", "Kepala Pasar Danu Prakosa"])
def test_nobody_is_said_not_to_be_himself(told: Library, named: str) -> None:
    assert told.ask(f'Apakah {named} bilang "harga beras kita jaga"?').notes == ()


def test_a_named_speaker_is_known_by_his_words_where_his_office_is_read_as_anothers(library: Library) -> None:
    text = "“Gudang itu kosong,” kata Plt Inspektorat Kota Rejasa, Putra Lesmana."
    told = with_articles(library, {"title": "Gudang", "outlet": "KABARREKA.COM", "text": text})
    assert told.ask('Benarkah Putra Lesmana mengatakan "gudang itu kosong"?').notes == ()


@pytest.mark.parametrize(
    ("question", "is_he"),
    [
        ("Benarkah Hartono Seto mengatakan {}?", False),
        ("Did Hartono Seto say {}?", False),
        ("Benarkah istri Hartono Seto mengatakan {}?", False),
        ("Benarkah pengacara Hartono Seto mengatakan {}?", True),
        ("Did Hartono Seto's lawyer say {}?", True),
        ("Benarkah Danang Wira mengatakan {}?", True),
    ],
)
def test_whoever_speaks_for_somebody_is_not_he(library: Library, question: str, is_he: bool) -> None:
    text = "“Beliau demam sejak dua hari lalu,” kata pengacara Hartono Seto, Danang Wira, di Rejasa, Senin (7/10/2024)."
    told = with_articles(library, {"title": "Sidang ditunda", "outlet": "KABARREKA.COM", "text": text})
    notes = told.ask(question.format("“beliau demam sejak dua hari lalu”")).notes
    assert (not notes) is is_he


def test_a_police_office_in_one_word_is_one(library: Library) -> None:
    text = "“Rekaman itu dibuat dengan ponsel,” kata Wadirkrimsus Polda Jabar, AKBP Danang Wira, Jumat (20/9/2024)."
    told = with_articles(library, {"title": "Rekaman disita", "outlet": "KABARREKA.COM", "text": text})
    asked = 'Benarkah Wadirkrimsus Polda Jabar mengatakan "rekaman itu dibuat dengan ponsel"?'
    assert told.ask(asked).notes == ()


def test_ones_own_words_need_no_note(told: Library) -> None:
    assert told.ask('Is it true that Wening Astuti said "air tidak menunggu kita siap"?').notes == ()


def test_a_day_that_need_not_be_that_of_the_words_is_said_to_be_unsure(told: Library) -> None:
    answer = told.ask('When was "air tidak menunggu kita siap" said?')
    assert answer.notes[0].startswith(refusals.NO_DAY["en"])
    assert refusals.UNSURE_DAY["en"] in answer.notes
    assert "(7/10/2024)" in quotes(answer)[-1]
    sure = told.ask('Kapan "harga beras kita jaga" diucapkan?')
    assert (sure.notes, sure.short_answer) == ((), "Sabtu (2/11/2024)")


def test_a_place_is_only_told_where_the_quotation_has_one(told: Library) -> None:
    assert refusals.NO_SPOT["id"] in told.ask('Di mana Wening bilang "air tidak menunggu kita siap"?').notes
    assert told.ask('Where did Danu say "harga beras kita jaga"?').notes == ()


@pytest.mark.parametrize(
    "question",
    ['Who said "{}"?', 'Did Wening say "{}"?', 'Is the quote "{}" real?', 'Which outlet printed "{}"?'],
)
def test_a_misquotation_is_said_to_be_one_and_what_is_near_is_shown(told: Library, question: str) -> None:
    words = "Jaga tanggul ini seperti anak sendiri"
    answer = told.ask(question.format(words))
    assert answer.notes[0] == refusals.NOT_AS_TYPED["en"].format(words=words)
    assert "seperti rumah sendiri" in quotes(answer)[0]
    assert answer.short_answer is None
    assert answer.confidence is not None
    assert answer.confidence < 1


@pytest.mark.parametrize("question", ['Siapa yang bilang "{}"?', '"{}"', 'Benarkah Danu mengatakan "{}"?'])
def test_words_that_nothing_is_near_to_are_refused_for_that(told: Library, question: str) -> None:
    words = "ayam goreng saya dicuri tetangga"
    answer = told.ask(question.format(words))
    assert answer.reason == refusals.NOWHERE_TYPED["id"].format(words=words)


def test_words_are_not_said_to_stand_nowhere_where_filters_leave_articles_out(told: Library) -> None:
    answer = told.ask('Siapa yang bilang "harga beras kita jaga"?', outlet="posrekaan.id")
    assert answer.reason is not None
    assert answer.reason.endswith("(saringan: media posrekaan.id)")


def test_an_outlet_that_is_asked_for_is_said_not_to_have_the_words(told: Library) -> None:
    answer = told.ask('Did posrekaan.id print "harga beras kita jaga"?')
    assert answer.notes == (refusals.NOT_PRINTED_BY["en"].format(outlets="posrekaan.id"),)
    assert told.ask('Did posrekaan.id print "jaga tanggul ini seperti rumah"?').notes == ()
    assert told.ask('Did KABARREKA.COM print "jaga tanggul ini seperti rumah"?').notes == ()
    assert told.ask('Menurut KABARREKA.COM, apakah Danu Prakosa bilang "harga beras kita jaga"?').notes == ()


def test_english_words_are_no_misquotation(told: Library) -> None:
    words = "guard this levee like your own house"
    answer = told.ask(f'Who said "{words}"?')
    assert answer.notes[0] == refusals.ENGLISH_TYPED["en"].format(words=words)


def test_words_of_a_title_are_said_to_be_only_there(told: Library) -> None:
    answer = told.ask('Did anyone say "jembatan gantung segera diganti"?')
    assert "“Lima jembatan gantung segera diganti”" in answer.notes[0]


def test_words_of_a_claim_come_behind_what_its_check_concludes(library: Library) -> None:
    text = (
        "Beredar unggahan yang mengutip Wening Astuti. “Semua pasar akan ditutup bulan depan,” kata Wening "
        "di situ.\n\nKesimpulan\n\nUnggahan itu hoaks. Faktanya, pasar tetap dibuka."
    )
    row = {
        "title": "[SALAH] Wening Menutup Semua Pasar",
        "outlet": "turnbackhoax.id",
        "date": "2024-10-08",
        "text": text,
    }
    answer = with_articles(library, row).ask('Did Wening say "semua pasar akan ditutup"?')
    first, *others = quotes(answer)
    assert "hoaks" in first or "Faktanya" in first
    assert any("Semua pasar" in one for one in others)
    assert remarks.CLAIM_CHECKED["en"] in answer.notes


def test_a_claim_in_quotation_marks_may_be_answered_by_other_words(told: Library) -> None:
    answer = told.ask('Benarkah "di pasar los sayur kosong dan becek"?')
    assert answer.notes[0] == refusals.NOWHERE_TYPED["id"].format(words="di pasar los sayur kosong dan becek")
    assert "Los sayur masih kosong" in quotes(answer)[0]


@pytest.mark.parametrize("follow_up", ["who said that?", "siapa yang bilang itu?", "kata siapa?"])
def test_who_said_it_is_asked_of_the_words_before(told: Library, follow_up: str) -> None:
    answer = told.ask(follow_up, history=['Did Danu say "air tidak menunggu kita siap"?'])
    assert answer.short_answer == "Wening"
    near = told.ask(follow_up, history=['Did Danu say "air tidak menunggu mereka siap"?'])
    assert near.notes[0] == refusals.NOT_AS_TYPED["en"].format(words="air tidak menunggu mereka siap")


def test_when_is_asked_of_the_words_before(told: Library) -> None:
    answer = told.ask("kapan?", history=['Siapa yang bilang "harga beras kita jaga"?'])
    assert answer.short_answer == "Sabtu (2/11/2024)"


@pytest.mark.parametrize("follow_up", ["Did Danu Prakosa say that?", "Danu Prakosa said that?"])
def test_that_is_the_words_before(told: Library, follow_up: str) -> None:
    history = ['Who said "air tidak menunggu kita siap"?', "when was that said?"]
    answer = told.ask(follow_up, history=history)
    assert any("not of Danu Prakosa" in one for one in answer.notes)
    assert "Air tidak menunggu" in quotes(answer)[0]


def test_what_else_is_asked_is_of_their_articles_and_not_of_the_words(told: Library) -> None:
    answer = told.ask("los sayurnya bagaimana?", history=['Did Danu say "harga beras kita jaga sampai panen"?'])
    assert any("Los sayur" in one for one in quotes(answer))


def test_a_pronoun_in_the_words_leans_on_nothing(told: Library) -> None:
    history = ["Apa kata Wening soal tanggul?"]
    answer = told.ask('Siapa yang bilang "pembeli harus tahu itu"?', history=history)
    assert "pembeli harus tahu itu" in quotes(answer)[0]


def test_of_words_that_many_articles_have_the_number_is_told(library: Library) -> None:
    row = {
        "title": "Rapat {}",
        "outlet": "KABARREKA.COM",
        "text": "Usai. Pukul {}.00 warga pulang dengan tenang.",
    }
    rows = [{name: text.format(at) for name, text in row.items()} for at in range(10, 22)]
    answer = with_articles(library, *rows).ask('Which articles quote "warga pulang dengan tenang"?')
    assert len(answer.citations) == 10
    assert remarks.OLDEST_OF["en"].format(count=12) in answer.notes


@pytest.mark.parametrize(
    "question",
    [
        'Siapa sutradara film "ada apa dengan pasar"?',
        'Apa kata Wening soal "jaga tanggul ini bersama"?',
        'Siapa yang menyebut "Makan Siang Gratis"?',
        'Apa itu "makan siang gratis"?',
        'Siapa ASN "nakal" itu?',
        'Who called Harjo "The King of Mud"?',
        'What did Wening mean by "air tidak menunggu kita siap"?',
        'Kenapa Wening mengatakan "air tidak menunggu kita siap"?',
        'How many articles mention "air tidak menunggu"?',
        '"Siapa camat Tirtamulya?"',
        '"Lima Jembatan Gantung Diganti"',
    ],
)
def test_titles_terms_and_other_questions_are_not_of_somebodys_words(question: str) -> None:
    assert quoted_words(question) is None


@pytest.mark.parametrize("called", ["kata", "kalimat", "kutipan"])
def test_words_are_counted_by_whatever_they_are_called(told: Library, called: str) -> None:
    answer = told.ask(f'Artikel mana yang memuat {called} "air tidak menunggu"?')
    assert answer.text.startswith("2 dari 4 artikel")


@pytest.mark.parametrize("question", ["who else said that?", "siapa lagi?", "more", "ada lagi?"])
def test_besides_who_said_some_words_nobody_did(told: Library, question: str) -> None:
    history = ["Who said “Harga beras kita jaga sampai panen”?"]
    assert told.ask(history[0]).answered
    assert not told.ask(question, history=history).answered


def test_a_question_typed_in_capitals_names_nobody_in_its_words(told: Library) -> None:
    answer = told.ask('APAKAH BENAR WENING BILANG "JAGA TANGGUL INI SEPERTI RUMAH SENDIRI"?')
    assert answer.citations and not any("BILANG" in note for note in answer.notes)


def test_whether_a_claim_is_so_is_not_asked_of_who_says_it(told: Library) -> None:
    answer = told.ask('Apakah "Warga membawa karung batu ke tepi sungai" benar?')
    assert quotes(answer) == ["Warga membawa karung pasir ke tepi sungai."]
    assert refusals.NO_SPEAKER["id"] not in answer.notes
