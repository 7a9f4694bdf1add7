"""A story is told from others of its kind: what another one tells in passing, or of another, answers nothing."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

import rag
from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.choosing.in_passing import without_in_passing
from rag.choosing.of_another import is_of_another_class, is_of_another_round
from rag.choosing.other_places import turns_elsewhere
from rag.choosing.other_times import goes_on_with_earlier, is_of_other_date, names_another_year
from rag.choosing.others_punished import lacks_punished, punished_offices
from rag.choosing.untold_times import untold_time
from rag.evidence import Evidence
from rag.expecting.asked_classes import asked_classes
from rag.extracting.few_words import FewWords
from rag.extracting.sorts import is_of_another_sort
from rag.question import understand

JEPARA, DEMAK = "33.20", "33.21"


def articles(*told: tuple[str, str, str | None, str]) -> Mapping[str, list[Evidence]]:
    """The sentences of articles, each of a title, a text, a region and a day, by their titles."""
    found, hit = {}, cast("Hit", None)  # nothing here looks at where a sentence was found
    for title, text, region, day in told:
        article = Article(id=title, title=title, text=text, region_code=region, published=day)
        sentences = [Sentence(article, number, one.start, one.end) for number, one in enumerate(segment(text))]
        found[title] = [Evidence(one, hit, 1.0, {"kind": 1.0, "elsewhere": 0.0}) for one in sentences]
    return found


def last(text: str, *, title: str = "Kabar", day: str = "2024-05-06") -> Sentence:
    (some,) = articles((title, text, None, day)).values()
    return some[-1].sentence


PLAIN = "Sungai meluap. Hujan turun. Ada {n} hektare sawah terendam."


@pytest.mark.parametrize(
    ("question", "own", "other", "left"),
    [
        (
            "Berapa hektare sawah yang terendam di Jepara?",
            ("Banjir Jepara", "Warga Jepara mengungsi.", JEPARA, "2024-03-01"),
            (
                "Banjir Demak",
                f"{PLAIN} Camat hadir.\n\nBulan lalu banjir melanda Jepara.\n\nBupati hadir.",
                DEMAK,
                "2024-03-09",
            ),
            ["Bulan lalu banjir melanda Jepara."],
        ),
        (
            "Berapa upah kurir di Pulau Elang?",
            ("Kurir Pulau Elang Ditahan", "Upahnya 5 juta.", None, "2024-03-01"),
            ("Kurir Pulau Merpati Ditahan", "Upahnya 9 juta.", None, "2024-03-09"),
            [],
        ),
        (
            "Siapa sopir truk di KM 78?",
            ("Kecelakaan di KM 78", "Sopir truk Edo Karsa.", None, "2023-03-01"),
            (
                "Kecelakaan di KM 92",
                "Sopir truk Budi Hadi. Bus terguling. Polisi datang. Tahun lalu ada lagi di KM 78.",
                None,
                "2024-03-09",
            ),
            ["Tahun lalu ada lagi di KM 78."],
        ),
        (
            "Siapa yang tewas dalam banjir Jepara 2023?",
            ("Banjir Jepara", "Edo Karsa tewas.", JEPARA, "2023-03-01"),
            ("Banjir Jepara Lagi", "Budi Hadi tewas, Senin (4/3/2024). Hujan turun.", JEPARA, "2024-03-05"),
            [],
        ),
        (  # what is to come is told in the years before it
            "Siapa juri Festival Elang 2025?",
            ("Festival Elang", "Edo Karsa juri.", None, "2025-03-01"),
            (
                "Panitia Bersiap",
                "Juri dipilih. Hujan turun. Budi Hadi juri Festival Elang. Ia tiba.",
                None,
                "2024-03-05",
            ),
            ["Juri dipilih.", "Hujan turun.", "Budi Hadi juri Festival Elang.", "Ia tiba."],
        ),
        (  # who holds an office is told in what came out in its year
            "Siapa Ketua DPRD Jepara pada 2024?",
            ("DPRD Jepara", "Ketua DPRD Rina Dewi hadir.", JEPARA, "2024-11-01"),
            (
                "Anggaran Jepara 2024 Disahkan",
                "DPRD rapat. Anggaran naik. Ketua DPRD Edo Karsa hadir.",
                JEPARA,
                "2023-11-01",
            ),
            [],
        ),
        (  # what is named once, and not as something alike, may be what all is told of
            "Berapa ton sampah di Jepara sehari?",
            ("Jepara Bersih", "Warga Jepara senang.", JEPARA, "2024-03-01"),
            ("Saham dari Sampah", "Saham dibagikan. Ada 17 ton sampah.\n\nAcara itu di Jepara.", None, "2024-03-01"),
            ["Saham dibagikan.", "Ada 17 ton sampah.", "Acara itu di Jepara."],
        ),
        (  # what is named more than once is told of
            "Berapa gaji Rina Dewi?",
            ("Rina Dewi Hadir", "Rina Dewi hadir.", None, "2024-03-01"),
            (
                "Gaji Camat",
                "Hujan turun. Camat hadir. Rina Dewi datang. Rina senang.\n\nGajinya 5 juta.",
                None,
                "2024-03-01",
            ),
            ["Hujan turun.", "Camat hadir.", "Rina Dewi datang.", "Rina senang.", "Gajinya 5 juta."],
        ),
    ],
)
def test_what_is_only_named_in_passing_is_left_to_the_article_on_it(
    question: str, own: tuple[str, str, str, str], other: tuple[str, str, str, str], left: list[str]
) -> None:
    found = articles(own, other)
    asked = understand(question)
    kept = without_in_passing([*found[own[0]], *found[other[0]]], asked)
    assert [one for one in kept if one in found[own[0]]] == found[own[0]]
    assert [one.sentence.text for one in kept if one in found[other[0]]] == left
    assert without_in_passing(found[other[0]], asked) == found[other[0]]  # where no article is on it, all may answer


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("Berapa nilai sabu yang disita?", "Kurir itu diupah Rp60 juta.", True),
        ("Berapa nilai sabu yang disita?", "Sabu itu senilai Rp60 juta.", False),
        ("Berapa kerugian negara dalam kasus itu?", "Ia juga didenda Rp150 juta.", True),
        ("Berapa kerugian negara dalam kasus itu?", "Negara rugi Rp150 juta, dan ia didenda.", False),
        ("How much were the couriers paid?", "Nilai kontraknya Rp9 miliar.", True),
        ("How much were the couriers paid?", "Mereka dibayar Rp9 juta.", False),
        ("Berapa mobil di Pasar Wage?", "Denda Rp9 juta.", False),
        ("Berapa uang tunai yang disita?", "Polisi menyita 32 bungkus teh.", True),
        ("Berapa uang tunai yang disita?", "Polisi menyita Rp780 juta.", False),
        ("Berapa korban jiwa banjir itu?", "Sebanyak 611 jiwa mengungsi.", True),
        ("Berapa korban jiwa banjir itu?", "Ada tujuh korban jiwa.", False),
    ],
)
def test_sums_and_fates_are_told_apart(question: str, text: str, another: bool) -> None:
    (some,) = articles(("Kabar", text, None, "2024-05-06")).values()
    assert is_of_another_class(some[0].sentence, asked_classes(understand(question))) is another


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("Berapa penonton leg kedua?", "Elang bermain imbang pada leg pertama. Penonton 900 orang.", True),
        ("Berapa penonton leg pertama?", "Elang bermain imbang pada leg pertama. Penonton 900 orang.", False),
        ("How many spectators watched the second leg?", "Elang lolos ke final. Penonton 900 orang.", False),
        ("Siapa pencetak gol di final?", "Elang melaju ke final usai menang 2-1. Edo membuat gol.", True),
        ("Siapa pencetak gol di semifinal?", "Elang melaju ke final usai menang 2-1. Edo membuat gol.", False),
    ],
)
def test_a_leg_and_what_came_before_a_final_are_no_other(question: str, text: str, another: bool) -> None:
    assert is_of_another_round(last(text), understand(question)) is another


@pytest.mark.parametrize(
    ("question", "text", "earlier"),
    [
        ("Berapa orang yang tewas?", "Sungai itu meluap pula pada Januari 2021. Waktu itu tujuh orang tewas.", True),
        ("Berapa orang yang tewas pada 2021?", "Sungai itu meluap pula pada 2021. Waktu itu tujuh orang tewas.", False),
        ("Berapa orang yang tewas dulu?", "Sungai itu meluap pula pada 2021. Waktu itu tujuh orang tewas.", False),
        ("Berapa orang yang tewas?", "Sungai itu meluap Senin (6/5/2024). Saat itu tujuh orang tewas.", False),
        ("Berapa orang yang tewas?", "Sungai itu meluap pula pada 2021. Kali ini tujuh orang tewas.", False),
    ],
)
def test_what_goes_on_with_an_earlier_year_is_of_that(question: str, text: str, earlier: bool) -> None:
    assert goes_on_with_earlier(last(text), understand(question)) is earlier


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("Berapa UMK Elang 2024?", "Upah minimum tahun 2025 ditetapkan Rp2 juta, Kamis (19/12/2024).", True),
        ("Berapa UMK Elang 2025?", "Upah minimum tahun 2025 ditetapkan Rp2 juta, Kamis (19/12/2024).", False),
        ("Berapa UMK Elang 2024?", "Upah minimum ditetapkan Rp2 juta, Kamis (19/12/2024).", False),
        ("Berapa UMK Elang 2024?", "Upah minimum 2024 naik Rp9 ribu dari upah 2023.", False),
        ("Berapa denda pada 2024?", "Dendanya Rp2 juta menurut UU Nomor 5 Tahun 2014.", False),
        ("Berapa UMK Elang?", "Upah minimum tahun 2025 ditetapkan Rp2 juta.", False),
        ("Siapa Bupati Rembang pada 2025?", "Pada 2019 Bupati Rembang Edo Karsa dihukum.", True),
        ("Siapa Bupati Rembang pada 2025?", "Bupati Rembang Edo Karsa, yang menjabat sejak 2019, hadir.", False),
    ],
)
def test_a_number_of_a_year_is_not_told_of_others(question: str, text: str, another: bool) -> None:
    assert names_another_year(last(text), understand(question)) is another


def test_what_goes_on_with_another_month_is_of_that() -> None:
    text = "Air surut lebih cepat dibanding Januari 2021. Waktu itu tujuh orang tewas."
    one = last(text, day="2023-12-20")
    assert is_of_other_date(one, understand("Berapa orang yang tewas pada Desember 2023?"))
    assert not is_of_other_date(one, understand("Berapa orang yang tewas pada Januari 2021?"))


@pytest.mark.parametrize(
    ("question", "text", "elsewhere"),
    [
        ("Berapa belanja Demak?", "Di Jepara, belanja naik Rp3 miliar.", True),
        ("Berapa belanja Demak?", "Di Demak, belanja naik Rp3 miliar.", False),
        ("Berapa belanja Demak?", "Korban dirawat di Jepara.", False),
        ("Berapa orang tewas di Demak?", "Bencana serupa melanda Jepara; empat orang meninggal di sana.", True),
        ("Berapa orang tewas di Demak?", "Bencana yang melanda Jepara menewaskan empat orang.", False),
        ("Berapa orang tewas di Demak?", "Banjir juga melanda Demak dan Jepara; empat orang meninggal.", False),
        ("How long was the head of Sukamaju, Garut jailed for?", "Kades Sukamaju, Cianjur, dihukum enam tahun.", True),
        ("How long was the head of Sukamaju, Garut jailed for?", "Kades Sukamaju, Garut, dihukum dua tahun.", False),
        ("Berapa orang dibawa ke KPK dari Bekasi?", "Tujuh orang dibawa ke gedung KPK, Jakarta.", False),
    ],
)
def test_a_sentence_that_turns_to_another_place_is_of_that(question: str, text: str, elsewhere: bool) -> None:
    assert turns_elsewhere(last(text), understand(question)) is elsewhere


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Berapa tahun bendahara desa itu dihukum?", "Kepala desa itu dihukum empat tahun.", True),
        ("Berapa tahun bendahara desa itu dihukum?", "Bendahara desa itu dihukum empat tahun.", False),
        ("Berapa tahun bendahara desa itu bekerja?", "Kepala desa itu bekerja empat tahun.", False),
        ("Berapa tahun jaksa menuntut Edo?", "Edo dituntut empat tahun.", False),
    ],
)
def test_a_penalty_is_not_that_of_another_office(question: str, text: str, lacks: bool) -> None:
    offices = punished_offices(understand(question))
    assert bool(offices and lacks_punished(last(text).article, offices)) is lacks


@pytest.mark.parametrize(
    ("question", "text", "words", "another"),
    [
        ("Sungai apa yang meluap di Demak?", "DEMAK, Warta Elang – Sungai Jati meluap.", "Warta Elang", True),
        ("Sungai apa yang meluap di Demak?", "DEMAK, Warta Elang – Sungai Jati meluap.", "Sungai Jati", False),
        ("Berapa suara lawan Rina?", "Rina meraih 90 suara, di atas penantangnya yang meraih 40.", "90 suara", True),
        ("Berapa suara lawan Rina?", "Rina meraih 90 suara, di atas penantangnya yang meraih 40.", "40", False),
        ("What was the turnout?", "Rina meraih 90 suara dengan partisipasi 40 persen.", "90 suara", True),
        ("What was the turnout?", "Rina meraih 90 suara dengan partisipasi 40 persen.", "40 persen", False),
    ],
)
def test_few_words_are_no_outlet_and_of_the_side_asked_for(question: str, text: str, words: str, another: bool) -> None:
    (some,) = articles(("Kabar", text, None, "2024-05-06")).values()
    start = text.index(words)
    assert is_of_another_sort(FewWords(understand(question), some[:1], start, start + len(words))) is another


def test_the_holder_of_an_office_in_a_year_is_of_what_came_out_in_it() -> None:
    one = last("Ketua DPRD Demak Rina Dewi hadir.", title="Anggaran Demak 2024", day="2023-11-01")
    assert untold_time(understand("Siapa Ketua DPRD Demak pada 2024?"), [one]) == "2024"
    assert untold_time(understand("Siapa Ketua DPRD Demak pada 2023?"), [one]) == ""


def test_a_village_before_its_region_is_no_region_of_its_name(tmp_path: Path) -> None:
    text = "JEPARA – Rina Dewi terpilih sebagai kepala Desa Karanganyar, Kabupaten Jepara, Minggu (6/10/2024)."
    (tmp_path / "a.txt").write_text(f"Rina Dewi Terpilih\n\n{text}\n", encoding="utf-8")
    with rag.open(tmp_path / "library") as library:
        library.add(tmp_path / "a.txt")
        answer = library.ask("Siapa yang terpilih di Karanganyar, Jepara?")
        assert [one.quote for one in answer.citations] == [text]
        two = library.ask("Apa sanksi di Magetan, Jepara?").to_dict()
    assert two["understood"]["places"] == ["Kabupaten Magetan", "Kabupaten Jepara"]
