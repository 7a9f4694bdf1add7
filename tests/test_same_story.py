"""One story of several outlets: who prints a sentence word for word, and near copies that say otherwise beside it."""

import pytest
from invented import with_articles

from index import claims
from index.article_sentences import sentences
from index.nouns import Article, Hit, Passage, Sentence
from rag import Library
from rag.choosing import stories
from rag.parsing.numbers import in_words
from rag.phrases import remarks

TITLE = "Kepala Desa Sumberwangi soal Jabatannya"
TOLD = (
    "Kepala Desa Sumberwangi Wiranto Jaya menyatakan {will} mundur dari jabatannya setelah 305 warga berunjuk rasa. "
    "Warga menunggu di balai desa sejak pagi. Sekretaris desa mengatakan layanan berjalan seperti biasa."
)


def _add(library: Library, *texts: str) -> None:
    rows = (
        {"title": TITLE, "text": text, "outlet": f"koran{number}.id", "date": f"2024-10-0{number}"}
        for number, text in enumerate(texts, 1)
    )
    with_articles(library, *rows)


def _passage(text: str, *, outlet: str, number: int = 0) -> Passage:
    article = Article(id=outlet, title=TITLE, text=text, outlet=outlet)
    return Passage(1, (Sentence(article, number, 0, len(text)),), 0, len(text))


def _credited(told: str, other: str) -> bool:
    passage = _passage(told, outlet="satu.id")
    hit = Hit(passage, 1.0, 1.0, 1.0, (_passage(other, outlet="dua.id"),))
    return bool(stories.printed_by(hit, passage.sentences[0]))


LONG = (
    "Tim gabungan menemukan 12 warga yang tidak sempat mengungsi di Desa Karangreka, kata Wiranto, Senin (27/8/2024)."
)


@pytest.mark.parametrize(
    ("was", "instead"),
    [
        ("12", "13"),
        ("12", "dua belas"),
        ("tidak sempat", "sempat"),
        ("tidak", "belum"),
        ("Wiranto", "Wirantu"),
        ("Karangreka", "Karangmulya"),
        ("Senin", "Selasa"),
        ("(27/8/2024)", "(28/8/2024)"),
        ("menemukan", "mencari"),
        ("sempat mengungsi", "mengungsi"),
        ("Tim gabungan menemukan", "Petugas menyebut ada"),
    ],
)
def test_an_outlet_is_not_credited_with_a_sentence_that_it_has_otherwise(was: str, instead: str) -> None:
    other = LONG.replace(was, instead)
    assert other != LONG and not _credited(LONG, other) and not _credited(other, LONG)


@pytest.mark.parametrize(
    ("was", "instead"),
    [
        ("Tim", "KARANGREKA, KABARCONTOH.COM - Tim"),
        (" (27/8/2024)", ""),
        ("(27/8/2024)", "(27/8)"),
        (", kata", " kata"),
        ("gabungan", "gabumgan"),
        ("Tim", "“Tim"),
    ],
)
def test_datelines_punctuation_and_a_letter_do_not_make_another_sentence(was: str, instead: str) -> None:
    other = LONG.replace(was, instead)
    assert other != LONG and _credited(LONG, other) and _credited(other, LONG)


@pytest.mark.parametrize(
    ("word", "instead", "same"),
    [
        ("membeli", "memberi", False),
        ("mengawasi", "mengawali", False),
        ("aktivitas", "aktifitas", True),
        ("risiko", "resiko", True),
        ("memberi", "membreri", True),
    ],
)
def test_a_letter_is_a_slip_or_another_spelling_and_never_another_word(word: str, instead: str, same: bool) -> None:
    told = "Menurut warga, camat itu {} tanah di Karangreka."
    assert _credited(told.format(word), told.format(instead)) is same
    assert _credited(told.format(instead), told.format(word)) is same


def test_who_does_what_to_whom_is_not_exchanged() -> None:
    assert not _credited("Warga bernama Andika melaporkan Bagas.", "Warga bernama Bagas melaporkan Andika.")


@pytest.mark.parametrize(
    ("told", "better", "nothing_new"),
    [
        ("Korban menjadi 12 orang di Reka.", "Korban menjadi 31 orang di Reka.", False),
        ("Korban menjadi 1.200 orang di Reka.", "Korban menjadi 1200 orang di Reka.", True),
        ("Korban menjadi dua orang di Reka.", "Korban menjadi tiga orang di Reka.", False),
        ("Rapat itu batal digelar.", "Rapat itu digelar.", False),
        ("Rapat itu dibatalkan camat.", "Rapat itu batal oleh camat.", True),
        ("Menurut Bagas, jalan ditutup.", "Menurut Andika, jalan ditutup.", False),
        ("Jalan ditutup, kata Andika.", "Jalan ditutup, ujar Andika, Senin (27/8).", True),
        ("Jalan ditutup Senin (28/8).", "Jalan ditutup Senin (27/8).", False),
        ("The road was not closed.", "The road was closed.", False),
    ],
)
def test_a_near_copy_adds_nothing_only_with_the_same_claims(told: str, better: str, nothing_new: bool) -> None:
    passages = (_passage(told, outlet="satu.id", number=9), _passage(better, outlet="dua.id", number=9))
    assert claims.adds_nothing(*passages) is nothing_new


