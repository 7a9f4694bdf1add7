"""Which derivations of Indonesian words are real: the grammar that proposes them and the model that chooses."""

from collections import Counter

import numpy as np
import pytest

from index.training import families, word_vectors
from index.training.derivations import derivations
from index.training.stems import beside, by_stem
from index.words import root_of_stem


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("menerima", "terima"),
        ("pemukul", "pukul"),
        ("menyapu", "sapu"),
        ("mengirimkan", "kirim"),
        ("mengambil", "ambil"),
        ("membaca", "baca"),
        ("mengesahkan", "sah"),
        ("mensosialisasikan", "sosialisasi"),
        ("menyanyi", "nyanyi"),
        ("berenang", "renang"),
        ("bekerja", "kerja"),
        ("belajar", "ajar"),
        ("terasa", "rasa"),
        ("pelajar", "ajar"),
        ("memperpanjang", "panjang"),
        ("diperiksanya", "diperiksa"),
        ("kementerian", "menteri"),
        ("ngurusin", "urus"),
        ("nyuci", "cuci"),
        ("dibantuin", "bantu"),
    ],
)
def test_the_root_of_a_form_is_among_those_proposed(word: str, root: str) -> None:
    assert root in dict(derivations(word))


@pytest.mark.parametrize(
    ("word", "never"),
    [("berbatas", "rbatas"), ("kembali", "mbali"), ("mandarin", "mandar"), ("menanam", "anam"), ("makan", "pakan")],
)
def test_no_root_is_proposed_that_cannot_be_one(word: str, never: str) -> None:
    assert never not in dict(derivations(word))


ROOTS = "baca sapu tulis kirim larang tembak hukum lapor rusak lempar bangun hitung gali lipat tutup bayar".split()
BOUND = ("undur", "hidap", "jolak", "rangkul", "gelant", "cantul")
"""Roots that stand in no text by themselves."""
NASAL = {"s": "meny", "t": "men", "k": "meng", "p": "mem", "b": "mem", "g": "meng", "h": "meng"}


def _active(root: str) -> str:
    rest = root[1:] if root[0] in "stkp" else root
    return NASAL.get(root[0], "me") + rest


def _language() -> tuple[list[str], dict[str, int], word_vectors.Vectors]:
    """Sixteen verbs with six forms each, some whose root is no word, and words that only look like forms of one."""
    random = np.random.default_rng(7)
    meaning: dict[str, np.ndarray] = {}
    for root in ROOTS:
        own = random.normal(size=40)
        for form in (root, _active(root), f"di{root}", f"di{root}kan", f"ter{root}", f"{root}an", f"{root}nya"):
            meaning[form] = own + 0.6 * random.normal(size=40)
    for lookalike in ("ikan", "teri", "menteri", "latan", "diapu", "tersapukan", "mebayar"):
        meaning[lookalike] = random.normal(size=40)
    for root in BOUND:
        own = random.normal(size=40)
        for form in (f"di{root}", f"di{root}kan", f"ter{root}", f"{root}an"):
            meaning[form] = own + 0.4 * random.normal(size=40)
    words = sorted(meaning)
    return words, dict.fromkeys(words, 50), word_vectors.unit(np.array([meaning[word] for word in words]))


def test_words_of_one_meaning_are_derived_and_lookalikes_are_not() -> None:
    words, counts, vectors = _language()
    found = families.roots(words, vectors, counts, functional=frozenset(), names=frozenset())
    for root in ROOTS:
        assert found[_active(root)] == found[f"di{root}"] == found[f"{root}an"] == root
    assert "menteri" not in found
    for root in BOUND:
        assert found[f"di{root}kan"] == found[f"ter{root}"] == root


def test_the_same_words_and_vectors_give_the_same_roots() -> None:
    words, counts, vectors = _language()
    first, second = (
        families.roots(words, vectors, counts, functional=frozenset(), names=frozenset({"baca"})) for _ in range(2)
    )
    assert first == second


def test_what_rests_on_one_letter_is_left_out() -> None:
    some = families.possible(["menang", "tang", "nilai", "nila", "dinilai", "menilai"], functional=frozenset())
    assert not {(one.word, one.root) for one in some} & {("menang", "tang"), ("nilai", "nila"), ("dinilai", "nila")}
    assert ("dinilai", "nilai") in {(one.word, one.root) for one in some}


def test_words_that_keep_the_same_company_have_vectors_that_are_alike() -> None:
    texts = [["hakim", "vonis", one, "terdakwa"] for one in ("menghukum", "dihukum")] * 30
    texts += [["nelayan", "laut", "ikan", "perahu"]] * 30
    words = word_vectors.vocabulary(Counter(word for text in texts for word in text), 5, functional=frozenset())
    vectors = dict(zip(words, word_vectors.learn(texts, words), strict=True))
    alike = vectors["menghukum"] @ vectors["dihukum"]
    assert alike > 0.5 > vectors["menghukum"] @ vectors["ikan"]


def test_a_words_own_row_is_kept_only_where_its_stem_leads_elsewhere() -> None:
    roots = {"menerima": "terima", "terima": "terima", "diterima": "terima", "ikan": "ikan", "orban": "orban"}
    stems = by_stem(roots)
    rows = beside(roots, stems)
    stemmer = {"menerima": "ima", "terima": "ima", "diterima": "terima", "ikan": "ikan", "orban": "orban"}
    assert all(rows.get(word, root_of_stem(word, stemmer[word], stems)) == root for word, root in roots.items())
    assert "menerima" not in rows
    assert root_of_stem("orban", "orban", {"orban": "korban"}) == "orban"
