"""What is told of another contest, thing or time, or only bears the name that is asked of, is no short answer."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from rag.evidence import Evidence
from rag.extracting.short_answers import short_answer
from rag.nouns import Citation
from rag.question import understand


def _told(question: str, text: str, *words: str) -> str | None:
    """The short answer from sentences of one article, of each of which the reader takes these words."""
    article = Article(id="a", title="Kabar Hari Ini", text=text, published="2025-10-20")
    spans = [(text.index(one), text.index(one) + len(one)) for one in words]
    stops = [at + 2 for at in range(len(text)) if text[at : at + 2] == ". " and len(words) > 1]
    bounds = list(zip([0, *stops], [*(at - 1 for at in stops), len(text)], strict=True))
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    chosen = [
        Evidence(Sentence(article, number, *bound), hit, 1.0, {"span": 1.0, "words": 1.0}, span)
        for number, (bound, span) in enumerate(zip(bounds, spans, strict=True))
    ]
    found = short_answer(understand(question), chosen, [Citation.of(article, number=1, start=0, end=len(text))])
    return found.text if found else None


LEAGUES = "Ia juara di Copa Elang pada 2011 dan Supercopa pada tahun berikutnya."
RACES = "GP Wanasari digelar setelah para pembalap bersaing di GP Italia pada 8 September lalu."


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("When did Rina win the Champions League?", LEAGUES, "2011", None),
        ("Kapan Rina juara Copa Elang?", LEAGUES, "2011", "2011"),
        ("Kapan Rina juara?", LEAGUES, "2011", "2011"),
        ("Kapan GP Wanasari?", RACES, "8 September", None),
        ("When was the Italian GP?", RACES, "8 September", "8 September"),
        ("Kapan GP Italia?", RACES, "8 September", "8 September"),
        ("Kapan Piala Elang dimulai?", "Piala Elang 2025 dimulai pada 3 Mei 2025.", "3 Mei 2025", "3 Mei 2025"),
        ("When does the Elang Cup begin?", "Piala Elang dimulai pada 3 Mei 2025.", "3 Mei 2025", "3 Mei 2025"),
    ],
)
def test_a_time_is_of_the_contest_asked_for(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, sentence, words) == told


@pytest.mark.parametrize(
    ("question", "sentence", "words", "told"),
    [
        ("Where is the Sukatani festival held?", "Warga berada di Sukatani Tower sore itu.", "Sukatani Tower", None),
        ("Where is the Sukatani festival held?", "Festival ada di Sukatani Tower.", "Sukatani Tower", "Sukatani Tower"),
        (
            "Where was the Elang director hiding in Sukatani?",
            "Edo dibekuk di tempat persembunyiannya di Sukatani.",
            "tempat persembunyiannya di Sukatani",
            "tempat persembunyiannya di Sukatani",
        ),
        ("Di mana Rina tinggal?", "Ia tinggal di Sukatani.", "Sukatani", "Sukatani"),
        ("Siapa juara lomba Elang 2025?", "Dalam dua tahun terakhir lomba Elang dimenangkan Rina.", "Rina", None),
        ("Siapa juara lomba Elang 2025?", "Lomba Elang dimenangkan Rina.", "Rina", "Rina"),
        ("Siapa juara lomba Elang?", "Dalam dua tahun terakhir juara lomba Elang adalah Rina.", "Rina", "Rina"),
    ],
)
def test_what_only_looks_like_it_is_no_answer(question: str, sentence: str, words: str, told: str | None) -> None:
    assert _told(question, sentence, words) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [("Siapa yang diberi obat kedaluwarsa?", None), ("Siapa yang diberi sanksi?", "Edo Wirawan")],
)
def test_who_is_given_one_thing_is_not_who_is_given_another(question: str, told: str | None) -> None:
    text = "Sanksi diberikan kepada Edo Wirawan. Rina Dewanti mendapat obat kedaluwarsa."
    assert _told(question, text, "Edo Wirawan", "Rina Dewanti") == told
