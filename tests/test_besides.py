"""What a follow-up wants besides what was quoted is found besides it, or is said not to be there."""

from collections.abc import Sequence

import pytest
from invented import with_articles

import rag
from index.filters import Filters
from rag import Answer, Library
from rag.asking.leaning.besides import Besides, asks_whether_sure, besides_asked
from rag.conversing.conversation import Conversation
from rag.conversing.followups import TURNS
from rag.conversing.remembered import Remembered
from rag.phrases import refusals, remarks
from rag.question import Question
from rag.quoting import QuotingAnswerer

FIRST = (
    "Bupati Wonokairun Rina Dewi menegaskan tambang pasir di Kali Reka ditutup mulai Senin.\n\n"
    '"Tambang pasir di Kali Reka ditutup karena merusak tanggul," kata Rina.\n\n'
    '"Sopir truk pasir akan mendapat bantuan tiga bulan," ujar Rina.\n\n'
    "Kapolres Bagus Santoso menegaskan tambang pasir di Kali Reka ditutup untuk seterusnya.\n\n"
    "Penutupan tambang pasir itu diumumkan di balai desa."
)
SECOND = (
    "Tambang pasir di Kali Reka, Wonokairun, ditutup sejak Senin.\n\n"
    "Kepala Desa Karangsuwung Lastri Ningsih mengatakan 40 penambang pasir di Kali Reka kehilangan pekerjaan."
)
CLOSED = "Kapan tambang pasir di Kali Reka ditutup?"
SAID = "Apa kata Rina Dewi?"


@pytest.fixture(scope="module")
def told(lasting: Library) -> Library:
    """Two outlets on one thing, of which one has an address."""
    known = {"outlet": "HARIANREKA.COM", "date": "2024-10-07", "url": "https://harianreka.example/tambang"}
    return with_articles(
        lasting,
        {"title": "Tambang Pasir Kali Reka Ditutup", "text": FIRST, **known},
        {"title": "Penambang Kehilangan Pekerjaan", "text": SECOND, "outlet": "KABARCONTOH.COM", "date": "2024-10-08"},
    )


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Who else said that?", Besides.VOICES),
        ("siapa lagi yang bilang begitu?", Besides.VOICES),
        ("apa kata pihak lain?", Besides.VOICES),
        ("anyone else?", Besides.ANYONE),
        ("selain dia siapa?", Besides.ANYONE),
        ("ada media lain yang memberitakan?", Besides.OUTLETS),
        ("who else reported this?", Besides.OUTLETS),
        ("Is there another source for this?", Besides.OUTLETS),
        ("dan sumber lain?", Besides.OUTLETS),
        ("More", Besides.MORE),
        ("ada lagi?", Besides.MORE),
        ("anything else?", Besides.MORE),
        ("what else did he say?", Besides.WORDS),
        ("apa lagi yang dikatakannya?", Besides.WORDS),
        ("kenapa?", Besides.REASON),
        ("but why?", Besides.REASON),
        # What says what it is about is a question of its own.
        ("what else did the police find in the car?", None),
        ("siapa lagi yang ditangkap?", None),
        ("how many other outlets reported this?", None),
        ("artikel lain tentang Demak", None),
        ("why did the dyke break?", None),
        ("sanksi lain?", None),
    ],
)
def test_what_is_wanted_besides_is_read(question: str, wanted: Besides | None) -> None:
    assert besides_asked(question) is wanted


@pytest.mark.parametrize(
    ("before", "question", "wanted"),
    [
        ("Siapa yang ditangkap?", "siapa lagi yang ditangkap?", Besides.ANYONE),
        ("Apa sanksi di Magetan?", "sanksi lain?", Besides.MORE),
        ("What sanctions did Magetan announce?", "any other sanctions?", Besides.MORE),
        ("What did Rina say about the flood?", "what else did Rina say?", Besides.MORE),
        ("What did the police find in the house?", "what else did the police find in the car?", None),
        ("How many people were hurt?", "how many more people were hurt?", None),
        ("How many people were hurt?", "other people hurt?", None),
        ("Siapa yang ditangkap?", "siapa yang ditangkap?", None),
    ],
)
def test_words_of_the_question_before_say_nothing_new(before: str, question: str, wanted: Besides | None) -> None:
    assert besides_asked(question, before) is wanted


def test_whether_it_is_sure_is_asked_in_few_words() -> None:
    assert all(map(asks_whether_sure, ("Are you sure?", "yakin?", "kamu yakin gak?", "Really?", "masa sih?")))
    assert not any(map(asks_whether_sure, ("is the bupati sure?", "apa bupati yakin menang?", "apakah itu benar?")))


