"""Whether something is so is asked in one way, however it was asked; no other question changes."""

import pytest

from rag import Library
from rag.asking.wording.whether import put_plainly


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("The bridge was opened by the mayor, wasn't it?", "Was the bridge opened by the mayor?"),
        ("Traders can't rent the stalls, can they?", "Can traders rent the stalls?"),
        ("Rina Dewi will not resign, right?", "Will Rina Dewi resign?"),
        ("Nirwuland has been closed, correct?", "Has Nirwuland been closed?"),
        ("Didn't the mayor open the bridge?", "Did the mayor open the bridge?"),
        ("Won't the bridge be opened?", "Will the bridge be opened?"),
        ("Isn't it true that the bridge is closed?", "Is it true that the bridge is closed?"),
        ("Is it the case that the bridge is closed?", "Is it true that the bridge is closed?"),
        ("whether the bridge is closed", "Is the bridge closed?"),
        ("Jembatan itu dibuka bupati, kan?", "Apakah jembatan itu dibuka bupati?"),
        ("bukankah jembatan itu dibuka bupati?", "Apakah jembatan itu dibuka bupati?"),
        ("jembatan itu ditutup ya", "Apakah jembatan itu ditutup?"),
        ("bupati mau dicopot ya?", "Apakah bupati mau dicopot?"),
        ("elang kalah kan?", "Apakah elang kalah?"),
        ("katanya jembatan itu ditutup, benar tidak?", "Apakah jembatan itu ditutup?"),
    ],
)
def test_whether_something_is_so_is_asked_plainly(typed: str, meant: str) -> None:
    assert put_plainly(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Who opened the bridge, do you know?",
        "Siapa yang membuka jembatan itu, kan?",
        "Why didn't the mayor open the bridge?",
        "whether the man who was seen is the mayor",
        "Whether the May fair opened",
        "Not only was the bridge closed, was it?",
        "Was the bridge opened by Rina or by Edo?",
        "The mayor opened the bridge",
        "Rina bukan bupati?",
        "harga beras di Demak ya",
        "sanksi apa yang diumumkan ya?",
        "terima kasih ya",
        "tolong sebutkan yang ditahan ya",
    ],
)
def test_other_questions_stay(typed: str) -> None:
    assert put_plainly(typed) == typed


def test_a_tag_or_a_denial_changes_no_answer(starter: Library) -> None:
    plain, *others = (
        starter.ask(one)
        for one in (
            "Were six villages in Demak flooded?",
            "Six villages in Demak were flooded, weren't they?",
            "Weren't six villages in Demak flooded?",
        )
    )
    assert plain.answered
    assert all([one.quote for one in other.citations] == [one.quote for one in plain.citations] for other in others)
