"""That something asked of an event is unknown, or that there is none, is what the articles say of it."""

from typing import cast

import pytest

from index.nouns import Article, Hit, Sentence
from index.sentences import segment
from rag.choosing.unknowns import is_surer, told_unknown
from rag.evidence import Evidence
from rag.question import understand

FIRE = (
    "Kebakaran Pasar Sukatani",
    "Kebakaran melanda Pasar Sukatani, Rabu. Penyebab kebakaran belum diketahui. "
    "Belum ada informasi mengenai jumlah kios yang terbakar maupun korban jiwa. "
    "Tidak ada alasan bagi pedagang untuk pindah. Tidak ada korban luka.",
)
OTHER = ("Rem Blong di Jalan Sukasari", "Truk menabrak tiang di Sukasari. Tidak ada korban jiwa dalam kecelakaan itu.")

GRAFT = (
    "Kasus Korupsi Jalan Sukamaju",
    '"Nilai anggaran jalan Sukamaju Rp 9 miliar," ujar jaksa. Kerugian negara sekarang sedang dilakukan perhitungan.',
)

DEADLY = (
    "Kebakaran Gudang Sukarame",
    "Seorang penjaga Gudang Sukarame tewas terbakar. Tidak ada korban lain. Penyebabnya korsleting, sedangkan kerugian "
    "belum diketahui.",
)


SUNK = (
    "Perahu Terbalik di Teluk Sukasari",
    "Perahu terbalik di Teluk Sukasari. Dua turis asing yang belum diketahui identitasnya tewas. "
    "Polisi belum memastikan perahu itu memuat berapa penumpang. "
    "Penyebab perahu terbalik masih proses penyelidikan.",
)
RESIGNED = (
    "Menteri Rahmat Dani Mundur",
    "Menteri Rahmat Dani mundur. Presiden mengaku belum menentukan pengganti Rahmat Dani. "
    "Ia enggan menjelaskan besaran penghematan dari mundurnya Rahmat Dani.",
)


def _told(question: str, *more: tuple[str, str]) -> list[str]:
    hit = cast("Hit", None)  # nothing here looks at where a sentence was found
    articles = [
        Article(id=title, title=title, text=text) for title, text in (FIRE, OTHER, GRAFT, DEADLY, SUNK, RESIGNED, *more)
    ]
    evidence = [
        Evidence(Sentence(article, number, one.start, one.end), hit, 0.1, {})
        for article in articles
        for number, one in enumerate(segment(article.text))
    ]
    return [one.sentence.text for one in told_unknown(evidence, understand(question))]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Apa penyebab kebakaran Pasar Sukatani?", "Penyebab kebakaran belum diketahui."),
        ("Berapa orang yang tewas dalam kecelakaan truk di Sukasari?", "Tidak ada korban jiwa dalam kecelakaan"),
        ("Kenapa Pasar Sukatani kebakaran?", "Penyebab kebakaran belum diketahui."),
        ("What caused the fire at Sukatani market?", "Penyebab kebakaran belum diketahui."),
        ("Berapa kios yang terbakar di Pasar Sukatani?", "Belum ada informasi mengenai jumlah kios"),
        ("Berapa orang tewas di kebakaran Pasar Sukatani?", "Belum ada informasi mengenai jumlah kios"),
        ("Berapa korban kecelakaan truk di Sukasari?", "Tidak ada korban jiwa dalam kecelakaan itu."),
        ("How many people were injured in the Sukatani market fire?", "Tidak ada korban luka."),
        ("Dari negara mana turis yang tewas di Teluk Sukasari?", "Dua turis asing yang belum diketahui identitasnya"),
        ("What nationality were the tourists killed in Sukasari?", "Dua turis asing yang belum diketahui identitasnya"),
        ("Berapa penumpang perahu di Teluk Sukasari?", "Polisi belum memastikan perahu itu memuat berapa penumpang."),
        ("Apa penyebab perahu terbalik di Teluk Sukasari?", "Penyebab perahu terbalik masih proses penyelidikan."),
        ("Siapa pengganti Rahmat Dani?", "Presiden mengaku belum menentukan pengganti Rahmat Dani."),
        ("Apakah ada korban jiwa dalam kecelakaan truk di Sukasari?", "Tidak ada korban jiwa dalam kecelakaan itu."),
        ("Was anyone killed in the truck accident in Sukasari?", "Tidak ada korban jiwa dalam kecelakaan itu."),
        ("Adakah korban luka di kebakaran Pasar Sukatani?", "Tidak ada korban luka."),
        ("How much did the state lose in the Sukamaju road graft case?", "Kerugian negara sekarang sedang dilakukan"),
    ],
)
def test_what_is_unknown_of_an_event_is_told(question: str, told: str) -> None:
    assert [one[: len(told)] for one in _told(question)] == [told]


