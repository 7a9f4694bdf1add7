"""Rows that an article counts through in prose are shown whole, and what is left of a page's numbers is not."""

from dataclasses import replace
from datetime import date

import pytest

from index.article_sentences import sentences
from index.articles import build
from index.nouns import Hit, Passage, Sentence
from index.readers import Record
from rag.choosing.shown import choose
from rag.evidence import Evidence
from rag.question import understand

POINTS = [
    "Adapun empat langkah itu yaitu sebagai berikut:, 1. Menara Baru, perusahaan membangun dua menara.",
    "Menara itu selesai pada Maret.",
    "2. Gardu Cadangan, perusahaan menyiapkan gardu di tiga kota.",
    "Gardu bekerja tanpa henti.",
    "3. Pusat Aduan, warga dapat menelepon siang dan malam.",
    "4. Pelatihan, petugas dilatih dua kali setahun.",
    "Rapat dimulai pukul lima sore di kantor pusat.",
]
RANKS = [
    "Ada tiga sektor yang menopang ekonomi.",
    "Di peringkat satu adalah industri sepatu.",
    "Sumbangannya mencapai 33 persen.",
    "Sektor kedua adalah perdagangan beras.",
    "Pada sektor ketiga yakni pertanian cabai.",
    "Panen cabai pertama berlangsung kemarin.",
]


def _found(lines: list[str]) -> list[Evidence]:
    fields = {"title": "Langkah perusahaan listrik", "text": " ".join(lines)}
    told = sentences(build(Record("kota.jsonl#1", "", ".jsonl", fields), today=date(2024, 10, 8)))
    hit = Hit(Passage(1, told, 0, told[-1].end), 1.0, 1.0, 1.0)
    return [Evidence(one, hit, 0.9, {"words": 0.5}) for one in told]


def _shown(question: str, lines: list[str], *, strong: list[int], known: list[int]) -> list[str]:
    found = _found(lines)
    kept = choose([found[at] for at in strong], understand(question), evidence=[found[at] for at in known])
    return sorted((one.sentence.text for one in kept), key=" ".join(lines).index)


@pytest.mark.parametrize(
    ("question", "strong", "points"),
    [
        ("Apa saja empat langkah perusahaan?", [2, 4], [0, 2, 4, 5]),
        ("Apa saja empat langkah perusahaan?", [3, 4, 5], [0, 2, 3, 4, 5]),
        ("Apa saja empat langkah perusahaan?", [2], [2]),
        ("Apa saja empat langkah perusahaan?", [0], [0, 2, 4, 5]),
        ("Apa isi empat langkah itu?", [0], [0, 2, 4, 5]),
        ("Siapa saja yang menyiapkan gardu?", [0], [0]),
        ("Apa saja empat langkah perusahaan?", [1, 6], [1, 6]),
        ("Mengapa gardu disiapkan?", [2, 4], [2, 4]),
    ],
)
def test_the_points_of_a_numbered_row_are_one(question: str, strong: list[int], points: list[int]) -> None:
    assert _shown(question, POINTS, strong=strong, known=strong) == [POINTS[at] for at in points]


@pytest.mark.parametrize(
    ("question", "strong", "shown"),
    [
        ("Sektor apa penyumbang terbesar?", [3], [1, 3, 4]),
        ("Sektor apa saja yang menopang ekonomi?", [4], [1, 3, 4]),
        ("Kapan panen cabai?", [3], [3]),
        ("Sektor apa penyumbang terbesar?", [5], [5]),
    ],
)
def test_the_first_of_a_row_is_shown_with_the_second(question: str, strong: list[int], shown: list[int]) -> None:
    assert _shown(question, RANKS, strong=strong, known=strong) == [RANKS[at] for at in shown]


MEASURES = [
    "Pertama, kota menutup Pasar Lama.",
    "Pedagangnya pindah ke lapangan.",
    "Selain itu, kota juga menutup Pasar Ikan.",
    "Kemudian pada hari yang sama, kota menutup Pasar Besi dan Pasar Kain.",
]


def test_what_goes_on_with_the_first_of_a_row_is_shown_with_it() -> None:
    assert _shown("Pasar apa saja yang ditutup kota?", MEASURES, strong=[2, 3], known=[2, 3]) == [
        MEASURES[at] for at in (0, 2, 3)
    ]
    without = [MEASURES[1], *MEASURES[1:]]
    assert _shown("Pasar apa saja yang ditutup kota?", without, strong=[2, 3], known=[2, 3]) == without[2:]


VERDICT = [
    '"Menjatuhkan sanksi teguran keras kepada Rina Dewi selaku ketua panitia pembangunan pasar di Kabupaten Wonorejo.',
    "Begitu pula kepada Budi Santoso dari kota, selaku wakil ketua panitia pembangunan pasar itu juga.",
    'Juga kepada Sari Wulandari, selaku bendahara panitia itu sejak putusan ini dibacakan di muka sidang," kata hakim.',
    "Sidang berlangsung selama dua jam di balai kota.",
    "Hadirin pulang sesudah hakim menutup sidang itu.",
]


def test_a_row_read_out_in_a_quotation_has_no_hole() -> None:
    def of_those_known(strong: list[int]) -> list[str]:
        return _shown("Siapa saja yang kena sanksi?", VERDICT, strong=strong, known=[0, 1, 2, 3, 4])

    assert of_those_known([0, 2]) == VERDICT[:3]
    assert of_those_known([2, 4]) == [VERDICT[2], VERDICT[4]]


@pytest.mark.parametrize(
    "line", ["Untuk pertama kalinya ekonomi tumbuh pesat.", "The economy grew for the first time."]
)
def test_what_happens_for_the_first_time_is_not_the_first_of_a_row(line: str) -> None:
    lines = [RANKS[0], line, *RANKS[2:5]]
    assert _shown("Sektor apa saja yang menopang ekonomi?", lines, strong=[4], known=[4]) == lines[3:5]


@pytest.mark.parametrize(
    ("line", "shown"), [("1 2", False), ("2 / 3", False), ("0811-2345-6789", True), ("Benar.", True)]
)
def test_the_numbers_of_pages_are_not_quoted(line: str, shown: bool) -> None:
    article = build(Record("kota.jsonl#1", "", ".jsonl", {"title": "Aduan", "text": RANKS[0]}), today=date(2024, 10, 8))
    sentence = Sentence(
        replace(article, text=f"{RANKS[0]}\n\n{line}"), 1, len(RANKS[0]) + 2, len(RANKS[0]) + 2 + len(line)
    )
    strong = [Evidence(sentence, Hit(Passage(1, (sentence,), 0, 9), 1.0, 1.0, 1.0), 0.9, {"words": 0.5})]
    assert bool(choose(strong, understand("Nomor aduan berapa?"), evidence=strong)) is shown
