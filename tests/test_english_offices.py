"""English offices, bodies and kin whose words are asked for, in articles that name them in Indonesian."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.asking.names.english_offices import in_indonesian, is_plain, with_article
from rag.choosing.own_words import theirs
from rag.choosing.quoted import may_be_quoted
from rag.evidence import Evidence
from rag.expecting.speaker_slot import asked_speakers
from rag.expecting.whose_words import whose_words
from rag.question import understand

WARDS = Article(
    "wards",
    "Dapur Sekolah Demak Diperiksa",
    (
        '"Dapur itu diperiksa besok," kata Kepala Dinas Kesehatan Kabupaten Demak, Bram Sutopo. '
        '"Vaksin dikirim dari Jakarta," kata Menteri Kesehatan Darma Yudha. '
        '"Vaksin kami sendiri," kata Menteri Kesehatan Jepang, Jordi Haga. '
        '"Jalan ditutup," ujar Kapolres Demak, Lilis Handayani. '
        '"Suara dihitung ulang," ucap Ketua KPU Demak, Tito Lesmana. '
        '"Klien saya tidak bersalah," kata kuasa hukum Rahman Hadi, Santo Wirawan. '
        '"Saya tidak bersalah," kata Rahman Hadi.'
    ),
    region_code="33.21",
)


def _evidence(article: Article) -> list[Evidence]:
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    return [
        Evidence(Sentence(article, number, one.start, one.end), hit, 1.0, {})
        for number, one in enumerate(segment(article.text))
    ]


def _said_by(evidence: list[Evidence], asked: tuple[str, ...]) -> list[Evidence]:
    own = theirs(evidence, asked)
    return own.sentences if own.known else []


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Minister of Finance", "Menteri Keuangan"),
        ("finance minister", "Menteri Keuangan"),
        ("Deputy Minister of Trade", "Wakil Menteri Perdagangan"),
        ("Minister of Youth and Sports", "Menteri Pemuda dan Olahraga"),
        ("Foreign Ministry", "Kementerian Luar Negeri"),
        ("South African health minister", "Menteri Kesehatan Afrika Selatan"),
        ("Japan's foreign minister", "Menteri Luar Negeri Jepang"),
        ("Election Commission", "KPU"),
        ("Corruption Eradication Commission", "KPK"),
        ("National Police", "Polri"),
        ("Attorney General's Office", "Kejagung"),
        ("Indonesian Embassy", "KBRI"),
        ("University of Demak Raya", "Universitas Demak Raya"),
        ("Speaker of the House", "Ketua DPR"),
        ("Cirebon health office", "Dinas Kesehatan Cirebon"),
        ("health office of Cirebon", "Dinas Kesehatan Cirebon"),
        ("the subdistrict chief", "Camat"),
        ("school principal", "kepala sekolah"),
        ("Demak regional secretary", "Sekda Demak"),
        ("Demak police chief", "Kapolres Demak"),
        ("Batang police chief", "Kapolres Batang"),
        ("Batang health office", "Dinas Kesehatan Batang"),
        ("Demak council speaker", "ketua DPRD Demak"),
        ("speaker of the Demak council", "ketua DPRD Demak"),
        ("Demak fire department", "Damkar Demak"),
        ("West Java police chief", "Kapolda Jawa Barat"),
        ("police chief of Demak", "Kapolres Demak"),
        ("chairman of the Demak KPU", "ketua KPU Demak"),
        ("head of the health office", "kepala Dinas Kesehatan"),
        ("KPK spokesman", "juru bicara dari KPK"),
        ("Rahman Hadi's lawyer", "kuasa hukum dari Rahman Hadi"),
        ("wife of Rahman Hadi", "istri Rahman Hadi"),
        ("Lawmaker Tito Lesmana", "Tito Lesmana"),
        ("Finance Minister Darma", "Darma"),
        ("chairman of Commission X", "ketua Komisi X"),
        ("deputy chairman of DPR Commission VI", "wakil ketua Komisi VI DPR"),
        ("Commission VI of the House", "Komisi VI DPR"),
        ("BI's senior deputy governor", "deputi gubernur senior BI"),
        ("a member of the KPK", "anggota KPK"),
        ("Indonesian health ministry's inspector general", "inspektur jenderal Kementerian Kesehatan"),
        ("Coordinating Minister TLS", "TLS"),
        ("Germany", "Jerman"),
        ("Demak's police chief", "Kapolres Demak"),
        ("Demak's KPU", "KPU Demak"),
        ("Central Java fire department", "Damkar Jawa Tengah"),
        ("Demak hospital director", "Direktur RSUD Demak"),
        ("rector of Demak Raya University", "rektor Universitas Demak Raya"),
        ("Rahman Hadi's neighbour", "tetangga Rahman Hadi"),
        ("Rahman Hadi's driver", "sopir dari Rahman Hadi"),
    ],
)
def test_an_english_office_body_or_relative_is_told_in_indonesian(name: str, called: str) -> None:
    assert called in in_indonesian(name)


@pytest.mark.parametrize(
    "name",
    [
        "Rahman Hadi",
        "KPK",
        "police",
        "workers union",
        "head of the workers union",
        "Rahman Hadi's barber",
        "mayor of Surabaya",
        "Aceh governor",
        "Bupati Demak",
        "residents",
        "Green Hunter",
    ],
)
def test_what_is_no_english_office_stays_as_it_stands(name: str) -> None:
    assert in_indonesian(name) == (name,)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What did the Minister of Finance say about the price?", ("Minister of Finance",)),
        ("According to the Finance Minister, why did the price fall?", ("Finance Minister",)),
        ("What was the reaction of the Minister of Youth and Sports to the loss?", ("Minister of Youth and Sports",)),
        ("What did the trade minister and the health minister say?", ("trade minister", "health minister")),
        ("What did the wife of Rahman Hadi say?", ("wife of Rahman Hadi",)),
        ("What did Rahman Hadi's wife say about the road?", ("Rahman Hadi's wife",)),
        ("What did Rahman Hadi's barber say about the road?", ()),
        ("What did the chairman of the Demak KPU say?", ("chairman of the Demak KPU",)),
        ("What did Rahman Hadi say about the road?", ("Rahman Hadi",)),
        ("Why did Rahman Hadi want to run for mayor?", ()),
        ("What did the premier of Rahmania say?", ()),
        ("What did the statement of Rahman Hadi say?", ("Rahman Hadi",)),
        ("What did BI's senior deputy governor say about the rate?", ("BI's senior deputy governor",)),
        ("What did the deputy governor say about the rate?", ("deputy governor",)),
        ("Who is the Minister of Finance?", ()),
    ],
)
def test_an_english_office_in_a_speakers_place_is_one_name(question: str, asked: tuple[str, ...]) -> None:
    understood = understand(question)
    names = asked_speakers(understood, (WARDS,), named=whose_words(understood))
    assert tuple(name.removeprefix("the ") for name in names) == asked


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Demak health office", ["diperiksa besok"]),
        ("head of the health office", ["diperiksa besok"]),
        ("Minister of Health", ["dikirim dari Jakarta"]),
        ("health minister", ["dikirim dari Jakarta"]),
        ("Japanese health minister", ["Vaksin kami"]),
        ("Health Minister Darma", ["dikirim dari Jakarta"]),
        ("Demak police chief", ["Jalan ditutup"]),
        ("Demak election commission", ["Suara dihitung"]),
        ("Rahman Hadi", ["Saya tidak bersalah"]),
        ("Rahman Hadi's wife", []),
        ("Minister of Finance", []),
    ],
)
def test_the_words_of_an_english_office_are_its_holders(asked: str, words: list[str]) -> None:
    told = [one.sentence.text for one in theirs(_evidence(WARDS), (asked,)).sentences]
    assert len(told) == len(words) and all(one in text for one, text in zip(words, told, strict=True))


def test_somebodys_lawyer_is_not_himself() -> None:
    (one,) = _said_by(_evidence(WARDS), ("Rahman Hadi's lawyer",))
    assert "Klien saya" in one.sentence.text


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Aceh governor", "the Aceh governor"),
        ("Minister of Finance", "the Minister of Finance"),
        ("National Police", "the National Police"),
        ("attorney general", "the attorney general"),
        ("Rahman Hadi", "Rahman Hadi"),
        ("Rahman Hadi's lawyer", "Rahman Hadi's lawyer"),
        ("wife of Rahman Hadi", "the wife of Rahman Hadi"),
        ("Lawmaker Tito Lesmana", "Lawmaker Tito Lesmana"),
    ],
)
def test_an_office_has_an_article_in_english(name: str, called: str) -> None:
    assert with_article(name) == called


def test_ordinary_english_words_are_nobodys_name() -> None:
    assert is_plain("Speaker of the Chamber") and not is_plain("Speaker Rahman")


FIRM = Article(
    "firm",
    "Kabel Maju Pasang Jaringan Baru",
    '"Jaringan itu selesai besok," kata Presiden Direktur dan CEO Bram Sutopo. Warga senang. '
    '"Harga naik," kata Direktur Utama PT Tembaga, Lilis Handayani.',
)
REGION = Article(
    "region",
    "Dana Pajak Demak Dibayar",
    "Bupati Demak Tito Lesmana bersikukuh dana itu dibayar tahun ini. "
    '"Tidak ada masalah," ujar pria yang dikenal sebagai Toto. "Tunggu saja," tuturnya.',
    region_code="33.21",
)


def test_an_office_without_its_body_is_of_whom_the_article_is_about() -> None:
    told = [one.sentence.text for one in theirs(_evidence(FIRM), ("president director of Kabel Maju",)).sentences]
    assert len(told) == 1 and "selesai besok" in told[0]
    assert not theirs(_evidence(FIRM), ("president director of Toko Jaya",)).known


def test_that_nobody_quotes_a_regional_head_is_not_said_where_a_pronoun_may_mean_him() -> None:
    assert may_be_quoted((REGION,), "Demak regent")
    assert not may_be_quoted((FIRM,), "Demak regent")
    assert not may_be_quoted((REGION,), "governor of Aceh")