@pytest.mark.parametrize(
    ("one", "other", "odd"),
    [
        ("Pak Wiranto akan sehat kembali, pungkas Andika.", "Sehingga Pak Wiranto akan sehat kembali, katanya.", False),
        (
            "Wiranto meninjau tanggul di hilir sungai yang jebol.",
            "Camat Wiranto meninjau tanggul di hilir sungai yang jebol.",
            False,
        ),
        (
            "Camat Wiranto meninjau tanggul di hilir sungai yang jebol.",
            "Camat Andika meninjau tanggul di hilir sungai yang jebol.",
            True,
        ),
        (
            "Petugas meninjau 3 tanggul di hilir sungai yang jebol.",
            "Petugas meninjau 4 tanggul di hilir sungai yang jebol.",
            True,
        ),
        (
            "Petugas meninjau 3 tanggul di hilir sungai yang jebol.",
            "Petugas meninjau tanggul di hilir sungai yang jebol.",
            False,
        ),
        (
            "Petugas belum meninjau tanggul di hilir sungai yang jebol.",
            "Petugas meninjau tanggul di hilir sungai yang jebol.",
            True,
        ),
        ("Petugas menjaga pintu air.", "Petugas tidak tidur semalaman.", False),
        (
            "Petugas tak meninjau tanggul di hilir sungai yang jebol.",
            "Petugas tidak meninjau tanggul di hilir sungai yang jebol.",
            False,
        ),
        (
            "Petugas gagal meninjau tanggul di hilir sungai yang jebol.",
            "Petugas tidak sempat meninjau tanggul di hilir sungai yang jebol.",
            False,
        ),
        (
            "Petugas meninjau dua tanggul di hilir sungai yang jebol.",
            "Petugas meninjau 2 tanggul di hilir sungai yang jebol.",
            False,
        ),
        (
            "Petugas meninjau dua tanggul di hilir sungai yang jebol.",
            "Petugas meninjau tiga tanggul di hilir sungai yang jebol.",
            True,
        ),
        (
            "Tanggul di hilir sungai yang jebol diatur Perda No. 7.",
            "Tanggul di hilir sungai yang jebol diatur Perda Nomor 7.",
            False,
        ),
        (
            "Petugas PTR meninjau tanggul di hilir sungai yang jebol dan memasang karung pasir.",
            "Petugas Pusat Tanggul Reka meninjau tanggul di hilir sungai yang jebol dan memasang karung pasir.",
            False,
        ),
        (
            "Petugas PTR meninjau tanggul di hilir sungai yang jebol dan memasang karung pasir.",
            "Petugas BTR meninjau tanggul di hilir sungai yang jebol dan memasang karung pasir.",
            True,
        ),
        (
            "Camat T. Wiranto meninjau tanggul di hilir sungai yang jebol.",
            "Camat Wiranto meninjau tanggul di hilir sungai yang jebol.",
            False,
        ),
        (
            "Petugas meninjau tanggul di hilir sungai yang jebol. Ketua: Andika. Wakil: Sulis. Anggota:",
            "Petugas meninjau tanggul di hilir sungai yang jebol. Ketua: . Wakil: Sulis. Anggota: Wiranto",
            False,
        ),
        (
            "Petugas Andika meninjau tanggul di hilir sungai yang jebol.",
            "Tanggul di hilir sungai yang jebol, meninjau petugas Wiranto.",
            True,
        ),
        (
            "Camat Wiranto meninjau 3 tanggul di hilir sungai yang jebol.",
            "Camat Wiranto kemarin meninjau tanggul di hilir sungai yang jebol bersama 4 petugas.",
            False,
        ),
        (
            "The wardens didn't inspect the broken dam at the river.",
            "The wardens inspect the broken dam at the river.",
            True,
        ),
        (
            "Camat Bernhard Wiranto meninjau tanggul di hilir sungai yang jebol.",
            "Camat Bernard Wiranto meninjau tanggul di hilir sungai yang jebol.",
            False,
        ),
    ],
)
def test_near_copies_are_at_odds_where_they_exclude_each_other(one: str, other: str, odd: bool) -> None:
    (first,), (second,) = (_passage(text, outlet=text).sentences for text in (one, other))
    assert stories.at_odds(first, second) is odd and stories.at_odds(second, first) is odd


def test_another_of_a_row_that_both_articles_tell_is_not_at_odds() -> None:
    fined = [f"Hakim mendenda terdakwa {name} di hilir sungai yang jebol itu kemarin." for name in ("Andika", "Sulis")]
    first, second = (sentences(_told(fined, outlet)) for outlet in ("satu.id", "dua.id"))
    alone = sentences(_told(fined[1:], "tiga.id"))[0]
    assert not stories.at_odds(first[0], second[1])
    assert not stories.at_odds(first[0], alone)
    assert stories.at_odds(sentences(_told(fined[:1], "empat.id"))[0], alone)


