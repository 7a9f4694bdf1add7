"""Of whom "he" or "dia" speaks after an answer.

Knows: answers, which words are offices. Does not know how a question leans on another (`rag.followups`).
"""

from rag.nouns import Answer
from rag.speaking.bodies import is_body
from rag.speaking.persons import is_office
from rag.speaking.speech_words import SPEECH


def person(answer: Answer) -> str | None:
    """The one person an answer is about; None when it may be another.

    It is whom the question asked for, or the only speaker where it asks for words or names him: who tells what another
    did is not spoken of.
    """
    if answer.understood.get("kind") == "who":
        return _person(answer.short_answer)
    speakers = {citation.speaker for citation in answer.citations if citation.speaker}
    names = answer.understood.get("names", ())
    if len(names) > 1:
        return None
    if not names and not SPEECH.search(answer.rewritten_question or answer.question):
        return None
    if names:
        speakers = {speaker for speaker in speakers if set(names[0].split()) & set(speaker.split())}
    return _person(speakers.pop()) if len(speakers) == 1 else None


def _person(name: str | None) -> str | None:
    """The name, if all its words may be a person's."""
    words = name.split() if name else []
    able = words and all(word[0].isupper() for word in words) and not any(is_office(word) for word in words)
    return name if name and able and not is_body(name) else None
