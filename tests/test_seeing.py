"""What the reader makes of sentences: each in its passage, the best ones once more amid what is around them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from index.articles import build
from index.nouns import Article, Hit, Passage, Sentence
from index.readers import Record
from index.sentences import segment
from index.span_reader import Reader
from rag.question import understand
from rag.scoring import seeing
from rag.scoring.as_told import as_told
from rag.scoring.phrasing import belonging, everyday, reading

TEXT = (
    "Pasar Sukatani terbakar pada Senin malam. Api baru padam menjelang subuh. "
    "Sebanyak 120 kios hangus, kata Kepala Dinas Pasar Budi Santosa. "
    "Para pedagang menempati tenda di lapangan. Pemerintah menyiapkan 300 juta rupiah untuk perbaikan. "
    "Perbaikan itu dimulai pekan depan. Pembeli tetap datang. Harga cabai tidak berubah. "
)


@pytest.fixture(scope="module")
def article() -> Article:
    fields = {"title": "Pasar Sukatani Terbakar", "text": TEXT + "Bupati belum memberi tanggapan. " * 20}
    return build(Record("pasar.jsonl#1", "", ".jsonl", fields), today=date(2024, 10, 8))


def _hits(article: Article, sizes: Sequence[int]) -> list[Hit]:
    """The article's first sentences in passages of so many each."""
    spans = segment(article.text)
    sentences = [Sentence(article, at, span.start, span.end, span.kind) for at, span in enumerate(spans)]
    hits, at = [], 0
    for key, size in enumerate(sizes, 1):
        some = sentences[at : at + size]
        hits.append(Hit(Passage(key, tuple(some), some[0].start, some[-1].end), 1.0, 1.0, 1.0))
        at += size
    return hits


class Counting:
    """A reader that counts what it is given."""

    def __init__(self) -> None:
        self.reader, self.texts = Reader.load(), list[str]()

    def read(self, question: str, passages: Sequence[str], **how: Any) -> Any:
        """Read, and remember the passages."""
        self.texts += passages
        return self.reader.read(question, passages, **how)


def test_the_best_sentences_are_read_again_in_the_middle_of_their_surroundings(article: Article) -> None:
    hits = _hits(article, [2, 3, 3])
    reader: Any = Counting()
    question = "Berapa kios yang hangus di Pasar Sukatani?"
    found = seeing.seen([question] * 3, hits, reader=reader, again=True)
    assert len(reader.texts) == 3 + seeing.AGAIN
    for text in reader.texts[3:]:
        assert text in article.text and len(text) < seeing.AROUND + 40
    best = max(found, key=lambda at: found[at].again)
    assert article.text[slice(*_place(hits, best))].startswith("Sebanyak 120 kios")
    unlike = [at for at, one in found.items() if one.again != one.said.evidence]
    assert 0 < len(unlike) <= seeing.AGAIN


def test_unless_told_so_none_is(article: Article) -> None:
    hits = _hits(article, [2, 3])
    reader: Any = Counting()
    found = seeing.seen(["Berapa kios hangus?"] * 2, hits, reader=reader, again=False)
    assert len(reader.texts) == 2
    assert all((one.again, one.again_answers) == (one.said.evidence, one.answers) for one in found.values())


def test_each_passage_is_asked_in_its_own_words(article: Article) -> None:
    hits = _hits(article, [2, 3])
    questions = ["Berapa kios hangus?", "Kapan Pasar Sukatani terbakar?"]
    together = seeing.seen(questions, hits, reader=Reader.load(), again=False)
    for at in (0, 1):
        alone = seeing.seen(questions[at : at + 1], hits[at : at + 1], reader=Reader.load(), again=False)
        assert {key: together[key] for key in alone} == dict(alone)


@pytest.mark.parametrize("number", [0, 3, 12])
def test_the_surroundings_hold_the_sentence_and_cut_no_word(article: Article, number: int) -> None:
    span = segment(article.text)[number]
    start, end = seeing.around(Sentence(article, number, span.start, span.end, span.kind))
    assert start <= span.start and span.end <= end
    assert (start == 0 or article.text[start - 1].isspace()) and (
        end == len(article.text) or article.text[end].isspace()
    )