def _told(lines: list[str], outlet: str) -> Article:
    return Article(id=outlet, title=TITLE, text=" ".join(lines), outlet=outlet)


def test_the_outlets_of_one_story_are_one_hit_and_one_quotation(library: Library) -> None:
    _add(library, *[TOLD.format(will="akan")] * 3)
    (hit,) = library.search("kepala desa mundur")
    assert len(hit.repeats) == 2
    answer = library.ask("Apakah Kepala Desa Sumberwangi akan mundur?")
    assert len({one.article.id for one in answer.citations}) == 1
    assert len(answer.citations[0].also_in) == 2


@pytest.mark.parametrize(
    "other",
    [TOLD.format(will="tidak akan"), TOLD.format(will="akan").replace("305", "503")],
)
@pytest.mark.parametrize("question", ["Apakah Kepala Desa Sumberwangi akan mundur?", "Will Wiranto Jaya resign?"])
def test_articles_that_say_the_contrary_stand_side_by_side(library: Library, other: str, question: str) -> None:
    told = TOLD.format(will="akan")
    _add(library, told, other, told)
    assert [len(hit.repeats) for hit in library.search("kepala desa mundur")] in ([0, 1], [1, 0])
    answer = library.ask(question)
    first, second = answer.citations[:2]
    assert {first.quote, second.quote} == {text.partition(" Warga ")[0] for text in (told, other)}
    assert (first.article.published or "") >= (second.article.published or "")
    order = remarks.NEWEST_FIRST[answer.language]
    assert answer.text.startswith(remarks.DIFFER[answer.language].format(order=order)) and answer.short is None
    credited = {one.article.outlet: [also.outlet for also in one.also_in] for one in (first, second)}
    assert credited.pop("koran2.id") == [] and set(map(len, credited.values())) == {1}


def test_as_many_figures_as_there_are_stand_side_by_side(library: Library) -> None:
    texts = [TOLD.format(will="akan").replace("305", number) for number in ("305", "503", "350")]
    _add(library, *texts)
    answer = library.ask("Berapa warga yang berunjuk rasa di Sumberwangi?")
    assert [one.article.outlet for one in answer.citations[:3]] == ["koran3.id", "koran2.id", "koran1.id"]
    assert answer.text.startswith(remarks.DISAGREE["id"].format(order=remarks.NEWEST_FIRST["id"]))


def test_numbers_in_words_differ_as_figures_do(library: Library) -> None:
    for day, (dead, besides) in enumerate((("Dua", "Dapur umum dibuka di tiga desa."), ("Tiga", "Sekolah libur."))):
        text = f"Banjir merendam rumah di Kota Bitung. {dead} orang meninggal. {besides}"
        row = {"title": "Banjir di Kota Bitung", "outlet": f"koran{day}.id", "date": f"2024-04-2{day}", "text": text}
        with_articles(library, row)
    answer = library.ask("Berapa orang meninggal di Bitung?")
    assert [one.quote for one in answer.citations] == ["Tiga orang meninggal.", "Dua orang meninggal."]
    assert answer.text.startswith(remarks.DISAGREE["id"].format(order=remarks.NEWEST_FIRST["id"]))


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("Dua orang dan tiga desa", [(2, "orang"), (3, "desa")]),
        ("dua puluh tiga desa, sebelas kapal, dua belas truk", [(23, "desa"), (11, "kapal"), (12, "truk")]),
        ("dua ratus orang, seratus dua puluh kapal, dua juta warga, kedua orang itu", []),
    ],
)
def test_small_numbers_in_words_are_worth_what_they_say(text: str, worth: list[tuple[int, str]]) -> None:
    assert in_words(text) == worth


@pytest.mark.parametrize(
    ("told", "denials"),
    [
        ("Hakim akan membebaskan terdakwa jika tidak salah.", 1),
        ("Hakim akan membebaskan terdakwa, jika tidak salah.", 1),
        ("Jika tidak salah, terdakwa akan dibebaskan.", 1),
        ("Kalau tidak salah paham, warga akan datang.", 1),
        ("Kalau tidak salah, warga akan datang.", 0),
        ("Batang, Kabar Merapi - Kalau tidak salah, warga akan datang.", 0),
        ("Warga akan datang, kalau tidak salah.", 0),
        ("Warga, jika tidak salah, akan datang.", 0),
        ("If I am not mistaken, he will come.", 0),
        ("He will come, if we're not mistaken.", 0),
    ],
)
def test_that_somebody_may_err_denies_nothing_but_a_condition_does(told: str, denials: int) -> None:
    assert len(claims.claims(_passage(told, outlet="koran.id").sentences[0]).denials) == denials
