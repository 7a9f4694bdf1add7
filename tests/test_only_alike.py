"""What is told of another contest, thing or time, or only bears the name that is asked of, is no short answer."""

import pytest
from by_hand import told as short_told

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
    assert short_told(question, sentence, words) == told


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
    assert short_told(question, sentence, words) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [("Siapa yang diberi obat kedaluwarsa?", None), ("Siapa yang diberi sanksi?", "Edo Wirawan")],
)
def test_who_is_given_one_thing_is_not_who_is_given_another(question: str, told: str | None) -> None:
    text = "Sanksi diberikan kepada Edo Wirawan. Rina Dewanti mendapat obat kedaluwarsa."
    assert short_told(question, text, "Edo Wirawan", "Rina Dewanti") == told