def _place(hits: Sequence[Hit], at: tuple[int, int]) -> tuple[int, int]:
    return next(
        (one.start, one.end) for hit in hits for one in hit.passage.sentences if (hit.passage.key, one.number) == at
    )


def test_everyday_spelling_is_read_beside_what_it_stands_for(article: Article) -> None:
    hits = _hits(article, [2, 3, 3])
    reader = Reader.load()
    written, typed = (
        seeing.seen([text] * 3, hits, reader=reader, again=True)
        for text in ("Berapa kios yang hangus di Sukatani?", "brp kios yg hangus di Sukatani?")
    )
    both = seeing.in_both(written, typed)
    assert set(both) == set(written) == set(typed)
    for at, one in both.items():
        assert one.said.evidence == pytest.approx((written[at].said.evidence + typed[at].said.evidence) / 2)
        low, high = sorted((written[at].answers, typed[at].answers))
        assert low - 1e-9 <= one.answers <= high + 1e-9
        assert one.span in (written[at].span, typed[at].span)
    assert seeing.in_both(written, written)[2, 2].answers == pytest.approx(written[2, 2].answers)


def test_only_what_was_typed_so_is_read_in_everyday_spelling() -> None:
    typed = "brp kios yang hangus, mana yg utuh?"
    asked = replace(understand("Berapa kios?"), expanded={"brp": "berapa", "yg": "yang"}, typed=typed)
    assert everyday("Berapa kios yang hangus, mana yang utuh?", asked) == typed
    assert everyday("Berapa kios?", understand("Berapa kios?")) == "Berapa kios?"


def test_a_question_asks_of_what_a_stretch_calls_otherwise_in_its_words() -> None:
    text = "Bank Elang Biruraya (BEBI) berdiri. Direktur BEBI hadir. Kantor Bank Elang Biruraya dijaga."
    fields = {"title": "Bank baru", "text": text}
    told = build(Record("bank.jsonl#1", "", ".jsonl", fields), today=date(2024, 10, 8))
    first, second, third = (f"{one}." for one in text.rstrip(".").split(". "))
    for question, passage, asked in (
        ("Siapa direktur Bank Elang Biruraya?", second, "Siapa direktur BEBI?"),
        ("Siapa yang menjaga BEBI?", third, "Siapa yang menjaga Bank Elang Biruraya?"),
        ("Siapa direktur Bank Elang Biruraya?", first, "Siapa direktur Bank Elang Biruraya?"),
        ("Siapa direktur Bank Merpati?", second, "Siapa direktur Bank Merpati?"),
    ):
        assert as_told(question, understand(question).names, passage, told) == asked


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("siapa pelakunya?", "siapa pelaku?"),
        ("dendanya?", "denda?"),
        ("berapa skornya?", "berapa skor — korban di Sukatani?"),
        ("kapan kejadiannya?", "kapan kejadiannya — siapa korban di Sukatani?"),
        ("di mana?", "di mana — korban di Sukatani?"),
        ("apa isi surat lainnya?", "apa isi surat lainnya?"),
        ("siapa yang menangkapnya di pasar?", "siapa yang menangkapnya di pasar?"),
        ("apa biasanya sebabnya?", "apa biasanya sebab?"),
        ("siapa sutradaranya?", "siapa sutradaranya?"),
    ],
)
def test_what_belongs_to_what_was_spoken_of_is_read_without_saying_so(asked: str, read: str) -> None:
    alone = understand(asked)
    leaning = replace(alone, text=f"{asked.rstrip('?')} — siapa korban di Sukatani?")
    assert belonging(reading(leaning), leaning, "Pelaku kena denda karena sebab itu; skor dan isi surat tetap.") == read
    assert belonging(reading(alone), alone, "Pelaku kena denda.") == asked
