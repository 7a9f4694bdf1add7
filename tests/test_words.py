"""Index terms: forms of a word meet, abbreviations meet their long forms, numbers survive, hostile text ends soon."""

import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from threading import Semaphore
from time import sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lapses import grows_with_length, repeated

from index import english, words
from index.translation import query_terms
from index.words import LONGEST_TERM, abbreviations, stop_words, terms, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sanksinya", "sanksi"),
        ("melanggar", "pelanggaran"),
        ("dilanggar", "melanggar"),
        ("menangkap", "ditangkap"),
        ("penangkapan", "tangkap"),
        ("mengirimkan", "kiriman"),
        ("menerima", "terima"),
        ("memerintahkan", "perintah"),
        ("dipenjara", "penjara"),
        ("kementerian", "menteri"),
        ("menilai", "nilai"),
        ("bersalah", "kesalahan"),
        ("pelecehan", "dilecehkan"),
        ("menulis", "tulisan"),
        ("memilih", "pemilihan"),
        ("berkampanye", "kampanye"),
        ("Kab. Batang", "kabupaten Batang"),
        ("Pj Bupati", "penjabat bupati"),
        ("pemilunya", "Pemilu"),
        ("Al-Qur’an", "al-Quran"),
        ("café", "cafe"),
    ],
)
def test_forms_of_one_word_meet_in_one_term(one: str, other: str) -> None:
    assert terms(one) == terms(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Batang", "Batanghari"),
        ("pemilu", "pilu"),
        ("KPK", "KPU"),
        ("2023", "2024"),
        ("sanksi", "saksi"),
        ("berikan", "ikan"),
        ("menular", "ular"),
        ("menempatkan", "empat"),
        ("ketua", "tua"),
        ("Orban", "korban"),
    ],
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert not set(terms(one)) & set(terms(other))


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("ASN", "Aparatur Sipil Negara"),
        ("pilkada", "pemilihan kepala daerah"),
        ("KPU", "Komisi Pemilihan Umum"),
        ("KPU", "KPUD"),
        ("walikota", "wali kota"),
        ("Satpol PP", "satuan polisi pamong praja"),
        ("IPM", "indeks pembangunan manusia"),
        ("karhutla", "kebakaran hutan dan lahan"),
    ],
)
def test_an_abbreviation_meets_its_long_form(short: str, long: str) -> None:
    assert set(terms(short)) & set(terms(f"menurut {long} setempat"))


def test_the_longest_form_counts_not_the_shorter_one_inside() -> None:
    assert "kpu" in terms("Komisi Pemilihan Umum")
    assert "pemilu" not in terms("Komisi Pemilihan Umum")
    assert "pemilu" in terms("pemilihan umum")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.968 siswa", "1968"),
        ("1,968 students", "1968"),
        ("1.234.567 rupiah", "1234567"),
        ("3,5 persen", "3.5"),
        ("3.5 per cent", "3.5"),
        ("pukul 20:24", "20.24"),
        ("pukul 20.24 WIB", "20.24"),
        ("Rp1.500.000", "1500000"),
        ("Rp4.250.000,00", "4250000"),
        ("US$1,234.50", "1234.50"),
        ("Rp7,34triliun", "7.34"),
        ("2.140jiwa", "2140"),
        ("USD500", "500"),
        ("beras 25kg", "25"),
        ("gempa M5.2", "5.2"),
    ],
)
def test_a_number_is_the_same_however_it_is_written(text: str, expected: str) -> None:
    assert expected in terms(text)


@pytest.mark.parametrize("code", ["H5N1", "P2P", "COVID19", "5G", "G20", "SP3", "B2B", "MH370", "19th"])
def test_a_code_of_letters_and_figures_stays_whole(code: str) -> None:
    assert terms(code) == [code.lower()]


def test_an_amount_is_asked_for_in_either_language_however_it_is_glued() -> None:
    for language in ("id", "en"):
        for amount in ("Rp1.500.000", "Rp 1.500.000", "1500000", "Rp1,500,000"):
            found = {term for part in query_terms(amount, language) for term, _ in part.alternatives}
            assert "1500000" in found, (language, amount)


@pytest.mark.parametrize("text", ["07/10/2024", "07-10-2024", "07.10.2024"])
def test_the_parts_of_a_date_are_kept(text: str) -> None:
    assert terms(text) == ["07", "10", "2024"]


def test_function_words_are_no_terms() -> None:
    assert terms("yang dan di dengan adalah itu apa siapa") == []
    assert "sanksi" not in stop_words()


def test_every_abbreviation_is_found_by_each_of_its_long_forms() -> None:
    for entry in abbreviations():
        own = set(terms(entry.short))
        for long in entry.long:
            assert own & set(terms(long)) or "".join(tokens(entry.short)) in terms(long), entry


