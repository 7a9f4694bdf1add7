"""Whose relative, lawyer, captain or driver somebody is: told of the one who is asked of, in that order and kind."""

import pytest
from by_hand import told
from invented import with_articles

from index.nouns import Article, Sentence
from rag import Library
from rag.choosing.named import is_of_anothers_life
from rag.choosing.whose_kin import is_anothers
from rag.expecting.kin import asked_kin, telling_kin
from rag.question import understand
from rag.speaking.speakers import cited
from tests.by_hand import every_sentence

ROBBERY = {
    "title": "Perampok Kedai Ditangkap",
    "text": (
        "SUKAMAJU - Polisi menangkap Hariz Fadlan (40) dan DW alias Codet (31) yang merampok kedai. "
        "Istri Hariz, Wulan, melaporkan suaminya ke polisi. "
        "Pengacara Hariz, Bimo Aryasena, membantah kliennya terlibat. "
        "Codet diantar ajudannya."
    ),
}


@pytest.fixture(scope="module")
def robbery(lasting: Library) -> Library:
    """One invented story."""
    return with_articles(lasting, ROBBERY)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Siapa istri Hariz Fadlan?", "Wulan"),
        ("Siapa pengacara Hariz?", "Bimo Aryasena"),
        ("Who is Hariz's lawyer?", "Bimo Aryasena"),
        ("Siapa istri Codet?", None),
        ("Siapa pengacara Codet?", None),
        ("Who is Codet's lawyer?", None),
        ("Siapa besan Hariz?", None),
    ],
)
def test_anothers_wife_or_lawyer_is_not_quoted(robbery: Library, question: str, name: str | None) -> None:
    answer = robbery.ask(question)
    assert answer.answered is (name is not None)
    if name:
        assert answer.citations[0].quote.startswith(("Istri Hariz", "Pengacara Hariz"))
        assert answer.short_answer in (None, name)


@pytest.mark.parametrize(
    ("question", "text", "anothers"),
    [
        ("Siapa istri Budi Santoso?", "Istri Edo, Wulan, hadir.", True),
        ("Siapa istri Budi Santoso?", "Istri Budi, Wulan, hadir.", False),
        ("Siapa istri Budi Santoso?", "Istri Bupati Demak, Wulan, hadir.", False),
        ("Siapa istri Budi Santoso?", "Bersama istri Wulan, Budi datang.", False),
        ("Siapa istri Budi Santoso?", "Istri Codet, Wulan, hadir. Codet alias Budi ditangkap.", False),
        ("Siapa kapten Elang?", "Kapten Rajawali, Danang Setya, absen.", True),
        ("Siapa kapten Elang?", "Kapten Elang, Danang Setya, absen.", False),
        ("Siapa adik Budi Santoso?", "Adik Edo adalah Wulan, kakak Budi.", True),
    ],
)
def test_a_relative_is_anothers_whose_name_stands_behind_the_word_for_him(
    question: str, text: str, *, anothers: bool
) -> None:
    assert is_anothers(every_sentence(text)[0].sentence, understand(question)) is anothers


def test_a_relative_of_him_is_that_of_the_one_whom_the_sentence_before_names() -> None:
    text = (
        "Pemohon, Kunto Ajiwara, kalah dalam sengketa. Kuasa hukumnya, Retno Widya, meminta hitung ulang. "
        '"Kami menang," kata Sri Handaka dan Kunto Ajiwara. Kuasa hukumnya, Budi Hadi, setuju.'
    )
    _, one, _, of_two = [each.sentence for each in every_sentence(text)]
    asked = [understand(f"Siapa kuasa hukum {who}?") for who in ("Sri Handaka", "Kunto Ajiwara")]
    assert [is_anothers(one, each) for each in asked] == [True, False]
    assert not any(is_anothers(of_two, each) for each in asked)


@pytest.mark.parametrize(
    ("question", "text", "tells"),
    [
        ("Siapa istri pertama Edo?", "Edo bercerai dari istri pertamanya, Rina.", True),
        ("Siapa istri pertama Edo?", "Pembunuhan itu direncanakan istri Edo, Rina.", False),
        ("Siapa istri ketiga Edo?", "Rina adalah istri kedua Edo.", False),
        ("Who is Edo's third wife?", "Rina adalah istri kedua Edo.", False),
        ("Who is Edo's second wife?", "Rina adalah istri kedua Edo.", True),
        ("Siapa anak sulung Edo?", "Anak pertama Edo, Rina, menikah.", True),
        ("Siapa anak tiri Edo?", "Anak Edo, Rina, menikah.", False),
        ("Siapa anak kandung Edo?", "Anak tirinya, Rina, menikah.", False),
        ("Siapa anak kandung Edo?", "Anak Edo, Rina, menikah.", True),
        ("Siapa mantan istri Edo?", "Edo berlibur bersama istri, Rina.", False),
        ("Siapa mantan istri Edo?", "Edo bercerai dari Rina.", True),
        ("Siapa calon suami Rina?", "Usaha itu milik suami pertamanya, Edo.", False),
        ("Siapa adik Edo?", "Kakak Edo adalah Rina.", False),
        ("Siapa adik Edo?", "Edo adalah kakak Rina.", True),
        ("Siapa kakak Edo?", "Edo dekat dengan kakak iparnya, Budi.", False),
        ("Siapa kakak ipar Edo?", "Edo dekat dengan kakak iparnya, Budi.", True),
        ("Who is Edo's older sister?", "Adik Edo, Rina, hadir.", False),
    ],
)
def test_a_sentence_must_tell_of_the_very_relative(question: str, text: str, *, tells: bool) -> None:
    kin = asked_kin(question)
    assert kin is not None
    assert (telling_kin(kin).search(text) is not None) is tells


