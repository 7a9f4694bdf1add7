"""Of whom "he" or "dia" speaks after an answer.

Knows: answers, which words are offices. Does not know how a question leans on another (`rag.followups`).
"""

from rag.nouns import Answer
from rag.speaking.persons import is_office


def person(answer: Answer) -> str | None:
    """The one person an answer is about; None when it may be another.

    It is whom the question asked for, or its only speaker, if the question names nobody else.
    """
    if answer.understood.get("kind") == "who":
        return _person(answer.short_answer)
    speakers = {citation.speaker for citation in answer.citations if citation.speaker}
    named = {word for name in answer.understood.get("names", ()) for word in name.split()}
    if named:
        speakers = {speaker for speaker in speakers if named & set(speaker.split())}
    return _person(speakers.pop()) if len(speakers) == 1 else None


def _person(name: str | None) -> str | None:
    """The name, if all its words may be a person's."""
    words = name.split() if name else []
    able = words and all(word[0].isupper() for word in words) and not any(is_office(word) for word in words)
    return name if able else None
