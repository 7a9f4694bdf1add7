"""Who is asked for is named whole and alone: no office, no clause, no one beside him, and nobody who only tells it."""

import pytest
from by_hand import every_sentence, told

from rag.choosing.initials import without_other_initials
from rag.question import understand


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        (
            "Siapa yang keberatan dengan audisi?",
            "Edo keberatan dengan audisi di Demak.",
            "Edo keberatan dengan audisi di Demak",
            "Edo",
        ),
        ("Siapa penasihat itu?", "Kepada penasihat itu, Rina, Edo mengatakan pasar sepi.", "Rina, Edo", "Rina"),
        ("Siapa yang hadir?", "Yang hadir adalah Rina, Edo, dan Budi.", "Rina, Edo, dan Budi", "Rina, Edo, dan Budi"),
        (
            "Siapa yang dipecat?",
            "Dinas memecat Edo Karsa, karena dugaan suap.",
            "Edo Karsa, karena dugaan suap",
            "Edo Karsa",
        ),
        ("Siapa kakak ipar Rina?", "Edo adalah kakak ipar Rina.", "Edo adalah kakak ipar Rina", "Edo"),
        ("Siapa yang mendukung aksi itu?", '"Kami mendukung aksi itu," kata warga.', "Kami mendukung aksi itu", None),
        ("Siapa yang dipukul Edo?", "Rina dibacok Budi, sedangkan Wati dipukul Edo.", "dibacok Budi", None),
        (
            "Siapa yang mencetak gol Elang?",
            "Gol dicetak Budi, sedangkan gol Elang dibuat Edo.",
            "Budi, sedangkan gol Elang dibuat Edo",
            None,
        ),
        ("Siapa Menteri Pasar?", "Menteri Pasar (Menpas) itu, Mendag, hadir.", "Mendag", None),
        (
            "Siapa yang akrab disapa Kang Dadang?",
            "Dadang Suparlan, yang akrab disapa Kang Dadang, hadir.",
            "Suparlan",
            "Dadang Suparlan",
        ),
        (
            "Siapa yang hadir?",
            "Yang hadir ialah Rina Dewi, warga Demak, dan Edo Ari.",
            "Rina Dewi, warga Demak, dan Edo Ari",
            "Rina Dewi, warga Demak, dan Edo Ari",
        ),
        ("Siapa pelatih Elang?", "Hadir pelatih Elang Rina Dewi.", "Rina Dewi", "Rina Dewi"),
        ("Siapa nama camat itu?", "Camat itu membawa surat tugas dari Elang.", "surat tugas dari Elang", None),
    ],
)
def test_few_words_are_his_name(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        (
            "Siapa yang melaporkan Edo?",
            '"Kami mendapat laporan pada 2018. Saat itu seorang korban melaporkan Edo," ujar Rina Dewi.',
            "Rina Dewi",
            None,
        ),
        ("Siapa yang melaporkan Edo?", '"Kami melaporkan Edo," ujar Rina Dewi.', "Rina Dewi", "Rina Dewi"),
        ("Siapa yang memukul Edo?", "Edo berdiri di belakang polisi yang memukul mundur massa.", "polisi", None),
        ("Siapa yang memukul Edo?", "Edo menangis setelah Budi memukul kepalanya.", "Budi", "Budi"),
        ("Siapa yang dimintai pendapat?", "Rina Dewi memanggil gubernur untuk dimintai pendapat.", "Rina Dewi", None),
        ("Siapa yang dimintai pendapat?", "Rina Dewi datang untuk dimintai pendapat.", "Rina Dewi", "Rina Dewi"),
        ("Siapa mantan Bupati Demak?", "Calonnya ialah mantan Camat Jati, Rina Dewi.", "Rina Dewi", None),
        ("Siapa mantan Bupati Demak?", "Hadir pula mantan Bupati Demak Rina Dewi.", "Rina Dewi", "Rina Dewi"),
        (
            "Siapa Bupati Demak?",
            "Rina Dewi, kini menjabat Plt Bupati Demak.",
            "Rina Dewi",
            "Rina Dewi, kini menjabat Plt Bupati Demak",
        ),
    ],
)
def test_who_only_tells_it_or_does_something_else_is_not_he(
    question: str, text: str, words: str, short: str | None
) -> None:
    assert told(question, text, words) == short


@pytest.mark.parametrize(
    ("question", "text", "anothers"),
    [
        ("Apa pekerjaan DK?", "FH bekerja sebagai buruh.", True),
        ("Apa pekerjaan DK?", "Sementara FH bekerja sebagai buruh.", True),
        ("Apa pekerjaan DK?", "DK bekerja sebagai buruh.", False),
        ("Apa pekerjaan DK?", "FH dan istrinya, DK, berjualan ikan.", False),
        ("Apa pekerjaan DK?", "Ia berjualan ikan. Nama DK disamarkan.", False),
        ("Apa pekerjaan DK?", "Ia berjualan ikan.", True),
        ("Apa pekerjaan DK?", '"FH bekerja sebagai buruh," kata Edo. DK belum ditahan.', True),
        ("HP apa yang paling laku?", "Ponsel Elang paling laku.", False),
        ("Berapa cabang BRI?", "Bank Rakyat Indonesia punya 9 cabang.", False),
        ("How many soldiers of the UN came?", "Tentara PBB yang datang 900 orang.", False),
        ("Apa pekerjaan Rina?", "FH bekerja sebagai buruh.", False),
    ],
)
def test_what_is_told_of_other_initials_is_not_of_his(question: str, text: str, *, anothers: bool) -> None:
    one = every_sentence(text)[0]
    assert (without_other_initials([one], understand(question)) == []) is anothers
