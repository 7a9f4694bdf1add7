"""A question joined with the one before it, that its words point back to or may lean on: "berapa korbannya?".

Knows: words that refer back, and how few may not stand alone. Does not know what else becomes of a follow-up, or which
is one (`rag.conversing.followups`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from index import places
from rag.asking.kinds import Kind, kind_of
from rag.asking.names import names
from rag.asking.pointing import (
    ASKING,
    DEFINITE,
    FEW,
    OPEN,
    POINTING,
    SUFFIXED,
    begins_with_person,
    content_beside,
)
from rag.asking.rows import PARTS
from rag.asking.two_asked import clauses
from rag.conversing.fragments import OF_THOSE
from rag.conversing.headless import lacks_subject
from rag.conversing.other_place import names_place, with_place
from rag.conversing.turn import Turn, joined

BARE = re.compile(r"(?i)\s(?:bagaimana|gimana|gmn)\W*$")
"""Tells that a follow-up without a word that leads to it is one."""
_SOME = re.compile(r"(?i)(?:berapa|brp) (?:yang|yg)\b")
"""Asks of some of those spoken of: "berapa yang dari Kongo?"."""
_HOW_MANY = re.compile(r"(?i)(?:berapa|brp)\b")
"""What asks of another thing as of the one before, where a follow-up only says which: "kalau solar?"."""
_LED = re.compile(r"(?i)(?:dari|ke|oleh|bagi|pada|soal|tentang|per|tiap)\b")
"""Begins a follow-up that says from whom or on what, not which: "kalau dari swasta?"."""
_THEIRS = re.compile(r"(?i:\w)[ -]nya\b|\b[A-Z]{2,}nya\b")
"""What belongs to what was spoken of, behind a name or written apart: "ketua KPU nya siapa?"."""
_THEY = re.compile(
    r"(?i)^(?:s?udah |pernah )?(?:berapa|brp) kali (?:sih )?mereka\b|^how (?:often|many times) (?:did|have|do) they\b"
)
"""Asks how often they did something, who are told of nowhere in the question, whomever it names besides."""
_CONTEST = re.compile(r"(?i)\b(?:lawan(?:nya)?|melawan|vs|versus|against|skor(?:nya)?|score)\b")
"""Tells of a match, and which one it is in a short question only by what was spoken of."""


def behind_lead(rest: str, named: Sequence[places.Mention], content: Sequence[str], before: str) -> Turn:
    """A follow-up of a few words behind one that leads to it: "and the turnout in Batang?"."""
    if named and ASKING.search(rest) and not names_place(before):
        return replace(joined(rest, before), sure=False)
    if named:
        exchanged = with_place(before, rest, named[0].text) if len(content) < FEW else rest
        text = f"{rest.rstrip(' ?.')}{PARTS}{exchanged}" if exchanged != rest else rest
        return Turn(text, text)
    # A mere name says nothing by itself, and one beside "about it" asks of what was spoken of.
    leans = OPEN.search(rest) or begins_with_person(rest) or is_name(BARE.sub("", rest))
    many = None if ASKING.search(rest) or _LED.match(rest) else _HOW_MANY.match(before)
    asked = f"{many[0]} {rest}" if many else rest
    return replace(joined(asked, before), sure=bool(leans) or not names(rest, named))


def leaning(
    question: str, named: Sequence[places.Mention], content: Sequence[str], before: str, *, led: bool
) -> Turn | None:
    """A question joined with the one that its words point back to, or may lean on; None where it stands alone."""
    few = len(content) <= FEW
    if not named and few and _THEIRS.search(question):
        return joined(question, before)
    if named or (called := names(question, ())):
        if OPEN.search(question) or begins_with_person(question) or _THEY.search(question):
            return joined(question, before)
        asks_more = not named and few and _asks_more(question, content, called)
        return replace(joined(question, before), sure=False, able=True) if asks_more else None
    if POINTING.search(question):
        return joined(question, before)
    if SUFFIXED.search(question):
        return replace(joined(question, before), sure=few)
    if DEFINITE.search(question) and few:
        return joined(question, before)
    # Of several questions in one none may say more than a few words.
    short = few or led or lacks_subject(question)
    short = short or all(len(content_beside(one, [])) <= FEW for one in clauses(question))
    return replace(joined(question, before), sure=False) if short else None


def is_name(text: str) -> bool:
    """Whether a follow-up is a mere name: "santoso?"."""
    name = text.strip(" ?.!,")
    return names(f"x {name}", ()) == (name,) and not ASKING.search(name)


def _asks_more(question: str, content: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a short question with names may ask of what was spoken of: of initials, or of some, "yang dari Kongo?".

    It does not where it only asks who or what they are. Whoever is called by a name is told of without what was before,
    unless the name is all that is said, or belongs to what is spoken of: "selisihnya dengan Bagus Santoso?".
    """
    if is_name(question) or _CONTEST.search(question) or (SUFFIXED.search(question) and not ASKING.match(question)):
        return True
    if not (OF_THOSE.match(question) or _SOME.match(question) or all(name.isupper() for name in named)):
        return False
    own = {word.casefold() for name in named for word in re.findall(r"\w+", name)}
    return kind_of(question) is Kind.HOW_MANY or any(word not in own for word in content)