@pytest.mark.parametrize(
    ("question", "text", "words", "short"),
    [
        (
            "Siapa istri kedua Edo?",
            "Rina adalah istri kedua Edo setelah ia bercerai dari istri pertamanya, Wulan.",
            "Wulan",
            None,
        ),
        ("Siapa anak Edo Ari?", "Bupati menggendong Jati, putra dari Edo Ari dan Rina Dewi.", "Rina Dewi", None),
        ("Siapa anak Edo Ari?", "Bupati menggendong Jati, putra dari Edo Ari dan Rina Dewi.", "Jati", "Jati"),
        (
            "Siapa suami Rina?",
            "Polisi memeriksa suami Rina yang bernama Edo, Budi, dan dua orang lain.",
            "Edo, Budi",
            "Edo",
        ),
        ("Siapa suami Rina Dewi?", "Rina Dewi mengajar. Suaminya, Edo, buruh bangunan.", "Edo, buruh bangunan", "Edo"),
        ("Siapa kiper Elang?", "Kiper Elang Teguh Waluyo menahan bola.", "Teguh Waluyo", "Teguh Waluyo"),
        ("Siapa kiper Rajawali?", "Kiper Elang Teguh Waluyo menahan bola.", "Teguh Waluyo", None),
        ("Siapa sopir truk itu?", "Bus yang dikemudikan Jumadi menabrak truk yang dikemudikan Karno.", "Jumadi", None),
        (
            "Siapa sopir truk itu?",
            "Bus yang dikemudikan Jumadi menabrak truk yang dikemudikan Karno.",
            "Karno",
            "Karno",
        ),
        (
            "Siapa sopir bus itu?",
            "Bus yang dikemudikan Jumadi menabrak truk yang dikemudikan Karno.",
            "Jumadi",
            "Jumadi",
        ),
    ],
)
def test_few_words_name_him_and_nobody_beside_him(question: str, text: str, words: str, short: str | None) -> None:
    assert told(question, text, words) == short


@pytest.mark.parametrize("office", ["Bupati Demak", "Kapolres Demak", "Kakorlantas"])
def test_the_wife_of_who_holds_an_office_does_not_hold_it(office: str) -> None:
    assert told(f"Siapa {office}?", f"Hadir pula istri {office}, Rina Dewi.", "Rina Dewi") is None


def test_a_relative_who_is_told_of_may_be_the_one_who_speaks_next() -> None:
    text = '"Saya jawab semua," ucap Edo Karsa. Istrinya, Ratih, menangis. "Suami saya orang baik," ujarnya.'
    quoted = every_sentence(text)
    assert [cited(one.sentence)["speaker"] for one in quoted] == ["Edo Karsa", None, None]
    assert isinstance(quoted[0].sentence.article, Article)


def test_a_wife_told_right_behind_whose_she_is_is_no_other() -> None:
    text = "Kedekatan itu erat saat istri Edo Karsa, Wulan Sari dan istrinya, Rina Dewi, berpulang, kata Budi Hadi."
    assert told("Siapa istri Edo Karsa?", text, "Rina Dewi") is None
    assert told("Siapa istri Edo Karsa?", text, "Wulan Sari") == "Wulan Sari"


@pytest.mark.parametrize(
    ("title", "question", "is_so"),
    [
        ("BJ Wirawan Wafat", "Kapan Ainun Wirawan meninggal?", True),
        ("BJ Wirawan Wafat", "Kapan Budi Jati Wirawan meninggal?", False),
        ("B.J. Wirawan Wafat", "Kapan Budi Jati Wirawan meninggal?", False),
        ("Wirawan Wafat", "Kapan Ainun Wirawan meninggal?", False),
        ("BJ Wirawan Wafat", "Kapan Wirawan meninggal?", False),
    ],
)
def test_a_death_is_of_whom_the_title_calls_by_the_last_name(title: str, question: str, is_so: bool) -> None:
    text = "Wirawan meninggal dunia pada Rabu (5/5/2025)."
    sentence = Sentence(Article(id="a", title=title, text=text), 0, 0, len(text))
    assert is_of_anothers_life(sentence, understand(question)) is is_so