def test_an_abbreviation_stands_once_and_where_the_alphabet_has_it() -> None:
    shorts = [entry.short.casefold() for entry in abbreviations()]

    assert shorts == sorted(set(shorts))


@given(st.text())
def test_any_text_gives_lower_case_terms_of_bounded_length(text: str) -> None:
    for term in terms(text):
        assert term
        assert len(term) <= LONGEST_TERM
        assert not any(char.isspace() for char in term)
        assert term == term.lower()
    assert terms(text) == terms(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("piece", ["1", "1.", "a'", "komisi pemilihan ", "é", "x\n"])
def test_hostile_text_takes_no_longer_than_its_length_deserves(piece: str) -> None:
    assert grows_with_length(lambda length: terms(repeated(piece, length)), 1_000_000)


def test_threads_get_the_same_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"pelanggaran netralitas{number} menangkap ditangkapnya{number % 7} sanksi" for number in range(400)]
    alone = [terms(text) for text in texts]
    monkeypatch.setattr(words, "_TERMS", {})
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(terms, [text.upper() for text in texts])) == alone


def test_only_one_thread_stems_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    terms("pelanggaran")
    stemmer, inside = words._stemmer(), Semaphore(1)
    met: list[bool] = []

    class Watched:
        def stemWord(self, word: str) -> str:
            met.append(not inside.acquire(blocking=False))
            sleep(0.0005)
            stem = stemmer.stemWord(word)
            if not met[-1]:
                inside.release()
            return str(stem)

    monkeypatch.setattr(words, "_TERMS", {})
    monkeypatch.setattr(words, "_stemmer", Watched)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(terms, [f"ditangkap{letter}nya" for letter in "bcdfghjklmnpqrstvwxz" * 2]))
    assert len(met) >= 20 and not any(met)


@pytest.mark.parametrize(
    ("typed", "standard"),
    [
        ("perijinan", "izin"),
        ("Propinsi", "provinsi"),
        ("sholatnya", "salat"),
        ("mempengaruhi", "pengaruh"),
        ("nol", "0"),
        ("diperas", "pemerasan"),
    ],
)
def test_a_word_as_it_is_often_misspelt_meets_its_standard_spelling(typed: str, standard: str) -> None:
    assert terms(typed) == terms(standard)


def test_both_spellings_of_a_word_are_one_term() -> None:
    rows = [line.split("\t") for line in (files("index") / "data" / "spellings.tsv").read_text("utf-8").splitlines()]
    assert len(dict(rows)) == len(rows) > 100
    assert not {other for other, _ in rows} & {standard for _, standard in rows}
    assert all(terms(other) == terms(standard) != [] for other, standard in rows)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("he'll we'd they’re I've I'd who'd I'm", "he we they i i who i"),
        ("Government'll pay", "government pay"),
        ("the regent's didn't can't", "the regent didnt cant"),
    ],
)
def test_an_english_verb_that_is_shortened_is_no_part_of_its_word(text: str, found: str) -> None:
    assert words.tokens(text) == english.words(text) == found.split()


def test_an_apostrophe_within_a_name_stays_no_letter() -> None:
    assert words.tokens("Jum'at Sa'd Ma'ruf Qur’an Wa'd") == "jumat sad maruf quran wad".split()


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("policemen", "policeman"), ("women", "woman"), ("spokesmen", "spokesman"), ("yemen", "yemen"),
        ("specimen", "specimen"), ("prizes", "prize"), ("sizes", "size"), ("cities", "city"), ("boxes", "box"),
    ],
)  # fmt: skip
def test_an_english_plural_has_its_singular_and_what_only_looks_like_one_stays(word: str, one: str) -> None:
    assert english.singular(word) == one


@given(st.text(alphabet="ab_1. é", max_size=3).filter(bool), st.text(alphabet="ab_1. é", max_size=20))
def test_a_phrase_stands_where_no_letter_goes_on(phrase: str, text: str) -> None:
    pattern = re.compile(rf"(?<!\w)(?={re.escape(phrase)}(?!\w))")
    assert [start for start, _ in words.spans(phrase, text)] == [match.start() for match in pattern.finditer(text)]
    assert words.stands_in(phrase, text) == (pattern.search(text) is not None)


def test_a_phrase_stands_in_a_text_in_either_case_where_that_is_asked() -> None:
    assert words.stands_in("Kali Elang", "di kali elang.", anycase=True)
    assert not words.stands_in("Kali Elang", "di kali elang.")
    assert not words.stands_in("kali", "sekalian", anycase=True)
