"""How old somebody is: told beside his name, in full or in part, and never by the age of another beside him."""

import pytest
from by_hand import every_sentence

from rag.asking.kinds import Kind
from rag.choosing import aged, own_ages
from rag.expecting.ages import AGED
from rag.expecting.marks import mark
from rag.question import understand
from rag.telling.untold import untold

TEXT = (
    "Penyair Salmi Kartika berpulang. "
    "Dokter mengatakan, Kartika (71) dirawat sejak pekan lalu. "
    "Polisi memeriksa Wira Sasmita alias Gatra Ranu (33) dan anaknya, M Jatmo alias Dodit (12). "
    "Dua pelaku berinisial QR (39th) dan VW (42 th) ditahan. "
    "Rina Pranoto menjemput Harjo Pranoto. "
    "Keluarga Pranoto (51) hadir. "
    "Jatmiko Utamo datang bersama istrinya, Lestari Ayu (28). "
    "Utamo, yang berusia 40 tahun, membawa payung."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old was Salmi Kartika?", ["Kartika (71)"]),
        ("berapa umur Salmi Kartika?", ["Kartika (71)"]),
        ("How old is Wira Sasmita?", ["(33)"]),
        ("How old is Gatra Ranu?", ["(33)"]),
        ("How old is M Jatmo?", ["(12)"]),
        ("Berapa usia Wira?", ["(33)"]),
        ("How old are QR and VW?", ["(39th)"]),
        ("How old is Harjo Pranoto?", []),
        ("How old is Rina Pranoto?", []),
        ("berapa usia Jatmiko Utamo?", ["berusia 40 tahun"]),
        ("How old is Lestari Ayu?", ["(28)"]),
        ("How old is Salmi Dewanti?", []),
        ("How old is Salmi Kartika's son?", []),
    ],
)
def test_an_age_is_read_beside_a_name_that_is_nobody_elses(question: str, told: list[str]) -> None:
    found = [one.sentence.text for one in aged.telling_age(every_sentence(TEXT), understand(question))]
    assert len(found) == len(told) and all(one in text for one, text in zip(told, found, strict=True))


def test_the_age_at_which_a_relative_died_is_not_his() -> None:
    dropped = [
        one.sentence.text
        for one in every_sentence(DEATHS)
        if aged.is_of_others(one.sentence, understand("How old is Salmi Kartika?"))
    ]
    assert dropped == [
        "Anak bungsu Harjo Pranoto meninggal dunia di usia 9 tahun.",
        "Suami Salmi Kartika berpulang dalam usia 52 tahun.",
        "Jatmiko Utamo, yang berusia 48 tahun, tewas tertabrak.",
    ]


DEATHS = (
    "Pelukis Wira Sasmita wafat pada usia 71 tahun di Blora. "
    "Anak bungsu Harjo Pranoto meninggal dunia di usia 9 tahun. "
    "Salmi Kartika (40) menulis surat. "
    "Suami Salmi Kartika berpulang dalam usia 52 tahun. "
    "Jatmiko Utamo, yang berusia 48 tahun, tewas tertabrak."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old was Wira Sasmita when he died?", ["71 tahun"]),
        ("at what age did Wira Sasmita die?", ["71 tahun"]),
        ("Berapa usia Wira Sasmita saat meninggal dunia?", ["71 tahun"]),
        ("Wira Sasmita wafat di usia berapa?", ["71 tahun"]),
        ("How old was Wira Sasmita?", ["71 tahun"]),
        ("How old was Jatmiko Utamo when he died?", ["48 tahun"]),
        ("How old was Harjo Pranoto when he died?", []),
        ("How old was Salmi Kartika when she died?", []),
        ("How old is Salmi Kartika?", ["(40)"]),
        ("How old was Wira Sasmita when he moved?", []),
    ],
)
def test_the_age_of_who_died_is_that_at_his_death_and_no_relatives(question: str, told: list[str]) -> None:
    found = [one.sentence.text for one in aged.telling_age(every_sentence(DEATHS), understand(question))]
    assert len(found) == len(told) and all(one in text for one, text in zip(told, found, strict=True))


@pytest.mark.parametrize(
    ("question", "dropped"),
    [
        ("berapa usia Jatmiko Utamo?", ["(71)", "(33)", "(39th)", "(51)", "(28)"]),
        ("How old is Wira Sasmita?", ["(71)", "(39th)", "(51)", "(28)", "berusia 40 tahun"]),
        ("How old are the suspects?", []),
        ("How old was Jatmiko Utamo's wife?", []),
        ("Berapa korban yang dirawat?", []),
    ],
)
def test_ages_beside_other_names_are_not_his(question: str, dropped: list[str]) -> None:
    found = [one.sentence.text for one in every_sentence(TEXT) if aged.is_of_others(one.sentence, understand(question))]
    assert len(found) == len(dropped) and all(one in text for one, text in zip(dropped, found, strict=True))


