"""How sentences become passages, and how a page without punctuation is cut."""

import random
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lapses import grows_with_length, repeated

from index.nouns import SentenceKind
from index.passages import FEW_WORDS, LONGEST_SENTENCE, MOST_WORDS, context, divide, group, pieces
from index.sentences import Span, segment

WORDS = "warga desa menanam pohon di tepi sungai agar tebing tidak longsor saat hujan deras turun".split()


def sentence(words: int, *, seed: int = 0) -> str:
    chosen = random.Random(seed).choices(WORDS, k=words)
    return " ".join(chosen).capitalize() + "."


def passages(text: str) -> list[str]:
    return [text[passage.start : passage.end] for passage in divide(text)[1]]


def check(text: str) -> None:
    sentences, found = divide(text)
    assert [number for passage in found for number in range(passage.first, passage.last + 1)] == list(
        range(len(sentences))
    )
    for passage in found:
        assert passage.start == sentences[passage.first].start
        assert passage.end == sentences[passage.last].end
        counted = [
            len(text[span.start : span.end].split())
            for span in sentences[passage.first : passage.last + 1]
            if span.kind is not SentenceKind.HEADING and text[span.end - 1] != ":"
        ]
        assert sum(counted) <= MOST_WORDS or len(counted) == 1
    covered = [False] * len(text)
    for span in sentences:
        assert span.end - span.start <= LONGEST_SENTENCE
        covered[span.start : span.end] = [True] * (span.end - span.start)
    assert all(covered[at] or text[at].isspace() for at in range(len(text)))


def test_a_passage_ends_with_its_paragraph_when_it_is_long_enough() -> None:
    first, second = (
        " ".join(sentence(20, seed=n) for n in range(4)),
        " ".join(sentence(20, seed=n) for n in range(4, 8)),
    )
    assert passages(f"{first}\n\n{second}") == [first, second]


def test_short_paragraphs_are_put_together() -> None:
    paragraphs = [sentence(15, seed=n) for n in range(12)]
    found = passages("\n\n".join(paragraphs))
    assert [len(passage.split()) for passage in found] == [60, 60, 60]


def test_a_heading_goes_with_what_follows_it() -> None:
    text = f"{sentence(40)}\n\nSanksi bagi Pelanggar\n\n{sentence(40, seed=1)}"
    assert [passage.split("\n")[0] for passage in passages(text)] == [sentence(40), "Sanksi bagi Pelanggar"]


def test_a_heading_never_ends_a_passage_even_when_the_passage_is_full() -> None:
    text = "\n\n".join(f"Bagian Nomor {n}\n\n{sentence(110, seed=n)}" for n in range(4))
    sentences, found = divide(text)
    assert len(found) == 4
    assert all(sentences[passage.last].kind is not SentenceKind.HEADING for passage in found)


def test_a_list_stays_with_the_line_that_announces_it() -> None:
    items = "\n".join(f"- {sentence(9, seed=n)}" for n in range(6))
    text = f"{sentence(60)} Pemerintah menyiapkan enam langkah berikut:\n{items}"
    found = passages(text)
    assert found[-1].startswith("Pemerintah menyiapkan enam langkah berikut:")


def test_a_quotation_stays_with_the_sentence_that_announces_it_when_there_is_room() -> None:
    text = f"{sentence(62)}\n\n“{sentence(20)[:-1]},” ujar Lurah.\n\n{sentence(70)}"
    assert passages(text)[0].endswith("ujar Lurah.")


def test_a_short_rest_joins_the_passage_before_it() -> None:
    text = f"{sentence(70)}\n\n{sentence(FEW_WORDS - 5, seed=2)}"
    assert len(passages(text)) == 1


def test_no_sentence_gives_no_passage() -> None:
    assert group("", []) == []
    assert divide(" \n ") == ([], [])


def test_a_sentence_of_normal_length_is_left_whole() -> None:
    text = sentence(100)
    (span,) = segment(text)
    assert pieces(text, span) == [span]


def test_a_page_without_punctuation_is_cut_at_words_with_exact_offsets() -> None:
    text = " ".join(["sama kata sama"] * 1000)
    found = pieces(text, Span(0, len(text), SentenceKind.BODY))
    assert all(span.end - span.start <= LONGEST_SENTENCE for span in found)
    assert " ".join(text[span.start : span.end] for span in found) == text


def test_a_word_longer_than_any_sentence_is_cut_too() -> None:
    check("x" * (3 * LONGEST_SENTENCE + 1))


@settings(max_examples=200)
@given(
    st.lists(
        st.one_of(
            st.integers(1, 130).map(sentence),
            st.sampled_from(
                ["\n\n", "\n", " ", "Judul Kecil\n\n", "- butir\n", "Syaratnya:\n", "“Ya. Tidak,” kata ia."]
            ),
            st.text(max_size=20),
        ),
        max_size=40,
    ).map("".join)
)
def test_every_sentence_is_in_exactly_one_passage_whatever_the_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize("letter", ["a", "a ", "a, ", "a b; ", "é\u2003"])
def test_a_megabyte_on_one_line_becomes_passages(letter: str) -> None:
    check(letter * (1_000_000 // len(letter)))


def test_the_line_of_context_names_what_is_known_and_nothing_else() -> None:
    assert (
        context(title="Warga Bersihkan Sungai", outlet="ANTARA", region="Kabupaten Magetan", published="2024-10-07")
        == "Warga Bersihkan Sungai. Kabupaten Magetan. ANTARA. 7 Oktober 2024."
    )
    assert context(title="Siapa Menang?", outlet=None, region=None, published=None) == "Siapa Menang?"
    assert context(title="", outlet=None, region="Kota Solok", published=None) == "Kota Solok."


def test_importing_passages_brings_in_no_model_library_and_no_splitter() -> None:
    code = (
        "import sys; import index.passages; "
        "print([name for name in ('torch', 'transformers', 'langchain_text_splitters') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_cutting_a_long_sentence_brings_in_no_model_library() -> None:
    code = (
        "import sys; from index.passages import divide; divide('kata ' * 1000); "
        "print([name for name in ('torch', 'transformers') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_a_list_of_lines_that_each_announce_one_is_divided_in_time_for_its_length() -> None:
    assert grows_with_length(lambda length: divide(repeated("- a:\n", length)), 200_000)