@pytest.mark.parametrize("question", ["Siapa lagi yang bilang begitu?", "siapa lagi?", "Who else said that?"])
def test_of_others_only_those_not_quoted_are_shown(told: Library, question: str) -> None:
    answer = told.ask(question, history=[SAID])
    assert answer.answered and {one.speaker for one in answer.citations} == {"Bagus Santoso"} and not answer.short
    assert answer.notes[0] == remarks.SPEAKERS_LEFT_OUT[answer.language].format(names="Rina Dewi")
    again = told.ask("siapa lagi?", history=[SAID, question])
    assert not again.answered and again.text.startswith(refusals.NO_OTHER_VOICE[again.language])


def test_he_is_the_other_who_was_shown_last(told: Library) -> None:
    answer = told.ask("apa lagi yang dikatakannya?", history=[SAID, "siapa lagi?"])
    assert "Rina Dewi" not in {one.speaker for one in answer.citations}
    assert answer.rewritten_question == "Apa kata Bagus Santoso?"


def test_who_says_what_is_merely_near_is_none_on_what_was_asked(told: Library) -> None:
    asked = "Berapa lama sopir truk pasir mendapat bantuan?"
    assert not told.ask("siapa lagi?", history=[asked]).answered


def test_others_are_asked_for_what_somebody_spoke_about(told: Library) -> None:
    answer = told.ask("siapa lagi?", history=["Apa kata Rina Dewi soal tambang pasir?"])
    assert answer.answered and "Rina Dewi" not in {one.speaker for one in answer.citations}
    assert all(one.speaker for one in answer.citations)


def test_another_outlet_is_asked_the_same(told: Library) -> None:
    asked = f"Menurut HARIANREKA.COM, {CLOSED[0].lower()}{CLOSED[1:]}"
    assert {one.article.outlet for one in told.ask(asked).citations} == {"HARIANREKA.COM"}
    answer = told.ask("sumber lain?", history=[asked])
    assert {one.article.outlet for one in answer.citations} == {"KABARCONTOH.COM"}
    assert answer.notes[0] == remarks.OUTLETS_LEFT_OUT["id"].format(outlets="HARIANREKA.COM")
    last = told.ask("did other outlets report this?", history=[asked, "sumber lain?"])
    assert last.reason == refusals.NO_OTHER_OUTLET["en"].format(outlets="HARIANREKA.COM and KABARCONTOH.COM")
    assert len(last.closest) == len({one.article.id for one in last.closest}) == len(told.outlets())


def test_no_other_outlet_is_said_to_have_what_only_one_has(told: Library) -> None:
    asked = "Berapa lama sopir truk pasir mendapat bantuan?"
    answer = told.ask("Is there another source for this?", history=[asked])
    assert answer.reason == refusals.NO_OTHER_OUTLET["en"].format(outlets="HARIANREKA.COM")


@pytest.mark.parametrize("question", ["ada lagi?", "apa lagi yang dikatakannya?", "apa lagi?"])
def test_more_is_nothing_that_was_quoted_before(told: Library, question: str) -> None:
    history, seen = [SAID], {one.quote for one in told.ask(SAID).citations}
    for _ in range(4):
        answer = told.ask(question, history=history)
        assert not seen & {one.quote for one in answer.citations}
        seen |= {one.quote for one in answer.citations}
        history.append(question)
    assert answer.reason == refusals.NO_MORE["id"]