def test_an_age_in_brackets_is_the_number_that_is_asked_for_where_an_age_is() -> None:
    some = [
        one.sentence for one in every_sentence(TEXT) if "(39th)" in one.sentence.text or "(28)" in one.sentence.text
    ]
    question = understand("How old are the suspects?")
    assert question.kind is Kind.HOW_MANY and [mark(question, one) for one in some] == [1.0, 1.0]
    assert mark(understand("Berapa orang yang datang bersama Jatmiko?"), some[1]) == 0.0


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Hari itu tepat ulang tahun Salmi yang ke-71.", True),
        ("Kota itu merayakan HUT ke-120.", True),
        ("It was her 71st birthday.", False),
        ("Ulang tahun Salmi dirayakan di Blora.", False),
        ("Ia hadir dalam rapat ke-71.", False),
        ("Pelaku QR (39th) ditahan.", True),
        ("Pasal 5 ayat (2) melarangnya.", True),
    ],
)
def test_a_birthday_tells_an_age_by_its_number(text: str, tells: bool) -> None:
    assert bool(AGED.search(text)) is tells


@pytest.mark.parametrize(
    ("question", "sentence", "dropped"),
    [
        ("Berapa umur Rina Dewanti?", "Rina Dewanti memeluk Edo Wirya yang kini baru berusia 2 tahun.", True),
        ("Berapa umur Edo Wirya?", "Rina Dewanti memeluk Edo Wirya yang kini baru berusia 2 tahun.", False),
        ("Berapa umur Rina Dewanti?", "Perbedaan usia Rina Dewanti dan Edo lebih dari 30 tahun.", False),
        ("Berapa umur Rina Dewanti?", "Ada perbedaan usia lebih dari 30 tahun di antara Rina Dewanti dan Edo.", True),
        ("Berapa umur Rina?", "Selisih usia 9 tahun tak terasa bagi Rina yang berumur 40 tahun.", False),
        ("Berapa umur pelaku pencabulan itu?", "Itu dilakukan sejak korban masih berusia 9 tahun.", True),
        ("Berapa umur korban pencabulan itu?", "Itu dilakukan sejak korban masih berusia 9 tahun.", False),
        ("Berapa umur pelaku pencabulan itu?", "Pelaku berusia 22 tahun, korban usia 9 tahun.", False),
        ("Berapa umur tersangka?", "Pelaku usia 22 tahun ditahan.", False),
        ("Berapa perbedaan usia Rina dan Edo?", "Ada perbedaan usia lebih dari 30 tahun.", False),
    ],
)
def test_the_age_of_who_is_named_right_before_and_a_difference_are_not_the_age(
    question: str, sentence: str, dropped: bool
) -> None:
    assert aged.is_of_others(every_sentence(sentence)[0].sentence, understand(question)) is dropped


PLAYED = (
    "Pelatih Harjo Pranoto memuji Wira Sasmita. "
    "Harjo Pranoto berharap banyak pada pemain berusia 28 tahun itu. "
    'Jatmiko Utamo berkata: "Dia sudah bermain ketika berusia 14 tahun." '
    "Penjaga gawang Edo Wirawan ikut berlatih. "
    "Ia kini berusia 31 tahun. "
    "Kiper berusia 31 tahun itu datang bersama istri. "
    "Salmi Kartika mulai bermain sejak usia 9 tahun. "
    "Rina Dewanti mengatakan, batas usia pemain 20 tahun."
)


@pytest.mark.parametrize(
    ("question", "beginning", "who"),
    [
        ("Berapa usia Harjo Pranoto?", "Harjo", "Harjo Pranoto"),
        ("How old is Jatmiko Utamo?", "Jatmiko", "Jatmiko Utamo"),
        ("Berapa umur Salmi Kartika?", "Salmi", "Salmi Kartika"),
        ("Berapa umur Salmi Kartika saat mulai bermain?", "Salmi", ""),
        ("Berapa umur Rina Dewanti?", "Rina", "Rina Dewanti"),
        ("Umur Edo Wirawan berapa?", "Ia", ""),
        ("Berapa umur penjaga gawang itu?", "Ia", ""),
        ("Berapa umur istri Edo?", "Ia", "istri"),
        ("Berapa umur istri Edo?", "Kiper", "istri"),
        ("Berapa umur kiper itu?", "Kiper", ""),
        ("How old is the wife of Edo?", "Ia", "wife"),
        ("Berapa umur pelaku?", "Ia", ""),
        ("Siapa pelatih Edo?", "Ia", ""),
    ],
)
def test_an_age_need_not_be_his_who_is_only_named_beside_it(question: str, beginning: str, who: str) -> None:
    shown = [one.sentence for one in every_sentence(PLAYED) if one.sentence.text.startswith(beginning)]
    assert own_ages.whose_untold(understand(question), shown[-1:]) == who


def test_who_is_told_by_a_common_noun_has_an_article_in_english() -> None:
    shown = [one.sentence for one in every_sentence(PLAYED) if one.sentence.text.startswith("Ia")]
    assert list(untold(understand("How old is the wife of Edo?"), shown)) == [
        "It is not certain that the age given here is that of the wife."
    ]