@pytest.mark.parametrize(
    "question",
    [
        "Berapa korban banjir di Sukatani?",
        "Apa penyebab kebakaran Pasar Mekarsari?",
        "Apa penyebab kebakaran?",
        "Berapa korban?",
        "Apa alasan pedagang Pasar Sukatani pindah?",
        "Kapan kebakaran Pasar Sukatani?",
        "Siapa korban kebakaran Pasar Sukatani?",
        "Siapa pengganti Wira Kusuma?",
        "Di negara mana Wira Kusuma kuliah?",
        "Berapa orang luka dalam kecelakaan truk di Sukasari?",
        "Berapa polisi ditangkap di Pasar Sukatani?",
        "Berapa anggota Laskar Sukajaya yang meninggal?",
        "How many members of the Sukajaya Guard were killed?",
        "How much did the owner of Toko Sukajaya lose?",
        "Apakah ada korban luka dalam kecelakaan truk di Sukasari?",
        "Apakah ada korban jiwa dalam kebakaran Gudang Sukarame?",
        "Apakah Rahmat Dani pengganti Wira Kusuma?",
        "Apakah pedagang rugi dalam kebakaran Pasar Sukatani?",
        "Was anyone hurt in the truck accident in Sukasari?",
        "Berapa korban kebakaran Gudang Sukarame?",
        "Apa penyebab kebakaran Gudang Sukarame?",
    ],
)
def test_of_another_event_or_thing_nothing_is_told(question: str) -> None:
    assert _told(question) == []


@pytest.mark.parametrize(
    "text",
    [
        "Pengganti Laras Putri belum ditunjuk.",
        "Pengganti Laras Putri belum diputuskan.",
        "Presiden belum menunjuk pengganti Laras Putri.",
    ],
)
def test_a_successor_that_is_not_yet_named_is_unknown(text: str) -> None:
    assert _told("Siapa pengganti Laras Putri?", ("Kabar Istana", text)) == [text]


def test_an_identity_that_nobody_gives_away_is_unknown() -> None:
    text = "Polisi belum membeberkan identitas turis di Pantai Sukaria."
    assert _told("Dari negara mana turis di Pantai Sukaria?", ("Turis Hilang", text)) == [text]


def test_a_loss_that_nobody_has_reckoned_yet_is_unknown() -> None:
    shaken = ("Gempa Guncang Sukanagara", "Gempa mengguncang Sukanagara. Kerugian belum dihitung.")
    assert _told("Berapa kerugian gempa Sukanagara?", shaken) == ["Kerugian belum dihitung."]


def test_what_is_not_only_so_or_shows_something_is_not_unknown() -> None:
    text = "Netralitas pegawai Sukajati tidak hanya menunjukkan kepatuhan. Pegawai Sukajati tidak menunjukkan kartu."
    assert _told("Berapa jumlah pegawai Sukajati?", ("Pegawai Sukajati", text)) == []


@pytest.mark.parametrize(
    ("answer", "surer"),
    [
        ("Rahmat Dani diduga hendak mundur setelah rapat di istana.", True),
        ("Rahmat Dani hendak mundur karena sakit.", False),
        ("Rahmat Dani mundur agar bisa merawat ibunya.", False),
    ],
)
def test_that_a_motive_is_unknown_is_surer_than_what_gives_no_reason(answer: str, surer: bool) -> None:
    untold = "Alasan Rahmat Dani hendak mundur masih diselidiki."
    question, hit = understand("Kenapa Rahmat Dani hendak mundur?"), cast("Hit", None)
    assert _told(question.text, ("Rahmat Dani Hendak Mundur", untold)) == [untold]
    article = Article(id="a", title="Rahmat Dani Mundur", text=f"{answer} {untold}")
    every = [
        Evidence(Sentence(article, number, one.start, one.end), hit, score, {})
        for (number, one), score in zip(enumerate(segment(article.text)), (0.9, 0.6), strict=True)
    ]
    assert is_surer(every, 0.9, question) is surer


LAUNCH = (
    "Elang Antariksa Siapkan Roket Sukaria",
    "Elang Antariksa menyiapkan roket Sukaria. Belum diketahui kapan roket itu akan diluncurkan. "
    "Perusahaan tidak mengumumkan siapa yang akan ikut terbang. Rina Dewi belum tahu di mana roket itu akan mendarat. "
    "Perusahaan masih menunggu izin dari pemerintah untuk mulai dibangun kapan landasannya. "
    "Perusahaan tidak menyebut berapa ongkosnya, tetapi roket itu diluncurkan dari kapal. Tidak ada jadwal bus.",
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Kapan roket Sukaria diluncurkan?", "Belum diketahui kapan roket itu"),
        ("When will the Sukaria rocket be launched?", "Belum diketahui kapan roket itu"),
        ("Siapa yang ikut terbang dengan roket Sukaria?", "Perusahaan tidak mengumumkan siapa"),
        ("Di mana roket Sukaria mendarat?", "Rina Dewi belum tahu di mana"),
        ("Kapan landasan roket Sukaria dibangun?", "Perusahaan masih menunggu izin"),
        ("Siapa yang membayar roket Sukaria?", None),
        ("Kapan bus ke roket Sukaria berangkat?", None),
        ("Di mana roket Sukaria dibuat?", None),
    ],
)
def test_that_a_question_is_open_answers_it_where_its_own_deed_is_told(question: str, told: str | None) -> None:
    found = _told(question, LAUNCH)
    assert found == [] if told is None else len(found) == 1 and found[0].startswith(told)


def test_how_many_is_not_answered_by_a_cause_that_is_unknown_though_why_is_asked_too() -> None:
    assert _told("Berapa anggaran pasar dan kenapa Pasar Sukatani kebakaran?") == []