def test_no_earlier_turn_is_answered_again(told: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = QuotingAnswerer.answer

    def noted(self: QuotingAnswerer, question: Question, *, filters: Filters) -> Answer:
        asked.append(question.text)
        return answer(self, question, filters=filters)

    monkeypatch.setattr(QuotingAnswerer, "answer", noted)
    history, times = [SAID], list[int]()
    told.ask(SAID)
    for _ in range(6):
        asked.clear()
        told.ask("ada lagi?", history=history)
        times.append(len(asked))
        history.append("ada lagi?")
    assert max(times) <= times[0]


def test_nor_is_one_where_the_first_turns_are_left_out(told: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = Conversation._answer

    def noted(self: Conversation, typed: str, turns: Sequence[str]) -> Answer:
        asked.append(typed)
        return answer(self, typed, turns)

    monkeypatch.setattr(Conversation, "_answer", noted)
    history, times = [SAID], list[int]()
    told.ask(SAID)
    for question in ("kapan itu?", "siapa lagi?", "di mana itu?") * (1 + TURNS // 2):
        asked.clear()
        told.ask(question, history=history)
        times.append(len(asked))
        history.append(question)
    assert max(times[: 2 * TURNS - 1]) <= max(times[:TURNS])


def test_what_is_remembered_is_of_the_collection_as_it_is(library: Library) -> None:
    before = with_articles(library, {"title": "Tambang Pasir Kali Reka Ditutup", "text": FIRST})
    history = [SAID, "ada lagi?"]
    assert before.ask("ada lagi?", history=history).reason == refusals.NO_MORE["id"]
    said = '"Tambang pasir tetap ditutup sampai tanggul selesai," kata Rina Dewi di Wonokairun.'
    after = with_articles(library, {"title": "Tanggul Kali Reka Dibangun", "text": said})
    with rag.open(library.collection.folder) as afresh:
        assert after.ask("ada lagi?", history=history).text == afresh.ask("ada lagi?", history=history).text


def test_only_the_answers_used_last_are_remembered(starter: Library) -> None:
    remembered, answers = Remembered(most=2), {one: starter.ask(one) for one in ("Siapa?", "Kapan?", "Di mana?")}
    asked: list[str] = []

    def of(question: str, *, anew: bool = False) -> Answer:
        return remembered.of(
            starter.collection, question, lambda: asked.append(question) or answers[question], anew=anew
        )

    assert [of(one) for one in answers] == list(answers.values())
    assert of("Kapan?") is answers["Kapan?"] and asked == list(answers)
    of("Siapa?")
    of("Siapa?", anew=True)
    of("Di mana?")
    assert asked == [*answers, "Siapa?", "Siapa?", "Di mana?"]


def test_why_is_told_by_a_reason_and_by_nothing_else(told: Library) -> None:
    asked = "Berapa penambang pasir kehilangan pekerjaan?"
    assert told.ask(asked).answered
    answer = told.ask("kenapa?", history=["Apa yang ditutup di Kali Reka?"])
    assert answer.answered and "karena merusak tanggul" in answer.text
    announced = "Di mana penutupan tambang pasir itu diumumkan?"
    assert told.ask(announced).answered
    assert "balai desa" not in told.ask("kenapa?", history=[announced]).text


@pytest.mark.parametrize("question", ["Are you sure?", "yakin?"])
def test_it_is_sure_only_of_what_it_quotes(told: Library, question: str) -> None:
    answer = told.ask(question, history=[CLOSED])
    assert answer.text.startswith(remarks.ONLY_QUOTED[answer.language])
    assert [one.quote for one in answer.citations] == [one.quote for one in told.ask(CLOSED).citations]
    # What comes after is of what was spoken of before.
    assert told.ask("siapa yang menutupnya?", history=[CLOSED, question]).text == (
        told.ask("siapa yang menutupnya?", history=[CLOSED]).text
    )


def test_more_regions_are_others(starter: Library) -> None:
    asked = "Which regencies mention criminal sanctions?"
    shown = {one.article.region_code for one in starter.ask(asked).citations}
    answer = starter.ask("any others?", history=[asked])
    assert shown and not shown & {one.article.region_code for one in answer.citations}


def test_after_no_answer_there_is_nothing_besides(told: Library) -> None:
    asked = "Siapa presiden Zimbabwe?"
    for question in ("ada lagi?", "sumber lain?", "link?", "yakin?"):
        assert told.ask(question, history=[asked]).reason == told.ask(asked).reason


@pytest.mark.parametrize("question", ["Link?", "siapa lagi?", "sumber lain?", "More", "judulnya apa?", "kenapa?"])
def test_asked_first_it_is_of_nothing(told: Library, question: str) -> None:
    assert told.ask(question).reason in refusals.WHAT_ABOUT.values()


def test_after_a_count_the_count_stays(told: Library) -> None:
    asked = "Berapa artikel menyebut Kali Reka?"
    assert told.ask("ada lagi?", history=[asked]).table == told.ask(asked).table


def test_a_place_after_it_is_exchanged_in_the_question_before(told: Library) -> None:
    history = ["Apa sanksi di Magetan?", "sumber lain?"]
    assert told.ask("dan Cilacap?", history=history).rewritten_question == "Apa sanksi di Cilacap?"


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("jadi berapa yang benar?", True),
        ("tanggalnya benar?", True),
        ("jadi salah ya?", True),
        ("benar atau salah?", True),
        ("so which is right?", True),
        ("siapa yang salah?", False),
        ("apa yang salah?", False),
        ("apakah benar tambang ditutup?", False),
    ],
)
def test_what_is_right_is_asked_of_the_answer_before(question: str, sure: bool) -> None:
    assert asks_whether_sure(question) is sure


def test_more_is_besides_all_that_was_quoted_also_after_one_of_it_was_shown(told: Library) -> None:
    history = [SAID, "kutipan kedua"]
    shown = {one.quote for one in told.ask(SAID).citations}
    assert shown.isdisjoint({one.quote for one in told.ask("lanjut", history=history).citations})


def test_an_answer_is_given_again(told: Library) -> None:
    first = told.ask(CLOSED)
    for again in ("ulangi", "say that again", "is that the exact wording?", "kata aslinya apa?"):
        answer = told.ask(again, history=[CLOSED])
        assert [one.quote for one in answer.citations] == [one.quote for one in first.citations]
    assert told.ask("lanjut", history=[CLOSED, "ulangi"]).text == told.ask("lanjut", history=[CLOSED]).text


def test_what_is_asked_of_an_answer_is_of_the_last_that_quotes(told: Library) -> None:
    history = [SAID, "sumber lain?"]
    assert not told.ask(history[1], history=history[:1]).citations
    assert "harianreka.example" in told.ask("link-nya?", history=history).text
