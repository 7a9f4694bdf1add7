"""A sentence that tells the opposite of what a question takes for granted does not answer it, and this is said."""

from collections import Counter
from pathlib import Path

import pytest
from invented import with_articles

from index.nouns import Article, Sentence
from index.training import newsroom, sources
from rag import Library
from rag.parsing.opposites import Granted
from rag.question import understand

TITLE = "Harga Cabai di Demak"
EVERY = 20
"""Every so manieth newsroom question is looked at."""
MOST, LEAST = 0.005, 0.04
"""Share of answerable questions all of whose marked sentences are taken for the opposite, and of those that take
something false for granted whose story has a sentence which is."""


def told(question: str, text: str, title: str = TITLE) -> str | None:
    granted = Granted.of(understand(question))
    return granted.opposite(Sentence(Article("a", title, text), 0, 0, len(text))) if granted else None


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("Which trader's case was stopped in Demak?", "Kasus pedagang cabai Demak diteruskan ke jaksa.", "diteruskan"),
        ("Kenapa harga cabai di Demak naik?", "Harga cabai turun Rp 2.000 per kilogram.", "turun"),
        ("Kenapa lahan padi di Demak menyempit?", "Pemerintah memperluas lahan padi di Demak.", "memperluas"),
        ("Harga cabai Demak 5 Mei 2025 naik berapa?", "Harga cabai turun Rp 2.000.", "turun"),
        ("Why did chilli prices in Demak rise?", "Harga cabai tidak naik pekan ini.", "tidak naik"),
        ("Why did chilli prices surge in Demak?", "Harga itu tidak bertambah.", "tidak bertambah"),
        ("Kenapa warga Demak menolak pasar baru?", "Warga Demak mendukung pasar baru itu.", "mendukung"),
        ("Kenapa bupati membantah pasar Demak dijual?", "Bupati membenarkan pasar Demak dijual.", "membenarkan"),
        ("Kapan pasar baru Demak dibangun?", "Pasar baru Demak tidak dibangun tahun ini.", "tidak dibangun"),
        ("Kenapa Demak membolehkan pasar malam?", "Demak melarang pasar malam.", "melarang"),
        ("Kenapa pegawai Demak boleh berdagang di pasar?", "Pegawai Demak tidak boleh berdagang.", "tidak boleh"),
        ("Pasar Demak mana yang pedagangnya paling sedikit?", "Pasar Demak itu punya pedagang terbanyak.", "terbanyak"),
        ("Siapa yang memuji pasar Demak?", "Rina mengkritik pasar Demak.", "mengkritik"),
        ("Kenapa cabai rawit Demak sama persis dengan cabai Kudus?", "Cabai rawit Demak berbeda.", "berbeda"),
        ("Kenapa pasar Demak tidak lagi buka malam?", "Pasar Demak tetap melayani pembeli.", "tetap melayani"),
        ("Why did the Demak market stop selling chilli?", "Pasar Demak terus menjual cabai.", "terus menjual"),
        ("Kenapa Rina bilang cabai jadi budaya Demak?", "“Cabai bukanlah budaya Demak,” kata Rina.", "bukanlah budaya"),
    ],
)
def test_the_opposite_of_what_is_taken_for_granted_is_found(question: str, text: str, words: str) -> None:
    assert told(question, text) == words


def test_what_answers_is_seldom_taken_for_the_opposite_and_false_premises_often_are(shared: Path) -> None:
    news = shared / "data" / "train" / "news.jsonl"
    if not news.is_file():
        pytest.skip("the news stories are not beside this clone")
    asked = [one for one in newsroom.questions() if one.evidence or one.lacking == "false_premise"][::EVERY]
    wanted = {one.story for one in asked}
    rows = {address: row for row in sources.rows(news) if (address := newsroom.address(row)) in wanted}
    asked_of, opposed = Counter[bool](), Counter[bool]()
    for one in asked:
        granted, story = Granted.of(understand(one.text)), newsroom.Story.of(rows[one.story])
        told = [Sentence(story.article, 0, span.start, span.end) for span in story.sentences]
        marked = [each for each in told if newsroom.sum_of(each.text) in one.evidence] if one.evidence else told
        against = [granted.opposite(each) is not None for each in marked] if granted else [False]
        if marked:
            asked_of[bool(one.evidence)] += 1
            opposed[bool(one.evidence)] += all(against) if one.evidence else any(against)
    assert min(asked_of.values()) > 500
    assert opposed[True] <= MOST * asked_of[True] and opposed[False] >= LEAST * asked_of[False], (asked_of, opposed)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Kenapa harga cabai di Demak naik?", "Harga cabai naik karena pasokan turun."),
        ("Kenapa harga cabai di Demak naik?", "Pasokan berkurang akibat hujan."),
        ("Apakah harga cabai di Demak naik?", "Harga cabai turun Rp 2.000."),
        ("Kenapa harga cabai di Demak tidak naik?", "Harga cabai turun karena panen."),
        ("Kenapa warga tidak setuju pasar Demak dijual?", "Warga menolak pasar Demak dijual karena ramai."),
        ("Siapa yang menolak pasar Demak?", "Rina tidak mendukung pasar Demak."),
        ("Apa kata Rina Dewi soal pasar Demak dijual?", "“Pasar Demak tidak dijual,” kata Rina Dewi."),
        ("Kapan pasar baru Demak dibangun?", "Pasar baru Demak dibangun Mei, bukan hanya toko."),
        ("Kapan jembatan Kudus dibangun?", "Pasar Demak tidak dibangun tahun ini."),
        ("Kenapa truk dilarang naik ke pasar Demak?", "Truk tidak boleh naik ke pasar Demak karena sempit."),
        ("What objections did Rina raise to the Demak market?", "Pasar Demak berkurang pembelinya, kata Rina."),
        ("Kabupaten mana yang harganya naik?", "Harga di Demak turun."),
        ("Apa syarat menjadi pengawas pasar Demak?", "Syarat pengawas pasar Demak antara lain tidak menjadi pedagang."),
        ("Apa yang mesti dikuatkan supaya pencurian di pasar berkurang?", "Salah satunya penguatan ronda di pasar."),
        ("Kenapa Demak masih mengejar penimbun cabai?", "Penyidikan penimbun cabai pertama dihentikan."),
        ("Kapan aturan No 14 pasar Demak berlaku?", "Aturan No 14 pasar Demak berlaku Mei."),
        ("Berapa spanduk diturunkan di Demak?", "Spanduk yang diturunkan di Demak 615, masih bisa bertambah."),
    ],
)
def test_what_answers_or_is_of_something_else_is_no_opposite(question: str, text: str) -> None:
    assert told(question, text) is None


def test_that_the_nearest_sentence_tells_the_opposite_is_said(library: Library) -> None:
    text = (
        "Harga cabai rawit di Demak turun menjadi Rp 30.000 per kilogram pada Senin. Penyebabnya panen raya di Kudus."
    )
    with_articles(library, {"title": "Harga Cabai Rawit di Demak Turun", "text": text})
    rise, fall = (library.ask(f"Kenapa harga cabai rawit di Demak {word}?") for word in ("naik", "turun"))
    assert not rise.answered and "sebaliknya: “turun”" in (rise.reason or "")
    assert rise.closest[0].sentence is not None and "turun" in rise.closest[0].sentence.text
    assert fall.answered
    english = library.ask("Why did the price of bird's eye chilli in Demak rise?")
    assert not english.answered and english.text == "The nearest article tells the opposite: “turun”."
