"""What must not be answered is refused however little confidence the answerer asks for."""

from dataclasses import replace
from datetime import date

from invented import with_articles

from index.filters import Filters
from rag import Library
from rag.askable import Asking
from rag.conversing.answering import LeaningAnswerer
from rag.conversing.understanding import Understanding
from rag.question import understand

TODAY = date(2025, 6, 15)


def test_a_refusal_quotes_nothing_where_anything_would_answer(library: Library) -> None:
    library = with_articles(library, {"title": "Jembatan Wiru", "text": "Jembatan Wiru diresmikan Rina Dewi kemarin."})
    how = Asking(Filters(), TODAY, corrections=True, times=True, language="id")
    ready = replace(library.answerer, enough=0.0)
    answering = LeaningAnswerer(Understanding(library.collection, how), lambda: ready)
    question = understand("Siapa yang meresmikan Jembatan Wiru?", today=TODAY)
    assert ready.answer(question, filters=Filters()).answered
    refused = answering.refused(question)
    assert not refused.answered and refused.reason


def test_how_many_of_something_is_not_of_the_whole_collection_in_the_middle_of_a_conversation(library: Library) -> None:
    with_articles(library, {"title": "Jembatan Wiru", "text": "Jembatan Wiru di Demak diresmikan Rina Dewi kemarin."})
    assert library.ask("Berapa kabupaten?").answered
    assert not library.ask("Berapa kabupaten?", history=["Siapa yang meresmikan Jembatan Wiru?"]).answered
    assert library.ask("Berapa kabupaten?", history=["Berapa artikel menyebut Rina Dewi?"]).answered
